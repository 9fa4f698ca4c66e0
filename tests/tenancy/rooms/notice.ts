import { expect } from 'vitest';
import type { TestDistrict } from '../../support/district.ts';
import type { Room, Rule, Scene, StagedMatter } from '../room.ts';
import { CENTRE, FIRST, house, listOf, ORDER, ORDINARY, SUPERVISOR, WORD } from '../room.ts';

const notice = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'notice', ...rule });

async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
  const propose = async (as: string, addressee: string, input: object = {}) => {
    const words = { title: `${WORD}督办`, facts: '长期未办结', ground: '条例', requirement: '限期办结' };
    const addresseeId = await district.unit(addressee);
    const given = { type: 'SUPERVISION_ORDER', addresseeId, ...words, ...input };
    const { matter } = await district.act(as, 'noticePropose', {}, given);
    return matter.id as string;
  };
  const issue = async (addressee: string, input: object = {}) => {
    const id = await propose('centre', addressee, input);
    await district.do('centre', 'noticeIssue', id);
    return id;
  };
  const answer = async (as: string, id: string) => {
    await district.do(as, 'noticeSignFor', id);
    await district.do(as, 'noticeAnswer', id, {
      text: '已办',
      measures: [{ what: '整改' }],
      evidenceUrl: 'https://example.cn/proof',
    });
    return id;
  };
  const confidential = await district.register('tourism', { title: `${WORD}保密诉求`, confidential: true });
  const signed = await issue('tourism', { appealIds: [confidential.id] });
  await district.do('tourism', 'noticeSignFor', signed);

  const base = { kind: 'notice', district: 'main', leadershipReads: true } as const;
  const served = (unit: string, state: string): Scene['seats'] => ({
    centre: SUPERVISOR,
    [unit]: { role: 'ADDRESSEE', state },
  });
  return [
    {
      ...base,
      id: await propose('street', '370202001001'),
      name: 'is proposed by a sub-district',
      state: 'PROPOSED',
      seats: { centre: SUPERVISOR, '370202001': { role: 'PROPOSER', state: 'SEATED' } },
    },
    {
      ...base,
      id: await issue('370202001001'),
      name: 'waits to be signed for',
      state: 'ISSUED',
      seats: served('370202001001', 'ADDRESSED'),
    },
    {
      ...base,
      id: signed,
      name: 'waits for an answer and is about a confidential appeal',
      state: 'SIGNED',
      leadershipReads: false,
      seats: served('tourism', 'SIGNED'),
    },
    {
      ...base,
      id: await answer('market', await issue('market')),
      name: 'waits for the review',
      state: 'ANSWERED',
      seats: served('market', 'SIGNED'),
    },
    {
      ...base,
      id: await answer('housing', await issue('housing', { type: 'INTERVIEW' })),
      name: 'waits for the interview',
      state: 'ANSWERED',
      flags: ['INTERVIEW'],
      seats: served('housing', 'SIGNED'),
    },
    {
      ...base,
      id: await issue('market', { type: 'REFERRAL' }),
      name: 'is referred',
      state: 'REFERRED',
      seats: { centre: SUPERVISOR },
    },
    {
      ...ORDINARY,
      id: confidential.id,
      name: 'is confidential and cited',
      state: 'REGISTERED',
      flags: ['CONFIDENTIAL'],
      leadershipReads: false,
      seats: { centre: SUPERVISOR, tourism: FIRST },
    },
  ];
}

export const notices: Room = {
  rules: {
    noticeRevise: notice({ from: ['PROPOSED'], seat: [...CENTRE, 'PROPOSER'] }),
    noticeIssue: notice({ from: ['PROPOSED'], seat: CENTRE, roles: ['HEAD'], leadership: true }),
    noticeDrop: notice({ from: ['PROPOSED'], seat: CENTRE, roles: ['HEAD'], leadership: true }),
    noticeWithdraw: notice({ from: ['ISSUED'], seat: CENTRE, roles: ['HEAD'], leadership: true }),
    noticeSignFor: notice({ from: ['ISSUED'], seat: ['ADDRESSEE'] }),
    noticeAnswer: notice({ from: ['SIGNED'], seat: ['ADDRESSEE'] }),
    noticeReturn: notice({ from: ['ANSWERED'], seat: CENTRE }),
    // An interview is held before it is closed off; the scene has one that was not.
    noticeCloseOff: notice({ from: ['ANSWERED'], seat: CENTRE, unlessMatter: ['INTERVIEW'] }),
    noticeRecordInterview: notice({
      from: ['ISSUED', 'SIGNED', 'ANSWERED'],
      seat: CENTRE,
      needsMatter: ['INTERVIEW'],
    }),
    // Nothing was promised at the interview of the scene.
    noticeCheckCommitments: notice({
      from: ['ISSUED', 'SIGNED', 'ANSWERED'],
      seat: CENTRE,
      needsMatter: ['COMMITTED'],
    }),
    noticeUnanswered: house('notice'),
    noticeEscalate: house('notice'),
    noticeResume: house('notice'),
    appealNudge: {
      on: 'appeal',
      from: ['IN_HANDLING'],
      seat: CENTRE,
      part: 'workOrder',
      partSeats: ORDER,
      partFrom: ['DISPATCHED', 'ACCEPTED'],
    },
  },
  openings: {
    noticePropose: { kinds: ['COMMAND_CENTRE', 'LEADERSHIP', 'SUB_DISTRICT', 'DEPARTMENT'] },
  },
  queries: {
    notices: listOf('notices', 'notice'),
    async noticeCounts(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ noticeCounts { count } }');
      const listed = await asking.pages(who, 'notices', '', 'id');
      const counted = data!['noticeCounts'].reduce((sum: number, { count }: { count: number }) => sum + count, 0);
      expect(counted, who.username).toBe(listed.length);
    },
  },
  stage,
};
