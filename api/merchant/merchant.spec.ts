import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { appealNaming, enterMerchant, readMerchant } from '../../tests/support/merchant.ts';
import { inDays } from '../../tests/support/time.ts';
import { checkCharacterOf } from './credit-code.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

const FIRST = '91370202MA3C00001';
const CODE = FIRST + checkCharacterOf(FIRST)!;

describe('the register of merchants', () => {
  let id: string;
  beforeAll(async () => {
    for (const title of ['年卡不退', '私教课不退', '押金不退'])
      await appealNaming(district, '青禾健身（香港路店）', { title });
    await appealNaming(district, '青禾健身香港路店', { confidential: true });
    const associationId = await district.unit('consumers');
    const input = {
      name: '青禾健身有限公司',
      creditCode: CODE.toLowerCase(),
      calledName: '青禾健身（香港路店）',
      associationId,
    };
    id = (await enterMerchant(district, 'market', input)).matter.id;
  });

  test('proposes who is named by appeals and is not on it, the most complained-of first', async () => {
    for (let times = 0; times < 6; times++) await appealNaming(district, '麦浪烘焙');
    const { data } = await district.ask('centre', '{ merchantCandidates(first: 50) { name count recent } }');
    const names = data!['merchantCandidates'];
    expect(names[0]).toEqual({ name: '麦浪烘焙', count: 6, recent: 6 });
    expect(names.some(({ name }: { name: string }) => name.includes('青禾'))).toBe(false);
  });

  test('refuses a credit code whose check character does not fit, and a name or code that another one has', async () => {
    const wrong = CODE.slice(0, -1) + (CODE.endsWith('A') ? 'B' : 'A');
    expect(await enterMerchant(district, 'centre', { name: '另一家', creditCode: wrong })).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: 'creditCode', code: 'checkCharacter' }],
    });
    expect(await enterMerchant(district, 'centre', { name: '另一家', creditCode: CODE })).toMatchObject({
      __typename: 'MerchantKnown',
    });
    expect(await enterMerchant(district, 'centre', { name: '青禾健身(香港路)' })).toMatchObject({
      __typename: 'MerchantKnown',
    });
  });

  test('is entered once by two people at once', async () => {
    const both = await Promise.all([
      enterMerchant(district, 'centre', { name: '海盐书房' }),
      enterMerchant(district, 'market', { name: '海盐书房' }),
    ]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['MerchantEnterSuccess', 'MerchantKnown']);
  });

  test('counts the appeals that a reader sees, however they write the name, and no others', async () => {
    const select = 'complaintCount recentCount isKey months { count } names { name }';
    const seen = await readMerchant(district, 'centre', id, select);
    expect(seen).toMatchObject({ complaintCount: 4, recentCount: 4, isKey: false });
    expect(seen.months.at(-1).count).toBe(4);
    expect(await readMerchant(district, 'leader', id, 'complaintCount')).toMatchObject({ complaintCount: 3 });
    expect(await readMerchant(district, 'tourism', id, 'complaintCount')).toMatchObject({
      complaintCount: 0,
      abilities: [],
    });
    const { data } = await district.ask(
      'centre',
      'query($id: ID!) { merchantAppeals(merchantId: $id) { nodes { ... on Appeal { merchantFileId } } } }',
      { id },
    );
    expect(data!['merchantAppeals'].nodes).toEqual(Array.from({ length: 4 }, () => ({ merchantFileId: id })));
  });

  test('lists the key complained-of ones by the district’s rule', async () => {
    const listed = async () => {
      const { data } = await district.ask('centre', '{ merchants(filter: { key: true }) { nodes { id isKey } } }');
      return data!['merchants'].nodes;
    };
    expect(await listed()).toEqual([]);
    await appealNaming(district, '青禾健身香港路店');
    expect(await listed()).toEqual([{ id, isKey: true }]);
  });

  test('shows what its association did about it, which no other unit records', async () => {
    const measure = { kind: 'CORRECTION', what: '限期公示退费方案', takenOn: inDays(0) };
    expect(await district.act('market', 'merchantRecordMeasure', { id, version: 1 }, measure)).toMatchObject({
      __typename: 'NotPermitted',
    });
    await district.do('association', 'merchantRecordMeasure', id, measure);
    expect(await readMerchant(district, 'street', id, 'measures { kindLabel what unitName }')).toMatchObject({
      measures: [{ kindLabel: '责令限期改正', what: '限期公示退费方案' }],
    });
  });
});

describe('an association', () => {
  test('is proposed first for a complaint about its member, where the district says so', async () => {
    const associationId = await district.unit('lodging');
    await enterMerchant(district, 'centre', { name: '望海民宿', associationId });
    const { id: appealId } = await appealNaming(district, '望海民宿');
    const proposed = async () => {
      const query = 'query($id: ID!) { dispatchProposals(appealId: $id) { unit { code } ground } }';
      return (await district.ask('centre', query, { id: appealId })).data!['dispatchProposals'];
    };
    expect((await proposed()).map(({ unit }: any) => unit.code)).not.toContain('lodging');
    const { fileId } = (await district.ask('admin', '{ viewer { district { fileId } } }')).data!['viewer'].district;
    await district.do('admin', 'settingSet', fileId, { key: 'merchant.associationFirst', value: 'true' });
    expect((await proposed())[0]).toMatchObject({
      unit: { code: 'lodging' },
      ground: expect.stringContaining('望海民宿'),
    });
    await district.do('centre', 'appealDispatch', appealId, { leadUnitId: associationId, task: '先行联系' });
    const clocks = `select kind from clock where matter_id = $1 and state = 'RUNNING'`;
    expect(
      (await district.direct<{ kind: string }>(associationId, clocks, [appealId])).map(({ kind }) => kind),
    ).toContain('ACCEPT');
  });
});
