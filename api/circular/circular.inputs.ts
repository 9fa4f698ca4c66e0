import { InputType } from 'type-graphql';
import { EnumInput, FormInput, IdInput, TextInput } from '../kernel/graphql/inputs.ts';
import { CaseSide } from './circular.enums.ts';

@InputType('CircularDraftInput', { description: 'Which period a circular tells of.' })
export class CircularDraftInput {
  @IdInput({ description: 'The period, closed.' })
  periodId: string;
}

@InputType('CircularCaseInput', { description: 'An appeal that a circular tells of.' })
export class CircularCaseInput {
  @IdInput({ description: 'The appeal.' })
  appealId: string;

  @EnumInput(CaseSide, { description: 'As an example, or as a criticism.' })
  side: CaseSide;

  @TextInput({
    min: 5,
    max: 1000,
    description: 'What is told of it; names, numbers, places and merchants of the appeal are masked.',
  })
  words: string;
}

@InputType('CircularReviseInput', { description: 'The text of a circular before it is approved.' })
export class CircularReviseInput {
  @TextInput({ max: 100, description: 'Title.' })
  title: string;

  @TextInput({ max: 3000, description: 'What is said before the tables.' })
  preface: string;

  @TextInput({ max: 5000, description: 'What the figures show.' })
  findings: string;

  @TextInput({ max: 3000, description: 'What is required of the units.' })
  requirement: string;

  @FormInput(() => CircularCaseInput, {
    optional: true,
    list: { min: 0, max: 20 },
    description: 'Exemplary and criticised cases.',
  })
  cases?: CircularCaseInput[];
}

@InputType('CircularTakeCaseInput', { description: 'What is told of a case that was proposed.' })
export class CircularTakeCaseInput {
  @TextInput({
    min: 5,
    max: 1000,
    description: 'What is told of it; names, numbers, places and merchants of the appeal are masked.',
  })
  words: string;
}

@InputType('CircularReasonInput', { description: 'Why a circular is returned or withdrawn.' })
export class CircularReasonInput {
  @TextInput({ max: 1000, description: 'Why.' })
  reason: string;
}

@InputType('CircularCorrectInput', { description: 'What a new version of a published circular changes.' })
export class CircularCorrectInput {
  @TextInput({ min: 5, max: 1000, description: 'What is changed and why; it stands on the new version.' })
  changes: string;
}
