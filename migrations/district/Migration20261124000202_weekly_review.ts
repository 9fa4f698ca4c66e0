import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

/** 周调度: what a unit's head instructs on each of its hard ones, and the signed review of each week. */
export class Migration20261124000202_weekly_review extends Migration {
  override up(): void {
    this.addSql(`
      create table instruction (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        unit_id uuid not null,
        week date not null,
        text text not null,
        given_by text not null,
        person_name text,
        due_on date not null,
        at timestamptz not null,
        done_text text,
        done_at timestamptz,
        audience uuid[] not null
      )`);
    this.addSql(`create index instruction_matter on instruction (matter_id, at)`);
    this.addSql(`create index instruction_unit on instruction (unit_id, week)`);
    this.policies(audienceTable('instruction', ['select', 'insert']));
    // What was instructed stands; what came of it is written beside it.
    this.addSql(`grant update (done_text, done_at) on instruction to qiying_app`);
    this.addSql(`
      create table weekly_review (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        unit_id uuid not null references unit on delete restrict,
        week date not null,
        items jsonb not null,
        remark text,
        signed_by text not null,
        signed_at timestamptz not null,
        reach text not null,
        audience uuid[] not null,
        unique (unit_id, week)
      )`);
    this.policies(audienceTable('weekly_review', ['select', 'insert']));
    this.addSql(`grant update (audience) on weekly_review to qiying_app`);
    this.addSql(`create sequence number_weekly_review`);
    this.addSql(`grant usage on sequence number_weekly_review to qiying_app`);
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
