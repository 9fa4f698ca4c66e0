import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { sweepAlerts } from '../alert/index.ts';
import { seedDemoAlerts } from './alerts.ts';
import { Participants } from './participants.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

test('the demo begins with rules in force, an alert about the merchant, and an order that was issued', async () => {
  const { database, districts } = district.services;
  await seedDemoAlerts(await Participants.of(district.services, district.services.districts.get('370202')!));
  expect(await sweepAlerts(database, districts.values())).toBe(1);
  const { data } = await district.ask(
    'centre',
    `{ alertRules { nodes { state } } alerts { nodes { condition alertAppeals { number } } }
       notices { nodes { state addressee { shortName } } } }`,
  );
  expect(data!['alertRules'].nodes).toEqual([{ state: 'IN_FORCE' }, { state: 'IN_FORCE' }, { state: 'IN_FORCE' }]);
  expect(data!['alerts'].nodes).toMatchObject([{ condition: 'SUDDEN_RISE', alertAppeals: [{}, {}, {}] }]);
  expect(data!['notices'].nodes).toMatchObject([{ state: 'ISSUED', addressee: { shortName: '市监局' } }]);
});
