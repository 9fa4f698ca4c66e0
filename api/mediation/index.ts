import './mediation.kind.ts';
import './mediation.acts.ts';
import './party-application.acts.ts';
import './mediator.acts.ts';
import './session.acts.ts';
import './agreement.acts.ts';
import './performance.acts.ts';
import { MediationAgreement, MediationInstalment, MediationSignature } from './agreement.entity.ts';
import { Mediation, MediationDispute, MediationParty, MediationSession, Mediator } from './mediation.entity.ts';
import {
  MediationAgreementFields,
  MediationFields,
  MediationInstalmentFields,
  MediationPartyFields,
  MediationSessionFields,
  MediationSignatureFields,
  MediatorFields,
  OriginFields,
} from './mediation.fields.ts';

export { Mediation } from './mediation.entity.ts';
export { mediationModel } from './mediation.fields.ts';
export { mediationKind } from './mediation.kind.ts';

/** What the schema and the ORM need to know of mediations. */
export const mediationEntities = [
  Mediation,
  MediationDispute,
  MediationParty,
  Mediator,
  MediationSession,
  MediationAgreement,
  MediationSignature,
  MediationInstalment,
];
export const mediationResolvers = [
  OriginFields,
  MediationFields,
  MediationPartyFields,
  MediatorFields,
  MediationSessionFields,
  MediationSignatureFields,
  MediationInstalmentFields,
  MediationAgreementFields,
];
