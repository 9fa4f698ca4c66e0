import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  /** What it needs before it runs. */
  readonly imports?: readonly string[];
}

const LIMIT_KB = 250;
/** What is loaded besides the entry until the desk stands on the screen, in Chinese, with the preview of its first row. */
const ON_THE_WAY = [
  'desk/DeskPage.vue',
  'appeal/AppealWhat.vue',
  'locales/zh-CN.json',
  /element-plus\/es\/locale\/lang\/zh-cn\.mjs$/,
];

const built = (path: string): Buffer => readFileSync(new URL(`./dist/${path}`, import.meta.url));

test(`the first load of the desk is at most ${LIMIT_KB} kB of JavaScript, gzipped`, () => {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(built('.vite/manifest.json').toString());
  const names = Object.keys(manifest);
  const asked = ON_THE_WAY.map((wanted) =>
    names.find((name) => (typeof wanted === 'string' ? name === wanted : wanted.test(name))),
  );
  expect(asked).not.toContain(undefined);
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    manifest[name]!.imports?.forEach(load);
  };
  for (const name of [...names.filter((one) => manifest[one]!.isEntry), ...(asked as string[])]) load(name);
  const sizes = [...loaded].map(
    (name) => [manifest[name]!.file, gzipSync(built(manifest[name]!.file)).length] as const,
  );
  const whole = sizes.reduce((sum, [, size]) => sum + size, 0);
  expect(whole, sizes.map(([file, size]) => `${file} ${size}`).join('\n')).toBeLessThanOrEqual(LIMIT_KB * 1000);
});
