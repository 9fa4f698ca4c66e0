import { graphql } from '../gql/index.ts';
import { client } from '../shell/client.ts';
import { useSession } from '../shell/session.ts';
import type { ActTarget, Choice } from '../ui/act/form.ts';
import { actForm } from '../ui/act/form.ts';

const SEATS = graphql(`
  query AnnexSeats($id: ID!) {
    matter(id: $id) {
      id
      seats {
        id
        live
        roleLabel
        unit {
          id
          name
        }
      }
    }
  }
`);

/** The other live seats, for whom a file may be alone; the own unit sees what it adds. */
async function otherSeats({ id }: ActTarget): Promise<readonly Choice[]> {
  if (!id) return [];
  const { data } = await client.value.query(SEATS, { id }).toPromise();
  const own = useSession().viewer?.unitId;
  return (data?.matter?.seats ?? [])
    .filter(({ live, unit }) => live && unit.id !== own)
    .map((seat) => ({ value: seat.id, text: `${seat.unit.name} · ${seat.roleLabel}` }));
}

export const documentForm = actForm({
  act: 'documentAdd',
  fields: [
    { kind: 'files', name: 'receipts', label: 'field.files', required: true },
    {
      kind: 'checkboxes',
      name: 'annexSeatIds',
      label: 'field.annexSeatIds',
      hint: 'field.annexSeatIds.hint',
      choices: otherSeats,
      // Whoever comes by a link adds to what the units see.
      when: () => Boolean(useSession().viewer),
    },
  ],
});
