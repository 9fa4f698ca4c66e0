import './fact.projection.ts';
import { AssessmentFactFields, AssessmentResolver } from './board.resolver.ts';
import { AssessmentFact } from './fact.entity.ts';

/** What the schema and the ORM need to know of assessment. */
export const assessmentEntities = [AssessmentFact];
export const assessmentResolvers = [AssessmentFactFields, AssessmentResolver];
