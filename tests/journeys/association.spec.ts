import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  act,
  choose,
  confirm,
  DESK,
  dialog,
  Journey,
  lookAt,
  PHONE,
  pick,
  pictureFailure,
} from '../support/browser.ts';
import type { TestDistrict } from '../support/district.ts';

/** An association answers for its member, which is called to an interview; a resident's idea is carried out. */
let journey: Journey;
let district: TestDistrict;

beforeAll(async () => {
  journey = await Journey.start();
  district = journey.district;
  await journey.at('2026-11-19 10:00');
});
afterAll(() => journey?.end());
afterEach(pictureFailure);

const STUDIO = '蓝鲸健身有限公司';

test('a member of an association is called to an interview, answers by a link on a telephone, and its promise is checked', async () => {
  const associationId = await district.unit('consumers');
  await district.act('market', 'merchantEnter', {}, { name: STUDIO, calledName: '蓝鲸健身', associationId });
  for (let times = 0; times < 2; times++)
    await district.register('community', { title: '停业后不退余额', merchant: '蓝鲸健身' });

  const association = await journey.signIn('association', DESK, '/merchants');
  await association.getByRole('link', { name: STUDIO }).click();
  await act(association, '记录自律措施');
  await pick(association, '措施', '责令限期改正');
  await dialog(association).getByLabel('内容').fill('限十日内公示退费办法。');
  await dialog(association).getByLabel('日期').fill('2026-11-19');
  await confirm(association, '记录自律措施');
  await association.getByText('限十日内公示退费办法。').first().waitFor();
  await lookAt(association, 'member-1440');

  const market = await journey.signIn('market', DESK, '/merchants');
  await market.getByRole('link', { name: STUDIO }).click();
  await act(market, '发起联合约谈');
  await choose(market, /约谈单位/, '区住房和城乡建设局');
  await dialog(market).getByLabel('约谈事由').fill('停业后预付卡余额未退。');
  await dialog(market).getByLabel('问题', { exact: true }).fill('何时公布退费办法');
  await dialog(market).getByLabel('约谈地点').fill('市监局会议室');
  await dialog(market).getByLabel('约谈时间').fill('2026-11-20T09:00');
  await confirm(market, '发起联合约谈');
  await market.getByRole('heading', { level: 1, name: `联合约谈：${STUDIO}` }).waitFor();

  await act(market, '发放答复链接');
  await dialog(market).getByRole('button', { name: '发放答复链接', exact: true }).click();
  await market.getByText('链接只显示这一次').waitFor();
  const address = await market.getByText(/\/link#370202\//).innerText();
  await market.getByRole('button', { name: '已保存' }).click();
  const merchant = await journey.visit(`/link${address.slice(address.indexOf('#'))}`, PHONE);
  await merchant.getByText('约谈通知').waitFor();
  await lookAt(merchant, 'called-390');
  await merchant.getByLabel(/^答复/).first().fill('十日内公示，月底前退还第一批。');
  await merchant.getByLabel(/答复人/).fill('店长');
  // What is being written about a part of the page stays when somebody else acts.
  await act(market, '发放答复链接');
  await dialog(market).getByLabel('有效期').fill('3');
  await merchant.getByRole('button', { name: '提交答复' }).click();
  await merchant.getByText('已提交的答复').waitFor();
  await market.getByText('十日内公示，月底前退还第一批。').waitFor();
  expect(await dialog(market).getByLabel('有效期').inputValue()).toBe('3');
  await dialog(market).getByRole('button', { name: '取消' }).click();

  await journey.at('2026-11-20 11:00');
  await market.reload();
  await act(market, '记录约谈');
  await dialog(market).getByLabel('约谈时间').fill('2026-11-20T09:00');
  await dialog(market).getByLabel('约谈地点').fill('市监局会议室');
  await dialog(market).getByLabel('参加人员').fill('市监局、住建局、消协、店长');
  await dialog(market).getByLabel('约谈内容').fill('经营者说明停业原因，当场承诺。');
  await dialog(market).getByRole('button', { name: '增加承诺' }).click();
  await dialog(market).getByLabel('商户', { exact: true }).selectOption({ label: STUDIO });
  await dialog(market).getByLabel('承诺事项').fill('公示退费办法');
  await dialog(market).getByLabel('完成期限').fill('2026-11-30');
  await confirm(market, '记录约谈');
  await lookAt(market, 'interview-1440');

  await act(market, '核查');
  await pick(market, '是否兑现', '是');
  await dialog(market).getByLabel('核查情况').fill('门店与小程序均已公示。');
  await confirm(market, '核查');
  await act(market, '办结');
  await dialog(market).getByLabel('办结情况').fill('承诺均已兑现。');
  await confirm(market, '办结');
  // The association sits beside its member and sees what came of it.
  await association.goto(market.url());
  await association.getByText('门店与小程序均已公示。').first().waitFor();
  await merchant.reload();
  await merchant.getByText('已兑现').waitFor();
});

test('an idea of a resident is weighed, adopted and carried out, and the resident reads the result on a telephone', async () => {
  const resident = await journey.visit('/public/idea', PHONE);
  await resident.getByLabel('一句话说明').fill('会员卡退费一张表');
  await resident.getByLabel('具体建议').fill('各店统一一张退费申请表，放在街道大厅。');
  await resident.getByLabel('预期效果').fill('少跑一趟');
  await resident.getByRole('button', { name: '提交', exact: true }).click();
  const address = await resident.getByText(/\/link#370202\/IDEA\//).innerText();
  await lookAt(resident, 'idea-filed-390');

  const centre = await journey.signIn('centre', DESK, '/ideas');
  await centre.getByRole('link', { name: '会员卡退费一张表' }).click();
  await act(centre, '转单位研究');
  await choose(centre, /研究单位/, '区市场监督管理局');
  await confirm(centre, '转单位研究');
  const idea = centre.url();

  const market = await journey.signIn('market', DESK);
  await market.goto(idea);
  await act(market, '提出研究意见');
  await pick(market, '研究意见', '建议采纳');
  await dialog(market).getByLabel('研究情况').fill('可与合同示范文本一并推行。');
  await confirm(market, '提出研究意见');
  await centre.reload();
  await act(centre, '采纳');
  await dialog(centre).getByLabel('理由').fill('便民。');
  await dialog(centre).getByLabel('落实期限').fill('2026-12-20');
  await confirm(centre, '采纳');
  await market.reload();
  await act(market, '报告落实');
  await dialog(market).getByLabel('落实情况').fill('十一个街道大厅均已摆放。');
  await confirm(market, '报告落实');
  await lookAt(market, 'idea-1440');

  await resident.goto(`${district.base}/link${address.slice(address.indexOf('#'))}`);
  await resident.getByText('十一个街道大厅均已摆放。').waitFor();
  expect(await resident.getByText('李处理').count()).toBe(0);
  await lookAt(resident, 'idea-followed-390');
});
