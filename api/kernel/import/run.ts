import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Database, Principal, Transaction } from '../database/index.ts';
import { operation } from '../database/index.ts';
import type { Text } from '../i18n/index.ts';
import { say, text } from '../i18n/index.ts';
import type { ImportIdentity, Progress } from './checkpoint.ts';
import { BEGINNING, hold, keep, resume } from './checkpoint.ts';
import { examine } from './examine.ts';
import type { FieldValues, Mapping, Vocabulary } from './mapping.ts';
import { FieldFault, FieldReader, guessFields, readMapping, withFormats } from './mapping.ts';
import type { CsvRecord } from './records.ts';
import { recordsOf } from './records.ts';
import type { Rejection } from './report.ts';
import { Report } from './report.ts';
import { ImportStopped } from './stopped.ts';

/** What came of a row: taken, known from before, or not taken and why. */
export type Outcome = 'IMPORTED' | 'REPEATED' | Text;

/** What is imported: its fields, and how rows become what is written. */
export interface ImportJob<Row> {
  readonly name: string;
  /** Rows that are written in one transaction. */
  readonly batch: number;
  readonly vocabulary: Vocabulary;
  /** Further defaults, where the headers alone do not tell. */
  complete?(fields: Mapping['fields'], header: readonly string[]): Mapping['fields'];
  /** Makes a row of its fields; a fault is thrown. */
  read(values: FieldValues, cells: readonly string[], source: string): Row;
  /** Writes rows in the transaction, by acts; one outcome a row, in their order. */
  write(tx: Transaction, rows: readonly Row[]): Promise<Outcome[]>;
  /** What `write` would come to, without writing. */
  foresee(tx: Transaction, rows: readonly Row[]): Promise<Outcome[]>;
}

export interface ImportRequest {
  readonly file: string;
  readonly mapping?: string;
  /** Over what the mapping says. */
  readonly source?: string;
  readonly encoding?: string;
  readonly timeZone?: string;
  readonly dryRun?: boolean;
  readonly report?: string;
  /** Ends the import after the batch that is being written. */
  readonly signal?: AbortSignal;
  /** Whatever else changes what the rows become. */
  readonly target?: string;
}

/** Told while it goes on. */
export interface ImportWatch {
  begins?(what: { mapping: Mapping; encoding: string; from: Progress }): void;
  rejects?(rejection: Rejection): void;
  advances?(progress: Progress): void;
}

export interface ImportSummary extends Progress {
  readonly report: string | null;
  readonly stopped: boolean;
}

const SAMPLES = 200;

/** Imports a file, batch by batch: each batch, its rejections and the place behind it are kept together or not at all. */
export async function runImport<Row>(
  database: Database,
  who: Principal,
  job: ImportJob<Row>,
  request: ImportRequest,
  watch: ImportWatch = {},
): Promise<ImportSummary> {
  const plan = await planOf(job, request);
  const from = request.dryRun ? BEGINNING : await operation(database, who, (tx) => resume(tx, plan.identity));
  watch.begins?.({ mapping: plan.reader.mapping, encoding: plan.encoding, from });
  const report = await Report.open(request.report ?? `${request.file}.rejected.csv`, plan.header, from.reportEnd);
  const run = new Run(database, who, job, plan, report, watch, request.dryRun ?? false, from);
  try {
    const stopped = await run.all(request.signal);
    await report.finish({ isEmpty: run.progress.rejected === 0 });
    return { ...run.progress, report: run.progress.rejected > 0 ? report.path : null, stopped };
  } finally {
    await report.close();
  }
}

interface Plan {
  readonly source: { path: string; encoding: string; delimiter: string };
  readonly header: readonly string[];
  readonly reader: FieldReader;
  readonly identity: ImportIdentity;
  readonly encoding: string;
  readonly name: string;
}

/** Looks at the file and completes the mapping. */
async function planOf<Row>(job: ImportJob<Row>, request: ImportRequest): Promise<Plan> {
  const given: Mapping = request.mapping ? readMapping(request.mapping, job.vocabulary) : { fields: {} };
  const { digest, encoding } = await examine(request.file, request.encoding ?? given.encoding);
  const delimiter = given.delimiter ?? (await delimiterOf(request.file, encoding));
  if ([...delimiter].length !== 1) throw new ImportStopped('A delimiter is one character.');
  const source = { path: request.file, encoding, delimiter };
  const [first, ...samples] = await firstRecords(source);
  if (!first || first.fault) throw new ImportStopped(`${request.file} does not begin with a line of column names.`);
  const header = first.cells.map((name) => name.trim());
  const twice = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
  if (twice !== undefined) throw new ImportStopped(`Two columns are called “${twice}”.`);
  const guessed = guessFields(header, job.vocabulary);
  const fields = request.mapping ? given.fields : (job.complete?.(guessed, header) ?? guessed);
  const name = request.source ?? given.source ?? basename(request.file).replace(/(\.csv|\.txt|\.rejected)+$/i, '');
  const timeZone = request.timeZone ?? given.timeZone ?? 'Asia/Shanghai';
  const good = samples.filter((record) => !record.fault).map((record) => record.cells);
  const mapping = withFormats({ source: name, delimiter, timeZone, fields }, job.vocabulary, good, header);
  const reader = new FieldReader(mapping, header, job.vocabulary);
  const mappingDigest = sha256(JSON.stringify([mapping, encoding, request.target ?? null]));
  return { source, header, reader, encoding, name, identity: { job: job.name, fileDigest: digest, mappingDigest } };
}

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

async function firstRecords(source: Plan['source']): Promise<CsvRecord[]> {
  const first: CsvRecord[] = [];
  for await (const record of recordsOf(source)) if (first.push(record) > SAMPLES) break;
  return first;
}

/** The one of the usual delimiters that is most frequent in the first line. */
async function delimiterOf(path: string, encoding: string): Promise<string> {
  for await (const { cells } of recordsOf({ path, encoding, delimiter: '\0' })) {
    const count = (sign: string) => cells.join('').split(sign).length;
    return [',', ';', '\t', '|'].toSorted((a, b) => count(b) - count(a))[0]!;
  }
  throw new ImportStopped(`${path} is empty.`);
}

interface Read<Row> {
  readonly record: CsvRecord;
  readonly row: Row | null;
  readonly fault: Text | null;
}

class Run<Row> {
  constructor(
    private readonly database: Database,
    private readonly who: Principal,
    private readonly job: ImportJob<Row>,
    private readonly plan: Plan,
    private readonly report: Report,
    private readonly watch: ImportWatch,
    private readonly dry: boolean,
    public progress: Progress,
  ) {}

  /** Answers whether it was stopped before the end. */
  async all(signal?: AbortSignal): Promise<boolean> {
    let batch: Read<Row>[] = [];
    for await (const record of recordsOf(this.plan.source)) {
      // The record 0 is the header; those before the position are dealt with.
      if (record.index <= this.progress.position) continue;
      batch.push(this.read(record));
      if (batch.length < this.job.batch) continue;
      await this.write(batch, false);
      batch = [];
      if (signal?.aborted) return true;
    }
    await this.write(batch, true);
    return false;
  }

  private read(record: CsvRecord): Read<Row> {
    const fault = record.fault ?? this.wrongWidth(record);
    if (fault) return { record, row: null, fault };
    try {
      return {
        record,
        row: this.job.read(this.plan.reader.of(record.cells), record.cells, this.plan.name),
        fault: null,
      };
    } catch (error) {
      if (error instanceof FieldFault) return { record, row: null, fault: error.sentence };
      throw error;
    }
  }

  private wrongWidth({ cells }: CsvRecord): Text | null {
    const { length } = this.plan.header;
    if (cells.length === length) return null;
    return text(
      `有 ${cells.length} 列，表头为 ${length} 列。`,
      `It has ${cells.length} columns, the header has ${length}.`,
    );
  }

  private async write(batch: readonly Read<Row>[], last: boolean): Promise<void> {
    const from = this.progress;
    const { progress, rejections } = await operation(this.database, this.who, async (tx) => {
      if (!this.dry) await hold(tx, this.plan.identity, from);
      const rows = batch.flatMap(({ row }) => (row === null ? [] : [row]));
      const outcomes = await (this.dry ? this.job.foresee(tx, rows) : this.job.write(tx, rows));
      const result = tally(from, batch, outcomes, this.who.locale);
      const reportEnd = await this.report.write(result.rejections);
      const progress = { ...result.progress, reportEnd };
      if (!this.dry) await keep(tx, this.plan.identity, progress, last);
      return { progress, rejections: result.rejections };
    });
    this.progress = progress;
    this.report.keepUntil(progress.reportEnd);
    for (const rejection of rejections) this.watch.rejects?.(rejection);
    this.watch.advances?.(progress);
  }
}

function tally(
  from: Progress,
  batch: readonly Read<unknown>[],
  outcomes: readonly Outcome[],
  locale: Principal['locale'],
): { progress: Progress; rejections: Rejection[] } {
  let { imported, repeated } = from;
  const rejections: Rejection[] = [];
  const rest = outcomes.values();
  for (const { record, row, fault } of batch) {
    const outcome = row === null ? fault! : rest.next().value!;
    if (outcome === 'IMPORTED') imported++;
    else if (outcome === 'REPEATED') repeated++;
    else rejections.push({ line: record.line, reason: say(outcome, locale), cells: record.cells });
  }
  const position = from.position + batch.length;
  const rejected = from.rejected + rejections.length;
  return { progress: { ...from, position, imported, repeated, rejected }, rejections };
}
