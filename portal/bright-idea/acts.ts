import { actForm } from '../ui/act/form.ts';
import { IDEA_FIELDS } from './fields.ts';
import MasterIdeaField from './MasterIdeaField.vue';

const reason = {
  kind: 'textarea',
  name: 'reason',
  label: 'field.reason',
  hint: 'idea.reason.hint',
  required: true,
  max: 1000,
} as const;

export const proposeForm = actForm({ act: 'ideaPropose', lead: 'idea.propose.lead', fields: IDEA_FIELDS });
export const sendForm = actForm({
  act: 'ideaSend',
  fields: [
    { kind: 'unit', name: 'unitId', label: 'idea.weigher', required: true, unitKinds: ['DEPARTMENT', 'SUB_DISTRICT'] },
  ],
});
export const mergeForm = actForm({
  act: 'ideaMerge',
  lead: 'idea.merge.lead',
  fields: [{ kind: 'custom', name: 'masterId', label: 'idea.master', required: true, component: MasterIdeaField }],
});
export const weighForm = actForm({
  act: 'ideaWeigh',
  fields: [
    {
      kind: 'yes-no',
      name: 'recommended',
      label: 'idea.recommended',
      required: true,
      yes: 'idea.recommended.yes',
      no: 'idea.recommended.no',
    },
    { kind: 'textarea', name: 'opinion', label: 'idea.opinion', required: true, max: 2000 },
  ],
});
export const adoptForm = actForm({
  act: 'ideaAdopt',
  fields: [reason, { kind: 'date', name: 'dueOn', label: 'idea.dueOn', required: true }],
});
export const rejectForm = actForm({ act: 'ideaReject', fields: [reason] });
export const carryOutForm = actForm({
  act: 'ideaCarryOut',
  fields: [{ kind: 'textarea', name: 'result', label: 'idea.result', required: true, max: 2000 }],
});
