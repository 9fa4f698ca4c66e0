import { Migration } from '@mikro-orm/migrations';

/** A key belongs to one request; what the act yielded is sealed. Answers of before are forgotten: they were readable. */
export class Migration20261124000001_repeats extends Migration {
  override up(): void {
    this.addSql(`truncate act_key`);
    this.addSql(`alter table act_key drop column answer`);
    this.addSql(`alter table act_key add column request text not null`);
    this.addSql(`alter table act_key add column matter_id uuid not null`);
    this.addSql(`alter table act_key add column sealed text`);
  }
}
