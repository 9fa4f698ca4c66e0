import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Transaction } from '../kernel/database/index.ts';
import { isUuid } from '../kernel/database/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { badInput, notFound } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { readModel, readPage } from '../kernel/read/index.ts';
import { Matter, matterModel } from '../matter/index.ts';
import type { UnitRow } from '../unit/index.ts';
import { registersOf, Unit, UnitKind, unitModel } from '../unit/index.ts';
import { Dimension, ExclusionState } from './assessment.enums.ts';
import { BoardType, BreakdownType, RankType, RecountType, toFigures, toPoints, toSteps } from './board.fields.ts';
import { drawUp } from './closing.ts';
import { exclusionModel } from './assessment.fields.ts';
import { AssessmentExclusion } from './exclusion.entity.ts';
import { FactFilter } from './assessment.inputs.ts';
import { AssessmentFact } from './fact.entity.ts';
import type { Tally } from './figures.ts';
import { figuresOf } from './figures.ts';
import { FormulaVersion, toVersion } from './formula.entity.ts';
import { DEFAULT_FORMULA } from './formula.ts';
import type { Version } from './formulas.ts';
import { formulasShown } from './formulas.ts';
import type { Period } from './period-code.ts';
import { before, periodOf } from './period-code.ts';
import type { Reading } from './reading.ts';
import { readStandings, spanShown } from './reading.ts';
import { periodNamed } from './results.ts';
import { groupOf } from './score.ts';
import type { Span, Standing } from './standings.ts';
import { COUNTED, talliesBy, wasAsked, wholeOf } from './standings.ts';

const factModel = readModel({
  type: 'AssessmentFact',
  table: 'assessment_fact',
  entity: AssessmentFact,
  one: {
    unit: { model: () => unitModel, on: ['unit_id', 'id'] },
    appeal: { model: () => matterModel, on: ['appeal_id', 'id'] },
  },
});

const FactConnection = connectionOf('AssessmentFact', () => AssessmentFact);
const ExclusionConnection = connectionOf('AssessmentExclusion', () => AssessmentExclusion);
const PERIOD = {
  description: '`2026-03` for a month, `2026-Q1` for a quarter; also `2026-W10` for a week and `2026-03-02` for a day.',
};
/** Who sees the facts of every unit, and so may be told the places of units in an open period. */
const SEES_ALL: readonly string[] = [UnitKind.COMMAND_CENTRE, UnitKind.LEADERSHIP];

@Resolver(() => AssessmentFact)
export class AssessmentFactFields {
  @FieldResolver(() => Unit, { description: 'The unit whose figure it is.' })
  unit(@Root() root: { unit: Unit }): Unit {
    return root.unit;
  }

  @FieldResolver(() => Matter, {
    nullable: true,
    description: 'The appeal; null where it left the reader’s sight, as after a return.',
  })
  appeal(@Root() root: { appeal: Matter | null }): Matter | null {
    return root.appeal;
  }
}

@Resolver()
export class AssessmentResolver {
  @Query(() => BoardType, { description: 'How the units stand in a period: rates, counts, score and place.' })
  @Requires('MEMBER')
  async assessmentBoard(
    @Arg('period', () => String, PERIOD) code: string,
    @Arg('formulaId', () => ID, {
      nullable: true,
      description: 'Tries this version, also a draft, instead of the one that holds; it changes nothing.',
    })
    formulaId: string | null,
    @Ctx() context: Context,
  ): Promise<object> {
    const tx = transactionOf(context);
    const period = periodFrom(code);
    const trial = formulaId ? await triedFormula(tx, formulaId) : null;
    const [reading, earlier] = await Promise.all([
      readStandings(tx, period, trial),
      readStandings(tx, before(period), trial),
    ]);
    const complete = seesAll(tx);
    const shown = (standings: readonly Standing[]) =>
      standings.map((standing) => shownTo(standing, { reading, earlier, before: before(period).code, complete }));
    return {
      period,
      asOf: reading.asOf,
      formula: toVersion(reading.version.content, reading.version.row ?? {}),
      trial: trial !== null,
      matterId: reading.assessment?.id ?? null,
      closed: reading.closed,
      complete,
      whole: toFigures(wholeOf(reading.standings, reading.version.content)),
      standings: shown(reading.standings.filter(wasAsked)),
      nothingDue: shown(reading.standings.filter((standing) => !wasAsked(standing))),
    };
  }

  @Query(() => [RankType], { description: 'What is published of a period, by group and place; empty until it is.' })
  @Requires('MEMBER')
  async assessmentRanking(
    @Arg('period', () => String, PERIOD) code: string,
    @Ctx() context: Context,
  ): Promise<object[]> {
    const tx = transactionOf(context);
    const registers = await registersOf(tx);
    const rows = await tx.rows<{ unitId: string; score: number | null; place: number | null }>(RANKING, [
      periodFrom(code).code,
    ]);
    return rows.map(({ unitId, score, place }) => {
      const unit = registers.unit(unitId)!;
      return { unit, group: groupOf(unit), score: toPoints(score), place };
    });
  }

  @Query(() => RecountType, {
    nullable: true,
    description:
      'Counts a closed period once more from the facts; null before it is drawn up, and for who does not see all of them.',
  })
  @Requires('MEMBER')
  async assessmentRecount(
    @Arg('period', () => String, PERIOD) code: string,
    @Ctx() context: Context,
  ): Promise<object | null> {
    const tx = transactionOf(context);
    const assessment = await periodNamed(tx, periodFrom(code).code);
    if (!seesAll(tx) || !assessment?.asOf) return null;
    const { digest: counted } = await drawUp(tx, assessment, assessment.formula!, assessment.asOf);
    const signed = assessment.digest!;
    return { signed, counted, same: signed === counted };
  }

  @Query(() => [FormulaVersion], { description: 'Every version of how scores are made, the latest first.' })
  @Requires('MEMBER')
  async assessmentFormulas(@Ctx() context: Context): Promise<FormulaVersion[]> {
    const rows = await formulasShown(transactionOf(context));
    return [...rows.map((row) => toVersion(row.content, row)), toVersion(DEFAULT_FORMULA)];
  }

  @Query(() => ExclusionConnection, { description: 'Requests for exclusion that the reader sees, the latest first.' })
  @Requires('MEMBER')
  async assessmentExclusions(
    @Arg('states', () => [ExclusionState], { nullable: true, description: 'Only in these states.' }) states:
      | ExclusionState[]
      | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'assessment-exclusions',
      model: exclusionModel,
      where: ['r.state = any($1)'],
      values: [states ?? Object.values(ExclusionState)],
      order: [
        { column: 'asked_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => [BreakdownType], { description: 'The figures of a period by subject, by area or by kind of unit.' })
  @Requires('MEMBER')
  async assessmentBreakdown(
    @Arg('period', () => String, PERIOD) code: string,
    @Arg('by', () => Dimension, { description: 'What it is broken down by.' }) by: Dimension,
    @Arg('unitId', () => ID, { nullable: true, description: 'Of this unit alone.' }) unitId: string | null,
    @Ctx() context: Context,
  ): Promise<object[]> {
    const tx = transactionOf(context);
    const { span, version } = await spanShown(tx, periodFrom(code));
    const groups = await broken(tx, by, await unitsOf(tx, unitId), span);
    return groups
      .map(({ key, label, tallies }) => ({ key, label, figures: toFigures(figuresOf(tallies, version.content)) }))
      .toSorted((one, other) => (one.label ?? '\uffff').localeCompare(other.label ?? '\uffff', 'zh-CN'));
  }

  @Query(() => FactConnection, { description: 'What a number of a period counts, the latest first.' })
  @Requires('MEMBER')
  async assessmentFacts(
    @Arg('period', () => String, PERIOD) code: string,
    @Arg('filter', () => FactFilter, { description: 'Which number.' }) filter: FactFilter,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const tx = transactionOf(context);
    const { span } = await spanShown(tx, periodFrom(code));
    return readPage(tx, info, {
      name: 'assessment-facts',
      model: factModel,
      ...(await factConditions(tx, span, filter)),
      order: [
        { column: 'at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }
}

function periodFrom(code: string): Period {
  return periodOf(code) ?? badCode();
}

function badCode(): never {
  throw badInput('A period is written 2026-03, 2026-Q1, 2026-W10 or 2026-03-02: a month, a quarter, a week, a day.');
}

function seesAll({ who: { actor } }: Transaction): boolean {
  return actor.type === 'MEMBER' && SEES_ALL.includes(actor.unitKind);
}

/** A formula that is tried: adopted ones by everybody, a draft by those who see it. */
async function triedFormula(tx: Transaction, id: string): Promise<Version> {
  const row = (await formulasShown(tx)).find((known) => known.id === id);
  if (!row) throw notFound();
  return { content: row.content, row };
}

interface Shown {
  readonly reading: Reading;
  readonly earlier: Reading;
  readonly before: string;
  readonly complete: boolean;
}

function shownTo(standing: Standing, { reading, earlier, before: code, complete }: Shown) {
  const past = earlier.standings.find(({ unit }) => unit.id === standing.unit.id);
  return {
    ...standing,
    figures: toFigures(standing.figures),
    steps: toSteps(standing),
    score: toPoints(standing.points),
    // A closed place was told to the unit whose it is; an open one is known to who sees the others.
    place: complete || reading.kept ? standing.place : null,
    corrected: correctedOf(standing, reading),
    held: heldOf(standing, reading, complete),
    before: past && {
      period: code,
      score: toPoints(past.points),
      place: complete || earlier.kept ? past.place : null,
    },
  };
}

/** A signed place was told to the unit whose it is. */
function heldOf({ unit, points }: Standing, { standings, held, closed }: Reading, complete: boolean) {
  const one = standings === held ? undefined : held.find((known) => known.unit.id === unit.id);
  if (!one) return null;
  const differs = points === null || one.points === null ? null : points - one.points;
  return {
    score: toPoints(one.points),
    place: complete || closed ? one.place : null,
    difference: toPoints(differs),
  };
}

function correctedOf({ unit }: Standing, { corrected, corrections }: Reading) {
  const own = corrections.filter(({ unitId }) => unitId === unit.id);
  const now = corrected.find(({ unitId }) => unitId === unit.id);
  if (own.length === 0 || !now) return null;
  return {
    score: toPoints(now.points),
    place: now.place,
    corrections: own.map((one) => ({ ...one, points: one.points / 100 })),
  };
}

const ROOTS = { name: 'assessment_roots', text: `select id, split_part(path, ' / ', 1) as root from category` };

interface Broken {
  readonly key: string | null;
  readonly label: string | null;
  readonly tallies: readonly Tally[];
}

/** What is counted for units, apart by subject, area or kind of unit. */
async function broken(tx: Transaction, by: Dimension, units: readonly string[], span: Span): Promise<Broken[]> {
  const registers = await registersOf(tx);
  if (by === Dimension.CATEGORY) {
    const [rows, roots] = await Promise.all([
      talliesBy(tx, 'CATEGORY', units, span),
      tx.rows<{ id: string; root: string }>(ROOTS),
    ]);
    const rootOf = new Map(roots.map(({ id, root }) => [id, root]));
    return groupsOf(
      rows,
      (id) => rootOf.get(id),
      (root) => root,
    );
  }
  if (by === Dimension.SUB_DISTRICT)
    return groupsOf(
      await talliesBy(tx, 'SUB_DISTRICT', units, span),
      (id) => id,
      (id) => registers.unit(id)?.name,
    );
  return groupsOf(
    await talliesBy(tx, 'UNIT', units, span),
    (id) => registers.unit(id)?.kind,
    (kind) => kind,
  );
}

function groupsOf(
  rows: readonly (Tally & { readonly key: string | null })[],
  keyOf: (id: string) => string | undefined,
  labelOf: (key: string) => string | undefined,
): Broken[] {
  const groups = Map.groupBy(rows, ({ key }) => (key && keyOf(key)) ?? null);
  return [...groups].map(([key, tallies]) => ({ key, label: (key && labelOf(key)) ?? null, tallies }));
}

const RANKING = {
  name: 'assessment_ranking',
  text: `select r.unit_id as "unitId", r.score, r.place from assessment_place r
           join assessment_period p on p.id = r.matter_id where p.code = $1 order by r.place nulls last, r.unit_id`,
};

async function unitsOf(tx: Transaction, unitId: string | null): Promise<string[]> {
  if (!unitId) return [...(await registersOf(tx)).allUnits()].map(({ id }: UnitRow) => id);
  if (!isUuid(unitId)) throw notFound();
  return [unitId];
}

async function factConditions(tx: Transaction, span: Span, filter: FactFilter) {
  const values: unknown[] = [await unitsOf(tx, filter.unitId ?? null), span.from, span.until, span.asOf];
  const where = ['r.unit_id = any($1::uuid[])', COUNTED(2).replaceAll(/\b(at|excluded_at)\b/g, 'r.$1')];
  where.push(`r.measure = any($${values.push(filter.measures)})`, `r.outcome = any($${values.push(filter.outcomes)})`);
  if (filter.category === '') where.push('r.category_id is null');
  else if (filter.category)
    where.push(
      `r.category_id in (select id from category where split_part(path, ' / ', 1) = $${values.push(filter.category)})`,
    );
  if (filter.subDistrictId === '') where.push('r.sub_district_id is null');
  else if (filter.subDistrictId) {
    if (!isUuid(filter.subDistrictId)) throw notFound();
    where.push(`r.sub_district_id = $${values.push(filter.subDistrictId)}::uuid`);
  }
  if (filter.unitKind) where.push(`r.unit_kind = $${values.push(filter.unitKind)}`);
  return { where, values };
}
