import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { say } from '../kernel/i18n/index.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import type { StandingRow } from '../matter/index.ts';
import { Ability, Clock, clockModel, Matter, matterModel, partAbilities, standingNeeds } from '../matter/index.ts';
import { Unit, unitModel } from '../unit/index.ts';
import { MediationAgreement, MediationInstalment, MediationSignature } from './agreement.entity.ts';
import { Mediation, MediationDispute, MediationParty, MediationSession, Mediator } from './mediation.entity.ts';
import type { InstalmentState, MediatorState, PartyConsent, SessionState, Signer } from './mediation.enums.ts';
import { CONSENT_WORDS, INSTALMENT_WORDS, MEDIATOR_WORDS, SESSION_WORDS } from './mediation.enums.ts';

const STANDING = standingNeeds('matter_id');

const disputeModel = readModel({ type: 'MediationDispute', table: 'mediation_dispute', entity: MediationDispute });

const partyModel = readModel({
  type: 'MediationParty',
  table: 'mediation_party',
  entity: MediationParty,
  computed: { consentLabel: ['consent'], abilities: ['id', 'consent', ...STANDING] },
});

const mediatorModel = readModel({
  type: 'Mediator',
  table: 'mediation_mediator',
  entity: Mediator,
  one: { unit: { model: () => unitModel, on: ['unit_id', 'id'] } },
  computed: { stateLabel: ['state'], abilities: ['id', 'state', 'unit_id', ...STANDING] },
});

const sessionModel = readModel({
  type: 'MediationSession',
  table: 'mediation_session',
  entity: MediationSession,
  computed: { stateLabel: ['state'], abilities: ['id', 'state', ...STANDING] },
});

const signatureModel = readModel({
  type: 'MediationSignature',
  table: 'mediation_signature',
  entity: MediationSignature,
  computed: { abilities: ['id', 'signer', 'unit_id', 'signed_at', ...STANDING] },
});

const instalmentModel = readModel({
  type: 'MediationInstalment',
  table: 'mediation_instalment',
  entity: MediationInstalment,
  one: { clock: { model: () => clockModel, on: ['id', 'part_id'], order: '$.started_at desc, $.id desc' } },
  computed: { stateLabel: ['state'], abilities: ['id', 'state', ...STANDING] },
});

const agreementModel = readModel({
  type: 'MediationAgreement',
  table: 'mediation_agreement',
  entity: MediationAgreement,
  many: {
    signatures: { model: () => signatureModel, on: ['id', 'agreement_id'], order: '$.number', most: 100 },
    instalments: { model: () => instalmentModel, on: ['id', 'agreement_id'], order: '$.number', most: 100 },
  },
});

export const mediationModel = readModel({
  type: 'Mediation',
  table: 'mediation',
  entity: Mediation,
  expressions: { recordsOpen: `exists (select from mediation_dispute d where d.matter_id = $.id)` },
  one: {
    bodyUnit: { model: () => unitModel, on: ['body_unit_id', 'id'] },
    origin: { model: () => matterModel, on: ['origin_id', 'id'] },
    dispute: { model: () => disputeModel, on: ['id', 'matter_id'] },
    agreement: { model: () => agreementModel, on: ['id', 'matter_id'], where: `$.state <> 'WITHDRAWN'` },
  },
  many: {
    parties: { model: () => partyModel, on: ['id', 'matter_id'], order: '$.number', most: 50 },
    mediators: { model: () => mediatorModel, on: ['id', 'matter_id'], order: '$.appointed_at, $.id', most: 50 },
    sessions: { model: () => sessionModel, on: ['id', 'matter_id'], order: '$.number', most: 100 },
    withdrawnAgreements: {
      model: () => agreementModel,
      on: ['id', 'matter_id'],
      where: `$.state = 'WITHDRAWN'`,
      order: '$.number',
      most: 20,
    },
  },
  // Read from its own table, for example under the matter it comes from, it finds the envelope's fields here.
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, {
  variants: { Mediation: { model: () => mediationModel, on: ['id', 'id'] } },
  many: { mediations: { model: () => mediationModel, on: ['id', 'origin_id'], order: '$.id', most: 50 } },
});

@Resolver(() => Matter)
export class OriginFields {
  @FieldResolver(() => [Mediation], { description: 'Mediations that come from it, as far as the reader sees them.' })
  mediations(@Root() root: { mediations: Mediation[] }): Mediation[] {
    return root.mediations;
  }
}

@Resolver(() => Mediation)
export class MediationFields {
  @FieldResolver(() => Unit, { description: 'The mediation body.' })
  bodyUnit(@Root() root: { bodyUnit: Unit }): Unit {
    return root.bodyUnit;
  }

  @FieldResolver(() => Matter, {
    nullable: true,
    description: 'The matter that it comes from; null for seats that do not see it.',
  })
  origin(@Root() root: { origin: Matter | null }): Matter | null {
    return root.origin;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the reader sees the records; otherwise dispute, parties, sessions and agreement are empty.',
  })
  recordsOpen(@Root() root: { recordsOpen: boolean }): boolean {
    return root.recordsOpen;
  }

  @FieldResolver(() => MediationDispute, { nullable: true, description: 'What it is about.' })
  dispute(@Root() root: { dispute: MediationDispute | null }): MediationDispute | null {
    return root.dispute;
  }

  @FieldResolver(() => [MediationParty], { description: 'The parties.' })
  parties(@Root() root: { parties: MediationParty[] }): MediationParty[] {
    return root.parties;
  }

  @FieldResolver(() => [Mediator], { description: 'Who mediates, who was invited, and who was replaced.' })
  mediators(@Root() root: { mediators: Mediator[] }): Mediator[] {
    return root.mediators;
  }

  @FieldResolver(() => [MediationSession], { description: 'Its sessions.' })
  sessions(@Root() root: { sessions: MediationSession[] }): MediationSession[] {
    return root.sessions;
  }

  @FieldResolver(() => MediationAgreement, {
    nullable: true,
    description: 'The agreement that is being signed or in force.',
  })
  agreement(@Root() root: { agreement: MediationAgreement | null }): MediationAgreement | null {
    return root.agreement;
  }

  @FieldResolver(() => [MediationAgreement], { description: 'Agreements that were reached and not signed.' })
  withdrawnAgreements(@Root() root: { withdrawnAgreements: MediationAgreement[] }): MediationAgreement[] {
    return root.withdrawnAgreements;
  }
}

interface PartRoot<State> {
  readonly _id: string;
  readonly _state: State;
  readonly _standing: StandingRow | null;
}

@Resolver(() => MediationParty)
export class MediationPartyFields {
  @FieldResolver(() => String, { description: 'Whether it wants the mediation, in words.' })
  consentLabel(@Root() root: { _consent: PartyConsent }, @Ctx() { locale }: Context): string {
    return say(CONSENT_WORDS[root._consent], locale);
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about the party now.' })
  abilities(
    @Root() root: { _id: string; _consent: PartyConsent; _standing: StandingRow | null },
    @Ctx() context: Context,
  ): Ability[] {
    return partAbilities(context, root._standing, 'mediationParty', {
      id: root._id,
      state: root._consent,
      unitId: null,
    });
  }
}

@Resolver(() => Mediator)
export class MediatorFields {
  @FieldResolver(() => Unit, { description: 'Unit of the mediator.' })
  unit(@Root() root: { unit: Unit }): Unit {
    return root.unit;
  }

  @FieldResolver(() => String, { description: 'Whether the mediator mediates, in words.' })
  stateLabel(@Root() root: { _state: MediatorState }, @Ctx() { locale }: Context): string {
    return say(MEDIATOR_WORDS[root._state], locale);
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about the mediator now.' })
  abilities(@Root() root: PartRoot<MediatorState> & { _unit_id: string }, @Ctx() context: Context): Ability[] {
    return partAbilities(context, root._standing, 'mediator', {
      id: root._id,
      state: root._state,
      unitId: root._unit_id,
    });
  }
}

@Resolver(() => MediationSession)
export class MediationSessionFields {
  @FieldResolver(() => String, { description: 'How far it is, in words.' })
  stateLabel(@Root() root: { _state: SessionState }, @Ctx() { locale }: Context): string {
    return say(SESSION_WORDS[root._state], locale);
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about the session now.' })
  abilities(@Root() root: PartRoot<SessionState>, @Ctx() context: Context): Ability[] {
    return partAbilities(context, root._standing, 'mediationSession', {
      id: root._id,
      state: root._state,
      unitId: null,
    });
  }
}

interface SignatureRoot {
  readonly _id: string;
  readonly _signer: Signer;
  readonly _unit_id: string | null;
  readonly _signed_at: string | null;
  readonly _standing: StandingRow | null;
}

@Resolver(() => MediationSignature)
export class MediationSignatureFields {
  @FieldResolver(() => [Ability], { description: 'What the reader may do about the signature now.' })
  abilities(@Root() root: SignatureRoot, @Ctx() context: Context): Ability[] {
    const state = root._signed_at ? 'GIVEN' : 'MISSING';
    const flags = root._signer === 'BODY' ? ['SEAL'] : [];
    return partAbilities(context, root._standing, 'mediationSignature', {
      id: root._id,
      state,
      unitId: root._unit_id,
      flags,
    });
  }
}

@Resolver(() => MediationInstalment)
export class MediationInstalmentFields {
  @FieldResolver(() => Clock, { nullable: true, description: 'Its clock, once the agreement is in force.' })
  clock(@Root() root: { clock: Clock | null }): Clock | null {
    return root.clock;
  }

  @FieldResolver(() => String, { description: 'How far it is performed, in words.' })
  stateLabel(@Root() root: { _state: InstalmentState }, @Ctx() { locale }: Context): string {
    return say(INSTALMENT_WORDS[root._state], locale);
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about the instalment now.' })
  abilities(@Root() root: PartRoot<InstalmentState>, @Ctx() context: Context): Ability[] {
    return partAbilities(context, root._standing, 'mediationInstalment', {
      id: root._id,
      state: root._state,
      unitId: null,
    });
  }
}

@Resolver(() => MediationAgreement)
export class MediationAgreementFields {
  @FieldResolver(() => [MediationSignature], { description: 'The marks that it needs, in their order on the paper.' })
  signatures(@Root() root: { signatures: MediationSignature[] }): MediationSignature[] {
    return root.signatures;
  }

  @FieldResolver(() => [MediationInstalment], { description: 'What is performed by when.' })
  instalments(@Root() root: { instalments: MediationInstalment[] }): MediationInstalment[] {
    return root.instalments;
  }
}
