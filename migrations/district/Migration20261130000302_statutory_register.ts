import { Migration } from '@mikro-orm/migrations';
import { registerTable } from '../../api/kernel/database/policy.ts';

/** Which period a law sets for which subject, from when on. */
export class Migration20261130000302_statutory_register extends Migration {
  override up(): void {
    this.addSql(`
      create table statutory_period (
        id uuid primary key,
        matter_id uuid not null,
        category_id uuid not null references category on delete restrict,
        basis text not null,
        source_url text,
        amount smallint not null,
        unit text not null,
        effective_from timestamptz not null,
        ended_at timestamptz
      )`);
    // One of a subject holds at a time: the one that began last.
    this.addSql(`create unique index statutory_period_of on statutory_period (category_id, effective_from)
      where ended_at is null`);
    for (const statement of registerTable('statutory_period', ['select', 'insert', 'update'])) this.addSql(statement);
  }
}
