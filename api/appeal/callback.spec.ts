import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { sweepClocks } from '../clock-sweep.ts';
import { isSampled } from './sample.ts';
import { daysAfter, weekOf } from '../kernel/calendar/index.ts';
import { inDays, inHours, now } from '../../tests/support/time.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SECOND = 'operator';

let district: TestDistrict;
let schema: string;
let market: string;

beforeAll(async () => {
  district = await TestDistrict.open();
  schema = district.services.districts.get('370202')!.schema;
  market = await district.unit('market');
});
afterAll(() => district?.close());

/** An appeal whose answer has passed audit: its appellant is to be called back. */
async function answered(): Promise<{ id: string; link: { link: string } }> {
  const { id, link } = await district.register('community');
  await district.do('centre', 'appealDispatch', id, { leadUnitId: market, task: '核实' });
  await district.do('market', 'workOrderAccept', id);
  await district.do('market', 'workOrderRecordContact', id, { reached: true, record: '已联系' });
  await district.do('market', 'workOrderReply', id, { body: '已处理', ground: '条例', grounding: 'EXPLAINED' });
  await district.do('centre', 'appealPassAudit', id);
  return { id, link: { link } };
}

const attempt = async (as: string | { link: string }, name: string, id: string, input?: object): Promise<any> =>
  district.act(as, name, { id, version: await district.versionOf(id) }, input);

async function see(as: string, id: string, selection: string): Promise<any> {
  const { data, errors } = await district.ask(as, `query($id: ID!) { matter(id: $id) { ${selection} } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['matter'];
}

async function queue(as: string, group: string): Promise<any[]> {
  const query = `query($group: CallbackGroup!) { callbackQueue(group: $group, first: 100) {
    nodes { id attempts callAgainAt takenBy isMine appeal { id } } } }`;
  const { data, errors } = await district.ask(as, query, { group });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['callbackQueue'].nodes;
}
const waitsIn = async (as: string, group: string, id: string): Promise<boolean> =>
  (await queue(as, group)).some((turn) => turn.appeal.id === id);

/** Moves everything that was started or written down back in time, as if that much had passed since. */
async function letPass(id: string, milliseconds: number): Promise<void> {
  const back = `- interval '${milliseconds / 1000} seconds'`;
  const days = Math.round(milliseconds / DAY);
  for (const statement of [
    `update ${schema}.clock set started_at = started_at ${back}, deadline = deadline ${back} where matter_id = $1`,
    `update ${schema}.clock_mark set due_at = due_at ${back} where matter_id = $1 and isfinite(due_at)`,
    `update ${schema}.callback_turn set due_at = due_at ${back}, tried_at = tried_at ${back},
            call_again_at = call_again_at ${back}, taken_until = taken_until ${back} where matter_id = $1`,
    `update ${schema}.appeal set rate_until = rate_until ${back}, reopen_until = reopen_until ${back} where id = $1`,
    `update ${schema}.hard_case set due_week = due_week - ${days}, week_due_at = week_due_at ${back},
            target_on = target_on - ${days}, opened_at = opened_at ${back} where matter_id = $1`,
  ])
    await district.asSuperuser(statement, [id]);
}
const sweep = () => sweepClocks(district.services.database, district.services.districts.values());

const NOT_REACHED = { reached: false, miss: 'NO_ANSWER' };

describe('what was answered at once', () => {
  const ANSWER = { body: '可在政务大厅一楼办理', ground: '办事指南', grounding: 'EXPLAINED' };
  const setSample = async (percent: number): Promise<void> => {
    const { fileId } = (await district.ask('admin', '{ viewer { district { fileId } } }')).data!['viewer'].district;
    await district.do('admin', 'settingSet', fileId, { key: 'callback.samplePercent', value: String(percent) });
  };
  const atOnce = async () => {
    const { id, link, number } = await district.register('centre');
    await district.do('centre', 'appealAnswerAtOnce', id, ANSWER);
    return { id, link: { link }, number };
  };

  test('is rated by its appellant through the link, once, within the window', async () => {
    await setSample(0);
    const { id, link } = await atOnce();
    const rated = await attempt(link, 'appealRate', id, { resolved: true, satisfied: true });
    expect(rated).toMatchObject({ __typename: 'AppealRateSuccess', matter: { state: 'ANSWERED' } });
    expect(await attempt(link, 'appealRate', id, { resolved: true, satisfied: true })).toMatchObject({
      hindrance: 'RULE',
    });
    const late = await atOnce();
    await letPass(late.id, 16 * DAY);
    expect((await attempt(late.link, 'appealRate', late.id, { resolved: true, satisfied: true })).__typename).toBe(
      'RatingClosed',
    );
  });

  test('goes to the callback desk when the appellant is not content', async () => {
    await setSample(0);
    const { id, link } = await atOnce();
    expect(await waitsIn('centre', 'NOW', id)).toBe(false);
    const rated = await attempt(link, 'appealRate', id, { resolved: false, satisfied: false });
    expect(rated.matter.state).toBe('IN_CALLBACK');
    expect(await waitsIn('centre', 'NOW', id)).toBe(true);
    // Nobody led it: sent back without a call, it waits for dispatch.
    await district.do('centre', 'appealSendBack', id, { reason: '诉求人自评未解决' });
    expect((await see('centre', id, 'state')).state).toBe('REGISTERED');
  });

  test('is called back where its number falls into the sample of the district', async () => {
    await setSample(100);
    const called = await atOnce();
    expect((await see('centre', called.id, 'state')).state).toBe('IN_CALLBACK');
    expect(await waitsIn('centre', 'NOW', called.id)).toBe(true);
    await district.do('centre', 'appealRecordCallback', called.id, { reached: true, resolved: true, satisfied: true });
    expect((await see('centre', called.id, 'state')).state).toBe('CLOSED');
    await setSample(40);
    for (let round = 0; round < 6; round += 1) {
      const { id, number } = await atOnce();
      expect(await waitsIn('centre', 'NOW', id), number).toBe(isSampled(number, 40));
    }
  });

  test('is sampled by the number alone: as many of a thousand as the district wants, and more per cent take more', () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => `2026-${String(index).padStart(6, '0')}`);
    const sampled = (percent: number) => numbers.filter((number) => isSampled(number, percent));
    expect(sampled(0)).toEqual([]);
    expect(sampled(100)).toEqual(numbers);
    expect(sampled(10).length).toBeGreaterThan(70);
    expect(sampled(10).length).toBeLessThan(130);
    expect(sampled(25)).toEqual(expect.arrayContaining(sampled(10)));
  });
});

describe('the callback desk', () => {
  test('tells the second operator who has taken an item, and shows it to both', async () => {
    const { id } = await answered();
    await district.do('centre', 'appealTakeCallback', id);
    expect(await attempt(SECOND, 'appealTakeCallback', id)).toMatchObject({ __typename: 'CallbackTaken' });
    expect(await attempt(SECOND, 'appealRecordCallback', id, NOT_REACHED)).toMatchObject({
      __typename: 'CallbackTaken',
    });
    expect((await queue('centre', 'NOW')).find((turn) => turn.id === id)).toMatchObject({ isMine: true });
    expect((await queue(SECOND, 'TAKEN')).find((turn) => turn.id === id)).toMatchObject({ takenBy: '周调度' });
    await district.do('centre', 'appealLeaveCallback', id);
    await district.do(SECOND, 'appealTakeCallback', id);
  });

  test('gives one of two who take at the same time the item, and tells the other', async () => {
    const { id } = await answered();
    const version = await district.versionOf(id);
    await Promise.all([district.cookieOf('centre'), district.cookieOf(SECOND)]);
    const answers = await Promise.all(
      ['centre', SECOND].map((as) => district.act(as, 'appealTakeCallback', { id, version })),
    );
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'AppealTakeCallbackSuccess',
      'CallbackTaken',
    ]);
  });

  test('frees an item that was taken too long ago', async () => {
    const { id } = await answered();
    await district.do('centre', 'appealTakeCallback', id);
    await letPass(id, HOUR);
    await district.do(SECOND, 'appealTakeCallback', id);
  });

  test('puts what was not reached aside until it is to be tried again', async () => {
    const { id } = await answered();
    await district.do('centre', 'appealRecordCallback', id, NOT_REACHED);
    expect(await waitsIn('centre', 'NOW', id)).toBe(false);
    expect(await waitsIn('centre', 'LATER', id)).toBe(true);
    await letPass(id, 5 * HOUR);
    expect(await waitsIn('centre', 'NOW', id)).toBe(true);
  });

  test('takes no time to try again that has passed', async () => {
    const { id } = await answered();
    const callAgainAt = inHours(-1).toISOString();
    expect(await attempt('centre', 'appealRecordCallback', id, { ...NOT_REACHED, callAgainAt })).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: 'callAgainAt', code: 'past' }],
    });
  });

  test('answers “not reached” after three tries that are far enough apart, and leaves the rates alone', async () => {
    const { id, link } = await answered();
    for (let tries = 0; tries < 4; tries++) await district.do('centre', 'appealRecordCallback', id, NOT_REACHED);
    expect((await see('centre', id, 'state')).state).toBe('IN_CALLBACK');
    for (let tries = 0; tries < 2; tries++) {
      await letPass(id, 5 * HOUR);
      await district.do('centre', 'appealRecordCallback', id, NOT_REACHED);
    }
    const { state, resolved, satisfied } = await see('centre', id, 'state ... on Appeal { resolved satisfied }');
    expect({ state, resolved, satisfied }).toEqual({ state: 'CLOSED', resolved: null, satisfied: null });
    expect(await waitsIn('centre', 'NOW', id)).toBe(false);
    // The appellant may still say it, and then the centre has to call.
    await district.act(link, 'appealRate', { id }, { resolved: false, satisfied: false });
    expect((await see('centre', id, 'state')).state).toBe('IN_CALLBACK');
    expect(await waitsIn('centre', 'NOW', id)).toBe(true);
  });

  test('ends at once when the appellant does not wish to be called', async () => {
    const { id } = await answered();
    await district.do('centre', 'appealRecordCallback', id, { reached: false, miss: 'REFUSED' });
    expect((await see('centre', id, 'state')).state).toBe('CLOSED');
  });

  test('shows nothing to a handling unit', async () => {
    const { id } = await answered();
    expect(await waitsIn('market', 'NOW', id)).toBe(false);
    const { data } = await district.ask('market', '{ callbackDesk { now later taken } }');
    expect(data!['callbackDesk']).toEqual({ now: 0, later: 0, taken: 0 });
  });
});

describe('a rating by the appellant', () => {
  const BAD = { resolved: false, satisfied: false };
  const rated = async () => {
    const one = await answered();
    await district.act(one.link, 'appealRate', { id: one.id }, BAD);
    return one;
  };

  test('is given once of each answer, and anew of the next one', async () => {
    const { id, link } = await rated();
    const again = await district.act(link, 'appealRate', { id }, BAD);
    expect(again).toMatchObject({ __typename: 'NotPermitted', hindrance: 'RULE' });
    const { callbacks } = await see('centre', id, '... on Appeal { callbacks { byAppellant } }');
    expect(callbacks).toEqual([{ byAppellant: true }]);
    await district.do('centre', 'appealSendBack', id, { reason: '诉求人自评未解决' });
    const redone = { body: '已返工', ground: '条例', grounding: 'EXPLAINED' };
    await district.do('market', 'workOrderReply', id, redone);
    await district.do('centre', 'appealPassAudit', id);
    const anew = await district.act(link, 'appealRate', { id }, { resolved: true, satisfied: true });
    expect(anew).toMatchObject({ __typename: 'AppealRateSuccess', matter: { state: 'CLOSED' } });
  });

  test('that is bad is answer enough for rework or the backlog; without one the centre calls first', async () => {
    const { id } = await answered();
    const early = await attempt('centre', 'appealSendBack', id, { reason: '重办' });
    expect(early).toMatchObject({ __typename: 'NotPermitted', hindrance: 'RULE' });
    const one = await rated();
    await district.do('centre', 'appealSendBack', one.id, { reason: '诉求人自评未解决' });
    expect((await see('centre', one.id, 'state')).state).toBe('IN_HANDLING');
    expect(await waitsIn('centre', 'NOW', one.id)).toBe(false);
    const other = await rated();
    await district.do('centre', 'appealPutInBacklog', other.id, { reason: '诉求人自评未解决' });
    expect((await see('centre', other.id, 'state')).state).toBe('HARD_CASE');
  });

  test('of what somebody is calling about is not decided by somebody else', async () => {
    const { id } = await rated();
    await district.do('centre', 'appealTakeCallback', id);
    expect(await attempt(SECOND, 'appealSendBack', id, { reason: '重办' })).toMatchObject({
      __typename: 'CallbackTaken',
    });
  });

  test('that is bad is never closed as not reached, however often nobody answers', async () => {
    const { id } = await rated();
    for (let tries = 0; tries < 4; tries++) {
      await district.do('centre', 'appealRecordCallback', id, NOT_REACHED);
      await letPass(id, 5 * HOUR);
    }
    await district.do('centre', 'appealRecordCallback', id, { reached: false, miss: 'REFUSED' });
    const { state, resolved } = await see('centre', id, 'state ... on Appeal { resolved }');
    expect({ state, resolved }).toEqual({ state: 'IN_CALLBACK', resolved: false });
    expect(await waitsIn('centre', 'NOW', id)).toBe(true);
  });
});

describe('what is not both resolved and satisfied', () => {
  test('is closed only on a ground that is written down', async () => {
    const { id } = await answered();
    const close = { reached: true, resolved: false, satisfied: false, outcome: 'CLOSE' };
    expect(await attempt('centre', 'appealRecordCallback', id, close)).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: 'remark' }],
    });
    await district.do('centre', 'appealRecordCallback', id, { ...close, remark: '依条例不予支持，已说明' });
    expect((await see('centre', id, 'state')).state).toBe('CLOSED');
  });

  test('is not said to be so where it was not asked', async () => {
    const { id } = await answered();
    await district.do('centre', 'appealRecordCallback', id, { reached: true, satisfied: false, outcome: 'REWORK' });
    const { entries } = await see('centre', id, 'entries { act sentence }');
    const said = entries.find(({ act }: { act: string }) => act === 'appealRecordCallback').sentence;
    expect(said).toContain('是否解决未问到，不满意');
  });
});

describe('the window for rating', () => {
  test('closes after the days that the district sets, with one sentence', async () => {
    const { id, link } = await answered();
    await letPass(id, 16 * DAY);
    expect(await district.act(link, 'appealRate', { id }, { resolved: true, satisfied: true })).toMatchObject({
      __typename: 'RatingClosed',
      message: '自助评价期限已过，不能再评价。',
    });
    expect((await see('centre', id, 'state')).state).toBe('IN_CALLBACK');
  });

  test('is open before that: resolved and satisfied closes the appeal and takes it off the desk', async () => {
    const { id, link } = await answered();
    await letPass(id, 14 * DAY);
    await district.act(link, 'appealRate', { id }, { resolved: true, satisfied: true });
    expect((await see('centre', id, 'state')).state).toBe('CLOSED');
    expect(await waitsIn('centre', 'NOW', id)).toBe(false);
  });
});

describe('re-opening', () => {
  const ASKED = { reason: '问题再次出现' };

  async function closed() {
    const one = await answered();
    await district.do('centre', 'appealRecordCallback', one.id, { reached: true, resolved: true, satisfied: true });
    return one;
  }

  test('is granted by the centre: rework at the last lead unit, counted', async () => {
    const { id, link } = await closed();
    await district.act(link, 'appealAskReopening', { id }, ASKED);
    await district.do('centre', 'appealGrantReopening', id, { reason: '情况属实' });
    const seen = await see('centre', id, 'state seats { duty unit { code } } ... on Appeal { timesReopened }');
    expect(seen).toMatchObject({ state: 'IN_HANDLING', timesReopened: 1 });
    expect(seen.seats).toContainEqual({ duty: 'HANDLE', unit: { code: 'market' } });
  });

  test('is refused with a reason that the appellant reads, and asked again only with new facts', async () => {
    const { id, link } = await closed();
    await district.act(link, 'appealAskReopening', { id }, ASKED);
    await district.do('centre', 'appealRefuseReopening', id, { reason: '与原诉求相同，已答复' });
    const { data } = await district.ask(link, '{ myAppeal { reopenings { granted decision } abilities { act } } }');
    expect(data!['myAppeal'].reopenings).toEqual([{ granted: false, decision: '与原诉求相同，已答复' }]);
    expect(await district.act(link, 'appealAskReopening', { id }, ASKED)).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: 'newFacts', code: 'required' }],
    });
    const again = await district.act(link, 'appealAskReopening', { id }, { ...ASKED, newFacts: '昨日再次漏水' });
    expect(again.__typename).toBe('AppealAskReopeningSuccess');
  });

  test('is not asked for after the window', async () => {
    const { id, link } = await closed();
    await letPass(id, 31 * DAY);
    expect((await district.act(link, 'appealAskReopening', { id }, ASKED)).__typename).toBe('ReopeningClosed');
  });

  test('is decided once: the second who decides is told', async () => {
    const { id, link } = await closed();
    await district.act(link, 'appealAskReopening', { id }, ASKED);
    const version = await district.versionOf(id);
    const reason = { reason: '情况属实' };
    await Promise.all([district.cookieOf('centre'), district.cookieOf(SECOND)]);
    const answers = await Promise.all([
      district.act('centre', 'appealGrantReopening', { id, version }, reason),
      district.act(SECOND, 'appealRefuseReopening', { id, version }, reason),
    ]);
    expect(answers.filter(({ __typename }) => __typename.endsWith('Success'))).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'StaleVersion')).toHaveLength(1);
  });
});

describe('the hard-case backlog', () => {
  async function hard(): Promise<string> {
    const { id } = await answered();
    const callback = { reached: true, resolved: false, satisfied: false, outcome: 'HARD_CASE', remark: '多年未解决' };
    await district.do('centre', 'appealRecordCallback', id, callback);
    return id;
  }

  async function member(as: string): Promise<string> {
    return (await district.ask(as, '{ viewer { member { id } } }')).data!['viewer'].member.id;
  }

  const plan = async () => ({
    measures: [{ what: '更换管网', dueOn: inDays(20) }],
    targetOn: inDays(60),
    memberId: await member('market'),
  });

  async function planned(): Promise<string> {
    const id = await hard();
    await district.do('market', 'appealPlanHardCase', id, await plan());
    return id;
  }

  const CASE = `... on Appeal { hardCases { reason personName targetOn missedWeeks extensions ending overdue days
    owner { code } weeks { week text } lastWeek { text } } }`;
  const caseOf = async (id: string, as = 'centre'): Promise<any> => (await see(as, id, CASE)).hardCases[0];

  const dutiesOf = async (id: string): Promise<Record<string, string | null>> => {
    const { seats } = await see('centre', id, 'seats { role duty }');
    return Object.fromEntries(seats.map((seat: any) => [seat.role, seat.duty]));
  };

  test('has an owner that owes a plan, then a state each week', async () => {
    const id = await hard();
    expect(await caseOf(id)).toMatchObject({ reason: '多年未解决', owner: { code: 'market' } });
    expect((await dutiesOf(id))['LEAD']).toBe('PLAN');
    await district.do('market', 'appealPlanHardCase', id, await plan());
    expect(await caseOf(id)).toMatchObject({ personName: '李处理' });
    expect((await dutiesOf(id))['LEAD']).toBe('WEEKLY_STATE');
  });

  test('names a person of the owner unit alone, and a target within the limit', async () => {
    const id = await hard();
    const stranger = { ...(await plan()), memberId: await member('housing') };
    expect((await attempt('market', 'appealPlanHardCase', id, stranger)).__typename).toBe('PartNotFound');
    const far = { ...(await plan()), targetOn: inDays(400) };
    expect((await attempt('market', 'appealPlanHardCase', id, far)).__typename).toBe('TargetOutOfReach');
    const late = { ...(await plan()), measures: [{ what: '更换管网', dueOn: inDays(90) }] };
    expect((await attempt('market', 'appealPlanHardCase', id, late)).__typename).toBe('TargetOutOfReach');
  });

  test('takes the state of a week in that week', async () => {
    const id = await planned();
    const early = await attempt('market', 'appealReportWeek', id, { text: '已开工' });
    expect(early.__typename).toBe('WeekNotBegun');
    await letPass(id, 7 * DAY);
    await district.do('market', 'appealReportWeek', id, { text: '已开工' });
    expect((await caseOf(id)).lastWeek).toEqual({ text: '已开工' });
    expect((await attempt('market', 'appealReportWeek', id, { text: '又报' })).__typename).toBe('WeekNotBegun');
  });

  test('keeps a week without a state in the record, once, and goes on', async () => {
    const id = await planned();
    await letPass(id, 14 * DAY);
    await Promise.all([sweep(), sweep()]);
    await sweep();
    const { missedWeeks, weeks } = await caseOf(id);
    const missed = weeks.filter((week: any) => week.text === null);
    expect(missed).toHaveLength(missedWeeks);
    expect(missed.map((week: any) => week.week)).toContain(daysAfter(weekOf(now()), -7));
    const { seats } = await see('centre', id, 'seats { role clocks { kind state } }');
    const owner = seats.find((seat: any) => seat.role === 'LEAD');
    const running = owner.clocks.filter((clock: any) => clock.kind === 'WEEKLY_STATE' && clock.state === 'RUNNING');
    expect(running).toHaveLength(1);
    const { data } = await district.ask('market', '{ notifications(first: 50) { nodes { kind matter { id } } } }');
    const told = data!['notifications'].nodes.filter(
      (notice: any) => notice.matter?.id === id && notice.kind === 'CLOCK',
    );
    expect(told.length).toBeGreaterThan(0);
  });

  test('counts every week when the house stood still for a month', async () => {
    const id = await planned();
    await letPass(id, 35 * DAY);
    await sweep();
    const { missedWeeks, weeks } = await caseOf(id);
    expect(missedWeeks).toBeGreaterThanOrEqual(4);
    expect(new Set(weeks.map((week: any) => week.week)).size).toBe(missedWeeks);
  });

  test('moves its target with approval alone', async () => {
    const id = await planned();
    const before = (await caseOf(id)).targetOn;
    await district.do('market', 'appealAskTarget', id, { targetOn: inDays(90), reason: '汛期停工' });
    expect((await caseOf(id)).targetOn).toBe(before);
    expect((await dutiesOf(id))['SUPERVISOR']).toBe('REVIEW');
    expect((await attempt('market', 'appealGrantTarget', id)).__typename).toBe('NotPermitted');
    await district.do('centre', 'appealGrantTarget', id);
    expect(await caseOf(id)).toMatchObject({ targetOn: inDays(90), extensions: 1 });
  });

  test('is closed off after another callback, not before', async () => {
    const id = await planned();
    expect((await attempt('centre', 'appealCloseOff', id, { reason: '完成' })).__typename).toBe('NotPermitted');
    await district.do('market', 'appealReportDone', id, { text: '管网已更换' });
    expect(await waitsIn('centre', 'NOW', id)).toBe(true);
    await district.do('centre', 'appealRecordCallback', id, { reached: true, resolved: false, satisfied: false });
    expect((await attempt('centre', 'appealCloseOff', id, { reason: '完成' })).__typename).toBe('NotPermitted');
    await district.do('market', 'appealReportDone', id, { text: '已返修' });
    await district.do('centre', 'appealRecordCallback', id, { reached: true, resolved: true, satisfied: true });
    await district.do('centre', 'appealCloseOff', id, { reason: '诉求人确认解决' });
    expect((await see('centre', id, 'state')).state).toBe('CLOSED');
    expect(await caseOf(id)).toMatchObject({ ending: 'CLOSED_OFF' });
    const { clocks } = await see('centre', id, 'clocks { kind state }');
    expect(clocks.filter((clock: any) => clock.state === 'RUNNING')).toEqual([]);
  });

  test('is not free to be closed off because nobody was reached; its owner may conclude with a ground', async () => {
    const id = await planned();
    await district.do('market', 'appealReportDone', id, { text: '管网已更换' });
    await district.do('centre', 'appealRecordCallback', id, { reached: false, miss: 'REFUSED' });
    expect(await dutiesOf(id)).toMatchObject({ LEAD: 'WEEKLY_STATE', SUPERVISOR: null });
    expect((await attempt('centre', 'appealCloseOff', id, { reason: '完成' })).__typename).toBe('NotPermitted');
    const conclusion = { body: '管网已更换', ground: '条例', grounding: 'EXPLAINED' };
    await district.do('market', 'appealConcludeHardCase', id, conclusion);
    await district.do('centre', 'appealCloseOff', id, { reason: '依据充分' });
  });

  test('is closed off on a conclusion with its ground, which the appellant reads', async () => {
    const { id, link } = await answered();
    await district.do('centre', 'appealPutInBacklog', id, { reason: '涉及历史遗留' });
    await district.do('market', 'appealPlanHardCase', id, await plan());
    const law = { grounding: 'CANNOT_DO', article: '第四十条', sourceUrl: 'https://www.gov.cn/zhengce/' };
    const conclusion = { body: '规划不允许', ground: '城乡规划条例', ...law };
    await district.do('market', 'appealConcludeHardCase', id, conclusion);
    await district.do('centre', 'appealCloseOff', id, { reason: '依据充分' });
    const { data } = await district.ask(link, '{ myAppeal { state replies { ground grounding } } }');
    expect(data!['myAppeal'].state).toBe('CLOSED');
    expect(data!['myAppeal'].replies.at(-1)).toEqual({ ground: '城乡规划条例', grounding: 'CANNOT_DO' });
  });

  test('leaves the backlog when it is sent back for rework', async () => {
    const id = await planned();
    await district.do('centre', 'appealSendBack', id, { reason: '重办' });
    expect(await caseOf(id)).toMatchObject({ ending: 'REWORK' });
    const { clocks } = await see('centre', id, 'clocks { kind state }');
    const running = clocks.filter((clock: any) => clock.state === 'RUNNING').map((clock: any) => clock.kind);
    expect(running).toEqual(['REWORK']);
  });

  test('is a ledger of all for the centre, and of its own for a unit', async () => {
    const id = await planned();
    const list = async (as: string, filter: object): Promise<string[]> => {
      const query = `query($filter: HardCaseFilter) { hardCases(filter: $filter, first: 100) {
        nodes { appeal { id } } } }`;
      const { data } = await district.ask(as, query, { filter });
      return data!['hardCases'].nodes.map((node: any) => node.appeal.id);
    };
    expect(await list('centre', {})).toContain(id);
    expect(await list('market', { mine: true })).toContain(id);
    expect(await list('housing', {})).toEqual([]);
    expect(await list('centre', { overdue: true })).not.toContain(id);
    await letPass(id, 61 * DAY);
    expect(await list('centre', { overdue: true })).toContain(id);
  });
});
