import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { inHours } from '../../tests/support/time.ts';

let district: TestDistrict;
let file: string;
beforeAll(async () => {
  district = await TestDistrict.open();
  file = (await district.ask('admin', '{ unitFile { id } }')).data!['unitFile'].id;
});
afterAll(() => district?.close());

const GROUNDS = `query($list: GroundList!, $all: Boolean!) { grounds(list: $list, all: $all) {
  code words basis needs inForceFrom inForceUntil } }`;
const grounds = async (list: string, { all = false, as = 'market' } = {}): Promise<any[]> =>
  (await district.ask(as, GROUNDS, { list, all })).data!['grounds'];
const codes = async (list: string) => (await grounds(list)).map(({ code }) => code);
const attempt = async (as: string, name: string, id: string, input?: object) =>
  district.act(as, name, { id, version: await district.versionOf(id) }, input);
const inDays = (days: number): string => inHours(24 * days).toISOString();

async function handled(as = 'market'): Promise<string> {
  const { id } = await district.register('community');
  await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit(as), task: '核实' });
  await district.do(as, 'workOrderAccept', id);
  await district.do(as, 'workOrderRecordContact', id, { reached: true, record: '已联系' });
  return id;
}

/** The receipt of a file that a member has uploaded. */
async function uploaded(as: string, name: string): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob(['%PDF-1.7\n%%EOF\n']), name);
  const headers = { cookie: await district.cookieOf(as) };
  const response = await fetch(`${district.base}/files`, { method: 'POST', headers, body: form });
  return ((await response.json()) as { receipt: string }).receipt;
}

const orderOf = async (as: string, id: string, fields: string) =>
  (await district.ask(as, `query($id: ID!) { matter(id: $id) { ... on Appeal { workOrders { ${fields} } } } }`, { id }))
    .data!['matter'].workOrders[0];
const lastData = async (id: string, act: string) =>
  (
    await district.direct<{ data: any }>(
      district.mainCentre(),
      'select data from entry where matter_id = $1 and act = $2 order by seq desc limit 1',
      [id, act],
    )
  )[0]!.data;

describe('the register of grounds', () => {
  test('begins with the grounds that laws and districts list, each with its basis', async () => {
    const declined = await grounds('DECLINE');
    expect(declined).toHaveLength(7);
    expect(declined.every(({ basis, needs }) => basis.includes('第十一条') && needs.includes('RIGHT_CHANNEL'))).toBe(
      true,
    );
    expect(await grounds('EXCLUSION')).toHaveLength(8);
    expect(await codes('RETURN')).toEqual(['NOT_COMPETENT', 'WRONG_AREA', 'OTHER_PROCEDURE', 'UNCLEAR']);
  });

  test('takes a ground of the district, which is then chosen like any other', async () => {
    const added = { list: 'RETURN', code: 'MILITARY', zh: '涉及部队营区', needs: ['EVIDENCE'] };
    await district.do('admin', 'groundAdd', file, added);
    expect(await codes('RETURN')).toContain('MILITARY');
    expect((await attempt('admin', 'groundAdd', file, added)).__typename).toBe('CodeTaken');
    const id = await handled();
    expect(await attempt('market', 'workOrderReturn', id, { ground: 'MILITARY' })).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: 'evidence', code: 'required' }],
    });
    await district.do('market', 'workOrderReturn', id, { ground: 'MILITARY', evidence: '营区界址图' });
    expect((await orderOf('market', id, 'returnGround { code words }')).returnGround).toEqual({
      code: 'MILITARY',
      words: '涉及部队营区',
    });
  });

  test('words a ground anew from a time on; until then it stays as it is', async () => {
    const change = { list: 'DEFERRAL', code: 'LEGACY', zh: '历史遗留，分步解决', effectiveFrom: inDays(30) };
    await district.do('admin', 'groundChange', file, change);
    expect((await grounds('DEFERRAL')).find(({ code }) => code === 'LEGACY').words).toBe('历史遗留问题');
    const versions = (await grounds('DEFERRAL', { all: true })).filter(({ code }) => code === 'LEGACY');
    expect(versions.map(({ words }) => words)).toEqual(['历史遗留问题', '历史遗留，分步解决']);
    expect(new Date(versions[0].inForceUntil).toISOString()).toBe(change.effectiveFrom);
    expect(versions[0].inForceFrom).toBeNull();
  });

  test('takes back what is only announced, a version or a retirement; what holds is not taken back', async () => {
    const versions = `{ grounds(list: TERMINATION, all: true) { code words inForceUntil
      version { id abilities { act } } retirement { id abilities { act } } } }`;
    const untrue = async () =>
      (await district.ask('admin', versions)).data!['grounds'].filter(({ code }: any) => code === 'UNTRUE');
    const [first] = await untrue();
    const change = { list: 'TERMINATION', code: 'UNTRUE', zh: '所诉不实（笔误', effectiveFrom: inDays(30) };
    await district.do('admin', 'groundChange', file, change);
    const [, announced] = await untrue();
    expect(announced.version.abilities).toEqual([{ act: 'groundTakeBack' }]);
    const target = { id: file, version: await district.versionOf(file), part: announced.version.id };
    expect((await district.act('centre', 'groundTakeBack', target)).__typename).toBe('NotPermitted');
    await district.do('admin', 'groundTakeBack', file, undefined, announced.version.id);
    expect(await untrue()).toEqual([first]);
    await district.do('admin', 'groundRetire', file, {
      list: 'TERMINATION',
      code: 'UNTRUE',
      effectiveFrom: inDays(30),
    });
    const [{ retirement }] = await untrue();
    await district.do('admin', 'groundTakeBack', file, undefined, retirement.id);
    expect(await untrue()).toEqual([first]);
    await district.do('admin', 'groundAdd', file, { list: 'TERMINATION', code: 'HELD', zh: '现行' });
    const held = (await district.ask('admin', versions)).data!['grounds'].find(({ code }: any) => code === 'HELD');
    expect(held.version.abilities).toEqual([]);
    const late = { id: file, version: await district.versionOf(file), part: held.version.id };
    expect((await district.act('admin', 'groundTakeBack', late)).__typename).toBe('NotPermitted');
    const kept = 'delete from ground where id = $1 returning id';
    expect(await district.direct(district.mainCentre(), kept, [held.version.id])).toEqual([]);
  });

  test('what was done on a ground keeps its words, whatever becomes of it', async () => {
    const id = await handled();
    const asked = { ground: 'WITHDRAWN', reason: '诉求人撤回', evidence: '录音' };
    await district.do('market', 'workOrderAskTermination', id, asked);
    await district.do('admin', 'groundChange', file, { list: 'TERMINATION', code: 'WITHDRAWN', zh: '诉求人书面撤回' });
    const other = await handled();
    await district.do('market', 'workOrderAskTermination', other, asked);
    await district.do('admin', 'groundRetire', file, { list: 'TERMINATION', code: 'WITHDRAWN' });
    const words = async (of: string) => (await orderOf('market', of, 'terminationGround { words }')).terminationGround;
    expect([await words(id), await words(other)]).toEqual([{ words: '诉求人撤回' }, { words: '诉求人书面撤回' }]);
    // The centre still decides what was asked on it.
    const { seats } = (
      await district.ask('centre', 'query($id: ID!) { matter(id: $id) { seats { id role } } }', { id })
    ).data!['matter'];
    const order = seats.find(({ role }: { role: string }) => role === 'LEAD').id;
    await district.do('centre', 'workOrderGrantTermination', id, undefined, order);
    expect(await lastData(id, 'workOrderGrantTermination')).toMatchObject({
      ground: { 'zh-CN': '诉求人撤回' },
      groundCode: 'WITHDRAWN',
    });
  });

  test('refuses a ground that is retired, to come, of another list, or unknown', async () => {
    await district.do('admin', 'groundRetire', file, { list: 'RETURN', code: 'UNCLEAR' });
    await district.do('admin', 'groundAdd', file, {
      list: 'RETURN',
      code: 'LATER',
      zh: '尚未生效',
      effectiveFrom: inDays(3),
    });
    const id = await handled();
    for (const ground of ['UNCLEAR', 'LATER', 'UNTRUE', 'NEVER'])
      expect(await attempt('market', 'workOrderReturn', id, { ground, evidence: '说明' }), ground).toMatchObject({
        __typename: 'InvalidInput',
        issues: [{ path: 'ground', code: 'notInForce' }],
      });
  });

  test('holds nothing from before now, and changes nothing that is not in force', async () => {
    const change = { list: 'DEFERRAL', code: 'PLAN', zh: '列入计划' };
    expect(await attempt('admin', 'groundChange', file, { ...change, effectiveFrom: inDays(-1) })).toMatchObject({
      issues: [{ path: 'effectiveFrom', code: 'past' }],
    });
    expect(await attempt('admin', 'groundChange', file, { ...change, code: 'NEVER' })).toMatchObject({
      issues: [{ path: 'code', code: 'unknown' }],
    });
    expect(await attempt('admin', 'groundRetire', file, { list: 'RETURN', code: 'UNCLEAR' })).toMatchObject({
      issues: [{ path: 'code', code: 'unknown' }],
    });
    expect(await attempt('admin', 'groundChange', file, { ...change, needs: ['HEARING'] })).toMatchObject({
      issues: [{ path: 'needs', code: 'unknown' }],
    });
  });

  test('who is declined is told the right channel on every ground (北京市接诉即办工作条例 Art. 11)', async () => {
    await district.do('admin', 'groundAdd', file, { list: 'DECLINE', code: 'TEST_CALL', zh: '测试来电' });
    expect((await grounds('DECLINE')).at(-1)).toMatchObject({ code: 'TEST_CALL', needs: ['RIGHT_CHANNEL'] });
    const { id } = await district.register('centre');
    expect(await attempt('centre', 'appealDecline', id, { ground: 'TEST_CALL' })).toMatchObject({
      issues: [{ path: 'rightChannel', code: 'required' }],
    });
  });

  test('is edited by the district administrator alone', async () => {
    const input = { list: 'RETURN', code: 'OURS', zh: '自行添加' };
    expect((await attempt('centre', 'groundAdd', file, input)).__typename).toBe('NotPermitted');
    expect((await attempt('market', 'groundAdd', file, input)).error).toBe('NOT_FOUND');
  });
});

describe('evidence', () => {
  test('is given in words or as files; the files stay with the work order, for the units alone', async () => {
    const { id, link } = await district.register('community');
    await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('market'), task: '核实' });
    const receipts = await uploaded('market', '三定方案.pdf');
    await district.do('market', 'workOrderReturn', id, { ground: 'NOT_COMPETENT', receipts });
    const order = await orderOf('centre', id, 'returnEvidence documents { name unitName }');
    expect(order).toMatchObject({ returnEvidence: null, documents: [{ name: '三定方案.pdf' }] });
    expect((await lastData(id, 'workOrderReturn')).evidence['zh-CN']).toBe('见附件');
    const { data } = await district.ask({ link }, '{ myAppeal { documents { name } } }');
    expect(data!['myAppeal'].documents).toEqual([]);
  });

  test('of another unit is not taken', async () => {
    const id = await handled();
    const receipts = await uploaded('housing', '别人的文件.pdf');
    const refused = await attempt('market', 'workOrderReturn', id, { ground: 'NOT_COMPETENT', receipts });
    expect(refused.__typename).toBe('UploadNotFound');
  });

  test('that an appeal was held unreasonable is a hearing: its day, the body that held it, its record', async () => {
    const id = await handled();
    const ask = (more: object) =>
      attempt('market', 'appealAskExclusion', id, { ground: 'HEARD_UNREASONABLE', evidence: '见听证', ...more });
    expect((await ask({})).issues.map(({ path }: { path: string }) => path)).toEqual([
      'hearing.heldOn',
      'hearing.body',
      'hearing.record',
    ]);
    const hearing = { heldOn: '2026-02-30', body: '区信访局', record: '双方到场，认定诉求不合理' };
    expect(await ask({ hearing })).toMatchObject({ issues: [{ path: 'hearing.heldOn', code: 'range' }] });
    expect(await ask({ hearing: { ...hearing, heldOn: inDays(2).slice(0, 10) } })).toMatchObject({
      issues: [{ path: 'hearing.heldOn', code: 'range' }],
    });
    const receipts = await uploaded('market', '听证笔录.pdf');
    expect((await ask({ receipts, hearing: { ...hearing, heldOn: '2026-01-20' } })).__typename).toMatch(/Success$/);
    const query = `{ assessmentExclusions(states: [ASKED], first: 10) {
      nodes { ground { code } hearing { heldOn body record } documents { name } } } }`;
    const { data } = await district.ask('centre', query);
    expect(data!['assessmentExclusions'].nodes).toEqual([
      {
        ground: { code: 'HEARD_UNREASONABLE' },
        hearing: { ...hearing, heldOn: '2026-01-20' },
        documents: [{ name: '听证笔录.pdf' }],
      },
    ]);
  });
});
