import { expect } from 'vitest';
import type { TestDistrict } from '../../support/district.ts';
import type { Asking } from '../asking.ts';
import type { Room, Rule, StagedMatter } from '../room.ts';
import { CENTRE, SUPERVISOR } from '../room.ts';
import { closedOf, closedPeriod, monthsBefore } from './assessment.ts';

const circular = (rule: Omit<Rule, 'on' | 'seat'> & Partial<Pick<Rule, 'seat'>>): Rule => ({
  on: 'assessment_circular',
  seat: CENTRE,
  ...rule,
});

/** On the month that is closed, and on two before it. */
async function stage(district: TestDistrict, staged: readonly StagedMatter[]): Promise<readonly StagedMatter[]> {
  const [, second, third] = monthsBefore(3);
  const [toDraft, toSubmit] = [await closedPeriod(district, second!.code), await closedPeriod(district, third!.code)];
  const draft = async (periodId: string): Promise<string> =>
    (await district.act('centre', 'circularDraft', {}, { periodId })).matter.id;
  const [published, drafted, submitted] = [
    await draft(closedOf(staged).id),
    await draft(toDraft),
    await draft(toSubmit),
  ];
  for (const id of [published, submitted]) await district.do('centre', 'circularSubmit', id);
  await district.do('leader', 'circularApprove', published);
  await district.do('centre', 'circularPublish', published);
  const base = { kind: 'assessment_circular', district: 'main', leadershipReads: true } as const;
  const seats = { centre: SUPERVISOR };
  return [
    { ...base, id: drafted, name: 'is the draft of a circular', state: 'DRAFT', seats },
    { ...base, id: submitted, name: 'is a circular that waits for approval', state: 'IN_APPROVAL', seats },
    {
      ...base,
      id: published,
      name: 'is a circular that waits to be signed for',
      state: 'PUBLISHED',
      seats: { ...seats, housing: { role: 'RECIPIENT', state: 'ADDRESSED' } },
    },
  ];
}

/** Circulars that everybody may read, also without an account. */
const isPublished = ({ kind, state }: StagedMatter): boolean => kind === 'assessment_circular' && state === 'PUBLISHED';
const publishedOnes = (asking: Asking): string[] => asking.matters.filter(isPublished).map(({ id }) => id);

export const circulars: Room = {
  rules: {
    circularRevise: circular({ from: ['DRAFT', 'CORRECTING'] }),
    circularSubmit: circular({ from: ['DRAFT', 'CORRECTING'] }),
    circularApprove: circular({ from: ['IN_APPROVAL'], roles: ['HEAD'], leadership: true }),
    circularReturn: circular({ from: ['IN_APPROVAL', 'APPROVED'], roles: ['HEAD'], leadership: true }),
    circularPublish: circular({ from: ['APPROVED'] }),
    circularSignFor: circular({
      from: ['PUBLISHED', 'CORRECTING', 'IN_APPROVAL', 'APPROVED'],
      seat: ['RECIPIENT:ADDRESSED'],
    }),
    circularTakeCase: circular({
      from: ['DRAFT', 'CORRECTING'],
      part: 'circularProposal',
      partFrom: ['PROPOSED', 'DROPPED'],
    }),
    circularDropCase: circular({
      from: ['DRAFT', 'CORRECTING'],
      part: 'circularProposal',
      partFrom: ['PROPOSED', 'TAKEN'],
    }),
    circularCorrect: circular({ from: ['PUBLISHED'] }),
    circularDiscard: circular({ from: ['DRAFT', 'CORRECTING'] }),
    circularWithdraw: circular({ from: ['PUBLISHED'], roles: ['HEAD'], leadership: true }),
  },
  openings: {
    circularDraft: { kinds: ['COMMAND_CENTRE'] },
  },
  queries: {
    async publicCirculars(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ publicCirculars(district: "370202") { id } }');
      expect(
        data!['publicCirculars'].map(({ id }: { id: string }) => id),
        who.username,
      ).toEqual(publishedOnes(asking));
    },
    async publicCircular(who, asking) {
      const query = 'query($id: ID!) { publicCircular(district: "370202", id: $id) { id } }';
      for (const { id } of asking.matters.filter(({ kind }) => kind === 'assessment_circular')) {
        const { data } = await asking.district.ask(who.username, query, { id });
        expect(data!['publicCircular'] !== null, who.username).toBe(publishedOnes(asking).includes(id));
      }
    },
  },
  namedByTheHouse: ['assessment_circular'],
  published: { circular_publication: isPublished },
  stage,
};
