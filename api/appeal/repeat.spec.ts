import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { inDays } from '../../tests/support/time.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

const SIMILAR = `query($id: ID, $draft: SimilarAppealsInput, $asMaster: Boolean) {
  similarAppeals(appealId: $id, draft: $draft, asMaster: $asMaster) { grounds appeal { id number } } }`;

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

/** Those of the same merchant alone; test appeals are alike in their words as well. */
async function ofMerchant(id: string, asMaster = false): Promise<string[]> {
  const found = await similar('centre', { id, asMaster });
  return found.filter(({ grounds }) => grounds.includes('SAME_MERCHANT')).map((one) => one.id);
}

async function answerBy(unit: string, id: string): Promise<void> {
  await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit(unit), task: '核实' });
  await district.do(unit, 'workOrderAccept', id);
  await district.do(unit, 'workOrderRecordContact', id, { reached: true, record: '已联系' });
  const answer = { body: '已协调退费。', ground: '条例第二十二条', grounding: 'EXPLAINED' };
  await district.do(unit, 'workOrderReply', id, answer);
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

  test('to merge under are open, and stand under no other', async () => {
    const merchant = '晚晴书店';
    const open = await district.register('centre', { merchant });
    const closed = await district.register('centre', { merchant });
    const answer = { body: '可在一楼办理', ground: '办事指南', grounding: 'EXPLAINED' };
    await district.do('centre', 'appealAnswerAtOnce', closed.id, answer);
    const under = await district.register('centre', { merchant });
    await district.do('centre', 'appealMerge', under.id, { masterId: open.id });
    const { id } = await district.register('centre', { merchant });
    expect(await ofMerchant(id, true)).toEqual([open.id]);
    expect(await ofMerchant(id)).toHaveLength(3);
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
    await answerBy('market', master.id);
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

  test('are shown to the centre, each to be split off; who leads learns only how many wait for its answer', async () => {
    const { master, repeats } = await merged(2);
    const market = await district.unit('market');
    await district.do('centre', 'appealDispatch', master.id, { leadUnitId: market, task: '核实' });
    const REPEATS = `query($id: ID!) { matter(id: $id) { ... on Appeal { repeatsWaiting
      repeats { appeal { number title abilities { act } } } } } }`;
    const seen = async (as: string) => (await district.ask(as, REPEATS, { id: master.id })).data!['matter'];
    const { repeatsWaiting, repeats: shown } = await seen('centre');
    expect(repeatsWaiting).toBe(2);
    expect(shown.map((one: any) => one.appeal.number)).toEqual(repeats.map(({ number }) => number));
    for (const { appeal } of shown) expect(appeal.abilities.map((one: any) => one.act)).toContain('appealSplit');
    expect(await seen('market')).toEqual({ repeatsWaiting: 2, repeats: [] });
    await district.do('centre', 'appealSplit', repeats[0]!.id);
    expect((await seen('centre')).repeatsWaiting).toBe(1);
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

  test('get the last answer and a callback of their own when the master is closed off in the backlog', async () => {
    const { master, repeats } = await merged(1);
    await answerBy('market', master.id);
    await district.do('centre', 'appealPutInBacklog', master.id, { reason: '涉及多年遗留' });
    const late = await district.register('community', { title: '健身房停业又一件' });
    await district.do('centre', 'appealMerge', late.id, { masterId: master.id });
    const memberId = (await district.ask('market', '{ viewer { member { id } } }')).data!['viewer'].member.id;
    const plan = { measures: [{ what: '约谈经营者', dueOn: inDays(20) }], targetOn: inDays(60), memberId };
    await district.do('market', 'appealPlanHardCase', master.id, plan);
    const conclusion = { body: '经营者已注销，建议诉讼。', ground: '条例', grounding: 'EXPLAINED' };
    await district.do('market', 'appealConcludeHardCase', master.id, conclusion);
    await district.do('centre', 'appealCloseOff', master.id, { reason: '依据充分' });
    for (const { id, link } of [...repeats, late]) {
      expect(await stateOf(id)).toBe('IN_CALLBACK');
      expect((await repliesOf(link)).replies).toEqual([{ kind: 'MERGED', body: conclusion.body, ground: '条例' }]);
    }
  });
});

describe('a violation report (济南市12345条例 Art. 32)', () => {
  const merge = async (id: string, masterId: string): Promise<any> =>
    district.act('centre', 'appealMerge', { id, version: await district.versionOf(id) }, { masterId });
  const report = async (accused: string | null, input: object = {}, as = 'centre') =>
    district.register(as, { type: 'VIOLATION_REPORT', ...(accused ? { accusedUnitId: accused } : {}), ...input });
  const dispatch = async (id: string, leadUnitId: string): Promise<any> =>
    district.act(
      'centre',
      'appealDispatch',
      { id, version: await district.versionOf(id) },
      { leadUnitId, task: '核实' },
    );

  test('is not merged under what is none, nor is anything that is none merged under it; so is what is confidential', async () => {
    const accusing = await report(await district.unit('market'));
    const confidential = await district.register('centre', { confidential: true });
    const plain = await district.register('centre');
    for (const [one, other] of [
      [accusing, plain],
      [plain, accusing],
      [confidential, plain],
      [plain, confidential],
      [accusing, confidential],
    ])
      expect(await merge(one!.id, other!.id)).toMatchObject({
        __typename: 'MasterUnfit',
        message: expect.stringContaining(other!.number),
      });
    expect(await stateOf(accusing.id)).toBe('REGISTERED');
    const alike = await district.register('centre', { confidential: true });
    expect((await merge(alike.id, confidential.id)).__typename).toBe('AppealMergeSuccess');
  });

  test('is not merged under one at which the unit that it accuses, or one below it, has a seat, nor the other way round', async () => {
    const street = await district.unit('370202001');
    const market = await district.unit('market');
    const handled = await report(null);
    await dispatch(handled.id, street);
    const accusing = await report(street);
    expect((await merge(accusing.id, handled.id)).__typename).toBe('MasterUnfit');
    const below = await report(market, {}, 'community');
    expect((await merge(accusing.id, below.id)).__typename).toBe('MasterUnfit');
    expect((await merge(below.id, accusing.id)).__typename).toBe('MasterUnfit');
  });

  test('closes its master to the unit that it accuses: no dispatch, and no word of it to whoever handles the master', async () => {
    const market = await district.unit('market');
    const housing = await district.unit('housing');
    const master = await report(await district.unit('370202001'));
    const accusing = await report(market);
    expect((await merge(accusing.id, master.id)).__typename).toBe('AppealMergeSuccess');
    expect(await dispatch(master.id, market)).toMatchObject({ __typename: 'UnitNotEligible' });
    expect((await dispatch(master.id, housing)).__typename).toBe('AppealDispatchSuccess');
    const told = await district.direct(housing, `select from entry where matter_id = $1 and act = 'appealTakeRepeat'`, [
      master.id,
    ]);
    expect(told).toEqual([]);
  });

  test('is what no appeal becomes over those that stand under it', async () => {
    const { master } = await merged(1);
    const triage = async (input: object) =>
      district.act('centre', 'appealTriage', { id: master.id, version: await district.versionOf(master.id) }, input);
    expect((await triage({ type: 'VIOLATION_REPORT' })).__typename).toBe('RepeatsReserved');
    expect((await triage({ confidential: true })).__typename).toBe('RepeatsReserved');
    expect((await triage({ place: '东海路 11 号' })).__typename).toBe('AppealTriageSuccess');
  });

  test('is proposed beside its like alone, and never beside what a unit that it accuses handles', async () => {
    const merchant = '正大收费停车场';
    const market = await district.unit('market');
    const plain = await district.register('centre', { merchant });
    const handled = await report(null, { merchant });
    await dispatch(handled.id, market);
    const other = await report(null, { merchant });
    const accusing = await report(market, { merchant });
    expect(await ofMerchant(accusing.id)).toEqual([other.id]);
    expect(await ofMerchant(plain.id)).toEqual([]);
  });
});
