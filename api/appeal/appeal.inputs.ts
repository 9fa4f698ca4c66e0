import { Field, ID, InputType, ObjectType } from 'type-graphql';
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
import { EvidenceInput, GroundInput, ReceiptsInput, Urgency } from '../matter/index.ts';
import {
  AppealType,
  CallbackMiss,
  EmergencyLine,
  IntakeChannel,
  Mandate,
  Outcome,
  ReplyGrounding,
  StatutoryUnit,
} from './appeal.enums.ts';

@InputType('AppellantInput', { description: 'Who appeals; kept apart from the appeal and masked.' })
export class AppellantInput {
  @TextInput({ optional: true, max: 40, description: 'Name; may be left out.' })
  name?: string;

  @TextInput({ optional: true, max: 20, pattern: /^[+\d][\d -]{5,18}$/, description: 'Telephone number.' })
  phone?: string;

  @TextInput({
    optional: true,
    max: 18,
    pattern: /^\d{15}(\d{2}[\dXx])?$/,
    description: 'Number of the identity card.',
  })
  idNumber?: string;

  @TextInput({ optional: true, max: 200, description: 'Address.' })
  address?: string;
}

@InputType('AppealRegisterInput', { description: 'A new appeal.' })
export class AppealRegisterInput {
  @EnumInput(AppealType, { description: 'What kind of appeal.' })
  type: AppealType;

  @EnumInput(IntakeChannel, { description: 'How it came in.' })
  channel: IntakeChannel;

  @TextInput({ max: 100, description: 'Title in one line.' })
  title: string;

  @TextInput({ max: 10_000, description: 'What is asked, in the appellant’s words.' })
  body: string;

  @IdInput({ optional: true, description: 'Subject.' })
  categoryId?: string;

  @EnumInput(Urgency, { optional: true, description: 'Class of urgency; ordinary where nothing is said.' })
  urgency?: Urgency;

  @IdInput({ optional: true, description: 'Sub-district that it is in.' })
  subDistrictId?: string;

  @IdInput({ optional: true, description: 'Community that it is in.' })
  communityId?: string;

  @TextInput({ optional: true, max: 200, description: 'Place that it is about.' })
  place?: string;

  @TextInput({ optional: true, max: 100, description: 'Merchant that is named.' })
  merchant?: string;

  @IdInput({
    optional: true,
    description: 'For a violation report: the unit that is accused. It never sees the appeal.',
  })
  accusedUnitId?: string;

  @FlagInput({ optional: true, description: 'Whether the appellant asks for confidentiality.' })
  confidential?: boolean;

  @FormInput(() => AppellantInput, {
    optional: true,
    description: 'Who appeals; left out by those who stay anonymous.',
  })
  appellant?: AppellantInput;

  @TextInput({ optional: true, max: 10_000, description: 'Receipts of files that come with it, one per line.' })
  receipts?: string;
}

@InputType('AppealImportedReplyInput', { description: 'The answer that another system gave.' })
export class AppealImportedReplyInput {
  @TextInput({ max: 10_000, description: 'What was answered.' })
  body: string;

  @DateTimeInput({ description: 'When it was given.' })
  at: Date;
}

@InputType('AppealImportInput', { description: 'An appeal that another system has handled until now.' })
export class AppealImportInput {
  @TextInput({ max: 60, description: 'Name of the system or file that it comes from.' })
  source: string;

  @TextInput({ max: 80, description: 'Its number there; an appeal of one source is imported once.' })
  originalNumber: string;

  @FormInput(() => AppealRegisterInput, { description: 'The appeal.' })
  appeal: AppealRegisterInput;

  @IdInput({ optional: true, description: 'Unit that was asked first; the command centre where nothing is said.' })
  firstReceiverId?: string;

  @DateTimeInput({ description: 'When it was registered there.' })
  openedAt: Date;

  @DateTimeInput({
    optional: true,
    description: 'When it was closed there; it arrives closed. Left out, it awaits dispatch.',
  })
  closedAt?: Date;

  @FormInput(() => AppealImportedReplyInput, { optional: true, description: 'The answer that was given there.' })
  reply?: AppealImportedReplyInput;

  @TextInput({ max: 500, description: 'Why it is taken over, as it will stand on the record.' })
  reason: string;
}

@ObjectType('AppealReceipt', { description: 'With these the appellant follows the appeal without an account.' })
export class AppealReceipt {
  @Field(() => ID, { description: 'The appeal.' })
  appealId: string;

  @Field(() => String, { description: 'Number of the appeal.' })
  number: string;

  @Field(() => String, { description: 'Query code, shown once.' })
  queryCode: string;
}

@ObjectType('AppellantIdentity', { description: 'The appellant’s identity, opened on the record.' })
export class AppellantIdentity {
  @Field(() => String, { nullable: true, description: 'Name.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the identity card.' })
  idNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Address.' })
  address: string | null;
}

@InputType('AppealTriageInput', { description: 'What triage sets; what is left out stays.' })
export class AppealTriageInput {
  @EnumInput(AppealType, {
    optional: true,
    description:
      'What kind of appeal it is. A violation report is closed to its accused, to everybody below and to leadership, for good.',
  })
  type?: AppealType;

  @IdInput({ optional: true, description: 'For a violation report: the unit that is accused.' })
  accusedUnitId?: string;

  @IdInput({ optional: true, description: 'Subject.' })
  categoryId?: string;

  @EnumInput(Urgency, { optional: true, description: 'Class of urgency.' })
  urgency?: Urgency;

  @IdInput({ optional: true, description: 'Sub-district that it is in.' })
  subDistrictId?: string;

  @IdInput({ optional: true, description: 'Community that it is in.' })
  communityId?: string;

  @TextInput({ optional: true, max: 200, description: 'Place that it is about.' })
  place?: string;

  @TextInput({ optional: true, max: 100, description: 'Merchant that is named.' })
  merchant?: string;

  @FlagInput({ optional: true, description: 'Makes it confidential; what is confidential stays so.' })
  confidential?: boolean;
}

@InputType('AppealCorrectInput', { description: 'What was taken for another class; what is left out stays.' })
export class AppealCorrectInput {
  @EnumInput(AppealType, {
    optional: true,
    description: 'What kind of appeal it is; neither into a violation report nor out of one.',
  })
  type?: AppealType;

  @EnumInput(Urgency, { optional: true, description: 'Class of urgency.' })
  urgency?: Urgency;

  @TextInput({ max: 1000, description: 'Why, as the units read it.' })
  reason: string;
}

@InputType('CoHandlerInput', { description: 'A unit that handles a part of the appeal.' })
export class CoHandlerInput {
  @IdInput({ description: 'The unit.' })
  unitId: string;

  @TextInput({ max: 500, description: 'What it is asked to do.' })
  task: string;

  @FlagInput({ optional: true, description: 'Whether it must call the appellant, and so sees who that is.' })
  callsAppellant?: boolean;
}

@InputType('AppealDispatchInput', { description: 'Who handles the appeal.' })
export class AppealDispatchInput {
  @IdInput({ description: 'The lead unit; the others report to it.' })
  leadUnitId: string;

  @TextInput({ max: 500, description: 'What the lead unit is asked to do.' })
  task: string;

  @FormInput(() => CoHandlerInput, { optional: true, list: { min: 0, max: 10 }, description: 'Co-handling units.' })
  coHandlers?: CoHandlerInput[];
}

@InputType('AppealAnswerInput', { description: 'An answer to the appellant.' })
export class AppealAnswerInput {
  @TextInput({ max: 5000, description: 'What is answered.' })
  body: string;

  @TextInput({ max: 500, description: 'Legal or policy ground: the title of the law or document.' })
  ground: string;

  @EnumInput(ReplyGrounding, { description: 'What that ground says about what was asked.' })
  grounding: ReplyGrounding;

  @TextInput({
    neededWhen: saysWhatLawSays,
    max: 100,
    description: 'Article of it; needed where it says that it must, or must not, be done.',
  })
  article?: string | null;

  @TextInput({
    neededWhen: saysWhatLawSays,
    max: 500,
    pattern: /^https?:\/\/[^\s<>"]+$/,
    description: 'Where its text is published; needed where it says that it must, or must not, be done.',
  })
  sourceUrl?: string | null;

  @IdInput({ optional: true, description: 'The knowledge entry whose standard answer it gives.' })
  knowledgeEntryId?: string | null;

  @IdInput({ optional: true, description: 'The consultation whose signed opinion it stands on; the unit sees it.' })
  legalConsultationId?: string | null;
}

/** 有法依法办、依法有法办: what must be done and what must not stands on an article that can be read. */
function saysWhatLawSays({ grounding }: { grounding?: ReplyGrounding | null }): boolean {
  return grounding === ReplyGrounding.MUST_DO || grounding === ReplyGrounding.CANNOT_DO;
}

/** An answer as it was given: one that another system gave says nothing of what its ground means. */
export type GivenAnswer = Omit<AppealAnswerInput, 'grounding'> & { readonly grounding: ReplyGrounding | null };

/** The answer of a master, as it was given, for one of its repeats; made by the house alone. */
export class AppealMasterAnswerInput implements GivenAnswer {
  body: string;
  ground: string;
  grounding: ReplyGrounding | null;
  article?: string | null;
  sourceUrl?: string | null;
  knowledgeEntryId?: string | null;
  legalConsultationId?: string | null;
  /** The lead unit of the master, for whose work the repeat's appellant is called back; null where nobody led. */
  answeredBy: string | null;
}

@InputType('AppealDeclineInput', { description: 'Why an appeal is not registered, and where to turn instead.' })
export class AppealDeclineInput {
  @GroundInput('DECLINE')
  ground: string;

  @EnumInput(EmergencyLine, { optional: true, description: 'The line to call, where the ground needs one.' })
  emergencyLine?: EmergencyLine;

  @TextInput({ optional: true, max: 300, description: 'The right channel, as told to the appellant; always needed.' })
  rightChannel?: string;
}

@InputType('AppealMergeInput', { description: 'The master appeal that this one is linked to.' })
export class AppealMergeInput {
  @IdInput({ description: 'The master appeal.' })
  masterId: string;
}

@InputType('ReasonInput', { description: 'Why.' })
export class ReasonInput {
  @TextInput({ max: 1000, description: 'The reason, as it will stand on the record.' })
  reason: string;
}

@InputType('CallbackInput', { description: 'What came of a try to call back.' })
export class CallbackInput {
  @FlagInput({ description: 'Whether the appellant was reached.' })
  reached: boolean;

  @FlagInput({ optional: true, description: 'Whether it is resolved; asked when reached.' })
  resolved?: boolean;

  @FlagInput({ optional: true, description: 'Whether the appellant is satisfied; asked apart.' })
  satisfied?: boolean;

  @EnumInput(CallbackMiss, { optional: true, description: 'Why there was no answer.' })
  miss?: CallbackMiss;

  @DateTimeInput({ optional: true, description: 'When to try again; after the usual time where nothing is said.' })
  callAgainAt?: Date;

  @TextInput({
    neededWhen: closesWhatIsNotBoth,
    max: 1000,
    description:
      'What the appellant said; needed as the ground on which something is closed that is not both resolved and satisfied.',
  })
  remark?: string | null;

  @EnumInput(Outcome, { optional: true, description: 'What follows when it is not both resolved and satisfied.' })
  outcome?: Outcome;
}

/** 说明后结案: whoever closes over what the appellant says writes down why. */
function closesWhatIsNotBoth({ reached, resolved, satisfied, outcome }: CallbackInput): boolean {
  return reached && outcome === Outcome.CLOSE && !(resolved && satisfied);
}

@InputType('AppealRepeatInput', { description: 'A repeat that is merged under an appeal, or split off.' })
export class AppealRepeatInput {
  @IdInput({ description: 'The repeat.' })
  repeatId: string;

  @TextInput({ max: 40, description: 'Its number.' })
  number: string;

  /** What the repeat says of itself, the units that must never see it, and those that do now; for the house alone. */
  flags: readonly string[];
  barred: readonly string[];
  seated: readonly string[];
}

@InputType('AppealRateInput', { description: 'The appellant’s own rating.' })
export class AppealRateInput {
  @FlagInput({ description: 'Whether it is resolved.' })
  resolved: boolean;

  @FlagInput({ description: 'Whether the appellant is satisfied.' })
  satisfied: boolean;

  @TextInput({ optional: true, max: 1000, description: 'What the appellant says.' })
  remark?: string;
}

@InputType('AppealTextInput', { description: 'Something written to the others.' })
export class AppealTextInput {
  @TextInput({ max: 2000, description: 'The text.' })
  text: string;
}

@InputType('WorkOrderReturnInput', { description: 'Why the work order is handed back.' })
export class WorkOrderReturnInput {
  @GroundInput('RETURN')
  ground: string;

  @EvidenceInput()
  evidence?: string;

  @ReceiptsInput()
  receipts?: string;
}

@InputType('WorkOrderContactInput', { description: 'The first contact with the appellant.' })
export class WorkOrderContactInput {
  @FlagInput({ description: 'Whether the appellant was reached.' })
  reached: boolean;

  @TextInput({ max: 1000, description: 'What was said.' })
  record: string;
}

@InputType('WorkOrderTransferInput', { description: 'The unit of the own tree that takes the work order.' })
export class WorkOrderTransferInput {
  @IdInput({ description: 'A unit below the own one.' })
  unitId: string;

  @TextInput({ max: 500, description: 'What it is asked to do.' })
  task: string;

  @FlagInput({ optional: true, description: 'Whether it must call the appellant, and so sees who that is.' })
  callsAppellant?: boolean;
}

@InputType('WorkOrderEscalateInput', { description: 'What could not be solved here, and what was tried.' })
export class WorkOrderEscalateInput {
  @TextInput({ max: 1000, description: 'What was tried.' })
  tried: string;

  @TextInput({ max: 1000, description: 'Why it cannot be solved here.' })
  reason: string;
}

@InputType('WorkOrderExtensionInput', { description: 'More time that is asked for.' })
export class WorkOrderExtensionInput {
  @IntInput({ min: 1, max: 60, description: 'Working days; the district sets how many there may be.' })
  days: number;

  @TextInput({ max: 1000, description: 'Why the matter is especially complex.' })
  reason: string;
}

@InputType('WorkOrderHandlerInput', { description: 'The member who handles the work order.' })
export class WorkOrderHandlerInput {
  @IdInput({ description: 'A member of the own unit.' })
  memberId: string;
}

@InputType('WorkOrderDeferralInput', {
  description: 'Why it cannot be solved now, what is done, and by when it will be.',
})
export class WorkOrderDeferralInput {
  @GroundInput('DEFERRAL')
  ground: string;

  @TextInput({ max: 1000, description: 'What is done until then, as the appellant will be told.' })
  measures: string;

  @TextInput({ max: 10, pattern: /^\d{4}-\d\d-\d\d$/, description: 'The promised date, `YYYY-MM-DD`.' })
  promisedOn: string;
}

@InputType('TerminationInput', { description: 'Why handling ends without a result.' })
export class TerminationInput {
  @GroundInput('TERMINATION')
  ground: string;

  @TextInput({ max: 1000, description: 'The reason, as the appellant will be told.' })
  reason: string;
}

@InputType('WorkOrderTerminationInput', { description: 'Why handling should end, and what proves it.' })
export class WorkOrderTerminationInput {
  @GroundInput('TERMINATION')
  ground: string;

  @TextInput({ max: 1000, description: 'The reason, as the appellant will be told.' })
  reason: string;

  @EvidenceInput()
  evidence?: string;

  @ReceiptsInput()
  receipts?: string;
}

@InputType('AppealConsultInput', { description: 'Which units are asked, and what.' })
export class AppealConsultInput {
  @IdsInput({ min: 1, max: 5, description: 'Units to ask.' })
  unitIds: string[];

  @TextInput({ max: 500, description: 'What they are asked.' })
  question: string;
}

@InputType('OpinionInput', { description: 'Whose business a unit says that it is, and why.' })
export class OpinionInput {
  @EnumInput(Mandate, { description: 'The unit’s own, shared, or not its own.' })
  mandate: Mandate;

  @TextInput({ max: 1000, description: 'Ground: three-fixed plan, law, earlier decision.' })
  ground: string;
}

@InputType('ArbitrationReferralInput', { description: 'Who is asked to decide, and why.' })
export class ArbitrationReferralInput {
  @IdInput({ description: 'A unit of the leadership.' })
  unitId: string;

  @TextInput({ max: 1000, description: 'What is disputed, and what the centre proposes.' })
  reason: string;
}

@InputType('WorkOrderArbitrateInput', { description: 'Who must handle it.' })
export class WorkOrderArbitrateInput {
  @IdInput({ description: 'The unit that is designated; it cannot return it.' })
  unitId: string;

  @TextInput({ optional: true, max: 500, description: 'What it is asked to do; as before where nothing is said.' })
  task?: string;

  @TextInput({ max: 1000, description: 'The reason, as it will stand on the record.' })
  reason: string;
}

@InputType('StatutoryPeriodInput', { description: 'A period that a law sets; it prevails where it is longer.' })
export class StatutoryPeriodInput {
  @TextInput({ max: 300, description: 'Law and article, as the appellant is told.' })
  basis: string;

  @IntInput({ min: 1, max: 730, description: 'How long.' })
  amount: number;

  @EnumInput(StatutoryUnit, { description: 'In what it is counted.' })
  unit: StatutoryUnit;
}

@InputType('CatalogueSuggestionInput', { description: 'The line that the dispatch catalogue should learn.' })
export class CatalogueSuggestionInput {
  @TextInput({ max: 300, description: 'Why the designated unit is competent: decision, law, three-fixed plan.' })
  ground: string;

  @FlagInput({ optional: true, description: 'Only in the sub-district of the appeal.' })
  areaOnly?: boolean;
}
