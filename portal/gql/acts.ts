import type { AlertDismissInput, AlertHandOverInput, AlertProposeInput, AlertRuleAdoptInput, AlertRuleInput, AlertRuleReasonInput, AppealAnswerInput, AppealAskExclusionInput, AppealConsultInput, AppealCorrectInput, AppealDecideExclusionInput, AppealDeclineInput, AppealDispatchInput, AppealImportInput, AppealMergeInput, AppealNudgeInput, AppealRateInput, AppealRecogniseLitigationInput, AppealRegisterInput, AppealTextInput, AppealTriageInput, ArbitrationReferralInput, AssessmentFormulaAdoptInput, AssessmentFormulaInput, AssessmentObjectInput, AssessmentObjectionRejectInput, AssessmentObjectionUpholdInput, AssessmentPeriodCloseInput, AssessmentPeriodOpenInput, CalendarYearInput, CallbackInput, CatalogueSuggestionInput, CategoriesAddInput, CategoryNameInput, CircularCorrectInput, CircularDraftInput, CircularReasonInput, CircularReviseInput, CircularTakeCaseInput, ClosureClaimInput, ClosureCloseOffInput, ClosureDeclareInput, ClosureExitInput, ClosureGiveLinkInput, ClosureHandOverInput, ClosureInviteInput, ClosureMediateInput, ClosurePaidInput, ClosureReasonInput, ClosureVerifyInput, ClueFileInput, ClueReasonInput, ClueScreenInput, ClueStepInput, ClueTextInput, CoHandlerInput, CommunityPairInput, CompensationAssignInput, CompensationBookInput, CompensationFilersInput, CompensationFundOpenInput, CompensationPayInput, CompensationProposeInput, CompensationReasonInput, CompensationRecoveryInput, CompensationRuleInput, ConfirmationAcceptInput, ConfirmationAskMaterialsInput, ConfirmationConfirmInput, ConfirmationDeclineInput, ConfirmationReasonInput, ConfirmationRefuseInput, ConfirmationSupplementInput, DispatchRuleInput, DocumentAddInput, DoorVisitInput, FileOpenInput, GridInput, GroundRetireInput, GroundVersionInput, HardCasePlanInput, HardCaseTargetInput, IdeaAdoptInput, IdeaInput, IdeaMergeInput, IdeaOpinionInput, IdeaReasonInput, IdeaResultInput, IdeaUnitInput, InstructionDoneInput, InstructionInput, InterviewAnswerInput, InterviewCallInput, InterviewCheckInput, InterviewGiveLinkInput, InterviewHoldInput, InterviewReasonInput, JointAnnexInput, JointCaseAnswerInput, JointCaseAppealsInput, JointCaseConveneInput, JointCaseInviteInput, JointCaseOpenInput, JointCaseProposeInput, JointDecideInput, JointReasonInput, JointTaskAssignInput, JointTaskCancelInput, JointTaskSendBackInput, JointTextInput, JudicialConfirmationApplyInput, KnowledgeProposeInput, KnowledgeReasonInput, KnowledgeReviseInput, LegalConsultationAskInput, LegalConsultationAssignInput, LegalConsultationDraftInput, LegalConsultationReasonInput, LegalExpertEnrolInput, LegalExpertInput, MediationAgreementInput, MediationApplyInput, MediationAppointInput, MediationBreachInput, MediationChallengeInput, MediationCommentInput, MediationConfirmationInput, MediationConsentInput, MediationCopyInput, MediationDeclineInput, MediationEndInput, MediationHoldInput, MediationInvitationConsentInput, MediationPartyApplicationInput, MediationPerformanceInput, MediationReasonInput, MediationReplaceInput, MediationScheduleInput, MediationSignInput, MediationTakeSeatInput, MeetingAcceptInput, MeetingAttendanceInput, MeetingDecideInput, MeetingInput, MeetingInviteInput, MeetingItemInput, MeetingMinutesInput, MeetingOrderInput, MeetingReasonInput, MeetingReportInput, MeetingReturnInput, MeetingTakeInput, MemberAddInput, MemberChangeInput, MemberJoinInput, MerchantEnterInput, MerchantEnterNewInput, MerchantMeasureInput, MerchantNameInput, MerchantStrikeInput, NoticeAnswerInput, NoticeCheckInput, NoticeCloseOffInput, NoticeInterviewInput, NoticeProposeInput, NoticeReasonInput, NoticeReturnInput, NoticeReviseInput, ObserverQuestionInput, ObserverReplyInput, ObserversInput, OpinionInput, PasswordResetInput, PreSuitAnswerInput, PreSuitAskInput, ProfileAddInput, ProfileChangeInput, ProfilePhotoInput, RatingInput, ReasonInput, RecommendationDraftInput, RecommendationEndInput, RecommendationIssueInput, RecommendationReplyInput, RecommendationServeInput, RecommendationVisitInput, ReopeningInput, SettingInput, StarRatingConfirmInput, StarRatingInput, StarRatingRefuseInput, StationContactInput, StationDayInput, StationDayReasonInput, StationFeedbackInput, StatutoryPeriodInput, StatutoryRegisterInput, SuggestionAnswerInput, SuggestionAssignInput, SuggestionEvaluateInput, SuggestionMakeInput, SuggestionReasonInput, SuggestionTextInput, SupervisionAppealsInput, SupervisionProposeInput, SupervisionReasonInput, SupervisionReportInput, SupervisionTextInput, TerminationInput, UnitAddInput, UnitChangeInput, VisitProblemRaiseInput, VisitProblemSolveInput, WeeklyReviewInput, WorkOrderArbitrateInput, WorkOrderContactInput, WorkOrderDeferralInput, WorkOrderEscalateInput, WorkOrderExtensionInput, WorkOrderHandlerInput, WorkOrderReturnInput, WorkOrderTerminationInput, WorkOrderTransferInput } from './schema.ts';

/** What each act takes as its input. */
export interface ActInputs {
  alertDismiss: AlertDismissInput;
  alertHandOver: AlertHandOverInput;
  alertPropose: AlertProposeInput;
  alertRuleAdopt: AlertRuleAdoptInput;
  alertRuleChange: AlertRuleInput;
  alertRuleDiscard: undefined;
  alertRuleDraft: AlertRuleInput;
  alertRuleEnd: AlertRuleReasonInput;
  appealAddCoHandler: CoHandlerInput;
  appealAddNote: AppealTextInput;
  appealAdoptCatalogue: undefined;
  appealAnswerAtOnce: AppealAnswerInput;
  appealApplyMediation: MediationPartyApplicationInput;
  appealAskExclusion: AppealAskExclusionInput;
  appealAskQuestion: ObserverQuestionInput;
  appealAskReopening: ReopeningInput;
  appealAskTarget: HardCaseTargetInput;
  appealCloseOff: ReasonInput;
  appealComment: AppealTextInput;
  appealConcludeHardCase: AppealAnswerInput;
  appealConsult: AppealConsultInput;
  appealCorrect: AppealCorrectInput;
  appealDecline: AppealDeclineInput;
  appealDesignate: AppealDispatchInput;
  appealDispatch: AppealDispatchInput;
  appealDropCatalogue: ReasonInput;
  appealEndObserver: undefined;
  appealExcuseCoHandlers: ReasonInput;
  appealGiveOpinion: OpinionInput;
  appealGrantExclusion: AppealDecideExclusionInput;
  appealGrantReopening: ReasonInput;
  appealGrantTarget: undefined;
  appealImport: AppealImportInput;
  appealInstruct: InstructionInput;
  appealLeaveCallback: undefined;
  appealMerge: AppealMergeInput;
  appealNudge: AppealNudgeInput;
  appealPassAudit: undefined;
  appealPlanHardCase: HardCasePlanInput;
  appealPutInBacklog: ReasonInput;
  appealRate: AppealRateInput;
  appealRecogniseLitigation: AppealRecogniseLitigationInput;
  appealRecordCallback: CallbackInput;
  appealReferArbitration: ArbitrationReferralInput;
  appealRefuseExclusion: AppealDecideExclusionInput;
  appealRefuseReopening: ReasonInput;
  appealRefuseTarget: ReasonInput;
  appealRegister: AppealRegisterInput;
  appealReopen: ReasonInput;
  appealReplyToQuestion: ObserverReplyInput;
  appealReportDone: AppealTextInput;
  appealReportInstruction: InstructionDoneInput;
  appealReportWeek: AppealTextInput;
  appealRevokeExclusion: AppealDecideExclusionInput;
  appealSeatObservers: ObserversInput;
  appealSendBack: ReasonInput;
  appealSetStatutoryPeriod: StatutoryPeriodInput;
  appealSplit: undefined;
  appealSuggestCatalogue: CatalogueSuggestionInput;
  appealTakeCallback: undefined;
  appealTerminate: TerminationInput;
  appealTriage: AppealTriageInput;
  appellantErase: ReasonInput;
  appellantReveal: undefined;
  assessmentFormulaAdopt: AssessmentFormulaAdoptInput;
  assessmentFormulaChange: AssessmentFormulaInput;
  assessmentFormulaDiscard: undefined;
  assessmentFormulaDraft: AssessmentFormulaInput;
  assessmentFormulaTakeBack: undefined;
  assessmentObject: AssessmentObjectInput;
  assessmentObjectionReject: AssessmentObjectionRejectInput;
  assessmentObjectionUphold: AssessmentObjectionUpholdInput;
  assessmentObjectionWithdraw: undefined;
  assessmentPeriodClose: AssessmentPeriodCloseInput;
  assessmentPeriodDrawUp: undefined;
  assessmentPeriodOpen: AssessmentPeriodOpenInput;
  assessmentPeriodPublish: undefined;
  calendarYearSet: CalendarYearInput;
  categoriesAdd: CategoriesAddInput;
  categoryEnd: undefined;
  categoryRename: CategoryNameInput;
  circularApprove: undefined;
  circularCorrect: CircularCorrectInput;
  circularDiscard: undefined;
  circularDraft: CircularDraftInput;
  circularDropCase: undefined;
  circularPublish: undefined;
  circularReturn: CircularReasonInput;
  circularRevise: CircularReviseInput;
  circularSignFor: undefined;
  circularSubmit: undefined;
  circularTakeCase: CircularTakeCaseInput;
  circularWithdraw: CircularReasonInput;
  closureCallOff: ClosureReasonInput;
  closureCloseOff: ClosureCloseOffInput;
  closureDeclare: ClosureDeclareInput;
  closureExit: ClosureExitInput;
  closureGiveLink: ClosureGiveLinkInput;
  closureHandOver: ClosureHandOverInput;
  closureInvite: ClosureInviteInput;
  closureMediate: ClosureMediateInput;
  closureOpenIdentity: undefined;
  closureRefundPaid: ClosurePaidInput;
  closureRegisterClaim: ClosureClaimInput;
  closureScreenClue: undefined;
  closureTakeUpClaim: ClosureReasonInput;
  closureVerifyClaim: ClosureVerifyInput;
  closureWithdrawClaim: ClosureReasonInput;
  clueAssess: ClueTextInput;
  clueClose: ClueReasonInput;
  clueDrop: ClueReasonInput;
  clueFeedBack: ClueTextInput;
  clueFile: ClueFileInput;
  clueGiveNotice: ClueTextInput;
  clueHandOver: undefined;
  clueInvestigate: ClueStepInput;
  clueNotFile: ClueReasonInput;
  clueRecommend: RecommendationDraftInput;
  clueScreen: ClueScreenInput;
  clueSue: ClueReasonInput;
  communityPair: CommunityPairInput;
  compensationApprove: undefined;
  compensationAskWriteOff: CompensationReasonInput;
  compensationAssign: CompensationAssignInput;
  compensationFundAdmit: CompensationFilersInput;
  compensationFundBook: CompensationBookInput;
  compensationFundOpen: CompensationFundOpenInput;
  compensationFundSetRule: CompensationRuleInput;
  compensationGrantWriteOff: undefined;
  compensationOpenIdentity: undefined;
  compensationPay: CompensationPayInput;
  compensationPropose: CompensationProposeInput;
  compensationRecordRecovery: CompensationRecoveryInput;
  compensationRefuseWriteOff: CompensationReasonInput;
  compensationReject: CompensationReasonInput;
  compensationWithdraw: CompensationReasonInput;
  dispatchRuleAdd: DispatchRuleInput;
  dispatchRuleEnd: undefined;
  documentAdd: DocumentAddInput;
  doorVisitRaiseProblem: VisitProblemRaiseInput;
  doorVisitRecord: DoorVisitInput;
  doorVisitSolveProblem: VisitProblemSolveInput;
  fileOpen: FileOpenInput;
  gridAdd: GridInput;
  gridChange: GridInput;
  gridEnd: undefined;
  groundAdd: GroundVersionInput;
  groundChange: GroundVersionInput;
  groundRetire: GroundRetireInput;
  groundTakeBack: undefined;
  ideaAdopt: IdeaAdoptInput;
  ideaCarryOut: IdeaResultInput;
  ideaMerge: IdeaMergeInput;
  ideaPropose: IdeaInput;
  ideaReject: IdeaReasonInput;
  ideaSend: IdeaUnitInput;
  ideaWeigh: IdeaOpinionInput;
  interviewAnswer: InterviewAnswerInput;
  interviewCall: InterviewCallInput;
  interviewCallOff: InterviewReasonInput;
  interviewCheck: InterviewCheckInput;
  interviewConclude: InterviewReasonInput;
  interviewGiveLink: InterviewGiveLinkInput;
  interviewHold: InterviewHoldInput;
  jointCaseAddAnnex: JointAnnexInput;
  jointCaseAnswer: JointCaseAnswerInput;
  jointCaseBegin: undefined;
  jointCaseClose: undefined;
  jointCaseConclude: JointTextInput;
  jointCaseConvene: JointCaseConveneInput;
  jointCaseDecide: JointDecideInput;
  jointCaseDecline: JointReasonInput;
  jointCaseDesignate: JointReasonInput;
  jointCaseDiscuss: JointTextInput;
  jointCaseEndSeat: JointReasonInput;
  jointCaseExcuse: undefined;
  jointCaseInvite: JointCaseInviteInput;
  jointCaseLinkAppeals: JointCaseAppealsInput;
  jointCaseOpen: JointCaseOpenInput;
  jointCasePropose: JointCaseProposeInput;
  jointCaseRefuseSeat: JointReasonInput;
  jointCaseTakeSeat: undefined;
  jointCaseUnlinkAppeal: JointReasonInput;
  jointTaskAssign: JointTaskAssignInput;
  jointTaskCancel: JointTaskCancelInput;
  jointTaskReport: JointTextInput;
  jointTaskSendBack: JointTaskSendBackInput;
  jointTaskVerify: undefined;
  judicialConfirmationAccept: ConfirmationAcceptInput;
  judicialConfirmationApply: JudicialConfirmationApplyInput;
  judicialConfirmationAskMaterials: ConfirmationAskMaterialsInput;
  judicialConfirmationConfirm: ConfirmationConfirmInput;
  judicialConfirmationDecline: ConfirmationDeclineInput;
  judicialConfirmationExtend: ConfirmationReasonInput;
  judicialConfirmationOpenIdentity: undefined;
  judicialConfirmationRefuse: ConfirmationRefuseInput;
  judicialConfirmationRemediate: undefined;
  judicialConfirmationSupplement: ConfirmationSupplementInput;
  judicialConfirmationWithdraw: ConfirmationReasonInput;
  knowledgeConfirm: undefined;
  knowledgePropose: KnowledgeProposeInput;
  knowledgePublish: undefined;
  knowledgeRetire: KnowledgeReasonInput;
  knowledgeRevise: KnowledgeReviseInput;
  knowledgeSendBack: KnowledgeReasonInput;
  legalConsultationApprove: undefined;
  legalConsultationAsk: LegalConsultationAskInput;
  legalConsultationAssign: LegalConsultationAssignInput;
  legalConsultationDecline: LegalConsultationReasonInput;
  legalConsultationDraft: LegalConsultationDraftInput;
  legalConsultationRecuse: undefined;
  legalConsultationRelease: LegalConsultationReasonInput;
  legalConsultationSendBack: LegalConsultationReasonInput;
  legalConsultationSign: undefined;
  legalConsultationWithdraw: LegalConsultationReasonInput;
  legalExpertEnrol: LegalExpertEnrolInput;
  legalExpertRetire: undefined;
  legalExpertRevise: LegalExpertInput;
  linkRevoke: undefined;
  mediationAccept: undefined;
  mediationApply: MediationApplyInput;
  mediationAppoint: MediationAppointInput;
  mediationCancelSession: MediationReasonInput;
  mediationChallenge: MediationChallengeInput;
  mediationComment: MediationCommentInput;
  mediationDecline: MediationDeclineInput;
  mediationDeclineSeat: MediationReasonInput;
  mediationDeliverCopy: MediationCopyInput;
  mediationEnd: MediationEndInput;
  mediationHoldSession: MediationHoldInput;
  mediationOpenIdentity: undefined;
  mediationReachAgreement: MediationAgreementInput;
  mediationRecordBreach: MediationBreachInput;
  mediationRecordConfirmation: MediationConfirmationInput;
  mediationRecordConsent: MediationConsentInput;
  mediationRecordInvitationConsent: MediationInvitationConsentInput;
  mediationRecordPerformance: MediationPerformanceInput;
  mediationReplaceMediator: MediationReplaceInput;
  mediationScheduleSession: MediationScheduleInput;
  mediationSign: MediationSignInput;
  mediationTakeSeat: MediationTakeSeatInput;
  mediationWithdraw: undefined;
  mediationWithdrawAgreement: MediationReasonInput;
  meetingAccept: MeetingAcceptInput;
  meetingAddItem: MeetingItemInput;
  meetingBegin: undefined;
  meetingCall: undefined;
  meetingCancel: MeetingReasonInput;
  meetingChange: MeetingInput;
  meetingConfirmDecision: undefined;
  meetingDecide: MeetingDecideInput;
  meetingEnd: undefined;
  meetingInvite: MeetingInviteInput;
  meetingOrderItems: MeetingOrderInput;
  meetingPlan: MeetingInput;
  meetingRecordAttendance: MeetingAttendanceInput;
  meetingRecordItem: MeetingMinutesInput;
  meetingRefuse: MeetingReasonInput;
  meetingRemoveItem: undefined;
  meetingReportDecision: MeetingReportInput;
  meetingReturnDecision: MeetingReturnInput;
  meetingSign: undefined;
  meetingTakeItems: MeetingTakeInput;
  meetingWithdrawDecision: MeetingReasonInput;
  memberAdd: MemberAddInput;
  memberChange: MemberChangeInput;
  memberJoin: MemberJoinInput;
  memberPasswordReset: PasswordResetInput;
  memberUnlock: undefined;
  merchantAddName: MerchantNameInput;
  merchantChange: MerchantEnterInput;
  merchantEnter: MerchantEnterNewInput;
  merchantRecordMeasure: MerchantMeasureInput;
  merchantStrike: MerchantStrikeInput;
  noticeAnswer: NoticeAnswerInput;
  noticeCheckCommitments: NoticeCheckInput;
  noticeCloseOff: NoticeCloseOffInput;
  noticeDrop: NoticeReasonInput;
  noticeIssue: undefined;
  noticePropose: NoticeProposeInput;
  noticeRecordInterview: NoticeInterviewInput;
  noticeReturn: NoticeReturnInput;
  noticeRevise: NoticeReviseInput;
  noticeSignFor: undefined;
  noticeWithdraw: NoticeReasonInput;
  preSuitAnswer: PreSuitAnswerInput;
  preSuitAsk: PreSuitAskInput;
  profileAdd: ProfileAddInput;
  profileChange: ProfileChangeInput;
  profileHide: undefined;
  profileSetPhoto: ProfilePhotoInput;
  profileShow: undefined;
  ratingGive: RatingInput;
  recommendationClose: RecommendationEndInput;
  recommendationDraft: RecommendationDraftInput;
  recommendationDrop: RecommendationEndInput;
  recommendationFindUnperformed: RecommendationEndInput;
  recommendationIssue: RecommendationIssueInput;
  recommendationReply: RecommendationReplyInput;
  recommendationServe: RecommendationServeInput;
  recommendationSignFor: undefined;
  recommendationVisit: RecommendationVisitInput;
  seatOfWorkSwitch: undefined;
  settingSet: SettingInput;
  settingTakeBack: undefined;
  starRatingConfirm: StarRatingConfirmInput;
  starRatingPropose: StarRatingInput;
  starRatingRefuse: StarRatingRefuseInput;
  stationContactFeedBack: StationFeedbackInput;
  stationContactRecord: StationContactInput;
  stationDayAnnounce: StationDayInput;
  stationDayCancel: StationDayReasonInput;
  stationDayEnd: undefined;
  statutoryPeriodAdd: StatutoryRegisterInput;
  statutoryPeriodEnd: undefined;
  suggestionAgreeLonger: undefined;
  suggestionAnswer: SuggestionAnswerInput;
  suggestionAskLonger: SuggestionReasonInput;
  suggestionAssign: SuggestionAssignInput;
  suggestionComment: SuggestionTextInput;
  suggestionDecline: SuggestionReasonInput;
  suggestionEvaluate: SuggestionEvaluateInput;
  suggestionGiveOpinion: SuggestionTextInput;
  suggestionGrantObjection: undefined;
  suggestionMake: SuggestionMakeInput;
  suggestionObject: SuggestionReasonInput;
  suggestionRefuseLonger: undefined;
  suggestionRefuseObjection: SuggestionReasonInput;
  supervisionAccept: SupervisionAppealsInput;
  supervisionAddAppeals: SupervisionAppealsInput;
  supervisionComment: SupervisionTextInput;
  supervisionDecline: SupervisionReasonInput;
  supervisionPropose: SupervisionProposeInput;
  supervisionReport: SupervisionReportInput;
  unitAdd: UnitAddInput;
  unitChange: UnitChangeInput;
  unitEnd: undefined;
  unitRestore: undefined;
  weeklyReviewSign: WeeklyReviewInput;
  workOrderAccept: undefined;
  workOrderArbitrate: WorkOrderArbitrateInput;
  workOrderArgue: OpinionInput;
  workOrderAskDeferral: WorkOrderDeferralInput;
  workOrderAskEscalation: ReasonInput;
  workOrderAskExtension: WorkOrderExtensionInput;
  workOrderAskStatutoryPeriod: StatutoryPeriodInput;
  workOrderAskTermination: WorkOrderTerminationInput;
  workOrderAssignHandler: WorkOrderHandlerInput;
  workOrderComplete: AppealTextInput;
  workOrderEscalate: WorkOrderEscalateInput;
  workOrderGrantDeferral: undefined;
  workOrderGrantEscalation: undefined;
  workOrderGrantExtension: undefined;
  workOrderGrantReturn: undefined;
  workOrderGrantStatutoryPeriod: undefined;
  workOrderGrantTermination: undefined;
  workOrderInterimReply: AppealAnswerInput;
  workOrderObject: WorkOrderReturnInput;
  workOrderRecordContact: WorkOrderContactInput;
  workOrderRefuseDeferral: ReasonInput;
  workOrderRefuseEscalation: ReasonInput;
  workOrderRefuseExtension: ReasonInput;
  workOrderRefuseReturn: ReasonInput;
  workOrderRefuseStatutoryPeriod: ReasonInput;
  workOrderRefuseTermination: ReasonInput;
  workOrderReply: AppealAnswerInput;
  workOrderResume: ReasonInput;
  workOrderReturn: WorkOrderReturnInput;
  workOrderTransfer: WorkOrderTransferInput;
}

export type ActName = keyof ActInputs;

export interface ActSignature {
  readonly args: { readonly [name in "id" | "part" | "version" | "key" | "input"]?: string };
  readonly answer: string;
}

/** Arguments of each act, and what is read from its answer. */
export const ACTS: { readonly [name in ActName]: ActSignature } = {
  alertDismiss: { args: { id: 'ID!', input: 'AlertDismissInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AlertDismissSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  alertHandOver: { args: { id: 'ID!', input: 'AlertHandOverInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AlertHandOverSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  alertPropose: { args: { id: 'ID!', input: 'AlertProposeInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AlertProposeSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  alertRuleAdopt: { args: { id: 'ID!', input: 'AlertRuleAdoptInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AlertRuleAdoptSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  alertRuleChange: { args: { id: 'ID!', input: 'AlertRuleInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AlertRuleChangeSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  alertRuleDiscard: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AlertRuleDiscardSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  alertRuleDraft: { args: { input: 'AlertRuleInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AlertRuleDraftSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  alertRuleEnd: { args: { id: 'ID!', input: 'AlertRuleReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AlertRuleEndSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealAddCoHandler: { args: { id: 'ID!', input: 'CoHandlerInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealAddCoHandlerSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealAddNote: { args: { id: 'ID!', input: 'AppealTextInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AppealAddNoteSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealAdoptCatalogue: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealAdoptCatalogueSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealAnswerAtOnce: { args: { id: 'ID!', input: 'AppealAnswerInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealAnswerAtOnceSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealApplyMediation: { args: { id: 'ID!', input: 'MediationPartyApplicationInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AppealApplyMediationSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealAskExclusion: { args: { id: 'ID!', input: 'AppealAskExclusionInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealAskExclusionSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealAskQuestion: { args: { id: 'ID!', input: 'ObserverQuestionInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AppealAskQuestionSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealAskReopening: { args: { id: 'ID!', input: 'ReopeningInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AppealAskReopeningSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealAskTarget: { args: { id: 'ID!', input: 'HardCaseTargetInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealAskTargetSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealCloseOff: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealCloseOffSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealComment: { args: { id: 'ID!', input: 'AppealTextInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AppealCommentSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealConcludeHardCase: { args: { id: 'ID!', input: 'AppealAnswerInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealConcludeHardCaseSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealConsult: { args: { id: 'ID!', input: 'AppealConsultInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealConsultSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealCorrect: { args: { id: 'ID!', input: 'AppealCorrectInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealCorrectSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealDecline: { args: { id: 'ID!', input: 'AppealDeclineInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealDeclineSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealDesignate: { args: { id: 'ID!', input: 'AppealDispatchInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealDesignateSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealDispatch: { args: { id: 'ID!', input: 'AppealDispatchInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealDispatchSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealDropCatalogue: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealDropCatalogueSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealEndObserver: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealEndObserverSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealExcuseCoHandlers: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealExcuseCoHandlersSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealGiveOpinion: { args: { id: 'ID!', input: 'OpinionInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AppealGiveOpinionSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealGrantExclusion: { args: { id: 'ID!', input: 'AppealDecideExclusionInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealGrantExclusionSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealGrantReopening: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealGrantReopeningSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealGrantTarget: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealGrantTargetSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealImport: { args: { input: 'AppealImportInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AppealImportSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealInstruct: { args: { id: 'ID!', input: 'InstructionInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AppealInstructSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealLeaveCallback: { args: { id: 'ID!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AppealLeaveCallbackSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealMerge: { args: { id: 'ID!', input: 'AppealMergeInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealMergeSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealNudge: { args: { id: 'ID!', input: 'AppealNudgeInput!', key: 'String', part: 'ID!' }, answer: '__typename ...on Problem{message} ...on AppealNudgeSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealPassAudit: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealPassAuditSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealPlanHardCase: { args: { id: 'ID!', input: 'HardCasePlanInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealPlanHardCaseSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealPutInBacklog: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealPutInBacklogSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealRate: { args: { id: 'ID!', input: 'AppealRateInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AppealRateSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealRecogniseLitigation: { args: { id: 'ID!', input: 'AppealRecogniseLitigationInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AppealRecogniseLitigationSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealRecordCallback: { args: { id: 'ID!', input: 'CallbackInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AppealRecordCallbackSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealReferArbitration: { args: { id: 'ID!', input: 'ArbitrationReferralInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealReferArbitrationSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealRefuseExclusion: { args: { id: 'ID!', input: 'AppealDecideExclusionInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealRefuseExclusionSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealRefuseReopening: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealRefuseReopeningSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealRefuseTarget: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealRefuseTargetSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealRegister: { args: { input: 'AppealRegisterInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AppealRegisterSuccess{matter{__typename id number version} result{appealId number queryCode}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealReopen: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealReopenSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealReplyToQuestion: { args: { id: 'ID!', input: 'ObserverReplyInput!', key: 'String', part: 'ID!' }, answer: '__typename ...on Problem{message} ...on AppealReplyToQuestionSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealReportDone: { args: { id: 'ID!', input: 'AppealTextInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealReportDoneSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealReportInstruction: { args: { id: 'ID!', input: 'InstructionDoneInput!', key: 'String', part: 'ID!' }, answer: '__typename ...on Problem{message} ...on AppealReportInstructionSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealReportWeek: { args: { id: 'ID!', input: 'AppealTextInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealReportWeekSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealRevokeExclusion: { args: { id: 'ID!', input: 'AppealDecideExclusionInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealRevokeExclusionSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealSeatObservers: { args: { id: 'ID!', input: 'ObserversInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealSeatObserversSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealSendBack: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealSendBackSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealSetStatutoryPeriod: { args: { id: 'ID!', input: 'StatutoryPeriodInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealSetStatutoryPeriodSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealSplit: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealSplitSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealSuggestCatalogue: { args: { id: 'ID!', input: 'CatalogueSuggestionInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealSuggestCatalogueSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealTakeCallback: { args: { id: 'ID!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AppealTakeCallbackSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealTerminate: { args: { id: 'ID!', input: 'TerminationInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealTerminateSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appealTriage: { args: { id: 'ID!', input: 'AppealTriageInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppealTriageSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appellantErase: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AppellantEraseSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  appellantReveal: { args: { id: 'ID!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AppellantRevealSuccess{matter{__typename id number version} result{address idNumber name phone}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  assessmentFormulaAdopt: { args: { id: 'ID!', input: 'AssessmentFormulaAdoptInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AssessmentFormulaAdoptSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  assessmentFormulaChange: { args: { id: 'ID!', input: 'AssessmentFormulaInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AssessmentFormulaChangeSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  assessmentFormulaDiscard: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AssessmentFormulaDiscardSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  assessmentFormulaDraft: { args: { input: 'AssessmentFormulaInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AssessmentFormulaDraftSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  assessmentFormulaTakeBack: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AssessmentFormulaTakeBackSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  assessmentObject: { args: { input: 'AssessmentObjectInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AssessmentObjectSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  assessmentObjectionReject: { args: { id: 'ID!', input: 'AssessmentObjectionRejectInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AssessmentObjectionRejectSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  assessmentObjectionUphold: { args: { id: 'ID!', input: 'AssessmentObjectionUpholdInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AssessmentObjectionUpholdSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  assessmentObjectionWithdraw: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AssessmentObjectionWithdrawSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  assessmentPeriodClose: { args: { id: 'ID!', input: 'AssessmentPeriodCloseInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AssessmentPeriodCloseSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  assessmentPeriodDrawUp: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AssessmentPeriodDrawUpSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  assessmentPeriodOpen: { args: { input: 'AssessmentPeriodOpenInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on AssessmentPeriodOpenSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  assessmentPeriodPublish: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on AssessmentPeriodPublishSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  calendarYearSet: { args: { id: 'ID!', input: 'CalendarYearInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CalendarYearSetSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  categoriesAdd: { args: { id: 'ID!', input: 'CategoriesAddInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CategoriesAddSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  categoryEnd: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CategoryEndSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  categoryRename: { args: { id: 'ID!', input: 'CategoryNameInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CategoryRenameSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  circularApprove: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CircularApproveSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  circularCorrect: { args: { id: 'ID!', input: 'CircularCorrectInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CircularCorrectSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  circularDiscard: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CircularDiscardSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  circularDraft: { args: { input: 'CircularDraftInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on CircularDraftSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  circularDropCase: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CircularDropCaseSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  circularPublish: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CircularPublishSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  circularReturn: { args: { id: 'ID!', input: 'CircularReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CircularReturnSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  circularRevise: { args: { id: 'ID!', input: 'CircularReviseInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CircularReviseSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  circularSignFor: { args: { id: 'ID!', key: 'String' }, answer: '__typename ...on Problem{message} ...on CircularSignForSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  circularSubmit: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CircularSubmitSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  circularTakeCase: { args: { id: 'ID!', input: 'CircularTakeCaseInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CircularTakeCaseSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  circularWithdraw: { args: { id: 'ID!', input: 'CircularReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CircularWithdrawSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  closureCallOff: { args: { id: 'ID!', input: 'ClosureReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClosureCallOffSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  closureCloseOff: { args: { id: 'ID!', input: 'ClosureCloseOffInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClosureCloseOffSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  closureDeclare: { args: { input: 'ClosureDeclareInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on ClosureDeclareSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  closureExit: { args: { id: 'ID!', input: 'ClosureExitInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClosureExitSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  closureGiveLink: { args: { id: 'ID!', input: 'ClosureGiveLinkInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClosureGiveLinkSuccess{matter{__typename id number version} result{address until}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  closureHandOver: { args: { id: 'ID!', input: 'ClosureHandOverInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClosureHandOverSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  closureInvite: { args: { id: 'ID!', input: 'ClosureInviteInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClosureInviteSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  closureMediate: { args: { id: 'ID!', input: 'ClosureMediateInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClosureMediateSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  closureOpenIdentity: { args: { id: 'ID!', key: 'String', part: 'ID!' }, answer: '__typename ...on Problem{message} ...on ClosureOpenIdentitySuccess{matter{__typename id number version} result{claimId name phone}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  closureRefundPaid: { args: { id: 'ID!', input: 'ClosurePaidInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClosureRefundPaidSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  closureRegisterClaim: { args: { id: 'ID!', input: 'ClosureClaimInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on ClosureRegisterClaimSuccess{matter{__typename id number version} result{address claimId}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  closureScreenClue: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClosureScreenClueSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  closureTakeUpClaim: { args: { id: 'ID!', input: 'ClosureReasonInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClosureTakeUpClaimSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  closureVerifyClaim: { args: { id: 'ID!', input: 'ClosureVerifyInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClosureVerifyClaimSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  closureWithdrawClaim: { args: { id: 'ID!', input: 'ClosureReasonInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClosureWithdrawClaimSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  clueAssess: { args: { id: 'ID!', input: 'ClueTextInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClueAssessSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  clueClose: { args: { id: 'ID!', input: 'ClueReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClueCloseSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  clueDrop: { args: { id: 'ID!', input: 'ClueReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClueDropSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  clueFeedBack: { args: { id: 'ID!', input: 'ClueTextInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on ClueFeedBackSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  clueFile: { args: { id: 'ID!', input: 'ClueFileInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClueFileSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  clueGiveNotice: { args: { id: 'ID!', input: 'ClueTextInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClueGiveNoticeSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  clueHandOver: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClueHandOverSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  clueInvestigate: { args: { id: 'ID!', input: 'ClueStepInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClueInvestigateSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  clueNotFile: { args: { id: 'ID!', input: 'ClueReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClueNotFileSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  clueRecommend: { args: { id: 'ID!', input: 'RecommendationDraftInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClueRecommendSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  clueScreen: { args: { input: 'ClueScreenInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on ClueScreenSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  clueSue: { args: { id: 'ID!', input: 'ClueReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on ClueSueSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  communityPair: { args: { id: 'ID!', input: 'CommunityPairInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CommunityPairSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  compensationApprove: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CompensationApproveSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  compensationAskWriteOff: { args: { id: 'ID!', input: 'CompensationReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CompensationAskWriteOffSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  compensationAssign: { args: { id: 'ID!', input: 'CompensationAssignInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CompensationAssignSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  compensationFundAdmit: { args: { id: 'ID!', input: 'CompensationFilersInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CompensationFundAdmitSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  compensationFundBook: { args: { id: 'ID!', input: 'CompensationBookInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CompensationFundBookSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  compensationFundOpen: { args: { input: 'CompensationFundOpenInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on CompensationFundOpenSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  compensationFundSetRule: { args: { id: 'ID!', input: 'CompensationRuleInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CompensationFundSetRuleSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  compensationGrantWriteOff: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CompensationGrantWriteOffSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  compensationOpenIdentity: { args: { id: 'ID!', key: 'String' }, answer: '__typename ...on Problem{message} ...on CompensationOpenIdentitySuccess{matter{__typename id number version} result{account name phone}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  compensationPay: { args: { id: 'ID!', input: 'CompensationPayInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CompensationPaySuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  compensationPropose: { args: { input: 'CompensationProposeInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on CompensationProposeSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  compensationRecordRecovery: { args: { id: 'ID!', input: 'CompensationRecoveryInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CompensationRecordRecoverySuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  compensationRefuseWriteOff: { args: { id: 'ID!', input: 'CompensationReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CompensationRefuseWriteOffSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  compensationReject: { args: { id: 'ID!', input: 'CompensationReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CompensationRejectSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  compensationWithdraw: { args: { id: 'ID!', input: 'CompensationReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on CompensationWithdrawSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  dispatchRuleAdd: { args: { id: 'ID!', input: 'DispatchRuleInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on DispatchRuleAddSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  dispatchRuleEnd: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on DispatchRuleEndSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  documentAdd: { args: { id: 'ID!', input: 'DocumentAddInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on DocumentAddSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  doorVisitRaiseProblem: { args: { id: 'ID!', input: 'VisitProblemRaiseInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on DoorVisitRaiseProblemSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  doorVisitRecord: { args: { input: 'DoorVisitInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on DoorVisitRecordSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  doorVisitSolveProblem: { args: { id: 'ID!', input: 'VisitProblemSolveInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on DoorVisitSolveProblemSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  fileOpen: { args: { input: 'FileOpenInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on FileOpenSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  gridAdd: { args: { id: 'ID!', input: 'GridInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on GridAddSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  gridChange: { args: { id: 'ID!', input: 'GridInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on GridChangeSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  gridEnd: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on GridEndSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  groundAdd: { args: { id: 'ID!', input: 'GroundVersionInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on GroundAddSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  groundChange: { args: { id: 'ID!', input: 'GroundVersionInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on GroundChangeSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  groundRetire: { args: { id: 'ID!', input: 'GroundRetireInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on GroundRetireSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  groundTakeBack: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on GroundTakeBackSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  ideaAdopt: { args: { id: 'ID!', input: 'IdeaAdoptInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on IdeaAdoptSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  ideaCarryOut: { args: { id: 'ID!', input: 'IdeaResultInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on IdeaCarryOutSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  ideaMerge: { args: { id: 'ID!', input: 'IdeaMergeInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on IdeaMergeSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  ideaPropose: { args: { input: 'IdeaInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on IdeaProposeSuccess{matter{__typename id number version} result{link number}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  ideaReject: { args: { id: 'ID!', input: 'IdeaReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on IdeaRejectSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  ideaSend: { args: { id: 'ID!', input: 'IdeaUnitInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on IdeaSendSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  ideaWeigh: { args: { id: 'ID!', input: 'IdeaOpinionInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on IdeaWeighSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  interviewAnswer: { args: { id: 'ID!', input: 'InterviewAnswerInput!', key: 'String', part: 'ID!' }, answer: '__typename ...on Problem{message} ...on InterviewAnswerSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  interviewCall: { args: { input: 'InterviewCallInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InterviewCallSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  interviewCallOff: { args: { id: 'ID!', input: 'InterviewReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InterviewCallOffSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  interviewCheck: { args: { id: 'ID!', input: 'InterviewCheckInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InterviewCheckSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  interviewConclude: { args: { id: 'ID!', input: 'InterviewReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InterviewConcludeSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  interviewGiveLink: { args: { id: 'ID!', input: 'InterviewGiveLinkInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InterviewGiveLinkSuccess{matter{__typename id number version} result{address until}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  interviewHold: { args: { id: 'ID!', input: 'InterviewHoldInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InterviewHoldSuccess{matter{__typename id number version}} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseAddAnnex: { args: { id: 'ID!', input: 'JointAnnexInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseAddAnnexSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseAnswer: { args: { id: 'ID!', input: 'JointCaseAnswerInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseAnswerSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseBegin: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseBeginSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseClose: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseCloseSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseConclude: { args: { id: 'ID!', input: 'JointTextInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseConcludeSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseConvene: { args: { id: 'ID!', input: 'JointCaseConveneInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseConveneSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseDecide: { args: { id: 'ID!', input: 'JointDecideInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseDecideSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseDecline: { args: { id: 'ID!', input: 'JointReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseDeclineSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseDesignate: { args: { id: 'ID!', input: 'JointReasonInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseDesignateSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseDiscuss: { args: { id: 'ID!', input: 'JointTextInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseDiscussSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseEndSeat: { args: { id: 'ID!', input: 'JointReasonInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseEndSeatSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseExcuse: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseExcuseSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseInvite: { args: { id: 'ID!', input: 'JointCaseInviteInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseInviteSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseLinkAppeals: { args: { id: 'ID!', input: 'JointCaseAppealsInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseLinkAppealsSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseOpen: { args: { input: 'JointCaseOpenInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseOpenSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCasePropose: { args: { input: 'JointCaseProposeInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseProposeSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseRefuseSeat: { args: { id: 'ID!', input: 'JointReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseRefuseSeatSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseTakeSeat: { args: { id: 'ID!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseTakeSeatSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointCaseUnlinkAppeal: { args: { id: 'ID!', input: 'JointReasonInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointCaseUnlinkAppealSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointTaskAssign: { args: { id: 'ID!', input: 'JointTaskAssignInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointTaskAssignSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointTaskCancel: { args: { id: 'ID!', input: 'JointTaskCancelInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointTaskCancelSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointTaskReport: { args: { id: 'ID!', input: 'JointTextInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointTaskReportSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointTaskSendBack: { args: { id: 'ID!', input: 'JointTaskSendBackInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointTaskSendBackSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  jointTaskVerify: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JointTaskVerifySuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  judicialConfirmationAccept: { args: { id: 'ID!', input: 'ConfirmationAcceptInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JudicialConfirmationAcceptSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  judicialConfirmationApply: { args: { input: 'JudicialConfirmationApplyInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JudicialConfirmationApplySuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  judicialConfirmationAskMaterials: { args: { id: 'ID!', input: 'ConfirmationAskMaterialsInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JudicialConfirmationAskMaterialsSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  judicialConfirmationConfirm: { args: { id: 'ID!', input: 'ConfirmationConfirmInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JudicialConfirmationConfirmSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  judicialConfirmationDecline: { args: { id: 'ID!', input: 'ConfirmationDeclineInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JudicialConfirmationDeclineSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  judicialConfirmationExtend: { args: { id: 'ID!', input: 'ConfirmationReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JudicialConfirmationExtendSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  judicialConfirmationOpenIdentity: { args: { id: 'ID!', key: 'String', part: 'ID!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JudicialConfirmationOpenIdentitySuccess{matter{__typename id number version} result{address name number partyId phone representative}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  judicialConfirmationRefuse: { args: { id: 'ID!', input: 'ConfirmationRefuseInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JudicialConfirmationRefuseSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  judicialConfirmationRemediate: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JudicialConfirmationRemediateSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  judicialConfirmationSupplement: { args: { id: 'ID!', input: 'ConfirmationSupplementInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JudicialConfirmationSupplementSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  judicialConfirmationWithdraw: { args: { id: 'ID!', input: 'ConfirmationReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on JudicialConfirmationWithdrawSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  knowledgeConfirm: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on KnowledgeConfirmSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  knowledgePropose: { args: { input: 'KnowledgeProposeInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on KnowledgeProposeSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  knowledgePublish: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on KnowledgePublishSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  knowledgeRetire: { args: { id: 'ID!', input: 'KnowledgeReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on KnowledgeRetireSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  knowledgeRevise: { args: { id: 'ID!', input: 'KnowledgeReviseInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on KnowledgeReviseSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  knowledgeSendBack: { args: { id: 'ID!', input: 'KnowledgeReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on KnowledgeSendBackSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  legalConsultationApprove: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on LegalConsultationApproveSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  legalConsultationAsk: { args: { input: 'LegalConsultationAskInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on LegalConsultationAskSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  legalConsultationAssign: { args: { id: 'ID!', input: 'LegalConsultationAssignInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on LegalConsultationAssignSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  legalConsultationDecline: { args: { id: 'ID!', input: 'LegalConsultationReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on LegalConsultationDeclineSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  legalConsultationDraft: { args: { id: 'ID!', input: 'LegalConsultationDraftInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on LegalConsultationDraftSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  legalConsultationRecuse: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on LegalConsultationRecuseSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  legalConsultationRelease: { args: { id: 'ID!', input: 'LegalConsultationReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on LegalConsultationReleaseSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  legalConsultationSendBack: { args: { id: 'ID!', input: 'LegalConsultationReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on LegalConsultationSendBackSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  legalConsultationSign: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on LegalConsultationSignSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  legalConsultationWithdraw: { args: { id: 'ID!', input: 'LegalConsultationReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on LegalConsultationWithdrawSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  legalExpertEnrol: { args: { input: 'LegalExpertEnrolInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on LegalExpertEnrolSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  legalExpertRetire: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on LegalExpertRetireSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  legalExpertRevise: { args: { id: 'ID!', input: 'LegalExpertInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on LegalExpertReviseSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  linkRevoke: { args: { id: 'ID!', key: 'String', part: 'ID!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on LinkRevokeSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationAccept: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationAcceptSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationApply: { args: { input: 'MediationApplyInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationApplySuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationAppoint: { args: { id: 'ID!', input: 'MediationAppointInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationAppointSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationCancelSession: { args: { id: 'ID!', input: 'MediationReasonInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationCancelSessionSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationChallenge: { args: { id: 'ID!', input: 'MediationChallengeInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationChallengeSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationComment: { args: { id: 'ID!', input: 'MediationCommentInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationCommentSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationDecline: { args: { id: 'ID!', input: 'MediationDeclineInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationDeclineSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationDeclineSeat: { args: { id: 'ID!', input: 'MediationReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationDeclineSeatSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationDeliverCopy: { args: { id: 'ID!', input: 'MediationCopyInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationDeliverCopySuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationEnd: { args: { id: 'ID!', input: 'MediationEndInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationEndSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationHoldSession: { args: { id: 'ID!', input: 'MediationHoldInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationHoldSessionSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationOpenIdentity: { args: { id: 'ID!', key: 'String', part: 'ID!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationOpenIdentitySuccess{matter{__typename id number version} result{address name number partyId phone representative}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationReachAgreement: { args: { id: 'ID!', input: 'MediationAgreementInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationReachAgreementSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationRecordBreach: { args: { id: 'ID!', input: 'MediationBreachInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationRecordBreachSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationRecordConfirmation: { args: { id: 'ID!', input: 'MediationConfirmationInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationRecordConfirmationSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationRecordConsent: { args: { id: 'ID!', input: 'MediationConsentInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationRecordConsentSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationRecordInvitationConsent: { args: { id: 'ID!', input: 'MediationInvitationConsentInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationRecordInvitationConsentSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationRecordPerformance: { args: { id: 'ID!', input: 'MediationPerformanceInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationRecordPerformanceSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationReplaceMediator: { args: { id: 'ID!', input: 'MediationReplaceInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationReplaceMediatorSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationScheduleSession: { args: { id: 'ID!', input: 'MediationScheduleInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationScheduleSessionSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationSign: { args: { id: 'ID!', input: 'MediationSignInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationSignSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationTakeSeat: { args: { id: 'ID!', input: 'MediationTakeSeatInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationTakeSeatSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationWithdraw: { args: { id: 'ID!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationWithdrawSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  mediationWithdrawAgreement: { args: { id: 'ID!', input: 'MediationReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MediationWithdrawAgreementSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingAccept: { args: { id: 'ID!', input: 'MeetingAcceptInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingAcceptSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingAddItem: { args: { id: 'ID!', input: 'MeetingItemInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingAddItemSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingBegin: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingBeginSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingCall: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingCallSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingCancel: { args: { id: 'ID!', input: 'MeetingReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingCancelSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingChange: { args: { id: 'ID!', input: 'MeetingInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingChangeSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingConfirmDecision: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingConfirmDecisionSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingDecide: { args: { id: 'ID!', input: 'MeetingDecideInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingDecideSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingEnd: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingEndSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingInvite: { args: { id: 'ID!', input: 'MeetingInviteInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingInviteSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingOrderItems: { args: { id: 'ID!', input: 'MeetingOrderInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingOrderItemsSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingPlan: { args: { input: 'MeetingInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingPlanSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingRecordAttendance: { args: { id: 'ID!', input: 'MeetingAttendanceInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingRecordAttendanceSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingRecordItem: { args: { id: 'ID!', input: 'MeetingMinutesInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingRecordItemSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingRefuse: { args: { id: 'ID!', input: 'MeetingReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingRefuseSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingRemoveItem: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingRemoveItemSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingReportDecision: { args: { id: 'ID!', input: 'MeetingReportInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingReportDecisionSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingReturnDecision: { args: { id: 'ID!', input: 'MeetingReturnInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingReturnDecisionSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingSign: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingSignSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingTakeItems: { args: { id: 'ID!', input: 'MeetingTakeInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingTakeItemsSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  meetingWithdrawDecision: { args: { id: 'ID!', input: 'MeetingReasonInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MeetingWithdrawDecisionSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  memberAdd: { args: { id: 'ID!', input: 'MemberAddInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MemberAddSuccess{matter{__typename id number version} result{password username}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  memberChange: { args: { id: 'ID!', input: 'MemberChangeInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MemberChangeSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  memberJoin: { args: { id: 'ID!', input: 'MemberJoinInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MemberJoinSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  memberPasswordReset: { args: { id: 'ID!', input: 'PasswordResetInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MemberPasswordResetSuccess{matter{__typename id number version} result{password username}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  memberUnlock: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MemberUnlockSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  merchantAddName: { args: { id: 'ID!', input: 'MerchantNameInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MerchantAddNameSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  merchantChange: { args: { id: 'ID!', input: 'MerchantEnterInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MerchantChangeSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  merchantEnter: { args: { input: 'MerchantEnterNewInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MerchantEnterSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  merchantRecordMeasure: { args: { id: 'ID!', input: 'MerchantMeasureInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MerchantRecordMeasureSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  merchantStrike: { args: { id: 'ID!', input: 'MerchantStrikeInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on MerchantStrikeSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  noticeAnswer: { args: { id: 'ID!', input: 'NoticeAnswerInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on NoticeAnswerSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  noticeCheckCommitments: { args: { id: 'ID!', input: 'NoticeCheckInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on NoticeCheckCommitmentsSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  noticeCloseOff: { args: { id: 'ID!', input: 'NoticeCloseOffInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on NoticeCloseOffSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  noticeDrop: { args: { id: 'ID!', input: 'NoticeReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on NoticeDropSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  noticeIssue: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on NoticeIssueSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  noticePropose: { args: { input: 'NoticeProposeInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on NoticeProposeSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  noticeRecordInterview: { args: { id: 'ID!', input: 'NoticeInterviewInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on NoticeRecordInterviewSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  noticeReturn: { args: { id: 'ID!', input: 'NoticeReturnInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on NoticeReturnSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  noticeRevise: { args: { id: 'ID!', input: 'NoticeReviseInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on NoticeReviseSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  noticeSignFor: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on NoticeSignForSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  noticeWithdraw: { args: { id: 'ID!', input: 'NoticeReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on NoticeWithdrawSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  preSuitAnswer: { args: { id: 'ID!', input: 'PreSuitAnswerInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on PreSuitAnswerSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  preSuitAsk: { args: { input: 'PreSuitAskInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on PreSuitAskSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  profileAdd: { args: { id: 'ID!', input: 'ProfileAddInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on ProfileAddSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  profileChange: { args: { id: 'ID!', input: 'ProfileChangeInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on ProfileChangeSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  profileHide: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on ProfileHideSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  profileSetPhoto: { args: { id: 'ID!', input: 'ProfilePhotoInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on ProfileSetPhotoSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  profileShow: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on ProfileShowSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  ratingGive: { args: { input: 'RatingInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on RatingGiveSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  recommendationClose: { args: { id: 'ID!', input: 'RecommendationEndInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on RecommendationCloseSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  recommendationDraft: { args: { input: 'RecommendationDraftInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on RecommendationDraftSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  recommendationDrop: { args: { id: 'ID!', input: 'RecommendationEndInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on RecommendationDropSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  recommendationFindUnperformed: { args: { id: 'ID!', input: 'RecommendationEndInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on RecommendationFindUnperformedSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  recommendationIssue: { args: { id: 'ID!', input: 'RecommendationIssueInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on RecommendationIssueSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  recommendationReply: { args: { id: 'ID!', input: 'RecommendationReplyInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on RecommendationReplySuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  recommendationServe: { args: { id: 'ID!', input: 'RecommendationServeInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on RecommendationServeSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  recommendationSignFor: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on RecommendationSignForSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  recommendationVisit: { args: { id: 'ID!', input: 'RecommendationVisitInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on RecommendationVisitSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  seatOfWorkSwitch: { args: { id: 'ID!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on SeatOfWorkSwitchSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  settingSet: { args: { id: 'ID!', input: 'SettingInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on SettingSetSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  settingTakeBack: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on SettingTakeBackSuccess{matter{__typename id number version}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}' },
  starRatingConfirm: { args: { id: 'ID!', input: 'StarRatingConfirmInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on StarRatingConfirmSuccess{matter{__typename id number version}}' },
  starRatingPropose: { args: { input: 'StarRatingInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on StarRatingProposeSuccess{matter{__typename id number version}}' },
  starRatingRefuse: { args: { id: 'ID!', input: 'StarRatingRefuseInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on StarRatingRefuseSuccess{matter{__typename id number version}}' },
  stationContactFeedBack: { args: { id: 'ID!', input: 'StationFeedbackInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on StationContactFeedBackSuccess{matter{__typename id number version}}' },
  stationContactRecord: { args: { id: 'ID!', input: 'StationContactInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on StationContactRecordSuccess{matter{__typename id number version} result{number queryCode}}' },
  stationDayAnnounce: { args: { input: 'StationDayInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on StationDayAnnounceSuccess{matter{__typename id number version}}' },
  stationDayCancel: { args: { id: 'ID!', input: 'StationDayReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on StationDayCancelSuccess{matter{__typename id number version}}' },
  stationDayEnd: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on StationDayEndSuccess{matter{__typename id number version}}' },
  statutoryPeriodAdd: { args: { id: 'ID!', input: 'StatutoryRegisterInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on StatutoryPeriodAddSuccess{matter{__typename id number version}}' },
  statutoryPeriodEnd: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on StatutoryPeriodEndSuccess{matter{__typename id number version}}' },
  suggestionAgreeLonger: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SuggestionAgreeLongerSuccess{matter{__typename id number version}}' },
  suggestionAnswer: { args: { id: 'ID!', input: 'SuggestionAnswerInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SuggestionAnswerSuccess{matter{__typename id number version}}' },
  suggestionAskLonger: { args: { id: 'ID!', input: 'SuggestionReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SuggestionAskLongerSuccess{matter{__typename id number version}}' },
  suggestionAssign: { args: { id: 'ID!', input: 'SuggestionAssignInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SuggestionAssignSuccess{matter{__typename id number version}}' },
  suggestionComment: { args: { id: 'ID!', input: 'SuggestionTextInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SuggestionCommentSuccess{matter{__typename id number version}}' },
  suggestionDecline: { args: { id: 'ID!', input: 'SuggestionReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SuggestionDeclineSuccess{matter{__typename id number version}}' },
  suggestionEvaluate: { args: { id: 'ID!', input: 'SuggestionEvaluateInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SuggestionEvaluateSuccess{matter{__typename id number version}}' },
  suggestionGiveOpinion: { args: { id: 'ID!', input: 'SuggestionTextInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SuggestionGiveOpinionSuccess{matter{__typename id number version}}' },
  suggestionGrantObjection: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SuggestionGrantObjectionSuccess{matter{__typename id number version}}' },
  suggestionMake: { args: { input: 'SuggestionMakeInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SuggestionMakeSuccess{matter{__typename id number version}}' },
  suggestionObject: { args: { id: 'ID!', input: 'SuggestionReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SuggestionObjectSuccess{matter{__typename id number version}}' },
  suggestionRefuseLonger: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SuggestionRefuseLongerSuccess{matter{__typename id number version}}' },
  suggestionRefuseObjection: { args: { id: 'ID!', input: 'SuggestionReasonInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SuggestionRefuseObjectionSuccess{matter{__typename id number version}}' },
  supervisionAccept: { args: { id: 'ID!', input: 'SupervisionAppealsInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SupervisionAcceptSuccess{matter{__typename id number version}}' },
  supervisionAddAppeals: { args: { id: 'ID!', input: 'SupervisionAppealsInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SupervisionAddAppealsSuccess{matter{__typename id number version}}' },
  supervisionComment: { args: { id: 'ID!', input: 'SupervisionTextInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SupervisionCommentSuccess{matter{__typename id number version}}' },
  supervisionDecline: { args: { id: 'ID!', input: 'SupervisionReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SupervisionDeclineSuccess{matter{__typename id number version}}' },
  supervisionPropose: { args: { input: 'SupervisionProposeInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SupervisionProposeSuccess{matter{__typename id number version}}' },
  supervisionReport: { args: { id: 'ID!', input: 'SupervisionReportInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on SupervisionReportSuccess{matter{__typename id number version}}' },
  unitAdd: { args: { id: 'ID!', input: 'UnitAddInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on UnitAddSuccess{matter{__typename id number version}}' },
  unitChange: { args: { id: 'ID!', input: 'UnitChangeInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on UnitChangeSuccess{matter{__typename id number version}}' },
  unitEnd: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on UnitEndSuccess{matter{__typename id number version}}' },
  unitRestore: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on UnitRestoreSuccess{matter{__typename id number version}}' },
  weeklyReviewSign: { args: { input: 'WeeklyReviewInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WeeklyReviewSignSuccess{matter{__typename id number version}}' },
  workOrderAccept: { args: { id: 'ID!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderAcceptSuccess{matter{__typename id number version}}' },
  workOrderArbitrate: { args: { id: 'ID!', input: 'WorkOrderArbitrateInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderArbitrateSuccess{matter{__typename id number version}}' },
  workOrderArgue: { args: { id: 'ID!', input: 'OpinionInput!', key: 'String' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderArgueSuccess{matter{__typename id number version}}' },
  workOrderAskDeferral: { args: { id: 'ID!', input: 'WorkOrderDeferralInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderAskDeferralSuccess{matter{__typename id number version}}' },
  workOrderAskEscalation: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderAskEscalationSuccess{matter{__typename id number version}}' },
  workOrderAskExtension: { args: { id: 'ID!', input: 'WorkOrderExtensionInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderAskExtensionSuccess{matter{__typename id number version}}' },
  workOrderAskStatutoryPeriod: { args: { id: 'ID!', input: 'StatutoryPeriodInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderAskStatutoryPeriodSuccess{matter{__typename id number version}}' },
  workOrderAskTermination: { args: { id: 'ID!', input: 'WorkOrderTerminationInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderAskTerminationSuccess{matter{__typename id number version}}' },
  workOrderAssignHandler: { args: { id: 'ID!', input: 'WorkOrderHandlerInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderAssignHandlerSuccess{matter{__typename id number version}}' },
  workOrderComplete: { args: { id: 'ID!', input: 'AppealTextInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderCompleteSuccess{matter{__typename id number version}}' },
  workOrderEscalate: { args: { id: 'ID!', input: 'WorkOrderEscalateInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderEscalateSuccess{matter{__typename id number version}}' },
  workOrderGrantDeferral: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderGrantDeferralSuccess{matter{__typename id number version}}' },
  workOrderGrantEscalation: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderGrantEscalationSuccess{matter{__typename id number version}}' },
  workOrderGrantExtension: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderGrantExtensionSuccess{matter{__typename id number version}}' },
  workOrderGrantReturn: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderGrantReturnSuccess{matter{__typename id number version}}' },
  workOrderGrantStatutoryPeriod: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderGrantStatutoryPeriodSuccess{matter{__typename id number version}}' },
  workOrderGrantTermination: { args: { id: 'ID!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderGrantTerminationSuccess{matter{__typename id number version}}' },
  workOrderInterimReply: { args: { id: 'ID!', input: 'AppealAnswerInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderInterimReplySuccess{matter{__typename id number version}}' },
  workOrderObject: { args: { id: 'ID!', input: 'WorkOrderReturnInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderObjectSuccess{matter{__typename id number version}}' },
  workOrderRecordContact: { args: { id: 'ID!', input: 'WorkOrderContactInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderRecordContactSuccess{matter{__typename id number version}}' },
  workOrderRefuseDeferral: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderRefuseDeferralSuccess{matter{__typename id number version}}' },
  workOrderRefuseEscalation: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderRefuseEscalationSuccess{matter{__typename id number version}}' },
  workOrderRefuseExtension: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderRefuseExtensionSuccess{matter{__typename id number version}}' },
  workOrderRefuseReturn: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderRefuseReturnSuccess{matter{__typename id number version}}' },
  workOrderRefuseStatutoryPeriod: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderRefuseStatutoryPeriodSuccess{matter{__typename id number version}}' },
  workOrderRefuseTermination: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', part: 'ID!', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderRefuseTerminationSuccess{matter{__typename id number version}}' },
  workOrderReply: { args: { id: 'ID!', input: 'AppealAnswerInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderReplySuccess{matter{__typename id number version}}' },
  workOrderResume: { args: { id: 'ID!', input: 'ReasonInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderResumeSuccess{matter{__typename id number version}}' },
  workOrderReturn: { args: { id: 'ID!', input: 'WorkOrderReturnInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderReturnSuccess{matter{__typename id number version}}' },
  workOrderTransfer: { args: { id: 'ID!', input: 'WorkOrderTransferInput!', key: 'String', version: 'Int!' }, answer: '__typename ...on Problem{message} ...on InvalidInput{issues{path code message}} ...on StaleVersion{currentVersion since{id at unitName memberName sentence note}} ...on WorkOrderTransferSuccess{matter{__typename id number version}}' },
};