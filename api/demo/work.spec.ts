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

test('the demo has work on the callback desk, in the backlog, under a master, and on the ledger of what was handed up', async () => {
  const { data } = await district.ask(
    'operator',
    '{ escalations { nodes { toUnit { code } } } callbackDesk { now } hardCaseCounts { open unplanned } callbackQueue { nodes { appeal { title } } } }',
  );
  expect(data!['callbackDesk'].now).toBe(3);
  const load = `{ overviewAppeals(filter: { load: IN_HANDLING }, first: 100) { nodes { title ... on Appeal { repeatsWaiting } } } }`;
  const { nodes } = (await district.ask('centre', load)).data!['overviewAppeals'];
  expect(nodes).toContainEqual({ title: '洗衣店停业，卡里余额不退', repeatsWaiting: 2 });
  const steps = (data!['escalations'].nodes as { toUnit: { code: string } }[]).map(({ toUnit }) => toUnit.code);
  expect(steps.toSorted()).toEqual(['370202001', 'housing']);
  const counts = data!['hardCaseCounts'] as { open: number; unplanned: number }[];
  expect(counts.reduce((sum, { open }) => sum + open, 0)).toBe(2);
  expect(counts.reduce((sum, { unplanned }) => sum + unplanned, 0)).toBe(1);
});
