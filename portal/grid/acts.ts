import { graphql } from '../gql/index.ts';
import { ask, client } from '../shell/client.ts';
import type { ActTarget, Choice } from '../ui/act/form.ts';
import { actForm } from '../ui/act/form.ts';
import { readMembers } from '../ui/members.ts';
import PhotoField from './PhotoField.vue';

const GRIDS = graphql(`
  query GridsForProfile($unitId: ID) {
    grids(communityId: $unitId, first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

/** The unit whose file it is, as the page names it. */
const unitOf = ({ values }: ActTarget): string | null => (values?.['unitId'] as string | undefined) ?? null;

const members = (target: ActTarget): Promise<readonly Choice[]> => readMembers(client.value, unitOf(target));

async function grids(target: ActTarget): Promise<readonly Choice[]> {
  const variables = { unitId: unitOf(target) };
  const data = await ask(GRIDS, variables, { requestPolicy: 'network-only' });
  return data.grids.nodes.map(({ id, name }) => ({ value: id, text: name }));
}

const grid = [
  { kind: 'text', name: 'name', label: 'grid.name', required: true, max: 40 },
  { kind: 'textarea', name: 'area', label: 'grid.area', hint: 'grid.area.hint', required: true, max: 300, rows: 2 },
] as const;
const shown = [
  { kind: 'select', name: 'gridId', label: 'visit.grid', choices: grids },
  {
    kind: 'textarea',
    name: 'duty',
    label: 'profile.duty',
    hint: 'profile.duty.hint',
    required: true,
    max: 300,
    rows: 3,
  },
  { kind: 'text', name: 'phone', label: 'profile.phone', hint: 'profile.phone.hint', max: 20, mode: 'tel' },
  { kind: 'text', name: 'hours', label: 'profile.hours', max: 100 },
] as const;

export const gridAddForm = actForm({ act: 'gridAdd', fields: grid });
export const gridChangeForm = actForm({ act: 'gridChange', initial: ({ values }) => ({ ...values }), fields: grid });

export const profileAddForm = actForm({
  act: 'profileAdd',
  lead: 'profile.add.lead',
  fields: [
    { kind: 'select', name: 'memberId', label: 'profile.member', hint: 'profile.member.hint', choices: members },
    ...shown,
  ],
});
export const profileChangeForm = actForm({
  act: 'profileChange',
  initial: ({ values }) => ({ ...values }),
  fields: shown,
});
export const profileSetPhotoForm = actForm({
  act: 'profileSetPhoto',
  fields: [
    {
      kind: 'custom',
      name: 'receipts',
      label: 'profile.photo',
      hint: 'profile.photo.hint',
      required: true,
      unkept: true,
      component: PhotoField,
    },
  ],
});

export const problemSolveForm = actForm({
  act: 'doorVisitSolveProblem',
  fields: [{ kind: 'textarea', name: 'solution', label: 'visit.problem.solution', required: true, max: 500, rows: 3 }],
});
export const problemRaiseForm = actForm({
  act: 'doorVisitRaiseProblem',
  fields: [{ kind: 'textarea', name: 'tried', label: 'field.tried', max: 500, rows: 3 }],
});

export const starRatingProposeForm = actForm({
  act: 'starRatingPropose',
  lead: 'stars.propose.lead',
  initial: ({ values }) => ({ ...values }),
  fields: [
    { kind: 'fixed', name: 'profileId', label: 'profile.member' },
    { kind: 'month', name: 'periodCode', label: 'stars.month', hint: 'stars.month.hint', required: true },
  ],
});
export const starRatingConfirmForm = actForm({
  act: 'starRatingConfirm',
  fields: [
    { kind: 'number', name: 'stars', label: 'stars.stars', hint: 'stars.stars.hint', required: true, min: 1, max: 5 },
    { kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 500 },
  ],
});
export const starRatingRefuseForm = actForm({
  act: 'starRatingRefuse',
  fields: [{ kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 500 }],
});
