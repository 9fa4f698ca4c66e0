import { Migration } from '@mikro-orm/migrations';

/** What the house could not do stands back for a while and lets the others pass. */
export class Migration20261130000101_tries extends Migration {
  override up(): void {
    this.addSql(`
      alter table clock_mark add column tries integer not null default 0, add column next_try_at timestamptz`);
    // A rule that was never looked at with success may have been tried.
    this.addSql(`
      alter table alert_sweep alter column through drop not null,
        add column tries integer not null default 0, add column next_try_at timestamptz`);
  }
}
