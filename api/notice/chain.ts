import type { Acting } from '../matter/index.ts';
import { Notice } from './notice.entity.ts';
import type { NoticeProposeInput } from './notice.inputs.ts';
import { noticeKind } from './notice.kind.ts';
import type { Step } from './notice.policy.ts';
import { nextStep, stepOf } from './notice.policy.ts';
import { NextIsProposed, PriorNotOpen } from './notice.problems.ts';
import { noticeSteps } from './notice.settings.ts';

export async function theNotice(acting: Acting): Promise<Notice> {
  return (await acting.em()).findOneOrFail(Notice, { id: acting.matter.id });
}

interface PriorRow {
  readonly number: string;
  readonly state: string;
  readonly addresseeId: string;
}

/** Locked, so that the notice before is not answered while the one after it is written. */
const PRIOR = {
  name: 'notice_prior',
  text: `select coalesce(n.document_number, m.number) as number, m.state, n.addressee_id as "addresseeId"
           from matter m join notice n on n.id = m.id where m.id = $1 for update of m`,
};
const NEXT = {
  name: 'notice_next',
  text: `select coalesce(n.document_number, m.number) as number
           from notice n join matter m on m.id = n.id where n.prior_id = $1 and not n.lapsed`,
};
const WAITING = ['ISSUED', 'SIGNED'];

/** Number of the step that stands after a notice, if one does. */
export async function nextOf(acting: Acting, id: string): Promise<string | null> {
  const [next] = await acting.tx.rows<{ number: string }>(NEXT, [id]);
  return next?.number ?? null;
}

/** The notice before must still wait for its answer, and be one of the same unit. */
export async function assertPriorWaits(
  acting: Acting,
  { priorId, addresseeId }: { readonly priorId?: string | null; readonly addresseeId: string },
): Promise<void> {
  if (!priorId) return;
  const [prior] = await acting.tx.rows<PriorRow>(PRIOR, [priorId]);
  if (prior && prior.addresseeId === addresseeId && WAITING.includes(prior.state)) return;
  const state = noticeKind.states[prior?.state ?? ''];
  acting.refuse(PriorNotOpen({ number: prior?.number ?? '', state: state ?? '' }));
}

/** Where a notice that is proposed now stands on the steps: after the one before it, or as the first of its chain. */
export async function followStep(acting: Acting, input: NoticeProposeInput): Promise<Step & Pick<Notice, 'steps'>> {
  const inForce = [...acting.registers.valueOf(noticeSteps, acting.now)];
  if (!input.priorId) return { ...stepOf(inForce, input.type), steps: inForce };
  await assertPriorWaits(acting, input);
  const standing = await nextOf(acting, input.priorId);
  if (standing) acting.refuse(NextIsProposed({ number: standing }));
  const prior = await (await acting.em()).findOneOrFail(Notice, { id: input.priorId });
  const next = nextStep(prior.steps, prior);
  const step = next?.type === input.type ? next : stepOf(prior.steps, input.type);
  return { ...step, steps: prior.steps };
}

/** Serves the notice: the unit gets its seat, the days to sign for it and to answer it are counted from now. */
export function serve(acting: Acting, notice: Notice): void {
  const seat = acting.grantSeat({ unitId: notice.addresseeId, role: 'ADDRESSEE', state: 'ADDRESSED' });
  acting.lead(seat.unitId);
  acting.matter.state = 'ISSUED';
  acting.startClock('SIGN_FOR', seat);
  awaitAnswer(acting, notice, notice.workingDays);
}

/** Starts the days to answer in. */
export function awaitAnswer(acting: Acting, notice: Notice, workingDays: number | null): void {
  const seat = acting.liveSeatOf(notice.addresseeId)!;
  const limit = workingDays ? { amount: workingDays, unit: 'WORKING_DAY' as const } : null;
  notice.dueAt = acting.startClock(notice.type, seat, { limit }).deadline;
}
