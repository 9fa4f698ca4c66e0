import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

/** Coordination meetings: the agenda, the invitations, and the decisions that are carried out after them. */
export class Migration20261124000301_meeting extends Migration {
  override up(): void {
    this.addSql(`
      create table meeting (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        level text not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        place text not null,
        chair_unit_id uuid not null references unit on delete restrict,
        chair_name text not null,
        unit_ids uuid[] not null,
        sequence integer not null,
        decision_count integer not null,
        began_at timestamptz,
        ended_at timestamptz,
        signed_at timestamptz,
        signed_by text,
        end_reason text,
        reach text not null,
        audience uuid[] not null,
        check (starts_at < ends_at)
      )`);
    this.addSql(`create index meeting_starts on meeting (starts_at desc, id desc) include (audience)`);
    this.policies(audienceTable('meeting', ['select', 'insert', 'update']));
    this.addSql(`
      create table meeting_item (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        position integer not null,
        source text not null,
        ref_id uuid,
        subject_id uuid,
        number text,
        title text not null,
        detail text,
        reason jsonb not null,
        unit_ids uuid[] not null,
        barred uuid[] not null,
        minutes text,
        recorded_at timestamptz,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index meeting_item_matter on meeting_item (matter_id, position)`);
    // One thing stands once on an agenda.
    this.addSql(`create unique index meeting_item_ref on meeting_item (matter_id, source, ref_id)`);
    this.policies(audienceTable('meeting_item', ['select', 'insert', 'update', 'delete']));
    this.addSql(`
      create table meeting_invitation (
        id uuid primary key references participation deferrable initially deferred,
        matter_id uuid not null references matter deferrable initially deferred,
        unit_id uuid not null,
        whole boolean not null,
        attendee text,
        refusal_reason text,
        invited_at timestamptz not null,
        answered_at timestamptz,
        present boolean,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index meeting_invitation_matter on meeting_invitation (matter_id)`);
    this.policies(audienceTable('meeting_invitation', ['select', 'insert', 'update']));
    this.addSql(`
      create table meeting_decision (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        item_id uuid not null references meeting_item deferrable initially deferred,
        number integer not null,
        text text not null,
        unit_id uuid not null references unit on delete restrict,
        seat_id uuid not null references participation deferrable initially deferred,
        state text not null,
        decided_at timestamptz not null,
        due_at timestamptz not null,
        result text,
        reported_at timestamptz,
        confirmed_at timestamptz,
        times_returned integer not null,
        return_reason text,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, number)
      )`);
    this.addSql(`create index meeting_decision_item on meeting_decision (item_id, number)`);
    this.addSql(
      `create index meeting_decision_open on meeting_decision (due_at, id) where state in ('ASSIGNED', 'REPORTED')`,
    );
    this.policies(audienceTable('meeting_decision', ['select', 'insert', 'update']));
    this.signedStands();
    this.addSql(`create sequence number_meeting`);
    this.addSql(`grant usage on sequence number_meeting to qiying_app`);
  }

  /** What is signed stands, whoever writes: neither an item nor the words of a decision change any more. */
  private signedStands(): void {
    this.addSql(`
      create function meeting_signed_stands() returns trigger language plpgsql set search_path from current as $$
      begin
        if exists (select from meeting where id = coalesce(old.matter_id, new.matter_id) and signed_at is not null)
        then raise exception 'The minutes are signed.'; end if;
        return coalesce(new, old);
      end $$`);
    this.addSql(`
      create trigger signed_stands before insert or delete or update of position, title, detail, reason, minutes
        on meeting_item for each row execute function meeting_signed_stands()`);
    this.addSql(`
      create trigger signed_stands before insert or delete or update of number, text, unit_id
        on meeting_decision for each row execute function meeting_signed_stands()`);
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
