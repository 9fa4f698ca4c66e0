import { answer, colleagues, reason, text } from '../appeal/fields.ts';
import { actForm } from '../ui/act/form.ts';

export const putInBacklogForm = actForm({
  act: 'appealPutInBacklog',
  lead: 'hardCase.putIn.lead',
  fields: reason,
});
export const planForm = actForm({
  act: 'appealPlanHardCase',
  lead: 'hardCase.plan.lead',
  initial: () => ({ measures: [{}] }),
  fields: [
    {
      kind: 'list',
      name: 'measures',
      label: 'hardCase.measures',
      required: true,
      add: 'hardCase.measures.add',
      item: 'hardCase.measures.item',
      max: 20,
      fields: [
        { kind: 'text', name: 'what', label: 'hardCase.measure', required: true, max: 300 },
        { kind: 'date', name: 'dueOn', label: 'hardCase.measure.dueOn', required: true },
      ],
    },
    { kind: 'date', name: 'targetOn', label: 'hardCase.target', required: true },
    { kind: 'select', name: 'memberId', label: 'hardCase.person', required: true, choices: colleagues },
  ],
});
export const weekForm = actForm({ act: 'appealReportWeek', lead: 'hardCase.week.lead', fields: text });
export const askTargetForm = actForm({
  act: 'appealAskTarget',
  fields: [{ kind: 'date', name: 'targetOn', label: 'hardCase.newTarget', required: true }, ...reason],
});
export const refuseTargetForm = actForm({ act: 'appealRefuseTarget', fields: reason });
export const reportDoneForm = actForm({ act: 'appealReportDone', lead: 'hardCase.done.lead', fields: text });
export const concludeForm = actForm({
  act: 'appealConcludeHardCase',
  lead: 'hardCase.conclude.lead',
  fields: answer,
});
