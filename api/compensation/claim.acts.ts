import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskName, maskPhone, maskText, theSeal } from '../kernel/privacy/index.ts';
import type { Acting, SeatRow, Way } from '../matter/index.ts';
import { assertInput, attachDocuments, defineAct, unlessPast } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { book, booksOf, depositOf } from './books.ts';
import { CompensationClaim, CompensationConsumer } from './claim.entity.ts';
import { payers } from './claim.kind.ts';
import { AccountKind, TransactionKind } from './compensation.enums.ts';
import {
  CompensationIdentity,
  CompensationPayInput,
  CompensationProposeInput,
  CompensationReasonInput,
} from './compensation.inputs.ts';
import {
  AlreadyCompensated,
  AlreadyReceived,
  BeyondRule,
  FundExhausted,
  FundNotFound,
  SourceNotFound,
} from './compensation.problems.ts';
import { merchantKey } from './merchant.ts';
import { checkClaim, checkFund, ruleOf } from './rules.ts';

/** Whoever works for the fund. */
export const FUND: readonly Way[] = [{ seat: ['FUND'] }];
/** A second person decides: the head of the unit that keeps the fund, and never who proposed it. */
export const SECOND: readonly Way[] = [{ seat: ['FUND'], member: [MemberRole.HEAD], second: true }];

const MAY_FILE = [
  UnitKind.DEPARTMENT,
  UnitKind.SUB_DISTRICT,
  UnitKind.COMMUNITY,
  UnitKind.ASSOCIATION,
  UnitKind.LAW_SOCIETY,
];

interface Source {
  readonly number: string;
  readonly categoryId: string | null;
  readonly subDistrictId: string | null;
  readonly barred: string[];
  /** By the record of its performance; 0 for an appeal, and where the unit does not see the record. */
  readonly received: number;
}

/** As the actor sees it: a matter out of its sight is not there. */
const SOURCE = {
  name: 'compensation_source',
  text: `select m.number, m.category_id as "categoryId", m.sub_district_id as "subDistrictId", m.barred,
                (select coalesce(sum(i.paid), 0) from mediation_instalment i where i.matter_id = m.id)::float8 as received
           from matter m where m.id = $1 and m.kind in ('appeal', 'mediation')`,
};
const KEEPER_OF = {
  name: 'compensation_keeper',
  text: 'select keeper_id as "keeperId" from compensation_fund where id = $1',
};
/** Where another claim says the same, nothing is written: who files need not see that one. */
const FILE = {
  name: 'compensation_file',
  text: `insert into compensation_claim
           (id, matter_id, fund_id, source_id, source_number, filed_by, merchant, merchant_key, consumer_mask, consumer_key,
            facts, loss, received, amount, consented_on, filed_at, counts, advanced, recovered, written_off, reach, audience)
         values ($1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, true, 0, 0, 0, 'SEATS', $16)
         on conflict do nothing returning id`,
};

export const compensationPropose = defineAct({
  name: 'compensationPropose',
  kind: 'compensation_claim',
  description:
    'Files a claim out of an appeal or a mediation, with evidence and the consumer’s consent. Nobody is compensated twice for the same loss.',
  label: text('申请先行赔付', 'File claim'),
  sentence: text('就{source}申请先行赔付', 'filed a claim out of {source}'),
  tone: 'PRIMARY',
  from: 'NEW',
  to: 'PROPOSED',
  by: [{ unitKind: MAY_FILE }],
  input: CompensationProposeInput,
  problems: [SourceNotFound, FundNotFound, AlreadyCompensated, AlreadyReceived, BeyondRule],
  async run(acting, input) {
    checkForm(acting, input);
    const source = await sourceOf(acting, input);
    await checkClaim(acting, await ruleOf(acting, input.fundId), input.amount, source.categoryId);
    const fund = await seatAll(acting, input.fundId, source);
    const { matter } = acting;
    const merchant = maskText(input.merchant);
    matter.title = `${merchant}先行赔付`;
    matter.searchText = `${matter.title} ${source.number}`;
    matter.categoryId = source.categoryId;
    matter.subDistrictId = source.subDistrictId;
    acting.data['source'] = source.number;
    acting.propose();
    if (!(await file(acting, input, source, merchant))) return AlreadyCompensated();
    keepConsumer(acting, input);
    await attachDocuments(acting, input.receipts, null);
    acting.startClock('REVIEW', fund);
    return undefined;
  },
});

function checkForm(acting: Acting, input: CompensationProposeInput): void {
  const { consents, consentedOn, loss, received, amount } = input;
  assertInput(acting, [
    !consents && { path: 'consents', message: CONSENT_NEEDED },
    unlessPast(acting, 'consentedOn', consentedOn),
    amount > loss - received && { path: 'amount', message: NOT_MORE_THAN_LEFT },
  ]);
}

const CONSENT_NEEDED = text(
  '须经消费者同意并同意转让债权，方可先行赔付。',
  'The consumer has to consent, and to assign the claim.',
);
const NOT_MORE_THAN_LEFT = text(
  '赔付金额不得超过损失减去已收回的金额。',
  'The amount is at most the loss less what was received already.',
);

async function sourceOf(acting: Acting, { sourceId, received }: CompensationProposeInput): Promise<Source> {
  const [source] = await acting.tx.rows<Source>(SOURCE, [sourceId]);
  if (!source) return acting.refuse(SourceNotFound());
  if (source.received > received) acting.refuse(AlreadyReceived({ received: source.received }));
  return source;
}

/** Who must not see where the claim comes from does not see the claim either. */
async function seatAll(acting: Acting, fundId: string, source: Source): Promise<SeatRow> {
  const { matter, unitId } = acting;
  const { centreId } = acting.tx.who.district;
  const [fund] = await acting.tx.rows<{ keeperId: string }>(KEEPER_OF, [fundId]);
  if (!fund) return acting.refuse(FundNotFound());
  matter.barred = source.barred;
  acting.lead(fund.keeperId);
  const seat = acting.grantSeat({ unitId: fund.keeperId, role: 'FUND', state: 'SEATED' });
  acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
  if (!acting.liveSeatOf(unitId)) acting.grantSeat({ unitId, role: 'FILER', state: 'SEATED' });
  return seat;
}

async function file(
  acting: Acting,
  input: CompensationProposeInput,
  source: Source,
  merchant: string,
): Promise<boolean> {
  const { consumer, fundId, sourceId, facts, loss, received, amount, consentedOn } = input;
  const filed = await acting.tx.rows(FILE, [
    acting.matter.id,
    fundId,
    sourceId,
    source.number,
    acting.unitId,
    merchant,
    await merchantKey(acting.tx, merchant),
    maskName(consumer.name),
    // Found again without being readable: the same telephone is the same consumer.
    theSeal().lookupHash(consumer.phone.replaceAll(/\D/g, '')),
    maskText(facts),
    loss,
    received,
    amount,
    consentedOn,
    acting.now,
    acting.seatsAudience(),
  ]);
  return filed.length > 0;
}

function keepConsumer(acting: Acting, { consumer: { name, phone, account } }: CompensationProposeInput): void {
  const id = newId();
  acting.tx.add(CompensationConsumer, {
    id,
    matterId: acting.matter.id,
    phoneMask: maskPhone(phone),
    accountMask: `尾号 ${account.slice(-4)}`,
    sealed: theSeal().seal({ name, phone, account }, id),
    audience: payers(acting),
  });
}

export const compensationApprove = defineAct({
  name: 'compensationApprove',
  kind: 'compensation_claim',
  description:
    'A second person approves a claim, never who filed it. The caps of the rule in force and the money that is left are checked with the fund in hand.',
  label: text('批准赔付', 'Approve'),
  sentence: text('批准赔付', 'approved the claim'),
  tone: 'PRIMARY',
  from: ['PROPOSED'],
  to: 'APPROVED',
  by: SECOND,
  problems: [BeyondRule, FundExhausted, FundNotFound],
  confirm: text(
    '批准后该金额从基金可用余额中预留，随后向消费者支付。',
    'The amount is set aside in the fund and paid to the consumer next.',
  ),
  async run(acting) {
    const claim = await theClaim(acting);
    const books = await booksOf(acting, claim.fundId);
    const rule = await ruleOf(acting, claim.fundId);
    await checkClaim(acting, rule, claim.amount, acting.matter.categoryId);
    await checkFund(acting, rule, books, claim);
    const { actor } = acting.tx.who;
    Object.assign(claim, {
      ruleId: rule.id,
      approvedAt: acting.now,
      approvedBy: actor.type === 'MEMBER' ? actor.memberName : null,
    });
    acting.matter.proposer = null;
    acting.stopClocks('REVIEW');
    acting.startClock('PAY', fundSeat(acting));
    tell(acting, 'DECISION');
  },
});

export const compensationReject = defineAct({
  name: 'compensationReject',
  kind: 'compensation_claim',
  description: 'A second person does not approve a claim; whoever filed it is told why.',
  label: text('不予赔付', 'Reject'),
  sentence: text('不予赔付', 'rejected the claim'),
  tone: 'DANGER',
  from: ['PROPOSED'],
  to: 'REJECTED',
  by: SECOND,
  input: CompensationReasonInput,
  confirm: text('申请就此办结，提出单位将收到理由。', 'The claim is closed; whoever filed it is told why.'),
  run: (acting, { reason }) => giveUp(acting, reason),
});

export const compensationWithdraw = defineAct({
  name: 'compensationWithdraw',
  kind: 'compensation_claim',
  description: 'Takes a claim back before it is paid, for example because the merchant has paid after all.',
  label: text('撤回申请', 'Withdraw'),
  sentence: text('撤回申请', 'withdrew the claim'),
  tone: 'DANGER',
  from: ['PROPOSED', 'APPROVED'],
  to: 'WITHDRAWN',
  by: [{ seat: ['FUND', 'FILER'] }],
  input: CompensationReasonInput,
  confirm: text('申请就此办结，预留的金额回到基金。', 'The claim is closed; what was set aside is free again.'),
  run: (acting, { reason }) => giveUp(acting, reason),
});

/** It counts neither against the caps nor against another claim any more. */
async function giveUp(acting: Acting, reason: string): Promise<void> {
  const claim = await theClaim(acting);
  acting.note = maskText(reason);
  Object.assign(claim, { counts: false, endReason: acting.note });
  acting.matter.proposer = null;
  acting.stopAllClocks();
  tell(acting, 'DECISION');
}

export const compensationPay = defineAct({
  name: 'compensationPay',
  kind: 'compensation_claim',
  description:
    'Records the payment to the consumer. The merchant’s deposit is used first; what goes beyond it is to be claimed back.',
  label: text('登记支付', 'Record payment'),
  sentence: text('已向消费者支付，凭证 {voucher}', 'paid the consumer, voucher {voucher}'),
  tone: 'PRIMARY',
  from: ['APPROVED'],
  mayLeadTo: ['PAID', 'RECOVERED'],
  by: FUND,
  input: CompensationPayInput,
  problems: [FundExhausted, FundNotFound],
  confirm: text('登记后记入基金账，不能更改。', 'It is booked and cannot be changed afterwards.'),
  async run(acting, { voucher, receipts }) {
    const claim = await theClaim(acting);
    const books = await booksOf(acting, claim.fundId);
    const deposit = Math.min(await depositOf(acting, books, claim.merchantKey), claim.amount);
    const advanced = claim.amount - deposit;
    const { id: claimId, number } = acting.matter;
    await book(acting, books, {
      kind: TransactionKind.PAYMENT,
      amount: claim.amount,
      claimId,
      merchant: claim.merchant,
      voucher,
      lines: [
        { account: AccountKind.CASH, amount: -claim.amount },
        { account: AccountKind.DEPOSIT, subject: claim.merchantKey, name: claim.merchant, amount: deposit },
        { account: AccountKind.RECEIVABLE, subject: claimId, name: number, amount: advanced },
      ].filter(({ amount }) => amount !== 0),
    });
    Object.assign(claim, { paidAt: acting.now, voucher, advanced });
    acting.data['voucher'] = voucher;
    acting.stopClocks('PAY');
    // Out of the merchant's own deposit: nothing is left to claim back.
    acting.matter.state = advanced === 0 ? 'RECOVERED' : 'PAID';
    if (advanced > 0) acting.startClock('ASSIGN', fundSeat(acting));
    if (receipts) await attachDocuments(acting, receipts, null);
    tell(acting, 'PROGRESS');
  },
});

export const compensationOpenIdentity = defineAct({
  name: 'compensationOpenIdentity',
  kind: 'compensation_claim',
  description: 'Opens who is paid and into which account, for the fund; the opening stands on the ledger.',
  label: text('查看收款人', 'Open payee'),
  sentence: text('查看收款人身份和账户', 'opened who is paid'),
  from: 'ANY',
  by: FUND,
  yields: CompensationIdentity,
  unkept: true,
  additive: true,
  reach: 'NAMED',
  async run(acting) {
    acting.namedAudience = payers(acting);
    const consumer = await (await acting.em()).findOneOrFail(CompensationConsumer, { matterId: acting.matter.id });
    return theSeal().open<CompensationIdentity>(consumer.sealed, consumer.id);
  },
});

export async function theClaim(acting: Acting): Promise<CompensationClaim> {
  return (await acting.em()).findOneOrFail(CompensationClaim, { id: acting.matter.id });
}

export function fundSeat(acting: Acting): SeatRow {
  return acting.seats.find(({ live, role }) => live && role === 'FUND')!;
}

/** Tells whoever filed it. */
export function tell(acting: Acting, kind: 'DECISION' | 'PROGRESS'): void {
  const filers = acting.seats.filter(({ live, role }) => live && role === 'FILER').map(({ unitId }) => unitId);
  acting.notify({ unitIds: filers, kind });
}
