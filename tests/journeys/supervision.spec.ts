import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweepAlerts } from '../../api/alert/index.ts';
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
import type { TestDistrict } from '../support/district.ts';
import { boxesOf, printed } from '../support/paper.ts';
import { at } from '../support/time.ts';

/** A supervision order from the rule that raised it to its close-off, as the centre and the department see it. */
let journey: Journey;
let district: TestDistrict;
let centre: Page;
let market: Page;
const NOW = '2026-11-19 10:00';

beforeAll(async () => {
  journey = await Journey.start();
  district = journey.district;
  for (const username of ['centre', 'market', 'community']) await district.cookieOf(username);
  [centre, market] = [await journey.signIn('centre', DESK), await journey.signIn('market', PHONE)];
  at('2026-11-02 10:00');
  for (const title of ['健身房闭店不退费', '美容卡余额无法退还']) {
    const { id } = await district.register('community', { title });
    await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('market'), task: '核实' });
  }
  await journey.at(NOW);
});
afterAll(() => journey?.end());

const open = (page: Page, path: string): Promise<unknown> => page.goto(`${district.base}${path}`);

async function ruleIsSetUp(): Promise<void> {
  await open(centre, '/alerts/rules');
  await centre.getByText('还没有预警规则').waitFor();
  await act(centre, '起草规则');
  const form = dialog(centre);
  await form.getByLabel('规则名称').fill('逾期一天督办');
  await form.getByLabel('依据').fill('潍坊市12345条例第二十六条');
  await form.getByLabel('要求', { exact: true }).fill('三日内办结，逐件答复诉求人，并报整改措施。');
  await form.getByText('督办单', { exact: true }).click();
  await picture(centre, 'rule-form');
  await confirm(centre, '起草规则');
  await centre.getByRole('link', { name: '逾期一天督办（第 1 版）' }).waitFor();
  await centre.getByRole('button', { name: '试算' }).click();
  // What it would have fired, before it takes effect.
  await centre.getByText('会触发 2 次：').waitFor();
  await expectAccessible(centre);
  await picture(centre, 'rule-trial');
  await act(centre, '施行');
  await dialog(centre).getByLabel('施行日期').fill('2026-11-02');
  await dialog(centre).getByLabel('施行日期').press('Tab');
  await confirm(centre, '施行');
  await centre.getByText('施行中').first().waitFor();
}

test('a rule fires, the order is issued, signed for, answered with evidence, reviewed and closed off', async () => {
  await ruleIsSetUp();
  expect(await sweepAlerts(district.services.database, district.services.districts.values())).toBe(2);

  await open(centre, '/alerts');
  const rows = centre.getByRole('listitem').filter({ hasText: '逾期未办结' });
  await rows.nth(1).waitFor();
  await expectAccessible(centre);
  await picture(centre, 'alerts');
  await rows.nth(1).getByRole('button', { name: '不予处置' }).click();
  await dialog(centre).getByLabel('理由').fill('已与承办单位当面督促');
  await confirm(centre, '不予处置');
  await rows.nth(1).getByText('不予处置').first().waitFor();
  await rows.first().getByRole('button', { name: '提请督办' }).click();
  await picture(centre, 'propose');
  await confirm(centre, '提请督办');
  await rows
    .first()
    .getByRole('link', { name: /^督办 / })
    .click();
  await centre.getByText('待签发').first().waitFor();
  const notice = centre.url().split('/').at(-1)!;
  await act(centre, '签发');
  await confirm(centre, '签发');
  await centre.getByText('待签收').first().waitFor();
  await picture(centre, 'issued');

  await open(market, '/notices');
  await market.getByRole('link', { name: /逾期未办结/ }).click();
  await actAtOnce(market, '签收');
  await act(market, '反馈');
  const answer = dialog(market);
  await answer.getByLabel('反馈内容').fill('已联系诉求人，责令经营者三日内退还余额。');
  await answer.getByLabel('措施').first().fill('建立同类经营者台账');
  await answer
    .locator('input[type=file]')
    .setInputFiles({ name: '退款凭证.txt', mimeType: 'text/plain', buffer: Buffer.from('退款凭证') });
  await answer.getByText('退款凭证').first().waitFor();
  await confirm(market, '反馈');
  await market.getByText('待审核').first().waitFor();
  await expectAccessible(market);
  await picture(market, 'phone-answered');

  await open(centre, `/matters/${notice}`);
  await centre.getByText('退款凭证').first().waitFor();
  await act(centre, '审核通过、销号');
  await confirm(centre, '审核通过、销号');
  await centre.getByText('已销号').first().waitFor();
  await expectAccessible(centre);
  await picture(centre, 'closed-off');
  await open(centre, `/notices/${notice}/paper`);
  await centre.getByText(/^督办〔2026〕1号$/).waitFor();
  await expectAccessible(centre);
  await picture(centre, 'paper');
  await standsAsTheStandardSays();
}, 180_000);

/** GB/T 9704-2012: where each element of the paper stands, in millimetres on A4, and that it prints on one sheet. */
async function standsAsTheStandardSays(): Promise<void> {
  const box = await boxesOf(centre, {
    marks: '.official-marks p',
    head: '.official-head',
    number: '.official-number',
    line: '.official-line',
    title: '.official-title',
    recipient: '.official-recipient',
    body: '.official-body',
    seal: '.official-seal',
    date: '.official-date',
    imprint: '.official-printed',
  });
  const near = (at: number, wanted: number, name: string, by = 0.6): void =>
    expect(Math.abs(at - wanted), `${name} at ${at} mm, not ${wanted}`).toBeLessThanOrEqual(by);
  const LINE = 225 / 22;
  const of = (name: string) => box[name]!;
  // The text area: 156 × 225 mm, 28 mm from the binding, 37 mm from the top.
  near(of('marks').left, 28, 'urgency and grade');
  near(of('marks').top, 37, 'urgency and grade');
  near(of('head').top, 37, 'the box of the head');
  near(of('head').left, 28, 'the head');
  near(of('head').right, 184, 'the head');
  // The mark begins 35 mm below the upper edge of the text area, its characters no taller than 15 mm.
  expect(of('head').bottom - of('head').top).toBeGreaterThan(35);
  expect(of('head').bottom - of('head').top).toBeLessThanOrEqual(35 + 15.5);
  near(of('number').top - of('head').bottom, 2 * LINE, 'the number, two lines below the mark');
  near(of('line').top - of('number').bottom, 4, 'the red line, 4 mm below the number');
  near(of('title').top - of('line').bottom, 2 * LINE, 'the title, two lines below the red line');
  near(of('recipient').top - of('title').bottom, LINE, 'the addressee, a line below the title');
  near(of('body').top, of('recipient').bottom, 'the body, directly below the addressee');
  // The date stands four characters from the right edge; the seal covers it and the issuer.
  near(of('date').right, 184 - 4 * (156 / 28), 'the date', 1.2);
  expect(of('seal').top).toBeLessThan(of('date').top);
  expect(of('seal').bottom).toBeGreaterThan(of('date').bottom);
  expect(of('date').top).toBeGreaterThan(of('body').bottom);
  // The imprint ends where the text area of the last page ends.
  const pages = Math.round((of('imprint').bottom - 37) / 225);
  near(of('imprint').bottom - 37, pages * 225, 'the last line of the imprint', 1.5);
  const { foot, ...sheets } = await printed(centre);
  expect(sheets).toEqual({ pages, width: 210, height: 297 });
  near(foot!, 262, 'the printed imprint', 1.5);
  await endsAtTheFootHoweverLong(near);
}

/** However many lines stay empty where what belongs together moves to the next page. */
async function endsAtTheFootHoweverLong(
  near: (at: number, wanted: number, name: string, by: number) => void,
): Promise<void> {
  for (let more = 1; more <= 8; more += 1) {
    await centre.evaluate(() => {
      const line = document.querySelector('.official-body p')!;
      for (let count = 0; count < 3; count += 1) line.after(line.cloneNode(true));
      // It is measured when it is next drawn.
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    const { bottom } = (await boxesOf(centre, { imprint: '.official-printed' }))['imprint']!;
    const { pages, foot } = await printed(centre);
    near(bottom - 37, pages * 225, `the last line of the imprint, ${more} times longer`, 1.5);
    near(foot!, 262, `the printed imprint, ${more} times longer`, 1.5);
  }
}

test('alerts and rules are readable on a phone', async () => {
  await centre.setViewportSize(PHONE);
  for (const [path, name] of [
    ['/alerts', '逾期未办结'],
    ['/alerts/rules', '逾期一天督办'],
  ] as const) {
    await open(centre, path);
    await centre.getByText(new RegExp(name)).first().waitFor();
    await expectAccessible(centre);
    const wide = await centre.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, path).toBeLessThanOrEqual(0);
    await picture(centre, `phone${path.replaceAll('/', '-')}`);
  }
});
