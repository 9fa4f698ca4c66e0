import { Migration } from '@mikro-orm/migrations';
import { audienceTable, registerTable } from '../../api/kernel/database/policy.ts';

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
    this.addSql(
      `create index observer_question_asker on observer_question (asker_id, asked_at desc) include (audience)`,
    );
    this.addSql(
      `create index observer_question_asked on observer_question (asked_id, asked_at desc) include (audience)`,
    );
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
    this.stationDays();
    this.supervisions();
    for (const kind of ['deputy_suggestion', 'station_day', 'focused_supervision', 'handling_rating']) {
      this.addSql(`create sequence number_${kind}`);
      this.addSql(`grant usage on sequence number_${kind} to qiying_app`);
    }
  }

  private stationDays(): void {
    const told = `
        station_name text not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        place text not null,
        topic text,
        deputies text[] not null`;
    this.addSql(`
      create table station_day (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,${told},
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index station_day_starts on station_day (starts_at desc, id desc) include (audience)`);
    this.policies(audienceTable('station_day', ['select', 'insert']));
    this.addSql(`grant update (audience) on station_day to qiying_app`);
    this.addSql(`
      create table station_day_announcement (
        id uuid primary key,
        matter_id uuid not null unique references matter deferrable initially deferred,${told},
        cancel_reason text
      )`);
    this.addSql(`create index station_day_announcement_starts on station_day_announcement (starts_at, id)`);
    this.policies(registerTable('station_day_announcement', ['select', 'insert', 'update']));
    this.addSql(`
      create table station_contact (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        number integer not null,
        title text not null,
        summary text not null,
        resident_mask text not null,
        appeal_id uuid,
        appeal_number text,
        answered_at_once text,
        at timestamptz not null,
        feedback text,
        fed_back_at timestamptz,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, number)
      )`);
    this.policies(audienceTable('station_contact', ['select', 'insert', 'update']));
  }

  private supervisions(): void {
    this.addSql(`
      create table focused_supervision (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        station_name text not null,
        deputies text[] not null,
        purpose text not null,
        until date not null,
        proposed_at timestamptz not null,
        decline_reason text,
        findings text,
        advice text,
        reported_at timestamptz,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(
      `create index focused_supervision_proposed on focused_supervision (proposed_at desc, id desc) include (audience)`,
    );
    this.policies(audienceTable('focused_supervision', ['select', 'insert', 'update']));
    this.addSql(`
      create table supervised_appeal (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        appeal_id uuid not null,
        number text not null,
        title text not null,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, appeal_id)
      )`);
    this.policies(audienceTable('supervised_appeal', ['select', 'insert']));
    this.addSql(`grant update (audience) on supervised_appeal to qiying_app`);
    this.addSql(`
      create table handling_rating (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        rater_id uuid not null references unit on delete restrict,
        rater_name text not null,
        category_id uuid not null references category on delete restrict,
        subject text not null,
        month text not null,
        score integer not null check (score between 1 and 5),
        remark text not null,
        given_at timestamptz not null,
        reach text not null,
        audience uuid[] not null,
        unique (rater_id, category_id, month)
      )`);
    this.policies(audienceTable('handling_rating', ['select', 'insert']));
    this.addSql(`grant update (audience) on handling_rating to qiying_app`);
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
