import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { inHours } from '../../tests/support/time.ts';

const PROPOSED = `query($id: ID!) { matter(id: $id) { ... on Appeal {
  proposedPeriod { basis sourceUrl amount unit } statutoryAmount } } }`;
const REGISTER = '{ statutoryPeriods { nodes { id basis category { path } abilities { act } } } }';
const LAW = { basis: '消费者权益保护法实施条例第二十二条', amount: 60, unit: 'CALENDAR_DAY' };

let district: TestDistrict;
let file: string;
let subjects: Record<string, string>;

beforeAll(async () => {
  district = await TestDistrict.open();
  file = district.services.districts.get('370202')!.fileId;
  const categories = [{ path: '预付消费 / 健身 / 退费' }, { path: '预付消费 / 美容' }];
  await district.do('admin', 'categoriesAdd', file, { categories });
  const { data } = await district.ask('admin', '{ categories { nodes { id path } } }');
  subjects = Object.fromEntries(data!['categories'].nodes.map(({ id, path }: any) => [path, id]));
});
afterAll(() => district?.close());

const add = async (path: string, input: object = {}, as = 'admin') =>
  district.act(
    as,
    'statutoryPeriodAdd',
    { id: file, version: await district.versionOf(file) },
    { categoryId: subjects[path], ...LAW, ...input },
  );
const proposedFor = async (id: string, as = 'centre') =>
  (await district.ask(as, PROPOSED, { id })).data!['matter'].proposedPeriod;
const appealOn = async (path: string): Promise<string> =>
  (await district.register('centre', { categoryId: subjects[path] })).id;
const inDays = (days: number): string => inHours(24 * days).toISOString();

test('the register proposes the period of the nearest subject, with its basis, until one was set', async () => {
  const sourceUrl = 'https://www.gov.cn/law';
  expect((await add('预付消费', { sourceUrl })).__typename).toBe('StatutoryPeriodAddSuccess');
  await add('预付消费 / 健身', { amount: 40, basis: '某条例第三条' });
  const near = await appealOn('预付消费 / 健身 / 退费');
  const far = await appealOn('预付消费 / 美容');
  expect(await proposedFor(near)).toEqual({ basis: '某条例第三条', sourceUrl: null, amount: 40, unit: 'CALENDAR_DAY' });
  expect(await proposedFor(far)).toEqual({ ...LAW, sourceUrl });
  await district.do('centre', 'appealSetStatutoryPeriod', far, LAW);
  expect(await proposedFor(far)).toBeNull();
});

test('what is triaged to a subject is proposed its period, and a period that is not longer is not', async () => {
  await add('预付消费 / 美容', { amount: 3, basis: '某办法' });
  const { id } = await district.register('centre');
  expect(await proposedFor(id)).toBeNull();
  await district.do('centre', 'appealTriage', id, { categoryId: subjects['预付消费 / 健身'] });
  expect(await proposedFor(id)).toMatchObject({ amount: 40 });
  await district.do('centre', 'appealTriage', id, { categoryId: subjects['预付消费 / 美容'] });
  expect(await proposedFor(id)).toBeNull();
});

test('a line proposes from its day on and until it is closed, and two do not begin at the same moment', async () => {
  const effectiveFrom = inDays(1);
  const path = '预付消费 / 健身 / 退费';
  expect((await add(path, { amount: 90, effectiveFrom })).__typename).toBe('StatutoryPeriodAddSuccess');
  expect((await add(path, { amount: 91, effectiveFrom })).issues).toMatchObject([
    { path: 'effectiveFrom', code: 'taken' },
  ]);
  expect((await add(path, { effectiveFrom: inDays(-1) })).issues).toMatchObject([
    { path: 'effectiveFrom', code: 'past' },
  ]);
  const id = await appealOn(path);
  expect(await proposedFor(id)).toMatchObject({ amount: 40 });
  const lines = (await district.ask('admin', REGISTER)).data!['statutoryPeriods'].nodes;
  const line = lines.find(({ category }: any) => category.path === '预付消费 / 健身');
  expect(line.abilities).toEqual([{ act: 'statutoryPeriodEnd' }]);
  await district.do('admin', 'statutoryPeriodEnd', file, undefined, line.id);
  expect(await proposedFor(id)).toMatchObject({ amount: 60 });
});

test('the register is kept by the administrator of the district and read by every unit', async () => {
  const refused = await add('预付消费', {}, 'centre');
  expect(refused.hindrance).toBe('ROLE');
  const { nodes } = (await district.ask('market', REGISTER)).data!['statutoryPeriods'];
  expect(nodes.length).toBeGreaterThan(0);
  for (const { abilities } of nodes) expect(abilities).toEqual([]);
});
