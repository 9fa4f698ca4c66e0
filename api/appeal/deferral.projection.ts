import type { Happening } from '../matter/index.ts';
import { defineProjection } from '../matter/index.ts';

/** What was promised is owed until the appellant is answered or the appeal ends, whichever act brings that about. */
const SETTLE = {
  name: 'deferral_settle',
  text: 'update deferral set settled_at = $2 where matter_id = $1 and settled_at is null',
};

defineProjection('appeal', (happening) =>
  isAnswered(happening) ? [[SETTLE, [happening.acting.matter.id, happening.acting.now]]] : [],
);

function isAnswered({ acting, effects }: Happening): boolean {
  if (acting.matter.state === 'TERMINATED') return true;
  return (effects.seats ?? []).some(
    ({ role, was, state }) => role === 'LEAD' && state === 'COMPLETED' && was !== 'COMPLETED',
  );
}
