import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

/** The register of merchants, joint interviews, and closures with their register of consumers. */
export class Migration20261130180000_merchant extends Migration {
  override up(): void {
    this.merchants();
    this.interviews();
    this.closures();
    for (const kind of ['merchant', 'interview', 'closure']) {
      this.addSql(`create sequence number_${kind}`);
      this.addSql(`grant usage on sequence number_${kind} to qiying_app`);
    }
  }

  private merchants(): void {
    this.addSql(`
      create table merchant (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        name text not null,
        credit_code text unique,
        address text,
        is_platform boolean not null,
        association_id uuid references unit on delete restrict,
        entered_at timestamptz not null,
        entered_by text not null,
        struck_at timestamptz,
        closure_number text,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index merchant_list on merchant (entered_at desc, id desc)`);
    this.policies(audienceTable('merchant', ['select', 'insert', 'update']));
    // What it is called in appeals; a name belongs to one merchant.
    this.addSql(`
      create table merchant_name (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        name text not null,
        key text not null generated always as (alike_merchant(name)) stored,
        reach text not null,
        audience uuid[] not null,
        unique (key)
      )`);
    this.addSql(`create index merchant_name_matter on merchant_name (matter_id)`);
    this.policies(audienceTable('merchant_name', ['select', 'insert']));
    this.addSql(`grant update (audience) on merchant_name to qiying_app`);
    this.addSql(`
      create table merchant_measure (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        kind text not null,
        what text not null,
        taken_on text not null,
        unit_name text not null,
        at timestamptz not null,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index merchant_measure_matter on merchant_measure (matter_id, at desc)`);
    this.policies(audienceTable('merchant_measure', ['select', 'insert']));
    this.addSql(`grant update (audience) on merchant_measure to qiying_app`);
  }

  private interviews(): void {
    this.addSql(`
      create table interview (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        purpose text not null,
        place text not null,
        starts_at timestamptz not null,
        conveners text[] not null,
        called_at timestamptz not null,
        held_at timestamptz,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index interview_list on interview (called_at desc, id desc) include (audience)`);
    this.policies(audienceTable('interview', ['select', 'insert', 'update']));
    this.addSql(`
      create table interview_minutes (
        id uuid primary key,
        matter_id uuid not null unique references matter deferrable initially deferred,
        held_at timestamptz not null,
        held_in text not null,
        present text not null,
        record text not null,
        reach text not null,
        audience uuid[] not null
      )`);
    this.policies(audienceTable('interview_minutes', ['select', 'insert']));
    this.addSql(`grant update (audience) on interview_minutes to qiying_app`);
    this.addSql(`
      create table interview_issue (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        number integer not null,
        what text not null,
        appeal_ids uuid[] not null,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index interview_issue_matter on interview_issue (matter_id, number)`);
    this.policies(audienceTable('interview_issue', ['select', 'insert']));
    this.addSql(`grant update (audience) on interview_issue to qiying_app`);
    this.addSql(`
      create table interview_party (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        merchant_id uuid not null references matter deferrable initially deferred,
        merchant_name text not null,
        answer text,
        answered_by text,
        answered_at timestamptz,
        answer_until timestamptz,
        link_id uuid,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, merchant_id)
      )`);
    this.addSql(`create index interview_party_merchant on interview_party (merchant_id)`);
    this.policies(audienceTable('interview_party', ['select', 'insert', 'update']));
    this.addSql(`
      create table interview_commitment (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        party_id uuid not null,
        merchant_id uuid not null,
        number integer not null,
        what text not null,
        due_on text not null,
        kept boolean,
        finding text,
        checked_at timestamptz,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index interview_commitment_merchant on interview_commitment (merchant_id)`);
    this.addSql(`create index interview_commitment_matter on interview_commitment (matter_id, number)`);
    this.policies(audienceTable('interview_commitment', ['select', 'insert']));
    this.addSql(`grant update (kept, finding, checked_at, audience) on interview_commitment to qiying_app`);
  }

  private closures(): void {
    this.addSql(`
      create table closure (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        merchant_id uuid not null references matter deferrable initially deferred,
        merchant_name text not null,
        closed_on text not null,
        interest_from text not null,
        facts text not null,
        declared_at timestamptz not null,
        declared_by text not null,
        alert_id uuid,
        finding text,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index closure_list on closure (declared_at desc, id desc) include (audience)`);
    this.addSql(`create index closure_merchant on closure (merchant_id)`);
    this.policies(audienceTable('closure', ['select', 'insert', 'update']));
    this.addSql(`
      create table closure_claim (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        number integer not null,
        merchant_name text not null,
        closed_on text not null,
        state text not null,
        name_mask text not null,
        phone_mask text not null,
        sealed text not null,
        phone_hash text not null,
        card_number text,
        card jsonb not null,
        proof text,
        by_resident boolean not null,
        fault text not null,
        registered_at timestamptz not null,
        verified_at timestamptz,
        verified_by text,
        finding text,
        principal bigint not null,
        interest bigint not null,
        steps jsonb not null,
        exit text,
        exit_at timestamptz,
        exit_remark text,
        due_on text,
        paid_on text,
        mediation_id uuid,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, number)
      )`);
    // The same card of the same consumer stands once, unless it was taken back.
    this.addSql(`create unique index closure_claim_card on closure_claim (matter_id, phone_hash, coalesce(card_number, ''))
      where state <> 'WITHDRAWN'`);
    this.policies(audienceTable('closure_claim', ['select', 'insert', 'update']));
    this.addSql(`
      create table closure_hand_over (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        receiver text not null,
        receiver_name text not null,
        facts text not null,
        document_number text,
        at timestamptz not null,
        unit_name text not null,
        reach text not null,
        audience uuid[] not null
      )`);
    this.policies(audienceTable('closure_hand_over', ['select', 'insert']));
    this.addSql(`grant update (audience) on closure_hand_over to qiying_app`);
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
