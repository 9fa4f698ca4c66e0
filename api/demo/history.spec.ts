import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { at } from '../../tests/support/time.ts';
import { seedDemoPast } from './demo.ts';

/** The last working day of the years that were announced when this was written: the hardest day to begin on. */
let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
  at('2026-12-31 16:00');
  await seedDemoPast(district.services);
});
afterAll(() => district?.close());

test('the demo has a past: every week has its rates, subjects are hot, and a circular is published', async () => {
  const { data, errors } = await district.ask(
    'leader',
    `{ assessmentTrend(step: WEEK, points: 8) { rates { name of } }
       overviewHot(by: CATEGORY) { spots { count } } overviewLoad { load count } }`,
  );
  expect(errors).toBeUndefined();
  const { assessmentTrend, overviewHot, overviewLoad } = data!;
  // The last week may have just begun.
  for (const { rates } of assessmentTrend.slice(1, -1))
    for (const { name, of } of rates) expect(of, name).toBeGreaterThan(0);
  expect(overviewHot.spots.length).toBeGreaterThan(3);
  expect(overviewLoad.find(({ load }: { load: string }) => load === 'IN_HANDLING').count).toBeGreaterThan(0);
  const published = '{ publicCirculars(district: "370202") { title content { figures { rows { place } } } } }';
  const { publicCirculars } = (await district.ask(null, published)).data!;
  expect(publicCirculars).toHaveLength(1);
  expect(publicCirculars[0].content.figures.rows.length).toBeGreaterThan(4);
});

test('the demo loads the year after the announced ones as provisional, and begins with work to do', async () => {
  const { data } = await district.ask(
    'centre',
    '{ provisionalCalendarYears calendarDays(year: 2027) { nodes { date name } } deskCounts { count } }',
  );
  expect(data!['provisionalCalendarYears']).toEqual([2027]);
  expect(data!['calendarDays'].nodes).toContainEqual({ date: '2027-02-06', name: '春节' });
  const waiting = data!['deskCounts'].reduce((sum: number, { count }: { count: number }) => sum + count, 0);
  expect(waiting).toBeGreaterThan(0);
});
