import type { Statement, Transaction } from '../kernel/database/index.ts';
import { AlertCondition, AlertSubject } from './alert.enums.ts';
import type { Figure } from './alert.entity.ts';
import type { Terms } from './terms.ts';

/** A subject and window for which a rule fires, and the instant at which its condition came true. */
export interface Firing {
  readonly subject: string;
  readonly windowKey: string;
  readonly at: Date;
  /** The unit that answers for it, where one does. */
  readonly unitId: string | null;
  readonly figures: readonly Figure[];
  readonly appealIds: readonly string[];
}

/** What is asked of the facts: firings whose instant lies in `[from, until)` and is not ahead of `now`. */
export interface Search {
  readonly from: Date;
  readonly until: Date | null;
  readonly now: Date;
  /** Facts that were settled long before are left unread: what they had to say was said. */
  readonly since: Date;
  /** Leaves out what this version has fired for. */
  readonly unfiredOf: string | null;
  readonly most: number;
}

/*
 * Each condition as a statement over the facts of assessment and the envelopes of appeals. An instant depends on facts
 * alone and never on when a runner looked: what passed while no server ran is found with the same instant afterwards,
 * and a dry run reads what a rule reads. Days and months begin at midnight in Asia/Shanghai; windows of days are counted
 * from a Monday.
 */

const SHANGHAI = `at time zone 'Asia/Shanghai'`;
const MONDAY = `date '2000-01-03'`;
const MOST_APPEALS = 50;
const COUNTED = 'f.excluded_at is null';

const windowOf = (at: string): string => `floor(((${at} ${SHANGHAI})::date - ${MONDAY})::float8 / t."windowDays")::int`;
const windowName = (index: string): string => `to_char(${MONDAY} + ${index} * t."windowDays", 'YYYY-MM-DD')`;
const figures = (...pairs: readonly (readonly [string, string])[]): string =>
  `jsonb_build_array(${pairs.map(([name, value]) => `jsonb_build_object('name', '${name}', 'value', ${value})`).join(', ')})`;

/** Near due or overdue: a limit, with the offset from it; what is done before that instant says nothing. */
function dueBy(sign: '+' | '-'): string {
  const at = `greatest(f.due_at ${sign} t.hours * interval '1 hour', p.since)`;
  return `
    select f.instance::text as subject, to_char(f.due_at ${SHANGHAI}, 'YYYY-MM-DD HH24:MI:SS') as window_key,
           ${at} as at, f.unit_id, ${figures(['HOURS', 't.hours'])} as figures, array[f.appeal_id] as appeal_ids
      from t, assessment_fact f left join participation p on p.id = f.order_id
     where f.measure = any(case t.clock when 'RESPONSE' then array['RESPONSE'] else array['HANDLING', 'REWORK'] end) and ${COUNTED}
       and f.due_at >= $6::timestamptz - t.hours * interval '1 hour'
       and (f.done_at is null or f.done_at > ${at})`;
}

/**
 * A rate of a unit in the running month, looked at when each day is over: under its target, with as many cases as the rule
 * asks for. It fires for a unit and month at the first such midnight that lies in the version’s time.
 */
const RATE = `
  select distinct on (unit_id, month) unit_id::text as subject, to_char(month, 'YYYY-MM') as window_key, at, unit_id,
         ${figures(['HITS', 'hits'], ['OF', '"of"'], ['PERCENT', 'round(hits * 100.0 / "of", 2)'], ['TARGET', 'target'])} as figures,
         (select array_agg(distinct f.appeal_id) from (
            select f.appeal_id from assessment_fact f
             where f.unit_id = held.unit_id and f.measure = held.rate and f.outcome in ('LATE', 'UNRESOLVED', 'DISSATISFIED')
               and ${COUNTED} and f.at >= held.month ${SHANGHAI} and f.at < held.at
             order by f.at desc, f.id limit ${MOST_APPEALS}) f) as appeal_ids
    from (
      select unit_id, month, hits, "of", rate, target, least, greatest(known, $1::timestamptz) as at,
             coalesce(lead(known) over w, (month + interval '1 month') ${SHANGHAI} + interval '1 second') as gone
        from (
          select unit_id, month, rate, target, least, ((day + 1)::timestamp ${SHANGHAI}) as known,
                 sum(cases) over m as "of", sum(good) over m as hits
            from (
              select f.unit_id, date_trunc('month', f.at ${SHANGHAI}) as month, (f.at ${SHANGHAI})::date as day,
                     t.rate, t.target, t.least, count(*) as cases,
                     count(*) filter (where f.outcome in ('IN_TIME', 'RESOLVED', 'SATISFIED')) as good
                from t, assessment_fact f
               where f.measure = t.rate and ${COUNTED}
                 and f.at >= date_trunc('month', $6::timestamptz ${SHANGHAI}) ${SHANGHAI} and f.at <= $3
               group by 1, 2, 3, 4, 5, 6) days
          window m as (partition by unit_id, month order by day)) running
      window w as (partition by unit_id, month order by known)) held
   where at < gone and at <= $3 and "of" >= least and hits * 100 < target * "of"
   order by unit_id, month, at`;

/** The nth return of an appeal, granted or refused, whichever units returned it. */
const RETURNS = `
  select appeal_id::text as subject, 'N' || n as window_key, at,
         (select m.lead_unit_id from matter m where m.id = appeal_id) as unit_id,
         ${figures(['COUNT', 'n'])} as figures, array[appeal_id] as appeal_ids
    from (select f.appeal_id, f.at, t.least, row_number() over (partition by f.appeal_id order by f.at, f.id) as n
            from t, assessment_fact f
           where f.measure = 'RETURN' and ${COUNTED}
             and f.appeal_id in (select r.appeal_id from assessment_fact r where r.measure = 'RETURN' and r.at >= $6)) returns
   where n = least`;

/**
 * A sudden rise. Appeals of a category, merchant (however its name is written) or sub-district are counted by the window in which they were opened; the
 * history is the same count in the `earlier` windows before, empty ones counting as zero. With its mean and (population)
 * standard deviation sd, the rule fires when the running window reaches max(least, ⌊mean + deviations · sd⌋ + 1) appeals,
 * at the instant at which that appeal was opened. What was imported is history like any other.
 */
const RISE = `
  select j.subject, ${windowName('j.place')} as window_key, o.opened_at as at,
         case t.about when 'PLACE' then j.subject::uuid end as unit_id,
         ${figures(
           ['COUNT', 'j.need'],
           ['LEAST', 'j.need'],
           ['MEAN', 'round(j.mean::numeric, 2)'],
           ['DEVIATION', 'round(j.sd::numeric, 2)'],
           ['DAYS', 't."windowDays"'],
         )} as figures,
         (select array_agg(id) from (select i.id from opened i
           where i.subject = j.subject and i.place = j.place and i.n <= j.need order by i.n desc limit ${MOST_APPEALS}) i) as appeal_ids
    from t, (
      select c.subject, c.place, h.mean, h.sd,
             greatest(t.least, floor(h.mean + t.deviations * h.sd)::int + 1) as need
        from t, counts c cross join lateral (
          select s / t.earlier as mean, sqrt(greatest(q / t.earlier - (s / t.earlier) * (s / t.earlier), 0)) as sd
            from (select coalesce(sum(e.n), 0)::float8 as s, coalesce(sum(e.n * e.n), 0)::float8 as q from counts e
                   where e.subject = c.subject and e.place between c.place - t.earlier and c.place - 1) sums) h
       where c.place >= ${windowOf('$6::timestamptz')}) j
    join opened o on o.subject = j.subject and o.place = j.place and o.n = j.need`;
const OPENED = `
  opened as (
    select subject, id, opened_at, place, row_number() over (partition by subject, place order by opened_at, id)::int as n
      from (select case t.about when 'CATEGORY' then m.category_id::text when 'PLACE' then m.sub_district_id::text
                   else a.merchant_key end as subject, m.id, m.opened_at, ${windowOf('m.opened_at')} as place
              from t, matter m join appeal a on a.id = m.id
             where m.kind = 'appeal' and m.opened_at <= $3
               and m.opened_at >= $6::timestamptz - (t.earlier + 1) * t."windowDays" * interval '1 day') each
     where subject is not null),
  counts as (select subject, place, count(*)::int as n from opened group by 1, 2)`;

/** What consumers write of a merchant that has closed its doors. */
const CLOSURE_WORDS = '闭店|关店|关门|停业|歇业|跑路|失联|卷款|搬空|人去楼空|联系不上';

/**
 * Appeals that say of one merchant, however they write its name, that it has closed or vanished: the one that makes them
 * `least` within `windowDays` back from it. It fires for the window that this appeal falls into, once.
 */
const CLOSURE_SIGNS = `
  select distinct on (subject, place) subject, ${windowName('place')} as window_key, at, null::uuid as unit_id,
         ${figures(['COUNT', 'n'], ['LEAST', 'least'], ['DAYS', 't."windowDays"'])} as figures,
         appeal_ids[greatest(1, cardinality(appeal_ids) - ${MOST_APPEALS - 1}):] as appeal_ids
    from t, (
      select subject, at, place, count(*) over w as n, array_agg(id) over w as appeal_ids
        from (select a.merchant_key as subject, m.opened_at as at, m.id, ${windowOf('m.opened_at')} as place
                from t, matter m join appeal a on a.id = m.id
               where m.kind = 'appeal' and a.merchant_key is not null and m.opened_at <= $3
                 and m.opened_at >= $6::timestamptz - 2 * t."windowDays" * interval '1 day'
                 and m.title || ' ' || a.masked_body ~ '${CLOSURE_WORDS}') signs
      window w as (partition by subject order by at range between interval '@days' preceding and current row)) counted
   where n >= least and at >= $1
   order by subject, place, at`;

/**
 * Dissatisfied answers of a unit’s work or on a category: the answer that makes it `least` within `windowDays` back from
 * it. It fires for the window that the answer falls into, once, and again in the next one only with another answer.
 */
const DISSATISFIED = `
  select distinct on (subject, place) subject, ${windowName('place')} as window_key, at,
         case kind when 'UNIT' then subject::uuid end as unit_id,
         ${figures(['COUNT', 'n'], ['LEAST', 'least'], ['DAYS', 't."windowDays"'])} as figures,
         appeal_ids[greatest(1, cardinality(appeal_ids) - ${MOST_APPEALS - 1}):] as appeal_ids
    from t, (
      select subject, kind, at, place, count(*) over w as n, array_agg(appeal_id) over w as appeal_ids
        from (select case t.about when 'UNIT' then f.unit_id else f.category_id end::text as subject, t.about as kind,
                     f.at, f.appeal_id, ${windowOf('f.at')} as place
                from t, assessment_fact f
               where f.measure = 'SATISFACTION' and f.outcome = 'DISSATISFIED' and ${COUNTED} and f.at <= $3
                 and f.at >= $6::timestamptz - 2 * t."windowDays" * interval '1 day') answers
       where subject is not null
      window w as (partition by subject order by at range between interval '@days' preceding and current row)) counted
   where n >= least and at >= $1
   order by subject, place, at`;

/** The nth time that the appellant of one appeal was dissatisfied, whoever worked on it; rework does not begin anew. */
const DISSATISFIED_AGAIN = `
  select appeal_id::text as subject, 'N' || n as window_key, at, unit_id, ${figures(['COUNT', 'n'], ['LEAST', 'least'])} as figures,
         array[appeal_id] as appeal_ids
    from (select c.matter_id as appeal_id, m.lead_unit_id as unit_id, c.at, t.least,
                 row_number() over (partition by c.matter_id order by c.at, c.id) as n
            from t, callback c join matter m on m.id = c.matter_id
           where c.reached and not c.satisfied and not 'EXCLUDED' = any(m.flags)
             and c.matter_id in (select d.matter_id from callback d where not d.satisfied and d.at >= $6)) answers
   where n = least`;

/** When an entry was to be looked at again by its owner, and when it was: the clocks of its upkeep. */
const UPKEEP = `clock c join matter m on m.id = c.matter_id and m.kind = 'knowledge_entry' join participation p on p.id = c.seat_id`;
const REVIEW_DATE = `to_char(c.deadline ${SHANGHAI}, 'YYYY-MM-DD')`;

/** Past its review date by so many hours, and neither confirmed nor published anew before that. */
const STALE = `
  select c.matter_id::text as subject, ${REVIEW_DATE} as window_key, ${`c.deadline + t.hours * interval '1 hour'`} as at, p.unit_id,
         ${figures(['HOURS', 't.hours'])} as figures, '{}'::uuid[] as appeal_ids
    from t, ${UPKEEP}
   where c.kind = 'UPKEEP' and c.deadline >= $6::timestamptz - t.hours * interval '1 hour'
     and (c.stopped_at is null or c.stopped_at > c.deadline + t.hours * interval '1 hour')`;

/** The nth answer that cited an entry after its review date had passed and before it was looked at again. */
const CITED_STALE = `
  select subject, window_key, at, unit_id, ${figures(['COUNT', 'n'], ['LEAST', 'least'])} as figures, '{}'::uuid[] as appeal_ids
    from (select c.matter_id::text as subject, ${REVIEW_DATE} as window_key, k.at, p.unit_id, t.least,
                 row_number() over (partition by c.id order by k.at, k.id) as n
            from t, ${UPKEEP} join knowledge_citation k on k.entry_id = c.matter_id
           where c.kind = 'UPKEEP' and k.at > c.deadline and (c.stopped_at is null or k.at < c.stopped_at)) citations
   where n = least`;

const CONDITIONS: Readonly<Record<AlertCondition, string>> = {
  NEAR_DUE: dueBy('-'),
  OVERDUE: dueBy('+'),
  RATE_UNDER: RATE,
  RETURNS,
  SUDDEN_RISE: RISE,
  CLOSURE_SIGNS,
  DISSATISFIED,
  STALE_ENTRY: STALE,
  CITED_STALE,
};

function statementOf({ condition, subject, windowDays }: Terms): Statement {
  const isCounted = condition === AlertCondition.DISSATISFIED && subject === AlertSubject.APPEAL;
  // The frame of a window takes no column: the number, whole and between 1 and 90, is part of the text.
  const body = (isCounted ? DISSATISFIED_AGAIN : CONDITIONS[condition]).replace('@days', `${windowDays} days`);
  const opened = condition === AlertCondition.SUDDEN_RISE ? `, ${OPENED}` : '';
  return {
    name: `alert_${condition}_${isCounted ? subject : (windowDays ?? 0)}`,
    text: `
      with t as (select r.subject as about, r.clock, r.hours, r.rate, r.target, r.least, r."windowDays", r.earlier, r.deviations
                   from jsonb_to_record($7::jsonb) as r(subject text, clock text, hours int, rate text, target int, least int,
                        "windowDays" int, earlier int, deviations float8))${opened}
      select subject, window_key as "windowKey", at, unit_id as "unitId", figures,
             coalesce(appeal_ids, '{}') as "appealIds"
        from (${body}) f
       where at >= $1 and at < coalesce($2::timestamptz, 'infinity') and at <= $3
         and ($4::uuid is null or not exists (
           select from alert a where a.rule_id = $4 and a.subject = f.subject and a.window_key = f.window_key))
         and $6::timestamptz is not null
       order by at, subject, window_key limit $5`,
  };
}

/** For which subjects and windows a rule fires, the earliest first, as far as the reader sees the facts. */
export function firingsOf(tx: Transaction, terms: Terms, search: Search): Promise<Firing[]> {
  const { from, until, now, unfiredOf, most, since } = search;
  return tx.rows<Firing>(statementOf(terms), [from, until, now, unfiredOf, most, since, JSON.stringify(terms)]);
}
