import { useQuery } from '@urql/vue';
import { computed, ref, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { graphql } from '../gql/index.ts';
import type { NotificationsQuery } from '../gql/graphql.ts';
import type { NotificationKind } from '../gql/schema.ts';
import { client } from '../shell/client.ts';
import { useInboxLive } from '../shell/useLive.ts';

const NOTIFICATIONS = graphql(`
  query Notifications($unreadOnly: Boolean!, $after: String) {
    notifications(unreadOnly: $unreadOnly, first: 30, after: $after) {
      nodes {
        id
        kind
        sentence
        unread
        at
        matter {
          __typename
          id
          number
          title
          kindLabel
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    inbox {
      unread
      switches {
        kind
        label
        on
      }
    }
  }
`);

const READ = graphql(`
  mutation NotificationRead($ids: [ID!]!) {
    notificationRead(ids: $ids) {
      unread
    }
  }
`);

const READ_ALL = graphql(`
  mutation NotificationReadAll {
    notificationReadAll {
      unread
    }
  }
`);

const SWITCH = graphql(`
  mutation NotificationSwitch($kind: NotificationKind!, $on: Boolean!) {
    notificationSwitch(kind: $kind, on: $on) {
      unread
    }
  }
`);

export type NotificationLine = NotificationsQuery['notifications']['nodes'][number];
export type KindSwitch = NotificationsQuery['inbox']['switches'][number];

/** The member's inbox: the unread ones, or all of them where the address says so. It is read again when something arrives. */
export function useNotifications() {
  const route = useRoute();
  const router = useRouter();
  const isAll = computed(() => route.query['all'] === '1');
  const after = ref<string | null>(null);
  watch(isAll, () => (after.value = null));

  const { data, fetching, error, executeQuery } = useQuery({
    query: NOTIFICATIONS,
    variables: computed(() => ({ unreadOnly: !isAll.value, after: after.value })),
    requestPolicy: 'cache-and-network',
  });
  const readAgain = () => executeQuery({ requestPolicy: 'network-only' });
  const unread = computed(() => data.value?.inbox.unread ?? 0);
  // What this window changes itself also comes back this way.
  useInboxLive(() => readAgain());

  return {
    isAll,
    lines: computed(() => data.value?.notifications.nodes ?? []),
    switches: computed(() => data.value?.inbox.switches ?? []),
    unread,
    fetching,
    error,
    has: computed(() => data.value !== undefined),
    after,
    page: computed(() => data.value?.notifications.pageInfo),
    show: (all: boolean) => void router.replace({ query: all ? { all: '1' } : {} }),
    readAgain,
    /** Each answers whether it was kept. */
    markRead: async (ids: string[]) => !(await client.value.mutation(READ, { ids })).error,
    markAllRead: async () => !(await client.value.mutation(READ_ALL, {})).error,
    turn: async (kind: NotificationKind, on: boolean) => !(await client.value.mutation(SWITCH, { kind, on })).error,
  };
}
