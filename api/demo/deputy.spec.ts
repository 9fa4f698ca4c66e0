import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { seedDemoDeputies } from './deputy.ts';
import { Participants } from './participants.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

test('the demo shows deputies who look on, ask, suggest and receive residents, and ideas that are new, weighed and adopted', async () => {
  await seedDemoDeputies(await Participants.of(district.services, district.services.districts.get('370202')!));
  const { data, errors } = await district.ask(
    'deputy',
    `{ observedClusters { count } observerQuestions { nodes { reply } } deputySuggestions { nodes { state } }
       stationDays { nodes { state contacts { appealNumber } } } focusedSupervisions { nodes { state } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data!['observedClusters']).toEqual([{ count: 4 }]);
  expect(data!['observerQuestions'].nodes).toHaveLength(2);
  expect(data!['deputySuggestions'].nodes.map(({ state }: any) => state).toSorted()).toEqual(['ANSWERED', 'ASSIGNED']);
  expect(data!['stationDays'].nodes.map(({ state }: any) => state).toSorted()).toEqual(['ANNOUNCED', 'FEEDBACK']);
  expect(data!['focusedSupervisions'].nodes).toEqual([{ state: 'IN_PROGRESS' }]);
  const ideas = await district.ask('centre', '{ brightIdeas { nodes { state } } }');
  expect(ideas.data!['brightIdeas'].nodes.map(({ state }: any) => state).toSorted()).toEqual([
    'ADOPTED',
    'PROPOSED',
    'WEIGHED',
  ]);
});
