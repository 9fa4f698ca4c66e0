import { dateOf } from '../kernel/calendar/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, Way } from '../matter/index.ts';
import { defineAct } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { figuresOf, starsFor } from './figures.ts';
import { StarRatingConfirmInput, StarRatingInput, StarRatingRefuseInput } from './grid.inputs.ts';
import { AlreadyRated, NothingToRate } from './grid.problems.ts';
import { StarRating } from './rating.entity.ts';

/** The sub-district above the community; nobody reviews what the own unit has proposed. */
const REVIEWER: readonly Way[] = [{ seat: ['REVIEWER'], unitKind: [UnitKind.SUB_DISTRICT] }];

export const starRatingPropose = defineAct({
  name: 'starRatingPropose',
  kind: 'star_rating',
  description:
    'The head of a community proposes the stars of a grid worker for a month that is over; the rule of the district says how many, the sub-district decides.',
  label: text('提请星级', 'Propose stars'),
  sentence: text(
    '提请评定 {worker} {period} 星级，按规则 {stars} 星',
    'proposed {stars} stars by the rule for {worker}, {period}',
  ),
  from: 'NEW',
  to: 'PROPOSED',
  by: [{ unitKind: [UnitKind.COMMUNITY], member: [MemberRole.HEAD] }],
  input: StarRatingInput,
  problems: [AlreadyRated, NothingToRate],
  async run(acting, { profileId, periodCode }) {
    const profile = await workerWith(acting, profileId);
    const superiorId = acting.unitOf(acting.unitId).parentId;
    if (!profile || !superiorId || periodCode >= dateOf(acting.now).slice(0, 7)) return NothingToRate();
    const { memberId, name: worker } = profile;
    if (await isRated(acting, profileId, periodCode)) return AlreadyRated({ worker, period: periodCode });
    const figures = await figuresOf(acting, memberId, periodCode);
    const byRule = starsFor(figures);
    acting.matter.title = `${worker} ${periodCode} 星级评定`;
    acting.matter.standing = acting.overseers();
    acting.grantSeat({ unitId: acting.unitId, role: 'PROPOSER', state: 'SEATED' });
    acting.startClock('REVIEW', acting.grantSeat({ unitId: superiorId, role: 'REVIEWER', state: 'SEATED' }));
    acting.tx.add(StarRating, {
      id: acting.matter.id,
      matterId: acting.matter.id,
      profileId,
      communityId: acting.unitId,
      memberId,
      workerName: worker,
      periodCode,
      figures,
      byRule,
      stars: null,
      reason: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    Object.assign(acting.data, { worker, period: periodCode, stars: byRule });
    return undefined;
  },
});

export const starRatingConfirm = defineAct({
  name: 'starRatingConfirm',
  kind: 'star_rating',
  description: 'The sub-district decides the stars, with its reason; they are shown on the worker’s public profile.',
  label: text('审核公布', 'Confirm and publish'),
  sentence: text('评定 {worker} 为 {stars} 星', 'gave {worker} {stars} stars'),
  tone: 'PRIMARY',
  confirm: text('星级将显示在网格员的亮相页上。', 'The stars are shown on the worker’s public profile.'),
  from: ['PROPOSED'],
  to: 'PUBLISHED',
  by: REVIEWER,
  input: StarRatingConfirmInput,
  async run(acting, { stars, reason }) {
    const rating = await theRating(acting);
    const words = maskText(reason);
    Object.assign(rating, { stars, reason: words });
    acting.note = words;
    acting.stopAllClocks();
    // An earlier month that is decided late does not take the place of a later one.
    await acting.tx.execute(
      `update public_profile set stars = $2, stars_period = $3
        where id = $1 and (stars_period is null or stars_period <= $3)`,
      [rating.profileId, stars, rating.periodCode],
    );
    Object.assign(acting.data, { worker: rating.workerName, stars });
    acting.notify({ unitIds: [rating.communityId], kind: 'DECISION' });
  },
});

export const starRatingRefuse = defineAct({
  name: 'starRatingRefuse',
  kind: 'star_rating',
  description: 'The sub-district publishes no stars on this proposal and says why; the community may propose anew.',
  label: text('不予通过', 'Refuse'),
  sentence: text('未通过 {worker} 的星级提请', 'refused the proposal for {worker}'),
  tone: 'DANGER',
  confirm: text('提请的社区会收到理由，可以重新提请。', 'The community is told why, and may propose anew.'),
  from: ['PROPOSED'],
  to: 'REFUSED',
  by: REVIEWER,
  input: StarRatingRefuseInput,
  async run(acting, { reason }) {
    const rating = await theRating(acting);
    rating.reason = maskText(reason);
    acting.note = rating.reason;
    acting.stopAllClocks();
    acting.data['worker'] = rating.workerName;
    acting.notify({ unitIds: [rating.communityId], kind: 'DECISION' });
  },
});

async function theRating(acting: Acting): Promise<StarRating> {
  return (await acting.em()).findOneOrFail(StarRating, { id: acting.matter.id });
}

/** A profile of the own unit that is a grid worker’s; held, so that nobody proposes the same at once. */
async function workerWith(acting: Acting, profileId: string): Promise<{ memberId: string; name: string } | undefined> {
  const [worker] = await acting.tx.execute<{ memberId: string; name: string }>(
    `select p.member_id as "memberId", p.name from public_profile p join member m on m.id = p.member_id
      where p.id = $1 and p.unit_id = $2 and m.active and $3 = any(m.roles) for update of p`,
    [profileId, acting.unitId, MemberRole.GRID_WORKER],
  );
  return worker;
}

async function isRated(acting: Acting, profileId: string, periodCode: string): Promise<boolean> {
  const found = await acting.tx.execute(
    `select from star_rating r join matter m on m.id = r.id
      where r.profile_id = $1 and r.period_code = $2 and m.state <> 'REFUSED' limit 1`,
    [profileId, periodCode],
  );
  return found.length > 0;
}
