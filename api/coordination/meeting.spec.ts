import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { sweepClocks } from '../clock-sweep.ts';
import { receiptFor } from '../kernel/files/receipt.ts';
import { text } from '../kernel/i18n/index.ts';
import { defineAgendaSource } from './index.ts';
import { inHours } from '../../tests/support/time.ts';

let district: TestDistrict;
let units: Record<string, string>;
let schema: string;

const CODES = ['centre', 'leadership', 'market', 'housing', 'tourism', 'court', 'deputy-1', '370202001'];

beforeAll(async () => {
  district = await TestDistrict.open();
  schema = district.services.districts.get('370202')!.schema;
  units = Object.fromEntries(await Promise.all(CODES.map(async (code) => [code, await district.unit(code)] as const)));
});
afterAll(() => district?.close());

const plan = (input: object = {}) => ({
  title: '本周调度会',
  level: 'ROUTINE',
  startsAt: inHours(24),
  endsAt: inHours(26),
  place: '三楼会议室',
  chairUnitId: units['centre'],
  chairName: '中心主任',
  ...input,
});

async function planned(input: object = {}): Promise<string> {
  const answer = await district.act('centre', 'meetingPlan', {}, plan(input));
  if (!answer.matter) throw new Error(JSON.stringify(answer));
  return answer.matter.id;
}

async function see(as: string, id: string, selection: string): Promise<any> {
  const { data, errors } = await district.ask(as, `query($id: ID!) { matter(id: $id) { ${selection} } }`, { id });
  if (errors) return { error: errors[0]!.extensions.code };
  return data!['matter'];
}

const attempt = async (as: string, name: string, id: string, input?: object, part?: string) =>
  district.act(as, name, { id, version: await district.versionOf(id), ...(part ? { part } : {}) }, input);

const AGENDA = `... on Meeting { items { id position title source reason number minutes unitNames subject { id }
  former { stateLabel state } decisions { id number text state timesReturned } } }`;
const agenda = async (as: string, id: string): Promise<any[]> => (await see(as, id, AGENDA)).items;

async function addItem(id: string, title: string, codes: readonly string[]): Promise<string> {
  await district.do('centre', 'meetingAddItem', id, { title, unitIds: codes.map((code) => units[code]) });
  return (await agenda('centre', id)).find((item) => item.title === title).id;
}

/** Called with one item for each of two departments. */
async function called(): Promise<{ id: string; market: string; housing: string }> {
  const id = await planned();
  const market = await addItem(id, '预付卡退费', ['market']);
  const housing = await addItem(id, '停车收费', ['housing']);
  await district.do('centre', 'meetingCall', id);
  return { id, market, housing };
}

async function held(): Promise<{ id: string; market: string; housing: string; decision: string }> {
  const meeting = await called();
  const { id } = meeting;
  await district.do('market', 'meetingAccept', id, { attendee: '市场科科长' });
  await district.do('centre', 'meetingBegin', id);
  await district.do('centre', 'meetingRecordItem', id, { minutes: '逐件核实退费。' }, meeting.market);
  await district.do('centre', 'meetingRecordItem', id, { minutes: '由住建牵头。' }, meeting.housing);
  const order = { text: '一周内完成退费', unitId: units['market'], dueAt: inHours(24 * 7) };
  await district.do('centre', 'meetingDecide', id, order, meeting.market);
  await district.do('centre', 'meetingEnd', id);
  const [item] = await agenda('centre', id);
  return { ...meeting, decision: item.decisions[0].id };
}

async function proposals(id: string, as = 'centre'): Promise<any[]> {
  const query =
    'query($id: ID!) { agendaProposals(meetingId: $id) { source refId subjectId number reason unitNames title } }';
  const { data, errors } = await district.ask(as, query, { id });
  if (errors) throw new Error(errors[0]!.extensions.code);
  return data!['agendaProposals'];
}

describe('a coordination meeting', () => {
  test('goes from the plan to the last decision closed off, each step owed by somebody', async () => {
    const { id, decision } = await held();
    expect(await see('centre', id, 'state mySeat { duty clock { kind } }')).toEqual({
      state: 'HELD',
      mySeat: { duty: 'SIGN', clock: { kind: 'SIGN' } },
    });
    await district.do('centre', 'meetingSign', id);
    expect((await see('market', id, 'mySeat { duty clock { kind } }')).mySeat).toEqual({
      duty: 'DECISION',
      clock: { kind: 'DECISION' },
    });
    const evidence = { key: 'meeting-proof', name: '退费凭证.pdf', mediaType: 'application/pdf', size: 1, sha256: '0' };
    const receipts = receiptFor(evidence, units['market']!);
    await district.do('market', 'meetingReportDecision', id, { text: '已退费', receipts }, decision);
    expect((await see('centre', id, 'mySeat { duty clock { kind } }')).mySeat).toEqual({
      duty: 'CONFIRM',
      clock: { kind: 'CONFIRM' },
    });
    await district.do('centre', 'meetingReturnDecision', id, { reason: '缺凭证', dueAt: inHours(48) }, decision);
    await district.do('market', 'meetingReportDecision', id, { text: '补充凭证' }, decision);
    expect((await see('centre', id, 'state')).state).toBe('SIGNED');
    await district.do('centre', 'meetingConfirmDecision', id, {}, decision);
    expect(await see('market', id, 'state isOpen mySeat { duty clock { kind } }')).toEqual({
      state: 'CLOSED',
      isOpen: false,
      mySeat: { duty: null, clock: null },
    });
    // What proves it is for those who see the item.
    expect((await see('market', id, 'documents { name }')).documents).toEqual([{ name: '退费凭证.pdf' }]);
    expect((await see('housing', id, 'documents { name }')).documents).toEqual([]);
  });

  test('is chaired by one: who gets the chair takes it from who had it', async () => {
    const id = await planned();
    const chairs = async () =>
      (await see('centre', id, 'seats { role live unit { code } }')).seats.filter(
        ({ role, live }: any) => role === 'CHAIR' && live,
      );
    const leader = plan({ chairUnitId: units['leadership'], level: 'LEADERSHIP' });
    await district.do('centre', 'meetingChange', id, leader, id);
    expect((await chairs()).map(({ unit }: any) => unit.code)).toEqual(['leadership']);
    await district.do('centre', 'meetingChange', id, plan(), id);
    expect(await chairs()).toEqual([]);
  });

  test('is signed by its chair alone, and stands from then on', async () => {
    const id = await planned({ chairUnitId: units['leadership'] });
    const item = await addItem(id, '调度事项', ['market']);
    await district.do('leader', 'meetingCall', id);
    await district.do('centre', 'meetingBegin', id);
    await district.do('centre', 'meetingEnd', id);
    expect((await attempt('leader', 'meetingSign', id)).__typename).toBe('MinutesIncomplete');
    await district.do('centre', 'meetingRecordItem', id, { minutes: '已议' }, item);
    expect((await attempt('centre', 'meetingSign', id)).__typename).toBe('NotPermitted');
    await district.do('leader', 'meetingSign', id);
    expect((await see('centre', id, 'state')).state).toBe('CLOSED');
    for (const [name, input] of [
      ['meetingRecordItem', { minutes: '改写' }],
      ['meetingDecide', { text: '补充决定', unitId: units['market'], dueAt: inHours(24) }],
    ] as const)
      expect((await attempt('centre', name, id, input, item)).__typename, name).toBe('NotPermitted');
    // Not even who passes by the acts.
    const rewrite = `update ${schema}.meeting_item set minutes = '改写' where id = $1`;
    await expect(district.asSuperuser(rewrite, [item])).rejects.toThrow('signed');
  });

  test('shows a unit its own items, minutes, decisions and entries, and no others', async () => {
    const { id, market } = await held();
    expect((await agenda('market', id)).map((item) => item.title)).toEqual(['预付卡退费']);
    expect((await agenda('housing', id)).map((item) => item.title)).toEqual(['停车收费']);
    const told = JSON.stringify(await see('housing', id, 'entries { act sentence note }'));
    for (const secret of ['退费', '一周内']) expect(told).not.toContain(secret);
    const rows = await district.direct(units['housing']!, `select 1 from meeting_decision where matter_id = $1`, [id]);
    expect(rows).toEqual([]);
    expect(await see('tourism', id, 'id')).toEqual({ error: 'NOT_FOUND' });
    expect((await attempt('housing', 'meetingRecordItem', id, { minutes: '改写' }, market)).__typename).toMatch(
      /NotPermitted|PartNotFound/,
    );
  });

  test('shows the whole agenda to who is invited to all of it', async () => {
    const { id } = await called();
    await district.do('centre', 'meetingInvite', id, { unitIds: [units['tourism']] });
    expect(await agenda('tourism', id)).toHaveLength(2);
    await district.do('centre', 'meetingInvite', id, { unitIds: [units['market']] });
    expect(await agenda('market', id)).toHaveLength(2);
  });

  test('loses who refuses, and asks again on request', async () => {
    const { id, housing } = await called();
    await district.do('housing', 'meetingRefuse', id, { reason: '另有会议' });
    expect(await see('housing', id, 'id')).toEqual({ error: 'NOT_FOUND' });
    await addItem(id, '新增议题', ['market']);
    expect(await see('housing', id, 'id')).toEqual({ error: 'NOT_FOUND' });
    await district.do('centre', 'meetingInvite', id, { unitIds: [units['housing']], itemIds: [housing] });
    expect((await see('housing', id, 'mySeat { duty }')).mySeat).toEqual({ duty: 'ANSWER' });
  });

  test('waits for no answer once it has begun, neither of who was called nor of who is asked to come over', async () => {
    const { id, market } = await called();
    const owed = async (as: string) => {
      const { mySeat, clocks } = await see(as, id, 'mySeat { duty } clocks { kind state seat { id } }');
      const running = clocks.filter(({ kind, state }: any) => kind === 'ANSWER' && state === 'RUNNING').length;
      return { duty: mySeat.duty, running };
    };
    expect((await owed('market')).duty).toBe('ANSWER');
    await district.do('centre', 'meetingBegin', id);
    await district.do('centre', 'meetingInvite', id, { unitIds: [units['tourism']], itemIds: [market] });
    for (const as of ['market', 'tourism']) expect(await owed(as), as).toEqual({ duty: null, running: 0 });
    await district.do('tourism', 'meetingAccept', id, { attendee: '科长' });
    await district.do('centre', 'meetingEnd', id);
    expect(await owed('market')).toEqual({ duty: null, running: 0 });
  });

  test('binds a unit that was not invited, which then sees the item', async () => {
    const { id, market } = await called();
    await district.do('centre', 'meetingBegin', id);
    const order = { text: '配合核查', unitId: units['tourism'], dueAt: inHours(24) };
    await district.do('centre', 'meetingDecide', id, order, market);
    expect((await agenda('tourism', id)).map((item) => item.title)).toEqual(['预付卡退费']);
    expect((await see('tourism', id, 'mySeat { duty }')).mySeat).toEqual({ duty: 'DECISION' });
  });

  test('tells the owner and the centre when a decision is overdue', async () => {
    const { id } = await held();
    await district.do('centre', 'meetingSign', id);
    const back = `- interval '10 days'`;
    await district.asSuperuser(
      `update ${schema}.clock set started_at = started_at ${back}, deadline = deadline ${back} where matter_id = $1`,
      [id],
    );
    await district.asSuperuser(
      `update ${schema}.clock_mark set due_at = due_at ${back} where matter_id = $1 and isfinite(due_at)`,
      [id],
    );
    await sweepClocks(district.services.database, district.services.districts.values());
    for (const as of ['market', 'centre']) {
      const { data } = await district.ask(as, '{ notifications(first: 50) { nodes { kind matter { id } } } }');
      const clocks = data!['notifications'].nodes.filter(
        ({ kind, matter }: any) => kind === 'CLOCK' && matter?.id === id,
      );
      expect(clocks.length, as).toBeGreaterThan(0);
    }
  });
});

describe('bad input', () => {
  test.each([
    ['a time in the past', { startsAt: inHours(-1), endsAt: inHours(1) }, 'startsAt'],
    ['an end before the beginning', { endsAt: inHours(1) }, 'endsAt'],
    ['two days', { endsAt: inHours(80) }, 'endsAt'],
  ])('refuses %s', async (_, input, path) => {
    const answer = await district.act('centre', 'meetingPlan', {}, plan(input));
    expect(answer.issues).toEqual([expect.objectContaining({ path })]);
  });

  test('refuses a chair, a guest and an owner that are not fit for it', async () => {
    const chair = await district.act('centre', 'meetingPlan', {}, plan({ chairUnitId: units['market'] }));
    expect(chair.__typename).toBe('UnitNotEligible');
    const { id, market } = await called();
    for (const code of ['deputy-1', 'centre', 'leadership'])
      expect((await attempt('centre', 'meetingInvite', id, { unitIds: [units[code]] })).__typename, code).toBe(
        'UnitNotEligible',
      );
    await district.do('centre', 'meetingBegin', id);
    const order = { text: '决定', unitId: units['court'], dueAt: inHours(1) };
    expect((await attempt('centre', 'meetingDecide', id, order, market)).__typename).toBe('UnitNotEligible');
    const late = { text: '决定', unitId: units['market'], dueAt: inHours(-1) };
    expect((await attempt('centre', 'meetingDecide', id, late, market)).issues).toEqual([
      { path: 'dueAt', code: 'tooSmall' },
    ]);
  });

  test('calls no meeting without an agenda or without guests', async () => {
    const id = await planned();
    expect((await attempt('centre', 'meetingCall', id)).message).toContain('议程为空');
    await addItem(id, '内部事项', []);
    expect((await attempt('centre', 'meetingCall', id)).message).toContain('没有邀请');
  });

  test('orders the agenda only whole', async () => {
    const { id, market, housing } = await called();
    for (const itemIds of [[market], [market, market], [market, units['market']!]])
      expect((await attempt('centre', 'meetingOrderItems', id, { itemIds })).__typename).toBe('InvalidInput');
    await district.do('centre', 'meetingOrderItems', id, { itemIds: [housing, market] });
    expect((await agenda('centre', id)).map((item) => [item.position, item.id])).toEqual([
      [1, housing],
      [2, market],
    ]);
  });
});

describe('the proposed agenda', () => {
  test('takes what is proposed once, with its reason and its unit, and nothing that is not proposed', async () => {
    const former = await held();
    await district.do('centre', 'meetingSign', former.id);
    const id = await planned();
    const item = (await proposals(id)).find(({ refId }) => refId === former.decision);
    expect(item).toMatchObject({ source: 'FORMER_DECISION', unitNames: ['区市场监督管理局'] });
    expect(item.reason).toMatch(/落实中，期限 \d{4}-\d\d-\d\d，已退回 0 次/);
    const taking = { items: [{ source: item.source, refId: item.refId }] };
    await district.do('centre', 'meetingTakeItems', id, taking);
    expect((await attempt('centre', 'meetingTakeItems', id, taking)).__typename).toBe('ProposalGone');
    expect((await proposals(id)).map(({ refId }) => refId)).not.toContain(former.decision);
    const [taken] = await agenda('centre', id);
    expect(taken).toMatchObject({
      reason: item.reason,
      former: { state: 'ASSIGNED' },
      unitNames: ['区市场监督管理局'],
    });
    await district.do('market', 'meetingReportDecision', former.id, { text: '已办' }, former.decision);
    expect((await agenda('centre', id))[0].former.state).toBe('REPORTED');
    // The unit itself is proposed nothing.
    await district.do('centre', 'meetingCall', id);
    expect(await proposals(id, 'market')).toEqual([]);
  });

  const sourcesOf = async (id: string, subjectId: string): Promise<string[]> =>
    (await proposals(id)).filter((one) => one.subjectId === subjectId).map(({ source }) => source);

  test('has an appeal from its second objection to the decision', async () => {
    const meeting = await planned();
    const { id } = await district.register('centre', { title: '职责不清' });
    const notOurs = { ground: 'NOT_COMPETENT', evidence: '三定方案' };
    await district.do('centre', 'appealDispatch', id, { leadUnitId: units['housing'], task: '办理' });
    await district.do('housing', 'workOrderReturn', id, notOurs);
    const { seats } = await see('centre', id, 'seats { id role }');
    const order = seats.find(({ role }: any) => role === 'LEAD').id;
    await district.do('centre', 'workOrderRefuseReturn', id, { reason: '属本单位职责' }, order);
    expect(await sourcesOf(meeting, id)).toEqual([]);
    await district.do('housing', 'workOrderObject', id, notOurs);
    expect(await sourcesOf(meeting, id)).toEqual(['ARBITRATION']);
    const [found] = (await proposals(meeting)).filter(({ subjectId }) => subjectId === id);
    expect(found.reason).toContain('退回 2 次');
    await district.do('centre', 'workOrderArbitrate', id, { unitId: units['housing'], reason: '依三定方案' }, order);
    expect(await sourcesOf(meeting, id)).toEqual([]);
  });

  test('has a hard case until it is closed off', async () => {
    const meeting = await planned();
    const { id } = await district.register('centre', { title: '外墙渗水' });
    await district.do('centre', 'appealDispatch', id, { leadUnitId: units['market'], task: '办理' });
    await district.do('market', 'workOrderAccept', id);
    await district.do('market', 'workOrderRecordContact', id, { reached: true, record: '已联系' });
    await district.do('market', 'workOrderReply', id, { body: '已处理', ground: '条例', grounding: 'EXPLAINED' });
    await district.do('centre', 'appealPassAudit', id);
    expect(await sourcesOf(meeting, id)).toEqual([]);
    await district.do('centre', 'appealPutInBacklog', id, { reason: '多次维修未根治' });
    const [found] = (await proposals(meeting)).filter(({ subjectId }) => subjectId === id);
    expect(found).toMatchObject({ source: 'HARD_CASE', unitNames: ['区市场监督管理局'] });
    expect(found.reason).toContain('缺报周进展 0 次');
    await district.do('centre', 'appealSendBack', id, { reason: '重办' });
    expect(await sourcesOf(meeting, id)).toEqual([]);
  });

  test('has a supervision order while it is not answered', async () => {
    const meeting = await planned();
    const draft = {
      type: 'SUPERVISION_ORDER',
      addresseeId: units['market'],
      title: '闭店退费',
      facts: '未办结',
      ground: '条例',
      requirement: '办结',
    };
    const { matter } = await district.act('centre', 'noticePropose', {}, draft);
    expect(await sourcesOf(meeting, matter.id)).toEqual([]);
    await district.do('centre', 'noticeIssue', matter.id);
    expect(await sourcesOf(meeting, matter.id)).toEqual(['OPEN_ORDER']);
    await district.do('market', 'noticeSignFor', matter.id);
    await district.do('market', 'noticeAnswer', matter.id, {
      text: '已办',
      measures: [{ what: '整改' }],
      evidenceUrl: 'https://example.cn/proof',
    });
    expect(await sourcesOf(meeting, matter.id)).toEqual([]);
  });

  test('has a joint case that stands still, and calls it overdue once it is', async () => {
    const meeting = await planned();
    const { id } = await district.register('centre');
    const opened = await district.act(
      'centre',
      'jointCaseOpen',
      {},
      { reason: 'MANDATE_GAP', title: '联办', facts: '事实', appealIds: [id], leadUnitId: units['market'] },
    );
    const joint = opened.matter.id;
    await district.do('market', 'jointCaseTakeSeat', joint);
    expect(await sourcesOf(meeting, joint)).toEqual([]);
    const still = (days: number) =>
      district.asSuperuser(`update ${schema}.matter set changed_at = $2 where id = $1`, [joint, inHours(-24 * days)]);
    await still(6);
    expect(await sourcesOf(meeting, joint)).toEqual([]);
    await still(8);
    expect(await sourcesOf(meeting, joint)).toEqual(['STUCK_JOINT_CASE']);
    await district.do('market', 'jointCaseBegin', joint);
    await letPass(joint, 30);
    expect(await sourcesOf(meeting, joint)).toEqual(['LATE_JOINT_CASE']);
  });

  test('has what another capability proposes, kept from whom it must not reach', async () => {
    const { id: subjectId, number } = await district.register('centre');
    let proposes = true;
    onTestFinished(() => void (proposes = false));
    defineAgendaSource({
      key: 'SPEC',
      label: text('试验', 'Trial'),
      reason: text('已等 {days} 天', 'waits {days} days'),
      read: async () =>
        [
          {
            refId: subjectId,
            subjectId,
            number,
            title: '他处提出',
            unitIds: [units['market']!, units['deputy-1']!],
            barred: [units['housing']!],
            values: { days: 12 },
          },
        ].filter(() => proposes),
    });
    const id = await planned();
    const taking = { items: [{ source: 'SPEC', refId: subjectId }] };
    await district.do('centre', 'meetingTakeItems', id, taking);
    await district.do('centre', 'meetingInvite', id, { unitIds: [units['housing']] });
    await district.do('centre', 'meetingCall', id);
    expect(await agenda('market', id)).toMatchObject([
      { title: '他处提出', reason: '已等 12 天', unitNames: ['区市场监督管理局'], subject: null },
    ]);
    expect(await agenda('housing', id)).toEqual([]);
    const [{ id: item }] = await agenda('centre', id);
    const asked = await attempt('centre', 'meetingInvite', id, { unitIds: [units['housing']], itemIds: [item] });
    expect(asked.__typename).toBe('UnitNotEligible');
  });

  /** Once more from the ledger alone: an order runs from its dispatch to its completion, return or reply. */
  test('has every overdue order of the ledger, and no confidential one', async () => {
    const id = await planned();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ late: fc.boolean(), confidential: fc.boolean(), done: fc.boolean() }), {
          minLength: 1,
          maxLength: 4,
        }),
        async (wanted) => {
          const staged: { id: string; expected: boolean }[] = [];
          for (const { late, confidential, done } of wanted) {
            const { id: appealId } = await district.register('centre', { title: '逾期测试', confidential });
            await district.do('centre', 'appealDispatch', appealId, { leadUnitId: units['market'], task: '办理' });
            if (done) await closeFirstClocks(appealId);
            if (late) await letPass(appealId, 30);
            staged.push({ id: appealId, expected: late && !confidential && !done });
          }
          const proposed = (await proposals(id)).filter(({ source }) => source === 'OVERDUE_ORDER');
          for (const one of staged)
            expect(proposed.filter(({ subjectId }) => subjectId === one.id)).toHaveLength(one.expected ? 1 : 0);
          const days = proposed.map(({ reason }) => Number(/逾期 (\d+) 天/.exec(reason)![1]));
          expect(days).toEqual(days.toSorted((a, b) => b - a));
        },
      ),
      { numRuns: 5 },
    );
  });
});

async function letPass(id: string, days: number): Promise<void> {
  const back = `- interval '${days} days'`;
  await district.asSuperuser(
    `update ${schema}.clock set started_at = started_at ${back}, deadline = deadline ${back} where matter_id = $1`,
    [id],
  );
}

/** The unit gives it back and the centre agrees: nothing runs for it any more. */
async function closeFirstClocks(id: string): Promise<void> {
  const { seats } = await see('centre', id, 'seats { id role }');
  const order = seats.find(({ role }: any) => role === 'LEAD').id;
  await district.do('market', 'workOrderReturn', id, { ground: 'NOT_COMPETENT', evidence: '三定方案' }, order);
  await district.do('centre', 'workOrderGrantReturn', id, {}, order);
}

describe('the calendar file', () => {
  const file = async (as: string, id: string) => {
    const headers = { cookie: await district.cookieOf(as) };
    return fetch(`${district.base}/files/meetings/${id}/invitation.ics`, { headers });
  };
  /** Folded lines joined again (RFC 5545, 3.1). */
  const lines = (body: string): string[] => body.replaceAll('\r\n ', '').split('\r\n');

  test('invites, follows changes, and cancels, naming no person', async () => {
    const { id } = await called();
    const response = await file('market', id);
    expect(response.headers.get('content-type')).toContain('text/calendar');
    const first = lines(await response.text());
    expect(first).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        `UID:${id}@qiying`,
        'SEQUENCE:0',
        'SUMMARY:本周调度会',
        'LOCATION:三楼会议室',
        'STATUS:CONFIRMED',
      ]),
    );
    for (const pattern of [/^DTSTAMP:\d{8}T\d{6}Z$/, /^DTSTART:\d{8}T\d{6}Z$/, /^DTEND:\d{8}T\d{6}Z$/, /^ORGANIZER;/])
      expect(
        first.some((line) => pattern.test(line)),
        String(pattern),
      ).toBe(true);
    expect(first.filter((line) => line.startsWith('ATTENDEE'))).toHaveLength(1);
    expect(first.join('\n')).not.toContain('中心主任');
    await district.do('centre', 'meetingChange', id, plan({ place: '一楼会议室' }), id);
    const second = lines(await (await file('market', id)).text());
    expect(second).toEqual(expect.arrayContaining(['SEQUENCE:1', 'LOCATION:一楼会议室']));
    await district.do('centre', 'meetingCancel', id, { reason: '改期' });
    const last = lines(await (await file('market', id)).text());
    expect(last).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:2']));
  });

  test('does not exist for who is not invited, before the meeting is called, and without a session', async () => {
    const { id } = await called();
    expect((await file('tourism', id)).status).toBe(404);
    expect((await fetch(`${district.base}/files/meetings/${id}/invitation.ics`)).status).toBe(404);
    expect((await file('centre', await planned())).status).toBe(404);
  });
});
