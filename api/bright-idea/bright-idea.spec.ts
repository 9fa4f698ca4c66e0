import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { inDays, inHours } from '../../tests/support/time.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

const idea = (title: string) => ({ title, text: '每月一次，联系 13812345678。', benefit: '少跑一趟' });
const propose = async (as: string, title: string): Promise<string> =>
  (await district.act(as, 'ideaPropose', {}, idea(title))).matter.id;

async function see(as: string, id: string, selection: string): Promise<any> {
  const { data, errors } = await district.ask(as, `query($id: ID!) { matter(id: $id) { ${selection} } }`, { id });
  return errors ? { error: errors[0]!.extensions.code } : data!['matter'];
}

async function filed(title: string): Promise<{ number: string; link: string }> {
  const { data } = await district.ask(
    null,
    `mutation($input: IdeaInput!) { publicIdeaFile(district: "370202", input: $input) {
      __typename ... on PublicIdeaFileSuccess { receipt { number link } } } }`,
    { input: idea(title) },
  );
  return data!['publicIdeaFile'].receipt;
}

async function weighed(id: string, recommended = true): Promise<void> {
  await district.do('centre', 'ideaSend', id, { unitId: await district.unit('market') });
  await district.do('market', 'ideaWeigh', id, { recommended, opinion: '可行' });
}

describe('a bright idea', () => {
  test('lives from the proposal of a member to the result, which the proposer is told', async () => {
    const id = await propose('association', '消费提示月历');
    const shown = await see('centre', id, 'mySeat { duty clock { kind } } ... on BrightIdea { text proposedBy }');
    expect(shown).toMatchObject({ mySeat: { duty: 'SORT', clock: { kind: 'SORT' } }, proposedBy: '区消费者协会' });
    expect(shown.text).not.toContain('13812345678');
    await weighed(id);
    expect((await see('centre', id, 'mySeat { duty }')).mySeat.duty).toBe('DECIDE');
    const dueOn = inDays(20);
    await district.do('centre', 'ideaAdopt', id, { reason: '便民', dueOn });
    expect((await see('market', id, 'mySeat { duty clock { kind } }')).mySeat).toEqual({
      duty: 'CARRY_OUT',
      clock: { kind: 'CARRY_OUT' },
    });
    await district.do('market', 'ideaCarryOut', id, { result: '已上线' });
    expect(await see('association', id, 'state ... on BrightIdea { adopted reason dueOn result weigherName }')).toEqual(
      {
        state: 'CARRIED_OUT',
        adopted: true,
        reason: '便民',
        dueOn,
        result: '已上线',
        weigherName: '区市场监督管理局',
      },
    );
    const { data } = await district.ask('association', '{ notifications(first: 5) { nodes { kind } } }');
    expect(data!['notifications'].nodes).toContainEqual({ kind: 'DECISION' });
  });

  test('of a resident is followed by a link that opens it and nothing else', async () => {
    const { number, link } = await filed('口袋公园长椅');
    const mine = '{ myIdea { number state text reason } }';
    expect((await district.ask({ link }, mine)).data!['myIdea']).toMatchObject({ number, state: 'PROPOSED' });
    expect((await district.ask({ link }, '{ myAppeal { id } }')).errors![0]!.extensions.code).toBe('NOT_FOUND');
    const [first] = (await district.ask('centre', '{ brightIdeas(first: 1) { nodes { id version proposedBy } } }'))
      .data!['brightIdeas'].nodes;
    expect(first.proposedBy).toBe('群众');
    await district.do('centre', 'ideaReject', first.id, { reason: '已列入计划' });
    expect((await district.ask({ link }, mine)).data!['myIdea']).toMatchObject({
      state: 'NOT_ADOPTED',
      reason: '已列入计划',
    });
  });

  test('that is merged is told the result of the other one', async () => {
    const { link } = await filed('夜间停车共享');
    const [merged] = (await district.ask('centre', '{ brightIdeas(first: 1) { nodes { id } } }')).data!['brightIdeas']
      .nodes;
    const master = await propose('street', '共享停车');
    await district.do('centre', 'ideaMerge', merged.id, { masterId: master });
    await weighed(master);
    await district.do('centre', 'ideaAdopt', master, { reason: '可推广', dueOn: inDays(10) });
    const { data } = await district.ask({ link }, '{ myIdea { state adopted reason masterNumber } }');
    expect(data!['myIdea']).toMatchObject({ state: 'MERGED', adopted: true, reason: '可推广' });
    const late = await propose('street', '再提共享停车');
    const gone = await district.act('centre', 'ideaMerge', { id: late, version: 1 }, { masterId: merged.id });
    expect(gone.__typename).toBe('IdeaNotOpen');
  });

  test('that was merged into one that is merged in its turn is told the result of the last one', async () => {
    const [first, second, last] = [
      await propose('street', '雨天骑行挡雨棚'),
      await propose('community', '路口挡雨棚'),
      await propose('tourism', '全区路口挡雨棚'),
    ];
    await district.do('centre', 'ideaMerge', first, { masterId: second });
    await district.do('centre', 'ideaMerge', second, { masterId: last });
    await district.do('centre', 'ideaReject', last, { reason: '影响行车视线' });
    for (const id of [first, second])
      expect(await see('centre', id, 'state ... on BrightIdea { adopted reason }')).toEqual({
        state: 'MERGED',
        adopted: false,
        reason: '影响行车视线',
      });
  });

  test('is weighed by the unit concerned alone, and decided by the centre alone', async () => {
    const id = await propose('community', '楼道微更新');
    await district.do('centre', 'ideaSend', id, { unitId: await district.unit('housing') });
    const opinion = { recommended: true, opinion: '可行' };
    const version = await district.versionOf(id);
    expect((await district.act('community', 'ideaWeigh', { id, version }, opinion)).hindrance).toBe('SEAT');
    expect((await district.act('market', 'ideaWeigh', { id, version }, opinion)).error).toBe('NOT_FOUND');
    await district.do('housing', 'ideaWeigh', id, opinion);
    const decision = { reason: '便民', dueOn: inDays(5) };
    const now = await district.versionOf(id);
    expect((await district.act('housing', 'ideaAdopt', { id, version: now }, decision)).hindrance).toBe('SEAT');
    const past = await district.act('centre', 'ideaAdopt', { id, version: now }, { ...decision, dueOn: inDays(0) });
    expect(past).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'dueOn', code: 'past' }] });
  });

  test('that was weighed is proposed for the agenda of a meeting', async () => {
    const id = await propose('tourism', '海岸志愿者驿站');
    await weighed(id);
    const startsAt = inHours(24);
    const meeting = {
      title: '周调度',
      level: 'ROUTINE',
      place: '会议室',
      chairName: '主持人',
      chairUnitId: await district.unit('centre'),
      startsAt,
      endsAt: new Date(startsAt.getTime() + 3_600_000),
    };
    const { matter } = await district.act('centre', 'meetingPlan', {}, meeting);
    const query = 'query($id: ID!) { agendaProposals(meetingId: $id) { refId source reason title } }';
    const { data } = await district.ask('centre', query, { id: matter.id });
    const proposed = data!['agendaProposals'].find(({ refId }: { refId: string }) => refId === id);
    expect(proposed).toMatchObject({ source: 'BRIGHT_IDEA', title: '海岸志愿者驿站' });
    expect(proposed.reason).toContain('建议采纳');
    await district.do('centre', 'meetingTakeItems', matter.id, { items: [{ source: 'BRIGHT_IDEA', refId: id }] });
  });
});
