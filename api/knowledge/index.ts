import './knowledge.kind.ts';
import './knowledge.acts.ts';
import './readers.ts';
import { KnowledgeCitation, KnowledgeEdition, KnowledgeEntry } from './knowledge.entity.ts';
import { KnowledgeEditionFields, KnowledgeFields } from './knowledge.fields.ts';
import { KnowledgeResolver } from './knowledge.resolver.ts';

export { citeEntry } from './citation.ts';
export { KnowledgeEntry } from './knowledge.entity.ts';
export { knowledgeModel } from './knowledge.fields.ts';

/** What the schema and the ORM need to know of the knowledge base. */
export const knowledgeEntities = [KnowledgeEntry, KnowledgeEdition, KnowledgeCitation];
export const knowledgeResolvers = [KnowledgeResolver, KnowledgeFields, KnowledgeEditionFields];
