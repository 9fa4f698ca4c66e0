import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { at } from '../../tests/support/time.ts';

/** September and October 2026 are handled and closed; each test tells of one of them. */
let district: TestDistrict;
let appeals: { id: string; number: string }[];
const UNITS = ['market', 'housing', 'tourism'] as const;
const SECRET = { name: '欧阳晓梅', phone: '13812345678', place: '海棠路 88 号', merchant: '晨曦健身' };

beforeAll(async () => {
  district = await TestDistrict.open();
  for (const username of ['centre', 'leader', 'court', 'centre-2', ...UNITS]) await district.cookieOf(username);
  for (const month of ['2026-07', '2026-08', '2026-09', '2026-10']) await handled(month);
  at('2026-11-03 10:00');
});
afterAll(() => district?.close());

/** Market resolves all, housing half, tourism nothing. */
async function handled(month: string): Promise<void> {
  at(`${month}-13 09:30`);
  appeals = [];
  for (const [place, name] of UNITS.entries())
    for (let index = 0; index < 2; index += 1) {
      const { id, number } = await district.register('centre', {
        title: '退费',
        place: SECRET.place,
        merchant: SECRET.merchant,
        appellant: { name: SECRET.name, phone: SECRET.phone },
      });
      await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit(name), task: '核实' });
      await district.do(name, 'workOrderAccept', id);
      await district.do(name, 'workOrderRecordContact', id, { reached: true, record: '已联系' });
      await district.do(name, 'workOrderReply', id, { body: '已处理', ground: '条例', grounding: 'EXPLAINED' });
      await district.do('centre', 'appealPassAudit', id);
      const resolved = place === 0 || (place === 1 && index === 0);
      const answer = { reached: true, resolved, satisfied: resolved, outcome: 'CLOSE', remark: '已说明情况' };
      await district.do('centre', 'appealRecordCallback', id, answer);
      appeals.push({ id, number });
    }
}

async function closed(code: string): Promise<string> {
  const { matter } = await district.act('centre', 'assessmentPeriodOpen', {}, { code });
  await district.do('centre', 'assessmentPeriodDrawUp', matter.id);
  await district.do('centre', 'assessmentPeriodClose', matter.id, {});
  return matter.id;
}

async function drafted(periodId: string): Promise<string> {
  const { matter, ...rest } = await district.act('centre', 'circularDraft', {}, { periodId });
  if (!matter) throw new Error(JSON.stringify(rest));
  return matter.id;
}

async function published(code: string): Promise<string> {
  const id = await drafted(await closed(code));
  await issue(id);
  return id;
}

async function issue(id: string): Promise<void> {
  await district.do('centre', 'circularSubmit', id);
  await district.do('leader', 'circularApprove', id);
  await district.do('centre', 'circularPublish', id);
}

const VERSIONS = `... on AssessmentCircular { documentNumber withdrawnReason
  versions { number title preface findings requirement changes approvedBy publishedAt
    cases { number side unit subject words }
    figures { digest whole { name hits of percent } nothingDue rule { redPlaces }
      rows { unit group place score corrected rates { name hits of percent } items { name count } }
      red { unit } black { unit } } }
  receipts { version signedAt signedBy unit { code } } }`;

async function see(as: string, id: string, selection = VERSIONS): Promise<any> {
  const { data, errors } = await district.ask(
    as,
    `query($id: ID!) { matter(id: $id) { state title mySeat { duty state } entries { act } abilities { act } ${selection} } }`,
    { id },
  );
  return errors ? { error: errors[0]!.extensions.code } : data!['matter'];
}

const PUBLIC = `id title documentNumber periodCode version changes issuer publishedAt withdrawnAt withdrawnReason
  content { preface findings requirement cases { side unit subject words }
            figures { rows { unit place score } red { unit } black { unit } } }`;

async function publicly(id: string, code = '370202'): Promise<any> {
  const { data, errors } = await district.ask(
    null,
    `query($d: ID!, $id: ID!) { publicCircular(district: $d, id: $id) { ${PUBLIC} } publicCirculars(district: $d) { id } }`,
    { d: code, id },
  );
  expect(errors).toBeUndefined();
  const { publicCircular, publicCirculars } = data!;
  expect(publicCirculars.some((one: { id: string }) => one.id === id)).toBe(publicCircular !== null);
  return publicCircular;
}

const attempt = async (as: string, name: string, id: string, input?: object): Promise<string> => {
  const { __typename, error } = await district.act(as, name, { id, version: await district.versionOf(id) }, input);
  return __typename ?? error;
};

describe('a circular', () => {
  test('is drafted from the figures of a closed period, approved, published, signed for and read by residents', async () => {
    const { matter } = await district.act('centre', 'assessmentPeriodOpen', {}, { code: '2026-10' });
    const early = await district.act('centre', 'circularDraft', {}, { periodId: matter.id });
    expect(early.__typename).toBe('PeriodNotClosed');
    await district.do('centre', 'assessmentPeriodDrawUp', matter.id);
    await district.do('centre', 'assessmentPeriodClose', matter.id, {});
    expect((await district.act('market', 'circularDraft', {}, { periodId: matter.id })).__typename).toBe(
      'NotPermitted',
    );
    const id = await drafted(matter.id);
    expect((await district.act('centre', 'circularDraft', {}, { periodId: matter.id })).__typename).toBe(
      'CircularStands',
    );

    const draft = await see('centre', id);
    expect(draft).toMatchObject({ state: 'DRAFT', title: '2026年10月考评通报', mySeat: { duty: 'SUBMIT' } });
    const [version] = draft.versions;
    const board = await district.ask(
      'centre',
      `{ assessmentBoard(period: "2026-10") { whole { rates { name hits of percent } }
           standings { unit { name } group place score figures { rates { name hits of percent } items { name count } } }
           nothingDue { unit { name } } } }`,
    );
    const { standings, whole, nothingDue } = board.data!['assessmentBoard'];
    expect(version.figures.whole).toEqual(whole.rates);
    expect(version.figures.rows).toEqual(
      standings.map(({ unit, figures, ...rest }: any) => ({ unit: unit.name, ...rest, ...figures, corrected: false })),
    );
    expect(version.figures.nothingDue.toSorted()).toEqual(
      nothingDue.map(({ unit }: any) => unit.name as string).toSorted(),
    );
    expect(version.figures.red.map(({ unit }: any) => unit)).toEqual(['区市场监督管理局']);
    expect(version.figures.black.map(({ unit }: any) => unit)).toEqual([
      expect.stringContaining('文化'),
      expect.stringContaining('住房'),
    ]);
    expect(version.preface).toContain('解决率50.00%（3/6）');

    for (const as of ['market', 'court']) expect((await see(as, id)).error, as).toBe('NOT_FOUND');
    expect(await publicly(id)).toBeNull();
    expect(await attempt('leader', 'circularApprove', id)).toBe('NotPermitted');
    await issue(id);

    const own = await see('market', id);
    expect(own).toMatchObject({ state: 'PUBLISHED', mySeat: { duty: 'SIGN_FOR', state: 'ADDRESSED' } });
    expect(own.documentNumber).toMatch(/^考评通报〔2026〕\d+号$/);
    expect(own.versions).toHaveLength(1);
    expect(own.versions[0]).toMatchObject({ number: 1, approvedBy: '区领导甲', changes: null });
    // How it was written stays with those who wrote it.
    expect(own.entries.map(({ act }: any) => act)).toEqual(['circularPublish']);
    expect(own.receipts).toEqual([{ version: 1, signedAt: null, signedBy: null, unit: { code: 'market' } }]);
    await district.do('market', 'circularSignFor', id);
    expect((await see('market', id)).mySeat).toEqual({ duty: null, state: 'SIGNED' });
    expect(await attempt('market', 'circularSignFor', id)).toBe('NotPermitted');
    const receipts = (await see('centre', id)).receipts;
    expect(receipts.map(({ unit, signedBy }: any) => [unit.code, signedBy]).toSorted()).toEqual([
      ['housing', null],
      ['market', '李处理'],
      ['tourism', null],
    ]);
    expect((await see('housing', id)).receipts).toHaveLength(1);

    const shown = await publicly(id);
    expect(shown).toMatchObject({ periodCode: '2026-10', version: 1, changes: null, withdrawnAt: null });
    expect(shown.content.figures.rows.map(({ place }: any) => place)).toEqual([1, 2, 3]);
    expect(await publicly(id, '370203')).toBeNull();
  });

  test('is proposed cases from the figures, each with its reason: taken ones are told, dropped ones to nobody', async () => {
    const kept = appeals;
    await handled('2026-06');
    const [bad] = appeals.slice(-1) as [(typeof appeals)[number]];
    // Not resolved, sent back, and its appellant dissatisfied once more.
    await district.do('centre', 'appealReopen', bad.id, { reason: '仍未解决' });
    await district.do('tourism', 'workOrderReply', bad.id, { body: '已处理', ground: '条例', grounding: 'EXPLAINED' });
    await district.do('centre', 'appealPassAudit', bad.id);
    const again = { reached: true, resolved: false, satisfied: false, outcome: 'CLOSE', remark: '已说明情况' };
    await district.do('centre', 'appealRecordCallback', bad.id, again);
    appeals = kept;
    at('2026-11-03 10:00');
    const id = await drafted(await closed('2026-06'));
    const PROPOSALS = `... on AssessmentCircular { proposals { id appealId side unit reasons words state abilities { act } }
      versions { cases { side words } } }`;
    const { proposals } = await see('centre', id, PROPOSALS);
    const example = proposals.find(({ side }: any) => side === 'EXEMPLARY');
    const criticised = proposals.find(({ appealId }: any) => appealId === bad.id);
    expect(example).toMatchObject({ state: 'PROPOSED', reasons: ['1 小时内办结，已解决、满意'] });
    expect(criticised).toMatchObject({ side: 'CRITICISED', reasons: ['2 次回访不满意'] });
    expect(example.abilities.map(({ act }: any) => act)).toEqual(['circularTakeCase', 'circularDropCase']);
    const words = `${SECRET.merchant}退费一件，当日办结。`;
    await district.do('centre', 'circularTakeCase', id, { words }, example.id);
    await district.do('centre', 'circularDropCase', id, undefined, criticised.id);
    const after = await see('centre', id, PROPOSALS);
    expect(after.versions[0].cases).toEqual([{ side: 'EXEMPLARY', words: '某商户退费一件，当日办结。' }]);
    const states = after.proposals.map(({ state }: any) => state as string);
    expect(states.filter((state: string) => state === 'TAKEN')).toHaveLength(1);
    await issue(id);
    expect((await see('market', id, PROPOSALS)).proposals).toEqual([]);
    expect((await publicly(id)).content.cases).toHaveLength(1);
  });

  test('names no appellant, place, merchant or appeal in anything that is published', async () => {
    const id = await drafted(await closed('2026-09'));
    const [example, other] = appeals as [(typeof appeals)[number], (typeof appeals)[number]];
    const telling = `${SECRET.name}（${SECRET.phone}）反映${SECRET.place}的${SECRET.merchant}退费，编号 ${example.number}，已全额退还。`;
    await district.do(
      'centre',
      'circularRevise',
      id,
      {
        title: '关于九月考评情况的通报',
        preface: `${SECRET.name}来信致谢。`,
        findings: `${SECRET.merchant}一事办理较好。`,
        requirement: '举一反三。',
        cases: [
          { appealId: example.id, side: 'EXEMPLARY', words: telling },
          { appealId: other.id, side: 'CRITICISED', words: `${SECRET.merchant}一事久拖不决。` },
        ],
      },
      id,
    );
    await issue(id);
    const shown = await publicly(id);
    expect(shown.content.cases).toEqual([
      { side: 'EXEMPLARY', unit: '区市场监督管理局', subject: null, words: expect.stringContaining('已全额退还') },
      { side: 'CRITICISED', unit: '区市场监督管理局', subject: null, words: '某商户一事久拖不决。' },
    ]);
    const everything = JSON.stringify([
      shown,
      await see('market', id, VERSIONS.replace('cases { number side', 'cases { side')),
    ]);
    // What a mask leaves of a number still tells who knows it: of one that the appeal knows nothing is left.
    for (const secret of [...Object.values(SECRET), '138****78', example.number, example.id])
      expect(everything, secret).not.toContain(secret);
  });

  test('tells of no appeal that is confidential, a report of a violation, or out of sight', async () => {
    const id = await drafted(await closed('2026-08'));
    const confidential = await district.register('centre', { confidential: true });
    const report = await district.register('centre', {
      type: 'VIOLATION_REPORT',
      accusedUnitId: await district.unit('housing'),
    });
    const elsewhere = await district.register('centre-2');
    const version = await district.versionOf(id);
    for (const { id: appealId } of [confidential, report, elsewhere]) {
      const cases = [{ appealId, side: 'CRITICISED', words: '久拖不决，应予批评。' }];
      const text = { title: '通报', preface: '如下', findings: '如下', requirement: '如下', cases };
      const answer = await district.act('centre', 'circularRevise', { id, version }, text);
      expect(answer.__typename).toBe('CaseNotTold');
    }
    await district.do('centre', 'circularDiscard', id);
    expect((await see('centre', id)).state).toBe('DISCARDED');
  });

  test('a correction is a new version that says what changed; until it is published the one before stands', async () => {
    const id = await published('2026-07');
    await district.do('tourism', 'circularSignFor', id);
    const { data } = await district.ask(
      'centre',
      '{ matters(kind: "assessment_period", first: 50) { nodes { id title } } }',
    );
    const periodId = data!['matters'].nodes.find(({ title }: any) => title.includes('7 月')).id;
    const objection = await district.act(
      'tourism',
      'assessmentObject',
      {},
      { periodId, statement: '一件系系统故障。' },
    );
    await district.do('centre', 'assessmentObjectionUphold', objection.matter.id, { points: 10, reason: '属实' });

    await district.do('centre', 'circularCorrect', id, { changes: '旅游局成绩更正，加 10 分。' });
    expect((await see('tourism', id)).versions.map(({ number }: any) => number)).toEqual([1]);
    expect((await publicly(id)).version).toBe(1);
    await district.do('centre', 'circularDiscard', id);
    expect((await see('centre', id)).state).toBe('PUBLISHED');
    await district.do('centre', 'circularCorrect', id, { changes: '旅游局成绩更正，加 10 分。' });
    await district.do('centre', 'circularSubmit', id);
    await district.do('leader', 'circularReturn', id, { reason: '补充说明' });
    expect((await see('centre', id)).state).toBe('CORRECTING');
    await issue(id);

    const [second, first] = (await see('tourism', id)).versions;
    const scoreIn = ({ figures }: any): number => figures.rows.find(({ unit }: any) => unit.includes('文化')).score;
    expect(scoreIn(second)).toBe(scoreIn(first) + 10);
    expect(second.changes).toBe('旅游局成绩更正，加 10 分。');
    expect(second.figures.rows.find(({ corrected }: any) => corrected).unit).toContain('文化');
    // Each unit signs for the new one; what it signed for before stays.
    const { mySeat, receipts } = await see('tourism', id);
    expect(mySeat.duty).toBe('SIGN_FOR');
    expect(receipts.map(({ version, signedAt }: any) => [version, signedAt !== null])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect(await publicly(id)).toMatchObject({ version: 2, changes: '旅游局成绩更正，加 10 分。' });

    expect(await attempt('market', 'circularWithdraw', id, { reason: '数据有误' })).toBe('NotPermitted');
    await district.do('leader', 'circularWithdraw', id, { reason: '数据有误，重新核定' });
    expect(await publicly(id)).toMatchObject({ content: null, withdrawnReason: '数据有误，重新核定' });
    expect(await see('market', id)).toMatchObject({ state: 'WITHDRAWN', mySeat: { duty: null } });
    // The period may be told of again.
    await district.do('centre', 'circularDiscard', await drafted(periodId));
  });
});
