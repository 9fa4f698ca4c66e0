import { relative } from 'node:path';
import type { ImportRequest, ImportSummary, ImportWatch, Mapping, Progress, Rejection } from './kernel/import/index.ts';

const SHOWN = 20;
const EVERY_MS = 1000;
const EVERY_MS_IN_A_LOG = 10_000;

/** What the person at the terminal sees of an import. */
export class ImportTerminal implements ImportWatch {
  private readonly began = Date.now();
  private from = 0;
  private shown = 0;
  private last = 0;

  constructor(
    private readonly district: string,
    private readonly request: ImportRequest,
  ) {}

  begins({ mapping, encoding, from }: { mapping: Mapping; encoding: string; from: Progress }): void {
    const { file, dryRun } = this.request;
    this.from = from.position;
    this.say(`${dryRun ? 'Checking' : 'Importing'} ${relative('', file)} (${encoding}) for ${this.district}`);
    this.say(`Mapping${this.request.mapping ? '' : ', guessed from the headers; save and change it to use another'}:`);
    this.say(JSON.stringify(mapping, null, 2));
    if (from.position > 0) this.say(`Going on after row ${from.position}, where the last run stopped.`);
  }

  rejects({ line, reason }: Rejection): void {
    this.shown++;
    if (this.shown <= SHOWN) this.say(`  line ${line}: ${reason}`);
    if (this.shown === SHOWN + 1) this.say('  … more in the report');
  }

  advances(progress: Progress): void {
    const now = Date.now();
    if (now - this.last < (process.stderr.isTTY ? EVERY_MS : EVERY_MS_IN_A_LOG)) return;
    if (this.last > 0) this.line(`  ${counted(progress)}, ${this.rate(progress)} rows/s`);
    this.last = now;
  }

  ends(summary: ImportSummary): void {
    const { dryRun } = this.request;
    const seconds = (Date.now() - this.began) / 1000;
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    const done = dryRun ? 'Checked' : summary.stopped ? 'Stopped' : 'Done';
    this.say(`${done}: ${counted(summary)}`);
    this.say(`  ${seconds.toFixed(1)} s, ${this.rate(summary)} rows/s, peak memory ${memory} MiB`);
    if (summary.report) this.say(`  Rejected rows with their reasons: ${relative('', summary.report)}`);
    if (summary.stopped) this.say('  The same command goes on where it stopped.');
    if (dryRun) this.say('  Nothing was written; without --dry-run the good rows are imported.');
  }

  private rate({ position }: Progress): number {
    return Math.round(((position - this.from) * 1000) / Math.max(1, Date.now() - this.began));
  }

  private line(words: string): void {
    process.stderr.write(process.stderr.isTTY ? `\r\u001B[K${words}` : `${words}\n`);
  }

  private say(words: string): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
    console.log(words);
  }
}

function counted({ position, imported, repeated, rejected }: Progress): string {
  const known = repeated > 0 ? `, ${repeated} known from before` : '';
  return `${position} rows: ${imported} good${known}, ${rejected} rejected`;
}
