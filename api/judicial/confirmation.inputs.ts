import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { EnumInput, EnumsInput, FlagInput, FormInput, IdInput, TextInput } from '../kernel/graphql/inputs.ts';
import { ReceiptsInput } from '../matter/index.ts';
import { PartyManner } from '../mediation/index.ts';
import { ConfirmationMaterial, NonAcceptance, NonConfirmation } from './confirmation.enums.ts';

/** A day as people write it. */
export const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** （2026）鲁0202调确字第12号: the court numbers it; the case word 调确 says what it is (法释〔2011〕5号 Art. 4). */
const CASE_NUMBER = /^[（(〔[]\d{4}[）)〕\]]\S{0,20}调确\S{0,10}号$/;

@InputType('ConfirmationPartyInput', { description: 'A party that applies.' })
export class ConfirmationPartyInput {
  @IdInput({ description: 'The party of the mediation.' })
  partyId: string;

  @EnumInput(PartyManner, { description: 'How it applied.' })
  manner: PartyManner;

  @TextInput({ max: 10, pattern: DATE, description: 'On which day it signed the application, `YYYY-MM-DD`.' })
  signedOn: string;

  @FlagInput({ optional: true, description: 'Whether somebody applies for it, with a power of attorney.' })
  byAgent?: boolean;
}

@InputType('JudicialConfirmationApplyInput', {
  description: 'The joint application, as the mediation body hands it in for both parties.',
})
export class ConfirmationApplyInput {
  @IdInput({ description: 'The mediation whose agreement is to be confirmed.' })
  mediationId: string;

  @IdInput({ description: 'The court.' })
  courtId: string;

  @FormInput(() => ConfirmationPartyInput, {
    list: { min: 1, max: 50 },
    description: 'The parties that apply: every party of the agreement.',
  })
  parties: ConfirmationPartyInput[];

  @EnumsInput(ConfirmationMaterial, { min: 1, description: 'Papers that are handed in (法释〔2011〕5号 Art. 3).' })
  materials: ConfirmationMaterial[];

  @FlagInput({ optional: true, description: 'Whether the agreement is about property whose title must be proven.' })
  aboutProperty?: boolean;

  @ReceiptsInput()
  receipts?: string;
}

@InputType('ConfirmationAskMaterialsInput', { description: 'What is missing.' })
export class ConfirmationAskMaterialsInput {
  @TextInput({ max: 2000, description: 'What must be handed in or told besides.' })
  askedFor: string;
}

@InputType('ConfirmationSupplementInput', { description: 'What was missing.' })
export class ConfirmationSupplementInput {
  @TextInput({ max: 2000, description: 'What is handed in or told.' })
  text: string;

  @EnumsInput(ConfirmationMaterial, { optional: true, description: 'Papers that are handed in besides.' })
  materials?: ConfirmationMaterial[];

  @ReceiptsInput()
  receipts?: string;
}

@InputType('ConfirmationAcceptInput', { description: 'The court takes it in.' })
export class ConfirmationAcceptInput {
  @TextInput({
    max: 40,
    pattern: CASE_NUMBER,
    description: 'The court’s own number with the case word 调确: （2026）鲁0202调确字第1号.',
  })
  caseNumber: string;
}

@InputType('ConfirmationDeclineInput', { description: 'The court does not take it in.' })
export class ConfirmationDeclineInput {
  @EnumInput(NonAcceptance, { description: 'On which ground.' })
  ground: NonAcceptance;

  @TextInput({ max: 2000, description: 'Why, in words.' })
  reason: string;
}

@InputType('ConfirmationConfirmInput', { description: 'The ruling that confirms the agreement.' })
export class ConfirmationConfirmInput {
  @TextInput({ max: 5000, description: 'What the ruling says.' })
  ruling: string;
}

@InputType('ConfirmationRefuseInput', { description: 'The ruling that does not confirm the agreement.' })
export class ConfirmationRefuseInput {
  @EnumInput(NonConfirmation, { description: 'On which ground.' })
  ground: NonConfirmation;

  @TextInput({ max: 5000, description: 'Why, in words.' })
  ruling: string;
}

@InputType('ConfirmationReasonInput', { description: 'A reason.' })
export class ConfirmationReasonInput {
  @TextInput({ max: 2000, description: 'Why.' })
  reason: string;
}

/** Told to the mediation by the house. */
@InputType('MediationConfirmationStepInput', { description: 'What became of the agreement before the court.' })
export class MediationConfirmationStepInput {
  @TextInput({ max: 60, description: 'Number of the confirmation, or the court’s own.' })
  number: string;

  @TextInput({ max: 20, description: 'State of the confirmation.' })
  state: string;
}

@ObjectType('ConfirmationIdentity', { description: 'Who a party is, and where it is reached.' })
export class ConfirmationIdentity {
  @Field(() => ID, { description: 'The party.' })
  partyId: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the identity card, or credit code.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'Address.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'Who represents it.' })
  representative: string | null;
}
