import './visit.kind.ts';
import './rating.kind.ts';
import './receive.acts.ts';
import './grid.acts.ts';
import './profile.acts.ts';
import './visit.acts.ts';
import './rating.acts.ts';
import './leaving.ts';
import { Grid, PublicProfile } from './grid.entity.ts';
import {
  DoorVisitFields,
  GridFields,
  PublicProfileFields,
  StarRatingFields,
  VisitProblemFields,
} from './grid.fields.ts';
import { GridResolver } from './grid.resolver.ts';
import { PublicProfileResolver } from './public.resolver.ts';
import { StarRating } from './rating.entity.ts';
import { DoorVisit, VisitedHousehold, VisitProblem } from './visit.entity.ts';

export { DoorVisit } from './visit.entity.ts';
export { StarRating } from './rating.entity.ts';

/** What the schema and the ORM need to know of grids. */
export const gridEntities = [Grid, PublicProfile, DoorVisit, VisitedHousehold, VisitProblem, StarRating];
export const gridResolvers = [
  GridResolver,
  PublicProfileResolver,
  GridFields,
  PublicProfileFields,
  DoorVisitFields,
  VisitProblemFields,
  StarRatingFields,
];
