import type { Participants } from './participants.ts';

const HOUR = 3_600_000;

/** Coordination meetings of the demo district: one that was held, with a decision open, and one that is planned. */
export async function seedDemoMeetings(people: Participants): Promise<void> {
  const inHours = (hours: number): Date => new Date(people.now.getTime() + hours * HOUR);
  const market = people.unitOf('market');
  const housing = people.unitOf('housing');
  const plan = (title: string, startsAt: Date, hours: number) => ({
    title,
    level: 'ROUTINE',
    startsAt,
    endsAt: new Date(startsAt.getTime() + hours * HOUR),
    place: '指挥中心三楼会议室',
    chairUnitId: people.district.centreId,
    chairName: '周调度 主任',
  });
  const held = await people.do('centre', 'meetingPlan', null, plan('本周调度会', inHours(1), 2));
  const item = { title: '预付卡退费集中化解', detail: '同一商户退费诉求较多。', unitIds: [market, housing] };
  await people.do('centre', 'meetingAddItem', held, item);
  await people.do('centre', 'meetingCall', held);
  await people.do('market', 'meetingAccept', held, { attendee: '李处理 科长' });
  await people.do('housing', 'meetingAccept', held, { attendee: '吴住建 科长' });
  await people.do('centre', 'meetingBegin', held);
  const invited = await idsOf(people, held, 'meeting_invitation');
  const units = invited.map((invitationId) => ({ invitationId, present: true }));
  await people.do('centre', 'meetingRecordAttendance', held, { units });
  const [itemId] = await idsOf(people, held, 'meeting_item');
  const minutes = '市场监管局汇报退费进度，住建部门配合核查经营场所租约。';
  await people.do('centre', 'meetingRecordItem', held, { minutes }, { part: itemId! });
  const decision = { text: '逐户核实余额并完成退费，报送清单', unitId: market, dueAt: inHours(24 * 7) };
  await people.do('centre', 'meetingDecide', held, decision, { part: itemId! });
  await people.do('centre', 'meetingEnd', held);
  await people.do('centre', 'meetingSign', held);
  const planned = await people.do('centre', 'meetingPlan', null, plan('下周调度会', inHours(24 * 7), 2));
  await people.do('centre', 'meetingAddItem', planned, { title: '停车收费诉求研判', unitIds: [housing] });
}

async function idsOf(people: Participants, matterId: string, table: 'meeting_item' | 'meeting_invitation') {
  const rows = await people.rows<{ id: string }>(`select id from ${table} where matter_id = $1 order by id`, [
    matterId,
  ]);
  return rows.map(({ id }) => id);
}
