import type { Page } from 'playwright-core';
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
  picture,
} from '../support/browser.ts';
import { inDays } from '../support/time.ts';

const TITLE = '老旧管网反复爆裂';
const DAY = 86_400_000;

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start();
});
afterAll(() => journey?.end());

/** Moves what was started or written down back in time, as if that much had passed since. */
async function letPass(id: string, milliseconds: number): Promise<void> {
  const { schema } = journey.district.services.districts.get('370202')!;
  const back = `- interval '${milliseconds / 1000} seconds'`;
  const days = Math.round(milliseconds / DAY);
  for (const statement of [
    `update ${schema}.clock set started_at = started_at ${back}, deadline = deadline ${back} where matter_id = $1`,
    `update ${schema}.callback_turn set due_at = due_at ${back}, tried_at = tried_at ${back},
            call_again_at = call_again_at ${back} where matter_id = $1`,
    `update ${schema}.hard_case set due_week = due_week - ${days}, week_due_at = week_due_at ${back} where matter_id = $1`,
  ])
    await journey.district.asSuperuser(statement, [id]);
}

/** An answer that has passed audit. */
async function answered(title: string): Promise<{ id: string; link: string }> {
  const { district } = journey;
  const registered = await district.register('community', { title, body: '同一处管网一年爆裂四次，请彻底更换。' });
  const { id } = registered;
  await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('housing'), task: '核实' });
  await district.do('housing', 'workOrderAccept', id);
  await district.do('housing', 'workOrderRecordContact', id, { reached: true, record: '已联系' });
  await district.do('housing', 'workOrderReply', id, {
    body: '已抢修恢复供水。',
    ground: '城市供水条例',
    grounding: 'EXPLAINED',
  });
  await district.do('centre', 'appealPassAudit', id);
  return registered;
}

async function follow(link: string): Promise<Page> {
  const page = await journey.visit('/public', PHONE);
  const [, number = '', code = ''] = link.split('/');
  await page.getByRole('button', { name: '查询进度' }).click();
  await page.getByLabel('诉求编号').fill(number);
  await page.getByLabel('查询码').fill(code);
  await page.locator('form').getByRole('button', { name: '查询进度' }).click();
  return page;
}

test('a hard one: not reached twice, reached, put in the backlog, planned, reported weekly, closed off', async () => {
  const { id, link } = await answered(TITLE);
  const operator = await journey.signIn('operator', DESK, '/callbacks');
  await operator.getByRole('heading', { level: 1, name: '回访台' }).waitFor();

  const pane = operator.getByRole('region', { name: TITLE });
  const take = async () => {
    await operator.keyboard.press('n');
    await pane.getByRole('heading', { name: '回访话术' }).waitFor();
  };
  const queued = operator.getByRole('region', { name: '回访队列' }).getByRole('button', { name: TITLE });
  for (const tries of [1, 2]) {
    await queued.waitFor();
    await take();
    await operator.keyboard.press('2');
    if (tries === 1) {
      await expectAccessible(operator);
      await picture(operator, 'callback-desk');
    }
    await operator.keyboard.press('s');
    await operator.getByText('没有待回访的诉求').waitFor();
    await letPass(id, 5 * 3_600_000);
    await operator.reload();
  }
  await queued.waitFor();
  await operator.getByText('已拨 2/3 次').waitFor();

  // A colleague who tries the same one is told who has it.
  const colleague = await journey.signIn('centre', DESK, '/callbacks');
  const other = colleague.getByRole('region', { name: '回访队列' }).getByRole('button', { name: TITLE });
  await other.waitFor();
  await take();
  await colleague.getByRole('button', { name: '他人在拨 1' }).click();
  await colleague.getByText('韩回访 正在回访').waitFor();
  await picture(colleague, 'callback-taken');

  await operator.keyboard.press('1');
  await operator.keyboard.press('6');
  await operator.keyboard.press('8');
  await operator.keyboard.press('0');
  await pane.getByLabel('诉求人意见').fill('管网太旧，抢修后又爆');
  await expectAccessible(operator);
  await picture(operator, 'callback-reached');
  await pane.getByRole('button', { name: '登记并取下一件' }).click();
  await operator.getByText('没有待回访的诉求').waitFor();

  const housing = await journey.signIn('housing', DESK, `/matters/${id}`);
  await act(housing, '报送攻坚方案');
  await dialog(housing).getByLabel('措施', { exact: true }).fill('更换 300 米老旧管网');
  await dialog(housing).getByLabel('完成日期').fill(inDays(20));
  await dialog(housing).getByLabel('目标日期').fill(inDays(45));
  await dialog(housing).getByLabel('责任人').selectOption({ label: '吴住建' });
  await expectAccessible(housing);
  await picture(housing, 'hard-case-plan');
  await confirm(housing, '报送攻坚方案');
  await housing.getByText('攻坚中').first().waitFor();

  await letPass(id, 7 * DAY);
  await housing.reload();
  await act(housing, '报送本周进展');
  await dialog(housing).getByLabel('内容').fill('已完成管网勘察，下周开挖');
  await confirm(housing, '报送本周进展');
  await housing.getByText('已完成管网勘察，下周开挖').first().waitFor();
  await picture(housing, 'hard-case-matter');

  await housing.goto(`${journey.district.base}/weekly-review`);
  await housing.getByRole('link', { name: TITLE }).waitFor();
  await act(housing, '批示');
  await dialog(housing).getByLabel('办什么').fill('周五前完成开挖许可');
  await dialog(housing).getByLabel('由谁办').selectOption({ label: '吴住建' });
  await dialog(housing).getByLabel('完成日期').fill(inDays(3));
  await expectAccessible(housing);
  await confirm(housing, '批示');
  await housing.getByText('周五前完成开挖许可').waitFor();
  await picture(housing, 'weekly-review');
  await act(housing, '签署本周');
  await dialog(housing).getByLabel('调度意见').fill('盯住管网改造');
  await confirm(housing, '签署本周');
  await housing.getByText(/吴住建 已签署/).waitFor();
  await expectAccessible(housing);
  await colleague.goto(`${journey.district.base}/weekly-review`);
  await colleague.getByText(/吴住建 已签署/).click();
  await colleague.getByText('盯住管网改造').first().waitFor();
  await expectAccessible(colleague);
  await picture(colleague, 'weekly-review-signed');

  await housing.goto(`${journey.district.base}/hard-cases`);
  await housing.getByRole('link', { name: TITLE }).waitFor();
  await expectAccessible(housing);
  await picture(housing, 'hard-cases');
  await housing.setViewportSize(PHONE);
  await expectAccessible(housing);
  await picture(housing, 'hard-cases-phone');
  await housing.setViewportSize(DESK);
  await housing.getByRole('link', { name: TITLE }).click();
  await act(housing, '报请销号');
  await dialog(housing).getByLabel('内容').fill('管网已全部更换');
  await confirm(housing, '报请销号');

  await operator.reload();
  await queued.waitFor();
  await take();
  for (const key of ['1', '5', '7', 's']) await operator.keyboard.press(key);
  await operator.getByText('没有待回访的诉求').waitFor();
  await colleague.goto(`${journey.district.base}/matters/${id}`);
  await act(colleague, '销号');
  await dialog(colleague).getByLabel('理由').fill('诉求人确认已解决');
  await confirm(colleague, '销号');
  await colleague.getByText('已销号').first().waitFor();
  await expectAccessible(colleague);
  await picture(colleague, 'hard-case-closed');

  const resident = await follow(link);
  await resident.getByText(/前申请重新办理/).waitFor();
});

test('a bad rating by the link is answer enough: the centre sends it back without a call', async () => {
  const title = '电梯按键失灵';
  const { id, link } = await answered(title);
  const resident = await follow(link);
  await resident.getByRole('button', { name: '评价', exact: true }).click();
  await dialog(resident).getByRole('group', { name: '是否解决' }).getByText('未解决').click();
  await dialog(resident).getByRole('group', { name: '是否满意' }).getByText('不满意', { exact: true }).click();
  await confirm(resident, '评价');
  await resident.getByText('您已评价：未解决、不满意。').waitFor();
  await expectAccessible(resident);
  await picture(resident, 'resident-rated-badly');

  const operator = await journey.signIn('operator', DESK);
  await operator.goto(`${journey.district.base}/callbacks`);
  const queued = operator.getByRole('region', { name: '回访队列' });
  await queued.getByText('诉求人自评不认可').waitFor();
  await queued.getByRole('button', { name: title }).click();
  const pane = operator.getByRole('region', { name: title });
  await pane.getByText(/自评即为回访结果/).waitFor();
  await expectAccessible(operator);
  await picture(operator, 'callback-rated');
  await pane.getByRole('button', { name: '退回重办' }).click();
  await dialog(operator).getByLabel('理由').fill('诉求人自评未解决');
  await confirm(operator, '退回重办');
  await operator.getByText('没有待回访的诉求').waitFor();
  await operator.goto(`${journey.district.base}/matters/${id}`);
  await operator.getByText('诉求人自评').first().waitFor();
  await picture(operator, 'callback-rated-back');
});

test('a resident rates by the link, asks for re-opening, reads why it was refused, and applies for mediation', async () => {
  const { id, link } = await answered('楼道照明不亮');
  const resident = await follow(link);
  await resident.getByText(/您可以在 .* 前评价/).waitFor();
  await resident.getByRole('button', { name: '评价', exact: true }).click();
  await dialog(resident).getByRole('group', { name: '是否解决' }).getByText('已解决').click();
  await dialog(resident).getByRole('group', { name: '是否满意' }).getByText('满意', { exact: true }).click();
  await expectAccessible(resident);
  await confirm(resident, '评价');
  await resident.getByText(/前申请重新办理/).waitFor();
  await picture(resident, 'resident-rated');
  await resident.getByRole('button', { name: '申请重新办理' }).click();
  await dialog(resident).getByLabel('为什么需要重新办理').fill('三天后又不亮了');
  await expectAccessible(resident);
  await picture(resident, 'resident-asks');
  await confirm(resident, '申请重新办理');
  await resident.getByText('审核中').waitFor();

  const centre = await journey.signIn('centre', DESK, `/matters/${id}`);
  await act(centre, '不予重新办理');
  await dialog(centre).getByLabel('理由').fill('已报供电公司，按新的诉求处理');
  await expectAccessible(centre);
  await confirm(centre, '不予重新办理');
  const again = await follow(link);
  await again.getByText('审核意见：已报供电公司，按新的诉求处理').waitFor();
  await expectAccessible(again);
  await picture(again, 'resident-refused');

  await again.getByText(/免费、自愿，诉求照常办理/).waitFor();
  await again.getByRole('button', { name: '申请人民调解' }).click();
  await choose(again, /向谁申请/, '区消费者协会');
  await dialog(again).getByLabel('对方姓名或名称').fill('海燕物业服务有限公司');
  await dialog(again).getByLabel('纠纷经过').fill('楼道照明多次不亮，物业未修。');
  await dialog(again).getByLabel('您的要求').fill('修复照明');
  await expectAccessible(again);
  await picture(again, 'resident-mediation');
  await confirm(again, '申请人民调解');
  await again.getByText('申请已送达，调解组织正在决定是否受理。').waitFor();
  await expectAccessible(again);
  await picture(again, 'resident-mediation-requested');

  const association = await journey.signIn('association', DESK);
  await association.getByRole('link', { name: '楼道照明不亮' }).first().click();
  await actAtOnce(association, '受理');
  await association.getByText('受理调解申请，将征求对方意见').waitFor();
  await expectAccessible(association);
  await picture(association, 'mediation-taken-on');
  const later = await follow(link);
  await later.getByText(/正在征求对方意见/).waitFor();
  await later.getByRole('button', { name: '撤回调解申请' }).waitFor();
});
