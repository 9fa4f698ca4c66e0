import { Migration } from '@mikro-orm/migrations';

/** A year may be loaded before its holidays are announced: it says so until it is. */
export class Migration20261130000901_provisional_year extends Migration {
  override up(): void {
    this.addSql(`alter table calendar_year add column provisional boolean not null default false`);
  }
}
