import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const GridNameTaken = problem('GridNameTaken', {
  description: 'The community has a grid of this name already.',
  message: text('本社区已有名为“{name}”的网格。', 'The community has a grid “{name}” already.'),
  fields: { name: { type: () => String, description: 'What was asked for.' } },
});

export const GridUnknown = problem('GridUnknown', {
  description: 'The grid is not one of this community, or not in use.',
  message: text('所选网格不属于本社区或已停用。', 'The grid is not one of this community, or not in use.'),
});

export const ProfileKept = problem('ProfileKept', {
  description: 'A unit, and each of its members, has one public profile.',
  message: text('“{name}”已有亮相信息，请直接修改。', '“{name}” has a public profile already; change that one.'),
  fields: { name: { type: () => String, description: 'Whose it is.' } },
});

export const PhotoNotImage = problem('PhotoNotImage', {
  description: 'A photograph is one image file.',
  message: text('请上传一张图片（jpg、png 或 webp）。', 'Send one image (jpg, png or webp).'),
});

export const VisitNotNow = problem('VisitNotNow', {
  description: 'The time of a visit lies in the future, or further back than the district takes.',
  message: text(
    '走访时间须在最近 {days} 天内，且不能晚于现在；请核对手机的日期和时间。',
    'A visit was within the last {days} days and not later than now; check the clock of the phone.',
  ),
  fields: { days: { type: () => String, description: 'How many days back a visit is taken.' } },
});

export const AlreadyRated = problem('AlreadyRated', {
  description: 'The worker has a rating for this month, proposed or published.',
  message: text(
    '{worker} {period} 的星级已提请或已评定。',
    'The stars of {worker} for {period} were proposed already.',
  ),
  fields: {
    worker: { type: () => String, description: 'Name of the worker.' },
    period: { type: () => String, description: 'The month.' },
  },
});

export const NothingToRate = problem('NothingToRate', {
  description: 'Only a grid worker is rated, for a month that is over.',
  message: text('只评定网格员已经结束的月份。', 'Only grid workers are rated, for months that are over.'),
});
