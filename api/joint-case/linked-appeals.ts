import type { AppealAnswerInput } from '../appeal/index.ts';
import { isReserved } from '../appeal/index.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { newId } from '../kernel/database/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { performWithin, UnitNotEligible } from '../matter/index.ts';
import { JointCase, LinkedAppeal } from './joint-case.entity.ts';
import { JointReason } from './joint-case.enums.ts';
import { AppealJoinInput, AppealJointAnswerInput } from './joint-case.inputs.ts';
import { AppealNotLinkable } from './joint-case.problems.ts';
import { appealAnswerJointly, appealJoin, appealLeave } from './linked-appeal.acts.ts';

interface AppealRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly flags: readonly string[];
  readonly urgency: string;
  readonly categoryId: string | null;
  readonly subDistrictId: string | null;
  readonly barred: readonly string[];
  readonly maskedBody: string;
  readonly seated: boolean;
}

/** As the actor sees them: an appeal out of its sight is not there. */
const LINKABLE = {
  name: 'joint_case_linkable',
  text: `select m.id, m.number, m.title, m.state, m.flags, m.urgency, m.category_id as "categoryId",
                m.sub_district_id as "subDistrictId", m.barred, a.masked_body as "maskedBody",
                exists (select from participation p where p.matter_id = m.id and p.live and p.unit_id = $2) as seated
           from matter m join appeal a on a.id = m.id
          where m.id = any($1::uuid[]) order by m.id`,
};
const SUMMARY_LENGTH = 200;
const FINISHED = ['ANSWERED', 'DECLINED', 'TERMINATED', 'CLOSED'];

/** The appeals that are asked for, or a refusal that says nothing about those that the unit does not see. */
export async function linkable(acting: Acting, ids: readonly string[]): Promise<AppealRow[]> {
  const wanted = [...new Set(ids)];
  const rows = await acting.tx.rows<AppealRow>(LINKABLE, [wanted, acting.unitId]);
  if (rows.length < wanted.length)
    refuse(acting, [], text('有诉求不存在或本单位不可见。', 'some do not exist for your unit.'));
  refuseSome(acting, rows, (row) => !row.seated, text('本单位在其中没有席位。', 'your unit has no seat there.'));
  refuseSome(acting, rows, (row) => FINISHED.includes(row.state), text('已经办结。', 'they are finished.'));
  refuseSome(
    acting,
    rows,
    (row) => row.flags.includes('IN_JOINT_CASE'),
    text('已在联办中。', 'a joint case has them already.'),
  );
  return rows;
}

function refuseSome(
  acting: Acting,
  rows: readonly AppealRow[],
  fails: (row: AppealRow) => boolean,
  reason: Text,
): void {
  const failing = rows.filter(fails);
  if (failing.length > 0) refuse(acting, failing, reason);
}

const CHOSEN = text('所选诉求', 'the chosen appeals');

function refuse(acting: Acting, rows: readonly AppealRow[], reason: Text): never {
  const appeals = rows.length > 0 ? rows.map((row) => row.number).join('、') : say(CHOSEN, acting.tx.who.locale);
  return acting.refuse(AppealNotLinkable({ appeals, reason }));
}

/**
 * Takes over what the appeals demand of whoever works on them: the units that must never see them, and the
 * leadership's absence where they are confidential.
 */
export function inherit(acting: Acting, rows: readonly AppealRow[]): void {
  const { matter } = acting;
  matter.barred = [...new Set([...matter.barred, ...rows.flatMap((row) => row.barred)])].sort();
  if (rows.some(isReserved)) {
    acting.flag('CONFIDENTIAL');
    matter.standing = [acting.tx.who.district.centreId];
  }
  if (rows.some((row) => row.urgency === 'URGENT')) matter.urgency = 'URGENT';
  matter.categoryId ??= rows[0]?.categoryId ?? null;
  matter.subDistrictId ??= rows[0]?.subDistrictId ?? null;
  const conflicted = acting.seats.find((seat) => seat.live && acting.isBarred(seat.unitId));
  if (conflicted) acting.refuse(recusal(acting, conflicted.unitId));
}

/** Only the centre is told that the unit is the one accused; everyone else learns that it cannot come. */
export function recusal(acting: Acting, unitId: string) {
  const reason =
    acting.unitId === acting.tx.who.district.centreId
      ? text('该单位与关联诉求有利害关系，应当回避。', 'it has an interest in a linked appeal and must recuse itself.')
      : text('该单位不在可邀请范围，请与指挥中心联系。', 'it cannot be invited; ask the command centre.');
  return UnitNotEligible({ unitId, unit: acting.registers.unit(unitId)?.name ?? '', reason });
}

/** Links the appeals; called when the seats stand, for the rows follow them. */
export async function link(acting: Acting, rows: readonly AppealRow[]): Promise<void> {
  const em = await acting.em();
  for (const row of rows) {
    const summary = [...row.maskedBody].slice(0, SUMMARY_LENGTH).join('');
    em.create(LinkedAppeal, {
      id: newId(),
      matterId: acting.matter.id,
      appealId: row.id,
      number: row.number,
      title: isReserved(row) ? row.number : maskText(row.title),
      summary: isReserved(row) ? null : summary,
      linkedAt: acting.now,
      unlinkedAt: null,
      answeredAt: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
  }
  const input = Object.assign(joining(acting), { mandateGap: await isAboutGap(acting) });
  for (const row of rows) await performWithin(acting, appealJoin, { id: row.id, input });
}

/** The appeals that are linked now, in the order in which they are locked. */
export async function linkedAppeals(acting: Acting): Promise<LinkedAppeal[]> {
  const em = await acting.em();
  return em.find(LinkedAppeal, { matterId: acting.matter.id, unlinkedAt: null }, { orderBy: { appealId: 'asc' } });
}

/** Lets the linked appeals stand for themselves again. */
export async function release(acting: Acting, appeals: readonly LinkedAppeal[]): Promise<void> {
  for (const { appealId } of appeals)
    await performWithin(acting, appealLeave, { id: appealId, input: joining(acting) }, { entrusted: true });
}

/** Answers every linked appeal, with a text of its own where there is one. */
export async function answerAll(
  acting: Acting,
  answer: AppealAnswerInput,
  particular: ReadonlyMap<string, string>,
): Promise<number> {
  const appeals = await linkedAppeals(acting);
  const competentUnitId = (await isAboutGap(acting)) ? acting.matter.leadUnitId : null;
  for (const appeal of appeals) {
    const body = particular.get(appeal.appealId) ?? answer.body;
    const told = { ...answer, body, competentUnitId, jointCase: acting.matter.number };
    const input = Object.assign(new AppealJointAnswerInput(), told);
    await performWithin(acting, appealAnswerJointly, { id: appeal.appealId, input }, { entrusted: true });
    appeal.answeredAt = acting.now;
  }
  return appeals.length;
}

async function isAboutGap(acting: Acting): Promise<boolean> {
  const joint = await (await acting.em()).findOneOrFail(JointCase, { id: acting.matter.id });
  return joint.reason === JointReason.MANDATE_GAP;
}

function joining({ matter }: Acting): AppealJoinInput {
  return Object.assign(new AppealJoinInput(), { number: matter.number });
}
