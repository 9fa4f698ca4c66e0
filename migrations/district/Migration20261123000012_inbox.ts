import { Migration } from '@mikro-orm/migrations';

/** Who has read a notification is asked of each line of an inbox. */
export class Migration20261123000012_inbox extends Migration {
  override up(): void {
    this.addSql(`create index notification_read_of on notification_read (notification_id)`);
  }
}
