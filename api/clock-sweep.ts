import type { Database, District, Transaction } from './kernel/database/index.ts';
import { operation, systemPrincipal } from './kernel/database/index.ts';
import type { WaitingMark } from './matter/index.ts';
import { clockStrike, isDue, performNamed } from './matter/index.ts';
import { registersOf } from './unit/index.ts';

/** Queue whose job looks for marks that are due. */
export const CLOCK_QUEUE = 'clock-sweep';

const DUE = {
  name: 'due_marks',
  text: `select id, matter_id as "matterId", act from clock_mark
          where fired_at is null and not void and due_at <= $1 order by due_at, id limit 500`,
};

/** Marks in a year whose calendar was not loaded when their clock started; there are some around a year end only. */
const WAITING = {
  name: 'waiting_marks',
  text: `select m.id, m.matter_id as "matterId", m.act, m.amount::float8 as amount, m.unit, c.started_at as "startedAt", c.deadline
           from clock_mark m join clock c on c.id = m.clock_id
          where m.fired_at is null and not m.void and m.due_at = 'infinity' and c.state = 'RUNNING'`,
};

interface DueMark {
  readonly id: string;
  readonly matterId: string;
  /** What the house does there; null where it only tells. */
  readonly act: string | null;
}

async function dueMarks(tx: Transaction): Promise<DueMark[]> {
  const [due, waiting] = await Promise.all([tx.rows<DueMark>(DUE, [tx.now]), tx.rows<DueMark & WaitingMark>(WAITING)]);
  if (waiting.length === 0) return due;
  const { calendar } = await registersOf(tx);
  return [...due, ...waiting.filter((mark) => isDue(calendar, mark, tx.now))];
}

/**
 * Strikes every mark that is due, each in its own transaction. A mark fires exactly once: the matter is locked and the
 * mark read again before it does, so a second runner, or one that starts late, finds nothing.
 */
export async function sweepClocks(database: Database, districts: Iterable<District>): Promise<number> {
  let struck = 0;
  for (const district of districts) {
    const who = systemPrincipal(district, 'CLOCK');
    const due = await operation(database, who, dueMarks, { readOnly: true });
    for (const { id, matterId, act } of due) {
      const answer = await operation(database, who, (tx) =>
        performNamed(tx, act ?? clockStrike.name, { id: matterId, part: id }),
      );
      if (answer.done) struck++;
    }
  }
  return struck;
}
