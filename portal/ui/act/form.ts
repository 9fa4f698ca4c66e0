import type { TypedDocumentNode } from '@urql/core';
import type { Component } from 'vue';
import type { ActInputs, ActName } from '../../gql/acts.ts';
import type { UnitKind } from '../../gql/schema.ts';
import type { MessageKey } from '../../locales/index.ts';

/** Paths of the fields of an input, `appellant.phone` for one of a part. */
export type Path<Input> = Input extends object
  ? {
      [Name in keyof Input & string]: NonNullable<Input[Name]> extends readonly unknown[]
        ? Name
        : NonNullable<Input[Name]> extends object
          ? `${Name}.${Path<NonNullable<Input[Name]>>}`
          : Name;
    }[keyof Input & string]
  : never;

/** What is filled in, in the shape of the input. */
export type FormValues = Record<string, unknown>;

/** On what the act is done. */
export interface ActTarget {
  readonly __typename?: string;
  readonly id?: string;
  readonly number?: string;
  readonly title?: string;
  readonly version?: number;
  /** The part of the matter that the act is about. */
  readonly part?: string;
  /** What stands there now, for an act that changes it. */
  readonly values?: FormValues;
}

/** A choice; `label` is a message, `text` comes from the server as it is. */
export interface Choice {
  readonly value: string;
  readonly label?: MessageKey;
  readonly text?: string;
  readonly detail?: string;
}

/** Reads with the rights of the session, for choices that depend on the matter. */
export type Choices = readonly Choice[] | ((target: ActTarget) => Promise<readonly Choice[]>);

/** A unit that fits, and why. */
export interface Proposal {
  readonly unitId: string;
  readonly ground: string;
}

interface Common<Name extends string> {
  readonly name: Name;
  readonly label: MessageKey;
  readonly hint?: MessageKey;
  /** Whether it must be filled in, or when. */
  readonly required?: boolean | ((values: FormValues) => boolean);
  /** Never written to the device with the draft. */
  readonly unkept?: boolean;
  /** Asked only when this holds. */
  readonly when?: (values: FormValues) => boolean;
}

type Kind =
  | { readonly kind: 'text'; readonly max?: number; readonly mode?: 'text' | 'tel' | 'email' | 'numeric' }
  | { readonly kind: 'textarea'; readonly max?: number; readonly rows?: number }
  | { readonly kind: 'select' | 'radio' | 'checkboxes'; readonly choices: Choices }
  | { readonly kind: 'yes-no'; readonly yes?: MessageKey; readonly no?: MessageKey }
  | { readonly kind: 'checkbox' }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly suffix?: MessageKey }
  /** Yuan on the screen, whole fen in the input. */
  | { readonly kind: 'money' }
  /** A month is written `2026-04`. */
  | { readonly kind: 'date' | 'date-time' | 'month' }
  | { readonly kind: 'category' }
  | {
      readonly kind: 'unit';
      readonly unitKinds?: readonly UnitKind[];
      readonly proposals?: (target: ActTarget) => Promise<readonly Proposal[]>;
    }
  /** Uploaded files; the value is their receipts, one per line. */
  | { readonly kind: 'files'; readonly accept?: string }
  | {
      readonly kind: 'list';
      readonly fields: readonly Field[];
      readonly add: MessageKey;
      readonly item: MessageKey;
      readonly max?: number;
    }
  /** Comes with the target and is not asked for. */
  | { readonly kind: 'fixed' }
  /** A field of a capability's own: gets `id`, `modelValue`, `target`, `invalid`, `describedBy`; emits `fill` for those beside it. */
  | { readonly kind: 'custom'; readonly component: Component };

/** A field of a form, as data. */
export type Field<Name extends string = string> = Common<Name> & Kind;

/** A reading of the matter, with the rights of the session, when the form is opened. */
export interface Standing {
  readonly query: TypedDocumentNode<{ readonly matter?: unknown }, { id: string }>;
  readonly values: (matter: never) => FormValues;
}

/** What a matter of this kind says now, as the values of a form. */
export function standing<Matter extends { readonly __typename: string }, Kind extends Matter['__typename']>(
  query: TypedDocumentNode<{ readonly matter?: Matter | null }, { id: string }>,
  kind: Kind,
  values: (matter: Extract<Matter, { readonly __typename: Kind }>) => FormValues,
): Standing {
  return { query, values: (matter: Matter) => (matter.__typename === kind ? values(matter as never) : {}) };
}

/** How an act is asked for: declared by its capability, drawn by the act dialog wherever the act is offered. */
export interface ActForm<Name extends ActName = ActName> {
  readonly act: Name;
  readonly fields: readonly Field<Path<ActInputs[Name]>>[];
  /** A sentence above the fields. */
  readonly lead?: MessageKey;
  /** What one should know while filling it in, drawn from the matter: gets `target`. */
  readonly about?: Component;
  /** What it would come to, drawn from what is filled in: gets `target` and `values`. */
  readonly preview?: Component;
  /** Whether one answer fits several matters at once. */
  readonly batch?: boolean;
  /** What follows from where it is asked for, sent without being asked. */
  readonly given?: (target: ActTarget) => FormValues;
  /** Reads what stands there now, for an act that changes it. */
  readonly standing?: Standing;
  /** Values to begin with. */
  readonly initial?: (target: ActTarget) => FormValues;
}

/** The values of an enum as choices, named by the messages `<prefix>.<VALUE>`. */
export function choicesOf<Value extends string>(prefix: string, values: readonly Value[]): readonly Choice[] {
  return values.map((value) => ({ value, label: `${prefix}.${value}` as MessageKey }));
}

/** Declares a form; its field names are checked against the input of the act. */
export function actForm<Name extends ActName>(form: ActForm<Name>): ActForm {
  return form as unknown as ActForm;
}

/** A value under a dotted path. */
export function valueAt(values: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (at as FormValues | undefined)?.[name], values);
}

/** Sets a value under a dotted path; parts are made on the way. */
export function setAt(values: FormValues, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop()!;
  const parent = names.reduce<FormValues>((at, name) => (at[name] ??= {}) as FormValues, values);
  parent[last] = value;
}

/** Whether a field must be filled in now. */
export const isRequired = ({ required }: Field, values: FormValues): boolean =>
  typeof required === 'function' ? required(values) : Boolean(required);

/** Fields that are asked now. */
export function askedFields(fields: readonly Field[], values: FormValues): readonly Field[] {
  return fields.filter(({ when }) => !when || when(values));
}

const isMissing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** Paths of required fields without a value, in the order of the form. */
export function missingIn(
  fields: readonly Field[],
  values: FormValues,
  prefix = '',
): { path: string; label: MessageKey }[] {
  return askedFields(fields, values).flatMap((field) => {
    const path = prefix + field.name;
    const value = valueAt(values, field.name);
    if (isRequired(field, values) && isMissing(value)) return [{ path, label: field.label }];
    if (field.kind !== 'list' || !Array.isArray(value)) return [];
    return value.flatMap((item, index) => missingIn(field.fields, item as FormValues, `${path}.${index}.`));
  });
}

/** The label of the field at a path of the input, `coHandlers.0.task` for one in a list. */
export function labelAt(fields: readonly Field[], path: string): MessageKey | undefined {
  const field = fields.find(({ name }) => path === name || path.startsWith(`${name}.`));
  const inside = field?.kind === 'list' ? path.slice(field.name.length).replace(/^\.\d+\./, '') : '';
  return (field?.kind === 'list' && inside ? labelAt(field.fields, inside) : undefined) ?? field?.label;
}

/** The input of the act: what was asked and filled in, nothing else. */
export function inputOf(fields: readonly Field[], values: FormValues): FormValues {
  const input: FormValues = {};
  for (const field of askedFields(fields, values)) {
    const value = valueAt(values, field.name);
    if (isMissing(value)) continue;
    if (field.kind === 'list')
      setAt(
        input,
        field.name,
        (value as FormValues[]).map((item) => inputOf(field.fields, item)),
      );
    else setAt(input, field.name, value);
  }
  return input;
}

/** Paths that a draft never keeps, `problems.phone` for those in a list. */
export const unkeptIn = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.unkept || field.kind === 'files') return [field.name];
    return field.kind === 'list' ? unkeptIn(field.fields).map((name) => `${field.name}.${name}`) : [];
  });
