import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { act, confirm, DESK, dialog, expectAccessible, Journey, PHONE } from '../support/browser.ts';
import { inHours } from '../support/time.ts';

let journey: Journey;
let file: string;
beforeAll(async () => {
  journey = await Journey.start();
  file = journey.district.services.districts.get('370202')!.fileId;
});
afterAll(() => journey?.end());

const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['QIYING_PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/settings-${name}.png` });
};

for (const [size, viewport, days] of [
  ['desk', DESK, '2'],
  ['phone', PHONE, '1'],
] as const)
  test(`a limit is tried before it is set, and what is announced is taken back (${size})`, async () => {
    const { district } = journey;
    const { id } = await district.register('centre');
    await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('market'), task: '核实' });
    const admin = await journey.signIn('admin', viewport, '/administration/settings');
    const setting = admin.getByRole('article').filter({ hasText: '诉求：签收' });
    await setting.getByRole('button', { name: '修改设置' }).click();
    await dialog(admin).getByText('改动后，这里会显示').waitFor();
    await dialog(admin).getByLabel('一般的时限', { exact: true }).fill('3');
    await dialog(admin).getByLabel('一般 · 咨询的时限', { exact: true }).fill(days);
    await dialog(admin).getByLabel('一般 · 建议的时限', { exact: true }).focus();
    await dialog(admin).getByText(`咨询 · 一般 ${days} 个工作日`).waitFor();
    await dialog(admin)
      .getByText(/近 30 天结束或在走的 \d+ 个计时，按新时限有 0 个逾期/)
      .waitFor();
    await dialog(admin)
      .getByText(/正在计时的 \d+ 个保持原期限/)
      .waitFor();
    await expectAccessible(admin);
    await picture(admin, `limits-${size}`);
    await dialog(admin).getByText('改为').scrollIntoViewIfNeeded();
    await picture(admin, `preview-${size}`);
    await confirm(admin, '修改设置');
    await setting.getByText(`咨询 · 一般 ${days} 个工作日`).waitFor();

    const effectiveFrom = inHours(24).toISOString();
    await district.do('admin', 'settingSet', file, { key: 'appeal.extensionWorkingDays', value: '8', effectiveFrom });
    await admin.reload();
    const announced = admin.getByRole('article').filter({ hasText: '即将生效' }).filter({ hasText: '8 个工作日' });
    await announced.getByRole('button', { name: '撤回' }).click();
    await dialog(admin).getByText('撤回后仍按现行的值执行').waitFor();
    await confirm(admin, '撤回');
    await announced.waitFor({ state: 'hidden' });
    await expectAccessible(admin);
    await picture(admin, `settings-${size}`);
  });

test('what a law sets is proposed where it fits, and the clock says by what it runs', async () => {
  const { district } = journey;
  await district.do('admin', 'categoriesAdd', file, { categories: [{ path: '预付消费 / 健身' }] });
  const { data } = await district.ask('admin', '{ categories { nodes { id path } } }');
  const categoryId = data!['categories'].nodes.find(({ path }: { path: string }) => path === '预付消费 / 健身').id;
  const law = { basis: '某条例第二十二条', amount: 60, unit: 'CALENDAR_DAY' };
  for (const [size, viewport] of [
    ['desk', DESK],
    ['phone', PHONE],
  ] as const) {
    const admin = await journey.signIn('admin', viewport, '/administration/statutory');
    await admin.getByRole('heading', { level: 1, name: '法定期限' }).waitFor();
    if (size === 'desk') {
      await act(admin, '新增法定期限');
      await expectAccessible(admin);
      await picture(admin, 'statutory-form');
      await dialog(admin).getByRole('button', { name: '取消' }).click();
      await district.do('admin', 'statutoryPeriodAdd', file, { categoryId, ...law });
      await admin.reload();
    }
    await admin.getByText('60 个自然日').waitFor();
    await expectAccessible(admin);
    await picture(admin, `statutory-${size}`);

    const { id } = await district.register('centre', { categoryId });
    const centre = await journey.signIn('centre', viewport, `/matters/${id}`);
    await centre.getByText('法定期限提示：60 个自然日').waitFor();
    await expectAccessible(centre);
    await picture(centre, `proposed-${size}`);
    await act(centre, '设定法定期限');
    expect(await dialog(centre).getByLabel('法律依据').inputValue()).toBe(law.basis);
    await picture(centre, `statutory-set-${size}`);
    await confirm(centre, '设定法定期限');
    await centre.getByText('法定期限提示').waitFor({ state: 'hidden' });
    await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('market'), task: '核实' });
    await centre.reload();
    await centre
      .getByText(/依据：(区定|默认)时限/)
      .first()
      .waitFor();
    await expectAccessible(centre);
    await picture(centre, `basis-${size}`);
  }
});
