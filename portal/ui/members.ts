import type { Client } from '@urql/core';
import { graphql } from '../gql/index.ts';
import type { Choice } from './act/form.ts';
import { readPages } from './read-pages.ts';

const MEMBERS = graphql(`
  query ActiveMembers($unitId: ID, $after: String) {
    members(unitId: $unitId, first: 100, after: $after) {
      nodes {
        id
        name
        active
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** The active members of a unit as choices, of the own one where none is named. */
export async function readMembers(client: Client, unitId: string | null = null): Promise<readonly Choice[]> {
  const all = await readPages(
    (after) => client.query(MEMBERS, { unitId, after }, { requestPolicy: 'network-only' }),
    ({ members }) => members,
  );
  return all.filter(({ active }) => active).map(({ id, name }) => ({ value: id, text: name }));
}
