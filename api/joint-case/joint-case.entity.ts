import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import { JointReason, JointTaskState } from './joint-case.enums.ts';

@ObjectType('LinkedAppeal', {
  description: 'An appeal that a joint case is about, as every seat may know it: never the appellant.',
})
@Entity({ tableName: 'joint_case_appeal' })
export class LinkedAppeal {
  @Field(() => ID, { description: 'Opaque identifier of the link.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => ID, { description: 'The appeal; only those with a seat at it can open it.' })
  @Property({ type: 'uuid' })
  appealId: string;

  @Field(() => String, { description: 'Number of the appeal.' })
  @Property({ type: 'text' })
  number: string;

  @Field(() => String, { description: 'Title, without personal data.' })
  @Property({ type: 'text' })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'Beginning of the text, without personal data; null where the appeal is confidential.',
  })
  @Property({ type: 'text', nullable: true })
  summary: string | null;

  @Field(() => DateTime, { description: 'When it was linked.' })
  @Property({ type: 'timestamptz' })
  linkedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was unlinked; null while it is linked.' })
  @Property({ type: 'timestamptz', nullable: true })
  unlinkedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it got the joint answer.' })
  @Property({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('JointInvitation', { description: 'What a unit was invited for, and what it answered.' })
@Entity({ tableName: 'joint_invitation' })
export class JointInvitation {
  @Field(() => ID, { description: 'Identifier; the seat’s as well.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => String, { nullable: true, description: 'What the unit is wished to do.' })
  @Property({ type: 'text', nullable: true })
  task: string | null;

  @Field(() => String, { nullable: true, description: 'Why the unit refused the seat.' })
  @Property({ type: 'text', nullable: true })
  refusalReason: string | null;

  @Field(() => DateTime, { description: 'When it was invited.' })
  @Property({ type: 'timestamptz' })
  invitedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it took or refused the seat.' })
  @Property({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('JointDecision', { description: 'A decision taken in a joint case; it stands as it was taken.' })
@Entity({ tableName: 'joint_decision' })
export class JointDecision {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number within the joint case, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'What was decided.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => String, { description: 'Legal or policy ground.' })
  @Property({ type: 'text' })
  ground: string;

  @Field(() => Boolean, { description: 'Whether it binds every seat.' })
  @Property({ type: 'boolean' })
  binding: boolean;

  @Field(() => Boolean, { description: 'Whether the tasks that were open then go on after the conclusion.' })
  @Property({ type: 'boolean' })
  carriesOver: boolean;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => String, { description: 'Unit that decided.' })
  @Property({ type: 'text' })
  unitName: string;

  @Field(() => DateTime, { description: 'When it was taken.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('JointTask', { description: 'What one unit does in a joint case, with a clock of its own.' })
@Entity({ tableName: 'joint_task' })
export class JointTask {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  seatId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => String, { description: 'What is to be done, in one line.' })
  @Property({ type: 'text' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What is to be done, in full.' })
  @Property({ type: 'text', nullable: true })
  detail: string | null;

  @Field(() => JointTaskState, { description: 'How far it is.' })
  @Property({ type: 'text' })
  state: JointTaskState;

  @Field(() => DateTime, { description: 'When it was assigned.' })
  @Property({ type: 'timestamptz' })
  assignedAt: Date;

  @Field(() => DateTime, { description: 'By when it must be reported.' })
  @Property({ type: 'timestamptz' })
  dueAt: Date;

  @Field(() => String, { nullable: true, description: 'What its owner reported.' })
  @Property({ type: 'text', nullable: true })
  result: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When its owner last reported.' })
  @Property({ type: 'timestamptz', nullable: true })
  reportedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the result was verified.' })
  @Property({ type: 'timestamptz', nullable: true })
  verifiedAt: Date | null;

  @Field(() => Int, { description: 'How often the result was sent back.' })
  @Property({ type: 'integer' })
  timesSentBack: number;

  @Property({ type: 'uuid', nullable: true })
  carriedById: string | null;

  @Property({ type: 'uuid', nullable: true })
  cancelledById: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('JointAnnex', {
  description: 'A note in the confidential annex; for seats that are not named it does not exist.',
})
@Entity({ tableName: 'joint_annex' })
export class JointAnnex {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => String, { description: 'Unit that wrote it.' })
  @Property({ type: 'text' })
  unitName: string;

  @Field(() => String, { description: 'What was written.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => DateTime, { description: 'When it was written.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('JointCase', { description: '联办: several units, one matter, one lead.', implements: Matter })
@Entity({ tableName: 'joint_case' })
export class JointCase {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => JointReason, { description: 'Why several units must work together.' })
  @Property({ type: 'text' })
  reason: JointReason;

  @Field(() => String, { description: 'The facts as far as they are known, without personal data.' })
  @Property({ type: 'text' })
  facts: string;

  @Field(() => [ID], { description: 'Units that the proposing unit wished for.' })
  @Property({ type: 'uuid[]' })
  wishedUnitIds: string[];

  @Field(() => String, { nullable: true, description: 'What the centre said when it convened the units.' })
  @Property({ type: 'text', nullable: true })
  conveneNote: string | null;

  @Field(() => String, { nullable: true, description: 'Why the centre declined the proposal.' })
  @Property({ type: 'text', nullable: true })
  declineReason: string | null;

  @Field(() => String, { nullable: true, description: 'The conclusion that was reached.' })
  @Property({ type: 'text', nullable: true })
  conclusion: string | null;

  @Property({ type: 'integer' })
  decisionCount: number;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
