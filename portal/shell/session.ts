import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { graphql } from '../gql/index.ts';
import type { ViewerQuery } from '../gql/graphql.ts';
import type { Sight } from '../gql/schema.ts';
import { currentLocale, speak } from '../locales/index.ts';
import type { Locale } from '../locales/index.ts';
import { client, renewClient, stopListening } from './client.ts';
import { forgetViewer, rememberedViewer } from './offline.ts';
import { keepLocale, signOut, takeSeat } from './sign-in.ts';

const VIEWER = graphql(`
  query Viewer {
    viewer {
      member {
        id
        name
        roles
      }
      unitId
      unitKind
      unitName
      mayOpen
      mayRead
      usualChannel
      unread
      memberships {
        id
        unitName
        current
      }
      district {
        id
        name
        fileId
      }
    }
  }
`);

export type Viewer = ViewerQuery['viewer'];

/** Who is at work here, and from which seat: the one thing every page needs before it can ask for anything. */
export const useSession = defineStore('session', () => {
  /** Undefined until it was asked for, null when nobody is signed in. */
  const viewer = shallowRef<Viewer | null>();
  const unreachable = ref(false);
  /** Grows with each change of person, seat or language: pages are drawn anew. */
  const epoch = ref(0);

  function begin(): void {
    renewClient();
    epoch.value += 1;
  }

  /** Finds out who is signed in. */
  async function load(): Promise<void> {
    const { data, error } = await client.value.query(VIEWER, {}, { requestPolicy: 'network-only' }).toPromise();
    unreachable.value = Boolean(error?.networkError);
    if (data) viewer.value = data.viewer;
    else if (!error?.networkError) expire();
    // Without a network somebody who works without one goes on as whoever was here last.
    else if (!error.response) viewer.value ??= rememberedViewer() ?? undefined;
  }

  function expire(): void {
    viewer.value = null;
    forgetViewer();
  }

  /** Starts over after a sign-in. */
  async function enter(): Promise<void> {
    begin();
    await load();
  }

  async function leave(): Promise<void> {
    stopListening();
    await signOut();
    expire();
    begin();
  }

  /** Works on from another seat; nothing that the former seat has read stays. */
  async function switchTo(membershipId: string): Promise<boolean> {
    stopListening();
    const taken = await takeSeat(membershipId).catch(() => false);
    // Also where it was refused: the connection opens again.
    await enter();
    return taken;
  }

  async function speakFromNow(locale: Locale): Promise<void> {
    if (locale === currentLocale()) return;
    await speak(locale);
    if (viewer.value) await keepLocale(locale);
    begin();
  }

  return {
    viewer,
    unreachable,
    epoch,
    isSignedIn: computed(() => Boolean(viewer.value)),
    /** Whether the seat of work reads this beyond its own matters. */
    mayRead: (sight: Sight): boolean => viewer.value?.mayRead.includes(sight) ?? false,
    load,
    enter,
    leave,
    switchTo,
    speak: speakFromNow,
    /** The server does not know the session any more. */
    expire,
  };
});
