import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { sweepClocks } from '../clock-sweep.ts';
import { daysAfter, weekOf } from '../kernel/calendar/index.ts';
import { inDays, inHours, now } from '../../tests/support/time.ts';

let district: TestDistrict;
let schema: string;

beforeAll(async () => {
  district = await TestDistrict.open();
  schema = district.services.districts.get('370202')!.schema;
});
afterAll(() => district?.close());

async function accepted(lead: string): Promise<string> {
  const { id } = await district.register('community');
  await district.do('centre', 'appealDispatch', id, {
    leadUnitId: await district.unit(lead === 'street' ? '370202001' : lead),
    task: '核实',
  });
  await district.do(lead, 'workOrderAccept', id);
  return id;
}

async function hard(lead: string): Promise<string> {
  const id = await accepted(lead);
  await district.do(lead, 'workOrderRecordContact', id, { reached: true, record: '已联系' });
  await district.do(lead, 'workOrderReply', id, { body: '已处理', ground: '条例', grounding: 'EXPLAINED' });
  await district.do('centre', 'appealPutInBacklog', id, { reason: '多年未解决' });
  return id;
}

async function items(as: string): Promise<string[]> {
  const { data, errors } = await district.ask(as, '{ weeklyReviewItems(first: 100) { nodes { matter { id } } } }');
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['weeklyReviewItems'].nodes.map((node: any) => node.matter.id);
}

async function lines(as: string, week?: string): Promise<any[]> {
  const query = `query($week: String) { weeklyReviews(week: $week) { unitId unitName hardCases signedBy missing } }`;
  const { data, errors } = await district.ask(as, query, { week });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['weeklyReviews'];
}

const INSTRUCTIONS = `query($id: ID!) { matter(id: $id) { mySeat { handlerName } clocks { kind state }
  ... on Appeal { instructions { id text personName dueOn overdue doneText abilities { act } } } } }`;
async function see(as: string, id: string): Promise<any> {
  return (await district.ask(as, INSTRUCTIONS, { id })).data!['matter'];
}

describe('what a unit looks at each week', () => {
  test('is its own: hard cases, overdue orders and returns, nothing else', async () => {
    const difficult = await hard('tourism');
    const quiet = await accepted('tourism');
    const late = await accepted('tourism');
    const back = `update ${schema}.participation set next_deadline = $2 where matter_id = $1`;
    await district.asSuperuser(back, [late, inHours(-24)]);
    const returned = await accepted('tourism');
    await district.do('tourism', 'workOrderReturn', returned, { ground: 'NOT_COMPETENT', evidence: '三定方案' });
    const seen = await items('tourism');
    expect(seen.toSorted()).toEqual([difficult, late, returned].toSorted());
    expect(seen).not.toContain(quiet);
    expect(await items('housing')).toEqual([]);
  });
});

describe('an instruction of the head', () => {
  test('assigns the handler, runs a clock of its own, and ends with what was done', async () => {
    const id = await hard('market');
    const memberId = (await district.ask('market', '{ viewer { member { id } } }')).data!['viewer'].member.id;
    await district.do('market', 'appealInstruct', id, { text: '本周内现场勘查', memberId, dueOn: inDays(3) });
    const { instructions, mySeat, clocks } = await see('market', id);
    expect(instructions).toMatchObject([{ text: '本周内现场勘查', personName: '李处理', overdue: false }]);
    expect(mySeat.handlerName).toBe('李处理');
    expect(clocks).toContainEqual({ kind: 'INSTRUCTION', state: 'RUNNING' });
    expect(instructions[0].abilities).toEqual([{ act: 'appealReportInstruction' }]);
    await district.do('market', 'appealReportInstruction', id, { text: '已勘查' }, instructions[0].id);
    const after = await see('market', id);
    expect(after.instructions[0].doneText).toBe('已勘查');
    expect(after.clocks).toContainEqual({ kind: 'INSTRUCTION', state: 'STOPPED' });
  });

  test('is not for a day that has passed, nor seen by other units at the appeal', async () => {
    const id = await hard('market');
    const version = await district.versionOf(id);
    const past = await district.act('market', 'appealInstruct', { id, version }, { text: '勘查', dueOn: inDays(-1) });
    expect(past).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'dueOn', code: 'past' }] });
    await district.do('market', 'appealInstruct', id, { text: '勘查', dueOn: inDays(1) });
    expect((await see('community', id)).instructions).toEqual([]);
    expect((await see('centre', id)).instructions).toHaveLength(1);
  });

  test('that its day passes is told to the unit and the centre alone, and so is its clock', async () => {
    const { id } = await district.register('community');
    const coHandlers = [{ unitId: await district.unit('housing'), task: '协助' }];
    const leadUnitId = await district.unit('market');
    await district.do('centre', 'appealDispatch', id, { leadUnitId, task: '核实', coHandlers });
    await district.do('market', 'appealInstruct', id, { text: '现场勘查', dueOn: inDays(0) });
    // Whatever the others do, a named clock stays with whom it is for.
    await district.do('housing', 'workOrderAccept', id);
    await district.asSuperuser(
      `update ${schema}.clock_mark set due_at = $2 where clock_id in
         (select id from ${schema}.clock where matter_id = $1 and kind = 'INSTRUCTION')`,
      [id, inHours(-1)],
    );
    await sweepClocks(district.services.database, district.services.districts.values());
    const query = `query($id: ID!) { matter(id: $id) { clocks { kind } entries { act } } }`;
    const told = async (as: string): Promise<[boolean, boolean]> => {
      const { matter } = (await district.ask(as, query, { id })).data as any;
      return [
        matter.clocks.some(({ kind }: any) => kind === 'INSTRUCTION'),
        matter.entries.some(({ act }: any) => act === 'clockStrike'),
      ];
    };
    expect(await told('market')).toEqual([true, true]);
    expect(await told('centre')).toEqual([true, true]);
    expect(await told('housing')).toEqual([false, false]);
    expect(await told('community')).toEqual([false, false]);
  });
});

describe('the review of a week', () => {
  test('is signed once by the head and keeps what was looked at', async () => {
    const id = await hard('housing');
    await district.do('housing', 'appealInstruct', id, { text: '约谈施工方', dueOn: inDays(2) });
    const signed = await district.act('housing', 'weeklyReviewSign', {}, { remark: '盯住管网改造' });
    expect(signed.__typename).toBe('WeeklyReviewSignSuccess');
    const { data } = await district.ask(
      'centre',
      `query($id: ID!) { matter(id: $id) { ... on WeeklyReview { week remark signedBy unit { code }
        items { appealId reason instructions } } } }`,
      { id: signed.matter.id },
    );
    expect(data!['matter']).toEqual({
      week: weekOf(now()),
      remark: '盯住管网改造',
      signedBy: '吴住建',
      unit: { code: 'housing' },
      items: [{ appealId: id, reason: 'HARD_CASE', instructions: ['约谈施工方'] }],
    });
    expect((await district.act('housing', 'weeklyReviewSign', {}, {})).__typename).toBe('WeekReviewed');
  });

  test('does not pass over a hard case in silence: it is instructed on, or the note says how it stands', async () => {
    const id = await hard('street');
    const refused = await district.act('street', 'weeklyReviewSign', {}, {});
    expect(refused).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'remark', code: 'required' }] });
    await district.do('street', 'appealInstruct', id, { text: '本周现场调度', dueOn: inDays(2) });
    expect((await district.act('street', 'weeklyReviewSign', {}, {})).__typename).toBe('WeeklyReviewSignSuccess');
  });

  test('that is missing is seen by the centre, of all units; a unit reads of itself', async () => {
    const unitId = await district.unit('market');
    const id = await hard('market');
    const back = `update ${schema}.hard_case set opened_at = opened_at - interval '7 days' where matter_id = $1`;
    await district.asSuperuser(back, [id]);
    const lastWeek = daysAfter(weekOf(now()), -7);
    const line = (await lines('centre', lastWeek)).find((one) => one.unitId === unitId);
    expect(line).toMatchObject({ missing: true, hardCases: 1, signedBy: null });
    expect((await lines('centre')).find((one) => one.unitId === unitId)).toMatchObject({ missing: false });
    expect((await lines('market')).map((one) => one.unitId)).toEqual([unitId]);
    expect(await lines('law-society')).toEqual([]);
  });
});
