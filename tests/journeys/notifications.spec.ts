import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESK, expectAccessible, Journey, PHONE } from '../support/browser.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start();
});
afterAll(() => journey?.end());

async function dispatch(title: string): Promise<string> {
  const { district } = journey;
  const { id } = await district.register('centre', { title });
  await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('market'), task: '核实' });
  return id;
}

test.each([
  ['a desk', DESK],
  ['a phone', PHONE],
])('on %s a notification arrives by itself, is read, and its kind is switched off', async (_, viewport) => {
  const { district } = journey;
  await district.ask('market', 'mutation { notificationReadAll { unread } }');
  const page = await journey.signIn('market', viewport);
  await page.getByRole('link', { name: '通知，0 条未读' }).waitFor();
  await dispatch('健身房停业退费');
  await page.getByRole('link', { name: '通知，1 条未读' }).click();
  await page.getByRole('heading', { level: 1, name: '通知' }).waitFor();
  await page.getByText('轮到本单位办理：派单').waitFor();
  await expectAccessible(page);

  await dispatch('井盖破损');
  await page.getByRole('button', { name: '未读 2' }).waitFor();
  await page.getByRole('button', { name: '标为已读：轮到本单位办理：派单' }).first().click();
  await page.getByRole('button', { name: '未读 1' }).waitFor();
  await page.getByRole('link', { name: '井盖破损' }).waitFor({ state: 'detached' });

  await page.getByRole('switch', { name: '待办' }).press('Space');
  await page.getByText('没有未读通知').waitFor();
  await expectAccessible(page);
  await page.reload();
  await page.getByRole('button', { name: '全部', exact: true }).click();
  expect(await page.getByText('轮到本单位办理：派单').count()).toBe(0);
  await page.getByRole('switch', { name: '待办' }).press('Space');
  await page.getByText('轮到本单位办理：派单').first().waitFor();
  await page.getByRole('button', { name: '全部标为已读' }).click();
  await page.getByRole('link', { name: '通知，0 条未读' }).waitFor();
});

test('a window whose session is ended elsewhere asks to sign in again', async () => {
  const page = await journey.signIn('housing', DESK);
  const other = await page.context().newPage();
  await other.goto(`${journey.district.base}/notifications`);
  await other.getByText('没有未读通知').waitFor();
  await page.getByRole('button', { name: /的账户$/ }).click();
  await page.getByText('退出登录').click();
  await page.getByRole('button', { name: '登录' }).waitFor();
  await other.getByRole('button', { name: '登录' }).waitFor();
});

test('another seat of work is taken in one window, and every window works from it', async () => {
  const { district } = journey;
  const { accountId, memberName } = (await district.services.auth.authenticate({
    cookie: await district.signIn('tourism'),
  }))!;
  await district.asSuperuser(
    `insert into auth.membership (id, account_id, district, unit_id, unit_name, unit_kind, member_id, member_name, roles)
     values ($1, $2, '370202', $3, '区市场监督管理局', 'DEPARTMENT', $4, $5, '{HANDLER}')`,
    [randomUUID(), accountId, await district.unit('market'), randomUUID(), memberName],
  );
  const page = await journey.signIn('tourism', DESK);
  const other = await page.context().newPage();
  await other.goto(`${district.base}/notifications`);
  await other.getByRole('heading', { level: 1, name: '通知' }).waitFor();
  // The session begins at one of the two; the other one is taken.
  const seats = page.getByRole('button', { name: /^切换单位/ });
  await seats.click();
  const target = page.getByRole('menuitemradio', { checked: false });
  const unit = await target.innerText();
  await target.click();
  for (const window of [page, other]) await window.getByRole('banner').getByText(unit, { exact: true }).waitFor();
});
