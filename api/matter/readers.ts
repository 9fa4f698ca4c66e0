import type { Acting } from './acting.ts';
import type { Write } from './projection.ts';
import { defineProjection } from './projection.ts';

/*
 * Some matters are read by every unit of the district, such as a published entry of the knowledge base or the file of a
 * merchant (docs/decisions/013). The rows say so themselves, in their audience; a unit that is added later is written into
 * it by the act that adds it.
 */

/** Every unit of the district, as it stands now. */
export function everyUnit({ registers }: Pick<Acting, 'registers'>): string[] {
  return [...registers.allUnits()].map(({ id }) => id).sort();
}

const SEATED = ` and reach in ('ALL', 'SEATS')`;
/** Rows of the matter itself that follow its seats. */
const SHARED: readonly (readonly [table: string, rows: string])[] = [
  ['entry', SEATED],
  ['document', SEATED],
  ['clock', SEATED],
  ['participation', ''],
];

interface OpenMatters {
  /** Names the statements. */
  readonly name: string;
  /** Which matters, as a subquery of their identifiers. */
  readonly matters: string;
  /** Tables of the kind, each with the rows of it that every unit reads. */
  readonly tables: Readonly<Record<string, 'SEATED' | 'ALL'>>;
}

/** Declares matters that every unit reads, also a unit that is added later. */
export function defineOpenMatters({ name, matters, tables }: OpenMatters): void {
  const own = Object.entries(tables).map(([table, rows]) => [table, rows === 'SEATED' ? SEATED : ''] as const);
  defineProjection('file', ({ act, acting }) => {
    if (act !== 'unitAdd') return [];
    const values = [everyUnit(acting)];
    const following = [...SHARED, ...own].map(([table, rows]): Write => {
      const whose = `where matter_id in ${matters} and not audience @> $1::uuid[]${rows}`;
      return [{ name: `${name}_readers_${table}`, text: `update ${table} set audience = $1::uuid[] ${whose}` }, values];
    });
    const envelope: Write = [
      {
        name: `${name}_readers`,
        text: `update matter set standing = $1::uuid[], audience = $1::uuid[]
                where id in ${matters} and not audience @> $1::uuid[]`,
      },
      values,
    ];
    return [...following, envelope];
  });
}
