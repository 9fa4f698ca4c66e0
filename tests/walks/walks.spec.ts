import fc from 'fast-check';
import { getNullableType, isInputObjectType } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { actNamed } from '../../api/matter/act.ts';
import { kindOf } from '../../api/matter/kind.ts';
import { createSchema } from '../../api/schema.ts';
import { sample } from '../support/sample.ts';
import { TestDistrict } from '../support/district.ts';
import { inDays } from '../support/time.ts';

/**
 * Random people do random things, in random order, on one matter. Whatever they do: no illegal state, no lost clock, the
 * chain of the ledger intact, and what somebody is offered is exactly what is then not forbidden.
 */

const schema = createSchema();
const mutations = schema.getMutationType()!.getFields();
const PEOPLE = [
  'centre',
  'market',
  'street',
  'community',
  'housing',
  'court',
  'association',
  'deputy',
  'leader',
] as const;
const UNITS = ['market', 'housing', '370202001', 'consumers', 'court', 'deputy-1'] as const;
const STEPS = 30;
const WALKS = 8;

let district: TestDistrict;
/** Sees every row: what is named to few seats counts as well. */
let superuser: pg.Client;
const units = new Map<string, string>();

beforeAll(async () => {
  district = await TestDistrict.open();
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
  readonly who: (typeof PEOPLE)[number];
  readonly which: number;
  readonly offered: boolean;
  readonly dice: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(...PEOPLE),
  which: fc.nat(1000),
  // Mostly what is offered, so that walks get somewhere.
  offered: fc.integer({ min: 0, max: 9 }).map((roll) => roll < 8),
  dice: fc.nat(1_000_000),
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
    mediationAppoint: { mediators: [{ unitId: units.get('deputy-1'), choice: 'CHOSEN', name: '代表甲' }] },
  };
  const field = mutations[act]?.args.find(({ name }) => name === 'input');
  const type = field && getNullableType(field.type);
  return { ...(type && isInputObjectType(type) ? (sample(type) as object) : {}), ...known[act] };
}

interface Seen {
  readonly version: number;
  readonly abilities: readonly { readonly act: string }[];
  readonly seats: readonly { readonly id: string; readonly partAbilities: readonly { readonly act: string }[] }[];
}

async function look(who: string, id: string): Promise<Seen | null> {
  const query = `query($id: ID!) { matter(id: $id) {
    version abilities { act } seats { id partAbilities { act } } } }`;
  const { data, errors } = await district.ask(who, query, { id });
  if (errors && errors[0]!.extensions.code !== 'NOT_FOUND') throw new Error(JSON.stringify(errors));
  return data?.['matter'] ?? null;
}

/** Takes one step and holds the answer against what was offered. */
async function take({ who, which, offered, dice }: Step, id: string, all: readonly string[]): Promise<void> {
  const seen = await look(who, id);
  const may = new Set(seen?.abilities.map(({ act }) => act));
  const parts = seen?.seats.flatMap((seat) => seat.partAbilities.map(({ act }) => ({ act, part: seat.id }))) ?? [];
  const choices = offered
    ? [...[...may].map((act) => ({ act, part: undefined })), ...parts]
    : all.filter((act) => !may.has(act)).map((act) => ({ act, part: undefined }));
  const choice = choices[which % choices.length];
  if (!choice) return;
  const { act, part } = choice;
  const target = { id, version: seen?.version ?? 1, ...(part ? { part } : {}) };
  const answer = await district.act(who, act, target, inputFor(act, dice));
  const about = `${who} ${act}: ${JSON.stringify(answer)}`;
  if (offered) expect(answer.__typename, about).not.toBe('NotPermitted');
  else if (seen) expect(answer.__typename, about).toBe('NotPermitted');
  // What a link alone does is refused to whoever has signed in, before anything is looked for.
  else expect(answer.error, about).toBe(byLinkAlone(act) ? 'FORBIDDEN' : 'NOT_FOUND');
  expect(answer.error === 'INTERNAL', about).toBe(false);
}

const byLinkAlone = (act: string): boolean => actNamed(act).by.every((way) => way.link !== undefined);

/** Duties that run against a deadline; the others wait for somebody's decision without one. */
const TIMED = new Set([
  'DISPATCH',
  'ACCEPT',
  'CONTACT',
  'HANDLE',
  'REPORT',
  'TRACK',
  'OPINE',
  'ARBITRATE',
  'AUDIT',
  'CALLBACK',
  'CONVENE',
  'TAKE_SEAT',
]);

async function assertSound(id: string): Promise<void> {
  const [matter] = await rows<{
    kind: string;
    state: string;
    version: number;
    head_hash: string;
    closed: boolean;
  }>('select kind, state, version, head_hash, closed_at is not null as closed from matter where id = $1', id);
  const { states, closed } = kindOf(matter!.kind);
  expect(Object.keys(states)).toContain(matter!.state);
  expect(matter!.closed).toBe(closed.includes(matter!.state));

  const entries = await rows<{ seq: number; prior_hash: string; hash: string; state: string }>(
    'select seq, prior_hash, hash, state from entry where matter_id = $1 order by seq',
    id,
  );
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
  expect(entries.length).toBe(matter!.version);
  for (const [index, entry] of entries.entries())
    if (index > 0) expect(entry.prior_hash).toBe(entries[index - 1]!.hash);
  expect(entries.at(-1)).toMatchObject({ hash: matter!.head_hash, state: matter!.state });

  const seats = await rows<{
    id: string;
    role: string;
    duty: string | null;
    live: boolean;
    running: number;
    questions: number;
  }>(
    `select p.id, p.role, p.duty, p.live,
            (select count(*)::int from clock c where c.seat_id = p.id and c.state = 'RUNNING') as running,
            (select count(*)::int from clock c
              where c.seat_id = p.id and c.state = 'RUNNING' and c.kind = 'QUESTION') as questions
       from participation p where p.matter_id = $1`,
    id,
  );
  for (const seat of seats) {
    if (!seat.live) expect(seat.running, `an ended seat has a running clock: ${JSON.stringify(seat)}`).toBe(0);
    else if (seat.duty && TIMED.has(seat.duty))
      expect(seat.running, `a lost clock: ${JSON.stringify(seat)} in ${matter!.state}`).toBeGreaterThan(0);
  }
  // What a deputy asked is owed after the close as well.
  if (closed.includes(matter!.state) && matter!.kind === 'appeal')
    expect(seats.reduce((sum, { running, questions }) => sum + running - questions, 0)).toBe(0);
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

describe.each([
  { kind: 'appeal', prefix: /^(appeal|workOrder)/ },
  { kind: 'joint_case', prefix: /^joint/ },
  { kind: 'mediation', prefix: /^mediation/ },
] as const)('random walks on the kind $kind', ({ kind, prefix }) => {
  /** Acts on the matter itself that members do: a part is offered with the part. */
  const all = Object.values(mutations)
    .filter(({ name, args }) => prefix.test(name) && args.some((arg) => arg.name === 'id'))
    .filter(
      ({ name, args }) =>
        !args.some((arg) => arg.name === 'part') && !['appealAddNote', 'appealRate', 'appellantReveal'].includes(name),
    )
    .map(({ name }) => name);

  test('keep state, clocks, ledger and abilities sound', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
        const id = await open(kind);
        for (const one of steps) {
          await take(one, id, all);
          await assertSound(id);
        }
      }),
      { numRuns: WALKS, endOnFailure: true },
    );
  }, 180_000);
});
