import { inflateSync } from 'node:zlib';
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
  /** Where the lowest line across the last page ends, in millimetres from its upper edge; null where it has none. */
  readonly foot: number | null;
}

const toMm = (points: number): number => (points / 72) * 25.4;

/** The page as it is printed: how many sheets of which size, and where the last one ends. */
export async function printed(page: Page): Promise<Printed> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(text)!;
  const lowest = drawingsOf(pdf).map(lowestLine).at(-1) ?? null;
  return {
    pages: text.match(/\/Type\s*\/Page\b(?!s)/g)!.length,
    width: Math.round(toMm(Number(width))),
    height: Math.round(toMm(Number(height))),
    foot: lowest === null ? null : toMm(Number(height) - lowest),
  };
}

/** What is drawn on each page, in their order: streams of a PDF that draw text. */
function drawingsOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)]
    .map(({ index, 0: head }) => index + head.length)
    .map((start) => inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1'))
    .filter((drawn) => /^BT$/m.test(drawn));
}

/** The lower edge of the lowest rectangle that is a line across the page, in points from the page's lower edge. */
function lowestLine(drawn: string): number | null {
  // Chromium scales and shifts, and never turns what it draws.
  let place = { x: 1, y: 1, up: 0 };
  const kept: (typeof place)[] = [];
  const edges: number[] = [];
  for (const line of drawn.split('\n')) {
    const numbers = line.split(' ').map(Number);
    if (line === 'q') kept.push(place);
    else if (line === 'Q') place = kept.pop()!;
    else if (line.endsWith(' cm')) {
      const [x, , , y, , up] = numbers as [number, number, number, number, number, number];
      place = { x: place.x * x, y: place.y * y, up: place.up + up * place.y };
    } else if (line.endsWith(' re')) {
      const [, top, wide, high] = numbers as [number, number, number, number];
      const [from, to] = [place.up + top * place.y, place.up + (top + high) * place.y];
      if (Math.abs(toMm(wide * place.x)) > 140 && Math.abs(toMm(to - from)) < 1) edges.push(Math.min(from, to));
    }
  }
  return edges.length > 0 ? Math.min(...edges) : null;
}
