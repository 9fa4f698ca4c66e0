import { InputType } from 'type-graphql';
import { IdInput, TextInput } from '../kernel/graphql/inputs.ts';

@InputType('PreSuitAskInput', { description: 'A question to the court, before anybody sues.' })
export class PreSuitAskInput {
  @IdInput({ description: 'The court.' })
  courtId: string;

  @TextInput({ max: 100, description: 'What it is about, in one line.' })
  title: string;

  @TextInput({ max: 5000, description: 'What is asked, without personal data.' })
  question: string;

  @IdInput({ optional: true, description: 'The matter that it arose from; the unit sees it.' })
  aboutId?: string;
}

@InputType('PreSuitAnswerInput', { description: 'The court’s answer.' })
export class PreSuitAnswerInput {
  @TextInput({ max: 5000, description: 'What the court answers; it is no ruling.' })
  answer: string;

  @TextInput({ max: 1000, description: 'The law that it answers from.' })
  ground: string;
}

@InputType('AppealRecogniseLitigationInput', { description: 'A case that is before the court already.' })
export class RecogniseLitigationInput {
  @TextInput({ max: 40, pattern: /^[（(〔[]\d{4}[）)〕\]]\S{2,30}号$/, description: 'The court’s case number.' })
  caseNumber: string;
}
