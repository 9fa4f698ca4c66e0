import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { at } from '../../tests/support/time.ts';
import { seedDemoPast } from './demo.ts';

/** Years after the last one whose holidays were announced when this was written. */
let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

test('the demo begins on the last working day of the announced years, with the next one as provisional', async () => {
  at('2026-12-31 16:00');
  await seedDemoPast(district.services);
  const { data } = await district.ask(
    'centre',
    '{ provisionalCalendarYears calendarDays(year: 2027) { nodes { date name } } deskCounts { count } }',
  );
  expect(data!['provisionalCalendarYears']).toEqual([2027]);
  expect(data!['calendarDays'].nodes).toContainEqual({ date: '2027-02-06', name: '春节' });
  const waiting = data!['deskCounts'].reduce((sum: number, { count }: { count: number }) => sum + count, 0);
  expect(waiting).toBeGreaterThan(0);
});
