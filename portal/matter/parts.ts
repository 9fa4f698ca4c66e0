import type { Component } from 'vue';
import type { Matter } from '../gql/schema.ts';
import type { MessageKey } from '../locales/index.ts';

/** What the parts of a matter's page are given; they read the rest themselves, with the rights of the session. */
export interface MatterInView {
  readonly __typename: string;
  readonly id: string;
  readonly number: Matter['number'];
  readonly title: Matter['title'];
  readonly version: Matter['version'];
}

/** An act that opens a matter out of another one, for example a joint case out of an appeal. */
export interface Opening {
  readonly act: string;
  readonly label: MessageKey;
  /** GraphQL kinds of matter that it is offered on, while they are open. */
  readonly from: readonly string[];
  /** Left out where this act is offered as well. */
  readonly unless?: string;
  /** Opened out of several at once, it is about all of them: the field of its input that takes their ids. */
  readonly several?: string;
}

/** How a capability draws its kind of matter: declared in its `parts.ts`, drawn by the one page of a matter. */
export interface MatterParts {
  /** GraphQL type of the matter. */
  readonly kind: string;
  /** Left column: what it is. Prop: `matter`. */
  readonly what: Component;
  /** Middle, above the record: what is being done. Prop: `matter`. */
  readonly work?: Component;
  readonly openings?: readonly Opening[];
}

/** A capability with several kinds of matter lists the parts of each. */
const parts = Object.values(
  import.meta.glob<{ parts: MatterParts | readonly MatterParts[] }>('../*/parts.ts', { eager: true }),
).flatMap((module) => module.parts);

/** The parts of a kind of matter. */
export const partsOf = (kind: string): MatterParts | undefined => parts.find((known) => known.kind === kind);

/** What may be opened out of a matter of this kind from a seat that may do these acts. */
export function openingsFrom(kind: string, mayOpen: readonly string[]): readonly Opening[] {
  return parts
    .flatMap(({ openings = [] }) => openings)
    .filter(({ act, from, unless }) => {
      return from.includes(kind) && mayOpen.includes(act) && !(unless && mayOpen.includes(unless));
    });
}
