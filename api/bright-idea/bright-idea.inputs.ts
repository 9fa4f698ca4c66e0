import { Field, InputType, ObjectType } from 'type-graphql';
import { FlagInput, IdInput, TextInput } from '../kernel/graphql/inputs.ts';

@InputType('IdeaInput', { description: 'A bright idea.' })
export class IdeaInput {
  @TextInput({ max: 60, description: 'The idea in one line.' })
  title: string;

  @TextInput({ max: 3000, description: 'The idea.' })
  text: string;

  @TextInput({ max: 1000, description: 'What it would bring.' })
  benefit: string;
}

@InputType('IdeaUnitInput', { description: 'The unit that an idea concerns.' })
export class IdeaUnitInput {
  @IdInput({ description: 'The unit that weighs it: a department or a sub-district.' })
  unitId: string;
}

@InputType('IdeaMergeInput', { description: 'The idea that another one says as well.' })
export class IdeaMergeInput {
  @IdInput({ description: 'The open idea that it is merged into.' })
  masterId: string;
}

@InputType('IdeaMergedInput', { description: 'An idea that is merged into this one.' })
export class IdeaMergedInput {
  @IdInput({ description: 'The idea.' })
  ideaId: string;

  @TextInput({ max: 40, description: 'Its number.' })
  number: string;
}

@InputType('IdeaOpinionInput', { description: 'What the unit concerned says about an idea.' })
export class IdeaOpinionInput {
  @FlagInput({ description: 'Whether it would adopt it.' })
  recommended: boolean;

  @TextInput({ max: 2000, description: 'Why, and how.' })
  opinion: string;
}

@InputType('IdeaAdoptInput', { description: 'Why an idea is adopted, and by when it is carried out.' })
export class IdeaAdoptInput {
  @TextInput({ max: 1000, description: 'Why; the proposer reads it.' })
  reason: string;

  @TextInput({ max: 10, pattern: /^\d{4}-\d\d-\d\d$/, description: 'By which day it is carried out, `YYYY-MM-DD`.' })
  dueOn: string;
}

@InputType('IdeaReasonInput', { description: 'Why; the proposer reads it.' })
export class IdeaReasonInput {
  @TextInput({ max: 1000, description: 'The reason.' })
  reason: string;
}

@InputType('IdeaResultInput', { description: 'How an idea was carried out; the proposer reads it.' })
export class IdeaResultInput {
  @TextInput({ max: 2000, description: 'What was done.' })
  result: string;
}

@InputType('IdeaOutcomeInput', { description: 'What became of the idea that this one was merged into.' })
export class IdeaOutcomeInput {
  @FlagInput({ description: 'Whether it was adopted.' })
  adopted: boolean;

  @TextInput({ max: 1000, description: 'Why.' })
  reason: string;

  @TextInput({ optional: true, max: 2000, description: 'How it was carried out.' })
  result?: string;
}

@ObjectType('IdeaReceipt', { description: 'With these a resident learns what became of an idea.' })
export class IdeaReceipt {
  @Field(() => String, { description: 'Number of the idea.' })
  number: string;

  @Field(() => String, {
    nullable: true,
    description: 'The link, told once; null for members, who see it by their seat.',
  })
  link: string | null;
}
