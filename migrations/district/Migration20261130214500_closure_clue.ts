import { Migration } from '@mikro-orm/migrations';

/** A closure that was taken as a public-interest clue points to it. */
export class Migration20261130214500_closure_clue extends Migration {
  override up(): void {
    this.addSql(
      `alter table closure_hand_over add column clue_id uuid references matter deferrable initially deferred`,
    );
  }
}
