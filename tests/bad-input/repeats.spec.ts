import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FrontDoor } from './front-door.ts';

let door: FrontDoor;
let id: string;
let key: string;
beforeAll(async () => {
  door = await FrontDoor.open();
});
beforeEach(async () => {
  ({ id } = await door.district.register('centre'));
  key = randomUUID();
});
afterAll(() => door?.close());

const comment = (as: string, text: string, target: object = {}) =>
  door.district.act(as, 'appealComment', { id, key, ...target }, { text });
const registration = {
  type: 'COMPLAINT',
  channel: 'WALK_IN',
  title: '漏水',
  body: '楼上漏水',
  appellant: { name: '李四' },
};
const entries = async () =>
  (await door.district.direct(door.district.mainCentre(), 'select 1 from entry where matter_id = $1', [id])).length;

describe('a repeated idempotency key', () => {
  test('with the same input gives the same answer and one entry', async () => {
    const first = await comment('centre', ' 请补充材料 ');
    const after = await door.counts();
    expect(await comment('centre', ' 请补充材料 ')).toEqual(first);
    expect(await door.counts()).toEqual(after);
    expect(await entries()).toBe(2);
  });

  test('gives the same receipt for what was registered once', async () => {
    const first = await door.district.act('centre', 'appealRegister', { key }, registration);
    const after = await door.counts();
    const again = await door.district.act('centre', 'appealRegister', { key }, registration);
    expect(again).toEqual(first);
    expect(again.result.queryCode).toMatch(/^[0-9A-Z]{8,}$/);
    expect(await door.counts()).toEqual(after);
  });

  test('is one act also when all of the repeats come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => comment('centre', '同时提交')));
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(6).fill('AppealCommentSuccess'));
    expect(await entries()).toBe(2);
    const numbers = await Promise.all(
      Array.from({ length: 4 }, () =>
        door.district.act('centre', 'appealRegister', { key: `${key}-new` }, registration),
      ),
    );
    expect(new Set(numbers.map(({ result }) => result.number)).size).toBe(1);
  });

  test('with other input is refused and does nothing', async () => {
    await comment('centre', '第一次');
    const refused = { error: 'BAD_USER_INPUT', message: 'This idempotency key was used for another request.' };
    const after = await door.counts();
    expect(await comment('centre', '第二次')).toEqual(refused);
    const other = await door.district.register('centre');
    const afterOther = await door.counts();
    expect(await comment('centre', '第一次', { id: other.id })).toEqual(refused);
    expect(await door.counts()).toEqual(afterOther);
    expect(afterOther['matter']).toBe(after['matter']! + 1);
  });

  test('for another act is refused', async () => {
    await comment('centre', '第一次');
    const answer = await door.district.act('centre', 'appealTriage', { id, version: 2, key }, { place: '某处' });
    expect(answer.error).toBe('BAD_USER_INPUT');
    expect(await door.district.versionOf(id)).toBe(2);
  });

  test('of another unit is a key like any other', async () => {
    await door.district.do('centre', 'appealDispatch', id, {
      leadUnitId: await door.district.unit('market'),
      task: '请核实',
    });
    await comment('centre', '指挥中心');
    const answer = await comment('market', '市场监管');
    expect(answer.__typename).toBe('AppealCommentSuccess');
    expect(await entries()).toBe(4);
  });

  test('is still free after a refusal', async () => {
    expect((await comment('centre', ' ')).__typename).toBe('InvalidInput');
    expect((await comment('centre', '改正后')).__typename).toBe('AppealCommentSuccess');
  });

  test.each(['short', 'x'.repeat(65), `${'k'.repeat(10)}'; --`, '钥匙钥匙钥匙钥匙', ''])(
    'of a wrong form is refused: %s',
    async (wrong) => {
      const before = await door.counts();
      expect((await comment('centre', '内容', { key: wrong })).error).toBe('BAD_USER_INPUT');
      expect(await door.counts()).toEqual(before);
    },
  );
});

test('what an act yielded is not kept readable for its repeats', async () => {
  const input = { ...registration, appellant: { name: '欧阳不留', phone: '13900009999' } };
  const registered = await door.district.act('centre', 'appealRegister', { key }, input);
  const revealKey = randomUUID();
  const target = { id: registered.result.appealId, key: revealKey };
  const revealed = await door.district.act('centre', 'appellantReveal', target);
  expect(revealed.result.name).toBe('欧阳不留');
  const kept = await door.district.direct<object>(door.district.mainCentre(), 'select * from act_key');
  for (const secret of ['欧阳不留', '13900009999', registered.result.queryCode])
    expect(JSON.stringify(kept)).not.toContain(secret);
  expect((await door.district.act('centre', 'appellantReveal', target)).result).toEqual(revealed.result);
});

describe('a stale version', () => {
  const triage = (version: number) => door.district.act('centre', 'appealTriage', { id, version }, { place: '某处' });

  test.each([0, -1, 2, 2_147_483_647])('%i is refused with what stands now, and changes nothing', async (version) => {
    const before = await door.counts();
    expect(await triage(version)).toMatchObject({ __typename: 'StaleVersion', currentVersion: 1 });
    expect(await door.counts()).toEqual(before);
  });

  test('is refused although the key is new, and the key stays free', async () => {
    await triage(1);
    const again = (version: number) =>
      door.district.act('centre', 'appealTriage', { id, version, key }, { place: '另一处' });
    expect((await again(1)).__typename).toBe('StaleVersion');
    expect((await again(2)).__typename).toBe('AppealTriageSuccess');
  });
});
