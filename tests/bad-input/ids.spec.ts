import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FrontDoor } from './front-door.ts';

const ABSENT = '01890000-0000-7000-8000-000000000000';
const NOTHING = [{ message: 'There is nothing here that you may see.', extensions: { code: 'NOT_FOUND' } }];

let door: FrontDoor;
/** An appeal, its centre’s seat and its ledger, that the court does not see. */
let hidden: { id: string; seat: string; number: string };
/** What is no identifier, or one that is written otherwise than it is given out. */
let written: string[];

beforeAll(async () => {
  door = await FrontDoor.open();
  const { id, number } = await door.district.register('centre');
  const { data } = await door.query('centre', 'query($id:ID!){matter(id:$id){seats{id}}}', { id });
  hidden = { id, number, seat: data!['matter'].seats[0].id };
  written = [
    '',
    '1',
    'x'.repeat(36),
    '-'.repeat(36),
    `${id} `,
    id.toUpperCase(),
    `{${id}}`,
    `${id}' or '1'='1`,
    '２'.repeat(36),
  ];
});
afterAll(() => door?.close());

describe('a guessed identifier', () => {
  test.each([
    ['matter', 'query($id:ID!){matter(id:$id){number title}}'],
    ['ledger', 'query($id:ID!){ledger(matterId:$id){nodes{act}}}'],
  ])('of a %s answers to the letter as one that does not exist', async (_, query) => {
    const unseen = await door.query('court', query, { id: hidden.id });
    const absent = await door.query('court', query, { id: ABSENT });
    expect(unseen).toEqual(absent);
    expect(unseen.text).not.toContain(hidden.number);
  });

  test.each([
    ['appealTriage', { version: 1 }, { place: '某处' }],
    ['appealComment', {}, { text: '内容' }],
    ['documentAdd', {}, { receipts: 'x' }],
    ['workOrderAccept', { version: 1 }, undefined],
    ['appellantReveal', {}, undefined],
    ['appealPassAudit', { version: 99 }, undefined],
    ['mediationComment', {}, { text: '内容' }],
  ])(
    'in %s answers to the letter as one that does not exist, before anything else is looked at',
    async (act, more, input) => {
      const before = await door.counts();
      const unseen = await door.district.act('court', act, { id: hidden.id, ...more }, input);
      const absent = await door.district.act('court', act, { id: ABSENT, ...more }, input);
      expect(unseen).toEqual({ error: 'NOT_FOUND', message: NOTHING[0]!.message });
      expect(absent).toEqual(unseen);
      expect(await door.counts()).toEqual(before);
    },
  );

  test('of the right matter in an act of another kind is answered in the same way', async () => {
    expect(await door.district.act('centre', 'jointCaseDiscuss', { id: hidden.id }, { text: '内容' })).toEqual({
      error: 'NOT_FOUND',
      message: NOTHING[0]!.message,
    });
  });

  test('that is none, or is written otherwise, finds nothing', async () => {
    for (const id of written) {
      const read = await door.refused('NOT_FOUND', () =>
        door.query('centre', 'query($id:ID!){matter(id:$id){number}}', { id }),
      );
      expect(read.errors, id).toEqual(NOTHING);
      const act = await door.district.act('centre', 'appealTriage', { id, version: 1 }, { place: '某处' });
      expect(act.error, id).toBe('NOT_FOUND');
    }
    expect(await door.district.versionOf(hidden.id)).toBe(1);
  });

  test('of a part answers in the same way for one of another matter and one that does not exist', async () => {
    const { id } = await door.district.register('centre');
    const answer = (part: string) => door.district.act('centre', 'workOrderGrantReturn', { id, part, version: 1 });
    const other = await answer(hidden.seat);
    expect(other.__typename).toBe('PartNotFound');
    for (const part of [ABSENT, 'x', '']) expect(await answer(part)).toEqual(other);
  });
});

describe('an identifier in a form that names nothing', () => {
  test.each(['categoryId', 'subDistrictId', 'communityId'])(
    '%s is refused at the field, and nothing is registered',
    async (field) => {
      const before = await door.counts();
      for (const value of [ABSENT, ...written]) {
        const answer = await door.district.act(
          'centre',
          'appealRegister',
          {},
          { type: 'VIOLATION_REPORT', channel: 'WALK_IN', title: '标题', body: '内容', appellant: {}, [field]: value },
        );
        expect(answer, `${field}: ${value}`).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: field }] });
      }
      expect(await door.counts()).toEqual(before);
    },
  );

  test('a unit that is accused cannot be written so that its bar does not hold', async () => {
    const street = await door.district.unit('370202001');
    const answer = await door.district.act(
      'centre',
      'appealRegister',
      {},
      {
        type: 'VIOLATION_REPORT',
        channel: 'WALK_IN',
        title: '标题',
        body: '内容',
        appellant: {},
        accusedUnitId: street.toUpperCase(),
      },
    );
    expect(answer).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'accusedUnitId' }] });
  });

  test('a unit that does not exist is not accused, dispatched to or invited', async () => {
    const { id } = await door.district.register('centre');
    const dispatch = { leadUnitId: ABSENT, task: '请核实' };
    const refused = await door.district.act('centre', 'appealDispatch', { id, version: 1 }, dispatch);
    expect(refused.__typename).toBe('UnitNotEligible');
    expect(await door.district.versionOf(id)).toBe(1);
  });
});

describe('a link with a guessed code', () => {
  test.each(['ABCDEFGHJKLMNPQR', 'ABCDEFGH', 'Z'.repeat(24)])('%s sees what one for no appeal sees', async (code) => {
    const ask = (number: string) =>
      door.send(null, '{"query":"{myAppeal{number title}}"}', { 'x-qiying-link': `370202/${number}/${code}` });
    const wrong = await ask(hidden.number);
    expect(wrong).toEqual(await ask('2026-999999'));
    expect(wrong.errors).toEqual(NOTHING);
  });
});

test('a wrong password and a name that does not exist are one answer, also for look-alike names', async () => {
  const answer = async (username: string) => {
    const response = await fetch(`${door.district.base}/api/auth/sign-in/username`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: 'not the password' }),
    });
    return { status: response.status, body: await response.json() };
  };
  const wrong = await answer('housing');
  expect(wrong.status).toBe(401);
  // Cyrillic о, full-width letters, a zero-width space.
  for (const username of ['nobody-here', 'hоusing', 'ｈｏｕｓｉｎｇ', 'hous\u200bing'])
    expect(await answer(username), username).toEqual(wrong);
});
