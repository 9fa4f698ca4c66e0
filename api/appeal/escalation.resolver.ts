import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { isUuid } from '../kernel/database/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { notFound } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { readModel, readPage } from '../kernel/read/index.ts';
import { matterModel } from '../matter/index.ts';
import { unitModel } from '../unit/index.ts';
import { Escalation } from './escalation.entity.ts';

export const escalationModel = readModel({
  type: 'Escalation',
  table: 'escalation',
  entity: Escalation,
  one: {
    matter: { model: () => matterModel, on: ['matter_id', 'id'] },
    community: { model: () => unitModel, on: ['community_id', 'id'] },
    fromUnit: { model: () => unitModel, on: ['from_unit_id', 'id'] },
    toUnit: { model: () => unitModel, on: ['to_unit_id', 'id'] },
  },
});

const EscalationConnection = connectionOf('Escalation', () => Escalation);

@Resolver()
export class EscalationResolver {
  @Query(() => EscalationConnection, {
    description: 'The ledger of what was handed up, the newest first, as far as the reader’s seats reach.',
  })
  @Requires('MEMBER')
  async escalations(
    @Arg('communityId', () => ID, { nullable: true, description: 'Only about this community.' }) communityId:
      | string
      | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    if (communityId && !isUuid(communityId)) throw notFound();
    return readPage(transactionOf(context), info, {
      name: 'escalations',
      model: escalationModel,
      where: communityId ? ['r.community_id = $1::uuid'] : [],
      values: communityId ? [communityId] : [],
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
