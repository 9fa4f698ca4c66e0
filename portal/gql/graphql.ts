/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How an act’s button should look. */
export type AbilityTone =
  /** An act that refuses, ends or cannot be undone. */
  | 'DANGER'
  /** An act among others. */
  | 'PLAIN'
  /** The act that usually comes next. */
  | 'PRIMARY';

/** Which deadline of a work order a rule watches. */
export type AlertClock =
  /** 办理: the limit of handling, or of rework. */
  | 'HANDLING'
  /** 响应: the lead unit’s limit to accept, and then to call the appellant. */
  | 'RESPONSE';

/** What a rule watches for. */
export type AlertCondition =
  /** 引用过期知识: an entry was cited so many times since its review date passed. */
  | 'CITED_STALE'
  /** 闭店征兆: so many appeals within a number of days say of one merchant that it has closed or vanished. */
  | 'CLOSURE_SIGNS'
  /** 多次不满意: so many dissatisfied answers about a unit or category within a number of days, or on one appeal. */
  | 'DISSATISFIED'
  /** 临期: a work order is so many hours from a deadline, and what is due then is not done. */
  | 'NEAR_DUE'
  /** 逾期: a work order is so many hours past a deadline, and what was due then is not done. */
  | 'OVERDUE'
  /** 指标低于目标: at the end of a day, a rate of a unit in the running month is too low. */
  | 'RATE_UNDER'
  /** 多次退单: units have returned one appeal so many times. */
  | 'RETURNS'
  /** 知识过期: a knowledge entry is so many hours past its review date and not looked at again. */
  | 'STALE_ENTRY'
  /** 诉求骤增: more appeals on one subject than its own history explains. */
  | 'SUDDEN_RISE';

/** A number that an alert stands on. */
export type AlertFigureName =
  /** How many there were when it fired. */
  | 'COUNT'
  /** Length of the window, in days. */
  | 'DAYS'
  /** Standard deviation of the windows before. */
  | 'DEVIATION'
  /** Cases that came out well. */
  | 'HITS'
  /** Hours before or after the deadline. */
  | 'HOURS'
  /** From how many on the rule fires. */
  | 'LEAST'
  /** Mean of the windows before. */
  | 'MEAN'
  /** Cases that were counted. */
  | 'OF'
  /** The rate, in percent. */
  | 'PERCENT'
  /** The target, in percent. */
  | 'TARGET';

/** Which alerts are shown; conditions add up. */
export type AlertFilter = {
  /** Only of these conditions. */
  conditions?: Array<AlertCondition> | null | undefined;
  /** Only those of this version of a rule. */
  ruleId?: string | null | undefined;
  /** Only in this state. */
  state?: string | null | undefined;
  /** Only those that this unit answers for. */
  unitId?: string | null | undefined;
};

/** What may follow an alert. */
export type AlertNotice =
  /** 提示单: the first formal notice. */
  | 'REMINDER'
  /** 督办单: a formal order with a due date. */
  | 'SUPERVISION_ORDER';

/** One of the three rates, each case counted alike. */
export type AlertRate =
  /** 解决率: “resolved” among the valid answers on it. */
  | 'RESOLUTION'
  /** 响应率: first contacts made in time among those that were due. */
  | 'RESPONSE'
  /** 满意率: “satisfied” among the valid answers on it. */
  | 'SATISFACTION';

/** What the house does when a rule fires on something that a unit answers for. */
export type AlertResponse =
  /** 只预警: the centre decides what follows. */
  | 'ALERT'
  /** 签发: a notice is issued to the unit at once. */
  | 'ISSUE'
  /** 提请: a notice to the unit is proposed; the centre issues or drops it. */
  | 'PROPOSE';

/** What an alert is about. */
export type AlertSubject =
  /** 诉求: one appeal. */
  | 'APPEAL'
  /** 类别: one category of the subject tree. */
  | 'CATEGORY'
  /** 知识条目: one entry of the knowledge base. */
  | 'ENTRY'
  /** 经营者: one merchant. */
  | 'MERCHANT'
  /** 属地: one sub-district. */
  | 'PLACE'
  /** 单位: one unit. */
  | 'UNIT'
  /** 工单: the order of one unit under an appeal. */
  | 'WORK_ORDER';

/** What kind of appeal it is. */
export type AppealType =
  /** 表扬: praises. */
  | 'COMMENDATION'
  /** 投诉: complains of a wrong to oneself. */
  | 'COMPLAINT'
  /** 求助: asks for help. */
  | 'HELP_REQUEST'
  /** 咨询: asks for information. */
  | 'INQUIRY'
  /** 建议: proposes something. */
  | 'SUGGESTION'
  /** 举报: accuses a named party; the appellant’s identity is protected. */
  | 'VIOLATION_REPORT';

/** What figures are broken down by. */
export type AssessmentDimension =
  /** 类别: the first level of the subject tree. */
  | 'CATEGORY'
  /** 属地: the sub-district that the appeal is in. */
  | 'SUB_DISTRICT'
  /** 单位类型: the kind of the unit that handled it. */
  | 'UNIT_KIND';

/** Which number of a period is opened. */
export type AssessmentFactFilter = {
  /** Of this first level of the subject tree; empty for appeals without a subject. */
  category?: string | null | undefined;
  /** What is counted. */
  measures: Array<AssessmentMeasure>;
  /** How it came out. */
  outcomes: Array<AssessmentOutcome>;
  /** Of appeals in this sub-district; empty for those in none. */
  subDistrictId?: string | null | undefined;
  /** Of this unit. */
  unitId?: string | null | undefined;
  /** Of units of this kind. */
  unitKind?: UnitKind | null | undefined;
};

/** Units that are ranked among themselves. */
export type AssessmentGroup =
  /** 部门: the departments. */
  | 'DEPARTMENTS'
  /** 其他单位: everybody else who handles appeals. */
  | 'OTHERS'
  /** 街道: the sub-districts. */
  | 'SUB_DISTRICTS';

/** Something that is counted for a unit case by case. */
export type AssessmentItemName =
  /** 退单流转: returned with ground, handed to another unit. */
  | 'BOUNCED'
  /** 逾期: handling or rework past its limit. */
  | 'OVERDUE'
  /** 红牌: overdue, and still not done a working day later. */
  | 'RED_CARD'
  /** 无理由退单: returned without ground. */
  | 'RETURN_REFUSED'
  /** 重办: sent back and handled again. */
  | 'REWORKED'
  /** 回访未接通: shown apart, for it says nothing of the unit. */
  | 'UNREACHED';

/** What is counted of a work order. */
export type AssessmentMeasure =
  /** 办理: the unit’s result, within the limit of handling. */
  | 'HANDLING'
  /** 红牌: overdue, and still not done a working day later. */
  | 'RED_CARD'
  /** 解决: the first valid answer of the appellant on whether it is resolved. */
  | 'RESOLUTION'
  /** 响应: the lead unit’s first contact, due when it has to accept and then when it has to call. */
  | 'RESPONSE'
  /** 退单: what became of the unit’s return. */
  | 'RETURN'
  /** 重办: the result after the order was sent back. */
  | 'REWORK'
  /** 满意: the first valid answer of the appellant on how satisfied they are. */
  | 'SATISFACTION'
  /** 回访未接通: a try to call back that reached nobody. */
  | 'UNREACHED';

/** How it came out. */
export type AssessmentOutcome =
  /** 不满意: the appellant is not. */
  | 'DISSATISFIED'
  /** 发出: the card was given. */
  | 'GIVEN'
  /** 同意退单: the return had its ground; the appeal bounced. */
  | 'GRANTED'
  /** 按时: done within the limit. */
  | 'IN_TIME'
  /** 逾期: the limit passed before it was done. */
  | 'LATE'
  /** 未接通: nobody answered. */
  | 'NOT_REACHED'
  /** 驳回退单: the return was without ground. */
  | 'REFUSED'
  /** 已解决: the appellant says that it is resolved. */
  | 'RESOLVED'
  /** 满意: the appellant is satisfied. */
  | 'SATISFIED'
  /** 未解决: the appellant says that it is not. */
  | 'UNRESOLVED';

/** A rate of a unit. */
export type AssessmentRateName =
  /** 按时办结率: results within the limit of handling among those that were due. */
  | 'ON_TIME'
  /** 解决率: “resolved” among the valid answers on it. */
  | 'RESOLUTION'
  /** 响应率: first contacts made in time among those that were due. */
  | 'RESPONSE'
  /** 满意率: the weights of the levels among the valid answers on satisfaction. */
  | 'SATISFACTION';

/** How far the points of a trend lie apart. */
export type AssessmentTrendStep =
  /** 日: from midnight to midnight. */
  | 'DAY'
  /** 周: from Monday to Sunday. */
  | 'WEEK';

/** Which callbacks that wait are shown. */
export type CallbackGroup =
  /** 稍后再拨: to be tried again later. */
  | 'LATER'
  /** 待回访: to be called now, or taken by the reader. */
  | 'NOW'
  /** 他人正在回访: taken by another operator. */
  | 'TAKEN';

/** Why a callback got no answer. */
export type CallbackMiss =
  /** 无人接听: nobody answered. */
  | 'NO_ANSWER'
  /** 拒绝回访: the appellant does not wish to answer. */
  | 'REFUSED'
  /** 号码有误: the number is not the appellant’s. */
  | 'WRONG_NUMBER';

/** What kind of prepaid card. */
export type CardKind =
  /** 计次卡: so many times. */
  | 'COUNT'
  /** 储值卡: money on it, taken off as it is used. */
  | 'STORED_VALUE'
  /** 计时卡: as often as one likes within a term. */
  | 'UNLIMITED';

/** Why a circular tells of a case. */
export type CircularCaseSide =
  /** 批评: handled as it should not be. */
  | 'CRITICISED'
  /** 典型: handled as it should be. */
  | 'EXEMPLARY';

/** What became of a case that the figures propose. */
export type CircularProposalState =
  /** 未采用: it is not told of. */
  | 'DROPPED'
  /** 待定: neither taken nor dropped. */
  | 'PROPOSED'
  /** 已采用: it is among the cases of the circular. */
  | 'TAKEN';

/** What becomes of a consumer’s card. */
export type ClaimExit =
  /** 批量调解: it goes to a people’s mediation together with others. */
  | 'MEDIATION'
  /** 退款: the merchant gives back what is left. */
  | 'REFUND'
  /** 诉讼: the consumer was told the way to the court, and takes it. */
  | 'SUIT'
  /** 转接: a similar merchant takes the card on, with the consumer’s consent. */
  | 'TRANSFER';

/** Where a row of the register of consumers stands. */
export type ClaimState =
  /** 待退款: a refund was promised by a day. */
  | 'REFUND_OWED'
  /** 待核对: as the consumer or a unit put it down. */
  | 'REGISTERED'
  /** 已有出口: refunded, transferred, in mediation or in court. */
  | 'SETTLED'
  /** 已核对: compared with the proofs; waits for its exit. */
  | 'VERIFIED'
  /** 已撤回: taken back, or put down twice. */
  | 'WITHDRAWN';

/** How pressing a deadline is. */
export type ClockBand =
  /** 已停: nothing is owed any more. */
  | 'DONE'
  /** 临期: at most one working day is left. */
  | 'DUE_SOON'
  /** 正常: there is time. */
  | 'IN_TIME'
  /** 逾期: it has passed. */
  | 'OVERDUE'
  /** 暂停: time does not count. */
  | 'PAUSED';

/** Where the limit of a clock comes from. */
export type ClockBasisSource =
  /** 默认时限: what holds until the district sets a rule. */
  | 'BUILT_IN'
  /** 区定时限: a rule that the district has set. */
  | 'DISTRICT'
  /** 本件期限: given for this matter alone, by a law or as a day that was promised. */
  | 'MATTER';

/** Whether a deadline runs. */
export type ClockState =
  /** Time does not count; the deadline moves on when it resumes. */
  | 'PAUSED'
  /** Time passes. */
  | 'RUNNING'
  /** What was owed is done, or is owed no more. */
  | 'STOPPED';

/** Which clues are shown; conditions add up. */
export type ClueFilter = {
  /** Only those handed over in this month, `YYYY-MM`. */
  month?: string | null | undefined;
  /** Only in this state. */
  state?: string | null | undefined;
  /** Only of these types. */
  types?: Array<ClueType> | null | undefined;
};

/** What public interest a clue is about. */
export type ClueType =
  /** 日租房: flats let by the day without registration or fire safety. */
  | 'DAY_RENTALS'
  /** 生态环境和资源保护: environment and resources. */
  | 'ENVIRONMENT'
  /** 食品药品安全: safety of food and drugs. */
  | 'FOOD_AND_DRUGS'
  /** 其他领域: another field. */
  | 'OTHER'
  /** 预付卡: prepaid cards of businesses that closed or are about to. */
  | 'PREPAID_CARDS'
  /** 安全生产、公共安全: safety at work and of the public. */
  | 'PUBLIC_SAFETY'
  /** 国有财产、国有土地: state property and land. */
  | 'STATE_PROPERTY';

/** How far a merchant has paid an instalment back. */
export type CompensationInstalmentState =
  /** 待回款: nothing was paid. */
  | 'DUE'
  /** 已回款: all of it was paid. */
  | 'PAID'
  /** 部分回款: a part was paid. */
  | 'PARTLY';

/** What a transaction of a fund is. */
export type CompensationTransactionKind =
  /** 拨入: money was paid in for good. */
  | 'CONTRIBUTION'
  /** 经营者预存: a merchant paid in for its own customers. */
  | 'DEPOSIT'
  /** 退还预存: a merchant got its deposit back. */
  | 'DEPOSIT_RETURN'
  /** 先行赔付: a consumer was paid. */
  | 'PAYMENT'
  /** 追偿回款: a merchant paid back. */
  | 'RECOVERY'
  /** 核销: what cannot be recovered was given up. */
  | 'WRITE_OFF';

/** A paper of the application for judicial confirmation (法释〔2011〕5号 Art. 3). */
export type ConfirmationMaterial =
  /** 调解协议: the mediation agreement. */
  | 'AGREEMENT'
  /** 司法确认申请书: the application that the parties signed together. */
  | 'APPLICATION'
  /** 送达地址、电话: where each party is reached. */
  | 'CONTACT'
  /** 身份证明、资格证明: who each party is. */
  | 'IDENTITY'
  /** 授权委托书: where somebody applies for a party. */
  | 'POWER_OF_ATTORNEY'
  /** 财产权利证明: where the agreement is about property. */
  | 'PROPERTY';

/** How a deferred item stands to its promise. */
export type DeferralGroup =
  /** 未到期: promised for later. */
  | 'AHEAD'
  /** 已逾期: the promised date has passed and the appellant has no answer yet. */
  | 'OVERDUE'
  /** 已了结: answered, or ended, since. */
  | 'SETTLED'
  /** 临期: promised within seven days. */
  | 'SOON';

/** What a desk shows; conditions add up. */
export type DeskFilter = {
  /** Only deadlines in this band. */
  band?: ClockBand | null | undefined;
  /** Only matters of this category. */
  categoryId?: string | null | undefined;
  /** Only seats that owe this. */
  duty?: string | null | undefined;
  /** Only this kind of matter, for example `appeal`. */
  kind?: string | null | undefined;
  /** Only what the signed-in member handles. */
  mine?: boolean | null | undefined;
  /** Only seats with this role. */
  role?: string | null | undefined;
  /** Which seats; those that owe something where nothing is said. */
  scope?: DeskScope | null | undefined;
  /** Only matters in this sub-district. */
  subDistrictId?: string | null | undefined;
};

/** Which of the unit’s seats a desk shows. */
export type DeskScope =
  /** 在办: every seat that the unit has, the newest first. */
  | 'LIVE'
  /** 待办: seats that owe something now, the nearest deadline first. */
  | 'OWING'
  /** 已离席: seats that have ended, the newest first. */
  | 'PAST';

/** Another way to settle the dispute, told to the parties (人民调解法 Art. 26). */
export type DisputeRoute =
  /** 行政: the competent administrative department. */
  | 'ADMINISTRATIVE'
  /** 仲裁: arbitration. */
  | 'ARBITRATION'
  /** 司法: a suit in court. */
  | 'COURT'
  /** 强制执行: enforcement of an agreement that the court confirmed. */
  | 'ENFORCEMENT';

/** Which visits are shown; conditions add up. */
export type DoorVisitFilter = {
  /** From this day on. */
  from?: string | null | undefined;
  /** Only those of this worker. */
  memberId?: string | null | undefined;
  /** Only the signed-in member’s own. */
  mine?: boolean | null | undefined;
  /** Only those with something to follow up. */
  open?: boolean | null | undefined;
  /** Until this day. */
  until?: string | null | undefined;
};

/** The emergency line that an appellant is told to call. */
export type EmergencyLine =
  /** 119 消防: 119, the fire brigade. */
  | 'FIRE'
  /** 120 急救: 120, the ambulance. */
  | 'MEDICAL'
  /** 110 公安: 110, the police. */
  | 'POLICE'
  /** 122 交通事故: 122, traffic accidents. */
  | 'TRAFFIC';

/** How far a request for exclusion is. */
export type ExclusionState =
  /** 待审定: the centre has not decided yet. */
  | 'ASKED'
  /** 已剔除: the appeal leaves the count. */
  | 'GRANTED'
  /** 未同意: the appeal goes on counting. */
  | 'REFUSED'
  /** 已撤销剔除: it was left out, and counts again. */
  | 'REVOKED';

/** Through whom it came to the refund (法释〔2025〕4号 Arts. 16, 18, 19). */
export type Fault =
  /** 消费者原因: through the consumer. */
  | 'CONSUMER'
  /** 经营者原因: through the merchant, such as a closed shop. */
  | 'MERCHANT'
  /** 非因双方原因: through neither side. */
  | 'NOBODY';

/** What a ground is for. */
export type GroundList =
  /** 不予受理: an appeal is not taken in. */
  | 'DECLINE'
  /** 挂账: an appeal cannot be solved now and is promised for a date. */
  | 'DEFERRAL'
  /** 剔除: an appeal is left out of assessment. */
  | 'EXCLUSION'
  /** 退单: a unit hands a work order back, or objects once more. */
  | 'RETURN'
  /** 终止办理: handling ends without a result. */
  | 'TERMINATION';

/** What is asked of whoever acts on a ground. */
export type GroundNeed =
  /** 须告知紧急电话: the emergency line that the appellant is told to call. */
  | 'EMERGENCY_LINE'
  /** 须附证据: evidence, in words or as files. */
  | 'EVIDENCE'
  /** 须经听证: a hearing; its date, the body that held it, and its record. */
  | 'HEARING'
  /** 须告知正确渠道: the right channel, as the appellant is told. */
  | 'RIGHT_CHANNEL';

/** How a hard case left the backlog. */
export type HardCaseEnd =
  /** 联办答复: answered by a joint case. */
  | 'ANSWERED'
  /** 销号: closed off by the centre. */
  | 'CLOSED_OFF'
  /** 退回重办: sent back to the lead unit. */
  | 'REWORK'
  /** 终止办理: ended without a result. */
  | 'TERMINATED';

/** Which hard cases are shown. */
export type HardCaseFilter = {
  /** Only those that the reader’s own unit owns. */
  mine?: boolean | null | undefined;
  /** Only those with a week that was not reported. */
  missed?: boolean | null | undefined;
  /** Only those whose target date has passed. */
  overdue?: boolean | null | undefined;
  /** Only those that this unit owns. */
  ownerId?: string | null | undefined;
  /** Only those without a plan. */
  unplanned?: boolean | null | undefined;
  /** Also those that have left the backlog. */
  withEnded?: boolean | null | undefined;
};

/** A bright idea. */
export type IdeaInput = {
  /** What it would bring. */
  benefit: string;
  /** The idea. */
  text: string;
  /** The idea in one line. */
  title: string;
};

/** How an appeal came in. */
export type IntakeChannel =
  /** 代表: through a people’s deputy. */
  | 'DEPUTY'
  /** 网格: by a grid worker on the spot. */
  | 'GRID'
  /** 12345 热线: by telephone. */
  | 'HOTLINE'
  /** 导入: taken over from another system. */
  | 'IMPORT'
  /** 来访: at a unit’s desk. */
  | 'WALK_IN'
  /** 网页: by a resident on the public page. */
  | 'WEB';

/** What the parties did about judicial confirmation (民事诉讼法 Art. 205). */
export type JudicialConfirmationChoice =
  /** 已共同申请: they applied to the court together. */
  | 'APPLIED_FOR'
  /** 不申请: they do not want it. */
  | 'NOT_WANTED';

/** Which entries are shown; conditions add up. Retired ones only when asked for. */
export type KnowledgeFilter = {
  /** Entries of this subject, of those below it and of those above it. */
  categoryId?: string | null | undefined;
  /** Only those that may be cited. */
  citable?: boolean | null | undefined;
  /** Only what the reader’s unit keeps. */
  own?: boolean | null | undefined;
  /** Only retired ones. */
  retired?: boolean | null | undefined;
  /** Only published ones that are past their review date. */
  stale?: boolean | null | undefined;
  /** Words of the question, the answer or the basis, or a number. */
  text?: string | null | undefined;
};

/** Which consultations are shown; conditions add up. */
export type LegalConsultationFilter = {
  /** Only those about this field of law. */
  field?: LegalField | null | undefined;
  /** Only those in one of these states. */
  states?: Array<string> | null | undefined;
  /** Words of the question or of the signed opinion. */
  text?: string | null | undefined;
};

/** A field of law that a question is about, and that an expert answers for. */
export type LegalField =
  /** 行政: what authorities may and must do. */
  | 'ADMINISTRATIVE'
  /** 民商事: contracts, companies, torts. */
  | 'CIVIL'
  /** 消费维权: consumers and prepaid cards. */
  | 'CONSUMER'
  /** 刑事: where a crime may be involved. */
  | 'CRIMINAL'
  /** 劳动与社会保障: labour and social security. */
  | 'LABOUR'
  /** 物业与房屋: property management, housing. */
  | 'PROPERTY';

/** Whose business a unit says that an appeal is. */
export type Mandate =
  /** 非本单位职责: not the unit’s. */
  | 'NOT_OURS'
  /** 属本单位职责: the unit’s own. */
  | 'OURS'
  /** 与其他单位职责交叉: shared with others. */
  | 'SHARED';

/** Form of an agreement (人民调解法 Arts. 28-30). */
export type MediationAgreementForm =
  /** 口头: in force at once; what was agreed is on the record. */
  | 'ORAL'
  /** 书面: in force when all have signed and the body has sealed it. */
  | 'WRITTEN';

/** Whether an agreement binds. */
export type MediationAgreementState =
  /** 已生效: it binds the parties. */
  | 'IN_FORCE'
  /** 待签署: signatures or the seal are missing. */
  | 'SIGNING'
  /** 已撤回: it was not signed; the mediation goes on. */
  | 'WITHDRAWN';

/** Whether a party wants the mediation (人民调解法 Art. 3). */
export type MediationConsent =
  /** 同意: consents to it. */
  | 'CONSENTED'
  /** 待征求: not asked yet. */
  | 'PENDING'
  /** 拒绝: clearly refuses; there is no mediation then. */
  | 'REFUSED';

/** Who ended a mediation. */
export type MediationEndedBy =
  /** 调解员: it could not succeed (人民调解法 Art. 26). */
  | 'MEDIATOR'
  /** 当事人: a party ended it (人民调解法 Art. 23). */
  | 'PARTY';

/** How far an instalment is performed. */
export type MediationInstalmentState =
  /** 待履行: not performed yet. */
  | 'DUE'
  /** 未履行: was due and was not performed. */
  | 'NOT_PERFORMED'
  /** 部分履行: performed in part. */
  | 'PARTLY'
  /** 已履行: performed in full. */
  | 'PERFORMED';

/** Whether a party is a person or an organisation. */
export type MediationPartyKind =
  /** 单位: a company or another organisation. */
  | 'ORGANISATION'
  /** 自然人: a natural person. */
  | 'PERSON';

/** How a party said or did what the mediation body records for it. */
export type MediationPartyManner =
  /** 链接: through a link that was sent. */
  | 'BY_LINK'
  /** 电话: by telephone. */
  | 'BY_PHONE'
  /** 现场: in person. */
  | 'ON_SITE';

/** On which side of the dispute a party stands. */
export type MediationPartyRole =
  /** 申请人: asks for something. */
  | 'APPLICANT'
  /** 被申请人: is asked for it. */
  | 'RESPONDENT';

/** How far a session is. */
export type MediationSessionState =
  /** 已取消: it does not take place. */
  | 'CANCELLED'
  /** 已召开: it was held and recorded. */
  | 'HELD'
  /** 已安排: time and place were announced. */
  | 'SCHEDULED';

/** With what an agreement was signed. */
export type MediationSignatureMark =
  /** 按指印: with a fingerprint. */
  | 'FINGERPRINT'
  /** 盖章: with a seal. */
  | 'SEAL'
  /** 签名: by hand. */
  | 'SIGNATURE';

/** Whose mark an agreement needs (人民调解法 Art. 29). */
export type MediationSigner =
  /** 调解组织: its seal. */
  | 'BODY'
  /** 调解员: signs. */
  | 'MEDIATOR'
  /** 当事人: signs, seals or gives a fingerprint. */
  | 'PARTY';

/** Who chose a mediator (人民调解法 Art. 19). */
export type MediatorChoice =
  /** 当事人选择: chosen by the parties. */
  | 'CHOSEN'
  /** 指定: designated by the mediation body. */
  | 'DESIGNATED';

/** Whether a mediator mediates. */
export type MediatorState =
  /** 主持调解: mediates. */
  | 'ACTIVE'
  /** 被要求更换: a party refuses this mediator (人民调解法 Art. 23). */
  | 'CHALLENGED'
  /** 已谢绝: the unit declined. */
  | 'DECLINED'
  /** 待接受邀请: the unit has not answered yet. */
  | 'INVITED'
  /** 已更换: another one came instead. */
  | 'REPLACED';

/** How far a decision of a meeting is. */
export type MeetingDecisionState =
  /** 落实中: its owner works on it. */
  | 'ASSIGNED'
  /** 已销号: confirmed as done. */
  | 'CONFIRMED'
  /** 待销号: its owner reported it done. */
  | 'REPORTED'
  /** 已撤销: withdrawn before the minutes were signed. */
  | 'WITHDRAWN';

/** At what level a coordination meeting is held. */
export type MeetingLevel =
  /** 区领导调度: chaired by a leader of the district. */
  | 'LEADERSHIP'
  /** 例行调度: held by the centre at its usual time. */
  | 'ROUTINE'
  /** 专题调度: held for one subject. */
  | 'SPECIAL';

/** What a member may do for the unit. */
export type MemberRole =
  /** Manages the unit’s members; in the command centre also the district’s registers. */
  | 'ADMINISTRATOR'
  /** Reads the record, changes nothing. */
  | 'AUDITOR'
  /** Works in a grid of a community. */
  | 'GRID_WORKER'
  /** Handles what the unit is asked. */
  | 'HANDLER'
  /** Leads the unit and answers for it. */
  | 'HEAD'
  /** Gives legal opinions. */
  | 'LEGAL_EXPERT'
  /** Mediates under the people’s mediation law. */
  | 'MEDIATOR';

/** Which merchants are shown; conditions add up. */
export type MerchantFilter = {
  /** Only members of this association. */
  associationId?: string | null | undefined;
  /** Only the key complained-of ones (重点被诉), by the district’s rule. */
  key?: boolean | null | undefined;
  /** Only booking platforms. */
  platform?: boolean | null | undefined;
  /** Only those that this name or credit code belongs to. */
  text?: string | null | undefined;
};

/** Which notices are shown; conditions add up. */
export type NoticeFilter = {
  /** Only those that are served on this unit. */
  addresseeId?: string | null | undefined;
  /** Only of these levels. */
  levels?: Array<NoticeLevel> | null | undefined;
  /** Only those that wait for an answer and are overdue. */
  overdue?: boolean | null | undefined;
  /** Only in this state. */
  state?: string | null | undefined;
  /** Only of these types. */
  types?: Array<NoticeType> | null | undefined;
};

/** How grave it is. */
export type NoticeLevel =
  /** 蓝色: slow; a reminder. */
  | 'BLUE'
  /** 橙色: the date of the one before was missed, or the matter cannot wait. */
  | 'ORANGE'
  /** 红色: missed again, or of grave effect. */
  | 'RED';

/** What a unit is served with, the mildest first. */
export type NoticeType =
  /** 通报批评: the decision to name the unit in a circular. */
  | 'CIRCULAR'
  /** 约谈: the unit is called to an interview. */
  | 'INTERVIEW'
  /** 问责线索: the clue goes to the discipline body; it is not served on the unit. */
  | 'REFERRAL'
  /** 提示单: the first formal notice. */
  | 'REMINDER'
  /** 督办单: a formal order with a due date. */
  | 'SUPERVISION_ORDER';

/** What a notification is about; each member switches each kind on or off. */
export type NotificationKind =
  /** 时限: a deadline is near or has passed. */
  | 'CLOCK'
  /** 决定: something that the unit asked for was decided, or it concerns the unit. */
  | 'DECISION'
  /** 待办: something waits for the unit. */
  | 'DUTY'
  /** 邀请: a session has a time and a place. */
  | 'INVITATION'
  /** 进展: something happened at a matter of the unit. */
  | 'PROGRESS';

/** On what occasion an opinion was given. */
export type OpinionStage =
  /** 裁定陈述: while it is decided who must handle it. */
  | 'ARBITRATION'
  /** 派单前会商: asked by the command centre. */
  | 'CONSULTATION';

/** Which number of the overview is opened. */
export type OverviewFilter = {
  /** Of this subject; empty for appeals without one. */
  categoryId?: string | null | undefined;
  /** Registered on this date or later, `2026-03-02`. */
  from?: string | null | undefined;
  /** What is counted for the day. */
  load?: OverviewLoad | null | undefined;
  /** In this sub-district; empty for appeals in none. */
  subDistrictId?: string | null | undefined;
  /** Of this unit’s orders. */
  unitId?: string | null | undefined;
  /** Registered on this date or earlier. */
  until?: string | null | undefined;
};

/** What appeals are gathered by. */
export type OverviewHotBy =
  /** 类别: their subject. */
  | 'CATEGORY'
  /** 属地: the sub-district that they are in. */
  | 'SUB_DISTRICT';

/** What is counted of appeals for the day. */
export type OverviewLoad =
  /** 今日到期: of these, something of the order is due before midnight. */
  | 'DUE_TODAY'
  /** 在办: a unit has a work order that it has not completed. */
  | 'IN_HANDLING'
  /** 已逾期: of these, something of the order is overdue. */
  | 'OVERDUE'
  /** 今日登记: registered since midnight; of a unit, what came to it since then. */
  | 'REGISTERED';

/** An appeal as a resident files it, without an account. */
export type PublicAppealInput = {
  /** For a violation report: the unit that is accused. Neither it nor a unit below it ever sees the report. */
  accusedUnitId?: string | null | undefined;
  /** What is asked. */
  body: string;
  /** Subject, out of `publicSubjects`. */
  categoryId?: string | null | undefined;
  /** Community that it is in, out of `publicUnits`. */
  communityId?: string | null | undefined;
  /** Whether the appellant asks for confidentiality. */
  confidential?: boolean | null | undefined;
  /** Merchant that is named. */
  merchant?: string | null | undefined;
  /** Name; may be left out. */
  name?: string | null | undefined;
  /** Telephone number for the reply. */
  phone?: string | null | undefined;
  /** Place that it is about. */
  place?: string | null | undefined;
  /** Receipts of files that were sent before, one per line. */
  receipts?: string | null | undefined;
  /** Sub-district that it is in, out of `publicUnits`. */
  subDistrictId?: string | null | undefined;
  /** Title in one line. */
  title: string;
  /** What kind of appeal; a complaint where nothing is said. */
  type?: AppealType | null | undefined;
};

/** Who advises a unit; it follows from who issues it. */
export type RecommendationType =
  /** 司法建议: of a court; a written reply within two months (法释〔2023〕11号). */
  | 'JUDICIAL'
  /** 检察建议: of a procuratorate; a written reply within two months, fifteen days in an emergency (检察公益诉讼解释 Art. 21). */
  | 'PROCURATORIAL';

/** Unit of time that a clock counts in. */
export type RemainingUnit =
  /** Days of the calendar. */
  | 'CALENDAR_DAY'
  /** Hours, day and night. */
  | 'NATURAL_HOUR'
  /** Days on which offices are open. */
  | 'WORKING_DAY'
  /** Hours during which offices are open. */
  | 'WORKING_HOUR';

/** What the law or policy that a reply cites says about what was asked. */
export type ReplyGrounding =
  /** 依法不能办: it must not be done. */
  | 'CANNOT_DO'
  /** 解释说明: it is explained. */
  | 'EXPLAINED'
  /** 依法应办，已办理: it had to be done, and was. */
  | 'MUST_DO';

/** What kind of answer. */
export type ReplyKind =
  /** 即接即决: answered at once. */
  | 'AT_ONCE'
  /** 正式答复: the lead unit’s answer. */
  | 'FINAL'
  /** 阶段性答复: progress before completion. */
  | 'INTERIM'
  /** 集中答复: from a joint case. */
  | 'JOINT'
  /** 随主诉求答复: the answer of the master that the appeal was merged under. */
  | 'MERGED';

/** Why a unit looks at an appeal in its weekly review. */
export type ReviewReason =
  /** 攻坚: the unit owns it as a hard case. */
  | 'HARD_CASE'
  /** 逾期: its work order is overdue. */
  | 'OVERDUE'
  /** 退单: the unit has asked to return it, or objects. */
  | 'RETURN';

/** What a value of a setting looks like. */
export type SettingForm =
  /** `true` or `false`. */
  | 'FLAG'
  /** A limit by urgency, and by type where the choices name types: `{ limits: { ORDINARY: { amount, unit } }, byType: { INQUIRY: { ORDINARY: … } } }`. */
  | 'LIMITS'
  /** A whole number. */
  | 'NUMBER'
  /** Stretches of the day: `[{ from, until }]`, `HH:MM`. */
  | 'OFFICE_HOURS'
  /** A way up through the choices: `["…", "…"]`, none milder than the one before it. */
  | 'STEPS'
  /** A text, a sentence a line. */
  | 'TEXT';

/** A setting of the district with the time from which it is in force. */
export type SettingInput = {
  /** From when on it holds; at once where nothing is said. */
  effectiveFrom?: string | null | undefined;
  /** Key, for example `appeal.communityMayLead`. */
  key: string;
  /** Value as JSON. */
  value: string;
};

/** What a seat of work reads beyond the matters that its unit sits at. */
export type Sight =
  /** Every matter of the district, and what is counted over all of them. */
  | 'EVERY_MATTER'
  /** The members of every unit. */
  | 'EVERY_MEMBER'
  /** Figures and lists of every unit. */
  | 'EVERY_UNIT'
  /** How the own unit and the registers of the district are administered. */
  | 'REGISTERS'
  /** Lists of more units than the own one: of every unit, or of those below. */
  | 'UNITS_BELOW';

/** What came of an attempt to sign in. */
export type SignInEventKind =
  /** The password was right and the second factor is asked for. */
  | 'CODE_ASKED'
  /** The password was wrong. */
  | 'FAILED'
  /** The password was wrong once too often: the name is locked for a while. */
  | 'LOCKED_OUT'
  /** The password was right, but the account is barred or belongs to no unit any more. */
  | 'REFUSED'
  /** A session was opened. */
  | 'SIGNED_IN';

/** What is known of an appeal while it is being registered. */
export type SimilarAppealsInput = {
  /** Merchant that is named. */
  merchant?: string | null | undefined;
  /** Telephone of the appellant. */
  phone?: string | null | undefined;
  /** Place that it is about. */
  place?: string | null | undefined;
  /** Title and text. */
  text?: string | null | undefined;
};

/** Why an appeal is likely to be about the same matter. */
export type SimilarGround =
  /** 内容相近: several telling words are shared. */
  | 'ALIKE_WORDS'
  /** 同一商户: the same merchant, however its name is written. */
  | 'SAME_MERCHANT'
  /** 同一电话: the same telephone, where the reader may know it. */
  | 'SAME_PHONE'
  /** 同一地点: the same place, however it is written. */
  | 'SAME_PLACE';

/** In what a statutory period is counted. */
export type StatutoryUnit =
  /** 日: calendar days. */
  | 'CALENDAR_DAY'
  /** 个工作日: working days. */
  | 'WORKING_DAY';

/** What kind of participant a unit is. */
export type UnitKind =
  /** 协会: an association or chamber. */
  | 'ASSOCIATION'
  /** 指挥中心: the hub of the district. */
  | 'COMMAND_CENTRE'
  /** 社区: territorial unit below a sub-district. */
  | 'COMMUNITY'
  /** 法院: the basic people’s court. */
  | 'COURT'
  /** 部门: a department of the district government. */
  | 'DEPARTMENT'
  /** 人大代表: a people’s deputy, as a unit of one. */
  | 'DEPUTY'
  /** 代表联络站: a station of people’s deputies. */
  | 'DEPUTY_STATION'
  /** 法学会: the law society with its legal experts. */
  | 'LAW_SOCIETY'
  /** 区领导: the district leadership. */
  | 'LEADERSHIP'
  /** 法律专家: a chief legal expert, as a unit of one. */
  | 'LEGAL_EXPERT'
  /** 检察院: the people’s procuratorate. */
  | 'PROCURATORATE'
  /** 街道: territorial unit below the district. */
  | 'SUB_DISTRICT';

/** Class of urgency; it decides which limits the clocks run by. */
export type Urgency =
  /** 疑难: especially complex. */
  | 'COMPLEX'
  /** 一般: the ordinary limit. */
  | 'ORDINARY'
  /** 紧急: danger to life or property. */
  | 'URGENT'
  /** 水电气热: water, power, gas, heating. */
  | 'UTILITIES';

/** What was found under an item of the check-list. */
export type VisitFinding =
  /** 正常: nothing to remark. */
  | 'FINE'
  /** 有问题: something is not as it should be. */
  | 'PROBLEM'
  /** 未查看: it was not looked at. */
  | 'UNSEEN';

/** Whether anybody was met. */
export type VisitOutcome =
  /** 无人在家: nobody was at home. */
  | 'ABSENT'
  /** 住户谢绝: the household did not wish to be visited. */
  | 'DECLINED'
  /** 见到住户: somebody of the household was met. */
  | 'MET';

/** How a problem stands. */
export type VisitProblemState =
  /** 待跟进: the community follows it up. */
  | 'OPEN'
  /** 已转诉求: it was registered as an appeal. */
  | 'RAISED'
  /** 已解决: it is solved. */
  | 'SOLVED';

export type AlertWhatQueryVariables = Exact<{
  id: string;
}>;


export type AlertWhatQuery = { matter:
    | { __typename: 'Alert', conditionLabel: string, subjectName: string, windowKey: string, at: string, facts: string, dismissReason: string | null, noticeGround: string, noticeRequirement: string, id: string, figures: Array<{ name: AlertFigureName, label: string, value: number }>, unit: { id: string, name: string } | null, rule: { id: string, title: string, edition: number }, notice: { id: string, title: string, stateLabel: string, documentNumber: string | null } | null, alertAppeals: Array<{ id: string, appealId: string, number: string, title: string, appeal:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type AlertsQueryVariables = Exact<{
  filter?: AlertFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AlertsQuery = { alerts: { nodes: Array<{ id: string, number: string, title: string, version: number, state: string, stateLabel: string, isOpen: boolean, conditionLabel: string, at: string, facts: string, noticeType: AlertNotice, figures: Array<{ name: AlertFigureName, label: string, value: number }>, unit: { id: string, name: string } | null, rule: { id: string, title: string }, notice: { id: string, number: string, documentNumber: string | null } | null, alertAppeals: Array<{ id: string, appealId: string, number: string }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, alertCounts: Array<{ state: string, count: number }> };

export type AlertTrialQueryVariables = Exact<{
  ruleId: string;
  months: number;
}>;


export type AlertTrialQuery = { alertTrial: { from: string, until: string, count: number, most: number, firings: Array<{ subjectName: string, windowKey: string, at: string, facts: string, appealIds: Array<string>, figures: Array<{ name: AlertFigureName, label: string, value: number }> }> } | null };

export type AlertRuleWhatQueryVariables = Exact<{
  id: string;
}>;


export type AlertRuleWhatQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', edition: number, conditionLabel: string, effectiveFrom: string | null, effectiveUntil: string | null, adoptedBy: string | null, heldBecause: string | null, firedCount: number, id: string, terms: { condition: AlertCondition, subject: AlertSubject, clock: AlertClock | null, hours: number | null, rate: AlertRate | null, target: number | null, least: number | null, windowDays: number | null, earlier: number | null, deviations: number | null, response: AlertResponse, noticeType: AlertNotice, ground: string, requirement: string } }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type AlertRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertRulesQuery = { alertRules: { nodes: Array<{ id: string, number: string, title: string, version: number, state: string, stateLabel: string, lineId: string, edition: number, effectiveFrom: string | null, effectiveUntil: string | null, adoptedBy: string | null, heldBecause: string | null, firedCount: number, terms: { condition: AlertCondition, subject: AlertSubject, clock: AlertClock | null, hours: number | null, rate: AlertRate | null, target: number | null, least: number | null, windowDays: number | null, earlier: number | null, deviations: number | null, response: AlertResponse, noticeType: AlertNotice, ground: string, requirement: string }, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> } };

export type AlertRuleToChangeQueryVariables = Exact<{
  id: string;
}>;


export type AlertRuleToChangeQuery = { matter:
    | { __typename: 'Alert', id: string, title: string }
    | { __typename: 'AlertRule', id: string, title: string, terms: { condition: AlertCondition, subject: AlertSubject, clock: AlertClock | null, hours: number | null, rate: AlertRate | null, target: number | null, least: number | null, windowDays: number | null, earlier: number | null, deviations: number | null, response: AlertResponse, noticeType: AlertNotice, ground: string, requirement: string } }
    | { __typename: 'Appeal', id: string, title: string }
    | { __typename: 'AssessmentCircular', id: string, title: string }
    | { __typename: 'AssessmentFormula', id: string, title: string }
    | { __typename: 'AssessmentObjection', id: string, title: string }
    | { __typename: 'AssessmentPeriod', id: string, title: string }
    | { __typename: 'BrightIdea', id: string, title: string }
    | { __typename: 'Closure', id: string, title: string }
    | { __typename: 'CompensationClaim', id: string, title: string }
    | { __typename: 'CompensationFund', id: string, title: string }
    | { __typename: 'DeputySuggestion', id: string, title: string }
    | { __typename: 'DoorVisit', id: string, title: string }
    | { __typename: 'FocusedSupervision', id: string, title: string }
    | { __typename: 'HandlingRating', id: string, title: string }
    | { __typename: 'Interview', id: string, title: string }
    | { __typename: 'JointCase', id: string, title: string }
    | { __typename: 'JudicialConfirmation', id: string, title: string }
    | { __typename: 'KnowledgeEntry', id: string, title: string }
    | { __typename: 'LegalConsultation', id: string, title: string }
    | { __typename: 'LegalExpert', id: string, title: string }
    | { __typename: 'Mediation', id: string, title: string }
    | { __typename: 'Meeting', id: string, title: string }
    | { __typename: 'Merchant', id: string, title: string }
    | { __typename: 'Notice', id: string, title: string }
    | { __typename: 'PreSuitQuestion', id: string, title: string }
    | { __typename: 'PublicInterestClue', id: string, title: string }
    | { __typename: 'Recommendation', id: string, title: string }
    | { __typename: 'StarRating', id: string, title: string }
    | { __typename: 'StationDay', id: string, title: string }
    | { __typename: 'UnitFile', id: string, title: string }
    | { __typename: 'WeeklyReview', id: string, title: string }
   | null };

export type PickableAppealsQueryVariables = Exact<{
  text: string;
}>;


export type PickableAppealsQuery = { search: { nodes: Array<
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
      | { id: string, number: string, title: string }
    > } };

export type PickedAppealQueryVariables = Exact<{
  id: string;
}>;


export type PickedAppealQuery = { matter:
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
    | { id: string, number: string, title: string }
   | null };

export type DeferralsQueryVariables = Exact<{
  group?: DeferralGroup | null | undefined;
  after?: string | null | undefined;
}>;


export type DeferralsQuery = { deferrals: { nodes: Array<{ id: string, number: string, measures: string, promisedOn: string, group: DeferralGroup, grantedAt: string, resumedAt: string | null, settledAt: string | null, unit: { id: string, name: string }, appeal:
        | { __typename: 'Alert', id: string, title: string, stateLabel: string }
        | { __typename: 'AlertRule', id: string, title: string, stateLabel: string }
        | { __typename: 'Appeal', id: string, title: string, stateLabel: string }
        | { __typename: 'AssessmentCircular', id: string, title: string, stateLabel: string }
        | { __typename: 'AssessmentFormula', id: string, title: string, stateLabel: string }
        | { __typename: 'AssessmentObjection', id: string, title: string, stateLabel: string }
        | { __typename: 'AssessmentPeriod', id: string, title: string, stateLabel: string }
        | { __typename: 'BrightIdea', id: string, title: string, stateLabel: string }
        | { __typename: 'Closure', id: string, title: string, stateLabel: string }
        | { __typename: 'CompensationClaim', id: string, title: string, stateLabel: string }
        | { __typename: 'CompensationFund', id: string, title: string, stateLabel: string }
        | { __typename: 'DeputySuggestion', id: string, title: string, stateLabel: string }
        | { __typename: 'DoorVisit', id: string, title: string, stateLabel: string }
        | { __typename: 'FocusedSupervision', id: string, title: string, stateLabel: string }
        | { __typename: 'HandlingRating', id: string, title: string, stateLabel: string }
        | { __typename: 'Interview', id: string, title: string, stateLabel: string }
        | { __typename: 'JointCase', id: string, title: string, stateLabel: string }
        | { __typename: 'JudicialConfirmation', id: string, title: string, stateLabel: string }
        | { __typename: 'KnowledgeEntry', id: string, title: string, stateLabel: string }
        | { __typename: 'LegalConsultation', id: string, title: string, stateLabel: string }
        | { __typename: 'LegalExpert', id: string, title: string, stateLabel: string }
        | { __typename: 'Mediation', id: string, title: string, stateLabel: string }
        | { __typename: 'Meeting', id: string, title: string, stateLabel: string }
        | { __typename: 'Merchant', id: string, title: string, stateLabel: string }
        | { __typename: 'Notice', id: string, title: string, stateLabel: string }
        | { __typename: 'PreSuitQuestion', id: string, title: string, stateLabel: string }
        | { __typename: 'PublicInterestClue', id: string, title: string, stateLabel: string }
        | { __typename: 'Recommendation', id: string, title: string, stateLabel: string }
        | { __typename: 'StarRating', id: string, title: string, stateLabel: string }
        | { __typename: 'StationDay', id: string, title: string, stateLabel: string }
        | { __typename: 'UnitFile', id: string, title: string, stateLabel: string }
        | { __typename: 'WeeklyReview', id: string, title: string, stateLabel: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, deferralCounts: Array<{ group: DeferralGroup, count: number }> };

export type EscalationsQueryVariables = Exact<{
  communityId?: string | null | undefined;
  toUnitId?: string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type EscalationsQuery = { communities: Array<{ unitId: string | null, name: string | null, count: number, open: number }>, receivers: Array<{ unitId: string | null, name: string | null, count: number, open: number }>, escalations: { nodes: Array<{ id: string, at: string, tried: string, reason: string, number: string, community: { id: string, name: string, pairing: { cadreName: string, cadrePost: string, department: { id: string, name: string } } | null } | null, fromUnit: { id: string, name: string }, toUnit: { id: string, name: string }, matter:
        | { __typename: 'Alert', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'AlertRule', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'Appeal', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'AssessmentCircular', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'AssessmentFormula', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'AssessmentObjection', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'AssessmentPeriod', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'BrightIdea', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'Closure', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'CompensationClaim', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'CompensationFund', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'DeputySuggestion', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'DoorVisit', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'FocusedSupervision', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'HandlingRating', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'Interview', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'JointCase', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'JudicialConfirmation', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'KnowledgeEntry', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'LegalConsultation', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'LegalExpert', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'Mediation', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'Meeting', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'Merchant', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'Notice', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'PreSuitQuestion', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'PublicInterestClue', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'Recommendation', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'StarRating', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'StationDay', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'UnitFile', id: string, title: string, stateLabel: string, isOpen: boolean }
        | { __typename: 'WeeklyReview', id: string, title: string, stateLabel: string, isOpen: boolean }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AppealOpinionsQueryVariables = Exact<{
  id: string;
}>;


export type AppealOpinionsQuery = { dispatchProposals: Array<{ competent: boolean, unit: { id: string } }>, matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', state: string, id: string, proposedPeriod: { basis: string, sourceUrl: string | null, amount: number, unit: StatutoryUnit } | null, workOrders: Array<{ id: string, objectionEvidence: string | null, unit: { id: string, name: string }, objectionGround: { code: string, words: string } | null }>, opinions: Array<{ id: string, unitName: string, stage: OpinionStage, mandate: Mandate, ground: string, at: string }> }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type SimilarAppealsQueryVariables = Exact<{
  id?: string | null | undefined;
  draft?: SimilarAppealsInput | null | undefined;
  asMaster: boolean;
}>;


export type SimilarAppealsQuery = { similarAppeals: Array<{ grounds: Array<SimilarGround>, appeal: { id: string, number: string, title: string, stateLabel: string, merchant: string | null, place: string | null } }> };

export type TriagedAppealQueryVariables = Exact<{
  id: string;
}>;


export type TriagedAppealQuery = { matter:
    | { __typename: 'Alert' }
    | { __typename: 'AlertRule' }
    | { __typename: 'Appeal', type: AppealType, urgency: Urgency, place: string | null, merchant: string | null, accusedUnit: { id: string } | null, category: { id: string } | null, subDistrict: { id: string } | null, community: { id: string } | null }
    | { __typename: 'AssessmentCircular' }
    | { __typename: 'AssessmentFormula' }
    | { __typename: 'AssessmentObjection' }
    | { __typename: 'AssessmentPeriod' }
    | { __typename: 'BrightIdea' }
    | { __typename: 'Closure' }
    | { __typename: 'CompensationClaim' }
    | { __typename: 'CompensationFund' }
    | { __typename: 'DeputySuggestion' }
    | { __typename: 'DoorVisit' }
    | { __typename: 'FocusedSupervision' }
    | { __typename: 'HandlingRating' }
    | { __typename: 'Interview' }
    | { __typename: 'JointCase' }
    | { __typename: 'JudicialConfirmation' }
    | { __typename: 'KnowledgeEntry' }
    | { __typename: 'LegalConsultation' }
    | { __typename: 'LegalExpert' }
    | { __typename: 'Mediation' }
    | { __typename: 'Meeting' }
    | { __typename: 'Merchant' }
    | { __typename: 'Notice' }
    | { __typename: 'PreSuitQuestion' }
    | { __typename: 'PublicInterestClue' }
    | { __typename: 'Recommendation' }
    | { __typename: 'StarRating' }
    | { __typename: 'StationDay' }
    | { __typename: 'UnitFile' }
    | { __typename: 'WeeklyReview' }
   | null };

export type ProposedPeriodQueryVariables = Exact<{
  id: string;
}>;


export type ProposedPeriodQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string, proposedPeriod: { basis: string, amount: number, unit: StatutoryUnit } | null }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type DispatchProposalsQueryVariables = Exact<{
  id: string;
}>;


export type DispatchProposalsQuery = { dispatchProposals: Array<{ ground: string, unit: { id: string } }> };

export type AppealPartsQueryVariables = Exact<{
  id: string;
}>;


export type AppealPartsQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', state: string, type: AppealType, channel: IntakeChannel, urgency: Urgency, body: string, place: string | null, merchant: string | null, confidential: boolean, appellantMask: string, phoneMask: string | null, identityOpen: boolean, handOvers: number, bounces: number, rightChannel: string | null, emergencyLine: EmergencyLine | null, statutoryBasis: string | null, statutoryAmount: number | null, statutoryUnit: StatutoryUnit | null, statutoryUntil: string | null, deferralMeasures: string | null, promisedOn: string | null, terminationReason: string | null, repeatsWaiting: number, timesReopened: number, id: string, declineGround: { code: string, words: string, basis: string | null } | null, proposedPeriod: { basis: string, sourceUrl: string | null, amount: number, unit: StatutoryUnit } | null, deferralGround: { code: string, words: string } | null, terminationGround: { code: string, words: string } | null, catalogueSuggestion: { unitName: string, ground: string, areaOnly: boolean } | null, master: { id: string, number: string, title: string } | null, repeats: Array<{ id: string, appeal: { id: string, number: string, title: string, version: number, stateLabel: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> } }>, accusedUnit: { id: string, name: string } | null, category: { id: string, path: string } | null, subDistrict: { id: string, name: string } | null, community: { id: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, firstReceiver: { id: string, name: string } | null, jointCaseLinks: Array<{ id: string, jointCase:
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
          | { id: string, number: string, title: string, stateLabel: string }
         | null }>, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }>, workOrders: Array<{ id: string, task: string, returnEvidence: string | null, objectionEvidence: string | null, extensionReason: string | null, extensionDays: number | null, escalationReason: string | null, deferralMeasures: string | null, promisedOn: string | null, terminationReason: string | null, terminationEvidence: string | null, contactedAt: string | null, contactTries: number, statutoryBasis: string | null, statutoryAmount: number | null, statutoryUnit: StatutoryUnit | null, unit: { id: string, name: string }, returnGround: { code: string, words: string } | null, objectionGround: { code: string, words: string } | null, deferralGround: { code: string, words: string } | null, terminationGround: { code: string, words: string } | null, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }>, handOverChain: Array<{ id: string, handedAt: string, acceptedAt: string | null, leftAt: string | null, designated: boolean, stateLabel: string, unit: { id: string, name: string, shortName: string }, ground: { code: string, words: string } | null }>, escalations: Array<{ id: string, at: string, tried: string, reason: string, fromUnit: { id: string, name: string }, toUnit: { id: string, name: string } }>, opinions: Array<{ id: string, unitName: string, stage: OpinionStage, mandate: Mandate, ground: string, at: string }>, replies: Array<{ id: string, unitName: string, kind: ReplyKind, body: string, ground: string | null, grounding: ReplyGrounding | null, article: string | null, sourceUrl: string | null, at: string, legalConsultation: { id: string, number: string } | null }>, reopenings: Array<{ id: string, reason: string, newFacts: string | null, askedAt: string, granted: boolean | null, decision: string | null, decidedAt: string | null, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }>, hardCases: Array<{ id: string, reason: string, days: number, plannedAt: string | null, targetOn: string | null, personName: string | null, askedTargetOn: string | null, askedReason: string | null, missedWeeks: number, weekDueAt: string | null, overdue: boolean, doneReport: string | null, ending: HardCaseEnd | null, measures: Array<{ what: string, dueOn: string }>, owner: { id: string, name: string }, weeks: Array<{ id: string, week: string, text: string | null, memberName: string | null }> }>, observerQuestions: Array<{ id: string, text: string, askerName: string, askedName: string, askedAt: string, dueAt: string, reply: string | null, repliedBy: string | null, repliedAt: string | null, matter:
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
          | { id: string, number: string, title: string }
         | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, exclusions: Array<{ id: string, state: ExclusionState, evidence: string | null, askedAt: string, decidedAt: string | null, reason: string | null, revokedReason: string | null, ground: { code: string, words: string }, unit: { id: string, shortName: string }, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, instructions: Array<{ id: string, text: string, givenBy: string, personName: string | null, dueOn: string, overdue: boolean, doneText: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, callbacks: Array<{ id: string, attempt: number, byAppellant: boolean, reached: boolean, resolved: boolean | null, satisfied: boolean | null, miss: CallbackMiss | null, remark: string | null, at: string }> }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type AssessmentPeriodHeadQueryVariables = Exact<{
  id: string;
}>;


export type AssessmentPeriodHeadQuery = { matter:
    | { __typename: 'Alert', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AlertRule', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Appeal', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AssessmentCircular', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AssessmentFormula', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AssessmentObjection', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AssessmentPeriod', signedBy: string | null, signedAt: string | null, objectableUntil: string | null, digest: string | null, id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'BrightIdea', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Closure', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'CompensationClaim', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'CompensationFund', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'DeputySuggestion', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'DoorVisit', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'FocusedSupervision', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'HandlingRating', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Interview', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'JointCase', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'LegalConsultation', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'LegalExpert', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Mediation', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Meeting', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Merchant', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Notice', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'PublicInterestClue', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Recommendation', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'StarRating', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'StationDay', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'UnitFile', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'WeeklyReview', id: string, number: string, title: string, state: string, stateLabel: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
   | null };

export type AssessmentBreakdownQueryVariables = Exact<{
  period: string;
  by: AssessmentDimension;
  unitId?: string | null | undefined;
}>;


export type AssessmentBreakdownQuery = { assessmentBreakdown: Array<{ key: string | null, label: string | null, figures: { rates: Array<{ name: AssessmentRateName, hits: number, of: number, percent: number | null, countedHits: { measures: Array<AssessmentMeasure>, outcomes: Array<AssessmentOutcome> }, countedAll: { measures: Array<AssessmentMeasure>, outcomes: Array<AssessmentOutcome> } }> } }> };

export type AssessmentDraftQueryVariables = Exact<{
  id: string;
}>;


export type AssessmentDraftQuery = { matter:
    | { __typename: 'Alert', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AlertRule', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Appeal', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AssessmentCircular', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AssessmentFormula', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AssessmentObjection', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'BrightIdea', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Closure', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'CompensationClaim', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'CompensationFund', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'DeputySuggestion', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'DoorVisit', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'FocusedSupervision', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'HandlingRating', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Interview', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'JointCase', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'LegalConsultation', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'LegalExpert', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Mediation', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Meeting', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Merchant', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Notice', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'PublicInterestClue', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Recommendation', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'StarRating', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'StationDay', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'UnitFile', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'WeeklyReview', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
   | null };

export type AssessmentExclusionsQueryVariables = Exact<{
  states?: Array<ExclusionState> | ExclusionState | null | undefined;
  after?: string | null | undefined;
}>;


export type AssessmentExclusionsQuery = { assessmentExclusions: { nodes: Array<{ id: string, evidence: string | null, state: ExclusionState, askedAt: string, decidedAt: string | null, reason: string | null, revokedAt: string | null, revokedReason: string | null, ground: { code: string, words: string }, hearing: { heldOn: string, body: string, record: string } | null, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }>, unit: { id: string, shortName: string }, appeal:
        | { __typename: 'Alert', id: string, number: string, title: string, version: number }
        | { __typename: 'AlertRule', id: string, number: string, title: string, version: number }
        | { __typename: 'Appeal', id: string, number: string, title: string, version: number }
        | { __typename: 'AssessmentCircular', id: string, number: string, title: string, version: number }
        | { __typename: 'AssessmentFormula', id: string, number: string, title: string, version: number }
        | { __typename: 'AssessmentObjection', id: string, number: string, title: string, version: number }
        | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, version: number }
        | { __typename: 'BrightIdea', id: string, number: string, title: string, version: number }
        | { __typename: 'Closure', id: string, number: string, title: string, version: number }
        | { __typename: 'CompensationClaim', id: string, number: string, title: string, version: number }
        | { __typename: 'CompensationFund', id: string, number: string, title: string, version: number }
        | { __typename: 'DeputySuggestion', id: string, number: string, title: string, version: number }
        | { __typename: 'DoorVisit', id: string, number: string, title: string, version: number }
        | { __typename: 'FocusedSupervision', id: string, number: string, title: string, version: number }
        | { __typename: 'HandlingRating', id: string, number: string, title: string, version: number }
        | { __typename: 'Interview', id: string, number: string, title: string, version: number }
        | { __typename: 'JointCase', id: string, number: string, title: string, version: number }
        | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, version: number }
        | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, version: number }
        | { __typename: 'LegalConsultation', id: string, number: string, title: string, version: number }
        | { __typename: 'LegalExpert', id: string, number: string, title: string, version: number }
        | { __typename: 'Mediation', id: string, number: string, title: string, version: number }
        | { __typename: 'Meeting', id: string, number: string, title: string, version: number }
        | { __typename: 'Merchant', id: string, number: string, title: string, version: number }
        | { __typename: 'Notice', id: string, number: string, title: string, version: number }
        | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, version: number }
        | { __typename: 'PublicInterestClue', id: string, number: string, title: string, version: number }
        | { __typename: 'Recommendation', id: string, number: string, title: string, version: number }
        | { __typename: 'StarRating', id: string, number: string, title: string, version: number }
        | { __typename: 'StationDay', id: string, number: string, title: string, version: number }
        | { __typename: 'UnitFile', id: string, number: string, title: string, version: number }
        | { __typename: 'WeeklyReview', id: string, number: string, title: string, version: number }
       | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssessmentFactsQueryVariables = Exact<{
  period: string;
  filter: AssessmentFactFilter;
  after?: string | null | undefined;
}>;


export type AssessmentFactsQuery = { assessmentFacts: { nodes: Array<{ id: string, measure: AssessmentMeasure, outcome: AssessmentOutcome, at: string, dueAt: string | null, doneAt: string | null, unit: { id: string, shortName: string }, appeal:
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
        | { id: string, number: string, title: string, stateLabel: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssessmentFormulaWhatQueryVariables = Exact<{
  id: string;
}>;


export type AssessmentFormulaWhatQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string, adoption: { id: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> } | null, content: { base: number, satisfied: number, dissatisfied: number, weights: Array<{ rate: AssessmentRateName, percent: number }>, items: Array<{ item: AssessmentItemName, points: number, every: number, most: number | null }> } }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type AssessmentFormulasQueryVariables = Exact<{ [key: string]: never; }>;


export type AssessmentFormulasQuery = { assessmentFormulas: Array<{ id: string | null, number: string | null, name: string | null, effectiveFrom: string | null, adoptedAt: string | null, adoptedBy: string | null, base: number, satisfied: number, dissatisfied: number, weights: Array<{ rate: AssessmentRateName, percent: number }>, items: Array<{ item: AssessmentItemName, points: number, every: number, most: number | null }> }> };

export type AssessmentObjectionWhatQueryVariables = Exact<{
  id: string;
}>;


export type AssessmentObjectionWhatQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', statement: string, answer: string | null, points: number | null, id: string, unit: { id: string, name: string }, period:
        | { __typename: 'Alert', id: string, title: string }
        | { __typename: 'AlertRule', id: string, title: string }
        | { __typename: 'Appeal', id: string, title: string }
        | { __typename: 'AssessmentCircular', id: string, title: string }
        | { __typename: 'AssessmentFormula', id: string, title: string }
        | { __typename: 'AssessmentObjection', id: string, title: string }
        | { __typename: 'AssessmentPeriod', code: string, id: string, title: string }
        | { __typename: 'BrightIdea', id: string, title: string }
        | { __typename: 'Closure', id: string, title: string }
        | { __typename: 'CompensationClaim', id: string, title: string }
        | { __typename: 'CompensationFund', id: string, title: string }
        | { __typename: 'DeputySuggestion', id: string, title: string }
        | { __typename: 'DoorVisit', id: string, title: string }
        | { __typename: 'FocusedSupervision', id: string, title: string }
        | { __typename: 'HandlingRating', id: string, title: string }
        | { __typename: 'Interview', id: string, title: string }
        | { __typename: 'JointCase', id: string, title: string }
        | { __typename: 'JudicialConfirmation', id: string, title: string }
        | { __typename: 'KnowledgeEntry', id: string, title: string }
        | { __typename: 'LegalConsultation', id: string, title: string }
        | { __typename: 'LegalExpert', id: string, title: string }
        | { __typename: 'Mediation', id: string, title: string }
        | { __typename: 'Meeting', id: string, title: string }
        | { __typename: 'Merchant', id: string, title: string }
        | { __typename: 'Notice', id: string, title: string }
        | { __typename: 'PreSuitQuestion', id: string, title: string }
        | { __typename: 'PublicInterestClue', id: string, title: string }
        | { __typename: 'Recommendation', id: string, title: string }
        | { __typename: 'StarRating', id: string, title: string }
        | { __typename: 'StationDay', id: string, title: string }
        | { __typename: 'UnitFile', id: string, title: string }
        | { __typename: 'WeeklyReview', id: string, title: string }
       | null }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type AssessmentPeriodWhatQueryVariables = Exact<{
  id: string;
}>;


export type AssessmentPeriodWhatQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', code: string, startsAt: string, endsAt: string, asOf: string | null, openExclusions: number, digest: string | null, signedBy: string | null, signedAt: string | null, objectableUntil: string | null, id: string, formula: { base: number, satisfied: number, dissatisfied: number, weights: Array<{ rate: AssessmentRateName, percent: number }>, items: Array<{ item: AssessmentItemName, points: number, every: number, most: number | null }> } | null }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type AssessmentRecountQueryVariables = Exact<{
  period: string;
}>;


export type AssessmentRecountQuery = { assessmentRecount: { same: boolean, counted: string } | null };

export type AssessmentRankingQueryVariables = Exact<{
  period: string;
}>;


export type AssessmentRankingQuery = { assessmentRanking: Array<{ group: AssessmentGroup, score: number | null, place: number | null, unit: { id: string, shortName: string } }> };

export type AssessmentObjectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AssessmentObjectionsQuery = { matters: { nodes: Array<
      | { __typename: 'Alert', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'AlertRule', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'Appeal', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'AssessmentCircular', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'AssessmentFormula', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'AssessmentObjection', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, unit: { id: string }, period:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }
      | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'BrightIdea', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'Closure', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'CompensationClaim', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'CompensationFund', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'DeputySuggestion', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'DoorVisit', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'FocusedSupervision', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'HandlingRating', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'Interview', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'JointCase', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'LegalConsultation', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'LegalExpert', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'Mediation', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'Meeting', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'Merchant', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'Notice', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'PublicInterestClue', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'Recommendation', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'StarRating', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'StationDay', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'UnitFile', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'WeeklyReview', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
    > } };

export type AssessmentWindowQueryVariables = Exact<{
  id: string;
}>;


export type AssessmentWindowQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', objectableUntil: string | null, signedAt: string | null, id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type AssessmentFormulaToChangeQueryVariables = Exact<{
  id: string;
}>;


export type AssessmentFormulaToChangeQuery = { matter:
    | { __typename: 'Alert', id: string, title: string }
    | { __typename: 'AlertRule', id: string, title: string }
    | { __typename: 'Appeal', id: string, title: string }
    | { __typename: 'AssessmentCircular', id: string, title: string }
    | { __typename: 'AssessmentFormula', id: string, title: string, content: { base: number, satisfied: number, dissatisfied: number, weights: Array<{ rate: AssessmentRateName, percent: number }>, items: Array<{ item: AssessmentItemName, points: number, every: number, most: number | null }> } }
    | { __typename: 'AssessmentObjection', id: string, title: string }
    | { __typename: 'AssessmentPeriod', id: string, title: string }
    | { __typename: 'BrightIdea', id: string, title: string }
    | { __typename: 'Closure', id: string, title: string }
    | { __typename: 'CompensationClaim', id: string, title: string }
    | { __typename: 'CompensationFund', id: string, title: string }
    | { __typename: 'DeputySuggestion', id: string, title: string }
    | { __typename: 'DoorVisit', id: string, title: string }
    | { __typename: 'FocusedSupervision', id: string, title: string }
    | { __typename: 'HandlingRating', id: string, title: string }
    | { __typename: 'Interview', id: string, title: string }
    | { __typename: 'JointCase', id: string, title: string }
    | { __typename: 'JudicialConfirmation', id: string, title: string }
    | { __typename: 'KnowledgeEntry', id: string, title: string }
    | { __typename: 'LegalConsultation', id: string, title: string }
    | { __typename: 'LegalExpert', id: string, title: string }
    | { __typename: 'Mediation', id: string, title: string }
    | { __typename: 'Meeting', id: string, title: string }
    | { __typename: 'Merchant', id: string, title: string }
    | { __typename: 'Notice', id: string, title: string }
    | { __typename: 'PreSuitQuestion', id: string, title: string }
    | { __typename: 'PublicInterestClue', id: string, title: string }
    | { __typename: 'Recommendation', id: string, title: string }
    | { __typename: 'StarRating', id: string, title: string }
    | { __typename: 'StationDay', id: string, title: string }
    | { __typename: 'UnitFile', id: string, title: string }
    | { __typename: 'WeeklyReview', id: string, title: string }
   | null };

export type AssessmentBoardQueryVariables = Exact<{
  period: string;
  formulaId?: string | null | undefined;
}>;


export type AssessmentBoardQuery = { assessmentBoard: { asOf: string, complete: boolean, closed: boolean, trial: boolean, matterId: string | null, formula: { id: string | null, name: string | null, effectiveFrom: string | null }, whole: { rates: Array<{ name: AssessmentRateName, hits: number, of: number, percent: number | null, countedHits: { measures: Array<AssessmentMeasure>, outcomes: Array<AssessmentOutcome> }, countedAll: { measures: Array<AssessmentMeasure>, outcomes: Array<AssessmentOutcome> } }>, items: Array<{ name: AssessmentItemName, count: number, counted: { measures: Array<AssessmentMeasure>, outcomes: Array<AssessmentOutcome> } }> }, standings: Array<{ group: AssessmentGroup, score: number | null, place: number | null, unit: { id: string, name: string, shortName: string }, figures: { rates: Array<{ name: AssessmentRateName, hits: number, of: number, percent: number | null, countedHits: { measures: Array<AssessmentMeasure>, outcomes: Array<AssessmentOutcome> }, countedAll: { measures: Array<AssessmentMeasure>, outcomes: Array<AssessmentOutcome> } }>, items: Array<{ name: AssessmentItemName, count: number, counted: { measures: Array<AssessmentMeasure>, outcomes: Array<AssessmentOutcome> } }> }, steps: Array<{ rate: AssessmentRateName | null, item: AssessmentItemName | null, points: number, most: number | null, count: number, counted: { measures: Array<AssessmentMeasure>, outcomes: Array<AssessmentOutcome> } }>, corrected: { score: number | null, place: number | null, corrections: Array<{ objectionId: string, points: number, reason: string, at: string }> } | null, held: { score: number | null, place: number | null, difference: number | null } | null, before: { period: string, score: number | null, place: number | null } | null }>, nothingDue: Array<{ unit: { id: string, shortName: string } }> } };

export type PublicIdeaFileMutationVariables = Exact<{
  district: string;
  input: IdeaInput;
  key?: string | null | undefined;
}>;


export type PublicIdeaFileMutation = { publicIdeaFile:
    | { __typename: 'CalendarNotLoaded', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'PublicIdeaFileSuccess', receipt: { number: string, link: string | null } }
   };

export type IdeasQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type IdeasQuery = { brightIdeas: { nodes: Array<{ id: string, number: string, title: string, stateLabel: string, isOpen: boolean, proposedBy: string, proposedAt: string, weigherName: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenIdeasQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenIdeasQuery = { brightIdeas: { nodes: Array<{ id: string, number: string, title: string, isOpen: boolean }> } };

export type MyIdeaQueryVariables = Exact<{ [key: string]: never; }>;


export type MyIdeaQuery = { myIdea: { id: string, number: string, title: string, stateLabel: string, isOpen: boolean, text: string, benefit: string, weigherName: string | null, recommended: boolean | null, opinion: string | null, adopted: boolean | null, reason: string | null, dueOn: string | null, result: string | null } };

export type BrightIdeaInViewQueryVariables = Exact<{
  id: string;
}>;


export type BrightIdeaInViewQuery = { matter:
    | { __typename: 'Alert', id: string, version: number }
    | { __typename: 'AlertRule', id: string, version: number }
    | { __typename: 'Appeal', id: string, version: number }
    | { __typename: 'AssessmentCircular', id: string, version: number }
    | { __typename: 'AssessmentFormula', id: string, version: number }
    | { __typename: 'AssessmentObjection', id: string, version: number }
    | { __typename: 'AssessmentPeriod', id: string, version: number }
    | { __typename: 'BrightIdea', text: string, benefit: string, proposedBy: string, proposedAt: string, weigherName: string | null, recommended: boolean | null, opinion: string | null, adopted: boolean | null, reason: string | null, decidedAt: string | null, dueOn: string | null, result: string | null, masterNumber: string | null, id: string, version: number }
    | { __typename: 'Closure', id: string, version: number }
    | { __typename: 'CompensationClaim', id: string, version: number }
    | { __typename: 'CompensationFund', id: string, version: number }
    | { __typename: 'DeputySuggestion', id: string, version: number }
    | { __typename: 'DoorVisit', id: string, version: number }
    | { __typename: 'FocusedSupervision', id: string, version: number }
    | { __typename: 'HandlingRating', id: string, version: number }
    | { __typename: 'Interview', id: string, version: number }
    | { __typename: 'JointCase', id: string, version: number }
    | { __typename: 'JudicialConfirmation', id: string, version: number }
    | { __typename: 'KnowledgeEntry', id: string, version: number }
    | { __typename: 'LegalConsultation', id: string, version: number }
    | { __typename: 'LegalExpert', id: string, version: number }
    | { __typename: 'Mediation', id: string, version: number }
    | { __typename: 'Meeting', id: string, version: number }
    | { __typename: 'Merchant', id: string, version: number }
    | { __typename: 'Notice', id: string, version: number }
    | { __typename: 'PreSuitQuestion', id: string, version: number }
    | { __typename: 'PublicInterestClue', id: string, version: number }
    | { __typename: 'Recommendation', id: string, version: number }
    | { __typename: 'StarRating', id: string, version: number }
    | { __typename: 'StationDay', id: string, version: number }
    | { __typename: 'UnitFile', id: string, version: number }
    | { __typename: 'WeeklyReview', id: string, version: number }
   | null };

export type CallbackQueueQueryVariables = Exact<{
  group: CallbackGroup;
  after?: string | null | undefined;
}>;


export type CallbackQueueQuery = { callbackQueue: { nodes: Array<{ id: string, dueAt: string, attempts: number, triedAt: string | null, callAgainAt: string | null, takenBy: string | null, takenUntil: string | null, isMine: boolean, appeal:
        | { __typename: 'Alert', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'AlertRule', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'Appeal', resolved: boolean | null, satisfied: boolean | null, id: string, number: string, title: string, version: number, state: string, stateLabel: string, leadUnit: { id: string, shortName: string } | null, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'AssessmentCircular', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'AssessmentFormula', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'AssessmentObjection', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'BrightIdea', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'Closure', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'CompensationClaim', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'CompensationFund', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'DeputySuggestion', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'DoorVisit', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'FocusedSupervision', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'HandlingRating', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'Interview', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'JointCase', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'LegalConsultation', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'LegalExpert', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'Mediation', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'Meeting', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'Merchant', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'Notice', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'PublicInterestClue', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'Recommendation', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'StarRating', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'StationDay', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'UnitFile', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
        | { __typename: 'WeeklyReview', id: string, number: string, title: string, version: number, state: string, stateLabel: string, mySeat: { id: string, clock: { id: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, callbackDesk: { script: Array<string>, attempts: number, spacingHours: number, claimMinutes: number, now: number, overdue: number, later: number, taken: number } };

export type CircularsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CircularsQuery = { matters: { nodes: Array<
      | { __typename: 'Alert', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'AlertRule', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'Appeal', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'AssessmentCircular', periodCode: string, documentNumber: string | null, id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string, receipts: Array<{ id: string, version: number, signedAt: string | null }> }
      | { __typename: 'AssessmentFormula', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'AssessmentObjection', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'BrightIdea', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'Closure', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'CompensationClaim', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'CompensationFund', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'DeputySuggestion', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'DoorVisit', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'FocusedSupervision', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'HandlingRating', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'Interview', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'JointCase', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'LegalConsultation', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'LegalExpert', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'Mediation', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'Meeting', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'Merchant', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'Notice', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'PublicInterestClue', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'Recommendation', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'StarRating', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'StationDay', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'UnitFile', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
      | { __typename: 'WeeklyReview', id: string, number: string, title: string, state: string, stateLabel: string, changedAt: string }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublicCircularsQueryVariables = Exact<{
  district: string;
}>;


export type PublicCircularsQuery = { publicCirculars: Array<{ id: string, title: string, documentNumber: string, version: number, publishedAt: string, withdrawnAt: string | null }> };

export type PublicCircularQueryVariables = Exact<{
  district: string;
  id: string;
}>;


export type PublicCircularQuery = { publicDistricts: Array<{ id: string, name: string }>, publicCircular: { id: string, title: string, documentNumber: string, version: number, changes: string | null, publishedAt: string, withdrawnAt: string | null, withdrawnReason: string | null, content: { preface: string, findings: string, requirement: string, cases: Array<{ side: CircularCaseSide, unit: string | null, subject: string | null, words: string }>, figures: { nothingDue: Array<string>, rows: Array<{ unitId: string, unit: string, group: AssessmentGroup, place: number | null, score: number | null, corrected: boolean, rates: Array<{ name: AssessmentRateName, hits: number, of: number, percent: number | null }>, items: Array<{ name: AssessmentItemName, count: number }> }>, red: Array<{ unit: string, group: AssessmentGroup, place: number | null, score: number | null }>, black: Array<{ unit: string, group: AssessmentGroup, place: number | null, score: number | null }>, rule: { redPlaces: number, redAtLeast: number, blackPlaces: number, blackBelow: number } } } | null } | null };

export type ClosedPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClosedPeriodsQuery = { matters: { nodes: Array<
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
    > } };

export type CircularToReviseQueryVariables = Exact<{
  id: string;
}>;


export type CircularToReviseQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string, versions: Array<{ id: string, title: string, preface: string, findings: string, requirement: string, cases: Array<{ appealId: string, side: CircularCaseSide, words: string }> }> }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type CircularPartsQueryVariables = Exact<{
  id: string;
}>;


export type CircularPartsQuery = { matter:
    | { __typename: 'Alert', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'AlertRule', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'Appeal', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'AssessmentCircular', periodId: string, periodCode: string, documentNumber: string | null, withdrawnReason: string | null, id: string, number: string, title: string, state: string, version: number, versions: Array<{ id: string, number: number, title: string, preface: string, findings: string, requirement: string, changes: string | null, approvedBy: string | null, publishedAt: string | null, cases: Array<{ appealId: string, number: string, side: CircularCaseSide, unit: string | null, subject: string | null, words: string }>, figures: { takenAt: string, digest: string, nothingDue: Array<string>, whole: Array<{ name: AssessmentRateName, hits: number, of: number, percent: number | null }>, rows: Array<{ unitId: string, unit: string, group: AssessmentGroup, place: number | null, score: number | null, corrected: boolean, rates: Array<{ name: AssessmentRateName, hits: number, of: number, percent: number | null }>, items: Array<{ name: AssessmentItemName, count: number }> }>, red: Array<{ unit: string, group: AssessmentGroup, place: number | null, score: number | null }>, black: Array<{ unit: string, group: AssessmentGroup, place: number | null, score: number | null }>, rule: { redPlaces: number, redAtLeast: number, blackPlaces: number, blackBelow: number } } }>, proposals: Array<{ id: string, appealId: string, number: string, side: CircularCaseSide, unit: string | null, subject: string | null, words: string, reasons: Array<string>, state: CircularProposalState, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, receipts: Array<{ id: string, version: number, signedAt: string | null, signedBy: string | null, unit: { id: string, name: string } }> }
    | { __typename: 'AssessmentFormula', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'AssessmentObjection', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'BrightIdea', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'Closure', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'CompensationClaim', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'CompensationFund', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'DeputySuggestion', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'DoorVisit', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'FocusedSupervision', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'HandlingRating', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'Interview', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'JointCase', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'LegalConsultation', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'LegalExpert', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'Mediation', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'Meeting', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'Merchant', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'Notice', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'PublicInterestClue', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'Recommendation', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'StarRating', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'StationDay', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'UnitFile', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'WeeklyReview', id: string, number: string, title: string, state: string, version: number }
   | null };

export type ClosuresQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ClosuresQuery = { closures: { nodes: Array<{ id: string, number: string, title: string, stateLabel: string, isOpen: boolean, declaredAt: string, claimCount: number, settledCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyClaimQueryVariables = Exact<{ [key: string]: never; }>;


export type MyClaimQuery = { myClaim: { id: string, number: number, merchantName: string, closedOn: string, state: ClaimState, stateLabel: string, nameMask: string, cardLabel: string, cardNumber: string | null, verifiedAt: string | null, total: number, exit: ClaimExit | null, exitLabel: string | null, exitRemark: string | null, dueOn: string | null, paidOn: string | null, card: { paid: number, paidOn: string }, steps: Array<{ article: string, words: string, amount: number }> } | null };

export type MyClosureQueryVariables = Exact<{ [key: string]: never; }>;


export type MyClosureQuery = { myClosure: { id: string, number: string, merchantName: string, closedOn: string, facts: string, isOpen: boolean, registerUntil: string | null, abilities: Array<{ act: string }> } | null };

export type ClosureVerifiedClaimsQueryVariables = Exact<{
  id: string;
}>;


export type ClosureVerifiedClaimsQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string, claims: Array<{ id: string, number: number, nameMask: string, state: ClaimState, total: number }> }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type ClosurePartsQueryVariables = Exact<{
  id: string;
}>;


export type ClosurePartsQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', merchantId: string, merchantName: string, closedOn: string, interestFrom: string, facts: string, declaredAt: string, declaredBy: string, finding: string | null, registerUntil: string | null, claimCount: number, settledCount: number, claimedSum: number, refundedSum: number, id: string, alert:
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
       | null, claims: Array<{ id: string, number: number, state: ClaimState, stateLabel: string, nameMask: string, phoneMask: string, cardNumber: string | null, cardLabel: string, proof: string | null, byResident: boolean, fault: Fault, faultLabel: string, registeredAt: string, verifiedBy: string | null, finding: string | null, total: number, exit: ClaimExit | null, exitLabel: string | null, exitRemark: string | null, dueOn: string | null, paidOn: string | null, mediationId: string | null, card: { kind: CardKind, paid: number, paidOn: string, bonus: number | null, used: number | null, listPrice: number | null, times: number | null, timesUsed: number | null, startsOn: string | null, endsOn: string | null, hadSameBefore: boolean | null }, steps: Array<{ article: string, words: string, amount: number }>, mediation:
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
          | { id: string, number: string }
         | null, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, handOvers: Array<{ id: string, receiverLabel: string, receiverName: string, facts: string, documentNumber: string | null, at: string, unitName: string, clue:
          | { __typename: 'Alert', id: string, number: string, stateLabel: string }
          | { __typename: 'AlertRule', id: string, number: string, stateLabel: string }
          | { __typename: 'Appeal', id: string, number: string, stateLabel: string }
          | { __typename: 'AssessmentCircular', id: string, number: string, stateLabel: string }
          | { __typename: 'AssessmentFormula', id: string, number: string, stateLabel: string }
          | { __typename: 'AssessmentObjection', id: string, number: string, stateLabel: string }
          | { __typename: 'AssessmentPeriod', id: string, number: string, stateLabel: string }
          | { __typename: 'BrightIdea', id: string, number: string, stateLabel: string }
          | { __typename: 'Closure', id: string, number: string, stateLabel: string }
          | { __typename: 'CompensationClaim', id: string, number: string, stateLabel: string }
          | { __typename: 'CompensationFund', id: string, number: string, stateLabel: string }
          | { __typename: 'DeputySuggestion', id: string, number: string, stateLabel: string }
          | { __typename: 'DoorVisit', id: string, number: string, stateLabel: string }
          | { __typename: 'FocusedSupervision', id: string, number: string, stateLabel: string }
          | { __typename: 'HandlingRating', id: string, number: string, stateLabel: string }
          | { __typename: 'Interview', id: string, number: string, stateLabel: string }
          | { __typename: 'JointCase', id: string, number: string, stateLabel: string }
          | { __typename: 'JudicialConfirmation', id: string, number: string, stateLabel: string }
          | { __typename: 'KnowledgeEntry', id: string, number: string, stateLabel: string }
          | { __typename: 'LegalConsultation', id: string, number: string, stateLabel: string }
          | { __typename: 'LegalExpert', id: string, number: string, stateLabel: string }
          | { __typename: 'Mediation', id: string, number: string, stateLabel: string }
          | { __typename: 'Meeting', id: string, number: string, stateLabel: string }
          | { __typename: 'Merchant', id: string, number: string, stateLabel: string }
          | { __typename: 'Notice', id: string, number: string, stateLabel: string }
          | { __typename: 'PreSuitQuestion', id: string, number: string, stateLabel: string }
          | { __typename: 'PublicInterestClue', id: string, number: string, stateLabel: string }
          | { __typename: 'Recommendation', id: string, number: string, stateLabel: string }
          | { __typename: 'StarRating', id: string, number: string, stateLabel: string }
          | { __typename: 'StationDay', id: string, number: string, stateLabel: string }
          | { __typename: 'UnitFile', id: string, number: string, stateLabel: string }
          | { __typename: 'WeeklyReview', id: string, number: string, stateLabel: string }
         | null }> }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type CompensationFundsQueryVariables = Exact<{ [key: string]: never; }>;


export type CompensationFundsQuery = { compensationFunds: { nodes: Array<{ id: string, title: string, balance: number | null, available: number | null, toRecover: number | null, keeper: { id: string, name: string }, rule: { id: string, capPerClaim: number } | null }> } };

export type CompensationClaimsQueryVariables = Exact<{
  states: Array<string> | string;
  after?: string | null | undefined;
}>;


export type CompensationClaimsQuery = { compensationClaims: { nodes: Array<{ id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, amount: number, advanced: number, recovered: number, filedAt: string, filer: { id: string, shortName: string }, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CompensationSubjectsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CompensationSubjectsQuery = { categories: { nodes: Array<{ id: string, path: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CompensationFundChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CompensationFundChoicesQuery = { compensationFunds: { nodes: Array<{ id: string, title: string, rule: { id: string, capPerClaim: number } | null }> } };

export type CompensationStatementQueryVariables = Exact<{
  fundId: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CompensationStatementQuery = { compensationStatement: { nodes: Array<{ id: string, number: number, kind: CompensationTransactionKind, kindLabel: string, at: string, cash: number, balance: number, amount: number, merchant: string | null, voucher: string | null, memo: string | null, memberName: string, claim: { id: string, number: string } | null, postings: Array<{ id: string, amount: number, account: { id: string, kindLabel: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CompensationClaimPartsQueryVariables = Exact<{
  id: string;
}>;


export type CompensationClaimPartsQuery = { matter:
    | { __typename: 'Alert', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AlertRule', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Appeal', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AssessmentCircular', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AssessmentFormula', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AssessmentObjection', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'BrightIdea', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Closure', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'CompensationClaim', sourceNumber: string, merchant: string, consumerMask: string, facts: string, loss: number, received: number, amount: number, consentedOn: string, approvedBy: string | null, paidAt: string | null, voucher: string | null, advanced: number, recovered: number, writtenOff: number, assignedOn: string | null, notifiedOn: string | null, endReason: string | null, id: string, number: string, title: string, state: string, source:
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
       | null, fund: { id: string, title: string } | null, filer: { id: string, name: string }, consumer: { phoneMask: string, accountMask: string } | null, rule: { id: string, number: number, ground: string } | null, instalments: Array<{ id: string, number: number, amount: number, paid: number, dueDate: string, state: CompensationInstalmentState, stateLabel: string, remark: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, transactions: Array<{ id: string, number: number, kind: CompensationTransactionKind, kindLabel: string, at: string, cash: number, amount: number, voucher: string | null, memberName: string }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'CompensationFund', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'DeputySuggestion', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'DoorVisit', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'FocusedSupervision', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'HandlingRating', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Interview', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'JointCase', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'LegalConsultation', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'LegalExpert', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Mediation', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Meeting', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Merchant', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Notice', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'PublicInterestClue', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Recommendation', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'StarRating', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'StationDay', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'UnitFile', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'WeeklyReview', id: string, number: string, title: string, state: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
   | null };

export type CompensationFundPartsQueryVariables = Exact<{
  id: string;
}>;


export type CompensationFundPartsQuery = { matter:
    | { __typename: 'Alert', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AlertRule', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Appeal', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AssessmentCircular', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AssessmentFormula', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AssessmentObjection', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'BrightIdea', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Closure', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'CompensationClaim', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'CompensationFund', balance: number | null, available: number | null, toRecover: number | null, id: string, number: string, title: string, version: number, keeper: { id: string, name: string }, rule: { id: string, number: number } | null, rules: Array<{ id: string, number: number, capPerClaim: number, capPerMerchant: number, capPerYear: number, subjects: Array<string>, ground: string, effectiveFrom: string, setBy: string }>, deposits: Array<{ id: string, name: string, balance: number }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'DeputySuggestion', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'DoorVisit', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'FocusedSupervision', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'HandlingRating', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Interview', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'JointCase', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'LegalConsultation', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'LegalExpert', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Mediation', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Meeting', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Merchant', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Notice', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'PublicInterestClue', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'Recommendation', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'StarRating', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'StationDay', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'UnitFile', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
    | { __typename: 'WeeklyReview', id: string, number: string, title: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }
   | null };

export type AgendaProposalsQueryVariables = Exact<{
  id: string;
}>;


export type AgendaProposalsQuery = { agendaProposals: Array<{ source: string, sourceLabel: string, refId: string, subjectId: string, number: string, title: string, reason: string, unitNames: Array<string> }> };

export type MeetingsQueryVariables = Exact<{
  open?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { meetings: { nodes: Array<{ id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, levelLabel: string, startsAt: string, place: string, openDecisions: number, mySeat: { id: string, dutyLabel: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeetingToChangeQueryVariables = Exact<{
  id: string;
}>;


export type MeetingToChangeQuery = { matter:
    | { __typename: 'Alert', id: string, title: string }
    | { __typename: 'AlertRule', id: string, title: string }
    | { __typename: 'Appeal', id: string, title: string }
    | { __typename: 'AssessmentCircular', id: string, title: string }
    | { __typename: 'AssessmentFormula', id: string, title: string }
    | { __typename: 'AssessmentObjection', id: string, title: string }
    | { __typename: 'AssessmentPeriod', id: string, title: string }
    | { __typename: 'BrightIdea', id: string, title: string }
    | { __typename: 'Closure', id: string, title: string }
    | { __typename: 'CompensationClaim', id: string, title: string }
    | { __typename: 'CompensationFund', id: string, title: string }
    | { __typename: 'DeputySuggestion', id: string, title: string }
    | { __typename: 'DoorVisit', id: string, title: string }
    | { __typename: 'FocusedSupervision', id: string, title: string }
    | { __typename: 'HandlingRating', id: string, title: string }
    | { __typename: 'Interview', id: string, title: string }
    | { __typename: 'JointCase', id: string, title: string }
    | { __typename: 'JudicialConfirmation', id: string, title: string }
    | { __typename: 'KnowledgeEntry', id: string, title: string }
    | { __typename: 'LegalConsultation', id: string, title: string }
    | { __typename: 'LegalExpert', id: string, title: string }
    | { __typename: 'Mediation', id: string, title: string }
    | { __typename: 'Meeting', level: MeetingLevel, startsAt: string, endsAt: string, place: string, chairName: string, id: string, title: string, chairUnit: { id: string } }
    | { __typename: 'Merchant', id: string, title: string }
    | { __typename: 'Notice', id: string, title: string }
    | { __typename: 'PreSuitQuestion', id: string, title: string }
    | { __typename: 'PublicInterestClue', id: string, title: string }
    | { __typename: 'Recommendation', id: string, title: string }
    | { __typename: 'StarRating', id: string, title: string }
    | { __typename: 'StationDay', id: string, title: string }
    | { __typename: 'UnitFile', id: string, title: string }
    | { __typename: 'WeeklyReview', id: string, title: string }
   | null };

export type MeetingPartsQueryVariables = Exact<{
  id: string;
}>;


export type MeetingPartsQuery = { matter:
    | { __typename: 'Alert', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'AlertRule', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'Appeal', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'AssessmentCircular', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'AssessmentFormula', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'AssessmentObjection', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'BrightIdea', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'Closure', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'CompensationClaim', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'CompensationFund', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'DeputySuggestion', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'DoorVisit', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'FocusedSupervision', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'HandlingRating', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'Interview', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'JointCase', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'LegalConsultation', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'LegalExpert', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'Mediation', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'Meeting', level: MeetingLevel, levelLabel: string, startsAt: string, endsAt: string, place: string, chairName: string, beganAt: string | null, endedAt: string | null, signedAt: string | null, signedBy: string | null, endReason: string | null, id: string, number: string, title: string, state: string, version: number, chairUnit: { id: string, name: string }, abilities: Array<{ act: string }>, invitations: Array<{ id: string, whole: boolean, attendee: string | null, refusalReason: string | null, answeredAt: string | null, present: boolean | null, unit: { id: string, name: string }, seat: { id: string, state: string, stateLabel: string, live: boolean } | null }>, items: Array<{ id: string, position: number, source: string, sourceLabel: string, subjectId: string | null, number: string | null, title: string, detail: string | null, reason: string | null, unitNames: Array<string>, minutes: string | null, subject:
          | { __typename: 'Alert', id: string }
          | { __typename: 'AlertRule', id: string }
          | { __typename: 'Appeal', id: string }
          | { __typename: 'AssessmentCircular', id: string }
          | { __typename: 'AssessmentFormula', id: string }
          | { __typename: 'AssessmentObjection', id: string }
          | { __typename: 'AssessmentPeriod', id: string }
          | { __typename: 'BrightIdea', id: string }
          | { __typename: 'Closure', id: string }
          | { __typename: 'CompensationClaim', id: string }
          | { __typename: 'CompensationFund', id: string }
          | { __typename: 'DeputySuggestion', id: string }
          | { __typename: 'DoorVisit', id: string }
          | { __typename: 'FocusedSupervision', id: string }
          | { __typename: 'HandlingRating', id: string }
          | { __typename: 'Interview', id: string }
          | { __typename: 'JointCase', id: string }
          | { __typename: 'JudicialConfirmation', id: string }
          | { __typename: 'KnowledgeEntry', id: string }
          | { __typename: 'LegalConsultation', id: string }
          | { __typename: 'LegalExpert', id: string }
          | { __typename: 'Mediation', id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Merchant', id: string }
          | { __typename: 'Notice', id: string }
          | { __typename: 'PreSuitQuestion', id: string }
          | { __typename: 'PublicInterestClue', id: string }
          | { __typename: 'Recommendation', id: string }
          | { __typename: 'StarRating', id: string }
          | { __typename: 'StationDay', id: string }
          | { __typename: 'UnitFile', id: string }
          | { __typename: 'WeeklyReview', id: string }
         | null, former: { id: string, stateLabel: string, state: MeetingDecisionState, result: string | null } | null, decisions: Array<{ id: string, number: number, text: string, state: MeetingDecisionState, stateLabel: string, dueAt: string, result: string | null, reportedAt: string | null, confirmedAt: string | null, timesReturned: number, returnReason: string | null, unit: { id: string, name: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'Merchant', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'Notice', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'PublicInterestClue', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'Recommendation', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'StarRating', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'StationDay', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'UnitFile', id: string, number: string, title: string, state: string, version: number }
    | { __typename: 'WeeklyReview', id: string, number: string, title: string, state: string, version: number }
   | null };

export type ObservedQueryVariables = Exact<{ [key: string]: never; }>;


export type ObservedQuery = { observedClusters: Array<{ categoryId: string | null, path: string | null, count: number, appeals: Array<{ id: string, number: string, title: string }> }>, observerQuestions: { nodes: Array<{ id: string, text: string, askerName: string, askedName: string, askedAt: string, dueAt: string, reply: string | null, repliedBy: string | null, repliedAt: string | null, matter:
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
       | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> } };

export type PublicStationDaysQueryVariables = Exact<{
  district: string;
}>;


export type PublicStationDaysQuery = { publicStationDays: Array<{ id: string, stationName: string, startsAt: string, endsAt: string, place: string, topic: string | null, deputies: Array<string>, cancelReason: string | null }> };

export type RatingInViewQueryVariables = Exact<{
  id: string;
}>;


export type RatingInViewQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', raterName: string, subject: string, month: string, score: number, remark: string, id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type StationDaysQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StationDaysQuery = { stationDays: { nodes: Array<{ id: string, number: string, title: string, stateLabel: string, isOpen: boolean, startsAt: string, place: string, deputies: Array<string> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SuggestionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SuggestionsQuery = { deputySuggestions: { nodes: Array<{ id: string, number: string, title: string, stateLabel: string, isOpen: boolean, proposerName: string, appealCount: number, dueAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SupervisionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SupervisionsQuery = { focusedSupervisions: { nodes: Array<{ id: string, number: string, title: string, stateLabel: string, isOpen: boolean, stationName: string, until: string, deputies: Array<string> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, subjectRatings: Array<{ categoryId: string, subject: string, count: number, mean: number, latest: string }> };

export type AskableSeatsQueryVariables = Exact<{
  id: string;
}>;


export type AskableSeatsQuery = { matter:
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, role: string, roleLabel: string, live: boolean, unit: { id: string, name: string } }> }
   | null };

export type StationDayInViewQueryVariables = Exact<{
  id: string;
}>;


export type StationDayInViewQuery = { matter:
    | { __typename: 'Alert', id: string, version: number }
    | { __typename: 'AlertRule', id: string, version: number }
    | { __typename: 'Appeal', id: string, version: number }
    | { __typename: 'AssessmentCircular', id: string, version: number }
    | { __typename: 'AssessmentFormula', id: string, version: number }
    | { __typename: 'AssessmentObjection', id: string, version: number }
    | { __typename: 'AssessmentPeriod', id: string, version: number }
    | { __typename: 'BrightIdea', id: string, version: number }
    | { __typename: 'Closure', id: string, version: number }
    | { __typename: 'CompensationClaim', id: string, version: number }
    | { __typename: 'CompensationFund', id: string, version: number }
    | { __typename: 'DeputySuggestion', id: string, version: number }
    | { __typename: 'DoorVisit', id: string, version: number }
    | { __typename: 'FocusedSupervision', id: string, version: number }
    | { __typename: 'HandlingRating', id: string, version: number }
    | { __typename: 'Interview', id: string, version: number }
    | { __typename: 'JointCase', id: string, version: number }
    | { __typename: 'JudicialConfirmation', id: string, version: number }
    | { __typename: 'KnowledgeEntry', id: string, version: number }
    | { __typename: 'LegalConsultation', id: string, version: number }
    | { __typename: 'LegalExpert', id: string, version: number }
    | { __typename: 'Mediation', id: string, version: number }
    | { __typename: 'Meeting', id: string, version: number }
    | { __typename: 'Merchant', id: string, version: number }
    | { __typename: 'Notice', id: string, version: number }
    | { __typename: 'PreSuitQuestion', id: string, version: number }
    | { __typename: 'PublicInterestClue', id: string, version: number }
    | { __typename: 'Recommendation', id: string, version: number }
    | { __typename: 'StarRating', id: string, version: number }
    | { __typename: 'StationDay', stationName: string, startsAt: string, endsAt: string, place: string, topic: string | null, deputies: Array<string>, id: string, version: number, contacts: Array<{ id: string, number: number, title: string, summary: string, residentMask: string, appealNumber: string | null, answeredAtOnce: string | null, at: string, feedback: string | null, fedBackAt: string | null, appeal:
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
         | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'UnitFile', id: string, version: number }
    | { __typename: 'WeeklyReview', id: string, version: number }
   | null };

export type DeputySuggestionInViewQueryVariables = Exact<{
  id: string;
}>;


export type DeputySuggestionInViewQuery = { matter:
    | { __typename: 'Alert', id: string, version: number }
    | { __typename: 'AlertRule', id: string, version: number }
    | { __typename: 'Appeal', id: string, version: number }
    | { __typename: 'AssessmentCircular', id: string, version: number }
    | { __typename: 'AssessmentFormula', id: string, version: number }
    | { __typename: 'AssessmentObjection', id: string, version: number }
    | { __typename: 'AssessmentPeriod', id: string, version: number }
    | { __typename: 'BrightIdea', id: string, version: number }
    | { __typename: 'Closure', id: string, version: number }
    | { __typename: 'CompensationClaim', id: string, version: number }
    | { __typename: 'CompensationFund', id: string, version: number }
    | { __typename: 'DeputySuggestion', proposerName: string, findings: string, proposal: string, madeAt: string, assignedAt: string | null, dueAt: string | null, longerReason: string | null, longerAgreed: boolean | null, declineReason: string | null, appealCount: number, id: string, version: number, appeals: Array<{ id: string, number: string, title: string, appeal:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }>, opinions: Array<{ id: string, unitName: string, text: string, at: string }>, answers: Array<{ id: string, number: number, outcomeLabel: string, text: string, plannedOn: string | null, metOn: string, metHow: string, unitName: string, memberName: string | null, at: string, inTime: boolean, implementationLabel: string | null, satisfactionLabel: string | null, score: number | null, remark: string | null, evaluatedAt: string | null }> }
    | { __typename: 'DoorVisit', id: string, version: number }
    | { __typename: 'FocusedSupervision', id: string, version: number }
    | { __typename: 'HandlingRating', id: string, version: number }
    | { __typename: 'Interview', id: string, version: number }
    | { __typename: 'JointCase', id: string, version: number }
    | { __typename: 'JudicialConfirmation', id: string, version: number }
    | { __typename: 'KnowledgeEntry', id: string, version: number }
    | { __typename: 'LegalConsultation', id: string, version: number }
    | { __typename: 'LegalExpert', id: string, version: number }
    | { __typename: 'Mediation', id: string, version: number }
    | { __typename: 'Meeting', id: string, version: number }
    | { __typename: 'Merchant', id: string, version: number }
    | { __typename: 'Notice', id: string, version: number }
    | { __typename: 'PreSuitQuestion', id: string, version: number }
    | { __typename: 'PublicInterestClue', id: string, version: number }
    | { __typename: 'Recommendation', id: string, version: number }
    | { __typename: 'StarRating', id: string, version: number }
    | { __typename: 'StationDay', id: string, version: number }
    | { __typename: 'UnitFile', id: string, version: number }
    | { __typename: 'WeeklyReview', id: string, version: number }
   | null };

export type FocusedSupervisionInViewQueryVariables = Exact<{
  id: string;
}>;


export type FocusedSupervisionInViewQuery = { matter:
    | { __typename: 'Alert', id: string, version: number }
    | { __typename: 'AlertRule', id: string, version: number }
    | { __typename: 'Appeal', id: string, version: number }
    | { __typename: 'AssessmentCircular', id: string, version: number }
    | { __typename: 'AssessmentFormula', id: string, version: number }
    | { __typename: 'AssessmentObjection', id: string, version: number }
    | { __typename: 'AssessmentPeriod', id: string, version: number }
    | { __typename: 'BrightIdea', id: string, version: number }
    | { __typename: 'Closure', id: string, version: number }
    | { __typename: 'CompensationClaim', id: string, version: number }
    | { __typename: 'CompensationFund', id: string, version: number }
    | { __typename: 'DeputySuggestion', id: string, version: number }
    | { __typename: 'DoorVisit', id: string, version: number }
    | { __typename: 'FocusedSupervision', stationName: string, deputies: Array<string>, purpose: string, until: string, declineReason: string | null, findings: string | null, advice: string | null, reportedAt: string | null, id: string, version: number, appeals: Array<{ id: string, number: string, title: string, appeal:
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
          | { id: string, stateLabel: string }
         | null }> }
    | { __typename: 'HandlingRating', id: string, version: number }
    | { __typename: 'Interview', id: string, version: number }
    | { __typename: 'JointCase', id: string, version: number }
    | { __typename: 'JudicialConfirmation', id: string, version: number }
    | { __typename: 'KnowledgeEntry', id: string, version: number }
    | { __typename: 'LegalConsultation', id: string, version: number }
    | { __typename: 'LegalExpert', id: string, version: number }
    | { __typename: 'Mediation', id: string, version: number }
    | { __typename: 'Meeting', id: string, version: number }
    | { __typename: 'Merchant', id: string, version: number }
    | { __typename: 'Notice', id: string, version: number }
    | { __typename: 'PreSuitQuestion', id: string, version: number }
    | { __typename: 'PublicInterestClue', id: string, version: number }
    | { __typename: 'Recommendation', id: string, version: number }
    | { __typename: 'StarRating', id: string, version: number }
    | { __typename: 'StationDay', id: string, version: number }
    | { __typename: 'UnitFile', id: string, version: number }
    | { __typename: 'WeeklyReview', id: string, version: number }
   | null };

export type DeskViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskViewsQuery = { deskViews: Array<{ name: string, scope: DeskScope | null, band: ClockBand | null, kind: string | null, duty: string | null, mine: boolean | null, subDistrictId: string | null, categoryId: string | null }> };

export type DeskViewKeepMutationVariables = Exact<{
  name: string;
  filter: DeskFilter;
}>;


export type DeskViewKeepMutation = { deskViewKeep: Array<{ name: string }> };

export type DeskViewDropMutationVariables = Exact<{
  name: string;
}>;


export type DeskViewDropMutation = { deskViewDrop: Array<{ name: string }> };

export type SearchQueryVariables = Exact<{
  text: string;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { nodes: Array<
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, isOpen: boolean, leadUnit: { id: string, shortName: string } | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskQueryVariables = Exact<{
  filter?: DeskFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskQuery = { desk: { nodes: Array<{ id: string, duty: string | null, dutyLabel: string | null, role: string, roleLabel: string, stateLabel: string, handlerName: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, matter:
        | { __typename: 'Alert', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'AlertRule', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'Appeal', place: string | null, merchant: string | null, id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, category: { id: string, name: string } | null, subDistrict: { id: string, shortName: string } | null, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'AssessmentCircular', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'AssessmentFormula', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'AssessmentObjection', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'BrightIdea', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'Closure', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'CompensationClaim', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'CompensationFund', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'DeputySuggestion', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'DoorVisit', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'FocusedSupervision', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'HandlingRating', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'Interview', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'JointCase', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'LegalConsultation', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'LegalExpert', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'Mediation', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'Meeting', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'Merchant', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'Notice', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'PublicInterestClue', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'Recommendation', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'StarRating', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'StationDay', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'UnitFile', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'WeeklyReview', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, deskCounts: Array<{ kind: string, kindLabel: string, duty: string, dutyLabel: string, role: string, count: number, overdue: number, dueSoon: number, mine: number }> };

export type ProfilesForCardsQueryVariables = Exact<{
  unitId?: string | null | undefined;
}>;


export type ProfilesForCardsQuery = { publicProfiles: { nodes: Array<{ id: string, memberId: string | null, code: string, name: string, duty: string, phone: string | null, hours: string | null, photoUrl: string | null, shown: boolean, unit: { id: string, name: string, phone: string | null }, grid: { id: string, name: string, area: string } | null }> } };

export type GridsOfCommunityQueryVariables = Exact<{
  unitId?: string | null | undefined;
}>;


export type GridsOfCommunityQuery = { grids: { nodes: Array<{ id: string, name: string, area: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }, publicProfiles: { nodes: Array<{ id: string, memberId: string | null, code: string, name: string, duty: string, phone: string | null, hours: string | null, photoUrl: string | null, shown: boolean, stars: number | null, starsPeriod: string | null, grid: { id: string, name: string } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> } };

export type ShownProfileQueryVariables = Exact<{
  district: string;
  code: string;
}>;


export type ShownProfileQuery = { publicProfile: { name: string, isPerson: boolean, unitName: string, unitPhone: string | null, gridName: string | null, gridArea: string | null, duty: string, phone: string | null, hours: string | null, photoUrl: string | null, stars: number | null, starsPeriod: string | null } | null };

export type PublicProfileFileMutationVariables = Exact<{
  district: string;
  code: string;
  input: PublicAppealInput;
  key?: string | null | undefined;
}>;


export type PublicProfileFileMutation = { publicProfileFile:
    | { __typename: 'CalendarNotLoaded', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'PublicProfileFileSuccess', receipt: { number: string, queryCode: string } }
    | { __typename: 'UnitNotEligible', message: string }
    | { __typename: 'UploadNotFound', message: string }
   };

export type StarRatingsQueryVariables = Exact<{ [key: string]: never; }>;


export type StarRatingsQuery = { starRatings: { nodes: Array<{ id: string, state: string, stateLabel: string, workerName: string, periodCode: string, shownStars: number, community: { id: string, name: string } }> } };

export type StarRatingInViewQueryVariables = Exact<{
  id: string;
}>;


export type StarRatingInViewQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', workerName: string, periodCode: string, byRule: number, stars: number | null, reason: string | null, id: string, community: { id: string, name: string }, figures: { visits: number, visitsExpected: number, problems: number, onTheSpot: number, settled: number, inTime: number, rated: number, satisfied: number, measures: number, reached: number } }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type DoorVisitsQueryVariables = Exact<{
  filter?: DoorVisitFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DoorVisitsQuery = { doorVisits: { nodes: Array<{ id: string, number: string, title: string, state: string, stateLabel: string, workerName: string, household: string | null, outcome: VisitOutcome, visitedAt: string, problems: Array<{ id: string, state: VisitProblemState }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DoorVisitCountsQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type DoorVisitCountsQuery = { doorVisitCounts: Array<{ memberId: string, workerName: string, unitName: string, visits: number, met: number, problems: number, onTheSpot: number, raised: number, open: number }> };

export type GridsForProfileQueryVariables = Exact<{
  unitId?: string | null | undefined;
}>;


export type GridsForProfileQuery = { grids: { nodes: Array<{ id: string, name: string }> } };

export type VisitFormToTakeQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitFormToTakeQuery = { visitForm: { items: Array<string>, backDays: number, grids: Array<{ id: string, name: string }> } };

export type DoorVisitInViewQueryVariables = Exact<{
  id: string;
}>;


export type DoorVisitInViewQuery = { matter:
    | { __typename: 'Alert', id: string, version: number }
    | { __typename: 'AlertRule', id: string, version: number }
    | { __typename: 'Appeal', id: string, version: number }
    | { __typename: 'AssessmentCircular', id: string, version: number }
    | { __typename: 'AssessmentFormula', id: string, version: number }
    | { __typename: 'AssessmentObjection', id: string, version: number }
    | { __typename: 'AssessmentPeriod', id: string, version: number }
    | { __typename: 'BrightIdea', id: string, version: number }
    | { __typename: 'Closure', id: string, version: number }
    | { __typename: 'CompensationClaim', id: string, version: number }
    | { __typename: 'CompensationFund', id: string, version: number }
    | { __typename: 'DeputySuggestion', id: string, version: number }
    | { __typename: 'DoorVisit', workerName: string, household: string | null, outcome: VisitOutcome, visitedAt: string, receivedAt: string, remark: string | null, id: string, version: number, answers: Array<{ item: string, finding: VisitFinding }>, community: { id: string, name: string }, grid: { id: string, name: string } | null, problems: Array<{ id: string, what: string, state: VisitProblemState, onTheSpot: boolean, solution: string | null, appealNumber: string | null, settledAt: string | null, inTime: boolean | null, appeal:
          | { __typename: 'Alert', id: string }
          | { __typename: 'AlertRule', id: string }
          | { __typename: 'Appeal', id: string }
          | { __typename: 'AssessmentCircular', id: string }
          | { __typename: 'AssessmentFormula', id: string }
          | { __typename: 'AssessmentObjection', id: string }
          | { __typename: 'AssessmentPeriod', id: string }
          | { __typename: 'BrightIdea', id: string }
          | { __typename: 'Closure', id: string }
          | { __typename: 'CompensationClaim', id: string }
          | { __typename: 'CompensationFund', id: string }
          | { __typename: 'DeputySuggestion', id: string }
          | { __typename: 'DoorVisit', id: string }
          | { __typename: 'FocusedSupervision', id: string }
          | { __typename: 'HandlingRating', id: string }
          | { __typename: 'Interview', id: string }
          | { __typename: 'JointCase', id: string }
          | { __typename: 'JudicialConfirmation', id: string }
          | { __typename: 'KnowledgeEntry', id: string }
          | { __typename: 'LegalConsultation', id: string }
          | { __typename: 'LegalExpert', id: string }
          | { __typename: 'Mediation', id: string }
          | { __typename: 'Meeting', id: string }
          | { __typename: 'Merchant', id: string }
          | { __typename: 'Notice', id: string }
          | { __typename: 'PreSuitQuestion', id: string }
          | { __typename: 'PublicInterestClue', id: string }
          | { __typename: 'Recommendation', id: string }
          | { __typename: 'StarRating', id: string }
          | { __typename: 'StationDay', id: string }
          | { __typename: 'UnitFile', id: string }
          | { __typename: 'WeeklyReview', id: string }
         | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'FocusedSupervision', id: string, version: number }
    | { __typename: 'HandlingRating', id: string, version: number }
    | { __typename: 'Interview', id: string, version: number }
    | { __typename: 'JointCase', id: string, version: number }
    | { __typename: 'JudicialConfirmation', id: string, version: number }
    | { __typename: 'KnowledgeEntry', id: string, version: number }
    | { __typename: 'LegalConsultation', id: string, version: number }
    | { __typename: 'LegalExpert', id: string, version: number }
    | { __typename: 'Mediation', id: string, version: number }
    | { __typename: 'Meeting', id: string, version: number }
    | { __typename: 'Merchant', id: string, version: number }
    | { __typename: 'Notice', id: string, version: number }
    | { __typename: 'PreSuitQuestion', id: string, version: number }
    | { __typename: 'PublicInterestClue', id: string, version: number }
    | { __typename: 'Recommendation', id: string, version: number }
    | { __typename: 'StarRating', id: string, version: number }
    | { __typename: 'StationDay', id: string, version: number }
    | { __typename: 'UnitFile', id: string, version: number }
    | { __typename: 'WeeklyReview', id: string, version: number }
   | null };

export type HardCasesQueryVariables = Exact<{
  filter?: HardCaseFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type HardCasesQuery = { hardCases: { nodes: Array<{ id: string, reason: string, openedAt: string, days: number, plannedAt: string | null, targetOn: string | null, personName: string | null, overdue: boolean, missedWeeks: number, weekDueAt: string | null, ending: HardCaseEnd | null, endedAt: string | null, askedTargetOn: string | null, owner: { id: string, name: string, shortName: string }, lastWeek: { id: string, week: string, text: string | null } | null, appeal:
        | { __typename: 'Alert', id: string, number: string, title: string }
        | { __typename: 'AlertRule', id: string, number: string, title: string }
        | { __typename: 'Appeal', id: string, number: string, title: string }
        | { __typename: 'AssessmentCircular', id: string, number: string, title: string }
        | { __typename: 'AssessmentFormula', id: string, number: string, title: string }
        | { __typename: 'AssessmentObjection', id: string, number: string, title: string }
        | { __typename: 'AssessmentPeriod', id: string, number: string, title: string }
        | { __typename: 'BrightIdea', id: string, number: string, title: string }
        | { __typename: 'Closure', id: string, number: string, title: string }
        | { __typename: 'CompensationClaim', id: string, number: string, title: string }
        | { __typename: 'CompensationFund', id: string, number: string, title: string }
        | { __typename: 'DeputySuggestion', id: string, number: string, title: string }
        | { __typename: 'DoorVisit', id: string, number: string, title: string }
        | { __typename: 'FocusedSupervision', id: string, number: string, title: string }
        | { __typename: 'HandlingRating', id: string, number: string, title: string }
        | { __typename: 'Interview', id: string, number: string, title: string }
        | { __typename: 'JointCase', id: string, number: string, title: string }
        | { __typename: 'JudicialConfirmation', id: string, number: string, title: string }
        | { __typename: 'KnowledgeEntry', id: string, number: string, title: string }
        | { __typename: 'LegalConsultation', id: string, number: string, title: string }
        | { __typename: 'LegalExpert', id: string, number: string, title: string }
        | { __typename: 'Mediation', id: string, number: string, title: string }
        | { __typename: 'Meeting', id: string, number: string, title: string }
        | { __typename: 'Merchant', id: string, number: string, title: string }
        | { __typename: 'Notice', id: string, number: string, title: string }
        | { __typename: 'PreSuitQuestion', id: string, number: string, title: string }
        | { __typename: 'PublicInterestClue', id: string, number: string, title: string }
        | { __typename: 'Recommendation', id: string, number: string, title: string }
        | { __typename: 'StarRating', id: string, number: string, title: string }
        | { __typename: 'StationDay', id: string, number: string, title: string }
        | { __typename: 'UnitFile', id: string, number: string, title: string }
        | { __typename: 'WeeklyReview', id: string, number: string, title: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, hardCaseCounts: Array<{ ownerId: string, ownerName: string, open: number, unplanned: number, missed: number, overdue: number, closedOff: number }> };

export type MyInterviewQueryVariables = Exact<{ [key: string]: never; }>;


export type MyInterviewQuery = { myInterview: { id: string, number: string, purpose: string, place: string, startsAt: string, conveners: Array<string>, issues: Array<{ id: string, what: string }>, parties: Array<{ id: string, merchantName: string, answer: string | null, answerUntil: string | null, abilities: Array<{ act: string }> }>, commitments: Array<{ id: string, what: string, dueOn: string, kept: boolean | null }> } | null };

export type InterviewsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InterviewsQuery = { interviews: { nodes: Array<{ id: string, number: string, title: string, stateLabel: string, isOpen: boolean, startsAt: string, commitments: Array<{ id: string, dueOn: string, kept: boolean | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InterviewMerchantsQueryVariables = Exact<{ [key: string]: never; }>;


export type InterviewMerchantsQuery = { merchants: { nodes: Array<{ id: string, name: string, recentCount: number }> } };

export type InterviewMerchantsCalledQueryVariables = Exact<{
  id: string;
}>;


export type InterviewMerchantsCalledQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string, parties: Array<{ id: string, merchantId: string, merchantName: string }> }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type InterviewPartsQueryVariables = Exact<{
  id: string;
}>;


export type InterviewPartsQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', purpose: string, place: string, startsAt: string, conveners: Array<string>, id: string, minutes: { id: string, heldAt: string, heldIn: string, present: string, record: string } | null, issues: Array<{ id: string, number: number, what: string, appealCount: number, appeals: Array<string> }>, parties: Array<{ id: string, merchantId: string, merchantName: string, answer: string | null, answeredBy: string | null, answeredAt: string | null, answerUntil: string | null, before: number, after: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, commitments: Array<{ id: string, number: number, what: string, dueOn: string, kept: boolean | null, finding: string | null, checkedAt: string | null, merchantName: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type JointCaseChoicesQueryVariables = Exact<{
  id: string;
}>;


export type JointCaseChoicesQuery = { matter:
    | { __typename: 'Alert', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'AlertRule', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'Appeal', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'AssessmentCircular', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'AssessmentFormula', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'AssessmentObjection', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'AssessmentPeriod', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'BrightIdea', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'Closure', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'CompensationClaim', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'CompensationFund', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'DeputySuggestion', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'DoorVisit', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'FocusedSupervision', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'HandlingRating', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'Interview', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'JointCase', id: string, decisions: Array<{ id: string, number: number, text: string }>, linkedAppeals: Array<{ id: string, appealId: string, number: string, title: string }>, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'JudicialConfirmation', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'KnowledgeEntry', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'LegalConsultation', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'LegalExpert', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'Mediation', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'Meeting', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'Merchant', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'Notice', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'PreSuitQuestion', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'PublicInterestClue', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'Recommendation', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'StarRating', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'StationDay', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'UnitFile', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { __typename: 'WeeklyReview', id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
   | null };

export type JointCasePartsQueryVariables = Exact<{
  id: string;
}>;


export type JointCasePartsQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', reasonLabel: string, facts: string, conclusion: string | null, conveneNote: string | null, declineReason: string | null, wishedUnits: Array<string>, id: string, linkedAppeals: Array<{ id: string, appealId: string, number: string, title: string, appeal:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }>, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }>, tasks: Array<{ id: string, title: string, detail: string | null, stateLabel: string, result: string | null, unit: { id: string, name: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, decisions: Array<{ id: string, number: number, unitName: string, text: string, ground: string, at: string, binding: boolean }>, annex: Array<{ id: string, unitName: string, text: string, openTo: Array<string>, at: string }> }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type ClueLedgerQueryVariables = Exact<{
  filter?: ClueFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ClueLedgerQuery = { publicInterestClues: { nodes: Array<{ id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, typeLabel: string, appealCount: number, caseNumber: string | null, month: string | null, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MediationConfirmationsQueryVariables = Exact<{
  id: string;
}>;


export type MediationConfirmationsQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', confirmableUntil: string | null, id: string, confirmations: Array<{ id: string, number: string, stateLabel: string, isOpen: boolean, caseNumber: string | null }> }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type CourtLedgerQueryVariables = Exact<{
  kind: string;
  states?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type CourtLedgerQuery = { matters: { nodes: Array<
      | { __typename: 'Alert', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'AlertRule', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'Appeal', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'AssessmentCircular', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'AssessmentFormula', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'AssessmentObjection', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'BrightIdea', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'Closure', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'CompensationClaim', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'CompensationFund', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'DeputySuggestion', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'DoorVisit', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'FocusedSupervision', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'HandlingRating', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'Interview', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'JointCase', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'JudicialConfirmation', caseNumber: string | null, id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, body: { id: string, shortName: string }, court: { id: string, shortName: string }, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'LegalConsultation', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'LegalExpert', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'Mediation', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'Meeting', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'Merchant', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'Notice', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, asker: { id: string, shortName: string }, court: { id: string, shortName: string }, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'PublicInterestClue', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'Recommendation', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'StarRating', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'StationDay', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'UnitFile', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'WeeklyReview', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type QuestionPartsQueryVariables = Exact<{
  id: string;
}>;


export type QuestionPartsQuery = { matter:
    | { __typename: 'Alert', id: string, version: number }
    | { __typename: 'AlertRule', id: string, version: number }
    | { __typename: 'Appeal', id: string, version: number }
    | { __typename: 'AssessmentCircular', id: string, version: number }
    | { __typename: 'AssessmentFormula', id: string, version: number }
    | { __typename: 'AssessmentObjection', id: string, version: number }
    | { __typename: 'AssessmentPeriod', id: string, version: number }
    | { __typename: 'BrightIdea', id: string, version: number }
    | { __typename: 'Closure', id: string, version: number }
    | { __typename: 'CompensationClaim', id: string, version: number }
    | { __typename: 'CompensationFund', id: string, version: number }
    | { __typename: 'DeputySuggestion', id: string, version: number }
    | { __typename: 'DoorVisit', id: string, version: number }
    | { __typename: 'FocusedSupervision', id: string, version: number }
    | { __typename: 'HandlingRating', id: string, version: number }
    | { __typename: 'Interview', id: string, version: number }
    | { __typename: 'JointCase', id: string, version: number }
    | { __typename: 'JudicialConfirmation', id: string, version: number }
    | { __typename: 'KnowledgeEntry', id: string, version: number }
    | { __typename: 'LegalConsultation', id: string, version: number }
    | { __typename: 'LegalExpert', id: string, version: number }
    | { __typename: 'Mediation', id: string, version: number }
    | { __typename: 'Meeting', id: string, version: number }
    | { __typename: 'Merchant', id: string, version: number }
    | { __typename: 'Notice', id: string, version: number }
    | { __typename: 'PreSuitQuestion', question: string, aboutNumber: string | null, answer: string | null, ground: string | null, answeredAt: string | null, id: string, version: number, asker: { id: string, name: string }, court: { id: string, name: string } }
    | { __typename: 'PublicInterestClue', id: string, version: number }
    | { __typename: 'Recommendation', id: string, version: number }
    | { __typename: 'StarRating', id: string, version: number }
    | { __typename: 'StationDay', id: string, version: number }
    | { __typename: 'UnitFile', id: string, version: number }
    | { __typename: 'WeeklyReview', id: string, version: number }
   | null };

export type RecommendationLedgerQueryVariables = Exact<{
  type?: RecommendationType | null | undefined;
  state?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RecommendationLedgerQuery = { recommendations: { nodes: Array<{ id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, urgent: boolean, documentNumber: string | null, addressee: { id: string, shortName: string }, issuer: { id: string, shortName: string }, mySeat: { id: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConfirmationChoicesQueryVariables = Exact<{
  id: string;
}>;


export type ConfirmationChoicesQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string, parties: Array<{ id: string, number: number, nameMask: string }> }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type CluePartsQueryVariables = Exact<{
  id: string;
}>;


export type CluePartsQuery = { matter:
    | { __typename: 'Alert', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'AlertRule', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Appeal', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'AssessmentCircular', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'AssessmentFormula', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'AssessmentObjection', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'BrightIdea', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Closure', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'CompensationClaim', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'CompensationFund', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'DeputySuggestion', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'DoorVisit', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'FocusedSupervision', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'HandlingRating', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Interview', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'JointCase', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'LegalConsultation', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'LegalExpert', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Mediation', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Meeting', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Merchant', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Notice', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'PublicInterestClue', typeLabel: string, trackLabel: string | null, facts: string, merchant: string | null, appealCount: number, alertNumber: string | null, screenedAt: string, handedOverAt: string | null, assessment: string | null, caseNumber: string | null, filedAt: string | null, noticeUntil: string | null, feedback: string | null, feedbackAt: string | null, outcome: string | null, id: string, number: string, title: string, state: string, isOpen: boolean, version: number, clueAppeals: Array<{ id: string, number: string, title: string, summary: string | null, appeal:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }>, investigation: Array<{ id: string, number: number, kindLabel: string, heldOn: string, present: string | null, record: string }>, recommendations: Array<{ id: string, number: string, title: string, documentNumber: string | null, stateLabel: string, isOpen: boolean, addressee: { id: string, name: string } }> }
    | { __typename: 'Recommendation', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'StarRating', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'StationDay', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'UnitFile', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'WeeklyReview', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
   | null };

export type ConfirmationPartsQueryVariables = Exact<{
  id: string;
}>;


export type ConfirmationPartsQuery = { matter:
    | { __typename: 'Alert', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'AlertRule', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'Appeal', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'AssessmentCircular', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'AssessmentFormula', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'AssessmentObjection', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'BrightIdea', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'Closure', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'CompensationClaim', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'CompensationFund', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'DeputySuggestion', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'DoorVisit', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'FocusedSupervision', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'HandlingRating', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'Interview', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'JointCase', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'JudicialConfirmation', mediationNumber: string, inForceAt: string, applyUntil: string, appliedAt: string, caseNumber: string | null, acceptedAt: string | null, extended: boolean, endedAt: string | null, groundLabel: string | null, id: string, number: string, title: string, state: string, isOpen: boolean, version: number, body: { id: string, name: string }, court: { id: string, name: string }, mediation: { id: string } | null, checklist: Array<{ material: ConfirmationMaterial, label: string, handedIn: boolean }>, file: { form: MediationAgreementForm, facts: string, liabilities: string, content: string, performanceManner: string, total: number, askedFor: string | null, ruling: string | null } | null, parties: Array<{ id: string, number: number, role: MediationPartyRole, kind: MediationPartyKind, nameMask: string, phoneMask: string | null, manner: MediationPartyManner, signedOn: string, byAgent: boolean, abilities: Array<{ act: string }> }>, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'LegalConsultation', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'LegalExpert', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'Mediation', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'Meeting', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'Merchant', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'Notice', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'PublicInterestClue', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'Recommendation', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'StarRating', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'StationDay', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'UnitFile', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
    | { __typename: 'WeeklyReview', id: string, number: string, title: string, state: string, isOpen: boolean, version: number, mediations: Array<{ id: string, number: string, title: string, stateLabel: string }> }
   | null };

export type LinkageCountsQueryVariables = Exact<{
  month?: string | null | undefined;
}>;


export type LinkageCountsQuery = { linkageCounts: Array<{ kind: string, type: string | null, state: string, stateLabel: string, count: number, overdue: number }> };

export type RecommendationPartsQueryVariables = Exact<{
  id: string;
}>;


export type RecommendationPartsQuery = { matter:
    | { __typename: 'Alert', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'AlertRule', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Appeal', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'AssessmentCircular', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'AssessmentFormula', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'AssessmentObjection', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'BrightIdea', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Closure', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'CompensationClaim', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'CompensationFund', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'DeputySuggestion', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'DoorVisit', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'FocusedSupervision', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'HandlingRating', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Interview', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'JointCase', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'LegalConsultation', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'LegalExpert', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Mediation', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Meeting', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Merchant', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Notice', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'PublicInterestClue', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Recommendation', type: RecommendationType, typeLabel: string, paperTitle: string, problem: string, ground: string, advice: string, urgent: boolean, passedOn: string | null, documentNumber: string | null, issuedAt: string | null, signatory: string | null, receivedAt: string | null, dueAt: string | null, outcome: string | null, id: string, number: string, title: string, state: string, isOpen: boolean, version: number, issuer: { id: string, name: string }, addressee: { id: string, name: string }, copyTo: { id: string, name: string } | null, clue: { id: string, number: string, title: string } | null, replies: Array<{ id: string, number: number, text: string, memberName: string | null, at: string, inTime: boolean, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }>, visits: Array<{ id: string, number: number, visitedOn: string, place: string, finding: string, performed: boolean, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }> }
    | { __typename: 'StarRating', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'StationDay', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'UnitFile', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'WeeklyReview', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
   | null };

export type SubjectOfAppealQueryVariables = Exact<{
  id: string;
}>;


export type SubjectOfAppealQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string, category: { id: string } | null }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type KnowledgeOfSubjectQueryVariables = Exact<{
  categoryId: string;
}>;


export type KnowledgeOfSubjectQuery = { knowledgeEntries: { nodes: Array<{ id: string, title: string, answer: string, basis: string, article: string | null, basisUrl: string | null, isStale: boolean, owner: { id: string, name: string } }> } };

export type KnowledgeEntriesQueryVariables = Exact<{
  filter?: KnowledgeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type KnowledgeEntriesQuery = { knowledgeEntries: { nodes: Array<{ id: string, number: string, title: string, state: string, stateLabel: string, answer: string, basis: string, article: string | null, reviewDue: string | null, cited: number, isStale: boolean, owner: { id: string, name: string }, subject: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KnowledgeToReviseQueryVariables = Exact<{
  id: string;
}>;


export type KnowledgeToReviseQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', reviewMonths: number, id: string, editions: Array<{ id: string, question: string, answer: string, basis: string, article: string | null, basisUrl: string | null, subject: { id: string } }> }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type KnowledgeEntryInViewQueryVariables = Exact<{
  id: string;
}>;


export type KnowledgeEntryInViewQuery = { matter:
    | { __typename: 'Alert', id: string, version: number }
    | { __typename: 'AlertRule', id: string, version: number }
    | { __typename: 'Appeal', id: string, version: number }
    | { __typename: 'AssessmentCircular', id: string, version: number }
    | { __typename: 'AssessmentFormula', id: string, version: number }
    | { __typename: 'AssessmentObjection', id: string, version: number }
    | { __typename: 'AssessmentPeriod', id: string, version: number }
    | { __typename: 'BrightIdea', id: string, version: number }
    | { __typename: 'Closure', id: string, version: number }
    | { __typename: 'CompensationClaim', id: string, version: number }
    | { __typename: 'CompensationFund', id: string, version: number }
    | { __typename: 'DeputySuggestion', id: string, version: number }
    | { __typename: 'DoorVisit', id: string, version: number }
    | { __typename: 'FocusedSupervision', id: string, version: number }
    | { __typename: 'HandlingRating', id: string, version: number }
    | { __typename: 'Interview', id: string, version: number }
    | { __typename: 'JointCase', id: string, version: number }
    | { __typename: 'JudicialConfirmation', id: string, version: number }
    | { __typename: 'KnowledgeEntry', answer: string, basis: string, article: string | null, basisUrl: string | null, reviewMonths: number, reviewDue: string | null, edition: number, publishedAt: string | null, publishedBy: string | null, confirmedAt: string | null, cited: number, isStale: boolean, id: string, version: number, owner: { id: string, name: string }, subject: { id: string, path: string }, editions: Array<{ id: string, number: number, question: string, answer: string, basis: string, article: string | null, proposedAt: string, proposedBy: string, publishedAt: string | null, refusedAt: string | null }> }
    | { __typename: 'LegalConsultation', id: string, version: number }
    | { __typename: 'LegalExpert', id: string, version: number }
    | { __typename: 'Mediation', id: string, version: number }
    | { __typename: 'Meeting', id: string, version: number }
    | { __typename: 'Merchant', id: string, version: number }
    | { __typename: 'Notice', id: string, version: number }
    | { __typename: 'PreSuitQuestion', id: string, version: number }
    | { __typename: 'PublicInterestClue', id: string, version: number }
    | { __typename: 'Recommendation', id: string, version: number }
    | { __typename: 'StarRating', id: string, version: number }
    | { __typename: 'StationDay', id: string, version: number }
    | { __typename: 'UnitFile', id: string, version: number }
    | { __typename: 'WeeklyReview', id: string, version: number }
   | null };

export type LegalConsultationsQueryVariables = Exact<{
  filter?: LegalConsultationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type LegalConsultationsQuery = { legalConsultations: { nodes: Array<{ id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, fieldLabel: string, question: string, askedAt: string, asker: { id: string, shortName: string }, mySeat: { id: string, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LegalExpertPartsQueryVariables = Exact<{
  id: string;
}>;


export type LegalExpertPartsQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', fieldLabels: Array<string>, recusedUnits: Array<string>, recusedNames: Array<string>, id: string, unit: { id: string, name: string } }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type LegalExpertsQueryVariables = Exact<{ [key: string]: never; }>;


export type LegalExpertsQuery = { legalExperts: { nodes: Array<{ __typename: 'LegalExpert', id: string, number: string, title: string, version: number, stateLabel: string, isOpen: boolean, fieldLabels: Array<string>, recusedUnits: Array<string>, recusedNames: Array<string>, unit: { id: string, name: string }, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> } };

export type LegalExpertToReviseQueryVariables = Exact<{
  id: string;
}>;


export type LegalExpertToReviseQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', fields: Array<LegalField>, recusedUnitIds: Array<string>, recusedNames: Array<string>, id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type LegalExpertChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type LegalExpertChoicesQuery = { legalExperts: { nodes: Array<{ id: string, isOpen: boolean, fields: Array<LegalField>, fieldLabels: Array<string>, unit: { id: string, name: string } }> } };

export type LegalConsultationFieldQueryVariables = Exact<{
  id: string;
}>;


export type LegalConsultationFieldQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', field: LegalField, id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type SignedOpinionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignedOpinionsQuery = { legalConsultations: { nodes: Array<{ id: string, number: string, title: string }> } };

export type LegalConsultationPartsQueryVariables = Exact<{
  id: string;
}>;


export type LegalConsultationPartsQuery = { matter:
    | { __typename: 'Alert', id: string, number: string, title: string, state: string }
    | { __typename: 'AlertRule', id: string, number: string, title: string, state: string }
    | { __typename: 'Appeal', id: string, number: string, title: string, state: string }
    | { __typename: 'AssessmentCircular', id: string, number: string, title: string, state: string }
    | { __typename: 'AssessmentFormula', id: string, number: string, title: string, state: string }
    | { __typename: 'AssessmentObjection', id: string, number: string, title: string, state: string }
    | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, state: string }
    | { __typename: 'BrightIdea', id: string, number: string, title: string, state: string }
    | { __typename: 'Closure', id: string, number: string, title: string, state: string }
    | { __typename: 'CompensationClaim', id: string, number: string, title: string, state: string }
    | { __typename: 'CompensationFund', id: string, number: string, title: string, state: string }
    | { __typename: 'DeputySuggestion', id: string, number: string, title: string, state: string }
    | { __typename: 'DoorVisit', id: string, number: string, title: string, state: string }
    | { __typename: 'FocusedSupervision', id: string, number: string, title: string, state: string }
    | { __typename: 'HandlingRating', id: string, number: string, title: string, state: string }
    | { __typename: 'Interview', id: string, number: string, title: string, state: string }
    | { __typename: 'JointCase', id: string, number: string, title: string, state: string }
    | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, state: string }
    | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, state: string }
    | { __typename: 'LegalConsultation', fieldLabel: string, facts: string, question: string, merchants: Array<string>, persons: Array<string>, sourceNumber: string | null, signedAt: string | null, signatory: string | null, endReason: string | null, id: string, number: string, title: string, state: string, source:
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
       | null, asker: { id: string, name: string }, author: { id: string, name: string } | null, reviewer: { id: string, name: string } | null, opinions: Array<{ id: string, number: number, text: string, basis: string, author: string, draftedAt: string, reviewer: string | null, reviewedAt: string | null, finding: string | null }> }
    | { __typename: 'LegalExpert', id: string, number: string, title: string, state: string }
    | { __typename: 'Mediation', id: string, number: string, title: string, state: string }
    | { __typename: 'Meeting', id: string, number: string, title: string, state: string }
    | { __typename: 'Merchant', id: string, number: string, title: string, state: string }
    | { __typename: 'Notice', id: string, number: string, title: string, state: string }
    | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, state: string }
    | { __typename: 'PublicInterestClue', id: string, number: string, title: string, state: string }
    | { __typename: 'Recommendation', id: string, number: string, title: string, state: string }
    | { __typename: 'StarRating', id: string, number: string, title: string, state: string }
    | { __typename: 'StationDay', id: string, number: string, title: string, state: string }
    | { __typename: 'UnitFile', id: string, number: string, title: string, state: string }
    | { __typename: 'WeeklyReview', id: string, number: string, title: string, state: string }
   | null };

export type MatterDocumentsQueryVariables = Exact<{
  id: string;
}>;


export type MatterDocumentsQuery = { matter:
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
    | { id: string, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }
   | null };

export type MatterLinksQueryVariables = Exact<{
  id: string;
}>;


export type MatterLinksQuery = { matter:
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { id: string, links: Array<{ id: string, purposeLabel: string, holder: string | null, holds: boolean, expiresAt: string, revokedAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
   | null };

export type MatterPageQueryVariables = Exact<{
  id: string;
}>;


export type MatterPageQuery = { matter:
    | { __typename: 'Alert', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'AlertRule', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'Appeal', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'AssessmentCircular', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'AssessmentFormula', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'AssessmentObjection', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'BrightIdea', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'Closure', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'CompensationClaim', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'CompensationFund', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'DeputySuggestion', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'DoorVisit', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'FocusedSupervision', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'HandlingRating', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'Interview', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'JointCase', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'LegalConsultation', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'LegalExpert', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'Mediation', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'Meeting', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'Merchant', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'Notice', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'PublicInterestClue', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'Recommendation', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'StarRating', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'StationDay', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'UnitFile', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
    | { __typename: 'WeeklyReview', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, role: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, basis: { source: ClockBasisSource, since: string | null, amount: number | null, unit: RemainingUnit | null }, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
   | null };

export type MatterRecordQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MatterRecordQuery = { ledger: { nodes: Array<{ id: string, at: string, unitName: string, memberName: string | null, sentence: string, note: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnnexSeatsQueryVariables = Exact<{
  id: string;
}>;


export type AnnexSeatsQuery = { matter:
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
    | { id: string, seats: Array<{ id: string, live: boolean, roleLabel: string, unit: { id: string, name: string } }> }
   | null };

export type GroundsQueryVariables = Exact<{
  list: GroundList;
}>;


export type GroundsQuery = { grounds: Array<{ id: string, code: string, words: string, needs: Array<GroundNeed> }> };

export type MediationsQueryVariables = Exact<{
  states?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type MediationsQuery = { matters: { nodes: Array<
      | { __typename: 'Alert', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'AlertRule', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'Appeal', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'AssessmentCircular', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'AssessmentFormula', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'AssessmentObjection', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'BrightIdea', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'Closure', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'CompensationClaim', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'CompensationFund', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'DeputySuggestion', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'DoorVisit', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'FocusedSupervision', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'HandlingRating', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'Interview', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'JointCase', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'LegalConsultation', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'LegalExpert', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'Mediation', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, bodyUnit: { id: string, name: string }, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'Meeting', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'Merchant', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'Notice', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'PublicInterestClue', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'Recommendation', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'StarRating', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'StationDay', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'UnitFile', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
      | { __typename: 'WeeklyReview', id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, openedAt: string, mySeat: { id: string, roleLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MediationChoicesQueryVariables = Exact<{
  id: string;
}>;


export type MediationChoicesQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string, parties: Array<{ id: string, number: number, nameMask: string, role: MediationPartyRole }>, sessions: Array<{ id: string, number: number, beginsAt: string, place: string, state: MediationSessionState }> }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type MediationPartsQueryVariables = Exact<{
  id: string;
}>;


export type MediationPartsQuery = { matter:
    | { __typename: 'Alert', id: string, number: string, title: string }
    | { __typename: 'AlertRule', id: string, number: string, title: string }
    | { __typename: 'Appeal', id: string, number: string, title: string }
    | { __typename: 'AssessmentCircular', id: string, number: string, title: string }
    | { __typename: 'AssessmentFormula', id: string, number: string, title: string }
    | { __typename: 'AssessmentObjection', id: string, number: string, title: string }
    | { __typename: 'AssessmentPeriod', id: string, number: string, title: string }
    | { __typename: 'BrightIdea', id: string, number: string, title: string }
    | { __typename: 'Closure', id: string, number: string, title: string }
    | { __typename: 'CompensationClaim', id: string, number: string, title: string }
    | { __typename: 'CompensationFund', id: string, number: string, title: string }
    | { __typename: 'DeputySuggestion', id: string, number: string, title: string }
    | { __typename: 'DoorVisit', id: string, number: string, title: string }
    | { __typename: 'FocusedSupervision', id: string, number: string, title: string }
    | { __typename: 'HandlingRating', id: string, number: string, title: string }
    | { __typename: 'Interview', id: string, number: string, title: string }
    | { __typename: 'JointCase', id: string, number: string, title: string }
    | { __typename: 'JudicialConfirmation', id: string, number: string, title: string }
    | { __typename: 'KnowledgeEntry', id: string, number: string, title: string }
    | { __typename: 'LegalConsultation', id: string, number: string, title: string }
    | { __typename: 'LegalExpert', id: string, number: string, title: string }
    | { __typename: 'Mediation', recordsOpen: boolean, appliedByParty: boolean, originNumber: string | null, endedBy: MediationEndedBy | null, routesTold: Array<DisputeRoute>, confirmation: JudicialConfirmationChoice | null, inForceAt: string | null, id: string, number: string, title: string, bodyUnit: { id: string, name: string }, origin:
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
        | { id: string, number: string, title: string }
       | null, dispute: { facts: string, claims: string, endReason: string | null } | null, parties: Array<{ id: string, number: number, role: MediationPartyRole, kind: MediationPartyKind, nameMask: string, phoneMask: string | null, numberMask: string | null, consent: MediationConsent, consentLabel: string, consentAt: string | null, consentManner: MediationPartyManner | null, acceptsDeputies: boolean | null, acceptsExperts: boolean | null, copyAt: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, mediators: Array<{ id: string, name: string | null, unitName: string, choice: MediatorChoice, state: MediatorState, stateLabel: string, declineReason: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, sessions: Array<{ id: string, number: number, beginsAt: string, endedAt: string | null, place: string, open: boolean, state: MediationSessionState, stateLabel: string, presentPartyIds: Array<string>, record: string | null, recorder: string | null, cancelReason: string | null, attendees: Array<{ name: string, capacity: string }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, agreement: { id: string, number: number, form: MediationAgreementForm, state: MediationAgreementState, facts: string, content: string, liabilities: string, performanceManner: string, reachedAt: string, inForceAt: string | null, copies: number, total: number, signatures: Array<{ id: string, number: number, signer: MediationSigner, name: string, mark: MediationSignatureMark | null, manner: MediationPartyManner | null, signedAt: string | null, partyId: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, instalments: Array<{ id: string, number: number, what: string, amount: number, paid: number, dueDate: string, state: MediationInstalmentState, stateLabel: string, remark: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> } | null, withdrawnAgreements: Array<{ id: string, number: number, withdrawReason: string | null }> }
    | { __typename: 'Meeting', id: string, number: string, title: string }
    | { __typename: 'Merchant', id: string, number: string, title: string }
    | { __typename: 'Notice', id: string, number: string, title: string }
    | { __typename: 'PreSuitQuestion', id: string, number: string, title: string }
    | { __typename: 'PublicInterestClue', id: string, number: string, title: string }
    | { __typename: 'Recommendation', id: string, number: string, title: string }
    | { __typename: 'StarRating', id: string, number: string, title: string }
    | { __typename: 'StationDay', id: string, number: string, title: string }
    | { __typename: 'UnitFile', id: string, number: string, title: string }
    | { __typename: 'WeeklyReview', id: string, number: string, title: string }
   | null };

export type MerchantCandidatesQueryVariables = Exact<{ [key: string]: never; }>;


export type MerchantCandidatesQuery = { merchantCandidates: Array<{ name: string, count: number, recent: number, latestAt: string }> };

export type MerchantsQueryVariables = Exact<{
  filter?: MerchantFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MerchantsQuery = { merchants: { nodes: Array<{ id: string, name: string, creditCode: string | null, isPlatform: boolean, isKey: boolean, recentCount: number, complaintCount: number, closureNumber: string | null, association: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MerchantToChangeQueryVariables = Exact<{
  id: string;
}>;


export type MerchantToChangeQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', name: string, creditCode: string | null, address: string | null, isPlatform: boolean, id: string, association: { id: string } | null }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type MerchantPartsQueryVariables = Exact<{
  id: string;
}>;


export type MerchantPartsQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', name: string, creditCode: string | null, address: string | null, isPlatform: boolean, enteredAt: string, enteredBy: string, isKey: boolean, complaintCount: number, recentCount: number, closureNumber: string | null, id: string, association: { id: string, name: string } | null, names: Array<{ id: string, name: string }>, months: Array<{ month: string, count: number }>, measures: Array<{ id: string, kindLabel: string, what: string, takenOn: string, unitName: string }>, commitments: Array<{ id: string, what: string, dueOn: string, kept: boolean | null, interviewId: string }>, interviews: Array<{ id: string, interviewId: string, heldAt: string | null, before: number, after: number }>, closures: Array<{ id: string, number: string, title: string, stateLabel: string, isOpen: boolean, claimCount: number, settledCount: number }> }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null, merchantAppeals: { nodes: Array<
      | { __typename: 'Alert', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'AlertRule', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'Appeal', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'AssessmentCircular', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'AssessmentFormula', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'AssessmentObjection', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'BrightIdea', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'Closure', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'CompensationClaim', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'CompensationFund', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'DeputySuggestion', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'DoorVisit', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'FocusedSupervision', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'HandlingRating', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'Interview', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'JointCase', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'LegalConsultation', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'LegalExpert', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'Mediation', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'Meeting', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'Merchant', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'Notice', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'PublicInterestClue', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'Recommendation', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'StarRating', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'StationDay', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'UnitFile', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
      | { __typename: 'WeeklyReview', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string }
    >, pageInfo: { hasNextPage: boolean } } };

export type NoticesQueryVariables = Exact<{
  filter?: NoticeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { nodes: Array<{ id: string, number: string, title: string, state: string, stateLabel: string, isOpen: boolean, type: NoticeType, typeLabel: string, level: NoticeLevel, levelLabel: string, documentNumber: string | null, proposedAt: string, dueAt: string | null, addressee: { id: string, name: string }, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, noticeCounts: Array<{ state: string, type: NoticeType, level: NoticeLevel, count: number, overdue: number }> };

export type NoticeToReviseQueryVariables = Exact<{
  id: string;
}>;


export type NoticeToReviseQuery = { matter:
    | { __typename: 'Alert', id: string, title: string }
    | { __typename: 'AlertRule', id: string, title: string }
    | { __typename: 'Appeal', id: string, title: string }
    | { __typename: 'AssessmentCircular', id: string, title: string }
    | { __typename: 'AssessmentFormula', id: string, title: string }
    | { __typename: 'AssessmentObjection', id: string, title: string }
    | { __typename: 'AssessmentPeriod', id: string, title: string }
    | { __typename: 'BrightIdea', id: string, title: string }
    | { __typename: 'Closure', id: string, title: string }
    | { __typename: 'CompensationClaim', id: string, title: string }
    | { __typename: 'CompensationFund', id: string, title: string }
    | { __typename: 'DeputySuggestion', id: string, title: string }
    | { __typename: 'DoorVisit', id: string, title: string }
    | { __typename: 'FocusedSupervision', id: string, title: string }
    | { __typename: 'HandlingRating', id: string, title: string }
    | { __typename: 'Interview', id: string, title: string }
    | { __typename: 'JointCase', id: string, title: string }
    | { __typename: 'JudicialConfirmation', id: string, title: string }
    | { __typename: 'KnowledgeEntry', id: string, title: string }
    | { __typename: 'LegalConsultation', id: string, title: string }
    | { __typename: 'LegalExpert', id: string, title: string }
    | { __typename: 'Mediation', id: string, title: string }
    | { __typename: 'Meeting', id: string, title: string }
    | { __typename: 'Merchant', id: string, title: string }
    | { __typename: 'Notice', level: NoticeLevel, facts: string, ground: string, requirement: string, workingDays: number | null, copyTo: string | null, id: string, title: string }
    | { __typename: 'PreSuitQuestion', id: string, title: string }
    | { __typename: 'PublicInterestClue', id: string, title: string }
    | { __typename: 'Recommendation', id: string, title: string }
    | { __typename: 'StarRating', id: string, title: string }
    | { __typename: 'StationDay', id: string, title: string }
    | { __typename: 'UnitFile', id: string, title: string }
    | { __typename: 'WeeklyReview', id: string, title: string }
   | null };

export type NoticeCommitmentsQueryVariables = Exact<{
  id: string;
}>;


export type NoticeCommitmentsQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string, commitments: Array<{ what: string }> }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', id: string }
   | null };

export type NoticePartsQueryVariables = Exact<{
  id: string;
}>;


export type NoticePartsQuery = { matter:
    | { __typename: 'Alert', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'AlertRule', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Appeal', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'AssessmentCircular', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'AssessmentFormula', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'AssessmentObjection', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'BrightIdea', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Closure', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'CompensationClaim', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'CompensationFund', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'DeputySuggestion', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'DoorVisit', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'FocusedSupervision', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'HandlingRating', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Interview', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'JointCase', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'LegalConsultation', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'LegalExpert', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Mediation', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Meeting', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Merchant', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Notice', type: NoticeType, typeLabel: string, level: NoticeLevel, levelLabel: string, paperTitle: string, documentNumber: string | null, copyTo: string | null, urgency: Urgency, facts: string, ground: string, requirement: string, workingDays: number | null, origin: string | null, referredTo: string | null, proposedAt: string, proposedBy: string, issuedAt: string | null, issuer: string | null, signatory: string | null, dueAt: string | null, signedForAt: string | null, signedForBy: string | null, endReason: string | null, heldAt: string | null, heldIn: string | null, present: string | null, record: string | null, coConveners: Array<string>, checkOn: string | null, checkedAt: string | null, checkFinding: string | null, nextType: NoticeType | null, id: string, number: string, title: string, state: string, isOpen: boolean, version: number, commitments: Array<{ what: string, dueOn: string, kept: boolean | null }>, addressee: { id: string, name: string }, appeals: Array<{ id: string, appealId: string, number: string, title: string, appeal:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }>, answers: Array<{ id: string, number: number, text: string, unitName: string, memberName: string | null, at: string, inTime: boolean, evidenceUrl: string | null, accepted: boolean | null, finding: string | null, reviewedAt: string | null, measures: Array<{ what: string, dueDate: string | null }>, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }>, documents: Array<{ id: string, name: string, at: string, unitName: string }>, prior: { id: string, number: string, documentNumber: string | null, typeLabel: string, level: NoticeLevel, levelLabel: string, stateLabel: string, dueAt: string | null } | null, next: { id: string, number: string, documentNumber: string | null, typeLabel: string, level: NoticeLevel, levelLabel: string, stateLabel: string, dueAt: string | null } | null }
    | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'PublicInterestClue', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'Recommendation', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'StarRating', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'StationDay', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'UnitFile', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
    | { __typename: 'WeeklyReview', id: string, number: string, title: string, state: string, isOpen: boolean, version: number }
   | null };

export type NotificationsQueryVariables = Exact<{
  unreadOnly: boolean;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notifications: { nodes: Array<{ id: string, kind: NotificationKind, sentence: string, unread: boolean, at: string, matter:
        | { __typename: 'Alert', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'AlertRule', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'Appeal', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'AssessmentCircular', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'AssessmentFormula', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'AssessmentObjection', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'BrightIdea', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'Closure', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'CompensationClaim', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'CompensationFund', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'DeputySuggestion', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'DoorVisit', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'FocusedSupervision', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'HandlingRating', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'Interview', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'JointCase', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'LegalConsultation', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'LegalExpert', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'Mediation', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'Meeting', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'Merchant', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'Notice', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'PublicInterestClue', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'Recommendation', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'StarRating', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'StationDay', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'UnitFile', id: string, number: string, title: string, kindLabel: string }
        | { __typename: 'WeeklyReview', id: string, number: string, title: string, kindLabel: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, inbox: { unread: number, switches: Array<{ kind: NotificationKind, label: string, on: boolean }> } };

export type NotificationReadMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NotificationReadMutation = { notificationRead: { unread: number } };

export type NotificationReadAllMutationVariables = Exact<{ [key: string]: never; }>;


export type NotificationReadAllMutation = { notificationReadAll: { unread: number } };

export type NotificationSwitchMutationVariables = Exact<{
  kind: NotificationKind;
  on: boolean;
}>;


export type NotificationSwitchMutation = { notificationSwitch: { unread: number } };

export type OverviewAppealsQueryVariables = Exact<{
  filter: OverviewFilter;
  after?: string | null | undefined;
}>;


export type OverviewAppealsQuery = { overviewAppeals: { nodes: Array<
      | { __typename: 'Alert', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'AlertRule', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'Appeal', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, category: { id: string, path: string } | null, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'AssessmentCircular', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'AssessmentFormula', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'AssessmentObjection', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'BrightIdea', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'Closure', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'CompensationClaim', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'CompensationFund', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'DeputySuggestion', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'DoorVisit', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'FocusedSupervision', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'HandlingRating', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'Interview', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'JointCase', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'LegalConsultation', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'LegalExpert', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'Mediation', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'Meeting', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'Merchant', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'Notice', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'PublicInterestClue', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'Recommendation', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'StarRating', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'StationDay', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'UnitFile', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
      | { __typename: 'WeeklyReview', id: string, number: string, title: string, stateLabel: string, isOpen: boolean, openedAt: string, leadUnit: { id: string, shortName: string } | null, clocks: Array<{ id: string, kind: string, label: string, state: ClockState, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null }> }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OverviewHotQueryVariables = Exact<{
  by: OverviewHotBy;
  unitId?: string | null | undefined;
}>;


export type OverviewHotQuery = { overviewHot: { from: string, until: string, beforeFrom: string, beforeUntil: string, spots: Array<{ key: string | null, label: string | null, count: number, before: number }> } };

export type OverviewLoadQueryVariables = Exact<{
  unitId?: string | null | undefined;
}>;


export type OverviewLoadQuery = { overviewLoad: Array<{ load: OverviewLoad, count: number }>, noticeCounts: Array<{ state: string, count: number, overdue: number }> };

export type OverviewPlacesQueryVariables = Exact<{
  period: string;
}>;


export type OverviewPlacesQuery = { assessmentRanking: Array<{ group: AssessmentGroup, score: number | null, place: number | null, unit: { id: string } }> };

export type OverviewTrendQueryVariables = Exact<{
  step: AssessmentTrendStep;
  points: number;
  unitId?: string | null | undefined;
}>;


export type OverviewTrendQuery = { assessmentTrend: Array<{ period: { code: string, startsAt: string }, rates: Array<{ name: AssessmentRateName, hits: number, of: number, percent: number | null, countedHits: { measures: Array<AssessmentMeasure>, outcomes: Array<AssessmentOutcome> }, countedAll: { measures: Array<AssessmentMeasure>, outcomes: Array<AssessmentOutcome> } }> }> };

export type CalendarYearQueryVariables = Exact<{
  year: number;
  after?: string | null | undefined;
}>;


export type CalendarYearQuery = { calendarYears: Array<number>, provisionalCalendarYears: Array<number>, calendarDays: { nodes: Array<{ date: string, kind: string, name: string }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CatalogueTrialQueryVariables = Exact<{
  categoryId: string;
  subDistrictId?: string | null | undefined;
}>;


export type CatalogueTrialQuery = { catalogueProposals: Array<{ ground: string, unit: { id: string, name: string } }> };

export type GroundRegisterQueryVariables = Exact<{ [key: string]: never; }>;


export type GroundRegisterQuery = { groundLists: Array<{ list: GroundList, always: Array<GroundNeed>, may: Array<GroundNeed> }>, grounds: Array<{ id: string, list: GroundList, code: string, words: string, zh: string, en: string, basis: string | null, needs: Array<GroundNeed>, inForceFrom: string | null, inForceUntil: string | null, version: { id: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> } | null, retirement: { id: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> } | null }> };

export type AdministeredMembersQueryVariables = Exact<{
  unitId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AdministeredMembersQuery = { members: { nodes: Array<{ id: string, username: string, name: string, roles: Array<MemberRole>, phone: string | null, active: boolean, access: { secondFactor: boolean, mustChangePassword: boolean, lockedUntil: string | null, lastSignInAt: string | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type SettingPreviewQueryVariables = Exact<{
  input: SettingInput;
}>;


export type SettingPreviewQuery = { settingPreview: { before: string, after: string, from: string, until: string | null, touches: string, issues: Array<{ path: string, message: string }>, trial: { since: string, clocks: number, overdueThen: number, overdueNow: number, running: number, isBounded: boolean } | null, counted: { words: string } | null } | null };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { settings: Array<{ key: string, label: string, description: string, ground: string | null, form: SettingForm, unit: string | null, value: string, effectiveFrom: string | null, fallback: string, choices: Array<{ value: string, label: string }>, values: Array<{ id: string, value: string, effectiveFrom: string, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }> };

export type SignInEventsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SignInEventsQuery = { signInEvents: { nodes: Array<{ id: string, at: string, kind: SignInEventKind, username: string, name: string, address: string | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type StatutoryPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatutoryPeriodsQuery = { statutoryPeriods: { nodes: Array<{ id: string, basis: string, sourceUrl: string | null, amount: number, unit: StatutoryUnit, effectiveFrom: string, category: { id: string, path: string }, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> } };

export type AdministeredUnitsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AdministeredUnitsQuery = { units: { nodes: Array<{ id: string, code: string, name: string, shortName: string, kind: UnitKind, duty: string | null, phone: string | null, active: boolean, memberCount: number, parent: { id: string, shortName: string } | null, pairing: { cadreName: string, cadrePost: string, cadrePhone: string | null, department: { id: string, name: string } } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CatalogueSubjectsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CatalogueSubjectsQuery = { categories: { nodes: Array<{ id: string, name: string, path: string, depth: number, parentId: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CatalogueRulesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CatalogueRulesQuery = { dispatchRules: { nodes: Array<{ id: string, ground: string, category: { id: string, path: string }, subDistrict: { id: string, shortName: string } | null, unit: { id: string, name: string, active: boolean }, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type UnitFileQueryVariables = Exact<{
  unitId?: string | null | undefined;
}>;


export type UnitFileQuery = { unitFile: { __typename: 'UnitFile', id: string, version: number, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, unit: { id: string, name: string, shortName: string, kind: UnitKind } } | null };

export type PublicAppealRegisterMutationVariables = Exact<{
  district: string;
  input: PublicAppealInput;
  key?: string | null | undefined;
}>;


export type PublicAppealRegisterMutation = { publicAppealRegister:
    | { __typename: 'CalendarNotLoaded', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, code: string, message: string }> }
    | { __typename: 'PublicAppealRegisterSuccess', receipt: { number: string, queryCode: string } }
    | { __typename: 'UploadNotFound', message: string }
   };

export type PublicDistrictsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicDistrictsQuery = { publicDistricts: Array<{ id: string, name: string }> };

export type PublicSubjectsQueryVariables = Exact<{
  district: string;
  search?: string | null | undefined;
}>;


export type PublicSubjectsQuery = { publicSubjects: Array<{ id: string, path: string }> };

export type PublicUnitsQueryVariables = Exact<{
  district: string;
  kinds?: Array<UnitKind> | UnitKind | null | undefined;
}>;


export type PublicUnitsQuery = { publicUnits: Array<{ id: string, name: string, kind: UnitKind, above: string | null }> };

export type MyAppealQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAppealQuery = { myAppeal: { id: string, number: string, title: string, body: string, version: number, state: string, stateLabel: string, isOpen: boolean, rateUntil: string | null, reopenUntil: string | null, rightChannel: string | null, emergencyLine: EmergencyLine | null, statutoryBasis: string | null, statutoryAmount: number | null, statutoryUnit: StatutoryUnit | null, statutoryUntil: string | null, deferralMeasures: string | null, promisedOn: string | null, terminationReason: string | null, callbacks: Array<{ id: string, byAppellant: boolean, resolved: boolean | null, satisfied: boolean | null }>, reopenings: Array<{ id: string, reason: string, newFacts: string | null, askedAt: string, granted: boolean | null, decision: string | null, decidedAt: string | null, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }> }>, declineGround: { code: string, words: string, basis: string | null } | null, deferralGround: { code: string, words: string } | null, terminationGround: { code: string, words: string } | null, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mediations: Array<{ id: string, number: string, title: string, version: number, state: string, stateLabel: string, isOpen: boolean, routesTold: Array<DisputeRoute>, bodyUnit: { id: string, name: string }, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, entries: Array<{ id: string, at: string, unitName: string, sentence: string }> }>, replies: Array<{ id: string, at: string, unitName: string, body: string, ground: string | null, grounding: ReplyGrounding | null, article: string | null, sourceUrl: string | null }>, documents: Array<{ id: string, name: string, mediaType: string, size: number, url: string, unitName: string, annex: boolean, at: string }>, entries: Array<{ id: string, at: string, unitName: string, sentence: string, note: string | null }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { unitId: string, unitKind: UnitKind, unitName: string, mayOpen: Array<string>, mayRead: Array<Sight>, usualChannel: IntakeChannel, unread: number, member: { id: string, name: string, roles: Array<string> }, memberships: Array<{ id: string, unitName: string, current: boolean }>, district: { id: string, name: string, fileId: string } } };

export type MatterChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type MatterChangedSubscription = { matterChanged:
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
    | { id: string, version: number }
   };

export type MatterViewersSubscriptionVariables = Exact<{
  id: string;
}>;


export type MatterViewersSubscription = { matterViewers: Array<{ memberId: string, memberName: string, unitId: string, unitName: string }> };

export type DeskChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DeskChangedSubscription = { deskChanged: { unitId: string } };

export type InboxArrivedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type InboxArrivedSubscription = { notificationArrived: { unread: number } };

export type PickableCategoriesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PickableCategoriesQuery = { categories: { nodes: Array<{ id: string, name: string, path: string, depth: number, active: boolean }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ActiveMembersQueryVariables = Exact<{
  unitId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ActiveMembersQuery = { members: { nodes: Array<{ id: string, name: string, active: boolean }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PickableUnitsQueryVariables = Exact<{
  kinds?: Array<UnitKind> | UnitKind | null | undefined;
  after?: string | null | undefined;
}>;


export type PickableUnitsQuery = { units: { nodes: Array<{ id: string, name: string, shortName: string, kind: UnitKind, active: boolean, parent: { id: string, shortName: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type WeeklyReviewItemsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WeeklyReviewItemsQuery = { weeklyReviewItems: { nodes: Array<{ id: string, state: string, stateLabel: string, duty: string | null, dutyLabel: string | null, handlerName: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, matter:
        | { __typename: 'Alert', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'AlertRule', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'Appeal', id: string, number: string, title: string, version: number, state: string, stateLabel: string, instructions: Array<{ id: string, text: string, givenBy: string, personName: string | null, dueOn: string, overdue: boolean, doneText: string | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }> }
        | { __typename: 'AssessmentCircular', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'AssessmentFormula', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'AssessmentObjection', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'AssessmentPeriod', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'BrightIdea', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'Closure', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'CompensationClaim', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'CompensationFund', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'DeputySuggestion', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'DoorVisit', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'FocusedSupervision', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'HandlingRating', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'Interview', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'JointCase', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'JudicialConfirmation', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'KnowledgeEntry', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'LegalConsultation', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'LegalExpert', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'Mediation', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'Meeting', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'Merchant', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'Notice', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'PreSuitQuestion', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'PublicInterestClue', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'Recommendation', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'StarRating', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'StationDay', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'UnitFile', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
        | { __typename: 'WeeklyReview', id: string, number: string, title: string, version: number, state: string, stateLabel: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WeeklyReviewsQueryVariables = Exact<{
  week?: string | null | undefined;
}>;


export type WeeklyReviewsQuery = { weeklyReviews: Array<{ unitId: string, unitName: string, hardCases: number, reviewId: string | null, signedBy: string | null, signedAt: string | null, missing: boolean }> };

export type WeeklyReviewWhatQueryVariables = Exact<{
  id: string;
}>;


export type WeeklyReviewWhatQuery = { matter:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'Appeal', id: string }
    | { __typename: 'AssessmentCircular', id: string }
    | { __typename: 'AssessmentFormula', id: string }
    | { __typename: 'AssessmentObjection', id: string }
    | { __typename: 'AssessmentPeriod', id: string }
    | { __typename: 'BrightIdea', id: string }
    | { __typename: 'Closure', id: string }
    | { __typename: 'CompensationClaim', id: string }
    | { __typename: 'CompensationFund', id: string }
    | { __typename: 'DeputySuggestion', id: string }
    | { __typename: 'DoorVisit', id: string }
    | { __typename: 'FocusedSupervision', id: string }
    | { __typename: 'HandlingRating', id: string }
    | { __typename: 'Interview', id: string }
    | { __typename: 'JointCase', id: string }
    | { __typename: 'JudicialConfirmation', id: string }
    | { __typename: 'KnowledgeEntry', id: string }
    | { __typename: 'LegalConsultation', id: string }
    | { __typename: 'LegalExpert', id: string }
    | { __typename: 'Mediation', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Merchant', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'PreSuitQuestion', id: string }
    | { __typename: 'PublicInterestClue', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'StarRating', id: string }
    | { __typename: 'StationDay', id: string }
    | { __typename: 'UnitFile', id: string }
    | { __typename: 'WeeklyReview', week: string, remark: string | null, signedBy: string, signedAt: string, id: string, unit: { id: string, name: string }, items: Array<{ appealId: string, number: string, title: string, reason: ReviewReason, instructions: Array<string> }> }
   | null };


export const AlertWhatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AlertWhat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Alert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conditionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"windowKey"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"dismissReason"}},{"kind":"Field","name":{"kind":"Name","value":"noticeGround"}},{"kind":"Field","name":{"kind":"Name","value":"noticeRequirement"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alertAppeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appealId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AlertWhatQuery, AlertWhatQueryVariables>;
export const AlertsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Alerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AlertFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"conditionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"noticeType"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alertAppeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appealId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alertCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<AlertsQuery, AlertsQueryVariables>;
export const AlertTrialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AlertTrial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ruleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alertTrial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ruleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ruleId"}}},{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"firings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"windowKey"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appealIds"}}]}}]}}]}}]} as unknown as DocumentNode<AlertTrialQuery, AlertTrialQueryVariables>;
export const AlertRuleWhatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AlertRuleWhat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"conditionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"heldBecause"}},{"kind":"Field","name":{"kind":"Name","value":"firedCount"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"windowDays"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"}},{"kind":"Field","name":{"kind":"Name","value":"deviations"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"noticeType"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AlertRuleWhatQuery, AlertRuleWhatQueryVariables>;
export const AlertRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AlertRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alertRules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"lineId"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"heldBecause"}},{"kind":"Field","name":{"kind":"Name","value":"firedCount"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"windowDays"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"}},{"kind":"Field","name":{"kind":"Name","value":"deviations"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"noticeType"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AlertRulesQuery, AlertRulesQueryVariables>;
export const AlertRuleToChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AlertRuleToChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"windowDays"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"}},{"kind":"Field","name":{"kind":"Name","value":"deviations"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"noticeType"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AlertRuleToChangeQuery, AlertRuleToChangeQueryVariables>;
export const PickableAppealsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickableAppeals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"StringValue","value":"appeal","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PickableAppealsQuery, PickableAppealsQueryVariables>;
export const PickedAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickedAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PickedAppealQuery, PickedAppealQueryVariables>;
export const DeferralsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deferrals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeferralGroup"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deferrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resumedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deferralCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<DeferralsQuery, DeferralsQueryVariables>;
export const EscalationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Escalations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toUnitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"communities"},"name":{"kind":"Name","value":"escalationCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"COMMUNITY"}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"receivers"},"name":{"kind":"Name","value":"escalationCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"TO_UNIT"}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"escalations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}}},{"kind":"Argument","name":{"kind":"Name","value":"toUnitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toUnitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"tried"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pairing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cadreName"}},{"kind":"Field","name":{"kind":"Name","value":"cadrePost"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EscalationsQuery, EscalationsQueryVariables>;
export const AppealOpinionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppealOpinions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"appealId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"competent"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"proposedPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectionGround"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectionEvidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"mandate"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AppealOpinionsQuery, AppealOpinionsQueryVariables>;
export const SimilarAppealsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarAppeals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SimilarAppealsInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asMaster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similarAppeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"appealId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}},{"kind":"Argument","name":{"kind":"Name","value":"asMaster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asMaster"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"merchant"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]}}]} as unknown as DocumentNode<SimilarAppealsQuery, SimilarAppealsQueryVariables>;
export const TriagedAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TriagedAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"merchant"}},{"kind":"Field","name":{"kind":"Name","value":"accusedUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subDistrict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TriagedAppealQuery, TriagedAppealQueryVariables>;
export const ProposedPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProposedPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposedPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProposedPeriodQuery, ProposedPeriodQueryVariables>;
export const DispatchProposalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DispatchProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"appealId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DispatchProposalsQuery, DispatchProposalsQueryVariables>;
export const AppealPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppealParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"merchant"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"appellantMask"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMask"}},{"kind":"Field","name":{"kind":"Name","value":"identityOpen"}},{"kind":"Field","name":{"kind":"Name","value":"handOvers"}},{"kind":"Field","name":{"kind":"Name","value":"bounces"}},{"kind":"Field","name":{"kind":"Name","value":"rightChannel"}},{"kind":"Field","name":{"kind":"Name","value":"declineGround"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emergencyLine"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryBasis"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryAmount"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryUnit"}},{"kind":"Field","name":{"kind":"Name","value":"proposedPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statutoryUntil"}},{"kind":"Field","name":{"kind":"Name","value":"deferralGround"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deferralMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"terminationGround"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminationReason"}},{"kind":"Field","name":{"kind":"Name","value":"catalogueSuggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"areaOnly"}}]}},{"kind":"Field","name":{"kind":"Name","value":"master"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repeatsWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"repeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accusedUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subDistrict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstReceiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jointCaseLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jointCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mediations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnGround"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"objectionGround"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectionEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDays"}},{"kind":"Field","name":{"kind":"Name","value":"escalationReason"}},{"kind":"Field","name":{"kind":"Name","value":"deferralGround"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deferralMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"terminationGround"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminationReason"}},{"kind":"Field","name":{"kind":"Name","value":"terminationEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactedAt"}},{"kind":"Field","name":{"kind":"Name","value":"contactTries"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryBasis"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryAmount"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handOverChain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"designated"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"ground"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"escalations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"tried"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fromUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"mandate"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"grounding"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"legalConsultation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timesReopened"}},{"kind":"Field","name":{"kind":"Name","value":"reopenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"newFacts"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hardCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetOn"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"askedTargetOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedReason"}},{"kind":"Field","name":{"kind":"Name","value":"missedWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"weekDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"doneReport"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"week"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"observerQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"askedName"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"repliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ground"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revokedReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instructions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"doneText"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"callbacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"byAppellant"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"miss"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AppealPartsQuery, AppealPartsQueryVariables>;
export const AssessmentPeriodHeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentPeriodHead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"objectableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentPeriodHeadQuery, AssessmentPeriodHeadQueryVariables>;
export const AssessmentBreakdownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentBreakdown"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentDimension"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessmentBreakdown"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hits"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"countedHits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countedAll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentBreakdownQuery, AssessmentBreakdownQueryVariables>;
export const AssessmentDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentDraftQuery, AssessmentDraftQueryVariables>;
export const AssessmentExclusionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentExclusions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExclusionState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessmentExclusions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"hearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"record"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentExclusionsQuery, AssessmentExclusionsQueryVariables>;
export const AssessmentFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentFactFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessmentFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentFactsQuery, AssessmentFactsQueryVariables>;
export const AssessmentFormulaWhatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentFormulaWhat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentFormula"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"dissatisfied"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"every"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentFormulaWhatQuery, AssessmentFormulaWhatQueryVariables>;
export const AssessmentFormulasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentFormulas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessmentFormulas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"dissatisfied"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"every"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentFormulasQuery, AssessmentFormulasQueryVariables>;
export const AssessmentObjectionWhatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentObjectionWhat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentObjection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentObjectionWhatQuery, AssessmentObjectionWhatQueryVariables>;
export const AssessmentPeriodWhatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentPeriodWhat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"openExclusions"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"objectableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"dissatisfied"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"every"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentPeriodWhatQuery, AssessmentPeriodWhatQueryVariables>;
export const AssessmentRecountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentRecount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessmentRecount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}}]}}]}}]} as unknown as DocumentNode<AssessmentRecountQuery, AssessmentRecountQueryVariables>;
export const AssessmentRankingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentRanking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessmentRanking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]} as unknown as DocumentNode<AssessmentRankingQuery, AssessmentRankingQueryVariables>;
export const AssessmentObjectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentObjections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"StringValue","value":"assessment_objection","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentObjection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentObjectionsQuery, AssessmentObjectionsQueryVariables>;
export const AssessmentWindowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentWindowQuery, AssessmentWindowQueryVariables>;
export const AssessmentFormulaToChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentFormulaToChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentFormula"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"dissatisfied"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"every"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentFormulaToChangeQuery, AssessmentFormulaToChangeQueryVariables>;
export const AssessmentBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssessmentBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"formulaId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessmentBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"formulaId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"formulaId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"matterId"}},{"kind":"Field","name":{"kind":"Name","value":"formula"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hits"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"countedHits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countedAll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hits"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"countedHits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countedAll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectionId"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nothingDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentBoardQuery, AssessmentBoardQueryVariables>;
export const PublicIdeaFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublicIdeaFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"district"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdeaInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicIdeaFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"district"},"value":{"kind":"Variable","name":{"kind":"Name","value":"district"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicIdeaFileSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicIdeaFileMutation, PublicIdeaFileMutationVariables>;
export const IdeasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ideas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brightIdeas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"weigherName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<IdeasQuery, IdeasQueryVariables>;
export const OpenIdeasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenIdeas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brightIdeas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}}]}}]}}]}}]} as unknown as DocumentNode<OpenIdeasQuery, OpenIdeasQueryVariables>;
export const MyIdeaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyIdea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myIdea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"benefit"}},{"kind":"Field","name":{"kind":"Name","value":"weigherName"}},{"kind":"Field","name":{"kind":"Name","value":"recommended"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}}]} as unknown as DocumentNode<MyIdeaQuery, MyIdeaQueryVariables>;
export const BrightIdeaInViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BrightIdeaInView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BrightIdea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"benefit"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"weigherName"}},{"kind":"Field","name":{"kind":"Name","value":"recommended"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"masterNumber"}}]}}]}}]}}]} as unknown as DocumentNode<BrightIdeaInViewQuery, BrightIdeaInViewQueryVariables>;
export const CallbackQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallbackQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CallbackGroup"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callbackQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"triedAt"}},{"kind":"Field","name":{"kind":"Name","value":"callAgainAt"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"takenUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"mySeat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolved"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"leadUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"callbackDesk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"script"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"spacingHours"}},{"kind":"Field","name":{"kind":"Name","value":"claimMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"later"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}}]}}]} as unknown as DocumentNode<CallbackQueueQuery, CallbackQueueQueryVariables>;
export const CircularsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Circulars"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"StringValue","value":"assessment_circular","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentCircular"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodCode"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CircularsQuery, CircularsQueryVariables>;
export const PublicCircularsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicCirculars"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"district"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicCirculars"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"district"},"value":{"kind":"Variable","name":{"kind":"Name","value":"district"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}}]} as unknown as DocumentNode<PublicCircularsQuery, PublicCircularsQueryVariables>;
export const PublicCircularDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicCircular"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"district"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicDistricts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicCircular"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"district"},"value":{"kind":"Variable","name":{"kind":"Name","value":"district"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preface"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nothingDue"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"corrected"}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hits"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"red"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"black"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"redAtLeast"}},{"kind":"Field","name":{"kind":"Name","value":"blackPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"blackBelow"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicCircularQuery, PublicCircularQueryVariables>;
export const ClosedPeriodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClosedPeriods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"StringValue","value":"assessment_period","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"CLOSED","block":false},{"kind":"StringValue","value":"PUBLISHED","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<ClosedPeriodsQuery, ClosedPeriodsQueryVariables>;
export const CircularToReviseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CircularToRevise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentCircular"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"preface"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appealId"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CircularToReviseQuery, CircularToReviseQueryVariables>;
export const CircularPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CircularParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentCircular"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodId"}},{"kind":"Field","name":{"kind":"Name","value":"periodCode"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"preface"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appealId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"whole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hits"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"corrected"}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hits"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nothingDue"}},{"kind":"Field","name":{"kind":"Name","value":"red"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"black"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"redAtLeast"}},{"kind":"Field","name":{"kind":"Name","value":"blackPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"blackBelow"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appealId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CircularPartsQuery, CircularPartsQueryVariables>;
export const ClosuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Closures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"settledCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ClosuresQuery, ClosuresQueryVariables>;
export const MyClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"merchantName"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"nameMask"}},{"kind":"Field","name":{"kind":"Name","value":"cardLabel"}},{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exit"}},{"kind":"Field","name":{"kind":"Name","value":"exitLabel"}},{"kind":"Field","name":{"kind":"Name","value":"exitRemark"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}}]}}]}}]} as unknown as DocumentNode<MyClaimQuery, MyClaimQueryVariables>;
export const MyClosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyClosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myClosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"merchantName"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"registerUntil"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}}]}}]}}]}}]} as unknown as DocumentNode<MyClosureQuery, MyClosureQueryVariables>;
export const ClosureVerifiedClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClosureVerifiedClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Closure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"nameMask"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClosureVerifiedClaimsQuery, ClosureVerifiedClaimsQueryVariables>;
export const ClosurePartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClosureParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Closure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"merchantId"}},{"kind":"Field","name":{"kind":"Name","value":"merchantName"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"interestFrom"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"registerUntil"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"settledCount"}},{"kind":"Field","name":{"kind":"Name","value":"claimedSum"}},{"kind":"Field","name":{"kind":"Name","value":"refundedSum"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"nameMask"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMask"}},{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cardLabel"}},{"kind":"Field","name":{"kind":"Name","value":"card"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"bonus"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"listPrice"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"timesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"hadSameBefore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proof"}},{"kind":"Field","name":{"kind":"Name","value":"byResident"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"faultLabel"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exit"}},{"kind":"Field","name":{"kind":"Name","value":"exitLabel"}},{"kind":"Field","name":{"kind":"Name","value":"exitRemark"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"mediationId"}},{"kind":"Field","name":{"kind":"Name","value":"mediation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handOvers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiverLabel"}},{"kind":"Field","name":{"kind":"Name","value":"receiverName"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"clue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClosurePartsQuery, ClosurePartsQueryVariables>;
export const CompensationFundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompensationFunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compensationFunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"toRecover"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capPerClaim"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompensationFundsQuery, CompensationFundsQueryVariables>;
export const CompensationClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompensationClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compensationClaims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"advanced"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mySeat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dutyLabel"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CompensationClaimsQuery, CompensationClaimsQueryVariables>;
export const CompensationSubjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompensationSubjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<CompensationSubjectsQuery, CompensationSubjectsQueryVariables>;
export const CompensationFundChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompensationFundChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compensationFunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capPerClaim"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompensationFundChoicesQuery, CompensationFundChoicesQueryVariables>;
export const CompensationStatementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompensationStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fundId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compensationStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fundId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fundId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"cash"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"merchant"}},{"kind":"Field","name":{"kind":"Name","value":"voucher"}},{"kind":"Field","name":{"kind":"Name","value":"memo"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"postings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CompensationStatementQuery, CompensationStatementQueryVariables>;
export const CompensationClaimPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompensationClaimParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompensationClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merchant"}},{"kind":"Field","name":{"kind":"Name","value":"consumerMask"}},{"kind":"Field","name":{"kind":"Name","value":"consumer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phoneMask"}},{"kind":"Field","name":{"kind":"Name","value":"accountMask"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"loss"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"consentedOn"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"voucher"}},{"kind":"Field","name":{"kind":"Name","value":"advanced"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}},{"kind":"Field","name":{"kind":"Name","value":"assignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"notifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"cash"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"voucher"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompensationClaimPartsQuery, CompensationClaimPartsQueryVariables>;
export const CompensationFundPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompensationFundParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompensationFund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"toRecover"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"capPerClaim"}},{"kind":"Field","name":{"kind":"Name","value":"capPerMerchant"}},{"kind":"Field","name":{"kind":"Name","value":"capPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deposits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompensationFundPartsQuery, CompensationFundPartsQueryVariables>;
export const AgendaProposalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agendaProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceLabel"}},{"kind":"Field","name":{"kind":"Name","value":"refId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"unitNames"}}]}}]}}]} as unknown as DocumentNode<AgendaProposalsQuery, AgendaProposalsQueryVariables>;
export const MeetingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Meetings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"open"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"Variable","name":{"kind":"Name","value":"open"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"levelLabel"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"openDecisions"}},{"kind":"Field","name":{"kind":"Name","value":"mySeat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dutyLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MeetingsQuery, MeetingsQueryVariables>;
export const MeetingToChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingToChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"chairName"}},{"kind":"Field","name":{"kind":"Name","value":"chairUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingToChangeQuery, MeetingToChangeQueryVariables>;
export const MeetingPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelLabel"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"chairName"}},{"kind":"Field","name":{"kind":"Name","value":"beganAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"chairUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"attendee"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"live"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceLabel"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"unitNames"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"former"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timesReturned"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingPartsQuery, MeetingPartsQueryVariables>;
export const ObservedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Observed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observedClusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryId"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"appeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"observerQuestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"askerName"}},{"kind":"Field","name":{"kind":"Name","value":"askedName"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"repliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ObservedQuery, ObservedQueryVariables>;
export const PublicStationDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicStationDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"district"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicStationDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"district"},"value":{"kind":"Variable","name":{"kind":"Name","value":"district"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stationName"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"deputies"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}}]}}]}}]} as unknown as DocumentNode<PublicStationDaysQuery, PublicStationDaysQueryVariables>;
export const RatingInViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RatingInView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandlingRating"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raterName"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}}]}}]}}]} as unknown as DocumentNode<RatingInViewQuery, RatingInViewQueryVariables>;
export const StationDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StationDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stationDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"deputies"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<StationDaysQuery, StationDaysQueryVariables>;
export const SuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deputySuggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"proposerName"}},{"kind":"Field","name":{"kind":"Name","value":"appealCount"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SuggestionsQuery, SuggestionsQueryVariables>;
export const SupervisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Supervisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"focusedSupervisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"stationName"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"deputies"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjectRatings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]} as unknown as DocumentNode<SupervisionsQuery, SupervisionsQueryVariables>;
export const AskableSeatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AskableSeats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AskableSeatsQuery, AskableSeatsQueryVariables>;
export const StationDayInViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StationDayInView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StationDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stationName"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"deputies"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"residentMask"}},{"kind":"Field","name":{"kind":"Name","value":"appealNumber"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAtOnce"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"fedBackAt"}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StationDayInViewQuery, StationDayInViewQueryVariables>;
export const DeputySuggestionInViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeputySuggestionInView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeputySuggestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposerName"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"longerReason"}},{"kind":"Field","name":{"kind":"Name","value":"longerAgreed"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"appealCount"}},{"kind":"Field","name":{"kind":"Name","value":"appeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"metHow"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"implementationLabel"}},{"kind":"Field","name":{"kind":"Name","value":"satisfactionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeputySuggestionInViewQuery, DeputySuggestionInViewQueryVariables>;
export const FocusedSupervisionInViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FocusedSupervisionInView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FocusedSupervision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stationName"}},{"kind":"Field","name":{"kind":"Name","value":"deputies"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FocusedSupervisionInViewQuery, FocusedSupervisionInViewQueryVariables>;
export const DeskViewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deskViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"subDistrictId"}},{"kind":"Field","name":{"kind":"Name","value":"categoryId"}}]}}]}}]} as unknown as DocumentNode<DeskViewsQuery, DeskViewsQueryVariables>;
export const DeskViewKeepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskViewKeep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeskFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deskViewKeep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeskViewKeepMutation, DeskViewKeepMutationVariables>;
export const DeskViewDropDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskViewDrop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deskViewDrop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeskViewDropMutation, DeskViewDropMutationVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"leadUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const DeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Desk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"desk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"dutyLabel"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"handlerName"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"lastEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"merchant"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subDistrict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deskCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"dutyLabel"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}}]}}]}}]} as unknown as DocumentNode<DeskQuery, DeskQueryVariables>;
export const ProfilesForCardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfilesForCards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicProfiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"area"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProfilesForCardsQuery, ProfilesForCardsQueryVariables>;
export const GridsOfCommunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GridsOfCommunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grids"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicProfiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"starsPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GridsOfCommunityQuery, GridsOfCommunityQueryVariables>;
export const ShownProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShownProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"district"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"district"},"value":{"kind":"Variable","name":{"kind":"Name","value":"district"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isPerson"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPhone"}},{"kind":"Field","name":{"kind":"Name","value":"gridName"}},{"kind":"Field","name":{"kind":"Name","value":"gridArea"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"starsPeriod"}}]}}]}}]} as unknown as DocumentNode<ShownProfileQuery, ShownProfileQueryVariables>;
export const PublicProfileFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublicProfileFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"district"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicAppealInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicProfileFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"district"},"value":{"kind":"Variable","name":{"kind":"Name","value":"district"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicProfileFileSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"queryCode"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicProfileFileMutation, PublicProfileFileMutationVariables>;
export const StarRatingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StarRatings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"starRatings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"workerName"}},{"kind":"Field","name":{"kind":"Name","value":"periodCode"}},{"kind":"Field","name":{"kind":"Name","value":"shownStars"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StarRatingsQuery, StarRatingsQueryVariables>;
export const StarRatingInViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StarRatingInView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StarRating"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workerName"}},{"kind":"Field","name":{"kind":"Name","value":"periodCode"}},{"kind":"Field","name":{"kind":"Name","value":"byRule"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"visitsExpected"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"onTheSpot"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"rated"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StarRatingInViewQuery, StarRatingInViewQueryVariables>;
export const DoorVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoorVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DoorVisitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doorVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"workerName"}},{"kind":"Field","name":{"kind":"Name","value":"household"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"visitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DoorVisitsQuery, DoorVisitsQueryVariables>;
export const DoorVisitCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoorVisitCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doorVisitCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"workerName"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"visits"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"onTheSpot"}},{"kind":"Field","name":{"kind":"Name","value":"raised"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}}]}}]} as unknown as DocumentNode<DoorVisitCountsQuery, DoorVisitCountsQueryVariables>;
export const GridsForProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GridsForProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grids"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<GridsForProfileQuery, GridsForProfileQueryVariables>;
export const VisitFormToTakeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitFormToTake"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"backDays"}},{"kind":"Field","name":{"kind":"Name","value":"grids"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<VisitFormToTakeQuery, VisitFormToTakeQueryVariables>;
export const DoorVisitInViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoorVisitInView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DoorVisit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workerName"}},{"kind":"Field","name":{"kind":"Name","value":"household"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"visitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"onTheSpot"}},{"kind":"Field","name":{"kind":"Name","value":"solution"}},{"kind":"Field","name":{"kind":"Name","value":"appealNumber"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DoorVisitInViewQuery, DoorVisitInViewQueryVariables>;
export const HardCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HardCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HardCaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hardCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"targetOn"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"missedWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"weekDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedTargetOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastWeek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"week"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hardCaseCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"unplanned"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"closedOff"}}]}}]}}]} as unknown as DocumentNode<HardCasesQuery, HardCasesQueryVariables>;
export const MyInterviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyInterview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myInterview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"conveners"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"merchantName"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answerUntil"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}}]}}]}}]} as unknown as DocumentNode<MyInterviewQuery, MyInterviewQueryVariables>;
export const InterviewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Interviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<InterviewsQuery, InterviewsQueryVariables>;
export const InterviewMerchantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InterviewMerchants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"merchants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"recentCount"}}]}}]}}]}}]} as unknown as DocumentNode<InterviewMerchantsQuery, InterviewMerchantsQueryVariables>;
export const InterviewMerchantsCalledDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InterviewMerchantsCalled"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"merchantId"}},{"kind":"Field","name":{"kind":"Name","value":"merchantName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InterviewMerchantsCalledQuery, InterviewMerchantsCalledQueryVariables>;
export const InterviewPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InterviewParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"conveners"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldIn"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"record"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"appealCount"}},{"kind":"Field","name":{"kind":"Name","value":"appeals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"merchantId"}},{"kind":"Field","name":{"kind":"Name","value":"merchantName"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerUntil"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"merchantName"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InterviewPartsQuery, InterviewPartsQueryVariables>;
export const JointCaseChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JointCaseChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkedAppeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appealId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<JointCaseChoicesQuery, JointCaseChoicesQueryVariables>;
export const JointCasePartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JointCaseParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"conveneNote"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"wishedUnits"}},{"kind":"Field","name":{"kind":"Name","value":"linkedAppeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appealId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mediations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"binding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annex"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"openTo"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}}]} as unknown as DocumentNode<JointCasePartsQuery, JointCasePartsQueryVariables>;
export const ClueLedgerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClueLedger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClueFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicInterestClues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"appealCount"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"mySeat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dutyLabel"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ClueLedgerQuery, ClueLedgerQueryVariables>;
export const MediationConfirmationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MediationConfirmations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mediation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MediationConfirmationsQuery, MediationConfirmationsQueryVariables>;
export const CourtLedgerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CourtLedger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mySeat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dutyLabel"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudicialConfirmation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"court"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PreSuitQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"court"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CourtLedgerQuery, CourtLedgerQueryVariables>;
export const QuestionPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuestionParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PreSuitQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"aboutNumber"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"asker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"court"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuestionPartsQuery, QuestionPartsQueryVariables>;
export const RecommendationLedgerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecommendationLedger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecommendationType"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mySeat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dutyLabel"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RecommendationLedgerQuery, RecommendationLedgerQueryVariables>;
export const ConfirmationChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConfirmationChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mediation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"nameMask"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmationChoicesQuery, ConfirmationChoicesQueryVariables>;
export const CluePartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClueParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicInterestClue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"typeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"trackLabel"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"merchant"}},{"kind":"Field","name":{"kind":"Name","value":"appealCount"}},{"kind":"Field","name":{"kind":"Name","value":"alertNumber"}},{"kind":"Field","name":{"kind":"Name","value":"screenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"noticeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"clueAppeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"record"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CluePartsQuery, CluePartsQueryVariables>;
export const ConfirmationPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConfirmationParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mediations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudicialConfirmation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mediationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"applyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extended"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"groundLabel"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"court"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mediation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"handedIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"liabilities"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"performanceManner"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"askedFor"}},{"kind":"Field","name":{"kind":"Name","value":"ruling"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameMask"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMask"}},{"kind":"Field","name":{"kind":"Name","value":"manner"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"byAgent"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmationPartsQuery, ConfirmationPartsQueryVariables>;
export const LinkageCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkageCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkageCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<LinkageCountsQuery, LinkageCountsQueryVariables>;
export const RecommendationPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecommendationParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"paperTitle"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"passedOn"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"copyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"performed"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecommendationPartsQuery, RecommendationPartsQueryVariables>;
export const SubjectOfAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SubjectOfAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SubjectOfAppealQuery, SubjectOfAppealQueryVariables>;
export const KnowledgeOfSubjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnowledgeOfSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"categoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knowledgeEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"categoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"categoryId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"citable"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"basisUrl"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KnowledgeOfSubjectQuery, KnowledgeOfSubjectQueryVariables>;
export const KnowledgeEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnowledgeEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"KnowledgeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knowledgeEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDue"}},{"kind":"Field","name":{"kind":"Name","value":"cited"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<KnowledgeEntriesQuery, KnowledgeEntriesQueryVariables>;
export const KnowledgeToReviseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnowledgeToRevise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KnowledgeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewMonths"}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"basisUrl"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<KnowledgeToReviseQuery, KnowledgeToReviseQueryVariables>;
export const KnowledgeEntryInViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnowledgeEntryInView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KnowledgeEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"basisUrl"}},{"kind":"Field","name":{"kind":"Name","value":"reviewMonths"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDue"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cited"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KnowledgeEntryInViewQuery, KnowledgeEntryInViewQueryVariables>;
export const LegalConsultationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LegalConsultations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalConsultationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalConsultations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"fieldLabel"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"asker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mySeat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LegalConsultationsQuery, LegalConsultationsQueryVariables>;
export const LegalExpertPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LegalExpertParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalExpert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fieldLabels"}},{"kind":"Field","name":{"kind":"Name","value":"recusedUnits"}},{"kind":"Field","name":{"kind":"Name","value":"recusedNames"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LegalExpertPartsQuery, LegalExpertPartsQueryVariables>;
export const LegalExpertsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LegalExperts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalExperts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"fieldLabels"}},{"kind":"Field","name":{"kind":"Name","value":"recusedUnits"}},{"kind":"Field","name":{"kind":"Name","value":"recusedNames"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LegalExpertsQuery, LegalExpertsQueryVariables>;
export const LegalExpertToReviseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LegalExpertToRevise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalExpert"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"recusedUnitIds"}},{"kind":"Field","name":{"kind":"Name","value":"recusedNames"}}]}}]}}]}}]} as unknown as DocumentNode<LegalExpertToReviseQuery, LegalExpertToReviseQueryVariables>;
export const LegalExpertChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LegalExpertChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalExperts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"fieldLabels"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LegalExpertChoicesQuery, LegalExpertChoicesQueryVariables>;
export const LegalConsultationFieldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LegalConsultationField"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalConsultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LegalConsultationFieldQuery, LegalConsultationFieldQueryVariables>;
export const SignedOpinionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignedOpinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalConsultations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"SIGNED","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<SignedOpinionsQuery, SignedOpinionsQueryVariables>;
export const LegalConsultationPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LegalConsultationParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalConsultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fieldLabel"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"merchants"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"sourceNumber"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"draftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LegalConsultationPartsQuery, LegalConsultationPartsQueryVariables>;
export const MatterDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatterDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<MatterDocumentsQuery, MatterDocumentsQueryVariables>;
export const MatterLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatterLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purposeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MatterLinksQuery, MatterLinksQueryVariables>;
export const MatterPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatterPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mySeat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"dutyLabel"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"handlerName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partAbilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MatterPageQuery, MatterPageQueryVariables>;
export const MatterRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatterRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ledger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"matterId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MatterRecordQuery, MatterRecordQueryVariables>;
export const AnnexSeatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnnexSeats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnnexSeatsQuery, AnnexSeatsQueryVariables>;
export const GroundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Grounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GroundList"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}}]}}]}}]} as unknown as DocumentNode<GroundsQuery, GroundsQueryVariables>;
export const MediationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Mediations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"StringValue","value":"mediation","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"mySeat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"dutyLabel"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mediation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bodyUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MediationsQuery, MediationsQueryVariables>;
export const MediationChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MediationChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mediation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"nameMask"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"beginsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MediationChoicesQuery, MediationChoicesQueryVariables>;
export const MediationPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MediationParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mediation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"appliedByParty"}},{"kind":"Field","name":{"kind":"Name","value":"bodyUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originNumber"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"claims"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}},{"kind":"Field","name":{"kind":"Name","value":"routesTold"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameMask"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMask"}},{"kind":"Field","name":{"kind":"Name","value":"numberMask"}},{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"consentLabel"}},{"kind":"Field","name":{"kind":"Name","value":"consentAt"}},{"kind":"Field","name":{"kind":"Name","value":"consentManner"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsDeputies"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsExperts"}},{"kind":"Field","name":{"kind":"Name","value":"copyAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mediators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"beginsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"presentPartyIds"}},{"kind":"Field","name":{"kind":"Name","value":"attendees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"recorder"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"liabilities"}},{"kind":"Field","name":{"kind":"Name","value":"performanceManner"}},{"kind":"Field","name":{"kind":"Name","value":"reachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inForceAt"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"signer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"manner"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"partyId"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAgreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MediationPartsQuery, MediationPartsQueryVariables>;
export const MerchantCandidatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MerchantCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"merchantCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"recent"}},{"kind":"Field","name":{"kind":"Name","value":"latestAt"}}]}}]}}]} as unknown as DocumentNode<MerchantCandidatesQuery, MerchantCandidatesQueryVariables>;
export const MerchantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Merchants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MerchantFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"merchants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"isPlatform"}},{"kind":"Field","name":{"kind":"Name","value":"isKey"}},{"kind":"Field","name":{"kind":"Name","value":"recentCount"}},{"kind":"Field","name":{"kind":"Name","value":"complaintCount"}},{"kind":"Field","name":{"kind":"Name","value":"closureNumber"}},{"kind":"Field","name":{"kind":"Name","value":"association"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MerchantsQuery, MerchantsQueryVariables>;
export const MerchantToChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MerchantToChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Merchant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"isPlatform"}},{"kind":"Field","name":{"kind":"Name","value":"association"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MerchantToChangeQuery, MerchantToChangeQueryVariables>;
export const MerchantPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MerchantParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Merchant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"isPlatform"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"}},{"kind":"Field","name":{"kind":"Name","value":"isKey"}},{"kind":"Field","name":{"kind":"Name","value":"complaintCount"}},{"kind":"Field","name":{"kind":"Name","value":"recentCount"}},{"kind":"Field","name":{"kind":"Name","value":"closureNumber"}},{"kind":"Field","name":{"kind":"Name","value":"association"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"takenOn"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"interviewId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"interviewId"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"settledCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"merchantAppeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"merchantId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<MerchantPartsQuery, MerchantPartsQueryVariables>;
export const NoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelLabel"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const NoticeToReviseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticeToRevise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"copyTo"}}]}}]}}]}}]} as unknown as DocumentNode<NoticeToReviseQuery, NoticeToReviseQueryVariables>;
export const NoticeCommitmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticeCommitments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticeCommitmentsQuery, NoticeCommitmentsQueryVariables>;
export const NoticePartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticeParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelLabel"}},{"kind":"Field","name":{"kind":"Name","value":"paperTitle"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"copyTo"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"requirement"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"referredTo"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedForAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedForBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldIn"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"coConveners"}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkOn"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkFinding"}},{"kind":"Field","name":{"kind":"Name","value":"nextType"}},{"kind":"Field","name":{"kind":"Name","value":"addressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appealId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticePartsQuery, NoticePartsQueryVariables>;
export const NotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"switches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"on"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationsQuery, NotificationsQueryVariables>;
export const NotificationReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotificationRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}}]}}]} as unknown as DocumentNode<NotificationReadMutation, NotificationReadMutationVariables>;
export const NotificationReadAllDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotificationReadAll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationReadAll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}}]}}]} as unknown as DocumentNode<NotificationReadAllMutation, NotificationReadAllMutationVariables>;
export const NotificationSwitchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotificationSwitch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationSwitch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}}]}}]} as unknown as DocumentNode<NotificationSwitchMutation, NotificationSwitchMutationVariables>;
export const OverviewAppealsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverviewAppeals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overviewAppeals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OverviewAppealsQuery, OverviewAppealsQueryVariables>;
export const OverviewHotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverviewHot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverviewHotBy"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overviewHot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"IntValue","value":"7"}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"beforeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"beforeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"spots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"before"}}]}}]}}]}}]} as unknown as DocumentNode<OverviewHotQuery, OverviewHotQueryVariables>;
export const OverviewLoadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverviewLoad"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overviewLoad"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noticeCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<OverviewLoadQuery, OverviewLoadQueryVariables>;
export const OverviewPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverviewPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessmentRanking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]} as unknown as DocumentNode<OverviewPlacesQuery, OverviewPlacesQueryVariables>;
export const OverviewTrendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverviewTrend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"step"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentTrendStep"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"points"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessmentTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}},{"kind":"Argument","name":{"kind":"Name","value":"points"},"value":{"kind":"Variable","name":{"kind":"Name","value":"points"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hits"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"countedHits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countedAll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverviewTrendQuery, OverviewTrendQueryVariables>;
export const CalendarYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarYears"}},{"kind":"Field","name":{"kind":"Name","value":"provisionalCalendarYears"}},{"kind":"Field","name":{"kind":"Name","value":"calendarDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarYearQuery, CalendarYearQueryVariables>;
export const CatalogueTrialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueTrial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"categoryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subDistrictId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogueProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"categoryId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"categoryId"}}},{"kind":"Argument","name":{"kind":"Name","value":"subDistrictId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subDistrictId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CatalogueTrialQuery, CatalogueTrialQueryVariables>;
export const GroundRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GroundRegister"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groundLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"always"}},{"kind":"Field","name":{"kind":"Name","value":"may"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"all"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceUntil"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GroundRegisterQuery, GroundRegisterQueryVariables>;
export const AdministeredMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdministeredMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"lockedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<AdministeredMembersQuery, AdministeredMembersQueryVariables>;
export const SettingPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settingPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"touches"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"clocks"}},{"kind":"Field","name":{"kind":"Name","value":"overdueThen"}},{"kind":"Field","name":{"kind":"Name","value":"overdueNow"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"isBounded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]}}]} as unknown as DocumentNode<SettingPreviewQuery, SettingPreviewQueryVariables>;
export const SettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"fallback"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SettingsQuery, SettingsQueryVariables>;
export const SignInEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<SignInEventsQuery, SignInEventsQueryVariables>;
export const StatutoryPeriodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatutoryPeriods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statutoryPeriods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatutoryPeriodsQuery, StatutoryPeriodsQueryVariables>;
export const AdministeredUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdministeredUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"all"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cadreName"}},{"kind":"Field","name":{"kind":"Name","value":"cadrePost"}},{"kind":"Field","name":{"kind":"Name","value":"cadrePhone"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<AdministeredUnitsQuery, AdministeredUnitsQueryVariables>;
export const CatalogueSubjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueSubjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<CatalogueSubjectsQuery, CatalogueSubjectsQueryVariables>;
export const CatalogueRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueRules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchRules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subDistrict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<CatalogueRulesQuery, CatalogueRulesQueryVariables>;
export const UnitFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<UnitFileQuery, UnitFileQueryVariables>;
export const PublicAppealRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublicAppealRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"district"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicAppealInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicAppealRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"district"},"value":{"kind":"Variable","name":{"kind":"Name","value":"district"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicAppealRegisterSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"queryCode"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicAppealRegisterMutation, PublicAppealRegisterMutationVariables>;
export const PublicDistrictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicDistricts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicDistricts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PublicDistrictsQuery, PublicDistrictsQueryVariables>;
export const PublicSubjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicSubjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"district"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicSubjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"district"},"value":{"kind":"Variable","name":{"kind":"Name","value":"district"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<PublicSubjectsQuery, PublicSubjectsQueryVariables>;
export const PublicUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"district"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"district"},"value":{"kind":"Variable","name":{"kind":"Name","value":"district"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"above"}}]}}]}}]} as unknown as DocumentNode<PublicUnitsQuery, PublicUnitsQueryVariables>;
export const MyAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAppeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myAppeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"callbacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"byAppellant"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reopenUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reopenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"newFacts"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"declineGround"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rightChannel"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyLine"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryBasis"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryAmount"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryUnit"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryUntil"}},{"kind":"Field","name":{"kind":"Name","value":"deferralGround"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deferralMeasures"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"terminationGround"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terminationReason"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mediations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"routesTold"}},{"kind":"Field","name":{"kind":"Name","value":"bodyUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"grounding"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"annex"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<MyAppealQuery, MyAppealQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpen"}},{"kind":"Field","name":{"kind":"Name","value":"mayRead"}},{"kind":"Field","name":{"kind":"Name","value":"usualChannel"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileId"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const MatterChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"MatterChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matterChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<MatterChangedSubscription, MatterChangedSubscriptionVariables>;
export const MatterViewersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"MatterViewers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matterViewers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberId"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}}]}}]}}]} as unknown as DocumentNode<MatterViewersSubscription, MatterViewersSubscriptionVariables>;
export const DeskChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DeskChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deskChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}}]}}]}}]} as unknown as DocumentNode<DeskChangedSubscription, DeskChangedSubscriptionVariables>;
export const InboxArrivedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"InboxArrived"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationArrived"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}}]}}]} as unknown as DocumentNode<InboxArrivedSubscription, InboxArrivedSubscriptionVariables>;
export const PickableCategoriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickableCategories"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<PickableCategoriesQuery, PickableCategoriesQueryVariables>;
export const ActiveMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActiveMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ActiveMembersQuery, ActiveMembersQueryVariables>;
export const PickableUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickableUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<PickableUnitsQuery, PickableUnitsQueryVariables>;
export const WeeklyReviewItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WeeklyReviewItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weeklyReviewItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"dutyLabel"}},{"kind":"Field","name":{"kind":"Name","value":"handlerName"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instructions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"doneText"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WeeklyReviewItemsQuery, WeeklyReviewItemsQueryVariables>;
export const WeeklyReviewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WeeklyReviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"week"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weeklyReviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"hardCases"}},{"kind":"Field","name":{"kind":"Name","value":"reviewId"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<WeeklyReviewsQuery, WeeklyReviewsQueryVariables>;
export const WeeklyReviewWhatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WeeklyReviewWhat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeeklyReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"week"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appealId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WeeklyReviewWhatQuery, WeeklyReviewWhatQueryVariables>;