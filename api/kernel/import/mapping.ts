import { readFileSync } from 'node:fs';
import type { Text } from '../i18n/index.ts';
import { text } from '../i18n/index.ts';
import { DateReader, formatsOf } from './dates.ts';
import { ImportStopped } from './stopped.ts';

/** Where a field comes from: a column by its header, several that are joined, or the same words for every row. */
export interface FieldRule {
  readonly column?: string;
  readonly columns?: readonly string[];
  readonly join?: string;
  readonly constant?: string;
  /** Words of the file and what they mean here. */
  readonly values?: Readonly<Record<string, string>>;
  /** Instead of a value that means nothing here; null leaves the field out. */
  readonly otherwise?: string | null;
  /** Of a date. */
  readonly format?: string;
  readonly timeZone?: string;
}

/** How the columns of a file become fields; a small JSON file, or guessed from the headers. */
export interface Mapping {
  readonly source?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly timeZone?: string;
  readonly fields: Readonly<Record<string, FieldRule>>;
}

/** A field that a mapping may name. */
export interface FieldSpec {
  readonly date?: true;
  readonly required?: true;
  /** Headers by which it is guessed, in any case, spaces and underscores left out. */
  readonly headers: readonly string[];
}

export type Vocabulary = Readonly<Record<string, FieldSpec>>;

const TOP = ['source', 'delimiter', 'encoding', 'timeZone', 'fields'];
const RULE = ['column', 'columns', 'join', 'constant', 'values', 'otherwise', 'format', 'timeZone'];

/** Reads a mapping; a mistake in it is told before anything is read from the file. */
export function readMapping(path: string, vocabulary: Vocabulary): Mapping {
  const given = json(path);
  assertKeys(given, TOP, 'The mapping');
  const fields: Record<string, FieldRule> = {};
  for (const [field, rule] of Object.entries(objectOf(given['fields'], 'The mapping’s “fields”'))) {
    if (!vocabulary[field])
      throw new ImportStopped(
        `The mapping names a field “${field}”; there are: ${Object.keys(vocabulary).join(', ')}.`,
      );
    fields[field] = typeof rule === 'string' ? { column: rule } : ruleOf(field, rule);
  }
  for (const key of ['source', 'delimiter', 'encoding', 'timeZone'])
    if (given[key] !== undefined && typeof given[key] !== 'string')
      throw new ImportStopped(`The mapping’s “${key}” is a text.`);
  return { ...given, fields };
}

function json(path: string): Record<string, unknown> {
  try {
    return objectOf(JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')), 'The mapping');
  } catch (error) {
    if (error instanceof ImportStopped) throw error;
    throw new ImportStopped(`The mapping ${path} cannot be read: ${(error as Error).message}`);
  }
}

function ruleOf(field: string, given: unknown): FieldRule {
  const rule = objectOf(given, `The mapping of “${field}”`);
  assertKeys(rule, RULE, `The mapping of “${field}”`);
  const sources = ['column', 'columns', 'constant'].filter((key) => rule[key] !== undefined);
  if (sources.length !== 1)
    throw new ImportStopped(`The mapping of “${field}” needs one of “column”, “columns” and “constant”.`);
  return rule as FieldRule;
}

function objectOf(given: unknown, what: string): Record<string, unknown> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new ImportStopped(`${what} is a JSON object.`);
  return given as Record<string, unknown>;
}

function assertKeys(given: object, known: readonly string[], what: string): void {
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown)
    throw new ImportStopped(`${what} has “${unknown}”, which means nothing; there are: ${known.join(', ')}.`);
}

/** The fields whose headers are known. A column serves one field, the first that asks for it. */
export function guessFields(header: readonly string[], vocabulary: Vocabulary): Record<string, FieldRule> {
  const free = new Map(header.map((name) => [plain(name), name]));
  const fields: Record<string, FieldRule> = {};
  for (const [field, { headers }] of Object.entries(vocabulary)) {
    const known = headers.map(plain).find((name) => free.has(name));
    if (!known) continue;
    fields[field] = { column: free.get(known)! };
    free.delete(known);
  }
  return fields;
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_\-/.()（）]/g, '');

/** Completes what a mapping leaves open: the format of each date, from the first rows that have one. */
export function withFormats(
  mapping: Mapping,
  vocabulary: Vocabulary,
  samples: readonly (readonly string[])[],
  header: readonly string[],
): Mapping {
  const fields = Object.entries(mapping.fields).map(([field, rule]) => {
    if (!vocabulary[field]!.date || rule.format) return [field, rule];
    const found = samples.map((cells) => valueOf(rule, header, cells)).filter((value) => value !== '');
    return [field, { ...rule, format: formatOf(field, found) }];
  });
  return { ...mapping, fields: Object.fromEntries(fields) };
}

function formatOf(field: string, samples: readonly string[]): string {
  if (samples.length === 0) return 'yyyy-M-d[ H:mm[:ss[.S]]][ Z]';
  const formats = formatsOf(samples);
  const [format] = formats;
  const say = `say it in a mapping: "${field}": { "column": "…", "format": "yyyy-MM-dd HH:mm" }`;
  if (!format) throw new ImportStopped(`The dates of “${field}” have a format that is not known; ${say}.`);
  const daysFirst = formats.some((other) => other.startsWith('d/')) && formats.some((other) => other.startsWith('M/'));
  if (daysFirst) throw new ImportStopped(`The dates of “${field}” may have the day or the month first; ${say}.`);
  return format;
}

function valueOf(rule: FieldRule, header: readonly string[], cells: readonly string[]): string {
  if (rule.constant !== undefined) return rule.constant;
  const columns = rule.columns ?? [rule.column!];
  return columns
    .map((column) => cells[header.indexOf(column)]?.trim() ?? '')
    .filter((cell) => cell !== '')
    .join(rule.join ?? ' ');
}

/** Reads the fields of rows by a mapping. */
export class FieldReader {
  private readonly dates = new Map<string, DateReader>();

  constructor(
    readonly mapping: Mapping,
    private readonly header: readonly string[],
    private readonly vocabulary: Vocabulary,
  ) {
    for (const [field, rule] of Object.entries(mapping.fields)) this.prepare(field, rule);
    const missing = Object.entries(vocabulary).find(([field, spec]) => spec.required && !mapping.fields[field]);
    if (missing)
      throw new ImportStopped(
        `No column is known for “${missing[0]}”; name one in a mapping. The file has: ${header.join(', ')}.`,
      );
  }

  of(cells: readonly string[]): FieldValues {
    return new FieldValues(this.mapping, this.header, cells, this.dates);
  }

  private prepare(field: string, rule: FieldRule): void {
    const columns = rule.columns ?? (rule.column === undefined ? [] : [rule.column]);
    const unknown = columns.find((column) => !this.header.includes(column));
    if (unknown !== undefined)
      throw new ImportStopped(
        `The mapping of “${field}” names a column “${unknown}”; the file has: ${this.header.join(', ')}.`,
      );
    if (this.vocabulary[field]!.date)
      this.dates.set(field, new DateReader(rule.format!, rule.timeZone ?? this.mapping.timeZone ?? 'Asia/Shanghai'));
  }
}

/** Why a field of a row cannot be taken. */
export class FieldFault extends Error {
  constructor(readonly sentence: Text) {
    super(sentence.en);
  }
}

/** The fields of one row. */
export class FieldValues {
  constructor(
    private readonly mapping: Mapping,
    private readonly header: readonly string[],
    private readonly cells: readonly string[],
    private readonly dates: ReadonlyMap<string, DateReader>,
  ) {}

  /** Whether the mapping knows the field at all. */
  has(field: string): boolean {
    return field in this.mapping.fields;
  }

  /** What stands there, in the words of the mapping; undefined when nothing does. */
  text(field: string): string | undefined {
    const rule = this.mapping.fields[field];
    if (!rule) return undefined;
    const value = valueOf(rule, this.header, this.cells);
    return (rule.values?.[value] ?? value) || undefined;
  }

  /** What a word means, or what the mapping says for words that mean nothing here. */
  meaning<T>(field: string, lookUp: (word: string) => T | undefined): T | undefined {
    const word = this.text(field);
    if (word === undefined) return undefined;
    const found = lookUp(word);
    if (found !== undefined) return found;
    const { otherwise } = this.mapping.fields[field]!;
    if (otherwise === null) return undefined;
    const fallback = otherwise === undefined ? undefined : lookUp(otherwise);
    if (fallback !== undefined) return fallback;
    throw new FieldFault(
      text(`${field}：没有“${shown(word)}”这一项。`, `${field}: nothing here is called “${shown(word)}”.`),
    );
  }

  /** An instant. A day without its hour, on the day of what it cannot be before, is at that very time. */
  date(field: string, notBefore?: Date): Date | undefined {
    const value = this.text(field);
    if (value === undefined) return undefined;
    const reader = this.dates.get(field)!;
    const date = reader.read(value);
    const early = date && notBefore ? notBefore.getTime() - date.getTime() : 0;
    if (early > 0 && early < DAY && reader.isDay(value)) return notBefore;
    if (date) return date;
    throw new FieldFault(
      text(
        `${field}：“${shown(value)}”不是 ${reader.format} 格式的日期。`,
        `${field}: “${shown(value)}” is no date of the form ${reader.format}.`,
      ),
    );
  }
}

const DAY = 86_400_000;

/** Enough to find it again; where columns have slipped, a value may be anything. */
const shown = (value: string): string => (value.length > 40 ? `${value.slice(0, 40)}…` : value);
