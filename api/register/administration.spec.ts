import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, TestDistrict } from '../../tests/support/district.ts';
import { inHours, now } from '../../tests/support/time.ts';

const MEMBERS = `query($unitId: ID) { members(unitId: $unitId) { nodes {
  id name username roles active abilities { act } access { secondFactor mustChangePassword lockedUntil lastSignInAt } } } }`;
const FILE = `query($unitId: ID) { unitFile(unitId: $unitId) { id version title abilities { act } unit { code } } }`;
const SETTINGS = `{ settings { key value effectiveFrom fallback form unit values { value effectiveFrom } } }`;
const NEXT_YEAR = now().getUTCFullYear() + 1;

let district: TestDistrict;
let districtFile: string;
let marketFile: string;
let housingFile: string;

const fileOf = async (code: string): Promise<string> =>
  (await district.ask('admin', FILE, { unitId: await district.unit(code) })).data!['unitFile'].id;
const membersFor = async (as: string, code: string): Promise<any[]> =>
  (await district.ask(as, MEMBERS, { unitId: await district.unit(code) })).data!['members'].nodes;
const memberNamed = async (code: string, username: string) =>
  (await membersFor('admin', code)).find((member) => member.username === username);
const acts = (abilities: { act: string }[]): string[] => abilities.map(({ act }) => act);

async function add(as: string, file: string, username: string, roles = ['HANDLER']) {
  const answer = await district.do(as, 'memberAdd', file, { username, name: `成员${username}`, roles });
  return answer.result as { username: string; password: string };
}

/** An answer of sign-in, with the cookie that it set. */
async function signIn(username: string, password: string, path = '/sign-in/username', body: object = {}, cookie = '') {
  const response = await fetch(`${district.base}/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(path === '/sign-in/username' ? { username, password } : body),
  });
  const set = response.headers.getSetCookie().map((line) => line.split(';')[0]);
  return { status: response.status, body: (await response.json()) as any, cookie: set.join('; ') };
}

/** A member of the unit who has chosen a password of its own, so that the district knows its session. */
async function settled(as: string, file: string, username: string, roles?: string[]): Promise<void> {
  const { password } = await add(as, file, username, roles);
  const { cookie } = await signIn(username, password);
  const words = { currentPassword: password, newPassword: PASSWORD };
  const changed = await signIn(username, password, '/change-password', words, cookie);
  expect(changed.status).toBe(200);
}

beforeAll(async () => {
  district = await TestDistrict.open();
  districtFile = district.services.districts.get('370202')!.fileId;
  marketFile = await fileOf('market');
  housingFile = await fileOf('housing');
  await settled('admin', marketFile, 'market-admin', ['ADMINISTRATOR']);
});
afterAll(() => district?.close());

describe('a person of two units', () => {
  it('gets the second seat of work from the district’s administrator, under the same name and password', async () => {
    await settled('admin', marketFile, 'two-units');
    await district.do('admin', 'memberJoin', housingFile, { username: 'two-units', roles: ['MEDIATOR'] });
    const { data } = await district.ask('two-units', '{ viewer { unitName memberships { unitName current } } }');
    const { unitName, memberships } = data!['viewer'];
    expect(memberships).toEqual(
      ['区住房和城乡建设局', '区市场监督管理局'].map((name) => ({ unitName: name, current: name === unitName })),
    );
    expect(await memberNamed('housing', 'two-units')).toMatchObject({ roles: ['MEDIATOR'], active: true });
    const version = await district.versionOf(housingFile);
    const again = { username: 'two-units', roles: ['HANDLER'] };
    expect((await district.act('admin', 'memberJoin', { id: housingFile, version }, again)).__typename).toBe(
      'AlreadyMember',
    );
  });

  it('takes the seat of work at the command centre and leaves it again, which stands on the files of both', async () => {
    await settled('admin', marketFile, 'hub-and-market');
    await district.do('admin', 'memberJoin', districtFile, { username: 'hub-and-market', roles: ['HANDLER'] });
    const cookie = await district.signIn('hub-and-market');
    const asking = async (path: string, body: object) => {
      const headers = { 'content-type': 'application/json', cookie };
      const response = await fetch(`${district.base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      return { status: response.status, body: (await response.json()) as any };
    };
    const seats = async () => {
      const query = '{ viewer { unitName memberships { id unitName current } } }';
      return (await asking('/graphql', { query })).body.data.viewer;
    };
    const { unitName, memberships } = await seats();
    const [there] = memberships.filter(({ current }: any) => !current);
    const [here] = memberships.filter(({ current }: any) => current);
    expect([unitName, there.unitName].toSorted()).toEqual(['区市场监督管理局', '区指挥中心'].toSorted());
    expect((await asking('/api/auth/seat', { membershipId: there.id })).status).toBe(200);
    expect((await seats()).unitName).toBe(there.unitName);
    expect((await asking('/api/auth/seat', { membershipId: here.id })).status).toBe(200);
    const ENTRIES = 'query($id: ID!) { matter(id: $id) { entries { act sentence unitName } } }';
    for (const [file, name] of [
      [districtFile, '区指挥中心'],
      [marketFile, '区市场监督管理局'],
    ]) {
      const { entries } = (await district.ask('admin', ENTRIES, { id: file })).data!['matter'];
      const switches = entries.filter(({ act }: any) => act === 'seatOfWorkSwitch');
      expect(switches, name).toMatchObject([
        { unitName: name, sentence: expect.stringContaining('成员hub-and-market 切换到本单位办公') },
      ]);
    }
  });

  it('is not found by a name that is not written in full', async () => {
    const version = await district.versionOf(housingFile);
    const input = { username: 'two-unit', roles: ['HANDLER'] };
    expect((await district.act('admin', 'memberJoin', { id: housingFile, version }, input)).__typename).toBe(
      'MemberUnknown',
    );
  });

  it('is not looked up by the administrator of a unit, who would learn who works elsewhere', async () => {
    const version = await district.versionOf(marketFile);
    for (const username of ['housing', 'nobody-at-all']) {
      const input = { username, roles: ['HANDLER'] };
      expect((await district.act('market-admin', 'memberJoin', { id: marketFile, version }, input)).__typename).toBe(
        'NotPermitted',
      );
    }
  });
});

describe('members', () => {
  it('begin with a password that is told once and has to be changed before anything else', async () => {
    const { username, password } = await add('admin', housingFile, 'new-hand');
    const { body, cookie } = await signIn(username, password);
    expect(body).toEqual({ mustChangePassword: true });
    const before = await fetch(`${district.base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: '{ viewer { unitName } }' }),
    });
    expect(((await before.json()) as any).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    const words = { currentPassword: password, newPassword: PASSWORD };
    expect((await signIn(username, password, '/change-password', words, cookie)).status).toBe(200);
    const { data } = await district.ask(username, '{ viewer { unitName } }');
    expect(data!['viewer'].unitName).toBe('区住房和城乡建设局');
  });

  it('are managed by the administrator of their unit and by the district’s, and by nobody else', async () => {
    const { id } = await memberNamed('housing', 'housing');
    for (const act of ['memberChange', 'memberPasswordReset']) {
      const input = act === 'memberChange' ? { name: '改名' } : { reason: '本人来电核实' };
      const target = { id: housingFile, part: id, version: await district.versionOf(housingFile) };
      expect((await district.act('market-admin', act, target, input)).error).toBe('NOT_FOUND');
      expect((await district.act('housing', act, target, input)).hindrance).toBe('ROLE');
    }
    await district.do('admin', 'memberChange', housingFile, { name: '郑住建' }, id);
    expect((await memberNamed('housing', 'housing')).name).toBe('郑住建');
  });

  it('of another unit are not shown to a unit administrator, not even their number', async () => {
    expect(await membersFor('market-admin', 'housing')).toEqual([]);
    expect((await membersFor('market-admin', 'market')).length).toBeGreaterThan(1);
    const counts = await district.ask('market-admin', '{ units(kinds: [DEPARTMENT]) { nodes { code memberCount } } }');
    const counted = counts.data!['units'].nodes.filter((unit: any) => unit.memberCount > 0);
    expect(counted.map((unit: any) => unit.code)).toEqual(['market']);
    const answer = await district.ask('market-admin', FILE, { unitId: await district.unit('housing') });
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('cannot be reached over the file of another unit', async () => {
    const { id } = await memberNamed('housing', 'housing');
    const version = await district.versionOf(marketFile);
    for (const act of ['memberChange', 'memberPasswordReset', 'memberUnlock']) {
      const input = act === 'memberPasswordReset' ? { reason: '核实' } : { name: '改名' };
      const answer = await district.act('market-admin', act, { id: marketFile, part: id, version }, input);
      expect(answer.__typename, act).toBe('PartNotFound');
    }
  });

  it('offer their acts to administrators alone', async () => {
    const offered = async (as: string) =>
      acts((await membersFor(as, 'market')).find((member) => member.username === 'market').abilities);
    expect(await offered('market-admin')).toEqual(['memberChange', 'memberPasswordReset']);
    expect(await offered('admin')).toEqual(['memberChange', 'memberPasswordReset']);
    expect(await offered('market')).toEqual([]);
  });

  it('that are ended lose their session at once and get no new password', async () => {
    await settled('market-admin', marketFile, 'leaver');
    expect((await district.ask('leaver', '{ viewer { unitName } }')).data).not.toBeNull();
    const { id } = await memberNamed('market', 'leaver');
    await district.do('market-admin', 'memberChange', marketFile, { active: false }, id);
    const answer = await district.ask('leaver', '{ viewer { unitName } }');
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const version = await district.versionOf(marketFile);
    const reset = await district.act(
      'market-admin',
      'memberPasswordReset',
      { id: marketFile, part: id, version },
      { reason: '核实' },
    );
    expect(reset.hindrance).toBe('STATE');
  });

  it('keep the command centre one administrator', async () => {
    const { id } = await memberNamed('centre', 'admin');
    const version = await district.versionOf(districtFile);
    for (const input of [{ active: false }, { roles: ['HANDLER'] }]) {
      const answer = await district.act('admin', 'memberChange', { id: districtFile, part: id, version }, input);
      expect(answer.__typename).toBe('LastAdministrator');
    }
    expect((await memberNamed('centre', 'admin')).roles).toEqual(['ADMINISTRATOR']);
  });
});

describe('a password reset', () => {
  it('ends the sessions of the account and stands on the ledger with its reason, without the password', async () => {
    await settled('market-admin', marketFile, 'forgetful');
    await district.ask('forgetful', '{ viewer { unitName } }');
    const { id } = await memberNamed('market', 'forgetful');
    const { result } = await district.do(
      'market-admin',
      'memberPasswordReset',
      marketFile,
      { reason: '本人到场，已核对证件' },
      id,
    );
    const answer = await district.ask('forgetful', '{ viewer { unitName } }');
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await signIn('forgetful', PASSWORD)).status).toBe(401);
    expect((await signIn('forgetful', result.password)).body).toEqual({ mustChangePassword: true });

    const { data } = await district.ask(
      'market-admin',
      'query($id: ID!) { ledger(matterId: $id, first: 1) { nodes { act sentence note } } }',
      { id: marketFile },
    );
    expect(data!['ledger'].nodes[0]).toEqual({
      act: 'memberPasswordReset',
      sentence: '重置了成员 成员forgetful 的密码',
      note: '本人到场，已核对证件',
    });
    const rows = await district.direct(
      district.mainCentre(),
      `select from entry where data::text like '%' || $1 || '%' or note like '%' || $1 || '%'`,
      [result.password],
    );
    expect(rows).toEqual([]);
  });

  it('is left to the district’s administrator where the account works for other units as well', async () => {
    await add('market-admin', marketFile, 'two-seats');
    const { id } = await memberNamed('market', 'two-seats');
    const housing = await district.unit('housing');
    const { database, districts } = district.services;
    const { operation, systemPrincipal } = await import('../kernel/database/index.ts');
    await operation(database, systemPrincipal(districts.get('370202')!, 'SPEC'), (tx) =>
      tx.execute(
        `set local app.matter = '${housingFile}';
         insert into auth.membership (id, account_id, district, unit_id, unit_name, unit_kind, member_id, member_name, roles)
         select gen_random_uuid(), account_id, district, '${housing}', '区住房和城乡建设局', 'DEPARTMENT', gen_random_uuid(), member_name, roles
           from auth.membership where member_id = '${id}'`,
      ),
    );
    const version = await district.versionOf(marketFile);
    const target = { id: marketFile, part: id, version };
    const refused = await district.act('market-admin', 'memberPasswordReset', target, { reason: '核实' });
    expect(refused.__typename).toBe('AccountShared');
    await district.do('admin', 'memberPasswordReset', marketFile, { reason: '核实' }, id);
  });

  it('needs a reason', async () => {
    const { id } = await memberNamed('market', 'market');
    const version = await district.versionOf(marketFile);
    const answer = await district.act(
      'market-admin',
      'memberPasswordReset',
      { id: marketFile, part: id, version },
      { reason: '' },
    );
    expect(answer.issues.map((issue: any) => issue.path)).toEqual(['reason']);
  });
});

describe('the lock-out', () => {
  it('is seen and lifted by the administrator, and cannot be lifted where there is none', async () => {
    await settled('market-admin', marketFile, 'clumsy');
    const { id } = await memberNamed('market', 'clumsy');
    const unlock = async () =>
      district.act('market-admin', 'memberUnlock', {
        id: marketFile,
        part: id,
        version: await district.versionOf(marketFile),
      });
    expect((await unlock()).hindrance).toBe('STATE');
    for (let tries = 0; tries < 5; tries += 1) await signIn('clumsy', 'Wrong-word-1');
    expect((await signIn('clumsy', PASSWORD)).status).toBe(429);

    const [seen] = (await membersFor('market-admin', 'market')).filter((member) => member.username === 'clumsy');
    expect(new Date(seen.access.lockedUntil).getTime()).toBeGreaterThan(Date.now());
    expect(acts(seen.abilities)).toContain('memberUnlock');
    expect((await unlock()).__typename).toBe('MemberUnlockSuccess');
    expect((await signIn('clumsy', PASSWORD)).status).toBe(200);
  });

  it('is nobody’s business but the administrator’s and the auditor’s', async () => {
    for (const { access } of await membersFor('market', 'market')) expect(access).toBeNull();
  });
});

describe('the record of sign-ins', () => {
  const EVENTS = '{ signInEvents(first: 100) { nodes { kind username } } }';

  it('shows an auditor the attempts of the own unit’s members only', async () => {
    await settled('market-admin', marketFile, 'auditor', ['AUDITOR']);
    await signIn('housing', 'Wrong-word-1');
    await signIn('market', 'Wrong-word-1');
    const { data } = await district.ask('auditor', EVENTS);
    const seen = data!['signInEvents'].nodes as { kind: string; username: string }[];
    expect(seen.slice(0, 2)).toEqual([
      { kind: 'SIGNED_IN', username: 'auditor' },
      { kind: 'FAILED', username: 'market' },
    ]);
    expect(seen.map(({ username }) => username)).not.toContain('housing');
  });

  it('is refused to everybody else', async () => {
    expect((await district.ask('market', EVENTS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('units', () => {
  it('are changed by the district’s administrator alone, and leave the lists when they are ended', async () => {
    await district.do('admin', 'unitAdd', districtFile, {
      code: 'parks',
      name: '区园林局',
      shortName: '园林局',
      kind: 'DEPARTMENT',
    });
    const id = await district.unit('parks');
    const LIST = `query($all: Boolean) { units(all: $all, kinds: [DEPARTMENT]) { nodes { code active abilities { act } } } }`;
    const listed = async (as: string, all: boolean) =>
      (await district.ask(as, LIST, { all })).data!['units'].nodes.find((unit: any) => unit.code === 'parks');
    expect(acts((await listed('admin', false)).abilities)).toEqual(['unitChange', 'unitEnd']);
    expect((await listed('market-admin', false)).abilities).toEqual([]);
    const target = { id: districtFile, part: id, version: await district.versionOf(districtFile) };
    expect((await district.act('market-admin', 'unitEnd', target)).error).toBe('NOT_FOUND');

    await district.do('admin', 'unitEnd', districtFile, undefined, id);
    expect(await listed('admin', false)).toBeUndefined();
    expect(await listed('admin', true)).toMatchObject({ active: false });
    expect(acts((await listed('admin', true)).abilities)).toEqual(['unitChange', 'unitRestore']);
  });

  it('all but the command centre, without which nobody could register anything, can be taken out of service', async () => {
    const UNITS = '{ units(kinds: [COMMAND_CENTRE]) { nodes { id abilities { act } } } }';
    const [centre] = (await district.ask('admin', UNITS)).data!['units'].nodes;
    expect(acts(centre.abilities)).toEqual(['unitChange']);
    const target = { id: districtFile, part: centre.id, version: await district.versionOf(districtFile) };
    expect((await district.act('admin', 'unitEnd', target)).hindrance).toBe('STATE');
    await district.register('centre');
  });

  it('are taken out of service only after it was asked whether that is meant', async () => {
    const ABILITIES = '{ units(kinds: [DEPARTMENT]) { nodes { abilities { act confirm } } } }';
    const [department] = (await district.ask('admin', ABILITIES)).data!['units'].nodes;
    const ending = department.abilities.find(({ act }: any) => act === 'unitEnd');
    expect(ending.confirm).toContain('停用');
  });

  it('are worked for under their new name by those who are signed in, and so stand on the ledger', async () => {
    const housing = await district.unit('housing');
    const { data } = await district.ask('housing', '{ viewer { unitName } }');
    const was = data!['viewer'].unitName;
    await district.do('admin', 'unitChange', districtFile, { name: '区住房保障中心' }, housing);
    const { viewer } = (await district.ask('housing', '{ viewer { unitName memberships { unitName } } }')).data!;
    expect(viewer).toEqual({ unitName: '区住房保障中心', memberships: [{ unitName: '区住房保障中心' }] });
    const { id } = await district.register('housing');
    const ENTRIES = 'query($id: ID!) { matter(id: $id) { entries { unitName } } }';
    const { entries } = (await district.ask('housing', ENTRIES, { id })).data!['matter'];
    expect(entries[0].unitName).toBe('区住房保障中心');
    await district.do('admin', 'unitChange', districtFile, { name: was }, housing);
  });
});

describe('the dispatch catalogue', () => {
  const RULES = `{ dispatchRules { nodes { id category { path } subDistrict { code } unit { code } abilities { act } } } }`;
  const TRIAL = `query($categoryId: ID!, $subDistrictId: ID) {
    catalogueProposals(categoryId: $categoryId, subDistrictId: $subDistrictId) { ground unit { code } } }`;
  const PATH = '公园绿地 / 树木 / 枯枝';

  const proposed = async (categoryId: string, subDistrictId?: string): Promise<string[]> =>
    (await district.ask('admin', TRIAL, { categoryId, subDistrictId })).data!['catalogueProposals'].map(
      (proposal: any) => proposal.unit.code,
    );

  it('proposes by the nearest subject and the area first, until a line is closed or its unit ended', async () => {
    await district.do('admin', 'categoriesAdd', districtFile, { categories: [{ path: PATH }] });
    const all = (await district.ask('admin', '{ categories { nodes { id path } } }')).data!['categories'].nodes;
    const leaf = all.find(({ path }: any) => path === PATH).id;
    const root = all.find(({ path }: any) => path === '公园绿地').id;
    const [area] = (await district.ask('admin', '{ units(kinds: [SUB_DISTRICT], first: 1) { nodes { id code } } }'))
      .data!['units'].nodes;
    const market = await district.unit('market');
    const housing = await district.unit('housing');
    await district.do('admin', 'dispatchRuleAdd', districtFile, { categoryId: root, unitId: housing, ground: '三定' });
    const local = { categoryId: leaf, subDistrictId: area.id, unitId: market, ground: '专项分工' };
    await district.do('admin', 'dispatchRuleAdd', districtFile, local);
    expect(await proposed(leaf)).toEqual(['housing']);
    expect(await proposed(leaf, area.id)).toEqual(['market', 'housing', area.code]);

    const rules = (await district.ask('admin', RULES)).data!['dispatchRules'].nodes;
    const line = rules.find((rule: any) => rule.category.path === PATH);
    expect(acts(line.abilities)).toEqual(['dispatchRuleEnd']);
    await district.do('admin', 'dispatchRuleEnd', districtFile, undefined, line.id);
    expect(await proposed(leaf, area.id)).toEqual(['housing', area.code]);
    const again = { id: districtFile, part: line.id, version: await district.versionOf(districtFile) };
    expect((await district.act('admin', 'dispatchRuleEnd', again)).hindrance).toBe('STATE');

    await district.do('admin', 'unitEnd', districtFile, undefined, housing);
    expect(await proposed(leaf)).toEqual([]);
    await district.do('admin', 'unitRestore', districtFile, undefined, housing);
  });
});

describe('the calendar', () => {
  const DAYS = `query($year: Int!) { calendarYears calendarDays(year: $year) { nodes { date kind name } } }`;

  it('tells which years are loaded and what is not as its weekday says', async () => {
    const read = async () => (await district.ask('market', DAYS, { year: NEXT_YEAR })).data!;
    expect((await read())['calendarYears']).not.toContain(NEXT_YEAR);
    const days = [
      { date: `${NEXT_YEAR}-01-01`, kind: 'HOLIDAY', name: '元旦' },
      { date: `${NEXT_YEAR}-10-01`, kind: 'HOLIDAY', name: '国庆节' },
    ];
    await district.do('admin', 'calendarYearSet', districtFile, { year: NEXT_YEAR, days: days.toReversed() });
    const after = await read();
    expect(after['calendarYears']).toContain(NEXT_YEAR);
    expect(after['calendarDays'].nodes).toEqual(days);
  });

  it('reads a long year page by page, each day once', async () => {
    const days = Array.from({ length: 110 }, (_, index) => ({
      date: new Date(Date.UTC(2031, 0, 1 + index)).toISOString().slice(0, 10),
      kind: 'HOLIDAY',
      name: '假日',
    }));
    await district.do('admin', 'calendarYearSet', districtFile, { year: 2031, days });
    const PAGE = `query($after: String) { calendarDays(year: 2031, first: 60, after: $after) {
      nodes { date } pageInfo { endCursor hasNextPage } } }`;
    const first = (await district.ask('admin', PAGE)).data!['calendarDays'];
    const second = (await district.ask('admin', PAGE, { after: first.pageInfo.endCursor })).data!['calendarDays'];
    const read = [...first.nodes, ...second.nodes].map(({ date }) => date);
    expect(read).toEqual(days.map(({ date }) => date));
    expect(second.pageInfo.hasNextPage).toBe(false);
  });
});

describe('settings', () => {
  const settingNamed = async (key: string) =>
    (await district.ask('market', SETTINGS)).data!['settings'].find((setting: any) => setting.key === key);
  const set = async (input: object) =>
    district.act('admin', 'settingSet', { id: districtFile, version: await district.versionOf(districtFile) }, input);
  const issues = async (input: object) => (await set(input)).issues?.map((issue: any) => `${issue.path}:${issue.code}`);

  it('are known with the value in force, from the first day on', async () => {
    const before = await settingNamed('appeal.communityMayLead');
    expect(before).toMatchObject({ value: 'false', effectiveFrom: null, form: 'FLAG', values: [] });
    await set({ key: 'appeal.communityMayLead', value: 'true' });
    const after = await settingNamed('appeal.communityMayLead');
    expect([after.value, after.fallback]).toEqual(['true', 'false']);
    expect(new Date(after.effectiveFrom).getTime()).toBeLessThanOrEqual(now().getTime());
  });

  it('of a later date wait for it', async () => {
    const effectiveFrom = inHours(24).toISOString();
    await set({ key: 'jointCase.leadDecides', value: 'false', effectiveFrom });
    const setting = await settingNamed('jointCase.leadDecides');
    expect([setting.value, setting.effectiveFrom]).toEqual(['true', null]);
    expect(setting.values).toEqual([{ value: 'false', effectiveFrom }]);
  });

  it('include the limit of every clock, and the next clock runs by it', async () => {
    const limits = { ORDINARY: { amount: 7, unit: 'NATURAL_HOUR' } };
    expect((await set({ key: 'clock.appeal.TRIAGE', value: JSON.stringify({ limits }) })).__typename).toBe(
      'SettingSetSuccess',
    );
    const { id } = await district.register('centre');
    const [clock] = await district.direct<{ amount: string; unit: string }>(
      district.mainCentre(),
      `select amount, unit from clock where matter_id = $1 and kind = 'TRIAGE'`,
      [id],
    );
    expect([Number(clock!.amount), clock!.unit]).toEqual([7, 'NATURAL_HOUR']);
  });

  it('move the hours in which clocks run', async () => {
    expect(await issues({ key: 'calendar.officeHours', value: '[{"from":"13:00","until":"12:00"}]' })).toEqual([
      'value:form',
    ]);
    const value = JSON.stringify([{ from: '08:30', until: '12:00' }]);
    await set({ key: 'calendar.officeHours', value });
    expect((await settingNamed('calendar.officeHours')).value).toBe(value);
  });

  it('that are numbers hold within their range, and the next act goes by them', async () => {
    const key = 'appeal.extensionWorkingDays';
    expect(await settingNamed(key)).toMatchObject({ form: 'NUMBER', unit: '个工作日', value: '10' });
    for (const value of ['0', '61', '1.5', '"7"', 'null'])
      expect(await issues({ key, value }), value).toEqual(['value:range']);
    expect((await set({ key, value: '3' })).__typename).toBe('SettingSetSuccess');
    const { id } = await district.register('centre');
    const order = { leadUnitId: await district.unit('market'), task: '核实' };
    await district.do('centre', 'appealDispatch', id, order);
    await district.do('market', 'workOrderAccept', id);
    const ask = async (days: number) =>
      district.act('market', 'workOrderAskExtension', { id, version: 3 }, { days, reason: '情况复杂' });
    expect((await ask(4)).__typename).toBe('ExtensionTooLong');
    expect((await ask(3)).__typename).toBe('WorkOrderAskExtensionSuccess');
  });

  it('refuse what they cannot be, a name that is none, and yesterday', async () => {
    expect(await issues({ key: 'appeal.communityMayLead', value: '"yes"' })).toEqual(['value:form']);
    expect(await issues({ key: 'appeal.communityMayLead', value: 'yes' })).toEqual(['value:format']);
    expect(await issues({ key: 'no.such', value: '1' })).toEqual(['key:unknown']);
    for (const limits of [
      {},
      { ORDINARY: { amount: 0, unit: 'WORKING_DAY' } },
      { ORDINARY: { amount: 1.5, unit: 'WORKING_DAY' } },
      { ORDINARY: { amount: 1, unit: 'MOON' } },
      { ORDINARY: { amount: 1, unit: 'WORKING_DAY' }, SOON: { amount: 1, unit: 'WORKING_DAY' } },
    ])
      expect(await issues({ key: 'clock.appeal.TRIAGE', value: JSON.stringify({ limits }) })).toEqual(['value:form']);
    const effectiveFrom = inHours(-1).toISOString();
    expect(await issues({ key: 'appeal.communityMayLead', value: 'false', effectiveFrom })).toEqual([
      'effectiveFrom:past',
    ]);
  });
});
