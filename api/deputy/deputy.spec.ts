import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { inDays, inHours } from '../../tests/support/time.ts';
import { sweepClocks } from '../clock-sweep.ts';
import { receiptFor } from '../kernel/files/receipt.ts';
import { scoreOf } from './deputy.policy.ts';

let district: TestDistrict;
let schema: string;
let units: Record<string, string>;
/** Four appeals of residents at which the deputy looks on; the first is handled. */
let observed: string[];

beforeAll(async () => {
  district = await TestDistrict.open();
  schema = district.services.districts.get('370202')!.schema;
  const codes = ['market', 'housing', 'tourism', 'court', 'deputy-1', 'deputy-2', 'station-1', '370202001'];
  units = Object.fromEntries(await Promise.all(codes.map(async (code) => [code, await district.unit(code)] as const)));
  observed = [];
  for (let count = 0; count < 4; count += 1) observed.push(await observing());
  const [handled] = observed;
  await district.do('centre', 'appealDispatch', handled!, { leadUnitId: units['market'], task: '核实' });
  await district.do('market', 'workOrderAccept', handled!);
});
afterAll(() => district?.close());

const SECRET_PHONE = '13912345678';
const WORDS = { findings: '同类闭店退费诉求集中，联系电话 13912345678。', proposal: '建立预付卡资金存管。' };

async function observing(input: object = {}): Promise<string> {
  const { id } = await district.register('community', {
    title: '健身房闭店不退费',
    body: `请回电 ${SECRET_PHONE}`,
    appellant: { name: '欧阳小满', phone: SECRET_PHONE },
    ...input,
  });
  await district.do('centre', 'appealSeatObservers', id, { unitIds: [units['deputy-1']] });
  return id;
}

async function see(as: string, id: string, selection: string): Promise<any> {
  const { data, errors } = await district.ask(as, `query($id: ID!) { matter(id: $id) { ${selection} } }`, { id });
  if (errors) return { error: errors[0]!.extensions.code };
  return data!['matter'];
}

/** Tries an act on the matter as it stands. */
const attempt = async (as: string, name: string, id: string, input?: object, part?: string) =>
  district.act(as, name, { id, version: await district.versionOf(id), ...(part ? { part } : {}) }, input);

const suggest = (appealIds: readonly (string | undefined)[], as = 'deputy') =>
  district.act(as, 'suggestionMake', {}, { title: '关于预付卡资金存管的建议', appealIds, ...WORDS });

async function suggested(): Promise<string> {
  const { matter, ...rest } = await suggest(observed);
  if (!matter) throw new Error(JSON.stringify(rest));
  return matter.id;
}

async function assigned(coHandlers: readonly string[] = []): Promise<string> {
  const id = await suggested();
  const coHandlerIds = coHandlers.map((code) => units[code]);
  await district.do('centre', 'suggestionAssign', id, { leadUnitId: units['market'], coHandlerIds });
  return id;
}

const ANSWER = { outcome: 'SOLVED', text: '已建立存管。', metOn: inDays(0), metHow: '联络站，局长当面答复' };
const seatOf = async (id: string, code: string): Promise<string> =>
  (await see('centre', id, 'seats { id unit { code } }')).seats.find((seat: any) => seat.unit.code === code).id;

/** Moves what was started back in time, as if that much had passed since. */
async function letPass(id: string, days: number): Promise<void> {
  const back = `- interval '${days} days'`;
  for (const statement of [
    `update ${schema}.clock set started_at = started_at ${back}, deadline = deadline ${back} where matter_id = $1`,
    `update ${schema}.clock_mark set due_at = due_at ${back} where matter_id = $1 and isfinite(due_at)`,
    `update ${schema}.participation set since = since ${back} where matter_id = $1`,
  ])
    await district.asSuperuser(statement, [id]);
}

describe('an observer', () => {
  test('sees an appeal masked: no identity, no document, by no path', async () => {
    const id = observed[1]!;
    const evidence = { key: 'paper', name: '身份证.pdf', mediaType: 'application/pdf', size: 1, sha256: '0' };
    const community = await district.unit('370202001001');
    await district.do('community', 'documentAdd', id, { receipts: receiptFor(evidence, community) });
    const seen = await see(
      'deputy',
      id,
      `title mySeat { role } documents { id } entries { note sentence }
       ... on Appeal { body appellantMask phoneMask identityOpen }`,
    );
    expect(seen).toMatchObject({ mySeat: { role: 'OBSERVER' }, documents: [], identityOpen: false });
    expect(JSON.stringify(seen)).not.toMatch(/13912345678|欧阳小满/);
    expect((await see('centre', id, 'documents { id }')).documents).toHaveLength(1);
    expect((await attempt('deputy', 'appellantReveal', id)).hindrance).toBe('SEAT');
    for (const text of [SECRET_PHONE, '欧阳小满']) {
      const found = await district.ask(
        'deputy',
        'query($t: String!) { search(text: $t, first: 20) { nodes { id } } }',
        {
          t: text,
        },
      );
      expect(found.data!['search'].nodes, text).toEqual([]);
    }
    for (const table of ['appellant', 'document'])
      expect(await district.direct(units['deputy-1']!, `select 1 from ${table} where matter_id = $1`, [id])).toEqual(
        [],
      );
  });

  test('sees no document either that was there before, nor one after the seats have changed', async () => {
    const { id } = await district.register('community');
    const evidence = { key: 'before', name: '照片.jpg', mediaType: 'image/jpeg', size: 1, sha256: '0' };
    const community = await district.unit('370202001001');
    await district.do('community', 'documentAdd', id, { receipts: receiptFor(evidence, community) });
    await district.do('centre', 'appealSeatObservers', id, { unitIds: [units['deputy-1']] });
    await district.do('centre', 'appealDispatch', id, { leadUnitId: units['market'], task: '核实' });
    expect((await see('deputy', id, 'documents { id }')).documents).toEqual([]);
    expect((await see('market', id, 'documents { id }')).documents).toHaveLength(1);
  });

  test('that took the appeal in itself sees none of its documents either (代表法 Art. 31)', async () => {
    const { id } = await district.register('deputy');
    const evidence = { key: 'taken-in', name: '身份证.jpg', mediaType: 'image/jpeg', size: 1, sha256: '0' };
    await district.do('centre', 'documentAdd', id, { receipts: receiptFor(evidence, district.mainCentre()) });
    expect(await see('deputy', id, 'mySeat { role } documents { id }')).toEqual({
      mySeat: { role: 'FIRST_RECEIVER' },
      documents: [],
    });
    expect(await district.direct(units['deputy-1']!, `select 1 from document where matter_id = $1`, [id])).toEqual([]);
    expect((await see('centre', id, 'documents { id }')).documents).toHaveLength(1);
  });

  test('comments and asks; whoever is asked owes a reply by its clock', async () => {
    const id = observed[0]!;
    await district.do('deputy', 'appealComment', id, { text: '已到现场了解' });
    const before = await see('centre', id, 'state');
    await district.do('deputy', 'appealAskQuestion', id, { unitId: units['market'], text: '退费何时到账？' });
    expect(await see('centre', id, 'state')).toEqual(before);
    const asked = await see(
      'market',
      id,
      `clocks { kind state seat { unit { code } } } ... on Appeal { observerQuestions { id text askerName dueAt abilities { act } } }`,
    );
    expect(asked.clocks).toContainEqual({ kind: 'QUESTION', state: 'RUNNING', seat: { unit: { code: 'market' } } });
    const [question] = asked.observerQuestions;
    expect(question).toMatchObject({ text: '退费何时到账？', abilities: [{ act: 'appealReplyToQuestion' }] });
    expect((await attempt('deputy', 'appealReplyToQuestion', id, { text: '…' }, question.id)).hindrance).toBe('SEAT');
    await letPass(id, 8);
    await sweepClocks(district.services.database, district.services.districts.values());
    const told = await district.ask('market', '{ notifications(first: 5) { nodes { kind } } }');
    expect(told.data!['notifications'].nodes).toContainEqual({ kind: 'CLOCK' });
    await district.do('market', 'appealReplyToQuestion', id, { text: '月底前到账' }, question.id);
    const mine = `{ observerQuestions(first: 5) { nodes { reply repliedBy matter { id } } } }`;
    const { data } = await district.ask('deputy', mine);
    expect(data!['observerQuestions'].nodes).toContainEqual({
      reply: '月底前到账',
      repliedBy: '区市场监督管理局',
      matter: { id },
    });
    expect((await see('market', id, 'clocks { kind state }')).clocks).toContainEqual({
      kind: 'QUESTION',
      state: 'STOPPED',
    });
  });

  test('asks nobody who does not handle it', async () => {
    const refused = await attempt('deputy', 'appealAskQuestion', observed[0]!, { unitId: units['court'], text: '？' });
    expect(refused.__typename).toBe('UnitNotEligible');
  });

  test('moves nothing, as 代表法 Art. 31 forbids handling matters directly', async () => {
    const { data } = await district.ask('deputy', 'query($id: ID!) { matter(id: $id) { abilities { act } } }', {
      id: observed[0],
    });
    expect(data!['matter'].abilities.map(({ act }: { act: string }) => act).toSorted()).toEqual([
      'appealAskQuestion',
      'appealComment',
      'documentAdd',
    ]);
    const handling: Readonly<Record<string, object>> = {
      appealTriage: { urgency: 'URGENT' },
      appealDispatch: { leadUnitId: units['housing'], task: '核实' },
      workOrderAccept: {},
      workOrderReply: { body: '已办', ground: '条例', grounding: 'EXPLAINED' },
    };
    for (const [act, input] of Object.entries(handling))
      expect((await attempt('deputy', act, observed[0]!, input)).__typename, act).toBe('NotPermitted');
  });

  test('is a deputy or a station, and looks on at nothing confidential nor at a violation report', async () => {
    const { id } = await district.register('community');
    const other = await attempt('centre', 'appealSeatObservers', id, { unitIds: [units['housing']] });
    expect(other.__typename).toBe('UnitNotEligible');
    const unitIds = [units['deputy-1']];
    for (const input of [{ confidential: true }, { type: 'VIOLATION_REPORT' }]) {
      const reserved = await district.register('community', input);
      expect((await attempt('centre', 'appealSeatObservers', reserved.id, { unitIds })).hindrance).toBe('RULE');
    }
  });

  test('sees nothing any more of what turns out to be confidential or a violation report', async () => {
    const accusedUnitId = units['housing'];
    for (const input of [{ confidential: true }, { type: 'VIOLATION_REPORT', accusedUnitId }]) {
      const id = await observing();
      expect((await see('deputy', id, 'mySeat { role }')).mySeat.role).toBe('OBSERVER');
      await district.do('centre', 'appealTriage', id, input);
      expect(await see('deputy', id, 'id')).toEqual({ error: 'NOT_FOUND' });
    }
  });

  test('sees nothing any more when its seat has ended', async () => {
    const id = await observing();
    await district.do('centre', 'appealEndObserver', id, undefined, await seatOf(id, 'deputy-1'));
    expect(await see('deputy', id, 'id')).toEqual({ error: 'NOT_FOUND' });
  });
});

describe('a suggestion', () => {
  test('is not made on a single case (青岛市代表建议条例 Art. 11), nor on repeats of one', async () => {
    expect(await suggest(observed.slice(0, 1))).toMatchObject({ __typename: 'ClusterTooSmall' });
    const repeats = [await observing(), await observing(), await observing()];
    for (const id of repeats.slice(1)) await district.do('centre', 'appealMerge', id, { masterId: repeats[0] });
    expect(await suggest(repeats)).toMatchObject({ __typename: 'ClusterTooSmall' });
  });

  test('is not made on a case before a court or procuratorate (青岛市代表建议条例 Art. 11)', async () => {
    const judicial = await observing();
    await district.do('centre', 'appealConsult', judicial, { unitIds: [units['court']], question: '是否已立案' });
    const answer = await suggest([...observed, judicial]);
    expect(answer).toMatchObject({ __typename: 'CaseBeforeCourt' });
    expect(answer.message).toContain('第十一条');
  });

  test('rests on what its deputy sees, and is not made by who handles appeals', async () => {
    const { id } = await district.register('community');
    expect((await suggest([...observed, id])).__typename).toBe('ClusterUnseen');
    expect((await suggest(observed, 'market')).hindrance).toBe('SEAT');
  });

  test('lives from the cluster to the evaluation, with the time of each', async () => {
    const clusters = await district.ask('deputy', '{ observedClusters { count appeals { id } } }');
    const ids = clusters.data!['observedClusters'].flatMap(({ appeals }: any) => appeals.map(({ id }: any) => id));
    expect(ids).toEqual(expect.arrayContaining(observed));
    const id = await suggested();
    expect(await see('centre', id, 'mySeat { duty clock { kind } }')).toEqual({
      mySeat: { duty: 'ASSIGN', clock: { kind: 'ASSIGN' } },
    });
    const made = await see('deputy', id, '... on DeputySuggestion { findings appealCount appeals { number title } }');
    expect(made.appealCount).toBe(4);
    expect(JSON.stringify(made)).not.toContain(SECRET_PHONE);
    const coHandlerIds = [units['housing']];
    await district.do('centre', 'suggestionAssign', id, { leadUnitId: units['market'], coHandlerIds });
    const given = await see('market', id, 'clocks { kind deadline } ... on DeputySuggestion { assignedAt dueAt }');
    const months = (from: string, to: string): number =>
      Math.round((new Date(to).getTime() - new Date(from).getTime()) / 86_400_000 / 30.4);
    expect(months(given.assignedAt, given.dueAt)).toBe(3);
    const opinion = given.clocks.find(({ kind }: { kind: string }) => kind === 'OPINION');
    expect(months(given.assignedAt, opinion.deadline)).toBe(1);
    expect((await attempt('market', 'suggestionAnswer', id, ANSWER)).__typename).toBe('OpinionsOwed');
    await district.do('housing', 'suggestionGiveOpinion', id, { text: '同意，配合备案。' });
    const future = await attempt('market', 'suggestionAnswer', id, { ...ANSWER, metOn: inDays(1) });
    expect(future).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'metOn', code: 'future' }] });
    const early = await attempt('market', 'suggestionAnswer', id, { ...ANSWER, metOn: inDays(-1) });
    expect(early).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'metOn', code: 'early' }] });
    await district.do('market', 'suggestionAnswer', id, ANSWER);
    expect((await see('deputy', id, 'mySeat { duty }')).mySeat.duty).toBe('EVALUATE');
    const evaluation = { implementation: 'IMPLEMENTED', satisfaction: 'FAIRLY' };
    expect((await attempt('market', 'suggestionEvaluate', id, evaluation)).hindrance).toBe('SEAT');
    await district.do('deputy', 'suggestionEvaluate', id, evaluation);
    const closed = await see('deputy', id, 'state ... on DeputySuggestion { answers { score inTime outcomeLabel } }');
    expect(closed).toEqual({
      state: 'CLOSED',
      answers: [{ score: 84, inTime: true, outcomeLabel: '已经解决或基本解决' }],
    });
  });

  test('is objected to within five working days (青岛市代表建议条例 Art. 19); granted, it is assigned anew', async () => {
    const late = await assigned();
    await letPass(late, 12);
    expect((await attempt('market', 'suggestionObject', late, { reason: '非职责' })).__typename).toBe(
      'SuggestionObjectionTooLate',
    );
    const id = await assigned(['housing']);
    await district.do('market', 'suggestionObject', id, { reason: '属住建职责' });
    expect((await see('centre', id, 'mySeat { duty }')).mySeat.duty).toBe('DECIDE');
    expect((await attempt('market', 'suggestionAnswer', id, ANSWER)).hindrance).toBe('SEAT');
    await district.do('centre', 'suggestionGrantObjection', id, undefined, await seatOf(id, 'market'));
    expect(await see('centre', id, 'state mySeat { duty }')).toEqual({
      state: 'SUBMITTED',
      mySeat: { duty: 'ASSIGN' },
    });
    await district.do('centre', 'suggestionAssign', id, { leadUnitId: units['housing'] });
    expect((await see('housing', id, 'mySeat { role duty }')).mySeat).toEqual({ role: 'LEAD', duty: 'ANSWER' });
    await district.do('housing', 'suggestionObject', id, { reason: '职责交叉' });
    await district.do('centre', 'suggestionRefuseObjection', id, { reason: '依职责' }, await seatOf(id, 'housing'));
    expect((await attempt('housing', 'suggestionObject', id, { reason: '再次' })).hindrance).toBe('RULE');
  });

  test('is answered within six months only when the deputy agrees (代表法 Art. 51)', async () => {
    const id = await assigned();
    await district.do('market', 'suggestionAskLonger', id, { reason: '涉及立法调研' });
    const due = async (): Promise<Date> =>
      new Date((await see('deputy', id, '... on DeputySuggestion { dueAt }')).dueAt);
    const three = await due();
    expect((await attempt('market', 'suggestionAgreeLonger', id)).hindrance).toBe('SEAT');
    await district.do('deputy', 'suggestionAgreeLonger', id);
    expect((await due()).getTime()).toBeGreaterThan(three.getTime() + 80 * 86_400_000);
    expect((await due()).getTime()).toBeLessThan(inHours(185 * 24).getTime());
    expect((await attempt('market', 'suggestionAskLonger', id, { reason: '再延' })).hindrance).toBe('RULE');
  });

  test('is handled again once when its deputy is not satisfied (青岛市代表建议条例 Art. 32)', async () => {
    const id = await assigned();
    const evaluation = { implementation: 'NOT_IMPLEMENTED', satisfaction: 'DISSATISFIED' };
    await district.do('market', 'suggestionAnswer', id, ANSWER);
    const mute = await attempt('deputy', 'suggestionEvaluate', id, evaluation);
    expect(mute).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'remark' }] });
    await district.do('deputy', 'suggestionEvaluate', id, { ...evaluation, remark: '仅作说明，未落实' });
    expect(await see('market', id, 'state mySeat { duty clock { kind } }')).toEqual({
      state: 'ASSIGNED',
      mySeat: { duty: 'ANSWER', clock: { kind: 'REHANDLE' } },
    });
    await district.do('market', 'suggestionAnswer', id, ANSWER);
    await district.do('deputy', 'suggestionEvaluate', id, { ...evaluation, remark: '仍未落实' });
    expect(await see('deputy', id, 'state')).toMatchObject({ state: 'CLOSED' });
    expect((await see('deputy', id, '... on DeputySuggestion { answers { number } }')).answers).toHaveLength(2);
  });

  test('is weighed by what was put into practice more than by satisfaction (青岛市代表建议条例 Art. 31)', () => {
    for (const weight of [51, 60, 100]) expect(scoreOf(100, 0, weight)).toBeGreaterThan(scoreOf(0, 100, weight));
  });

  test('is no business of units without a seat; a declined one tells why', async () => {
    const id = await suggested();
    expect(await see('tourism', id, 'id')).toEqual({ error: 'NOT_FOUND' });
    await district.do('centre', 'suggestionDecline', id, { reason: '属个人事务' });
    expect(await see('deputy', id, 'state ... on DeputySuggestion { declineReason }')).toEqual({
      state: 'DECLINED',
      declineReason: '属个人事务',
    });
  });
});

describe('a station day', () => {
  const startsAt = inHours(72);
  const day = (input: object = {}) => ({
    startsAt,
    endsAt: new Date(startsAt.getTime() + 7_200_000),
    place: '香港中路联络站',
    topic: '物业管理',
    deputyIds: [units['deputy-1']],
    ...input,
  });
  const announce = (input: object = {}, as = 'station') => district.act(as, 'stationDayAnnounce', {}, day(input));
  /** Lets a day begin, as if that much had passed since. */
  async function begun(): Promise<string> {
    const { matter } = await announce();
    await district.asSuperuser(`update ${schema}.station_day set starts_at = $2 where id = $1`, [
      matter.id,
      inHours(-1),
    ]);
    return matter.id;
  }
  const contact = (input: object = {}) => ({ title: '电梯停运', body: `请回电 ${SECRET_PHONE}`, ...input });

  test('is announced three days ahead, by the station and with its own deputies', async () => {
    const soon = inHours(48);
    const times = { startsAt: soon, endsAt: new Date(soon.getTime() + 3_600_000) };
    expect(await announce(times)).toMatchObject({ __typename: 'StationDayTooSoon' });
    expect((await announce({}, 'deputy')).hindrance).toBe('SEAT');
    const stranger = await district.unit('deputy-4');
    expect((await announce({ deputyIds: [stranger] })).__typename).toBe('UnitNotEligible');
    const { matter } = await announce();
    expect((await see('deputy', matter.id, 'mySeat { role }')).mySeat.role).toBe('DEPUTY');
  });

  test('is read by residents on the public page, also when it is cancelled', async () => {
    const { matter } = await announce({ place: '公开的地点' });
    const read = async (): Promise<any> => {
      const query = '{ publicStationDays(district: "370202") { place deputies cancelReason } }';
      const { data } = await district.ask(null, query);
      return data!['publicStationDays'].find(({ place }: { place: string }) => place === '公开的地点');
    };
    expect(await read()).toEqual({ place: '公开的地点', deputies: ['人大代表（香港中路站一）'], cancelReason: null });
    await district.do('station', 'stationDayCancel', matter.id, { reason: '台风' });
    expect((await read()).cancelReason).toBe('台风');
  });

  test('takes what a resident brings only once it has begun', async () => {
    const { matter } = await announce();
    expect(await attempt('station', 'stationContactRecord', matter.id, contact())).toMatchObject({
      __typename: 'StationDayNotBegun',
    });
  });

  test('hands a contact over as an appeal, whose first receiver the station is, and tells the resident', async () => {
    const id = await begun();
    const said = contact({ name: '欧阳小满', phone: SECRET_PHONE });
    const { result } = await district.do('station', 'stationContactRecord', id, said);
    expect(result.queryCode).toMatch(/^[0-9A-Z]{16}$/);
    await district.do('station', 'stationContactRecord', id, contact({ answeredAtOnce: '已告知物业电话' }));
    const seen = await see(
      'deputy',
      id,
      '... on StationDay { contacts { title summary residentMask appealNumber appeal { id } } }',
    );
    expect(JSON.stringify(seen)).not.toMatch(/13912345678|欧阳小满/);
    expect(seen.contacts.map(({ appealNumber }: any) => appealNumber)).toEqual([result.number, null]);
    const [handed] = (await see('station', id, '... on StationDay { contacts { id appeal { id } } }')).contacts;
    expect(await see('station', handed.appeal.id, '... on Appeal { channel responsibleUnit { code } }')).toEqual({
      channel: 'DEPUTY',
      responsibleUnit: { code: 'station-1' },
    });
    expect((await attempt('deputy', 'stationContactRecord', id, contact())).hindrance).toBe('SEAT');
    await district.do('station', 'stationDayEnd', id);
    expect(await see('station', id, 'state mySeat { duty clock { kind } }')).toEqual({
      state: 'FEEDBACK',
      mySeat: { duty: 'FEED_BACK', clock: { kind: 'FEED_BACK' } },
    });
    await district.do('station', 'stationContactFeedBack', id, { text: '电话告知已修复' }, handed.id);
    expect((await see('station', id, 'state')).state).toBe('ARCHIVED');
  });
});

describe('a focused supervision', () => {
  test('seats a group at the appeals that the centre chooses, and ends with a report that decides nothing', async () => {
    const { id: appealId } = await district.register('community');
    const reserved = await district.register('community', { confidential: true });
    const deputyIds = [units['deputy-1'], units['deputy-2']];
    const topic = { title: '预付卡专题监督', purpose: '闭店退费', until: inDays(30), deputyIds };
    const { matter } = await district.act('station', 'supervisionPropose', {}, topic);
    expect(await see('deputy', appealId, 'id')).toEqual({ error: 'NOT_FOUND' });
    const refused = await attempt('centre', 'supervisionAccept', matter.id, { appealIds: [appealId, reserved.id] });
    expect(refused.__typename).toBe('AppealReserved');
    await district.do('centre', 'supervisionAccept', matter.id, { appealIds: [appealId] });
    expect((await see('deputy', appealId, 'mySeat { role }')).mySeat.role).toBe('OBSERVER');
    expect((await see('station', matter.id, 'mySeat { duty clock { kind } }')).mySeat).toEqual({
      duty: 'REPORT',
      clock: { kind: 'REPORT' },
    });
    expect((await attempt('centre', 'supervisionReport', matter.id, { findings: '…', advice: '…' })).hindrance).toBe(
      'SEAT',
    );
    await district.do('deputy', 'supervisionReport', matter.id, { findings: '答复偏慢', advice: '建立存管' });
    expect(
      await see('centre', matter.id, 'state ... on FocusedSupervision { advice appeals { number } }'),
    ).toMatchObject({
      state: 'REPORTED',
      advice: '建立存管',
    });
  });
});

describe('a rating', () => {
  test('is of a subject that its deputy looked on at, once a month, and never of one appeal', async () => {
    // Leaves of the subject tree: what was seen of one is seen of those above it as well.
    const leaves = `select id from ${schema}.category c
      where not exists (select from ${schema}.category below where below.parent_id = c.id) order by path desc limit 2`;
    const categories = await district.asSuperuser<{ id: string }>(leaves);
    const [subject, other] = categories.map(({ id }) => id);
    await observing({ categoryId: subject });
    const rate = (categoryId: string | undefined) =>
      district.act('deputy', 'ratingGive', {}, { categoryId, score: 2, remark: '答复偏慢' });
    expect((await rate(other)).__typename).toBe('NothingObserved');
    expect((await rate(subject)).__typename).toBe('RatingGiveSuccess');
    expect((await rate(subject)).__typename).toBe('RatedAlready');
    const ratings = '{ subjectRatings { categoryId count mean latest } }';
    expect((await district.ask('centre', ratings)).data!['subjectRatings']).toEqual([
      { categoryId: subject, count: 1, mean: 2, latest: '答复偏慢' },
    ]);
    expect((await district.ask('market', ratings)).data!['subjectRatings']).toEqual([]);
  });
});
