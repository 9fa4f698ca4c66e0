import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

/** What counts for the assessment of units (docs/decisions/008). */
export class Migration20261123000401_assessment extends Migration {
  override up(): void {
    this.facts();
  }

  private facts(): void {
    // `at` is when it was settled: done or overdue, whichever came first. What is not settled counts nowhere yet.
    this.addSql(`
      create table assessment_fact (
        id uuid primary key,
        appeal_id uuid not null references matter deferrable initially deferred,
        order_id uuid not null,
        measure text not null,
        instance uuid not null,
        unit_id uuid not null references unit on delete restrict,
        unit_kind text not null,
        category_id uuid,
        sub_district_id uuid,
        due_at timestamptz,
        done_at timestamptz,
        answer text,
        at timestamptz generated always as (least(done_at, due_at)) stored,
        outcome text generated always as (
          coalesce(answer, case when due_at is not null then case when done_at <= due_at then 'IN_TIME' else 'LATE' end end)
        ) stored,
        excluded_at timestamptz,
        audience uuid[] not null,
        unique (order_id, measure, instance)
      )`);
    // The board and its lists: index-only, unit by unit, whatever the number of units.
    this.addSql(`
      create index assessment_fact_board on assessment_fact (unit_id, at)
        include (measure, outcome, excluded_at, category_id, sub_district_id, unit_kind, audience) where at is not null`);
    this.policies(audienceTable('assessment_fact', ['select', 'insert', 'update'], 'appeal_id'));
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
