import { Field, ID, InputType } from 'type-graphql';
import { UnitKind } from '../unit/index.ts';
import { FactOutcome, Measure } from './assessment.enums.ts';

@InputType('AssessmentFactFilter', { description: 'Which number of a period is opened.' })
export class FactFilter {
  @Field(() => [Measure], { description: 'What is counted.' })
  measures: Measure[];

  @Field(() => [FactOutcome], { description: 'How it came out.' })
  outcomes: FactOutcome[];

  @Field(() => ID, { nullable: true, description: 'Of this unit.' })
  unitId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of this first level of the subject tree; empty for appeals without a subject.',
  })
  category?: string;

  @Field(() => ID, { nullable: true, description: 'Of appeals in this sub-district; empty for those in none.' })
  subDistrictId?: string;

  @Field(() => UnitKind, { nullable: true, description: 'Of units of this kind.' })
  unitKind?: UnitKind;
}
