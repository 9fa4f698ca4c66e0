import { text } from '../kernel/i18n/index.ts';
import type { MatterFacts, SeatFacts } from '../matter/index.ts';
import { defineAct } from '../matter/index.ts';
import { Confirmation, Mediation } from '../mediation/index.ts';
import { MediationConfirmationStepInput } from './confirmation.inputs.ts';
import { confirmationKind } from './confirmation.kind.ts';

/*
 * What the mediation is told of its agreement before the court: its own ledger says so, for the seats that see no
 * confirmation.
 */

/** An application that ended without a ruling may be made again within the thirty days. */
const WITHOUT_RULING = ['NOT_ACCEPTED', 'WITHDRAWN'];

/** States of a mediation in which its agreement binds the parties. */
export const BINDING = ['IN_FORCE', 'BREACHED'];

/** One application at a time, and none after a ruling. */
const isNotFiled = ({ flags }: Pick<MatterFacts, 'flags'>): boolean => !flags.includes('CONFIRMATION_FILED');

/** Whether the seat may hand in the parties' application: its body, while the agreement binds and none was filed. */
export function mayFile(mediation: Omit<MatterFacts, 'kind'>, seat: SeatFacts | null): boolean {
  return seat?.role === 'BODY' && BINDING.includes(mediation.state) && isNotFiled(mediation);
}

export const mediationConfirmationFile = defineAct({
  name: 'mediationConfirmationFile',
  kind: 'mediation',
  description: 'The parties applied for judicial confirmation together: one application at a time.',
  label: text('已申请司法确认', 'Confirmation applied for'),
  sentence: text('双方已共同申请司法确认（{number}）', 'the parties applied for judicial confirmation ({number})'),
  from: BINDING,
  by: [{ system: true }],
  when: ({ matter }) => isNotFiled(matter),
  input: MediationConfirmationStepInput,
  quiet: true,
  async run(acting, { number }) {
    acting.flag('CONFIRMATION_FILED');
    acting.flag('CONFIRMATION_ANSWERED');
    const mediation = await (await acting.em()).findOneOrFail(Mediation, { id: acting.matter.id });
    mediation.confirmation = Confirmation.APPLIED_FOR;
    acting.stopClocks('JUDICIAL_CONFIRMATION');
    acting.data['number'] = number;
  },
});

export const mediationConfirmationEnd = defineAct({
  name: 'mediationConfirmationEnd',
  kind: 'mediation',
  description: 'The court decided on the agreement, or the application ended otherwise.',
  label: text('司法确认结果', 'Outcome of the confirmation'),
  sentence: text('司法确认（{number}）：{outcome}', 'judicial confirmation ({number}): {outcome}'),
  from: 'ANY',
  by: [{ system: true }],
  input: MediationConfirmationStepInput,
  quiet: true,
  run(acting, { number, state }) {
    if (WITHOUT_RULING.includes(state)) acting.unflag('CONFIRMATION_FILED');
    Object.assign(acting.data, { number, outcome: confirmationKind.states[state] });
    const units = acting.seats.filter(({ live, role }) => live && role === 'BODY').map(({ unitId }) => unitId);
    acting.notify({ unitIds: units, kind: 'DECISION' });
  },
});
