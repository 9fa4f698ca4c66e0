import { InputType } from 'type-graphql';
import { newId } from '../kernel/database/index.ts';
import { EnumInput, TextInput } from '../kernel/graphql/inputs.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, ActPart, Standing } from '../matter/index.ts';
import { CENTRE, defineAct } from '../matter/index.ts';
import { ExclusionGround, ExclusionState } from './assessment.enums.ts';
import { AssessmentExclusion } from './exclusion.entity.ts';
import { EXCLUDED } from './fact.projection.ts';

const ASKED = 'EXCLUSION_ASKED';

@InputType('AppealAskExclusionInput', { description: 'Why an appeal should not be assessed.' })
export class AskExclusionInput {
  @EnumInput(ExclusionGround, { description: 'The ground, one of eight.' })
  ground: ExclusionGround;

  @TextInput({ min: 5, max: 2000, description: 'What proves it; documents are added to the appeal.' })
  evidence: string;
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
  description: 'A handling unit asks that the appeal is not assessed, on one of eight grounds, with evidence.',
  label: text('申请剔除', 'Ask exclusion'),
  sentence: text('申请剔除考评：{evidence}', 'asked to leave it out of assessment: {evidence}'),
  from: 'ANY',
  by: [{ seat: ['LEAD', 'CO_HANDLER'] }],
  when: countsUnasked,
  input: AskExclusionInput,
  async run(acting, { ground, evidence }) {
    acting.flag(ASKED);
    acting.reach = 'LEAD';
    acting.data['evidence'] = maskText(evidence);
    (await acting.em()).create(AssessmentExclusion, {
      id: newId(),
      matterId: acting.matter.id,
      unitId: acting.unitId,
      ground,
      evidence: maskText(evidence),
      state: ExclusionState.ASKED,
      askedAt: acting.now,
      decidedAt: null,
      reason: null,
      audience: acting.leadAudience(),
    });
    acting.notify({ unitIds: [acting.tx.who.district.centreId], kind: 'PROGRESS' });
  },
});

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
