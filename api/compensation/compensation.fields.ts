import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { NOW } from '../kernel/database/index.ts';
import { Fen } from '../kernel/graphql/fen.ts';
import { say } from '../kernel/i18n/index.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import type { StandingRow } from '../matter/index.ts';
import { Ability, Clock, clockModel, Matter, matterModel, partAbilities, standingNeeds } from '../matter/index.ts';
import { Unit, unitModel } from '../unit/index.ts';
import { promisedBy } from './books.ts';
import { CompensationClaim, CompensationConsumer, CompensationInstalment } from './claim.entity.ts';
import type { AccountKind, TransactionKind } from './compensation.enums.ts';
import { ACCOUNT_WORDS, INSTALMENT_WORDS, InstalmentState, stateOf, TRANSACTION_WORDS } from './compensation.enums.ts';
import {
  CompensationAccount,
  CompensationFund,
  CompensationPosting,
  CompensationRule,
  CompensationTransaction,
} from './fund.entity.ts';

const accountModel = readModel({
  type: 'CompensationAccount',
  table: 'compensation_account',
  entity: CompensationAccount,
  expressions: { balance: '$.balance * $.normal' },
  computed: { kindLabel: ['kind'] },
});

const postingModel = readModel({
  type: 'CompensationPosting',
  table: 'compensation_posting',
  entity: CompensationPosting,
  one: { account: { model: () => accountModel, on: ['account_id', 'id'] } },
});

export const transactionModel = readModel({
  type: 'CompensationTransaction',
  table: 'compensation_transaction',
  entity: CompensationTransaction,
  one: { claim: { model: () => claimModel, on: ['claim_id', 'id'] } },
  many: { postings: { model: () => postingModel, on: ['id', 'transaction_id'], order: '$.id', most: 10 } },
  computed: { kindLabel: ['kind'] },
});

const SUBJECTS = `(select coalesce(json_agg(c.path order by c.path), '[]') from category c where c.id = any($.category_ids))`;

const ruleModel = readModel({
  type: 'CompensationRule',
  table: 'compensation_rule',
  entity: CompensationRule,
  expressions: { subjects: SUBJECTS },
});

/** Money that is there less what was promised; null for those who do not read the books. */
const AVAILABLE = `(select a.balance - ${promisedBy('$.id')}
  from compensation_account a where a.matter_id = $.id and a.kind = 'CASH')`;
const CASH = `(select a.balance from compensation_account a where a.matter_id = $.id and a.kind = 'CASH')`;
const TO_RECOVER = `(select sum(a.balance) filter (where a.kind = 'RECEIVABLE')
  from compensation_account a where a.matter_id = $.id)`;

export const fundModel = readModel({
  type: 'CompensationFund',
  table: 'compensation_fund',
  entity: CompensationFund,
  expressions: { balance: CASH, available: AVAILABLE, toRecover: TO_RECOVER },
  one: {
    keeper: { model: () => unitModel, on: ['keeper_id', 'id'] },
    rule: {
      model: () => ruleModel,
      on: ['id', 'matter_id'],
      where: `$.effective_from <= ${NOW}`,
      order: '$.effective_from desc, $.number desc',
    },
  },
  many: {
    rules: { model: () => ruleModel, on: ['id', 'matter_id'], order: '$.number desc', most: 50 },
    deposits: {
      model: () => accountModel,
      on: ['id', 'matter_id'],
      where: `$.kind = 'DEPOSIT' and $.balance <> 0`,
      order: '$.name, $.id',
      most: 100,
    },
  },
  // Read from its own table, it finds the envelope's fields here.
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

const consumerModel = readModel({
  type: 'CompensationConsumer',
  table: 'compensation_consumer',
  entity: CompensationConsumer,
});

const instalmentModel = readModel({
  type: 'CompensationInstalment',
  table: 'compensation_instalment',
  entity: CompensationInstalment,
  one: { clock: { model: () => clockModel, on: ['id', 'part_id'], order: '$.started_at desc, $.id desc' } },
  computed: {
    state: ['amount', 'paid'],
    stateLabel: ['amount', 'paid'],
    abilities: ['id', 'amount', 'paid', ...standingNeeds('matter_id')],
  },
});

export const claimModel = readModel({
  type: 'CompensationClaim',
  table: 'compensation_claim',
  entity: CompensationClaim,
  one: {
    fund: { model: () => fundModel, on: ['fund_id', 'id'] },
    source: { model: () => matterModel, on: ['source_id', 'id'] },
    filer: { model: () => unitModel, on: ['filed_by', 'id'] },
    rule: { model: () => ruleModel, on: ['rule_id', 'id'] },
    consumer: { model: () => consumerModel, on: ['id', 'matter_id'] },
  },
  many: {
    instalments: { model: () => instalmentModel, on: ['id', 'matter_id'], order: '$.number', most: 36 },
    transactions: { model: () => transactionModel, on: ['id', 'claim_id'], order: '$.number', most: 100 },
  },
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, {
  variants: {
    CompensationFund: { model: () => fundModel, on: ['id', 'id'] },
    CompensationClaim: { model: () => claimModel, on: ['id', 'id'] },
  },
  many: { compensationClaims: { model: () => claimModel, on: ['id', 'source_id'], order: '$.id', most: 20 } },
});

@Resolver(() => Matter)
export class CompensationSourceFields {
  @FieldResolver(() => [CompensationClaim], {
    description: 'Claims on a compensation fund that come from it, as far as the reader sees them.',
  })
  compensationClaims(@Root() root: { compensationClaims: CompensationClaim[] }): CompensationClaim[] {
    return root.compensationClaims;
  }
}

interface FundRoot {
  readonly keeper: Unit;
  readonly rule: CompensationRule | null;
  readonly rules: CompensationRule[];
  readonly deposits: CompensationAccount[];
  readonly balance: number | null;
  readonly available: number | null;
  readonly toRecover: number | null;
}

@Resolver(() => CompensationFund)
export class CompensationFundFields {
  @FieldResolver(() => Unit, { description: 'Unit that keeps it.' })
  keeper(@Root() root: FundRoot): Unit {
    return root.keeper;
  }

  @FieldResolver(() => CompensationRule, { nullable: true, description: 'The rule that is in force.' })
  rule(@Root() root: FundRoot): CompensationRule | null {
    return root.rule;
  }

  @FieldResolver(() => [CompensationRule], { description: 'All its rules, the latest first.' })
  rules(@Root() root: FundRoot): CompensationRule[] {
    return root.rules;
  }

  @FieldResolver(() => Fen, { nullable: true, description: 'Money in it; null for those who do not read its books.' })
  balance(@Root() root: FundRoot): number | null {
    return root.balance;
  }

  @FieldResolver(() => Fen, {
    nullable: true,
    description: 'Money in it that no approved claim waits for; null for those who do not read its books.',
  })
  available(@Root() root: FundRoot): number | null {
    return root.available;
  }

  @FieldResolver(() => Fen, {
    nullable: true,
    description: 'What merchants still owe it; null for those who do not read its books, and where none does.',
  })
  toRecover(@Root() root: FundRoot): number | null {
    return root.toRecover;
  }

  @FieldResolver(() => [CompensationAccount], {
    description: 'What merchants have paid in for their own customers; empty for those who do not read its books.',
  })
  deposits(@Root() root: FundRoot): CompensationAccount[] {
    return root.deposits;
  }
}

@Resolver(() => CompensationRule)
export class CompensationRuleFields {
  @FieldResolver(() => [String], {
    description: 'Subjects that it pays for, by their paths; empty where it pays for all.',
  })
  subjects(@Root() root: { subjects: string[] }): string[] {
    return root.subjects;
  }
}

@Resolver(() => CompensationAccount)
export class CompensationAccountFields {
  @FieldResolver(() => String, { description: 'What it holds, in words.' })
  kindLabel(@Root() root: { _kind: AccountKind }, @Ctx() { locale }: Context): string {
    return say(ACCOUNT_WORDS[root._kind], locale);
  }
}

@Resolver(() => CompensationPosting)
export class CompensationPostingFields {
  @FieldResolver(() => CompensationAccount, { description: 'The account that it is booked on.' })
  account(@Root() root: { account: CompensationAccount }): CompensationAccount {
    return root.account;
  }
}

@Resolver(() => CompensationTransaction)
export class CompensationTransactionFields {
  @FieldResolver(() => String, { description: 'What it is, in words.' })
  kindLabel(@Root() root: { _kind: TransactionKind }, @Ctx() { locale }: Context): string {
    return say(TRANSACTION_WORDS[root._kind], locale);
  }

  @FieldResolver(() => CompensationClaim, { nullable: true, description: 'The claim, where it is about one.' })
  claim(@Root() root: { claim: CompensationClaim | null }): CompensationClaim | null {
    return root.claim;
  }

  @FieldResolver(() => [CompensationPosting], { description: 'Its entries; they sum to zero.' })
  postings(@Root() root: { postings: CompensationPosting[] }): CompensationPosting[] {
    return root.postings;
  }
}

interface ClaimRoot {
  readonly fund: CompensationFund | null;
  readonly source: Matter | null;
  readonly filer: Unit;
  readonly rule: CompensationRule | null;
  readonly consumer: CompensationConsumer | null;
  readonly instalments: CompensationInstalment[];
  readonly transactions: CompensationTransaction[];
}

@Resolver(() => CompensationClaim)
export class CompensationClaimFields {
  @FieldResolver(() => CompensationFund, { nullable: true, description: 'The fund; null for those who do not see it.' })
  fund(@Root() root: ClaimRoot): CompensationFund | null {
    return root.fund;
  }

  @FieldResolver(() => Matter, {
    nullable: true,
    description: 'The appeal or mediation that it comes from; null for those who do not see it.',
  })
  source(@Root() root: ClaimRoot): Matter | null {
    return root.source;
  }

  @FieldResolver(() => Unit, { description: 'Unit that filed it.' })
  filer(@Root() root: ClaimRoot): Unit {
    return root.filer;
  }

  @FieldResolver(() => CompensationRule, { nullable: true, description: 'The rule that it was approved under.' })
  rule(@Root() root: ClaimRoot): CompensationRule | null {
    return root.rule;
  }

  @FieldResolver(() => CompensationConsumer, {
    nullable: true,
    description: 'Who is paid, masked; null for all but the fund and whoever filed it.',
  })
  consumer(@Root() root: ClaimRoot): CompensationConsumer | null {
    return root.consumer;
  }

  @FieldResolver(() => [CompensationInstalment], { description: 'What the merchant pays back by when.' })
  instalments(@Root() root: ClaimRoot): CompensationInstalment[] {
    return root.instalments;
  }

  @FieldResolver(() => [CompensationTransaction], {
    description: 'What was booked for it; empty for those who do not read the books of the fund.',
  })
  transactions(@Root() root: ClaimRoot): CompensationTransaction[] {
    return root.transactions;
  }
}

interface InstalmentRoot {
  readonly _id: string;
  readonly _amount: number;
  readonly _paid: number;
  readonly _standing: StandingRow | null;
  readonly clock: Clock | null;
}

const progressOf = ({ _amount: amount, _paid: paid }: InstalmentRoot): InstalmentState => stateOf({ amount, paid });

@Resolver(() => CompensationInstalment)
export class CompensationInstalmentFields {
  @FieldResolver(() => InstalmentState, { description: 'How far it is paid back.' })
  state(@Root() root: InstalmentRoot): InstalmentState {
    return progressOf(root);
  }

  @FieldResolver(() => String, { description: 'How far it is paid back, in words.' })
  stateLabel(@Root() root: InstalmentRoot, @Ctx() { locale }: Context): string {
    return say(INSTALMENT_WORDS[progressOf(root)], locale);
  }

  @FieldResolver(() => Clock, { nullable: true, description: 'Its clock.' })
  clock(@Root() root: InstalmentRoot): Clock | null {
    return root.clock;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about it now.' })
  abilities(@Root() root: InstalmentRoot, @Ctx() context: Context): Ability[] {
    const part = { id: root._id, state: progressOf(root), unitId: null };
    return partAbilities(context, root._standing, 'compensationInstalment', part);
  }
}
