import type { Try } from './history.ts';

/**
 * Ways of an appeal that chance would hardly find: each is walked now and then, act by act, with time passing between.
 * Whatever is refused on the way is refused; what is asked is what the figures say of it.
 */

/** Who may appear in a story, and what it may name. */
export interface Cast {
  readonly appeal: string;
  /** The unit that leads, by its username. */
  readonly lead: string;
  readonly units: ReadonlyMap<string, string>;
  /** A member of each unit, who answers for a plan. */
  readonly members: ReadonlyMap<string, string>;
  /** The seat of a unit at the appeal, as it stands when it is asked for. */
  readonly seat: (username: string) => Promise<string | undefined>;
  /** A date so many days ahead. */
  readonly ahead: (days: number) => string;
  /** Time that passes, in hours. */
  readonly wait: (hours: number) => Promise<void>;
  readonly sweep: () => Promise<unknown>;
  /** Does it on this appeal, or on another matter. */
  readonly attempt: (one: Try, id?: string) => Promise<any>;
  /** The notice that was proposed because another one was not answered. */
  readonly following: (noticeId: string) => Promise<string | undefined>;
  /** A new appeal, registered and not dispatched. */
  readonly another: () => Promise<string>;
  readonly rate: (rating: object) => Promise<void>;
  readonly dice: number;
}

export type Story = (cast: Cast) => Promise<void>;

const REPLY = { body: '已处理', ground: '条例', grounding: 'EXPLAINED' };
const BECAUSE = { reason: '据实' };

async function dispatched({ attempt, lead, units }: Cast, ...others: string[]): Promise<void> {
  const coHandlers = others.map((other) => ({ unitId: units.get(other), task: '协助' }));
  await attempt({
    as: 'centre',
    act: 'appealDispatch',
    input: { leadUnitId: units.get(lead), task: '核实', coHandlers },
  });
}

async function contacted(cast: Cast): Promise<void> {
  await dispatched(cast);
  await cast.attempt({ as: cast.lead, act: 'workOrderAccept' });
  await cast.wait(cast.dice % 30);
  await cast.attempt({ as: cast.lead, act: 'workOrderRecordContact', input: { reached: true, record: '已联系' } });
}

async function replied({ attempt, lead }: Cast): Promise<void> {
  await attempt({ as: lead, act: 'workOrderReply', input: REPLY });
  await attempt({ as: 'centre', act: 'appealPassAudit' });
}

const called = ({ attempt }: Cast, input: object): Promise<void> =>
  attempt({ as: 'centre', act: 'appealRecordCallback', input: { reached: true, ...input } });

/** On a part that a unit's seat is: what it asked for is decided. */
async function decide({ attempt, seat, lead }: Cast, act: string, input?: object): Promise<void> {
  const part = await seat(lead);
  if (part) await attempt({ as: 'centre', act, part, ...(input ? { input } : {}) });
}

async function planned(cast: Cast): Promise<void> {
  await contacted(cast);
  await replied(cast);
  await called(cast, { resolved: false, satisfied: cast.dice % 2 === 0, outcome: 'HARD_CASE' });
  const targetOn = cast.ahead(9);
  const measures = [{ what: '逐项整改', dueOn: cast.ahead(5) }];
  const input = { measures, targetOn, memberId: cast.members.get(cast.lead) };
  await cast.attempt({ as: cast.lead, act: 'appealPlanHardCase', input });
  await cast.wait(30);
}

/** A hard case is closed off on a grounded conclusion, or after another callback. */
const hardCase: Story = async (cast) => {
  await planned(cast);
  if (cast.dice % 2 === 0) await cast.attempt({ as: cast.lead, act: 'appealConcludeHardCase', input: REPLY });
  else {
    await cast.attempt({ as: cast.lead, act: 'appealReportDone', input: { text: '已整改' } });
    await called(cast, { resolved: true, satisfied: true });
  }
  await cast.attempt({ as: 'centre', act: 'appealCloseOff', input: BECAUSE });
};

/** Deferred, and taken up again by itself on its date or before it by hand. */
const deferral: Story = async (cast) => {
  await contacted(cast);
  const input = { ground: 'PLAN', measures: '列入计划', promisedOn: cast.ahead(6) };
  await cast.attempt({ as: cast.lead, act: 'workOrderAskDeferral', input });
  await decide(cast, 'workOrderGrantDeferral');
  await cast.wait(cast.dice % 2 === 0 ? 150 : 20);
  await cast.sweep();
  await cast.attempt({ as: cast.lead, act: 'workOrderResume', input: BECAUSE });
  await replied(cast);
  await called(cast, { resolved: true, satisfied: cast.dice % 3 > 0, outcome: 'CLOSE', remark: '已说明情况' });
};

const statutory: Story = async (cast) => {
  const law = { basis: '条例第二十条', amount: 20, unit: 'CALENDAR_DAY' };
  if (cast.dice % 2 === 0) await cast.attempt({ as: 'centre', act: 'appealSetStatutoryPeriod', input: law });
  await contacted(cast);
  await cast.attempt({ as: cast.lead, act: 'workOrderAskStatutoryPeriod', input: law });
  await decide(cast, 'workOrderGrantStatutoryPeriod');
  await cast.wait(200);
  await replied(cast);
};

/** The community hands up to the sub-district that leads, and that to the department that is paired with it. */
const handedUp: Story = async (cast) => {
  const up = { tried: '已上门协调', reason: '超出权限' };
  const street = { ...cast, lead: 'street' };
  await dispatched(street, 'community');
  await cast.attempt({ as: 'community', act: 'workOrderAccept' });
  await cast.attempt({ as: 'street', act: 'workOrderAccept' });
  await cast.wait(cast.dice % 50);
  await cast.attempt({ as: 'community', act: 'workOrderEscalate', input: up });
  await cast.attempt({ as: 'street', act: 'workOrderEscalate', input: up });
  const paired = { ...cast, lead: 'housing' };
  await cast.attempt({ as: 'housing', act: 'workOrderAccept' });
  await cast.wait(cast.dice % 140);
  await cast.attempt({ as: 'housing', act: 'workOrderRecordContact', input: { reached: true, record: '已联系' } });
  await replied(paired);
};

const transfer: Story = async (cast) => {
  const street = { ...cast, lead: 'street' };
  await contacted(street);
  const input = { unitId: cast.units.get('community'), task: '就近处理' };
  await cast.attempt({ as: 'street', act: 'workOrderTransfer', input });
  await cast.attempt({ as: 'community', act: 'workOrderAccept' });
  await cast.wait(cast.dice % 130);
  await cast.attempt({ as: 'community', act: 'workOrderComplete', input: { text: '已办' } });
  await replied(street);
};

/** The appellant says it by the link, before anybody calls, or after nobody was reached. */
const rating: Story = async (cast) => {
  await contacted(cast);
  await replied(cast);
  if (cast.dice % 2 === 0) await cast.attempt({ as: 'centre', act: 'appealRecordCallback', input: { reached: false } });
  await cast.rate({ resolved: cast.dice % 3 > 0, satisfied: cast.dice % 5 > 1 });
};

/** Several units answer together: who had an order has done its part of it. */
const jointAnswer: Story = async (cast) => {
  await dispatched(cast, ...['market', 'housing'].filter((other) => other !== cast.lead).slice(0, 1));
  await cast.attempt({ as: cast.lead, act: 'workOrderAccept' });
  const leadUnitId = cast.units.get(cast.lead);
  const input = {
    reason: 'OVERLAPPING_MANDATE',
    title: '联办',
    facts: '职责交叉',
    appealIds: [cast.appeal],
    leadUnitId,
  };
  const opened = await cast.attempt({ as: 'centre', act: 'jointCaseOpen', input }, '');
  const joint = opened?.matter?.id;
  if (!joint) return;
  await cast.wait(cast.dice % 160);
  for (const [act, given] of [
    ['jointCaseTakeSeat', undefined],
    ['jointCaseBegin', undefined],
    ['jointCaseConclude', { text: '按职责分工办理' }],
    ['jointCaseAnswer', REPLY],
  ] as const)
    await cast.attempt({ as: cast.lead, act, ...(given ? { input: given } : {}) }, joint);
  await called(cast, { resolved: true, satisfied: false, outcome: 'REWORK' });
};

/** A repeat is answered by its master, and its appellant is called back for the work of the master's lead. */
const repeat: Story = async (cast) => {
  await contacted(cast);
  const other = await cast.another();
  await cast.attempt({ as: 'centre', act: 'appealMerge', input: { masterId: cast.appeal } }, other);
  await cast.wait(cast.dice % 40);
  await replied(cast);
  const input = {
    reached: true,
    resolved: cast.dice % 2 === 0,
    satisfied: cast.dice % 3 === 0,
    outcome: 'CLOSE',
    remark: '已说明情况',
  };
  await cast.attempt({ as: 'centre', act: 'appealRecordCallback', input }, other);
};

const termination: Story = async (cast) => {
  if (cast.dice % 2 === 0) {
    await dispatched(cast);
    const input = { ground: 'WITHDRAWN', ...BECAUSE };
    return cast.attempt({ as: 'centre', act: 'appealTerminate', input });
  }
  await contacted(cast);
  const input = { ground: 'UNCOOPERATIVE', ...BECAUSE, evidence: '通话记录' };
  await cast.attempt({ as: cast.lead, act: 'workOrderAskTermination', input });
  return decide(cast, 'workOrderGrantTermination');
};

async function proposed(cast: Cast, type: string): Promise<string | undefined> {
  const text = { title: '督办', facts: '逾期', ground: '条例', requirement: '限期办结' };
  const input = { type, addresseeId: cast.units.get(cast.lead), ...text };
  return (await cast.attempt({ as: 'centre', act: 'noticePropose', input }, ''))?.matter?.id;
}

/** A notice is proposed, issued, signed for and answered, as far as the dice go. */
const notice: Story = async (cast) => {
  const id = await proposed(cast, ['REMINDER', 'SUPERVISION_ORDER', 'INTERVIEW'][cast.dice % 3]!);
  if (!id) return;
  const acts: Try[] = [
    { as: 'centre', act: 'noticeIssue' },
    { as: cast.lead, act: 'noticeSignFor' },
    {
      as: cast.lead,
      act: 'noticeAnswer',
      input: { text: '已整改', measures: [{ what: '整改' }], evidenceUrl: 'https://example.cn/proof' },
    },
    { as: 'centre', act: 'noticeCloseOff', input: {} },
  ];
  for (const one of acts.slice(0, cast.dice % 2 === 0 ? acts.length : 1 + (cast.dice % 3))) await cast.attempt(one, id);
};

/** Nobody answers a notice: the house proposes the next step, which takes its place. */
const climbing: Story = async (cast) => {
  const id = await proposed(cast, 'REMINDER');
  if (!id) return;
  await cast.attempt({ as: 'centre', act: 'noticeIssue' }, id);
  await cast.wait(240);
  await cast.sweep();
  const next = await cast.following(id);
  if (next) await cast.attempt({ as: 'centre', act: 'noticeIssue' }, next);
};

/** Done anew within its time. */
const reworked: Story = async (cast) => {
  await contacted(cast);
  await replied(cast);
  await called(cast, { resolved: false, satisfied: false, outcome: 'REWORK' });
  await cast.wait(1);
  await replied(cast);
  await called(cast, { resolved: true, satisfied: true, outcome: 'CLOSE', remark: '已说明情况' });
};

/** Nobody takes it, long after its time. */
const neglected: Story = async (cast) => {
  await dispatched(cast);
  await cast.wait(240);
  await cast.sweep();
};

/** The head of the unit names a day of its own, which passes: the district's limit is longer, and kept. */
const instructed: Story = async (cast) => {
  await dispatched(cast);
  await cast.attempt({ as: cast.lead, act: 'workOrderAccept' });
  await cast.attempt({ as: cast.lead, act: 'workOrderRecordContact', input: { reached: true, record: '已联系' } });
  await cast.attempt({ as: cast.lead, act: 'appealInstruct', input: { text: '尽快勘查', dueOn: cast.ahead(0) } });
  await cast.wait(75);
  await cast.sweep();
};

/** Returned with ground. */
const bounced: Story = async (cast) => {
  await dispatched(cast);
  const objection = { ground: 'NOT_COMPETENT', evidence: '非本单位职责' };
  await cast.attempt({ as: cast.lead, act: 'workOrderReturn', input: objection });
  await decide(cast, 'workOrderGrantReturn');
};

/** Who returned without ground objects once more, and it is decided for good who must handle it. */
const arbitration: Story = async (cast) => {
  const objection = { ground: 'NOT_COMPETENT', evidence: '非本单位职责' };
  await dispatched(cast);
  await cast.attempt({ as: cast.lead, act: 'workOrderReturn', input: objection });
  await decide(cast, 'workOrderRefuseReturn', { reason: '属本单位职责' });
  await cast.attempt({ as: cast.lead, act: 'workOrderObject', input: objection });
  const unitId = cast.units.get(cast.dice % 2 === 0 ? cast.lead : 'housing');
  await decide(cast, 'workOrderArbitrate', { unitId, reason: '按职责裁定' });
};

/** Left out of assessment; some of it taken back. */
const exclusion: Story = async (cast) => {
  await contacted(cast);
  const input = { ground: 'FOUND_UNTRUE', evidence: `经核查不属实 ${cast.dice}` };
  await cast.attempt({ as: cast.lead, act: 'appealAskExclusion', input });
  await replied(cast);
};

export const STORIES: readonly Story[] = [
  hardCase,
  deferral,
  statutory,
  handedUp,
  transfer,
  rating,
  jointAnswer,
  repeat,
  termination,
  notice,
  exclusion,
  arbitration,
  repeat,
];

/** What a history must have met, with the dice that lead there: told once in full, whatever chance says of the others. */
export const SURE: readonly (readonly [story: Story, dice: number])[] = [
  [hardCase, 6],
  [deferral, 6],
  [deferral, 9],
  [statutory, 6],
  [handedUp, 6],
  [transfer, 6],
  [rating, 6],
  [rating, 9],
  [jointAnswer, 6],
  [repeat, 6],
  [termination, 6],
  [termination, 9],
  [arbitration, 6],
  [bounced, 6],
  [reworked, 6],
  [notice, 6],
  [climbing, 6],
  [neglected, 6],
  [instructed, 6],
];
