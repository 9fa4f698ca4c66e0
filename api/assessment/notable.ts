import { UNRESERVED } from '../appeal/index.ts';
import type { Transaction } from '../kernel/database/index.ts';
import type { AssessmentPeriod } from './period.entity.ts';

/** An appeal of which a period counts something that is worth telling, and what. */
export interface Notable {
  readonly appealId: string;
  /** The unit whose work order it was. */
  readonly unitId: string;
  /** Hours from its registration to the result, where that came in time; null where it did not. */
  readonly hours: number | null;
  readonly resolved: boolean;
  readonly satisfied: boolean;
  readonly reworked: number;
  readonly overdue: number;
  readonly bounced: number;
  readonly refused: number;
  readonly cards: number;
  /** How often the appellant was called back and was not satisfied. */
  readonly dissatisfied: number;
}

const NOTABLE = {
  name: 'assessment_notable',
  text: `
    with counted as (
      select f.appeal_id, (array_agg(f.unit_id order by f.measure = 'RESOLUTION' desc, f.at desc))[1] as unit_id,
             min(f.done_at) filter (where f.measure = 'HANDLING' and f.outcome = 'IN_TIME') as done_at,
             count(*) filter (where f.measure = 'REWORK')::int as reworked,
             count(*) filter (where f.measure in ('HANDLING', 'REWORK') and f.outcome = 'LATE')::int as overdue,
             count(*) filter (where f.measure = 'RETURN' and f.outcome = 'GRANTED')::int as bounced,
             count(*) filter (where f.measure = 'RETURN' and f.outcome = 'REFUSED')::int as refused,
             count(*) filter (where f.measure = 'RED_CARD')::int as cards
        from assessment_fact f
       where f.at >= $1 and f.at < $2 and (f.excluded_at is null or f.excluded_at > $3)
       group by f.appeal_id)
    select c.appeal_id as "appealId", c.unit_id as "unitId", c.reworked, c.overdue, c.bounced, c.refused, c.cards,
           (extract(epoch from c.done_at - m.opened_at) / 3600)::float8 as hours,
           coalesce(a.resolved, false) as resolved, coalesce(a.satisfied, false) as satisfied,
           (select count(*)::int from callback b where b.matter_id = c.appeal_id and b.satisfied = false) as dissatisfied
      from counted c join matter m on m.id = c.appeal_id join appeal a on a.id = c.appeal_id
     where ${UNRESERVED}
     order by c.appeal_id`,
};

/** What a closed period has counted, appeal by appeal, as far as the reader sees it. */
export function notableAppeals(
  tx: Transaction,
  { startsAt, endsAt, asOf }: Pick<AssessmentPeriod, 'startsAt' | 'endsAt' | 'asOf'>,
): Promise<Notable[]> {
  return tx.rows<Notable>(NOTABLE, [startsAt, endsAt, asOf]);
}
