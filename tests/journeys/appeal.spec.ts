import { afterAll, beforeAll, expect, test } from 'vitest';
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

/** One transparent pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start();
});
afterAll(() => journey?.end());

test('an appeal: filed on a phone without an account, dispatched, handled, answered, called back, closed', async () => {
  const resident = await journey.visit('/public', PHONE);
  const next = () => resident.getByRole('button', { name: '下一步', exact: true }).click();
  await expectAccessible(resident);
  await next();
  // What is missing is named at once, and nothing is lost.
  await next();
  await resident.getByRole('link', { name: /一句话说明/ }).click();
  await resident.getByLabel('一句话说明').fill('健身场所停业，余额待退');
  await resident.getByLabel('诉求内容').fill('门店停业，剩余课时无法使用，希望退还余额。');
  await resident.getByLabel('选择文件').setInputFiles({ name: '合同.png', mimeType: 'image/png', buffer: PICTURE });
  await resident.getByText('合同.png').waitFor();
  await expectAccessible(resident);
  await next();
  await resident.getByRole('combobox', { name: /街道/ }).click();
  await resident.getByRole('option').first().click();
  await expectAccessible(resident);
  await next();
  await resident.getByLabel('电话').fill('13800002222');
  await expectAccessible(resident);
  await resident.getByRole('button', { name: '提交', exact: true }).click();
  await resident.getByRole('heading', { name: /登记成功/ }).waitFor();
  await resident.getByRole('button', { name: '复制编号和查询码' }).click();
  await resident.getByText('已复制').waitFor();
  await expectAccessible(resident);
  await resident.getByRole('button', { name: '补充材料、查看进度' }).click();
  await resident.getByRole('button', { name: '合同.png' }).waitFor();
  await act(resident, '上传材料');
  await dialog(resident)
    .getByLabel('选择文件')
    .setInputFiles({ name: '收据.png', mimeType: 'image/png', buffer: PICTURE });
  await dialog(resident).getByText('收据.png').waitFor();
  await confirm(resident, '上传材料');
  const saved = resident.waitForEvent('download');
  await resident.getByRole('button', { name: '收据.png' }).click();
  expect((await saved).suggestedFilename()).toBe('收据.png');
  await expectAccessible(resident);

  const centre = await journey.signIn('centre', DESK);
  await centre.getByRole('link', { name: '健身场所停业，余额待退' }).first().click();
  await centre.getByRole('heading', { level: 1, name: '健身场所停业，余额待退' }).waitFor();
  await act(centre, '派单');
  await choose(centre, /主办单位/, '区市场监督管理局');
  await centre.getByRole('dialog').getByLabel('办理要求').first().fill('核实停业情况，联系经营者退费');
  await confirm(centre, '派单');
  await centre.getByText('派单给 区市场监督管理局').waitFor();
  await expectAccessible(centre);

  const market = await journey.signIn('market', DESK);
  await expectAccessible(market);
  await actAtOnce(market, '签收');
  await market.getByRole('link', { name: '健身场所停业，余额待退' }).first().click();
  await market.getByRole('heading', { level: 1, name: '健身场所停业，余额待退' }).waitFor();
  await act(market, '首次联系');
  await pick(market, '是否接通', '已接通');
  await market.getByRole('dialog').getByLabel('联系记录').fill('已电话联系，约定核实');
  await confirm(market, '首次联系');
  await act(market, '答复办结');
  await market.getByRole('dialog').getByLabel('答复内容').fill('经营者已同意退还余额。');
  await pick(market, '依据结论', '依法应办，已办理');
  await market.getByRole('dialog').getByLabel('依据', { exact: true }).fill('消费者权益保护法实施条例');
  await market.getByRole('dialog').getByLabel('条款', { exact: true }).fill('第二十二条');
  await market.getByRole('dialog').getByLabel('原文链接', { exact: true }).fill('https://www.gov.cn/zhengce/');
  await confirm(market, '答复办结');
  await market.getByText('经营者已同意退还余额。').first().waitFor();

  await centre.reload();
  await actAtOnce(centre, '审核通过');
  await act(centre, '记录回访');
  await pick(centre, '是否接通', '已接通');
  await pick(centre, '是否解决', '已解决');
  await pick(centre, '是否满意', '满意');
  await confirm(centre, '记录回访');
  await centre.getByText('已办结').first().waitFor();

  await resident.getByRole('button', { name: '查询进度' }).first().click();
  await resident.getByRole('button', { name: '查询进度' }).last().click();
  await resident.getByText('经营者已同意退还余额。').first().waitFor();
  await resident.getByText('回访：已解决，满意').waitFor();
  await expectAccessible(resident);
});

test('a grid worker registers on a phone and finds every mistake named at once', async () => {
  const page = await journey.signIn('community', PHONE);
  await page.getByRole('link', { name: '登记' }).click();
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('alert').getByRole('link', { name: /标题/ }).waitFor();
  await page.getByRole('alert').getByRole('link', { name: /内容/ }).waitFor();
  await page.getByRole('textbox', { name: '标题' }).fill('楼道灯不亮');
  await page.getByRole('textbox', { name: '内容' }).fill('三单元楼道灯坏了一周');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('heading', { name: /登记成功/ }).waitFor();
  await expectAccessible(page);
});
