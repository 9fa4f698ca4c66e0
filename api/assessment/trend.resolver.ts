import { Arg, Ctx, Field, ID, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import type { Transaction } from '../kernel/database/index.ts';
import { isUuid } from '../kernel/database/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { badInput, notFound } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { registersOf } from '../unit/index.ts';
import { RateType, SpanType, toFigures } from './board.fields.ts';
import type { Tally } from './figures.ts';
import { figuresOf } from './figures.ts';
import { DEFAULT_FORMULA } from './formula.ts';
import { formulasShown } from './formulas.ts';
import type { Period } from './period-code.ts';
import { before, dayAt, weekAt } from './period-code.ts';

export enum TrendStep {
  DAY = 'DAY',
  WEEK = 'WEEK',
}

registerEnumType(TrendStep, {
  name: 'AssessmentTrendStep',
  description: 'How far the points of a trend lie apart.',
  valuesConfig: {
    DAY: { description: '日: from midnight to midnight.' },
    WEEK: { description: '周: from Monday to Sunday.' },
  },
});

@ObjectType('AssessmentTrendPoint', { description: 'The rates of a week or a day; the last one still runs.' })
class TrendPoint {
  @Field(() => SpanType, { description: 'The week or the day; its code opens the lists of its numbers.' })
  period: Period;

  @Field(() => [RateType], { description: 'Its rates.' })
  rates: RateType[];
}

const MOST_POINTS = 60;

@Resolver()
export class TrendResolver {
  @Query(() => [TrendPoint], { description: 'The rates of the last weeks or days, the earliest first.' })
  @Requires('MEMBER')
  async assessmentTrend(
    @Arg('step', () => TrendStep, { description: 'Weeks or days.' }) step: TrendStep,
    @Arg('points', () => Int, { defaultValue: 8, description: 'How many, up to 60; the last one is the present one.' })
    points: number,
    @Arg('unitId', () => ID, { nullable: true, description: 'Of this unit alone.' }) unitId: string | null,
    @Ctx() context: Context,
  ): Promise<TrendPoint[]> {
    if (points < 1 || points > MOST_POINTS) throw badInput(`A trend has 1 to ${MOST_POINTS} points.`);
    if (unitId && !isUuid(unitId)) throw notFound();
    const tx = transactionOf(context);
    const periods = lastOf(step, points, tx.now);
    const units = unitId ? [unitId] : [...(await registersOf(tx)).allUnits()].map(({ id }) => id);
    const [days, versions] = await Promise.all([talliesByDay(tx, units, periods[0]!.startsAt), formulasShown(tx)]);
    return periods.map((period) => {
      // The version that holds when it begins holds for all of it; drafts hold for nothing.
      const version = versions.find(({ effectiveFrom }) => effectiveFrom && effectiveFrom <= period.startsAt);
      const tallies = days.filter(({ at }) => at >= period.startsAt && at < period.endsAt);
      return { period, rates: toFigures(figuresOf(tallies, version?.content ?? DEFAULT_FORMULA)).rates };
    });
  }
}

function lastOf(step: TrendStep, count: number, now: Date): Period[] {
  const periods = [step === TrendStep.WEEK ? weekAt(now) : dayAt(now)];
  while (periods.length < count) periods.unshift(before(periods[0]!));
  return periods;
}

const DAYS = {
  name: 'assessment_days',
  text: `select day::timestamp at time zone 'Asia/Shanghai' as at, measure, outcome, count
           from assessment_days($1::uuid[], $2, $3)`,
};

/** What is kept of each day; of the present one what is settled so far. */
function talliesByDay(tx: Transaction, units: readonly string[], since: Date): Promise<(Tally & { at: Date })[]> {
  return tx.rows(DAYS, [units, since, tx.now]);
}
