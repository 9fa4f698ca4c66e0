import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

/** Deputies: what they ask as observers of appeals, and their suggestions with cluster, opinions, answers and evaluation. */
export class Migration20261130160001_deputy extends Migration {
  override up(): void {
    this.addSql(`
      create table observer_question (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        asker_id uuid not null references unit on delete restrict,
        asker_name text not null,
        asked_id uuid not null references unit on delete restrict,
        asked_name text not null,
        text text not null,
        asked_at timestamptz not null,
        due_at timestamptz not null,
        reply text,
        replied_by text,
        replied_at timestamptz,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index observer_question_matter on observer_question (matter_id, asked_at desc)`);
    this.addSql(`create index observer_question_asker on observer_question (asker_id, asked_at desc) include (audience)`);
    this.addSql(`create index observer_question_asked on observer_question (asked_id, asked_at desc) include (audience)`);
    this.policies(audienceTable('observer_question', ['select', 'insert', 'update']));
    this.addSql(`
      create table deputy_suggestion (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        proposer_id uuid not null references unit on delete restrict,
        proposer_name text not null,
        findings text not null,
        proposal text not null,
        made_at timestamptz not null,
        assigned_at timestamptz,
        due_at timestamptz,
        longer_reason text,
        longer_agreed boolean,
        decline_reason text,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index deputy_suggestion_made on deputy_suggestion (made_at desc, id desc) include (audience)`);
    this.policies(audienceTable('deputy_suggestion', ['select', 'insert', 'update']));
    this.addSql(`
      create table suggestion_appeal (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        appeal_id uuid not null,
        number text not null,
        title text not null,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, appeal_id)
      )`);
    this.policies(audienceTable('suggestion_appeal', ['select', 'insert']));
    this.addSql(`
      create table suggestion_opinion (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        unit_name text not null,
        text text not null,
        at timestamptz not null,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index suggestion_opinion_matter on suggestion_opinion (matter_id)`);
    this.policies(audienceTable('suggestion_opinion', ['select', 'insert']));
    for (const table of ['suggestion_appeal', 'suggestion_opinion'])
      this.addSql(`grant update (audience) on ${table} to qiying_app`);
    this.addSql(`
      create table suggestion_answer (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        number integer not null,
        outcome text not null,
        text text not null,
        planned_on date,
        met_on date not null,
        met_how text not null,
        unit_name text not null,
        member_name text,
        at timestamptz not null,
        in_time boolean not null,
        implementation text,
        satisfaction text,
        score integer,
        remark text,
        evaluated_at timestamptz,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, number)
      )`);
    this.policies(audienceTable('suggestion_answer', ['select', 'insert', 'update']));
    this.addSql(`create sequence number_deputy_suggestion`);
    this.addSql(`grant usage on sequence number_deputy_suggestion to qiying_app`);
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
