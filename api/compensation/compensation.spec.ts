import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { inDays } from '../../tests/support/time.ts';
import { receiptFor } from '../kernel/files/receipt.ts';

let district: TestDistrict;
let schema: string;
let units: Record<string, string>;

beforeAll(async () => {
  district = await TestDistrict.open();
  schema = district.services.districts.get('370202')!.schema;
  const codes = ['market', 'consumers', 'tourism', '370202001'];
  units = Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await district.unit(code)] as const)));
  // Whoever works for the market authority is a head of the association as well, and takes that seat when it suits.
  await district.cookieOf('market');
  await district.do('admin', 'memberJoin', await fileOf('consumers'), { username: 'market', roles: ['HEAD'] });
});
afterAll(() => district?.close());

const YUAN = 100;
const STUDIO = '跃动健身（示例）';
const RULE = { capPerClaim: 500 * YUAN, capPerMerchant: 1_000 * YUAN, capPerYear: 50_000 * YUAN, ground: '基金章程' };

async function fileOf(code: string): Promise<string> {
  const [row] = await district.direct<{ id: string }>(units[code]!, 'select id from unit_file where unit_id = $1', [
    units[code],
  ]);
  return row!.id;
}

/** A fund of the consumers’ association on which the market authority may file claims. */
async function openFund(balance: number, rule: object = {}): Promise<string> {
  const input = { name: '消费者先行赔付基金', rule: { ...RULE, ...rule }, filerIds: [units['market']] };
  const { matter, ...rest } = await district.act('association', 'compensationFundOpen', {}, input);
  if (!matter) throw new Error(JSON.stringify(rest));
  if (balance > 0) await bookMoney(matter.id, { kind: 'CONTRIBUTION', amount: balance });
  return matter.id;
}

const bookMoney = (fundId: string, input: object) =>
  district.do('association', 'compensationFundBook', fundId, { voucher: '凭证一', ...input });

let proofs = 0;
let phones = 0;
const proof = (code: string) =>
  receiptFor(
    { key: `proof-${++proofs}`, name: '凭证.pdf', mediaType: 'application/pdf', size: 1, sha256: '0' },
    units[code]!,
  );

interface Filing {
  readonly sourceId?: string;
  readonly [field: string]: unknown;
}

async function propose(
  fundId: string,
  { sourceId, ...input }: Filing = {},
  as = 'market',
  code = 'market',
): Promise<any> {
  const phone = `1390000${String(1000 + ++phones)}`;
  return district.act(
    as,
    'compensationPropose',
    {},
    {
      sourceId: sourceId ?? (await district.register('market', { title: '健身房闭店不退费' })).id,
      fundId,
      merchant: STUDIO,
      consumer: { name: '林小满', phone, account: '6222020000001234' },
      facts: '商家闭店失联，余额未退，电话 13800001111。',
      loss: 400 * YUAN,
      received: 0,
      amount: 300 * YUAN,
      consents: true,
      consentedOn: inDays(0),
      receipts: proof(code),
      ...input,
    },
  );
}

async function proposed(fundId: string, filing: Filing = {}): Promise<string> {
  const { matter, ...rest } = await propose(fundId, filing);
  if (!matter) throw new Error(JSON.stringify(rest));
  return matter.id;
}

async function paid(fundId: string, filing: Filing = {}): Promise<string> {
  const id = await proposed(fundId, filing);
  await district.do('association', 'compensationApprove', id);
  await district.do('association', 'compensationPay', id, { voucher: '付字一号' });
  return id;
}

const plan = (...amounts: number[]) => ({
  assignedOn: inDays(0),
  notifiedOn: inDays(0),
  instalments: amounts.map((amount, index) => ({ amount, dueDate: inDays(30 * (index + 1)) })),
});

async function see(as: string, id: string, selection: string): Promise<any> {
  const { data, errors } = await district.ask(as, `query($id: ID!) { matter(id: $id) { ${selection} } }`, { id });
  if (errors) return { error: errors[0]!.extensions.code, message: errors[0]!.message };
  return data!['matter'];
}

const attempt = async (as: string, name: string, id: string, input?: object, part?: string): Promise<any> =>
  district.act(as, name, { id, version: await district.versionOf(id), ...(part ? { part } : {}) }, input);

const FUND = '... on CompensationFund { balance available toRecover deposits { name balance } rule { number } }';
const CLAIM = `state mySeat { duty } clocks { kind state }
  ... on CompensationClaim { merchant consumerMask facts advanced recovered writtenOff approvedBy voucher
    rule { number } consumer { phoneMask accountMask } source { id }
    instalments { id number amount paid state abilities { act } clock { state } }
    transactions { kind cash balance amount postings { amount account { kind name } } } }`;

/** Each transaction sums to zero, each balance is what its entries say, none is below nothing. */
async function assertSound(fundId: string): Promise<void> {
  const [books] = await district.asSuperuser<Record<string, number>>(
    `select (select count(*)::int from (select from ${schema}.compensation_posting where matter_id = $1
              group by transaction_id having sum(amount) <> 0) u) as unbalanced,
            (select coalesce(sum(amount), 0)::int from ${schema}.compensation_posting where matter_id = $1) as sum,
            (select count(*)::int from ${schema}.compensation_account a where a.matter_id = $1 and (a.balance * a.normal < 0
              or a.balance <> (select coalesce(sum(p.amount), 0) from ${schema}.compensation_posting p
                                where p.account_id = a.id))) as wrong,
            (select count(*)::int from ${schema}.compensation_transaction t where t.matter_id = $1)
             - (select coalesce(max(number), 0) from ${schema}.compensation_transaction where matter_id = $1) as gaps`,
    [fundId],
  );
  expect(books).toEqual({ unbalanced: 0, sum: 0, wrong: 0, gaps: 0 });
}

describe('a claim', () => {
  test('is filed by one person, approved by another, paid, assigned and paid back by instalments', async () => {
    const fundId = await openFund(1_000 * YUAN);
    const { id: sourceId } = await district.register('market', { title: '健身房闭店不退费' });
    const id = await proposed(fundId, { sourceId });
    expect(await see('association', id, CLAIM)).toMatchObject({ state: 'PROPOSED', mySeat: { duty: 'REVIEW' } });
    await district.do('association', 'compensationApprove', id);
    expect(await see('association', fundId, FUND)).toMatchObject({ balance: 100_000, available: 70_000 });
    await district.do('association', 'compensationPay', id, { voucher: '付字一号' });
    const wrong = await attempt('association', 'compensationAssign', id, plan(10_000));
    expect(wrong.issues).toEqual([{ path: 'instalments', code: 'invalid' }]);
    await district.do('association', 'compensationAssign', id, plan(10_000, 20_000));
    const [first, second] = (await see('association', id, CLAIM)).instalments;
    expect(first).toMatchObject({ state: 'DUE', clock: { state: 'RUNNING' } });
    const recover = (part: string, amount: number) =>
      district.do('association', 'compensationRecordRecovery', id, { amount, voucher: '收字一号' }, part);
    await recover(first.id, 10_000);
    expect((await see('association', id, CLAIM)).instalments[0]).toMatchObject({
      state: 'PAID',
      abilities: [],
      clock: { state: 'STOPPED' },
    });
    await recover(second.id, 5_000);
    const much = { amount: 15_001, voucher: '收字二号' };
    const refused = await attempt('association', 'compensationRecordRecovery', id, much, second.id);
    expect(refused.issues).toEqual([{ path: 'amount', code: 'invalid' }]);
    await recover(second.id, 15_000);
    const over = await see('association', id, CLAIM);
    expect(over).toMatchObject({ state: 'RECOVERED', advanced: 30_000, recovered: 30_000, approvedBy: '陈调解' });
    expect(over.facts).not.toContain('13800001111');
    expect(over.transactions.map(({ kind, cash, balance }: any) => [kind, cash, balance])).toEqual([
      ['PAYMENT', -30_000, 70_000],
      ['RECOVERY', 10_000, 80_000],
      ['RECOVERY', 5_000, 85_000],
      ['RECOVERY', 15_000, 100_000],
    ]);
    expect(over.transactions[0].postings).toEqual([
      { amount: -30_000, account: { kind: 'CASH', name: '' } },
      { amount: 30_000, account: { kind: 'RECEIVABLE', name: expect.any(String) } },
    ]);
    await assertSound(fundId);
  });

  test('is paid out of the merchant’s own deposit first; nothing is claimed back then', async () => {
    const fundId = await openFund(0);
    await bookMoney(fundId, { kind: 'DEPOSIT', amount: 350 * YUAN, merchant: '跃动健身 (示例)' });
    const first = await paid(fundId);
    expect(await see('association', first, CLAIM)).toMatchObject({ state: 'RECOVERED', advanced: 0 });
    await bookMoney(fundId, { kind: 'CONTRIBUTION', amount: 1_000 * YUAN });
    const second = await paid(fundId);
    expect(await see('association', second, CLAIM)).toMatchObject({ state: 'PAID', advanced: 250 * YUAN });
    const tooMuch = { kind: 'DEPOSIT_RETURN', amount: 1, merchant: STUDIO, voucher: '退字一号' };
    const refused = await attempt('association', 'compensationFundBook', fundId, tooMuch);
    expect(refused.__typename).toBe('CompensationFundExhausted');
    await assertSound(fundId);
  });

  test('whose rest cannot be recovered is written off when a second person agrees', async () => {
    const fundId = await openFund(1_000 * YUAN);
    const id = await paid(fundId);
    await district.do('association', 'compensationAssign', id, plan(30_000));
    const reason = '经营者已注销';
    await district.do('association', 'compensationAskWriteOff', id, { reason });
    const own = await attempt('association', 'compensationGrantWriteOff', id);
    expect(own).toMatchObject({ __typename: 'NotPermitted', hindrance: 'PERSON' });
    const colleague = await seatedAs('market', '区消费者协会');
    expect((await colleague('compensationRefuseWriteOff', id, { reason: '再催一次' })).matter.state).toBe('ASSIGNED');
    await colleague('compensationAskWriteOff', id, { reason });
    await district.do('association', 'compensationGrantWriteOff', id);
    expect(await see('association', id, CLAIM)).toMatchObject({ state: 'WRITTEN_OFF', writtenOff: 30_000 });
    expect(await see('association', fundId, FUND)).toMatchObject({ balance: 70_000, toRecover: 0 });
    await assertSound(fundId);
  });
});

/** Acts as somebody who has taken another seat of work. */
async function seatedAs(username: string, unitName: string) {
  const cookie = await district.signIn(username);
  const headers = { cookie, 'content-type': 'application/json', origin: district.base };
  const account = await (await fetch(`${district.base}/api/auth/account`, { headers })).json();
  const seat = (account as any).seats.find((one: any) => one.unitName === unitName);
  const body = JSON.stringify({ membershipId: seat.id });
  const taken = await fetch(`${district.base}/api/auth/seat`, { method: 'POST', headers, body });
  if (!taken.ok) throw new Error(await taken.text());
  return async (name: string, id: string, input?: object): Promise<any> => {
    const Name = name[0]!.toUpperCase() + name.slice(1);
    const [declared, passed] = input ? ['$input: CompensationReasonInput!', 'input: $input'] : ['', ''];
    const query = `mutation($id: ID!, $version: Int! ${declared}) {
      ${name}(id: $id, version: $version, ${passed}) { __typename
        ... on ${Name}Success { matter { state } } ... on NotPermitted { hindrance } } }`;
    const variables = { id, version: await district.versionOf(id), input };
    const sent = { method: 'POST', headers, body: JSON.stringify({ query, variables }) };
    const { data, errors } = (await (await fetch(`${district.base}/graphql`, sent)).json()) as any;
    if (errors) throw new Error(JSON.stringify(errors));
    return data[name];
  };
}

describe('what is refused', () => {
  test('nobody approves what they proposed, not from another unit either', async () => {
    const fundId = await openFund(1_000 * YUAN);
    const { id: sourceId } = await district.register('association');
    const { matter, ...rest } = await propose(fundId, { sourceId }, 'association', 'consumers');
    expect(rest).toMatchObject({ __typename: 'CompensationProposeSuccess' });
    expect((await attempt('association', 'compensationApprove', matter.id)).hindrance).toBe('PERSON');
    const offered = await see('association', matter.id, 'abilities { act }');
    expect(offered.abilities.map(({ act }: any) => act)).not.toContain('compensationApprove');

    const id = await proposed(fundId);
    const fromTheOther = await seatedAs('market', '区消费者协会');
    expect((await fromTheOther('compensationApprove', id)).hindrance).toBe('PERSON');
    expect((await fromTheOther('compensationReject', id, { reason: '自审' })).hindrance).toBe('PERSON');
    expect((await attempt('market', 'compensationApprove', id)).hindrance).toBe('SEAT');
  });

  test('nobody is compensated twice for one loss, not from another fund or with another spelling either', async () => {
    const [fundId, other] = [await openFund(1_000 * YUAN), await openFund(1_000 * YUAN)];
    const { id: sourceId } = await district.register('market');
    const consumer = { name: '王大海', phone: '13911112222', account: '6222020000005678' };
    const id = await proposed(fundId, { sourceId, consumer });
    const again = (fund: string, filing: Filing) =>
      propose(fund, { consumer, ...filing }).then(({ __typename }) => __typename);
    expect(await again(fundId, { sourceId })).toBe('AlreadyCompensated');
    expect(await again(other, { sourceId, merchant: '跃动健身有限公司(示例)', loss: 380 * YUAN })).toBe(
      'AlreadyCompensated',
    );
    expect(await again(other, { consumer: { ...consumer, phone: '139-1111-2222' } })).toBe('AlreadyCompensated');
    await district.do('market', 'compensationWithdraw', id, { reason: '商家已退款' });
    expect(await again(fundId, { sourceId })).toBe('CompensationProposeSuccess');
  });

  test('two units that file the same at once are not both heard', async () => {
    const fundId = await openFund(1_000 * YUAN);
    const { id: sourceId } = await district.register('market');
    const consumer = { name: '王大海', phone: '13911113333', account: '6222020000005678' };
    const answers = await Promise.all([1, 2, 3].map(() => propose(fundId, { sourceId, consumer })));
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'AlreadyCompensated',
      'AlreadyCompensated',
      'CompensationProposeSuccess',
    ]);
  });

  test('what goes beyond the rule in force; a rule of tomorrow does not hold today', async () => {
    const fundId = await openFund(5_000 * YUAN, { capPerMerchant: 500 * YUAN, capPerYear: 700 * YUAN });
    const beyond = await propose(fundId, { loss: 900 * YUAN, amount: 501 * YUAN });
    expect(beyond.__typename).toBe('BeyondCompensationRule');
    await paid(fundId);
    const second = await proposed(fundId);
    const refused = await attempt('association', 'compensationApprove', second);
    expect(refused).toMatchObject({
      __typename: 'BeyondCompensationRule',
      message: '超出单个经营者年度上限，不能赔付。',
    });
    const third = await proposed(fundId, { merchant: '另一家（示例）', amount: 400 * YUAN });
    await district.do('association', 'compensationApprove', third);
    const fourth = await proposed(fundId, { merchant: '第三家（示例）', amount: 1 * YUAN });
    expect((await attempt('association', 'compensationApprove', fourth)).message).toContain('基金年度上限');
    await district.do('association', 'compensationFundSetRule', fundId, { ...RULE, fromDate: inDays(1) });
    expect((await see('association', fundId, FUND)).rule).toEqual({ number: 1 });
    await district.do('association', 'compensationFundSetRule', fundId, RULE);
    await district.do('association', 'compensationApprove', fourth);
    const upside = { ...RULE, capPerYear: 1, fromDate: inDays(-1) };
    const wrong = await district.act('association', 'compensationFundOpen', {}, { name: '基金', rule: upside });
    expect(wrong.issues.map(({ path }: any) => path)).toEqual(['rule.capPerMerchant', 'rule.fromDate']);
    expect((await see('association', fourth, CLAIM)).rule).toEqual({ number: 3 });
  });

  test('a claim without consent, beyond the loss, out of an unseen source or of a subject that the fund is not for', async () => {
    const [category] = await district.direct<{ id: string }>(units['market']!, `select id from category limit 1`);
    const fundId = await openFund(1_000 * YUAN, { categoryIds: [category!.id] });
    expect((await propose(fundId, { consents: false })).issues).toEqual([{ path: 'consents', code: 'invalid' }]);
    expect((await propose(fundId, { received: 200 * YUAN })).issues).toEqual([{ path: 'amount', code: 'invalid' }]);
    const { id: sourceId } = await district.register('tourism');
    expect((await propose(fundId, { sourceId })).__typename).toBe('CompensationSourceNotFound');
    expect((await propose(fundId)).message).toBe('超出基金适用范围，不能赔付。');
    expect((await propose(fundId, {}, 'tourism', 'tourism')).__typename).toMatch(/NotFound/);
    expect((await propose(fundId, { receipts: 'nothing' })).__typename).toBe('BeyondCompensationRule');
  });
});

describe('the books', () => {
  test('are read by the fund and the centre alone; whom it pays by the fund and who filed it', async () => {
    const fundId = await openFund(1_000 * YUAN);
    const id = await paid(fundId);
    expect(await see('market', fundId, FUND)).toMatchObject({ balance: null, available: null, rule: { number: 1 } });
    expect(await see('centre', fundId, FUND)).toMatchObject({ balance: 70_000 });
    expect((await see('tourism', fundId, 'id')).error).toBe('NOT_FOUND');
    const [ofFiler, ofCentre] = [await see('market', id, CLAIM), await see('centre', id, CLAIM)];
    expect(ofFiler).toMatchObject({ transactions: [], consumer: { accountMask: '尾号 1234' } });
    expect(ofCentre).toMatchObject({ consumer: null, consumerMask: '林**', source: { id: expect.any(String) } });
    const query = `query($id: ID!) { compensationStatement(fundId: $id, from: "${inDays(0)}") { nodes { number kind balance } } }`;
    const statement = async (as: string) =>
      (await district.ask(as, query, { id: fundId })).data!['compensationStatement'];
    expect((await statement('association')).nodes).toEqual([
      { number: 2, kind: 'PAYMENT', balance: 70_000 },
      { number: 1, kind: 'CONTRIBUTION', balance: 100_000 },
    ]);
    expect((await statement('market')).nodes).toEqual([]);
    const opened = await district.act('association', 'compensationOpenIdentity', { id });
    expect(opened.result).toMatchObject({ name: '林小满', account: '6222020000001234' });
    expect((await district.act('market', 'compensationOpenIdentity', { id })).hindrance).toBe('SEAT');
  });

  test('are not changed, unbalanced or overdrawn by anybody, whatever the code says', async () => {
    const fundId = await openFund(100 * YUAN);
    const keeper = units['consumers']!;
    const bound = `set local search_path to ${schema}`;
    for (const forbidden of [
      `update compensation_posting set amount = 1`,
      `update compensation_transaction set amount = 1`,
      `delete from compensation_posting`,
      `update compensation_account set balance = 1`,
      `insert into compensation_account (id, matter_id, kind, subject, name, normal, balance, audience)
         values (gen_random_uuid(), '${fundId}', 'LOSS', '', '', 1, 5, array['${keeper}']::uuid[])`,
    ])
      await expect(district.direct(keeper, forbidden), forbidden).rejects.toThrow(/permission denied/);
    const entry = (amount: number) =>
      `insert into compensation_posting select gen_random_uuid(), p.matter_id, p.transaction_id, p.account_id, ${amount}, p.audience
         from compensation_posting p join compensation_account a on a.id = p.account_id
        where p.matter_id = '${fundId}' and a.kind = 'CASH'`;
    await expect(district.direct(keeper, entry(-10_001))).rejects.toThrow(/check constraint/);
    const oneSided = `${bound}; set local app.principal = '${keeper}'; ${entry(1)}; set constraints all immediate`;
    await expect(district.asSuperuser(oneSided)).rejects.toThrow(/sum to zero/);
    await assertSound(fundId);
  });

  test('sum to zero and never fall below nothing, whatever happens at once', async () => {
    const step = fc.record({
      amount: fc.integer({ min: 1, max: 500 }),
      deposit: fc.boolean(),
      merchant: fc.constantFrom('甲店', '乙店', '丙店'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 900 }),
        fc.array(step, { minLength: 3, maxLength: 6 }),
        async (balance, steps) => {
          const fundId = await openFund(balance * YUAN);
          const outcomes = await Promise.all(
            steps.map(async ({ amount, deposit, merchant }) => {
              if (deposit) {
                const money = { kind: 'DEPOSIT', amount: amount * YUAN, merchant, voucher: '存' };
                return (await attempt('association', 'compensationFundBook', fundId, money)).__typename as string;
              }
              const id = await proposed(fundId, { merchant, loss: amount * YUAN, amount: amount * YUAN });
              const approved = await attempt('association', 'compensationApprove', id);
              if (!approved.__typename.endsWith('Success')) return approved.__typename as string;
              return (await attempt('association', 'compensationPay', id, { voucher: '付' })).__typename as string;
            }),
          );
          for (const outcome of outcomes)
            expect(outcome).toMatch(/Success$|^(StaleVersion|BeyondCompensationRule|CompensationFundExhausted)$/);
          await assertSound(fundId);
        },
      ),
      { numRuns: 6 },
    );
  });
});
