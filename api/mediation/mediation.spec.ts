import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

/** A mediation of two parties that the consumers' association is asked to hold. */
async function applied(): Promise<{ id: string; parties: { id: string; role: string }[] }> {
  const answer = await district.act(
    'association',
    'mediationApply',
    {},
    {
      title: '余额退还纠纷',
      bodyUnitId: await district.unit('consumers'),
      facts: '门店停业，余额未退。',
      claims: '退还余额。',
      parties: [
        { role: 'APPLICANT', kind: 'PERSON', name: '张三', phone: '13800001111' },
        { role: 'RESPONDENT', kind: 'ORGANISATION', name: '示例健身有限公司' },
      ],
    },
  );
  expect(answer.__typename).toBe('MediationApplySuccess');
  const { id } = answer.matter;
  const { data } = await district.ask('association', PARTIES, { id });
  return { id, parties: data!['matter'].parties };
}
const PARTIES = 'query($id: ID!) { matter(id: $id) { ... on Mediation { parties { id role } } } }';

test('a clear refusal of a party ends it, and the routes are told (人民调解法 Art. 17, 26)', async () => {
  const { id, parties } = await applied();
  const refused = await district.do(
    'association',
    'mediationRecordConsent',
    id,
    { consents: false, manner: 'BY_PHONE', routes: ['COURT'] },
    parties[0]!.id,
  );
  expect(refused.matter.state).toBe('REFUSED');
});

test('goes on when every party has consented', async () => {
  const { id, parties } = await applied();
  for (const party of parties)
    await district.do('association', 'mediationRecordConsent', id, { consents: true, manner: 'BY_PHONE' }, party.id);
  const { data } = await district.ask('association', 'query($id: ID!) { matter(id: $id) { state } }', { id });
  expect(data!['matter'].state).toBe('CONSENTED');
});

test('the dispute and the parties stay with the mediation: the command centre and others cannot read them', async () => {
  const { id } = await applied();
  const tables = ['mediation_party', 'mediation_dispute'];
  for (const table of tables) {
    expect(
      await district.direct(await district.unit('consumers'), `select 1 from ${table} where matter_id = $1`, [id]),
    ).not.toEqual([]);
    expect(await district.direct(district.mainCentre(), `select 1 from ${table} where matter_id = $1`, [id])).toEqual(
      [],
    );
    expect(
      await district.direct(await district.unit('market'), `select 1 from ${table} where matter_id = $1`, [id]),
    ).toEqual([]);
  }
});
