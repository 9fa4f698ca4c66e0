/**
 * The figures of assessment, counted once more and by another hand: from the ledger alone. It knows nothing of the code
 * that it judges; what it reads of an entry is what was done, when, by whom, and what that changed.
 */

/** An entry of an appeal’s ledger. */
export interface LedgerLine {
  readonly appeal: string;
  readonly act: string;
  readonly at: Date;
  readonly data: Readonly<Record<string, any>>;
  readonly effects: {
    readonly matter?: {
      readonly flags?: readonly string[];
      readonly categoryId?: string | null;
      readonly subDistrictId?: string | null;
    };
    readonly seats?: readonly SeatLine[];
    readonly clocks?: readonly ClockLine[];
  } | null;
}

/** Whom a unit cannot call, it owes no call: the identity is withheld from it by law, or no telephone was left. */
const UNCALLED = ['IDENTITY_WITHHELD', 'NO_TELEPHONE'];

interface SeatLine {
  readonly id: string;
  readonly unitId: string;
  readonly role: string;
  readonly was: string | null;
  readonly state: string;
  readonly flags: readonly string[];
  readonly live: boolean;
}

interface ClockLine {
  readonly id: string;
  readonly seatId: string;
  readonly kind: string;
  readonly was: string | null;
  readonly state: string;
  readonly deadline: string;
}

/** Days that a unit names for itself: a red card is for a limit of the district or of a law, and so is being overdue. */
export const OWN_DAYS: readonly string[] = ['INSTRUCTION'];

/** Something that counts for a unit at an instant. */
export interface Counted {
  readonly appeal: string;
  readonly unit: string;
  /** The subject that the appeal had when the work was given. */
  readonly category: string | null;
  /** The area that it was in then. */
  readonly subDistrict: string | null;
  readonly what: string;
  readonly at: number;
}

/** Something owed by an instant; once kept or broken it is over. */
class Promised {
  due: number | null = null;
  over: { at: number; kept: boolean } | null = null;

  /** Time has come to an instant without anything being done before it. */
  wait(until: number): void {
    if (this.over || this.due === null || this.due >= until) return;
    this.over = { at: this.due, kept: false };
  }

  keep(at: number): void {
    this.over ??= { at, kept: true };
  }
}

/** A work order as the ledger tells of it; a repeat’s answer by the lead of its master is one as well. */
class Order {
  readonly response = new Promised();
  readonly handling = new Promised();
  readonly reworks = new Map<string, Promised>();
  readonly events: { what: string; at: number }[] = [];
  readonly heard = new Set<string>();

  constructor(
    readonly appeal: string,
    readonly unit: string,
    readonly leads: boolean,
    readonly category: string | null,
    readonly subDistrict: string | null,
  ) {}

  promises(): Promised[] {
    return [this.response, this.handling, ...this.reworks.values()];
  }

  /** The appellant is heard once on each question. */
  hear(question: string, answer: string, at: number): void {
    if (this.heard.has(question)) return;
    this.heard.add(question);
    this.events.push({ what: `${question} ${answer}`, at });
  }
}

class Appeal {
  readonly seats = new Map<string, SeatLine>();
  readonly orders = new Map<string, Order>();
  readonly clocks = new Map<string, ClockLine>();
  excludedAt: number | null = null;
  category: string | null = null;
  subDistrict: string | null = null;

  constructor(readonly id: string) {}

  read(line: LedgerLine): void {
    const at = line.at.getTime();
    for (const order of this.orders.values()) for (const promised of order.promises()) promised.wait(at);
    if (line.effects?.matter?.categoryId !== undefined) this.category = line.effects.matter.categoryId;
    if (line.effects?.matter?.subDistrictId !== undefined) this.subDistrict = line.effects.matter.subDistrictId;
    for (const seat of line.effects?.seats ?? []) this.seat(seat, at);
    for (const clock of line.effects?.clocks ?? []) this.clock(clock, at);
    if (line.act === 'appealAnswerWithMaster' && line.data['answeredBy'] && !this.orders.has(this.id))
      this.orders.set(this.id, new Order(this.id, line.data['answeredBy'], true, this.category, this.subDistrict));
    if (line.data['reached'] !== undefined) this.callback(line.data, at);
    if (line.data['markKind'] === 'ESCALATE') this.card(this.clocks.get(line.data['clockId'])!, at);
    // Left out as long as it is marked so: taken back, it counts as if it had never been.
    const flags = line.effects?.matter?.flags;
    if (flags) this.excludedAt = flags.includes('EXCLUDED') ? (this.excludedAt ?? at) : null;
  }

  private card({ kind, seatId }: ClockLine, at: number): void {
    if (!OWN_DAYS.includes(kind)) this.order(seatId)?.events.push({ what: 'RED_CARD', at });
  }

  private order(seat: string): Order | undefined {
    return this.orders.get(seat);
  }

  private seat(seat: SeatLine, at: number): void {
    this.seats.set(seat.id, seat);
    if (seat.was === null && (seat.role === 'LEAD' || seat.role === 'CO_HANDLER'))
      this.orders.set(seat.id, new Order(this.id, seat.unitId, seat.role === 'LEAD', this.category, this.subDistrict));
    // What a unit objects once more is decided like a return.
    const disputed = (state: string | null): boolean => state === 'RETURN_ASKED' || state === 'ARBITRATION';
    // A flag may change while it is disputed: nothing is decided by that.
    if (!disputed(seat.was) || disputed(seat.state)) return;
    if (seat.state === 'RETURNED') this.order(seat.id)!.events.push({ what: 'BOUNCED', at });
    if (seat.live && seat.state !== 'COMPLETED') this.order(seat.id)!.events.push({ what: 'RETURN_REFUSED', at });
  }

  private clock(clock: ClockLine, at: number): void {
    this.clocks.set(clock.id, clock);
    const order = this.order(clock.seatId);
    if (!order) return;
    const seat = this.seats.get(clock.seatId)!;
    if (
      clock.kind === 'ACCEPT' &&
      order.leads &&
      order.response.due !== null &&
      clock.state === 'STOPPED' &&
      seat.live &&
      seat.state === 'ACCEPTED' &&
      !UNCALLED.some((flag) => seat.flags.includes(flag))
    )
      return; // The call is owed now, by the clock that its acceptance starts.
    const promised = this.promised(order, clock);
    if (!promised || promised.over) return;
    const kept =
      clock.kind === 'FIRST_CONTACT'
        ? seat.flags.includes('CONTACTED')
        : clock.kind !== 'ACCEPT' && (seat.state === 'COMPLETED' || seat.state === 'ESCALATED');
    promised.due = clock.state === 'RUNNING' ? Date.parse(clock.deadline) : null;
    if (clock.state === 'STOPPED' && kept) promised.keep(at);
  }

  private promised(order: Order, { id, kind }: ClockLine): Promised | null {
    if (kind === 'HANDLING') return order.handling;
    if (kind === 'ACCEPT' || kind === 'FIRST_CONTACT') return order.leads ? order.response : null;
    if (kind !== 'REWORK') return null;
    const rework = order.reworks.get(id) ?? new Promised();
    order.reworks.set(id, rework);
    return rework;
  }

  private callback({ reached, resolved, satisfied }: Readonly<Record<string, any>>, at: number): void {
    const leads = [...this.seats.values()].filter(({ role, live }) => role === 'LEAD' && live);
    const order = leads.length > 0 ? this.order(leads.at(-1)!.id) : this.order(this.id);
    if (!order) return;
    if (!reached) return void order.events.push({ what: 'UNREACHED', at });
    if (resolved !== null) order.hear('RESOLUTION', resolved ? 'yes' : 'no', at);
    if (satisfied !== null) order.hear('SATISFACTION', satisfied ? 'yes' : 'no', at);
  }

  counted(asOf: number): Counted[] {
    if (this.excludedAt !== null && this.excludedAt <= asOf) return [];
    return [...this.orders.values()].flatMap((order) => {
      for (const promised of order.promises()) promised.wait(asOf + 1);
      const judged = (what: string, { over }: Promised) =>
        over ? [{ what: `${what} ${over.kept ? 'yes' : 'no'}`, at: over.at }] : [];
      const all = [
        ...judged('RESPONSE', order.response),
        ...judged('HANDLING', order.handling),
        ...[...order.reworks.values()].flatMap((rework) => judged('REWORK', rework)),
        ...order.events,
      ];
      const { unit, category, subDistrict } = order;
      return all.map(({ what, at }) => ({ appeal: this.id, unit, category, subDistrict, what, at }));
    });
  }
}

/** Everything that the ledger counts for any unit until an instant. The lines of an appeal stand in their order. */
export function recount(lines: readonly LedgerLine[], asOf: Date): Counted[] {
  const appeals = new Map<string, Appeal>();
  for (const line of lines) {
    const appeal = appeals.get(line.appeal) ?? new Appeal(line.appeal);
    appeals.set(line.appeal, appeal);
    appeal.read(line);
  }
  return [...appeals.values()].flatMap((appeal) => appeal.counted(asOf.getTime()));
}

export interface Expected {
  /** Numerator and denominator of each rate. */
  readonly rates: Readonly<Record<string, readonly [hits: number, of: number]>>;
  readonly items: Readonly<Record<string, number>>;
}

/** The first instant of a month in Shanghai, which is eight hours ahead of UTC. */
export const monthBegins = (year: number, month: number): number =>
  Date.parse(`${new Date(Date.UTC(year, month - 1)).toISOString().slice(0, 7)}-01T00:00:00+08:00`);

/** The figures of what was counted from one instant up to another that belongs to the next period. */
export function expected(counted: readonly Counted[], from: number, until: number): Expected {
  const count = (...whats: string[]): number =>
    counted.filter(({ what, at }) => whats.includes(what) && at >= from && at < until).length;
  const rate = (what: string): readonly [number, number] => [count(`${what} yes`), count(`${what} yes`, `${what} no`)];
  return {
    rates: {
      RESPONSE: rate('RESPONSE'),
      RESOLUTION: rate('RESOLUTION'),
      SATISFACTION: rate('SATISFACTION'),
      ON_TIME: rate('HANDLING'),
    },
    items: {
      OVERDUE: count('HANDLING no', 'REWORK no'),
      REWORKED: count('REWORK yes', 'REWORK no'),
      RETURN_REFUSED: count('RETURN_REFUSED'),
      BOUNCED: count('BOUNCED'),
      RED_CARD: count('RED_CARD'),
      UNREACHED: count('UNREACHED'),
    },
  };
}

/** A formula as every unit may read it. */
export interface Published {
  readonly base: number;
  readonly weights: readonly { readonly rate: string; readonly percent: number }[];
  /** What the two answers on satisfaction weigh, in percent. */
  readonly satisfied: number;
  readonly dissatisfied: number;
  readonly items: readonly {
    readonly item: string;
    readonly points: number;
    readonly every: number;
    readonly most: number | null;
  }[];
}

const nearest = (dividend: bigint, divisor: bigint): bigint => (2n * dividend + divisor) / (2n * divisor);

/** What the cases of a rate weigh together, in percent each: satisfied and dissatisfied as the formula has it, others all or nothing. */
function weightOf(rate: string, [hits, of]: readonly [number, number], { satisfied, dissatisfied }: Published): bigint {
  const [good, bad] = rate === 'SATISFACTION' ? [satisfied, dissatisfied] : [100, 0];
  return BigInt(good * hits + bad * (of - hits));
}

/** A rate in hundredths of a percent; none without a denominator. */
export function percentOf(rate: string, counts: readonly [number, number], formula: Published): number | null {
  return counts[1] === 0 ? null : Number(nearest(weightOf(rate, counts, formula) * 100n, BigInt(counts[1])));
}

/** The score in hundredths of a point, or null where no rate has a denominator. */
export function scored({ rates, items }: Expected, formula: Published): number | null {
  const { base, weights, items: rules } = formula;
  const due = weights.filter(({ rate, percent }) => percent > 0 && rates[rate]![1] > 0);
  if (due.length === 0) return null;
  const whole = BigInt(due.reduce((sum, { percent }) => sum + percent, 0));
  let score = 0n;
  for (const { rate, percent } of due) {
    const [hits, of] = rates[rate]!;
    score += nearest(BigInt(base) * BigInt(percent) * weightOf(rate, [hits, of], formula), whole * BigInt(of));
  }
  for (const { item, points, every, most } of rules) {
    const times = Math.floor(items[item]! / every);
    const limit = most === null ? Infinity : Math.round(most * 100);
    const size = Math.min(Math.abs(Math.round(points * 100)) * times, limit);
    score += BigInt(points < 0 ? -size : size);
  }
  return score < 0n ? 0 : Number(score);
}
