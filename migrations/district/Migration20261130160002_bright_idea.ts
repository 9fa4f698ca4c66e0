import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

/** Bright ideas: what was proposed, what the unit concerned says, what was decided and what came of it. */
export class Migration20261130160002_bright_idea extends Migration {
  override up(): void {
    this.addSql(`
      create table bright_idea (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        text text not null,
        benefit text not null,
        proposed_by text not null,
        proposed_at timestamptz not null,
        weigher_name text,
        recommended boolean,
        opinion text,
        adopted boolean,
        reason text,
        decided_at timestamptz,
        due_on date,
        result text,
        master_number text,
        merged_ids uuid[] not null default '{}',
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index bright_idea_proposed on bright_idea (proposed_at desc, id desc) include (audience)`);
    for (const statement of audienceTable('bright_idea', ['select', 'insert', 'update'])) this.addSql(statement);
    this.addSql(`create sequence number_bright_idea`);
    this.addSql(`grant usage on sequence number_bright_idea to qiying_app`);
  }
}
