import { describe, expect, test } from 'vitest';
import { DateReader, formatsOf } from './index.ts';

const read = (format: string, text: string, zone = 'Asia/Shanghai') =>
  new DateReader(format, zone).read(text)?.toISOString() ?? null;

describe('dates', () => {
  test('are read in the time zone of the file, unless they name an offset', () => {
    expect(read('yyyy-MM-dd HH:mm', '2018-10-21 09:30')).toBe('2018-10-21T01:30:00.000Z');
    expect(read('M/d/yy H:mm', '10/21/18 0:07', 'America/New_York')).toBe('2018-10-21T04:07:00.000Z');
    expect(read('yyyy-MM-ddTHH:mm:ss[Z]', '2018-10-21T09:30:00+02:00')).toBe('2018-10-21T07:30:00.000Z');
    expect(read('yyyy年M月d日[ H:mm]', '2018年3月5日')).toBe('2018-03-04T16:00:00.000Z');
    expect(read('M/d/yyyy h:mm a', '1/2/2018 12:05 AM')).toBe('2018-01-01T16:05:00.000Z');
  });

  test('know summer time: before it, in it, and the hour that is shown twice', () => {
    const newYork = (text: string) => read('yyyy-MM-dd HH:mm', text, 'America/New_York');
    expect(newYork('2018-03-11 01:59')).toBe('2018-03-11T06:59:00.000Z');
    expect(newYork('2018-03-11 03:00')).toBe('2018-03-11T07:00:00.000Z');
    expect(newYork('2018-11-04 01:30')).toBe('2018-11-04T05:30:00.000Z');
    expect(newYork('2018-11-04 02:00')).toBe('2018-11-04T07:00:00.000Z');
  });

  test('that do not exist are refused, not moved', () => {
    for (const text of ['2018-02-30 08:00', '2018-13-01 08:00', '2018-01-01 24:00', '2018-01-01', 'yesterday', ''])
      expect(read('yyyy-MM-dd HH:mm', text), text).toBeNull();
  });
});

describe('the format of a column', () => {
  test('is guessed from most of its values', () => {
    expect(formatsOf(['2018-10-21T00:00:05', '2018-1-2T03:04', 'x'])[0]).toMatch(/^yyyy-M-dT/);
    expect(formatsOf(['10/21/18 0:00', '10/2/18 23:59'])).toEqual(['M/d/yy[ H:mm[:ss]]']);
    expect(formatsOf(['never', 'nobody'])).toEqual([]);
  });

  test('is a question where day and month may be either', () => {
    expect(formatsOf(['1/2/2018', '3/4/2018']).map((format) => format[0])).toEqual(['M', 'd']);
  });
});
