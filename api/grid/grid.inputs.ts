import { InputType } from 'type-graphql';
import { AppealRegisterInput } from '../appeal/index.ts';
import {
  DateTimeInput,
  EnumInput,
  FlagInput,
  FormInput,
  IdInput,
  IntInput,
  TextInput,
} from '../kernel/graphql/inputs.ts';
import { Finding, ProblemHandling, VisitOutcome } from './grid.enums.ts';

const PHONE = /^[+\d][\d -]{2,18}$/;
const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

@InputType('GridInput', { description: 'A grid of the community.' })
export class GridInput {
  @TextInput({ max: 40, description: 'Name or number.' })
  name: string;

  @TextInput({ max: 300, description: 'What belongs to it: streets, houses.' })
  area: string;
}

@InputType('ProfileChangeInput', { description: 'What residents read; telephone and hours may be left out.' })
export class ProfileChangeInput {
  @TextInput({ max: 300, description: 'What it answers for, in words for residents.' })
  duty: string;

  @TextInput({ optional: true, max: 20, pattern: PHONE, description: 'Telephone of service; never a private one.' })
  phone?: string;

  @TextInput({ optional: true, max: 100, description: 'Hours of service.' })
  hours?: string;

  @IdInput({ optional: true, description: 'For a grid worker: the grid.' })
  gridId?: string;
}

@InputType('ProfileAddInput', { description: 'The public profile of the unit, or of one of its members.' })
export class ProfileAddInput extends ProfileChangeInput {
  @IdInput({ optional: true, description: 'The member; the unit itself where nothing is said.' })
  memberId?: string;
}

@InputType('ProfilePhotoInput', { description: 'The photograph that residents see.' })
export class ProfilePhotoInput {
  @TextInput({ max: 1000, description: 'Receipt of the upload, an image.' })
  receipts: string;
}

@InputType('VisitAnswerInput', { description: 'What was found under an item of the check-list.' })
export class VisitAnswerInput {
  @TextInput({ max: 100, description: 'The item, as it was worded on the check-list.' })
  item: string;

  @EnumInput(Finding, { description: 'What was found.' })
  finding: Finding;
}

@InputType('VisitProblemInput', { description: 'A problem that was found, and what is done about it.' })
export class VisitProblemInput {
  @TextInput({ max: 500, description: 'What is wrong.' })
  what: string;

  @EnumInput(ProblemHandling, { description: 'What is done about it.' })
  handling: ProblemHandling;

  @TextInput<VisitProblemInput>({
    max: 500,
    neededWhen: ({ handling }) => handling === ProblemHandling.ON_THE_SPOT,
    description: 'How it was solved on the spot.',
  })
  solution?: string;

  @TextInput({ optional: true, max: 200, description: 'For an appeal: the place that it is about.' })
  place?: string;

  @TextInput({ optional: true, max: 40, description: 'For an appeal: name of who asks; may be left out.' })
  name?: string;

  @TextInput({
    optional: true,
    max: 20,
    pattern: /^[+\d][\d -]{5,18}$/,
    description: 'For an appeal: telephone number for the reply.',
  })
  phone?: string;
}

@InputType('DoorVisitInput', { description: 'A visit, as the worker noted it at the door.' })
export class DoorVisitInput {
  @IdInput({ optional: true, description: 'The grid.' })
  gridId?: string;

  @TextInput({ max: 100, description: 'Where it was: house, entrance, door. No names.' })
  household: string;

  @DateTimeInput({ description: 'When it was, by the worker’s own device.' })
  visitedAt: Date;

  @EnumInput(VisitOutcome, { description: 'Whether anybody was met.' })
  outcome: VisitOutcome;

  @FormInput(() => VisitAnswerInput, { list: { min: 0, max: 30 }, description: 'The check-list.' })
  answers: VisitAnswerInput[];

  @TextInput({ optional: true, max: 1000, description: 'What else is to be noted.' })
  remark?: string;

  @FormInput(() => VisitProblemInput, {
    list: { min: 0, max: 10 },
    description: 'Problems that were found, each with what is done about it.',
  })
  problems: VisitProblemInput[];
}

@InputType('VisitProblemSolveInput', { description: 'How a problem was solved.' })
export class VisitProblemSolveInput {
  @TextInput({ max: 500, description: 'How it was solved.' })
  solution: string;
}

@InputType('VisitProblemRaiseInput', { description: 'What the appeal says besides the problem.' })
export class VisitProblemRaiseInput {
  @TextInput({ optional: true, max: 500, description: 'What was tried.' })
  tried?: string;
}

@InputType('DoorVisitFilter', { description: 'Which visits are shown; conditions add up.' })
export class DoorVisitFilter {
  @FlagInput({ optional: true, description: 'Only the signed-in member’s own.' })
  mine?: boolean;

  @IdInput({ optional: true, description: 'Only those of this worker.' })
  memberId?: string;

  @FlagInput({ optional: true, description: 'Only those with something to follow up.' })
  open?: boolean;

  @TextInput({ optional: true, max: 10, pattern: DATE, description: 'From this day on.' })
  from?: string;

  @TextInput({ optional: true, max: 10, pattern: DATE, description: 'Until this day.' })
  until?: string;
}

@InputType('StarRatingInput', { description: 'Whom a rating is for, and the month.' })
export class StarRatingInput {
  @IdInput({ description: 'Public profile of the grid worker.' })
  profileId: string;

  @TextInput({ max: 7, pattern: MONTH, description: 'The month, `2026-03`; it is over.' })
  periodCode: string;
}

@InputType('StarRatingConfirmInput', { description: 'What the sub-district decides.' })
export class StarRatingConfirmInput {
  @IntInput({ min: 1, max: 5, description: 'Stars; another number than the rule’s needs the better reason.' })
  stars: number;

  @TextInput({ max: 500, description: 'Why, as it stands on the record.' })
  reason: string;
}

@InputType('StarRatingRefuseInput', { description: 'Why no rating is published.' })
export class StarRatingRefuseInput {
  @TextInput({ max: 500, description: 'Why.' })
  reason: string;
}

/** An appeal that somebody of a unit was asked for in person; the house fills it in. */
@InputType('AppealAtGridInput', { description: 'An appeal, and who was asked first.' })
export class AppealAtGridInput {
  @FormInput(() => AppealRegisterInput, { description: 'The appeal.' })
  appeal: AppealRegisterInput;

  @IdInput({ description: 'The unit.' })
  unitId: string;

  @IdInput({ optional: true, description: 'Its member.' })
  memberId?: string;

  @TextInput({ max: 60, description: 'Who was asked, by name.' })
  receiver: string;
}
