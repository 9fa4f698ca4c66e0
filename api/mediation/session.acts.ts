import { dateOf, shift } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Acting, PartFacts } from '../matter/index.ts';
import { defineAct, PartNotFound } from '../matter/index.ts';
import { partiesOf } from './mediation-parties.ts';
import { noteOnRecord, onRecord, recordsAudience } from './mediation-records.ts';
import { BODY, bodySeat, MEDIATORS } from './mediation.acts.ts';
import { MediationSession } from './mediation.entity.ts';
import { SessionState } from './mediation.enums.ts';
import { MediationHoldInput, MediationReasonInput, MediationScheduleInput } from './mediation.inputs.ts';
import { hasMediator } from './mediation.policy.ts';

async function nextNumber(acting: Acting): Promise<number> {
  return (await (await acting.em()).count(MediationSession, { matterId: acting.matter.id })) + 1;
}

function wrong(acting: Acting, path: string, message: Text) {
  return InvalidInput({ issues: [{ path, code: 'invalid', message: say(message, acting.tx.who.locale) }] });
}

export const mediationScheduleSession = defineAct({
  name: 'mediationScheduleSession',
  kind: 'mediation',
  description:
    'Announces time and place of a session to those who mediate; the record is due one working day after it begins.',
  label: text('安排调解会', 'Schedule session'),
  sentence: text('安排第 {number} 次调解会：{date}，{place}', 'scheduled session {number}: {date}, {place}'),
  reach: 'NAMED',
  from: ['IN_MEDIATION'],
  by: [...BODY, ...MEDIATORS],
  when: hasMediator,
  input: MediationScheduleInput,
  async run(acting, input) {
    if (input.beginsAt <= acting.now)
      return wrong(acting, 'beginsAt', text('请选择将来的时间。', 'Choose a time to come.'));
    const session = (await acting.em()).create(MediationSession, {
      id: newId(),
      ...onRecord(acting),
      number: await nextNumber(acting),
      state: SessionState.SCHEDULED,
      beginsAt: input.beginsAt,
      endedAt: null,
      place: input.place,
      open: input.open,
      presentPartyIds: [],
      attendees: [],
      record: null,
      recorder: null,
      cancelReason: null,
    });
    const deadline = shift(acting.registers.calendar, input.beginsAt, { amount: 1, unit: 'WORKING_DAY' });
    acting.startClock('SESSION', bodySeat(acting), { partId: session.id, deadline });
    Object.assign(acting.data, { number: session.number, date: dateOf(input.beginsAt), place: input.place });
    acting.notify({
      unitIds: recordsAudience(acting),
      kind: 'INVITATION',
      data: { beginsAt: input.beginsAt, place: input.place },
    });
    noteOnRecord(acting, null);
    return undefined;
  },
});

export const mediationHoldSession = defineAct({
  name: 'mediationHoldSession',
  kind: 'mediation',
  description: 'Puts a session on the record: time, place, open or closed, who was present, what was said.',
  label: text('登记调解会', 'Record session'),
  sentence: text('召开第 {number} 次调解会', 'held session {number}'),
  tone: 'PRIMARY',
  reach: 'NAMED',
  from: ['IN_MEDIATION'],
  by: [...BODY, ...MEDIATORS],
  when: hasMediator,
  input: MediationHoldInput,
  async run(acting, input) {
    if (input.endedAt <= input.beganAt || input.endedAt > acting.now)
      return wrong(
        acting,
        'endedAt',
        text('结束时间应在开始之后、现在之前。', 'It ends after it began and before now.'),
      );
    const known = new Set((await partiesOf(acting)).map((party) => party.id));
    if (input.presentPartyIds.some((id) => !known.has(id))) return PartNotFound();
    const session = await sessionHeld(acting, input);
    Object.assign(session, {
      state: SessionState.HELD,
      beginsAt: input.beganAt,
      endedAt: input.endedAt,
      place: input.place,
      open: input.open,
      presentPartyIds: [...new Set(input.presentPartyIds)],
      attendees: (input.attendees ?? []).map(({ name, capacity }) => ({ name, capacity })),
      record: input.record,
      recorder: recorderOf(acting),
    });
    acting.stopClocks('SESSION', { partId: session.id });
    acting.data['number'] = session.number;
    noteOnRecord(acting, null);
    return undefined;
  },
});

async function sessionHeld(acting: Acting, { sessionId, ...input }: MediationHoldInput): Promise<MediationSession> {
  const em = await acting.em();
  if (sessionId) {
    const scheduled = { id: sessionId, matterId: acting.matter.id, state: SessionState.SCHEDULED };
    return (await em.findOne(MediationSession, scheduled)) ?? acting.refuse(PartNotFound());
  }
  return em.create(MediationSession, {
    id: newId(),
    ...onRecord(acting),
    number: await nextNumber(acting),
    state: SessionState.HELD,
    beginsAt: input.beganAt,
    endedAt: input.endedAt,
    place: input.place,
    open: input.open,
    presentPartyIds: [],
    attendees: [],
    record: input.record,
    recorder: recorderOf(acting),
    cancelReason: null,
  });
}

function recorderOf(acting: Acting): string | null {
  const { actor } = acting.tx.who;
  return actor.type === 'MEMBER' ? actor.memberName : null;
}

async function loadSession(acting: Acting, id: string): Promise<PartFacts | null> {
  const session = await (await acting.em()).findOne(MediationSession, { id, matterId: acting.matter.id });
  return session ? { id, state: session.state, unitId: null } : null;
}

export const mediationCancelSession = defineAct({
  name: 'mediationCancelSession',
  kind: 'mediation',
  description: 'Cancels a scheduled session, with a reason.',
  label: text('取消调解会', 'Cancel session'),
  sentence: text('取消第 {number} 次调解会', 'cancelled session {number}'),
  tone: 'DANGER',
  confirm: text(
    '本次调解会取消，调解员会收到通知；当事人须由本单位告知。',
    'The session is cancelled and the mediators are told. The parties have to be told by your unit.',
  ),
  reach: 'NAMED',
  from: ['IN_MEDIATION'],
  by: [...BODY, ...MEDIATORS],
  part: { name: 'mediationSession', from: [SessionState.SCHEDULED], load: loadSession },
  input: MediationReasonInput,
  async run(acting, { reason }) {
    const session = await (await acting.em()).findOneOrFail(MediationSession, { id: acting.part!.id });
    Object.assign(session, { state: SessionState.CANCELLED, cancelReason: reason });
    acting.stopClocks('SESSION', { partId: session.id });
    acting.data['number'] = session.number;
    acting.notify({ unitIds: recordsAudience(acting), kind: 'PROGRESS' });
    noteOnRecord(acting, reason);
  },
});
