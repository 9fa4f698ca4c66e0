import type { Standing } from '../matter/index.ts';

/** A unit returns an appeal once; one that was designated may not return it (潍坊市12345条例 Art. 22). */
export function mayReturn({ seat }: Standing): boolean {
  return !seat!.flags.includes('RETURNED_ONCE') && !seat!.flags.includes('DESIGNATED');
}

/** An extension is asked for once, and not while one is being decided. */
export function mayAskExtension({ seat }: Standing): boolean {
  return !seat!.flags.includes('EXTENDED') && !seat!.flags.includes('EXTENSION_ASKED');
}

export function hasContacted({ seat }: Standing): boolean {
  return seat!.flags.includes('CONTACTED');
}

export function hasNotContacted(standing: Standing): boolean {
  return !hasContacted(standing);
}

export function extensionIsAsked({ part }: Standing): boolean {
  return part?.flags?.includes('EXTENSION_ASKED') ?? true;
}
