import { expect } from 'vitest';
import type { LiveConnection } from '../support/live.ts';
import type { TestDistrict } from '../support/district.ts';
import type { Asking } from './asking.ts';

/**
 * What a room brings to the matrix, in a file of its own: `tests/tenancy/rooms/<room>.ts` exports one `Room`, and
 * `tests/tenancy/rooms/index.ts` lists it in one line. To imitate: `rooms/knowledge.ts`.
 *
 * A room must bring
 *  - `rules`: each of its acts that is done on a matter, with who may do it; written from the law and the rules of the
 *    house, never copied from the act;
 *  - `openings`: each of its acts by which a new matter is opened;
 *  - `queries`: each field of Query that it adds, with what it shows a person: exactly, for every one of PEOPLE;
 *  - `stage`: at least one matter of each kind it adds, in each state where the rules tell people apart, brought about by
 *    acts, with WORD in its title (or its kind among `namedByTheHouse`); and in `parts` every thing inside it that an act
 *    may be about, with its real id;
 * and, where it has them,
 *  - `people`: somebody of a kind of unit, or at a unit of its own, that nobody of PEOPLE is;
 *  - `subscriptions`, `noActs` (mutations that are no acts), `byLink` (what is done through the link to an appeal);
 *  - `elsewhere`: parts that are shown in a list of their own, whose query then asks for `offersAbout`;
 *  - `registers` (tables that every unit of the district reads), `published` (tables in which it reads something of matters
 *    that it does not see), `kept` (tables of which it keeps its own rows).
 * A field without an expectation fails `matrix.spec.ts`, an act without one `acts.spec.ts`.
 */
export interface Room {
  readonly rules: Readonly<Record<string, Rule>>;
  readonly openings?: Readonly<Record<string, Opening>>;
  readonly people?: readonly Person[];
  readonly queries?: Readonly<Record<string, Expectation>>;
  readonly subscriptions?: Readonly<Record<string, Watch>>;
  /** Told what the rooms before it have staged. */
  readonly stage: (district: TestDistrict, staged: readonly StagedMatter[]) => Promise<readonly StagedMatter[]>;
  /** What a resident does through the link to an appeal, which opens that one and nothing else. */
  readonly byLink?: Readonly<Record<string, (appeal: Scene) => boolean>>;
  /** By kind of matter the parts that are shown in lists of their own, not on the matter. */
  readonly elsewhere?: Readonly<Record<string, readonly string[]>>;
  /** Kinds whose matters have a title that those who open them do not write: a search by WORD does not find them. */
  readonly namedByTheHouse?: readonly string[];
  readonly noActs?: readonly string[];
  readonly registers?: readonly string[];
  /** Tables in which every unit of the district reads what is published of some matters, and of which. */
  readonly published?: Readonly<Record<string, (matter: StagedMatter) => boolean>>;
  /** Tables in which a unit keeps what is its own after it has left the matter, and the columns that say whose it is. */
  readonly kept?: Readonly<Record<string, readonly string[]>>;
}

/** What a field of Query shows a person. */
export type Expectation = (who: Person, asking: Asking) => Promise<void>;
/** What a subscription delivers a person at once. */
export type Watch = (who: Person, live: LiveConnection, asking: Asking) => Promise<void>;

/** Somebody who may sit at a matter, with the words of the register. */
export interface Person {
  readonly username: string;
  readonly unit: string;
  readonly kind: string;
  readonly roles: readonly string[];
  readonly district: 'main' | 'second';
  /** Unit above, which sees what its units sit at. */
  readonly superior?: string;
}

export function person(username: string, unit: string, kind: string, roles: readonly string[]): Person {
  return { username, unit, kind, roles, district: 'main' };
}

/** A seat as the scene gave it. */
export interface Place {
  readonly role: string;
  readonly state: string;
  readonly flags?: readonly string[];
  /** Live unless said otherwise. */
  readonly ended?: true;
}

/** A thing inside a matter with a state of its own, which an act may be about: a task, an instalment, a link. */
export interface Part {
  readonly id: string;
  readonly state: string;
  /** Whose it is, by code. */
  readonly unit?: string;
  readonly flags?: readonly string[];
  /** Units that it exists for, by code, where these are not all who see the matter. */
  readonly readers?: readonly string[];
}

/** A matter of the scene: its state, and who sits at it. */
export interface Scene {
  readonly name: string;
  readonly kind: string;
  readonly state: string;
  readonly district: 'main' | 'second';
  readonly flags?: readonly string[];
  /** By code of the unit. */
  readonly seats: Readonly<Record<string, Place>>;
  /** Whether leadership reads along: an ordinary appeal, neither confidential nor a violation report. */
  readonly leadershipReads?: boolean;
  /** Kinds of unit that read along, seated or not: those that a closed period has assessed. */
  readonly readers?: readonly string[];
  /** The accused unit of a violation report; neither it nor a unit below it ever sees the report. */
  readonly accused?: string;
  /** The appeal whose link opens this matter as well. */
  readonly openTo?: string;
  /** Links to it that were given to merchants and consumers, each with the field that shows what it opens. */
  readonly opens?: readonly { readonly link: string; readonly field: string }[];
  /** Who oversees its links beside the centre, by code of the unit; whoever took it in where nothing is said. */
  readonly linksOf?: readonly string[];
  /** By name of the part; where it is a seat of the matter, `seats` says all of it. */
  readonly parts?: Readonly<Record<string, readonly Part[]>>;
}

/** A matter of the scene as it really is. */
export interface StagedMatter extends Scene {
  readonly id: string;
  /** The seats by code of the unit, as `identify` has found them. */
  readonly seatIds?: Readonly<Record<string, string>>;
}

/** A rule: from which states, from which seat, and what else must be so. */
export interface Rule {
  readonly on: string;
  readonly from?: readonly string[];
  /** Seat of the actor: its role, or role and state. `seated`: any live seat. */
  readonly seat: readonly string[] | 'seated';
  readonly kinds?: readonly string[];
  readonly roles?: readonly string[];
  /** Leadership does it as well, without a seat, where it reads along. */
  readonly leadership?: true;
  /** A part of the matter must be named: not among the acts of the matter itself. */
  readonly part?: string;
  /** Roles of the seats that are such a part; else the scene lists its parts by that name. */
  readonly partSeats?: readonly string[];
  /** States of the part from which it is done; each where nothing is said. */
  readonly partFrom?: readonly string[];
  /** Only for the unit whose part it is, or for every other one. */
  readonly partOf?: 'OWN' | 'OTHERS';
  /** Flag without which the part is not the one. */
  readonly partNeeds?: string;
  /** Whoever is of such a kind does it only where the part is its unit's own. */
  readonly ownPartFrom?: readonly string[];
  /** Role without which a part with this flag is not for a person. */
  readonly partRole?: { readonly flag: string; readonly role: string };
  /** Flags of the seat that forbid it, or without which it is forbidden. */
  readonly unless?: readonly string[];
  readonly needs?: readonly string[];
  /** Flags of the seat of which it needs one. */
  readonly needsOne?: readonly string[];
  /** Flags without which a sub-district, but not a community, is forbidden. */
  readonly subDistrictNeeds?: readonly string[];
  /** Flags of the matter that forbid it. */
  readonly unlessMatter?: readonly string[];
  readonly needsMatter?: readonly string[];
  /** While it is handled, only with this flag of the matter. */
  readonly handledOnlyWith?: string;
  /** While its appellant is to be called back, only with this flag of the matter. */
  readonly inCallbackOnlyWith?: string;
  /** As a hard case, only with one of these flags of the matter. */
  readonly hardCaseOnlyWith?: readonly string[];
  /** Done by the house alone, or through a resident's link: no member ever does it. */
  readonly never?: 'BY_HOUSE' | 'BY_LINK';
  /** Done from a place of its own on the page: not among the acts that are offered. */
  readonly unoffered?: true;
}

/** Who may open a new matter by an act. */
export interface Opening {
  readonly kinds: readonly string[];
  /** HEAD and HANDLER unless said otherwise. */
  readonly roles?: readonly string[];
  readonly unoffered?: true;
}

/** Those who work on matters, where a rule names no roles. */
export const WORKERS = ['HEAD', 'HANDLER'];
/** The seat of the command centre. */
export const CENTRE = ['SUPERVISOR'];
export const SUPERVISOR: Place = { role: 'SUPERVISOR', state: 'SEATED' };
/** The seat of whoever has taken an appeal in. */
export const FIRST: Place = { role: 'FIRST_RECEIVER', state: 'SEATED' };
/** Seats that a work order hangs on. */
export const ORDER = ['LEAD', 'CO_HANDLER'];
/** An appeal along which leadership reads. */
export const ORDINARY = { kind: 'appeal', district: 'main', leadershipReads: true } as const;

/** The kinds of all units that a district has. */
export const EVERYBODY = [
  'COMMAND_CENTRE',
  'LEADERSHIP',
  'SUB_DISTRICT',
  'COMMUNITY',
  'DEPARTMENT',
  'COURT',
  'PROCURATORATE',
  'LAW_SOCIETY',
  'LEGAL_EXPERT',
  'ASSOCIATION',
  'DEPUTY_STATION',
  'DEPUTY',
];

/** The word that every matter of the scene has in its title, to search by. */
export const WORD = '海岸矩阵';

/** Done by the house alone. */
export const house = (on: string): Rule => ({ on, seat: [], never: 'BY_HOUSE' });
/** Done through a resident's link alone. */
export const resident = (on: string): Rule => ({ on, seat: [], never: 'BY_LINK' });

/** A list without a filter shows a person the matters of its kind that the rules show, and no other. */
export const listOf =
  (field: string, kind: string): Expectation =>
  async (who, asking) => {
    const nodes = await asking.pages(who, field, '', 'id');
    const wanted = asking.visibleTo(who, (matter) => matter.kind === kind);
    expect(asking.ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
  };
