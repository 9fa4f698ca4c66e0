import type { Client } from '@urql/core';
import { graphql } from '../gql/index.ts';
import type { VisitFormToTakeQuery } from '../gql/graphql.ts';
import { keepShell, rememberViewer } from '../shell/offline.ts';
import type { Viewer } from '../shell/session.ts';

const FORM = graphql(`
  query VisitFormToTake {
    visitForm {
      items
      backDays
      grids {
        id
        name
      }
    }
  }
`);

export type TakenForm = VisitFormToTakeQuery['visitForm'];

const PREFIX = 'qiying.visitForm.';

/**
 * What a grid worker takes along to where there is no network: the check-list and the grids, the pages, and who it is. Read
 * anew whenever there is a network; otherwise the last that was taken.
 */
export async function takeAlong(client: Client, viewer: Viewer): Promise<TakenForm | null> {
  const { data } = await client.query(FORM, {}, { requestPolicy: 'network-only' }).toPromise();
  const key = PREFIX + viewer.member.id;
  if (!data) return JSON.parse(localStorage.getItem(key) ?? 'null') as TakenForm | null;
  localStorage.setItem(key, JSON.stringify(data.visitForm));
  rememberViewer(viewer);
  // The pages that are needed at a door are loaded before they are kept.
  await Promise.all([import('./VisitsPage.vue'), import('./NewVisitPage.vue')]);
  await keepShell();
  return data.visitForm;
}
