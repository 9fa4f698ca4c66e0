import './notice.kind.ts';
import './notice.acts.ts';
import './answer.acts.ts';
import './climbing.acts.ts';
import './nudge.acts.ts';
import { Notice, NoticeAnswer, NoticeAppeal } from './notice.entity.ts';
import { AppealNoticeFields, NoticeAnswerFields, NoticeAppealFields, NoticeFields } from './notice.fields.ts';
import { NoticeResolver } from './notice.resolver.ts';

/*
 * The door for what raises notices by itself: `perform(tx, noticePropose, { key, input })`, and `noticeIssue` on what it
 * answers, both with a key, as the house (`systemPrincipal`). One issue in one transaction: it holds the number.
 */
export { noticeDrop, noticeIssue, noticePropose } from './notice.acts.ts';
export { criticisedAppeals } from './criticised.ts';
export { takeNumberIn } from './document-number.ts';
export { Notice } from './notice.entity.ts';
export { NoticeLevel, NoticeType } from './notice.enums.ts';
export { noticeModel } from './notice.fields.ts';
export { NoticeCommitmentInput, NoticeProposeInput } from './notice.inputs.ts';
export { AppealNotCited } from './notice.problems.ts';
export { noticeKind } from './notice.kind.ts';
export { noticeSteps } from './notice.settings.ts';

/** What the schema and the ORM need to know of notices. */
export const noticeEntities = [Notice, NoticeAppeal, NoticeAnswer];
export const noticeResolvers = [
  NoticeResolver,
  NoticeFields,
  NoticeAppealFields,
  NoticeAnswerFields,
  AppealNoticeFields,
];
