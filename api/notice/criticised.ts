import type { Transaction } from '../kernel/database/index.ts';

const CRITICISED = {
  name: 'notice_criticised',
  text: `select a.appeal_id as id from notice n join notice_appeal a on a.matter_id = n.id
          where n.type = 'CIRCULAR' and n.issued_at >= $1 and n.issued_at < $2 and not n.lapsed`,
};

/** The appeals that decisions to name a unit in a circular (通报批评) were issued about, within a span. */
export async function criticisedAppeals(tx: Transaction, from: Date, until: Date): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>(CRITICISED, [from, until]);
  return new Set(rows.map(({ id }) => id));
}
