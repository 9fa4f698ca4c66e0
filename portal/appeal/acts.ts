import { graphql } from '../gql/index.ts';
import { groundField, groundNeeds } from '../matter/grounds.ts';
import { useSession } from '../shell/session.ts';
import { actForm, choicesOf, standing } from '../ui/act/form.ts';
import UnitsField from '../ui/UnitsField.vue';
import {
  calls,
  citing,
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
import MasterPicker from './MasterPicker.vue';
import OpinionsAbout from './OpinionsAbout.vue';

export * from './callback-acts.ts';
export * from './work-order-acts.ts';

const TYPES = ['COMPLAINT', 'HELP_REQUEST', 'INQUIRY', 'VIOLATION_REPORT', 'SUGGESTION', 'COMMENDATION'] as const;
const CHANNELS = ['HOTLINE', 'GRID', 'WALK_IN', 'DEPUTY'] as const;
const URGENCIES = ['ORDINARY', 'URGENT', 'UTILITIES', 'COMPLEX'] as const;

const urgency = {
  kind: 'radio',
  name: 'urgency',
  label: 'field.urgency',
  choices: choicesOf('urgency', URGENCIES),
} as const;

const category = { kind: 'category', name: 'categoryId', label: 'field.categoryId' } as const;

const subDistrict = {
  kind: 'unit',
  name: 'subDistrictId',
  label: 'field.subDistrictId',
  unitKinds: ['SUB_DISTRICT'],
} as const;

const community = {
  kind: 'unit',
  name: 'communityId',
  label: 'field.communityId',
  unitKinds: ['COMMUNITY'],
} as const;

const type = {
  kind: 'radio',
  name: 'type',
  label: 'field.type',
  required: true,
  choices: choicesOf('appealType', TYPES),
} as const;

const accused = {
  kind: 'unit',
  name: 'accusedUnitId',
  label: 'field.accusedUnitId',
  hint: 'field.accusedUnitId.hint',
  when: (values: Record<string, unknown>) => values['type'] === 'VIOLATION_REPORT',
} as const;

const place = { kind: 'text', name: 'place', label: 'field.place', max: 200 } as const;
const merchant = { kind: 'text', name: 'merchant', label: 'field.merchant', max: 100 } as const;

const dispatch = [
  { kind: 'unit', name: 'leadUnitId', label: 'field.leadUnitId', required: true, proposals },
  task,
  {
    kind: 'list',
    name: 'coHandlers',
    label: 'field.coHandlers',
    add: 'field.coHandlers.add',
    item: 'field.coHandlers.item',
    fields: [unit, task, calls],
  },
] as const;

export const registerForm = actForm({
  act: 'appealRegister',
  initial: () => ({ type: 'COMPLAINT', channel: useSession().viewer?.usualChannel, urgency: 'ORDINARY' }),
  fields: [
    { kind: 'radio', name: 'channel', label: 'field.channel', required: true, choices: choicesOf('channel', CHANNELS) },
    type,
    accused,
    { kind: 'text', name: 'title', label: 'field.title', required: true, max: 100 },
    category,
    { kind: 'textarea', name: 'body', label: 'field.body', required: true, max: 10_000, rows: 5 },
    { ...urgency, required: true },
    subDistrict,
    community,
    place,
    merchant,
    { kind: 'text', name: 'appellant.name', label: 'field.name', max: 40, unkept: true },
    { kind: 'text', name: 'appellant.phone', label: 'field.phone', max: 20, mode: 'tel', unkept: true },
    { kind: 'text', name: 'appellant.idNumber', label: 'field.idNumber', max: 18, unkept: true },
    { kind: 'text', name: 'appellant.address', label: 'field.address', max: 200, unkept: true },
    { kind: 'files', name: 'receipts', label: 'field.files' },
    { kind: 'checkbox', name: 'confidential', label: 'register.confidential' },
  ],
});

const TRIAGED = graphql(`
  query TriagedAppeal($id: ID!) {
    matter(id: $id) {
      __typename
      ... on Appeal {
        type
        urgency
        place
        merchant
        accusedUnit {
          id
        }
        category {
          id
        }
        subDistrict {
          id
        }
        community {
          id
        }
      }
    }
  }
`);

export const triageForm = actForm({
  act: 'appealTriage',
  lead: 'triage.lead',
  standing: standing(
    TRIAGED,
    'Appeal',
    ({ accusedUnit, category: subject, subDistrict: area, community: near, ...set }) => ({
      type: set.type,
      urgency: set.urgency,
      place: set.place,
      merchant: set.merchant,
      accusedUnitId: accusedUnit?.id,
      categoryId: subject?.id,
      subDistrictId: area?.id,
      communityId: near?.id,
    }),
  ),
  initial: ({ values }) => ({ ...values }),
  fields: [
    type,
    accused,
    category,
    urgency,
    subDistrict,
    community,
    place,
    merchant,
    { kind: 'checkbox', name: 'confidential', label: 'triage.confidential' },
  ],
});

export const correctForm = actForm({
  act: 'appealCorrect',
  lead: 'correct.lead',
  standing: standing(TRIAGED, 'Appeal', ({ type: kind, urgency: set }) => ({ type: kind, urgency: set })),
  initial: ({ values }) => ({ ...values }),
  fields: [
    {
      kind: 'radio',
      name: 'type',
      label: 'field.type',
      choices: choicesOf(
        'appealType',
        TYPES.filter((one) => one !== 'VIOLATION_REPORT'),
      ),
      when: ({ type: kind }) => kind !== 'VIOLATION_REPORT',
    },
    urgency,
    ...reason,
  ],
});

export const answerForm = actForm({ act: 'appealAnswerAtOnce', fields: citing });

export const declineForm = actForm({
  act: 'appealDecline',
  fields: [
    groundField('DECLINE', 'field.declineGround'),
    {
      kind: 'radio',
      name: 'emergencyLine',
      label: 'circulation.emergencyLine',
      required: true,
      choices: choicesOf('circulation.emergencyLine', ['POLICE', 'FIRE', 'MEDICAL', 'TRAFFIC']),
      when: groundNeeds('DECLINE', 'EMERGENCY_LINE'),
    },
    { kind: 'textarea', name: 'rightChannel', label: 'field.rightChannel', required: true, max: 300 },
  ],
});

export const mergeForm = actForm({
  act: 'appealMerge',
  batch: true,
  fields: [
    {
      kind: 'custom',
      name: 'masterId',
      label: 'field.masterId',
      hint: 'field.masterId.hint',
      required: true,
      component: MasterPicker,
    },
  ],
});

export const dispatchForm = actForm({ act: 'appealDispatch', about: OpinionsAbout, batch: true, fields: dispatch });

export const designateForm = actForm({
  act: 'appealDesignate',
  lead: 'appeal.designate.lead',
  about: OpinionsAbout,
  fields: dispatch,
});

export const addCoHandlerForm = actForm({ act: 'appealAddCoHandler', fields: [unit, task, calls] });
export const sendBackForm = actForm({ act: 'appealSendBack', fields: reason });
export const closeOffForm = actForm({ act: 'appealCloseOff', fields: reason });
export const terminateForm = actForm({ act: 'appealTerminate', fields: [terminationGround, toldReason] });

export const statutoryPeriodForm = actForm({
  act: 'appealSetStatutoryPeriod',
  standing: proposedPeriod,
  initial: ({ values }) => ({ ...values }),
  lead: 'circulation.statutory.lead',
  fields: statutoryPeriod,
});

export const suggestCatalogueForm = actForm({
  act: 'appealSuggestCatalogue',
  lead: 'circulation.catalogue.lead',
  fields: [
    { kind: 'textarea', name: 'ground', label: 'circulation.mandateGround', required: true, max: 300, rows: 2 },
    { kind: 'checkbox', name: 'areaOnly', label: 'circulation.catalogue.areaOnly' },
  ],
});

export const dropCatalogueForm = actForm({ act: 'appealDropCatalogue', fields: reason });
export const reopenForm = actForm({ act: 'appealReopen', fields: reason });
export const eraseForm = actForm({ act: 'appellantErase', fields: reason });
export const excuseForm = actForm({ act: 'appealExcuseCoHandlers', fields: reason });
export const commentForm = actForm({ act: 'appealComment', fields: text });
export const noteForm = actForm({ act: 'appealAddNote', fields: text });
export const opinionForm = actForm({ act: 'appealGiveOpinion', fields: opinion });

export const consultForm = actForm({
  act: 'appealConsult',
  lead: 'circulation.consult.lead',
  fields: [
    { kind: 'custom', name: 'unitIds', label: 'circulation.units', required: true, component: UnitsField },
    { kind: 'textarea', name: 'question', label: 'circulation.question', required: true, max: 500 },
  ],
});

export const referForm = actForm({
  act: 'appealReferArbitration',
  fields: [
    { kind: 'unit', name: 'unitId', label: 'circulation.arbiter', required: true, unitKinds: ['LEADERSHIP'] },
    { kind: 'textarea', name: 'reason', label: 'circulation.disputed', required: true, max: 1000 },
  ],
});
