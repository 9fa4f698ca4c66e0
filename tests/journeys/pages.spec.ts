import type { JSHandle, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweepAlerts } from '../../api/alert/index.ts';
import { seedDemoPast } from '../../api/demo/demo.ts';
import { DESK, expectAccessible, expectFitting, expectTranslated, Journey, PHONE } from '../support/browser.ts';
import type { TestDistrict } from '../support/district.ts';
import { at } from '../support/time.ts';

/** Every page that the router knows, at both widths, as somebody sees it who has something there. */
const NOW = at('2026-11-19 10:00');

let journey: Journey;
let district: TestDistrict;
const pages = new Map<string, Page>();

beforeAll(async () => {
  journey = await Journey.start();
  district = journey.district;
  await seedDemoPast(district.services);
  await sweepAlerts(district.services.database, district.services.districts.values());
  await district.act('centre', 'assessmentFormulaDraft', {}, FORMULA);
  await district.act('market', 'weeklyReviewSign', {}, { remark: '逐件盯办' });
  const statement = '两件已按期答复，系统显示逾期，附通话记录说明。';
  const periodId = await newest('centre', 'assessment_period');
  await district.act('market', 'assessmentObject', {}, { periodId, statement });
}, 240_000);
afterAll(() => journey?.end());

const FORMULA = {
  name: '突出解决率的考评办法',
  base: 100,
  weights: [{ rate: 'RESOLUTION', percent: 100 }],
  satisfied: 100,
  dissatisfied: 0,
};

interface Visit {
  /** Who looks; nobody is signed in where nothing is said. */
  readonly as?: string;
  readonly at: string | (() => Promise<string>);
  /** What stands there when it is read. */
  readonly shows: string | RegExp;
}

/** The newest matter of a kind that somebody sees, in a state where one is named. */
async function newest(as: string, kind: string, state?: string): Promise<string> {
  const { data } = await district.ask(
    as,
    'query($kind: String!, $states: [String!]) { matters(kind: $kind, states: $states, first: 1) { nodes { id } } }',
    { kind, states: state ? [state] : null },
  );
  return data!['matters'].nodes[0].id;
}

/** The page of the newest matter of a kind, as somebody sees it. */
const matterOf = (as: string, kind: string, state?: string): Visit => ({
  as,
  at: async () => `/matters/${await newest(as, kind, state)}`,
  shows: '办理记录',
});

/** The pages by the names of their routes; a few are looked at more than once. */
const VISITS: Readonly<Record<string, readonly Visit[]>> = {
  account: [{ as: 'market', at: '/account', shows: '双重验证' }],
  'administration-calendar': [{ as: 'admin', at: '/administration/calendar', shows: '国庆节' }],
  'administration-catalogue': [{ as: 'admin', at: '/administration/catalogue', shows: '消费维权' }],
  'administration-grounds': [{ as: 'admin', at: '/administration/grounds', shows: '依据' }],
  'administration-statutory': [{ as: 'admin', at: '/administration/statutory', shows: '法定期限' }],
  'administration-members': [{ as: 'admin', at: '/administration/members', shows: '周调度' }],
  'administration-settings': [{ as: 'admin', at: '/administration/settings', shows: '设置' }],
  'administration-record': [{ as: 'admin', at: '/administration/record', shows: '操作记录' }],
  'administration-sign-ins': [{ as: 'admin', at: '/administration/sign-ins', shows: '登录' }],
  'administration-units': [{ as: 'admin', at: '/administration/units', shows: '区市场监督管理局' }],
  'alert-rules': [{ as: 'centre', at: '/alerts/rules', shows: '逾期一天提请督办' }],
  alerts: [{ as: 'centre', at: '/alerts', shows: /海之韵健身/ }],
  agreement: [
    {
      as: 'association',
      at: async () => `/mediations/${await newest('association', 'mediation')}/agreement`,
      shows: /./,
    },
  ],
  assessment: [{ as: 'centre', at: '/assessment', shows: '市监局' }],
  'assessment-exclusions': [{ as: 'centre', at: '/assessment/exclusions', shows: '剔除' }],
  'assessment-facts': [
    { as: 'centre', at: '/assessment/facts?period=2026-11&measures=HANDLING&outcomes=IN_TIME,LATE', shows: /2026-0/ },
  ],
  'assessment-formulas': [{ as: 'centre', at: '/assessment/formulas', shows: '办法' }],
  'assessment-unit': [
    { as: 'market', at: async () => `/assessment/units/${await district.unit('market')}`, shows: '区市场监督管理局' },
  ],
  callbacks: [{ as: 'centre', at: '/callbacks', shows: '三号楼电梯停运一周' }],
  court: [
    { as: 'court', at: '/court', shows: '美容卡余额退费纠纷' },
    { as: 'market', at: '/court?show=recommendation', shows: '规范预付式消费备案管理' },
    { as: 'court', at: '/court?show=pre_suit_question', shows: '预付卡赠送金额' },
  ],
  'circular-paper': [
    {
      as: 'centre',
      at: async () => `/circulars/${await newest('centre', 'assessment_circular', 'PUBLISHED')}/paper`,
      shows: '通报',
    },
  ],
  circulars: [{ as: 'centre', at: '/circulars', shows: '通报' }],
  compensation: [
    { as: 'association', at: '/compensation', shows: '海岸瑜伽馆（示例）先行赔付' },
    { as: 'market', at: '/compensation?show=recovering', shows: '潮声健身（示例）先行赔付' },
  ],
  'compensation-fund': [
    {
      as: 'association',
      at: async () => `/compensation/funds/${await newest('association', 'compensation_fund')}`,
      shows: '追偿回款',
    },
  ],
  desk: [
    { as: 'market', at: '/desk', shows: '本单位待办' },
    { as: 'deputy', at: '/desk', shows: '本单位待办' },
  ],
  deferrals: [{ as: 'centre', at: '/deferrals', shows: '单元门禁失灵多日' }],
  'door-card': [{ as: 'community', at: doorCard, shows: '扫一扫' }],
  escalations: [{ as: 'street', at: '/escalations', shows: /涉及房屋主体结构/ }],
  forbidden: [{ as: 'market', at: '/forbidden', shows: '区市场监督管理局' }],
  grids: [
    { as: 'community', at: '/grids', shows: '第一网格' },
    { as: 'admin', at: async () => `/grids?unit=${await district.unit('370202001001')}`, shows: '钱网格' },
  ],
  'hard-cases': [{ as: 'centre', at: '/hard-cases', shows: '老楼外墙连年渗水' }],
  'legal-consultations': [{ as: 'market', at: '/legal-consultations', shows: '预付卡门店转让后由谁退款' }],
  'legal-experts': [{ as: 'law-society', at: '/legal-consultations/experts', shows: '海岸物业服务（示例）' }],
  link: [{ at: '/link', shows: '链接无法打开' }],
  merchants: [
    { as: 'centre', at: '/merchants', shows: /蓝湾健身/ },
    { as: 'centre', at: '/merchants?show=candidates', shows: /海之韵健身/ },
    { as: 'market', at: '/merchants?show=closures', shows: /闭店快处/ },
  ],
  matter: [
    matterOf('market', 'closure'),
    matterOf('centre', 'merchant'),
    matterOf('centre', 'interview'),
    matterOf('market', 'appeal', 'IN_HANDLING'),
    matterOf('centre', 'appeal', 'REGISTERED'),
    matterOf('centre', 'appeal', 'HARD_CASE'),
    matterOf('procuratorate', 'joint_case', 'IN_PROGRESS'),
    matterOf('association', 'mediation'),
    matterOf('association', 'compensation_claim', 'ASSIGNED'),
    matterOf('expert-2', 'legal_consultation', 'DRAFTED'),
    matterOf('market', 'legal_consultation', 'SIGNED'),
    matterOf('law-society', 'legal_expert'),
    matterOf('market', 'compensation_fund'),
    matterOf('centre', 'notice'),
    matterOf('centre', 'meeting'),
    matterOf('market', 'weekly_review'),
    matterOf('centre', 'alert'),
    matterOf('centre', 'alert_rule', 'IN_FORCE'),
    matterOf('centre', 'assessment_circular', 'PUBLISHED'),
    matterOf('centre', 'assessment_formula'),
    matterOf('centre', 'assessment_objection'),
    matterOf('centre', 'assessment_period'),
    matterOf('community', 'door_visit', 'FOLLOW_UP'),
    matterOf('street', 'star_rating', 'PROPOSED'),
    matterOf('market', 'recommendation', 'RECEIVED'),
    matterOf('court', 'judicial_confirmation', 'CONFIRMED'),
    matterOf('procuratorate', 'public_interest_clue', 'RECOMMENDED'),
    matterOf('court', 'pre_suit_question'),
    matterOf('deputy', 'appeal', 'IN_HANDLING'),
    matterOf('deputy', 'deputy_suggestion', 'ANSWERED'),
    matterOf('station', 'station_day', 'FEEDBACK'),
    matterOf('station', 'focused_supervision'),
    matterOf('deputy', 'handling_rating'),
    matterOf('centre', 'bright_idea', 'ADOPTED'),
  ],
  mediations: [{ as: 'association', at: '/mediations', shows: '蓝湾健身退费纠纷' }],
  'meeting-minutes': [
    { as: 'centre', at: async () => `/meetings/${await newest('centre', 'meeting', 'SIGNED')}/minutes`, shows: '纪要' },
  ],
  meetings: [{ as: 'centre', at: '/meetings', shows: '下周调度会' }],
  'not-found': [{ as: 'market', at: '/nowhere', shows: '没有' }],
  notices: [{ as: 'centre', at: '/notices', shows: '督办' }],
  knowledge: [{ as: 'market', at: '/knowledge', shows: '会员卡里的钱怎么退' }],
  'notice-paper': [
    { as: 'centre', at: async () => `/notices/${await newest('centre', 'notice', 'ISSUED')}/paper`, shows: '〔2026〕' },
  ],
  notifications: [{ as: 'market', at: '/notifications', shows: '通知' }],
  overview: [{ as: 'leader', at: '/overview', shows: '总览' }],
  'overview-appeals': [{ as: 'centre', at: '/overview/appeals', shows: '诉求' }],
  public: [{ at: '/public', shows: '诉求' }],
  'public-circular': [
    {
      at: async () => `/public/circulars/370202/${await newest('centre', 'assessment_circular', 'PUBLISHED')}`,
      shows: '通报',
    },
  ],
  'public-profile': [{ at: publicProfile, shows: '第一网格' }],
  'public-circulars': [{ at: '/public/circulars', shows: '通报' }],
  procuratorate: [
    { as: 'centre', at: '/procuratorate', shows: '连锁洗衣店闭店余额不退' },
    { as: 'market', at: '/procuratorate', shows: '南检建〔2026〕1号' },
  ],
  'recommendation-paper': [
    {
      as: 'market',
      at: async () => `/recommendations/${await newest('market', 'recommendation', 'RECEIVED')}/paper`,
      shows: /法建〔2026〕\d+号/,
    },
  ],
  register: [{ as: 'community', at: '/register', shows: '登记诉求' }],
  search: [
    { as: 'centre', at: '/search', shows: '输入要找的内容' },
    { as: 'centre', at: '/search?text=健身', shows: '健身' },
  ],
  'session-record': [{ as: 'association', at: sessionRecord, shows: '笔录' }],
  suggestions: [{ as: 'deputy', at: '/suggestions', shows: '关于规范预付卡停业转让程序的建议' }],
  observation: [{ as: 'deputy', at: '/observation', shows: '游泳馆停业装修半年' }],
  'station-days': [{ as: 'station', at: '/station-days', shows: '预付卡消费' }],
  supervisions: [{ as: 'station', at: '/supervisions', shows: '预付卡退费办理专题监督' }],
  ideas: [{ as: 'centre', at: '/ideas', shows: '楼道维修进度上墙' }],
  'public-station-days': [{ at: '/public/station-days', shows: '预付卡消费' }],
  'public-idea': [{ at: '/public/idea', shows: '一句话说明' }],
  'sign-in': [{ at: '/sign-in', shows: '登录' }],
  'visit-new': [{ as: 'community', at: '/visits/new', shows: '走访清单' }],
  visits: [
    { as: 'community', at: '/visits', shows: '4 号楼 1 单元 302' },
    { as: 'street', at: '/visits', shows: '待跟进' },
  ],
  'weekly-review': [
    { as: 'centre', at: '/weekly-review', shows: '周' },
    { as: 'market', at: '/weekly-review', shows: '周' },
  ],
};

/** The grid worker’s own profile. */
async function workerProfile(): Promise<{ id: string; code: string }> {
  const { data } = await district.ask('community', '{ publicProfiles { nodes { id code memberId } } }');
  return data!['publicProfiles'].nodes.find(({ memberId }: { memberId: string | null }) => memberId !== null);
}

async function doorCard(): Promise<string> {
  return `/grids/cards/${(await workerProfile()).id}`;
}

async function publicProfile(): Promise<string> {
  return `/public/p/370202/${(await workerProfile()).code}`;
}

async function sessionRecord(): Promise<string> {
  const id = await newest('association', 'mediation');
  const { data } = await district.ask(
    'association',
    'query($id: ID!) { matter(id: $id) { ... on Mediation { sessions { id } } } }',
    { id },
  );
  return `/mediations/${id}/sessions/${data!['matter'].sessions[0].id}`;
}

async function pageOf(username: string | undefined): Promise<Page> {
  const known = pages.get(username ?? '');
  if (known) return known;
  const opened = await journey.visit('/public', DESK);
  // The session in which the district's own questions are asked as well.
  if (username) await opened.context().addCookies(journey.cookies(await district.cookieOf(username)));
  await opened.clock.setFixedTime(NOW);
  await opened.reload();
  pages.set(username ?? '', opened);
  return opened;
}

interface Router {
  readonly currentRoute: { readonly value: { readonly name: unknown } };
  resolve(path: string): { readonly name: unknown };
  push(path: string): Promise<unknown>;
  getRoutes(): Record<string, never>[];
}

/** The router of the portal that a window shows. */
const routerOf = (opened: Page): Promise<JSHandle<Router>> =>
  opened.evaluateHandle(() => {
    const root = document.querySelector('#app') as unknown as {
      __vue_app__: { config: { globalProperties: { $router: Router } } };
    };
    return root.__vue_app__.config.globalProperties.$router;
  });

/** Goes to a page as a link would; to another one of the same kind by its address, so that nothing of the last is seen. */
async function goTo(opened: Page, path: string): Promise<void> {
  const router = await routerOf(opened);
  const alike = await router.evaluate(({ currentRoute, resolve }, to) => {
    return currentRoute.value.name === resolve(to).name;
  }, path);
  if (alike) await opened.goto(`${district.base}${path}`);
  else await router.evaluate(({ push }, to) => push(to), path);
}

interface KnownRoute {
  readonly name: string | null;
  readonly path: string;
  readonly isPage: boolean;
}

test('every route has a name by which it is looked at, and every name is a route', async () => {
  const router = await routerOf(await pageOf('market'));
  const routes = await router.evaluate((known): KnownRoute[] =>
    known.getRoutes().map((route) => ({
      name: route['name'] ?? null,
      path: route['path']!,
      isPage: !route['redirect'] && (route['children'] as unknown as unknown[]).length === 0,
    })),
  );
  const names = routes.filter(({ isPage }) => isPage).map(({ name, path }) => name ?? `unnamed: ${path}`);
  expect(names.toSorted()).toEqual(Object.keys(VISITS).toSorted());
});

const LOOKS = Object.entries(VISITS).flatMap(([name, visits]) =>
  visits.map((visit, index) => ({ look: index === 0 ? name : `${name}-${index}`, ...visit })),
);

test.each(LOOKS)(
  '$look is readable by everyone, in Chinese, at a desk and on a phone',
  async ({ look, as, at, shows }) => {
    const path = typeof at === 'string' ? at : await at();
    const opened = await pageOf(as);
    await opened.setViewportSize(DESK);
    await goTo(opened, path);
    for (const [width, viewport] of Object.entries({ desk: DESK, phone: PHONE })) {
      await opened.setViewportSize(viewport);
      await settled(opened, shows);
      await picture(opened, `${look}-${width}`);
      await expectFitting(opened);
      await expectTranslated(opened);
      await expectAccessible(opened);
    }
  },
  60_000,
);

/** Everything is read and drawn. */
async function settled(opened: Page, shows: string | RegExp): Promise<void> {
  await opened.getByText(shows).first().waitFor({ state: 'attached' });
  await opened.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
}

/** The whole page, however long: what scrolls inside the frame is let out of it. */
async function picture(opened: Page, name: string): Promise<void> {
  const folder = process.env['QIYING_LOOK'];
  if (!folder) return;
  const { width, height } = opened.viewportSize()!;
  const more = await opened.evaluate(() => {
    const content = document.querySelector('.frame > .content');
    return content ? content.scrollHeight - content.clientHeight : document.documentElement.scrollHeight - innerHeight;
  });
  await opened.setViewportSize({ width, height: Math.min(height + Math.max(more, 0), 3200) });
  await opened.screenshot({ path: `${folder}/${name}.png` });
  await opened.setViewportSize({ width, height });
}
