import { text } from '../kernel/i18n/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';

/** No law says how grid workers are rated: rule, limit and review are the district’s own. */
export const ratingKind = defineKind({
  kind: 'star_rating',
  typeName: 'StarRating',
  label: text('星级评定', 'Star rating'),
  numberPrefix: 'XJ',
  states: {
    PROPOSED: text('待街道审核', 'In review'),
    PUBLISHED: text('已公布', 'Published'),
    REFUSED: text('未通过', 'Refused'),
  },
  closed: ['PUBLISHED', 'REFUSED'],
  path: ['PROPOSED', 'PUBLISHED'],
  beside: { REFUSED: 'PROPOSED' },
  seatRoles: {
    PROPOSER: text('提请社区', 'Proposing community'),
    REVIEWER: text('审核街道', 'Reviewing sub-district'),
  },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: { REVIEW: text('待审核星级', 'Review stars') },
  clocks: {
    REVIEW: {
      label: text('审核星级', 'Review stars'),
      limits: { ORDINARY: { amount: 5, unit: 'WORKING_DAY' } },
      marks: USUAL_MARKS,
    },
  },
  dutyOf: ({ state }, seat) => (state === 'PROPOSED' && seat.role === 'REVIEWER' ? 'REVIEW' : null),
  tables: ['star_rating'],
});
