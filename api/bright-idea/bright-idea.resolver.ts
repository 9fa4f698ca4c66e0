import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { notFound } from '../kernel/graphql/errors.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { readOne, readPage } from '../kernel/read/index.ts';
import { CalendarNotLoaded, filePublicly, ownLink, perform } from '../matter/index.ts';
import { ideaPropose } from './bright-idea.acts.ts';
import { BrightIdea } from './bright-idea.entity.ts';
import { ideaModel } from './bright-idea.fields.ts';
import { IdeaInput, IdeaReceipt } from './bright-idea.inputs.ts';

const IdeaConnection = connectionOf('BrightIdea', () => BrightIdea);

@ObjectType('PublicIdeaFileSuccess', { description: 'The idea is filed.' })
class PublicIdeaFileSuccess {
  @Field(() => IdeaReceipt, { description: 'Its number, and the link to follow it.' })
  receipt: IdeaReceipt;
}

const Result = createUnionType({
  name: 'PublicIdeaFileResult',
  description: 'What `publicIdeaFile` answers.',
  types: () =>
    [PublicIdeaFileSuccess, ...[InvalidInput, CalendarNotLoaded].map(({ objectType }) => objectType)] as never,
  resolveType: (value: { __typename: string }) => value.__typename as never,
});

@Resolver()
export class BrightIdeaResolver {
  @Query(() => IdeaConnection, { description: 'Bright ideas that the reader sees, the newest first.' })
  @Requires('MEMBER')
  async brightIdeas(
    @Arg('state', () => String, { nullable: true, description: 'Only those in this state.' }) state: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'bright-ideas',
      model: ideaModel,
      where: state ? ['exists (select from matter m where m.id = r.id and m.state = $1)'] : [],
      values: state ? [state] : [],
      order: [
        { column: 'proposed_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => BrightIdea, { description: 'The idea of the link that is presented: what became of it.' })
  @Requires('LINK')
  async myIdea(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const tx = transactionOf(context);
    const link = await ownLink(tx);
    const found = link && (await readOne(tx, info, ideaModel, 'r.id = $1', [link.matterId]));
    if (!found) throw notFound();
    return found;
  }

  @Mutation(() => Result, {
    description: 'A resident files a bright idea. It is the act `ideaPropose`, done by the command centre.',
  })
  @Requires('PUBLIC')
  async publicIdeaFile(
    @Arg('district', () => ID, { description: 'Code of the district.' }) district: string,
    @Arg('input', () => IdeaInput, { description: 'The idea.' }) input: IdeaInput,
    @Arg('key', () => String, {
      nullable: true,
      description: 'A random UUID of this filing: a repeat returns the first receipt and files nothing.',
    })
    key: string | null,
    @Ctx() context: Context,
  ): Promise<object> {
    const filing = { district, input, key, success: 'PublicIdeaFileSuccess' };
    return filePublicly(context, filing, (tx) => perform(tx, ideaPropose, { key, input }));
  }
}
