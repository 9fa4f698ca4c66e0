import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  act,
  actAtOnce,
  confirm,
  DESK,
  dialog,
  expectAccessible,
  expectFitting,
  Journey,
  picture,
} from '../support/browser.ts';
import type { TestDistrict } from '../support/district.ts';
import { inDays } from '../support/time.ts';

/** Money of a fund, from a department's claim over the second person's approval to the first payment back; and the experts. */
let journey: Journey;
let district: TestDistrict;
const NOW = '2026-11-19 10:00';

beforeAll(async () => {
  journey = await Journey.start();
  district = journey.district;
  await journey.at(NOW);
});
afterAll(() => journey?.end());

const open = (page: Page, path: string): Promise<unknown> => page.goto(`${district.base}${path}`);
const PROOF = { name: '同意书.txt', mimeType: 'text/plain', buffer: Buffer.from('消费凭证和同意书') };

async function fund(): Promise<string> {
  const rule = { capPerClaim: 200_000, capPerMerchant: 2_000_000, capPerYear: 20_000_000, ground: '基金管理办法' };
  const opening = { name: '消费者先行赔付基金', rule, filerIds: [await district.unit('market')] };
  const { matter } = await district.act('association', 'compensationFundOpen', {}, opening);
  const money = { kind: 'CONTRIBUTION', amount: 5_000_000, voucher: '拨字一号' };
  await district.do('association', 'compensationFundBook', matter.id, money);
  return matter.id as string;
}

test('a claim is filed by the department, approved by another person, paid, assigned, and the first instalment comes back', async () => {
  const fundId = await fund();
  const { id: appealId } = await district.register('market', { title: '健身房闭店，年卡余额未退' });
  const [market, association] = [await journey.signIn('market', DESK), await journey.signIn('association', DESK)];

  await open(market, `/matters/${appealId}`);
  await act(market, '申请先行赔付');
  const form = dialog(market);
  await form.getByLabel('基金', { exact: true }).selectOption({ index: 1 });
  await form.getByLabel('经营者', { exact: true }).fill('跃动健身（示例）');
  await form.getByLabel('消费者姓名').fill('林小满');
  await form.getByLabel('电话').fill('13900002222');
  await form.getByLabel('收款账号').fill('6222020000001234');
  await form.getByLabel('事实和经营者责任').fill('门店停业，经营者失联，年卡余额经核对为 1,200 元。');
  await form.getByLabel('损失金额').fill('1200');
  await form.getByLabel('申请赔付金额').fill('1200');
  await form
    .getByRole('group', { name: /消费者同意先行赔付/ })
    .getByText('是', { exact: true })
    .click();
  await form.getByLabel('消费者同意日').fill(inDays(0));
  await form.locator('input[type=file]').setInputFiles(PROOF);
  await form.getByText(PROOF.name).waitFor();
  await expectAccessible(market);
  await picture(market, 'compensation-propose');
  await confirm(market, '申请先行赔付');
  await market.getByRole('heading', { level: 1, name: '跃动健身（示例）先行赔付' }).waitFor();
  const path = new URL(market.url()).pathname;

  await open(association, path);
  await act(association, '批准赔付');
  await confirm(association, '批准赔付');
  await act(association, '登记支付');
  await dialog(association).getByLabel('凭证号').fill('付字〔2026〕一号');
  await confirm(association, '登记支付');
  await act(association, '登记债权转让');
  await dialog(association).getByLabel('债权转让签署日').fill(inDays(0));
  await dialog(association).getByLabel('通知经营者日').fill(inDays(0));
  await dialog(association).getByRole('button', { name: '增加一期' }).click();
  for (const index of [0, 1]) {
    await dialog(association).getByLabel('金额').nth(index).fill('600');
    await dialog(association)
      .getByLabel('应回款日')
      .nth(index)
      .fill(inDays(7 + 30 * index));
  }
  await dialog(association).getByRole('group', { name: '第 2 期' }).waitFor();
  await picture(association, 'compensation-assign');
  await confirm(association, '登记债权转让');
  await association.getByRole('button', { name: '登记回款' }).first().click();
  await dialog(association).getByLabel('金额').fill('600');
  await dialog(association).getByLabel('凭证号').fill('收字〔2026〕一号');
  await confirm(association, '登记回款');
  await association.getByText('已回款', { exact: true }).first().waitFor();
  await expectAccessible(association);
  await picture(association, 'compensation-claim');

  await open(association, `/compensation/funds/${fundId}`);
  await association.getByRole('row', { name: /追偿回款/ }).waitFor();
  await expectAccessible(association);
  await expectFitting(association);
  await picture(association, 'compensation-fund');
  const saved = association.waitForEvent('download');
  await association.getByRole('button', { name: '导出对账表' }).click();
  expect((await saved).suggestedFilename()).toMatch(/消费者先行赔付基金.*\.xlsx$/);

  // Whoever filed it follows the claim, and does not read the books.
  await open(market, '/compensation?show=recovering');
  await market.getByText('已追回 ¥600.00 / ¥1,200.00').waitFor();
  await picture(market, 'compensation-list');
}, 60_000);

test('a department asks the experts: one drafts, another one reviews, the law society signs, and the opinion is read', async () => {
  for (const expert of ['expert-1', 'expert-2']) {
    const input = { unitId: await district.unit(expert), fields: ['CONSUMER'] };
    await district.act('law-society', 'legalExpertEnrol', {}, input);
  }
  const market = await journey.signIn('market', DESK);
  await open(market, '/legal-consultations');
  await act(market, '发起问诊');
  const form = dialog(market);
  await form.getByLabel('标题').fill('门店转让后由谁退款');
  await form.getByLabel('法律领域').selectOption({ label: '消费维权' });
  await form.getByLabel('事实').fill('王大海办卡后门店转让，新经营者拒绝退款。');
  await form.getByLabel('问题').fill('新经营者是否应当退款？');
  await form.getByLabel('涉及的个人').fill('王大海');
  await expectAccessible(market);
  await picture(market, 'consultation-ask');
  await confirm(market, '发起问诊');
  await market.getByRole('link', { name: '门店转让后由谁退款' }).click();
  await market.getByRole('heading', { level: 1, name: '门店转让后由谁退款' }).waitFor();
  const path = new URL(market.url()).pathname;

  const society = await journey.signIn('law-society', DESK);
  await open(society, path);
  await act(society, '指派专家');
  await dialog(society).getByLabel('主笔专家').selectOption({ index: 1 });
  await dialog(society).getByLabel('复核专家').selectOption({ index: 2 });
  await confirm(society, '指派专家');
  const [author, reviewer] = [await journey.signIn('expert-1', DESK), await journey.signIn('expert-2', DESK)];
  await open(author, path);
  await act(author, '提交意见');
  await dialog(author).getByLabel('法律意见').fill('新经营者承接会员的，应当退还余额。');
  await dialog(author).getByLabel('法律依据').fill('民法典第五百五十二条');
  await confirm(author, '提交意见');
  await open(reviewer, path);
  await actAtOnce(reviewer, '复核通过');
  await picture(reviewer, 'consultation-reviewed');
  await open(society, path);
  await act(society, '签发意见');
  await confirm(society, '签发意见');

  await open(market, path);
  await market.getByText('新经营者承接会员的，应当退还余额。').waitFor();
  await market.getByText('王**办卡后门店转让').waitFor();
  await expectAccessible(market);
  await picture(market, 'consultation-signed');
}, 60_000);
