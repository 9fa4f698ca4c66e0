import { Migration } from '@mikro-orm/migrations';
import { NOW } from '../../api/kernel/database/principal.ts';

/** What is announced and does not hold yet may be taken back; and a notice is answered with evidence, as files or a link. */
export class Migration20261201030000_taken_back extends Migration {
  override up(): void {
    for (const table of ['ground', 'assessment_version']) {
      this.addSql(`grant delete on ${table} to qiying_app`);
      this.addSql(`create policy in_force_stays on ${table} as restrictive for delete using (effective_from > ${NOW})`);
    }
    this.addSql(`alter table notice_answer add column evidence_url text`);
  }
}
