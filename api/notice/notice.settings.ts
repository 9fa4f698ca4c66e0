import { text } from '../kernel/i18n/index.ts';
import { defineSetting } from '../unit/index.ts';
import { NoticeType, TYPE_WORDS } from './notice.enums.ts';

export const noticeSteps = defineSetting<readonly NoticeType[]>({
  key: 'notice.steps',
  label: text('逾期未反馈的升级步骤', 'Steps of what is not answered'),
  description: text(
    '提示单、督办单期满未反馈时依次提请的下一步；每一步由指挥中心签发。已提请的各件沿用提请时的步骤。',
    'What is proposed next when a notice is not answered in time; the command centre issues each step. Notices that were proposed before keep their steps.',
  ),
  ground: text('潍坊市12345条例第二十六条、第三十三条', 'Weifang’s regulation on the 12345 hotline, Arts. 26, 33'),
  form: 'STEPS',
  choices: TYPE_WORDS,
  fallback: [
    NoticeType.REMINDER,
    NoticeType.SUPERVISION_ORDER,
    NoticeType.SUPERVISION_ORDER,
    NoticeType.INTERVIEW,
    NoticeType.CIRCULAR,
    NoticeType.REFERRAL,
  ],
});
