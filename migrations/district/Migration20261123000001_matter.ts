import { Migration } from '@mikro-orm/migrations';
import { audienceTable, ownTable, registerTable } from '../../api/kernel/database/policy.ts';

/**
 * Units, and the tables that every kind of matter shares: seats, ledger, clocks, documents, inbox. References inside a
 * matter are checked at commit: an act writes its own rows before the pipeline writes the envelope.
 */
export class Migration20261123000001_matter extends Migration {
  override up(): void {
    this.addSql(
      `do $$ begin execute format('grant usage on schema %I to qiying_app, qiying_search', current_schema()); end $$`,
    );
    this.units();
    this.matters();
    this.clocks();
    this.inbox();
    this.registers();
    this.search();
  }

  private units(): void {
    this.addSql(`
      create table unit (
        id uuid primary key,
        matter_id uuid not null,
        code text not null unique,
        name text not null,
        short_name text not null,
        kind text not null,
        parent_id uuid references unit on delete restrict,
        area_code text,
        duty text,
        phone text,
        active boolean not null default true,
        created_at timestamptz not null default now()
      )`);
    this.addSql(`create index unit_parent on unit (parent_id)`);
    this.policies(registerTable('unit', ['select', 'insert', 'update']));
    this.addSql(`
      create table member (
        id uuid primary key,
        matter_id uuid not null,
        unit_id uuid not null references unit on delete restrict,
        account_id text,
        username text not null,
        name text not null,
        roles text[] not null,
        phone text,
        active boolean not null default true,
        created_at timestamptz not null default now(),
        audience uuid[] not null
      )`);
    this.addSql(`create index member_unit on member (unit_id)`);
    this.policies(audienceTable('member', ['select', 'insert', 'update']));
  }

  private matters(): void {
    this.addSql(`
      create table matter (
        id uuid primary key,
        kind text not null,
        number text not null,
        title text not null,
        state text not null,
        flags text[] not null default '{}',
        version integer not null,
        urgency text not null default 'ORDINARY',
        category_id uuid,
        sub_district_id uuid,
        lead_unit_id uuid,
        first_receiver_id uuid,
        next_deadline timestamptz not null default 'infinity',
        entry_count integer not null,
        head_hash text not null,
        opened_at timestamptz not null,
        changed_at timestamptz not null,
        closed_at timestamptz,
        search tsvector not null default '',
        standing uuid[] not null,
        barred uuid[] not null default '{}',
        audience uuid[] not null,
        unique (kind, number)
      )`);
    this.addSql(`create index matter_search on matter using gin (search)`);
    this.addSql(`create index matter_opened on matter (kind, opened_at desc, id)`);
    this.policies(audienceTable('matter', ['select', 'insert', 'update'], 'id'));
    this.addSql(`
      create table participation (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        unit_id uuid not null references unit on delete restrict,
        superior_id uuid,
        role text not null,
        state text not null,
        flags text[] not null default '{}',
        live boolean not null,
        duty text,
        handler_id uuid,
        since timestamptz not null,
        until timestamptz,
        matter_kind text not null,
        matter_state text not null,
        category_id uuid,
        sub_district_id uuid,
        urgency text not null,
        next_deadline timestamptz not null default 'infinity',
        audience uuid[] not null
      )`);
    this.addSql(`create index participation_matter on participation (matter_id)`);
    // The desk: index-only and in the list's own order, so that a page costs a page.
    this.addSql(`
      create index participation_desk on participation (unit_id, next_deadline, matter_id, id)
        include (audience, role) where duty is not null`);
    this.addSql(`
      create index participation_unit on participation (unit_id, live, since desc, id) include (audience)`);
    this.policies(audienceTable('participation', ['select', 'insert', 'update']));
    this.addSql(`
      create table entry (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        seq integer not null,
        act text not null,
        at timestamptz not null,
        unit_id uuid,
        unit_name text not null,
        member_id uuid,
        member_name text,
        seat_id uuid,
        part_id uuid,
        state text not null,
        note text,
        data jsonb not null,
        prior_hash text not null,
        hash text not null,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, seq)
      )`);
    this.policies(audienceTable('entry', ['select', 'insert']));
    // Append-only: the audience follows the seats, and the hash does not cover it.
    this.addSql(`grant update (audience) on entry to qiying_app`);
    this.addSql(`
      create table document (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        part_id uuid,
        name text not null,
        media_type text not null,
        size integer not null,
        sha256 text not null,
        storage_key text not null,
        unit_id uuid,
        unit_name text not null,
        at timestamptz not null,
        annex boolean not null default false,
        withdrawn boolean not null default false,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index document_matter on document (matter_id, at)`);
    this.policies(audienceTable('document', ['select', 'insert', 'update']));
  }

  private clocks(): void {
    this.addSql(`
      create table clock (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        seat_id uuid not null references participation deferrable initially deferred,
        part_id uuid,
        kind text not null,
        state text not null,
        amount numeric not null,
        unit text not null,
        started_at timestamptz not null,
        deadline timestamptz not null,
        pauses jsonb not null default '[]',
        stopped_at timestamptz,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index clock_matter on clock (matter_id)`);
    this.addSql(`create index clock_seat on clock (seat_id)`);
    this.policies(audienceTable('clock', ['select', 'insert', 'update']));
    this.addSql(`
      create table clock_mark (
        id uuid primary key,
        clock_id uuid not null references clock deferrable initially deferred,
        matter_id uuid not null references matter deferrable initially deferred,
        kind text not null,
        amount numeric not null,
        unit text not null,
        due_at timestamptz not null,
        fired_at timestamptz,
        void boolean not null default false,
        audience uuid[] not null
      )`);
    this.addSql(`create index clock_mark_clock on clock_mark (clock_id)`);
    this.addSql(
      `create index clock_mark_due on clock_mark (due_at) include (audience) where fired_at is null and not void`,
    );
    this.policies(audienceTable('clock_mark', ['select', 'insert', 'update']));
  }

  private inbox(): void {
    this.addSql(`
      create table notification (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        unit_id uuid not null,
        member_id uuid,
        kind text not null,
        act text not null,
        data jsonb not null,
        at timestamptz not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index notification_unit on notification (unit_id, at desc, id) include (audience)`);
    this.policies(audienceTable('notification', ['select', 'insert']));
    this.addSql(`
      create table notification_read (
        principal_id uuid not null,
        member_id uuid not null,
        notification_id uuid not null,
        at timestamptz not null,
        primary key (member_id, notification_id)
      )`);
    this.policies(ownTable('notification_read', ['select', 'insert']));
    this.addSql(`
      create table preference (
        principal_id uuid not null,
        member_id uuid not null,
        key text not null,
        value jsonb not null,
        changed_at timestamptz not null,
        primary key (member_id, key)
      )`);
    this.policies(ownTable('preference', ['select', 'insert', 'update', 'delete']));
    this.addSql(`
      create table act_key (
        principal_id uuid not null,
        key text not null,
        act text not null,
        answer jsonb not null,
        at timestamptz not null,
        primary key (principal_id, key)
      )`);
    this.policies(ownTable('act_key', ['select', 'insert']));
  }

  private registers(): void {
    this.addSql(`
      create table calendar_day (
        date date primary key,
        matter_id uuid not null,
        kind text not null check (kind in ('HOLIDAY', 'WORKDAY')),
        name text not null
      )`);
    this.policies(registerTable('calendar_day', ['select', 'insert', 'update', 'delete']));
    this.addSql(`create table calendar_year (year integer primary key, matter_id uuid not null)`);
    this.policies(registerTable('calendar_year', ['select', 'insert', 'update']));
    this.addSql(`
      create table district_setting (
        id uuid primary key,
        matter_id uuid not null,
        key text not null,
        value jsonb not null,
        effective_from timestamptz not null,
        unique (key, effective_from)
      )`);
    this.policies(registerTable('district_setting', ['select', 'insert']));
    this.addSql(`
      create table category (
        id uuid primary key,
        matter_id uuid not null,
        parent_id uuid references category on delete restrict,
        name text not null,
        path text not null unique,
        depth smallint not null,
        sort integer not null,
        active boolean not null default true
      )`);
    this.addSql(`create index category_parent on category (parent_id, sort)`);
    this.policies(registerTable('category', ['select', 'insert', 'update']));
    this.addSql(`
      create table dispatch_rule (
        id uuid primary key,
        matter_id uuid not null,
        category_id uuid not null references category on delete restrict,
        sub_district_id uuid references unit on delete restrict,
        unit_id uuid not null references unit on delete restrict,
        ground text not null,
        active boolean not null default true
      )`);
    this.addSql(`create index dispatch_rule_category on dispatch_rule (category_id)`);
    this.policies(registerTable('dispatch_rule', ['select', 'insert', 'update']));
    this.addSql(`
      create table unit_file (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null,
        unit_id uuid not null references unit on delete restrict,
        reach text not null,
        audience uuid[] not null
      )`);
    this.policies(audienceTable('unit_file', ['select', 'insert', 'update']));
    for (const kind of ['appeal', 'joint_case', 'mediation', 'file']) {
      this.addSql(`create sequence number_${kind}`);
      this.addSql(`grant usage on sequence number_${kind} to qiying_app`);
    }
  }

  /**
   * Full text under row-level security: \`@@\` is not leakproof, so the planner keeps the index behind the policy. This
   * function runs as a role that a policy lets read, with the seat test inside, and answers with ids only.
   */
  private search(): void {
    this.addSql(`create policy search_reads on matter for select to qiying_search using (true)`);
    this.addSql(`grant select (id, search, audience, opened_at, kind) on matter to qiying_search`);
    this.addSql(`
      create function search_matters(words tsquery, of_kind text, most integer) returns setof uuid
        language sql stable security definer set search_path from current as $$
          select id from matter
           where search @@ words
             and nullif(current_setting('app.principal', true), '')::uuid = any(audience)
             and (of_kind is null or kind = of_kind)
           order by opened_at desc, id desc limit least(most, 500)
        $$`);
    this.addSql(`do $$ begin
      execute format('grant create on schema %I to qiying_search', current_schema());
      alter function search_matters(tsquery, text, integer) owner to qiying_search;
      execute format('revoke create on schema %I from qiying_search', current_schema());
    end $$`);
    this.addSql(`revoke all on function search_matters(tsquery, text, integer) from public`);
    this.addSql(`grant execute on function search_matters(tsquery, text, integer) to qiying_app`);
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
