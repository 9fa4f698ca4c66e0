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

describe('views of the desk', () => {
  const KEEP =
    'mutation($name: String!, $filter: DeskFilter!) { deskViewKeep(name: $name, filter: $filter) { name band mine } }';
  const keep = (as: string, name: string, filter: object) => district.ask(as, KEEP, { name, filter });

  it('are kept for their member alone, whatever the device; one of the same name is replaced', async () => {
    await keep('market', '逾期的', { band: 'OVERDUE' });
    await keep('market', '我的', { mine: true });
    await keep('market', '逾期的', { band: 'OVERDUE', mine: true });
    const { data } = await district.ask('market', '{ deskViews { name band mine } }');
    expect(data!['deskViews']).toEqual([
      { name: '逾期的', band: 'OVERDUE', mine: true },
      { name: '我的', band: null, mine: true },
    ]);
    expect((await district.ask('housing', '{ deskViews { name } }')).data!['deskViews']).toEqual([]);
  });

  it('are dropped by their member, and by nobody else', async () => {
    await keep('market', '要删的', {});
    const drop = 'mutation { deskViewDrop(name: "要删的") { name } }';
    await district.ask('housing', drop);
    const names = ({ data }: { data: any }) => data.deskViews.map(({ name }: { name: string }) => name);
    expect(names(await district.ask('market', '{ deskViews { name } }'))).toContain('要删的');
    await district.ask('market', drop);
    expect(names(await district.ask('market', '{ deskViews { name } }'))).not.toContain('要删的');
  });

  it('have a name of 1 to 20 characters', async () => {
    for (const name of ['', '   ', '长'.repeat(21)])
      expect((await keep('market', name, {})).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

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
