import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { TestDistrict } from '../support/district.ts';
import { History, step } from './history.ts';
import type { StateLine } from './load.ts';
import { Day } from './load.ts';
import { noticesIn } from './notices.ts';
import type { Counted, Expected, LedgerLine, Published } from './recount.ts';
import { expected, monthBegins, percentOf, recount, scored } from './recount.ts';
import { at, now } from '../support/time.ts';

/**
 * Random histories, in which deadlines pass, work is returned, sent back, merged and excluded, and months end: whatever
 * the board says of them, the ledger alone says as well.
 */

let district: TestDistrict;
let superuser: pg.Client;
let units: ReadonlyMap<string, string>;
let categories: string[];
let rootOf: ReadonlyMap<string, string>;
let members: ReadonlyMap<string, string>;
let formulas: { readonly adopted: Published; readonly builtIn: Published };
/** The formula that holds for what begins at an instant. */
const formulaAt = (from: number): Published => (from >= ADOPTED_FROM ? formulas.adopted : formulas.builtIn);
const UNITS = { market: 'market', housing: 'housing', street: '370202001', community: '370202001001' } as const;
const STEPS = 48;
const RUNS = 4;
/** Adopted for April: satisfaction weighs otherwise than all or nothing, and other cases give and take points. */
const ADOPTED_FROM = monthBegins(2026, 4);
const FORMULA = {
  name: '考评办法（四月）',
  base: 120,
  weights: [
    { rate: 'RESPONSE', percent: 15 },
    { rate: 'RESOLUTION', percent: 30 },
    { rate: 'SATISFACTION', percent: 45 },
    { rate: 'ON_TIME', percent: 10 },
  ],
  satisfied: 95,
  dissatisfied: 35,
  items: [
    { item: 'BOUNCED', points: 1.5, every: 2, most: 3 },
    { item: 'REWORKED', points: -3.25, every: 1, most: 20 },
    { item: 'UNREACHED', points: -0.75, every: 2 },
  ],
};

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
  const { rows: people } = await superuser.query<{ username: string; id: string }>(
    'select username, id from member where username = any($1)',
    [Object.keys(UNITS)],
  );
  members = new Map(people.map(({ username, id }) => [username, id]));
  for (const username of ['centre', ...Object.keys(UNITS)]) await district.cookieOf(username);
  const { matter } = await district.act('centre', 'assessmentFormulaDraft', {}, FORMULA);
  await district.do('centre', 'assessmentFormulaAdopt', matter.id, { fromMonth: '2026-04' });
  const { data } = await district.ask('centre', `{ assessmentFormulas { ${PUBLISHED} } }`);
  const [adopted, builtIn] = data!['assessmentFormulas'];
  formulas = { adopted, builtIn };
});
afterAll(async () => {
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
async function wholeLedger(kind: 'appeal' | 'notice'): Promise<StateLine[]> {
  const { rows } = await superuser.query<StateLine>(
    `select e.matter_id as appeal, e.act, e.at, e.data, e.effects, e.state
       from entry e join matter m on m.id = e.matter_id and m.kind = $1 order by e.matter_id, e.seq`,
    [kind],
  );
  return rows;
}

const PUBLISHED = 'base satisfied dissatisfied weights { rate percent } items { item points every most }';

const OVERVIEW = `query($unit: ID) {
  overviewLoad(unitId: $unit) { load count }
  subjects: overviewHot(by: CATEGORY, days: 7) { spots { key count before } }
  places: overviewHot(by: SUB_DISTRICT, days: 7) { spots { key count before } }
  weeks: assessmentTrend(step: WEEK, points: 6, unitId: $unit) { period { startsAt endsAt } rates { name hits of percent } }
  days: assessmentTrend(step: DAY, points: 4, unitId: $unit) { period { startsAt endsAt } rates { name hits of percent } } }`;

/** The overview of the district and of each unit: load, subjects, and every point of the trends. */
async function assertOverview(counted: readonly Counted[], now: Date): Promise<void> {
  const day = new Day(await wholeLedger('appeal'));
  await assertNotices(now);
  for (const unit of [null, ...units.values()]) {
    const { data, errors } = await district.ask('centre', OVERVIEW, { unit });
    expect(errors).toBeUndefined();
    const { overviewLoad, subjects, places, weeks, days } = data!;
    const load = Object.fromEntries(overviewLoad.map(({ load, count }: any) => [load, count]));
    expect(load, `load of ${unit} at ${now.toISOString()}`).toEqual(day.load(now.getTime(), unit));
    const own = unit ? counted.filter((one) => one.unit === unit) : counted;
    for (const { period, rates } of [...weeks, ...days]) {
      const [from, until] = [Date.parse(period.startsAt), Date.parse(period.endsAt)];
      expect(plain({ rates, items: [] }, formulaAt(from)).rates, period.startsAt).toEqual(
        expected(own, from, until).rates,
      );
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

/** The notices of the overview: how many stand where, of which type, and how many of them are overdue. */
async function assertNotices(now: Date): Promise<void> {
  const { data } = await district.ask('centre', '{ noticeCounts { state type count overdue } }');
  const shown = new Map<string, { count: number; overdue: number }>();
  for (const { state, type, count, overdue } of data!['noticeCounts']) {
    const known = shown.get(`${state} ${type}`) ?? { count: 0, overdue: 0 };
    shown.set(`${state} ${type}`, { count: known.count + count, overdue: known.overdue + overdue });
  }
  expect(shown, now.toISOString()).toEqual(noticesIn(await wholeLedger('notice'), now.getTime()));
}

const CIRCULAR = `query($id: ID!) { matter(id: $id) { ... on AssessmentCircular { versions { figures {
  whole { name hits of percent } red { unitId } black { unitId } rows { unitId score place rates { name hits of percent } items { name count } } } } } } }`;

const GROUPS: Readonly<Record<keyof typeof UNITS, string>> = {
  market: 'DEPARTMENTS',
  housing: 'DEPARTMENTS',
  street: 'SUB_DISTRICTS',
  community: 'OTHERS',
};

const groupOf = (unit: string): string => GROUPS[[...units].find(([, id]) => id === unit)![0] as keyof typeof UNITS];

/** The place of a unit: behind each of its group that has more points. */
function placeOf(unit: string, scores: ReadonlyMap<string, number>): number | null {
  const own = scores.get(unit);
  if (own === undefined) return null;
  return 1 + [...scores].filter(([other, points]) => groupOf(other) === groupOf(unit) && points > own).length;
}

/** The points of every unit of which something was due, by unit. */
function scoresOf(counted: readonly Counted[], from: number, until: number): Map<string, number> {
  const all = [...units.values()].map((unit) => {
    const own = counted.filter((one) => one.unit === unit);
    return [unit, scored(expected(own, from, until), formulaAt(from))] as const;
  });
  return new Map(all.flatMap(([unit, points]) => (points === null ? [] : [[unit, points / 100] as const])));
}

/** Who is named, counted by hand: at the head of its group and good enough, or at its end, not so good, and not alone. */
function named(scores: ReadonlyMap<string, number>): { red: Set<string>; black: Set<string> } {
  const red = new Set<string>();
  const black = new Set<string>();
  for (const [unit, score] of scores) {
    const others = [...scores].filter(([other]) => other !== unit && groupOf(other) === groupOf(unit));
    if (score >= 90 && others.filter(([, other]) => other > score).length < 3) red.add(unit);
    else if (others.length > 0 && score < 80 && others.filter(([, other]) => other < score).length < 3) black.add(unit);
  }
  return { red, black };
}

/** Signs a month over whatever requests for exclusion a history has left open; how many there are the refusal says. */
async function close(id: string): Promise<void> {
  const target = { id, version: await district.versionOf(id) };
  const { __typename, message } = await district.act('centre', 'assessmentPeriodClose', target, {});
  if (__typename === 'AssessmentPeriodCloseSuccess') return;
  expect(__typename).toBe('ExclusionsOpen');
  await district.do('centre', 'assessmentPeriodClose', id, { overOpenExclusions: Number(/\d+/.exec(message)![0]) });
}

/** A month is closed and its circular drafted: its tables say what the ledger says. */
async function assertCircular(counted: readonly Counted[], code: string, from: number, until: number): Promise<void> {
  const opened = await district.act('centre', 'assessmentPeriodOpen', {}, { code });
  await district.do('centre', 'assessmentPeriodDrawUp', opened.matter.id);
  await close(opened.matter.id);
  const { matter } = await district.act('centre', 'circularDraft', {}, { periodId: opened.matter.id });
  const { data } = await district.ask('centre', CIRCULAR, { id: matter.id });
  const { whole, rows, red, black } = data!['matter'].versions[0].figures;
  const formula = formulaAt(from);
  expect(plain({ rates: whole, items: [] }, formula).rates, code).toEqual(expected(counted, from, until).rates);
  const scores = scoresOf(counted, from, until);
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
    expect({ ...plain(row, formula), score: row.score, place: row.place }, `${name} in ${code}`).toEqual({
      ...own,
      score: scores.get(unit) ?? null,
      place: placeOf(unit, scores),
    });
  }
  const lists = named(scores);
  const idsOf = (rows: { unitId: string }[]): string[] => rows.map(({ unitId }) => unitId).toSorted();
  expect(idsOf(red), `red list of ${code}`).toEqual([...lists.red].toSorted());
  expect(idsOf(black), `black list of ${code}`).toEqual([...lists.black].toSorted());
}

const FIGURES =
  'score place steps { rate item points } figures { rates { name hits of percent } items { name count } }';
const BOARD = `query($period: String!) { assessmentBoard(period: $period) {
  formula { ${PUBLISHED} }
  standings { unit { id } ${FIGURES} } nothingDue { unit { id } ${FIGURES} }
  whole { rates { name hits of percent } items { name count } } } }`;

interface Shown {
  readonly score: number | null;
  readonly place: number | null;
  readonly steps: readonly { readonly points: number }[];
  readonly rates: readonly { name: string; hits: number; of: number; percent: number | null }[];
  readonly items: readonly { name: string; count: number }[];
}

/** What the board shows, in the oracle’s terms; a rate without a denominator is none. */
function plain({ rates, items }: Pick<Shown, 'rates' | 'items'>, formula: Published): Expected {
  for (const { name, hits, of, percent } of rates) {
    const hundredths = percentOf(name, [hits, of], formula);
    expect(percent, name).toBe(hundredths === null ? null : hundredths / 100);
  }
  return {
    rates: Object.fromEntries(rates.map(({ name, hits, of }) => [name, [hits, of]])),
    items: Object.fromEntries(items.map(({ name, count }) => [name, count])),
  };
}

async function assertAgreed(counted: readonly Counted[], period: string, from: number, until: number): Promise<void> {
  const { data, errors } = await district.ask('centre', BOARD, { period });
  expect(errors).toBeUndefined();
  const { standings, nothingDue, whole, formula } = data!['assessmentBoard'];
  expect(formula, period).toEqual(formulaAt(from));
  const shown = new Map<string, Shown>(
    [...standings, ...nothingDue].map(({ unit, figures, ...rest }: any) => [
      unit.id as string,
      { ...figures, ...rest },
    ]),
  );
  const scores = scoresOf(counted, from, until);
  for (const [name, unit] of units) {
    const own = expected(
      counted.filter((one) => one.unit === unit),
      from,
      until,
    );
    // A community of which nothing was asked is not listed.
    const one = shown.get(unit);
    if (!one) {
      expect([name, own], period).toEqual(['community', expected([], from, until)]);
      continue;
    }
    expect(plain(one, formula), `${name} in ${period}`).toEqual(own);
    expect(one.score, `score of ${name} in ${period}`).toBe(scores.get(unit) ?? null);
    expect(one.place, `place of ${name} in ${period}`).toBe(placeOf(unit, scores));
    const sum = one.steps.reduce((total, { points }) => total + Math.round(points * 100), 0);
    expect(sum, `steps of ${name} in ${period}`).toBe(Math.round((one.score ?? 0) * 100));
  }
  expect(plain(whole, formula), period).toEqual(expected(counted, from, until));
}

const BREAKDOWN = `query($period: String!) {
  subjects: assessmentBreakdown(period: $period, by: CATEGORY) { key figures { rates { name hits of percent } items { name count } } }
  areas: assessmentBreakdown(period: $period, by: SUB_DISTRICT) { key figures { rates { name hits of percent } items { name count } } }
  kinds: assessmentBreakdown(period: $period, by: UNIT_KIND) { key figures { rates { name hits of percent } items { name count } } } }`;
const KINDS: Readonly<Record<string, string>> = {
  market: 'DEPARTMENT',
  housing: 'DEPARTMENT',
  street: 'SUB_DISTRICT',
  community: 'COMMUNITY',
};

/** The same by subject, by area and by kind of unit; what has no subject or area stands by itself. */
async function assertBrokenDown(counted: readonly Counted[], period: string, from: number, until: number) {
  const { data, errors } = await district.ask('centre', BREAKDOWN, { period });
  expect(errors).toBeUndefined();
  const kindOf = new Map([...units].map(([name, id]) => [id, KINDS[name]!]));
  const within = counted.filter(({ at }) => at >= from && at < until);
  const bySubject = Map.groupBy(within, ({ category }) => (category === null ? null : rootOf.get(category)!));
  const byKind = Map.groupBy(within, ({ unit }) => kindOf.get(unit)!);
  for (const [groups, shown] of [
    [bySubject, data!['subjects']],
    [Map.groupBy(within, ({ subDistrict }) => subDistrict), data!['areas']],
    [byKind, data!['kinds']],
  ] as const) {
    expect(shown.map(({ key }: any) => key).toSorted(), period).toEqual([...groups.keys()].toSorted());
    for (const { key, figures } of shown)
      expect(plain(figures, formulaAt(from)), `${key} in ${period}`).toEqual(
        expected(groups.get(key as never)!, from, until),
      );
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

/** What the histories must have met: of what never happens nothing would be proved. */
const MET = [
  'appealAnswerJointly',
  'appealAnswerWithMaster',
  'appealCloseOff',
  'appealDeferralDue',
  'appealGrantExclusion',
  'appealRate',
  'appealRevokeExclusion',
  'appealSetStatutoryPeriod',
  'appealTerminate',
  'noticeCloseOff',
  'noticeEscalate',
  'noticeUnanswered',
  'workOrderArbitrate',
  'workOrderEscalate',
  'workOrderGrantDeferral',
  'workOrderGrantStatutoryPeriod',
  'workOrderGrantTermination',
  'workOrderResume',
  'workOrderTransfer',
];

/** After the months were closed an appeal is left out and taken back: they stay, the quarter that is open follows. */
async function assertLaterExclusion({ appeals }: History, counted: readonly Counted[]): Promise<void> {
  const [from, until] = [monthBegins(2026, 4), monthBegins(2026, 7)];
  const again = async (): Promise<void> => {
    const counts = recount(await ledgerOf(appeals), now());
    await assertAgreed(counts, '2026-Q2', from, until);
    for (const [code, month] of [
      ['2026-04', 4],
      ['2026-05', 5],
    ] as const)
      await assertAgreed(counted, code, monthBegins(2026, month), monthBegins(2026, month + 1));
    const { data } = await district.ask('centre', '{ assessmentRecount(period: "2026-05") { same } }');
    expect(data!['assessmentRecount']).toEqual({ same: true });
  };
  for (const [as, unit] of units) {
    const own = counted.filter((one) => one.unit === unit && one.at >= from && one.at < monthBegins(2026, 6));
    for (const id of new Set(own.map(({ appeal }) => appeal))) {
      const target = { id, version: await district.versionOf(id) };
      const input = { ground: 'BEYOND_REASON', evidence: '结账之后提出的材料' };
      const asked = await district.act(as, 'appealAskExclusion', target, input);
      if (!asked.matter) continue;
      const [exclusion] = await district.direct<{ id: string }>(
        district.mainCentre(),
        `select id from assessment_exclusion where matter_id = $1 and state = 'ASKED'`,
        [id],
      );
      at('2026-07-03 10:00');
      await district.do('centre', 'appealGrantExclusion', id, { reason: '据实' }, exclusion!.id);
      await again();
      at('2026-07-04 10:00');
      await district.do('centre', 'appealRevokeExclusion', id, { reason: '据实' }, exclusion!.id);
      return again();
    }
  }
  throw new Error('No appeal could be left out after the closing.');
}

test('every figure of random histories is what the ledger alone says', async () => {
  const seen = new Map<string, number>();
  const begin = async (on: string): Promise<History> => {
    await superuser.query('truncate assessment_fact, assessment_tally, assessment_month');
    return new History(district, units, members, categories, on);
  };
  const check = async (history: History): Promise<void> => {
    const counted = recount(await ledgerOf(history.appeals), history.instant);
    for (const { what } of counted) seen.set(what, (seen.get(what) ?? 0) + 1);
    for (const { code, year, month, months } of PERIODS) {
      const span = [code, monthBegins(year, month), monthBegins(year, month + months)] as const;
      await assertAgreed(counted, ...span);
      await assertBrokenDown(counted, ...span);
    }
    await assertOverview(counted, history.instant);
  };
  const directed = await begin('2026-03-02');
  await directed.tellSure();
  await check(directed);
  let last = directed;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: STEPS, maxLength: STEPS }),
      fc.constantFrom('2026-03-02', '2026-03-27', '2026-04-22'),
      async (steps, begins) => {
        last = await begin(begins);
        for (const [index, one] of steps.entries()) {
          await last.take(one);
          if (index % 16 === 15) await check(last);
        }
      },
    ),
    { numRuns: RUNS, endOnFailure: true },
  );
  // Long after: whatever was open is overdue.
  at('2026-07-02 10:00');
  const counted = recount(await ledgerOf(last.appeals), now());
  for (const { code, year, month } of PERIODS.filter(({ months }) => months === 1))
    await assertCircular(counted, code, monthBegins(year, month), monthBegins(year, month + 1));
  await assertLaterExclusion(last, counted);
  // A history in which nothing of a kind ever happens would prove nothing of it.
  const kinds = ['RESPONSE', 'HANDLING', 'REWORK', 'RESOLUTION', 'SATISFACTION'].flatMap((what) => [
    `${what} yes`,
    `${what} no`,
  ]);
  const { rows: done } = await superuser.query<{ act: string }>('select distinct act from entry');
  const acts = new Set(done.map(({ act }) => act));
  expect(MET.filter((act) => !acts.has(act))).toEqual([]);
  expect([...seen.keys()].toSorted()).toEqual(
    [...kinds, 'BOUNCED', 'RED_CARD', 'RETURN_REFUSED', 'UNREACHED'].toSorted(),
  );
}, 300_000);
