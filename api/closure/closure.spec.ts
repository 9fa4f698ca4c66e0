import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { inDays, inHours, now } from '../../tests/support/time.ts';
import { sweepAlerts } from '../alert/index.ts';
import { checkCharacterOf } from '../merchant/credit-code.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

const FIRST = '91370202MA3C00001';
const CODE = FIRST + checkCharacterOf(FIRST)!;
const enter = (as: string, input: object) => district.act(as, 'merchantEnter', {}, input);
const named = (merchant: string, input: object = {}) => district.register('community', { merchant, ...input });

async function ofMerchant(as: string, id: string, select: string): Promise<any> {
  const { data, errors } = await district.ask(
    as,
    `query($id: ID!) { matter(id: $id) { title abilities { act } ... on Merchant { ${select} } } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['matter'];
}

describe('the register of merchants', () => {
  let id: string;
  beforeAll(async () => {
    for (const title of ['年卡不退', '私教课不退', '押金不退']) await named('青禾健身（香港路店）', { title });
    await named('青禾健身香港路店', { confidential: true });
    const associationId = await district.unit('consumers');
    const input = {
      name: '青禾健身有限公司',
      creditCode: CODE.toLowerCase(),
      calledName: '青禾健身（香港路店）',
      associationId,
    };
    id = (await enter('market', input)).matter.id;
  });

  test('proposes who is named by appeals and is not on it, the most complained-of first', async () => {
    for (let times = 0; times < 6; times++) await named('麦浪烘焙');
    const { data } = await district.ask('centre', '{ merchantCandidates(first: 50) { name count recent } }');
    const names = data!['merchantCandidates'];
    expect(names[0]).toEqual({ name: '麦浪烘焙', count: 6, recent: 6 });
    expect(names.some(({ name }: { name: string }) => name.includes('青禾'))).toBe(false);
  });

  test('refuses a credit code whose check character does not fit, and a name or code that another one has', async () => {
    const wrong = CODE.slice(0, -1) + (CODE.endsWith('A') ? 'B' : 'A');
    expect(await enter('centre', { name: '另一家', creditCode: wrong })).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: 'creditCode', code: 'checkCharacter' }],
    });
    expect(await enter('centre', { name: '另一家', creditCode: CODE })).toMatchObject({ __typename: 'MerchantKnown' });
    expect(await enter('centre', { name: '青禾健身(香港路)' })).toMatchObject({ __typename: 'MerchantKnown' });
  });

  test('is entered once by two people at once', async () => {
    const both = await Promise.all([enter('centre', { name: '海盐书房' }), enter('market', { name: '海盐书房' })]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['MerchantEnterSuccess', 'MerchantKnown']);
  });

  test('counts the appeals that a reader sees, however they write the name, and no others', async () => {
    const select = 'complaintCount recentCount isKey months { count } names { name }';
    const seen = await ofMerchant('centre', id, select);
    expect(seen).toMatchObject({ complaintCount: 4, recentCount: 4, isKey: false });
    expect(seen.months.at(-1).count).toBe(4);
    expect(await ofMerchant('leader', id, 'complaintCount')).toMatchObject({ complaintCount: 3 });
    expect(await ofMerchant('tourism', id, 'complaintCount')).toMatchObject({ complaintCount: 0, abilities: [] });
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
    await named('青禾健身香港路店');
    expect(await listed()).toEqual([{ id, isKey: true }]);
  });

  test('shows what its association did about it, which no other unit records', async () => {
    const measure = { kind: 'CORRECTION', what: '限期公示退费方案', takenOn: inDays(0) };
    expect(await district.act('market', 'merchantRecordMeasure', { id, version: 1 }, measure)).toMatchObject({
      __typename: 'NotPermitted',
    });
    await district.do('association', 'merchantRecordMeasure', id, measure);
    expect(await ofMerchant('street', id, 'measures { kindLabel what unitName }')).toMatchObject({
      measures: [{ kindLabel: '责令限期改正', what: '限期公示退费方案' }],
    });
  });
});

describe('an association', () => {
  test('is proposed first for a complaint about its member, where the district says so', async () => {
    const associationId = await district.unit('lodging');
    await enter('centre', { name: '望海民宿', associationId });
    const { id: appealId } = await named('望海民宿');
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

describe('a closure', () => {
  let merchantId: string;
  let id: string;
  let address: string;
  const receipts: string[] = [];
  const person = (name: string, phone: string) => ({ name, phone });
  const card = {
    kind: 'STORED_VALUE',
    cardNumber: 'A-1001',
    paid: 300_000,
    bonus: 100_000,
    balance: 250_000,
    paidOn: inDays(-60),
  };
  const claimsOf = async (as: string): Promise<any[]> => {
    const query = `query($id: ID!) { matter(id: $id) { ... on Closure { claimCount settledCount claims {
      id number state nameMask phoneMask principal interest total exit exitLabel byResident
      steps { article words amount } abilities { act } documents { id } } } } }`;
    const { data } = await district.ask(as, query, { id });
    return data!['matter'].claims;
  };
  const rowOf = async (number: number) => (await claimsOf('market')).find((row) => row.number === number)!;

  beforeAll(async () => {
    const associationId = await district.unit('consumers');
    merchantId = (await enter('market', { name: '蓝鲸健身', associationId })).matter.id;
    const declared = { merchantId, closedOn: inDays(-10), facts: '门店已清空，负责人 13812345678 失联。' };
    id = (await district.act('market', 'closureDeclare', {}, declared)).matter.id;
    address = (await district.act('market', 'closureGiveLink', { id, version: 1 }, { days: 10 })).result.address;
  });

  test('is declared once for a merchant, by the centre or a department, and led by a department', async () => {
    const again = { merchantId, closedOn: inDays(-1), facts: '闭店' };
    expect(await district.act('tourism', 'closureDeclare', {}, again)).toMatchObject({ __typename: 'ClosureStands' });
    expect(await district.act('street', 'closureDeclare', {}, again)).toMatchObject({ __typename: 'NotPermitted' });
    const other = (await enter('centre', { name: '绿洲瑜伽' })).matter.id;
    const led = {
      merchantId: other,
      closedOn: inDays(-1),
      facts: '闭店',
      leadUnitId: await district.unit('consumers'),
    };
    expect(await district.act('centre', 'closureDeclare', {}, led)).toMatchObject({ __typename: 'UnitNotEligible' });
  });

  test('is announced by a rule that reads closure words of appeals on one merchant, and says so', async () => {
    const terms = { condition: 'CLOSURE_SIGNS', least: 3, windowDays: 14, response: 'ALERT', noticeType: 'REMINDER' };
    const words = { name: '闭店征兆', ground: '示例办法', requirement: '核查' };
    const rule = (await district.act('centre', 'alertRuleDraft', {}, { ...terms, ...words })).matter.id;
    await district.do('centre', 'alertRuleAdopt', rule, { fromDate: inDays(0) });
    const heard = ['店铺关门了', '负责人失联', '服务态度差', '已经停业，卡里还有钱'];
    for (const [index, body] of heard.entries())
      await named(index % 2 ? '山茶美容（中山路店）' : '山茶美容中山路店', { body });
    await sweepAlerts(district.services.database, district.services.districts.values());
    const { data } = await district.ask('centre', '{ alerts(first: 50) { nodes { id title facts } } }');
    const alert = data!['alerts'].nodes.find(({ title }: { title: string }) => title.includes('山茶美容'));
    expect(alert).toMatchObject({ title: expect.stringContaining('疑似闭店'), facts: expect.stringContaining('3件') });
    const other = (await enter('centre', { name: '山茶美容', calledName: '山茶美容中山路店' })).matter.id;
    const leadUnitId = await district.unit('market');
    const declared = { merchantId: other, closedOn: inDays(-1), facts: '闭店', leadUnitId, alertId: alert.id };
    const { matter } = await district.act('centre', 'closureDeclare', {}, declared);
    const read = await district.ask(
      'centre',
      'query($id: ID!) { matter(id: $id) { ... on Closure { alert { id } } } }',
      { id: matter.id },
    );
    expect(read.data!['matter'].alert).toEqual({ id: alert.id });
  });

  test('shows the holder of its link what it is about, without numbers of people, and none of its rows', async () => {
    const { data } = await district.ask(
      { link: address },
      '{ myClosure { merchantName facts claimCount claims { id } entries { id } abilities { act } merchant { id } } }',
    );
    expect(data!['myClosure']).toMatchObject({
      merchantName: '蓝鲸健身',
      claimCount: 0,
      claims: [],
      entries: [],
      merchant: null,
    });
    expect(data!['myClosure'].facts).not.toContain('13812345678');
    expect(data!['myClosure'].abilities).toEqual([{ act: 'closureRegisterClaim' }]);
  });

  test('takes a consumer through the link, who finds the own row by the receipt and no other one', async () => {
    const fill = (input: object) =>
      district.act({ link: address }, 'closureRegisterClaim', { id }, { ...card, ...input });
    for (const input of [
      person('欧阳明月', '13900001111'),
      { ...person('林小满', '13900002222'), cardNumber: 'A-1002' },
    ]) {
      const answer = await fill(input);
      expect(answer.__typename, JSON.stringify(answer)).toBe('ClosureRegisterClaimSuccess');
      receipts.push(answer.result.address);
    }
    const mine = '{ myClaim { number nameMask total steps { article words amount } } }';
    const { data } = await district.ask({ link: receipts[1]! }, mine);
    expect(data!['myClaim']).toMatchObject({ number: 2 });
    expect(data!['myClaim'].steps.map(({ article }: { article: string }) => article)).toContain(
      '法释〔2025〕4号第18条',
    );
    const others = await district.ask({ link: address }, '{ myClosure { claims { id } } }');
    expect(others.data!['myClosure'].claims).toEqual([]);
    expect((await district.ask({ link: address }, mine)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await district.ask({ link: receipts[0]! }, '{ myClosure { id } }')).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    const again = await district.act(
      { link: receipts[0]! },
      'closureRegisterClaim',
      { id },
      { ...card, ...person('某', '13900003333') },
    );
    expect(again.error).toBe('NOT_FOUND');
  });

  test('refuses the same card of the same consumer, and a card whose kind asks for more', async () => {
    const fill = (input: object) => district.act({ link: address }, 'closureRegisterClaim', { id }, input);
    expect(await fill({ ...card, ...person('欧阳明月', '139 0000 1111') })).toMatchObject({
      __typename: 'ClaimStands',
    });
    expect(await fill({ kind: 'COUNT', paid: 100, paidOn: inDays(-5), ...person('某', '13900009999') })).toMatchObject({
      issues: [
        { path: 'times', code: 'required' },
        { path: 'timesLeft', code: 'required' },
      ],
    });
    expect(await fill({ ...card, balance: 400_001, ...person('某', '13900009999') })).toMatchObject({
      issues: [{ path: 'balance', code: 'most' }],
    });
  });

  test('shows consumers masked to who works on it, opens one on the record, and to nobody else', async () => {
    const [first] = await claimsOf('market');
    expect(first).toMatchObject({ byResident: true, principal: 187_500 });
    expect(JSON.stringify(first)).not.toMatch(/欧阳明月|13900001111/);
    const opened = await district.act('association', 'closureOpenIdentity', { id, part: first.id });
    expect(opened.result).toMatchObject({ name: '欧阳明月', phone: '13900001111' });
    const { data } = await district.ask(
      'market',
      'query($id: ID!) { ledger(matterId: $id, first: 1) { nodes { act unitName } } }',
      { id },
    );
    expect(data!['ledger'].nodes[0]).toMatchObject({ act: 'closureOpenIdentity' });
    const byLeader = await district.act('leader', 'closureOpenIdentity', { id, part: first.id });
    expect(byLeader).toMatchObject({ __typename: 'NotPermitted' });
    expect((await district.act('court', 'closureOpenIdentity', { id, part: first.id })).error).toBe('NOT_FOUND');
  });

  test('opens the register to a unit that is invited, and not to a court or procuratorate', async () => {
    const invite = async (code: string) =>
      district.act(
        'market',
        'closureInvite',
        { id, version: await district.versionOf(id) },
        { unitIds: [await district.unit(code)] },
      );
    expect(await invite('procuratorate')).toMatchObject({ __typename: 'UnitNotEligible' });
    expect(await invite('370202001')).toMatchObject({ __typename: 'ClosureInviteSuccess' });
    expect(await claimsOf('street')).toHaveLength(2);
    expect((await district.ask({ link: receipts[0]! }, '{ myClaim { number } }')).data!['myClaim'].number).toBe(1);
    await district.do('street', 'closureRegisterClaim', id, {
      ...person('周海', '13900004444'),
      kind: 'COUNT',
      paid: 500_000,
      paidOn: inDays(-90),
      times: 50,
      timesLeft: 30,
    });
    expect(await claimsOf('street')).toHaveLength(3);
  });

  test('is not closed off while a row has no exit, nor while a refund is owed (法释〔2025〕4号)', async () => {
    for (const row of await claimsOf('market'))
      await district.do('market', 'closureVerifyClaim', id, verified(row.number), row.id);
    expect((await rowOf(3)).principal).toBe(300_000);
    const closing = async () =>
      district.act('market', 'closureCloseOff', { id, version: await district.versionOf(id) }, { finding: '已处置' });
    expect(await closing()).toMatchObject({ __typename: 'NotPermitted', hindrance: 'RULE' });
    await district.do('market', 'closureExit', id, { exit: 'REFUND', dueOn: inDays(7) }, (await rowOf(1)).id);
    expect(await rowOf(1)).toMatchObject({ state: 'REFUND_OWED', exitLabel: '退款' });
    const running = `select kind, part_id from clock where matter_id = $1 and state = 'RUNNING' and kind = 'REFUND'`;
    expect(await district.direct(await district.unit('market'), running, [id])).toHaveLength(1);
    const { id: second } = await rowOf(2);
    const target = { id, part: second, version: await district.versionOf(id) };
    expect(
      await district.act('market', 'closureExit', target, { exit: 'TRANSFER', remark: '海风健身承接剩余余额' }),
    ).toMatchObject({
      issues: [{ path: 'consents' }],
    });
    await district.do(
      'market',
      'closureExit',
      id,
      { exit: 'TRANSFER', remark: '海风健身承接剩余余额', consents: true },
      second,
    );
    expect(await closing()).toMatchObject({ __typename: 'NotPermitted' });
  });

  const verified = (number: number) => ({
    ...(number === 3 ? { kind: 'COUNT', paid: 500_000, paidOn: inDays(-90), times: 50, timesLeft: 30 } : card),
    cardNumber: `A-100${number}`,
    fault: 'MERCHANT',
    finding: '与收据一致',
  });

  test('takes verified consumers to a people’s mediation together, where their consent is asked (人民调解法 Art. 17)', async () => {
    const [first, , third] = await claimsOf('market');
    const bodyUnitId = await district.unit('consumers');
    const mediate = async (claimIds: string[]) =>
      district.act('market', 'closureMediate', { id, version: await district.versionOf(id) }, { bodyUnitId, claimIds });
    expect(await mediate([first.id, third.id])).toMatchObject({ __typename: 'ClaimNotReady' });
    expect(await mediate([third.id])).toMatchObject({ __typename: 'ClosureMediateSuccess' });
    const query = `query($id: ID!) { matter(id: $id) { ... on Closure { claims { exit mediation { id state ... on Mediation { parties { nameMask } } } } } } }`;
    const { data } = await district.ask('association', query, { id });
    const { exit, mediation } = data!['matter'].claims[2];
    expect(exit).toBe('MEDIATION');
    expect(mediation).toMatchObject({ state: 'APPLIED' });
    expect(mediation.parties).toHaveLength(2);
  });

  test('records a clue for the police without opening the register to anybody', async () => {
    const before = await district.direct(await district.unit('procuratorate'), 'select id from closure', []);
    await district.do('market', 'closureHandOver', id, {
      receiverName: '某派出所',
      facts: '收取预付款后失联，负责人 13812345678。',
      documentNumber: '移〔2026〕1号',
    });
    const { data } = await district.ask(
      'market',
      'query($id: ID!) { matter(id: $id) { ... on Closure { handOvers { receiverLabel facts } } } }',
      { id },
    );
    expect(data!['matter'].handOvers).toEqual([
      { receiverLabel: '公安机关', facts: expect.not.stringContaining('13812345678') },
    ]);
    expect(await district.direct(await district.unit('procuratorate'), 'select id from closure', [])).toEqual(before);
  });

  test('is taken as a clue by the centre alone, once: the procuratorate gets appeals and sums, and no consumer', async () => {
    const target = async () => ({ id, version: await district.versionOf(id) });
    expect(await district.act('market', 'closureScreenClue', await target())).toMatchObject({
      __typename: 'NotPermitted',
    });
    expect(await district.act('centre', 'closureScreenClue', await target())).toMatchObject({
      __typename: 'ClosureWithoutAppeals',
    });
    await named('蓝鲸健身');
    await named('蓝鲸健身', { confidential: true });
    await district.do('centre', 'closureScreenClue', id);
    expect(await district.act('centre', 'closureScreenClue', await target())).toMatchObject({
      __typename: 'NotPermitted',
    });
    const handed = async (as: string) => {
      const query = `query($id: ID!) { matter(id: $id) { ... on Closure { handOvers { documentNumber clue { id number } } } } }`;
      return (await district.ask(as, query, { id })).data!['matter'].handOvers.at(-1);
    };
    const { documentNumber, clue } = await handed('centre');
    expect(clue.number).toBe(documentNumber);
    expect(await handed('market')).toEqual({ documentNumber, clue: null });
    await district.do('centre', 'clueHandOver', clue.id);
    const query = `query($id: ID!) { matter(id: $id) { ... on PublicInterestClue { facts appealCount } } }`;
    const { data } = await district.ask('procuratorate', query, { id: clue.id });
    expect(data!['matter'].appealCount).toBe(1);
    expect(data!['matter'].facts).toMatch(/已登记消费者3名，应退合计[\d.]+元/);
    expect(await district.direct(await district.unit('procuratorate'), 'select id from closure_claim', [])).toEqual([]);
  });

  test('is closed off when each row has its exit; its link takes nobody any more, the receipts stay', async () => {
    await district.do('market', 'closureRefundPaid', id, { paidOn: inDays(0) }, (await rowOf(1)).id);
    await district.do('market', 'closureCloseOff', id, { finding: '退款一户，转接一户，调解一户。' });
    const late = await district.act(
      { link: address },
      'closureRegisterClaim',
      { id },
      { ...card, ...person('晚来', '13900005555') },
    );
    expect(late).toMatchObject({ __typename: 'NotPermitted' });
    const { data } = await district.ask({ link: receipts[0]! }, '{ myClaim { stateLabel exitLabel paidOn } }');
    expect(data!['myClaim']).toMatchObject({ stateLabel: '已有出口', exitLabel: '退款', paidOn: inDays(0) });
    expect(await ofMerchant('market', merchantId, 'closures { state settledCount claimCount }')).toMatchObject({
      closures: [{ state: 'CLOSED', settledCount: 3, claimCount: 3 }],
    });
  });

  test('counts interest by a rate that the district has added, and takes no table that it cannot read (Art. 16)', async () => {
    const { fileId } = (await district.ask('admin', '{ viewer { district { fileId } } }')).data!['viewer'].district;
    const key = 'closure.loanPrimeRates';
    const set = async (table: string) => {
      const target = { id: fileId, version: await district.versionOf(fileId) };
      return district.act('admin', 'settingSet', target, { key, value: JSON.stringify(table) });
    };
    expect(await set('2025-05-20，3%')).toMatchObject({ issues: [{ path: 'value', code: 'form' }] });
    expect(await set(`2025-05-20 3.00\n${inDays(-61)} 2.90`)).toMatchObject({ __typename: 'SettingSetSuccess' });
    const studio = (await enter('market', { name: '云雀瑜伽' })).matter.id;
    const declared = { merchantId: studio, closedOn: inDays(-10), facts: '闭店' };
    const { matter } = await district.act('market', 'closureDeclare', {}, declared);
    await district.do('market', 'closureRegisterClaim', matter.id, { ...card, ...person('某', '13900008888') });
    const query = 'query($id: ID!) { matter(id: $id) { ... on Closure { claims { interest steps { words } } } } }';
    const [claim] = (await district.ask('market', query, { id: matter.id })).data!['matter'].claims;
    // 3,000 paid, 1,500 of 4,000 used: 1,875 · 2.9 % · 10/365 = 1.48.
    expect(claim.interest).toBe(148);
    expect(claim.steps.some(({ words }: { words: string }) => words.includes('2.90%'))).toBe(true);
  });

  test('that was declared by mistake is called off, but not once consumers are on its register', async () => {
    const other = (await enter('market', { name: '橙子舞蹈' })).matter.id;
    const declare = () =>
      district.act('market', 'closureDeclare', {}, { merchantId: other, closedOn: inDays(-1), facts: '闭店' });
    const mistaken = (await declare()).matter.id;
    await district.do('market', 'closureCallOff', mistaken, { reason: '门店正常营业' });
    const { matter } = await declare();
    await district.do('market', 'closureRegisterClaim', matter.id, { ...card, ...person('某', '13900007777') });
    const late = { id: matter.id, version: await district.versionOf(matter.id) };
    expect(await district.act('market', 'closureCallOff', late, { reason: '误报' })).toMatchObject({
      __typename: 'NotPermitted',
    });
  });
});

describe('a joint interview', () => {
  let id: string;
  let platform: string;
  let address: string;
  const read = async (as: string): Promise<any> => {
    const query = `query($id: ID!) { matter(id: $id) { state abilities { act } ... on Interview {
      conveners issues { what appealCount appeals } parties { id merchantName answer before after }
      minutes { record } commitments { id number what kept clock { label } } } } }`;
    return (await district.ask(as, query, { id })).data?.['matter'];
  };

  beforeAll(async () => {
    const appeals = [await named('海螺订房'), await named('海螺订房')];
    const associationId = await district.unit('lodging');
    platform = (await enter('centre', { name: '海螺订房', isPlatform: true, associationId })).matter.id;
    const inn = (await enter('centre', { name: '听潮客栈' })).matter.id;
    const input = {
      merchantIds: [platform, inn],
      convenerIds: [await district.unit('market'), await district.unit('tourism')],
      purpose: '退订纠纷集中，联系人 13812345678',
      issues: [{ what: '退订规则不明', appealIds: appeals.map((one) => one.id) }, { what: '客服无人应答' }],
      place: '市监局会议室',
      startsAt: inHours(48),
    };
    id = (await district.act('centre', 'interviewCall', {}, input)).matter.id;
    const { parties } = await read('centre');
    const own = parties.find(({ merchantName }: { merchantName: string }) => merchantName === '海螺订房').id;
    const target = { id, part: own, version: await district.versionOf(id) };
    address = (await district.act('market', 'interviewGiveLink', target, { days: 3 })).result.address;
  });

  test('seats its conveners and the associations, and is out of sight of others', async () => {
    expect(await read('market')).toMatchObject({
      state: 'CALLED',
      conveners: ['区指挥中心', '区市场监督管理局', '区文化和旅游局'],
    });
    expect(
      await district.direct(await district.unit('lodging'), 'select id from interview where id = $1', [id]),
    ).toHaveLength(1);
    expect(await read('housing')).toBeNull();
  });

  test('shows a merchant by its link the issues and itself, and no appellant, appeal, number or other merchant', async () => {
    const query = `{ myInterview { purpose issues { what appealCount appeals } parties { id merchantName before } minutes { record }
      entries { id } seats { id } commitments { id } } }`;
    const { data } = await district.ask({ link: address }, query);
    const { parties, issues, purpose, ...rest } = data!['myInterview'];
    expect(parties).toMatchObject([{ merchantName: '海螺订房', before: 0 }]);
    expect(issues).toMatchObject([{ appealCount: 2, appeals: [] }, { what: '客服无人应答' }]);
    expect(purpose).not.toContain('13812345678');
    expect(rest).toMatchObject({ minutes: null, entries: [], commitments: [] });
    const seen = await district.ask({ link: address }, '{ matters(kind: "appeal") { nodes { id } } }');
    expect(seen.data?.['matters'] ?? null).toBeNull();
  });

  test('is answered by a merchant once, for itself alone', async () => {
    const { parties } = await read('centre');
    const [own, other] = ['海螺订房', '听潮客栈'].map(
      (name) => parties.find((one: any) => one.merchantName === name).id,
    );
    const answer = (part: string) =>
      district.act(
        { link: address },
        'interviewAnswer',
        { id, part },
        { answer: '七日内公示退订规则。', answeredBy: '客服经理' },
      );
    expect(await answer(other)).toMatchObject({ __typename: 'PartNotFound' });
    expect(await answer(own)).toMatchObject({ __typename: 'InterviewAnswerSuccess' });
    expect(await answer(own)).toMatchObject({ __typename: 'NotPermitted' });
    expect((await read('market')).parties.find((one: any) => one.id === own).answer).toBe('七日内公示退订规则。');
  });

  test('runs a clock to each commitment, is concluded only when each was checked, and shows what changed', async () => {
    const said = { heldAt: now(), heldIn: '会议室', present: '平台负责人', record: '平台承诺整改，电话 13812345678。' };
    const commitments = [
      { merchantId: platform, what: '公示退订规则', dueOn: inDays(7) },
      { merchantId: platform, what: '客服二十四小时应答', dueOn: inDays(3) },
    ];
    await district.do('market', 'interviewHold', id, { ...said, commitments });
    const held = await read('market');
    expect(held.minutes.record).not.toContain('13812345678');
    expect(held.commitments.map(({ clock }: any) => clock.label)).toEqual(['兑现承诺', '兑现承诺']);
    expect(held.abilities.map(({ act }: any) => act)).not.toContain('interviewConclude');
    await named('海螺订房');
    for (const { id: part } of held.commitments)
      await district.do(
        'tourism',
        'interviewCheck',
        id,
        { kept: part === held.commitments[0].id, finding: '实地查看' },
        part,
      );
    await district.do('centre', 'interviewConclude', id, { reason: '一项兑现，一项继续跟踪。' });
    const over = await read('market');
    expect(over.commitments.map(({ kept }: any) => kept)).toEqual([true, false]);
    const seenByCentre = (await read('centre')).parties.find((one: any) => one.merchantName === '海螺订房');
    expect(seenByCentre).toMatchObject({ before: 2, after: 1 });
    const onFile = 'commitments { what kept } interviews { interviewId heldAt before after }';
    expect(await ofMerchant('centre', platform, onFile)).toMatchObject({
      commitments: [{ kept: true }, { kept: false }],
      interviews: [{ interviewId: id, heldAt: expect.any(String), before: 2, after: 1 }],
    });
    // A unit that reads the register and sits at no interview does not learn that there was one.
    expect((await ofMerchant('housing', platform, onFile)).interviews).toEqual([]);
  });
});
