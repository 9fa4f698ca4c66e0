import { Field, InputType, ObjectType } from 'type-graphql';
import {
  DateTimeInput,
  FlagInput,
  FormInput,
  IdInput,
  IdsInput,
  IntInput,
  TextInput,
} from '../kernel/graphql/inputs.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { NoticeCommitmentInput } from '../notice/index.ts';

@InputType('InterviewIssueInput', { description: 'Something that merchants are talked to about.' })
export class InterviewIssueInput {
  @TextInput({ max: 300, description: 'What it is about.' })
  what: string;

  @IdsInput({ optional: true, max: 50, description: 'Appeals behind it; merchants never see them.' })
  appealIds?: string[];
}

@InputType('InterviewCallInput', { description: 'Merchants that are called, by whom, and what about.' })
export class InterviewCallInput {
  @IdsInput({ min: 1, max: 10, description: 'Merchants of the register; a platform counts as one.' })
  merchantIds: string[];

  @IdsInput({ optional: true, max: 10, description: 'Units that hold it together with the own one.' })
  convenerIds?: string[];

  @TextInput({ max: 500, description: 'Why they are called.' })
  purpose: string;

  @FormInput(() => InterviewIssueInput, { list: { min: 1, max: 20 }, description: 'What they are talked to about.' })
  issues: InterviewIssueInput[];

  @TextInput({ max: 100, description: 'Where it is held.' })
  place: string;

  @DateTimeInput({ description: 'When it is held.' })
  startsAt: Date;
}

@InputType('InterviewGiveLinkInput', { description: 'For how long a merchant may answer.' })
export class InterviewGiveLinkInput {
  @IntInput({ min: 1, max: 30, description: 'For how many days.' })
  days: number;
}

@ObjectType('GivenInterviewLink', { description: 'The link under which a merchant answers; it is told once.' })
export class GivenInterviewLink {
  @Field(() => String, { description: 'What stands behind the `#` of the address.' })
  address: string;

  @Field(() => DateTime, { description: 'Until when it opens anything.' })
  until: Date;
}

@InputType('InterviewAnswerInput', { description: 'What a merchant answers.' })
export class InterviewAnswerInput {
  @TextInput({ max: 3000, description: 'What it says to the issues, and what it is going to do.' })
  answer: string;

  @TextInput({ max: 60, description: 'Who answers for it.' })
  answeredBy: string;
}

@InputType('InterviewCommitmentInput', { description: 'Something that a merchant promised.' })
export class InterviewCommitmentInput extends NoticeCommitmentInput {
  @IdInput({ description: 'The merchant that promised it.' })
  merchantId: string;
}

@InputType('InterviewHoldInput', { description: 'An interview that was held.' })
export class InterviewHoldInput {
  @DateTimeInput({ description: 'When it was held.' })
  heldAt: Date;

  @TextInput({ max: 100, description: 'Where it was held.' })
  heldIn: string;

  @TextInput({ max: 500, description: 'Who was present.' })
  present: string;

  @TextInput({ max: 5000, description: 'What was said.' })
  record: string;

  @FormInput(() => InterviewCommitmentInput, {
    list: { min: 0, max: 30 },
    description: 'What was promised, each with its day; a clock runs to it.',
  })
  commitments: InterviewCommitmentInput[];
}

@InputType('InterviewCheckInput', { description: 'What was found of a commitment.' })
export class InterviewCheckInput {
  @FlagInput({ description: 'Whether it was kept.' })
  kept: boolean;

  @TextInput({ max: 1000, description: 'How it was checked, and what was found.' })
  finding: string;
}

@InputType('InterviewReasonInput', { description: 'Why, or what came of it; it stands on the record.' })
export class InterviewReasonInput {
  @TextInput({ max: 1000, description: 'The words.' })
  reason: string;
}
