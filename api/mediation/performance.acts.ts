import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Acting, PartFacts } from '../matter/index.ts';
import { defineAct } from '../matter/index.ts';
import { MediationInstalment } from './agreement.entity.ts';
import { noteOnRecord, otherUnits } from './mediation-records.ts';
import { BODY, endWithout, theMediation } from './mediation.acts.ts';
import { CONFIRMATION_WORDS, INSTALMENT_WORDS, InstalmentState, Performance } from './mediation.enums.ts';
import { MediationBreachInput, MediationConfirmationInput, MediationPerformanceInput } from './mediation.inputs.ts';
import { confirmationOpen } from './mediation.policy.ts';

const OPEN_INSTALMENTS = [InstalmentState.DUE, InstalmentState.PARTLY, InstalmentState.NOT_PERFORMED];

async function loadInstalment(acting: Acting, id: string): Promise<PartFacts | null> {
  const instalment = await (await acting.em()).findOne(MediationInstalment, { id, matterId: acting.matter.id });
  return instalment ? { id, state: instalment.state, unitId: null } : null;
}

export const mediationRecordPerformance = defineAct({
  name: 'mediationRecordPerformance',
  kind: 'mediation',
  description:
    'Records what became of an instalment; the body follows it up (人民调解法 Art. 31). With the last one the agreement is performed, also after a breach.',
  label: text('登记履行', 'Record performance'),
  sentence: text('登记第 {number} 期：{performance}', 'recorded instalment {number}: {performance}'),
  tone: 'PRIMARY',
  from: ['IN_FORCE', 'BREACHED'],
  mayLeadTo: ['PERFORMED'],
  by: BODY,
  part: { name: 'mediationInstalment', from: OPEN_INSTALMENTS, load: loadInstalment },
  input: MediationPerformanceInput,
  async run(acting, input) {
    const em = await acting.em();
    const instalment = await em.findOneOrFail(MediationInstalment, { id: acting.part!.id });
    const { performance, paid = 0, remark = null } = input;
    if (performance === Performance.PARTLY && !(paid > 0 && paid < instalment.amount - instalment.paid))
      return wrongAmount(acting);
    instalment.paid = paidAfter(instalment, input);
    Object.assign(instalment, { state: InstalmentState[performance], remark, recordedAt: acting.now });
    acting.data['number'] = instalment.number;
    acting.data['performance'] = INSTALMENT_WORDS[instalment.state];
    if (performance === Performance.PERFORMED) acting.stopClocks('INSTALMENT', { partId: instalment.id });
    const all = await em.find(MediationInstalment, { agreementId: instalment.agreementId });
    if (all.every((one) => one.state === InstalmentState.PERFORMED)) finish(acting);
    else noteOnRecord(acting, remark);
    return undefined;
  },
});

function paidAfter({ amount, paid }: MediationInstalment, input: MediationPerformanceInput): number {
  if (input.performance === Performance.PERFORMED) return amount;
  return input.performance === Performance.PARTLY ? paid + input.paid! : paid;
}

function wrongAmount(acting: Acting) {
  const message = text(
    '部分履行的金额应大于零且小于未付余额。',
    'A part is more than nothing and less than what is left.',
  );
  return InvalidInput({ issues: [{ path: 'paid', code: 'invalid', message: say(message, acting.tx.who.locale) }] });
}

/** Nothing is owed any more; the thirty days for judicial confirmation do not matter then. */
function finish(acting: Acting): void {
  acting.matter.state = 'PERFORMED';
  acting.stopAllClocks();
  acting.notify({ unitIds: otherUnits(acting), kind: 'DECISION' });
}

export const mediationRecordBreach = defineAct({
  name: 'mediationRecordBreach',
  kind: 'mediation',
  description:
    'Records that an agreement is not performed; the parties are told that they may go to court, or have a confirmed agreement enforced (人民调解法 Art. 32).',
  label: text('登记违约', 'Record breach'),
  sentence: text('协议未履行，已告知当事人：{routes}', 'recorded the breach; the parties were told: {routes}'),
  tone: 'DANGER',
  from: ['IN_FORCE'],
  to: 'BREACHED',
  by: BODY,
  input: MediationBreachInput,
  confirm: text('督促履行将结束，当事人可以起诉或申请强制执行。', 'The follow-up ends; the parties may go to court.'),
  run: (acting, { reason, routes }) => endWithout(acting, 'BREACHED', reason, routes),
});

export const mediationRecordConfirmation = defineAct({
  name: 'mediationRecordConfirmation',
  kind: 'mediation',
  description:
    'Records whether the parties applied for judicial confirmation together within thirty days (民事诉讼法 Art. 205), or do not want it.',
  label: text('登记司法确认', 'Record judicial confirmation'),
  sentence: text('司法确认：{confirmation}', 'judicial confirmation: {confirmation}'),
  from: ['IN_FORCE'],
  by: BODY,
  when: confirmationOpen,
  input: MediationConfirmationInput,
  async run(acting, { confirmation }) {
    (await theMediation(acting)).confirmation = confirmation;
    acting.flag('CONFIRMATION_ANSWERED');
    acting.data['confirmation'] = CONFIRMATION_WORDS[confirmation];
    acting.stopClocks('JUDICIAL_CONFIRMATION');
  },
});
