import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { receiptFor } from '../kernel/files/receipt.ts';

let district: TestDistrict;
let member: string;
const units: Record<string, string> = {};

beforeAll(async () => {
  district = await TestDistrict.open();
  for (const code of ['centre', 'market', 'consumers', 'law-society', '370202001'])
    units[code] = code === 'centre' ? district.mainCentre() : await district.unit(code);
  const [row] = await district.direct<{ id: string }>(
    units['consumers']!,
    `select id from member where username = 'association'`,
  );
  member = row!.id;
});
afterAll(() => district?.close());

const UNIT_OF: Record<string, string> = {
  centre: 'centre',
  market: 'market',
  association: 'consumers',
  street: '370202001',
  'law-society': 'law-society',
};

async function see(as: string, id: string): Promise<any> {
  const query = `query($id: ID!) { matter(id: $id) { documents { name } entries { act sentence }
    seats { id unit { code } } ... on Mediation { parties { id } mediators { id unit { code } } } } }`;
  const { data, errors } = await district.ask(as, query, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['matter'];
}

const names = async (as: string, id: string): Promise<string[]> =>
  (await see(as, id)).documents.map((document: { name: string }) => document.name).sort();
const told = async (as: string, id: string, name: string): Promise<boolean> =>
  (await see(as, id)).entries.some(({ sentence }: { sentence: string }) => sentence.includes(name));

/** Rows that a unit gets directly, also one that sees nothing of the mediation any more. */
const rows = (code: string, id: string) =>
  district.direct(units[code]!, `select 1 from document where matter_id = $1`, [id]);

async function add(as: string, id: string, name: string, annexSeatIds?: string[]): Promise<any> {
  const upload = { key: name, name, mediaType: 'application/pdf', size: 1, sha256: '0' };
  return district.act(as, 'documentAdd', { id }, { receipts: receiptFor(upload, units[UNIT_OF[as]!]!), annexSeatIds });
}

/** A mediation proposed by the market regulator, mediated by the association with the sub-district’s committee. */
async function inMediation(): Promise<string> {
  const applied = await district.act(
    'market',
    'mediationApply',
    {},
    {
      title: '退费纠纷',
      bodyUnitId: units['consumers'],
      parties: [
        { role: 'APPLICANT', kind: 'PERSON', name: '林小满' },
        { role: 'RESPONDENT', kind: 'ORGANISATION', name: '跃动健身有限公司' },
      ],
      facts: '商家闭店。',
      claims: '退还余额',
    },
  );
  const { id } = applied.matter;
  for (const party of (await see('association', id)).parties)
    await district.do(
      'association',
      'mediationRecordConsent',
      id,
      { consents: true, manner: 'BY_PHONE', acceptsExperts: true },
      party.id,
    );
  const own = { unitId: units['consumers'], memberId: member, choice: 'DESIGNATED' };
  const street = { unitId: units['370202001'], choice: 'CHOSEN' };
  await district.do('association', 'mediationAppoint', id, { mediators: [own, street] });
  await district.do('street', 'mediationTakeSeat', id, {});
  return id;
}

/** The sub-district’s mediator is challenged, and the law society’s expert comes instead. */
async function replaceMediator(id: string): Promise<void> {
  const { mediators, parties } = await see('association', id);
  const former = mediators.find((one: any) => one.unit.code === '370202001').id;
  const challenge = { partyId: parties[0].id, manner: 'ON_SITE', reason: '相识' };
  await district.do('association', 'mediationChallenge', id, challenge, former);
  const mediator = { unitId: units['law-society'], choice: 'CHOSEN' };
  await district.do('association', 'mediationReplaceMediator', id, { mediator }, former);
  await district.do('law-society', 'mediationTakeSeat', id, {});
}

test.each(['market', 'centre'])('what %s adds it goes on seeing, beside those who mediate', async (as) => {
  const id = await inMediation();
  expect((await add(as, id, '提交.pdf')).__typename).toBe('DocumentAddSuccess');
  for (const reader of [as, 'association', 'street']) {
    expect(await names(reader, id), reader).toEqual(['提交.pdf']);
    expect(await told(reader, id, '提交.pdf'), reader).toBe(true);
  }
  const other = as === 'market' ? 'centre' : 'market';
  expect(await names(other, id)).toEqual([]);
  expect(await told(other, id, '提交.pdf')).toBe(false);
});

test('a comment moves no clock', async () => {
  const id = await inMediation();
  const clocks = () => district.clocksOf(id);
  const before = await clocks();
  expect(before.length).toBeGreaterThan(0);
  await district.act('association', 'mediationComment', { id }, { text: '底线是八折', toEverySeat: true });
  expect(await clocks()).toEqual(before);
});

test('an annex closes to an invited mediator whose invitation lapses when the mediation ends', async () => {
  const id = await inMediation();
  const mediator = { unitId: units['law-society'], choice: 'CHOSEN' };
  await district.do('association', 'mediationAppoint', id, { mediators: [mediator] });
  const { seats } = await see('association', id);
  const invited = seats.find((seat: any) => seat.unit.code === 'law-society').id;
  await add('association', id, '附卷.pdf', [invited]);
  expect(await rows('law-society', id)).toHaveLength(1);
  await district.do('association', 'mediationEnd', id, { endedBy: 'MEDIATOR', reason: '分歧过大', routes: ['COURT'] });
  expect(await rows('law-society', id)).toEqual([]);
  expect(await names('association', id)).toEqual(['附卷.pdf']);
});

test('what the proposer added goes to the new mediator and away from the former one', async () => {
  const id = await inMediation();
  await add('market', id, '投诉材料.pdf');
  await replaceMediator(id);
  for (const reader of ['market', 'association', 'law-society']) {
    expect(await names(reader, id), reader).toEqual(['投诉材料.pdf']);
    expect(await told(reader, id, '投诉材料.pdf'), reader).toBe(true);
  }
  expect(await rows('370202001', id)).toEqual([]);
});

test.each(['association', 'market'])(
  'an annex of %s for all who mediate now opens to no later mediator, nor does its entry',
  async (as) => {
    const id = await inMediation();
    const { seats } = await see('association', id);
    const named = seats.filter((seat: any) => ['consumers', '370202001'].includes(seat.unit.code));
    await add(
      as,
      id,
      '附卷.pdf',
      named.map((seat: any) => seat.id),
    );
    expect(await names('street', id)).toEqual(['附卷.pdf']);
    await replaceMediator(id);
    expect(await names('law-society', id)).toEqual([]);
    expect(await told('law-society', id, '附卷.pdf')).toBe(false);
    expect(await rows('370202001', id)).toEqual([]);
    expect(await names(as, id)).toEqual(['附卷.pdf']);
  },
);

test('an annex for a seat that is not at the mediation, or not any more, is refused', async () => {
  const id = await inMediation();
  const other = (await see('association', await inMediation())).seats[0].id;
  const { seats } = await see('association', id);
  const former = seats.find((seat: any) => seat.unit.code === '370202001').id;
  await replaceMediator(id);
  for (const seat of [other, former, '01890000-0000-7000-8000-000000000000'])
    expect(await add('association', id, '附卷.pdf', [seat])).toMatchObject({ __typename: 'PartNotFound' });
  expect(await names('association', id)).toEqual([]);
});
