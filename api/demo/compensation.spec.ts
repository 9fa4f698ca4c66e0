import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { seedDemoCompensation } from './compensation.ts';
import { Participants } from './participants.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

test('the demo shows a compensation fund with its books and claims in each state', async () => {
  await seedDemoCompensation(await Participants.of(district.services, district.services.districts.get('370202')!));
  const { data, errors } = await district.ask(
    'association',
    '{ compensationFunds { nodes { balance available toRecover } } compensationClaims { nodes { state } } }',
  );
  expect(errors).toBeUndefined();
  expect(data!['compensationFunds'].nodes).toEqual([{ balance: 5_110_000, available: 4_950_000, toRecover: 140_000 }]);
  expect(data!['compensationClaims'].nodes.map(({ state }: { state: string }) => state)).toEqual([
    'PROPOSED',
    'APPROVED',
    'RECOVERED',
    'WRITE_OFF_ASKED',
    'ASSIGNED',
  ]);
});
