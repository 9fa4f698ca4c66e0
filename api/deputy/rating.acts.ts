import { InputType } from 'type-graphql';
import { dateOf } from '../kernel/calendar/index.ts';
import { IdInput, IntInput, TextInput } from '../kernel/graphql/inputs.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import { defineAct, defineKind } from '../matter/index.ts';
import { DEPUTIES } from './deputy.policy.ts';
import { NothingObserved, RatedAlready } from './deputy.problems.ts';
import { HandlingRating } from './rating.entity.ts';

export const ratingKind = defineKind({
  kind: 'handling_rating',
  typeName: 'HandlingRating',
  label: text('类别评价', 'Rating'),
  numberPrefix: 'DP',
  states: { GIVEN: text('已评价', 'Given') },
  closed: ['GIVEN'],
  path: ['GIVEN'],
  seatRoles: { RATER: text('评价代表', 'Rating deputy') },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: {},
  clocks: {},
  dutyOf: () => null,
  tables: ['handling_rating'],
});

@InputType('RatingInput', { description: 'How the handling of a subject is rated.' })
class RatingInput {
  @IdInput({ description: 'The subject, one of which the deputy looks on at an appeal.' })
  categoryId: string;

  @IntInput({ min: 1, max: 5, description: 'From 1, poor, to 5, good.' })
  score: number;

  @TextInput({ max: 1000, description: 'Why.' })
  remark: string;
}

/** Of the own seats: a subject of which nothing was observed is not rated. */
const OBSERVED = {
  name: 'rated_category',
  text: `select c.path from category c
          where c.id = $1 and exists (select from participation p join category o on o.id = p.category_id
                 where p.unit_id = $2 and p.matter_kind = 'appeal' and p.role in ('OBSERVER', 'FIRST_RECEIVER')
                   and (o.id = c.id or o.path like c.path || ' / %'))`,
};

export const ratingGive = defineAct({
  name: 'ratingGive',
  kind: 'handling_rating',
  description:
    'A deputy or station rates how a subject is handled, once a month; single appeals are not rated, and nothing moves by it.',
  label: text('评价办理情况', 'Rate handling'),
  sentence: text('评价“{subject}”办理情况：{score} 分', 'rated the handling of “{subject}”: {score}'),
  from: 'NEW',
  to: 'GIVEN',
  by: [{ unitKind: DEPUTIES }],
  input: RatingInput,
  problems: [NothingObserved, RatedAlready],
  async run(acting, { categoryId, score, remark }) {
    const { matter } = acting;
    const [observed] = await acting.tx.rows<{ path: string }>(OBSERVED, [categoryId, acting.unitId]);
    if (!observed) return NothingObserved();
    const month = dateOf(acting.now).slice(0, 7);
    const em = await acting.em();
    if ((await em.count(HandlingRating, { raterId: acting.unitId, categoryId, month })) > 0) return RatedAlready();
    matter.standing = acting.overseers();
    matter.categoryId = categoryId;
    matter.title = `${month} ${observed.path}`;
    matter.searchText = matter.title;
    acting.grantSeat({ unitId: acting.unitId, role: 'RATER', state: 'SEATED' });
    acting.note = maskText(remark);
    acting.tx.add(HandlingRating, {
      id: matter.id,
      matterId: matter.id,
      raterId: acting.unitId,
      raterName: acting.unitOf(acting.unitId).name,
      categoryId,
      subject: observed.path,
      month,
      score,
      remark: acting.note,
      givenAt: acting.now,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    Object.assign(acting.data, { subject: observed.path, score });
    return undefined;
  },
});
