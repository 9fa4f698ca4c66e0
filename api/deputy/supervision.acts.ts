import { InputType } from 'type-graphql';
import { isReserved } from '../appeal/index.ts';
import { dateOf, endOfDate, isDate } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { IdsInput, TextInput } from '../kernel/graphql/inputs.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, Way } from '../matter/index.ts';
import { CENTRE, defineAct, performWithin, UnitNotEligible } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import { AppealReserved } from './deputy.problems.ts';
import { appealSeatObservers, ObserversInput } from './observer.acts.ts';
import { FocusedSupervision, SupervisedAppeal } from './supervision.entity.ts';

const GROUP: readonly Way[] = [{ seat: ['STATION', 'DEPUTY'] }];

@InputType('SupervisionProposeInput', { description: 'A topic that deputies want to follow for a period.' })
class SupervisionProposeInput {
  @TextInput({ max: 60, description: 'The topic.' })
  title: string;

  @TextInput({ max: 2000, description: 'What is looked at, and why: subject, area, what the appeals have in common.' })
  purpose: string;

  @TextInput({ max: 10, pattern: /^\d{4}-\d\d-\d\d$/, description: 'Last day of the period, `YYYY-MM-DD`.' })
  until: string;

  @IdsInput({ min: 1, max: 20, description: 'The deputies of the group.' })
  deputyIds: string[];
}

@InputType('SupervisionAppealsInput', { description: 'Appeals that the group looks on at.' })
class SupervisionAppealsInput {
  @IdsInput({ min: 1, max: 50, description: 'Appeals on the topic, neither confidential nor violation reports.' })
  appealIds: string[];
}

@InputType('SupervisionReasonInput', { description: 'Why; it stands on the record.' })
class SupervisionReasonInput {
  @TextInput({ max: 1000, description: 'The reason.' })
  reason: string;
}

@InputType('SupervisionTextInput', { description: 'Something said within a supervision.' })
class SupervisionTextInput {
  @TextInput({ max: 2000, description: 'What is said.' })
  text: string;
}

@InputType('SupervisionReportInput', { description: 'What a group of deputies reports.' })
class SupervisionReportInput {
  @TextInput({ max: 5000, description: 'What the group found.' })
  findings: string;

  @TextInput({ max: 5000, description: 'What it advises; it decides nothing itself.' })
  advice: string;
}

async function theSupervision(acting: Acting): Promise<FocusedSupervision> {
  return (await acting.em()).findOneOrFail(FocusedSupervision, { id: acting.matter.id });
}

export const supervisionPropose = defineAct({
  name: 'supervisionPropose',
  kind: 'focused_supervision',
  description:
    'A station proposes to follow a topic with a group of deputies for a period; the centre chooses the appeals.',
  label: text('提出专题监督', 'Propose supervision'),
  sentence: text('提出专题监督，至 {date}', 'proposed the supervision until {date}'),
  from: 'NEW',
  to: 'PROPOSED',
  by: [{ unitKind: [UnitKind.DEPUTY_STATION] }],
  input: SupervisionProposeInput,
  run(acting, { title, purpose, until, deputyIds }) {
    const { matter } = acting;
    if (!isDate(until) || until <= dateOf(acting.now)) {
      const message = say(text('请填写今天以后的日期。', 'Give a day after today.'), acting.tx.who.locale);
      return InvalidInput({ issues: [{ path: 'until', code: 'past', message }] });
    }
    const { centreId } = acting.tx.who.district;
    matter.standing = acting.overseers();
    matter.title = maskText(title);
    const aim = maskText(purpose);
    matter.searchText = [matter.title, aim].join(' ');
    acting.grantSeat({ unitId: acting.unitId, role: 'STATION', state: 'SEATED' });
    const centre = acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
    const deputies = [...new Set(deputyIds)].map((id) => seatDeputy(acting, id));
    acting.startClock('ACCEPT', centre);
    acting.tx.add(FocusedSupervision, {
      id: matter.id,
      matterId: matter.id,
      stationName: acting.unitOf(acting.unitId).name,
      deputies,
      purpose: aim,
      until,
      proposedAt: acting.now,
      declineReason: null,
      findings: null,
      advice: null,
      reportedAt: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    acting.data['date'] = until;
    return undefined;
  },
});

/** A group may have deputies of other stations as well. */
function seatDeputy(acting: Acting, unitId: string): string {
  const unit = acting.unitOf(unitId);
  const reason = text('不是人大代表。', 'it is no deputy.');
  if (unit.kind !== UnitKind.DEPUTY) acting.refuse(UnitNotEligible({ unitId, unit: unit.name, reason }));
  acting.grantSeat({ unitId, role: 'DEPUTY', state: 'SEATED' });
  acting.notify({ unitIds: [unitId], kind: 'INVITATION' });
  return unit.name;
}

interface AppealRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly flags: readonly string[];
}

const APPEALS = {
  name: 'supervised_appeals',
  text: `select id, number, title, flags from matter
          where id = any($1::uuid[]) and kind = 'appeal' order by number`,
};

/** The group looks on at each: an observer’s seat for the station and every deputy. */
async function follow(acting: Acting, appealIds: readonly string[]): Promise<void> {
  const em = await acting.em();
  const known = await em.find(SupervisedAppeal, { matterId: acting.matter.id });
  const wanted = new Set(appealIds.filter((id) => !known.some(({ appealId }) => appealId === id)));
  const appeals = await acting.tx.rows<AppealRow>(APPEALS, [[...wanted]]);
  if (appeals.length < wanted.size || appeals.some(isReserved)) return acting.refuse(AppealReserved());
  const unitIds = acting.seats.filter(({ role }) => role !== 'SUPERVISOR').map(({ unitId }) => unitId);
  for (const { id: appealId, number, title } of appeals) {
    acting.tx.add(SupervisedAppeal, {
      id: newId(),
      matterId: acting.matter.id,
      appealId,
      number,
      title: maskText(title),
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    await performWithin(acting, appealSeatObservers, {
      id: appealId,
      input: Object.assign(new ObserversInput(), { unitIds }),
    });
  }
  acting.data['count'] = appeals.length;
}

export const supervisionAccept = defineAct({
  name: 'supervisionAccept',
  kind: 'focused_supervision',
  description:
    'The centre chooses the appeals on the topic: the group looks on at each, masked, as any observer whom the centre seats.',
  label: text('确定诉求并开展', 'Choose appeals and begin'),
  sentence: text('确定 {count} 件诉求，开展监督', 'let the group look on at {count} appeals'),
  tone: 'PRIMARY',
  from: ['PROPOSED'],
  to: 'IN_PROGRESS',
  by: CENTRE,
  input: SupervisionAppealsInput,
  problems: [AppealReserved],
  async run(acting, { appealIds }) {
    const { until } = await theSupervision(acting);
    await follow(acting, appealIds);
    acting.stopClocks('ACCEPT');
    const station = acting.seats.find(({ live, role }) => live && role === 'STATION')!;
    acting.startClock('REPORT', station, { deadline: endOfDate(until) });
  },
});

export const supervisionAddAppeals = defineAct({
  name: 'supervisionAddAppeals',
  kind: 'focused_supervision',
  description: 'The centre adds appeals to a supervision that runs.',
  label: text('补充诉求', 'Add appeals'),
  sentence: text('补充 {count} 件诉求', 'added {count} appeals'),
  from: ['IN_PROGRESS'],
  by: CENTRE,
  input: SupervisionAppealsInput,
  problems: [AppealReserved],
  async run(acting, { appealIds }) {
    await follow(acting, appealIds);
  },
});

export const supervisionDecline = defineAct({
  name: 'supervisionDecline',
  kind: 'focused_supervision',
  description: 'The centre does not take a supervision up, and says why.',
  label: text('暂不开展', 'Decline'),
  sentence: text('暂不开展', 'declined it'),
  tone: 'DANGER',
  confirm: text('理由将告知联络站，此件就此办结。', 'The station is told why, and it is closed.'),
  from: ['PROPOSED'],
  to: 'DECLINED',
  by: CENTRE,
  input: SupervisionReasonInput,
  async run(acting, { reason }) {
    acting.note = maskText(reason);
    (await theSupervision(acting)).declineReason = acting.note;
    acting.stopAllClocks();
    tellGroup(acting);
  },
});

function tellGroup(acting: Acting): void {
  const group = acting.seats.filter(({ live, role }) => live && role !== 'SUPERVISOR');
  acting.notify({ unitIds: group.map(({ unitId }) => unitId), kind: 'DECISION' });
}

export const supervisionComment = defineAct({
  name: 'supervisionComment',
  kind: 'focused_supervision',
  description: 'Says something to the others at a supervision, such as what was seen on the spot.',
  label: text('监督记录', 'Note'),
  sentence: text('记录', 'noted'),
  from: 'ANY',
  by: [{ seated: true }],
  input: SupervisionTextInput,
  additive: true,
  run(acting, input) {
    acting.note = maskText(input.text);
  },
});

export const supervisionReport = defineAct({
  name: 'supervisionReport',
  kind: 'focused_supervision',
  description: 'The group reports what it found and advises; it decides nothing (代表法 Art. 31).',
  label: text('提交监督报告', 'Report'),
  sentence: text('提交监督报告', 'filed the report'),
  tone: 'PRIMARY',
  from: ['IN_PROGRESS'],
  to: 'REPORTED',
  by: GROUP,
  input: SupervisionReportInput,
  async run(acting, { findings, advice }) {
    const report = { findings: maskText(findings), advice: maskText(advice), reportedAt: acting.now };
    Object.assign(await theSupervision(acting), report);
    acting.stopAllClocks();
    acting.notify({ unitIds: acting.overseers(), kind: 'DECISION' });
  },
});
