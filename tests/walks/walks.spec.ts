import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { getNamedType, getNullableType, isInputObjectType } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { actNamed } from '../../api/matter/act.ts';
import { allKinds, kindOf } from '../../api/matter/kind.ts';
import { createSchema } from '../../api/schema.ts';
import { sample } from '../support/sample.ts';
import { TestDistrict } from '../support/district.ts';
import { inDays, inHours } from '../support/time.ts';
import { Attempts, byLinkAlone } from '../tenancy/attempts.ts';
import { PEOPLE as EVERYBODY } from '../tenancy/oracle.ts';
import { partsIn, partsOf } from '../tenancy/parts.ts';
import type { Person, StagedMatter } from '../tenancy/room.ts';
import { stage } from '../tenancy/scenes.ts';

/**
 * Random people do random things, in random order, on one matter: a new one, or one of the scene of the matrix, which
 * has some of every kind. Whatever they do: no illegal state, no lost clock, the chain of the ledger intact, and what
 * somebody is offered is exactly what is then not forbidden.
 */

const schema = createSchema();
const mutations = schema.getMutationType()!.getFields();
const PEOPLE = EVERYBODY.filter(({ district }) => district === 'main');
const UNITS = ['market', 'housing', '370202001', 'consumers', 'court', 'deputy-1'] as const;
/** Of a matter of the scene, which stands in the middle of its way. */
const STEPS = 8;
/** From the beginning. */
const LONG_STEPS = 22;
const LONG_WALKS = 3;
/** Parts that an act is tried on which is not offered about them. */
const FEW = 2;
/** On the matters of one kind, each in its turn. */
const MOST_WALKS = 14;
/** Everybody’s units and members hang on the file of the district: it is not walked on. */
const KINDS = allKinds()
  .map(({ kind }) => kind)
  .filter((kind) => kind !== 'file');

let district: TestDistrict;
let scene: readonly StagedMatter[];
let attempts: Attempts;
const versions = new Map<string, number>();
/** Sees every row: what is named to few seats counts as well. */
let superuser: pg.Client;
const units = new Map<string, string>();

beforeAll(async () => {
  district = await TestDistrict.open();
  scene = (await stage(district)).filter((matter) => matter.district === 'main');
  attempts = new Attempts(district, Object.values(mutations), versions);
  for (const code of [...UNITS, 'leadership']) units.set(code, await district.unit(code));
  const url = new URL(inject('superuserUrl'));
  url.pathname = new URL(district.services.ownerUrl).pathname;
  superuser = new pg.Client({ connectionString: url.href });
  await superuser.connect();
  await superuser.query(`set search_path to ${district.services.districts.get('370202')!.schema}`);
});
afterAll(async () => {
  await superuser?.end();
  await district?.close();
});

async function rows<Row extends object>(text: string, id: string): Promise<Row[]> {
  return (await superuser.query<Row>(text, [id])).rows;
}

/** One try: who, which of the acts that there are, whether one that is offered, and dice for the input. */
interface Step {
  readonly who: number;
  readonly which: number;
  readonly offered: boolean;
  readonly dice: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.noBias(fc.nat(1000)),
  which: fc.noBias(fc.nat(1000)),
  // Mostly what is offered, so that walks get somewhere.
  offered: fc.integer({ min: 0, max: 9 }).map((roll) => roll < 8),
  dice: fc.noBias(fc.nat(1_000_000)),
});

const ANSWERS = [
  'appealAnswerAtOnce',
  'appealConcludeHardCase',
  'jointCaseAnswer',
  'workOrderInterimReply',
  'workOrderReply',
];

/** What an act is asked with: something that it may well accept. */
function inputFor(act: string, dice: number): Record<string, unknown> {
  const unitId = units.get(UNITS[dice % UNITS.length]!)!;
  const yes = dice % 2 === 0;
  const known: Readonly<Record<string, object>> = {
    appealDispatch: {
      leadUnitId: unitId,
      task: '核实',
      coHandlers: yes ? [{ unitId: units.get('housing'), task: '协助' }] : [],
    },
    appealDesignate: { leadUnitId: unitId, task: '核实' },
    appealAddCoHandler: { unitId, task: '协助' },
    appealRecordCallback: {
      reached: dice % 3 > 0,
      resolved: yes,
      satisfied: dice % 5 > 1,
      outcome: ['REWORK', 'HARD_CASE', 'CLOSE'][dice % 3],
      remark: '已说明情况',
    },
    appealSeatObservers: { unitIds: [units.get('deputy-1')] },
    appealAskQuestion: { unitId, text: '办理情况' },
    workOrderTransfer: { unitId, task: '转办' },
    workOrderRecordContact: { reached: true, record: '已联系' },
    workOrderAskExtension: { days: 1 + (dice % 10), reason: '情况复杂' },
    appealDecline: { ground: 'EMERGENCY_LINE', emergencyLine: 'FIRE', rightChannel: '119' },
    appealConsult: { unitIds: [unitId], question: '是否属你单位职责' },
    appealReferArbitration: { unitId: units.get('leadership'), reason: '请裁定' },
    workOrderArbitrate: { unitId, reason: '依职责' },
    workOrderReturn: { ground: 'NOT_COMPETENT', evidence: '三定方案' },
    workOrderObject: { ground: 'NOT_COMPETENT', evidence: '三定方案' },
    workOrderAskTermination: { ground: 'UNTRUE', evidence: '检查记录' },
    appealTerminate: { ground: 'WITHDRAWN' },
    appealAskExclusion: { ground: 'FOUND_UNTRUE', evidence: '检查记录' },
    ...Object.fromEntries(ANSWERS.map((answering) => [answering, { grounding: 'EXPLAINED' }])),
    workOrderAskDeferral: { ground: 'PLAN', measures: '列入计划', promisedOn: inDays(5 + (dice % 20)) },
    jointCaseConvene: { leadUnitId: unitId, invited: [{ unitId: units.get('court'), role: 'CONSULTANT' }] },
    jointCaseInvite: { invited: [{ unitId, role: yes ? 'CO_HANDLER' : 'OBSERVER' }] },
    jointTaskAssign: { unitId, title: '分工', workingDays: 1 + (dice % 5) },
    noticeAnswer: { text: '已办', measures: [{ what: '整改' }], evidenceUrl: 'https://example.cn/proof' },
    noticeRecordInterview: { heldAt: inHours(-1) },
    meetingAddItem: { title: '议题', unitIds: [unitId] },
    meetingInvite: { unitIds: [unitId] },
    meetingDecide: { text: '限期办结', unitId, dueAt: inHours(24 * 7) },
    alertRuleAdopt: { fromDate: inDays(0) },
    appealPlanHardCase: { measures: [{ what: '整改', dueOn: inDays(5) }], targetOn: inDays(9) },
    appealInstruct: { text: '本周内现场勘查', dueOn: inDays(3) },
    mediationAppoint: { mediators: [{ unitId: units.get('deputy-1'), choice: 'CHOSEN', name: '代表甲' }] },
  };
  const field = mutations[act]?.args.find(({ name }) => name === 'input');
  const type = field && getNullableType(field.type);
  return { ...(type && isInputObjectType(type) ? (sample(type) as object) : {}), ...known[act] };
}

interface Seen {
  readonly version: number;
  /** Acts on the matter itself. */
  readonly offered: ReadonlySet<string>;
  /** And on each part of it that says what may be done about it. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

async function look(who: Person, id: string, kind: string): Promise<Seen | null> {
  const query = `query($id: ID!) { matter(id: $id) { version abilities { act } ${partsOf(schema, kindOf(kind).typeName)} } }`;
  const { data, errors } = await district.ask(who.username, query, { id });
  if (errors && errors[0]!.extensions.code !== 'NOT_FOUND') throw new Error(JSON.stringify(errors));
  if (!data?.['matter']) return null;
  const { version, abilities, ...rest } = data['matter'];
  return { version, offered: new Set(abilities.map(({ act }: { act: string }) => act)), parts: partsIn(rest) };
}

/** Acts of members on a kind of matter that are offered where they may be done; others have a place of their own. */
function actsOf(kind: string): { readonly act: string; readonly takesPart: boolean }[] {
  return Object.values(mutations)
    .filter(({ extensions }) => extensions['act'] !== undefined)
    .filter(({ name, args }) => args.some((arg) => arg.name === 'id') && [kind, null].includes(actNamed(name).kind))
    .filter(({ name }) => !actNamed(name).quiet && !byLinkAlone(name))
    .map(({ name, args }) => ({ act: name, takesPart: args.some((arg) => arg.name === 'part') }));
}

interface Choice {
  readonly act: string;
  readonly part?: string;
}

const offeredIn = ({ offered, parts }: Seen): Choice[] => [
  ...[...offered].map((act) => ({ act })),
  ...[...parts].flatMap(([part, acts]) => acts.map((act) => ({ act, part }))),
];

/**
 * Whatever is not offered, also about parts of the matter: of one of another sort it is said that it is not there. Each act
 * about a few of them, each time from another one on; the matrix tries every part.
 */
const notOfferedIn = ({ offered, parts }: Seen, kind: string): Choice[] =>
  actsOf(kind).flatMap(({ act, takesPart }, at): Choice[] => {
    if (!takesPart) return offered.has(act) ? [] : [{ act }];
    const all = [...parts];
    const from = all.length > 0 ? at % all.length : 0;
    const some = [...all.slice(from), ...all.slice(0, from)].filter(([, acts]) => !acts.includes(act));
    return some.slice(0, FEW).map(([part]) => ({ act, part }));
  });

const REFUSED = ['NotPermitted', 'PartNotFound'];

/** Whether something else is named in the input of an act, which may not be there either. */
function namesMore(act: string): boolean {
  const type = getNamedType(mutations[act]!.args.find(({ name }) => name === 'input')?.type);
  return (
    isInputObjectType(type) && Object.values(type.getFields()).some((field) => getNamedType(field.type).name === 'ID')
  );
}

/** Takes one step and holds the answer against what was offered; says whether something was done. */
async function take({ who: at, which, offered, dice }: Step, id: string, kind: string): Promise<boolean> {
  const who = PEOPLE[at % PEOPLE.length]!;
  const seen = await look(who, id, kind);
  const unseen = actsOf(kind).filter(({ takesPart }) => !takesPart);
  const choices = seen === null ? unseen : offered ? offeredIn(seen) : notOfferedIn(seen, kind);
  const choice: Choice | undefined = choices[which % choices.length];
  if (!choice) return false;
  const { act, part } = choice;
  const target = { id, version: seen?.version ?? 1, ...(part ? { part } : {}) };
  const answer = await district.act(who.username, act, target, inputFor(act, dice));
  const about = `${who.username} ${act}: ${JSON.stringify(answer)}`;
  if (!seen) expect(answer.error, about).toBe('NOT_FOUND');
  else if (offered)
    expect(part && !namesMore(act) ? REFUSED : ['NotPermitted'], about).not.toContain(answer.__typename);
  else expect(part ? REFUSED : ['NotPermitted'], about).toContain(answer.__typename);
  expect(answer.error === 'INTERNAL', about).toBe(false);
  return answer.__typename?.endsWith('Success') ?? false;
}

/** Where a walk ends, nobody may do anything else than what is offered. */
async function assertNothingElse(id: string, kind: string, whos: readonly Person[]): Promise<void> {
  const matter = { ...scene[0]!, id, kind, name: `was walked on (${kind})` };
  for (const who of whos) {
    const seen = await look(who, id, kind);
    if (!seen) continue;
    versions.set(id, seen.version);
    const others = notOfferedIn(seen, kind);
    const answers = await attempts.together(who, matter, others);
    const done = others.filter(({ part }, at) => !(part ? REFUSED : ['NotPermitted']).includes(answers[at]!));
    expect(done, `${who.username} on a ${kind}`).toEqual([]);
  }
}

/** Duties that run against a deadline of another name than theirs; the others wait for somebody without one. */
const TIMED = new Set([
  'appeal DISPATCH',
  'appeal CONTACT',
  'appeal HANDLE',
  'appeal REPORT',
  'appeal TRACK',
  'appeal OPINE',
  'appeal ARBITRATE',
  'appeal REOPEN',
  'appeal PLAN',
  'appeal AUDIT',
  'appeal CALLBACK',
  'notice ANSWER',
]);

/**
 * Duties whose clock runs for somebody else: of all who sign and of the mediators it has invited, for the body; of an
 * invitation, until the meeting begins.
 */
const ELSEWHERE = new Set(['mediation SIGN', 'mediation MEDIATE MEDIATOR', 'meeting ANSWER']);

/** Whether somebody who owes it in such a role has a clock that runs. */
function isTimed(kind: string, duty: string, role: string): boolean {
  if (ELSEWHERE.has(`${kind} ${duty}`) || ELSEWHERE.has(`${kind} ${duty} ${role}`)) return false;
  return TIMED.has(`${kind} ${duty}`) || duty in kindOf(kind).clocks;
}

interface Line {
  readonly seq: number;
  readonly prior_hash: string;
  readonly hash: string;
  readonly state: string;
  readonly at: Date;
}

/**
 * The hash of an entry, from what the ledger says of itself: SHA-256 over the hash before it and its fields as JSON with
 * sorted keys, in hexadecimal; what an act changed is left out where it changed nothing.
 */
function hashOf(matterId: string, entry: Line & Record<string, unknown>): string {
  const { prior_hash, at, effects, ...fields } = entry;
  const whole: Record<string, unknown> = { ...fields, matterId, at: at.toISOString(), ...(effects ? { effects } : {}) };
  delete whole['hash'];
  const sorted = JSON.stringify(whole, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(`${prior_hash}${sorted}`).digest('hex');
}

async function assertChained(id: string, head: { version: number; head_hash: string; state: string }): Promise<void> {
  const entries = await rows<Line & Record<string, unknown>>(
    `select seq, act, at, unit_id as "unitId", member_id as "memberId", seat_id as "seatId", part_id as "partId", state,
            note, data, effects, prior_hash, hash from entry where matter_id = $1 order by seq`,
    id,
  );
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
  expect(entries.length).toBe(head.version);
  for (const [index, entry] of entries.entries()) {
    expect(entry.prior_hash).toBe(entries[index - 1]?.hash ?? '0'.repeat(64));
    expect(entry.hash, `entry ${entry.seq}`).toBe(hashOf(id, entry));
  }
  expect(entries.at(-1)).toMatchObject({ hash: head.head_hash, state: head.state });
}

/** Where nothing is owed any more once it is closed; tasks and decisions are carried out after others. */
const SILENT_WHEN_CLOSED = new Set(['appeal', 'notice', 'mediation']);

const SEATS = `select p.id, p.role, p.state, p.duty, p.live, nullif(p.next_deadline, 'infinity') as shown,
    (select count(*)::int from clock c where c.seat_id = p.id and c.state = 'RUNNING') as running,
    (select count(*)::int from clock c where c.seat_id = p.id and c.state = 'RUNNING' 
     and c.kind in ('QUESTION', 'LEARN', 'EXCLUDE')) as lasting,
    (select min(deadline) from clock c where c.seat_id = p.id and c.state = 'RUNNING' and c.reach <> 'NAMED') as next
  from participation p where p.matter_id = $1`;
/** Clocks that run and of which nothing will ever be told. */
const MUTE = `select kind from clock c where matter_id = $1 and state = 'RUNNING'
  and not exists (select from clock_mark m where m.clock_id = c.id and not m.void)`;

async function assertSound(id: string): Promise<void> {
  const [matter] = await rows<{ kind: string; state: string; version: number; head_hash: string; closed: boolean }>(
    'select kind, state, version, head_hash, closed_at is not null as closed from matter where id = $1',
    id,
  );
  const { kind, state, closed: isClosed } = matter!;
  const { states, closed } = kindOf(kind);
  expect(Object.keys(states)).toContain(state);
  expect(isClosed).toBe(closed.includes(state));
  await assertChained(id, matter!);
  const seats = await rows<{
    role: string;
    duty: string | null;
    live: boolean;
    running: number;
    lasting: number;
    shown: Date | null;
    next: Date | null;
  }>(SEATS, id);
  for (const seat of seats) {
    const about = `${JSON.stringify(seat)} in ${state}`;
    expect(seat.shown?.getTime(), about).toBe(seat.next?.getTime());
    if (!seat.live) expect(seat.running, `an ended seat has a running clock: ${about}`).toBe(0);
    else if (seat.duty && isTimed(kind, seat.duty, seat.role))
      expect(seat.running, `a lost clock: ${about}`).toBeGreaterThan(0);
  }
  // What a deputy asked is owed after the close as well, and what the centre is asked of the catalogue and the assessment.
  if (isClosed && SILENT_WHEN_CLOSED.has(kind))
    expect(seats.filter(({ running, lasting }) => running > lasting)).toEqual([]);
  expect(await rows(MUTE, id)).toEqual([]);
}

async function open(kind: 'appeal' | 'joint_case' | 'mediation'): Promise<string> {
  const { id: appealId } = await district.register('market');
  if (kind === 'appeal') return (await district.register('community')).id;
  if (kind === 'joint_case') {
    const about = { appealIds: [appealId], reason: 'HARD_CASE', title: '联办', facts: '疑难' };
    return (await district.act('market', 'jointCasePropose', {}, about)).matter.id;
  }
  const parties = [
    { role: 'APPLICANT', kind: 'PERSON', name: '林小满' },
    { role: 'RESPONDENT', kind: 'ORGANISATION', name: '海燕公司' },
  ];
  const input = {
    bodyUnitId: units.get('consumers'),
    title: '纠纷',
    facts: '事实',
    claims: '请求',
    originId: appealId,
    parties,
  };
  const { matter } = await district.act('market', 'mediationApply', {}, input);
  const { data } = await district.ask(
    'association',
    'query($id: ID!) { matter(id: $id) { ... on Mediation { parties { id } } } }',
    { id: matter.id },
  );
  const consent = { consents: true, manner: 'ON_SITE', acceptsDeputies: true };
  for (const party of data!['matter'].parties)
    await district.do('association', 'mediationRecordConsent', matter.id, consent, party.id);
  return matter.id;
}

async function walk(id: string, kind: string, steps: readonly Step[]): Promise<boolean> {
  let done = false;
  for (const one of steps) {
    if (!(await take(one, id, kind))) continue;
    done = true;
    await assertSound(id);
  }
  const last = steps.at(-1)!.who;
  await assertNothingElse(id, kind, [PEOPLE[0]!, PEOPLE[last % PEOPLE.length]!]);
  return done;
}

describe('random walks keep state, clocks, ledger and abilities sound', () => {
  test.each(KINDS)(
    'on each %s of the scene',
    async (kind) => {
      const matters = scene.filter((matter) => matter.kind === kind);
      expect(matters.length, 'the scene has none of this kind').toBeGreaterThan(0);
      let turn = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
          await walk(matters[turn++ % matters.length]!.id, kind, steps);
        }),
        { numRuns: Math.min(Math.max(matters.length, 3), MOST_WALKS), endOnFailure: true },
      );
    },
    180_000,
  );

  test.each(['appeal', 'joint_case', 'mediation'] as const)(
    'on a new %s',
    async (kind) => {
      let moved = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: LONG_STEPS, maxLength: LONG_STEPS }), async (steps) => {
          if (await walk(await open(kind), kind, steps)) moved++;
        }),
        { numRuns: LONG_WALKS, endOnFailure: true },
      );
      // A walk on which nothing happens would prove nothing.
      expect(moved).toBeGreaterThan(0);
    },
    180_000,
  );
});
