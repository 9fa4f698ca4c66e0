/** Generated from the schema: the document of each act and what it takes. */
export interface ActDocument {
  readonly document: string;
  readonly takes: readonly string[];
}

export const ACTS: Readonly<Record<string, ActDocument>> = {
  "appealAddCoHandler": {
    "document": "mutation appealAddCoHandler($id: ID!, $input: CoHandlerInput!, $key: String, $version: Int!) { appealAddCoHandler(id: $id, input: $input, key: $key, version: $version) { __typename ... on AppealAddCoHandlerSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "appealAddNote": {
    "document": "mutation appealAddNote($id: ID!, $input: AppealTextInput!, $key: String) { appealAddNote(id: $id, input: $input, key: $key) { __typename ... on AppealAddNoteSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key"
    ]
  },
  "appealAnswerAtOnce": {
    "document": "mutation appealAnswerAtOnce($id: ID!, $input: AppealAnswerInput!, $key: String, $version: Int!) { appealAnswerAtOnce(id: $id, input: $input, key: $key, version: $version) { __typename ... on AppealAnswerAtOnceSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "appealCloseOff": {
    "document": "mutation appealCloseOff($id: ID!, $input: ReasonInput!, $key: String, $version: Int!) { appealCloseOff(id: $id, input: $input, key: $key, version: $version) { __typename ... on AppealCloseOffSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "appealComment": {
    "document": "mutation appealComment($id: ID!, $input: AppealTextInput!, $key: String) { appealComment(id: $id, input: $input, key: $key) { __typename ... on AppealCommentSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key"
    ]
  },
  "appealDecline": {
    "document": "mutation appealDecline($id: ID!, $input: AppealDeclineInput!, $key: String, $version: Int!) { appealDecline(id: $id, input: $input, key: $key, version: $version) { __typename ... on AppealDeclineSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "appealDesignate": {
    "document": "mutation appealDesignate($id: ID!, $input: AppealDispatchInput!, $key: String, $version: Int!) { appealDesignate(id: $id, input: $input, key: $key, version: $version) { __typename ... on AppealDesignateSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "appealDispatch": {
    "document": "mutation appealDispatch($id: ID!, $input: AppealDispatchInput!, $key: String, $version: Int!) { appealDispatch(id: $id, input: $input, key: $key, version: $version) { __typename ... on AppealDispatchSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "appealExcuseCoHandlers": {
    "document": "mutation appealExcuseCoHandlers($id: ID!, $input: ReasonInput!, $key: String, $version: Int!) { appealExcuseCoHandlers(id: $id, input: $input, key: $key, version: $version) { __typename ... on AppealExcuseCoHandlersSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "appealMerge": {
    "document": "mutation appealMerge($id: ID!, $input: AppealMergeInput!, $key: String, $version: Int!) { appealMerge(id: $id, input: $input, key: $key, version: $version) { __typename ... on AppealMergeSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "appealPassAudit": {
    "document": "mutation appealPassAudit($id: ID!, $key: String, $version: Int!) { appealPassAudit(id: $id, key: $key, version: $version) { __typename ... on AppealPassAuditSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "key",
      "version"
    ]
  },
  "appealRate": {
    "document": "mutation appealRate($id: ID!, $input: AppealRateInput!, $key: String) { appealRate(id: $id, input: $input, key: $key) { __typename ... on AppealRateSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key"
    ]
  },
  "appealRecordCallback": {
    "document": "mutation appealRecordCallback($id: ID!, $input: CallbackInput!, $key: String, $version: Int!) { appealRecordCallback(id: $id, input: $input, key: $key, version: $version) { __typename ... on AppealRecordCallbackSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "appealRegister": {
    "document": "mutation appealRegister($input: AppealRegisterInput!, $key: String) { appealRegister(input: $input, key: $key) { __typename ... on AppealRegisterSuccess { matter { id version } result { appealId number queryCode } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "input",
      "key"
    ]
  },
  "appealReopen": {
    "document": "mutation appealReopen($id: ID!, $input: ReasonInput!, $key: String, $version: Int!) { appealReopen(id: $id, input: $input, key: $key, version: $version) { __typename ... on AppealReopenSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "appealSendBack": {
    "document": "mutation appealSendBack($id: ID!, $input: ReasonInput!, $key: String, $version: Int!) { appealSendBack(id: $id, input: $input, key: $key, version: $version) { __typename ... on AppealSendBackSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "appealSplit": {
    "document": "mutation appealSplit($id: ID!, $key: String, $version: Int!) { appealSplit(id: $id, key: $key, version: $version) { __typename ... on AppealSplitSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "key",
      "version"
    ]
  },
  "appealTerminate": {
    "document": "mutation appealTerminate($id: ID!, $input: ReasonInput!, $key: String, $version: Int!) { appealTerminate(id: $id, input: $input, key: $key, version: $version) { __typename ... on AppealTerminateSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "appealTriage": {
    "document": "mutation appealTriage($id: ID!, $input: AppealTriageInput!, $key: String, $version: Int!) { appealTriage(id: $id, input: $input, key: $key, version: $version) { __typename ... on AppealTriageSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "appellantReveal": {
    "document": "mutation appellantReveal($id: ID!, $key: String) { appellantReveal(id: $id, key: $key) { __typename ... on AppellantRevealSuccess { matter { id version } result { address idNumber name phone } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "key"
    ]
  },
  "calendarYearSet": {
    "document": "mutation calendarYearSet($id: ID!, $input: CalendarYearInput!, $key: String, $version: Int!) { calendarYearSet(id: $id, input: $input, key: $key, version: $version) { __typename ... on CalendarYearSetSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "categoriesAdd": {
    "document": "mutation categoriesAdd($id: ID!, $input: CategoriesAddInput!, $key: String, $version: Int!) { categoriesAdd(id: $id, input: $input, key: $key, version: $version) { __typename ... on CategoriesAddSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "dispatchRuleAdd": {
    "document": "mutation dispatchRuleAdd($id: ID!, $input: DispatchRuleInput!, $key: String, $version: Int!) { dispatchRuleAdd(id: $id, input: $input, key: $key, version: $version) { __typename ... on DispatchRuleAddSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "documentAdd": {
    "document": "mutation documentAdd($id: ID!, $input: DocumentAddInput!, $key: String) { documentAdd(id: $id, input: $input, key: $key) { __typename ... on DocumentAddSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key"
    ]
  },
  "fileOpen": {
    "document": "mutation fileOpen($input: FileOpenInput!, $key: String) { fileOpen(input: $input, key: $key) { __typename ... on FileOpenSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "input",
      "key"
    ]
  },
  "jointCaseAddAnnex": {
    "document": "mutation jointCaseAddAnnex($id: ID!, $input: JointAnnexInput!, $key: String) { jointCaseAddAnnex(id: $id, input: $input, key: $key) { __typename ... on JointCaseAddAnnexSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key"
    ]
  },
  "jointCaseAnswer": {
    "document": "mutation jointCaseAnswer($id: ID!, $input: JointCaseAnswerInput!, $key: String, $version: Int!) { jointCaseAnswer(id: $id, input: $input, key: $key, version: $version) { __typename ... on JointCaseAnswerSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "jointCaseBegin": {
    "document": "mutation jointCaseBegin($id: ID!, $key: String, $version: Int!) { jointCaseBegin(id: $id, key: $key, version: $version) { __typename ... on JointCaseBeginSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "key",
      "version"
    ]
  },
  "jointCaseClose": {
    "document": "mutation jointCaseClose($id: ID!, $key: String, $version: Int!) { jointCaseClose(id: $id, key: $key, version: $version) { __typename ... on JointCaseCloseSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "key",
      "version"
    ]
  },
  "jointCaseConclude": {
    "document": "mutation jointCaseConclude($id: ID!, $input: JointTextInput!, $key: String, $version: Int!) { jointCaseConclude(id: $id, input: $input, key: $key, version: $version) { __typename ... on JointCaseConcludeSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "jointCaseConvene": {
    "document": "mutation jointCaseConvene($id: ID!, $input: JointCaseConveneInput!, $key: String, $version: Int!) { jointCaseConvene(id: $id, input: $input, key: $key, version: $version) { __typename ... on JointCaseConveneSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "jointCaseDecide": {
    "document": "mutation jointCaseDecide($id: ID!, $input: JointDecideInput!, $key: String, $version: Int!) { jointCaseDecide(id: $id, input: $input, key: $key, version: $version) { __typename ... on JointCaseDecideSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "jointCaseDecline": {
    "document": "mutation jointCaseDecline($id: ID!, $input: JointReasonInput!, $key: String, $version: Int!) { jointCaseDecline(id: $id, input: $input, key: $key, version: $version) { __typename ... on JointCaseDeclineSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "jointCaseDesignate": {
    "document": "mutation jointCaseDesignate($id: ID!, $input: JointReasonInput!, $key: String, $part: ID!, $version: Int!) { jointCaseDesignate(id: $id, input: $input, key: $key, part: $part, version: $version) { __typename ... on JointCaseDesignateSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "part",
      "version"
    ]
  },
  "jointCaseDiscuss": {
    "document": "mutation jointCaseDiscuss($id: ID!, $input: JointTextInput!, $key: String) { jointCaseDiscuss(id: $id, input: $input, key: $key) { __typename ... on JointCaseDiscussSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key"
    ]
  },
  "jointCaseEndSeat": {
    "document": "mutation jointCaseEndSeat($id: ID!, $input: JointReasonInput!, $key: String, $part: ID!, $version: Int!) { jointCaseEndSeat(id: $id, input: $input, key: $key, part: $part, version: $version) { __typename ... on JointCaseEndSeatSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "part",
      "version"
    ]
  },
  "jointCaseExcuse": {
    "document": "mutation jointCaseExcuse($id: ID!, $key: String, $part: ID!, $version: Int!) { jointCaseExcuse(id: $id, key: $key, part: $part, version: $version) { __typename ... on JointCaseExcuseSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "key",
      "part",
      "version"
    ]
  },
  "jointCaseInvite": {
    "document": "mutation jointCaseInvite($id: ID!, $input: JointCaseInviteInput!, $key: String, $version: Int!) { jointCaseInvite(id: $id, input: $input, key: $key, version: $version) { __typename ... on JointCaseInviteSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "jointCaseLinkAppeals": {
    "document": "mutation jointCaseLinkAppeals($id: ID!, $input: JointCaseAppealsInput!, $key: String, $version: Int!) { jointCaseLinkAppeals(id: $id, input: $input, key: $key, version: $version) { __typename ... on JointCaseLinkAppealsSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "jointCaseOpen": {
    "document": "mutation jointCaseOpen($input: JointCaseOpenInput!, $key: String) { jointCaseOpen(input: $input, key: $key) { __typename ... on JointCaseOpenSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "input",
      "key"
    ]
  },
  "jointCasePropose": {
    "document": "mutation jointCasePropose($input: JointCaseProposeInput!, $key: String) { jointCasePropose(input: $input, key: $key) { __typename ... on JointCaseProposeSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "input",
      "key"
    ]
  },
  "jointCaseRefuseSeat": {
    "document": "mutation jointCaseRefuseSeat($id: ID!, $input: JointReasonInput!, $key: String, $version: Int!) { jointCaseRefuseSeat(id: $id, input: $input, key: $key, version: $version) { __typename ... on JointCaseRefuseSeatSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "jointCaseTakeSeat": {
    "document": "mutation jointCaseTakeSeat($id: ID!, $key: String, $version: Int!) { jointCaseTakeSeat(id: $id, key: $key, version: $version) { __typename ... on JointCaseTakeSeatSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "key",
      "version"
    ]
  },
  "jointCaseUnlinkAppeal": {
    "document": "mutation jointCaseUnlinkAppeal($id: ID!, $input: JointReasonInput!, $key: String, $part: ID!, $version: Int!) { jointCaseUnlinkAppeal(id: $id, input: $input, key: $key, part: $part, version: $version) { __typename ... on JointCaseUnlinkAppealSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "part",
      "version"
    ]
  },
  "jointTaskAssign": {
    "document": "mutation jointTaskAssign($id: ID!, $input: JointTaskAssignInput!, $key: String, $version: Int!) { jointTaskAssign(id: $id, input: $input, key: $key, version: $version) { __typename ... on JointTaskAssignSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "jointTaskCancel": {
    "document": "mutation jointTaskCancel($id: ID!, $input: JointTaskCancelInput!, $key: String, $part: ID!, $version: Int!) { jointTaskCancel(id: $id, input: $input, key: $key, part: $part, version: $version) { __typename ... on JointTaskCancelSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "part",
      "version"
    ]
  },
  "jointTaskReport": {
    "document": "mutation jointTaskReport($id: ID!, $input: JointTextInput!, $key: String, $part: ID!, $version: Int!) { jointTaskReport(id: $id, input: $input, key: $key, part: $part, version: $version) { __typename ... on JointTaskReportSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "part",
      "version"
    ]
  },
  "jointTaskSendBack": {
    "document": "mutation jointTaskSendBack($id: ID!, $input: JointTaskSendBackInput!, $key: String, $part: ID!, $version: Int!) { jointTaskSendBack(id: $id, input: $input, key: $key, part: $part, version: $version) { __typename ... on JointTaskSendBackSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "part",
      "version"
    ]
  },
  "jointTaskVerify": {
    "document": "mutation jointTaskVerify($id: ID!, $key: String, $part: ID!, $version: Int!) { jointTaskVerify(id: $id, key: $key, part: $part, version: $version) { __typename ... on JointTaskVerifySuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "key",
      "part",
      "version"
    ]
  },
  "mediationApply": {
    "document": "mutation mediationApply($input: MediationApplyInput!, $key: String) { mediationApply(input: $input, key: $key) { __typename ... on MediationApplySuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "input",
      "key"
    ]
  },
  "mediationAppoint": {
    "document": "mutation mediationAppoint($id: ID!, $input: MediationAppointInput!, $key: String, $version: Int!) { mediationAppoint(id: $id, input: $input, key: $key, version: $version) { __typename ... on MediationAppointSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "mediationCancelSession": {
    "document": "mutation mediationCancelSession($id: ID!, $input: MediationReasonInput!, $key: String, $part: ID!, $version: Int!) { mediationCancelSession(id: $id, input: $input, key: $key, part: $part, version: $version) { __typename ... on MediationCancelSessionSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "part",
      "version"
    ]
  },
  "mediationChallenge": {
    "document": "mutation mediationChallenge($id: ID!, $input: MediationChallengeInput!, $key: String, $part: ID!, $version: Int!) { mediationChallenge(id: $id, input: $input, key: $key, part: $part, version: $version) { __typename ... on MediationChallengeSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "part",
      "version"
    ]
  },
  "mediationComment": {
    "document": "mutation mediationComment($id: ID!, $input: MediationCommentInput!, $key: String) { mediationComment(id: $id, input: $input, key: $key) { __typename ... on MediationCommentSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key"
    ]
  },
  "mediationDeclineSeat": {
    "document": "mutation mediationDeclineSeat($id: ID!, $input: MediationReasonInput!, $key: String, $version: Int!) { mediationDeclineSeat(id: $id, input: $input, key: $key, version: $version) { __typename ... on MediationDeclineSeatSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "mediationDeliverCopy": {
    "document": "mutation mediationDeliverCopy($id: ID!, $input: MediationCopyInput!, $key: String, $part: ID!, $version: Int!) { mediationDeliverCopy(id: $id, input: $input, key: $key, part: $part, version: $version) { __typename ... on MediationDeliverCopySuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "part",
      "version"
    ]
  },
  "mediationEnd": {
    "document": "mutation mediationEnd($id: ID!, $input: MediationEndInput!, $key: String, $version: Int!) { mediationEnd(id: $id, input: $input, key: $key, version: $version) { __typename ... on MediationEndSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "mediationHoldSession": {
    "document": "mutation mediationHoldSession($id: ID!, $input: MediationHoldInput!, $key: String, $version: Int!) { mediationHoldSession(id: $id, input: $input, key: $key, version: $version) { __typename ... on MediationHoldSessionSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "mediationOpenIdentities": {
    "document": "mutation mediationOpenIdentities($id: ID!, $key: String) { mediationOpenIdentities(id: $id, key: $key) { __typename ... on MediationOpenIdentitiesSuccess { matter { id version } result {  } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "key"
    ]
  },
  "mediationReachAgreement": {
    "document": "mutation mediationReachAgreement($id: ID!, $input: MediationAgreementInput!, $key: String, $version: Int!) { mediationReachAgreement(id: $id, input: $input, key: $key, version: $version) { __typename ... on MediationReachAgreementSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "mediationRecordBreach": {
    "document": "mutation mediationRecordBreach($id: ID!, $input: MediationBreachInput!, $key: String, $version: Int!) { mediationRecordBreach(id: $id, input: $input, key: $key, version: $version) { __typename ... on MediationRecordBreachSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "mediationRecordConfirmation": {
    "document": "mutation mediationRecordConfirmation($id: ID!, $input: MediationConfirmationInput!, $key: String, $version: Int!) { mediationRecordConfirmation(id: $id, input: $input, key: $key, version: $version) { __typename ... on MediationRecordConfirmationSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "mediationRecordConsent": {
    "document": "mutation mediationRecordConsent($id: ID!, $input: MediationConsentInput!, $key: String, $part: ID!, $version: Int!) { mediationRecordConsent(id: $id, input: $input, key: $key, part: $part, version: $version) { __typename ... on MediationRecordConsentSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "part",
      "version"
    ]
  },
  "mediationRecordInvitationConsent": {
    "document": "mutation mediationRecordInvitationConsent($id: ID!, $input: MediationInvitationConsentInput!, $key: String, $part: ID!, $version: Int!) { mediationRecordInvitationConsent(id: $id, input: $input, key: $key, part: $part, version: $version) { __typename ... on MediationRecordInvitationConsentSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "part",
      "version"
    ]
  },
  "mediationRecordPerformance": {
    "document": "mutation mediationRecordPerformance($id: ID!, $input: MediationPerformanceInput!, $key: String, $part: ID!, $version: Int!) { mediationRecordPerformance(id: $id, input: $input, key: $key, part: $part, version: $version) { __typename ... on MediationRecordPerformanceSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "part",
      "version"
    ]
  },
  "mediationReplaceMediator": {
    "document": "mutation mediationReplaceMediator($id: ID!, $input: MediationReplaceInput!, $key: String, $part: ID!, $version: Int!) { mediationReplaceMediator(id: $id, input: $input, key: $key, part: $part, version: $version) { __typename ... on MediationReplaceMediatorSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "part",
      "version"
    ]
  },
  "mediationScheduleSession": {
    "document": "mutation mediationScheduleSession($id: ID!, $input: MediationScheduleInput!, $key: String, $version: Int!) { mediationScheduleSession(id: $id, input: $input, key: $key, version: $version) { __typename ... on MediationScheduleSessionSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "mediationSign": {
    "document": "mutation mediationSign($id: ID!, $input: MediationSignInput!, $key: String, $part: ID!, $version: Int!) { mediationSign(id: $id, input: $input, key: $key, part: $part, version: $version) { __typename ... on MediationSignSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "part",
      "version"
    ]
  },
  "mediationTakeSeat": {
    "document": "mutation mediationTakeSeat($id: ID!, $input: MediationTakeSeatInput!, $key: String, $version: Int!) { mediationTakeSeat(id: $id, input: $input, key: $key, version: $version) { __typename ... on MediationTakeSeatSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "mediationWithdrawAgreement": {
    "document": "mutation mediationWithdrawAgreement($id: ID!, $input: MediationReasonInput!, $key: String, $version: Int!) { mediationWithdrawAgreement(id: $id, input: $input, key: $key, version: $version) { __typename ... on MediationWithdrawAgreementSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "memberAdd": {
    "document": "mutation memberAdd($id: ID!, $input: MemberAddInput!, $key: String, $version: Int!) { memberAdd(id: $id, input: $input, key: $key, version: $version) { __typename ... on MemberAddSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "memberChange": {
    "document": "mutation memberChange($id: ID!, $input: MemberChangeInput!, $key: String, $version: Int!) { memberChange(id: $id, input: $input, key: $key, version: $version) { __typename ... on MemberChangeSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "publicAppealRegister": {
    "document": "mutation publicAppealRegister($district: ID!, $input: PublicAppealInput!) { publicAppealRegister(district: $district, input: $input) { __typename ... on PublicAppealRegisterSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "district",
      "input"
    ]
  },
  "seatOfWorkSwitch": {
    "document": "mutation seatOfWorkSwitch($id: ID!, $key: String) { seatOfWorkSwitch(id: $id, key: $key) { __typename ... on SeatOfWorkSwitchSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "key"
    ]
  },
  "settingSet": {
    "document": "mutation settingSet($id: ID!, $input: SettingInput!, $key: String, $version: Int!) { settingSet(id: $id, input: $input, key: $key, version: $version) { __typename ... on SettingSetSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "unitAdd": {
    "document": "mutation unitAdd($id: ID!, $input: UnitAddInput!, $key: String, $version: Int!) { unitAdd(id: $id, input: $input, key: $key, version: $version) { __typename ... on UnitAddSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "unitChange": {
    "document": "mutation unitChange($id: ID!, $input: UnitChangeInput!, $key: String, $version: Int!) { unitChange(id: $id, input: $input, key: $key, version: $version) { __typename ... on UnitChangeSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "workOrderAccept": {
    "document": "mutation workOrderAccept($id: ID!, $key: String, $version: Int!) { workOrderAccept(id: $id, key: $key, version: $version) { __typename ... on WorkOrderAcceptSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "key",
      "version"
    ]
  },
  "workOrderAskExtension": {
    "document": "mutation workOrderAskExtension($id: ID!, $input: WorkOrderExtensionInput!, $key: String, $version: Int!) { workOrderAskExtension(id: $id, input: $input, key: $key, version: $version) { __typename ... on WorkOrderAskExtensionSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "workOrderAssignHandler": {
    "document": "mutation workOrderAssignHandler($id: ID!, $input: WorkOrderHandlerInput!, $key: String, $version: Int!) { workOrderAssignHandler(id: $id, input: $input, key: $key, version: $version) { __typename ... on WorkOrderAssignHandlerSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "workOrderComplete": {
    "document": "mutation workOrderComplete($id: ID!, $input: AppealTextInput!, $key: String, $version: Int!) { workOrderComplete(id: $id, input: $input, key: $key, version: $version) { __typename ... on WorkOrderCompleteSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "workOrderGrantExtension": {
    "document": "mutation workOrderGrantExtension($id: ID!, $key: String, $part: ID!, $version: Int!) { workOrderGrantExtension(id: $id, key: $key, part: $part, version: $version) { __typename ... on WorkOrderGrantExtensionSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "key",
      "part",
      "version"
    ]
  },
  "workOrderGrantReturn": {
    "document": "mutation workOrderGrantReturn($id: ID!, $key: String, $part: ID!, $version: Int!) { workOrderGrantReturn(id: $id, key: $key, part: $part, version: $version) { __typename ... on WorkOrderGrantReturnSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "key",
      "part",
      "version"
    ]
  },
  "workOrderInterimReply": {
    "document": "mutation workOrderInterimReply($id: ID!, $input: AppealAnswerInput!, $key: String, $version: Int!) { workOrderInterimReply(id: $id, input: $input, key: $key, version: $version) { __typename ... on WorkOrderInterimReplySuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "workOrderRecordContact": {
    "document": "mutation workOrderRecordContact($id: ID!, $input: WorkOrderContactInput!, $key: String, $version: Int!) { workOrderRecordContact(id: $id, input: $input, key: $key, version: $version) { __typename ... on WorkOrderRecordContactSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "workOrderRefuseExtension": {
    "document": "mutation workOrderRefuseExtension($id: ID!, $input: ReasonInput!, $key: String, $part: ID!, $version: Int!) { workOrderRefuseExtension(id: $id, input: $input, key: $key, part: $part, version: $version) { __typename ... on WorkOrderRefuseExtensionSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "part",
      "version"
    ]
  },
  "workOrderRefuseReturn": {
    "document": "mutation workOrderRefuseReturn($id: ID!, $input: ReasonInput!, $key: String, $part: ID!, $version: Int!) { workOrderRefuseReturn(id: $id, input: $input, key: $key, part: $part, version: $version) { __typename ... on WorkOrderRefuseReturnSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "part",
      "version"
    ]
  },
  "workOrderReply": {
    "document": "mutation workOrderReply($id: ID!, $input: AppealAnswerInput!, $key: String, $version: Int!) { workOrderReply(id: $id, input: $input, key: $key, version: $version) { __typename ... on WorkOrderReplySuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "workOrderReturn": {
    "document": "mutation workOrderReturn($id: ID!, $input: WorkOrderReturnInput!, $key: String, $version: Int!) { workOrderReturn(id: $id, input: $input, key: $key, version: $version) { __typename ... on WorkOrderReturnSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  },
  "workOrderTransfer": {
    "document": "mutation workOrderTransfer($id: ID!, $input: WorkOrderTransferInput!, $key: String, $version: Int!) { workOrderTransfer(id: $id, input: $input, key: $key, version: $version) { __typename ... on WorkOrderTransferSuccess { matter { id version } } ... on Problem { message } ... on InvalidInput { issues { path code message } } ... on StaleVersion { currentVersion since { id unitName sentence at } } } }",
    "takes": [
      "id",
      "input",
      "key",
      "version"
    ]
  }
};
