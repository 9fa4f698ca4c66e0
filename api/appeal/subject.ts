import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Acting } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';

/** What an appeal is about and where, as a form names it. */
interface Subject {
  readonly categoryId?: string | null;
  readonly subDistrictId?: string | null;
  readonly communityId?: string | null;
  readonly accusedUnitId?: string | null;
}

const CATEGORY = { name: 'category_exists', text: 'select 1 from category where id = $1 and active' };
/** The centre would be the judge in its own cause: whoever has an interest recuses (济南市12345条例 Art. 32). */
const ELSEWHERE = text(
  '举报指挥中心的，请向纪检监察机关反映（12388）。',
  'A report against the command centre goes to the discipline inspection (12388).',
);
const UNKNOWN = text('请从列表中选择。', 'Choose from the list.');

/** Refuses a subject or an area that the district does not have: rows without a parent would be found under nothing. */
export async function assertKnown(
  acting: Acting,
  { categoryId, subDistrictId, communityId, accusedUnitId }: Subject,
): Promise<void> {
  const { registers, tx } = acting;
  const isKind = (id: string | null | undefined, kind: UnitKind) => !id || registers.unit(id)?.kind === kind;
  const known = {
    categoryId: !categoryId || (await tx.rows(CATEGORY, [categoryId])).length > 0,
    subDistrictId: isKind(subDistrictId, UnitKind.SUB_DISTRICT),
    communityId: isKind(communityId, UnitKind.COMMUNITY),
    accusedUnitId: !accusedUnitId || Boolean(registers.unit(accusedUnitId)?.active),
  };
  const unknown = Object.entries(known).filter(([, isKnown]) => !isKnown);
  const message = say(UNKNOWN, tx.who.locale);
  if (accusedUnitId === tx.who.district.centreId)
    acting.refuse(
      InvalidInput({ issues: [{ path: 'accusedUnitId', code: 'centre', message: say(ELSEWHERE, tx.who.locale) }] }),
    );
  if (unknown.length > 0)
    acting.refuse(InvalidInput({ issues: unknown.map(([path]) => ({ path, code: 'unknown', message })) }));
}
