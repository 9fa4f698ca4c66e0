import type { Page } from 'playwright-core';

/** A box on paper, in millimetres from the upper left corner of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const A4 = { width: 210, height: 297 };

/** Where the elements of an official document stand on its sheet: laid out as on paper, measured from the sheet's corner. */
export async function boxesOf(page: Page, selectors: Readonly<Record<string, string>>): Promise<Record<string, Box>> {
  return page.evaluate(
    ({ wanted, sheetWidth }) => {
      const sheet = document.querySelector('.official')!.getBoundingClientRect();
      const mm = sheet.width / sheetWidth;
      const round = (pixels: number): number => Math.round((pixels / mm) * 10) / 10;
      return Object.fromEntries(
        Object.entries(wanted).map(([name, selector]) => {
          const { left, top, right, bottom } = document.querySelector(selector)!.getBoundingClientRect();
          const box = {
            left: round(left - sheet.left),
            top: round(top - sheet.top),
            right: round(right - sheet.left),
            bottom: round(bottom - sheet.top),
          };
          return [name, box];
        }),
      );
    },
    { wanted: selectors, sheetWidth: A4.width },
  );
}

export interface Printed {
  readonly pages: number;
  /** Size of the first page in millimetres, whole. */
  readonly width: number;
  readonly height: number;
}

/** The page as it is printed: how many sheets of which size. */
export async function printed(page: Page): Promise<Printed> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(pdf)!;
  const inMm = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);
  return { pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)!.length, width: inMm(width), height: inMm(height) };
}
