import type { Component } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import type { MemberRole, UnitKind } from '../gql/schema.ts';
import type { MessageKey } from '../locales/index.ts';
import type { Viewer } from './session.ts';

/** An entry of the navigation, declared by the capability that it leads to. */
export interface NavigationItem {
  readonly label: MessageKey;
  readonly to: string;
  readonly icon: Component;
  /** Place in the navigation; a phone shows the first ones. */
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
  .toSorted((one, other) => one.order - other.order);

/** The navigation of a seat of work, in its order. */
export function navigationOf({ unitKind, mayOpen, member }: Viewer): readonly NavigationItem[] {
  return items.filter(
    ({ unitKinds, roles, act }) =>
      (!unitKinds || unitKinds.includes(unitKind)) &&
      (!roles || roles.some((role) => member.roles.includes(role))) &&
      (!act || mayOpen.includes(act)),
  );
}
