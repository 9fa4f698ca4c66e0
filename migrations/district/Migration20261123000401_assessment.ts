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
        include (measure, outcome, excluded_at, category_id, sub_district_id, audience) where at is not null`);
    this.policies(audienceTable('assessment_fact', ['select', 'insert', 'update'], 'appeal_id'));
    this.tallies();
  }

  /**
   * How many facts a unit has of each kind and day: kept by the database with every change of the facts, so that a month
   * is some hundred rows a unit and not some hundred thousand. What falls due later is counted on its day already; whoever
   * reads leaves the days ahead out.
   */
  private tallies(): void {
    this.addSql(`
      create table assessment_tally (
        unit_id uuid not null,
        day date not null,
        measure text not null,
        outcome text not null,
        count integer not null,
        audience uuid[] not null,
        primary key (unit_id, day, measure, outcome)
      )`);
    // No act opens it: it has rows of no matter, and a unit is none.
    this.policies(audienceTable('assessment_tally', ['select'], 'unit_id'));
    this.addSql(`create policy tallies on assessment_tally to qiying_search using (true) with check (true)`);
    this.addSql(`grant select, insert, update on assessment_tally to qiying_search`);
    for (const event of ['insert', 'update']) this.tallyOn(event);
    this.readTallies();
  }

  /** In the order of the key, so that two acts wait for each other instead of locking each other out. */
  private tallyOn(event: string): void {
    const counted = (table: string, sign: number) =>
      `select unit_id, (at at time zone 'Asia/Shanghai')::date as day, measure, outcome, audience, ${sign} as by
         from ${table} where at is not null and outcome is not null and excluded_at is null`;
    const changes =
      event === 'insert' ? counted('after', 1) : `${counted('after', 1)} union all ${counted('before', -1)}`;
    this.addSql(`
      create function assessment_tally_${event}() returns trigger
        language plpgsql security definer set search_path from current as $$
        begin
          insert into assessment_tally as t (unit_id, day, measure, outcome, count, audience)
            select unit_id, day, measure, outcome, sum(by), min(audience)
              from (${changes}) c group by 1, 2, 3, 4 having sum(by) <> 0 order by 1, 2, 3, 4
            on conflict (unit_id, day, measure, outcome) do update set count = t.count + excluded.count;
          return null;
        end $$`);
    this.behindThePolicy(`assessment_tally_${event}()`);
    this.addSql(`
      create trigger tally_${event} after ${event} on assessment_fact
        referencing new table as after ${event === 'update' ? 'old table as before' : ''}
        for each statement execute function assessment_tally_${event}()`);
  }

  /**
   * Counts under row-level security. The policy of a table asks for the bound principal row by row, which for a month of
   * facts costs seconds; these functions ask once, and run as a role that a policy lets read, with the same test inside.
   */
  private readTallies(): void {
    this.addSql(`create policy tally_reads on assessment_fact for select to qiying_search using (true)`);
    this.addSql(`
      grant select (unit_id, at, measure, outcome, excluded_at, category_id, sub_district_id, audience)
         on assessment_fact to qiying_search`);
    const reader = `reader uuid := nullif(current_setting('app.principal', true), '')::uuid`;
    const facts = `f.unit_id = any(units) and f.at < until and reader = any(f.audience)
               and (f.excluded_at is null or f.excluded_at > as_of)`;
    this.addSql(`
      create function assessment_tallies(dimension text, units uuid[], since timestamptz, until timestamptz, as_of timestamptz)
        returns table (key uuid, measure text, outcome text, count integer)
        language plpgsql stable security definer set search_path from current as $$
        declare ${reader};
        begin
          return query
            select case dimension when 'UNIT' then f.unit_id when 'CATEGORY' then f.category_id else f.sub_district_id end,
                   f.measure, f.outcome, count(*)::integer
              from assessment_fact f where f.at >= since and ${facts} group by 1, 2, 3;
        end $$`);
    this.behindThePolicy('assessment_tallies(text, uuid[], timestamptz, timestamptz, timestamptz)');
    // Whole days as they are kept; the day that it is now, fact by fact.
    this.addSql(`
      create function assessment_now(units uuid[], since timestamptz, until timestamptz, as_of timestamptz)
        returns table (key uuid, measure text, outcome text, count integer)
        language plpgsql stable security definer set search_path from current as $$
        declare
          ${reader};
          today date := (as_of at time zone 'Asia/Shanghai')::date;
        begin
          return query
            select c.unit_id, c.measure, c.outcome, sum(c.count)::integer from (
              select t.unit_id, t.measure, t.outcome, t.count from assessment_tally t
               where t.unit_id = any(units) and t.day >= (since at time zone 'Asia/Shanghai')::date
                 and t.day < least(today, (until at time zone 'Asia/Shanghai')::date) and reader = any(t.audience)
              union all
              select f.unit_id, f.measure, f.outcome, 1 from assessment_fact f
               where f.at >= greatest(since, today::timestamp at time zone 'Asia/Shanghai') and ${facts}) c
             group by 1, 2, 3 having sum(c.count) > 0;
        end $$`);
    this.behindThePolicy('assessment_now(uuid[], timestamptz, timestamptz, timestamptz)');
  }

  private behindThePolicy(signature: string): void {
    this.addSql(`do $$ begin
      execute format('grant create on schema %I to qiying_search', current_schema());
      alter function ${signature} owner to qiying_search;
      execute format('revoke create on schema %I from qiying_search', current_schema());
    end $$`);
    this.addSql(`revoke all on function ${signature} from public`);
    this.addSql(`grant execute on function ${signature} to qiying_app`);
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
