import { useQuery } from '@urql/vue';
import { computed, ref, watch } from 'vue';
import type { LocationQuery, LocationQueryValue } from 'vue-router';
import { useRoute, useRouter } from 'vue-router';
import { graphql } from '../gql/index.ts';
import type { DeskQuery } from '../gql/graphql.ts';
import type { ClockBand, DeskFilter, DeskScope } from '../gql/schema.ts';

const DESK = graphql(`
  query Desk($filter: DeskFilter, $after: String) {
    desk(filter: $filter, first: 30, after: $after) {
      nodes {
        id
        duty
        dutyLabel
        role
        roleLabel
        stateLabel
        handlerName
        clock {
          id
          label
          band
          deadline
          remaining {
            amount
            unit
            overdue
          }
        }
        abilities {
          act
          label
          tone
          confirm
        }
        matter {
          __typename
          id
          number
          title
          version
          stateLabel
          kindLabel
          lastEntry {
            id
            at
            unitName
            sentence
          }
          ... on Appeal {
            place
            merchant
            category {
              id
              name
            }
            subDistrict {
              id
              shortName
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    deskCounts {
      kind
      kindLabel
      duty
      dutyLabel
      role
      count
      overdue
      dueSoon
      mine
    }
  }
`);

export type DeskSeat = DeskQuery['desk']['nodes'][number] & {
  matter: NonNullable<DeskQuery['desk']['nodes'][number]['matter']>;
};

/** What of the desk stands in the address: it survives a reload, and can be kept as a view. */
export const FILTERS = ['scope', 'band', 'kind', 'duty', 'mine', 'subDistrictId', 'categoryId'] as const;
export type FilterName = (typeof FILTERS)[number];
export type DeskView = Partial<Record<FilterName, string>>;

const BANDS: readonly ClockBand[] = ['OVERDUE', 'DUE_SOON', 'IN_TIME'];
const SCOPES: readonly DeskScope[] = ['OWING', 'LIVE', 'PAST'];

const one = (value: LocationQueryValue | LocationQueryValue[] | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What a view asks the server for; words that nobody knows ask for nothing. */
export function filterOf({ scope, band, mine, ...rest }: DeskView): DeskFilter {
  return {
    ...rest,
    scope: SCOPES.find((known) => known === scope) ?? 'OWING',
    band: BANDS.find((known) => known === band) ?? null,
    mine: mine === '1' || null,
  };
}

/** The view that asks for this: as it stands in the address. */
export function viewOf(filter: DeskFilter): DeskView {
  const said = { ...filter, scope: filter.scope === 'OWING' ? null : filter.scope, mine: filter.mine ? '1' : null };
  return Object.fromEntries(FILTERS.flatMap((name) => (said[name] ? [[name, said[name]]] : [])));
}

function viewIn(query: LocationQuery): DeskView {
  return Object.fromEntries(FILTERS.flatMap((name) => (one(query[name]) ? [[name, one(query[name])]] : [])));
}

/** The desk of the seat of work as the address asks for it. */
export function useDesk() {
  const { view, set, show } = useView();
  const filter = computed(() => filterOf(view.value));

  const after = ref<string | null>(null);
  watch(filter, () => (after.value = null));
  const { data, fetching, error, executeQuery } = useQuery({
    query: DESK,
    variables: computed(() => ({ filter: filter.value, after: after.value })),
  });

  const rows = computed(() => (data.value?.desk.nodes ?? []).filter((seat): seat is DeskSeat => seat.matter !== null));
  const counts = computed(() => data.value?.deskCounts ?? []);

  return {
    view,
    filter,
    rows,
    counts,
    fetching,
    error,
    has: computed(() => data.value !== undefined),
    set,
    show,
    after,
    page: computed(() => data.value?.desk.pageInfo),
    readAgain: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}

/** The view that stands in the address, and its change. */
function useView() {
  const route = useRoute();
  const router = useRouter();
  const view = computed(() => viewIn(route.query));

  /** Changes filters; an undefined one is taken away. */
  function set(changes: Partial<Record<FilterName, string | undefined>>): void {
    const query = Object.entries({ ...view.value, ...changes }).filter(([, value]) => value);
    void router.replace({ query: Object.fromEntries(query) });
  }

  /** Shows another view instead of this one. */
  const show = (other: DeskView): void => void router.replace({ query: other });
  return { view, set, show };
}
