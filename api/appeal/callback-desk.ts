import type { RowOf } from '../kernel/database/index.ts';
import { newId } from '../kernel/database/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, SeatRow } from '../matter/index.ts';
import { Appeal, Callback } from './appeal.entity.ts';
import { CallbackTurn } from './callback.entity.ts';
import type { CallbackInput } from './appeal.inputs.ts';
import { CallbackTaken } from './appeal.problems.ts';
import {
  callbackClaimMinutes,
  callbackRateDays,
  callbackReopenDays,
  callbackSamplePercent,
} from './callback.settings.ts';
import { isSampled } from './sample.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

const centreSeat = (acting: Acting): SeatRow => acting.liveSeatOf(acting.tx.who.district.centreId)!;

/** The appellant is to be called back: its clock runs, and it waits on the callback desk. */
export async function awaitCallback(acting: Acting): Promise<void> {
  const { deadline } = acting.startClock('CALLBACK', centreSeat(acting));
  await changeTurn(acting, { waiting: true, dueAt: deadline, attempts: 0, triedAt: null, callAgainAt: null, ...FREE });
}

/** The answer has reached the appellant: from now on it may be rated by the link, until the window closes. */
export function openRating(acting: Acting): void {
  const days = acting.registers.valueOf(callbackRateDays, acting.now);
  // What was said of an earlier answer is not said of this one.
  for (const flag of ['RATED', 'DISSATISFIED']) acting.unflag(flag);
  acting.tx.change(Appeal, acting.matter.id, { rateUntil: new Date(acting.now.getTime() + days * DAY) });
}

/** Whether the last word of the appellant is that it is not resolved, or not as it should be. */
export function hear(acting: Acting, { resolved, satisfied }: Pick<CallbackInput, 'resolved' | 'satisfied'>): void {
  acting.tx.change(Appeal, acting.matter.id, { resolved: resolved ?? null, satisfied: satisfied ?? null });
  if (resolved === false || satisfied === false) acting.flag('DISSATISFIED');
  else acting.unflag('DISSATISFIED');
}

/** What was answered at once may be rated as well; of a sample the appellant is called. */
export async function sampleCallback(acting: Acting): Promise<void> {
  openRating(acting);
  if (!isSampled(acting.matter.number, acting.registers.valueOf(callbackSamplePercent, acting.now))) return;
  acting.matter.state = 'IN_CALLBACK';
  await awaitCallback(acting);
}

/** Nobody needs to call any more. */
export function endCallback(acting: Acting): void {
  acting.stopClocks('CALLBACK');
  acting.tx.change(CallbackTurn, acting.matter.id, { waiting: false, callAgainAt: null });
  release(acting);
}

/** Closes the appeal: its appellant may ask for re-opening until the window for it closes. */
export function close(acting: Acting): void {
  acting.matter.state = 'CLOSED';
  acting.stopAllClocks();
  const days = acting.registers.valueOf(callbackReopenDays, acting.now);
  acting.tx.change(Appeal, acting.matter.id, { reopenUntil: new Date(acting.now.getTime() + days * DAY) });
}

const FREE = { takenById: null, takenBy: null, takenUntil: null };

/** How the appeal stands on the callback desk; what was not there yet begins there as nobody's. */
export async function turnOf(acting: Acting): Promise<RowOf<CallbackTurn>> {
  const { id } = acting.matter;
  const known = await acting.tx.row(CallbackTurn, id);
  if (known) return known;
  const turn: RowOf<CallbackTurn> = {
    id,
    matterId: id,
    waiting: true,
    dueAt: acting.clocks.findLast(({ kind }) => kind === 'CALLBACK')?.deadline ?? acting.now,
    attempts: 0,
    triedAt: null,
    callAgainAt: null,
    ...FREE,
    // Who is called when, and by whom, is the centre's own business.
    audience: acting.namedOnly([acting.tx.who.district.centreId]),
  };
  acting.tx.add(CallbackTurn, turn);
  return turn;
}

export async function changeTurn(acting: Acting, to: Partial<RowOf<CallbackTurn>>): Promise<void> {
  const { id } = await turnOf(acting);
  acting.tx.change(CallbackTurn, id, to);
}

/** Takes the appeal for the operator who acts; refused while it is with somebody else. */
export async function take(acting: Acting): Promise<void> {
  const { actor } = acting.tx.who;
  if (actor.type !== 'MEMBER') return;
  await assertNotTaken(acting);
  const minutes = acting.registers.valueOf(callbackClaimMinutes, acting.now);
  const takenUntil = new Date(acting.now.getTime() + minutes * MINUTE);
  await changeTurn(acting, { takenById: actor.memberId, takenBy: actor.memberName, takenUntil });
  const seat = acting.seat!;
  seat.handlerId = actor.memberId;
  if (!seat.flags.includes('TAKEN')) seat.flags = [...seat.flags, 'TAKEN'];
}

export function release(acting: Acting): void {
  acting.tx.change(CallbackTurn, acting.matter.id, FREE);
  const seat = centreSeat(acting);
  if (!seat.flags.includes('TAKEN')) return;
  seat.flags = seat.flags.filter((flag) => flag !== 'TAKEN');
  seat.handlerId = null;
}

/** Refuses what is with another operator; what was taken too long ago is free again. */
export async function assertNotTaken(acting: Acting): Promise<void> {
  const { actor } = acting.tx.who;
  const { takenById, takenBy, takenUntil } = await turnOf(acting);
  const isHeld = takenUntil !== null && takenUntil > acting.now;
  if (isHeld && actor.type === 'MEMBER' && takenById !== actor.memberId)
    acting.refuse(CallbackTaken({ operator: takenBy, until: takenUntil }));
}

const CALLBACKS = { name: 'callbacks', text: 'select count(*)::int as count from callback where matter_id = $1' };

/** Writes down a try, or a rating, and puts it on the ledger: assessment counts what the ledger says. */
export async function addCallback(acting: Acting, input: CallbackInput, byAppellant: boolean): Promise<void> {
  const { reached } = input;
  const found = {
    reached,
    resolved: reached ? (input.resolved ?? null) : null,
    satisfied: reached ? (input.satisfied ?? null) : null,
  };
  Object.assign(acting.data, found);
  const { actor } = acting.tx.who;
  const [before] = await acting.tx.rows<{ count: number }>(CALLBACKS, [acting.matter.id]);
  acting.tx.add(Callback, {
    id: newId(),
    matterId: acting.matter.id,
    attempt: before!.count + 1,
    byAppellant,
    ...found,
    miss: reached ? null : (input.miss ?? null),
    callAgainAt: reached ? null : (input.callAgainAt ?? null),
    operator: actor.type === 'MEMBER' ? actor.memberName : null,
    remark: input.remark ? maskText(input.remark) : null,
    at: acting.now,
    reach: 'ALL',
    audience: acting.wholeAudience(),
  });
}
