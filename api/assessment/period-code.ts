/** A period of assessment, named as people write it: `2026-03` for a month, `2026-Q1` for a quarter. */
export interface Period {
  readonly code: string;
  readonly startsAt: Date;
  /** The instant at which the next one begins; it belongs to the next one. */
  readonly endsAt: Date;
}

const CODE = /^(20\d\d)-(?:(0[1-9]|1[0-2])|Q([1-4]))$/;

/** The period of a code, or null where it is none. It begins and ends at midnight in Asia/Shanghai. */
export function periodOf(code: string): Period | null {
  const [, year, month, quarter] = CODE.exec(code) ?? [];
  if (!year) return null;
  const first = month ? Number(month) : (Number(quarter) - 1) * 3 + 1;
  const months = month ? 1 : 3;
  return { code, startsAt: midnight(Number(year), first), endsAt: midnight(Number(year), first + months) };
}

/** The period of the same length before it. */
export function before({ code }: Period): Period {
  const [, year, month, quarter] = CODE.exec(code)!;
  const number = Number(month ?? quarter) - 1;
  const last = month ? 12 : 4;
  const [y, n] = number === 0 ? [Number(year) - 1, last] : [Number(year), number];
  return periodOf(month ? `${y}-${String(n).padStart(2, '0')}` : `${y}-Q${n}`)!;
}

/** Asia/Shanghai has had no summer time since 1992: a day begins at UTC+8. */
function midnight(year: number, month: number): Date {
  return new Date(Date.UTC(year, month - 1, 1, -8));
}
