import { Migration } from '@mikro-orm/migrations';
import { audienceTable, registerTable } from '../../api/kernel/database/policy.ts';

/** Circulars: their versions, the receipts of the units, and what residents read of them. */
export class Migration20261124000402_circular extends Migration {
  override up(): void {
    this.addSql(`
      create table assessment_circular (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        period_id uuid not null references matter deferrable initially deferred,
        period_code text not null,
        document_number text unique,
        withdrawn_reason text,
        lapsed boolean not null,
        reach text not null,
        audience uuid[] not null
      )`);
    // A period has one circular that stands, whoever drafts it.
    this.addSql(`create unique index circular_of_period on assessment_circular (period_id) where not lapsed`);
    this.policies(audienceTable('assessment_circular', ['select', 'insert', 'update']));
    this.addSql(`
      create table circular_version (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        number integer not null,
        title text not null,
        preface text not null,
        findings text not null,
        requirement text not null,
        changes text,
        figures jsonb not null,
        cases jsonb not null,
        approved_by text,
        published_at timestamptz,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, number)
      )`);
    this.policies(audienceTable('circular_version', ['select', 'insert', 'update', 'delete']));
    // Only a version that was never published is removed.
    this.addSql(`create policy published_stays on circular_version
      as restrictive for delete using (published_at is null)`);
    this.addSql(`
      create table circular_receipt (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        unit_id uuid not null references unit on delete restrict,
        version integer not null,
        signed_at timestamptz,
        signed_by text,
        audience uuid[] not null,
        unique (matter_id, unit_id, version)
      )`);
    this.policies(audienceTable('circular_receipt', ['select', 'insert', 'update']));
    this.addSql(`
      create table circular_publication (
        id uuid primary key references circular_version deferrable initially deferred,
        matter_id uuid not null references matter deferrable initially deferred,
        version integer not null,
        document_number text not null,
        period_code text not null,
        title text not null,
        changes text,
        issuer text not null,
        published_at timestamptz not null,
        content jsonb,
        withdrawn_at timestamptz,
        withdrawn_reason text,
        unique (matter_id, version)
      )`);
    this.policies(registerTable('circular_publication', ['select', 'insert', 'update']));
    this.addSql(`create sequence number_assessment_circular`);
    this.addSql(`grant usage on sequence number_assessment_circular to qiying_app`);
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
