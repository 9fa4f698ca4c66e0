import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { TestDistrict } from '../tests/support/district.ts';

const VIEWER = '{ viewer { unitName } }';
const REGISTER = `mutation($input: AppealRegisterInput!) {
  appealRegister(input: $input) { __typename ... on AppealRegisterSuccess { matter { id } } } }`;
const APPEAL = { type: 'COMPLAINT', channel: 'WALK_IN', title: '会话之外的诉求', body: '应当没有登记' };
const HOUSING = '区住房和城乡建设局';
/** Each fact is tried on somebody else, whose account nothing has happened to. */
const PEOPLE = ['market', 'tourism', 'court', 'procuratorate', 'law-society', 'association', 'street'];

let district: TestDistrict;
let who: string;
let unitName: string;
let ofUnit: string;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

/** A session that the server has looked up, and remembers. */
beforeEach(async () => {
  who = PEOPLE.shift()!;
  for (const _ of [1, 2, 3]) unitName = (await district.ask(who, VIEWER)).data!['viewer'].unitName;
  ofUnit = `(select w.session_id from auth.seat_of_work w join auth.membership m on m.id = w.membership_id
                where m.unit_name = '${unitName}')`;
});

const sql = (text: string) => district.asSuperuser<Record<string, string>>(text);

async function expectNobody(): Promise<void> {
  const read = await district.ask(who, VIEWER);
  expect(read.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const written = await district.ask(who, REGISTER, { input: APPEAL });
  expect(written.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect(await sql(`select from district_370202.matter where title = '${APPEAL.title}'`)).toEqual([]);
}

test('a session that another process has ended neither reads nor writes', async () => {
  await sql(`delete from auth.session where id in ${ofUnit}`);
  await expectNobody();
});

test('a session that was idle for too long neither reads nor writes', async () => {
  await sql(`update auth.seat_of_work set seen_at = now() - interval '31 minutes' where session_id in ${ofUnit}`);
  await expectNobody();
});

test('a person who is barred neither reads nor writes', async () => {
  await sql(`update auth."user" set banned = true where username = '${who}'`);
  await expectNobody();
});

test('a member who was taken off the unit neither reads nor writes', async () => {
  await sql(`update auth.membership set active = false where unit_name = '${unitName}'`);
  await expectNobody();
});

test('a session that has another seat of work asks from there', async () => {
  const seat = randomUUID();
  await sql(`insert into auth.membership
    select '${seat}', u.id, h.district, h.unit_id, h.unit_name, h.unit_kind, '${randomUUID()}', h.member_name, h.roles
      from auth."user" u, auth.membership h where u.username = '${who}' and h.unit_name = '${HOUSING}' limit 1`);
  await sql(`update auth.seat_of_work set membership_id = '${seat}' where session_id in ${ofUnit}`);
  expect((await district.ask(who, VIEWER)).data).toEqual({ viewer: { unitName: HOUSING } });
});

test('roles that were taken away do not work any more', async () => {
  await sql(`update auth.membership set roles = '{AUDITOR}' where unit_name = '${unitName}'`);
  const { data } = await district.ask(who, REGISTER, { input: APPEAL });
  expect(data?.['appealRegister'].__typename).toBe('NotPermitted');
});

test('what fails on behalf of a session that has ended is not told', async () => {
  await sql(`delete from auth.session where id in ${ofUnit}`);
  const { errors } = await district.ask(who, '{ matter(id: "00000000-0000-7000-8000-000000000000") { id } }');
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
