import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import {
  Confirmation,
  EndedBy,
  MediatorChoice,
  MediatorState,
  PartyConsent,
  PartyKind,
  PartyManner,
  PartyRole,
  Route,
  SessionState,
} from './mediation.enums.ts';

@ObjectType('MediationDispute', {
  description: 'What a mediation is about. It stays with the body and those who mediate.',
})
@Entity({ tableName: 'mediation_dispute' })
export class MediationDispute {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => String, { description: 'The facts of the dispute.' })
  @Property({ type: 'text' })
  facts: string;

  @Field(() => String, { description: 'What the applicants ask for.' })
  @Property({ type: 'text' })
  claims: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it ended without an agreement, or how the agreement was breached.',
  })
  @Property({ type: 'text', nullable: true })
  endReason: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('MediationParty', {
  description: 'A party to the dispute, masked; the identity is opened by an act that stands on the ledger.',
})
@Entity({ tableName: 'mediation_party' })
export class MediationParty {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number within the mediation, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => PartyRole, { description: 'On which side it stands.' })
  @Property({ type: 'text' })
  role: PartyRole;

  @Field(() => PartyKind, { description: 'Person or organisation.' })
  @Property({ type: 'text' })
  kind: PartyKind;

  @Field(() => String, { description: 'Masked name.' })
  @Property({ type: 'text' })
  nameMask: string;

  @Field(() => String, { nullable: true, description: 'Masked telephone number.' })
  @Property({ type: 'text', nullable: true })
  phoneMask: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Masked number of the identity card, or of the organisation’s credit code.',
  })
  @Property({ type: 'text', nullable: true })
  numberMask: string | null;

  @Property({ type: 'text' })
  sealed: string;

  @Field(() => [ID], { description: 'Appeals that it stands for; only those with a seat there can open them.' })
  @Property({ type: 'uuid[]' })
  appealIds: string[];

  @Field(() => PartyConsent, { description: 'Whether it wants the mediation.' })
  @Property({ type: 'text' })
  consent: PartyConsent;

  @Field(() => PartyManner, { nullable: true, description: 'How it said so.' })
  @Property({ type: 'text', nullable: true })
  consentManner: PartyManner | null;

  @Field(() => DateTime, { nullable: true, description: 'When it said so.' })
  @Property({ type: 'timestamptz', nullable: true })
  consentAt: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it agrees to inviting deputies; null when it was not asked.',
  })
  @Property({ type: 'boolean', nullable: true })
  acceptsDeputies: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it agrees to inviting experts; null when it was not asked.',
  })
  @Property({ type: 'boolean', nullable: true })
  acceptsExperts: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'When it got its copy of the agreement.' })
  @Property({ type: 'timestamptz', nullable: true })
  copyAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('Mediator', { description: 'Who mediates, for which unit.' })
@Entity({ tableName: 'mediation_mediator' })
export class Mediator {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => String, { description: 'Unit of the mediator.' })
  @Property({ type: 'text' })
  unitName: string;

  @Property({ type: 'uuid', nullable: true })
  memberId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the mediator; null until an invited unit names one.' })
  @Property({ type: 'text', nullable: true })
  name: string | null;

  @Field(() => MediatorChoice, { description: 'Who chose the mediator.' })
  @Property({ type: 'text' })
  choice: MediatorChoice;

  @Field(() => MediatorState, { description: 'Whether the mediator mediates.' })
  @Property({ type: 'text' })
  state: MediatorState;

  @Field(() => DateTime, { description: 'When the mediator was appointed or invited.' })
  @Property({ type: 'timestamptz' })
  appointedAt: Date;

  @Field(() => String, { nullable: true, description: 'Why the invited unit declined.' })
  @Property({ type: 'text', nullable: true })
  declineReason: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('MediationAttendee', { description: 'Somebody who is present at a session besides the parties.' })
export class MediationAttendee {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'As what, for example mediator, agent or witness.' })
  capacity: string;
}

@ObjectType('MediationSession', { description: 'A session: time, place, who is present, what was said.' })
@Entity({ tableName: 'mediation_session' })
export class MediationSession {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number within the mediation, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => SessionState, { description: 'How far it is.' })
  @Property({ type: 'text' })
  state: SessionState;

  @Field(() => DateTime, { description: 'When it begins, or began.' })
  @Property({ type: 'timestamptz' })
  beginsAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Field(() => String, { description: 'Where it takes place.' })
  @Property({ type: 'text' })
  place: string;

  @Field(() => Boolean, { description: 'Whether it is open; the parties may ask for either (人民调解法 Art. 23).' })
  @Property({ type: 'boolean' })
  open: boolean;

  @Field(() => [ID], { description: 'The parties that were present.' })
  @Property({ type: 'uuid[]' })
  presentPartyIds: string[];

  @Field(() => [MediationAttendee], { description: 'Who else was present.' })
  @Property({ type: 'json' })
  attendees: MediationAttendee[];

  @Field(() => String, { nullable: true, description: 'The record; null until it was held.' })
  @Property({ type: 'text', nullable: true })
  record: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote the record.' })
  @Property({ type: 'text', nullable: true })
  recorder: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  @Property({ type: 'text', nullable: true })
  cancelReason: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('Mediation', {
  description:
    '人民调解: a mediation. The centre sees that it runs; its records stay with the body and those who mediate.',
  implements: Matter,
})
@Entity({ tableName: 'mediation' })
export class Mediation {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  bodyUnitId: string;

  @Property({ type: 'uuid', nullable: true })
  originId: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the matter that it comes from.' })
  @Property({ type: 'text', nullable: true })
  originNumber: string | null;

  @Field(() => Boolean, { description: 'Whether a party applied to the body itself; otherwise a unit proposed it.' })
  @Property({ type: 'boolean' })
  appliedByParty: boolean;

  @Field(() => Int, { description: 'Number of parties.' })
  @Property({ type: 'integer' })
  partyCount: number;

  @Field(() => [Route], { description: 'Other routes that the parties were told when it ended or was breached.' })
  @Property({ type: 'string[]' })
  routesTold: Route[];

  @Field(() => EndedBy, { nullable: true, description: 'Who ended it, where it failed.' })
  @Property({ type: 'text', nullable: true })
  endedBy: EndedBy | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when the agreement binds.' })
  @Property({ type: 'timestamptz', nullable: true })
  inForceAt: Date | null;

  @Field(() => Confirmation, {
    nullable: true,
    description: 'What the parties did about judicial confirmation; null while it is open.',
  })
  @Property({ type: 'text', nullable: true })
  confirmation: Confirmation | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
