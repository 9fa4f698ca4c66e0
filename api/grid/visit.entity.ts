import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import { Finding, ProblemState, VisitOutcome } from './grid.enums.ts';

@ObjectType('VisitAnswer', { description: 'An item of the check-list, as it was worded then, and what was found.' })
export class VisitAnswer {
  @Field(() => String, { description: 'The item.' })
  item: string;

  @Field(() => Finding, { description: 'What was found.' })
  finding: Finding;
}

@ObjectType('DoorVisit', {
  description: '入户走访: a grid worker’s visit to a household, with its check-list and what was found.',
  implements: Matter,
})
@Entity({ tableName: 'door_visit' })
export class DoorVisit {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  communityId: string;

  @Property({ type: 'uuid', nullable: true })
  gridId: string | null;

  @Field(() => ID, { description: 'The grid worker.' })
  @Property({ type: 'uuid' })
  memberId: string;

  @Field(() => String, { description: 'Name of the grid worker.' })
  @Property({ type: 'text' })
  workerName: string;

  @Field(() => VisitOutcome, { description: 'Whether anybody was met.' })
  @Property({ type: 'text' })
  outcome: VisitOutcome;

  @Field(() => DateTime, { description: 'When it was, by the worker’s own device; it may be sent later.' })
  @Property({ type: 'timestamptz' })
  visitedAt: Date;

  @Field(() => DateTime, { description: 'When the district received it.' })
  @Property({ type: 'timestamptz' })
  receivedAt: Date;

  @Field(() => [VisitAnswer], { description: 'The check-list, item by item.' })
  @Property({ type: 'json' })
  answers: VisitAnswer[];

  @Field(() => String, { nullable: true, description: 'What else the worker notes.' })
  @Property({ type: 'text', nullable: true })
  remark: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

/** Where it was knocked: for the community and its sub-district, and for nobody else (PIPL Art. 6). */
@Entity({ tableName: 'visited_household' })
export class VisitedHousehold {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'text' })
  household: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('VisitProblem', { description: 'A problem that was found at a visit, and what became of it.' })
@Entity({ tableName: 'visit_problem' })
export class VisitProblem {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  communityId: string;

  @Property({ type: 'uuid' })
  memberId: string;

  @Field(() => String, { description: 'What is wrong.' })
  @Property({ type: 'text' })
  what: string;

  @Field(() => ProblemState, { description: 'How it stands.' })
  @Property({ type: 'text' })
  state: ProblemState;

  @Field(() => Boolean, { description: 'Whether the worker solved it on the spot.' })
  @Property({ type: 'boolean' })
  onTheSpot: boolean;

  @Field(() => String, { nullable: true, description: 'How it was solved.' })
  @Property({ type: 'text', nullable: true })
  solution: string | null;

  @Property({ type: 'uuid', nullable: true })
  appealId: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the appeal that it became.' })
  @Property({ type: 'text', nullable: true })
  appealNumber: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was solved, or registered as an appeal.' })
  @Property({ type: 'timestamptz', nullable: true })
  settledAt: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether that was in time; null while it is open.' })
  @Property({ type: 'boolean', nullable: true })
  inTime: boolean | null;

  @Property({ type: 'timestamptz' })
  foundAt: Date;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
