import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import { AlertClock, AlertCondition, AlertNotice, AlertRate, AlertResponse, AlertSubject } from './alert.enums.ts';
import type { Terms } from './terms.ts';

@ObjectType('AlertTerms', { description: 'What a rule says; what its condition does not ask for is null.' })
export class TermsType {
  @Field(() => AlertCondition, { description: 'What it watches for.' })
  condition: AlertCondition;

  @Field(() => AlertSubject, { description: 'What it is about.' })
  subject: AlertSubject;

  @Field(() => Int, { nullable: true, description: 'Hours before the deadline, or after it.' })
  hours: number | null;

  @Field(() => AlertClock, { nullable: true, description: 'Which deadline; null where there is none.' })
  clock: AlertClock | null;

  @Field(() => AlertRate, { nullable: true, description: 'The rate.' })
  rate: AlertRate | null;

  @Field(() => Int, { nullable: true, description: 'The target of the rate, in percent.' })
  target: number | null;

  @Field(() => Int, { nullable: true, description: 'How many there must be at least.' })
  least: number | null;

  @Field(() => Int, { nullable: true, description: 'Length of the window, in days.' })
  windowDays: number | null;

  @Field(() => Int, { nullable: true, description: 'How many windows before are the history of a rise.' })
  earlier: number | null;

  @Field(() => Float, { nullable: true, description: 'By how many standard deviations a rise exceeds its history.' })
  deviations: number | null;

  @Field(() => AlertResponse, { description: 'What the house does when it fires.' })
  response: AlertResponse;

  @Field(() => AlertNotice, { description: 'What is served on the unit.' })
  noticeType: AlertNotice;

  @Field(() => String, { description: 'Legal or policy ground of the notice.' })
  ground: string;

  @Field(() => String, { description: 'What the notice requires of the unit.' })
  requirement: string;
}

@ObjectType('AlertRule', { description: '预警规则: one version of a rule, as data.', implements: Matter })
@Entity({ tableName: 'alert_rule' })
export class AlertRule {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => ID, { description: 'The same for all versions of a rule: its first version.' })
  @Property({ type: 'uuid' })
  lineId: string;

  @Field(() => Int, { description: 'Number of the version, from 1.' })
  @Property({ type: 'integer' })
  edition: number;

  @Field(() => TermsType, { description: 'What it says.' })
  @Property({ type: 'json' })
  terms: Terms;

  @Field(() => DateTime, { nullable: true, description: 'From when on it holds; null for a draft.' })
  @Property({ type: 'timestamptz', nullable: true })
  effectiveFrom: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it held; null while it does.' })
  @Property({ type: 'timestamptz', nullable: true })
  effectiveUntil: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was adopted.' })
  @Property({ type: 'timestamptz', nullable: true })
  adoptedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who adopted it.' })
  @Property({ type: 'text', nullable: true })
  adoptedBy: string | null;

  /** How often it may fire at once, where it would have exceeded that and is held. */
  @Property({ type: 'integer', nullable: true })
  heldOver: number | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
