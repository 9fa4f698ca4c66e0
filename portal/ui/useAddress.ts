import { useRoute, useRouter } from 'vue-router';

/** Filters that stand in the address: they can be kept, sent and gone back to. */
export function useAddress() {
  const route = useRoute();
  const router = useRouter();

  /** What stands under a name; undefined for nothing. */
  const asked = (name: string): string | undefined => {
    const value = route.query[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };

  return {
    asked,
    /** What stands under a name, where it is one of the known values. */
    oneOf: <Value extends string>(known: readonly Value[], name: string): Value | undefined =>
      known.find((value) => value === asked(name)),
    /** Changes filters; an undefined one is taken away. */
    set(changes: Readonly<Record<string, string | undefined>>): void {
      const query = Object.entries({ ...route.query, ...changes }).filter(([, value]) => value);
      void router.replace({ query: Object.fromEntries(query) });
    },
    /** What was chosen in a `select`; undefined for its empty choice. */
    chosen: (event: Event): string | undefined => (event.target as HTMLSelectElement).value || undefined,
  };
}
