import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

const ROW = `
  id uuid primary key,
  matter_id uuid not null references matter deferrable initially deferred,
  reach text not null,
  audience uuid[] not null`;

/**
 * Mediations: the envelope, who mediates, and the records (dispute, parties, sessions, agreements), whose rows only the
 * body and those who mediate see.
 */
export class Migration20261123000004_mediation extends Migration {
  override up(): void {
    this.envelope();
    this.dispute();
    this.agreements();
  }

  private envelope(): void {
    this.addSql(`
      create table mediation (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        body_unit_id uuid not null references unit on delete restrict,
        origin_id uuid,
        origin_number text,
        applied_by_party boolean not null,
        party_count integer not null,
        routes_told text[] not null default '{}',
        ended_by text,
        in_force_at timestamptz,
        confirmation text,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index mediation_origin on mediation (origin_id) where origin_id is not null`);
    this.policies(audienceTable('mediation', ['select', 'insert', 'update']));
    this.addSql(`
      create table mediation_mediator (${ROW},
        unit_id uuid not null references unit on delete restrict,
        unit_name text not null,
        member_id uuid,
        name text,
        choice text not null,
        state text not null,
        appointed_at timestamptz not null,
        decline_reason text
      )`);
    this.addSql(`create index mediation_mediator_matter on mediation_mediator (matter_id, appointed_at)`);
    this.policies(audienceTable('mediation_mediator', ['select', 'insert', 'update']));
  }

  private dispute(): void {
    this.addSql(`
      create table mediation_dispute (${ROW},
        facts text not null,
        claims text not null,
        end_reason text
      )`);
    this.policies(audienceTable('mediation_dispute', ['select', 'insert']));
    // What was applied for stands as it was.
    this.addSql(`grant update (end_reason, audience) on mediation_dispute to qiying_app`);
    this.addSql(`
      create table mediation_party (${ROW},
        number integer not null,
        role text not null,
        kind text not null,
        name_mask text not null,
        phone_mask text,
        number_mask text,
        sealed text not null,
        appeal_ids uuid[] not null default '{}',
        consent text not null,
        consent_manner text,
        consent_at timestamptz,
        accepts_deputies boolean,
        accepts_experts boolean,
        copy_at timestamptz,
        unique (matter_id, number)
      )`);
    this.policies(audienceTable('mediation_party', ['select', 'insert', 'update']));
    this.addSql(`
      create table mediation_session (${ROW},
        number integer not null,
        state text not null,
        begins_at timestamptz not null,
        ended_at timestamptz,
        place text not null,
        open boolean not null,
        present_party_ids uuid[] not null default '{}',
        attendees jsonb not null default '[]',
        record text,
        recorder text,
        cancel_reason text,
        unique (matter_id, number)
      )`);
    this.policies(audienceTable('mediation_session', ['select', 'insert', 'update']));
  }

  private agreements(): void {
    this.addSql(`
      create table mediation_agreement (${ROW},
        number integer not null,
        form text not null,
        state text not null,
        facts text not null,
        liabilities text not null,
        content text not null,
        performance_manner text not null,
        total bigint not null check (total >= 0),
        copies integer not null,
        reached_at timestamptz not null,
        in_force_at timestamptz,
        withdraw_reason text,
        unique (matter_id, number)
      )`);
    this.policies(audienceTable('mediation_agreement', ['select', 'insert']));
    // The text that is signed is never changed; another one is reached instead.
    this.addSql(`grant update (state, in_force_at, withdraw_reason, audience) on mediation_agreement to qiying_app`);
    this.addSql(`
      create table mediation_signature (${ROW},
        agreement_id uuid not null references mediation_agreement deferrable initially deferred,
        number integer not null,
        signer text not null,
        party_id uuid references mediation_party deferrable initially deferred,
        mediator_id uuid references mediation_mediator deferrable initially deferred,
        unit_id uuid,
        name text not null,
        mark text,
        manner text,
        signed_at timestamptz,
        unique (agreement_id, number)
      )`);
    this.addSql(`create index mediation_signature_matter on mediation_signature (matter_id)`);
    this.policies(audienceTable('mediation_signature', ['select', 'insert']));
    this.addSql(`grant update (mark, manner, signed_at, audience) on mediation_signature to qiying_app`);
    this.addSql(`
      create table mediation_instalment (${ROW},
        agreement_id uuid not null references mediation_agreement deferrable initially deferred,
        number integer not null,
        what text not null,
        amount bigint not null check (amount >= 0),
        paid bigint not null check (paid between 0 and amount),
        due_date date not null,
        state text not null,
        remark text,
        recorded_at timestamptz,
        unique (agreement_id, number)
      )`);
    this.addSql(`create index mediation_instalment_matter on mediation_instalment (matter_id)`);
    this.policies(audienceTable('mediation_instalment', ['select', 'insert']));
    this.addSql(`grant update (paid, state, remark, recorded_at, audience) on mediation_instalment to qiying_app`);
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
