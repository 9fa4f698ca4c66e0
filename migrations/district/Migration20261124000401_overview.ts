import { Migration } from '@mikro-orm/migrations';

/**
 * The leaders’ view: the rates of each day, and what is counted of appeals that are handled now. As with the tallies
 * (docs/decisions/008), functions ask once who reads and count with that test inside.
 */
export class Migration20261124000401_overview extends Migration {
  override up(): void {
    this.addSql(`create index matter_hot on matter (opened_at)
      include (id, category_id, sub_district_id, audience) where kind = 'appeal'`);
    this.addSql(`create index participation_load on participation (unit_id, next_deadline)
      include (matter_id, audience)
      where matter_kind = 'appeal' and matter_state = 'IN_HANDLING' and live
        and role in ('LEAD', 'CO_HANDLER') and state <> 'COMPLETED'`);
    this.addSql(`grant select (category_id, sub_district_id) on matter to qiying_search`);
    this.addSql(`create policy overview_reads on participation for select to qiying_search using (true)`);
    this.addSql(`
      grant select (matter_id, unit_id, role, state, live, since, matter_kind, matter_state, next_deadline, audience)
         on participation to qiying_search`);
    this.days();
    this.load();
    this.hot();
  }

  /** Whole days as they are kept; the day that it is now, fact by fact. */
  private days(): void {
    this.behindThePolicy(
      'assessment_days(units uuid[], since timestamptz, as_of timestamptz)',
      'table (day date, measure text, outcome text, count integer)',
      `return query
         select c.day, c.measure, c.outcome, sum(c.count)::integer from (
           select t.day, t.measure, t.outcome, t.count from assessment_tally t
            where t.unit_id = any(units) and t.day >= (since at time zone 'Asia/Shanghai')::date and t.day < today
              and reader = any(t.audience)
           union all
           select today, f.measure, f.outcome, 1 from assessment_fact f
            where f.unit_id = any(units) and f.at >= today::timestamp at time zone 'Asia/Shanghai' and f.at <= as_of
              and reader = any(f.audience) and (f.excluded_at is null or f.excluded_at > as_of)) c
          group by 1, 2, 3 having sum(c.count) > 0;`,
      `today date := (as_of at time zone 'Asia/Shanghai')::date;`,
    );
  }

  /** Appeals of today, and those whose orders are open; with a unit those that are its orders. */
  private load(): void {
    this.behindThePolicy(
      'overview_load(unit uuid, midnight timestamptz, at timestamptz)',
      'table (registered bigint, in_handling bigint, due_today bigint, overdue bigint)',
      `if unit is null then
         select count(*) into registered from matter m
          where m.kind = 'appeal' and m.opened_at >= midnight and m.opened_at <= at and reader = any(m.audience);
       else
         select count(distinct p.matter_id) into registered from participation p
          where p.unit_id = unit and p.live and p.matter_kind = 'appeal' and p.role in ('LEAD', 'CO_HANDLER')
            and p.since >= midnight and reader = any(p.audience);
       end if;
       select count(distinct p.matter_id),
              count(distinct p.matter_id)
                filter (where p.next_deadline >= at and p.next_deadline < midnight + interval '1 day'),
              count(distinct p.matter_id) filter (where p.next_deadline < at)
         into in_handling, due_today, overdue
         from participation p
        where p.matter_kind = 'appeal' and p.matter_state = 'IN_HANDLING' and p.live
          and p.role in ('LEAD', 'CO_HANDLER') and p.state <> 'COMPLETED'
          and (unit is null or p.unit_id = unit) and reader = any(p.audience);
       return next;`,
    );
  }

  /** How many appeals were registered of each subject or in each area, in a span and in the one before it. */
  private hot(): void {
    this.behindThePolicy(
      'overview_hot(dimension text, unit uuid, since timestamptz, middle timestamptz, until timestamptz)',
      'table (key uuid, count bigint, before bigint)',
      `return query
         select case dimension when 'CATEGORY' then m.category_id else m.sub_district_id end,
                count(*) filter (where m.opened_at >= middle), count(*) filter (where m.opened_at < middle)
           from matter m
          where m.kind = 'appeal' and m.opened_at >= since and m.opened_at < until and reader = any(m.audience)
            and (unit is null or exists (
              select from participation p where p.matter_id = m.id and p.unit_id = unit and p.live
                 and p.role in ('LEAD', 'CO_HANDLER')))
          group by 1;`,
    );
  }

  private behindThePolicy(head: string, returns: string, body: string, declared = ''): void {
    const [, name, given] = /^(\w+)\((.*)\)$/.exec(head)!;
    const signature = `${name}(${given!.replaceAll(/(^|, )\w+ /g, '$1')})`;
    this.addSql(`
      create function ${head} returns ${returns}
        language plpgsql stable security definer set search_path from current as $$
        declare
          reader uuid := nullif(current_setting('app.principal', true), '')::uuid;
          ${declared}
        begin
          ${body}
        end $$`);
    this.addSql(`do $$ begin
      execute format('grant create on schema %I to qiying_search', current_schema());
      alter function ${signature} owner to qiying_search;
      execute format('revoke create on schema %I from qiying_search', current_schema());
    end $$`);
    this.addSql(`revoke all on function ${signature} from public`);
    this.addSql(`grant execute on function ${signature} to qiying_app`);
  }
}
