import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { say } from '../kernel/i18n/index.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import { Matter, matterModel } from '../matter/index.ts';
import type { Implementation, Satisfaction, SuggestionOutcome } from './deputy.enums.ts';
import { IMPLEMENTATION_WORDS, OUTCOME_WORDS, SATISFACTION_WORDS } from './deputy.enums.ts';
import { DeputySuggestion, SuggestionAnswer, SuggestionAppeal, SuggestionOpinion } from './suggestion.entity.ts';

const suggestionAppealModel = readModel({
  type: 'SuggestionAppeal',
  table: 'suggestion_appeal',
  entity: SuggestionAppeal,
  one: { appeal: { model: () => matterModel, on: ['appeal_id', 'id'] } },
});
const suggestionOpinionModel = readModel({
  type: 'SuggestionOpinion',
  table: 'suggestion_opinion',
  entity: SuggestionOpinion,
});
const suggestionAnswerModel = readModel({
  type: 'SuggestionAnswer',
  table: 'suggestion_answer',
  entity: SuggestionAnswer,
  computed: {
    outcomeLabel: ['outcome'],
    implementationLabel: ['implementation'],
    satisfactionLabel: ['satisfaction'],
  },
});

export const suggestionModel = readModel({
  type: 'DeputySuggestion',
  table: 'deputy_suggestion',
  entity: DeputySuggestion,
  expressions: { appealCount: '(select count(*)::int from suggestion_appeal a where a.matter_id = $.id)' },
  many: {
    appeals: { model: () => suggestionAppealModel, on: ['id', 'matter_id'], order: '$.number, $.id', most: 200 },
    opinions: { model: () => suggestionOpinionModel, on: ['id', 'matter_id'], order: '$.at, $.id', most: 20 },
    answers: { model: () => suggestionAnswerModel, on: ['id', 'matter_id'], order: '$.number', most: 10 },
  },
  // Read from its own table, it finds the envelope's fields here.
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, { variants: { DeputySuggestion: { model: () => suggestionModel, on: ['id', 'id'] } } });

@Resolver(() => DeputySuggestion)
export class SuggestionFields {
  @FieldResolver(() => Int, { description: 'On how many appeals it rests.' })
  appealCount(@Root() root: { appealCount: number }): number {
    return root.appealCount;
  }

  @FieldResolver(() => [SuggestionAppeal], { description: 'The appeals that it rests on.' })
  appeals(@Root() root: { appeals: SuggestionAppeal[] }): SuggestionAppeal[] {
    return root.appeals;
  }

  @FieldResolver(() => [SuggestionOpinion], { description: 'What the co-handling units say.' })
  opinions(@Root() root: { opinions: SuggestionOpinion[] }): SuggestionOpinion[] {
    return root.opinions;
  }

  @FieldResolver(() => [SuggestionAnswer], {
    description: 'How it was answered and evaluated; twice where it was handled again.',
  })
  answers(@Root() root: { answers: SuggestionAnswer[] }): SuggestionAnswer[] {
    return root.answers;
  }
}

@Resolver(() => SuggestionAppeal)
export class SuggestionAppealFields {
  @FieldResolver(() => Matter, { nullable: true, description: 'The appeal itself; null for those who do not see it.' })
  appeal(@Root() root: { appeal: Matter | null }): Matter | null {
    return root.appeal;
  }
}

interface AnswerRoot {
  readonly _outcome: SuggestionOutcome;
  readonly _implementation: Implementation | null;
  readonly _satisfaction: Satisfaction | null;
}

@Resolver(() => SuggestionAnswer)
export class SuggestionAnswerFields {
  @FieldResolver(() => String, { description: 'What comes of the suggestion, in words.' })
  outcomeLabel(@Root() { _outcome }: AnswerRoot, @Ctx() { locale }: Context): string {
    return say(OUTCOME_WORDS[_outcome], locale);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What was put into practice, in words.' })
  implementationLabel(@Root() { _implementation }: AnswerRoot, @Ctx() { locale }: Context): string | null {
    return _implementation && say(IMPLEMENTATION_WORDS[_implementation], locale);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Whether the deputy is satisfied, in words.' })
  satisfactionLabel(@Root() { _satisfaction }: AnswerRoot, @Ctx() { locale }: Context): string | null {
    return _satisfaction && say(SATISFACTION_WORDS[_satisfaction], locale);
  }
}
