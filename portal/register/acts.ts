import type { GroundNeed } from '../gql/schema.ts';
import type { ActTarget, Choice, Field, FormValues } from '../ui/act/form.ts';
import { actForm, choicesOf } from '../ui/act/form.ts';
import SettingPreview from './SettingPreview.vue';
import SettingValue from './SettingValue.vue';
import SubjectLines from './SubjectLines.vue';

export const UNIT_KINDS = [
  'COMMAND_CENTRE',
  'SUB_DISTRICT',
  'COMMUNITY',
  'DEPARTMENT',
  'COURT',
  'PROCURATORATE',
  'LAW_SOCIETY',
  'LEGAL_EXPERT',
  'ASSOCIATION',
  'DEPUTY_STATION',
  'DEPUTY',
  'LEADERSHIP',
] as const;
const ROLES = ['HEAD', 'HANDLER', 'GRID_WORKER', 'MEDIATOR', 'LEGAL_EXPERT', 'AUDITOR', 'ADMINISTRATOR'] as const;

const fullName = { kind: 'text', name: 'name', label: 'administration.unit.name', max: 60 } as const;
const shortName = { kind: 'text', name: 'shortName', label: 'administration.unit.shortName', max: 20 } as const;
const duty = { kind: 'textarea', name: 'duty', label: 'administration.unit.duty', max: 300, rows: 2 } as const;
const unitPhone = { kind: 'text', name: 'phone', label: 'administration.unit.phone', max: 40, mode: 'tel' } as const;
const isTerritorial = ({ kind }: Record<string, unknown>): boolean => kind === 'SUB_DISTRICT' || kind === 'COMMUNITY';

export const unitAddForm = actForm({
  act: 'unitAdd',
  initial: () => ({ kind: 'DEPARTMENT' }),
  fields: [
    {
      kind: 'select',
      name: 'kind',
      label: 'administration.unit.kind',
      required: true,
      choices: choicesOf('unitKind', UNIT_KINDS.slice(1)),
    },
    { ...fullName, required: true },
    { ...shortName, hint: 'administration.unit.shortName.hint', required: true },
    {
      kind: 'text',
      name: 'code',
      label: 'administration.unit.code',
      hint: 'administration.unit.code.hint',
      required: true,
      max: 40,
    },
    { kind: 'unit', name: 'parentId', label: 'administration.unit.parent' },
    { kind: 'text', name: 'areaCode', label: 'administration.unit.areaCode', max: 20, when: isTerritorial },
    duty,
    unitPhone,
  ],
});

export const unitChangeForm = actForm({
  act: 'unitChange',
  initial: ({ values }) => ({ ...values }),
  fields: [{ ...fullName, required: true }, { ...shortName, required: true }, duty, unitPhone],
});

export const communityPairForm = actForm({
  act: 'communityPair',
  initial: ({ values }) => {
    const { departmentId, cadreName, cadrePost, cadrePhone } = (values?.['pairing'] ?? {}) as Record<string, unknown>;
    return { departmentId, cadreName, cadrePost, cadrePhone };
  },
  fields: [
    {
      kind: 'unit',
      name: 'departmentId',
      label: 'pairing.department',
      hint: 'pairing.department.hint',
      unitKinds: ['DEPARTMENT'],
      required: true,
    },
    { kind: 'text', name: 'cadreName', label: 'pairing.cadreName', required: true, max: 40 },
    { kind: 'text', name: 'cadrePost', label: 'pairing.cadrePost', required: true, max: 60 },
    { kind: 'text', name: 'cadrePhone', label: 'pairing.cadrePhone', max: 40, mode: 'tel' },
  ],
});

const memberName: Field<'name'> = { kind: 'text', name: 'name', label: 'field.name', required: true, max: 40 };
const roles: Field<'roles'> = {
  kind: 'checkboxes',
  name: 'roles',
  label: 'administration.member.roles',
  required: true,
  choices: ROLES.map((value) => ({ value, label: `memberRole.${value}` }) as const),
};

export const memberAddForm = actForm({
  act: 'memberAdd',
  lead: 'administration.member.lead',
  initial: () => ({ roles: ['HANDLER'] }),
  fields: [
    {
      kind: 'text',
      name: 'username',
      label: 'signIn.username',
      hint: 'administration.member.username.hint',
      required: true,
      max: 30,
    },
    memberName,
    roles,
    { kind: 'text', name: 'phone', label: 'administration.member.phone', max: 40, mode: 'tel', unkept: true },
  ],
});

export const memberJoinForm = actForm({
  act: 'memberJoin',
  lead: 'administration.member.joinLead',
  initial: () => ({ roles: ['HANDLER'] }),
  fields: [
    {
      kind: 'text',
      name: 'username',
      label: 'signIn.username',
      hint: 'administration.member.joinUsername.hint',
      required: true,
      max: 30,
    },
    roles,
    { kind: 'text', name: 'phone', label: 'administration.member.phone', max: 40, mode: 'tel', unkept: true },
  ],
});

export const memberChangeForm = actForm({
  act: 'memberChange',
  initial: ({ values }) => ({ ...values }),
  fields: [
    memberName,
    roles,
    {
      kind: 'yes-no',
      name: 'active',
      label: 'administration.active',
      hint: 'administration.member.active.hint',
      required: true,
      yes: 'administration.active.yes',
      no: 'administration.active.no',
    },
  ],
});

export const passwordResetForm = actForm({
  act: 'memberPasswordReset',
  fields: [
    {
      kind: 'textarea',
      name: 'reason',
      label: 'field.reason',
      hint: 'administration.reset.reason.hint',
      required: true,
      max: 300,
      rows: 2,
    },
    { kind: 'checkbox', name: 'withoutSecondFactor', label: 'administration.reset.withoutSecondFactor' },
  ],
});

export const categoryRenameForm = actForm({
  act: 'categoryRename',
  initial: ({ values }) => ({ ...values }),
  fields: [{ kind: 'text', name: 'name', label: 'administration.subject.name', required: true, max: 60 }],
});

export const categoriesAddForm = actForm({
  act: 'categoriesAdd',
  initial: ({ values }) => ({ ...values }),
  fields: [
    {
      kind: 'custom',
      name: 'categories',
      label: 'administration.subjects',
      hint: 'administration.subjects.hint',
      required: true,
      component: SubjectLines,
    },
  ],
});

export const dispatchRuleForm = actForm({
  act: 'dispatchRuleAdd',
  initial: ({ values }) => ({ ...values }),
  fields: [
    {
      kind: 'category',
      name: 'categoryId',
      label: 'field.categoryId',
      hint: 'administration.rule.category.hint',
      required: true,
    },
    {
      kind: 'unit',
      name: 'subDistrictId',
      label: 'administration.rule.area',
      hint: 'administration.rule.area.hint',
      unitKinds: ['SUB_DISTRICT'],
    },
    { kind: 'unit', name: 'unitId', label: 'administration.rule.unit', required: true },
    {
      kind: 'textarea',
      name: 'ground',
      label: 'field.ground',
      hint: 'administration.rule.ground.hint',
      required: true,
      max: 300,
      rows: 2,
    },
  ],
});

export const settingForm = actForm({
  act: 'settingSet',
  preview: SettingPreview,
  initial: ({ values }) => ({ key: values?.['key'], value: values?.['value'] }),
  fields: [
    { kind: 'fixed', name: 'key', label: 'administration.setting' },
    { kind: 'custom', name: 'value', label: 'administration.setting.value', required: true, component: SettingValue },
    {
      kind: 'date-time',
      name: 'effectiveFrom',
      label: 'administration.setting.from',
      hint: 'administration.setting.from.hint',
    },
  ],
});

export const statutoryRegisterForm = actForm({
  act: 'statutoryPeriodAdd',
  lead: 'statutory.add.lead',
  fields: [
    {
      kind: 'category',
      name: 'categoryId',
      label: 'field.categoryId',
      hint: 'statutory.category.hint',
      required: true,
    },
    {
      kind: 'textarea',
      name: 'basis',
      label: 'circulation.periodBasis',
      hint: 'circulation.periodBasis.hint',
      required: true,
      max: 300,
      rows: 2,
    },
    { kind: 'text', name: 'sourceUrl', label: 'circulation.sourceUrl', hint: 'circulation.sourceUrl.hint', max: 500 },
    { kind: 'number', name: 'amount', label: 'circulation.period', required: true, min: 1, max: 730 },
    {
      kind: 'radio',
      name: 'unit',
      label: 'circulation.periodUnit',
      required: true,
      choices: choicesOf('limitUnit', ['WORKING_DAY', 'CALENDAR_DAY']),
    },
    {
      kind: 'date-time',
      name: 'effectiveFrom',
      label: 'administration.setting.from',
      hint: 'administration.setting.from.hint',
    },
  ],
});

/** What a ground of the list may need, as the page knows it. */
const mayNeed = ({ may }: FormValues): readonly GroundNeed[] => (may ?? []) as readonly GroundNeed[];
const needChoices = async ({ values }: ActTarget): Promise<readonly Choice[]> =>
  choicesOf('groundNeed', mayNeed(values ?? {}));

const groundFields = [
  { kind: 'text', name: 'zh', label: 'administration.grounds.zh', required: true, max: 60 },
  { kind: 'text', name: 'en', label: 'administration.grounds.en', max: 120 },
  {
    kind: 'text',
    name: 'basis',
    label: 'administration.grounds.basis',
    hint: 'administration.grounds.basis.hint',
    max: 200,
  },
  {
    kind: 'checkboxes',
    name: 'needs',
    label: 'administration.grounds.needs',
    choices: needChoices,
    when: (values: FormValues) => mayNeed(values).length > 0,
  },
  {
    kind: 'date-time',
    name: 'effectiveFrom',
    label: 'administration.grounds.from',
    hint: 'administration.grounds.from.hint',
  },
] as const;
const groundList = { kind: 'fixed', name: 'list', label: 'administration.grounds' } as const;
const groundCode = { kind: 'fixed', name: 'code', label: 'administration.grounds.code' } as const;

export const groundAddForm = actForm({
  act: 'groundAdd',
  initial: ({ values }) => ({ ...values }),
  fields: [
    groundList,
    {
      kind: 'text',
      name: 'code',
      label: 'administration.grounds.code',
      hint: 'administration.grounds.code.hint',
      required: true,
      max: 40,
    },
    ...groundFields,
  ],
});
export const groundChangeForm = actForm({
  act: 'groundChange',
  initial: ({ values }) => ({ ...values }),
  fields: [groundList, groundCode, ...groundFields],
});
export const groundRetireForm = actForm({
  act: 'groundRetire',
  initial: ({ values }) => ({ ...values }),
  fields: [
    groundList,
    groundCode,
    {
      kind: 'date-time',
      name: 'effectiveFrom',
      label: 'administration.grounds.retireFrom',
      hint: 'administration.grounds.retireFrom.hint',
    },
  ],
});
