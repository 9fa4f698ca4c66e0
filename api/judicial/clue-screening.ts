import { isReserved } from '../appeal/index.ts';
import { newId } from '../kernel/database/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { AppealNotCited } from '../notice/index.ts';
import { ClueAppeal } from './clue.entity.ts';

interface AppealRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly flags: readonly string[];
  readonly barred: readonly string[];
  readonly categoryId: string | null;
  readonly subDistrictId: string | null;
  readonly maskedBody: string;
}

const APPEALS = {
  name: 'clue_appeals',
  text: `select m.id, m.number, m.title, m.flags, m.barred, m.category_id as "categoryId",
                m.sub_district_id as "subDistrictId", a.masked_body as "maskedBody"
           from matter m join appeal a on a.id = m.id where m.id = any($1::uuid[]) order by m.number`,
};
const SUMMARY_LENGTH = 300;

/** The appeals, or a refusal that says nothing about those that do not exist for the unit. */
export async function screened(acting: Acting, appealIds: readonly string[]): Promise<AppealRow[]> {
  const wanted = [...new Set(appealIds)];
  const rows = await acting.tx.rows<AppealRow>(APPEALS, [wanted]);
  return rows.length < wanted.length ? acting.refuse(AppealNotCited()) : rows;
}

/** Who must never see it: the unit that a report among the appeals accuses, and all below it. */
export function inherit(acting: Acting, appeals: readonly AppealRow[]): void {
  const { matter } = acting;
  matter.standing = [acting.tx.who.district.centreId];
  matter.barred = [...new Set(appeals.flatMap(({ barred }) => barred))].sort();
  if (appeals.some(isReserved)) acting.flag('CONFIDENTIAL');
  matter.categoryId = appeals.find(({ categoryId }) => categoryId)?.categoryId ?? null;
  matter.subDistrictId = appeals.find(({ subDistrictId }) => subDistrictId)?.subDistrictId ?? null;
}

/**
 * What the procuratorate gets of the appeals: number, title and what was asked, masked. It gets no seat there, and so
 * nobody’s identity (docs/decisions/011; Personal Information Protection Law, Art. 6).
 */
export function cite(acting: Acting, appeals: readonly AppealRow[]): void {
  for (const appeal of appeals) {
    const reserved = isReserved(appeal);
    acting.tx.add(ClueAppeal, {
      id: newId(),
      matterId: acting.matter.id,
      appealId: appeal.id,
      number: appeal.number,
      title: reserved ? appeal.number : maskText(appeal.title),
      summary: reserved ? null : [...maskText(appeal.maskedBody)].slice(0, SUMMARY_LENGTH).join(''),
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
  }
}
