import { InputType } from 'type-graphql';
import { FormInput, IdInput, TextInput } from '../kernel/graphql/inputs.ts';

const DATE = /^\d{4}-\d\d-\d\d$/;

@InputType('HardCaseMeasureInput', { description: 'One measure of a plan.' })
export class HardCaseMeasureInput {
  @TextInput({ max: 300, description: 'What is done.' })
  what: string;

  @TextInput({ max: 10, pattern: DATE, description: 'By which day, `YYYY-MM-DD`.' })
  dueOn: string;
}

@InputType('HardCasePlanInput', { description: 'How the owner means to solve a hard case.' })
export class HardCasePlanInput {
  @FormInput(() => HardCaseMeasureInput, { list: { min: 1, max: 20 }, description: 'The measures, each with its day.' })
  measures: HardCaseMeasureInput[];

  @TextInput({ max: 10, pattern: DATE, description: 'By which day it is to be solved, `YYYY-MM-DD`.' })
  targetOn: string;

  @IdInput({ description: 'The member of the owner unit who answers for it.' })
  memberId: string;
}

@InputType('HardCaseTargetInput', { description: 'A later target date.' })
export class HardCaseTargetInput {
  @TextInput({ max: 10, pattern: DATE, description: 'The new target date, `YYYY-MM-DD`.' })
  targetOn: string;

  @TextInput({ max: 1000, description: 'Why it is needed.' })
  reason: string;
}

@InputType('ReopeningInput', { description: 'Why a closed appeal should be taken up again.' })
export class ReopeningInput {
  @TextInput({ max: 2000, description: 'The reason.' })
  reason: string;

  @TextInput({ optional: true, max: 2000, description: 'Facts that were not known before; needed to ask again.' })
  newFacts?: string;

  @TextInput({ optional: true, max: 20_000, description: 'Receipts of uploaded files, one per line.' })
  receipts?: string;
}
