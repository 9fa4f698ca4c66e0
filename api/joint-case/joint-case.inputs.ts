import { AppealAnswerInput } from '../appeal/index.ts';
import { InputType } from 'type-graphql';
import {
  DateTimeInput,
  EnumInput,
  FlagInput,
  FormInput,
  IdInput,
  IdsInput,
  IntInput,
  TextInput,
} from '../kernel/graphql/inputs.ts';
import { JointReason, JointSeatRole } from './joint-case.enums.ts';

@InputType('JointInvitationInput', { description: 'A unit to invite.' })
export class JointInvitationInput {
  @IdInput({ description: 'The unit.' })
  unitId: string;

  @EnumInput(JointSeatRole, { description: 'As what it is invited.' })
  role: JointSeatRole;

  @TextInput({ optional: true, max: 500, description: 'What it is wished to do.' })
  task?: string;
}

@InputType('JointCaseProposeInput', { description: 'A joint case that a unit asks for.' })
export class JointCaseProposeInput {
  @EnumInput(JointReason, { description: 'Why several units must work together.' })
  reason: JointReason;

  @TextInput({ max: 100, description: 'Title in one line.' })
  title: string;

  @TextInput({ max: 5000, description: 'The facts as far as they are known.' })
  facts: string;

  @IdsInput({ min: 1, max: 100, description: 'The appeals that it is about; the unit has a seat at each.' })
  appealIds: string[];

  @IdsInput({ optional: true, max: 30, description: 'Units that are wished for.' })
  wishedUnitIds?: string[];
}

@InputType('JointCaseConveneInput', { description: 'Who is called together.' })
export class JointCaseConveneInput {
  @IdInput({ description: 'The lead unit.' })
  leadUnitId: string;

  @TextInput({ optional: true, max: 500, description: 'What the lead unit is wished to do.' })
  leadTask?: string;

  @FormInput(() => JointInvitationInput, { optional: true, list: { min: 0, max: 30 }, description: 'The other units.' })
  invited?: JointInvitationInput[];

  @TextInput({ optional: true, max: 2000, description: 'What is said to all of them.' })
  note?: string;
}

@InputType('JointCaseOpenInput', { description: 'A joint case that the centre convenes by itself.' })
export class JointCaseOpenInput {
  @EnumInput(JointReason, { description: 'Why several units must work together.' })
  reason: JointReason;

  @TextInput({ max: 100, description: 'Title in one line.' })
  title: string;

  @TextInput({ max: 5000, description: 'The facts as far as they are known.' })
  facts: string;

  @IdsInput({ min: 1, max: 100, description: 'The appeals that it is about.' })
  appealIds: string[];

  @IdInput({ description: 'The lead unit.' })
  leadUnitId: string;

  @TextInput({ optional: true, max: 500, description: 'What the lead unit is wished to do.' })
  leadTask?: string;

  @FormInput(() => JointInvitationInput, { optional: true, list: { min: 0, max: 30 }, description: 'The other units.' })
  invited?: JointInvitationInput[];

  @TextInput({ optional: true, max: 2000, description: 'What is said to all of them.' })
  note?: string;
}

@InputType('JointCaseInviteInput', { description: 'More units to invite.' })
export class JointCaseInviteInput {
  @FormInput(() => JointInvitationInput, { list: { min: 1, max: 30 }, description: 'The units.' })
  invited: JointInvitationInput[];
}

@InputType('JointReasonInput', { description: 'Why; it stands on the record.' })
export class JointReasonInput {
  @TextInput({ max: 1000, description: 'The reason.' })
  reason: string;
}

@InputType('JointTextInput', { description: 'Something said on the record.' })
export class JointTextInput {
  @TextInput({ max: 2000, description: 'What is said.' })
  text: string;
}

@InputType('JointCaseAppealsInput', { description: 'Appeals to link.' })
export class JointCaseAppealsInput {
  @IdsInput({ min: 1, max: 100, description: 'The appeals; the unit has a seat at each.' })
  appealIds: string[];
}

@InputType('JointTaskAssignInput', { description: 'A task for one of the seats.' })
export class JointTaskAssignInput {
  @IdInput({ description: 'The unit that is to do it; it has taken its seat.' })
  unitId: string;

  @TextInput({ max: 100, description: 'What is to be done, in one line.' })
  title: string;

  @TextInput({ optional: true, max: 2000, description: 'What is to be done, in full.' })
  detail?: string;

  @DateTimeInput({
    optional: true,
    description: 'By when; otherwise the limit in working days, otherwise the usual one.',
  })
  dueAt?: Date;

  @IntInput({ optional: true, min: 1, max: 90, description: 'Limit in working days.' })
  workingDays?: number;
}

@InputType('JointTaskSendBackInput', { description: 'Why a result is sent back, and by when it is due again.' })
export class JointTaskSendBackInput {
  @TextInput({ max: 1000, description: 'What is missing.' })
  reason: string;

  @IntInput({
    optional: true,
    min: 1,
    max: 90,
    description: 'Limit in working days; the usual one where nothing is said.',
  })
  workingDays?: number;
}

@InputType('JointTaskCancelInput', { description: 'The decision that makes a task unnecessary.' })
export class JointTaskCancelInput {
  @IdInput({ description: 'A decision of this joint case, taken after the task was assigned.' })
  decisionId: string;
}

@InputType('JointDecideInput', { description: 'A decision.' })
export class JointDecideInput {
  @TextInput({ max: 5000, description: 'What is decided.' })
  text: string;

  @TextInput({ max: 500, description: 'Legal or policy ground.' })
  ground: string;

  @FlagInput({ optional: true, description: 'Whether it binds every seat; it does where nothing is said.' })
  binding?: boolean;

  @FlagInput({ optional: true, description: 'Whether the tasks that are open now go on after the conclusion.' })
  carriesOver?: boolean;
}

@InputType('JointAnnexInput', { description: 'A note that only named seats open.' })
export class JointAnnexInput {
  @TextInput({ max: 5000, description: 'What is written.' })
  text: string;

  @IdsInput({ min: 1, max: 30, description: 'The seats that may open it, besides the own one.' })
  seatIds: string[];
}

@InputType('JointAppealAnswerInput', { description: 'An answer for one of the linked appeals.' })
export class JointAppealAnswerInput {
  @IdInput({ description: 'The appeal.' })
  appealId: string;

  @TextInput({ max: 5000, description: 'The answer to this appellant.' })
  body: string;
}

@InputType('JointCaseAnswerInput', { description: 'The answer to every appellant.' })
export class JointCaseAnswerInput extends AppealAnswerInput {
  @FormInput(() => JointAppealAnswerInput, {
    optional: true,
    list: { min: 0, max: 100 },
    description: 'Where an appellant gets an answer of its own.',
  })
  particular?: JointAppealAnswerInput[];
}

@InputType('AppealJoinInput', { description: 'The joint case that an appeal is linked to.' })
export class AppealJoinInput {
  @TextInput({ max: 40, description: 'Its number.' })
  number: string;

  @FlagInput({ optional: true, description: 'Whether it was opened because no unit is clearly competent.' })
  mandateGap?: boolean;
}

/** The joint answer as one of the appeals gets it; made by the house alone. */
export class AppealJointAnswerInput extends AppealAnswerInput {
  /** Who led a joint case about a mandate gap; null where it was about something else. */
  competentUnitId: string | null;
  jointCase: string;
}
