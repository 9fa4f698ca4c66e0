import { dateOf } from '../kernel/calendar/index.ts';
import type { Participants } from './participants.ts';

/** An invented appeal that was answered: who handled it, what was asked, what was answered. */
interface Answered {
  readonly lead: string;
  readonly title: string;
  readonly body: string;
  readonly reply: string;
  readonly ground: string;
}

const WAITING: readonly Answered[] = [
  {
    lead: 'housing',
    title: '三号楼电梯停运一周',
    body: '电梯停运已经一周，楼里老人多，上下楼很不方便。',
    reply: '配件已更换，电梯经检验恢复运行。',
    ground: '特种设备安全监察条例',
  },
  {
    lead: 'market',
    title: '早餐店门口油烟直排',
    body: '店里没有装油烟净化器，早上开窗全是油烟味。',
    reply: '已责令安装净化设施，复查时运行正常。',
    ground: '餐饮业管理规定',
  },
  {
    lead: 'tourism',
    title: '景区停车收费没有公示',
    body: '停车场出口收费时才说价格，入口没有任何公示。',
    reply: '已在入口设置收费公示牌，多收部分已退还。',
    ground: '价格管理规定',
  },
];

const HARD: readonly Answered[] = [
  {
    lead: 'housing',
    title: '老楼外墙连年渗水',
    body: '外墙渗水多年，每次只做局部修补，雨后又漏。',
    reply: '已对渗水部位做应急处理。',
    ground: '房屋维修管理规定',
  },
  {
    lead: 'market',
    title: '市场外溢经营反复回潮',
    body: '整治几天后摊位又占到路上，行人只能走车道。',
    reply: '已清理占道摊位，安排人员值守。',
    ground: '市场管理规定',
  },
];

/** Some work on the desks of the demo: appeals that wait for their callback, and two hard cases, one of them planned. */
export async function seedDemoWork(people: Participants): Promise<void> {
  for (const one of WAITING) await answered(people, one);
  const [planned, unplanned] = HARD as [Answered, Answered];
  await hardCase(people, unplanned, '整治后反复回潮，需要常态管理方案');
  const id = await hardCase(people, planned, '多次维修未根治，需要整体改造');
  const day = (ahead: number): string => dateOf(new Date(people.now.getTime() + ahead * 86_400_000));
  await people.do(planned.lead, 'appealPlanHardCase', id, {
    measures: [
      { what: '委托专业机构做渗漏检测', dueOn: day(10) },
      { what: '组织业主表决使用维修资金', dueOn: day(30) },
      { what: '外墙整体防水施工', dueOn: day(75) },
    ],
    targetOn: day(80),
    memberId: people.actor(planned.lead).memberId,
  });
  await handedUp(people);
  await deferred(people);
  await onGrounds(people);
  await repeated(people);
}

/** Three appellants about the same shop: one is handled, and its answer goes to the others as well. */
async function repeated(people: Participants): Promise<void> {
  const ids: string[] = [];
  for (const title of REPEATED) {
    const body = '店门贴了停业通知，预付卡里的余额联系不上人退。';
    const appeal = {
      type: 'COMPLAINT',
      channel: 'HOTLINE',
      title,
      body,
      merchant: '晨风洗衣（示例）',
      appellant: APPELLANT,
    };
    ids.push(await people.do('centre', 'appealRegister', null, appeal));
  }
  const [master, ...repeats] = ids as [string, ...string[]];
  for (const id of repeats) await people.do('centre', 'appealMerge', id, { masterId: master });
  const order = { leadUnitId: people.unitOf('market'), task: '核实停业情况，督促退还余额' };
  await people.do('centre', 'appealDispatch', master, order);
  await people.do('market', 'workOrderAccept', master);
}

const REPEATED = ['洗衣店停业，卡里余额不退', '洗衣卡还能不能退', '洗衣店关门，预付卡余额怎么办'];

/** What is not taken in, and what a unit would not have, each on a listed ground. */
async function onGrounds(people: Participants): Promise<void> {
  const appellant = { name: '林小满', phone: '13800000000' };
  const register = (title: string, body: string): Promise<string> =>
    people.do('centre', 'appealRegister', null, { type: 'HELP_REQUEST', channel: 'HOTLINE', title, body, appellant });
  const judged = await register('对租赁纠纷一审判决不服', '法院已经判了，希望有关部门重新处理。');
  await people.do('centre', 'appealDecline', judged, {
    ground: 'OTHER_PROCEDURE',
    rightChannel: '请在上诉期内向原审人民法院递交上诉状',
  });
  const returned = await register('沿街店铺夜间音响扰民', '晚上十点以后还在放音响，影响休息。');
  const task = { leadUnitId: people.unitOf('tourism'), task: '请核实处理并答复诉求人' };
  await people.do('centre', 'appealDispatch', returned, task);
  const evidence = '三定方案：社会生活噪声由其他部门监管';
  await people.do('tourism', 'workOrderReturn', returned, { ground: 'NOT_COMPETENT', evidence });
}

/** What a community could not solve, its sub-district has handed on to the department that it is paired with. */
async function handedUp(people: Participants): Promise<void> {
  const id = await people.do('community', 'appealRegister', null, {
    type: 'HELP_REQUEST',
    channel: 'GRID',
    title: '楼顶女儿墙开裂，有掉落危险',
    body: '楼顶女儿墙裂缝越来越大，楼下是孩子上学的必经之路。',
    communityId: people.unitOf('community'),
    appellant: { name: '林小满', phone: '13800000000' },
  });
  await people.do('centre', 'appealDispatch', id, { leadUnitId: people.unitOf('street'), task: '先行围挡，核实处理' });
  await people.do('street', 'workOrderAccept', id);
  await people.do('street', 'workOrderTransfer', id, {
    unitId: people.unitOf('community'),
    task: '入户了解，设置警示',
  });
  await people.do('community', 'workOrderAccept', id);
  const wall = { tried: '已围挡并张贴警示，逐户告知绕行', reason: '涉及房屋主体结构，社区无权处置' };
  await people.do('community', 'workOrderEscalate', id, wall);
  const inspected = { tried: '已请物业现场查看并加固围挡', reason: '需要房屋安全鉴定，属住建部门职责' };
  await people.do('street', 'workOrderEscalate', id, inspected);
}

/** Promises on the ledger of deferred items: one that has passed, one for this week, one for the spring. */
async function deferred(people: Participants): Promise<void> {
  for (const { title, body, measures, ago, days } of DEFERRED) {
    const inDays = (after: number): Date => new Date(people.now.getTime() + after * 86_400_000);
    const at = inDays(-ago);
    const appeal = { type: 'HELP_REQUEST', channel: 'GRID', title, body, appellant: APPELLANT };
    const id = await people.do('community', 'appealRegister', null, appeal, { at });
    const order = { leadUnitId: people.unitOf('housing'), task: '核实后提出办法' };
    await people.do('centre', 'appealDispatch', id, order, { at });
    await people.do('housing', 'workOrderAccept', id, undefined, { at });
    await people.do('housing', 'workOrderRecordContact', id, { reached: true, record: '已电话说明情况' }, { at });
    const promise = { ground: 'CONDITIONS', measures, promisedOn: dateOf(inDays(days)) };
    await people.do('housing', 'workOrderAskDeferral', id, promise, { at });
    const [lead] = await people.rows<{ id: string }>(
      `select id from participation where matter_id = $1 and role = 'LEAD' and live`,
      [id],
    );
    await people.do('centre', 'workOrderGrantDeferral', id, undefined, { part: lead!.id, at });
  }
}

const APPELLANT = { name: '林小满', phone: '13800000000' };
const DEFERRED = [
  {
    title: '单元门禁失灵多日',
    body: '单元门一直关不上，夜里谁都能进来。',
    measures: '更换门禁主机需统一采购，期间安排保安值守。',
    ago: 20,
    days: -3,
  },
  {
    title: '楼道声控灯整栋不亮',
    body: '整栋楼的楼道灯都不亮，晚上上下楼看不清台阶。',
    measures: '灯具已采购，到货后逐层更换；期间物业增加夜间巡查。',
    ago: 0,
    days: 4,
  },
  {
    title: '小区道路塌陷，雨后积水',
    body: '主路有一处塌陷，雨后积水没过脚面。',
    measures: '冬季不宜浇筑路面，先回填碎石并设围挡，开春后翻修。',
    ago: 0,
    days: 110,
  },
] as const;

async function answered(people: Participants, { lead, title, body, reply, ground }: Answered): Promise<string> {
  const appellant = { name: '林小满', phone: '13800000000' };
  const appeal = { type: 'COMPLAINT', channel: 'GRID', title, body, appellant };
  const id = await people.do('community', 'appealRegister', null, appeal);
  const dispatch = { leadUnitId: people.unitOf(lead), task: '请核实处理并答复诉求人' };
  await people.do('centre', 'appealDispatch', id, dispatch);
  await people.do(lead, 'workOrderAccept', id);
  await people.do(lead, 'workOrderRecordContact', id, { reached: true, record: '已电话联系，了解情况' });
  await people.do(lead, 'workOrderReply', id, { body: reply, ground, grounding: 'EXPLAINED' });
  await people.do('centre', 'appealPassAudit', id);
  return id;
}

async function hardCase(people: Participants, one: Answered, reason: string): Promise<string> {
  const id = await answered(people, one);
  await people.do('centre', 'appealPutInBacklog', id, { reason });
  return id;
}
