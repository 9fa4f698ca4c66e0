import { InputType } from 'type-graphql';
import { dateOf } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { FormInput, TextInput } from '../kernel/graphql/inputs.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, ActPart, Standing, Way } from '../matter/index.ts';
import {
  citeProven,
  defineAct,
  EvidenceInput,
  givenGround,
  GroundInput,
  keepEvidence,
  ReceiptsInput,
  UploadNotFound,
} from '../matter/index.ts';
import { GroundList, GroundNeed, UnitKind } from '../unit/index.ts';
import { ExclusionState } from './assessment.enums.ts';
import { AssessmentExclusion } from './exclusion.entity.ts';
import { EXCLUDED } from './fact.projection.ts';

const ASKED = 'EXCLUSION_ASKED';
const CENTRE: readonly Way[] = [{ seat: ['SUPERVISOR'], unitKind: [UnitKind.COMMAND_CENTRE] }];

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

const exclusionPart: ActPart = {
  name: 'exclusion',
  from: [ExclusionState.ASKED],
  async load(acting, id) {
    const exclusion = await (await acting.em()).findOne(AssessmentExclusion, { id, matterId: acting.matter.id });
    return exclusion ? { id, state: exclusion.state, unitId: exclusion.unitId } : null;
  },
};

/** Nothing is asked for twice at once, nor of an appeal that is out of the count already. */
const countsUnasked = ({ matter }: Standing): boolean =>
  !matter.flags.includes(EXCLUDED) && !matter.flags.includes(ASKED);

export const appealAskExclusion = defineAct({
  name: 'appealAskExclusion',
  kind: 'appeal',
  description: 'A handling unit asks that the appeal is not assessed, on a listed ground, with evidence.',
  label: text('申请剔除', 'Ask exclusion'),
  sentence: text('申请剔除考评（{ground}）：{evidence}', 'asked to leave it out of assessment ({ground}): {evidence}'),
  from: 'ANY',
  by: [{ seat: ['LEAD', 'CO_HANDLER'] }],
  when: countsUnasked,
  input: AskExclusionInput,
  problems: [UploadNotFound],
  async run(acting, input) {
    const cited = citeProven(acting, GroundList.EXCLUSION, input, { HEARING: input.hearing });
    const held = cited.needs.includes(GroundNeed.HEARING) ? input.hearing! : null;
    if (held && !wasHeld(held, acting.now))
      return InvalidInput({
        issues: [{ path: 'hearing.heldOn', code: 'range', message: say(NOT_HELD, acting.tx.who.locale) }],
      });
    acting.flag(ASKED);
    acting.reach = 'LEAD';
    const id = newId();
    (await acting.em()).create(AssessmentExclusion, {
      id,
      matterId: acting.matter.id,
      unitId: acting.unitId,
      ground: givenGround(cited),
      evidence: await keepEvidence(acting, input, { id, reach: 'LEAD' }),
      hearing: held && { heldOn: held.heldOn, body: held.body, record: maskText(held.record) },
      state: ExclusionState.ASKED,
      askedAt: acting.now,
      decidedAt: null,
      reason: null,
      audience: acting.leadAudience(),
    });
    // The hearing says it where nothing else was written.
    acting.data['evidence'] ??= held && `${held.heldOn} ${held.body}`;
    acting.notify({ unitIds: [acting.tx.who.district.centreId], kind: 'PROGRESS' });
    return undefined;
  },
});

const NOT_HELD = text('请填写听证的日期，不晚于今天。', 'Give the day of the hearing, not after today.');

/** Whether it is a day, and not one to come. */
function wasHeld({ heldOn }: HearingInput, now: Date): boolean {
  const day = new Date(`${heldOn}T00:00:00+08:00`);
  return !Number.isNaN(day.getTime()) && dateOf(day) === heldOn && day <= now;
}

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
  part: exclusionPart,
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
  from: 'ANY',
  by: CENTRE,
  part: exclusionPart,
  input: DecideExclusionInput,
  run: (acting, { reason }) => decide(acting, ExclusionState.REFUSED, reason),
});

async function decide(acting: Acting, state: ExclusionState, reason: string): Promise<void> {
  const exclusion = await (await acting.em()).findOneOrFail(AssessmentExclusion, { id: acting.part!.id });
  Object.assign(exclusion, { state, reason, decidedAt: acting.now });
  acting.unflag(ASKED);
  acting.note = reason;
  acting.data['unit'] = acting.registers.unit(exclusion.unitId)?.name;
  acting.notify({ unitIds: [exclusion.unitId], kind: 'DECISION' });
}
