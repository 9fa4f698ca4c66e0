import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';

let district: TestDistrict;
let units: Record<string, string>;

beforeAll(async () => {
  district = await TestDistrict.open();
  const codes = ['market', 'housing', 'tourism', 'court', '370202001', '370202001001', 'leadership', 'deputy-1'];
  units = Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await district.unit(code)] as const)));
});
afterAll(() => district?.close());

const PHONE = '13800001111';
const MASKED = '138****11';
const BODY = `请打 ${PHONE} 联系我`;
const to = (lead: string, ...others: object[]) => ({ leadUnitId: units[lead], task: '请核实', coHandlers: others });

const seatOf = async (id: string, code: string): Promise<string> => {
  const query = 'query($id: ID!) { matter(id: $id) { seats { id unit { code } } } }';
  const { data } = await district.ask('centre', query, { id });
  return data!['matter'].seats.findLast((seat: any) => seat.unit.code === code).id;
};

/** Whether a unit finds the appellant's row by plain SQL, as the role of the application. */
const finds = async (code: string, id: string): Promise<boolean> =>
  (await district.direct(units[code]!, 'select from appellant where matter_id = $1', [id])).length > 0;

/** Everything of a matter that a unit finds by plain SQL, in every table. */
async function readBy(unit: string, id: string): Promise<string> {
  const tables = await district.direct<{ name: string }>(
    unit,
    `select table_name as name from information_schema.columns
      where table_schema = current_schema() and column_name = 'matter_id'`,
  );
  const rows = await Promise.all(
    [...tables.map(({ name }) => [name, 'matter_id'] as const), ['matter', 'id'] as const].map(([table, column]) =>
      district.direct(unit, `select '${table}' as from_table, t.* from ${table} t where ${column} = $1`, [id]),
    ),
  );
  return JSON.stringify(rows.flat());
}

describe('the identity of an appellant', () => {
  test.each([
    ['was returned', 'REGISTERED'],
    ['was disputed and given to another', 'IN_HANDLING'],
  ])('is closed to a unit whose order %s', async (_, state) => {
    const { id } = await district.register('centre', { body: BODY });
    await district.do('centre', 'appealDispatch', id, to('market'));
    expect(await finds('market', id)).toBe(false);
    await district.do('market', 'workOrderAccept', id);
    expect(await finds('market', id)).toBe(true);
    const ground = { ground: 'NOT_COMPETENT', evidence: '三定方案' };
    await district.do('market', 'workOrderReturn', id, ground);
    expect(await finds('market', id)).toBe(false);
    const seat = await seatOf(id, 'market');
    if (state === 'REGISTERED') await district.do('centre', 'workOrderGrantReturn', id, undefined, seat);
    else {
      await district.do('centre', 'workOrderRefuseReturn', id, { reason: '属本单位' }, seat);
      expect(await finds('market', id)).toBe(true);
      await district.do('market', 'workOrderObject', id, ground);
      await district.do('centre', 'workOrderArbitrate', id, { unitId: units['housing'], reason: '由住建承办' }, seat);
    }
    expect(await finds('market', id)).toBe(false);
    expect((await readBy(units['market']!, id)).includes(PHONE)).toBe(false);
  });

  test('is closed to a community that has handed the appeal up', async () => {
    const { id } = await district.register('centre', { communityId: units['370202001001'] });
    const call = { unitId: units['370202001001'], task: '上门', callsAppellant: true };
    await district.do('centre', 'appealDispatch', id, to('market', call));
    await district.do('community', 'workOrderAccept', id);
    expect(await finds('370202001001', id)).toBe(true);
    await district.do('community', 'workOrderEscalate', id, { tried: '上门协调', reason: '超出职责' });
    expect(await finds('370202001001', id)).toBe(false);
    await district.do('street', 'workOrderAccept', id);
    expect(await finds('370202001', id)).toBe(true);
  });

  test('is not for a co-handling unit, unless it is told to call', async () => {
    const { id } = await district.register('centre', { body: BODY });
    const coHandlers = [
      { unitId: units['370202001'], task: '协助' },
      { unitId: units['housing'], task: '回电', callsAppellant: true },
    ];
    await district.do('centre', 'appealDispatch', id, to('market', ...coHandlers));
    for (const as of ['market', 'street', 'housing']) await district.do(as, 'workOrderAccept', id);
    expect((await district.act('street', 'appellantReveal', { id })).__typename).toBe('IdentityClosed');
    expect((await district.act('housing', 'appellantReveal', { id })).result.phone).toBe(PHONE);
    expect([await finds('370202001', id), await finds('housing', id), await finds('market', id)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('is not shown to a deputy, who takes it in and answers nothing (代表法 Art. 31)', async () => {
    const { id } = await district.register('deputy', { channel: 'DEPUTY' });
    expect(await finds('deputy-1', id)).toBe(false);
    const refused = await district.act(
      'deputy',
      'appealAnswerAtOnce',
      { id, version: 1 },
      { body: '答', ground: '法', grounding: 'EXPLAINED' },
    );
    expect(refused).toMatchObject({ __typename: 'NotPermitted', hindrance: 'SEAT' });
  });
});

describe('numbers in free text', () => {
  test('are in no row that a unit without the identity finds by plain SQL', async () => {
    const said = `致电 ${PHONE}`;
    const { id } = await district.register('centre', {
      title: `投诉 ${PHONE}`,
      body: BODY,
      place: `某店 ${PHONE}`,
      merchant: `某商户 ${PHONE}`,
    });
    await district.do('centre', 'appealTriage', id, { place: `某路 ${PHONE}` });
    const order = { unitId: units['370202001'], task: said };
    await district.do('centre', 'appealDispatch', id, { leadUnitId: units['market'], task: said, coHandlers: [order] });
    for (const as of ['market', 'street']) await district.do(as, 'workOrderAccept', id);
    await district.do('market', 'workOrderRecordContact', id, { reached: true, record: said });
    await district.do('market', 'workOrderAskExtension', id, { days: 2, reason: said });
    await district.do('centre', 'workOrderRefuseExtension', id, { reason: said }, await seatOf(id, 'market'));
    await district.do('market', 'workOrderReturn', id, { ground: 'NOT_COMPETENT', evidence: said });
    await district.do('centre', 'workOrderRefuseReturn', id, { reason: said }, await seatOf(id, 'market'));
    await district.do('market', 'workOrderObject', id, { ground: 'NOT_COMPETENT', evidence: said });
    const read = await readBy(units['370202001']!, id);
    expect(read).toContain(MASKED);
    expect(read).not.toContain(PHONE);
  });

  test('are masked in the title, the place and the search words of a registration', async () => {
    const { id } = await district.register('centre', { title: `投诉 ${PHONE}`, place: `某店 ${PHONE}` });
    const query = 'query($id: ID!) { matter(id: $id) { title ... on Appeal { place } } }';
    const { data } = await district.ask('centre', query, { id });
    expect(data!['matter']).toEqual({ title: `投诉 ${MASKED}`, place: `某店 ${MASKED}` });
    const found = await district.ask('centre', `{ search(text: "${PHONE}", first: 5) { nodes { id } } }`);
    expect(found.data!['search'].nodes).toEqual([]);
  });

  test('stay word for word for whoever must call', async () => {
    const { id } = await district.register('centre', { body: BODY });
    const body = async (as: string) =>
      (await district.ask(as, 'query($id: ID!) { matter(id: $id) { ... on Appeal { body } } }', { id })).data!['matter']
        .body;
    await district.do('centre', 'appealDispatch', id, to('market'));
    expect(await body('market')).toBe(`请打 ${MASKED} 联系我`);
    await district.do('market', 'workOrderAccept', id);
    expect(await body('market')).toBe(BODY);
    expect(await body('centre')).toBe(BODY);
  });
});

describe('triage', () => {
  const report = { type: 'VIOLATION_REPORT' };

  test('that finds a violation report takes it from its accused, everybody below and leadership (济南市12345条例 Art. 32)', async () => {
    const { id } = await district.register('community', { body: BODY });
    await district.do('centre', 'appealDispatch', id, to('market', { unitId: units['370202001'], task: '协助' }));
    for (const as of ['market', 'street']) await district.do(as, 'workOrderAccept', id);
    await district.do('market', 'workOrderReturn', id, { ground: 'NOT_COMPETENT', evidence: '三定方案' });
    await district.do('centre', 'workOrderGrantReturn', id, undefined, await seatOf(id, 'market'));
    await district.do('centre', 'appealTriage', id, { ...report, accusedUnitId: units['370202001'] });
    for (const code of ['370202001', '370202001001', 'leadership'])
      expect(await readBy(units[code]!, id), code).toBe('[]');
    const refused = await district.act(
      'centre',
      'appealDispatch',
      { id, version: await district.versionOf(id) },
      to('market', { unitId: units['370202001001'], task: '协助' }),
    );
    expect(refused.__typename).toBe('UnitNotEligible');
    await district.do('centre', 'appealDispatch', id, to('housing'));
    await district.do('housing', 'workOrderAccept', id);
    expect(await finds('housing', id)).toBe(false);
    const query = `query($id: ID!) { matter(id: $id) { ... on Appeal { type accusedUnit { code } responsibleUnit { code } } } }`;
    const { data } = await district.ask('centre', query, { id });
    expect(data!['matter']).toMatchObject({ type: 'VIOLATION_REPORT', accusedUnit: { code: '370202001' } });
  });

  test('that finds no violation report gives nothing back by itself', async () => {
    const { id } = await district.register('tourism', { ...report, accusedUnitId: units['370202001'] });
    await district.do('centre', 'appealTriage', id, { type: 'COMPLAINT' });
    for (const code of ['370202001', 'leadership']) expect(await readBy(units[code]!, id)).toBe('[]');
    expect(await finds('tourism', id)).toBe(false);
  });

  test('makes an appeal confidential: leadership does not read along any more', async () => {
    const { id } = await district.register('market');
    const reads = async () =>
      (await district.direct(units['leadership']!, 'select from matter where id = $1', [id])).length > 0;
    expect(await reads()).toBe(true);
    await district.do('centre', 'appealTriage', id, { confidential: true, communityId: units['370202001001'] });
    expect(await reads()).toBe(false);
    const query = 'query($id: ID!) { matter(id: $id) { ... on Appeal { confidential community { code } } } }';
    const { data } = await district.ask('centre', query, { id });
    expect(data!['matter']).toEqual({ confidential: true, community: { code: '370202001001' } });
  });

  test('names an accused unit for a violation report alone, and never the centre', async () => {
    const { id } = await district.register('centre');
    const triage = (input: object) => district.act('centre', 'appealTriage', { id, version: 1 }, input);
    const wrong = { __typename: 'InvalidInput', issues: [{ path: 'accusedUnitId' }] };
    expect(await triage({ accusedUnitId: units['market'] })).toMatchObject(wrong);
    expect(await triage({ ...report, accusedUnitId: district.mainCentre() })).toMatchObject(wrong);
    expect(await district.versionOf(id)).toBe(1);
  });
});

test.each(['court', 'procuratorate', 'law-society', 'leader', 'deputy'])(
  '%s takes an appeal in at its walk-in desk and stays answerable',
  async (as) => {
    const { id } = await district.register(as);
    const query = 'query($id: ID!) { matter(id: $id) { ... on Appeal { responsibleUnit { kind } } } }';
    const { data } = await district.ask(as, query, { id });
    expect(data!['matter'].responsibleUnit.kind).not.toBe('COMMAND_CENTRE');
  },
);
