import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { sweepClocks } from '../clock-sweep.ts';
import type { District } from '../kernel/database/index.ts';
import { operation, systemPrincipal } from '../kernel/database/index.ts';
import { receiptFor } from '../kernel/files/receipt.ts';
import { perform } from '../matter/index.ts';
import { noticeIssue, NoticeLevel, noticePropose, NoticeProposeInput, NoticeType } from './index.ts';
import { nextLevel, nextStep, stepOf } from './notice.policy.ts';
import { inDays, now } from '../../tests/support/time.ts';

let district: TestDistrict;
let main: District;
let units: Record<string, string>;

beforeAll(async () => {
  district = await TestDistrict.open();
  main = district.services.districts.get('370202')!;
  const codes = ['market', 'housing', 'tourism', 'court', 'deputy-1', '370202001', '370202001001', '370202002'];
  units = Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await district.unit(code)] as const)));
});
afterAll(() => district?.close());

const draft = (input: object = {}) => ({
  type: 'SUPERVISION_ORDER',
  addresseeId: units['market'],
  title: '闭店退费长期未办结',
  facts: '同一商户的退费诉求两个月内登记九件，均未办结，投诉人电话 13800001111。',
  ground: '潍坊市12345条例第二十六条',
  requirement: '查明余额，逐件答复，并报整改措施。',
  ...input,
});
const ANSWER = {
  text: '已逐件核实。',
  measures: [{ what: '建立台账' }, { what: '督促退费', dueDate: '2027-01-31' }],
  evidenceUrl: 'https://example.cn/proof',
};

async function propose(as = 'centre', input: object = {}): Promise<any> {
  return district.act(as, 'noticePropose', {}, draft(input));
}

async function proposed(input: object = {}, as = 'centre'): Promise<string> {
  const { matter, ...rest } = await propose(as, input);
  if (!matter) throw new Error(JSON.stringify(rest));
  return matter.id;
}

async function issued(input: object = {}): Promise<string> {
  const id = await proposed(input);
  await district.do('centre', 'noticeIssue', id);
  return id;
}

async function answered(input: object = {}, as = 'market'): Promise<string> {
  const id = await issued(input);
  await district.do(as, 'noticeSignFor', id);
  await district.do(as, 'noticeAnswer', id, ANSWER);
  return id;
}

async function see(as: string, id: string, selection: string): Promise<any> {
  const { data, errors } = await district.ask(as, `query($id: ID!) { matter(id: $id) { ${selection} } }`, { id });
  if (errors) return { error: errors[0]!.extensions.code, message: errors[0]!.message };
  return data!['matter'];
}

/** Tries an act on the matter as it stands. */
const attempt = async (as: string, name: string, id: string, input?: object, part?: string) =>
  district.act(as, name, { id, version: await district.versionOf(id), ...(part ? { part } : {}) }, input);

/** Moves what was started back in time, as if that much had passed since. */
async function letPass(id: string, days: number): Promise<void> {
  const back = `- interval '${days} days'`;
  for (const statement of [
    `update ${main.schema}.clock set started_at = started_at ${back}, deadline = deadline ${back} where matter_id = $1`,
    `update ${main.schema}.clock_mark set due_at = due_at ${back} where matter_id = $1 and isfinite(due_at)`,
    `update ${main.schema}.notice set due_at = due_at ${back} where id = $1`,
  ])
    await district.asSuperuser(statement, [id]);
}

const sweep = () => sweepClocks(district.services.database, district.services.districts.values());
const CHAIN =
  '... on Notice { type level documentNumber prior { id } next { id number state type level prior { id } } }';

describe('a notice', () => {
  test('lives from the proposal to the close-off, each step owed by somebody, each clock for who owes it', async () => {
    const { id: appealId } = await district.register('community', { title: '健身房闭店不退费 13900002222' });
    const id = await proposed({ appealIds: [appealId] });
    expect(await see('centre', id, 'state mySeat { duty clock { kind } }')).toEqual({
      state: 'PROPOSED',
      mySeat: { duty: 'ISSUE', clock: { kind: 'ISSUE' } },
    });
    expect((await see('market', id, 'id')).error).toBe('NOT_FOUND');

    await district.do('centre', 'noticeIssue', id);
    const served = await see(
      'market',
      id,
      `state title mySeat { duty clock { kind } } abilities { act }
       ... on Notice { documentNumber signatory issuer paperTitle facts dueAt nextType appeals { number title appeal { id } } }`,
    );
    expect(served).toMatchObject({
      state: 'ISSUED',
      mySeat: { duty: 'SIGN_FOR', clock: { kind: 'SIGN_FOR' } },
      paperTitle: '关于闭店退费长期未办结的督办单',
      signatory: '周调度',
      issuer: '区指挥中心',
      nextType: 'SUPERVISION_ORDER',
    });
    expect(served.documentNumber).toMatch(/^督办〔\d{4}〕\d+号$/);
    expect(served.facts).not.toContain('13800001111');
    expect(served.appeals).toEqual([{ number: expect.any(String), title: '健身房闭店不退费 139****22', appeal: null }]);

    await district.do('market', 'noticeSignFor', id);
    expect((await see('market', id, 'mySeat { duty clock { kind } }')).mySeat).toEqual({
      duty: 'ANSWER',
      clock: { kind: 'SUPERVISION_ORDER' },
    });
    const evidence = { key: 'proof', name: '台账.pdf', mediaType: 'application/pdf', size: 1, sha256: '0' };
    await district.do('market', 'noticeAnswer', id, { ...ANSWER, receipts: receiptFor(evidence, units['market']!) });
    expect((await see('centre', id, 'mySeat { duty clock { kind } }')).mySeat).toEqual({
      duty: 'REVIEW',
      clock: { kind: 'REVIEW' },
    });
    await district.do('centre', 'noticeReturn', id, { reason: '缺少退费凭证' });
    await district.do('market', 'noticeAnswer', id, ANSWER);
    await district.do('centre', 'noticeCloseOff', id, { finding: '已核实' });

    const over = await see(
      'market',
      id,
      `state isOpen mySeat { duty clock { kind } } entries { act }
       ... on Notice { answers { number text inTime accepted finding measures { what dueDate } documents { name } } }`,
    );
    expect(over).toMatchObject({ state: 'CLOSED', isOpen: false, mySeat: { duty: null, clock: null } });
    expect(over.answers).toMatchObject([
      { number: 1, inTime: true, accepted: false, finding: '缺少退费凭证', documents: [{ name: '台账.pdf' }] },
      { number: 2, accepted: true, finding: '已核实', documents: [] },
    ]);
    expect(over.answers[0].measures).toEqual([
      { what: '建立台账', dueDate: null },
      { what: '督促退费', dueDate: '2027-01-31' },
    ]);
    expect(over.entries.map(({ act }: { act: string }) => act).toReversed()).toEqual([
      'noticePropose',
      'noticeIssue',
      'noticeSignFor',
      'noticeAnswer',
      'noticeReturn',
      'noticeAnswer',
      'noticeCloseOff',
    ]);
  });

  test('is due by the limit of its type in working days, or by the days that its proposer set', async () => {
    const limitOf = async (input: object) => {
      const [limit] = await district.asSuperuser(
        `select c.kind, c.amount::int as amount, c.unit from ${main.schema}.clock c join ${main.schema}.notice n
             on n.id = c.matter_id and n.due_at = c.deadline and c.kind = n.type where n.id = $1`,
        [await issued(input)],
      );
      return limit;
    };
    const days = (kind: string, amount: number) => ({ kind, amount, unit: 'WORKING_DAY' });
    expect(await limitOf({ type: 'REMINDER' })).toEqual(days('REMINDER', 3));
    expect(await limitOf({ type: 'SUPERVISION_ORDER' })).toEqual(days('SUPERVISION_ORDER', 5));
    expect(await limitOf({ type: 'REMINDER', workingDays: 8 })).toEqual(days('REMINDER', 8));
  });

  test('is revised before it is issued, and not any more after', async () => {
    const id = await proposed();
    const text = { level: 'RED', title: '重拟', facts: '新事实', ground: '新依据', requirement: '新要求' };
    await district.do('centre', 'noticeRevise', id, text);
    const revised = await see('centre', id, 'title ... on Notice { level facts ground requirement }');
    expect(revised).toEqual(text);
    await district.do('centre', 'noticeIssue', id);
    expect(await attempt('centre', 'noticeRevise', id, text)).toMatchObject({ hindrance: 'STATE' });
  });

  test('keeps a referral from the unit: it is on the record of those who issue it', async () => {
    const id = await proposed({ type: 'REFERRAL', referredTo: '区纪委监委' });
    await district.do('leader', 'noticeIssue', id);
    const referral = await see('centre', id, 'state isOpen seats { role } ... on Notice { documentNumber referredTo }');
    expect(referral).toMatchObject({ state: 'REFERRED', isOpen: false, referredTo: '区纪委监委' });
    expect(referral.seats).toEqual([{ role: 'SUPERVISOR' }]);
    expect((await see('market', id, 'id')).error).toBe('NOT_FOUND');
  });

  test('of an interview is closed off when the interview was held', async () => {
    const id = await answered({ type: 'INTERVIEW' });
    expect(await attempt('centre', 'noticeCloseOff', id, {})).toMatchObject({ hindrance: 'RULE' });
    const held = {
      heldAt: now(),
      heldIn: '指挥中心会议室',
      present: '中心、市监局负责人',
      record: '承诺一周内办结',
    };
    await district.do('centre', 'noticeRecordInterview', id, held);
    await district.do('centre', 'noticeCloseOff', id, {});
    const other = await answered();
    expect((await attempt('centre', 'noticeRecordInterview', other, held)).hindrance).toBe('RULE');
  });
});

describe('an interview', () => {
  const held = {
    heldAt: now(),
    heldIn: '指挥中心会议室',
    present: '中心、市监局负责人',
    record: '就逾期事项约谈',
    commitments: [
      { what: '逐件复核退费诉求', dueOn: inDays(5) },
      { what: '建立经营者台账', dueOn: inDays(9) },
    ],
  };
  const INTERVIEW = `state mySeat { duty } clocks { kind state deadline }
    ... on Notice { coConveners commitments { what dueOn kept } checkOn checkedAt checkFinding }`;

  test('puts down who held it together and what was promised by which day; a clock of the centre runs to the check', async () => {
    const id = await answered({ type: 'INTERVIEW' });
    const past = { ...held, commitments: [{ what: '整改', dueOn: inDays(-1) }] };
    expect((await attempt('centre', 'noticeRecordInterview', id, past)).issues).toEqual([
      { path: 'commitments.0.dueOn', code: 'invalid' },
      { path: 'checkOn', code: 'invalid' },
    ]);
    const together = { ...held, coConvenerIds: [units['housing']] };
    await district.do('centre', 'noticeRecordInterview', id, together);
    const seen = await see('centre', id, INTERVIEW);
    expect(seen).toMatchObject({ mySeat: { duty: 'CHECK' }, checkOn: inDays(9), checkedAt: null });
    expect(seen.coConveners).toHaveLength(1);
    expect(seen.commitments.map(({ kept }: any) => kept)).toEqual([null, null]);
    // The review of the answer waits for the check, and is not late meanwhile.
    const running = seen.clocks.filter(({ state }: any) => state === 'RUNNING');
    expect(running.map(({ kind }: any) => kind)).toEqual(['CHECK']);
  });

  test('is not closed off before every commitment was checked', async () => {
    const id = await answered({ type: 'INTERVIEW' });
    await district.do('centre', 'noticeRecordInterview', id, held);
    expect(await attempt('centre', 'noticeCloseOff', id, {})).toMatchObject({ hindrance: 'RULE' });
    const finding = '现场核查';
    const half = { commitments: [{ number: 1, kept: true }], finding };
    expect((await attempt('centre', 'noticeCheckCommitments', id, half)).issues).toEqual([
      { path: 'commitments.1', code: 'missing' },
    ]);
    const all = { commitments: [...half.commitments, { number: 2, kept: false }], finding };
    expect((await attempt('market', 'noticeCheckCommitments', id, all)).__typename).toBe('NotPermitted');
    await district.do('centre', 'noticeCheckCommitments', id, all);
    const seen = await see('market', id, INTERVIEW);
    expect(seen).toMatchObject({ checkFinding: finding });
    expect(seen.commitments.map(({ kept }: any) => kept)).toEqual([true, false]);
    await district.do('centre', 'noticeCloseOff', id, {});
    expect((await see('centre', id, 'state')).state).toBe('CLOSED');
  });
});

describe('what is refused', () => {
  test('a notice about a violation report never goes to the unit that it accuses, nor to a unit below it', async () => {
    const report = { type: 'VIOLATION_REPORT', accusedUnitId: units['370202001'], title: '举报街道' };
    const { id } = await district.register('centre', report);
    for (const code of ['370202001', '370202001001']) {
      const refused = await propose('centre', { appealIds: [id], addresseeId: units[code] });
      expect(refused.__typename).toBe('UnitNotEligible');
      expect(refused.message).toContain('不得发给被举报单位');
    }
    const notice = await issued({ appealIds: [id], addresseeId: units['housing'] });
    expect((await see('street', notice, 'id')).error).toBe('NOT_FOUND');
    expect((await see('leader', notice, 'id')).error).toBe('NOT_FOUND');
    const { appeals } = await see('housing', notice, '... on Notice { appeals { number title } }');
    expect(appeals[0].title).toBe(appeals[0].number);
  });

  test('courts and deputies are not served', async () => {
    for (const code of ['court', 'deputy-1'])
      expect(await propose('centre', { addresseeId: units[code] })).toMatchObject({ __typename: 'UnitNotEligible' });
  });

  test('a unit proposes to units below it alone, and issues nothing', async () => {
    expect((await propose('street', { addresseeId: units['370202002'] })).__typename).toBe('UnitNotEligible');
    expect((await propose('street', { addresseeId: units['370202001'] })).__typename).toBe('UnitNotEligible');
    expect((await propose('court')).hindrance).toBe('SEAT');
    expect((await propose('admin')).hindrance).toBe('ROLE');
    const id = await proposed({ addresseeId: units['370202001001'] }, 'street');
    expect((await attempt('street', 'noticeIssue', id)).hindrance).toBe('SEAT');
    await district.do('centre', 'noticeIssue', id);
    await district.do('community', 'noticeSignFor', id);
    expect((await see('street', id, 'state')).state).toBe('SIGNED');
  });

  test('an appeal that the proposer does not see cannot be cited', async () => {
    const { id } = await district.register('market');
    const below = { addresseeId: units['370202001001'], appealIds: [id] };
    expect((await propose('street', below)).__typename).toBe('AppealNotCited');
  });

  test('nobody answers what was not signed for, or reviews what was not answered', async () => {
    const id = await issued();
    expect((await attempt('market', 'noticeAnswer', id, ANSWER)).hindrance).toBe('STATE');
    expect((await attempt('centre', 'noticeCloseOff', id, {})).hindrance).toBe('STATE');
    expect((await attempt('centre', 'noticeSignFor', id)).hindrance).toBe('SEAT');
    await district.do('market', 'noticeSignFor', id);
    expect((await attempt('market', 'noticeAnswer', id, { text: '已办', measures: [] })).issues).toMatchObject([
      { path: 'measures' },
    ]);
    const receipts = 'nothing';
    expect((await attempt('market', 'noticeAnswer', id, { ...ANSWER, receipts })).__typename).toBe('UploadNotFound');
  });

  test('a supervision order is answered with evidence, a file or a link; a reminder may be without', async () => {
    const { evidenceUrl, ...bare } = ANSWER;
    const order = await issued();
    await district.do('market', 'noticeSignFor', order);
    const refused = await attempt('market', 'noticeAnswer', order, bare);
    expect(refused.issues.map(({ path }: { path: string }) => path)).toEqual(['receipts', 'evidenceUrl']);
    await district.do('market', 'noticeAnswer', order, ANSWER);
    const { answers } = await see('centre', order, '... on Notice { answers { evidenceUrl } }');
    expect(answers).toEqual([{ evidenceUrl }]);
    const reminder = await issued({ type: 'REMINDER' });
    await district.do('market', 'noticeSignFor', reminder);
    await district.do('market', 'noticeAnswer', reminder, bare);
  });

  test('it is withdrawn only before it is signed for; the unit is told why', async () => {
    const id = await issued();
    await district.do('centre', 'noticeWithdraw', id, { reason: '对象有误' });
    expect(await see('market', id, 'state ... on Notice { endReason }')).toEqual({
      state: 'WITHDRAWN',
      endReason: '对象有误',
    });
    const other = await issued();
    await district.do('market', 'noticeSignFor', other);
    expect((await attempt('centre', 'noticeWithdraw', other, { reason: '对象有误' })).hindrance).toBe('STATE');
  });

  test('two people decide the same proposal: one wins, the other is told what happened', async () => {
    const id = await proposed();
    const version = await district.versionOf(id);
    await Promise.all([district.cookieOf('centre'), district.cookieOf('leader')]);
    const answers = await Promise.all([
      district.act('centre', 'noticeIssue', { id, version }),
      district.act('leader', 'noticeDrop', { id, version }, { reason: '已经整改' }),
    ]);
    const won = answers.findIndex(({ __typename }) => __typename.endsWith('Success'));
    expect(answers[1 - won]).toMatchObject({
      __typename: 'StaleVersion',
      since: [{ act: won === 0 ? 'noticeIssue' : 'noticeDrop' }],
    });
  });

  test('two people decide the same review: one wins, the other is told what happened', async () => {
    const id = await answered();
    const version = await district.versionOf(id);
    const answers = await Promise.all([
      district.act('centre', 'noticeCloseOff', { id, version }, {}),
      district.act('centre', 'noticeReturn', { id, version }, { reason: '不够' }),
    ]);
    const done = answers.filter(({ __typename }) => __typename.endsWith('Success'));
    const told = answers.find(({ __typename }) => __typename === 'StaleVersion');
    expect(done).toHaveLength(1);
    expect(told).toMatchObject({ currentVersion: version + 1, since: [{ seq: version + 1 }] });
  });
});

describe('what is not answered', () => {
  const proposals = async (id: string) =>
    district.asSuperuser<{ id: string; type: string; level: string }>(
      `select id, type, level from ${main.schema}.notice where prior_id = $1`,
      [id],
    );

  test('climbs once, with two runners at a time and after a stop', async () => {
    const id = await issued({ type: 'REMINDER' });
    await district.do('market', 'noticeSignFor', id);
    await letPass(id, 40);
    await Promise.all([sweep(), sweep()]);
    await sweep();
    expect(await proposals(id)).toMatchObject([{ type: 'SUPERVISION_ORDER', level: 'ORANGE' }]);
    const { next } = await see('centre', id, CHAIN);
    expect(next).toMatchObject({ state: 'PROPOSED', prior: { id } });
    // The unit learns nothing of a proposal, and may still answer.
    expect(await see('market', id, CHAIN)).toMatchObject({ next: null });
    expect((await see('market', id, 'entries { act }')).entries).not.toContainEqual({ act: 'noticeUnanswered' });
  });

  test('climbs step by step to the referral; each is issued by an act, and the chain is read both ways', async () => {
    let id = await issued({ type: 'REMINDER' });
    const first = id;
    const types: string[] = [];
    for (const last of ['SUPERVISION_ORDER', 'SUPERVISION_ORDER', 'INTERVIEW', 'CIRCULAR', 'REFERRAL']) {
      await letPass(id, 60);
      await sweep();
      const { next } = await see('centre', id, CHAIN);
      types.push(next.type);
      await district.do('centre', 'noticeIssue', next.id);
      const { state } = await see('market', id, 'state');
      expect(state).toBe(last === 'REFERRAL' ? 'ISSUED' : 'ESCALATED');
      expect((await see('centre', next.id, CHAIN)).prior).toEqual({ id });
      id = next.id;
    }
    expect(types).toEqual(['SUPERVISION_ORDER', 'SUPERVISION_ORDER', 'INTERVIEW', 'CIRCULAR', 'REFERRAL']);
    expect(await see('centre', first, CHAIN)).toMatchObject({ next: { level: 'ORANGE' } });
    expect(await see('centre', id, CHAIN)).toMatchObject({ level: 'RED', next: null });
    await sweep();
    expect(await proposals(id)).toEqual([]);
  });

  test('is not followed by a step when it was answered before that was issued', async () => {
    const id = await issued();
    await district.do('market', 'noticeSignFor', id);
    await letPass(id, 40);
    await sweep();
    const [next] = await proposals(id);
    await district.do('market', 'noticeAnswer', id, ANSWER);
    expect((await attempt('centre', 'noticeIssue', next!.id)).__typename).toBe('PriorNotOpen');
    await district.do('centre', 'noticeDrop', next!.id, { reason: '已反馈' });
    expect(await see('centre', id, CHAIN)).toMatchObject({ next: null });
    const { answers } = await see('centre', id, '... on Notice { answers { inTime } }');
    expect(answers).toEqual([{ inTime: false }]);
    await district.do('centre', 'noticeReturn', id, { reason: '不够' });
    await letPass(id, 40);
    await sweep();
    expect(await proposals(id)).toHaveLength(2);
  });

  test('stands again when the step after it is withdrawn', async () => {
    const id = await issued();
    await district.do('market', 'noticeSignFor', id);
    await letPass(id, 40);
    await sweep();
    const [next] = await proposals(id);
    await district.do('centre', 'noticeIssue', next!.id);
    await district.do('centre', 'noticeWithdraw', next!.id, { reason: '单位正在办理' });
    const stands = await see('market', id, 'state mySeat { duty clock { kind band } }');
    expect(stands).toEqual({
      state: 'SIGNED',
      mySeat: { duty: 'ANSWER', clock: { kind: 'SUPERVISION_ORDER', band: 'IN_TIME' } },
    });
  });

  test('has one next step, by whomever it is proposed', async () => {
    const id = await issued();
    const answers = await Promise.all([
      propose('centre', { priorId: id, type: 'INTERVIEW' }),
      propose('leader', { priorId: id, type: 'INTERVIEW' }),
    ]);
    const kinds = answers.map(({ __typename }) => __typename).toSorted();
    expect(kinds).toEqual(['NextIsProposed', 'NoticeProposeSuccess']);
    const elsewhere = await propose('centre', { priorId: id, addresseeId: units['housing'] });
    expect(elsewhere.__typename).toBe('PriorNotOpen');
  });

  test('climbs by the steps that were in force when it was proposed', async () => {
    const before = await issued({ type: 'REMINDER' });
    const { fileId } = main;
    const set = { key: 'notice.steps', value: '["REMINDER","INTERVIEW"]' };
    await district.do('admin', 'settingSet', fileId, set);
    const after = await issued({ type: 'REMINDER' });
    const order = await issued({ type: 'SUPERVISION_ORDER' });
    for (const id of [before, after, order]) await letPass(id, 40);
    await sweep();
    const next = async (id: string) => (await proposals(id)).map(({ type }) => type);
    expect(await next(before)).toEqual(['SUPERVISION_ORDER']);
    expect(await next(after)).toEqual(['INTERVIEW']);
    expect(await next(order)).toEqual(['INTERVIEW']);
    for (const value of ['[]', '["REFERRAL","REMINDER"]', '["NOTHING"]', '"REMINDER"'])
      expect((await attempt('admin', 'settingSet', fileId, { ...set, value })).issues, value).toMatchObject([
        { path: 'value', code: 'form' },
      ]);
  });
});

describe('document numbers', () => {
  const numberOf = async (id: string) =>
    Number(/〕(\d+)号/.exec((await see('centre', id, '... on Notice { documentNumber }')).documentNumber)![1]);

  test('of a type have no gaps in the year, however many are issued at a time and whatever is refused', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => proposed({ addresseeId: units['housing'] })));
    const first = await numberOf(await issued());
    await Promise.all(ids.map((id) => district.do('centre', 'noticeIssue', id)));
    const dropped = await proposed();
    await district.do('centre', 'noticeDrop', dropped, { reason: '不必' });
    const prior = await answered();
    const late = await proposed({ priorId: await issued() });
    await district.asSuperuser(`update ${main.schema}.notice set prior_id = $2 where id = $1`, [late, prior]);
    expect((await attempt('centre', 'noticeIssue', late)).__typename).toBe('PriorNotOpen');
    const last = await numberOf(await issued());
    const given = await district.asSuperuser<{ number: string }>(
      `select document_number as number from ${main.schema}.notice where type = 'SUPERVISION_ORDER'`,
    );
    const numbers = given.flatMap(({ number }) => (number ? [Number(/〕(\d+)号/.exec(number)![1])] : []));
    const inOrder = numbers.toSorted((one, other) => one - other);
    expect(inOrder).toEqual(Array.from({ length: last }, (_, at) => at + 1));
    const taken = await Promise.all(ids.map(numberOf));
    expect(taken.toSorted((one, other) => one - other)).toEqual(ids.map((_, at) => first + 1 + at));
  });
});

describe('the house', () => {
  test('proposes and issues by itself, and a repeat with the same key changes nothing', async () => {
    const who = systemPrincipal(main, 'RULES');
    const input = Object.assign(new NoticeProposeInput(), draft({ origin: '退单超过三次' }));
    const proposeOnce = () =>
      operation(district.services.database, who, (tx) => perform(tx, noticePropose, { key: 'rule-0001', input }));
    const [one, other] = await Promise.all([proposeOnce(), proposeOnce()]);
    expect(one).toMatchObject({ done: true });
    expect(other).toEqual(one);
    const id = (one as { matterId: string }).matterId;
    const issueOnce = () =>
      operation(district.services.database, who, (tx) =>
        perform(tx, noticeIssue, { id, key: 'rule-0001-issue', version: 1 }),
      );
    expect(await issueOnce()).toEqual(await issueOnce());
    const notice = await see('market', id, 'state ... on Notice { origin signatory issuer documentNumber }');
    expect(notice).toMatchObject({ state: 'ISSUED', origin: '退单超过三次', signatory: null, issuer: '区指挥中心' });
  });

  test('is not impersonated: what a member says it was raised by is not kept', async () => {
    const id = await proposed({ origin: '规则' });
    expect(await see('centre', id, '... on Notice { origin }')).toEqual({ origin: null });
  });
});

describe('a nudge', () => {
  test('moves no clock, tells the unit and is counted', async () => {
    const { id } = await district.register('community');
    await district.do('centre', 'appealDispatch', id, { leadUnitId: units['tourism'], task: '核实' });
    const look = () =>
      see(
        'centre',
        id,
        'state seats { id role partAbilities { act } } clocks { id deadline state } ... on Appeal { nudgeCount }',
      );
    const before = await look();
    const { id: part } = before.seats.find(({ role }: { role: string }) => role === 'LEAD');
    await district.do('centre', 'appealNudge', id, { text: '请尽快联系' }, part);
    await district.do('centre', 'appealNudge', id, {}, part);
    const after = await look();
    expect(after).toEqual({ ...before, nudgeCount: 2 });
    const { data } = await district.ask('tourism', '{ notifications(first: 2) { nodes { sentence matter { id } } } }');
    expect(data!['notifications'].nodes).toEqual([
      { sentence: '有新进展：催办', matter: { id } },
      { sentence: '有新进展：催办', matter: { id } },
    ]);
  });
});

describe('lists', () => {
  test('show the centre all of the district and a unit its own; what is counted is what is listed', async () => {
    const list = async (as: string, filter: object) => {
      const query = `query($filter: NoticeFilter) { notices(filter: $filter, first: 100) { nodes { id number title state addressee { code } } } noticeCounts { state type level count overdue } }`;
      return (await district.ask(as, query, { filter })).data!;
    };
    const late = await issued({ addresseeId: units['housing'], type: 'REMINDER' });
    await letPass(late, 40);
    const all = await list('centre', {});
    const own = await list('housing', {});
    expect(new Set(own['notices'].nodes.map((one: any) => one.addressee.code))).toEqual(new Set(['housing']));
    const addressee = await list('centre', { addresseeId: units['housing'] });
    const visible = addressee['notices'].nodes.filter(({ state }: { state: string }) => state !== 'PROPOSED');
    expect(own['notices'].nodes).toEqual(visible);
    const overdue = (await list('housing', { overdue: true }))['notices'].nodes;
    expect(overdue.map(({ id }: { id: string }) => id)).toEqual([late]);
    for (const { state, type, level, count } of all['noticeCounts']) {
      const { notices } = await list('centre', { state, types: [type], levels: [level] });
      expect(notices.nodes, `${state} ${type} ${level}`).toHaveLength(count);
    }
    expect(own['noticeCounts'].reduce((sum: number, one: any) => sum + one.overdue, 0)).toBe(1);
  });
});

describe('the steps', () => {
  const types = Object.values(NoticeType);
  const severity = (type: NoticeType): number => types.indexOf(type);
  const ladder = fc
    .array(fc.constantFrom(...types), { minLength: 1, maxLength: 10 })
    .map((steps) => steps.toSorted((one, other) => severity(one) - severity(other)));

  test('lead up, never down, and end', () => {
    fc.assert(
      fc.property(ladder, fc.constantFrom(...types), (steps, type) => {
        let at = stepOf(steps, type);
        for (let taken = 0; taken <= steps.length; taken++) {
          const next = nextStep(steps, at);
          if (!next) return true;
          expect(severity(next.type)).toBeGreaterThanOrEqual(severity(at.type));
          at = next;
        }
        return false;
      }),
    );
  });

  test('raise the level until it is red', () => {
    expect(Object.values(NoticeLevel).map(nextLevel)).toEqual([NoticeLevel.ORANGE, NoticeLevel.RED, NoticeLevel.RED]);
  });
});
