import type { Opening, Part, Person, Place, Rule, Scene, StagedMatter } from './room.ts';
import { CENTRE, house, person, resident, WORKERS } from './room.ts';
import { ofRooms, ROOMS } from './rooms/index.ts';

/**
 * The rules of the house, written once more and by another hand: who sees a matter, and who may do what on it. It knows
 * nothing of the code that it judges; the facts are those that the scene was set up with. A room brings its own rules:
 * see room.ts.
 */

const OWN_PEOPLE: readonly Person[] = [
  person('centre', 'centre', 'COMMAND_CENTRE', ['HEAD', 'HANDLER']),
  person('admin', 'centre', 'COMMAND_CENTRE', ['ADMINISTRATOR']),
  person('leader', 'leadership', 'LEADERSHIP', ['HEAD', 'HANDLER']),
  person('street', '370202001', 'SUB_DISTRICT', ['HEAD', 'HANDLER']),
  { ...person('community', '370202001001', 'COMMUNITY', ['HEAD', 'GRID_WORKER']), superior: '370202001' },
  person('market', 'market', 'DEPARTMENT', ['HEAD', 'HANDLER']),
  person('housing', 'housing', 'DEPARTMENT', ['HEAD', 'HANDLER']),
  person('tourism', 'tourism', 'DEPARTMENT', ['HEAD', 'HANDLER']),
  person('court', 'court', 'COURT', ['HEAD', 'HANDLER']),
  person('procuratorate', 'procuratorate', 'PROCURATORATE', ['HEAD', 'HANDLER']),
  person('law-society', 'law-society', 'LAW_SOCIETY', ['HEAD', 'HANDLER', 'LEGAL_EXPERT']),
  person('association', 'consumers', 'ASSOCIATION', ['HEAD', 'HANDLER', 'MEDIATOR']),
  person('station', 'station-1', 'DEPUTY_STATION', ['HEAD', 'HANDLER']),
  { ...person('deputy', 'deputy-1', 'DEPUTY', ['HEAD', 'MEDIATOR']), superior: 'station-1' },
  { ...person('centre-2', 'centre', 'COMMAND_CENTRE', ['HEAD', 'HANDLER']), district: 'second' },
];

/** Somebody of each kind of unit, and whom the rooms need besides. */
export const PEOPLE: readonly Person[] = [...OWN_PEOPLE, ...ROOMS.flatMap(({ people = [] }) => people)].filter(
  ({ username }, at, all) => all.findIndex((other) => other.username === username) === at,
);

const SUPERIORS: Readonly<Record<string, string>> = Object.fromEntries(
  PEOPLE.flatMap(({ unit, superior }) => (superior ? [[unit, superior]] : [])),
);

/** Whether the unit of a person sees a matter at all. */
export function sees(who: Person, matter: Scene): boolean {
  if (who.district !== matter.district) return false;
  if (matter.accused && (who.unit === matter.accused || who.superior === matter.accused)) return false;
  if (who.kind === 'COMMAND_CENTRE' && matter.kind !== 'file') return true;
  if (who.kind === 'LEADERSHIP' && matter.leadershipReads) return true;
  if (matter.readers?.includes(who.kind)) return true;
  const own = matter.seats[who.unit];
  if (own && !own.ended) return true;
  return Object.entries(matter.seats).some(([unit, seat]) => !seat.ended && SUPERIORS[unit] === who.unit);
}

const WAITING = ['LEAD:DISPATCHED', 'CO_HANDLER:DISPATCHED'];
const ORDERS = [...WAITING, 'LEAD:ACCEPTED', 'CO_HANDLER:ACCEPTED'];
const LEAD = ['LEAD:ACCEPTED'];
const AT_WORK = [...LEAD, 'CO_HANDLER:ACCEPTED'];
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
/** Seats that a work order hangs on. */
const ORDER = ['LEAD', 'CO_HANDLER'];
const JOINT_LEAD = ['LEAD:SEATED', 'LEAD:DESIGNATED'];
/** Observers are given no tasks. */
const WORKING_JOINTLY = ['SUPERVISOR', 'LEAD', 'CO_HANDLER', 'CONSULTANT', 'MEDIATOR'].flatMap((role) => [
  `${role}:SEATED`,
  `${role}:DESIGNATED`,
]);
const CONVENING = [...CENTRE, ...JOINT_LEAD];
const INVITED = ['LEAD', 'CO_HANDLER', 'CONSULTANT', 'MEDIATOR', 'OBSERVER'].map((role) => `${role}:INVITED`);
const MEDIATING = ['HEAD', 'HANDLER', 'MEDIATOR'];
const BODY = ['BODY:SEATED'];
/** Deputies sit with the mediators, but change no state (代表法 Art. 31). */
const BODIES = ['ASSOCIATION', 'SUB_DISTRICT', 'COMMUNITY', 'LAW_SOCIETY'];
const TABLE = [...BODY, 'MEDIATOR:SEATED'];
const SITTING = ['CONVENED', 'IN_PROGRESS', 'CONCLUDED', 'ANSWERED'];
/** The centre prepares a meeting together with whoever chairs it. */
const PREPARING = ['SUPERVISOR', 'CHAIR'];
const OPEN_AGENDA = ['PLANNED', 'CALLED', 'IN_SESSION'];
const RECORDED = ['IN_SESSION', 'HELD'];
const CARRIED_OUT = ['IN_SESSION', 'HELD', 'SIGNED'];
const UNDER_WAY = ['IN_PROGRESS', 'CONCLUDED', 'ANSWERED', 'CLOSED'];

const appeal = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'appeal', ...rule });
const joint = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'joint_case', ...rule });
const mediation = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'mediation', roles: MEDIATING, ...rule });
const notice = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'notice', ...rule });
const meeting = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'meeting', ...rule });
const EVERY_ROLE = ['HEAD', 'HANDLER', 'GRID_WORKER', 'MEDIATOR', 'LEGAL_EXPERT', 'ADMINISTRATOR', 'AUDITOR'];
/** On the file of a unit: its own administrator, and the district’s. */
const OF_UNITS = ['KEEPER', 'SUPERVISOR'];
const file = (rule: Omit<Rule, 'on' | 'seat'> & Partial<Pick<Rule, 'seat'>>): Rule => ({
  on: 'file',
  seat: ['KEEPER'],
  roles: ['ADMINISTRATOR'],
  ...rule,
});
const formula = (rule: Omit<Rule, 'on' | 'seat'>): Rule => ({ on: 'assessment_formula', seat: ['KEEPER'], ...rule });
const period = (rule: Omit<Rule, 'on' | 'seat'>): Rule => ({ on: 'assessment_period', seat: CENTRE, ...rule });
const objection = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'assessment_objection', ...rule });
const circular = (rule: Omit<Rule, 'on' | 'seat'> & Partial<Pick<Rule, 'seat'>>): Rule => ({
  on: 'assessment_circular',
  seat: CENTRE,
  ...rule,
});
const alertRule = (rule: Omit<Rule, 'on' | 'seat'>): Rule => ({ on: 'alert_rule', seat: ['KEEPER'], ...rule });
const alert = (rule: Omit<Rule, 'on' | 'seat'>): Rule => ({ on: 'alert', seat: CENTRE, ...rule });

/** Every act of the house. */
export const RULES: Readonly<Record<string, Rule>> = {
  clockStrike: house('any'),
  clockHindered: house('any'),
  documentAdd: { on: 'any', seat: 'seated' },
  linkRevoke: { on: 'any', seat: 'seated', part: 'link', partFrom: ['LIVE'] },

  appealTriage: appeal({ from: ['REGISTERED'], seat: CENTRE }),
  // Whoever was asked may answer, but no deputy (代表法 Art. 31).
  appealAnswerAtOnce: appeal({ from: ['REGISTERED'], seat: [...CENTRE, 'FIRST_RECEIVER'], kinds: ANSWERING }),
  appealDecline: appeal({ from: ['REGISTERED'], seat: CENTRE }),
  appealMerge: appeal({ from: ['REGISTERED'], seat: CENTRE, unlessMatter: ['MASTER'] }),
  appealSplit: appeal({ from: ['MERGED'], seat: CENTRE }),
  appealDispatch: appeal({ from: ['REGISTERED'], seat: CENTRE }),
  appealDesignate: appeal({ from: ['REGISTERED'], seat: CENTRE }),
  appealAddCoHandler: appeal({ from: ['IN_HANDLING'], seat: CENTRE }),
  appealExcuseCoHandlers: appeal({ from: ['IN_HANDLING'], seat: CENTRE, unlessMatter: ['CO_HANDLERS_EXCUSED'] }),
  appealPassAudit: appeal({ from: ['REPLIED'], seat: CENTRE }),
  appealSendBack: appeal({ from: ['REPLIED', 'HARD_CASE'], seat: CENTRE }),
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
  workOrderRecordContact: appeal({ from: ['IN_HANDLING'], seat: LEAD, unless: ['CONTACTED'] }),
  workOrderInterimReply: appeal({ from: ['IN_HANDLING', 'DEFERRED'], seat: LEAD, needs: ['CONTACTED'] }),
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
  workOrderAskDeferral: appeal({ from: ['IN_HANDLING'], seat: LEAD, needs: ['CONTACTED'], unless: ASKED }),
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
  workOrderAskTermination: appeal({ from: ['IN_HANDLING'], seat: LEAD, needs: ['CONTACTED'], unless: ASKED }),
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
  workOrderReply: appeal({ from: ['IN_HANDLING'], seat: LEAD, needs: ['CONTACTED'] }),

  jointCaseConvene: joint({ from: ['PROPOSED'], seat: CENTRE }),
  jointCaseDecline: joint({ from: ['PROPOSED'], seat: CENTRE }),
  jointCaseInvite: joint({ from: ['CONVENED', 'IN_PROGRESS'], seat: CONVENING }),
  jointCaseTakeSeat: joint({ from: SITTING, seat: INVITED }),
  jointCaseRefuseSeat: joint({ from: SITTING, seat: INVITED }),
  jointCaseDesignate: joint({
    from: SITTING,
    seat: CENTRE,
    part: 'jointSeat',
    partSeats: ['LEAD', 'CO_HANDLER', 'CONSULTANT', 'MEDIATOR'],
    partFrom: ['INVITED', 'REFUSED'],
  }),
  jointCaseExcuse: joint({
    from: SITTING,
    seat: CENTRE,
    part: 'jointSeat',
    partSeats: ['LEAD', 'CO_HANDLER', 'CONSULTANT', 'MEDIATOR', 'OBSERVER'],
    partFrom: ['REFUSED'],
  }),
  jointCaseEndSeat: joint({
    from: SITTING,
    seat: CENTRE,
    part: 'jointSeat',
    partSeats: ['CO_HANDLER', 'CONSULTANT', 'MEDIATOR', 'OBSERVER'],
    partFrom: ['INVITED', 'SEATED', 'DESIGNATED'],
  }),
  jointCaseBegin: joint({ from: ['CONVENED'], seat: JOINT_LEAD }),
  jointCaseDecide: joint({ from: UNDER_WAY, seat: CONVENING }),
  jointCaseDiscuss: joint({ seat: 'seated' }),
  jointCaseAddAnnex: joint({ from: ['CONVENED', ...UNDER_WAY], seat: 'seated' }),
  jointCaseLinkAppeals: joint({ from: ['PROPOSED', 'CONVENED', 'IN_PROGRESS'], seat: CONVENING }),
  jointCaseUnlinkAppeal: joint({
    from: ['PROPOSED', 'CONVENED', 'IN_PROGRESS'],
    seat: CONVENING,
    part: 'linkedAppeal',
    partFrom: ['LINKED'],
  }),
  jointCaseConclude: joint({ from: ['IN_PROGRESS'], seat: JOINT_LEAD }),
  jointCaseAnswer: joint({ from: ['CONCLUDED'], seat: JOINT_LEAD }),
  jointCaseClose: joint({ from: ['ANSWERED'], seat: CENTRE }),
  jointTaskAssign: joint({ from: ['IN_PROGRESS'], seat: CONVENING }),
  jointTaskReport: joint({
    from: UNDER_WAY,
    seat: WORKING_JOINTLY,
    part: 'jointTask',
    partFrom: ['ASSIGNED'],
    partOf: 'OWN',
  }),
  jointTaskVerify: joint({
    from: UNDER_WAY,
    seat: CONVENING,
    part: 'jointTask',
    partFrom: ['REPORTED'],
    partOf: 'OTHERS',
  }),
  jointTaskSendBack: joint({
    from: UNDER_WAY,
    seat: CONVENING,
    part: 'jointTask',
    partFrom: ['REPORTED'],
    partOf: 'OTHERS',
  }),
  jointTaskCancel: joint({ from: UNDER_WAY, seat: CONVENING, part: 'jointTask', partFrom: ['ASSIGNED', 'REPORTED'] }),

  appealApplyMediation: resident('appeal'),
  mediationRequest: house('mediation'),
  mediationAccept: mediation({ from: ['REQUESTED'], seat: BODY }),
  mediationDecline: mediation({ from: ['REQUESTED'], seat: BODY }),
  mediationWithdraw: resident('mediation'),
  mediationRecordConsent: mediation({ from: ['APPLIED'], seat: BODY, part: 'mediationParty', partFrom: ['PENDING'] }),
  mediationRecordInvitationConsent: mediation({
    from: ['CONSENTED', 'IN_MEDIATION'],
    seat: BODY,
    part: 'mediationParty',
    partFrom: ['CONSENTED'],
  }),
  mediationOpenIdentity: mediation({ seat: TABLE, kinds: BODIES, part: 'mediationParty' }),
  mediationDeliverCopy: mediation({
    from: ['IN_FORCE', 'PERFORMED', 'BREACHED'],
    seat: BODY,
    part: 'mediationParty',
    partFrom: ['CONSENTED'],
  }),
  mediationAppoint: mediation({ from: ['CONSENTED', 'IN_MEDIATION'], seat: BODY }),
  mediationTakeSeat: mediation({ from: ['CONSENTED', 'IN_MEDIATION'], seat: ['MEDIATOR:INVITED'] }),
  mediationDeclineSeat: mediation({ from: ['CONSENTED', 'IN_MEDIATION'], seat: ['MEDIATOR:INVITED'] }),
  mediationChallenge: mediation({
    from: ['CONSENTED', 'IN_MEDIATION'],
    seat: BODY,
    part: 'mediator',
    partFrom: ['ACTIVE', 'INVITED'],
  }),
  mediationReplaceMediator: mediation({
    from: ['CONSENTED', 'IN_MEDIATION'],
    seat: BODY,
    part: 'mediator',
    partFrom: ['CHALLENGED', 'DECLINED', 'ACTIVE', 'INVITED'],
  }),
  mediationScheduleSession: mediation({ from: ['IN_MEDIATION'], seat: TABLE, kinds: BODIES }),
  mediationHoldSession: mediation({ from: ['IN_MEDIATION'], seat: TABLE, kinds: BODIES }),
  mediationCancelSession: mediation({
    from: ['IN_MEDIATION'],
    seat: TABLE,
    kinds: BODIES,
    part: 'mediationSession',
    partFrom: ['SCHEDULED'],
  }),
  mediationReachAgreement: mediation({ from: ['IN_MEDIATION'], seat: TABLE, kinds: BODIES }),
  mediationWithdrawAgreement: mediation({ from: ['AGREED'], seat: TABLE, kinds: BODIES }),
  mediationSign: mediation({
    from: ['AGREED'],
    seat: TABLE,
    part: 'mediationSignature',
    partFrom: ['MISSING'],
    ownPartFrom: ['MEDIATOR'],
    partRole: { flag: 'SEAL', role: 'HEAD' },
  }),
  mediationRecordPerformance: mediation({
    from: ['IN_FORCE', 'BREACHED'],
    seat: BODY,
    part: 'mediationInstalment',
    partFrom: ['DUE', 'PARTLY', 'NOT_PERFORMED'],
  }),
  mediationRecordBreach: mediation({ from: ['IN_FORCE'], seat: BODY }),
  mediationRecordConfirmation: mediation({ from: ['IN_FORCE'], seat: BODY }),
  mediationEnd: mediation({ from: ['APPLIED', 'CONSENTED', 'IN_MEDIATION', 'AGREED'], seat: TABLE, kinds: BODIES }),
  mediationComment: mediation({ seat: 'seated', roles: [...MEDIATING, 'LEGAL_EXPERT'] }),

  assessmentFormulaChange: formula({ from: ['DRAFT'] }),
  assessmentFormulaAdopt: formula({ from: ['DRAFT'], roles: ['HEAD'] }),
  assessmentFormulaDiscard: formula({ from: ['DRAFT'] }),
  assessmentPeriodDrawUp: period({ from: ['OPEN', 'DRAWN_UP'] }),
  // The head of the centre signs.
  assessmentPeriodClose: period({ from: ['DRAWN_UP'], roles: ['HEAD'] }),
  assessmentPeriodPublish: period({ from: ['CLOSED'] }),
  assessmentPeriodCorrect: house('assessment_period'),
  assessmentObjectionUphold: objection({ from: ['FILED'], seat: CENTRE }),
  assessmentObjectionReject: objection({ from: ['FILED'], seat: CENTRE }),
  assessmentObjectionWithdraw: objection({ from: ['FILED'], seat: ['OBJECTOR'] }),

  circularRevise: circular({ from: ['DRAFT', 'CORRECTING'] }),
  circularSubmit: circular({ from: ['DRAFT', 'CORRECTING'] }),
  circularApprove: circular({ from: ['IN_APPROVAL'], roles: ['HEAD'], leadership: true }),
  circularReturn: circular({ from: ['IN_APPROVAL', 'APPROVED'], roles: ['HEAD'], leadership: true }),
  circularPublish: circular({ from: ['APPROVED'] }),
  circularSignFor: circular({
    from: ['PUBLISHED', 'CORRECTING', 'IN_APPROVAL', 'APPROVED'],
    seat: ['RECIPIENT:ADDRESSED'],
  }),
  circularTakeCase: circular({
    from: ['DRAFT', 'CORRECTING'],
    part: 'circularProposal',
    partFrom: ['PROPOSED', 'DROPPED'],
  }),
  circularDropCase: circular({
    from: ['DRAFT', 'CORRECTING'],
    part: 'circularProposal',
    partFrom: ['PROPOSED', 'TAKEN'],
  }),
  circularCorrect: circular({ from: ['PUBLISHED'] }),
  circularDiscard: circular({ from: ['DRAFT', 'CORRECTING'] }),
  circularWithdraw: circular({ from: ['PUBLISHED'], roles: ['HEAD'], leadership: true }),

  noticeRevise: notice({ from: ['PROPOSED'], seat: [...CENTRE, 'PROPOSER'] }),
  noticeIssue: notice({ from: ['PROPOSED'], seat: CENTRE, roles: ['HEAD'], leadership: true }),
  noticeDrop: notice({ from: ['PROPOSED'], seat: CENTRE, roles: ['HEAD'], leadership: true }),
  noticeWithdraw: notice({ from: ['ISSUED'], seat: CENTRE, roles: ['HEAD'], leadership: true }),
  noticeSignFor: notice({ from: ['ISSUED'], seat: ['ADDRESSEE'] }),
  noticeAnswer: notice({ from: ['SIGNED'], seat: ['ADDRESSEE'] }),
  noticeReturn: notice({ from: ['ANSWERED'], seat: CENTRE }),
  // An interview is held before it is closed off; the scene has one that was not.
  noticeCloseOff: notice({ from: ['ANSWERED'], seat: CENTRE, unlessMatter: ['INTERVIEW'] }),
  noticeRecordInterview: notice({
    from: ['ISSUED', 'SIGNED', 'ANSWERED'],
    seat: CENTRE,
    needsMatter: ['INTERVIEW'],
  }),
  // Nothing was promised at the interview of the scene.
  noticeCheckCommitments: notice({ from: ['ISSUED', 'SIGNED', 'ANSWERED'], seat: CENTRE, needsMatter: ['COMMITTED'] }),
  noticeUnanswered: house('notice'),
  noticeEscalate: house('notice'),
  noticeResume: house('notice'),
  appealNudge: appeal({
    from: ['IN_HANDLING'],
    seat: CENTRE,
    part: 'workOrder',
    partSeats: ORDER,
    partFrom: ['DISPATCHED', 'ACCEPTED'],
  }),

  meetingChange: meeting({ from: ['PLANNED', 'CALLED'], seat: PREPARING }),
  meetingCall: meeting({ from: ['PLANNED'], seat: PREPARING }),
  meetingCancel: meeting({ from: ['PLANNED', 'CALLED'], seat: PREPARING }),
  meetingTakeItems: meeting({ from: OPEN_AGENDA, seat: PREPARING, unoffered: true }),
  meetingAddItem: meeting({ from: OPEN_AGENDA, seat: PREPARING }),
  meetingOrderItems: meeting({ from: OPEN_AGENDA, seat: PREPARING, unoffered: true }),
  meetingRemoveItem: meeting({ from: ['PLANNED', 'CALLED'], seat: PREPARING, part: 'meetingItem' }),
  meetingInvite: meeting({ from: OPEN_AGENDA, seat: PREPARING }),
  meetingAccept: meeting({ from: ['CALLED', 'IN_SESSION'], seat: ['PARTICIPANT:INVITED'] }),
  meetingRefuse: meeting({ from: ['CALLED', 'IN_SESSION'], seat: ['PARTICIPANT:INVITED'] }),
  meetingBegin: meeting({ from: ['CALLED'], seat: PREPARING }),
  meetingRecordAttendance: meeting({ from: RECORDED, seat: PREPARING, unoffered: true }),
  meetingRecordItem: meeting({ from: RECORDED, seat: PREPARING, part: 'meetingItem' }),
  meetingDecide: meeting({ from: RECORDED, seat: PREPARING, part: 'meetingItem' }),
  meetingWithdrawDecision: meeting({
    from: RECORDED,
    seat: PREPARING,
    part: 'meetingDecision',
    partFrom: ['ASSIGNED'],
  }),
  meetingEnd: meeting({ from: ['IN_SESSION'], seat: PREPARING }),
  // The chair alone signs.
  meetingSign: meeting({
    from: ['HELD'],
    seat: PREPARING,
    kinds: ['COMMAND_CENTRE', 'LEADERSHIP'],
    roles: ['HEAD'],
    needs: ['CHAIRS'],
  }),
  meetingReportDecision: meeting({
    from: CARRIED_OUT,
    seat: ['PARTICIPANT'],
    part: 'meetingDecision',
    partFrom: ['ASSIGNED'],
    partOf: 'OWN',
  }),
  meetingConfirmDecision: meeting({
    from: CARRIED_OUT,
    seat: PREPARING,
    part: 'meetingDecision',
    partFrom: ['REPORTED'],
  }),
  meetingReturnDecision: meeting({
    from: CARRIED_OUT,
    seat: PREPARING,
    part: 'meetingDecision',
    partFrom: ['REPORTED'],
  }),

  alertRuleChange: alertRule({ from: ['DRAFT'] }),
  // The head of the centre decides what fires by itself.
  alertRuleAdopt: alertRule({ from: ['DRAFT'], roles: ['HEAD'] }),
  alertRuleEnd: alertRule({ from: ['IN_FORCE', 'HELD'], roles: ['HEAD'] }),
  alertRuleDiscard: alertRule({ from: ['DRAFT'] }),
  alertRuleYield: house('alert_rule'),
  alertRuleHold: house('alert_rule'),
  alertRuleHinder: house('alert_rule'),
  alertFire: house('alert'),
  alertPropose: alert({ from: ['OPEN'] }),
  alertDismiss: alert({ from: ['OPEN'] }),

  // Whoever has a seat of work at a unit takes it; the session records it on the file of that unit.
  seatOfWorkSwitch: file({ roles: EVERY_ROLE, unlessMatter: ['DISTRICT'], unoffered: true }),
  unitAdd: file({ needsMatter: ['DISTRICT'] }),
  unitChange: file({ needsMatter: ['DISTRICT'], part: 'unit' }),
  communityPair: file({ needsMatter: ['DISTRICT'], part: 'community', partFrom: ['COMMUNITY'] }),
  memberAdd: file({ seat: OF_UNITS }),
  // Nobody here administers a unit alone; that such a one may not is in the specs of administration.
  memberJoin: file({ seat: OF_UNITS }),
  memberChange: file({ seat: OF_UNITS, part: 'member' }),
  memberPasswordReset: file({ seat: OF_UNITS, part: 'member', partFrom: ['ACTIVE'] }),
  memberUnlock: file({ seat: OF_UNITS, part: 'lockedMember', partFrom: ['LOCKED'] }),
  categoriesAdd: file({ needsMatter: ['DISTRICT'] }),
  categoryRename: file({ needsMatter: ['DISTRICT'], part: 'category', partFrom: ['ACTIVE'] }),
  categoryEnd: file({ needsMatter: ['DISTRICT'], part: 'category', partFrom: ['ACTIVE'] }),
  dispatchRuleAdd: file({ needsMatter: ['DISTRICT'] }),
  dispatchRuleEnd: file({ needsMatter: ['DISTRICT'], part: 'dispatchRule', partFrom: ['ACTIVE'] }),
  calendarYearSet: file({ needsMatter: ['DISTRICT'] }),
  settingSet: file({ needsMatter: ['DISTRICT'] }),
  settingTakeBack: file({ needsMatter: ['DISTRICT'], part: 'settingValue', partFrom: ['ANNOUNCED'] }),
  statutoryPeriodAdd: file({ needsMatter: ['DISTRICT'] }),
  statutoryPeriodEnd: file({ needsMatter: ['DISTRICT'], part: 'statutoryPeriod', partFrom: ['STANDING'] }),
  groundAdd: file({ needsMatter: ['DISTRICT'] }),
  groundChange: file({ needsMatter: ['DISTRICT'] }),
  groundRetire: file({ needsMatter: ['DISTRICT'] }),
  ...ofRooms(({ rules }) => rules),
};

/** Who may open a new matter by which act. */
export const OPENINGS: Readonly<Record<string, Opening>> = {
  // Follows the opening of a unit.
  fileOpen: { kinds: ['COMMAND_CENTRE'], roles: ['ADMINISTRATOR'], unoffered: true },
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
  alertRuleDraft: { kinds: ['COMMAND_CENTRE'] },
  assessmentFormulaDraft: { kinds: ['COMMAND_CENTRE'] },
  assessmentPeriodOpen: { kinds: ['COMMAND_CENTRE'] },
  circularDraft: { kinds: ['COMMAND_CENTRE'] },
  assessmentObject: {
    kinds: [
      'SUB_DISTRICT',
      'COMMUNITY',
      'DEPARTMENT',
      'COURT',
      'PROCURATORATE',
      'LAW_SOCIETY',
      'ASSOCIATION',
      'DEPUTY_STATION',
    ],
  },
  jointCaseOpen: { kinds: ['COMMAND_CENTRE'] },
  jointCasePropose: {
    kinds: ['SUB_DISTRICT', 'COMMUNITY', 'DEPARTMENT', 'COURT', 'PROCURATORATE', 'LAW_SOCIETY', 'ASSOCIATION'],
  },
  meetingPlan: { kinds: ['COMMAND_CENTRE', 'LEADERSHIP'] },
  weeklyReviewSign: { kinds: ['DEPARTMENT', 'SUB_DISTRICT', 'COMMUNITY'], roles: ['HEAD'] },
  noticePropose: { kinds: ['COMMAND_CENTRE', 'LEADERSHIP', 'SUB_DISTRICT', 'DEPARTMENT'] },
  mediationApply: {
    kinds: [
      'COMMAND_CENTRE',
      'SUB_DISTRICT',
      'COMMUNITY',
      'DEPARTMENT',
      'COURT',
      'PROCURATORATE',
      'LAW_SOCIETY',
      'ASSOCIATION',
    ],
    roles: MEDIATING,
  },
  ...ofRooms(({ openings }) => openings),
};

function sits(seat: Place | undefined, rule: Rule): boolean {
  if (!seat || seat.ended) return false;
  const names = [seat.role, `${seat.role}:${seat.state}`];
  return rule.seat === 'seated' || rule.seat.some((wanted) => names.includes(wanted));
}

/** Whether a person may do an act on a matter of the scene, before anything of the input is looked at. */
export function may(who: Person, act: string, matter: Scene): boolean {
  const rule = RULES[act];
  if (!rule || rule.never || !sees(who, matter)) return false;
  if (rule.on !== 'any' && rule.on !== matter.kind) return false;
  if (rule.from && !rule.from.includes(matter.state)) return false;
  const seat = matter.seats[who.unit];
  const leads = rule.leadership && who.kind === 'LEADERSHIP';
  if (!leads && !sits(seat, rule)) return false;
  if (rule.kinds && !rule.kinds.includes(who.kind)) return false;
  if (!(rule.roles ?? WORKERS).some((role) => who.roles.includes(role))) return false;
  if (rule.unless?.some((flag) => seat?.flags?.includes(flag))) return false;
  if (rule.needs?.some((flag) => !seat?.flags?.includes(flag))) return false;
  const needed = who.kind === 'SUB_DISTRICT' ? (rule.subDistrictNeeds ?? []) : [];
  if (needed.some((flag) => !seat?.flags?.includes(flag))) return false;
  if (rule.handledOnlyWith && matter.state === 'IN_HANDLING' && !matter.flags?.includes(rule.handledOnlyWith))
    return false;
  if (rule.hardCaseOnlyWith && matter.state === 'HARD_CASE')
    if (!rule.hardCaseOnlyWith.some((flag) => matter.flags?.includes(flag))) return false;
  if (rule.unlessMatter?.some((flag) => matter.flags?.includes(flag))) return false;
  return !rule.needsMatter?.some((flag) => !matter.flags?.includes(flag));
}

/** The acts that a person is offered on the matter itself, in alphabetical order. */
export function offered(who: Person, matter: Scene): string[] {
  return Object.keys(RULES)
    .filter((act) => !RULES[act]!.part && !RULES[act]!.unoffered && may(who, act, matter))
    .toSorted();
}

/** The parts of a matter that an act may be about: seats of it, or what the scene lists by that name. */
export function partsFor(act: string, matter: StagedMatter): readonly Part[] {
  const { part, partSeats } = RULES[act]!;
  if (!part) return [];
  if (!partSeats) return matter.parts?.[part] ?? [];
  return Object.entries(matter.seats)
    .filter(([, { role }]) => partSeats.includes(role))
    .map(([unit, { state, flags = [] }]) => ({ id: matter.seatIds![unit]!, unit, state, flags }));
}

/** Whether a part exists for a person. */
export const knows = (who: Person, { readers }: Part): boolean => !readers || readers.includes(who.unit);

/** Whether a person may do an act about a part of the matter, before anything of the input is looked at. */
export function mayAbout(who: Person, act: string, matter: StagedMatter, part: Part): boolean {
  const { partFrom, partOf, partNeeds, ownPartFrom, partRole } = RULES[act]!;
  if (!may(who, act, matter) || !knows(who, part)) return false;
  if (partFrom && !partFrom.includes(part.state)) return false;
  const own = part.unit === who.unit;
  if (partOf && (partOf === 'OWN') !== own) return false;
  if (ownPartFrom?.includes(matter.seats[who.unit]?.role ?? '') && !own) return false;
  if (partNeeds && !part.flags?.includes(partNeeds)) return false;
  return !(partRole && part.flags?.includes(partRole.flag) && !who.roles.includes(partRole.role));
}

/** Every part of a matter with the acts that a person is offered about it, in alphabetical order. */
export function offeredAbout(who: Person, matter: StagedMatter): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const act of Object.keys(RULES).toSorted())
    for (const part of partsFor(act, matter)) {
      const acts = all.get(part.id) ?? [];
      all.set(part.id, acts);
      if (!RULES[act]!.unoffered && mayAbout(who, act, matter, part)) acts.push(act);
    }
  return all;
}

/** Whether a person may open a new matter by an act. */
export function mayOpen({ kind, roles: own }: Person, act: string): boolean {
  const { kinds, roles = WORKERS } = OPENINGS[act]!;
  return kinds.includes(kind) && roles.some((role) => own.includes(role));
}

/** The acts by which a person is offered to open a new matter, in alphabetical order. */
export function openings(who: Person): string[] {
  return Object.keys(OPENINGS)
    .filter((act) => !OPENINGS[act]!.unoffered && mayOpen(who, act))
    .toSorted();
}

const CLOSED_APPEAL = ['ANSWERED', 'DECLINED', 'TERMINATED', 'CLOSED'];

/** What a resident does through the link to an appeal, which opens that one and nothing else. */
export const BY_LINK: Readonly<Record<string, (appeal: Scene) => boolean>> = {
  appealAddNote: ({ state }) => !CLOSED_APPEAL.includes(state),
  appealApplyMediation: ({ accused }) => !accused,
  documentAdd: ({ state }) => !CLOSED_APPEAL.includes(state),
  appealRate: ({ state, flags = [] }) =>
    (state === 'ANSWERED' && !flags.includes('RATED')) ||
    state === 'IN_CALLBACK' ||
    (state === 'CLOSED' && flags.includes('UNREACHED')),
  appealAskReopening: ({ state, flags = [] }) => state === 'CLOSED' && !flags.includes('REOPENING_ASKED'),
};
