import type { Transaction } from '../kernel/database/index.ts';
import type { StandingRow } from '../matter/index.ts';
import { standingNeeds } from '../matter/index.ts';

const FILE_STANDING = `select ${standingNeeds('id')[0].sql.replaceAll('$.', 'f.')} as standing from unit_file f where f.id = $1`;

/** The reader's standing at the district's file; none for those who do not see it. */
export async function fileStanding(tx: Transaction): Promise<StandingRow | null> {
  const [file] = await tx.execute<{ standing: StandingRow | null }>(FILE_STANDING, [tx.who.district.fileId]);
  return file?.standing ?? null;
}
