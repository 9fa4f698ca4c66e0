import { Migration } from '@mikro-orm/migrations';

/** Links of other purposes than an appeal's: what of the matter each is for, to whom it was given, and when. */
export class Migration20261130000001_links extends Migration {
  override up(): void {
    this.addSql(`
      alter table link
        add column part_id uuid,
        add column holder text,
        add column given_at timestamptz not null default now()`);
  }
}
