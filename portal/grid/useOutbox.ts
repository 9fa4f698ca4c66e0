import { useClientHandle } from '@urql/vue';
import { useEventListener } from '@vueuse/core';
import { computed, onMounted, ref, shallowRef } from 'vue';
import { useSession } from '../shell/session.ts';
import type { DoorVisitInput } from '../gql/schema.ts';
import type { OutboxLine } from './outbox.ts';
import * as outbox from './outbox.ts';

/** The outbox of the signed-in member on this device; it sends by itself whenever there is a network. */
export function useOutbox(onSent: () => void = () => undefined) {
  const session = useSession();
  const handle = useClientHandle();
  const memberId = computed(() => session.viewer?.member.id ?? '');
  const lines = shallowRef<readonly OutboxLine[]>([]);
  const busy = ref(false);

  const read = async (): Promise<void> => void (lines.value = await outbox.linesOf(memberId.value));

  async function send(): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    try {
      await read();
      const waited = waiting.value.length;
      if (waited === 0) return;
      await outbox.sendWaiting(memberId.value, handle.client);
      await read();
      if (waiting.value.length < waited) onSent();
    } finally {
      busy.value = false;
    }
  }

  /** A session that was remembered is asked for again before anything is sent in its name. */
  async function backOnline(): Promise<void> {
    if (session.unreachable) await session.load();
    await send();
  }

  const waiting = computed(() => lines.value.filter(({ state }) => state === 'WAITING'));
  onMounted(() => void send());
  useEventListener(window, 'online', () => void backOnline());

  return {
    lines,
    waiting,
    busy,
    send,
    note: async (input: DoorVisitInput): Promise<void> => {
      await outbox.note(memberId.value, input);
      await read();
    },
    discard: async (key: string): Promise<void> => {
      await outbox.discard(memberId.value, key);
      await read();
    },
    tryAgain: async (key: string): Promise<void> => {
      await outbox.tryAgain(memberId.value, key);
      await send();
    },
  };
}
