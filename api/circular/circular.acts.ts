import { AssessmentPeriod } from '../assessment/index.ts';
import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, Way } from '../matter/index.ts';
import { CENTRE, CENTRE_HEAD, defineAct } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { tellCases } from './cases.ts';
import { AssessmentCircular, CircularVersion } from './circular.entity.ts';
import {
  CircularCorrectInput,
  CircularDraftInput,
  CircularReasonInput,
  CircularReviseInput,
} from './circular.inputs.ts';
import { CaseNotTold, CircularStands, PeriodNotClosed } from './circular.problems.ts';
import { draftOf, periodWords } from './drafting.ts';
import { takeFigures } from './figures.ts';
import { proposeCases } from './proposing.ts';

/** Who signs: the head of the centre, or leadership. */
export const APPROVERS: readonly Way[] = [
  ...CENTRE_HEAD,
  { unitKind: [UnitKind.LEADERSHIP], member: [MemberRole.HEAD] },
];
export const DRAFTED = ['DRAFT', 'CORRECTING'];

/** How it was written stays with those who wrote it; the units see what was published. */
export function amongAuthors(acting: Acting): void {
  acting.reach = 'NAMED';
  acting.namedAudience = acting.overseers();
}

const STANDING = {
  name: 'circular_standing',
  text: `select coalesce(c.document_number, m.number) as number
           from assessment_circular c join matter m on m.id = c.id where c.period_id = $1 and not c.lapsed`,
};

export const circularDraft = defineAct({
  name: 'circularDraft',
  kind: 'assessment_circular',
  description:
    'Drafts the circular of a closed period from its figures: tables, lists and text, which the centre edits, and cases that it takes or drops.',
  label: text('起草通报', 'Draft circular'),
  sentence: text('起草 {period} 考评通报', 'drafted the circular of {period}'),
  tone: 'PRIMARY',
  from: 'NEW',
  to: 'DRAFT',
  by: [{ unitKind: [UnitKind.COMMAND_CENTRE] }],
  input: CircularDraftInput,
  problems: [PeriodNotClosed, CircularStands],
  async run(acting, { periodId }) {
    // Locked, so that two who draft at once do not both.
    await acting.tx.execute('select from matter where id = $1 for update', [periodId]);
    const period = await (await acting.em()).findOne(AssessmentPeriod, { id: periodId });
    if (!period?.signedAt) return PeriodNotClosed();
    const [standing] = await acting.tx.rows<{ number: string }>(STANDING, [periodId]);
    if (standing) return CircularStands(standing);
    const { matter } = acting;
    matter.title = `${periodWords(period.code)}考评通报`;
    matter.searchText = matter.title;
    matter.standing = acting.overseers();
    acting.data['period'] = period.code;
    amongAuthors(acting);
    acting.grantSeat({ unitId: acting.unitId, role: 'SUPERVISOR', state: 'SEATED' });
    acting.tx.add(AssessmentCircular, {
      id: matter.id,
      matterId: matter.id,
      periodId,
      periodCode: period.code,
      documentNumber: null,
      withdrawnReason: null,
      lapsed: false,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    await writeVersion(acting, period, 1, null);
    await proposeCases(acting, period);
    return undefined;
  },
});

/** A version with the figures as they stand now, corrections of scores and all. */
async function writeVersion(
  acting: Acting,
  period: AssessmentPeriod,
  number: number,
  before: CircularVersion | null,
  changes: string | null = null,
): Promise<void> {
  const figures = await takeFigures(acting, period);
  const texts = before
    ? { title: before.title, preface: before.preface, findings: before.findings, requirement: before.requirement }
    : draftOf(period.code, figures);
  acting.tx.add(CircularVersion, {
    id: newId(),
    matterId: acting.matter.id,
    number,
    ...texts,
    changes,
    figures,
    cases: before?.cases ?? ([] as CircularVersion['cases']),
    approvedBy: null,
    publishedAt: null,
    reach: 'NAMED',
    audience: acting.overseers(),
  } as never);
}

/** The version that is being written, or that stands where none is. */
export async function latestVersion(acting: Acting): Promise<CircularVersion> {
  const em = await acting.em();
  const [latest] = await em.find(
    CircularVersion,
    { matterId: acting.matter.id },
    { orderBy: { number: 'desc' }, limit: 1 },
  );
  return latest!;
}

export async function theCircular(acting: Acting): Promise<AssessmentCircular> {
  return (await acting.em()).findOneOrFail(AssessmentCircular, { id: acting.matter.id });
}

export const circularRevise = defineAct({
  name: 'circularRevise',
  kind: 'assessment_circular',
  description: 'Edits the text of a circular and chooses its cases. Whatever would identify an appellant is masked.',
  label: text('修改通报', 'Edit'),
  sentence: text('修改了文稿，案例 {cases} 件', 'edited the text; {cases} cases'),
  from: DRAFTED,
  by: CENTRE,
  input: CircularReviseInput,
  problems: [CaseNotTold],
  async run(acting, { title, preface, findings, requirement, cases: given = [] }) {
    const { cases, mask } = await tellCases(acting, given);
    const texts = {
      title: mask(title),
      preface: mask(preface),
      findings: mask(findings),
      requirement: mask(requirement),
    };
    Object.assign(await latestVersion(acting), { ...texts, cases });
    amongAuthors(acting);
    acting.data['cases'] = cases.length;
  },
});

export const circularSubmit = defineAct({
  name: 'circularSubmit',
  kind: 'assessment_circular',
  description: 'Hands the draft to those who approve it; it is not edited meanwhile.',
  label: text('送审', 'Submit'),
  sentence: text('送审', 'submitted it'),
  tone: 'PRIMARY',
  from: DRAFTED,
  to: 'IN_APPROVAL',
  by: CENTRE,
  run(acting) {
    amongAuthors(acting);
    acting.notify({ unitIds: acting.overseers(), kind: 'PROGRESS' });
  },
});

export const circularApprove = defineAct({
  name: 'circularApprove',
  kind: 'assessment_circular',
  description: 'The head of the centre or the leadership approves the text; it can be published then.',
  label: text('批准', 'Approve'),
  sentence: text('批准发布', 'approved it'),
  tone: 'PRIMARY',
  from: ['IN_APPROVAL'],
  to: 'APPROVED',
  by: APPROVERS,
  async run(acting) {
    const { actor } = acting.tx.who;
    (await latestVersion(acting)).approvedBy = actor.type === 'MEMBER' ? actor.memberName : null;
    amongAuthors(acting);
  },
});

export const circularReturn = defineAct({
  name: 'circularReturn',
  kind: 'assessment_circular',
  description: 'Does not approve the text; the centre edits it again.',
  label: text('退回修改', 'Return'),
  sentence: text('退回修改', 'returned it'),
  from: ['IN_APPROVAL', 'APPROVED'],
  mayLeadTo: DRAFTED,
  by: APPROVERS,
  input: CircularReasonInput,
  async run(acting, { reason }) {
    const version = await latestVersion(acting);
    version.approvedBy = null;
    acting.matter.state = version.number === 1 ? 'DRAFT' : 'CORRECTING';
    acting.note = maskText(reason);
    amongAuthors(acting);
    acting.notify({ unitIds: [acting.tx.who.district.centreId], kind: 'DECISION' });
  },
});

export const circularCorrect = defineAct({
  name: 'circularCorrect',
  kind: 'assessment_circular',
  description:
    'Begins a new version of a published circular, with the figures as they are corrected now; the published one stands until then.',
  label: text('更正', 'Correct'),
  sentence: text('起草第 {version} 版更正', 'began version {version}'),
  from: ['PUBLISHED'],
  to: 'CORRECTING',
  by: CENTRE,
  input: CircularCorrectInput,
  async run(acting, { changes }) {
    const { periodId } = await theCircular(acting);
    const before = await latestVersion(acting);
    const period = await (await acting.em()).findOneOrFail(AssessmentPeriod, { id: periodId });
    await writeVersion(acting, period, before.number + 1, before, maskText(changes));
    acting.data['version'] = before.number + 1;
    amongAuthors(acting);
  },
});

export const circularDiscard = defineAct({
  name: 'circularDiscard',
  kind: 'assessment_circular',
  description: 'Gives up a draft, or a correction before it is published; what is published stands.',
  label: text('作废', 'Discard'),
  sentence: text('作废了文稿', 'discarded the draft'),
  tone: 'DANGER',
  confirm: text(
    '本次文稿作废后不能恢复；已发布的通报不受影响。',
    'This draft cannot be taken up again. A circular that is published stands.',
  ),
  from: DRAFTED,
  mayLeadTo: ['DISCARDED', 'PUBLISHED'],
  by: CENTRE,
  async run(acting) {
    const version = await latestVersion(acting);
    amongAuthors(acting);
    if (version.number > 1) {
      (await acting.em()).remove(version);
      acting.matter.state = 'PUBLISHED';
      return;
    }
    (await theCircular(acting)).lapsed = true;
    acting.matter.state = 'DISCARDED';
  },
});
