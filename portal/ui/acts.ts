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
