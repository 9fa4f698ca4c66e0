import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { FenInput } from '../kernel/graphql/fen.ts';
import {
  DateTimeInput,
  EnumInput,
  EnumsInput,
  FlagInput,
  FormInput,
  IdInput,
  IdsInput,
  TextInput,
} from '../kernel/graphql/inputs.ts';
import {
  AgreementForm,
  Confirmation,
  EndedBy,
  MediatorChoice,
  PartyKind,
  PartyManner,
  PartyRole,
  Performance,
  Route,
  SignatureMark,
} from './mediation.enums.ts';

const PHONE = /^[+\d][\d -]{5,18}$/;
const ID_OR_CREDIT_CODE = /^(\d{15}|\d{17}[\dXx]|[0-9A-HJ-NPQRTUWXY]{18})$/;

@InputType('MediationPartyInput', { description: 'A party to the dispute; its data are sealed and masked.' })
export class MediationPartyInput {
  @EnumInput(PartyRole, { description: 'On which side it stands.' })
  role: PartyRole;

  @EnumInput(PartyKind, { description: 'Person or organisation.' })
  kind: PartyKind;

  @TextInput({ max: 100, description: 'Name.' })
  name: string;

  @TextInput({ optional: true, max: 20, pattern: PHONE, description: 'Telephone number.' })
  phone?: string;

  @TextInput({
    optional: true,
    max: 18,
    pattern: ID_OR_CREDIT_CODE,
    description: 'Number of the identity card, or the organisation’s unified social credit code.',
  })
  number?: string;

  @TextInput({ optional: true, max: 200, description: 'Address.' })
  address?: string;

  @TextInput({ optional: true, max: 100, description: 'Who represents it, where somebody does.' })
  representative?: string;

  @IdsInput({ optional: true, max: 200, description: 'Appeals that it stands for; the unit sees each.' })
  appealIds?: string[];
}

@InputType('MediationApplyInput', { description: 'A dispute for a mediation body.' })
export class MediationApplyInput {
  @TextInput({ max: 100, description: 'Title in one line, without personal data.' })
  title: string;

  @IdInput({ description: 'The mediation body; the own unit where a party applied to it.' })
  bodyUnitId: string;

  @FormInput(() => MediationPartyInput, { list: { min: 2, max: 50 }, description: 'The parties.' })
  parties: MediationPartyInput[];

  @TextInput({ max: 10_000, description: 'The facts of the dispute.' })
  facts: string;

  @TextInput({ max: 5000, description: 'What the applicants ask for.' })
  claims: string;

  @IdInput({ optional: true, description: 'The appeal or joint case that it comes from; the unit sees it.' })
  originId?: string;
}

@InputType('MediationRespondentInput', { description: 'The other side, as the applicant knows it.' })
export class MediationRespondentInput {
  @EnumInput(PartyKind, { description: 'Person or organisation.' })
  kind: PartyKind;

  @TextInput({ max: 100, description: 'Name.' })
  name: string;

  @TextInput({ optional: true, max: 20, pattern: PHONE, description: 'Telephone number.' })
  phone?: string;

  @TextInput({ optional: true, max: 200, description: 'Address.' })
  address?: string;
}

@InputType('MediationPartyApplicationInput', {
  description: 'What an appellant tells a mediation body: what is in dispute, with whom, and what is asked for.',
})
export class MediationPartyApplicationInput {
  @IdInput({ description: 'The mediation body that the appellant chooses.' })
  bodyUnitId: string;

  @FormInput(() => MediationRespondentInput, { description: 'With whom the dispute is.' })
  respondent: MediationRespondentInput;

  @TextInput({ max: 5000, description: 'The facts of the dispute.' })
  facts: string;

  @TextInput({ max: 2000, description: 'What is asked for.' })
  claims: string;

  @TextInput({ optional: true, max: 100, description: 'The appellant’s name, where the appeal was filed without one.' })
  name?: string;

  @TextInput({
    optional: true,
    max: 20,
    pattern: PHONE,
    description: 'The appellant’s telephone number, where the appeal was filed without one.',
  })
  phone?: string;
}

@InputType('MediationDeclineInput', { description: 'Why a mediation body does not take on a dispute.' })
export class MediationDeclineInput {
  @TextInput({ max: 1000, description: 'Why; the applicant is told it.' })
  reason: string;

  @EnumsInput(Route, { description: 'The other routes that the applicant is told.' })
  routes: Route[];
}

@InputType('MediationConsentInput', {
  description: 'What a party said when it was asked whether it wants the mediation.',
})
export class MediationConsentInput {
  @FlagInput({ description: 'Whether it consents; a clear refusal ends the mediation.' })
  consents: boolean;

  @EnumInput(PartyManner, { description: 'How it said so.' })
  manner: PartyManner;

  @FlagInput({ optional: true, description: 'Whether it agrees to inviting deputies; left out when it was not asked.' })
  acceptsDeputies?: boolean;

  @FlagInput({ optional: true, description: 'Whether it agrees to inviting experts; left out when it was not asked.' })
  acceptsExperts?: boolean;

  @EnumsInput(Route, { optional: true, description: 'For a refusal: the other routes that the parties were told.' })
  routes?: Route[];

  @TextInput({ optional: true, max: 1000, description: 'What the party added.' })
  remark?: string;
}

@InputType('MediationInvitationConsentInput', {
  description: 'Whether a party agrees to inviting deputies or experts.',
})
export class MediationInvitationConsentInput {
  @EnumInput(PartyManner, { description: 'How it said so.' })
  manner: PartyManner;

  @FlagInput({ optional: true, description: 'Whether it agrees to inviting deputies; left out when it was not asked.' })
  acceptsDeputies?: boolean;

  @FlagInput({ optional: true, description: 'Whether it agrees to inviting experts; left out when it was not asked.' })
  acceptsExperts?: boolean;
}

@InputType('MediationMediatorInput', { description: 'Somebody who is to mediate.' })
export class MediationMediatorInput {
  @IdInput({ description: 'The unit of the mediator; another unit than the body is invited.' })
  unitId: string;

  @IdInput({ optional: true, description: 'The member of the body, where the mediator is one.' })
  memberId?: string;

  @TextInput({
    optional: true,
    max: 40,
    description: 'Name, where the mediator is no member; an invited unit names its own.',
  })
  name?: string;

  @EnumInput(MediatorChoice, { description: 'Who chose the mediator.' })
  choice: MediatorChoice;
}

@InputType('MediationAppointInput', { description: 'Who mediates.' })
export class MediationAppointInput {
  @FormInput(() => MediationMediatorInput, { list: { min: 1, max: 7 }, description: 'The mediators.' })
  mediators: MediationMediatorInput[];
}

@InputType('MediationTakeSeatInput', { description: 'Who mediates for the invited unit.' })
export class MediationTakeSeatInput {
  @TextInput({
    optional: true,
    max: 40,
    description: 'Name of the mediator; the signed-in member where nothing is said.',
  })
  name?: string;
}

@InputType('MediationReasonInput', { description: 'Why; it stands on the record.' })
export class MediationReasonInput {
  @TextInput({ max: 1000, description: 'The reason.' })
  reason: string;
}

@InputType('MediationChallengeInput', { description: 'A party refuses a mediator.' })
export class MediationChallengeInput {
  @IdInput({ description: 'The party.' })
  partyId: string;

  @EnumInput(PartyManner, { description: 'How it said so.' })
  manner: PartyManner;

  @TextInput({ max: 1000, description: 'Why.' })
  reason: string;
}

@InputType('MediationReplaceInput', { description: 'Who mediates instead.' })
export class MediationReplaceInput {
  @FormInput(() => MediationMediatorInput, { description: 'The new mediator.' })
  mediator: MediationMediatorInput;
}

@InputType('MediationScheduleInput', { description: 'Time and place of a session.' })
export class MediationScheduleInput {
  @DateTimeInput({ description: 'When it begins.' })
  beginsAt: Date;

  @TextInput({ max: 200, description: 'Where.' })
  place: string;

  @FlagInput({ description: 'Whether it is open; it is closed where a party asks for it.' })
  open: boolean;
}

@InputType('MediationAttendeeInput', { description: 'Somebody who is present besides the parties.' })
export class MediationAttendeeInput {
  @TextInput({ max: 40, description: 'Name.' })
  name: string;

  @TextInput({ max: 40, description: 'As what, for example mediator, agent or witness.' })
  capacity: string;
}

@InputType('MediationHoldInput', { description: 'A session that was held.' })
export class MediationHoldInput {
  @IdInput({ optional: true, description: 'The scheduled session; none where it was held without a date before.' })
  sessionId?: string;

  @DateTimeInput({ description: 'When it began.' })
  beganAt: Date;

  @DateTimeInput({ description: 'When it ended.' })
  endedAt: Date;

  @TextInput({ max: 200, description: 'Where it was held.' })
  place: string;

  @FlagInput({ description: 'Whether it was open.' })
  open: boolean;

  @IdsInput({ min: 1, max: 50, description: 'The parties that were present.' })
  presentPartyIds: string[];

  @FormInput(() => MediationAttendeeInput, {
    optional: true,
    list: { min: 0, max: 30 },
    description: 'Who else was present.',
  })
  attendees?: MediationAttendeeInput[];

  @TextInput({ max: 20_000, description: 'The record.' })
  record: string;
}

@InputType('MediationInstalmentInput', { description: 'What is to be performed by a day.' })
export class MediationInstalmentInput {
  @TextInput({ max: 500, description: 'What is to be done.' })
  what: string;

  @FenInput({ description: 'Amount to pay; 0 where it is not about money.' })
  amount: number;

  @TextInput({ max: 10, pattern: /^\d{4}-\d\d-\d\d$/, description: 'Last day for it, `YYYY-MM-DD`.' })
  dueDate: string;
}

@InputType('MediationAgreementInput', { description: 'What the parties agreed on.' })
export class MediationAgreementInput {
  @EnumInput(AgreementForm, { description: 'Written or oral.' })
  form: AgreementForm;

  @TextInput({ max: 10_000, description: 'Main facts and points of the dispute.' })
  facts: string;

  @TextInput({ max: 5000, description: 'Liability of each party.' })
  liabilities: string;

  @TextInput({ max: 5000, description: 'What the parties agreed to do.' })
  content: string;

  @TextInput({ max: 1000, description: 'In which manner it is performed, for example by bank transfer.' })
  performanceManner: string;

  @FormInput(() => MediationInstalmentInput, { list: { min: 1, max: 60 }, description: 'What is performed by when.' })
  instalments: MediationInstalmentInput[];
}

@InputType('MediationSignInput', { description: 'A signature, fingerprint or seal.' })
export class MediationSignInput {
  @EnumInput(SignatureMark, { description: 'With what it was signed.' })
  mark: SignatureMark;

  @EnumInput(PartyManner, { description: 'How it was given.' })
  manner: PartyManner;
}

@InputType('MediationCopyInput', { description: 'How a party got its copy of the agreement.' })
export class MediationCopyInput {
  @EnumInput(PartyManner, { description: 'How.' })
  manner: PartyManner;
}

@InputType('MediationPerformanceInput', { description: 'What became of an instalment.' })
export class MediationPerformanceInput {
  @EnumInput(Performance, { description: 'Performed, in part, or not.' })
  performance: Performance;

  @FenInput({ optional: true, min: 1, description: 'For a performance in part: the amount that was paid now.' })
  paid?: number;

  @TextInput({ optional: true, max: 1000, description: 'Proof or remark.' })
  remark?: string;
}

@InputType('MediationBreachInput', { description: 'How an agreement was breached, and what the parties were told.' })
export class MediationBreachInput {
  @TextInput({ max: 2000, description: 'How it was breached.' })
  reason: string;

  @EnumsInput(Route, { min: 1, description: 'The routes that the parties were told.' })
  routes: Route[];
}

@InputType('MediationEndInput', { description: 'Why a mediation ends without an agreement.' })
export class MediationEndInput {
  @EnumInput(EndedBy, { description: 'Who ends it.' })
  endedBy: EndedBy;

  @IdInput({ optional: true, description: 'The party, where a party ends it.' })
  partyId?: string;

  @TextInput({ max: 2000, description: 'Why.' })
  reason: string;

  @EnumsInput(Route, { min: 1, description: 'The other routes that the parties were told.' })
  routes: Route[];
}

@InputType('MediationConfirmationInput', { description: 'What the parties did about judicial confirmation.' })
export class MediationConfirmationInput {
  @EnumInput(Confirmation, { description: 'Applied for together, or not wanted.' })
  confirmation: Confirmation;
}

@InputType('MediationCommentInput', { description: 'A comment.' })
export class MediationCommentInput {
  @TextInput({ max: 2000, description: 'What is said.' })
  text: string;

  @FlagInput({ optional: true, description: 'Whether every seat may read it; otherwise those who see the records.' })
  toEverySeat?: boolean;
}

@ObjectType('MediationIdentity', { description: 'Who a party is.' })
export class MediationIdentity {
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
