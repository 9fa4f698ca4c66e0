import { answer } from '../appeal/fields.ts';
import { graphql } from '../gql/index.ts';
import { ask } from '../shell/client.ts';
import type { ActTarget, Choice, FormValues } from '../ui/act/form.ts';
import { actForm, choicesOf } from '../ui/act/form.ts';
import UnitsField from '../ui/UnitsField.vue';
import LinkedAppealsField from './LinkedAppealsField.vue';

const reason = [{ kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 1000 }] as const;
const text = { kind: 'textarea', name: 'text', label: 'field.text', required: true, max: 2000 } as const;
const ground = {
  kind: 'textarea',
  name: 'ground',
  label: 'field.ground',
  hint: 'field.ground.hint',
  required: true,
  max: 500,
  rows: 2,
} as const;
const appeals = {
  kind: 'custom',
  name: 'appealIds',
  label: 'joint.linked',
  required: true,
  component: LinkedAppealsField,
} as const;
const about = [
  appeals,
  {
    kind: 'radio',
    name: 'reason',
    label: 'field.reason',
    required: true,
    choices: choicesOf('jointReason', ['MANDATE_GAP', 'OVERLAPPING_MANDATE', 'GROUP_MATTER', 'HARD_CASE']),
  },
  { kind: 'text', name: 'title', label: 'field.title', required: true, max: 100 },
  { kind: 'textarea', name: 'facts', label: 'field.facts', required: true, max: 5000, rows: 5 },
] as const;
const invited = {
  kind: 'list',
  name: 'invited',
  label: 'field.invited',
  add: 'field.invited.add',
  item: 'field.invited.item',
  fields: [
    { kind: 'unit', name: 'unitId', label: 'field.unitId', required: true },
    {
      kind: 'select',
      name: 'role',
      label: 'field.role',
      required: true,
      choices: choicesOf('jointRole', ['CO_HANDLER', 'CONSULTANT', 'MEDIATOR', 'OBSERVER']),
    },
    { kind: 'textarea', name: 'task', label: 'field.task', max: 500, rows: 2 },
  ],
} as const;
const convene = [
  { kind: 'unit', name: 'leadUnitId', label: 'field.leadUnitId', required: true },
  { kind: 'textarea', name: 'leadTask', label: 'field.leadTask', max: 500, rows: 2 },
  invited,
  { kind: 'textarea', name: 'note', label: 'field.note', max: 1000, rows: 2 },
] as const;
const days = {
  kind: 'number',
  name: 'workingDays',
  label: 'field.workingDays',
  min: 1,
  max: 90,
  suffix: 'unit.workingDays',
} as const;

/** Opened out of an appeal, it is about that appeal. */
const fromAppeal = ({ __typename, id }: ActTarget): FormValues =>
  __typename === 'Appeal' && id ? { appealIds: [id] } : {};

export const proposeForm = actForm({
  act: 'jointCasePropose',
  initial: fromAppeal,
  fields: [...about, { kind: 'custom', name: 'wishedUnitIds', label: 'field.wishedUnitIds', component: UnitsField }],
});
export const openForm = actForm({ act: 'jointCaseOpen', initial: fromAppeal, fields: [...about, ...convene] });
export const conveneForm = actForm({ act: 'jointCaseConvene', fields: convene });
export const inviteForm = actForm({ act: 'jointCaseInvite', fields: [{ ...invited, required: true }] });
export const declineForm = actForm({ act: 'jointCaseDecline', fields: reason });
export const refuseSeatForm = actForm({ act: 'jointCaseRefuseSeat', fields: reason });
export const designateForm = actForm({ act: 'jointCaseDesignate', fields: reason });
export const endSeatForm = actForm({ act: 'jointCaseEndSeat', fields: reason });
export const linkForm = actForm({ act: 'jointCaseLinkAppeals', fields: [appeals] });
export const unlinkForm = actForm({ act: 'jointCaseUnlinkAppeal', fields: reason });
export const concludeForm = actForm({ act: 'jointCaseConclude', fields: [text] });
export const discussForm = actForm({ act: 'jointCaseDiscuss', fields: [text] });
export const annexForm = actForm({
  act: 'jointCaseAddAnnex',
  lead: 'joint.annex.lead',
  fields: [text, { kind: 'checkboxes', name: 'seatIds', label: 'field.seatIds', required: true, choices: seats('id') }],
});
export const decideForm = actForm({
  act: 'jointCaseDecide',
  fields: [
    text,
    ground,
    { kind: 'checkbox', name: 'binding', label: 'field.binding' },
    { kind: 'checkbox', name: 'carriesOver', label: 'field.carriesOver', hint: 'field.carriesOver.hint' },
  ],
});
export const answerForm = actForm({
  act: 'jointCaseAnswer',
  lead: 'joint.answer.lead',
  fields: [
    ...answer,
    {
      kind: 'list',
      name: 'particular',
      label: 'field.particular',
      hint: 'field.particular.hint',
      add: 'field.particular.add',
      item: 'field.particular.item',
      fields: [
        { kind: 'select', name: 'appealId', label: 'field.appealId', required: true, choices: linkedAppeals },
        { kind: 'textarea', name: 'body', label: 'field.answer', required: true, max: 5000 },
      ],
    },
  ],
});
export const assignTaskForm = actForm({
  act: 'jointTaskAssign',
  fields: [
    { kind: 'select', name: 'unitId', label: 'field.unitId', required: true, choices: seats('unit') },
    { kind: 'text', name: 'title', label: 'field.title', required: true, max: 100 },
    { kind: 'textarea', name: 'detail', label: 'field.detail', max: 2000 },
    days,
  ],
});
export const reportTaskForm = actForm({ act: 'jointTaskReport', fields: [text] });
export const sendBackTaskForm = actForm({ act: 'jointTaskSendBack', fields: [...reason, days] });
export const cancelTaskForm = actForm({
  act: 'jointTaskCancel',
  fields: [{ kind: 'select', name: 'decisionId', label: 'field.decisionId', required: true, choices: decisions }],
});

const PARTS = graphql(`
  query JointCaseChoices($id: ID!) {
    matter(id: $id) {
      __typename
      id
      seats {
        id
        live
        roleLabel
        unit {
          id
          name
        }
      }
      ... on JointCase {
        decisions {
          id
          number
          text
        }
        linkedAppeals {
          id
          appealId
          number
          title
        }
      }
    }
  }
`);

async function partsOf({ id }: ActTarget) {
  const data = await ask(PARTS, { id: id! });
  return data?.matter;
}

/** The live seats, by the id of the seat or of its unit. */
function seats(by: 'id' | 'unit'): (target: ActTarget) => Promise<readonly Choice[]> {
  return async (target) =>
    ((await partsOf(target))?.seats ?? [])
      .filter(({ live }) => live)
      .map(({ id, unit, roleLabel }) => ({ value: by === 'id' ? id : unit.id, text: `${unit.name} · ${roleLabel}` }));
}

async function decisions(target: ActTarget): Promise<readonly Choice[]> {
  const joint = await partsOf(target);
  if (joint?.__typename !== 'JointCase') return [];
  return joint.decisions.map(({ id, number, text: words }) => ({ value: id, text: `${number} ${words}` }));
}

async function linkedAppeals(target: ActTarget): Promise<readonly Choice[]> {
  const joint = await partsOf(target);
  if (joint?.__typename !== 'JointCase') return [];
  return joint.linkedAppeals.map(({ appealId, number, title }) => ({ value: appealId, text: `${number} ${title}` }));
}
