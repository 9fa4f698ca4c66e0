import type { TestDistrict } from './district.ts';
import { inDays } from './time.ts';

/** A mediation of the consumers' association whose oral agreement is in force, with its two parties. */
export async function agreedMediation(
  district: TestDistrict,
  title: string,
): Promise<{ readonly id: string; readonly parties: readonly string[] }> {
  const consumers = await district.unit('consumers');
  const { matter } = await district.act(
    'association',
    'mediationApply',
    {},
    {
      title,
      bodyUnitId: consumers,
      facts: '年卡剩余七个月',
      claims: '退还余额',
      parties: [
        { role: 'APPLICANT', kind: 'PERSON', name: '林小满', phone: '13800001111', address: '云霄路 1 号' },
        { role: 'RESPONDENT', kind: 'ORGANISATION', name: '海燕健身公司', phone: '13900002222' },
      ],
    },
  );
  const id: string = matter.id;
  const query = `query($id: ID!) { viewer { member { id } } matter(id: $id) { ... on Mediation { parties { id } } } }`;
  const { data } = await district.ask('association', query, { id });
  const parties: string[] = data!['matter'].parties.map((party: { id: string }) => party.id);
  for (const party of parties)
    await district.do('association', 'mediationRecordConsent', id, { consents: true, manner: 'ON_SITE' }, party);
  const mediators = [{ unitId: consumers, memberId: data!['viewer'].member.id, choice: 'DESIGNATED' }];
  await district.do('association', 'mediationAppoint', id, { mediators });
  await district.do('association', 'mediationReachAgreement', id, {
    form: 'ORAL',
    facts: '余额 1,240 元',
    liabilities: '经营者退款',
    content: '三十日内退还',
    performanceManner: '转账',
    instalments: [{ what: '退还余额', amount: 124_000, dueDate: inDays(20) }],
  });
  return { id, parties };
}

/** The joint application of both parties for judicial confirmation. */
export async function jointApplication(
  district: TestDistrict,
  mediation: { readonly id: string; readonly parties: readonly string[] },
): Promise<object> {
  return {
    mediationId: mediation.id,
    courtId: await district.unit('court'),
    parties: mediation.parties.map((partyId) => ({ partyId, manner: 'ON_SITE', signedOn: inDays(0) })),
    materials: ['APPLICATION', 'AGREEMENT', 'IDENTITY', 'CONTACT'],
  };
}
