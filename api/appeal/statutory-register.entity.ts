import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Category } from '../unit/index.ts';
import { StatutoryUnit } from './appeal.enums.ts';

@ObjectType('StatutoryPeriod', {
  description: 'A line of the register of statutory periods: what a law sets for a subject.',
})
@Entity({ tableName: 'statutory_period' })
export class StatutoryPeriod {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  categoryId: string;

  @Field(() => Category, { description: 'The subject; the line holds for those below it that have none of their own.' })
  category?: Category;

  @Field(() => String, { description: 'Law and article, as the appellant is told.' })
  @Property({ type: 'text' })
  basis: string;

  @Field(() => String, { nullable: true, description: 'Address of the text of the law.' })
  @Property({ type: 'text', nullable: true })
  sourceUrl: string | null;

  @Field(() => Int, { description: 'How long.' })
  @Property({ type: 'smallint' })
  amount: number;

  @Field(() => StatutoryUnit, { description: 'In what it is counted.' })
  @Property({ type: 'text' })
  unit: StatutoryUnit;

  @Field(() => DateTime, { description: 'From when on it is proposed.' })
  @Property({ type: 'timestamptz' })
  effectiveFrom: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was taken out of the register; null while it stands.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
