import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { act, actAtOnce, confirm, DESK, expectAccessible, Journey, PHONE, picture } from '../support/browser.ts';
import { now } from '../support/time.ts';

const OWN = 'Parks-own-word-7';
let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start();
});
afterAll(() => journey?.end());

/** What an authenticator shows now (RFC 6238). */
function codeOf(uri: string): string {
  const secret = new URL(uri).searchParams.get('secret')!;
  const bits = [...secret].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'));
  const bytes = bits.join('').match(/.{8}/g)!;
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))))
    .update(counter)
    .digest();
  const number = mac.readUInt32BE(mac.at(-1)! & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

async function open(page: Page, tab: string): Promise<void> {
  await page.getByRole('navigation', { name: '管理' }).getByRole('link', { name: tab, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: tab }).waitFor();
}

/** Adds a member on the page that is open, and gives the one-time password that is told once. */
async function addMember(page: Page, username: string, name: string, roles: readonly string[]): Promise<string> {
  await act(page, '新增成员');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('用户名').fill(username);
  await dialog.getByLabel('姓名').fill(name);
  await dialog.getByRole('checkbox', { name: '经办人' }).uncheck();
  for (const role of roles) await dialog.getByRole('checkbox', { name: role }).check();
  await dialog.getByRole('button', { name: '新增成员' }).click();
  await page.getByRole('heading', { name: '一次性密码' }).waitFor();
  await expectAccessible(page);
  const password = await page.getByRole('dialog').locator('code').innerText();
  await page.getByRole('button', { name: '已告知，关闭' }).click();
  await page.getByRole('cell', { name: `${name} ${username}` }).waitFor();
  return password;
}

/** Signs in with a one-time password and chooses one of the person's own. */
async function settle(username: string, oneTime: string, viewport: typeof DESK): Promise<Page> {
  const page = await journey.visit('/sign-in', viewport);
  await page.getByLabel('用户名').fill(username);
  await page.getByRole('textbox', { name: '密码' }).fill(oneTime);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { name: '设置您自己的密码' }).waitFor();
  await expectAccessible(page);
  await page.getByLabel('新密码').fill(OWN);
  await page.getByLabel('再输入一次').fill(OWN);
  await page.getByRole('button', { name: '修改密码' }).click();
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  return page;
}

test('a new unit: added with its administrator, who adds a member, who comes to an empty desk', async () => {
  const admin = await journey.signIn('admin', DESK);
  await admin.getByRole('link', { name: '管理' }).first().click();
  await open(admin, '单位');
  await act(admin, '新增单位');
  const dialog = admin.getByRole('dialog');
  await dialog.getByLabel('单位全称').fill('区园林和林业局');
  await dialog.getByLabel('简称').fill('园林局');
  await dialog.getByLabel('单位代码').fill('parks');
  await expectAccessible(admin);
  await confirm(admin, '新增单位');
  await admin.getByRole('searchbox', { name: '按名称或代码查找' }).fill('园林');
  await admin.getByRole('link', { name: '园林局：0 名成员' }).click();
  await admin.getByText('这里没有可以显示的成员').waitFor();
  await expectAccessible(admin);
  const first = await addMember(admin, 'parks-admin', '园林管理员', ['管理员']);

  const parks = await settle('parks-admin', first, DESK);
  await parks.getByRole('link', { name: '管理' }).first().click();
  const second = await addMember(parks, 'parks-one', '园林经办', ['经办人']);
  await expectAccessible(parks);
  const handler = await settle('parks-one', second, PHONE);
  await handler.getByText('新的工单到来时会出现在这里。').waitFor();
  expect(await handler.getByRole('link', { name: '管理' }).count()).toBe(0);

  await open(admin, '操作记录');
  await admin.getByText('新增单位 区园林和林业局').waitFor();
  await expectAccessible(admin);
  await picture(admin, 'record');
  await open(parks, '操作记录');
  await parks.getByText('新增成员 园林经办').waitFor();
});

test('a unit is taken out of service after a question, and put back; the command centre never is', async () => {
  const admin = await journey.signIn('admin', DESK);
  await admin.goto(`${journey.district.base}/administration/units`);
  const search = admin.getByRole('searchbox', { name: '按名称或代码查找' });
  await search.fill('园林');
  await act(admin, '停用');
  await admin.getByRole('dialog').getByText('停用后不再派单给该单位').waitFor();
  await expectAccessible(admin);
  await picture(admin, 'unit-end');
  await confirm(admin, '停用');
  await admin.getByText('含停用单位').click();
  await actAtOnce(admin, '重新启用');
  await search.fill('指挥中心');
  await admin.getByRole('button', { name: '修改单位' }).first().waitFor();
  expect(await admin.getByRole('button', { name: '停用', exact: true }).count()).toBe(0);
});

test('a unit administrator sees and finds no member of another unit', async () => {
  const market = await journey.district.unit('market');
  const parks = await journey.visit('/sign-in', DESK);
  await parks.getByLabel('用户名').fill('parks-admin');
  await parks.getByRole('textbox', { name: '密码' }).fill(OWN);
  await parks.getByRole('button', { name: '登录' }).click();
  await parks.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  await parks.goto(`${journey.district.base}/administration/members?unit=${market}`);
  await parks.getByText('这里没有可以显示的成员').waitFor();
  expect(await parks.getByRole('button', { name: '新增成员' }).count()).toBe(0);
  await open(parks, '单位');
  await parks.getByText('区市场监督管理局').waitFor();
  expect(await parks.getByRole('button', { name: '修改单位' }).count()).toBe(0);
  expect(await parks.getByText(/名成员/).count()).toBe(0);
});

test('a member who failed too often is let in again by the administrator, with a new password', async () => {
  const admin = await journey.signIn('admin', PHONE);
  const clumsy = await journey.visit('/sign-in', PHONE);
  await clumsy.getByLabel('用户名').fill('centre');
  for (let tries = 0; tries < 6; tries += 1) {
    await clumsy.getByRole('textbox', { name: '密码' }).fill('Wrong-word-1');
    const answered = clumsy.waitForResponse(/sign-in/);
    await clumsy.getByRole('button', { name: '登录' }).click();
    await answered;
  }
  await clumsy.getByText(/此账号已暂时锁定/).waitFor();

  await admin.goto(`${journey.district.base}/administration/members`);
  const row = admin.getByRole('row', { name: /centre/ });
  await row.getByText(/已锁定至/).waitFor();
  await expectAccessible(admin);
  await row.getByRole('button', { name: '解除锁定' }).click();
  await row.getByText(/已锁定至/).waitFor({ state: 'hidden' });
  await row.getByRole('button', { name: '重置密码' }).click();
  await admin.getByRole('dialog').getByLabel('理由').fill('本人到场，已核对证件');
  await admin.getByRole('dialog').getByRole('button', { name: '重置密码' }).click();
  const oneTime = await admin.getByRole('dialog').locator('code').innerText();
  await admin.getByRole('button', { name: '已告知，关闭' }).click();
  await settle('centre', oneTime, PHONE);

  await open(admin, '登录记录');
  await admin.getByText('多次失败，已锁定').waitFor();
  await expectAccessible(admin);
});

test('the calendar of next year is painted and loaded, and the warning goes', async () => {
  const admin = await journey.signIn('admin', DESK);
  const next = now().getUTCFullYear() + 1;
  await admin.goto(`${journey.district.base}/administration/calendar`);
  await admin.getByText(`${next} 年工作日历尚未录入`).waitFor();
  await expectAccessible(admin);
  await admin.getByRole('link', { name: `转到 ${next} 年` }).click();
  await admin.getByRole('button', { name: `录入 ${next} 年` }).click();
  await admin.getByRole('button', { name: /^1月1日，/ }).click();
  await admin.getByText('请先填写节日名称').waitFor();
  await admin.getByLabel('节日名称').fill('元旦');
  await admin.getByRole('button', { name: /^1月1日，/ }).click();
  await admin.getByRole('button', { name: '1月1日，放假，元旦' }).press('ArrowRight');
  await admin.keyboard.press('Enter');
  await admin.getByText('01-01 – 01-02 放假 2 天').waitFor();
  await expectAccessible(admin);
  await admin.getByRole('button', { name: '保存日历' }).click();
  await admin.getByText(`${next} 年工作日历已保存`).waitFor();
  await admin.getByText(`${next} 年工作日历尚未录入`).waitFor({ state: 'hidden' });
});

test('catalogue and settings: what is set is what is then said', async () => {
  const admin = await journey.signIn('admin', DESK, '/administration/catalogue');
  await act(admin, '新增类别');
  await admin.getByRole('dialog').getByLabel('类别').fill('公园绿地 / 树木 / 枯枝');
  await confirm(admin, '新增类别');
  await admin.getByRole('searchbox', { name: '查找类别' }).fill('枯枝');
  await admin.getByRole('button', { name: '枯枝', exact: true }).click();
  await admin.getByText('目录中没有对应的单位').waitFor();
  await act(admin, '新增派单目录');
  const unit = admin.getByRole('dialog').getByRole('combobox', { name: /承办单位/ });
  await unit.fill('区住房和城乡建设局');
  await admin.getByRole('option', { name: '区住房和城乡建设局' }).first().click();
  await admin.getByRole('dialog').getByLabel('依据').fill('三定方案');
  await confirm(admin, '新增派单目录');
  await admin.getByText(/派单目录“公园绿地 \/ 树木 \/ 枯枝”：三定方案/).waitFor();
  await expectAccessible(admin);

  await open(admin, '设置');
  const setting = admin.getByRole('article').filter({ hasText: '社区可以主办' });
  await setting.getByRole('button', { name: '修改设置' }).click();
  await admin.getByRole('dialog').getByRole('radio', { name: '是' }).check();
  await expectAccessible(admin);
  await confirm(admin, '修改设置');
  await setting.getByText('是', { exact: true }).waitFor();
  await setting.getByText('生效于').waitFor();
  await expectAccessible(admin);
});

test('the own account: a second factor is begun, and is asked for at the next sign-in', async () => {
  const page = await journey.signIn('market', PHONE, '/account');
  await page.getByText('区市场监督管理局').last().waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: '开启双重验证' }).click();
  await page.getByLabel('当前密码').fill('Wrong-word-1');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByText('当前密码不正确').waitFor();
  await page.getByLabel('当前密码').fill('Qiying-test-1');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByText('只显示这一次').waitFor();
  await expectAccessible(page);
  const uri = await page.getByRole('link', { name: '或在手机上直接打开身份验证器' }).getAttribute('href');
  await page.getByLabel('验证码').fill(codeOf(uri!));
  await page.getByRole('button', { name: '完成开启' }).click();
  await page.getByText('已开启', { exact: true }).waitFor();

  const anew = await journey.visit('/sign-in', PHONE);
  await anew.getByLabel('用户名').fill('market');
  await anew.getByRole('textbox', { name: '密码' }).fill('Qiying-test-1');
  await anew.getByRole('button', { name: '登录' }).click();
  await anew.getByRole('heading', { name: '二次验证' }).waitFor();
});
