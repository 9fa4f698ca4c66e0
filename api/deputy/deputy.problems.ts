import { Int } from 'type-graphql';
import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const ClusterUnseen = problem('ClusterUnseen', {
  description: 'A suggestion is made from appeals that the deputy observes; one of these does not exist for the reader.',
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
  description: 'A suggestion is answered when its co-handling units have given their opinions, and no objection is open.',
  message: text('以下单位尚未提出协办意见或异议未决，暂不能答复：{units}', 'Still waiting for: {units}.'),
  fields: { units: { type: () => String, description: 'Units that are waited for.' } },
});
