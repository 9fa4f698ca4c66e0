import type { Transaction } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import type { FieldValues, ImportJob, Mapping, Outcome, Vocabulary } from '../kernel/import/index.ts';
import { FieldFault } from '../kernel/import/index.ts';
import { perform } from '../matter/index.ts';
import { categoriesAdd } from './register.acts.ts';
import { CategoriesAddInput, CategoryPathInput } from './register.inputs.ts';

const LEVELS = ['level1', 'level2', 'level3', 'level4', 'level5'];
const NUMERALS = '一二三四五';

/** A subject by its whole path or level by level. */
const VOCABULARY: Vocabulary = {
  path: { headers: ['path', 'category', '类别', '类别路径'] },
  ...Object.fromEntries(
    LEVELS.map((level, index) => [
      level,
      {
        headers: [
          `level${index + 1}`,
          `category${index + 1}`,
          ...['类别', '分类', '标签', '目录'].map((word) => `${NUMERALS[index]}级${word}`),
        ],
      },
    ]),
  ),
};
const MOST_CHARACTERS = 200;

/** The import of subjects; those that exist stay as they are. */
export const categoryImportJob: ImportJob<string> = {
  name: 'categories',
  batch: 1000,
  vocabulary: VOCABULARY,
  complete: namesSomething,
  read: pathOf,
  write: (tx, paths) => add(tx, paths, true),
  foresee: (tx, paths) => add(tx, paths, false),
};

/** Without a known header the columns are the levels, from the left. */
function namesSomething(fields: Mapping['fields'], header: readonly string[]): Mapping['fields'] {
  if (Object.keys(fields).length > 0) return fields;
  return Object.fromEntries(header.slice(0, LEVELS.length).map((column, index) => [LEVELS[index]!, { column }]));
}

function pathOf(values: FieldValues): string {
  const whole = values.text('path');
  const names = whole === undefined ? LEVELS.map((level) => values.text(level)) : namesIn(whole);
  const last = names.findLastIndex((name) => name !== undefined);
  const used = names.slice(0, last + 1);
  if (used.length === 0) throw new FieldFault(text('没有类别名称。', 'It names no subject.'));
  if (used.includes(undefined)) throw new FieldFault(text('上级类别为空。', 'A level above is empty.'));
  if (used.some((name) => name!.includes(' / ')))
    throw new FieldFault(text('类别名称不能含“ / ”。', 'The name of a subject has no “ / ” in it.'));
  const path = used.join(' / ');
  if (path.length > MOST_CHARACTERS) throw new FieldFault(text('类别名称过长。', 'The names are too long.'));
  return path;
}

const namesIn = (path: string): string[] =>
  path
    .split(/[/>／＞|]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const KNOWN = { name: 'category_known', text: 'select path from category where path = any($1)' };
const VERSION = { name: 'file_version', text: 'select version from matter where id = $1' };

async function add(tx: Transaction, paths: readonly string[], really: boolean): Promise<Outcome[]> {
  const known = new Set((await tx.rows<{ path: string }>(KNOWN, [paths])).map((row) => row.path));
  const fresh = [...new Set(paths)].filter((path) => !known.has(path));
  if (really && fresh.length > 0) await addAll(tx, fresh);
  return paths.map((path) => {
    if (known.has(path)) return 'REPEATED';
    known.add(path);
    return 'IMPORTED';
  });
}

async function addAll(tx: Transaction, paths: readonly string[]): Promise<void> {
  const id = tx.who.district.fileId;
  const [file] = await tx.rows<{ version: number }>(VERSION, [id]);
  const categories = paths.map((path) => Object.assign(new CategoryPathInput(), { path }));
  const input = Object.assign(new CategoriesAddInput(), { categories });
  const answer = await perform(tx, categoriesAdd, { id, version: file?.version ?? null, input });
  if (!answer.done) throw new Error(`The subjects were refused: ${(answer.problem as { message: string }).message}`);
}

const ALL = { name: 'category_all', text: 'select id, path from category where active order by path' };

/** Finds a subject by its path, or by any end of the path that only one subject has: files seldom name all levels. */
export async function categoriesByName(tx: Transaction): Promise<(words: string) => string | undefined> {
  const found = new Map<string, string | null>();
  const rows = await tx.rows<{ id: string; path: string }>(ALL);
  for (const { id, path } of rows) {
    const names = namesIn(path);
    for (let from = 1; from < names.length; from++) {
      const end = names.slice(from).join('/');
      found.set(end, found.has(end) ? null : id);
    }
  }
  // A whole path is never ambiguous.
  for (const { id, path } of rows) found.set(namesIn(path).join('/'), id);
  return (words) => found.get(namesIn(words).join('/')) ?? undefined;
}
