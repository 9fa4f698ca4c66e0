import { Appeal, Appellant, isReserved } from '../appeal/index.ts';
import { maskText, theSeal } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import type { CircularCase } from './circular.entity.ts';
import type { CircularCaseInput } from './circular.inputs.ts';
import { CaseNotTold } from './circular.problems.ts';

interface CitedRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly flags: readonly string[];
  readonly leadUnitId: string | null;
  readonly subject: string | null;
}

/** As the actor sees them: what is out of its sight is not there. */
const CITED = {
  name: 'circular_cited',
  text: `select m.id, m.number, m.title, m.flags, m.lead_unit_id as "leadUnitId", c.name as subject
           from matter m left join category c on c.id = m.category_id
          where m.id = any($1::uuid[]) and m.kind = 'appeal'`,
};

/** The cases, and what takes out of any text of the circular whatever would tell whose they are. */
export interface Told {
  readonly cases: CircularCase[];
  readonly mask: (text: string) => string;
}

export async function tellCases(acting: Acting, given: readonly CircularCaseInput[]): Promise<Told> {
  const ids = [...new Set(given.map(({ appealId }) => appealId))];
  const rows = await acting.tx.rows<CitedRow>(CITED, [ids]);
  if (rows.length < ids.length || rows.some(isReserved)) return acting.refuse(CaseNotTold());
  const known = await identifying(acting, rows);
  const mask = (text: string): string =>
    maskText(known.reduce((masked, { found, instead }) => masked.replaceAll(found, instead), text));
  const cases = given.map(({ appealId, side, words }) => {
    const { number, leadUnitId, subject } = rows.find(({ id }) => id === appealId)!;
    const unit = leadUnitId ? (acting.registers.unit(leadUnitId)?.name ?? null) : null;
    return { appealId, number, side, unit, subject, words: mask(words) };
  });
  return { cases, mask };
}

interface Identifying {
  readonly found: string;
  readonly instead: string;
}

/** A single character is no name: masking it would take words apart. */
const SHORTEST = 2;

/** What the appeals know of people and places; opened here to be taken out, and told to nobody. */
async function identifying(acting: Acting, rows: readonly CitedRow[]): Promise<Identifying[]> {
  const em = await acting.em();
  const ids = rows.map(({ id }) => id);
  const [appeals, appellants] = [
    await em.find(Appeal, { id: { $in: ids } }),
    await em.find(Appellant, { matterId: { $in: ids } }),
  ];
  // What is erased nobody can name any more.
  const identities = appellants.flatMap(({ sealed, id }) =>
    sealed ? [theSeal().open<{ name?: string; phone?: string; idNumber?: string; address?: string }>(sealed, id)] : [],
  );
  const all: [string | null | undefined, string][] = [
    ...identities.flatMap(({ name, phone, idNumber, address }): [string | undefined, string][] => [
      [address, '某处'],
      [name, '诉求人'],
      [phone, '***'],
      [idNumber, '***'],
    ]),
    ...appeals.flatMap(({ place, merchant }): [string | null, string][] => [
      [place, '某处'],
      [merchant, '某商户'],
    ]),
    ...rows.map(({ number }): [string, string] => [number, '该件']),
  ];
  return (
    all
      .flatMap(([found, instead]) => (found && [...found].length >= SHORTEST ? [{ found, instead }] : []))
      // The longer one first: a street within an address is not left over.
      .toSorted((one, other) => other.found.length - one.found.length)
  );
}
