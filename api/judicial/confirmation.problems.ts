import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

const date = { type: () => String, description: 'The day, `YYYY-MM-DD`.' };

export const AgreementNotInForce = problem('AgreementNotInForce', {
  description: 'Only an agreement of the own mediation body that is in force can be confirmed.',
  message: text(
    '没有可申请司法确认的调解协议：须为本调解组织主持达成并已生效的协议。',
    'There is no agreement of your mediation body in force that could be confirmed.',
  ),
});

export const ConfirmationTooLate = problem('ConfirmationTooLate', {
  description: 'The thirty days after the agreement took effect are over (民事诉讼法 Art. 205).',
  message: text(
    '协议自{effectiveOn}生效，申请司法确认的三十日已于{until}届满（民事诉讼法第二百零五条）。',
    'The agreement took effect on {effectiveOn}; the thirty days to apply ended on {until} (民事诉讼法 Art. 205).',
  ),
  fields: { effectiveOn: date, until: date },
});

export const PartiesDidNotApplyTogether = problem('PartiesDidNotApplyTogether', {
  description: 'Every party of the agreement must apply (民事诉讼法 Art. 205); some did not.',
  message: text(
    '司法确认须由双方当事人共同申请，尚缺：{missing}（民事诉讼法第二百零五条）。',
    'All parties must apply together; missing: {missing} (民事诉讼法 Art. 205).',
  ),
  fields: { missing: { type: () => String, description: 'Masked names of those who did not apply.' } },
});

export const ConfirmationStands = problem('ConfirmationStands', {
  description: 'The agreement is before the court already, or was decided on.',
  message: text(
    '该协议的司法确认已在办理或已有结果：{number}。',
    'The agreement is before the court already: {number}.',
  ),
  fields: { number: { type: () => String, description: 'Number of the confirmation.' } },
});
