import { ImportStopped } from './stopped.ts';

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'half' | 'offset';
type Parts = Partial<Record<Part, string>>;

/** Letters of a format, the longer ones first; `[…]` may be missing, everything else stands for itself. */
const LETTERS: readonly (readonly [letters: string, pattern: string, part: Part])[] = [
  ['yyyy', '\\d{4}', 'year'],
  ['yy', '\\d{2}', 'year'],
  ['MM', '\\d{2}', 'month'],
  ['M', '\\d{1,2}', 'month'],
  ['dd', '\\d{2}', 'day'],
  ['d', '\\d{1,2}', 'day'],
  ['HH', '\\d{2}', 'hour'],
  ['H', '\\d{1,2}', 'hour'],
  ['hh', '\\d{2}', 'hour'],
  ['h', '\\d{1,2}', 'hour'],
  ['mm', '\\d{2}', 'minute'],
  ['ss', '\\d{2}', 'second'],
  ['S', '\\d{1,9}', 'fraction'],
  ['a', '[AaPp]\\.?[Mm]\\.?|上午|下午', 'half'],
  ['Z', 'Z|[+-]\\d\\d:?\\d\\d', 'offset'],
];

/** Formats that are tried when none is named. */
const USUAL = [
  'yyyy-M-dTHH:mm[:ss[.S]][Z]',
  'yyyy-M-d[ H:mm[:ss[.S]]][ Z]',
  'yyyy/M/d[ H:mm[:ss]]',
  'yyyy.M.d[ H:mm[:ss]]',
  'yyyy年M月d日[ H:mm[:ss]]',
  'yyyy年M月d日[ ]H时mm分[ss秒]',
  'yyyyMMdd[HHmmss]',
  'M/d/yyyy[ H:mm[:ss]]',
  'M/d/yyyy h:mm[:ss] a',
  'M/d/yy[ H:mm[:ss]]',
  'd/M/yyyy[ H:mm[:ss]]',
  'd/M/yy[ H:mm[:ss]]',
  'd.M.yyyy[ H:mm[:ss]]',
  'd-M-yyyy[ H:mm[:ss]]',
];

/** Reads the instants of one column: its format, and the time zone of those that name no offset. */
export class DateReader {
  private readonly pattern: RegExp;
  private readonly zone: Zone;

  constructor(
    readonly format: string,
    timeZone: string,
  ) {
    this.pattern = patternOf(format);
    this.zone = new Zone(timeZone);
  }

  /** The instant, or null when the text is no date of this format or names a day that does not exist. */
  read(text: string): Date | null {
    const parts = this.pattern.exec(text.trim())?.groups as Parts | undefined;
    if (!parts) return null;
    const local = wallClock(parts);
    if (local === null) return null;
    return new Date(parts.offset ? local - offsetIn(parts.offset) : this.zone.instantOf(local));
  }

  /** Whether it names a day alone: no time, or midnight, which files write for none. */
  isDay(text: string): boolean {
    const parts = this.pattern.exec(text.trim())?.groups as Parts | undefined;
    return parts !== undefined && [parts.hour, parts.minute, parts.second].every((part) => Number(part ?? 0) === 0);
  }
}

/**
 * The usual formats that fit the samples best, and at least half of them: a few may be wrong themselves. None is an unknown
 * format, several are a question for the person who imports.
 */
export function formatsOf(samples: readonly string[]): string[] {
  const fits = USUAL.map((format) => {
    const reader = new DateReader(format, 'UTC');
    return { format, count: samples.filter((sample) => reader.read(sample) !== null).length };
  });
  const most = Math.max(...fits.map(({ count }) => count));
  return most * 2 < samples.length ? [] : fits.filter(({ count }) => count === most).map(({ format }) => format);
}

const TOKEN = new RegExp(`${LETTERS.map(([letters]) => letters).join('|')}|.`, 'gsu');

function patternOf(format: string): RegExp {
  const seen = new Set<Part>();
  const source = format.replaceAll(TOKEN, (token) => {
    if (token === '[') return '(?:';
    if (token === ']') return ')?';
    const letter = LETTERS.find(([letters]) => letters === token);
    if (!letter) return /[\p{L}\p{N}]/u.test(token) ? token : `\\${token}`;
    const [, pattern, part] = letter;
    if (seen.has(part)) throw new ImportStopped(`The date format “${format}” names the ${part} twice.`);
    seen.add(part);
    return `(?<${part}>${pattern})`;
  });
  const needed: readonly Part[] = ['year', 'month', 'day'];
  const missing = needed.find((part) => !seen.has(part));
  if (missing) throw new ImportStopped(`The date format “${format}” has no ${missing}.`);
  try {
    return new RegExp(`^${source.replaceAll('\\ ', ' ')}$`, 's');
  } catch {
    throw new ImportStopped(`The date format “${format}” cannot be understood.`);
  }
}

/** The wall clock as if it were UTC; null for a day or time that does not exist. */
function wallClock(parts: Parts): number | null {
  const number = (part: Part) => Number(parts[part] ?? 0);
  const year = parts.year!.length === 2 ? century(number('year')) : number('year');
  const hour = parts.half ? hourOf(number('hour'), parts.half) : number('hour');
  if (hour > 23 || number('minute') > 59 || number('second') > 59) return null;
  const time = Date.UTC(year, number('month') - 1, number('day'), hour, number('minute'), number('second'));
  const date = new Date(time);
  if (date.getUTCMonth() + 1 !== number('month') || date.getUTCDate() !== number('day')) return null;
  return time + Math.floor(Number(`0.${parts.fraction ?? 0}`) * 1000);
}

const century = (year: number): number => (year < 70 ? 2000 + year : 1900 + year);

function hourOf(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return 24;
  return (hour % 12) + (/^p|下午/i.test(half) ? 12 : 0);
}

function offsetIn(text: string): number {
  if (text === 'Z') return 0;
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)/.exec(text)!;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

const HOUR = 3_600_000;

/** A time zone by its IANA name. */
class Zone {
  private readonly format: Intl.DateTimeFormat;
  /** Offsets by hour: files are in the order of time, or nearly. */
  private readonly known = new Map<number, number>();

  constructor(name: string) {
    try {
      this.format = new Intl.DateTimeFormat('en', {
        timeZone: name,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      throw new ImportStopped(`No time zone is called “${name}”; write it like Asia/Shanghai.`);
    }
  }

  /** The instant at which clocks there show this; of an hour that is shown twice, the first. */
  instantOf(local: number): number {
    const guess = local - this.offsetAt(local - 12 * HOUR);
    return local - this.offsetAt(guess) === guess ? guess : local - this.offsetAt(local + 12 * HOUR);
  }

  private offsetAt(instant: number): number {
    const hour = Math.floor(instant / HOUR);
    let offset = this.known.get(hour);
    if (offset === undefined) {
      if (this.known.size > 10_000) this.known.clear();
      offset = this.computeOffset(hour * HOUR);
      this.known.set(hour, offset);
    }
    return offset;
  }

  private computeOffset(instant: number): number {
    const parts = Object.fromEntries(
      this.format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
    );
    const { year, month, day, hour, minute, second } = parts as Record<string, number>;
    return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) - instant;
  }
}
