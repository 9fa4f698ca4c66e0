import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

const ENVELOPE = `
  id uuid primary key references matter deferrable initially deferred,
  matter_id uuid not null unique,
  reach text not null,
  audience uuid[] not null`;

/** The panel of legal experts, consultations and the drafts of their opinions; and which opinion a reply cites. */
export class Migration20261130172500_legal_consultation extends Migration {
  override up(): void {
    this.addSql(`
      create table legal_expert (${ENVELOPE},
        unit_id uuid not null references unit on delete restrict,
        fields text[] not null,
        recused_unit_ids uuid[] not null,
        recused_names text[] not null
      )`);
    this.addSql(`create index legal_expert_unit on legal_expert (unit_id)`);
    this.policies(audienceTable('legal_expert', ['select', 'insert', 'update']));
    this.addSql(`
      create table legal_consultation (${ENVELOPE},
        asker_id uuid not null references unit on delete restrict,
        source_id uuid,
        source_number text,
        field text not null,
        question text not null,
        facts text not null,
        merchants text[] not null,
        persons text[] not null,
        person_keys text[] not null,
        author_id uuid,
        reviewer_id uuid,
        asked_at timestamptz not null,
        signed_at timestamptz,
        signatory text,
        end_reason text
      )`);
    this.addSql(
      `create index legal_consultation_list on legal_consultation (asked_at desc, id desc) include (audience)`,
    );
    this.policies(audienceTable('legal_consultation', ['select', 'insert', 'update']));
    this.addSql(`
      create table legal_opinion (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        number integer not null,
        text text not null,
        basis text not null,
        author text not null,
        drafted_at timestamptz not null,
        reviewer text,
        reviewed_at timestamptz,
        finding text,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, number)
      )`);
    this.policies(audienceTable('legal_opinion', ['select', 'insert']));
    // What was drafted stands as it was; another draft is written instead.
    this.addSql(`grant update (reviewer, reviewed_at, finding, reach, audience) on legal_opinion to qiying_app`);
    this.addSql(`alter table reply add column legal_consultation_id uuid`);
    for (const kind of ['legal_expert', 'legal_consultation']) {
      this.addSql(`create sequence number_${kind}`);
      this.addSql(`grant usage on sequence number_${kind} to qiying_app`);
    }
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
