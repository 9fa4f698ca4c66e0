import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ELSEWHERE = new Set(['node_modules', 'build', 'dist', 'gql', '.git', '.qiying']);

function entriesIn(folder: string): { path: string; isFolder: boolean }[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !ELSEWHERE.has(name))
    .flatMap((entry) => {
      const path = relative(ROOT, join(ROOT, folder, entry.name));
      const isFolder = entry.isDirectory();
      return [{ path, isFolder }, ...(isFolder ? entriesIn(path) : [])];
    });
}

const entries = entriesIn('.');
const sources = entries.filter(({ path, isFolder }) => !isFolder && /\.(ts|mjs|cjs|vue)$/.test(path));

test('no folder is named after what its files are instead of what they are about', () => {
  // The migrations of the schema that all districts share are in a folder of that schema's name.
  const vague = entries.filter(
    ({ path, isFolder }) => isFolder && /(^|\/)(utils|helpers|types|dto|common)$/.test(path),
  );
  expect(vague.map(({ path }) => path)).toEqual(['migrations/common']);
});

test('the unit of work is reached for in the database room alone', () => {
  const words = /\b(fork|getKysely|getConnection)\(/;
  const outside = sources.filter(
    ({ path }) => !path.startsWith('api/kernel/database/') && path !== 'tests/architecture/words.spec.ts',
  );
  expect(
    outside.filter(({ path }) => words.test(readFileSync(join(ROOT, path), 'utf8'))).map(({ path }) => path),
  ).toEqual([]);
});

test('a page asks what may be done and read, never who somebody is', () => {
  // The navigation chooses by them where it leads to: it allows nothing.
  const pages = sources.filter(
    ({ path }) => /^portal\/.*\.(vue|ts)$/.test(path) && path !== 'portal/shell/navigation.ts',
  );
  const asking =
    /viewer\??\.(unitKind|member\.roles)|unitKind\s*[!=]==|\[[^\]]*'COMMAND_CENTRE'[^\]]*\]\.includes|roles\.(includes|some)\(/;
  expect(
    pages.filter(({ path }) => asking.test(readFileSync(join(ROOT, path), 'utf8'))).map(({ path }) => path),
  ).toEqual([]);
});

test('an identifier on a page that is made of another one has a word in it: with a number alone it is the framework’s', () => {
  const pages = sources.filter(({ path }) => /^portal\/.*\.(vue|ts)$/.test(path));
  const alike = /\$\{(\w*[iI]d|own)(\.value)?\}-\$\{(index|number|active|position|row|i|n)\b/;
  expect(
    pages.filter(({ path }) => alike.test(readFileSync(join(ROOT, path), 'utf8'))).map(({ path }) => path),
  ).toEqual([]);
});

/** Where Chinese stands by itself, and why it may. */
const IN_CHINESE: readonly (readonly [why: string, where: RegExp])[] = [
  ['descriptions that give the Chinese word beside the English one', /\.enums\.ts$|^api\/(unit\/ground|diagrams)\.ts$/],
  [
    'what is recognised in Chinese texts, tables and names',
    /^api\/kernel\/(import\/|privacy\/mask)|\/import\.ts$|^api\/alert\/firings\.ts$/,
  ],
  [
    'holidays and laws by their names',
    /^api\/kernel\/calendar\/|\.grounds\.ts$|^api\/closure\/refund\.ts$|^api\/deputy\/deputy\.settings\.ts$/,
  ],
  [
    'what a district begins with and changes: names, scripts, checklists',
    /^api\/kernel\/database\/principal\.ts$|^api\/(appeal\/callback|grid\/grid|judicial\/judicial)\.settings\.ts$/,
  ],
  [
    'titles and papers, which a district writes in its own language',
    /\/(drafting|document-number|candidates|cases|remediation)\.ts$|^api\/(circular\/(circular|publishing)|closure\/(claim|closure|clue)|compensation\/claim|deputy\/station-day|grid\/(rating|visit)|interview\/interview|judicial\/(confirmation|recommendation)|mediation\/agreement|notice\/(notice|climbing)|assessment\/(objection|period)|alert\/alert|weekly-review\/weekly-review)\.(acts|fields)\.ts$/,
  ],
  ['the words for the centre about a fault, which nobody asked for', /^api\/matter\/tries\.ts$/],
];
/** Descriptions, laws by their names, and what the first unit of a district is called until it is renamed. */
const OWN_NAMES = new Set(['description', 'basis', 'name', 'shortName']);
/** A sentence of its own in each language, for who reads it in which. */
const BY_LOCALE = /\bzh \?|locale === 'zh-CN' \?/;

/** Literals with Chinese that are neither a half of `text(中文, English)` nor a description. */
function chineseAlone(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
    if (!isText) return void node.forEachChild(visit);
    if (/\p{Script=Han}/u.test(node.getText(source)) && !isExcused(node))
      found.push(`${path}: ${node.getText(source)}`);
  };
  const isExcused = (literal: ts.Node): boolean => {
    for (let node = literal.parent; node; node = node.parent) {
      if (ts.isPropertyAssignment(node) && OWN_NAMES.has(node.name.getText(source))) return true;
      if (ts.isCallExpression(node) && ['text', 'issue'].includes(node.expression.getText(source))) return true;
      if (ts.isConditionalExpression(node) && BY_LOCALE.test(node.getText(source))) return true;
    }
    return false;
  };
  visit(source);
  return found;
}

test('what the house says it says in both languages; where Chinese stands alone is named here, with its reason', () => {
  const speaking = sources.filter(
    ({ path }) =>
      /^api\/.*\.ts$/.test(path) &&
      !/^api\/demo\/|\.spec\.ts$/.test(path) &&
      !IN_CHINESE.some(([, where]) => where.test(path)),
  );
  expect(speaking.flatMap(({ path }) => chineseAlone(path))).toEqual([]);
});

test('what runs in the browser and the API know each other through the schema alone', () => {
  const portal = sources.filter(({ path }) => path.startsWith('portal/'));
  const importing = /from ['"](\.\.\/)+api\//;
  expect(
    portal.filter(({ path }) => importing.test(readFileSync(join(ROOT, path), 'utf8'))).map(({ path }) => path),
  ).toEqual([]);
});

/** Sessions, uploads, caches, progress on a terminal, what measures how long something took, and servers of their own. */
const MACHINE_TIME = [
  /^api\/(kernel\/(auth|files|live)|launch)\//,
  /^api\/(kernel\/database\/pool|unit\/registers|import-terminal|session\.spec|idle\.spec)\b/,
  /^api\/(register\/administration|joint-case\/annex-and-decisions|appeal\/public)\.spec\.ts$/,
  /^tests\/(support|bench|architecture|processes|launch)\//,
  /^tests\/journeys\/administration\.spec\.ts$/,
];

test('the time of a district is never the machine’s: acts take tx.now, specs tests/support/time.ts', () => {
  const words = /new Date\(\)|Date\.now\(\)|useFakeTimers|setSystemTime\(|now\(\) [-+] interval/;
  const living = sources.filter(
    ({ path }) => /^(api|tests)\/.*\.ts$/.test(path) && !MACHINE_TIME.some((known) => known.test(path)),
  );
  expect(
    living.filter(({ path }) => words.test(readFileSync(join(ROOT, path), 'utf8'))).map(({ path }) => path),
  ).toEqual([]);
});
