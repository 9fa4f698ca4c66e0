import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { inHours } from '../../tests/support/time.ts';

let district: TestDistrict;
let units: Record<string, string>;
let schema: string;

beforeAll(async () => {
  district = await TestDistrict.open();
  const codes = ['market', 'housing', 'tourism', 'court', 'leadership', '370202001', '370202001001'];
  units = Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await district.unit(code)] as const)));
  schema = district.services.districts.get('370202')!.schema;
});
afterAll(() => district?.close());

const order = (lead: string, ...others: string[]) => ({
  leadUnitId: units[lead],
  task: '请核实处理',
  coHandlers: others.map((code) => ({ unitId: units[code], task: '请协助' })),
});
const notOurs = { ground: 'NOT_COMPETENT', evidence: '三定方案' };

async function see(as: string, id: string, selection: string): Promise<any> {
  const { data, errors } = await district.ask(as, `query($id: ID!) { matter(id: $id) { ${selection} } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['matter'];
}

async function seatOf(id: string, code: string): Promise<any> {
  const { seats } = await see('centre', id, 'seats { id role state live duty unit { code } clock { label band } }');
  return seats.findLast((seat: any) => seat.unit.code === code);
}

const attempt = async (as: string, name: string, id: string, input?: object, part?: string) =>
  district.act(as, name, { id, version: await district.versionOf(id), ...(part ? { part } : {}) }, input);

/** A work order whose return by the unit was refused. */
async function refused(lead = 'housing', ...others: string[]): Promise<string> {
  const { id } = await district.register('community');
  await district.do('centre', 'appealDispatch', id, order(lead, ...others));
  await district.do(lead, 'workOrderReturn', id, notOurs);
  await district.do('centre', 'workOrderRefuseReturn', id, { reason: '属本单位职责' }, (await seatOf(id, lead)).id);
  return id;
}

async function arbitrated(...others: string[]): Promise<string> {
  const id = await refused('housing', ...others);
  await district.do('housing', 'workOrderObject', id, notOurs);
  return id;
}

const decide = async (as: string, id: string, objector: string, unit: string) =>
  attempt(as, 'workOrderArbitrate', id, { unitId: units[unit], reason: '依三定方案' }, (await seatOf(id, objector)).id);

describe('a second objection', () => {
  test('is open to a unit whose return was refused, and to nobody who has not returned', async () => {
    const id = await refused('housing', 'market');
    expect(await attempt('market', 'workOrderObject', id, notOurs)).toMatchObject({ hindrance: 'RULE' });
    expect(await attempt('housing', 'workOrderReturn', id, notOurs)).toMatchObject({ hindrance: 'RULE' });
    await district.do('housing', 'workOrderObject', id, notOurs);
    expect(await seatOf(id, 'housing')).toMatchObject({ state: 'ARBITRATION', clock: null });
    expect(await seatOf(id, 'centre')).toMatchObject({ duty: 'ARBITRATE', clock: { label: '裁定' } });
  });

  test('is open to a unit that is dispatched again after its return was granted', async () => {
    const { id } = await district.register('centre');
    await district.do('centre', 'appealDispatch', id, order('housing'));
    await district.do('housing', 'workOrderReturn', id, notOurs);
    await district.do('centre', 'workOrderGrantReturn', id, undefined, (await seatOf(id, 'housing')).id);
    await district.do('centre', 'appealDispatch', id, order('housing'));
    expect(await attempt('housing', 'workOrderReturn', id, notOurs)).toMatchObject({ hindrance: 'RULE' });
    expect((await attempt('housing', 'workOrderObject', id, notOurs)).__typename).toBe('WorkOrderObjectSuccess');
  });

  test('comes too late after the limit, counted from the refusal', async () => {
    const id = await refused();
    await district.asSuperuser(`update ${schema}.work_order set return_decided_at = $2 where matter_id = $1`, [
      id,
      inHours(-20 * 24),
    ]);
    expect((await attempt('housing', 'workOrderObject', id, notOurs)).__typename).toBe('ObjectionTooLate');
  });
});

describe('an arbitration', () => {
  test('hears the units that are concerned and those that the centre asks, and no other', async () => {
    const id = await arbitrated('market');
    await district.do('centre', 'appealConsult', id, { unitIds: [units['tourism']], question: '是否属文旅职责' });
    await district.do('market', 'workOrderArgue', id, { mandate: 'NOT_OURS', ground: '不涉及市场监管' });
    await district.do('tourism', 'appealGiveOpinion', id, { mandate: 'SHARED', ground: '部分属文旅' });
    await district.do('tourism', 'workOrderArgue', id, { mandate: 'SHARED', ground: '补充意见' });
    expect((await attempt('court', 'workOrderArgue', id, { mandate: 'OURS', ground: '无' })).error).toBe('NOT_FOUND');
    const { opinions } = await see('housing', id, '... on Appeal { opinions { unitName stage mandate ground } }');
    expect(opinions.map(({ mandate, ground }: any) => [mandate, ground])).toEqual([
      ['NOT_OURS', '不涉及市场监管'],
      ['SHARED', '部分属文旅'],
      ['SHARED', '补充意见'],
    ]);
    expect(new Set(opinions.map(({ stage }: any) => stage))).toEqual(new Set(['ARBITRATION']));
  });

  test('makes who objected go on, who can neither return nor object any more', async () => {
    const id = await arbitrated();
    expect((await decide('centre', id, 'housing', 'housing')).__typename).toBe('WorkOrderArbitrateSuccess');
    expect(await seatOf(id, 'housing')).toMatchObject({
      state: 'DISPATCHED',
      duty: 'ACCEPT',
      clock: { label: '签收' },
    });
    expect(await attempt('housing', 'workOrderReturn', id, notOurs)).toMatchObject({ hindrance: 'RULE' });
    expect(await attempt('housing', 'workOrderObject', id, notOurs)).toMatchObject({ hindrance: 'RULE' });
    expect(await attempt('housing', 'workOrderArgue', id, { mandate: 'OURS', ground: '无' })).toMatchObject({
      hindrance: 'RULE',
    });
  });

  test('makes another unit lead, which cannot return it; the bounce is counted and the chain shows it', async () => {
    const id = await arbitrated('market');
    await decide('centre', id, 'housing', 'tourism');
    expect(await attempt('tourism', 'workOrderReturn', id, notOurs)).toMatchObject({ hindrance: 'RULE' });
    const CHAIN = `... on Appeal { bounces firstReceiver { code } responsibleUnit { code }
      handOverChain { unit { code } designated ground { code } acceptedAt leftAt } }`;
    const before = await see('centre', id, CHAIN);
    expect(before).toMatchObject({
      bounces: 1,
      firstReceiver: { code: '370202001001' },
      responsibleUnit: { code: '370202001001' },
      handOverChain: [
        { unit: { code: 'housing' }, designated: false, ground: { code: 'NOT_COMPETENT' }, acceptedAt: null },
        { unit: { code: 'tourism' }, designated: true, ground: null, leftAt: null },
      ],
    });
    expect(before.handOverChain[0].leftAt).not.toBeNull();
    await district.do('tourism', 'workOrderAccept', id);
    expect(
      await see('market', id, '... on Appeal { responsibleUnit { code } handOverChain { unit { code } } }'),
    ).toEqual({
      responsibleUnit: { code: 'tourism' },
      handOverChain: [{ unit: { code: 'housing' } }, { unit: { code: 'tourism' } }],
    });
    expect(await seatOf(id, 'centre')).toMatchObject({ duty: null });
  });

  test('makes a co-handling unit lead, or the lead unit do the part of one', async () => {
    const promoted = await arbitrated('market');
    await decide('centre', promoted, 'housing', 'market');
    expect(await seatOf(promoted, 'market')).toMatchObject({ role: 'LEAD', state: 'DISPATCHED', live: true });

    const { id } = await district.register('centre');
    await district.do('centre', 'appealDispatch', id, order('market', 'housing'));
    await district.do('housing', 'workOrderReturn', id, notOurs);
    await district.do('centre', 'workOrderRefuseReturn', id, { reason: '属本单位' }, (await seatOf(id, 'housing')).id);
    await district.do('housing', 'workOrderObject', id, notOurs);
    await decide('centre', id, 'housing', 'market');
    expect(await seatOf(id, 'housing')).toMatchObject({ state: 'RETURNED', live: false });
    expect(await seatOf(id, 'market')).toMatchObject({ role: 'LEAD', state: 'DISPATCHED' });
  });

  test('is decided by the leadership when the centre asks it, and by it only then', async () => {
    const id = await arbitrated();
    expect((await decide('leader', id, 'housing', 'tourism')).__typename).toBe('NotPermitted');
    const wrong = { unitId: units['market'], reason: '争议较大' };
    expect((await attempt('centre', 'appealReferArbitration', id, wrong)).__typename).toBe('UnitNotEligible');
    await district.do('centre', 'appealReferArbitration', id, { unitId: units['leadership'], reason: '争议较大' });
    const { data } = await district.ask('leader', '{ desk { nodes { duty matter { id } } } }');
    expect(data!['desk'].nodes).toContainEqual({ duty: 'ARBITRATE', matter: { id } });
    expect((await decide('leader', id, 'housing', 'tourism')).__typename).toBe('WorkOrderArbitrateSuccess');
    expect(await seatOf(id, 'leadership')).toMatchObject({ live: false });
  });

  test('is decided once: of two who decide at the same time one wins, and the other is told', async () => {
    const id = await arbitrated();
    await district.do('centre', 'appealReferArbitration', id, { unitId: units['leadership'], reason: '争议较大' });
    const { id: part } = await seatOf(id, 'housing');
    const version = await district.versionOf(id);
    const kinds = await Promise.all(
      (['centre', 'leader'] as const).map(async (as, index) => {
        const input = { unitId: units[index === 0 ? 'market' : 'tourism'], reason: '依职责' };
        return (await district.act(as, 'workOrderArbitrate', { id, part, version }, input)).__typename;
      }),
    );
    expect(kinds.toSorted()).toEqual(['StaleVersion', 'WorkOrderArbitrateSuccess']);
  });

  test('gives a community nothing to lead unless the district allows it', async () => {
    const id = await arbitrated();
    expect((await decide('centre', id, 'housing', '370202001001')).__typename).toBe('CommunityMayNotLead');
  });

  test('is over when the appeal waits for dispatch again', async () => {
    const { id } = await district.register('centre');
    await district.do('centre', 'appealDispatch', id, order('market', 'housing'));
    await district.do('housing', 'workOrderReturn', id, notOurs);
    await district.do('centre', 'workOrderRefuseReturn', id, { reason: '属本单位' }, (await seatOf(id, 'housing')).id);
    await district.do('housing', 'workOrderObject', id, notOurs);
    await district.do('market', 'workOrderReturn', id, notOurs);
    await district.do('centre', 'workOrderGrantReturn', id, undefined, (await seatOf(id, 'market')).id);
    expect(await seatOf(id, 'centre')).toMatchObject({ duty: 'DISPATCH', clock: { label: '派单' } });
    await district.do('centre', 'appealDispatch', id, order('tourism'));
    expect(await seatOf(id, 'centre')).toMatchObject({ duty: null, clock: null });
  });
});

describe('a consultation before dispatch', () => {
  test('asks units, each answers once within its clock, and the opinions stand at the dispatch', async () => {
    const { id } = await district.register('community');
    const asked = { unitIds: [units['tourism'], units['housing']], question: '是否属你单位职责' };
    await district.do('centre', 'appealConsult', id, asked);
    expect(await seatOf(id, 'tourism')).toMatchObject({
      role: 'CONSULTANT',
      duty: 'OPINE',
      clock: { label: '会商意见' },
    });
    expect((await attempt('market', 'appealGiveOpinion', id, { mandate: 'OURS', ground: '无' })).error).toBe(
      'NOT_FOUND',
    );
    await district.do('tourism', 'appealGiveOpinion', id, { mandate: 'OURS', ground: '旅游市场监管' });
    await district.do('housing', 'appealGiveOpinion', id, { mandate: 'NOT_OURS', ground: '非住建职责' });
    expect(await attempt('tourism', 'appealGiveOpinion', id, { mandate: 'OURS', ground: '再次' })).toMatchObject({
      hindrance: 'SEAT',
    });
    const query = 'query($id: ID!) { dispatchProposals(appealId: $id) { ground unit { code } } }';
    const { data } = await district.ask('centre', query, { id });
    expect(data!['dispatchProposals'][0]).toEqual({
      unit: { code: 'tourism' },
      ground: '会商意见“属本单位职责”：旅游市场监管',
    });
  });

  test('tells a mandate gap from what a unit says is its own', async () => {
    const { id } = await district.register('community', { subDistrictId: units['370202001'] });
    const query = 'query($id: ID!) { dispatchProposals(appealId: $id) { competent unit { code } } }';
    const proposed = async () => (await district.ask('centre', query, { id })).data!['dispatchProposals'];
    // Who answers for the area is proposed, but nobody is competent.
    expect(await proposed()).toEqual([{ competent: false, unit: { code: '370202001' } }]);
    await district.do('centre', 'appealConsult', id, { unitIds: [units['housing']], question: '是否属你单位职责' });
    await district.do('housing', 'appealGiveOpinion', id, { mandate: 'SHARED', ground: '部分属住建' });
    expect((await proposed())[0]).toEqual({ competent: true, unit: { code: 'housing' } });
  });

  test('proposes nobody who was accused after it said that it is its own', async () => {
    const { id } = await district.register('community');
    await district.do('centre', 'appealConsult', id, { unitIds: [units['tourism']], question: '是否属你单位职责' });
    await district.do('tourism', 'appealGiveOpinion', id, { mandate: 'OURS', ground: '旅游市场监管' });
    await district.do('centre', 'appealTriage', id, { type: 'VIOLATION_REPORT', accusedUnitId: units['tourism'] });
    const query = 'query($id: ID!) { dispatchProposals(appealId: $id) { unit { code } } }';
    const { data } = await district.ask('centre', query, { id });
    expect(data!['dispatchProposals'].map(({ unit }: any) => unit.code)).not.toContain('tourism');
  });

  test('is over with the dispatch: who is not dispatched leaves, who is takes the work order', async () => {
    const { id } = await district.register('community');
    const asked = { unitIds: [units['tourism'], units['housing']], question: '是否属你单位职责' };
    await district.do('centre', 'appealConsult', id, asked);
    await district.do('tourism', 'appealGiveOpinion', id, { mandate: 'OURS', ground: '旅游市场监管' });
    await district.do('centre', 'appealDispatch', id, order('tourism'));
    expect(await seatOf(id, 'tourism')).toMatchObject({ role: 'LEAD', state: 'DISPATCHED' });
    const unseen = await district.ask('housing', 'query($id: ID!) { matter(id: $id) { id } }', { id });
    expect(unseen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('never asks the unit that a violation report names, nor one below it', async () => {
    const { id } = await district.register('centre', { type: 'VIOLATION_REPORT', accusedUnitId: units['370202001'] });
    for (const code of ['370202001', '370202001001'])
      expect(
        (await attempt('centre', 'appealConsult', id, { unitIds: [units[code]], question: '是否属你单位' })).__typename,
      ).toBe('UnitNotEligible');
  });

  test('is not seen by the appellant', async () => {
    const { id, link } = await district.register('community');
    await district.do('centre', 'appealConsult', id, { unitIds: [units['tourism']], question: '是否属你单位职责' });
    await district.do('tourism', 'appealGiveOpinion', id, { mandate: 'OURS', ground: '旅游市场监管' });
    const { data } = await district.ask(
      { link },
      '{ myAppeal { opinions { ground } handOverChain { id } entries { act } } }',
    );
    expect(data!['myAppeal']).toEqual({ opinions: [], handOverChain: [], entries: [{ act: 'appealRegister' }] });
  });
});

describe('a mandate gap', () => {
  const CATALOGUE = 'query($id: ID!) { dispatchProposals(appealId: $id) { competent unit { code } } }';
  const proposed = async (id: string) =>
    (await district.ask('centre', CATALOGUE, { id })).data!['dispatchProposals'].filter((one: any) => one.competent);

  const fileOfDistrict = async (): Promise<string> =>
    (await district.ask('admin', '{ viewer { district { fileId } } }')).data!['viewer'].district.fileId;

  async function giveRoles(roles: readonly string[]): Promise<void> {
    const { data } = await district.ask('centre', '{ viewer { member { id } } }');
    await district.do('admin', 'memberChange', await fileOfDistrict(), { roles }, data!['viewer'].member.id);
  }

  /** A subject that the catalogue knows no unit for. */
  async function unknownSubject(name: string): Promise<string> {
    const fileId = await fileOfDistrict();
    await district.do('admin', 'categoriesAdd', fileId, { categories: [{ path: name }] });
    const [row] = await district.asSuperuser<{ id: string }>(`select id from ${schema}.category where path = $1`, [
      name,
    ]);
    return row!.id;
  }

  test('that was settled by designation teaches the catalogue, after a second person has reviewed it', async () => {
    const categoryId = await unknownSubject('低空飞行扰民');
    const { id } = await district.register('centre', { categoryId });
    expect(await proposed(id)).toEqual([]);
    await district.do('centre', 'appealDesignate', id, order('housing'));
    await district.do('centre', 'appealSuggestCatalogue', id, { ground: '区政府专题会议纪要' });
    expect((await attempt('centre', 'appealAdoptCatalogue', id)).hindrance).toBe('ROLE');
    expect(await seatOf(id, 'centre')).toMatchObject({ duty: 'LEARN' });
    await district.do('admin', 'appealAdoptCatalogue', id);
    const { id: next } = await district.register('centre', { categoryId });
    expect(await proposed(next)).toEqual([{ competent: true, unit: { code: 'housing' } }]);
    expect((await attempt('centre', 'appealSuggestCatalogue', id, { ground: '再次' })).hindrance).toBe('RULE');
  });

  test('is not reviewed by who suggested it, whatever roles they have', async () => {
    const { id } = await district.register('centre', { categoryId: await unknownSubject('共享充电柜异响') });
    await district.do('centre', 'appealDesignate', id, order('housing'));
    await district.do('centre', 'appealSuggestCatalogue', id, { ground: '会议纪要' });
    await giveRoles(['HEAD', 'HANDLER', 'ADMINISTRATOR']);
    try {
      expect((await attempt('centre', 'appealAdoptCatalogue', id)).__typename).toBe('SecondMemberNeeded');
      await district.do('admin', 'appealDropCatalogue', id, { reason: '职责尚待明确' });
      expect((await attempt('centre', 'appealSuggestCatalogue', id, { ground: '补充' })).__typename).toBe(
        'AppealSuggestCatalogueSuccess',
      );
    } finally {
      await giveRoles(['HEAD', 'HANDLER']);
    }
  });

  const suggested = async (id: string) =>
    (
      await district.direct<{ unit: string; ground: string }>(
        district.mainCentre(),
        `select u.code as unit, a.catalogue_ground as ground
           from appeal a join unit u on u.id = a.catalogue_unit_id where a.id = $1`,
        [id],
      )
    )[0];

  test('that was dispatched without a line is proposed once the answer has passed, and reviewed by a second person', async () => {
    const categoryId = await unknownSubject('屋顶光伏反光');
    const { id } = await district.register('centre', { categoryId });
    await district.do('centre', 'appealDispatch', id, order('housing'));
    await district.do('housing', 'workOrderAccept', id);
    await district.do('housing', 'workOrderRecordContact', id, { reached: true, record: '已联系' });
    await district.do('housing', 'workOrderReply', id, { body: '已调整角度', ground: '条例', grounding: 'EXPLAINED' });
    await district.do('centre', 'appealPassAudit', id);
    expect(await suggested(id)).toMatchObject({ unit: 'housing' });
    await district.do('admin', 'appealAdoptCatalogue', id);
    const { id: next } = await district.register('centre', { categoryId });
    expect(await proposed(next)).toEqual([{ competent: true, unit: { code: 'housing' } }]);
  });

  test('that an arbitration has decided is proposed with its reason, also where the catalogue names another unit', async () => {
    const { id } = await district.register('centre', { categoryId: await unknownSubject('公园无人售货') });
    await district.do('centre', 'appealDispatch', id, order('housing'));
    await district.do('housing', 'workOrderReturn', id, notOurs);
    await district.do('centre', 'workOrderRefuseReturn', id, { reason: '属本单位' }, (await seatOf(id, 'housing')).id);
    await district.do('housing', 'workOrderObject', id, notOurs);
    expect((await decide('centre', id, 'housing', 'market')).__typename).toBe('WorkOrderArbitrateSuccess');
    expect(await suggested(id)).toEqual({ unit: 'market', ground: expect.stringContaining('依三定方案') });
  });

  test('about which a joint case was opened is proposed with the answer of its lead', async () => {
    const { id } = await district.register('centre', { categoryId: await unknownSubject('楼宇外墙投影') });
    const { matter } = await district.act(
      'centre',
      'jointCaseOpen',
      {},
      { appealIds: [id], reason: 'MANDATE_GAP', title: '投影扰民', facts: '无对口单位', leadUnitId: units['tourism'] },
    );
    expect((await attempt('centre', 'appealSuggestCatalogue', id, { ground: '纪要' })).hindrance).toBe('RULE');
    for (const act of ['jointCaseTakeSeat', 'jointCaseBegin']) await district.do('tourism', act, matter.id);
    await district.do('tourism', 'jointCaseConclude', matter.id, { text: '由文旅部门牵头监管' });
    await district.do('tourism', 'jointCaseAnswer', matter.id, {
      body: '已限定投影时段',
      ground: '条例',
      grounding: 'EXPLAINED',
    });
    expect(await suggested(id)).toEqual({ unit: 'tourism', ground: expect.stringContaining('联办') });
  });

  test('is none where the catalogue names a unit, nor where the subject is not known yet', async () => {
    const { id } = await district.register('centre');
    await district.do('centre', 'appealDesignate', id, order('housing'));
    expect((await attempt('centre', 'appealSuggestCatalogue', id, { ground: '会议纪要' })).hindrance).toBe('RULE');
  });
});
