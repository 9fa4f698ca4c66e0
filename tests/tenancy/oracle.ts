import type { Opening, Part, Person, Place, Rule, Scene, StagedMatter } from './room.ts';
import { house, person, WORKERS } from './room.ts';
import { ofRooms, ROOMS } from './rooms/index.ts';

/**
 * The rules of the house, written once more and by another hand: who sees a matter, and who may do what on it. It knows
 * nothing of the code that it judges; the facts are those that the scene was set up with. A room brings its own rules:
 * see room.ts.
 */

/** Somebody of each kind of unit. */
const OWN_PEOPLE: readonly Person[] = [
  person('centre', 'centre', 'COMMAND_CENTRE', ['HEAD', 'HANDLER']),
  person('admin', 'centre', 'COMMAND_CENTRE', ['ADMINISTRATOR']),
  person('leader', 'leadership', 'LEADERSHIP', ['HEAD', 'HANDLER']),
  person('street', '370202001', 'SUB_DISTRICT', ['HEAD', 'HANDLER']),
  { ...person('community', '370202001001', 'COMMUNITY', ['HEAD', 'GRID_WORKER']), superior: '370202001' },
  person('market', 'market', 'DEPARTMENT', ['HEAD', 'HANDLER']),
  person('housing', 'housing', 'DEPARTMENT', ['HEAD', 'HANDLER']),
  person('tourism', 'tourism', 'DEPARTMENT', ['HEAD', 'HANDLER']),
  person('court', 'court', 'COURT', ['HEAD', 'HANDLER']),
  person('procuratorate', 'procuratorate', 'PROCURATORATE', ['HEAD', 'HANDLER']),
  person('law-society', 'law-society', 'LAW_SOCIETY', ['HEAD', 'HANDLER', 'LEGAL_EXPERT']),
  person('association', 'consumers', 'ASSOCIATION', ['HEAD', 'HANDLER', 'MEDIATOR']),
  person('station', 'station-1', 'DEPUTY_STATION', ['HEAD', 'HANDLER']),
  { ...person('deputy', 'deputy-1', 'DEPUTY', ['HEAD', 'MEDIATOR']), superior: 'station-1' },
];

/** They, and whom the rooms need besides. */
export const PEOPLE: readonly Person[] = [...OWN_PEOPLE, ...ROOMS.flatMap(({ people = [] }) => people)].filter(
  ({ username }, at, all) => all.findIndex((other) => other.username === username) === at,
);

const SUPERIORS: Readonly<Record<string, string>> = Object.fromEntries(
  PEOPLE.flatMap(({ unit, superior }) => (superior ? [[unit, superior]] : [])),
);

/** Whether a unit stands below that of a person, which then sees what it sits at. */
export const isAbove = (who: Person, unit: string): boolean => SUPERIORS[unit] === who.unit;

/** Whether the unit of a person sees a matter at all. */
export function sees(who: Person, matter: Scene): boolean {
  if (who.district !== matter.district) return false;
  if (matter.accused && (who.unit === matter.accused || who.superior === matter.accused)) return false;
  if (who.kind === 'COMMAND_CENTRE' && matter.kind !== 'file') return true;
  if (who.kind === 'LEADERSHIP' && matter.leadershipReads) return true;
  if (matter.readers?.includes(who.kind)) return true;
  const own = matter.seats[who.unit];
  if (own && !own.ended) return true;
  return Object.entries(matter.seats).some(([unit, seat]) => !seat.ended && isAbove(who, unit));
}

/** Every act of the house: those of the rooms, and what is done on a matter of any kind. */
export const RULES: Readonly<Record<string, Rule>> = {
  clockStrike: house('any'),
  clockHindered: house('any'),
  documentAdd: { on: 'any', seat: 'seated' },
  linkRevoke: { on: 'any', seat: 'seated', part: 'link', partFrom: ['LIVE'] },
  ...ofRooms(({ rules }) => rules),
};

/** Who may open a new matter by which act. */
export const OPENINGS: Readonly<Record<string, Opening>> = ofRooms(({ openings }) => openings);

/** What a resident does through the link to an appeal, which opens that one and nothing else. */
export const BY_LINK: Readonly<Record<string, (appeal: Scene) => boolean>> = ofRooms(({ byLink }) => byLink);

/** The parts of a kind of matter that are shown in lists of their own, not on the matter. */
export const elsewhere = (kind: string): readonly string[] => ROOMS.flatMap((room) => room.elsewhere?.[kind] ?? []);

function sits(seat: Place | undefined, rule: Rule): boolean {
  if (!seat || seat.ended) return false;
  const names = [seat.role, `${seat.role}:${seat.state}`];
  return rule.seat === 'seated' || rule.seat.some((wanted) => names.includes(wanted));
}

/** Whether a person may do an act on a matter of the scene, before anything of the input is looked at. */
export function may(who: Person, act: string, matter: Scene): boolean {
  const rule = RULES[act];
  if (!rule || rule.never || !sees(who, matter)) return false;
  if (rule.on !== 'any' && rule.on !== matter.kind) return false;
  if (rule.from && !rule.from.includes(matter.state)) return false;
  const seat = matter.seats[who.unit];
  const leads = rule.leadership && who.kind === 'LEADERSHIP';
  if (!leads && !sits(seat, rule)) return false;
  if (rule.kinds && !rule.kinds.includes(who.kind)) return false;
  if (!(rule.roles ?? WORKERS).some((role) => who.roles.includes(role))) return false;
  if (rule.unless?.some((flag) => seat?.flags?.includes(flag))) return false;
  if (rule.needs?.some((flag) => !seat?.flags?.includes(flag))) return false;
  if (rule.needsOne && !rule.needsOne.some((flag) => seat?.flags?.includes(flag))) return false;
  const needed = who.kind === 'SUB_DISTRICT' ? (rule.subDistrictNeeds ?? []) : [];
  if (needed.some((flag) => !seat?.flags?.includes(flag))) return false;
  if (rule.handledOnlyWith && matter.state === 'IN_HANDLING' && !matter.flags?.includes(rule.handledOnlyWith))
    return false;
  if (rule.inCallbackOnlyWith && matter.state === 'IN_CALLBACK' && !matter.flags?.includes(rule.inCallbackOnlyWith))
    return false;
  if (rule.hardCaseOnlyWith && matter.state === 'HARD_CASE')
    if (!rule.hardCaseOnlyWith.some((flag) => matter.flags?.includes(flag))) return false;
  if (rule.unlessMatter?.some((flag) => matter.flags?.includes(flag))) return false;
  return !rule.needsMatter?.some((flag) => !matter.flags?.includes(flag));
}

/** The acts that a person is offered on the matter itself, in alphabetical order. */
export function offered(who: Person, matter: Scene): string[] {
  return Object.keys(RULES)
    .filter((act) => !RULES[act]!.part && !RULES[act]!.unoffered && may(who, act, matter))
    .toSorted();
}

/** The parts of a matter that an act may be about: seats of it, or what the scene lists by that name. */
export function partsFor(act: string, matter: StagedMatter): readonly Part[] {
  const { part, partSeats } = RULES[act]!;
  if (!part) return [];
  if (!partSeats) return matter.parts?.[part] ?? [];
  return Object.entries(matter.seats)
    .filter(([, { role }]) => partSeats.includes(role))
    .map(([unit, { state, flags = [] }]) => ({ id: matter.seatIds![unit]!, unit, state, flags }));
}

/** Whether a part exists for a person. */
export const knows = (who: Person, { readers }: Part): boolean => !readers || readers.includes(who.unit);

/** Whether a person may do an act about a part of the matter, before anything of the input is looked at. */
export function mayAbout(who: Person, act: string, matter: StagedMatter, part: Part): boolean {
  const { partFrom, partOf, partNeeds, ownPartFrom, partRole } = RULES[act]!;
  if (!may(who, act, matter) || !knows(who, part)) return false;
  if (partFrom && !partFrom.includes(part.state)) return false;
  const own = part.unit === who.unit;
  if (partOf && (partOf === 'OWN') !== own) return false;
  if (ownPartFrom?.includes(matter.seats[who.unit]?.role ?? '') && !own) return false;
  if (partNeeds && !part.flags?.includes(partNeeds)) return false;
  return !(partRole && part.flags?.includes(partRole.flag) && !who.roles.includes(partRole.role));
}

/** Every part of a matter with the acts that a person is offered about it, in alphabetical order. */
export function offeredAbout(who: Person, matter: StagedMatter): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const act of Object.keys(RULES).toSorted())
    for (const part of partsFor(act, matter)) {
      const acts = all.get(part.id) ?? [];
      all.set(part.id, acts);
      if (!RULES[act]!.unoffered && mayAbout(who, act, matter, part)) acts.push(act);
    }
  return all;
}

/** Whether a person may open a new matter by an act. */
export function mayOpen({ kind, roles: own }: Person, act: string): boolean {
  const { kinds, roles = WORKERS } = OPENINGS[act]!;
  return kinds.includes(kind) && roles.some((role) => own.includes(role));
}

/** The acts by which a person is offered to open a new matter, in alphabetical order. */
export function openings(who: Person): string[] {
  return Object.keys(OPENINGS)
    .filter((act) => !OPENINGS[act]!.unoffered && mayOpen(who, act))
    .toSorted();
}
