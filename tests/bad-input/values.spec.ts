import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FrontDoor } from './front-door.ts';

const REGISTER = `mutation($input: AppealRegisterInput!) { appealRegister(input: $input) { __typename
  ... on Problem { message } ... on InvalidInput { issues { path code message } }
  ... on AppealRegisterSuccess { matter { id title ... on Appeal { body place } } } } }`;
const KEPT = [{ message: 'A text has characters that cannot be kept.', extensions: { code: 'BAD_USER_INPUT' } }];

let door: FrontDoor;
beforeAll(async () => {
  door = await FrontDoor.open();
});
afterAll(() => door?.close());

const form = (input: object = {}) => ({
  type: 'COMPLAINT',
  channel: 'WALK_IN',
  title: '标题',
  body: '内容',
  appellant: {},
  ...input,
});
const register = (input: object, headers: Record<string, string> = {}) =>
  door.send('centre', JSON.stringify({ query: REGISTER, variables: { input: form(input) } }), headers);

/** Expects mistakes of a form, and that nothing was registered. */
async function invalid(input: object, ...issues: (readonly [path: string, code: string])[]): Promise<any> {
  const before = await door.counts();
  const { data, text } = await register(input);
  expect(data?.['appealRegister'].__typename, text).toBe('InvalidInput');
  expect(data!['appealRegister'].issues.map(({ path, code }: any) => [path, code])).toEqual(issues);
  expect(await door.counts()).toEqual(before);
  return data!['appealRegister'];
}

describe('texts that cannot be kept', () => {
  const broken = {
    NUL: 'a\0b',
    'half a pair': 'a\ud800b',
    'the other half': '\udc00',
    'a pair the wrong way round': '\udc00\ud800',
  };

  test.each(Object.entries(broken))('%s is refused wherever it stands in a form', async (_, bad) => {
    for (const input of [
      { title: bad },
      { body: bad },
      { place: bad },
      { appellant: { name: bad } },
      { importedFrom: bad },
    ])
      expect((await door.refused('BAD_USER_INPUT', () => register(input))).errors).toEqual(KEPT);
  });

  test.each(Object.entries(broken))('%s is refused in every question', async (_, bad) => {
    const ask = (question: string) =>
      door.refused('BAD_USER_INPUT', () =>
        door.query('centre', `query($x: String!) { ${question} { nodes { id } } }`, { x: bad }),
      );
    await ask('search(text: $x)');
    await ask('search(text: "测试", kind: $x)');
    await ask('matters(kind: $x)');
    await ask('matters(kind: "appeal", states: [$x])');
    await ask('desk(after: $x)');
    await ask('desk(filter: { role: $x })');
  });

  test.each([
    ['\\u0000', 'GRAPHQL_VALIDATION_FAILED'],
    ['\\uD800', 'GRAPHQL_PARSE_FAILED'],
    ['\\uDC00\\uD800', 'GRAPHQL_PARSE_FAILED'],
  ])('%s written into the document is refused', async (escape, code) => {
    await door.refused(code, () => door.query('centre', `{ search(text: "a${escape}") { nodes { id } } }`));
  });
});

describe('signs that are not seen', () => {
  const HIDDEN = ['\u0007', '\u001b', '\u00ad', '\u200b', '\u202e', '\u2066', '\ufeff', '\u0085'];

  test('do not count as a text', async () => {
    for (const hidden of ['\u0007', '\u200b', '\u202e\u202c', '\u2066\u2069', '\ufeff', '\u3000', '\u200d', '\u00ad'])
      await invalid({ title: hidden + hidden }, ['title', 'required']);
  });

  test('are not kept, and take nothing with them that is seen', async () => {
    for (const hidden of HIDDEN) {
      const { data } = await register({ title: `甲${hidden}乙`, body: `第一行\n第二行\t${hidden}` });
      const { title, body } = data!['appealRegister'].matter;
      expect(title, JSON.stringify(hidden)).toBe('甲乙');
      expect(body).toBe('第一行\n第二行');
    }
  });

  test('that join an emoji stay', async () => {
    const { data } = await register({ title: '👨‍👩‍👧 家庭', body: '内容' });
    expect(data!['appealRegister'].matter.title).toBe('👨‍👩‍👧 家庭');
  });
});

describe('any text at all', () => {
  test('is kept as it is seen, or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const before = await door.counts();
        const { data, errors } = await register({ place: text });
        if (errors.length > 0) {
          expect(errors).toEqual(KEPT);
          expect(text.isWellFormed() && !text.includes('\0')).toBe(false);
          expect(await door.counts()).toEqual(before);
        } else {
          const { place } = data!['appealRegister'].matter;
          const seen = text.replaceAll(/[\p{Cc}\p{Cf}\s]/gu, '');
          expect((place ?? '').replaceAll(/[\p{Cc}\p{Cf}\s]/gu, '')).toBe(seen);
        }
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    `'; drop table matter; --`,
    '$1',
    '{title}',
    '<script>alert(1)</script>',
    '%_\\',
    '\\u0000',
    '../../etc/passwd',
  ])('is only a text: %s', async (text) => {
    const { data } = await register({ title: text });
    expect(data!['appealRegister'].matter.title).toBe(text);
    expect(
      (await door.query('centre', 'query($x: String!) { search(text: $x) { nodes { id } } }', { x: text })).errors,
    ).toEqual([]);
  });
});

describe('values out of range', () => {
  test('all mistakes of a form are named at once, in the reader’s language', async () => {
    const huge = {
      title: 'x'.repeat(101),
      body: 'y'.repeat(900_000),
      appellant: { name: 'z'.repeat(41), phone: '１３８００００１１１１' },
    };
    const issues = [
      ['title', 'tooLong'],
      ['body', 'tooLong'],
      ['appellant.name', 'tooLong'],
      ['appellant.phone', 'format'],
    ] as const;
    const answer = await invalid(huge, ...issues);
    expect(answer.message).toBe('请更正表单中标出的内容。');
    expect(answer.issues.every(({ message }: { message: string }) => /[。]$/.test(message))).toBe(true);
  });

  test.each([
    ['an enum', { type: 'COMPLAIN' }],
    ['an enum by number', { type: 0 }],
    ['a text that is a number', { title: 5 }],
    ['a text that is a list', { title: ['甲'] }],
    ['a field that does not exist', { admin: true }],
    ['a field of the prototype', { constructor: {} }],
    ['a required field that is null', { title: null }],
    ['a nested form that is a text', { appellant: '张三' }],
    ['a flag that is a text', { confidential: 'true' }],
  ])('%s is refused', async (_, input) => {
    await door.refused('BAD_USER_INPUT', () => register(input));
  });

  test('an optional field that is null is one that was left out', async () => {
    const nothing = { appellant: null, place: null, categoryId: null, urgency: null, confidential: null };
    const { data } = await register(nothing);
    const { id } = data!['appealRegister'].matter;
    const dispatch = { leadUnitId: await door.district.unit('market'), task: '请核实', coHandlers: null };
    await door.district.do('centre', 'appealDispatch', id, dispatch);
    expect(await door.district.versionOf(id)).toBe(2);
  });

  test.each([0, -1, 101, 2_147_483_647])('a page of %i is refused', async (first) => {
    await door.refused('BAD_USER_INPUT', () => door.query('centre', `{ desk(first: ${first}) { nodes { id } } }`));
  });

  test.each([1e12, 1.5, '5', null])('a version of %s is refused', async (version) => {
    const { id } = await door.district.register('centre');
    const query = 'mutation($id: ID!, $version: Int!) { appealPassAudit(id: $id, version: $version) { __typename } }';
    await door.refused('BAD_USER_INPUT', () => door.query('centre', query, { id, version }));
  });
});

describe('dates', () => {
  const TASK = `mutation($id: ID!, $dueAt: DateTime!) { jointTaskAssign(id: $id, version: 1,
    input: { unitId: $id, title: "甲", dueAt: $dueAt }) { __typename } }`;

  test.each([
    '2026-11-23',
    '2026-11-23T09:00:00',
    '2026-13-01T00:00:00Z',
    '2026-11-23T25:00:00Z',
    'tomorrow',
    '',
    0,
    1e15,
    '+275760-09-13T00:00:00Z',
  ])('%s is no point in time', async (dueAt) => {
    const { id } = await door.district.register('centre');
    await door.refused('BAD_USER_INPUT', () => door.query('centre', TASK, { id, dueAt }));
  });

  test.each([
    ['a day that does not exist', [{ date: '2027-02-30', kind: 'HOLIDAY', name: '假' }]],
    ['a month that does not exist', [{ date: '2027-13-01', kind: 'HOLIDAY', name: '假' }]],
    ['a day of another year', [{ date: '2026-01-01', kind: 'HOLIDAY', name: '假' }]],
    [
      'a day twice',
      [
        { date: '2027-01-01', kind: 'HOLIDAY', name: '元旦' },
        { date: '2027-01-01', kind: 'WORKDAY', name: '补班' },
      ],
    ],
  ])('a calendar with %s is refused, and the year stays unloaded', async (_, days) => {
    const { fileId } = door.district.services.districts.get('370202')!;
    const version = await door.district.versionOf(fileId);
    const answer = await door.district.act('admin', 'calendarYearSet', { id: fileId, version }, { year: 2027, days });
    expect(answer.__typename, JSON.stringify(answer)).toBe('InvalidInput');
    expect(await door.district.versionOf(fileId)).toBe(version);
    const years = await door.district.direct(
      door.district.mainCentre(),
      'select 1 from calendar_year where year = 2027',
    );
    expect(years).toEqual([]);
  });
});
