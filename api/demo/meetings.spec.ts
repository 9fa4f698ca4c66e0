import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { seedDemoMeetings } from './meetings.ts';
import { Participants } from './participants.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

test('the demo has a meeting with a decision open, whose owner has it on the desk, and one that is planned', async () => {
  await seedDemoMeetings(await Participants.of(district.services, district.services.districts.get('370202')!));
  const { data } = await district.ask('centre', '{ meetings { nodes { title state openDecisions } } }');
  expect(data!['meetings'].nodes).toEqual([
    { title: '下周调度会', state: 'PLANNED', openDecisions: 0 },
    { title: '本周调度会', state: 'SIGNED', openDecisions: 1 },
  ]);
  const desk = await district.ask('market', '{ desk { nodes { duty matter { title } } } }');
  expect(desk.data!['desk'].nodes).toEqual([{ duty: 'DECISION', matter: { title: '本周调度会' } }]);
});
