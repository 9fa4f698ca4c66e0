import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { seedDemoKnowledge } from './knowledge.ts';
import { Participants } from './participants.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

test('the demo has a dozen published entries, two of them stale, and one that waits for the centre', async () => {
  await seedDemoKnowledge(await Participants.of(district.services, district.services.districts.get('370202')!));
  const list = async (as: string, filter: string) => {
    const { data } = await district.ask(
      as,
      `{ knowledgeEntries(filter: { ${filter} }, first: 100) { nodes { state } } }`,
    );
    return data!['knowledgeEntries'].nodes.length;
  };
  expect([await list('court', ''), await list('court', 'stale: true'), await list('centre', '')]).toEqual([12, 2, 13]);
});
