import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

/** Files that were received and that no act has added to a matter yet; what stays here for a day is swept. */
export class Migration20261123000011_upload extends Migration {
  override up(): void {
    this.addSql(`
      create table upload (
        id uuid primary key,
        matter_id uuid,
        storage_key text not null unique,
        at timestamptz not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index upload_at on upload (at)`);
    for (const statement of audienceTable('upload', ['select', 'insert', 'delete'])) this.addSql(statement);
  }
}
