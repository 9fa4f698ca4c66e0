import { InputType } from 'type-graphql';
import { FlagInput, IdInput, IntInput, TextInput } from '../kernel/graphql/inputs.ts';

@InputType('KnowledgeReviseInput', { description: 'The wording of an entry.' })
export class KnowledgeReviseInput {
  @TextInput({ max: 200, description: 'The question, as it is asked.' })
  question: string;

  @IdInput({ description: 'The subject that it belongs to.' })
  categoryId: string;

  @TextInput({ max: 5000, description: 'The standard answer, as it is said to the appellant.' })
  answer: string;

  @TextInput({ max: 500, description: 'Legal or policy basis: the title of the law or document.' })
  basis: string;

  @TextInput({ optional: true, max: 100, description: 'Article of it.' })
  article?: string;

  @TextInput({
    optional: true,
    max: 500,
    pattern: /^https:\/\/[^\s<>"]+$/,
    description: 'Where its text is published.',
  })
  basisUrl?: string;

  @IntInput({
    optional: true,
    min: 1,
    max: 36,
    description: 'After how many months it is looked at again; as the district sets where nothing is said.',
  })
  reviewMonths?: number;
}

@InputType('KnowledgeProposeInput', { description: 'An entry that is proposed.' })
export class KnowledgeProposeInput extends KnowledgeReviseInput {
  @IdInput({
    optional: true,
    description: 'Unit that keeps it right; the own one where nothing is said. Named by the centre.',
  })
  ownerId?: string;
}

@InputType('KnowledgeReasonInput', { description: 'Why; it stands on the record.' })
export class KnowledgeReasonInput {
  @TextInput({ max: 1000, description: 'The reason.' })
  reason: string;
}

@InputType('KnowledgeFilter', {
  description: 'Which entries are shown; conditions add up. Retired ones only when asked for.',
})
export class KnowledgeFilter {
  @TextInput({ optional: true, max: 200, description: 'Words of the question, the answer or the basis, or a number.' })
  text?: string;

  @IdInput({ optional: true, description: 'Entries of this subject, of those below it and of those above it.' })
  categoryId?: string;

  @FlagInput({ optional: true, description: 'Only what the reader’s unit keeps.' })
  own?: boolean;

  @FlagInput({ optional: true, description: 'Only published ones that are past their review date.' })
  stale?: boolean;

  @FlagInput({ optional: true, description: 'Only those that may be cited.' })
  citable?: boolean;

  @FlagInput({ optional: true, description: 'Only retired ones.' })
  retired?: boolean;
}
