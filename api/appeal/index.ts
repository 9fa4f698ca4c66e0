import './appeal.grounds.ts';
import './appeal.acts.ts';
import './arbitration.acts.ts';
import './callback.acts.ts';
import './catalogue.acts.ts';
import './opinion.acts.ts';
import './deferral.acts.ts';
import './deferral.projection.ts';
import './dispatch.acts.ts';
import './hard-case.acts.ts';
import './erasure.acts.ts';
import './escalation.acts.ts';
import './extension.acts.ts';
import './import.acts.ts';
import './reopening.acts.ts';
import './repeat.acts.ts';
import './statutory-period.acts.ts';
import './statutory-register.acts.ts';
import './termination.acts.ts';
import './work-order.acts.ts';
import './correction.acts.ts';

export { appealRegister } from './appeal.acts.ts';
export { AppealType, HardCaseEnd, IntakeChannel, ReplyKind } from './appeal.enums.ts';
export { AppealAnswerInput, AppealReceipt, AppealRegisterInput, AppellantIdentity } from './appeal.inputs.ts';
export { leaveBacklog } from './backlog.ts';
export { awaitCallback, openRating } from './callback-desk.ts';
export { defineProposer } from './proposers.ts';
export { proposeLine } from './catalogue.ts';
export { CallbackTurn, Reopening } from './callback.entity.ts';
export { CallbackResolver, CallbackTurnFields, ReopeningFields } from './callback.resolver.ts';
export { HardCase, HardCaseWeek } from './hard-case.entity.ts';
export { AppealHardCaseFields, HardCaseFields, HardCaseResolver } from './hard-case.resolver.ts';
export { answerRepeats } from './repeat.acts.ts';
export { Appeal, Appellant, Callback, Opinion, Reply, WorkOrder } from './appeal.entity.ts';
export {
  AppealFields,
  appealModel,
  AppealResolver,
  HandOverFields,
  ReplyFields,
  WorkOrderFields,
} from './appeal.fields.ts';
export { Deferral } from './deferral.entity.ts';
export { DeferralFields, DeferralResolver } from './deferral.resolver.ts';
export { Escalation } from './escalation.entity.ts';
export { EscalationResolver } from './escalation.resolver.ts';
export { ViewerAppealFields } from './viewer.fields.ts';
export { StatutoryPeriod } from './statutory-register.entity.ts';
export {
  ProposedPeriodFields,
  StatutoryPeriodFields,
  StatutoryRegisterResolver,
} from './statutory-register.resolver.ts';
export { appealKind } from './appeal.kind.ts';
export { communityMayLead } from './appeal.settings.ts';
export { appealImportJob } from './import.ts';
export { isReserved, UNRESERVED } from './reserved.ts';
export { addReply } from './replies.ts';
export { takeIn } from './intake.ts';
export type { Receiver } from './intake.ts';
export { PublicAppealInput, PublicAppealResolver, publicRegistration } from './public.resolver.ts';
export { SimilarAppealResolver } from './similar.resolver.ts';
