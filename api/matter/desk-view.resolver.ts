import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { badInput } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import type { KeptView } from './desk-views.ts';
import { dropView, keepView, keptViews, MOST_VIEWS } from './desk-views.ts';
import { ClockBand } from './clock.fields.ts';
import { DeskFilter, DeskScope } from './matter.inputs.ts';

@ObjectType('DeskView', {
  description: 'A view of the desk that the signed-in member has kept under a name, for this seat of work.',
})
class DeskView {
  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => DeskScope, {
    nullable: true,
    description: 'Which seats; those that owe something where nothing is said.',
  })
  scope: DeskScope | null;

  @Field(() => ClockBand, { nullable: true, description: 'Only deadlines in this band.' })
  band: ClockBand | null;

  @Field(() => String, { nullable: true, description: 'Only this kind of matter.' })
  kind: string | null;

  @Field(() => String, { nullable: true, description: 'Only seats with this role.' })
  role: string | null;

  @Field(() => String, { nullable: true, description: 'Only seats that owe this.' })
  duty: string | null;

  @Field(() => ID, { nullable: true, description: 'Only matters of this category.' })
  categoryId: string | null;

  @Field(() => ID, { nullable: true, description: 'Only matters in this sub-district.' })
  subDistrictId: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what the signed-in member handles.' })
  mine: boolean | null;
}

const LONGEST_NAME = 20;

@Resolver()
export class DeskViewResolver {
  @Query(() => [DeskView], { description: `The member’s views of the desk, the last kept first, up to ${MOST_VIEWS}.` })
  @Requires('MEMBER')
  deskViews(@Ctx() context: Context): Promise<object[]> {
    return viewsOf(context);
  }

  @Mutation(() => [DeskView], {
    description: `Keeps a view of the desk for the signed-in member alone; one of the same name is replaced. The last ${MOST_VIEWS} are listed.`,
  })
  @Requires('MEMBER')
  async deskViewKeep(
    @Arg('name', () => String, { description: `Its name, up to ${LONGEST_NAME} characters.` }) name: string,
    @Arg('filter', () => DeskFilter, { description: 'What it shows.' }) filter: DeskFilter,
    @Ctx() context: Context,
  ): Promise<object[]> {
    const said = name.trim();
    if (said === '' || [...said].length > LONGEST_NAME) throw badInput(`A name has 1 to ${LONGEST_NAME} characters.`);
    await keepView(transactionOf(context), { name: said, filter });
    return viewsOf(context);
  }

  @Mutation(() => [DeskView], { description: 'Drops a view of the desk, for the signed-in member alone.' })
  @Requires('MEMBER')
  async deskViewDrop(
    @Arg('name', () => String, { description: 'Its name; one that is not kept is no mistake.' }) name: string,
    @Ctx() context: Context,
  ): Promise<object[]> {
    await dropView(transactionOf(context), name);
    return viewsOf(context);
  }
}

async function viewsOf(context: Context): Promise<object[]> {
  return (await keptViews(transactionOf(context))).map(({ name, filter }: KeptView) => ({ ...filter, name }));
}
