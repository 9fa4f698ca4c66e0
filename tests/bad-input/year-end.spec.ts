import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweepClocks } from '../../api/clock-sweep.ts';
import { FrontDoor } from './front-door.ts';
import { at } from '../support/time.ts';

// The calendar of the demo ends with 2026; Thursday, the last of December, is its last working day.
let door: FrontDoor;
let market: string;

beforeAll(async () => {
  door = await FrontDoor.open();
  market = await door.district.unit('market');
  for (const username of ['centre', 'market', 'admin']) await door.district.cookieOf(username);
});
beforeEach(() => void at('2026-12-30 10:00'));
afterAll(() => door?.close());

const APPEAL = { type: 'COMPLAINT', channel: 'WALK_IN', title: '跨年', body: '内容', appellant: {} };
const fileId = () => door.district.services.districts.get('370202')!.fileId;
const dispatch = () => ({ leadUnitId: market, task: '请核实处理' });
const sweep = () => sweepClocks(door.district.services.database, door.district.services.districts.values());

/** What the clock has said about a matter. */
async function strikes(id: string): Promise<string[]> {
  const rows = await door.district.direct<{ mark: { en: string } }>(
    door.district.mainCentre(),
    `select data -> 'mark' as mark from entry where matter_id = $1 and act = 'clockStrike' order by seq`,
    [id],
  );
  return rows.map(({ mark }) => mark.en);
}

async function loadNextYear(): Promise<void> {
  const days = [{ date: '2027-01-01', kind: 'HOLIDAY', name: '元旦' }];
  await door.district.do('admin', 'calendarYearSet', fileId(), { year: 2027, days });
}

describe('before the calendar of the next year is loaded', () => {
  test('a deadline that lies beyond the year end is refused with the year, and nothing is registered', async () => {
    at('2026-12-31 10:00');
    const before = await door.counts();
    const refused = await door.district.act('centre', 'appealRegister', {}, APPEAL);
    expect(refused).toEqual({
      __typename: 'CalendarNotLoaded',
      message: '时限跨入2027年，该年工作日历尚未录入，请联系指挥中心。',
    });
    expect(await door.counts()).toEqual(before);
  });

  test('an act on a matter is refused in the same way and leaves it as it was', async () => {
    at('2026-12-29 10:00');
    const { id } = await door.district.register('centre');
    const before = await door.counts();
    const refused = await door.district.act('centre', 'appealDispatch', { id, version: 1 }, dispatch());
    expect(refused.__typename).toBe('CalendarNotLoaded');
    expect(await door.district.versionOf(id)).toBe(1);
    expect(await door.counts()).toEqual(before);
  });

  test('a deadline within the year is kept, although its escalation would fall into the next one', async () => {
    const { id } = await door.district.register('centre');
    const [clock] = await door.district.direct<{ deadline: Date }>(
      door.district.mainCentre(),
      `select deadline from clock where matter_id = $1`,
      [id],
    );
    expect(clock!.deadline).toEqual(new Date('2026-12-31T17:30:00+08:00'));
  });

  test.each(['2026-12-31 23:50', '2027-01-01 00:10'])('an urgent appeal is taken at %s', async (written) => {
    at(written);
    const { id } = await door.district.register('centre', { urgency: 'URGENT' });
    expect(await door.district.versionOf(id)).toBe(1);
  });

  test.each(['2026-12-31 10:00', '2027-01-01 10:00'])('the desk is counted and filtered at %s', async (written) => {
    await door.district.register('centre');
    at(written);
    const bands = ['OVERDUE', 'DUE_SOON', 'IN_TIME'];
    const { data, errors } = await door.query(
      'centre',
      `{ deskCounts { count overdue dueSoon } ${bands.map((band) => `${band}: desk(filter: {band: ${band}}) { nodes { id clock { band remaining { overdue } } } }`).join(' ')} }`,
    );
    expect(errors).toEqual([]);
    const [counted] = data!['deskCounts'];
    expect(counted.overdue).toBe(data!['OVERDUE'].nodes.length);
    expect(counted.dueSoon).toBe(data!['DUE_SOON'].nodes.length);
    expect(counted.count).toBe(bands.reduce((sum, band) => sum + data![band].nodes.length, 0));
  });
});

describe('a mark whose place is not known yet', () => {
  test('is struck when the calendar is loaded and its time has come, neither before nor twice', async () => {
    const { id } = await door.district.register('centre');
    at('2027-01-05 18:00');
    await sweep();
    // When work begins again is not known: nothing escalates on a guess.
    expect(await strikes(id)).toEqual(['due soon', 'overdue']);
    at('2027-01-04 17:00');
    await loadNextYear();
    await sweep();
    expect(await strikes(id)).toEqual(['due soon', 'overdue']);
    at('2027-01-04 17:31');
    await sweep();
    await sweep();
    expect(await strikes(id)).toEqual(['due soon', 'overdue', 'escalated']);
  });
});

describe('a year whose holidays are not announced', () => {
  test('carries deadlines when it is loaded as provisional, and the refusal after it says that it is', async () => {
    const days = [{ date: '2027-01-01', kind: 'HOLIDAY', name: '元旦' }];
    await door.district.do('admin', 'calendarYearSet', fileId(), { year: 2027, days, provisional: true });
    const { data } = await door.query('centre', '{ calendarYears provisionalCalendarYears }');
    expect(data).toEqual({ calendarYears: [2024, 2025, 2026, 2027], provisionalCalendarYears: [2027] });
    at('2026-12-31 10:00');
    await door.district.register('centre');
    at('2027-12-31 10:00');
    const refused = await door.district.act('centre', 'appealRegister', {}, APPEAL);
    expect(refused).toEqual({
      __typename: 'CalendarNotLoaded',
      message: '时限跨入2028年，该年工作日历尚未录入（2027年为暂定），请联系指挥中心。',
    });
  });

  test('is provisional no more when its holidays are loaded', async () => {
    await loadNextYear();
    const { data } = await door.query('centre', '{ provisionalCalendarYears }');
    expect(data!['provisionalCalendarYears']).toEqual([]);
  });
});
