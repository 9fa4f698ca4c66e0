import { FieldResolver, Resolver, Root } from 'type-graphql';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import { Matter, matterModel } from '../matter/index.ts';
import { FocusedSupervision, SupervisedAppeal } from './supervision.entity.ts';

const supervisedAppealModel = readModel({
  type: 'SupervisedAppeal',
  table: 'supervised_appeal',
  entity: SupervisedAppeal,
  one: { appeal: { model: () => matterModel, on: ['appeal_id', 'id'] } },
});

export const supervisionModel = readModel({
  type: 'FocusedSupervision',
  table: 'focused_supervision',
  entity: FocusedSupervision,
  many: {
    appeals: { model: () => supervisedAppealModel, on: ['id', 'matter_id'], order: '$.number, $.id', most: 100 },
  },
  // Read from its own table, it finds the envelope's fields here.
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, { variants: { FocusedSupervision: { model: () => supervisionModel, on: ['id', 'id'] } } });

@Resolver(() => FocusedSupervision)
export class SupervisionFields {
  @FieldResolver(() => [SupervisedAppeal], { description: 'The appeals that the group looks on at.' })
  appeals(@Root() root: { appeals: SupervisedAppeal[] }): SupervisedAppeal[] {
    return root.appeals;
  }
}

@Resolver(() => SupervisedAppeal)
export class SupervisedAppealFields {
  @FieldResolver(() => Matter, { nullable: true, description: 'The appeal itself; null for those who do not see it.' })
  appeal(@Root() root: { appeal: Matter | null }): Matter | null {
    return root.appeal;
  }
}
