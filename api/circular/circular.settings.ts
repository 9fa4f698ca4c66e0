import { text } from '../kernel/i18n/index.ts';
import { defineSetting } from '../unit/index.ts';

const UNITS = text('个单位', 'units');
const POINTS = text('分', 'points');
const KEPT = text('；通报按起草时的规则，此后不变。', '; a circular keeps the rule that it was drafted under.');

/** Who stands on the lists of a circular: the first and the last of each group, within these scores. */
export const redPlaces = defineSetting({
  key: 'circular.redPlaces',
  label: text('红榜名额', 'Places on the red list'),
  description: text(
    `每组排在前几名的单位列入红榜；0 为不设红榜${KEPT['zh-CN']}`,
    `How many of the best units of each group are listed; none with 0${KEPT.en}`,
  ),
  form: 'NUMBER',
  range: { min: 0, max: 20, unit: UNITS },
  fallback: 3,
});

export const redAtLeast = defineSetting({
  key: 'circular.redAtLeast',
  label: text('红榜最低成绩', 'Least score for the red list'),
  description: text('成绩低于此分的单位不列入红榜。', 'A unit with a lower score is not listed.'),
  form: 'NUMBER',
  range: { min: 0, max: 1000, unit: POINTS },
  fallback: 90,
});

export const blackPlaces = defineSetting({
  key: 'circular.blackPlaces',
  label: text('黑榜名额', 'Places on the black list'),
  description: text(
    `每组排在后几名的单位列入黑榜；0 为不设黑榜${KEPT['zh-CN']}`,
    `How many of the last units of each group are listed; none with 0${KEPT.en}`,
  ),
  form: 'NUMBER',
  range: { min: 0, max: 20, unit: UNITS },
  fallback: 3,
});

export const blackBelow = defineSetting({
  key: 'circular.blackBelow',
  label: text('黑榜成绩上限', 'Score below which a unit is on the black list'),
  description: text('成绩达到此分的单位不列入黑榜。', 'A unit with this score or more is not listed.'),
  form: 'NUMBER',
  range: { min: 0, max: 1000, unit: POINTS },
  fallback: 80,
});
