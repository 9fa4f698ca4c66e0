import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { at } from '../../tests/support/time.ts';

/** One story from March to May 2026; each test begins where the one before has ended. */
let district: TestDistrict;
let units: Record<string, string>;

beforeAll(async () => {
  district = await TestDistrict.open();
  const codes = ['market', 'housing', 'tourism', '370202001', 'leadership'];
  units = Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await district.unit(code)] as const)));
  for (const username of ['centre', 'admin', 'leader', 'market', 'housing', 'tourism', 'street'])
    await district.cookieOf(username);
  at('2026-03-02 10:00');
});
afterAll(() => district?.close());

const BOARD = `query($period: String!, $formulaId: ID) { assessmentBoard(period: $period, formulaId: $formulaId) {
  asOf closed trial matterId complete formula { id name base }
  standings { unit { code } place score held { score place difference } steps { rate item points count } figures { rates { name hits of } items { name count } }
    corrected { score place corrections { points reason } } before { period score place } } } }`;

async function board(as: string, period: string, formulaId?: string) {
  const { data, errors } = await district.ask(as, BOARD, { period, formulaId });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['assessmentBoard'];
}
const standing = async (as: string, code: string, period: string, formulaId?: string) =>
  (await board(as, period, formulaId)).standings.find(({ unit }: any) => unit.code === code);

/** An appeal through to its callback. */
async function handled(as: string, code: string, callback: object): Promise<string> {
  const { id } = await district.register('centre');
  await district.do('centre', 'appealDispatch', id, { leadUnitId: units[code], task: '核实' });
  await district.do(as, 'workOrderAccept', id);
  await district.do(as, 'workOrderRecordContact', id, { reached: true, record: '已联系' });
  await district.do(as, 'workOrderReply', id, { body: '已处理', ground: '条例', grounding: 'EXPLAINED' });
  await district.do('centre', 'appealPassAudit', id);
  await district.do('centre', 'appealRecordCallback', id, {
    reached: true,
    outcome: 'CLOSE',
    remark: '已说明情况',
    ...callback,
  });
  return id;
}

const GOOD = { resolved: true, satisfied: true };
const BAD = { resolved: false, satisfied: false };
const FORMULA = {
  name: '考评办法（试行）',
  base: 100,
  weights: [
    { rate: 'RESPONSE', percent: 50 },
    { rate: 'RESOLUTION', percent: 50 },
  ],
  satisfied: 100,
  dissatisfied: 0,
  items: [{ item: 'REWORKED', points: -2.5, every: 1, most: 10 }],
};
const draft = async (input: object = {}) =>
  district.act('centre', 'assessmentFormulaDraft', {}, { ...FORMULA, ...input });
const appeals: Record<string, string> = {};

describe('a formula', () => {
  test.each([
    ['weights that do not add up', { weights: [{ rate: 'RESPONSE', percent: 90 }] }, 'weights', 'sum'],
    [
      'a rate that is weighted twice',
      { weights: [50, 50].map((percent) => ({ rate: 'RESPONSE', percent })) },
      'weights',
      'twice',
    ],
    ['cases divided by nothing', { items: [{ item: 'OVERDUE', points: -1, every: 0 }] }, 'items.0.every', 'divides'],
    ['an item of no points', { items: [{ item: 'OVERDUE', points: 0 }] }, 'items.0.points', 'nothing'],
    ['half a hundredth of a point', { items: [{ item: 'OVERDUE', points: -0.005 }] }, 'items.0.points', 'invalid'],
    [
      'an item that is named twice',
      { items: [1, 2].map((points) => ({ item: 'OVERDUE', points })) },
      'items.1.item',
      'twice',
    ],
    ['levels of satisfaction in the wrong order', { satisfied: 50, dissatisfied: 50 }, 'satisfied', 'order'],
  ])('with %s is refused where it is wrong', async (_, wrong, path, code) => {
    const answer = await draft(wrong);
    expect(answer.__typename).toBe('InvalidInput');
    expect(answer.issues).toEqual([{ path, code }]);
  });

  test('is tried as a draft beside the one that holds, and changes nothing', async () => {
    appeals['good'] = await handled('market', 'market', GOOD);
    appeals['bad'] = await handled('market', 'market', BAD);
    appeals['other'] = await handled('housing', 'housing', GOOD);
    const before = await board('centre', '2026-03');
    const { matter } = await draft();
    expect(await board('centre', '2026-03')).toEqual(before);
    const trial = await board('centre', '2026-03', matter.id);
    expect(trial).toMatchObject({ trial: true, formula: { name: '考评办法（试行）' } });
    const market = trial.standings.find(({ unit }: any) => unit.code === 'market');
    // Response 1 of 1 half, resolution 1 of 2 half.
    expect(market.score).toBe(75);
    expect(market.steps.map(({ rate, item, points }: any) => [rate ?? item, points])).toEqual([
      ['RESPONSE', 50],
      ['RESOLUTION', 25],
    ]);
    const { errors } = await district.ask('market', BOARD, { period: '2026-03', formulaId: matter.id });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('holds from the month that it is adopted for, read by every unit, and is never changed', async () => {
    const { matter } = await draft({ name: '考评办法（四月）' });
    await district.do('centre', 'assessmentFormulaAdopt', matter.id, { fromMonth: '2026-04' });
    const { data } = await district.ask('tourism', '{ assessmentFormulas { name effectiveFrom weights { percent } } }');
    expect(data!['assessmentFormulas'].map(({ name }: any) => name)).toEqual(['考评办法（四月）', null]);
    expect((await board('centre', '2026-03')).formula.name).toBe(null);
    expect((await board('centre', '2026-04')).formula.name).toBe('考评办法（四月）');
    const version = await district.versionOf(matter.id);
    const changed = await district.act('centre', 'assessmentFormulaChange', { id: matter.id, version }, FORMULA);
    expect(changed).toMatchObject({ __typename: 'NotPermitted', hindrance: 'STATE' });
  });

  test('of the same month is refused: two would hold at once', async () => {
    const { matter } = await draft();
    const answer = await district.act(
      'centre',
      'assessmentFormulaAdopt',
      { id: matter.id, version: matter.version },
      { fromMonth: '2026-04' },
    );
    expect(answer).toMatchObject({ __typename: 'FormulaOverlaps' });
    expect(answer.message).toContain('考评办法（四月）');
  });

  test('is taken back as long as its month has not begun, and not afterwards', async () => {
    const { matter } = await draft({ name: '考评办法（六月）' });
    await district.do('centre', 'assessmentFormulaAdopt', matter.id, { fromMonth: '2026-06' });
    const adoption = async () => {
      const query = `query($id: ID!) { matter(id: $id) { state ... on AssessmentFormula {
        adoption { id effectiveFrom abilities { act } } } } }`;
      return (await district.ask('centre', query, { id: matter.id })).data!['matter'];
    };
    const { adoption: adopted } = await adoption();
    expect(adopted.abilities).toEqual([{ act: 'assessmentFormulaTakeBack' }]);
    at('2026-06-01 00:00');
    expect((await adoption()).adoption.abilities).toEqual([]);
    const late = { id: matter.id, version: await district.versionOf(matter.id), part: matter.id };
    expect((await district.act('centre', 'assessmentFormulaTakeBack', late)).__typename).toBe('NotPermitted');
    at('2026-03-02 10:00');
    await district.do('centre', 'assessmentFormulaTakeBack', matter.id, undefined, matter.id);
    expect(await adoption()).toMatchObject({ state: 'DRAFT', adoption: null });
    expect((await board('centre', '2026-06')).formula.name).toBe('考评办法（四月）');
    // The month is free again, for this version or another.
    await district.do('centre', 'assessmentFormulaAdopt', matter.id, { fromMonth: '2026-06' });
    await district.do('centre', 'assessmentFormulaTakeBack', matter.id, undefined, matter.id);
  });

  test('is adopted by the head of the centre, not by a unit that it assesses', async () => {
    const answer = await district.act('market', 'assessmentFormulaDraft', {}, FORMULA);
    expect(answer.__typename).toBe('NotPermitted');
  });
});

const EXCLUSIONS = `query($states: [ExclusionState!]) { assessmentExclusions(states: $states, first: 50) {
  nodes { id ground { code } state reason unit { code } appeal { id } abilities { act } } } }`;
const exclusions = async (as: string, states = ['ASKED', 'GRANTED', 'REFUSED', 'REVOKED']) =>
  (await district.ask(as, EXCLUSIONS, { states })).data!['assessmentExclusions'].nodes;

describe('an exclusion', () => {
  const asked = { ground: 'FOUND_UNTRUE', evidence: '经现场核查，反映情况不属实' };

  test('is asked for by a handling unit and decided by the centre alone', async () => {
    await district.do('market', 'appealAskExclusion', appeals['bad']!, asked);
    const [one] = await exclusions('market');
    expect(one).toMatchObject({ state: 'ASKED', abilities: [], unit: { code: 'market' } });
    const [seen] = await exclusions('centre', ['ASKED']);
    expect(seen.abilities.map(({ act }: any) => act)).toEqual(['appealGrantExclusion', 'appealRefuseExclusion']);
    expect(await exclusions('housing')).toEqual([]);
    const query = `query($id: ID!) { matter(id: $id) { mySeat { duty clock { kind band } } ... on Appeal {
      exclusions { state ground { code } abilities { act } } } } }`;
    const told = async (as: string) => (await district.ask(as, query, { id: appeals['bad']! })).data!['matter'];
    const ground = { code: 'FOUND_UNTRUE' };
    expect(await told('market')).toMatchObject({ exclusions: [{ state: 'ASKED', ground, abilities: [] }] });
    expect(await told('centre')).toMatchObject({
      mySeat: { duty: 'EXCLUDE', clock: { kind: 'EXCLUDE', band: 'IN_TIME' } },
      exclusions: [{ state: 'ASKED', ground, abilities: [{}, {}] }],
    });
    // What is asked for changes no count yet.
    expect((await standing('centre', 'market', '2026-03')).figures.rates[1]).toMatchObject({ hits: 1, of: 2 });
  });

  test('that two people decide at once is decided once, and the other is told', async () => {
    const [one] = await exclusions('centre', ['ASKED']);
    const version = await district.versionOf(appeals['bad']!);
    const target = { id: appeals['bad']!, part: one.id, version };
    const answers = await Promise.all([
      district.act('centre', 'appealGrantExclusion', target, { reason: '核查属实' }),
      district.act('centre', 'appealRefuseExclusion', target, { reason: '证据不足' }),
    ]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      expect.stringMatching(/Success$/),
      'StaleVersion',
    ]);
  });

  test('that is granted leaves the count and nothing else; the record says so', async () => {
    const [one] = await exclusions('centre');
    if (one.state === 'REFUSED') {
      await district.do('market', 'appealAskExclusion', appeals['bad']!, { ...asked, evidence: '补充现场照片' });
      const [again] = await exclusions('centre', ['ASKED']);
      await district.do('centre', 'appealGrantExclusion', appeals['bad']!, { reason: '核查属实' }, again.id);
    }
    expect((await standing('centre', 'market', '2026-03')).figures.rates[1]).toMatchObject({ hits: 1, of: 1 });
    const query = 'query($id: ID!) { matter(id: $id) { state abilities { act } entries(first: 1) { sentence } } }';
    const { data } = await district.ask('market', query, { id: appeals['bad'] });
    expect(data!['matter'].state).toBe('CLOSED');
    expect(data!['matter'].entries[0].sentence).toContain('不计入考评');
    expect(data!['matter'].abilities.map(({ act }: any) => act)).not.toContain('appealAskExclusion');
  });

  test('of an appeal that goes on keeps what it brings out of the count as well', async () => {
    await district.do('centre', 'appealReopen', appeals['bad']!, { reason: '继续处理' });
    at('2026-03-25 10:00');
    expect((await standing('centre', 'market', '2026-03')).figures.items).toContainEqual({
      name: 'OVERDUE',
      count: 0,
    });
  });
});

describe('an exclusion that is not agreed to', () => {
  const ask = async (id: string, evidence: string) => {
    const input = { ground: 'NO_FACTS', evidence };
    return district.act('tourism', 'appealAskExclusion', { id, version: await district.versionOf(id) }, input);
  };
  const decide = async (id: string, act: string) => {
    const one = (await exclusions('centre')).find(({ appeal, state }: any) => appeal.id === id && state !== 'REFUSED');
    return district.do('centre', act, id, { reason: '据实' }, one.id);
  };

  test('is asked for once more, on new evidence alone', async () => {
    const id = await handled('tourism', 'tourism', GOOD);
    expect((await ask(id, '现场核查记录一份')).__typename).toBe('AppealAskExclusionSuccess');
    await decide(id, 'appealRefuseExclusion');
    expect((await ask(id, '现场核查记录，一份。')).__typename).toBe('ExclusionNotNew');
    expect((await ask(id, '公安机关出具的认定书')).__typename).toBe('AppealAskExclusionSuccess');
    await decide(id, 'appealRefuseExclusion');
    expect(await ask(id, '第三份证明材料')).toMatchObject({ __typename: 'NotPermitted', hindrance: 'RULE' });
  });

  test('or was granted and is revoked by the centre leaves the appeal counting as if nothing had been', async () => {
    const id = await handled('tourism', 'tourism', BAD);
    const subjects = `{ assessmentBreakdown(period: "2026-03", by: UNIT_KIND) { key figures { rates { hits of } } } }`;
    const counted = async () => [
      await standing('centre', 'tourism', '2026-03'),
      (await district.ask('centre', subjects)).data!['assessmentBreakdown'],
    ];
    const before = await counted();
    await ask(id, '经查不实的核查报告');
    await decide(id, 'appealGrantExclusion');
    expect(await counted()).not.toEqual(before);
    const [granted] = (await exclusions('centre', ['GRANTED'])).filter(({ appeal }: any) => appeal.id === id);
    expect(granted.abilities.map(({ act }: any) => act)).toEqual(['appealRevokeExclusion']);
    const target = { id, part: granted.id, version: await district.versionOf(id) };
    const byUnit = await district.act('tourism', 'appealRevokeExclusion', target, { reason: '据实' });
    expect(byUnit.__typename).toBe('NotPermitted');
    await decide(id, 'appealRevokeExclusion');
    expect(await counted()).toEqual(before);
    expect((await exclusions('tourism', ['REVOKED'])).map(({ appeal }: any) => appeal.id)).toEqual([id]);
  });
});

const OPEN = { code: '2026-03' };
let periodId: string;
const PERIOD = `query($id: ID!) { matter(id: $id) { version state ... on AssessmentPeriod {
  asOf digest signedBy signedAt objectableUntil formula { base weights { percent } } } } }`;
const recount = async () =>
  (await district.ask('centre', '{ assessmentRecount(period: "2026-03") { signed counted same } }')).data![
    'assessmentRecount'
  ];

describe('a period', () => {
  test('is opened once and drawn up when it is over', async () => {
    const opened = await district.act('centre', 'assessmentPeriodOpen', {}, OPEN);
    periodId = opened.matter.id;
    expect(await district.act('centre', 'assessmentPeriodOpen', {}, OPEN)).toMatchObject({
      __typename: 'PeriodExists',
    });
    const early = await district.act('centre', 'assessmentPeriodDrawUp', { id: periodId, version: 1 });
    expect(early).toMatchObject({ __typename: 'PeriodNotOver' });
    at('2026-04-02 10:00');
    await district.do('centre', 'assessmentPeriodDrawUp', periodId);
    expect((await recount()).same).toBe(true);
    expect((await district.ask('market', PERIOD, { id: periodId })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('is not signed over figures that have moved since they were drawn up', async () => {
    await district.do('market', 'appealAskExclusion', appeals['good']!, {
      ground: 'NO_FACTS',
      evidence: '恶意投诉，已由公安认定',
    });
    const [one] = await exclusions('centre', ['ASKED']);
    at('2026-04-02 11:00');
    await district.do('centre', 'appealGrantExclusion', appeals['good']!, { reason: '认定' }, one.id);
    const version = await district.versionOf(periodId);
    const refused = await district.act('centre', 'assessmentPeriodClose', { id: periodId, version }, {});
    expect(refused).toMatchObject({ __typename: 'FiguresMoved' });
    at('2026-04-02 12:00');
    await district.do('centre', 'assessmentPeriodDrawUp', periodId);
  });

  test('is closed with the signature of a head, and a hash over what was signed', async () => {
    await district.do('housing', 'appealAskExclusion', appeals['other']!, {
      ground: 'BEYOND_REASON',
      evidence: '诉求明显超出合理范围',
    });
    await district.do('centre', 'assessmentPeriodDrawUp', periodId);
    const open = `query($id: ID!) { matter(id: $id) { ... on AssessmentPeriod { openExclusions } } }`;
    expect((await district.ask('centre', open, { id: periodId })).data!['matter']).toEqual({ openExclusions: 1 });
    const version = await district.versionOf(periodId);
    for (const input of [{}, { overOpenExclusions: 2 }])
      expect(await district.act('centre', 'assessmentPeriodClose', { id: periodId, version }, input)).toMatchObject({
        __typename: 'ExclusionsOpen',
        message: expect.stringContaining('1 件'),
      });
    await district.do('centre', 'assessmentPeriodClose', periodId, { overOpenExclusions: 1 });
    const { data } = await district.ask('market', PERIOD, { id: periodId });
    expect(data!['matter']).toMatchObject({
      state: 'CLOSED',
      signedBy: '周调度',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      formula: { base: 100 },
    });
    const entries = await district.direct<{ data: { digest: string } }>(
      district.mainCentre(),
      `select data from entry where matter_id = $1 and act = 'assessmentPeriodClose'`,
      [periodId],
    );
    expect(entries[0]!.data.digest).toBe(data!['matter'].digest);
    const said = await district.ask('centre', `query($id: ID!) { matter(id: $id) { lastEntry { sentence } } }`, {
      id: periodId,
    });
    expect(said.data!['matter'].lastEntry.sentence).toContain('1 件剔除申请未决');
  });

  test('stays as it was signed, whatever is excluded later, and comes out the same when counted again', async () => {
    const signed = await board('centre', '2026-03');
    expect(signed).toMatchObject({ closed: true, trial: false });
    at('2026-04-08 10:00');
    const [one] = await exclusions('centre', ['ASKED']);
    await district.do('centre', 'appealGrantExclusion', appeals['other']!, { reason: '认定' }, one.id);
    await handled('market', 'market', GOOD);
    expect(await board('centre', '2026-03')).toEqual(signed);
    expect(await recount()).toMatchObject({ same: true });
    const filter = { measures: ['RESOLUTION'], outcomes: ['RESOLVED', 'UNRESOLVED'], unitId: units['housing'] };
    const facts = await district.ask(
      'centre',
      'query($filter: AssessmentFactFilter!) { assessmentFacts(period: "2026-03", filter: $filter) { nodes { outcome } } }',
      { filter },
    );
    expect(facts.data!['assessmentFacts'].nodes).toHaveLength(1);
  });

  test('stays as it was signed when what was left out of it is taken back', async () => {
    const signed = await board('centre', '2026-03');
    for (const name of ['good', 'other']) {
      const granted = await exclusions('centre', ['GRANTED']);
      const { id } = granted.find(({ appeal }: any) => appeal.id === appeals[name]);
      await district.do('centre', 'appealRevokeExclusion', appeals[name]!, { reason: '复核' }, id);
      expect(await board('centre', '2026-03')).toEqual(signed);
      expect(await recount()).toMatchObject({ same: true });
    }
  });

  test('is tried under another version beside what was signed, without touching it', async () => {
    const signed = await board('centre', '2026-03');
    expect(signed.standings.map(({ held }: any) => held)).toEqual(signed.standings.map(() => null));
    const { matter } = await draft({ base: 200 });
    const trial = await board('centre', '2026-03', matter.id);
    expect(trial).toMatchObject({ trial: true, formula: { base: 200 } });
    for (const { unit, score, held } of trial.standings) {
      const one = signed.standings.find((known: any) => known.unit.code === unit.code);
      expect(held).toEqual({
        score: one.score,
        place: one.place,
        difference: score === null || one.score === null ? null : Math.round((score - one.score) * 100) / 100,
      });
    }
    expect(await board('centre', '2026-03')).toEqual(signed);
    expect(await recount()).toMatchObject({ same: true });
  });

  test('is shown, broken down, ranked and tried from what is kept: nothing is counted fact by fact', async () => {
    const { schema } = district.services.districts.get('370202')!;
    const { matter } = await draft({ base: 300 });
    const given = '(uuid[], timestamptz, timestamptz, timestamptz)';
    await district.asSuperuser(`alter function ${schema}.assessment_tallies${given} rename to put_away`);
    try {
      for (const formulaId of [undefined, matter.id])
        for (const period of ['2026-03', '2026-04'])
          expect((await board('centre', period, formulaId)).asOf).toBeTruthy();
      const { errors } = await district.ask(
        'centre',
        `{ assessmentRanking(period: "2026-03") { score } assessmentTrend(step: WEEK) { rates { of } }
           assessmentBreakdown(period: "2026-03", by: CATEGORY) { key } overviewLoad { count } }`,
      );
      expect(errors).toBeUndefined();
    } finally {
      await district.asSuperuser(`alter function ${schema}.put_away${given} rename to assessment_tallies`);
    }
  });

  test('has results that not even direct SQL changes', async () => {
    for (const change of ['update assessment_result set score = 10000', 'delete from assessment_result'])
      await expect(
        district.direct(district.mainCentre(), `${change} where matter_id = $1`, [periodId]),
      ).rejects.toThrow(/permission denied/);
  });

  test('a formula does not begin before its end', async () => {
    const { matter } = await draft();
    for (const fromMonth of ['2026-02', '2026-03']) {
      const target = { id: matter.id, version: matter.version };
      const answer = await district.act('centre', 'assessmentFormulaAdopt', target, { fromMonth });
      expect(answer).toMatchObject({ __typename: 'FormulaOverClosed' });
      expect(answer.message).toContain('2026-03');
    }
  });

  test('shows a unit its own result, and those of the others when it is published: places, no figures', async () => {
    expect((await board('housing', '2026-03')).standings.map(({ unit }: any) => unit.code)).toEqual(['housing']);
    const ranking = '{ assessmentRanking(period: "2026-03") { unit { code } group score place } }';
    expect((await district.ask('housing', ranking)).data!['assessmentRanking']).toEqual([]);
    await district.do('centre', 'assessmentPeriodPublish', periodId);
    const ranks = (await district.ask('housing', ranking)).data!['assessmentRanking'];
    expect(ranks.length).toBeGreaterThan(10);
    expect(ranks.find(({ unit }: any) => unit.code === 'housing')).toMatchObject({ group: 'DEPARTMENTS', place: 1 });
    expect((await board('housing', '2026-03')).standings.map(({ unit }: any) => unit.code)).toEqual(['housing']);
    const hidden = await district.direct(
      units['housing']!,
      'select unit_id from assessment_result where matter_id = $1',
      [periodId],
    );
    expect(hidden).toHaveLength(1);
  });
});

describe('an objection', () => {
  const statement = '该件逾期系系统故障所致，附情况说明。';

  test('is filed by a unit against its own result, once at a time', async () => {
    const filed = await district.act('housing', 'assessmentObject', {}, { periodId, statement });
    expect(filed.__typename).toBe('AssessmentObjectSuccess');
    const again = await district.act('housing', 'assessmentObject', {}, { periodId, statement });
    expect(again.__typename).toBe('ObjectionPending');
    const { data } = await district.ask(
      'centre',
      '{ desk(filter: { kind: "assessment_objection" }) { nodes { duty } } }',
    );
    expect(data!['desk'].nodes).toEqual([{ duty: 'ANSWER' }]);
    const seen = await district.ask('market', 'query($id: ID!) { matter(id: $id) { id } }', { id: filed.matter.id });
    expect(seen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('that is upheld corrects the score beside the one that was signed', async () => {
    const signed = await standing('centre', 'housing', '2026-03');
    const [filed] = (await district.ask('centre', '{ matters(kind: "assessment_objection") { nodes { id } } }')).data![
      'matters'
    ].nodes;
    const nothing = await district.act(
      'centre',
      'assessmentObjectionUphold',
      { id: filed.id, version: 1 },
      { points: 0, reason: '成立' },
    );
    expect(nothing.issues).toEqual([{ path: 'points', code: 'nothing' }]);
    await district.do('centre', 'assessmentObjectionUphold', filed.id, { points: -1.5, reason: '核对后更正' });
    const now = await standing('housing', 'housing', '2026-03');
    expect(now.score).toBe(signed.score);
    expect(now.corrected).toMatchObject({
      score: signed.score - 1.5,
      corrections: [{ points: -1.5, reason: '核对后更正' }],
    });
    expect(await recount()).toMatchObject({ same: true });
    const ranks = (await district.ask('market', '{ assessmentRanking(period: "2026-03") { unit { code } score } }'))
      .data!['assessmentRanking'];
    expect(ranks.find(({ unit }: any) => unit.code === 'housing').score).toBe(signed.score - 1.5);
    const acts = await district.direct<{ act: string }>(
      district.mainCentre(),
      'select act from entry where matter_id = $1 order by seq desc limit 1',
      [periodId],
    );
    expect(acts[0]!.act).toBe('assessmentPeriodCorrect');
  });

  test('that is rejected leaves the score, and the answer stands on the record', async () => {
    const { matter } = await district.act('housing', 'assessmentObject', {}, { periodId, statement });
    await district.do('centre', 'assessmentObjectionReject', matter.id, { reason: '复核无误' });
    const query = `query($id: ID!) { matter(id: $id) { state ... on AssessmentObjection { answer points unit { code } } } }`;
    const { data } = await district.ask('housing', query, { id: matter.id });
    expect(data!['matter']).toMatchObject({ state: 'REJECTED', answer: '复核无误', points: null });
  });

  test('comes too late after the limit that the district has set', async () => {
    at('2026-04-10 18:00');
    const late = await district.act('market', 'assessmentObject', {}, { periodId, statement });
    expect(late).toMatchObject({ __typename: 'ScoreObjectionTooLate' });
  });

  test('is not made against a period without a result of one’s own', async () => {
    const answer = await district.act('tourism', 'assessmentObject', {}, { periodId: units['market']!, statement });
    expect(answer.__typename).toBe('NotAssessed');
  });
});
