import { Migration } from '@mikro-orm/migrations';
import { audienceTable } from '../../api/kernel/database/policy.ts';

const KEY = 'unit_id, month, category_id, sub_district_id, measure, outcome';

/**
 * What a unit is counted for in a month by subject and area, kept with every change of the facts as the tallies of each day
 * are (docs/decisions/008). Days would be hardly fewer than the facts themselves; months are a fiftieth of them.
 */
export class Migration20261124000403_breakdown extends Migration {
  override up(): void {
    this.addSql(`
      create table assessment_month (
        unit_id uuid not null,
        month date not null,
        category_id uuid,
        sub_district_id uuid,
        measure text not null,
        outcome text not null,
        count integer not null,
        audience uuid[] not null,
        unique nulls not distinct (${KEY})
      )`);
    for (const statement of audienceTable('assessment_month', ['select'], 'unit_id')) this.addSql(statement);
    this.addSql(`create policy months on assessment_month to qiying_search using (true) with check (true)`);
    this.addSql(`grant select, insert, update on assessment_month to qiying_search`);
    this.addSql(`
      insert into assessment_month (${KEY}, count, audience)
        select ${KEY}, sum(by), min(audience) from (${counted('assessment_fact', 1)}) c group by ${KEY}`);
    // Exclusions are few and count apart for a period that was drawn up before them.
    this.addSql(`
      create index assessment_fact_excluded on assessment_fact (unit_id, at) include (excluded_at, measure, outcome,
        category_id, sub_district_id, audience) where at is not null and excluded_at is not null`);
    for (const event of ['insert', 'update']) this.keepOn(event);
    this.read();
    this.recount();
  }

  /** In the order of the key, so that two acts wait for each other instead of locking each other out. */
  private keepOn(event: string): void {
    const changes =
      event === 'insert' ? counted('after', 1) : `${counted('after', 1)} union all ${counted('before', -1)}`;
    this.addSql(`
      create function assessment_month_${event}() returns trigger
        language plpgsql security definer set search_path from current as $$
        begin
          insert into assessment_month as t (${KEY}, count, audience)
            select ${KEY}, sum(by), min(audience)
              from (${changes}) c group by ${KEY} having sum(by) <> 0 order by ${KEY}
            on conflict (${KEY}) do update set count = t.count + excluded.count;
          return null;
        end $$`);
    this.behindThePolicy(`assessment_month_${event}()`);
    this.addSql(`
      create trigger month_${event} after ${event} on assessment_fact
        referencing new table as after ${event === 'update' ? 'old table as before' : ''}
        for each statement execute function assessment_month_${event}()`);
  }

  /**
   * Whole months as they are kept, less what settles after the reading, with what was excluded after it; other spans fact
   * by fact. A closed period is still recounted from the facts alone.
   */
  private read(): void {
    const signature = 'assessment_breakdown(text, uuid[], timestamptz, timestamptz, timestamptz, timestamptz)';
    const fact = (by: number) => `select f.category_id, f.sub_district_id, f.unit_id, f.measure, f.outcome, ${by} as by
      from assessment_fact f where f.unit_id = any(units) and reader = any(f.audience)`;
    const grouped = (rows: string) => `
      select case dimension when 'UNIT' then c.unit_id when 'CATEGORY' then c.category_id else c.sub_district_id end,
             c.measure, c.outcome, sum(c.by)::integer
        from (${rows}) c group by 1, 2, 3 having sum(c.by) <> 0`;
    this.addSql(`
      create function assessment_breakdown(dimension text, units uuid[], since timestamptz, until timestamptz,
          ends timestamptz, as_of timestamptz)
        returns table (key uuid, measure text, outcome text, count integer)
        language plpgsql stable security definer set search_path from current as $$
        declare
          reader uuid := nullif(current_setting('app.principal', true), '')::uuid;
          first timestamp := since at time zone 'Asia/Shanghai';
          last timestamp := ends at time zone 'Asia/Shanghai';
        begin
          if first = date_trunc('month', first) and last = date_trunc('month', last) then
            return query ${grouped(`
              select t.category_id, t.sub_district_id, t.unit_id, t.measure, t.outcome, t.count as by
                from assessment_month t
               where t.unit_id = any(units) and t.month >= first and t.month < last and reader = any(t.audience)
              union all ${fact(-1)} and f.at >= greatest(since, until) and f.at < ends and f.excluded_at is null
              union all ${fact(1)} and f.at >= since and f.at < until and f.excluded_at > as_of`)};
          else
            return query ${grouped(
              `${fact(1)} and f.at >= since and f.at < until and (f.excluded_at is null or f.excluded_at > as_of)`,
            )};
          end if;
        end $$`);
    this.behindThePolicy(signature);
    this.addSql(`grant execute on function ${signature} to qiying_app`);
  }

  /** A closed period is recounted fact by fact, by unit. */
  private recount(): void {
    const signature = 'assessment_tallies(uuid[], timestamptz, timestamptz, timestamptz)';
    this.addSql(`drop function assessment_tallies(text, uuid[], timestamptz, timestamptz, timestamptz)`);
    this.addSql(`
      create function assessment_tallies(units uuid[], since timestamptz, until timestamptz, as_of timestamptz)
        returns table (key uuid, measure text, outcome text, count integer)
        language plpgsql stable security definer set search_path from current as $$
        declare
          reader uuid := nullif(current_setting('app.principal', true), '')::uuid;
        begin
          return query
            select f.unit_id, f.measure, f.outcome, count(*)::integer
              from assessment_fact f
             where f.unit_id = any(units) and f.at >= since and f.at < until and reader = any(f.audience)
               and (f.excluded_at is null or f.excluded_at > as_of)
             group by 1, 2, 3;
        end $$`);
    this.behindThePolicy(signature);
    this.addSql(`grant execute on function ${signature} to qiying_app`);
  }

  private behindThePolicy(signature: string): void {
    this.addSql(`do $$ begin
      execute format('grant create on schema %I to qiying_search', current_schema());
      alter function ${signature} owner to qiying_search;
      execute format('revoke create on schema %I from qiying_search', current_schema());
    end $$`);
    this.addSql(`revoke all on function ${signature} from public`);
  }
}

function counted(table: string, sign: number): string {
  return `select unit_id, date_trunc('month', at at time zone 'Asia/Shanghai')::date as month, category_id,
                 sub_district_id, measure, outcome, audience, ${sign} as by
            from ${table} where at is not null and outcome is not null and excluded_at is null`;
}
