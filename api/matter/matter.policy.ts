import type { Act, Standing, Way } from './act.ts';
import { actsOn } from './act.ts';
import { kindOf } from './kind.ts';

/** Why an act may not be done, as a code that the refusal carries. */
export type Hindrance = 'STATE' | 'SEAT' | 'ROLE' | 'PERSON' | 'RULE';

const WORKING_ROLES = ['HEAD', 'HANDLER'];

/** The first reason why the act may not be done now, or null when it may. */
export function hindranceOf(act: Act, standing: Standing): Hindrance | null {
  if (!stateFits(act, standing)) return 'STATE';
  const seated = act.by.filter((way) => seatFits(way, standing));
  if (seated.length === 0) return 'SEAT';
  const skilled = seated.filter((way) => roleFits(way, standing));
  if (skilled.length === 0) return 'ROLE';
  if (!skilled.some((way) => !way.second || isSecond(standing))) return 'PERSON';
  if (act.part && standing.part && act.part.from !== 'ANY' && !act.part.from.includes(standing.part.state))
    return 'STATE';
  if (act.when && !act.when(standing)) return 'RULE';
  return null;
}

/** Answers that are kept; a district's matters stand in a few hundred different ways. */
const MOST_KEPT = 10_000;
const kept = new Map<string, readonly Act[]>();

/**
 * The acts that may be done now, without a part, in the order of their declaration. A policy decides on the facts alone,
 * so what it decided holds for every matter that stands the same: a desk asks for it twenty times a page.
 */
export function abilitiesOf(standing: Standing): readonly Act[] {
  const key = likeness(standing);
  const known = kept.get(key);
  if (known) return known;
  const found = actsOn(standing.matter.kind).filter(
    (act) => !act.part && !act.quiet && act.from !== 'NEW' && hindranceOf(act, standing) === null,
  );
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, found);
  return found;
}

/** Everything of a standing but the identifiers, which no policy without a part looks at. */
function likeness({ actor, matter, seat }: Standing): string {
  const ofActor = `${actor.type}|${actor.unitKind}|${actor.purpose}|${actor.roles}`;
  const ofSeat = seat && `${seat.role}|${seat.state}|${seat.flags}|${seat.live}`;
  return `${matter.kind}|${matter.state}|${matter.flags}|${isSecond({ actor, matter })}|${ofActor}|${ofSeat}`;
}

/** The acts that may be done now on a part of the given name. */
export function partAbilitiesOf(standing: Standing, part: string): Act[] {
  return actsOn(standing.matter.kind).filter(
    (act) => act.part?.name === part && !act.quiet && hindranceOf(act, standing) === null,
  );
}

/** The acts that may be done now about another seat of the matter. */
export function seatAbilitiesOf(standing: Standing, role: string): Act[] {
  return actsOn(standing.matter.kind).filter(
    (act) => act.part?.seatRoles?.includes(role) && !act.quiet && hindranceOf(act, standing) === null,
  );
}

function stateFits(act: Act, { matter }: Standing): boolean {
  if (act.from === 'NEW' || act.from === 'ANY') return true;
  if (act.from === 'OPEN') return !kindOf(matter.kind).closed.includes(matter.state);
  return act.from.includes(matter.state);
}

function seatFits(way: Way, { actor, seat, part }: Standing): boolean {
  if (way.system) return actor.type === 'SYSTEM';
  if (way.link) return actor.type === 'LINK' && actor.purpose === way.link;
  if (actor.type !== 'MEMBER') return false;
  if (way.unitKind && !way.unitKind.includes(actor.unitKind as never)) return false;
  if (way.seat && !(seat?.live && way.seat.includes(seat.role))) return false;
  if (way.seated && !seat?.live) return false;
  if (way.seatState && !(seat && way.seatState.includes(seat.state))) return false;
  if (way.ownPart && part?.unitId !== actor.unitId) return false;
  return true;
}

/** Whoever proposed it does not decide it, not from another unit either. */
function isSecond({ actor, matter }: Pick<Standing, 'actor' | 'matter'>): boolean {
  return !matter.proposer || matter.proposer !== actor.person;
}

function roleFits(way: Way, { actor }: Standing): boolean {
  if (actor.type !== 'MEMBER') return true;
  const roles: readonly string[] = way.member ?? WORKING_ROLES;
  return actor.roles.some((role) => roles.includes(role));
}
