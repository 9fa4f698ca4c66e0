import type { LedgerLine } from './recount.ts';
import { OWN_DAYS } from './recount.ts';

/** What the overview says of the day, counted by another hand: from the ledger alone. */

/** An entry with the state that its appeal had after it. */
export interface StateLine extends LedgerLine {
  readonly state: string;
}

interface Order {
  readonly unit: string;
  readonly since: number;
  state: string;
  live: boolean;
}

class Standing {
  state = '';
  category: string | null = null;
  subDistrict: string | null = null;
  readonly orders = new Map<string, Order>();
  readonly clocks = new Map<string, { readonly seat: string; readonly deadline: number | null }>();

  constructor(readonly registered: number) {}

  read({ at, state, effects }: StateLine): void {
    this.state = state;
    if (effects?.matter?.categoryId !== undefined) this.category = effects.matter.categoryId;
    if (effects?.matter?.subDistrictId !== undefined) this.subDistrict = effects.matter.subDistrictId;
    for (const { id, unitId, role, state: standing, live } of effects?.seats ?? []) {
      if (role !== 'LEAD' && role !== 'CO_HANDLER') continue;
      const { since } = this.orders.get(id) ?? { since: at.getTime() };
      this.orders.set(id, { unit: unitId, since, state: standing, live });
    }
    for (const { id, seatId, kind, state: running, deadline } of effects?.clocks ?? [])
      if (!OWN_DAYS.includes(kind))
        this.clocks.set(id, { seat: seatId, deadline: running === 'RUNNING' ? Date.parse(deadline) : null });
  }

  /** When the open orders of a unit, or of any, fall due next; none where nothing runs. */
  due(unit: string | null): (number | null)[] {
    if (this.state !== 'IN_HANDLING') return [];
    return [...this.orders]
      .filter(([, order]) => order.live && order.state !== 'COMPLETED' && (!unit || order.unit === unit))
      .map(([seat]) => {
        const deadlines = [...this.clocks.values()].flatMap((clock) =>
          clock.seat === seat && clock.deadline !== null ? [clock.deadline] : [],
        );
        return deadlines.length === 0 ? null : Math.min(...deadlines);
      });
  }

  came(unit: string, since: number): boolean {
    return [...this.orders.values()].some((order) => order.live && order.unit === unit && order.since >= since);
  }
}

const DAY = 86_400_000;
const AHEAD = 8 * 3_600_000;

/** Midnight of the day in Shanghai that an instant lies in. */
const midnight = (at: number): number => Math.floor((at + AHEAD) / DAY) * DAY - AHEAD;

export class Day {
  private readonly appeals = new Map<string, Standing>();

  constructor(lines: readonly StateLine[]) {
    for (const line of lines) {
      const standing = this.appeals.get(line.appeal) ?? new Standing(line.at.getTime());
      this.appeals.set(line.appeal, standing);
      standing.read(line);
    }
  }

  load(now: number, unit: string | null): Record<string, number> {
    const today = midnight(now);
    const count = (holds: (appeal: Standing) => boolean): number => [...this.appeals.values()].filter(holds).length;
    const due = (holds: (at: number) => boolean): number =>
      count((appeal) => appeal.due(unit).some((at) => at !== null && holds(at)));
    return {
      REGISTERED: count((appeal) =>
        unit ? appeal.came(unit, today) : appeal.registered >= today && appeal.registered <= now,
      ),
      IN_HANDLING: count((appeal) => appeal.due(unit).length > 0),
      DUE_TODAY: due((at) => at >= now && at < today + DAY),
      OVERDUE: due((at) => at < now),
    };
  }

  /** How many were registered of each subject, or in each area, in the last days, and in as many before them. */
  hot(
    by: 'category' | 'subDistrict',
    now: number,
    days: number,
  ): Map<string | null, { count: number; before: number }> {
    const until = midnight(now) + DAY;
    const found = new Map<string | null, { count: number; before: number }>();
    for (const { registered, [by]: key } of this.appeals.values()) {
      const past = Math.floor((until - 1 - registered) / (days * DAY));
      if (past !== 0 && past !== 1) continue;
      const known = found.get(key) ?? { count: 0, before: 0 };
      found.set(key, known);
      known[past === 0 ? 'count' : 'before'] += 1;
    }
    return found;
  }
}
