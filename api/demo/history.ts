import type { Participants } from './participants.ts';

/** Weeks of appeals before today, so that rates, rankings and charts of the demo have something to show. */
const WEEKS = 8;
const A_DAY = 2;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What is asked, of which subject, and who answers for it; invented. */
const ASKED: readonly (readonly [title: string, subject: string, unit: string])[] = [
  ['健身房停业，年卡余额未退', '消费维权 / 预付卡 / 闭店退费', 'market'],
  ['超市称重与标价不符', '消费维权 / 计量 / 短斤少两', 'market'],
  ['民宿退订不退押金', '旅游 / 民宿 / 退订纠纷', 'tourism'],
  ['夜间施工噪声扰民', '城市管理 / 噪声 / 夜间施工', 'urban'],
  ['餐饮油烟直排楼道', '城市管理 / 油烟 / 餐饮油烟', 'urban'],
  ['电梯反复停运', '住房 / 物业 / 电梯维修', 'housing'],
  ['物业收费项目不清', '住房 / 物业 / 收费纠纷', 'housing'],
  ['校门口车辆乱停', '交通 / 停车 / 乱停车', 'transport'],
  ['楼道堆放杂物无人清理', '住房 / 物业 / 收费纠纷', '370202001'],
  ['人行道地砖破损', '交通 / 停车 / 乱停车', '370202002'],
];
const AREAS = ['370202001', '370202002', '370202004', '370202005'];

interface Step {
  readonly as: string;
  readonly act: string;
  readonly input?: object;
  /** Hours after the appeal was registered. */
  readonly after: number;
}

interface Asked {
  readonly title: string;
  readonly categoryId: string;
  readonly subDistrictId: string;
  readonly lead: string;
}

/** Appeals of the last weeks, handled by acts that are dated then; what would lie ahead is not done yet. */
export async function seedDemoHistory(people: Participants): Promise<void> {
  const categories = await people.rows<{ id: string; path: string }>('select id, path from category');
  const subjects = new Map(categories.map(({ id, path }) => [path, id]));
  const { now } = people;
  const today = Math.floor((now.getTime() + 8 * HOUR_MS) / DAY_MS) * DAY_MS - 8 * HOUR_MS;
  for (let index = 0; index < WEEKS * 7 * A_DAY; index += 1) {
    const begun = today - (WEEKS * 7 - 1 - Math.floor(index / A_DAY)) * DAY_MS + (9 + (index % A_DAY)) * HOUR_MS;
    // More of the same comes up in the last week: one subject is hot.
    const recent = begun > today - 7 * DAY_MS && index % 4 === 0;
    const [title, subject, lead] = ASKED[recent ? 0 : (index * 7) % ASKED.length]!;
    const asked = {
      title,
      categoryId: subjects.get(subject)!,
      subDistrictId: people.unitOf(AREAS[index % AREAS.length]!),
      lead,
    };
    let id: string | null = null;
    for (const { as, act, input, after } of [registered(asked), ...stepsOf(index, people, asked)]) {
      const at = new Date(begun + after * HOUR_MS);
      if (at > now) break;
      id = await people.do(as, act, id, input, { at });
    }
  }
}

function registered({ title, categoryId, subDistrictId }: Asked): Step {
  const appellant = { name: '市民', phone: '13800000000' };
  const body = `${title}，请核实处理并答复。`;
  const input = { type: 'COMPLAINT', channel: 'HOTLINE', title, body, categoryId, subDistrictId, appellant };
  return { as: 'centre', act: 'appealRegister', input, after: 0 };
}

/** Most are answered in time; some are accepted late, some leave the appellant dissatisfied. */
function stepsOf(index: number, people: Participants, { lead }: Asked): Step[] {
  const dice = (index * 37 + 11) % 20;
  const late = dice === 3 ? 72 : 0;
  const resolved = dice % 6 !== 5;
  const satisfied = resolved && dice !== 2;
  const remark = satisfied ? undefined : '诉求人仍有意见，已说明办理依据。';
  const answer = { reached: dice !== 7, resolved, satisfied, outcome: 'CLOSE', remark };
  return [
    {
      as: 'centre',
      act: 'appealDispatch',
      input: { leadUnitId: people.unitOf(lead), task: '请核实处理并答复' },
      after: 0.5,
    },
    { as: lead, act: 'workOrderAccept', after: 1 + late },
    {
      as: lead,
      act: 'workOrderRecordContact',
      input: { reached: true, record: '已联系，了解情况。' },
      after: 2 + late,
    },
    {
      as: lead,
      act: 'workOrderReply',
      input: { body: '已核实处理，结果已告知。', ground: '市12345条例', grounding: 'EXPLAINED' },
      after: 30 + late + dice,
    },
    { as: 'centre', act: 'appealPassAudit', after: 52 + late + dice },
    { as: 'centre', act: 'appealRecordCallback', input: answer, after: 54 + late + dice },
  ];
}
