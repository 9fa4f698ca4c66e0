import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { TestDistrict } from '../support/district.ts';
import { History, step } from './history.ts';
import type { StateLine } from './load.ts';
import { Day } from './load.ts';
import type { Counted, LedgerLine } from './recount.ts';
import { expected, monthBegins, recount, scored } from './recount.ts';

/**
 * Random histories, in which deadlines pass, work is returned, sent back, merged and excluded, and months end: whatever
 * the board says of them, the ledger alone says as well.
 */

let district: TestDistrict;
let superuser: pg.Client;
let units: ReadonlyMap<string, string>;
let categories: string[];
let rootOf: ReadonlyMap<string, string>;
const UNITS = { market: 'market', housing: 'housing', street: '370202001', community: '370202001001' } as const;
const STEPS = 60;
const RUNS = 6;

beforeAll(async () => {
  district = await TestDistrict.open();
  const found = Object.entries(UNITS).map(async ([name, code]) => [name, await district.unit(code)] as const);
  units = new Map(await Promise.all(found));
  const url = new URL(inject('superuserUrl'));
  url.pathname = new URL(district.services.ownerUrl).pathname;
  superuser = new pg.Client({ connectionString: url.href });
  await superuser.connect();
  await superuser.query(`set search_path to ${district.services.districts.get('370202')!.schema}`);
  const { rows: subjects } = await superuser.query<{ id: string; path: string; depth: number }>(
    'select id, path, depth from category order by path',
  );
  categories = subjects.filter(({ depth }) => depth === 3).map(({ id }) => id);
  rootOf = new Map(subjects.map(({ id, path }) => [id, path.split(' / ')[0]!]));
  for (const username of ['centre', ...Object.keys(UNITS)]) await district.cookieOf(username);
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(async () => {
  vi.useRealTimers();
  await superuser?.end();
  await district?.close();
});

async function ledgerOf(appeals: readonly string[]): Promise<LedgerLine[]> {
  const { rows } = await superuser.query<LedgerLine>(
    'select matter_id as appeal, act, at, data, effects from entry where matter_id = any($1) order by matter_id, seq',
    [appeals],
  );
  return rows;
}

/** Of every appeal, also of those of the histories before: their work goes on. */
async function wholeLedger(): Promise<StateLine[]> {
  const { rows } = await superuser.query<StateLine>(
    `select e.matter_id as appeal, e.act, e.at, e.data, e.effects, e.state
       from entry e join matter m on m.id = e.matter_id and m.kind = 'appeal' order by e.matter_id, e.seq`,
  );
  return rows;
}

const OVERVIEW = `query($unit: ID) {
  overviewLoad(unitId: $unit) { load count }
  subjects: overviewHot(by: CATEGORY, days: 7) { spots { key count before } }
  places: overviewHot(by: SUB_DISTRICT, days: 7) { spots { key count before } }
  weeks: assessmentTrend(step: WEEK, points: 6, unitId: $unit) { period { startsAt endsAt } rates { name hits of percent } }
  days: assessmentTrend(step: DAY, points: 4, unitId: $unit) { period { startsAt endsAt } rates { name hits of percent } } }`;

/** The overview of the district and of each unit: load, subjects, and every point of the trends. */
async function assertOverview(counted: readonly Counted[], now: Date): Promise<void> {
  const day = new Day(await wholeLedger());
  for (const unit of [null, ...units.values()]) {
    const { data, errors } = await district.ask('centre', OVERVIEW, { unit });
    expect(errors).toBeUndefined();
    const { overviewLoad, subjects, places, weeks, days } = data!;
    const load = Object.fromEntries(overviewLoad.map(({ load, count }: any) => [load, count]));
    expect(load, `load of ${unit} at ${now.toISOString()}`).toEqual(day.load(now.getTime(), unit));
    const own = unit ? counted.filter((one) => one.unit === unit) : counted;
    for (const { period, rates } of [...weeks, ...days]) {
      const [from, until] = [Date.parse(period.startsAt), Date.parse(period.endsAt)];
      expect(plain({ rates, items: [] }).rates, period.startsAt).toEqual(expected(own, from, until).rates);
    }
    if (unit) continue;
    for (const [by, { spots }] of [
      ['category', subjects],
      ['subDistrict', places],
    ] as const) {
      const hot = day.hot(by, now.getTime(), 7);
      for (const { key, count, before } of spots) expect({ count, before }).toEqual(hot.get(key));
      const frequent = [...hot.values()].filter(({ count }) => count > 0).length;
      expect(spots, by).toHaveLength(Math.min(10, frequent));
    }
  }
}

const CIRCULAR = `query($id: ID!) { matter(id: $id) { ... on AssessmentCircular { versions { figures {
  whole { name hits of percent } red { unitId } black { unitId } rows { unitId score rates { name hits of percent } items { name count } } } } } } }`;

const GROUPS: Readonly<Record<keyof typeof UNITS, string>> = {
  market: 'DEPARTMENTS',
  housing: 'DEPARTMENTS',
  street: 'SUB_DISTRICTS',
  community: 'OTHERS',
};

/** Who is named, counted by hand: at the head of its group and good enough, or at its end, not so good, and not alone. */
function named(scores: ReadonlyMap<string, number>): { red: Set<string>; black: Set<string> } {
  const groupOf = (unit: string) => GROUPS[[...units].find(([, id]) => id === unit)![0] as keyof typeof UNITS];
  const red = new Set<string>();
  const black = new Set<string>();
  for (const [unit, score] of scores) {
    const others = [...scores].filter(([other]) => other !== unit && groupOf(other) === groupOf(unit));
    if (score >= 90 && others.filter(([, other]) => other > score).length < 3) red.add(unit);
    else if (others.length > 0 && score < 80 && others.filter(([, other]) => other < score).length < 3) black.add(unit);
  }
  return { red, black };
}

/** A month is closed and its circular drafted: its tables say what the ledger says. */
async function assertCircular(counted: readonly Counted[], code: string, from: number, until: number): Promise<void> {
  const opened = await district.act('centre', 'assessmentPeriodOpen', {}, { code });
  await district.do('centre', 'assessmentPeriodDrawUp', opened.matter.id);
  await district.do('centre', 'assessmentPeriodClose', opened.matter.id);
  const { matter } = await district.act('centre', 'circularDraft', {}, { periodId: opened.matter.id });
  const { data } = await district.ask('centre', CIRCULAR, { id: matter.id });
  const { whole, rows, red, black } = data!['matter'].versions[0].figures;
  expect(plain({ rates: whole, items: [] }).rates, code).toEqual(expected(counted, from, until).rates);
  const { data: formulas } = await district.ask(
    'centre',
    '{ assessmentFormulas { base weights { rate percent } items { item points every most } } }',
  );
  const scores = new Map<string, number>();
  for (const [name, unit] of units) {
    const own = expected(
      counted.filter((one) => one.unit === unit),
      from,
      until,
    );
    const row = rows.find(({ unitId }: { unitId: string }) => unitId === unit);
    const none = [...Object.values(own.rates).map(([, of]) => of), ...Object.values(own.items)].every((n) => n === 0);
    expect(row === undefined, `${name} in ${code}`).toBe(none);
    if (none) continue;
    const points = scored(own, formulas!['assessmentFormulas'].at(-1));
    if (points !== null) scores.set(unit, points / 100);
    expect({ ...plain(row), score: row.score }, `${name} in ${code}`).toEqual({
      ...own,
      score: points === null ? null : points / 100,
    });
  }
  const lists = named(scores);
  const idsOf = (rows: { unitId: string }[]): string[] => rows.map(({ unitId }) => unitId).toSorted();
  expect(idsOf(red), `red list of ${code}`).toEqual([...lists.red].toSorted());
  expect(idsOf(black), `black list of ${code}`).toEqual([...lists.black].toSorted());
}

const FIGURES = 'score steps { rate item points } figures { rates { name hits of percent } items { name count } }';
const BOARD = `query($period: String!) { assessmentBoard(period: $period) {
  formula { base weights { rate percent } items { item points every most } }
  standings { unit { id } ${FIGURES} } nothingDue { unit { id } ${FIGURES} }
  whole { rates { name hits of percent } items { name count } } } }`;

interface Shown {
  readonly score: number | null;
  readonly rates: readonly { name: string; hits: number; of: number; percent: number | null }[];
  readonly items: readonly { name: string; count: number }[];
}

/** What the board shows, in the oracle’s terms; a rate without a denominator is none. */
function plain({ rates, items }: Omit<Shown, 'score'>) {
  for (const { hits, of, percent } of rates)
    expect(percent).toBe(of === 0 ? null : Math.round((hits * 10_000) / of) / 100);
  return {
    rates: Object.fromEntries(rates.map(({ name, hits, of }) => [name, [hits, of]])),
    items: Object.fromEntries(items.map(({ name, count }) => [name, count])),
  };
}

async function assertAgreed(counted: readonly Counted[], period: string, from: number, until: number): Promise<void> {
  const { data, errors } = await district.ask('centre', BOARD, { period });
  expect(errors).toBeUndefined();
  const { standings, nothingDue, whole, formula } = data!['assessmentBoard'];
  const shown = new Map<string, Shown>(
    [...standings, ...nothingDue].map(({ unit, score, figures }: any) => [unit.id as string, { ...figures, score }]),
  );
  for (const [name, unit] of units) {
    const own = expected(
      counted.filter((one) => one.unit === unit),
      from,
      until,
    );
    const { score, ...figures } = shown.get(unit)!;
    expect(plain(figures), `${name} in ${period}`).toEqual(own);
    const points = scored(own, formula);
    expect(score, `score of ${name} in ${period}`).toBe(points === null ? null : points / 100);
  }
  expect(plain(whole), period).toEqual(expected(counted, from, until));
}

const BREAKDOWN = `query($period: String!) {
  subjects: assessmentBreakdown(period: $period, by: CATEGORY) { key figures { rates { name hits of percent } items { name count } } }
  kinds: assessmentBreakdown(period: $period, by: UNIT_KIND) { key figures { rates { name hits of percent } items { name count } } } }`;
const KINDS: Readonly<Record<string, string>> = {
  market: 'DEPARTMENT',
  housing: 'DEPARTMENT',
  street: 'SUB_DISTRICT',
  community: 'COMMUNITY',
};

/** The same by subject and by kind of unit; what has no subject stands by itself. */
async function assertBrokenDown(counted: readonly Counted[], period: string, from: number, until: number) {
  const { data, errors } = await district.ask('centre', BREAKDOWN, { period });
  expect(errors).toBeUndefined();
  const kindOf = new Map([...units].map(([name, id]) => [id, KINDS[name]!]));
  const within = counted.filter(({ at }) => at >= from && at < until);
  const bySubject = Map.groupBy(within, ({ category }) => (category === null ? null : rootOf.get(category)!));
  const byKind = Map.groupBy(within, ({ unit }) => kindOf.get(unit)!);
  for (const [groups, shown] of [
    [bySubject, data!['subjects']],
    [byKind, data!['kinds']],
  ] as const) {
    expect(shown.map(({ key }: any) => key).toSorted(), period).toEqual([...groups.keys()].toSorted());
    for (const { key, figures } of shown)
      expect(plain(figures), `${key} in ${period}`).toEqual(expected(groups.get(key as never)!, from, until));
  }
}

/** Until far enough ahead that what was still open is overdue, so that nothing is left undecided unseen. */
const PERIODS = [
  { code: '2026-03', year: 2026, month: 3, months: 1 },
  { code: '2026-04', year: 2026, month: 4, months: 1 },
  { code: '2026-05', year: 2026, month: 5, months: 1 },
  { code: '2026-Q1', year: 2026, month: 1, months: 3 },
  { code: '2026-Q2', year: 2026, month: 4, months: 3 },
];

test('every figure of random histories is what the ledger alone says', async () => {
  const seen = new Map<string, number>();
  let excluded = 0;
  let arbitrated = 0;
  let handedUp = 0;
  let last: History | undefined;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: STEPS, maxLength: STEPS }),
      fc.constantFrom('2026-03-02', '2026-03-27', '2026-04-22'),
      async (steps, begins) => {
        await superuser.query('truncate assessment_fact, assessment_tally, assessment_month');
        const history = new History(district, units, categories, begins);
        for (const [index, one] of steps.entries()) {
          await history.take(one);
          if (index % 20 !== 19) continue;
          const lines = await ledgerOf(history.appeals);
          excluded += lines.filter(({ act }) => act === 'appealGrantExclusion').length;
          arbitrated += lines.filter(({ act }) => act === 'workOrderArbitrate').length;
          handedUp += lines.filter(({ act }) => act === 'workOrderEscalate').length;
          const counted = recount(lines, history.instant);
          for (const { what } of counted) seen.set(what, (seen.get(what) ?? 0) + 1);
          for (const { code, year, month, months } of PERIODS) {
            const span = [code, monthBegins(year, month), monthBegins(year, month + months)] as const;
            await assertAgreed(counted, ...span);
            await assertBrokenDown(counted, ...span);
          }
          await assertOverview(counted, history.instant);
          last = history;
        }
      },
    ),
    { numRuns: RUNS, endOnFailure: true },
  );
  // Long after: whatever was open is overdue.
  vi.setSystemTime(new Date('2026-07-02T10:00:00+08:00'));
  const counted = recount(await ledgerOf(last!.appeals), new Date());
  for (const { code, year, month } of PERIODS.filter(({ months }) => months === 1))
    await assertCircular(counted, code, monthBegins(year, month), monthBegins(year, month + 1));
  // A history in which nothing of a kind ever happens would prove nothing of it.
  const kinds = ['RESPONSE', 'HANDLING', 'REWORK', 'RESOLUTION', 'SATISFACTION'].flatMap((what) => [
    `${what} yes`,
    `${what} no`,
  ]);
  expect(excluded).toBeGreaterThan(0);
  expect(arbitrated).toBeGreaterThan(0);
  expect(handedUp).toBeGreaterThan(0);
  expect([...seen.keys()].toSorted()).toEqual(
    [...kinds, 'BOUNCED', 'RED_CARD', 'RETURN_REFUSED', 'UNREACHED'].toSorted(),
  );
}, 300_000);
