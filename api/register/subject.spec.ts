import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';

const SUBJECTS = '{ categories { nodes { id path parentId abilities { act } } } }';

interface Subject {
  readonly id: string;
  readonly path: string;
  readonly abilities: readonly { readonly act: string }[];
}

let district: TestDistrict;
let file: string;
beforeAll(async () => {
  district = await TestDistrict.open();
  file = (await district.ask('admin', '{ unitFile { id } }')).data!['unitFile'].id;
  await district.do('admin', 'categoriesAdd', file, {
    categories: [{ path: '宠物 / 犬只 / 扰民' }, { path: '宠物 / 犬只 / 伤人' }, { path: '宠物店 / 卫生' }],
  });
});
afterAll(() => district?.close());

const subjects = async (as: string): Promise<Subject[]> =>
  (await district.ask(as, SUBJECTS)).data!['categories'].nodes.filter(({ path }: Subject) => path.startsWith('宠物'));
const pathsOf = async (): Promise<string[]> => (await subjects('admin')).map(({ path }) => path).toSorted();
const idOf = async (path: string): Promise<string> =>
  (await subjects('admin')).find((subject) => subject.path === path)!.id;

test('a subject that is renamed takes those below it along, and no other whose name begins alike', async () => {
  const id = await idOf('宠物');
  await district.do('admin', 'categoryRename', file, { name: '动物' }, id);
  const { data } = await district.ask('admin', SUBJECTS);
  const paths = data!['categories'].nodes.map(({ path }: Subject) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['动物', '动物 / 犬只', '动物 / 犬只 / 扰民', '宠物店', '宠物店 / 卫生']),
  );
  expect(paths).not.toContain('宠物 / 犬只');
  await district.do('admin', 'categoryRename', file, { name: '宠物' }, id);
  expect(await pathsOf()).toContain('宠物 / 犬只 / 伤人');
});

test('a name that stands there already, or that would part the levels, is refused', async () => {
  const part = await idOf('宠物 / 犬只 / 扰民');
  const version = await district.versionOf(file);
  const rename = (name: string) => district.act('admin', 'categoryRename', { id: file, part, version }, { name });
  expect((await rename('伤人')).__typename).toBe('CodeTaken');
  expect((await rename('扰民/夜间')).__typename).toBe('InvalidInput');
});

test('nobody but the district administrator changes a subject', async () => {
  const offered = (await subjects('admin'))[0]!.abilities.map(({ act }) => act);
  expect(offered).toEqual(['categoryRename', 'categoryEnd']);
  expect((await subjects('centre'))[0]!.abilities).toEqual([]);
  const part = await idOf('宠物 / 犬只');
  const version = await district.versionOf(file);
  for (const act of ['categoryRename', 'categoryEnd']) {
    const input = act === 'categoryRename' ? { name: '猫' } : undefined;
    expect((await district.act('market', act, { id: file, part, version }, input)).error).toBe('NOT_FOUND');
  }
});

test('a subject that was ended takes no new appeal, with all below it; those that were filed stay', async () => {
  const [branch, leaf] = [await idOf('宠物 / 犬只'), await idOf('宠物 / 犬只 / 扰民')];
  const { id } = await district.register('centre', { categoryId: leaf });
  await district.do('admin', 'categoryEnd', file, undefined, branch);
  expect(await pathsOf()).toEqual(['宠物', '宠物店', '宠物店 / 卫生']);
  const appellant = { name: '甲', phone: '13800001111' };
  const form = { type: 'COMPLAINT', channel: 'WALK_IN', title: '犬吠', body: '犬吠', appellant, categoryId: leaf };
  expect((await district.act('centre', 'appealRegister', {}, form)).issues).toEqual([
    { path: 'categoryId', code: 'unknown' },
  ]);
  const query = 'query($id: ID!) { matter(id: $id) { __typename ... on Appeal { category { path } } } }';
  expect((await district.ask('centre', query, { id })).data!['matter'].category.path).toBe('宠物 / 犬只 / 扰民');
});
