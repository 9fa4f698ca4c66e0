import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, confirm, DESK, dialog, Journey, lookAt, PHONE, pick } from '../support/browser.ts';
import type { TestDistrict } from '../support/district.ts';

/** A merchant closes: the department opens a register, a resident fills it in on a telephone, each row finds its exit. */
let journey: Journey;
let district: TestDistrict;
let market: Page;

beforeAll(async () => {
  journey = await Journey.start();
  district = journey.district;
  await journey.at('2026-11-19 10:00');
  for (let times = 0; times < 3; times++)
    await district.register('community', { title: '健身房关门，卡里的钱退不了', merchant: '青禾健身（香港路店）' });
  market = await journey.signIn('market', DESK);
});
afterAll(() => journey?.end());

/** A field by how its label begins: behind it may stand that it may be left out. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(new RegExp(`^${label}`)).first();
  await field.fill(text);
  await field.press('Tab');
}

test('a closure is declared, a resident fills in the register, the sum is explained, the row finds its exit', async () => {
  const name = '青禾健身有限公司';
  await district.act('market', 'merchantEnter', {}, { name, calledName: '青禾健身（香港路店）' });
  await market.goto(`${district.base}/merchants`);
  await market.getByRole('link', { name }).click();
  await market.getByText('被诉情况').waitFor();
  await lookAt(market, 'merchant');
  await act(market, '启动闭店快处');
  await fill(market, '停业日期', '2026-11-12');
  await dialog(market).getByLabel('情况').fill('门店已清空，负责人失联。');
  await confirm(market, '启动闭店快处');
  await market.getByText('还没有消费者登记').waitFor();

  await act(market, '发放登记链接');
  await dialog(market).getByRole('button', { name: '发放登记链接', exact: true }).click();
  await market.getByText('链接只显示这一次').waitFor();
  const address = await market.getByText(/\/link#370202\/CLOSURE\//).innerText();
  await market.getByRole('button', { name: '已保存' }).click();

  const resident = await journey.visit(`/link${address.slice(address.indexOf('#'))}`, PHONE);
  await resident.getByText('登记我的预付卡').waitFor();
  await lookAt(resident, 'register-390');
  await fill(resident, '姓名', '欧阳明月');
  await fill(resident, '电话', '13900001111');
  await fill(resident, '实付金额', '3000');
  await fill(resident, '付款日期', '2026-06-01');
  await fill(resident, '赠送金额', '1000');
  await fill(resident, '卡内余额', '2500');
  await resident.getByRole('button', { name: '提交登记' }).click();
  await resident.getByRole('link', { name: '查看我的登记' }).click();
  // 1,500 of 4,000 were used, 3,000 of them paid: 1,125 are deducted.
  await resident.getByText('¥1,125.00').waitFor();
  await resident.getByText('法释〔2025〕4号第18条').waitFor();
  await lookAt(resident, 'receipt-390');

  await market.reload();
  await market.getByText('消费者自行登记').waitFor();
  expect(await market.getByText('欧阳明月').count()).toBe(0);
  await act(market, '核对');
  await dialog(market).getByLabel('核对结果').fill('与收据一致');
  await confirm(market, '核对');
  await act(market, '确定出口');
  await pick(market, '出口', '退款');
  await fill(market, '退款期限', '2026-11-26');
  await confirm(market, '确定出口');
  await market.getByText('待退款').first().waitFor();
  await market.getByText('应退金额计算').click();
  await lookAt(market, 'closure-1440');
  await act(market, '登记到账');
  await fill(market, '到账日期', '2026-11-19');
  await confirm(market, '登记到账');
  await act(market, '办结');
  await dialog(market).getByLabel('处置结果').fill('一户退款到账。');
  await confirm(market, '办结');
  await market.getByText('已办结').first().waitFor();
  await lookAt(market, 'closed-1440');
}, 120_000);
