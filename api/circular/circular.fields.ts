import { Ctx, Field, FieldResolver, Float, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Group, ItemName, RateName } from '../assessment/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { say } from '../kernel/i18n/index.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import type { StandingRow } from '../matter/index.ts';
import { Ability, matterModel, partAbilities, standingNeeds } from '../matter/index.ts';
import { Unit, unitModel } from '../unit/index.ts';
import type { CaseGround } from './candidates.ts';
import { GROUND_WORDS } from './candidates.ts';
import { AssessmentCircular, CircularProposal, CircularReceipt, CircularVersion } from './circular.entity.ts';
import type { KeptFigures } from './figures.ts';

@ObjectType('CircularRate', { description: 'A rate as it was published.' })
class CircularRate {
  @Field(() => RateName, { description: 'Which rate.' })
  name: RateName;

  @Field(() => Int, { description: 'Numerator.' })
  hits: number;

  @Field(() => Int, { description: 'Denominator.' })
  of: number;

  @Field(() => Float, { nullable: true, description: 'In percent; null where the denominator is 0.' })
  percent: number | null;
}

@ObjectType('CircularItem', { description: 'How often something was counted, as it was published.' })
class CircularItem {
  @Field(() => ItemName, { description: 'What.' })
  name: ItemName;

  @Field(() => Int, { description: 'How often.' })
  count: number;
}

@ObjectType('CircularRow', { description: 'A unit’s line in the table of its group.' })
class CircularRow {
  @Field(() => ID, { description: 'The unit.' })
  unitId: string;

  @Field(() => String, { description: 'What it was called then.' })
  unit: string;

  @Field(() => Group, { description: 'The group that it is ranked in.' })
  group: Group;

  @Field(() => Int, { nullable: true, description: 'Place in its group; null where nothing was due.' })
  place: number | null;

  @Field(() => Float, { nullable: true, description: 'Score; null where nothing was due.' })
  score: number | null;

  @Field(() => Boolean, { description: 'Whether the score was corrected after an objection.' })
  corrected: boolean;

  @Field(() => [CircularRate], { description: 'Its rates.' })
  rates: readonly CircularRate[];

  @Field(() => [CircularItem], { description: 'What was counted case by case.' })
  items: readonly CircularItem[];
}

@ObjectType('CircularRule', { description: 'The rule of the two lists, as it was.' })
class CircularRule {
  @Field(() => Int, { description: 'How many of the best of each group are on the red list.' })
  redPlaces: number;

  @Field(() => Int, { description: 'With at least this score.' })
  redAtLeast: number;

  @Field(() => Int, { description: 'How many of the last of each group are on the black list.' })
  blackPlaces: number;

  @Field(() => Int, { description: 'With a score below this.' })
  blackBelow: number;
}

@ObjectType('CircularFigures', { description: 'The figures of a circular, kept as they were taken.' })
export class CircularFigures {
  @Field(() => DateTime, { description: 'When they were taken from the closed period.' })
  takenAt: Date;

  @Field(() => String, { description: 'Hash that the period was signed with.' })
  digest: string;

  @Field(() => [CircularRate], { description: 'The rates of the district.' })
  whole: readonly CircularRate[];

  @Field(() => [CircularRow], { description: 'The units that something was due of, by place.' })
  rows: readonly CircularRow[];

  @Field(() => [String], { description: 'Names of the units that nothing was due of.' })
  nothingDue: readonly string[];

  @Field(() => [CircularRow], { description: '红榜: the best of each group.' })
  red: readonly CircularRow[];

  @Field(() => [CircularRow], { description: '黑榜: the last of each group.' })
  black: readonly CircularRow[];

  @Field(() => CircularRule, { description: 'The rule of the two lists.' })
  rule: CircularRule;
}

/** Kept figures as they are shown: the lists name lines of the tables. */
export function shownFigures(kept: KeptFigures): CircularFigures {
  const named = (ids: readonly string[]) => ids.map((id) => kept.rows.find(({ unitId }) => unitId === id)!);
  return { ...kept, takenAt: new Date(kept.takenAt), red: named(kept.red), black: named(kept.black) };
}

const versionModel = readModel({
  type: 'CircularVersion',
  table: 'circular_version',
  entity: CircularVersion,
  computed: { figures: ['figures'] },
});

const receiptModel = readModel({
  type: 'CircularReceipt',
  table: 'circular_receipt',
  entity: CircularReceipt,
  one: { unit: { model: () => unitModel, on: ['unit_id', 'id'] } },
});

const proposalModel = readModel({
  type: 'CircularProposal',
  table: 'circular_proposal',
  entity: CircularProposal,
  computed: { reasons: ['grounds'], abilities: ['id', 'state', ...standingNeeds('matter_id')] },
});

const circularModel = readModel({
  type: 'AssessmentCircular',
  table: 'assessment_circular',
  entity: AssessmentCircular,
  many: {
    versions: { model: () => versionModel, on: ['id', 'matter_id'], order: '$.number desc', most: 20 },
    proposals: { model: () => proposalModel, on: ['id', 'matter_id'], order: '$.position, $.id', most: 20 },
    receipts: { model: () => receiptModel, on: ['id', 'matter_id'], order: '$.version desc, $.id', most: 200 },
  },
});

extendReadModel(matterModel, { variants: { AssessmentCircular: { model: () => circularModel, on: ['id', 'id'] } } });

@Resolver(() => AssessmentCircular)
export class CircularFieldsOfMatter {
  @FieldResolver(() => [CircularVersion], { description: 'Its versions that the reader sees, the latest first.' })
  versions(@Root() root: { versions: CircularVersion[] }): CircularVersion[] {
    return root.versions;
  }

  @FieldResolver(() => [CircularProposal], {
    description: 'Cases that the figures propose, for those who draft and approve; the most telling first.',
  })
  proposals(@Root() root: { proposals: CircularProposal[] }): CircularProposal[] {
    return root.proposals;
  }

  @FieldResolver(() => [CircularReceipt], {
    description: 'Receipts: all of them for the centre and the leadership, a unit’s own for it.',
  })
  receipts(@Root() root: { receipts: CircularReceipt[] }): CircularReceipt[] {
    return root.receipts;
  }
}

@Resolver(() => CircularVersion)
export class CircularVersionFields {
  @FieldResolver(() => CircularFigures, { description: 'Its figures.' })
  figures(@Root() root: { _figures: KeptFigures }): CircularFigures {
    return shownFigures(root._figures);
  }
}

@Resolver(() => CircularProposal)
export class CircularProposalFields {
  @FieldResolver(() => [String], { description: 'Why it is proposed: what the period has counted of it.' })
  reasons(@Root() root: { _grounds: readonly CaseGround[] }, @Ctx() { locale }: Context): string[] {
    return root._grounds.map(({ ground, count }) => say(GROUND_WORDS[ground], locale, { count }));
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do with it now.' })
  abilities(
    @Root() root: { _id: string; _state: string; _standing: StandingRow | null },
    @Ctx() context: Context,
  ): Ability[] {
    return partAbilities(context, root._standing, 'circularProposal', {
      id: root._id,
      state: root._state,
      unitId: null,
    });
  }
}

@Resolver(() => CircularReceipt)
export class CircularReceiptFields {
  @FieldResolver(() => Unit, { description: 'The unit.' })
  unit(@Root() root: { unit: Unit }): Unit {
    return root.unit;
  }
}
