import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { inHours } from '../../tests/support/time.ts';

const BANDS = ['OVERDUE', 'DUE_SOON', 'IN_TIME'] as const;
const COUNTS = `{ deskCounts { count overdue dueSoon } }`;
const SEATS = `query($band: ClockBand) { desk(filter: { band: $band }, first: 50) {
  nodes { clock { band remaining { overdue } } matter { id } } } }`;

let district: TestDistrict;

beforeAll(async () => {
  district = await TestDistrict.open();
  const market = await district.unit('market');
  for (const hours of [-30, -1, 0.5, 1, 200, 300, 400]) {
    const { id } = await district.register('community');
    await district.do('centre', 'appealDispatch', id, { leadUnitId: market, task: '核实' });
    await moveDeadline(id, market, inHours(hours));
  }
});
afterAll(() => district?.close());

/** A deadline that is nearer or farther than an act would set it. */
async function moveDeadline(matterId: string, unitId: string, deadline: Date): Promise<void> {
  // Not even the owner of the tables passes their policies.
  const url = new URL(inject('superuserUrl'));
  url.pathname = new URL(district.services.ownerUrl).pathname;
  const superuser = new pg.Client({ connectionString: url.href });
  await superuser.connect();
  try {
    await superuser.query(`set search_path to ${district.services.districts.get('370202')!.schema}`);
    await superuser.query(
      `update clock set deadline = $3 where matter_id = $1 and state = 'RUNNING'
          and seat_id in (select id from participation where matter_id = $1 and unit_id = $2)`,
      [matterId, unitId, deadline],
    );
    await superuser.query('update participation set next_deadline = $3 where matter_id = $1 and unit_id = $2', [
      matterId,
      unitId,
      deadline,
    ]);
  } finally {
    await superuser.end();
  }
}

describe('the desk', () => {
  it('leads from each number to exactly what it counts', async () => {
    const { data } = await district.ask('market', COUNTS);
    const sum = (key: 'count' | 'overdue' | 'dueSoon') =>
      data!['deskCounts'].reduce((total: number, line: Record<string, number>) => total + line[key]!, 0);
    const counted = {
      OVERDUE: sum('overdue'),
      DUE_SOON: sum('dueSoon'),
      IN_TIME: sum('count') - sum('overdue') - sum('dueSoon'),
    };
    expect(counted).toEqual({ OVERDUE: 2, DUE_SOON: 2, IN_TIME: 3 });
    for (const band of BANDS) {
      const listed = (await district.ask('market', SEATS, { band })).data!['desk'].nodes;
      expect(listed).toHaveLength(counted[band]);
      expect(new Set(listed.map((seat: { clock: { band: string } }) => seat.clock.band))).toEqual(new Set([band]));
    }
  });

  it('is ordered by the clock, the most pressing first', async () => {
    const { data } = await district.ask('market', SEATS);
    const bands = data!['desk'].nodes.map((seat: { clock: { band: string } }) => seat.clock.band);
    expect(bands).toEqual(['OVERDUE', 'OVERDUE', 'DUE_SOON', 'DUE_SOON', 'IN_TIME', 'IN_TIME', 'IN_TIME']);
  });
});
