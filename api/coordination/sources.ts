import { UNRESERVED } from '../appeal/index.ts';
import { dateOf } from '../kernel/calendar/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { AgendaCandidate, AgendaReading } from './agenda-source.ts';
import { defineAgendaSource } from './agenda-source.ts';
import { DECISION_WORDS } from './meeting.enums.ts';
import type { MeetingDecisionState } from './meeting.enums.ts';
import { stuckDays } from './meeting.settings.ts';

/** As many of one source as anybody can look through before a meeting. */
const MOST = 100;
const SUBJECT = `m.id as "subjectId", m.number, m.title, m.barred`;

interface Row {
  readonly refId: string;
  readonly subjectId: string;
  readonly number: string;
  readonly title: string;
  readonly barred: string[];
  readonly unitIds: (string | null)[];
  /** Since when it waits, or by when it was due. */
  readonly at: Date;
  readonly state?: string;
  readonly count?: number;
}

const DAY = 86_400_000;
const daysSince = (now: Date, at: Date): number => Math.floor((now.getTime() - at.getTime()) / DAY);

async function read(
  { tx, registers }: AgendaReading,
  name: string,
  sql: string,
  values: readonly unknown[],
): Promise<AgendaCandidate[]> {
  const rows = await tx.rows<Row>({ name: `agenda_${name}`, text: `${sql} limit ${MOST}` }, [...values]);
  return rows.map(({ refId, subjectId, number, title, barred, unitIds, at, state, count }) => {
    const units = [...new Set(unitIds.filter((id) => id !== null))];
    return {
      refId,
      subjectId,
      number,
      title: maskText(title),
      barred,
      unitIds: units,
      values: {
        units: units.map((id) => registers.unit(id)?.name ?? '').join('、'),
        date: dateOf(at),
        days: daysSince(tx.now, at),
        ...(state ? { state: DECISION_WORDS[state as MeetingDecisionState] } : {}),
        ...(count === undefined ? {} : { count }),
      },
    };
  });
}

export const overdueOrders = defineAgendaSource({
  key: 'OVERDUE_ORDER',
  label: text('逾期工单', 'Overdue work order'),
  reason: text('{units} 应于 {date} 前办理，已逾期 {days} 天', '{units} was due on {date}, {days} days overdue'),
  read: (reading) =>
    read(
      reading,
      'overdue_orders',
      `select p.id as "refId", ${SUBJECT}, array[p.unit_id] as "unitIds", min(c.deadline) as at
         from participation p join matter m on m.id = p.matter_id join clock c on c.seat_id = p.id
        where p.matter_kind = 'appeal' and p.live and p.role in ('LEAD', 'CO_HANDLER')
          and c.state = 'RUNNING' and c.deadline < $1 and c.kind in ('ACCEPT', 'FIRST_CONTACT', 'HANDLING', 'REWORK')
          and ${UNRESERVED}
        group by p.id, m.id order by at, p.id`,
      [reading.tx.now],
    ),
});

export const arbitrations = defineAgendaSource({
  key: 'ARBITRATION',
  label: text('待裁定诉求', 'Appeal in arbitration'),
  reason: text(
    '{units} 再次提出异议，裁定期限为 {date}，经手退回 {count} 次',
    '{units} objected again; to be decided by {date}, returned {count} times',
  ),
  read: (reading) =>
    read(
      reading,
      'arbitrations',
      `select p.id as "refId", ${SUBJECT}, array[p.unit_id] as "unitIds",
              coalesce((select min(c.deadline) from clock c
                         where c.matter_id = m.id and c.kind = 'ARBITRATE' and c.state = 'RUNNING'), m.changed_at) as at,
              (select count(*)::int from entry e where e.matter_id = m.id and e.act in ('workOrderReturn', 'workOrderObject')) as count
         from participation p join matter m on m.id = p.matter_id
        where p.matter_kind = 'appeal' and p.live and p.state = 'ARBITRATION' and m.state = 'IN_HANDLING' and ${UNRESERVED}
        order by at, p.id`,
      [],
    ),
});

export const lateJointCases = defineAgendaSource({
  key: 'LATE_JOINT_CASE',
  label: text('逾期联办', 'Overdue joint case'),
  reason: text('{units} 参与，期限 {date}，已逾期 {days} 天', '{units}; was due on {date}, {days} days overdue'),
  read: (reading) =>
    read(
      reading,
      'late_joint_cases',
      `select m.id as "refId", ${SUBJECT}, min(c.deadline) as at,
              (select array_agg(p.unit_id order by p.since, p.id) from participation p
                where p.matter_id = m.id and p.live and p.role in ('LEAD', 'CO_HANDLER')) as "unitIds"
         from matter m join clock c on c.matter_id = m.id
        where m.kind = 'joint_case' and m.closed_at is null and c.state = 'RUNNING' and c.deadline < $1 and ${UNRESERVED}
        group by m.id order by at, m.id`,
      [reading.tx.now],
    ),
});

export const stuckJointCases = defineAgendaSource({
  key: 'STUCK_JOINT_CASE',
  label: text('停滞联办', 'Stuck joint case'),
  reason: text(
    '{units} 参与，{days} 天没有进展（{date} 起）',
    '{units}; nothing was done for {days} days, since {date}',
  ),
  read: (reading) =>
    read(
      reading,
      'stuck_joint_cases',
      `select m.id as "refId", ${SUBJECT}, m.changed_at as at,
              (select array_agg(p.unit_id order by p.since, p.id) from participation p
                where p.matter_id = m.id and p.live and p.role in ('LEAD', 'CO_HANDLER')) as "unitIds"
         from matter m
        where m.kind = 'joint_case' and m.closed_at is null and m.changed_at <= $1::timestamptz - make_interval(days => $2)
          and not exists (select from clock c where c.matter_id = m.id and c.state = 'RUNNING' and c.deadline < $1)
          and ${UNRESERVED}
        order by at, m.id`,
      [reading.tx.now, reading.registers.valueOf(stuckDays, reading.tx.now)],
    ),
});

export const lapsedDeferrals = defineAgendaSource({
  key: 'LAPSED_DEFERRAL',
  label: text('挂账到期', 'Deferral run out'),
  reason: text(
    '{units} 承诺日期 {date} 已过 {days} 天，仍未答复',
    '{units}: the promised date {date} passed {days} days ago without an answer',
  ),
  read: (reading) =>
    read(
      reading,
      'lapsed_deferrals',
      `select p.id as "refId", ${SUBJECT}, array[p.unit_id] as "unitIds",
              (select max(e.at) from entry e where e.matter_id = m.id and e.act = 'appealDeferralDue') as at
         from matter m join participation p on p.matter_id = m.id and p.live and p.role = 'LEAD'
        where m.kind = 'appeal' and m.state = 'IN_HANDLING' and ${UNRESERVED}
          and exists (select from entry e where e.matter_id = m.id and e.act = 'appealDeferralDue')
        order by at, p.id`,
      [],
    ),
});

export const hardCases = defineAgendaSource({
  key: 'HARD_CASE',
  label: text('攻坚事项', 'Hard case'),
  reason: text(
    '{units} 自 {date} 起攻坚，已 {days} 天，缺报周进展 {count} 次',
    '{units}: a hard case since {date}, {days} days, {count} weekly states missed',
  ),
  read: (reading) =>
    read(
      reading,
      'hard_cases',
      `select h.id as "refId", ${SUBJECT}, array[h.owner_id] as "unitIds", h.opened_at as at, h.missed_weeks as count
         from hard_case h join matter m on m.id = h.matter_id
        where h.ended_at is null and ${UNRESERVED}
        order by h.missed_weeks desc, at, h.id`,
      [],
    ),
});

export const openOrders = defineAgendaSource({
  key: 'OPEN_ORDER',
  label: text('未反馈督办单', 'Unanswered supervision order'),
  reason: text(
    '{units} 于 {date} 被督办，已 {days} 天未反馈',
    '{units} was served on {date}, {days} days without an answer',
  ),
  read: (reading) =>
    read(
      reading,
      'open_orders',
      `select m.id as "refId", ${SUBJECT}, array[n.addressee_id] as "unitIds", n.issued_at as at
         from notice n join matter m on m.id = n.id
        where n.type = 'SUPERVISION_ORDER' and m.state in ('ISSUED', 'SIGNED') and ${UNRESERVED}
        order by at, m.id`,
      [],
    ),
});

export const formerDecisions = defineAgendaSource({
  key: 'FORMER_DECISION',
  label: text('前次会议决定', 'Decision of a former meeting'),
  reason: text(
    '{units} {state}，期限 {date}，已退回 {count} 次',
    '{units}: {state}, due on {date}, returned {count} times',
  ),
  read: (reading) =>
    read(
      reading,
      'former_decisions',
      `select d.id as "refId", m.id as "subjectId", m.number || '-' || d.number as number, d.text as title,
              i.barred, array[d.unit_id] as "unitIds", d.due_at as at, d.state, d.times_returned as count
         from meeting_decision d join matter m on m.id = d.matter_id join meeting_item i on i.id = d.item_id
        where d.state in ('ASSIGNED', 'REPORTED') and d.matter_id <> $1
        order by at, d.id`,
      [reading.meetingId],
    ),
});
