import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { seedDemoConsultations } from './consultations.ts';
import { Participants } from './participants.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

test('the demo shows the panel of experts, and questions in review, answered and waiting', async () => {
  await seedDemoConsultations(await Participants.of(district.services, district.services.districts.get('370202')!));
  const { data, errors } = await district.ask(
    'law-society',
    '{ legalExperts { nodes { id } } legalConsultations { nodes { state } } }',
  );
  expect(errors).toBeUndefined();
  expect(data!['legalExperts'].nodes).toHaveLength(3);
  expect(data!['legalConsultations'].nodes.map(({ state }: { state: string }) => state)).toEqual([
    'ASKED',
    'DRAFTED',
    'SIGNED',
  ]);
});
