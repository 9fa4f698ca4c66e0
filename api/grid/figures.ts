import { monthOf, startOfDate } from '../kernel/calendar/index.ts';
import type { Acting } from '../matter/index.ts';
import type { Setting } from '../unit/index.ts';
import { starInTime, starOnTheSpot, starSatisfied, starVisits } from './grid.settings.ts';
import type { StarFigures } from './rating.entity.ts';

type Counted = Pick<StarFigures, 'visits' | 'problems' | 'onTheSpot' | 'settled' | 'inTime' | 'rated' | 'satisfied'>;

const COUNTED = {
  name: 'star_figures',
  text: `select
    (select count(*)::int from door_visit v where v.community_id = $1 and v.member_id = $2
       and v.visited_at >= $3 and v.visited_at < $4) as visits,
    p.problems, p.on_the_spot as "onTheSpot", p.settled, p.in_time as "inTime", a.rated, a.satisfied
   from (select count(*)::int as problems, count(*) filter (where on_the_spot)::int as on_the_spot,
                count(*) filter (where settled_at is not null)::int as settled,
                count(*) filter (where in_time)::int as in_time
           from visit_problem where community_id = $1 and member_id = $2 and found_at >= $3 and found_at < $4) p,
        (select count(*) filter (where a.satisfied is not null)::int as rated,
                count(*) filter (where a.satisfied)::int as satisfied
           from participation s join matter m on m.id = s.matter_id join appeal a on a.id = s.matter_id
          where s.unit_id = $1 and s.role = 'FIRST_RECEIVER' and s.handler_id = $2
            and m.opened_at >= $3 and m.opened_at < $4) a`,
};

/** What a worker did in a month, and how many of the measures of the district’s rule that reaches. */
export async function figuresOf(acting: Acting, memberId: string, month: string): Promise<StarFigures> {
  const first = `${month}-01`;
  const values = [acting.unitId, memberId, startOfDate(first), startOfDate(monthOf(first, 1))];
  const [counted] = await acting.tx.rows<Counted>(COUNTED, values);
  const { visits, problems, onTheSpot, inTime, rated, satisfied } = counted!;
  const rule = (setting: Setting<number>): number => acting.registers.valueOf(setting, acting.now);
  const visitsExpected = rule(starVisits);
  const measures = [
    measure(visits, visitsExpected, 100),
    measure(onTheSpot, problems, rule(starOnTheSpot)),
    measure(inTime, problems, rule(starInTime)),
    measure(satisfied, rated, rule(starSatisfied)),
  ].filter((reached) => reached !== null);
  return { ...counted!, visitsExpected, measures: measures.length, reached: measures.filter(Boolean).length };
}

/** Whether a share reaches so many per cent; null where there is nothing that it would be a share of. */
function measure(part: number, whole: number, percent: number): boolean | null {
  return whole === 0 ? null : part * 100 >= whole * percent;
}

/** One star for being there, and up to four for the measures that are reached, of those that could be counted. */
export function starsFor({ measures, reached }: Pick<StarFigures, 'measures' | 'reached'>): number {
  return measures === 0 ? 1 : 1 + Math.round((4 * reached) / measures);
}
