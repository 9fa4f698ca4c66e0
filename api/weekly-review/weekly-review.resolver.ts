import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Appeal, appealModel } from '../appeal/index.ts';
import { daysAfter, endOfDate, isDate, startOfDate, weekOf } from '../kernel/calendar/index.ts';
import type { MemberActor } from '../kernel/database/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { badInput } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { extendReadModel, readModel, readPage } from '../kernel/read/index.ts';
import type { StandingRow } from '../matter/index.ts';
import { Ability, matterModel, partAbilities, Seat, seatModel, standingNeeds } from '../matter/index.ts';
import { Unit, unitModel, UnitKind } from '../unit/index.ts';
import { REVIEWED } from './items.ts';
import { Instruction, WeeklyReview } from './weekly-review.entity.ts';

const instructionModel = readModel({
  type: 'Instruction',
  table: 'instruction',
  entity: Instruction,
  computed: {
    overdue: ['due_on', 'done_at'],
    abilities: ['id', 'unit_id', 'done_at', ...standingNeeds('matter_id')],
  },
});

const weeklyReviewModel = readModel({
  type: 'WeeklyReview',
  table: 'weekly_review',
  entity: WeeklyReview,
  one: { unit: { model: () => unitModel, on: ['unit_id', 'id'] } },
});

extendReadModel(matterModel, { variants: { WeeklyReview: { model: () => weeklyReviewModel, on: ['id', 'id'] } } });
extendReadModel(appealModel, {
  many: { instructions: { model: () => instructionModel, on: ['id', 'matter_id'], order: '$.at desc', most: 50 } },
});

interface InstructionRoot {
  readonly _id: string;
  readonly _unit_id: string;
  readonly _due_on: string;
  readonly _done_at: string | null;
  readonly _standing: StandingRow | null;
}

@Resolver(() => Instruction)
export class InstructionFields {
  @FieldResolver(() => Boolean, { description: 'Whether its day has passed and nothing was reported.' })
  overdue(@Root() { _due_on, _done_at }: InstructionRoot, @Ctx() context: Context): boolean {
    return _done_at === null && endOfDate(_due_on) < transactionOf(context).now;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about it now.' })
  abilities(@Root() { _id, _unit_id, _done_at, _standing }: InstructionRoot, @Ctx() context: Context): Ability[] {
    const part = { id: _id, state: _done_at ? 'DONE' : 'OPEN', unitId: _unit_id };
    return partAbilities(context, _standing, 'instruction', part);
  }
}

@Resolver(() => WeeklyReview)
export class WeeklyReviewFields {
  @FieldResolver(() => Unit, { description: 'The unit that reviewed.' })
  unit(@Root() root: { unit: Unit }): Unit {
    return root.unit;
  }
}

/** What weekly reviews add to an appeal. */
@Resolver(() => Appeal)
export class AppealInstructionFields {
  @FieldResolver(() => [Instruction], { description: 'What heads of units instructed on it, the newest first.' })
  instructions(@Root() root: { instructions: Instruction[] }): Instruction[] {
    return root.instructions;
  }
}

@ObjectType('WeeklyReviewLine', { description: 'A unit that had hard cases in a week, and whether it reviewed them.' })
class WeeklyReviewLine {
  @Field(() => ID, { description: 'The unit.' })
  unitId: string;

  @Field(() => String, { description: 'Its name.' })
  unitName: string;

  @Field(() => Int, { description: 'Hard cases that it had in that week.' })
  hardCases: number;

  @Field(() => ID, { nullable: true, description: 'The signed review; null where there is none.' })
  reviewId: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed it.' })
  signedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was signed.' })
  signedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether the week is over and the review was not signed.' })
  missing: boolean;
}

/** A unit reads of itself, the command centre and the leadership of all. */
const LINES = {
  name: 'weekly_review_lines',
  text: `with had as (
           select owner_id as unit_id, count(*)::int as cases from hard_case
            where opened_at < $2 and (ended_at is null or ended_at >= $1) group by owner_id)
         select u.id as "unitId", u.name as "unitName", coalesce(h.cases, 0) as "hardCases",
                w.id as "reviewId", w.signed_by as "signedBy", w.signed_at as "signedAt",
                w.id is null and $2 <= $4 as missing
           from unit u left join had h on h.unit_id = u.id
           left join weekly_review w on w.unit_id = u.id and w.week = $3::date
          where (h.unit_id is not null or w.id is not null) and ($5::uuid is null or u.id = $5)
          order by missing desc, w.id is not null, u.name`,
};
const READS_ALL: readonly string[] = [UnitKind.COMMAND_CENTRE, UnitKind.LEADERSHIP];

const ReviewItemConnection = connectionOf('ReviewItem', () => Seat);

@Resolver()
export class WeeklyReviewResolver {
  @Query(() => ReviewItemConnection, {
    description: 'What the reader’s unit looks at in its weekly review: hard cases, overdue work orders, returns.',
  })
  @Requires('MEMBER')
  async weeklyReviewItems(
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const tx = transactionOf(context);
    return readPage(tx, info, {
      name: 'weekly-review',
      model: seatModel,
      where: [REVIEWED],
      values: [(tx.who.actor as MemberActor).unitId, tx.now],
      order: [
        { column: 'next_deadline', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => [WeeklyReviewLine], {
    description: 'Units that had hard cases in a week and whether they reviewed them; a unit reads its own line.',
  })
  @Requires('MEMBER')
  async weeklyReviews(
    @Arg('week', () => String, { nullable: true, description: 'Monday of the week, `YYYY-MM-DD`; this one otherwise.' })
    week: string | null,
    @Ctx() context: Context,
  ): Promise<WeeklyReviewLine[]> {
    const tx = transactionOf(context);
    if (week && !isDate(week)) throw badInput('The week is given by its Monday, YYYY-MM-DD.');
    const monday = weekOf(week ? startOfDate(week) : tx.now);
    const { unitId, unitKind } = tx.who.actor as MemberActor;
    return tx.rows<WeeklyReviewLine>(LINES, [
      startOfDate(monday),
      startOfDate(daysAfter(monday, 7)),
      monday,
      tx.now,
      READS_ALL.includes(unitKind) ? null : unitId,
    ]);
  }
}
