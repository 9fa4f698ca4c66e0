import './weekly-review.acts.ts';
import { Instruction, WeeklyReview } from './weekly-review.entity.ts';
import {
  AppealInstructionFields,
  InstructionFields,
  WeeklyReviewFields,
  WeeklyReviewResolver,
} from './weekly-review.resolver.ts';

export { WeeklyReview } from './weekly-review.entity.ts';

/** What the schema and the ORM need to know of weekly reviews. */
export const weeklyReviewEntities = [Instruction, WeeklyReview];
export const weeklyReviewResolvers = [
  WeeklyReviewResolver,
  WeeklyReviewFields,
  InstructionFields,
  AppealInstructionFields,
];
