// Writes a CSV file again and again, each time with other keys, until it has so many rows: to import more than there is.
//   node tests/bench/lengthen.mjs FILE.csv "KEY COLUMN" ROWS > LONGER.csv
// Rows with a fault of their own are written as they are read, so that they are refused again. It needs the built API.
import { once } from 'node:events';

/** @type {typeof import('../../api/kernel/import/index.ts')} */
const { recordsOf } = await import(String(new URL('../../build/api/kernel/import/index.js', import.meta.url)));

const [path = '', key = '', rows = '0'] = process.argv.slice(2);
const source = { path, encoding: 'utf-8', delimiter: ',' };

/** @param {readonly string[]} cells */
async function write(cells) {
  const line = cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

let written = 0;
let place = -1;
for (let round = 0; written < Number(rows) && (round === 0 || written > 0); round += 1)
  for await (const { index, cells } of recordsOf(source)) {
    if (index === 0) {
      place = cells.findIndex((name) => name.trim() === key);
      if (place < 0) throw new Error(`There is no column ${key}.`);
      if (round === 0) await write(cells);
      continue;
    }
    if (written === Number(rows)) break;
    await write(cells.map((cell, column) => (column === place && round > 0 ? `${cell}-${round}` : cell)));
    written += 1;
  }
