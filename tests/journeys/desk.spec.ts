import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  act,
  confirm,
  DESK,
  dialog,
  expectAccessible,
  Journey,
  lookAt,
  PHONE,
  pick,
  picture,
} from '../support/browser.ts';
import type { TestDistrict } from '../support/district.ts';

/** A day at the desk: keys, kept views, drafts, uploads, a lost network, and somebody else at the same matter. */
let journey: Journey;
let district: TestDistrict;
let market: Page;
const TITLES = ['健身卡余额不退', '超市称重短斤少两', '民宿退订不退押金'];
const ids: string[] = [];

beforeAll(async () => {
  journey = await Journey.start();
  district = journey.district;
  const leadUnitId = await district.unit('market');
  for (const title of TITLES) {
    const { id } = await district.register('community', { title });
    await district.do('centre', 'appealDispatch', id, { leadUnitId, task: '请核实处理' });
    await district.do('market', 'workOrderAccept', id);
    ids.push(id);
  }
  market = await journey.signIn('market', DESK);
});
afterAll(() => journey?.end());

async function open(page: Page, index: number): Promise<void> {
  await page.goto(`${district.base}/matters/${ids[index]}`);
  await page.getByRole('heading', { level: 1, name: TITLES[index]! }).waitFor();
}

test('the list is worked through by keys that stand on the page', async () => {
  await market.goto(`${district.base}/desk`);
  const rows = market.locator('li[aria-current]');
  const current = async (): Promise<string> => (await rows.getByRole('link').first().textContent())!.trim();
  await rows.waitFor();
  for (const hint of ['上一件', '下一件', '打开', '办理下一步', '选择'])
    await market.locator('.hints').getByText(hint).waitFor();
  const first = await current();
  await market.keyboard.press('ArrowDown');
  const second = await current();
  expect(second).not.toBe(first);
  await market.keyboard.press('k');
  expect(await current()).toBe(first);
  await market.keyboard.press('x');
  expect(await rows.getByRole('checkbox').isChecked()).toBe(true);
  await market.keyboard.press('x');
  await market.keyboard.press('j');
  await market.keyboard.press('a');
  await dialog(market).getByRole('heading', { name: '首次联系' }).waitFor();
  // Letters are text while somebody types.
  await dialog(market).getByLabel('联系记录').fill('');
  await dialog(market).getByLabel('联系记录').press('j');
  expect(await dialog(market).getByLabel('联系记录').inputValue()).toBe('j');
  await dialog(market).getByLabel('联系记录').fill('');
  await dialog(market).getByRole('button', { name: '取消' }).click();
  await market.keyboard.press('Enter');
  await market.getByRole('heading', { level: 1, name: second }).waitFor();
});

test('a view that is kept is there on another device', async () => {
  await market.goto(`${district.base}/desk`);
  await market.getByRole('button', { name: /^正常/ }).click();
  await market.getByRole('button', { name: '我的视图' }).click();
  await market.getByRole('menuitem', { name: '保存当前视图…' }).click();
  await market.getByRole('textbox').last().fill('不急的');
  await market.getByRole('button', { name: '保存', exact: true }).click();
  await market.getByText('已保存视图“不急的”').waitFor();

  const phone = await journey.signIn('market', PHONE);
  await phone.getByRole('button', { name: '我的视图' }).click();
  await phone
    .getByRole('menuitemradio', { name: '不急的' })
    .or(phone.getByRole('menuitem', { name: '不急的' }))
    .first()
    .click();
  await phone.waitForURL(/band=IN_TIME/);
  await phone.reload();
  await phone.getByRole('button', { name: /^正常/, pressed: true }).waitFor();
  await expectAccessible(phone);
  await phone.getByRole('button', { name: '我的视图：不急的' }).click();
  await phone.getByRole('menuitem', { name: '删除视图“不急的”' }).click();
  await phone.getByRole('button', { name: '我的视图', exact: true }).waitFor();
  await phone.context().close();
});

test('what was begun is there after a reload, and is gone once it was sent', async () => {
  await open(market, 0);
  await act(market, '首次联系');
  await dialog(market).getByLabel('联系记录').fill('已电话联系，约明天上门。');
  await dialog(market).getByText('草稿已保存在本机').waitFor();
  await market.reload();
  await act(market, '首次联系');
  await dialog(market).getByText('已恢复草稿').waitFor();
  expect(await dialog(market).getByLabel('联系记录').inputValue()).toBe('已电话联系，约明天上门。');
  await expectAccessible(market);
  await pick(market, '是否接通', '已接通');
  await confirm(market, '首次联系');
  await market.reload();
  await act(market, '阶段性答复');
  expect(await dialog(market).getByText('已恢复草稿').count()).toBe(0);
});

test('two at one matter see each other, and the second is told what the first has done', async () => {
  await open(market, 1);
  const centre = await journey.signIn('centre', DESK);
  await open(centre, 1);
  await market
    .getByText('正在查看：区社会治理指挥中心 周调度')
    .or(market.getByText(/正在查看：.*周调度/))
    .first()
    .waitFor();
  await act(market, '首次联系');
  await pick(market, '是否接通', '已接通');
  await dialog(market).getByLabel('联系记录').fill('已联系。');
  const housing = await district.unit('housing');
  await district.do('centre', 'appealAddCoHandler', ids[1]!, { unitId: housing, task: '协助核实' });
  await dialog(market).getByRole('button', { name: '首次联系' }).click();
  const told = dialog(market).getByRole('alert');
  await told.getByText(/协办/).first().waitFor();
  await told.getByText('您填写的内容已保留。').waitFor();
  await expectAccessible(market);
  await told.getByRole('button', { name: '已看过，继续办理' }).click();
  await confirm(market, '首次联系');
  await market.getByText('已联系。').first().waitFor();
  await centre.context().close();
});

test('of several at once, one that somebody else has changed says what changed, and is done when tried again', async () => {
  const leadUnitId = await district.unit('market');
  const titles = ['一起签收之一', '一起签收之二'];
  const both: string[] = [];
  for (const title of titles) {
    const { id } = await district.register('community', { title });
    await district.do('centre', 'appealDispatch', id, { leadUnitId, task: '请核实处理' });
    both.push(id);
  }
  await market.goto(`${district.base}/desk`);
  for (const title of titles) await market.locator('li', { hasText: title }).getByRole('checkbox').check();
  await market.getByRole('region', { name: '批量办理' }).getByRole('button', { name: '签收', exact: true }).click();
  await dialog(market).getByText(titles[1]!).waitFor();
  const housing = await district.unit('housing');
  await district.do('centre', 'appealAddCoHandler', both[1]!, { unitId: housing, task: '协助核实' });
  await dialog(market).getByRole('button', { name: '签收', exact: true }).click();
  await dialog(market)
    .getByText(/增加协办单位/)
    .waitFor();
  await expectAccessible(market);
  await picture(market, 'batch-stale');
  await dialog(market).getByRole('button', { name: '重试未完成的' }).click();
  await dialog(market).waitFor({ state: 'detached' });
  for (const id of both) {
    const seats = await district.ask('market', 'query($id: ID!) { matter(id: $id) { mySeat { state } } }', { id });
    expect(seats.data!['matter'].mySeat.state).toBe('ACCEPTED');
  }
});

test('an upload shows how far it is, and the act waits for it', async () => {
  await open(market, 1);
  await act(market, '上传材料');
  let arrive: () => void;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await market.route('**/files', async (route) => {
    await held;
    await route.continue();
  });
  await dialog(market)
    .locator('input[type=file]')
    .setInputFiles({ name: '合同.txt', mimeType: 'text/plain', buffer: Buffer.from('租赁合同') });
  await dialog(market).getByRole('progressbar', { name: '合同.txt 上传进度' }).waitFor();
  expect(await dialog(market).getByRole('button', { name: '正在上传…' }).isDisabled()).toBe(true);
  await expectAccessible(market);
  arrive!();
  await dialog(market).getByRole('button', { name: '移除 合同.txt' }).waitFor();
  // In the confidential annex, for the co-handling unit alone.
  await dialog(market).getByRole('checkbox', { name: '区住房和城乡建设局 · 协办' }).check();
  await picture(market, 'annex');
  await confirm(market, '上传材料');
  await market.getByText('合同.txt').first().waitFor();
  await market.unroute('**/files');
  const query = 'query($id: ID!) { matter(id: $id) { documents { name annex } } }';
  const documents = async (as: string) => (await district.ask(as, query, { id: ids[1] })).data!['matter'].documents;
  expect(await documents('housing')).toEqual([{ name: '合同.txt', annex: true }]);
  expect(await documents('centre')).toEqual([]);
});

test('without a network nothing is lost, and what was filled in is sent when it is back', async () => {
  await open(market, 2);
  await act(market, '首次联系');
  await market.context().setOffline(true);
  await market.getByText('网络已断开').first().waitFor({ state: 'attached' });
  await pick(market, '是否接通', '已接通');
  await dialog(market).getByLabel('联系记录').fill('断网时写下的记录。');
  await dialog(market).getByRole('button', { name: '首次联系' }).click();
  await dialog(market).getByRole('alert').first().waitFor();
  expect(await dialog(market).getByLabel('联系记录').inputValue()).toBe('断网时写下的记录。');
  await market.context().setOffline(false);
  await market.getByText('网络已断开').waitFor({ state: 'detached' });
  await confirm(market, '首次联系');
  await market.getByText('断网时写下的记录。').first().waitFor();
});

test('a part of a page that could not be read says so, and is read again', async () => {
  const fails = (query: string) => async (route: Route) =>
    route.request().postData()?.includes(query) ? route.abort() : route.fallback();
  const [subjects, files] = [fails('PickableCategories'), fails('MatterDocuments')];
  await market.route('**/graphql', subjects);
  await market.goto(`${district.base}/register`);
  await market.getByRole('combobox', { name: '类别' }).click();
  const failure = market.getByRole('alert').filter({ hasText: '连接不上服务器' });
  await failure.waitFor();
  await lookAt(market, 'read-failure');
  await market.unroute('**/graphql', subjects);
  await failure.getByRole('button', { name: '重试' }).click();
  await market.getByRole('option').first().waitFor();
  await market.route('**/graphql', files);
  await open(market, 1);
  await failure.waitFor();
  await market.unroute('**/graphql', files);
  await failure.getByRole('button', { name: '重试' }).click();
  await failure.waitFor({ state: 'detached' });
});

test('a matter is printed as a record of its own, without what is pressed', async () => {
  await open(market, 2);
  await market.emulateMedia({ media: 'print' });
  expect(await market.getByRole('navigation').first().isVisible()).toBe(false);
  expect(await market.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
  await market.locator('.print-header').getByText(TITLES[2]!).waitFor();
  await market.emulateMedia({ media: 'screen' });
});
