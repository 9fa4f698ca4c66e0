import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { seedDemoLinkage } from './linkage.ts';
import { Participants } from './participants.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

test('the demo shows units at one table: a joint case with tasks and a decision, a mediation whose agreement is being signed', async () => {
  await seedDemoLinkage(await Participants.of(district.services, district.services.districts.get('370202')!));
  const { data, errors } = await district.ask(
    'association',
    `{ matters(kind: "joint_case") { nodes { state ... on JointCase { tasks { title } decisions { number } } } }
       mediations: matters(kind: "mediation") { nodes { state ... on Mediation { sessions { state } agreement { state } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data!['matters'].nodes).toMatchObject([{ state: 'IN_PROGRESS', tasks: [{}, {}], decisions: [{}] }]);
  expect(data!['mediations'].nodes).toMatchObject([
    { state: 'AGREED', sessions: [{ state: 'HELD' }], agreement: { state: 'SIGNING' } },
  ]);
});
