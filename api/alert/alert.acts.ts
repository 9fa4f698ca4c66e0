import { isReserved } from '../appeal/index.ts';
import { newId } from '../kernel/database/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { CENTRE, defineAct, defineKind, performWithin, USUAL_MARKS } from '../matter/index.ts';
import { AppealNotCited, noticeIssue, noticePropose, NoticeProposeInput, NoticeType } from '../notice/index.ts';
import { Alert, AlertAppeal } from './alert.entity.ts';
import { AlertResponse } from './alert.enums.ts';
import { AlertDismissInput, AlertFireInput, AlertProposeInput } from './alert.inputs.ts';
import { AlertStands } from './alert.problems.ts';
import type { Cited } from './drafting.ts';
import { citedBy, draftOf } from './drafting.ts';
import { AlertRule } from './rule.entity.ts';
import { lockRules } from './rule.acts.ts';

export const alertKind = defineKind({
  kind: 'alert',
  typeName: 'Alert',
  label: text('预警', 'Alert'),
  numberPrefix: 'W',
  states: {
    OPEN: text('待处置', 'To be decided'),
    NOTICED: text('已提请督办', 'Notice proposed'),
    HANDED_OVER: text('已列为线索', 'Taken as clue'),
    DISMISSED: text('不予处置', 'Dismissed'),
  },
  closed: ['NOTICED', 'HANDED_OVER', 'DISMISSED'],
  path: ['OPEN', 'NOTICED'],
  beside: { HANDED_OVER: 'NOTICED', DISMISSED: 'NOTICED' },
  seatRoles: { SUPERVISOR: text('督办', 'Supervising centre') },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: { DECIDE: text('待处置预警', 'Decide alert') },
  clocks: {
    DECIDE: {
      label: text('处置预警', 'Decide'),
      limits: { ORDINARY: { amount: 2, unit: 'WORKING_DAY' } },
      marks: USUAL_MARKS,
    },
  },
  dutyOf: ({ state }) => (state === 'OPEN' ? 'DECIDE' : null),
  tables: ['alert', 'alert_appeal'],
});

const FIRED = {
  name: 'alert_fired',
  text: 'select id from alert where rule_id = $1 and subject = $2 and window_key = $3',
};

/**
 * A rule fires. The rules of the district are locked and the alert looked for again before it does, so that a second
 * runner, or one that starts late, finds it there.
 */
export const alertFire = defineAct({
  name: 'alertFire',
  kind: 'alert',
  description: 'A rule fires: once for its version, subject and window.',
  label: text('预警', 'Fire'),
  sentence: text('规则“{rule}”触发预警', 'the rule “{rule}” fired'),
  from: 'NEW',
  to: 'OPEN',
  by: [{ system: true }],
  input: AlertFireInput,
  problems: [AlertStands],
  quiet: true,
  async run(acting, input) {
    await lockRules(acting.tx);
    const [fired] = await acting.tx.rows(FIRED, [input.ruleId, input.subject, input.windowKey]);
    if (fired) return AlertStands();
    const rule = await (await acting.em()).findOneOrFail(AlertRule, { id: input.ruleId });
    const cited = await citedBy(acting.tx, input.appealIds);
    const firing = { ...input, unitId: input.unitId ?? null };
    const { subjectName, title, facts } = await draftOf(acting.tx, rule.terms, firing, cited);
    inherit(acting, cited);
    acting.matter.title = title;
    acting.matter.searchText = [title, facts].join(' ');
    const seat = acting.grantSeat({ unitId: acting.tx.who.district.centreId, role: 'SUPERVISOR', state: 'SEATED' });
    acting.startClock('DECIDE', seat);
    acting.data['rule'] = await nameOf(acting, rule.id);
    acting.tx.add(Alert, {
      id: acting.matter.id,
      matterId: acting.matter.id,
      ruleId: rule.id,
      condition: rule.terms.condition,
      subjectType: rule.terms.subject,
      subject: input.subject,
      subjectName,
      windowKey: input.windowKey,
      at: input.at,
      unitId: firing.unitId,
      figures: input.figures.map(({ name, value }) => ({ name, value })),
      facts,
      noticeId: null,
      dismissReason: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    cite(acting, cited);
    return undefined;
  },
});

export const alertPropose = defineAct({
  name: 'alertPropose',
  kind: 'alert',
  description:
    'A notice follows an alert: it is proposed with the figures, about the linked appeals; where the rule says so, the house issues it.',
  label: text('提请督办', 'Propose notice'),
  sentence: text('提请督办：{number}', 'proposed a notice: {number}'),
  tone: 'PRIMARY',
  from: ['OPEN'],
  to: 'NOTICED',
  by: [...CENTRE, { system: true }],
  input: AlertProposeInput,
  problems: [AppealNotCited],
  confirm: text(
    '按预警的事实生成督办文稿，由指挥中心负责人签发后送达主送单位。',
    'A notice is drafted from the figures; the head of the centre issues it to the unit.',
  ),
  async run(acting, input) {
    const em = await acting.em();
    const alert = await em.findOneOrFail(Alert, { id: acting.matter.id });
    const rule = await em.findOneOrFail(AlertRule, { id: alert.ruleId });
    const cited = await em.find(AlertAppeal, { matterId: alert.id }, { orderBy: { number: 'asc' } });
    const addresseeId = input.addresseeId ?? alert.unitId;
    if (!addresseeId) return addresseeMissing(acting);
    const { ground, requirement, noticeType } = rule.terms;
    const draft = Object.assign(new NoticeProposeInput(), {
      type: NoticeType[input.type ?? noticeType],
      addresseeId,
      title: acting.matter.title,
      facts: alert.facts,
      ground,
      requirement,
      workingDays: input.workingDays,
      appealIds: cited.map(({ appealId }) => appealId),
      origin: [...`预警${acting.matter.number}：${await nameOf(acting, rule.id)}`].slice(0, 200).join(''),
    });
    const notice = await performWithin(acting, noticePropose, { input: draft });
    const issues = acting.actor.type === 'SYSTEM' && rule.terms.response === AlertResponse.ISSUE;
    if (issues) await performWithin(acting, noticeIssue, { id: notice.matterId });
    alert.noticeId = notice.matterId;
    acting.stopAllClocks();
    acting.data['number'] = await numberOf(acting, notice.matterId);
    return undefined;
  },
});

export const alertDismiss = defineAct({
  name: 'alertDismiss',
  kind: 'alert',
  description: 'Nothing follows an alert; the reason stands on the record.',
  label: text('不予处置', 'Dismiss'),
  sentence: text('不予处置', 'dismissed the alert'),
  tone: 'DANGER',
  confirm: text(
    '此预警不再处置，理由存入办理记录；涉及的诉求照常办理。',
    'Nothing follows this alert and the reason stays on the record. The appeals behind it go on as before.',
  ),
  from: ['OPEN'],
  to: 'DISMISSED',
  by: CENTRE,
  input: AlertDismissInput,
  async run(acting, { reason }) {
    const alert = await (await acting.em()).findOneOrFail(Alert, { id: acting.matter.id });
    acting.note = maskText(reason);
    alert.dismissReason = acting.note;
    acting.stopAllClocks();
  },
});

/** Who must never see it, and who does not where an appeal behind it is confidential. */
function inherit(acting: Acting, cited: readonly Cited[]): void {
  const { matter } = acting;
  const reserved = cited.some(isReserved);
  matter.standing = reserved ? [acting.tx.who.district.centreId] : acting.overseers();
  if (reserved) acting.flag('CONFIDENTIAL');
  matter.barred = [...new Set(cited.flatMap(({ barred }) => barred))].sort();
  matter.categoryId = cited.find(({ categoryId }) => categoryId)?.categoryId ?? null;
  matter.subDistrictId = cited.find(({ subDistrictId }) => subDistrictId)?.subDistrictId ?? null;
}

function cite(acting: Acting, cited: readonly Cited[]): void {
  for (const appeal of cited)
    acting.tx.add(AlertAppeal, {
      id: newId(),
      matterId: acting.matter.id,
      appealId: appeal.id,
      number: appeal.number,
      title: isReserved(appeal) ? appeal.number : maskText(appeal.title),
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
}

async function nameOf({ tx }: Acting, id: string): Promise<string> {
  const [rule] = await tx.execute<{ title: string }>('select title from matter where id = $1', [id]);
  return rule?.title ?? '';
}

async function numberOf({ tx }: Acting, id: string): Promise<string> {
  const [notice] = await tx.execute<{ number: string }>(
    'select coalesce(n.document_number, m.number) as number from notice n join matter m on m.id = n.id where n.id = $1',
    [id],
  );
  return notice!.number;
}

const NOBODY = text(
  '本预警没有唯一的责任单位，请选择主送单位。',
  'No one unit answers for this alert: choose the addressee.',
);

function addresseeMissing(acting: Acting) {
  return InvalidInput({
    issues: [{ path: 'addresseeId', code: 'required', message: say(NOBODY, acting.tx.who.locale) }],
  });
}
