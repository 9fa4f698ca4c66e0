import { shallowReactive } from 'vue';
import { graphql } from '../gql/index.ts';
import type { GroundList, GroundNeed } from '../gql/schema.ts';
import { ask } from '../shell/client.ts';
import type { Choice, FormValues } from '../ui/act/form.ts';
import type { MessageKey } from '../locales/index.ts';

const GROUNDS = graphql(`
  query Grounds($list: GroundList!) {
    grounds(list: $list) {
      id
      code
      words
      needs
    }
  }
`);

/** What each ground needs that a form has read. */
const needsOf = shallowReactive(new Map<string, readonly GroundNeed[]>());

async function choicesIn(list: GroundList): Promise<readonly Choice[]> {
  const data = await ask(GROUNDS, { list }, { requestPolicy: 'network-only' });
  return data.grounds.map(({ code, words, needs }) => {
    needsOf.set(`${list}.${code}`, needs);
    return { value: code, text: words };
  });
}

/** The grounds of a list that are in force, to choose from. */
export const groundField = (list: GroundList, label: MessageKey) =>
  ({ kind: 'radio', name: 'ground', label, required: true, choices: () => choicesIn(list) }) as const;

/** Whether the ground that is chosen needs this. */
export const groundNeeds =
  (list: GroundList, need: GroundNeed) =>
  ({ ground }: FormValues): boolean =>
    needsOf.get(`${list}.${String(ground)}`)?.includes(need) ?? false;

/** What proves it, in words or as files; one of them where the ground needs evidence. */
export const evidenceFields = (list: GroundList) =>
  [
    {
      kind: 'textarea',
      name: 'evidence',
      label: 'field.evidence',
      hint: 'ground.evidence.hint',
      required: (values: FormValues) => groundNeeds(list, 'EVIDENCE')(values) && !values['receipts'],
      max: 2000,
    },
    { kind: 'files', name: 'receipts', label: 'ground.files' },
  ] as const;
