import { dateOf, monthOf } from '../kernel/calendar/index.ts';
import type { Participants } from './participants.ts';

/** The community of the demo that visits its households. */
const COMMUNITY = '370202001001';

const GRIDS = [
  { name: '第一网格', area: '海滨路 1–40 号，海滨小区 1–6 号楼' },
  { name: '第二网格', area: '海滨路 41–80 号，云岭小区 1–8 号楼' },
  { name: '第三网格', area: '沿街商铺、便民市场' },
] as const;

const ITEMS = ['用电、用气是否安全', '楼道、消防通道是否畅通', '独居老人、残疾人等是否需要帮助'] as const;

interface DemoVisit {
  readonly daysAgo: number;
  readonly grid: number;
  readonly household: string;
  readonly outcome?: 'ABSENT';
  readonly problems?: readonly object[];
}

const spot = (what: string, solution: string): object => ({ what, handling: 'ON_THE_SPOT', solution });
const kept = (what: string): object => ({ what, handling: 'TO_COMMUNITY' });
const raised = (what: string, place: string): object => ({ what, handling: 'AS_APPEAL', place });

const VISITS: readonly DemoVisit[] = [
  { daysAgo: 32, grid: 0, household: '1 号楼 1 单元 201', problems: [spot('燃气软管老化', '联系燃气站当天更换')] },
  { daysAgo: 31, grid: 1, household: '云岭 3 号楼 402', problems: [spot('独居老人灯泡坏了', '帮助更换灯泡')] },
  { daysAgo: 9, grid: 0, household: '2 号楼 3 单元 101', outcome: 'ABSENT' },
  { daysAgo: 6, grid: 2, household: '便民市场 12 号', problems: [raised('市场排水沟堵塞，雨天倒灌', '便民市场东侧')] },
  { daysAgo: 4, grid: 0, household: '3 号楼 2 单元 501' },
  { daysAgo: 2, grid: 1, household: '云岭 5 号楼 602', problems: [spot('门禁卡失效', '当场重新录入')] },
  {
    daysAgo: 1,
    grid: 0,
    household: '4 号楼 1 单元 302',
    problems: [kept('楼道堆放纸箱、旧家具'), kept('单元门闭门器损坏')],
  },
];

/** Grids of one community, its worker before the residents, a month of visits, and stars that were decided. */
export async function seedDemoGrid(people: Participants): Promise<void> {
  const [file] = await people.rows<{ id: string }>('select id from unit_file where unit_id = $1', [
    people.unitOf(COMMUNITY),
  ]);
  for (const grid of GRIDS) await people.do('admin', 'gridAdd', file!.id, grid);
  const grids = await people.rows<{ id: string; name: string }>('select id, name from grid');
  const gridOf = (place: number): string => grids.find(({ name }) => name === GRIDS[place]!.name)!.id;
  const { memberId } = people.actor('community');
  await people.do('admin', 'profileAdd', file!.id, {
    memberId,
    gridId: gridOf(0),
    duty: '走访居民、收集诉求、调解邻里、巡查楼道安全',
    phone: '0532-88880001',
    hours: '工作日 8:30–17:30，急事随时联系',
  });
  await people.do('admin', 'profileAdd', file!.id, {
    duty: '为居民提供社区服务，首接负责居民诉求',
    phone: '0532-88880000',
    hours: '工作日 8:30–17:30',
  });
  const profiles = await people.rows<{ id: string; memberId: string | null }>(
    'select id, member_id as "memberId" from public_profile',
  );
  for (const { id } of profiles) await people.do('admin', 'profileShow', file!.id, undefined, { part: id });
  for (const visit of VISITS) await visited(people, visit, gridOf(visit.grid));
  await stars(people, profiles.find((profile) => profile.memberId === memberId)!.id);
}

async function visited(people: Participants, visit: DemoVisit, gridId: string): Promise<void> {
  const { daysAgo, household, outcome = 'MET', problems = [] } = visit;
  const at = new Date(people.now.getTime() - daysAgo * 86_400_000);
  const answers = ITEMS.map((item) => ({ item, finding: 'FINE' }));
  const given = { gridId, household, visitedAt: at, outcome, problems, answers: outcome === 'MET' ? answers : [] };
  await people.do('community', 'doorVisitRecord', null, given, { at });
}

/** Those of the month before last are decided, those of the last month wait for the sub-district. */
async function stars(people: Participants, profileId: string): Promise<void> {
  const month = (ago: number): string => monthOf(dateOf(people.now), -ago).slice(0, 7);
  const propose = (ago: number): Promise<string> =>
    people.do('community', 'starRatingPropose', null, { profileId, periodCode: month(ago) });
  const decided = await propose(2);
  await people.do('street', 'starRatingConfirm', decided, { stars: 4, reason: '走访扎实，居民反映好' });
  await propose(1);
}
