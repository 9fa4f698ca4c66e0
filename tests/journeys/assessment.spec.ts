import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDistrict } from '../support/district.ts';
import {
  act,
  actAtOnce,
  confirm,
  DESK,
  dialog,
  expectAccessible,
  Journey,
  PHONE,
  picture,
} from '../support/browser.ts';
import { at } from '../support/time.ts';

/** October 2026 is assessed: drawn up, signed, published, objected to, corrected and counted once more. */
let journey: Journey;
let district: TestDistrict;
let centre: Page;
let phone: Page;
let market: Page;
const NOW = '2026-11-03 10:00';

beforeAll(async () => {
  journey = await Journey.start();
  district = journey.district;
  for (const username of ['centre', 'market', 'housing', 'tourism', 'street']) await district.cookieOf(username);
  [centre, phone, market] = [
    await journey.signIn('centre', DESK),
    await journey.signIn('centre', PHONE),
    await journey.signIn('market', PHONE),
  ];
  await october();
  await journey.at(NOW);
});
afterAll(() => journey?.end());

/** What three departments and a sub-district did in October. */
async function october(): Promise<void> {
  at('2026-10-12 09:30');
  const categories = await district.direct<{ id: string }>(
    district.mainCentre(),
    'select id from category where depth = 3 order by path',
  );
  const units = { market: 'market', housing: 'housing', tourism: 'tourism', street: '370202001' };
  const names = Object.keys(units) as (keyof typeof units)[];
  for (let index = 0; index < 24; index += 1) {
    const name = names[index % names.length]!;
    const subDistrictId = await district.unit('370202001');
    const categoryId = categories[(index * 5) % categories.length]!.id;
    const { id } = await district.register('centre', { title: `考评诉求 ${index + 1}`, categoryId, subDistrictId });
    await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit(units[name]), task: '核实' });
    if (index % 7 === 6) continue;
    await district.do(name, 'workOrderAccept', id);
    await district.do(name, 'workOrderRecordContact', id, { reached: true, record: '已联系' });
    await district.do(name, 'workOrderReply', id, { body: '已处理', ground: '条例', grounding: 'EXPLAINED' });
    await district.do('centre', 'appealPassAudit', id);
    const answer = { reached: index % 11 !== 10, resolved: index % 5 !== 4, satisfied: index % 3 !== 2 };
    await district.do('centre', 'appealRecordCallback', id, { ...answer, outcome: 'CLOSE', remark: '已说明情况' });
    if (index === 4) {
      const evidence = '经现场核查，反映情况不属实，附笔录';
      await district.do(name, 'appealAskExclusion', id, { ground: 'FOUND_UNTRUE', evidence });
    }
  }
}

const open = (page: Page, path: string): Promise<unknown> => page.goto(`${district.base}${path}`);

test('a month is decided, drawn up, signed, published, objected to and corrected', async () => {
  await open(centre, '/assessment/exclusions');
  await centre.getByText('经现场核查').waitFor();
  await picture(centre, 'exclusions');
  await expectAccessible(centre);
  await act(centre, '同意剔除');
  await dialog(centre).getByLabel('理由').fill('核查属实');
  await confirm(centre, '同意剔除');

  await open(centre, '/assessment?period=2026-10');
  await centre.getByRole('region', { name: '部门' }).waitFor();
  await picture(centre, 'board');
  await expectAccessible(centre);
  await act(centre, '建立考评期');
  await confirm(centre, '建立考评期');
  await actAtOnce(centre, '汇总');
  await act(centre, '结账签字');
  await picture(centre, 'sign');
  await confirm(centre, '结账签字');
  await centre.getByText('周调度 签字结账').waitFor();
  await act(centre, '公布排名');
  await confirm(centre, '公布排名');
  await picture(centre, 'closed');

  // A number opens to the appeals that it counts.
  await centre
    .getByRole('region', { name: '部门' })
    .getByRole('link', { name: /响应率：应计/ })
    .first()
    .click();
  await centre.getByRole('heading', { level: 1, name: '响应' }).waitFor();
  await picture(centre, 'facts');
  await expectAccessible(centre);

  await open(market, '/assessment?period=2026-10');
  await market.getByRole('link', { name: '查看本单位成绩的逐项计算' }).waitFor();
  await picture(market, 'own-phone');
  await expectAccessible(market);
  await market.getByRole('link', { name: '查看本单位成绩的逐项计算' }).click();
  await market.getByText('公布的成绩和排名').waitFor();
  await picture(market, 'score-phone');
  await expectAccessible(market);
  await act(market, '对成绩申诉');
  await dialog(market).getByLabel('申诉内容').fill('其中一件逾期系系统故障所致，附说明。');
  await confirm(market, '对成绩申诉');
  await market.getByText('其中一件逾期').waitFor();

  await open(centre, '/desk');
  await centre.getByText('2026-10 考评申诉').first().click();
  await open(centre, await idOf('assessment_objection'));
  await act(centre, '申诉成立');
  await dialog(centre).getByLabel('更正分值').pressSequentially('0.5');
  await dialog(centre).getByLabel('理由').fill('系统故障属实');
  await picture(centre, 'uphold');
  await confirm(centre, '申诉成立');
  await picture(centre, 'objection');

  await open(centre, await idOf('assessment_period'));
  await centre.getByRole('button', { name: '重新复算' }).click();
  await centre.getByText('与结账数据一致').waitFor();
  await picture(centre, 'period');
  await expectAccessible(centre);
  await market.getByRole('link', { name: '查看成绩' }).click();
  await market.getByText('结账成绩保留不变').waitFor();
  await picture(market, 'corrected-phone');
});

async function idOf(kind: string): Promise<string> {
  const { data } = await district.ask('centre', 'query($kind: String!) { matters(kind: $kind) { nodes { id } } }', {
    kind,
  });
  return `/matters/${data!['matters'].nodes[0].id}`;
}

test('the centre drafts a formula, is told what is wrong, and tries it on the month before', async () => {
  await open(centre, '/assessment/formulas');
  await centre.getByRole('heading', { name: '系统缺省办法' }).waitFor();
  await expectAccessible(centre);
  await act(centre, '起草新版本');
  await picture(centre, 'draft');
  await dialog(centre).getByLabel('名称').fill('考评办法（明年）');
  const first = dialog(centre).getByLabel('权重（%）').first();
  await first.fill('10');
  await dialog(centre).getByRole('button', { name: '起草新版本' }).click();
  await dialog(centre).getByText('各项权重之和应为 100，现为 90。').first().waitFor();
  await picture(centre, 'draft-refused');
  await first.fill('20');
  await confirm(centre, '起草新版本');
  await centre.getByRole('heading', { name: '考评办法（明年）' }).waitFor();
  await picture(centre, 'formulas');
  await centre.getByRole('button', { name: '在上月试算' }).first().click();
  await centre.getByText('试算：“考评办法（明年）”与签字成绩并列').waitFor();
  const departments = centre.getByRole('region', { name: '部门' });
  for (const column of ['签字成绩', '试算成绩', '成绩差', '签字名次', '试算名次'])
    await departments.getByRole('columnheader', { name: column }).waitFor();
  await expectAccessible(centre);
  await picture(centre, 'trial');
  await centre.setViewportSize(PHONE);
  await departments
    .getByText(/^(升 \d+ 位|降 \d+ 位|不变)$/)
    .first()
    .waitFor();
  expect(await centre.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(centre);
  await picture(centre, 'trial-phone');
  await centre.setViewportSize(DESK);
  // A draft is changed from what it says, also on the page of the matter.
  await open(centre, await idOf('assessment_formula'));
  await act(centre, '修改草案');
  await dialog(centre).getByLabel('权重（%）').nth(3).waitFor();
  expect(await dialog(centre).getByLabel('名称').inputValue()).toBe('考评办法（明年）');
  expect(await dialog(centre).getByLabel('权重（%）').first().inputValue()).toBe('20');
  await dialog(centre).getByLabel('名称').fill('考评办法（后年）');
  await confirm(centre, '修改草案');
  await centre.getByRole('heading', { name: '考评办法（后年）' }).waitFor();
  await open(phone, '/assessment?period=2026-10');
  await phone.getByRole('region', { name: '部门' }).waitFor();
  await picture(phone, 'board-phone');
  await expectAccessible(phone);
  await phone.emulateMedia({ media: 'print' });
  await picture(phone, 'print');
  expect(await phone.getByRole('navigation').first().isVisible()).toBe(false);
});
