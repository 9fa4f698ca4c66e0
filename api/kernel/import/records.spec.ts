import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { examine, recordsOf } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'qiying-records-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'rows.csv');

async function read(content: string | Uint8Array, encoding = 'utf-8') {
  writeFileSync(path, content);
  const records = [];
  for await (const record of recordsOf({ path, encoding, delimiter: ',' })) records.push(record);
  return records;
}

const linesOf = (records: { line: number; fault: object | null }[]) =>
  records.map(({ line, fault }) => (fault ? `${line}!` : `${line}`));

test('a record begins on its physical line, whatever line breaks its quoted fields hold', async () => {
  const records = await read('编号,内容\r\n1,"第一行\r\n第二行\n第三行"\r\n\r\n2,"他说""好"""\r\n3,完');
  expect(linesOf(records)).toEqual(['1', '2', '6', '7']);
  expect(records.map(({ cells }) => cells[1])).toEqual(['内容', '第一行\r\n第二行\n第三行', '他说"好"', '完']);
  expect(records.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
});

test('a quotation mark that is never closed takes no other record with it', async () => {
  const rows = Array.from({ length: 1500 }, (_, index) => `${index + 3},好`).join('\n');
  const records = await read(`a,b\n2,"坏\n${rows}\n`);
  expect(linesOf(records).filter((line) => line.endsWith('!'))).toEqual(['2!']);
  expect(records).toHaveLength(1502);
  expect(records.at(-1)).toMatchObject({ line: 1502, cells: ['1502', '好'] });
});

test('text behind a closing quotation mark is a fault of its line alone', async () => {
  const records = await read('a,b\n1,"坏"了\n2,"好"\n3,"坏\n4,"好"\n5,5" 管\n');
  expect(linesOf(records)).toEqual(['1', '2!', '3', '4!', '5', '6']);
  expect(records.at(-1)!.cells).toEqual(['5', '5" 管']);
});

test('bytes that the encoding does not know are a fault of their row', async () => {
  const bytes = Buffer.concat([Buffer.from('a,b\n1,好\n2,'), Buffer.from([0xff, 0xfe]), Buffer.from('\n3,好\n')]);
  expect(linesOf(await read(bytes))).toEqual(['1', '2', '3!', '4']);
});

test('whatever is written as CSV is read again, each record on the line where it was written', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '诉', '"', ',', '\n', '\r\n', ' ', '1'), maxLength: 8 });
  const row = fc.tuple(fc.constantFrom('甲', '乙'), cell, cell);
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      async (rows, end) => {
        const written = rows.map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(','));
        const records = await read(written.join(end));
        expect(records.map(({ cells, fault }) => ({ cells, fault }))).toEqual(
          rows.map((cells) => ({ cells: [...cells], fault: null })),
        );
        const breaks = (text: string) => text.split('\n').length - 1;
        expect(records.map(({ line }) => line)).toEqual(
          written.map((_, index) => 1 + breaks(written.slice(0, index).join('\n') + (index > 0 ? '\n' : ''))),
        );
      },
    ),
  );
});

const encodingOf = async (content: Uint8Array) => {
  writeFileSync(path, content);
  return (await examine(path)).encoding;
};

test('the encoding is found: UTF-8, also with a broken byte, GB18030, and what a byte order mark says', async () => {
  const gb = Buffer.from('b1e0bac52cc4dac8dd0a312cc2b7b5c6bbb5c1cb0a', 'hex');
  expect(await encodingOf(gb)).toBe('gb18030');
  expect((await read(gb, 'gb18030')).map(({ cells }) => cells)).toEqual([
    ['编号', '内容'],
    ['1', '路灯坏了'],
  ]);
  expect(await encodingOf(Buffer.from('编号,内容\n1,路灯坏了\n'))).toBe('utf-8');
  const broken = Buffer.concat([Buffer.from('编号,内容\n1,路灯坏了好几天没有人来修\n2,'), Buffer.from([0xc2])]);
  expect(await encodingOf(broken)).toBe('utf-8');
  expect(await encodingOf(Buffer.from('\uFEFF编号', 'utf16le'))).toBe('utf-16le');
});
