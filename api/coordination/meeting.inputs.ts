import { InputType } from 'type-graphql';
import {
  DateTimeInput,
  EnumInput,
  FlagInput,
  FormInput,
  IdInput,
  IdsInput,
  TextInput,
} from '../kernel/graphql/inputs.ts';
import { MeetingLevel } from './meeting.enums.ts';

@InputType('MeetingInput', { description: 'When, where and under whom a meeting is held.' })
export class MeetingInput {
  @TextInput({ max: 60, description: 'Title in one line.' })
  title: string;

  @EnumInput(MeetingLevel, { description: 'At what level it is held.' })
  level: MeetingLevel;

  @DateTimeInput({ description: 'When it begins.' })
  startsAt: Date;

  @DateTimeInput({ description: 'When it is over.' })
  endsAt: Date;

  @TextInput({ max: 100, description: 'Where it is held.' })
  place: string;

  @IdInput({ description: 'Unit of the chair: the centre or leadership.' })
  chairUnitId: string;

  @TextInput({ max: 40, description: 'Who chairs it, name and office.' })
  chairName: string;
}

@InputType('MeetingProposalInput', { description: 'A proposed item that is taken.' })
export class MeetingProposalInput {
  @TextInput({ max: 40, description: 'Its source.' })
  source: string;

  @IdInput({ description: 'What it is about, as the source names it.' })
  refId: string;
}

@InputType('MeetingTakeInput', { description: 'Proposed items that are taken on the agenda.' })
export class MeetingTakeInput {
  @FormInput(() => MeetingProposalInput, { list: { min: 1, max: 50 }, description: 'The items, in their order.' })
  items: MeetingProposalInput[];
}

@InputType('MeetingItemInput', { description: 'An item of the centre’s own.' })
export class MeetingItemInput {
  @TextInput({ max: 100, description: 'Title in one line.' })
  title: string;

  @TextInput({ optional: true, max: 2000, description: 'What is to be talked about.' })
  detail?: string;

  @IdsInput({ optional: true, max: 30, description: 'Units that are invited for it.' })
  unitIds?: string[];
}

@InputType('MeetingOrderInput', { description: 'The order of the agenda.' })
export class MeetingOrderInput {
  @IdsInput({ min: 1, max: 100, description: 'Every item, the first one first.' })
  itemIds: string[];
}

@InputType('MeetingInviteInput', { description: 'Units to invite.' })
export class MeetingInviteInput {
  @IdsInput({ min: 1, max: 50, description: 'The units.' })
  unitIds: string[];

  @IdsInput({ optional: true, max: 100, description: 'The items they come for; without any, the whole meeting.' })
  itemIds?: string[];
}

@InputType('MeetingAcceptInput', { description: 'Who comes.' })
export class MeetingAcceptInput {
  @TextInput({ max: 40, description: 'Who attends for the unit, name and office.' })
  attendee: string;
}

@InputType('MeetingReasonInput', { description: 'Why; it stands on the record.' })
export class MeetingReasonInput {
  @TextInput({ max: 500, description: 'The reason.' })
  reason: string;
}

@InputType('MeetingPresenceInput', { description: 'Whether a unit was there.' })
export class MeetingPresenceInput {
  @IdInput({ description: 'The invitation.' })
  invitationId: string;

  @FlagInput({ description: 'Whether somebody came for it.' })
  present: boolean;

  @TextInput({ optional: true, max: 40, description: 'Who came, where it is another one than was named.' })
  attendee?: string;
}

@InputType('MeetingAttendanceInput', { description: 'Who was there.' })
export class MeetingAttendanceInput {
  @FormInput(() => MeetingPresenceInput, { list: { min: 1, max: 100 }, description: 'The units.' })
  units: MeetingPresenceInput[];
}

@InputType('MeetingMinutesInput', { description: 'What was said about an item.' })
export class MeetingMinutesInput {
  @TextInput({ max: 5000, description: 'The minutes.' })
  minutes: string;
}

@InputType('MeetingDecideInput', { description: 'A decision, with who carries it out by when.' })
export class MeetingDecideInput {
  @TextInput({ max: 1000, description: 'What is decided.' })
  text: string;

  @IdInput({ description: 'The unit that carries it out.' })
  unitId: string;

  @DateTimeInput({ description: 'By when.' })
  dueAt: Date;
}

@InputType('MeetingReportInput', { description: 'How a decision was carried out.' })
export class MeetingReportInput {
  @TextInput({ max: 2000, description: 'What was done.' })
  text: string;

  @TextInput({ optional: true, max: 20_000, description: 'Receipts of the uploaded evidence, one a line.' })
  receipts?: string;
}

@InputType('MeetingReturnInput', { description: 'Why a report is returned, and by when it is due again.' })
export class MeetingReturnInput {
  @TextInput({ max: 500, description: 'What is missing.' })
  reason: string;

  @DateTimeInput({ description: 'By when it is due again.' })
  dueAt: Date;
}
