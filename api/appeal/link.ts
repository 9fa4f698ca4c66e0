import type { Transaction } from '../kernel/database/index.ts';

const LIVE_LINK = {
  name: 'live_link',
  text: 'select from link where id = $1 and revoked_at is null and expires_at > $2',
};

/** Whether the transaction's principal is a link that was given out and is neither expired nor revoked. */
export async function linkHolds(tx: Transaction): Promise<boolean> {
  const links = await tx.rows(LIVE_LINK, [tx.who.principal, tx.now]);
  return links.length > 0;
}
