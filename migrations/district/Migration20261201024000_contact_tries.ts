import { Migration } from '@mikro-orm/migrations';

/** How often a unit tried in vain to reach the appellant. */
export class Migration20261201024000_contact_tries extends Migration {
  override up(): void {
    this.addSql(`alter table work_order add column contact_tries int not null default 0`);
  }
}
