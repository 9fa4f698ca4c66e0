import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
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

test('no unit is refused a seat in Chinese alone', () => {
  const acts = sources.filter(({ path }) => path.startsWith('api/') && !/^api\/demo\/|\.spec\.ts$/.test(path));
  const inChinese = /\breason: '[^']*\p{Script=Han}/u;
  expect(
    acts.filter(({ path }) => inChinese.test(readFileSync(join(ROOT, path), 'utf8'))).map(({ path }) => path),
  ).toEqual([]);
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
