import { Migration } from '@mikro-orm/migrations';

/** What an act changed in the envelope, the seats and the clocks stands on its entry; older entries have none. */
export class Migration20261123000400_effects extends Migration {
  override up(): void {
    this.addSql(`alter table entry add column effects jsonb`);
  }
}
