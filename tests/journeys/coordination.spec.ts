import type { Page } from 'playwright-core';
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
  picture,
} from '../support/browser.ts';
import { inHours } from '../support/time.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start();
});
afterAll(() => journey?.end());

let taken = 0;

/** What it looks like, where a folder is named for it; axe finds nothing. */
async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await picture(page, `coordination-${(taken += 1)}`);
}

/** A time of the district as its field takes it. */
const fieldTime = (hours: number): string =>
  inHours(hours + 8)
    .toISOString()
    .slice(0, 16);

/** A work order that was due three weeks ago. */
async function overdueOrder(): Promise<void> {
  const { district } = journey;
  const { id } = await district.register('centre', { title: '健身房闭店不退费' });
  await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('market'), task: '办理' });
  const { schema } = district.services.districts.get('370202')!;
  const back = `- interval '21 days'`;
  await district.asSuperuser(
    `update ${schema}.clock set started_at = started_at ${back}, deadline = deadline ${back} where matter_id = $1`,
    [id],
  );
}

test('a review: agenda from what is proposed, units called, minutes, a decision carried out and closed off', async () => {
  await overdueOrder();
  const centre = await journey.signIn('centre', DESK, '/meetings');
  await centre.getByText('没有调度会').waitFor();
  await act(centre, '筹备调度会');
  const form = dialog(centre);
  await form.getByLabel('会议名称').fill('第四十八周调度会');
  await form.getByLabel('开始时间').fill(fieldTime(24));
  await form.getByLabel('结束时间').fill(fieldTime(26));
  await form.getByLabel('地点').fill('指挥中心三楼');
  await choose(centre, /主持单位/, '指挥中心');
  await form.getByLabel('主持人姓名、职务').fill('周调度 主任');
  await look(centre);
  await confirm(centre, '筹备调度会');
  await centre.getByRole('heading', { level: 1, name: '第四十八周调度会' }).waitFor();

  await centre.getByText(/已逾期 \d+ 天/).waitFor();
  await look(centre);
  await centre.getByRole('checkbox', { name: /健身房闭店不退费/ }).check();
  await centre.getByRole('button', { name: '列入议程（1）' }).click();
  await centre.getByRole('heading', { level: 3, name: '1. 健身房闭店不退费' }).waitFor();
  await act(centre, '添加议题');
  await dialog(centre).getByLabel('议题').fill('停车收费信访集中');
  await choose(centre, /邀请单位/, '区住房和城乡建设局');
  await confirm(centre, '添加议题');
  await centre.getByRole('heading', { level: 3, name: '2. 停车收费信访集中' }).waitFor();
  await centre.getByRole('button', { name: '上移：停车收费信访集中' }).click();
  await centre.getByRole('heading', { level: 3, name: '2. 健身房闭店不退费' }).waitFor();
  await act(centre, '发出会议通知');
  await confirm(centre, '发出会议通知');
  await centre.getByRole('link', { name: '加入日历' }).waitFor();
  await look(centre);

  const market = await journey.signIn('market', PHONE);
  await market.getByRole('link', { name: '第四十八周调度会' }).first().click();
  await market.getByRole('heading', { level: 1, name: '第四十八周调度会' }).waitFor();
  await market.getByRole('heading', { level: 3, name: /健身房闭店不退费/ }).waitFor();
  expect(await market.getByText('停车收费信访集中').count()).toBe(0);
  await look(market);
  await act(market, '确认参会');
  await dialog(market).getByLabel('参会人姓名、职务').fill('李处理 科长');
  await confirm(market, '确认参会');

  await actAtOnce(centre, '开始会议');
  await centre.getByRole('checkbox', { name: /区市场监督管理局/ }).check();
  await centre.getByRole('button', { name: '记录', exact: true }).nth(1).click();
  await dialog(centre).getByLabel('纪要').fill('市场监管局汇报了退费进度，会议要求加快办理。');
  await confirm(centre, '记录');
  await centre.getByText('会议要求加快办理').waitFor();
  await centre.getByRole('button', { name: '作出决定', exact: true }).nth(1).click();
  await dialog(centre).getByLabel('决定内容').fill('逐户退费并报送清单');
  await choose(centre, /责任单位/, '区市场监督管理局');
  await dialog(centre)
    .getByLabel('完成时限')
    .fill(fieldTime(24 * 7));
  await confirm(centre, '作出决定');
  await centre.getByText('逐户退费并报送清单').first().waitFor();
  await centre.getByRole('button', { name: '记录', exact: true }).first().click();
  await dialog(centre).getByLabel('纪要').fill('由住建部门研究统一收费标准。');
  await confirm(centre, '记录');
  await centre.getByText('由住建部门研究').waitFor();
  await look(centre);
  await centre.getByRole('button', { name: '投影' }).click();
  await look(centre);
  await centre.getByRole('button', { name: '退出投影' }).click();
  await actAtOnce(centre, '结束会议');
  await act(centre, '签发纪要');
  await confirm(centre, '签发纪要');
  await centre.getByRole('link', { name: '会议纪要' }).click();
  await centre.getByRole('heading', { level: 1, name: '第四十八周调度会纪要' }).waitFor();
  await centre.getByText(/议定：逐户退费并报送清单/).waitFor();
  await look(centre);
  await centre.goBack();

  await market.reload();
  await market.getByText('会议要求加快办理').waitFor();
  expect(await market.getByText('由住建部门研究').count()).toBe(0);
  await act(market, '反馈落实情况');
  await dialog(market).getByLabel('落实情况').fill('已逐户退费，清单附后。');
  await confirm(market, '反馈落实情况');
  await market.getByText('待销号').first().waitFor();
  await look(market);

  await centre.reload();
  await act(centre, '退回');
  await dialog(centre).getByLabel('理由').fill('缺少清单');
  await dialog(centre).getByLabel('新的完成时限').fill(fieldTime(48));
  await confirm(centre, '退回');
  await market.reload();
  await act(market, '反馈落实情况');
  await dialog(market).getByLabel('落实情况').fill('清单已补充。');
  await confirm(market, '反馈落实情况');
  await centre.reload();
  await actAtOnce(centre, '销号');
  await centre.getByText('全部销号').first().waitFor();
  await look(centre);
});
