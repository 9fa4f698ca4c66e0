import { Int } from 'type-graphql';
import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const AlertRuleTooBroad = problem('AlertRuleTooBroad', {
  description: 'The rule would have fired too often in the past three months.',
  message: text(
    '按过去三个月试算，本规则会触发超过 {most} 次，请收紧条件后再施行。',
    'In the past three months this rule would have fired more than {most} times: narrow it down first.',
  ),
  fields: { most: { type: () => Int, description: 'The limit.' } },
});

export const AlertRuleOverFired = problem('AlertRuleOverFired', {
  description: 'The version before has fired on or after the day that this one would begin with.',
  message: text(
    '前一版本在 {from} 当日或之后已经触发 {count} 件预警，新版本须从此后的日期起施行。',
    'The version before has fired {count} times on or after {from}: begin later.',
  ),
  fields: {
    from: { type: () => String, description: 'The day that it would begin with.' },
    count: { type: () => Int, description: 'How often the version before fired from then on.' },
  },
});

export const AlertRuleOverlaps = problem('AlertRuleOverlaps', {
  description: 'Another version of the rule begins on that day or later.',
  message: text(
    '本规则第 {edition} 版自 {from} 起施行，新版本须晚于该日期。',
    'Version {edition} of this rule begins on {from}; a new one must begin later.',
  ),
  fields: {
    edition: { type: () => Int, description: 'Number of the other version.' },
    from: { type: () => String, description: 'The day that it begins with.' },
  },
});

export const AlertRuleOverClosed = problem('AlertRuleOverClosed', {
  description: 'The version would begin before the end of a period whose assessment is closed.',
  message: text(
    '{period} 的考评已结账，规则须自其后的日期起施行。',
    'The assessment of {period} is closed; a rule can begin only after it.',
  ),
  fields: { period: { type: () => String, description: 'The closed period, the latest one.' } },
});

export const AlertRuleUnknown = problem('AlertRuleUnknown', {
  description: 'There is no such rule to be the next version of.',
  message: text('要接替的规则不存在。', 'There is no such rule to replace.'),
});

export const AlertStands = problem('AlertStands', {
  description: 'The rule has fired for this subject and window already.',
  message: text('该规则对此对象和窗口已经预警。', 'The rule has fired for this subject and window already.'),
});
