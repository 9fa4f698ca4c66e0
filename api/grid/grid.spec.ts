import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { inDays, inHours } from '../../tests/support/time.ts';
import { monthOf } from '../kernel/calendar/index.ts';
import { starsFor } from './figures.ts';

const COMMUNITY = '370202001001';
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);
const DUTY = { duty: '走访居民，收集诉求，调解邻里', phone: '0532-88880001', hours: '工作日 8:30–17:30' };

let district: TestDistrict;
let fileId: string;
let worker: string;
let gridId: string;

beforeAll(async () => {
  district = await TestDistrict.open();
  fileId = await fileOf(COMMUNITY);
  const { viewer } = (await district.ask('community', '{ viewer { member { id } } }')).data!;
  worker = viewer.member.id;
  await district.do('admin', 'gridAdd', fileId, { name: '第一网格', area: '海滨路 1–40 号' });
  gridId = (await district.ask('community', '{ grids { nodes { id name } } }')).data!['grids'].nodes[0].id;
  await district.do('admin', 'profileAdd', fileId, { memberId: worker, gridId, ...DUTY });
});
afterAll(() => district?.close());

async function fileOf(code: string): Promise<string> {
  const unitId = await district.unit(code);
  const { data } = await district.ask('admin', 'query($unitId: ID) { unitFile(unitId: $unitId) { id } }', { unitId });
  return data!['unitFile'].id;
}

const attempt = async (as: string, name: string, id: string, input?: object, part?: string) =>
  district.act(as, name, { id, version: await district.versionOf(id), ...(part ? { part } : {}) }, input);

async function profile(as = 'admin'): Promise<any> {
  const query = `{ publicProfiles { nodes { id code name shown stars starsPeriod photoUrl memberId grid { name } abilities { act } } } }`;
  const { nodes } = (await district.ask(as, query)).data!['publicProfiles'];
  return nodes.find((one: any) => one.memberId === worker);
}

const turn = async (act: 'profileShow' | 'profileHide') =>
  district.do('admin', act, fileId, undefined, (await profile()).id);

async function shown(code: string): Promise<any> {
  const query = `query($code: String!) { publicProfile(district: "370202", code: $code) {
    name isPerson unitName unitPhone gridName gridArea duty phone hours photoUrl stars starsPeriod } }`;
  return (await district.ask(null, query, { code })).data!['publicProfile'];
}

async function fileAt(code: string, input: object = {}, key: string | null = null): Promise<any> {
  const query = `mutation($code: String!, $input: PublicAppealInput!, $key: String) {
    publicProfileFile(district: "370202", code: $code, input: $input, key: $key) { __typename
      ... on PublicProfileFileSuccess { receipt { appealId number queryCode } } ... on Problem { message } } }`;
  const given = { title: '楼道灯不亮', body: '三单元楼道灯坏了一周。', phone: '13800001111', ...input };
  const { data, errors } = await district.ask(null, query, { code, input: given, key });
  return errors ? { error: errors[0]!.extensions.code } : data!['publicProfileFile'];
}

const visit = (input: object = {}) => ({
  gridId,
  household: '3 号楼 2 单元 501',
  visitedAt: inHours(-1),
  outcome: 'MET',
  answers: [{ item: '用电、用气是否安全', finding: 'FINE' }],
  problems: [],
  ...input,
});

const record = (input: object = {}, key?: string, as = 'community') =>
  district.act(as, 'doorVisitRecord', key ? { key } : {}, visit(input));

async function recorded(input: object = {}): Promise<string> {
  const answer = await record(input);
  if (!answer.matter) throw new Error(JSON.stringify(answer));
  return answer.matter.id;
}

async function see(as: string, id: string, selection: string): Promise<any> {
  const { data, errors } = await district.ask(as, `query($id: ID!) { matter(id: $id) { ${selection} } }`, { id });
  return errors ? errors[0]!.extensions.code : data!['matter'];
}

const VISIT = `... on DoorVisit { workerName household outcome remark answers { item finding }
  problems { id what state onTheSpot solution inTime appealNumber appeal { id } abilities { act } } }`;

describe('grids', () => {
  test('are kept by acts on the file of their community, each name once', async () => {
    expect((await attempt('admin', 'gridAdd', fileId, { name: '第一网格', area: '别处' })).__typename).toBe(
      'GridNameTaken',
    );
    await district.do('admin', 'gridAdd', fileId, { name: '第二网格', area: '中段' });
    const { nodes } = (await district.ask('market', '{ grids { nodes { id name area abilities { act } } } }')).data![
      'grids'
    ];
    expect(nodes.map(({ name }: any) => name)).toEqual(['第一网格', '第二网格']);
    expect(nodes[1].abilities).toEqual([]);
    await district.do('admin', 'gridChange', fileId, { name: '第二网格', area: '海滨路 41–80 号' }, nodes[1].id);
    await district.do('admin', 'gridEnd', fileId, undefined, nodes[1].id);
    const left = (await district.ask('market', '{ grids { nodes { name } } }')).data!['grids'].nodes;
    expect(left).toEqual([{ name: '第一网格' }]);
  });

  test('are not kept by who does not administer, and not on the file of a department', async () => {
    const grid = { name: '第三网格', area: '北段' };
    expect(await attempt('community', 'gridAdd', fileId, grid)).toMatchObject({ hindrance: 'ROLE' });
    expect(await attempt('admin', 'gridAdd', await fileOf('market'), grid)).toMatchObject({ hindrance: 'RULE' });
  });
});

describe('a public profile', () => {
  test('opens nothing until it is shown, then to everybody what is meant for everybody, and nothing again when hidden', async () => {
    const { code } = await profile();
    expect(await shown(code)).toBeNull();
    expect(await fileAt(code)).toEqual({ error: 'NOT_FOUND' });
    await turn('profileShow');
    expect(await shown(code)).toEqual({
      name: '钱网格',
      isPerson: true,
      unitName: expect.stringContaining('社区'),
      unitPhone: null,
      gridName: '第一网格',
      gridArea: '海滨路 1–40 号',
      ...DUTY,
      photoUrl: null,
      stars: null,
      starsPeriod: null,
    });
    await turn('profileHide');
    expect(await shown(code)).toBeNull();
    expect(await shown('AAAAAAAAAA')).toBeNull();
  });

  test('is kept once, by who administers the unit; who does not sees it and changes nothing', async () => {
    const input = { memberId: worker, ...DUTY };
    expect((await attempt('admin', 'profileAdd', fileId, input)).__typename).toBe('ProfileKept');
    expect(await attempt('community', 'profileShow', fileId, undefined, (await profile()).id)).toMatchObject({
      hindrance: 'ROLE',
    });
    expect((await profile('community')).abilities).toEqual([]);
    expect((await profile('street')).name).toBe('钱网格');
    expect(await profile('market')).toBeUndefined();
    const other = await attempt('admin', 'profileAdd', await fileOf('market'), { ...DUTY, gridId });
    expect(other.__typename).toBe('GridUnknown');
  });

  test('has a photograph by its content, which is served to everybody only while the profile is shown', async () => {
    const send = async (content: Buffer, name: string): Promise<string> => {
      const body = new FormData();
      body.append('file', new Blob([new Uint8Array(content)]), name);
      const headers = { cookie: await district.cookieOf('admin') };
      const response = await fetch(`${district.base}/files`, { method: 'POST', headers, body });
      return ((await response.json()) as { receipt: string }).receipt;
    };
    const { id, code } = await profile();
    const paper = await send(Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'), '照片.pdf');
    const refused = await attempt('admin', 'profileSetPhoto', fileId, { receipts: paper }, id);
    expect(refused.__typename).toBe('PhotoNotImage');
    await district.do('admin', 'profileSetPhoto', fileId, { receipts: await send(PHOTO, '照片.png') }, id);
    const { photoUrl } = await profile();
    const publicUrl = photoUrl.replace('/files/', '/files/public/370202/');
    const open = async (url: string, headers: Record<string, string> = {}) =>
      fetch(`${district.base}${url}`, { headers });
    expect((await open(publicUrl)).status).toBe(404);
    expect((await open(photoUrl, { cookie: await district.cookieOf('community') })).status).toBe(200);
    await turn('profileShow');
    expect((await shown(code)).photoUrl).toBe(publicUrl);
    const served = await open(publicUrl);
    expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect((await open(photoUrl)).status).toBe(404);
    expect((await open(publicUrl.replace('370202', '370203'))).status).toBe(404);
    await turn('profileHide');
    expect((await open(publicUrl)).status).toBe(404);
  });

  test('of who has left the unit is hidden by the act that ends the membership', async () => {
    const added = await district.do('admin', 'memberAdd', fileId, {
      username: 'grid-2',
      name: '孙二格',
      roles: ['GRID_WORKER'],
    });
    expect(added.result.username).toBe('grid-2');
    const unitId = await district.unit(COMMUNITY);
    const members = 'query($unitId: ID) { members(unitId: $unitId) { nodes { id username } } }';
    const { nodes } = (await district.ask('admin', members, { unitId })).data!['members'];
    const memberId = nodes.find((one: any) => one.username === 'grid-2').id;
    await district.do('admin', 'profileAdd', fileId, { memberId, ...DUTY });
    const all = '{ publicProfiles { nodes { id code memberId shown name } } }';
    const own = async () =>
      (await district.ask('admin', all)).data!['publicProfiles'].nodes.find((one: any) => one.memberId === memberId);
    const { id, code } = await own();
    await district.do('admin', 'profileShow', fileId, undefined, id);
    await district.do('admin', 'memberChange', fileId, { name: '孙二' }, memberId);
    expect((await shown(code)).name).toBe('孙二');
    await district.do('admin', 'memberChange', fileId, { active: false }, memberId);
    expect(await shown(code)).toBeNull();
    expect((await own()).shown).toBe(false);
  });
});

describe('a resident who scans the code', () => {
  let code: string;
  beforeAll(async () => {
    await turn('profileShow');
    ({ code } = await profile());
  });

  test('files straight to the community: it is first receiver, the worker is the one on the record, and it answers', async () => {
    const { receipt } = await fileAt(code);
    const appeal = await see(
      'community',
      receipt.appealId,
      `... on Appeal { channel community { code } } seats { role handlerName unit { code } } entries { sentence }`,
    );
    expect(appeal.channel).toBe('WEB');
    expect(appeal.community.code).toBe(COMMUNITY);
    expect(appeal.seats).toContainEqual({ role: 'FIRST_RECEIVER', handlerName: '钱网格', unit: { code: COMMUNITY } });
    expect(appeal.entries.at(-1).sentence).toMatch(/^登记诉求，首接：.+社区.* 钱网格$/);
    const reply = { body: '已更换灯泡，请查看。', ground: '社区公共服务', grounding: 'EXPLAINED' };
    await district.do('community', 'appealAnswerAtOnce', receipt.appealId, reply);
    const link = `370202/${receipt.number}/${receipt.queryCode}`;
    expect((await district.ask({ link }, '{ myAppeal { state } }')).data!['myAppeal'].state).toBe('ANSWERED');
  });

  test('files once, however often the phone sends it', async () => {
    const key = randomUUID();
    const [first, second] = await Promise.all([fileAt(code, {}, key), fileAt(code, {}, key)]);
    expect(first.receipt).toEqual(second.receipt);
  });

  test('reports the community itself without its hearing of it (济南市12345条例 Art. 32)', async () => {
    const accusedUnitId = await district.unit(COMMUNITY);
    const { receipt } = await fileAt(code, { type: 'VIOLATION_REPORT', accusedUnitId });
    expect(await see('community', receipt.appealId, 'id')).toBe('NOT_FOUND');
    const { entries } = await see('centre', receipt.appealId, 'entries { sentence }');
    expect(entries.at(-1).sentence).not.toContain('钱网格');
  });
});

describe('a door visit', () => {
  test('is recorded whole in one act: check-list, what was solved on the spot, what became an appeal', async () => {
    const id = await recorded({
      remark: '住户电话 13900002222',
      problems: [
        { what: '燃气软管老化', handling: 'ON_THE_SPOT', solution: '当场更换' },
        { what: '楼顶漏水，物业不修', handling: 'AS_APPEAL', place: '3 号楼', name: '王女士', phone: '13700003333' },
      ],
    });
    const { state, problems, ...seen } = await see('community', id, `state ${VISIT}`);
    expect([state, seen]).toEqual([
      'DONE',
      {
        workerName: '钱网格',
        household: '3 号楼 2 单元 501',
        outcome: 'MET',
        remark: '住户电话 139****22',
        answers: [{ item: '用电、用气是否安全', finding: 'FINE' }],
      },
    ]);
    expect(problems[0]).toMatchObject({ state: 'SOLVED', onTheSpot: true, solution: '当场更换', inTime: true });
    expect(problems[1]).toMatchObject({ state: 'RAISED', onTheSpot: false });
    const appeal = await see(
      'community',
      problems[1].appeal.id,
      `number ... on Appeal { channel appellantMask } seats { role handlerName unit { code } }`,
    );
    expect(appeal).toMatchObject({ number: problems[1].appealNumber, channel: 'GRID', appellantMask: '王**' });
    expect(appeal.seats).toContainEqual({ role: 'FIRST_RECEIVER', handlerName: '钱网格', unit: { code: COMMUNITY } });
  });

  test('tells the sub-district where it was, the centre what was found, and nobody else anything', async () => {
    const id = await recorded({ problems: [{ what: '楼道堆物', handling: 'TO_COMMUNITY' }] });
    const seen = '... on DoorVisit { household problems { what } }';
    expect((await see('street', id, seen)).household).toBe('3 号楼 2 单元 501');
    expect(await see('centre', id, seen)).toEqual({ household: null, problems: [{ what: '楼道堆物' }] });
    for (const as of ['market', 'leader', 'deputy']) expect(await see(as, id, 'id')).toBe('NOT_FOUND');
  });

  test('that is sent again with its key is there once, and so is the appeal that came of it', async () => {
    const key = randomUUID();
    const input = { problems: [{ what: '井盖松动', handling: 'AS_APPEAL' }] };
    const at = visit(input);
    const send = () => district.act('community', 'doorVisitRecord', { key }, at);
    const [first, second] = await Promise.all([send(), send()]);
    const third = await send();
    expect(new Set([first, second, third].map(({ matter }) => matter.id)).size).toBe(1);
    const rows = await district.direct(
      await district.unit(COMMUNITY),
      `select from visit_problem where what = '井盖松动'`,
    );
    expect(rows).toHaveLength(1);
  });

  test('is recorded by grid workers of communities alone', async () => {
    for (const as of ['street', 'market', 'centre', 'deputy'])
      expect((await record({ gridId: undefined }, undefined, as)).__typename).toBe('NotPermitted');
  });

  test('lies neither in the future nor further back than the district takes', async () => {
    for (const hours of [1, -31 * 24])
      expect((await record({ visitedAt: inHours(hours) })).__typename).toBe('VisitNotNow');
    expect((await record({ visitedAt: inHours(-29 * 24) })).__typename).toBe('DoorVisitRecordSuccess');
    expect((await record({ gridId: randomUUID() })).__typename).toBe('GridUnknown');
  });

  test('needs the solution of what was solved on the spot', async () => {
    const answer = await record({ problems: [{ what: '灯不亮', handling: 'ON_THE_SPOT' }] });
    expect(answer.issues).toEqual([{ path: 'problems.0.solution', code: 'required' }]);
  });

  test('with something to follow up owes it by a clock, until the last problem is settled', async () => {
    const problems = ['楼道堆物', '私拉电线'].map((what) => ({ what, handling: 'TO_COMMUNITY' }));
    const id = await recorded({ problems });
    const seat = 'state mySeat { duty clock { kind } }';
    expect(await see('community', id, seat)).toEqual({
      state: 'FOLLOW_UP',
      mySeat: { duty: 'FOLLOW_UP', clock: { kind: 'FOLLOW_UP' } },
    });
    const [one, other] = (await see('community', id, VISIT)).problems;
    expect(one.abilities.map(({ act }: any) => act)).toEqual(['doorVisitSolveProblem', 'doorVisitRaiseProblem']);
    expect((await see('street', id, VISIT)).problems[0].abilities).toEqual([]);
    await district.do('community', 'doorVisitSolveProblem', id, { solution: '已清理' }, one.id);
    expect((await attempt('community', 'doorVisitSolveProblem', id, { solution: '再次' }, one.id)).__typename).toBe(
      'NotPermitted',
    );
    // What is settled after the deadline does not count as in time.
    const { schema } = district.services.districts.get('370202')!;
    await district.asSuperuser(
      `update ${schema}.clock set deadline = deadline - interval '30 days' where matter_id = $1`,
      [id],
    );
    await district.do('community', 'doorVisitRaiseProblem', id, { tried: '上门劝导' }, other.id);
    expect(await see('community', id, seat)).toEqual({ state: 'DONE', mySeat: { duty: null, clock: null } });
    expect((await see('community', id, VISIT)).problems).toMatchObject([
      { state: 'SOLVED', onTheSpot: false, inTime: true },
      { state: 'RAISED', inTime: false },
    ]);
  });

  test('leads up along the pairing: what became an appeal and the community cannot solve goes to street and department', async () => {
    const id = await recorded({ problems: [{ what: '外墙脱落', handling: 'AS_APPEAL' }] });
    const appeal = (await see('community', id, VISIT)).problems[0].appeal.id;
    const street = await district.unit('370202001');
    await district.do('centre', 'appealDispatch', appeal, { leadUnitId: street, task: '核实' });
    await district.do('street', 'workOrderAccept', appeal);
    await district.do('street', 'workOrderTransfer', appeal, { unitId: await district.unit(COMMUNITY), task: '入户' });
    await district.do('community', 'workOrderAccept', appeal);
    await district.do('community', 'workOrderEscalate', appeal, { tried: '协调物业', reason: '需要维修资金' });
    await district.do('street', 'workOrderEscalate', appeal, { tried: '约谈物业', reason: '超出街道职责' });
    const { leadUnit } = await see('centre', appeal, 'leadUnit { code }');
    expect(leadUnit.code).toBe('housing');
  });

  test('takes the check-list of the district along; a visit keeps the one of its time', async () => {
    const { fileId: id } = (await district.ask('admin', '{ viewer { district { fileId } } }')).data!['viewer'].district;
    const form = async () =>
      (await district.ask('community', '{ visitForm { items grids { name } } }')).data!['visitForm'];
    expect((await form()).items.length).toBeGreaterThan(3);
    await district.do('admin', 'settingSet', id, { key: 'grid.checkList', value: JSON.stringify('防汛\n用气安全') });
    expect(await form()).toEqual({ items: ['防汛', '用气安全'], grids: [{ name: '第一网格' }] });
    expect((await see('community', await recorded(), VISIT)).answers[0].item).toBe('用电、用气是否安全');
  });

  test('is listed and counted by worker over what the reader sees', async () => {
    const counts = `{ doorVisitCounts(from: "${inDays(-60)}", until: "${inDays(0)}") { memberId visits met problems onTheSpot raised open } }`;
    const list = `{ doorVisits(filter: { mine: true, from: "${inDays(-60)}" }, first: 100) { nodes { id problems { state } } } }`;
    const [own] = (await district.ask('community', counts)).data!['doorVisitCounts'];
    const { nodes } = (await district.ask('community', list)).data!['doorVisits'];
    expect([own.memberId, own.visits]).toEqual([worker, nodes.length]);
    expect(own.problems).toBe(nodes.flatMap(({ problems }: any) => problems).length);
    expect((await district.ask('street', counts)).data!['doorVisitCounts']).toEqual([own]);
    expect((await district.ask('market', counts)).data!['doorVisitCounts']).toEqual([]);
  });
});

describe('stars', () => {
  const lastMonth = monthOf(inDays(0), -1).slice(0, 7);

  test('are one for being there and up to four for the measures reached, never for what could not be counted', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), (one, other) => {
        const [reached, measures] = [Math.min(one, other), Math.max(one, other)];
        const stars = starsFor({ measures, reached });
        expect(stars).toBeGreaterThanOrEqual(1);
        expect(stars).toBeLessThanOrEqual(5);
        expect(stars === 5).toBe(measures > 0 && reached === measures);
      }),
    );
  });

  test('are proposed once by the community, decided by the sub-district with its reason, and shown on the profile', async () => {
    const { id: profileId, code } = await profile();
    const propose = (periodCode: string, as = 'community') =>
      district.act(as, 'starRatingPropose', {}, { profileId, periodCode });
    expect((await propose(inDays(0).slice(0, 7))).__typename).toBe('NothingToRate');
    expect((await propose(lastMonth, 'street')).__typename).toBe('NotPermitted');
    const answers = await Promise.all([propose(lastMonth), propose(lastMonth)]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'AlreadyRated',
      'StarRatingProposeSuccess',
    ]);
    const { id } = answers.find(({ matter }) => matter)!.matter;
    const seen = '... on StarRating { byRule stars figures { visits visitsExpected measures } } mySeat { duty }';
    const rating = await see('street', id, seen);
    expect(rating).toMatchObject({ stars: null, figures: { visitsExpected: 40 }, mySeat: { duty: 'REVIEW' } });
    expect(await attempt('community', 'starRatingConfirm', id, { stars: 5, reason: '表现好' })).toMatchObject({
      hindrance: 'SEAT',
    });
    expect((await attempt('street', 'starRatingConfirm', id, { stars: 6, reason: '好' })).__typename).toBe(
      'InvalidInput',
    );
    expect((await shown(code)).stars).toBeNull();
    await district.do('street', 'starRatingConfirm', id, { stars: 4, reason: '走访扎实，群众认可' });
    expect(await shown(code)).toMatchObject({ stars: 4, starsPeriod: lastMonth });
    expect((await propose(lastMonth)).__typename).toBe('AlreadyRated');
  });

  test('that were refused are proposed anew, and an earlier month does not take the place of a later one', async () => {
    const earlier = monthOf(inDays(0), -2).slice(0, 7);
    const { id: profileId, code } = await profile();
    const propose = async () =>
      (await district.act('community', 'starRatingPropose', {}, { profileId, periodCode: earlier })).matter.id;
    await district.do('street', 'starRatingRefuse', await propose(), { reason: '数据有误' });
    await district.do('street', 'starRatingConfirm', await propose(), { stars: 2, reason: '按规则' });
    expect(await shown(code)).toMatchObject({ stars: 4, starsPeriod: lastMonth });
    const { nodes } = (await district.ask('leader', '{ starRatings { nodes { state shownStars } } }')).data![
      'starRatings'
    ];
    expect(nodes.map(({ state }: any) => state)).toEqual(['PUBLISHED', 'REFUSED', 'PUBLISHED']);
    expect((await district.ask('market', '{ starRatings { nodes { id } } }')).data!['starRatings'].nodes).toEqual([]);
  });
});
