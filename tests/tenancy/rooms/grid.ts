import { expect } from 'vitest';
import { monthOf } from '../../../api/kernel/calendar/index.ts';
import type { TestDistrict } from '../../support/district.ts';
import { inDays, inHours } from '../../support/time.ts';
import { stagedParts } from '../parts.ts';
import type { Person, Place, Room, Rule, StagedMatter } from '../room.ts';
import { house, SUPERVISOR, WORD } from '../room.ts';

/** Grids, public profiles, door visits and stars: their rules, their scene and what each query shows. */

const COMMUNITY = '370202001001';

/** The administrator of the unit, and the district’s on every file. */
const KEEPING = ['KEEPER', 'SUPERVISOR'];
const file = (rule: Partial<Rule> = {}): Rule => ({ on: 'file', seat: KEEPING, roles: ['ADMINISTRATOR'], ...rule });
const COMMUNITY_FILE: Partial<Rule> = { needsMatter: ['COMMUNITY'] };

async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
  const unitId = await district.unit(COMMUNITY);
  const { unitFile } = (
    await district.ask('admin', 'query($unitId: ID) { unitFile(unitId: $unitId) { id } }', { unitId })
  ).data!;
  const memberId = (await district.ask('community', '{ viewer { member { id } } }')).data!['viewer'].member.id;
  await district.do('admin', 'gridAdd', unitFile.id, { name: `${WORD}网格`, area: '海滨路' });
  const gridId = (await district.ask('community', '{ grids { nodes { id } } }')).data!['grids'].nodes[0].id;
  await district.do('admin', 'profileAdd', unitFile.id, { memberId, gridId, duty: '走访居民' });
  const { nodes } = (await district.ask('admin', '{ publicProfiles { nodes { id } } }')).data!['publicProfiles'];
  await district.do('admin', 'profileShow', unitFile.id, undefined, nodes[0].id);
  const visit = async (problems: object[]): Promise<string> => {
    const given = { gridId, household: '1 号楼', visitedAt: inHours(-1), outcome: 'MET', answers: [], problems };
    return (await district.act('community', 'doorVisitRecord', {}, given)).matter.id;
  };
  const followed = await visit([{ what: '楼道堆物', handling: 'TO_COMMUNITY' }]);
  const rating = { profileId: nodes[0].id, periodCode: monthOf(inDays(0), -1).slice(0, 7) };
  const proposed = (await district.act('community', 'starRatingPropose', {}, rating)).matter.id;
  const visitor: Place = { role: 'VISITOR', state: 'SEATED' };
  const base = { kind: 'door_visit', district: 'main', seats: { [COMMUNITY]: visitor } } as const;
  return [
    {
      id: unitFile.id,
      name: 'is the file of a community',
      kind: 'file',
      district: 'main',
      state: 'KEPT',
      flags: ['COMMUNITY'],
      seats: { [COMMUNITY]: { role: 'KEEPER', state: 'SEATED' }, centre: SUPERVISOR },
      parts: {
        grid: await stagedParts(district, 'grid', unitFile.id, { state: 'ACTIVE' }),
        profile: await stagedParts(district, 'public_profile', unitFile.id, { state: 'SHOWN' }),
      },
    },
    {
      ...base,
      id: followed,
      name: 'is a visit with something to follow up',
      state: 'FOLLOW_UP',
      parts: {
        visitProblem: await stagedParts(district, 'visit_problem', followed, { state: 'OPEN', unit: COMMUNITY }),
      },
    },
    { ...base, id: await visit([]), name: 'is a visit that is done', state: 'DONE' },
    {
      id: proposed,
      kind: 'star_rating',
      district: 'main',
      leadershipReads: true,
      name: 'are stars in review',
      state: 'PROPOSED',
      seats: {
        [COMMUNITY]: { role: 'PROPOSER', state: 'SEATED' },
        '370202001': { role: 'REVIEWER', state: 'SEATED' },
      },
    },
  ];
}

const readsProfiles = ({ unit, kind, district }: Person): boolean =>
  district === 'main' && ([COMMUNITY, '370202001'].includes(unit) || kind === 'COMMAND_CENTRE');
const idsOf = (nodes: Record<string, any>[]): string[] => nodes.map(({ id }) => id as string).toSorted();

export const grid: Room = {
  rules: {
    gridAdd: file(COMMUNITY_FILE),
    gridChange: file({ ...COMMUNITY_FILE, part: 'grid', partFrom: ['ACTIVE'] }),
    gridEnd: file({ ...COMMUNITY_FILE, part: 'grid', partFrom: ['ACTIVE'] }),
    profileAdd: file(),
    profileChange: file({ part: 'profile' }),
    profileSetPhoto: file({ part: 'profile' }),
    profileShow: file({ part: 'profile', partFrom: ['HIDDEN'] }),
    profileHide: file({ part: 'profile', partFrom: ['SHOWN'] }),
    appealRegisterAtGrid: house('appeal'),
    doorVisitSolveProblem: {
      on: 'door_visit',
      from: ['FOLLOW_UP'],
      seat: ['VISITOR'],
      roles: ['GRID_WORKER', 'HEAD', 'HANDLER'],
      part: 'visitProblem',
      partFrom: ['OPEN'],
    },
    doorVisitRaiseProblem: {
      on: 'door_visit',
      from: ['FOLLOW_UP'],
      seat: ['VISITOR'],
      roles: ['GRID_WORKER', 'HEAD', 'HANDLER'],
      part: 'visitProblem',
      partFrom: ['OPEN'],
    },
    // The sub-district decides, and nobody who has proposed.
    starRatingConfirm: { on: 'star_rating', from: ['PROPOSED'], seat: ['REVIEWER'], kinds: ['SUB_DISTRICT'] },
    starRatingRefuse: { on: 'star_rating', from: ['PROPOSED'], seat: ['REVIEWER'], kinds: ['SUB_DISTRICT'] },
  },
  openings: {
    doorVisitRecord: { kinds: ['COMMUNITY'], roles: ['GRID_WORKER'] },
    starRatingPropose: { kinds: ['COMMUNITY'], roles: ['HEAD'] },
  },
  queries: {
    async grids(who, asking) {
      const nodes = await asking.pages(who, 'grids', '', 'profiles { id }');
      expect(nodes.length > 0, who.username).toBe(who.district === 'main');
      expect(
        nodes.some(({ profiles }) => profiles.length > 0),
        who.username,
      ).toBe(readsProfiles(who));
    },
    async publicProfiles(who, asking) {
      expect((await asking.pages(who, 'publicProfiles', '', 'id')).length > 0, who.username).toBe(readsProfiles(who));
    },
    async publicProfile(who, asking) {
      const [profile] = (await asking.district.ask('admin', '{ publicProfiles { nodes { code } } }')).data![
        'publicProfiles'
      ].nodes;
      const query = 'query($code: String!) { publicProfile(district: "370202", code: $code) { name } }';
      const { data } = await asking.district.ask(who.username, query, { code: profile.code });
      expect(data!['publicProfile'], who.username).not.toBeNull();
      const none = await asking.district.ask(who.username, query, { code: 'AAAAAAAAAA' });
      expect(none.data!['publicProfile'], who.username).toBeNull();
    },
    async visitForm(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ visitForm { items grids { id } } }');
      expect(data!['visitForm'].items.length, who.username).toBeGreaterThan(0);
      expect(data!['visitForm'].grids.length > 0, who.username).toBe(who.unit === COMMUNITY);
    },
    async doorVisits(who, asking) {
      const nodes = await asking.pages(who, 'doorVisits', '', 'id');
      expect(idsOf(nodes), who.username).toEqual(asking.visibleTo(who, ({ kind }) => kind === 'door_visit'));
      // Where it was is for the community and its sub-district alone.
      const told = (await asking.pages(who, 'doorVisits', '', 'household')).every(
        ({ household }) => household !== null,
      );
      if (nodes.length > 0) expect(told, who.username).toBe([COMMUNITY, '370202001'].includes(who.unit));
    },
    async doorVisitCounts(who, asking) {
      const query = 'query($from: String!, $until: String!) { doorVisitCounts(from: $from, until: $until) { visits } }';
      const { data } = await asking.district.ask(who.username, query, { from: inDays(-1), until: inDays(0) });
      const counted = data!['doorVisitCounts'].reduce((sum: number, { visits }: { visits: number }) => sum + visits, 0);
      expect(counted, who.username).toBe(asking.visibleTo(who, ({ kind }) => kind === 'door_visit').length);
    },
    async starRatings(who, asking) {
      const nodes = await asking.pages(who, 'starRatings', '', 'id');
      expect(idsOf(nodes), who.username).toEqual(asking.visibleTo(who, ({ kind }) => kind === 'star_rating'));
    },
  },
  stage,
  namedByTheHouse: ['star_rating'],
  elsewhere: { file: ['grid', 'profile'] },
  noActs: ['publicProfileFile'],
  registers: ['grid'],
};
