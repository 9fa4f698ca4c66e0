import { InputType } from 'type-graphql';
import { FlagInput, IdInput, TextInput } from '../kernel/graphql/inputs.ts';
import { ReceiptsInput } from '../matter/index.ts';
import { DATE } from './confirmation.inputs.ts';

@InputType('RecommendationDraftInput', {
  description: 'The draft of a recommendation: one problem, one advice (法释〔2023〕11号).',
})
export class RecommendationDraftInput {
  @TextInput({ max: 100, description: 'What it is about, in one line.' })
  title: string;

  @IdInput({ description: 'The unit that is advised.' })
  addresseeId: string;

  @IdInput({ optional: true, description: 'The unit above it that is sent a copy.' })
  copyToId?: string;

  @TextInput({ max: 5000, description: 'The one problem that was found.' })
  problem: string;

  @TextInput({ max: 1000, description: 'Legal ground.' })
  ground: string;

  @TextInput({ max: 5000, description: 'The advice about it.' })
  advice: string;

  @FlagInput({
    optional: true,
    description: 'Whether damage goes on, so that it is answered within fifteen days; of a procuratorate alone.',
  })
  urgent?: boolean;

  /** Set by the house alone, where a clue leads to it. */
  clueId?: string;
}

@InputType('RecommendationIssueInput', { description: 'The signature.' })
export class RecommendationIssueInput {
  @TextInput({
    optional: true,
    max: 10,
    pattern: DATE,
    description: 'Of a court: on which day its judicial committee passed it, `YYYY-MM-DD`.',
  })
  passedOn?: string;
}

@InputType('RecommendationServeInput', { description: 'Service on a unit that did not sign for it.' })
export class RecommendationServeInput {
  @TextInput({ max: 10, pattern: DATE, description: 'On which day the unit received it, `YYYY-MM-DD`.' })
  servedOn: string;

  @ReceiptsInput()
  receipts?: string;
}

@InputType('RecommendationReplyInput', { description: 'The written reply.' })
export class RecommendationReplyInput {
  @TextInput({ max: 5000, description: 'What was done about it, or why not.' })
  text: string;

  @ReceiptsInput()
  receipts?: string;
}

@InputType('RecommendationVisitInput', { description: 'A follow-up visit.' })
export class RecommendationVisitInput {
  @TextInput({ max: 10, pattern: DATE, description: 'On which day, `YYYY-MM-DD`.' })
  visitedOn: string;

  @TextInput({ max: 100, description: 'Where.' })
  place: string;

  @TextInput({ max: 5000, description: 'What was found.' })
  finding: string;

  @FlagInput({ description: 'Whether the unit had done what it owes.' })
  performed: boolean;

  @ReceiptsInput()
  receipts?: string;
}

@InputType('RecommendationEndInput', { description: 'How it ends.' })
export class RecommendationEndInput {
  @TextInput({ max: 2000, description: 'What was found in the end, or why.' })
  outcome: string;
}
