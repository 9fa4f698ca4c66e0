import { InputType } from 'type-graphql';
import { EnumInput, IdInput, IdsInput, TextInput } from '../kernel/graphql/inputs.ts';
import { Implementation, Satisfaction, SuggestionOutcome } from './deputy.enums.ts';

const DATE = /^\d{4}-\d\d-\d\d$/;

@InputType('SuggestionMakeInput', { description: 'A suggestion on a cluster of appeals.' })
export class SuggestionMakeInput {
  @TextInput({ max: 60, description: 'What it is about, in a few words: 关于…的建议.' })
  title: string;

  @IdsInput({ min: 1, max: 200, description: 'The appeals that it rests on; the deputy observes each of them.' })
  appealIds: string[];

  @TextInput({ max: 3000, description: 'What these appeals show.' })
  findings: string;

  @TextInput({ max: 3000, description: 'What is suggested.' })
  proposal: string;
}

@InputType('SuggestionAssignInput', { description: 'Who handles a suggestion.' })
export class SuggestionAssignInput {
  @IdInput({ description: 'The lead unit, which answers: a department or a sub-district.' })
  leadUnitId: string;

  @IdsInput({ optional: true, max: 10, description: 'Co-handling units, which give the lead their opinions.' })
  coHandlerIds?: string[];
}

@InputType('SuggestionReasonInput', { description: 'Why; it stands on the record.' })
export class SuggestionReasonInput {
  @TextInput({ max: 1000, description: 'The reason.' })
  reason: string;
}

@InputType('SuggestionTextInput', { description: 'Something said about a suggestion.' })
export class SuggestionTextInput {
  @TextInput({ max: 3000, description: 'What is said.' })
  text: string;
}

@InputType('SuggestionAnswerInput', { description: 'The answer of the lead unit, given face to face.' })
export class SuggestionAnswerInput {
  @EnumInput(SuggestionOutcome, { description: 'What comes of the suggestion.' })
  outcome: SuggestionOutcome;

  @TextInput({ max: 5000, description: 'The answer.' })
  text: string;

  @TextInput<SuggestionAnswerInput>({
    max: 10,
    pattern: DATE,
    neededWhen: ({ outcome }) => outcome === SuggestionOutcome.PLANNED,
    description: 'For what is planned: by which day it is done, `YYYY-MM-DD`.',
  })
  plannedOn?: string;

  @TextInput({ max: 10, pattern: DATE, description: 'Day on which the deputy was met, `YYYY-MM-DD`.' })
  metOn: string;

  @TextInput({ max: 200, description: 'Where the deputy was met, and by whom.' })
  metHow: string;
}

@InputType('SuggestionEvaluateInput', { description: 'How a deputy evaluates an answer.' })
export class SuggestionEvaluateInput {
  @EnumInput(Implementation, { description: 'What was put into practice.' })
  implementation: Implementation;

  @EnumInput(Satisfaction, { description: 'Whether the deputy is satisfied; if not, it is handled again once.' })
  satisfaction: Satisfaction;

  @TextInput<SuggestionEvaluateInput>({
    max: 1000,
    neededWhen: ({ satisfaction }) => satisfaction === Satisfaction.DISSATISFIED,
    description: 'Remark; who is not satisfied says why.',
  })
  remark?: string;
}
