import type { Text } from '../kernel/i18n/index.ts';
import type { Problem, ProblemType } from '../kernel/graphql/problem.ts';
import type { MemberRole, UnitKind } from '../unit/index.ts';
import type { Acting, Reach } from './acting.ts';

/** The facts on which policies decide; plain data, so that the same code answers for a list row and for an act. */
export interface MatterFacts {
  readonly kind: string;
  readonly state: string;
  readonly flags: readonly string[];
  /** Who proposed what somebody else is to decide; null where nothing waits for a second person. */
  readonly proposer?: string | null;
}

export interface SeatFacts {
  readonly id: string;
  readonly unitId: string;
  readonly role: string;
  readonly state: string;
  readonly flags: readonly string[];
  readonly live: boolean;
}

/** A thing inside a matter that has states of its own: another unit's seat, a task, an instalment. */
export interface PartFacts {
  readonly id: string;
  readonly state: string;
  readonly unitId: string | null;
  readonly flags?: readonly string[];
}

export interface ActorFacts {
  readonly type: 'MEMBER' | 'LINK' | 'SYSTEM';
  readonly unitId: string | null;
  readonly unitKind: string | null;
  /** The person, the same one in each unit that they work for; null for whoever has no account. */
  readonly person?: string | null;
  readonly roles: readonly string[];
  readonly purpose?: string;
}

export interface Standing {
  readonly actor: ActorFacts;
  readonly matter: MatterFacts;
  /** The actor's own live seat. */
  readonly seat: SeatFacts | null;
  readonly part: PartFacts | null;
}

/** One way to be entitled to an act: every condition that is named must hold. */
export interface Way {
  readonly seat?: readonly string[];
  readonly seatState?: readonly string[];
  /** Any live seat, whatever its role. */
  readonly seated?: true;
  readonly unitKind?: readonly UnitKind[];
  /** Member roles, any of them; heads and handlers where nothing is said. */
  readonly member?: readonly MemberRole[];
  /** Purpose of a link without an account. */
  readonly link?: string;
  readonly system?: true;
  /** Another person than the one who proposed it, whatever unit either works for at the moment. */
  readonly second?: true;
  /** The part belongs to the actor's own unit. */
  readonly ownPart?: true;
}

export type Tone = 'PRIMARY' | 'PLAIN' | 'DANGER';

export interface Act<Input extends object = object> {
  /** Name of the mutation, object first: `workOrderAccept`. */
  readonly name: string;
  /** Kind of matter it is done on; `null` for an act that every kind knows. */
  readonly kind: string | null;
  readonly description: string;
  readonly label: Text;
  /** What the ledger says after the unit's name; `{…}` are values of the entry's data. */
  readonly sentence: Text;
  readonly tone?: Tone;
  /** What will happen and to whom; asked before an act that cannot be undone. */
  readonly confirm?: Text;
  /** States of the matter from which it may be done; `NEW` opens a matter, `OPEN` is any state that is not closed, `ANY` each. */
  readonly from: readonly string[] | 'NEW' | 'OPEN' | 'ANY';
  /** State of the matter afterwards; unchanged where nothing is said, or where `run` sets it. */
  readonly to?: string;
  /** States among which `run` chooses, for the diagrams and the walks. */
  readonly mayLeadTo?: readonly string[];
  readonly by: readonly Way[];
  readonly part?: ActPart;
  /** A further condition on the facts alone. */
  readonly when?: (standing: Standing) => boolean;
  readonly input?: new () => Input;
  /** Refusals of its own, besides those that every act may give. */
  readonly problems?: readonly ProblemType[];
  /** What the success carries besides the matter. */
  readonly yields?: new () => object;
  /** Who sees the entry: every seat where nothing is said; `run` may narrow it. */
  readonly reach?: Reach;
  /** Does not depend on what was seen before, such as a comment: no version is asked for. */
  readonly additive?: true;
  /** Done by the thousand: no unit is told of each one in its inbox. */
  readonly untold?: true;
  /** A repeat is done anew: what it yields is somebody's identity, and kept nowhere. */
  readonly unkept?: true;
  /** Brought to a kind by another room: it stands behind the kind's own acts, whichever is declared first. */
  readonly added?: true;
  /** Hidden from the abilities list: done by the clock or from a place of its own. */
  readonly quiet?: true;
  run(acting: Acting, input: Input): Promise<object | Problem | void> | object | Problem | void;
}

export interface ActPart {
  /** What the part is, for the documentation: `workOrder`, `jointTask`. */
  readonly name: string;
  /** States of the part from which the act may be done; `ANY` each. */
  readonly from: readonly string[] | 'ANY';
  /** Seat roles, where the part is another seat of the matter. */
  readonly seatRoles?: readonly string[];
  readonly load: (acting: Acting, id: string) => PartFacts | null | Promise<PartFacts | null>;
}

/** The part is a seat of the matter, for example the work order that a return is about. */
export function seatPart(name: string, roles: readonly string[], from: readonly string[] | 'ANY'): ActPart {
  return {
    name,
    from,
    seatRoles: roles,
    load: (acting, id) => acting.seats.find((seat) => seat.id === id && roles.includes(seat.role)) ?? null,
  };
}

const acts = new Map<string, Act>();
const actsByKind = new Map<string, readonly Act[]>();

/** Declares an act. It exists as a mutation, an ability, a line of the state diagram and a row of the tests from then on. */
export function defineAct<Input extends object>(act: Act<Input>): Act<Input> {
  if (acts.has(act.name)) throw new Error(`The act ${act.name} is declared twice.`);
  acts.set(act.name, act as unknown as Act);
  actsByKind.clear();
  return act;
}

export function actNamed(name: string): Act {
  const act = acts.get(name);
  if (!act) throw new Error(`No act is called ${name}.`);
  return act;
}

export function allActs(): readonly Act[] {
  return [...acts.values()];
}

export function actsOn(kind: string): readonly Act[] {
  const known = actsByKind.get(kind);
  if (known) return known;
  const all = allActs();
  const own = all.filter((act) => act.kind === kind);
  const found = [
    ...own.filter(({ added }) => !added),
    ...own.filter(({ added }) => added),
    ...all.filter((act) => act.kind === null),
  ];
  actsByKind.set(kind, found);
  return found;
}
