import { text } from '../kernel/i18n/index.ts';
import type { ActPart } from '../matter/index.ts';
import { CENTRE, defineAct } from '../matter/index.ts';
import { tellCases } from './cases.ts';
import { amongAuthors, DRAFTED, latestVersion } from './circular.acts.ts';
import { CircularProposal } from './circular.entity.ts';
import { ProposalState } from './circular.enums.ts';
import { CircularTakeCaseInput } from './circular.inputs.ts';
import { CaseNotTold } from './circular.problems.ts';

/*
 * What a circular might tell of, proposed from what the period has counted: who drafts it takes or drops each. They are read
 * by those who draft and approve alone; what was dropped is told to nobody.
 */

const proposal = (...from: ProposalState[]): ActPart => ({
  name: 'circularProposal',
  from,
  async load(acting, id) {
    const found = await (await acting.em()).findOne(CircularProposal, { id, matterId: acting.matter.id });
    return found && { id, state: found.state, unitId: null };
  },
});

export const circularTakeCase = defineAct({
  name: 'circularTakeCase',
  kind: 'assessment_circular',
  description:
    'Takes a case that the figures propose into the circular; whatever would identify an appellant is masked.',
  label: text('采用', 'Take'),
  sentence: text('采用案例 {number}', 'took the case {number}'),
  tone: 'PRIMARY',
  from: DRAFTED,
  by: CENTRE,
  part: proposal(ProposalState.PROPOSED, ProposalState.DROPPED),
  input: CircularTakeCaseInput,
  problems: [CaseNotTold],
  async run(acting, { words }) {
    const proposed = await (await acting.em()).findOneOrFail(CircularProposal, { id: acting.part!.id });
    const { appealId, side } = proposed;
    const { cases } = await tellCases(acting, [{ appealId, side, words }]);
    const version = await latestVersion(acting);
    version.cases = [...version.cases.filter((one) => one.appealId !== appealId), ...cases];
    proposed.state = ProposalState.TAKEN;
    amongAuthors(acting);
    acting.data['number'] = proposed.number;
  },
});

export const circularDropCase = defineAct({
  name: 'circularDropCase',
  kind: 'assessment_circular',
  description: 'Does not tell of a case that the figures propose.',
  label: text('不采用', 'Drop'),
  sentence: text('不采用案例 {number}', 'dropped the case {number}'),
  from: DRAFTED,
  by: CENTRE,
  part: proposal(ProposalState.PROPOSED, ProposalState.TAKEN),
  async run(acting) {
    const proposed = await (await acting.em()).findOneOrFail(CircularProposal, { id: acting.part!.id });
    const version = await latestVersion(acting);
    version.cases = version.cases.filter(({ appealId }) => appealId !== proposed.appealId);
    proposed.state = ProposalState.DROPPED;
    amongAuthors(acting);
    acting.data['number'] = proposed.number;
  },
});
