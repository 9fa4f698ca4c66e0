import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { sweepClocks } from '../clock-sweep.ts';
import { inDays, now } from '../../tests/support/time.ts';

let district: TestDistrict;
let units: Record<string, string>;
let schema: string;

beforeAll(async () => {
  district = await TestDistrict.open();
  const codes = ['market', 'housing', 'tourism', 'court', 'leadership', '370202001', '370202001001'];
  units = Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await district.unit(code)] as const)));
  schema = district.services.districts.get('370202')!.schema;
});
afterAll(() => district?.close());

const HOUR = 3_600_000;
const order = (lead: string, ...others: string[]) => ({
  leadUnitId: units[lead],
  task: '请核实处理',
  coHandlers: others.map((code) => ({ unitId: units[code], task: '请协助' })),
});

/** An appeal that a unit has accepted as the lead; others may handle it with it. */
async function accepted(lead = 'market', ...others: string[]): Promise<string> {
  const { id } = await district.register('community');
  await district.do('centre', 'appealDispatch', id, order(lead, ...others));
  await district.do(lead, 'workOrderAccept', id);
  return id;
}

async function see(as: string, id: string, selection: string): Promise<any> {
  const { data, errors } = await district.ask(as, `query($id: ID!) { matter(id: $id) { ${selection} } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['matter'];
}

/** The seat that a unit has, or had, at the appeal; the newest one. */
async function seatOf(id: string, code: string): Promise<any> {
  const { seats } = await see('centre', id, 'seats { id role state live unit { code } clock { deadline band } }');
  return seats.findLast((seat: any) => seat.unit.code === code);
}

async function clockOf(id: string, kind: string): Promise<{ state: string; deadline: Date }> {
  const [clock] = await district.asSuperuser<{ state: string; deadline: Date }>(
    `select state, deadline from ${schema}.clock where matter_id = $1 and kind = $2 order by id desc limit 1`,
    [id, kind],
  );
  return clock!;
}

/** How often the clock said something of an appeal. */
async function strikes(id: string): Promise<string[]> {
  const rows = await district.asSuperuser<{ act: string }>(
    `select act from ${schema}.entry where matter_id = $1 and act = 'clockStrike' order by seq`,
    [id],
  );
  return rows.map(({ act }) => act);
}

/** Moves what was started back in time, as if that much had passed since. */
async function letPass(id: string, milliseconds: number): Promise<void> {
  const back = `- interval '${milliseconds / 1000} seconds'`;
  await district.asSuperuser(
    `update ${schema}.clock set started_at = started_at ${back}, deadline = deadline ${back} where matter_id = $1`,
    [id],
  );
  await district.asSuperuser(
    `update ${schema}.clock_mark set due_at = due_at ${back} where matter_id = $1 and isfinite(due_at)`,
    [id],
  );
}

const sweep = () => sweepClocks(district.services.database, district.services.districts.values());

describe('the class of an appeal', () => {
  const MINUTE = HOUR / 60;
  const act = async (as: string, name: string, id: string, input: object): Promise<any> =>
    district.act(as, name, { id, version: await district.versionOf(id) }, input);
  const limitOf = async (id: string, kind: string): Promise<{ state: string; ms: number }> => {
    const [clock] = await district.asSuperuser<{ state: string; ms: number }>(
      `select state, (extract(epoch from deadline - started_at) * 1000)::int as ms from ${schema}.clock
        where matter_id = $1 and kind = $2 order by id desc limit 1`,
      [id, kind],
    );
    return clock!;
  };

  test('that triage finds moves the limit for dispatch, counted from when it came in', async () => {
    const { id } = await district.register('community');
    await district.do('centre', 'appealTriage', id, { urgency: 'URGENT' });
    expect(await limitOf(id, 'TRIAGE')).toEqual({ state: 'RUNNING', ms: 15 * MINUTE });
    await district.do('centre', 'appealTriage', id, { urgency: 'UTILITIES' });
    expect(await limitOf(id, 'TRIAGE')).toEqual({ state: 'RUNNING', ms: 30 * MINUTE });
    await letPass(id, HOUR);
    expect((await seatOf(id, 'centre')).clock).toMatchObject({ band: 'OVERDUE' });
  });

  test('is corrected by the centre while it is handled, with a reason; the limits of every unit follow', async () => {
    const id = await accepted('market', 'housing');
    const before = (await clockOf(id, 'HANDLING')).deadline;
    expect((await act('market', 'appealCorrect', id, { urgency: 'URGENT', reason: '燃气泄漏' })).__typename).toBe(
      'NotPermitted',
    );
    await district.do('centre', 'appealCorrect', id, { urgency: 'URGENT', type: 'HELP_REQUEST', reason: '燃气泄漏' });
    expect(await limitOf(id, 'HANDLING')).toEqual({ state: 'RUNNING', ms: 24 * HOUR });
    expect(await limitOf(id, 'FIRST_CONTACT')).toEqual({ state: 'RUNNING', ms: 2 * HOUR });
    expect(await limitOf(id, 'ACCEPT')).toEqual({ state: 'RUNNING', ms: 15 * MINUTE });
    const { entries } = await see('market', id, 'entries { act sentence }');
    expect(entries.find((entry: any) => entry.act === 'appealCorrect').sentence).toContain(
      '更正类型 投诉 → 求助，紧急程度 一般 → 紧急：燃气泄漏',
    );
    await district.do('centre', 'appealCorrect', id, { urgency: 'ORDINARY', reason: '已排除泄漏' });
    expect((await clockOf(id, 'HANDLING')).deadline).toEqual(before);
  });

  test('makes nothing late by a correction: a limit that would be over already runs from then', async () => {
    const id = await accepted();
    await letPass(id, 30 * HOUR);
    await district.do('centre', 'appealCorrect', id, { urgency: 'URGENT', reason: '燃气泄漏' });
    expect(await limitOf(id, 'HANDLING')).toEqual({ state: 'RUNNING', ms: 24 * HOUR });
    expect((await clockOf(id, 'HANDLING')).deadline.getTime()).toBeGreaterThan(now().getTime());
  });

  test('leaves alone what a law sets', async () => {
    const id = await accepted();
    const law = { basis: '条例第二十条', amount: 20, unit: 'CALENDAR_DAY' };
    await district.do('centre', 'appealSetStatutoryPeriod', id, law);
    const { deadline } = await clockOf(id, 'HANDLING');
    await district.do('centre', 'appealCorrect', id, { urgency: 'URGENT', reason: '燃气泄漏' });
    expect((await clockOf(id, 'HANDLING')).deadline).toEqual(deadline);
  });

  test('is not corrected into what it is already, nor into a violation report', async () => {
    const id = await accepted();
    const wrong = (path: string) => ({ __typename: 'InvalidInput', issues: [{ path }] });
    expect(await act('centre', 'appealCorrect', id, { urgency: 'ORDINARY', reason: '核对' })).toMatchObject(
      wrong('urgency'),
    );
    expect(await act('centre', 'appealCorrect', id, { type: 'VIOLATION_REPORT', reason: '核对' })).toMatchObject(
      wrong('type'),
    );
  });
});

describe('an extension', () => {
  const ASKED = { days: 3, reason: '情况复杂' };

  test('is granted once; one that was refused may be asked for again', async () => {
    const id = await accepted();
    const market = (await seatOf(id, 'market')).id;
    await district.do('market', 'workOrderAskExtension', id, ASKED);
    await district.do('centre', 'workOrderRefuseExtension', id, { reason: '请说明困难' }, market);
    await district.do('market', 'workOrderAskExtension', id, { days: 3, reason: '须等待检测报告' });
    await district.do('centre', 'workOrderGrantExtension', id, undefined, market);
    const again = await district.act(
      'market',
      'workOrderAskExtension',
      { id, version: await district.versionOf(id) },
      ASKED,
    );
    expect(again).toMatchObject({ __typename: 'NotPermitted', hindrance: 'RULE' });
  });
});

describe('a clock that stands still', () => {
  test('keeps what was granted on top of its limit', async () => {
    const id = await accepted();
    await district.do('market', 'workOrderAskExtension', id, { days: 3, reason: '情况复杂' });
    await district.do('centre', 'workOrderGrantExtension', id, undefined, (await seatOf(id, 'market')).id);
    const extended = await clockOf(id, 'HANDLING');
    await district.do('market', 'workOrderReturn', id, { ground: 'NOT_COMPETENT', evidence: '三定方案' });
    await district.do('centre', 'workOrderRefuseReturn', id, { reason: '属本单位' }, (await seatOf(id, 'market')).id);
    expect(await clockOf(id, 'HANDLING')).toEqual(extended);
  });

  test('has said once that it ran out, before or after, and never twice', async () => {
    const id = await accepted('tourism');
    await letPass(id, 30 * 24 * HOUR);
    await district.do('tourism', 'workOrderReturn', id, { ground: 'WRONG_AREA', evidence: '地图' });
    await sweep();
    const before = await strikes(id);
    expect(before.length).toBeGreaterThan(0);
    await district.do('centre', 'workOrderRefuseReturn', id, { reason: '属本单位' }, (await seatOf(id, 'tourism')).id);
    await sweep();
    expect(await strikes(id)).toEqual(before);
  });
});

async function contacted(lead = 'market', ...others: string[]): Promise<string> {
  const id = await accepted(lead, ...others);
  await district.do(lead, 'workOrderRecordContact', id, { reached: true, record: '已联系' });
  return id;
}

const deferral = (promisedOn = inDays(20)) => ({ ground: 'CONDITIONS', measures: '待供暖季结束后施工', promisedOn });

async function deferred(): Promise<string> {
  const id = await contacted('market', '370202001');
  await district.do('market', 'workOrderAskDeferral', id, deferral());
  await district.do('centre', 'workOrderGrantDeferral', id, undefined, (await seatOf(id, 'market')).id);
  return id;
}

/** Tries an act on the matter as it stands. */
const attempt = async (as: string, name: string, id: string, input?: object, part?: string) =>
  district.act(as, name, { id, version: await district.versionOf(id), ...(part ? { part } : {}) }, input);

describe('deferral', () => {
  test('stands still until the promised date, and the appellant is told ground, measures and date', async () => {
    const { id, link } = await district.register('community');
    await district.do('centre', 'appealDispatch', id, order('market'));
    await district.do('market', 'workOrderAccept', id);
    await district.do('market', 'workOrderRecordContact', id, { reached: true, record: '已联系' });
    const asked = deferral();
    await district.do('market', 'workOrderAskDeferral', id, asked);
    expect((await see('centre', id, 'mySeat { duty }')).mySeat.duty).toBe('REVIEW');
    await district.do('centre', 'workOrderGrantDeferral', id, undefined, (await seatOf(id, 'market')).id);
    const { data } = await district.ask(
      { link },
      '{ myAppeal { state promisedOn deferralGround { code words } deferralMeasures entries { act note } } }',
    );
    expect(data!['myAppeal']).toMatchObject({
      state: 'DEFERRED',
      promisedOn: asked.promisedOn,
      deferralGround: { code: 'CONDITIONS', words: '受客观条件限制' },
      deferralMeasures: asked.measures,
      entries: [{ act: 'workOrderGrantDeferral', note: asked.measures }, {}, {}, {}],
    });
    expect((await clockOf(id, 'HANDLING')).state).toBe('PAUSED');
    const { deadline } = await clockOf(id, 'DEFERRED');
    expect(deadline).toEqual(new Date(`${asked.promisedOn}T00:00:00+08:00`));
    expect((await see('market', id, 'mySeat { duty }')).mySeat.duty).toBe('TRACK');
  });

  test('ends by itself on the promised date, once, with two runners at a time', async () => {
    const id = await deferred();
    await letPass(id, 21 * 24 * HOUR);
    await Promise.all([sweep(), sweep()]);
    await sweep();
    const { state, promisedOn, entries } = await see(
      'centre',
      id,
      'state ... on Appeal { promisedOn } entries { act }',
    );
    expect({ state, promisedOn }).toEqual({ state: 'IN_HANDLING', promisedOn: null });
    expect(entries.filter(({ act }: { act: string }) => act === 'appealDeferralDue')).toHaveLength(1);
    expect((await clockOf(id, 'HANDLING')).state).toBe('RUNNING');
    expect((await clockOf(id, 'DEFERRED')).state).toBe('STOPPED');
  });

  test('ends earlier by the lead alone, and then no clock ends it again', async () => {
    const id = await deferred();
    expect((await attempt('street', 'workOrderResume', id, { reason: '条件具备' })).__typename).toBe('NotPermitted');
    await district.do('market', 'workOrderResume', id, { reason: '条件具备' });
    await letPass(id, 21 * 24 * HOUR);
    await sweep();
    const { entries } = await see('centre', id, 'entries { act }');
    expect(entries.map(({ act }: { act: string }) => act)).not.toContain('appealDeferralDue');
  });

  test('gives handling the time that was left of it', async () => {
    const id = await contacted();
    const before = await clockOf(id, 'HANDLING');
    await district.do('market', 'workOrderAskDeferral', id, deferral());
    await district.do('centre', 'workOrderGrantDeferral', id, undefined, (await seatOf(id, 'market')).id);
    await district.do('market', 'workOrderResume', id, { reason: '条件具备' });
    expect(await clockOf(id, 'HANDLING')).toEqual(before);
  });

  test.each([
    ['today', () => inDays(0)],
    ['a day that is none', () => '2027-02-30'],
    ['further than the district allows', () => inDays(400)],
  ])('is not promised for %s', async (_, promisedOn) => {
    const id = await contacted();
    const refused = await attempt('market', 'workOrderAskDeferral', id, deferral(promisedOn()));
    expect(refused.__typename).toBe('PromiseOutOfReach');
  });

  test('that was refused leaves the clock as it was, and a promise that has passed meanwhile is not granted', async () => {
    const id = await contacted();
    const before = await clockOf(id, 'HANDLING');
    await district.do('market', 'workOrderAskDeferral', id, deferral());
    const seat = await seatOf(id, 'market');
    await district.do('centre', 'workOrderRefuseDeferral', id, { reason: '可以先行处理' }, seat.id);
    expect(await clockOf(id, 'HANDLING')).toEqual(before);
    await district.do('market', 'workOrderAskDeferral', id, deferral());
    await district.asSuperuser(`update ${schema}.work_order set promised_on = $2 where id = $1`, [seat.id, inDays(-1)]);
    expect((await attempt('centre', 'workOrderGrantDeferral', id, undefined, seat.id)).__typename).toBe(
      'PromiseOutOfReach',
    );
  });
});

describe('the ledger of deferred items', () => {
  const LEDGER = `query($group: DeferralGroup) { deferrals(group: $group, first: 100) {
    nodes { promisedOn resumedAt settledAt unit { code } appeal { id } } } }`;
  const listed = async (id: string, group: string | null, as = 'centre'): Promise<any[]> => {
    const { data, errors } = await district.ask(as, LEDGER, { group });
    if (errors) throw new Error(JSON.stringify(errors));
    return data!['deferrals'].nodes.filter((one: any) => one.appeal.id === id);
  };
  const counts = async (): Promise<Record<string, number>> => {
    const { data } = await district.ask('centre', '{ deferralCounts { group count } }');
    return Object.fromEntries(data!['deferralCounts'].map(({ group, count }: any) => [group, count]));
  };
  const promiseMoves = async (id: string, days: number) =>
    district.asSuperuser(`update ${schema}.deferral set promised_on = $2 where matter_id = $1`, [id, inDays(days)]);

  test('holds each promise until it is kept: ahead, soon, overdue, settled, each counted as it is listed', async () => {
    const id = await deferred();
    expect(await listed(id, 'AHEAD')).toMatchObject([{ promisedOn: inDays(20), unit: { code: 'market' } }]);
    await promiseMoves(id, 7);
    expect(await listed(id, 'SOON')).toHaveLength(1);
    const before = await counts();
    await district.do('market', 'workOrderResume', id, { reason: '条件具备' });
    await promiseMoves(id, -1);
    const [overdue] = await listed(id, 'OVERDUE');
    expect(overdue).toMatchObject({ resumedAt: expect.any(String), settledAt: null });
    expect(await counts()).toMatchObject({ OVERDUE: before['OVERDUE']! + 1, SOON: before['SOON']! - 1 });
    await district.do('centre', 'appealExcuseCoHandlers', id, { reason: '先行办结' });
    await district.do('market', 'workOrderReply', id, { body: '已施工', ground: '条例', grounding: 'EXPLAINED' });
    expect(await listed(id, 'OVERDUE')).toEqual([]);
    expect(await listed(id, null)).toEqual([]);
    expect(await listed(id, 'SETTLED')).toMatchObject([{ settledAt: expect.any(String) }]);
  });

  test('is settled by an end as well', async () => {
    const id = await deferred();
    await district.do('market', 'workOrderResume', id, { reason: '条件具备' });
    await district.do('centre', 'appealTerminate', id, { ground: 'WITHDRAWN', reason: '诉求人撤回' });
    expect(await listed(id, 'SETTLED')).toHaveLength(1);
  });

  test('shows a unit its own alone, the most overdue first', async () => {
    const id = await deferred();
    const later = await deferred();
    await promiseMoves(id, -3);
    const { data } = await district.ask('market', LEDGER, {});
    const ids = data!['deferrals'].nodes.map((one: any) => one.appeal.id);
    expect(ids.indexOf(id)).toBeLessThan(ids.indexOf(later));
    expect(await listed(id, null, 'housing')).toEqual([]);
  });

  test('grows no more than the district allows: the third deferral is refused', async () => {
    const id = await contacted();
    for (const _ of [1, 2]) {
      await district.do('market', 'workOrderAskDeferral', id, deferral());
      await district.do('centre', 'workOrderGrantDeferral', id, undefined, (await seatOf(id, 'market')).id);
      await district.do('market', 'workOrderResume', id, { reason: '条件具备' });
    }
    const refused = await attempt('market', 'workOrderAskDeferral', id, deferral());
    expect(refused.__typename).toBe('DeferralsUsedUp');
    expect(await listed(id, null)).toHaveLength(2);
  });
});

describe('what a lead asks of the centre', () => {
  test('is one thing at a time', async () => {
    const id = await contacted();
    await district.do('market', 'workOrderAskExtension', id, { days: 2, reason: '情况复杂' });
    const asks = [
      ['workOrderAskDeferral', deferral()],
      ['workOrderAskTermination', { ground: 'UNTRUE', reason: '不属实', evidence: '检查记录' }],
    ] as const;
    for (const [name, input] of asks)
      expect(await attempt('market', name, id, input)).toMatchObject({ hindrance: 'RULE' });
    const seat = await seatOf(id, 'market');
    // What was not asked cannot be granted.
    expect(await attempt('centre', 'workOrderGrantTermination', id, undefined, seat.id)).toMatchObject({
      hindrance: 'RULE',
    });
  });

  test('needs the first contact before an end or a deferral', async () => {
    const id = await accepted();
    expect(await attempt('market', 'workOrderAskDeferral', id, deferral())).toMatchObject({ hindrance: 'RULE' });
  });
});

describe('termination', () => {
  const asked = { ground: 'UNCOOPERATIVE', reason: '诉求人三次拒绝到场', evidence: '通话记录三份' };

  test('that the lead asked for is approved by the centre, and the appellant is told ground and reason', async () => {
    const { id, link } = await district.register('community');
    await district.do('centre', 'appealDispatch', id, order('market'));
    await district.do('market', 'workOrderAccept', id);
    await district.do('market', 'workOrderRecordContact', id, { reached: true, record: '已联系' });
    await district.do('market', 'workOrderAskTermination', id, asked);
    const seat = await seatOf(id, 'market');
    expect((await attempt('market', 'workOrderGrantTermination', id, undefined, seat.id)).__typename).toBe(
      'NotPermitted',
    );
    await district.do('centre', 'workOrderGrantTermination', id, undefined, seat.id);
    const { data } = await district.ask(
      { link },
      '{ myAppeal { state terminationGround { code } terminationReason entries { note sentence } } }',
    );
    expect(data!['myAppeal']).toMatchObject({
      state: 'TERMINATED',
      terminationGround: { code: 'UNCOOPERATIVE' },
      terminationReason: asked.reason,
    });
    expect(JSON.stringify(data)).not.toContain(asked.evidence);
    expect((await clockOf(id, 'HANDLING')).state).toBe('STOPPED');
  });

  test('that was refused leaves the lead at work', async () => {
    const id = await contacted();
    await district.do('market', 'workOrderAskTermination', id, asked);
    await district.do(
      'centre',
      'workOrderRefuseTermination',
      id,
      { reason: '请再联系一次' },
      (await seatOf(id, 'market')).id,
    );
    expect(await see('market', id, 'state mySeat { duty }')).toEqual({
      state: 'IN_HANDLING',
      mySeat: { duty: 'HANDLE' },
    });
  });

  test('by the centre itself names a listed ground', async () => {
    const { id } = await district.register('centre');
    expect((await attempt('centre', 'appealTerminate', id, { reason: '撤回' })).error).toBe('BAD_USER_INPUT');
    const done = await attempt('centre', 'appealTerminate', id, { ground: 'WITHDRAWN', reason: '诉求人来电撤回' });
    expect(done.matter.state).toBe('TERMINATED');
  });

  test('of two who decide the same request one does, and the other is told', async () => {
    const id = await contacted();
    await district.do('market', 'workOrderAskTermination', id, asked);
    const { id: part } = await seatOf(id, 'market');
    const version = await district.versionOf(id);
    const answers = await Promise.all([
      district.act('centre', 'workOrderGrantTermination', { id, part, version }),
      district.act('centre', 'workOrderRefuseTermination', { id, part, version }, { reason: '再联系' }),
    ]);
    const kinds = answers.map(({ __typename }) => __typename);
    expect(kinds.filter((kind) => kind.endsWith('Success'))).toHaveLength(1);
    expect(kinds).toContain('StaleVersion');
  });
});
