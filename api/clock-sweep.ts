import type { Database, District } from './kernel/database/index.ts';
import { operation, systemPrincipal } from './kernel/database/index.ts';
import { clockStrike, performNamed } from './matter/index.ts';

/** Queue whose job looks for marks that are due. */
export const CLOCK_QUEUE = 'clock-sweep';

const DUE = {
  name: 'due_marks',
  text: `select id, matter_id as "matterId" from clock_mark
          where fired_at is null and not void and due_at <= $1 order by due_at, id limit 500`,
};

/**
 * Strikes every mark that is due, each in its own transaction. A mark fires exactly once: the matter is locked and the
 * mark read again before it does, so a second runner, or one that starts late, finds nothing.
 */
export async function sweepClocks(database: Database, districts: Iterable<District>): Promise<number> {
  let struck = 0;
  for (const district of districts) {
    const who = systemPrincipal(district, 'CLOCK');
    const due = await operation(database, who, (tx) => tx.rows<{ id: string; matterId: string }>(DUE, [tx.now]), {
      readOnly: true,
    });
    for (const { id, matterId } of due) {
      const answer = await operation(database, who, (tx) =>
        performNamed(tx, clockStrike.name, { id: matterId, part: id }),
      );
      if (answer.done) struck++;
    }
  }
  return struck;
}
