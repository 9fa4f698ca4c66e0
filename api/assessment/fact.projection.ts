import { newId } from '../kernel/database/index.ts';
import type { Acting, ClockEffect, Happening, SeatEffect, SeatRow, Write } from '../matter/index.ts';
import { defineProjection } from '../matter/index.ts';
import { FactOutcome, Measure } from './assessment.enums.ts';
import { ANSWER_FACTS, EXCLUDE_FACTS, EVENT_FACTS, INCLUDE_FACTS, MOVE_FACTS, OPEN_FACTS } from './fact.statements.ts';

/*
 * The facts of assessment follow the acts on appeals, in the same commit. Everything here is told by the ledger as well:
 * tests/oracle counts it again from there. What is settled, because it was done or its limit passed, stays settled.
 */

const ORDERS = ['LEAD', 'CO_HANDLER'];
/** Who hands an order up has done its part then, in time or not by its own deadline; whoever gets it has one of its own. */
const SETTLED = ['COMPLETED', 'ESCALATED'];
export const EXCLUDED = 'EXCLUDED';
export const REVOKE = 'appealRevokeExclusion';

defineProjection('appeal', (happening) => [
  ...openOrders(happening),
  ...moveDeadlines(happening),
  ...countReturns(happening),
  ...takeAnswers(happening),
  ...countCards(happening),
  ...exclude(happening),
  ...include(happening),
]);

/** Everything that a new work order will be asked about; it counts as soon as it is settled. */
function openOrders({ act, acting, effects }: Happening): Write[] {
  const orders = (effects.seats ?? []).filter(({ role, was, live }) => ORDERS.includes(role) && was === null && live);
  const facts = orders.flatMap((seat) => measuresOf(seat).map((measure) => factOf(acting, seat, measure)));
  const reworks = clocksOf({ acting, effects }, ['REWORK'])
    .filter(({ was }) => was === null)
    .map((clock) => factOf(acting, acting.seatOf(clock.seatId), Measure.REWORK, clock.id));
  // A repeat has no order of its own: its appellant is asked about the work of the master’s lead unit.
  const answeredBy = act === 'appealAnswerWithMaster' ? acting.data['answeredBy'] : null;
  const repeats =
    typeof answeredBy === 'string'
      ? [Measure.RESOLUTION, Measure.SATISFACTION].map((measure) =>
          factOf(acting, { id: acting.matter.id, unitId: answeredBy }, measure),
        )
      : [];
  return rowsOf(OPEN_FACTS, [...facts, ...reworks, ...repeats]);
}

function measuresOf({ role }: SeatEffect): Measure[] {
  return role === 'LEAD'
    ? [Measure.RESPONSE, Measure.HANDLING, Measure.RESOLUTION, Measure.SATISFACTION]
    : [Measure.HANDLING];
}

function factOf(
  acting: Acting,
  order: { readonly id: string; readonly unitId: string; readonly superiorId?: string | null },
  measure: Measure,
  instance = order.id,
): object {
  const { matter, registers } = acting;
  const superior = acting.seats.find(({ id }) => id === order.id)?.superiorId;
  return {
    id: newId(),
    appeal_id: matter.id,
    order_id: order.id,
    measure,
    instance,
    unit_id: order.unitId,
    unit_kind: registers.unit(order.unitId)!.kind,
    category_id: matter.categoryId,
    sub_district_id: matter.subDistrictId,
    excluded_at: excludedAt(acting),
    // The row is about the unit and names the appeal by its identifier alone: it stays with those whose figure it is.
    audience: [...acting.overseers(), order.unitId, ...(superior ? [superior] : [])],
  };
}

/** What comes about at an appeal that is out of the count is out of it from the first. */
const excludedAt = ({ matter, now }: Acting): Date | null => (matter.flags.includes(EXCLUDED) ? now : null);

interface Deadline {
  readonly order_id: string;
  readonly measure: Measure;
  readonly instance: string;
  readonly due_at: string | Date | null;
  readonly done_at: Date | null;
}

/** Deadlines that were set, moved, stopped or met; while a clock stands still, nothing is due. */
function moveDeadlines({ acting, effects }: Happening): Write[] {
  const handled = clocksOf({ acting, effects }, ['HANDLING', 'REWORK']).map((clock) => {
    const measure = clock.kind === 'HANDLING' ? Measure.HANDLING : Measure.REWORK;
    const instance = clock.kind === 'HANDLING' ? clock.seatId : clock.id;
    return deadlineOf(acting, clock, { measure, instance, met: ({ state }) => SETTLED.includes(state) });
  });
  return rowsOf(MOVE_FACTS, [...handled, ...responses(acting, effects)], acting.now);
}

/** First to accept, then to call: who does not accept in time does not respond in time either. */
function responses(acting: Acting, effects: Happening['effects']): Deadline[] {
  const contacts = clocksOf({ acting, effects }, ['FIRST_CONTACT']);
  const acceptances = clocksOf({ acting, effects }, ['ACCEPT']).filter(
    ({ seatId }) => acting.seatOf(seatId).role === 'LEAD' && !contacts.some((contact) => contact.seatId === seatId),
  );
  return [...contacts, ...acceptances].map((clock) =>
    deadlineOf(acting, clock, {
      measure: Measure.RESPONSE,
      instance: clock.seatId,
      met: ({ flags }) => clock.kind === 'FIRST_CONTACT' && flags.includes('CONTACTED'),
    }),
  );
}

interface Asked {
  readonly measure: Measure;
  readonly instance: string;
  readonly met: (seat: SeatRow) => boolean;
}

function deadlineOf(acting: Acting, clock: ClockEffect, { measure, instance, met }: Asked): Deadline {
  const fact = { order_id: clock.seatId, measure, instance };
  if (clock.state === 'RUNNING') return { ...fact, due_at: clock.deadline, done_at: null };
  if (clock.state === 'PAUSED' || !met(acting.seatOf(clock.seatId))) return { ...fact, due_at: null, done_at: null };
  // Done while its clock stood still: no time has passed since.
  const due = clock.was === 'PAUSED' ? acting.now : clock.deadline;
  return { ...fact, due_at: due, done_at: acting.now };
}

function clocksOf({ acting, effects }: Pick<Happening, 'acting' | 'effects'>, kinds: readonly string[]): ClockEffect[] {
  return (effects.clocks ?? []).filter(
    ({ kind, seatId }) => kinds.includes(kind) && ORDERS.includes(acting.seatOf(seatId).role),
  );
}

/** Whether a unit must handle an order is being decided, on its return or on what it objected after that. */
const DISPUTED = ['RETURN_ASKED', 'ARBITRATION'];

/** A return counts when it is decided: with ground the appeal bounced, without ground the unit goes on. */
function countReturns({ acting, effects }: Happening): Write[] {
  const decided = (effects.seats ?? []).flatMap(({ id, was, state }) => {
    if (!was || !DISPUTED.includes(was)) return [];
    if (state === 'RETURNED') return [event(acting, id, Measure.RETURN, FactOutcome.GRANTED)];
    const goesOn = state === 'DISPATCHED' || state === 'ACCEPTED';
    return goesOn ? [event(acting, id, Measure.RETURN, FactOutcome.REFUSED)] : [];
  });
  return rowsOf(EVENT_FACTS, decided, acting.now);
}

/** What the appellant said, of the order whose work it was: the first valid answer counts, once. */
function takeAnswers({ acting }: Happening): Write[] {
  const { reached, resolved, satisfied } = acting.data;
  if (typeof reached !== 'boolean') return [];
  const orderId = acting.seats.findLast(({ live, role }) => live && role === 'LEAD')?.id ?? acting.matter.id;
  if (!reached)
    return rowsOf(EVENT_FACTS, [event(acting, orderId, Measure.UNREACHED, FactOutcome.NOT_REACHED)], acting.now);
  const answers = [
    ...(typeof resolved === 'boolean'
      ? [{ measure: Measure.RESOLUTION, answer: resolved ? FactOutcome.RESOLVED : FactOutcome.UNRESOLVED }]
      : []),
    ...(typeof satisfied === 'boolean'
      ? [{ measure: Measure.SATISFACTION, answer: satisfied ? FactOutcome.SATISFIED : FactOutcome.DISSATISFIED }]
      : []),
  ];
  return rowsOf(
    ANSWER_FACTS,
    answers.map((answer) => ({ ...answer, order_id: orderId })),
    acting.now,
  );
}

/** For a limit of the district or of a law; a day that a unit names for itself is its own affair. */
function countCards({ act, acting }: Happening): Write[] {
  if (act !== 'clockStrike' || acting.data['markKind'] !== 'ESCALATE') return [];
  const clock = acting.clocks.find(({ id }) => id === acting.data['clockId']);
  if (!clock || acting.isOwn(clock) || !ORDERS.includes(acting.seatOf(clock.seatId).role)) return [];
  return rowsOf(EVENT_FACTS, [event(acting, clock.seatId, Measure.RED_CARD, FactOutcome.GIVEN)], acting.now);
}

/** An excluded appeal leaves the count of every unit that had an order of it; the appeal itself stays. */
function exclude({ acting, effects }: Happening): Write[] {
  if (!effects.matter?.flags?.includes(EXCLUDED)) return [];
  return [[EXCLUDE_FACTS, [[...acting.seats.map(({ id }) => id), acting.matter.id], acting.now]]];
}

/** It counts again, but for what settled in a period that was closed without it. */
function include({ act, acting }: Happening): Write[] {
  return act === REVOKE ? [[INCLUDE_FACTS, [[...acting.seats.map(({ id }) => id), acting.matter.id]]]] : [];
}

/** Something that happened at an order, whose unit stands on the fact that it has anyway. */
function event(acting: Acting, orderId: string, measure: Measure, answer: FactOutcome): object {
  const id = newId();
  const beside = measure === Measure.UNREACHED ? Measure.RESOLUTION : Measure.HANDLING;
  return { id, instance: id, order_id: orderId, measure, answer, beside, excluded_at: excludedAt(acting) };
}

function rowsOf(statement: Write[0], rows: readonly object[], ...values: unknown[]): Write[] {
  return rows.length === 0 ? [] : [[statement, [JSON.stringify(rows), ...values]]];
}
