import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { operation, systemPrincipal } from '../kernel/database/index.ts';
import type { ImportRequest, ImportWatch } from '../kernel/import/index.ts';
import { ImportStopped, runImport } from '../kernel/import/index.ts';
import { appealImportJob } from './index.ts';
import { now } from '../../tests/support/time.ts';

let district: TestDistrict;
const folder = mkdtempSync(join(tmpdir(), 'qiying-import-'));
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(async () => {
  await district?.close();
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, content);
  return path;
}

async function run(path: string, request: Partial<ImportRequest> = {}, watch: ImportWatch = {}) {
  const { database, districts } = district.services;
  const who = { ...systemPrincipal(districts.get('370202')!, 'IMPORT'), locale: 'en' as const };
  const job = await operation(database, who, (tx) => appealImportJob(tx));
  const reasons: string[] = [];
  const rejects: ImportWatch['rejects'] = ({ line, reason }) => void reasons.push(`${line}: ${reason}`);
  const summary = await runImport(database, who, job!, { file: path, ...request }, { rejects, ...watch });
  return { ...summary, reasons };
}

interface Taken {
  number: string;
  state: string;
  title: string;
  body: string;
  masked: string;
  openedAt: Date;
  closedAt: Date | null;
  replies: { kind: string; body: string; at: string }[];
}

const taken = (source: string) =>
  district.direct<Taken>(
    district.mainCentre(),
    `select split_part(a.imported_from, '#', 2) as number, m.state, m.title, coalesce(p.body, a.masked_body) as body, a.masked_body as masked,
            m.opened_at as "openedAt", m.closed_at as "closedAt",
            coalesce((select json_agg(json_build_object('kind', r.kind, 'body', r.body, 'at', r.at)) from reply r
                       where r.matter_id = a.id), '[]') as replies
       from appeal a join matter m on m.id = a.id join appellant p on p.matter_id = a.id where a.imported_from like $1 || '#%' order by 1`,
    [source],
  );

const numbers = async (source: string) => (await taken(source)).map((row) => row.number);

const HEAD = '编号,标题,内容,登记时间,类别';
const rows = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => `${from + index},路灯,第${from + index}盏路灯不亮,2024-03-05 09:30,`);

describe('an import of appeals', () => {
  test('takes the good rows and says of each bad one its line and why', async () => {
    const lines = [
      HEAD,
      '1,噪声,"半夜施工\n连着三天",2024-03-05 09:30,夜间施工',
      '2,停车,占用消防通道,2024-02-30 09:30,',
      '3,供热,家里不热,2024-03-05 09:30,不存在的类别',
      '4,坏行,"引号没有闭合,2024-03-05 09:30,',
      '5,路灯,门口路灯不亮,2024-03-05 09:30,',
      '6,缺列,少了两列',
      '7,井盖,井盖松动,2999-01-01 00:00,',
      '8,空的,,,',
    ];
    const path = file('mixed', lines.join('\r\n'));
    const summary = await run(path);
    expect(summary).toMatchObject({ position: 8, imported: 2, repeated: 0, rejected: 6, stopped: false });
    expect(summary.reasons).toEqual([
      expect.stringMatching(/^4: openedAt: .2024-02-30 09:30. is no date/),
      expect.stringMatching(/^5: category: .*不存在的类别/),
      expect.stringMatching(/^6: .*never closed/),
      expect.stringMatching(/^8: .*3 columns, the header has 5/),
      expect.stringMatching(/^9: openedAt: .*future/),
      expect.stringMatching(/^10: openedAt: /),
    ]);
    expect(await numbers('mixed')).toEqual(['1', '5']);
    const report = readFileSync(summary.report!, 'utf8').trimEnd().split('\n');
    expect(report).toHaveLength(7);
    expect(report[0]).toBe(`\uFEFFline,reason,${HEAD}`);
    expect(report[2]).toMatch(/^5,.*,3,供热,家里不热,2024-03-05 09:30,不存在的类别$/);
  });

  test('imports a mended report as what it is, the rest of the same source', async () => {
    const path = file('halves', [HEAD, ...rows(2), '3,路灯,不亮,05.03.2024x,'].join('\n'));
    const { report } = await run(path);
    const mended = join(folder, 'halves.csv.rejected.csv');
    expect(report).toBe(mended);
    writeFileSync(mended, readFileSync(mended, 'utf8').replaceAll('05.03.2024x', '2024-03-05 10:00'));
    expect(await run(mended)).toMatchObject({ imported: 1, rejected: 0, report: null });
    expect(await numbers('halves')).toEqual(['1', '2', '3']);
  });

  test('imports nothing when it is done again, nor a row that stands twice in the file', async () => {
    const path = file('again', [HEAD, ...rows(60), ...rows(1, 7)].join('\n'));
    expect(await run(path)).toMatchObject({ imported: 60, repeated: 1, rejected: 0 });
    expect(await run(path)).toMatchObject({ imported: 0, repeated: 61, rejected: 0, report: null });
    expect(await numbers('again')).toHaveLength(60);
  });

  test('does not take a number of the same source for another appeal', async () => {
    await run(file('one', [HEAD, ...rows(1)].join('\n')), { source: 'numbers' });
    const other = file('other', [HEAD, '1,井盖,井盖松动,2024-03-05 09:30,'].join('\n'));
    const summary = await run(other, { source: 'numbers' });
    expect(summary).toMatchObject({ imported: 0, rejected: 1 });
    expect(summary.reasons[0]).toMatch(/^2: .*imported before/);
    expect(await taken('numbers')).toMatchObject([{ title: '路灯' }]);
  });

  test('tells rows without a number apart by their content', async () => {
    const path = file('nameless', '标题,内容,登记时间\n路灯,一,2024-03-05\n路灯,二,2024-03-05\n路灯,一,2024-03-05\n');
    expect(await run(path)).toMatchObject({ imported: 2, repeated: 1 });
  });

  test('that is stopped goes on where it stopped', async () => {
    const path = file('stopped', [HEAD, ...rows(120), '121,坏,坏,昨天,'].join('\n'));
    const stop = new AbortController();
    const first = await run(path, { signal: stop.signal }, { advances: () => stop.abort() });
    expect(first).toMatchObject({ position: 50, imported: 50, stopped: true });
    const begins: number[] = [];
    const second = await run(path, {}, { begins: ({ from }) => void begins.push(from.position) });
    expect(begins).toEqual([50]);
    expect(second).toMatchObject({ position: 121, imported: 120, repeated: 0, rejected: 1, stopped: false });
    expect(await numbers('stopped')).toHaveLength(120);
  });

  test('that dies loses no row and reports none twice', async () => {
    const bad = (number: number) => `${number},坏,坏,昨天,`;
    const path = file('killed', [HEAD, bad(1), ...rows(60, 2), bad(62), ...rows(40, 63)].join('\n'));
    const dies = { advances: () => expect.fail('killed') };
    await expect(run(path, {}, dies)).rejects.toThrow('killed');
    const lost = join(folder, 'killed.csv.rejected.csv');
    // What a batch wrote that was never kept.
    writeFileSync(lost, `${readFileSync(lost, 'utf8')}63,never kept\n`);
    const summary = await run(path);
    expect(summary).toMatchObject({ position: 102, imported: 100, repeated: 0, rejected: 2 });
    const report = readFileSync(lost, 'utf8').trimEnd().split('\n').slice(1);
    expect(report.map((line) => Number.parseInt(line))).toEqual([2, 63]);
    expect(await numbers('killed')).toHaveLength(100);
  });

  test('is left alone by a second process that finds it moved on', async () => {
    const path = file('both', [HEAD, ...rows(120)].join('\n'));
    const running: Promise<PromiseSettledResult<unknown>[]>[] = [];
    const second = () => void (running.length < 2 && running.push(Promise.allSettled([run(path)])));
    running.push(Promise.allSettled([run(path, {}, { advances: second })]));
    await running[0];
    const results = (await Promise.all(running)).flat();
    const failed = results.filter((result) => result.status === 'rejected');
    expect(failed).toHaveLength(1);
    expect(failed[0]!.reason).toBeInstanceOf(ImportStopped);
    expect(await numbers('both')).toHaveLength(120);
  });

  test('only looks when it is asked to', async () => {
    const path = file('dry', [HEAD, ...rows(2), ...rows(1), '3,坏,坏,昨天,'].join('\n'));
    expect(await run(path, { dryRun: true })).toMatchObject({ imported: 2, repeated: 1, rejected: 1 });
    expect(await numbers('dry')).toEqual([]);
    expect(await run(path)).toMatchObject({ imported: 2, repeated: 1, rejected: 1 });
  });

  test('reads GB18030, and leaves no report where nothing was rejected', async () => {
    const chinese = 'b1e0bac52cb1eacce22cb5c7bcc7cab1bce40a312cc2b7b5c6bbb5c1cb2c323032342d30332d30350a';
    const path = file('gb', Buffer.from(chinese, 'hex'));
    expect(await run(path)).toMatchObject({ imported: 1, report: null });
    expect(existsSync(`${path}.rejected.csv`)).toBe(false);
    expect(await taken('gb')).toMatchObject([{ number: '1', title: '路灯坏了', body: '路灯坏了' }]);
  });

  test('takes over a closed appeal with its dates and its answer, and owes nothing for it', async () => {
    const head = '编号,标题,内容,登记时间,答复,答复时间';
    const path = file(
      'closed',
      `${head}\n1,路灯,路灯不亮,2019-03-05 09:30,已经修好,2019-03-07 16:00\n2,路灯,又不亮,2019-03-05 09:30,,\n`,
    );
    await run(path);
    const [closed, open] = await taken('closed');
    expect(closed).toMatchObject({ state: 'CLOSED', openedAt: new Date('2019-03-05T01:30:00Z') });
    expect(closed!.closedAt).toEqual(new Date('2019-03-07T08:00:00Z'));
    expect(closed!.replies).toMatchObject([{ kind: 'FINAL', body: '已经修好' }]);
    expect(open).toMatchObject({ state: 'REGISTERED', closedAt: null, replies: [] });
    const owed = await district.direct<{ number: string }>(
      district.mainCentre(),
      `select split_part(a.imported_from, '#', 2) as number from clock c join appeal a on a.id = c.matter_id
        where c.kind = 'TRIAGE' and c.deadline > $1 and a.imported_from like 'closed#%'`,
      [now()],
    );
    expect(owed).toEqual([{ number: '2' }]);
    const told = `select 1 from notification n join appeal a on a.id = n.matter_id where a.imported_from like 'closed#%'`;
    expect(await district.direct(district.mainCentre(), told)).toEqual([]);
  });

  test('masks numbers and addresses of people for those whose seat does not need them', async () => {
    const path = file(
      'masked',
      '编号,标题,内容,登记时间,姓名,电话,地点,答复,答复时间\n' +
        '1,请致电13800001111,我的电话13800001111，邮箱zhang.san@example.com,2024-03-05,张三,13800001111,' +
        '香港中路电话13800001111旁,已致电13800001111,2024-03-06\n',
    );
    expect(await run(path)).toMatchObject({ imported: 1 });
    const [row] = await taken('masked');
    expect(row!.body).toContain('13800001111');
    for (const seen of [row!.title, row!.masked, row!.replies[0]!.body]) expect(seen).toContain('138****11');
    expect(JSON.stringify([row!.title, row!.masked, row!.replies])).not.toMatch(/13800001111|zhang\.san/);
    const [kept] = await district.direct<{ mask: string; sealed: string; words: string }>(
      district.mainCentre(),
      `select a.appellant_mask || a.phone_mask as mask, p.sealed, m.search::text as words
         from appeal a join appellant p on p.matter_id = a.id join matter m on m.id = a.id
        where a.imported_from = 'masked#1'`,
    );
    expect(kept!.mask).toBe('张**138****11');
    expect(kept!.sealed + kept!.words).not.toMatch(/13800001111|张三/);
  });
});

describe('a mapping', () => {
  const path = () =>
    file(
      'mapped',
      'ref;what;when;topic;how;street\nA1;灯不亮;21/10/2018 00:30;Light;PHONE;香港中路街道\nA2;灯不亮;22/10/2018 00:30;Other;?;八大湖\n',
    );
  const mapping = (fields: object, rest: object = {}) => {
    const name = join(folder, 'mapping.json');
    writeFileSync(name, JSON.stringify({ source: 'mapped', ...rest, fields }));
    return name;
  };
  const good = {
    number: 'ref',
    title: { columns: ['topic', 'what'], join: '：' },
    body: 'what',
    openedAt: { column: 'when', format: 'dd/MM/yyyy HH:mm', timeZone: 'America/New_York' },
    category: { column: 'topic', values: { Light: '城市管理 / 噪声 / 夜间施工' }, otherwise: null },
    channel: { column: 'how', otherwise: 'IMPORT' },
    type: { constant: '投诉' },
    subDistrict: { column: 'street', otherwise: null },
  };

  test('joins columns, translates words, and says what stands for those that mean nothing here', async () => {
    expect(await run(path(), { mapping: mapping(good) })).toMatchObject({ imported: 2, rejected: 0 });
    const found = await district.direct(
      district.mainCentre(),
      `select m.title, m.opened_at as at, a.channel, a.type, c.path, u.name as street
         from appeal a join matter m on m.id = a.id left join category c on c.id = m.category_id
         left join unit u on u.id = m.sub_district_id where a.imported_from like 'mapped#%' order by a.imported_from`,
    );
    expect(found).toEqual([
      {
        title: 'Light：灯不亮',
        at: new Date('2018-10-21T04:30:00Z'),
        channel: 'HOTLINE',
        type: 'COMPLAINT',
        path: '城市管理 / 噪声 / 夜间施工',
        street: '香港中路街道',
      },
      {
        title: 'Other：灯不亮',
        at: new Date('2018-10-22T04:30:00Z'),
        channel: 'IMPORT',
        type: 'COMPLAINT',
        path: null,
        street: '八大湖街道',
      },
    ]);
  });

  test('with a mistake stops before anything is read', async () => {
    for (const [fields, reason] of [
      [{ ...good, colour: 'ref' }, /field “colour”/],
      [{ ...good, number: 'nummer' }, /column “nummer”/],
      [{ ...good, openedAt: { column: 'when', format: 'dd/MM HH:mm' } }, /no year/],
      [{ ...good, openedAt: { column: 'when', timeZone: 'Mars/Base' } }, /no time zone/i],
      [{ number: 'ref', title: 'what' }, /“openedAt”/],
      [{ ...good, type: { constant: '投诉', column: 'how' } }, /needs one of/],
    ] as const) {
      const running = run(path(), { mapping: mapping(fields) });
      await expect(running, String(reason)).rejects.toThrow(ImportStopped);
      await expect(running).rejects.toThrow(reason);
    }
  });
});

describe('appealImport', () => {
  const input = (originalNumber: string, rest: object = {}) => ({
    source: '旧系统',
    originalNumber,
    appeal: { type: 'COMPLAINT', channel: 'IMPORT', title: '噪声', body: '半夜施工' },
    openedAt: '2024-03-05T01:30:00.000Z',
    reason: '系统切换',
    ...rest,
  });

  test('is for the head or administrator of the command centre and for nobody else', async () => {
    for (const who of ['centre', 'admin'])
      expect(await district.act(who, 'appealImport', {}, input(who))).toMatchObject({
        __typename: 'AppealImportSuccess',
      });
    for (const who of ['market', 'street', 'community', 'leader'])
      expect(await district.act(who, 'appealImport', {}, input(who))).toMatchObject({ __typename: 'NotPermitted' });
  });

  test('takes a number of a source once', async () => {
    await district.act('centre', 'appealImport', {}, input('once'));
    const again = await district.act('centre', 'appealImport', {}, input('once', { reason: '再来一次' }));
    expect(again).toMatchObject({ __typename: 'AlreadyImported' });
  });

  test('refuses a close before the registration and dates in the future', async () => {
    const dates = { openedAt: '2999-01-01T00:00:00.000Z', closedAt: '2024-01-01T00:00:00.000Z' };
    const answer = await district.act('centre', 'appealImport', {}, input('dates', dates));
    expect(answer).toMatchObject({ __typename: 'InvalidInput' });
    const codes = answer.issues.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`);
    expect(codes).toEqual(['openedAt future', 'closedAt order']);
  });
});
