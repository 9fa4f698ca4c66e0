import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, actAtOnce, choose, confirm, DESK, expectAccessible, Journey, PHONE, pick } from '../support/browser.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start();
});
afterAll(() => journey?.end());

test('a joint case: proposed by the lead unit, convened by the centre, a court takes its seat on a phone and sees no identity', async () => {
  const { district } = journey;
  const { id } = await district.register('community', { title: '场馆停业涉及多部门' });
  const market = await district.unit('market');
  await district.do('centre', 'appealDispatch', id, { leadUnitId: market, task: '核实' });
  await district.do('market', 'workOrderAccept', id);

  const lead = await journey.signIn('market', DESK);
  await lead.getByRole('link', { name: '场馆停业涉及多部门' }).first().click();
  await lead.getByRole('heading', { level: 1, name: '场馆停业涉及多部门' }).waitFor();
  await act(lead, '申请联办');
  await pick(lead, '理由', '职责空白');
  await lead.getByRole('dialog').getByLabel('标题').fill('停业联合处置');
  await lead.getByRole('dialog').getByLabel('事实经过').fill('承租与经营主体不一致，职责涉及多个部门。');
  await confirm(lead, '申请联办');
  await lead.getByRole('heading', { level: 1, name: '停业联合处置' }).waitFor();

  const centre = await journey.signIn('centre', DESK);
  await centre.getByRole('link', { name: '停业联合处置' }).first().click();
  await centre.getByRole('heading', { level: 1, name: '停业联合处置' }).waitFor();
  await act(centre, '召集');
  await choose(centre, /主办单位/, '区市场监督管理局');
  await centre.getByRole('dialog').getByRole('button', { name: '添加邀请单位' }).click();
  await choose(centre, /^单位/, '区人民法院');
  await centre.getByRole('dialog').getByLabel('席位').selectOption('咨询');
  await confirm(centre, '召集');
  await expectAccessible(centre);

  const court = await journey.signIn('court', PHONE);
  await actAtOnce(court, '入席');
  await court.getByRole('button', { name: '在办席位' }).click();
  await court.getByRole('link', { name: '停业联合处置' }).first().click();
  await court.getByText('诉求人已脱敏').waitFor();
  await expectAccessible(court);
  expect(await court.getByText('13800001111').count()).toBe(0);
});
