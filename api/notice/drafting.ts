import { isReserved } from '../appeal/index.ts';
import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { UnitNotEligible } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import type { NoticeCommitment } from './notice.entity.ts';
import { Notice, NoticeAppeal } from './notice.entity.ts';
import type { NoticeProposeInput } from './notice.inputs.ts';
import type { Step } from './notice.policy.ts';
import { maySupervise, usualLevel } from './notice.policy.ts';
import { AppealNotCited } from './notice.problems.ts';

/** What a notice takes over from the matters that it is about. */
export interface Subject {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly title: string;
  readonly flags: readonly string[];
  readonly barred: readonly string[];
  readonly urgency: string;
  readonly categoryId: string | null;
  readonly subDistrictId: string | null;
}

/** As the actor sees them: what is out of its sight is not there. */
const SUBJECTS = {
  name: 'notice_subjects',
  text: `select id, kind, number, title, flags, barred, urgency, category_id as "categoryId",
                sub_district_id as "subDistrictId"
           from matter where id = any($1::uuid[]) and kind in ('appeal', 'notice') order by id`,
};
/** The appeals, and the notice before, or a refusal that says nothing about those that the unit does not see. */
export async function subjectsOf(acting: Acting, { appealIds = [], priorId }: NoticeProposeInput): Promise<Subject[]> {
  const wanted = [...new Set(appealIds)];
  const rows = await acting.tx.rows<Subject>(SUBJECTS, [priorId ? [...wanted, priorId] : wanted]);
  const appeals = rows.filter(({ kind }) => kind === 'appeal');
  if (appeals.length < wanted.length) acting.refuse(AppealNotCited());
  return rows;
}

/** Who must never see it, and who does not where a matter behind it is confidential. */
export function inherit(acting: Acting, subjects: readonly Subject[]): void {
  const { matter } = acting;
  const reserved = subjects.some(isReserved);
  matter.standing = reserved ? [acting.tx.who.district.centreId] : acting.overseers();
  if (reserved) acting.flag('CONFIDENTIAL');
  matter.barred = [...new Set(subjects.flatMap(({ barred }) => barred))].sort();
  if (subjects.some(({ urgency }) => urgency === 'URGENT')) matter.urgency = 'URGENT';
  matter.categoryId = subjects.find(({ categoryId }) => categoryId)?.categoryId ?? null;
  matter.subDistrictId = subjects.find(({ subDistrictId }) => subDistrictId)?.subDistrictId ?? null;
}

/** Refuses a unit that cannot be served with it. A report of a violation never goes to the unit that it accuses. */
export function assertAddressee(acting: Acting, addresseeId: string): void {
  const unit = acting.unitOf(addresseeId);
  const { actor, tx } = acting;
  const isCentre = actor.unitId === tx.who.district.centreId;
  const refuse = (reason: object) => acting.refuse(UnitNotEligible({ unitId: unit.id, unit: unit.name, reason }));
  if (!maySupervise(unit.kind))
    refuse(text('只能发给部门、街道和社区。', 'only departments, sub-districts and communities are served.'));
  if (acting.isBarred(unit.id))
    refuse(
      // Only the centre is told that it is the unit accused; others learn that it cannot be served.
      isCentre
        ? text(
            '关联的举报件举报的是该单位或其上级，不得发给被举报单位。',
            'a linked report accuses it or a unit above it; a report never goes to the unit accused.',
          )
        : text('该单位不能作为本件的主送单位，请与指挥中心联系。', 'it cannot be served; ask the command centre.'),
    );
  const overAll = isCentre || actor.unitKind === UnitKind.LEADERSHIP;
  const below = acting.registers.lineOf(unit.id).includes(acting.unitId) && unit.id !== acting.unitId;
  if (!overAll && !below)
    refuse(text('只能对本单位的下级单位提请。', 'a unit proposes notices to units below it alone.'));
}

/** Writes the notice; called when the first seats stand. */
export function writeNotice(acting: Acting, input: NoticeProposeInput, standing: Step & Pick<Notice, 'steps'>): void {
  const { matter } = acting;
  matter.title = maskText(input.title);
  const facts = maskText(input.facts);
  const requirement = maskText(input.requirement);
  matter.searchText = [matter.title, facts, requirement].join(' ');
  acting.tx.add(Notice, {
    id: matter.id,
    matterId: matter.id,
    type: input.type,
    level: input.level ?? usualLevel(input.type),
    addresseeId: input.addresseeId,
    facts,
    ground: input.ground,
    requirement,
    copyTo: input.copyTo ? maskText(input.copyTo) : null,
    workingDays: input.workingDays ?? null,
    origin: acting.actor.type === 'SYSTEM' ? (input.origin ?? null) : null,
    referredTo: input.referredTo ?? null,
    steps: standing.steps,
    step: standing.step,
    priorId: input.priorId ?? null,
    lapsed: false,
    proposedAt: acting.now,
    proposedBy: acting.registers.unit(acting.unitId)?.name ?? '',
    documentNumber: null,
    issuedAt: null,
    issuer: null,
    signatory: null,
    dueAt: null,
    signedForAt: null,
    signedForBy: null,
    endReason: null,
    heldAt: null,
    heldIn: null,
    present: null,
    record: null,
    coConveners: [],
    commitments: [] as NoticeCommitment[] as never,
    checkOn: null,
    checkedAt: null,
    checkFinding: null,
    reach: 'SEATS',
    audience: acting.seatsAudience(),
  });
}

/** Cites the appeals as they are known now: number and title, masked. */
export function cite(acting: Acting, subjects: readonly Subject[]): void {
  for (const appeal of subjects.filter(({ kind }) => kind === 'appeal'))
    acting.tx.add(NoticeAppeal, {
      id: newId(),
      matterId: acting.matter.id,
      appealId: appeal.id,
      number: appeal.number,
      title: isReserved(appeal) ? appeal.number : maskText(appeal.title),
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
}
