import type { Acting, Write } from '../matter/index.ts';
import { defineProjection } from '../matter/index.ts';

/*
 * Published entries are read by every unit of the district (docs/decisions/013). The rows say so themselves, in their
 * audience; a unit that is added later is written into it by the act that adds it.
 */

/** Every unit of the district, as it stands now. */
export function readersOf({ registers }: Acting): string[] {
  return [...registers.allUnits()].map(({ id }) => id).sort();
}

/** Retired ones as well, but none that was never published. */
const PUBLISHED = `(select e.id from knowledge_entry e where e.edition > 0)`;
const SEATED = ` and reach in ('ALL', 'SEATS')`;
const FOLLOWING: readonly (readonly [table: string, rows: string])[] = [
  ['entry', SEATED],
  ['document', SEATED],
  ['clock', SEATED],
  ['knowledge_edition', SEATED],
  ['participation', ''],
  ['knowledge_entry', ''],
];

defineProjection('file', ({ act, acting }) => {
  if (act !== 'unitAdd') return [];
  const values = [readersOf(acting)];
  const following = FOLLOWING.map(([table, rows]): Write => {
    const whose = `where matter_id in ${PUBLISHED} and not audience @> $1::uuid[]${rows}`;
    return [{ name: `knowledge_readers_${table}`, text: `update ${table} set audience = $1::uuid[] ${whose}` }, values];
  });
  const envelope: Write = [
    {
      name: 'knowledge_readers',
      text: `update matter set standing = $1::uuid[], audience = $1::uuid[]
              where id in ${PUBLISHED} and not audience @> $1::uuid[]`,
    },
    values,
  ];
  return [...following, envelope];
});
