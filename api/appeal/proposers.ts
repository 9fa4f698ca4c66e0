import type { Transaction } from '../kernel/database/index.ts';
import type { Text } from '../kernel/i18n/index.ts';

/** A unit that goes before those of the dispatch catalogue, and why. */
export interface GoesFirst {
  readonly unitId: string;
  readonly ground: Text;
}

/** Says, of an appeal that the reader sees, who should have it before the catalogue is asked. */
export type Proposer = (tx: Transaction, appealId: string) => Promise<readonly GoesFirst[]>;

const proposers: Proposer[] = [];

/** Lets a later capability put units before those of the catalogue; the centre still decides. */
export function defineProposer(proposer: Proposer): void {
  proposers.push(proposer);
}

export async function whoGoesFirst(tx: Transaction, appealId: string): Promise<GoesFirst[]> {
  const found: GoesFirst[] = [];
  for (const proposer of proposers) found.push(...(await proposer(tx, appealId)));
  return found;
}
