import { endOfDate } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, PartFacts } from '../matter/index.ts';
import { assertInput, attachDocuments, defineAct, unlessAhead, unlessPast } from '../matter/index.ts';
import { book, booksOf } from './books.ts';
import { FUND, fundSeat, SECOND, tell, theClaim } from './claim.acts.ts';
import type { CompensationClaim } from './claim.entity.ts';
import { CompensationInstalment } from './claim.entity.ts';
import { AccountKind, InstalmentState, stateOf, TransactionKind } from './compensation.enums.ts';
import { CompensationAssignInput, CompensationReasonInput, CompensationRecoveryInput } from './compensation.inputs.ts';
import { FundNotFound } from './compensation.problems.ts';

export const compensationAssign = defineAct({
  name: 'compensationAssign',
  kind: 'compensation_claim',
  description:
    'Records that the consumer has assigned the claim in writing and that the merchant was told of it (民法典 Arts. 545, 546), and by when the merchant pays back what the fund advanced.',
  label: text('登记债权转让', 'Record assignment'),
  sentence: text('登记债权转让，分 {count} 期追偿', 'recorded the assignment; {count} instalments'),
  tone: 'PRIMARY',
  from: ['PAID'],
  to: 'ASSIGNED',
  by: FUND,
  input: CompensationAssignInput,
  async run(acting, input) {
    const claim = await theClaim(acting);
    checkAssignment(acting, input, claim);
    const { assignedOn, notifiedOn, instalments, receipts } = input;
    Object.assign(claim, { assignedOn, notifiedOn });
    acting.stopClocks('ASSIGN');
    for (const [index, { amount, dueDate }] of instalments.entries()) {
      const id = newId();
      acting.tx.add(CompensationInstalment, {
        id,
        matterId: acting.matter.id,
        number: index + 1,
        amount,
        paid: 0,
        dueDate,
        remark: null,
        recordedAt: null,
        reach: 'SEATS',
        audience: acting.seatsAudience(),
      });
      acting.startClock('INSTALMENT', fundSeat(acting), { partId: id, deadline: endOfDate(dueDate) });
    }
    acting.data['count'] = instalments.length;
    if (receipts) await attachDocuments(acting, receipts, null);
    tell(acting, 'PROGRESS');
  },
});

function checkAssignment(acting: Acting, input: CompensationAssignInput, claim: CompensationClaim): void {
  const { assignedOn, notifiedOn, instalments } = input;
  const total = instalments.reduce((sum, { amount }) => sum + amount, 0);
  assertInput(acting, [
    unlessPast(acting, 'assignedOn', assignedOn),
    unlessPast(acting, 'notifiedOn', notifiedOn),
    notifiedOn < assignedOn && { path: 'notifiedOn', message: AFTER_ASSIGNMENT },
    ...instalments.map(({ dueDate }, index) => unlessAhead(acting, `instalments.${index}.dueDate`, dueDate)),
    total !== claim.advanced && { path: 'instalments', message: WHOLE_ADVANCE },
  ]);
}

const AFTER_ASSIGNMENT = text(
  '债权转让后才能通知经营者。',
  'The merchant is told of the assignment after it was signed.',
);
const WHOLE_ADVANCE = text('各期之和应等于基金垫付的金额。', 'The instalments together are what the fund advanced.');

async function loadInstalment(acting: Acting, id: string): Promise<PartFacts | null> {
  const instalment = await (await acting.em()).findOne(CompensationInstalment, { id, matterId: acting.matter.id });
  return instalment ? { id, state: stateOf(instalment), unitId: null } : null;
}

export const compensationRecordRecovery = defineAct({
  name: 'compensationRecordRecovery',
  kind: 'compensation_claim',
  description: 'Records money that came back from the merchant; with the last of it the claim is recovered.',
  label: text('登记回款', 'Record recovery'),
  sentence: text(
    '登记第 {number} 期回款，凭证 {voucher}',
    'recorded a payment on instalment {number}, voucher {voucher}',
  ),
  tone: 'PRIMARY',
  from: ['ASSIGNED'],
  mayLeadTo: ['RECOVERED'],
  by: FUND,
  part: {
    name: 'compensationInstalment',
    from: [InstalmentState.DUE, InstalmentState.PARTLY],
    load: loadInstalment,
  },
  input: CompensationRecoveryInput,
  problems: [FundNotFound],
  async run(acting, { amount, voucher, remark }) {
    const em = await acting.em();
    const instalment = await em.findOneOrFail(CompensationInstalment, { id: acting.part!.id });
    assertInput(acting, [
      amount > instalment.amount - instalment.paid && { path: 'amount', message: NOT_MORE_THAN_DUE },
    ]);
    const claim = await theClaim(acting);
    const books = await booksOf(acting, claim.fundId);
    const { id: claimId, number } = acting.matter;
    await book(acting, books, {
      kind: TransactionKind.RECOVERY,
      amount,
      claimId,
      merchant: claim.merchant,
      voucher,
      lines: [
        { account: AccountKind.CASH, amount },
        { account: AccountKind.RECEIVABLE, subject: claimId, name: number, amount: -amount },
      ],
    });
    claim.recovered += amount;
    Object.assign(instalment, {
      paid: instalment.paid + amount,
      remark: remark ? maskText(remark) : instalment.remark,
      recordedAt: acting.now,
    });
    Object.assign(acting.data, { number: instalment.number, voucher });
    if (stateOf(instalment) === InstalmentState.PAID) acting.stopClocks('INSTALMENT', { partId: instalment.id });
    if (claim.recovered === claim.advanced) finish(acting, 'RECOVERED');
  },
});

const NOT_MORE_THAN_DUE = text(
  '回款不得超过本期未回款的金额。',
  'The amount is at most what is left of the instalment.',
);

function finish(acting: Acting, state: string): void {
  acting.matter.state = state;
  acting.stopAllClocks();
  tell(acting, 'DECISION');
}

export const compensationAskWriteOff = defineAct({
  name: 'compensationAskWriteOff',
  kind: 'compensation_claim',
  description: 'Proposes to give up what cannot be recovered; a second person decides.',
  label: text('申请核销', 'Propose write-off'),
  sentence: text('申请核销', 'proposed a write-off'),
  from: ['ASSIGNED'],
  to: 'WRITE_OFF_ASKED',
  by: FUND,
  input: CompensationReasonInput,
  async run(acting, { reason }) {
    acting.note = maskText(reason);
    (await theClaim(acting)).endReason = acting.note;
    acting.propose();
    acting.startClock('WRITE_OFF', fundSeat(acting));
  },
});

export const compensationGrantWriteOff = defineAct({
  name: 'compensationGrantWriteOff',
  kind: 'compensation_claim',
  description: 'A second person gives up what is left, never who proposed it; the loss stands in the books.',
  label: text('批准核销', 'Write off'),
  sentence: text('批准核销', 'wrote off what is left'),
  tone: 'DANGER',
  from: ['WRITE_OFF_ASKED'],
  to: 'WRITTEN_OFF',
  by: SECOND,
  problems: [FundNotFound],
  confirm: text(
    '未追回的金额记为基金损失，追偿就此结束。',
    'What is left becomes a loss of the fund; the recovery ends.',
  ),
  async run(acting) {
    const claim = await theClaim(acting);
    const books = await booksOf(acting, claim.fundId);
    const left = claim.advanced - claim.recovered;
    const { id: claimId, number } = acting.matter;
    await book(acting, books, {
      kind: TransactionKind.WRITE_OFF,
      amount: left,
      claimId,
      merchant: claim.merchant,
      memo: claim.endReason,
      lines: [
        { account: AccountKind.LOSS, amount: left },
        { account: AccountKind.RECEIVABLE, subject: claimId, name: number, amount: -left },
      ],
    });
    claim.writtenOff = left;
    acting.matter.proposer = null;
    finish(acting, 'WRITTEN_OFF');
  },
});

export const compensationRefuseWriteOff = defineAct({
  name: 'compensationRefuseWriteOff',
  kind: 'compensation_claim',
  description: 'A second person does not give up what is left; the recovery goes on.',
  label: text('不予核销', 'Refuse write-off'),
  sentence: text('不予核销，继续追偿', 'refused the write-off'),
  tone: 'DANGER',
  from: ['WRITE_OFF_ASKED'],
  to: 'ASSIGNED',
  by: SECOND,
  input: CompensationReasonInput,
  confirm: text('继续按原分期向经营者追偿。', 'The recovery goes on by the same instalments.'),
  async run(acting, { reason }) {
    acting.note = maskText(reason);
    (await theClaim(acting)).endReason = null;
    acting.matter.proposer = null;
    acting.stopClocks('WRITE_OFF');
  },
});
