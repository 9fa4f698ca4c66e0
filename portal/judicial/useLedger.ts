import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { RecommendationType } from '../gql/schema.ts';
import { useDeskLive } from '../shell/useLive.ts';
import { useAddress } from '../ui/useAddress.ts';

const COUNTS = graphql(`
  query LinkageCounts($month: String) {
    linkageCounts(month: $month) {
      kind
      type
      state
      stateLabel
      count
      overdue
    }
  }
`);

/** A tab of a ledger: a kind of matter, of recommendations one type. */
export interface LedgerTab {
  readonly kind: string;
  readonly type?: RecommendationType;
}

/** What a ledger shows stands in the address: the tab, the state, the month. */
export function useLedger(tabs: readonly LedgerTab[], month: Ref<string | undefined>) {
  const { asked, set } = useAddress();
  const { data, executeQuery } = useQuery({
    query: COUNTS,
    variables: computed(() => ({ month: month.value ?? null })),
    requestPolicy: 'cache-and-network',
  });
  useDeskLive(() => void executeQuery({ requestPolicy: 'network-only' }));
  const tab = computed(() => tabs.find(({ kind }) => kind === asked('show')) ?? tabs[0]!);

  const countsOf = ({ kind, type }: LedgerTab) =>
    (data.value?.linkageCounts ?? []).filter((one) => one.kind === kind && (!type || one.type === type));
  return {
    tab,
    countsOf,
    sumOf: (one: LedgerTab): number => countsOf(one).reduce((sum, { count }) => sum + count, 0),
    state: computed<string | undefined>({ get: () => asked('state'), set: (state) => set({ state }) }),
    show: (one: LedgerTab): void => set({ show: one === tabs[0] ? undefined : one.kind, state: undefined }),
    set,
  };
}
