import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  act,
  actAtOnce,
  choose,
  confirm,
  DESK,
  dialog,
  expectAccessible,
  Journey,
  PHONE,
  pick,
} from '../support/browser.ts';
import { inDays } from '../support/time.ts';

/**
 * A fitness studio closes overnight. One story through every room of the house, each participant signed in as itself:
 * twelve appeals become one, a mandate gap becomes a joint case, the joint case a mediation, its agreement an answer.
 */
describe.each([
  { name: 'at a desk', size: DESK, studio: '海燕健身中心' },
  { name: 'on a phone', size: PHONE, studio: '晨光健身中心' },
])('a fitness studio closes overnight, $name', ({ size, studio }) => {
  let journey: Journey;
  const people = new Map<string, Page>();
  const as = (username: string): Page => people.get(username)!;
  const title = `${studio}停业，余额待退`;
  const joint = `${studio}停业联合处置`;
  let number: string;
  let code: string;

  beforeAll(async () => {
    journey = await Journey.start();
  });
  afterAll(() => journey?.end());

  async function signIn(...usernames: string[]): Promise<void> {
    for (const username of usernames) people.set(username, await journey.signIn(username, size));
  }

  /** From the desk to a matter, through the list that holds it. */
  async function open(username: string, name: string, scope = '在办席位'): Promise<Page> {
    const page = as(username);
    await page.goto(`${journey.district.base}/desk`);
    await page.getByRole('button', { name: scope }).click();
    await page.getByRole('link', { name, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    return page;
  }

  test('a resident files on a phone and gets a number and a code', async () => {
    const page = await journey.visit('/public', PHONE);
    people.set('resident', page);
    const next = () => page.getByRole('button', { name: '下一步', exact: true }).click();
    await next();
    await page.getByLabel('一句话说明').fill(title);
    await page.getByLabel('诉求内容').fill('一夜之间停业，年卡还剩八个月，要求退还余额。');
    await next();
    await page.getByLabel('商户').fill(studio);
    await next();
    await page.getByLabel('电话').fill('13800002222');
    await page.getByRole('button', { name: '提交', exact: true }).click();
    const heading = page.getByRole('heading', { name: /登记成功/ });
    number = (await heading.innerText()).replace('登记成功', '').trim();
    code = await page.locator('.code').innerText();
    await expectAccessible(page);
  });

  test('the centre merges twelve appeals and dispatches one', async () => {
    for (let index = 1; index < 12; index += 1)
      await journey.district.register('community', { title: `${studio}不退款（${index}）`, merchant: studio });
    await signIn('centre');
    const centre = as('centre');
    await centre.goto(`${journey.district.base}/desk`);
    for (let index = 1; index < 12; index += 1) {
      const row = centre.locator('li', { hasText: `${studio}不退款（${index}）` });
      await row.getByRole('checkbox').check();
    }
    await centre.getByRole('region', { name: '批量办理' }).getByRole('button', { name: '并单', exact: true }).click();
    await dialog(centre).getByRole('searchbox').fill(number);
    await dialog(centre).getByRole('button', { name: '搜索' }).click();
    await dialog(centre).getByRole('button', { name: title }).click();
    await confirm(centre, '并单');

    await open('centre', title, '本单位待办');
    await act(centre, '派单');
    await choose(centre, /主办单位/, '区市场监督管理局');
    await dialog(centre).getByLabel('办理要求').first().fill('核实停业情况，联系经营者');
    await confirm(centre, '派单');
    await centre.getByText('派单给 区市场监督管理局').waitFor();
  });

  test('market regulation accepts, finds a mandate gap and asks for a joint case', async () => {
    await signIn('market');
    const market = as('market');
    await actAtOnce(market, '签收');
    await open('market', title);
    await act(market, '首次联系');
    await pick(market, '是否接通', '已接通');
    await dialog(market).getByLabel('联系记录').fill('已联系诉求人，核对余额');
    await confirm(market, '首次联系');
    await act(market, '申请联办');
    await pick(market, '理由', '职责空白');
    await dialog(market).getByLabel('标题').fill(joint);
    await dialog(market).getByLabel('事实经过').fill('承租人与经营者不一致，预付款去向不明，无单位职责覆盖。');
    await confirm(market, '申请联办');
    await market.getByRole('heading', { level: 1, name: joint }).waitFor();
    await expectAccessible(market);
  });

  test('sub-district, court, procuratorate, association and a deputy take their seats', async () => {
    const centre = await open('centre', joint, '本单位待办');
    await act(centre, '召集');
    await choose(centre, /主办单位/, '区市场监督管理局');
    const invited = [
      ['香港中路街道', '协办'],
      ['区人民法院', '咨询'],
      ['区人民检察院', '咨询'],
      ['区消费者协会', '调解'],
      ['人大代表（香港中路站一）', '监督'],
    ] as const;
    for (const [index, [unit, role]] of invited.entries()) {
      await dialog(centre).getByRole('button', { name: '添加邀请单位' }).click();
      await choose(centre, /^单位/, unit, index);
      await dialog(centre).getByLabel('席位').nth(index).selectOption(role);
    }
    await confirm(centre, '召集');
    await signIn('street', 'court', 'procuratorate', 'association', 'deputy');
    for (const username of ['street', 'court', 'procuratorate', 'association', 'deputy']) {
      await actAtOnce(as(username), '入席');
      await expectAccessible(as(username));
    }
    const market = await open('market', joint);
    await actAtOnce(market, '开始办理');
    const prosecutor = await open('procuratorate', joint);
    await prosecutor.getByText('诉求人已脱敏').waitFor();
    expect(await prosecutor.getByText('13800002222').count()).toBe(0);
  });

  test('the association mediates with the deputy invited, and the agreement is signed', async () => {
    const association = await open('association', joint);
    await act(association, '申请调解');
    await choose(association, /调解组织/, '区消费者协会');
    await dialog(association).getByLabel('标题').fill(`${studio}退费纠纷`);
    await dialog(association).getByLabel('纠纷事实').fill('停业后余额未退。');
    await dialog(association).getByLabel('请求事项').fill('退还余额。');
    await dialog(association).getByLabel('姓名或名称').first().fill('林小满');
    await dialog(association).getByLabel('姓名或名称').last().fill(studio);
    await confirm(association, '申请调解');
    await association.getByRole('heading', { level: 1, name: `${studio}退费纠纷` }).waitFor();

    for (let party = 0; party < 2; party += 1) {
      await association.getByRole('button', { name: '登记当事人意见' }).first().click();
      await pick(association, '当事人意见', '同意调解');
      await pick(association, '方式', '现场');
      await pick(association, '是否同意邀请人大代表', '是');
      await confirm(association, '登记当事人意见');
    }
    await act(association, '确定调解员');
    await choose(association, /调解员单位/, '区消费者协会', 0);
    await dialog(association).getByLabel('本单位调解员').selectOption({ label: '陈调解' });
    await dialog(association).getByRole('button', { name: '添加调解员' }).click();
    await dialog(association).getByText('当事人选择').last().click();
    await choose(association, /调解员单位/, '人大代表（香港中路站一）', 1);
    await confirm(association, '确定调解员');

    const deputy = as('deputy');
    await deputy.goto(`${journey.district.base}/desk`);
    await act(deputy, '接受邀请');
    await confirm(deputy, '接受邀请');

    await association.reload();
    await act(association, '登记调解会');
    await dialog(association)
      .getByLabel('开始时间')
      .fill(`${inDays(-1)}T09:00`);
    await dialog(association)
      .getByLabel('结束时间')
      .fill(`${inDays(-1)}T10:30`);
    await dialog(association).getByLabel('地点').fill('街道调解室');
    await pick(association, '是否公开', '不公开');
    await dialog(association).getByText(/^1 /).click();
    await dialog(association).getByText(/^2 /).click();
    await dialog(association).getByLabel('笔录').fill('双方核对余额，经营者同意分期退还。');
    await confirm(association, '登记调解会');

    await act(association, '达成协议');
    await dialog(association).getByLabel('纠纷主要事实、争议事项').fill('余额经双方核对。');
    await dialog(association).getByLabel('协议内容').fill('经营者退还余额。');
    await dialog(association).getByLabel('各方责任').fill('经营者承担退款责任。');
    await dialog(association).getByLabel('履行方式').fill('银行转账');
    await dialog(association).getByLabel('履行事项').fill('退还余额');
    await dialog(association).getByLabel('金额').fill('600');
    await dialog(association).getByLabel('期限').fill(inDays(20));
    await confirm(association, '达成协议');

    // Both parties, two mediators (one of them the deputy, who signs from the own seat), the body's seal.
    for (const name of ['林**', '**', '陈调解']) await sign(association, name, '签名');
    await sign(await open('deputy', `${studio}退费纠纷`), '代表甲', '签名');
    await association.reload();
    await sign(association, '区消费者协会', '盖章');
    await association.getByText('协议生效').first().waitFor();
    await expectAccessible(association);
  });

  /** Gives the mark of one that has not signed yet. */
  async function sign(page: Page, name: string, mark: string): Promise<void> {
    const button = page.getByRole('button', { name: '签署', exact: true });
    await page
      .getByRole('listitem')
      .filter({ hasText: name })
      .filter({ has: button })
      .first()
      .getByRole('button')
      .click();
    await pick(page, '签署方式', mark);
    await pick(page, '方式', '现场');
    await confirm(page, '签署');
  }

  test('the agreement is printed with its parties, and its performance is recorded', async () => {
    const association = await open('association', `${studio}退费纠纷`);
    await association.getByRole('link', { name: '打印协议书' }).click();
    await association.getByRole('heading', { level: 1, name: '人民调解协议书' }).waitFor();
    expect(await association.getByText('林小满').count()).toBe(0);
    await association.getByRole('button', { name: '查看并记录当事人身份' }).click();
    await association.getByRole('button', { name: '查看并记录', exact: true }).click();
    await association.getByText('林小满').first().waitFor();
    await expectAccessible(association);

    await open('association', `${studio}退费纠纷`);
    await act(association, '登记履行');
    await pick(association, '履行情况', '已履行');
    await confirm(association, '登记履行');
    await association.getByText('履行完毕').first().waitFor();
  });

  test('replies go out; a dissatisfied callback goes to rework; all is closed', async () => {
    const market = await open('market', joint);
    await act(market, '形成结论');
    await dialog(market).getByLabel('内容').fill('经营者退还余额，街道督促撤场。');
    await confirm(market, '形成结论');
    await act(market, '集中答复');
    await dialog(market).getByLabel('答复内容').fill('经调解，经营者已退还余额。');
    await pick(market, '依据结论', '依法应办，已办理');
    await dialog(market).getByLabel('依据', { exact: true }).fill('消费者权益保护法实施条例');
    await dialog(market).getByLabel('条款', { exact: true }).fill('第二十二条');
    await dialog(market).getByLabel('原文链接', { exact: true }).fill('https://www.gov.cn/zhengce/');
    await confirm(market, '集中答复');

    const centre = await open('centre', title, '本单位待办');
    await callBack(centre, { resolved: '已解决', satisfied: '不满意', outcome: '退回重办' });
    await centre.getByText('办理中').first().waitFor();

    await open('market', title, '本单位待办');
    await act(market, '答复办结');
    await dialog(market).getByLabel('答复内容').fill('已向诉求人当面说明退款到账情况。');
    await pick(market, '依据结论', '依法应办，已办理');
    await dialog(market).getByLabel('依据', { exact: true }).fill('消费者权益保护法实施条例');
    await dialog(market).getByLabel('条款', { exact: true }).fill('第二十二条');
    await dialog(market).getByLabel('原文链接', { exact: true }).fill('https://www.gov.cn/zhengce/');
    await confirm(market, '答复办结');
    await centre.reload();
    await actAtOnce(centre, '审核通过');
    await callBack(centre, { resolved: '已解决', satisfied: '满意' });
    await centre.getByText('已办结').first().waitFor();

    const repeats = (await journey.district.ask('centre', REPEATS)).data!['matters'].nodes;
    expect(repeats.filter((one: { state: string }) => one.state === 'IN_CALLBACK')).toHaveLength(11);
    for (const { id, state } of repeats)
      if (state === 'IN_CALLBACK')
        await journey.district.do('centre', 'appealRecordCallback', id, {
          reached: true,
          resolved: true,
          satisfied: true,
        });
    await open('centre', joint, '本单位待办');
    await act(centre, '结案');
    await confirm(centre, '结案');
    await centre.getByText('已结案').first().waitFor();
  });

  const REPEATS = '{ matters(kind: "appeal", first: 50) { nodes { id state } } }';

  async function callBack(page: Page, said: { resolved: string; satisfied: string; outcome?: string }): Promise<void> {
    await act(page, '记录回访');
    await pick(page, '是否接通', '已接通');
    await pick(page, '是否解决', said.resolved);
    await pick(page, '是否满意', said.satisfied);
    if (said.outcome) await pick(page, /后续处理/, said.outcome);
    await confirm(page, '记录回访');
  }

  test('the resident sees the answers and the whole way', async () => {
    const page = as('resident');
    await page.getByRole('button', { name: '查询进度' }).click();
    await page.getByLabel('诉求编号').fill(number);
    await page.getByLabel('查询码').fill(code);
    await page.getByRole('button', { name: '查询进度' }).last().click();
    await page.getByText('经调解，经营者已退还余额。').first().waitFor();
    await page.getByText('已办结').first().waitFor();
    await expectAccessible(page);
  });
});
