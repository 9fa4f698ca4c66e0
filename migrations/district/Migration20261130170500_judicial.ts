import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

/** The court's and the procuratorate's rooms: confirmations, recommendations, clues and questions before suit. */
export class Migration20261130170500_judicial extends Migration {
  override up(): void {
    this.confirmations();
    this.recommendations();
    this.clues();
    this.addSql(`
      create table pre_suit_question (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        asker_id uuid not null references unit on delete restrict,
        court_id uuid not null references unit on delete restrict,
        question text not null,
        about_number text,
        answer text,
        ground text,
        answered_at timestamptz,
        reach text not null,
        audience uuid[] not null
      )`);
    this.policies(audienceTable('pre_suit_question', ['select', 'insert', 'update']));
    for (const kind of ['judicial_confirmation', 'recommendation', 'public_interest_clue', 'pre_suit_question']) {
      this.addSql(`create sequence number_${kind}`);
      this.addSql(`grant usage on sequence number_${kind} to qiying_app`);
    }
  }

  private confirmations(): void {
    this.addSql(`
      create table judicial_confirmation (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        mediation_id uuid not null references matter deferrable initially deferred,
        mediation_number text not null,
        body_unit_id uuid not null references unit on delete restrict,
        court_id uuid not null references unit on delete restrict,
        in_force_at timestamptz not null,
        apply_until timestamptz not null,
        applied_at timestamptz not null,
        party_count integer not null,
        materials text[] not null,
        case_number text,
        accepted_at timestamptz,
        extended boolean not null default false,
        ended_at timestamptz,
        non_acceptance text,
        non_confirmation text,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index judicial_confirmation_mediation on judicial_confirmation (mediation_id)`);
    this.policies(audienceTable('judicial_confirmation', ['select', 'insert', 'update']));
    this.addSql(`
      create table judicial_confirmation_file (
        id uuid primary key,
        matter_id uuid not null unique references matter deferrable initially deferred,
        form text not null,
        facts text not null,
        liabilities text not null,
        content text not null,
        performance_manner text not null,
        total bigint not null,
        asked_for text,
        ruling text,
        reach text not null,
        audience uuid[] not null
      )`);
    // The agreement stands as it was handed in; what the court says is written beside it.
    this.policies(audienceTable('judicial_confirmation_file', ['select', 'insert']));
    this.addSql(`grant update (asked_for, ruling, audience) on judicial_confirmation_file to qiying_app`);
    this.addSql(`
      create table judicial_confirmation_party (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        number integer not null,
        role text not null,
        kind text not null,
        name_mask text not null,
        phone_mask text,
        sealed text not null,
        manner text not null,
        signed_on text not null,
        by_agent boolean not null,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, number)
      )`);
    this.policies(audienceTable('judicial_confirmation_party', ['select', 'insert']));
    this.addSql(`grant update (audience) on judicial_confirmation_party to qiying_app`);
  }

  private recommendations(): void {
    this.addSql(`
      create table recommendation (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        type text not null,
        issuer_id uuid not null references unit on delete restrict,
        addressee_id uuid not null references unit on delete restrict,
        copy_to_id uuid references unit on delete restrict,
        clue_id uuid references matter deferrable initially deferred,
        problem text not null,
        ground text not null,
        advice text not null,
        urgent boolean not null,
        drafted_at timestamptz not null,
        passed_on text,
        document_number text,
        issued_at timestamptz,
        signatory text,
        received_at timestamptz,
        due_at timestamptz,
        outcome text,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index recommendation_clue on recommendation (clue_id)`);
    this.addSql(`create unique index recommendation_document_number on recommendation (type, document_number)`);
    this.policies(audienceTable('recommendation', ['select', 'insert', 'update']));
    this.addSql(`
      create table recommendation_reply (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        number integer not null,
        text text not null,
        member_name text,
        at timestamptz not null,
        in_time boolean not null,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, number)
      )`);
    this.addSql(`
      create table recommendation_visit (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        number integer not null,
        visited_on text not null,
        place text not null,
        finding text not null,
        performed boolean not null,
        at timestamptz not null,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, number)
      )`);
    for (const table of ['recommendation_reply', 'recommendation_visit']) {
      this.policies(audienceTable(table, ['select', 'insert']));
      this.addSql(`grant update (audience) on ${table} to qiying_app`);
    }
  }

  private clues(): void {
    this.addSql(`
      create table public_interest_clue (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        type text not null,
        facts text not null,
        merchant text,
        appeal_count integer not null,
        alert_number text,
        screened_at timestamptz not null,
        handed_over_at timestamptz,
        month text,
        assessment text,
        track text,
        case_number text,
        filed_at timestamptz,
        notice_until timestamptz,
        feedback text,
        feedback_at timestamptz,
        outcome text,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(
      `create index public_interest_clue_list on public_interest_clue (screened_at desc, id desc) include (audience)`,
    );
    this.policies(audienceTable('public_interest_clue', ['select', 'insert', 'update']));
    this.addSql(`
      create table clue_appeal (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        appeal_id uuid not null,
        number text not null,
        title text not null,
        summary text,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, appeal_id)
      )`);
    this.policies(audienceTable('clue_appeal', ['select', 'insert']));
    this.addSql(`grant update (audience) on clue_appeal to qiying_app`);
    this.addSql(`
      create table clue_step (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        number integer not null,
        kind text not null,
        held_on text not null,
        present text,
        record text not null,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, number)
      )`);
    this.policies(audienceTable('clue_step', ['select', 'insert']));
    this.addSql(`grant update (audience) on clue_step to qiying_app`);
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
