import type { Acting } from './acting.ts';
import { kindOf } from './kind.ts';

/**
 * What an act changed in the envelope, the seats and the clocks. It stands on the entry and under its hash, so that the
 * ledger alone tells how a matter came to stand as it does: what is counted later can be counted again from it.
 */
export interface Effects {
  readonly matter?: Partial<EnvelopeEffect>;
  readonly seats?: readonly SeatEffect[];
  readonly clocks?: readonly ClockEffect[];
}

/** Fields of the envelope as they stand after the act; only those that changed. */
export interface EnvelopeEffect {
  readonly urgency: string;
  readonly categoryId: string | null;
  readonly subDistrictId: string | null;
  readonly leadUnitId: string | null;
  readonly flags: readonly string[];
}

/** A seat that was given or changed, as it stands after the act. */
export interface SeatEffect {
  readonly id: string;
  readonly unitId: string;
  readonly role: string;
  /** State before the act; null where the act gave the seat. */
  readonly was: string | null;
  readonly state: string;
  readonly flags: readonly string[];
  readonly live: boolean;
}

/** A clock that was started or changed, as it stands after the act. */
export interface ClockEffect {
  readonly id: string;
  readonly seatId: string;
  readonly kind: string;
  /** State before the act; null where the act started the clock. */
  readonly was: string | null;
  readonly state: string;
  readonly deadline: string;
}

interface Known {
  readonly state: string;
  readonly all: string;
}

/** How a matter stood before an act, to tell afterwards what the act changed. */
export class Standpoint {
  private readonly envelope: EnvelopeEffect;
  private readonly seats: ReadonlyMap<string, Known>;
  private readonly seated: ReadonlySet<string>;
  private readonly clocks: ReadonlyMap<string, Known>;
  private readonly standing: readonly string[];
  private readonly barred: readonly string[];
  private readonly reserved: ReadonlyMap<string, string>;

  constructor(acting: Acting) {
    this.envelope = envelopeOf(acting);
    this.seats = new Map(seatsOf(acting).map((seat) => [seat.id, { state: seat.state, all: JSON.stringify(seat) }]));
    this.seated = new Set(seatedAt(acting));
    this.clocks = new Map(
      clocksOf(acting).map((clock) => [clock.id, { state: clock.state, all: JSON.stringify(clock) }]),
    );
    this.standing = [...acting.matter.standing];
    this.barred = [...acting.matter.barred];
    this.reserved = new Map(reservedOf(acting).map(([table, audience]) => [table, audience.join()]));
  }

  /** Tables of rows that are for some only, and for others now than before. */
  handedOn(acting: Acting): [table: string, audience: string[]][] {
    return reservedOf(acting).filter(([table, audience]) => this.reserved.get(table) !== audience.join());
  }

  /** Who must not see anything of the matter any more: barred since, or no longer among those who always see it. */
  lost(acting: Acting): string[] {
    const { matter, registers } = acting;
    const barred = matter.barred.filter((id) => !this.barred.includes(id)).flatMap((id) => registers.treeOf(id));
    const sees = new Set(acting.wholeAudience());
    return [...new Set([...this.standing, ...barred])].filter((id) => !sees.has(id));
  }

  /** Units that had a seat and have none any more, however it ended. */
  unseated(acting: Acting): string[] {
    const seated = new Set(seatedAt(acting));
    return [...this.seated].filter((id) => !seated.has(id));
  }

  /** What changed since; null where nothing did. */
  effects(acting: Acting): Effects | null {
    const now = envelopeOf(acting);
    const changed = Object.entries(now).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(this.envelope[field as keyof EnvelopeEffect]),
    );
    const seats = changedOf(seatsOf(acting), this.seats);
    const clocks = changedOf(clocksOf(acting), this.clocks);
    if (changed.length + seats.length + clocks.length === 0) return null;
    return {
      ...(changed.length > 0 ? { matter: Object.fromEntries(changed) } : {}),
      ...(seats.length > 0 ? { seats } : {}),
      ...(clocks.length > 0 ? { clocks } : {}),
    };
  }
}

function changedOf<Row extends { readonly id: string; readonly state: string }>(
  rows: readonly Row[],
  before: ReadonlyMap<string, Known>,
): (Row & { readonly was: string | null })[] {
  return rows
    .filter((row) => before.get(row.id)?.all !== JSON.stringify(row))
    .map((row) => ({ ...row, was: before.get(row.id)?.state ?? null }));
}

function reservedOf(acting: Acting): [table: string, audience: string[]][] {
  const { reserved = {} } = kindOf(acting.matter.kind);
  return Object.entries(reserved).map(([table, audienceOf]) => [table, audienceOf(acting)]);
}

function envelopeOf({ matter }: Acting): EnvelopeEffect {
  const { urgency, categoryId, subDistrictId, leadUnitId, flags } = matter;
  return { urgency, categoryId, subDistrictId, leadUnitId, flags: [...flags] };
}

const seatedAt = ({ seats }: Acting): string[] => seats.filter(({ live }) => live).map(({ unitId }) => unitId);

function seatsOf({ seats }: Acting) {
  return seats.map(({ id, unitId, role, state, flags, live }) => ({ id, unitId, role, state, flags, live }));
}

function clocksOf({ clocks }: Acting) {
  return clocks.map(({ id, seatId, kind, state, deadline }) => ({
    id,
    seatId,
    kind,
    state,
    deadline: deadline.toISOString(),
  }));
}
