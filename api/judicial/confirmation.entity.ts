import { BigIntType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Fen } from '../kernel/graphql/fen.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import { AgreementForm, PartyKind, PartyManner, PartyRole } from '../mediation/index.ts';
import { ConfirmationMaterial, NonAcceptance, NonConfirmation } from './confirmation.enums.ts';

@ObjectType('JudicialConfirmation', {
  description:
    '司法确认: both parties ask the court together to confirm their mediation agreement (民事诉讼法 Art. 205). Its papers are for the mediation body and the court alone.',
  implements: Matter,
})
@Entity({ tableName: 'judicial_confirmation' })
export class JudicialConfirmation {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  mediationId: string;

  @Field(() => String, { description: 'Number of the mediation.' })
  @Property({ type: 'text' })
  mediationNumber: string;

  @Property({ type: 'uuid' })
  bodyUnitId: string;

  @Property({ type: 'uuid' })
  courtId: string;

  @Field(() => DateTime, { description: 'Since when the agreement binds.' })
  @Property({ type: 'timestamptz' })
  inForceAt: Date;

  @Field(() => DateTime, { description: 'Until when it could be applied for: thirty days after that.' })
  @Property({ type: 'timestamptz' })
  applyUntil: Date;

  @Field(() => DateTime, { description: 'When the parties applied.' })
  @Property({ type: 'timestamptz' })
  appliedAt: Date;

  @Field(() => Int, { description: 'Number of parties; every one of them applied.' })
  @Property({ type: 'integer' })
  partyCount: number;

  @Field(() => [ConfirmationMaterial], { description: 'Papers that were handed in.' })
  @Property({ type: 'string[]' })
  materials: ConfirmationMaterial[];

  @Field(() => String, {
    nullable: true,
    description: 'The court’s own number, with the case word 调确; null until it is taken in.',
  })
  @Property({ type: 'text', nullable: true })
  caseNumber: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the court took it in.' })
  @Property({ type: 'timestamptz', nullable: true })
  acceptedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether the president gave ten days more (法释〔2011〕5号 Art. 5).' })
  @Property({ type: 'boolean' })
  extended: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When the court decided, or the application was withdrawn.' })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Field(() => NonAcceptance, { nullable: true, description: 'Why it was not taken in.' })
  @Property({ type: 'text', nullable: true })
  nonAcceptance: NonAcceptance | null;

  @Field(() => NonConfirmation, { nullable: true, description: 'Why the agreement was not confirmed.' })
  @Property({ type: 'text', nullable: true })
  nonConfirmation: NonConfirmation | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('ConfirmationFile', {
  description:
    'What the court decides on: the agreement as it stood when the parties applied, and what the court said.',
})
@Entity({ tableName: 'judicial_confirmation_file' })
export class ConfirmationFile {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => AgreementForm, { description: 'Written or oral.' })
  @Property({ type: 'text' })
  form: AgreementForm;

  @Field(() => String, { description: 'Main facts and points of the dispute.' })
  @Property({ type: 'text' })
  facts: string;

  @Field(() => String, { description: 'Liability of each party.' })
  @Property({ type: 'text' })
  liabilities: string;

  @Field(() => String, { description: 'What the parties agreed to do.' })
  @Property({ type: 'text' })
  content: string;

  @Field(() => String, { description: 'In which manner it is performed.' })
  @Property({ type: 'text' })
  performanceManner: string;

  @Field(() => Fen, { description: 'Sum that is to be paid.' })
  @Property({ type: new BigIntType('number') })
  total: number;

  @Field(() => String, { nullable: true, description: 'What the court asked to be handed in besides.' })
  @Property({ type: 'text', nullable: true })
  askedFor: string | null;

  @Field(() => String, { nullable: true, description: 'What the ruling says, or why there is none.' })
  @Property({ type: 'text', nullable: true })
  ruling: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('ConfirmationParty', {
  description: 'A party that applied, masked; the identity is opened by an act that stands on the ledger.',
})
@Entity({ tableName: 'judicial_confirmation_party' })
export class ConfirmationParty {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => PartyRole, { description: 'On which side it stood.' })
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

  @Property({ type: 'text' })
  sealed: string;

  @Field(() => PartyManner, { description: 'How it applied.' })
  @Property({ type: 'text' })
  manner: PartyManner;

  @Field(() => String, { description: 'On which day it signed the application, `YYYY-MM-DD`.' })
  @Property({ type: 'text' })
  signedOn: string;

  @Field(() => Boolean, { description: 'Whether somebody applied for it.' })
  @Property({ type: 'boolean' })
  byAgent: boolean;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
