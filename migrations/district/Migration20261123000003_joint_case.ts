import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

/** Joint cases: linked appeals, invitations, tasks, decisions and the confidential annex. */
export class Migration20261123000003_joint_case extends Migration {
  override up(): void {
    this.addSql(`
      create table joint_case (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        reason text not null,
        facts text not null,
        wished_unit_ids uuid[] not null default '{}',
        convene_note text,
        decline_reason text,
        conclusion text,
        decision_count integer not null default 0,
        reach text not null,
        audience uuid[] not null
      )`);
    this.policies(audienceTable('joint_case', ['select', 'insert', 'update']));
    this.addSql(`
      create table joint_case_appeal (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        appeal_id uuid not null,
        number text not null,
        title text not null,
        summary text,
        linked_at timestamptz not null,
        unlinked_at timestamptz,
        answered_at timestamptz,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(
      `create unique index joint_case_appeal_linked on joint_case_appeal (matter_id, appeal_id) where unlinked_at is null`,
    );
    this.addSql(`create index joint_case_appeal_appeal on joint_case_appeal (appeal_id)`);
    this.policies(audienceTable('joint_case_appeal', ['select', 'insert', 'update']));
    this.addSql(`
      create table joint_invitation (
        id uuid primary key references participation deferrable initially deferred,
        matter_id uuid not null references matter deferrable initially deferred,
        unit_id uuid not null,
        task text,
        refusal_reason text,
        invited_at timestamptz not null,
        answered_at timestamptz,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index joint_invitation_matter on joint_invitation (matter_id)`);
    this.policies(audienceTable('joint_invitation', ['select', 'insert', 'update']));
    this.addSql(`
      create table joint_decision (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        number integer not null,
        text text not null,
        ground text not null,
        binding boolean not null,
        carries_over boolean not null,
        unit_id uuid not null,
        unit_name text not null,
        at timestamptz not null,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, number)
      )`);
    // A decision stands as it was taken.
    this.policies(audienceTable('joint_decision', ['select', 'insert']));
    this.addSql(`grant update (audience) on joint_decision to qiying_app`);
    this.addSql(`
      create table joint_task (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        seat_id uuid not null references participation deferrable initially deferred,
        unit_id uuid not null,
        title text not null,
        detail text,
        state text not null,
        assigned_at timestamptz not null,
        due_at timestamptz not null,
        result text,
        reported_at timestamptz,
        verified_at timestamptz,
        times_sent_back integer not null default 0,
        carried_by_id uuid references joint_decision deferrable initially deferred,
        cancelled_by_id uuid references joint_decision deferrable initially deferred,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index joint_task_matter on joint_task (matter_id, assigned_at)`);
    this.policies(audienceTable('joint_task', ['select', 'insert', 'update']));
    this.addSql(`
      create table joint_annex (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        unit_id uuid not null,
        unit_name text not null,
        text text not null,
        at timestamptz not null,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index joint_annex_matter on joint_annex (matter_id, at)`);
    this.policies(audienceTable('joint_annex', ['select', 'insert']));
    this.addSql(`grant update (audience) on joint_annex to qiying_app`);
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
