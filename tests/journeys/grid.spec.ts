import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  act,
  confirm,
  DESK,
  dialog,
  Journey,
  lookAt,
  PHONE,
  pick,
  picture,
  pictureFailure,
} from '../support/browser.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start();
});
afterEach(pictureFailure);
afterAll(() => journey?.end());

const COMMUNITY = '370202001001';

test('a grid worker visits without a network and is heard of once; a resident scans the code and the community answers', async () => {
  const { district } = journey;
  const unitId = await district.unit(COMMUNITY);

  // The administrator puts a grid and its worker before the residents.
  const admin = await journey.signIn('admin', DESK, `/grids?unit=${unitId}`);
  await act(admin, '新增网格');
  await dialog(admin).getByLabel('网格名称').fill('第一网格');
  await dialog(admin).getByLabel('网格范围').fill('海滨路 1–40 号');
  await confirm(admin, '新增网格');
  await act(admin, '新增亮相');
  await dialog(admin).getByLabel('人员').selectOption({ label: '钱网格' });
  await dialog(admin).getByLabel('网格', { exact: false }).last().selectOption({ label: '第一网格' });
  await dialog(admin).getByLabel('服务职责').fill('走访居民，收集诉求');
  await dialog(admin).getByLabel('服务电话').fill('0532-88880001');
  await confirm(admin, '新增亮相');
  await act(admin, '公开亮相');
  await confirm(admin, '公开亮相');
  await admin.getByText('已公开').waitFor();
  await lookAt(admin, 'grid-1-kept');
  await admin.getByRole('link', { name: '门牌卡' }).click();
  await admin.getByText('扫一扫，找到我').waitFor();
  await lookAt(admin, 'grid-2-card');

  const { unitFile } = (
    await district.ask('admin', 'query($unitId: ID) { unitFile(unitId: $unitId) { id } }', { unitId })
  ).data!;
  await district.do('admin', 'gridAdd', unitFile.id, { name: '第二网格', area: '海滨路 41–80 号' });

  // What is needed at a door is on the phone before the network is gone.
  const worker = await journey.signIn('community', PHONE, '/visits');
  await worker.getByText('没有走访记录').waitFor();
  await worker.waitForFunction(async () => {
    const shell = await caches.open('qiying-shell');
    return (await shell.match('/index.html')) !== undefined;
  });
  await lookAt(worker, 'grid-3-visits');
  await worker.context().setOffline(true);
  const note = async (grid: string, household: string) => {
    await worker.goto(`${district.base}/visits/new`);
    await worker.getByRole('combobox', { name: /^网格/ }).selectOption({ label: grid });
    await worker.getByLabel('走访住户').fill(household);
    await worker
      .getByRole('group', { name: /用电、用气/ })
      .getByText('正常')
      .click();
  };
  const keep = () => worker.getByRole('button', { name: '先存在手机上' }).click();
  await note('第一网格', '3 号楼 2 单元 501');
  await worker.getByRole('button', { name: '添加问题' }).click();
  await worker.getByLabel('问题描述').fill('楼道堆放杂物');
  await worker.getByText('带回社区跟进').click();
  await lookAt(worker, 'grid-4-noting');
  await keep();
  await worker.getByText('没有网络，1 条存在手机上').waitFor();
  await note('第二网格', '9 号楼 101');
  await keep();
  await worker.getByText('没有网络，2 条存在手机上').waitFor();
  await picture(worker, 'grid-5-waiting');

  // It survives a reload, and nothing that the server has said of anybody is kept by the service worker.
  await worker.reload();
  await worker.getByText('没有网络，2 条存在手机上').waitFor();
  const kept = await worker.evaluate(async () => {
    const shell = await caches.open('qiying-shell');
    return (await shell.keys()).map(({ url }) => new URL(url).pathname);
  });
  expect(kept.filter((path) => !/^\/(assets\/|index\.html$)/.test(path))).toEqual([]);
  expect((await district.ask('community', '{ doorVisits { nodes { id } } }')).data!['doorVisits'].nodes).toEqual([]);

  // Meanwhile the second grid is ended: what was noted for it stands aside with its sentence, and holds nothing up.
  const { nodes: grids } = (await district.ask('admin', '{ grids { nodes { id name } } }')).data!['grids'];
  const second = grids.find(({ name }: { name: string }) => name === '第二网格').id;
  await district.do('admin', 'gridEnd', unitFile.id, undefined, second);
  await worker.context().setOffline(false);
  await worker.getByText('没有等待发送的走访').waitFor();
  await worker.getByText('所选网格不属于本社区或已停用。').waitFor();
  await lookAt(worker, 'grid-6-refused');
  await worker.getByRole('button', { name: '删除' }).click();
  await worker.getByText('所选网格不属于本社区或已停用。').waitFor({ state: 'detached' });
  await worker.reload();
  await worker.getByRole('link', { name: '3 号楼 2 单元 501' }).waitFor();
  expect((await district.ask('community', '{ doorVisits { nodes { id } } }')).data!['doorVisits'].nodes).toHaveLength(
    1,
  );
  await picture(worker, 'grid-7-sent');
  await worker.getByRole('link', { name: '3 号楼 2 单元 501' }).click();
  await worker.getByText('楼道堆放杂物').first().waitFor();
  await lookAt(worker, 'grid-8-visit');
  await act(worker, '已解决');
  await dialog(worker).getByLabel('解决办法').fill('已劝导清理');
  await confirm(worker, '已解决');
  await worker.getByText('按时了结').waitFor();

  // A resident scans the code at the door.
  const { nodes } = (await district.ask('admin', '{ publicProfiles { nodes { code } } }')).data!['publicProfiles'];
  const resident = await journey.visit(`/public/p/370202/${nodes[0].code}`, PHONE);
  await resident.getByRole('heading', { level: 1, name: '钱网格' }).waitFor();
  await lookAt(resident, 'grid-9-profile');
  await resident.getByRole('button', { name: '开始填写' }).click();
  await resident.getByRole('button', { name: '下一步' }).click();
  await resident.getByLabel('一句话说明').fill('楼道灯不亮');
  await resident.getByLabel('诉求内容').fill('三单元楼道灯坏了一周。');
  await resident.getByRole('button', { name: '下一步' }).click();
  await resident.getByRole('button', { name: '下一步' }).click();
  await picture(resident, 'grid-10-filing');
  await resident.getByRole('button', { name: '提交' }).click();
  await resident.getByText(/已提交给.*社区/).waitFor();
  await picture(resident, 'grid-11-filed');

  // The community is its first receiver and answers.
  await worker.goto(`${district.base}/search?text=${encodeURIComponent('楼道灯')}`);
  await worker
    .getByRole('link', { name: /楼道灯不亮/ })
    .first()
    .click();
  await worker
    .getByText(/首接.*钱网格/)
    .first()
    .waitFor();
  await act(worker, '即接即决');
  await dialog(worker).getByLabel('答复内容').fill('灯泡已更换，请查看。');
  await pick(worker, '依据结论', '解释说明');
  await dialog(worker).getByLabel('依据', { exact: true }).fill('社区公共服务');
  await confirm(worker, '即接即决');
  await worker.getByText('灯泡已更换，请查看。').first().waitFor();
  await lookAt(worker, 'grid-12-answered');
});
