import { InputType } from 'type-graphql';
import {
  DateTimeInput,
  EnumInput,
  EnumsInput,
  FlagInput,
  FormInput,
  IdInput,
  IdsInput,
  IntInput,
  TextInput,
} from '../kernel/graphql/inputs.ts';
import { NoticeLevel, NoticeType } from './notice.enums.ts';

const DATE = /^\d{4}-\d\d-\d\d$/;
const LIMIT = { optional: true, min: 1, max: 90 } as const;

@InputType('NoticeProposeInput', { description: 'A notice that somebody wishes to have issued.' })
export class NoticeProposeInput {
  @EnumInput(NoticeType, { description: 'What kind of notice.' })
  type: NoticeType;

  @EnumInput(NoticeLevel, { optional: true, description: 'How grave it is; the usual level of the type otherwise.' })
  level?: NoticeLevel;

  @IdInput({ description: 'The unit that it is served on.' })
  addresseeId: string;

  @TextInput({ max: 60, description: 'What it is about, in a few words: 关于…的督办单.' })
  title: string;

  @TextInput({ max: 5000, description: 'The facts.' })
  facts: string;

  @TextInput({ max: 500, description: 'Legal or policy ground.' })
  ground: string;

  @TextInput({ max: 2000, description: 'What is required of the unit.' })
  requirement: string;

  @IdsInput({ optional: true, max: 50, description: 'Appeals that it is about.' })
  appealIds?: string[];

  @IntInput({ ...LIMIT, description: 'Working days to answer in; the usual limit of the type otherwise.' })
  workingDays?: number;

  @IdInput({ optional: true, description: 'The notice that was not answered, where this is the step after it.' })
  priorId?: string;

  @TextInput({ optional: true, max: 60, description: 'For a referral: the body that it goes to.' })
  referredTo?: string;

  @TextInput({ optional: true, max: 200, description: 'Who is sent a copy, as the imprint names them.' })
  copyTo?: string;

  @TextInput({ optional: true, max: 200, description: 'What the house proposes it on; a member’s is not kept.' })
  origin?: string;
}

@InputType('NoticeReviseInput', { description: 'The text of a notice before it is issued.' })
export class NoticeReviseInput {
  @EnumInput(NoticeLevel, { description: 'How grave it is.' })
  level: NoticeLevel;

  @TextInput({ max: 60, description: 'What it is about, in a few words.' })
  title: string;

  @TextInput({ max: 5000, description: 'The facts.' })
  facts: string;

  @TextInput({ max: 500, description: 'Legal or policy ground.' })
  ground: string;

  @TextInput({ max: 2000, description: 'What is required of the unit.' })
  requirement: string;

  @IntInput({ ...LIMIT, description: 'Working days to answer in; the usual limit of the type otherwise.' })
  workingDays?: number;

  @TextInput({ optional: true, max: 200, description: 'Who is sent a copy, as the imprint names them.' })
  copyTo?: string;
}

@InputType('NoticeReasonInput', { description: 'Why; it stands on the record.' })
export class NoticeReasonInput {
  @TextInput({ max: 1000, description: 'The reason.' })
  reason: string;
}

@InputType('NoticeMeasureInput', { description: 'What the unit does about it.' })
export class NoticeMeasureInput {
  @TextInput({ max: 300, description: 'What is done.' })
  what: string;

  @TextInput({
    optional: true,
    max: 10,
    pattern: /^\d{4}-\d\d-\d\d$/,
    description: 'Last day for it, `YYYY-MM-DD`; nothing when it is done.',
  })
  dueDate?: string;
}

@InputType('NoticeAnswerInput', { description: 'What the unit answers.' })
export class NoticeAnswerInput {
  @TextInput({ max: 5000, description: 'What was found and done.' })
  text: string;

  @FormInput(() => NoticeMeasureInput, { list: { min: 1, max: 20 }, description: 'The measures, one at least.' })
  measures: NoticeMeasureInput[];

  @TextInput({
    optional: true,
    max: 4000,
    description: 'Receipts of the uploads that prove it, one per line; a supervision order needs these or a link.',
  })
  receipts?: string;

  @TextInput({ optional: true, max: 500, pattern: /^https?:\/\/\S+$/, description: 'Address of what proves it.' })
  evidenceUrl?: string;
}

@InputType('NoticeReturnInput', { description: 'Why an answer is returned, and by when it is due again.' })
export class NoticeReturnInput {
  @TextInput({ max: 1000, description: 'What is missing.' })
  reason: string;

  @IntInput({ ...LIMIT, description: 'Working days to answer in; the usual limit of the type otherwise.' })
  workingDays?: number;
}

@InputType('NoticeCloseOffInput', { description: 'What the review found.' })
export class NoticeCloseOffInput {
  @TextInput({ optional: true, max: 1000, description: 'What was found.' })
  finding?: string;
}

@InputType('NoticeCommitmentInput', { description: 'Something that the unit promised at an interview.' })
export class NoticeCommitmentInput {
  @TextInput({ max: 300, description: 'What it promised.' })
  what: string;

  @TextInput({ max: 10, pattern: DATE, description: 'By which day, `YYYY-MM-DD`.' })
  dueOn: string;
}

@InputType('NoticeInterviewInput', { description: 'An interview that was held.' })
export class NoticeInterviewInput {
  @DateTimeInput({ description: 'When it was held.' })
  heldAt: Date;

  @TextInput({ max: 100, description: 'Where it was held.' })
  heldIn: string;

  @TextInput({ max: 500, description: 'Who was present.' })
  present: string;

  @TextInput({ max: 5000, description: 'What was said.' })
  record: string;

  @IdsInput({ optional: true, max: 10, description: 'Units that held it together with the centre.' })
  coConvenerIds?: string[];

  @FormInput(() => NoticeCommitmentInput, {
    optional: true,
    list: { min: 0, max: 20 },
    description: 'What the unit promised, each with its day; the centre checks them afterwards.',
  })
  commitments?: NoticeCommitmentInput[];

  @TextInput({
    optional: true,
    max: 10,
    pattern: DATE,
    description:
      'On which day the centre checks at the latest, `YYYY-MM-DD`; the day of the last commitment otherwise.',
  })
  checkOn?: string;
}

@InputType('NoticeCommitmentCheckInput', { description: 'What the centre found of a commitment.' })
export class NoticeCommitmentCheckInput {
  @IntInput({ min: 1, max: 20, description: 'Number of the commitment, from 1.' })
  number: number;

  @FlagInput({ description: 'Whether it was kept.' })
  kept: boolean;
}

@InputType('NoticeCheckInput', { description: 'What the centre found when it checked what was promised.' })
export class NoticeCheckInput {
  @FormInput(() => NoticeCommitmentCheckInput, {
    list: { min: 1, max: 20 },
    description: 'Every commitment, whether it was kept.',
  })
  commitments: NoticeCommitmentCheckInput[];

  @TextInput({ max: 2000, description: 'How it was checked, and what was found.' })
  finding: string;
}

@InputType('NoticeNumberInput', { description: 'The notice that follows.' })
export class NoticeFollowInput {
  @TextInput({ max: 40, description: 'Its document number.' })
  number: string;
}

@InputType('AppealNudgeInput', { description: 'What the unit is reminded of.' })
export class AppealNudgeInput {
  @TextInput({ optional: true, max: 500, description: 'What is said to it.' })
  text?: string;
}

@InputType('NoticeFilter', { description: 'Which notices are shown; conditions add up.' })
export class NoticeFilter {
  @TextInput({ optional: true, max: 20, description: 'Only in this state.' })
  state?: string;

  @EnumsInput(NoticeType, { optional: true, description: 'Only of these types.' })
  types?: NoticeType[];

  @EnumsInput(NoticeLevel, { optional: true, description: 'Only of these levels.' })
  levels?: NoticeLevel[];

  @IdInput({ optional: true, description: 'Only those that are served on this unit.' })
  addresseeId?: string;

  @FlagInput({ optional: true, description: 'Only those that wait for an answer and are overdue.' })
  overdue?: boolean;
}
