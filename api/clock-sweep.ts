import type { Database, District, Principal, Transaction } from './kernel/database/index.ts';
import { operation, systemPrincipal } from './kernel/database/index.ts';
import type { Report, WaitingMark } from './matter/index.ts';
import {
  clockHindered,
  ClockHinderedInput,
  clockStrike,
  doneOrThrown,
  isDue,
  nextTryAt,
  perform,
  performNamed,
  reasonOf,
  TOLD_AFTER,
} from './matter/index.ts';
import { registersOf } from './unit/index.ts';

/** Queue whose job looks for marks that are due. */
export const CLOCK_QUEUE = 'clock-sweep';

/** One that could not be fired stands behind those that came due meanwhile. */
const DUE = {
  name: 'due_marks',
  text: `select id, matter_id as "matterId", act, tries from clock_mark
          where fired_at is null and not void and due_at <= $1 and (next_try_at is null or next_try_at <= $1)
          order by coalesce(next_try_at, due_at), id limit 500`,
};

/** Marks in a year whose calendar was not loaded when their clock started; there are some around a year end only. */
const WAITING = {
  name: 'waiting_marks',
  text: `select m.id, m.matter_id as "matterId", m.act, m.tries, m.amount::float8 as amount, m.unit,
                c.started_at as "startedAt", c.deadline
           from clock_mark m join clock c on c.id = m.clock_id
          where m.fired_at is null and not m.void and m.due_at = 'infinity' and c.state = 'RUNNING'
            and (m.next_try_at is null or m.next_try_at <= $1)`,
};

/** Counted once where two runners fail at the same time. */
const HINDERED = {
  name: 'hindered_mark',
  text: `update clock_mark set tries = tries + 1, next_try_at = $3
          where id = $1 and tries = $2 and fired_at is null returning tries`,
};

interface DueMark {
  readonly id: string;
  readonly matterId: string;
  /** What the house does there; null where it only tells. */
  readonly act: string | null;
  readonly tries: number;
}

async function dueMarks(tx: Transaction): Promise<DueMark[]> {
  const [due, waiting] = await Promise.all([
    tx.rows<DueMark>(DUE, [tx.now]),
    tx.rows<DueMark & WaitingMark>(WAITING, [tx.now]),
  ]);
  if (waiting.length === 0) return due;
  const { calendar } = await registersOf(tx);
  return [...due, ...waiting.filter((mark) => isDue(calendar, mark, tx.now))];
}

/**
 * Strikes every mark that is due, each in its own transaction. A mark fires exactly once: the matter is locked and the
 * mark read again before it does, so a second runner, or one that starts late, finds nothing. One that cannot be fired
 * stands back and is tried again: it neither stops the others nor is it given up.
 */
export async function sweepClocks(
  database: Database,
  districts: Iterable<District>,
  report: Report = console.error,
): Promise<number> {
  let struck = 0;
  for (const district of districts) {
    const who = systemPrincipal(district, 'CLOCK');
    try {
      for (const mark of await operation(database, who, dueMarks, { readOnly: true }))
        if (await strike(database, who, mark, report)) struck++;
    } catch (error) {
      // The district could not be read, or not written to: the next one may.
      report(error);
    }
  }
  return struck;
}

async function strike(database: Database, who: Principal, mark: DueMark, report: Report): Promise<boolean> {
  try {
    const request = { id: mark.matterId, part: mark.id };
    const name = mark.act ?? clockStrike.name;
    return doneOrThrown(await operation(database, who, (tx) => performNamed(tx, name, request)), 'PartNotFound');
  } catch (error) {
    report(error);
    const tries = await operation(database, who, (tx) => standBack(tx, mark));
    if (tries === TOLD_AFTER) await tell(database, who, mark, error).catch(report);
    return false;
  }
}

async function standBack(tx: Transaction, { id, tries }: DueMark): Promise<number | null> {
  const [mark] = await tx.rows<{ tries: number }>(HINDERED, [id, tries, nextTryAt(tx.now, tries + 1)]);
  return mark?.tries ?? null;
}

async function tell(database: Database, who: Principal, mark: DueMark, error: unknown): Promise<void> {
  const input = Object.assign(new ClockHinderedInput(), { reason: reasonOf(error) });
  const request = { id: mark.matterId, part: mark.id, input };
  doneOrThrown(await operation(database, who, (tx) => perform(tx, clockHindered, request)), 'PartNotFound');
}
