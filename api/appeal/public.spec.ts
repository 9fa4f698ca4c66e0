import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { expectIntact } from '../../tests/support/ledger.ts';
import { sweepUploads } from '../kernel/files/index.ts';
import { identityRetentionDays } from './appeal.settings.ts';
import { inHours } from '../../tests/support/time.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open({ publicPerHour: 1000 });
});
afterAll(() => district?.close());

const FILE = `mutation($d: ID!, $input: PublicAppealInput!, $key: String) {
  publicAppealRegister(district: $d, input: $input, key: $key) { __typename
    ... on PublicAppealRegisterSuccess { receipt { appealId number queryCode } }
    ... on Problem { message } ... on InvalidInput { issues { path message } } } }`;
const least = { title: '路灯不亮', body: '小区门口路灯不亮' };

async function file(input: object = {}, key: string | null = null, district_ = district) {
  const { data, errors } = await district_.ask(null, FILE, { d: '370202', input: { ...least, ...input }, key });
  return errors ? { error: errors[0]!.extensions.code } : data!['publicAppealRegister'];
}

async function send(content: string, headers: Record<string, string> = { 'x-qiying-public': '370202' }) {
  const body = new FormData();
  body.append('file', new Blob([content]), '照片说明.txt');
  const response = await fetch(`${district.base}/files`, { method: 'POST', headers, body });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

const seen = async (code: string, id: string) =>
  (await district.direct(await district.unit(code), 'select from matter where id = $1', [id])).length > 0;

describe('a resident without an account', () => {
  test('files what it is, about what and where, and it arrives as it was said', async () => {
    const query = `query($d: ID!) { publicSubjects(district: $d, search: "噪") { id path }
      publicUnits(district: $d, kinds: [COMMUNITY]) { id name above } }`;
    const { data } = await district.ask(null, query, { d: '370202' });
    const [subject] = data!['publicSubjects'];
    const community = data!['publicUnits'][0];
    expect(subject.path).toContain('噪');
    const input = { type: 'HELP_REQUEST', categoryId: subject.id, communityId: community.id, confidential: true };
    const { receipt } = await file(input);
    const read = `query($id: ID!) { matter(id: $id) { ... on Appeal {
      type channel confidential category { path } community { id } subDistrict { name } } } }`;
    const answer = await district.ask('centre', read, { id: receipt.appealId });
    expect(answer.data!['matter']).toEqual({
      type: 'HELP_REQUEST',
      channel: 'WEB',
      confidential: true,
      category: { path: subject.path },
      community: { id: community.id },
      subDistrict: { name: community.above },
    });
    expect(await seen('leadership', receipt.appealId)).toBe(false);
  });

  test('taps twice and files once, also at the same time', async () => {
    const key = randomUUID();
    const answers = await Promise.all([file({}, key), file({}, key), file({}, key)]);
    answers.push(await file({}, key));
    expect(new Set(answers.map(({ receipt }) => receipt.number)).size).toBe(1);
    expect((await file({}, 'short-key-1')).error).toBe('BAD_USER_INPUT');
  });

  test('reports a violation that no leadership sees and that never reaches the accused or below (济南市12345条例 Art. 32)', async () => {
    const street = await district.unit('370202001');
    const { receipt } = await file({ type: 'VIOLATION_REPORT', accusedUnitId: street, name: '李四' });
    for (const code of ['370202001', '370202001001', 'leadership'])
      expect(await seen(code, receipt.appealId), code).toBe(false);
    const dispatched = { leadUnitId: await district.unit('market'), task: '核实' };
    for (const unitId of [street, await district.unit('370202001001')]) {
      const target = { id: receipt.appealId, version: 1 };
      const coHandlers = [{ unitId, task: '协助' }];
      const refused = await district.act('centre', 'appealDispatch', target, { ...dispatched, coHandlers });
      expect(refused.__typename).toBe('UnitNotEligible');
    }
  });

  test.each([
    [{ title: ' ', phone: 'x' }, ['title', 'phone']],
    [{ categoryId: randomUUID(), communityId: randomUUID() }, ['categoryId', 'communityId']],
    [{ type: 'VIOLATION_REPORT', accusedUnitId: randomUUID() }, ['accusedUnitId']],
  ])('is told every mistake at once: %j', async (input, paths) => {
    const answer = await file(input);
    expect(answer.issues.map(({ path }: { path: string }) => path)).toEqual(paths);
  });

  test('cannot report the command centre to itself, and is told where to turn', async () => {
    const { issues } = await file({ type: 'VIOLATION_REPORT', accusedUnitId: district.mainCentre() });
    expect(issues).toEqual([{ path: 'accusedUnitId', message: expect.stringContaining('12388') }]);
  });
});

describe('what is public, asked for by whoever has signed in', () => {
  const units = 'publicUnits(district: "370202", kinds: [SUB_DISTRICT]) { name }';

  test('needs one connection each: more at once than there are connections are all answered', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => district.ask('market', `{ ${units} }`)));
    for (const { data } of answers) expect(data!['publicUnits'].length).toBeGreaterThan(0);
  });

  test('is asked for in an operation of its own', async () => {
    const { errors } = await district.ask('market', `{ viewer { unitName } ${units} }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('files that come with a filing', () => {
  test('are the appellant’s, whom the link shows them to', async () => {
    const { status, body } = await send('门口路灯');
    expect(status).toBe(201);
    const { receipt } = await file({ receipts: body['receipt'] });
    const link = `370202/${receipt.number}/${receipt.queryCode}`;
    const { data } = await district.ask({ link }, '{ myAppeal { documents { name unitName url } } }');
    const [document] = data!['myAppeal'].documents;
    expect(document).toMatchObject({ name: '照片说明.txt', unitName: '诉求人' });
    const open = (headers: Record<string, string>) => fetch(`${district.base}${document.url}`, { headers });
    expect((await open({ 'x-qiying-link': link })).status).toBe(200);
    expect((await open({ 'x-qiying-public': '370202' })).status).toBe(404);
  });

  test('with a receipt that is not theirs are refused in one sentence', async () => {
    const answer = await file({ receipts: 'no-receipt' });
    expect(answer).toEqual({ __typename: 'UploadNotFound', message: expect.stringMatching(/[。.]$/) });
  });

  test('come with a registration at a desk as well', async () => {
    const { body } = await send('单据', { cookie: await district.cookieOf('court') });
    const { id } = await district.register('court', { receipts: body['receipt'] });
    const query = 'query($id: ID!) { matter(id: $id) { documents { name unitName } } }';
    const { data } = await district.ask('court', query, { id });
    expect(data!['matter'].documents).toEqual([{ name: '照片说明.txt', unitName: '区人民法院' }]);
  });

  test('that nobody filed are swept', async () => {
    await send('没有提交');
    const { database, districts, files } = district.services;
    const swept = await sweepUploads(database, districts.values(), files, Date.now() + 26 * 3_600_000);
    expect(swept).toBeGreaterThan(0);
    const left = await district.direct(district.mainCentre(), 'select from upload');
    expect(left).toEqual([]);
  });
});

describe('the limit of the public page', () => {
  const from = (address: string, base: string) =>
    fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ query: FILE, variables: { d: '370202', input: least } }),
    }).then(async (response) => {
      const { data, errors } = (await response.json()) as any;
      return errors?.[0].extensions.code ?? data.publicAppealRegister.__typename;
    });

  test.each([
    ['counts each sender behind a proxy that is trusted', 1, 'PublicAppealRegisterSuccess'],
    ['believes no address that the sender itself writes', false, 'TOO_MANY_REQUESTS'],
  ] as const)('%s', async (_, trustProxy, other) => {
    const limited = await TestDistrict.open({ publicPerHour: 1, trustProxy });
    try {
      expect(await from('203.0.113.7', limited.base)).toBe('PublicAppealRegisterSuccess');
      expect(await from('203.0.113.7', limited.base)).toBe('TOO_MANY_REQUESTS');
      expect(await from('203.0.113.8', limited.base)).toBe(other);
    } finally {
      await limited.close();
    }
  });
});

describe('an identity', () => {
  const closed = async () => {
    const { id } = await district.register('centre', { body: '请打 13800001111' });
    const beyond = { ground: 'BEYOND_DUTIES', rightChannel: '市场主体自行协商' };
    await district.do('centre', 'appealDecline', id, beyond);
    return id;
  };
  const past = (id: string, days: number) =>
    district.asSuperuser(`update district_370202.matter set closed_at = $2 where id = $1`, [id, inHours(-24 * days)]);

  test('is not erased before the time that the district keeps it is over, nor by anybody but the administrator', async () => {
    const id = await closed();
    const target = { id, version: await district.versionOf(id) };
    const refused = await district.act('admin', 'appellantErase', target, { reason: '期满' });
    expect(refused).toMatchObject({ __typename: 'RetentionRuns', message: expect.stringContaining('期满后') });
    expect(await district.act('centre', 'appellantErase', target, { reason: '期满' })).toMatchObject({
      __typename: 'NotPermitted',
      hindrance: 'ROLE',
    });
  });

  test('is erased for good, and the ledger stays and says why (个人信息保护法 Art. 19)', async () => {
    const id = await closed();
    await past(id, identityRetentionDays.fallback + 1);
    await district.do('admin', 'appellantErase', id, { reason: '保存期满，电话 13800001111' });
    const rows = await district.direct<object>(
      district.mainCentre(),
      'select sealed, phone_hash, body from appellant where matter_id = $1',
      [id],
    );
    expect(rows).toEqual([{ sealed: null, phone_hash: null, body: null }]);
    expect((await district.act('centre', 'appellantReveal', { id })).__typename).toBe('IdentityClosed');
    const query = `query($id: ID!) { matter(id: $id) { entries { act note } ... on Appeal { body appellantMask phoneMask identityOpen } } }`;
    const { data } = await district.ask('centre', query, { id });
    expect(data!['matter']).toMatchObject({
      body: '请打 138****11',
      appellantMask: '已删除',
      phoneMask: null,
      identityOpen: false,
    });
    expect(data!['matter'].entries[0]).toEqual({ act: 'appellantErase', note: '保存期满，电话 138****11' });
    await expectIntact(district, id);
  });

  test('that was opened is kept for no repeat of the request', async () => {
    const { id } = await district.register('centre');
    for (const key of ['the-same-reading', 'the-same-reading'])
      expect((await district.act('centre', 'appellantReveal', { id, key })).result.name).toBe('张三');
    const kept = await district.direct(district.mainCentre(), 'select from act_key where matter_id = $1', [id]);
    expect(kept).toEqual([]);
  });
});
