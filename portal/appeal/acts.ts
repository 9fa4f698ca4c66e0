import { graphql } from '../gql/index.ts';
import EntryField from '../knowledge/EntryField.vue';
import { signedOpinions } from '../legal-consultation/signed.ts';
import { evidenceFields, groundField, groundNeeds } from '../matter/grounds.ts';
import { client } from '../shell/client.ts';
import { useSession } from '../shell/session.ts';
import type { ActTarget, Choice, Field, FormValues, Proposal } from '../ui/act/form.ts';
import { actForm, choicesOf, standing } from '../ui/act/form.ts';
import UnitsField from '../ui/UnitsField.vue';
import MasterPicker from './MasterPicker.vue';
import OpinionsAbout from './OpinionsAbout.vue';

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

export const reason = [{ kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 1000 }] as const;
export const text = [{ kind: 'textarea', name: 'text', label: 'field.text', required: true, max: 2000 }] as const;
/** What must be done and what must not stands on an article that can be read. */
function saysWhatLawSays({ grounding }: FormValues): boolean {
  return grounding === 'MUST_DO' || grounding === 'CANNOT_DO';
}
export const answer = [
  { kind: 'textarea', name: 'body', label: 'field.answer', required: true, max: 5000, rows: 5 },
  {
    kind: 'radio',
    name: 'grounding',
    label: 'circulation.grounding',
    required: true,
    choices: choicesOf('circulation.grounding', ['MUST_DO', 'CANNOT_DO', 'EXPLAINED']),
  },
  { kind: 'text', name: 'ground', label: 'field.ground', hint: 'circulation.ground.hint', required: true, max: 500 },
  {
    kind: 'text',
    name: 'article',
    label: 'circulation.article',
    hint: 'circulation.article.hint',
    required: saysWhatLawSays,
    max: 100,
  },
  {
    kind: 'text',
    name: 'sourceUrl',
    label: 'circulation.sourceUrl',
    hint: 'circulation.sourceUrl.hint',
    required: saysWhatLawSays,
    max: 500,
  },
] as const;
/** An answer to one appeal: what the knowledge base has on its subject stands above it. */
const citing = [
  {
    kind: 'custom',
    name: 'knowledgeEntryId',
    label: 'knowledge.ofSubject',
    hint: 'knowledge.ofSubject.hint',
    component: EntryField,
  },
  ...answer,
  {
    kind: 'select',
    name: 'legalConsultationId',
    label: 'consultation.cited',
    hint: 'consultation.cited.hint',
    choices: signedOpinions,
  },
] as const;
const task = { kind: 'textarea', name: 'task', label: 'field.task', required: true, max: 500 } as const;
const unit = { kind: 'unit', name: 'unitId', label: 'field.unitId', required: true } as const;
/** A co-handling unit that need not call the appellant does not learn who that is. */
const calls = {
  kind: 'checkbox',
  name: 'callsAppellant',
  label: 'field.callsAppellant',
  hint: 'field.callsAppellant.hint',
} as const;
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
const terminationGround = groundField('TERMINATION', 'circulation.terminationGround');
const toldReason = { kind: 'textarea', name: 'reason', label: 'circulation.told', required: true, max: 1000 } as const;

export const terminateForm = actForm({ act: 'appealTerminate', fields: [terminationGround, toldReason] });
export const askTerminationForm = actForm({
  act: 'workOrderAskTermination',
  lead: 'circulation.termination.lead',
  fields: [terminationGround, toldReason, ...evidenceFields('TERMINATION')],
});
export const refuseTerminationForm = actForm({ act: 'workOrderRefuseTermination', fields: reason });

const statutoryPeriod = [
  {
    kind: 'textarea',
    name: 'basis',
    label: 'circulation.periodBasis',
    hint: 'circulation.periodBasis.hint',
    required: true,
    max: 300,
    rows: 2,
  },
  { kind: 'number', name: 'amount', label: 'circulation.period', required: true, min: 1 },
  {
    kind: 'radio',
    name: 'unit',
    label: 'circulation.periodUnit',
    required: true,
    choices: choicesOf('limitUnit', ['WORKING_DAY', 'CALENDAR_DAY']),
  },
] as const;

/** What the register proposes stands there already; it may be changed. */
const proposedPeriod = standing(
  graphql(`
    query ProposedPeriod($id: ID!) {
      matter(id: $id) {
        __typename
        id
        ... on Appeal {
          proposedPeriod {
            basis
            amount
            unit
          }
        }
      }
    }
  `),
  'Appeal',
  ({ proposedPeriod: proposed }) =>
    proposed ? { basis: proposed.basis, amount: proposed.amount, unit: proposed.unit } : {},
);

export const statutoryPeriodForm = actForm({
  act: 'appealSetStatutoryPeriod',
  standing: proposedPeriod,
  initial: ({ values }) => ({ ...values }),
  lead: 'circulation.statutory.lead',
  fields: statutoryPeriod,
});
export const askStatutoryPeriodForm = actForm({
  act: 'workOrderAskStatutoryPeriod',
  standing: proposedPeriod,
  initial: ({ values }) => ({ ...values }),
  lead: 'circulation.statutory.lead',
  fields: statutoryPeriod,
});
export const refuseStatutoryPeriodForm = actForm({ act: 'workOrderRefuseStatutoryPeriod', fields: reason });

export const suggestCatalogueForm = actForm({
  act: 'appealSuggestCatalogue',
  lead: 'circulation.catalogue.lead',
  fields: [
    { kind: 'textarea', name: 'ground', label: 'circulation.mandateGround', required: true, max: 300, rows: 2 },
    { kind: 'checkbox', name: 'areaOnly', label: 'circulation.catalogue.areaOnly' },
  ],
});
export const dropCatalogueForm = actForm({ act: 'appealDropCatalogue', fields: reason });

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

export const reopenForm = actForm({ act: 'appealReopen', fields: reason });
export const eraseForm = actForm({ act: 'appellantErase', fields: reason });
export const excuseForm = actForm({ act: 'appealExcuseCoHandlers', fields: reason });
export const commentForm = actForm({ act: 'appealComment', fields: text });
export const noteForm = actForm({ act: 'appealAddNote', fields: text });

const reached = ({ reached: answered }: Record<string, unknown>): boolean => answered === true;
const resolved: Field<'resolved'> = {
  kind: 'yes-no',
  name: 'resolved',
  label: 'field.resolved',
  yes: 'field.resolved.yes',
  no: 'field.resolved.no',
};
const satisfied: Field<'satisfied'> = {
  kind: 'yes-no',
  name: 'satisfied',
  label: 'field.satisfied',
  yes: 'field.satisfied.yes',
  no: 'field.satisfied.no',
};
const remark: Field<'remark'> = { kind: 'textarea', name: 'remark', label: 'field.remark', max: 1000 };

export const callbackForm = actForm({
  act: 'appealRecordCallback',
  lead: 'appeal.callback.script',
  fields: [
    {
      kind: 'yes-no',
      name: 'reached',
      label: 'field.reached',
      required: true,
      yes: 'field.reached.yes',
      no: 'field.reached.no',
    },
    {
      kind: 'radio',
      name: 'miss',
      label: 'callback.miss',
      required: true,
      choices: choicesOf('callback.miss', ['NO_ANSWER', 'REFUSED', 'WRONG_NUMBER']),
      when: ({ reached: answered }) => answered === false,
    },
    {
      kind: 'date-time',
      name: 'callAgainAt',
      label: 'callback.callAgainAt',
      hint: 'callback.callAgainAt.hint',
      when: ({ reached: answered, miss }) => answered === false && miss !== 'REFUSED',
    },
    { ...resolved, required: true, when: reached },
    { ...satisfied, required: true, when: reached },
    remark,
    {
      kind: 'radio',
      name: 'outcome',
      label: 'field.outcome',
      hint: 'field.outcome.hint',
      choices: choicesOf('callbackOutcome', ['REWORK', 'HARD_CASE', 'CLOSE']),
      when: (values) => reached(values) && (values['resolved'] === false || values['satisfied'] === false),
    },
  ],
});

export const askReopeningForm = actForm({
  act: 'appealAskReopening',
  lead: 'reopening.lead',
  fields: [
    { kind: 'textarea', name: 'reason', label: 'reopening.reason', required: true, max: 2000, rows: 4 },
    { kind: 'textarea', name: 'newFacts', label: 'reopening.newFacts', hint: 'reopening.newFacts.hint', max: 2000 },
    { kind: 'files', name: 'receipts', label: 'field.files' },
  ],
});
export const grantReopeningForm = actForm({
  act: 'appealGrantReopening',
  lead: 'reopening.grant.lead',
  fields: reason,
});
export const refuseReopeningForm = actForm({
  act: 'appealRefuseReopening',
  lead: 'reopening.refuse.lead',
  fields: reason,
});

export const rateForm = actForm({
  act: 'appealRate',
  fields: [{ ...resolved, required: true }, { ...satisfied, required: true }, remark],
});

export const assignForm = actForm({
  act: 'workOrderAssignHandler',
  batch: true,
  fields: [{ kind: 'select', name: 'memberId', label: 'field.memberId', required: true, choices: colleagues }],
});

const returned = [groundField('RETURN', 'field.returnGround'), ...evidenceFields('RETURN')] as const;

export const returnForm = actForm({ act: 'workOrderReturn', lead: 'workOrder.return.lead', fields: returned });
export const objectForm = actForm({ act: 'workOrderObject', lead: 'circulation.object.lead', fields: returned });

const opinion = [
  {
    kind: 'radio',
    name: 'mandate',
    label: 'circulation.mandate',
    required: true,
    choices: choicesOf('circulation.mandate', ['OURS', 'SHARED', 'NOT_OURS']),
  },
  {
    kind: 'textarea',
    name: 'ground',
    label: 'circulation.mandateGround',
    hint: 'circulation.mandateGround.hint',
    required: true,
    max: 1000,
  },
] as const;

export const argueForm = actForm({ act: 'workOrderArgue', about: OpinionsAbout, fields: opinion });
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

export const documentForm = actForm({
  act: 'documentAdd',
  fields: [{ kind: 'files', name: 'receipts', label: 'field.files', required: true }],
});

const PROPOSALS = graphql(`
  query DispatchProposals($id: ID!) {
    dispatchProposals(appealId: $id) {
      ground
      unit {
        id
      }
    }
  }
`);

async function proposals({ id }: ActTarget): Promise<readonly Proposal[]> {
  if (!id) return [];
  const { data } = await client.value.query(PROPOSALS, { id }).toPromise();
  return (data?.dispatchProposals ?? []).map(({ ground, unit: proposed }) => ({ unitId: proposed.id, ground }));
}

const COLLEAGUES = graphql(`
  query Colleagues {
    members(first: 100) {
      nodes {
        id
        name
        active
      }
    }
  }
`);

export async function colleagues(): Promise<readonly Choice[]> {
  const { data } = await client.value.query(COLLEAGUES, {}).toPromise();
  return (data?.members.nodes ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, text: name }));
}
