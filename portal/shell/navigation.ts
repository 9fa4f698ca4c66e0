import type { Component } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import type { MemberRole, UnitKind } from '../gql/schema.ts';
import type { MessageKey } from '../locales/index.ts';
import type { Viewer } from './session.ts';

/** Under which heading an entry stands, in this order. */
export const NAVIGATION_GROUPS = [
  'DAILY',
  'HANDLING',
  'LINKAGE',
  'SUPERVISION',
  'ASSESSMENT',
  'ADMINISTRATION',
] as const;
export type NavigationGroup = (typeof NAVIGATION_GROUPS)[number];

/** An entry of the navigation, declared by the capability that it leads to. */
export interface NavigationItem {
  readonly label: MessageKey;
  readonly to: string;
  readonly icon: Component;
  readonly group: NavigationGroup;
  /** Place in its group; a phone shows the first ones of all. */
  readonly order: number;
  /** Kinds of unit that work with it; all where nothing is said. */
  readonly unitKinds?: readonly UnitKind[];
  /** Roles of members that work with it, any of them; all where nothing is said. */
  readonly roles?: readonly MemberRole[];
  /** Shown only where this act, which opens something new, is offered. */
  readonly act?: string;
}

/** What a capability's `routes.ts` exports. */
export interface PortalCapability {
  readonly routes: readonly RouteRecordRaw[];
  readonly navigation?: readonly NavigationItem[];
}

// A capability is plugged in by its folder alone; the shell names none.
const capabilities = Object.values(import.meta.glob<PortalCapability>('../*/routes.ts', { eager: true }));

export const capabilityRoutes: readonly RouteRecordRaw[] = capabilities.flatMap(({ routes }) => routes);

const items = capabilities
  .flatMap(({ navigation = [] }) => navigation)
  .toSorted((one, other) => placeOf(one) - placeOf(other) || one.order - other.order);

function placeOf({ group }: NavigationItem): number {
  return NAVIGATION_GROUPS.indexOf(group);
}

/** Entries under their headings; a few need none. */
export function grouped(
  shown: readonly NavigationItem[],
): readonly (readonly [NavigationGroup, readonly NavigationItem[]])[] {
  return [...Map.groupBy(shown, ({ group }) => group)];
}

/** The navigation of a seat of work, in its order. */
export function navigationOf({ unitKind, mayOpen, member }: Viewer): readonly NavigationItem[] {
  return items.filter(
    ({ unitKinds, roles, act }) =>
      (!unitKinds || unitKinds.includes(unitKind)) &&
      (!roles || roles.some((role) => member.roles.includes(role))) &&
      (!act || mayOpen.includes(act)),
  );
}
