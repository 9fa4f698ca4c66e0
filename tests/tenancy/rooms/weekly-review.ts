import { expect } from 'vitest';
import type { TestDistrict } from '../../support/district.ts';
import type { Room, StagedMatter } from '../room.ts';
import { SUPERVISOR } from '../room.ts';

async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
  const { matter } = await district.act('market', 'weeklyReviewSign', {}, { remark: '逐件盯办' });
  return [
    {
      id: matter.id,
      name: 'is a signed weekly review',
      kind: 'weekly_review',
      district: 'main',
      state: 'SIGNED',
      seats: { centre: SUPERVISOR, market: { role: 'REVIEWER', state: 'SEATED' } },
    },
  ];
}

export const weeklyReviews: Room = {
  rules: {},
  openings: {
    weeklyReviewSign: { kinds: ['DEPARTMENT', 'SUB_DISTRICT', 'COMMUNITY'], roles: ['HEAD'] },
  },
  queries: {
    async weeklyReviewItems(who, asking) {
      const nodes = await asking.pages(who, 'weeklyReviewItems', '', 'matter { id } unit { code }');
      const own = asking.visibleTo(who, ({ state, seats }) => {
        const seat = seats[who.unit];
        return (
          (state === 'HARD_CASE' && seat?.role === 'LEAD') ||
          ['RETURN_ASKED', 'ARBITRATION'].includes(seat?.state ?? '')
        );
      });
      expect(asking.ofScene(nodes.map(({ matter }) => matter.id)), who.username).toEqual(own);
      expect(nodes.every(({ unit }) => unit.code === who.unit)).toBe(true);
    },
    async weeklyReviews(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ weeklyReviews { unitId } }');
      const market = await asking.district.unit('market');
      const reads =
        who.district === 'main' && (who.unit === 'market' || ['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind));
      const told = data!['weeklyReviews'].map(({ unitId }: { unitId: string }) => unitId);
      expect(told.includes(market), who.username).toBe(reads);
    },
  },
  namedByTheHouse: ['weekly_review'],
  stage,
};
