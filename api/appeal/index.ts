import './appeal.acts.ts';
import './arbitration.acts.ts';
import './consultation.acts.ts';
import './deferral.acts.ts';
import './import.acts.ts';
import './repeat.acts.ts';
import './termination.acts.ts';
import './work-order.acts.ts';

export { appealRegister } from './appeal.acts.ts';
export { answerRepeats } from './repeat.acts.ts';
export { Appeal, Appellant, Callback, Link, Opinion, Reply, WorkOrder } from './appeal.entity.ts';
export { AppealFields, appealModel, AppealResolver, HandOverFields, WorkOrderFields } from './appeal.fields.ts';
export { appealKind } from './appeal.kind.ts';
export { communityMayLead } from './appeal.settings.ts';
export { appealImportJob } from './import.ts';
export { linkHolds } from './link.ts';
export { PublicAppealResolver } from './public.resolver.ts';
export { SimilarAppealResolver } from './similar.resolver.ts';
