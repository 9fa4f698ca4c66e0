import { officeSpans } from '../kernel/calendar/index.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';
import type { ClockRule, Limit, MatterKind } from '../matter/index.ts';
import { allKinds, Urgency } from '../matter/index.ts';
import type { Setting, SettingForm } from '../unit/index.ts';
import { allSettings } from '../unit/index.ts';

/** Limits of one clock by urgency, and by type where the kind has types, as a district sets them. */
export type Limits = Pick<ClockRule, 'limits' | 'byType'>;

const UNITS: readonly Limit['unit'][] = ['WORKING_DAY', 'WORKING_HOUR', 'NATURAL_HOUR', 'CALENDAR_DAY'];
const LONGEST = 1000;

/** Everything that the district decides for itself: what capabilities declare, and the limits of every clock. */
export function knownSettings(): readonly Setting[] {
  const limits = allKinds().flatMap((kind) =>
    Object.entries(kind.clocks).map(([clock, rule]) => limitsOf(kind, clock, rule)),
  );
  return [...allSettings(), ...limits];
}

export function settingOf(key: string): Setting | undefined {
  return knownSettings().find((setting) => setting.key === key);
}

function limitsOf(kind: MatterKind, clock: string, rule: ClockRule): Setting<Limits> {
  const both = (word: (locale: keyof Text) => string): Text => text(word('zh-CN'), word('en'));
  return {
    key: `clock.${kind.kind}.${clock}`,
    label: both((locale) => `${kind.label[locale]}${locale === 'en' ? ': ' : '：'}${rule.label[locale]}`),
    description: text(
      '按紧急程度、诉求类型设定的时限；只影响此后开始的计时。',
      'Limits by urgency and type; they hold for clocks that start from then on.',
    ),
    form: 'LIMITS',
    ...(kind.types ? { choices: kind.types } : {}),
    fallback: { limits: rule.limits, ...(rule.byType ? { byType: rule.byType } : {}) },
  };
}

/** What is wrong with a value of a setting, or null. */
export function issueOf(
  { form, range, choices, reads }: Setting,
  json: string,
): { code: string; message: Text } | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { code: 'format', message: text('请填写 JSON。', 'Please give JSON.') };
  }
  if (range && form === 'NUMBER') return isWithin(value, range) ? null : { code: 'range', message: between(range) };
  if (choices && form === 'STEPS')
    return areSteps(value, Object.keys(choices)) ? null : { code: 'form', message: MESSAGES.STEPS };
  if (form === 'LIMITS')
    return areLimits(value, Object.keys(choices ?? {})) ? null : { code: 'form', message: MESSAGES.LIMITS };
  if (!FORMS[form](value)) return { code: 'form', message: MESSAGES[form] };
  return reads && !reads.accepts(value as string) ? { code: 'form', message: reads.otherwise } : null;
}

const MESSAGES: Readonly<Record<SettingForm, Text>> = {
  FLAG: text('请选择是或否。', 'Choose yes or no.'),
  NUMBER: text('请填写整数。', 'Give a whole number.'),
  OFFICE_HOURS: text(
    '时段须按先后排列、互不重叠，格式为 HH:MM。',
    'Hours stand in order, do not overlap and are written HH:MM.',
  ),
  STEPS: text('至少一步、至多十步；每一步不得轻于上一步。', 'One to ten steps; none is milder than the one before it.'),
  TEXT: text('请填写文字，至多 4000 字。', 'Write a text of up to 4000 characters.'),
  LIMITS: text(
    '请填写“一般”的时限；数值大于 0、不超过 1000，天数为整数。',
    'The ordinary limit is needed; amounts are above 0 and up to 1000, days are whole.',
  ),
};

const FORMS: Readonly<Record<Exclude<SettingForm, 'LIMITS'>, (value: unknown) => boolean>> = {
  FLAG: (value) => typeof value === 'boolean',
  NUMBER: Number.isInteger,
  OFFICE_HOURS: areOfficeHours,
  TEXT: isText,
  STEPS: Array.isArray,
};

type Range = NonNullable<Setting['range']>;

const isWithin = (value: unknown, { min, max }: Range): boolean =>
  Number.isInteger(value) && (value as number) >= min && (value as number) <= max;

const between = ({ min, max }: Range): Text =>
  text(`请填写 ${min} 到 ${max} 之间的整数。`, `Give a whole number from ${min} to ${max}.`);

const LONGEST_TEXT = 4000;

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT;
}

const MOST_STEPS = 10;

/** A way up: known steps, each at least as severe as the one before it. */
function areSteps(value: unknown, mildestFirst: readonly string[]): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_STEPS) return false;
  const severities = value.map((step) => mildestFirst.indexOf(step));
  return severities.every((severity, at) => severity >= 0 && severity >= (severities[at - 1] ?? 0));
}

function areOfficeHours(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > 4) return false;
  const spans = value.map((span) => ({ from: String(span?.from), until: String(span?.until) }));
  try {
    officeSpans(spans);
    return true;
  } catch {
    return false;
  }
}

/** What is ordinary has a limit; types have limits of their own only where the kind knows them. */
function areLimits(value: unknown, types: readonly string[]): boolean {
  if (!isRecord(value)) return false;
  const { limits, byType = {}, ...others } = value;
  if (Object.keys(others).length > 0 || !isRecord(byType)) return false;
  if (!areByUrgency(limits) || !('ORDINARY' in limits)) return false;
  return Object.entries(byType).every(([type, own]) => types.includes(type) && areByUrgency(own));
}

function areByUrgency(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && Object.entries(value).every(([urgency, limit]) => urgency in Urgency && isLimit(limit));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLimit(limit: unknown): boolean {
  const { amount, unit } = (limit ?? {}) as Partial<Limit>;
  if (typeof amount !== 'number' || amount <= 0 || amount > LONGEST || !UNITS.includes(unit!)) return false;
  return unit!.endsWith('HOUR') || Number.isInteger(amount);
}
