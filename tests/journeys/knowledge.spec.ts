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
  pick,
  picture,
} from '../support/browser.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start();
});
afterAll(() => journey?.end());

const QUESTION = '闭店后会员卡余额怎么退？';

test('an entry: proposed by a department, published by the centre, cited in an answer with one click, found on a phone', async () => {
  const { district } = journey;
  const subject = '消费维权 / 预付卡 / 闭店退费';
  const rows = await district.asSuperuser<{ id: string }>(
    `select id from ${district.services.districts.get('370202')!.schema}.category where path = $1`,
    [subject],
  );
  const market = await journey.signIn('market', DESK, '/knowledge');
  await market.getByText('没有符合条件的知识条目').waitFor();
  await act(market, '提出知识条目');
  const form = dialog(market);
  await form.getByLabel('问题').fill(QUESTION);
  await choose(market, /类别/, '闭店退费');
  await form.getByLabel('统一答复口径').fill('请保留合同和付款凭证，由我们联系经营者核实余额后退还。');
  await form.getByLabel('依据', { exact: true }).fill('消费者权益保护法实施条例');
  await form.getByLabel('条款').fill('第二十二条');
  await form.getByLabel('依据链接').fill('https://example.gov.cn/fagui/22');
  await picture(market, 'knowledge-propose');
  await confirm(market, '提出知识条目');
  await market.getByRole('link', { name: QUESTION }).waitFor();
  await market.getByText('待审核').first().waitFor();

  const centre = await journey.signIn('centre', DESK);
  await centre.getByRole('link', { name: QUESTION }).first().click();
  await centre.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
  await expectAccessible(centre);
  await act(centre, '审核发布');
  await confirm(centre, '审核发布');
  await centre.getByText('已发布').first().waitFor();
  await picture(centre, 'knowledge-entry');

  const { id } = await district.register('centre', { title: '健身房关门退卡', categoryId: rows[0]!.id });
  await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('market'), task: '核实' });
  await district.do('market', 'workOrderAccept', id);
  await district.do('market', 'workOrderRecordContact', id, { reached: true, record: '已联系' });
  await market.goto(`${district.base}/matters/${id}`);
  await act(market, '答复办结');
  await form.getByRole('button', { name: `引用“${QUESTION}”` }).click();
  await expect.poll(() => form.getByLabel('答复内容').inputValue()).toContain('联系经营者核实余额');
  await picture(market, 'knowledge-cite');
  await pick(market, '依据结论', '依法应办，已办理');
  await confirm(market, '答复办结');

  const street = await journey.signIn('street', PHONE, `/knowledge?text=${encodeURIComponent('会员卡')}`);
  await street.getByText('引用 1 次').waitFor();
  await expectAccessible(street);
  await picture(street, 'knowledge-phone-list');
  await street.getByRole('link', { name: QUESTION }).click();
  await street.getByText('请保留合同和付款凭证').first().waitFor();
  await expectAccessible(street);
  await picture(street, 'knowledge-phone-entry');

  await market.goto(`${district.base}/knowledge?own=1`);
  await market.getByRole('link', { name: QUESTION }).click();
  await actAtOnce(market, '复核无误');
  await market.goto(`${district.base}/knowledge`);
  await market.getByText('引用 1 次').waitFor();
  await expectAccessible(market);
  await picture(market, 'knowledge-list');
}, 120_000);
