import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { inHours, now } from '../../tests/support/time.ts';

const SETTINGS = `{ settings { key value choices { value } values { id value effectiveFrom abilities { act } } } }`;
const PREVIEW = `query($input: SettingInput!) { settingPreview(input: $input) {
  before after from until touches issues { path code message }
  trial { clocks overdueThen overdueNow running isBounded } counted { of present proposed words } } }`;
const CLOCKS = `query($id: ID!) { matter(id: $id) { clocks { kind basis { source since amount unit } } } }`;

let district: TestDistrict;
let file: string;
let schema: string;
let market: string;

beforeAll(async () => {
  district = await TestDistrict.open();
  const known = district.services.districts.get('370202')!;
  ({ fileId: file, schema } = known);
  market = await district.unit('market');
});
afterAll(() => district?.close());

const act = async (name: string, input?: object, part?: string) =>
  district.act('admin', name, { id: file, version: await district.versionOf(file), ...(part ? { part } : {}) }, input);
const set = (input: object) => act('settingSet', input);
const limits = (amount: number, unit = 'NATURAL_HOUR', byType?: object) =>
  JSON.stringify({ limits: { ORDINARY: { amount, unit } }, ...(byType ? { byType } : {}) });
const settingNamed = async (key: string, as = 'admin') =>
  (await district.ask(as, SETTINGS)).data!['settings'].find((setting: any) => setting.key === key);
const previewOf = async (input: object, as = 'admin') =>
  (await district.ask(as, PREVIEW, { input })).data!['settingPreview'];
const clockOf = async (id: string, kind: string) => {
  const [clock] = await district.asSuperuser<any>(
    `select id, amount::float8 as amount, unit, basis, rule_id as rule, deadline from ${schema}.clock
      where matter_id = $1 and kind = $2 order by id desc limit 1`,
    [id, kind],
  );
  return clock;
};
const basisOf = async (id: string, kind: string) =>
  (await district.ask('centre', CLOCKS, { id })).data!['matter'].clocks.find((clock: any) => clock.kind === kind).basis;
const inDays = (days: number): string => inHours(24 * days).toISOString();
const dispatch = (id: string) => district.do('centre', 'appealDispatch', id, { leadUnitId: market, task: '核实' });

describe('a value that is announced', () => {
  test('is refused where another one begins at the same moment', async () => {
    const effectiveFrom = inDays(3);
    const key = 'appeal.objectionWorkingDays';
    expect((await set({ key, value: '2', effectiveFrom })).__typename).toBe('SettingSetSuccess');
    const again = await set({ key, value: '1', effectiveFrom });
    expect(again.issues).toMatchObject([{ path: 'effectiveFrom', code: 'taken' }]);
    expect((await settingNamed(key)).values.map(({ value }: any) => value)).toEqual(['2']);
  });

  test('is taken back before it holds, and its moment is free again', async () => {
    const key = 'callback.attempts';
    const effectiveFrom = inDays(2);
    await set({ key, value: '5', effectiveFrom });
    const [announced] = (await settingNamed(key)).values;
    expect(announced.abilities).toEqual([{ act: 'settingTakeBack' }]);
    expect((await act('settingTakeBack', undefined, announced.id)).__typename).toBe('SettingTakeBackSuccess');
    expect((await settingNamed(key)).values).toEqual([]);
    expect((await act('settingTakeBack', undefined, announced.id)).__typename).toBe('PartNotFound');
    expect((await set({ key, value: '4', effectiveFrom })).__typename).toBe('SettingSetSuccess');
  });

  test('is not taken back once it holds, not even by the database', async () => {
    const key = 'callback.spacingHours';
    await set({ key, value: '6' });
    const [begun] = (await settingNamed(key)).values;
    expect(begun.abilities).toEqual([]);
    expect((await act('settingTakeBack', undefined, begun.id)).hindrance).toBe('STATE');
    const { operation, systemPrincipal } = await import('../kernel/database/index.ts');
    const { database, districts } = district.services;
    const gone = await operation(database, systemPrincipal(districts.get('370202')!, 'SPEC'), async (tx) => {
      await tx.execute(`set local app.matter = '${file}'`);
      return tx.execute('delete from district_setting where id = $1 returning id', [begun.id]);
    });
    expect(gone).toEqual([]);
  });

  test('is offered to be taken back to nobody but the administrator of the district', async () => {
    const key = 'callback.claimMinutes';
    await set({ key, value: '20', effectiveFrom: inDays(1) });
    for (const as of ['centre', 'market']) expect((await settingNamed(key, as)).values[0].abilities).toEqual([]);
  });
});

test('a setting cannot be dated into an assessment that is closed', async () => {
  const [year, month] = [now().getUTCFullYear(), now().getUTCMonth()];
  const code = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 7);
  const effectiveFrom = new Date(Date.UTC(year, month - 1, 15)).toISOString();
  const refused = async () => (await set({ key: 'callback.attempts', value: '2', effectiveFrom })).issues;
  expect(await refused()).toMatchObject([{ path: 'effectiveFrom', code: 'past' }]);
  const { id } = (await district.act('centre', 'assessmentPeriodOpen', {}, { code })).matter;
  await district.do('centre', 'assessmentPeriodDrawUp', id);
  await district.do('centre', 'assessmentPeriodClose', id, {});
  expect(await refused()).toMatchObject([{ path: 'effectiveFrom', code: 'closed' }]);
  const { issues } = await previewOf({ key: 'callback.attempts', value: '2', effectiveFrom });
  expect(issues[0].message).toContain(code);
});

describe('a clock', () => {
  test('says under which rule it was started, and keeps it when another one is set', async () => {
    const first = await district.register('centre');
    expect(await basisOf(first.id, 'TRIAGE')).toEqual({
      source: 'BUILT_IN',
      since: null,
      amount: 1,
      unit: 'WORKING_DAY',
    });
    await set({ key: 'clock.appeal.TRIAGE', value: limits(9) });
    const [{ effectiveFrom }] = (await settingNamed('clock.appeal.TRIAGE')).values;
    const second = await district.register('centre');
    const ofSecond = async () => {
      const { since, ...basis } = await basisOf(second.id, 'TRIAGE');
      return { ...basis, since: new Date(since) };
    };
    const since = new Date(effectiveFrom);
    expect(await ofSecond()).toEqual({ source: 'DISTRICT', since, amount: 9, unit: 'NATURAL_HOUR' });
    await set({ key: 'clock.appeal.TRIAGE', value: limits(3) });
    expect(await basisOf(first.id, 'TRIAGE')).toMatchObject({ source: 'BUILT_IN', amount: 1 });
    expect(await ofSecond()).toMatchObject({ since, amount: 9 });
  });

  test('that stood still goes on under the rule under which it was started', async () => {
    const { id } = await district.register('centre');
    await dispatch(id);
    const started = await clockOf(id, 'HANDLING');
    await district.do('market', 'workOrderReturn', id, { ground: 'UNCLEAR', evidence: '无法联系' });
    await set({ key: 'clock.appeal.HANDLING', value: limits(1) });
    const query = 'query($id: ID!) { matter(id: $id) { seats { id role } } }';
    const { seats } = (await district.ask('centre', query, { id })).data!['matter'];
    const lead = seats.find(({ role }: any) => role === 'LEAD').id;
    await district.do('centre', 'workOrderRefuseReturn', id, { reason: '属本单位' }, lead);
    expect(await clockOf(id, 'HANDLING')).toMatchObject({ amount: 5, unit: 'WORKING_DAY', rule: started.rule });
    // A law that gives less than its own rule moves nothing, whatever the rule is by now.
    await district.do('centre', 'appealSetStatutoryPeriod', id, { basis: '某法', amount: 1, unit: 'CALENDAR_DAY' });
    expect(await clockOf(id, 'HANDLING')).toMatchObject({ amount: 5, unit: 'WORKING_DAY', basis: 'RULE' });
    await district.do('centre', 'appealSetStatutoryPeriod', id, { basis: '某法', amount: 90, unit: 'CALENDAR_DAY' });
    expect(await basisOf(id, 'HANDLING')).toMatchObject({ source: 'MATTER', amount: null });
  });
});

describe('limits by type', () => {
  const triage = async (input: object) => {
    const { id } = await district.register('centre', input);
    const { amount, unit } = await clockOf(id, 'TRIAGE');
    return [amount, unit];
  };

  test('hold for the type, and what is not named is the urgency’s own', async () => {
    expect((await settingNamed('clock.appeal.TRIAGE')).choices.map(({ value }: any) => value)).toContain('INQUIRY');
    const value = JSON.stringify({
      limits: { ORDINARY: { amount: 8, unit: 'NATURAL_HOUR' }, URGENT: { amount: 1, unit: 'NATURAL_HOUR' } },
      byType: { INQUIRY: { ORDINARY: { amount: 2, unit: 'NATURAL_HOUR' } } },
    });
    expect((await set({ key: 'clock.appeal.TRIAGE', value })).__typename).toBe('SettingSetSuccess');
    expect(await triage({})).toEqual([8, 'NATURAL_HOUR']);
    expect(await triage({ type: 'INQUIRY' })).toEqual([2, 'NATURAL_HOUR']);
    expect(await triage({ type: 'INQUIRY', urgency: 'URGENT' })).toEqual([1, 'NATURAL_HOUR']);
    // An urgency without limits of its own is as what is ordinary.
    expect(await triage({ type: 'INQUIRY', urgency: 'UTILITIES' })).toEqual([2, 'NATURAL_HOUR']);
    expect(await triage({ urgency: 'UTILITIES' })).toEqual([8, 'NATURAL_HOUR']);
  });

  test('are refused for a type that there is not, for a clock without types, and beside anything else', async () => {
    const hours = { amount: 1, unit: 'NATURAL_HOUR' };
    const ordinary = { limits: { ORDINARY: hours } };
    for (const [key, value] of [
      ['clock.appeal.TRIAGE', { ...ordinary, byType: { RUMOUR: { ORDINARY: hours } } }],
      ['clock.appeal.TRIAGE', { ...ordinary, byType: { INQUIRY: { ORDINARY: { amount: 0, unit: 'NATURAL_HOUR' } } } }],
      ['clock.appeal.TRIAGE', { ...ordinary, marks: [] }],
      ['clock.notice.SIGN_FOR', { ...ordinary, byType: { INQUIRY: { ORDINARY: hours } } }],
    ] as const)
      expect((await set({ key, value: JSON.stringify(value) })).issues).toMatchObject([
        { path: 'value', code: 'form' },
      ]);
  });
});

describe('a preview', () => {
  const key = 'clock.appeal.ACCEPT';

  test('says how many of the last clocks would have been overdue, and changes nothing', async () => {
    const { id } = await district.register('centre');
    await dispatch(id);
    const { id: clock } = await clockOf(id, 'ACCEPT');
    // Three hours ago, within a working day of its limit.
    await district.asSuperuser(`update ${schema}.clock set started_at = $2 where id = $1`, [clock, inHours(-3)]);
    const before = (await previewOf({ key, value: limits(100) })).trial;
    const { trial } = await previewOf({ key, value: limits(2) });
    expect(trial.clocks).toBe(before.clocks);
    expect([before.overdueThen, trial.overdueThen]).toEqual([0, 1]);
    expect(trial.overdueNow).toBe(0);
    expect(trial.running).toBeGreaterThan(0);
    expect((await settingNamed(key)).values).toEqual([]);
  });

  test('says what holds before and after, from when, until what is announced, and why it would be refused', async () => {
    const setting = 'appeal.extensionWorkingDays';
    const until = inDays(9);
    await set({ key: setting, value: '8', effectiveFrom: until });
    const preview = await previewOf({ key: setting, value: '7', effectiveFrom: inDays(2) });
    expect(preview).toMatchObject({ before: '10', after: '7', until, issues: [], trial: null });
    expect(preview.touches).toContain('生效之后');
    const mistaken = await previewOf({ key: setting, value: '700' });
    expect(mistaken.issues).toMatchObject([{ path: 'value', code: 'range' }]);
    expect(await previewOf({ key, value: '{' })).toMatchObject({ issues: [{ path: 'value' }], trial: null });
  });

  test('is for nobody but the administrator of the district', async () => {
    for (const as of ['centre', 'market']) expect(await previewOf({ key, value: limits(2) }, as)).toBeNull();
  });
});

describe('a number that can be tried', () => {
  test('says what it would have made of what happened lately, and that past figures stay', async () => {
    const numbers: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      const { id, number } = await district.register('centre');
      numbers.push(number);
      const answer = { body: '已答复', ground: '条例', grounding: 'EXPLAINED' };
      await district.do('centre', 'appealAnswerAtOnce', id, answer);
    }
    const { counted, touches } = await previewOf({ key: 'callback.samplePercent', value: '100' });
    expect(counted.proposed).toBe(counted.of);
    expect(counted.of).toBeGreaterThanOrEqual(numbers.length);
    expect(counted.words).toContain(`按新比例抽访 ${counted.proposed} 件`);
    expect(touches).toContain('已有的数字和成绩都不变');
    expect((await previewOf({ key: 'callback.samplePercent', value: '0' })).counted).toMatchObject({ proposed: 0 });
  });

  test.each([
    ['callback.attempts', '1'],
    ['appeal.returnWorkingDays', '1'],
    ['appeal.escalationWorkingDays', '1'],
    ['appeal.deferralTimes', '1'],
    ['appeal.identityRetentionDays', '1'],
    ['alert.mostFirings', '1'],
  ])('%s is tried on what is there', async (key, value) => {
    const { counted } = await previewOf({ key, value });
    expect(counted.of).toBeGreaterThanOrEqual(counted.proposed);
    expect(counted.proposed).toBeGreaterThanOrEqual(key === 'appeal.identityRetentionDays' ? counted.present : 0);
    expect(counted.words).not.toContain('{');
  });

  test('is not counted where it would be refused, nor where it changes nothing that is past', async () => {
    expect((await previewOf({ key: 'callback.samplePercent', value: '101' })).counted).toBeNull();
    expect((await previewOf({ key: 'callback.claimMinutes', value: '10' })).counted).toBeNull();
  });
});
