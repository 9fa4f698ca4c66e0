import { Int } from 'type-graphql';
import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const ClusterUnseen = problem('ClusterUnseen', {
  description:
    'A suggestion is made from appeals that the deputy observes; one of these does not exist for the reader.',
  message: text('所选诉求中有的不存在或不可见，不能作为依据。', 'Some of the appeals do not exist for your unit.'),
});

export const ClusterTooSmall = problem('ClusterTooSmall', {
  description: 'A suggestion rests on a cluster of appeals, never on a single case (青岛市代表建议条例 Art. 11).',
  message: text(
    '代表建议应当依据至少 {least} 件同类诉求（重复诉求按一件计），所选为 {found} 件；个案不作为代表建议（青岛市代表建议条例第十一条）。',
    'A suggestion rests on at least {least} appeals (repeats count once), these are {found}; a single case is none (青岛市代表建议条例 Art. 11).',
  ),
  fields: {
    least: { type: () => Int, description: 'How many the district asks for.' },
    found: { type: () => Int, description: 'How many were named.' },
  },
});

export const CaseBeforeCourt = problem('CaseBeforeCourt', {
  description:
    'A case before supervision or judicial organs is not taken up in a suggestion (青岛市代表建议条例 Art. 11).',
  message: text(
    '{numbers} 已由法院、检察院或其他法定程序处理，不作为代表建议（青岛市代表建议条例第十一条）。',
    '{numbers}: before a court, a procuratorate or in another legal procedure, and no subject of a suggestion (青岛市代表建议条例 Art. 11).',
  ),
  fields: { numbers: { type: () => String, description: 'Numbers of these appeals.' } },
});

export const SuggestionObjectionTooLate = problem('SuggestionObjectionTooLate', {
  description: 'A unit objects to a suggestion within the limit after its assignment (青岛市代表建议条例 Art. 19).',
  message: text(
    '异议应当在交办后 {days} 个工作日内提出（青岛市代表建议条例第十九条），期限已过。',
    'An objection is made within {days} working days of the assignment (青岛市代表建议条例 Art. 19); that time is over.',
  ),
  fields: { days: { type: () => Int, description: 'The limit in working days.' } },
});

export const OpinionsOwed = problem('OpinionsOwed', {
  description:
    'A suggestion is answered when its co-handling units have given their opinions, and no objection is open.',
  message: text('以下单位尚未提出协办意见或异议未决，暂不能答复：{units}', 'Still waiting for: {units}.'),
  fields: { units: { type: () => String, description: 'Units that are waited for.' } },
});

export const StationDayTooSoon = problem('StationDayTooSoon', {
  description: 'A station day is announced some days ahead, so that residents know of it.',
  message: text('接待日应当至少提前 {days} 天公告。', 'A station day is announced at least {days} days ahead.'),
  fields: { days: { type: () => Int, description: 'How many days ahead.' } },
});

export const StationDayNotBegun = problem('StationDayNotBegun', {
  description: 'Contacts are recorded, and a day is ended, once it has begun.',
  message: text('接待日还没有开始。', 'The station day has not begun.'),
});

export const AppealReserved = problem('AppealReserved', {
  description: 'Deputies look on neither at what is confidential nor at violation reports, nor at what does not exist.',
  message: text(
    '所选诉求中有的不存在、要求保密或属举报，代表不参加监督。',
    'Some of the appeals do not exist, are confidential or are violation reports.',
  ),
});

export const NothingObserved = problem('NothingObserved', {
  description: 'A deputy rates the handling of a subject of which it has looked on at an appeal.',
  message: text('本单位没有监督过该类诉求，不能评价。', 'Your unit has looked on at no appeal of this subject.'),
});

export const RatedAlready = problem('RatedAlready', {
  description: 'A subject is rated once a month.',
  message: text('本月已评价过该类诉求的办理情况。', 'This subject was rated this month already.'),
});
