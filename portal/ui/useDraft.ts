import { useDebounceFn } from '@vueuse/core';
import type { Ref } from 'vue';
import { inject, reactive, ref, toRaw, watch } from 'vue';
import { DRAFT_OWNER } from './context.ts';

const PREFIX = 'qiying.draft.';
const KEPT_DAYS = 7;

interface Kept {
  readonly at: number;
  readonly values: Record<string, unknown>;
}

/** A form as it was left: kept on this device for its member, until it is sent, thrown away or a week old. */
export interface Draft<Values extends object> {
  readonly values: Values;
  /** When the restored draft was last written; null when there was none. */
  readonly restoredAt: Ref<Date | null>;
  /** Whether anything is kept now. */
  readonly isKept: Ref<boolean>;
  /** Empties the form and forgets the draft. */
  discard(): void;
  /** Forgets the draft: it was sent. */
  forget(): void;
}

/**
 * A draft under a name, for example `appealReply.<matter>`. Fields named in `unkept` (telephone and identity numbers) are
 * never written to the device.
 */
export function useDraft<Values extends object>(
  name: string,
  initial: () => Values,
  unkept: readonly string[] = [],
): Draft<Values> {
  const owner = inject(DRAFT_OWNER, ref('nobody'));
  const key = `${PREFIX}${owner.value}.${name}`;
  const kept = read(key);
  const values = reactive({ ...initial(), ...kept?.values }) as Values;
  const restoredAt = ref(kept ? new Date(kept.at) : null);
  const isKept = ref(kept !== null);
  let resting = false;

  const keep = useDebounceFn(() => {
    if (resting) return;
    isKept.value = write(key, without(toRaw(values), unkept));
  }, 400);
  watch(values, () => void keep(), { deep: true });

  function forget(): void {
    resting = true;
    localStorage.removeItem(key);
    restoredAt.value = null;
    isKept.value = false;
  }

  function discard(): void {
    forget();
    for (const field of Object.keys(values)) Reflect.deleteProperty(values, field);
    Object.assign(values, initial());
    // The watcher sees this change as well; only what is typed afterwards is a draft again.
    setTimeout(() => (resting = false), 500);
  }

  return { values, restoredAt, isKept, discard, forget };
}

function read(key: string): Kept | null {
  for (const old of Object.keys(localStorage)) if (old.startsWith(PREFIX)) parse(old);
  return parse(key);
}

/** A draft, unless it is too old or unreadable: then it goes. */
function parse(key: string): Kept | null {
  const text = localStorage.getItem(key);
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Kept;
    if (kept.at > Date.now() - KEPT_DAYS * 86_400_000) return kept;
  } catch {
    // Not ours any more.
  }
  localStorage.removeItem(key);
  return null;
}

/** False when the device has no room: the form goes on without a draft. */
function write(key: string, values: object): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), values }));
    return true;
  } catch {
    return false;
  }
}

/** A copy without the values at these paths; in a list, of each of its items. */
function without(values: object, paths: readonly string[]): object {
  const copy = JSON.parse(JSON.stringify(values)) as Record<string, unknown>;
  for (const path of paths) {
    const names = path.split('.');
    const last = names.pop()!;
    const parent = names.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], copy);
    for (const one of Array.isArray(parent) ? parent : [parent])
      if (one && typeof one === 'object') Reflect.deleteProperty(one as object, last);
  }
  return copy;
}
