import type { Calendar } from '../kernel/calendar/index.ts';
import { CalendarYearMissing, deadlineOf, shift } from '../kernel/calendar/index.ts';
import type { Transaction } from '../kernel/database/index.ts';
import type { Limit } from '../matter/index.ts';
import { limitIn } from '../matter/index.ts';
import { registersOf } from '../unit/index.ts';
import type { Limits } from './setting-forms.ts';

/** What other limits would have made of the clocks of the last days. */
export interface LimitTrial {
  readonly since: Date;
  readonly clocks: number;
  readonly overdueThen: number;
  readonly overdueNow: number;
  readonly running: number;
  readonly isBounded: boolean;
}

interface PastClock {
  readonly startedAt: Date;
  readonly deadline: Date;
  /** When it stopped or stood still; now where it runs. */
  readonly endedAt: Date;
  readonly state: string;
  readonly basis: string;
  readonly pauses: readonly { readonly from: string; readonly until: string | null }[];
  readonly extensions: readonly Limit[];
  readonly urgency: string;
  readonly type: string | null;
}

const DAYS_BACK = 30;
const MOST = 5000;

/** The newest first: where there are too many, the trial says so. */
const PAST_CLOCKS = {
  name: 'limit_trial',
  text: `select c.started_at as "startedAt", c.deadline, c.state, c.basis, c.pauses, c.extensions, m.urgency, m.type,
          coalesce(c.stopped_at, case c.state when 'PAUSED' then (c.pauses -> -1 ->> 'from')::timestamptz end, $5)
            as "endedAt"
     from clock c join matter m on m.id = c.matter_id
    where m.kind = $1 and c.kind = $2 and (c.state <> 'STOPPED' or c.stopped_at >= $3)
    order by c.id desc limit $4`,
};

/** Tries limits on the clocks of a kind that ended or ran in the last thirty days, as far as the reader sees them. */
export async function trialOf(tx: Transaction, kind: string, clock: string, limits: Limits): Promise<LimitTrial> {
  const since = new Date(tx.now.getTime() - DAYS_BACK * 86_400_000);
  const rows = await tx.rows<PastClock>(PAST_CLOCKS, [kind, clock, since, MOST + 1, tx.now]);
  const seen = rows.slice(0, MOST);
  const { calendar } = await registersOf(tx);
  // What a law or a promised day set does not follow the rule.
  const ruled = seen.filter(({ basis }) => basis === 'RULE');
  return {
    since,
    clocks: ruled.length,
    overdueNow: ruled.filter(({ endedAt, deadline }) => endedAt > deadline).length,
    overdueThen: ruled.filter((row) => wouldBeOverdue(calendar, row, limits)).length,
    running: seen.filter(({ state }) => state !== 'STOPPED').length,
    isBounded: rows.length > MOST,
  };
}

function wouldBeOverdue(calendar: Calendar, row: PastClock, limits: Limits): boolean {
  const pauses = row.pauses.map(({ from, until }) => ({ from: new Date(from), until: until ? new Date(until) : null }));
  try {
    const limit = deadlineOf(calendar, row.startedAt, limitIn(limits, row.urgency, row.type), pauses);
    if (!limit) return false;
    return row.endedAt > row.extensions.reduce((deadline, by) => shift(calendar, deadline, by), limit);
  } catch (error) {
    // A deadline in a year that nobody has loaded yet lies ahead.
    if (error instanceof CalendarYearMissing) return false;
    throw error;
  }
}
