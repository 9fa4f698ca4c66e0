import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { NoticePartsQuery } from '../gql/graphql.ts';
import type { NoticeLevel } from '../gql/schema.ts';
import type { TagTone } from '../ui/StateTag.vue';

const NOTICE = graphql(`
  query NoticeParts($id: ID!) {
    matter(id: $id) {
      __typename
      id
      number
      title
      state
      isOpen
      version
      ... on Notice {
        type
        typeLabel
        level
        levelLabel
        paperTitle
        documentNumber
        copyTo
        urgency
        facts
        ground
        requirement
        workingDays
        origin
        referredTo
        proposedAt
        proposedBy
        issuedAt
        issuer
        signatory
        dueAt
        signedForAt
        signedForBy
        endReason
        heldAt
        heldIn
        present
        record
        coConveners
        commitments {
          what
          dueOn
          kept
        }
        checkOn
        checkedAt
        checkFinding
        nextType
        addressee {
          id
          name
        }
        appeals {
          id
          appealId
          number
          title
          appeal {
            id
          }
        }
        answers {
          id
          number
          text
          measures {
            what
            dueDate
          }
          unitName
          memberName
          at
          inTime
          evidenceUrl
          accepted
          finding
          reviewedAt
          documents {
            id
            name
            mediaType
            size
            url
            unitName
            annex
            at
          }
        }
        documents {
          id
          name
          at
          unitName
        }
        prior {
          id
          number
          documentNumber
          typeLabel
          level
          levelLabel
          stateLabel
          dueAt
        }
        next {
          id
          number
          documentNumber
          typeLabel
          level
          levelLabel
          stateLabel
          dueAt
        }
      }
    }
  }
`);

export type NoticeInView = Extract<NonNullable<NoticePartsQuery['matter']>, { __typename: 'Notice' }>;

/** The notice of a page; every part of the page reads it, it is asked for once. */
export function useNotice(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: NOTICE,
    variables: computed(() => ({ id: id.value })),
    // Shown at once from what was read before, and read again: others work on it as well.
    requestPolicy: 'cache-and-network',
  });
  const notice = computed<NoticeInView | null>(() =>
    data.value?.matter?.__typename === 'Notice' ? data.value.matter : null,
  );
  return { notice, fetching, error, readAgain: () => executeQuery({ requestPolicy: 'network-only' }) };
}

/** The colour that a level is called by; it never stands alone. */
export const LEVEL_TONES: Readonly<Record<NoticeLevel, TagTone>> = { BLUE: 'blue', ORANGE: 'amber', RED: 'red' };
