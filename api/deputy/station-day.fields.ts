import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import type { StandingRow } from '../matter/index.ts';
import { Ability, Matter, matterModel, partAbilities, standingNeeds } from '../matter/index.ts';
import { StationContact, StationDay } from './station-day.entity.ts';

const stationContactModel = readModel({
  type: 'StationContact',
  table: 'station_contact',
  entity: StationContact,
  one: { appeal: { model: () => matterModel, on: ['appeal_id', 'id'] } },
  computed: { abilities: ['id', 'fed_back_at', ...standingNeeds('matter_id')] },
});

export const stationDayModel = readModel({
  type: 'StationDay',
  table: 'station_day',
  entity: StationDay,
  many: { contacts: { model: () => stationContactModel, on: ['id', 'matter_id'], order: '$.number', most: 200 } },
  // Read from its own table, it finds the envelope's fields here.
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, { variants: { StationDay: { model: () => stationDayModel, on: ['id', 'id'] } } });

@Resolver(() => StationDay)
export class StationDayFields {
  @FieldResolver(() => [StationContact], { description: 'What residents brought, in its order.' })
  contacts(@Root() root: { contacts: StationContact[] }): StationContact[] {
    return root.contacts;
  }
}

interface ContactRoot {
  readonly _id: string;
  readonly _fed_back_at: string | null;
  readonly _standing: StandingRow | null;
}

@Resolver(() => StationContact)
export class StationContactFields {
  @FieldResolver(() => Matter, { nullable: true, description: 'The appeal; null for those who do not see it.' })
  appeal(@Root() root: { appeal: Matter | null }): Matter | null {
    return root.appeal;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about it now.' })
  abilities(@Root() root: ContactRoot, @Ctx() context: Context): Ability[] {
    const part = { id: root._id, state: root._fed_back_at ? 'FED_BACK' : 'WAITING', unitId: null };
    return partAbilities(context, root._standing, 'stationContact', part);
  }
}
