import { InputType } from 'type-graphql';
import { DateTimeInput, IdInput, TextInput } from '../kernel/graphql/inputs.ts';
import { StatutoryPeriodInput } from './appeal.inputs.ts';

@InputType('StatutoryRegisterInput', { description: 'A period that a law sets for a subject.' })
export class StatutoryRegisterInput extends StatutoryPeriodInput {
  @IdInput({ description: 'The subject; the line holds for those below it as well.' })
  categoryId: string;

  @TextInput({ optional: true, max: 500, pattern: /^https?:\/\/\S+$/, description: 'Address of the text of the law.' })
  sourceUrl?: string;

  @DateTimeInput({ optional: true, description: 'From when on it is proposed; at once where nothing is said.' })
  effectiveFrom?: Date;
}
