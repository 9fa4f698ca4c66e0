import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { sweepAlerts } from './index.ts';
import type { Answer, Fact, Opened, Rule, Upkeep } from '../../tests/oracle/alerts.ts';
import { expectedFirings } from '../../tests/oracle/alerts.ts';
import { at } from '../../tests/support/time.ts';

let district: TestDistrict;
let schema: string;
let units: Record<string, string>;
let categories: string[];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const instantOf = (local: string): number => Date.parse(`${local}+08:00`);

beforeAll(async () => {
  district = await TestDistrict.open();
  schema = district.services.districts.get('370202')!.schema;
  const codes = ['market', 'housing', '370202001'];
  units = Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await district.unit(code)] as const)));
  const rows = await district.asSuperuser<{ id: string }>(
    `select id from ${schema}.category where depth = 3 order by path`,
  );
  categories = rows.map(({ id }) => id);
  for (const username of ['centre', 'leader', 'market']) await district.cookieOf(username);
});
afterAll(() => district?.close());
beforeEach(() => void at('2026-03-02T10:00:00'));
/** What one test wrote is out of the way of the next: its rules end, its facts leave. */
afterEach(async () => {
  await district.asSuperuser(`update ${schema}.alert_rule set effective_from = null`);
  await district.asSuperuser(`delete from ${schema}.assessment_fact`);
  await district.asSuperuser(`update ${schema}.matter set opened_at = '2020-01-01' where kind = 'appeal'`);
});

const RULE = {
  name: '逾期督办',
  condition: 'OVERDUE',
  hours: 24,
  response: 'ALERT',
  noticeType: 'SUPERVISION_ORDER',
  ground: '潍坊市12345条例第二十六条',
  requirement: '限期办结并答复诉求人。',
};

const draft = (input: object = {}): Promise<any> => district.act('centre', 'alertRuleDraft', {}, { ...RULE, ...input });
const adopt = async (id: string, fromDate: string): Promise<any> =>
  district.act('centre', 'alertRuleAdopt', { id, version: await district.versionOf(id) }, { fromDate });

async function adopted(fromDate: string, input: object = {}): Promise<string> {
  const drafted = await draft(input);
  if (!drafted.matter) throw new Error(JSON.stringify(drafted));
  const answer = await adopt(drafted.matter.id, fromDate);
  if (!answer.matter) throw new Error(JSON.stringify(answer));
  return drafted.matter.id;
}

const sweep = () => sweepAlerts(district.services.database, district.services.districts.values());

async function alertsOf(ruleId: string, selection = 'id', as = 'centre'): Promise<any[]> {
  const query = `query($ruleId: ID!) { alerts(filter: { ruleId: $ruleId }, first: 100) { nodes { ${selection} } } }`;
  const { data, errors } = await district.ask(as, query, { ruleId });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['alerts'].nodes;
}

async function trial(ruleId: string, months = 3): Promise<any> {
  const query = `query($ruleId: ID!, $months: Int!) { alertTrial(ruleId: $ruleId, months: $months) {
    count most firings { subjectName windowKey at facts unit { id } figures { name value } appealIds } } }`;
  const { data, errors } = await district.ask('centre', query, { ruleId, months });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['alertTrial'];
}

async function dispatched(input: object = {}): Promise<string> {
  const { id } = await district.register('centre', input);
  await district.do('centre', 'appealDispatch', id, { leadUnitId: units['market'], task: '核实' });
  return id;
}

/** An overdue work order: dispatched on Monday, 2 March, and not done two weeks later. */
async function overdue(input: object = {}): Promise<string> {
  at('2026-03-02T10:00:00');
  const id = await dispatched(input);
  at('2026-03-16T10:00:00');
  return id;
}

const ALERT = `id number noticeType noticeGround title state condition subjectType subjectName windowKey at facts figures { name value } unit { id }
  alertAppeals { appealId number appeal { id } } notice { id state origin addressee { id } appeals { appealId } } dismissReason`;

describe('a rule', () => {
  test('fires once for what is overdue, and the house issues the order that the rule has in mind', async () => {
    const appeal = await overdue();
    const rule = await adopted('2026-03-02', { response: 'ISSUE' });
    expect(await sweep()).toBe(1);
    const [alert, ...others] = await alertsOf(rule, ALERT);
    expect(others).toEqual([]);
    expect(alert).toMatchObject({
      state: 'NOTICED',
      condition: 'OVERDUE',
      subjectType: 'WORK_ORDER',
      unit: { id: units['market'] },
      figures: [{ name: 'HOURS', value: 24 }],
      alertAppeals: [{ appealId: appeal }],
      notice: { state: 'ISSUED', addressee: { id: units['market'] }, appeals: [{ appealId: appeal }] },
    });
    expect(alert.notice.origin).toContain(alert.number);
    expect(await sweep()).toBe(0);
  });

  test('that only proposes leaves the notice to the head of the centre', async () => {
    await overdue();
    const rule = await adopted('2026-03-02', { response: 'PROPOSE', noticeType: 'REMINDER' });
    await sweep();
    const [alert] = await alertsOf(rule, ALERT);
    expect(alert).toMatchObject({ state: 'NOTICED', notice: { state: 'PROPOSED' } });
    await district.do('centre', 'noticeIssue', alert.notice.id);
    const query = 'query($id: ID!) { matter(id: $id) { state } }';
    expect((await district.ask('market', query, { id: alert.notice.id })).data!['matter'].state).toBe('ISSUED');
  });

  test('fires once with two runners at the same time', async () => {
    await overdue();
    await overdue();
    const rule = await adopted('2026-03-02', { response: 'ISSUE' });
    const struck = await Promise.all([sweep(), sweep()]);
    expect(struck[0] + struck[1]).toBe(2);
    expect(await alertsOf(rule)).toHaveLength(2);
    const [notices] = await district.asSuperuser<{ count: string }>(
      `select count(*) from ${schema}.notice where id in (select notice_id from ${schema}.alert where rule_id = $1)`,
      [rule],
    );
    expect(Number(notices!.count)).toBe(2);
  });

  test('fires afterwards, once, for what came true while no server ran', async () => {
    const rule = await adopted('2026-03-02', { condition: 'NEAR_DUE', hours: 8 });
    const late = await adopted('2026-03-02');
    await dispatched();
    expect(await sweep()).toBe(0);
    // Down for three weeks: near due and overdue have both passed.
    at('2026-03-23T10:00:00');
    expect(await sweep()).toBe(2);
    expect(await sweep()).toBe(0);
    const [near] = await alertsOf(rule, ALERT);
    const [over] = await alertsOf(late, ALERT);
    expect(instantOf('2026-03-23T10:00:00') - Date.parse(near.at)).toBeGreaterThan(7 * DAY);
    expect(Date.parse(over.at) - Date.parse(near.at)).toBe(32 * HOUR);
  });

  test('does not fire for what was done in time, nor for what came true before its day', async () => {
    const id = await overdue();
    const rule = await adopted('2026-03-17');
    await sweep();
    at('2026-03-20T10:00:00');
    await sweep();
    expect(await alertsOf(rule)).toEqual([]);
    expect((await trial(rule)).firings[0].appealIds).toEqual([id]);
  });

  test('says in a dry run what it would have fired, from the facts that it reads itself', async () => {
    await overdue();
    const { matter } = await draft();
    const tried = await trial(matter.id);
    expect(tried.count).toBe(1);
    expect(await alertsOf(matter.id)).toEqual([]);
    await adopt(matter.id, '2026-03-02');
    await sweep();
    const [alert] = await alertsOf(matter.id, ALERT);
    expect(tried.firings).toEqual([
      {
        subjectName: alert.subjectName,
        windowKey: alert.windowKey,
        at: new Date(alert.at).toISOString(),
        facts: alert.facts,
        unit: alert.unit,
        figures: alert.figures,
        appealIds: alert.alertAppeals.map(({ appealId }: any) => appealId),
      },
    ]);
  });

  test('goes on as its next version from that version’s day, and fires for a window under one of them', async () => {
    const first = await adopted('2026-03-02');
    const { matter: second } = await draft({ requirement: '三日内办结。', replacesId: first });
    expect((await adopt(second.id, '2026-03-02')).__typename).toBe('AlertRuleOverlaps');
    expect((await adopt(second.id, '2026-03-11')).__typename).toBe('AlertRuleAdoptSuccess');
    await dispatched();
    at('2026-03-23T10:00:00');
    await sweep();
    expect([(await alertsOf(first)).length, (await alertsOf(second.id)).length]).toEqual([1, 0]);
    const query = '{ alertRules(first: 100) { nodes { id lineId edition state effectiveUntil } } }';
    const rules = (await district.ask('centre', query)).data!['alertRules'].nodes;
    const line = rules.filter(({ lineId }: any) => lineId === first);
    expect(line.map(({ edition, state }: any) => [edition, state])).toEqual([
      [2, 'IN_FORCE'],
      [1, 'REPLACED'],
    ]);
    expect(Date.parse(line[1].effectiveUntil)).toBe(instantOf('2026-03-11T00:00:00'));
  });
});

describe('a rule about what comes again or late', () => {
  const answered = (id: string, satisfied: boolean) =>
    district.do('centre', 'appealRecordCallback', id, {
      reached: true,
      resolved: satisfied,
      satisfied,
      ...(satisfied ? {} : { outcome: 'REWORK', remark: '问题还在' }),
    });
  async function replied(id: string): Promise<void> {
    await district.do('market', 'workOrderReply', id, {
      body: '已处理。',
      ground: '消费者权益保护法',
      grounding: 'EXPLAINED',
    });
    await district.do('centre', 'appealPassAudit', id);
  }

  test('fires when the appellant of one appeal is dissatisfied again after the rework, for its lead unit', async () => {
    const rule = await adopted('2026-03-02', { condition: 'DISSATISFIED', subject: 'APPEAL', least: 2 });
    const id = await dispatched();
    await district.do('market', 'workOrderAccept', id);
    await district.do('market', 'workOrderRecordContact', id, { reached: true, record: '已电话联系' });
    await replied(id);
    await answered(id, false);
    expect(await sweep()).toBe(0);
    await replied(id);
    await answered(id, false);
    expect(await sweep()).toBe(1);
    expect(await alertsOf(rule, ALERT)).toMatchObject([
      {
        subjectType: 'APPEAL',
        windowKey: 'N2',
        unit: { id: units['market'] },
        figures: [{ name: 'COUNT', value: 2 }, { name: 'LEAST' }],
        alertAppeals: [{ appealId: id }],
      },
    ]);
    expect((await trial(rule)).count).toBe(1);
    expect(await sweep()).toBe(0);
  });

  test('counts one merchant as one, however its name is written, and calls it as the first appeal does', async () => {
    const terms = {
      condition: 'SUDDEN_RISE',
      subject: 'MERCHANT',
      least: 3,
      windowDays: 7,
      earlier: 2,
      deviations: 0.5,
    };
    const rule = await adopted('2026-03-02', { ...terms, hours: null });
    for (const merchant of ['海岸健身服务有限公司', '海岸健身 服务', '海岸健身（服务）店'])
      await district.register('centre', { merchant });
    expect(await sweep()).toBe(1);
    expect(await alertsOf(rule, 'subjectName facts')).toMatchObject([{ subjectName: '海岸健身服务有限公司' }]);
  });

  test('sees that an order is not accepted, and says so; the rule of handling does not', async () => {
    const handling = await adopted('2026-03-02', { hours: 0 });
    const response = await adopted('2026-03-02', { hours: 0, clock: 'RESPONSE' });
    await dispatched();
    at('2026-03-04T10:00:00');
    await sweep();
    expect(await alertsOf(handling)).toEqual([]);
    expect(await alertsOf(response, ALERT)).toMatchObject([
      { subjectType: 'WORK_ORDER', title: expect.stringContaining('未响应'), unit: { id: units['market'] } },
    ]);
  });
});

async function publishedEntry(question: string): Promise<string> {
  const wording = { question, categoryId: categories[0], answer: '可以办理。', basis: '示例办法' };
  const { matter } = await district.act('market', 'knowledgePropose', {}, wording);
  await district.do('centre', 'knowledgePublish', matter.id);
  return matter.id;
}

describe('a rule about the knowledge base', () => {
  test('fires for an entry past its review date and for one that is cited then, for the unit that keeps it', async () => {
    const entry = await publishedEntry('充值卡如何退款');
    const stale = await adopted('2026-03-02', { condition: 'STALE_ENTRY', hours: 24, response: 'PROPOSE' });
    const cited = await adopted('2026-03-02', { condition: 'CITED_STALE', least: 1 });
    expect(await sweep()).toBe(0);
    at('2026-10-12T10:00:00');
    const { id } = await district.register('centre');
    const answer = { body: '可以办理。', ground: '示例办法', grounding: 'EXPLAINED', knowledgeEntryId: entry };
    await district.do('centre', 'appealAnswerAtOnce', id, answer);
    expect(await sweep()).toBe(2);
    const about = {
      subjectType: 'ENTRY',
      subjectName: '充值卡如何退款',
      unit: { id: units['market'] },
      windowKey: '2026-09-02',
    };
    expect(await alertsOf(stale, ALERT)).toMatchObject([{ ...about, notice: { state: 'PROPOSED' } }]);
    expect(await alertsOf(cited, ALERT)).toMatchObject([{ ...about, figures: [{ name: 'COUNT', value: 1 }, {}] }]);
    expect((await trial(stale)).count).toBe(1);
    expect(await sweep()).toBe(0);
  });

  test('does not fire for an entry that its owner looked at in time', async () => {
    const entry = await publishedEntry('会员卡能否转让');
    const rule = await adopted('2026-03-02', { condition: 'STALE_ENTRY', hours: 24 });
    at('2026-09-01T10:00:00');
    await district.do('market', 'knowledgeConfirm', entry);
    at('2026-09-20T10:00:00');
    await sweep();
    const subjects = await alertsOf(rule, 'subjectName');
    expect(subjects).not.toContainEqual({ subjectName: '会员卡能否转让' });
  });
});

describe('a rule that cannot fire', () => {
  const spoil = (id: string, condition: string) =>
    district.asSuperuser(
      `update ${schema}.alert_rule set terms = terms || jsonb_build_object('condition', $2::text) where id = $1`,
      [id, condition],
    );
  const again = () => district.asSuperuser(`update ${schema}.alert_sweep set next_try_at = null`);
  const faults: unknown[] = [];
  const trying = () =>
    sweepAlerts(district.services.database, district.services.districts.values(), (error) => faults.push(error));

  test('stops no other rule, is tried on, the centre is told once, and it fires once afterwards', async () => {
    const bad = await adopted('2026-03-02');
    const good = await adopted('2026-03-02', { hours: 25 });
    await overdue();
    await spoil(bad, 'FORGOTTEN');
    expect(await trying()).toBe(1);
    expect([(await alertsOf(bad)).length, (await alertsOf(good)).length]).toEqual([0, 1]);
    await trying();
    // It stood back: nobody looked.
    expect(faults).toHaveLength(1);
    for (let turn = 0; turn < 7; turn++) {
      await again();
      await Promise.all([trying(), trying()]);
    }
    const told = await district.asSuperuser(
      `select from ${schema}.notification where matter_id = $1 and act = 'alertRuleHinder'`,
      [bad],
    );
    expect(told).toHaveLength(1);
    await spoil(bad, 'OVERDUE');
    await again();
    await Promise.all([sweep(), sweep()]);
    expect([await sweep(), (await alertsOf(bad)).length]).toEqual([0, 1]);
  });
});

describe('an alert', () => {
  test('is decided once: of two people one wins, the other is told', async () => {
    await overdue();
    const rule = await adopted('2026-03-02');
    await sweep();
    const [{ id }] = await alertsOf(rule);
    const version = await district.versionOf(id);
    const answers = await Promise.all([
      district.act('centre', 'alertPropose', { id, version }, {}),
      district.act('centre', 'alertDismiss', { id, version }, { reason: '已另行处理' }),
    ]);
    expect(answers.filter(({ __typename }) => __typename.endsWith('Success'))).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'StaleVersion')).toHaveLength(1);
  });

  test('is not seen by the unit that it is about; leadership reads it and decides nothing', async () => {
    await overdue();
    const rule = await adopted('2026-03-02');
    await sweep();
    const [{ id }] = await alertsOf(rule);
    expect(await alertsOf(rule, 'id', 'market')).toEqual([]);
    expect(await alertsOf(rule, 'id', 'leader')).toEqual([{ id }]);
    const version = await district.versionOf(id);
    const answer = await district.act('leader', 'alertDismiss', { id, version }, { reason: '不必' });
    expect(answer.__typename).toBe('NotPermitted');
  });

  test('about a confidential appeal stays with the centre and names it by its number', async () => {
    await overdue({ title: '反映某单位职工', confidential: true });
    const rule = await adopted('2026-03-02');
    await sweep();
    expect(await alertsOf(rule, 'id', 'leader')).toEqual([]);
    const [alert] = await alertsOf(rule, 'alertAppeals { number title }');
    expect(alert.alertAppeals[0].title).toBe(alert.alertAppeals[0].number);
  });

  test('keeps why nothing followed', async () => {
    await overdue();
    const rule = await adopted('2026-03-02');
    await sweep();
    const [{ id }] = await alertsOf(rule);
    await district.do('centre', 'alertDismiss', id, { reason: '诉求人 13800001111 已撤回' });
    expect(await alertsOf(rule, 'state dismissReason')).toEqual([
      { state: 'DISMISSED', dismissReason: '诉求人 138****11 已撤回' },
    ]);
  });
});

describe('what cannot hold is refused', () => {
  test.each([
    ['a target beyond 100', { condition: 'RATE_UNDER', rate: 'RESOLUTION', target: 101, least: 1 }, 'target'],
    ['a target of 0', { condition: 'RATE_UNDER', rate: 'RESOLUTION', target: 0, least: 1 }, 'target'],
    ['a rate without its target', { condition: 'RATE_UNDER', rate: 'RESOLUTION', least: 1 }, 'target'],
    ['a window of no days', { condition: 'DISSATISFIED', least: 2, windowDays: 0 }, 'windowDays'],
    ['a rise without a history', { condition: 'SUDDEN_RISE', least: 2, windowDays: 7, deviations: 2 }, 'earlier'],
    ['a subject of another condition', { condition: 'OVERDUE', subject: 'MERCHANT' }, 'subject'],
    [
      'an order to nobody',
      { condition: 'DISSATISFIED', subject: 'CATEGORY', least: 2, windowDays: 7, response: 'ISSUE' },
      'response',
    ],
  ])('%s', async (_, input, path) => {
    const answer = await draft(input);
    expect(answer).toMatchObject({ __typename: 'InvalidInput', issues: [{ path }] });
  });

  test('a day that does not exist', async () => {
    const { matter } = await draft();
    const answer = await adopt(matter.id, '2026-02-30');
    expect(answer).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'fromDate' }] });
  });

  test('a day within a period whose assessment is closed, with the period', async () => {
    const { matter: period } = await district.act('centre', 'assessmentPeriodOpen', {}, { code: '2026-02' });
    await district.do('centre', 'assessmentPeriodDrawUp', period.id);
    await district.do('centre', 'assessmentPeriodClose', period.id, {});
    const { matter } = await draft();
    expect(await adopt(matter.id, '2026-02-28')).toMatchObject({
      __typename: 'AlertRuleOverClosed',
      message: expect.stringContaining('2026-02'),
    });
    expect((await adopt(matter.id, '2026-03-01')).__typename).toBe('AlertRuleAdoptSuccess');
  });

  test('a version that begins before what the one before has fired', async () => {
    await overdue();
    const first = await adopted('2026-03-02');
    await sweep();
    const { matter } = await draft({ hours: 1, replacesId: first });
    expect((await adopt(matter.id, '2026-03-04')).__typename).toBe('AlertRuleOverFired');
    expect((await adopt(matter.id, '2026-03-17')).__typename).toBe('AlertRuleAdoptSuccess');
  });

  test('a rule that would have fired more often than the district allows, with one sentence', async () => {
    const appeal = await dispatched();
    await addFacts(10_000, appeal);
    const { matter } = await draft({ hours: 0 });
    const answer = await adopt(matter.id, '2026-03-20');
    expect(answer).toMatchObject({ __typename: 'AlertRuleTooBroad' });
    expect(answer.message).toContain('1000');
    expect((await trial(matter.id)).count).toBe(1001);
  });

  test('and one in force that is about to is held, and fires nothing', async () => {
    const rule = await adopted('2026-03-02', { hours: 0 });
    const appeal = await dispatched();
    await addFacts(10_000, appeal);
    at('2026-03-03T10:00:00');
    expect(await sweep()).toBe(0);
    expect(await alertsOf(rule)).toEqual([]);
    const query = 'query($id: ID!) { matter(id: $id) { state ... on AlertRule { heldBecause } } }';
    const { data } = await district.ask('centre', query, { id: rule });
    expect(data!['matter'].state).toBe('HELD');
    expect(data!['matter'].heldBecause).toContain('1000');
    expect(await sweep()).toBe(0);
  });
});

/** Overdue orders by the thousand, as a fault would make them. */
async function addFacts(count: number, appealId: string): Promise<void> {
  await district.asSuperuser(
    `insert into ${schema}.assessment_fact (id, appeal_id, order_id, measure, instance, unit_id, unit_kind, due_at, audience)
     select gen_random_uuid(), $1, gen_random_uuid(), 'HANDLING', gen_random_uuid(), $2, 'DEPARTMENT',
            timestamptz '2026-03-02 01:00+08' + n * interval '1 second', array[$3::uuid]
       from generate_series(1, $4::int) n`,
    [appealId, units['market'], district.mainCentre(), count],
  );
}

describe('over random histories', () => {
  let appeals: string[];
  let entries: string[];
  beforeAll(async () => {
    at('2026-03-02T10:00:00');
    appeals = [];
    entries = [];
    for (let count = 0; count < 3; count++) entries.push(await publishedEntry(`问题${count}`));
    for (let count = 0; count < 16; count++) appeals.push((await district.register('centre')).id);
  });

  const BEGINS = instantOf('2026-03-02T00:00:00');
  const SPAN = 60 * DAY;
  // Minutes apart, so that no two are at one instant and midnights are met.
  const instant = fc.integer({ min: 0, max: SPAN / (30 * 60_000) }).map((half) => BEGINS + half * 30 * 60_000);
  const unit = fc.constantFrom('market', 'housing');
  const answer = fc.constantFrom(
    ['RESOLUTION', 'RESOLVED'],
    ['RESOLUTION', 'UNRESOLVED'],
    ['SATISFACTION', 'SATISFIED'],
    // Oftener than it is said, so that some come together.
    ['SATISFACTION', 'DISSATISFIED'],
    ['SATISFACTION', 'DISSATISFIED'],
    ['SATISFACTION', 'DISSATISFIED'],
    ['RETURN', 'GRANTED'],
    ['RETURN', 'REFUSED'],
    [null, null],
    ['RESPONSE', null],
  );
  // A unit that meets the target exactly, all the time: it is not under it.
  const atTarget = [0, 1, 2, 3].map((index) => ({
    at: BEGINS + (20 + Math.floor(index / 2)) * DAY,
    unit: '370202001',
    answer: ['RESOLUTION', index % 2 === 0 ? 'RESOLVED' : 'UNRESOLVED'],
    appeal: index,
    took: null,
  }));
  const history = fc.record({
    facts: fc.array(
      fc.record({ at: instant, unit, answer, appeal: fc.nat(15), took: fc.constantFrom(null, -30, 5, 100) }),
      { minLength: 10, maxLength: 60 },
    ),
    opened: fc.array(fc.record({ at: instant, category: fc.nat(1), merchant: fc.nat(1) }), {
      minLength: 16,
      maxLength: 16,
    }),
    // One entry each, so that its clocks do not run at the same time.
    upkeep: fc.array(
      fc.record({
        due: instant,
        took: fc.constantFrom(null, -50, 10, 24, 400),
        cited: fc.array(instant, { maxLength: 6 }),
      }),
      { minLength: 3, maxLength: 3 },
    ),
    said: fc.array(fc.record({ at: instant, appeal: fc.nat(4), satisfied: fc.boolean() }), { maxLength: 30 }),
    // Sweeps: the server runs at these times and is down between them.
    runs: fc.array(instant, { minLength: 1, maxLength: 4 }),
    fromDay: fc.integer({ min: 0, max: 20 }),
  });
  const rules: readonly Rule[] = [
    { condition: 'OVERDUE', hours: 24 },
    { condition: 'NEAR_DUE', hours: 12 },
    { condition: 'OVERDUE', clock: 'RESPONSE', hours: 1 },
    { condition: 'RATE_UNDER', rate: 'RESOLUTION', target: 50, least: 2 },
    { condition: 'RETURNS', least: 2 },
    { condition: 'SUDDEN_RISE', subject: 'MERCHANT', least: 3, windowDays: 7, earlier: 3, deviations: 1.5 },
    { condition: 'SUDDEN_RISE', subject: 'CATEGORY', least: 1, windowDays: 7, earlier: 2, deviations: 0.5 },
    { condition: 'DISSATISFIED', subject: 'UNIT', least: 2, windowDays: 14 },
    { condition: 'DISSATISFIED', subject: 'CATEGORY', least: 3, windowDays: 30 },
    { condition: 'DISSATISFIED', subject: 'APPEAL', least: 2 },
    { condition: 'STALE_ENTRY', hours: 24 },
    { condition: 'CITED_STALE', least: 2 },
  ];

  test('exactly that fires which must, once for a subject and window, whenever somebody looks', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ facts: drawn, opened: openings, said, upkeep: kept, runs, fromDay }) => {
        const facts = [...atTarget, ...drawn].map((one, index): Fact => {
          const [measure, outcome] = one.answer;
          const instance = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
          // Seconds apart: the order of two is never left to chance.
          const when = one.at + index * 1000;
          const isOwed = measure === null || measure === 'RESPONSE';
          return {
            instance,
            measure: measure ?? 'HANDLING',
            outcome,
            unit: units[one.unit]!,
            category: categories[index % 2]!,
            appeal: appeals[one.appeal]!,
            due: isOwed ? when : null,
            done: !isOwed ? when : one.took === null ? null : when + one.took * HOUR,
          };
        });
        const opened = openings.map((one, index): Opened => ({
          id: appeals[index]!,
          at: one.at + index * 1000,
          category: categories[one.category]!,
          merchant: `商户${one.merchant}`,
        }));
        const answers = said.map((one, index): Answer => ({
          appeal: appeals[one.appeal]!,
          at: one.at + index * 1000,
          satisfied: one.satisfied,
        }));
        const upkeep = kept.map(({ due, took, cited }, index): Upkeep => ({
          entry: entries[index]!,
          due: due + index * 1000,
          done: took === null ? null : due + index * 1000 + took * HOUR,
          cited: cited.map((one, place) => one + place * 1000 + 500),
        }));
        await setHistory(facts, opened, answers, upkeep);
        const from = BEGINS + fromDay * DAY;
        at('2026-03-02T00:00:00');
        const ids: string[] = [];
        for (const rule of rules) ids.push(await setRule(rule, from));
        const times = runs.toSorted((one, other) => one - other);
        for (const time of times) {
          at(time);
          await Promise.all([sweep(), sweep()]);
        }
        for (const [index, rule] of rules.entries()) {
          const fired = await district.asSuperuser<{ subject: string; window: string; at: Date }>(
            `select subject, window_key as window, at from ${schema}.alert where rule_id = $1`,
            [ids[index]],
          );
          const seen = fired.map(({ subject, window, at: when }) => `${subject} ${window} ${when.toISOString()}`);
          const wanted = expectedFirings(rule, { facts, opened, answers, upkeep, from, now: times.at(-1)! });
          expect(seen.toSorted(), JSON.stringify(rule)).toEqual(wanted.toSorted());
        }
        await district.asSuperuser(`update ${schema}.alert_rule set effective_from = null`);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 180_000);

  async function setHistory(
    facts: readonly Fact[],
    opened: readonly Opened[],
    answers: readonly Answer[],
    upkeep: readonly Upkeep[],
  ): Promise<void> {
    await district.asSuperuser(`delete from ${schema}.knowledge_citation`);
    for (const { entry, due, done, cited } of upkeep) {
      await district.asSuperuser(
        `update ${schema}.clock set deadline = to_timestamp($2 / 1000.0), stopped_at = to_timestamp($3::float8 / 1000.0)
          where matter_id = $1 and kind = 'UPKEEP'`,
        [entry, due, done],
      );
      await district.asSuperuser(
        `insert into ${schema}.knowledge_citation (id, matter_id, entry_id, unit_id, at, audience)
         select gen_random_uuid(), $1, $1, $2, to_timestamp(at / 1000.0), array[$3::uuid] from unnest($4::float8[]) at`,
        [entry, units['market'], district.mainCentre(), cited],
      );
    }
    await district.asSuperuser(`delete from ${schema}.callback`);
    await district.asSuperuser(
      `insert into ${schema}.callback (id, matter_id, attempt, reached, resolved, satisfied, at, reach, audience)
       select gen_random_uuid(), a.appeal, 1, true, true, a.satisfied, to_timestamp(a.at / 1000.0), 'SEATS', array[$2::uuid]
         from jsonb_to_recordset($1::jsonb) as a(appeal uuid, at float8, satisfied boolean)`,
      [JSON.stringify(answers), district.mainCentre()],
    );
    await district.asSuperuser(`delete from ${schema}.assessment_fact`);
    await district.asSuperuser(
      `insert into ${schema}.assessment_fact
              (id, appeal_id, order_id, measure, instance, unit_id, unit_kind, category_id, due_at, done_at, answer, audience)
       select gen_random_uuid(), f.appeal, f.instance, f.measure, f.instance, f.unit, 'DEPARTMENT', f.category,
              to_timestamp(f.due / 1000.0), to_timestamp(f.done / 1000.0), f.outcome, array[$2::uuid]
         from jsonb_to_recordset($1::jsonb) as f(appeal uuid, instance uuid, measure text, unit uuid, category uuid,
                                                 due float8, done float8, outcome text)`,
      [JSON.stringify(facts), district.mainCentre()],
    );
    for (const { id, at: when, category, merchant } of opened) {
      await district.asSuperuser(`update ${schema}.matter set opened_at = $2, category_id = $3 where id = $1`, [
        id,
        new Date(when),
        category,
      ]);
      await district.asSuperuser(`update ${schema}.appeal set merchant = $2 where id = $1`, [id, merchant]);
    }
  }

  /** In force from an instant on, without the checks of an adoption, which other tests are about. */
  async function setRule(rule: Rule, from: number): Promise<string> {
    const { matter } = await draft({ ...rule });
    await district.asSuperuser(`update ${schema}.alert_rule set effective_from = $2 where id = $1`, [
      matter.id,
      new Date(from),
    ]);
    await district.asSuperuser(`update ${schema}.matter set state = 'IN_FORCE' where id = $1`, [matter.id]);
    return matter.id;
  }
});
