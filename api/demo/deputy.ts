import { dateOf, startOfDate } from '../kernel/calendar/index.ts';
import type { Participants } from './participants.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SUBJECT = '消费维权 / 预付卡 / 余额纠纷';
const ASKED = [
  '美发店换了老板，旧卡不让用',
  '洗车卡余额被清零，店家说过期',
  '游泳馆停业装修半年，次卡不延期',
  '培训机构搬走，剩余课时没人管',
];

/** What deputies see, ask, suggest and hear; and ideas that are new, weighed and adopted. */
export async function seedDemoDeputies(people: Participants): Promise<void> {
  const appeals = await seedObserved(people);
  await seedQuestions(people, appeals);
  await seedSuggestions(people, appeals);
  await seedStationDays(people);
  await seedSupervision(people, appeals);
  await seedIdeas(people);
}

async function seedObserved(people: Participants): Promise<string[]> {
  const [subject] = await people.rows<{ id: string }>('select id from category where path = $1', [SUBJECT]);
  const appeals: string[] = [];
  for (const title of ASKED) {
    const id = await people.do('community', 'appealRegister', null, {
      type: 'COMPLAINT',
      channel: 'GRID',
      title,
      body: `${title}，多次沟通没有结果，希望协调退还余额。`,
      categoryId: subject!.id,
      subDistrictId: people.unitOf('street'),
      communityId: people.unitOf('community'),
      appellant: { name: '林小满', phone: '13800000000' },
    });
    await people.do('centre', 'appealSeatObservers', id, { unitIds: [people.unitOf('deputy')] });
    appeals.push(id);
  }
  for (const id of appeals.slice(0, 2)) {
    await people.do('centre', 'appealDispatch', id, {
      leadUnitId: people.unitOf('market'),
      task: '核实余额并协调退还',
    });
    await people.do('market', 'workOrderAccept', id);
  }
  const rating = { categoryId: subject!.id, score: 3, remark: '受理及时，退费周期偏长，群众对进度不清楚。' };
  await people.do('deputy', 'ratingGive', null, rating);
  return appeals;
}

async function seedQuestions(people: Participants, [first, second]: readonly string[]): Promise<void> {
  const unitId = people.unitOf('market');
  await people.do('deputy', 'appealAskQuestion', first!, {
    unitId,
    text: '新老经营者之间的预付款由谁承担，是否已经明确？',
  });
  const [question] = await people.rowsOf<{ id: string }>(
    'market',
    'select id from observer_question where matter_id = $1',
    [first],
  );
  const reply = { text: '已调取转让协议，约定由受让方继续履行，正在督促其公示名单并逐户确认。' };
  await people.do('market', 'appealReplyToQuestion', first!, reply, { part: question!.id });
  await people.do('deputy', 'appealAskQuestion', second!, { unitId, text: '单用途卡可以约定余额清零吗？依据是什么？' });
}

async function seedSuggestions(people: Participants, appealIds: readonly string[]): Promise<void> {
  const make = (title: string, findings: string, proposal: string): Promise<string> =>
    people.do('deputy', 'suggestionMake', null, { title, appealIds, findings, proposal });
  const lead = { leadUnitId: people.unitOf('market') };
  const answered = await make(
    '关于建立预付卡经营者信用公示制度的建议',
    '同类余额纠纷集中在美容美发、洗车、游泳和培训行业，经营者转让、停业前缺少公示。',
    '在街面公示发卡经营者的备案和信用情况，停业、转让前公告余额处理办法。',
  );
  await people.do('centre', 'suggestionAssign', answered, lead);
  await people.do('market', 'suggestionAnswer', answered, {
    outcome: 'SOLVED',
    text: '已在三条商业街试行公示牌，列明备案、投诉和停业公告方式；试行期满后在全区推开。',
    metOn: dateOf(people.now),
    metHow: '香港中路代表联络站，分管局长当面沟通',
  });
  const open = await make(
    '关于规范预付卡停业转让程序的建议',
    '四件诉求都发生在停业、转让前后，消费者事后才知道。',
    '建立停业转让提前三十日告知和余额清单移交制度。',
  );
  await people.do('centre', 'suggestionAssign', open, { ...lead, coHandlerIds: [people.unitOf('housing')] });
}

async function seedStationDays(people: Participants): Promise<void> {
  const nine = (days: number): Date => {
    const date = dateOf(new Date(people.now.getTime() + days * DAY_MS));
    return new Date(startOfDate(date).getTime() + 9 * HOUR_MS);
  };
  const day = (days: number, topic: string, deputies: readonly string[]) => ({
    startsAt: nine(days),
    endsAt: new Date(nine(days).getTime() + 2 * HOUR_MS),
    place: '香港中路代表联络站一楼接待室',
    topic,
    deputyIds: deputies.map((code) => people.unitOf(code)),
  });
  await people.do('station', 'stationDayAnnounce', null, day(5, '预付卡消费', ['deputy-1', 'deputy-2']));
  const announced = { at: new Date(people.now.getTime() - 12 * DAY_MS) };
  const held = await people.do('station', 'stationDayAnnounce', null, day(-4, '老旧小区停车', ['deputy-1']), announced);
  const during = { at: new Date(nine(-4).getTime() + HOUR_MS) };
  await people.do(
    'station',
    'stationContactRecord',
    held,
    {
      title: '楼下消防通道常被占',
      body: '夜间多辆车停在消防通道，希望划线管理。',
      name: '林小满',
      phone: '13800000000',
    },
    during,
  );
  await people.do(
    'station',
    'stationContactRecord',
    held,
    {
      title: '想了解车位共享政策',
      body: '单位车位晚上能否开放给居民。',
      answeredAtOnce: '已介绍错时共享办法和办理窗口。',
    },
    during,
  );
  await people.do('station', 'stationDayEnd', held, undefined, { at: new Date(nine(-4).getTime() + 3 * HOUR_MS) });
}

async function seedSupervision(people: Participants, appeals: readonly string[]): Promise<void> {
  const id = await people.do('station', 'supervisionPropose', null, {
    title: '预付卡退费办理专题监督',
    purpose: '了解余额纠纷从受理到退费的周期，查找卡在哪一环节。',
    until: dateOf(new Date(people.now.getTime() + 20 * DAY_MS)),
    deputyIds: [people.unitOf('deputy-1'), people.unitOf('deputy-2')],
  });
  await people.do('centre', 'supervisionAccept', id, { appealIds: appeals });
  await people.do('deputy', 'supervisionComment', id, { text: '走访两家门店，均未公示停业公告。' });
}

async function seedIdeas(people: Participants): Promise<void> {
  const propose = (as: string, title: string, text: string, benefit: string): Promise<string> =>
    people.do(as, 'ideaPropose', null, { title, text, benefit });
  const send = async (id: string, unit: string, opinion: string): Promise<void> => {
    await people.do('centre', 'ideaSend', id, { unitId: people.unitOf(unit) });
    await people.do(unit, 'ideaWeigh', id, { recommended: true, opinion });
  };
  await propose(
    'association',
    '发卡商户门口贴一张“余额明白纸”',
    '写明余额怎么查、停业怎么退、找谁投诉。',
    '消费者看得懂，纠纷早发现。',
  );
  const weighed = await propose(
    'community',
    '楼道维修进度上墙',
    '报修以后在单元门口贴进度条，谁来修、哪天修完。',
    '减少重复来电。',
  );
  await send(weighed, 'housing', '可以先在三个社区试行，由物业每周更新。');
  const adopted = await propose(
    'tourism',
    '民宿退订规则一页清',
    '平台页面用一页说清不可抗力怎么退。',
    '旺季少一半退订纠纷。',
  );
  await send(adopted, 'market', '与行业协会的范本合同一并推行。');
  const dueOn = dateOf(new Date(people.now.getTime() + 15 * DAY_MS));
  await people.do('centre', 'ideaAdopt', adopted, { reason: '成本低、见效快，旺季前完成。', dueOn });
}
