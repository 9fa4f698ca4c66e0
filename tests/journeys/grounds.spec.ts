import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { act, confirm, DESK, dialog, expectAccessible, Journey, PHONE, pick } from '../support/browser.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start();
});
afterAll(() => journey?.end());

const ADDED = '涉及部队营区';

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['QIYING_PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

async function openAppeal(username: string, id: string, title: string): Promise<Page> {
  const page = await journey.signIn(username, DESK, `/matters/${id}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return page;
}

const listOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('the administrator adds, words anew and retires a ground; a unit chooses among those in force', async () => {
  const admin = await journey.signIn('admin', DESK, '/administration/grounds');
  await admin.getByRole('heading', { level: 1, name: '理由清单' }).waitFor();
  await listOf(admin, '不予受理').getByText('应拨打 110/119/120/122').waitFor();
  await listOf(admin, '退单').getByRole('button', { name: '新增理由' }).click();
  await dialog(admin).getByLabel('代码').fill('MILITARY');
  await dialog(admin).getByLabel('表述', { exact: true }).fill(ADDED);
  await dialog(admin).getByRole('checkbox', { name: '须附证据' }).check();
  await picture(admin, 'ground-add');
  await expectAccessible(admin);
  await confirm(admin, '新增理由');
  const line = listOf(admin, '退单').getByRole('article').filter({ hasText: ADDED });
  await line.waitFor();

  const unclear = listOf(admin, '退单').getByRole('article').filter({ hasText: '诉求不清且无法联系' });
  await unclear.getByRole('button', { name: '停用理由' }).click();
  await confirm(admin, '停用理由');
  await listOf(admin, '退单').getByText('已停用的理由（1）').waitFor();
  const works = listOf(admin, '挂账').getByRole('article').filter({ hasText: '历史遗留问题' });
  await works.getByRole('button', { name: '修改理由' }).click();
  await dialog(admin).getByLabel('表述', { exact: true }).fill('历史遗留，分步解决');
  await dialog(admin).getByLabel('生效时间').fill('2099-01-01T00:00');
  await confirm(admin, '修改理由');
  await works.getByText('将生效').waitFor();
  await picture(admin, 'grounds');
  await expectAccessible(admin);
  await admin.setViewportSize(PHONE);
  await picture(admin, 'grounds-phone');
  await expectAccessible(admin);

  const { id } = await journey.district.register('community', { title: '营区外墙脱落' });
  const market = await journey.district.unit('market');
  await journey.district.do('centre', 'appealDispatch', id, { leadUnitId: market, task: '核实' });
  const unit = await openAppeal('market', id, '营区外墙脱落');
  await act(unit, '退单');
  await dialog(unit).getByText('非本单位职责', { exact: true }).waitFor();
  expect(await dialog(unit).getByText('诉求不清且无法联系').count()).toBe(0);
  await pick(unit, '退单理由', ADDED);
  await dialog(unit).getByRole('button', { name: '退单', exact: true }).click();
  await dialog(unit).getByRole('alert').waitFor();
  await picture(unit, 'return');
  await expectAccessible(unit);
  const pdf = { name: '营区界址图.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') };
  await dialog(unit).locator('input[type=file]').setInputFiles(pdf);
  await dialog(unit).getByText('营区界址图.pdf').waitFor();
  await confirm(unit, '退单');
  await unit.getByText('营区界址图.pdf').first().waitFor();
  await picture(unit, 'returned');
  await expectAccessible(unit);
});

test('who is declined reads the reason, what it stands on, and the right channel', async () => {
  const { id, link } = await journey.district.register('community', { title: '对判决不服' });
  const centre = await openAppeal('centre', id, '对判决不服');
  await act(centre, '不予受理');
  await pick(centre, '不予受理的理由', '诉讼、仲裁、复议等程序中');
  await dialog(centre).getByLabel('正确渠道').fill('请向作出判决的人民法院提出上诉或申诉');
  await picture(centre, 'decline');
  await expectAccessible(centre);
  await confirm(centre, '不予受理');

  const resident = await journey.visit('/public', PHONE);
  const [, number = '', code = ''] = link.split('/');
  await resident.getByRole('button', { name: '查询进度' }).click();
  await resident.getByLabel('诉求编号').fill(number);
  await resident.getByLabel('查询码').fill(code);
  await resident.locator('form').getByRole('button', { name: '查询进度' }).click();
  await resident.getByText('诉讼、仲裁、复议等程序中', { exact: true }).waitFor();
  await resident.getByText('请向作出判决的人民法院提出上诉或申诉', { exact: true }).waitFor();
  await picture(resident, 'declined-phone');
  await expectAccessible(resident);
  await resident.setViewportSize(DESK);
  await picture(resident, 'declined');
});

test('an appeal that was held unreasonable is put forward with its hearing', async () => {
  const { id } = await journey.district.register('community', { title: '要求全年免收停车费' });
  const market = await journey.district.unit('market');
  await journey.district.do('centre', 'appealDispatch', id, { leadUnitId: market, task: '核实' });
  const unit = await openAppeal('market', id, '要求全年免收停车费');
  await act(unit, '申请剔除');
  await pick(unit, '剔除理由', '经听证认定不合理');
  await dialog(unit).getByLabel('听证日期').fill('2026-01-20');
  await dialog(unit).getByLabel('听证机关').fill('街道信访听证会');
  await dialog(unit).getByLabel('听证记录').fill('诉求人和停车场经营者到场，认定诉求不合理。');
  await picture(unit, 'exclusion');
  await expectAccessible(unit);
  await confirm(unit, '申请剔除');
  const centre = await journey.signIn('centre', DESK, '/assessment/exclusions');
  await centre.getByText('街道信访听证会').waitFor();
  await picture(centre, 'exclusions');
  await expectAccessible(centre);
});
