import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreedMediation } from '../support/agreed-mediation.ts';
import { act, actAtOnce, choose, confirm, DESK, dialog, Journey, lookAt, pick, picture } from '../support/browser.ts';
import type { TestDistrict } from '../support/district.ts';

/** What goes between the district, its court and its procuratorate, as each of them sees it. */
let journey: Journey;
let district: TestDistrict;
let centre: Page;
let association: Page;
let court: Page;
let procuratorate: Page;
let market: Page;
const NOW = '2026-11-19 10:00';

beforeAll(async () => {
  journey = await Journey.start();
  district = journey.district;
  await journey.at(NOW);
  const usernames = ['centre', 'association', 'court', 'procuratorate', 'market'];
  for (const username of usernames) await district.cookieOf(username);
  const pages: Page[] = [];
  for (const username of usernames) pages.push(await journey.signIn(username, DESK));
  [centre, association, court, procuratorate, market] = pages as [Page, Page, Page, Page, Page];
  await journey.at(NOW);
}, 120_000);
afterAll(() => journey?.end());

const open = (page: Page, path: string): Promise<unknown> => page.goto(`${district.base}${path}`);
const idOf = (page: Page): string => page.url().split('/').at(-1)!;

test('both parties apply for judicial confirmation, the court takes it in and rules', async () => {
  const mediation = await agreedMediation(district, '年卡退费纠纷');
  await open(association, `/matters/${mediation.id}`);
  await association.getByText('2026-12-19 以前共同申请').waitFor();
  await act(association, '申请司法确认');
  await choose(association, /法院/, '区人民法院');
  await dialog(association).getByRole('group', { name: '当事人 2' }).waitFor();
  for (const paper of ['司法确认申请书', '调解协议', '身份证明、资格证明'])
    await dialog(association).getByText(paper, { exact: true }).click();
  await dialog(association).getByRole('button', { name: '申请司法确认', exact: true }).click();
  // One of the papers that are always needed is missing: the form says which.
  await dialog(association).getByText('还缺：送达地址、电话').first().waitFor();
  await dialog(association).getByText('送达地址、电话', { exact: true }).click();
  await lookAt(association, 'confirmation-form');
  await confirm(association, '申请司法确认');
  await association.getByRole('heading', { level: 1, name: /司法确认/ }).waitFor();
  const id = idOf(association);

  await open(court, '/court');
  await court.getByRole('link', { name: '年卡退费纠纷（司法确认）' }).click();
  await court.getByText('待受理').first().waitFor();
  await lookAt(court, 'confirmation-court');
  await act(court, '受理');
  await dialog(court).getByLabel('案号').fill('（2026）鲁0202调确字第31号');
  await confirm(court, '受理');
  await act(court, '裁定确认有效');
  await dialog(court).getByLabel('裁定内容').fill('双方自愿达成协议，内容合法，裁定有效。');
  await confirm(court, '裁定确认有效');
  await court.getByText('确认有效').first().waitFor();

  await open(association, `/matters/${id}`);
  await association.getByText('双方自愿达成协议，内容合法，裁定有效。').waitFor();
  await lookAt(association, 'confirmation-confirmed');
  await open(centre, `/matters/${id}`);
  await centre.getByText('申请材料、当事人和裁定内容只有调解组织和法院可见。').waitFor();
  expect(await centre.getByText('内容合法，裁定有效').count()).toBe(0);
}, 120_000);

async function investigated(): Promise<string> {
  await open(procuratorate, '/procuratorate');
  await lookAt(procuratorate, 'procuratorate-ledger');
  await procuratorate.getByRole('link', { name: '健身卡闭店余额不退' }).click();
  await act(procuratorate, '评估');
  await dialog(procuratorate).getByLabel('评估意见').fill('涉及不特定多数消费者，监管职责明确。');
  await confirm(procuratorate, '评估');
  await act(procuratorate, '立案');
  await pick(procuratorate, '诉讼类型', '行政公益诉讼');
  await dialog(procuratorate).getByLabel('检察院案号').fill('青南检行公立〔2026〕9号');
  await confirm(procuratorate, '立案');
  await act(procuratorate, '记录调查');
  await pick(procuratorate, '调查方式', '磋商');
  await dialog(procuratorate).getByLabel('调查记录').fill('与监管部门磋商，未达成一致。');
  await confirm(procuratorate, '记录调查');
  await procuratorate.getByText('与监管部门磋商').waitFor();
  return idOf(procuratorate);
}

async function advised(clue: string): Promise<string> {
  await act(procuratorate, '制发检察建议');
  await dialog(procuratorate).getByLabel('事由').fill('预付卡闭店监管履职');
  await choose(procuratorate, /被建议单位/, '区市场监督管理局');
  await dialog(procuratorate).getByLabel('发现的问题').fill('对停业前未公告的行为未依法查处。');
  await dialog(procuratorate).getByLabel('依据').fill('行政诉讼法第二十五条');
  await dialog(procuratorate).getByLabel('建议', { exact: true }).fill('依法查处，督促退还余额。');
  await picture(procuratorate, 'recommend-form');
  await confirm(procuratorate, '制发检察建议');
  await procuratorate.getByText('已制发建议').first().waitFor();
  await lookAt(procuratorate, 'clue-recommended');
  await procuratorate.getByRole('link', { name: /预付卡闭店监管履职/ }).click();
  await act(procuratorate, '签发');
  await confirm(procuratorate, '签发');
  await procuratorate.getByText('待签收').first().waitFor();
  expect(idOf(procuratorate)).not.toBe(clue);
  return idOf(procuratorate);
}

test('a clue of the centre is filed, leads to a recommendation, and ends only after a visit', async () => {
  const asked = { title: '健身卡闭店余额不退', body: '电话 13800003333，卡内余额未退。' };
  const { id: appeal } = await district.register('community', asked);
  await open(centre, `/matters/${appeal}`);
  await act(centre, '列为公益诉讼线索');
  await pick(centre, '线索领域', '预付卡');
  await dialog(centre).getByLabel('事实').fill('经营者停业未公告，多名消费者余额未退。');
  await confirm(centre, '列为公益诉讼线索');
  await centre.getByText('待移送').first().waitFor();
  await lookAt(centre, 'clue-screened');
  await act(centre, '移送检察院');
  await confirm(centre, '移送检察院');
  await centre.getByText('待评估').first().waitFor();

  const clue = await investigated();
  expect(await procuratorate.getByText('13800003333').count()).toBe(0);
  const advice = await advised(clue);

  await open(market, '/procuratorate');
  await market.getByRole('link', { name: '预付卡闭店监管履职' }).click();
  await actAtOnce(market, '签收');
  await act(market, '书面回复');
  await dialog(market).getByLabel('书面回复').fill('已立案查处，余额已退还。');
  await confirm(market, '书面回复');
  await market.getByText('书面回复不等于办结，须经跟进调查确认整改到位。').waitFor();
  await lookAt(market, 'recommendation-replied');

  await open(procuratorate, `/matters/${advice}`);
  await procuratorate.getByText('已立案查处，余额已退还。').waitFor();
  // On paper alone nothing is closed.
  expect(await procuratorate.getByRole('button', { name: '办结', exact: true }).count()).toBe(0);
  await act(procuratorate, '记录跟进调查');
  await dialog(procuratorate).getByLabel('地点').fill('经营场所');
  await dialog(procuratorate).getByLabel('调查情况').fill('余额已全部退还，门口已公告。');
  await pick(procuratorate, '是否整改到位', '已整改到位');
  await confirm(procuratorate, '记录跟进调查');
  await act(procuratorate, '办结');
  await dialog(procuratorate).getByLabel('结果说明').fill('整改到位');
  await confirm(procuratorate, '办结');
  await procuratorate.getByText('已办结').first().waitFor();
  await lookAt(procuratorate, 'recommendation-closed');
  await open(procuratorate, `/recommendations/${advice}/paper`);
  await procuratorate.getByText(/检建〔2026〕1号/).waitFor();
  await lookAt(procuratorate, 'recommendation-paper');

  await open(procuratorate, `/matters/${clue}`);
  await act(procuratorate, '终结案件');
  await dialog(procuratorate).getByLabel('理由').fill('受损公共利益已修复');
  await confirm(procuratorate, '终结案件');
  await open(centre, `/matters/${clue}`);
  await centre.getByText('终结案件').first().waitFor();
  await lookAt(centre, 'clue-closed');
}, 120_000);
