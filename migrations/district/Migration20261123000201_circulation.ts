import { Migration } from '@mikro-orm/migrations';

/** Clocks remember what was granted on top of their limit; a mark may name an act of the house. */
export class Migration20261123000201_circulation extends Migration {
  override up(): void {
    this.addSql(`alter table clock add column extensions jsonb not null default '[]'`);
    this.addSql(`alter table clock_mark add column act text`);
  }
}
