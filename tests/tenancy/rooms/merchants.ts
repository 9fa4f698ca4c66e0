import { expect } from 'vitest';
import type { TestDistrict } from '../../support/district.ts';
import { stagedParts } from '../parts.ts';
import { inDays, inHours, now } from '../../support/time.ts';
import type { Asking } from '../asking.ts';
import type { Person, Place, Room, Rule, StagedMatter } from '../room.ts';
import { CENTRE, EVERYBODY, house, resident, SUPERVISOR, WORD } from '../room.ts';

const merchant = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'merchant', ...rule });
const interview = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'interview', ...rule });
const closure = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'closure', ...rule });

/** Read by a link; a member is refused whatever its seats are. */
const byLinkAlone = (field: string) => async (who: Person, asking: Asking) => {
  const { errors } = await asking.district.ask(who.username, `{ ${field} { id } }`);
  expect(errors?.[0]?.extensions.code, who.username).toBe('FORBIDDEN');
};
const DECLARED = ['DECLARED'];
const LEADING = ['LEAD', ...CENTRE];
const WORKING = [...LEADING, 'CO_HANDLER', 'ASSOCIATION'];

const STANDING = ['REGISTERED', 'VERIFIED'];
/** A consumer on the register, as far as it has come. */
const CLAIM = (partFrom: readonly string[]) => ({ part: 'closureClaim', partFrom }) as const;

const HOLDING = ['CONVENER', ...CENTRE];

const NAMES = 'names a merchant of the register';
const UNKNOWN = 'names a merchant that is on no register';

/** A merchant of the register, appeals that name it and another one, and closures before, within and after their work. */
async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
  const enter = async (name: string): Promise<string> => {
    const input = { name: `${WORD}${name}`, associationId: await district.unit('consumers') };
    return (await district.act('market', 'merchantEnter', {}, input)).matter.id;
  };
  const appeal = async (named: string): Promise<string> =>
    (await district.register('community', { title: `${WORD}商户诉求`, merchant: `${WORD}${named}` })).id;
  const declare = async (merchantId: string): Promise<string> =>
    (await district.act('market', 'closureDeclare', {}, { merchantId, closedOn: inDays(-3), facts: '门店已清空' }))
      .matter.id;
  const claim = {
    name: '林小满',
    phone: '13800005555',
    kind: 'STORED_VALUE',
    paid: 100_000,
    balance: 60_000,
    paidOn: inDays(-40),
  };
  const kept = await enter('健身');
  const [declared, filled, over] = [
    await declare(await enter('瑜伽')),
    await declare(await enter('舞蹈')),
    await declare(await enter('书房')),
  ];
  const shared = await district.do('market', 'closureGiveLink', declared, { days: 10 });
  const receipt = await district.do('association', 'closureRegisterClaim', filled, claim);
  await district.do('market', 'closureCloseOff', over, { finding: '无消费者登记' });
  const call = async (): Promise<string> => {
    const about = { purpose: '退费纠纷集中', issues: [{ what: '退费拖延' }], place: '会议室', startsAt: inHours(24) };
    const convenerIds = [await district.unit('housing')];
    return (await district.act('market', 'interviewCall', {}, { merchantIds: [kept], convenerIds, ...about })).matter
      .id;
  };
  const [called, held] = [await call(), await call()];
  const promised = [{ merchantId: kept, what: '七日内退款', dueOn: inDays(7) }];
  const said = { heldAt: now(), heldIn: '会议室', present: '负责人', record: '已约谈' };
  await district.do('market', 'interviewHold', held, { ...said, commitments: promised });
  const [party] = await stagedParts(district, 'interview_party', held, { state: 'ASKED' });
  const answering = await district.do('market', 'interviewGiveLink', held, { days: 10 }, party!.id);
  const seated = (role: string): Place => ({ role, state: 'SEATED' });
  const seats = { centre: SUPERVISOR, market: seated('LEAD'), consumers: seated('ASSOCIATION') };
  const base = { kind: 'closure', district: 'main', leadershipReads: true, seats } as const;
  const talk = {
    kind: 'interview',
    district: 'main',
    leadershipReads: true,
    seats: {
      centre: SUPERVISOR,
      market: seated('CONVENER'),
      housing: seated('CONVENER'),
      consumers: seated('ASSOCIATION'),
    },
  } as const;
  const named = {
    kind: 'appeal',
    district: 'main',
    state: 'REGISTERED',
    leadershipReads: true,
    seats: { centre: SUPERVISOR, '370202001001': seated('FIRST_RECEIVER') },
  } as const;
  return [
    {
      id: kept,
      name: 'is the file of a merchant',
      kind: 'merchant',
      district: 'main',
      state: 'KEPT',
      readers: EVERYBODY,
      seats: { centre: seated('KEEPER'), market: seated('KEEPER'), consumers: seated('ASSOCIATION') },
    },
    {
      ...base,
      id: declared,
      name: 'is a closure that was declared',
      state: 'DECLARED',
      opens: [{ link: shared.result.address, field: 'myClosure' }],
      linksOf: ['market'],
    },
    {
      ...base,
      id: filled,
      name: 'is a closure with consumers',
      state: 'DECLARED',
      flags: ['UNSETTLED', 'HAS_CLAIMS'],
      opens: [{ link: receipt.result.address, field: 'myClaim' }],
      linksOf: ['market', 'consumers'],
      parts: { closureClaim: await stagedParts(district, 'closure_claim', filled, { state: 'REGISTERED' }) },
    },
    { ...base, id: over, name: 'is a closure that is over', state: 'CLOSED' },
    {
      ...talk,
      id: called,
      name: 'is an interview that was called',
      state: 'CALLED',
      parts: { interviewParty: await stagedParts(district, 'interview_party', called, { state: 'CALLED' }) },
    },
    {
      ...talk,
      id: held,
      name: 'is an interview with commitments',
      state: 'HELD',
      flags: ['OWED'],
      opens: [{ link: answering.result.address, field: 'myInterview' }],
      linksOf: ['market'],
      parts: {
        interviewParty: [party!],
        interviewCommitment: await stagedParts(district, 'interview_commitment', held, { state: 'OWED' }),
      },
    },
    { ...named, id: await appeal('健身'), name: NAMES },
    { ...named, id: await appeal('未登记'), name: UNKNOWN },
  ];
}

export const merchants: Room = {
  rules: {
    merchantChange: merchant({ from: ['KEPT'], seat: ['KEEPER'] }),
    merchantAddName: merchant({ from: ['KEPT'], seat: ['KEEPER'] }),
    // What an association does about its members no authority records in its place.
    merchantRecordMeasure: merchant({ from: ['KEPT'], seat: ['ASSOCIATION'] }),
    merchantStrike: merchant({ from: ['KEPT'], seat: ['KEEPER'], kinds: ['COMMAND_CENTRE'], roles: ['HEAD'] }),
    merchantTakeClosure: house('merchant'),
    merchantEndClosure: house('merchant'),

    closureGiveLink: closure({ from: DECLARED, seat: LEADING }),
    closureInvite: closure({ from: DECLARED, seat: LEADING }),
    closureRegisterClaim: closure({ from: DECLARED, seat: WORKING }),
    closureVerifyClaim: closure({ from: DECLARED, seat: WORKING, ...CLAIM(STANDING) }),
    closureWithdrawClaim: closure({ from: DECLARED, seat: LEADING, ...CLAIM(STANDING) }),
    closureExit: closure({ from: DECLARED, seat: LEADING, ...CLAIM(['VERIFIED', 'REFUND_OWED']) }),
    closureTakeUpClaim: closure({ from: DECLARED, seat: LEADING, ...CLAIM(['SETTLED']) }),
    closureRefundPaid: closure({ from: DECLARED, seat: WORKING, ...CLAIM(['REFUND_OWED']) }),
    closureMediate: closure({ from: DECLARED, seat: LEADING }),
    closureHandOver: closure({ from: DECLARED, seat: LEADING }),
    closureScreenClue: closure({ from: DECLARED, seat: CENTRE }),
    closureOpenIdentity: closure({ seat: WORKING, part: 'closureClaim' }),
    // Not before each consumer has an exit; not called off once there is one.
    closureCloseOff: closure({ from: DECLARED, seat: LEADING, unlessMatter: ['UNSETTLED'] }),
    closureCallOff: closure({ from: DECLARED, seat: LEADING, roles: ['HEAD'], unlessMatter: ['HAS_CLAIMS'] }),

    interviewGiveLink: interview({
      from: ['CALLED', 'HELD'],
      seat: HOLDING,
      part: 'interviewParty',
      partFrom: ['CALLED', 'ASKED', 'ANSWERED'],
    }),
    interviewAnswer: { ...resident('interview'), part: 'interviewParty' },
    interviewHold: interview({ from: ['CALLED'], seat: HOLDING }),
    interviewCheck: interview({ from: ['HELD'], seat: HOLDING, part: 'interviewCommitment', partFrom: ['OWED'] }),
    // Not while something that was promised waits for its check.
    interviewConclude: interview({ from: ['HELD'], seat: HOLDING, unlessMatter: ['OWED'] }),
    interviewCallOff: interview({ from: ['CALLED'], seat: HOLDING }),
  },
  openings: {
    interviewCall: { kinds: ['COMMAND_CENTRE', 'DEPARTMENT'] },
    merchantEnter: { kinds: ['COMMAND_CENTRE', 'DEPARTMENT'] },
    closureDeclare: { kinds: ['COMMAND_CENTRE', 'DEPARTMENT'] },
  },
  queries: {
    async merchants(who, asking) {
      const nodes = await asking.pages(who, 'merchants', '', 'id');
      const wanted = asking.visibleTo(who, ({ kind }) => kind === 'merchant');
      expect(asking.ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
    },
    async merchantAppeals(who, asking) {
      const { id } = asking.matters.find(({ kind }) => kind === 'merchant')!;
      const nodes = await asking.pages(who, 'merchantAppeals', `merchantId: "${id}",`, 'id');
      const wanted = asking.visibleTo(who, ({ name }) => name === NAMES);
      expect(asking.ofScene(nodes.map(({ id: appeal }) => appeal)), who.username).toEqual(wanted);
    },
    async merchantCandidates(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ merchantCandidates(first: 100) { name } }');
      const proposed = data!['merchantCandidates'].some(({ name }: { name: string }) => name === `${WORD}未登记`);
      expect(proposed, who.username).toBe(asking.visibleTo(who, ({ name }) => name === UNKNOWN).length > 0);
    },
    async closures(who, asking) {
      const nodes = await asking.pages(who, 'closures', '', 'id');
      const wanted = asking.visibleTo(who, ({ kind }) => kind === 'closure');
      expect(asking.ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
    },
    async interviews(who, asking) {
      const nodes = await asking.pages(who, 'interviews', '', 'id');
      const wanted = asking.visibleTo(who, ({ kind }) => kind === 'interview');
      expect(asking.ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
    },
    myInterview: byLinkAlone('myInterview'),
    myClosure: byLinkAlone('myClosure'),
    myClaim: byLinkAlone('myClaim'),
  },
  stage,
};
