import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';

@ObjectType('SupervisedAppeal', { description: 'An appeal that a group of deputies follows: never the appellant.' })
@Entity({ tableName: 'supervised_appeal' })
export class SupervisedAppeal {
  @Field(() => ID, { description: 'Opaque identifier of the link.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  appealId: string;

  @Field(() => String, { description: 'Number of the appeal.' })
  @Property({ type: 'text' })
  number: string;

  @Field(() => String, { description: 'Title, without personal data.' })
  @Property({ type: 'text' })
  title: string;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('FocusedSupervision', {
  description: '专题监督: a group of deputies follows a set of appeals on a topic for a period, and reports.',
  implements: Matter,
})
@Entity({ tableName: 'focused_supervision' })
export class FocusedSupervision {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => String, { description: 'The station that leads it.' })
  @Property({ type: 'text' })
  stationName: string;

  @Field(() => [String], { description: 'The deputies of the group.' })
  @Property({ type: 'string[]' })
  deputies: string[];

  @Field(() => String, { description: 'What is looked at, and why.' })
  @Property({ type: 'text' })
  purpose: string;

  @Field(() => String, { description: 'Last day of the period, `YYYY-MM-DD`.' })
  @Property({ type: 'text', columnType: 'date' })
  until: string;

  @Field(() => DateTime, { description: 'When it was proposed.' })
  @Property({ type: 'timestamptz' })
  proposedAt: Date;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  @Property({ type: 'text', nullable: true })
  declineReason: string | null;

  @Field(() => String, { nullable: true, description: 'What the group found.' })
  @Property({ type: 'text', nullable: true })
  findings: string | null;

  @Field(() => String, { nullable: true, description: 'What the group advises.' })
  @Property({ type: 'text', nullable: true })
  advice: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was reported.' })
  @Property({ type: 'timestamptz', nullable: true })
  reportedAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
