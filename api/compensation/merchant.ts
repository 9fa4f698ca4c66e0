import type { Transaction } from '../kernel/database/index.ts';

const KEY = { name: 'compensation_merchant_key', text: 'select coalesce(alike_merchant($1), $1) as key' };

/** One merchant however its name is written, by the rule of the appeals and of the register of merchants. */
export async function merchantKey(tx: Transaction, name: string): Promise<string> {
  const [row] = await tx.rows<{ key: string }>(KEY, [name]);
  return row!.key;
}
