import { fileURLToPath } from 'node:url';
import AxeSource from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSWORD, TestDistrict } from '../support/district.ts';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let district: TestDistrict;
let browser: Browser;

beforeAll(async () => {
  district = await TestDistrict.open({ portal: fileURLToPath(new URL('../../portal/dist/', import.meta.url)) });
  browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ARGS });
});
afterAll(async () => {
  await browser?.close();
  await district?.close();
});

async function signIn(username: string, viewport: typeof DESK): Promise<Page> {
  const page = await (await browser.newContext({ viewport, locale: 'zh-CN' })).newPage();
  await page.goto(`${district.base}/sign-in`);
  await page.getByLabel('用户名').fill(username);
  await page.getByRole('textbox', { name: '密码' }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  return page;
}

/** Chooses an option of a select by typing, as a person would. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(field).first().click();
  await page.getByRole('dialog').getByLabel(field).first().fill(option);
  await page.getByRole('option', { name: option }).first().click();
}

/** Nothing that axe knows is wrong with the page. */
async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(AxeSource.source);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (context: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations: found } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(violations).toEqual([]);
}

async function act(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).last().click();
  await page.getByRole('dialog').waitFor();
}

async function confirm(page: Page, label: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

test('an appeal: filed on a phone without an account, dispatched, handled, answered, called back, closed', async () => {
  const resident = await (await browser.newContext({ viewport: PHONE, locale: 'zh-CN' })).newPage();
  await resident.goto(`${district.base}/public`);
  await resident.getByLabel('标题').fill('健身场所停业，余额待退');
  await resident.getByLabel('诉求内容').fill('门店停业，剩余课时无法使用，希望退还余额。');
  await resident.getByLabel('电话').fill('13800002222');
  await expectAccessible(resident);
  await resident.getByRole('button', { name: '提交' }).click();
  await resident.getByRole('heading', { name: /登记成功/ }).waitFor();

  const centre = await signIn('centre', DESK);
  await centre.getByRole('link', { name: '健身场所停业，余额待退' }).click();
  await centre.getByRole('heading', { level: 2, name: '这件事' }).waitFor();
  await act(centre, '派单');
  await choose(centre, '主办单位', '区市场监督管理局');
  await centre.getByRole('dialog').getByLabel('办理要求').first().fill('核实停业情况，联系经营者退费');
  await confirm(centre, '派单');
  await centre.getByText('派单给 区市场监督管理局').waitFor();
  await expectAccessible(centre);

  const market = await signIn('market', DESK);
  await expectAccessible(market);
  await market.getByRole('button', { name: '签收', exact: true }).first().click();
  await confirm(market, '签收');
  await market.getByRole('link', { name: '健身场所停业，余额待退' }).click();
  await market.getByRole('heading', { level: 2, name: '这件事' }).waitFor();
  await act(market, '首次联系');
  await market.getByRole('dialog').getByText('是', { exact: true }).click();
  await market.getByRole('dialog').getByLabel('联系记录').fill('已电话联系，约定核实');
  await confirm(market, '首次联系');
  await act(market, '答复办结');
  await market.getByRole('dialog').getByLabel('内容').fill('经营者已同意退还余额。');
  await market.getByRole('dialog').getByLabel('依据').fill('消费者权益保护法实施条例第二十二条');
  await confirm(market, '答复办结');
  await market.getByText('经营者已同意退还余额。').waitFor();

  await centre.reload();
  await act(centre, '审核通过');
  await confirm(centre, '审核通过');
  await act(centre, '记录回访');
  for (const field of ['是否接通', '是否解决', '是否满意'])
    await centre.getByRole('dialog').getByRole('radiogroup', { name: field }).getByText('是', { exact: true }).click();
  await confirm(centre, '记录回访');
  await centre.getByText('已办结').first().waitFor();

  await resident.getByRole('button', { name: '查询进度' }).click();
  await resident.getByText('经营者已同意退还余额。').waitFor();
  await resident.getByText('回访：已解决，满意').waitFor();
});

test('a grid worker registers on a phone and finds every mistake named at once', async () => {
  const page = await signIn('community', PHONE);
  await page.getByRole('link', { name: '登记' }).click();
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('alert').getByRole('link', { name: '标题' }).waitFor();
  await page.getByRole('alert').getByRole('link', { name: '内容' }).waitFor();
  await page.getByLabel('标题').fill('楼道灯不亮');
  await page.getByRole('textbox', { name: '内容' }).fill('三单元楼道灯坏了一周');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('heading', { name: /登记成功/ }).waitFor();
  await expectAccessible(page);
});
