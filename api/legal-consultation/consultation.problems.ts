import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const ConflictOfInterest = problem('ConflictOfInterest', {
  description:
    'The expert stands aside for the asking unit, or for somebody whom the question concerns: the expert is not assigned and sees nothing of it.',
  message: text(
    '{expert}与本事项存在利益关联，须回避，不能指派。',
    '{expert} has a conflict of interest here and stands aside; choose another expert.',
  ),
  fields: { expert: { type: () => String, description: 'The expert.' } },
});

export const ExpertNotEligible = problem('ExpertNotEligible', {
  description: 'The unit is no expert on the panel, or does not answer for this field.',
  message: text('所选专家不在库，或不负责该领域。', 'This is no expert on the panel, or none of this field.'),
});

export const ConsultationSourceNotFound = problem('ConsultationSourceNotFound', {
  description: 'The matter that the question comes from does not exist for the unit.',
  message: text('没有找到来源事项。', 'The matter that it comes from was not found.'),
});
