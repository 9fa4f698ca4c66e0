import { Field, ID, InputType } from 'type-graphql';
import { Load } from './overview.enums.ts';

@InputType('OverviewFilter', { description: 'Which number of the overview is opened.' })
export class OverviewFilter {
  @Field(() => Load, { nullable: true, description: 'What is counted for the day.' })
  load?: Load | null;

  @Field(() => ID, { nullable: true, description: 'Of this unit’s orders.' })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this subject; empty for appeals without one.' })
  categoryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In this sub-district; empty for appeals in none.' })
  subDistrictId?: string | null;

  @Field(() => String, { nullable: true, description: 'Registered on this date or later, `2026-03-02`.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Registered on this date or earlier.' })
  until?: string | null;
}
