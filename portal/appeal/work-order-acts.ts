import { evidenceFields, groundField } from '../matter/grounds.ts';
import { actForm } from '../ui/act/form.ts';
import {
  answer,
  calls,
  citing,
  colleagues,
  opinion,
  proposals,
  proposedPeriod,
  reason,
  statutoryPeriod,
  task,
  terminationGround,
  text,
  toldReason,
  unit,
} from './fields.ts';
import OpinionsAbout from './OpinionsAbout.vue';

export const askTerminationForm = actForm({
  act: 'workOrderAskTermination',
  lead: 'circulation.termination.lead',
  fields: [terminationGround, toldReason, ...evidenceFields('TERMINATION')],
});

export const refuseTerminationForm = actForm({ act: 'workOrderRefuseTermination', fields: reason });

export const askStatutoryPeriodForm = actForm({
  act: 'workOrderAskStatutoryPeriod',
  standing: proposedPeriod,
  initial: ({ values }) => ({ ...values }),
  lead: 'circulation.statutory.lead',
  fields: statutoryPeriod,
});

export const refuseStatutoryPeriodForm = actForm({ act: 'workOrderRefuseStatutoryPeriod', fields: reason });

export const askDeferralForm = actForm({
  act: 'workOrderAskDeferral',
  lead: 'circulation.deferral.lead',
  fields: [
    groundField('DEFERRAL', 'circulation.deferralGround'),
    {
      kind: 'textarea',
      name: 'measures',
      label: 'circulation.measures',
      hint: 'circulation.measures.hint',
      required: true,
      max: 1000,
    },
    { kind: 'date', name: 'promisedOn', label: 'circulation.promisedOn', required: true },
  ],
});

export const refuseDeferralForm = actForm({ act: 'workOrderRefuseDeferral', fields: reason });
export const resumeForm = actForm({ act: 'workOrderResume', fields: reason });

export const assignForm = actForm({
  act: 'workOrderAssignHandler',
  batch: true,
  fields: [{ kind: 'select', name: 'memberId', label: 'field.memberId', required: true, choices: colleagues }],
});

const returned = [groundField('RETURN', 'field.returnGround'), ...evidenceFields('RETURN')] as const;
export const returnForm = actForm({ act: 'workOrderReturn', lead: 'workOrder.return.lead', fields: returned });
export const objectForm = actForm({ act: 'workOrderObject', lead: 'circulation.object.lead', fields: returned });
export const argueForm = actForm({ act: 'workOrderArgue', about: OpinionsAbout, fields: opinion });

export const arbitrateForm = actForm({
  act: 'workOrderArbitrate',
  lead: 'circulation.arbitrate.lead',
  about: OpinionsAbout,
  fields: [
    { kind: 'unit', name: 'unitId', label: 'circulation.designated', required: true, proposals },
    { ...task, required: false, hint: 'circulation.task.hint' },
    ...reason,
  ],
});

export const refuseReturnForm = actForm({ act: 'workOrderRefuseReturn', fields: reason });
export const transferForm = actForm({ act: 'workOrderTransfer', fields: [unit, task, calls] });

export const escalateForm = actForm({
  act: 'workOrderEscalate',
  fields: [
    { kind: 'textarea', name: 'tried', label: 'field.tried', required: true, max: 1000 },
    { kind: 'textarea', name: 'reason', label: 'escalation.reason', required: true, max: 1000 },
  ],
});

export const askEscalationForm = actForm({
  act: 'workOrderAskEscalation',
  fields: [{ kind: 'textarea', name: 'reason', label: 'escalation.reason', required: true, max: 1000 }],
});

export const refuseEscalationForm = actForm({ act: 'workOrderRefuseEscalation', fields: reason });

export const contactForm = actForm({
  act: 'workOrderRecordContact',
  fields: [
    {
      kind: 'yes-no',
      name: 'reached',
      label: 'field.reached',
      hint: 'field.reached.hint',
      required: true,
      yes: 'field.reached.yes',
      no: 'field.reached.no',
    },
    { kind: 'textarea', name: 'record', label: 'field.record', required: true, max: 1000 },
  ],
});

export const interimForm = actForm({ act: 'workOrderInterimReply', fields: answer });

export const extensionForm = actForm({
  act: 'workOrderAskExtension',
  fields: [
    { kind: 'number', name: 'days', label: 'field.days', required: true, min: 1, suffix: 'unit.workingDays' },
    ...reason,
  ],
});

export const refuseExtensionForm = actForm({ act: 'workOrderRefuseExtension', fields: reason });
export const completeForm = actForm({ act: 'workOrderComplete', fields: text });
export const replyForm = actForm({ act: 'workOrderReply', fields: citing });
