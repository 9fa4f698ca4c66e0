import { Ctx, Field, FieldResolver, Float, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { CalendarYearMissing, remaining } from '../kernel/calendar/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { say } from '../kernel/i18n/index.ts';
import { registersOf } from '../unit/index.ts';
import { kindOf } from './kind.ts';
import { soonAfter } from './marks.ts';
import { Clock, ClockState, Seat } from './matter.entity.ts';

export enum ClockBand {
  OVERDUE = 'OVERDUE',
  DUE_SOON = 'DUE_SOON',
  IN_TIME = 'IN_TIME',
  PAUSED = 'PAUSED',
  DONE = 'DONE',
}

registerEnumType(ClockBand, {
  name: 'ClockBand',
  description: 'How pressing a deadline is.',
  valuesConfig: {
    OVERDUE: { description: '逾期: it has passed.' },
    DUE_SOON: { description: '临期: at most one working day is left.' },
    IN_TIME: { description: '正常: there is time.' },
    PAUSED: { description: '暂停: time does not count.' },
    DONE: { description: '已停: nothing is owed any more.' },
  },
});

export enum RemainingUnit {
  WORKING_DAY = 'WORKING_DAY',
  WORKING_HOUR = 'WORKING_HOUR',
  NATURAL_HOUR = 'NATURAL_HOUR',
  CALENDAR_DAY = 'CALENDAR_DAY',
}

registerEnumType(RemainingUnit, {
  name: 'RemainingUnit',
  description: 'Unit of time that a clock counts in.',
  valuesConfig: {
    WORKING_DAY: { description: 'Days on which offices are open.' },
    WORKING_HOUR: { description: 'Hours during which offices are open.' },
    NATURAL_HOUR: { description: 'Hours, day and night.' },
    CALENDAR_DAY: { description: 'Days of the calendar.' },
  },
});

@ObjectType('Remaining', { description: 'How much time is left, in the unit that the clock counts in.' })
export class RemainingTime {
  @Field(() => Float, { description: 'Amount that is left; negative when overdue, 0 when due today.' })
  amount: number;

  @Field(() => RemainingUnit, { description: 'Unit of the amount.' })
  unit: RemainingUnit;

  @Field(() => Boolean, { description: 'Whether the deadline has passed.' })
  overdue: boolean;
}

export enum ClockBasisSource {
  DISTRICT = 'DISTRICT',
  BUILT_IN = 'BUILT_IN',
  MATTER = 'MATTER',
}

registerEnumType(ClockBasisSource, {
  name: 'ClockBasisSource',
  description: 'Where the limit of a clock comes from.',
  valuesConfig: {
    DISTRICT: { description: '区定时限: a rule that the district has set.' },
    BUILT_IN: { description: '默认时限: what holds until the district sets a rule.' },
    MATTER: { description: '本件期限: given for this matter alone, by a law or as a day that was promised.' },
  },
});

@ObjectType('ClockBasis', {
  description: 'By what rule a clock runs: the one that held when it was started, whatever was set since.',
})
class ClockBasis {
  @Field(() => ClockBasisSource, { description: 'Where the limit comes from.' })
  source: ClockBasisSource;

  @Field(() => DateTime, { nullable: true, description: 'Since when that rule of the district holds.' })
  since: string | null;

  @Field(() => Float, { nullable: true, description: 'The limit of the rule; null where the matter has its own.' })
  amount: number | null;

  @Field(() => RemainingUnit, { nullable: true, description: 'In what the limit is counted.' })
  unit: RemainingUnit | null;
}

interface BasisRoot {
  readonly _basis: 'RULE' | 'ACT';
  readonly _amount: number;
  readonly _unit: RemainingUnit;
  readonly _since: string | null;
}

interface ClockRoot {
  readonly _kind: string;
  readonly _matter_kind: string | null;
  readonly _deadline: string;
  readonly _state: ClockState;
  readonly _unit: RemainingUnit;
  readonly _stopped_at: string | null;
}

@Resolver(() => Clock)
export class ClockFields {
  @FieldResolver(() => String, { description: 'What must be done, in words.' })
  label(@Root() root: ClockRoot, @Ctx() { locale }: Context): string {
    const rule = root._matter_kind ? kindOf(root._matter_kind).clocks[root._kind] : undefined;
    return rule ? say(rule.label, locale) : root._kind;
  }

  @FieldResolver(() => Seat, { nullable: true, description: 'The seat that owes it.' })
  seat(@Root() root: { seat: Seat | null }): Seat | null {
    return root.seat;
  }

  @FieldResolver(() => RemainingTime, { nullable: true, description: 'Time that is left; null when it does not run.' })
  async remaining(@Root() root: ClockRoot, @Ctx() context: Context): Promise<RemainingTime | null> {
    if (root._state !== ClockState.RUNNING) return null;
    return remainingOf(root, context);
  }

  @FieldResolver(() => ClockBasis, { description: 'By what rule it runs.' })
  basis(@Root() { _basis, _amount, _unit, _since }: BasisRoot): ClockBasis {
    if (_basis === 'ACT') return { source: ClockBasisSource.MATTER, since: null, amount: null, unit: null };
    const source = _since ? ClockBasisSource.DISTRICT : ClockBasisSource.BUILT_IN;
    return { source, since: _since, amount: Number(_amount), unit: _unit };
  }

  @FieldResolver(() => ClockBand, { description: 'How pressing it is.' })
  async band(@Root() root: ClockRoot, @Ctx() context: Context): Promise<ClockBand> {
    if (root._state === ClockState.PAUSED) return ClockBand.PAUSED;
    if (root._state === ClockState.STOPPED) return ClockBand.DONE;
    const tx = transactionOf(context);
    const deadline = new Date(root._deadline);
    if (deadline < tx.now) return ClockBand.OVERDUE;
    const { calendar } = await registersOf(tx);
    // The same line as the desk's counts and filter: a number leads to exactly what it counts.
    return deadline <= soonAfter(calendar, tx.now) ? ClockBand.DUE_SOON : ClockBand.IN_TIME;
  }
}

/** In the clock's own unit; in natural hours where the calendar of an old year is not loaded. */
async function remainingOf(root: ClockRoot, context: Context): Promise<RemainingTime> {
  const tx = transactionOf(context);
  const { calendar } = await registersOf(tx);
  const deadline = new Date(root._deadline);
  try {
    return remaining(calendar, tx.now, deadline, root._unit) as RemainingTime;
  } catch (error) {
    if (!(error instanceof CalendarYearMissing)) throw error;
    return remaining(calendar, tx.now, deadline, 'NATURAL_HOUR') as RemainingTime;
  }
}
