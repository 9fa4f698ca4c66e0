import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inHours } from '../../../tests/support/time.ts';
import { TestDistrict } from '../../../tests/support/district.ts';
import { cleanName } from './content.ts';
import { sweepUploads } from './uploads.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);

type As = string | { link: string } | null;

async function headersOf(as: As): Promise<Record<string, string>> {
  if (typeof as === 'string') return { cookie: await district.cookieOf(as) };
  return as ? { 'x-qiying-link': as.link } : {};
}

async function send(as: As, name: string, content: Buffer | string, headers: Record<string, string> = {}) {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(Buffer.from(content))]), name);
  const all = { ...(await headersOf(as)), ...headers };
  const response = await fetch(`${district.base}/files`, { method: 'POST', headers: all, body });
  return { status: response.status, body: (await response.json()) as Record<string, any> };
}

async function open(as: As, url: string): Promise<Response> {
  return fetch(`${district.base}${url}`, { headers: await headersOf(as) });
}

/** Uploads a file and adds it to a matter; answers with the document as the sender sees it. */
async function add(as: string | { link: string }, id: string, name: string, content: Buffer | string, input = {}) {
  const { body } = await send(as, name, content);
  const answer = await district.act(as, 'documentAdd', { id }, { receipts: body['receipt'], ...input });
  expect(answer.__typename, JSON.stringify(answer)).toBe('DocumentAddSuccess');
  const { data } = await district.ask(
    as,
    'query($id: ID!) { matter(id: $id) { documents { id name url mediaType unitName } seats { id unit { code } } } }',
    { id },
  );
  return { ...data!['matter'].documents.at(-1), seats: data!['matter'].seats };
}

describe('an upload', () => {
  test('is answered with a receipt, and its type is told from its content', async () => {
    const { status, body } = await send('centre', '现场照片.PNG', PNG);
    expect(status).toBe(201);
    expect(body).toEqual({
      receipt: expect.any(String),
      name: '现场照片.PNG',
      mediaType: 'image/png',
      size: PNG.length,
    });
  });

  test.each([
    ['笔录.txt', '当事人陈述：门店停业。\r\n', 'text/plain'],
    ['名单.csv', '\ufeff姓名,金额\n甲,100\n', 'text/csv'],
    ['answer.pdf', PDF, 'application/pdf'],
  ])('%s is taken', async (name, content, mediaType) => {
    const { status, body } = await send('market', name, content);
    expect([status, body['mediaType']]).toEqual([201, mediaType]);
  });

  test('of more than a megabyte is taken whole', async () => {
    const { status, body } = await send('centre', 'long.txt', 'a'.repeat(3 * 1024 * 1024));
    expect([status, body['size']]).toEqual([201, 3 * 1024 * 1024]);
  });

  test.each([
    ['photo.jpg', PDF, 'NOT_WHAT_IT_SAYS'],
    ['scan.pdf', '<html><script>alert(1)</script></html>', 'NOT_WHAT_IT_SAYS'],
    ['gbk.txt', Buffer.from([0xd6, 0xd0, 0xb9, 0xfa]), 'NOT_WHAT_IT_SAYS'],
    ['binary.csv', Buffer.from([0x61, 0x00, 0x62]), 'NOT_WHAT_IT_SAYS'],
    ['page.html', '<p>x</p>', 'NOT_ALLOWED'],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'NOT_ALLOWED'],
    ['tool.exe', Buffer.from('MZ'), 'NOT_ALLOWED'],
    ['no-ending', PDF, 'NOT_ALLOWED'],
    ['empty.pdf', '', 'EMPTY'],
  ])('%s that is not what may be sent is refused', async (name, content, code) => {
    const { status, body } = await send('centre', name, content);
    expect([status, body['code']]).toEqual([415, code]);
  });

  test('that lies about its type is refused in the language of the account', async () => {
    const cookie = await district.cookieOf('tourism');
    const speak = (locale: string) =>
      fetch(`${district.base}/api/auth/locale`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ locale }),
      });
    expect((await send('tourism', 'photo.jpg', PDF)).body['message']).toMatch(/^文件内容与扩展名不符/);
    await speak('en');
    expect((await send('tourism', 'photo.jpg', PDF)).body['message']).toMatch(/^The content of the file is not what/);
    await speak('zh-CN');
  });

  test('that is too large is refused', async () => {
    const { status, body } = await send('centre', 'long.txt', 'a'.repeat(20 * 1024 * 1024 + 1));
    expect([status, body['code']]).toEqual([413, 'TOO_LARGE']);
  });

  test('without a file is refused', async () => {
    const headers = await headersOf('centre');
    const response = await fetch(`${district.base}/files`, { method: 'POST', headers, body: new FormData() });
    expect(response.status).toBe(400);
  });

  test('needs a session, or a link that was given out', async () => {
    expect((await send(null, 'a.pdf', PDF)).status).toBe(401);
    expect((await send({ link: '370202/2026-A000001/AAAAAAAAAAAA' }, 'a.pdf', PDF)).status).toBe(401);
    const { link } = await district.register('centre');
    expect((await send({ link }, 'a.pdf', PDF)).status).toBe(201);
  });

  test('from another site is refused', async () => {
    const { status, body } = await send('centre', 'a.pdf', PDF, { origin: 'https://elsewhere.example' });
    expect([status, body['code']]).toEqual([403, 'FOREIGN_ORIGIN']);
  });

  test('cannot be added by another unit than the one that sent it', async () => {
    const { id } = await district.register('centre');
    const { body } = await send('market', 'a.pdf', PDF);
    const answer = await district.act('centre', 'documentAdd', { id }, { receipts: body['receipt'] });
    expect(answer.__typename).toBe('UploadNotFound');
  });
});

test.each([
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['C:\\Users\\x\\报告.pdf', '报告.pdf'],
  ['.hidden.pdf', 'hidden.pdf'],
  ['evil\u202Efdp.exe.pdf', 'evilfdp.exe.pdf'],
  ['a\r\nset-cookie: x.pdf', 'aset-cookie x.pdf'],
  [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(116)}.pdf`],
  ['', 'file'],
])('the name %j is kept as %j', (given, kept) => {
  expect(cleanName(given)).toBe(kept);
});

describe('a document', () => {
  test('is opened by who sees it, byte for byte, and lets nothing run', async () => {
    const { id } = await district.register('centre');
    const { url } = await add('centre', id, '现场 (终稿).png', PNG);
    const response = await open('centre', url);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PNG);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `inline; filename="__ (__).png"; filename*=UTF-8''${encodeURIComponent('现场 ')}%28${encodeURIComponent('终稿')}%29.png`,
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
      'x-content-type-options': 'nosniff',
    });
  });

  test.each([
    ['page.txt', '<html><script>alert(1)</script></html>', 'text/plain; charset=utf-8'],
    ['answer.pdf', PDF, 'application/pdf'],
  ])('%s is saved, never shown in place, whatever is written in it', async (name, content, type) => {
    const { id } = await district.register('centre');
    const { url } = await add('centre', id, name, content);
    const { headers } = await open('centre', url);
    expect(headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(headers.get('content-type')).toBe(type);
  });

  test('is not there for who has no seat, for nobody, and in the other district', async () => {
    const { id, link } = await district.register('centre');
    const { url } = await add('centre', id, 'a.pdf', PDF);
    const unknown = await open('market', '/files/00000000-0000-4000-8000-000000000000');
    for (const as of ['market', null, 'centre-2', { link }] as const) {
      const response = await open(as, url);
      expect(response.status).toBe(404);
      if (as === 'market') expect(await response.text()).toBe(await unknown.text());
    }
    expect((await open('centre', '/files/not-an-id')).status).toBe(404);
  });

  test('in the annex is opened by named seats alone', async () => {
    const { id } = await district.register('centre');
    await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('market'), task: '核实' });
    const { url, seats } = await add('centre', id, 'a.pdf', PDF);
    expect((await open('market', url)).status).toBe(200);
    const own = seats.find((seat: any) => seat.unit.code === 'centre').id;
    const annex = await add('centre', id, 'b.pdf', PDF, { annexSeatIds: [own] });
    expect((await open('centre', annex.url)).status).toBe(200);
    expect((await open('market', annex.url)).status).toBe(404);
  });

  test('that the appellant gives through the link is seen by the seats and by the appellant', async () => {
    const { id, link } = await district.register('centre');
    const { url, unitName } = await add({ link }, id, '收据.png', PNG);
    expect(unitName).toBe('诉求人');
    expect((await open({ link }, url)).status).toBe(200);
    expect((await open('centre', url)).status).toBe(200);
  });
});

test('an upload that no act added is swept when its receipt has expired, an added one never', async () => {
  const { database, districts, files } = district.services;
  const { id } = await district.register('centre');
  const kept = await add('centre', id, 'kept.pdf', PDF);
  await send('market', 'orphan.pdf', PDF);
  const keys = () =>
    district.direct<{ key: string }>(district.mainCentre(), 'select storage_key as key from upload order by at');
  const orphan = (await keys()).at(-1)!.key;
  const sweep = (hours: number) => sweepUploads(database, districts.values(), files, inHours(hours).getTime());

  expect(await sweep(23)).toBe(0);
  expect(await files.open(orphan)).not.toBeNull();
  expect(await sweep(26)).toBeGreaterThan(0);
  expect(await files.open(orphan)).toBeNull();
  expect(await keys()).toEqual([]);
  expect((await open('centre', kept.url)).status).toBe(200);
});
