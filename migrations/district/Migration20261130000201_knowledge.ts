import { Migration } from '@mikro-orm/migrations';
import { audienceTable, counterTable } from '../../api/kernel/database/policy.ts';

/** Knowledge entries, their editions, where they were cited, and how often. */
export class Migration20261130000201_knowledge extends Migration {
  override up(): void {
    this.addSql(`
      create table knowledge_entry (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        owner_id uuid not null references unit on delete restrict,
        category_id uuid not null references category on delete restrict,
        answer text not null,
        basis text not null,
        article text,
        basis_url text,
        review_months integer not null,
        review_due timestamptz,
        edition integer not null,
        published_at timestamptz,
        published_by text,
        confirmed_at timestamptz,
        changed_at timestamptz not null,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index knowledge_entry_list on knowledge_entry (changed_at desc, id desc) include (audience)`);
    this.policies(audienceTable('knowledge_entry', ['select', 'insert', 'update']));
    this.addSql(`
      create table knowledge_edition (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        number integer not null,
        question text not null,
        answer text not null,
        basis text not null,
        article text,
        basis_url text,
        category_id uuid not null references category on delete restrict,
        review_months integer not null,
        proposed_at timestamptz not null,
        proposed_by text not null,
        published_at timestamptz,
        refused_at timestamptz,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index knowledge_edition_matter on knowledge_edition (matter_id, proposed_at)`);
    this.policies(audienceTable('knowledge_edition', ['select', 'insert', 'update']));
    // Of the appeal whose answer cites it: seen by the centre alone. How often an entry is cited says nothing of any appeal.
    this.addSql(`
      create table knowledge_citation (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        entry_id uuid not null,
        unit_id uuid not null,
        at timestamptz not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index knowledge_citation_entry on knowledge_citation (entry_id, at)`);
    this.policies(audienceTable('knowledge_citation', ['select', 'insert']));
    this.addSql(`create table knowledge_tally (entry_id uuid primary key, cited integer not null)`);
    this.policies(counterTable('knowledge_tally'));
    this.addSql(`create index clock_upkeep on clock (deadline) include (audience) where kind = 'UPKEEP'`);
    this.addSql(`alter table reply add column knowledge_entry_id uuid`);
    this.addSql(`create sequence number_knowledge_entry`);
    this.addSql(`grant usage on sequence number_knowledge_entry to qiying_app`);
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
