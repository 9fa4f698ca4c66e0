import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { appealImportJob } from './appeal/index.ts';
import type { District, Locale } from './kernel/database/index.ts';
import { DatabaseUnusable, operation, systemPrincipal } from './kernel/database/index.ts';
import type { ImportJob, ImportRequest, ImportSummary } from './kernel/import/index.ts';
import { ImportStopped, runImport } from './kernel/import/index.ts';
import { loadMasterKey } from './kernel/privacy/index.ts';
import { categoryImportJob } from './register/index.ts';
import type { Services } from './services.ts';
import { openServices } from './services.ts';
import { ImportTerminal } from './import-terminal.ts';

const HELP = `Usage: pnpm qiying import appeals FILE.csv [options]
       pnpm qiying import categories FILE.csv [options]

  --dry-run            check every row and write nothing but the report
  --mapping FILE.json  how columns become fields; guessed from the headers without it
  --source NAME        system that the appeals come from; the file's name without it
  --time-zone NAME     of dates that name no offset; Asia/Shanghai without it
  --encoding NAME      utf-8 or gb18030, for example; found out without it
  --report FILE        where rejected rows go; FILE.csv.rejected.csv without it
  --district CODE      the first district without it
  --unit CODE          unit that was asked first; the command centre without it
  --reason TEXT        why the appeals are taken over, for the record
  --locale zh-CN|en    language of the reasons; that of the terminal without it

docs/import.md says more.`;

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  mapping: { type: 'string' },
  source: { type: 'string' },
  'time-zone': { type: 'string' },
  encoding: { type: 'string' },
  report: { type: 'string' },
  district: { type: 'string' },
  unit: { type: 'string' },
  reason: { type: 'string' },
  locale: { type: 'string' },
} as const;

type Given = ReturnType<typeof argumentsOf>['values'];

const argumentsOf = () => parseArgs({ options: OPTIONS, allowPositionals: true });

/** Runs one command on the database that the launcher opened; answers with the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = argumentsGiven();
  const [verb, what, file, ...rest] = positionals;
  if (values.help || verb === undefined) return tell(HELP, 0);
  if (verb !== 'import' || !['appeals', 'categories'].includes(what ?? '') || rest.length > 0) return tell(HELP, 2);
  if (file === undefined || !existsSync(file)) throw new ImportStopped(`There is no file ${file ?? 'named'}.`);
  const services = await open();
  try {
    const summary = await importFile(services, what!, file, values);
    return summary.stopped ? 130 : 0;
  } finally {
    await services.close();
  }
}

function argumentsGiven(): ReturnType<typeof argumentsOf> {
  try {
    return argumentsOf();
  } catch (error) {
    throw new ImportStopped((error as Error).message);
  }
}

function tell(words: string, code: number): number {
  (code === 0 ? console.log : console.error)(words);
  return code;
}

async function open(): Promise<Services> {
  const data = process.env['QIYING_DATA'] ?? '.qiying';
  const ownerUrl = process.env['QIYING_OWNER_URL'] ?? process.env['DATABASE_URL'];
  if (!ownerUrl) throw new DatabaseUnusable('No database: use `pnpm qiying`, or set DATABASE_URL.');
  const master = loadMasterKey(data, process.env['QIYING_SECRET']);
  const prepare = process.env['QIYING_PREPARE'] !== 'off';
  return openServices({ ownerUrl, master, baseUrl: 'http://127.0.0.1', prepare, poolSize: 2, withJobs: false });
}

async function importFile(services: Services, what: string, file: string, given: Given): Promise<ImportSummary> {
  const district = districtOf(services, given.district);
  const locale = localeGiven(given.locale);
  const who = { ...systemPrincipal(district, 'IMPORT'), locale };
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  const request: ImportRequest = {
    file,
    ...(given.mapping === undefined ? {} : { mapping: given.mapping }),
    ...(given.source === undefined ? {} : { source: given.source }),
    ...(given['time-zone'] === undefined ? {} : { timeZone: given['time-zone'] }),
    ...(given.encoding === undefined ? {} : { encoding: given.encoding }),
    ...(given.report === undefined ? {} : { report: given.report }),
    dryRun: given['dry-run'] ?? false,
    target: JSON.stringify([given.unit, given.reason]),
    signal: stop.signal,
  };
  const job = what === 'appeals' ? await appealJob(services, who, given) : categoryImportJob;
  const terminal = new ImportTerminal(district.name, request);
  const summary = await runImport(services.database, who, job as ImportJob<unknown>, request, terminal);
  terminal.ends(summary);
  return summary;
}

async function appealJob(
  { database }: Services,
  who: Parameters<typeof operation>[1],
  { unit, reason }: Given,
): Promise<ImportJob<never>> {
  const options = { ...(unit === undefined ? {} : { unit }), ...(reason === undefined ? {} : { reason }) };
  const job = await operation(database, who, (tx) => appealImportJob(tx, options), { readOnly: true });
  if (!job) throw new ImportStopped(`The district has no unit “${unit}”.`);
  return job as unknown as ImportJob<never>;
}

function districtOf({ districts }: Services, code: string | undefined): District {
  const known = [...districts.values()];
  const [first] = known;
  if (!first) throw new ImportStopped('There is no district yet: start Qiying once with `npm start`.');
  const district = code === undefined ? first : districts.get(code);
  if (!district)
    throw new ImportStopped(`There is no district ${code}; there are: ${known.map(({ id }) => id).join(', ')}.`);
  return district;
}

function localeGiven(given: string | undefined): Locale {
  if (given === 'en' || given === 'zh-CN') return given;
  if (given !== undefined) throw new ImportStopped('--locale is zh-CN or en.');
  const terminal = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
  return terminal.startsWith('zh') ? 'zh-CN' : 'en';
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const expected = error instanceof ImportStopped || error instanceof DatabaseUnusable;
    console.error(expected ? (error as Error).message : error);
    process.exit(1);
  },
);
