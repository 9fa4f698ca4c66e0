import { newId } from '../kernel/database/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, ActPart } from '../matter/index.ts';
import { defineAct } from '../matter/index.ts';
import { MeetingInvitation, MeetingItem } from './meeting.entity.ts';
import { MeetingInviteInput, MeetingItemInput, MeetingOrderInput, MeetingTakeInput } from './meeting.inputs.ts';
import { LEADING, mayBeInvited, OPEN_AGENDA, PREPARED } from './meeting.policy.ts';
import { ProposalGone } from './meeting.problems.ts';
import { proposalsOf } from './proposals.ts';
import { assertInvitable, inviteUnits, settleSight, theItems, theMeeting } from './seats.ts';

/** An item of the agenda; its state says whether it has its minutes. */
export function itemPart(): ActPart {
  return {
    name: 'meetingItem',
    from: 'ANY',
    load: async (acting, id) => {
      const item = await (await acting.em()).findOne(MeetingItem, { id, matterId: acting.matter.id });
      return item ? { id, state: item.minutes ? 'RECORDED' : 'OPEN', unitId: null } : null;
    },
  };
}

export async function theItem(acting: Acting): Promise<MeetingItem> {
  const item = await (await acting.em()).findOneOrFail(MeetingItem, { id: acting.part!.id });
  acting.data['item'] = item.title;
  return item;
}

export const meetingTakeItems = defineAct({
  name: 'meetingTakeItems',
  kind: 'meeting',
  description: 'Takes proposed items on the agenda; the units that they concern are invited with them.',
  label: text('列入议程', 'Take on the agenda'),
  sentence: text('列入议程 {count} 项', 'took {count} items on the agenda'),
  from: OPEN_AGENDA,
  by: LEADING,
  input: MeetingTakeInput,
  problems: [ProposalGone],
  quiet: true,
  async run(acting, { items }) {
    const proposals = await proposalsOf({ ...acting, meetingId: acting.matter.id });
    const before = await theItems(acting);
    const em = await acting.em();
    const taken = new Set<object>();
    for (const { source, refId } of items) {
      const found = proposals.find((one) => one.source.key === source && one.refId === refId);
      if (!found || taken.has(found)) return ProposalGone();
      taken.add(found);
      em.create(MeetingItem, {
        ...blank(acting, before.length + taken.size),
        source,
        refId,
        subjectId: found.subjectId,
        number: found.number,
        title: found.title,
        reason: found.values,
        unitIds: found.unitIds.filter((id) => isInvitable(acting, id)),
        barred: [...found.barred],
      });
    }
    acting.data['count'] = taken.size;
    await settle(acting);
    return undefined;
  },
});

/** What concerns the centre itself, or somebody who takes no part, is on the agenda all the same. */
function isInvitable(acting: Acting, unitId: string): boolean {
  const unit = acting.registers.unit(unitId);
  return Boolean(unit?.active) && mayBeInvited(unit!.kind);
}

function blank(acting: Acting, position: number) {
  return {
    id: newId(),
    matterId: acting.matter.id,
    position,
    source: 'OWN',
    refId: null,
    subjectId: null,
    number: null,
    detail: null,
    reason: {},
    barred: [] as string[],
    minutes: null,
    recordedAt: null,
    reach: 'NAMED',
    audience: acting.namedOnly(acting.matter.standing),
  };
}

/** Who was not asked before is invited, once the meeting is called; everybody sees what is theirs. */
async function settle(acting: Acting, again: readonly string[] = []): Promise<void> {
  if (acting.matter.state !== 'PLANNED') await inviteUnits(acting, again);
  await settleSight(acting);
  acting.reach = 'NAMED';
  acting.namedAudience = acting.namedOnly([
    ...acting.matter.standing,
    ...acting.seats.filter(({ role }) => role !== 'PARTICIPANT').map(({ unitId }) => unitId),
  ]);
}

export const meetingAddItem = defineAct({
  name: 'meetingAddItem',
  kind: 'meeting',
  description: 'Puts an item of one’s own on the agenda.',
  label: text('添加议题', 'Add item'),
  sentence: text('添加议题：{item}', 'added an item: {item}'),
  from: OPEN_AGENDA,
  by: LEADING,
  input: MeetingItemInput,
  async run(acting, { title, detail, unitIds = [] }) {
    for (const unitId of unitIds) assertInvitable(acting, unitId);
    const before = await theItems(acting);
    (await acting.em()).create(MeetingItem, {
      ...blank(acting, before.length + 1),
      title: maskText(title),
      detail: detail ? maskText(detail) : null,
      unitIds: [...new Set(unitIds)],
    });
    acting.data['item'] = maskText(title);
    await settle(acting);
  },
});

export const meetingOrderItems = defineAct({
  name: 'meetingOrderItems',
  kind: 'meeting',
  description: 'Puts the agenda in another order.',
  label: text('调整顺序', 'Order'),
  sentence: text('调整了议程顺序', 'put the agenda in order'),
  from: OPEN_AGENDA,
  by: LEADING,
  input: MeetingOrderInput,
  quiet: true,
  async run(acting, { itemIds }) {
    const items = await theItems(acting);
    const wanted = new Set(itemIds);
    if (wanted.size !== itemIds.length || wanted.size !== items.length || items.some(({ id }) => !wanted.has(id))) {
      const sentence = text('顺序须包含全部议题，每项一次。', 'Name every item once.');
      const message = say(sentence, acting.tx.who.locale);
      return InvalidInput({ issues: [{ path: 'itemIds', code: 'invalid', message }] });
    }
    for (const item of items) item.position = itemIds.indexOf(item.id) + 1;
    await settle(acting);
    return undefined;
  },
});

export const meetingRemoveItem = defineAct({
  name: 'meetingRemoveItem',
  kind: 'meeting',
  description: 'Takes an item off the agenda before the meeting.',
  label: text('移出议程', 'Remove'),
  sentence: text('移出议程：{item}', 'took off the agenda: {item}'),
  tone: 'DANGER',
  confirm: text(
    '此议题将移出本次会议议程，后面的议题依次前移；原事项不受影响。',
    'The item leaves this meeting’s agenda and those after it move up. The matter behind it is not affected.',
  ),
  from: PREPARED,
  by: LEADING,
  part: itemPart(),
  async run(acting) {
    const item = await theItem(acting);
    (await acting.em()).remove(item);
    for (const [index, other] of (await theItems(acting)).entries()) other.position = index + 1;
    await settle(acting);
  },
});

export const meetingInvite = defineAct({
  name: 'meetingInvite',
  kind: 'meeting',
  description: 'Invites units to the whole meeting or for some of its items; a unit that refused is asked again.',
  label: text('邀请单位', 'Invite'),
  sentence: text('邀请 {units}', 'invited {units}'),
  from: OPEN_AGENDA,
  by: LEADING,
  input: MeetingInviteInput,
  async run(acting, { unitIds, itemIds = [] }) {
    const meeting = await theMeeting(acting);
    const items = await theItems(acting);
    const chosen = items.filter(({ id }) => itemIds.includes(id));
    if (chosen.length !== new Set(itemIds).size) return ProposalGone();
    for (const unitId of unitIds)
      for (const item of chosen.length > 0 ? chosen : [undefined]) assertInvitable(acting, unitId, item);
    const joined = (before: readonly string[]): string[] => [...new Set([...before, ...unitIds])];
    if (chosen.length === 0) meeting.unitIds = joined(meeting.unitIds);
    for (const item of chosen) item.unitIds = joined(item.unitIds);
    acting.data['units'] = unitIds.map((id) => acting.unitOf(id).name).join('、');
    // Who sits there already comes for more than before.
    const seated = unitIds.filter((id) => acting.liveSeatOf(id));
    if (seated.length > 0) acting.notify({ unitIds: seated, kind: 'INVITATION' });
    await settle(acting, unitIds);
    await widen(acting, meeting.unitIds);
    return undefined;
  },
  problems: [ProposalGone],
});

/** Who was invited for some items and is now for all of it. */
async function widen(acting: Acting, unitIds: readonly string[]): Promise<void> {
  const em = await acting.em();
  const invitations = await em.find(MeetingInvitation, { matterId: acting.matter.id, whole: false });
  for (const invitation of invitations) if (unitIds.includes(invitation.unitId)) invitation.whole = true;
}
