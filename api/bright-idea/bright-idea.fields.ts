import { extendReadModel, readModel } from '../kernel/read/index.ts';
import { matterModel } from '../matter/index.ts';
import { BrightIdea } from './bright-idea.entity.ts';

export const ideaModel = readModel({
  type: 'BrightIdea',
  table: 'bright_idea',
  entity: BrightIdea,
  // Read from its own table, it finds the envelope's fields here.
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, { variants: { BrightIdea: { model: () => ideaModel, on: ['id', 'id'] } } });
