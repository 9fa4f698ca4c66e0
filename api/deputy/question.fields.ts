import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Appeal, appealModel } from '../appeal/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import type { StandingRow } from '../matter/index.ts';
import { Ability, Matter, matterModel, partAbilities, standingNeeds } from '../matter/index.ts';
import { ObserverQuestion } from './question.entity.ts';

export const questionModel = readModel({
  type: 'ObserverQuestion',
  table: 'observer_question',
  entity: ObserverQuestion,
  one: { matter: { model: () => matterModel, on: ['matter_id', 'id'] } },
  computed: { abilities: ['id', 'asked_id', 'replied_at', ...standingNeeds('matter_id')] },
});

extendReadModel(appealModel, {
  many: {
    observerQuestions: {
      model: () => questionModel,
      on: ['id', 'matter_id'],
      order: '$.asked_at desc, $.id',
      most: 50,
    },
  },
});

interface QuestionRoot {
  readonly _id: string;
  readonly _asked_id: string;
  readonly _replied_at: string | null;
  readonly _standing: StandingRow | null;
}

@Resolver(() => ObserverQuestion)
export class ObserverQuestionFields {
  @FieldResolver(() => Matter, { nullable: true, description: 'The appeal that it is about; null for who left it.' })
  matter(@Root() root: { matter: Matter | null }): Matter | null {
    return root.matter;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about it now.' })
  abilities(@Root() root: QuestionRoot, @Ctx() context: Context): Ability[] {
    const part = { id: root._id, state: root._replied_at ? 'REPLIED' : 'OPEN', unitId: root._asked_id };
    return partAbilities(context, root._standing, 'observerQuestion', part);
  }
}

/** What deputies add to an appeal. */
@Resolver(() => Appeal)
export class AppealQuestionFields {
  @FieldResolver(() => [ObserverQuestion], { description: 'What deputies asked about it, the newest first.' })
  observerQuestions(@Root() root: { observerQuestions: ObserverQuestion[] }): ObserverQuestion[] {
    return root.observerQuestions;
  }
}
