import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { Transaction } from '../kernel/database/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { readPage } from '../kernel/read/index.ts';
import { toTsQuery } from '../kernel/text/index.ts';
import { KnowledgeEntry } from './knowledge.entity.ts';
import { knowledgeModel } from './knowledge.fields.ts';
import { KnowledgeFilter } from './knowledge.inputs.ts';
import { STANDING } from './knowledge.kind.ts';

const KnowledgeConnection = connectionOf('KnowledgeEntry', () => KnowledgeEntry);

/** The subject itself, those below it and those above it. */
const OF_SUBJECT = `r.category_id in (
  select c.id from category c join category g on g.id = ?
   where c.id = g.id or starts_with(c.path, g.path || ' / ') or starts_with(g.path, c.path || ' / '))`;

@Resolver()
export class KnowledgeResolver {
  @Query(() => KnowledgeConnection, {
    description: 'Entries of the knowledge base that the reader sees, the latest first; without the retired ones.',
  })
  @Requires('MEMBER')
  async knowledgeEntries(
    @Arg('filter', () => KnowledgeFilter, { nullable: true, description: 'Which are shown.' })
    filter: KnowledgeFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const tx = transactionOf(context);
    return readPage(tx, info, {
      name: 'knowledge',
      model: knowledgeModel,
      ...conditionsOf(tx, filter ?? {}),
      order: [
        { column: 'changed_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }
}

function conditionsOf(tx: Transaction, filter: KnowledgeFilter): { where: string[]; values: unknown[] } {
  const where: string[] = [];
  const values: unknown[] = [];
  const add = (condition: string, value: unknown): void => {
    values.push(value);
    where.push(condition.replace('?', `$${values.length}`));
  };
  const states = filter.retired ? ['RETIRED'] : filter.citable || filter.stale ? STANDING : null;
  const state = `(select m.state from matter m where m.id = r.id)`;
  if (states) add(`${state} = any(?)`, states);
  else where.push(`${state} <> 'RETIRED'`);
  if (filter.text)
    add(
      `r.id in (select search_matters(to_tsquery('simple', ?), 'knowledge_entry', 500))`,
      toTsQuery(filter.text.slice(0, 200)),
    );
  if (filter.categoryId) add(OF_SUBJECT, filter.categoryId);
  if (filter.own) add('r.owner_id = ?', tx.who.principal);
  if (filter.stale) add('r.review_due < ?', tx.now);
  return { where, values };
}
