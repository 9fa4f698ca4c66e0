import './observer.kind.ts';
import './suggestion.kind.ts';
import './station-day.kind.ts';
import './supervision.kind.ts';
import './observer.acts.ts';
import './station-day.acts.ts';
import './suggestion.acts.ts';
import './suggestion-answer.acts.ts';
import './supervision.acts.ts';
import './rating.acts.ts';
import { DeputyResolver } from './deputy.resolver.ts';
import { ObserverQuestion } from './question.entity.ts';
import { AppealQuestionFields, ObserverQuestionFields } from './question.fields.ts';
import { HandlingRating } from './rating.entity.ts';
import { SupervisionResolver } from './rating.resolver.ts';
import { StationContact, StationDay, StationDayAnnouncement } from './station-day.entity.ts';
import { StationContactFields, StationDayFields } from './station-day.fields.ts';
import { DeputySuggestion, SuggestionAnswer, SuggestionAppeal, SuggestionOpinion } from './suggestion.entity.ts';
import { SuggestionAnswerFields, SuggestionAppealFields, SuggestionFields } from './suggestion.fields.ts';
import { FocusedSupervision, SupervisedAppeal } from './supervision.entity.ts';
import { SupervisedAppealFields, SupervisionFields } from './supervision.fields.ts';

export { HandlingRating } from './rating.entity.ts';
export { FocusedSupervision } from './supervision.entity.ts';
export { StationDay } from './station-day.entity.ts';
export { DeputySuggestion } from './suggestion.entity.ts';

/** What the schema and the ORM need to know of the rooms of deputies. */
export const deputyEntities = [
  ObserverQuestion,
  DeputySuggestion,
  SuggestionAppeal,
  SuggestionOpinion,
  SuggestionAnswer,
  StationDay,
  StationContact,
  StationDayAnnouncement,
  FocusedSupervision,
  SupervisedAppeal,
  HandlingRating,
];
export const deputyResolvers = [
  DeputyResolver,
  ObserverQuestionFields,
  AppealQuestionFields,
  SuggestionFields,
  SuggestionAppealFields,
  SuggestionAnswerFields,
  StationDayFields,
  StationContactFields,
  SupervisionResolver,
  SupervisionFields,
  SupervisedAppealFields,
];
