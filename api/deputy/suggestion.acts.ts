import { dateOf, endOfDate, monthsAfter, workingDaysBetween } from '../kernel/calendar/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, SeatRow, Way } from '../matter/index.ts';
import { CENTRE, defineAct, seatPart, UnitNotEligible } from '../matter/index.ts';
import { citeCluster, clusterOf, inheritCluster } from './cluster.ts';
import { DEPUTIES, mayHandleSuggestion, mayObject } from './deputy.policy.ts';
import { CaseBeforeCourt, ClusterTooSmall, ClusterUnseen, SuggestionObjectionTooLate } from './deputy.problems.ts';
import { answerMonths, opinionMonths, suggestionObjectionDays } from './deputy.settings.ts';
import { DeputySuggestion } from './suggestion.entity.ts';
import {
  SuggestionAssignInput,
  SuggestionMakeInput,
  SuggestionReasonInput,
  SuggestionTextInput,
} from './suggestion.inputs.ts';

const HANDLING: readonly Way[] = [{ seat: ['LEAD', 'CO_HANDLER'], seatState: ['ASSIGNED'] }];
const OBJECTING = seatPart('suggestionSeat', ['LEAD', 'CO_HANDLER'], ['OBJECTED']);

export async function theSuggestion(acting: Acting): Promise<DeputySuggestion> {
  return (await acting.em()).findOneOrFail(DeputySuggestion, { id: acting.matter.id });
}

export const suggestionMake = defineAct({
  name: 'suggestionMake',
  kind: 'deputy_suggestion',
  description:
    'A deputy or station makes a suggestion on a cluster of appeals that it observes; never on a single case, nor on one before a court or procuratorate.',
  label: text('提出代表建议', 'Make suggestion'),
  sentence: text('依据 {count} 件诉求提出代表建议', 'made the suggestion on {count} appeals'),
  tone: 'PRIMARY',
  from: 'NEW',
  to: 'SUBMITTED',
  by: [{ unitKind: DEPUTIES }],
  input: SuggestionMakeInput,
  problems: [ClusterUnseen, CaseBeforeCourt, ClusterTooSmall],
  async run(acting, { title, appealIds, ...words }) {
    const { matter } = acting;
    const appeals = await clusterOf(acting, appealIds);
    inheritCluster(acting, appeals);
    matter.standing = acting.overseers();
    matter.title = maskText(title);
    const [findings, proposal] = [maskText(words.findings), maskText(words.proposal)];
    matter.searchText = [matter.title, findings, proposal].join(' ');
    acting.grantSeat({ unitId: acting.unitId, role: 'PROPOSER', state: 'SEATED' });
    submit(acting);
    acting.tx.add(DeputySuggestion, {
      id: matter.id,
      matterId: matter.id,
      proposerId: acting.unitId,
      proposerName: acting.unitOf(acting.unitId).name,
      findings,
      proposal,
      madeAt: acting.now,
      assignedAt: null,
      dueAt: null,
      longerReason: null,
      longerAgreed: null,
      declineReason: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    citeCluster(acting, appeals);
    acting.data['count'] = appeals.length;
  },
});

/** It waits for the centre to assign it, for the first time or after an objection that was granted. */
function submit(acting: Acting): void {
  const { centreId } = acting.tx.who.district;
  const centre = acting.liveSeatOf(centreId);
  acting.matter.state = 'SUBMITTED';
  acting.startClock('ASSIGN', centre ?? acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' }));
}

export const suggestionDecline = defineAct({
  name: 'suggestionDecline',
  kind: 'deputy_suggestion',
  description: 'Does not assign what is no suggestion, such as a case before a court; the deputy is told why.',
  label: text('不予交办', 'Do not assign'),
  sentence: text('不予交办', 'did not assign it'),
  tone: 'DANGER',
  confirm: text('不予交办的理由将告知代表，此件就此办结。', 'The deputy is told why, and it is closed.'),
  from: ['SUBMITTED'],
  to: 'DECLINED',
  by: CENTRE,
  input: SuggestionReasonInput,
  async run(acting, { reason }) {
    const suggestion = await theSuggestion(acting);
    acting.note = maskText(reason);
    suggestion.declineReason = acting.note;
    acting.stopAllClocks();
    acting.notify({ unitIds: [suggestion.proposerId], kind: 'DECISION' });
  },
});

export const suggestionAssign = defineAct({
  name: 'suggestionAssign',
  kind: 'deputy_suggestion',
  description:
    'Assigns a suggestion to a lead unit and its co-handling units, within five working days; their months are counted from now.',
  label: text('交办', 'Assign'),
  sentence: text('交办，主办 {lead}', 'assigned it to {lead}'),
  tone: 'PRIMARY',
  from: ['SUBMITTED'],
  to: 'ASSIGNED',
  by: CENTRE,
  input: SuggestionAssignInput,
  async run(acting, { leadUnitId, coHandlerIds = [] }) {
    const suggestion = await theSuggestion(acting);
    const { registers, now } = acting;
    acting.stopClocks('ASSIGN');
    const lead = seatHandler(acting, leadUnitId, 'LEAD');
    acting.lead(leadUnitId);
    const dueAt = endOfDate(monthsAfter(dateOf(now), registers.valueOf(answerMonths, now)));
    acting.startClock('ANSWER', lead, { deadline: dueAt });
    for (const unitId of new Set(coHandlerIds)) seatCoHandler(acting, unitId);
    Object.assign(suggestion, { assignedAt: now, dueAt, longerReason: null, longerAgreed: null });
    const others = coHandlerIds.map((id) => acting.unitOf(id).name).join('、');
    const { name } = acting.unitOf(leadUnitId);
    acting.data['lead'] = others ? text(`${name}，协办 ${others}`, `${name}, with ${others}`) : name;
    acting.notify({ unitIds: [suggestion.proposerId], kind: 'PROGRESS' });
  },
});

function seatHandler(acting: Acting, unitId: string, role: string): SeatRow {
  const unit = acting.unitOf(unitId);
  const reason = text('代表建议由部门、街道办理。', 'suggestions are handled by departments and sub-districts.');
  if (!mayHandleSuggestion(unit.kind)) acting.refuse(UnitNotEligible({ unitId, unit: unit.name, reason }));
  const known = acting.liveSeatOf(unitId);
  if (known?.role === 'CO_HANDLER') {
    acting.stopClocks('OPINION', { seat: known });
    return Object.assign(known, { role, state: 'ASSIGNED' });
  }
  return acting.grantSeat({ unitId, role, state: 'ASSIGNED' });
}

/** A co-handling unit gives the lead its opinion within a month (青岛市代表建议条例 Art. 24). */
function seatCoHandler(acting: Acting, unitId: string): void {
  if (acting.liveSeatOf(unitId)?.role === 'CO_HANDLER') return;
  const months = acting.registers.valueOf(opinionMonths, acting.now);
  const deadline = endOfDate(monthsAfter(dateOf(acting.now), months));
  acting.startClock('OPINION', seatHandler(acting, unitId, 'CO_HANDLER'), { deadline });
}

export const suggestionObject = defineAct({
  name: 'suggestionObject',
  kind: 'deputy_suggestion',
  description: 'A unit objects to being assigned a suggestion, once and within five working days; the centre decides.',
  label: text('提出异议', 'Object'),
  sentence: text('对交办提出异议', 'objected to the assignment'),
  from: ['ASSIGNED'],
  by: HANDLING,
  when: mayObject,
  input: SuggestionReasonInput,
  problems: [SuggestionObjectionTooLate],
  run(acting, { reason }) {
    const seat = acting.seat!;
    const { calendar } = acting.registers;
    const days = acting.registers.valueOf(suggestionObjectionDays, acting.now);
    if (workingDaysBetween(calendar, dateOf(seat.since), dateOf(acting.now)) > days)
      return SuggestionObjectionTooLate({ days });
    seat.state = 'OBJECTED';
    seat.flags = [...seat.flags, 'OBJECTED_ONCE'];
    acting.note = maskText(reason);
    const centre = acting.liveSeatOf(acting.tx.who.district.centreId)!;
    if (!acting.clocks.some(({ kind, state }) => kind === 'DECIDE' && state === 'RUNNING'))
      acting.startClock('DECIDE', centre);
    return undefined;
  },
});

export const suggestionGrantObjection = defineAct({
  name: 'suggestionGrantObjection',
  kind: 'deputy_suggestion',
  description: 'Grants an objection: the unit is released; without its lead unit the suggestion is assigned anew.',
  label: text('同意异议', 'Grant objection'),
  sentence: text('同意 {unit} 的异议', 'granted the objection of {unit}'),
  from: ['ASSIGNED'],
  mayLeadTo: ['ASSIGNED', 'SUBMITTED'],
  by: CENTRE,
  part: OBJECTING,
  async run(acting) {
    const seat = decided(acting);
    const leads = seat.role === 'LEAD';
    acting.endSeat(seat, 'RELEASED');
    if (!leads) return;
    acting.lead(null);
    acting.unflag('LONGER_ASKED');
    submit(acting);
    Object.assign(await theSuggestion(acting), { assignedAt: null, dueAt: null });
  },
});

export const suggestionRefuseObjection = defineAct({
  name: 'suggestionRefuseObjection',
  kind: 'deputy_suggestion',
  description: 'Refuses an objection: the unit handles the suggestion; its time ran on.',
  label: text('驳回异议', 'Refuse objection'),
  sentence: text('驳回 {unit} 的异议', 'refused the objection of {unit}'),
  from: ['ASSIGNED'],
  by: CENTRE,
  part: OBJECTING,
  input: SuggestionReasonInput,
  run(acting, { reason }) {
    decided(acting).state = 'ASSIGNED';
    acting.note = maskText(reason);
  },
});

/** The seat whose objection is decided; the centre’s clock stops with the last of them. */
function decided(acting: Acting): SeatRow {
  const seat = acting.seatOf(acting.part!.id);
  const waiting = acting.seats.filter(({ live, state }) => live && state === 'OBJECTED');
  if (waiting.length === 1) acting.stopClocks('DECIDE');
  acting.data['unit'] = acting.registers.unit(seat.unitId)?.name ?? '';
  acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
  return seat;
}

export const suggestionComment = defineAct({
  name: 'suggestionComment',
  kind: 'deputy_suggestion',
  description: 'Says something to the others at a suggestion; moves no clock.',
  label: text('沟通留言', 'Comment'),
  sentence: text('留言', 'commented'),
  from: 'ANY',
  by: [{ seated: true }],
  input: SuggestionTextInput,
  additive: true,
  run(acting, input) {
    acting.note = maskText(input.text);
  },
});
