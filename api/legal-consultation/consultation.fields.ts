import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { say } from '../kernel/i18n/index.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import { Matter, matterModel } from '../matter/index.ts';
import { Unit, unitModel } from '../unit/index.ts';
import { LegalConsultation, LegalOpinion } from './consultation.entity.ts';
import type { LegalField } from './consultation.enums.ts';
import { FIELD_WORDS } from './consultation.enums.ts';
import { LegalExpert } from './expert.entity.ts';

const opinionModel = readModel({ type: 'LegalOpinion', table: 'legal_opinion', entity: LegalOpinion });

export const expertModel = readModel({
  type: 'LegalExpert',
  table: 'legal_expert',
  entity: LegalExpert,
  expressions: {
    recusedUnits: `(select coalesce(json_agg(u.name order by u.name), '[]') from unit u where u.id = any($.recused_unit_ids))`,
    recusedUnitIds: 'to_json($.recused_unit_ids)',
  },
  one: { unit: { model: () => unitModel, on: ['unit_id', 'id'] } },
  computed: { fieldLabels: ['fields'] },
  // Read from its own table, it finds the envelope's fields here.
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

export const consultationModel = readModel({
  type: 'LegalConsultation',
  table: 'legal_consultation',
  entity: LegalConsultation,
  one: {
    asker: { model: () => unitModel, on: ['asker_id', 'id'] },
    author: { model: () => unitModel, on: ['author_id', 'id'] },
    reviewer: { model: () => unitModel, on: ['reviewer_id', 'id'] },
    source: { model: () => matterModel, on: ['source_id', 'id'] },
  },
  many: { opinions: { model: () => opinionModel, on: ['id', 'matter_id'], order: '$.number desc', most: 20 } },
  computed: { fieldLabel: ['field'] },
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, {
  variants: {
    LegalExpert: { model: () => expertModel, on: ['id', 'id'] },
    LegalConsultation: { model: () => consultationModel, on: ['id', 'id'] },
  },
});

@Resolver(() => LegalExpert)
export class LegalExpertFields {
  @FieldResolver(() => Unit, { description: 'The expert, as a unit of one.' })
  unit(@Root() root: { unit: Unit }): Unit {
    return root.unit;
  }

  @FieldResolver(() => [String], { description: 'Fields that the expert answers for, in words.' })
  fieldLabels(@Root() root: { _fields: LegalField[] }, @Ctx() { locale }: Context): string[] {
    return root._fields.map((field) => say(FIELD_WORDS[field], locale));
  }

  @FieldResolver(() => [String], { description: 'Units for which the expert stands aside, by their names.' })
  recusedUnits(@Root() root: { recusedUnits: string[] }): string[] {
    return root.recusedUnits;
  }

  @FieldResolver(() => [String], { description: 'Units for which the expert stands aside, by their identifiers.' })
  recusedUnitIds(@Root() root: { recusedUnitIds: string[] }): string[] {
    return root.recusedUnitIds;
  }
}

interface ConsultationRoot {
  readonly asker: Unit;
  readonly author: Unit | null;
  readonly reviewer: Unit | null;
  readonly source: Matter | null;
  readonly opinions: LegalOpinion[];
  readonly _field: LegalField;
}

@Resolver(() => LegalConsultation)
export class LegalConsultationFields {
  @FieldResolver(() => String, { description: 'Field of law that it is about, in words.' })
  fieldLabel(@Root() root: ConsultationRoot, @Ctx() { locale }: Context): string {
    return say(FIELD_WORDS[root._field], locale);
  }

  @FieldResolver(() => Unit, { description: 'Unit that asked.' })
  asker(@Root() root: ConsultationRoot): Unit {
    return root.asker;
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The expert who drafts the opinion; null until assigned.' })
  author(@Root() root: ConsultationRoot): Unit | null {
    return root.author;
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The expert who reviews it; null until assigned.' })
  reviewer(@Root() root: ConsultationRoot): Unit | null {
    return root.reviewer;
  }

  @FieldResolver(() => Matter, {
    nullable: true,
    description: 'The matter that it comes from; null for those who do not see it, such as the experts.',
  })
  source(@Root() root: ConsultationRoot): Matter | null {
    return root.source;
  }

  @FieldResolver(() => [LegalOpinion], {
    description: 'Its drafts that the reader sees, the latest first; whoever asked sees the signed one.',
  })
  opinions(@Root() root: ConsultationRoot): LegalOpinion[] {
    return root.opinions;
  }
}
