import type { OperationResult } from '@urql/core';
import { dataOf } from './failure.ts';

/** A page of a list, as connections give it. */
export interface PageOf<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean };
}

/** Every page of a list that is known to be short: units, subjects. Rejects with the error of a page that fails. */
export async function readPages<Data, Node>(
  read: (after: string | null) => PromiseLike<OperationResult<Data>>,
  pageOf: (data: Data) => PageOf<Node>,
): Promise<Node[]> {
  const all: Node[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo }: PageOf<Node> = pageOf(dataOf(await read(after)));
    all.push(...nodes);
    after = pageInfo.endCursor ?? null;
    more = pageInfo.hasNextPage;
  }
  return all;
}
