import { graphql } from '../gql/index.ts';
import { ask } from '../shell/client.ts';
import type { Choice } from '../ui/act/form.ts';

const SIGNED = graphql(`
  query SignedOpinions {
    legalConsultations(filter: { states: ["SIGNED"] }, first: 50) {
      nodes {
        id
        number
        title
      }
    }
  }
`);

/** Signed opinions that the unit may cite in an answer. */
export async function signedOpinions(): Promise<readonly Choice[]> {
  const data = await ask(SIGNED, {});
  return data.legalConsultations.nodes.map(({ id, number, title }) => ({
    value: id,
    text: `${number} ${title}`,
  }));
}
