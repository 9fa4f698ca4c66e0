import { expect, test } from 'vitest';
import { allActs } from '../../api/matter/index.ts';
import { createSchema } from '../../api/schema.ts';

createSchema();

test('what refuses or ends says what will happen and to whom before it does', () => {
  const unsaid = allActs().filter(({ tone, confirm }) => tone === 'DANGER' && !confirm);
  expect(unsaid.map(({ name }) => name)).toEqual([]);
});
