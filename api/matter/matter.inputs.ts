import { InputType, registerEnumType } from 'type-graphql';
import { EnumInput, FlagInput, IdInput, IdsInput, TextInput } from '../kernel/graphql/inputs.ts';
import type { GroundList } from '../unit/index.ts';
import { ClockBand } from './clock.fields.ts';

export enum DeskScope {
  OWING = 'OWING',
  LIVE = 'LIVE',
  PAST = 'PAST',
}

registerEnumType(DeskScope, {
  name: 'DeskScope',
  description: 'Which of the unit’s seats a desk shows.',
  valuesConfig: {
    OWING: { description: '待办: seats that owe something now, the nearest deadline first.' },
    LIVE: { description: '在办: every seat that the unit has, the newest first.' },
    PAST: { description: '已离席: seats that have ended, the newest first.' },
  },
});

/** A listed ground, by its code. */
export const GroundInput = (list: keyof typeof GroundList): PropertyDecorator =>
  TextInput({ max: 40, description: `Code of a ground that is in force in the list ${list}.` });

/** What proves it, in words; these or files are needed where the ground says so. */
export const EvidenceInput = (): PropertyDecorator =>
  TextInput({
    optional: true,
    max: 2000,
    description: 'Evidence in words; these or files are needed where the ground needs evidence.',
  });

/** What proves it, as files. */
export const ReceiptsInput = (): PropertyDecorator =>
  TextInput({ optional: true, max: 4000, description: 'Receipts of the uploads that prove it, one per line.' });

@InputType('DeskFilter', { description: 'What a desk shows; conditions add up.' })
export class DeskFilter {
  @EnumInput(DeskScope, { optional: true, description: 'Which seats; those that owe something where nothing is said.' })
  scope?: DeskScope;

  @EnumInput(ClockBand, { optional: true, description: 'Only deadlines in this band.' })
  band?: ClockBand;

  @TextInput({ optional: true, max: 40, description: 'Only this kind of matter, for example `appeal`.' })
  kind?: string;

  @TextInput({ optional: true, max: 40, description: 'Only seats with this role.' })
  role?: string;

  @TextInput({ optional: true, max: 40, description: 'Only seats that owe this.' })
  duty?: string;

  @IdInput({ optional: true, description: 'Only matters of this category.' })
  categoryId?: string;

  @IdInput({ optional: true, description: 'Only matters in this sub-district.' })
  subDistrictId?: string;

  @FlagInput({ optional: true, description: 'Only what the signed-in member handles.' })
  mine?: boolean;
}

@InputType('DocumentAddInput', { description: 'Files that were uploaded before, to be added to the matter.' })
export class DocumentAddInput {
  @TextInput({ max: 4000, description: 'Receipts of the uploads, one per line.' })
  receipts: string;

  @IdsInput({ optional: true, max: 20, description: 'For the confidential annex: the seats that may open it.' })
  annexSeatIds?: string[];

  @IdInput({ optional: true, description: 'The part of the matter that the files belong to.' })
  partId?: string;
}

@InputType('CommentInput', { description: 'Something said to the others at the matter.' })
export class CommentInput {
  @TextInput({ max: 2000, description: 'What is said.' })
  text: string;
}

@InputType('ClockHinderedInput', { description: 'Why the house could not do what was due.' })
export class ClockHinderedInput {
  @TextInput({ max: 2000, description: 'The refusal in its words; a fault without its insides.' })
  reason: string;
}
