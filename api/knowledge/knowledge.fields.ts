import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import { matterModel } from '../matter/index.ts';
import { categoryModel } from '../register/index.ts';
import { Category, Unit, unitModel } from '../unit/index.ts';
import { KnowledgeEdition, KnowledgeEntry } from './knowledge.entity.ts';
import { STANDING } from './knowledge.kind.ts';

const editionModel = readModel({
  type: 'KnowledgeEdition',
  table: 'knowledge_edition',
  entity: KnowledgeEdition,
  one: { subject: { model: () => categoryModel, on: ['category_id', 'id'] } },
});

const STATE = { as: 'state', sql: '(select m.state from matter m where m.id = $.id)' };

export const knowledgeModel = readModel({
  type: 'KnowledgeEntry',
  table: 'knowledge_entry',
  entity: KnowledgeEntry,
  expressions: { cited: 'coalesce((select t.cited from knowledge_tally t where t.entry_id = $.id), 0)' },
  one: {
    owner: { model: () => unitModel, on: ['owner_id', 'id'] },
    subject: { model: () => categoryModel, on: ['category_id', 'id'] },
  },
  many: {
    editions: { model: () => editionModel, on: ['id', 'matter_id'], order: '$.proposed_at desc, $.id', most: 20 },
  },
  computed: { isStale: ['review_due', STATE], isCitable: [STATE] },
  // Read from its own table, it finds the envelope's fields here.
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, { variants: { KnowledgeEntry: { model: () => knowledgeModel, on: ['id', 'id'] } } });

interface KnowledgeRoot {
  readonly _state: string;
  readonly _review_due: string | null;
}

const stands = ({ _state }: Pick<KnowledgeRoot, '_state'>): boolean => STANDING.includes(_state);

@Resolver(() => KnowledgeEntry)
export class KnowledgeFields {
  @FieldResolver(() => Unit, { description: 'Unit that keeps it right.' })
  owner(@Root() root: { owner: Unit }): Unit {
    return root.owner;
  }

  @FieldResolver(() => Category, { description: 'The subject that it belongs to.' })
  subject(@Root() root: { subject: Category }): Category {
    return root.subject;
  }

  @FieldResolver(() => Int, { description: 'How many answers to appellants have cited it.' })
  cited(@Root() root: { cited: number }): number {
    return root.cited;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is in use and its review date has passed.' })
  isStale(@Root() root: KnowledgeRoot, @Ctx() context: Context): boolean {
    const { _review_due: due } = root;
    return stands(root) && due !== null && new Date(due) < transactionOf(context).now;
  }

  @FieldResolver(() => Boolean, { description: 'Whether an answer may cite it.' })
  isCitable(@Root() root: KnowledgeRoot): boolean {
    return stands(root);
  }

  @FieldResolver(() => [KnowledgeEdition], {
    description: 'Its editions, the latest first; one that was not published is seen by its owner and the centre.',
  })
  editions(@Root() root: { editions: KnowledgeEdition[] }): KnowledgeEdition[] {
    return root.editions;
  }
}

@Resolver(() => KnowledgeEdition)
export class KnowledgeEditionFields {
  @FieldResolver(() => Category, { description: 'The subject that it was proposed for.' })
  subject(@Root() root: { subject: Category }): Category {
    return root.subject;
  }
}
