import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

/** The callback desk, windows for rating and re-opening by link, and the hard-case backlog. */
export class Migration20261124000201_callback_desk extends Migration {
  override up(): void {
    this.addSql(`
      alter table callback
        add column miss text,
        add column call_again_at timestamptz,
        add column operator text`);
    this.addSql(`
      alter table appeal
        add column rate_until timestamptz,
        add column reopen_until timestamptz,
        add column times_reopened integer not null default 0`);
    this.desk();
    this.reopenings();
    this.backlog();
  }

  private desk(): void {
    this.addSql(`
      create table callback_turn (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        waiting boolean not null,
        due_at timestamptz not null,
        attempts integer not null,
        tried_at timestamptz,
        call_again_at timestamptz,
        taken_by_id uuid,
        taken_by text,
        taken_until timestamptz,
        audience uuid[] not null
      )`);
    this.addSql(`create index callback_turn_waiting on callback_turn (due_at, id) include (audience) where waiting`);
    // What waited before the desk was there waits on it; the owner reads past the policies only for that.
    for (const table of ['matter', 'participation']) this.addSql(`alter table ${table} no force row level security`);
    this.addSql(`
      insert into callback_turn (id, matter_id, waiting, due_at, attempts, audience)
      select m.id, m.id, true, coalesce(nullif(p.next_deadline, 'infinity'), m.changed_at), 0, array[p.unit_id]
        from matter m join participation p on p.matter_id = m.id and p.live and p.role = 'SUPERVISOR'
       where m.kind = 'appeal' and m.state = 'IN_CALLBACK'`);
    for (const table of ['matter', 'participation']) this.addSql(`alter table ${table} force row level security`);
    this.policies(audienceTable('callback_turn', ['select', 'insert', 'update']));
  }

  private reopenings(): void {
    this.addSql(`
      create table reopening (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        reason text not null,
        new_facts text,
        asked_at timestamptz not null,
        granted boolean,
        decision text,
        decided_at timestamptz,
        reach text not null,
        audience uuid[] not null
      )`);
    // One request at a time.
    this.addSql(`create unique index reopening_asked on reopening (matter_id) where granted is null`);
    this.addSql(`create index reopening_matter on reopening (matter_id, asked_at)`);
    this.policies(audienceTable('reopening', ['select', 'insert']));
    // What was asked stands; the decision is written beside it.
    this.addSql(`grant update (granted, decision, decided_at, audience) on reopening to qiying_app`);
  }

  private backlog(): void {
    this.addSql(`
      create table hard_case (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        owner_id uuid not null references unit on delete restrict,
        seat_id uuid not null,
        reason text not null,
        opened_at timestamptz not null,
        planned_at timestamptz,
        measures jsonb not null,
        target_on date,
        person_name text,
        asked_target_on date,
        asked_reason text,
        extensions integer not null,
        due_week date,
        week_due_at timestamptz,
        missed_weeks integer not null,
        done_report text,
        ending text,
        ended_at timestamptz,
        reach text not null,
        audience uuid[] not null
      )`);
    // An appeal is in the backlog once at a time.
    this.addSql(`create unique index hard_case_open on hard_case (matter_id) where ended_at is null`);
    this.addSql(`create index hard_case_owner on hard_case (owner_id, opened_at)`);
    this.addSql(`create index hard_case_opened on hard_case (opened_at, id) include (audience)`);
    this.policies(audienceTable('hard_case', ['select', 'insert', 'update']));
    this.addSql(`
      create table hard_case_week (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        case_id uuid not null references hard_case deferrable initially deferred,
        week date not null,
        text text,
        member_name text,
        at timestamptz not null,
        reach text not null,
        audience uuid[] not null,
        unique (case_id, week)
      )`);
    this.policies(audienceTable('hard_case_week', ['select', 'insert']));
    this.addSql(`grant update (audience) on hard_case_week to qiying_app`);
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
