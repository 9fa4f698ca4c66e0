import type { StateLine } from './load.ts';

/** Notices as the ledger alone tells of them: where each stands, of which type it is, and whether its answer is late. */

const TYPES = ['REMINDER', 'SUPERVISION_ORDER', 'INTERVIEW', 'CIRCULAR', 'REFERRAL'];

class Told {
  state = '';
  type = '';
  /** When the answer that is waited for is due. */
  due: number | null = null;

  read({ state, effects }: StateLine): void {
    this.state = state;
    this.type = effects?.matter?.flags?.find((flag) => TYPES.includes(flag)) ?? this.type;
    for (const { kind, was, deadline } of effects?.clocks ?? [])
      if (kind === this.type && was === null) this.due = Date.parse(deadline);
  }

  isLate(now: number): boolean {
    return ['ISSUED', 'SIGNED'].includes(this.state) && this.due !== null && this.due < now;
  }
}

/** How many stand in a state, by state and type, and how many of them are overdue. */
export function noticesIn(lines: readonly StateLine[], now: number): Map<string, { count: number; overdue: number }> {
  const notices = new Map<string, Told>();
  for (const line of lines) {
    const told = notices.get(line.appeal) ?? new Told();
    notices.set(line.appeal, told);
    told.read(line);
  }
  const all = new Map<string, { count: number; overdue: number }>();
  for (const told of notices.values()) {
    const key = `${told.state} ${told.type}`;
    const known = all.get(key) ?? { count: 0, overdue: 0 };
    all.set(key, { count: known.count + 1, overdue: known.overdue + (told.isLate(now) ? 1 : 0) });
  }
  return all;
}
