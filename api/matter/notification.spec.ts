import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { LiveConnection } from '../../tests/support/live.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());
beforeEach(async () => {
  for (const username of ['market', 'centre', 'admin'])
    await district.ask(username, 'mutation { notificationReadAll { unread } }');
});

async function dispatched(title: string): Promise<string> {
  const { id } = await district.register('centre', { title });
  await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('market'), task: '核实' });
  return id;
}

async function inbox(as: string, unreadOnly = false): Promise<any[]> {
  const { data } = await district.ask(
    as,
    `query($unreadOnly: Boolean!) { notifications(unreadOnly: $unreadOnly, first: 100) {
      nodes { id kind sentence unread matter { id title } } } }`,
    { unreadOnly },
  );
  return data!['notifications'].nodes;
}

async function unread(as: string): Promise<number> {
  return (await district.ask(as, '{ viewer { unread } }')).data!['viewer'].unread;
}

const titles = (notifications: any[]) => notifications.map(({ matter }) => matter?.title);
const read = (as: string, ids: string[]) =>
  district.ask(as, 'mutation($ids: [ID!]!) { notificationRead(ids: $ids) { unread } }', { ids });
const turn = (as: string, kind: string, on: boolean) =>
  district.ask(
    as,
    'mutation($kind: NotificationKind!, $on: Boolean!) { notificationSwitch(kind: $kind, on: $on) { unread switches { kind on } } }',
    { kind, on },
  );

test('a unit is told of work that waits for it, and who gave it and who does not see it are not', async () => {
  const id = await dispatched('井盖破损');
  expect(await inbox('market', true)).toEqual([
    {
      id: expect.any(String),
      kind: 'DUTY',
      sentence: '轮到本单位办理：派单',
      unread: true,
      matter: { id, title: '井盖破损' },
    },
  ]);
  expect(await unread('market')).toBe(1);
  expect([await unread('centre'), await unread('housing')]).toEqual([0, 0]);
});

test('a notification stays when the matter has left the unit’s sight, without the matter', async () => {
  const id = await dispatched('路灯不亮');
  await district.do('market', 'workOrderReturn', id, { ground: 'NOT_COMPETENT', evidence: '三定方案' });
  const { data } = await district.ask('centre', 'query($id: ID!) { matter(id: $id) { seats { id role } } }', { id });
  const seat = data!['matter'].seats.find(({ role }: { role: string }) => role === 'LEAD');
  await district.do('centre', 'workOrderGrantReturn', id, undefined, seat.id);
  const notifications = await inbox('market', true);
  expect(notifications.length).toBeGreaterThan(0);
  expect(notifications.every(({ matter }) => matter === null)).toBe(true);
});

describe('marking as read', () => {
  test('takes one out of the unread ones and leaves the others', async () => {
    await dispatched('甲');
    await dispatched('乙');
    const [second, first] = await inbox('market', true);
    expect((await read('market', [first.id])).data!['notificationRead'].unread).toBe(1);
    expect(titles(await inbox('market', true))).toEqual(['乙']);
    expect((await inbox('market')).slice(0, 2).map(({ id, unread: isNew }) => [id, isNew])).toEqual([
      [second.id, true],
      [first.id, false],
    ]);
    expect((await read('market', [first.id])).data!['notificationRead'].unread).toBe(1);
  });

  test('is for the member alone, not for the others of the unit', async () => {
    const id = await dispatched('丙');
    await district.do('market', 'workOrderReturn', id, { ground: 'NOT_COMPETENT', evidence: '三定方案' });
    expect(titles(await inbox('admin', true))).toEqual(['丙']);
    await district.ask('centre', 'mutation { notificationReadAll { unread } }');
    expect([await unread('centre'), await unread('admin')]).toEqual([0, 1]);
  });

  test('of what is in another unit’s inbox does nothing', async () => {
    await dispatched('丁');
    const [notification] = await inbox('market', true);
    expect((await read('housing', [notification.id, 'x'])).errors).toBeUndefined();
    expect(await unread('market')).toBe(1);
    const rows = await district.direct(await district.unit('housing'), 'select 1 from notification_read');
    expect(rows).toEqual([]);
  });

  test('of more than a hundred at once is refused', async () => {
    const { errors } = await read(
      'market',
      Array.from({ length: 101 }, () => 'x'),
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a kind that is switched off', () => {
  test('is neither listed nor counted for this member, and comes back when it is switched on', async () => {
    const id = await dispatched('戊');
    await district.do('market', 'workOrderReturn', id, { ground: 'NOT_COMPETENT', evidence: '三定方案' });
    const off = await turn('centre', 'DUTY', false);
    expect(off.data!['notificationSwitch'].switches).toContainEqual({ kind: 'DUTY', on: false });
    expect((await inbox('centre')).some(({ kind }) => kind === 'DUTY')).toBe(false);
    expect([await unread('centre'), await unread('admin')]).toEqual([0, 1]);
    expect((await turn('centre', 'DUTY', true)).data!['notificationSwitch'].unread).toBe(1);
  });
});

test('what arrives is told over the socket, and so is what was read elsewhere', async () => {
  const connection = new LiveConnection(district.base, { cookie: await district.signIn('market') });
  const stream = connection.watch('subscription { notificationArrived { unread } }');
  const next = async () => (await stream.next()).value.data.notificationArrived.unread;
  expect(await next()).toBe(0);
  await dispatched('己');
  expect(await next()).toBe(1);
  await district.ask('market', 'mutation { notificationReadAll { unread } }');
  expect(await next()).toBe(0);
  await connection.end();
});

test('an inbox is a member’s: a link has none, and nobody neither', async () => {
  const { link } = await district.register('centre');
  const code = async (as: { link: string } | null, query: string) =>
    (await district.ask(as, query)).errors?.[0]?.extensions.code;
  for (const query of [
    '{ inbox { unread } }',
    '{ notifications { nodes { id } } }',
    'mutation { notificationReadAll { unread } }',
  ]) {
    expect(await code({ link }, query)).toBe('FORBIDDEN');
    expect(await code(null, query)).toBe('UNAUTHENTICATED');
  }
});

test('a person sees the seats of work that may be taken, and which one is taken', async () => {
  const { data } = await district.ask('market', '{ viewer { unitName memberships { id unitName current } } }');
  expect(data!['viewer'].memberships).toEqual([
    { id: expect.any(String), unitName: data!['viewer'].unitName, current: true },
  ]);
});
