import { defineActForms } from '../ui/act-form.ts';

const reason = { name: 'reason', kind: 'textarea', max: 1000 } as const;
const text = { name: 'text', kind: 'textarea', max: 2000 } as const;
const because = {
  name: 'reason',
  kind: 'choice',
  options: ['MANDATE_GAP', 'OVERLAPPING_MANDATE', 'GROUP_MATTER', 'HARD_CASE'],
  words: 'jointReason',
} as const;
const about = [
  because,
  { name: 'title', kind: 'text', max: 100 },
  { name: 'facts', kind: 'textarea', max: 5000 },
] as const;
const invited = {
  name: 'invited',
  kind: 'list',
  optional: true,
  fields: [
    { name: 'unitId', kind: 'unit' },
    {
      name: 'role',
      kind: 'choice',
      options: ['CO_HANDLER', 'CONSULTANT', 'MEDIATOR', 'OBSERVER'],
      words: 'jointRole',
    },
    { name: 'task', kind: 'textarea', max: 500, optional: true },
  ],
} as const;
const convene = [
  { name: 'leadUnitId', kind: 'unit' },
  { name: 'leadTask', kind: 'textarea', max: 500, optional: true },
  invited,
  { name: 'note', kind: 'textarea', max: 1000, optional: true },
] as const;
const days = { name: 'workingDays', kind: 'number', min: 1, max: 90, optional: true } as const;

defineActForms({
  jointCasePropose: [...about, { name: 'wishedUnitIds', kind: 'units', optional: true }],
  jointCaseOpen: [...about, ...convene],
  jointCaseConvene: convene,
  jointCaseInvite: [invited],
  jointCaseDecline: [reason],
  jointCaseRefuseSeat: [reason],
  jointCaseDesignate: [reason],
  jointCaseEndSeat: [reason],
  jointCaseUnlinkAppeal: [reason],
  jointCaseConclude: [text],
  jointCaseDiscuss: [text],
  jointCaseAddAnnex: [text, { name: 'seatIds', kind: 'given', from: 'seats', multiple: true }],
  jointCaseDecide: [
    text,
    { name: 'ground', kind: 'textarea', max: 500 },
    { name: 'carriesOver', kind: 'yes-no', optional: true },
  ],
  jointCaseAnswer: [
    { name: 'body', kind: 'textarea', max: 5000 },
    { name: 'ground', kind: 'textarea', max: 500 },
  ],
  jointTaskAssign: [
    { name: 'unitId', kind: 'given', from: 'units' },
    { name: 'title', kind: 'text', max: 100 },
    { name: 'detail', kind: 'textarea', max: 2000, optional: true },
    days,
  ],
  jointTaskReport: [text],
  jointTaskSendBack: [reason, days],
  jointTaskCancel: [{ name: 'decisionId', kind: 'given', from: 'decisions' }],
});
