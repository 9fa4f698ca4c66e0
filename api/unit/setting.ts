import type { Text } from '../kernel/i18n/index.ts';

/** What a value of a setting looks like; the portal has a field for each. */
export type SettingForm = 'FLAG' | 'NUMBER' | 'OFFICE_HOURS' | 'LIMITS' | 'STEPS' | 'TEXT';

/** Something that a district decides for itself, with the value that holds until it does. */
export interface Setting<Value = unknown> {
  /** Key on the record, for example `appeal.communityMayLead`. */
  readonly key: string;
  readonly label: Text;
  readonly description: Text;
  /** Where the rule comes from. */
  readonly ground?: Text;
  readonly form: SettingForm;
  /** For a number: a whole one between these, and what it counts. */
  readonly range?: { readonly min: number; readonly max: number; readonly unit: Text };
  /** For steps: what each may be, the mildest first. For limits: the types that may have limits of their own. */
  readonly choices?: Readonly<Record<string, Text>>;
  readonly fallback: Value;
}

const settings = new Map<string, Setting>();

/** Declares a setting: it can be read by its capability, and changed by the district administrator. */
export function defineSetting<Value>(setting: Setting<Value>): Setting<Value> {
  settings.set(setting.key, setting);
  return setting;
}

export function allSettings(): readonly Setting[] {
  return [...settings.values()];
}
