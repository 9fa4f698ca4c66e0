import { AppealReceipt, takeIn } from '../appeal/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { defineAct, UploadNotFound } from '../matter/index.ts';
import { AppealAtGridInput } from './grid.inputs.ts';

/**
 * An appeal that somebody of a unit was asked for in person: at the door, or by the code that the resident scanned there.
 * The unit is its first receiver and the person stands on the record as the one who was asked (首问负责). Done by the house in
 * the place of whoever files, because a resident has no seat.
 */
export const appealRegisterAtGrid = defineAct({
  name: 'appealRegisterAtGrid',
  kind: 'appeal',
  reach: 'ALL',
  description: 'Registers an appeal of which a certain member of a unit was asked first.',
  label: text('网格首接登记', 'Register at the grid'),
  sentence: text('登记诉求，首接：{unit} {receiver}', 'registered the appeal, first received by {unit}, {receiver}'),
  from: 'NEW',
  to: 'REGISTERED',
  by: [{ system: true }],
  input: AppealAtGridInput,
  problems: [UploadNotFound],
  yields: AppealReceipt,
  async run(acting, { appeal, unitId, memberId, receiver }) {
    const receipt = await takeIn(acting, appeal, { unitId, memberId: memberId ?? null });
    // A report does not name whom it accuses as the one who was asked.
    const unit = acting.registers.unit(acting.matter.firstReceiverId!)!;
    Object.assign(acting.data, { unit: unit.name, receiver: unit.id === unitId ? receiver : '' });
    acting.notify({ unitIds: [unit.id], kind: 'PROGRESS' });
    return receipt;
  },
});
