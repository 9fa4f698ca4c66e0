import { colleagues } from '../appeal/fields.ts';
import { actForm } from '../ui/act/form.ts';

export const instructForm = actForm({
  act: 'appealInstruct',
  lead: 'instruction.lead',
  fields: [
    { kind: 'textarea', name: 'text', label: 'instruction.text', required: true, max: 1000 },
    { kind: 'select', name: 'memberId', label: 'instruction.person', choices: colleagues },
    { kind: 'date', name: 'dueOn', label: 'instruction.dueOn', required: true },
  ],
});
export const reportInstructionForm = actForm({
  act: 'appealReportInstruction',
  fields: [{ kind: 'textarea', name: 'text', label: 'instruction.done', required: true, max: 1000 }],
});
export const signForm = actForm({
  act: 'weeklyReviewSign',
  lead: 'weeklyReview.sign.lead',
  fields: [{ kind: 'textarea', name: 'remark', label: 'weeklyReview.remark', max: 2000, rows: 4 }],
});
