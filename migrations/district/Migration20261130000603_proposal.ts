import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

/** Cases that the figures of a period propose for its circular; the drafter takes or drops each. */
export class Migration20261130000603_proposal extends Migration {
  override up(): void {
    this.addSql(`
      create table circular_proposal (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        appeal_id uuid not null,
        number text not null,
        side text not null,
        unit text,
        subject text,
        grounds jsonb not null,
        words text not null,
        state text not null,
        position integer not null,
        reach text not null,
        audience uuid[] not null,
        unique (matter_id, appeal_id)
      )`);
    for (const statement of audienceTable('circular_proposal', ['select', 'insert', 'update'])) this.addSql(statement);
  }
}
