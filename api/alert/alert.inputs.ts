import { IsNumber } from 'class-validator';
import { Field, Float, InputType } from 'type-graphql';
import {
  DateTimeInput,
  EnumInput,
  EnumsInput,
  FormInput,
  IdInput,
  IdsInput,
  IntInput,
  TextInput,
} from '../kernel/graphql/inputs.ts';
import { AlertCondition, AlertFigureName, AlertNotice } from './alert.enums.ts';

@InputType('AlertFigureInput', { description: 'A number that an alert stands on.' })
export class AlertFigureInput {
  @EnumInput(AlertFigureName, { description: 'Which.' })
  name: AlertFigureName;

  @Field(() => Float, { description: 'The number.' })
  @IsNumber()
  value: number;
}

@InputType('AlertFireInput', { description: 'What a rule fires for.' })
export class AlertFireInput {
  @IdInput({ description: 'The version of the rule.' })
  ruleId: string;

  @TextInput({ max: 500, description: 'What it is about.' })
  subject: string;

  @TextInput({ max: 40, description: 'The window.' })
  windowKey: string;

  @DateTimeInput({ description: 'The instant at which the condition came true.' })
  at: Date;

  @IdInput({ optional: true, description: 'The unit that answers for it.' })
  unitId?: string;

  @FormInput(() => AlertFigureInput, { list: { min: 0, max: 10 }, description: 'The numbers.' })
  figures: AlertFigureInput[];

  @IdsInput({ max: 50, description: 'The appeals.' })
  appealIds: string[];
}

@InputType('AlertProposeInput', {
  description:
    'The notice that follows an alert. Its text is drafted from the figures; it may be revised until it is issued.',
})
export class AlertProposeInput {
  @EnumInput(AlertNotice, {
    optional: true,
    description: 'What is served on the unit; what the rule has in mind otherwise.',
  })
  type?: AlertNotice;

  @IdInput({ optional: true, description: 'The unit that it is served on; the one that answers for it otherwise.' })
  addresseeId?: string;

  @IntInput({
    optional: true,
    min: 1,
    max: 90,
    description: 'Working days to answer in; the usual limit of the type otherwise.',
  })
  workingDays?: number;
}

@InputType('AlertDismissInput', { description: 'Why nothing follows; it stands on the record.' })
export class AlertDismissInput {
  @TextInput({ max: 1000, description: 'The reason.' })
  reason: string;
}

@InputType('AlertFilter', { description: 'Which alerts are shown; conditions add up.' })
export class AlertFilter {
  @TextInput({ optional: true, max: 20, description: 'Only in this state.' })
  state?: string;

  @EnumsInput(AlertCondition, { optional: true, description: 'Only of these conditions.' })
  conditions?: AlertCondition[];

  @IdInput({ optional: true, description: 'Only those that this unit answers for.' })
  unitId?: string;

  @IdInput({ optional: true, description: 'Only those of this version of a rule.' })
  ruleId?: string;
}
