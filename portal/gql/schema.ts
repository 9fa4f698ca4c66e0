export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time, ISO 8601 with offset, for example `2026-11-23T09:00:00+08:00`. */
  DateTime: { input: string; output: string; }
  /** An amount of money in whole fen, for example `128000` for 1,280 yuan. */
  Fen: { input: number; output: number; }
};

/** An act that the reader may do now. */
export type Ability = {
  __typename?: 'Ability';
  /** Name of the mutation. */
  act: Scalars['String']['output'];
  /** What will happen and to whom; asked before the act. */
  confirm?: Maybe<Scalars['String']['output']>;
  /** Verb for the button. */
  label: Scalars['String']['output'];
  /** How the button should look. */
  tone: AbilityTone;
};

/** How an act’s button should look. */
export type AbilityTone =
  /** An act that refuses, ends or cannot be undone. */
  | 'DANGER'
  /** An act among others. */
  | 'PLAIN'
  /** The act that usually comes next. */
  | 'PRIMARY';

/** The account also works for other units, so the administrator of one unit may not take its password. */
export type AccountShared = Problem & {
  __typename?: 'AccountShared';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** Only an agreement of the own mediation body that is in force can be confirmed. */
export type AgreementNotInForce = Problem & {
  __typename?: 'AgreementNotInForce';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** 预警: a rule fired, once for its version, subject and window. */
export type Alert = Matter & {
  __typename?: 'Alert';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** The appeals that it is about, up to fifty. */
  alertAppeals: Array<AlertAppeal>;
  /** The instant at which the condition came true. */
  at: Scalars['DateTime']['output'];
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** What the rule watches for. */
  condition: AlertCondition;
  /** What the rule watches for, in words. */
  conditionLabel: Scalars['String']['output'];
  /** Why it was dismissed. */
  dismissReason?: Maybe<Scalars['String']['output']>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** The facts in words, for a notice. */
  facts: Scalars['String']['output'];
  /** The numbers that it stands on. */
  figures: Array<AlertFigure>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** The notice that followed. */
  notice?: Maybe<Notice>;
  /** Ground of a notice, as the rule has it. */
  noticeGround: Scalars['String']['output'];
  /** What a notice requires, as the rule has it. */
  noticeRequirement: Scalars['String']['output'];
  /** The notice that the rule has in mind. */
  noticeType: AlertNotice;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** The version of the rule that fired. */
  rule: AlertRule;
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** What it is about, by name. */
  subjectName: Scalars['String']['output'];
  /** What it is about. */
  subjectType: AlertSubject;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** The unit that answers for it, where one does. */
  unit?: Maybe<Unit>;
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
  /** The window that it fired for: a month, the first day of a window, a deadline. */
  windowKey: Scalars['String']['output'];
};


/** 预警: a rule fired, once for its version, subject and window. */
export type AlertClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 预警: a rule fired, once for its version, subject and window. */
export type AlertDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 预警: a rule fired, once for its version, subject and window. */
export type AlertEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 预警: a rule fired, once for its version, subject and window. */
export type AlertSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An appeal that an alert is about, as it was known when it fired. */
export type AlertAppeal = {
  __typename?: 'AlertAppeal';
  /** The appeal itself; null for those who do not see it. */
  appeal?: Maybe<Matter>;
  /** The appeal. */
  appealId: Scalars['ID']['output'];
  /** Opaque identifier of the link. */
  id: Scalars['ID']['output'];
  /** Number of the appeal. */
  number: Scalars['String']['output'];
  /** Title, without personal data; the number where the appeal is confidential. */
  title: Scalars['String']['output'];
};

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

/** A page of a list of Alert objects, in the list's order. */
export type AlertConnection = {
  __typename?: 'AlertConnection';
  /** The items of this page. */
  nodes: Array<Alert>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How many alerts that the reader sees stand alike. */
export type AlertCount = {
  __typename?: 'AlertCount';
  /** Number of alerts. */
  count: Scalars['Int']['output'];
  /** Their state. */
  state: Scalars['String']['output'];
};

/** Why nothing follows; it stands on the record. */
export type AlertDismissInput = {
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** What `alertDismiss` answers on a matter of kind Alert: done, or why not. */
export type AlertDismissResult = AlertDismissSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `alertDismiss` when it was done. */
export type AlertDismissSuccess = {
  __typename?: 'AlertDismissSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Alert>;
};

/** A number that an alert stands on. */
export type AlertFigure = {
  __typename?: 'AlertFigure';
  /** Which, in words. */
  label: Scalars['String']['output'];
  /** Which. */
  name: AlertFigureName;
  /** The number. */
  value: Scalars['Float']['output'];
};

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
  conditions?: InputMaybe<Array<AlertCondition>>;
  /** Only those of this version of a rule. */
  ruleId?: InputMaybe<Scalars['ID']['input']>;
  /** Only in this state. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Only those that this unit answers for. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** A clue out of an alert; its appeals come with it. */
export type AlertHandOverInput = {
  /** The facts; those of the alert where nothing is said. */
  facts?: InputMaybe<Scalars['String']['input']>;
  /** What public interest it is about. */
  type: ClueType;
};

/** What `alertHandOver` answers on a matter of kind Alert: done, or why not. */
export type AlertHandOverResult = AlertHandOverSuccess | AppealNotCited | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `alertHandOver` when it was done. */
export type AlertHandOverSuccess = {
  __typename?: 'AlertHandOverSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Alert>;
};

/** What may follow an alert. */
export type AlertNotice =
  /** 提示单: the first formal notice. */
  | 'REMINDER'
  /** 督办单: a formal order with a due date. */
  | 'SUPERVISION_ORDER';

/** The notice that follows an alert. Its text is drafted from the figures; it may be revised until it is issued. */
export type AlertProposeInput = {
  /** The unit that it is served on; the one that answers for it otherwise. */
  addresseeId?: InputMaybe<Scalars['ID']['input']>;
  /** What is served on the unit; what the rule has in mind otherwise. */
  type?: InputMaybe<AlertNotice>;
  /** Working days to answer in; the usual limit of the type otherwise. */
  workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** What `alertPropose` answers on a matter of kind Alert: done, or why not. */
export type AlertProposeResult = AlertProposeSuccess | AppealNotCited | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `alertPropose` when it was done. */
export type AlertProposeSuccess = {
  __typename?: 'AlertProposeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Alert>;
};

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

/** 预警规则: one version of a rule, as data. */
export type AlertRule = Matter & {
  __typename?: 'AlertRule';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** When it was adopted. */
  adoptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who adopted it. */
  adoptedBy?: Maybe<Scalars['String']['output']>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** What it watches for, in words. */
  conditionLabel: Scalars['String']['output'];
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** Number of the version, from 1. */
  edition: Scalars['Int']['output'];
  /** From when on it holds; null for a draft. */
  effectiveFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it held; null while it does. */
  effectiveUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** How often it fired, as far as the reader sees its alerts. */
  firedCount: Scalars['Int']['output'];
  /** Why it is held, where it is. */
  heldBecause?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** The same for all versions of a rule: its first version. */
  lineId: Scalars['ID']['output'];
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** What it says. */
  terms: AlertTerms;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 预警规则: one version of a rule, as data. */
export type AlertRuleClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 预警规则: one version of a rule, as data. */
export type AlertRuleDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 预警规则: one version of a rule, as data. */
export type AlertRuleEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 预警规则: one version of a rule, as data. */
export type AlertRuleSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** From when on a version holds. */
export type AlertRuleAdoptInput = {
  /** The day that it begins with, `YYYY-MM-DD`. */
  fromDate: Scalars['String']['input'];
};

/** What `alertRuleAdopt` answers on a matter of kind AlertRule: done, or why not. */
export type AlertRuleAdoptResult = AlertRuleAdoptSuccess | AlertRuleOverClosed | AlertRuleOverFired | AlertRuleOverlaps | AlertRuleTooBroad | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `alertRuleAdopt` when it was done. */
export type AlertRuleAdoptSuccess = {
  __typename?: 'AlertRuleAdoptSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AlertRule>;
};

/** What `alertRuleChange` answers on a matter of kind AlertRule: done, or why not. */
export type AlertRuleChangeResult = AlertRuleChangeSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `alertRuleChange` when it was done. */
export type AlertRuleChangeSuccess = {
  __typename?: 'AlertRuleChangeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AlertRule>;
};

/** A page of a list of AlertRule objects, in the list's order. */
export type AlertRuleConnection = {
  __typename?: 'AlertRuleConnection';
  /** The items of this page. */
  nodes: Array<AlertRule>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What `alertRuleDiscard` answers on a matter of kind AlertRule: done, or why not. */
export type AlertRuleDiscardResult = AlertRuleDiscardSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `alertRuleDiscard` when it was done. */
export type AlertRuleDiscardSuccess = {
  __typename?: 'AlertRuleDiscardSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AlertRule>;
};

/** What `alertRuleDraft` answers on a matter of kind AlertRule: done, or why not. */
export type AlertRuleDraftResult = AlertRuleDraftSuccess | AlertRuleUnknown | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `alertRuleDraft` when it was done. */
export type AlertRuleDraftSuccess = {
  __typename?: 'AlertRuleDraftSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AlertRule>;
};

/** What `alertRuleEnd` answers on a matter of kind AlertRule: done, or why not. */
export type AlertRuleEndResult = AlertRuleEndSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `alertRuleEnd` when it was done. */
export type AlertRuleEndSuccess = {
  __typename?: 'AlertRuleEndSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AlertRule>;
};

/** A version of a rule; what its condition does not ask for is ignored. */
export type AlertRuleInput = {
  /** Which deadline; that of handling where nothing is said. */
  clock?: InputMaybe<AlertClock>;
  /** What it watches for. */
  condition: AlertCondition;
  /** By how many standard deviations a rise exceeds the mean of its history. */
  deviations?: InputMaybe<Scalars['Float']['input']>;
  /** How many windows before are the history of a rise. */
  earlier?: InputMaybe<Scalars['Int']['input']>;
  /** Legal or policy ground of the notice. */
  ground: Scalars['String']['input'];
  /** Hours before the deadline (near due) or after it (overdue), or after the review date of an entry. */
  hours?: InputMaybe<Scalars['Int']['input']>;
  /** How many there must be at least: cases counted in a rate, returns, appeals, dissatisfied answers, citations. */
  least?: InputMaybe<Scalars['Int']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** What is served on the unit. */
  noticeType: AlertNotice;
  /** The rate. */
  rate?: InputMaybe<AlertRate>;
  /** A version of the rule that this one is the next version of. */
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** What the notice requires of the unit. */
  requirement: Scalars['String']['input'];
  /** What the house does when it fires. */
  response: AlertResponse;
  /** What it is about, where its condition leaves a choice. */
  subject?: InputMaybe<AlertSubject>;
  /** The target of the rate, in percent. */
  target?: InputMaybe<Scalars['Int']['input']>;
  /** Length of the window, in days. */
  windowDays?: InputMaybe<Scalars['Int']['input']>;
};

/** The version would begin before the end of a period whose assessment is closed. */
export type AlertRuleOverClosed = Problem & {
  __typename?: 'AlertRuleOverClosed';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** The closed period, the latest one. */
  period: Scalars['String']['output'];
};

/** The version before has fired on or after the day that this one would begin with. */
export type AlertRuleOverFired = Problem & {
  __typename?: 'AlertRuleOverFired';
  /** How often the version before fired from then on. */
  count: Scalars['Int']['output'];
  /** The day that it would begin with. */
  from: Scalars['String']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** Another version of the rule begins on that day or later. */
export type AlertRuleOverlaps = Problem & {
  __typename?: 'AlertRuleOverlaps';
  /** Number of the other version. */
  edition: Scalars['Int']['output'];
  /** The day that it begins with. */
  from: Scalars['String']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** Why; it stands on the record. */
export type AlertRuleReasonInput = {
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** The rule would have fired too often in the past three months. */
export type AlertRuleTooBroad = Problem & {
  __typename?: 'AlertRuleTooBroad';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** The limit. */
  most: Scalars['Int']['output'];
};

/** There is no such rule to be the next version of. */
export type AlertRuleUnknown = Problem & {
  __typename?: 'AlertRuleUnknown';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

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

/** What a rule says; what its condition does not ask for is null. */
export type AlertTerms = {
  __typename?: 'AlertTerms';
  /** Which deadline; null where there is none. */
  clock?: Maybe<AlertClock>;
  /** What it watches for. */
  condition: AlertCondition;
  /** By how many standard deviations a rise exceeds its history. */
  deviations?: Maybe<Scalars['Float']['output']>;
  /** How many windows before are the history of a rise. */
  earlier?: Maybe<Scalars['Int']['output']>;
  /** Legal or policy ground of the notice. */
  ground: Scalars['String']['output'];
  /** Hours before the deadline, or after it. */
  hours?: Maybe<Scalars['Int']['output']>;
  /** How many there must be at least. */
  least?: Maybe<Scalars['Int']['output']>;
  /** What is served on the unit. */
  noticeType: AlertNotice;
  /** The rate. */
  rate?: Maybe<AlertRate>;
  /** What the notice requires of the unit. */
  requirement: Scalars['String']['output'];
  /** What the house does when it fires. */
  response: AlertResponse;
  /** What it is about. */
  subject: AlertSubject;
  /** The target of the rate, in percent. */
  target?: Maybe<Scalars['Int']['output']>;
  /** Length of the window, in days. */
  windowDays?: Maybe<Scalars['Int']['output']>;
};

/** A dry run: what a rule would have raised. It changes nothing. */
export type AlertTrial = {
  __typename?: 'AlertTrial';
  /** How often it would have fired; one more than the limit where it is beyond it. */
  count: Scalars['Int']['output'];
  /** These, the latest first, up to fifty. */
  firings: Array<AlertTrialFiring>;
  /** From when on. */
  from: Scalars['DateTime']['output'];
  /** How often it may have fired to be adopted. */
  most: Scalars['Int']['output'];
  /** Until when. */
  until: Scalars['DateTime']['output'];
};

/** An alert that a rule would have raised. */
export type AlertTrialFiring = {
  __typename?: 'AlertTrialFiring';
  /** The appeals. */
  appealIds: Array<Scalars['ID']['output']>;
  /** The instant at which the condition came true. */
  at: Scalars['DateTime']['output'];
  /** The facts in words. */
  facts: Scalars['String']['output'];
  /** The numbers. */
  figures: Array<AlertFigure>;
  /** What it would have been about, by name. */
  subjectName: Scalars['String']['output'];
  /** The unit that would have answered for it. */
  unit?: Maybe<Unit>;
  /** The window. */
  windowKey: Scalars['String']['output'];
};

/** For this consumer, this merchant and this loss there is a claim already: nobody is compensated twice. */
export type AlreadyCompensated = Problem & {
  __typename?: 'AlreadyCompensated';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** The number of this source was imported before; it is imported once. */
export type AlreadyImported = Problem & {
  __typename?: 'AlreadyImported';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** The person is a member of the unit already, in service or not. */
export type AlreadyMember = Problem & {
  __typename?: 'AlreadyMember';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** The worker has a rating for this month, proposed or published. */
export type AlreadyRated = Problem & {
  __typename?: 'AlreadyRated';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** The month. */
  period: Scalars['String']['output'];
  /** Name of the worker. */
  worker: Scalars['String']['output'];
};

/** The consumer got more back already than the claim says. */
export type AlreadyReceived = Problem & {
  __typename?: 'AlreadyReceived';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** What was paid by the record. */
  received: Scalars['Fen']['output'];
};

/** 诉求: what one appellant asks of the district. */
export type Appeal = Matter & {
  __typename?: 'Appeal';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** The unit that a violation report names. */
  accusedUnit?: Maybe<Unit>;
  /** The appellant’s name, masked. */
  appellantMask: Scalars['String']['output'];
  /** What is asked; personal data in it is masked for seats that do not need it. */
  body: Scalars['String']['output'];
  /** How often a unit returned it. */
  bounces: Scalars['Int']['output'];
  /** Tries to call back. */
  callbacks: Array<Callback>;
  /** The line for the dispatch catalogue that waits for its review; for the command centre alone. */
  catalogueSuggestion?: Maybe<CatalogueSuggestion>;
  /** Its subject. */
  category?: Maybe<Category>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** How it came in. */
  channel: IntakeChannel;
  /** Notices about it that the reader sees, the newest first. */
  citedIn: Array<NoticeAppeal>;
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The community that it is in. */
  community?: Maybe<Unit>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Whether the appellant asked for confidentiality. */
  confidential: Scalars['Boolean']['output'];
  /** Ground on which it was declined. */
  declineGround?: Maybe<GivenGround>;
  /** Ground on which it is deferred now. */
  deferralGround?: Maybe<GivenGround>;
  /** What is done while it is deferred. */
  deferralMeasures?: Maybe<Scalars['String']['output']>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The emergency line that the appellant was told to call. */
  emergencyLine?: Maybe<EmergencyLine>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** How it was handed up by who could not solve it, the first first. */
  escalations: Array<Escalation>;
  /** What was asked to leave it out of assessment, the latest first, as far as the reader sees it. */
  exclusions: Array<AssessmentExclusion>;
  /** The unit that was asked first. */
  firstReceiver?: Maybe<Unit>;
  /** Whom it was handed to as the lead unit, one after another. */
  handOverChain: Array<HandOver>;
  /** How often it was handed over to another unit. */
  handOvers: Scalars['Int']['output'];
  /** Its times in the hard-case backlog, the newest first. */
  hardCases: Array<HardCase>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether the reader’s seat may open the appellant’s identity. */
  identityOpen: Scalars['Boolean']['output'];
  /** What heads of units instructed on it, the newest first. */
  instructions: Array<Instruction>;
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Its links to joint cases that the reader sits at, the newest first. */
  jointCaseLinks: Array<LinkedAppeal>;
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** The master appeal that it stands under. */
  master?: Maybe<Appeal>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** Merchant that is named. */
  merchant?: Maybe<Scalars['String']['output']>;
  /** The file of the merchant that it names; null where it names none of the register. */
  merchantFileId?: Maybe<Scalars['ID']['output']>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** How often units were reminded of their work orders. */
  nudgeCount: Scalars['Int']['output'];
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** What deputies asked about it, the newest first. */
  observerQuestions: Array<ObserverQuestion>;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** What units say about whose business it is. */
  opinions: Array<Opinion>;
  /** The appellant’s telephone number, masked. */
  phoneMask?: Maybe<Scalars['String']['output']>;
  /** Place that it is about. */
  place?: Maybe<Scalars['String']['output']>;
  /** The date that the appellant was promised, `YYYY-MM-DD`; on it the deferral ends. */
  promisedOn?: Maybe<Scalars['String']['output']>;
  /** The longer period that a law sets for its subject, as the register proposes it; null where there is none or one was set. */
  proposedPeriod?: Maybe<ProposedPeriod>;
  /** Until when the appellant may rate it by the link. */
  rateUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the appellant may ask for re-opening. */
  reopenUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What the appellant asked for after the close. */
  reopenings: Array<Reopening>;
  /** Appeals that stand under it, or were answered with it, as far as the reader sees them. */
  repeats: Array<AppealRepeat>;
  /** How many appellants besides its own wait for its answer, also for who does not see their appeals. */
  repeatsWaiting: Scalars['Int']['output'];
  /** Answers that were given. */
  replies: Array<Reply>;
  /** Whether it is resolved, as the appellant said. */
  resolved?: Maybe<Scalars['Boolean']['output']>;
  /** The unit that is answerable now: the one first asked until another has accepted. */
  responsibleUnit?: Maybe<Unit>;
  /** The right channel that the appellant was told. */
  rightChannel?: Maybe<Scalars['String']['output']>;
  /** Whether the appellant is satisfied. */
  satisfied?: Maybe<Scalars['Boolean']['output']>;
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** How long that period is. */
  statutoryAmount?: Maybe<Scalars['Int']['output']>;
  /** Law that sets the period for handling, as the appellant is told. */
  statutoryBasis?: Maybe<Scalars['String']['output']>;
  /** In what that period is counted. */
  statutoryUnit?: Maybe<StatutoryUnit>;
  /** By when that period has it handled; null while no unit handles it, or its clock stands still. */
  statutoryUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** The sub-district that it is in. */
  subDistrict?: Maybe<Unit>;
  /** Ground on which handling ended without a result. */
  terminationGround?: Maybe<GivenGround>;
  /** Why it ended, as the appellant was told. */
  terminationReason?: Maybe<Scalars['String']['output']>;
  /** How often it was taken up again after its close. */
  timesReopened: Scalars['Int']['output'];
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** What kind of appeal. */
  type: AppealType;
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
  /** Its work orders that the reader sees. */
  workOrders: Array<WorkOrder>;
};


/** 诉求: what one appellant asks of the district. */
export type AppealClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 诉求: what one appellant asks of the district. */
export type AppealDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 诉求: what one appellant asks of the district. */
export type AppealEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 诉求: what one appellant asks of the district. */
export type AppealSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What `appealAddCoHandler` answers on a matter of kind Appeal: done, or why not. */
export type AppealAddCoHandlerResult = AppealAddCoHandlerSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealAddCoHandler` when it was done. */
export type AppealAddCoHandlerSuccess = {
  __typename?: 'AppealAddCoHandlerSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealAddNote` answers on a matter of kind Appeal: done, or why not. */
export type AppealAddNoteResult = AppealAddNoteSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealAddNote` when it was done. */
export type AppealAddNoteSuccess = {
  __typename?: 'AppealAddNoteSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealAdoptCatalogue` answers on a matter of kind Appeal: done, or why not. */
export type AppealAdoptCatalogueResult = AppealAdoptCatalogueSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | SecondMemberNeeded | StaleVersion | UnitNotEligible;

/** Answer of `appealAdoptCatalogue` when it was done. */
export type AppealAdoptCatalogueSuccess = {
  __typename?: 'AppealAdoptCatalogueSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealAnswerAtOnce` answers on a matter of kind Appeal: done, or why not. */
export type AppealAnswerAtOnceResult = AppealAnswerAtOnceSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealAnswerAtOnce` when it was done. */
export type AppealAnswerAtOnceSuccess = {
  __typename?: 'AppealAnswerAtOnceSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** An answer to the appellant. */
export type AppealAnswerInput = {
  /** Article of it; needed where it says that it must, or must not, be done. */
  article?: InputMaybe<Scalars['String']['input']>;
  /** What is answered. */
  body: Scalars['String']['input'];
  /** Legal or policy ground: the title of the law or document. */
  ground: Scalars['String']['input'];
  /** What that ground says about what was asked. */
  grounding: ReplyGrounding;
  /** The knowledge entry whose standard answer it gives. */
  knowledgeEntryId?: InputMaybe<Scalars['ID']['input']>;
  /** The consultation whose signed opinion it stands on; the unit sees it. */
  legalConsultationId?: InputMaybe<Scalars['ID']['input']>;
  /** Where its text is published; needed where it says that it must, or must not, be done. */
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
};

/** What `appealApplyMediation` answers on a matter of kind Appeal: done, or why not. */
export type AppealApplyMediationResult = AppealApplyMediationSuccess | CalendarNotLoaded | InvalidInput | MediationUnderWay | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealApplyMediation` when it was done. */
export type AppealApplyMediationSuccess = {
  __typename?: 'AppealApplyMediationSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** Why an appeal should not be assessed. */
export type AppealAskExclusionInput = {
  /** Evidence in words; these or files are needed where the ground needs evidence. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** Code of a ground that is in force in the list EXCLUSION. */
  ground: Scalars['String']['input'];
  /** The hearing, where the ground needs one. */
  hearing?: InputMaybe<HearingInput>;
  /** Receipts of the uploads that prove it, one per line. */
  receipts?: InputMaybe<Scalars['String']['input']>;
};

/** What `appealAskExclusion` answers on a matter of kind Appeal: done, or why not. */
export type AppealAskExclusionResult = AppealAskExclusionSuccess | CalendarNotLoaded | ExclusionNotNew | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | UploadNotFound;

/** Answer of `appealAskExclusion` when it was done. */
export type AppealAskExclusionSuccess = {
  __typename?: 'AppealAskExclusionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealAskQuestion` answers on a matter of kind Appeal: done, or why not. */
export type AppealAskQuestionResult = AppealAskQuestionSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealAskQuestion` when it was done. */
export type AppealAskQuestionSuccess = {
  __typename?: 'AppealAskQuestionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealAskReopening` answers on a matter of kind Appeal: done, or why not. */
export type AppealAskReopeningResult = AppealAskReopeningSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | ReopeningClosed | StaleVersion | UnitNotEligible | UploadNotFound;

/** Answer of `appealAskReopening` when it was done. */
export type AppealAskReopeningSuccess = {
  __typename?: 'AppealAskReopeningSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealAskTarget` answers on a matter of kind Appeal: done, or why not. */
export type AppealAskTargetResult = AppealAskTargetSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | TargetOutOfReach | UnitNotEligible;

/** Answer of `appealAskTarget` when it was done. */
export type AppealAskTargetSuccess = {
  __typename?: 'AppealAskTargetSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealCloseOff` answers on a matter of kind Appeal: done, or why not. */
export type AppealCloseOffResult = AppealCloseOffSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealCloseOff` when it was done. */
export type AppealCloseOffSuccess = {
  __typename?: 'AppealCloseOffSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealComment` answers on a matter of kind Appeal: done, or why not. */
export type AppealCommentResult = AppealCommentSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealComment` when it was done. */
export type AppealCommentSuccess = {
  __typename?: 'AppealCommentSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealConcludeHardCase` answers on a matter of kind Appeal: done, or why not. */
export type AppealConcludeHardCaseResult = AppealConcludeHardCaseSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealConcludeHardCase` when it was done. */
export type AppealConcludeHardCaseSuccess = {
  __typename?: 'AppealConcludeHardCaseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** Which units are asked, and what. */
export type AppealConsultInput = {
  /** What they are asked. */
  question: Scalars['String']['input'];
  /** Units to ask. */
  unitIds: Array<Scalars['ID']['input']>;
};

/** What `appealConsult` answers on a matter of kind Appeal: done, or why not. */
export type AppealConsultResult = AppealConsultSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealConsult` when it was done. */
export type AppealConsultSuccess = {
  __typename?: 'AppealConsultSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What was taken for another class; what is left out stays. */
export type AppealCorrectInput = {
  /** Why, as the units read it. */
  reason: Scalars['String']['input'];
  /** What kind of appeal it is; neither into a violation report nor out of one. */
  type?: InputMaybe<AppealType>;
  /** Class of urgency. */
  urgency?: InputMaybe<Urgency>;
};

/** What `appealCorrect` answers on a matter of kind Appeal: done, or why not. */
export type AppealCorrectResult = AppealCorrectSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealCorrect` when it was done. */
export type AppealCorrectSuccess = {
  __typename?: 'AppealCorrectSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** Why it is decided so. */
export type AppealDecideExclusionInput = {
  /** The reason, as it stands on the record. */
  reason: Scalars['String']['input'];
};

/** Why an appeal is not registered, and where to turn instead. */
export type AppealDeclineInput = {
  /** The line to call, where the ground needs one. */
  emergencyLine?: InputMaybe<EmergencyLine>;
  /** Code of a ground that is in force in the list DECLINE. */
  ground: Scalars['String']['input'];
  /** The right channel, as told to the appellant; always needed. */
  rightChannel?: InputMaybe<Scalars['String']['input']>;
};

/** What `appealDecline` answers on a matter of kind Appeal: done, or why not. */
export type AppealDeclineResult = AppealDeclineSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealDecline` when it was done. */
export type AppealDeclineSuccess = {
  __typename?: 'AppealDeclineSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealDesignate` answers on a matter of kind Appeal: done, or why not. */
export type AppealDesignateResult = AppealDesignateSuccess | CalendarNotLoaded | CommunityMayNotLead | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealDesignate` when it was done. */
export type AppealDesignateSuccess = {
  __typename?: 'AppealDesignateSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** Who handles the appeal. */
export type AppealDispatchInput = {
  /** Co-handling units. */
  coHandlers?: InputMaybe<Array<CoHandlerInput>>;
  /** The lead unit; the others report to it. */
  leadUnitId: Scalars['ID']['input'];
  /** What the lead unit is asked to do. */
  task: Scalars['String']['input'];
};

/** What `appealDispatch` answers on a matter of kind Appeal: done, or why not. */
export type AppealDispatchResult = AppealDispatchSuccess | CalendarNotLoaded | CommunityMayNotLead | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealDispatch` when it was done. */
export type AppealDispatchSuccess = {
  __typename?: 'AppealDispatchSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealDropCatalogue` answers on a matter of kind Appeal: done, or why not. */
export type AppealDropCatalogueResult = AppealDropCatalogueSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealDropCatalogue` when it was done. */
export type AppealDropCatalogueSuccess = {
  __typename?: 'AppealDropCatalogueSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealEndObserver` answers on a matter of kind Appeal: done, or why not. */
export type AppealEndObserverResult = AppealEndObserverSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealEndObserver` when it was done. */
export type AppealEndObserverSuccess = {
  __typename?: 'AppealEndObserverSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealExcuseCoHandlers` answers on a matter of kind Appeal: done, or why not. */
export type AppealExcuseCoHandlersResult = AppealExcuseCoHandlersSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealExcuseCoHandlers` when it was done. */
export type AppealExcuseCoHandlersSuccess = {
  __typename?: 'AppealExcuseCoHandlersSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealGiveOpinion` answers on a matter of kind Appeal: done, or why not. */
export type AppealGiveOpinionResult = AppealGiveOpinionSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealGiveOpinion` when it was done. */
export type AppealGiveOpinionSuccess = {
  __typename?: 'AppealGiveOpinionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealGrantExclusion` answers on a matter of kind Appeal: done, or why not. */
export type AppealGrantExclusionResult = AppealGrantExclusionSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealGrantExclusion` when it was done. */
export type AppealGrantExclusionSuccess = {
  __typename?: 'AppealGrantExclusionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealGrantReopening` answers on a matter of kind Appeal: done, or why not. */
export type AppealGrantReopeningResult = AppealGrantReopeningSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealGrantReopening` when it was done. */
export type AppealGrantReopeningSuccess = {
  __typename?: 'AppealGrantReopeningSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealGrantTarget` answers on a matter of kind Appeal: done, or why not. */
export type AppealGrantTargetResult = AppealGrantTargetSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealGrantTarget` when it was done. */
export type AppealGrantTargetSuccess = {
  __typename?: 'AppealGrantTargetSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** An appeal that another system has handled until now. */
export type AppealImportInput = {
  /** The appeal. */
  appeal: AppealRegisterInput;
  /** When it was closed there; it arrives closed. Left out, it awaits dispatch. */
  closedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Unit that was asked first; the command centre where nothing is said. */
  firstReceiverId?: InputMaybe<Scalars['ID']['input']>;
  /** When it was registered there. */
  openedAt: Scalars['DateTime']['input'];
  /** Its number there; an appeal of one source is imported once. */
  originalNumber: Scalars['String']['input'];
  /** Why it is taken over, as it will stand on the record. */
  reason: Scalars['String']['input'];
  /** The answer that was given there. */
  reply?: InputMaybe<AppealImportedReplyInput>;
  /** Name of the system or file that it comes from. */
  source: Scalars['String']['input'];
};

/** What `appealImport` answers on a matter of kind Appeal: done, or why not. */
export type AppealImportResult = AlreadyImported | AppealImportSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealImport` when it was done. */
export type AppealImportSuccess = {
  __typename?: 'AppealImportSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** The answer that another system gave. */
export type AppealImportedReplyInput = {
  /** When it was given. */
  at: Scalars['DateTime']['input'];
  /** What was answered. */
  body: Scalars['String']['input'];
};

/** What `appealInstruct` answers on a matter of kind Appeal: done, or why not. */
export type AppealInstructResult = AppealInstructSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealInstruct` when it was done. */
export type AppealInstructSuccess = {
  __typename?: 'AppealInstructSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealLeaveCallback` answers on a matter of kind Appeal: done, or why not. */
export type AppealLeaveCallbackResult = AppealLeaveCallbackSuccess | CalendarNotLoaded | CallbackTaken | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealLeaveCallback` when it was done. */
export type AppealLeaveCallbackSuccess = {
  __typename?: 'AppealLeaveCallbackSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** The master appeal that this one is linked to. */
export type AppealMergeInput = {
  /** The master appeal. */
  masterId: Scalars['ID']['input'];
};

/** What `appealMerge` answers on a matter of kind Appeal: done, or why not. */
export type AppealMergeResult = AppealMergeSuccess | CalendarNotLoaded | InvalidInput | MasterNotFound | MasterUnfit | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealMerge` when it was done. */
export type AppealMergeSuccess = {
  __typename?: 'AppealMergeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** A notice can be about appeals that its proposer sees; one of these does not exist for the reader. */
export type AppealNotCited = Problem & {
  __typename?: 'AppealNotCited';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** An appeal cannot be linked: it does not exist for the reader, the unit has no seat at it, it is finished, or a joint case has it already. */
export type AppealNotLinkable = Problem & {
  __typename?: 'AppealNotLinkable';
  /** Numbers of the appeals, as far as the reader sees them. */
  appeals: Scalars['String']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** What the unit is reminded of. */
export type AppealNudgeInput = {
  /** What is said to it. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What `appealNudge` answers on a matter of kind Appeal: done, or why not. */
export type AppealNudgeResult = AppealNudgeSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealNudge` when it was done. */
export type AppealNudgeSuccess = {
  __typename?: 'AppealNudgeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealPassAudit` answers on a matter of kind Appeal: done, or why not. */
export type AppealPassAuditResult = AppealPassAuditSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealPassAudit` when it was done. */
export type AppealPassAuditSuccess = {
  __typename?: 'AppealPassAuditSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealPlanHardCase` answers on a matter of kind Appeal: done, or why not. */
export type AppealPlanHardCaseResult = AppealPlanHardCaseSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | TargetOutOfReach | UnitNotEligible;

/** Answer of `appealPlanHardCase` when it was done. */
export type AppealPlanHardCaseSuccess = {
  __typename?: 'AppealPlanHardCaseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealPutInBacklog` answers on a matter of kind Appeal: done, or why not. */
export type AppealPutInBacklogResult = AppealPutInBacklogSuccess | CalendarNotLoaded | InvalidInput | NoOwner | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealPutInBacklog` when it was done. */
export type AppealPutInBacklogSuccess = {
  __typename?: 'AppealPutInBacklogSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** The appellant’s own rating. */
export type AppealRateInput = {
  /** What the appellant says. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is resolved. */
  resolved: Scalars['Boolean']['input'];
  /** Whether the appellant is satisfied. */
  satisfied: Scalars['Boolean']['input'];
};

/** What `appealRate` answers on a matter of kind Appeal: done, or why not. */
export type AppealRateResult = AppealRateSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | RatingClosed | StaleVersion | UnitNotEligible;

/** Answer of `appealRate` when it was done. */
export type AppealRateSuccess = {
  __typename?: 'AppealRateSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** With these the appellant follows the appeal without an account. */
export type AppealReceipt = {
  __typename?: 'AppealReceipt';
  /** The appeal. */
  appealId: Scalars['ID']['output'];
  /** Number of the appeal. */
  number: Scalars['String']['output'];
  /** Query code, shown once. */
  queryCode: Scalars['String']['output'];
};

/** A case that is before the court already. */
export type AppealRecogniseLitigationInput = {
  /** The court’s case number. */
  caseNumber: Scalars['String']['input'];
};

/** What `appealRecogniseLitigation` answers on a matter of kind Appeal: done, or why not. */
export type AppealRecogniseLitigationResult = AppealRecogniseLitigationSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealRecogniseLitigation` when it was done. */
export type AppealRecogniseLitigationSuccess = {
  __typename?: 'AppealRecogniseLitigationSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealRecordCallback` answers on a matter of kind Appeal: done, or why not. */
export type AppealRecordCallbackResult = AppealRecordCallbackSuccess | CalendarNotLoaded | CallbackTaken | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealRecordCallback` when it was done. */
export type AppealRecordCallbackSuccess = {
  __typename?: 'AppealRecordCallbackSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealReferArbitration` answers on a matter of kind Appeal: done, or why not. */
export type AppealReferArbitrationResult = AppealReferArbitrationSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealReferArbitration` when it was done. */
export type AppealReferArbitrationSuccess = {
  __typename?: 'AppealReferArbitrationSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealRefuseExclusion` answers on a matter of kind Appeal: done, or why not. */
export type AppealRefuseExclusionResult = AppealRefuseExclusionSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealRefuseExclusion` when it was done. */
export type AppealRefuseExclusionSuccess = {
  __typename?: 'AppealRefuseExclusionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealRefuseReopening` answers on a matter of kind Appeal: done, or why not. */
export type AppealRefuseReopeningResult = AppealRefuseReopeningSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealRefuseReopening` when it was done. */
export type AppealRefuseReopeningSuccess = {
  __typename?: 'AppealRefuseReopeningSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealRefuseTarget` answers on a matter of kind Appeal: done, or why not. */
export type AppealRefuseTargetResult = AppealRefuseTargetSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealRefuseTarget` when it was done. */
export type AppealRefuseTargetSuccess = {
  __typename?: 'AppealRefuseTargetSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** A new appeal. */
export type AppealRegisterInput = {
  /** For a violation report: the unit that is accused. It never sees the appeal. */
  accusedUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** Who appeals; left out by those who stay anonymous. */
  appellant?: InputMaybe<AppellantInput>;
  /** What is asked, in the appellant’s words. */
  body: Scalars['String']['input'];
  /** Subject. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** How it came in. */
  channel: IntakeChannel;
  /** Community that it is in. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the appellant asks for confidentiality. */
  confidential?: InputMaybe<Scalars['Boolean']['input']>;
  /** Merchant that is named. */
  merchant?: InputMaybe<Scalars['String']['input']>;
  /** Place that it is about. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Receipts of files that come with it, one per line. */
  receipts?: InputMaybe<Scalars['String']['input']>;
  /** Sub-district that it is in. */
  subDistrictId?: InputMaybe<Scalars['ID']['input']>;
  /** Title in one line. */
  title: Scalars['String']['input'];
  /** What kind of appeal. */
  type: AppealType;
  /** Class of urgency; ordinary where nothing is said. */
  urgency?: InputMaybe<Urgency>;
};

/** What `appealRegister` answers on a matter of kind Appeal: done, or why not. */
export type AppealRegisterResult = AppealRegisterSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | UploadNotFound;

/** Answer of `appealRegister` when it was done. */
export type AppealRegisterSuccess = {
  __typename?: 'AppealRegisterSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
  /** What the act yields besides. */
  result?: Maybe<AppealReceipt>;
};

/** What `appealReopen` answers on a matter of kind Appeal: done, or why not. */
export type AppealReopenResult = AppealReopenSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealReopen` when it was done. */
export type AppealReopenSuccess = {
  __typename?: 'AppealReopenSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** An appeal that stands under another one as its repeat. */
export type AppealRepeat = {
  __typename?: 'AppealRepeat';
  /** The repeat itself. */
  appeal: Appeal;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
};

/** What `appealReplyToQuestion` answers on a matter of kind Appeal: done, or why not. */
export type AppealReplyToQuestionResult = AppealReplyToQuestionSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealReplyToQuestion` when it was done. */
export type AppealReplyToQuestionSuccess = {
  __typename?: 'AppealReplyToQuestionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealReportDone` answers on a matter of kind Appeal: done, or why not. */
export type AppealReportDoneResult = AppealReportDoneSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealReportDone` when it was done. */
export type AppealReportDoneSuccess = {
  __typename?: 'AppealReportDoneSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealReportInstruction` answers on a matter of kind Appeal: done, or why not. */
export type AppealReportInstructionResult = AppealReportInstructionSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealReportInstruction` when it was done. */
export type AppealReportInstructionSuccess = {
  __typename?: 'AppealReportInstructionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealReportWeek` answers on a matter of kind Appeal: done, or why not. */
export type AppealReportWeekResult = AppealReportWeekSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WeekNotBegun;

/** Answer of `appealReportWeek` when it was done. */
export type AppealReportWeekSuccess = {
  __typename?: 'AppealReportWeekSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** Deputies look on neither at what is confidential nor at violation reports, nor at what does not exist. */
export type AppealReserved = Problem & {
  __typename?: 'AppealReserved';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** What `appealRevokeExclusion` answers on a matter of kind Appeal: done, or why not. */
export type AppealRevokeExclusionResult = AppealRevokeExclusionSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealRevokeExclusion` when it was done. */
export type AppealRevokeExclusionSuccess = {
  __typename?: 'AppealRevokeExclusionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealSeatObservers` answers on a matter of kind Appeal: done, or why not. */
export type AppealSeatObserversResult = AppealSeatObserversSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealSeatObservers` when it was done. */
export type AppealSeatObserversSuccess = {
  __typename?: 'AppealSeatObserversSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealSendBack` answers on a matter of kind Appeal: done, or why not. */
export type AppealSendBackResult = AppealSendBackSuccess | CalendarNotLoaded | CallbackTaken | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealSendBack` when it was done. */
export type AppealSendBackSuccess = {
  __typename?: 'AppealSendBackSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealSetStatutoryPeriod` answers on a matter of kind Appeal: done, or why not. */
export type AppealSetStatutoryPeriodResult = AppealSetStatutoryPeriodSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealSetStatutoryPeriod` when it was done. */
export type AppealSetStatutoryPeriodSuccess = {
  __typename?: 'AppealSetStatutoryPeriodSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealSplit` answers on a matter of kind Appeal: done, or why not. */
export type AppealSplitResult = AppealSplitSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealSplit` when it was done. */
export type AppealSplitSuccess = {
  __typename?: 'AppealSplitSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealSuggestCatalogue` answers on a matter of kind Appeal: done, or why not. */
export type AppealSuggestCatalogueResult = AppealSuggestCatalogueSuccess | CalendarNotLoaded | InvalidInput | NoOwner | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealSuggestCatalogue` when it was done. */
export type AppealSuggestCatalogueSuccess = {
  __typename?: 'AppealSuggestCatalogueSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealTakeCallback` answers on a matter of kind Appeal: done, or why not. */
export type AppealTakeCallbackResult = AppealTakeCallbackSuccess | CalendarNotLoaded | CallbackTaken | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealTakeCallback` when it was done. */
export type AppealTakeCallbackSuccess = {
  __typename?: 'AppealTakeCallbackSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `appealTerminate` answers on a matter of kind Appeal: done, or why not. */
export type AppealTerminateResult = AppealTerminateSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appealTerminate` when it was done. */
export type AppealTerminateSuccess = {
  __typename?: 'AppealTerminateSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** Something written to the others. */
export type AppealTextInput = {
  /** The text. */
  text: Scalars['String']['input'];
};

/** What triage sets; what is left out stays. */
export type AppealTriageInput = {
  /** For a violation report: the unit that is accused. */
  accusedUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** Subject. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Community that it is in. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes it confidential; what is confidential stays so. */
  confidential?: InputMaybe<Scalars['Boolean']['input']>;
  /** Merchant that is named. */
  merchant?: InputMaybe<Scalars['String']['input']>;
  /** Place that it is about. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Sub-district that it is in. */
  subDistrictId?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of appeal it is. A violation report is closed to its accused, to everybody below and to leadership, for good. */
  type?: InputMaybe<AppealType>;
  /** Class of urgency. */
  urgency?: InputMaybe<Urgency>;
};

/** What `appealTriage` answers on a matter of kind Appeal: done, or why not. */
export type AppealTriageResult = AppealTriageSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | RepeatsReserved | StaleVersion | UnitNotEligible;

/** Answer of `appealTriage` when it was done. */
export type AppealTriageSuccess = {
  __typename?: 'AppealTriageSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

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

/** What `appellantErase` answers on a matter of kind Appeal: done, or why not. */
export type AppellantEraseResult = AppellantEraseSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | RetentionRuns | StaleVersion | UnitNotEligible;

/** Answer of `appellantErase` when it was done. */
export type AppellantEraseSuccess = {
  __typename?: 'AppellantEraseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** The appellant’s identity, opened on the record. */
export type AppellantIdentity = {
  __typename?: 'AppellantIdentity';
  /** Address. */
  address?: Maybe<Scalars['String']['output']>;
  /** Number of the identity card. */
  idNumber?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Telephone number. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** Who appeals; kept apart from the appeal and masked. */
export type AppellantInput = {
  /** Address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Number of the identity card. */
  idNumber?: InputMaybe<Scalars['String']['input']>;
  /** Name; may be left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** What `appellantReveal` answers on a matter of kind Appeal: done, or why not. */
export type AppellantRevealResult = AppellantRevealSuccess | CalendarNotLoaded | IdentityClosed | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `appellantReveal` when it was done. */
export type AppellantRevealSuccess = {
  __typename?: 'AppellantRevealSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
  /** What the act yields besides. */
  result?: Maybe<AppellantIdentity>;
};

/** Who is asked to decide, and why. */
export type ArbitrationReferralInput = {
  /** What is disputed, and what the centre proposes. */
  reason: Scalars['String']['input'];
  /** A unit of the leadership. */
  unitId: Scalars['ID']['input'];
};

/** The adoption of a formula: from when on it holds, and who adopted it. */
export type AssessmentAdoption = {
  __typename?: 'AssessmentAdoption';
  /** What the reader may do about it now. */
  abilities: Array<Ability>;
  /** When it was adopted. */
  adoptedAt: Scalars['DateTime']['output'];
  /** Who adopted it. */
  adoptedBy?: Maybe<Scalars['String']['output']>;
  /** From when on it holds. */
  effectiveFrom: Scalars['DateTime']['output'];
  /** The part that an act about it names. */
  id: Scalars['ID']['output'];
};

/** The figures of a period, unit by unit. */
export type AssessmentBoard = {
  __typename?: 'AssessmentBoard';
  /** The instant as of which it is counted. */
  asOf: Scalars['DateTime']['output'];
  /** Whether it is closed: kept as it was signed, not counted anew. */
  closed: Scalars['Boolean']['output'];
  /** Whether the reader sees every unit, and so their places. */
  complete: Scalars['Boolean']['output'];
  /** The formula that the scores are made with. */
  formula: AssessmentFormulaVersion;
  /** The assessment of the period, where it was opened and the reader sees it. */
  matterId?: Maybe<Scalars['ID']['output']>;
  /** Units that nothing was due of. */
  nothingDue: Array<AssessmentStanding>;
  /** The period. */
  period: AssessmentSpan;
  /** Units that something was due of, by place within their groups. */
  standings: Array<AssessmentStanding>;
  /** Whether it is a trial of another formula, beside the one that holds. */
  trial: Scalars['Boolean']['output'];
  /** Everything that the reader sees, together. */
  whole: AssessmentFigures;
};

/** Figures of one subject, one area or one kind of unit. */
export type AssessmentBreakdown = {
  __typename?: 'AssessmentBreakdown';
  /** Its figures. */
  figures: AssessmentFigures;
  /** Key; null for what has none, such as an appeal without a subject. */
  key?: Maybe<Scalars['String']['output']>;
  /** Its name; null for what has none. */
  label?: Maybe<Scalars['String']['output']>;
};

/** 考评通报: what is published of a period of assessment. */
export type AssessmentCircular = Matter & {
  __typename?: 'AssessmentCircular';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Document number; null before it is published. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** `2026-03` for a month, `2026-Q1` for a quarter. */
  periodCode: Scalars['String']['output'];
  /** The period that it tells of. */
  periodId: Scalars['ID']['output'];
  /** Cases that the figures propose, for those who draft and approve; the most telling first. */
  proposals: Array<CircularProposal>;
  /** Receipts: all of them for the centre and the leadership, a unit’s own for it. */
  receipts: Array<CircularReceipt>;
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
  /** Its versions that the reader sees, the latest first. */
  versions: Array<CircularVersion>;
  /** Why it was withdrawn. */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};


/** 考评通报: what is published of a period of assessment. */
export type AssessmentCircularClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 考评通报: what is published of a period of assessment. */
export type AssessmentCircularDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 考评通报: what is published of a period of assessment. */
export type AssessmentCircularEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 考评通报: what is published of a period of assessment. */
export type AssessmentCircularSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A closed score after its corrections. */
export type AssessmentCorrected = {
  __typename?: 'AssessmentCorrected';
  /** The corrections, in their order. */
  corrections: Array<AssessmentCorrection>;
  /** Place after all corrections of the period. */
  place?: Maybe<Scalars['Int']['output']>;
  /** Score after them. */
  score?: Maybe<Scalars['Float']['output']>;
};

/** A change of a closed score, by an objection that was upheld. */
export type AssessmentCorrection = {
  __typename?: 'AssessmentCorrection';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The objection that it follows from. */
  objectionId: Scalars['ID']['output'];
  /** Points; negative where they were taken. */
  points: Scalars['Float']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** What a number counts: pass both to `assessmentFacts` and the list is as long as the number. */
export type AssessmentCounted = {
  __typename?: 'AssessmentCounted';
  /** What is counted. */
  measures: Array<AssessmentMeasure>;
  /** How it came out. */
  outcomes: Array<AssessmentOutcome>;
};

/** What figures are broken down by. */
export type AssessmentDimension =
  /** 类别: the first level of the subject tree. */
  | 'CATEGORY'
  /** 属地: the sub-district that the appeal is in. */
  | 'SUB_DISTRICT'
  /** 单位类型: the kind of the unit that handled it. */
  | 'UNIT_KIND';

/** 剔除: a request to leave an appeal out of the count; the appeal itself stays. */
export type AssessmentExclusion = {
  __typename?: 'AssessmentExclusion';
  /** What the reader may decide about it now. */
  abilities: Array<Ability>;
  /** The appeal; null where the reader does not see it any more. */
  appeal?: Maybe<Matter>;
  /** When it was asked for. */
  askedAt: Scalars['DateTime']['output'];
  /** When the centre decided; null while it has not. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Documents that prove it. */
  documents: Array<Document>;
  /** What proves it, in words. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** The ground. */
  ground: GivenGround;
  /** The hearing that held the appeal unreasonable. */
  hearing?: Maybe<Hearing>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Why it was decided so. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When the centre took a granted one back; null where it stands. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was taken back. */
  revokedReason?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  state: ExclusionState;
  /** The unit that asked. */
  unit: Unit;
};

/** A page of a list of AssessmentExclusion objects, in the list's order. */
export type AssessmentExclusionConnection = {
  __typename?: 'AssessmentExclusionConnection';
  /** The items of this page. */
  nodes: Array<AssessmentExclusion>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One thing that is counted of a unit’s work order. It counts at the instant at which it was settled, and that never changes. */
export type AssessmentFact = {
  __typename?: 'AssessmentFact';
  /** The appeal; null where it left the reader’s sight, as after a return. */
  appeal?: Maybe<Matter>;
  /** The instant at which it counts: done or overdue, whichever came first. */
  at: Scalars['DateTime']['output'];
  /** When it was done; null while it is not. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** By when it was due, where it was. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What is counted. */
  measure: AssessmentMeasure;
  /** How it came out. */
  outcome: AssessmentOutcome;
  /** The unit whose figure it is. */
  unit: Unit;
};

/** A page of a list of AssessmentFact objects, in the list's order. */
export type AssessmentFactConnection = {
  __typename?: 'AssessmentFactConnection';
  /** The items of this page. */
  nodes: Array<AssessmentFact>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Which number of a period is opened. */
export type AssessmentFactFilter = {
  /** Of this first level of the subject tree; empty for appeals without a subject. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** What is counted. */
  measures: Array<AssessmentMeasure>;
  /** How it came out. */
  outcomes: Array<AssessmentOutcome>;
  /** Of appeals in this sub-district; empty for those in none. */
  subDistrictId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this unit. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Of units of this kind. */
  unitKind?: InputMaybe<UnitKind>;
};

/** Rates and counts of a unit, a subject or the district. */
export type AssessmentFigures = {
  __typename?: 'AssessmentFigures';
  /** What is counted case by case. */
  items: Array<AssessmentItem>;
  /** The rates. */
  rates: Array<AssessmentRate>;
};

/** 考评办法: a version of how scores are made. */
export type AssessmentFormula = Matter & {
  __typename?: 'AssessmentFormula';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** Its adoption; null for a draft. */
  adoption?: Maybe<AssessmentAdoption>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** How scores are made. */
  content: AssessmentFormulaVersion;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 考评办法: a version of how scores are made. */
export type AssessmentFormulaClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 考评办法: a version of how scores are made. */
export type AssessmentFormulaDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 考评办法: a version of how scores are made. */
export type AssessmentFormulaEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 考评办法: a version of how scores are made. */
export type AssessmentFormulaSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** From when on a version holds. */
export type AssessmentFormulaAdoptInput = {
  /** The month that it begins with, for example `2027-01`; it holds for periods that begin from then on. */
  fromMonth: Scalars['String']['input'];
};

/** What `assessmentFormulaAdopt` answers on a matter of kind AssessmentFormula: done, or why not. */
export type AssessmentFormulaAdoptResult = AssessmentFormulaAdoptSuccess | CalendarNotLoaded | FormulaOverClosed | FormulaOverlaps | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `assessmentFormulaAdopt` when it was done. */
export type AssessmentFormulaAdoptSuccess = {
  __typename?: 'AssessmentFormulaAdoptSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentFormula>;
};

/** What `assessmentFormulaChange` answers on a matter of kind AssessmentFormula: done, or why not. */
export type AssessmentFormulaChangeResult = AssessmentFormulaChangeSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `assessmentFormulaChange` when it was done. */
export type AssessmentFormulaChangeSuccess = {
  __typename?: 'AssessmentFormulaChangeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentFormula>;
};

/** What `assessmentFormulaDiscard` answers on a matter of kind AssessmentFormula: done, or why not. */
export type AssessmentFormulaDiscardResult = AssessmentFormulaDiscardSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `assessmentFormulaDiscard` when it was done. */
export type AssessmentFormulaDiscardSuccess = {
  __typename?: 'AssessmentFormulaDiscardSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentFormula>;
};

/** What `assessmentFormulaDraft` answers on a matter of kind AssessmentFormula: done, or why not. */
export type AssessmentFormulaDraftResult = AssessmentFormulaDraftSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `assessmentFormulaDraft` when it was done. */
export type AssessmentFormulaDraftSuccess = {
  __typename?: 'AssessmentFormulaDraftSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentFormula>;
};

/** A version of how scores are made. */
export type AssessmentFormulaInput = {
  /** Points of a unit whose rates are all full. */
  base: Scalars['Int']['input'];
  /** What “dissatisfied” weighs, in percent. */
  dissatisfied: Scalars['Int']['input'];
  /** What is added and taken case by case. */
  items?: InputMaybe<Array<AssessmentItemRuleInput>>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** What “satisfied” weighs, in percent. */
  satisfied: Scalars['Int']['input'];
  /** Weights of the rates. */
  weights: Array<AssessmentWeightInput>;
};

/** What `assessmentFormulaTakeBack` answers on a matter of kind AssessmentFormula: done, or why not. */
export type AssessmentFormulaTakeBackResult = AssessmentFormulaTakeBackSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `assessmentFormulaTakeBack` when it was done. */
export type AssessmentFormulaTakeBackSuccess = {
  __typename?: 'AssessmentFormulaTakeBackSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentFormula>;
};

/** How scores are made, as a version that every unit may read. */
export type AssessmentFormulaVersion = {
  __typename?: 'AssessmentFormulaVersion';
  /** When it was adopted. */
  adoptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who adopted it. */
  adoptedBy?: Maybe<Scalars['String']['output']>;
  /** Points of a unit whose rates are all full. */
  base: Scalars['Int']['output'];
  /** What “dissatisfied” weighs, in percent. */
  dissatisfied: Scalars['Int']['output'];
  /** It holds for periods that begin from then on, until the next version does; null for a draft. */
  effectiveFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The formula; null for the one that holds until a district has its own. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What is added and taken case by case. */
  items: Array<AssessmentItemRule>;
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its number. */
  number?: Maybe<Scalars['String']['output']>;
  /** What “satisfied” weighs, in percent. */
  satisfied: Scalars['Int']['output'];
  /** Weights of the rates; together 100. */
  weights: Array<AssessmentWeight>;
};

/** Units that are ranked among themselves. */
export type AssessmentGroup =
  /** 部门: the departments. */
  | 'DEPARTMENTS'
  /** 其他单位: everybody else who handles appeals. */
  | 'OTHERS'
  /** 街道: the sub-districts. */
  | 'SUB_DISTRICTS';

/** Score and place under the formula that holds, beside those of a trial. */
export type AssessmentHeld = {
  __typename?: 'AssessmentHeld';
  /** By how many points the trial lies above it; null where one of the two has no score. */
  difference?: Maybe<Scalars['Float']['output']>;
  /** Place in the group, as it was signed where the period is closed. */
  place?: Maybe<Scalars['Int']['output']>;
  /** Score, as it was signed where the period is closed. */
  score?: Maybe<Scalars['Float']['output']>;
};

/** How often something was counted. */
export type AssessmentItem = {
  __typename?: 'AssessmentItem';
  /** How often. */
  count: Scalars['Int']['output'];
  /** What it counts. */
  counted: AssessmentCounted;
  /** What. */
  name: AssessmentItemName;
};

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

/** Points for something that is counted case by case. */
export type AssessmentItemRule = {
  __typename?: 'AssessmentItemRule';
  /** For each so many cases. */
  every: Scalars['Int']['output'];
  /** What. */
  item: AssessmentItemName;
  /** Points at most; null without a limit. */
  most?: Maybe<Scalars['Float']['output']>;
  /** Points, two decimals; negative where they are taken. */
  points: Scalars['Float']['output'];
};

/** Points for something that is counted case by case. */
export type AssessmentItemRuleInput = {
  /** For each so many cases; each one where nothing is said. */
  every?: InputMaybe<Scalars['Int']['input']>;
  /** What. */
  item: AssessmentItemName;
  /** Points at most; without a limit where nothing is said. */
  most?: InputMaybe<Scalars['Float']['input']>;
  /** Points, two decimals; negative to take them. */
  points: Scalars['Float']['input'];
};

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

/** Why a unit does not accept its score. */
export type AssessmentObjectInput = {
  /** The period that was closed. */
  periodId: Scalars['ID']['input'];
  /** What is wrong with the score, and what proves it. */
  statement: Scalars['String']['input'];
};

/** What `assessmentObject` answers on a matter of kind AssessmentObjection: done, or why not. */
export type AssessmentObjectResult = AssessmentObjectSuccess | CalendarNotLoaded | InvalidInput | NotAssessed | NotPermitted | ObjectionPending | PartNotFound | ScoreObjectionTooLate | StaleVersion | UnitNotEligible;

/** Answer of `assessmentObject` when it was done. */
export type AssessmentObjectSuccess = {
  __typename?: 'AssessmentObjectSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentObjection>;
};

/** 考评申诉: a unit does not accept its score. */
export type AssessmentObjection = Matter & {
  __typename?: 'AssessmentObjection';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** What the centre answered. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** The period that it is about. */
  period?: Maybe<Matter>;
  /** Points by which the score was corrected. */
  points?: Maybe<Scalars['Float']['output']>;
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** What is wrong with the score, as the unit says. */
  statement: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** The unit that objects. */
  unit: Unit;
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 考评申诉: a unit does not accept its score. */
export type AssessmentObjectionClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 考评申诉: a unit does not accept its score. */
export type AssessmentObjectionDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 考评申诉: a unit does not accept its score. */
export type AssessmentObjectionEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 考评申诉: a unit does not accept its score. */
export type AssessmentObjectionSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why an objection is not met. */
export type AssessmentObjectionRejectInput = {
  /** The answer. */
  reason: Scalars['String']['input'];
};

/** What `assessmentObjectionReject` answers on a matter of kind AssessmentObjection: done, or why not. */
export type AssessmentObjectionRejectResult = AssessmentObjectionRejectSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `assessmentObjectionReject` when it was done. */
export type AssessmentObjectionRejectSuccess = {
  __typename?: 'AssessmentObjectionRejectSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentObjection>;
};

/** How an objection is met. */
export type AssessmentObjectionUpholdInput = {
  /** Points by which the score is corrected; negative to take them. */
  points: Scalars['Float']['input'];
  /** The answer, as it stands on both records. */
  reason: Scalars['String']['input'];
};

/** What `assessmentObjectionUphold` answers on a matter of kind AssessmentObjection: done, or why not. */
export type AssessmentObjectionUpholdResult = AssessmentObjectionUpholdSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `assessmentObjectionUphold` when it was done. */
export type AssessmentObjectionUpholdSuccess = {
  __typename?: 'AssessmentObjectionUpholdSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentObjection>;
};

/** What `assessmentObjectionWithdraw` answers on a matter of kind AssessmentObjection: done, or why not. */
export type AssessmentObjectionWithdrawResult = AssessmentObjectionWithdrawSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `assessmentObjectionWithdraw` when it was done. */
export type AssessmentObjectionWithdrawSuccess = {
  __typename?: 'AssessmentObjectionWithdrawSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentObjection>;
};

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

/** 考评期: the assessment of a month or a quarter. */
export type AssessmentPeriod = Matter & {
  __typename?: 'AssessmentPeriod';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** The instant as of which it was drawn up; null before. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `2026-03` for a month, `2026-Q1` for a quarter. */
  code: Scalars['String']['output'];
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** SHA-256 over the period, the formula and every unit’s figures and score, as they were drawn up. */
  digest?: Maybe<Scalars['String']['output']>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** When the next one begins. */
  endsAt: Scalars['DateTime']['output'];
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** The formula that it was drawn up with; kept with the period, whatever becomes of the version. */
  formula?: Maybe<AssessmentFormulaVersion>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** Until when a unit may object to its score. */
  objectableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Requests for exclusion about appeals that count in it, and that nobody has decided. */
  openExclusions: Scalars['Int']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** When it was signed. */
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Head of the centre who signed it; null before. */
  signedBy?: Maybe<Scalars['String']['output']>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 考评期: the assessment of a month or a quarter. */
export type AssessmentPeriodClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 考评期: the assessment of a month or a quarter. */
export type AssessmentPeriodDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 考评期: the assessment of a month or a quarter. */
export type AssessmentPeriodEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 考评期: the assessment of a month or a quarter. */
export type AssessmentPeriodSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is signed over knowingly. */
export type AssessmentPeriodCloseInput = {
  /** How many requests for exclusion are open and are left undecided; the number that there is. Needed where there are any. */
  overOpenExclusions?: InputMaybe<Scalars['Int']['input']>;
};

/** What `assessmentPeriodClose` answers on a matter of kind AssessmentPeriod: done, or why not. */
export type AssessmentPeriodCloseResult = AssessmentPeriodCloseSuccess | CalendarNotLoaded | ExclusionsOpen | FiguresMoved | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `assessmentPeriodClose` when it was done. */
export type AssessmentPeriodCloseSuccess = {
  __typename?: 'AssessmentPeriodCloseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentPeriod>;
};

/** What `assessmentPeriodDrawUp` answers on a matter of kind AssessmentPeriod: done, or why not. */
export type AssessmentPeriodDrawUpResult = AssessmentPeriodDrawUpSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | PeriodNotOver | StaleVersion | UnitNotEligible;

/** Answer of `assessmentPeriodDrawUp` when it was done. */
export type AssessmentPeriodDrawUpSuccess = {
  __typename?: 'AssessmentPeriodDrawUpSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentPeriod>;
};

/** Which period is assessed. */
export type AssessmentPeriodOpenInput = {
  /** `2026-03` for a month, `2026-Q1` for a quarter. */
  code: Scalars['String']['input'];
};

/** What `assessmentPeriodOpen` answers on a matter of kind AssessmentPeriod: done, or why not. */
export type AssessmentPeriodOpenResult = AssessmentPeriodOpenSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | PeriodExists | StaleVersion | UnitNotEligible;

/** Answer of `assessmentPeriodOpen` when it was done. */
export type AssessmentPeriodOpenSuccess = {
  __typename?: 'AssessmentPeriodOpenSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentPeriod>;
};

/** What `assessmentPeriodPublish` answers on a matter of kind AssessmentPeriod: done, or why not. */
export type AssessmentPeriodPublishResult = AssessmentPeriodPublishSuccess | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `assessmentPeriodPublish` when it was done. */
export type AssessmentPeriodPublishSuccess = {
  __typename?: 'AssessmentPeriodPublishSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentPeriod>;
};

/** Score and place in another period. */
export type AssessmentPlace = {
  __typename?: 'AssessmentPlace';
  /** The period. */
  period: Scalars['String']['output'];
  /** Place in the group. */
  place?: Maybe<Scalars['Int']['output']>;
  /** Score; null where nothing was due. */
  score?: Maybe<Scalars['Float']['output']>;
};

/** What is published of a unit: score and place, no figures. */
export type AssessmentRank = {
  __typename?: 'AssessmentRank';
  /** The group that it is ranked in. */
  group: AssessmentGroup;
  /** Place in the group. */
  place?: Maybe<Scalars['Int']['output']>;
  /** Score; null where nothing was due. */
  score?: Maybe<Scalars['Float']['output']>;
  /** The unit. */
  unit: Unit;
};

/** A rate with its numerator and its denominator. */
export type AssessmentRate = {
  __typename?: 'AssessmentRate';
  /** What the denominator counts. */
  countedAll: AssessmentCounted;
  /** What the numerator counts. */
  countedHits: AssessmentCounted;
  /** Numerator: how many came out well. */
  hits: Scalars['Int']['output'];
  /** Which rate. */
  name: AssessmentRateName;
  /** Denominator: how many are counted. */
  of: Scalars['Int']['output'];
  /** In percent, two decimals; null where the denominator is 0, for then there is no rate. */
  percent?: Maybe<Scalars['Float']['output']>;
};

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

/** A closed period, counted once more from the facts. */
export type AssessmentRecount = {
  __typename?: 'AssessmentRecount';
  /** Hash of what is counted now. */
  counted: Scalars['String']['output'];
  /** Whether the two are the same, bit for bit. */
  same: Scalars['Boolean']['output'];
  /** Hash that it was signed with. */
  signed: Scalars['String']['output'];
};

/** A period of assessment. */
export type AssessmentSpan = {
  __typename?: 'AssessmentSpan';
  /** `2026-03` for a month, `2026-Q1` for a quarter, `2026-W10` for a week, `2026-03-02` for a day. */
  code: Scalars['String']['output'];
  /** When the next one begins. */
  endsAt: Scalars['DateTime']['output'];
  /** When it begins: midnight in Asia/Shanghai. */
  startsAt: Scalars['DateTime']['output'];
};

/** How a unit stands in a period. */
export type AssessmentStanding = {
  __typename?: 'AssessmentStanding';
  /** The period of the same length before. */
  before?: Maybe<AssessmentPlace>;
  /** What became of a closed score; null where nothing was corrected. */
  corrected?: Maybe<AssessmentCorrected>;
  /** Its figures. */
  figures: AssessmentFigures;
  /** The group that it is ranked in. */
  group: AssessmentGroup;
  /** What holds beside a trial; null where nothing is tried. */
  held?: Maybe<AssessmentHeld>;
  /** Place in its group; null where nothing was due, and for a reader who does not see the others. */
  place?: Maybe<Scalars['Int']['output']>;
  /** Score, two decimals; null where nothing was due. */
  score?: Maybe<Scalars['Float']['output']>;
  /** How the score is made. */
  steps: Array<AssessmentStep>;
  /** The unit. */
  unit: Unit;
};

/** A step on the way to a score; the steps add up to it. One of neither rate nor item keeps the score from falling below 0. */
export type AssessmentStep = {
  __typename?: 'AssessmentStep';
  /** How many facts the step counts. */
  count: Scalars['Int']['output'];
  /** What it counts. */
  counted: AssessmentCounted;
  /** The item that gives or takes them. */
  item?: Maybe<AssessmentItemName>;
  /** Points at most; null without a limit. */
  most?: Maybe<Scalars['Float']['output']>;
  /** Points, two decimals; negative where they are taken. */
  points: Scalars['Float']['output'];
  /** The rate that gives the points. */
  rate?: Maybe<AssessmentRateName>;
};

/** The rates of a week or a day; the last one still runs. */
export type AssessmentTrendPoint = {
  __typename?: 'AssessmentTrendPoint';
  /** The week or the day; its code opens the lists of its numbers. */
  period: AssessmentSpan;
  /** Its rates. */
  rates: Array<AssessmentRate>;
};

/** How far the points of a trend lie apart. */
export type AssessmentTrendStep =
  /** 日: from midnight to midnight. */
  | 'DAY'
  /** 周: from Monday to Sunday. */
  | 'WEEK';

/** How much of the base a rate stands for. */
export type AssessmentWeight = {
  __typename?: 'AssessmentWeight';
  /** In percent. */
  percent: Scalars['Int']['output'];
  /** The rate. */
  rate: AssessmentRateName;
};

/** How much of the base a rate stands for. */
export type AssessmentWeightInput = {
  /** In percent; all together make 100. */
  percent: Scalars['Int']['input'];
  /** The rate. */
  rate: AssessmentRateName;
};

/** The claim goes beyond the rule of the fund that is in force. */
export type BeyondCompensationRule = Problem & {
  __typename?: 'BeyondCompensationRule';
  /** The cap; null where it is about the subject. */
  cap?: Maybe<Scalars['Fen']['output']>;
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Which part of the rule. */
  rule: CompensationRulePart;
  /** What counts towards the cap already. */
  used?: Maybe<Scalars['Fen']['output']>;
};

/** 金点子: what somebody proposes; weighed by the unit concerned, adopted or not, and told why. */
export type BrightIdea = Matter & {
  __typename?: 'BrightIdea';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** Whether it was adopted; null while it is open. */
  adopted?: Maybe<Scalars['Boolean']['output']>;
  /** What it would bring. */
  benefit: Scalars['String']['output'];
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** When that was decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** By which day it is carried out, `YYYY-MM-DD`. */
  dueOn?: Maybe<Scalars['String']['output']>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Number of the idea that it was merged into. */
  masterNumber?: Maybe<Scalars['String']['output']>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** What that unit says about it. */
  opinion?: Maybe<Scalars['String']['output']>;
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** Unit that proposes it; what a resident is called where one does. */
  proposedBy: Scalars['String']['output'];
  /** Why it was adopted, or was not. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Whether that unit would adopt it; null until it has said so. */
  recommended?: Maybe<Scalars['Boolean']['output']>;
  /** How it was carried out. */
  result?: Maybe<Scalars['String']['output']>;
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** The idea, without personal data. */
  text: Scalars['String']['output'];
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
  /** Unit that weighs it, and carries it out when it is adopted. */
  weigherName?: Maybe<Scalars['String']['output']>;
};


/** 金点子: what somebody proposes; weighed by the unit concerned, adopted or not, and told why. */
export type BrightIdeaClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 金点子: what somebody proposes; weighed by the unit concerned, adopted or not, and told why. */
export type BrightIdeaDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 金点子: what somebody proposes; weighed by the unit concerned, adopted or not, and told why. */
export type BrightIdeaEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 金点子: what somebody proposes; weighed by the unit concerned, adopted or not, and told why. */
export type BrightIdeaSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of BrightIdea objects, in the list's order. */
export type BrightIdeaConnection = {
  __typename?: 'BrightIdeaConnection';
  /** The items of this page. */
  nodes: Array<BrightIdea>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A day that is not what its weekday says. */
export type CalendarDay = {
  __typename?: 'CalendarDay';
  /** Date, YYYY-MM-DD. */
  date: Scalars['String']['output'];
  /** `HOLIDAY` on a weekday, or `WORKDAY` on a weekend (make-up day). */
  kind: Scalars['String']['output'];
  /** Name of the holiday. */
  name: Scalars['String']['output'];
};

/** A page of a list of CalendarDay objects, in the list's order. */
export type CalendarDayConnection = {
  __typename?: 'CalendarDayConnection';
  /** The items of this page. */
  nodes: Array<CalendarDay>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A day that is not what its weekday says. */
export type CalendarDayInput = {
  /** Date, YYYY-MM-DD. */
  date: Scalars['String']['input'];
  /** `HOLIDAY` on a weekday, or `WORKDAY` on a weekend (make-up day). */
  kind: Scalars['String']['input'];
  /** Name of the holiday. */
  name: Scalars['String']['input'];
};

/** A deadline reaches a year whose working-day calendar is not loaded; it is never guessed. */
export type CalendarNotLoaded = Problem & {
  __typename?: 'CalendarNotLoaded';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Years that were loaded before their holidays were announced; deadlines in them may be off by some days. */
  provisionalYears: Array<Scalars['Int']['output']>;
  /** The year that is missing. */
  year: Scalars['Int']['output'];
};

/** The working-day calendar of a year, as the State Council announced it. */
export type CalendarYearInput = {
  /** Every exception of the year. */
  days: Array<CalendarDayInput>;
  /** The State Council has not announced the year yet: only what the law itself fixes is in it. */
  provisional?: InputMaybe<Scalars['Boolean']['input']>;
  /** The year. */
  year: Scalars['Int']['input'];
};

/** What `calendarYearSet` answers on a matter of kind UnitFile: done, or why not. */
export type CalendarYearSetResult = CalendarNotLoaded | CalendarYearSetSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `calendarYearSet` when it was done. */
export type CalendarYearSetSuccess = {
  __typename?: 'CalendarYearSetSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** One try to ask the appellant whether the matter is resolved and how satisfied they are. */
export type Callback = {
  __typename?: 'Callback';
  /** When it was tried. */
  at: Scalars['DateTime']['output'];
  /** Number of the try, from 1. */
  attempt: Scalars['Int']['output'];
  /** Whether the appellant rated it themselves. */
  byAppellant: Scalars['Boolean']['output'];
  /** When the operator meant to try again. */
  callAgainAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Why there was no answer. */
  miss?: Maybe<CallbackMiss>;
  /** Whether the appellant was reached. */
  reached: Scalars['Boolean']['output'];
  /** What the appellant said. */
  remark?: Maybe<Scalars['String']['output']>;
  /** Whether the matter is resolved; null when not reached. */
  resolved?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the appellant is satisfied; null when not reached. */
  satisfied?: Maybe<Scalars['Boolean']['output']>;
};

/** What the callback desk works by, and how much waits on it. */
export type CallbackDesk = {
  __typename?: 'CallbackDesk';
  /** After how many tries the appellant counts as not reached. */
  attempts: Scalars['Int']['output'];
  /** Minutes for which an item stays with who has taken it. */
  claimMinutes: Scalars['Int']['output'];
  /** To be tried again later. */
  later: Scalars['Int']['output'];
  /** To be called now. */
  now: Scalars['Int']['output'];
  /** Of these, overdue. */
  overdue: Scalars['Int']['output'];
  /** What operators say, sentence by sentence. */
  script: Array<Scalars['String']['output']>;
  /** Hours between tries that count. */
  spacingHours: Scalars['Int']['output'];
  /** With other operators. */
  taken: Scalars['Int']['output'];
};

/** Which callbacks that wait are shown. */
export type CallbackGroup =
  /** 稍后再拨: to be tried again later. */
  | 'LATER'
  /** 待回访: to be called now, or taken by the reader. */
  | 'NOW'
  /** 他人正在回访: taken by another operator. */
  | 'TAKEN';

/** What came of a try to call back. */
export type CallbackInput = {
  /** When to try again; after the usual time where nothing is said. */
  callAgainAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why there was no answer. */
  miss?: InputMaybe<CallbackMiss>;
  /** What follows when it is not both resolved and satisfied. */
  outcome?: InputMaybe<CallbackOutcome>;
  /** Whether the appellant was reached. */
  reached: Scalars['Boolean']['input'];
  /** What the appellant said; needed as the ground on which something is closed that is not both resolved and satisfied. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is resolved; asked when reached. */
  resolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the appellant is satisfied; asked apart. */
  satisfied?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Why a callback got no answer. */
export type CallbackMiss =
  /** 无人接听: nobody answered. */
  | 'NO_ANSWER'
  /** 拒绝回访: the appellant does not wish to answer. */
  | 'REFUSED'
  /** 号码有误: the number is not the appellant’s. */
  | 'WRONG_NUMBER';

/** What follows a callback that is not both resolved and satisfied. */
export type CallbackOutcome =
  /** 结案: explained and closed. */
  | 'CLOSE'
  /** 攻坚: into the hard-case backlog. */
  | 'HARD_CASE'
  /** 重办: back to the lead unit. */
  | 'REWORK';

/** Another operator has taken the callback and has not given it back. */
export type CallbackTaken = Problem & {
  __typename?: 'CallbackTaken';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Who has taken it. */
  operator: Scalars['String']['output'];
  /** Until when it stays with that operator. */
  until: Scalars['DateTime']['output'];
};

/** An appeal on the callback desk: how often it was tried, when to try again, and who has taken it. */
export type CallbackTurn = {
  __typename?: 'CallbackTurn';
  /** The appeal. */
  appeal: Matter;
  /** Tries without an answer that count, since it waits. */
  attempts: Scalars['Int']['output'];
  /** When to try again. */
  callAgainAt?: Maybe<Scalars['DateTime']['output']>;
  /** By when the appellant is to be called back. */
  dueAt: Scalars['DateTime']['output'];
  /** The appeal. */
  id: Scalars['ID']['output'];
  /** Whether the reader has taken it. */
  isMine: Scalars['Boolean']['output'];
  /** Operator who has taken it. */
  takenBy?: Maybe<Scalars['String']['output']>;
  /** Until when it stays with that operator. */
  takenUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it was tried last. */
  triedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of CallbackTurn objects, in the list's order. */
export type CallbackTurnConnection = {
  __typename?: 'CallbackTurnConnection';
  /** The items of this page. */
  nodes: Array<CallbackTurn>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What kind of prepaid card. */
export type CardKind =
  /** 计次卡: so many times. */
  | 'COUNT'
  /** 储值卡: money on it, taken off as it is used. */
  | 'STORED_VALUE'
  /** 计时卡: as often as one likes within a term. */
  | 'UNLIMITED';

/** A case before supervision or judicial organs is not taken up in a suggestion (青岛市代表建议条例 Art. 11). */
export type CaseBeforeCourt = Problem & {
  __typename?: 'CaseBeforeCourt';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Numbers of these appeals. */
  numbers: Scalars['String']['output'];
};

/** A case is an appeal that the centre sees and that is neither confidential nor a violation report. */
export type CaseNotTold = Problem & {
  __typename?: 'CaseNotTold';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A line that the dispatch catalogue should learn from an appeal. */
export type CatalogueSuggestion = {
  __typename?: 'CatalogueSuggestion';
  /** Whether it would hold in the area of the appeal only. */
  areaOnly: Scalars['Boolean']['output'];
  /** On what that stands. */
  ground: Scalars['String']['output'];
  /** The unit that it would name for the subject. */
  unitName: Scalars['String']['output'];
};

/** The line that the dispatch catalogue should learn. */
export type CatalogueSuggestionInput = {
  /** Only in the sub-district of the appeal. */
  areaOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why the designated unit is competent: decision, law, three-fixed plan. */
  ground: Scalars['String']['input'];
};

/** Subjects to add to the tree; those that exist stay. */
export type CategoriesAddInput = {
  /** The subjects. */
  categories: Array<CategoryPathInput>;
};

/** What `categoriesAdd` answers on a matter of kind UnitFile: done, or why not. */
export type CategoriesAddResult = CalendarNotLoaded | CategoriesAddSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `categoriesAdd` when it was done. */
export type CategoriesAddSuccess = {
  __typename?: 'CategoriesAddSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** A subject in the district’s subject tree. */
export type Category = {
  __typename?: 'Category';
  /** What the reader may do about the subject now, on the district’s file. */
  abilities: Array<Ability>;
  /** Whether new matters may be filed under it. */
  active: Scalars['Boolean']['output'];
  /** Level, from 1. */
  depth: Scalars['Int']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Name of the subject. */
  name: Scalars['String']['output'];
  /** The subject above it. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** Names from the root on, joined by ` / `. */
  path: Scalars['String']['output'];
};

/** A page of a list of Category objects, in the list's order. */
export type CategoryConnection = {
  __typename?: 'CategoryConnection';
  /** The items of this page. */
  nodes: Array<Category>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What `categoryEnd` answers on a matter of kind UnitFile: done, or why not. */
export type CategoryEndResult = CalendarNotLoaded | CategoryEndSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `categoryEnd` when it was done. */
export type CategoryEndSuccess = {
  __typename?: 'CategoryEndSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** The new name of a subject. */
export type CategoryNameInput = {
  /** Name, without a stroke: strokes part the levels. */
  name: Scalars['String']['input'];
};

/** One subject, by the names from the root on. */
export type CategoryPathInput = {
  /** Names joined by ` / `. */
  path: Scalars['String']['input'];
};

/** What `categoryRename` answers on a matter of kind UnitFile: done, or why not. */
export type CategoryRenameResult = CalendarNotLoaded | CategoryRenameSuccess | CodeTaken | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `categoryRename` when it was done. */
export type CategoryRenameSuccess = {
  __typename?: 'CategoryRenameSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** What `circularApprove` answers on a matter of kind AssessmentCircular: done, or why not. */
export type CircularApproveResult = CalendarNotLoaded | CircularApproveSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `circularApprove` when it was done. */
export type CircularApproveSuccess = {
  __typename?: 'CircularApproveSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentCircular>;
};

/** A case that a circular tells of: never the appellant. */
export type CircularCase = {
  __typename?: 'CircularCase';
  /** The appeal; only those with a seat at it can open it. */
  appealId: Scalars['ID']['output'];
  /** Number of the appeal. */
  number: Scalars['String']['output'];
  /** As an example, or as a criticism. */
  side: CircularCaseSide;
  /** Its subject. */
  subject?: Maybe<Scalars['String']['output']>;
  /** The unit that led its handling. */
  unit?: Maybe<Scalars['String']['output']>;
  /** What is told of it, masked. */
  words: Scalars['String']['output'];
};

/** An appeal that a circular tells of. */
export type CircularCaseInput = {
  /** The appeal. */
  appealId: Scalars['ID']['input'];
  /** As an example, or as a criticism. */
  side: CircularCaseSide;
  /** What is told of it; names, numbers, places and merchants of the appeal are masked. */
  words: Scalars['String']['input'];
};

/** Why a circular tells of a case. */
export type CircularCaseSide =
  /** 批评: handled as it should not be. */
  | 'CRITICISED'
  /** 典型: handled as it should be. */
  | 'EXEMPLARY';

/** What a new version of a published circular changes. */
export type CircularCorrectInput = {
  /** What is changed and why; it stands on the new version. */
  changes: Scalars['String']['input'];
};

/** What `circularCorrect` answers on a matter of kind AssessmentCircular: done, or why not. */
export type CircularCorrectResult = CalendarNotLoaded | CircularCorrectSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `circularCorrect` when it was done. */
export type CircularCorrectSuccess = {
  __typename?: 'CircularCorrectSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentCircular>;
};

/** What `circularDiscard` answers on a matter of kind AssessmentCircular: done, or why not. */
export type CircularDiscardResult = CalendarNotLoaded | CircularDiscardSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `circularDiscard` when it was done. */
export type CircularDiscardSuccess = {
  __typename?: 'CircularDiscardSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentCircular>;
};

/** Which period a circular tells of. */
export type CircularDraftInput = {
  /** The period, closed. */
  periodId: Scalars['ID']['input'];
};

/** What `circularDraft` answers on a matter of kind AssessmentCircular: done, or why not. */
export type CircularDraftResult = CalendarNotLoaded | CircularDraftSuccess | CircularStands | InvalidInput | NotPermitted | PartNotFound | PeriodNotClosed | StaleVersion | UnitNotEligible;

/** Answer of `circularDraft` when it was done. */
export type CircularDraftSuccess = {
  __typename?: 'CircularDraftSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentCircular>;
};

/** What `circularDropCase` answers on a matter of kind AssessmentCircular: done, or why not. */
export type CircularDropCaseResult = CalendarNotLoaded | CircularDropCaseSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `circularDropCase` when it was done. */
export type CircularDropCaseSuccess = {
  __typename?: 'CircularDropCaseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentCircular>;
};

/** The figures of a circular, kept as they were taken. */
export type CircularFigures = {
  __typename?: 'CircularFigures';
  /** 黑榜: the last of each group. */
  black: Array<CircularRow>;
  /** Hash that the period was signed with. */
  digest: Scalars['String']['output'];
  /** Names of the units that nothing was due of. */
  nothingDue: Array<Scalars['String']['output']>;
  /** 红榜: the best of each group. */
  red: Array<CircularRow>;
  /** The units that something was due of, by place. */
  rows: Array<CircularRow>;
  /** The rule of the two lists. */
  rule: CircularRule;
  /** When they were taken from the closed period. */
  takenAt: Scalars['DateTime']['output'];
  /** The rates of the district. */
  whole: Array<CircularRate>;
};

/** How often something was counted, as it was published. */
export type CircularItem = {
  __typename?: 'CircularItem';
  /** How often. */
  count: Scalars['Int']['output'];
  /** What. */
  name: AssessmentItemName;
};

/** A case that the figures of the period propose for the circular. */
export type CircularProposal = {
  __typename?: 'CircularProposal';
  /** What the reader may do with it now. */
  abilities: Array<Ability>;
  /** The appeal. */
  appealId: Scalars['ID']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Number of the appeal. */
  number: Scalars['String']['output'];
  /** Why it is proposed: what the period has counted of it. */
  reasons: Array<Scalars['String']['output']>;
  /** As an example, or as a criticism. */
  side: CircularCaseSide;
  /** Whether it was taken or dropped. */
  state: CircularProposalState;
  /** Its subject. */
  subject?: Maybe<Scalars['String']['output']>;
  /** The unit whose work order it was. */
  unit?: Maybe<Scalars['String']['output']>;
  /** What would be told of it; edited when it is taken. */
  words: Scalars['String']['output'];
};

/** What became of a case that the figures propose. */
export type CircularProposalState =
  /** 未采用: it is not told of. */
  | 'DROPPED'
  /** 待定: neither taken nor dropped. */
  | 'PROPOSED'
  /** 已采用: it is among the cases of the circular. */
  | 'TAKEN';

/** What `circularPublish` answers on a matter of kind AssessmentCircular: done, or why not. */
export type CircularPublishResult = CalendarNotLoaded | CircularPublishSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `circularPublish` when it was done. */
export type CircularPublishSuccess = {
  __typename?: 'CircularPublishSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentCircular>;
};

/** A rate as it was published. */
export type CircularRate = {
  __typename?: 'CircularRate';
  /** Numerator. */
  hits: Scalars['Int']['output'];
  /** Which rate. */
  name: AssessmentRateName;
  /** Denominator. */
  of: Scalars['Int']['output'];
  /** In percent; null where the denominator is 0. */
  percent?: Maybe<Scalars['Float']['output']>;
};

/** Why a circular is returned or withdrawn. */
export type CircularReasonInput = {
  /** Why. */
  reason: Scalars['String']['input'];
};

/** A unit’s receipt for a version of a circular. */
export type CircularReceipt = {
  __typename?: 'CircularReceipt';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** When the unit signed for it; null while it has not. */
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who signed. */
  signedBy?: Maybe<Scalars['String']['output']>;
  /** The unit. */
  unit: Unit;
  /** The version. */
  version: Scalars['Int']['output'];
};

/** What `circularReturn` answers on a matter of kind AssessmentCircular: done, or why not. */
export type CircularReturnResult = CalendarNotLoaded | CircularReturnSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `circularReturn` when it was done. */
export type CircularReturnSuccess = {
  __typename?: 'CircularReturnSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentCircular>;
};

/** The text of a circular before it is approved. */
export type CircularReviseInput = {
  /** Exemplary and criticised cases. */
  cases?: InputMaybe<Array<CircularCaseInput>>;
  /** What the figures show. */
  findings: Scalars['String']['input'];
  /** What is said before the tables. */
  preface: Scalars['String']['input'];
  /** What is required of the units. */
  requirement: Scalars['String']['input'];
  /** Title. */
  title: Scalars['String']['input'];
};

/** What `circularRevise` answers on a matter of kind AssessmentCircular: done, or why not. */
export type CircularReviseResult = CalendarNotLoaded | CaseNotTold | CircularReviseSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `circularRevise` when it was done. */
export type CircularReviseSuccess = {
  __typename?: 'CircularReviseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentCircular>;
};

/** A unit’s line in the table of its group. */
export type CircularRow = {
  __typename?: 'CircularRow';
  /** Whether the score was corrected after an objection. */
  corrected: Scalars['Boolean']['output'];
  /** The group that it is ranked in. */
  group: AssessmentGroup;
  /** What was counted case by case. */
  items: Array<CircularItem>;
  /** Place in its group; null where nothing was due. */
  place?: Maybe<Scalars['Int']['output']>;
  /** Its rates. */
  rates: Array<CircularRate>;
  /** Score; null where nothing was due. */
  score?: Maybe<Scalars['Float']['output']>;
  /** What it was called then. */
  unit: Scalars['String']['output'];
  /** The unit. */
  unitId: Scalars['ID']['output'];
};

/** The rule of the two lists, as it was. */
export type CircularRule = {
  __typename?: 'CircularRule';
  /** With a score below this. */
  blackBelow: Scalars['Int']['output'];
  /** How many of the last of each group are on the black list. */
  blackPlaces: Scalars['Int']['output'];
  /** With at least this score. */
  redAtLeast: Scalars['Int']['output'];
  /** How many of the best of each group are on the red list. */
  redPlaces: Scalars['Int']['output'];
};

/** What `circularSignFor` answers on a matter of kind AssessmentCircular: done, or why not. */
export type CircularSignForResult = CalendarNotLoaded | CircularSignForSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `circularSignFor` when it was done. */
export type CircularSignForSuccess = {
  __typename?: 'CircularSignForSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentCircular>;
};

/** A period has one circular; what changed is published as a new version of it. */
export type CircularStands = Problem & {
  __typename?: 'CircularStands';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Number of the circular that stands. */
  number: Scalars['String']['output'];
};

/** What `circularSubmit` answers on a matter of kind AssessmentCircular: done, or why not. */
export type CircularSubmitResult = CalendarNotLoaded | CircularSubmitSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `circularSubmit` when it was done. */
export type CircularSubmitSuccess = {
  __typename?: 'CircularSubmitSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentCircular>;
};

/** What is told of a case that was proposed. */
export type CircularTakeCaseInput = {
  /** What is told of it; names, numbers, places and merchants of the appeal are masked. */
  words: Scalars['String']['input'];
};

/** What `circularTakeCase` answers on a matter of kind AssessmentCircular: done, or why not. */
export type CircularTakeCaseResult = CalendarNotLoaded | CaseNotTold | CircularTakeCaseSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `circularTakeCase` when it was done. */
export type CircularTakeCaseSuccess = {
  __typename?: 'CircularTakeCaseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentCircular>;
};

/** A version of a circular: the first one, or a correction of it. */
export type CircularVersion = {
  __typename?: 'CircularVersion';
  /** Who approved it; null before. */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** Exemplary and criticised cases. */
  cases: Array<CircularCase>;
  /** What it changes of the version before; null for the first. */
  changes?: Maybe<Scalars['String']['output']>;
  /** Its figures. */
  figures: CircularFigures;
  /** What the figures show. */
  findings: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** From 1. */
  number: Scalars['Int']['output'];
  /** What is said before the tables. */
  preface: Scalars['String']['output'];
  /** When it was published; null before. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is required of the units. */
  requirement: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
};

/** What `circularWithdraw` answers on a matter of kind AssessmentCircular: done, or why not. */
export type CircularWithdrawResult = CalendarNotLoaded | CircularWithdrawSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `circularWithdraw` when it was done. */
export type CircularWithdrawSuccess = {
  __typename?: 'CircularWithdrawSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<AssessmentCircular>;
};

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

/** Who a consumer is. */
export type ClaimIdentity = {
  __typename?: 'ClaimIdentity';
  /** The row. */
  claimId: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Telephone number. */
  phone: Scalars['String']['output'];
};

/** Only rows that were verified and have no exit go to a mediation; one of these is none. */
export type ClaimNotReady = Problem & {
  __typename?: 'ClaimNotReady';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** The same card of the same consumer stands on the register once. */
export type ClaimStands = Problem & {
  __typename?: 'ClaimStands';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Number of the row. */
  row: Scalars['Int']['output'];
};

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

/** A deadline that runs on a matter for a seat. */
export type Clock = {
  __typename?: 'Clock';
  /** How pressing it is. */
  band: ClockBand;
  /** By what rule it runs. */
  basis: ClockBasis;
  /** By when it must be done. */
  deadline: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What must be done by then, for example `FIRST_CONTACT`. */
  kind: Scalars['String']['output'];
  /** What must be done, in words. */
  label: Scalars['String']['output'];
  /** Time that is left; null when it does not run. */
  remaining?: Maybe<Remaining>;
  /** The seat that owes it. */
  seat?: Maybe<Seat>;
  /** When it was started. */
  startedAt: Scalars['DateTime']['output'];
  /** Whether it runs. */
  state: ClockState;
  /** When it was stopped. */
  stoppedAt?: Maybe<Scalars['DateTime']['output']>;
};

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

/** By what rule a clock runs: the one that held when it was started, whatever was set since. */
export type ClockBasis = {
  __typename?: 'ClockBasis';
  /** The limit of the rule; null where the matter has its own. */
  amount?: Maybe<Scalars['Float']['output']>;
  /** Since when that rule of the district holds. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** Where the limit comes from. */
  source: ClockBasisSource;
  /** In what the limit is counted. */
  unit?: Maybe<RemainingUnit>;
};

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

/** 闭店快处: a merchant has closed; one register of its consumers, and an exit for each of them. */
export type Closure = Matter & {
  __typename?: 'Closure';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** The alert that it follows, where the reader sees it. */
  alert?: Maybe<Matter>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Rows of the register that the reader sees and that were not taken back. */
  claimCount: Scalars['Int']['output'];
  /** What is to be given back in all. */
  claimedSum: Scalars['Fen']['output'];
  /** The register of consumers, in its order. */
  claims: Array<ClosureClaim>;
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** On which day it closed, `YYYY-MM-DD`. */
  closedOn: Scalars['String']['output'];
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** When it was declared. */
  declaredAt: Scalars['DateTime']['output'];
  /** Unit that declared it. */
  declaredBy: Scalars['String']['output'];
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** The facts, without personal data. */
  facts: Scalars['String']['output'];
  /** What came of it, or why it was called off. */
  finding?: Maybe<Scalars['String']['output']>;
  /** Clues that were handed over. */
  handOvers: Array<ClosureHandOver>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** From which day interest is computed, `YYYY-MM-DD`. */
  interestFrom: Scalars['String']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The merchant’s file; null through a link. */
  merchant?: Maybe<Merchant>;
  /** The merchant’s file. */
  merchantId: Scalars['ID']['output'];
  /** The merchant, as it was called then. */
  merchantName: Scalars['String']['output'];
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Of this, what arrived. */
  refundedSum: Scalars['Fen']['output'];
  /** Until when a link to the register is open; null for none. */
  registerUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** Of these, those that have their exit. */
  settledCount: Scalars['Int']['output'];
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 闭店快处: a merchant has closed; one register of its consumers, and an exit for each of them. */
export type ClosureClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 闭店快处: a merchant has closed; one register of its consumers, and an exit for each of them. */
export type ClosureDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 闭店快处: a merchant has closed; one register of its consumers, and an exit for each of them. */
export type ClosureEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 闭店快处: a merchant has closed; one register of its consumers, and an exit for each of them. */
export type ClosureSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What `closureCallOff` answers on a matter of kind Closure: done, or why not. */
export type ClosureCallOffResult = CalendarNotLoaded | ClosureCallOffSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `closureCallOff` when it was done. */
export type ClosureCallOffSuccess = {
  __typename?: 'ClosureCallOffSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Closure>;
};

/** A row of the one register of consumers: a card, what is left of it by law, and what becomes of it. */
export type ClosureClaim = {
  __typename?: 'ClosureClaim';
  /** What the reader may do about the row now. */
  abilities: Array<Ability>;
  /** Whether the consumer filled it in, through the link. */
  byResident: Scalars['Boolean']['output'];
  /** The card. */
  card: PrepaidCard;
  /** What kind of card, in words. */
  cardLabel: Scalars['String']['output'];
  /** Number of the card, without personal data. */
  cardNumber?: Maybe<Scalars['String']['output']>;
  /** On which day it closed, `YYYY-MM-DD`. */
  closedOn: Scalars['String']['output'];
  /** Documents that prove it. */
  documents: Array<Document>;
  /** Of a refund: by which day it is due, `YYYY-MM-DD`. */
  dueOn?: Maybe<Scalars['String']['output']>;
  /** What becomes of the card; null while nothing was decided. */
  exit?: Maybe<ClaimExit>;
  /** When that was decided. */
  exitAt?: Maybe<Scalars['DateTime']['output']>;
  /** What becomes of the card, in words. */
  exitLabel?: Maybe<Scalars['String']['output']>;
  /** Of a transfer, who takes it on; otherwise what was told. */
  exitRemark?: Maybe<Scalars['String']['output']>;
  /** Through whom it came to the refund. */
  fault: Fault;
  /** Through whom it came to the refund, in words. */
  faultLabel: Scalars['String']['output'];
  /** What was found. */
  finding?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Interest on it. */
  interest: Scalars['Fen']['output'];
  /** The mediation, where the reader sees it. */
  mediation?: Maybe<Matter>;
  /** The mediation that it went to. */
  mediationId?: Maybe<Scalars['ID']['output']>;
  /** The merchant. */
  merchantName: Scalars['String']['output'];
  /** The consumer’s name, masked. */
  nameMask: Scalars['String']['output'];
  /** Number of the row, from 1. */
  number: Scalars['Int']['output'];
  /** Of a refund: on which day it arrived, `YYYY-MM-DD`. */
  paidOn?: Maybe<Scalars['String']['output']>;
  /** The consumer’s telephone, masked. */
  phoneMask: Scalars['String']['output'];
  /** Principal that is to be given back. */
  principal: Scalars['Fen']['output'];
  /** What proves it, in words. */
  proof?: Maybe<Scalars['String']['output']>;
  /** When it was put down. */
  registeredAt: Scalars['DateTime']['output'];
  /** Where the row stands. */
  state: ClaimState;
  /** Where the row stands, in words. */
  stateLabel: Scalars['String']['output'];
  /** The arithmetic, step by step, each with its article. */
  steps: Array<RefundStep>;
  /** Principal and interest together. */
  total: Scalars['Fen']['output'];
  /** When it was verified; null while it was not. */
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Unit that verified it. */
  verifiedBy?: Maybe<Scalars['String']['output']>;
};

/** A consumer of the closed merchant, and the card. */
export type ClosureClaimInput = {
  /** Stored value: what is left on the card, the bonus included. */
  balance?: InputMaybe<Scalars['Fen']['input']>;
  /** Stored value: what the merchant gave on top. */
  bonus?: InputMaybe<Scalars['Fen']['input']>;
  /** Number of the card. */
  cardNumber?: InputMaybe<Scalars['String']['input']>;
  /** Term: its last day, `YYYY-MM-DD`. */
  endsOn?: InputMaybe<Scalars['String']['input']>;
  /** Whether the consumer had the same before, from this or another merchant. */
  hadSameBefore?: InputMaybe<Scalars['Boolean']['input']>;
  /** What kind of card. */
  kind: CardKind;
  /** Stored value: what was used, before discounts. Times: the price of one, before discounts. */
  listPrice?: InputMaybe<Scalars['Fen']['input']>;
  /** Name; sealed, and shown masked. */
  name: Scalars['String']['input'];
  /** What was paid. */
  paid: Scalars['Fen']['input'];
  /** On which day it was paid, `YYYY-MM-DD`. */
  paidOn: Scalars['String']['input'];
  /** Telephone number; sealed, and shown masked. */
  phone: Scalars['String']['input'];
  /** What proves it: contract, receipt, record of payment. */
  proof?: InputMaybe<Scalars['String']['input']>;
  /** Receipts of the uploads that prove it, one per line. */
  receipts?: InputMaybe<Scalars['String']['input']>;
  /** Term: its first day, `YYYY-MM-DD`. */
  startsOn?: InputMaybe<Scalars['String']['input']>;
  /** Times: how many, those on top included. */
  times?: InputMaybe<Scalars['Int']['input']>;
  /** Times: how many are left. */
  timesLeft?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type ClosureCloseOffInput = {
  /** What came of it. */
  finding: Scalars['String']['input'];
};

/** What `closureCloseOff` answers on a matter of kind Closure: done, or why not. */
export type ClosureCloseOffResult = CalendarNotLoaded | ClosureCloseOffSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `closureCloseOff` when it was done. */
export type ClosureCloseOffSuccess = {
  __typename?: 'ClosureCloseOffSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Closure>;
};

/** A page of a list of Closure objects, in the list's order. */
export type ClosureConnection = {
  __typename?: 'ClosureConnection';
  /** The items of this page. */
  nodes: Array<Closure>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A merchant that has closed. */
export type ClosureDeclareInput = {
  /** The alert that it follows. */
  alertId?: InputMaybe<Scalars['ID']['input']>;
  /** On which day it closed, `YYYY-MM-DD`. */
  closedOn: Scalars['String']['input'];
  /** The facts: how it is known, what became of the premises. */
  facts: Scalars['String']['input'];
  /** From which day interest is computed, `YYYY-MM-DD`; the day of the closure otherwise. */
  interestFrom?: InputMaybe<Scalars['String']['input']>;
  /** The department that leads; the own unit where it is one. */
  leadUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** The merchant, on the register. */
  merchantId: Scalars['ID']['input'];
};

/** What `closureDeclare` answers on a matter of kind Closure: done, or why not. */
export type ClosureDeclareResult = CalendarNotLoaded | ClosureDeclareSuccess | ClosureStands | InvalidInput | MerchantNotOnRegister | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `closureDeclare` when it was done. */
export type ClosureDeclareSuccess = {
  __typename?: 'ClosureDeclareSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Closure>;
};

/** What becomes of a card. */
export type ClosureExitInput = {
  /** Of a transfer: that the consumer consents; without that there is none. */
  consents?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of a refund: by which day the merchant pays, `YYYY-MM-DD`. */
  dueOn?: InputMaybe<Scalars['String']['input']>;
  /** The exit; a mediation is opened for many at once. */
  exit: ClaimExit;
  /** Of a transfer: who takes the card on and what for. Of a suit: what the consumer was told. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** What `closureExit` answers on a matter of kind Closure: done, or why not. */
export type ClosureExitResult = CalendarNotLoaded | ClosureExitSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `closureExit` when it was done. */
export type ClosureExitSuccess = {
  __typename?: 'ClosureExitSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Closure>;
};

/** For how long residents may fill in the register. */
export type ClosureGiveLinkInput = {
  /** For how many days. */
  days: Scalars['Int']['input'];
};

/** What `closureGiveLink` answers on a matter of kind Closure: done, or why not. */
export type ClosureGiveLinkResult = CalendarNotLoaded | ClosureGiveLinkSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `closureGiveLink` when it was done. */
export type ClosureGiveLinkSuccess = {
  __typename?: 'ClosureGiveLinkSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Closure>;
  /** What the act yields besides. */
  result?: Maybe<GivenClosureLink>;
};

/** A clue that was handed to the police or the procuratorate. */
export type ClosureHandOver = {
  __typename?: 'ClosureHandOver';
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
  /** The public-interest clue; null for a clue to a crime, and where the reader does not see it. */
  clue?: Maybe<Matter>;
  /** Number of the document or receipt. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** The facts, without personal data. */
  facts: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** To whom. */
  receiver: ClueReceiver;
  /** To whom, in words. */
  receiverLabel: Scalars['String']['output'];
  /** The office that took it. */
  receiverName: Scalars['String']['output'];
  /** Unit that handed it over. */
  unitName: Scalars['String']['output'];
};

/** A clue to a crime, for the police; a public-interest clue is taken by `closureScreenClue`. */
export type ClosureHandOverInput = {
  /** Number of the document or receipt. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** The facts. */
  facts: Scalars['String']['input'];
  /** The office of the police that takes it. */
  receiverName: Scalars['String']['input'];
};

/** What `closureHandOver` answers on a matter of kind Closure: done, or why not. */
export type ClosureHandOverResult = CalendarNotLoaded | ClosureHandOverSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `closureHandOver` when it was done. */
export type ClosureHandOverSuccess = {
  __typename?: 'ClosureHandOverSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Closure>;
};

/** Who else works on it. */
export type ClosureInviteInput = {
  /** Units that fill in and verify the register as well. */
  unitIds: Array<Scalars['ID']['input']>;
};

/** What `closureInvite` answers on a matter of kind Closure: done, or why not. */
export type ClosureInviteResult = CalendarNotLoaded | ClosureInviteSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `closureInvite` when it was done. */
export type ClosureInviteSuccess = {
  __typename?: 'ClosureInviteSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Closure>;
};

/** Consumers whose cases go to a mediation together. */
export type ClosureMediateInput = {
  /** The mediation body. */
  bodyUnitId: Scalars['ID']['input'];
  /** Rows of the register, verified. */
  claimIds: Array<Scalars['ID']['input']>;
};

/** What `closureMediate` answers on a matter of kind Closure: done, or why not. */
export type ClosureMediateResult = CalendarNotLoaded | ClaimNotReady | ClosureMediateSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `closureMediate` when it was done. */
export type ClosureMediateSuccess = {
  __typename?: 'ClosureMediateSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Closure>;
};

/** What `closureOpenIdentity` answers on a matter of kind Closure: done, or why not. */
export type ClosureOpenIdentityResult = CalendarNotLoaded | ClosureOpenIdentitySuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `closureOpenIdentity` when it was done. */
export type ClosureOpenIdentitySuccess = {
  __typename?: 'ClosureOpenIdentitySuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Closure>;
  /** What the act yields besides. */
  result?: Maybe<ClaimIdentity>;
};

/** A refund that arrived. */
export type ClosurePaidInput = {
  /** On which day, `YYYY-MM-DD`. */
  paidOn: Scalars['String']['input'];
};

/** Why; it stands on the record. */
export type ClosureReasonInput = {
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** What `closureRefundPaid` answers on a matter of kind Closure: done, or why not. */
export type ClosureRefundPaidResult = CalendarNotLoaded | ClosureRefundPaidSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `closureRefundPaid` when it was done. */
export type ClosureRefundPaidSuccess = {
  __typename?: 'ClosureRefundPaidSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Closure>;
};

/** What `closureRegisterClaim` answers on a matter of kind Closure: done, or why not. */
export type ClosureRegisterClaimResult = CalendarNotLoaded | ClaimStands | ClosureRegisterClaimSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | UploadNotFound;

/** Answer of `closureRegisterClaim` when it was done. */
export type ClosureRegisterClaimSuccess = {
  __typename?: 'ClosureRegisterClaimSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Closure>;
  /** What the act yields besides. */
  result?: Maybe<RegisteredClaim>;
};

/** What `closureScreenClue` answers on a matter of kind Closure: done, or why not. */
export type ClosureScreenClueResult = CalendarNotLoaded | ClosureScreenClueSuccess | ClosureWithoutAppeals | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `closureScreenClue` when it was done. */
export type ClosureScreenClueSuccess = {
  __typename?: 'ClosureScreenClueSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Closure>;
};

/** A merchant has one closure at a time; one is open already. */
export type ClosureStands = Problem & {
  __typename?: 'ClosureStands';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Number of the open one. */
  number: Scalars['String']['output'];
};

/** What `closureTakeUpClaim` answers on a matter of kind Closure: done, or why not. */
export type ClosureTakeUpClaimResult = CalendarNotLoaded | ClosureTakeUpClaimSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `closureTakeUpClaim` when it was done. */
export type ClosureTakeUpClaimSuccess = {
  __typename?: 'ClosureTakeUpClaimSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Closure>;
};

/** What `closureVerifyClaim` answers on a matter of kind Closure: done, or why not. */
export type ClosureVerifyClaimResult = CalendarNotLoaded | ClosureVerifyClaimSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `closureVerifyClaim` when it was done. */
export type ClosureVerifyClaimSuccess = {
  __typename?: 'ClosureVerifyClaimSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Closure>;
};

/** A card as the proofs show it. */
export type ClosureVerifyInput = {
  /** Stored value: what is left on the card, the bonus included. */
  balance?: InputMaybe<Scalars['Fen']['input']>;
  /** Stored value: what the merchant gave on top. */
  bonus?: InputMaybe<Scalars['Fen']['input']>;
  /** Number of the card. */
  cardNumber?: InputMaybe<Scalars['String']['input']>;
  /** Term: its last day, `YYYY-MM-DD`. */
  endsOn?: InputMaybe<Scalars['String']['input']>;
  /** Through whom it came to the refund. */
  fault: Fault;
  /** How it was verified, and what was found. */
  finding: Scalars['String']['input'];
  /** Whether the consumer had the same before, from this or another merchant. */
  hadSameBefore?: InputMaybe<Scalars['Boolean']['input']>;
  /** What kind of card. */
  kind: CardKind;
  /** Stored value: what was used, before discounts. Times: the price of one, before discounts. */
  listPrice?: InputMaybe<Scalars['Fen']['input']>;
  /** What was paid. */
  paid: Scalars['Fen']['input'];
  /** On which day it was paid, `YYYY-MM-DD`. */
  paidOn: Scalars['String']['input'];
  /** What proves it: contract, receipt, record of payment. */
  proof?: InputMaybe<Scalars['String']['input']>;
  /** Term: its first day, `YYYY-MM-DD`. */
  startsOn?: InputMaybe<Scalars['String']['input']>;
  /** Times: how many, those on top included. */
  times?: InputMaybe<Scalars['Int']['input']>;
  /** Times: how many are left. */
  timesLeft?: InputMaybe<Scalars['Int']['input']>;
};

/** What `closureWithdrawClaim` answers on a matter of kind Closure: done, or why not. */
export type ClosureWithdrawClaimResult = CalendarNotLoaded | ClosureWithdrawClaimSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `closureWithdrawClaim` when it was done. */
export type ClosureWithdrawClaimSuccess = {
  __typename?: 'ClosureWithdrawClaimSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Closure>;
};

/** A public-interest clue is screened out of appeals; none that is open to the others names the merchant. */
export type ClosureWithoutAppeals = Problem & {
  __typename?: 'ClosureWithoutAppeals';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** An appeal that a clue was screened from, as it was known then: never the appellant. */
export type ClueAppeal = {
  __typename?: 'ClueAppeal';
  /** The appeal itself; null for those who do not see it, the procuratorate among them. */
  appeal?: Maybe<Matter>;
  /** Opaque identifier of the link. */
  id: Scalars['ID']['output'];
  /** Number of the appeal. */
  number: Scalars['String']['output'];
  /** What was asked, masked; null where the appeal is confidential. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Title, masked; the number where the appeal is confidential or a report. */
  title: Scalars['String']['output'];
};

/** What `clueAssess` answers on a matter of kind PublicInterestClue: done, or why not. */
export type ClueAssessResult = CalendarNotLoaded | ClueAssessSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `clueAssess` when it was done. */
export type ClueAssessSuccess = {
  __typename?: 'ClueAssessSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<PublicInterestClue>;
};

/** What `clueClose` answers on a matter of kind PublicInterestClue: done, or why not. */
export type ClueCloseResult = CalendarNotLoaded | ClueCloseSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `clueClose` when it was done. */
export type ClueCloseSuccess = {
  __typename?: 'ClueCloseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<PublicInterestClue>;
};

/** What `clueDrop` answers on a matter of kind PublicInterestClue: done, or why not. */
export type ClueDropResult = CalendarNotLoaded | ClueDropSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `clueDrop` when it was done. */
export type ClueDropSuccess = {
  __typename?: 'ClueDropSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<PublicInterestClue>;
};

/** What `clueFeedBack` answers on a matter of kind PublicInterestClue: done, or why not. */
export type ClueFeedBackResult = CalendarNotLoaded | ClueFeedBackSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `clueFeedBack` when it was done. */
export type ClueFeedBackSuccess = {
  __typename?: 'ClueFeedBackSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<PublicInterestClue>;
};

/** The decision to file. */
export type ClueFileInput = {
  /** The procuratorate’s own number. */
  caseNumber: Scalars['String']['input'];
  /** Which procedure. */
  track: ClueTrack;
};

/** What `clueFile` answers on a matter of kind PublicInterestClue: done, or why not. */
export type ClueFileResult = CalendarNotLoaded | ClueFileSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `clueFile` when it was done. */
export type ClueFileSuccess = {
  __typename?: 'ClueFileSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<PublicInterestClue>;
};

/** Which clues are shown; conditions add up. */
export type ClueFilter = {
  /** Only those handed over in this month, `YYYY-MM`. */
  month?: InputMaybe<Scalars['String']['input']>;
  /** Only in this state. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Only of these types. */
  types?: InputMaybe<Array<ClueType>>;
};

/** What `clueGiveNotice` answers on a matter of kind PublicInterestClue: done, or why not. */
export type ClueGiveNoticeResult = CalendarNotLoaded | ClueGiveNoticeSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `clueGiveNotice` when it was done. */
export type ClueGiveNoticeSuccess = {
  __typename?: 'ClueGiveNoticeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<PublicInterestClue>;
};

/** What `clueHandOver` answers on a matter of kind PublicInterestClue: done, or why not. */
export type ClueHandOverResult = CalendarNotLoaded | ClueHandOverSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `clueHandOver` when it was done. */
export type ClueHandOverSuccess = {
  __typename?: 'ClueHandOverSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<PublicInterestClue>;
};

/** What `clueInvestigate` answers on a matter of kind PublicInterestClue: done, or why not. */
export type ClueInvestigateResult = CalendarNotLoaded | ClueInvestigateSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `clueInvestigate` when it was done. */
export type ClueInvestigateSuccess = {
  __typename?: 'ClueInvestigateSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<PublicInterestClue>;
};

/** What `clueNotFile` answers on a matter of kind PublicInterestClue: done, or why not. */
export type ClueNotFileResult = CalendarNotLoaded | ClueNotFileSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `clueNotFile` when it was done. */
export type ClueNotFileSuccess = {
  __typename?: 'ClueNotFileSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<PublicInterestClue>;
};

/** A reason. */
export type ClueReasonInput = {
  /** Why. */
  reason: Scalars['String']['input'];
};

/** To whom a clue was handed over. */
export type ClueReceiver =
  /** 公安机关: a clue to a crime (法释〔2025〕4号 Art. 23). */
  | 'POLICE'
  /** 检察机关: a public-interest clue. */
  | 'PROCURATORATE';

/** What `clueRecommend` answers on a matter of kind PublicInterestClue: done, or why not. */
export type ClueRecommendResult = CalendarNotLoaded | ClueRecommendSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `clueRecommend` when it was done. */
export type ClueRecommendSuccess = {
  __typename?: 'ClueRecommendSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<PublicInterestClue>;
};

/** A clue that the centre found among the appeals. */
export type ClueScreenInput = {
  /** The appeals that it was screened from. */
  appealIds: Array<Scalars['ID']['input']>;
  /** The facts, without personal data. */
  facts: Scalars['String']['input'];
  /** The merchant, where there is one. */
  merchant?: InputMaybe<Scalars['String']['input']>;
  /** What it is about, in one line. */
  title: Scalars['String']['input'];
  /** What public interest it is about. */
  type: ClueType;
};

/** What `clueScreen` answers on a matter of kind PublicInterestClue: done, or why not. */
export type ClueScreenResult = AppealNotCited | CalendarNotLoaded | ClueScreenSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `clueScreen` when it was done. */
export type ClueScreenSuccess = {
  __typename?: 'ClueScreenSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<PublicInterestClue>;
};

/** A step of the investigation; its record is the procuratorate’s alone. */
export type ClueStep = {
  __typename?: 'ClueStep';
  /** On which day, `YYYY-MM-DD`. */
  heldOn: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: ClueStepKind;
  /** What was done, in words. */
  kindLabel: Scalars['String']['output'];
  /** Number, from 1. */
  number: Scalars['Int']['output'];
  /** Who took part. */
  present?: Maybe<Scalars['String']['output']>;
  /** What came of it. */
  record: Scalars['String']['output'];
};

/** A step of the investigation. */
export type ClueStepInput = {
  /** On which day, `YYYY-MM-DD`. */
  heldOn: Scalars['String']['input'];
  /** What was done. */
  kind: ClueStepKind;
  /** Who took part. */
  present?: InputMaybe<Scalars['String']['input']>;
  /** What came of it; the procuratorate alone reads it. */
  record: Scalars['String']['input'];
};

/** A step of an investigation. */
export type ClueStepKind =
  /** 磋商: the authority and the procuratorate talk about what it owes. */
  | 'CONSULTATION'
  /** 咨询、鉴定: an expert is asked. */
  | 'EXPERT'
  /** 听证: a public hearing. */
  | 'HEARING'
  /** 调查取证: records are read, people are asked. */
  | 'INQUIRY'
  /** 现场勘查: somebody looks at the place. */
  | 'SITE_VISIT';

/** What `clueSue` answers on a matter of kind PublicInterestClue: done, or why not. */
export type ClueSueResult = CalendarNotLoaded | ClueSueSuccess | InvalidInput | NotPermitted | NoticeTimeRuns | PartNotFound | ReplyTimeRuns | StaleVersion | UnitNotEligible;

/** Answer of `clueSue` when it was done. */
export type ClueSueSuccess = {
  __typename?: 'ClueSueSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<PublicInterestClue>;
};

/** What is said. */
export type ClueTextInput = {
  /** What is said. */
  text: Scalars['String']['input'];
};

/** Which procedure the procuratorate follows. */
export type ClueTrack =
  /** 行政公益诉讼: against an authority; a recommendation comes before a suit (行政诉讼法 Art. 25). */
  | 'ADMINISTRATIVE'
  /** 民事公益诉讼: against who does the damage; thirty days of public notice come before a suit (检察公益诉讼解释 Art. 13). */
  | 'CIVIL';

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

/** An appeal that a deputy looks on at, masked. */
export type ClusterAppeal = {
  __typename?: 'ClusterAppeal';
  /** The appeal. */
  id: Scalars['ID']['output'];
  /** Its number. */
  number: Scalars['String']['output'];
  /** Its title, without personal data. */
  title: Scalars['String']['output'];
};

/** A suggestion rests on a cluster of appeals, never on a single case (青岛市代表建议条例 Art. 11). */
export type ClusterTooSmall = Problem & {
  __typename?: 'ClusterTooSmall';
  /** How many were named. */
  found: Scalars['Int']['output'];
  /** How many the district asks for. */
  least: Scalars['Int']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A suggestion is made from appeals that the deputy observes; one of these does not exist for the reader. */
export type ClusterUnseen = Problem & {
  __typename?: 'ClusterUnseen';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A unit that handles a part of the appeal. */
export type CoHandlerInput = {
  /** Whether it must call the appellant, and so sees who that is. */
  callsAppellant?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is asked to do. */
  task: Scalars['String']['input'];
  /** The unit. */
  unitId: Scalars['ID']['input'];
};

/** The lead unit cannot complete while a co-handling unit owes its result. */
export type CoHandlersOwe = Problem & {
  __typename?: 'CoHandlersOwe';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** The units that owe. */
  units: Scalars['String']['output'];
};

/** A code or user name exists already. */
export type CodeTaken = Problem & {
  __typename?: 'CodeTaken';
  /** What was asked for. */
  code: Scalars['String']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A community is not made the principal handler unless the district allows it (北京市接诉即办工作条例 Art. 17). */
export type CommunityMayNotLead = Problem & {
  __typename?: 'CommunityMayNotLead';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** The cadre and the department that are paired with a community. */
export type CommunityPairInput = {
  /** Name of the cadre. */
  cadreName: Scalars['String']['input'];
  /** Telephone number at work. */
  cadrePhone?: InputMaybe<Scalars['String']['input']>;
  /** What the cadre is. */
  cadrePost: Scalars['String']['input'];
  /** The department. */
  departmentId: Scalars['ID']['input'];
};

/** What `communityPair` answers on a matter of kind UnitFile: done, or why not. */
export type CommunityPairResult = CalendarNotLoaded | CommunityPairSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `communityPair` when it was done. */
export type CommunityPairSuccess = {
  __typename?: 'CommunityPairSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** 社区包联: the cadre and the department that answer to a community for what it cannot solve alone. */
export type CommunityPairing = {
  __typename?: 'CommunityPairing';
  /** Name of the paired cadre. */
  cadreName: Scalars['String']['output'];
  /** Telephone number at work of the cadre. */
  cadrePhone?: Maybe<Scalars['String']['output']>;
  /** What the cadre is. */
  cadrePost: Scalars['String']['output'];
  /** The department that is paired with the community. */
  department: Unit;
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** An account in the books of a fund. Its balance follows its entries; the database lets none fall below 0. */
export type CompensationAccount = {
  __typename?: 'CompensationAccount';
  /** What is on it; never below 0. */
  balance: Scalars['Fen']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it holds. */
  kind: CompensationAccountKind;
  /** What it holds, in words. */
  kindLabel: Scalars['String']['output'];
  /** Name: of the merchant, or the number of the claim. */
  name: Scalars['String']['output'];
};

/** What an account of a fund holds. */
export type CompensationAccountKind =
  /** 资金: money that is there. */
  | 'CASH'
  /** 拨入资金: what was paid in for good. */
  | 'CONTRIBUTION'
  /** 经营者预存: what a merchant paid in for its own customers. */
  | 'DEPOSIT'
  /** 核销损失: what could not be recovered. */
  | 'LOSS'
  /** 应收追偿: what a merchant owes since the consumer’s claim was assigned. */
  | 'RECEIVABLE';

/** What `compensationApprove` answers on a matter of kind CompensationClaim: done, or why not. */
export type CompensationApproveResult = BeyondCompensationRule | CalendarNotLoaded | CompensationApproveSuccess | CompensationFundExhausted | CompensationFundNotFound | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `compensationApprove` when it was done. */
export type CompensationApproveSuccess = {
  __typename?: 'CompensationApproveSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<CompensationClaim>;
};

/** What `compensationAskWriteOff` answers on a matter of kind CompensationClaim: done, or why not. */
export type CompensationAskWriteOffResult = CalendarNotLoaded | CompensationAskWriteOffSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `compensationAskWriteOff` when it was done. */
export type CompensationAskWriteOffSuccess = {
  __typename?: 'CompensationAskWriteOffSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<CompensationClaim>;
};

/** The signed assignment of the claim, and how it is claimed back. */
export type CompensationAssignInput = {
  /** Day on which the consumer signed, `YYYY-MM-DD`. */
  assignedOn: Scalars['String']['input'];
  /** What the merchant pays back by when; together what the fund advanced. */
  instalments: Array<CompensationInstalmentInput>;
  /** Day on which the merchant was told of it, `YYYY-MM-DD`. */
  notifiedOn: Scalars['String']['input'];
  /** Receipts of the uploads that prove it, one per line. */
  receipts?: InputMaybe<Scalars['String']['input']>;
};

/** What `compensationAssign` answers on a matter of kind CompensationClaim: done, or why not. */
export type CompensationAssignResult = CalendarNotLoaded | CompensationAssignSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `compensationAssign` when it was done. */
export type CompensationAssignSuccess = {
  __typename?: 'CompensationAssignSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<CompensationClaim>;
};

/** Money that comes into a fund or is returned to a merchant. */
export type CompensationBookInput = {
  /** Amount. */
  amount: Scalars['Fen']['input'];
  /** A contribution, a merchant’s deposit, or its return. */
  kind: CompensationTransactionKind;
  /** What should be noted. */
  memo?: InputMaybe<Scalars['String']['input']>;
  /** The merchant whose deposit it is. */
  merchant?: InputMaybe<Scalars['String']['input']>;
  /** Number of the bank’s voucher. */
  voucher: Scalars['String']['input'];
};

/** 先行赔付申请: what a fund is asked to pay a consumer in place of the merchant, until it has claimed it back. */
export type CompensationClaim = Matter & {
  __typename?: 'CompensationClaim';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** What the fund has to claim back: the payment less the merchant’s deposit. */
  advanced: Scalars['Fen']['output'];
  /** What the fund is asked to pay; at most what is left of the loss. */
  amount: Scalars['Fen']['output'];
  /** When it was approved. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Member who approved it: another one than who filed it. */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** Day on which the consumer assigned the claim, `YYYY-MM-DD`. */
  assignedOn?: Maybe<Scalars['String']['output']>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Day on which the consumer consented, `YYYY-MM-DD`. */
  consentedOn: Scalars['String']['output'];
  /** Who is paid, masked; null for all but the fund and whoever filed it. */
  consumer?: Maybe<CompensationConsumer>;
  /** Masked name of the consumer. */
  consumerMask: Scalars['String']['output'];
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** Why it was rejected, withdrawn or is to be written off. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** The facts, without personal data. */
  facts: Scalars['String']['output'];
  /** When it was filed. */
  filedAt: Scalars['DateTime']['output'];
  /** Unit that filed it. */
  filer: Unit;
  /** The fund; null for those who do not see it. */
  fund?: Maybe<CompensationFund>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What the merchant pays back by when. */
  instalments: Array<CompensationInstalment>;
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** The loss. */
  loss: Scalars['Fen']['output'];
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The merchant that should have paid. */
  merchant: Scalars['String']['output'];
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Day on which the merchant was told of the assignment, `YYYY-MM-DD` (民法典 Art. 546). */
  notifiedOn?: Maybe<Scalars['String']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** When the payment was recorded. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the consumer had got back already. */
  received: Scalars['Fen']['output'];
  /** What the merchant has paid back. */
  recovered: Scalars['Fen']['output'];
  /** The rule that it was approved under. */
  rule?: Maybe<CompensationRule>;
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** The appeal or mediation that it comes from; null for those who do not see it. */
  source?: Maybe<Matter>;
  /** Number of the appeal or mediation that it comes from. */
  sourceNumber: Scalars['String']['output'];
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** What was booked for it; empty for those who do not read the books of the fund. */
  transactions: Array<CompensationTransaction>;
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
  /** Number of the bank’s voucher for the payment. */
  voucher?: Maybe<Scalars['String']['output']>;
  /** What was given up. */
  writtenOff: Scalars['Fen']['output'];
};


/** 先行赔付申请: what a fund is asked to pay a consumer in place of the merchant, until it has claimed it back. */
export type CompensationClaimClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 先行赔付申请: what a fund is asked to pay a consumer in place of the merchant, until it has claimed it back. */
export type CompensationClaimDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 先行赔付申请: what a fund is asked to pay a consumer in place of the merchant, until it has claimed it back. */
export type CompensationClaimEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 先行赔付申请: what a fund is asked to pay a consumer in place of the merchant, until it has claimed it back. */
export type CompensationClaimSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of CompensationClaim objects, in the list's order. */
export type CompensationClaimConnection = {
  __typename?: 'CompensationClaimConnection';
  /** The items of this page. */
  nodes: Array<CompensationClaim>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Which claims are shown; conditions add up. */
export type CompensationClaimFilter = {
  /** Only those on this fund. */
  fundId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those about this merchant. */
  merchant?: InputMaybe<Scalars['String']['input']>;
  /** Only those in one of these states. */
  states?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Who is paid, masked. Open to the fund and to who filed the claim alone. */
export type CompensationConsumer = {
  __typename?: 'CompensationConsumer';
  /** The last digits of the bank account. */
  accountMask: Scalars['String']['output'];
  /** Masked telephone number. */
  phoneMask: Scalars['String']['output'];
};

/** Who is paid; sealed and masked. */
export type CompensationConsumerInput = {
  /** Number of the bank account that is paid into. */
  account: Scalars['String']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** Telephone number. */
  phone: Scalars['String']['input'];
};

/** Units that may file claims as well. */
export type CompensationFilersInput = {
  /** The units. */
  unitIds: Array<Scalars['ID']['input']>;
};

/** 先行赔付基金: pays consumers small amounts before the merchant does, and claims them back. Kept by an association or a department. */
export type CompensationFund = Matter & {
  __typename?: 'CompensationFund';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** Money in it that no approved claim waits for; null for those who do not read its books. */
  available?: Maybe<Scalars['Fen']['output']>;
  /** Money in it; null for those who do not read its books. */
  balance?: Maybe<Scalars['Fen']['output']>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** What merchants have paid in for their own customers; empty for those who do not read its books. */
  deposits: Array<CompensationAccount>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Unit that keeps it. */
  keeper: Unit;
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** The rule that is in force. */
  rule?: Maybe<CompensationRule>;
  /** All its rules, the latest first. */
  rules: Array<CompensationRule>;
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** What merchants still owe it; null for those who do not read its books, and where none does. */
  toRecover?: Maybe<Scalars['Fen']['output']>;
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 先行赔付基金: pays consumers small amounts before the merchant does, and claims them back. Kept by an association or a department. */
export type CompensationFundClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 先行赔付基金: pays consumers small amounts before the merchant does, and claims them back. Kept by an association or a department. */
export type CompensationFundDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 先行赔付基金: pays consumers small amounts before the merchant does, and claims them back. Kept by an association or a department. */
export type CompensationFundEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 先行赔付基金: pays consumers small amounts before the merchant does, and claims them back. Kept by an association or a department. */
export type CompensationFundSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What `compensationFundAdmit` answers on a matter of kind CompensationFund: done, or why not. */
export type CompensationFundAdmitResult = CalendarNotLoaded | CompensationFundAdmitSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `compensationFundAdmit` when it was done. */
export type CompensationFundAdmitSuccess = {
  __typename?: 'CompensationFundAdmitSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<CompensationFund>;
};

/** What `compensationFundBook` answers on a matter of kind CompensationFund: done, or why not. */
export type CompensationFundBookResult = CalendarNotLoaded | CompensationFundBookSuccess | CompensationFundExhausted | CompensationFundNotFound | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `compensationFundBook` when it was done. */
export type CompensationFundBookSuccess = {
  __typename?: 'CompensationFundBookSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<CompensationFund>;
};

/** A page of a list of CompensationFund objects, in the list's order. */
export type CompensationFundConnection = {
  __typename?: 'CompensationFundConnection';
  /** The items of this page. */
  nodes: Array<CompensationFund>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The fund, or the merchant’s deposit in it, has not got this much. */
export type CompensationFundExhausted = Problem & {
  __typename?: 'CompensationFundExhausted';
  /** What is available. */
  available: Scalars['Fen']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** There is no such fund for the reader, or it has no rule in force. */
export type CompensationFundNotFound = Problem & {
  __typename?: 'CompensationFundNotFound';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A new fund with its first rule. */
export type CompensationFundOpenInput = {
  /** Units that may file claims, besides the one that keeps it. */
  filerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Name of the fund. */
  name: Scalars['String']['input'];
  /** What it pays. */
  rule: CompensationRuleInput;
};

/** What `compensationFundOpen` answers on a matter of kind CompensationFund: done, or why not. */
export type CompensationFundOpenResult = CalendarNotLoaded | CompensationFundOpenSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `compensationFundOpen` when it was done. */
export type CompensationFundOpenSuccess = {
  __typename?: 'CompensationFundOpenSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<CompensationFund>;
};

/** What `compensationFundSetRule` answers on a matter of kind CompensationFund: done, or why not. */
export type CompensationFundSetRuleResult = CalendarNotLoaded | CompensationFundSetRuleSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `compensationFundSetRule` when it was done. */
export type CompensationFundSetRuleSuccess = {
  __typename?: 'CompensationFundSetRuleSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<CompensationFund>;
};

/** What `compensationGrantWriteOff` answers on a matter of kind CompensationClaim: done, or why not. */
export type CompensationGrantWriteOffResult = CalendarNotLoaded | CompensationFundNotFound | CompensationGrantWriteOffSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `compensationGrantWriteOff` when it was done. */
export type CompensationGrantWriteOffSuccess = {
  __typename?: 'CompensationGrantWriteOffSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<CompensationClaim>;
};

/** Who is paid, opened for those who pay. */
export type CompensationIdentity = {
  __typename?: 'CompensationIdentity';
  /** Number of the bank account. */
  account: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Telephone number. */
  phone: Scalars['String']['output'];
};

/** What the merchant pays back by a day. */
export type CompensationInstalment = {
  __typename?: 'CompensationInstalment';
  /** What the reader may do about it now. */
  abilities: Array<Ability>;
  /** Amount to pay back. */
  amount: Scalars['Fen']['output'];
  /** Its clock. */
  clock?: Maybe<Clock>;
  /** Last day for it, `YYYY-MM-DD`. */
  dueDate: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Number within the claim, from 1. */
  number: Scalars['Int']['output'];
  /** Amount that was paid back so far. */
  paid: Scalars['Fen']['output'];
  /** When something was last recorded about it. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was last noted about it. */
  remark?: Maybe<Scalars['String']['output']>;
  /** How far it is paid back. */
  state: CompensationInstalmentState;
  /** How far it is paid back, in words. */
  stateLabel: Scalars['String']['output'];
};

/** What the merchant pays back by a day. */
export type CompensationInstalmentInput = {
  /** Amount. */
  amount: Scalars['Fen']['input'];
  /** Last day for it, `YYYY-MM-DD`. */
  dueDate: Scalars['String']['input'];
};

/** How far a merchant has paid an instalment back. */
export type CompensationInstalmentState =
  /** 待回款: nothing was paid. */
  | 'DUE'
  /** 已回款: all of it was paid. */
  | 'PAID'
  /** 部分回款: a part was paid. */
  | 'PARTLY';

/** What `compensationOpenIdentity` answers on a matter of kind CompensationClaim: done, or why not. */
export type CompensationOpenIdentityResult = CalendarNotLoaded | CompensationOpenIdentitySuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `compensationOpenIdentity` when it was done. */
export type CompensationOpenIdentitySuccess = {
  __typename?: 'CompensationOpenIdentitySuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<CompensationClaim>;
  /** What the act yields besides. */
  result?: Maybe<CompensationIdentity>;
};

/** A payment to the consumer. */
export type CompensationPayInput = {
  /** Receipts of the uploads that prove it, one per line. */
  receipts?: InputMaybe<Scalars['String']['input']>;
  /** Number of the bank’s voucher. */
  voucher: Scalars['String']['input'];
};

/** What `compensationPay` answers on a matter of kind CompensationClaim: done, or why not. */
export type CompensationPayResult = CalendarNotLoaded | CompensationFundExhausted | CompensationFundNotFound | CompensationPaySuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `compensationPay` when it was done. */
export type CompensationPaySuccess = {
  __typename?: 'CompensationPaySuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<CompensationClaim>;
};

/** One entry of a transaction; the entries of each sum to zero. */
export type CompensationPosting = {
  __typename?: 'CompensationPosting';
  /** The account that it is booked on. */
  account: CompensationAccount;
  /** Amount: above zero a debit (借), below it a credit (贷). */
  amount: Scalars['Fen']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
};

/** A claim on a fund. */
export type CompensationProposeInput = {
  /** What the fund is asked to pay; at most what is left of the loss. */
  amount: Scalars['Fen']['input'];
  /** Day on which the consumer consented, `YYYY-MM-DD`. */
  consentedOn: Scalars['String']['input'];
  /** Whether the consumer consents to the payment and to assigning the claim to the fund. */
  consents: Scalars['Boolean']['input'];
  /** Who is paid. */
  consumer: CompensationConsumerInput;
  /** The facts: why the merchant is liable and does not pay. */
  facts: Scalars['String']['input'];
  /** The fund. */
  fundId: Scalars['ID']['input'];
  /** The loss. */
  loss: Scalars['Fen']['input'];
  /** The merchant that should have paid. */
  merchant: Scalars['String']['input'];
  /** Receipts of the uploads that prove loss and consent, one per line. */
  receipts: Scalars['String']['input'];
  /** What the consumer got back already; 0 where it is nothing. */
  received: Scalars['Fen']['input'];
  /** The appeal or mediation that it comes from; the unit sees it. */
  sourceId: Scalars['ID']['input'];
};

/** What `compensationPropose` answers on a matter of kind CompensationClaim: done, or why not. */
export type CompensationProposeResult = AlreadyCompensated | AlreadyReceived | BeyondCompensationRule | CalendarNotLoaded | CompensationFundNotFound | CompensationProposeSuccess | CompensationSourceNotFound | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `compensationPropose` when it was done. */
export type CompensationProposeSuccess = {
  __typename?: 'CompensationProposeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<CompensationClaim>;
};

/** Why; it stands on the record. */
export type CompensationReasonInput = {
  /** Why; it stands on the record. */
  reason: Scalars['String']['input'];
};

/** What `compensationRecordRecovery` answers on a matter of kind CompensationClaim: done, or why not. */
export type CompensationRecordRecoveryResult = CalendarNotLoaded | CompensationFundNotFound | CompensationRecordRecoverySuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `compensationRecordRecovery` when it was done. */
export type CompensationRecordRecoverySuccess = {
  __typename?: 'CompensationRecordRecoverySuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<CompensationClaim>;
};

/** Money that came back from a merchant. */
export type CompensationRecoveryInput = {
  /** Amount that came in now. */
  amount: Scalars['Fen']['input'];
  /** What should be noted. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Number of the bank’s voucher. */
  voucher: Scalars['String']['input'];
};

/** What `compensationRefuseWriteOff` answers on a matter of kind CompensationClaim: done, or why not. */
export type CompensationRefuseWriteOffResult = CalendarNotLoaded | CompensationRefuseWriteOffSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `compensationRefuseWriteOff` when it was done. */
export type CompensationRefuseWriteOffSuccess = {
  __typename?: 'CompensationRefuseWriteOffSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<CompensationClaim>;
};

/** What `compensationReject` answers on a matter of kind CompensationClaim: done, or why not. */
export type CompensationRejectResult = CalendarNotLoaded | CompensationRejectSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `compensationReject` when it was done. */
export type CompensationRejectSuccess = {
  __typename?: 'CompensationRejectSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<CompensationClaim>;
};

/** What a fund pays, from a day on. A claim keeps the rule that it was approved under. */
export type CompensationRule = {
  __typename?: 'CompensationRule';
  /** The most that one claim may be. */
  capPerClaim: Scalars['Fen']['output'];
  /** The most that is paid for one merchant in a calendar year. */
  capPerMerchant: Scalars['Fen']['output'];
  /** The most that the fund pays in a calendar year. */
  capPerYear: Scalars['Fen']['output'];
  /** From when on it holds. */
  effectiveFrom: Scalars['DateTime']['output'];
  /** What the rule is based on, such as the statute of the association. */
  ground: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Number within the fund, from 1. */
  number: Scalars['Int']['output'];
  /** When it was set. */
  setAt: Scalars['DateTime']['output'];
  /** Member who set it. */
  setBy: Scalars['String']['output'];
  /** Subjects that it pays for, by their paths; empty where it pays for all. */
  subjects: Array<Scalars['String']['output']>;
};

/** What a fund pays, from a day on. */
export type CompensationRuleInput = {
  /** The most that one claim may be. */
  capPerClaim: Scalars['Fen']['input'];
  /** The most that is paid for one merchant in a calendar year. */
  capPerMerchant: Scalars['Fen']['input'];
  /** The most that the fund pays in a calendar year. */
  capPerYear: Scalars['Fen']['input'];
  /** Subjects that it pays for, with those below them; all of them where nothing is said. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** From which day on it holds, `YYYY-MM-DD`; at once where nothing is said. */
  fromDate?: InputMaybe<Scalars['String']['input']>;
  /** What the rule is based on. */
  ground: Scalars['String']['input'];
};

/** Which part of a fund’s rule a claim goes beyond. */
export type CompensationRulePart =
  /** 适用范围: the subject is none that the fund is for. */
  | 'CATEGORY'
  /** 单笔上限: what one claim may be. */
  | 'CLAIM'
  /** 单个经营者年度上限: what is paid for one merchant in a calendar year. */
  | 'MERCHANT'
  /** 年度上限: what the fund pays in a calendar year. */
  | 'YEAR';

/** A claim comes from an appeal or a mediation that the unit sees; this one does not exist for it. */
export type CompensationSourceNotFound = Problem & {
  __typename?: 'CompensationSourceNotFound';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** Something that happened to the money of a fund. It is never changed; what was wrong is booked back. */
export type CompensationTransaction = {
  __typename?: 'CompensationTransaction';
  /** Amount that it is about. */
  amount: Scalars['Fen']['output'];
  /** When it was booked. */
  at: Scalars['DateTime']['output'];
  /** Money in the fund after it. */
  balance: Scalars['Fen']['output'];
  /** What came in (above 0) or went out (below 0); 0 where no money moved. */
  cash: Scalars['Fen']['output'];
  /** The claim, where it is about one. */
  claim?: Maybe<CompensationClaim>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: CompensationTransactionKind;
  /** What it is, in words. */
  kindLabel: Scalars['String']['output'];
  /** Member who booked it. */
  memberName: Scalars['String']['output'];
  /** What was noted. */
  memo?: Maybe<Scalars['String']['output']>;
  /** The merchant, where it is about one. */
  merchant?: Maybe<Scalars['String']['output']>;
  /** Number within the fund, from 1, without gaps. */
  number: Scalars['Int']['output'];
  /** Its entries; they sum to zero. */
  postings: Array<CompensationPosting>;
  /** Number of the bank’s voucher. */
  voucher?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of CompensationTransaction objects, in the list's order. */
export type CompensationTransactionConnection = {
  __typename?: 'CompensationTransactionConnection';
  /** The items of this page. */
  nodes: Array<CompensationTransaction>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

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

/** What `compensationWithdraw` answers on a matter of kind CompensationClaim: done, or why not. */
export type CompensationWithdrawResult = CalendarNotLoaded | CompensationWithdrawSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `compensationWithdraw` when it was done. */
export type CompensationWithdrawSuccess = {
  __typename?: 'CompensationWithdrawSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<CompensationClaim>;
};

/** The court takes it in. */
export type ConfirmationAcceptInput = {
  /** The court’s own number with the case word 调确: （2026）鲁0202调确字第1号. */
  caseNumber: Scalars['String']['input'];
};

/** What is missing. */
export type ConfirmationAskMaterialsInput = {
  /** What must be handed in or told besides. */
  askedFor: Scalars['String']['input'];
};

/** The ruling that confirms the agreement. */
export type ConfirmationConfirmInput = {
  /** What the ruling says. */
  ruling: Scalars['String']['input'];
};

/** The court does not take it in. */
export type ConfirmationDeclineInput = {
  /** On which ground. */
  ground: ConfirmationNonAcceptance;
  /** Why, in words. */
  reason: Scalars['String']['input'];
};

/** What the court decides on: the agreement as it stood when the parties applied, and what the court said. */
export type ConfirmationFile = {
  __typename?: 'ConfirmationFile';
  /** What the court asked to be handed in besides. */
  askedFor?: Maybe<Scalars['String']['output']>;
  /** What the parties agreed to do. */
  content: Scalars['String']['output'];
  /** Main facts and points of the dispute. */
  facts: Scalars['String']['output'];
  /** Written or oral. */
  form: MediationAgreementForm;
  /** Liability of each party. */
  liabilities: Scalars['String']['output'];
  /** In which manner it is performed. */
  performanceManner: Scalars['String']['output'];
  /** What the ruling says, or why there is none. */
  ruling?: Maybe<Scalars['String']['output']>;
  /** Sum that is to be paid. */
  total: Scalars['Fen']['output'];
};

/** Who a party is, and where it is reached. */
export type ConfirmationIdentity = {
  __typename?: 'ConfirmationIdentity';
  /** Address. */
  address?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Number of the identity card, or credit code. */
  number?: Maybe<Scalars['String']['output']>;
  /** The party. */
  partyId: Scalars['ID']['output'];
  /** Telephone number. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Who represents it. */
  representative?: Maybe<Scalars['String']['output']>;
};

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

/** Why a court does not take an application in (法释〔2011〕5号 Art. 4). */
export type ConfirmationNonAcceptance =
  /** 材料不全: what was missing was not handed in. */
  | 'INCOMPLETE'
  /** 不属受案范围或管辖: not a civil case, or another court’s. */
  | 'NOT_COMPETENT'
  /** 身份关系: it would confirm identity, adoption or marriage. */
  | 'STATUS_MATTER';

/** A paper of the application, and whether it was handed in. */
export type ConfirmationPaper = {
  __typename?: 'ConfirmationPaper';
  /** Whether it was handed in. */
  handedIn: Scalars['Boolean']['output'];
  /** Its name. */
  label: Scalars['String']['output'];
  /** Which paper. */
  material: ConfirmationMaterial;
};

/** A party that applied, masked; the identity is opened by an act that stands on the ledger. */
export type ConfirmationParty = {
  __typename?: 'ConfirmationParty';
  /** What the reader may do about the party now. */
  abilities: Array<Ability>;
  /** Whether somebody applied for it. */
  byAgent: Scalars['Boolean']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Person or organisation. */
  kind: MediationPartyKind;
  /** How it applied. */
  manner: MediationPartyManner;
  /** Masked name. */
  nameMask: Scalars['String']['output'];
  /** Number, from 1. */
  number: Scalars['Int']['output'];
  /** Masked telephone number. */
  phoneMask?: Maybe<Scalars['String']['output']>;
  /** On which side it stood. */
  role: MediationPartyRole;
  /** On which day it signed the application, `YYYY-MM-DD`. */
  signedOn: Scalars['String']['output'];
};

/** A party that applies. */
export type ConfirmationPartyInput = {
  /** Whether somebody applies for it, with a power of attorney. */
  byAgent?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it applied. */
  manner: MediationPartyManner;
  /** The party of the mediation. */
  partyId: Scalars['ID']['input'];
  /** On which day it signed the application, `YYYY-MM-DD`. */
  signedOn: Scalars['String']['input'];
};

/** A reason. */
export type ConfirmationReasonInput = {
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Why a court does not confirm an agreement (法释〔2011〕5号 Art. 7). */
export type ConfirmationRefusal =
  /** 其他: another reason for which it cannot be confirmed. */
  | 'OTHER'
  /** 侵害国家利益、社会公共利益: against state or public interest. */
  | 'PUBLIC_INTEREST'
  /** 损害社会公序良俗: against public morals. */
  | 'PUBLIC_MORALS'
  /** 身份关系: it is about identity, adoption or marriage. */
  | 'STATUS_MATTER'
  /** 侵害案外人合法权益: against somebody who is no party. */
  | 'THIRD_PARTY'
  /** 内容不明确: what was agreed cannot be told, so it cannot be confirmed. */
  | 'UNCLEAR'
  /** 违反法律、行政法规强制性规定: against mandatory law. */
  | 'UNLAWFUL';

/** The ruling that does not confirm the agreement. */
export type ConfirmationRefuseInput = {
  /** On which ground. */
  ground: ConfirmationRefusal;
  /** Why, in words. */
  ruling: Scalars['String']['input'];
};

/** The agreement is before the court already, or was decided on. */
export type ConfirmationStands = Problem & {
  __typename?: 'ConfirmationStands';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Number of the confirmation. */
  number: Scalars['String']['output'];
};

/** What was missing. */
export type ConfirmationSupplementInput = {
  /** Papers that are handed in besides. */
  materials?: InputMaybe<Array<ConfirmationMaterial>>;
  /** Receipts of the uploads that prove it, one per line. */
  receipts?: InputMaybe<Scalars['String']['input']>;
  /** What is handed in or told. */
  text: Scalars['String']['input'];
};

/** The thirty days after the agreement took effect are over (民事诉讼法 Art. 205). */
export type ConfirmationTooLate = Problem & {
  __typename?: 'ConfirmationTooLate';
  /** The day, `YYYY-MM-DD`. */
  effectiveOn: Scalars['String']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** The day, `YYYY-MM-DD`. */
  until: Scalars['String']['output'];
};

/** The expert stands aside for the asking unit, or for somebody whom the question concerns: the expert is not assigned and sees nothing of it. */
export type ConflictOfInterest = Problem & {
  __typename?: 'ConflictOfInterest';
  /** The expert. */
  expert: Scalars['String']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** Deputies and experts are invited only when every party has agreed to it on the record. */
export type ConsentMissing = Problem & {
  __typename?: 'ConsentMissing';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** The parties whose consent is missing, by their masked names. */
  parties: Array<Scalars['String']['output']>;
};

/** The matter that the question comes from does not exist for the unit. */
export type ConsultationSourceNotFound = Problem & {
  __typename?: 'ConsultationSourceNotFound';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A task is cancelled only by a decision of this joint case that was taken after the task was assigned. */
export type DecisionNotFound = Problem & {
  __typename?: 'DecisionNotFound';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** 挂账: what was promised to an appellant instead of an answer now, until it is answered. */
export type Deferral = {
  __typename?: 'Deferral';
  /** The appeal. */
  appeal: Matter;
  /** When the centre granted it. */
  grantedAt: Scalars['DateTime']['output'];
  /** How it stands to its promise now. */
  group: DeferralGroup;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What is done meanwhile. */
  measures: Scalars['String']['output'];
  /** Number of the appeal. */
  number: Scalars['String']['output'];
  /** The promised date, `YYYY-MM-DD`. */
  promisedOn: Scalars['String']['output'];
  /** When it was taken up again; null while it stands still. */
  resumedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was answered or ended; null while it is owed. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The unit that promised. */
  unit: Unit;
};

/** A page of a list of Deferral objects, in the list's order. */
export type DeferralConnection = {
  __typename?: 'DeferralConnection';
  /** The items of this page. */
  nodes: Array<Deferral>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How many deferred items the reader sees in a group. */
export type DeferralCount = {
  __typename?: 'DeferralCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The group. */
  group: DeferralGroup;
};

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

/** An appeal is deferred no more often than the district allows. */
export type DeferralsUsedUp = Problem & {
  __typename?: 'DeferralsUsedUp';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** How often the district allows it. */
  times: Scalars['Int']['output'];
};

/** 代表建议: what a deputy suggests on a cluster of appeals; assigned, answered face to face, evaluated. */
export type DeputySuggestion = Matter & {
  __typename?: 'DeputySuggestion';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** How it was answered and evaluated; twice where it was handled again. */
  answers: Array<SuggestionAnswer>;
  /** On how many appeals it rests. */
  appealCount: Scalars['Int']['output'];
  /** The appeals that it rests on. */
  appeals: Array<SuggestionAppeal>;
  /** When it was assigned to its lead unit. */
  assignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Why it was not assigned. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** By when it must be answered. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** What the appeals show, without personal data. */
  findings: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Whether the deputy agreed to longer time; null while undecided. */
  longerAgreed?: Maybe<Scalars['Boolean']['output']>;
  /** Why longer time was asked for. */
  longerReason?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** What the co-handling units say. */
  opinions: Array<SuggestionOpinion>;
  /** What is suggested. */
  proposal: Scalars['String']['output'];
  /** The deputy or station that suggests it. */
  proposerName: Scalars['String']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 代表建议: what a deputy suggests on a cluster of appeals; assigned, answered face to face, evaluated. */
export type DeputySuggestionClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 代表建议: what a deputy suggests on a cluster of appeals; assigned, answered face to face, evaluated. */
export type DeputySuggestionDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 代表建议: what a deputy suggests on a cluster of appeals; assigned, answered face to face, evaluated. */
export type DeputySuggestionEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 代表建议: what a deputy suggests on a cluster of appeals; assigned, answered face to face, evaluated. */
export type DeputySuggestionSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of DeputySuggestion objects, in the list's order. */
export type DeputySuggestionConnection = {
  __typename?: 'DeputySuggestionConnection';
  /** The items of this page. */
  nodes: Array<DeputySuggestion>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How many seats of the unit owe the same thing. */
export type DeskCount = {
  __typename?: 'DeskCount';
  /** Number of seats. */
  count: Scalars['Int']['output'];
  /** Of these, due within one working day. */
  dueSoon: Scalars['Int']['output'];
  /** What is owed. */
  duty: Scalars['String']['output'];
  /** What is owed, in words. */
  dutyLabel: Scalars['String']['output'];
  /** Kind of matter. */
  kind: Scalars['String']['output'];
  /** Its name. */
  kindLabel: Scalars['String']['output'];
  /** Of these, handled by the signed-in member. */
  mine: Scalars['Int']['output'];
  /** Of these, overdue. */
  overdue: Scalars['Int']['output'];
  /** Role of the seats. */
  role: Scalars['String']['output'];
};

/** What a desk shows; conditions add up. */
export type DeskFilter = {
  /** Only deadlines in this band. */
  band?: InputMaybe<ClockBand>;
  /** Only matters of this category. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Only seats that owe this. */
  duty?: InputMaybe<Scalars['String']['input']>;
  /** Only this kind of matter, for example `appeal`. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Only what the signed-in member handles. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only seats with this role. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Which seats; those that owe something where nothing is said. */
  scope?: InputMaybe<DeskScope>;
  /** Only matters in this sub-district. */
  subDistrictId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which of the unit’s seats a desk shows. */
export type DeskScope =
  /** 在办: every seat that the unit has, the newest first. */
  | 'LIVE'
  /** 待办: seats that owe something now, the nearest deadline first. */
  | 'OWING'
  /** 已离席: seats that have ended, the newest first. */
  | 'PAST';

/** Something that the unit sees has changed; counts and lists are asked for again. */
export type DeskSignal = {
  __typename?: 'DeskSignal';
  /** The unit. */
  unitId: Scalars['ID']['output'];
};

/** A view of the desk that the signed-in member has kept under a name, for this seat of work. */
export type DeskView = {
  __typename?: 'DeskView';
  /** Only deadlines in this band. */
  band?: Maybe<ClockBand>;
  /** Only matters of this category. */
  categoryId?: Maybe<Scalars['ID']['output']>;
  /** Only seats that owe this. */
  duty?: Maybe<Scalars['String']['output']>;
  /** Only this kind of matter. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Only what the signed-in member handles. */
  mine?: Maybe<Scalars['Boolean']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** Only seats with this role. */
  role?: Maybe<Scalars['String']['output']>;
  /** Which seats; those that owe something where nothing is said. */
  scope?: Maybe<DeskScope>;
  /** Only matters in this sub-district. */
  subDistrictId?: Maybe<Scalars['ID']['output']>;
};

/** A unit that the catalogue or experience proposes, and why. */
export type DispatchProposal = {
  __typename?: 'DispatchProposal';
  /** Whether the unit is competent by the catalogue or by its own word, and does not only answer for the area. */
  competent: Scalars['Boolean']['output'];
  /** Why it is proposed. */
  ground: Scalars['String']['output'];
  /** The unit. */
  unit: Unit;
};

/** A line of the dispatch catalogue: which unit is competent for a subject. */
export type DispatchRule = {
  __typename?: 'DispatchRule';
  /** What the reader may do about the line now, on the district’s file. */
  abilities: Array<Ability>;
  /** Whether it proposes a unit at present. */
  active: Scalars['Boolean']['output'];
  /** The subject; the line holds for those below it as well. */
  category: Category;
  /** Why it is competent. */
  ground: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The sub-district in which it holds; the whole district if none. */
  subDistrict?: Maybe<Unit>;
  /** The unit that is competent. */
  unit: Unit;
};

/** What `dispatchRuleAdd` answers on a matter of kind UnitFile: done, or why not. */
export type DispatchRuleAddResult = CalendarNotLoaded | DispatchRuleAddSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | UnknownReference;

/** Answer of `dispatchRuleAdd` when it was done. */
export type DispatchRuleAddSuccess = {
  __typename?: 'DispatchRuleAddSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** A page of a list of DispatchRule objects, in the list's order. */
export type DispatchRuleConnection = {
  __typename?: 'DispatchRuleConnection';
  /** The items of this page. */
  nodes: Array<DispatchRule>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What `dispatchRuleEnd` answers on a matter of kind UnitFile: done, or why not. */
export type DispatchRuleEndResult = CalendarNotLoaded | DispatchRuleEndSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `dispatchRuleEnd` when it was done. */
export type DispatchRuleEndSuccess = {
  __typename?: 'DispatchRuleEndSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** A line of the dispatch catalogue. */
export type DispatchRuleInput = {
  /** Subject; it holds for the subjects below as well. */
  categoryId: Scalars['ID']['input'];
  /** Why it is competent: law, three-fixed plan, decision. */
  ground: Scalars['String']['input'];
  /** Only in this sub-district. */
  subDistrictId?: InputMaybe<Scalars['ID']['input']>;
  /** The unit that is competent. */
  unitId: Scalars['ID']['input'];
};

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

/** The district that the session works in. */
export type DistrictInfo = {
  __typename?: 'DistrictInfo';
  /** The district’s own file, on which its registers are administered. */
  fileId: Scalars['ID']['output'];
  /** Administrative division code. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** A file at a matter. */
export type Document = {
  __typename?: 'Document';
  /** Whether it lies in the confidential annex. */
  annex: Scalars['Boolean']['output'];
  /** When it was added. */
  at: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Media type, told from the content. */
  mediaType: Scalars['String']['output'];
  /** File name as shown. */
  name: Scalars['String']['output'];
  /** Size in bytes. */
  size: Scalars['Int']['output'];
  /** Unit that added it; by a link, what its holder is. */
  unitName: Scalars['String']['output'];
  /** Path to open it with the same session. */
  url: Scalars['String']['output'];
};

/** Files that were uploaded before, to be added to the matter. */
export type DocumentAddInput = {
  /** For the confidential annex: the seats that may open it. */
  annexSeatIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The part of the matter that the files belong to. */
  partId?: InputMaybe<Scalars['ID']['input']>;
  /** Receipts of the uploads, one per line. */
  receipts: Scalars['String']['input'];
};

/** What `documentAdd` answers: done, or why not. */
export type DocumentAddResult = CalendarNotLoaded | DocumentAddSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | UploadNotFound;

/** Answer of `documentAdd` when it was done. */
export type DocumentAddSuccess = {
  __typename?: 'DocumentAddSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Matter>;
};

/** 入户走访: a grid worker’s visit to a household, with its check-list and what was found. */
export type DoorVisit = Matter & {
  __typename?: 'DoorVisit';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** The check-list, item by item. */
  answers: Array<VisitAnswer>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The community. */
  community: Unit;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** The grid. */
  grid?: Maybe<Grid>;
  /** Where it was: for the community and its sub-district; null for everybody else. */
  household?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The grid worker. */
  memberId: Scalars['ID']['output'];
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Whether anybody was met. */
  outcome: VisitOutcome;
  /** What was found, in the order of the visit. */
  problems: Array<VisitProblem>;
  /** When the district received it. */
  receivedAt: Scalars['DateTime']['output'];
  /** What else the worker notes. */
  remark?: Maybe<Scalars['String']['output']>;
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
  /** When it was, by the worker’s own device; it may be sent later. */
  visitedAt: Scalars['DateTime']['output'];
  /** Name of the grid worker. */
  workerName: Scalars['String']['output'];
};


/** 入户走访: a grid worker’s visit to a household, with its check-list and what was found. */
export type DoorVisitClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 入户走访: a grid worker’s visit to a household, with its check-list and what was found. */
export type DoorVisitDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 入户走访: a grid worker’s visit to a household, with its check-list and what was found. */
export type DoorVisitEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 入户走访: a grid worker’s visit to a household, with its check-list and what was found. */
export type DoorVisitSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of DoorVisit objects, in the list's order. */
export type DoorVisitConnection = {
  __typename?: 'DoorVisitConnection';
  /** The items of this page. */
  nodes: Array<DoorVisit>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What one grid worker did at the doors. */
export type DoorVisitCount = {
  __typename?: 'DoorVisitCount';
  /** The worker. */
  memberId: Scalars['ID']['output'];
  /** Visits at which somebody was met. */
  met: Scalars['Int']['output'];
  /** Of these, solved on the spot. */
  onTheSpot: Scalars['Int']['output'];
  /** Of these, still to follow up. */
  open: Scalars['Int']['output'];
  /** Problems that were found. */
  problems: Scalars['Int']['output'];
  /** Of these, registered as appeals. */
  raised: Scalars['Int']['output'];
  /** Name of the community. */
  unitName: Scalars['String']['output'];
  /** Visits. */
  visits: Scalars['Int']['output'];
  /** Name of the worker. */
  workerName: Scalars['String']['output'];
};

/** Which visits are shown; conditions add up. */
export type DoorVisitFilter = {
  /** From this day on. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this worker. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Only the signed-in member’s own. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with something to follow up. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Until this day. */
  until?: InputMaybe<Scalars['String']['input']>;
};

/** A visit, as the worker noted it at the door. */
export type DoorVisitInput = {
  /** The check-list. */
  answers: Array<VisitAnswerInput>;
  /** The grid. */
  gridId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it was: house, entrance, door. No names. */
  household: Scalars['String']['input'];
  /** Whether anybody was met. */
  outcome: VisitOutcome;
  /** Problems that were found, each with what is done about it. */
  problems: Array<VisitProblemInput>;
  /** What else is to be noted. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** When it was, by the worker’s own device. */
  visitedAt: Scalars['DateTime']['input'];
};

/** What `doorVisitRaiseProblem` answers on a matter of kind DoorVisit: done, or why not. */
export type DoorVisitRaiseProblemResult = CalendarNotLoaded | DoorVisitRaiseProblemSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `doorVisitRaiseProblem` when it was done. */
export type DoorVisitRaiseProblemSuccess = {
  __typename?: 'DoorVisitRaiseProblemSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<DoorVisit>;
};

/** What `doorVisitRecord` answers on a matter of kind DoorVisit: done, or why not. */
export type DoorVisitRecordResult = CalendarNotLoaded | DoorVisitRecordSuccess | GridUnknown | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | VisitNotNow;

/** Answer of `doorVisitRecord` when it was done. */
export type DoorVisitRecordSuccess = {
  __typename?: 'DoorVisitRecordSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<DoorVisit>;
};

/** What `doorVisitSolveProblem` answers on a matter of kind DoorVisit: done, or why not. */
export type DoorVisitSolveProblemResult = CalendarNotLoaded | DoorVisitSolveProblemSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `doorVisitSolveProblem` when it was done. */
export type DoorVisitSolveProblemSuccess = {
  __typename?: 'DoorVisitSolveProblemSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<DoorVisit>;
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

/** One act on the ledger: who, for which unit, when, what. */
export type Entry = {
  __typename?: 'Entry';
  /** Name of the act, for example `workOrderAccept`. */
  act: Scalars['String']['output'];
  /** When it was done. */
  at: Scalars['DateTime']['output'];
  /** Hash of this entry and, through it, of every one before it. */
  hash: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Name of the act in words. */
  label: Scalars['String']['output'];
  /** Person who did it; null for the clock and for links. */
  memberName?: Maybe<Scalars['String']['output']>;
  /** What was written, if the act carries text. */
  note?: Maybe<Scalars['String']['output']>;
  /** What was done, as the sentence that follows the unit’s name. */
  sentence: Scalars['String']['output'];
  /** Place on the matter’s ledger, from 1. */
  seq: Scalars['Int']['output'];
  /** State of the matter after the act. */
  state: Scalars['String']['output'];
  /** Unit for which it was done, as it was called then; by a link, what its holder is. */
  unitName: Scalars['String']['output'];
};

/** A page of a list of Entry objects, in the list's order. */
export type EntryConnection = {
  __typename?: 'EntryConnection';
  /** The items of this page. */
  nodes: Array<Entry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** 上报: what a community or a sub-district could not solve and handed up along the pairing. */
export type Escalation = {
  __typename?: 'Escalation';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The community that it is about. */
  community?: Maybe<Unit>;
  /** Unit that could not solve it. */
  fromUnit: Unit;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The appeal; null where the reader’s seat at it has ended. */
  matter?: Maybe<Matter>;
  /** Number of the appeal. */
  number: Scalars['String']['output'];
  /** Why it cannot be solved there. */
  reason: Scalars['String']['output'];
  /** Unit that it was handed up to. */
  toUnit: Unit;
  /** What was tried. */
  tried: Scalars['String']['output'];
};

/** By what the ledger of what was handed up is counted. */
export type EscalationBreakdown =
  /** 按社区: by the community that it is about. */
  | 'COMMUNITY'
  /** 按承接单位: by the unit that it was handed up to. */
  | 'TO_UNIT';

/** A page of a list of Escalation objects, in the list's order. */
export type EscalationConnection = {
  __typename?: 'EscalationConnection';
  /** The items of this page. */
  nodes: Array<Escalation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How much was handed up about a community, or to a unit. */
export type EscalationCount = {
  __typename?: 'EscalationCount';
  /** Lines of the ledger. */
  count: Scalars['Int']['output'];
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Of these, appeals that the reader sees and that are still open. */
  open: Scalars['Int']['output'];
  /** The community or the unit; null where no community was named. */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** A work order is handed up early, not just before its deadline; later the centre is asked first. */
export type EscalationTooLate = Problem & {
  __typename?: 'EscalationTooLate';
  /** Working days that the district gives. */
  days: Scalars['Int']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** What was not agreed to may be asked for once more, on evidence that was not given before. */
export type ExclusionNotNew = Problem & {
  __typename?: 'ExclusionNotNew';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

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

/** Requests for exclusion about the period are not decided. They are decided first, or the signature names how many they are. */
export type ExclusionsOpen = Problem & {
  __typename?: 'ExclusionsOpen';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** The unit is no expert on the panel, or does not answer for this field. */
export type ExpertNotEligible = Problem & {
  __typename?: 'ExpertNotEligible';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** More time is asked for than the district allows (山东省政务服务热线管理办法: ten working days). */
export type ExtensionTooLong = Problem & {
  __typename?: 'ExtensionTooLong';
  /** Working days that the district allows. */
  days: Scalars['Int']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** Through whom it came to the refund (法释〔2025〕4号 Arts. 16, 18, 19). */
export type Fault =
  /** 消费者原因: through the consumer. */
  | 'CONSUMER'
  /** 经营者原因: through the merchant, such as a closed shop. */
  | 'MERCHANT'
  /** 非因双方原因: through neither side. */
  | 'NOBODY';

/** Something was decided after the figures were drawn up, and they would be signed as they no longer are. */
export type FiguresMoved = Problem & {
  __typename?: 'FiguresMoved';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** The unit that a file is opened for. */
export type FileOpenInput = {
  /** The district’s own file, kept by the command centre. */
  ofDistrict?: InputMaybe<Scalars['Boolean']['input']>;
  /** The unit. */
  unitId: Scalars['ID']['input'];
};

/** What `fileOpen` answers on a matter of kind UnitFile: done, or why not. */
export type FileOpenResult = CalendarNotLoaded | FileOpenSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `fileOpen` when it was done. */
export type FileOpenSuccess = {
  __typename?: 'FileOpenSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** 专题监督: a group of deputies follows a set of appeals on a topic for a period, and reports. */
export type FocusedSupervision = Matter & {
  __typename?: 'FocusedSupervision';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** What the group advises. */
  advice?: Maybe<Scalars['String']['output']>;
  /** The appeals that the group looks on at. */
  appeals: Array<SupervisedAppeal>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Why it was declined. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** The deputies of the group. */
  deputies: Array<Scalars['String']['output']>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** What the group found. */
  findings?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** What is looked at, and why. */
  purpose: Scalars['String']['output'];
  /** When it was reported. */
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The station that leads it. */
  stationName: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Last day of the period, `YYYY-MM-DD`. */
  until: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 专题监督: a group of deputies follows a set of appeals on a topic for a period, and reports. */
export type FocusedSupervisionClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 专题监督: a group of deputies follows a set of appeals on a topic for a period, and reports. */
export type FocusedSupervisionDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 专题监督: a group of deputies follows a set of appeals on a topic for a period, and reports. */
export type FocusedSupervisionEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 专题监督: a group of deputies follows a set of appeals on a topic for a period, and reports. */
export type FocusedSupervisionSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of FocusedSupervision objects, in the list's order. */
export type FocusedSupervisionConnection = {
  __typename?: 'FocusedSupervisionConnection';
  /** The items of this page. */
  nodes: Array<FocusedSupervision>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The version would begin before the end of a period that is closed, which keeps the one it was closed with. */
export type FormulaOverClosed = Problem & {
  __typename?: 'FormulaOverClosed';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** Another version begins in the same month: two would hold at once. */
export type FormulaOverlaps = Problem & {
  __typename?: 'FormulaOverlaps';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** The link for the consumers of a closed merchant; it is told once. */
export type GivenClosureLink = {
  __typename?: 'GivenClosureLink';
  /** What stands behind the `#` of the address. */
  address: Scalars['String']['output'];
  /** Until when it opens anything. */
  until: Scalars['DateTime']['output'];
};

/** A listed ground, as it was when it was given. */
export type GivenGround = {
  __typename?: 'GivenGround';
  /** Law and article that it stood on. */
  basis?: Maybe<Scalars['String']['output']>;
  /** Its code in the register of grounds. */
  code: Scalars['String']['output'];
  /** How it was worded then. */
  words: Scalars['String']['output'];
};

/** The link under which a merchant answers; it is told once. */
export type GivenInterviewLink = {
  __typename?: 'GivenInterviewLink';
  /** What stands behind the `#` of the address. */
  address: Scalars['String']['output'];
  /** Until when it opens anything. */
  until: Scalars['DateTime']['output'];
};

/** 网格: a part of a community. Its name, area, workers and their telephone are told to everybody. */
export type Grid = {
  __typename?: 'Grid';
  /** What the reader may do about it now, on the community’s file. */
  abilities: Array<Ability>;
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** What belongs to it: streets, houses. */
  area: Scalars['String']['output'];
  /** The community that it belongs to. */
  community: Unit;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Name or number. */
  name: Scalars['String']['output'];
  /** Its workers, as far as the reader may see their profiles: the own unit, the one above it, the centre. */
  profiles: Array<PublicProfile>;
};

/** What `gridAdd` answers on a matter of kind UnitFile: done, or why not. */
export type GridAddResult = CalendarNotLoaded | GridAddSuccess | GridNameTaken | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `gridAdd` when it was done. */
export type GridAddSuccess = {
  __typename?: 'GridAddSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** What `gridChange` answers on a matter of kind UnitFile: done, or why not. */
export type GridChangeResult = CalendarNotLoaded | GridChangeSuccess | GridNameTaken | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `gridChange` when it was done. */
export type GridChangeSuccess = {
  __typename?: 'GridChangeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** A page of a list of Grid objects, in the list's order. */
export type GridConnection = {
  __typename?: 'GridConnection';
  /** The items of this page. */
  nodes: Array<Grid>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What `gridEnd` answers on a matter of kind UnitFile: done, or why not. */
export type GridEndResult = CalendarNotLoaded | GridEndSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `gridEnd` when it was done. */
export type GridEndSuccess = {
  __typename?: 'GridEndSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** A grid of the community. */
export type GridInput = {
  /** What belongs to it: streets, houses. */
  area: Scalars['String']['input'];
  /** Name or number. */
  name: Scalars['String']['input'];
};

/** The community has a grid of this name already. */
export type GridNameTaken = Problem & {
  __typename?: 'GridNameTaken';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** What was asked for. */
  name: Scalars['String']['output'];
};

/** The grid is not one of this community, or not in use. */
export type GridUnknown = Problem & {
  __typename?: 'GridUnknown';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A ground that the district lists, as it stands from one time to another. */
export type Ground = {
  __typename?: 'Ground';
  /** Law and article that it stands on. */
  basis?: Maybe<Scalars['String']['output']>;
  /** Its code on the record, the same in each version. */
  code: Scalars['String']['output'];
  /** How it is worded in English. */
  en: Scalars['String']['output'];
  /** Tells this version from every other. */
  id: Scalars['ID']['output'];
  /** From when on it stands so; null where it has been so from the beginning. */
  inForceFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it stands so: from then on another version holds, or none; null where no end is set. */
  inForceUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What it is for. */
  list: GroundList;
  /** What is asked of whoever acts on it. */
  needs: Array<GroundNeed>;
  /** Its retirement, where one is set and not another version; null otherwise. */
  retirement?: Maybe<GroundVersion>;
  /** The version as the part that an act names; null where it has been so from the beginning. */
  version?: Maybe<GroundVersion>;
  /** How it is worded. */
  words: Scalars['String']['output'];
  /** How it is worded in Chinese. */
  zh: Scalars['String']['output'];
};

/** What `groundAdd` answers on a matter of kind UnitFile: done, or why not. */
export type GroundAddResult = CalendarNotLoaded | CodeTaken | GroundAddSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `groundAdd` when it was done. */
export type GroundAddSuccess = {
  __typename?: 'GroundAddSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** What `groundChange` answers on a matter of kind UnitFile: done, or why not. */
export type GroundChangeResult = CalendarNotLoaded | GroundChangeSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `groundChange` when it was done. */
export type GroundChangeSuccess = {
  __typename?: 'GroundChangeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

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

/** What the grounds of a list may need. */
export type GroundListNeeds = {
  __typename?: 'GroundListNeeds';
  /** What each of its grounds needs by law. */
  always: Array<GroundNeed>;
  /** The list. */
  list: GroundList;
  /** What a ground of it may need besides. */
  may: Array<GroundNeed>;
};

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

/** A ground that goes out of use. */
export type GroundRetireInput = {
  /** Its code on the record. */
  code: Scalars['String']['input'];
  /** Until when it is in force; from now on not any more otherwise. */
  effectiveFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** The list. */
  list: GroundList;
};

/** What `groundRetire` answers on a matter of kind UnitFile: done, or why not. */
export type GroundRetireResult = CalendarNotLoaded | GroundRetireSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `groundRetire` when it was done. */
export type GroundRetireSuccess = {
  __typename?: 'GroundRetireSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** What `groundTakeBack` answers on a matter of kind UnitFile: done, or why not. */
export type GroundTakeBackResult = CalendarNotLoaded | GroundTakeBackSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `groundTakeBack` when it was done. */
export type GroundTakeBackSuccess = {
  __typename?: 'GroundTakeBackSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** A version of a ground, or its retirement, as the district has set it. */
export type GroundVersion = {
  __typename?: 'GroundVersion';
  /** What the reader may do about it now, on the district’s file. */
  abilities: Array<Ability>;
  /** The part that an act about it names. */
  id: Scalars['ID']['output'];
};

/** A ground of a list, with the time from which it is in force. */
export type GroundVersionInput = {
  /** Law and article that it stands on. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** Its code on the record: A–Z 0–9 _ */
  code: Scalars['String']['input'];
  /** From when on it holds; at once where nothing is said. */
  effectiveFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** How it is worded in English; as in Chinese if nothing is said. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** The list. */
  list: GroundList;
  /** What it needs; besides that, what the law needs of each ground of the list. */
  needs?: InputMaybe<Array<GroundNeed>>;
  /** How it is worded in Chinese. */
  zh: Scalars['String']['input'];
};

/** One unit that the appeal was handed to as the lead unit, and what came of it. */
export type HandOver = {
  __typename?: 'HandOver';
  /** When the unit accepted it. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the unit was designated: it may not return it. */
  designated: Scalars['Boolean']['output'];
  /** Ground on which the unit would not have it, at last. */
  ground?: Maybe<GivenGround>;
  /** When it was handed over. */
  handedAt: Scalars['DateTime']['output'];
  /** Identifier of its work order. */
  id: Scalars['ID']['output'];
  /** When it left the unit again. */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands with the unit, or how it left it. */
  stateLabel: Scalars['String']['output'];
  /** The unit. */
  unit: Unit;
};

/** 类别评价: how a deputy or station rates the handling of a subject in a month; never of one appeal. */
export type HandlingRating = Matter & {
  __typename?: 'HandlingRating';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** The subject. */
  categoryId: Scalars['ID']['output'];
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** When it was given. */
  givenAt: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The month, `YYYY-MM`. */
  month: Scalars['String']['output'];
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** The deputy or station that rates. */
  raterName: Scalars['String']['output'];
  /** Why. */
  remark: Scalars['String']['output'];
  /** From 1 to 5. */
  score: Scalars['Int']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Names of the subject from the root on, joined by ` / `. */
  subject: Scalars['String']['output'];
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 类别评价: how a deputy or station rates the handling of a subject in a month; never of one appeal. */
export type HandlingRatingClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 类别评价: how a deputy or station rates the handling of a subject in a month; never of one appeal. */
export type HandlingRatingDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 类别评价: how a deputy or station rates the handling of a subject in a month; never of one appeal. */
export type HandlingRatingEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 类别评价: how a deputy or station rates the handling of a subject in a month; never of one appeal. */
export type HandlingRatingSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 攻坚: an appeal in the hard-case backlog, with its owner, its plan and how it stands each week. */
export type HardCase = {
  __typename?: 'HardCase';
  /** The appeal; null for those who do not see it any more. */
  appeal?: Maybe<Matter>;
  /** Why it asks for that. */
  askedReason?: Maybe<Scalars['String']['output']>;
  /** The later target date that the owner asks for. */
  askedTargetOn?: Maybe<Scalars['String']['output']>;
  /** Days that it has been, or was, in the backlog. */
  days: Scalars['Int']['output'];
  /** What the owner reports as done, before it is closed off. */
  doneReport?: Maybe<Scalars['String']['output']>;
  /** When it left the backlog. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it left the backlog; null while it is in it. */
  ending?: Maybe<HardCaseEnd>;
  /** How often the target date was moved. */
  extensions: Scalars['Int']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The last weekly state that was reported. */
  lastWeek?: Maybe<HardCaseWeek>;
  /** Measures of the plan. */
  measures: Array<HardCaseMeasure>;
  /** Weeks that passed without a state. */
  missedWeeks: Scalars['Int']['output'];
  /** Since when it is in the backlog. */
  openedAt: Scalars['DateTime']['output'];
  /** Whether its target date has passed while it is in the backlog. */
  overdue: Scalars['Boolean']['output'];
  /** The unit that owns it. */
  owner: Unit;
  /** Who answers for it at the owner unit. */
  personName?: Maybe<Scalars['String']['output']>;
  /** When the owner filed its plan. */
  plannedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is a hard one. */
  reason: Scalars['String']['output'];
  /** By which day it is to be solved, `YYYY-MM-DD`. */
  targetOn?: Maybe<Scalars['String']['output']>;
  /** By when the next weekly state is due. */
  weekDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its weeks, the newest first, those without a state as well. */
  weeks: Array<HardCaseWeek>;
};

/** A page of a list of HardCase objects, in the list's order. */
export type HardCaseConnection = {
  __typename?: 'HardCaseConnection';
  /** The items of this page. */
  nodes: Array<HardCase>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How many hard cases of a unit the reader sees. */
export type HardCaseCount = {
  __typename?: 'HardCaseCount';
  /** Closed off. */
  closedOff: Scalars['Int']['output'];
  /** Of these, with a week that was not reported. */
  missed: Scalars['Int']['output'];
  /** In the backlog. */
  open: Scalars['Int']['output'];
  /** Of these, past their target date. */
  overdue: Scalars['Int']['output'];
  /** The unit that owns them. */
  ownerId: Scalars['ID']['output'];
  /** Its name. */
  ownerName: Scalars['String']['output'];
  /** Of these, without a plan. */
  unplanned: Scalars['Int']['output'];
};

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
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with a week that was not reported. */
  missed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose target date has passed. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that this unit owns. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those without a plan. */
  unplanned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Also those that have left the backlog. */
  withEnded?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One measure of a plan. */
export type HardCaseMeasure = {
  __typename?: 'HardCaseMeasure';
  /** By which day, `YYYY-MM-DD`. */
  dueOn: Scalars['String']['output'];
  /** What is done. */
  what: Scalars['String']['output'];
};

/** One measure of a plan. */
export type HardCaseMeasureInput = {
  /** By which day, `YYYY-MM-DD`. */
  dueOn: Scalars['String']['input'];
  /** What is done. */
  what: Scalars['String']['input'];
};

/** How the owner means to solve a hard case. */
export type HardCasePlanInput = {
  /** The measures, each with its day. */
  measures: Array<HardCaseMeasureInput>;
  /** The member of the owner unit who answers for it. */
  memberId: Scalars['ID']['input'];
  /** By which day it is to be solved, `YYYY-MM-DD`. */
  targetOn: Scalars['String']['input'];
};

/** A later target date. */
export type HardCaseTargetInput = {
  /** Why it is needed. */
  reason: Scalars['String']['input'];
  /** The new target date, `YYYY-MM-DD`. */
  targetOn: Scalars['String']['input'];
};

/** How a hard case stood in a week, or that nobody said. */
export type HardCaseWeek = {
  __typename?: 'HardCaseWeek';
  /** When it was reported, or found missing. */
  at: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Member who reported it. */
  memberName?: Maybe<Scalars['String']['output']>;
  /** The state; null when the week passed without one. */
  text?: Maybe<Scalars['String']['output']>;
  /** Monday of the week, `YYYY-MM-DD`. */
  week: Scalars['String']['output'];
};

/** A hearing that held an appeal unreasonable. */
export type Hearing = {
  __typename?: 'Hearing';
  /** The body that held it. */
  body: Scalars['String']['output'];
  /** The day on which it was held, `YYYY-MM-DD`. */
  heldOn: Scalars['String']['output'];
  /** Its record. */
  record: Scalars['String']['output'];
};

/** A hearing that held an appeal unreasonable. */
export type HearingInput = {
  /** The body that held it, at the level of city, county or sub-district. */
  body: Scalars['String']['input'];
  /** The day on which it was held, `YYYY-MM-DD`. */
  heldOn: Scalars['String']['input'];
  /** Its record: who was heard, and what was found. */
  record: Scalars['String']['input'];
};

/** What stands in the way of an act. */
export type Hindrance =
  /** A second person decides it: never who proposed it, not from another unit either. */
  | 'PERSON'
  /** The member has no role that may do this. */
  | 'ROLE'
  /** A rule forbids it in this case. */
  | 'RULE'
  /** The unit has no seat that may do this. */
  | 'SEAT'
  /** The matter, or the part of it, is not in a state for this. */
  | 'STATE';

/** Why an idea is adopted, and by when it is carried out. */
export type IdeaAdoptInput = {
  /** By which day it is carried out, `YYYY-MM-DD`. */
  dueOn: Scalars['String']['input'];
  /** Why; the proposer reads it. */
  reason: Scalars['String']['input'];
};

/** What `ideaAdopt` answers on a matter of kind BrightIdea: done, or why not. */
export type IdeaAdoptResult = CalendarNotLoaded | IdeaAdoptSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `ideaAdopt` when it was done. */
export type IdeaAdoptSuccess = {
  __typename?: 'IdeaAdoptSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<BrightIdea>;
};

/** What `ideaCarryOut` answers on a matter of kind BrightIdea: done, or why not. */
export type IdeaCarryOutResult = CalendarNotLoaded | IdeaCarryOutSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `ideaCarryOut` when it was done. */
export type IdeaCarryOutSuccess = {
  __typename?: 'IdeaCarryOutSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<BrightIdea>;
};

/** A bright idea. */
export type IdeaInput = {
  /** What it would bring. */
  benefit: Scalars['String']['input'];
  /** The idea. */
  text: Scalars['String']['input'];
  /** The idea in one line. */
  title: Scalars['String']['input'];
};

/** The idea that another one says as well. */
export type IdeaMergeInput = {
  /** The open idea that it is merged into. */
  masterId: Scalars['ID']['input'];
};

/** What `ideaMerge` answers on a matter of kind BrightIdea: done, or why not. */
export type IdeaMergeResult = CalendarNotLoaded | IdeaMergeSuccess | IdeaNotOpen | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `ideaMerge` when it was done. */
export type IdeaMergeSuccess = {
  __typename?: 'IdeaMergeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<BrightIdea>;
};

/** An idea is merged into another one that is still open. */
export type IdeaNotOpen = Problem & {
  __typename?: 'IdeaNotOpen';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** What the unit concerned says about an idea. */
export type IdeaOpinionInput = {
  /** Why, and how. */
  opinion: Scalars['String']['input'];
  /** Whether it would adopt it. */
  recommended: Scalars['Boolean']['input'];
};

/** What `ideaPropose` answers on a matter of kind BrightIdea: done, or why not. */
export type IdeaProposeResult = CalendarNotLoaded | IdeaProposeSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `ideaPropose` when it was done. */
export type IdeaProposeSuccess = {
  __typename?: 'IdeaProposeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<BrightIdea>;
  /** What the act yields besides. */
  result?: Maybe<IdeaReceipt>;
};

/** Why; the proposer reads it. */
export type IdeaReasonInput = {
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** With these a resident learns what became of an idea. */
export type IdeaReceipt = {
  __typename?: 'IdeaReceipt';
  /** The link, told once; null for members, who see it by their seat. */
  link?: Maybe<Scalars['String']['output']>;
  /** Number of the idea. */
  number: Scalars['String']['output'];
};

/** What `ideaReject` answers on a matter of kind BrightIdea: done, or why not. */
export type IdeaRejectResult = CalendarNotLoaded | IdeaRejectSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `ideaReject` when it was done. */
export type IdeaRejectSuccess = {
  __typename?: 'IdeaRejectSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<BrightIdea>;
};

/** How an idea was carried out; the proposer reads it. */
export type IdeaResultInput = {
  /** What was done. */
  result: Scalars['String']['input'];
};

/** What `ideaSend` answers on a matter of kind BrightIdea: done, or why not. */
export type IdeaSendResult = CalendarNotLoaded | IdeaSendSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `ideaSend` when it was done. */
export type IdeaSendSuccess = {
  __typename?: 'IdeaSendSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<BrightIdea>;
};

/** The unit that an idea concerns. */
export type IdeaUnitInput = {
  /** The unit that weighs it: a department or a sub-district. */
  unitId: Scalars['ID']['input'];
};

/** What `ideaWeigh` answers on a matter of kind BrightIdea: done, or why not. */
export type IdeaWeighResult = CalendarNotLoaded | IdeaWeighSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `ideaWeigh` when it was done. */
export type IdeaWeighSuccess = {
  __typename?: 'IdeaWeighSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<BrightIdea>;
};

/** The seat does not need the appellant’s identity, or it was erased. */
export type IdentityClosed = Problem & {
  __typename?: 'IdentityClosed';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** What was put into practice, as the deputy sees it. */
export type Implementation =
  /** 已落实: put into practice. */
  | 'IMPLEMENTED'
  /** 未落实: not put into practice. */
  | 'NOT_IMPLEMENTED'
  /** 部分落实: in part. */
  | 'PARTLY';

/** The inbox of the signed-in member at the present seat of work. */
export type Inbox = {
  __typename?: 'Inbox';
  /** Every kind, and whether it is switched on. */
  switches: Array<NotificationSwitch>;
  /** Notifications of the last thirty days that were not read. */
  unread: Scalars['Int']['output'];
};

/** One mistake in a form. */
export type InputIssue = {
  __typename?: 'InputIssue';
  /** Stable code of the rule that was broken, for example `required`. */
  code: Scalars['String']['output'];
  /** One sentence for the person who filled in the form. */
  message: Scalars['String']['output'];
  /** Path of the field, for example `appellant.phone`. */
  path: Scalars['String']['output'];
};

/** Who does what by when, as the head of a unit instructs on an appeal. */
export type Instruction = {
  __typename?: 'Instruction';
  /** What the reader may do about it now. */
  abilities: Array<Ability>;
  /** When it was given. */
  at: Scalars['DateTime']['output'];
  /** When that was reported. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was done. */
  doneText?: Maybe<Scalars['String']['output']>;
  /** By which day, `YYYY-MM-DD`. */
  dueOn: Scalars['String']['output'];
  /** Who instructs. */
  givenBy: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether its day has passed and nothing was reported. */
  overdue: Scalars['Boolean']['output'];
  /** Who is to do it. */
  personName?: Maybe<Scalars['String']['output']>;
  /** What is to be done. */
  text: Scalars['String']['output'];
};

/** What was done about an instruction. */
export type InstructionDoneInput = {
  /** What was done. */
  text: Scalars['String']['input'];
};

/** Who does what by when. */
export type InstructionInput = {
  /** By which day, `YYYY-MM-DD`. */
  dueOn: Scalars['String']['input'];
  /** The member of the own unit who does it; handles the work order from now on. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be done. */
  text: Scalars['String']['input'];
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

/** 联合约谈: several units talk to a merchant, a group of them, or a platform, and check what is promised. */
export type Interview = Matter & {
  __typename?: 'Interview';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** When the merchants were called. */
  calledAt: Scalars['DateTime']['output'];
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was promised; through a link, what the own one did. */
  commitments: Array<InterviewCommitment>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Units that hold it together, whoever called it first. */
  conveners: Array<Scalars['String']['output']>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** What the merchants are talked to about. */
  issues: Array<InterviewIssue>;
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The minutes; null before it was held and through a link. */
  minutes?: Maybe<InterviewMinutes>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** The merchants; through a link, the own one alone. */
  parties: Array<InterviewParty>;
  /** Where it is held. */
  place: Scalars['String']['output'];
  /** Why they are called, without personal data. */
  purpose: Scalars['String']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** When it is held. */
  startsAt: Scalars['DateTime']['output'];
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 联合约谈: several units talk to a merchant, a group of them, or a platform, and check what is promised. */
export type InterviewClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 联合约谈: several units talk to a merchant, a group of them, or a platform, and check what is promised. */
export type InterviewDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 联合约谈: several units talk to a merchant, a group of them, or a platform, and check what is promised. */
export type InterviewEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 联合约谈: several units talk to a merchant, a group of them, or a platform, and check what is promised. */
export type InterviewSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a merchant answers. */
export type InterviewAnswerInput = {
  /** What it says to the issues, and what it is going to do. */
  answer: Scalars['String']['input'];
  /** Who answers for it. */
  answeredBy: Scalars['String']['input'];
};

/** What `interviewAnswer` answers on a matter of kind Interview: done, or why not. */
export type InterviewAnswerResult = CalendarNotLoaded | InterviewAnswerSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `interviewAnswer` when it was done. */
export type InterviewAnswerSuccess = {
  __typename?: 'InterviewAnswerSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Interview>;
};

/** Merchants that are called, by whom, and what about. */
export type InterviewCallInput = {
  /** Units that hold it together with the own one. */
  convenerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What they are talked to about. */
  issues: Array<InterviewIssueInput>;
  /** Merchants of the register; a platform counts as one. */
  merchantIds: Array<Scalars['ID']['input']>;
  /** Where it is held. */
  place: Scalars['String']['input'];
  /** Why they are called. */
  purpose: Scalars['String']['input'];
  /** When it is held. */
  startsAt: Scalars['DateTime']['input'];
};

/** What `interviewCallOff` answers on a matter of kind Interview: done, or why not. */
export type InterviewCallOffResult = CalendarNotLoaded | InterviewCallOffSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `interviewCallOff` when it was done. */
export type InterviewCallOffSuccess = {
  __typename?: 'InterviewCallOffSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Interview>;
};

/** What `interviewCall` answers on a matter of kind Interview: done, or why not. */
export type InterviewCallResult = AppealNotCited | CalendarNotLoaded | InterviewCallSuccess | InvalidInput | MerchantsUnknown | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `interviewCall` when it was done. */
export type InterviewCallSuccess = {
  __typename?: 'InterviewCallSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Interview>;
};

/** What was found of a commitment. */
export type InterviewCheckInput = {
  /** How it was checked, and what was found. */
  finding: Scalars['String']['input'];
  /** Whether it was kept. */
  kept: Scalars['Boolean']['input'];
};

/** What `interviewCheck` answers on a matter of kind Interview: done, or why not. */
export type InterviewCheckResult = CalendarNotLoaded | InterviewCheckSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `interviewCheck` when it was done. */
export type InterviewCheckSuccess = {
  __typename?: 'InterviewCheckSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Interview>;
};

/** What a merchant promised at an interview, and whether it kept it. */
export type InterviewCommitment = {
  __typename?: 'InterviewCommitment';
  /** What the reader may do about it now. */
  abilities: Array<Ability>;
  /** When it was checked. */
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The clock that runs to its day. */
  clock?: Maybe<Clock>;
  /** By which day, `YYYY-MM-DD`; a clock runs to it. */
  dueOn: Scalars['String']['output'];
  /** What the check found. */
  finding?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The interview at which it was promised. */
  interviewId: Scalars['String']['output'];
  /** Whether it was kept; null while nobody has checked. */
  kept?: Maybe<Scalars['Boolean']['output']>;
  /** The merchant that promised it. */
  merchantName?: Maybe<Scalars['String']['output']>;
  /** Number, from 1. */
  number: Scalars['Int']['output'];
  /** What was promised. */
  what: Scalars['String']['output'];
};

/** Something that a merchant promised. */
export type InterviewCommitmentInput = {
  /** By which day, `YYYY-MM-DD`. */
  dueOn: Scalars['String']['input'];
  /** The merchant that promised it. */
  merchantId: Scalars['ID']['input'];
  /** What it promised. */
  what: Scalars['String']['input'];
};

/** What `interviewConclude` answers on a matter of kind Interview: done, or why not. */
export type InterviewConcludeResult = CalendarNotLoaded | InterviewConcludeSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `interviewConclude` when it was done. */
export type InterviewConcludeSuccess = {
  __typename?: 'InterviewConcludeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Interview>;
};

/** A page of a list of Interview objects, in the list's order. */
export type InterviewConnection = {
  __typename?: 'InterviewConnection';
  /** The items of this page. */
  nodes: Array<Interview>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** For how long a merchant may answer. */
export type InterviewGiveLinkInput = {
  /** For how many days. */
  days: Scalars['Int']['input'];
};

/** What `interviewGiveLink` answers on a matter of kind Interview: done, or why not. */
export type InterviewGiveLinkResult = CalendarNotLoaded | InterviewGiveLinkSuccess | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `interviewGiveLink` when it was done. */
export type InterviewGiveLinkSuccess = {
  __typename?: 'InterviewGiveLinkSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Interview>;
  /** What the act yields besides. */
  result?: Maybe<GivenInterviewLink>;
};

/** An interview that was held. */
export type InterviewHoldInput = {
  /** What was promised, each with its day; a clock runs to it. */
  commitments: Array<InterviewCommitmentInput>;
  /** When it was held. */
  heldAt: Scalars['DateTime']['input'];
  /** Where it was held. */
  heldIn: Scalars['String']['input'];
  /** Who was present. */
  present: Scalars['String']['input'];
  /** What was said. */
  record: Scalars['String']['input'];
};

/** What `interviewHold` answers on a matter of kind Interview: done, or why not. */
export type InterviewHoldResult = CalendarNotLoaded | InterviewHoldSuccess | InvalidInput | MerchantsUnknown | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `interviewHold` when it was done. */
export type InterviewHoldSuccess = {
  __typename?: 'InterviewHoldSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Interview>;
};

/** Something that merchants are talked to about: never an appellant. */
export type InterviewIssue = {
  __typename?: 'InterviewIssue';
  /** How many appeals are behind it. */
  appealCount: Scalars['Int']['output'];
  /** Numbers of the appeals behind it that the reader sees; none through a link. */
  appeals: Array<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Number, from 1. */
  number: Scalars['Int']['output'];
  /** What it is about, without personal data. */
  what: Scalars['String']['output'];
};

/** Something that merchants are talked to about. */
export type InterviewIssueInput = {
  /** Appeals behind it; merchants never see them. */
  appealIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it is about. */
  what: Scalars['String']['input'];
};

/** What was said at an interview. */
export type InterviewMinutes = {
  __typename?: 'InterviewMinutes';
  /** When it was held. */
  heldAt: Scalars['DateTime']['output'];
  /** Where it was held. */
  heldIn: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Who was present. */
  present: Scalars['String']['output'];
  /** What was said. */
  record: Scalars['String']['output'];
};

/** A merchant that is talked to, and what it answered through its link. */
export type InterviewParty = {
  __typename?: 'InterviewParty';
  /** What the reader may do about the merchant now. */
  abilities: Array<Ability>;
  /** The same within thirty days after it. */
  after: Scalars['Int']['output'];
  /** What it answered; null while it has not. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Until when its link is open; null while none was given. */
  answerUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who answered for it, as they said. */
  answeredBy?: Maybe<Scalars['String']['output']>;
  /** Appeals that named it within thirty days before the interview, as far as the reader sees them. */
  before: Scalars['Int']['output'];
  /** When it was held; null while it is to come. */
  heldAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The interview to which it was called. */
  interviewId: Scalars['String']['output'];
  /** The merchant’s file. */
  merchantId: Scalars['ID']['output'];
  /** The merchant, as it was called then. */
  merchantName: Scalars['String']['output'];
};

/** Why, or what came of it; it stands on the record. */
export type InterviewReasonInput = {
  /** The words. */
  reason: Scalars['String']['input'];
};

/** The form has mistakes; all of them are named at once. */
export type InvalidInput = Problem & {
  __typename?: 'InvalidInput';
  /** Every mistake, in the order of the form. */
  issues: Array<InputIssue>;
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A note in the confidential annex; for seats that are not named it does not exist. */
export type JointAnnex = {
  __typename?: 'JointAnnex';
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Names of the units that may open it. */
  openTo: Array<Scalars['String']['output']>;
  /** What was written. */
  text: Scalars['String']['output'];
  /** Unit that wrote it. */
  unitName: Scalars['String']['output'];
};

/** A note that only named seats open. */
export type JointAnnexInput = {
  /** The seats that may open it, besides the own one. */
  seatIds: Array<Scalars['ID']['input']>;
  /** What is written. */
  text: Scalars['String']['input'];
};

/** An answer for one of the linked appeals. */
export type JointAppealAnswerInput = {
  /** The appeal. */
  appealId: Scalars['ID']['input'];
  /** The answer to this appellant. */
  body: Scalars['String']['input'];
};

/** 联办: several units, one matter, one lead. */
export type JointCase = Matter & {
  __typename?: 'JointCase';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** Notes of the confidential annex that the reader may open; others do not exist for the reader. */
  annex: Array<JointAnnex>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** The conclusion that was reached. */
  conclusion?: Maybe<Scalars['String']['output']>;
  /** What the centre said when it convened the units. */
  conveneNote?: Maybe<Scalars['String']['output']>;
  /** Its decisions. */
  decisions: Array<JointDecision>;
  /** Why the centre declined the proposal. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** The facts as far as they are known, without personal data. */
  facts: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What the units were invited for, and what they answered. */
  invitations: Array<JointInvitation>;
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** The appeals that it is about. */
  linkedAppeals: Array<LinkedAppeal>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** Number of tasks that are still open. */
  openTaskCount: Scalars['Int']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Why several units must work together. */
  reason: JointReason;
  /** Why several units must work together, in words. */
  reasonLabel: Scalars['String']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Its tasks, in the order in which they were assigned. */
  tasks: Array<JointTask>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
  /** Units that the proposing unit wished for. */
  wishedUnitIds: Array<Scalars['ID']['output']>;
  /** Names of the units that were wished for. */
  wishedUnits: Array<Scalars['String']['output']>;
};


/** 联办: several units, one matter, one lead. */
export type JointCaseClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 联办: several units, one matter, one lead. */
export type JointCaseDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 联办: several units, one matter, one lead. */
export type JointCaseEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 联办: several units, one matter, one lead. */
export type JointCaseSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What `jointCaseAddAnnex` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseAddAnnexResult = CalendarNotLoaded | InvalidInput | JointCaseAddAnnexSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCaseAddAnnex` when it was done. */
export type JointCaseAddAnnexSuccess = {
  __typename?: 'JointCaseAddAnnexSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** The answer to every appellant. */
export type JointCaseAnswerInput = {
  /** Article of it; needed where it says that it must, or must not, be done. */
  article?: InputMaybe<Scalars['String']['input']>;
  /** What is answered. */
  body: Scalars['String']['input'];
  /** Legal or policy ground: the title of the law or document. */
  ground: Scalars['String']['input'];
  /** What that ground says about what was asked. */
  grounding: ReplyGrounding;
  /** The knowledge entry whose standard answer it gives. */
  knowledgeEntryId?: InputMaybe<Scalars['ID']['input']>;
  /** The consultation whose signed opinion it stands on; the unit sees it. */
  legalConsultationId?: InputMaybe<Scalars['ID']['input']>;
  /** Where an appellant gets an answer of its own. */
  particular?: InputMaybe<Array<JointAppealAnswerInput>>;
  /** Where its text is published; needed where it says that it must, or must not, be done. */
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
};

/** What `jointCaseAnswer` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseAnswerResult = AppealNotLinkable | CalendarNotLoaded | InvalidInput | JointCaseAnswerSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCaseAnswer` when it was done. */
export type JointCaseAnswerSuccess = {
  __typename?: 'JointCaseAnswerSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** Appeals to link. */
export type JointCaseAppealsInput = {
  /** The appeals; the unit has a seat at each. */
  appealIds: Array<Scalars['ID']['input']>;
};

/** What `jointCaseBegin` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseBeginResult = CalendarNotLoaded | InvalidInput | JointCaseBeginSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCaseBegin` when it was done. */
export type JointCaseBeginSuccess = {
  __typename?: 'JointCaseBeginSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** What `jointCaseClose` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseCloseResult = CalendarNotLoaded | InvalidInput | JointCaseCloseSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCaseClose` when it was done. */
export type JointCaseCloseSuccess = {
  __typename?: 'JointCaseCloseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** What `jointCaseConclude` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseConcludeResult = CalendarNotLoaded | InvalidInput | JointCaseConcludeSuccess | NotPermitted | PartNotFound | StaleVersion | TasksOpen | UnitNotEligible;

/** Answer of `jointCaseConclude` when it was done. */
export type JointCaseConcludeSuccess = {
  __typename?: 'JointCaseConcludeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** Who is called together. */
export type JointCaseConveneInput = {
  /** The other units. */
  invited?: InputMaybe<Array<JointInvitationInput>>;
  /** What the lead unit is wished to do. */
  leadTask?: InputMaybe<Scalars['String']['input']>;
  /** The lead unit. */
  leadUnitId: Scalars['ID']['input'];
  /** What is said to all of them. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What `jointCaseConvene` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseConveneResult = CalendarNotLoaded | InvalidInput | JointCaseConveneSuccess | LeadIsTaken | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCaseConvene` when it was done. */
export type JointCaseConveneSuccess = {
  __typename?: 'JointCaseConveneSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** What `jointCaseDecide` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseDecideResult = CalendarNotLoaded | InvalidInput | JointCaseDecideSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCaseDecide` when it was done. */
export type JointCaseDecideSuccess = {
  __typename?: 'JointCaseDecideSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** What `jointCaseDecline` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseDeclineResult = CalendarNotLoaded | InvalidInput | JointCaseDeclineSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCaseDecline` when it was done. */
export type JointCaseDeclineSuccess = {
  __typename?: 'JointCaseDeclineSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** What `jointCaseDesignate` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseDesignateResult = CalendarNotLoaded | InvalidInput | JointCaseDesignateSuccess | LeadIsTaken | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCaseDesignate` when it was done. */
export type JointCaseDesignateSuccess = {
  __typename?: 'JointCaseDesignateSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** What `jointCaseDiscuss` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseDiscussResult = CalendarNotLoaded | InvalidInput | JointCaseDiscussSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCaseDiscuss` when it was done. */
export type JointCaseDiscussSuccess = {
  __typename?: 'JointCaseDiscussSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** What `jointCaseEndSeat` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseEndSeatResult = CalendarNotLoaded | InvalidInput | JointCaseEndSeatSuccess | NotPermitted | PartNotFound | StaleVersion | TasksOpen | UnitNotEligible;

/** Answer of `jointCaseEndSeat` when it was done. */
export type JointCaseEndSeatSuccess = {
  __typename?: 'JointCaseEndSeatSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** What `jointCaseExcuse` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseExcuseResult = CalendarNotLoaded | InvalidInput | JointCaseExcuseSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCaseExcuse` when it was done. */
export type JointCaseExcuseSuccess = {
  __typename?: 'JointCaseExcuseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** More units to invite. */
export type JointCaseInviteInput = {
  /** The units. */
  invited: Array<JointInvitationInput>;
};

/** What `jointCaseInvite` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseInviteResult = CalendarNotLoaded | InvalidInput | JointCaseInviteSuccess | LeadIsTaken | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCaseInvite` when it was done. */
export type JointCaseInviteSuccess = {
  __typename?: 'JointCaseInviteSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** What `jointCaseLinkAppeals` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseLinkAppealsResult = AppealNotLinkable | CalendarNotLoaded | InvalidInput | JointCaseLinkAppealsSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCaseLinkAppeals` when it was done. */
export type JointCaseLinkAppealsSuccess = {
  __typename?: 'JointCaseLinkAppealsSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** A joint case that the centre convenes by itself. */
export type JointCaseOpenInput = {
  /** The appeals that it is about. */
  appealIds: Array<Scalars['ID']['input']>;
  /** The facts as far as they are known. */
  facts: Scalars['String']['input'];
  /** The other units. */
  invited?: InputMaybe<Array<JointInvitationInput>>;
  /** What the lead unit is wished to do. */
  leadTask?: InputMaybe<Scalars['String']['input']>;
  /** The lead unit. */
  leadUnitId: Scalars['ID']['input'];
  /** What is said to all of them. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why several units must work together. */
  reason: JointReason;
  /** Title in one line. */
  title: Scalars['String']['input'];
};

/** What `jointCaseOpen` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseOpenResult = AppealNotLinkable | CalendarNotLoaded | InvalidInput | JointCaseOpenSuccess | LeadIsTaken | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCaseOpen` when it was done. */
export type JointCaseOpenSuccess = {
  __typename?: 'JointCaseOpenSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** A joint case that a unit asks for. */
export type JointCaseProposeInput = {
  /** The appeals that it is about; the unit has a seat at each. */
  appealIds: Array<Scalars['ID']['input']>;
  /** The facts as far as they are known. */
  facts: Scalars['String']['input'];
  /** Why several units must work together. */
  reason: JointReason;
  /** Title in one line. */
  title: Scalars['String']['input'];
  /** Units that are wished for. */
  wishedUnitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What `jointCasePropose` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseProposeResult = AppealNotLinkable | CalendarNotLoaded | InvalidInput | JointCaseProposeSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCasePropose` when it was done. */
export type JointCaseProposeSuccess = {
  __typename?: 'JointCaseProposeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** What `jointCaseRefuseSeat` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseRefuseSeatResult = CalendarNotLoaded | InvalidInput | JointCaseRefuseSeatSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCaseRefuseSeat` when it was done. */
export type JointCaseRefuseSeatSuccess = {
  __typename?: 'JointCaseRefuseSeatSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** What `jointCaseTakeSeat` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseTakeSeatResult = CalendarNotLoaded | InvalidInput | JointCaseTakeSeatSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCaseTakeSeat` when it was done. */
export type JointCaseTakeSeatSuccess = {
  __typename?: 'JointCaseTakeSeatSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** What `jointCaseUnlinkAppeal` answers on a matter of kind JointCase: done, or why not. */
export type JointCaseUnlinkAppealResult = CalendarNotLoaded | InvalidInput | JointCaseUnlinkAppealSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointCaseUnlinkAppeal` when it was done. */
export type JointCaseUnlinkAppealSuccess = {
  __typename?: 'JointCaseUnlinkAppealSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** A decision. */
export type JointDecideInput = {
  /** Whether it binds every seat; it does where nothing is said. */
  binding?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the tasks that are open now go on after the conclusion. */
  carriesOver?: InputMaybe<Scalars['Boolean']['input']>;
  /** Legal or policy ground. */
  ground: Scalars['String']['input'];
  /** What is decided. */
  text: Scalars['String']['input'];
};

/** A decision taken in a joint case; it stands as it was taken. */
export type JointDecision = {
  __typename?: 'JointDecision';
  /** When it was taken. */
  at: Scalars['DateTime']['output'];
  /** Whether it binds every seat. */
  binding: Scalars['Boolean']['output'];
  /** Whether the tasks that were open then go on after the conclusion. */
  carriesOver: Scalars['Boolean']['output'];
  /** Legal or policy ground. */
  ground: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Number within the joint case, from 1. */
  number: Scalars['Int']['output'];
  /** What was decided. */
  text: Scalars['String']['output'];
  /** Unit that decided. */
  unitName: Scalars['String']['output'];
};

/** What a unit was invited for, and what it answered. */
export type JointInvitation = {
  __typename?: 'JointInvitation';
  /** When it took or refused the seat. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identifier; the seat’s as well. */
  id: Scalars['ID']['output'];
  /** When it was invited. */
  invitedAt: Scalars['DateTime']['output'];
  /** Why the unit refused the seat. */
  refusalReason?: Maybe<Scalars['String']['output']>;
  /** Its seat. */
  seat?: Maybe<Seat>;
  /** What the unit is wished to do. */
  task?: Maybe<Scalars['String']['output']>;
  /** The unit that was invited. */
  unit: Unit;
};

/** A unit to invite. */
export type JointInvitationInput = {
  /** As what it is invited. */
  role: JointSeatRole;
  /** What it is wished to do. */
  task?: InputMaybe<Scalars['String']['input']>;
  /** The unit. */
  unitId: Scalars['ID']['input'];
};

/** Why several units must work on the matter together. */
export type JointReason =
  /** 群体事项: many appellants, one cause. */
  | 'GROUP_MATTER'
  /** 疑难事项: one unit cannot solve it. */
  | 'HARD_CASE'
  /** 职责空白: no unit is clearly competent. */
  | 'MANDATE_GAP'
  /** 职责交叉: several units could be competent. */
  | 'OVERLAPPING_MANDATE';

/** Why; it stands on the record. */
export type JointReasonInput = {
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** As what a unit is invited to a joint case. */
export type JointSeatRole =
  /** 咨询: advises, for example on law. */
  | 'CONSULTANT'
  /** 协办: handles a part. */
  | 'CO_HANDLER'
  /** 主办: leads; only while nobody else does. */
  | 'LEAD'
  /** 调解: mediates between the parties. */
  | 'MEDIATOR'
  /** 监督: sees the progress, handles nothing. */
  | 'OBSERVER';

/** What one unit does in a joint case, with a clock of its own. */
export type JointTask = {
  __typename?: 'JointTask';
  /** What the reader may do about it now. */
  abilities: Array<Ability>;
  /** When it was assigned. */
  assignedAt: Scalars['DateTime']['output'];
  /** The decision that made it unnecessary. */
  cancelledBy?: Maybe<JointDecision>;
  /** Whether a decision lets it go on after the conclusion. */
  carriedOver: Scalars['Boolean']['output'];
  /** Its clock; after it was sent back, the newest. */
  clock?: Maybe<Clock>;
  /** What is to be done, in full. */
  detail?: Maybe<Scalars['String']['output']>;
  /** By when it must be reported. */
  dueAt: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The seat that owes it. */
  owner?: Maybe<Seat>;
  /** When its owner last reported. */
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What its owner reported. */
  result?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  state: JointTaskState;
  /** How far it is, in words. */
  stateLabel: Scalars['String']['output'];
  /** How often the result was sent back. */
  timesSentBack: Scalars['Int']['output'];
  /** What is to be done, in one line. */
  title: Scalars['String']['output'];
  /** The unit that does it. */
  unit: Unit;
  /** When the result was verified. */
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A task for one of the seats. */
export type JointTaskAssignInput = {
  /** What is to be done, in full. */
  detail?: InputMaybe<Scalars['String']['input']>;
  /** By when; otherwise the limit in working days, otherwise the usual one. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What is to be done, in one line. */
  title: Scalars['String']['input'];
  /** The unit that is to do it; it has taken its seat. */
  unitId: Scalars['ID']['input'];
  /** Limit in working days. */
  workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** What `jointTaskAssign` answers on a matter of kind JointCase: done, or why not. */
export type JointTaskAssignResult = CalendarNotLoaded | InvalidInput | JointTaskAssignSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointTaskAssign` when it was done. */
export type JointTaskAssignSuccess = {
  __typename?: 'JointTaskAssignSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** The decision that makes a task unnecessary. */
export type JointTaskCancelInput = {
  /** A decision of this joint case, taken after the task was assigned. */
  decisionId: Scalars['ID']['input'];
};

/** What `jointTaskCancel` answers on a matter of kind JointCase: done, or why not. */
export type JointTaskCancelResult = CalendarNotLoaded | DecisionNotFound | InvalidInput | JointTaskCancelSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointTaskCancel` when it was done. */
export type JointTaskCancelSuccess = {
  __typename?: 'JointTaskCancelSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** What `jointTaskReport` answers on a matter of kind JointCase: done, or why not. */
export type JointTaskReportResult = CalendarNotLoaded | InvalidInput | JointTaskReportSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointTaskReport` when it was done. */
export type JointTaskReportSuccess = {
  __typename?: 'JointTaskReportSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** Why a result is sent back, and by when it is due again. */
export type JointTaskSendBackInput = {
  /** What is missing. */
  reason: Scalars['String']['input'];
  /** Limit in working days; the usual one where nothing is said. */
  workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** What `jointTaskSendBack` answers on a matter of kind JointCase: done, or why not. */
export type JointTaskSendBackResult = CalendarNotLoaded | InvalidInput | JointTaskSendBackSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointTaskSendBack` when it was done. */
export type JointTaskSendBackSuccess = {
  __typename?: 'JointTaskSendBackSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** How far a task of a joint case is. */
export type JointTaskState =
  /** 办理中: its owner works on it. */
  | 'ASSIGNED'
  /** 已取消: a decision made it unnecessary. */
  | 'CANCELLED'
  /** 待核验: its owner has reported a result. */
  | 'REPORTED'
  /** 已完成: the result was verified. */
  | 'VERIFIED';

/** What `jointTaskVerify` answers on a matter of kind JointCase: done, or why not. */
export type JointTaskVerifyResult = CalendarNotLoaded | InvalidInput | JointTaskVerifySuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `jointTaskVerify` when it was done. */
export type JointTaskVerifySuccess = {
  __typename?: 'JointTaskVerifySuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JointCase>;
};

/** Something said on the record. */
export type JointTextInput = {
  /** What is said. */
  text: Scalars['String']['input'];
};

/** 司法确认: both parties ask the court together to confirm their mediation agreement (民事诉讼法 Art. 205). Its papers are for the mediation body and the court alone. */
export type JudicialConfirmation = Matter & {
  __typename?: 'JudicialConfirmation';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** When the court took it in. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the parties applied. */
  appliedAt: Scalars['DateTime']['output'];
  /** Until when it could be applied for: thirty days after that. */
  applyUntil: Scalars['DateTime']['output'];
  /** The mediation body. */
  body: Unit;
  /** The court’s own number, with the case word 调确; null until it is taken in. */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** The checklist of the papers (法释〔2011〕5号 Art. 3). */
  checklist: Array<ConfirmationPaper>;
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** The court. */
  court: Unit;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** When the court decided, or the application was withdrawn. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Whether the president gave ten days more (法释〔2011〕5号 Art. 5). */
  extended: Scalars['Boolean']['output'];
  /** What the court decides on; null for seats that do not see the papers. */
  file?: Maybe<ConfirmationFile>;
  /** Why it was not taken in or not confirmed, in words. */
  groundLabel?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Since when the agreement binds. */
  inForceAt: Scalars['DateTime']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Papers that were handed in. */
  materials: Array<ConfirmationMaterial>;
  /** The mediation; null for those who do not see it. */
  mediation?: Maybe<Mediation>;
  /** Number of the mediation. */
  mediationNumber: Scalars['String']['output'];
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was not taken in. */
  nonAcceptance?: Maybe<ConfirmationNonAcceptance>;
  /** Why the agreement was not confirmed. */
  nonConfirmation?: Maybe<ConfirmationRefusal>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Who applied; empty for seats that do not see the papers. */
  parties: Array<ConfirmationParty>;
  /** Number of parties; every one of them applied. */
  partyCount: Scalars['Int']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 司法确认: both parties ask the court together to confirm their mediation agreement (民事诉讼法 Art. 205). Its papers are for the mediation body and the court alone. */
export type JudicialConfirmationClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 司法确认: both parties ask the court together to confirm their mediation agreement (民事诉讼法 Art. 205). Its papers are for the mediation body and the court alone. */
export type JudicialConfirmationDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 司法确认: both parties ask the court together to confirm their mediation agreement (民事诉讼法 Art. 205). Its papers are for the mediation body and the court alone. */
export type JudicialConfirmationEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 司法确认: both parties ask the court together to confirm their mediation agreement (民事诉讼法 Art. 205). Its papers are for the mediation body and the court alone. */
export type JudicialConfirmationSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What `judicialConfirmationAccept` answers on a matter of kind JudicialConfirmation: done, or why not. */
export type JudicialConfirmationAcceptResult = CalendarNotLoaded | InvalidInput | JudicialConfirmationAcceptSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `judicialConfirmationAccept` when it was done. */
export type JudicialConfirmationAcceptSuccess = {
  __typename?: 'JudicialConfirmationAcceptSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JudicialConfirmation>;
};

/** The joint application, as the mediation body hands it in for both parties. */
export type JudicialConfirmationApplyInput = {
  /** Whether the agreement is about property whose title must be proven. */
  aboutProperty?: InputMaybe<Scalars['Boolean']['input']>;
  /** The court. */
  courtId: Scalars['ID']['input'];
  /** Papers that are handed in (法释〔2011〕5号 Art. 3). */
  materials: Array<ConfirmationMaterial>;
  /** The mediation whose agreement is to be confirmed. */
  mediationId: Scalars['ID']['input'];
  /** The parties that apply: every party of the agreement. */
  parties: Array<ConfirmationPartyInput>;
  /** Receipts of the uploads that prove it, one per line. */
  receipts?: InputMaybe<Scalars['String']['input']>;
};

/** What `judicialConfirmationApply` answers on a matter of kind JudicialConfirmation: done, or why not. */
export type JudicialConfirmationApplyResult = AgreementNotInForce | CalendarNotLoaded | ConfirmationStands | ConfirmationTooLate | InvalidInput | JudicialConfirmationApplySuccess | NotPermitted | PartNotFound | PartiesDidNotApplyTogether | StaleVersion | UnitNotEligible | UploadNotFound;

/** Answer of `judicialConfirmationApply` when it was done. */
export type JudicialConfirmationApplySuccess = {
  __typename?: 'JudicialConfirmationApplySuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JudicialConfirmation>;
};

/** What `judicialConfirmationAskMaterials` answers on a matter of kind JudicialConfirmation: done, or why not. */
export type JudicialConfirmationAskMaterialsResult = CalendarNotLoaded | InvalidInput | JudicialConfirmationAskMaterialsSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `judicialConfirmationAskMaterials` when it was done. */
export type JudicialConfirmationAskMaterialsSuccess = {
  __typename?: 'JudicialConfirmationAskMaterialsSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JudicialConfirmation>;
};

/** What the parties did about judicial confirmation (民事诉讼法 Art. 205). */
export type JudicialConfirmationChoice =
  /** 已共同申请: they applied to the court together. */
  | 'APPLIED_FOR'
  /** 不申请: they do not want it. */
  | 'NOT_WANTED';

/** What `judicialConfirmationConfirm` answers on a matter of kind JudicialConfirmation: done, or why not. */
export type JudicialConfirmationConfirmResult = CalendarNotLoaded | InvalidInput | JudicialConfirmationConfirmSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `judicialConfirmationConfirm` when it was done. */
export type JudicialConfirmationConfirmSuccess = {
  __typename?: 'JudicialConfirmationConfirmSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JudicialConfirmation>;
};

/** What `judicialConfirmationDecline` answers on a matter of kind JudicialConfirmation: done, or why not. */
export type JudicialConfirmationDeclineResult = CalendarNotLoaded | InvalidInput | JudicialConfirmationDeclineSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `judicialConfirmationDecline` when it was done. */
export type JudicialConfirmationDeclineSuccess = {
  __typename?: 'JudicialConfirmationDeclineSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JudicialConfirmation>;
};

/** What `judicialConfirmationExtend` answers on a matter of kind JudicialConfirmation: done, or why not. */
export type JudicialConfirmationExtendResult = CalendarNotLoaded | InvalidInput | JudicialConfirmationExtendSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `judicialConfirmationExtend` when it was done. */
export type JudicialConfirmationExtendSuccess = {
  __typename?: 'JudicialConfirmationExtendSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JudicialConfirmation>;
};

/** What `judicialConfirmationOpenIdentity` answers on a matter of kind JudicialConfirmation: done, or why not. */
export type JudicialConfirmationOpenIdentityResult = CalendarNotLoaded | InvalidInput | JudicialConfirmationOpenIdentitySuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `judicialConfirmationOpenIdentity` when it was done. */
export type JudicialConfirmationOpenIdentitySuccess = {
  __typename?: 'JudicialConfirmationOpenIdentitySuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JudicialConfirmation>;
  /** What the act yields besides. */
  result?: Maybe<ConfirmationIdentity>;
};

/** What `judicialConfirmationRefuse` answers on a matter of kind JudicialConfirmation: done, or why not. */
export type JudicialConfirmationRefuseResult = CalendarNotLoaded | InvalidInput | JudicialConfirmationRefuseSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `judicialConfirmationRefuse` when it was done. */
export type JudicialConfirmationRefuseSuccess = {
  __typename?: 'JudicialConfirmationRefuseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JudicialConfirmation>;
};

/** What `judicialConfirmationRemediate` answers on a matter of kind JudicialConfirmation: done, or why not. */
export type JudicialConfirmationRemediateResult = CalendarNotLoaded | InvalidInput | JudicialConfirmationRemediateSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `judicialConfirmationRemediate` when it was done. */
export type JudicialConfirmationRemediateSuccess = {
  __typename?: 'JudicialConfirmationRemediateSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JudicialConfirmation>;
};

/** What `judicialConfirmationSupplement` answers on a matter of kind JudicialConfirmation: done, or why not. */
export type JudicialConfirmationSupplementResult = CalendarNotLoaded | InvalidInput | JudicialConfirmationSupplementSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | UploadNotFound;

/** Answer of `judicialConfirmationSupplement` when it was done. */
export type JudicialConfirmationSupplementSuccess = {
  __typename?: 'JudicialConfirmationSupplementSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JudicialConfirmation>;
};

/** What `judicialConfirmationWithdraw` answers on a matter of kind JudicialConfirmation: done, or why not. */
export type JudicialConfirmationWithdrawResult = CalendarNotLoaded | InvalidInput | JudicialConfirmationWithdrawSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `judicialConfirmationWithdraw` when it was done. */
export type JudicialConfirmationWithdrawSuccess = {
  __typename?: 'JudicialConfirmationWithdrawSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<JudicialConfirmation>;
};

/** Another entry of the same subject asks the same question: a second answer would contradict the first. */
export type KnowledgeAsked = Problem & {
  __typename?: 'KnowledgeAsked';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Number of the other entry. */
  number: Scalars['String']['output'];
};

/** What `knowledgeConfirm` answers on a matter of kind KnowledgeEntry: done, or why not. */
export type KnowledgeConfirmResult = CalendarNotLoaded | InvalidInput | KnowledgeConfirmSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `knowledgeConfirm` when it was done. */
export type KnowledgeConfirmSuccess = {
  __typename?: 'KnowledgeConfirmSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<KnowledgeEntry>;
};

/** An edition of an entry: as it was proposed, and whether it was published. */
export type KnowledgeEdition = {
  __typename?: 'KnowledgeEdition';
  /** The standard answer. */
  answer: Scalars['String']['output'];
  /** Article of it. */
  article?: Maybe<Scalars['String']['output']>;
  /** Legal or policy basis. */
  basis: Scalars['String']['output'];
  /** Where its text is published. */
  basisUrl?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Its number; a refused one gives its number to the next. */
  number: Scalars['Int']['output'];
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** Unit that proposed it. */
  proposedBy: Scalars['String']['output'];
  /** When it was published; null before, and where it was refused. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The question. */
  question: Scalars['String']['output'];
  /** When the centre sent it back. */
  refusedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The subject that it was proposed for. */
  subject: Category;
};

/** 知识条目: the standard answer of the district to a question that is asked often; its title is the question. */
export type KnowledgeEntry = Matter & {
  __typename?: 'KnowledgeEntry';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** 统一答复口径: the standard answer. */
  answer: Scalars['String']['output'];
  /** Article of it. */
  article?: Maybe<Scalars['String']['output']>;
  /** Legal or policy basis: the title of the law or document. */
  basis: Scalars['String']['output'];
  /** Where its text is published. */
  basisUrl?: Maybe<Scalars['String']['output']>;
  /** When it was last proposed, published or confirmed. */
  changedAt: Scalars['DateTime']['output'];
  /** How many answers to appellants have cited it. */
  cited: Scalars['Int']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** When its owner last confirmed that it is still right. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** Number of the published edition; 0 before the first. */
  edition: Scalars['Int']['output'];
  /** Its editions, the latest first; one that was not published is seen by its owner and the centre. */
  editions: Array<KnowledgeEdition>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether an answer may cite it. */
  isCitable: Scalars['Boolean']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Whether it is in use and its review date has passed. */
  isStale: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Unit that keeps it right. */
  owner: Unit;
  /** When this edition was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who published it. */
  publishedBy?: Maybe<Scalars['String']['output']>;
  /** By when its owner looks at it again; null before it is published. */
  reviewDue?: Maybe<Scalars['DateTime']['output']>;
  /** After how many months its owner looks at it again. */
  reviewMonths: Scalars['Int']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** The subject that it belongs to. */
  subject: Category;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 知识条目: the standard answer of the district to a question that is asked often; its title is the question. */
export type KnowledgeEntryClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 知识条目: the standard answer of the district to a question that is asked often; its title is the question. */
export type KnowledgeEntryDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 知识条目: the standard answer of the district to a question that is asked often; its title is the question. */
export type KnowledgeEntryEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 知识条目: the standard answer of the district to a question that is asked often; its title is the question. */
export type KnowledgeEntrySeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of KnowledgeEntry objects, in the list's order. */
export type KnowledgeEntryConnection = {
  __typename?: 'KnowledgeEntryConnection';
  /** The items of this page. */
  nodes: Array<KnowledgeEntry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Which entries are shown; conditions add up. Retired ones only when asked for. */
export type KnowledgeFilter = {
  /** Entries of this subject, of those below it and of those above it. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that may be cited. */
  citable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what the reader’s unit keeps. */
  own?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only retired ones. */
  retired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only published ones that are past their review date. */
  stale?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of the question, the answer or the basis, or a number. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** An entry that is proposed. */
export type KnowledgeProposeInput = {
  /** The standard answer, as it is said to the appellant. */
  answer: Scalars['String']['input'];
  /** Article of it. */
  article?: InputMaybe<Scalars['String']['input']>;
  /** Legal or policy basis: the title of the law or document. */
  basis: Scalars['String']['input'];
  /** Where its text is published. */
  basisUrl?: InputMaybe<Scalars['String']['input']>;
  /** The subject that it belongs to. */
  categoryId: Scalars['ID']['input'];
  /** Unit that keeps it right; the own one where nothing is said. Named by the centre. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The question, as it is asked. */
  question: Scalars['String']['input'];
  /** After how many months it is looked at again; as the district sets where nothing is said. */
  reviewMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** What `knowledgePropose` answers on a matter of kind KnowledgeEntry: done, or why not. */
export type KnowledgeProposeResult = CalendarNotLoaded | InvalidInput | KnowledgeAsked | KnowledgeProposeSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `knowledgePropose` when it was done. */
export type KnowledgeProposeSuccess = {
  __typename?: 'KnowledgeProposeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<KnowledgeEntry>;
};

/** What `knowledgePublish` answers on a matter of kind KnowledgeEntry: done, or why not. */
export type KnowledgePublishResult = CalendarNotLoaded | InvalidInput | KnowledgePublishSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `knowledgePublish` when it was done. */
export type KnowledgePublishSuccess = {
  __typename?: 'KnowledgePublishSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<KnowledgeEntry>;
};

/** Why; it stands on the record. */
export type KnowledgeReasonInput = {
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** What `knowledgeRetire` answers on a matter of kind KnowledgeEntry: done, or why not. */
export type KnowledgeRetireResult = CalendarNotLoaded | InvalidInput | KnowledgeRetireSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `knowledgeRetire` when it was done. */
export type KnowledgeRetireSuccess = {
  __typename?: 'KnowledgeRetireSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<KnowledgeEntry>;
};

/** The wording of an entry. */
export type KnowledgeReviseInput = {
  /** The standard answer, as it is said to the appellant. */
  answer: Scalars['String']['input'];
  /** Article of it. */
  article?: InputMaybe<Scalars['String']['input']>;
  /** Legal or policy basis: the title of the law or document. */
  basis: Scalars['String']['input'];
  /** Where its text is published. */
  basisUrl?: InputMaybe<Scalars['String']['input']>;
  /** The subject that it belongs to. */
  categoryId: Scalars['ID']['input'];
  /** The question, as it is asked. */
  question: Scalars['String']['input'];
  /** After how many months it is looked at again; as the district sets where nothing is said. */
  reviewMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** What `knowledgeRevise` answers on a matter of kind KnowledgeEntry: done, or why not. */
export type KnowledgeReviseResult = CalendarNotLoaded | InvalidInput | KnowledgeAsked | KnowledgeReviseSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `knowledgeRevise` when it was done. */
export type KnowledgeReviseSuccess = {
  __typename?: 'KnowledgeReviseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<KnowledgeEntry>;
};

/** What `knowledgeSendBack` answers on a matter of kind KnowledgeEntry: done, or why not. */
export type KnowledgeSendBackResult = CalendarNotLoaded | InvalidInput | KnowledgeSendBackSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `knowledgeSendBack` when it was done. */
export type KnowledgeSendBackSuccess = {
  __typename?: 'KnowledgeSendBackSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<KnowledgeEntry>;
};

/** The command centre would be left without an administrator, and nobody could change the district any more. */
export type LastAdministrator = Problem & {
  __typename?: 'LastAdministrator';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A joint case has one lead unit. */
export type LeadIsTaken = Problem & {
  __typename?: 'LeadIsTaken';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** 问诊: a unit asks the chief legal experts; one drafts the opinion, a second one reviews it, the law society signs it. */
export type LegalConsultation = Matter & {
  __typename?: 'LegalConsultation';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** Unit that asked. */
  asker: Unit;
  /** The expert who drafts the opinion; null until assigned. */
  author?: Maybe<Unit>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** Why it was declined or withdrawn. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** The facts, with masked names. */
  facts: Scalars['String']['output'];
  /** Field of law that it is about. */
  field: LegalField;
  /** Field of law that it is about, in words. */
  fieldLabel: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** Merchants that it concerns. */
  merchants: Array<Scalars['String']['output']>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Its drafts that the reader sees, the latest first; whoever asked sees the signed one. */
  opinions: Array<LegalOpinion>;
  /** People that it concerns, by their masked names. */
  persons: Array<Scalars['String']['output']>;
  /** What is asked. */
  question: Scalars['String']['output'];
  /** The expert who reviews it; null until assigned. */
  reviewer?: Maybe<Unit>;
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** Who signed it for the law society. */
  signatory?: Maybe<Scalars['String']['output']>;
  /** When the opinion was signed. */
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The matter that it comes from; null for those who do not see it, such as the experts. */
  source?: Maybe<Matter>;
  /** Number of the matter that it comes from. */
  sourceNumber?: Maybe<Scalars['String']['output']>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 问诊: a unit asks the chief legal experts; one drafts the opinion, a second one reviews it, the law society signs it. */
export type LegalConsultationClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 问诊: a unit asks the chief legal experts; one drafts the opinion, a second one reviews it, the law society signs it. */
export type LegalConsultationDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 问诊: a unit asks the chief legal experts; one drafts the opinion, a second one reviews it, the law society signs it. */
export type LegalConsultationEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 问诊: a unit asks the chief legal experts; one drafts the opinion, a second one reviews it, the law society signs it. */
export type LegalConsultationSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What `legalConsultationApprove` answers on a matter of kind LegalConsultation: done, or why not. */
export type LegalConsultationApproveResult = CalendarNotLoaded | InvalidInput | LegalConsultationApproveSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `legalConsultationApprove` when it was done. */
export type LegalConsultationApproveSuccess = {
  __typename?: 'LegalConsultationApproveSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<LegalConsultation>;
};

/** A question to the chief legal experts. */
export type LegalConsultationAskInput = {
  /** The facts. */
  facts: Scalars['String']['input'];
  /** Field of law that it is about. */
  field: LegalField;
  /** Merchants that it concerns, one per line. */
  merchants?: InputMaybe<Scalars['String']['input']>;
  /** People that it concerns, one per line; they are masked. */
  persons?: InputMaybe<Scalars['String']['input']>;
  /** What is asked. */
  question: Scalars['String']['input'];
  /** Receipts of the uploads that prove it, one per line. */
  receipts?: InputMaybe<Scalars['String']['input']>;
  /** The matter that it comes from; the unit sees it. */
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** Title in one line, without personal data. */
  title: Scalars['String']['input'];
};

/** What `legalConsultationAsk` answers on a matter of kind LegalConsultation: done, or why not. */
export type LegalConsultationAskResult = CalendarNotLoaded | ConsultationSourceNotFound | InvalidInput | LegalConsultationAskSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `legalConsultationAsk` when it was done. */
export type LegalConsultationAskSuccess = {
  __typename?: 'LegalConsultationAskSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<LegalConsultation>;
};

/** Who answers. */
export type LegalConsultationAssignInput = {
  /** The expert who drafts the opinion. */
  authorId: Scalars['ID']['input'];
  /** The expert who reviews it: another one. */
  reviewerId: Scalars['ID']['input'];
};

/** What `legalConsultationAssign` answers on a matter of kind LegalConsultation: done, or why not. */
export type LegalConsultationAssignResult = CalendarNotLoaded | ConflictOfInterest | ExpertNotEligible | InvalidInput | LegalConsultationAssignSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `legalConsultationAssign` when it was done. */
export type LegalConsultationAssignSuccess = {
  __typename?: 'LegalConsultationAssignSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<LegalConsultation>;
};

/** A page of a list of LegalConsultation objects, in the list's order. */
export type LegalConsultationConnection = {
  __typename?: 'LegalConsultationConnection';
  /** The items of this page. */
  nodes: Array<LegalConsultation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What `legalConsultationDecline` answers on a matter of kind LegalConsultation: done, or why not. */
export type LegalConsultationDeclineResult = CalendarNotLoaded | InvalidInput | LegalConsultationDeclineSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `legalConsultationDecline` when it was done. */
export type LegalConsultationDeclineSuccess = {
  __typename?: 'LegalConsultationDeclineSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<LegalConsultation>;
};

/** A drafted opinion. */
export type LegalConsultationDraftInput = {
  /** Laws and articles that it stands on. */
  basis: Scalars['String']['input'];
  /** The opinion. */
  text: Scalars['String']['input'];
};

/** What `legalConsultationDraft` answers on a matter of kind LegalConsultation: done, or why not. */
export type LegalConsultationDraftResult = CalendarNotLoaded | InvalidInput | LegalConsultationDraftSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `legalConsultationDraft` when it was done. */
export type LegalConsultationDraftSuccess = {
  __typename?: 'LegalConsultationDraftSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<LegalConsultation>;
};

/** Which consultations are shown; conditions add up. */
export type LegalConsultationFilter = {
  /** Only those about this field of law. */
  field?: InputMaybe<LegalField>;
  /** Only those in one of these states. */
  states?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of the question or of the signed opinion. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Why; it stands on the record. */
export type LegalConsultationReasonInput = {
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What `legalConsultationRecuse` answers on a matter of kind LegalConsultation: done, or why not. */
export type LegalConsultationRecuseResult = CalendarNotLoaded | InvalidInput | LegalConsultationRecuseSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `legalConsultationRecuse` when it was done. */
export type LegalConsultationRecuseSuccess = {
  __typename?: 'LegalConsultationRecuseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<LegalConsultation>;
};

/** What `legalConsultationRelease` answers on a matter of kind LegalConsultation: done, or why not. */
export type LegalConsultationReleaseResult = CalendarNotLoaded | InvalidInput | LegalConsultationReleaseSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `legalConsultationRelease` when it was done. */
export type LegalConsultationReleaseSuccess = {
  __typename?: 'LegalConsultationReleaseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<LegalConsultation>;
};

/** What `legalConsultationSendBack` answers on a matter of kind LegalConsultation: done, or why not. */
export type LegalConsultationSendBackResult = CalendarNotLoaded | InvalidInput | LegalConsultationSendBackSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `legalConsultationSendBack` when it was done. */
export type LegalConsultationSendBackSuccess = {
  __typename?: 'LegalConsultationSendBackSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<LegalConsultation>;
};

/** What `legalConsultationSign` answers on a matter of kind LegalConsultation: done, or why not. */
export type LegalConsultationSignResult = CalendarNotLoaded | InvalidInput | LegalConsultationSignSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `legalConsultationSign` when it was done. */
export type LegalConsultationSignSuccess = {
  __typename?: 'LegalConsultationSignSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<LegalConsultation>;
};

/** What `legalConsultationWithdraw` answers on a matter of kind LegalConsultation: done, or why not. */
export type LegalConsultationWithdrawResult = CalendarNotLoaded | InvalidInput | LegalConsultationWithdrawSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `legalConsultationWithdraw` when it was done. */
export type LegalConsultationWithdrawSuccess = {
  __typename?: 'LegalConsultationWithdrawSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<LegalConsultation>;
};

/** 首席法律专家: an expert on the panel of the law society, a unit of one, with the fields that the expert answers for and those for whom the expert stands aside. */
export type LegalExpert = Matter & {
  __typename?: 'LegalExpert';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Fields that the expert answers for, in words. */
  fieldLabels: Array<Scalars['String']['output']>;
  /** Fields that the expert answers for. */
  fields: Array<LegalField>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Merchants and other parties for whom the expert stands aside. */
  recusedNames: Array<Scalars['String']['output']>;
  /** Units for which the expert stands aside, by their identifiers. */
  recusedUnitIds: Array<Scalars['String']['output']>;
  /** Units for which the expert stands aside, by their names. */
  recusedUnits: Array<Scalars['String']['output']>;
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** The expert, as a unit of one. */
  unit: Unit;
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 首席法律专家: an expert on the panel of the law society, a unit of one, with the fields that the expert answers for and those for whom the expert stands aside. */
export type LegalExpertClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 首席法律专家: an expert on the panel of the law society, a unit of one, with the fields that the expert answers for and those for whom the expert stands aside. */
export type LegalExpertDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 首席法律专家: an expert on the panel of the law society, a unit of one, with the fields that the expert answers for and those for whom the expert stands aside. */
export type LegalExpertEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 首席法律专家: an expert on the panel of the law society, a unit of one, with the fields that the expert answers for and those for whom the expert stands aside. */
export type LegalExpertSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of LegalExpert objects, in the list's order. */
export type LegalExpertConnection = {
  __typename?: 'LegalExpertConnection';
  /** The items of this page. */
  nodes: Array<LegalExpert>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An expert for the panel. */
export type LegalExpertEnrolInput = {
  /** Fields that the expert answers for. */
  fields: Array<LegalField>;
  /** Merchants and other parties for whom the expert stands aside, one per line. */
  recusedNames?: InputMaybe<Scalars['String']['input']>;
  /** Units for which the expert stands aside, with those below them. */
  recusedUnitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The expert: a unit of one. */
  unitId: Scalars['ID']['input'];
};

/** What `legalExpertEnrol` answers on a matter of kind LegalExpert: done, or why not. */
export type LegalExpertEnrolResult = CalendarNotLoaded | InvalidInput | LegalExpertEnrolSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `legalExpertEnrol` when it was done. */
export type LegalExpertEnrolSuccess = {
  __typename?: 'LegalExpertEnrolSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<LegalExpert>;
};

/** What an expert answers for, and for whom the expert stands aside. */
export type LegalExpertInput = {
  /** Fields that the expert answers for. */
  fields: Array<LegalField>;
  /** Merchants and other parties for whom the expert stands aside, one per line. */
  recusedNames?: InputMaybe<Scalars['String']['input']>;
  /** Units for which the expert stands aside, with those below them. */
  recusedUnitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What `legalExpertRetire` answers on a matter of kind LegalExpert: done, or why not. */
export type LegalExpertRetireResult = CalendarNotLoaded | InvalidInput | LegalExpertRetireSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `legalExpertRetire` when it was done. */
export type LegalExpertRetireSuccess = {
  __typename?: 'LegalExpertRetireSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<LegalExpert>;
};

/** What `legalExpertRevise` answers on a matter of kind LegalExpert: done, or why not. */
export type LegalExpertReviseResult = CalendarNotLoaded | InvalidInput | LegalExpertReviseSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `legalExpertRevise` when it was done. */
export type LegalExpertReviseSuccess = {
  __typename?: 'LegalExpertReviseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<LegalExpert>;
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

/** An opinion as it was drafted. Until it is signed, those who work on it see it, and not who asked. */
export type LegalOpinion = {
  __typename?: 'LegalOpinion';
  /** Expert who drafted it. */
  author: Scalars['String']['output'];
  /** Laws and articles that it stands on. */
  basis: Scalars['String']['output'];
  /** When it was drafted. */
  draftedAt: Scalars['DateTime']['output'];
  /** What the reviewer found lacking; null where nothing was. */
  finding?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Number of the draft, from 1. */
  number: Scalars['Int']['output'];
  /** When it was reviewed. */
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Expert who reviewed it: another one than who drafted it. */
  reviewer?: Maybe<Scalars['String']['output']>;
  /** The opinion. */
  text: Scalars['String']['output'];
};

/** What other limits would have made of the clocks of a kind that ended or ran lately. Clocks with a limit of their own, by a law or a promised day, are left out. */
export type LimitTrial = {
  __typename?: 'LimitTrial';
  /** Clocks that were tried. */
  clocks: Scalars['Int']['output'];
  /** Whether there were more than are tried; the newest are. */
  isBounded: Scalars['Boolean']['output'];
  /** How many of them are or were overdue. */
  overdueNow: Scalars['Int']['output'];
  /** How many of them would have been overdue. */
  overdueThen: Scalars['Int']['output'];
  /** Clocks of the kind that run or stand still now: each keeps its deadline. */
  running: Scalars['Int']['output'];
  /** From when on clocks are looked at. */
  since: Scalars['DateTime']['output'];
};

/** A link that was given to somebody without an account: for one purpose, for a time, to be taken back. */
export type Link = {
  __typename?: 'Link';
  /** What the reader may do with it now. */
  abilities: Array<Ability>;
  /** When it stops opening anything. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it was given. */
  givenAt: Scalars['DateTime']['output'];
  /** To whom it was given, as far as it was said; masked. */
  holder?: Maybe<Scalars['String']['output']>;
  /** Whether it still opens anything. */
  holds: Scalars['Boolean']['output'];
  /** Opaque identifier; the link itself is told once, to who is given it. */
  id: Scalars['ID']['output'];
  /** What it is good for, in words. */
  purposeLabel: Scalars['String']['output'];
  /** When it was taken back; null while it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What `linkRevoke` answers: done, or why not. */
export type LinkRevokeResult = CalendarNotLoaded | InvalidInput | LinkRevokeSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `linkRevoke` when it was done. */
export type LinkRevokeSuccess = {
  __typename?: 'LinkRevokeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Matter>;
};

/** How many matters of the court’s or the procuratorate’s ledger stand alike. */
export type LinkageCount = {
  __typename?: 'LinkageCount';
  /** Number of matters. */
  count: Scalars['Int']['output'];
  /** Kind of matter. */
  kind: Scalars['String']['output'];
  /** Its name. */
  kindLabel: Scalars['String']['output'];
  /** Of these, past a deadline. */
  overdue: Scalars['Int']['output'];
  /** Their state. */
  state: Scalars['String']['output'];
  /** Their state, in words. */
  stateLabel: Scalars['String']['output'];
  /** For recommendations: whose, `JUDICIAL` or `PROCURATORIAL`; null otherwise. */
  type?: Maybe<Scalars['String']['output']>;
};

/** An appeal that a joint case is about, as every seat may know it: never the appellant. */
export type LinkedAppeal = {
  __typename?: 'LinkedAppeal';
  /** What the reader may do about the link now. */
  abilities: Array<Ability>;
  /** When it got the joint answer. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The appeal itself; null for seats that do not see it. */
  appeal?: Maybe<Matter>;
  /** The appeal; only those with a seat at it can open it. */
  appealId: Scalars['ID']['output'];
  /** Opaque identifier of the link. */
  id: Scalars['ID']['output'];
  /** The joint case. */
  jointCase?: Maybe<Matter>;
  /** When it was linked. */
  linkedAt: Scalars['DateTime']['output'];
  /** Number of the appeal. */
  number: Scalars['String']['output'];
  /** Beginning of the text, without personal data; null where the appeal is confidential. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Title, without personal data. */
  title: Scalars['String']['output'];
  /** When it was unlinked; null while it is linked. */
  unlinkedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whose business a unit says that an appeal is. */
export type Mandate =
  /** 非本单位职责: not the unit’s. */
  | 'NOT_OURS'
  /** 属本单位职责: the unit’s own. */
  | 'OURS'
  /** 与其他单位职责交叉: shared with others. */
  | 'SHARED';

/** The master appeal does not exist for the reader, is closed, or stands under another one itself. */
export type MasterNotFound = Problem & {
  __typename?: 'MasterNotFound';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** What is confidential or reports a violation stands only under an appeal that is so as well, and under none at which a unit that it accuses has a seat (济南市12345条例 Art. 32). */
export type MasterUnfit = Problem & {
  __typename?: 'MasterUnfit';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** The appeal that it was to stand under. */
  number: Scalars['String']['output'];
};

/** Anything that several units work on. What is seen of it is what the reader’s seat allows. */
export type Matter = {
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** Anything that several units work on. What is seen of it is what the reader’s seat allows. */
export type MatterClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that several units work on. What is seen of it is what the reader’s seat allows. */
export type MatterDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that several units work on. What is seen of it is what the reader’s seat allows. */
export type MatterEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that several units work on. What is seen of it is what the reader’s seat allows. */
export type MatterSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Matter objects, in the list's order. */
export type MatterConnection = {
  __typename?: 'MatterConnection';
  /** The items of this page. */
  nodes: Array<Matter>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A member of a unit who looks at the page of a matter right now. */
export type MatterViewer = {
  __typename?: 'MatterViewer';
  /** The member. */
  memberId: Scalars['ID']['output'];
  /** Name of the member. */
  memberName: Scalars['String']['output'];
  /** Unit whose seat of work the member has taken. */
  unitId: Scalars['ID']['output'];
  /** Name of the unit. */
  unitName: Scalars['String']['output'];
};

/** What an association does about a member of its own (自律措施). */
export type MeasureKind =
  /** 责令限期改正: it is to mend what is wrong by a day. */
  | 'CORRECTION'
  /** 行业内通报批评: it is named within the trade. */
  | 'CRITICISM'
  /** 取消会员资格: it is no member any more. */
  | 'EXPULSION'
  /** 促成和解: it settled with the consumers. */
  | 'MEDIATED'
  /** 暂停会员资格: its membership is suspended. */
  | 'SUSPENSION'
  /** 警示提醒: it is warned. */
  | 'WARNING';

/** 人民调解: a mediation. The centre sees that it runs; its records stay with the body and those who mediate. */
export type Mediation = Matter & {
  __typename?: 'Mediation';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** The agreement that is being signed or in force. */
  agreement?: Maybe<MediationAgreement>;
  /** Whether a party applied to the body itself; otherwise a unit proposed it. */
  appliedByParty: Scalars['Boolean']['output'];
  /** The mediation body. */
  bodyUnit: Unit;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Until when the reader’s unit may hand in the parties’ application to confirm its agreement (民事诉讼法 Art. 205); null where it may not, or not any more. */
  confirmableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What the parties did about judicial confirmation; null while it is open. */
  confirmation?: Maybe<JudicialConfirmationChoice>;
  /** Applications for judicial confirmation of its agreement, the newest first, as far as the reader sees them. */
  confirmations: Array<JudicialConfirmation>;
  /** What it is about. */
  dispute?: Maybe<MediationDispute>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** Who ended it, where it failed. */
  endedBy?: Maybe<MediationEndedBy>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Since when the agreement binds. */
  inForceAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** Who mediates, who was invited, and who was replaced. */
  mediators: Array<Mediator>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** The matter that it comes from; null for seats that do not see it. */
  origin?: Maybe<Matter>;
  /** Number of the matter that it comes from. */
  originNumber?: Maybe<Scalars['String']['output']>;
  /** The parties. */
  parties: Array<MediationParty>;
  /** Number of parties. */
  partyCount: Scalars['Int']['output'];
  /** Whether the reader sees the records; otherwise dispute, parties, sessions and agreement are empty. */
  recordsOpen: Scalars['Boolean']['output'];
  /** Other routes that the parties were told when it ended or was breached. */
  routesTold: Array<DisputeRoute>;
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** Its sessions. */
  sessions: Array<MediationSession>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
  /** Agreements that were reached and not signed. */
  withdrawnAgreements: Array<MediationAgreement>;
};


/** 人民调解: a mediation. The centre sees that it runs; its records stay with the body and those who mediate. */
export type MediationClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 人民调解: a mediation. The centre sees that it runs; its records stay with the body and those who mediate. */
export type MediationDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 人民调解: a mediation. The centre sees that it runs; its records stay with the body and those who mediate. */
export type MediationEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 人民调解: a mediation. The centre sees that it runs; its records stay with the body and those who mediate. */
export type MediationSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What `mediationAccept` answers on a matter of kind Mediation: done, or why not. */
export type MediationAcceptResult = CalendarNotLoaded | InvalidInput | MediationAcceptSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationAccept` when it was done. */
export type MediationAcceptSuccess = {
  __typename?: 'MediationAcceptSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** An agreement, with all that Art. 29 of the 人民调解法 asks for. */
export type MediationAgreement = {
  __typename?: 'MediationAgreement';
  /** What the parties agreed to do. */
  content: Scalars['String']['output'];
  /** Number of copies: one for each party and one for the body. */
  copies: Scalars['Int']['output'];
  /** Main facts and points of the dispute. */
  facts: Scalars['String']['output'];
  /** Written or oral. */
  form: MediationAgreementForm;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Since when it binds. */
  inForceAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is performed by when. */
  instalments: Array<MediationInstalment>;
  /** Liability of each party. */
  liabilities: Scalars['String']['output'];
  /** Number within the mediation, from 1. */
  number: Scalars['Int']['output'];
  /** In which manner it is performed. */
  performanceManner: Scalars['String']['output'];
  /** When it was reached. */
  reachedAt: Scalars['DateTime']['output'];
  /** The marks that it needs, in their order on the paper. */
  signatures: Array<MediationSignature>;
  /** Whether it binds. */
  state: MediationAgreementState;
  /** Sum of all instalments. */
  total: Scalars['Fen']['output'];
  /** Why it was withdrawn. */
  withdrawReason?: Maybe<Scalars['String']['output']>;
};

/** Form of an agreement (人民调解法 Arts. 28-30). */
export type MediationAgreementForm =
  /** 口头: in force at once; what was agreed is on the record. */
  | 'ORAL'
  /** 书面: in force when all have signed and the body has sealed it. */
  | 'WRITTEN';

/** What the parties agreed on. */
export type MediationAgreementInput = {
  /** What the parties agreed to do. */
  content: Scalars['String']['input'];
  /** Main facts and points of the dispute. */
  facts: Scalars['String']['input'];
  /** Written or oral. */
  form: MediationAgreementForm;
  /** What is performed by when. */
  instalments: Array<MediationInstalmentInput>;
  /** Liability of each party. */
  liabilities: Scalars['String']['input'];
  /** In which manner it is performed, for example by bank transfer. */
  performanceManner: Scalars['String']['input'];
};

/** Whether an agreement binds. */
export type MediationAgreementState =
  /** 已生效: it binds the parties. */
  | 'IN_FORCE'
  /** 待签署: signatures or the seal are missing. */
  | 'SIGNING'
  /** 已撤回: it was not signed; the mediation goes on. */
  | 'WITHDRAWN';

/** A dispute for a mediation body. */
export type MediationApplyInput = {
  /** The mediation body; the own unit where a party applied to it. */
  bodyUnitId: Scalars['ID']['input'];
  /** What the applicants ask for. */
  claims: Scalars['String']['input'];
  /** The facts of the dispute. */
  facts: Scalars['String']['input'];
  /** The appeal or joint case that it comes from; the unit sees it. */
  originId?: InputMaybe<Scalars['ID']['input']>;
  /** The parties. */
  parties: Array<MediationPartyInput>;
  /** Title in one line, without personal data. */
  title: Scalars['String']['input'];
};

/** What `mediationApply` answers on a matter of kind Mediation: done, or why not. */
export type MediationApplyResult = CalendarNotLoaded | InvalidInput | MediationApplySuccess | NotPermitted | OriginNotFound | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationApply` when it was done. */
export type MediationApplySuccess = {
  __typename?: 'MediationApplySuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** Who mediates. */
export type MediationAppointInput = {
  /** The mediators. */
  mediators: Array<MediationMediatorInput>;
};

/** What `mediationAppoint` answers on a matter of kind Mediation: done, or why not. */
export type MediationAppointResult = CalendarNotLoaded | ConsentMissing | InvalidInput | MediationAppointSuccess | MediatorUnknown | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationAppoint` when it was done. */
export type MediationAppointSuccess = {
  __typename?: 'MediationAppointSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** Somebody who is present at a session besides the parties. */
export type MediationAttendee = {
  __typename?: 'MediationAttendee';
  /** As what, for example mediator, agent or witness. */
  capacity: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** Somebody who is present besides the parties. */
export type MediationAttendeeInput = {
  /** As what, for example mediator, agent or witness. */
  capacity: Scalars['String']['input'];
  /** Name. */
  name: Scalars['String']['input'];
};

/** How an agreement was breached, and what the parties were told. */
export type MediationBreachInput = {
  /** How it was breached. */
  reason: Scalars['String']['input'];
  /** The routes that the parties were told. */
  routes: Array<DisputeRoute>;
};

/** What `mediationCancelSession` answers on a matter of kind Mediation: done, or why not. */
export type MediationCancelSessionResult = CalendarNotLoaded | InvalidInput | MediationCancelSessionSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationCancelSession` when it was done. */
export type MediationCancelSessionSuccess = {
  __typename?: 'MediationCancelSessionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** A party refuses a mediator. */
export type MediationChallengeInput = {
  /** How it said so. */
  manner: MediationPartyManner;
  /** The party. */
  partyId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What `mediationChallenge` answers on a matter of kind Mediation: done, or why not. */
export type MediationChallengeResult = CalendarNotLoaded | InvalidInput | MediationChallengeSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationChallenge` when it was done. */
export type MediationChallengeSuccess = {
  __typename?: 'MediationChallengeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** A comment. */
export type MediationCommentInput = {
  /** What is said. */
  text: Scalars['String']['input'];
  /** Whether every seat may read it; otherwise those who see the records. */
  toEverySeat?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `mediationComment` answers on a matter of kind Mediation: done, or why not. */
export type MediationCommentResult = CalendarNotLoaded | InvalidInput | MediationCommentSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationComment` when it was done. */
export type MediationCommentSuccess = {
  __typename?: 'MediationCommentSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** What the parties did about judicial confirmation. */
export type MediationConfirmationInput = {
  /** Applied for together, or not wanted. */
  confirmation: JudicialConfirmationChoice;
};

/** Whether a party wants the mediation (人民调解法 Art. 3). */
export type MediationConsent =
  /** 同意: consents to it. */
  | 'CONSENTED'
  /** 待征求: not asked yet. */
  | 'PENDING'
  /** 拒绝: clearly refuses; there is no mediation then. */
  | 'REFUSED';

/** What a party said when it was asked whether it wants the mediation. */
export type MediationConsentInput = {
  /** Whether it agrees to inviting deputies; left out when it was not asked. */
  acceptsDeputies?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it agrees to inviting experts; left out when it was not asked. */
  acceptsExperts?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it consents; a clear refusal ends the mediation. */
  consents: Scalars['Boolean']['input'];
  /** How it said so. */
  manner: MediationPartyManner;
  /** What the party added. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** For a refusal: the other routes that the parties were told. */
  routes?: InputMaybe<Array<DisputeRoute>>;
};

/** How a party got its copy of the agreement. */
export type MediationCopyInput = {
  /** How. */
  manner: MediationPartyManner;
};

/** Why a mediation body does not take on a dispute. */
export type MediationDeclineInput = {
  /** Why; the applicant is told it. */
  reason: Scalars['String']['input'];
  /** The other routes that the applicant is told. */
  routes: Array<DisputeRoute>;
};

/** What `mediationDecline` answers on a matter of kind Mediation: done, or why not. */
export type MediationDeclineResult = CalendarNotLoaded | InvalidInput | MediationDeclineSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** What `mediationDeclineSeat` answers on a matter of kind Mediation: done, or why not. */
export type MediationDeclineSeatResult = CalendarNotLoaded | InvalidInput | MediationDeclineSeatSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationDeclineSeat` when it was done. */
export type MediationDeclineSeatSuccess = {
  __typename?: 'MediationDeclineSeatSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** Answer of `mediationDecline` when it was done. */
export type MediationDeclineSuccess = {
  __typename?: 'MediationDeclineSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** What `mediationDeliverCopy` answers on a matter of kind Mediation: done, or why not. */
export type MediationDeliverCopyResult = CalendarNotLoaded | InvalidInput | MediationDeliverCopySuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationDeliverCopy` when it was done. */
export type MediationDeliverCopySuccess = {
  __typename?: 'MediationDeliverCopySuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** What a mediation is about. It stays with the body and those who mediate. */
export type MediationDispute = {
  __typename?: 'MediationDispute';
  /** What the applicants ask for. */
  claims: Scalars['String']['output'];
  /** Why it ended without an agreement, or how the agreement was breached. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** The facts of the dispute. */
  facts: Scalars['String']['output'];
};

/** Why a mediation ends without an agreement. */
export type MediationEndInput = {
  /** Who ends it. */
  endedBy: MediationEndedBy;
  /** The party, where a party ends it. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The other routes that the parties were told. */
  routes: Array<DisputeRoute>;
};

/** What `mediationEnd` answers on a matter of kind Mediation: done, or why not. */
export type MediationEndResult = CalendarNotLoaded | InvalidInput | MediationEndSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationEnd` when it was done. */
export type MediationEndSuccess = {
  __typename?: 'MediationEndSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** Who ended a mediation. */
export type MediationEndedBy =
  /** 调解员: it could not succeed (人民调解法 Art. 26). */
  | 'MEDIATOR'
  /** 当事人: a party ended it (人民调解法 Art. 23). */
  | 'PARTY';

/** A session that was held. */
export type MediationHoldInput = {
  /** Who else was present. */
  attendees?: InputMaybe<Array<MediationAttendeeInput>>;
  /** When it began. */
  beganAt: Scalars['DateTime']['input'];
  /** When it ended. */
  endedAt: Scalars['DateTime']['input'];
  /** Whether it was open. */
  open: Scalars['Boolean']['input'];
  /** Where it was held. */
  place: Scalars['String']['input'];
  /** The parties that were present. */
  presentPartyIds: Array<Scalars['ID']['input']>;
  /** The record. */
  record: Scalars['String']['input'];
  /** The scheduled session; none where it was held without a date before. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `mediationHoldSession` answers on a matter of kind Mediation: done, or why not. */
export type MediationHoldSessionResult = CalendarNotLoaded | InvalidInput | MediationHoldSessionSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationHoldSession` when it was done. */
export type MediationHoldSessionSuccess = {
  __typename?: 'MediationHoldSessionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** Who a party is. */
export type MediationIdentity = {
  __typename?: 'MediationIdentity';
  /** Address. */
  address?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Number of the identity card, or credit code. */
  number?: Maybe<Scalars['String']['output']>;
  /** The party. */
  partyId: Scalars['ID']['output'];
  /** Telephone number. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Who represents it. */
  representative?: Maybe<Scalars['String']['output']>;
};

/** What is performed by a day. */
export type MediationInstalment = {
  __typename?: 'MediationInstalment';
  /** What the reader may do about the instalment now. */
  abilities: Array<Ability>;
  /** Amount to pay; 0 where it is not about money. */
  amount: Scalars['Fen']['output'];
  /** Its clock, once the agreement is in force. */
  clock?: Maybe<Clock>;
  /** Last day for it, `YYYY-MM-DD`. */
  dueDate: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Number within the agreement, from 1. */
  number: Scalars['Int']['output'];
  /** Amount that was paid so far. */
  paid: Scalars['Fen']['output'];
  /** When something was last recorded about it. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was last recorded about it. */
  remark?: Maybe<Scalars['String']['output']>;
  /** How far it is performed. */
  state: MediationInstalmentState;
  /** How far it is performed, in words. */
  stateLabel: Scalars['String']['output'];
  /** What is to be done. */
  what: Scalars['String']['output'];
};

/** What is to be performed by a day. */
export type MediationInstalmentInput = {
  /** Amount to pay; 0 where it is not about money. */
  amount: Scalars['Fen']['input'];
  /** Last day for it, `YYYY-MM-DD`. */
  dueDate: Scalars['String']['input'];
  /** What is to be done. */
  what: Scalars['String']['input'];
};

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

/** Whether a party agrees to inviting deputies or experts. */
export type MediationInvitationConsentInput = {
  /** Whether it agrees to inviting deputies; left out when it was not asked. */
  acceptsDeputies?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it agrees to inviting experts; left out when it was not asked. */
  acceptsExperts?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it said so. */
  manner: MediationPartyManner;
};

/** Somebody who is to mediate. */
export type MediationMediatorInput = {
  /** Who chose the mediator. */
  choice: MediatorChoice;
  /** The member of the body, where the mediator is one. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Name, where the mediator is no member; an invited unit names its own. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The unit of the mediator; another unit than the body is invited. */
  unitId: Scalars['ID']['input'];
};

/** What `mediationOpenIdentity` answers on a matter of kind Mediation: done, or why not. */
export type MediationOpenIdentityResult = CalendarNotLoaded | InvalidInput | MediationOpenIdentitySuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationOpenIdentity` when it was done. */
export type MediationOpenIdentitySuccess = {
  __typename?: 'MediationOpenIdentitySuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
  /** What the act yields besides. */
  result?: Maybe<MediationIdentity>;
};

/** A party to the dispute, masked; the identity is opened by an act that stands on the ledger. */
export type MediationParty = {
  __typename?: 'MediationParty';
  /** What the reader may do about the party now. */
  abilities: Array<Ability>;
  /** Whether it agrees to inviting deputies; null when it was not asked. */
  acceptsDeputies?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it agrees to inviting experts; null when it was not asked. */
  acceptsExperts?: Maybe<Scalars['Boolean']['output']>;
  /** Appeals that it stands for; only those with a seat there can open them. */
  appealIds: Array<Scalars['ID']['output']>;
  /** Whether it wants the mediation. */
  consent: MediationConsent;
  /** When it said so. */
  consentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it wants the mediation, in words. */
  consentLabel: Scalars['String']['output'];
  /** How it said so. */
  consentManner?: Maybe<MediationPartyManner>;
  /** When it got its copy of the agreement. */
  copyAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Person or organisation. */
  kind: MediationPartyKind;
  /** Masked name. */
  nameMask: Scalars['String']['output'];
  /** Number within the mediation, from 1. */
  number: Scalars['Int']['output'];
  /** Masked number of the identity card, or of the organisation’s credit code. */
  numberMask?: Maybe<Scalars['String']['output']>;
  /** Masked telephone number. */
  phoneMask?: Maybe<Scalars['String']['output']>;
  /** On which side it stands. */
  role: MediationPartyRole;
};

/** What an appellant tells a mediation body: what is in dispute, with whom, and what is asked for. */
export type MediationPartyApplicationInput = {
  /** The mediation body that the appellant chooses. */
  bodyUnitId: Scalars['ID']['input'];
  /** What is asked for. */
  claims: Scalars['String']['input'];
  /** The facts of the dispute. */
  facts: Scalars['String']['input'];
  /** The appellant’s name, where the appeal was filed without one. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The appellant’s telephone number, where the appeal was filed without one. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** With whom the dispute is. */
  respondent: MediationRespondentInput;
};

/** A party to the dispute; its data are sealed and masked. */
export type MediationPartyInput = {
  /** Address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Appeals that it stands for; the unit sees each. */
  appealIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Person or organisation. */
  kind: MediationPartyKind;
  /** Name. */
  name: Scalars['String']['input'];
  /** Number of the identity card, or the organisation’s unified social credit code. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Who represents it, where somebody does. */
  representative?: InputMaybe<Scalars['String']['input']>;
  /** On which side it stands. */
  role: MediationPartyRole;
};

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

/** What became of an instalment. */
export type MediationPerformance =
  /** 未履行: it was due and was not performed. */
  | 'NOT_PERFORMED'
  /** 部分履行: a part of the amount was paid. */
  | 'PARTLY'
  /** 已履行: performed in full. */
  | 'PERFORMED';

/** What became of an instalment. */
export type MediationPerformanceInput = {
  /** For a performance in part: the amount that was paid now. */
  paid?: InputMaybe<Scalars['Fen']['input']>;
  /** Performed, in part, or not. */
  performance: MediationPerformance;
  /** Proof or remark. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** What `mediationReachAgreement` answers on a matter of kind Mediation: done, or why not. */
export type MediationReachAgreementResult = CalendarNotLoaded | InvalidInput | MediationReachAgreementSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationReachAgreement` when it was done. */
export type MediationReachAgreementSuccess = {
  __typename?: 'MediationReachAgreementSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** Why; it stands on the record. */
export type MediationReasonInput = {
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** What `mediationRecordBreach` answers on a matter of kind Mediation: done, or why not. */
export type MediationRecordBreachResult = CalendarNotLoaded | InvalidInput | MediationRecordBreachSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationRecordBreach` when it was done. */
export type MediationRecordBreachSuccess = {
  __typename?: 'MediationRecordBreachSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** What `mediationRecordConfirmation` answers on a matter of kind Mediation: done, or why not. */
export type MediationRecordConfirmationResult = CalendarNotLoaded | InvalidInput | MediationRecordConfirmationSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationRecordConfirmation` when it was done. */
export type MediationRecordConfirmationSuccess = {
  __typename?: 'MediationRecordConfirmationSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** What `mediationRecordConsent` answers on a matter of kind Mediation: done, or why not. */
export type MediationRecordConsentResult = CalendarNotLoaded | InvalidInput | MediationRecordConsentSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationRecordConsent` when it was done. */
export type MediationRecordConsentSuccess = {
  __typename?: 'MediationRecordConsentSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** What `mediationRecordInvitationConsent` answers on a matter of kind Mediation: done, or why not. */
export type MediationRecordInvitationConsentResult = CalendarNotLoaded | InvalidInput | MediationRecordInvitationConsentSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationRecordInvitationConsent` when it was done. */
export type MediationRecordInvitationConsentSuccess = {
  __typename?: 'MediationRecordInvitationConsentSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** What `mediationRecordPerformance` answers on a matter of kind Mediation: done, or why not. */
export type MediationRecordPerformanceResult = CalendarNotLoaded | InvalidInput | MediationRecordPerformanceSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationRecordPerformance` when it was done. */
export type MediationRecordPerformanceSuccess = {
  __typename?: 'MediationRecordPerformanceSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** Who mediates instead. */
export type MediationReplaceInput = {
  /** The new mediator. */
  mediator: MediationMediatorInput;
};

/** What `mediationReplaceMediator` answers on a matter of kind Mediation: done, or why not. */
export type MediationReplaceMediatorResult = CalendarNotLoaded | ConsentMissing | InvalidInput | MediationReplaceMediatorSuccess | MediatorUnknown | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationReplaceMediator` when it was done. */
export type MediationReplaceMediatorSuccess = {
  __typename?: 'MediationReplaceMediatorSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** The other side, as the applicant knows it. */
export type MediationRespondentInput = {
  /** Address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Person or organisation. */
  kind: MediationPartyKind;
  /** Name. */
  name: Scalars['String']['input'];
  /** Telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Time and place of a session. */
export type MediationScheduleInput = {
  /** When it begins. */
  beginsAt: Scalars['DateTime']['input'];
  /** Whether it is open; it is closed where a party asks for it. */
  open: Scalars['Boolean']['input'];
  /** Where. */
  place: Scalars['String']['input'];
};

/** What `mediationScheduleSession` answers on a matter of kind Mediation: done, or why not. */
export type MediationScheduleSessionResult = CalendarNotLoaded | InvalidInput | MediationScheduleSessionSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationScheduleSession` when it was done. */
export type MediationScheduleSessionSuccess = {
  __typename?: 'MediationScheduleSessionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** A session: time, place, who is present, what was said. */
export type MediationSession = {
  __typename?: 'MediationSession';
  /** What the reader may do about the session now. */
  abilities: Array<Ability>;
  /** Who else was present. */
  attendees: Array<MediationAttendee>;
  /** When it begins, or began. */
  beginsAt: Scalars['DateTime']['output'];
  /** Why it was cancelled. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Number within the mediation, from 1. */
  number: Scalars['Int']['output'];
  /** Whether it is open; the parties may ask for either (人民调解法 Art. 23). */
  open: Scalars['Boolean']['output'];
  /** Where it takes place. */
  place: Scalars['String']['output'];
  /** The parties that were present. */
  presentPartyIds: Array<Scalars['ID']['output']>;
  /** The record; null until it was held. */
  record?: Maybe<Scalars['String']['output']>;
  /** Who wrote the record. */
  recorder?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  state: MediationSessionState;
  /** How far it is, in words. */
  stateLabel: Scalars['String']['output'];
};

/** How far a session is. */
export type MediationSessionState =
  /** 已取消: it does not take place. */
  | 'CANCELLED'
  /** 已召开: it was held and recorded. */
  | 'HELD'
  /** 已安排: time and place were announced. */
  | 'SCHEDULED';

/** A signature, fingerprint or seal. */
export type MediationSignInput = {
  /** How it was given. */
  manner: MediationPartyManner;
  /** With what it was signed. */
  mark: MediationSignatureMark;
};

/** What `mediationSign` answers on a matter of kind Mediation: done, or why not. */
export type MediationSignResult = CalendarNotLoaded | InvalidInput | MediationSignSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationSign` when it was done. */
export type MediationSignSuccess = {
  __typename?: 'MediationSignSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** A mark that an agreement needs: of a party, of a mediator, or the body’s seal. */
export type MediationSignature = {
  __typename?: 'MediationSignature';
  /** What the reader may do about the signature now. */
  abilities: Array<Ability>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** How it was given. */
  manner?: Maybe<MediationPartyManner>;
  /** With what it was signed; null while it is missing. */
  mark?: Maybe<MediationSignatureMark>;
  /** Masked name of the party, name of the mediator, or name of the body. */
  name: Scalars['String']['output'];
  /** Place on the agreement, from 1. */
  number: Scalars['Int']['output'];
  /** The party, where it is a party’s. */
  partyId?: Maybe<Scalars['ID']['output']>;
  /** When it was given; null while it is missing. */
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose mark it is. */
  signer: MediationSigner;
};

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

/** Who mediates for the invited unit. */
export type MediationTakeSeatInput = {
  /** Name of the mediator; the signed-in member where nothing is said. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What `mediationTakeSeat` answers on a matter of kind Mediation: done, or why not. */
export type MediationTakeSeatResult = CalendarNotLoaded | InvalidInput | MediationTakeSeatSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationTakeSeat` when it was done. */
export type MediationTakeSeatSuccess = {
  __typename?: 'MediationTakeSeatSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** The appellant has applied already, and that mediation is not over. */
export type MediationUnderWay = Problem & {
  __typename?: 'MediationUnderWay';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Number of the mediation that is under way. */
  number: Scalars['String']['output'];
};

/** What `mediationWithdrawAgreement` answers on a matter of kind Mediation: done, or why not. */
export type MediationWithdrawAgreementResult = CalendarNotLoaded | InvalidInput | MediationWithdrawAgreementSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationWithdrawAgreement` when it was done. */
export type MediationWithdrawAgreementSuccess = {
  __typename?: 'MediationWithdrawAgreementSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** What `mediationWithdraw` answers on a matter of kind Mediation: done, or why not. */
export type MediationWithdrawResult = CalendarNotLoaded | InvalidInput | MediationWithdrawSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `mediationWithdraw` when it was done. */
export type MediationWithdrawSuccess = {
  __typename?: 'MediationWithdrawSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Mediation>;
};

/** Who mediates, for which unit. */
export type Mediator = {
  __typename?: 'Mediator';
  /** What the reader may do about the mediator now. */
  abilities: Array<Ability>;
  /** When the mediator was appointed or invited. */
  appointedAt: Scalars['DateTime']['output'];
  /** Who chose the mediator. */
  choice: MediatorChoice;
  /** Why the invited unit declined. */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Name of the mediator; null until an invited unit names one. */
  name?: Maybe<Scalars['String']['output']>;
  /** Whether the mediator mediates. */
  state: MediatorState;
  /** Whether the mediator mediates, in words. */
  stateLabel: Scalars['String']['output'];
  /** Unit of the mediator. */
  unit: Unit;
  /** Unit of the mediator. */
  unitName: Scalars['String']['output'];
};

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

/** The member is not an active mediator or legal expert of the body. */
export type MediatorUnknown = Problem & {
  __typename?: 'MediatorUnknown';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** 调度会: a coordination meeting with its agenda, minutes and decisions. */
export type Meeting = Matter & {
  __typename?: 'Meeting';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** When it began. */
  beganAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who chairs it. */
  chairName: Scalars['String']['output'];
  /** Unit of the chair. */
  chairUnit: Unit;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** Why it was cancelled. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is over. */
  endsAt: Scalars['DateTime']['output'];
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The units that are invited, and what they answered. */
  invitations: Array<MeetingInvitation>;
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** The agenda in its order, as far as the reader sees it. */
  items: Array<MeetingItem>;
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** At what level it is held. */
  level: MeetingLevel;
  /** At what level it is held, in words. */
  levelLabel: Scalars['String']['output'];
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** Decisions that the reader sees and that are not closed off. */
  openDecisions: Scalars['Int']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Where it is held. */
  place: Scalars['String']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** When the minutes were signed. */
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who signed the minutes. */
  signedBy?: Maybe<Scalars['String']['output']>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 调度会: a coordination meeting with its agenda, minutes and decisions. */
export type MeetingClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 调度会: a coordination meeting with its agenda, minutes and decisions. */
export type MeetingDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 调度会: a coordination meeting with its agenda, minutes and decisions. */
export type MeetingEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 调度会: a coordination meeting with its agenda, minutes and decisions. */
export type MeetingSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who comes. */
export type MeetingAcceptInput = {
  /** Who attends for the unit, name and office. */
  attendee: Scalars['String']['input'];
};

/** What `meetingAccept` answers on a matter of kind Meeting: done, or why not. */
export type MeetingAcceptResult = CalendarNotLoaded | InvalidInput | MeetingAcceptSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingAccept` when it was done. */
export type MeetingAcceptSuccess = {
  __typename?: 'MeetingAcceptSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** What `meetingAddItem` answers on a matter of kind Meeting: done, or why not. */
export type MeetingAddItemResult = CalendarNotLoaded | InvalidInput | MeetingAddItemSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingAddItem` when it was done. */
export type MeetingAddItemSuccess = {
  __typename?: 'MeetingAddItemSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** Who was there. */
export type MeetingAttendanceInput = {
  /** The units. */
  units: Array<MeetingPresenceInput>;
};

/** What `meetingBegin` answers on a matter of kind Meeting: done, or why not. */
export type MeetingBeginResult = CalendarNotLoaded | InvalidInput | MeetingBeginSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingBegin` when it was done. */
export type MeetingBeginSuccess = {
  __typename?: 'MeetingBeginSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** What `meetingCall` answers on a matter of kind Meeting: done, or why not. */
export type MeetingCallResult = CalendarNotLoaded | InvalidInput | MeetingCallSuccess | MeetingNotReady | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingCall` when it was done. */
export type MeetingCallSuccess = {
  __typename?: 'MeetingCallSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** What `meetingCancel` answers on a matter of kind Meeting: done, or why not. */
export type MeetingCancelResult = CalendarNotLoaded | InvalidInput | MeetingCancelSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingCancel` when it was done. */
export type MeetingCancelSuccess = {
  __typename?: 'MeetingCancelSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** What `meetingChange` answers on a matter of kind Meeting: done, or why not. */
export type MeetingChangeResult = CalendarNotLoaded | InvalidInput | MeetingChangeSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingChange` when it was done. */
export type MeetingChangeSuccess = {
  __typename?: 'MeetingChangeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** What `meetingConfirmDecision` answers on a matter of kind Meeting: done, or why not. */
export type MeetingConfirmDecisionResult = CalendarNotLoaded | InvalidInput | MeetingConfirmDecisionSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingConfirmDecision` when it was done. */
export type MeetingConfirmDecisionSuccess = {
  __typename?: 'MeetingConfirmDecisionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** A page of a list of Meeting objects, in the list's order. */
export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  /** The items of this page. */
  nodes: Array<Meeting>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A decision, with who carries it out by when. */
export type MeetingDecideInput = {
  /** By when. */
  dueAt: Scalars['DateTime']['input'];
  /** What is decided. */
  text: Scalars['String']['input'];
  /** The unit that carries it out. */
  unitId: Scalars['ID']['input'];
};

/** What `meetingDecide` answers on a matter of kind Meeting: done, or why not. */
export type MeetingDecideResult = CalendarNotLoaded | InvalidInput | MeetingDecideSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingDecide` when it was done. */
export type MeetingDecideSuccess = {
  __typename?: 'MeetingDecideSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** A decision of a meeting: one unit carries it out by a date. */
export type MeetingDecision = {
  __typename?: 'MeetingDecision';
  /** What the reader may do about it now. */
  abilities: Array<Ability>;
  /** Its clock; after a return, the newest. */
  clock?: Maybe<Clock>;
  /** When it was closed off. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was taken. */
  decidedAt: Scalars['DateTime']['output'];
  /** Documents that prove it. */
  documents: Array<Document>;
  /** By when it must be reported done. */
  dueAt: Scalars['DateTime']['output'];
  /** Opaque identifier; its documents name it as their part. */
  id: Scalars['ID']['output'];
  /** Number within the meeting, from 1. */
  number: Scalars['Int']['output'];
  /** When its owner last reported. */
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What its owner reported. */
  result?: Maybe<Scalars['String']['output']>;
  /** Why it was last returned, or withdrawn. */
  returnReason?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  state: MeetingDecisionState;
  /** How far it is, in words. */
  stateLabel: Scalars['String']['output'];
  /** What was decided. */
  text: Scalars['String']['output'];
  /** How often the report was returned. */
  timesReturned: Scalars['Int']['output'];
  /** The unit that carries it out. */
  unit: Unit;
};

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

/** What `meetingEnd` answers on a matter of kind Meeting: done, or why not. */
export type MeetingEndResult = CalendarNotLoaded | InvalidInput | MeetingEndSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingEnd` when it was done. */
export type MeetingEndSuccess = {
  __typename?: 'MeetingEndSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** When, where and under whom a meeting is held. */
export type MeetingInput = {
  /** Who chairs it, name and office. */
  chairName: Scalars['String']['input'];
  /** Unit of the chair: the centre or leadership. */
  chairUnitId: Scalars['ID']['input'];
  /** When it is over. */
  endsAt: Scalars['DateTime']['input'];
  /** At what level it is held. */
  level: MeetingLevel;
  /** Where it is held. */
  place: Scalars['String']['input'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['input'];
  /** Title in one line. */
  title: Scalars['String']['input'];
};

/** A unit that is invited, what it answered, and whether it came. */
export type MeetingInvitation = {
  __typename?: 'MeetingInvitation';
  /** When it answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who attends for it. */
  attendee?: Maybe<Scalars['String']['output']>;
  /** Identifier; the seat’s as well. */
  id: Scalars['ID']['output'];
  /** When it was invited. */
  invitedAt: Scalars['DateTime']['output'];
  /** Whether it was there; null until it is recorded. */
  present?: Maybe<Scalars['Boolean']['output']>;
  /** Why it does not come. */
  refusalReason?: Maybe<Scalars['String']['output']>;
  /** Its seat. */
  seat?: Maybe<Seat>;
  /** The unit that is invited. */
  unit: Unit;
  /** Whether it is invited to the whole meeting; otherwise to its own items. */
  whole: Scalars['Boolean']['output'];
};

/** Units to invite. */
export type MeetingInviteInput = {
  /** The items they come for; without any, the whole meeting. */
  itemIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The units. */
  unitIds: Array<Scalars['ID']['input']>;
};

/** What `meetingInvite` answers on a matter of kind Meeting: done, or why not. */
export type MeetingInviteResult = CalendarNotLoaded | InvalidInput | MeetingInviteSuccess | NotPermitted | PartNotFound | ProposalGone | StaleVersion | UnitNotEligible;

/** Answer of `meetingInvite` when it was done. */
export type MeetingInviteSuccess = {
  __typename?: 'MeetingInviteSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** An item of the agenda, with its minutes. A unit sees those it is invited for. */
export type MeetingItem = {
  __typename?: 'MeetingItem';
  /** What the reader may do about it now. */
  abilities: Array<Ability>;
  /** What was decided about it. */
  decisions: Array<MeetingDecision>;
  /** What is to be talked about. */
  detail?: Maybe<Scalars['String']['output']>;
  /** The decision of a former meeting that it comes back to, as it stands now. */
  former?: Maybe<MeetingDecision>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What was said about it. */
  minutes?: Maybe<Scalars['String']['output']>;
  /** Number of what it is about. */
  number?: Maybe<Scalars['String']['output']>;
  /** Its place on the agenda, from 1. */
  position: Scalars['Int']['output'];
  /** Why it was proposed, with its numbers of that day. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When the minutes were last written. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it was proposed from; `OWN` for an item of the centre’s own. */
  source: Scalars['String']['output'];
  /** What it was proposed from, in words. */
  sourceLabel: Scalars['String']['output'];
  /** What it is about; null for those who do not see it. */
  subject?: Maybe<Matter>;
  /** The matter that it is about; opens for those who see it. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** Title, without personal data. */
  title: Scalars['String']['output'];
  /** Names of the units that are invited for it. */
  unitNames: Array<Scalars['String']['output']>;
};

/** An item of the centre’s own. */
export type MeetingItemInput = {
  /** What is to be talked about. */
  detail?: InputMaybe<Scalars['String']['input']>;
  /** Title in one line. */
  title: Scalars['String']['input'];
  /** Units that are invited for it. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** At what level a coordination meeting is held. */
export type MeetingLevel =
  /** 区领导调度: chaired by a leader of the district. */
  | 'LEADERSHIP'
  /** 例行调度: held by the centre at its usual time. */
  | 'ROUTINE'
  /** 专题调度: held for one subject. */
  | 'SPECIAL';

/** What was said about an item. */
export type MeetingMinutesInput = {
  /** The minutes. */
  minutes: Scalars['String']['input'];
};

/** The meeting cannot be called yet. */
export type MeetingNotReady = Problem & {
  __typename?: 'MeetingNotReady';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** The order of the agenda. */
export type MeetingOrderInput = {
  /** Every item, the first one first. */
  itemIds: Array<Scalars['ID']['input']>;
};

/** What `meetingOrderItems` answers on a matter of kind Meeting: done, or why not. */
export type MeetingOrderItemsResult = CalendarNotLoaded | InvalidInput | MeetingOrderItemsSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingOrderItems` when it was done. */
export type MeetingOrderItemsSuccess = {
  __typename?: 'MeetingOrderItemsSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** What `meetingPlan` answers on a matter of kind Meeting: done, or why not. */
export type MeetingPlanResult = CalendarNotLoaded | InvalidInput | MeetingPlanSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingPlan` when it was done. */
export type MeetingPlanSuccess = {
  __typename?: 'MeetingPlanSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** Whether a unit was there. */
export type MeetingPresenceInput = {
  /** Who came, where it is another one than was named. */
  attendee?: InputMaybe<Scalars['String']['input']>;
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
  /** Whether somebody came for it. */
  present: Scalars['Boolean']['input'];
};

/** Something that the agenda of a meeting should have, and why. */
export type MeetingProposal = {
  __typename?: 'MeetingProposal';
  /** Its number. */
  number: Scalars['String']['output'];
  /** Why it is proposed, with its numbers. */
  reason: Scalars['String']['output'];
  /** What it is, as the source names it. */
  refId: Scalars['ID']['output'];
  /** What it is proposed from. */
  source: Scalars['String']['output'];
  /** What it is proposed from, in words. */
  sourceLabel: Scalars['String']['output'];
  /** The matter that it belongs to. */
  subjectId: Scalars['ID']['output'];
  /** Its title, without personal data. */
  title: Scalars['String']['output'];
  /** Names of the units that it concerns. */
  unitNames: Array<Scalars['String']['output']>;
};

/** A proposed item that is taken. */
export type MeetingProposalInput = {
  /** What it is about, as the source names it. */
  refId: Scalars['ID']['input'];
  /** Its source. */
  source: Scalars['String']['input'];
};

/** Why; it stands on the record. */
export type MeetingReasonInput = {
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** What `meetingRecordAttendance` answers on a matter of kind Meeting: done, or why not. */
export type MeetingRecordAttendanceResult = CalendarNotLoaded | InvalidInput | MeetingRecordAttendanceSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingRecordAttendance` when it was done. */
export type MeetingRecordAttendanceSuccess = {
  __typename?: 'MeetingRecordAttendanceSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** What `meetingRecordItem` answers on a matter of kind Meeting: done, or why not. */
export type MeetingRecordItemResult = CalendarNotLoaded | InvalidInput | MeetingRecordItemSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingRecordItem` when it was done. */
export type MeetingRecordItemSuccess = {
  __typename?: 'MeetingRecordItemSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** What `meetingRefuse` answers on a matter of kind Meeting: done, or why not. */
export type MeetingRefuseResult = CalendarNotLoaded | InvalidInput | MeetingRefuseSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingRefuse` when it was done. */
export type MeetingRefuseSuccess = {
  __typename?: 'MeetingRefuseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** What `meetingRemoveItem` answers on a matter of kind Meeting: done, or why not. */
export type MeetingRemoveItemResult = CalendarNotLoaded | InvalidInput | MeetingRemoveItemSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingRemoveItem` when it was done. */
export type MeetingRemoveItemSuccess = {
  __typename?: 'MeetingRemoveItemSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** What `meetingReportDecision` answers on a matter of kind Meeting: done, or why not. */
export type MeetingReportDecisionResult = CalendarNotLoaded | InvalidInput | MeetingReportDecisionSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | UploadNotFound;

/** Answer of `meetingReportDecision` when it was done. */
export type MeetingReportDecisionSuccess = {
  __typename?: 'MeetingReportDecisionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** How a decision was carried out. */
export type MeetingReportInput = {
  /** Receipts of the uploaded evidence, one a line. */
  receipts?: InputMaybe<Scalars['String']['input']>;
  /** What was done. */
  text: Scalars['String']['input'];
};

/** What `meetingReturnDecision` answers on a matter of kind Meeting: done, or why not. */
export type MeetingReturnDecisionResult = CalendarNotLoaded | InvalidInput | MeetingReturnDecisionSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingReturnDecision` when it was done. */
export type MeetingReturnDecisionSuccess = {
  __typename?: 'MeetingReturnDecisionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** Why a report is returned, and by when it is due again. */
export type MeetingReturnInput = {
  /** By when it is due again. */
  dueAt: Scalars['DateTime']['input'];
  /** What is missing. */
  reason: Scalars['String']['input'];
};

/** What `meetingSign` answers on a matter of kind Meeting: done, or why not. */
export type MeetingSignResult = CalendarNotLoaded | InvalidInput | MeetingSignSuccess | MinutesIncomplete | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingSign` when it was done. */
export type MeetingSignSuccess = {
  __typename?: 'MeetingSignSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** Proposed items that are taken on the agenda. */
export type MeetingTakeInput = {
  /** The items, in their order. */
  items: Array<MeetingProposalInput>;
};

/** What `meetingTakeItems` answers on a matter of kind Meeting: done, or why not. */
export type MeetingTakeItemsResult = CalendarNotLoaded | InvalidInput | MeetingTakeItemsSuccess | NotPermitted | PartNotFound | ProposalGone | StaleVersion | UnitNotEligible;

/** Answer of `meetingTakeItems` when it was done. */
export type MeetingTakeItemsSuccess = {
  __typename?: 'MeetingTakeItemsSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** What `meetingWithdrawDecision` answers on a matter of kind Meeting: done, or why not. */
export type MeetingWithdrawDecisionResult = CalendarNotLoaded | InvalidInput | MeetingWithdrawDecisionSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `meetingWithdrawDecision` when it was done. */
export type MeetingWithdrawDecisionSuccess = {
  __typename?: 'MeetingWithdrawDecisionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Meeting>;
};

/** A person in a unit. The same person may be a member of several units. */
export type Member = {
  __typename?: 'Member';
  /** What the reader may do about the member now, on the unit’s file. */
  abilities: Array<Ability>;
  /** How the member signs in; for administrators and auditors. */
  access?: Maybe<MemberAccess>;
  /** Whether the member may sign in for the unit. */
  active: Scalars['Boolean']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Name of the person. */
  name: Scalars['String']['output'];
  /** Telephone number at work. */
  phone?: Maybe<Scalars['String']['output']>;
  /** What the member may do for the unit. */
  roles: Array<MemberRole>;
  /** The unit that the member works for. */
  unit: Unit;
  /** Name used to sign in. */
  username: Scalars['String']['output'];
};

/** How a member signs in, for those who answer for it. */
export type MemberAccess = {
  __typename?: 'MemberAccess';
  /** When a session was last opened. */
  lastSignInAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when no attempt is taken, after too many failures. */
  lockedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the password is one that an administrator has set. */
  mustChangePassword: Scalars['Boolean']['output'];
  /** Whether a second factor is asked for. */
  secondFactor: Scalars['Boolean']['output'];
};

/** A new member of the unit, with an account to sign in. */
export type MemberAddInput = {
  /** Name of the person. */
  name: Scalars['String']['input'];
  /** First password; one is made where none is given. The member changes it at the first sign-in. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number at work. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What the member may do. */
  roles: Array<MemberRole>;
  /** Name to sign in with: 3 to 30 of a–z 0–9 . _ - */
  username: Scalars['String']['input'];
};

/** What `memberAdd` answers on a matter of kind UnitFile: done, or why not. */
export type MemberAddResult = CalendarNotLoaded | CodeTaken | InvalidInput | MemberAddSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WeakPassword;

/** Answer of `memberAdd` when it was done. */
export type MemberAddSuccess = {
  __typename?: 'MemberAddSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
  /** What the act yields besides. */
  result?: Maybe<OneTimePassword>;
};

/** What changes about a member; what is left out stays. */
export type MemberChangeInput = {
  /** Whether the member may sign in for the unit. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the person. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What the member may do. */
  roles?: InputMaybe<Array<MemberRole>>;
};

/** What `memberChange` answers on a matter of kind UnitFile: done, or why not. */
export type MemberChangeResult = CalendarNotLoaded | InvalidInput | LastAdministrator | MemberChangeSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `memberChange` when it was done. */
export type MemberChangeSuccess = {
  __typename?: 'MemberChangeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** A page of a list of Member objects, in the list's order. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The items of this page. */
  nodes: Array<Member>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A person of the district who works for this unit as well. */
export type MemberJoinInput = {
  /** Telephone number at work for this unit. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What the member may do for this unit. */
  roles: Array<MemberRole>;
  /** Name under which the person signs in already, in full. */
  username: Scalars['String']['input'];
};

/** What `memberJoin` answers on a matter of kind UnitFile: done, or why not. */
export type MemberJoinResult = AlreadyMember | CalendarNotLoaded | InvalidInput | MemberJoinSuccess | MemberUnknown | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `memberJoin` when it was done. */
export type MemberJoinSuccess = {
  __typename?: 'MemberJoinSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** What `memberPasswordReset` answers on a matter of kind UnitFile: done, or why not. */
export type MemberPasswordResetResult = AccountShared | CalendarNotLoaded | InvalidInput | MemberPasswordResetSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `memberPasswordReset` when it was done. */
export type MemberPasswordResetSuccess = {
  __typename?: 'MemberPasswordResetSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
  /** What the act yields besides. */
  result?: Maybe<OneTimePassword>;
};

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

/** Nobody in service in the district signs in under this name. */
export type MemberUnknown = Problem & {
  __typename?: 'MemberUnknown';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** What was asked for. */
  username: Scalars['String']['output'];
};

/** What `memberUnlock` answers on a matter of kind UnitFile: done, or why not. */
export type MemberUnlockResult = CalendarNotLoaded | InvalidInput | MemberUnlockSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `memberUnlock` when it was done. */
export type MemberUnlockSuccess = {
  __typename?: 'MemberUnlockSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** A seat of work that the person may take. */
export type Membership = {
  __typename?: 'Membership';
  /** Whether the session sits there now. */
  current: Scalars['Boolean']['output'];
  /** Pass it to take the seat. */
  id: Scalars['ID']['output'];
  /** Name of the unit. */
  unitName: Scalars['String']['output'];
};

/** A merchant (商户) on the register: who it is, who answers for it, and what came of it. */
export type Merchant = Matter & {
  __typename?: 'Merchant';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** Address of the business. */
  address?: Maybe<Scalars['String']['output']>;
  /** The association that answers for it. */
  association?: Maybe<Unit>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of the closure that is open; the closure itself is seen by those who work on it. */
  closureNumber?: Maybe<Scalars['String']['output']>;
  /** Its closures that the reader sees, the latest first. */
  closures: Array<Closure>;
  /** What it promised at interviews that the reader sees, the latest day first. */
  commitments: Array<InterviewCommitment>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Appeals that name it, as far as the reader sees them. */
  complaintCount: Scalars['Int']['output'];
  /** Unified social credit code (GB 32100-2015). */
  creditCode?: Maybe<Scalars['String']['output']>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** When it was entered. */
  enteredAt: Scalars['DateTime']['output'];
  /** Unit that entered it. */
  enteredBy: Scalars['String']['output'];
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Interviews to which it was called and that the reader sees, the latest first. */
  interviews: Array<InterviewParty>;
  /** 重点被诉: whether as many appeals that the reader sees name it as the district’s rule asks for. */
  isKey: Scalars['Boolean']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Whether it is a booking platform, which others sell through. */
  isPlatform: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** What its association did about it, the latest first. */
  measures: Array<MerchantMeasure>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** Appeals that name it in each of the last twelve months. */
  months: Array<MerchantMonth>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** Name as registered. */
  name: Scalars['String']['output'];
  /** What appeals call it. */
  names: Array<MerchantName>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Of these, those within the days of the district’s rule for key merchants. */
  recentCount: Scalars['Int']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** When it was struck off; null while it stands. */
  struckAt?: Maybe<Scalars['DateTime']['output']>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** A merchant (商户) on the register: who it is, who answers for it, and what came of it. */
export type MerchantClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A merchant (商户) on the register: who it is, who answers for it, and what came of it. */
export type MerchantDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A merchant (商户) on the register: who it is, who answers for it, and what came of it. */
export type MerchantEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A merchant (商户) on the register: who it is, who answers for it, and what came of it. */
export type MerchantSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What `merchantAddName` answers on a matter of kind Merchant: done, or why not. */
export type MerchantAddNameResult = CalendarNotLoaded | InvalidInput | MerchantAddNameSuccess | MerchantKnown | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `merchantAddName` when it was done. */
export type MerchantAddNameSuccess = {
  __typename?: 'MerchantAddNameSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Merchant>;
};

/** A merchant that appeals name and that the register does not know. */
export type MerchantCandidate = {
  __typename?: 'MerchantCandidate';
  /** Appeals that name it, as far as the reader sees them. */
  count: Scalars['Int']['output'];
  /** When the latest was opened. */
  latestAt: Scalars['DateTime']['output'];
  /** The name as the latest of these appeals writes it. */
  name: Scalars['String']['output'];
  /** Of these, those within the days of the district’s rule for key merchants. */
  recent: Scalars['Int']['output'];
};

/** What `merchantChange` answers on a matter of kind Merchant: done, or why not. */
export type MerchantChangeResult = CalendarNotLoaded | InvalidInput | MerchantChangeSuccess | MerchantKnown | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `merchantChange` when it was done. */
export type MerchantChangeSuccess = {
  __typename?: 'MerchantChangeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Merchant>;
};

/** A page of a list of Merchant objects, in the list's order. */
export type MerchantConnection = {
  __typename?: 'MerchantConnection';
  /** The items of this page. */
  nodes: Array<Merchant>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Who a merchant is. */
export type MerchantEnterInput = {
  /** Address of the business. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The association that answers for it, where it is a member of one. */
  associationId?: InputMaybe<Scalars['ID']['input']>;
  /** Unified social credit code; its check character is verified. */
  creditCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a booking platform. */
  isPlatform?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name as registered. */
  name: Scalars['String']['input'];
};

/** A merchant for the register. */
export type MerchantEnterNewInput = {
  /** Address of the business. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The association that answers for it, where it is a member of one. */
  associationId?: InputMaybe<Scalars['ID']['input']>;
  /** What appeals call it, where that is another name than the registered one. */
  calledName?: InputMaybe<Scalars['String']['input']>;
  /** Unified social credit code; its check character is verified. */
  creditCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a booking platform. */
  isPlatform?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name as registered. */
  name: Scalars['String']['input'];
};

/** What `merchantEnter` answers on a matter of kind Merchant: done, or why not. */
export type MerchantEnterResult = CalendarNotLoaded | InvalidInput | MerchantEnterSuccess | MerchantKnown | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `merchantEnter` when it was done. */
export type MerchantEnterSuccess = {
  __typename?: 'MerchantEnterSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Merchant>;
};

/** Which merchants are shown; conditions add up. */
export type MerchantFilter = {
  /** Only members of this association. */
  associationId?: InputMaybe<Scalars['ID']['input']>;
  /** Only the key complained-of ones (重点被诉), by the district’s rule. */
  key?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only booking platforms. */
  platform?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that this name or credit code belongs to. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A name or credit code belongs to one merchant of the register; this one does already. */
export type MerchantKnown = Problem & {
  __typename?: 'MerchantKnown';
  /** Its file. */
  merchantId: Scalars['ID']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** The merchant that it belongs to. */
  name: Scalars['String']['output'];
};

/** What the association did about a member of its own. */
export type MerchantMeasure = {
  __typename?: 'MerchantMeasure';
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What kind of measure. */
  kind: MeasureKind;
  /** What kind of measure, in words. */
  kindLabel: Scalars['String']['output'];
  /** On which day, `YYYY-MM-DD`. */
  takenOn: Scalars['String']['output'];
  /** The association, as it was called then. */
  unitName: Scalars['String']['output'];
  /** What was done, without personal data. */
  what: Scalars['String']['output'];
};

/** What the association did about its member. */
export type MerchantMeasureInput = {
  /** What kind of measure. */
  kind: MeasureKind;
  /** On which day, `YYYY-MM-DD`. */
  takenOn: Scalars['String']['input'];
  /** What was done. */
  what: Scalars['String']['input'];
};

/** How many appeals named a merchant in a month. */
export type MerchantMonth = {
  __typename?: 'MerchantMonth';
  /** Appeals that were opened in it and name the merchant, as far as the reader sees them. */
  count: Scalars['Int']['output'];
  /** The month, `YYYY-MM`. */
  month: Scalars['String']['output'];
};

/** A name by which appeals call a merchant, however it is written. */
export type MerchantName = {
  __typename?: 'MerchantName';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: Scalars['String']['output'];
};

/** Another name of a merchant. */
export type MerchantNameInput = {
  /** What appeals call it. */
  name: Scalars['String']['input'];
};

/** The merchant is not on the register, or was struck off. */
export type MerchantNotOnRegister = Problem & {
  __typename?: 'MerchantNotOnRegister';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** What `merchantRecordMeasure` answers on a matter of kind Merchant: done, or why not. */
export type MerchantRecordMeasureResult = CalendarNotLoaded | InvalidInput | MerchantRecordMeasureSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `merchantRecordMeasure` when it was done. */
export type MerchantRecordMeasureSuccess = {
  __typename?: 'MerchantRecordMeasureSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Merchant>;
};

/** Why a merchant leaves the register. */
export type MerchantStrikeInput = {
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** What `merchantStrike` answers on a matter of kind Merchant: done, or why not. */
export type MerchantStrikeResult = CalendarNotLoaded | InvalidInput | MerchantStrikeSuccess | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `merchantStrike` when it was done. */
export type MerchantStrikeSuccess = {
  __typename?: 'MerchantStrikeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Merchant>;
};

/** Merchants of the register are interviewed; one of these is not on it, or not of this interview. */
export type MerchantsUnknown = Problem & {
  __typename?: 'MerchantsUnknown';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** Items of the agenda have no minutes yet. */
export type MinutesIncomplete = Problem & {
  __typename?: 'MinutesIncomplete';
  /** Titles of the items. */
  items: Array<Scalars['String']['output']>;
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Nothing follows an alert; the reason stands on the record. */
  alertDismiss: AlertDismissResult;
  /** The centre takes what a rule fired, such as many appeals about one merchant, as a public-interest clue. */
  alertHandOver: AlertHandOverResult;
  /** A notice follows an alert: it is proposed with the figures, about the linked appeals; where the rule says so, the house issues it. */
  alertPropose: AlertProposeResult;
  /** The head of the centre adopts a version from a day on; the version before holds until then. */
  alertRuleAdopt: AlertRuleAdoptResult;
  /** Changes a draft. What was adopted is never changed: another version takes its place. */
  alertRuleChange: AlertRuleChangeResult;
  /** Lays a draft aside. */
  alertRuleDiscard: AlertRuleDiscardResult;
  /** Drafts a rule, or the next version of one. It fires nowhere before it is adopted; it may be tried. */
  alertRuleDraft: AlertRuleDraftResult;
  /** Ends a rule: it fires no more; what it fired stays. */
  alertRuleEnd: AlertRuleEndResult;
  /** Adds a co-handling unit while the appeal is handled. */
  appealAddCoHandler: AppealAddCoHandlerResult;
  /** The appellant adds to the appeal through the link. */
  appealAddNote: AppealAddNoteResult;
  /** Adds the suggested line to the dispatch catalogue. By the administrator, who is not who suggested it. */
  appealAdoptCatalogue: AppealAdoptCatalogueResult;
  /** Answers at once what needs no handling. The appellant may rate it, and of a sample is called back. */
  appealAnswerAtOnce: AppealAnswerAtOnceResult;
  /** The appellant applies to a mediation body through the link, of the own will and free of charge (人民调解法 Arts. 3, 4, 17). The appeal goes on as it is. */
  appealApplyMediation: AppealApplyMediationResult;
  /** A handling unit asks that the appeal is not assessed, on a listed ground, with evidence; after a refusal once more, on new evidence. */
  appealAskExclusion: AppealAskExclusionResult;
  /** A deputy or station that looks on asks a unit how it handles the appeal. The unit’s clock to reply starts; the appeal itself does not move (代表法 Art. 31). */
  appealAskQuestion: AppealAskQuestionResult;
  /** The appellant asks through the link to take a closed appeal up again, within the window for it; once, unless there are new facts. */
  appealAskReopening: AppealAskReopeningResult;
  /** The owner asks for a later target date. */
  appealAskTarget: AppealAskTargetResult;
  /** Closes off a hard case after another callback, or on a grounded conclusion. What stands under it gets its last answer and a callback of its own. */
  appealCloseOff: AppealCloseOffResult;
  /** Says something to the other seats; moves no clock. */
  appealComment: AppealCommentResult;
  /** The owner concludes that it cannot be done, on a legal or policy ground that the appellant is told; the centre decides on closing it off. */
  appealConcludeHardCase: AppealConcludeHardCaseResult;
  /** Asks units, before dispatch or for an arbitration, whose business the appeal is. */
  appealConsult: AppealConsultResult;
  /** Corrects urgency or type while the appeal is handled. Every running limit is that of the right class; where it would be over already it runs from now, for nobody was told before. */
  appealCorrect: AppealCorrectResult;
  /** Does not take the appeal in, on a listed ground, and tells the right channel. */
  appealDecline: AppealDeclineResult;
  /** Designates the units that handle the appeal; they may not return it (潍坊市12345条例 Art. 22). */
  appealDesignate: AppealDesignateResult;
  /** Sends work orders: one to the lead unit, others to co-handling units. */
  appealDispatch: AppealDispatchResult;
  /** Does not take the suggested line into the catalogue; another may be suggested. */
  appealDropCatalogue: AppealDropCatalogueResult;
  /** Ends the seat of an observer, which sees nothing of the appeal any more. */
  appealEndObserver: AppealEndObserverResult;
  /** Allows the lead unit to complete although a co-handling unit owes its result. */
  appealExcuseCoHandlers: AppealExcuseCoHandlersResult;
  /** A unit that was asked says whose business the appeal is, and why. */
  appealGiveOpinion: AppealGiveOpinionResult;
  /** The centre leaves the appeal out of assessment: it counts for no unit any more. The appeal itself goes on. */
  appealGrantExclusion: AppealGrantExclusionResult;
  /** The centre takes the appeal up again: rework at the unit that handled it last. It is counted. */
  appealGrantReopening: AppealGrantReopeningResult;
  /** Grants the later target date of a hard case. */
  appealGrantTarget: AppealGrantTargetResult;
  /** Takes over an appeal that another system has handled until now, awaiting dispatch or already closed. By the command centre. */
  appealImport: AppealImportResult;
  /** The head of a handling unit instructs who does what by when; a clock of the unit runs to that day. */
  appealInstruct: AppealInstructResult;
  /** An operator gives a callback that was taken back to the others. */
  appealLeaveCallback: AppealLeaveCallbackResult;
  /** Links the appeal to a master appeal on the same matter; its own reply and callback remain. */
  appealMerge: AppealMergeResult;
  /** Reminds a unit of its work order, informally: moves no clock, is counted. */
  appealNudge: AppealNudgeResult;
  /** Passes the lead unit’s answer; the callback is due. */
  appealPassAudit: AppealPassAuditResult;
  /** The owner files its plan: measures with their days, the target date, and who answers for it. */
  appealPlanHardCase: AppealPlanHardCaseResult;
  /** Puts an appeal in the hard-case backlog; its lead unit owns it and files a plan. */
  appealPutInBacklog: AppealPutInBacklogResult;
  /** The appellant rates the handling through the link, within the window for it, once of each answer; it counts as a callback that was reached. */
  appealRate: AppealRateResult;
  /** The court, asked for its opinion, says that the matter is before it already, under which number. The centre then declines the appeal as belonging to another procedure, or ends it. */
  appealRecogniseLitigation: AppealRecogniseLitigationResult;
  /** Records a try to call back. Resolved and satisfied are asked apart; not reached is an answer of its own, given after as many tries as the district sets, but none where the appellant has rated it unresolved or was dissatisfied. To close what is not both needs its ground in the remark. */
  appealRecordCallback: AppealRecordCallbackResult;
  /** Asks the leadership to decide who must handle the appeal; it gets a seat until it has decided. */
  appealReferArbitration: AppealReferArbitrationResult;
  /** The centre does not leave the appeal out; it goes on counting. */
  appealRefuseExclusion: AppealRefuseExclusionResult;
  /** The centre does not take the appeal up again; the appellant is told why. */
  appealRefuseReopening: AppealRefuseReopeningResult;
  /** Refuses the later target date of a hard case; the old one stands. */
  appealRefuseTarget: AppealRefuseTargetResult;
  /** Registers an appeal. The unit that is asked first stays answerable until another unit has accepted. */
  appealRegister: AppealRegisterResult;
  /** Takes a closed appeal up again. */
  appealReopen: AppealReopenResult;
  /** The unit that was asked replies to the deputy; the centre may, where that unit does not handle it any more. */
  appealReplyToQuestion: AppealReplyToQuestionResult;
  /** The owner reports a hard case done; the centre calls the appellant back before it is closed off. */
  appealReportDone: AppealReportDoneResult;
  /** The unit reports what it did about an instruction of its head; the clock of it stops. */
  appealReportInstruction: AppealReportInstructionResult;
  /** The owner says how a hard case stands this week; the next state is due a week later. */
  appealReportWeek: AppealReportWeekResult;
  /** The centre takes an exclusion back: the appeal counts again, but for what settled in a period that was closed without it. */
  appealRevokeExclusion: AppealRevokeExclusionResult;
  /** Lets deputies and stations look on: they see the appeal masked, comment and ask, and handle nothing. Not at a confidential appeal or a violation report. */
  appealSeatObservers: AppealSeatObserversResult;
  /** Sends the answer back to the lead unit for rework: at the audit, out of the backlog, or once its appellant has rated it unresolved or was dissatisfied, without another call. What nobody led waits for dispatch. */
  appealSendBack: AppealSendBackResult;
  /** Sets the period that a law gives for handling; it prevails where it is longer, and the appellant is told. */
  appealSetStatutoryPeriod: AppealSetStatutoryPeriodResult;
  /** Undoes a merge; the appeal stands for itself again. */
  appealSplit: AppealSplitResult;
  /** Suggests that the dispatch catalogue names the unit that handles it, so that the next one finds it. */
  appealSuggestCatalogue: AppealSuggestCatalogueResult;
  /** An operator takes an appeal to call its appellant; others see that, and are told so when they try. */
  appealTakeCallback: AppealTakeCallbackResult;
  /** Ends handling without a result on a listed ground; the appellant is told why (潍坊市12345条例 Art. 21). */
  appealTerminate: AppealTerminateResult;
  /** Sets type, subject, urgency, area and merchant before dispatch; the limit for dispatch follows from when it came in. What becomes a violation report is taken from its accused, everybody below, leadership and whoever looks on; what is none any more gives nothing back by itself. */
  appealTriage: AppealTriageResult;
  /** Erases for good who appealed and the text word for word, after the time that the district keeps it; the masked text and the ledger stay. By an administrator of the centre. */
  appellantErase: AppellantEraseResult;
  /** Opens the appellant’s identity to a seat that needs it; the reading stands on the ledger. */
  appellantReveal: AppellantRevealResult;
  /** The head of the centre adopts a version from a month on; it holds until another one begins. */
  assessmentFormulaAdopt: AssessmentFormulaAdoptResult;
  /** Changes a draft. What was adopted is never changed: another version takes its place. */
  assessmentFormulaChange: AssessmentFormulaChangeResult;
  /** Lays a draft aside. */
  assessmentFormulaDiscard: AssessmentFormulaDiscardResult;
  /** Drafts a version of how scores are made. It holds nowhere before it is adopted; it may be tried on any period. */
  assessmentFormulaDraft: AssessmentFormulaDraftResult;
  /** The head of the centre takes back a version whose month has not begun: it is a draft again, and the month is free for another one. */
  assessmentFormulaTakeBack: AssessmentFormulaTakeBackResult;
  /** A unit objects to its score of a closed period, within the limit. Unit and answer stand on the record. */
  assessmentObject: AssessmentObjectResult;
  /** The centre does not uphold the objection; the score stays. */
  assessmentObjectionReject: AssessmentObjectionRejectResult;
  /** The centre upholds the objection: the score is corrected by an act on the period, beside what it was closed with. */
  assessmentObjectionUphold: AssessmentObjectionUpholdResult;
  /** The unit withdraws its objection. */
  assessmentObjectionWithdraw: AssessmentObjectionWithdrawResult;
  /** The head of the centre signs the figures as they were drawn up; they are kept with their formula and never change. Over requests for exclusion that are not decided it is signed only when it names how many they are. */
  assessmentPeriodClose: AssessmentPeriodCloseResult;
  /** Draws up the figures, scores and places of a period that is over; again after something was decided. */
  assessmentPeriodDrawUp: AssessmentPeriodDrawUpResult;
  /** Opens the assessment of a month or a quarter. */
  assessmentPeriodOpen: AssessmentPeriodOpenResult;
  /** Shows every assessed unit the scores and places of the others; figures stay with the unit whose they are. */
  assessmentPeriodPublish: AssessmentPeriodPublishResult;
  /** Loads or corrects the working-day calendar of a year. By the district administrator. */
  calendarYearSet: CalendarYearSetResult;
  /** Adds subjects to the subject tree. By the district administrator. */
  categoriesAdd: CategoriesAddResult;
  /** Takes a subject, and those below it, out of use for new appeals. By the district administrator. */
  categoryEnd: CategoryEndResult;
  /** Gives a subject another name; what is filed under it stays there. By the district administrator. */
  categoryRename: CategoryRenameResult;
  /** The head of the centre or the leadership approves the text; it can be published then. */
  circularApprove: CircularApproveResult;
  /** Begins a new version of a published circular, with the figures as they are corrected now; the published one stands until then. */
  circularCorrect: CircularCorrectResult;
  /** Gives up a draft, or a correction before it is published; what is published stands. */
  circularDiscard: CircularDiscardResult;
  /** Drafts the circular of a closed period from its figures: tables, lists and text, which the centre edits, and cases that it takes or drops. */
  circularDraft: CircularDraftResult;
  /** Does not tell of a case that the figures propose. */
  circularDropCase: CircularDropCaseResult;
  /** Publishes an approved version: each assessed unit gets it and signs for it, residents read it in a masked form. */
  circularPublish: CircularPublishResult;
  /** Does not approve the text; the centre edits it again. */
  circularReturn: CircularReturnResult;
  /** Edits the text of a circular and chooses its cases. Whatever would identify an appellant is masked. */
  circularRevise: CircularReviseResult;
  /** A unit signs for the circular. */
  circularSignFor: CircularSignForResult;
  /** Hands the draft to those who approve it; it is not edited meanwhile. */
  circularSubmit: CircularSubmitResult;
  /** Takes a case that the figures propose into the circular; whatever would identify an appellant is masked. */
  circularTakeCase: CircularTakeCaseResult;
  /** Withdraws a published circular; units and residents are told that it was, and why. */
  circularWithdraw: CircularWithdrawResult;
  /** Calls off what was declared by mistake, before a consumer is on its register. */
  closureCallOff: ClosureCallOffResult;
  /** Closes it off: each row of the register has its exit, and no refund is owed. */
  closureCloseOff: ClosureCloseOffResult;
  /** Declares that a merchant has closed: one register of its consumers is opened, and a department leads. By the centre or a department. */
  closureDeclare: ClosureDeclareResult;
  /** Decides what becomes of a card: a refund by a day, a transfer with the consumer’s consent, or the way to the court. */
  closureExit: ClosureExitResult;
  /** Gives a link, for as many days as are said, under which the consumers of the merchant put themselves on the register. */
  closureGiveLink: ClosureGiveLinkResult;
  /** Records that a clue to a crime was handed to the police (法释〔2025〕4号 Art. 23); the register of consumers is not opened to them by it. */
  closureHandOver: ClosureHandOverResult;
  /** Seats further units that fill in and verify the register of consumers. */
  closureInvite: ClosureInviteResult;
  /** Takes consumers whose rows are verified to a people’s mediation together: one is opened, with each of them as an applicant and the merchant as the respondent. A party’s consent is asked there (人民调解法 Art. 17). */
  closureMediate: ClosureMediateResult;
  /** Opens who a consumer is, for the units that work on the register; the opening stands on the ledger. */
  closureOpenIdentity: ClosureOpenIdentityResult;
  /** A refund arrived: the row has its exit. */
  closureRefundPaid: ClosureRefundPaidResult;
  /** Puts a consumer on the register: through the link by the consumer, or by a unit for somebody who came or called. Answers with a receipt, under which the consumer finds the row again. */
  closureRegisterClaim: ClosureRegisterClaimResult;
  /** The centre takes a closure as a public-interest clue, out of the appeals that name the merchant; it hands it to the procuratorate there. The register of consumers stays here: how many they are is told, and what they are owed. */
  closureScreenClue: ClosureScreenClueResult;
  /** Takes a row up again whose way came to nothing: the merchant refused the mediation, or it failed; no other merchant took the card over; the suit was not brought. Its exit is decided anew. */
  closureTakeUpClaim: ClosureTakeUpClaimResult;
  /** Compares a row with its proofs and corrects the card; what is left of it is computed anew. */
  closureVerifyClaim: ClosureVerifyClaimResult;
  /** Takes a row out of the register: the consumer took it back, or it was put down twice. */
  closureWithdrawClaim: ClosureWithdrawClaimResult;
  /** The procuratorate assesses whether the public interest is harmed, before it decides on filing. */
  clueAssess: ClueAssessResult;
  /** The procuratorate ends the case: what was harmed is mended, or nothing is owed. After a recommendation only when a visit found it done; a reply on paper never ends it. */
  clueClose: ClueCloseResult;
  /** The centre does not hand a clue over; the reason stands on the record. */
  clueDrop: ClueDropResult;
  /** The procuratorate tells the centre at a month’s end how the clue stands; the next month’s day begins. */
  clueFeedBack: ClueFeedBackResult;
  /** The chief procurator files it, as an administrative or a civil case, under the procuratorate’s own number. */
  clueFile: ClueFileResult;
  /** The procuratorate gives public notice before a civil suit; it runs for thirty days (检察公益诉讼解释 Art. 13). */
  clueGiveNotice: ClueGiveNoticeResult;
  /** The centre hands a clue to the procuratorate: it sees what was asked, masked, and never who asked. From then on it alone writes the state. */
  clueHandOver: ClueHandOverResult;
  /** Records a step of the investigation, also a consultation or a hearing. That it took place stands for every seat; its record is the procuratorate’s alone. */
  clueInvestigate: ClueInvestigateResult;
  /** The procuratorate does not file it and says why. */
  clueNotFile: ClueNotFileResult;
  /** The procuratorate drafts a recommendation to an authority; it is signed, served, replied to and followed up as a matter of its own (行政诉讼法 Art. 25). */
  clueRecommend: ClueRecommendResult;
  /** The centre finds a public-interest clue among the appeals, by hand or because a rule fired; it is handed over at the beginning of the next month, or at once. */
  clueScreen: ClueScreenResult;
  /** The chief procurator brings a suit: against an authority that did not perform in its time (行政诉讼法 Art. 25), or after the public notice of a civil case (检察公益诉讼解释 Art. 13). */
  clueSue: ClueSueResult;
  /** Pairs a community with a cadre and a department, or changes the pairing. By the district administrator. */
  communityPair: CommunityPairResult;
  /** A second person approves a claim, never who filed it. The caps of the rule in force and the money that is left are checked with the fund in hand. */
  compensationApprove: CompensationApproveResult;
  /** Proposes to give up what cannot be recovered; a second person decides. */
  compensationAskWriteOff: CompensationAskWriteOffResult;
  /** Records that the consumer has assigned the claim in writing and that the merchant was told of it (民法典 Arts. 545, 546), and by when the merchant pays back what the fund advanced. */
  compensationAssign: CompensationAssignResult;
  /** Lets further units file claims; they see the rule of the fund, not its books. */
  compensationFundAdmit: CompensationFundAdmitResult;
  /** Books money that came into the fund, or a deposit that a merchant gets back. */
  compensationFundBook: CompensationFundBookResult;
  /** Opens a fund with its first rule; an association or a department keeps it, and its head answers for it. */
  compensationFundOpen: CompensationFundOpenResult;
  /** Sets another rule from a day on; claims that were approved before keep the rule of their time. */
  compensationFundSetRule: CompensationFundSetRuleResult;
  /** A second person gives up what is left, never who proposed it; the loss stands in the books. */
  compensationGrantWriteOff: CompensationGrantWriteOffResult;
  /** Opens who is paid and into which account, for the fund; the opening stands on the ledger. */
  compensationOpenIdentity: CompensationOpenIdentityResult;
  /** Records the payment to the consumer. The merchant’s deposit is used first; what goes beyond it is to be claimed back. */
  compensationPay: CompensationPayResult;
  /** Files a claim out of an appeal or a mediation, with evidence and the consumer’s consent. Nobody is compensated twice for the same loss. */
  compensationPropose: CompensationProposeResult;
  /** Records money that came back from the merchant; with the last of it the claim is recovered. */
  compensationRecordRecovery: CompensationRecordRecoveryResult;
  /** A second person does not give up what is left; the recovery goes on. */
  compensationRefuseWriteOff: CompensationRefuseWriteOffResult;
  /** A second person does not approve a claim; whoever filed it is told why. */
  compensationReject: CompensationRejectResult;
  /** Takes a claim back before it is paid, for example because the merchant has paid after all. */
  compensationWithdraw: CompensationWithdrawResult;
  /** Drops a view of the desk, for the signed-in member alone. */
  deskViewDrop: Array<DeskView>;
  /** Keeps a view of the desk for the signed-in member alone; one of the same name is replaced. The last 12 are listed. */
  deskViewKeep: Array<DeskView>;
  /** Adds a line to the dispatch catalogue. By the district administrator. */
  dispatchRuleAdd: DispatchRuleAddResult;
  /** Takes a line out of the dispatch catalogue. By the district administrator. */
  dispatchRuleEnd: DispatchRuleEndResult;
  /** Adds uploaded files to the matter; in the confidential annex only named seats may open them. The appellant adds to an open appeal through the link. */
  documentAdd: DocumentAddResult;
  /** Registers as an appeal what the community cannot solve; the worker who found it is its first receiver on the record. */
  doorVisitRaiseProblem: DoorVisitRaiseProblemResult;
  /** A grid worker records a visit: check-list, and each problem that was found, solved on the spot, brought to the community, or registered as an appeal. It may be noted without a network and sent later, with its key once. */
  doorVisitRecord: DoorVisitRecordResult;
  /** The community has solved a problem that was found at a visit. */
  doorVisitSolveProblem: DoorVisitSolveProblemResult;
  /** Opens the file of the district or of a unit. */
  fileOpen: FileOpenResult;
  /** Adds a grid to a community. By the community’s own administrator or the district’s. */
  gridAdd: GridAddResult;
  /** Changes name or area of a grid. By the community’s own administrator or the district’s. */
  gridChange: GridChangeResult;
  /** Takes a grid out of use; its visits stay, its workers have none until they get another. By the community’s own administrator or the district’s. */
  gridEnd: GridEndResult;
  /** Adds a ground to a list, or takes a retired one up again. By the district administrator. */
  groundAdd: GroundAddResult;
  /** Words a ground anew, or changes what it stands on and needs, from a time on. By the district administrator. */
  groundChange: GroundChangeResult;
  /** Takes a ground out of use; what was done on it stays as it is. By the district administrator. */
  groundRetire: GroundRetireResult;
  /** Takes back a version of a ground, or its retirement, that was announced and does not hold yet. By the district administrator. */
  groundTakeBack: GroundTakeBackResult;
  /** The centre adopts an idea: the unit carries it out by a day; the proposer is told why. */
  ideaAdopt: IdeaAdoptResult;
  /** The unit has carried an adopted idea out; the proposer is told how. */
  ideaCarryOut: IdeaCarryOutResult;
  /** The centre merges an idea into another one that says the same; its proposer is told the result of that one. */
  ideaMerge: IdeaMergeResult;
  /** Proposes a bright idea: any member, or a resident on the public page, who gets a link to follow it. */
  ideaPropose: IdeaProposeResult;
  /** The centre does not adopt an idea; the proposer is told why. */
  ideaReject: IdeaRejectResult;
  /** The centre sends an idea to the unit that it concerns, which weighs it. */
  ideaSend: IdeaSendResult;
  /** The unit concerned says whether it would adopt the idea, and why. */
  ideaWeigh: IdeaWeighResult;
  /** A merchant answers through its link, once. */
  interviewAnswer: InterviewAnswerResult;
  /** Calls a merchant, a group of them or a platform to an interview that several units hold together. */
  interviewCall: InterviewCallResult;
  /** Calls it off before it was held. */
  interviewCallOff: InterviewCallOffResult;
  /** Checks one thing that a merchant promised: kept or not. */
  interviewCheck: InterviewCheckResult;
  /** Concludes it when everything that was promised was checked. */
  interviewConclude: InterviewConcludeResult;
  /** Gives a merchant a link under which it answers once, without an account, for as many days as are said, and reads its commitments. An earlier one opens nothing any more; an answer that was given stays. */
  interviewGiveLink: InterviewGiveLinkResult;
  /** Puts the minutes down, and what each merchant promised by which day; a clock runs to each. */
  interviewHold: InterviewHoldResult;
  /** Adds a note to the confidential annex; for seats that are not named it does not exist. */
  jointCaseAddAnnex: JointCaseAddAnnexResult;
  /** Answers every linked appeal at once; they go on to their callbacks. */
  jointCaseAnswer: JointCaseAnswerResult;
  /** The lead unit has its seat and begins; the joint answer is due from now on. */
  jointCaseBegin: JointCaseBeginResult;
  /** Closes the joint case. What a seat still owes for a task it goes on owing; its clock runs on. */
  jointCaseClose: JointCaseCloseResult;
  /** Puts down the conclusion. Not while tasks are open, unless a decision carries them over. */
  jointCaseConclude: JointCaseConcludeResult;
  /** Calls the lead unit and the other units together; each takes or refuses its seat within a working day. */
  jointCaseConvene: JointCaseConveneResult;
  /** Takes a decision. It may let the tasks that are open now go on after the conclusion. */
  jointCaseDecide: JointCaseDecideResult;
  /** Declines a proposal; the appeals go on as they were. */
  jointCaseDecline: JointCaseDeclineResult;
  /** Designates a unit that refused or did not answer; it may not refuse any more (潍坊市12345条例 Art. 22). */
  jointCaseDesignate: JointCaseDesignateResult;
  /** Says something to the other seats; moves no clock. */
  jointCaseDiscuss: JointCaseDiscussResult;
  /** Ends the seat of a unit that is not needed any more; not while it owes a task. */
  jointCaseEndSeat: JointCaseEndSeatResult;
  /** Accepts a refusal; the unit is not needed. */
  jointCaseExcuse: JointCaseExcuseResult;
  /** Invites more units. */
  jointCaseInvite: JointCaseInviteResult;
  /** Links more appeals. */
  jointCaseLinkAppeals: JointCaseLinkAppealsResult;
  /** The centre convenes units about appeals by itself. */
  jointCaseOpen: JointCaseOpenResult;
  /** A unit that sits at appeals asks the centre for a joint case about them. */
  jointCasePropose: JointCaseProposeResult;
  /** The invited unit refuses its seat, with a reason; the centre excuses it or designates it. */
  jointCaseRefuseSeat: JointCaseRefuseSeatResult;
  /** The invited unit takes its seat. */
  jointCaseTakeSeat: JointCaseTakeSeatResult;
  /** Unlinks an appeal; it stands for itself again. */
  jointCaseUnlinkAppeal: JointCaseUnlinkAppealResult;
  /** Gives a seat a task with a clock of its own. */
  jointTaskAssign: JointTaskAssignResult;
  /** Cancels a task that a later decision made unnecessary. There is no other way to cancel one. */
  jointTaskCancel: JointTaskCancelResult;
  /** The owner reports the result of its task. */
  jointTaskReport: JointTaskReportResult;
  /** Sends a reported result back; the task runs again. */
  jointTaskSendBack: JointTaskSendBackResult;
  /** Verifies a reported result; the lead those of others, the centre the lead’s own. */
  jointTaskVerify: JointTaskVerifyResult;
  /** The court takes the application in and numbers it; fifteen days to decide begin (法释〔2011〕5号 Arts. 4, 5). */
  judicialConfirmationAccept: JudicialConfirmationAcceptResult;
  /** Hands in the parties’ joint application for judicial confirmation, within thirty days after the agreement took effect (民事诉讼法 Art. 205); by the mediation body, for parties have no accounts. */
  judicialConfirmationApply: JudicialConfirmationApplyResult;
  /** The court asks for what is missing; its three days begin anew when it is handed in. */
  judicialConfirmationAskMaterials: JudicialConfirmationAskMaterialsResult;
  /** The court confirms the agreement: from then on it can be enforced (民事诉讼法 Art. 206). */
  judicialConfirmationConfirm: JudicialConfirmationConfirmResult;
  /** The court does not take the application in (法释〔2011〕5号 Art. 4). */
  judicialConfirmationDecline: JudicialConfirmationDeclineResult;
  /** The president of the court gives ten days more, once (法释〔2011〕5号 Art. 5). */
  judicialConfirmationExtend: JudicialConfirmationExtendResult;
  /** Opens who a party is and where it is reached, for the court and the mediation body; it stands on the ledger. */
  judicialConfirmationOpenIdentity: JudicialConfirmationOpenIdentityResult;
  /** The court does not confirm the agreement (法释〔2011〕5号 Art. 7); the parties may mediate again or sue (民事诉讼法 Art. 206). */
  judicialConfirmationRefuse: JudicialConfirmationRefuseResult;
  /** The parties mediate again after the court did not confirm their agreement (民事诉讼法 Art. 206): a new mediation is opened with the same parties, who are asked for their consent anew. */
  judicialConfirmationRemediate: JudicialConfirmationRemediateResult;
  /** The mediation body hands in what was missing. */
  judicialConfirmationSupplement: JudicialConfirmationSupplementResult;
  /** A party takes its application back before the court has decided; the court allows it (法释〔2011〕5号 Art. 5). */
  judicialConfirmationWithdraw: JudicialConfirmationWithdrawResult;
  /** The owner has looked at an entry again: it is still right, until the next review date. */
  knowledgeConfirm: KnowledgeConfirmResult;
  /** Proposes the standard answer to a question. Its owner keeps it right: the proposing unit, or one that the centre names. */
  knowledgePropose: KnowledgeProposeResult;
  /** The centre has reviewed an entry and publishes it: every unit of the district reads it and may cite it. */
  knowledgePublish: KnowledgePublishResult;
  /** Takes an entry out of use: it is not cited any more and stays to be read; the reason stands on the record. */
  knowledgeRetire: KnowledgeRetireResult;
  /** The owner words an entry anew; what is published stands until the centre has reviewed it. */
  knowledgeRevise: KnowledgeReviseResult;
  /** The centre does not publish what was proposed; the owner is told why. What was published before stands. */
  knowledgeSendBack: KnowledgeSendBackResult;
  /** The second expert agrees with the opinion; the law society signs it next. */
  legalConsultationApprove: LegalConsultationApproveResult;
  /** Asks the chief legal experts, with facts, question and documents; the people concerned are masked. */
  legalConsultationAsk: LegalConsultationAskResult;
  /** The law society names who drafts and who reviews, both of the field. An expert with a conflict of interest is refused, and never sees the consultation. */
  legalConsultationAssign: LegalConsultationAssignResult;
  /** The law society does not take a question, for example because it lies with a court; the reason is told. */
  legalConsultationDecline: LegalConsultationDeclineResult;
  /** The expert drafts the opinion for the second expert. */
  legalConsultationDraft: LegalConsultationDraftResult;
  /** An expert who finds a conflict of interest stands aside: the seat ends, nothing of it is seen any more, and the law society assigns anew. */
  legalConsultationRecuse: LegalConsultationRecuseResult;
  /** The law society takes the question back from its experts, for example from one who is ill or silent, and assigns anew. What was drafted stays. */
  legalConsultationRelease: LegalConsultationReleaseResult;
  /** The second expert finds something lacking; the first one drafts anew. */
  legalConsultationSendBack: LegalConsultationSendBackResult;
  /** The law society signs the opinion: whoever asked reads it, finds it again and may cite it in answers. */
  legalConsultationSign: LegalConsultationSignResult;
  /** Takes a question back that needs no answer any more. */
  legalConsultationWithdraw: LegalConsultationWithdrawResult;
  /** The law society takes an expert into its panel, with the fields and what the expert stands aside for. */
  legalExpertEnrol: LegalExpertEnrolResult;
  /** Takes an expert off the panel; opinions that the expert has given stand. */
  legalExpertRetire: LegalExpertRetireResult;
  /** Changes the fields of an expert, or for whom the expert stands aside; declared by the expert or by the law society. */
  legalExpertRevise: LegalExpertReviseResult;
  /** Takes a link back: from then on it opens nothing. Done by those who gave it, and by the centre. */
  linkRevoke: LinkRevokeResult;
  /** The mediation body takes on what a party applied for. The other side is asked next: its clear refusal ends the mediation (人民调解法 Art. 17). */
  mediationAccept: MediationAcceptResult;
  /** Proposes a dispute to a mediation body, or opens one at the own body for a party that applied to it. */
  mediationApply: MediationApplyResult;
  /** Appoints mediators: members of the body, or other units, which are invited. Deputies (山东省多元化解纠纷促进条例 Art. 34) and experts (人民调解法 Art. 20) only with every party’s consent. */
  mediationAppoint: MediationAppointResult;
  /** Cancels a scheduled session, with a reason. */
  mediationCancelSession: MediationCancelSessionResult;
  /** Records that a party refuses a mediator (人民调解法 Art. 23). The mediator stops at once and is replaced. */
  mediationChallenge: MediationChallengeResult;
  /** Says something: among those who see the records, or to every seat; moves no clock. */
  mediationComment: MediationCommentResult;
  /** The mediation body does not take on what a party applied for; the applicant is told why, and which other routes there are (人民调解工作若干规定 Art. 24). */
  mediationDecline: MediationDeclineResult;
  /** The invited unit declines, with a reason. */
  mediationDeclineSeat: MediationDeclineSeatResult;
  /** Records that a party got its copy of the agreement (人民调解法 Art. 29). */
  mediationDeliverCopy: MediationDeliverCopyResult;
  /** Ends a mediation that a party does not want any more, or that cannot succeed; the parties are told the other routes (人民调解法 Arts. 23, 26). */
  mediationEnd: MediationEndResult;
  /** Puts a session on the record: time, place, open or closed, who was present, what was said. */
  mediationHoldSession: MediationHoldSessionResult;
  /** Opens who a party is, for the body and mediators, for example to print the agreement; the opening stands on the ledger. */
  mediationOpenIdentity: MediationOpenIdentityResult;
  /** Puts down what the parties agreed on: facts, liabilities, performance (人民调解法 Art. 29). A written agreement is signed next; an oral one is in force at once (Arts. 28, 30). */
  mediationReachAgreement: MediationReachAgreementResult;
  /** Records that an agreement is not performed; the parties are told that they may go to court, or have a confirmed agreement enforced (人民调解法 Art. 32). */
  mediationRecordBreach: MediationRecordBreachResult;
  /** Records whether the parties applied for judicial confirmation together within thirty days (民事诉讼法 Art. 205), or do not want it. */
  mediationRecordConfirmation: MediationRecordConfirmationResult;
  /** Records whether a party wants the mediation. When all do, mediators are appointed; a clear refusal ends it (人民调解法 Arts. 3, 17). */
  mediationRecordConsent: MediationRecordConsentResult;
  /** Records whether a party agrees to inviting deputies or experts, where it was not asked before or has changed its mind. */
  mediationRecordInvitationConsent: MediationRecordInvitationConsentResult;
  /** Records what became of an instalment; the body follows it up (人民调解法 Art. 31). With the last one the agreement is performed, also after a breach. */
  mediationRecordPerformance: MediationRecordPerformanceResult;
  /** Replaces a mediator who was refused, who declined, or who cannot go on. A unit that leaves does not see the records any more. */
  mediationReplaceMediator: MediationReplaceMediatorResult;
  /** Announces time and place of a session to those who mediate; the record is due one working day after it begins. */
  mediationScheduleSession: MediationScheduleSessionResult;
  /** Records a signature, fingerprint or the body’s seal. With the last one the agreement is in force, and the thirty days for judicial confirmation begin (人民调解法 Arts. 29, 33). */
  mediationSign: MediationSignResult;
  /** The invited unit takes its seat and names who mediates; from now on it sees the records. */
  mediationTakeSeat: MediationTakeSeatResult;
  /** The applicant does not want the mediation any more; a party may end it at any time before it is settled (人民调解法 Art. 23). */
  mediationWithdraw: MediationWithdrawResult;
  /** Takes back an agreement that somebody does not sign; the mediation goes on, and another one may be reached. */
  mediationWithdrawAgreement: MediationWithdrawAgreementResult;
  /** The invited unit says who comes for it. */
  meetingAccept: MeetingAcceptResult;
  /** Puts an item of one’s own on the agenda. */
  meetingAddItem: MeetingAddItemResult;
  /** Opens the meeting: attendance, minutes and decisions are recorded from now on. */
  meetingBegin: MeetingBeginResult;
  /** Calls the meeting: every unit that the agenda names is invited. */
  meetingCall: MeetingCallResult;
  /** Cancels a meeting that is not held; the invited units are told, their calendars as well. */
  meetingCancel: MeetingCancelResult;
  /** Changes time, place or chair; the units that are invited already are told. */
  meetingChange: MeetingChangeResult;
  /** Closes a decision off; with the last one the meeting is closed. */
  meetingConfirmDecision: MeetingConfirmDecisionResult;
  /** Takes a decision about an item: a unit carries it out by a date, and its clock runs from now on. */
  meetingDecide: MeetingDecideResult;
  /** Ends the meeting; the chair signs the minutes. */
  meetingEnd: MeetingEndResult;
  /** Invites units to the whole meeting or for some of its items; a unit that refused is asked again. */
  meetingInvite: MeetingInviteResult;
  /** Puts the agenda in another order. */
  meetingOrderItems: MeetingOrderItemsResult;
  /** Plans a coordination meeting; nobody is told before it is called. */
  meetingPlan: MeetingPlanResult;
  /** Records who is there. */
  meetingRecordAttendance: MeetingRecordAttendanceResult;
  /** Writes the minutes of an item, until they are signed. */
  meetingRecordItem: MeetingRecordItemResult;
  /** The invited unit says why it cannot come; it leaves the meeting, and the centre may ask again. */
  meetingRefuse: MeetingRefuseResult;
  /** Takes an item off the agenda before the meeting. */
  meetingRemoveItem: MeetingRemoveItemResult;
  /** The owner reports a decision done, with what proves it. */
  meetingReportDecision: MeetingReportDecisionResult;
  /** Returns a report that is not enough; the clock runs again. */
  meetingReturnDecision: MeetingReturnDecisionResult;
  /** The chair signs the minutes; they stand from then on, and the decisions are followed up. */
  meetingSign: MeetingSignResult;
  /** Takes proposed items on the agenda; the units that they concern are invited with them. */
  meetingTakeItems: MeetingTakeItemsResult;
  /** Withdraws a decision before the minutes are signed. */
  meetingWithdrawDecision: MeetingWithdrawDecisionResult;
  /** Adds a member with an account to the unit. By its own administrator or the district’s. */
  memberAdd: MemberAddResult;
  /** Changes a member’s name or roles, or ends the membership. By the unit’s own administrator or the district’s. */
  memberChange: MemberChangeResult;
  /** Gives a person who has an account in the district a seat of work at this unit as well. By the district’s administrator alone: the answer says who has an account. */
  memberJoin: MemberJoinResult;
  /** Gives a member a password for the next sign-in, at which it has to be changed, and ends the sessions of the account. By the unit’s own administrator or the district’s. */
  memberPasswordReset: MemberPasswordResetResult;
  /** Lets a member try to sign in again before the lock-out ends. By the unit’s own administrator or the district’s. */
  memberUnlock: MemberUnlockResult;
  /** Adds a name by which appeals call the merchant; appeals that name it so are counted with it. */
  merchantAddName: MerchantAddNameResult;
  /** Corrects who a merchant is, and which association answers for it. */
  merchantChange: MerchantChangeResult;
  /** Enters a merchant into the register; every unit reads its file. By the centre or a department. */
  merchantEnter: MerchantEnterResult;
  /** The association records what it did about a member of its own (行业自律措施). */
  merchantRecordMeasure: MerchantRecordMeasureResult;
  /** Takes a merchant off the register; its file stays readable, and its names stay its own. */
  merchantStrike: MerchantStrikeResult;
  /** The unit answers: what it found, its measures, and what proves it; a supervision order is answered with evidence, a reminder may be answered without. */
  noticeAnswer: NoticeAnswerResult;
  /** The centre checks what the unit promised at the interview: each commitment was kept or not. */
  noticeCheckCommitments: NoticeCheckCommitmentsResult;
  /** Accepts the answer and closes the notice off; an interview only when it was held and what was promised was checked. */
  noticeCloseOff: NoticeCloseOffResult;
  /** Does not issue a proposed notice; the reason stands on the record. */
  noticeDrop: NoticeDropResult;
  /** Signs a notice: it gets its document number, is served on the unit, and its clocks start. */
  noticeIssue: NoticeIssueResult;
  /** Proposes a notice to a unit: the centre, leadership, a unit’s head for a unit below it, or the house by a rule or because the one before was not answered. */
  noticePropose: NoticeProposeResult;
  /** Puts down that the unit was interviewed: when, where, with whom, what was said, and what it promised by which day. */
  noticeRecordInterview: NoticeRecordInterviewResult;
  /** Returns an answer that is not enough; the unit answers again within a new limit. */
  noticeReturn: NoticeReturnResult;
  /** Changes the text of a notice before it is issued. */
  noticeRevise: NoticeReviseResult;
  /** The unit signs for the notice; its days to answer run since it was issued. */
  noticeSignFor: NoticeSignForResult;
  /** Withdraws a notice before the unit has signed for it; its number is not given again. */
  noticeWithdraw: NoticeWithdrawResult;
  /** Marks notifications as read, for the signed-in member alone. */
  notificationRead: Inbox;
  /** Marks everything in the inbox as read, for the signed-in member alone. */
  notificationReadAll: Inbox;
  /** Switches a kind of notification on or off, for the signed-in member alone. */
  notificationSwitch: Inbox;
  /** The court answers a question before suit; its answer binds nobody and is no ruling. */
  preSuitAnswer: PreSuitAnswerResult;
  /** A unit asks the court how a kind of dispute is decided, so that it can be settled before anybody sues. */
  preSuitAsk: PreSuitAskResult;
  /** Adds the public profile of the unit or of one of its members, hidden at first. By its own administrator or the district’s. */
  profileAdd: ProfileAddResult;
  /** Changes what residents read of a profile. By its own administrator or the district’s. */
  profileChange: ProfileChangeResult;
  /** Hides a profile: its code opens nothing until it is shown again. By its own administrator or the district’s. */
  profileHide: ProfileHideResult;
  /** Sets the photograph of a profile; the one before is withdrawn. By its own administrator or the district’s. */
  profileSetPhoto: ProfileSetPhotoResult;
  /** Shows a profile to everybody. By its own administrator or the district’s. */
  profileShow: ProfileShowResult;
  /** A resident files an appeal. It is the act `appealRegister`, done by the command centre. */
  publicAppealRegister: PublicAppealRegisterResult;
  /** A resident files a bright idea. It is the act `ideaPropose`, done by the command centre. */
  publicIdeaFile: PublicIdeaFileResult;
  /** A resident who scanned the code of a profile files an appeal: the unit is its first receiver, and the person stands on the record as the one who was asked. */
  publicProfileFile: PublicProfileFileResult;
  /** A deputy or station rates how a subject is handled, once a month; single appeals are not rated, and nothing moves by it. */
  ratingGive: RatingGiveResult;
  /** The issuer closes it: a court after the reply, a procuratorate only after a visit that found it done. A paper reply never closes a procuratorial one. */
  recommendationClose: RecommendationCloseResult;
  /** Drafts a recommendation to a unit: judicial where a court does it, procuratorial where a procuratorate does. Nobody else sees it before it is issued. */
  recommendationDraft: RecommendationDraftResult;
  /** A draft is not issued; the reason stays with whoever drafted it. */
  recommendationDrop: RecommendationDropResult;
  /** The procuratorate finds, on the spot and after the time was over, that the unit did not perform; it may sue (行政诉讼法 Art. 25). */
  recommendationFindUnperformed: RecommendationFindUnperformedResult;
  /** The president of the court or the chief procurator signs it: it is numbered and served on the unit, the unit above it gets its copy. */
  recommendationIssue: RecommendationIssueResult;
  /** The unit replies in writing, with what proves it. A reply closes nothing. */
  recommendationReply: RecommendationReplyResult;
  /** The issuer records that the unit received it without signing for it here, as a receipt of service says: no unit keeps its time to reply from beginning. */
  recommendationServe: RecommendationServeResult;
  /** The unit receives it: two months to perform and reply in writing begin, fifteen days in an emergency (行政诉讼法 Art. 25, 检察公益诉讼解释 Art. 21). */
  recommendationSignFor: RecommendationSignForResult;
  /** Records a follow-up visit: whether what was owed is done. A procuratorate concludes nothing without one; a court may make one. What was found not performed may be found performed late. */
  recommendationVisit: RecommendationVisitResult;
  /** Records that a person takes the seat of work at this unit. */
  seatOfWorkSwitch: SeatOfWorkSwitchResult;
  /** Sets a setting of the district from now on; earlier values stay on record. By the district administrator. */
  settingSet: SettingSetResult;
  /** Takes back a value that was announced and does not hold yet. By the district administrator. */
  settingTakeBack: SettingTakeBackResult;
  /** The sub-district decides the stars, with its reason; they are shown on the worker’s public profile. */
  starRatingConfirm: StarRatingConfirmResult;
  /** The head of a community proposes the stars of a grid worker for a month that is over; the rule of the district says how many, the sub-district decides. */
  starRatingPropose: StarRatingProposeResult;
  /** The sub-district publishes no stars on this proposal and says why; the community may propose anew. */
  starRatingRefuse: StarRatingRefuseResult;
  /** The station has told a resident the result; with the last one, a day that is over is archived. */
  stationContactFeedBack: StationContactFeedBackResult;
  /** Records what a resident brought. It is handed over as an appeal, whose first receiver the station is, unless it was answered at once; who it was stands in the appeal alone. */
  stationContactRecord: StationContactRecordResult;
  /** A station announces a day, three days ahead: residents read day, place and deputies on the public page. */
  stationDayAnnounce: StationDayAnnounceResult;
  /** Cancels a day; residents read why. */
  stationDayCancel: StationDayCancelResult;
  /** The day is over: residents are told the result of what they brought; without any it is archived. */
  stationDayEnd: StationDayEndResult;
  /** Adds to the register which period a law sets for a subject. By the district administrator. */
  statutoryPeriodAdd: StatutoryPeriodAddResult;
  /** Takes a line out of the register of statutory periods; what was set by it stays. By the district administrator. */
  statutoryPeriodEnd: StatutoryPeriodEndResult;
  /** The deputy agrees: it is answered within six months of its assignment. */
  suggestionAgreeLonger: SuggestionAgreeLongerResult;
  /** The lead unit answers, after it has met the deputy; not while a co-handling unit owes its opinion. The deputy evaluates it. */
  suggestionAnswer: SuggestionAnswerResult;
  /** The lead unit asks the deputy for longer time, up to six months, for a broad or difficult suggestion. */
  suggestionAskLonger: SuggestionAskLongerResult;
  /** Assigns a suggestion to a lead unit and its co-handling units, within five working days; their months are counted from now. */
  suggestionAssign: SuggestionAssignResult;
  /** Says something to the others at a suggestion; moves no clock. */
  suggestionComment: SuggestionCommentResult;
  /** Does not assign what is no suggestion, such as a case before a court; the deputy is told why. */
  suggestionDecline: SuggestionDeclineResult;
  /** The deputy evaluates the answer: what was put into practice weighs more than satisfaction. Who is not satisfied has it handled again, once. */
  suggestionEvaluate: SuggestionEvaluateResult;
  /** A co-handling unit gives the lead unit its opinion, within a month. */
  suggestionGiveOpinion: SuggestionGiveOpinionResult;
  /** Grants an objection: the unit is released; without its lead unit the suggestion is assigned anew. */
  suggestionGrantObjection: SuggestionGrantObjectionResult;
  /** A deputy or station makes a suggestion on a cluster of appeals that it observes; never on a single case, nor on one before a court or procuratorate. */
  suggestionMake: SuggestionMakeResult;
  /** A unit objects to being assigned a suggestion, once and within five working days; the centre decides. */
  suggestionObject: SuggestionObjectResult;
  /** The deputy does not agree to longer time: the three months stand. */
  suggestionRefuseLonger: SuggestionRefuseLongerResult;
  /** Refuses an objection: the unit handles the suggestion; its time ran on. */
  suggestionRefuseObjection: SuggestionRefuseObjectionResult;
  /** The centre chooses the appeals on the topic: the group looks on at each, masked, as any observer whom the centre seats. */
  supervisionAccept: SupervisionAcceptResult;
  /** The centre adds appeals to a supervision that runs. */
  supervisionAddAppeals: SupervisionAddAppealsResult;
  /** Says something to the others at a supervision, such as what was seen on the spot. */
  supervisionComment: SupervisionCommentResult;
  /** The centre does not take a supervision up, and says why. */
  supervisionDecline: SupervisionDeclineResult;
  /** A station proposes to follow a topic with a group of deputies for a period; the centre chooses the appeals. */
  supervisionPropose: SupervisionProposeResult;
  /** The group reports what it found and advises; it decides nothing (代表法 Art. 31). */
  supervisionReport: SupervisionReportResult;
  /** Adds a unit to the district and opens its file. By the district administrator. */
  unitAdd: UnitAddResult;
  /** Changes what is known of a unit. By the district administrator. */
  unitChange: UnitChangeResult;
  /** Takes a unit out of service: it is given nothing any more. The command centre itself stays. By the district administrator. */
  unitEnd: UnitEndResult;
  /** Puts a unit back into service. By the district administrator. */
  unitRestore: UnitRestoreResult;
  /** The head of a unit signs the review of its own hard ones for the week; what was looked at is kept. On each hard case it has instructed this week, or its note says how it stands. */
  weeklyReviewSign: WeeklyReviewSignResult;
  /** The unit takes the work order; with the lead’s acceptance responsibility passes to it. */
  workOrderAccept: WorkOrderAcceptResult;
  /** Decides an objection: designates the unit that must handle the work order and may not return it. */
  workOrderArbitrate: WorkOrderArbitrateResult;
  /** A unit concerned argues on the record whose business the appeal is, before it is decided. */
  workOrderArgue: WorkOrderArgueResult;
  /** Asks to defer what cannot be solved now: ground, measures, and the date that is promised. */
  workOrderAskDeferral: WorkOrderAskDeferralResult;
  /** Asks the centre, once, to allow handing up what no community handed up, or what is not handed up in time any more. */
  workOrderAskEscalation: WorkOrderAskEscalationResult;
  /** Asks for more time, at most as much as the district allows (山东省政务服务热线管理办法). It is granted once; what was refused may be asked for again. */
  workOrderAskExtension: WorkOrderAskExtensionResult;
  /** Asks for the longer period that a law sets. */
  workOrderAskStatutoryPeriod: WorkOrderAskStatutoryPeriodResult;
  /** Asks the centre in writing to end handling without a result: listed ground, reason, evidence. */
  workOrderAskTermination: WorkOrderAskTerminationResult;
  /** Names the member who handles the work order. */
  workOrderAssignHandler: WorkOrderAssignHandlerResult;
  /** A co-handling unit reports its result to the lead unit. */
  workOrderComplete: WorkOrderCompleteResult;
  /** Hands up what cannot be solved here: a community to its sub-district, a sub-district what a community handed up to it to the department that is paired with the community. Not by a unit that was designated. */
  workOrderEscalate: WorkOrderEscalateResult;
  /** Grants the deferral: handling stands still until the promised date; the appellant is told. */
  workOrderGrantDeferral: WorkOrderGrantDeferralResult;
  /** Allows a unit that asked for it to hand its work order up. */
  workOrderGrantEscalation: WorkOrderGrantEscalationResult;
  /** Grants the extension that was asked for; the deadline moves once. */
  workOrderGrantExtension: WorkOrderGrantExtensionResult;
  /** Grants a return: the unit leaves; a lead’s appeal waits for dispatch again. */
  workOrderGrantReturn: WorkOrderGrantReturnResult;
  /** Grants the statutory period that the lead unit asked for; the appellant is told. */
  workOrderGrantStatutoryPeriod: WorkOrderGrantStatutoryPeriodResult;
  /** Approves the termination that the lead unit asked for; the appellant is told ground and reason. */
  workOrderGrantTermination: WorkOrderGrantTerminationResult;
  /** Tells the appellant the progress; moves no clock. */
  workOrderInterimReply: WorkOrderInterimReplyResult;
  /** Objects once more after a return, on a listed ground with evidence; it will be decided for good. */
  workOrderObject: WorkOrderObjectResult;
  /** Records the first contact with the appellant, or a try in vain; after as many tries as the district sets the unit may answer all the same. */
  workOrderRecordContact: WorkOrderRecordContactResult;
  /** Refuses the deferral; handling goes on. */
  workOrderRefuseDeferral: WorkOrderRefuseDeferralResult;
  /** Refuses to let the unit hand its work order up; it goes on with it. */
  workOrderRefuseEscalation: WorkOrderRefuseEscalationResult;
  /** Refuses the extension that was asked for. */
  workOrderRefuseExtension: WorkOrderRefuseExtensionResult;
  /** Refuses a return: the unit goes on; its clocks run on. */
  workOrderRefuseReturn: WorkOrderRefuseReturnResult;
  /** Refuses the statutory period; the usual limit holds. */
  workOrderRefuseStatutoryPeriod: WorkOrderRefuseStatutoryPeriodResult;
  /** Refuses the termination; the lead unit goes on. */
  workOrderRefuseTermination: WorkOrderRefuseTerminationResult;
  /** Answers the appellant and completes; the ground is cited. Not while a co-handling unit owes its result. */
  workOrderReply: WorkOrderReplyResult;
  /** Takes a deferred appeal up again before the promised date. */
  workOrderResume: WorkOrderResumeResult;
  /** Asks to hand the work order back: within the limit, once per unit and appeal, on a listed ground. */
  workOrderReturn: WorkOrderReturnResult;
  /** Gives the work order, led or co-handled, to a unit below the own one as co-handler; the own unit stays answerable. */
  workOrderTransfer: WorkOrderTransferResult;
};


export type MutationAlertDismissArgs = {
  id: Scalars['ID']['input'];
  input: AlertDismissInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAlertHandOverArgs = {
  id: Scalars['ID']['input'];
  input: AlertHandOverInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAlertProposeArgs = {
  id: Scalars['ID']['input'];
  input: AlertProposeInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAlertRuleAdoptArgs = {
  id: Scalars['ID']['input'];
  input: AlertRuleAdoptInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAlertRuleChangeArgs = {
  id: Scalars['ID']['input'];
  input: AlertRuleInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAlertRuleDiscardArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAlertRuleDraftArgs = {
  input: AlertRuleInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAlertRuleEndArgs = {
  id: Scalars['ID']['input'];
  input: AlertRuleReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealAddCoHandlerArgs = {
  id: Scalars['ID']['input'];
  input: CoHandlerInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealAddNoteArgs = {
  id: Scalars['ID']['input'];
  input: AppealTextInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAppealAdoptCatalogueArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealAnswerAtOnceArgs = {
  id: Scalars['ID']['input'];
  input: AppealAnswerInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealApplyMediationArgs = {
  id: Scalars['ID']['input'];
  input: MediationPartyApplicationInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAppealAskExclusionArgs = {
  id: Scalars['ID']['input'];
  input: AppealAskExclusionInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealAskQuestionArgs = {
  id: Scalars['ID']['input'];
  input: ObserverQuestionInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAppealAskReopeningArgs = {
  id: Scalars['ID']['input'];
  input: ReopeningInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAppealAskTargetArgs = {
  id: Scalars['ID']['input'];
  input: HardCaseTargetInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealCloseOffArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealCommentArgs = {
  id: Scalars['ID']['input'];
  input: AppealTextInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAppealConcludeHardCaseArgs = {
  id: Scalars['ID']['input'];
  input: AppealAnswerInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealConsultArgs = {
  id: Scalars['ID']['input'];
  input: AppealConsultInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealCorrectArgs = {
  id: Scalars['ID']['input'];
  input: AppealCorrectInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealDeclineArgs = {
  id: Scalars['ID']['input'];
  input: AppealDeclineInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealDesignateArgs = {
  id: Scalars['ID']['input'];
  input: AppealDispatchInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealDispatchArgs = {
  id: Scalars['ID']['input'];
  input: AppealDispatchInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealDropCatalogueArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealEndObserverArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAppealExcuseCoHandlersArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealGiveOpinionArgs = {
  id: Scalars['ID']['input'];
  input: OpinionInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAppealGrantExclusionArgs = {
  id: Scalars['ID']['input'];
  input: AppealDecideExclusionInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAppealGrantReopeningArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealGrantTargetArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealImportArgs = {
  input: AppealImportInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAppealInstructArgs = {
  id: Scalars['ID']['input'];
  input: InstructionInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAppealLeaveCallbackArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAppealMergeArgs = {
  id: Scalars['ID']['input'];
  input: AppealMergeInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealNudgeArgs = {
  id: Scalars['ID']['input'];
  input: AppealNudgeInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
};


export type MutationAppealPassAuditArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealPlanHardCaseArgs = {
  id: Scalars['ID']['input'];
  input: HardCasePlanInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealPutInBacklogArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealRateArgs = {
  id: Scalars['ID']['input'];
  input: AppealRateInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAppealRecogniseLitigationArgs = {
  id: Scalars['ID']['input'];
  input: AppealRecogniseLitigationInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAppealRecordCallbackArgs = {
  id: Scalars['ID']['input'];
  input: CallbackInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAppealReferArbitrationArgs = {
  id: Scalars['ID']['input'];
  input: ArbitrationReferralInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealRefuseExclusionArgs = {
  id: Scalars['ID']['input'];
  input: AppealDecideExclusionInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAppealRefuseReopeningArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealRefuseTargetArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealRegisterArgs = {
  input: AppealRegisterInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAppealReopenArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealReplyToQuestionArgs = {
  id: Scalars['ID']['input'];
  input: ObserverReplyInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
};


export type MutationAppealReportDoneArgs = {
  id: Scalars['ID']['input'];
  input: AppealTextInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealReportInstructionArgs = {
  id: Scalars['ID']['input'];
  input: InstructionDoneInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
};


export type MutationAppealReportWeekArgs = {
  id: Scalars['ID']['input'];
  input: AppealTextInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealRevokeExclusionArgs = {
  id: Scalars['ID']['input'];
  input: AppealDecideExclusionInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAppealSeatObserversArgs = {
  id: Scalars['ID']['input'];
  input: ObserversInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealSendBackArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealSetStatutoryPeriodArgs = {
  id: Scalars['ID']['input'];
  input: StatutoryPeriodInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealSplitArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealSuggestCatalogueArgs = {
  id: Scalars['ID']['input'];
  input: CatalogueSuggestionInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealTakeCallbackArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAppealTerminateArgs = {
  id: Scalars['ID']['input'];
  input: TerminationInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppealTriageArgs = {
  id: Scalars['ID']['input'];
  input: AppealTriageInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppellantEraseArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAppellantRevealArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAssessmentFormulaAdoptArgs = {
  id: Scalars['ID']['input'];
  input: AssessmentFormulaAdoptInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAssessmentFormulaChangeArgs = {
  id: Scalars['ID']['input'];
  input: AssessmentFormulaInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAssessmentFormulaDiscardArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAssessmentFormulaDraftArgs = {
  input: AssessmentFormulaInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAssessmentFormulaTakeBackArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAssessmentObjectArgs = {
  input: AssessmentObjectInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAssessmentObjectionRejectArgs = {
  id: Scalars['ID']['input'];
  input: AssessmentObjectionRejectInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAssessmentObjectionUpholdArgs = {
  id: Scalars['ID']['input'];
  input: AssessmentObjectionUpholdInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAssessmentObjectionWithdrawArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAssessmentPeriodCloseArgs = {
  id: Scalars['ID']['input'];
  input: AssessmentPeriodCloseInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAssessmentPeriodDrawUpArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationAssessmentPeriodOpenArgs = {
  input: AssessmentPeriodOpenInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAssessmentPeriodPublishArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCalendarYearSetArgs = {
  id: Scalars['ID']['input'];
  input: CalendarYearInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCategoriesAddArgs = {
  id: Scalars['ID']['input'];
  input: CategoriesAddInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCategoryEndArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCategoryRenameArgs = {
  id: Scalars['ID']['input'];
  input: CategoryNameInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCircularApproveArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCircularCorrectArgs = {
  id: Scalars['ID']['input'];
  input: CircularCorrectInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCircularDiscardArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCircularDraftArgs = {
  input: CircularDraftInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCircularDropCaseArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCircularPublishArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCircularReturnArgs = {
  id: Scalars['ID']['input'];
  input: CircularReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCircularReviseArgs = {
  id: Scalars['ID']['input'];
  input: CircularReviseInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCircularSignForArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCircularSubmitArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCircularTakeCaseArgs = {
  id: Scalars['ID']['input'];
  input: CircularTakeCaseInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCircularWithdrawArgs = {
  id: Scalars['ID']['input'];
  input: CircularReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClosureCallOffArgs = {
  id: Scalars['ID']['input'];
  input: ClosureReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClosureCloseOffArgs = {
  id: Scalars['ID']['input'];
  input: ClosureCloseOffInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClosureDeclareArgs = {
  input: ClosureDeclareInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationClosureExitArgs = {
  id: Scalars['ID']['input'];
  input: ClosureExitInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationClosureGiveLinkArgs = {
  id: Scalars['ID']['input'];
  input: ClosureGiveLinkInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClosureHandOverArgs = {
  id: Scalars['ID']['input'];
  input: ClosureHandOverInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClosureInviteArgs = {
  id: Scalars['ID']['input'];
  input: ClosureInviteInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClosureMediateArgs = {
  id: Scalars['ID']['input'];
  input: ClosureMediateInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClosureOpenIdentityArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
};


export type MutationClosureRefundPaidArgs = {
  id: Scalars['ID']['input'];
  input: ClosurePaidInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationClosureRegisterClaimArgs = {
  id: Scalars['ID']['input'];
  input: ClosureClaimInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationClosureScreenClueArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClosureTakeUpClaimArgs = {
  id: Scalars['ID']['input'];
  input: ClosureReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationClosureVerifyClaimArgs = {
  id: Scalars['ID']['input'];
  input: ClosureVerifyInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationClosureWithdrawClaimArgs = {
  id: Scalars['ID']['input'];
  input: ClosureReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationClueAssessArgs = {
  id: Scalars['ID']['input'];
  input: ClueTextInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClueCloseArgs = {
  id: Scalars['ID']['input'];
  input: ClueReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClueDropArgs = {
  id: Scalars['ID']['input'];
  input: ClueReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClueFeedBackArgs = {
  id: Scalars['ID']['input'];
  input: ClueTextInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationClueFileArgs = {
  id: Scalars['ID']['input'];
  input: ClueFileInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClueGiveNoticeArgs = {
  id: Scalars['ID']['input'];
  input: ClueTextInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClueHandOverArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClueInvestigateArgs = {
  id: Scalars['ID']['input'];
  input: ClueStepInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClueNotFileArgs = {
  id: Scalars['ID']['input'];
  input: ClueReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClueRecommendArgs = {
  id: Scalars['ID']['input'];
  input: RecommendationDraftInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationClueScreenArgs = {
  input: ClueScreenInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationClueSueArgs = {
  id: Scalars['ID']['input'];
  input: ClueReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCommunityPairArgs = {
  id: Scalars['ID']['input'];
  input: CommunityPairInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCompensationApproveArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCompensationAskWriteOffArgs = {
  id: Scalars['ID']['input'];
  input: CompensationReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCompensationAssignArgs = {
  id: Scalars['ID']['input'];
  input: CompensationAssignInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCompensationFundAdmitArgs = {
  id: Scalars['ID']['input'];
  input: CompensationFilersInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCompensationFundBookArgs = {
  id: Scalars['ID']['input'];
  input: CompensationBookInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCompensationFundOpenArgs = {
  input: CompensationFundOpenInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCompensationFundSetRuleArgs = {
  id: Scalars['ID']['input'];
  input: CompensationRuleInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCompensationGrantWriteOffArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCompensationOpenIdentityArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCompensationPayArgs = {
  id: Scalars['ID']['input'];
  input: CompensationPayInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCompensationProposeArgs = {
  input: CompensationProposeInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCompensationRecordRecoveryArgs = {
  id: Scalars['ID']['input'];
  input: CompensationRecoveryInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCompensationRefuseWriteOffArgs = {
  id: Scalars['ID']['input'];
  input: CompensationReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCompensationRejectArgs = {
  id: Scalars['ID']['input'];
  input: CompensationReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationCompensationWithdrawArgs = {
  id: Scalars['ID']['input'];
  input: CompensationReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDeskViewDropArgs = {
  name: Scalars['String']['input'];
};


export type MutationDeskViewKeepArgs = {
  filter: DeskFilter;
  name: Scalars['String']['input'];
};


export type MutationDispatchRuleAddArgs = {
  id: Scalars['ID']['input'];
  input: DispatchRuleInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationDispatchRuleEndArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDocumentAddArgs = {
  id: Scalars['ID']['input'];
  input: DocumentAddInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDoorVisitRaiseProblemArgs = {
  id: Scalars['ID']['input'];
  input: VisitProblemRaiseInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDoorVisitRecordArgs = {
  input: DoorVisitInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDoorVisitSolveProblemArgs = {
  id: Scalars['ID']['input'];
  input: VisitProblemSolveInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationFileOpenArgs = {
  input: FileOpenInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationGridAddArgs = {
  id: Scalars['ID']['input'];
  input: GridInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationGridChangeArgs = {
  id: Scalars['ID']['input'];
  input: GridInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationGridEndArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationGroundAddArgs = {
  id: Scalars['ID']['input'];
  input: GroundVersionInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationGroundChangeArgs = {
  id: Scalars['ID']['input'];
  input: GroundVersionInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationGroundRetireArgs = {
  id: Scalars['ID']['input'];
  input: GroundRetireInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationGroundTakeBackArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationIdeaAdoptArgs = {
  id: Scalars['ID']['input'];
  input: IdeaAdoptInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationIdeaCarryOutArgs = {
  id: Scalars['ID']['input'];
  input: IdeaResultInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationIdeaMergeArgs = {
  id: Scalars['ID']['input'];
  input: IdeaMergeInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationIdeaProposeArgs = {
  input: IdeaInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationIdeaRejectArgs = {
  id: Scalars['ID']['input'];
  input: IdeaReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationIdeaSendArgs = {
  id: Scalars['ID']['input'];
  input: IdeaUnitInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationIdeaWeighArgs = {
  id: Scalars['ID']['input'];
  input: IdeaOpinionInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationInterviewAnswerArgs = {
  id: Scalars['ID']['input'];
  input: InterviewAnswerInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
};


export type MutationInterviewCallArgs = {
  input: InterviewCallInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationInterviewCallOffArgs = {
  id: Scalars['ID']['input'];
  input: InterviewReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationInterviewCheckArgs = {
  id: Scalars['ID']['input'];
  input: InterviewCheckInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationInterviewConcludeArgs = {
  id: Scalars['ID']['input'];
  input: InterviewReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationInterviewGiveLinkArgs = {
  id: Scalars['ID']['input'];
  input: InterviewGiveLinkInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationInterviewHoldArgs = {
  id: Scalars['ID']['input'];
  input: InterviewHoldInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJointCaseAddAnnexArgs = {
  id: Scalars['ID']['input'];
  input: JointAnnexInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationJointCaseAnswerArgs = {
  id: Scalars['ID']['input'];
  input: JointCaseAnswerInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJointCaseBeginArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJointCaseCloseArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJointCaseConcludeArgs = {
  id: Scalars['ID']['input'];
  input: JointTextInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJointCaseConveneArgs = {
  id: Scalars['ID']['input'];
  input: JointCaseConveneInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJointCaseDecideArgs = {
  id: Scalars['ID']['input'];
  input: JointDecideInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJointCaseDeclineArgs = {
  id: Scalars['ID']['input'];
  input: JointReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJointCaseDesignateArgs = {
  id: Scalars['ID']['input'];
  input: JointReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationJointCaseDiscussArgs = {
  id: Scalars['ID']['input'];
  input: JointTextInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationJointCaseEndSeatArgs = {
  id: Scalars['ID']['input'];
  input: JointReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationJointCaseExcuseArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationJointCaseInviteArgs = {
  id: Scalars['ID']['input'];
  input: JointCaseInviteInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJointCaseLinkAppealsArgs = {
  id: Scalars['ID']['input'];
  input: JointCaseAppealsInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJointCaseOpenArgs = {
  input: JointCaseOpenInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationJointCaseProposeArgs = {
  input: JointCaseProposeInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationJointCaseRefuseSeatArgs = {
  id: Scalars['ID']['input'];
  input: JointReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJointCaseTakeSeatArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationJointCaseUnlinkAppealArgs = {
  id: Scalars['ID']['input'];
  input: JointReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationJointTaskAssignArgs = {
  id: Scalars['ID']['input'];
  input: JointTaskAssignInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJointTaskCancelArgs = {
  id: Scalars['ID']['input'];
  input: JointTaskCancelInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationJointTaskReportArgs = {
  id: Scalars['ID']['input'];
  input: JointTextInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationJointTaskSendBackArgs = {
  id: Scalars['ID']['input'];
  input: JointTaskSendBackInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationJointTaskVerifyArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationJudicialConfirmationAcceptArgs = {
  id: Scalars['ID']['input'];
  input: ConfirmationAcceptInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJudicialConfirmationApplyArgs = {
  input: JudicialConfirmationApplyInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationJudicialConfirmationAskMaterialsArgs = {
  id: Scalars['ID']['input'];
  input: ConfirmationAskMaterialsInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJudicialConfirmationConfirmArgs = {
  id: Scalars['ID']['input'];
  input: ConfirmationConfirmInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJudicialConfirmationDeclineArgs = {
  id: Scalars['ID']['input'];
  input: ConfirmationDeclineInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJudicialConfirmationExtendArgs = {
  id: Scalars['ID']['input'];
  input: ConfirmationReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJudicialConfirmationOpenIdentityArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
};


export type MutationJudicialConfirmationRefuseArgs = {
  id: Scalars['ID']['input'];
  input: ConfirmationRefuseInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJudicialConfirmationRemediateArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJudicialConfirmationSupplementArgs = {
  id: Scalars['ID']['input'];
  input: ConfirmationSupplementInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationJudicialConfirmationWithdrawArgs = {
  id: Scalars['ID']['input'];
  input: ConfirmationReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationKnowledgeConfirmArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationKnowledgeProposeArgs = {
  input: KnowledgeProposeInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationKnowledgePublishArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationKnowledgeRetireArgs = {
  id: Scalars['ID']['input'];
  input: KnowledgeReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationKnowledgeReviseArgs = {
  id: Scalars['ID']['input'];
  input: KnowledgeReviseInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationKnowledgeSendBackArgs = {
  id: Scalars['ID']['input'];
  input: KnowledgeReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationLegalConsultationApproveArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationLegalConsultationAskArgs = {
  input: LegalConsultationAskInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationLegalConsultationAssignArgs = {
  id: Scalars['ID']['input'];
  input: LegalConsultationAssignInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationLegalConsultationDeclineArgs = {
  id: Scalars['ID']['input'];
  input: LegalConsultationReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationLegalConsultationDraftArgs = {
  id: Scalars['ID']['input'];
  input: LegalConsultationDraftInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationLegalConsultationRecuseArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationLegalConsultationReleaseArgs = {
  id: Scalars['ID']['input'];
  input: LegalConsultationReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationLegalConsultationSendBackArgs = {
  id: Scalars['ID']['input'];
  input: LegalConsultationReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationLegalConsultationSignArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationLegalConsultationWithdrawArgs = {
  id: Scalars['ID']['input'];
  input: LegalConsultationReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationLegalExpertEnrolArgs = {
  input: LegalExpertEnrolInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationLegalExpertRetireArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationLegalExpertReviseArgs = {
  id: Scalars['ID']['input'];
  input: LegalExpertInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationLinkRevokeArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
};


export type MutationMediationAcceptArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMediationApplyArgs = {
  input: MediationApplyInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMediationAppointArgs = {
  id: Scalars['ID']['input'];
  input: MediationAppointInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMediationCancelSessionArgs = {
  id: Scalars['ID']['input'];
  input: MediationReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMediationChallengeArgs = {
  id: Scalars['ID']['input'];
  input: MediationChallengeInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMediationCommentArgs = {
  id: Scalars['ID']['input'];
  input: MediationCommentInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMediationDeclineArgs = {
  id: Scalars['ID']['input'];
  input: MediationDeclineInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMediationDeclineSeatArgs = {
  id: Scalars['ID']['input'];
  input: MediationReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMediationDeliverCopyArgs = {
  id: Scalars['ID']['input'];
  input: MediationCopyInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMediationEndArgs = {
  id: Scalars['ID']['input'];
  input: MediationEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMediationHoldSessionArgs = {
  id: Scalars['ID']['input'];
  input: MediationHoldInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMediationOpenIdentityArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
};


export type MutationMediationReachAgreementArgs = {
  id: Scalars['ID']['input'];
  input: MediationAgreementInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMediationRecordBreachArgs = {
  id: Scalars['ID']['input'];
  input: MediationBreachInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMediationRecordConfirmationArgs = {
  id: Scalars['ID']['input'];
  input: MediationConfirmationInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMediationRecordConsentArgs = {
  id: Scalars['ID']['input'];
  input: MediationConsentInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMediationRecordInvitationConsentArgs = {
  id: Scalars['ID']['input'];
  input: MediationInvitationConsentInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMediationRecordPerformanceArgs = {
  id: Scalars['ID']['input'];
  input: MediationPerformanceInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMediationReplaceMediatorArgs = {
  id: Scalars['ID']['input'];
  input: MediationReplaceInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMediationScheduleSessionArgs = {
  id: Scalars['ID']['input'];
  input: MediationScheduleInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMediationSignArgs = {
  id: Scalars['ID']['input'];
  input: MediationSignInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMediationTakeSeatArgs = {
  id: Scalars['ID']['input'];
  input: MediationTakeSeatInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMediationWithdrawArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMediationWithdrawAgreementArgs = {
  id: Scalars['ID']['input'];
  input: MediationReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMeetingAcceptArgs = {
  id: Scalars['ID']['input'];
  input: MeetingAcceptInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMeetingAddItemArgs = {
  id: Scalars['ID']['input'];
  input: MeetingItemInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMeetingBeginArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMeetingCallArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMeetingCancelArgs = {
  id: Scalars['ID']['input'];
  input: MeetingReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMeetingChangeArgs = {
  id: Scalars['ID']['input'];
  input: MeetingInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMeetingConfirmDecisionArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMeetingDecideArgs = {
  id: Scalars['ID']['input'];
  input: MeetingDecideInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMeetingEndArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMeetingInviteArgs = {
  id: Scalars['ID']['input'];
  input: MeetingInviteInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMeetingOrderItemsArgs = {
  id: Scalars['ID']['input'];
  input: MeetingOrderInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMeetingPlanArgs = {
  input: MeetingInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMeetingRecordAttendanceArgs = {
  id: Scalars['ID']['input'];
  input: MeetingAttendanceInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMeetingRecordItemArgs = {
  id: Scalars['ID']['input'];
  input: MeetingMinutesInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMeetingRefuseArgs = {
  id: Scalars['ID']['input'];
  input: MeetingReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMeetingRemoveItemArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMeetingReportDecisionArgs = {
  id: Scalars['ID']['input'];
  input: MeetingReportInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMeetingReturnDecisionArgs = {
  id: Scalars['ID']['input'];
  input: MeetingReturnInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMeetingSignArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMeetingTakeItemsArgs = {
  id: Scalars['ID']['input'];
  input: MeetingTakeInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMeetingWithdrawDecisionArgs = {
  id: Scalars['ID']['input'];
  input: MeetingReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMemberAddArgs = {
  id: Scalars['ID']['input'];
  input: MemberAddInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMemberChangeArgs = {
  id: Scalars['ID']['input'];
  input: MemberChangeInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMemberJoinArgs = {
  id: Scalars['ID']['input'];
  input: MemberJoinInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMemberPasswordResetArgs = {
  id: Scalars['ID']['input'];
  input: PasswordResetInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMemberUnlockArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationMerchantAddNameArgs = {
  id: Scalars['ID']['input'];
  input: MerchantNameInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMerchantChangeArgs = {
  id: Scalars['ID']['input'];
  input: MerchantEnterInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMerchantEnterArgs = {
  input: MerchantEnterNewInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMerchantRecordMeasureArgs = {
  id: Scalars['ID']['input'];
  input: MerchantMeasureInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationMerchantStrikeArgs = {
  id: Scalars['ID']['input'];
  input: MerchantStrikeInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationNoticeAnswerArgs = {
  id: Scalars['ID']['input'];
  input: NoticeAnswerInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationNoticeCheckCommitmentsArgs = {
  id: Scalars['ID']['input'];
  input: NoticeCheckInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationNoticeCloseOffArgs = {
  id: Scalars['ID']['input'];
  input: NoticeCloseOffInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationNoticeDropArgs = {
  id: Scalars['ID']['input'];
  input: NoticeReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationNoticeIssueArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationNoticeProposeArgs = {
  input: NoticeProposeInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationNoticeRecordInterviewArgs = {
  id: Scalars['ID']['input'];
  input: NoticeInterviewInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationNoticeReturnArgs = {
  id: Scalars['ID']['input'];
  input: NoticeReturnInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationNoticeReviseArgs = {
  id: Scalars['ID']['input'];
  input: NoticeReviseInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationNoticeSignForArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationNoticeWithdrawArgs = {
  id: Scalars['ID']['input'];
  input: NoticeReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationNotificationReadArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type MutationNotificationSwitchArgs = {
  kind: NotificationKind;
  on: Scalars['Boolean']['input'];
};


export type MutationPreSuitAnswerArgs = {
  id: Scalars['ID']['input'];
  input: PreSuitAnswerInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationPreSuitAskArgs = {
  input: PreSuitAskInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationProfileAddArgs = {
  id: Scalars['ID']['input'];
  input: ProfileAddInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationProfileChangeArgs = {
  id: Scalars['ID']['input'];
  input: ProfileChangeInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationProfileHideArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationProfileSetPhotoArgs = {
  id: Scalars['ID']['input'];
  input: ProfilePhotoInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationProfileShowArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationPublicAppealRegisterArgs = {
  district: Scalars['ID']['input'];
  input: PublicAppealInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationPublicIdeaFileArgs = {
  district: Scalars['ID']['input'];
  input: IdeaInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationPublicProfileFileArgs = {
  code: Scalars['String']['input'];
  district: Scalars['ID']['input'];
  input: PublicAppealInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRatingGiveArgs = {
  input: RatingInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRecommendationCloseArgs = {
  id: Scalars['ID']['input'];
  input: RecommendationEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRecommendationDraftArgs = {
  input: RecommendationDraftInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRecommendationDropArgs = {
  id: Scalars['ID']['input'];
  input: RecommendationEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRecommendationFindUnperformedArgs = {
  id: Scalars['ID']['input'];
  input: RecommendationEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRecommendationIssueArgs = {
  id: Scalars['ID']['input'];
  input: RecommendationIssueInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRecommendationReplyArgs = {
  id: Scalars['ID']['input'];
  input: RecommendationReplyInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRecommendationServeArgs = {
  id: Scalars['ID']['input'];
  input: RecommendationServeInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRecommendationSignForArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationRecommendationVisitArgs = {
  id: Scalars['ID']['input'];
  input: RecommendationVisitInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSeatOfWorkSwitchArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSettingSetArgs = {
  id: Scalars['ID']['input'];
  input: SettingInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSettingTakeBackArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationStarRatingConfirmArgs = {
  id: Scalars['ID']['input'];
  input: StarRatingConfirmInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationStarRatingProposeArgs = {
  input: StarRatingInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationStarRatingRefuseArgs = {
  id: Scalars['ID']['input'];
  input: StarRatingRefuseInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationStationContactFeedBackArgs = {
  id: Scalars['ID']['input'];
  input: StationFeedbackInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationStationContactRecordArgs = {
  id: Scalars['ID']['input'];
  input: StationContactInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationStationDayAnnounceArgs = {
  input: StationDayInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationStationDayCancelArgs = {
  id: Scalars['ID']['input'];
  input: StationDayReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationStationDayEndArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationStatutoryPeriodAddArgs = {
  id: Scalars['ID']['input'];
  input: StatutoryRegisterInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationStatutoryPeriodEndArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSuggestionAgreeLongerArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSuggestionAnswerArgs = {
  id: Scalars['ID']['input'];
  input: SuggestionAnswerInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSuggestionAskLongerArgs = {
  id: Scalars['ID']['input'];
  input: SuggestionReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSuggestionAssignArgs = {
  id: Scalars['ID']['input'];
  input: SuggestionAssignInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSuggestionCommentArgs = {
  id: Scalars['ID']['input'];
  input: SuggestionTextInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSuggestionDeclineArgs = {
  id: Scalars['ID']['input'];
  input: SuggestionReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSuggestionEvaluateArgs = {
  id: Scalars['ID']['input'];
  input: SuggestionEvaluateInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSuggestionGiveOpinionArgs = {
  id: Scalars['ID']['input'];
  input: SuggestionTextInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSuggestionGrantObjectionArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSuggestionMakeArgs = {
  input: SuggestionMakeInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSuggestionObjectArgs = {
  id: Scalars['ID']['input'];
  input: SuggestionReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSuggestionRefuseLongerArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSuggestionRefuseObjectionArgs = {
  id: Scalars['ID']['input'];
  input: SuggestionReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSupervisionAcceptArgs = {
  id: Scalars['ID']['input'];
  input: SupervisionAppealsInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSupervisionAddAppealsArgs = {
  id: Scalars['ID']['input'];
  input: SupervisionAppealsInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSupervisionCommentArgs = {
  id: Scalars['ID']['input'];
  input: SupervisionTextInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSupervisionDeclineArgs = {
  id: Scalars['ID']['input'];
  input: SupervisionReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationSupervisionProposeArgs = {
  input: SupervisionProposeInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSupervisionReportArgs = {
  id: Scalars['ID']['input'];
  input: SupervisionReportInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationUnitAddArgs = {
  id: Scalars['ID']['input'];
  input: UnitAddInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationUnitChangeArgs = {
  id: Scalars['ID']['input'];
  input: UnitChangeInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationUnitEndArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationUnitRestoreArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWeeklyReviewSignArgs = {
  input: WeeklyReviewInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationWorkOrderAcceptArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderArbitrateArgs = {
  id: Scalars['ID']['input'];
  input: WorkOrderArbitrateInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderArgueArgs = {
  id: Scalars['ID']['input'];
  input: OpinionInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationWorkOrderAskDeferralArgs = {
  id: Scalars['ID']['input'];
  input: WorkOrderDeferralInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderAskEscalationArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderAskExtensionArgs = {
  id: Scalars['ID']['input'];
  input: WorkOrderExtensionInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderAskStatutoryPeriodArgs = {
  id: Scalars['ID']['input'];
  input: StatutoryPeriodInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderAskTerminationArgs = {
  id: Scalars['ID']['input'];
  input: WorkOrderTerminationInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderAssignHandlerArgs = {
  id: Scalars['ID']['input'];
  input: WorkOrderHandlerInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderCompleteArgs = {
  id: Scalars['ID']['input'];
  input: AppealTextInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderEscalateArgs = {
  id: Scalars['ID']['input'];
  input: WorkOrderEscalateInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderGrantDeferralArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderGrantEscalationArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderGrantExtensionArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderGrantReturnArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderGrantStatutoryPeriodArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderGrantTerminationArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderInterimReplyArgs = {
  id: Scalars['ID']['input'];
  input: AppealAnswerInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderObjectArgs = {
  id: Scalars['ID']['input'];
  input: WorkOrderReturnInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderRecordContactArgs = {
  id: Scalars['ID']['input'];
  input: WorkOrderContactInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderRefuseDeferralArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderRefuseEscalationArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderRefuseExtensionArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderRefuseReturnArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderRefuseStatutoryPeriodArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderRefuseTerminationArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  part: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderReplyArgs = {
  id: Scalars['ID']['input'];
  input: AppealAnswerInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderResumeArgs = {
  id: Scalars['ID']['input'];
  input: ReasonInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderReturnArgs = {
  id: Scalars['ID']['input'];
  input: WorkOrderReturnInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationWorkOrderTransferArgs = {
  id: Scalars['ID']['input'];
  input: WorkOrderTransferInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

/** The step after a notice is proposed once; it stands already. */
export type NextIsProposed = Problem & {
  __typename?: 'NextIsProposed';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Number of the notice that follows. */
  number: Scalars['String']['output'];
};

/** A hard case is owned, and the catalogue taught, by the lead unit; an appeal without one is dispatched first. */
export type NoOwner = Problem & {
  __typename?: 'NoOwner';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** The unit has no result in a closed period of this name. */
export type NotAssessed = Problem & {
  __typename?: 'NotAssessed';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** No department is paired with the community, or no community is named. */
export type NotPaired = Problem & {
  __typename?: 'NotPaired';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** The act may not be done now, or not from this seat. */
export type NotPermitted = Problem & {
  __typename?: 'NotPermitted';
  /** What stands in the way. */
  hindrance: Hindrance;
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A deputy rates the handling of a subject of which it has looked on at an appeal. */
export type NothingObserved = Problem & {
  __typename?: 'NothingObserved';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** Only a grid worker is rated, for a month that is over. */
export type NothingToRate = Problem & {
  __typename?: 'NothingToRate';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** 提示单, 督办单, 约谈, 通报批评, 问责线索: what a unit is served with, signs for and answers. */
export type Notice = Matter & {
  __typename?: 'Notice';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** The unit that it is served on. */
  addressee: Unit;
  /** What was answered, and what the review found. */
  answers: Array<NoticeAnswer>;
  /** The appeals that it is about. */
  appeals: Array<NoticeAppeal>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** For an interview: what the check found. */
  checkFinding?: Maybe<Scalars['String']['output']>;
  /** For an interview: on which day the centre checks, `YYYY-MM-DD`. */
  checkOn?: Maybe<Scalars['String']['output']>;
  /** For an interview: when it checked what was promised. */
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For an interview: units that held it together with the centre. */
  coConveners: Array<Scalars['String']['output']>;
  /** For an interview: what the unit promised, in its order. */
  commitments: Array<NoticeCommitment>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Who is sent a copy, as the imprint of the document names them. */
  copyTo?: Maybe<Scalars['String']['output']>;
  /** Number of the document, 督办〔2026〕3号; given when it is issued, without gaps within type and year. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** By when it must be answered; moved when an answer is returned. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was dropped or withdrawn. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** The facts, without personal data. */
  facts: Scalars['String']['output'];
  /** Legal or policy ground. */
  ground: Scalars['String']['output'];
  /** For an interview: when it was held. */
  heldAt?: Maybe<Scalars['DateTime']['output']>;
  /** For an interview: where it was held. */
  heldIn?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** When it was issued. */
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Unit that issued it. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** How grave it is. */
  level: NoticeLevel;
  /** How grave it is, in words. */
  levelLabel: Scalars['String']['output'];
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The step after it; what is only proposed is seen by those who issue it. */
  next?: Maybe<Notice>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** What the house proposes when it is not answered in time; null above the last step. */
  nextType?: Maybe<NoticeType>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** What the house proposed it on, for example a rule. */
  origin?: Maybe<Scalars['String']['output']>;
  /** Title of the document: 关于…的督办单. */
  paperTitle: Scalars['String']['output'];
  /** For an interview: who was present. */
  present?: Maybe<Scalars['String']['output']>;
  /** The notice that was not answered before this one. */
  prior?: Maybe<Notice>;
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** Unit that proposed it. */
  proposedBy: Scalars['String']['output'];
  /** For an interview: what was said. */
  record?: Maybe<Scalars['String']['output']>;
  /** For a referral: the body that it goes to. */
  referredTo?: Maybe<Scalars['String']['output']>;
  /** What is required of the unit. */
  requirement: Scalars['String']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** Who signed it; null where the house issued it by a rule. */
  signatory?: Maybe<Scalars['String']['output']>;
  /** When the unit signed for it. */
  signedForAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who signed for it. */
  signedForBy?: Maybe<Scalars['String']['output']>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** What kind of notice. */
  type: NoticeType;
  /** What kind of notice, in words. */
  typeLabel: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
  /** Working days to answer in, where the proposer set them; otherwise the usual limit of the type. */
  workingDays?: Maybe<Scalars['Int']['output']>;
};


/** 提示单, 督办单, 约谈, 通报批评, 问责线索: what a unit is served with, signs for and answers. */
export type NoticeClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 提示单, 督办单, 约谈, 通报批评, 问责线索: what a unit is served with, signs for and answers. */
export type NoticeDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 提示单, 督办单, 约谈, 通报批评, 问责线索: what a unit is served with, signs for and answers. */
export type NoticeEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 提示单, 督办单, 约谈, 通报批评, 问责线索: what a unit is served with, signs for and answers. */
export type NoticeSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the addressee answered, and what the centre found. */
export type NoticeAnswer = {
  __typename?: 'NoticeAnswer';
  /** Whether it was accepted; null while it is reviewed. */
  accepted?: Maybe<Scalars['Boolean']['output']>;
  /** When it was answered. */
  at: Scalars['DateTime']['output'];
  /** Documents that prove it. */
  documents: Array<Document>;
  /** Address of what proves it, where it is not a file. */
  evidenceUrl?: Maybe<Scalars['String']['output']>;
  /** What the review found. */
  finding?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier; its documents name it as their part. */
  id: Scalars['ID']['output'];
  /** Whether it was in time. */
  inTime: Scalars['Boolean']['output'];
  /** The measures. */
  measures: Array<NoticeMeasure>;
  /** Member who answered. */
  memberName?: Maybe<Scalars['String']['output']>;
  /** Number of the answer, from 1. */
  number: Scalars['Int']['output'];
  /** When it was reviewed. */
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was answered. */
  text: Scalars['String']['output'];
  /** Unit that answered. */
  unitName: Scalars['String']['output'];
};

/** What the unit answers. */
export type NoticeAnswerInput = {
  /** Address of what proves it. */
  evidenceUrl?: InputMaybe<Scalars['String']['input']>;
  /** The measures, one at least. */
  measures: Array<NoticeMeasureInput>;
  /** Receipts of the uploads that prove it, one per line; a supervision order needs these or a link. */
  receipts?: InputMaybe<Scalars['String']['input']>;
  /** What was found and done. */
  text: Scalars['String']['input'];
};

/** What `noticeAnswer` answers on a matter of kind Notice: done, or why not. */
export type NoticeAnswerResult = CalendarNotLoaded | InvalidInput | NotPermitted | NoticeAnswerSuccess | PartNotFound | StaleVersion | UnitNotEligible | UploadNotFound;

/** Answer of `noticeAnswer` when it was done. */
export type NoticeAnswerSuccess = {
  __typename?: 'NoticeAnswerSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Notice>;
};

/** An appeal that a notice is about, as it was known when it was cited: never the appellant. */
export type NoticeAppeal = {
  __typename?: 'NoticeAppeal';
  /** The appeal itself; null for those who do not see it. */
  appeal?: Maybe<Matter>;
  /** The appeal; only those with a seat at it can open it. */
  appealId: Scalars['ID']['output'];
  /** Opaque identifier of the link. */
  id: Scalars['ID']['output'];
  /** The notice. */
  notice?: Maybe<Notice>;
  /** Number of the appeal. */
  number: Scalars['String']['output'];
  /** Title, without personal data; the number where the appeal is confidential. */
  title: Scalars['String']['output'];
};

/** What `noticeCheckCommitments` answers on a matter of kind Notice: done, or why not. */
export type NoticeCheckCommitmentsResult = CalendarNotLoaded | InvalidInput | NotPermitted | NoticeCheckCommitmentsSuccess | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `noticeCheckCommitments` when it was done. */
export type NoticeCheckCommitmentsSuccess = {
  __typename?: 'NoticeCheckCommitmentsSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Notice>;
};

/** What the centre found when it checked what was promised. */
export type NoticeCheckInput = {
  /** Every commitment, whether it was kept. */
  commitments: Array<NoticeCommitmentCheckInput>;
  /** How it was checked, and what was found. */
  finding: Scalars['String']['input'];
};

/** What the review found. */
export type NoticeCloseOffInput = {
  /** What was found. */
  finding?: InputMaybe<Scalars['String']['input']>;
};

/** What `noticeCloseOff` answers on a matter of kind Notice: done, or why not. */
export type NoticeCloseOffResult = CalendarNotLoaded | InvalidInput | NotPermitted | NoticeCloseOffSuccess | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `noticeCloseOff` when it was done. */
export type NoticeCloseOffSuccess = {
  __typename?: 'NoticeCloseOffSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Notice>;
};

/** What the addressee promised at an interview, and whether it kept it. */
export type NoticeCommitment = {
  __typename?: 'NoticeCommitment';
  /** By which day, `YYYY-MM-DD`. */
  dueOn: Scalars['String']['output'];
  /** Whether it was kept; null while the centre has not checked. */
  kept?: Maybe<Scalars['Boolean']['output']>;
  /** What was promised. */
  what: Scalars['String']['output'];
};

/** What the centre found of a commitment. */
export type NoticeCommitmentCheckInput = {
  /** Whether it was kept. */
  kept: Scalars['Boolean']['input'];
  /** Number of the commitment, from 1. */
  number: Scalars['Int']['input'];
};

/** Something that the unit promised at an interview. */
export type NoticeCommitmentInput = {
  /** By which day, `YYYY-MM-DD`. */
  dueOn: Scalars['String']['input'];
  /** What it promised. */
  what: Scalars['String']['input'];
};

/** A page of a list of Notice objects, in the list's order. */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** The items of this page. */
  nodes: Array<Notice>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How many notices that the reader sees stand alike. */
export type NoticeCount = {
  __typename?: 'NoticeCount';
  /** Number of notices. */
  count: Scalars['Int']['output'];
  /** Their level. */
  level: NoticeLevel;
  /** Of these, overdue. */
  overdue: Scalars['Int']['output'];
  /** Their state. */
  state: Scalars['String']['output'];
  /** Their type. */
  type: NoticeType;
};

/** What `noticeDrop` answers on a matter of kind Notice: done, or why not. */
export type NoticeDropResult = CalendarNotLoaded | InvalidInput | NotPermitted | NoticeDropSuccess | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `noticeDrop` when it was done. */
export type NoticeDropSuccess = {
  __typename?: 'NoticeDropSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Notice>;
};

/** Which notices are shown; conditions add up. */
export type NoticeFilter = {
  /** Only those that are served on this unit. */
  addresseeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of these levels. */
  levels?: InputMaybe<Array<NoticeLevel>>;
  /** Only those that wait for an answer and are overdue. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only in this state. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Only of these types. */
  types?: InputMaybe<Array<NoticeType>>;
};

/** An interview that was held. */
export type NoticeInterviewInput = {
  /** On which day the centre checks at the latest, `YYYY-MM-DD`; the day of the last commitment otherwise. */
  checkOn?: InputMaybe<Scalars['String']['input']>;
  /** Units that held it together with the centre. */
  coConvenerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the unit promised, each with its day; the centre checks them afterwards. */
  commitments?: InputMaybe<Array<NoticeCommitmentInput>>;
  /** When it was held. */
  heldAt: Scalars['DateTime']['input'];
  /** Where it was held. */
  heldIn: Scalars['String']['input'];
  /** Who was present. */
  present: Scalars['String']['input'];
  /** What was said. */
  record: Scalars['String']['input'];
};

/** What `noticeIssue` answers on a matter of kind Notice: done, or why not. */
export type NoticeIssueResult = CalendarNotLoaded | InvalidInput | NotPermitted | NoticeIssueSuccess | PartNotFound | PriorNotOpen | StaleVersion | UnitNotEligible;

/** Answer of `noticeIssue` when it was done. */
export type NoticeIssueSuccess = {
  __typename?: 'NoticeIssueSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Notice>;
};

/** How grave it is. */
export type NoticeLevel =
  /** 蓝色: slow; a reminder. */
  | 'BLUE'
  /** 橙色: the date of the one before was missed, or the matter cannot wait. */
  | 'ORANGE'
  /** 红色: missed again, or of grave effect. */
  | 'RED';

/** What the addressee does about it, and by when. */
export type NoticeMeasure = {
  __typename?: 'NoticeMeasure';
  /** Last day for it, `YYYY-MM-DD`; null when it is done. */
  dueDate?: Maybe<Scalars['String']['output']>;
  /** What is done. */
  what: Scalars['String']['output'];
};

/** What the unit does about it. */
export type NoticeMeasureInput = {
  /** Last day for it, `YYYY-MM-DD`; nothing when it is done. */
  dueDate?: InputMaybe<Scalars['String']['input']>;
  /** What is done. */
  what: Scalars['String']['input'];
};

/** A notice that somebody wishes to have issued. */
export type NoticeProposeInput = {
  /** The unit that it is served on. */
  addresseeId: Scalars['ID']['input'];
  /** Appeals that it is about. */
  appealIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who is sent a copy, as the imprint names them. */
  copyTo?: InputMaybe<Scalars['String']['input']>;
  /** The facts. */
  facts: Scalars['String']['input'];
  /** Legal or policy ground. */
  ground: Scalars['String']['input'];
  /** How grave it is; the usual level of the type otherwise. */
  level?: InputMaybe<NoticeLevel>;
  /** What the house proposes it on; a member’s is not kept. */
  origin?: InputMaybe<Scalars['String']['input']>;
  /** The notice that was not answered, where this is the step after it. */
  priorId?: InputMaybe<Scalars['ID']['input']>;
  /** For a referral: the body that it goes to. */
  referredTo?: InputMaybe<Scalars['String']['input']>;
  /** What is required of the unit. */
  requirement: Scalars['String']['input'];
  /** What it is about, in a few words: 关于…的督办单. */
  title: Scalars['String']['input'];
  /** What kind of notice. */
  type: NoticeType;
  /** Working days to answer in; the usual limit of the type otherwise. */
  workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** What `noticePropose` answers on a matter of kind Notice: done, or why not. */
export type NoticeProposeResult = AppealNotCited | CalendarNotLoaded | InvalidInput | NextIsProposed | NotPermitted | NoticeProposeSuccess | PartNotFound | PriorNotOpen | StaleVersion | UnitNotEligible;

/** Answer of `noticePropose` when it was done. */
export type NoticeProposeSuccess = {
  __typename?: 'NoticeProposeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Notice>;
};

/** Why; it stands on the record. */
export type NoticeReasonInput = {
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** What `noticeRecordInterview` answers on a matter of kind Notice: done, or why not. */
export type NoticeRecordInterviewResult = CalendarNotLoaded | InvalidInput | NotPermitted | NoticeRecordInterviewSuccess | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `noticeRecordInterview` when it was done. */
export type NoticeRecordInterviewSuccess = {
  __typename?: 'NoticeRecordInterviewSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Notice>;
};

/** Why an answer is returned, and by when it is due again. */
export type NoticeReturnInput = {
  /** What is missing. */
  reason: Scalars['String']['input'];
  /** Working days to answer in; the usual limit of the type otherwise. */
  workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** What `noticeReturn` answers on a matter of kind Notice: done, or why not. */
export type NoticeReturnResult = CalendarNotLoaded | InvalidInput | NotPermitted | NoticeReturnSuccess | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `noticeReturn` when it was done. */
export type NoticeReturnSuccess = {
  __typename?: 'NoticeReturnSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Notice>;
};

/** The text of a notice before it is issued. */
export type NoticeReviseInput = {
  /** Who is sent a copy, as the imprint names them. */
  copyTo?: InputMaybe<Scalars['String']['input']>;
  /** The facts. */
  facts: Scalars['String']['input'];
  /** Legal or policy ground. */
  ground: Scalars['String']['input'];
  /** How grave it is. */
  level: NoticeLevel;
  /** What is required of the unit. */
  requirement: Scalars['String']['input'];
  /** What it is about, in a few words. */
  title: Scalars['String']['input'];
  /** Working days to answer in; the usual limit of the type otherwise. */
  workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** What `noticeRevise` answers on a matter of kind Notice: done, or why not. */
export type NoticeReviseResult = CalendarNotLoaded | InvalidInput | NotPermitted | NoticeReviseSuccess | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `noticeRevise` when it was done. */
export type NoticeReviseSuccess = {
  __typename?: 'NoticeReviseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Notice>;
};

/** What `noticeSignFor` answers on a matter of kind Notice: done, or why not. */
export type NoticeSignForResult = CalendarNotLoaded | InvalidInput | NotPermitted | NoticeSignForSuccess | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `noticeSignFor` when it was done. */
export type NoticeSignForSuccess = {
  __typename?: 'NoticeSignForSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Notice>;
};

/** The public notice before a civil suit runs for thirty days (检察公益诉讼解释 Art. 13). */
export type NoticeTimeRuns = Problem & {
  __typename?: 'NoticeTimeRuns';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Last day of it, `YYYY-MM-DD`. */
  until: Scalars['String']['output'];
};

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

/** What `noticeWithdraw` answers on a matter of kind Notice: done, or why not. */
export type NoticeWithdrawResult = CalendarNotLoaded | InvalidInput | NotPermitted | NoticeWithdrawSuccess | PartNotFound | StaleVersion | UnitNotEligible;

/** Answer of `noticeWithdraw` when it was done. */
export type NoticeWithdrawSuccess = {
  __typename?: 'NoticeWithdrawSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Notice>;
};

/** Something that the unit was told, in the member’s inbox. */
export type Notification = {
  __typename?: 'Notification';
  /** When it was told. */
  at: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: NotificationKind;
  /** The matter, while the unit still sees it. */
  matter?: Maybe<Matter>;
  /** What happened, in one sentence. */
  sentence: Scalars['String']['output'];
  /** Whether the signed-in member has not read it yet. */
  unread: Scalars['Boolean']['output'];
};

/** A page of a list of Notification objects, in the list's order. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** The items of this page. */
  nodes: Array<Notification>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

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

/** Whether the member is told of a kind of notification. */
export type NotificationSwitch = {
  __typename?: 'NotificationSwitch';
  /** The kind. */
  kind: NotificationKind;
  /** Its name. */
  label: Scalars['String']['output'];
  /** Whether it comes into the inbox. */
  on: Scalars['Boolean']['output'];
};

/** The unit has an objection to this score that is not answered yet. */
export type ObjectionPending = Problem & {
  __typename?: 'ObjectionPending';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A unit objects within the limit, counted from the refused return or from the new dispatch. */
export type ObjectionTooLate = Problem & {
  __typename?: 'ObjectionTooLate';
  /** Working days that the district gives. */
  days: Scalars['Int']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** Appeals on one subject that the reader’s unit looks on at: what a suggestion can be made from. */
export type ObservedCluster = {
  __typename?: 'ObservedCluster';
  /** The appeals, the newest first. */
  appeals: Array<ClusterAppeal>;
  /** The subject; null for those that have none. */
  categoryId?: Maybe<Scalars['ID']['output']>;
  /** How many appeals. */
  count: Scalars['Int']['output'];
  /** Names of the subject from the root on, joined by ` / `. */
  path?: Maybe<Scalars['String']['output']>;
};

/** What a deputy or station asked a unit at an appeal, and its reply. */
export type ObserverQuestion = {
  __typename?: 'ObserverQuestion';
  /** What the reader may do about it now. */
  abilities: Array<Ability>;
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** The unit that is asked. */
  askedName: Scalars['String']['output'];
  /** The deputy or station that asks. */
  askerName: Scalars['String']['output'];
  /** By when the unit replies. */
  dueAt: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The appeal that it is about; null for who left it. */
  matter?: Maybe<Matter>;
  /** When it replied. */
  repliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Unit that replied: the one that was asked, or the centre. */
  repliedBy?: Maybe<Scalars['String']['output']>;
  /** The reply; null while there is none. */
  reply?: Maybe<Scalars['String']['output']>;
  /** The question. */
  text: Scalars['String']['output'];
};

/** A page of a list of ObserverQuestion objects, in the list's order. */
export type ObserverQuestionConnection = {
  __typename?: 'ObserverQuestionConnection';
  /** The items of this page. */
  nodes: Array<ObserverQuestion>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A question to a unit that handles an appeal. */
export type ObserverQuestionInput = {
  /** The question. */
  text: Scalars['String']['input'];
  /** The unit that is asked: one that handles the appeal, or the centre. */
  unitId: Scalars['ID']['input'];
};

/** The reply to a question. */
export type ObserverReplyInput = {
  /** The reply. */
  text: Scalars['String']['input'];
};

/** Who looks on. */
export type ObserversInput = {
  /** Deputies and stations that look on. */
  unitIds: Array<Scalars['ID']['input']>;
};

/** A password for the next sign-in; it is told once and kept nowhere. */
export type OneTimePassword = {
  __typename?: 'OneTimePassword';
  /** The password. */
  password: Scalars['String']['output'];
  /** Name to sign in with. */
  username: Scalars['String']['output'];
};

/** What a unit says about whose business an appeal is, and why. */
export type Opinion = {
  __typename?: 'Opinion';
  /** When it was given. */
  at: Scalars['DateTime']['output'];
  /** Why. */
  ground: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The unit’s own, shared, or not its own. */
  mandate: Mandate;
  /** Before dispatch, or while it is decided. */
  stage: OpinionStage;
  /** Unit that says it. */
  unitName: Scalars['String']['output'];
};

/** Whose business a unit says that it is, and why. */
export type OpinionInput = {
  /** Ground: three-fixed plan, law, earlier decision. */
  ground: Scalars['String']['input'];
  /** The unit’s own, shared, or not its own. */
  mandate: Mandate;
};

/** On what occasion an opinion was given. */
export type OpinionStage =
  /** 裁定陈述: while it is decided who must handle it. */
  | 'ARBITRATION'
  /** 派单前会商: asked by the command centre. */
  | 'CONSULTATION';

/** A suggestion is answered when its co-handling units have given their opinions, and no objection is open. */
export type OpinionsOwed = Problem & {
  __typename?: 'OpinionsOwed';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Units that are waited for. */
  units: Scalars['String']['output'];
};

/** The matter that the mediation comes from, or an appeal that a party stands for, does not exist for the reader. */
export type OriginNotFound = Problem & {
  __typename?: 'OriginNotFound';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A unit transfers only within its own tree. */
export type OutsideTree = Problem & {
  __typename?: 'OutsideTree';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** How many appeals are counted for the day. */
export type OverviewCount = {
  __typename?: 'OverviewCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** What is counted; `overviewAppeals` lists exactly these. */
  load: OverviewLoad;
};

/** Which number of the overview is opened. */
export type OverviewFilter = {
  /** Of this subject; empty for appeals without one. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Registered on this date or later, `2026-03-02`. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** What is counted for the day. */
  load?: InputMaybe<OverviewLoad>;
  /** In this sub-district; empty for appeals in none. */
  subDistrictId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this unit’s orders. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Registered on this date or earlier. */
  until?: InputMaybe<Scalars['String']['input']>;
};

/** What most appeals of the last days are about, or where they are. */
export type OverviewHot = {
  __typename?: 'OverviewHot';
  /** First date of the span before it. */
  beforeFrom: Scalars['String']['output'];
  /** Last date of the span before it. */
  beforeUntil: Scalars['String']['output'];
  /** First date of the span. */
  from: Scalars['String']['output'];
  /** The most frequent first. */
  spots: Array<OverviewHotSpot>;
  /** Last date of the span: today. */
  until: Scalars['String']['output'];
};

/** What appeals are gathered by. */
export type OverviewHotBy =
  /** 类别: their subject. */
  | 'CATEGORY'
  /** 属地: the sub-district that they are in. */
  | 'SUB_DISTRICT';

/** A subject or an area, and how many appeals there were of it. */
export type OverviewHotSpot = {
  __typename?: 'OverviewHotSpot';
  /** Registered in the span of the same length before it. */
  before: Scalars['Int']['output'];
  /** Registered in the span. */
  count: Scalars['Int']['output'];
  /** The subject or the sub-district; null for appeals without one. */
  key?: Maybe<Scalars['ID']['output']>;
  /** Its name; null for what has none. */
  label?: Maybe<Scalars['String']['output']>;
};

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

/** Where a page of a list ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` to read on; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** The part of the matter that the act is about does not exist for the reader. */
export type PartNotFound = Problem & {
  __typename?: 'PartNotFound';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** Every party of the agreement must apply (民事诉讼法 Art. 205); some did not. */
export type PartiesDidNotApplyTogether = Problem & {
  __typename?: 'PartiesDidNotApplyTogether';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Masked names of those who did not apply. */
  missing: Scalars['String']['output'];
};

/** How a member’s password is reset. */
export type PasswordResetInput = {
  /** Why, and how it was made sure that it is the member who asks. */
  reason: Scalars['String']['input'];
  /** Takes the second factor away as well: the member has lost the device and the backup codes. */
  withoutSecondFactor?: InputMaybe<Scalars['Boolean']['input']>;
};

/** There is one assessment of a period, not two. */
export type PeriodExists = Problem & {
  __typename?: 'PeriodExists';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A circular tells of a period whose figures were signed; this one is not closed. */
export type PeriodNotClosed = Problem & {
  __typename?: 'PeriodNotClosed';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A period is drawn up after its end, because until then it is still being counted. */
export type PeriodNotOver = Problem & {
  __typename?: 'PeriodNotOver';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A photograph is one image file. */
export type PhotoNotImage = Problem & {
  __typename?: 'PhotoNotImage';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** The court’s answer. */
export type PreSuitAnswerInput = {
  /** What the court answers; it is no ruling. */
  answer: Scalars['String']['input'];
  /** The law that it answers from. */
  ground: Scalars['String']['input'];
};

/** What `preSuitAnswer` answers on a matter of kind PreSuitQuestion: done, or why not. */
export type PreSuitAnswerResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | PreSuitAnswerSuccess | StaleVersion | UnitNotEligible;

/** Answer of `preSuitAnswer` when it was done. */
export type PreSuitAnswerSuccess = {
  __typename?: 'PreSuitAnswerSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<PreSuitQuestion>;
};

/** A question to the court, before anybody sues. */
export type PreSuitAskInput = {
  /** The matter that it arose from; the unit sees it. */
  aboutId?: InputMaybe<Scalars['ID']['input']>;
  /** The court. */
  courtId: Scalars['ID']['input'];
  /** What is asked, without personal data. */
  question: Scalars['String']['input'];
  /** What it is about, in one line. */
  title: Scalars['String']['input'];
};

/** What `preSuitAsk` answers on a matter of kind PreSuitQuestion: done, or why not. */
export type PreSuitAskResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | PreSuitAskSuccess | StaleVersion | UnitNotEligible;

/** Answer of `preSuitAsk` when it was done. */
export type PreSuitAskSuccess = {
  __typename?: 'PreSuitAskSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<PreSuitQuestion>;
};

/** 诉前咨询: a unit asks the court how a kind of dispute is decided, before anybody sues. The answer is no ruling. */
export type PreSuitQuestion = Matter & {
  __typename?: 'PreSuitQuestion';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** Number of the matter that it arose from. */
  aboutNumber?: Maybe<Scalars['String']['output']>;
  /** What the court answered. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The unit that asked. */
  asker: Unit;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** The court. */
  court: Unit;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** The law that it answered from. */
  ground?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** What is asked, without personal data. */
  question: Scalars['String']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 诉前咨询: a unit asks the court how a kind of dispute is decided, before anybody sues. The answer is no ruling. */
export type PreSuitQuestionClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 诉前咨询: a unit asks the court how a kind of dispute is decided, before anybody sues. The answer is no ruling. */
export type PreSuitQuestionDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 诉前咨询: a unit asks the court how a kind of dispute is decided, before anybody sues. The answer is no ruling. */
export type PreSuitQuestionEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 诉前咨询: a unit asks the court how a kind of dispute is decided, before anybody sues. The answer is no ruling. */
export type PreSuitQuestionSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A prepaid card and what was used of it, as it was put down. */
export type PrepaidCard = {
  __typename?: 'PrepaidCard';
  /** Stored value: what the merchant gave on top. */
  bonus?: Maybe<Scalars['Fen']['output']>;
  /** Term: its last day, `YYYY-MM-DD`. */
  endsOn?: Maybe<Scalars['String']['output']>;
  /** Whether the consumer had the same before (Art. 14). */
  hadSameBefore?: Maybe<Scalars['Boolean']['output']>;
  /** What kind of card. */
  kind: CardKind;
  /** Stored value: what was used, at the price before discounts. Times: the price of one without discount. */
  listPrice?: Maybe<Scalars['Fen']['output']>;
  /** What the consumer paid. */
  paid: Scalars['Fen']['output'];
  /** On which day it was paid, `YYYY-MM-DD`. */
  paidOn: Scalars['String']['output'];
  /** Term: its first day, `YYYY-MM-DD`. */
  startsOn?: Maybe<Scalars['String']['output']>;
  /** Times: how many, those on top included. */
  times?: Maybe<Scalars['Int']['output']>;
  /** Times: how many were used. */
  timesUsed?: Maybe<Scalars['Int']['output']>;
  /** Stored value: what was taken off the card. */
  used?: Maybe<Scalars['Fen']['output']>;
};

/** The notice before was answered, closed off or withdrawn meanwhile, or is not one of this unit. */
export type PriorNotOpen = Problem & {
  __typename?: 'PriorNotOpen';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Number of the notice before. */
  number: Scalars['String']['output'];
};

/** Why an act was refused. Each refusal is a type of its own; the message is in the reader’s language. */
export type Problem = {
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** The public profile of the unit, or of one of its members. */
export type ProfileAddInput = {
  /** What it answers for, in words for residents. */
  duty: Scalars['String']['input'];
  /** For a grid worker: the grid. */
  gridId?: InputMaybe<Scalars['ID']['input']>;
  /** Hours of service. */
  hours?: InputMaybe<Scalars['String']['input']>;
  /** The member; the unit itself where nothing is said. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Telephone of service; never a private one. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** What `profileAdd` answers on a matter of kind UnitFile: done, or why not. */
export type ProfileAddResult = CalendarNotLoaded | GridUnknown | InvalidInput | NotPermitted | PartNotFound | ProfileAddSuccess | ProfileKept | StaleVersion | UnitNotEligible;

/** Answer of `profileAdd` when it was done. */
export type ProfileAddSuccess = {
  __typename?: 'ProfileAddSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** What residents read; telephone and hours may be left out. */
export type ProfileChangeInput = {
  /** What it answers for, in words for residents. */
  duty: Scalars['String']['input'];
  /** For a grid worker: the grid. */
  gridId?: InputMaybe<Scalars['ID']['input']>;
  /** Hours of service. */
  hours?: InputMaybe<Scalars['String']['input']>;
  /** Telephone of service; never a private one. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** What `profileChange` answers on a matter of kind UnitFile: done, or why not. */
export type ProfileChangeResult = CalendarNotLoaded | GridUnknown | InvalidInput | NotPermitted | PartNotFound | ProfileChangeSuccess | StaleVersion | UnitNotEligible;

/** Answer of `profileChange` when it was done. */
export type ProfileChangeSuccess = {
  __typename?: 'ProfileChangeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** What `profileHide` answers on a matter of kind UnitFile: done, or why not. */
export type ProfileHideResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | ProfileHideSuccess | StaleVersion | UnitNotEligible;

/** Answer of `profileHide` when it was done. */
export type ProfileHideSuccess = {
  __typename?: 'ProfileHideSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** A unit, and each of its members, has one public profile. */
export type ProfileKept = Problem & {
  __typename?: 'ProfileKept';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Whose it is. */
  name: Scalars['String']['output'];
};

/** The photograph that residents see. */
export type ProfilePhotoInput = {
  /** Receipt of the upload, an image. */
  receipts: Scalars['String']['input'];
};

/** What `profileSetPhoto` answers on a matter of kind UnitFile: done, or why not. */
export type ProfileSetPhotoResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | PhotoNotImage | ProfileSetPhotoSuccess | StaleVersion | UnitNotEligible | UploadNotFound;

/** Answer of `profileSetPhoto` when it was done. */
export type ProfileSetPhotoSuccess = {
  __typename?: 'ProfileSetPhotoSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** What `profileShow` answers on a matter of kind UnitFile: done, or why not. */
export type ProfileShowResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | ProfileShowSuccess | StaleVersion | UnitNotEligible;

/** Answer of `profileShow` when it was done. */
export type ProfileShowSuccess = {
  __typename?: 'ProfileShowSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** A deferred appeal is promised for a day after today, within the time that the district allows. */
export type PromiseOutOfReach = Problem & {
  __typename?: 'PromiseOutOfReach';
  /** The last day that may be promised, `YYYY-MM-DD`. */
  latest: Scalars['String']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A proposed item is not proposed any more: it was settled, or it stands on the agenda already. */
export type ProposalGone = Problem & {
  __typename?: 'ProposalGone';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A period that the register of statutory periods proposes for an appeal, because it is longer than the usual limit. */
export type ProposedPeriod = {
  __typename?: 'ProposedPeriod';
  /** How long. */
  amount: Scalars['Int']['output'];
  /** Law and article. */
  basis: Scalars['String']['output'];
  /** Address of the text of the law. */
  sourceUrl?: Maybe<Scalars['String']['output']>;
  /** In what it is counted. */
  unit: StatutoryUnit;
};

/** An appeal as a resident files it, without an account. */
export type PublicAppealInput = {
  /** For a violation report: the unit that is accused. Neither it nor a unit below it ever sees the report. */
  accusedUnitId?: InputMaybe<Scalars['ID']['input']>;
  /** What is asked. */
  body: Scalars['String']['input'];
  /** Subject, out of `publicSubjects`. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Community that it is in, out of `publicUnits`. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the appellant asks for confidentiality. */
  confidential?: InputMaybe<Scalars['Boolean']['input']>;
  /** Merchant that is named. */
  merchant?: InputMaybe<Scalars['String']['input']>;
  /** Name; may be left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number for the reply. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Place that it is about. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Receipts of files that were sent before, one per line. */
  receipts?: InputMaybe<Scalars['String']['input']>;
  /** Sub-district that it is in, out of `publicUnits`. */
  subDistrictId?: InputMaybe<Scalars['ID']['input']>;
  /** Title in one line. */
  title: Scalars['String']['input'];
  /** What kind of appeal; a complaint where nothing is said. */
  type?: InputMaybe<AppealType>;
};

/** What `publicAppealRegister` answers. */
export type PublicAppealRegisterResult = CalendarNotLoaded | InvalidInput | PublicAppealRegisterSuccess | UploadNotFound;

/** The appeal is registered. */
export type PublicAppealRegisterSuccess = {
  __typename?: 'PublicAppealRegisterSuccess';
  /** Number and query code to follow it. */
  receipt: AppealReceipt;
};

/** A circular as residents read it: its latest version. */
export type PublicCircular = {
  __typename?: 'PublicCircular';
  /** What it changes of the version before; null for the first. */
  changes?: Maybe<Scalars['String']['output']>;
  /** What it says; null once it is withdrawn. */
  content?: Maybe<PublicCircularContent>;
  /** Document number. */
  documentNumber: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Who published it. */
  issuer: Scalars['String']['output'];
  /** `2026-03` for a month, `2026-Q1` for a quarter. */
  periodCode: Scalars['String']['output'];
  /** When this version was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Version, from 1. */
  version: Scalars['Int']['output'];
  /** When it was withdrawn; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn. */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};

/** A case as residents read it: no number, nobody’s name, no place. */
export type PublicCircularCase = {
  __typename?: 'PublicCircularCase';
  /** As an example, or as a criticism. */
  side: CircularCaseSide;
  /** Its subject. */
  subject?: Maybe<Scalars['String']['output']>;
  /** The unit that handled it. */
  unit?: Maybe<Scalars['String']['output']>;
  /** What is told of it. */
  words: Scalars['String']['output'];
};

/** What a published circular says. */
export type PublicCircularContent = {
  __typename?: 'PublicCircularContent';
  /** Exemplary and criticised cases. */
  cases: Array<PublicCircularCase>;
  /** The figures. */
  figures: CircularFigures;
  /** What the figures show. */
  findings: Scalars['String']['output'];
  /** What is said before the tables. */
  preface: Scalars['String']['output'];
  /** What is required of the units. */
  requirement: Scalars['String']['output'];
};

/** A district that takes appeals here. */
export type PublicDistrict = {
  __typename?: 'PublicDistrict';
  /** Code of the district, from the official list of administrative divisions. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** What `publicIdeaFile` answers. */
export type PublicIdeaFileResult = CalendarNotLoaded | InvalidInput | PublicIdeaFileSuccess;

/** The idea is filed. */
export type PublicIdeaFileSuccess = {
  __typename?: 'PublicIdeaFileSuccess';
  /** Its number, and the link to follow it. */
  receipt: IdeaReceipt;
};

/** 公益诉讼线索: what the centre hands to the procuratorate, with nobody’s identity. From then on the procuratorate alone writes its state. */
export type PublicInterestClue = Matter & {
  __typename?: 'PublicInterestClue';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** Number of the alert that a rule fired; null where it was found by hand. */
  alertNumber?: Maybe<Scalars['String']['output']>;
  /** How many appeals it was screened from. */
  appealCount: Scalars['Int']['output'];
  /** What the procuratorate made of it before it decided on filing. */
  assessment?: Maybe<Scalars['String']['output']>;
  /** The procuratorate’s own number. */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The appeals that it was screened from, up to fifty, masked. */
  clueAppeals: Array<ClueAppeal>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** The facts, without personal data. */
  facts: Scalars['String']['output'];
  /** What the procuratorate last told the centre at a month’s end. */
  feedback?: Maybe<Scalars['String']['output']>;
  /** When it last told the centre. */
  feedbackAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was filed. */
  filedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was handed over. */
  handedOverAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Steps of the investigation; empty for everybody but the procuratorate. */
  investigation: Array<ClueStep>;
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The merchant that the appeals are about, where there is one. */
  merchant?: Maybe<Scalars['String']['output']>;
  /** Month in which it was handed over, `YYYY-MM`. */
  month?: Maybe<Scalars['String']['output']>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the public notice before a civil suit runs. */
  noticeUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** How it ended, or why it was not filed or not handed over. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Recommendations that it led to, as far as the reader sees them. */
  recommendations: Array<Recommendation>;
  /** When the centre screened it. */
  screenedAt: Scalars['DateTime']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Which procedure it follows; null until it is filed. */
  track?: Maybe<ClueTrack>;
  /** Which procedure it follows, in words. */
  trackLabel?: Maybe<Scalars['String']['output']>;
  /** What public interest it is about. */
  type: ClueType;
  /** What public interest it is about, in words. */
  typeLabel: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 公益诉讼线索: what the centre hands to the procuratorate, with nobody’s identity. From then on the procuratorate alone writes its state. */
export type PublicInterestClueClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 公益诉讼线索: what the centre hands to the procuratorate, with nobody’s identity. From then on the procuratorate alone writes its state. */
export type PublicInterestClueDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 公益诉讼线索: what the centre hands to the procuratorate, with nobody’s identity. From then on the procuratorate alone writes its state. */
export type PublicInterestClueEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 公益诉讼线索: what the centre hands to the procuratorate, with nobody’s identity. From then on the procuratorate alone writes its state. */
export type PublicInterestClueSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of PublicInterestClue objects, in the list's order. */
export type PublicInterestClueConnection = {
  __typename?: 'PublicInterestClueConnection';
  /** The items of this page. */
  nodes: Array<PublicInterestClue>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** 亮相亮码亮号: how a unit, or one of its people, stands before the residents. Everything in it is meant for everybody once it is shown; before, it is for the unit, the one above it and the centre. */
export type PublicProfile = {
  __typename?: 'PublicProfile';
  /** What the reader may do about it now, on the unit’s file. */
  abilities: Array<Ability>;
  /** Code in the address of the public page and in the printed QR code. */
  code: Scalars['String']['output'];
  /** What it answers for, in words for residents. */
  duty: Scalars['String']['output'];
  /** The grid in which the worker works. */
  grid?: Maybe<Grid>;
  /** Hours of service. */
  hours?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The member whose profile it is; null for the unit’s own. */
  memberId?: Maybe<Scalars['ID']['output']>;
  /** Name as residents read it. */
  name: Scalars['String']['output'];
  /** Telephone of service. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Where its photograph is, for who sees the profile. */
  photoUrl?: Maybe<Scalars['String']['output']>;
  /** Whether residents see it. */
  shown: Scalars['Boolean']['output'];
  /** Stars of the last rating that was published. */
  stars?: Maybe<Scalars['Int']['output']>;
  /** Month of that rating, `2026-03`. */
  starsPeriod?: Maybe<Scalars['String']['output']>;
  /** The unit. */
  unit: Unit;
};

/** A page of a list of PublicProfile objects, in the list's order. */
export type PublicProfileConnection = {
  __typename?: 'PublicProfileConnection';
  /** The items of this page. */
  nodes: Array<PublicProfile>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What `publicProfileFile` answers. */
export type PublicProfileFileResult = CalendarNotLoaded | InvalidInput | PublicProfileFileSuccess | UnitNotEligible | UploadNotFound;

/** The appeal is registered. */
export type PublicProfileFileSuccess = {
  __typename?: 'PublicProfileFileSuccess';
  /** Number and query code to follow it. */
  receipt: AppealReceipt;
};

/** A day on which deputies receive residents, as it is announced. */
export type PublicStationDay = {
  __typename?: 'PublicStationDay';
  /** Why it was cancelled; null where it takes place. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** The deputies who receive residents. */
  deputies: Array<Scalars['String']['output']>;
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Where. */
  place: Scalars['String']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** The station. */
  stationName: Scalars['String']['output'];
  /** What it is about, where it has a topic. */
  topic?: Maybe<Scalars['String']['output']>;
};

/** A subject that residents may file under. */
export type PublicSubject = {
  __typename?: 'PublicSubject';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Names from the root on, joined by ` / `. */
  path: Scalars['String']['output'];
};

/** A unit that residents may name: where it happened, or whom they accuse. */
export type PublicUnit = {
  __typename?: 'PublicUnit';
  /** Name of the unit above it. */
  above?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Kind of unit. */
  kind: UnitKind;
  /** Name. */
  name: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** What the house proposes for the agenda of a meeting; for those who prepare it, nothing for others. */
  agendaProposals: Array<MeetingProposal>;
  /** Alerts that the reader sees, counted by state. */
  alertCounts: Array<AlertCount>;
  /** Versions of rules that the reader sees, rule by rule, the latest version of each first. */
  alertRules: AlertRuleConnection;
  /** Tries a version, also a draft, on the months that are past: it reads the facts that the rule itself reads. Null for those who do not see the rule. */
  alertTrial?: Maybe<AlertTrial>;
  /** Alerts that the reader sees, the latest first. */
  alerts: AlertConnection;
  /** How the units stand in a period: rates, counts, score and place. */
  assessmentBoard: AssessmentBoard;
  /** The figures of a period by subject, by area or by kind of unit. */
  assessmentBreakdown: Array<AssessmentBreakdown>;
  /** Requests for exclusion that the reader sees, the latest first. */
  assessmentExclusions: AssessmentExclusionConnection;
  /** What a number of a period counts, the latest first. */
  assessmentFacts: AssessmentFactConnection;
  /** Every version of how scores are made, the latest first. */
  assessmentFormulas: Array<AssessmentFormulaVersion>;
  /** What is published of a period, by group and place; empty until it is. */
  assessmentRanking: Array<AssessmentRank>;
  /** Counts a closed period once more from the facts; null before it is drawn up, and for who does not see all of them. */
  assessmentRecount?: Maybe<AssessmentRecount>;
  /** The rates of the last weeks or days, the earliest first. */
  assessmentTrend: Array<AssessmentTrendPoint>;
  /** Bright ideas that the reader sees, the newest first. */
  brightIdeas: BrightIdeaConnection;
  /** The days of a year that are not what their weekday says. */
  calendarDays: CalendarDayConnection;
  /** The years whose working-day calendar is loaded; no clock reaches into another. */
  calendarYears: Array<Scalars['Int']['output']>;
  /** The callback desk: its script, its rules, and how much waits. */
  callbackDesk: CallbackDesk;
  /** Appeals that wait for their callback, the most pressing first. */
  callbackQueue: CallbackTurnConnection;
  /** Units that the dispatch catalogue would propose for a subject in an area, before there is an appeal. */
  catalogueProposals: Array<DispatchProposal>;
  /** The subject tree, by path. */
  categories: CategoryConnection;
  /** Closures that the reader sees, the latest first. */
  closures: ClosureConnection;
  /** Claims on compensation funds that the reader sees, the newest first. */
  compensationClaims: CompensationClaimConnection;
  /** Compensation funds that the reader sees, the newest first. */
  compensationFunds: CompensationFundConnection;
  /** The statement of a fund between two days, the latest first; empty for those who do not read its books. */
  compensationStatement: CompensationTransactionConnection;
  /** Deferred items that the reader sees, counted by how they stand. */
  deferralCounts: Array<DeferralCount>;
  /** The ledger of deferred items that the reader sees, by the promised date, the earliest first. */
  deferrals: DeferralConnection;
  /** Deputies’ suggestions that the reader sees, the newest first. */
  deputySuggestions: DeputySuggestionConnection;
  /** The unit’s desk: its seats, what waits first. */
  desk: SeatConnection;
  /** What the unit owes, counted by kind, duty and role. */
  deskCounts: Array<DeskCount>;
  /** The member’s views of the desk, the last kept first, up to 12. */
  deskViews: Array<DeskView>;
  /** Units to dispatch an appeal to, the most fitting first, each with its ground. */
  dispatchProposals: Array<DispatchProposal>;
  /** The dispatch catalogue, in the order in which it was made. */
  dispatchRules: DispatchRuleConnection;
  /** Visits by worker in a span of days, the most visits first; counted over what the reader sees. */
  doorVisitCounts: Array<DoorVisitCount>;
  /** Visits, the latest first: of the own unit and of those below it. */
  doorVisits: DoorVisitConnection;
  /** The ledger of what was handed up, counted by community or by the unit that got it, the most first. */
  escalationCounts: Array<EscalationCount>;
  /** The ledger of what was handed up, the newest first, as far as the reader’s seats reach. */
  escalations: EscalationConnection;
  /** Focused supervisions that the reader sees, the newest first. */
  focusedSupervisions: FocusedSupervisionConnection;
  /** Grids in use, in the order in which they were added. */
  grids: GridConnection;
  /** The lists of grounds, with what their grounds may need. */
  groundLists: Array<GroundListNeeds>;
  /** The grounds that are in force, list by list. */
  grounds: Array<Ground>;
  /** Hard cases that the reader sees, counted by the unit that owns them. */
  hardCaseCounts: Array<HardCaseCount>;
  /** Hard cases that the reader sees, the oldest first. */
  hardCases: HardCaseConnection;
  /** The state of the member’s inbox. */
  inbox: Inbox;
  /** Joint interviews that the reader sees, the latest first. */
  interviews: InterviewConnection;
  /** Entries of the knowledge base that the reader sees, the latest first; without the retired ones. */
  knowledgeEntries: KnowledgeEntryConnection;
  /** The ledger of a matter as the reader sees it, newest first. */
  ledger: EntryConnection;
  /** Legal consultations that the reader sees, the newest first; found by words of question and opinion. */
  legalConsultations: LegalConsultationConnection;
  /** The panel of chief legal experts: for the law society, the centre, and each expert the own entry. */
  legalExperts: LegalExpertConnection;
  /** 府院联动、府检联动台账: confirmations, recommendations, questions and clues that the reader sees, counted by state. */
  linkageCounts: Array<LinkageCount>;
  /** One matter, as the reader’s seat shows it. */
  matter?: Maybe<Matter>;
  /** Matters of a kind that the reader sees, the newest first. */
  matters: MatterConnection;
  /** Meetings that the reader sees, the latest first. */
  meetings: MeetingConnection;
  /** Members of a unit, by name, as far as the reader may see them. */
  members: MemberConnection;
  /** Appeals that name a merchant and that the reader sees, the latest first. */
  merchantAppeals: MatterConnection;
  /** Merchants that appeals name and that the register does not know, the most complained-of first. */
  merchantCandidates: Array<MerchantCandidate>;
  /** The register of merchants, the latest entry first. */
  merchants: MerchantConnection;
  /** The appeal of the link that is presented: number and query code. */
  myAppeal?: Maybe<Appeal>;
  /** The row of the register whose receipt is presented. */
  myClaim?: Maybe<ClosureClaim>;
  /** The closure whose register the presented link opens; none of its rows. */
  myClosure?: Maybe<Closure>;
  /** The idea of the link that is presented: what became of it. */
  myIdea: BrightIdea;
  /** The interview that the presented link of a merchant opens. */
  myInterview?: Maybe<Interview>;
  /** Notices that the reader sees, counted by state, type and level. */
  noticeCounts: Array<NoticeCount>;
  /** Notices that the reader sees, the newest first. */
  notices: NoticeConnection;
  /** The member’s notifications, the newest first. */
  notifications: NotificationConnection;
  /** The latest 500 appeals that the reader’s unit looks on at, by subject: what a suggestion can be made from. */
  observedClusters: Array<ObservedCluster>;
  /** Questions that the reader’s unit asked as an observer, or was asked; the newest first. */
  observerQuestions: ObserverQuestionConnection;
  /** The appeals that a number of the overview counts, the newest first. */
  overviewAppeals: MatterConnection;
  /** The subjects or areas that most appeals of the last days are of. */
  overviewHot: OverviewHot;
  /** What there is to do with appeals today, as far as the reader sees. */
  overviewLoad: Array<OverviewCount>;
  /** Of the loaded years those whose holidays were not announced yet: weekends and what the law fixes, no more. */
  provisionalCalendarYears: Array<Scalars['Int']['output']>;
  /** One published circular; null where there is none. */
  publicCircular?: Maybe<PublicCircular>;
  /** What a district has published of its assessments, the latest first. */
  publicCirculars: Array<PublicCircular>;
  /** The districts that residents may file with here. */
  publicDistricts: Array<PublicDistrict>;
  /** Public-interest clues that the reader sees, the newest first. */
  publicInterestClues: PublicInterestClueConnection;
  /** Who stands behind a code; null for one that is hidden, and for one that never was. */
  publicProfile?: Maybe<ShownProfile>;
  /** Public profiles, shown or hidden, of the own unit and of those below it; the centre sees each. */
  publicProfiles: PublicProfileConnection;
  /** The days to come on which deputies of a district receive residents, the next one first. */
  publicStationDays: Array<PublicStationDay>;
  /** Subjects whose path holds every word; the uppermost ones where nothing is searched for. */
  publicSubjects: Array<PublicSubject>;
  /** The units of a district that residents may name. */
  publicUnits: Array<PublicUnit>;
  /** Recommendations that the reader sees, the newest first. */
  recommendations: RecommendationConnection;
  /** Matters whose number or text has the words, the newest first. */
  search: MatterConnection;
  /** Tries a value of a setting; nothing changes. Null for those who may not set it. */
  settingPreview?: Maybe<SettingPreview>;
  /** Everything that the district decides for itself, with what holds now. */
  settings: Array<Setting>;
  /** Attempts of the unit’s members to sign in, newest first; for its administrators and auditors. */
  signInEvents: SignInEventConnection;
  /** Recent appeals that another one, registered or about to be, likely repeats; the likeliest first. */
  similarAppeals: Array<SimilarAppeal>;
  /** Star ratings that the reader sees, the latest first. */
  starRatings: StarRatingConnection;
  /** Station days that the reader sees, the latest first. */
  stationDays: StationDayConnection;
  /** The register of statutory periods, in the order in which it was made. */
  statutoryPeriods: StatutoryPeriodConnection;
  /** How deputies rate the handling of subjects, the worst first; the centre and leadership read all of them. */
  subjectRatings: Array<SubjectRating>;
  /** The file of a unit; the district’s own for the command centre. */
  unitFile?: Maybe<UnitFile>;
  /** Units of the district, by code. */
  units: UnitConnection;
  /** Who looks. */
  viewer: Viewer;
  /** What a grid worker needs for a visit, to be taken along without a network. */
  visitForm: VisitForm;
  /** What the reader’s unit looks at in its weekly review: hard cases, overdue work orders, returns. */
  weeklyReviewItems: ReviewItemConnection;
  /** Units that had hard cases in a week and whether they reviewed them; a unit reads its own line. */
  weeklyReviews: Array<WeeklyReviewLine>;
};


export type QueryAgendaProposalsArgs = {
  meetingId: Scalars['ID']['input'];
};


export type QueryAlertRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryAlertTrialArgs = {
  months?: Scalars['Int']['input'];
  ruleId: Scalars['ID']['input'];
};


export type QueryAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AlertFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryAssessmentBoardArgs = {
  formulaId?: InputMaybe<Scalars['ID']['input']>;
  period: Scalars['String']['input'];
};


export type QueryAssessmentBreakdownArgs = {
  by: AssessmentDimension;
  period: Scalars['String']['input'];
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAssessmentExclusionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  states?: InputMaybe<Array<ExclusionState>>;
};


export type QueryAssessmentFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: AssessmentFactFilter;
  first?: Scalars['Int']['input'];
  period: Scalars['String']['input'];
};


export type QueryAssessmentRankingArgs = {
  period: Scalars['String']['input'];
};


export type QueryAssessmentRecountArgs = {
  period: Scalars['String']['input'];
};


export type QueryAssessmentTrendArgs = {
  points?: Scalars['Int']['input'];
  step: AssessmentTrendStep;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryBrightIdeasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCalendarDaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};


export type QueryCallbackQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  group?: CallbackGroup;
};


export type QueryCatalogueProposalsArgs = {
  categoryId: Scalars['ID']['input'];
  subDistrictId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: Scalars['Int']['input'];
  parentId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryClosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryCompensationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompensationClaimFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryCompensationFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryCompensationStatementArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['String']['input']>;
  fundId: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeferralCountsArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDeferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  group?: InputMaybe<DeferralGroup>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDeputySuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeskArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeskFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryDispatchProposalsArgs = {
  appealId: Scalars['ID']['input'];
};


export type QueryDispatchRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  all?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryDoorVisitCountsArgs = {
  from: Scalars['String']['input'];
  until: Scalars['String']['input'];
};


export type QueryDoorVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DoorVisitFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryEscalationCountsArgs = {
  by: EscalationBreakdown;
  from?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEscalationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  communityId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['String']['input']>;
  toUnitId?: InputMaybe<Scalars['ID']['input']>;
  until?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFocusedSupervisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryGridsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  communityId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryGroundsArgs = {
  all?: Scalars['Boolean']['input'];
  list?: InputMaybe<GroundList>;
};


export type QueryHardCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HardCaseFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryInterviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryKnowledgeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<KnowledgeFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  matterId: Scalars['ID']['input'];
};


export type QueryLegalConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalConsultationFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryLegalExpertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryLinkageCountsArgs = {
  month?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMatterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMattersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind: Scalars['String']['input'];
  states?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMerchantAppealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  merchantId: Scalars['ID']['input'];
};


export type QueryMerchantCandidatesArgs = {
  first?: Scalars['Int']['input'];
};


export type QueryMerchantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MerchantFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  unreadOnly?: Scalars['Boolean']['input'];
};


export type QueryObserverQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryOverviewAppealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: OverviewFilter;
  first?: Scalars['Int']['input'];
};


export type QueryOverviewHotArgs = {
  by: OverviewHotBy;
  days?: Scalars['Int']['input'];
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOverviewLoadArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPublicCircularArgs = {
  district: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryPublicCircularsArgs = {
  district: Scalars['ID']['input'];
};


export type QueryPublicInterestCluesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClueFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryPublicProfileArgs = {
  code: Scalars['String']['input'];
  district: Scalars['ID']['input'];
};


export type QueryPublicProfilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPublicStationDaysArgs = {
  district: Scalars['ID']['input'];
};


export type QueryPublicSubjectsArgs = {
  district: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPublicUnitsArgs = {
  district: Scalars['ID']['input'];
  kinds?: InputMaybe<Array<UnitKind>>;
};


export type QueryRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<RecommendationType>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};


export type QuerySettingPreviewArgs = {
  input: SettingInput;
};


export type QuerySignInEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerySimilarAppealsArgs = {
  appealId?: InputMaybe<Scalars['ID']['input']>;
  asMaster?: Scalars['Boolean']['input'];
  draft?: InputMaybe<SimilarAppealsInput>;
  first?: Scalars['Int']['input'];
};


export type QueryStarRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryStationDaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryStatutoryPeriodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  all?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryUnitFileArgs = {
  unitId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  all?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<UnitKind>>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWeeklyReviewItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryWeeklyReviewsArgs = {
  week?: InputMaybe<Scalars['String']['input']>;
};

/** A subject is rated once a month. */
export type RatedAlready = Problem & {
  __typename?: 'RatedAlready';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** An appellant rates the handling by the link within the window that the district sets. */
export type RatingClosed = Problem & {
  __typename?: 'RatingClosed';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** When it ended. */
  until: Scalars['DateTime']['output'];
};

/** What `ratingGive` answers on a matter of kind HandlingRating: done, or why not. */
export type RatingGiveResult = CalendarNotLoaded | InvalidInput | NotPermitted | NothingObserved | PartNotFound | RatedAlready | RatingGiveSuccess | StaleVersion | UnitNotEligible;

/** Answer of `ratingGive` when it was done. */
export type RatingGiveSuccess = {
  __typename?: 'RatingGiveSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<HandlingRating>;
};

/** How the handling of a subject is rated. */
export type RatingInput = {
  /** The subject, one of which the deputy looks on at an appeal. */
  categoryId: Scalars['ID']['input'];
  /** Why. */
  remark: Scalars['String']['input'];
  /** From 1, poor, to 5, good. */
  score: Scalars['Int']['input'];
};

/** Why. */
export type ReasonInput = {
  /** The reason, as it will stand on the record. */
  reason: Scalars['String']['input'];
};

/** 司法建议, 检察建议: one problem and one advice to a unit, which answers in writing. */
export type Recommendation = Matter & {
  __typename?: 'Recommendation';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** The unit that is advised. */
  addressee: Unit;
  /** The advice about that problem. */
  advice: Scalars['String']['output'];
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The clue that led to it; null for those who do not see the clue, and so for the unit that is advised. */
  clue?: Maybe<PublicInterestClue>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** The unit above it that is sent a copy. */
  copyTo?: Maybe<Unit>;
  /** Number of the document, 南法建〔2026〕3号; given when it is issued, without gaps within the year. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** When it was drafted. */
  draftedAt: Scalars['DateTime']['output'];
  /** By when it must be performed and answered in writing. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Legal ground. */
  ground: Scalars['String']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** When it was issued. */
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The court or procuratorate. */
  issuer: Unit;
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** What was found in the end, or why it was dropped. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Title of the document: 关于…的司法建议书. */
  paperTitle: Scalars['String']['output'];
  /** Of a court: on which day its judicial committee passed it, `YYYY-MM-DD`. */
  passedOn?: Maybe<Scalars['String']['output']>;
  /** The one problem that it is about, without personal data. */
  problem: Scalars['String']['output'];
  /** When the unit received it; its time to reply begins. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the unit replied. */
  replies: Array<RecommendationReply>;
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** Who signed it. */
  signatory?: Maybe<Scalars['String']['output']>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Whose recommendation it is. */
  type: RecommendationType;
  /** Whose recommendation it is, in words. */
  typeLabel: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Whether damage goes on: it is answered within fifteen days. */
  urgent: Scalars['Boolean']['output'];
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
  /** Follow-up visits. */
  visits: Array<RecommendationVisit>;
};


/** 司法建议, 检察建议: one problem and one advice to a unit, which answers in writing. */
export type RecommendationClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 司法建议, 检察建议: one problem and one advice to a unit, which answers in writing. */
export type RecommendationDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 司法建议, 检察建议: one problem and one advice to a unit, which answers in writing. */
export type RecommendationEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 司法建议, 检察建议: one problem and one advice to a unit, which answers in writing. */
export type RecommendationSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What `recommendationClose` answers on a matter of kind Recommendation: done, or why not. */
export type RecommendationCloseResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | RecommendationCloseSuccess | StaleVersion | UnitNotEligible;

/** Answer of `recommendationClose` when it was done. */
export type RecommendationCloseSuccess = {
  __typename?: 'RecommendationCloseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Recommendation>;
};

/** A page of a list of Recommendation objects, in the list's order. */
export type RecommendationConnection = {
  __typename?: 'RecommendationConnection';
  /** The items of this page. */
  nodes: Array<Recommendation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The draft of a recommendation: one problem, one advice (法释〔2023〕11号). */
export type RecommendationDraftInput = {
  /** The unit that is advised. */
  addresseeId: Scalars['ID']['input'];
  /** The advice about it. */
  advice: Scalars['String']['input'];
  /** The unit above it that is sent a copy. */
  copyToId?: InputMaybe<Scalars['ID']['input']>;
  /** Legal ground. */
  ground: Scalars['String']['input'];
  /** The one problem that was found. */
  problem: Scalars['String']['input'];
  /** What it is about, in one line. */
  title: Scalars['String']['input'];
  /** Whether damage goes on, so that it is answered within fifteen days; of a procuratorate alone. */
  urgent?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `recommendationDraft` answers on a matter of kind Recommendation: done, or why not. */
export type RecommendationDraftResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | RecommendationDraftSuccess | StaleVersion | UnitNotEligible;

/** Answer of `recommendationDraft` when it was done. */
export type RecommendationDraftSuccess = {
  __typename?: 'RecommendationDraftSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Recommendation>;
};

/** What `recommendationDrop` answers on a matter of kind Recommendation: done, or why not. */
export type RecommendationDropResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | RecommendationDropSuccess | StaleVersion | UnitNotEligible;

/** Answer of `recommendationDrop` when it was done. */
export type RecommendationDropSuccess = {
  __typename?: 'RecommendationDropSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Recommendation>;
};

/** How it ends. */
export type RecommendationEndInput = {
  /** What was found in the end, or why. */
  outcome: Scalars['String']['input'];
};

/** What `recommendationFindUnperformed` answers on a matter of kind Recommendation: done, or why not. */
export type RecommendationFindUnperformedResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | RecommendationFindUnperformedSuccess | ReplyTimeRuns | StaleVersion | UnitNotEligible;

/** Answer of `recommendationFindUnperformed` when it was done. */
export type RecommendationFindUnperformedSuccess = {
  __typename?: 'RecommendationFindUnperformedSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Recommendation>;
};

/** The signature. */
export type RecommendationIssueInput = {
  /** Of a court: on which day its judicial committee passed it, `YYYY-MM-DD`. */
  passedOn?: InputMaybe<Scalars['String']['input']>;
};

/** What `recommendationIssue` answers on a matter of kind Recommendation: done, or why not. */
export type RecommendationIssueResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | RecommendationIssueSuccess | StaleVersion | UnitNotEligible;

/** Answer of `recommendationIssue` when it was done. */
export type RecommendationIssueSuccess = {
  __typename?: 'RecommendationIssueSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Recommendation>;
};

/** What the unit replied in writing. */
export type RecommendationReply = {
  __typename?: 'RecommendationReply';
  /** When it was replied. */
  at: Scalars['DateTime']['output'];
  /** Documents that prove it. */
  documents: Array<Document>;
  /** Opaque identifier; its documents name it as their part. */
  id: Scalars['ID']['output'];
  /** Whether it was in time. */
  inTime: Scalars['Boolean']['output'];
  /** Member who replied. */
  memberName?: Maybe<Scalars['String']['output']>;
  /** Number of the reply, from 1. */
  number: Scalars['Int']['output'];
  /** What was done about it, or why not. */
  text: Scalars['String']['output'];
};

/** The written reply. */
export type RecommendationReplyInput = {
  /** Receipts of the uploads that prove it, one per line. */
  receipts?: InputMaybe<Scalars['String']['input']>;
  /** What was done about it, or why not. */
  text: Scalars['String']['input'];
};

/** What `recommendationReply` answers on a matter of kind Recommendation: done, or why not. */
export type RecommendationReplyResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | RecommendationReplySuccess | StaleVersion | UnitNotEligible | UploadNotFound;

/** Answer of `recommendationReply` when it was done. */
export type RecommendationReplySuccess = {
  __typename?: 'RecommendationReplySuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Recommendation>;
};

/** Service on a unit that did not sign for it. */
export type RecommendationServeInput = {
  /** Receipts of the uploads that prove it, one per line. */
  receipts?: InputMaybe<Scalars['String']['input']>;
  /** On which day the unit received it, `YYYY-MM-DD`. */
  servedOn: Scalars['String']['input'];
};

/** What `recommendationServe` answers on a matter of kind Recommendation: done, or why not. */
export type RecommendationServeResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | RecommendationServeSuccess | StaleVersion | UnitNotEligible | UploadNotFound;

/** Answer of `recommendationServe` when it was done. */
export type RecommendationServeSuccess = {
  __typename?: 'RecommendationServeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Recommendation>;
};

/** What `recommendationSignFor` answers on a matter of kind Recommendation: done, or why not. */
export type RecommendationSignForResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | RecommendationSignForSuccess | StaleVersion | UnitNotEligible;

/** Answer of `recommendationSignFor` when it was done. */
export type RecommendationSignForSuccess = {
  __typename?: 'RecommendationSignForSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Recommendation>;
};

/** Who advises a unit; it follows from who issues it. */
export type RecommendationType =
  /** 司法建议: of a court; a written reply within two months (法释〔2023〕11号). */
  | 'JUDICIAL'
  /** 检察建议: of a procuratorate; a written reply within two months, fifteen days in an emergency (检察公益诉讼解释 Art. 21). */
  | 'PROCURATORIAL';

/** A follow-up visit: what was found on the spot. A reply on paper is not enough. */
export type RecommendationVisit = {
  __typename?: 'RecommendationVisit';
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
  /** What was brought back: pictures, records. */
  documents: Array<Document>;
  /** What was found. */
  finding: Scalars['String']['output'];
  /** Opaque identifier; its documents name it as their part. */
  id: Scalars['ID']['output'];
  /** Number of the visit, from 1. */
  number: Scalars['Int']['output'];
  /** Whether the unit had done what it owes. */
  performed: Scalars['Boolean']['output'];
  /** Where. */
  place: Scalars['String']['output'];
  /** On which day, `YYYY-MM-DD`. */
  visitedOn: Scalars['String']['output'];
};

/** A follow-up visit. */
export type RecommendationVisitInput = {
  /** What was found. */
  finding: Scalars['String']['input'];
  /** Whether the unit had done what it owes. */
  performed: Scalars['Boolean']['input'];
  /** Where. */
  place: Scalars['String']['input'];
  /** Receipts of the uploads that prove it, one per line. */
  receipts?: InputMaybe<Scalars['String']['input']>;
  /** On which day, `YYYY-MM-DD`. */
  visitedOn: Scalars['String']['input'];
};

/** What `recommendationVisit` answers on a matter of kind Recommendation: done, or why not. */
export type RecommendationVisitResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | RecommendationVisitSuccess | StaleVersion | UnitNotEligible | UploadNotFound;

/** Answer of `recommendationVisit` when it was done. */
export type RecommendationVisitSuccess = {
  __typename?: 'RecommendationVisitSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Recommendation>;
};

/** One step of the arithmetic of a refund. */
export type RefundStep = {
  __typename?: 'RefundStep';
  /** What it comes to. */
  amount: Scalars['Fen']['output'];
  /** The article that it stands on. */
  article: Scalars['String']['output'];
  /** What is done, in words. */
  words: Scalars['String']['output'];
};

/** A row that was put down, and the link under which its consumer finds it. */
export type RegisteredClaim = {
  __typename?: 'RegisteredClaim';
  /** What stands behind the `#` of the address; told once, to the consumer. */
  address: Scalars['String']['output'];
  /** The row. */
  claimId: Scalars['ID']['output'];
};

/** How much time is left, in the unit that the clock counts in. */
export type Remaining = {
  __typename?: 'Remaining';
  /** Amount that is left; negative when overdue, 0 when due today. */
  amount: Scalars['Float']['output'];
  /** Whether the deadline has passed. */
  overdue: Scalars['Boolean']['output'];
  /** Unit of the amount. */
  unit: RemainingUnit;
};

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

/** What the appellant asked for after the close, and what came of it. */
export type Reopening = {
  __typename?: 'Reopening';
  /** When it was asked for. */
  askedAt: Scalars['DateTime']['output'];
  /** When it was decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was decided so, as the appellant is told. */
  decision?: Maybe<Scalars['String']['output']>;
  /** Documents that were given with it. */
  documents: Array<Document>;
  /** Whether it was granted; null while the centre reviews it. */
  granted?: Maybe<Scalars['Boolean']['output']>;
  /** Opaque identifier; its documents name it as their part. */
  id: Scalars['ID']['output'];
  /** Facts that were not known before. */
  newFacts?: Maybe<Scalars['String']['output']>;
  /** Why it should be taken up again. */
  reason: Scalars['String']['output'];
};

/** Re-opening is asked for within the window that the district sets after the close. */
export type ReopeningClosed = Problem & {
  __typename?: 'ReopeningClosed';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** When it ended. */
  until: Scalars['DateTime']['output'];
};

/** Why a closed appeal should be taken up again. */
export type ReopeningInput = {
  /** Facts that were not known before; needed to ask again. */
  newFacts?: InputMaybe<Scalars['String']['input']>;
  /** The reason. */
  reason: Scalars['String']['input'];
  /** Receipts of uploaded files, one per line. */
  receipts?: InputMaybe<Scalars['String']['input']>;
};

/** An appeal under which others stand does not become confidential, or accuse a unit, over them: they would have its answer. */
export type RepeatsReserved = Problem & {
  __typename?: 'RepeatsReserved';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** An answer to the appellant. */
export type Reply = {
  __typename?: 'Reply';
  /** Article of the law or policy. */
  article?: Maybe<Scalars['String']['output']>;
  /** When it was given. */
  at: Scalars['DateTime']['output'];
  /** What was answered. */
  body: Scalars['String']['output'];
  /** Legal or policy ground. */
  ground?: Maybe<Scalars['String']['output']>;
  /** What that ground says about what was asked. */
  grounding?: Maybe<ReplyGrounding>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Interim, final or joint. */
  kind: ReplyKind;
  /** The knowledge entry that it cites; null where it cites none, and for who is not a unit. */
  knowledgeEntry?: Maybe<KnowledgeEntry>;
  /** The consultation whose opinion it cites; null where it cites none, and for who does not see it. */
  legalConsultation?: Maybe<LegalConsultation>;
  /** Where its text is published. */
  sourceUrl?: Maybe<Scalars['String']['output']>;
  /** Unit that answered. */
  unitName: Scalars['String']['output'];
};

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

/** The time in which the unit performs and replies is not over: before that nobody says that it did not (行政诉讼法 Art. 25). */
export type ReplyTimeRuns = Problem & {
  __typename?: 'ReplyTimeRuns';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** Last day of it, `YYYY-MM-DD`. */
  until: Scalars['String']['output'];
};

/** An identity is kept for as long as the district says after the close, and erased after that. */
export type RetentionRuns = Problem & {
  __typename?: 'RetentionRuns';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** The last day on which it is kept, `YYYY-MM-DD`. */
  until: Scalars['String']['output'];
};

/** A work order is returned within the limit for it (山东省政务服务热线管理办法: two working days). */
export type ReturnTooLate = Problem & {
  __typename?: 'ReturnTooLate';
  /** Working days that the district gives. */
  days: Scalars['Int']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A page of a list of ReviewItem objects, in the list's order. */
export type ReviewItemConnection = {
  __typename?: 'ReviewItemConnection';
  /** The items of this page. */
  nodes: Array<Seat>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Why a unit looks at an appeal in its weekly review. */
export type ReviewReason =
  /** 攻坚: the unit owns it as a hard case. */
  | 'HARD_CASE'
  /** 逾期: its work order is overdue. */
  | 'OVERDUE'
  /** 退单: the unit has asked to return it, or objects. */
  | 'RETURN';

/** An appeal as it was reviewed. */
export type ReviewedItem = {
  __typename?: 'ReviewedItem';
  /** The appeal. */
  appealId: Scalars['ID']['output'];
  /** What was instructed on it in that week. */
  instructions: Array<Scalars['String']['output']>;
  /** Its number. */
  number: Scalars['String']['output'];
  /** Why it was looked at. */
  reason: ReviewReason;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** Whether the deputy is satisfied. */
export type Satisfaction =
  /** 不满意: not satisfied; it is handled again once. */
  | 'DISSATISFIED'
  /** 基本满意: fairly satisfied. */
  | 'FAIRLY'
  /** 满意: satisfied. */
  | 'SATISFIED';

/** A score is objected to within a limit after the period was closed. */
export type ScoreObjectionTooLate = Problem & {
  __typename?: 'ScoreObjectionTooLate';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A unit’s place at a matter: it decides what the unit sees and may do. */
export type Seat = {
  __typename?: 'Seat';
  /** What the reader may do from this seat now; empty at another unit’s seat. */
  abilities: Array<Ability>;
  /** The running clock with the nearest deadline. */
  clock?: Maybe<Clock>;
  /** All clocks of the seat. */
  clocks: Array<Clock>;
  /** What the seat owes next, for example `ACCEPT`; null when it waits for others. */
  duty?: Maybe<Scalars['String']['output']>;
  /** What it owes next, in words. */
  dutyLabel?: Maybe<Scalars['String']['output']>;
  /** Member who handles it; seen within the own unit. */
  handlerName?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether the unit still sits at the matter. */
  live: Scalars['Boolean']['output'];
  /** The matter it is at; null when the reader does not see it any more. */
  matter?: Maybe<Matter>;
  /** The nearest deadline of the seat’s running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** What the reader may do about this seat as a part of the matter, for example review its return. */
  partAbilities: Array<Ability>;
  /** Role of the seat, for example `LEAD`. */
  role: Scalars['String']['output'];
  /** Name of the role. */
  roleLabel: Scalars['String']['output'];
  /** Since when the unit has had the seat. */
  since: Scalars['DateTime']['output'];
  /** State of the seat, for example `ACCEPTED`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The unit that sits there. */
  unit: Unit;
  /** Until when it had the seat; null while it sits. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of Seat objects, in the list's order. */
export type SeatConnection = {
  __typename?: 'SeatConnection';
  /** The items of this page. */
  nodes: Array<Seat>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What `seatOfWorkSwitch` answers on a matter of kind UnitFile: done, or why not. */
export type SeatOfWorkSwitchResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | SeatOfWorkSwitchSuccess | StaleVersion | UnitNotEligible;

/** Answer of `seatOfWorkSwitch` when it was done. */
export type SeatOfWorkSwitchSuccess = {
  __typename?: 'SeatOfWorkSwitchSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** What one member suggested, another one reviews. */
export type SecondMemberNeeded = Problem & {
  __typename?: 'SecondMemberNeeded';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** Something that the district decides for itself. */
export type Setting = {
  __typename?: 'Setting';
  /** For steps: what each may be, the mildest first. For limits: the types that may have limits of their own. */
  choices: Array<SettingChoice>;
  /** What it changes. */
  description: Scalars['String']['output'];
  /** Since when it is in force; null where nothing was set yet. */
  effectiveFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The value that holds until the district sets one, as JSON. */
  fallback: Scalars['String']['output'];
  /** What a value looks like. */
  form: SettingForm;
  /** Where the rule comes from, if that is known. */
  ground?: Maybe<Scalars['String']['output']>;
  /** Its key on the record. */
  key: Scalars['String']['output'];
  /** Its name. */
  label: Scalars['String']['output'];
  /** What a number counts, for example working days. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The value in force, as JSON. */
  value: Scalars['String']['output'];
  /** Every value that it was given, the one that begins last first. */
  values: Array<SettingValue>;
};

/** What a step of a setting may be. */
export type SettingChoice = {
  __typename?: 'SettingChoice';
  /** Its name. */
  label: Scalars['String']['output'];
  /** As it stands in the value. */
  value: Scalars['String']['output'];
};

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
  effectiveFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key, for example `appeal.communityMayLead`. */
  key: Scalars['String']['input'];
  /** Value as JSON. */
  value: Scalars['String']['input'];
};

/** What a value of a setting would change, before it is set. */
export type SettingPreview = {
  __typename?: 'SettingPreview';
  /** The value that is tried, as JSON. */
  after: Scalars['String']['output'];
  /** The value that would hold then without it, as JSON. */
  before: Scalars['String']['output'];
  /** For a number that can be tried on what happened lately: what it would have made of that. */
  counted?: Maybe<SettingTrial>;
  /** From when on it would hold. */
  from: Scalars['DateTime']['output'];
  /** Why it would be refused; empty where it would not. */
  issues: Array<InputIssue>;
  /** What it touches, and what stays as it is. */
  touches: Scalars['String']['output'];
  /** For the limits of a clock: what they would have made of the last ones. */
  trial?: Maybe<LimitTrial>;
  /** When a value that is announced already would take its place. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** What `settingSet` answers on a matter of kind UnitFile: done, or why not. */
export type SettingSetResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | SettingSetSuccess | StaleVersion | UnitNotEligible;

/** Answer of `settingSet` when it was done. */
export type SettingSetSuccess = {
  __typename?: 'SettingSetSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** What `settingTakeBack` answers on a matter of kind UnitFile: done, or why not. */
export type SettingTakeBackResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | SettingTakeBackSuccess | StaleVersion | UnitNotEligible;

/** Answer of `settingTakeBack` when it was done. */
export type SettingTakeBackSuccess = {
  __typename?: 'SettingTakeBackSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** What a value would have made of what happened lately: counted, never written. */
export type SettingTrial = {
  __typename?: 'SettingTrial';
  /** How many were looked at. */
  of: Scalars['Int']['output'];
  /** How many of them the value that would hold without it is about. */
  present: Scalars['Int']['output'];
  /** How many of them the tried value would be about. */
  proposed: Scalars['Int']['output'];
  /** The three numbers in a sentence. */
  words: Scalars['String']['output'];
};

/** A value that a setting was given. */
export type SettingValue = {
  __typename?: 'SettingValue';
  /** What the reader may do about the value now, on the district’s file. */
  abilities: Array<Ability>;
  /** From when on it holds. */
  effectiveFrom: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The value, as JSON. */
  value: Scalars['String']['output'];
};

/** Who a resident finds behind a code at the door: what is meant for everybody. */
export type ShownProfile = {
  __typename?: 'ShownProfile';
  /** What it answers for. */
  duty: Scalars['String']['output'];
  /** What belongs to the grid. */
  gridArea?: Maybe<Scalars['String']['output']>;
  /** Name of the grid. */
  gridName?: Maybe<Scalars['String']['output']>;
  /** Hours of service. */
  hours?: Maybe<Scalars['String']['output']>;
  /** Whether it is a person of the unit; otherwise the unit itself. */
  isPerson: Scalars['Boolean']['output'];
  /** Name of the person, or of the unit. */
  name: Scalars['String']['output'];
  /** Telephone of service. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Where the photograph is. */
  photoUrl?: Maybe<Scalars['String']['output']>;
  /** Stars of the last rating. */
  stars?: Maybe<Scalars['Int']['output']>;
  /** Month of that rating. */
  starsPeriod?: Maybe<Scalars['String']['output']>;
  /** Kind of the unit. */
  unitKind: UnitKind;
  /** Name of the unit. */
  unitName: Scalars['String']['output'];
  /** Public telephone number of the unit. */
  unitPhone?: Maybe<Scalars['String']['output']>;
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

/** An attempt of a member of the unit to sign in, and what came of it. */
export type SignInEvent = {
  __typename?: 'SignInEvent';
  /** Network address from which it came. */
  address?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What came of it. */
  kind: SignInEventKind;
  /** Name of the person. */
  name: Scalars['String']['output'];
  /** Name that was used. */
  username: Scalars['String']['output'];
};

/** A page of a list of SignInEvent objects, in the list's order. */
export type SignInEventConnection = {
  __typename?: 'SignInEventConnection';
  /** The items of this page. */
  nodes: Array<SignInEvent>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

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

/** An appeal that this one likely repeats. */
export type SimilarAppeal = {
  __typename?: 'SimilarAppeal';
  /** The earlier appeal. */
  appeal: Appeal;
  /** Why it is proposed. */
  grounds: Array<SimilarGround>;
};

/** What is known of an appeal while it is being registered. */
export type SimilarAppealsInput = {
  /** Merchant that is named. */
  merchant?: InputMaybe<Scalars['String']['input']>;
  /** Telephone of the appellant. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Place that it is about. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Title and text. */
  text?: InputMaybe<Scalars['String']['input']>;
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

/** Somebody acted on the matter after the version that was seen; nothing was changed. */
export type StaleVersion = Problem & {
  __typename?: 'StaleVersion';
  /** Version to act on after looking. */
  currentVersion: Scalars['Int']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** What was done since, as far as the reader may see it. */
  since: Array<Entry>;
};

/** What a star rating rests on, counted over its month. */
export type StarFigures = {
  __typename?: 'StarFigures';
  /** Of the settled ones, in time. */
  inTime: Scalars['Int']['output'];
  /** How many of the measures could be counted: nothing to count is not held against anybody. */
  measures: Scalars['Int']['output'];
  /** Of these, solved on the spot. */
  onTheSpot: Scalars['Int']['output'];
  /** Problems that were found. */
  problems: Scalars['Int']['output'];
  /** Appeals first received by the worker whose appellant has said how it went. */
  rated: Scalars['Int']['output'];
  /** How many of them reach what the rule asks. */
  reached: Scalars['Int']['output'];
  /** Of these, satisfied. */
  satisfied: Scalars['Int']['output'];
  /** Of these, settled by now. */
  settled: Scalars['Int']['output'];
  /** Visits. */
  visits: Scalars['Int']['output'];
  /** How many visits the rule expects. */
  visitsExpected: Scalars['Int']['output'];
};

/** 星级评定: the stars of a grid worker for a month, by rule and review. */
export type StarRating = Matter & {
  __typename?: 'StarRating';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** Stars by the rule. */
  byRule: Scalars['Int']['output'];
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The community. */
  community: Unit;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** What it rests on. */
  figures: StarFigures;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The grid worker. */
  memberId: Scalars['ID']['output'];
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** The month, `2026-03`. */
  periodCode: Scalars['String']['output'];
  /** Why the sub-district has decided so. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** Stars: those that were published, otherwise those of the rule. */
  shownStars: Scalars['Int']['output'];
  /** Stars as the sub-district has published them. */
  stars?: Maybe<Scalars['Int']['output']>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
  /** Name of the grid worker. */
  workerName: Scalars['String']['output'];
};


/** 星级评定: the stars of a grid worker for a month, by rule and review. */
export type StarRatingClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 星级评定: the stars of a grid worker for a month, by rule and review. */
export type StarRatingDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 星级评定: the stars of a grid worker for a month, by rule and review. */
export type StarRatingEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 星级评定: the stars of a grid worker for a month, by rule and review. */
export type StarRatingSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the sub-district decides. */
export type StarRatingConfirmInput = {
  /** Why, as it stands on the record. */
  reason: Scalars['String']['input'];
  /** Stars; another number than the rule’s needs the better reason. */
  stars: Scalars['Int']['input'];
};

/** What `starRatingConfirm` answers on a matter of kind StarRating: done, or why not. */
export type StarRatingConfirmResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | StarRatingConfirmSuccess | UnitNotEligible;

/** Answer of `starRatingConfirm` when it was done. */
export type StarRatingConfirmSuccess = {
  __typename?: 'StarRatingConfirmSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<StarRating>;
};

/** A page of a list of StarRating objects, in the list's order. */
export type StarRatingConnection = {
  __typename?: 'StarRatingConnection';
  /** The items of this page. */
  nodes: Array<StarRating>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Whom a rating is for, and the month. */
export type StarRatingInput = {
  /** The month, `2026-03`; it is over. */
  periodCode: Scalars['String']['input'];
  /** Public profile of the grid worker. */
  profileId: Scalars['ID']['input'];
};

/** What `starRatingPropose` answers on a matter of kind StarRating: done, or why not. */
export type StarRatingProposeResult = AlreadyRated | CalendarNotLoaded | InvalidInput | NotPermitted | NothingToRate | PartNotFound | StaleVersion | StarRatingProposeSuccess | UnitNotEligible;

/** Answer of `starRatingPropose` when it was done. */
export type StarRatingProposeSuccess = {
  __typename?: 'StarRatingProposeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<StarRating>;
};

/** Why no rating is published. */
export type StarRatingRefuseInput = {
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What `starRatingRefuse` answers on a matter of kind StarRating: done, or why not. */
export type StarRatingRefuseResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | StarRatingRefuseSuccess | UnitNotEligible;

/** Answer of `starRatingRefuse` when it was done. */
export type StarRatingRefuseSuccess = {
  __typename?: 'StarRatingRefuseSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<StarRating>;
};

/** What a resident brought to a station day; who it was stands in the appeal alone, for those who need it. */
export type StationContact = {
  __typename?: 'StationContact';
  /** What the reader may do about it now. */
  abilities: Array<Ability>;
  /** What was answered at once; null where it was handed over. */
  answeredAtOnce?: Maybe<Scalars['String']['output']>;
  /** The appeal; null for those who do not see it. */
  appeal?: Maybe<Matter>;
  /** Number of the appeal that it was handed over as; null where it was answered at once. */
  appealNumber?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
  /** When the resident was told; null while the station owes it. */
  fedBackAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the resident was told of the result. */
  feedback?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Number of the contact on its day, from 1. */
  number: Scalars['Int']['output'];
  /** The resident’s name, masked. */
  residentMask: Scalars['String']['output'];
  /** What was said, without personal data. */
  summary: Scalars['String']['output'];
  /** What it is about, without personal data. */
  title: Scalars['String']['output'];
};

/** What `stationContactFeedBack` answers on a matter of kind StationDay: done, or why not. */
export type StationContactFeedBackResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | StationContactFeedBackSuccess | UnitNotEligible;

/** Answer of `stationContactFeedBack` when it was done. */
export type StationContactFeedBackSuccess = {
  __typename?: 'StationContactFeedBackSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<StationDay>;
};

/** What a resident brought to a station day. */
export type StationContactInput = {
  /** What was answered at once; then no appeal is registered, and who it was is not kept. */
  answeredAtOnce?: InputMaybe<Scalars['String']['input']>;
  /** What was said. */
  body: Scalars['String']['input'];
  /** Subject. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Community that it is in. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the resident; others see it masked. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number for the feedback; others see it masked. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What it is about, in one line. */
  title: Scalars['String']['input'];
};

/** With these the resident follows the appeal without an account. */
export type StationContactReceipt = {
  __typename?: 'StationContactReceipt';
  /** Number of the appeal; null where it was answered at once. */
  number?: Maybe<Scalars['String']['output']>;
  /** Query code, shown once. */
  queryCode?: Maybe<Scalars['String']['output']>;
};

/** What `stationContactRecord` answers on a matter of kind StationDay: done, or why not. */
export type StationContactRecordResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | StationContactRecordSuccess | StationDayNotBegun | UnitNotEligible;

/** Answer of `stationContactRecord` when it was done. */
export type StationContactRecordSuccess = {
  __typename?: 'StationContactRecordSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<StationDay>;
  /** What the act yields besides. */
  result?: Maybe<StationContactReceipt>;
};

/** 代表接待日: a day on which deputies receive residents, announced three days ahead. */
export type StationDay = Matter & {
  __typename?: 'StationDay';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** What residents brought, in its order. */
  contacts: Array<StationContact>;
  /** The deputies who receive residents. */
  deputies: Array<Scalars['String']['output']>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Where. */
  place: Scalars['String']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The station. */
  stationName: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** What it is about, where it has a topic. */
  topic?: Maybe<Scalars['String']['output']>;
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** 代表接待日: a day on which deputies receive residents, announced three days ahead. */
export type StationDayClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 代表接待日: a day on which deputies receive residents, announced three days ahead. */
export type StationDayDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 代表接待日: a day on which deputies receive residents, announced three days ahead. */
export type StationDayEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 代表接待日: a day on which deputies receive residents, announced three days ahead. */
export type StationDaySeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What `stationDayAnnounce` answers on a matter of kind StationDay: done, or why not. */
export type StationDayAnnounceResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | StationDayAnnounceSuccess | StationDayTooSoon | UnitNotEligible;

/** Answer of `stationDayAnnounce` when it was done. */
export type StationDayAnnounceSuccess = {
  __typename?: 'StationDayAnnounceSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<StationDay>;
};

/** What `stationDayCancel` answers on a matter of kind StationDay: done, or why not. */
export type StationDayCancelResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | StationDayCancelSuccess | UnitNotEligible;

/** Answer of `stationDayCancel` when it was done. */
export type StationDayCancelSuccess = {
  __typename?: 'StationDayCancelSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<StationDay>;
};

/** A page of a list of StationDay objects, in the list's order. */
export type StationDayConnection = {
  __typename?: 'StationDayConnection';
  /** The items of this page. */
  nodes: Array<StationDay>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What `stationDayEnd` answers on a matter of kind StationDay: done, or why not. */
export type StationDayEndResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | StationDayEndSuccess | StationDayNotBegun | UnitNotEligible;

/** Answer of `stationDayEnd` when it was done. */
export type StationDayEndSuccess = {
  __typename?: 'StationDayEndSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<StationDay>;
};

/** A day on which deputies receive residents. */
export type StationDayInput = {
  /** The deputies of the station who receive residents. */
  deputyIds: Array<Scalars['ID']['input']>;
  /** When it ends, on the same day. */
  endsAt: Scalars['DateTime']['input'];
  /** Where. */
  place: Scalars['String']['input'];
  /** When it begins; announced three days ahead. */
  startsAt: Scalars['DateTime']['input'];
  /** What it is about, where it has a topic. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** Contacts are recorded, and a day is ended, once it has begun. */
export type StationDayNotBegun = Problem & {
  __typename?: 'StationDayNotBegun';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** Why; residents read it. */
export type StationDayReasonInput = {
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** A station day is announced some days ahead, so that residents know of it. */
export type StationDayTooSoon = Problem & {
  __typename?: 'StationDayTooSoon';
  /** How many days ahead. */
  days: Scalars['Int']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** What a resident was told of the result. */
export type StationFeedbackInput = {
  /** What was told, and how: by telephone, at the station, at home. */
  text: Scalars['String']['input'];
};

/** A line of the register of statutory periods: what a law sets for a subject. */
export type StatutoryPeriod = {
  __typename?: 'StatutoryPeriod';
  /** What the reader may do about the line now, on the district’s file. */
  abilities: Array<Ability>;
  /** How long. */
  amount: Scalars['Int']['output'];
  /** Law and article, as the appellant is told. */
  basis: Scalars['String']['output'];
  /** The subject; the line holds for those below it that have none of their own. */
  category: Category;
  /** From when on it is proposed. */
  effectiveFrom: Scalars['DateTime']['output'];
  /** When it was taken out of the register; null while it stands. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Address of the text of the law. */
  sourceUrl?: Maybe<Scalars['String']['output']>;
  /** In what it is counted. */
  unit: StatutoryUnit;
};

/** What `statutoryPeriodAdd` answers on a matter of kind UnitFile: done, or why not. */
export type StatutoryPeriodAddResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | StatutoryPeriodAddSuccess | UnitNotEligible | UnknownReference;

/** Answer of `statutoryPeriodAdd` when it was done. */
export type StatutoryPeriodAddSuccess = {
  __typename?: 'StatutoryPeriodAddSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** A page of a list of StatutoryPeriod objects, in the list's order. */
export type StatutoryPeriodConnection = {
  __typename?: 'StatutoryPeriodConnection';
  /** The items of this page. */
  nodes: Array<StatutoryPeriod>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What `statutoryPeriodEnd` answers on a matter of kind UnitFile: done, or why not. */
export type StatutoryPeriodEndResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | StatutoryPeriodEndSuccess | UnitNotEligible;

/** Answer of `statutoryPeriodEnd` when it was done. */
export type StatutoryPeriodEndSuccess = {
  __typename?: 'StatutoryPeriodEndSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** A period that a law sets; it prevails where it is longer. */
export type StatutoryPeriodInput = {
  /** How long. */
  amount: Scalars['Int']['input'];
  /** Law and article, as the appellant is told. */
  basis: Scalars['String']['input'];
  /** In what it is counted. */
  unit: StatutoryUnit;
};

/** A period that a law sets for a subject. */
export type StatutoryRegisterInput = {
  /** How long. */
  amount: Scalars['Int']['input'];
  /** Law and article, as the appellant is told. */
  basis: Scalars['String']['input'];
  /** The subject; the line holds for those below it as well. */
  categoryId: Scalars['ID']['input'];
  /** From when on it is proposed; at once where nothing is said. */
  effectiveFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Address of the text of the law. */
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** In what it is counted. */
  unit: StatutoryUnit;
};

/** In what a statutory period is counted. */
export type StatutoryUnit =
  /** 日: calendar days. */
  | 'CALENDAR_DAY'
  /** 个工作日: working days. */
  | 'WORKING_DAY';

/** A state on the usual path of a kind of matter. */
export type Step = {
  __typename?: 'Step';
  /** Whether the matter stands there. */
  current: Scalars['Boolean']['output'];
  /** Whether the matter has passed it. */
  done: Scalars['Boolean']['output'];
  /** Its name. */
  label: Scalars['String']['output'];
  /** The state. */
  state: Scalars['String']['output'];
};

/** How deputies rate the handling of a subject, as far as the reader sees it. */
export type SubjectRating = {
  __typename?: 'SubjectRating';
  /** The subject. */
  categoryId: Scalars['ID']['output'];
  /** How many ratings. */
  count: Scalars['Int']['output'];
  /** What the latest one says. */
  latest: Scalars['String']['output'];
  /** Their mean, from 1 to 5. */
  mean: Scalars['Float']['output'];
  /** Names of the subject from the root on, joined by ` / `. */
  subject: Scalars['String']['output'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Comes at once, and whenever an act was done on a matter that the unit sees. */
  deskChanged: DeskSignal;
  /** The matter now and after each act on it, as the subscriber’s seat shows it; ends when it does not. */
  matterChanged: Matter;
  /** Who else looks at the matter: now, and whenever somebody comes or leaves. The subscriber is seen by them. */
  matterViewers: Array<MatterViewer>;
  /** The state of the inbox: at once, and whenever something came in or was marked as read. */
  notificationArrived: Inbox;
};


export type SubscriptionMatterChangedArgs = {
  id: Scalars['ID']['input'];
};


export type SubscriptionMatterViewersArgs = {
  id: Scalars['ID']['input'];
};

/** What `suggestionAgreeLonger` answers on a matter of kind DeputySuggestion: done, or why not. */
export type SuggestionAgreeLongerResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SuggestionAgreeLongerSuccess | UnitNotEligible;

/** Answer of `suggestionAgreeLonger` when it was done. */
export type SuggestionAgreeLongerSuccess = {
  __typename?: 'SuggestionAgreeLongerSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<DeputySuggestion>;
};

/** What the lead unit answered, face to face, and how the deputy evaluated it. */
export type SuggestionAnswer = {
  __typename?: 'SuggestionAnswer';
  /** When it was answered. */
  at: Scalars['DateTime']['output'];
  /** When it was evaluated. */
  evaluatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What was put into practice; null until evaluated. */
  implementation?: Maybe<Implementation>;
  /** What was put into practice, in words. */
  implementationLabel?: Maybe<Scalars['String']['output']>;
  /** Whether it was in time. */
  inTime: Scalars['Boolean']['output'];
  /** Who answered for it. */
  memberName?: Maybe<Scalars['String']['output']>;
  /** Where the deputy was met, and by whom. */
  metHow: Scalars['String']['output'];
  /** Day on which the deputy was met, `YYYY-MM-DD`. */
  metOn: Scalars['String']['output'];
  /** Number of the answer, from 1; the second one when it was handled again. */
  number: Scalars['Int']['output'];
  /** What comes of the suggestion. */
  outcome: SuggestionOutcome;
  /** What comes of the suggestion, in words. */
  outcomeLabel: Scalars['String']['output'];
  /** For what is planned: by which day it is done, `YYYY-MM-DD`. */
  plannedOn?: Maybe<Scalars['String']['output']>;
  /** What the deputy remarks. */
  remark?: Maybe<Scalars['String']['output']>;
  /** Whether the deputy is satisfied; null until evaluated. */
  satisfaction?: Maybe<Satisfaction>;
  /** Whether the deputy is satisfied, in words. */
  satisfactionLabel?: Maybe<Scalars['String']['output']>;
  /** Score out of a hundred: what was put into practice weighs more than satisfaction. */
  score?: Maybe<Scalars['Int']['output']>;
  /** The answer. */
  text: Scalars['String']['output'];
  /** Unit that answered. */
  unitName: Scalars['String']['output'];
};

/** The answer of the lead unit, given face to face. */
export type SuggestionAnswerInput = {
  /** Where the deputy was met, and by whom. */
  metHow: Scalars['String']['input'];
  /** Day on which the deputy was met, `YYYY-MM-DD`. */
  metOn: Scalars['String']['input'];
  /** What comes of the suggestion. */
  outcome: SuggestionOutcome;
  /** For what is planned: by which day it is done, `YYYY-MM-DD`. */
  plannedOn?: InputMaybe<Scalars['String']['input']>;
  /** The answer. */
  text: Scalars['String']['input'];
};

/** What `suggestionAnswer` answers on a matter of kind DeputySuggestion: done, or why not. */
export type SuggestionAnswerResult = CalendarNotLoaded | InvalidInput | NotPermitted | OpinionsOwed | PartNotFound | StaleVersion | SuggestionAnswerSuccess | UnitNotEligible;

/** Answer of `suggestionAnswer` when it was done. */
export type SuggestionAnswerSuccess = {
  __typename?: 'SuggestionAnswerSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<DeputySuggestion>;
};

/** An appeal of the cluster behind a suggestion, as it was known then: never the appellant. */
export type SuggestionAppeal = {
  __typename?: 'SuggestionAppeal';
  /** The appeal itself; null for those who do not see it. */
  appeal?: Maybe<Matter>;
  /** The appeal; only those with a seat at it can open it. */
  appealId: Scalars['ID']['output'];
  /** Opaque identifier of the link. */
  id: Scalars['ID']['output'];
  /** Number of the appeal. */
  number: Scalars['String']['output'];
  /** Title, without personal data. */
  title: Scalars['String']['output'];
};

/** What `suggestionAskLonger` answers on a matter of kind DeputySuggestion: done, or why not. */
export type SuggestionAskLongerResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SuggestionAskLongerSuccess | UnitNotEligible;

/** Answer of `suggestionAskLonger` when it was done. */
export type SuggestionAskLongerSuccess = {
  __typename?: 'SuggestionAskLongerSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<DeputySuggestion>;
};

/** Who handles a suggestion. */
export type SuggestionAssignInput = {
  /** Co-handling units, which give the lead their opinions. */
  coHandlerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The lead unit, which answers: a department or a sub-district. */
  leadUnitId: Scalars['ID']['input'];
};

/** What `suggestionAssign` answers on a matter of kind DeputySuggestion: done, or why not. */
export type SuggestionAssignResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SuggestionAssignSuccess | UnitNotEligible;

/** Answer of `suggestionAssign` when it was done. */
export type SuggestionAssignSuccess = {
  __typename?: 'SuggestionAssignSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<DeputySuggestion>;
};

/** What `suggestionComment` answers on a matter of kind DeputySuggestion: done, or why not. */
export type SuggestionCommentResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SuggestionCommentSuccess | UnitNotEligible;

/** Answer of `suggestionComment` when it was done. */
export type SuggestionCommentSuccess = {
  __typename?: 'SuggestionCommentSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<DeputySuggestion>;
};

/** What `suggestionDecline` answers on a matter of kind DeputySuggestion: done, or why not. */
export type SuggestionDeclineResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SuggestionDeclineSuccess | UnitNotEligible;

/** Answer of `suggestionDecline` when it was done. */
export type SuggestionDeclineSuccess = {
  __typename?: 'SuggestionDeclineSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<DeputySuggestion>;
};

/** How a deputy evaluates an answer. */
export type SuggestionEvaluateInput = {
  /** What was put into practice. */
  implementation: Implementation;
  /** Remark; who is not satisfied says why. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Whether the deputy is satisfied; if not, it is handled again once. */
  satisfaction: Satisfaction;
};

/** What `suggestionEvaluate` answers on a matter of kind DeputySuggestion: done, or why not. */
export type SuggestionEvaluateResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SuggestionEvaluateSuccess | UnitNotEligible;

/** Answer of `suggestionEvaluate` when it was done. */
export type SuggestionEvaluateSuccess = {
  __typename?: 'SuggestionEvaluateSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<DeputySuggestion>;
};

/** What `suggestionGiveOpinion` answers on a matter of kind DeputySuggestion: done, or why not. */
export type SuggestionGiveOpinionResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SuggestionGiveOpinionSuccess | UnitNotEligible;

/** Answer of `suggestionGiveOpinion` when it was done. */
export type SuggestionGiveOpinionSuccess = {
  __typename?: 'SuggestionGiveOpinionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<DeputySuggestion>;
};

/** What `suggestionGrantObjection` answers on a matter of kind DeputySuggestion: done, or why not. */
export type SuggestionGrantObjectionResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SuggestionGrantObjectionSuccess | UnitNotEligible;

/** Answer of `suggestionGrantObjection` when it was done. */
export type SuggestionGrantObjectionSuccess = {
  __typename?: 'SuggestionGrantObjectionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<DeputySuggestion>;
};

/** A suggestion on a cluster of appeals. */
export type SuggestionMakeInput = {
  /** The appeals that it rests on; the deputy observes each of them. */
  appealIds: Array<Scalars['ID']['input']>;
  /** What these appeals show. */
  findings: Scalars['String']['input'];
  /** What is suggested. */
  proposal: Scalars['String']['input'];
  /** What it is about, in a few words: 关于…的建议. */
  title: Scalars['String']['input'];
};

/** What `suggestionMake` answers on a matter of kind DeputySuggestion: done, or why not. */
export type SuggestionMakeResult = CalendarNotLoaded | CaseBeforeCourt | ClusterTooSmall | ClusterUnseen | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SuggestionMakeSuccess | UnitNotEligible;

/** Answer of `suggestionMake` when it was done. */
export type SuggestionMakeSuccess = {
  __typename?: 'SuggestionMakeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<DeputySuggestion>;
};

/** What `suggestionObject` answers on a matter of kind DeputySuggestion: done, or why not. */
export type SuggestionObjectResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SuggestionObjectSuccess | SuggestionObjectionTooLate | UnitNotEligible;

/** Answer of `suggestionObject` when it was done. */
export type SuggestionObjectSuccess = {
  __typename?: 'SuggestionObjectSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<DeputySuggestion>;
};

/** A unit objects to a suggestion within the limit after its assignment (青岛市代表建议条例 Art. 19). */
export type SuggestionObjectionTooLate = Problem & {
  __typename?: 'SuggestionObjectionTooLate';
  /** The limit in working days. */
  days: Scalars['Int']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** What a co-handling unit says to the lead unit of a suggestion. */
export type SuggestionOpinion = {
  __typename?: 'SuggestionOpinion';
  /** When it was given. */
  at: Scalars['DateTime']['output'];
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it says. */
  text: Scalars['String']['output'];
  /** Unit that says it. */
  unitName: Scalars['String']['output'];
};

/** What comes of a suggestion, as its answer says. */
export type SuggestionOutcome =
  /** 留作参考并说明: cannot be done, and why. */
  | 'EXPLAINED'
  /** 列入计划解决: planned, by a day that the answer names. */
  | 'PLANNED'
  /** 已经解决或基本解决: solved, or nearly so. */
  | 'SOLVED';

/** Why; it stands on the record. */
export type SuggestionReasonInput = {
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** What `suggestionRefuseLonger` answers on a matter of kind DeputySuggestion: done, or why not. */
export type SuggestionRefuseLongerResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SuggestionRefuseLongerSuccess | UnitNotEligible;

/** Answer of `suggestionRefuseLonger` when it was done. */
export type SuggestionRefuseLongerSuccess = {
  __typename?: 'SuggestionRefuseLongerSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<DeputySuggestion>;
};

/** What `suggestionRefuseObjection` answers on a matter of kind DeputySuggestion: done, or why not. */
export type SuggestionRefuseObjectionResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SuggestionRefuseObjectionSuccess | UnitNotEligible;

/** Answer of `suggestionRefuseObjection` when it was done. */
export type SuggestionRefuseObjectionSuccess = {
  __typename?: 'SuggestionRefuseObjectionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<DeputySuggestion>;
};

/** Something said about a suggestion. */
export type SuggestionTextInput = {
  /** What is said. */
  text: Scalars['String']['input'];
};

/** An appeal that a group of deputies follows: never the appellant. */
export type SupervisedAppeal = {
  __typename?: 'SupervisedAppeal';
  /** The appeal itself; null for those who do not see it. */
  appeal?: Maybe<Matter>;
  /** Opaque identifier of the link. */
  id: Scalars['ID']['output'];
  /** Number of the appeal. */
  number: Scalars['String']['output'];
  /** Title, without personal data. */
  title: Scalars['String']['output'];
};

/** What `supervisionAccept` answers on a matter of kind FocusedSupervision: done, or why not. */
export type SupervisionAcceptResult = AppealReserved | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SupervisionAcceptSuccess | UnitNotEligible;

/** Answer of `supervisionAccept` when it was done. */
export type SupervisionAcceptSuccess = {
  __typename?: 'SupervisionAcceptSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<FocusedSupervision>;
};

/** What `supervisionAddAppeals` answers on a matter of kind FocusedSupervision: done, or why not. */
export type SupervisionAddAppealsResult = AppealReserved | CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SupervisionAddAppealsSuccess | UnitNotEligible;

/** Answer of `supervisionAddAppeals` when it was done. */
export type SupervisionAddAppealsSuccess = {
  __typename?: 'SupervisionAddAppealsSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<FocusedSupervision>;
};

/** Appeals that the group looks on at. */
export type SupervisionAppealsInput = {
  /** Appeals on the topic, neither confidential nor violation reports. */
  appealIds: Array<Scalars['ID']['input']>;
};

/** What `supervisionComment` answers on a matter of kind FocusedSupervision: done, or why not. */
export type SupervisionCommentResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SupervisionCommentSuccess | UnitNotEligible;

/** Answer of `supervisionComment` when it was done. */
export type SupervisionCommentSuccess = {
  __typename?: 'SupervisionCommentSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<FocusedSupervision>;
};

/** What `supervisionDecline` answers on a matter of kind FocusedSupervision: done, or why not. */
export type SupervisionDeclineResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SupervisionDeclineSuccess | UnitNotEligible;

/** Answer of `supervisionDecline` when it was done. */
export type SupervisionDeclineSuccess = {
  __typename?: 'SupervisionDeclineSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<FocusedSupervision>;
};

/** A topic that deputies want to follow for a period. */
export type SupervisionProposeInput = {
  /** The deputies of the group. */
  deputyIds: Array<Scalars['ID']['input']>;
  /** What is looked at, and why: subject, area, what the appeals have in common. */
  purpose: Scalars['String']['input'];
  /** The topic. */
  title: Scalars['String']['input'];
  /** Last day of the period, `YYYY-MM-DD`. */
  until: Scalars['String']['input'];
};

/** What `supervisionPropose` answers on a matter of kind FocusedSupervision: done, or why not. */
export type SupervisionProposeResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SupervisionProposeSuccess | UnitNotEligible;

/** Answer of `supervisionPropose` when it was done. */
export type SupervisionProposeSuccess = {
  __typename?: 'SupervisionProposeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<FocusedSupervision>;
};

/** Why; it stands on the record. */
export type SupervisionReasonInput = {
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** What a group of deputies reports. */
export type SupervisionReportInput = {
  /** What it advises; it decides nothing itself. */
  advice: Scalars['String']['input'];
  /** What the group found. */
  findings: Scalars['String']['input'];
};

/** What `supervisionReport` answers on a matter of kind FocusedSupervision: done, or why not. */
export type SupervisionReportResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | SupervisionReportSuccess | UnitNotEligible;

/** Answer of `supervisionReport` when it was done. */
export type SupervisionReportSuccess = {
  __typename?: 'SupervisionReportSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<FocusedSupervision>;
};

/** Something said within a supervision. */
export type SupervisionTextInput = {
  /** What is said. */
  text: Scalars['String']['input'];
};

/** A date of a plan is not past, and not after what the district or the target allows. */
export type TargetOutOfReach = Problem & {
  __typename?: 'TargetOutOfReach';
  /** The last day that may be given, `YYYY-MM-DD`. */
  latest: Scalars['String']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** Tasks are still open and no decision carries them over. */
export type TasksOpen = Problem & {
  __typename?: 'TasksOpen';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** The open tasks, each with its unit. */
  tasks: Array<Scalars['String']['output']>;
};

/** Why handling ends without a result. */
export type TerminationInput = {
  /** Code of a ground that is in force in the list TERMINATION. */
  ground: Scalars['String']['input'];
  /** The reason, as the appellant will be told. */
  reason: Scalars['String']['input'];
};

/** A participant of the district: a tenant with members and seats of its own. */
export type Unit = {
  __typename?: 'Unit';
  /** What the reader may do about the unit now, on the district’s file. */
  abilities: Array<Ability>;
  /** Whether the unit takes part at present. */
  active: Scalars['Boolean']['output'];
  /** Code of the area it answers for, if it is territorial. */
  areaCode?: Maybe<Scalars['String']['output']>;
  /** The units directly below it, by code. */
  children: Array<Unit>;
  /** Official or district code. */
  code: Scalars['String']['output'];
  /** What the unit is responsible for, in its own words. */
  duty?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Kind of participant. */
  kind: UnitKind;
  /** Its active members, as far as the reader may see them. */
  memberCount: Scalars['Int']['output'];
  /** Its members, as far as the reader may see them: those of the own unit. */
  members: Array<Member>;
  /** Full name. */
  name: Scalars['String']['output'];
  /** For a community: who is paired with it; none where nobody is yet. */
  pairing?: Maybe<CommunityPairing>;
  /** The unit above it. */
  parent?: Maybe<Unit>;
  /** Public telephone number. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Short name for lists. */
  shortName: Scalars['String']['output'];
};

/** A new unit of the district. */
export type UnitAddInput = {
  /** Code of its area. */
  areaCode?: InputMaybe<Scalars['String']['input']>;
  /** Official or district code; unique. */
  code: Scalars['String']['input'];
  /** What it is responsible for. */
  duty?: InputMaybe<Scalars['String']['input']>;
  /** Kind of participant. */
  kind: UnitKind;
  /** Full name. */
  name: Scalars['String']['input'];
  /** The unit above it. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Public telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Short name for lists. */
  shortName: Scalars['String']['input'];
};

/** What `unitAdd` answers on a matter of kind UnitFile: done, or why not. */
export type UnitAddResult = CalendarNotLoaded | CodeTaken | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitAddSuccess | UnitNotEligible;

/** Answer of `unitAdd` when it was done. */
export type UnitAddSuccess = {
  __typename?: 'UnitAddSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** What changes about a unit; what is left out stays. */
export type UnitChangeInput = {
  /** What it is responsible for. */
  duty?: InputMaybe<Scalars['String']['input']>;
  /** Full name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Public telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Short name for lists. */
  shortName?: InputMaybe<Scalars['String']['input']>;
};

/** What `unitChange` answers on a matter of kind UnitFile: done, or why not. */
export type UnitChangeResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitChangeSuccess | UnitNotEligible;

/** Answer of `unitChange` when it was done. */
export type UnitChangeSuccess = {
  __typename?: 'UnitChangeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** A page of a list of Unit objects, in the list's order. */
export type UnitConnection = {
  __typename?: 'UnitConnection';
  /** The items of this page. */
  nodes: Array<Unit>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What `unitEnd` answers on a matter of kind UnitFile: done, or why not. */
export type UnitEndResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitEndSuccess | UnitNotEligible;

/** Answer of `unitEnd` when it was done. */
export type UnitEndSuccess = {
  __typename?: 'UnitEndSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** The file of the district or of a unit: every act on units, members and registers stands on its ledger. */
export type UnitFile = Matter & {
  __typename?: 'UnitFile';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** The unit whose file it is; the command centre for the district’s own. */
  unit: Unit;
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
};


/** The file of the district or of a unit: every act on units, members and registers stands on its ledger. */
export type UnitFileClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The file of the district or of a unit: every act on units, members and registers stands on its ledger. */
export type UnitFileDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The file of the district or of a unit: every act on units, members and registers stands on its ledger. */
export type UnitFileEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The file of the district or of a unit: every act on units, members and registers stands on its ledger. */
export type UnitFileSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** The unit that was named cannot take the seat. */
export type UnitNotEligible = Problem & {
  __typename?: 'UnitNotEligible';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** The unit that was named. */
  unitId: Scalars['String']['output'];
};

/** What `unitRestore` answers on a matter of kind UnitFile: done, or why not. */
export type UnitRestoreResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | UnitRestoreSuccess;

/** Answer of `unitRestore` when it was done. */
export type UnitRestoreSuccess = {
  __typename?: 'UnitRestoreSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<UnitFile>;
};

/** Something that the form refers to does not exist. */
export type UnknownReference = Problem & {
  __typename?: 'UnknownReference';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** A receipt does not belong to an upload of this unit, or it has expired. */
export type UploadNotFound = Problem & {
  __typename?: 'UploadNotFound';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

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

/** Who looks: the person, the unit and the district. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The district. */
  district: DistrictInfo;
  /** Acts that open something new and that this seat of work may do. */
  mayOpen: Array<Scalars['String']['output']>;
  /** What this seat of work reads beyond the matters that its unit sits at. */
  mayRead: Array<Sight>;
  /** The person. */
  member: ViewerMember;
  /** Every seat of work that the person may take, by the unit’s name. */
  memberships: Array<Membership>;
  /** The unit. */
  unitId: Scalars['ID']['output'];
  /** Kind of the unit. */
  unitKind: UnitKind;
  /** Name of the unit. */
  unitName: Scalars['String']['output'];
  /** Notifications that the member has not read yet. */
  unread: Scalars['Int']['output'];
  /** How appeals usually come in at this seat of work. */
  usualChannel: IntakeChannel;
};

/** The signed-in person in the unit whose seat of work is taken. */
export type ViewerMember = {
  __typename?: 'ViewerMember';
  /** The membership’s member. */
  id: Scalars['ID']['output'];
  /** Name of the person. */
  name: Scalars['String']['output'];
  /** What the member may do for the unit. */
  roles: Array<Scalars['String']['output']>;
};

/** An item of the check-list, as it was worded then, and what was found. */
export type VisitAnswer = {
  __typename?: 'VisitAnswer';
  /** What was found. */
  finding: VisitFinding;
  /** The item. */
  item: Scalars['String']['output'];
};

/** What was found under an item of the check-list. */
export type VisitAnswerInput = {
  /** What was found. */
  finding: VisitFinding;
  /** The item, as it was worded on the check-list. */
  item: Scalars['String']['input'];
};

/** What was found under an item of the check-list. */
export type VisitFinding =
  /** 正常: nothing to remark. */
  | 'FINE'
  /** 有问题: something is not as it should be. */
  | 'PROBLEM'
  /** 未查看: it was not looked at. */
  | 'UNSEEN';

/** What a grid worker takes along: the check-list and the grids of the community. */
export type VisitForm = {
  __typename?: 'VisitForm';
  /** How many days back a visit is taken. */
  backDays: Scalars['Int']['output'];
  /** Grids of the own unit, in the order in which they were added. */
  grids: Array<VisitGrid>;
  /** Items of the check-list that is in force. */
  items: Array<Scalars['String']['output']>;
};

/** A grid that a visit may be noted for. */
export type VisitGrid = {
  __typename?: 'VisitGrid';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** The time of a visit lies in the future, or further back than the district takes. */
export type VisitNotNow = Problem & {
  __typename?: 'VisitNotNow';
  /** How many days back a visit is taken. */
  days: Scalars['String']['output'];
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** Whether anybody was met. */
export type VisitOutcome =
  /** 无人在家: nobody was at home. */
  | 'ABSENT'
  /** 住户谢绝: the household did not wish to be visited. */
  | 'DECLINED'
  /** 见到住户: somebody of the household was met. */
  | 'MET';

/** A problem that was found at a visit, and what became of it. */
export type VisitProblem = {
  __typename?: 'VisitProblem';
  /** What the reader may do about it now. */
  abilities: Array<Ability>;
  /** The appeal that it became; null where the reader does not see it. */
  appeal?: Maybe<Matter>;
  /** Number of the appeal that it became. */
  appealNumber?: Maybe<Scalars['String']['output']>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether that was in time; null while it is open. */
  inTime?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the worker solved it on the spot. */
  onTheSpot: Scalars['Boolean']['output'];
  /** When it was solved, or registered as an appeal. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it was solved. */
  solution?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  state: VisitProblemState;
  /** What is wrong. */
  what: Scalars['String']['output'];
};

/** What is done about a problem that was found. */
export type VisitProblemHandling =
  /** 转为诉求: registered as an appeal, on its way up where the community cannot solve it. */
  | 'AS_APPEAL'
  /** 当场解决: solved at once by the grid worker. */
  | 'ON_THE_SPOT'
  /** 带回社区: the community follows it up. */
  | 'TO_COMMUNITY';

/** A problem that was found, and what is done about it. */
export type VisitProblemInput = {
  /** What is done about it. */
  handling: VisitProblemHandling;
  /** For an appeal: name of who asks; may be left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** For an appeal: telephone number for the reply. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** For an appeal: the place that it is about. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** How it was solved on the spot. */
  solution?: InputMaybe<Scalars['String']['input']>;
  /** What is wrong. */
  what: Scalars['String']['input'];
};

/** What the appeal says besides the problem. */
export type VisitProblemRaiseInput = {
  /** What was tried. */
  tried?: InputMaybe<Scalars['String']['input']>;
};

/** How a problem was solved. */
export type VisitProblemSolveInput = {
  /** How it was solved. */
  solution: Scalars['String']['input'];
};

/** How a problem stands. */
export type VisitProblemState =
  /** 待跟进: the community follows it up. */
  | 'OPEN'
  /** 已转诉求: it was registered as an appeal. */
  | 'RAISED'
  /** 已解决: it is solved. */
  | 'SOLVED';

/** The password does not meet the rules: 8 characters of three classes, without the user name. */
export type WeakPassword = Problem & {
  __typename?: 'WeakPassword';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** The state of a week is reported in that week. */
export type WeekNotBegun = Problem & {
  __typename?: 'WeekNotBegun';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
  /** The Monday from which the next one is reported. */
  week: Scalars['String']['output'];
};

/** The review of a week is signed once. */
export type WeekReviewed = Problem & {
  __typename?: 'WeekReviewed';
  /** One sentence for the person who asked. */
  message: Scalars['String']['output'];
};

/** 周调度: the review of its hard ones that a unit’s head has signed for a week. */
export type WeeklyReview = Matter & {
  __typename?: 'WeeklyReview';
  /** What the reader may do now. */
  abilities: Array<Ability>;
  /** When the last act was done. */
  changedAt: Scalars['DateTime']['output'];
  /** Its clocks, the nearest deadline first. */
  clocks: Array<Clock>;
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Claims on a compensation fund that come from it, as far as the reader sees them. */
  compensationClaims: Array<CompensationClaim>;
  /** Its documents that the reader may open. */
  documents: Array<Document>;
  /** The ledger as the reader sees it, newest first. */
  entries: Array<Entry>;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether anything may still be owed. */
  isOpen: Scalars['Boolean']['output'];
  /** What was reviewed, as it stood. */
  items: Array<ReviewedItem>;
  /** Name of the kind of matter. */
  kindLabel: Scalars['String']['output'];
  /** The last act on the ledger that the reader sees. */
  lastEntry?: Maybe<Entry>;
  /** The unit that leads. */
  leadUnit?: Maybe<Unit>;
  /** Links without an account that the reader oversees. */
  links: Array<Link>;
  /** Mediations that come from it, as far as the reader sees them. */
  mediations: Array<Mediation>;
  /** The seat of the reader’s own unit. */
  mySeat?: Maybe<Seat>;
  /** The nearest deadline of its running clocks. */
  nextDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Number that people use, for example `2026-000123`. */
  number: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** What the head notes on the week. */
  remark?: Maybe<Scalars['String']['output']>;
  /** Who sits at it, in the order of arrival. */
  seats: Array<Seat>;
  /** When it was signed. */
  signedAt: Scalars['DateTime']['output'];
  /** Who signed it. */
  signedBy: Scalars['String']['output'];
  /** State as its kind names it, for example `IN_HANDLING`. */
  state: Scalars['String']['output'];
  /** Name of the state. */
  stateLabel: Scalars['String']['output'];
  /** The usual path, and where the matter stands on it. */
  steps: Array<Step>;
  /** Title in one line. */
  title: Scalars['String']['output'];
  /** The unit that reviewed. */
  unit: Unit;
  /** Class of urgency. */
  urgency: Urgency;
  /** Number of acts so far; an act says which version it saw. */
  version: Scalars['Int']['output'];
  /** Monday of the week, `YYYY-MM-DD`. */
  week: Scalars['String']['output'];
};


/** 周调度: the review of its hard ones that a unit’s head has signed for a week. */
export type WeeklyReviewClocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 周调度: the review of its hard ones that a unit’s head has signed for a week. */
export type WeeklyReviewDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 周调度: the review of its hard ones that a unit’s head has signed for a week. */
export type WeeklyReviewEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 周调度: the review of its hard ones that a unit’s head has signed for a week. */
export type WeeklyReviewSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the head notes on the week. */
export type WeeklyReviewInput = {
  /** Note; needed where nothing was instructed this week on a hard case. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** A unit that had hard cases in a week, and whether it reviewed them. */
export type WeeklyReviewLine = {
  __typename?: 'WeeklyReviewLine';
  /** Hard cases that it had in that week. */
  hardCases: Scalars['Int']['output'];
  /** Whether the week is over and the review was not signed. */
  missing: Scalars['Boolean']['output'];
  /** The signed review; null where there is none. */
  reviewId?: Maybe<Scalars['ID']['output']>;
  /** When it was signed. */
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who signed it. */
  signedBy?: Maybe<Scalars['String']['output']>;
  /** The unit. */
  unitId: Scalars['ID']['output'];
  /** Its name. */
  unitName: Scalars['String']['output'];
};

/** What `weeklyReviewSign` answers on a matter of kind WeeklyReview: done, or why not. */
export type WeeklyReviewSignResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WeekReviewed | WeeklyReviewSignSuccess;

/** Answer of `weeklyReviewSign` when it was done. */
export type WeeklyReviewSignSuccess = {
  __typename?: 'WeeklyReviewSignSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<WeeklyReview>;
};

/** One unit’s task under an appeal; its state is that of the unit’s seat. */
export type WorkOrder = {
  __typename?: 'WorkOrder';
  /** When the unit accepted it. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the unit completed it. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often the unit tried in vain to reach the appellant. */
  contactTries: Scalars['Int']['output'];
  /** When the unit first contacted the appellant. */
  contactedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Ground on which a deferral was asked for. */
  deferralGround?: Maybe<GivenGround>;
  /** What is done until the promised date. */
  deferralMeasures?: Maybe<Scalars['String']['output']>;
  /** When it was dispatched. */
  dispatchedAt: Scalars['DateTime']['output'];
  /** Documents that prove what the unit asks for. */
  documents: Array<Document>;
  /** Why the centre is asked to allow handing it up. */
  escalationReason?: Maybe<Scalars['String']['output']>;
  /** Working days of extension that are asked for. */
  extensionDays?: Maybe<Scalars['Int']['output']>;
  /** Why more time is asked for. */
  extensionReason?: Maybe<Scalars['String']['output']>;
  /** Identifier; the seat’s as well. */
  id: Scalars['ID']['output'];
  /** Evidence for the objection. */
  objectionEvidence?: Maybe<Scalars['String']['output']>;
  /** Ground on which the unit objected once more. */
  objectionGround?: Maybe<GivenGround>;
  /** The date that was promised, `YYYY-MM-DD`. */
  promisedOn?: Maybe<Scalars['String']['output']>;
  /** Evidence for the return. */
  returnEvidence?: Maybe<Scalars['String']['output']>;
  /** Ground on which the unit asked to return it. */
  returnGround?: Maybe<GivenGround>;
  /** The seat: state, clocks and abilities. */
  seat?: Maybe<Seat>;
  /** How long that period is. */
  statutoryAmount?: Maybe<Scalars['Int']['output']>;
  /** Law on which the unit asks for a longer period. */
  statutoryBasis?: Maybe<Scalars['String']['output']>;
  /** In what that period is counted. */
  statutoryUnit?: Maybe<StatutoryUnit>;
  /** What the unit is asked to do. */
  task: Scalars['String']['output'];
  /** Evidence for the termination. */
  terminationEvidence?: Maybe<Scalars['String']['output']>;
  /** Ground on which termination was asked for. */
  terminationGround?: Maybe<GivenGround>;
  /** Why it should end, in words for the appellant. */
  terminationReason?: Maybe<Scalars['String']['output']>;
  /** The unit that holds it. */
  unit: Unit;
};

/** What `workOrderAccept` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderAcceptResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderAcceptSuccess;

/** Answer of `workOrderAccept` when it was done. */
export type WorkOrderAcceptSuccess = {
  __typename?: 'WorkOrderAcceptSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** Who must handle it. */
export type WorkOrderArbitrateInput = {
  /** The reason, as it will stand on the record. */
  reason: Scalars['String']['input'];
  /** What it is asked to do; as before where nothing is said. */
  task?: InputMaybe<Scalars['String']['input']>;
  /** The unit that is designated; it cannot return it. */
  unitId: Scalars['ID']['input'];
};

/** What `workOrderArbitrate` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderArbitrateResult = CalendarNotLoaded | CommunityMayNotLead | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderArbitrateSuccess;

/** Answer of `workOrderArbitrate` when it was done. */
export type WorkOrderArbitrateSuccess = {
  __typename?: 'WorkOrderArbitrateSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderArgue` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderArgueResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderArgueSuccess;

/** Answer of `workOrderArgue` when it was done. */
export type WorkOrderArgueSuccess = {
  __typename?: 'WorkOrderArgueSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderAskDeferral` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderAskDeferralResult = CalendarNotLoaded | DeferralsUsedUp | InvalidInput | NotPermitted | PartNotFound | PromiseOutOfReach | StaleVersion | UnitNotEligible | WorkOrderAskDeferralSuccess;

/** Answer of `workOrderAskDeferral` when it was done. */
export type WorkOrderAskDeferralSuccess = {
  __typename?: 'WorkOrderAskDeferralSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderAskEscalation` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderAskEscalationResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderAskEscalationSuccess;

/** Answer of `workOrderAskEscalation` when it was done. */
export type WorkOrderAskEscalationSuccess = {
  __typename?: 'WorkOrderAskEscalationSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderAskExtension` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderAskExtensionResult = CalendarNotLoaded | ExtensionTooLong | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderAskExtensionSuccess;

/** Answer of `workOrderAskExtension` when it was done. */
export type WorkOrderAskExtensionSuccess = {
  __typename?: 'WorkOrderAskExtensionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderAskStatutoryPeriod` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderAskStatutoryPeriodResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderAskStatutoryPeriodSuccess;

/** Answer of `workOrderAskStatutoryPeriod` when it was done. */
export type WorkOrderAskStatutoryPeriodSuccess = {
  __typename?: 'WorkOrderAskStatutoryPeriodSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderAskTermination` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderAskTerminationResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | UploadNotFound | WorkOrderAskTerminationSuccess;

/** Answer of `workOrderAskTermination` when it was done. */
export type WorkOrderAskTerminationSuccess = {
  __typename?: 'WorkOrderAskTerminationSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderAssignHandler` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderAssignHandlerResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderAssignHandlerSuccess;

/** Answer of `workOrderAssignHandler` when it was done. */
export type WorkOrderAssignHandlerSuccess = {
  __typename?: 'WorkOrderAssignHandlerSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderComplete` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderCompleteResult = CalendarNotLoaded | CoHandlersOwe | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderCompleteSuccess;

/** Answer of `workOrderComplete` when it was done. */
export type WorkOrderCompleteSuccess = {
  __typename?: 'WorkOrderCompleteSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** The first contact with the appellant. */
export type WorkOrderContactInput = {
  /** Whether the appellant was reached. */
  reached: Scalars['Boolean']['input'];
  /** What was said. */
  record: Scalars['String']['input'];
};

/** Why it cannot be solved now, what is done, and by when it will be. */
export type WorkOrderDeferralInput = {
  /** Code of a ground that is in force in the list DEFERRAL. */
  ground: Scalars['String']['input'];
  /** What is done until then, as the appellant will be told. */
  measures: Scalars['String']['input'];
  /** The promised date, `YYYY-MM-DD`. */
  promisedOn: Scalars['String']['input'];
};

/** What could not be solved here, and what was tried. */
export type WorkOrderEscalateInput = {
  /** Why it cannot be solved here. */
  reason: Scalars['String']['input'];
  /** What was tried. */
  tried: Scalars['String']['input'];
};

/** What `workOrderEscalate` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderEscalateResult = CalendarNotLoaded | EscalationTooLate | InvalidInput | NotPaired | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderEscalateSuccess;

/** Answer of `workOrderEscalate` when it was done. */
export type WorkOrderEscalateSuccess = {
  __typename?: 'WorkOrderEscalateSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** More time that is asked for. */
export type WorkOrderExtensionInput = {
  /** Working days; the district sets how many there may be. */
  days: Scalars['Int']['input'];
  /** Why the matter is especially complex. */
  reason: Scalars['String']['input'];
};

/** What `workOrderGrantDeferral` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderGrantDeferralResult = CalendarNotLoaded | DeferralsUsedUp | InvalidInput | NotPermitted | PartNotFound | PromiseOutOfReach | StaleVersion | UnitNotEligible | WorkOrderGrantDeferralSuccess;

/** Answer of `workOrderGrantDeferral` when it was done. */
export type WorkOrderGrantDeferralSuccess = {
  __typename?: 'WorkOrderGrantDeferralSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderGrantEscalation` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderGrantEscalationResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderGrantEscalationSuccess;

/** Answer of `workOrderGrantEscalation` when it was done. */
export type WorkOrderGrantEscalationSuccess = {
  __typename?: 'WorkOrderGrantEscalationSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderGrantExtension` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderGrantExtensionResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderGrantExtensionSuccess;

/** Answer of `workOrderGrantExtension` when it was done. */
export type WorkOrderGrantExtensionSuccess = {
  __typename?: 'WorkOrderGrantExtensionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderGrantReturn` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderGrantReturnResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderGrantReturnSuccess;

/** Answer of `workOrderGrantReturn` when it was done. */
export type WorkOrderGrantReturnSuccess = {
  __typename?: 'WorkOrderGrantReturnSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderGrantStatutoryPeriod` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderGrantStatutoryPeriodResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderGrantStatutoryPeriodSuccess;

/** Answer of `workOrderGrantStatutoryPeriod` when it was done. */
export type WorkOrderGrantStatutoryPeriodSuccess = {
  __typename?: 'WorkOrderGrantStatutoryPeriodSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderGrantTermination` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderGrantTerminationResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderGrantTerminationSuccess;

/** Answer of `workOrderGrantTermination` when it was done. */
export type WorkOrderGrantTerminationSuccess = {
  __typename?: 'WorkOrderGrantTerminationSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** The member who handles the work order. */
export type WorkOrderHandlerInput = {
  /** A member of the own unit. */
  memberId: Scalars['ID']['input'];
};

/** What `workOrderInterimReply` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderInterimReplyResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderInterimReplySuccess;

/** Answer of `workOrderInterimReply` when it was done. */
export type WorkOrderInterimReplySuccess = {
  __typename?: 'WorkOrderInterimReplySuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderObject` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderObjectResult = CalendarNotLoaded | InvalidInput | NotPermitted | ObjectionTooLate | PartNotFound | StaleVersion | UnitNotEligible | UploadNotFound | WorkOrderObjectSuccess;

/** Answer of `workOrderObject` when it was done. */
export type WorkOrderObjectSuccess = {
  __typename?: 'WorkOrderObjectSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderRecordContact` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderRecordContactResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderRecordContactSuccess;

/** Answer of `workOrderRecordContact` when it was done. */
export type WorkOrderRecordContactSuccess = {
  __typename?: 'WorkOrderRecordContactSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderRefuseDeferral` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderRefuseDeferralResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderRefuseDeferralSuccess;

/** Answer of `workOrderRefuseDeferral` when it was done. */
export type WorkOrderRefuseDeferralSuccess = {
  __typename?: 'WorkOrderRefuseDeferralSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderRefuseEscalation` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderRefuseEscalationResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderRefuseEscalationSuccess;

/** Answer of `workOrderRefuseEscalation` when it was done. */
export type WorkOrderRefuseEscalationSuccess = {
  __typename?: 'WorkOrderRefuseEscalationSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderRefuseExtension` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderRefuseExtensionResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderRefuseExtensionSuccess;

/** Answer of `workOrderRefuseExtension` when it was done. */
export type WorkOrderRefuseExtensionSuccess = {
  __typename?: 'WorkOrderRefuseExtensionSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderRefuseReturn` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderRefuseReturnResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderRefuseReturnSuccess;

/** Answer of `workOrderRefuseReturn` when it was done. */
export type WorkOrderRefuseReturnSuccess = {
  __typename?: 'WorkOrderRefuseReturnSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderRefuseStatutoryPeriod` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderRefuseStatutoryPeriodResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderRefuseStatutoryPeriodSuccess;

/** Answer of `workOrderRefuseStatutoryPeriod` when it was done. */
export type WorkOrderRefuseStatutoryPeriodSuccess = {
  __typename?: 'WorkOrderRefuseStatutoryPeriodSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderRefuseTermination` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderRefuseTerminationResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderRefuseTerminationSuccess;

/** Answer of `workOrderRefuseTermination` when it was done. */
export type WorkOrderRefuseTerminationSuccess = {
  __typename?: 'WorkOrderRefuseTerminationSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderReply` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderReplyResult = CalendarNotLoaded | CoHandlersOwe | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderReplySuccess;

/** Answer of `workOrderReply` when it was done. */
export type WorkOrderReplySuccess = {
  __typename?: 'WorkOrderReplySuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** What `workOrderResume` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderResumeResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderResumeSuccess;

/** Answer of `workOrderResume` when it was done. */
export type WorkOrderResumeSuccess = {
  __typename?: 'WorkOrderResumeSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** Why the work order is handed back. */
export type WorkOrderReturnInput = {
  /** Evidence in words; these or files are needed where the ground needs evidence. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** Code of a ground that is in force in the list RETURN. */
  ground: Scalars['String']['input'];
  /** Receipts of the uploads that prove it, one per line. */
  receipts?: InputMaybe<Scalars['String']['input']>;
};

/** What `workOrderReturn` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderReturnResult = CalendarNotLoaded | InvalidInput | NotPermitted | PartNotFound | ReturnTooLate | StaleVersion | UnitNotEligible | UploadNotFound | WorkOrderReturnSuccess;

/** Answer of `workOrderReturn` when it was done. */
export type WorkOrderReturnSuccess = {
  __typename?: 'WorkOrderReturnSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};

/** Why handling should end, and what proves it. */
export type WorkOrderTerminationInput = {
  /** Evidence in words; these or files are needed where the ground needs evidence. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** Code of a ground that is in force in the list TERMINATION. */
  ground: Scalars['String']['input'];
  /** The reason, as the appellant will be told. */
  reason: Scalars['String']['input'];
  /** Receipts of the uploads that prove it, one per line. */
  receipts?: InputMaybe<Scalars['String']['input']>;
};

/** The unit of the own tree that takes the work order. */
export type WorkOrderTransferInput = {
  /** Whether it must call the appellant, and so sees who that is. */
  callsAppellant?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is asked to do. */
  task: Scalars['String']['input'];
  /** A unit below the own one. */
  unitId: Scalars['ID']['input'];
};

/** What `workOrderTransfer` answers on a matter of kind Appeal: done, or why not. */
export type WorkOrderTransferResult = CalendarNotLoaded | InvalidInput | NotPermitted | OutsideTree | PartNotFound | StaleVersion | UnitNotEligible | WorkOrderTransferSuccess;

/** Answer of `workOrderTransfer` when it was done. */
export type WorkOrderTransferSuccess = {
  __typename?: 'WorkOrderTransferSuccess';
  /** The matter afterwards, as the actor sees it; null when it left the actor’s sight. */
  matter?: Maybe<Appeal>;
};
