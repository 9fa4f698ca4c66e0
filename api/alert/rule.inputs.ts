import { IsNumber, IsOptional, Max, Min } from 'class-validator';
import { Field, Float, InputType } from 'type-graphql';
import { EnumInput, IdInput, IntInput, TextInput } from '../kernel/graphql/inputs.ts';
import { AlertClock, AlertCondition, AlertNotice, AlertRate, AlertResponse, AlertSubject } from './alert.enums.ts';

@InputType('AlertRuleInput', { description: 'A version of a rule; what its condition does not ask for is ignored.' })
export class AlertRuleInput {
  @TextInput({ max: 60, description: 'Its name.' })
  name: string;

  @IdInput({ optional: true, description: 'A version of the rule that this one is the next version of.' })
  replacesId?: string;

  @EnumInput(AlertCondition, { description: 'What it watches for.' })
  condition: AlertCondition;

  @EnumInput(AlertSubject, { optional: true, description: 'What it is about, where its condition leaves a choice.' })
  subject?: AlertSubject;

  @IntInput({
    optional: true,
    min: 0,
    max: 720,
    description: 'Hours before the deadline (near due) or after it (overdue), or after the review date of an entry.',
  })
  hours?: number;

  @EnumInput(AlertClock, { optional: true, description: 'Which deadline; that of handling where nothing is said.' })
  clock?: AlertClock;

  @EnumInput(AlertRate, { optional: true, description: 'The rate.' })
  rate?: AlertRate;

  @IntInput({ optional: true, min: 1, max: 100, description: 'The target of the rate, in percent.' })
  target?: number;

  @IntInput({
    optional: true,
    min: 1,
    max: 1000,
    description:
      'How many there must be at least: cases counted in a rate, returns, appeals, dissatisfied answers, citations.',
  })
  least?: number;

  @IntInput({ optional: true, min: 1, max: 90, description: 'Length of the window, in days.' })
  windowDays?: number;

  @IntInput({ optional: true, min: 2, max: 52, description: 'How many windows before are the history of a rise.' })
  earlier?: number;

  @Field(() => Float, {
    nullable: true,
    description: 'By how many standard deviations a rise exceeds the mean of its history.',
  })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0)
  @Max(10)
  deviations?: number;

  @EnumInput(AlertResponse, { description: 'What the house does when it fires.' })
  response: AlertResponse;

  @EnumInput(AlertNotice, { description: 'What is served on the unit.' })
  noticeType: AlertNotice;

  @TextInput({ max: 500, description: 'Legal or policy ground of the notice.' })
  ground: string;

  @TextInput({ max: 2000, description: 'What the notice requires of the unit.' })
  requirement: string;
}

@InputType('AlertRuleAdoptInput', { description: 'From when on a version holds.' })
export class AlertRuleAdoptInput {
  @TextInput({
    max: 10,
    pattern: /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    description: 'The day that it begins with, `YYYY-MM-DD`.',
  })
  fromDate: string;
}

@InputType('AlertRuleHoldInput', { description: 'How often the rule may fire at once, which it would have exceeded.' })
export class AlertRuleHoldInput {
  @IntInput({ min: 1, max: 1_000_000, description: 'The most that it may fire at once.' })
  most: number;
}

@InputType('AlertRuleReasonInput', { description: 'Why; it stands on the record.' })
export class AlertRuleReasonInput {
  @TextInput({ max: 500, description: 'The reason.' })
  reason: string;
}
