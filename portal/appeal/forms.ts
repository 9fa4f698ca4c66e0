import { defineActForms } from '../ui/act-form.ts';

const reason = { name: 'reason', kind: 'textarea', max: 1000 } as const;
const answer = [
  { name: 'body', kind: 'textarea', max: 5000 },
  { name: 'ground', kind: 'textarea', max: 500 },
] as const;
const dispatch = [
  { name: 'leadUnitId', kind: 'unit' },
  { name: 'task', kind: 'textarea', max: 500 },
  {
    name: 'coHandlers',
    kind: 'list',
    optional: true,
    fields: [
      { name: 'unitId', kind: 'unit' },
      { name: 'task', kind: 'textarea', max: 500 },
    ],
  },
] as const;

export const URGENCIES = ['URGENT', 'UTILITIES', 'ORDINARY', 'COMPLEX'] as const;
export const TYPES = [
  'INQUIRY',
  'HELP_REQUEST',
  'COMPLAINT',
  'VIOLATION_REPORT',
  'SUGGESTION',
  'COMMENDATION',
] as const;
export const CHANNELS = ['HOTLINE', 'GRID', 'WALK_IN', 'DEPUTY'] as const;

export const REGISTER_FIELDS = [
  { name: 'type', kind: 'choice', options: TYPES, words: 'appealType' },
  { name: 'channel', kind: 'choice', options: CHANNELS, words: 'channel' },
  { name: 'title', kind: 'text', max: 100 },
  { name: 'body', kind: 'textarea', max: 10_000 },
  { name: 'categoryId', kind: 'category', optional: true },
  { name: 'urgency', kind: 'choice', options: URGENCIES, words: 'urgency', optional: true },
  { name: 'subDistrictId', kind: 'unit', kinds: ['SUB_DISTRICT'], optional: true },
  { name: 'communityId', kind: 'unit', kinds: ['COMMUNITY'], optional: true },
  { name: 'place', kind: 'text', max: 200, optional: true },
  { name: 'merchant', kind: 'text', max: 100, optional: true },
] as const;

export const APPELLANT_FIELDS = [
  { name: 'name', kind: 'text', max: 40, optional: true },
  { name: 'phone', kind: 'text', max: 20, optional: true },
  { name: 'idNumber', kind: 'text', max: 18, optional: true },
  { name: 'address', kind: 'text', max: 200, optional: true },
] as const;

defineActForms({
  appealTriage: [
    { name: 'categoryId', kind: 'category', optional: true },
    { name: 'urgency', kind: 'choice', options: URGENCIES, words: 'urgency', optional: true },
    { name: 'subDistrictId', kind: 'unit', kinds: ['SUB_DISTRICT'], optional: true },
    { name: 'place', kind: 'text', max: 200, optional: true },
    { name: 'merchant', kind: 'text', max: 100, optional: true },
  ],
  appealAnswerAtOnce: answer,
  appealDecline: [
    {
      name: 'ground',
      kind: 'choice',
      options: [
        'EMERGENCY_LINE',
        'OTHER_PROCEDURE',
        'PETITION',
        'REPEATED',
        'SECRETS_OR_PRIVACY',
        'BEYOND_DUTIES',
        'UNLAWFUL',
      ],
      words: 'declineGround',
    },
    { name: 'rightChannel', kind: 'textarea', max: 300 },
  ],
  appealMerge: [{ name: 'masterId', kind: 'text', max: 36 }],
  appealDispatch: dispatch,
  appealDesignate: dispatch,
  appealAddCoHandler: [
    { name: 'unitId', kind: 'unit' },
    { name: 'task', kind: 'textarea', max: 500 },
  ],
  appealSendBack: [reason],
  appealCloseOff: [reason],
  appealTerminate: [reason],
  appealReopen: [reason],
  appealExcuseCoHandlers: [reason],
  appealComment: [{ name: 'text', kind: 'textarea', max: 2000 }],
  appealAddNote: [{ name: 'text', kind: 'textarea', max: 2000 }],
  appealRecordCallback: [
    { name: 'reached', kind: 'yes-no' },
    { name: 'resolved', kind: 'yes-no', optional: true },
    { name: 'satisfied', kind: 'yes-no', optional: true },
    { name: 'remark', kind: 'textarea', max: 1000, optional: true },
    {
      name: 'outcome',
      kind: 'choice',
      options: ['REWORK', 'HARD_CASE', 'CLOSE'],
      words: 'callbackOutcome',
      optional: true,
    },
  ],
  appealRate: [
    { name: 'resolved', kind: 'yes-no' },
    { name: 'satisfied', kind: 'yes-no' },
    { name: 'remark', kind: 'textarea', max: 1000, optional: true },
  ],
  workOrderAssignHandler: [{ name: 'memberId', kind: 'member' }],
  workOrderReturn: [
    {
      name: 'ground',
      kind: 'choice',
      options: ['NOT_COMPETENT', 'WRONG_AREA', 'OTHER_PROCEDURE', 'UNCLEAR'],
      words: 'returnGround',
    },
    { name: 'evidence', kind: 'textarea', max: 1000 },
  ],
  workOrderRefuseReturn: [reason],
  workOrderTransfer: [
    { name: 'unitId', kind: 'unit' },
    { name: 'task', kind: 'textarea', max: 500 },
  ],
  workOrderRecordContact: [
    { name: 'reached', kind: 'yes-no' },
    { name: 'record', kind: 'textarea', max: 1000 },
  ],
  workOrderInterimReply: answer,
  workOrderAskExtension: [{ name: 'days', kind: 'number', min: 1, max: 10 }, reason],
  workOrderRefuseExtension: [reason],
  workOrderComplete: [{ name: 'text', kind: 'textarea', max: 2000 }],
  workOrderReply: answer,
});
