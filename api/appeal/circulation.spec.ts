import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { sweepClocks } from '../clock-sweep.ts';

let district: TestDistrict;
let units: Record<string, string>;
let schema: string;

beforeAll(async () => {
  district = await TestDistrict.open();
  const codes = ['market', 'housing', 'tourism', 'court', '370202001', '370202001001'];
  units = Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await district.unit(code)] as const)));
  schema = district.services.districts.get('370202')!.schema;
});
afterAll(() => district?.close());

const HOUR = 3_600_000;
const order = (lead: string, ...others: string[]) => ({
  leadUnitId: units[lead],
  task: '请核实处理',
  coHandlers: others.map((code) => ({ unitId: units[code], task: '请协助' })),
});

/** An appeal that a unit has accepted as the lead; others may handle it with it. */
async function accepted(lead = 'market', ...others: string[]): Promise<string> {
  const { id } = await district.register('community');
  await district.do('centre', 'appealDispatch', id, order(lead, ...others));
  await district.do(lead, 'workOrderAccept', id);
  return id;
}

async function see(as: string, id: string, selection: string): Promise<any> {
  const { data, errors } = await district.ask(as, `query($id: ID!) { matter(id: $id) { ${selection} } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['matter'];
}

/** The seat that a unit has, or had, at the appeal; the newest one. */
async function seatOf(id: string, code: string): Promise<any> {
  const { seats } = await see('centre', id, 'seats { id role state live unit { code } clock { deadline band } }');
  return seats.findLast((seat: any) => seat.unit.code === code);
}

async function clockOf(id: string, kind: string): Promise<{ state: string; deadline: Date }> {
  const [clock] = await district.asSuperuser<{ state: string; deadline: Date }>(
    `select state, deadline from ${schema}.clock where matter_id = $1 and kind = $2 order by id desc limit 1`,
    [id, kind],
  );
  return clock!;
}

/** How often the clock said something of an appeal. */
async function strikes(id: string): Promise<string[]> {
  const rows = await district.asSuperuser<{ act: string }>(
    `select act from ${schema}.entry where matter_id = $1 and act = 'clockStrike' order by seq`,
    [id],
  );
  return rows.map(({ act }) => act);
}

/** Moves what was started back in time, as if that much had passed since. */
async function letPass(id: string, milliseconds: number): Promise<void> {
  const back = `- interval '${milliseconds / 1000} seconds'`;
  await district.asSuperuser(
    `update ${schema}.clock set started_at = started_at ${back}, deadline = deadline ${back} where matter_id = $1`,
    [id],
  );
  await district.asSuperuser(
    `update ${schema}.clock_mark set due_at = due_at ${back} where matter_id = $1 and isfinite(due_at)`,
    [id],
  );
}

const sweep = () => sweepClocks(district.services.database, district.services.districts.values());

describe('a clock that stands still', () => {
  test('keeps what was granted on top of its limit', async () => {
    const id = await accepted();
    await district.do('market', 'workOrderAskExtension', id, { days: 3, reason: '情况复杂' });
    await district.do('centre', 'workOrderGrantExtension', id, undefined, (await seatOf(id, 'market')).id);
    const extended = await clockOf(id, 'HANDLING');
    await district.do('market', 'workOrderReturn', id, { ground: 'NOT_COMPETENT', evidence: '三定方案' });
    await district.do('centre', 'workOrderRefuseReturn', id, { reason: '属本单位' }, (await seatOf(id, 'market')).id);
    expect(await clockOf(id, 'HANDLING')).toEqual(extended);
  });

  test('has said once that it ran out, before or after, and never twice', async () => {
    const id = await accepted('tourism');
    await letPass(id, 30 * 24 * HOUR);
    await district.do('tourism', 'workOrderReturn', id, { ground: 'WRONG_AREA', evidence: '地图' });
    await sweep();
    const before = await strikes(id);
    expect(before.length).toBeGreaterThan(0);
    await district.do('centre', 'workOrderRefuseReturn', id, { reason: '属本单位' }, (await seatOf(id, 'tourism')).id);
    await sweep();
    expect(await strikes(id)).toEqual(before);
  });
});
