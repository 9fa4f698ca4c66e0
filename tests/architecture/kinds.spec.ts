import { expect, test } from 'vitest';
import { allKinds } from '../../api/matter/index.ts';
import '../../api/schema.ts';

test('no two kinds of matter are numbered with the same letters', () => {
  const byPrefix = Map.groupBy(allKinds(), ({ numberPrefix }) => numberPrefix);
  const shared = [...byPrefix].filter(([, kinds]) => kinds.length > 1);
  expect(shared.map(([prefix, kinds]) => `${prefix}: ${kinds.map(({ kind }) => kind).join(', ')}`)).toEqual([]);
});
