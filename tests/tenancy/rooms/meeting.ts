import { expect } from 'vitest';
import type { TestDistrict } from '../../support/district.ts';
import { inHours } from '../../support/time.ts';
import { stagedParts } from '../parts.ts';
import type { Room, Rule, StagedMatter } from '../room.ts';
import { listOf, SUPERVISOR, WORD } from '../room.ts';

/** The centre prepares a meeting together with whoever chairs it. */
const PREPARING = ['SUPERVISOR', 'CHAIR'];
const OPEN_AGENDA = ['PLANNED', 'CALLED', 'IN_SESSION'];
const RECORDED = ['IN_SESSION', 'HELD'];
const CARRIED_OUT = ['IN_SESSION', 'HELD', 'SIGNED'];

const meeting = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'meeting', ...rule });

async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
  const startsAt = inHours(24);
  const endsAt = new Date(startsAt.getTime() + 3_600_000);
  const plan = async (name: string, chair: string) => {
    const chairUnitId = await district.unit(chair);
    const words = { title: `${WORD}${name}`, level: 'ROUTINE', place: '会议室', chairName: '主持人' };
    const { matter } = await district.act('centre', 'meetingPlan', {}, { ...words, startsAt, endsAt, chairUnitId });
    const unitIds = [await district.unit('market'), await district.unit('370202001001')];
    await district.do('centre', 'meetingAddItem', matter.id, { title: '议题', unitIds });
    return matter.id as string;
  };
  const call = async (name: string, chair: string) => {
    const id = await plan(name, chair);
    await district.do('centre', 'meetingCall', id);
    return id;
  };
  const called = await call('已通知', 'centre');
  await district.do('market', 'meetingAccept', called, { attendee: '科长' });
  const ended = await call('已结束', 'leadership');
  await district.do('centre', 'meetingBegin', ended);
  const [item] = await stagedParts(district, 'meeting_item', ended, { state: 'OPEN' });
  await district.do('centre', 'meetingRecordItem', ended, { minutes: '逐件核实。' }, item!.id);
  for (const text of ['一周内核实', '两周内办结']) {
    const decision = { text, unitId: await district.unit('market'), dueAt: inHours(24 * 7) };
    await district.do('centre', 'meetingDecide', ended, decision, item!.id);
  }
  await district.do('centre', 'meetingEnd', ended);
  const decided = [
    { state: 'ASSIGNED', unit: 'market' },
    { state: 'REPORTED', unit: 'market' },
  ] as const;
  const decisions = await stagedParts(district, 'meeting_decision', ended, ...decided);
  await district.do('market', 'meetingReportDecision', ended, { text: '已办结' }, decisions[1]!.id);
  const itemOf = async (id: string, state = 'OPEN') => ({
    meetingItem: await stagedParts(district, 'meeting_item', id, { state }),
  });
  const planned = await plan('筹备中', 'centre');
  const chairs = { ...SUPERVISOR, flags: ['CHAIRS'] };
  const invited = { role: 'PARTICIPANT', state: 'INVITED' } as const;
  const base = { kind: 'meeting', district: 'main', leadershipReads: true } as const;
  return [
    {
      ...base,
      id: planned,
      name: 'is a meeting that is planned',
      state: 'PLANNED',
      seats: { centre: chairs },
      parts: await itemOf(planned),
    },
    {
      ...base,
      id: called,
      name: 'is a meeting that is called',
      state: 'CALLED',
      seats: { centre: chairs, market: { role: 'PARTICIPANT', state: 'ACCEPTED' }, '370202001001': invited },
      parts: await itemOf(called),
    },
    {
      ...base,
      id: ended,
      name: 'is a meeting whose minutes a leader signs',
      state: 'HELD',
      seats: {
        centre: SUPERVISOR,
        leadership: { role: 'CHAIR', state: 'SEATED', flags: ['CHAIRS'] },
        market: invited,
        '370202001001': invited,
      },
      parts: { ...(await itemOf(ended, 'RECORDED')), meetingDecision: decisions },
    },
  ];
}

export const meetings: Room = {
  rules: {
    meetingChange: meeting({ from: ['PLANNED', 'CALLED'], seat: PREPARING }),
    meetingCall: meeting({ from: ['PLANNED'], seat: PREPARING }),
    meetingCancel: meeting({ from: ['PLANNED', 'CALLED'], seat: PREPARING }),
    meetingTakeItems: meeting({ from: OPEN_AGENDA, seat: PREPARING, unoffered: true }),
    meetingAddItem: meeting({ from: OPEN_AGENDA, seat: PREPARING }),
    meetingOrderItems: meeting({ from: OPEN_AGENDA, seat: PREPARING, unoffered: true }),
    meetingRemoveItem: meeting({ from: ['PLANNED', 'CALLED'], seat: PREPARING, part: 'meetingItem' }),
    meetingInvite: meeting({ from: OPEN_AGENDA, seat: PREPARING }),
    meetingAccept: meeting({ from: ['CALLED', 'IN_SESSION'], seat: ['PARTICIPANT:INVITED'] }),
    meetingRefuse: meeting({ from: ['CALLED', 'IN_SESSION'], seat: ['PARTICIPANT:INVITED'] }),
    meetingBegin: meeting({ from: ['CALLED'], seat: PREPARING }),
    meetingRecordAttendance: meeting({ from: RECORDED, seat: PREPARING, unoffered: true }),
    meetingRecordItem: meeting({ from: RECORDED, seat: PREPARING, part: 'meetingItem' }),
    meetingDecide: meeting({ from: RECORDED, seat: PREPARING, part: 'meetingItem' }),
    meetingWithdrawDecision: meeting({
      from: RECORDED,
      seat: PREPARING,
      part: 'meetingDecision',
      partFrom: ['ASSIGNED'],
    }),
    meetingEnd: meeting({ from: ['IN_SESSION'], seat: PREPARING }),
    // The chair alone signs.
    meetingSign: meeting({
      from: ['HELD'],
      seat: PREPARING,
      kinds: ['COMMAND_CENTRE', 'LEADERSHIP'],
      roles: ['HEAD'],
      needs: ['CHAIRS'],
    }),
    meetingReportDecision: meeting({
      from: CARRIED_OUT,
      seat: ['PARTICIPANT'],
      part: 'meetingDecision',
      partFrom: ['ASSIGNED'],
      partOf: 'OWN',
    }),
    meetingConfirmDecision: meeting({
      from: CARRIED_OUT,
      seat: PREPARING,
      part: 'meetingDecision',
      partFrom: ['REPORTED'],
    }),
    meetingReturnDecision: meeting({
      from: CARRIED_OUT,
      seat: PREPARING,
      part: 'meetingDecision',
      partFrom: ['REPORTED'],
    }),
  },
  openings: {
    meetingPlan: { kinds: ['COMMAND_CENTRE', 'LEADERSHIP'] },
  },
  queries: {
    meetings: listOf('meetings', 'meeting'),
    async agendaProposals(who, asking) {
      const meetings = asking.matters.filter(({ kind }) => kind === 'meeting');
      const shown = await asking.each(who, meetings, 'agendaProposals(meetingId: $id)', 'refId');
      const prepares = ['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind);
      for (const proposals of shown.values()) if (!prepares) expect(proposals, who.username).toEqual([]);
    },
  },
  stage,
};
