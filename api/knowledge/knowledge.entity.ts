import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';

@ObjectType('KnowledgeEntry', {
  description:
    '知识条目: the standard answer of the district to a question that is asked often; its title is the question.',
  implements: Matter,
})
@Entity({ tableName: 'knowledge_entry' })
export class KnowledgeEntry {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  ownerId: string;

  @Property({ type: 'uuid' })
  categoryId: string;

  @Field(() => String, { description: '统一答复口径: the standard answer.' })
  @Property({ type: 'text' })
  answer: string;

  @Field(() => String, { description: 'Legal or policy basis: the title of the law or document.' })
  @Property({ type: 'text' })
  basis: string;

  @Field(() => String, { nullable: true, description: 'Article of it.' })
  @Property({ type: 'text', nullable: true })
  article: string | null;

  @Field(() => String, { nullable: true, description: 'Where its text is published.' })
  @Property({ type: 'text', nullable: true })
  basisUrl: string | null;

  @Field(() => Int, { description: 'After how many months its owner looks at it again.' })
  @Property({ type: 'integer' })
  reviewMonths: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'By when its owner looks at it again; null before it is published.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  reviewDue: Date | null;

  @Field(() => Int, { description: 'Number of the published edition; 0 before the first.' })
  @Property({ type: 'integer' })
  edition: number;

  @Field(() => DateTime, { nullable: true, description: 'When this edition was published.' })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  @Property({ type: 'text', nullable: true })
  publishedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When its owner last confirmed that it is still right.' })
  @Property({ type: 'timestamptz', nullable: true })
  confirmedAt: Date | null;

  @Field(() => DateTime, { description: 'When it was last proposed, published or confirmed.' })
  @Property({ type: 'timestamptz' })
  changedAt: Date;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('KnowledgeEdition', {
  description: 'An edition of an entry: as it was proposed, and whether it was published.',
})
@Entity({ tableName: 'knowledge_edition' })
export class KnowledgeEdition {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Its number; a refused one gives its number to the next.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'The question.' })
  @Property({ type: 'text' })
  question: string;

  @Field(() => String, { description: 'The standard answer.' })
  @Property({ type: 'text' })
  answer: string;

  @Field(() => String, { description: 'Legal or policy basis.' })
  @Property({ type: 'text' })
  basis: string;

  @Field(() => String, { nullable: true, description: 'Article of it.' })
  @Property({ type: 'text', nullable: true })
  article: string | null;

  @Field(() => String, { nullable: true, description: 'Where its text is published.' })
  @Property({ type: 'text', nullable: true })
  basisUrl: string | null;

  @Property({ type: 'uuid' })
  categoryId: string;

  @Property({ type: 'integer' })
  reviewMonths: number;

  @Field(() => DateTime, { description: 'When it was proposed.' })
  @Property({ type: 'timestamptz' })
  proposedAt: Date;

  @Field(() => String, { description: 'Unit that proposed it.' })
  @Property({ type: 'text' })
  proposedBy: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was published; null before, and where it was refused.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the centre sent it back.' })
  @Property({ type: 'timestamptz', nullable: true })
  refusedAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

/** That an answer cites an entry; read by the rules of alerts alone. */
@Entity({ tableName: 'knowledge_citation' })
export class KnowledgeCitation {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  entryId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Property({ type: 'timestamptz' })
  at: Date;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
