import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';

@ObjectType('BrightIdea', {
  description: '金点子: what somebody proposes; weighed by the unit concerned, adopted or not, and told why.',
  implements: Matter,
})
@Entity({ tableName: 'bright_idea' })
export class BrightIdea {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => String, { description: 'The idea, without personal data.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => String, { description: 'What it would bring.' })
  @Property({ type: 'text' })
  benefit: string;

  @Property({ type: 'text' })
  proposedBy: string;

  @Field(() => DateTime, { description: 'When it was proposed.' })
  @Property({ type: 'timestamptz' })
  proposedAt: Date;

  @Field(() => String, { nullable: true, description: 'Unit that weighs it, and carries it out when it is adopted.' })
  @Property({ type: 'text', nullable: true })
  weigherName: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether that unit would adopt it; null until it has said so.' })
  @Property({ type: 'boolean', nullable: true })
  recommended: boolean | null;

  @Field(() => String, { nullable: true, description: 'What that unit says about it.' })
  @Property({ type: 'text', nullable: true })
  opinion: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was adopted; null while it is open.' })
  @Property({ type: 'boolean', nullable: true })
  adopted: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why it was adopted, or was not.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When that was decided.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'By which day it is carried out, `YYYY-MM-DD`.' })
  @Property({ type: 'text', columnType: 'date', nullable: true })
  dueOn: string | null;

  @Field(() => String, { nullable: true, description: 'How it was carried out.' })
  @Property({ type: 'text', nullable: true })
  result: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the idea that it was merged into.' })
  @Property({ type: 'text', nullable: true })
  masterNumber: string | null;

  /** Ideas that were merged into it; they are told what becomes of it. */
  @Property({ type: 'uuid[]' })
  mergedIds: string[];

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
