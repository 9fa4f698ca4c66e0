import './bright-idea.kind.ts';
import './bright-idea.acts.ts';
import './agenda.ts';
import { BrightIdea } from './bright-idea.entity.ts';
import { BrightIdeaFields } from './bright-idea.fields.ts';
import { BrightIdeaResolver } from './bright-idea.resolver.ts';

export { BrightIdea } from './bright-idea.entity.ts';

/** What the schema and the ORM need to know of bright ideas. */
export const brightIdeaEntities = [BrightIdea];
export const brightIdeaResolvers = [BrightIdeaResolver, BrightIdeaFields];
