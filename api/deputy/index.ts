import './observer.kind.ts';
import './suggestion.kind.ts';
import './observer.acts.ts';
import './suggestion.acts.ts';
import './suggestion-answer.acts.ts';
import { DeputyResolver } from './deputy.resolver.ts';
import { ObserverQuestion } from './question.entity.ts';
import { AppealQuestionFields, ObserverQuestionFields } from './question.fields.ts';
import { DeputySuggestion, SuggestionAnswer, SuggestionAppeal, SuggestionOpinion } from './suggestion.entity.ts';
import { SuggestionAnswerFields, SuggestionAppealFields, SuggestionFields } from './suggestion.fields.ts';

export { DeputySuggestion } from './suggestion.entity.ts';

/** What the schema and the ORM need to know of the rooms of deputies. */
export const deputyEntities = [
  ObserverQuestion,
  DeputySuggestion,
  SuggestionAppeal,
  SuggestionOpinion,
  SuggestionAnswer,
];
export const deputyResolvers = [
  DeputyResolver,
  ObserverQuestionFields,
  AppealQuestionFields,
  SuggestionFields,
  SuggestionAppealFields,
  SuggestionAnswerFields,
];
