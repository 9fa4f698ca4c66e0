import { Migration } from '@mikro-orm/migrations';
import { audienceTable, registerTable } from '../../api/kernel/database/policy.ts';

/** What counts for the assessment of units (docs/decisions/008). */
export class Migration20261123000401_assessment extends Migration {
  override up(): void {
    this.facts();
    this.formulas();
    this.exclusions();
    this.periods();
    this.objections();
    for (const kind of ['assessment_formula', 'assessment_period', 'assessment_objection']) {
      this.addSql(`create sequence number_${kind}`);
      this.addSql(`grant usage on sequence number_${kind} to qiying_app`);
    }
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

  /** A draft is the centre’s; what was adopted is open to every unit, and is added once and never changed. */
  private formulas(): void {
    this.addSql(`
      create table assessment_formula (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        name text not null,
        content jsonb not null,
        reach text not null,
        audience uuid[] not null
      )`);
    this.policies(audienceTable('assessment_formula', ['select', 'insert', 'update']));
    this.addSql(`
      create table assessment_version (
        id uuid primary key references assessment_formula deferrable initially deferred,
        matter_id uuid not null unique,
        number text not null,
        name text not null,
        content jsonb not null,
        effective_from timestamptz not null unique,
        adopted_at timestamptz not null,
        adopted_by text
      )`);
    this.policies(registerTable('assessment_version', ['select', 'insert']));
  }

  private exclusions(): void {
    this.addSql(`
      create table assessment_exclusion (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        unit_id uuid not null references unit on delete restrict,
        ground text not null,
        evidence text not null,
        state text not null,
        asked_at timestamptz not null,
        decided_at timestamptz,
        reason text,
        audience uuid[] not null
      )`);
    this.addSql(`create index assessment_exclusion_matter on assessment_exclusion (matter_id)`);
    this.addSql(`create index assessment_exclusion_list on assessment_exclusion (state, asked_at desc, id)`);
    this.policies(audienceTable('assessment_exclusion', ['select', 'insert', 'update']));
  }

  /** A closed period keeps what it was closed with: its results are added once and never changed. */
  private periods(): void {
    this.addSql(`
      create table assessment_period (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        code text not null unique,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        as_of timestamptz,
        formula_id uuid,
        formula jsonb,
        digest text,
        signed_by text,
        signed_at timestamptz,
        objectable_until timestamptz,
        reach text not null,
        audience uuid[] not null
      )`);
    this.policies(audienceTable('assessment_period', ['select', 'insert', 'update']));
    this.addSql(`
      create table assessment_result (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        unit_id uuid not null references unit on delete restrict,
        tallies jsonb not null,
        score integer,
        place integer,
        audience uuid[] not null,
        unique (matter_id, unit_id)
      )`);
    this.policies(audienceTable('assessment_result', ['select', 'insert']));
    this.addSql(`
      create table assessment_correction (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        unit_id uuid not null references unit on delete restrict,
        objection_id uuid not null,
        points integer not null,
        reason text not null,
        at timestamptz not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index assessment_correction_matter on assessment_correction (matter_id)`);
    this.policies(audienceTable('assessment_correction', ['select', 'insert']));
    // What every unit is shown of the others once a period is published: places, no figures.
    this.addSql(`
      create table assessment_place (
        id uuid primary key,
        matter_id uuid not null references matter deferrable initially deferred,
        unit_id uuid not null references unit on delete restrict,
        score integer,
        place integer,
        audience uuid[] not null,
        unique (matter_id, unit_id)
      )`);
    this.policies(audienceTable('assessment_place', ['select', 'insert', 'update']));
  }

  private objections(): void {
    this.addSql(`
      create table assessment_objection (
        id uuid primary key references matter deferrable initially deferred,
        matter_id uuid not null unique,
        period_id uuid not null references matter deferrable initially deferred,
        unit_id uuid not null references unit on delete restrict,
        statement text not null,
        answer text,
        points integer,
        answered_at timestamptz,
        reach text not null,
        audience uuid[] not null
      )`);
    this.addSql(`create index assessment_objection_period on assessment_objection (period_id, unit_id)`);
    this.policies(audienceTable('assessment_objection', ['select', 'insert', 'update']));
  }

  private policies(statements: readonly string[]): void {
    for (const statement of statements) this.addSql(statement);
  }
}
