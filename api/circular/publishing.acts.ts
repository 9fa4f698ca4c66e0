import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, SeatRow } from '../matter/index.ts';
import { CENTRE, defineAct } from '../matter/index.ts';
import { takeNumberIn } from '../notice/index.ts';
import { APPROVERS, latestVersion, theCircular } from './circular.acts.ts';
import type { CircularVersion } from './circular.entity.ts';
import { CircularPublication, CircularReceipt } from './circular.entity.ts';
import { CircularReasonInput } from './circular.inputs.ts';

export const circularPublish = defineAct({
  name: 'circularPublish',
  kind: 'assessment_circular',
  description:
    'Publishes an approved version: each assessed unit gets it and signs for it, residents read it in a masked form.',
  label: text('发布', 'Publish'),
  sentence: text(
    '发布 {number} 第 {version} 版，送 {units} 个单位',
    'published {number}, version {version}, to {units} units',
  ),
  tone: 'PRIMARY',
  from: ['APPROVED'],
  to: 'PUBLISHED',
  by: CENTRE,
  confirm: text(
    '发布后送达各被考评单位签收，并向市民公开脱敏内容；以后只能发更正或撤回。',
    'Every assessed unit gets it and signs for it, and residents read it masked; afterwards it is only corrected or withdrawn.',
  ),
  async run(acting) {
    const circular = await theCircular(acting);
    const version = await latestVersion(acting);
    circular.documentNumber ??= await takeNumberIn(acting, 'ASSESSMENT_CIRCULAR', '考评通报');
    version.publishedAt = acting.now;
    acting.matter.title = version.title;
    acting.matter.searchText = [version.title, version.preface, version.findings].join(' ');
    const recipients = recipientsOf(acting, version);
    for (const seat of recipients) {
      acting.startClock('SIGN_FOR', seat);
      acting.tx.add(CircularReceipt, {
        id: newId(),
        matterId: acting.matter.id,
        unitId: seat.unitId,
        version: version.number,
        signedAt: null,
        signedBy: null,
        audience: acting.namedOnly([...acting.overseers(), seat.unitId, seat.superiorId]),
      });
    }
    Object.assign(version, { reach: 'SEATS', audience: acting.seatsAudience() });
    publish(acting, version, circular.documentNumber, circular.periodCode);
    const { number } = version;
    Object.assign(acting.data, { number: circular.documentNumber, version: number, units: recipients.length });
  },
});

/** The units that it tells of; with a correction each of them signs again. */
function recipientsOf(acting: Acting, { figures }: CircularVersion): SeatRow[] {
  acting.stopClocks('SIGN_FOR');
  return figures.rows.flatMap(({ unitId }) => {
    const seated = acting.liveSeatOf(unitId);
    if (seated) seated.state = 'ADDRESSED';
    // A unit that was closed since has nobody to sign.
    if (!seated && !acting.registers.unit(unitId)?.active) return [];
    return [seated ?? acting.grantSeat({ unitId, role: 'RECIPIENT', state: 'ADDRESSED' })];
  });
}

/** What residents read: the tables and the cases without number and appeal, in a register that everybody reads. */
function publish(acting: Acting, version: CircularVersion, documentNumber: string, periodCode: string): void {
  const { title, preface, findings, requirement, figures, cases, changes } = version;
  acting.tx.add(CircularPublication, {
    id: version.id,
    matterId: acting.matter.id,
    version: version.number,
    documentNumber,
    periodCode,
    title,
    changes,
    issuer: acting.registers.unit(acting.tx.who.district.centreId)?.name ?? '',
    publishedAt: acting.now,
    content: {
      preface,
      findings,
      requirement,
      figures,
      cases: cases.map(({ side, unit, subject, words }) => ({ side, unit, subject, words })),
    },
    withdrawnAt: null,
    withdrawnReason: null,
  } as never);
}

export const circularSignFor = defineAct({
  name: 'circularSignFor',
  kind: 'assessment_circular',
  description: 'A unit signs for the circular.',
  label: text('签收', 'Sign for'),
  sentence: text('签收第 {version} 版', 'signed for version {version}'),
  tone: 'PRIMARY',
  from: ['PUBLISHED', 'CORRECTING', 'IN_APPROVAL', 'APPROVED'],
  by: [{ seat: ['RECIPIENT'], seatState: ['ADDRESSED'] }],
  additive: true,
  untold: true,
  reach: 'LEAD',
  async run(acting) {
    const seat = acting.seat!;
    const { actor } = acting.tx.who;
    const em = await acting.em();
    const [receipt] = await em.find(
      CircularReceipt,
      { matterId: acting.matter.id, unitId: seat.unitId },
      { orderBy: { version: 'desc' }, limit: 1 },
    );
    Object.assign(receipt!, { signedAt: acting.now, signedBy: actor.type === 'MEMBER' ? actor.memberName : null });
    if (actor.type === 'MEMBER') seat.handlerId = actor.memberId;
    seat.state = 'SIGNED';
    acting.stopClocks('SIGN_FOR', { seat });
    acting.data['version'] = receipt!.version;
  },
});

export const circularWithdraw = defineAct({
  name: 'circularWithdraw',
  kind: 'assessment_circular',
  description: 'Withdraws a published circular; units and residents are told that it was, and why.',
  label: text('撤回', 'Withdraw'),
  sentence: text('撤回', 'withdrew it'),
  tone: 'DANGER',
  from: ['PUBLISHED'],
  to: 'WITHDRAWN',
  by: APPROVERS,
  input: CircularReasonInput,
  confirm: text(
    '撤回后文号不再使用；公开页面只保留标题、撤回时间和理由。',
    'Its number is not used again; residents see its title, when it was withdrawn and why.',
  ),
  async run(acting, { reason }) {
    const circular = await theCircular(acting);
    const em = await acting.em();
    const told = maskText(reason);
    Object.assign(circular, { withdrawnReason: told, lapsed: true });
    for (const published of await em.find(CircularPublication, { matterId: circular.id }))
      Object.assign(published, { withdrawnAt: acting.now, withdrawnReason: told, content: null });
    acting.note = told;
    acting.stopAllClocks();
    const recipients = acting.seats.filter(({ live, role }) => live && role === 'RECIPIENT');
    acting.notify({ unitIds: recipients.map(({ unitId }) => unitId), kind: 'DECISION' });
  },
});
