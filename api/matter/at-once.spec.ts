import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { forgetRegisters } from '../unit/index.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

describe('acts at once on one matter', () => {
  test('wait for no other one’s reading of the registers: each of them ends', async () => {
    const { id } = await district.register('centre');
    await district.cookieOf('centre');
    for (let round = 0; round < 5; round++) {
      const version = await district.versionOf(id);
      // As a minute after they were read last.
      forgetRegisters('370202');
      const answers = await Promise.all(
        Array.from({ length: 30 }, (_, at) =>
          district.act('centre', 'appealTriage', { id, version }, { place: `第 ${round} 轮第 ${at} 号` }),
        ),
      );
      const done = answers.filter(({ __typename }) => __typename === 'AppealTriageSuccess');
      expect(done.length).toBe(1);
      expect(answers.filter(({ __typename }) => __typename === 'StaleVersion').length).toBe(29);
    }
  });
});
