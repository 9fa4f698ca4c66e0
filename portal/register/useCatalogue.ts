import { useClientHandle } from '@urql/vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { CatalogueRulesQuery, CatalogueSubjectsQuery } from '../gql/graphql.ts';
import { readPages } from '../ui/read-pages.ts';
import { useReading } from '../ui/useReading.ts';

const SUBJECTS = graphql(`
  query CatalogueSubjects($after: String) {
    categories(first: 100, after: $after) {
      nodes {
        id
        name
        path
        depth
        parentId
        abilities {
          act
          label
          tone
          confirm
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const RULES = graphql(`
  query CatalogueRules($after: String) {
    dispatchRules(first: 100, after: $after) {
      nodes {
        id
        ground
        category {
          id
          path
        }
        subDistrict {
          id
          shortName
        }
        unit {
          id
          name
          active
        }
        abilities {
          act
          label
          tone
          confirm
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type Subject = CatalogueSubjectsQuery['categories']['nodes'][number];
export type Rule = CatalogueRulesQuery['dispatchRules']['nodes'][number];

const fresh = { requestPolicy: 'network-only' } as const;

/** The whole subject tree and the lines of the dispatch catalogue. */
export function useCatalogue() {
  const { client } = useClientHandle();
  const { value, fetching, error, read } = useReading(() =>
    Promise.all([
      readPages(
        (after) => client.query(SUBJECTS, { after }, fresh),
        ({ categories }) => categories,
      ),
      readPages(
        (after) => client.query(RULES, { after }, fresh),
        ({ dispatchRules }) => dispatchRules,
      ),
    ]),
  );
  const subjects = computed<readonly Subject[]>(() => value.value?.[0] ?? []);
  const rules = computed<readonly Rule[]>(() => value.value?.[1] ?? []);
  const has = computed(() => value.value !== undefined);
  const byId = computed(() => new Map(subjects.value.map((subject) => [subject.id, subject])));

  /** The subject and those above it, the nearest first: their lines hold for it. */
  function lineOf(id: string | null): readonly Subject[] {
    const line: Subject[] = [];
    for (let at = id ? byId.value.get(id) : undefined; at; at = at.parentId ? byId.value.get(at.parentId) : undefined)
      line.push(at);
    return line;
  }

  return { subjects, rules, has, fetching, error, byId, read, lineOf };
}
