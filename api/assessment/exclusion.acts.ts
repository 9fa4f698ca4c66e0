import { InputType } from 'type-graphql';
import { dateOf } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { FormInput, TextInput } from '../kernel/graphql/inputs.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, ActPart, Standing } from '../matter/index.ts';
import {
  CENTRE,
  citeProven,
  defineAct,
  EvidenceInput,
  givenGround,
  GroundInput,
  keepEvidence,
  ReceiptsInput,
  UploadNotFound,
} from '../matter/index.ts';
import { GroundList, GroundNeed } from '../unit/index.ts';
import { ExclusionState } from './assessment.enums.ts';
import { ExclusionNotNew } from './assessment.problems.ts';
import type { Hearing } from './exclusion.entity.ts';
import { AssessmentExclusion } from './exclusion.entity.ts';
import { EXCLUSION_ASKED } from './exclusion.kind.ts';
import { EXCLUDED, REVOKE } from './fact.projection.ts';
import { lockAssessment } from './lock.ts';

/** On the seat of a unit that has asked as often as it may. */
const SPENT = 'EXCLUSION_SPENT';
const MOST_ASKED = 2;
const LOST: readonly ExclusionState[] = [ExclusionState.REFUSED, ExclusionState.REVOKED];

@InputType('HearingInput', { description: 'A hearing that held an appeal unreasonable.' })
export class HearingInput {
  @TextInput({ max: 10, pattern: /^\d{4}-\d\d-\d\d$/, description: 'The day on which it was held, `YYYY-MM-DD`.' })
  heldOn: string;

  @TextInput({ max: 100, description: 'The body that held it, at the level of city, county or sub-district.' })
  body: string;

  @TextInput({ max: 2000, description: 'Its record: who was heard, and what was found.' })
  record: string;
}

@InputType('AppealAskExclusionInput', { description: 'Why an appeal should not be assessed.' })
export class AskExclusionInput {
  @GroundInput('EXCLUSION')
  ground: string;

  @EvidenceInput()
  evidence?: string;

  @ReceiptsInput()
  receipts?: string;

  @FormInput(() => HearingInput, { optional: true, description: 'The hearing, where the ground needs one.' })
  hearing?: HearingInput;
}

@InputType('AppealDecideExclusionInput', { description: 'Why it is decided so.' })
export class DecideExclusionInput {
  @TextInput({ max: 1000, description: 'The reason, as it stands on the record.' })
  reason: string;
}

const exclusionPart = (from: ExclusionState): ActPart => ({
  name: 'exclusion',
  from: [from],
  async load(acting, id) {
    const exclusion = await (await acting.em()).findOne(AssessmentExclusion, { id, matterId: acting.matter.id });
    return exclusion ? { id, state: exclusion.state, unitId: exclusion.unitId } : null;
  },
});

/**
 * Nothing is asked for twice at once, nor of an appeal that is out of the count already, nor by a unit that was told no
 * twice.
 */
const mayBeAsked = ({ matter, seat }: Standing): boolean =>
  !matter.flags.includes(EXCLUDED) && !matter.flags.includes(EXCLUSION_ASKED) && !seat?.flags.includes(SPENT);

export const appealAskExclusion = defineAct({
  name: 'appealAskExclusion',
  kind: 'appeal',
  added: true,
  description:
    'A handling unit asks that the appeal is not assessed, on a listed ground, with evidence; after a refusal once more, on new evidence.',
  label: text('申请剔除', 'Ask exclusion'),
  sentence: text('申请剔除考评（{ground}）：{evidence}', 'asked to leave it out of assessment ({ground}): {evidence}'),
  from: 'ANY',
  by: [{ seat: ['LEAD', 'CO_HANDLER'] }],
  when: mayBeAsked,
  input: AskExclusionInput,
  problems: [ExclusionNotNew, UploadNotFound],
  async run(acting, input) {
    const cited = citeProven(acting, GroundList.EXCLUSION, input, { HEARING: input.hearing });
    const hearing = cited.needs.includes(GroundNeed.HEARING) ? keptHearing(acting, input.hearing!) : null;
    const id = newId();
    const known = await askedBefore(acting, acting.unitId);
    const evidence = await keepEvidence(acting, input, { id, reach: 'LEAD' });
    // Another file is new evidence whatever is said of it.
    if (!input.receipts && known.some((one) => wordsOf(one) === wordsOf({ evidence, hearing })))
      return ExclusionNotNew();
    acting.flag(EXCLUSION_ASKED);
    acting.reach = 'LEAD';
    (await acting.em()).create(AssessmentExclusion, {
      id,
      matterId: acting.matter.id,
      unitId: acting.unitId,
      ground: givenGround(cited),
      evidence,
      hearing,
      state: ExclusionState.ASKED,
      askedAt: acting.now,
      decidedAt: null,
      reason: null,
      revokedAt: null,
      revokedReason: null,
      audience: acting.leadAudience(),
    });
    // The hearing says it where nothing else was written.
    acting.data['evidence'] ??= hearing && `${hearing.heldOn} ${hearing.body}`;
    acting.notify({ unitIds: [acting.tx.who.district.centreId], kind: 'PROGRESS' });
    return undefined;
  },
});

const NOT_HELD = text('请填写听证的日期，不晚于今天。', 'Give the day of the hearing, not after today.');

/** The hearing as it is kept; refused where its day is none, or is yet to come. */
function keptHearing(acting: Acting, { heldOn, body, record }: HearingInput): Hearing {
  const day = new Date(`${heldOn}T00:00:00+08:00`);
  const wasHeld = !Number.isNaN(day.getTime()) && dateOf(day) === heldOn && day <= acting.now;
  const message = say(NOT_HELD, acting.tx.who.locale);
  if (!wasHeld) acting.refuse(InvalidInput({ issues: [{ path: 'hearing.heldOn', code: 'range', message }] }));
  return { heldOn, body, record: maskText(record) };
}

/** What a unit asked for at the appeal until now. */
async function askedBefore(acting: Acting, unitId: string): Promise<AssessmentExclusion[]> {
  return (await acting.em()).find(AssessmentExclusion, { matterId: acting.matter.id, unitId });
}

/** What was put forward, without what may be written otherwise and says the same. */
const wordsOf = ({ evidence, hearing }: Pick<AssessmentExclusion, 'evidence' | 'hearing'>): string =>
  `${evidence ?? ''}${hearing?.record ?? ''}`.replaceAll(/[\s\p{P}]/gu, '');

export const appealGrantExclusion = defineAct({
  name: 'appealGrantExclusion',
  kind: 'appeal',
  description:
    'The centre leaves the appeal out of assessment: it counts for no unit any more. The appeal itself goes on.',
  label: text('同意剔除', 'Grant exclusion'),
  sentence: text('同意 {unit} 的剔除申请，本件不计入考评', 'granted {unit}: it is left out of assessment'),
  tone: 'PRIMARY',
  from: 'ANY',
  by: CENTRE,
  part: exclusionPart(ExclusionState.ASKED),
  input: DecideExclusionInput,
  async run(acting, { reason }) {
    acting.flag(EXCLUDED);
    await decide(acting, ExclusionState.GRANTED, reason);
  },
});

export const appealRefuseExclusion = defineAct({
  name: 'appealRefuseExclusion',
  kind: 'appeal',
  description: 'The centre does not leave the appeal out; it goes on counting.',
  label: text('不予剔除', 'Refuse exclusion'),
  sentence: text('不同意 {unit} 的剔除申请', 'refused the exclusion asked by {unit}'),
  tone: 'DANGER',
  confirm: text(
    '此诉求继续计入考评；申请单位将收到理由。',
    'The appeal goes on counting in the assessment. The unit that asked is told why.',
  ),
  from: 'ANY',
  by: CENTRE,
  part: exclusionPart(ExclusionState.ASKED),
  input: DecideExclusionInput,
  run: (acting, { reason }) => decide(acting, ExclusionState.REFUSED, reason),
});

async function decide(acting: Acting, state: ExclusionState, reason: string): Promise<void> {
  const exclusion = await (await acting.em()).findOneOrFail(AssessmentExclusion, { id: acting.part!.id });
  Object.assign(exclusion, { state, reason, decidedAt: acting.now });
  acting.unflag(EXCLUSION_ASKED);
  if (state === ExclusionState.REFUSED) await countLost(acting, exclusion);
  acting.note = reason;
  acting.data['unit'] = acting.registers.unit(exclusion.unitId)?.name;
  acting.notify({ unitIds: [exclusion.unitId], kind: 'DECISION' });
}

/** A unit that was told no as often as it may ask does not ask again. */
async function countLost(acting: Acting, { id, unitId }: AssessmentExclusion): Promise<void> {
  const before = (await askedBefore(acting, unitId)).filter((one) => one.id !== id && LOST.includes(one.state));
  const seat = acting.liveSeatOf(unitId);
  if (seat && before.length + 1 >= MOST_ASKED) seat.flags = [...seat.flags, SPENT];
}

export const appealRevokeExclusion = defineAct({
  name: REVOKE,
  kind: 'appeal',
  description:
    'The centre takes an exclusion back: the appeal counts again, but for what settled in a period that was closed without it.',
  label: text('撤销剔除', 'Revoke exclusion'),
  sentence: text('撤销 {unit} 的剔除，本件恢复计入考评', 'revoked the exclusion asked by {unit}: it counts again'),
  tone: 'DANGER',
  from: 'ANY',
  by: CENTRE,
  part: exclusionPart(ExclusionState.GRANTED),
  input: DecideExclusionInput,
  confirm: text(
    '撤销后本件恢复计入各承办单位的考评；已结账的考评期不变。',
    'It counts for its units again; periods that are closed stay as they were signed.',
  ),
  async run(acting, { reason }) {
    // Not while a period is being closed: what is signed without it stays without it.
    await lockAssessment(acting);
    const exclusion = await (await acting.em()).findOneOrFail(AssessmentExclusion, { id: acting.part!.id });
    Object.assign(exclusion, { state: ExclusionState.REVOKED, revokedAt: acting.now, revokedReason: reason });
    acting.unflag(EXCLUDED);
    await countLost(acting, exclusion);
    acting.note = reason;
    acting.data['unit'] = acting.registers.unit(exclusion.unitId)?.name;
    acting.notify({ unitIds: [exclusion.unitId], kind: 'DECISION' });
  },
});
