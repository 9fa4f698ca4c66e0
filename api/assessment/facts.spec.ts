import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { sweepClocks } from '../clock-sweep.ts';
import { at } from '../../tests/support/time.ts';

/** March 2026: the 2nd is a Monday, and there is no holiday. Each test has units of its own month. */
let district: TestDistrict;
let units: Record<string, string>;

beforeAll(async () => {
  district = await TestDistrict.open();
  const codes = ['market', 'housing', '370202001', '370202001001', 'tourism'];
  units = Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await district.unit(code)] as const)));
  for (const username of ['centre', 'leader', 'market', 'housing', 'street', 'community', 'tourism'])
    await district.cookieOf(username);
});
afterAll(() => district?.close());
// What an earlier test counted stays: each begins with an empty table.
beforeEach(async () => {
  const { schema } = district.services.districts.get('370202')!;
  await district.asSuperuser(
    `truncate ${schema}.assessment_fact, ${schema}.assessment_tally, ${schema}.assessment_month`,
  );
  at('2026-03-02 10:00');
});

const STANDING = `unit { code } group place score steps { rate item points count }
    figures { rates { name hits of percent countedAll { measures outcomes } countedHits { measures outcomes } }
              items { name count counted { measures outcomes } } }`;
const BOARD = `query($period: String!) { assessmentBoard(period: $period) {
  complete whole { rates { name hits of percent } items { name count } }
  standings { ${STANDING} } nothingDue { ${STANDING} } } }`;
const FACTS = `query($period: String!, $filter: AssessmentFactFilter!) { assessmentFacts(period: $period, filter: $filter, first: 100) {
  nodes { measure outcome at dueAt doneAt unit { code } appeal { id } } } }`;

async function board(as: string, period = '2026-03') {
  const { data, errors } = await district.ask(as, BOARD, { period });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['assessmentBoard'];
}

async function figures(code: string, period = '2026-03', as = 'centre') {
  const { standings, nothingDue } = await board(as, period);
  const standing = [...standings, ...nothingDue].find(({ unit }: any) => unit.code === code);
  return standing?.figures as {
    rates: {
      name: string;
      hits: number;
      of: number;
      percent: number | null;
      countedAll: object;
      countedHits: object;
    }[];
    items: { name: string; count: number; counted: object }[];
  };
}
const rate = async (code: string, name: string, period?: string) => {
  const { hits, of, percent } = (await figures(code, period)).rates.find((one) => one.name === name)!;
  return { hits, of, percent };
};
const count = async (code: string, name: string) =>
  (await figures(code))?.items.find((one) => one.name === name)?.count ?? 0;

async function dispatched(lead = 'market', coHandlers: string[] = []): Promise<string> {
  const { id } = await district.register('centre');
  await district.do('centre', 'appealDispatch', id, {
    leadUnitId: units[lead],
    task: '核实',
    coHandlers: coHandlers.map((code) => ({ unitId: units[code], task: '协助' })),
  });
  return id;
}

async function contacted(as = 'market', lead = as): Promise<string> {
  const id = await dispatched(lead);
  await district.do(as, 'workOrderAccept', id);
  await district.do(as, 'workOrderRecordContact', id, { reached: true, record: '已联系' });
  return id;
}

async function calledBack(id: string, input: object): Promise<void> {
  await district.do('market', 'workOrderReply', id, { body: '已处理', ground: '条例', grounding: 'EXPLAINED' });
  await district.do('centre', 'appealPassAudit', id);
  await district.do('centre', 'appealRecordCallback', id, input);
}

describe('response', () => {
  test('is in time when the unit accepts and calls within its limits', async () => {
    await contacted();
    expect(await rate('market', 'RESPONSE')).toEqual({ hits: 1, of: 1, percent: 100 });
  });

  test('is not counted before it is made or overdue, and its rate is none until then', async () => {
    await dispatched();
    expect(await rate('market', 'RESPONSE')).toEqual({ hits: 0, of: 0, percent: null });
    at('2026-03-03 17:31');
    expect(await rate('market', 'RESPONSE')).toEqual({ hits: 0, of: 1, percent: 0 });
  });

  test('that is late stays late, however fast the unit calls once it has accepted', async () => {
    const id = await dispatched();
    at('2026-03-04 09:00');
    await district.do('market', 'workOrderAccept', id);
    await district.do('market', 'workOrderRecordContact', id, { reached: true, record: '已联系' });
    expect(await rate('market', 'RESPONSE')).toEqual({ hits: 0, of: 1, percent: 0 });
  });

  test('is not counted where the unit tried in time, as often as it must, and reached nobody', async () => {
    const id = await dispatched();
    await district.do('market', 'workOrderAccept', id);
    for (let tries = 0; tries < 3; tries++)
      await district.do('market', 'workOrderRecordContact', id, { reached: false, record: '无人接听' });
    at('2026-03-20 10:00');
    expect(await rate('market', 'RESPONSE')).toEqual({ hits: 0, of: 0, percent: null });
  });

  test('that was overdue before the tries in vain were made stays overdue', async () => {
    const id = await dispatched();
    await district.do('market', 'workOrderAccept', id);
    at('2026-03-20 10:00');
    for (let tries = 0; tries < 3; tries++)
      await district.do('market', 'workOrderRecordContact', id, { reached: false, record: '无人接听' });
    expect(await rate('market', 'RESPONSE')).toEqual({ hits: 0, of: 1, percent: 0 });
  });

  test('is not counted where who appeals is withheld from the unit, or left no telephone', async () => {
    const report = { type: 'VIOLATION_REPORT', accusedUnitId: units['housing'] };
    for (const input of [report, { appellant: { name: '李四' } }]) {
      const { id } = await district.register('centre', input);
      await district.do('centre', 'appealDispatch', id, { leadUnitId: units['market'], task: '核实' });
      await district.do('market', 'workOrderAccept', id);
    }
    at('2026-03-20 10:00');
    expect(await rate('market', 'RESPONSE')).toEqual({ hits: 0, of: 0, percent: null });
  });

  test('is asked of the lead unit, not of a co-handling one', async () => {
    await dispatched('market', ['housing']);
    at('2026-03-20 10:00');
    expect(await rate('housing', 'RESPONSE')).toMatchObject({ of: 0 });
    expect(await rate('housing', 'ON_TIME')).toEqual({ hits: 0, of: 1, percent: 0 });
  });
});

describe('handling', () => {
  test('that stands still while a return is decided is not overdue', async () => {
    const id = await dispatched();
    const seats = await district.direct<{ id: string }>(
      district.mainCentre(),
      `select id from participation where matter_id = $1 and role = 'LEAD'`,
      [id],
    );
    await district.do('market', 'workOrderReturn', id, { ground: 'NOT_COMPETENT', evidence: '非职责' });
    at('2026-03-16 10:00');
    expect(await rate('market', 'ON_TIME')).toMatchObject({ of: 0 });
    await district.do('centre', 'workOrderRefuseReturn', id, { reason: '属本单位职责' }, seats[0]!.id);
    expect(await count('market', 'RETURN_REFUSED')).toBe(1);
    at('2026-03-31 10:00');
    expect(await rate('market', 'ON_TIME')).toMatchObject({ hits: 0, of: 1 });
  });

  test('that was overdue is not mended by an extension that is granted afterwards', async () => {
    const id = await contacted();
    const [seat] = await district.direct<{ id: string }>(
      district.mainCentre(),
      `select id from participation where matter_id = $1 and role = 'LEAD'`,
      [id],
    );
    await district.do('market', 'workOrderAskExtension', id, { days: 10, reason: '复杂' });
    at('2026-03-10 10:00');
    await district.do('centre', 'workOrderGrantExtension', id, undefined, seat!.id);
    await district.do('market', 'workOrderReply', id, { body: '已处理', ground: '条例', grounding: 'EXPLAINED' });
    expect(await rate('market', 'ON_TIME')).toEqual({ hits: 0, of: 1, percent: 0 });
    expect(await count('market', 'OVERDUE')).toBe(1);
  });

  test.each([
    ['in time', '2026-03-04 10:00', { hits: 1, of: 1 }, 0],
    ['late', '2026-03-11 10:00', { hits: 0, of: 1 }, 1],
  ])(
    'that is handed up %s counts so, by its own deadline; who gets it has one of its own',
    async (_, when, onTime, overdue) => {
      const id = await dispatched('370202001');
      await district.do('street', 'workOrderAccept', id);
      await district.do('street', 'workOrderTransfer', id, { unitId: units['370202001001'], task: '入户' });
      await district.do('community', 'workOrderAccept', id);
      await district.do('community', 'workOrderAskEscalation', id, { reason: '超出社区职责' });
      const [seat] = await district.direct<{ id: string }>(
        district.mainCentre(),
        `select id from participation where matter_id = $1 and role = 'CO_HANDLER'`,
        [id],
      );
      await district.do('centre', 'workOrderGrantEscalation', id, undefined, seat!.id);
      at(when);
      await district.do('community', 'workOrderEscalate', id, { tried: '已入户', reason: '超出社区职责' });
      expect(await rate('370202001001', 'ON_TIME')).toMatchObject(onTime);
      expect(await count('370202001001', 'OVERDUE')).toBe(overdue);
      expect(await rate('370202001', 'ON_TIME')).toMatchObject({ of: overdue });
    },
  );

  test('of a unit whose return was granted is owed no more, and the appeal has bounced', async () => {
    const id = await dispatched();
    const [seat] = await district.direct<{ id: string }>(
      district.mainCentre(),
      `select id from participation where matter_id = $1 and role = 'LEAD'`,
      [id],
    );
    await district.do('market', 'workOrderReturn', id, { ground: 'NOT_COMPETENT', evidence: '非职责' });
    await district.do('centre', 'workOrderGrantReturn', id, undefined, seat!.id);
    at('2026-03-31 10:00');
    expect(await rate('market', 'ON_TIME')).toMatchObject({ of: 0 });
    expect(await rate('market', 'RESPONSE')).toMatchObject({ of: 0 });
    expect(await count('market', 'BOUNCED')).toBe(1);
  });

  test('that is overdue for a working day has its red card', async () => {
    await contacted();
    at('2026-03-11 10:00');
    await sweepClocks(district.services.database, district.services.districts.values());
    expect(await count('market', 'RED_CARD')).toBe(1);
  });

  test('has no red card for a day that the unit’s own head named, and no fault in the load of the day', async () => {
    const id = await contacted();
    await district.do('market', 'appealInstruct', id, { text: '现场勘查', dueOn: '2026-03-03' });
    at('2026-03-06 10:00');
    await sweepClocks(district.services.database, district.services.districts.values());
    expect(await count('market', 'RED_CARD')).toBe(0);
    const query = `{ overviewAppeals(filter: { load: OVERDUE }, first: 100) { nodes { id } }
      weeklyReviewItems(first: 100) { nodes { matter { id } } } }`;
    const { overviewAppeals, weeklyReviewItems } = (await district.ask('market', query)).data as any;
    expect(overviewAppeals.nodes).not.toContainEqual({ id });
    expect(weeklyReviewItems.nodes).not.toContainEqual({ matter: { id } });
  });
});

describe('callback', () => {
  test('resolved and satisfied count apart, and the first valid answer counts once', async () => {
    const id = await contacted();
    await calledBack(id, { reached: true, resolved: true, satisfied: false, outcome: 'REWORK' });
    await calledBack(id, { reached: true, resolved: false, satisfied: true, outcome: 'CLOSE', remark: '已说明情况' });
    expect(await rate('market', 'RESOLUTION')).toEqual({ hits: 1, of: 1, percent: 100 });
    expect(await rate('market', 'SATISFACTION')).toEqual({ hits: 0, of: 1, percent: 0 });
    expect(await count('market', 'REWORKED')).toBe(1);
  });

  test('that reaches nobody is counted apart and leaves the rates without a denominator', async () => {
    const id = await contacted();
    await calledBack(id, { reached: false });
    expect(await rate('market', 'RESOLUTION')).toEqual({ hits: 0, of: 0, percent: null });
    expect(await count('market', 'UNREACHED')).toBe(1);
  });

  test('of a repeat counts for its own appeal and the unit that handled the master', async () => {
    const master = await contacted();
    const repeats = [await district.register('community'), await district.register('community')];
    for (const { id } of repeats) await district.do('centre', 'appealMerge', id, { masterId: master });
    await calledBack(master, { reached: true, resolved: true, satisfied: true });
    await district.do('centre', 'appealRecordCallback', repeats[0]!.id, {
      reached: true,
      resolved: false,
      satisfied: false,
      outcome: 'CLOSE',
      remark: '已说明情况',
    });
    expect(await rate('market', 'RESOLUTION')).toEqual({ hits: 1, of: 2, percent: 50 });
  });
});

describe('the board', () => {
  test('a period begins and ends at midnight in Asia/Shanghai', async () => {
    const id = await contacted();
    at('2026-03-31 23:59');
    await district.do('market', 'workOrderReply', id, { body: '已处理', ground: '条例', grounding: 'EXPLAINED' });
    await district.do('centre', 'appealPassAudit', id);
    at(new Date('2026-03-31T15:59:59.999Z'));
    await district.do('centre', 'appealRecordCallback', id, {
      reached: true,
      resolved: true,
      outcome: 'CLOSE',
      remark: '已说明情况',
    });
    const other = await contacted();
    await district.do('market', 'workOrderReply', other, { body: '已处理', ground: '条例', grounding: 'EXPLAINED' });
    await district.do('centre', 'appealPassAudit', other);
    at(new Date('2026-03-31T16:00:00.000Z'));
    await district.do('centre', 'appealRecordCallback', other, { reached: true, resolved: true, satisfied: true });
    at('2026-04-02 10:00');
    expect(await rate('market', 'RESOLUTION')).toMatchObject({ of: 1 });
    expect(await rate('market', 'RESOLUTION', '2026-04')).toMatchObject({ of: 1 });
    expect(await rate('market', 'RESOLUTION', '2026-Q1')).toMatchObject({ of: 1 });
  });

  test('ranks departments and sub-districts apart, and lists those of whom nothing was due by themselves', async () => {
    await contacted();
    await contacted('street', '370202001');
    const { standings, nothingDue } = await board('centre');
    expect(standings.map(({ unit, group, place, score }: any) => [unit.code, group, place, score])).toEqual([
      ['370202001', 'SUB_DISTRICTS', 1, 100],
      ['market', 'DEPARTMENTS', 1, 100],
    ]);
    expect(nothingDue.map(({ unit }: any) => unit.code)).toContain('housing');
    expect(nothingDue.every(({ score }: any) => score === null)).toBe(true);
  });

  test('shows a unit its own figures and no place, leadership those of all', async () => {
    await contacted();
    await contacted('housing');
    const own = await board('market');
    expect(own.complete).toBe(false);
    expect(own.standings.map(({ unit, place }: any) => [unit.code, place])).toEqual([['market', null]]);
    expect(own.whole.rates.find(({ name }: any) => name === 'RESPONSE')).toMatchObject({ of: 1 });
    expect((await board('leader')).standings).toHaveLength(2);
    expect((await board('tourism')).standings).toEqual([]);
  });

  test('a sub-district sees what its communities are counted for', async () => {
    await dispatched('370202001', ['370202001001']);
    at('2026-03-20 10:00');
    const codes = (await board('street')).standings.map(({ unit }: any) => unit.code);
    expect(codes.toSorted()).toEqual(['370202001', '370202001001']);
  });

  test('every number opens to a list that is as long', async () => {
    const id = await contacted();
    await calledBack(id, { reached: true, resolved: true, satisfied: false, outcome: 'REWORK' });
    await dispatched();
    at('2026-03-25 10:00');
    await sweepClocks(district.services.database, district.services.districts.values());
    const { rates, items } = await figures('market');
    const numbers = [
      ...rates.flatMap(({ hits, of, countedAll, countedHits }) => [
        { number: of, filter: countedAll },
        { number: hits, filter: countedHits },
      ]),
      ...items.map(({ count: number, counted }) => ({ number, filter: counted })),
    ];
    expect(numbers.filter(({ number }) => number > 0).length).toBeGreaterThan(6);
    for (const { number, filter } of numbers) {
      const { data } = await district.ask('centre', FACTS, {
        period: '2026-03',
        filter: { ...filter, unitId: units['market'] },
      });
      const { nodes } = data!['assessmentFacts'];
      expect(nodes.length, JSON.stringify(filter)).toBe(number);
      for (const node of nodes) expect(node.appeal.id).toBeTruthy();
    }
  });

  test('figures are broken down by subject, and each part opens to its own appeals', async () => {
    const [category] = await district.direct<{ id: string; path: string }>(
      district.mainCentre(),
      `select id, path from category where depth = 3 order by path limit 1`,
    );
    const { id } = await district.register('centre', { categoryId: category!.id });
    await district.do('centre', 'appealDispatch', id, { leadUnitId: units['market'], task: '核实' });
    await contacted();
    at('2026-03-05 10:00');
    const query = `{ assessmentBreakdown(period: "2026-03", by: CATEGORY) { key label figures { rates { name of } } } }`;
    const { data } = await district.ask('centre', query);
    const first = category!.path.split(' / ')[0];
    expect(
      data!['assessmentBreakdown'].map(({ key, figures: { rates } }: any) => [
        key,
        rates.find(({ name }: any) => name === 'RESPONSE').of,
      ]),
    ).toEqual([
      [first, 1],
      [null, 1],
    ]);
    for (const key of [first, '']) {
      const filter = { measures: ['RESPONSE'], outcomes: ['IN_TIME', 'LATE'], category: key };
      const facts = (await district.ask('centre', FACTS, { period: '2026-03', filter })).data!['assessmentFacts'];
      expect(facts.nodes).toHaveLength(1);
    }
  });

  test('a period that is written otherwise is refused', async () => {
    for (const period of ['2026-13', '2026-Q5', '2026', '2026-3', 'x']) {
      const { errors } = await district.ask('centre', BOARD, { period });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});
