import type { Acting, Write } from '../matter/index.ts';
import { defineProjection } from '../matter/index.ts';
import { STANDING } from './knowledge.kind.ts';

/*
 * Published entries are read by every unit of the district (docs/decisions/010). The rows say so themselves, in their
 * audience; a unit that is added later is written into it by the act that adds it.
 */

/** Every unit of the district, as it stands now. */
export function readersOf({ registers }: Acting): string[] {
  return [...registers.allUnits()].map(({ id }) => id).sort();
}

const PUBLISHED = `select id from matter where kind = 'knowledge_entry' and state = any($2)`;
const FOLLOWING = ['knowledge_entry', 'knowledge_edition', 'entry', 'document', 'clock'];

defineProjection('file', ({ act, acting }) => {
  if (act !== 'unitAdd') return [];
  const id = [...acting.registers.allUnits()].find(({ name }) => name === acting.data['unit'])?.id;
  if (!id) return [];
  const values = [id, [...STANDING, 'RETIRED']];
  const join = (table: string): Write => [
    {
      name: `knowledge_readers_${table}`,
      text: `update ${table} set audience = audience || $1::uuid
              where matter_id in (${PUBLISHED}) and reach in ('ALL', 'SEATS') and $1::uuid <> all(audience)`,
    },
    values,
  ];
  const envelope: Write = [
    {
      name: 'knowledge_readers',
      text: `update matter set standing = standing || $1::uuid, audience = audience || $1::uuid
              where id in (${PUBLISHED}) and $1::uuid <> all(audience)`,
    },
    values,
  ];
  return [...FOLLOWING.map(join), envelope];
});
