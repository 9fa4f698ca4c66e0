import './expert.kind.ts';
import './consultation.kind.ts';
import './expert.acts.ts';
import './consultation.acts.ts';
import { LegalConsultation, LegalOpinion } from './consultation.entity.ts';
import { LegalConsultationFields, LegalExpertFields } from './consultation.fields.ts';
import { LegalConsultationResolver } from './consultation.resolver.ts';
import { LegalExpert } from './expert.entity.ts';

export { citeOpinion } from './citation.ts';
export { LegalConsultation } from './consultation.entity.ts';
export { consultationModel } from './consultation.fields.ts';
export { LegalExpert } from './expert.entity.ts';

/** What the schema and the ORM need to know of legal consultations. */
export const legalConsultationEntities = [LegalExpert, LegalConsultation, LegalOpinion];
export const legalConsultationResolvers = [LegalConsultationResolver, LegalConsultationFields, LegalExpertFields];
