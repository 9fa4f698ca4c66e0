import { Migration } from '@mikro-orm/migrations';

/** Who proposed what a second person is to decide. */
export class Migration20261130165000_second_person extends Migration {
  override up(): void {
    this.addSql(`alter table matter add column proposer text`);
  }
}
