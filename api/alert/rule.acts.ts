import { closedAfter } from '../assessment/index.ts';
import { dateOf, isDate, startOfDate } from '../kernel/calendar/index.ts';
import type { Transaction } from '../kernel/database/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Acting } from '../matter/index.ts';
import { defineAct, defineKind, KEEPER, KEEPER_HEAD, performWithin } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import {
  AlertRuleOverClosed,
  AlertRuleOverFired,
  AlertRuleOverlaps,
  AlertRuleTooBroad,
  AlertRuleUnknown,
} from './alert.problems.ts';
import { mostFirings } from './alert.settings.ts';
import { firingsOf } from './firings.ts';
import { AlertRule } from './rule.entity.ts';
import { AlertRuleAdoptInput, AlertRuleHoldInput, AlertRuleInput, AlertRuleReasonInput } from './rule.inputs.ts';
import { issuesIn, termsOf } from './terms.ts';

/** How far back a rule is tried before it is adopted. */
const TRIED_DAYS = 92;
const DAY = 86_400_000;

export const ruleKind = defineKind({
  kind: 'alert_rule',
  typeName: 'AlertRule',
  label: text('预警规则', 'Alert rule'),
  numberPrefix: 'G',
  states: {
    DRAFT: text('草案', 'Draft'),
    IN_FORCE: text('施行中', 'In force'),
    HELD: text('已暂停', 'Held'),
    REPLACED: text('已被接替', 'Replaced'),
    ENDED: text('已停用', 'Ended'),
    DISCARDED: text('已废弃', 'Discarded'),
  },
  closed: ['IN_FORCE', 'REPLACED', 'ENDED', 'DISCARDED'],
  path: ['DRAFT', 'IN_FORCE', 'ENDED'],
  beside: { HELD: 'IN_FORCE', REPLACED: 'ENDED' },
  seatRoles: { KEEPER: text('起草', 'Keeper') },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: { ADOPT: text('待施行', 'Adopt'), MEND: text('规则已暂停，待处理', 'Held: to be mended') },
  clocks: {},
  dutyOf: ({ state }) => (state === 'DRAFT' ? 'ADOPT' : state === 'HELD' ? 'MEND' : null),
  tables: ['alert_rule'],
});

export const ruleDraft = defineAct({
  name: 'alertRuleDraft',
  kind: 'alert_rule',
  description: 'Drafts a rule, or the next version of one. It fires nowhere before it is adopted; it may be tried.',
  label: text('起草预警规则', 'Draft rule'),
  sentence: text('起草预警规则“{name}”', 'drafted the rule “{name}”'),
  from: 'NEW',
  to: 'DRAFT',
  by: [{ unitKind: [UnitKind.COMMAND_CENTRE] }],
  input: AlertRuleInput,
  problems: [AlertRuleUnknown],
  async run(acting, input) {
    const issues = mistakes(acting, input);
    if (issues) return issues;
    const { matter } = acting;
    const line = input.replacesId ? await lineOf(acting.tx, input.replacesId) : { lineId: matter.id, edition: 1 };
    if (!line) return AlertRuleUnknown();
    matter.standing = acting.overseers();
    acting.grantSeat({ unitId: acting.unitId, role: 'KEEPER', state: 'SEATED' });
    named(acting, input);
    acting.tx.add(AlertRule, {
      id: matter.id,
      matterId: matter.id,
      ...line,
      terms: termsOf(input),
      effectiveFrom: null,
      effectiveUntil: null,
      adoptedAt: null,
      adoptedBy: null,
      heldOver: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    return undefined;
  },
});

export const ruleChange = defineAct({
  name: 'alertRuleChange',
  kind: 'alert_rule',
  description: 'Changes a draft. What was adopted is never changed: another version takes its place.',
  label: text('修改草案', 'Change draft'),
  sentence: text('修改预警规则“{name}”', 'changed the rule “{name}”'),
  from: ['DRAFT'],
  by: KEEPER,
  input: AlertRuleInput,
  async run(acting, input) {
    const issues = mistakes(acting, input);
    if (issues) return issues;
    named(acting, input);
    const rule = await theRule(acting);
    rule.terms = termsOf(input);
    return undefined;
  },
});

export const ruleAdopt = defineAct({
  name: 'alertRuleAdopt',
  kind: 'alert_rule',
  description: 'The head of the centre adopts a version from a day on; the version before holds until then.',
  label: text('施行', 'Adopt'),
  sentence: text('施行，自 {from} 起', 'adopted it from {from} on'),
  tone: 'PRIMARY',
  from: ['DRAFT'],
  to: 'IN_FORCE',
  by: KEEPER_HEAD,
  input: AlertRuleAdoptInput,
  problems: [AlertRuleTooBroad, AlertRuleOverFired, AlertRuleOverlaps, AlertRuleOverClosed],
  confirm: text(
    '施行后按此规则自动预警；不能再改，要改须另立新版本。',
    'From then on it fires by itself. It is never changed; another version takes its place.',
  ),
  async run(acting, { fromDate }) {
    if (!isDate(fromDate)) return noSuchDay(acting);
    const from = startOfDate(fromDate);
    const closed = await closedAfter(acting.tx, from);
    if (closed) return AlertRuleOverClosed({ period: closed });
    // Two versions of a rule, or a firing meanwhile: one after the other.
    await lockRules(acting.tx);
    const rule = await theRule(acting);
    const before = await latestOf(acting.tx, rule.lineId);
    if (before && before.effectiveFrom >= from)
      return AlertRuleOverlaps({ edition: before.edition, from: dateOf(before.effectiveFrom) });
    const fired = before ? await firedSince(acting.tx, rule.lineId, from) : 0;
    if (fired > 0) return AlertRuleOverFired({ from: fromDate, count: fired });
    const most = acting.registers.valueOf(mostFirings, acting.now);
    if (await isTooBroad(acting, rule, from, most)) return AlertRuleTooBroad({ most });
    const { actor } = acting.tx.who;
    Object.assign(rule, {
      effectiveFrom: from,
      adoptedAt: acting.now,
      adoptedBy: actor.type === 'MEMBER' ? actor.memberName : null,
    });
    acting.data['from'] = fromDate;
    if (before) {
      const until = Object.assign(new AlertRuleAdoptInput(), { fromDate });
      await performWithin(acting, ruleYield, { id: before.id, input: until });
    }
    return undefined;
  },
});

export const ruleYield = defineAct({
  name: 'alertRuleYield',
  kind: 'alert_rule',
  description: 'The next version was adopted: this one holds until that one begins.',
  label: text('接替', 'Yield'),
  sentence: text('由新版本接替，施行至 {from}', 'another version takes its place from {from} on'),
  from: ['IN_FORCE', 'HELD', 'ENDED'],
  mayLeadTo: ['REPLACED', 'ENDED'],
  by: [{ system: true }],
  input: AlertRuleAdoptInput,
  quiet: true,
  async run(acting, { fromDate }) {
    const rule = await theRule(acting);
    const until = startOfDate(fromDate);
    // Held or ended, it does not fire again before the next one begins.
    const ended = rule.effectiveUntil ?? (rule.heldOver === null ? until : acting.now);
    rule.effectiveUntil = ended < until ? ended : until;
    if (acting.matter.state !== 'ENDED') acting.matter.state = 'REPLACED';
    acting.data['from'] = fromDate;
  },
});

export const ruleEnd = defineAct({
  name: 'alertRuleEnd',
  kind: 'alert_rule',
  description: 'Ends a rule: it fires no more; what it fired stays.',
  label: text('停用', 'End'),
  sentence: text('停用', 'ended the rule'),
  tone: 'DANGER',
  confirm: text(
    '停用后不再触发预警，也不能恢复；已发出的预警和督办照常办理。',
    'The rule fires no more and cannot be taken up again. What it has fired goes on as before.',
  ),
  from: ['IN_FORCE', 'HELD'],
  to: 'ENDED',
  by: KEEPER_HEAD,
  input: AlertRuleReasonInput,
  async run(acting, { reason }) {
    acting.note = reason;
    (await theRule(acting)).effectiveUntil = acting.now;
  },
});

export const ruleHold = defineAct({
  name: 'alertRuleHold',
  kind: 'alert_rule',
  description: 'The house holds a rule that is about to fire more often than the district allows.',
  label: text('暂停', 'Hold'),
  sentence: text(
    '规则自动暂停：一次要触发的预警超过 {most} 件',
    'held the rule: it would fire more than {most} times at once',
  ),
  from: ['IN_FORCE'],
  to: 'HELD',
  by: [{ system: true }],
  input: AlertRuleHoldInput,
  additive: true,
  quiet: true,
  async run(acting, { most }) {
    acting.data['most'] = most;
    (await theRule(acting)).heldOver = most;
  },
});

export const ruleHinder = defineAct({
  name: 'alertRuleHinder',
  kind: 'alert_rule',
  description: 'A rule could not fire several times: the centre is told why, and the house goes on trying.',
  label: text('规则未能触发', 'Hindered'),
  sentence: text('规则多次未能触发', 'the rule could not fire several times'),
  from: 'ANY',
  by: [{ system: true }],
  input: AlertRuleReasonInput,
  additive: true,
  quiet: true,
  run(acting, { reason }) {
    acting.note = reason;
    acting.notify({ unitIds: [acting.tx.who.district.centreId], kind: 'PROGRESS' });
  },
});

export const ruleDiscard = defineAct({
  name: 'alertRuleDiscard',
  kind: 'alert_rule',
  description: 'Lays a draft aside.',
  label: text('废弃草案', 'Discard draft'),
  sentence: text('废弃草案', 'discarded the draft'),
  tone: 'DANGER',
  confirm: text(
    '草案作废后不能恢复；施行中的版本不受影响。',
    'A discarded draft cannot be taken up again. The version in force is not affected.',
  ),
  from: ['DRAFT'],
  to: 'DISCARDED',
  by: KEEPER,
  run: () => undefined,
});

/** Adopting a version and firing of a district’s rules happen one after the other. */
export async function lockRules(tx: Transaction): Promise<void> {
  await tx.execute(`select pg_advisory_xact_lock(hashtextextended('alert rules ' || current_schema(), 0))`);
}

/** A rule fires for whole days back from now, as it would have: the limit is the same for a dry run and for an adoption. */
async function isTooBroad(acting: Acting, { terms }: AlertRule, from: Date, most: number): Promise<boolean> {
  const { now } = acting;
  const tried = new Date(Math.min(from.getTime(), now.getTime() - TRIED_DAYS * DAY));
  const search = { from: tried, since: tried, until: null, now, unfiredOf: null, most: most + 1 };
  return (await firingsOf(acting.tx, terms, search)).length > most;
}

async function theRule(acting: Acting): Promise<AlertRule> {
  return (await acting.em()).findOneOrFail(AlertRule, { id: acting.matter.id });
}

async function lineOf(tx: Transaction, id: string): Promise<{ lineId: string; edition: number } | undefined> {
  const [line] = await tx.execute<{ lineId: string; edition: number }>(
    `select line_id as "lineId", 1 + (select max(r.edition) from alert_rule r where r.line_id = alert_rule.line_id) as edition
       from alert_rule where id = $1`,
    [id],
  );
  return line;
}

interface Latest {
  readonly id: string;
  readonly edition: number;
  readonly effectiveFrom: Date;
}

async function latestOf(tx: Transaction, lineId: string): Promise<Latest | undefined> {
  const [latest] = await tx.execute<Latest>(
    `select id, edition, effective_from as "effectiveFrom" from alert_rule
      where line_id = $1 and effective_from is not null order by effective_from desc limit 1`,
    [lineId],
  );
  return latest;
}

async function firedSince(tx: Transaction, lineId: string, from: Date): Promise<number> {
  const [fired] = await tx.execute<{ count: number }>(
    `select count(*)::int as count from alert a join alert_rule r on r.id = a.rule_id where r.line_id = $1 and a.at >= $2`,
    [lineId, from],
  );
  return fired!.count;
}

function named(acting: Acting, { name, ground, requirement }: AlertRuleInput): void {
  acting.matter.title = name;
  acting.matter.searchText = [name, ground, requirement].join(' ');
  acting.data['name'] = name;
}

function mistakes(acting: Acting, input: AlertRuleInput) {
  const issues = issuesIn(input).map((issue) => ({ ...issue, message: say(issue.message, acting.tx.who.locale) }));
  return issues.length > 0 ? InvalidInput({ issues }) : null;
}

const NO_SUCH_DAY = text('没有这一天。', 'There is no such day.');

function noSuchDay(acting: Acting) {
  return InvalidInput({
    issues: [{ path: 'fromDate', code: 'date', message: say(NO_SUCH_DAY, acting.tx.who.locale) }],
  });
}
