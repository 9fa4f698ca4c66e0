import type { Participants } from './participants.ts';

/** An entry of the demo: who keeps it, its subject, what is asked and answered, on what basis. */
interface DemoEntry {
  readonly owner: string;
  readonly subject: string;
  readonly question: string;
  readonly answer: string;
  readonly basis: string;
  readonly article?: string;
  /** Published so many months ago, to be looked at every so many: longer ago than that, it is stale. */
  readonly monthsAgo?: number;
  readonly every?: number;
}

const ENTRIES: readonly DemoEntry[] = [
  {
    owner: 'market',
    subject: '消费维权 / 预付卡 / 闭店退费',
    question: '健身房、理发店关门了，会员卡里的钱怎么退？',
    answer:
      '经营者停业、歇业应当提前告知，并按约定继续履行或者退还余额。请保留合同、付款凭证和消费记录，由我们联系经营者核实余额；协商不成的，可以申请调解或者向法院起诉。',
    basis: '消费者权益保护法实施条例',
    article: '第二十二条',
  },
  {
    owner: 'market',
    subject: '消费维权 / 预付卡 / 余额纠纷',
    question: '会员卡充了值不想用了，能退吗？',
    answer:
      '先看合同约定。没有约定或者约定不明的，可以与经营者协商退还余额；经营者扣费应当说明依据，双方有争议的可以申请调解。',
    basis: '消费者权益保护法',
    article: '第五十三条',
  },
  {
    owner: 'market',
    subject: '消费维权 / 商品质量 / 三包',
    question: '刚买的家电坏了，商家只肯修不肯换，怎么办？',
    answer:
      '属于三包范围的商品，在规定期限内出现性能故障，消费者可以选择修理、更换或者退货。请保留发票和三包凭证，由我们协调商家处理。',
    basis: '消费者权益保护法',
    article: '第二十四条',
  },
  {
    owner: 'market',
    subject: '消费维权 / 计量 / 短斤少两',
    question: '买的海鲜分量不足，怎么投诉？',
    answer: '请提供摊位位置、购买时间和付款记录，我们到现场复秤核查。经查实短斤少两的，依法处理，并协调退赔。',
    basis: '计量法实施细则',
    monthsAgo: 8,
    every: 6,
  },
  {
    owner: 'tourism',
    subject: '旅游 / 民宿 / 退订纠纷',
    question: '订了民宿去不了，房费能退多少？',
    answer:
      '按订单约定的退订规则处理；因台风等不可抗力不能入住的，可以解除合同并退还扣除实际支出后的费用。请提供订单和沟通记录。',
    basis: '旅游法',
    article: '第六十七条',
  },
  {
    owner: 'urban',
    subject: '城市管理 / 油烟 / 餐饮油烟',
    question: '楼下饭店油烟大，归谁管？',
    answer:
      '餐饮油烟扰民由综合执法部门查处。我们会到现场检查油烟净化设施是否安装、是否正常使用，并在期限内告知处理结果。',
    basis: '大气污染防治法',
    article: '第一百一十八条',
  },
  {
    owner: 'urban',
    subject: '城市管理 / 噪声 / 夜间施工',
    question: '工地夜里还在施工，能不能停？',
    answer:
      '夜间一般禁止在噪声敏感建筑物集中区域施工；因特殊需要必须连续施工的，应当取得证明并公告附近居民。请告知工地位置和时间，我们当晚核查。',
    basis: '噪声污染防治法',
    article: '第四十三条',
  },
  {
    owner: 'housing',
    subject: '住房 / 物业 / 电梯维修',
    question: '小区电梯坏了很久没人修，谁负责？',
    answer:
      '物业服务人应当及时组织维修；费用较大的，可以按程序申请使用住宅专项维修资金，紧急情况有应急程序。我们会督促物业公布维修时间。',
    basis: '民法典',
    article: '第二百八十一条',
  },
  {
    owner: 'housing',
    subject: '住房 / 供热 / 温度不达标',
    question: '家里暖气不热，可以要求测温退费吗？',
    answer:
      '供热期内室温低于规定标准的，可以申请测温；测温结果不达标且责任在供热单位的，按规定退还相应热费。请先向供热单位报修并留存记录。',
    basis: '山东省供热条例',
    monthsAgo: 14,
    every: 12,
  },
  {
    owner: 'education',
    subject: '教育 / 培训机构 / 退费',
    question: '校外培训班停课了，剩下的学费怎么退？',
    answer: '未完成的课程，按合同约定退还剩余费用。请提供合同、缴费凭证和已上课时，由教体部门联系机构核实退费方案。',
    basis: '校外培训合同示范文本',
  },
  {
    owner: 'labour',
    subject: '劳动 / 欠薪 / 拖欠工资',
    question: '老板拖欠工资，找谁要？',
    answer: '请提供劳动合同、考勤、工资记录等材料，由劳动监察机构受理核查，责令限期支付；也可以申请劳动争议仲裁。',
    basis: '保障农民工工资支付条例',
  },
  {
    owner: '370202001',
    subject: '城市管理 / 占道 / 占道经营',
    question: '小区门口摆摊占道，什么时候有人管？',
    answer: '街道会同执法部门巡查劝离，并引导到便民疏导点经营；反复占道的依法处理。高峰时段安排专人值守。',
    basis: '城市市容和环境卫生管理条例',
    article: '第十四条',
  },
];

const MONTH = 30.5 * 86_400_000;

/** The knowledge base of the demo: a dozen entries, two of them past their review date, and one that waits for review. */
export async function seedDemoKnowledge(people: Participants): Promise<void> {
  const categories = await people.rows<{ id: string; path: string }>('select id, path from category');
  const subjects = new Map(categories.map(({ id, path }) => [path, id]));
  for (const { owner, subject, monthsAgo, every, ...wording } of ENTRIES) {
    const when = monthsAgo ? { at: new Date(people.now.getTime() - monthsAgo * MONTH) } : {};
    const given = { ...wording, categoryId: subjects.get(subject), ...(every ? { reviewMonths: every } : {}) };
    const id = await people.do(owner, 'knowledgePropose', null, given, when);
    await people.do('centre', 'knowledgePublish', id, undefined, when);
  }
  await people.do('transport', 'knowledgePropose', null, {
    question: '路边停车位被私自占用，怎么反映？',
    categoryId: subjects.get('交通 / 停车 / 乱停车'),
    answer: '任何单位和个人不得擅自占用公共停车位。请告知具体位置，由交通部门会同执法部门清理。',
    basis: '停车管理办法',
  });
}
