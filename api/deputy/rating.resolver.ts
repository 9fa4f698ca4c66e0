import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Float, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { extendReadModel, readModel, readPage } from '../kernel/read/index.ts';
import { matterModel } from '../matter/index.ts';
import { HandlingRating } from './rating.entity.ts';
import { FocusedSupervision } from './supervision.entity.ts';
import { supervisionModel } from './supervision.fields.ts';

const ratingModel = readModel({
  type: 'HandlingRating',
  table: 'handling_rating',
  entity: HandlingRating,
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, { variants: { HandlingRating: { model: () => ratingModel, on: ['id', 'id'] } } });

const SupervisionConnection = connectionOf('FocusedSupervision', () => FocusedSupervision);

@ObjectType('SubjectRating', {
  description: 'How deputies rate the handling of a subject, as far as the reader sees it.',
})
class SubjectRating {
  @Field(() => ID, { description: 'The subject.' })
  categoryId: string;

  @Field(() => String, { description: 'Names of the subject from the root on, joined by ` / `.' })
  subject: string;

  @Field(() => Int, { description: 'How many ratings.' })
  count: number;

  @Field(() => Float, { description: 'Their mean, from 1 to 5.' })
  mean: number;

  @Field(() => String, { description: 'What the latest one says.' })
  latest: string;
}

const RATINGS = {
  name: 'subject_ratings',
  text: `select category_id as "categoryId", subject, count(*)::int as count, round(avg(score), 1)::float8 as mean,
                (array_agg(remark order by given_at desc, id))[1] as latest
           from handling_rating group by category_id, subject order by avg(score), subject limit 200`,
};

@Resolver()
export class SupervisionResolver {
  @Query(() => SupervisionConnection, { description: 'Focused supervisions that the reader sees, the newest first.' })
  @Requires('MEMBER')
  async focusedSupervisions(
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'focused-supervisions',
      model: supervisionModel,
      where: [],
      values: [],
      order: [
        { column: 'proposed_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => [SubjectRating], {
    description:
      'How deputies rate the handling of subjects, the worst first; the centre and leadership read all of them.',
  })
  @Requires('MEMBER')
  async subjectRatings(@Ctx() context: Context): Promise<SubjectRating[]> {
    return transactionOf(context).rows<SubjectRating>(RATINGS, []);
  }
}
