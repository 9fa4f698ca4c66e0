import { Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { Appeal, appealModel } from '../appeal/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import type { StandingRow } from '../matter/index.ts';
import { Ability, documentModel, Matter, matterModel, partAbilities, standingNeeds } from '../matter/index.ts';
import { Unit, unitModel } from '../unit/index.ts';
import { AssessmentExclusion } from './exclusion.entity.ts';
import type { FormulaRow } from './formula.entity.ts';
import { AdoptedFormula, AssessmentFormula, FormulaVersion, toVersion } from './formula.entity.ts';
import type { Formula } from './formula.ts';
import { AssessmentObjection } from './objection.entity.ts';
import { OPEN_EXCLUSIONS } from './open-exclusions.ts';
import { AssessmentPeriod } from './period.entity.ts';

export const exclusionModel = readModel({
  type: 'AssessmentExclusion',
  table: 'assessment_exclusion',
  entity: AssessmentExclusion,
  one: {
    unit: { model: () => unitModel, on: ['unit_id', 'id'] },
    appeal: { model: () => matterModel, on: ['matter_id', 'id'] },
  },
  many: {
    documents: {
      model: () => documentModel,
      on: ['id', 'part_id'],
      order: '$.at, $.id',
      most: 50,
      where: 'not $.withdrawn',
    },
  },
  computed: { abilities: ['id', 'state', 'unit_id', ...standingNeeds('matter_id')] },
});

const adoptionModel = readModel({
  type: 'AssessmentAdoption',
  table: 'assessment_version',
  entity: AdoptedFormula,
  computed: { abilities: ['id', 'effective_from', ...standingNeeds('matter_id')] },
});

const formulaModel = readModel({
  type: 'AssessmentFormula',
  table: 'assessment_formula',
  entity: AssessmentFormula,
  one: { adoption: { model: () => adoptionModel, on: ['id', 'id'] } },
  computed: {
    content: [
      'id',
      'name',
      'content',
      {
        as: 'adopted',
        sql: `(select to_json(v) from (select number, effective_from as "effectiveFrom", adopted_at as "adoptedAt",
                      adopted_by as "adoptedBy" from assessment_version where id = $.id) v)`,
      },
    ],
  },
});

const periodModel = readModel({
  type: 'AssessmentPeriod',
  table: 'assessment_period',
  entity: AssessmentPeriod,
  computed: {
    formula: ['formula'],
    openExclusions: [{ as: 'open', sql: OPEN_EXCLUSIONS('$.starts_at', '$.ends_at') }],
  },
});

const objectionModel = readModel({
  type: 'AssessmentObjection',
  table: 'assessment_objection',
  entity: AssessmentObjection,
  one: {
    period: { model: () => matterModel, on: ['period_id', 'id'] },
    unit: { model: () => unitModel, on: ['unit_id', 'id'] },
  },
  computed: { points: ['points'] },
});

extendReadModel(matterModel, {
  variants: {
    AssessmentFormula: { model: () => formulaModel, on: ['id', 'id'] },
    AssessmentPeriod: { model: () => periodModel, on: ['id', 'id'] },
    AssessmentObjection: { model: () => objectionModel, on: ['id', 'id'] },
  },
});

extendReadModel(appealModel, {
  many: { exclusions: { model: () => exclusionModel, on: ['id', 'matter_id'], order: '$.asked_at desc', most: 20 } },
});

/** What assessment adds to an appeal. */
@Resolver(() => Appeal)
export class AppealExclusionFields {
  @FieldResolver(() => [AssessmentExclusion], {
    description: 'What was asked to leave it out of assessment, the latest first, as far as the reader sees it.',
  })
  exclusions(@Root() root: { exclusions: AssessmentExclusion[] }): AssessmentExclusion[] {
    return root.exclusions;
  }
}

@Resolver(() => AssessmentExclusion)
export class ExclusionFields {
  @FieldResolver(() => Unit, { description: 'The unit that asked.' })
  unit(@Root() root: { unit: Unit }): Unit {
    return root.unit;
  }

  @FieldResolver(() => Matter, {
    nullable: true,
    description: 'The appeal; null where the reader does not see it any more.',
  })
  appeal(@Root() root: { appeal: Matter | null }): Matter | null {
    return root.appeal;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may decide about it now.' })
  abilities(
    @Root() root: { _id: string; _state: string; _unit_id: string; _standing: StandingRow | null },
    @Ctx() context: Context,
  ): Ability[] {
    const part = { id: root._id, state: root._state, unitId: root._unit_id };
    return partAbilities(context, root._standing, 'exclusion', part);
  }
}

interface FormulaRoot {
  readonly _id: string;
  readonly _name: string;
  readonly _content: Formula;
  readonly _adopted: FormulaRow | null;
}

@Resolver(() => AssessmentFormula)
export class FormulaFields {
  @FieldResolver(() => FormulaVersion, { description: 'How scores are made.' })
  content(@Root() root: FormulaRoot): FormulaVersion {
    return toVersion(root._content, { id: root._id, name: root._name, ...root._adopted });
  }

  @FieldResolver(() => AdoptedFormula, { nullable: true, description: 'Its adoption; null for a draft.' })
  adoption(@Root() root: { adoption: AdoptedFormula | null }): AdoptedFormula | null {
    return root.adoption;
  }
}

@Resolver(() => AdoptedFormula)
export class AdoptionFields {
  @FieldResolver(() => [Ability], { description: 'What the reader may do about it now.' })
  abilities(
    @Root() root: { _id: string; _effective_from: string; _standing: StandingRow | null },
    @Ctx() context: Context,
  ): Ability[] {
    const isAhead = new Date(root._effective_from) > transactionOf(context).now;
    const part = { id: root._id, state: isAhead ? 'ANNOUNCED' : 'BEGUN', unitId: null };
    return partAbilities(context, root._standing, 'adoption', part);
  }
}

@Resolver(() => AssessmentPeriod)
export class PeriodFields {
  @FieldResolver(() => FormulaVersion, {
    nullable: true,
    description: 'The formula that it was drawn up with; kept with the period, whatever becomes of the version.',
  })
  formula(@Root() root: { _formula: Formula | null }): FormulaVersion | null {
    return root._formula && toVersion(root._formula);
  }

  @FieldResolver(() => Int, {
    description: 'Requests for exclusion about appeals that count in it, and that nobody has decided.',
  })
  openExclusions(@Root() root: { _open: number }): number {
    return root._open;
  }
}

@Resolver(() => AssessmentObjection)
export class ObjectionFields {
  @FieldResolver(() => Matter, { nullable: true, description: 'The period that it is about.' })
  period(@Root() root: { period: Matter | null }): Matter | null {
    return root.period;
  }

  @FieldResolver(() => Unit, { description: 'The unit that objects.' })
  unit(@Root() root: { unit: Unit }): Unit {
    return root.unit;
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Points by which the score was corrected.' })
  points(@Root() root: { _points: number | null }): number | null {
    return root._points === null ? null : root._points / 100;
  }
}
