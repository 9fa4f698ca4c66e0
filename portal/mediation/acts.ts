import LinkedAppealsField from '../joint-case/LinkedAppealsField.vue';
import { graphql } from '../gql/index.ts';
import { unitOf } from '../resident/filing.ts';
import { ask, client } from '../shell/client.ts';
import { useSession } from '../shell/session.ts';
import type { ActTarget, Choice, FormValues } from '../ui/act/form.ts';
import { actForm, choicesOf } from '../ui/act/form.ts';
import { readMembers } from '../ui/members.ts';

const reason = { kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 1000 } as const;
const manner = {
  kind: 'radio',
  name: 'manner',
  label: 'mediation.manner',
  required: true,
  choices: choicesOf('mediationManner', ['ON_SITE', 'BY_PHONE', 'BY_LINK']),
} as const;
const ROUTES = choicesOf('disputeRoute', ['ARBITRATION', 'ADMINISTRATIVE', 'COURT', 'ENFORCEMENT']);
const routes = {
  kind: 'checkboxes',
  name: 'routes',
  label: 'mediation.routes',
  hint: 'mediation.routes.hint',
  required: true,
  choices: ROUTES,
} as const;
const invitations = [
  { kind: 'yes-no', name: 'acceptsDeputies', label: 'mediation.acceptsDeputies' },
  { kind: 'yes-no', name: 'acceptsExperts', label: 'mediation.acceptsExperts' },
] as const;
const open = {
  kind: 'yes-no',
  name: 'open',
  label: 'mediation.open',
  required: true,
  yes: 'mediation.open.yes',
  no: 'mediation.open.no',
} as const;
const place = { kind: 'text', name: 'place', label: 'mediation.place', required: true, max: 200 } as const;

/** Whether the mediator is of the own unit, whose members are known by name. */
const isOwn = ({ unitId }: FormValues): boolean => unitId === useSession().viewer?.unitId;
const mediator = <Prefix extends '' | 'mediator.'>(prefix: Prefix) =>
  [
    {
      kind: 'radio',
      name: `${prefix}choice` as const,
      label: 'mediation.choice',
      required: true,
      choices: choicesOf('mediatorChoice', ['DESIGNATED', 'CHOSEN']),
    },
    { kind: 'unit', name: `${prefix}unitId` as const, label: 'mediation.mediatorUnit', required: true },
    {
      kind: 'select',
      name: `${prefix}memberId` as const,
      label: 'mediation.member',
      hint: 'mediation.member.hint',
      choices: colleagues,
      when: (values: FormValues) => isOwn(prefix ? ((values['mediator'] as FormValues) ?? {}) : values),
    },
    { kind: 'text', name: `${prefix}name` as const, label: 'field.name', hint: 'mediation.name.hint', max: 40 },
  ] as const;

const BODIES = ['ASSOCIATION', 'SUB_DISTRICT', 'COMMUNITY', 'LAW_SOCIETY'] as const;

/** By the appellant, on the page that the link opens. */
export const applyByPartyForm = actForm({
  act: 'appealApplyMediation',
  lead: 'mediation.own.acquaint',
  initial: () => ({ respondent: { kind: 'ORGANISATION' } }),
  fields: [
    {
      kind: 'custom',
      name: 'bodyUnitId',
      label: 'mediation.own.body',
      hint: 'mediation.own.body.hint',
      required: true,
      component: unitOf([...BODIES]),
    },
    {
      kind: 'radio',
      name: 'respondent.kind',
      label: 'mediation.own.respondent.kind',
      required: true,
      choices: choicesOf('mediation.own.kind', ['ORGANISATION', 'PERSON']),
    },
    { kind: 'text', name: 'respondent.name', label: 'mediation.own.respondent.name', required: true, max: 100 },
    {
      kind: 'text',
      name: 'respondent.phone',
      label: 'mediation.own.respondent.phone',
      max: 20,
      mode: 'tel',
      unkept: true,
    },
    { kind: 'text', name: 'respondent.address', label: 'mediation.own.respondent.address', max: 200, unkept: true },
    { kind: 'textarea', name: 'facts', label: 'mediation.own.facts', required: true, max: 5000, rows: 4 },
    { kind: 'textarea', name: 'claims', label: 'mediation.own.claims', required: true, max: 2000 },
    {
      kind: 'text',
      name: 'name',
      label: 'mediation.own.yourName',
      hint: 'mediation.own.known',
      max: 100,
      unkept: true,
    },
    {
      kind: 'text',
      name: 'phone',
      label: 'mediation.own.yourPhone',
      hint: 'mediation.own.known',
      max: 20,
      mode: 'tel',
      unkept: true,
    },
  ],
});
export const declineRequestForm = actForm({ act: 'mediationDecline', fields: [reason, routes] });

export const applyForm = actForm({
  act: 'mediationApply',
  given: ({ id }) => (id ? { originId: id } : {}),
  initial: ({ __typename, id, title }) => {
    const ofAppeal = __typename === 'Appeal' && id ? { appealIds: [id] } : {};
    return {
      ...(title ? { title } : {}),
      parties: [
        { role: 'APPLICANT', kind: 'PERSON', ...ofAppeal },
        { role: 'RESPONDENT', kind: 'ORGANISATION' },
      ],
    };
  },
  fields: [
    {
      kind: 'unit',
      name: 'bodyUnitId',
      label: 'mediation.body',
      hint: 'mediation.body.hint',
      required: true,
      unitKinds: BODIES,
    },
    { kind: 'text', name: 'title', label: 'field.title', hint: 'mediation.title.hint', required: true, max: 100 },
    { kind: 'textarea', name: 'facts', label: 'mediation.facts', required: true, max: 5000, rows: 4 },
    { kind: 'textarea', name: 'claims', label: 'mediation.claims', required: true, max: 2000 },
    {
      kind: 'list',
      name: 'parties',
      label: 'mediation.parties',
      required: true,
      add: 'mediation.parties.add',
      item: 'mediation.parties.item',
      fields: [
        {
          kind: 'radio',
          name: 'role',
          label: 'mediation.role',
          required: true,
          choices: choicesOf('partyRole', ['APPLICANT', 'RESPONDENT']),
        },
        {
          kind: 'radio',
          name: 'kind',
          label: 'mediation.partyKind',
          required: true,
          choices: choicesOf('partyKind', ['PERSON', 'ORGANISATION']),
        },
        { kind: 'text', name: 'name', label: 'mediation.partyName', required: true, max: 100, unkept: true },
        { kind: 'text', name: 'phone', label: 'field.phone', max: 20, mode: 'tel', unkept: true },
        { kind: 'text', name: 'number', label: 'mediation.number', max: 18, unkept: true },
        { kind: 'text', name: 'address', label: 'field.address', max: 200, unkept: true },
        { kind: 'text', name: 'representative', label: 'mediation.representative', max: 40, unkept: true },
        { kind: 'custom', name: 'appealIds', label: 'mediation.appeals', component: LinkedAppealsField },
      ],
    },
  ],
});

export const consentForm = actForm({
  act: 'mediationRecordConsent',
  fields: [
    {
      kind: 'yes-no',
      name: 'consents',
      label: 'mediation.consents',
      hint: 'mediation.consents.hint',
      required: true,
      yes: 'mediation.consents.yes',
      no: 'mediation.consents.no',
    },
    manner,
    ...invitations.map((field) => ({ ...field, when: ({ consents }: FormValues) => consents !== false })),
    { ...routes, when: ({ consents }: FormValues) => consents === false },
    { kind: 'textarea', name: 'remark', label: 'mediation.remark', max: 1000, rows: 2 },
  ],
});
export const invitationForm = actForm({ act: 'mediationRecordInvitationConsent', fields: [...invitations, manner] });
export const appointForm = actForm({
  act: 'mediationAppoint',
  lead: 'mediation.appoint.lead',
  initial: () => ({ mediators: [{ choice: 'DESIGNATED' }] }),
  fields: [
    {
      kind: 'list',
      name: 'mediators',
      label: 'mediation.mediators',
      required: true,
      add: 'mediation.mediators.add',
      item: 'mediation.mediators.item',
      fields: mediator(''),
    },
  ],
});
export const replaceForm = actForm({ act: 'mediationReplaceMediator', fields: mediator('mediator.') });
export const takeSeatForm = actForm({
  act: 'mediationTakeSeat',
  fields: [
    { kind: 'text', name: 'name', label: 'mediation.mediatorName', hint: 'mediation.mediatorName.hint', max: 40 },
  ],
});
export const declineForm = actForm({ act: 'mediationDeclineSeat', fields: [reason] });
export const challengeForm = actForm({
  act: 'mediationChallenge',
  fields: [
    { kind: 'select', name: 'partyId', label: 'mediation.party', required: true, choices: parties },
    manner,
    reason,
  ],
});
export const scheduleForm = actForm({
  act: 'mediationScheduleSession',
  fields: [{ kind: 'date-time', name: 'beginsAt', label: 'mediation.beginsAt', required: true }, place, open],
});
export const holdForm = actForm({
  act: 'mediationHoldSession',
  fields: [
    {
      kind: 'select',
      name: 'sessionId',
      label: 'mediation.session',
      hint: 'mediation.session.hint',
      choices: sessions,
    },
    { kind: 'date-time', name: 'beganAt', label: 'mediation.beganAt', required: true },
    { kind: 'date-time', name: 'endedAt', label: 'mediation.endedAt', required: true },
    place,
    open,
    { kind: 'checkboxes', name: 'presentPartyIds', label: 'mediation.present', required: true, choices: parties },
    {
      kind: 'list',
      name: 'attendees',
      label: 'mediation.attendees',
      add: 'mediation.attendees.add',
      item: 'mediation.attendees.item',
      fields: [
        { kind: 'text', name: 'name', label: 'field.name', required: true, max: 40 },
        { kind: 'text', name: 'capacity', label: 'mediation.capacity', required: true, max: 40 },
      ],
    },
    { kind: 'textarea', name: 'record', label: 'mediation.record', required: true, max: 20_000, rows: 8 },
  ],
});
export const cancelForm = actForm({ act: 'mediationCancelSession', fields: [reason] });
export const agreementForm = actForm({
  act: 'mediationReachAgreement',
  initial: () => ({ form: 'WRITTEN', instalments: [{}] }),
  fields: [
    {
      kind: 'radio',
      name: 'form',
      label: 'mediation.form',
      required: true,
      choices: choicesOf('agreementForm', ['WRITTEN', 'ORAL']),
    },
    { kind: 'textarea', name: 'facts', label: 'mediation.agreedFacts', required: true, max: 5000 },
    { kind: 'textarea', name: 'content', label: 'mediation.content', required: true, max: 5000 },
    { kind: 'textarea', name: 'liabilities', label: 'mediation.liabilities', required: true, max: 2000 },
    { kind: 'text', name: 'performanceManner', label: 'mediation.performanceManner', required: true, max: 200 },
    {
      kind: 'list',
      name: 'instalments',
      label: 'mediation.instalments',
      required: true,
      add: 'mediation.instalments.add',
      item: 'mediation.instalments.item',
      fields: [
        { kind: 'text', name: 'what', label: 'mediation.what', required: true, max: 200 },
        { kind: 'money', name: 'amount', label: 'mediation.amount', hint: 'mediation.amount.hint', required: true },
        { kind: 'date', name: 'dueDate', label: 'mediation.dueDate', required: true },
      ],
    },
  ],
});
export const withdrawForm = actForm({ act: 'mediationWithdrawAgreement', fields: [reason] });
export const signForm = actForm({
  act: 'mediationSign',
  fields: [
    {
      kind: 'radio',
      name: 'mark',
      label: 'mediation.mark',
      required: true,
      choices: choicesOf('signatureMark', ['SIGNATURE', 'SEAL', 'FINGERPRINT']),
    },
    manner,
  ],
});
export const copyForm = actForm({ act: 'mediationDeliverCopy', fields: [manner] });
export const performanceForm = actForm({
  act: 'mediationRecordPerformance',
  fields: [
    {
      kind: 'radio',
      name: 'performance',
      label: 'mediation.performance',
      required: true,
      choices: choicesOf('performance', ['PERFORMED', 'PARTLY', 'NOT_PERFORMED']),
    },
    {
      kind: 'money',
      name: 'paid',
      label: 'mediation.paidNow',
      required: true,
      when: ({ performance }) => performance === 'PARTLY',
    },
    { kind: 'textarea', name: 'remark', label: 'mediation.proof', max: 1000, rows: 2 },
  ],
});
export const breachForm = actForm({ act: 'mediationRecordBreach', fields: [reason, routes] });
export const confirmationForm = actForm({
  act: 'mediationRecordConfirmation',
  lead: 'mediation.confirmation.lead',
  fields: [
    {
      kind: 'radio',
      name: 'confirmation',
      label: 'mediation.confirmation',
      required: true,
      choices: choicesOf('judicialConfirmation', ['APPLIED_FOR', 'NOT_WANTED']),
    },
  ],
});
export const endForm = actForm({
  act: 'mediationEnd',
  fields: [
    {
      kind: 'radio',
      name: 'endedBy',
      label: 'mediation.endedBy',
      required: true,
      choices: choicesOf('mediationEndedBy', ['MEDIATOR', 'PARTY']),
    },
    {
      kind: 'select',
      name: 'partyId',
      label: 'mediation.party',
      required: true,
      choices: parties,
      when: ({ endedBy }) => endedBy === 'PARTY',
    },
    reason,
    routes,
  ],
});
export const commentForm = actForm({
  act: 'mediationComment',
  fields: [
    { kind: 'textarea', name: 'text', label: 'field.text', required: true, max: 2000 },
    { kind: 'checkbox', name: 'toEverySeat', label: 'mediation.toEverySeat' },
  ],
});

const TABLE = graphql(`
  query MediationChoices($id: ID!) {
    matter(id: $id) {
      __typename
      id
      ... on Mediation {
        parties {
          id
          number
          nameMask
          role
        }
        sessions {
          id
          number
          beginsAt
          place
          state
        }
      }
    }
  }
`);

async function tableOf({ id }: ActTarget) {
  const data = await ask(TABLE, { id: id! });
  return data?.matter?.__typename === 'Mediation' ? data.matter : null;
}

async function parties(target: ActTarget): Promise<readonly Choice[]> {
  const table = await tableOf(target);
  return (table?.parties ?? []).map(({ id, number, nameMask }) => ({ value: id, text: `${number} ${nameMask}` }));
}

async function sessions(target: ActTarget): Promise<readonly Choice[]> {
  const { fullTime } = await import('../ui/time.ts');
  const table = await tableOf(target);
  return (table?.sessions ?? [])
    .filter(({ state }) => state === 'SCHEDULED')
    .map(({ id, beginsAt, place: where }) => ({ value: id, text: `${fullTime(beginsAt)} ${where}` }));
}

function colleagues(): Promise<readonly Choice[]> {
  return readMembers(client.value);
}
