import './joint-case.kind.ts';
import './linked-appeal.acts.ts';
import './joint-case.acts.ts';
import './joint-seat.acts.ts';
import './joint-task.acts.ts';
import { JointAnnex, JointCase, JointDecision, JointInvitation, JointTask, LinkedAppeal } from './joint-case.entity.ts';
import {
  AppealJointFields,
  JointAnnexFields,
  JointCaseFields,
  JointInvitationFields,
  JointTaskFields,
  LinkedAppealFields,
} from './joint-case.fields.ts';

export { JointCase } from './joint-case.entity.ts';
export { jointCaseModel } from './joint-case.fields.ts';
export { jointCaseKind } from './joint-case.kind.ts';

/** What the schema and the ORM need to know of joint cases. */
export const jointCaseEntities = [JointCase, LinkedAppeal, JointInvitation, JointDecision, JointTask, JointAnnex];
export const jointCaseResolvers = [
  JointCaseFields,
  JointTaskFields,
  JointInvitationFields,
  JointAnnexFields,
  LinkedAppealFields,
  AppealJointFields,
];
