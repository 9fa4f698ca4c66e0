import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { seedDemoWork } from './work.ts';
import { Participants } from './participants.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
  await seedDemoWork(await Participants.of(district.services, district.services.districts.get('370202')!));
});
afterAll(() => district?.close());

test('the demo has work on the callback desk and in the backlog', async () => {
  const { data } = await district.ask(
    'operator',
    '{ callbackDesk { now } hardCaseCounts { open unplanned } callbackQueue { nodes { appeal { title } } } }',
  );
  expect(data!['callbackDesk'].now).toBe(3);
  const counts = data!['hardCaseCounts'] as { open: number; unplanned: number }[];
  expect(counts.reduce((sum, { open }) => sum + open, 0)).toBe(2);
  expect(counts.reduce((sum, { unplanned }) => sum + unplanned, 0)).toBe(1);
});
