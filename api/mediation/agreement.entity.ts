import { BigIntType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Fen } from '../kernel/graphql/fen.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import {
  AgreementForm,
  AgreementState,
  InstalmentState,
  PartyManner,
  SignatureMark,
  Signer,
} from './mediation.enums.ts';

/** Whole numbers that GraphQL's Int is too small for. */
const WHOLE = () => new BigIntType('number');

@ObjectType('MediationSignature', {
  description: 'A mark that an agreement needs: of a party, of a mediator, or the body’s seal.',
})
@Entity({ tableName: 'mediation_signature' })
export class MediationSignature {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  agreementId: string;

  @Field(() => Int, { description: 'Place on the agreement, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => Signer, { description: 'Whose mark it is.' })
  @Property({ type: 'text' })
  signer: Signer;

  @Field(() => ID, { nullable: true, description: 'The party, where it is a party’s.' })
  @Property({ type: 'uuid', nullable: true })
  partyId: string | null;

  @Property({ type: 'uuid', nullable: true })
  mediatorId: string | null;

  @Property({ type: 'uuid', nullable: true })
  unitId: string | null;

  @Field(() => String, { description: 'Masked name of the party, name of the mediator, or name of the body.' })
  @Property({ type: 'text' })
  name: string;

  @Field(() => SignatureMark, { nullable: true, description: 'With what it was signed; null while it is missing.' })
  @Property({ type: 'text', nullable: true })
  mark: SignatureMark | null;

  @Field(() => PartyManner, { nullable: true, description: 'How it was given.' })
  @Property({ type: 'text', nullable: true })
  manner: PartyManner | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was given; null while it is missing.' })
  @Property({ type: 'timestamptz', nullable: true })
  signedAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('MediationInstalment', { description: 'What is performed by a day.' })
@Entity({ tableName: 'mediation_instalment' })
export class MediationInstalment {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  agreementId: string;

  @Field(() => Int, { description: 'Number within the agreement, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'What is to be done.' })
  @Property({ type: 'text' })
  what: string;

  @Field(() => Fen, { description: 'Amount to pay; 0 where it is not about money.' })
  @Property({ type: WHOLE() })
  amount: number;

  @Field(() => Fen, { description: 'Amount that was paid so far.' })
  @Property({ type: WHOLE() })
  paid: number;

  @Field(() => String, { description: 'Last day for it, `YYYY-MM-DD`.' })
  @Property({ type: 'text', columnType: 'date' })
  dueDate: string;

  @Field(() => InstalmentState, { description: 'How far it is performed.' })
  @Property({ type: 'text' })
  state: InstalmentState;

  @Field(() => String, { nullable: true, description: 'What was last recorded about it.' })
  @Property({ type: 'text', nullable: true })
  remark: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When something was last recorded about it.' })
  @Property({ type: 'timestamptz', nullable: true })
  recordedAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('MediationAgreement', { description: 'An agreement, with all that Art. 29 of the 人民调解法 asks for.' })
@Entity({ tableName: 'mediation_agreement' })
export class MediationAgreement {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number within the mediation, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => AgreementForm, { description: 'Written or oral.' })
  @Property({ type: 'text' })
  form: AgreementForm;

  @Field(() => AgreementState, { description: 'Whether it binds.' })
  @Property({ type: 'text' })
  state: AgreementState;

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

  @Field(() => Fen, { description: 'Sum of all instalments.' })
  @Property({ type: WHOLE() })
  total: number;

  @Field(() => Int, { description: 'Number of copies: one for each party and one for the body.' })
  @Property({ type: 'integer' })
  copies: number;

  @Field(() => DateTime, { description: 'When it was reached.' })
  @Property({ type: 'timestamptz' })
  reachedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when it binds.' })
  @Property({ type: 'timestamptz', nullable: true })
  inForceAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  @Property({ type: 'text', nullable: true })
  withdrawReason: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
