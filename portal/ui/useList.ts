import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core';
import { useQuery } from '@urql/vue';
import { computed, ref, watch } from 'vue';
import type { PageOf } from './read-pages.ts';

/** A list that stands on a page: what is read of it, and the ways on. Its properties follow what happens. */
export interface List<Row, Data = unknown> {
  /** All that the query reads; undefined until it is there. */
  readonly data: Data | undefined;
  readonly rows: readonly Row[];
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  /** Cursor of the last row before this page; null on the first one. */
  after: string | null;
  readonly pageInfo: PageOf<Row>['pageInfo'] | undefined;
  readonly readAgain: () => void;
}

/** Reads a list page by page; it begins with the first page again whenever something else is `asked` for. */
export function useList<Data, Asked extends object, Row>(
  query: TypedDocumentNode<Data, Asked & { after?: string | null }>,
  pageOf: (data: Data) => PageOf<Row>,
  asked?: () => NoInfer<Asked>,
): List<Row, Data> {
  const after = ref<string | null>(null);
  if (asked) watch(asked, () => (after.value = null));
  const { data, fetching, error, executeQuery } = useQuery({
    query: query as TypedDocumentNode<Data, AnyVariables>,
    variables: computed(() => ({ ...asked?.(), after: after.value })),
    requestPolicy: 'cache-and-network',
  });
  const page = computed(() => (data.value === undefined ? undefined : pageOf(data.value)));
  return {
    get data() {
      return data.value;
    },
    get rows() {
      return page.value?.nodes ?? [];
    },
    get fetching() {
      return fetching.value;
    },
    get error() {
      return error.value;
    },
    get after() {
      return after.value;
    },
    set after(cursor) {
      after.value = cursor;
    },
    get pageInfo() {
      return page.value?.pageInfo;
    },
    readAgain: () => void executeQuery({ requestPolicy: 'network-only' }),
  };
}
