import { endOfDate } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, ActPart, Way } from '../matter/index.ts';
import {
  assertInput,
  attachDocuments,
  CENTRE,
  defineAct,
  performWithin,
  unlessAhead,
  unlessPast,
  UploadNotFound,
} from '../matter/index.ts';
import { mediationApply, MediationApplyInput, MediationPartyInput, PartyKind, PartyRole } from '../mediation/index.ts';
import {
  cardOf,
  computed,
  identityOf,
  loadClaim,
  mistakesIn,
  putDown,
  sums,
  theClaim,
  theClosure,
  weigh,
} from './claims.ts';
import { ClosureClaim, ClosureHandOver } from './closure.entity.ts';
import { ClaimExit, ClaimState, ClueReceiver, EXIT_WORDS } from './closure.enums.ts';
import {
  ClaimIdentity,
  ClosureClaimInput,
  ClosureExitInput,
  ClosureHandOverInput,
  ClosureMediateInput,
  ClosurePaidInput,
  ClosureReasonInput,
  ClosureVerifyInput,
  RegisteredClaim,
} from './closure.inputs.ts';
import { registerLink } from './closure.kind.ts';
import { ClaimNotReady, ClaimStands } from './closure.problems.ts';

/** Whoever works on the register; leadership, which has no seat, reads it masked. */
const WORKERS: readonly Way[] = [{ seat: ['LEAD', 'CO_HANDLER', 'ASSOCIATION', 'SUPERVISOR'] }];
const LEADING: readonly Way[] = [{ seat: ['LEAD'] }, ...CENTRE];

const claim = (from: readonly string[] | 'ANY'): ActPart => ({ name: 'closureClaim', from, load: loadClaim });

export const closureRegisterClaim = defineAct({
  name: 'closureRegisterClaim',
  kind: 'closure',
  description:
    'Puts a consumer on the register: through the link by the consumer, or by a unit for somebody who came or called. Answers with a receipt, under which the consumer finds the row again.',
  label: text('登记消费者', 'Register consumer'),
  sentence: text('登记消费者第 {row} 行', 'put a consumer on the register, row {row}'),
  from: ['DECLARED'],
  by: [...WORKERS, { link: registerLink.purpose }],
  input: ClosureClaimInput,
  yields: RegisteredClaim,
  problems: [ClaimStands, UploadNotFound],
  additive: true,
  untold: true,
  async run(acting, input) {
    assertInput(acting, mistakesIn(acting, input));
    const { id, address } = await putDown(acting, input);
    if (input.receipts) await attachDocuments(acting, input.receipts, id, 'SEATS');
    await weigh(acting);
    const { number } = await (await acting.em()).findOneOrFail(ClosureClaim, { id });
    acting.data['row'] = number;
    return Object.assign(new RegisteredClaim(), { claimId: id, address });
  },
});

export const closureVerifyClaim = defineAct({
  name: 'closureVerifyClaim',
  kind: 'closure',
  description: 'Compares a row with its proofs and corrects the card; what is left of it is computed anew.',
  label: text('核对', 'Verify'),
  sentence: text('核对第 {row} 行', 'verified row {row}'),
  tone: 'PRIMARY',
  from: ['DECLARED'],
  by: WORKERS,
  part: claim([ClaimState.REGISTERED, ClaimState.VERIFIED]),
  input: ClosureVerifyInput,
  untold: true,
  async run(acting, input) {
    assertInput(acting, mistakesIn(acting, input));
    const row = await theClaim(acting);
    const card = cardOf(input);
    const refund = computed(acting, await theClosure(acting), card, input.fault, row.registeredAt);
    acting.note = maskText(input.finding);
    Object.assign(row, {
      card,
      cardNumber: input.cardNumber ? maskText(input.cardNumber) : row.cardNumber,
      proof: input.proof ? maskText(input.proof) : row.proof,
      fault: input.fault,
      state: ClaimState.VERIFIED,
      verifiedAt: acting.now,
      verifiedBy: acting.registers.unit(acting.unitId)?.name ?? null,
      finding: acting.note,
      ...sums(refund),
    });
    acting.data['row'] = row.number;
    return undefined;
  },
});

export const closureWithdrawClaim = defineAct({
  name: 'closureWithdrawClaim',
  kind: 'closure',
  description: 'Takes a row out of the register: the consumer took it back, or it was put down twice.',
  label: text('撤回登记', 'Take back'),
  sentence: text('撤回第 {row} 行', 'took row {row} back'),
  tone: 'DANGER',
  confirm: text(
    '撤回后这一行不再处理；消费者可以重新登记。',
    'Nothing more becomes of the row; the consumer can be put down anew.',
  ),
  from: ['DECLARED'],
  by: LEADING,
  part: claim([ClaimState.REGISTERED, ClaimState.VERIFIED]),
  input: ClosureReasonInput,
  untold: true,
  async run(acting, { reason }) {
    const row = await theClaim(acting);
    Object.assign(row, { state: ClaimState.WITHDRAWN, exitRemark: maskText(reason) });
    acting.note = row.exitRemark;
    acting.data['row'] = row.number;
    await weigh(acting);
  },
});

export const closureExit = defineAct({
  name: 'closureExit',
  kind: 'closure',
  description:
    'Decides what becomes of a card: a refund by a day, a transfer with the consumer’s consent, or the way to the court.',
  label: text('确定出口', 'Decide exit'),
  sentence: text('第 {row} 行的出口：{exit}', 'decided the exit of row {row}: {exit}'),
  tone: 'PRIMARY',
  from: ['DECLARED'],
  by: LEADING,
  part: claim([ClaimState.VERIFIED, ClaimState.REFUND_OWED]),
  input: ClosureExitInput,
  untold: true,
  async run(acting, { exit, dueOn, remark, consents }) {
    const isRefund = exit === ClaimExit.REFUND;
    assertInput(acting, [
      exit === ClaimExit.MEDIATION && { path: 'exit', message: TOGETHER },
      exit === ClaimExit.TRANSFER && !consents && { path: 'consents', message: CONSENT, code: 'required' },
      isRefund && unlessAhead(acting, 'dueOn', dueOn ?? ''),
    ]);
    const row = await theClaim(acting);
    // A refund that never came may take another way.
    acting.stopClocks('REFUND', { partId: row.id });
    if (isRefund) acting.startClock('REFUND', leadSeat(acting), { partId: row.id, deadline: endOfDate(dueOn!) });
    Object.assign(row, {
      state: isRefund ? ClaimState.REFUND_OWED : ClaimState.SETTLED,
      exit,
      exitAt: acting.now,
      exitRemark: remark ? maskText(remark) : null,
      dueOn: isRefund ? dueOn! : null,
    });
    Object.assign(acting.data, { row: row.number, exit: EXIT_WORDS[exit] });
    await weigh(acting);
    return undefined;
  },
});

export const closureTakeUpClaim = defineAct({
  name: 'closureTakeUpClaim',
  kind: 'closure',
  description:
    'Takes a row up again whose way came to nothing: the merchant refused the mediation, or it failed; no other merchant took the card over; the suit was not brought. Its exit is decided anew.',
  label: text('重新确定出口', 'Take up again'),
  sentence: text('第 {row} 行的出口未能实现，重新确定', 'took row {row} up again: its exit came to nothing'),
  from: ['DECLARED'],
  by: LEADING,
  part: claim([ClaimState.SETTLED]),
  input: ClosureReasonInput,
  untold: true,
  async run(acting, { reason }) {
    const row = await theClaim(acting);
    acting.note = maskText(reason);
    acting.data['row'] = row.number;
    const undecided = { exit: null, exitAt: null, dueOn: null, mediationId: null };
    Object.assign(row, { state: ClaimState.VERIFIED, exitRemark: acting.note, ...undecided });
    await weigh(acting);
  },
});

export const closureRefundPaid = defineAct({
  name: 'closureRefundPaid',
  kind: 'closure',
  description: 'A refund arrived: the row has its exit.',
  label: text('登记到账', 'Record payment'),
  sentence: text('第 {row} 行退款到账', 'the refund of row {row} arrived'),
  tone: 'PRIMARY',
  from: ['DECLARED'],
  by: WORKERS,
  part: claim([ClaimState.REFUND_OWED]),
  input: ClosurePaidInput,
  untold: true,
  async run(acting, { paidOn }) {
    assertInput(acting, [unlessPast(acting, 'paidOn', paidOn)]);
    const row = await theClaim(acting);
    Object.assign(row, { state: ClaimState.SETTLED, paidOn });
    acting.stopClocks('REFUND', { partId: row.id });
    acting.data['row'] = row.number;
    await weigh(acting);
  },
});

export const closureMediate = defineAct({
  name: 'closureMediate',
  kind: 'closure',
  description:
    'Takes consumers whose rows are verified to a people’s mediation together: one is opened, with each of them as an applicant and the merchant as the respondent. A party’s consent is asked there (人民调解法 Art. 17).',
  label: text('批量调解', 'Mediate together'),
  sentence: text('{count} 位消费者转入批量调解 {number}', 'took {count} consumers to the mediation {number}'),
  from: ['DECLARED'],
  by: LEADING,
  input: ClosureMediateInput,
  problems: [ClaimNotReady],
  async run(acting, { bodyUnitId, claimIds }) {
    const em = await acting.em();
    const ids = [...new Set(claimIds)];
    const rows = await em.find(
      ClosureClaim,
      { id: { $in: ids }, matterId: acting.matter.id, state: ClaimState.VERIFIED },
      { orderBy: { number: 'asc' } },
    );
    if (rows.length < ids.length) return ClaimNotReady();
    const closure = await theClosure(acting);
    const input = Object.assign(new MediationApplyInput(), {
      title: `${closure.merchantName}预付款退款纠纷`.slice(0, 100),
      bodyUnitId,
      facts: `${closure.merchantName}于${closure.closedOn}停止经营，${rows.length}名消费者的预付款尚未退还。${closure.facts}`,
      claims: rows.map(claimWords).join('\n').slice(0, 5000),
      parties: [...rows.map(applicantOf), respondentOf(closure.merchantName)],
    });
    const { matterId } = await performWithin(acting, mediationApply, { input });
    const [opened] = await acting.tx.execute<{ number: string }>('select number from matter where id = $1', [matterId]);
    for (const row of rows)
      Object.assign(row, {
        state: ClaimState.SETTLED,
        exit: ClaimExit.MEDIATION,
        exitAt: acting.now,
        mediationId: matterId,
      });
    Object.assign(acting.data, { count: rows.length, number: opened?.number });
    await weigh(acting);
    return undefined;
  },
});

function claimWords({ number, principal, interest }: ClosureClaim): string {
  return `第${number}行：请求返还预付款本金${(principal / 100).toFixed(2)}元及利息${(interest / 100).toFixed(2)}元。`;
}

function applicantOf(row: ClosureClaim): MediationPartyInput {
  const { name, phone } = identityOf(row);
  const party = { role: PartyRole.APPLICANT, kind: PartyKind.PERSON, name, phone };
  return Object.assign(new MediationPartyInput(), party);
}

function respondentOf(name: string): MediationPartyInput {
  const party = { role: PartyRole.RESPONDENT, kind: PartyKind.ORGANISATION, name };
  return Object.assign(new MediationPartyInput(), party);
}

export const closureHandOver = defineAct({
  name: 'closureHandOver',
  kind: 'closure',
  description:
    'Records that a clue to a crime was handed to the police (法释〔2025〕4号 Art. 23); the register of consumers is not opened to them by it.',
  label: text('移送公安线索', 'Hand clue to the police'),
  sentence: text('向公安机关移送线索', 'handed a clue to the police'),
  from: ['DECLARED'],
  by: LEADING,
  input: ClosureHandOverInput,
  run(acting, { receiverName, facts, documentNumber }) {
    acting.note = maskText(facts);
    acting.tx.add(ClosureHandOver, {
      id: newId(),
      matterId: acting.matter.id,
      receiver: ClueReceiver.POLICE,
      receiverName,
      facts: acting.note,
      documentNumber: documentNumber ?? null,
      clueId: null,
      at: acting.now,
      unitName: acting.registers.unit(acting.unitId)?.name ?? '',
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
  },
});

export const closureOpenIdentity = defineAct({
  name: 'closureOpenIdentity',
  kind: 'closure',
  description: 'Opens who a consumer is, for the units that work on the register; the opening stands on the ledger.',
  label: text('查看消费者身份', 'Open identity'),
  sentence: text('查看第 {row} 行消费者身份', 'opened who the consumer of row {row} is'),
  from: 'ANY',
  by: WORKERS,
  part: claim('ANY'),
  yields: ClaimIdentity,
  unkept: true,
  additive: true,
  untold: true,
  async run(acting) {
    const row = await theClaim(acting);
    acting.data['row'] = row.number;
    return identityOf(row);
  },
});

function leadSeat(acting: Acting) {
  return acting.seats.find((seat) => seat.live && seat.role === 'LEAD')!;
}

const CONSENT = text('转接须经消费者本人同意。', 'A transfer needs the consumer’s consent.');
const TOGETHER = text('转调解请用“批量调解”。', 'Take rows to a mediation together, by “Mediate together”.');
