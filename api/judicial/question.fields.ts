import { FieldResolver, Resolver, Root } from 'type-graphql';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import { matterModel } from '../matter/index.ts';
import { Unit, unitModel } from '../unit/index.ts';
import { PreSuitQuestion } from './question.entity.ts';

export const questionModel = readModel({
  type: 'PreSuitQuestion',
  table: 'pre_suit_question',
  entity: PreSuitQuestion,
  one: {
    asker: { model: () => unitModel, on: ['asker_id', 'id'] },
    court: { model: () => unitModel, on: ['court_id', 'id'] },
  },
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, { variants: { PreSuitQuestion: { model: () => questionModel, on: ['id', 'id'] } } });

@Resolver(() => PreSuitQuestion)
export class QuestionFields {
  @FieldResolver(() => Unit, { description: 'The unit that asked.' })
  asker(@Root() root: { asker: Unit }): Unit {
    return root.asker;
  }

  @FieldResolver(() => Unit, { description: 'The court.' })
  court(@Root() root: { court: Unit }): Unit {
    return root.court;
  }
}
