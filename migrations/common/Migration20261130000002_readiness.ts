import { Migration } from '@mikro-orm/migrations';

/** A district is opened in many steps: it is one from the last of them on. */
export class Migration20261130000002_readiness extends Migration {
  override up(): void {
    this.addSql(`alter table district add column ready_at timestamptz`);
    // What was there before was used.
    this.addSql(`update district set ready_at = created_at`);
  }
}
