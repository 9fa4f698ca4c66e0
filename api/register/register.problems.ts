import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const CodeTaken = problem('CodeTaken', {
  description: 'A code or user name exists already.',
  message: text('“{code}”已被使用，请换一个。', '“{code}” is taken; choose another.'),
  fields: { code: { type: () => String, description: 'What was asked for.' } },
});

export const UnknownReference = problem('UnknownReference', {
  description: 'Something that the form refers to does not exist.',
  message: text('没有找到所选的{what}。', 'What was chosen was not found.'),
});

export const WeakPassword = problem('WeakPassword', {
  description: 'The password does not meet the rules: 8 characters of three classes, without the user name.',
  message: text(
    '密码至少 8 位，须含大写、小写、数字、符号中的三类，且不含用户名。',
    'A password has at least 8 characters of three classes and does not contain the user name.',
  ),
});
