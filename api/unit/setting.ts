import type { Transaction } from '../kernel/database/index.ts';
import type { Text } from '../kernel/i18n/index.ts';

/** What a value of a setting looks like; the portal has a field for each. */
export type SettingForm = 'FLAG' | 'NUMBER' | 'OFFICE_HOURS' | 'LIMITS' | 'STEPS' | 'TEXT';

/** The value that holds, and the one that is tried in its place. */
export interface TriedValues<Value> {
  readonly present: Value;
  readonly proposed: Value;
}

/** What another value would have made of what happened lately: counted for whoever is about to set it, never written. */
export interface SettingTrial {
  /** How many were looked at. */
  readonly of: number;
  /** How many of them the value that holds is about, and how many the tried one would be. */
  readonly present: number;
  readonly proposed: number;
  /** Says so, with `{of}`, `{present}` and `{proposed}` in it. */
  readonly words: Text;
}

/** Counts the rows that a value is about. */
export function tried<Row, Value>(
  rows: readonly Row[],
  { present, proposed }: TriedValues<Value>,
  isMeant: (row: Row, value: Value) => boolean,
  words: Text,
): SettingTrial {
  const count = (value: Value): number => rows.filter((row) => isMeant(row, value)).length;
  return { of: rows.length, present: count(present), proposed: count(proposed), words };
}

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
  /** For a text that the house reads: whether it can, and how it is written. */
  readonly reads?: { accepts(text: string): boolean; readonly otherwise: Text };
  readonly fallback: Value;
  /** Where a value can be tried on what happened lately. */
  trial?(tx: Transaction, values: TriedValues<Value>): Promise<SettingTrial>;
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
