import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { deadlineOf } from '../kernel/calendar/index.ts';

let district: TestDistrict;
let units: Record<string, string>;
let schema: string;

beforeAll(async () => {
  district = await TestDistrict.open();
  const codes = ['market', 'housing', '370202001'];
  units = Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await district.unit(code)] as const)));
  schema = district.services.districts.get('370202')!.schema;
});
afterAll(() => district?.close());

const LAW = { basis: '消费者权益保护法实施条例第二十二条', amount: 60, unit: 'CALENDAR_DAY' };
const order = (lead: string, ...others: string[]) => ({
  leadUnitId: units[lead],
  task: '请核实处理',
  coHandlers: others.map((code) => ({ unitId: units[code], task: '请协助' })),
});

interface Handling {
  readonly amount: number;
  readonly unit: string;
  readonly started: Date;
  readonly deadline: Date;
  readonly state: string;
}

/** The handling clocks of an appeal, in the order in which they were started. */
const handling = async (id: string): Promise<Handling[]> =>
  district.asSuperuser<Handling>(
    `select amount::float8 as amount, unit, started_at as started, deadline, state from ${schema}.clock
      where matter_id = $1 and kind = 'HANDLING' order by id`,
    [id],
  );

/** The end of so many days of the calendar, which needs no working days. */
const daysAfter = (from: Date, amount: number): Date => deadlineOf({} as never, from, { amount, unit: 'CALENDAR_DAY' });

const attempt = async (as: string, name: string, id: string, input?: object, part?: string) =>
  district.act(as, name, { id, version: await district.versionOf(id), ...(part ? { part } : {}) }, input);

async function leadSeat(id: string): Promise<string> {
  const { data } = await district.ask('centre', 'query($id: ID!) { matter(id: $id) { seats { id role } } }', { id });
  return data!['matter'].seats.find(({ role }: { role: string }) => role === 'LEAD').id;
}

describe('a period that a law sets', () => {
  test('prevails for every unit that is dispatched after it was set, and the appellant is told', async () => {
    const { id, link } = await district.register('community');
    await district.do('centre', 'appealSetStatutoryPeriod', id, LAW);
    await district.do('centre', 'appealDispatch', id, order('market', 'housing'));
    for (const { amount, unit, started, deadline } of await handling(id))
      expect({ amount, unit, deadline }).toEqual({
        amount: 60,
        unit: 'CALENDAR_DAY',
        deadline: daysAfter(started, 60),
      });
    const { data } = await district.ask(
      { link },
      '{ myAppeal { statutoryBasis statutoryAmount statutoryUnit statutoryUntil entries { act sentence } } }',
    );
    expect(data!['myAppeal']).toMatchObject({
      statutoryBasis: LAW.basis,
      statutoryAmount: 60,
      statutoryUnit: 'CALENDAR_DAY',
    });
    const [lead] = await handling(id);
    expect(new Date(data!['myAppeal'].statutoryUntil)).toEqual(lead!.deadline);
    expect(data!['myAppeal'].entries).toContainEqual({
      act: 'appealSetStatutoryPeriod',
      sentence: `适用法定期限 60 日：${LAW.basis}`,
    });
  });

  test('that is shorter than the limit of the district moves nothing', async () => {
    const { id } = await district.register('community');
    await district.do('centre', 'appealDispatch', id, order('market'));
    const before = await handling(id);
    await district.do('centre', 'appealSetStatutoryPeriod', id, { ...LAW, amount: 1 });
    expect(await handling(id)).toEqual(before);
  });

  test('asked for by the lead counts from the start of handling when it is granted, for the others too', async () => {
    const { id } = await district.register('community');
    await district.do('centre', 'appealDispatch', id, order('market', 'housing'));
    await district.do('market', 'workOrderAccept', id);
    await district.do('market', 'workOrderAskStatutoryPeriod', id, LAW);
    expect((await handling(id)).map(({ unit }) => unit)).toEqual(['WORKING_DAY', 'WORKING_DAY']);
    await district.do('centre', 'workOrderGrantStatutoryPeriod', id, undefined, await leadSeat(id));
    for (const { started, deadline } of await handling(id)) expect(deadline).toEqual(daysAfter(started, 60));
  });

  test('that was set in error is set again, and what was granted on top stays', async () => {
    const { id } = await district.register('community');
    await district.do('centre', 'appealDispatch', id, order('market'));
    await district.do('market', 'workOrderAccept', id);
    await district.do('centre', 'appealSetStatutoryPeriod', id, { ...LAW, amount: 600 });
    await district.do('centre', 'appealSetStatutoryPeriod', id, { ...LAW, amount: 10 });
    const [law] = await handling(id);
    expect(law!.deadline).toEqual(daysAfter(law!.started, 10));
    await district.do('market', 'workOrderAskExtension', id, { days: 1, reason: '情况复杂' });
    await district.do('centre', 'workOrderGrantExtension', id, undefined, await leadSeat(id));
    const [extended] = await handling(id);
    await district.do('centre', 'appealSetStatutoryPeriod', id, { ...LAW, amount: 10 });
    expect(await handling(id)).toEqual([extended]);
    expect(extended!.deadline.getTime()).toBeGreaterThan(law!.deadline.getTime());
  });

  test('that was refused leaves the limit as it was, and no unit sets it by itself', async () => {
    const { id } = await district.register('community');
    await district.do('centre', 'appealDispatch', id, order('market'));
    await district.do('market', 'workOrderAccept', id);
    const before = await handling(id);
    expect((await attempt('market', 'appealSetStatutoryPeriod', id, LAW)).__typename).toBe('NotPermitted');
    await district.do('market', 'workOrderAskStatutoryPeriod', id, LAW);
    await district.do('centre', 'workOrderRefuseStatutoryPeriod', id, { reason: '不适用该条' }, await leadSeat(id));
    expect(await handling(id)).toEqual(before);
  });

  test('goes on being the limit of a clock that stood still', async () => {
    const { id } = await district.register('community');
    await district.do('centre', 'appealDispatch', id, order('market'));
    await district.do('market', 'workOrderReturn', id, { ground: 'UNCLEAR', evidence: '无法联系' });
    await district.do('centre', 'appealSetStatutoryPeriod', id, LAW);
    expect(await handling(id)).toMatchObject([{ state: 'PAUSED', amount: 60 }]);
    await district.do('centre', 'workOrderRefuseReturn', id, { reason: '属本单位' }, await leadSeat(id));
    const [clock] = await handling(id);
    expect(clock).toMatchObject({ state: 'RUNNING', deadline: daysAfter(clock!.started, 60) });
  });
});

describe('limits by urgency', () => {
  test.each([
    ['URGENT', 24, 'NATURAL_HOUR'],
    ['UTILITIES', 24, 'NATURAL_HOUR'],
    ['ORDINARY', 5, 'WORKING_DAY'],
    ['COMPLEX', 5, 'WORKING_DAY'],
  ])('%s is handled within %d %s', async (urgency, amount, unit) => {
    const { id } = await district.register('centre', { urgency });
    await district.do('centre', 'appealDispatch', id, order('market'));
    expect(await handling(id)).toMatchObject([{ amount, unit }]);
  });

  test('an inquiry is answered sooner than a complaint, and what is urgent sooner still', async () => {
    const first = async (input: object) => {
      const { id } = await district.register('centre', { type: 'INQUIRY', ...input });
      await district.do('centre', 'appealDispatch', id, order('market'));
      return handling(id);
    };
    expect(await first({})).toMatchObject([{ amount: 2, unit: 'WORKING_DAY' }]);
    expect(await first({ urgency: 'URGENT' })).toMatchObject([{ amount: 24, unit: 'NATURAL_HOUR' }]);
    expect(await first({ urgency: 'COMPLEX' })).toMatchObject([{ amount: 5, unit: 'WORKING_DAY' }]);
  });

  test('water and power are handled again within a day as they were at first', async () => {
    const { id } = await district.register('centre', { urgency: 'UTILITIES' });
    await district.do('centre', 'appealDispatch', id, order('market'));
    await district.do('market', 'workOrderAccept', id);
    await district.do('market', 'workOrderRecordContact', id, { reached: true, record: '已联系' });
    await district.do('market', 'workOrderReply', id, { body: '已修复', ground: '供水条例', grounding: 'EXPLAINED' });
    await district.do('centre', 'appealSendBack', id, { reason: '未见修复' });
    const [clock] = await district.asSuperuser<{ amount: number; unit: string }>(
      `select amount::float8 as amount, unit from ${schema}.clock where matter_id = $1 and kind = 'REWORK'`,
      [id],
    );
    expect(clock).toEqual({ amount: 24, unit: 'NATURAL_HOUR' });
  });

  test('what is complex may wait longer for its dispatch', async () => {
    const { id } = await district.register('centre', { urgency: 'COMPLEX' });
    const [clock] = await district.asSuperuser<{ amount: number }>(
      `select amount::float8 as amount from ${schema}.clock where matter_id = $1 and kind = 'TRIAGE'`,
      [id],
    );
    expect(clock!.amount).toBe(2);
  });
});

describe('what belongs to an emergency line', () => {
  const decline = { ground: 'EMERGENCY_LINE', rightChannel: '正在发生的险情请直接拨打' };

  test('is declined with the line to call, and the appellant is told at once', async () => {
    const { id, link } = await district.register('centre', { urgency: 'URGENT' });
    expect(await attempt('centre', 'appealDecline', id, decline)).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: 'emergencyLine', code: 'required' }],
    });
    await district.do('centre', 'appealDecline', id, { ...decline, emergencyLine: 'FIRE' });
    const { data } = await district.ask(
      { link },
      '{ myAppeal { emergencyLine declineGround { code words basis } rightChannel entries { sentence } } }',
    );
    expect(data!['myAppeal']).toMatchObject({
      emergencyLine: 'FIRE',
      declineGround: { code: 'EMERGENCY_LINE', words: '应拨打 110/119/120/122' },
      rightChannel: decline.rightChannel,
    });
    expect(data!['myAppeal'].declineGround.basis).toContain('第十一条');
    expect(data!['myAppeal'].entries[0].sentence).toContain('119 消防');
  });

  test('is the only thing for which a line is kept', async () => {
    const { id } = await district.register('centre');
    await district.do('centre', 'appealDecline', id, {
      ground: 'PETITION',
      emergencyLine: 'FIRE',
      rightChannel: '区信访局',
    });
    const query = 'query($id: ID!) { matter(id: $id) { ... on Appeal { emergencyLine } } }';
    expect((await district.ask('centre', query, { id })).data!['matter'].emergencyLine).toBeNull();
  });
});
