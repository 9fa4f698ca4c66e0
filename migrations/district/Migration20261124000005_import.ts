import { Migration } from '@mikro-orm/migrations';
import { ownTable } from '../../api/kernel/database/policy.ts';

/** How far each import has come, so that an interrupted one goes on where it stopped. */
export class Migration20261124000005_import extends Migration {
  override up(): void {
    this.addSql(`
      create table import_run (
        principal_id uuid not null,
        job text not null,
        file_digest text not null,
        mapping_digest text not null,
        position integer not null,
        imported integer not null,
        repeated integer not null,
        rejected integer not null,
        report_end bigint not null,
        changed_at timestamptz not null,
        finished_at timestamptz,
        primary key (principal_id, job, file_digest, mapping_digest)
      )`);
    for (const statement of ownTable('import_run', ['select', 'insert', 'update'])) this.addSql(statement);
  }
}
