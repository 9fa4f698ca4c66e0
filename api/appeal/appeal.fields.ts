import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver, Root, ObjectType } from 'type-graphql';
import { isUuid } from '../kernel/database/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { notFound } from '../kernel/graphql/errors.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { maskIn } from '../kernel/privacy/index.ts';
import { extendReadModel, readModel, readOne } from '../kernel/read/index.ts';
import { documentModel, matterModel, ownLink, Seat, seatModel } from '../matter/index.ts';
import { KnowledgeEntry, knowledgeModel } from '../knowledge/index.ts';
import { consultationModel, LegalConsultation } from '../legal-consultation/index.ts';
import { categoryModel } from '../register/index.ts';
import type { UnitRow } from '../unit/index.ts';
import type { Registers } from '../unit/index.ts';
import { registersOf, Unit, unitModel } from '../unit/index.ts';
import { appealKind } from './appeal.kind.ts';
import type { GoesFirst } from './proposers.ts';
import { whoGoesFirst } from './proposers.ts';
import { Appeal, Callback, HandOver, Opinion, Reply, WorkOrder } from './appeal.entity.ts';
import { Reopening } from './callback.entity.ts';
import { escalationModel } from './escalation.resolver.ts';
import { CATALOGUE_LINES } from './catalogue.ts';
import type { CatalogueLine } from './catalogue.ts';
import { Mandate, MANDATE_WORDS } from './appeal.enums.ts';

export const replyModel = readModel({
  type: 'Reply',
  table: 'reply',
  entity: Reply,
  one: {
    knowledgeEntry: { model: () => knowledgeModel, on: ['knowledge_entry_id', 'id'] },
    legalConsultation: { model: () => consultationModel, on: ['legal_consultation_id', 'id'] },
  },
});
export const reopeningModel = readModel({
  type: 'Reopening',
  table: 'reopening',
  entity: Reopening,
  many: {
    documents: {
      model: () => documentModel,
      on: ['id', 'part_id'],
      order: '$.at, $.id',
      most: 50,
      where: 'not $.withdrawn',
    },
  },
});
export const callbackModel = readModel({ type: 'Callback', table: 'callback', entity: Callback });
export const workOrderModel = readModel({
  type: 'WorkOrder',
  table: 'work_order',
  entity: WorkOrder,
  one: {
    unit: { model: () => unitModel, on: ['unit_id', 'id'] },
    seat: { model: () => seatModel, on: ['id', 'id'] },
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
});

export const opinionModel = readModel({ type: 'Opinion', table: 'opinion', entity: Opinion });

/** The seat of a work order as the reader sees it. */
const SEAT = (what: string): string => `(select ${what} from participation p where p.id = $.id)`;

export const handOverModel = readModel({
  type: 'HandOver',
  table: 'work_order',
  entity: WorkOrder,
  expressions: {
    handedAt: '$.dispatched_at',
    designated: `coalesce(${SEAT("'DESIGNATED' = any(p.flags)")}, false)`,
    leftAt: SEAT('p.until'),
    ground: 'coalesce($.objection_ground, $.return_ground)',
  },
  one: { unit: { model: () => unitModel, on: ['unit_id', 'id'] } },
  computed: { stateLabel: [{ as: 'seat_state', sql: SEAT('p.state') }] },
});

const repeatModel = readModel({
  type: 'AppealRepeat',
  table: 'appeal',
  entity: Appeal,
  one: { appeal: { model: () => matterModel, on: ['id', 'id'] } },
});

/** The text unmasked for those who may see the appellant, masked for all others. */
const BODY = `coalesce((select x.body from appellant x where x.matter_id = $.matter_id), $.masked_body)`;

export const appealModel = readModel({
  type: 'Appeal',
  table: 'appeal',
  entity: Appeal,
  expressions: {
    body: BODY,
    repeatsWaiting: 'cardinality($.repeat_ids)',
    identityOpen: `exists (select from appellant x where x.matter_id = $.matter_id and x.sealed is not null)`,
  },
  computed: {
    appellantMask: ['appellant_mask'],
    catalogueSuggestion: [
      { as: 'is_suggested', sql: `(select 'CATALOGUE_SUGGESTED' = any(m.flags) from matter m where m.id = $.id)` },
      { as: 'line_unit', sql: '(select u.name from unit u where u.id = $.catalogue_unit_id)' },
      { as: 'line_ground', sql: '$.catalogue_ground' },
      { as: 'line_area_only', sql: '$.catalogue_area_only' },
    ],
  },
  one: {
    community: { model: () => unitModel, on: ['community_id', 'id'] },
    accusedUnit: { model: () => unitModel, on: ['accused_unit_id', 'id'] },
    responsibleUnit: { model: () => unitModel, on: ['responsible_unit_id', 'id'] },
    master: { model: () => matterModel, on: ['master_id', 'id'] },
  },
  many: {
    workOrders: { model: () => workOrderModel, on: ['id', 'matter_id'], order: '$.dispatched_at, $.id', most: 50 },
    handOverChain: {
      model: () => handOverModel,
      on: ['id', 'matter_id'],
      order: '$.dispatched_at, $.id',
      where: `${SEAT('p.role')} = 'LEAD'`,
      most: 50,
    },
    opinions: { model: () => opinionModel, on: ['id', 'matter_id'], order: '$.at, $.id', most: 50 },
    escalations: { model: () => escalationModel, on: ['id', 'matter_id'], order: '$.at, $.id', most: 10 },
    repeats: { model: () => repeatModel, on: ['id', 'master_id'], order: '$.id', most: 100 },
    replies: { model: () => replyModel, on: ['id', 'matter_id'], order: '$.at, $.id', most: 50 },
    reopenings: { model: () => reopeningModel, on: ['id', 'matter_id'], order: '$.asked_at, $.id', most: 50 },
    callbacks: { model: () => callbackModel, on: ['id', 'matter_id'], order: '$.at, $.id', most: 50 },
  },
});

extendReadModel(matterModel, {
  variants: { Appeal: { model: () => appealModel, on: ['id', 'id'] } },
  one: {
    category: { model: () => categoryModel, on: ['category_id', 'id'] },
    subDistrict: { model: () => unitModel, on: ['sub_district_id', 'id'] },
    firstReceiver: { model: () => unitModel, on: ['first_receiver_id', 'id'] },
  },
});

@ObjectType('DispatchProposal', { description: 'A unit that the catalogue or experience proposes, and why.' })
class DispatchProposal {
  @Field(() => Unit, { description: 'The unit.' })
  unit: Unit;

  @Field(() => String, { description: 'Why it is proposed.' })
  ground: string;

  @Field(() => Boolean, {
    description:
      'Whether the unit is competent by the catalogue or by its own word, and does not only answer for the area.',
  })
  competent: boolean;
}

@ObjectType('CatalogueSuggestion', { description: 'A line that the dispatch catalogue should learn from an appeal.' })
class CatalogueSuggestion {
  @Field(() => String, { description: 'The unit that it would name for the subject.' })
  unitName: string;

  @Field(() => String, { description: 'On what that stands.' })
  ground: string;

  @Field(() => Boolean, { description: 'Whether it would hold in the area of the appeal only.' })
  areaOnly: boolean;
}

interface SuggestionRoot {
  readonly _is_suggested: boolean;
  readonly _line_unit: string | null;
  readonly _line_ground: string | null;
  readonly _line_area_only: boolean;
}

@Resolver(() => Appeal)
export class AppealFields {
  @FieldResolver(() => String, { description: 'The appellant’s name, masked.' })
  appellantMask(@Root() root: { _appellant_mask: string }, @Ctx() { locale }: Context): string {
    return maskIn(locale, root._appellant_mask);
  }

  @FieldResolver(() => CatalogueSuggestion, {
    nullable: true,
    description: 'The line for the dispatch catalogue that waits for its review; for the command centre alone.',
  })
  catalogueSuggestion(@Root() root: SuggestionRoot, @Ctx() { who }: Context): CatalogueSuggestion | null {
    const isCentre = who?.actor.type === 'MEMBER' && who.actor.unitId === who.district.centreId;
    if (!isCentre || !root._is_suggested || !root._line_unit) return null;
    return { unitName: root._line_unit, ground: root._line_ground ?? '', areaOnly: root._line_area_only };
  }

  @FieldResolver(() => String, {
    description: 'What is asked; personal data in it is masked for seats that do not need it.',
  })
  body(@Root() root: { body: string }): string {
    return root.body;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the reader’s seat may open the appellant’s identity.' })
  identityOpen(@Root() root: { identityOpen: boolean }): boolean {
    return root.identityOpen;
  }

  @FieldResolver(() => Int, {
    description: 'How many appellants besides its own wait for its answer, also for who does not see their appeals.',
  })
  repeatsWaiting(@Root() root: { repeatsWaiting: number }): number {
    return root.repeatsWaiting;
  }

  @FieldResolver(() => Appeal, { nullable: true, description: 'The master appeal that it stands under.' })
  master(@Root() root: { master: Appeal | null }): Appeal | null {
    return root.master;
  }
}

@Resolver(() => HandOver)
export class HandOverFields {
  @FieldResolver(() => String, { description: 'Where it stands with the unit, or how it left it.' })
  stateLabel(@Root() root: { _seat_state: string | null }, @Ctx() { locale }: Context): string {
    return say(appealKind.seatStates[root._seat_state ?? ''] ?? text('', ''), locale);
  }
}

@Resolver(() => WorkOrder)
export class WorkOrderFields {
  @FieldResolver(() => Seat, { nullable: true, description: 'The seat: state, clocks and abilities.' })
  seat(@Root() root: { seat: Seat | null }): Seat | null {
    return root.seat;
  }
}

/** The latest that each unit has said. */
const OPINIONS = {
  name: 'dispatch_opinions',
  text: `select distinct on (unit_id) unit_id as "unitId", mandate, ground from opinion
          where matter_id = $1 order by unit_id, at desc`,
};

interface Proposed {
  readonly unit: UnitRow;
  readonly ground: string;
  readonly competent: boolean;
}

interface GivenOpinion {
  readonly unitId: string;
  readonly mandate: Mandate;
  readonly ground: string;
}

@Resolver()
export class AppealResolver {
  @Query(() => Appeal, {
    nullable: true,
    description: 'The appeal of the link that is presented: number and query code.',
  })
  @Requires('LINK')
  async myAppeal(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const tx = transactionOf(context);
    const link = await ownLink(tx);
    const found = link && (await readOne(tx, info, matterModel, `r.id = $1 and r.kind = 'appeal'`, [link.matterId]));
    if (!found) throw notFound();
    return found;
  }

  @Query(() => [DispatchProposal], {
    description: 'Units to dispatch an appeal to, the most fitting first, each with its ground.',
  })
  @Requires('MEMBER')
  async dispatchProposals(
    @Arg('appealId', () => ID, { description: 'The appeal.' }) appealId: string,
    @Ctx() context: Context,
  ): Promise<object[]> {
    if (!isUuid(appealId)) throw notFound();
    const tx = transactionOf(context);
    const [appeal] = await tx.rows<{ category: string | null; area: string | null; barred: string[] }>(
      {
        name: 'proposal_facts',
        text: 'select category_id as category, sub_district_id as area, barred from matter where id = $1',
      },
      [appealId],
    );
    if (!appeal) throw notFound();
    const rows = await tx.rows<CatalogueLine>(CATALOGUE_LINES, [appeal.category, appeal.area]);
    const opinions = await tx.rows<GivenOpinion>(OPINIONS, [appealId]);
    const proposals = await proposalsOf(context, rows, appeal, await whoGoesFirst(tx, appealId));
    return withOpinions(context, proposals, opinions, appeal);
  }

  @Query(() => [DispatchProposal], {
    description: 'Units that the dispatch catalogue would propose for a subject in an area, before there is an appeal.',
  })
  @Requires('MEMBER')
  async catalogueProposals(
    @Arg('categoryId', () => ID, { description: 'The subject.' }) categoryId: string,
    @Arg('subDistrictId', () => ID, { nullable: true, description: 'The sub-district.' }) subDistrictId: string | null,
    @Ctx() context: Context,
  ): Promise<object[]> {
    if (!isUuid(categoryId) || (subDistrictId && !isUuid(subDistrictId))) throw notFound();
    const rows = await transactionOf(context).rows<CatalogueLine>(CATALOGUE_LINES, [categoryId, subDistrictId]);
    return proposalsOf(context, rows, { area: subDistrictId, barred: [] });
  }
}

async function proposalsOf(
  context: Context,
  rows: readonly CatalogueLine[],
  appeal: { area: string | null; barred: string[] },
  before: readonly GoesFirst[] = [],
): Promise<Proposed[]> {
  const registers = await registersOf(transactionOf(context));
  const zh = context.locale === 'zh-CN';
  const found = new Map<string, Proposed>();
  for (const { unitId, ground } of before) {
    const unit = registers.unit(unitId);
    if (unit && mayBeProposed(registers, appeal.barred, unitId))
      found.set(unitId, { unit, competent: true, ground: say(ground, context.locale) });
  }
  for (const { unitId, ground, path, local } of rows) {
    const unit = registers.unit(unitId);
    if (!unit || found.has(unitId) || !mayBeProposed(registers, appeal.barred, unitId)) continue;
    const scope = local ? (zh ? '（本辖区）' : ' (in this area)') : '';
    found.set(unitId, {
      unit,
      competent: true,
      ground: zh ? `派单目录“${path}”${scope}：${ground}` : `Catalogue “${path}”${scope}: ${ground}`,
    });
  }
  const area = appeal.area ? registers.unit(appeal.area) : undefined;
  if (area && !found.has(area.id))
    found.set(area.id, { unit: area, ground: zh ? '属地单位' : 'The territorial unit', competent: false });
  return [...found.values()];
}

/** In service, and neither accused nor below who is. */
function mayBeProposed(registers: Registers, barred: readonly string[], unitId: string): boolean {
  return registers.unit(unitId)?.active === true && !registers.lineOf(unitId).some((above) => barred.includes(above));
}

/** Whoever says that it is theirs comes first; what others say stands beside the ground for them. */
async function withOpinions(
  context: Context,
  proposals: readonly Proposed[],
  opinions: readonly GivenOpinion[],
  { barred }: { barred: readonly string[] },
): Promise<Proposed[]> {
  const registers = await registersOf(transactionOf(context));
  const said = ({ mandate, ground }: GivenOpinion): string => {
    const words = say(MANDATE_WORDS[mandate], context.locale);
    return context.locale === 'zh-CN' ? `会商意见“${words}”：${ground}` : `Its opinion, “${words}”: ${ground}`;
  };
  // Whoever was accused since, or taken out of service, cannot be given what it once called its own.
  const competent = opinions.filter(
    ({ mandate, unitId }) => mandate !== Mandate.NOT_OURS && mayBeProposed(registers, barred, unitId),
  );
  const first = competent.map((opinion) => ({
    unit: registers.unit(opinion.unitId)!,
    ground: said(opinion),
    competent: true,
  }));
  const others = proposals.flatMap((proposal) => {
    if (competent.some(({ unitId }) => unitId === proposal.unit.id)) return [];
    const against = opinions.find(({ unitId }) => unitId === proposal.unit.id);
    return [against ? { ...proposal, competent: false, ground: `${proposal.ground}。${said(against)}` } : proposal];
  });
  return [...first, ...others];
}

@Resolver(() => Reply)
export class ReplyFields {
  @FieldResolver(() => KnowledgeEntry, {
    nullable: true,
    description: 'The knowledge entry that it cites; null where it cites none, and for who is not a unit.',
  })
  knowledgeEntry(@Root() root: { knowledgeEntry: KnowledgeEntry | null }): KnowledgeEntry | null {
    return root.knowledgeEntry ?? null;
  }

  @FieldResolver(() => LegalConsultation, {
    nullable: true,
    description: 'The consultation whose opinion it cites; null where it cites none, and for who does not see it.',
  })
  legalConsultation(@Root() root: { legalConsultation: LegalConsultation | null }): LegalConsultation | null {
    return root.legalConsultation ?? null;
  }
}
