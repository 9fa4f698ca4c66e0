import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Acting } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';

/** What an appeal is about and where, as a form names it. */
interface Subject {
  readonly categoryId?: string | null;
  readonly subDistrictId?: string | null;
  readonly communityId?: string | null;
}

const CATEGORY = { name: 'category_exists', text: 'select 1 from category where id = $1 and active' };
const UNKNOWN = text('请从列表中选择。', 'Choose from the list.');

/** Refuses a subject or an area that the district does not have: rows without a parent would be found under nothing. */
export async function assertKnown(acting: Acting, { categoryId, subDistrictId, communityId }: Subject): Promise<void> {
  const { registers, tx } = acting;
  const isKind = (id: string | null | undefined, kind: UnitKind) => !id || registers.unit(id)?.kind === kind;
  const known = {
    categoryId: !categoryId || (await tx.rows(CATEGORY, [categoryId])).length > 0,
    subDistrictId: isKind(subDistrictId, UnitKind.SUB_DISTRICT),
    communityId: isKind(communityId, UnitKind.COMMUNITY),
  };
  const unknown = Object.entries(known).filter(([, isKnown]) => !isKnown);
  const message = say(UNKNOWN, tx.who.locale);
  if (unknown.length > 0)
    acting.refuse(InvalidInput({ issues: unknown.map(([path]) => ({ path, code: 'unknown', message })) }));
}
