import type { Transaction } from '../kernel/database/index.ts';
import { ExclusionState } from './assessment.enums.ts';
import type { Period } from './period-code.ts';

/** Requests that are not decided, about appeals of which something counts in a period. */
export const OPEN_EXCLUSIONS = (startsAt: string, endsAt: string): string => `(
  select count(*)::int from assessment_exclusion x where x.state = '${ExclusionState.ASKED}' and exists (
    select from assessment_fact f where f.appeal_id = x.matter_id and f.at >= ${startsAt} and f.at < ${endsAt}))`;

const COUNT = { name: 'assessment_open_exclusions', text: `select ${OPEN_EXCLUSIONS('$1', '$2')} as count` };

export async function openExclusions(
  tx: Transaction,
  { startsAt, endsAt }: Pick<Period, 'startsAt' | 'endsAt'>,
): Promise<number> {
  const [row] = await tx.rows<{ count: number }>(COUNT, [startsAt, endsAt]);
  return row!.count;
}
