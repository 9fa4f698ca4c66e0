import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { inHours } from '../../tests/support/time.ts';
import { sweepClocks } from '../clock-sweep.ts';

const STREET = '370202001';
const COMMUNITY = '370202001001';
const NOT_OURS = { ground: 'NOT_COMPETENT', evidence: '三定方案' };

let district: TestDistrict;
let units: Record<string, string>;

beforeAll(async () => {
  district = await TestDistrict.open();
  const codes = ['market', 'housing', 'tourism', STREET, COMMUNITY, '370202002008'];
  units = Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await district.unit(code)] as const)));
});
afterAll(() => district?.close());

const order = (lead: string, ...others: string[]) => ({
  leadUnitId: units[lead],
  task: '请核实处理',
  coHandlers: others.map((code) => ({ unitId: units[code], task: '请协助' })),
});

async function dispatched(lead: string, ...others: string[]): Promise<string> {
  const { id } = await district.register('centre');
  await district.do('centre', 'appealDispatch', id, order(lead, ...others));
  return id;
}

/** The seat that a unit has, or had, at the appeal; the newest one. */
async function seatOf(id: string, code: string): Promise<{ id: string; role: string; state: string; live: boolean }> {
  const { data } = await district.ask(
    'centre',
    'query($id: ID!) { matter(id: $id) { seats { id role state live unit { code } } } }',
    { id },
  );
  return data!['matter'].seats.findLast((seat: { unit: { code: string } }) => seat.unit.code === code);
}

const attempt = async (as: string, name: string, id: string, input?: object, part?: string) =>
  district.act(as, name, { id, version: await district.versionOf(id), ...(part ? { part } : {}) }, input);
const about = async (name: string, id: string, code: string, input?: object) =>
  district.do('centre', name, id, input, (await seatOf(id, code)).id);

/** The lead’s return is granted: its co-handling units leave with it, and the appeal waits for dispatch. */
async function leadLeaves(id: string, lead: string): Promise<void> {
  await district.do(lead, 'workOrderReturn', id, NOT_OURS);
  await about('workOrderGrantReturn', id, lead);
}

describe('a lead that has left', () => {
  /** Whose orders of an appeal a unit reads in plain SQL, as the application role. */
  const ordersSeenBy = async (code: string, id: string): Promise<string[]> => {
    const rows = await district.direct<{ unit: string }>(
      units[code]!,
      'select unit_id as unit from work_order where matter_id = $1',
      [id],
    );
    return Object.keys(units).filter((known) => rows.some(({ unit }) => unit === units[known]));
  };

  test('sees no order any more, neither its own nor that of who worked beside it', async () => {
    const id = await dispatched('market', 'housing');
    expect(await ordersSeenBy('market', id)).toEqual(['market', 'housing']);
    await leadLeaves(id, 'market');
    expect(await ordersSeenBy('market', id)).toEqual([]);
    expect(await ordersSeenBy('housing', id)).toEqual([]);
  });

  test('has handed what was between it and the others to the lead that follows', async () => {
    const id = await dispatched('market', 'housing');
    await leadLeaves(id, 'market');
    await district.do('centre', 'appealDispatch', id, order('tourism', 'housing'));
    expect(await ordersSeenBy('tourism', id)).toContain('housing');
    expect(await ordersSeenBy('market', id)).toEqual([]);
  });
});

describe('a return, once per unit and appeal', () => {
  test('is over for a co-handling unit whose return was refused, also when it is dispatched anew', async () => {
    const id = await dispatched('market', 'housing');
    await district.do('housing', 'workOrderReturn', id, NOT_OURS);
    await about('workOrderRefuseReturn', id, 'housing', { reason: '属本单位' });
    await leadLeaves(id, 'market');
    expect(await seatOf(id, 'housing')).toMatchObject({ state: 'WITHDRAWN', live: false });
    await district.do('centre', 'appealDispatch', id, order('housing'));
    expect(await attempt('housing', 'workOrderReturn', id, NOT_OURS)).toMatchObject({ hindrance: 'RULE' });
    await district.do('housing', 'workOrderObject', id, NOT_OURS);
  });

  test('is forbidden to a designated unit, also when it is dispatched anew (潍坊市12345条例 Art. 22)', async () => {
    const id = await dispatched('market', 'housing');
    await district.do('housing', 'workOrderReturn', id, NOT_OURS);
    await about('workOrderRefuseReturn', id, 'housing', { reason: '属本单位' });
    await district.do('housing', 'workOrderObject', id, NOT_OURS);
    await about('workOrderArbitrate', id, 'housing', { unitId: units['housing'], reason: '依三定方案' });
    await leadLeaves(id, 'market');
    await district.do('centre', 'appealDispatch', id, order('housing'));
    for (const act of ['workOrderReturn', 'workOrderObject'])
      expect(await attempt('housing', act, id, NOT_OURS), act).toMatchObject({ hindrance: 'RULE' });
  });

  test('is forbidden to a lead that is designated for what a co-handling unit would not do (潍坊市12345条例 Art. 22)', async () => {
    const id = await dispatched('market', 'housing');
    await district.do('housing', 'workOrderReturn', id, NOT_OURS);
    await about('workOrderRefuseReturn', id, 'housing', { reason: '属本单位' });
    await district.do('housing', 'workOrderObject', id, NOT_OURS);
    await about('workOrderArbitrate', id, 'housing', { unitId: units['market'], reason: '依三定方案' });
    expect(await attempt('market', 'workOrderReturn', id, NOT_OURS)).toMatchObject({ hindrance: 'RULE' });
  });

  test('is decided once: of two who decide it at the same time one wins, and the other is told what happened', async () => {
    const id = await dispatched('market');
    await district.do('market', 'workOrderReturn', id, NOT_OURS);
    const { id: part } = await seatOf(id, 'market');
    const version = await district.versionOf(id);
    await Promise.all([district.cookieOf('centre'), district.cookieOf('operator')]);
    const answers = await Promise.all([
      district.act('centre', 'workOrderGrantReturn', { id, part, version }),
      district.act('operator', 'workOrderRefuseReturn', { id, part, version }, { reason: '属本单位' }),
    ]);
    const won = answers.findIndex(({ __typename }) => __typename.endsWith('Success'));
    expect(answers[1 - won]).toMatchObject({
      __typename: 'StaleVersion',
      since: [{ act: won === 0 ? 'workOrderGrantReturn' : 'workOrderRefuseReturn' }],
    });
  });
});

describe('what a unit asks of the centre', () => {
  const clocks = async (id: string): Promise<{ kind: string; state: string; unit: string; part: string | null }[]> =>
    district.direct(
      district.mainCentre(),
      `select c.kind, c.state, u.code as unit, c.part_id as part from clock c join participation p on p.id = c.seat_id
         join unit u on u.id = p.unit_id where c.matter_id = $1 and c.kind in ('REVIEW', 'LEARN') order by c.id`,
      [id],
    );

  test('is owed by a clock of its own for each who asks, as long as it is not answered', async () => {
    const id = await dispatched('market', 'housing');
    await district.do('market', 'workOrderReturn', id, NOT_OURS);
    await district.do('housing', 'workOrderReturn', id, NOT_OURS);
    const [market, housing] = [await seatOf(id, 'market'), await seatOf(id, 'housing')];
    const unit = 'centre';
    expect(await clocks(id)).toEqual([
      { kind: 'REVIEW', state: 'RUNNING', unit, part: market.id },
      { kind: 'REVIEW', state: 'RUNNING', unit, part: housing.id },
    ]);
    await about('workOrderRefuseReturn', id, 'housing', { reason: '属本单位职责' });
    expect((await clocks(id)).map(({ state }) => state)).toEqual(['RUNNING', 'STOPPED']);
    await about('workOrderGrantReturn', id, 'market');
    expect((await clocks(id)).map(({ state }) => state)).toEqual(['STOPPED', 'STOPPED']);
  });

  test('and is not answered is told to the centre, and then to the leadership above it', async () => {
    const id = await dispatched('market');
    await district.do('market', 'workOrderReturn', id, NOT_OURS);
    const { schema } = district.services.districts.get('370202')!;
    await district.asSuperuser(
      `update ${schema}.clock_mark set due_at = $2 where clock_id in
         (select id from ${schema}.clock where matter_id = $1 and kind = 'REVIEW')`,
      [id, inHours(-1)],
    );
    await sweepClocks(district.services.database, district.services.districts.values());
    const told = await district.asSuperuser<{ unit: string; mark: string }>(
      `select u.code as unit, n.data ->> 'mark' as mark from ${schema}.notification n join ${schema}.unit u on u.id = n.unit_id
        where n.matter_id = $1 and n.act = 'clockStrike' order by n.at, n.id`,
      [id],
    );
    expect(told).toContainEqual({ unit: 'centre', mark: 'OVERDUE' });
    expect(told.filter(({ unit }) => unit === 'leadership')).toEqual([{ unit: 'leadership', mark: 'ESCALATE' }]);
  });
});

describe('a transfer', () => {
  test('lets a co-handling sub-district pass its order to its community and stay answerable for the result', async () => {
    const id = await dispatched('market', STREET);
    await district.do('street', 'workOrderAccept', id);
    await district.do('street', 'workOrderTransfer', id, { unitId: units[COMMUNITY], task: '入户了解' });
    expect(await seatOf(id, COMMUNITY)).toMatchObject({ role: 'CO_HANDLER', state: 'DISPATCHED' });
    const early = await attempt('street', 'workOrderComplete', id, { text: '已协助' });
    expect(early.__typename).toBe('CoHandlersOwe');
    await district.do('community', 'workOrderAccept', id);
    await district.do('community', 'workOrderComplete', id, { text: '已入户' });
    await district.do('street', 'workOrderComplete', id, { text: '已协助' });
  });

  test('stays within the own tree', async () => {
    const id = await dispatched('market', STREET);
    await district.do('street', 'workOrderAccept', id);
    for (const code of ['370202002008', 'housing', STREET]) {
      const refused = await attempt('street', 'workOrderTransfer', id, { unitId: units[code], task: '入户了解' });
      expect(refused.__typename, code).toBe('OutsideTree');
    }
  });

  test('gives the community its order to hand up again; the sub-district goes on with the one it has', async () => {
    const id = await dispatched('market', STREET);
    await district.do('street', 'workOrderAccept', id);
    const { id: own } = await seatOf(id, STREET);
    await district.do('street', 'workOrderTransfer', id, { unitId: units[COMMUNITY], task: '入户了解' });
    await district.do('community', 'workOrderAccept', id);
    await district.do('community', 'workOrderEscalate', id, { tried: '已入户', reason: '超出社区职责' });
    expect(await seatOf(id, STREET)).toMatchObject({ id: own, role: 'CO_HANDLER', state: 'ACCEPTED' });
  });
});

test('nobody of another unit is named as the handler of a work order', async () => {
  const id = await dispatched('market');
  await district.do('market', 'workOrderAccept', id);
  const { data } = await district.ask('housing', '{ viewer { member { id } } }');
  const refused = await attempt('market', 'workOrderAssignHandler', id, { memberId: data!['viewer'].member.id });
  expect(refused.__typename).toBe('PartNotFound');
});
