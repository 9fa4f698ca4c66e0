import { graphql } from '../gql/index.ts';
import { actForm, choicesOf, standing } from '../ui/act/form.ts';
import UnitsField from '../ui/UnitsField.vue';
import ItemsField from './ItemsField.vue';

const reason = { kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 500 } as const;
const arrangement = [
  { kind: 'text', name: 'title', label: 'meeting.title', required: true, max: 60 },
  {
    kind: 'radio',
    name: 'level',
    label: 'meeting.level',
    required: true,
    choices: choicesOf('meeting.level', ['ROUTINE', 'SPECIAL', 'LEADERSHIP']),
  },
  { kind: 'date-time', name: 'startsAt', label: 'meeting.startsAt', required: true },
  { kind: 'date-time', name: 'endsAt', label: 'meeting.endsAt', required: true },
  { kind: 'text', name: 'place', label: 'meeting.place', required: true, max: 100 },
  {
    kind: 'unit',
    name: 'chairUnitId',
    label: 'meeting.chairUnit',
    hint: 'meeting.chairUnit.hint',
    required: true,
    unitKinds: ['COMMAND_CENTRE', 'LEADERSHIP'],
  },
  { kind: 'text', name: 'chairName', label: 'meeting.chairName', required: true, max: 40 },
] as const;

const ARRANGEMENT = graphql(`
  query MeetingToChange($id: ID!) {
    matter(id: $id) {
      __typename
      id
      title
      ... on Meeting {
        level
        startsAt
        endsAt
        place
        chairName
        chairUnit {
          id
        }
      }
    }
  }
`);

export const planForm = actForm({
  act: 'meetingPlan',
  initial: () => ({ level: 'ROUTINE' }),
  fields: arrangement,
});
export const changeForm = actForm({
  act: 'meetingChange',
  lead: 'meeting.change.lead',
  standing: standing(ARRANGEMENT, 'Meeting', ({ title, level, startsAt, endsAt, place, chairUnit, chairName }) => ({
    title,
    level,
    startsAt,
    endsAt,
    place,
    chairName,
    chairUnitId: chairUnit.id,
  })),
  initial: ({ values }) => ({ ...values }),
  fields: arrangement,
});
export const cancelForm = actForm({ act: 'meetingCancel', fields: [reason] });
export const addItemForm = actForm({
  act: 'meetingAddItem',
  fields: [
    { kind: 'text', name: 'title', label: 'meeting.item.title', required: true, max: 100 },
    { kind: 'textarea', name: 'detail', label: 'meeting.item.detail', max: 2000, rows: 3 },
    { kind: 'custom', name: 'unitIds', label: 'meeting.item.units', component: UnitsField },
  ],
});
export const inviteForm = actForm({
  act: 'meetingInvite',
  fields: [
    { kind: 'custom', name: 'unitIds', label: 'meeting.invite.units', required: true, component: UnitsField },
    {
      kind: 'custom',
      name: 'itemIds',
      label: 'meeting.invite.items',
      hint: 'meeting.invite.items.hint',
      component: ItemsField,
    },
  ],
});
export const acceptForm = actForm({
  act: 'meetingAccept',
  fields: [{ kind: 'text', name: 'attendee', label: 'meeting.attendee', required: true, max: 40 }],
});
export const refuseForm = actForm({ act: 'meetingRefuse', fields: [reason] });
export const recordForm = actForm({
  act: 'meetingRecordItem',
  initial: ({ values }) => ({ minutes: values?.['minutes'] }),
  fields: [{ kind: 'textarea', name: 'minutes', label: 'meeting.minutes', required: true, max: 5000, rows: 8 }],
});
export const decideForm = actForm({
  act: 'meetingDecide',
  fields: [
    { kind: 'textarea', name: 'text', label: 'meeting.decision.text', required: true, max: 1000, rows: 3 },
    {
      kind: 'unit',
      name: 'unitId',
      label: 'meeting.decision.unit',
      required: true,
      unitKinds: ['DEPARTMENT', 'SUB_DISTRICT', 'COMMUNITY'],
    },
    { kind: 'date-time', name: 'dueAt', label: 'meeting.decision.due', required: true },
  ],
});
export const withdrawForm = actForm({ act: 'meetingWithdrawDecision', fields: [reason] });
export const reportForm = actForm({
  act: 'meetingReportDecision',
  fields: [
    { kind: 'textarea', name: 'text', label: 'meeting.decision.result', required: true, max: 2000, rows: 5 },
    { kind: 'files', name: 'receipts', label: 'meeting.decision.evidence' },
  ],
});
export const returnForm = actForm({
  act: 'meetingReturnDecision',
  fields: [reason, { kind: 'date-time', name: 'dueAt', label: 'meeting.decision.dueAgain', required: true }],
});
