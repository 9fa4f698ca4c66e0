import { afterAll, beforeAll, test } from 'vitest';
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
import { inDays } from '../support/time.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start();
});
afterAll(() => journey?.end());

const EVIDENCE = '三定方案未列此项职责';

test('a bounced appeal: consulted on, dispatched, returned, objected to, decided by the leadership, deferred', async () => {
  const { id, link } = await journey.district.register('community', { title: '夜间施工扰民' });
  const open = async (username: string, viewport = DESK) => {
    const page = await journey.signIn(username, viewport, `/matters/${id}`);
    await page.getByRole('heading', { level: 1, name: '夜间施工扰民' }).waitFor();
    return page;
  };

  const centre = await open('centre');
  await act(centre, '征求会商意见');
  await choose(centre, /征求哪些单位/, '区文化和旅游局');
  await dialog(centre).getByLabel('征询的问题').fill('夜间施工由哪个单位监管？');
  await confirm(centre, '征求会商意见');

  const tourism = await open('tourism');
  await act(tourism, '答复会商');
  await pick(tourism, '职责认定', '非本单位职责');
  await dialog(tourism).getByLabel('依据').fill(EVIDENCE);
  await confirm(tourism, '答复会商');

  await act(centre, '派单');
  await dialog(centre).getByText('职责空白').waitFor();
  await dialog(centre).getByText(EVIDENCE).waitFor();
  await expectAccessible(centre);
  await choose(centre, /主办单位/, '区住房和城乡建设局');
  await dialog(centre).getByLabel('办理要求').first().fill('核实施工时间');
  await confirm(centre, '派单');

  const housing = await open('housing', PHONE);
  const object = async (label: string) => {
    await act(housing, label);
    await pick(housing, '退单理由', '非本单位职责');
    await dialog(housing).getByLabel('证据说明').fill(EVIDENCE);
    await confirm(housing, label);
  };
  await object('退单');
  await act(centre, '驳回退单');
  await dialog(centre).getByLabel('理由').fill('施工许可由你单位核发');
  await confirm(centre, '驳回退单');
  await object('提出异议');
  await expectAccessible(housing);

  await act(centre, '提请区领导裁定');
  await choose(centre, /裁定单位/, '区领导');
  await dialog(centre).getByLabel('争议焦点和建议').fill('两单位均不承办');
  await confirm(centre, '提请区领导裁定');

  const leader = await open('leader');
  await act(leader, '裁定');
  await choose(leader, /指定承办单位/, '区住房和城乡建设局');
  await dialog(leader).getByLabel('理由').fill('施工许可由住建核发');
  await expectAccessible(leader);
  await confirm(leader, '裁定');
  await leader.getByRole('heading', { name: '流转链' }).waitFor();

  await actAtOnce(housing, '签收');
  await act(housing, '首次联系');
  await pick(housing, '是否接通', '已接通');
  await dialog(housing).getByLabel('联系记录').fill('已联系');
  await confirm(housing, '首次联系');
  await act(housing, '申请挂账');
  await pick(housing, '挂账理由', '受客观条件限制');
  await dialog(housing).getByLabel('期间采取的措施').fill('加装隔声屏，夜间停止切割');
  const promised = inDays(20);
  await dialog(housing).getByLabel('承诺日期').fill(promised);
  await confirm(housing, '申请挂账');
  await act(centre, '同意挂账');
  await confirm(centre, '同意挂账');

  for (const page of [centre, housing]) {
    await page.goto(`${journey.district.base}/deferrals`);
    await page.getByText('加装隔声屏，夜间停止切割').waitFor();
    await page.getByRole('button', { name: /^未到期 1/ }).click();
    await page.getByText(promised).waitFor();
    await expectAccessible(page);
  }

  const resident = await journey.visit('/public', PHONE);
  const [, number = '', code = ''] = link.split('/');
  await resident.getByRole('button', { name: '查询进度' }).click();
  await resident.getByLabel('诉求编号').fill(number);
  await resident.getByLabel('查询码').fill(code);
  await resident.locator('form').getByRole('button', { name: '查询进度' }).click();
  await resident.getByText(`承诺 ${promised} 恢复办理并答复`).waitFor();
  await expectAccessible(resident);
});
