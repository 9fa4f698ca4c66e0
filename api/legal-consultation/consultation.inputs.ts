import { Field, InputType } from 'type-graphql';
import { EnumInput, EnumsInput, IdInput, IdsInput, TextInput } from '../kernel/graphql/inputs.ts';
import { ReceiptsInput } from '../matter/index.ts';
import { LegalField } from './consultation.enums.ts';

const NAMES = 'one per line';

@InputType('LegalExpertInput', { description: 'What an expert answers for, and for whom the expert stands aside.' })
export class LegalExpertInput {
  @EnumsInput(LegalField, { min: 1, description: 'Fields that the expert answers for.' })
  fields: LegalField[];

  @IdsInput({
    optional: true,
    max: 100,
    description: 'Units for which the expert stands aside, with those below them.',
  })
  recusedUnitIds?: string[];

  @TextInput({
    optional: true,
    max: 4000,
    description: `Merchants and other parties for whom the expert stands aside, ${NAMES}.`,
  })
  recusedNames?: string;
}

@InputType('LegalExpertEnrolInput', { description: 'An expert for the panel.' })
export class LegalExpertEnrolInput extends LegalExpertInput {
  @IdInput({ description: 'The expert: a unit of one.' })
  unitId: string;
}

@InputType('LegalConsultationAskInput', { description: 'A question to the chief legal experts.' })
export class LegalConsultationAskInput {
  @TextInput({ max: 100, description: 'Title in one line, without personal data.' })
  title: string;

  @EnumInput(LegalField, { description: 'Field of law that it is about.' })
  field: LegalField;

  @TextInput({ max: 5000, description: 'The facts.' })
  facts: string;

  @TextInput({ max: 1000, description: 'What is asked.' })
  question: string;

  @TextInput({ optional: true, max: 1000, description: `Merchants that it concerns, ${NAMES}.` })
  merchants?: string;

  @TextInput({ optional: true, max: 1000, description: `People that it concerns, ${NAMES}; they are masked.` })
  persons?: string;

  @IdInput({ optional: true, description: 'The matter that it comes from; the unit sees it.' })
  sourceId?: string;

  @ReceiptsInput()
  receipts?: string;
}

@InputType('LegalConsultationAssignInput', { description: 'Who answers.' })
export class LegalConsultationAssignInput {
  @IdInput({ description: 'The expert who drafts the opinion.' })
  authorId: string;

  @IdInput({ description: 'The expert who reviews it: another one.' })
  reviewerId: string;
}

@InputType('LegalConsultationDraftInput', { description: 'A drafted opinion.' })
export class LegalConsultationDraftInput {
  @TextInput({ max: 10_000, description: 'The opinion.' })
  text: string;

  @TextInput({ max: 1000, description: 'Laws and articles that it stands on.' })
  basis: string;
}

@InputType('LegalConsultationReasonInput', { description: 'Why; it stands on the record.' })
export class LegalConsultationReasonInput {
  @TextInput({ max: 1000, description: 'Why.' })
  reason: string;
}

@InputType('LegalConsultationFilter', { description: 'Which consultations are shown; conditions add up.' })
export class LegalConsultationFilter {
  @TextInput({ optional: true, max: 200, description: 'Words of the question or of the signed opinion.' })
  text?: string;

  @EnumInput(LegalField, { optional: true, description: 'Only those about this field of law.' })
  field?: LegalField;

  @Field(() => [String], { nullable: true, description: 'Only those in one of these states.' })
  states?: string[];
}
