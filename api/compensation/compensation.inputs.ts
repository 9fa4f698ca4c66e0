import { Field, InputType, ObjectType } from 'type-graphql';
import { FenInput } from '../kernel/graphql/fen.ts';
import { EnumInput, FlagInput, FormInput, IdInput, IdsInput, TextInput } from '../kernel/graphql/inputs.ts';
import { ReceiptsInput } from '../matter/index.ts';
import { TransactionKind } from './compensation.enums.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
const reason = 'Why; it stands on the record.';

@InputType('CompensationRuleInput', { description: 'What a fund pays, from a day on.' })
export class CompensationRuleInput {
  @FenInput({ min: 1, description: 'The most that one claim may be.' })
  capPerClaim: number;

  @FenInput({ min: 1, description: 'The most that is paid for one merchant in a calendar year.' })
  capPerMerchant: number;

  @FenInput({ min: 1, description: 'The most that the fund pays in a calendar year.' })
  capPerYear: number;

  @IdsInput({
    optional: true,
    max: 50,
    description: 'Subjects that it pays for, with those below them; all of them where nothing is said.',
  })
  categoryIds?: string[];

  @TextInput({ max: 500, description: 'What the rule is based on.' })
  ground: string;

  @TextInput({
    optional: true,
    max: 10,
    pattern: DAY,
    description: 'From which day on it holds, `YYYY-MM-DD`; at once where nothing is said.',
  })
  fromDate?: string;
}

@InputType('CompensationFundOpenInput', { description: 'A new fund with its first rule.' })
export class CompensationFundOpenInput {
  @TextInput({ max: 60, description: 'Name of the fund.' })
  name: string;

  @FormInput(() => CompensationRuleInput, { description: 'What it pays.' })
  rule: CompensationRuleInput;

  @IdsInput({ optional: true, max: 50, description: 'Units that may file claims, besides the one that keeps it.' })
  filerIds?: string[];
}

@InputType('CompensationFilersInput', { description: 'Units that may file claims as well.' })
export class CompensationFilersInput {
  @IdsInput({ min: 1, max: 50, description: 'The units.' })
  unitIds: string[];
}

@InputType('CompensationBookInput', { description: 'Money that comes into a fund or is returned to a merchant.' })
export class CompensationBookInput {
  @EnumInput(TransactionKind, { description: 'A contribution, a merchant’s deposit, or its return.' })
  kind: TransactionKind;

  @FenInput({ min: 1, description: 'Amount.' })
  amount: number;

  @TextInput<CompensationBookInput>({
    max: 100,
    neededWhen: ({ kind }) => kind !== TransactionKind.CONTRIBUTION,
    description: 'The merchant whose deposit it is.',
  })
  merchant?: string;

  @TextInput({ max: 60, description: 'Number of the bank’s voucher.' })
  voucher: string;

  @TextInput({ optional: true, max: 200, description: 'What should be noted.' })
  memo?: string;
}

@InputType('CompensationConsumerInput', { description: 'Who is paid; sealed and masked.' })
export class CompensationConsumerInput {
  @TextInput({ max: 40, description: 'Name.' })
  name: string;

  @TextInput({ max: 20, pattern: /^[+\d][\d -]{5,18}$/, description: 'Telephone number.' })
  phone: string;

  @TextInput({ max: 30, pattern: /^\d{8,30}$/, description: 'Number of the bank account that is paid into.' })
  account: string;
}

@InputType('CompensationProposeInput', { description: 'A claim on a fund.' })
export class CompensationProposeInput {
  @IdInput({ description: 'The appeal or mediation that it comes from; the unit sees it.' })
  sourceId: string;

  @IdInput({ description: 'The fund.' })
  fundId: string;

  @TextInput({ max: 100, description: 'The merchant that should have paid.' })
  merchant: string;

  @FormInput(() => CompensationConsumerInput, { description: 'Who is paid.' })
  consumer: CompensationConsumerInput;

  @TextInput({ max: 2000, description: 'The facts: why the merchant is liable and does not pay.' })
  facts: string;

  @FenInput({ min: 1, description: 'The loss.' })
  loss: number;

  @FenInput({ description: 'What the consumer got back already; 0 where it is nothing.' })
  received: number;

  @FenInput({ min: 1, description: 'What the fund is asked to pay; at most what is left of the loss.' })
  amount: number;

  @FlagInput({ description: 'Whether the consumer consents to the payment and to assigning the claim to the fund.' })
  consents: boolean;

  @TextInput({ max: 10, pattern: DAY, description: 'Day on which the consumer consented, `YYYY-MM-DD`.' })
  consentedOn: string;

  @TextInput({ max: 4000, description: 'Receipts of the uploads that prove loss and consent, one per line.' })
  receipts: string;
}

@InputType('CompensationReasonInput', { description: reason })
export class CompensationReasonInput {
  @TextInput({ max: 1000, description: reason })
  reason: string;
}

@InputType('CompensationPayInput', { description: 'A payment to the consumer.' })
export class CompensationPayInput {
  @TextInput({ max: 60, description: 'Number of the bank’s voucher.' })
  voucher: string;

  @ReceiptsInput()
  receipts?: string;
}

@InputType('CompensationInstalmentInput', { description: 'What the merchant pays back by a day.' })
export class CompensationInstalmentInput {
  @FenInput({ min: 1, description: 'Amount.' })
  amount: number;

  @TextInput({ max: 10, pattern: DAY, description: 'Last day for it, `YYYY-MM-DD`.' })
  dueDate: string;
}

@InputType('CompensationAssignInput', {
  description: 'The signed assignment of the claim, and how it is claimed back.',
})
export class CompensationAssignInput {
  @TextInput({ max: 10, pattern: DAY, description: 'Day on which the consumer signed, `YYYY-MM-DD`.' })
  assignedOn: string;

  @TextInput({ max: 10, pattern: DAY, description: 'Day on which the merchant was told of it, `YYYY-MM-DD`.' })
  notifiedOn: string;

  @FormInput(() => CompensationInstalmentInput, {
    list: { min: 1, max: 36 },
    description: 'What the merchant pays back by when; together what the fund advanced.',
  })
  instalments: CompensationInstalmentInput[];

  @ReceiptsInput()
  receipts?: string;
}

@InputType('CompensationRecoveryInput', { description: 'Money that came back from a merchant.' })
export class CompensationRecoveryInput {
  @FenInput({ min: 1, description: 'Amount that came in now.' })
  amount: number;

  @TextInput({ max: 60, description: 'Number of the bank’s voucher.' })
  voucher: string;

  @TextInput({ optional: true, max: 500, description: 'What should be noted.' })
  remark?: string;
}

@ObjectType('CompensationIdentity', { description: 'Who is paid, opened for those who pay.' })
export class CompensationIdentity {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'Telephone number.' })
  phone: string;

  @Field(() => String, { description: 'Number of the bank account.' })
  account: string;
}
