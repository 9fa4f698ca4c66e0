import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { FenInput } from '../kernel/graphql/fen.ts';
import { EnumInput, FlagInput, IdInput, IdsInput, IntInput, TextInput } from '../kernel/graphql/inputs.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { ClaimExit } from './closure.enums.ts';
import { CardKind, Fault } from './refund.ts';

const DATE = /^\d{4}-\d\d-\d\d$/;
const PHONE = /^[+\d][\d -]{5,18}$/;

@InputType('ClosureDeclareInput', { description: 'A merchant that has closed.' })
export class ClosureDeclareInput {
  @IdInput({ description: 'The merchant, on the register.' })
  merchantId: string;

  @TextInput({ max: 10, pattern: DATE, description: 'On which day it closed, `YYYY-MM-DD`.' })
  closedOn: string;

  @TextInput({ max: 2000, description: 'The facts: how it is known, what became of the premises.' })
  facts: string;

  @IdInput({ optional: true, description: 'The department that leads; the own unit where it is one.' })
  leadUnitId?: string;

  @TextInput({
    optional: true,
    max: 10,
    pattern: DATE,
    description: 'From which day interest is computed, `YYYY-MM-DD`; the day of the closure otherwise.',
  })
  interestFrom?: string;

  @IdInput({ optional: true, description: 'The alert that it follows.' })
  alertId?: string;
}

@InputType('ClosureGiveLinkInput', { description: 'For how long residents may fill in the register.' })
export class ClosureGiveLinkInput {
  @IntInput({ min: 1, max: 60, description: 'For how many days.' })
  days: number;
}

@ObjectType('GivenClosureLink', { description: 'The link for the consumers of a closed merchant; it is told once.' })
export class GivenClosureLink {
  @Field(() => String, { description: 'What stands behind the `#` of the address.' })
  address: string;

  @Field(() => DateTime, { description: 'Until when it opens anything.' })
  until: Date;
}

@InputType('ClosureInviteInput', { description: 'Who else works on it.' })
export class ClosureInviteInput {
  @IdsInput({ min: 1, max: 10, description: 'Units that fill in and verify the register as well.' })
  unitIds: string[];
}

/** What is said of a card; the fields that its kind asks for must not be missing. */
@InputType('PrepaidCardInput', { description: 'A prepaid card and what was used of it.' })
export class PrepaidCardInput {
  @EnumInput(CardKind, { description: 'What kind of card.' })
  kind: CardKind;

  @TextInput({ optional: true, max: 40, description: 'Number of the card.' })
  cardNumber?: string;

  @FenInput({ min: 1, description: 'What was paid.' })
  paid: number;

  @TextInput({ max: 10, pattern: DATE, description: 'On which day it was paid, `YYYY-MM-DD`.' })
  paidOn: string;

  @FenInput({ optional: true, description: 'Stored value: what the merchant gave on top.' })
  bonus?: number;

  @FenInput({ optional: true, description: 'Stored value: what is left on the card, the bonus included.' })
  balance?: number;

  @FenInput({
    optional: true,
    description: 'Stored value: what was used, before discounts. Times: the price of one, before discounts.',
  })
  listPrice?: number;

  @IntInput({ optional: true, min: 1, max: 10_000, description: 'Times: how many, those on top included.' })
  times?: number;

  @IntInput({ optional: true, min: 0, max: 10_000, description: 'Times: how many are left.' })
  timesLeft?: number;

  @TextInput({ optional: true, max: 10, pattern: DATE, description: 'Term: its first day, `YYYY-MM-DD`.' })
  startsOn?: string;

  @TextInput({ optional: true, max: 10, pattern: DATE, description: 'Term: its last day, `YYYY-MM-DD`.' })
  endsOn?: string;

  @FlagInput({
    optional: true,
    description: 'Whether the consumer had the same before, from this or another merchant.',
  })
  hadSameBefore?: boolean;

  @TextInput({ optional: true, max: 500, description: 'What proves it: contract, receipt, record of payment.' })
  proof?: string;
}

@InputType('ClosureClaimInput', { description: 'A consumer of the closed merchant, and the card.' })
export class ClosureClaimInput extends PrepaidCardInput {
  @TextInput({ max: 40, description: 'Name; sealed, and shown masked.' })
  name: string;

  @TextInput({ max: 20, pattern: PHONE, description: 'Telephone number; sealed, and shown masked.' })
  phone: string;

  @TextInput({ optional: true, max: 4000, description: 'Receipts of the uploads that prove it, one per line.' })
  receipts?: string;
}

@ObjectType('RegisteredClaim', {
  description: 'A row that was put down, and the link under which its consumer finds it.',
})
export class RegisteredClaim {
  @Field(() => ID, { description: 'The row.' })
  claimId: string;

  @Field(() => String, { description: 'What stands behind the `#` of the address; told once, to the consumer.' })
  address: string;
}

@InputType('ClosureVerifyInput', { description: 'A card as the proofs show it.' })
export class ClosureVerifyInput extends PrepaidCardInput {
  @EnumInput(Fault, { description: 'Through whom it came to the refund.' })
  fault: Fault;

  @TextInput({ max: 1000, description: 'How it was verified, and what was found.' })
  finding: string;
}

@InputType('ClosureReasonInput', { description: 'Why; it stands on the record.' })
export class ClosureReasonInput {
  @TextInput({ max: 1000, description: 'The reason.' })
  reason: string;
}

@InputType('ClosureExitInput', { description: 'What becomes of a card.' })
export class ClosureExitInput {
  @EnumInput(ClaimExit, { description: 'The exit; a mediation is opened for many at once.' })
  exit: ClaimExit;

  @TextInput<ClosureExitInput>({
    max: 10,
    pattern: DATE,
    neededWhen: ({ exit }) => exit === ClaimExit.REFUND,
    description: 'Of a refund: by which day the merchant pays, `YYYY-MM-DD`.',
  })
  dueOn?: string;

  @TextInput<ClosureExitInput>({
    max: 300,
    neededWhen: ({ exit }) => exit !== ClaimExit.REFUND,
    description: 'Of a transfer: who takes the card on and what for. Of a suit: what the consumer was told.',
  })
  remark?: string;

  @FlagInput({ optional: true, description: 'Of a transfer: that the consumer consents; without that there is none.' })
  consents?: boolean;
}

@InputType('ClosurePaidInput', { description: 'A refund that arrived.' })
export class ClosurePaidInput {
  @TextInput({ max: 10, pattern: DATE, description: 'On which day, `YYYY-MM-DD`.' })
  paidOn: string;
}

@InputType('ClosureMediateInput', { description: 'Consumers whose cases go to a mediation together.' })
export class ClosureMediateInput {
  @IdInput({ description: 'The mediation body.' })
  bodyUnitId: string;

  @IdsInput({ min: 1, max: 49, description: 'Rows of the register, verified.' })
  claimIds: string[];
}

@InputType('ClosureHandOverInput', {
  description: 'A clue to a crime, for the police; a public-interest clue is taken by `closureScreenClue`.',
})
export class ClosureHandOverInput {
  @TextInput({ max: 60, description: 'The office of the police that takes it.' })
  receiverName: string;

  @TextInput({ max: 2000, description: 'The facts.' })
  facts: string;

  @TextInput({ optional: true, max: 60, description: 'Number of the document or receipt.' })
  documentNumber?: string;
}

@InputType('ClosureCloseOffInput', { description: 'What came of it.' })
export class ClosureCloseOffInput {
  @TextInput({ max: 1000, description: 'What came of it.' })
  finding: string;
}

@ObjectType('ClaimIdentity', { description: 'Who a consumer is.' })
export class ClaimIdentity {
  @Field(() => ID, { description: 'The row.' })
  claimId: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'Telephone number.' })
  phone: string;
}
