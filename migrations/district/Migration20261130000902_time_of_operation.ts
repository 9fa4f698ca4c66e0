import { Migration } from '@mikro-orm/migrations';
import { NOW } from '../../api/kernel/database/principal.ts';

/** What holds and what is to come is told by the time of the operation. */
export class Migration20261130000902_time_of_operation extends Migration {
  override up(): void {
    this.addSql(`drop policy in_force_stays on district_setting`);
    this.addSql(`create policy in_force_stays on district_setting
      as restrictive for delete using (effective_from > ${NOW})`);
  }
}
