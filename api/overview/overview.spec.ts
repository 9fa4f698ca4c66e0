import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { at } from '../../tests/support/time.ts';

let district: TestDistrict;
let market: string;
let housing: string;
let street: string;
let subject: { id: string; name: string };

beforeAll(async () => {
  district = await TestDistrict.open();
  [market, housing, street] = [
    await district.unit('market'),
    await district.unit('housing'),
    await district.unit('370202001'),
  ];
  [subject] = (await district.direct(
    district.mainCentre(),
    'select id, name from category where depth = 3 order by path limit 1',
  )) as [typeof subject];
  for (const username of ['centre', 'leader', 'market', 'housing', 'court']) await district.cookieOf(username);
});
afterAll(() => district?.close());
beforeEach(async () => {
  await district.asSuperuser(
    `update ${district.services.districts.get('370202')!.schema}.matter set opened_at = opened_at - interval '400 days'`,
  );
  await district.asSuperuser(
    `update ${district.services.districts.get('370202')!.schema}.participation
        set since = since - interval '400 days', live = false`,
  );
});

async function dispatched(leadUnitId: string, input: object = {}): Promise<string> {
  const { id } = await district.register('centre', input);
  await district.do('centre', 'appealDispatch', id, { leadUnitId, task: '核实' });
  return id;
}

async function load(as: string, unitId: string | null = null): Promise<Record<string, number>> {
  const { data, errors } = await district.ask(as, 'query($u: ID) { overviewLoad(unitId: $u) { load count } }', {
    u: unitId,
  });
  expect(errors).toBeUndefined();
  return Object.fromEntries(data!['overviewLoad'].map(({ load, count }: any) => [load, count]));
}

async function listed(as: string, filter: object): Promise<string[]> {
  const { data, errors } = await district.ask(
    as,
    'query($f: OverviewFilter!) { overviewAppeals(filter: $f, first: 100) { nodes { id } } }',
    { f: filter },
  );
  expect(errors).toBeUndefined();
  return data!['overviewAppeals'].nodes.map(({ id }: { id: string }) => id);
}

const LOADS = ['REGISTERED', 'IN_HANDLING', 'DUE_TODAY', 'OVERDUE'];

/** Every number, and the list that it opens, agree; what is asked for is how many there are. */
async function expectLoad(as: string, unitId: string | null, wanted: readonly number[]): Promise<void> {
  const counts = await load(as, unitId);
  expect(LOADS.map((name) => counts[name])).toEqual(wanted);
  for (const [index, name] of LOADS.entries())
    expect(await listed(as, { load: name, unitId }), name).toHaveLength(wanted[index]!);
}

describe('the load of the day', () => {
  test('counts what was registered since midnight in Shanghai, and what is handled, due and overdue', async () => {
    at('2026-03-03 23:59');
    await dispatched(market);
    at('2026-03-04 00:00');
    // To be accepted within a working day: due on the day after the one on which it came.
    await dispatched(market);
    await expectLoad('centre', null, [1, 2, 1, 0]);
    at('2026-03-05 09:00');
    await dispatched(housing);
    await expectLoad('leader', null, [1, 3, 1, 1]);
    await expectLoad('market', market, [0, 2, 1, 1]);
    await expectLoad('housing', housing, [1, 1, 0, 0]);
    await expectLoad('centre', market, [0, 2, 1, 1]);
  });

  test('an order that is completed is not handled any more, and an appeal with several orders counts once', async () => {
    at('2026-03-09 09:00');
    const { id } = await district.register('centre');
    const coHandlers = [{ unitId: housing, task: '协助' }];
    await district.do('centre', 'appealDispatch', id, { leadUnitId: market, task: '核实', coHandlers });
    await expectLoad('leader', null, [1, 1, 0, 0]);
    await district.do('housing', 'workOrderAccept', id);
    await district.do('housing', 'workOrderComplete', id, { text: '已协助' });
    await expectLoad('housing', housing, [1, 0, 0, 0]);
    await expectLoad('market', market, [1, 1, 0, 0]);
  });

  test('shows nobody what its seats do not show', async () => {
    at('2026-03-10 09:00');
    await dispatched(market);
    await district.register('centre', { confidential: true });
    await expectLoad('centre', null, [2, 1, 0, 0]);
    await expectLoad('leader', null, [1, 1, 0, 0]);
    await expectLoad('housing', market, [0, 0, 0, 0]);
    await expectLoad('court', null, [0, 0, 0, 0]);
  });
});

describe('what is hot', () => {
  const hot = async (as: string, by: string, unitId: string | null = null): Promise<any> => {
    const { data, errors } = await district.ask(
      as,
      `query($by: OverviewHotBy!, $u: ID) { overviewHot(by: $by, days: 7, unitId: $u) {
         from until beforeFrom beforeUntil spots { key label count before } } }`,
      { by, u: unitId },
    );
    expect(errors).toBeUndefined();
    return data!['overviewHot'];
  };

  test('each number opens to its appeals, of the span and of the one before it', async () => {
    const input = { categoryId: subject.id, subDistrictId: street };
    at('2026-03-03 23:59');
    await dispatched(market, input);
    at('2026-03-04 00:00');
    await dispatched(market, input);
    await dispatched(housing, input);
    at('2026-03-10 23:00');
    await dispatched(market);
    const subjects = await hot('leader', 'CATEGORY');
    expect(subjects).toEqual({
      from: '2026-03-04',
      until: '2026-03-10',
      beforeFrom: '2026-02-25',
      beforeUntil: '2026-03-03',
      spots: [
        { key: subject.id, label: subject.name, count: 2, before: 1 },
        { key: null, label: null, count: 1, before: 0 },
      ],
    });
    const { from, until, beforeFrom, beforeUntil } = subjects;
    expect(await listed('leader', { categoryId: subject.id, from, until })).toHaveLength(2);
    expect(await listed('leader', { categoryId: subject.id, from: beforeFrom, until: beforeUntil })).toHaveLength(1);
    expect(await listed('leader', { categoryId: '', from, until })).toHaveLength(1);
    const places = await hot('market', 'SUB_DISTRICT', market);
    expect(places.spots).toEqual(
      [
        { key: null, label: null, count: 1, before: 0 },
        { key: street, label: expect.any(String), count: 1, before: 1 },
      ].toSorted((one, other) => one.before - other.before),
    );
    expect(await listed('market', { subDistrictId: street, unitId: market, from, until })).toHaveLength(1);
  });
});

describe('the trend', () => {
  const trend = async (as: string, step: string, unitId: string | null = null): Promise<any[]> => {
    const { data, errors } = await district.ask(
      as,
      `query($step: AssessmentTrendStep!, $u: ID) { assessmentTrend(step: $step, points: 3, unitId: $u) {
         period { code } rates { name hits of percent countedAll { measures outcomes } } } }`,
      { step, u: unitId },
    );
    expect(errors).toBeUndefined();
    return data!['assessmentTrend'];
  };

  test('a point without a denominator is none, and each denominator opens to as many facts', async () => {
    at('2026-04-06 09:00');
    const id = await dispatched(market);
    await district.do('market', 'workOrderAccept', id);
    await district.do('market', 'workOrderRecordContact', id, { reached: true, record: '已联系' });
    at('2026-04-15 09:00');
    const points = await trend('leader', 'WEEK');
    expect(points.map(({ period }) => period.code)).toEqual(['2026-W14', '2026-W15', '2026-W16']);
    const response = points.map(({ rates }) => rates.find(({ name }: { name: string }) => name === 'RESPONSE'));
    expect(response.map(({ hits, of, percent }) => [hits, of, percent])).toEqual([
      [0, 0, null],
      [1, 1, 100],
      [0, 0, null],
    ]);
    for (const { period, rates } of points)
      for (const { of, countedAll } of rates) {
        const { data } = await district.ask(
          'leader',
          `query($p: String!, $f: AssessmentFactFilter!) { assessmentFacts(period: $p, filter: $f) { nodes { id } } }`,
          { p: period.code, f: countedAll },
        );
        expect(data!['assessmentFacts'].nodes).toHaveLength(of);
      }
    const days = await trend('housing', 'DAY');
    expect(days.map(({ period }) => period.code)).toEqual(['2026-04-13', '2026-04-14', '2026-04-15']);
    const strangers = await trend('housing', 'WEEK', market);
    expect(strangers.flatMap(({ rates }) => rates.map(({ of }: { of: number }) => of))).toEqual(Array(12).fill(0));
  });
});
