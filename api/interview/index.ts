import './interview.acts.ts';
import {
  Interview,
  InterviewCommitment,
  InterviewIssue,
  InterviewMinutes,
  InterviewParty,
} from './interview.entity.ts';
import {
  InterviewCommitmentFields,
  InterviewFields,
  InterviewIssueFields,
  InterviewPartyFields,
  InterviewResolver,
  MerchantInterviewFields,
} from './interview.fields.ts';

export { Interview } from './interview.entity.ts';

/** What the schema and the ORM need to know of joint interviews. */
export const interviewEntities = [Interview, InterviewMinutes, InterviewIssue, InterviewParty, InterviewCommitment];
export const interviewResolvers = [
  InterviewResolver,
  InterviewFields,
  InterviewIssueFields,
  InterviewPartyFields,
  InterviewCommitmentFields,
  MerchantInterviewFields,
];
