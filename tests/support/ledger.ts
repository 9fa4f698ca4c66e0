import { expect } from 'vitest';
import { chainHash, GENESIS } from '../../api/matter/index.ts';
import type { TestDistrict } from './district.ts';

/** Reads the ledger of a matter as the centre and expects that each entry carries the hash of the one before it. */
export async function expectIntact(district: TestDistrict, matterId: string): Promise<readonly any[]> {
  const entries = await district.direct<any>(
    district.mainCentre(),
    `select seq, act, at, unit_id as "unitId", member_id as "memberId", seat_id as "seatId", part_id as "partId", state,
            note, data, effects, prior_hash, hash from entry where matter_id = $1 order by seq`,
    [matterId],
  );
  let prior = GENESIS;
  for (const { prior_hash, hash, at, ...entry } of entries) {
    expect(prior_hash).toBe(prior);
    prior = chainHash(prior, { ...entry, matterId, at: at.toISOString() });
    expect(hash).toBe(prior);
  }
  return entries;
}
