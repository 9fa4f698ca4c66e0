import { fileURLToPath } from 'node:url';
import AxeSource from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { expect } from 'vitest';
import { PASSWORD, TestDistrict } from './district.ts';

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
    await this.browser.close();
    await this.district.close();
  }

  async visit(path: string, viewport: typeof DESK): Promise<Page> {
    const page = await (await this.browser.newContext({ viewport, locale: 'zh-CN' })).newPage();
    await page.goto(`${this.district.base}${path}`);
    return page;
  }

  async signIn(username: string, viewport: typeof DESK): Promise<Page> {
    const page = await this.visit('/sign-in', viewport);
    await page.getByLabel('用户名').fill(username);
    await page.getByRole('textbox', { name: '密码' }).fill(PASSWORD);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
    return page;
  }
}

/** Chooses an option of a select by typing, as a person would. */
export async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(field, { exact: true }).first().click();
  await page.getByRole('dialog').getByLabel(field, { exact: true }).first().fill(option);
  await page.getByRole('option', { name: option }).first().click();
}

/** Nothing that axe knows is wrong with the page. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(AxeSource.source);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (context: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations: found } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(violations).toEqual([]);
}

export async function act(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).last().click();
  await page.getByRole('dialog').waitFor();
}

export async function confirm(page: Page, label: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}
