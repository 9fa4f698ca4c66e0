import './confirmation.kind.ts';
import './recommendation.kind.ts';
import './clue.kind.ts';
import './question.kind.ts';
import './mediation-confirmation.acts.ts';
import './confirmation.acts.ts';
import './clue-follow.acts.ts';
import './recommendation.acts.ts';
import './clue.acts.ts';
import './question.acts.ts';
import { ClueAppeal, ClueStep, PublicInterestClue } from './clue.entity.ts';
import { ClueAppealFields, ClueFields, ClueStepFields } from './clue.fields.ts';
import { ConfirmationFile, ConfirmationParty, JudicialConfirmation } from './confirmation.entity.ts';
import { ConfirmationFields, ConfirmationPartyFields, MediationConfirmationFields } from './confirmation.fields.ts';
import { JudicialResolver } from './judicial.resolver.ts';
import { PreSuitQuestion } from './question.entity.ts';
import { QuestionFields } from './question.fields.ts';
import { Recommendation, RecommendationReply, RecommendationVisit } from './recommendation.entity.ts';
import {
  ClueRecommendationFields,
  RecommendationFields,
  RecommendationReplyFields,
  RecommendationVisitFields,
} from './recommendation.fields.ts';

export { clueScreen } from './clue.acts.ts';
export { ClueType } from './clue.enums.ts';
export { ClueScreenInput } from './clue.inputs.ts';
export { JudicialConfirmation, PreSuitQuestion, PublicInterestClue, Recommendation };

/** What the schema and the ORM need to know of the court's and the procuratorate's rooms. */
export const judicialEntities = [
  JudicialConfirmation,
  ConfirmationFile,
  ConfirmationParty,
  Recommendation,
  RecommendationReply,
  RecommendationVisit,
  PublicInterestClue,
  ClueAppeal,
  ClueStep,
  PreSuitQuestion,
];
export const judicialResolvers = [
  JudicialResolver,
  ConfirmationFields,
  ConfirmationPartyFields,
  MediationConfirmationFields,
  RecommendationFields,
  RecommendationReplyFields,
  RecommendationVisitFields,
  ClueFields,
  ClueAppealFields,
  ClueStepFields,
  ClueRecommendationFields,
  QuestionFields,
];
