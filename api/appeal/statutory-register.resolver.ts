import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { NOW } from '../kernel/database/index.ts';
import { deadlineOf } from '../kernel/calendar/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { extendReadModel, readModel, readPage } from '../kernel/read/index.ts';
import type { StandingRow } from '../matter/index.ts';
import { Ability, limitIn, partAbilities, ruleInForce, standingNeeds } from '../matter/index.ts';
import { categoryModel } from '../register/index.ts';
import { registersOf } from '../unit/index.ts';
import { Appeal } from './appeal.entity.ts';
import { StatutoryUnit } from './appeal.enums.ts';
import { appealModel } from './appeal.fields.ts';
import { appealKind } from './appeal.kind.ts';
import { StatutoryPeriod } from './statutory-register.entity.ts';

const statutoryPeriodModel = readModel({
  type: 'StatutoryPeriod',
  table: 'statutory_period',
  entity: StatutoryPeriod,
  one: { category: { model: () => categoryModel, on: ['category_id', 'id'] } },
  computed: { abilities: ['id', 'ended_at', ...standingNeeds('matter_id')] },
});

/** The line for what the appeal is about, the nearest subject first, of each the one that began last. */
const PROPOSED = `(select to_json(f) from (
  with recursive line as (
    select c.id, c.parent_id, 0 as up from category c join matter m on m.category_id = c.id where m.id = $.id
    union all select c.id, c.parent_id, up + 1 from category c join line on c.id = line.parent_id)
  select p.basis, p.source_url as "sourceUrl", p.amount, p.unit, m.urgency, m.type
    from line join statutory_period p on p.category_id = line.id join matter m on m.id = $.id
   where p.ended_at is null and p.effective_from <= ${NOW}
   order by up, p.effective_from desc limit 1) f)`;

extendReadModel(appealModel, {
  computed: { proposedPeriod: ['statutory_amount', { as: 'proposed', sql: PROPOSED }] },
});

const StatutoryPeriodConnection = connectionOf('StatutoryPeriod', () => StatutoryPeriod);

@ObjectType('ProposedPeriod', {
  description:
    'A period that the register of statutory periods proposes for an appeal, because it is longer than the usual limit.',
})
class ProposedPeriod {
  @Field(() => String, { description: 'Law and article.' })
  basis: string;

  @Field(() => String, { nullable: true, description: 'Address of the text of the law.' })
  sourceUrl: string | null;

  @Field(() => Int, { description: 'How long.' })
  amount: number;

  @Field(() => StatutoryUnit, { description: 'In what it is counted.' })
  unit: StatutoryUnit;
}

interface ProposalRoot {
  readonly _statutory_amount: number | null;
  readonly _proposed: (ProposedPeriod & { readonly urgency: string; readonly type: string | null }) | null;
}

interface PeriodRoot {
  readonly _id: string;
  readonly _ended_at: string | null;
  readonly _standing: StandingRow | null;
}

@Resolver(() => Appeal)
export class ProposedPeriodFields {
  @FieldResolver(() => ProposedPeriod, {
    nullable: true,
    description:
      'The longer period that a law sets for its subject, as the register proposes it; null where there is none or one was set.',
  })
  async proposedPeriod(@Root() root: ProposalRoot, @Ctx() context: Context): Promise<ProposedPeriod | null> {
    const { _proposed: proposed } = root;
    if (!proposed || root._statutory_amount) return null;
    const tx = transactionOf(context);
    const registers = await registersOf(tx);
    const usual = limitIn(ruleInForce(registers, appealKind, 'HANDLING', tx.now), proposed.urgency, proposed.type);
    const { calendar } = registers;
    return deadlineOf(calendar, tx.now, proposed) > deadlineOf(calendar, tx.now, usual) ? proposed : null;
  }
}

@Resolver(() => StatutoryPeriod)
export class StatutoryPeriodFields {
  @FieldResolver(() => [Ability], { description: 'What the reader may do about the line now, on the district’s file.' })
  abilities(@Root() root: PeriodRoot, @Ctx() context: Context): Ability[] {
    const part = { id: root._id, unitId: null, state: root._ended_at ? 'ENDED' : 'STANDING' };
    return partAbilities(context, root._standing, 'statutoryPeriod', part);
  }
}

@Resolver()
export class StatutoryRegisterResolver {
  @Query(() => StatutoryPeriodConnection, {
    description: 'The register of statutory periods, in the order in which it was made.',
  })
  @Requires('MEMBER')
  async statutoryPeriods(
    @Arg('all', () => Boolean, { defaultValue: false, description: 'Also those that were closed.' }) all: boolean,
    @Arg('first', () => Int, { defaultValue: 100, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'statutory-periods',
      model: statutoryPeriodModel,
      where: all ? [] : ['r.ended_at is null'],
      values: [],
      order: [{ column: 'id', cast: 'uuid' }],
      first,
      after: after ?? undefined,
    });
  }
}
