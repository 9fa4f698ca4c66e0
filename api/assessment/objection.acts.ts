import { dateOf } from '../kernel/calendar/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Acting } from '../matter/index.ts';
import { CENTRE, defineAct, defineKind, performWithin, USUAL_MARKS } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import { NotAssessed, ObjectionPending, ScoreObjectionTooLate } from './assessment.problems.ts';
import { AssessmentObjection } from './objection.entity.ts';
import { periodCorrect } from './period.acts.ts';
import { CorrectInput, ObjectInput, ObjectionRejectInput, ObjectionUpholdInput } from './period.inputs.ts';

export const objectionKind = defineKind({
  kind: 'assessment_objection',
  typeName: 'AssessmentObjection',
  label: text('考评申诉', 'Objection to a score'),
  numberPrefix: 'S',
  states: {
    FILED: text('待答复', 'Filed'),
    UPHELD: text('申诉成立', 'Upheld'),
    REJECTED: text('维持原成绩', 'Rejected'),
    WITHDRAWN: text('已撤回', 'Withdrawn'),
  },
  closed: ['UPHELD', 'REJECTED', 'WITHDRAWN'],
  path: ['FILED', 'UPHELD'],
  seatRoles: { OBJECTOR: text('申诉单位', 'Objecting unit'), SUPERVISOR: text('考评', 'Assessor') },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: { ANSWER: text('待答复申诉', 'Answer objection') },
  clocks: {
    ANSWER: {
      label: text('答复申诉', 'Answer'),
      limits: { ORDINARY: { amount: 5, unit: 'WORKING_DAY' } },
      marks: USUAL_MARKS,
    },
  },
  dutyOf: ({ state }, { role }) => (state === 'FILED' && role === 'SUPERVISOR' ? 'ANSWER' : null),
  tables: ['assessment_objection'],
});

const ANSWERABLE = {
  name: 'assessment_objectable',
  text: `select p.code, p.objectable_until as until,
                exists (select from assessment_result r where r.matter_id = p.id and r.unit_id = $2) as assessed,
                exists (select from assessment_objection o join matter m on m.id = o.id
                         where o.period_id = p.id and o.unit_id = $2 and m.state = 'FILED') as pending
           from assessment_period p where p.id = $1 and p.signed_at is not null`,
};

export const assessmentObject = defineAct({
  name: 'assessmentObject',
  kind: 'assessment_objection',
  description: 'A unit objects to its score of a closed period, within the limit. Unit and answer stand on the record.',
  label: text('对成绩申诉', 'Object to score'),
  sentence: text('对 {code} 考评成绩提出申诉', 'objected to its score of {code}'),
  from: 'NEW',
  to: 'FILED',
  by: [
    {
      unitKind: [
        UnitKind.SUB_DISTRICT,
        UnitKind.COMMUNITY,
        UnitKind.DEPARTMENT,
        UnitKind.COURT,
        UnitKind.PROCURATORATE,
        UnitKind.LAW_SOCIETY,
        UnitKind.ASSOCIATION,
        UnitKind.DEPUTY_STATION,
      ],
    },
  ],
  input: ObjectInput,
  problems: [NotAssessed, ScoreObjectionTooLate, ObjectionPending],
  async run(acting, { periodId, statement }) {
    const { matter, unitId } = acting;
    const [period] = await acting.tx.rows<{ code: string; until: Date; assessed: boolean; pending: boolean }>(
      ANSWERABLE,
      [periodId, unitId],
    );
    if (!period?.assessed) return NotAssessed();
    if (acting.now > period.until) return ScoreObjectionTooLate({ until: dateOf(period.until) });
    if (period.pending) return ObjectionPending();
    const { centreId } = acting.tx.who.district;
    matter.title = `${period.code} 考评申诉：${acting.registers.unit(unitId)!.name}`;
    matter.searchText = `${matter.title} ${statement}`;
    matter.standing = [centreId];
    acting.data['code'] = period.code;
    acting.grantSeat({ unitId, role: 'OBJECTOR', state: 'SEATED' });
    acting.startClock('ANSWER', acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' }));
    acting.tx.add(AssessmentObjection, {
      id: matter.id,
      matterId: matter.id,
      periodId,
      unitId,
      statement,
      answer: null,
      points: null,
      answeredAt: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    return undefined;
  },
});

export const objectionUphold = defineAct({
  name: 'assessmentObjectionUphold',
  kind: 'assessment_objection',
  description:
    'The centre upholds the objection: the score is corrected by an act on the period, beside what it was closed with.',
  label: text('申诉成立', 'Uphold'),
  sentence: text('申诉成立，成绩更正 {points} 分', 'upheld it and corrected the score by {points}'),
  tone: 'PRIMARY',
  from: ['FILED'],
  to: 'UPHELD',
  by: CENTRE,
  input: ObjectionUpholdInput,
  confirm: text(
    '更正会记入该期考评，原成绩保留。',
    'The correction stands on the period, beside the score that was closed.',
  ),
  async run(acting, { points, reason }) {
    if (points === 0) return nothingCorrected(acting);
    const objection = await answer(acting, reason);
    objection.points = Math.round(points * 100);
    acting.data['points'] = points;
    const input = Object.assign(new CorrectInput(), {
      unitId: objection.unitId,
      objectionId: objection.id,
      objectionNumber: acting.matter.number,
      points: objection.points,
      reason,
    });
    await performWithin(acting, periodCorrect, { id: objection.periodId, input });
    return undefined;
  },
});

function nothingCorrected(acting: Acting) {
  const message = text(
    '申诉成立须更正成绩，分值不能为 0。',
    'An objection that is upheld corrects the score: 0 points correct nothing.',
  );
  return InvalidInput({ issues: [{ path: 'points', code: 'nothing', message: say(message, acting.tx.who.locale) }] });
}

export const objectionReject = defineAct({
  name: 'assessmentObjectionReject',
  kind: 'assessment_objection',
  description: 'The centre does not uphold the objection; the score stays.',
  label: text('维持原成绩', 'Reject'),
  sentence: text('维持原成绩', 'rejected it: the score stays'),
  tone: 'DANGER',
  confirm: text(
    '成绩维持不变，异议就此办结；提出异议的单位将收到理由。',
    'The score stays and the objection is settled. The unit that objected is told why.',
  ),
  from: ['FILED'],
  to: 'REJECTED',
  by: CENTRE,
  input: ObjectionRejectInput,
  run: async (acting, { reason }) => void (await answer(acting, reason)),
});

export const objectionWithdraw = defineAct({
  name: 'assessmentObjectionWithdraw',
  kind: 'assessment_objection',
  description: 'The unit withdraws its objection.',
  label: text('撤回申诉', 'Withdraw'),
  sentence: text('撤回申诉', 'withdrew it'),
  from: ['FILED'],
  to: 'WITHDRAWN',
  by: [{ seat: ['OBJECTOR'] }],
  run: (acting) => acting.stopAllClocks(),
});

async function answer(acting: Acting, reason: string): Promise<AssessmentObjection> {
  const objection = await (await acting.em()).findOneOrFail(AssessmentObjection, { id: acting.matter.id });
  Object.assign(objection, { answer: reason, answeredAt: acting.now });
  acting.note = reason;
  acting.stopAllClocks();
  acting.notify({ unitIds: [objection.unitId], kind: 'DECISION' });
  return objection;
}
