import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Act } from './act.ts';
import { defineAct } from './act.ts';
import type { Acting, ClockRow } from './acting.ts';
import { documentAudience, documentReach, keepUploads, UploadNotFound, uploadsOf } from './documents.ts';
import { kindOf, MARK_LABELS } from './kind.ts';
import type { Mark } from './kind.ts';
import { PartNotFound } from './matter.problems.ts';
import { ClockHinderedInput, DocumentAddInput } from './matter.inputs.ts';

interface DueMark {
  readonly id: string;
  readonly clockId: string;
  readonly kind: Mark['kind'];
}

const DUE_MARK = {
  name: 'due_mark',
  text: `select id, clock_id as "clockId", kind from clock_mark
          where id = $1 and matter_id = $2 and fired_at is null and not void`,
};
const FIRE_MARK = { name: 'fire_mark', text: 'update clock_mark set fired_at = $2 where id = $1' };

/** A mark as the part of a matter that the clock's act is about; one that was fired or became void is not there any more. */
async function loadMark(acting: Acting, id: string) {
  const [mark] = await acting.tx.rows<DueMark>(DUE_MARK, [id, acting.matter.id]);
  return mark ? { ...mark, state: mark.kind, unitId: null } : null;
}

/**
 * Declares what the house does by itself when a clock reaches a mark that names it. The mark is taken with it, under the
 * lock of the matter: it is done once, however many runners there are and however late they come.
 */
export function defineClockAct(act: Omit<Act, 'by' | 'part' | 'input' | 'additive' | 'quiet'>): Act {
  return defineAct({
    ...act,
    by: [{ system: true }],
    part: { name: 'clockMark', from: 'ANY', load: loadMark },
    additive: true,
    quiet: true,
    async run(acting, input) {
      await acting.tx.rows(FIRE_MARK, [acting.part!.id, acting.now]);
      return act.run(acting, input);
    },
  });
}

export const clockStrike = defineClockAct({
  name: 'clockStrike',
  kind: null,
  description: 'The clock reaches a mark: near due, overdue, or still not done after that.',
  label: text('时限提醒', 'Clock'),
  sentence: text('{unit}的“{clock}”{mark}', '“{clock}” of {unit} is {mark}'),
  from: 'ANY',
  run(acting) {
    const mark = acting.part as unknown as DueMark;
    const clock = acting.clocks.find((candidate) => candidate.id === mark.clockId);
    if (!clock) return;
    const seat = acting.seatOf(clock.seatId);
    const unit = acting.registers.unit(seat.unitId);
    acting.data['unit'] = unit?.name ?? '';
    acting.data['clock'] = kindOf(acting.matter.kind).clocks[clock.kind]?.label ?? text(clock.kind, clock.kind);
    acting.data['mark'] = MARK_LABELS[mark.kind];
    Object.assign(acting.data, { clockId: clock.id, markKind: mark.kind });
    if (acting.isOwn(clock)) {
      acting.reach = 'NAMED';
      acting.namedAudience = acting.clockAudience(clock);
    } else if (mark.kind !== 'DUE_SOON' && !seat.flags.includes('OVERDUE')) seat.flags = [...seat.flags, 'OVERDUE'];
    acting.notify({
      unitIds: [seat.unitId, ...(mark.kind === 'ESCALATE' ? levelAbove(acting, clock) : [])],
      kind: 'CLOCK',
      data: { clock: clock.kind, mark: mark.kind, label: say(MARK_LABELS[mark.kind], 'zh-CN') },
    });
  },
});

/** Who is told that still nothing was done: above the command centre stands the leadership, where it sees the matter. */
function levelAbove(acting: Acting, clock: ClockRow): string[] {
  const { centreId } = acting.tx.who.district;
  const { unitId } = acting.seatOf(clock.seatId);
  const sees = acting.clockAudience(clock);
  if (unitId === centreId) return acting.overseers().filter((id) => sees.includes(id));
  const parentId = acting.isOwn(clock) ? null : acting.registers.unit(unitId)?.parentId;
  return [...(parentId ? [parentId] : []), centreId];
}

export const clockHindered = defineAct({
  name: 'clockHindered',
  kind: null,
  description:
    'The house could not do several times what is due at a mark: the centre is told why, and it goes on trying.',
  label: text('到期事项未能办理', 'Due, and hindered'),
  sentence: text('到期事项多次未能自动办理', 'what was due could not be done by itself'),
  from: 'ANY',
  by: [{ system: true }],
  part: { name: 'clockMark', from: 'ANY', load: loadMark },
  input: ClockHinderedInput,
  reach: 'NAMED',
  additive: true,
  quiet: true,
  run(acting, { reason }) {
    const { centreId } = acting.tx.who.district;
    acting.note = reason;
    acting.namedAudience = [centreId];
    acting.notify({ unitIds: [centreId], kind: 'PROGRESS' });
  },
});

const ANNEX_OF_UNITS = text('附卷由办理单位添加。', 'Units add to the annex, not appellants.');

export const documentAdd = defineAct({
  name: 'documentAdd',
  kind: null,
  description:
    'Adds uploaded files to the matter; in the confidential annex only named seats may open them. The appellant adds to an open appeal through the link.',
  label: text('上传材料', 'Add documents'),
  sentence: text('上传材料 {names}', 'added {names}'),
  from: 'ANY',
  by: [{ seated: true }, { link: 'APPEAL' }],
  when: ({ actor, matter }) => actor.type !== 'LINK' || !kindOf(matter.kind).closed.includes(matter.state),
  input: DocumentAddInput,
  problems: [UploadNotFound],
  additive: true,
  async run(acting, input) {
    const uploads = uploadsOf(acting, input.receipts);
    if (!uploads) return UploadNotFound();
    const annex = Boolean(input.annexSeatIds?.length);
    if (annex && acting.actor.type === 'LINK')
      return InvalidInput({
        issues: [{ path: 'annexSeatIds', code: 'invalid', message: say(ANNEX_OF_UNITS, acting.tx.who.locale) }],
      });
    const named = acting.seats.filter((seat) => seat.live && input.annexSeatIds?.includes(seat.id));
    if (named.length < new Set(input.annexSeatIds).size) return PartNotFound();
    const opened = named.map((seat) => seat.unitId);
    const audience = annex ? acting.namedOnly([acting.unitId, ...opened]) : documentAudience(acting);
    const reach = annex ? 'NAMED' : documentReach(acting);
    await keepUploads(acting, uploads, { partId: input.partId ?? null, annex, reach, audience });
    acting.data['names'] = uploads.map((upload) => upload.name).join('、');
    if (annex) acting.data['annex'] = true;
    acting.reach = reach;
    if (acting.reach === 'NAMED') acting.namedAudience = audience;
    return undefined;
  },
});
