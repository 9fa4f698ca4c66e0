import type { InputIssue } from '../kernel/graphql/problem.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';
import type { AlertNotice, AlertRate } from './alert.enums.ts';
import { AlertClock, AlertCondition, AlertResponse, AlertSubject, SUBJECTS } from './alert.enums.ts';
import type { AlertRuleInput } from './rule.inputs.ts';

/** What a rule says; what its condition does not ask for is null. */
export interface Terms {
  readonly condition: AlertCondition;
  readonly subject: AlertSubject;
  /** NEAR_DUE: hours before the deadline; OVERDUE and STALE_ENTRY: hours after it. */
  readonly hours: number | null;
  /** NEAR_DUE and OVERDUE: which deadline; that of handling where a version says nothing. */
  readonly clock?: AlertClock | null;
  readonly rate: AlertRate | null;
  /** In percent. */
  readonly target: number | null;
  /** How many there must be at least: cases of a rate, returns, appeals of a rise, dissatisfied answers, citations. */
  readonly least: number | null;
  readonly windowDays: number | null;
  /** How many windows before are the history of a rise. */
  readonly earlier: number | null;
  /** By how many standard deviations a rise exceeds its history. */
  readonly deviations: number | null;
  readonly response: AlertResponse;
  readonly noticeType: AlertNotice;
  readonly ground: string;
  readonly requirement: string;
}

type Asked = 'hours' | 'rate' | 'target' | 'least' | 'windowDays' | 'earlier' | 'deviations';

/** What each condition asks for. */
const ASKED: Readonly<Record<AlertCondition, readonly Asked[]>> = {
  NEAR_DUE: ['hours'],
  OVERDUE: ['hours'],
  RATE_UNDER: ['rate', 'target', 'least'],
  RETURNS: ['least'],
  SUDDEN_RISE: ['least', 'windowDays', 'earlier', 'deviations'],
  CLOSURE_SIGNS: ['least', 'windowDays'],
  DISSATISFIED: ['least', 'windowDays'],
  STALE_ENTRY: ['hours'],
  CITED_STALE: ['least'],
};

/** Answers on one appeal are counted over its whole life. */
function askedOf({ condition, subject }: Pick<Terms, 'condition' | 'subject'>): readonly Asked[] {
  const asked = ASKED[condition];
  const isCounted = condition === AlertCondition.DISSATISFIED && subject === AlertSubject.APPEAL;
  return isCounted ? asked.filter((name) => name !== 'windowDays') : asked;
}

const watchesClock = (condition: AlertCondition): boolean =>
  condition === AlertCondition.NEAR_DUE || condition === AlertCondition.OVERDUE;

export function termsOf(input: AlertRuleInput): Terms {
  const { condition, response, noticeType, ground, requirement } = input;
  const subject = input.subject ?? SUBJECTS[condition][0]!;
  const needed = askedOf({ condition, subject });
  const asked = (name: Asked) => (needed.includes(name) ? (input[name] ?? null) : null);
  return {
    condition,
    subject,
    clock: watchesClock(condition) ? (input.clock ?? AlertClock.HANDLING) : null,
    hours: asked('hours') as number | null,
    rate: asked('rate') as AlertRate | null,
    target: asked('target') as number | null,
    least: asked('least') as number | null,
    windowDays: asked('windowDays') as number | null,
    earlier: asked('earlier') as number | null,
    deviations: asked('deviations') as number | null,
    response,
    noticeType,
    ground,
    requirement,
  };
}

type Issue = Omit<InputIssue, 'message'> & { readonly message: Text };

const MISSING = text('这类规则必须填写本项。', 'A rule of this kind needs it.');
const NO_SUBJECT = text('这类规则不能以此为对象。', 'A rule of this kind is not about that.');
const NOBODY = text(
  '类别和经营者没有唯一的责任单位，只能预警，由指挥中心选择主送单位。',
  'No one unit answers for a category or a merchant: such a rule can only alert, and the centre chooses the addressee.',
);

/** Whether one unit answers for what a rule is about. */
export function hasAnswerable({ subject }: Pick<Terms, 'subject'>): boolean {
  return subject !== AlertSubject.CATEGORY && subject !== AlertSubject.MERCHANT;
}

/** What is wrong with a rule that its fields do not tell one by one. */
export function issuesIn(input: AlertRuleInput): Issue[] {
  const terms = termsOf(input);
  const missing = askedOf(terms)
    .filter((name) => terms[name] === null)
    .map((path): Issue => ({ path, code: 'required', message: MISSING }));
  const subject: Issue[] = SUBJECTS[terms.condition].includes(terms.subject)
    ? []
    : [{ path: 'subject', code: 'subject', message: NO_SUBJECT }];
  const response: Issue[] =
    terms.response !== AlertResponse.ALERT && !hasAnswerable(terms)
      ? [{ path: 'response', code: 'nobody', message: NOBODY }]
      : [];
  return [...missing, ...subject, ...response];
}
