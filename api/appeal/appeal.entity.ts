import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Document, Matter } from '../matter/index.ts';
import { Category, GivenGround, Unit } from '../unit/index.ts';
import {
  AppealType,
  CallbackMiss,
  EmergencyLine,
  IntakeChannel,
  Mandate,
  OpinionStage,
  ReplyGrounding,
  ReplyKind,
  StatutoryUnit,
} from './appeal.enums.ts';
import { Reopening } from './callback.entity.ts';
import { Escalation } from './escalation.entity.ts';

@ObjectType('Reply', { description: 'An answer to the appellant.' })
@Entity({ tableName: 'reply' })
export class Reply {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid', nullable: true })
  seatId: string | null;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => String, { description: 'Unit that answered.' })
  @Property({ type: 'text' })
  unitName: string;

  @Field(() => ReplyKind, { description: 'Interim, final or joint.' })
  @Property({ type: 'text' })
  kind: ReplyKind;

  @Field(() => String, { description: 'What was answered.' })
  @Property({ type: 'text' })
  body: string;

  @Field(() => String, { nullable: true, description: 'Legal or policy ground.' })
  @Property({ type: 'text', nullable: true })
  ground: string | null;

  @Field(() => ReplyGrounding, { nullable: true, description: 'What that ground says about what was asked.' })
  @Property({ type: 'text', nullable: true })
  grounding: ReplyGrounding | null;

  @Field(() => String, { nullable: true, description: 'Article of the law or policy.' })
  @Property({ type: 'text', nullable: true })
  article: string | null;

  @Field(() => String, { nullable: true, description: 'Where its text is published.' })
  @Property({ type: 'text', nullable: true })
  sourceUrl: string | null;

  @Property({ type: 'uuid', nullable: true })
  knowledgeEntryId: string | null;

  @Property({ type: 'uuid', nullable: true })
  legalConsultationId: string | null;

  @Field(() => DateTime, { description: 'When it was given.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('Callback', {
  description: 'One try to ask the appellant whether the matter is resolved and how satisfied they are.',
})
@Entity({ tableName: 'callback' })
export class Callback {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number of the try, from 1.' })
  @Property({ type: 'integer' })
  attempt: number;

  @Field(() => Boolean, { description: 'Whether the appellant rated it themselves.' })
  @Property({ type: 'boolean' })
  byAppellant: boolean;

  @Field(() => Boolean, { description: 'Whether the appellant was reached.' })
  @Property({ type: 'boolean' })
  reached: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether the matter is resolved; null when not reached.' })
  @Property({ type: 'boolean', nullable: true })
  resolved: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the appellant is satisfied; null when not reached.' })
  @Property({ type: 'boolean', nullable: true })
  satisfied: boolean | null;

  @Field(() => CallbackMiss, { nullable: true, description: 'Why there was no answer.' })
  @Property({ type: 'text', nullable: true })
  miss: CallbackMiss | null;

  @Field(() => DateTime, { nullable: true, description: 'When the operator meant to try again.' })
  @Property({ type: 'timestamptz', nullable: true })
  callAgainAt: Date | null;

  @Property({ type: 'text', nullable: true })
  operator: string | null;

  @Field(() => String, { nullable: true, description: 'What the appellant said.' })
  @Property({ type: 'text', nullable: true })
  remark: string | null;

  @Field(() => DateTime, { description: 'When it was tried.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('WorkOrder', { description: 'One unit’s task under an appeal; its state is that of the unit’s seat.' })
@Entity({ tableName: 'work_order' })
export class WorkOrder {
  @Field(() => ID, { description: 'Identifier; the seat’s as well.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => String, { description: 'What the unit is asked to do.' })
  @Property({ type: 'text' })
  task: string;

  @Field(() => DateTime, { description: 'When it was dispatched.' })
  @Property({ type: 'timestamptz' })
  dispatchedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the unit accepted it.' })
  @Property({ type: 'timestamptz', nullable: true })
  acceptedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the unit first contacted the appellant.' })
  @Property({ type: 'timestamptz', nullable: true })
  contactedAt: Date | null;

  @Field(() => Int, { description: 'How often the unit tried in vain to reach the appellant.' })
  @Property({ type: 'int' })
  contactTries: number;

  @Field(() => DateTime, { nullable: true, description: 'When the unit completed it.' })
  @Property({ type: 'timestamptz', nullable: true })
  completedAt: Date | null;

  @Field(() => GivenGround, { nullable: true, description: 'Ground on which the unit asked to return it.' })
  @Property({ type: 'json', nullable: true })
  returnGround: GivenGround | null;

  @Field(() => String, { nullable: true, description: 'Evidence for the return.' })
  @Property({ type: 'text', nullable: true })
  returnEvidence: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  returnDecidedAt: Date | null;

  @Field(() => GivenGround, { nullable: true, description: 'Ground on which the unit objected once more.' })
  @Property({ type: 'json', nullable: true })
  objectionGround: GivenGround | null;

  @Field(() => String, { nullable: true, description: 'Evidence for the objection.' })
  @Property({ type: 'text', nullable: true })
  objectionEvidence: string | null;

  @Field(() => String, { nullable: true, description: 'Why more time is asked for.' })
  @Property({ type: 'text', nullable: true })
  extensionReason: string | null;

  @Field(() => Int, { nullable: true, description: 'Working days of extension that are asked for.' })
  @Property({ type: 'integer', nullable: true })
  extensionDays: number | null;

  @Field(() => GivenGround, { nullable: true, description: 'Ground on which a deferral was asked for.' })
  @Property({ type: 'json', nullable: true })
  deferralGround: GivenGround | null;

  @Field(() => String, { nullable: true, description: 'What is done until the promised date.' })
  @Property({ type: 'text', nullable: true })
  deferralMeasures: string | null;

  @Field(() => String, { nullable: true, description: 'The date that was promised, `YYYY-MM-DD`.' })
  @Property({ type: 'text', columnType: 'date', nullable: true })
  promisedOn: string | null;

  @Field(() => GivenGround, { nullable: true, description: 'Ground on which termination was asked for.' })
  @Property({ type: 'json', nullable: true })
  terminationGround: GivenGround | null;

  @Field(() => String, { nullable: true, description: 'Why it should end, in words for the appellant.' })
  @Property({ type: 'text', nullable: true })
  terminationReason: string | null;

  @Field(() => String, { nullable: true, description: 'Evidence for the termination.' })
  @Property({ type: 'text', nullable: true })
  terminationEvidence: string | null;

  @Field(() => String, { nullable: true, description: 'Why the centre is asked to allow handing it up.' })
  @Property({ type: 'text', nullable: true })
  escalationReason: string | null;

  @Field(() => String, { nullable: true, description: 'Law on which the unit asks for a longer period.' })
  @Property({ type: 'text', nullable: true })
  statutoryBasis: string | null;

  @Field(() => Int, { nullable: true, description: 'How long that period is.' })
  @Property({ type: 'integer', nullable: true })
  statutoryAmount: number | null;

  @Field(() => StatutoryUnit, { nullable: true, description: 'In what that period is counted.' })
  @Property({ type: 'text', nullable: true })
  statutoryUnit: StatutoryUnit | null;

  @Field(() => Unit, { description: 'The unit that holds it.' })
  unit?: Unit;

  @Field(() => [Document], { description: 'Documents that prove what the unit asks for.' })
  documents?: Document[];

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('Opinion', { description: 'What a unit says about whose business an appeal is, and why.' })
@Entity({ tableName: 'opinion' })
export class Opinion {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => String, { description: 'Unit that says it.' })
  @Property({ type: 'text' })
  unitName: string;

  @Field(() => OpinionStage, { description: 'Before dispatch, or while it is decided.' })
  @Property({ type: 'text' })
  stage: OpinionStage;

  @Field(() => Mandate, { description: 'The unit’s own, shared, or not its own.' })
  @Property({ type: 'text' })
  mandate: Mandate;

  @Field(() => String, { description: 'Why.' })
  @Property({ type: 'text' })
  ground: string;

  @Field(() => DateTime, { description: 'When it was given.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('HandOver', {
  description: 'One unit that the appeal was handed to as the lead unit, and what came of it.',
})
export class HandOver {
  @Field(() => ID, { description: 'Identifier of its work order.' })
  id: string;

  @Field(() => Unit, { description: 'The unit.' })
  unit: Unit;

  @Field(() => DateTime, { description: 'When it was handed over.' })
  handedAt: Date;

  @Field(() => Boolean, { description: 'Whether the unit was designated: it may not return it.' })
  designated: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When the unit accepted it.' })
  acceptedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it left the unit again.' })
  leftAt: Date | null;

  @Field(() => GivenGround, { nullable: true, description: 'Ground on which the unit would not have it, at last.' })
  ground: GivenGround | null;
}

@Entity({ tableName: 'appellant' })
export class Appellant {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  /** Null once it is erased. */
  @Property({ type: 'text', nullable: true })
  sealed: string | null;

  @Property({ type: 'text', nullable: true })
  phoneHash: string | null;

  /** What is asked, word for word; null where it holds nothing that is masked for others. */
  @Property({ type: 'text', nullable: true })
  body: string | null;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('Appeal', { description: '诉求: what one appellant asks of the district.', implements: Matter })
@Entity({ tableName: 'appeal' })
export class Appeal {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => AppealType, { description: 'What kind of appeal.' })
  @Property({ type: 'text' })
  type: AppealType;

  @Field(() => IntakeChannel, { description: 'How it came in.' })
  @Property({ type: 'text' })
  channel: IntakeChannel;

  @Property({ type: 'text' })
  maskedBody: string;

  @Property({ type: 'uuid', nullable: true })
  communityId: string | null;

  @Field(() => String, { nullable: true, description: 'Place that it is about.' })
  @Property({ type: 'text', nullable: true })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'Merchant that is named.' })
  @Property({ type: 'text', nullable: true })
  merchant: string | null;

  @Field(() => Boolean, { description: 'Whether the appellant asked for confidentiality.' })
  @Property({ type: 'boolean' })
  confidential: boolean;

  @Property({ type: 'uuid', nullable: true })
  accusedUnitId: string | null;

  @Property({ type: 'uuid' })
  responsibleUnitId: string;

  @Field(() => Int, { description: 'How often it was handed over to another unit.' })
  @Property({ type: 'integer' })
  handOvers: number;

  @Field(() => Int, { description: 'How often a unit returned it.' })
  @Property({ type: 'integer' })
  bounces: number;

  @Property({ type: 'text' })
  appellantMask: string;

  @Field(() => String, { nullable: true, description: 'The appellant’s telephone number, masked.' })
  @Property({ type: 'text', nullable: true })
  phoneMask: string | null;

  @Property({ type: 'uuid', nullable: true })
  masterId: string | null;

  /** Appeals that stand under this one and wait for its answer. */
  @Property({ type: 'uuid[]' })
  repeatIds: string[];

  @Field(() => GivenGround, { nullable: true, description: 'Ground on which it was declined.' })
  @Property({ type: 'json', nullable: true })
  declineGround: GivenGround | null;

  @Field(() => String, { nullable: true, description: 'The right channel that the appellant was told.' })
  @Property({ type: 'text', nullable: true })
  rightChannel: string | null;

  @Field(() => EmergencyLine, {
    nullable: true,
    description: 'The emergency line that the appellant was told to call.',
  })
  @Property({ type: 'text', nullable: true })
  emergencyLine: EmergencyLine | null;

  @Field(() => String, {
    nullable: true,
    description: 'Law that sets the period for handling, as the appellant is told.',
  })
  @Property({ type: 'text', nullable: true })
  statutoryBasis: string | null;

  @Field(() => Int, { nullable: true, description: 'How long that period is.' })
  @Property({ type: 'integer', nullable: true })
  statutoryAmount: number | null;

  @Field(() => StatutoryUnit, { nullable: true, description: 'In what that period is counted.' })
  @Property({ type: 'text', nullable: true })
  statutoryUnit: StatutoryUnit | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'By when that period has it handled; null while no unit handles it, or its clock stands still.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  statutoryUntil: Date | null;

  @Field(() => GivenGround, { nullable: true, description: 'Ground on which it is deferred now.' })
  @Property({ type: 'json', nullable: true })
  deferralGround: GivenGround | null;

  @Field(() => String, { nullable: true, description: 'What is done while it is deferred.' })
  @Property({ type: 'text', nullable: true })
  deferralMeasures: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The date that the appellant was promised, `YYYY-MM-DD`; on it the deferral ends.',
  })
  @Property({ type: 'text', columnType: 'date', nullable: true })
  promisedOn: string | null;

  @Field(() => GivenGround, { nullable: true, description: 'Ground on which handling ended without a result.' })
  @Property({ type: 'json', nullable: true })
  terminationGround: GivenGround | null;

  @Field(() => String, { nullable: true, description: 'Why it ended, as the appellant was told.' })
  @Property({ type: 'text', nullable: true })
  terminationReason: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is resolved, as the appellant said.' })
  @Property({ type: 'boolean', nullable: true })
  resolved: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the appellant is satisfied.' })
  @Property({ type: 'boolean', nullable: true })
  satisfied: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when the appellant may rate it by the link.' })
  @Property({ type: 'timestamptz', nullable: true })
  rateUntil: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when the appellant may ask for re-opening.' })
  @Property({ type: 'timestamptz', nullable: true })
  reopenUntil: Date | null;

  @Field(() => Int, { description: 'How often it was taken up again after its close.' })
  @Property({ type: 'integer' })
  timesReopened: number;

  /** What the catalogue should learn from it, and who suggested that. */
  @Property({ type: 'uuid', nullable: true })
  catalogueUnitId: string | null;

  @Property({ type: 'text', nullable: true })
  catalogueGround: string | null;

  @Property({ type: 'boolean' })
  catalogueAreaOnly: boolean;

  @Property({ type: 'uuid', nullable: true })
  catalogueMemberId: string | null;

  @Property({ type: 'text', nullable: true })
  importedFrom: string | null;

  @Property({ type: 'string[]' })
  derived: string[];

  @Field(() => Category, { nullable: true, description: 'Its subject.' })
  category?: Category | null;

  @Field(() => Unit, { nullable: true, description: 'The sub-district that it is in.' })
  subDistrict?: Unit | null;

  @Field(() => Unit, { nullable: true, description: 'The community that it is in.' })
  community?: Unit | null;

  @Field(() => Unit, { nullable: true, description: 'The unit that a violation report names.' })
  accusedUnit?: Unit | null;

  @Field(() => Unit, {
    nullable: true,
    description: 'The unit that is answerable now: the one first asked until another has accepted.',
  })
  responsibleUnit?: Unit | null;

  @Field(() => Unit, { nullable: true, description: 'The unit that was asked first.' })
  firstReceiver?: Unit | null;

  @Field(() => [WorkOrder], { description: 'Its work orders that the reader sees.' })
  workOrders?: WorkOrder[];

  @Field(() => [HandOver], { description: 'Whom it was handed to as the lead unit, one after another.' })
  handOverChain?: HandOver[];

  @Field(() => [Opinion], { description: 'What units say about whose business it is.' })
  opinions?: Opinion[];

  @Field(() => [Escalation], { description: 'How it was handed up by who could not solve it, the first first.' })
  escalations?: Escalation[];

  @Field(() => [AppealRepeat], {
    description: 'Appeals that stand under it, or were answered with it, as far as the reader sees them.',
  })
  repeats?: AppealRepeat[];

  @Field(() => [Reply], { description: 'Answers that were given.' })
  replies?: Reply[];

  @Field(() => [Reopening], { description: 'What the appellant asked for after the close.' })
  reopenings?: Reopening[];

  @Field(() => [Callback], { description: 'Tries to call back.' })
  callbacks?: Callback[];

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('AppealRepeat', { description: 'An appeal that stands under another one as its repeat.' })
export class AppealRepeat {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id: string;

  @Field(() => Appeal, { description: 'The repeat itself.' })
  appeal: Appeal;
}
