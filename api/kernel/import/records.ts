import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Text } from '../i18n/index.ts';
import { text } from '../i18n/index.ts';

/** A record of a CSV file, or what is wrong with it. */
export interface CsvRecord {
  /** Place among the records, from 0; blank lines do not count. */
  readonly index: number;
  /** Physical line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault: Text | null;
}

export interface CsvSource {
  readonly path: string;
  readonly encoding: string;
  readonly delimiter: string;
}

const MOST_LINES = 1000;
const MOST_CHARACTERS = 256 * 1024;
const NEVER_CLOSED = text(
  '引号没有闭合：本行的一个引号之后再没有与之配对的引号。',
  'A quotation mark is opened on this line and never closed.',
);
const AFTER_QUOTE = text(
  '引号之后还有文字：字段内的引号须写成两个。',
  'Text follows a closing quotation mark; a quotation mark inside a field is written twice.',
);
const UNREADABLE = text('含有无法按文件编码读出的字节。', 'It has bytes that the encoding of the file does not know.');

/**
 * The records of a file, one after another; a line break inside quotes belongs to its field. A line with a quotation mark
 * that is not closed is a fault of this line alone: reading goes on with the line after it, so that it takes no good
 * record with it.
 */
export async function* recordsOf(source: CsvSource): AsyncGenerator<CsvRecord> {
  const lines = new Lines(source);
  const quote = new QuoteState(source.delimiter);
  for (let index = 0, first = await lines.next(); first !== null; first = await lines.next()) {
    const line = lines.number;
    if (first.trim() === '') continue;
    const taken = [first];
    let size = first.length;
    quote.begin();
    for (quote.read(first); quote.isOpen && taken.length < MOST_LINES && size < MOST_CHARACTERS;) {
      const more = await lines.next();
      if (more === null) break;
      taken.push(more);
      size += more.length;
      quote.read(more);
    }
    if (quote.isOpen || quote.isBroken) {
      lines.giveBack(taken.slice(1));
      yield { index: index++, line, cells: [taken[0]!.trimEnd()], fault: quote.isOpen ? NEVER_CLOSED : AFTER_QUOTE };
      continue;
    }
    const cells = cellsOf(taken.join(''), source.delimiter);
    if (cells.every((cell) => cell.trim() === '')) continue;
    const fault = cells.some((cell) => cell.includes('\uFFFD')) ? UNREADABLE : null;
    yield { index: index++, line, cells, fault };
  }
}

function cellsOf(record: string, delimiter: string): string[] {
  const options = { delimiter, record_delimiter: ['\n'], relax_quotes: true, relax_column_count: true };
  return (parse(record.replace(/(?:\r\n|\n|\r)$/, ''), options) as string[][])[0] ?? [''];
}

/** Physical lines with their ends, read as they are asked for. */
class Lines {
  /** Of the line that was read last. */
  number = 0;
  private readonly chunks: AsyncIterator<string>;
  private returned: string[] = [];
  private carry = '';
  private at = 0;
  private ended = false;

  constructor({ path, encoding }: CsvSource) {
    this.chunks = decoded(path, encoding);
  }

  async next(): Promise<string | null> {
    const line = this.returned.pop() ?? (await this.read());
    if (line !== null) this.number++;
    return line;
  }

  giveBack(lines: readonly string[]): void {
    this.number -= lines.length;
    this.returned.push(...lines.toReversed());
  }

  private async read(): Promise<string | null> {
    for (;;) {
      const end = this.endOfLine();
      if (end > 0) {
        const line = this.carry.slice(this.at, end);
        this.at = end;
        return line;
      }
      const { value, done } = await this.chunks.next();
      this.carry = this.carry.slice(this.at) + (done ? '' : value);
      this.at = 0;
      if (done && this.ended) return null;
      this.ended = done === true;
    }
  }

  /** Where the next line ends, or 0 when that is not known yet: a carriage return may be half of a line's end. */
  private endOfLine(): number {
    const { carry, at, ended } = this;
    for (let place = at; place < carry.length; place++) {
      const sign = carry[place];
      if (sign === '\n') return place + 1;
      if (sign !== '\r') continue;
      if (place + 1 === carry.length && !ended) return 0;
      return carry[place + 1] === '\n' ? place + 2 : place + 1;
    }
    return ended && at < carry.length ? carry.length : 0;
  }
}

async function* decoded(path: string, encoding: string): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
    yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

type Place = 'START' | 'PLAIN' | 'QUOTED' | 'CLOSING' | 'BROKEN';

/** Follows the quotation marks of RFC 4180 over the lines of one record. */
class QuoteState {
  private place: Place = 'START';

  constructor(private readonly delimiter: string) {}

  get isOpen(): boolean {
    return this.place === 'QUOTED';
  }

  get isBroken(): boolean {
    return this.place === 'BROKEN';
  }

  begin(): void {
    this.place = 'START';
  }

  read(line: string): void {
    for (const sign of line) {
      this.place = this.after(sign);
      if (this.place === 'BROKEN') return;
    }
  }

  private after(sign: string): Place {
    if (this.place === 'QUOTED') return sign === '"' ? 'CLOSING' : 'QUOTED';
    if (this.place === 'CLOSING' && sign === '"') return 'QUOTED';
    if (sign === this.delimiter || sign === '\n' || sign === '\r') return 'START';
    if (this.place === 'CLOSING') return 'BROKEN';
    return this.place === 'START' && sign === '"' ? 'QUOTED' : 'PLAIN';
  }
}
