import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

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
        add column termination_evidence text,
        add column statutory_basis text,
        add column statutory_amount integer,
        add column statutory_unit text,
        add column return_decided_at timestamptz,
        add column objection_ground text,
        add column objection_evidence text`);
    this.addSql(`
      alter table reply add column grounding text, add column article text, add column source_url text`);
    this.opinions();
    this.addSql(`
      alter table appeal
        add column emergency_line text,
        add column catalogue_unit_id uuid,
        add column catalogue_ground text,
        add column catalogue_area_only boolean not null default false,
        add column catalogue_member_id uuid,
        add column statutory_basis text,
        add column statutory_amount integer,
        add column statutory_unit text,
        add column deferral_ground text,
        add column deferral_measures text,
        add column promised_on date,
        add column termination_ground text,
        add column termination_reason text`);
  }
  private opinions(): void {
    this.addSql(`
      create table opinion (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        unit_id uuid not null,
        unit_name text not null,
        stage text not null,
        mandate text not null,
        ground text not null,
        at timestamptz not null,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index opinion_matter on opinion (matter_id, at)`);
    for (const statement of audienceTable('opinion', ['select', 'insert'])) this.addSql(statement);
    this.addSql(`grant update (audience) on opinion to qiying_app`);
  }
}
