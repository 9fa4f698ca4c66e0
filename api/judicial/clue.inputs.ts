import { InputType } from 'type-graphql';
import { EnumInput, EnumsInput, FlagInput, IdsInput, TextInput } from '../kernel/graphql/inputs.ts';
import { DATE } from './confirmation.inputs.ts';
import { ClueStepKind, ClueTrack, ClueType } from './clue.enums.ts';

@InputType('ClueScreenInput', { description: 'A clue that the centre found among the appeals.' })
export class ClueScreenInput {
  @EnumInput(ClueType, { description: 'What public interest it is about.' })
  type: ClueType;

  @TextInput({ max: 100, description: 'What it is about, in one line.' })
  title: string;

  @TextInput({ max: 5000, description: 'The facts, without personal data.' })
  facts: string;

  @TextInput({ optional: true, max: 200, description: 'The merchant, where there is one.' })
  merchant?: string;

  @IdsInput({ min: 1, max: 50, description: 'The appeals that it was screened from.' })
  appealIds: string[];

  /** Set by the house alone, where a rule’s alert led to it. */
  alertNumber?: string;
}

@InputType('AlertHandOverInput', { description: 'A clue out of an alert; its appeals come with it.' })
export class AlertHandOverInput {
  @EnumInput(ClueType, { description: 'What public interest it is about.' })
  type: ClueType;

  @TextInput({ optional: true, max: 5000, description: 'The facts; those of the alert where nothing is said.' })
  facts?: string;
}

@InputType('ClueReasonInput', { description: 'A reason.' })
export class ClueReasonInput {
  @TextInput({ max: 2000, description: 'Why.' })
  reason: string;
}

@InputType('ClueTextInput', { description: 'What is said.' })
export class ClueTextInput {
  @TextInput({ max: 5000, description: 'What is said.' })
  text: string;
}

@InputType('ClueFileInput', { description: 'The decision to file.' })
export class ClueFileInput {
  @EnumInput(ClueTrack, { description: 'Which procedure.' })
  track: ClueTrack;

  @TextInput({ max: 60, description: 'The procuratorate’s own number.' })
  caseNumber: string;
}

@InputType('ClueStepInput', { description: 'A step of the investigation.' })
export class ClueStepInput {
  @EnumInput(ClueStepKind, { description: 'What was done.' })
  kind: ClueStepKind;

  @TextInput({ max: 10, pattern: DATE, description: 'On which day, `YYYY-MM-DD`.' })
  heldOn: string;

  @TextInput({ optional: true, max: 500, description: 'Who took part.' })
  present?: string;

  @TextInput({ max: 10_000, description: 'What came of it; the procuratorate alone reads it.' })
  record: string;
}

/** Told to the clue by the house. */
@InputType('ClueFollowInput', { description: 'What a follow-up visit found.' })
export class ClueFollowInput {
  @TextInput({ max: 60, description: 'Number of the recommendation.' })
  number: string;

  @FlagInput({ description: 'Whether the unit had done what it owes.' })
  performed: boolean;
}

@InputType('ClueFilter', { description: 'Which clues are shown; conditions add up.' })
export class ClueFilter {
  @TextInput({ optional: true, max: 20, description: 'Only in this state.' })
  state?: string;

  @EnumsInput(ClueType, { optional: true, description: 'Only of these types.' })
  types?: ClueType[];

  @TextInput({
    optional: true,
    max: 7,
    pattern: /^(\d{4}-\d{2})?$/,
    description: 'Only those handed over in this month, `YYYY-MM`.',
  })
  month?: string;
}
