import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FrontDoor } from './front-door.ts';

const FOREIGN = 'This cursor does not belong to this list.';

let door: FrontDoor;
let ids: string[];
beforeAll(async () => {
  door = await FrontDoor.open();
  ids = [];
  const market = await door.district.unit('market');
  for (let index = 0; index < 4; index++) {
    const { id } = await door.district.register('centre');
    await door.district.do('centre', 'appealDispatch', id, { leadUnitId: market, task: '请核实' });
    ids.push(id);
  }
  // What the centre still has to dispatch, so that its own desk has more than one page.
  for (let index = 0; index < 3; index++) await door.district.register('centre');
});
afterAll(() => door?.close());

type List = readonly [field: string, args: string];
const DESK: List = ['desk', 'first: 2'];
const LEDGER = (index: number): List => ['ledger', `first: 1, matterId: "${ids[index]}"`];
const MATTERS = (kind: string): List => ['matters', `first: 2, kind: "${kind}"`];
const SEARCH = (words: string): List => ['search', `first: 2, text: "${words}"`];

async function page(as: string, [field, args]: List, after: string | null = null) {
  const query = `query($after: String) { ${field}(${args}, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
  return door.query(as, query, { after });
}

async function cursorOf(as: string, list: List): Promise<string> {
  const { data } = await page(as, list);
  const cursor = data![list[0]].pageInfo.endCursor;
  expect(cursor).toBeTypeOf('string');
  return cursor;
}

async function foreign(as: string, list: List, cursor: string): Promise<void> {
  const { errors } = await door.refused('BAD_USER_INPUT', () => page(as, list, cursor));
  expect(errors).toEqual([{ message: FOREIGN, extensions: { code: 'BAD_USER_INPUT' } }]);
}

describe('a cursor', () => {
  test('reads on where the page ended, each item once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Awaited<ReturnType<typeof page>> = await page('market', DESK, after);
      seen.push(...data!['desk'].nodes.map((node: { id: string }) => node.id));
      after = data!['desk'].pageInfo.hasNextPage ? data!['desk'].pageInfo.endCursor : null;
    } while (after);
    expect(seen.length).toBe(4);
    expect(new Set(seen).size).toBe(4);
  });

  test('of another unit is refused, whatever the list', async () => {
    for (const list of [DESK, LEDGER(0), MATTERS('appeal'), SEARCH('测试')])
      await foreign('market', list, await cursorOf('centre', list));
  });

  test('of the other district is refused', async () => {
    await foreign('centre-2', MATTERS('appeal'), await cursorOf('centre', MATTERS('appeal')));
  });

  test('of another list is refused', async () => {
    const desk = await cursorOf('centre', DESK);
    for (const list of [LEDGER(0), MATTERS('appeal'), SEARCH('测试')]) await foreign('centre', list, desk);
  });

  test('of the same list about something else is refused', async () => {
    await foreign('centre', LEDGER(1), await cursorOf('centre', LEDGER(0)));
    await foreign('centre', MATTERS('joint_case'), await cursorOf('centre', MATTERS('appeal')));
    await foreign('centre', SEARCH('内容'), await cursorOf('centre', SEARCH('测试')));
    await foreign('centre', ['desk', 'first: 2, filter: {kind: "appeal"}'], await cursorOf('centre', DESK));
  });

  test('stays good as time passes, also under a filter that depends on the time', async () => {
    const band: List = ['desk', 'first: 2, filter: {band: IN_TIME}'];
    const { data, errors } = await page('market', band, await cursorOf('market', band));
    expect(errors).toEqual([]);
    expect(data!['desk'].nodes.length).toBe(2);
  });

  test('tells nothing of the row at which it stands that its holder did not see', async () => {
    const cursor = await cursorOf('market', DESK);
    const [payload] = cursor.split('.');
    expect(() => Buffer.from(payload!, 'base64url').toString()).not.toThrow();
    expect(Buffer.from(payload!, 'base64url').toString()).not.toContain(door.district.mainCentre());
  });

  test('that was tampered with is refused, wherever and however', async () => {
    const cursor = await cursorOf('centre', MATTERS('appeal'));
    const place = fc.nat({ max: cursor.length - 1 });
    const letter = fc.constantFrom(...'ABCxyz019-_.');
    await fc.assert(
      fc.asyncProperty(place, letter, async (at, other) => {
        fc.pre(cursor[at] !== other);
        const { data, errors } = await page(
          'centre',
          MATTERS('appeal'),
          cursor.slice(0, at) + other + cursor.slice(at + 1),
        );
        expect(data).toBeNull();
        expect(errors).toEqual([{ message: FOREIGN, extensions: { code: 'BAD_USER_INPUT' } }]);
      }),
      { numRuns: 60 },
    );
  });

  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  test.each([
    ['nothing', ''],
    ['one letter', 'x'],
    ['nothing but dots', '....'],
    ['no base64', '%%%'],
    ['SQL', `'; drop table matter; --`],
    ['a very long one', 'A'.repeat(100_000)],
    ['a place that no row can have', encoded(['desk', '9999-99-99 99:99:99+99', '-'.repeat(36), '-'.repeat(36)])],
    ['a place that a row could have', encoded(['infinity', randomUUID(), randomUUID()])],
    [
      'a place with a voucher of the right length',
      `${encoded(['infinity', randomUUID(), randomUUID()])}.${'A'.repeat(43)}`,
    ],
    ['an object', encoded({ length: 4 })],
  ])('that was made up is refused: %s', async (_, made) => {
    await foreign('centre', DESK, made);
  });
});
