import type { AnyVariables, DocumentInput } from '@urql/core';
import { useDebounceFn } from '@vueuse/core';
import type { MaybeRefOrGetter, Ref } from 'vue';
import { shallowRef, toValue, watch } from 'vue';
import { graphql } from '../gql/index.ts';
import type { InboxArrivedSubscription, MatterViewersSubscription } from '../gql/graphql.ts';
import { client } from './client.ts';

const MATTER_CHANGED = graphql(`
  subscription MatterChanged($id: ID!) {
    matterChanged(id: $id) {
      id
      version
    }
  }
`);

const MATTER_VIEWERS = graphql(`
  subscription MatterViewers($id: ID!) {
    matterViewers(id: $id) {
      memberId
      memberName
      unitId
      unitName
    }
  }
`);

const DESK_CHANGED = graphql(`
  subscription DeskChanged {
    deskChanged {
      unitId
    }
  }
`);

const INBOX_ARRIVED = graphql(`
  subscription InboxArrived {
    notificationArrived {
      unread
    }
  }
`);

/** Somebody else who looks at the same matter. */
export type MatterViewer = MatterViewersSubscription['matterViewers'][number];
export type InboxState = InboxArrivedSubscription['notificationArrived'];

/** Several acts in a moment are one look. */
const SETTLE_MS = 400;

/**
 * Follows a matter while its page is open. `onChange` is called with the version at once, after each act and after the
 * connection was lost: whoever shows another version reads anew. It is called with null when the matter has left the
 * seat's sight. `viewers` are the others who have it open.
 */
export function useMatterLive(
  id: MaybeRefOrGetter<string>,
  onChange: (version: number | null) => void,
): { readonly viewers: Readonly<Ref<readonly MatterViewer[]>> } {
  const viewers = shallowRef<readonly MatterViewer[]>([]);
  const variables = () => ({ id: toValue(id) });
  useSubscription(MATTER_CHANGED, variables, (data) => onChange(data?.matterChanged.version ?? null));
  useSubscription(MATTER_VIEWERS, variables, (data) => (viewers.value = data?.matterViewers ?? []));
  return { viewers };
}

/** Follows the unit's desk. `onChange` is called after acts at matters that the unit sees, and after a lost connection. */
export function useDeskLive(onChange: () => void): void {
  const settled = useDebounceFn(onChange, SETTLE_MS);
  // The first signal of a stream says how things stand; they have just been read.
  let isFirst = true;
  useSubscription(
    DESK_CHANGED,
    () => ({}),
    (data) => {
      if (data && !isFirst) void settled();
      isFirst = false;
    },
  );
}

/** Follows the member's inbox; `onChange` is called at once as well. */
export function useInboxLive(onChange: (inbox: InboxState) => void): void {
  useSubscription(
    INBOX_ARRIVED,
    () => ({}),
    (data) => data && onChange(data.notificationArrived),
  );
}

/** Subscribes while the component lives, anew for each session and for other variables. Null is the end of the stream. */
function useSubscription<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: () => Variables,
  onData: (data: Data | null) => void,
): void {
  watch(
    [client, variables] as const,
    ([current, given], _, onCleanup) => {
      let isOver = false;
      const { unsubscribe } = current.subscription(document, given).subscribe(({ data, error, hasNext }) => {
        if (isOver || error) return;
        if (!hasNext) onData(null);
        else if (data) onData(data);
      });
      onCleanup(() => {
        isOver = true;
        unsubscribe();
      });
    },
    { immediate: true },
  );
}
