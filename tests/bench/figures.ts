import type pg from 'pg';
import { median } from './load.ts';
import type { Speaker } from './speaker.ts';

/** What the centre opens when it looks at figures: a month’s board, a published ranking, and the overview. */

const FIGURES = 'figures { rates { name hits of percent } items { name count } }';
const BOARD = `query Board($period: String!) { assessmentBoard(period: $period) { asOf
  whole { rates { name hits of percent } items { name count } }
  standings { unit { id shortName } group score place ${FIGURES} before { score place } } nothingDue { unit { id } } } }`;
const RANKING = `query Ranking($period: String!) { assessmentRanking(period: $period) { unit { id shortName } group score place } }`;
const OVERVIEW = `query Overview {
  overviewLoad { load count }
  subjects: overviewHot(by: CATEGORY) { spots { key label count before } }
  places: overviewHot(by: SUB_DISTRICT) { spots { key label count before } }
  assessmentTrend(step: WEEK, points: 8) { period { code } rates { name hits of percent } } }`;

const SUBJECTS = `query Subjects($period: String!) { assessmentBreakdown(period: $period, by: CATEGORY) { key
  figures { rates { name hits of percent } items { name count } } } }`;

const TRIAL = `query Trial($period: String!, $formulaId: ID!) { assessmentBoard(period: $period, formulaId: $formulaId) {
  standings { unit { id shortName } group score place held { score place difference } ${FIGURES} } } }`;
const FORMULA = {
  name: '试算',
  base: 100,
  weights: [
    { rate: 'RESPONSE', percent: 40 },
    { rate: 'RESOLUTION', percent: 60 },
  ],
  satisfied: 100,
  dissatisfied: 0,
  items: [],
};

const TIMES = 15;

/** In milliseconds, one request after another. */
export interface FigureTimes {
  readonly board: number;
  readonly subjects: number;
  readonly trial: number;
  readonly ranking: number;
  readonly overview: number;
}

/** Facts were copied without the triggers that keep their tallies: these are counted once. */
export async function keepTallies(client: pg.Client): Promise<void> {
  await client.query('truncate assessment_tally, assessment_month');
  await client.query(
    `insert into assessment_month (unit_id, month, category_id, sub_district_id, measure, outcome, count, audience)
       select unit_id, date_trunc('month', at at time zone 'Asia/Shanghai')::date, category_id, sub_district_id, measure,
              outcome, count(*), min(audience)
         from assessment_fact where at is not null and outcome is not null and excluded_at is null
        group by 1, 2, 3, 4, 5, 6`,
  );
  await client.query(
    `insert into assessment_tally (unit_id, day, measure, outcome, count, audience)
       select unit_id, (at at time zone 'Asia/Shanghai')::date, measure, outcome, count(*), min(audience)
         from assessment_fact where at is not null and outcome is not null and excluded_at is null group by 1, 2, 3, 4`,
  );
}

/** The month that is over is closed and published, so that there is a ranking to read. */
export async function publishMonth(centre: Speaker, today: Date): Promise<void> {
  let period = await centre.do('assessmentPeriodOpen', {}, { code: month(today, -1) });
  for (const act of ['DrawUp', 'Close', 'Publish']) period = await centre.do(`assessmentPeriod${act}`, period);
}

export async function measureFigures(centre: Speaker, today: Date): Promise<FigureTimes> {
  const draft = await centre.do('assessmentFormulaDraft', {}, FORMULA);
  return {
    board: await took(() => centre.ask(BOARD, { period: month(today, 0) })),
    subjects: await took(() => centre.ask(SUBJECTS, { period: month(today, 0) })),
    // A closed month under another formula, beside what was signed.
    trial: await took(() => centre.ask(TRIAL, { period: month(today, -1), formulaId: draft.id })),
    ranking: await took(() => centre.ask(RANKING, { period: month(today, -1) })),
    overview: await took(() => centre.ask(OVERVIEW)),
  };
}

async function took(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time <= TIMES; time += 1) {
    const began = performance.now();
    await ask();
    // The first one warms up.
    if (time > 0) times.push(performance.now() - began);
  }
  return median(times);
}

/** The month of a day in Shanghai, or one so many before it. */
function month(today: Date, by: number): string {
  const there = new Date(today.getTime() + 8 * 3_600_000);
  return new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth() + by)).toISOString().slice(0, 7);
}
