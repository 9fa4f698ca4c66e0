import { Migration } from '@mikro-orm/migrations';
import { audienceTable, counterTable } from '../../api/kernel/database/policy.ts';

/** Notices: what a unit is served with, the appeals it is about, the answers, and the counters of document numbers. */
export class Migration20261123000301_notice extends Migration {
  override up(): void {
    this.addSql(`
      create table notice (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        type text not null,
        level text not null,
        addressee_id uuid not null references unit on delete restrict,
        facts text not null,
        ground text not null,
        requirement text not null,
        working_days integer,
        origin text,
        referred_to text,
        steps text[] not null,
        step integer,
        prior_id uuid references matter deferrable initially deferred,
        lapsed boolean not null default false,
        proposed_at timestamptz not null,
        proposed_by text not null,
        document_number text,
        issued_at timestamptz,
        issuer text,
        signatory text,
        due_at timestamptz,
        signed_for_at timestamptz,
        signed_for_by text,
        end_reason text,
        held_at timestamptz,
        held_in text,
        present text,
        record text,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index notice_proposed on notice (proposed_at desc, id desc) include (audience)`);
    this.addSql(`create index notice_addressee on notice (addressee_id, proposed_at desc)`);
    // The step after a notice stands once, whoever proposes it.
    this.addSql(`create unique index notice_next on notice (prior_id) where not lapsed`);
    this.policies(audienceTable('notice', ['select', 'insert', 'update']));
    this.addSql(`
      create table notice_appeal (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        appeal_id uuid not null,
        number text not null,
        title text not null,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, appeal_id)
      )`);
    this.addSql(`create index notice_appeal_appeal on notice_appeal (appeal_id)`);
    this.policies(audienceTable('notice_appeal', ['select', 'insert']));
    this.addSql(`grant update (audience) on notice_appeal to qiying_app`);
    this.addSql(`
      create table notice_answer (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        number integer not null,
        text text not null,
        measures jsonb not null,
        unit_name text not null,
        member_name text,
        at timestamptz not null,
        in_time boolean not null,
        accepted boolean,
        finding text,
        reviewed_at timestamptz,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, number)
      )`);
    this.policies(audienceTable('notice_answer', ['select', 'insert']));
    // What was answered stands; the review is written beside it.
    this.addSql(`grant update (accepted, finding, reviewed_at, audience) on notice_answer to qiying_app`);
    this.addSql(`
      create table notice_number (
        type text not null,
        year integer not null,
        last integer not null,
        primary key (type, year)
      )`);
    this.addSql(`create unique index notice_document_number on notice (document_number)`);
    this.policies(counterTable('notice_number'));
    this.addSql(`create sequence number_notice`);
    this.addSql(`grant usage on sequence number_notice to qiying_app`);
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
