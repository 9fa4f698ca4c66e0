import { afterAll, beforeAll, test } from 'vitest';
import { act, choose, confirm, DESK, dialog, expectAccessible, Journey, PHONE } from '../support/browser.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start();
});
afterAll(() => journey?.end());

const TITLE = '楼道墙体开裂';

test('what a community cannot solve goes to its sub-district and on to the paired department', async () => {
  const { district } = journey;
  const community = await district.unit('370202001001');
  const { id } = await district.register('centre', { title: TITLE, communityId: community });
  await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('370202001'), task: '核实' });
  await district.do('street', 'workOrderAccept', id);
  await district.do('street', 'workOrderTransfer', id, { unitId: community, task: '入户了解' });
  await district.do('community', 'workOrderAccept', id);
  const handUp = async (username: string, tried: string, viewport: typeof DESK) => {
    const page = await journey.signIn(username, viewport, `/matters/${id}`);
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await act(page, '上报');
    await dialog(page).getByLabel('已做的工作').fill(tried);
    await dialog(page).getByLabel('无法解决的原因').fill('涉及房屋结构安全');
    await expectAccessible(page);
    await confirm(page, '上报');
    // The unit has left the appeal; what it handed up stays on its ledger.
    await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
    await page.goto(`${district.base}/escalations`);
    await page.getByText(`已尝试：${tried}`).waitFor();
    await expectAccessible(page);
    return page;
  };
  await handUp('community', '入户察看，设置警示', PHONE);
  const street = await handUp('street', '联系物业，临时支护', DESK);
  await street.getByText('香港中路街道 上报 区住房和城乡建设局').waitFor();

  const centre = await journey.signIn('centre', PHONE, '/escalations');
  await centre.getByText('已尝试：联系物业，临时支护').waitFor();
  await expectAccessible(centre);
  // Each count opens its list: what came to the department, and not what came to the sub-district.
  await centre.getByRole('button', { name: '本月' }).click();
  await centre.getByRole('button', { name: /^区住房和城乡建设局/ }).click();
  await centre.getByText('已尝试：联系物业，临时支护').waitFor();
  await centre.getByText('已尝试：入户察看，设置警示').waitFor({ state: 'detached' });
  await expectAccessible(centre);

  const admin = await journey.signIn('admin', DESK, '/administration/units');
  await admin.getByLabel('按名称或代码查找').fill('团岛');
  await act(admin, '包联');
  await choose(admin, /包联部门/, '区民政局');
  await dialog(admin).getByLabel('包联干部').fill('包联干部己');
  await dialog(admin).getByLabel('职务').fill('科长');
  await expectAccessible(admin);
  await confirm(admin, '包联');
  await admin.getByText('包联：区民政局，包联干部己 科长').waitFor();
  await admin.goto(`${district.base}/escalations?community=${community}`);
  await admin.getByText('已尝试：入户察看，设置警示').waitFor();
  await expectAccessible(admin);
});
