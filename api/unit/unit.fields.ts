import { Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { readModel } from '../kernel/read/index.ts';
import { CommunityPairing } from './pairing.entity.ts';
import { Member, Unit } from './unit.entity.ts';

export const unitModel = readModel({
  type: 'Unit',
  table: 'unit',
  entity: Unit,
  one: {
    parent: { model: () => unitModel, on: ['parent_id', 'id'] },
    pairing: { model: () => pairingModel, on: ['id', 'id'] },
  },
  many: {
    children: { model: () => unitModel, on: ['id', 'parent_id'], order: '$.code', most: 100, where: '$.active' },
    members: { model: () => memberModel, on: ['id', 'unit_id'], order: '$.name, $.id', most: 200 },
  },
});

export const pairingModel = readModel({
  type: 'CommunityPairing',
  table: 'community_pairing',
  entity: CommunityPairing,
  one: { department: { model: () => unitModel, on: ['department_id', 'id'] } },
});

export const memberModel = readModel({
  type: 'Member',
  table: 'member',
  entity: Member,
  one: { unit: { model: () => unitModel, on: ['unit_id', 'id'] } },
});

@Resolver(() => Unit)
export class UnitFields {
  @FieldResolver(() => Unit, { nullable: true, description: 'The unit above it.' })
  parent(@Root() unit: { parent: Unit | null }): Unit | null {
    return unit.parent;
  }

  @FieldResolver(() => CommunityPairing, {
    nullable: true,
    description: 'For a community: who is paired with it; none where nobody is yet.',
  })
  pairing(@Root() unit: { pairing: CommunityPairing | null }): CommunityPairing | null {
    return unit.pairing;
  }

  @FieldResolver(() => [Unit], { description: 'The units directly below it, by code.' })
  children(@Root() unit: { children: Unit[] }): Unit[] {
    return unit.children;
  }

  @FieldResolver(() => [Member], {
    description: 'Its members, as far as the reader may see them: those of the own unit.',
  })
  members(@Root() unit: { members: Member[] }): Member[] {
    return unit.members;
  }
}

@Resolver(() => Member)
export class MemberFields {
  @FieldResolver(() => Unit, { description: 'The unit that the member works for.' })
  unit(@Root() member: { unit: Unit }): Unit {
    return member.unit;
  }
}

@ObjectType('Membership', { description: 'A seat of work that the signed-in person may take.' })
export class Membership {
  @Field(() => ID, { description: 'Opaque identifier, for switching.' })
  id: string;

  @Field(() => String, { description: 'Name of the unit.' })
  unitName: string;

  @Field(() => Boolean, { description: 'Whether it is the one taken now.' })
  current: boolean;
}
