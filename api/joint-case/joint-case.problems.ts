import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const AppealNotLinkable = problem('AppealNotLinkable', {
  description:
    'An appeal cannot be linked: it does not exist for the reader, the unit has no seat at it, it is finished, or a joint case has it already.',
  message: text('{appeals}不能关联：{reason}', '{appeals} cannot be linked: {reason}'),
  fields: { appeals: { type: () => String, description: 'Numbers of the appeals, as far as the reader sees them.' } },
});

export const LeadIsTaken = problem('LeadIsTaken', {
  description: 'A joint case has one lead unit.',
  message: text('联办已有主办单位。', 'The joint case already has its lead unit.'),
});

export const TasksOpen = problem('TasksOpen', {
  description: 'Tasks are still open and no decision carries them over.',
  message: text(
    '以下分工尚未完成，也没有决定转为后续办理：{list}',
    'These tasks are open and no decision carries them over: {list}',
  ),
  fields: { tasks: { type: () => [String], description: 'The open tasks, each with its unit.' } },
});

export const DecisionNotFound = problem('DecisionNotFound', {
  description: 'A task is cancelled only by a decision of this joint case that was taken after the task was assigned.',
  message: text(
    '请选择在分工之后作出的本联办决定。',
    'Choose a decision of this joint case that is later than the task.',
  ),
});
