import type { Opening, Rule, Scene } from '../room.ts';
import { CENTRE, house, ORDER, resident } from '../room.ts';

const WAITING = ['LEAD:DISPATCHED', 'CO_HANDLER:DISPATCHED'];
const ORDERS = [...WAITING, 'LEAD:ACCEPTED', 'CO_HANDLER:ACCEPTED'];
const LEAD = ['LEAD:ACCEPTED'];
const AT_WORK = [...LEAD, 'CO_HANDLER:ACCEPTED'];
/** The first contact was made, or is not owed. */
const CONTACT_SETTLED = ['CONTACTED', 'CONTACT_TRIED', 'NO_TELEPHONE', 'IDENTITY_WITHHELD'];
/** What a lead has asked of the centre is answered before it asks for more. */
const ASKED = ['EXTENSION_ASKED', 'DEFERRAL_ASKED', 'STATUTORY_ASKED', 'TERMINATION_ASKED', 'ESCALATION_ASKED'];
const ANSWERING = [
  'COMMAND_CENTRE',
  'SUB_DISTRICT',
  'COMMUNITY',
  'DEPARTMENT',
  'COURT',
  'PROCURATORATE',
  'LAW_SOCIETY',
  'ASSOCIATION',
  'DEPUTY_STATION',
  'LEADERSHIP',
];

const appeal = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'appeal', ...rule });

/** Who does what on an appeal and on its work orders. */
export const rules: Readonly<Record<string, Rule>> = {
  appealTriage: appeal({ from: ['REGISTERED'], seat: CENTRE }),
  // Whoever was asked may answer, but no deputy (代表法 Art. 31).
  appealAnswerAtOnce: appeal({ from: ['REGISTERED'], seat: [...CENTRE, 'FIRST_RECEIVER'], kinds: ANSWERING }),
  appealDecline: appeal({ from: ['REGISTERED'], seat: CENTRE }),
  appealMerge: appeal({ from: ['REGISTERED'], seat: CENTRE, unlessMatter: ['MASTER'] }),
  appealSplit: appeal({ from: ['MERGED'], seat: CENTRE }),
  appealDispatch: appeal({ from: ['REGISTERED'], seat: CENTRE }),
  appealDesignate: appeal({ from: ['REGISTERED'], seat: CENTRE }),
  appealAddCoHandler: appeal({ from: ['IN_HANDLING'], seat: CENTRE }),
  appealCorrect: appeal({ from: ['IN_HANDLING'], seat: CENTRE }),
  appealExcuseCoHandlers: appeal({ from: ['IN_HANDLING'], seat: CENTRE, unlessMatter: ['CO_HANDLERS_EXCUSED'] }),
  appealPassAudit: appeal({ from: ['REPLIED'], seat: CENTRE }),
  // What its appellant has rated badly goes back without another call.
  appealSendBack: appeal({
    from: ['REPLIED', 'IN_CALLBACK', 'HARD_CASE'],
    seat: CENTRE,
    inCallbackOnlyWith: 'DISSATISFIED',
  }),
  // Never by the unit that has handled it.
  appealRecordCallback: appeal({
    from: ['IN_CALLBACK', 'HARD_CASE'],
    seat: CENTRE,
    hardCaseOnlyWith: ['DONE_REPORTED'],
  }),
  appealTakeCallback: appeal({ from: ['IN_CALLBACK', 'HARD_CASE'], seat: CENTRE, hardCaseOnlyWith: ['DONE_REPORTED'] }),
  appealLeaveCallback: appeal({
    from: ['IN_CALLBACK', 'HARD_CASE'],
    seat: CENTRE,
    needs: ['TAKEN'],
    hardCaseOnlyWith: ['DONE_REPORTED'],
  }),
  // The hard-case backlog: the lead unit owns it, the centre decides.
  appealPutInBacklog: appeal({
    from: ['REPLIED', 'IN_CALLBACK', 'HARD_CASE'],
    seat: CENTRE,
    needsMatter: ['HAS_LEAD'],
    unlessMatter: ['OWNED'],
  }),
  appealPlanHardCase: appeal({
    from: ['HARD_CASE'],
    seat: ['LEAD'],
    needsMatter: ['OWNED'],
    unlessMatter: ['PLANNED'],
  }),
  appealReportWeek: appeal({ from: ['HARD_CASE'], seat: ['LEAD'], needsMatter: ['OWNED', 'PLANNED'] }),
  appealWeekMissed: house('appeal'),
  appealAskTarget: appeal({
    from: ['HARD_CASE'],
    seat: ['LEAD'],
    needsMatter: ['PLANNED'],
    unlessMatter: ['TARGET_ASKED'],
  }),
  appealGrantTarget: appeal({ from: ['HARD_CASE'], seat: CENTRE, needsMatter: ['TARGET_ASKED'] }),
  appealRefuseTarget: appeal({ from: ['HARD_CASE'], seat: CENTRE, needsMatter: ['TARGET_ASKED'] }),
  appealReportDone: appeal({
    from: ['HARD_CASE'],
    seat: ['LEAD'],
    needsMatter: ['PLANNED'],
    unlessMatter: ['DONE_REPORTED', 'CONCLUDED', 'CALLED_BACK'],
  }),
  appealConcludeHardCase: appeal({
    from: ['HARD_CASE'],
    seat: ['LEAD'],
    needsMatter: ['PLANNED'],
    unlessMatter: ['DONE_REPORTED', 'CONCLUDED', 'CALLED_BACK'],
  }),
  appealInstruct: appeal({
    from: ['IN_HANDLING', 'DEFERRED', 'REPLIED', 'IN_CALLBACK', 'HARD_CASE'],
    seat: ['LEAD', 'CO_HANDLER'],
    roles: ['HEAD'],
  }),
  appealReportInstruction: appeal({
    seat: ['LEAD', 'CO_HANDLER'],
    part: 'instruction',
    partFrom: ['OPEN'],
    partOf: 'OWN',
  }),
  appealCloseOff: appeal({ from: ['HARD_CASE'], seat: CENTRE, hardCaseOnlyWith: ['CALLED_BACK', 'CONCLUDED'] }),
  appealTerminate: appeal({ from: ['REGISTERED', 'IN_HANDLING', 'DEFERRED', 'HARD_CASE'], seat: CENTRE }),
  appealReopen: appeal({
    from: ['CLOSED'],
    seat: CENTRE,
    needsMatter: ['HAS_LEAD'],
    unlessMatter: ['REOPENING_ASKED'],
  }),
  appealAskReopening: resident('appeal'),
  appealGrantReopening: appeal({ from: ['CLOSED'], seat: CENTRE, needsMatter: ['REOPENING_ASKED'] }),
  appealRefuseReopening: appeal({ from: ['CLOSED'], seat: CENTRE, needsMatter: ['REOPENING_ASKED'] }),
  appealComment: appeal({ seat: 'seated' }),
  appellantReveal: appeal({
    seat: ['SUPERVISOR', 'FIRST_RECEIVER', ...LEAD, 'LEAD:COMPLETED', 'CO_HANDLER:ACCEPTED', 'CO_HANDLER:COMPLETED'],
    unoffered: true,
  }),
  // The administrator alone, and not before the district's time is over.
  appellantErase: appeal({
    from: ['ANSWERED', 'DECLINED', 'TERMINATED', 'CLOSED'],
    seat: CENTRE,
    roles: ['ADMINISTRATOR'],
    unlessMatter: ['IDENTITY_ERASED'],
  }),
  // What is out of the count, or may soon be, is not asked out of it again.
  appealAskExclusion: appeal({ seat: ['LEAD', 'CO_HANDLER'], unlessMatter: ['EXCLUDED', 'EXCLUSION_ASKED'] }),
  appealGrantExclusion: appeal({ seat: CENTRE, part: 'exclusion', partFrom: ['ASKED'] }),
  appealRefuseExclusion: appeal({ seat: CENTRE, part: 'exclusion', partFrom: ['ASKED'] }),
  appealRevokeExclusion: appeal({ seat: CENTRE, part: 'exclusion', partFrom: ['GRANTED'] }),
  appealAddNote: resident('appeal'),
  appealRate: resident('appeal'),
  appealTakeRepeat: house('appeal'),
  appealLoseRepeat: house('appeal'),
  appealOutlastMaster: house('appeal'),
  appealAnswerWithMaster: house('appeal'),
  appealJoin: house('appeal'),
  appealLeave: house('appeal'),
  appealAnswerJointly: house('appeal'),

  workOrderAccept: appeal({ from: ['IN_HANDLING'], seat: WAITING }),
  workOrderAssignHandler: appeal({ from: ['IN_HANDLING'], seat: ['LEAD', 'CO_HANDLER'], roles: ['HEAD'] }),
  workOrderReturn: appeal({ from: ['IN_HANDLING'], seat: ORDERS, unless: ['RETURNED_ONCE', 'DESIGNATED'] }),
  workOrderGrantReturn: appeal({
    from: ['IN_HANDLING'],
    seat: CENTRE,
    part: 'workOrder',
    partSeats: ORDER,
    partFrom: ['RETURN_ASKED'],
  }),
  workOrderRefuseReturn: appeal({
    from: ['IN_HANDLING'],
    seat: CENTRE,
    part: 'workOrder',
    partSeats: ORDER,
    partFrom: ['RETURN_ASKED'],
  }),
  // Whoever has the order, also a sub-district that only co-handles, passes it on within its own tree.
  workOrderTransfer: appeal({ from: ['IN_HANDLING'], seat: AT_WORK }),
  workOrderEscalate: appeal({
    from: ['IN_HANDLING'],
    seat: AT_WORK,
    kinds: ['COMMUNITY', 'SUB_DISTRICT'],
    unless: ['DESIGNATED', ...ASKED],
    unlessMatter: ['IN_ARBITRATION'],
    // What none of its communities handed up a sub-district hands up when the centre allows it; the scene has none allowed.
    subDistrictNeeds: ['HANDED_UP'],
  }),
  workOrderAskEscalation: appeal({
    from: ['IN_HANDLING'],
    seat: AT_WORK,
    kinds: ['COMMUNITY', 'SUB_DISTRICT'],
    unless: ['DESIGNATED', 'ESCALATION_ALLOWED', 'ESCALATION_REFUSED', ...ASKED],
    unlessMatter: ['IN_ARBITRATION'],
  }),
  workOrderGrantEscalation: appeal({
    from: ['IN_HANDLING'],
    seat: CENTRE,
    part: 'workOrder',
    partSeats: ORDER,
    partFrom: ['ACCEPTED'],
    partNeeds: 'ESCALATION_ASKED',
  }),
  workOrderRefuseEscalation: appeal({
    from: ['IN_HANDLING'],
    seat: CENTRE,
    part: 'workOrder',
    partSeats: ORDER,
    partFrom: ['ACCEPTED'],
    partNeeds: 'ESCALATION_ASKED',
  }),
  workOrderRecordContact: appeal({ from: ['IN_HANDLING'], seat: LEAD, unless: ['CONTACTED', 'IDENTITY_WITHHELD'] }),
  workOrderInterimReply: appeal({ from: ['IN_HANDLING', 'DEFERRED'], seat: LEAD, needsOne: CONTACT_SETTLED }),
  workOrderAskExtension: appeal({ from: ['IN_HANDLING'], seat: LEAD, unless: ['EXTENDED', ...ASKED] }),
  workOrderGrantExtension: appeal({
    from: ['IN_HANDLING'],
    seat: CENTRE,
    part: 'workOrder',
    partSeats: ORDER,
    partFrom: ['ACCEPTED'],
    partNeeds: 'EXTENSION_ASKED',
  }),
  workOrderRefuseExtension: appeal({
    from: ['IN_HANDLING'],
    seat: CENTRE,
    part: 'workOrder',
    partSeats: ORDER,
    partFrom: ['ACCEPTED'],
    partNeeds: 'EXTENSION_ASKED',
  }),
  appealConsult: appeal({ from: ['REGISTERED', 'IN_HANDLING'], seat: CENTRE, handledOnlyWith: 'IN_ARBITRATION' }),
  appealGiveOpinion: appeal({ from: ['REGISTERED', 'IN_HANDLING'], seat: ['CONSULTANT:ASKED'] }),
  workOrderObject: appeal({
    from: ['IN_HANDLING'],
    seat: ORDERS,
    needs: ['RETURNED_ONCE'],
    unless: ['DESIGNATED', 'OBJECTED'],
  }),
  workOrderArgue: appeal({
    from: ['IN_HANDLING'],
    seat: ['LEAD', 'CO_HANDLER', 'CONSULTANT'],
    needsMatter: ['IN_ARBITRATION'],
  }),
  appealReferArbitration: appeal({ from: ['IN_HANDLING'], seat: CENTRE, needsMatter: ['IN_ARBITRATION'] }),
  // The leadership only where it was asked to.
  workOrderArbitrate: appeal({
    from: ['IN_HANDLING'],
    seat: [...CENTRE, 'ARBITER'],
    part: 'workOrder',
    partSeats: ORDER,
    partFrom: ['ARBITRATION'],
  }),
  appealSuggestCatalogue: appeal({
    seat: CENTRE,
    needsMatter: ['MANDATE_GAP', 'HAS_LEAD'],
    unlessMatter: ['CATALOGUE_SUGGESTED'],
  }),
  // Reviewed by the administrator.
  appealAdoptCatalogue: appeal({ seat: CENTRE, roles: ['ADMINISTRATOR'], needsMatter: ['CATALOGUE_SUGGESTED'] }),
  appealDropCatalogue: appeal({ seat: CENTRE, roles: ['ADMINISTRATOR'], needsMatter: ['CATALOGUE_SUGGESTED'] }),
  appealSetStatutoryPeriod: appeal({ from: ['REGISTERED', 'IN_HANDLING'], seat: CENTRE }),
  workOrderAskStatutoryPeriod: appeal({ from: ['IN_HANDLING'], seat: LEAD, unless: ASKED }),
  workOrderGrantStatutoryPeriod: appeal({
    from: ['IN_HANDLING'],
    seat: CENTRE,
    part: 'workOrder',
    partSeats: ORDER,
    partFrom: ['ACCEPTED'],
    partNeeds: 'STATUTORY_ASKED',
  }),
  workOrderRefuseStatutoryPeriod: appeal({
    from: ['IN_HANDLING'],
    seat: CENTRE,
    part: 'workOrder',
    partSeats: ORDER,
    partFrom: ['ACCEPTED'],
    partNeeds: 'STATUTORY_ASKED',
  }),
  workOrderAskDeferral: appeal({ from: ['IN_HANDLING'], seat: LEAD, needsOne: CONTACT_SETTLED, unless: ASKED }),
  workOrderGrantDeferral: appeal({
    from: ['IN_HANDLING'],
    seat: CENTRE,
    part: 'workOrder',
    partSeats: ORDER,
    partFrom: ['ACCEPTED'],
    partNeeds: 'DEFERRAL_ASKED',
    unlessMatter: ['IN_ARBITRATION'],
  }),
  workOrderRefuseDeferral: appeal({
    from: ['IN_HANDLING'],
    seat: CENTRE,
    part: 'workOrder',
    partSeats: ORDER,
    partFrom: ['ACCEPTED'],
    partNeeds: 'DEFERRAL_ASKED',
  }),
  workOrderResume: appeal({ from: ['DEFERRED'], seat: LEAD }),
  appealDeferralDue: house('appeal'),
  workOrderAskTermination: appeal({ from: ['IN_HANDLING'], seat: LEAD, needsOne: CONTACT_SETTLED, unless: ASKED }),
  workOrderGrantTermination: appeal({
    from: ['IN_HANDLING'],
    seat: CENTRE,
    part: 'workOrder',
    partSeats: ORDER,
    partFrom: ['ACCEPTED'],
    partNeeds: 'TERMINATION_ASKED',
  }),
  workOrderRefuseTermination: appeal({
    from: ['IN_HANDLING'],
    seat: CENTRE,
    part: 'workOrder',
    partSeats: ORDER,
    partFrom: ['ACCEPTED'],
    partNeeds: 'TERMINATION_ASKED',
  }),
  workOrderComplete: appeal({ from: ['IN_HANDLING'], seat: ['CO_HANDLER:ACCEPTED'] }),
  workOrderReply: appeal({ from: ['IN_HANDLING'], seat: LEAD, needsOne: CONTACT_SETTLED }),
};

/** Who takes an appeal in. */
export const openings: Readonly<Record<string, Opening>> = {
  // Every unit has a walk-in desk.
  appealRegister: {
    kinds: [
      'COMMAND_CENTRE',
      'SUB_DISTRICT',
      'COMMUNITY',
      'DEPARTMENT',
      'COURT',
      'PROCURATORATE',
      'LAW_SOCIETY',
      'ASSOCIATION',
      'DEPUTY_STATION',
      'DEPUTY',
      'LEADERSHIP',
    ],
    roles: ['HEAD', 'HANDLER', 'GRID_WORKER'],
  },
  appealImport: { kinds: ['COMMAND_CENTRE'], roles: ['ADMINISTRATOR', 'HEAD'] },
};

const CLOSED_APPEAL = ['ANSWERED', 'DECLINED', 'TERMINATED', 'CLOSED'];

/** What a resident does through the link to an appeal. */
export const byLink: Readonly<Record<string, (appeal: Scene) => boolean>> = {
  appealAddNote: ({ state }) => !CLOSED_APPEAL.includes(state),
  documentAdd: ({ state }) => !CLOSED_APPEAL.includes(state),
  // Once of each answer.
  appealRate: ({ state, flags = [] }) =>
    !flags.includes('RATED') &&
    (state === 'ANSWERED' || state === 'IN_CALLBACK' || (state === 'CLOSED' && flags.includes('UNREACHED'))),
  appealAskReopening: ({ state, flags = [] }) => state === 'CLOSED' && !flags.includes('REOPENING_ASKED'),
};
