import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { readPage } from '../kernel/read/index.ts';
import { Notice } from './notice.entity.ts';
import { NoticeLevel, NoticeType } from './notice.enums.ts';
import { noticeModel } from './notice.fields.ts';
import { NoticeFilter } from './notice.inputs.ts';

const NoticeConnection = connectionOf('Notice', () => Notice);

@ObjectType('NoticeCount', { description: 'How many notices that the reader sees stand alike.' })
class NoticeCount {
  @Field(() => String, { description: 'Their state.' })
  state: string;

  @Field(() => NoticeType, { description: 'Their type.' })
  type: NoticeType;

  @Field(() => NoticeLevel, { description: 'Their level.' })
  level: NoticeLevel;

  @Field(() => Int, { description: 'Number of notices.' })
  count: number;

  @Field(() => Int, { description: 'Of these, overdue.' })
  overdue: number;
}

const COUNTS = {
  name: 'notice_counts',
  text: `select m.state, n.type, n.level, count(*)::int as count,
                count(*) filter (where m.state in ('ISSUED', 'SIGNED') and n.due_at < $1)::int as overdue
           from notice n join matter m on m.id = n.id
          group by m.state, n.type, n.level order by m.state, n.type, n.level`,
};

@Resolver()
export class NoticeResolver {
  @Query(() => NoticeConnection, { description: 'Notices that the reader sees, the newest first.' })
  @Requires('MEMBER')
  async notices(
    @Arg('filter', () => NoticeFilter, { nullable: true, description: 'Which are shown.' }) filter: NoticeFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const tx = transactionOf(context);
    return readPage(tx, info, {
      name: 'notices',
      model: noticeModel,
      ...conditionsOf(filter ?? {}, tx.now),
      order: [
        { column: 'proposed_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => [NoticeCount], { description: 'Notices that the reader sees, counted by state, type and level.' })
  @Requires('MEMBER')
  async noticeCounts(@Ctx() context: Context): Promise<NoticeCount[]> {
    const tx = transactionOf(context);
    return tx.rows<NoticeCount>(COUNTS, [tx.now]);
  }
}

function conditionsOf(filter: NoticeFilter, now: Date): { where: string[]; values: unknown[] } {
  const where: string[] = [];
  const values: unknown[] = [];
  const add = (condition: string, value: unknown): void => {
    values.push(value);
    where.push(condition.replace('?', `$${values.length}`));
  };
  const stands = (condition: string): string => `exists (select from matter m where m.id = r.id and ${condition})`;
  if (filter.state) add(stands('m.state = ?'), filter.state);
  if (filter.types?.length) add('r.type = any(?)', filter.types);
  if (filter.levels?.length) add('r.level = any(?)', filter.levels);
  if (filter.addresseeId) add('r.addressee_id = ?', filter.addresseeId);
  if (filter.overdue) add(`r.due_at < ? and ${stands(`m.state in ('ISSUED', 'SIGNED')`)}`, now);
  return { where, values };
}
