import type { Client } from '@urql/core';
import { graphql } from '../gql/index.ts';
import type { PickableUnitsQuery } from '../gql/graphql.ts';
import type { UnitKind } from '../gql/schema.ts';
import { readPages } from './read-pages.ts';

const UNITS = graphql(`
  query PickableUnits($kinds: [UnitKind!], $after: String) {
    units(kinds: $kinds, first: 100, after: $after) {
      nodes {
        id
        name
        shortName
        kind
        active
        parent {
          id
          shortName
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type PickableUnit = PickableUnitsQuery['units']['nodes'][number];

/** The active units of the district, of these kinds only where kinds are given. Rejects where they cannot be read. */
export async function readUnits(client: Client, kinds?: readonly UnitKind[]): Promise<readonly PickableUnit[]> {
  const all = await readPages(
    (after) => client.query(UNITS, { kinds: kinds ? [...kinds] : null, after }),
    ({ units }) => units,
  );
  return all.filter(({ active }) => active);
}
