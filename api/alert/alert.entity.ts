import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import { AlertCondition, AlertFigureName, AlertSubject } from './alert.enums.ts';

/** A number that an alert stands on, as it is kept. */
export interface Figure {
  readonly name: AlertFigureName;
  readonly value: number;
}

@ObjectType('AlertFigure', { description: 'A number that an alert stands on.' })
export class FigureType {
  @Field(() => AlertFigureName, { description: 'Which.' })
  name: AlertFigureName;

  @Field(() => String, { description: 'Which, in words.' })
  label: string;

  @Field(() => Float, { description: 'The number.' })
  value: number;
}

@ObjectType('AlertAppeal', { description: 'An appeal that an alert is about, as it was known when it fired.' })
@Entity({ tableName: 'alert_appeal' })
export class AlertAppeal {
  @Field(() => ID, { description: 'Opaque identifier of the link.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => ID, { description: 'The appeal.' })
  @Property({ type: 'uuid' })
  appealId: string;

  @Field(() => String, { description: 'Number of the appeal.' })
  @Property({ type: 'text' })
  number: string;

  @Field(() => String, { description: 'Title, without personal data; the number where the appeal is confidential.' })
  @Property({ type: 'text' })
  title: string;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

/**
 * An alert is a matter and no row under a file: the centre owes a decision on it within a limit, two people may decide it
 * at once, and what was decided, by whom and why, stands on a ledger.
 */
@ObjectType('Alert', {
  description: '预警: a rule fired, once for its version, subject and window.',
  implements: Matter,
})
@Entity({ tableName: 'alert' })
export class Alert {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  ruleId: string;

  @Field(() => AlertCondition, { description: 'What the rule watches for.' })
  @Property({ type: 'text' })
  condition: AlertCondition;

  @Field(() => AlertSubject, { description: 'What it is about.' })
  @Property({ type: 'text' })
  subjectType: AlertSubject;

  @Property({ type: 'text' })
  subject: string;

  @Field(() => String, { description: 'What it is about, by name.' })
  @Property({ type: 'text' })
  subjectName: string;

  @Field(() => String, { description: 'The window that it fired for: a month, the first day of a window, a deadline.' })
  @Property({ type: 'text' })
  windowKey: string;

  @Field(() => DateTime, { description: 'The instant at which the condition came true.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Property({ type: 'uuid', nullable: true })
  unitId: string | null;

  @Property({ type: 'json' })
  figures: Figure[];

  @Field(() => String, { description: 'The facts in words, for a notice.' })
  @Property({ type: 'text' })
  facts: string;

  @Property({ type: 'uuid', nullable: true })
  noticeId: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was dismissed.' })
  @Property({ type: 'text', nullable: true })
  dismissReason: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
