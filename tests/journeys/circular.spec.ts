import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDistrict } from '../support/district.ts';
import {
  act,
  actAtOnce,
  confirm,
  DESK,
  dialog,
  expectAccessible,
  Journey,
  PHONE,
  pick,
  picture,
} from '../support/browser.ts';
import { at } from '../support/time.ts';

/** October 2026 is over: what the leadership sees of the district, and how its result is published. */
let journey: Journey;
let district: TestDistrict;
let centre: Page;
let leader: Page;
let phone: Page;
let market: Page;
let resident: Page;
const NOW = '2026-11-04 10:00';
const UNITS = { market: 'market', housing: 'housing', tourism: 'tourism', street: '370202001' } as const;
const NAMES = Object.keys(UNITS) as (keyof typeof UNITS)[];

beforeAll(async () => {
  journey = await Journey.start();
  district = journey.district;
  for (const username of ['centre', 'leader', ...NAMES]) await district.cookieOf(username);
  centre = await journey.signIn('centre', DESK);
  leader = await journey.signIn('leader', DESK);
  phone = await journey.signIn('leader', PHONE);
  market = await journey.signIn('market', PHONE);
  resident = await journey.visit('/public', PHONE);
  for (const day of ['2026-10-09', '2026-10-15', '2026-10-22', '2026-10-29', '2026-11-03']) await handled(day);
  at('2026-11-04 09:00');
  await waiting();
  await journey.at(NOW);
});
afterAll(() => journey?.end());

/** Eight appeals of a day, from registration to callback; some are never accepted, some not resolved. */
async function handled(day: string): Promise<void> {
  at(`${day} 09:30`);
  for (let index = 0; index < 8; index += 1) {
    const name = NAMES[(index + day.length) % NAMES.length]!;
    const id = await registered(index, UNITS[name]);
    if (index === 6) continue;
    await district.do(name, 'workOrderAccept', id);
    await district.do(name, 'workOrderRecordContact', id, { reached: true, record: '已联系' });
    await district.do(name, 'workOrderReply', id, { body: '已处理', ground: '条例', grounding: 'EXPLAINED' });
    await district.do('centre', 'appealPassAudit', id);
    const answer = { reached: true, resolved: (index + Number(day.at(-1))) % 5 !== 4, satisfied: index % 3 !== 2 };
    await district.do('centre', 'appealRecordCallback', id, { ...answer, outcome: 'CLOSE', remark: '已说明情况' });
  }
}

async function registered(index: number, lead: string): Promise<string> {
  const categories = await district.direct<{ id: string }>(
    district.mainCentre(),
    'select id from category where depth = 3 order by path',
  );
  const subDistrictId = await district.unit(['370202001', '370202002', '370202001'][index % 3]!);
  const categoryId = categories[[0, 0, 5, 5, 0, 10, 15, 5][index % 8]!]!.id;
  const title = ['预付卡退费', '楼道照明', '占道经营', '管道漏水'][index % 4]!;
  const { id } = await district.register('centre', { title, categoryId, subDistrictId });
  await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit(lead), task: '核实' });
  return id;
}

async function waiting(): Promise<void> {
  for (let index = 0; index < 5; index += 1) await registered(index, UNITS[NAMES[index % NAMES.length]!]);
  const words = { title: '退费诉求逾期', facts: '两件逾期未办结', ground: '条例', requirement: '限期办结' };
  const addresseeId = await district.unit('market');
  const { matter } = await district.act('centre', 'noticePropose', {}, { type: 'REMINDER', addresseeId, ...words });
  await district.do('centre', 'noticeIssue', matter.id);
}

const open = (page: Page, path: string): Promise<unknown> => page.goto(`${district.base}${path}`);

/** What a number says, and how many lines the list has that it opens. */
async function opensItsList(page: Page, path: string, link: { name: RegExp; nth?: number }): Promise<void> {
  await open(page, path);
  const number = page
    .getByRole('main')
    .getByRole('link', { name: link.name })
    .nth(link.nth ?? 0);
  await number.waitFor();
  const said = Number((await number.textContent())!.trim());
  await number.click();
  await page.waitForURL((url) => !url.pathname.endsWith('/overview'));
  const rows = page.getByRole('main').locator('ul.rows > li, tbody > tr');
  if (said > 0) await rows.first().waitFor();
  expect(await rows.count(), String(link.name)).toBe(said);
}

test('leadership opens the overview on a phone, and every number opens what it counts', async () => {
  await open(leader, '/overview');
  await leader.getByRole('img', { name: /三率走势/ }).waitFor();
  await leader.getByRole('heading', { name: '各单位本月情况' }).waitFor();
  await picture(leader, 'overview');
  await expectAccessible(leader);
  await open(phone, '/overview');
  await phone.getByRole('img', { name: /热点类别/ }).waitFor();
  await picture(phone, 'overview-phone');
  await expectAccessible(phone);
  for (const toggle of await phone.getByRole('button', { name: '表格' }).all()) await toggle.click();
  await picture(phone, 'overview-tables-phone');
  await expectAccessible(phone);
  await picture(leader, 'overview-print');

  for (const name of [/^今日登记/, /^在办/, /^今日到期/, /^已逾期/, /^督办待签收/])
    await opensItsList(phone, '/overview', { name });
  await opensItsList(phone, '/overview', { name: /响应率：应计/ });
  await opensItsList(phone, '/overview', { name: /满意率：达到/ });
  await picture(phone, 'overview-list-phone');
});

test('the head of a unit sees the own unit, and its numbers open its own lists', async () => {
  await open(market, '/overview');
  await market.getByRole('heading', { level: 1, name: '本单位总览' }).waitFor();
  await market.getByRole('heading', { name: '本单位考评' }).waitFor();
  await market.getByRole('img', { name: /热点类别/ }).waitFor();
  await picture(market, 'own-overview-phone');
  await expectAccessible(market);
  expect(await market.getByRole('heading', { name: '各单位本月情况' }).count()).toBe(0);
  for (const name of [/^在办/, /^已逾期/]) await opensItsList(market, '/overview', { name });
  await opensItsList(market, '/overview', { name: /解决率：应计/ });
});

test('a month is closed, its circular drafted, approved, published, signed for by a unit and read by a resident', async () => {
  await open(centre, '/assessment?period=2026-10');
  await act(centre, '建立考评期');
  await confirm(centre, '建立考评期');
  await actAtOnce(centre, '汇总');
  await act(centre, '结账签字');
  await confirm(centre, '结账签字');
  await centre.getByText('周调度 签字结账').waitFor();

  await open(centre, '/circulars');
  await picture(centre, 'circulars-empty');
  await act(centre, '起草通报');
  await dialog(centre).getByLabel('考评期').selectOption({ label: '2026 年 10 月考评' });
  await confirm(centre, '起草通报');
  await centre.getByRole('heading', { name: '关于2026年10月接诉即办考评情况的通报' }).waitFor();
  await act(centre, '修改通报');
  await dialog(centre).getByRole('button', { name: '增加案例' }).click();
  const appeal = dialog(centre).getByRole('searchbox', { name: '诉求' });
  await appeal.fill('预付卡');
  await appeal.press('Enter');
  await dialog(centre)
    .getByRole('button', { name: /预付卡退费/ })
    .first()
    .click();
  await pick(centre, '性质', '典型');
  await dialog(centre).getByLabel('案例说明').fill('承办单位当日联系张三（13800001111），三日内协调商户全额退款。');
  await picture(centre, 'circular-revise');
  await confirm(centre, '修改通报');
  await centre.getByText('协调商户全额退款').waitFor();
  expect(await centre.getByText('张三').count()).toBe(0);
  await actAtOnce(centre, '送审');
  const path = new URL(centre.url()).pathname;
  // What was just done is said for a moment; looked at afresh it is over.
  await open(centre, path);
  await centre.getByText('协调商户全额退款').waitFor();
  await picture(centre, 'circular-draft');
  await expectAccessible(centre);

  await open(phone, path);
  await phone.getByText('协调商户全额退款').waitFor();
  await actAtOnce(phone, '批准');
  await picture(phone, 'circular-approve-phone');
  await open(centre, path);
  await act(centre, '发布');
  await confirm(centre, '发布');
  await centre.getByText(/已签收 0 \/ \d/).waitFor();

  await open(market, '/desk');
  await market.getByText('关于2026年10月接诉即办考评情况的通报').first().waitFor();
  await open(market, path);
  await actAtOnce(market, '签收');
  await open(market, path);
  await market.getByText(/已签收 1 \/ 1/).waitFor();
  await picture(market, 'circular-signed-phone');
  await expectAccessible(market);
  await open(centre, path);
  await centre.getByText(/已签收 1 \/ \d/).waitFor();
  await picture(centre, 'circular-published');
  await expectAccessible(centre);
  const [file] = await Promise.all([
    centre.waitForEvent('download'),
    centre.getByRole('button', { name: '下载 Excel' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^考评通报〔2026〕\d+号\.xlsx$/);
  await open(centre, `${path.replace('/matters/', '/circulars/')}/paper`);
  await centre.getByRole('heading', { level: 1, name: /10月接诉即办考评情况/ }).waitFor();
  await picture(centre, 'circular-paper');
  await expectAccessible(centre);

  await resident.getByRole('link', { name: '查看考评通报' }).click();
  await resident.getByRole('link', { name: /10月接诉即办考评情况/ }).waitFor();
  await picture(resident, 'public-circulars');
  await expectAccessible(resident);
  await resident.getByRole('link', { name: /10月接诉即办考评情况/ }).click();
  await resident.getByText('协调商户全额退款').waitFor();
  await picture(resident, 'public-circular');
  await expectAccessible(resident);
  expect(await resident.getByText(/张三|13800001111|预付卡退费/).count()).toBe(0);
});
