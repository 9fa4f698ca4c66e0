import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { appealNaming, enterMerchant, readMerchant } from '../../tests/support/merchant.ts';
import { inDays } from '../../tests/support/time.ts';
import { sweepAlerts } from '../alert/index.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

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
    merchantId = (await enterMerchant(district, 'market', { name: '蓝鲸健身', associationId })).matter.id;
    const declared = { merchantId, closedOn: inDays(-10), facts: '门店已清空，负责人 13812345678 失联。' };
    id = (await district.act('market', 'closureDeclare', {}, declared)).matter.id;
    address = (await district.act('market', 'closureGiveLink', { id, version: 1 }, { days: 10 })).result.address;
  });

  test('is declared once for a merchant, by the centre or a department, and led by a department', async () => {
    const again = { merchantId, closedOn: inDays(-1), facts: '闭店' };
    expect(await district.act('tourism', 'closureDeclare', {}, again)).toMatchObject({ __typename: 'ClosureStands' });
    expect(await district.act('street', 'closureDeclare', {}, again)).toMatchObject({ __typename: 'NotPermitted' });
    const other = (await enterMerchant(district, 'centre', { name: '绿洲瑜伽' })).matter.id;
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
      await appealNaming(district, index % 2 ? '山茶美容（中山路店）' : '山茶美容中山路店', { body });
    await sweepAlerts(district.services.database, district.services.districts.values());
    const { data } = await district.ask('centre', '{ alerts(first: 50) { nodes { id title facts } } }');
    const alert = data!['alerts'].nodes.find(({ title }: { title: string }) => title.includes('山茶美容'));
    expect(alert).toMatchObject({ title: expect.stringContaining('疑似闭店'), facts: expect.stringContaining('3件') });
    const salon = { name: '山茶美容', calledName: '山茶美容中山路店' };
    const other = (await enterMerchant(district, 'centre', salon)).matter.id;
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

  test('takes a row up again whose way came to nothing, and none that was paid', async () => {
    const third = async () => (await claimsOf('market'))[2];
    const { id: part } = await third();
    await district.do('market', 'closureTakeUpClaim', id, { reason: '经营者不同意调解' }, part);
    expect(await third()).toMatchObject({ state: 'VERIFIED', exit: null });
    await district.do('market', 'closureExit', id, { exit: 'REFUND', dueOn: inDays(5) }, part);
    await district.do('market', 'closureRefundPaid', id, { paidOn: inDays(0) }, part);
    const target = { id, part, version: await district.versionOf(id) };
    expect(await district.act('market', 'closureTakeUpClaim', target, { reason: '误操作' })).toMatchObject({
      __typename: 'NotPermitted',
    });
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
    await appealNaming(district, '蓝鲸健身');
    await appealNaming(district, '蓝鲸健身', { confidential: true });
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
    expect(
      await readMerchant(district, 'market', merchantId, 'closures { state settledCount claimCount }'),
    ).toMatchObject({
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
    const studio = (await enterMerchant(district, 'market', { name: '云雀瑜伽' })).matter.id;
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
    const other = (await enterMerchant(district, 'market', { name: '橙子舞蹈' })).matter.id;
    const declare = () =>
      district.act('market', 'closureDeclare', {}, { merchantId: other, closedOn: inDays(-1), facts: '闭店' });
    const mistaken = (await declare()).matter.id;
    const given = { id: mistaken, version: await district.versionOf(mistaken) };
    const register = (await district.act('market', 'closureGiveLink', given, { days: 3 })).result.address;
    const open = async () =>
      (await district.ask({ link: register }, '{ myClosure { id } }')).data?.['myClosure'] ?? null;
    expect(await open()).toEqual({ id: mistaken });
    await district.do('market', 'closureCallOff', mistaken, { reason: '门店正常营业' });
    expect(await open()).toBeNull();
    const { matter } = await declare();
    await district.do('market', 'closureRegisterClaim', matter.id, { ...card, ...person('某', '13900007777') });
    const late = { id: matter.id, version: await district.versionOf(matter.id) };
    expect(await district.act('market', 'closureCallOff', late, { reason: '误报' })).toMatchObject({
      __typename: 'NotPermitted',
    });
  });
});
