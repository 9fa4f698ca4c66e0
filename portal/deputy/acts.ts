import { h } from 'vue';
import AppealsPicker from '../appeal/AppealsPicker.vue';
import { graphql } from '../gql/index.ts';
import type { UnitKind } from '../gql/schema.ts';
import { ask } from '../shell/client.ts';
import type { ActTarget, Choice } from '../ui/act/form.ts';
import { actForm, choicesOf } from '../ui/act/form.ts';
import UnitsField from '../ui/UnitsField.vue';

const reason = { kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 1000 } as const;
const words = { kind: 'textarea', name: 'text', label: 'field.text', required: true, max: 2000 } as const;

/** Several units of these kinds, chosen one by one. */
const unitsOf = (unitKinds: readonly UnitKind[]) => (props: object) => h(UnitsField, { ...props, unitKinds });
/** Suggestions are handled by the government’s own units. */
const HANDLERS = ['DEPARTMENT', 'SUB_DISTRICT'] as const;

const ASKABLE = graphql(`
  query AskableSeats($id: ID!) {
    matter(id: $id) {
      id
      seats {
        id
        role
        roleLabel
        live
        unit {
          id
          name
        }
      }
    }
  }
`);
const HANDLES = ['LEAD', 'CO_HANDLER', 'SUPERVISOR'];

/** The units that handle the appeal, the lead first. */
async function askable({ id }: ActTarget): Promise<readonly Choice[]> {
  const data = await ask(ASKABLE, { id: id! });
  return (data?.matter?.seats ?? [])
    .filter(({ live, role }) => live && HANDLES.includes(role))
    .toSorted((one, other) => HANDLES.indexOf(one.role) - HANDLES.indexOf(other.role))
    .map(({ unit, roleLabel }) => ({ value: unit.id, text: unit.name, detail: roleLabel }));
}

export const observersForm = actForm({
  act: 'appealSeatObservers',
  lead: 'deputy.observers.lead',
  fields: [
    {
      kind: 'custom',
      name: 'unitIds',
      label: 'deputy.observers',
      required: true,
      component: unitsOf(['DEPUTY', 'DEPUTY_STATION']),
    },
  ],
});
export const askForm = actForm({
  act: 'appealAskQuestion',
  lead: 'deputy.ask.lead',
  fields: [
    { kind: 'radio', name: 'unitId', label: 'deputy.ask.unit', required: true, choices: askable },
    { kind: 'textarea', name: 'text', label: 'deputy.question', required: true, max: 1000 },
  ],
});
export const replyForm = actForm({
  act: 'appealReplyToQuestion',
  fields: [{ kind: 'textarea', name: 'text', label: 'deputy.reply', required: true, max: 2000 }],
});

export const makeForm = actForm({
  act: 'suggestionMake',
  lead: 'suggestion.make.lead',
  initial: ({ values }) => ({ appealIds: values?.['appealIds'] ?? [] }),
  fields: [
    { kind: 'custom', name: 'appealIds', label: 'suggestion.appeals', required: true, component: AppealsPicker },
    { kind: 'text', name: 'title', label: 'field.title', hint: 'suggestion.title.hint', required: true, max: 60 },
    { kind: 'textarea', name: 'findings', label: 'suggestion.findings', required: true, max: 3000 },
    { kind: 'textarea', name: 'proposal', label: 'suggestion.proposal', required: true, max: 3000 },
  ],
});
export const declineForm = actForm({ act: 'suggestionDecline', fields: [reason] });
export const assignForm = actForm({
  act: 'suggestionAssign',
  fields: [
    {
      kind: 'unit',
      name: 'leadUnitId',
      label: 'suggestion.lead',
      required: true,
      unitKinds: HANDLERS,
    },
    { kind: 'custom', name: 'coHandlerIds', label: 'suggestion.coHandlers', component: unitsOf(HANDLERS) },
  ],
});
export const objectForm = actForm({ act: 'suggestionObject', lead: 'suggestion.object.lead', fields: [reason] });
export const refuseObjectionForm = actForm({ act: 'suggestionRefuseObjection', fields: [reason] });
export const opinionForm = actForm({ act: 'suggestionGiveOpinion', fields: [words] });
export const longerForm = actForm({ act: 'suggestionAskLonger', lead: 'suggestion.longer.lead', fields: [reason] });
export const answerForm = actForm({
  act: 'suggestionAnswer',
  lead: 'suggestion.answer.lead',
  fields: [
    {
      kind: 'radio',
      name: 'outcome',
      label: 'suggestion.outcome',
      required: true,
      choices: choicesOf('suggestionOutcome', ['SOLVED', 'PLANNED', 'EXPLAINED']),
    },
    { kind: 'textarea', name: 'text', label: 'suggestion.answer', required: true, max: 5000, rows: 5 },
    {
      kind: 'date',
      name: 'plannedOn',
      label: 'suggestion.plannedOn',
      required: true,
      when: ({ outcome }) => outcome === 'PLANNED',
    },
    { kind: 'date', name: 'metOn', label: 'suggestion.metOn', required: true },
    { kind: 'text', name: 'metHow', label: 'suggestion.metHow', required: true, max: 200 },
  ],
});
export const evaluateForm = actForm({
  act: 'suggestionEvaluate',
  lead: 'suggestion.evaluate.lead',
  fields: [
    {
      kind: 'radio',
      name: 'implementation',
      label: 'suggestion.implementation',
      required: true,
      choices: choicesOf('implementation', ['IMPLEMENTED', 'PARTLY', 'NOT_IMPLEMENTED']),
    },
    {
      kind: 'radio',
      name: 'satisfaction',
      label: 'suggestion.satisfaction',
      required: true,
      choices: choicesOf('satisfaction', ['SATISFIED', 'FAIRLY', 'DISSATISFIED']),
    },
    {
      kind: 'textarea',
      name: 'remark',
      label: 'suggestion.remark',
      max: 1000,
      required: ({ satisfaction }) => satisfaction === 'DISSATISFIED',
    },
  ],
});
export const suggestionCommentForm = actForm({ act: 'suggestionComment', fields: [words] });

export const announceForm = actForm({
  act: 'stationDayAnnounce',
  lead: 'stationDay.announce.lead',
  fields: [
    { kind: 'date-time', name: 'startsAt', label: 'stationDay.startsAt', required: true },
    { kind: 'date-time', name: 'endsAt', label: 'stationDay.endsAt', required: true },
    { kind: 'text', name: 'place', label: 'field.place', required: true, max: 100 },
    { kind: 'text', name: 'topic', label: 'stationDay.topic', max: 60 },
    { kind: 'custom', name: 'deputyIds', label: 'stationDay.deputies', required: true, component: unitsOf(['DEPUTY']) },
  ],
});
export const cancelForm = actForm({ act: 'stationDayCancel', fields: [{ ...reason, max: 300 }] });
export const contactForm = actForm({
  act: 'stationContactRecord',
  lead: 'stationDay.record.lead',
  fields: [
    { kind: 'text', name: 'title', label: 'field.title', required: true, max: 100 },
    { kind: 'textarea', name: 'body', label: 'stationDay.said', required: true, max: 5000 },
    {
      kind: 'textarea',
      name: 'answeredAtOnce',
      label: 'stationDay.answeredAtOnce',
      hint: 'stationDay.answeredAtOnce.hint',
      max: 1000,
    },
    { kind: 'text', name: 'name', label: 'field.name', max: 40, unkept: true, when: isHandedOver },
    { kind: 'text', name: 'phone', label: 'field.phone', max: 20, mode: 'tel', unkept: true, when: isHandedOver },
    { kind: 'category', name: 'categoryId', label: 'field.categoryId', when: isHandedOver },
    { kind: 'unit', name: 'communityId', label: 'field.communityId', unitKinds: ['COMMUNITY'], when: isHandedOver },
  ],
});
/** What is answered at once is no appeal, and who it was is not kept. */
function isHandedOver({ answeredAtOnce }: Readonly<Record<string, unknown>>): boolean {
  return !answeredAtOnce;
}
export const feedBackForm = actForm({
  act: 'stationContactFeedBack',
  fields: [{ ...words, label: 'stationDay.told', max: 1000 }],
});

export const superviseForm = actForm({
  act: 'supervisionPropose',
  lead: 'supervision.propose.lead',
  fields: [
    { kind: 'text', name: 'title', label: 'supervision.topic', required: true, max: 60 },
    { kind: 'textarea', name: 'purpose', label: 'supervision.purpose', required: true, max: 2000 },
    { kind: 'date', name: 'until', label: 'supervision.until', required: true },
    {
      kind: 'custom',
      name: 'deputyIds',
      label: 'supervision.deputies',
      required: true,
      component: unitsOf(['DEPUTY']),
    },
  ],
});
const appeals = {
  kind: 'custom',
  name: 'appealIds',
  label: 'supervision.appeals',
  required: true,
  component: AppealsPicker,
} as const;
export const acceptForm = actForm({ act: 'supervisionAccept', lead: 'supervision.accept.lead', fields: [appeals] });
export const addAppealsForm = actForm({ act: 'supervisionAddAppeals', fields: [appeals] });
export const declineSupervisionForm = actForm({ act: 'supervisionDecline', fields: [reason] });
export const supervisionCommentForm = actForm({ act: 'supervisionComment', fields: [words] });
export const reportForm = actForm({
  act: 'supervisionReport',
  lead: 'supervision.report.lead',
  fields: [
    { kind: 'textarea', name: 'findings', label: 'supervision.findings', required: true, max: 5000, rows: 5 },
    { kind: 'textarea', name: 'advice', label: 'supervision.advice', required: true, max: 5000, rows: 5 },
  ],
});
export const rateForm = actForm({
  act: 'ratingGive',
  lead: 'rating.lead',
  given: ({ values }) => ({ categoryId: values?.['categoryId'] }),
  fields: [
    { kind: 'number', name: 'score', label: 'rating.score', required: true, min: 1, max: 5, suffix: 'rating.points' },
    { kind: 'textarea', name: 'remark', label: 'rating.remark', required: true, max: 1000 },
  ],
});
