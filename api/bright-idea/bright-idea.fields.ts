import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import { actorIn, matterModel } from '../matter/index.ts';
import { BrightIdea } from './bright-idea.entity.ts';

export const ideaModel = readModel({
  type: 'BrightIdea',
  table: 'bright_idea',
  entity: BrightIdea,
  computed: { proposedBy: ['proposed_by'] },
  // Read from its own table, it finds the envelope's fields here.
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, { variants: { BrightIdea: { model: () => ideaModel, on: ['id', 'id'] } } });

@Resolver(() => BrightIdea)
export class BrightIdeaFields {
  @FieldResolver(() => String, { description: 'Unit that proposes it; what a resident is called where one does.' })
  proposedBy(@Root() root: { _proposed_by: string }, @Ctx() { locale }: Context): string {
    return actorIn(locale, root._proposed_by);
  }
}
