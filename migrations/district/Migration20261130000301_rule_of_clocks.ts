import { Migration } from '@mikro-orm/migrations';

/** Under which rule a clock was started; limits by type; a value that was announced may be taken back. */
export class Migration20261130000301_rule_of_clocks extends Migration {
  override up(): void {
    this.addSql(`alter table matter add column type text`);
    // Once, for what is there already: the migration sees the whole district.
    for (const table of ['matter', 'appeal']) this.addSql(`alter table ${table} no force row level security`);
    this.addSql(`update matter m set type = a.type from appeal a where a.id = m.id`);
    for (const table of ['matter', 'appeal']) this.addSql(`alter table ${table} force row level security`);
    this.addSql(`alter table clock
      add column rule_id uuid references district_setting on delete restrict deferrable initially deferred,
      add column basis text not null default 'RULE'`);
    this.addSql(`grant delete on district_setting to qiying_app`);
    // Only what does not hold yet is taken back.
    this.addSql(`create policy in_force_stays on district_setting
      as restrictive for delete using (effective_from > now())`);
  }
}
