import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { operation, systemPrincipal } from '../kernel/database/index.ts';
import { runImport } from '../kernel/import/index.ts';
import { categoriesByName, categoryImportJob } from './index.ts';

let district: TestDistrict;
const folder = mkdtempSync(join(tmpdir(), 'qiying-subjects-'));
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(async () => {
  await district?.close();
  rmSync(folder, { recursive: true });
});

const who = () => systemPrincipal(district.services.districts.get('370202')!, 'IMPORT');

async function run(content: string, dryRun = false) {
  const path = join(folder, 'subjects.csv');
  writeFileSync(path, content);
  const lines: number[] = [];
  const rejects = ({ line }: { line: number }) => void lines.push(line);
  const summary = await runImport(
    district.services.database,
    who(),
    categoryImportJob,
    { file: path, dryRun },
    { rejects },
  );
  return { ...summary, lines };
}

const versionOfFile = () => district.versionOf(who().district.fileId);
const FILE = '一级类别,二级类别,三级类别\n水务,供水,停水\n水务,供水,水质\n水务,供水,停水\n水务,,漏水\n水务,排水,\n';

test('subjects are added level by level, once, by one act on the district’s file', async () => {
  expect(await run(FILE, true)).toMatchObject({ imported: 3, repeated: 1, rejected: 1, lines: [5] });
  const before = await versionOfFile();
  expect(await run(FILE)).toMatchObject({ imported: 3, repeated: 1, rejected: 1, lines: [5] });
  expect(await versionOfFile()).toBe(before + 1);
  const found = await district.direct<{ path: string }>(
    district.mainCentre(),
    `select path from category where path like '水务%' order by depth, sort`,
  );
  expect(found.map(({ path }) => path)).toEqual([
    '水务',
    '水务 / 供水',
    '水务 / 排水',
    '水务 / 供水 / 停水',
    '水务 / 供水 / 水质',
  ]);
  expect(await run(FILE)).toMatchObject({ imported: 0, repeated: 4, rejected: 1 });
  expect(await versionOfFile()).toBe(before + 1);
});

test('a subject is found by its path or by an end of it that only one has', async () => {
  await run('path\n路政 > 标线\n路政 > 养护 > 坑洼\n园林 > 养护\n');
  const [find, paths] = await operation(district.services.database, who(), async (tx) => {
    const rows = await tx.execute<{ id: string; path: string }>('select id, path from category');
    return [await categoriesByName(tx), new Map(rows.map(({ id, path }) => [id, path]))] as const;
  });
  const path = (words: string) => paths.get(find(words) ?? '');
  expect(path('坑洼')).toBe('路政 / 养护 / 坑洼');
  expect(path('养护/坑洼')).toBe('路政 / 养护 / 坑洼');
  expect(path('园林 / 养护')).toBe('园林 / 养护');
  expect(path('养护')).toBeUndefined();
  expect(path('不存在')).toBeUndefined();
});
