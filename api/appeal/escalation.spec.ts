import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { daysAfter } from '../kernel/calendar/index.ts';
import { inDays } from '../../tests/support/time.ts';

/*
 * 云霄路社区 lies in 香港中路街道 (`community`, `street`) and is paired with 区住房和城乡建设局 (`housing`) in the demo; the
 * communities of other sub-districts are not paired yet.
 */
const COMMUNITY = '370202001001';
const UNPAIRED = '370202002008';
const GIVEN = { tried: '入户协调两次', reason: '涉及房屋结构，社区无权处理' };

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

/** Dispatched to the sub-district, which gave its community a work order; both have accepted. */
async function atTheCommunity(): Promise<string> {
  const { id } = await district.register('centre', { communityId: await district.unit(COMMUNITY) });
  await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('370202001'), task: '核实' });
  await district.do('street', 'workOrderAccept', id);
  await district.do('street', 'workOrderTransfer', id, { unitId: await district.unit(COMMUNITY), task: '入户了解' });
  await district.do('community', 'workOrderAccept', id);
  return id;
}

const APPEAL = `query($id: ID!) { matter(id: $id) { leadUnit { code } seats { role state unit { code } }
  ... on Appeal { responsibleUnit { code } escalations { fromUnit { code } toUnit { code } community { code } tried } } } }`;
const read = async (as: string, id: string) => (await district.ask(as, APPEAL, { id })).data!['matter'];

/** Asks the centre to allow handing up, and has it decided. */
async function allow(id: string, as: string, decision: string): Promise<void> {
  await district.do(as, 'workOrderAskEscalation', id, { reason: '超出职责' });
  const { seats } = (await district.ask('centre', SEATS, { id })).data!['matter'];
  const { id: part } = seats.find(({ unit, live }: any) => live && unit.code === CODES[as]);
  await district.do('centre', decision, id, decision.includes('Refuse') ? { reason: '先行处理' } : undefined, part);
}
const CODES: Readonly<Record<string, string>> = { street: '370202001', community: COMMUNITY };
const SEATS = 'query($id: ID!) { matter(id: $id) { seats { id live unit { code } } } }';

const attempt = async (as: string, id: string) =>
  district.act(as, 'workOrderEscalate', { id, version: await district.versionOf(id) }, GIVEN);

/** Moves the seats of an appeal, and what was handed up, back in time. */
async function letPass(id: string, days: number): Promise<void> {
  const { schema } = district.services.districts.get('370202')!;
  for (const [table, column] of [
    ['participation', 'since'],
    ['escalation', 'at'],
  ])
    await district.asSuperuser(
      `update ${schema}.${table} set ${column} = ${column} - interval '${days} days' where matter_id = $1`,
      [id],
    );
}

test('a community hands up to its sub-district, which leads on with the work order it has', async () => {
  const id = await atTheCommunity();
  await district.do('community', 'workOrderEscalate', id, GIVEN);
  const appeal = await read('street', id);
  expect(appeal.leadUnit.code).toBe('370202001');
  expect(appeal.seats).toContainEqual({ role: 'CO_HANDLER', state: 'ESCALATED', unit: { code: COMMUNITY } });
  expect(appeal.seats.filter(({ role }: { role: string }) => role === 'LEAD')).toHaveLength(1);
});

test('the sub-district hands up to the paired department, which must accept; until then the first receiver answers', async () => {
  const id = await atTheCommunity();
  await district.do('community', 'workOrderEscalate', id, GIVEN);
  await district.do('street', 'workOrderEscalate', id, GIVEN);
  const handedUp = await read('centre', id);
  expect(handedUp.leadUnit.code).toBe('housing');
  expect(handedUp.responsibleUnit.code).toBe('centre');
  expect(handedUp.escalations).toEqual([
    {
      fromUnit: { code: COMMUNITY },
      toUnit: { code: '370202001' },
      community: { code: COMMUNITY },
      tried: GIVEN.tried,
    },
    {
      fromUnit: { code: '370202001' },
      toUnit: { code: 'housing' },
      community: { code: COMMUNITY },
      tried: GIVEN.tried,
    },
  ]);
  await district.do('housing', 'workOrderAccept', id);
  expect((await read('centre', id)).responsibleUnit.code).toBe('housing');
});

test('nobody is paired with the community: one sentence, and nothing has changed', async () => {
  const { id } = await district.register('centre', { communityId: await district.unit(UNPAIRED) });
  await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('370202001'), task: '核实' });
  await district.do('street', 'workOrderAccept', id);
  await allow(id, 'street', 'workOrderGrantEscalation');
  const version = await district.versionOf(id);
  const answer = await district.act('street', 'workOrderEscalate', { id, version }, GIVEN);
  expect(answer).toMatchObject({ __typename: 'NotPaired', message: expect.stringContaining('指挥中心') });
  expect(await district.versionOf(id)).toBe(version);
});

test('a designated unit hands nothing up, and is not allowed to (潍坊市12345条例 Art. 22)', async () => {
  const { id } = await district.register('centre', { communityId: await district.unit(COMMUNITY) });
  await district.do('centre', 'appealDesignate', id, { leadUnitId: await district.unit('370202001'), task: '核实' });
  await district.do('street', 'workOrderAccept', id);
  expect(await attempt('street', id)).toMatchObject({ hindrance: 'RULE' });
  const asked = await district.act(
    'street',
    'workOrderAskEscalation',
    { id, version: await district.versionOf(id) },
    { reason: '超出职责' },
  );
  expect(asked).toMatchObject({ hindrance: 'RULE' });
});

test('a sub-district hands up what no community handed up when the centre allows it, and only then', async () => {
  const { id } = await district.register('centre', { communityId: await district.unit(COMMUNITY) });
  await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('370202001'), task: '核实' });
  await district.do('street', 'workOrderAccept', id);
  expect(await attempt('street', id)).toMatchObject({ hindrance: 'RULE' });
  await district.do('street', 'workOrderAskEscalation', id, { reason: '超出职责' });
  const duty = await district.ask('centre', 'query($id: ID!) { matter(id: $id) { mySeat { duty } } }', { id });
  expect(duty.data!['matter'].mySeat.duty).toBe('REVIEW');
  const { seats } = (await district.ask('centre', SEATS, { id })).data!['matter'];
  const { id: part } = seats.find(({ unit }: any) => unit.code === '370202001');
  await district.do('centre', 'workOrderGrantEscalation', id, undefined, part);
  expect((await attempt('street', id)).__typename).toBe('WorkOrderEscalateSuccess');
});

test('a sub-district that was refused does not ask again', async () => {
  const { id } = await district.register('centre', { communityId: await district.unit(COMMUNITY) });
  await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('370202001'), task: '核实' });
  await district.do('street', 'workOrderAccept', id);
  await allow(id, 'street', 'workOrderRefuseEscalation');
  expect(await attempt('street', id)).toMatchObject({ hindrance: 'RULE' });
  const again = { id, version: await district.versionOf(id) };
  const asked = await district.act('street', 'workOrderAskEscalation', again, { reason: '超出职责' });
  expect(asked).toMatchObject({ hindrance: 'RULE' });
});

test('nothing is handed up just before its deadline unless the centre allows it', async () => {
  const id = await atTheCommunity();
  await letPass(id, 10);
  expect((await attempt('community', id)).__typename).toBe('EscalationTooLate');
  await allow(id, 'community', 'workOrderGrantEscalation');
  expect((await attempt('community', id)).__typename).toBe('WorkOrderEscalateSuccess');
  // Whoever got it has its own time for it, counted from then.
  expect((await attempt('street', id)).__typename).toBe('WorkOrderEscalateSuccess');
});

test('a department hands nothing up', async () => {
  const { id } = await district.register('centre', { communityId: await district.unit(COMMUNITY) });
  await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('market'), task: '核实' });
  await district.do('market', 'workOrderAccept', id);
  const version = await district.versionOf(id);
  expect((await district.act('market', 'workOrderEscalate', { id, version }, GIVEN)).__typename).toBe('NotPermitted');
});

test('the ledger of what was handed up can be read for one community, masked', async () => {
  const id = await atTheCommunity();
  await district.do('community', 'workOrderEscalate', id, { ...GIVEN, tried: '已联系 13800001111' });
  const query = `query($communityId: ID) { escalations(communityId: $communityId, first: 100) {
    nodes { tried number matter { id } } } }`;
  const { number } = (await district.ask('centre', 'query($id: ID!) { matter(id: $id) { number } }', { id })).data![
    'matter'
  ];
  const of = async (as: string, code: string) => {
    const { data } = await district.ask(as, query, { communityId: await district.unit(code) });
    return data!['escalations'].nodes.filter((one: { number: string }) => one.number === number);
  };
  const line = { tried: '已联系 138****11', number };
  expect(await of('centre', COMMUNITY)).toEqual([{ ...line, matter: { id } }]);
  expect(await of('centre', UNPAIRED)).toEqual([]);
  // The community has left the appeal and keeps the line.
  expect(await of('community', COMMUNITY)).toEqual([{ ...line, matter: null }]);
  expect(await of('market', COMMUNITY)).toEqual([]);
});

test('what was handed up is counted by community, by who got it and by period; each count is its list', async () => {
  const id = await atTheCommunity();
  await district.do('community', 'workOrderEscalate', id, GIVEN);
  await district.do('street', 'workOrderEscalate', id, GIVEN);
  const COUNTS = `query($by: EscalationBreakdown!, $from: String, $until: String) {
    escalationCounts(by: $by, from: $from, until: $until) { unitId count open } }`;
  const LIST = `query($communityId: ID, $toUnitId: ID, $from: String, $until: String) {
    escalations(communityId: $communityId, toUnitId: $toUnitId, from: $from, until: $until, first: 100) { nodes { id } } }`;
  const today = inDays(0);
  for (const [by, argument, code] of [
    ['COMMUNITY', 'communityId', COMMUNITY],
    ['TO_UNIT', 'toUnitId', 'housing'],
  ] as const) {
    const unitId = await district.unit(code);
    const countIn = async (span: object): Promise<number> => {
      const { data } = await district.ask('centre', COUNTS, { by, ...span });
      return data!['escalationCounts'].find((one: { unitId: string }) => one.unitId === unitId)?.count ?? 0;
    };
    for (const span of [{}, { from: today, until: today }]) {
      const { data } = await district.ask('centre', LIST, { [argument]: unitId, ...span });
      expect(await countIn(span)).toBe(data!['escalations'].nodes.length);
      expect(await countIn(span)).toBeGreaterThan(0);
    }
    expect(await countIn({ until: daysAfter(today, -30) })).toBe(0);
  }
  const bad = await district.ask('centre', COUNTS, { by: 'COMMUNITY', from: '2026-02-30' });
  expect(bad.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('only a department in service is paired with a community, and only by the district administrator', async () => {
  const { fileId } = (await district.ask('admin', '{ viewer { district { fileId } } }')).data!['viewer'].district;
  const part = await district.unit(UNPAIRED);
  const pair = async (as: string, department: string) =>
    district.act(
      as,
      'communityPair',
      { id: fileId, part, version: await district.versionOf(fileId) },
      {
        departmentId: await district.unit(department),
        cadreName: '包联干部己',
        cadrePost: '科级干部',
      },
    );
  expect((await pair('admin', 'court')).__typename).toBe('UnitNotEligible');
  expect((await pair('street', 'transport')).__typename).not.toBe('CommunityPairSuccess');
  expect((await pair('admin', 'transport')).__typename).toBe('CommunityPairSuccess');
  const units =
    'query($parentId: ID) { units(parentId: $parentId) { nodes { code pairing { cadreName department { code } } } } }';
  const { data } = await district.ask('street', units, { parentId: await district.unit('370202002') });
  expect(data!['units'].nodes).toContainEqual({
    code: UNPAIRED,
    pairing: { cadreName: '包联干部己', department: { code: 'transport' } },
  });
});
