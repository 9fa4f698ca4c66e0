import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

const SIMILAR = `query($id: ID, $draft: SimilarAppealsInput) {
  similarAppeals(appealId: $id, draft: $draft) { grounds appeal { id number } } }`;

async function similar(as: string, variables: object): Promise<{ grounds: string[]; id: string }[]> {
  const { data, errors } = await district.ask(as, SIMILAR, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['similarAppeals'].map((one: { grounds: string[]; appeal: { id: string } }) => ({
    grounds: one.grounds.toSorted(),
    id: one.appeal.id,
  }));
}

const stateOf = async (id: string): Promise<string> =>
  (await district.ask('centre', 'query($id: ID!) { matter(id: $id) { state } }', { id })).data!['matter'].state;

const repliesOf = async (link: string) =>
  (await district.ask({ link }, '{ myAppeal { state abilities { act } replies { kind body ground } } }')).data![
    'myAppeal'
  ];

async function merged(count: number) {
  const master = await district.register('centre', { title: '健身房停业退费' });
  const repeats = [];
  for (let index = 0; index < count; index += 1) {
    const repeat = await district.register('community', { title: `健身房停业 ${index}` });
    await district.do('centre', 'appealMerge', repeat.id, { masterId: master.id });
    repeats.push(repeat);
  }
  return { master, repeats };
}

describe('likely repeats', () => {
  test('are found by merchant, place, telephone and words, each with its reason', async () => {
    const traits = { merchant: '海岸健身中心', place: '东海路 9 号' };
    const first = await district.register('centre', {
      title: '健身房停业拒绝退费',
      body: '预付卡余额无法退还',
      ...traits,
      appellant: { phone: '13811112222' },
    });
    expect(await similar('centre', { draft: { merchant: '海岸健身中心' } })).toEqual([
      { id: first.id, grounds: ['SAME_MERCHANT'] },
    ]);
    expect(await similar('centre', { draft: { place: '东海路 9 号' } })).toEqual([
      { id: first.id, grounds: ['SAME_PLACE'] },
    ]);
    expect(await similar('centre', { draft: { phone: '138 1111 2222' } })).toEqual([
      { id: first.id, grounds: ['SAME_PHONE'] },
    ]);
    expect(await similar('centre', { draft: { text: '预付卡余额无法退还怎么办' } })).toEqual([
      { id: first.id, grounds: ['ALIKE_WORDS'] },
    ]);
    expect(await similar('centre', { draft: { text: '路灯不亮' } })).toEqual([]);
  });

  test.each([
    ['健身房A店', '健身房 A店'],
    ['健身房Ａ店', '健身房(a)'],
    ['海岸健身服务有限公司', '海岸健身服务'],
    ['岸边咖啡（一分店）', '岸边咖啡 一店'],
  ])('are of the same merchant as %s and %s', async (one, other) => {
    const { id } = await district.register('centre', { merchant: one });
    expect(await similar('centre', { draft: { merchant: other } })).toContainEqual({ id, grounds: ['SAME_MERCHANT'] });
  });

  test('are of the same place however it is written, and of another where the number is another', async () => {
    const { id } = await district.register('centre', { place: '闽江路 12-1 号（北门）' });
    const at = async (place: string) => (await similar('centre', { draft: { place } })).map((found) => found.id);
    expect(await at('闽江路１２—１号 北门')).toContain(id);
    expect(await at('闽江路121号北门')).not.toContain(id);
  });

  test('are of another merchant where nothing but the kind of shop is the same', async () => {
    const { id } = await district.register('centre', { merchant: '晨光店' });
    const found = await similar('centre', { draft: { merchant: '晨曦店' } });
    expect(found.map((one) => one.id)).not.toContain(id);
  });

  test('of a registered appeal never hold the appeal itself, the likeliest first', async () => {
    const near = await district.register('centre', { title: '噪音', place: '香港路 1 号' });
    const nearer = await district.register('centre', { title: '噪音', place: '香港路 1 号', merchant: '夜色酒吧' });
    const asked = await district.register('centre', { title: '噪音', place: '香港路 1 号', merchant: '夜色酒吧' });
    const found = (await similar('centre', { id: asked.id })).map(({ id }) => id);
    expect(found.indexOf(nearer.id)).toBeLessThan(found.indexOf(near.id));
    expect(found).not.toContain(asked.id);
  });

  test('show nobody an appeal that its seat does not see, and nobody a telephone', async () => {
    await district.register('centre', { title: '楼顶漏水', merchant: '隐蔽物业', appellant: { phone: '13899990000' } });
    expect(await similar('market', { draft: { merchant: '隐蔽物业', phone: '13899990000' } })).toEqual([]);
    const { id } = await district.register('centre', { title: '楼顶漏水', appellant: { phone: '13899990001' } });
    await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('market'), task: '核实' });
    // Dispatched, but not accepted: the unit sees the appeal, not yet who appeals.
    expect(await similar('market', { draft: { phone: '13899990001' } })).toEqual([]);
  });
});

describe('repeats under a master', () => {
  test('get its answer and a callback of their own', async () => {
    const { master, repeats } = await merged(3);
    const market = await district.unit('market');
    await district.do('centre', 'appealDispatch', master.id, { leadUnitId: market, task: '核实' });
    await district.do('market', 'workOrderAccept', master.id);
    await district.do('market', 'workOrderRecordContact', master.id, { reached: true, record: '已联系' });
    await district.do('market', 'workOrderReply', master.id, {
      body: '已协调退费。',
      ground: '条例第二十二条',
      grounding: 'EXPLAINED',
    });
    expect(await stateOf(repeats[0]!.id)).toBe('MERGED');
    await district.do('centre', 'appealPassAudit', master.id);
    for (const { id, link } of repeats) {
      expect(await stateOf(id)).toBe('IN_CALLBACK');
      const seen = await repliesOf(link);
      expect(seen.replies).toEqual([{ kind: 'MERGED', body: '已协调退费。', ground: '条例第二十二条' }]);
      expect(seen.abilities.map(({ act }: { act: string }) => act)).toContain('appealRate');
    }
    await district.do('centre', 'appealRecordCallback', repeats[0]!.id, {
      reached: true,
      resolved: false,
      satisfied: false,
      outcome: 'REWORK',
    });
    expect(await stateOf(repeats[0]!.id)).toBe('REGISTERED');
    expect(await stateOf(repeats[1]!.id)).toBe('IN_CALLBACK');
    const told = await district.direct<{ act: string; data: object }>(
      district.mainCentre(),
      `select act, data from entry where matter_id = $1 and act in ('appealAnswerWithMaster', 'appealRecordCallback') order by seq`,
      [repeats[0]!.id],
    );
    expect(told[0]!.data).toEqual({ answeredBy: market });
    expect(told[1]!.data).toMatchObject({ reached: true, resolved: false, satisfied: false });
  });

  test('get the joint answer too, although the lead of the joint case sees none of them', async () => {
    const { master, repeats } = await merged(2);
    const market = await district.unit('market');
    await district.do('centre', 'appealDispatch', master.id, { leadUnitId: market, task: '核实' });
    await district.do('market', 'workOrderAccept', master.id);
    const opened = await district.act(
      'centre',
      'jointCaseOpen',
      {},
      {
        appealIds: [master.id],
        reason: 'MANDATE_GAP',
        title: '停业联合处置',
        facts: '多部门',
        leadUnitId: market,
      },
    );
    const joint = opened.matter.id;
    await district.do('market', 'jointCaseTakeSeat', joint);
    await district.do('market', 'jointCaseBegin', joint);
    await district.do('market', 'jointCaseConclude', joint, { text: '由经营者退费' });
    await district.do('market', 'jointCaseAnswer', joint, {
      body: '已联合督促退费。',
      ground: '条例',
      grounding: 'EXPLAINED',
    });
    for (const { id, link } of repeats) {
      expect(await stateOf(id)).toBe('IN_CALLBACK');
      expect((await repliesOf(link)).replies).toEqual([{ kind: 'MERGED', body: '已联合督促退费。', ground: '条例' }]);
      const seen = await district.ask('market', 'query($id: ID!) { matter(id: $id) { number } }', { id });
      expect(seen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });

  test('stand for themselves again when the master ends without an answer', async () => {
    const { master, repeats } = await merged(2);
    await district.do('centre', 'appealTerminate', master.id, { ground: 'UNCOOPERATIVE', reason: '诉求人不予配合' });
    for (const { id } of repeats) expect(await stateOf(id)).toBe('REGISTERED');
  });

  test('are split off again without loss', async () => {
    const { repeats } = await merged(1);
    await district.do('centre', 'appealSplit', repeats[0]!.id);
    expect(await stateOf(repeats[0]!.id)).toBe('REGISTERED');
    const { data } = await district.ask(
      'centre',
      'query($id: ID!) { matter(id: $id) { mySeat { duty clock { label } } } }',
      {
        id: repeats[0]!.id,
      },
    );
    expect(data!['matter'].mySeat).toMatchObject({ duty: 'DISPATCH', clock: { label: '派单' } });
  });

  test('a master is not merged away from them, and nothing is merged under itself', async () => {
    const { master } = await merged(1);
    const other = await district.register('centre');
    const version = await district.versionOf(master.id);
    expect(
      await district.act('centre', 'appealMerge', { id: master.id, version }, { masterId: other.id }),
    ).toMatchObject({
      hindrance: 'RULE',
    });
    const self = await district.act('centre', 'appealMerge', { id: other.id, version: 1 }, { masterId: other.id });
    expect(self.__typename).toBe('MasterNotFound');
  });
});
