import { UnitKind } from '../unit/index.ts';

/** Departments of the demo district: code, name, short name, what they answer for. */
export const DEPARTMENTS: readonly (readonly [code: string, name: string, shortName: string, duty: string])[] = [
  ['market', '区市场监督管理局', '市监局', '消费维权、食品药品、价格、计量、预付卡经营者登记'],
  ['housing', '区住房和城乡建设局', '住建局', '物业、房屋修缮、供热、建筑工地'],
  ['tourism', '区文化和旅游局', '文旅局', '旅游市场、民宿、文化体育经营场所'],
  ['urban', '区综合行政执法局', '执法局', '油烟、占道、违建、噪声执法'],
  ['transport', '区交通运输局', '交通局', '停车、道路、公交'],
  ['education', '区教育和体育局', '教体局', '学校、培训机构、体育场所'],
  ['health', '区卫生健康局', '卫健局', '医疗机构、公共卫生'],
  ['civil', '区民政局', '民政局', '养老、救助、社会组织'],
  ['labour', '区人力资源和社会保障局', '人社局', '劳动争议、欠薪、社保'],
  ['environment', '市生态环境局市南分局', '生态分局', '大气、水、噪声污染'],
  ['emergency', '区应急管理局', '应急局', '安全生产'],
  ['police', '市公安局市南分局', '公安分局', '治安、经济犯罪线索'],
];

interface OtherUnit {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly parent?: string;
}

/** Everybody else who takes part. */
export const OTHER_UNITS: readonly OtherUnit[] = [
  { code: 'leadership', name: '区领导', shortName: '区领导', kind: UnitKind.LEADERSHIP },
  { code: 'court', name: '区人民法院', shortName: '法院', kind: UnitKind.COURT },
  { code: 'procuratorate', name: '区人民检察院', shortName: '检察院', kind: UnitKind.PROCURATORATE },
  { code: 'law-society', name: '区法学会', shortName: '法学会', kind: UnitKind.LAW_SOCIETY },
  {
    code: 'expert-1',
    name: '首席法律专家（消费与商事）',
    shortName: '法律专家一',
    kind: UnitKind.LEGAL_EXPERT,
    parent: 'law-society',
  },
  {
    code: 'expert-2',
    name: '首席法律专家（民商与劳动）',
    shortName: '法律专家二',
    kind: UnitKind.LEGAL_EXPERT,
    parent: 'law-society',
  },
  {
    code: 'expert-3',
    name: '首席法律专家（物业与行政）',
    shortName: '法律专家三',
    kind: UnitKind.LEGAL_EXPERT,
    parent: 'law-society',
  },
  { code: 'consumers', name: '区消费者协会', shortName: '消协', kind: UnitKind.ASSOCIATION },
  { code: 'property', name: '区物业管理协会', shortName: '物业协会', kind: UnitKind.ASSOCIATION },
  { code: 'lodging', name: '区旅游民宿协会', shortName: '民宿协会', kind: UnitKind.ASSOCIATION },
  { code: 'station-1', name: '香港中路代表联络站', shortName: '香港中路站', kind: UnitKind.DEPUTY_STATION },
  { code: 'station-2', name: '八大关代表联络站', shortName: '八大关站', kind: UnitKind.DEPUTY_STATION },
  {
    code: 'deputy-1',
    name: '人大代表（香港中路站一）',
    shortName: '代表一',
    kind: UnitKind.DEPUTY,
    parent: 'station-1',
  },
  {
    code: 'deputy-2',
    name: '人大代表（香港中路站二）',
    shortName: '代表二',
    kind: UnitKind.DEPUTY,
    parent: 'station-1',
  },
  {
    code: 'deputy-3',
    name: '人大代表（香港中路站三）',
    shortName: '代表三',
    kind: UnitKind.DEPUTY,
    parent: 'station-1',
  },
  { code: 'deputy-4', name: '人大代表（八大关站一）', shortName: '代表四', kind: UnitKind.DEPUTY, parent: 'station-2' },
  { code: 'deputy-5', name: '人大代表（八大关站二）', shortName: '代表五', kind: UnitKind.DEPUTY, parent: 'station-2' },
];

/** A small subject tree with its line of the dispatch catalogue: path, unit, ground. */
export const CATEGORIES: readonly (readonly [path: string, unit: string, ground: string])[] = [
  ['消费维权 / 预付卡 / 闭店退费', 'market', '消费者权益保护法实施条例第二十二条，市场监管部门职责'],
  ['消费维权 / 预付卡 / 余额纠纷', 'market', '消费者权益保护法实施条例第二十二条，市场监管部门职责'],
  ['消费维权 / 商品质量 / 三包', 'market', '产品质量法，市场监管部门职责'],
  ['消费维权 / 计量 / 短斤少两', 'market', '计量法，市场监管部门职责'],
  ['消费维权 / 价格 / 乱收费', 'market', '价格法，市场监管部门职责'],
  ['旅游 / 民宿 / 退订纠纷', 'tourism', '旅游法，文旅部门职责'],
  ['旅游 / 景区 / 拉客购物', 'tourism', '旅游法，文旅部门职责'],
  ['城市管理 / 油烟 / 餐饮油烟', 'urban', '大气污染防治法第一百一十八条，综合执法职责'],
  ['城市管理 / 噪声 / 夜间施工', 'urban', '噪声污染防治法，综合执法职责'],
  ['城市管理 / 占道 / 占道经营', 'urban', '城市市容和环境卫生管理条例，综合执法职责'],
  ['住房 / 物业 / 电梯维修', 'housing', '物业管理条例，住建部门职责'],
  ['住房 / 物业 / 收费纠纷', 'housing', '物业管理条例，住建部门职责'],
  ['住房 / 供热 / 温度不达标', 'housing', '供热条例，住建部门职责'],
  ['交通 / 停车 / 乱停车', 'transport', '停车管理办法，交通部门职责'],
  ['教育 / 培训机构 / 退费', 'education', '校外培训管理规定，教体部门职责'],
  ['卫生 / 医疗机构 / 服务态度', 'health', '医疗机构管理条例，卫健部门职责'],
  ['民政 / 养老 / 养老机构', 'civil', '老年人权益保障法，民政部门职责'],
  ['劳动 / 欠薪 / 拖欠工资', 'labour', '保障农民工工资支付条例，人社部门职责'],
  ['环境 / 大气 / 异味', 'environment', '大气污染防治法，生态环境部门职责'],
  ['安全 / 消防 / 通道堵塞', 'emergency', '安全生产法，应急部门职责'],
];

/** Where a law gives longer than the district does. */
export const STATUTORY_PERIODS: readonly (readonly [
  path: string,
  basis: string,
  amount: number,
  unit: 'WORKING_DAY' | 'CALENDAR_DAY',
])[] = [['消费维权 / 价格', '市场监督管理投诉举报处理暂行办法（调解期限）', 45, 'WORKING_DAY']];
