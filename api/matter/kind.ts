import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { registerMatterType } from '../kernel/graphql/schema.ts';
import type { Registers, SettingRow, UnitKind } from '../unit/index.ts';
import type { MatterFacts, SeatFacts } from './act.ts';
import type { Acting } from './acting.ts';

/** A kind of matter: its states and words, who always sees it, and what each seat owes. */
export interface MatterKind {
  readonly kind: string;
  /** GraphQL type that implements `Matter`. */
  readonly typeName: string;
  readonly label: Text;
  /** Prefix of the human number after the year, for example `L` in `2026-L000012`. */
  readonly numberPrefix: string;
  readonly states: Readonly<Record<string, Text>>;
  /** States in which nothing is owed any more. */
  readonly closed: readonly string[];
  /** The states a matter usually passes, for the steps bar. */
  readonly path: readonly string[];
  /** States beside the path, each with the state of the path at which the matter stands meanwhile. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Types within the kind, where a district may give each limits of its own. */
  readonly types?: Readonly<Record<string, Text>>;
  readonly seatRoles: Readonly<Record<string, Text>>;
  readonly seatStates: Readonly<Record<string, Text>>;
  readonly duties: Readonly<Record<string, Text>>;
  readonly clocks: Readonly<Record<string, ClockRule>>;
  /** What a seat owes next, from the facts alone; null when it waits for others. */
  dutyOf(matter: MatterFacts, seat: SeatFacts, seats: readonly SeatFacts[]): string | null;
  /** Who sees the kind's records, where they stay with fewer than those who see the matter. */
  readonly recordsAudience?: (acting: Acting) => string[];
  /** Tables whose rows follow the seats (column `reach`), besides the shared ones. */
  readonly tables: readonly string[];
  /** Tables of a confidential annex of its own: rows for the units they name, as long as these have a seat. */
  readonly annex?: readonly string[];
  /** Seat roles that look on: they see what is done and none of the documents, which may show who it is about. */
  readonly onlookers?: readonly string[];
  /** Kinds of unit that see none of the documents either, whatever their seat. */
  readonly withoutDocuments?: readonly UnitKind[];
  /** Tables whose rows are for some at the matter only, such as an identity, and for whom as the seats stand. */
  readonly reserved?: Readonly<Record<string, (acting: Acting) => string[]>>;
}

/** A limit: how long, in what unit, and what happens around the deadline. */
export interface ClockRule {
  readonly label: Text;
  /** Limit by urgency; `ORDINARY` stands for those that are not named. */
  readonly limits: Readonly<Record<string, Limit>> & { readonly ORDINARY: Limit };
  /** Limits of a type of its own, by urgency; what is not named is the urgency's own. */
  readonly byType?: Readonly<Record<string, Readonly<Record<string, Limit>>>>;
  readonly marks: readonly Mark[];
  /**
   * A day that a unit names for itself, and neither the district nor a law. It is for that unit and the centre alone to
   * see, and being late at it makes no matter overdue and counts against nobody.
   */
  readonly own?: true;
  /**
   * Where the facts alone say that somebody is waited for: the clock starts with it and ends with it, whichever act brings
   * either about.
   */
  readonly runsWhile?: (matter: MatterFacts, seats: readonly SeatFacts[]) => readonly Awaited[];
}

/** Whoever is waited for, and the part that it is about. */
export interface Awaited {
  readonly seat: SeatFacts;
  readonly partId?: string;
}

export interface Limit {
  readonly amount: number;
  readonly unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'NATURAL_HOUR' | 'CALENDAR_DAY';
}

/** Something that happens at an offset from the deadline: negative before it, positive after it. */
export interface Mark extends Limit {
  readonly kind: 'DUE_SOON' | 'OVERDUE' | 'ESCALATE' | 'ACT';
  /** For `ACT`: what the house does by itself there, declared with `defineClockAct`. */
  readonly act?: string;
}

/** Marks that fit most clocks: near due, overdue, and up one level when still nothing was done. */
export const USUAL_MARKS: readonly Mark[] = [
  { kind: 'DUE_SOON', amount: -1, unit: 'WORKING_DAY' },
  { kind: 'OVERDUE', amount: 0, unit: 'NATURAL_HOUR' },
  { kind: 'ESCALATE', amount: 1, unit: 'WORKING_DAY' },
];

export const MARK_LABELS: Readonly<Record<Mark['kind'], Text>> = {
  DUE_SOON: text('临期', 'due soon'),
  OVERDUE: text('逾期', 'overdue'),
  ESCALATE: text('逾期升级', 'escalated'),
  ACT: text('到期', 'has run out'),
};

/** The limit that a rule gives: the type's for this urgency, the urgency's own, and else the same of what is ordinary. */
export function limitIn(
  { limits, byType }: Pick<ClockRule, 'limits' | 'byType'>,
  urgency: string,
  type: string | null,
): Limit {
  const own = type === null ? undefined : byType?.[type];
  return own?.[urgency] ?? limits[urgency] ?? own?.['ORDINARY'] ?? limits.ORDINARY;
}

/** What the house comes with, or all of it that a district has set. */
export function ruleWith(kind: MatterKind, clock: string, set: Pick<SettingRow, 'value'> | undefined): ClockRule {
  const rule = kind.clocks[clock];
  if (!rule) throw new Error(`No clock of ${kind.kind} is called ${clock}.`);
  return set ? { ...rule, byType: {}, ...(set.value as Partial<ClockRule>) } : rule;
}

/** The key under which a district sets the limits of a clock. */
export const clockKey = (kind: MatterKind, clock: string): string => `clock.${kind.kind}.${clock}`;

/** The rule of a clock that holds at a time. */
export function ruleInForce(registers: Registers, kind: MatterKind, clock: string, at: Date): ClockRule {
  return ruleWith(kind, clock, registers.inForce(clockKey(kind, clock), at));
}

const kinds = new Map<string, MatterKind>();

export function defineKind(kind: MatterKind): MatterKind {
  kinds.set(kind.kind, kind);
  registerMatterType(kind.kind, kind.typeName);
  return kind;
}

/** What a later capability adds to an earlier kind, from its own folder: seats, what they owe, their clocks and tables. */
export interface KindAddition extends Partial<
  Pick<MatterKind, 'seatRoles' | 'duties' | 'clocks' | 'onlookers' | 'withoutDocuments' | 'tables' | 'dutyOf'>
> {}

/** Adds to a kind. What its own seats owe by its own rules comes first; an addition speaks where these are silent. */
export function extendKind(kind: MatterKind, addition: KindAddition): MatterKind {
  const { dutyOf } = kind;
  const { seatRoles, duties, clocks, onlookers = [], withoutDocuments = [], tables = [] } = addition;
  return Object.assign(kind, {
    seatRoles: { ...kind.seatRoles, ...seatRoles },
    duties: { ...kind.duties, ...duties },
    clocks: { ...kind.clocks, ...clocks },
    onlookers: [...(kind.onlookers ?? []), ...onlookers],
    withoutDocuments: [...(kind.withoutDocuments ?? []), ...withoutDocuments],
    tables: [...kind.tables, ...tables],
    dutyOf: (...standing: Parameters<MatterKind['dutyOf']>) =>
      dutyOf(...standing) ?? addition.dutyOf?.(...standing) ?? null,
  });
}

export function kindOf(kind: string): MatterKind {
  const found = kinds.get(kind);
  if (!found) throw new Error(`No kind of matter is called ${kind}.`);
  return found;
}

export function allKinds(): readonly MatterKind[] {
  return [...kinds.values()];
}
