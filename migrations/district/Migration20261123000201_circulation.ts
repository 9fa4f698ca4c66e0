import { Migration } from '@mikro-orm/migrations';

/** Clocks remember what was granted on top of their limit; a mark may name an act of the house. Deferral and termination. */
export class Migration20261123000201_circulation extends Migration {
  override up(): void {
    this.addSql(`alter table clock add column extensions jsonb not null default '[]'`);
    this.addSql(`alter table clock_mark add column act text`);
    this.addSql(`
      alter table work_order
        add column deferral_ground text,
        add column deferral_measures text,
        add column promised_on date,
        add column termination_ground text,
        add column termination_reason text,
        add column termination_evidence text`);
    this.addSql(`
      alter table appeal
        add column deferral_ground text,
        add column deferral_measures text,
        add column promised_on date,
        add column termination_ground text,
        add column termination_reason text`);
  }
}
