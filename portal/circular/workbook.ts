import type { SheetData } from 'write-excel-file/browser';
import type { Said } from './useCircular.ts';
import { countOf, GROUP_WORDS, GROUPS, ITEM_WORDS, ITEMS, NONE, percentOf, RATE_WORDS, RATES } from './words.ts';

const HEAD = ['名次', '单位', '成绩', ...Object.values(RATE_WORDS), ...Object.values(ITEM_WORDS)];
const NAME_WIDTH = 28;
const WIDTH = 12;

/** The tables of a circular as sheets: figures as numbers, a rate that is none as the word. */
export function sheetsOf({ figures }: Said) {
  return GROUPS.filter((group) => figures.rows.some((row) => row.group === group)).map((group) => {
    const head = HEAD.map((value) => ({ value, fontWeight: 'bold' as const }));
    const rows = figures.rows
      .filter((row) => row.group === group)
      .map((row) => [
        number(row.place),
        row.unit,
        number(row.score, '0.00'),
        ...RATES.map((rate) => number(percentOf(row, rate), '0.00"%"')),
        ...ITEMS.map((item) => countOf(row, item)),
      ]);
    const columns = HEAD.map((_, index) => ({ width: index === 1 ? NAME_WIDTH : WIDTH }));
    const data: SheetData = [head, ...rows];
    return { data, sheet: GROUP_WORDS[group], columns, stickyRowsCount: 1 };
  });
}

const number = (value: number | null | undefined, format = '0') =>
  value === null || value === undefined ? NONE : { value, type: Number, format };

/** Hands the tables to the reader as a file; the library is loaded when somebody asks for one. */
export async function downloadTables(said: Said, fileName: string): Promise<void> {
  const { default: write } = await import('write-excel-file/browser');
  await write(sheetsOf(said)).toFile(`${fileName}.xlsx`);
}
