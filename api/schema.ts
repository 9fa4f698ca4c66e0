import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { Alert, alertEntities, alertResolvers, AlertRule } from './alert/index.ts';
import {
  Appeal,
  AppealFields,
  AppealResolver,
  Appellant,
  AppealHardCaseFields,
  Callback,
  CallbackResolver,
  CallbackTurn,
  CallbackTurnFields,
  HandOverFields,
  ReplyFields,
  HardCase,
  HardCaseFields,
  HardCaseResolver,
  HardCaseWeek,
  ProposedPeriodFields,
  PublicAppealResolver,
  Reopening,
  ReopeningFields,
  Deferral,
  DeferralFields,
  DeferralResolver,
  Escalation,
  EscalationResolver,
  SimilarAppealResolver,
  StatutoryPeriod,
  StatutoryPeriodFields,
  StatutoryRegisterResolver,
  Reply,
  Opinion,
  ViewerAppealFields,
  WorkOrder,
  WorkOrderFields,
} from './appeal/index.ts';
import {
  assessmentEntities,
  AssessmentFormula,
  AssessmentObjection,
  AssessmentPeriod,
  assessmentResolvers,
} from './assessment/index.ts';
import { AssessmentCircular, circularEntities, circularResolvers } from './circular/index.ts';
import { DoorVisit, gridEntities, gridResolvers, StarRating } from './grid/index.ts';
import {
  CompensationClaim,
  compensationEntities,
  CompensationFund,
  compensationResolvers,
} from './compensation/index.ts';
import { knowledgeEntities, KnowledgeEntry, knowledgeResolvers } from './knowledge/index.ts';
import { Closure, closureEntities, closureResolvers } from './closure/index.ts';
import { Interview, interviewEntities, interviewResolvers } from './interview/index.ts';
import { Merchant, merchantEntities, merchantResolvers } from './merchant/index.ts';
import { Meeting, meetingEntities, meetingResolvers } from './coordination/index.ts';
import { BrightIdea, brightIdeaEntities, brightIdeaResolvers } from './bright-idea/index.ts';
import {
  deputyEntities,
  deputyResolvers,
  DeputySuggestion,
  FocusedSupervision,
  HandlingRating,
  StationDay,
} from './deputy/index.ts';
import {
  LegalConsultation,
  legalConsultationEntities,
  legalConsultationResolvers,
  LegalExpert,
} from './legal-consultation/index.ts';
import { Mediation, mediationEntities, mediationResolvers } from './mediation/index.ts';
import {
  JudicialConfirmation,
  judicialEntities,
  judicialResolvers,
  PreSuitQuestion,
  PublicInterestClue,
  Recommendation,
} from './judicial/index.ts';
import { overviewResolvers } from './overview/index.ts';
import { Notice, noticeEntities, noticeResolvers } from './notice/index.ts';
import { WeeklyReview, weeklyReviewEntities, weeklyReviewResolvers } from './weekly-review/index.ts';
import { JointCase, jointCaseEntities, jointCaseResolvers } from './joint-case/index.ts';
import { defineEntities } from './kernel/database/index.ts';
import { buildLeanSchema } from './kernel/graphql/schema.ts';
import {
  actResolvers,
  Clock,
  ClockFields,
  Document,
  DeskViewResolver,
  DocumentFields,
  Entry,
  EntryFields,
  Link,
  LinkFields,
  LiveResolver,
  Matter,
  MatterFields,
  MatterResolver,
  Notification,
  NotificationResolver,
  Seat,
  SeatFields,
} from './matter/index.ts';
import {
  AdministrationResolver,
  CalendarDay,
  DispatchRule,
  CategoryFileFields,
  DispatchRuleFields,
  GroundResolver,
  MemberFileFields,
  RegisterResolver,
  SettingPreviewResolver,
  SignInEvent,
  UnitFile,
  UnitFileFields,
} from './register/index.ts';
import { Category, CommunityPairing, GivenGroundFields, Member, MemberFields, Unit, UnitFields } from './unit/index.ts';

type Class = new () => object;

/** The GraphQL type of each kind of matter. */
const MATTER_TYPES: Readonly<Record<string, Class>> = {
  file: UnitFile,
  appeal: Appeal,
  joint_case: JointCase,
  mediation: Mediation,
  assessment_formula: AssessmentFormula,
  assessment_period: AssessmentPeriod,
  assessment_objection: AssessmentObjection,
  assessment_circular: AssessmentCircular,
  notice: Notice,
  meeting: Meeting,
  weekly_review: WeeklyReview,
  alert_rule: AlertRule,
  alert: Alert,
  knowledge_entry: KnowledgeEntry,
  merchant: Merchant,
  closure: Closure,
  interview: Interview,
  deputy_suggestion: DeputySuggestion,
  station_day: StationDay,
  focused_supervision: FocusedSupervision,
  handling_rating: HandlingRating,
  bright_idea: BrightIdea,
  door_visit: DoorVisit,
  star_rating: StarRating,
  compensation_fund: CompensationFund,
  legal_expert: LegalExpert,
  legal_consultation: LegalConsultation,
  compensation_claim: CompensationClaim,
  judicial_confirmation: JudicialConfirmation,
  recommendation: Recommendation,
  public_interest_clue: PublicInterestClue,
  pre_suit_question: PreSuitQuestion,
};

const RESOLVERS = [
  ...jointCaseResolvers,
  ...mediationResolvers,
  ...assessmentResolvers,
  ...noticeResolvers,
  ...overviewResolvers,
  ...circularResolvers,
  ...meetingResolvers,
  ...weeklyReviewResolvers,
  ...alertResolvers,
  ...knowledgeResolvers,
  ...merchantResolvers,
  ...closureResolvers,
  ...interviewResolvers,
  ...deputyResolvers,
  ...brightIdeaResolvers,
  ...gridResolvers,
  ...compensationResolvers,
  ...legalConsultationResolvers,
  ...judicialResolvers,
  MatterResolver,
  LiveResolver,
  NotificationResolver,
  DeskViewResolver,
  ViewerAppealFields,
  MatterFields,
  SeatFields,
  EntryFields,
  LinkFields,
  ClockFields,
  DocumentFields,
  UnitFields,
  GivenGroundFields,
  GroundResolver,
  MemberFields,
  RegisterResolver,
  AdministrationResolver,
  SettingPreviewResolver,
  MemberFileFields,
  UnitFileFields,
  CategoryFileFields,
  DispatchRuleFields,
  AppealResolver,
  PublicAppealResolver,
  SimilarAppealResolver,
  DeferralResolver,
  DeferralFields,
  StatutoryRegisterResolver,
  StatutoryPeriodFields,
  ProposedPeriodFields,
  EscalationResolver,
  AppealFields,
  HandOverFields,
  ReplyFields,
  WorkOrderFields,
  CallbackResolver,
  CallbackTurnFields,
  ReopeningFields,
  HardCaseResolver,
  HardCaseFields,
  AppealHardCaseFields,
];

const ENTITIES = [
  ...jointCaseEntities,
  ...mediationEntities,
  ...assessmentEntities,
  ...noticeEntities,
  ...circularEntities,
  ...meetingEntities,
  ...weeklyReviewEntities,
  ...alertEntities,
  ...knowledgeEntities,
  ...merchantEntities,
  ...closureEntities,
  ...interviewEntities,
  ...deputyEntities,
  ...brightIdeaEntities,
  ...gridEntities,
  ...compensationEntities,
  ...legalConsultationEntities,
  ...judicialEntities,
  Matter,
  Seat,
  Entry,
  Clock,
  Document,
  Link,
  Notification,
  Unit,
  CommunityPairing,
  Member,
  Category,
  UnitFile,
  DispatchRule,
  CalendarDay,
  SignInEvent,
  Appeal,
  Appellant,
  WorkOrder,
  Opinion,
  Deferral,
  Escalation,
  Reply,
  Callback,
  CallbackTurn,
  StatutoryPeriod,
  Reopening,
  HardCase,
  HardCaseWeek,
];

let built: GraphQLSchema | undefined;

/** The whole schema: every resolver and every act of every capability. Built once per process. */
export function createSchema(): GraphQLSchema {
  if (!built) {
    defineEntities(ENTITIES);
    const acts = actResolvers((kind) => MATTER_TYPES[kind]!);
    built = buildLeanSchema([...RESOLVERS, acts], Object.values(MATTER_TYPES));
  }
  return built;
}

/** The schema as it is committed, types and fields in the order of the alphabet. */
export function schemaPage(): string {
  return `${printSchema(lexicographicSortSchema(createSchema()))}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(
    new URL(process.env['QIYING_SCHEMA_OUT'] ?? '../../schema/schema.graphql', import.meta.url),
    schemaPage(),
  );
