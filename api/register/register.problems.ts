import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const CodeTaken = problem('CodeTaken', {
  description: 'A code or user name exists already.',
  message: text('“{code}”已被使用，请换一个。', '“{code}” is taken; choose another.'),
  fields: { code: { type: () => String, description: 'What was asked for.' } },
});

export const UnknownReference = problem('UnknownReference', {
  description: 'Something that the form refers to does not exist.',
  message: text('没有找到所选的{what}。', 'The {what} that was chosen was not found.'),
});

export const MemberUnknown = problem('MemberUnknown', {
  description: 'Nobody in service in the district signs in under this name.',
  message: text('没有用户名为“{username}”的在职人员，请核对。', 'Nobody in service signs in as “{username}”.'),
  fields: { username: { type: () => String, description: 'What was asked for.' } },
});

export const AlreadyMember = problem('AlreadyMember', {
  description: 'The person is a member of the unit already, in service or not.',
  message: text(
    '此人已在本单位成员名单中；已停用的请在名单中重新启用。',
    'The person is on the unit’s list already; one who is out of service is put back there.',
  ),
});

export const WeakPassword = problem('WeakPassword', {
  description: 'The password does not meet the rules: 8 characters of three classes, without the user name.',
  message: text(
    '密码至少 8 位，须含大写、小写、数字、符号中的三类，且不含用户名。',
    'A password has at least 8 characters of three classes and does not contain the user name.',
  ),
});

export const LastAdministrator = problem('LastAdministrator', {
  description:
    'The command centre would be left without an administrator, and nobody could change the district any more.',
  message: text('指挥中心至少保留一名管理员。', 'The command centre keeps one administrator at least.'),
});

export const AccountShared = problem('AccountShared', {
  description: 'The account also works for other units, so the administrator of one unit may not take its password.',
  message: text(
    '该账户同时在其他单位任职，请由区管理员重置密码。',
    'The account also works for other units; the district administrator resets its password.',
  ),
});
