import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { now } from '../../tests/support/time.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open({ linksPerHour: 60 });
});
afterAll(() => district?.close());

const MINE = '{ myAppeal { id } }';
const MATTER = 'query($id: ID!) { matter(id: $id) { id } }';
const ADD = { text: '补充：昨天又去了一次。' };

interface Refused {
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}
const codeOf = ({ errors }: Refused): string | undefined => errors?.[0]?.extensions.code;

/** Everything that a link can be tried on, and what each try came to. */
async function tries(link: string, id: string): Promise<(string | undefined)[]> {
  const { error } = await district.act({ link }, 'appealAddNote', { id }, ADD);
  return [
    codeOf(await district.ask({ link }, MINE)),
    codeOf(await district.ask({ link }, MATTER, { id })),
    error as string | undefined,
  ];
}
const OPENS = [undefined, undefined, undefined];
const OPENS_NOTHING = ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'];

async function linksOf(as: string, id: string): Promise<any[]> {
  const { data } = await district.ask(
    as,
    'query($id: ID!) { matter(id: $id) { links { id purposeLabel holds expiresAt abilities { act } } } }',
    { id },
  );
  return data!['matter'].links;
}

describe('a link without an account', () => {
  test('opens what it was given for', async () => {
    const { id, link } = await district.register('centre');
    expect(await tries(link, id)).toEqual(OPENS);
  });

  test('opens nothing once it has expired', async () => {
    const { id, link } = await district.register('centre');
    await district.asSuperuser(`update district_370202.link set expires_at = $2 where matter_id = $1`, [id, now()]);
    expect(await tries(link, id)).toEqual(OPENS_NOTHING);
  });

  test('opens nothing once it was taken back, and the ledger says by whom', async () => {
    const { id, link } = await district.register('centre');
    const [given] = await linksOf('centre', id);
    expect(given).toMatchObject({ purposeLabel: '诉求查询码', holds: true, abilities: [{ act: 'linkRevoke' }] });
    await district.do('centre', 'linkRevoke', id, undefined, given.id);
    expect(await tries(link, id)).toEqual(OPENS_NOTHING);
    const { data } = await district.ask(
      'centre',
      'query($id: ID!) { ledger(matterId: $id, first: 1) { nodes { act unitName sentence } } }',
      { id },
    );
    expect(data!['ledger'].nodes[0]).toMatchObject({ act: 'linkRevoke', sentence: '收回了诉求查询码链接' });
    expect(await linksOf('centre', id)).toMatchObject([{ holds: false, abilities: [] }]);
  });

  test('is not taken back by a unit that did not give it, nor shown to it', async () => {
    const { id } = await district.register('centre');
    const [given] = await linksOf('centre', id);
    await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('market'), task: '请核实' });
    expect(await linksOf('market', id)).toEqual([]);
    expect(await district.act('market', 'linkRevoke', { id, part: given.id })).toMatchObject({
      __typename: 'PartNotFound',
    });
  });

  test('opens nothing with another purpose, another number or another code', async () => {
    const { id, number, link } = await district.register('centre');
    const other = await district.register('centre');
    const code = link.split('/').at(-1)!;
    for (const wrong of [
      `370202/PARTY/${number}/${code}`,
      `370202/${other.number}/${code}`,
      `370202/${number}/${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`,
      `370203/${number}/${code}`,
    ]) {
      const codes = await tries(wrong, id);
      expect(
        codes.every((found) => found === 'NOT_FOUND' || found === 'UNAUTHENTICATED'),
        wrong,
      ).toBe(true);
    }
  });

  test('is heard so often in an hour and no more, from one address', async () => {
    const { link } = await district.register('centre');
    let code: string | undefined;
    for (let asked = 0; asked <= 60 && code === undefined; asked++) code = codeOf(await district.ask({ link }, MINE));
    expect(code).toBe('TOO_MANY_REQUESTS');
  });
});
