import { expect } from 'vitest';
import type { Period } from '../../../api/assessment/period-code.ts';
import { before, periodOf } from '../../../api/assessment/period-code.ts';
import type { TestDistrict } from '../../support/district.ts';
import { inDays } from '../../support/time.ts';
import type { Asking } from '../asking.ts';
import type { Person, Room, Rule, StagedMatter } from '../room.ts';
import { CENTRE, house, SUPERVISOR, WORD } from '../room.ts';

const formula = (rule: Omit<Rule, 'on' | 'seat'>): Rule => ({ on: 'assessment_formula', seat: ['KEEPER'], ...rule });
const period = (rule: Omit<Rule, 'on' | 'seat'>): Rule => ({ on: 'assessment_period', seat: CENTRE, ...rule });

/** The month of the scene, as assessment names it. */
const thisMonth = (): string => inDays(0).slice(0, 7);
const lastMonth = (): string => monthsBefore(1)[0]!.code;

/** The months before the one of the scene, the last one first. */
export function monthsBefore(count: number): readonly Period[] {
  const earlier = [before(periodOf(thisMonth())!)];
  while (earlier.length < count) earlier.push(before(earlier.at(-1)!));
  return earlier;
}

async function open(district: TestDistrict, code: string): Promise<string> {
  return (await district.act('centre', 'assessmentPeriodOpen', {}, { code })).matter.id;
}

/** The period of the scene that is closed. */
export const closedOf = (staged: readonly StagedMatter[]): StagedMatter =>
  staged.find(({ kind, state }) => kind === 'assessment_period' && state === 'CLOSED')!;

/** Opens the period of a month that is over, and closes it. */
export async function closedPeriod(district: TestDistrict, code: string): Promise<string> {
  const id = await open(district, code);
  await district.do('centre', 'assessmentPeriodDrawUp', id);
  await district.do('centre', 'assessmentPeriodClose', id, {});
  return id;
}

/** Whether a person reads the open figures of a unit: its own, those of units below it, or all. */
const readsFigures = (who: Person, asking: Asking, unit: string): boolean =>
  who.district === 'main' &&
  (who.unit === unit || ['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind) || asking.isAbove(who, unit));

/** The month before the one of the scene is closed: something was due in it of one unit. */
async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
  const weights = [{ rate: 'RESOLUTION', percent: 100 }];
  const content = { name: `${WORD}考评办法`, base: 100, weights, satisfied: 100, dissatisfied: 0 };
  const drafted = await district.act('centre', 'assessmentFormulaDraft', {}, content);
  const next = await district.act(
    'centre',
    'assessmentFormulaDraft',
    {},
    { ...content, name: `${WORD}考评办法（修订）` },
  );
  const fromMonth = inDays(400).slice(0, 7);
  await district.do('centre', 'assessmentFormulaAdopt', next.matter.id, { fromMonth });
  const running = await open(district, thisMonth());
  const [month] = monthsBefore(1);
  await countedFor(district, 'housing', month!.startsAt);
  const over = await closedPeriod(district, month!.code);
  const staged = { district: 'main', leadershipReads: true, seats: { centre: SUPERVISOR } } as const;
  return [
    {
      ...staged,
      id: drafted.matter.id,
      name: 'is the draft of a formula',
      kind: 'assessment_formula',
      state: 'DRAFT',
      seats: { centre: { role: 'KEEPER', state: 'SEATED' } },
    },
    {
      ...staged,
      id: next.matter.id,
      name: 'is a formula whose month has not begun',
      kind: 'assessment_formula',
      state: 'ADOPTED',
      seats: { centre: { role: 'KEEPER', state: 'SEATED' } },
      parts: { adoption: [{ id: next.matter.id, state: 'ANNOUNCED' }] },
    },
    { ...staged, id: running, name: 'is the period that runs', kind: 'assessment_period', state: 'OPEN' },
    {
      ...staged,
      id: over,
      name: 'is the period that is closed',
      kind: 'assessment_period',
      state: 'CLOSED',
      readers: ['SUB_DISTRICT', 'DEPARTMENT'],
    },
  ];
}

/** Something that a unit did in time in a month that is over: no act is done in the past. */
async function countedFor(district: TestDistrict, code: string, at: Date): Promise<void> {
  const { schema, centreId } = district.services.districts.get('370202')!;
  const [unit, leadership] = [await district.unit(code), await district.unit('leadership')];
  const { id } = await district.register('centre');
  await district.asSuperuser(
    `insert into ${schema}.assessment_fact
       (id, appeal_id, order_id, measure, instance, unit_id, unit_kind, due_at, done_at, audience)
     values (gen_random_uuid(), $1, $1, 'HANDLING', $1, $2, 'DEPARTMENT', $3::timestamptz, $3::timestamptz, $4)`,
    [id, unit, at, [centreId, leadership, unit]],
  );
}

export const assessment: Room = {
  rules: {
    assessmentFormulaChange: formula({ from: ['DRAFT'] }),
    assessmentFormulaAdopt: formula({ from: ['DRAFT'], roles: ['HEAD'] }),
    assessmentFormulaTakeBack: formula({
      from: ['ADOPTED'],
      roles: ['HEAD'],
      part: 'adoption',
      partFrom: ['ANNOUNCED'],
    }),
    assessmentFormulaDiscard: formula({ from: ['DRAFT'] }),
    assessmentPeriodDrawUp: period({ from: ['OPEN', 'DRAWN_UP'] }),
    // The head of the centre signs.
    assessmentPeriodClose: period({ from: ['DRAWN_UP'], roles: ['HEAD'] }),
    assessmentPeriodPublish: period({ from: ['CLOSED'] }),
    assessmentPeriodCorrect: house('assessment_period'),
  },
  openings: {
    assessmentFormulaDraft: { kinds: ['COMMAND_CENTRE'] },
    assessmentPeriodOpen: { kinds: ['COMMAND_CENTRE'] },
  },
  queries: {
    async assessmentBoard(who, asking) {
      const query = `query($period: String!) { assessmentBoard(period: $period) {
        complete standings { unit { code } } nothingDue { unit { code } } } }`;
      const { data } = await asking.district.ask(who.username, query, { period: thisMonth() });
      const { complete, standings } = data!['assessmentBoard'];
      expect(complete, who.username).toBe(['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind));
      const codes = standings.map(({ unit }: { unit: { code: string } }) => unit.code);
      expect(codes.filter((code: string) => !readsFigures(who, asking, code))).toEqual([]);
      if (who.unit === 'market') expect(codes, who.username).toEqual(['market']);
    },
    async assessmentRanking(who, asking) {
      // Closed, but not published.
      const { data } = await asking.district.ask(
        who.username,
        `{ assessmentRanking(period: "${lastMonth()}") { place } }`,
      );
      expect(data!['assessmentRanking'], who.username).toEqual([]);
    },
    async assessmentRecount(who, asking) {
      const { data } = await asking.district.ask(
        who.username,
        `{ assessmentRecount(period: "${lastMonth()}") { same } }`,
      );
      const recounts = who.district === 'main' && ['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind);
      expect(data!['assessmentRecount'], who.username).toEqual(recounts ? { same: true } : null);
    },
    async assessmentFormulas(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ assessmentFormulas { id adoptedAt } }');
      const drafts = data!['assessmentFormulas'].filter(({ id, adoptedAt }: any) => id && !adoptedAt);
      const reads = asking.matters.find(({ kind }) => kind === 'assessment_formula')!;
      expect(drafts.length > 0, who.username).toBe(asking.sees(who, reads));
    },
    async assessmentExclusions(who, asking) {
      const nodes = await asking.pages(who, 'assessmentExclusions', '', 'id unit { code } abilities { act }');
      asking.offersAbout(who, 'appeal', nodes);
      const codes = new Set(nodes.map(({ unit }) => unit.code));
      const decides = who.district === 'main' && ['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind);
      expect(codes.has('market'), who.username).toBe(decides || (who.district === 'main' && who.unit === 'market'));
    },
    async assessmentBreakdown(who, asking) {
      const query = `query($period: String!, $unitId: ID) { assessmentBreakdown(period: $period, by: UNIT_KIND, unitId: $unitId) { key } }`;
      const unitId = await asking.district.unit('market');
      const { data } = await asking.district.ask(who.username, query, { period: thisMonth(), unitId });
      expect(data!['assessmentBreakdown'].length > 0, who.username).toBe(readsFigures(who, asking, 'market'));
    },
    async assessmentFacts(who, asking) {
      const filter = '{ measures: [RESPONSE, HANDLING], outcomes: [IN_TIME, LATE] }';
      const nodes = await asking.pages(
        who,
        'assessmentFacts',
        `period: "${thisMonth()}", filter: ${filter},`,
        'unit { code }',
      );
      const codes = nodes.map(({ unit }) => unit.code as string);
      expect(codes.filter((code) => !readsFigures(who, asking, code))).toEqual([]);
      expect(codes.includes('market'), who.username).toBe(readsFigures(who, asking, 'market'));
    },
    async assessmentTrend(who, asking) {
      const query = `query($unitId: ID) { assessmentTrend(step: DAY, points: 2, unitId: $unitId) { rates { of } } }`;
      const { data } = await asking.district.ask(who.username, query, { unitId: await asking.district.unit('market') });
      const counted = data!['assessmentTrend'].flatMap(({ rates }: any) => rates.map(({ of }: any) => of));
      expect(
        counted.some((of: number) => of > 0),
        who.username,
      ).toBe(readsFigures(who, asking, 'market'));
    },
  },
  namedByTheHouse: ['assessment_period'],
  // What was adopted is open to every unit.
  published: { assessment_version: ({ kind, state }) => kind === 'assessment_formula' && state === 'ADOPTED' },
  stage,
};
