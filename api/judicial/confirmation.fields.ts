import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { say } from '../kernel/i18n/index.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import type { StandingRow } from '../matter/index.ts';
import { Ability, matterModel, partAbilities, standingNeeds } from '../matter/index.ts';
import { Mediation, mediationModel } from '../mediation/index.ts';
import { registersOf, Unit, unitModel } from '../unit/index.ts';
import { applyUntil } from './confirmation-file.ts';
import { ConfirmationFile, ConfirmationParty, JudicialConfirmation } from './confirmation.entity.ts';
import {
  ConfirmationMaterial,
  MATERIAL_WORDS,
  NON_ACCEPTANCE_WORDS,
  NON_CONFIRMATION_WORDS,
} from './confirmation.enums.ts';
import type { NonAcceptance, NonConfirmation } from './confirmation.enums.ts';
import { mayFile } from './mediation-confirmation.acts.ts';

const partyModel = readModel({
  type: 'ConfirmationParty',
  table: 'judicial_confirmation_party',
  entity: ConfirmationParty,
  computed: { abilities: ['id', ...standingNeeds('matter_id')] },
});

const fileModel = readModel({
  type: 'ConfirmationFile',
  table: 'judicial_confirmation_file',
  entity: ConfirmationFile,
});

export const confirmationModel = readModel({
  type: 'JudicialConfirmation',
  table: 'judicial_confirmation',
  entity: JudicialConfirmation,
  one: {
    body: { model: () => unitModel, on: ['body_unit_id', 'id'] },
    court: { model: () => unitModel, on: ['court_id', 'id'] },
    file: { model: () => fileModel, on: ['id', 'matter_id'] },
    mediation: { model: () => mediationModel, on: ['mediation_id', 'id'] },
  },
  many: { parties: { model: () => partyModel, on: ['id', 'matter_id'], order: '$.number', most: 50 } },
  computed: { checklist: ['materials'], groundLabel: ['non_acceptance', 'non_confirmation'] },
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, {
  variants: { JudicialConfirmation: { model: () => confirmationModel, on: ['id', 'id'] } },
});
extendReadModel(mediationModel, {
  many: { confirmations: { model: () => confirmationModel, on: ['id', 'mediation_id'], order: '$.id desc', most: 20 } },
  computed: { confirmableUntil: ['in_force_at', ...standingNeeds('id')] },
});

@ObjectType('ConfirmationPaper', { description: 'A paper of the application, and whether it was handed in.' })
class Paper {
  @Field(() => ConfirmationMaterial, { description: 'Which paper.' })
  material: ConfirmationMaterial;

  @Field(() => String, { description: 'Its name.' })
  label: string;

  @Field(() => Boolean, { description: 'Whether it was handed in.' })
  handedIn: boolean;
}

interface GroundRoot {
  readonly _non_acceptance: NonAcceptance | null;
  readonly _non_confirmation: NonConfirmation | null;
}

@Resolver(() => JudicialConfirmation)
export class ConfirmationFields {
  @FieldResolver(() => Unit, { description: 'The mediation body.' })
  body(@Root() root: { body: Unit }): Unit {
    return root.body;
  }

  @FieldResolver(() => Unit, { description: 'The court.' })
  court(@Root() root: { court: Unit }): Unit {
    return root.court;
  }

  @FieldResolver(() => ConfirmationFile, {
    nullable: true,
    description: 'What the court decides on; null for seats that do not see the papers.',
  })
  file(@Root() root: { file: ConfirmationFile | null }): ConfirmationFile | null {
    return root.file;
  }

  @FieldResolver(() => Mediation, { nullable: true, description: 'The mediation; null for those who do not see it.' })
  mediation(@Root() root: { mediation: Mediation | null }): Mediation | null {
    return root.mediation;
  }

  @FieldResolver(() => [ConfirmationParty], { description: 'Who applied; empty for seats that do not see the papers.' })
  parties(@Root() root: { parties: ConfirmationParty[] }): ConfirmationParty[] {
    return root.parties;
  }

  @FieldResolver(() => [Paper], { description: 'The checklist of the papers (法释〔2011〕5号 Art. 3).' })
  checklist(@Root() root: { _materials: readonly ConfirmationMaterial[] }, @Ctx() { locale }: Context): Paper[] {
    return Object.values(ConfirmationMaterial).map((material) => ({
      material,
      label: say(MATERIAL_WORDS[material], locale),
      handedIn: root._materials.includes(material),
    }));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was not taken in or not confirmed, in words.' })
  groundLabel(@Root() root: GroundRoot, @Ctx() { locale }: Context): string | null {
    if (root._non_confirmation) return say(NON_CONFIRMATION_WORDS[root._non_confirmation], locale);
    return root._non_acceptance && say(NON_ACCEPTANCE_WORDS[root._non_acceptance], locale);
  }
}

@Resolver(() => ConfirmationParty)
export class ConfirmationPartyFields {
  @FieldResolver(() => [Ability], { description: 'What the reader may do about the party now.' })
  abilities(@Root() root: { _id: string; _standing: StandingRow | null }, @Ctx() context: Context): Ability[] {
    return partAbilities(context, root._standing, 'confirmationParty', {
      id: root._id,
      state: 'APPLIED',
      unitId: null,
    });
  }
}

interface AgreedRoot {
  readonly _in_force_at: string | null;
  readonly _standing: StandingRow | null;
}

@Resolver(() => Mediation)
export class MediationConfirmationFields {
  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      'Until when the reader’s unit may hand in the parties’ application to confirm its agreement (民事诉讼法 Art. 205); null where it may not, or not any more.',
  })
  async confirmableUntil(@Root() root: AgreedRoot, @Ctx() context: Context): Promise<Date | null> {
    const { _in_force_at: inForceAt, _standing: standing } = root;
    if (!inForceAt || !standing || !mayFile(standing, standing.seat)) return null;
    const tx = transactionOf(context);
    const until = applyUntil((await registersOf(tx)).calendar, new Date(inForceAt));
    return tx.now <= until ? until : null;
  }

  @FieldResolver(() => [JudicialConfirmation], {
    description:
      'Applications for judicial confirmation of its agreement, the newest first, as far as the reader sees them.',
  })
  confirmations(@Root() root: { confirmations: JudicialConfirmation[] }): JudicialConfirmation[] {
    return root.confirmations;
  }
}
