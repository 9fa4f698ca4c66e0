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

export { mediationApply } from './mediation.acts.ts';
export { identityOf } from './mediation-parties.ts';
export { Mediation, MediationParty } from './mediation.entity.ts';
export { AgreementForm, Confirmation, PartyKind, PartyManner, PartyRole } from './mediation.enums.ts';
export { mediationModel } from './mediation.fields.ts';
export { MediationApplyInput, MediationPartyInput } from './mediation.inputs.ts';
export { mediationKind } from './mediation.kind.ts';
export { MEDIATION_BODIES } from './mediation.policy.ts';

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
