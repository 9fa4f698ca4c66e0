import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, confirm, dialog, Journey, lookAt, PHONE, pick, picture } from '../support/browser.ts';
import { inDays } from '../support/time.ts';
import type { TestDistrict } from '../support/district.ts';

/** A deputy with a phone: looks on, asks, is replied to, suggests on a cluster, is answered, evaluates. */
let journey: Journey;
let district: TestDistrict;
let deputy: Page;
let market: Page;
let appealId: string;

beforeAll(async () => {
  journey = await Journey.start();
  district = journey.district;
  await journey.at('2026-11-19 10:00');
  [deputy, market] = [await journey.signIn('deputy', PHONE), await journey.signIn('market', PHONE)];
  const { schema } = district.services.districts.get('370202')!;
  const subject = `select id from ${schema}.category where path = '消费维权 / 预付卡 / 闭店退费'`;
  const [category] = await district.asSuperuser<{ id: string }>(subject);
  const unitIds = [await district.unit('deputy-1')];
  for (const title of ['瑜伽馆关门年卡难退', '洗衣店停业余额不退', '早教班搬走课时没人管']) {
    const appellant = { name: '欧阳小满', phone: '13912345678' };
    const appeal = { title, body: `${title}，请回电 13912345678`, categoryId: category!.id, appellant };
    const { id } = await district.register('community', appeal);
    await district.do('centre', 'appealSeatObservers', id, { unitIds });
    appealId = id;
  }
  await district.do('centre', 'appealDispatch', appealId, { leadUnitId: await district.unit('market'), task: '核实' });
  await district.do('market', 'workOrderAccept', appealId);
});
afterAll(() => journey?.end());

const open = (page: Page, path: string): Promise<unknown> => page.goto(`${district.base}${path}`);

test('a deputy looks on, asks, suggests on a cluster, and evaluates the answer, on a phone', async () => {
  await open(deputy, '/observation');
  await deputy.getByText('3 件').waitFor();
  await lookAt(deputy, 'deputy-observation');

  await deputy.getByRole('link', { name: '早教班搬走课时没人管' }).click();
  await deputy.getByText('办理记录').first().waitFor();
  expect(await deputy.locator('main').innerText()).not.toMatch(/13912345678|欧阳小满/);
  await act(deputy, '询问');
  await dialog(deputy).getByText('区市场监督管理局').click();
  await dialog(deputy).getByLabel('询问内容').fill('剩余课时由谁继续提供？');
  await picture(deputy, 'deputy-ask');
  await confirm(deputy, '询问');
  await deputy.getByText('待回复', { exact: true }).waitFor();
  await lookAt(deputy, 'deputy-appeal');

  await open(market, `/matters/${appealId}`);
  await act(market, '回复询问');
  await dialog(market).getByLabel('回复内容').fill('已联系新场地，下周起恢复上课。');
  await confirm(market, '回复询问');
  await market.getByText('已回复', { exact: true }).waitFor();

  await open(deputy, '/observation');
  await deputy.getByText('下周起恢复上课').waitFor();
  await act(deputy, '提出代表建议');
  await dialog(deputy).getByText('洗衣店停业余额不退').waitFor();
  await dialog(deputy).getByLabel('标题').fill('关于规范停业告知的建议');
  await dialog(deputy).getByLabel('反映的问题').fill('三件诉求都在停业后才知道。');
  await dialog(deputy).getByLabel('建议内容').fill('停业前三十日公告余额处理办法。');
  await picture(deputy, 'deputy-suggest');
  await confirm(deputy, '提出代表建议');
  await deputy.getByText('待交办', { exact: true }).first().waitFor();
  await lookAt(deputy, 'deputy-suggestion');
  const suggestionId = deputy.url().split('/').at(-1)!;
  await district.do('centre', 'suggestionAssign', suggestionId, { leadUnitId: await district.unit('market') });

  await open(market, `/matters/${suggestionId}`);
  await act(market, '答复代表');
  await pick(market, '办理结果', '已经解决或基本解决');
  await dialog(market).getByLabel('答复内容').fill('已发布停业告知指引，逐户送达。');
  await dialog(market).getByLabel('当面沟通日期').fill(inDays(0));
  await dialog(market).getByLabel('沟通地点和人员').fill('联络站，分管局长');
  await picture(market, 'unit-answers');
  await confirm(market, '答复代表');
  await market.getByText('待代表评价', { exact: true }).first().waitFor();

  await open(deputy, '/suggestions');
  await deputy.getByRole('link', { name: '关于规范停业告知的建议' }).click();
  await act(deputy, '评价答复');
  await pick(deputy, '落实情况', '已落实');
  await pick(deputy, '满意度', '满意');
  await confirm(deputy, '评价答复');
  await deputy.getByText('100 分', { exact: true }).waitFor();
  await lookAt(deputy, 'deputy-evaluated');
}, 120_000);
