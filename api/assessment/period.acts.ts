import { deadlineOf } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';
import type { Acting, Limit } from '../matter/index.ts';
import { CENTRE, CENTRE_HEAD, defineAct, defineKind } from '../matter/index.ts';
import { defineSetting, UnitKind } from '../unit/index.ts';
import { ExclusionsOpen, FiguresMoved, PeriodExists, PeriodNotOver } from './assessment.problems.ts';
import type { Drawing } from './closing.ts';
import { correct, drawUp, inOrder } from './closing.ts';
import { formulaFor } from './formulas.ts';
import { lockAssessment } from './lock.ts';
import { periodOf } from './period-code.ts';
import { AssessmentCorrection, AssessmentPeriod, AssessmentPlace, AssessmentResult } from './period.entity.ts';
import { openExclusions } from './open-exclusions.ts';
import { CorrectInput, PeriodCloseInput, PeriodOpenInput } from './period.inputs.ts';
import { resultsOf } from './results.ts';

export const objectionLimit = defineSetting<{ limits: { ORDINARY: Limit } }>({
  key: 'assessment.objection',
  label: text('考评申诉期限', 'Objection to a score'),
  description: text(
    '考评结账后，单位可对成绩提出申诉的期限。',
    'How long after a period was closed a unit may object to its score.',
  ),
  form: 'LIMITS',
  fallback: { limits: { ORDINARY: { amount: 5, unit: 'WORKING_DAY' } } },
});

export const periodKind = defineKind({
  kind: 'assessment_period',
  typeName: 'AssessmentPeriod',
  label: text('考评', 'Assessment'),
  numberPrefix: 'P',
  states: {
    OPEN: text('进行中', 'Open'),
    DRAWN_UP: text('已汇总', 'Drawn up'),
    CLOSED: text('已结账', 'Closed'),
    PUBLISHED: text('已公布', 'Published'),
  },
  closed: ['CLOSED', 'PUBLISHED'],
  path: ['OPEN', 'DRAWN_UP', 'CLOSED', 'PUBLISHED'],
  seatRoles: { SUPERVISOR: text('考评', 'Assessor') },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: {
    DRAW_UP: text('待汇总', 'Draw up'),
    CLOSE: text('待结账', 'Close'),
    PUBLISH: text('待公布', 'Publish'),
  },
  clocks: {},
  dutyOf: ({ state }) => ({ OPEN: 'DRAW_UP', DRAWN_UP: 'CLOSE', CLOSED: 'PUBLISH' })[state] ?? null,
  tables: ['assessment_period'],
});

export const periodOpen = defineAct({
  name: 'assessmentPeriodOpen',
  kind: 'assessment_period',
  description: 'Opens the assessment of a month or a quarter.',
  label: text('建立考评期', 'Open period'),
  sentence: text('建立 {code} 考评', 'opened the assessment of {code}'),
  tone: 'PRIMARY',
  from: 'NEW',
  to: 'OPEN',
  by: [{ unitKind: [UnitKind.COMMAND_CENTRE] }],
  input: PeriodOpenInput,
  problems: [PeriodExists],
  async run(acting, { code }) {
    await lockAssessment(acting);
    const known = await acting.tx.execute('select from assessment_period where code = $1', [code]);
    if (known.length > 0) return PeriodExists({ period: code });
    const { matter } = acting;
    const { startsAt, endsAt } = periodOf(code)!;
    matter.title = titleOf(code);
    matter.searchText = matter.title;
    matter.standing = acting.overseers();
    acting.data['code'] = code;
    acting.grantSeat({ unitId: acting.unitId, role: 'SUPERVISOR', state: 'SEATED' });
    acting.tx.add(AssessmentPeriod, {
      id: matter.id,
      matterId: matter.id,
      code,
      startsAt,
      endsAt,
      asOf: null,
      formulaId: null,
      formula: null,
      digest: null,
      signedBy: null,
      signedAt: null,
      objectableUntil: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    return undefined;
  },
});

function titleOf(code: string): string {
  const [year, part] = code.split('-') as [string, string];
  return part.startsWith('Q') ? `${year} 年第 ${part.slice(1)} 季度考评` : `${year} 年 ${Number(part)} 月考评`;
}

export const periodDrawUp = defineAct({
  name: 'assessmentPeriodDrawUp',
  kind: 'assessment_period',
  description: 'Draws up the figures, scores and places of a period that is over; again after something was decided.',
  label: text('汇总', 'Draw up'),
  sentence: text('汇总 {units} 个单位，校验码 {digest}{open}', 'drew up {units} units, digest {digest}{open}'),
  tone: 'PRIMARY',
  from: ['OPEN', 'DRAWN_UP'],
  to: 'DRAWN_UP',
  by: CENTRE,
  problems: [PeriodNotOver],
  async run(acting) {
    const period = await (await acting.em()).findOneOrFail(AssessmentPeriod, { id: acting.matter.id });
    if (acting.now < period.endsAt) return PeriodNotOver({ period: period.code });
    const { content, row } = await formulaFor(acting.tx, period);
    const { standings, digest } = await drawUp(acting.tx, period, content, acting.now);
    Object.assign(period, { asOf: acting.now, formula: content, formulaId: row?.id ?? null, digest });
    const open = toldOpen(await openExclusions(acting.tx, period));
    Object.assign(acting.data, { units: standings.length, digest, open });
    return undefined;
  },
});

/** What is said of requests that nobody has answered: the figures count what may yet be left out. */
const toldOpen = (count: number): Text | string =>
  count === 0 ? '' : text(`，${count} 件剔除申请未决`, `, with ${count} requests for exclusion open`);

export const periodClose = defineAct({
  name: 'assessmentPeriodClose',
  kind: 'assessment_period',
  description:
    'The head of the centre signs the figures as they were drawn up; they are kept with their formula and never change. Over requests for exclusion that are not decided it is signed only when it names how many they are.',
  label: text('结账签字', 'Sign and close'),
  sentence: text('签字结账，校验码 {digest}{open}', 'signed and closed it, digest {digest}{open}'),
  tone: 'PRIMARY',
  from: ['DRAWN_UP'],
  to: 'CLOSED',
  by: CENTRE_HEAD,
  input: PeriodCloseInput,
  problems: [FiguresMoved, ExclusionsOpen],
  confirm: text(
    '结账后数据和办法固定不变；各单位可在期限内申诉。',
    'Figures and formula are kept as they are; units may object within the limit.',
  ),
  async run(acting, { overOpenExclusions }) {
    await lockAssessment(acting);
    const period = await (await acting.em()).findOneOrFail(AssessmentPeriod, { id: acting.matter.id });
    const count = await openExclusions(acting.tx, period);
    if (count !== (overOpenExclusions ?? 0)) return ExclusionsOpen({ count });
    const now = await drawUp(acting.tx, period, period.formula!, acting.now);
    // Signed is what stood there when it was drawn up, and only if that still stands.
    if (now.digest !== period.digest || !(await sameFormula(acting, period))) return FiguresMoved();
    const { actor } = acting.tx.who;
    acting.data['open'] = toldOpen(count);
    Object.assign(period, {
      signedBy: actor.type === 'MEMBER' ? actor.memberName : null,
      signedAt: acting.now,
      objectableUntil: objectableUntil(acting),
    });
    keep(acting, now);
    acting.data['digest'] = now.digest;
    const assessed = now.standings.map(({ unit }) => unit.id);
    acting.matter.standing = [...acting.overseers(), ...assessed];
    acting.notify({ unitIds: assessed, kind: 'DECISION' });
    return undefined;
  },
});

async function sameFormula({ tx }: Acting, period: AssessmentPeriod): Promise<boolean> {
  return ((await formulaFor(tx, period)).row?.id ?? null) === period.formulaId;
}

function objectableUntil({ registers, now }: Acting): Date {
  return deadlineOf(registers.calendar, now, registers.valueOf(objectionLimit, now).limits.ORDINARY);
}

function keep(acting: Acting, { standings }: Drawing): void {
  const seeing = acting.overseers();
  for (const { unit, tallies, points, place } of standings)
    acting.tx.add(AssessmentResult, {
      id: newId(),
      matterId: acting.matter.id,
      unitId: unit.id,
      tallies: inOrder(tallies).map(([measure, outcome, count]) => ({ measure, outcome, count })) as never,
      score: points,
      place,
      audience: [...seeing, unit.id],
    });
}

export const periodPublish = defineAct({
  name: 'assessmentPeriodPublish',
  kind: 'assessment_period',
  description:
    'Shows every assessed unit the scores and places of the others; figures stay with the unit whose they are.',
  label: text('公布排名', 'Publish places'),
  sentence: text('公布成绩和排名', 'published scores and places'),
  tone: 'PRIMARY',
  from: ['CLOSED'],
  to: 'PUBLISHED',
  by: CENTRE,
  confirm: text('各单位将看到彼此的成绩和排名。', 'Every unit will see the scores and places of the others.'),
  async run(acting) {
    for (const { unitId, points, place } of await standingNow(acting))
      acting.tx.add(AssessmentPlace, {
        id: newId(),
        matterId: acting.matter.id,
        unitId,
        score: points,
        place,
        audience: acting.seatsAudience(),
      });
    acting.notify({ unitIds: acting.matter.standing, kind: 'DECISION' });
  },
});

async function standingNow(acting: Acting) {
  const period = await (await acting.em()).findOneOrFail(AssessmentPeriod, { id: acting.matter.id });
  const { standings, corrections } = await resultsOf(acting.tx, acting.registers, period);
  return correct(standings, corrections);
}

export const periodCorrect = defineAct({
  name: 'assessmentPeriodCorrect',
  kind: 'assessment_period',
  description: 'A score that was closed is corrected after an objection; what it was closed with stays beside it.',
  label: text('更正成绩', 'Correct score'),
  sentence: text(
    '更正 {unit} 成绩 {points} 分（申诉 {objection}）',
    'corrected the score of {unit} by {points} (objection {objection})',
  ),
  from: ['CLOSED', 'PUBLISHED'],
  by: [{ system: true }],
  input: CorrectInput,
  quiet: true,
  async run(acting, { unitId, objectionId, objectionNumber, points, reason }) {
    const em = await acting.em();
    em.create(AssessmentCorrection, {
      id: newId(),
      matterId: acting.matter.id,
      unitId,
      objectionId,
      points,
      reason,
      at: acting.now,
      audience: [...acting.overseers(), unitId],
    });
    await acting.tx.flush();
    acting.reach = 'NAMED';
    acting.namedAudience = [...acting.overseers(), unitId];
    acting.note = reason;
    Object.assign(acting.data, {
      unit: acting.registers.unit(unitId)?.name,
      points: points / 100,
      objection: objectionNumber,
    });
    if (acting.matter.state === 'PUBLISHED') await rankAnew(acting);
  },
});

async function rankAnew(acting: Acting): Promise<void> {
  const rows = await standingNow(acting);
  await acting.tx.execute(
    `update assessment_place p set score = r.points, place = r.place
       from jsonb_to_recordset($2) as r("unitId" uuid, points integer, place integer)
      where p.matter_id = $1 and p.unit_id = r."unitId"`,
    [acting.matter.id, JSON.stringify(rows)],
  );
}
