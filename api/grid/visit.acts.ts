import { AppealRegisterInput, AppealType, IntakeChannel } from '../appeal/index.ts';
import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, ActPart, PartFacts, Way } from '../matter/index.ts';
import { defineAct, performWithin } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { ProblemHandling, ProblemState } from './grid.enums.ts';
import type { VisitProblemInput } from './grid.inputs.ts';
import { AppealAtGridInput, DoorVisitInput, VisitProblemRaiseInput, VisitProblemSolveInput } from './grid.inputs.ts';
import { GridUnknown, VisitNotNow } from './grid.problems.ts';
import { visitBackDays } from './grid.settings.ts';
import { appealRegisterAtGrid } from './receive.acts.ts';
import { DoorVisit, VisitedHousehold, VisitProblem } from './visit.entity.ts';
import { householdAudience } from './visit.kind.ts';

/*
 * A grid worker solves on the spot what can be solved there, and hands up the rest; the unit finishes it in time and feeds
 * back (滨州市网格化条例 Arts. 6, 11). What becomes an appeal goes the way of every appeal: the centre dispatches, and a
 * community that cannot solve it hands it up along its pairing (`workOrderEscalate`).
 */

const COMMUNITY: readonly Way[] = [
  { seat: ['VISITOR'], member: [MemberRole.GRID_WORKER, MemberRole.HEAD, MemberRole.HANDLER] },
];
/** Phones run a little ahead. */
const AHEAD_MS = 10 * 60_000;
const DAY_MS = 86_400_000;

export const doorVisitRecord = defineAct({
  name: 'doorVisitRecord',
  kind: 'door_visit',
  description:
    'A grid worker records a visit: check-list, and each problem that was found, solved on the spot, brought to the community, or registered as an appeal. It may be noted without a network and sent later, with its key once.',
  label: text('记录走访', 'Record visit'),
  sentence: text(
    '走访记录：发现问题 {problems} 个，当场解决 {solved} 个，转为诉求 {raised} 个',
    'recorded the visit: {problems} problems, {solved} solved on the spot, {raised} registered as appeals',
  ),
  tone: 'PRIMARY',
  from: 'NEW',
  mayLeadTo: ['FOLLOW_UP', 'DONE'],
  by: [{ unitKind: [UnitKind.COMMUNITY], member: [MemberRole.GRID_WORKER] }],
  input: DoorVisitInput,
  problems: [GridUnknown, VisitNotNow],
  async run(acting, input) {
    const days = acting.registers.valueOf(visitBackDays, acting.now);
    const ago = acting.now.getTime() - input.visitedAt.getTime();
    if (ago < -AHEAD_MS || ago > days * DAY_MS) return VisitNotNow({ days: String(days) });
    const grid = input.gridId ? await gridNamed(acting, input.gridId) : null;
    if (input.gridId && !grid) return GridUnknown();
    nameIt(acting, input, grid);
    const seat = acting.grantSeat({
      unitId: acting.unitId,
      role: 'VISITOR',
      state: 'SEATED',
      handlerId: memberOf(acting),
    });
    acting.matter.standing = [acting.tx.who.district.centreId];
    writeVisit(acting, input);
    const states: ProblemState[] = [];
    for (const problem of input.problems) states.push(await find(acting, problem));
    const open = states.filter((state) => state === ProblemState.OPEN).length;
    acting.matter.state = open > 0 ? 'FOLLOW_UP' : 'DONE';
    if (open > 0) acting.startClock('FOLLOW_UP', seat);
    Object.assign(acting.data, {
      problems: states.length,
      solved: states.filter((state) => state === ProblemState.SOLVED).length,
      raised: states.filter((state) => state === ProblemState.RAISED).length,
    });
    return undefined;
  },
});

/** A problem that was found, and still is one. */
const problemPart: ActPart = {
  name: 'visitProblem',
  from: ['OPEN'],
  async load(acting, id) {
    const [problem] = await acting.tx.execute<Omit<ProblemFacts, 'id'>>(
      `select community_id as "unitId", state, what, member_id as "memberId" from visit_problem
        where id = $1 and matter_id = $2`,
      [id, acting.matter.id],
    );
    return problem ? { id, ...problem } : null;
  },
};

interface ProblemFacts extends PartFacts {
  readonly what: string;
  readonly memberId: string;
}

export const doorVisitSolveProblem = defineAct({
  name: 'doorVisitSolveProblem',
  kind: 'door_visit',
  description: 'The community has solved a problem that was found at a visit.',
  label: text('已解决', 'Solved'),
  sentence: text('解决了走访发现的问题“{what}”', 'solved the problem “{what}”'),
  tone: 'PRIMARY',
  from: ['FOLLOW_UP'],
  mayLeadTo: ['FOLLOW_UP', 'DONE'],
  by: COMMUNITY,
  part: problemPart,
  input: VisitProblemSolveInput,
  async run(acting, { solution }) {
    await settle(acting, { state: ProblemState.SOLVED, solution: maskText(solution) });
  },
});

export const doorVisitRaiseProblem = defineAct({
  name: 'doorVisitRaiseProblem',
  kind: 'door_visit',
  description:
    'Registers as an appeal what the community cannot solve; the worker who found it is its first receiver on the record.',
  label: text('转为诉求', 'Register as appeal'),
  sentence: text('将“{what}”转为诉求 {appeal}', 'registered “{what}” as the appeal {appeal}'),
  from: ['FOLLOW_UP'],
  mayLeadTo: ['FOLLOW_UP', 'DONE'],
  by: COMMUNITY,
  part: problemPart,
  input: VisitProblemRaiseInput,
  confirm: text(
    '登记为诉求后由指挥中心派单；本社区为首接单位。',
    'The command centre dispatches it; the community is its first receiver.',
  ),
  async run(acting, { tried }) {
    const { what, memberId } = acting.part as ProblemFacts;
    const [visit] = await acting.tx.execute<{ worker: string }>(
      'select worker_name as worker from door_visit where id = $1',
      [acting.matter.id],
    );
    const body = tried ? `${what}\n已尝试：${tried}` : what;
    const raised = await raise(acting, { what, body }, { memberId, name: visit!.worker });
    acting.data['appeal'] = raised.appealNumber;
    await settle(acting, { state: ProblemState.RAISED, ...raised });
  },
});

function nameIt(acting: Acting, input: DoorVisitInput, grid: string | null): void {
  const { matter } = acting;
  const { unitName } = acting.tx.who.actor as { unitName: string };
  matter.title = `${grid ?? unitName}入户走访`;
  matter.subDistrictId = acting.unitOf(acting.unitId).parentId;
  matter.leadUnitId = acting.unitId;
  matter.searchText = [matter.title, ...input.problems.map(({ what }) => maskText(what))].join(' ');
}

const memberOf = ({ tx: { who } }: Acting): string | null => (who.actor.type === 'MEMBER' ? who.actor.memberId : null);
const workerOf = ({ tx: { who } }: Acting): string => (who.actor.type === 'MEMBER' ? who.actor.memberName : '');

function writeVisit(acting: Acting, input: DoorVisitInput): void {
  const { id } = acting.matter;
  acting.tx.add(DoorVisit, {
    id,
    matterId: id,
    communityId: acting.unitId,
    gridId: input.gridId ?? null,
    memberId: memberOf(acting)!,
    workerName: workerOf(acting),
    outcome: input.outcome,
    visitedAt: input.visitedAt,
    receivedAt: acting.now,
    answers: input.answers.map(({ item, finding }) => ({ item: maskText(item), finding })),
    remark: input.remark ? maskText(input.remark) : null,
    reach: 'SEATS',
    audience: acting.seatsAudience(),
  });
  acting.tx.add(VisitedHousehold, {
    id,
    matterId: id,
    household: maskText(input.household),
    audience: householdAudience(acting),
  });
}

/** Notes a problem that was found, and does about it what can be done at once. */
async function find(acting: Acting, { what, handling, solution, place, name, phone }: VisitProblemInput) {
  const worker = { memberId: memberOf(acting)!, name: workerOf(acting) };
  const appellant = { ...(name ? { name } : {}), ...(phone ? { phone } : {}) };
  const raised =
    handling === ProblemHandling.AS_APPEAL
      ? await raise(acting, { what, body: what, appellant, ...(place ? { place } : {}) }, worker)
      : null;
  const onTheSpot = handling === ProblemHandling.ON_THE_SPOT;
  const state = raised ? ProblemState.RAISED : onTheSpot ? ProblemState.SOLVED : ProblemState.OPEN;
  const settled = state !== ProblemState.OPEN;
  acting.tx.add(VisitProblem, {
    id: newId(),
    matterId: acting.matter.id,
    communityId: acting.unitId,
    memberId: worker.memberId,
    what: maskText(what),
    state,
    onTheSpot,
    solution: onTheSpot ? maskText(solution!) : null,
    appealId: raised?.appealId ?? null,
    appealNumber: raised?.appealNumber ?? null,
    foundAt: acting.now,
    settledAt: settled ? acting.now : null,
    inTime: settled ? true : null,
    reach: 'SEATS',
    audience: acting.seatsAudience(),
  });
  return state;
}

interface Raised {
  readonly what: string;
  readonly body: string;
  readonly place?: string;
  readonly appellant?: object;
}

async function raise(
  acting: Acting,
  { what, body, place, appellant }: Raised,
  worker: { memberId: string; name: string },
) {
  const appeal = Object.assign(new AppealRegisterInput(), {
    type: AppealType.HELP_REQUEST,
    channel: IntakeChannel.GRID,
    title: what.slice(0, 100),
    body,
    communityId: acting.unitId,
    ...(place ? { place } : {}),
    ...(appellant ? { appellant } : {}),
  });
  const input = Object.assign(new AppealAtGridInput(), {
    appeal,
    unitId: acting.unitId,
    memberId: worker.memberId,
    receiver: worker.name,
  });
  const { matterId, yielded } = await performWithin(acting, appealRegisterAtGrid, { input });
  return { appealId: matterId, appealNumber: (yielded as { number: string }).number };
}

/** The problem is one no more; with the last of them the visit is done. */
async function settle(acting: Acting, settled: Partial<VisitProblem>): Promise<void> {
  const { id, what } = acting.part as ProblemFacts;
  const clock = acting.clocks.find(({ kind, state }) => kind === 'FOLLOW_UP' && state === 'RUNNING');
  const inTime = !clock || acting.now <= clock.deadline;
  const problem = await (await acting.em()).findOneOrFail(VisitProblem, { id });
  Object.assign(problem, { ...settled, settledAt: acting.now, inTime });
  acting.data['what'] = what;
  const [open] = await acting.tx.execute(
    `select from visit_problem where matter_id = $1 and state = 'OPEN' and id <> $2 limit 1`,
    [acting.matter.id, id],
  );
  if (open) return;
  acting.matter.state = 'DONE';
  acting.stopClocks('FOLLOW_UP');
}

async function gridNamed(acting: Acting, id: string): Promise<string | null> {
  const [grid] = await acting.tx.execute<{ name: string }>(
    'select name from grid where id = $1 and community_id = $2 and active',
    [id, acting.unitId],
  );
  return grid?.name ?? null;
}
