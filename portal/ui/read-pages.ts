/** A page of a list, as connections give it. */
export interface PageOf<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean };
}

/** Every page of a list that is known to be short: units, subjects. A page that fails ends it with what was read. */
export async function readPages<Node>(
  read: (after: string | null) => Promise<PageOf<Node> | undefined>,
): Promise<Node[]> {
  const all: Node[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await read(after);
    all.push(...(page?.nodes ?? []));
    after = page?.pageInfo.endCursor ?? null;
    more = Boolean(page?.pageInfo.hasNextPage);
  }
  return all;
}
