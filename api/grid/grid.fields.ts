import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import type { StandingRow } from '../matter/index.ts';
import { Ability, Matter, matterModel, partAbilities, standingNeeds } from '../matter/index.ts';
import { Unit, unitModel } from '../unit/index.ts';
import { Grid, PublicProfile } from './grid.entity.ts';
import { StarRating } from './rating.entity.ts';
import { DoorVisit, VisitProblem } from './visit.entity.ts';

export const gridModel = readModel({
  type: 'Grid',
  table: 'grid',
  entity: Grid,
  one: { community: { model: () => unitModel, on: ['community_id', 'id'] } },
  many: {
    profiles: { model: () => profileModel, on: ['id', 'grid_id'], order: '$.name, $.id', most: 50 },
  },
  computed: { abilities: ['id', 'community_id', 'active', ...standingNeeds('matter_id')] },
});

export const profileModel = readModel({
  type: 'PublicProfile',
  table: 'public_profile',
  entity: PublicProfile,
  one: {
    unit: { model: () => unitModel, on: ['unit_id', 'id'] },
    grid: { model: () => gridModel, on: ['grid_id', 'id'] },
  },
  computed: {
    photoUrl: ['photo_id'],
    abilities: ['id', 'unit_id', 'shown', ...standingNeeds('matter_id')],
  },
});

const problemModel = readModel({
  type: 'VisitProblem',
  table: 'visit_problem',
  entity: VisitProblem,
  one: { appeal: { model: () => matterModel, on: ['appeal_id', 'id'] } },
  computed: { abilities: ['id', 'community_id', 'state', ...standingNeeds('matter_id')] },
});

export const visitModel = readModel({
  type: 'DoorVisit',
  table: 'door_visit',
  entity: DoorVisit,
  expressions: { household: '(select h.household from visited_household h where h.id = $.id)' },
  one: {
    community: { model: () => unitModel, on: ['community_id', 'id'] },
    grid: { model: () => gridModel, on: ['grid_id', 'id'] },
  },
  many: { problems: { model: () => problemModel, on: ['id', 'matter_id'], order: '$.id', most: 20 } },
  // Read from its own table, it finds the envelope's fields here.
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

export const ratingModel = readModel({
  type: 'StarRating',
  table: 'star_rating',
  entity: StarRating,
  expressions: { shownStars: 'coalesce($.stars, $.by_rule)' },
  one: { community: { model: () => unitModel, on: ['community_id', 'id'] } },
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, {
  variants: {
    DoorVisit: { model: () => visitModel, on: ['id', 'id'] },
    StarRating: { model: () => ratingModel, on: ['id', 'id'] },
  },
});

interface PartRoot {
  readonly _id: string;
  readonly _standing: StandingRow | null;
}

@Resolver(() => Grid)
export class GridFields {
  @FieldResolver(() => Unit, { description: 'The community that it belongs to.' })
  community(@Root() root: { community: Unit }): Unit {
    return root.community;
  }

  @FieldResolver(() => [PublicProfile], {
    description:
      'Its workers, as far as the reader may see their profiles: the own unit, the one above it, the centre.',
  })
  profiles(@Root() root: { profiles: PublicProfile[] }): PublicProfile[] {
    return root.profiles;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about it now, on the community’s file.' })
  abilities(@Root() root: PartRoot & { _community_id: string; _active: boolean }, @Ctx() context: Context): Ability[] {
    const state = root._active ? 'ACTIVE' : 'ENDED';
    return partAbilities(context, root._standing, 'grid', { id: root._id, unitId: root._community_id, state });
  }
}

@Resolver(() => PublicProfile)
export class PublicProfileFields {
  @FieldResolver(() => Unit, { description: 'The unit.' })
  unit(@Root() root: { unit: Unit }): Unit {
    return root.unit;
  }

  @FieldResolver(() => Grid, { nullable: true, description: 'The grid in which the worker works.' })
  grid(@Root() root: { grid: Grid | null }): Grid | null {
    return root.grid;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where its photograph is, for who sees the profile.' })
  photoUrl(@Root() { _photo_id: id }: { _photo_id: string | null }): string | null {
    return id && `/files/${id}`;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about it now, on the unit’s file.' })
  abilities(@Root() root: PartRoot & { _unit_id: string; _shown: boolean }, @Ctx() context: Context): Ability[] {
    const state = root._shown ? 'SHOWN' : 'HIDDEN';
    return partAbilities(context, root._standing, 'profile', { id: root._id, unitId: root._unit_id, state });
  }
}

@Resolver(() => DoorVisit)
export class DoorVisitFields {
  @FieldResolver(() => Unit, { description: 'The community.' })
  community(@Root() root: { community: Unit }): Unit {
    return root.community;
  }

  @FieldResolver(() => Grid, { nullable: true, description: 'The grid.' })
  grid(@Root() root: { grid: Grid | null }): Grid | null {
    return root.grid;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where it was: for the community and its sub-district; null for everybody else.',
  })
  household(@Root() root: { household: string | null }): string | null {
    return root.household;
  }

  @FieldResolver(() => [VisitProblem], { description: 'What was found, in the order of the visit.' })
  problems(@Root() root: { problems: VisitProblem[] }): VisitProblem[] {
    return root.problems;
  }
}

@Resolver(() => VisitProblem)
export class VisitProblemFields {
  @FieldResolver(() => Matter, {
    nullable: true,
    description: 'The appeal that it became; null where the reader does not see it.',
  })
  appeal(@Root() root: { appeal: Matter | null }): Matter | null {
    return root.appeal;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about it now.' })
  abilities(@Root() root: PartRoot & { _community_id: string; _state: string }, @Ctx() context: Context): Ability[] {
    const part = { id: root._id, unitId: root._community_id, state: root._state };
    return partAbilities(context, root._standing, 'visitProblem', part);
  }
}

@Resolver(() => StarRating)
export class StarRatingFields {
  @FieldResolver(() => Unit, { description: 'The community.' })
  community(@Root() root: { community: Unit }): Unit {
    return root.community;
  }

  @FieldResolver(() => Int, { description: 'Stars: those that were published, otherwise those of the rule.' })
  shownStars(@Root() root: { shownStars: number }): number {
    return root.shownStars;
  }
}
