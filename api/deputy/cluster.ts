import { isReserved } from '../appeal/index.ts';
import { newId } from '../kernel/database/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { CaseBeforeCourt, ClusterTooSmall, ClusterUnseen } from './deputy.problems.ts';
import { clusterSize } from './deputy.settings.ts';
import { SuggestionAppeal } from './suggestion.entity.ts';

interface AppealRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly flags: readonly string[];
  readonly barred: readonly string[];
  readonly categoryId: string | null;
  readonly subDistrictId: string | null;
  /** The appeal whose repeat it is, or itself. */
  readonly masterId: string;
  readonly beforeCourt: boolean;
}

/** As the actor sees them: what is out of its sight is not there. */
const APPEALS = {
  name: 'suggestion_appeals',
  text: `select m.id, m.number, m.title, m.flags, m.barred, m.category_id as "categoryId",
                m.sub_district_id as "subDistrictId", coalesce(a.master_id, a.id) as "masterId",
                exists (select from participation p join unit u on u.id = p.unit_id
                         where p.matter_id = m.id and p.live and u.kind in ('COURT', 'PROCURATORATE'))
                or 'IN_LITIGATION' = any(m.flags)
                or coalesce(a.decline_ground->>'code' = 'OTHER_PROCEDURE', false)
                or coalesce(a.termination_ground->>'code' = 'OTHER_PROCEDURE', false) as "beforeCourt"
           from matter m join appeal a on a.id = m.id where m.id = any($1::uuid[]) order by m.number`,
};

/**
 * The appeals that a suggestion rests on, or a refusal: it is made from a cluster, never from a single case nor from one
 * before supervision or judicial organs (青岛市代表建议条例 Art. 11).
 */
export async function clusterOf(acting: Acting, appealIds: readonly string[]): Promise<readonly AppealRow[]> {
  const wanted = [...new Set(appealIds)];
  const rows = await acting.tx.rows<AppealRow>(APPEALS, [wanted]);
  if (rows.length < wanted.length || rows.some(isReserved)) return acting.refuse(ClusterUnseen());
  const judicial = rows.filter(({ beforeCourt }) => beforeCourt).map(({ number }) => number);
  if (judicial.length > 0) return acting.refuse(CaseBeforeCourt({ numbers: judicial.join('、') }));
  const least = acting.registers.valueOf(clusterSize, acting.now);
  const found = new Set(rows.map(({ masterId }) => masterId)).size;
  if (found < least) return acting.refuse(ClusterTooSmall({ least, found }));
  return rows;
}

/** Cites the appeals as they are known now: number and title, masked. */
export function citeCluster(acting: Acting, appeals: readonly AppealRow[]): void {
  for (const { id: appealId, number, title } of appeals)
    acting.tx.add(SuggestionAppeal, {
      id: newId(),
      matterId: acting.matter.id,
      appealId,
      number,
      title: maskText(title),
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
}

/** Subject and area of a cluster, where its appeals share them; whoever one of them must not reach. */
export function inheritCluster({ matter }: Acting, appeals: readonly AppealRow[]): void {
  const shared = <Key extends 'categoryId' | 'subDistrictId'>(key: Key): string | null => {
    const values = new Set(appeals.map((appeal) => appeal[key]));
    return values.size === 1 ? (appeals[0]?.[key] ?? null) : null;
  };
  matter.categoryId = shared('categoryId');
  matter.subDistrictId = shared('subDistrictId');
  matter.barred = [...new Set(appeals.flatMap(({ barred }) => barred))].sort();
}
