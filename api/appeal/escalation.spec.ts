import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';

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
  const version = await district.versionOf(id);
  const answer = await district.act('street', 'workOrderEscalate', { id, version }, GIVEN);
  expect(answer).toMatchObject({ __typename: 'NotPaired', message: expect.stringContaining('指挥中心') });
  expect(await district.versionOf(id)).toBe(version);
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
    nodes { tried matter { id } } } }`;
  const of = async (code: string) => {
    const { data } = await district.ask('centre', query, { communityId: await district.unit(code) });
    return data!['escalations'].nodes.filter(({ matter }: { matter: { id: string } }) => matter.id === id);
  };
  expect((await of(COMMUNITY)).map(({ tried }: { tried: string }) => tried)).toEqual(['已联系 138****11']);
  expect(await of(UNPAIRED)).toEqual([]);
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
