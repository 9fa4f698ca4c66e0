import { dateOf } from '../kernel/calendar/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Acting, ActPart } from '../matter/index.ts';
import { defineAct, defineKind, KEEPER, KEEPER_HEAD } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import { FormulaOverClosed, FormulaOverlaps } from './assessment.problems.ts';
import { closedAfter } from './closing.ts';
import { formulaOf, issuesIn } from './formula-form.ts';
import { AdoptedFormula, AssessmentFormula } from './formula.entity.ts';
import { FormulaAdoptInput, FormulaInput } from './formula.inputs.ts';
import { periodOf } from './period-code.ts';
import { lockAssessment } from './lock.ts';

export const formulaKind = defineKind({
  kind: 'assessment_formula',
  typeName: 'AssessmentFormula',
  label: text('考评办法', 'Assessment formula'),
  numberPrefix: 'K',
  states: {
    DRAFT: text('草案', 'Draft'),
    ADOPTED: text('已施行', 'Adopted'),
    DISCARDED: text('已废弃', 'Discarded'),
  },
  closed: ['ADOPTED', 'DISCARDED'],
  path: ['DRAFT', 'ADOPTED'],
  seatRoles: { KEEPER: text('起草', 'Keeper') },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: { ADOPT: text('待施行', 'Adopt') },
  clocks: {},
  dutyOf: ({ state }) => (state === 'DRAFT' ? 'ADOPT' : null),
  tables: ['assessment_formula'],
});

export const formulaDraft = defineAct({
  name: 'assessmentFormulaDraft',
  kind: 'assessment_formula',
  description:
    'Drafts a version of how scores are made. It holds nowhere before it is adopted; it may be tried on any period.',
  label: text('起草考评办法', 'Draft formula'),
  sentence: text('起草考评办法“{name}”', 'drafted the formula “{name}”'),
  from: 'NEW',
  to: 'DRAFT',
  by: [{ unitKind: [UnitKind.COMMAND_CENTRE] }],
  input: FormulaInput,
  async run(acting, input) {
    const issues = mistakes(acting, input);
    if (issues) return issues;
    const { matter } = acting;
    matter.standing = acting.overseers();
    acting.grantSeat({ unitId: acting.unitId, role: 'KEEPER', state: 'SEATED' });
    named(acting, input);
    acting.tx.add(AssessmentFormula, {
      id: matter.id,
      matterId: matter.id,
      name: input.name,
      content: formulaOf(input),
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    return undefined;
  },
});

export const formulaChange = defineAct({
  name: 'assessmentFormulaChange',
  kind: 'assessment_formula',
  description: 'Changes a draft. What was adopted is never changed: another version takes its place.',
  label: text('修改草案', 'Change draft'),
  sentence: text('修改考评办法“{name}”', 'changed the formula “{name}”'),
  from: ['DRAFT'],
  by: KEEPER,
  input: FormulaInput,
  async run(acting, input) {
    const issues = mistakes(acting, input);
    if (issues) return issues;
    named(acting, input);
    const formula = await (await acting.em()).findOneOrFail(AssessmentFormula, { id: acting.matter.id });
    Object.assign(formula, { name: input.name, content: formulaOf(input) });
    return undefined;
  },
});

export const formulaAdopt = defineAct({
  name: 'assessmentFormulaAdopt',
  kind: 'assessment_formula',
  description: 'The head of the centre adopts a version from a month on; it holds until another one begins.',
  label: text('施行', 'Adopt'),
  sentence: text('施行，自 {from} 起', 'adopted it from {from} on'),
  tone: 'PRIMARY',
  from: ['DRAFT'],
  to: 'ADOPTED',
  by: KEEPER_HEAD,
  input: FormulaAdoptInput,
  problems: [FormulaOverlaps, FormulaOverClosed],
  confirm: text(
    '施行后不能再改；要改须另立新版本。',
    'An adopted version is never changed; another one takes its place.',
  ),
  async run(acting, { fromMonth }) {
    // Two heads, or a closing meanwhile: one after the other.
    await lockAssessment(acting);
    const { startsAt } = periodOf(fromMonth)!;
    const [other] = await acting.tx.execute<{ name: string }>(
      'select name from assessment_version where effective_from = $1',
      [startsAt],
    );
    if (other) return FormulaOverlaps({ other: other.name, from: fromMonth });
    const closed = await closedAfter(acting.tx, startsAt);
    if (closed) return FormulaOverClosed({ period: closed });
    const formula = await (await acting.em()).findOneOrFail(AssessmentFormula, { id: acting.matter.id });
    const { actor } = acting.tx.who;
    acting.tx.add(AdoptedFormula, {
      id: acting.matter.id,
      matterId: acting.matter.id,
      number: acting.matter.number,
      name: formula.name,
      content: formula.content,
      effectiveFrom: startsAt,
      adoptedAt: acting.now,
      adoptedBy: actor.type === 'MEMBER' ? actor.memberName : null,
    });
    acting.data['from'] = dateOf(startsAt);
    return undefined;
  },
});

/** A version that was adopted: until its month begins it may be taken back, then it stays on record. */
const adoptionPart: ActPart = {
  name: 'adoption',
  from: ['ANNOUNCED'],
  async load(acting, id) {
    const adopted = await (await acting.em()).findOne(AdoptedFormula, { id, matterId: acting.matter.id });
    return adopted && { id, unitId: null, state: adopted.effectiveFrom > acting.now ? 'ANNOUNCED' : 'BEGUN' };
  },
};

export const formulaTakeBack = defineAct({
  name: 'assessmentFormulaTakeBack',
  kind: 'assessment_formula',
  description:
    'The head of the centre takes back a version whose month has not begun: it is a draft again, and the month is free for another one.',
  label: text('撤回施行', 'Take back'),
  sentence: text('撤回自 {from} 起的施行', 'took back its adoption from {from} on'),
  tone: 'DANGER',
  confirm: text(
    '撤回后退回草案，届时仍按原办法考评；可以修改后再施行。',
    'It is a draft again, and what holds before goes on holding; it may be changed and adopted anew.',
  ),
  from: ['ADOPTED'],
  to: 'DRAFT',
  by: KEEPER_HEAD,
  part: adoptionPart,
  async run(acting) {
    await lockAssessment(acting);
    const [taken] = await acting.tx.execute<{ from: Date }>(
      'delete from assessment_version where id = $1 returning effective_from as "from"',
      [acting.part!.id],
    );
    acting.data['from'] = dateOf(taken!.from);
  },
});

export const formulaDiscard = defineAct({
  name: 'assessmentFormulaDiscard',
  kind: 'assessment_formula',
  description: 'Lays a draft aside.',
  label: text('废弃草案', 'Discard draft'),
  sentence: text('废弃草案', 'discarded the draft'),
  tone: 'DANGER',
  confirm: text(
    '草案作废后不能恢复；施行中的办法不受影响。',
    'A discarded draft cannot be taken up again. The formula in force is not affected.',
  ),
  from: ['DRAFT'],
  to: 'DISCARDED',
  by: KEEPER,
  run: () => undefined,
});

function named(acting: Acting, { name }: FormulaInput): void {
  acting.matter.title = name;
  acting.matter.searchText = name;
  acting.data['name'] = name;
}

function mistakes(acting: Acting, input: FormulaInput) {
  const issues = issuesIn(input).map((issue) => ({ ...issue, message: say(issue.message, acting.tx.who.locale) }));
  return issues.length > 0 ? InvalidInput({ issues }) : null;
}
