import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeSource from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { TestContext } from 'vitest';
import { expect } from 'vitest';
import { TestDistrict } from './district.ts';
import { at, now } from './time.ts';

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The portal in a real browser, each participant signed in as itself. */
export class Journey {
  private constructor(
    readonly district: TestDistrict,
    readonly browser: Browser,
  ) {}

  static async start(): Promise<Journey> {
    const portal = fileURLToPath(new URL('../../portal/dist/', import.meta.url));
    const district = await TestDistrict.open({ portal });
    const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
    return new Journey(district, await chromium.launch({ executablePath, args: ARGS }));
  }

  async end(): Promise<void> {
    openPages.clear();
    await this.browser.close();
    await this.district.close();
  }

  /** Lets time stand still at a moment, in the district and in every browser. */
  async at(moment: string): Promise<void> {
    const instant = at(moment);
    for (const page of openPages) await page.clock.setFixedTime(instant);
  }

  async visit(path: string, viewport: typeof DESK): Promise<Page> {
    const page = await this.open(viewport);
    await page.goto(`${this.district.base}${path}`);
    return page;
  }

  /** A window in which somebody is signed in already: how one signs in by hand is a story of its own. */
  async signIn(username: string, viewport: typeof DESK, path = '/desk'): Promise<Page> {
    const page = await this.open(viewport);
    await page.context().addCookies(this.cookies(await this.district.signIn(username)));
    await page.goto(`${this.district.base}${path}`);
    if (path === '/desk') await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
    return page;
  }

  /** What a browser keeps of a session. */
  cookies(session: string): { name: string; value: string; url: string }[] {
    return session.split('; ').map((pair) => {
      const [name, ...value] = pair.split('=');
      return { name: name!, value: value.join('='), url: this.district.base };
    });
  }

  /** Without motion: nothing is looked at while it fades. */
  private async open(viewport: typeof DESK): Promise<Page> {
    const context = await this.browser.newContext({ viewport, locale: 'zh-CN', reducedMotion: 'reduce' });
    await context.clock.install({ time: now() });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    openPages.add(page);
    return page;
  }
}

const openPages = new Set<Page>();
let pictures = 0;

/** The whole page as it looks now, kept where `QIYING_PICTURES` names a folder for it. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['QIYING_PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** What every page looks like when a journey has failed, where `QIYING_PICTURES` names a folder for it. */
export async function pictureFailure({ task }: TestContext): Promise<void> {
  const folder = process.env['QIYING_PICTURES'];
  if (!folder || task.result?.state !== 'fail') return;
  for (const page of openPages)
    await page.screenshot({ path: join(folder, `failed-${(pictures += 1)}.png`) }).catch(() => undefined);
}

/** The dialog that is open. */
export const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Chooses an option of a searchable field by typing, as a person would. */
export async function choose(page: Page, field: string | RegExp, option: string, nth = 0): Promise<void> {
  const input = dialog(page).getByRole('combobox', { name: field }).nth(nth);
  await input.click();
  await input.fill(option);
  await page.getByRole('option', { name: option }).first().click();
}

/** Takes one of a few that are all in sight. */
export async function pick(page: Page, field: string | RegExp, choice: string): Promise<void> {
  await dialog(page).getByRole('group', { name: field }).getByText(choice, { exact: true }).click();
}

interface Axe {
  run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Nothing that axe knows is wrong with the page; with a dialog that is open, since all behind it is out of reach. */
export async function expectAccessible(page: Page): Promise<void> {
  // It is read once by each document: to read it takes as long as to look at a small page with it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AxeSource.source);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // A colour on its way from one to the other is nobody's choice.
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    const { violations: found } = await axe.run(document.querySelector('dialog[open]') ?? document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
      // No rule of these reads style sheets or media.
      preload: false,
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(violations).toEqual([]);
}

/** Nothing has to be scrolled sideways: neither the document nor what scrolls in its frame. */
export async function expectFitting(page: Page): Promise<void> {
  const wide = await page.evaluate(() =>
    [document.documentElement, document.body, ...document.querySelectorAll('.frame > .content, main')]
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => `${box.tagName}.${box.className}: ${box.scrollWidth} > ${box.clientWidth}`),
  );
  expect(wide).toEqual([]);
}

/** Nothing is said in the words of the code: neither a key of a message nor a value of an enum. */
export async function expectTranslated(page: Page): Promise<void> {
  const raw = await page.evaluate(() => {
    const said: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // What is marked as a code is meant to be read as one.
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('code')) said.push(walker.currentNode.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) said.push(element.getAttribute(name) ?? '');
    return said.filter((text) => /^\s*([a-z]\w*(\.[\w-]+)+|[A-Z]+(_[A-Z]+)+)\s*$/.test(text));
  });
  expect(raw).toEqual([]);
}

/** Once all of it is there, a page fits its window, speaks Chinese, and axe finds nothing; it is kept as a picture. */
export async function lookAt(page: Page, name: string): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  await picture(page, name);
  await expectFitting(page);
  await expectTranslated(page);
  await expectAccessible(page);
}

const PATIENCE_MS = 15_000;
const A_TRY_MS = 1500;

/**
 * Presses the button of an act; one that has no room stands in the menu behind the others. What is offered may change
 * under the hand, as another window's act arrives: then the eye looks again.
 */
async function press(page: Page, label: string): Promise<void> {
  const button = page.getByRole('button', { name: label, exact: true }).last();
  const menu = page.getByRole('button', { name: '更多', exact: true }).last();
  const item = page.getByRole('menuitem', { name: label, exact: true });
  for (const until = Date.now() + PATIENCE_MS; ;) {
    try {
      await button.or(menu).last().waitFor();
      if (await button.isVisible()) return await button.click({ timeout: A_TRY_MS });
      if (!(await item.isVisible())) await menu.click({ timeout: A_TRY_MS });
      return await item.click({ timeout: A_TRY_MS });
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}

/** Presses the button of an act, which asks for something: its dialog opens. */
export async function act(page: Page, label: string): Promise<void> {
  await press(page, label);
  await dialog(page).waitFor();
}

/** Presses the button of an act that asks for nothing: it is done at once. */
export async function actAtOnce(page: Page, label: string): Promise<void> {
  await press(page, label);
  await page
    .getByText(new RegExp(`^${label}：已完成`))
    .first()
    .waitFor();
}

/** Sends the form of the act. */
export async function confirm(page: Page, label: string): Promise<void> {
  await dialog(page).getByRole('button', { name: label, exact: true }).click();
  await dialog(page).waitFor({ state: 'hidden' });
}
