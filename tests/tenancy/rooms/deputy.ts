import { expect } from 'vitest';
import type { TestDistrict } from '../../support/district.ts';
import { inDays, inHours } from '../../support/time.ts';
import { stagedParts } from '../parts.ts';
import type { Place, Room, Rule, StagedMatter } from '../room.ts';
import { CENTRE, listOf, person, SUPERVISOR, WORD } from '../room.ts';

const DEPUTIES = ['DEPUTY', 'DEPUTY_STATION'];
const appeal = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'appeal', ...rule });
const suggestion = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'deputy_suggestion', ...rule });
const stationDay = (rule: Omit<Rule, 'on' | 'seat'>): Rule => ({ on: 'station_day', seat: ['STATION'], ...rule });
const supervision = (rule: Omit<Rule, 'on'>): Rule => ({ on: 'focused_supervision', ...rule });
const OBJECTING = { part: 'suggestionSeat', partSeats: ['LEAD', 'CO_HANDLER'], partFrom: ['OBJECTED'] } as const;
const HANDLING = ['LEAD:ASSIGNED', 'CO_HANDLER:ASSIGNED'];

/** Appeals that a deputy looks on at, one with a question, and what was suggested on them. */
async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
  const [deputy, market, housing] = [
    await district.unit('deputy-1'),
    await district.unit('market'),
    await district.unit('housing'),
  ];
  const observed: string[] = [];
  for (let count = 0; count < 3; count += 1) {
    const { id } = await district.register('community', { title: `${WORD}代表监督` });
    await district.do('centre', 'appealSeatObservers', id, { unitIds: [deputy] });
    observed.push(id);
  }
  const [first] = observed;
  await district.do('centre', 'appealDispatch', first!, { leadUnitId: market, task: '核实' });
  await district.do('market', 'workOrderAccept', first!);
  await district.do('deputy', 'appealAskQuestion', first!, { unitId: market, text: '何时办结' });

  const make = async (): Promise<string> => {
    const words = { title: `${WORD}代表建议`, findings: '同类诉求集中', proposal: '建立机制' };
    return (await district.act('deputy', 'suggestionMake', {}, { appealIds: observed, ...words })).matter.id;
  };
  const assign = async (): Promise<string> => {
    const id = await make();
    await district.do('centre', 'suggestionAssign', id, { leadUnitId: market, coHandlerIds: [housing] });
    return id;
  };
  const [submitted, assigned, asked, objected, answered] = [
    await make(),
    await assign(),
    await assign(),
    await assign(),
    await assign(),
  ];
  await district.do('market', 'suggestionAskLonger', asked, { reason: '涉及面广' });
  await district.do('housing', 'suggestionObject', objected, { reason: '非职责' });
  await district.do('housing', 'suggestionGiveOpinion', answered, { text: '同意' });
  const answer = { outcome: 'SOLVED', text: '已办', metOn: inDays(0), metHow: '当面' };
  await district.do('market', 'suggestionAnswer', answered, answer);

  const startsAt = inHours(80);
  const endsAt = new Date(startsAt.getTime() + 3_600_000);
  const day = { startsAt, endsAt, place: '联络站', topic: WORD, deputyIds: [deputy] };
  const announce = async (): Promise<string> =>
    (await district.act('station', 'stationDayAnnounce', {}, day)).matter.id;
  const [announced, begun] = [await announce(), await announce()];

  const topic = { title: `${WORD}专题`, purpose: '关注预付卡', until: inDays(30), deputyIds: [deputy] };
  const propose = async (): Promise<string> =>
    (await district.act('station', 'supervisionPropose', {}, topic)).matter.id;
  const [proposed, running] = [await propose(), await propose()];
  await district.do('centre', 'supervisionAccept', running, { appealIds: observed.slice(1, 2) });
  const { schema } = district.services.districts.get('370202')!;
  await district.asSuperuser(`update ${schema}.station_day set starts_at = $2 where id = $1`, [begun, inHours(-1)]);
  const brought = { title: '群众反映', body: '路灯不亮' };
  await district.do('station', 'stationContactRecord', begun, brought);
  await district.do('station', 'stationContactRecord', begun, { ...brought, answeredAtOnce: '已说明' });
  const [category] = await district.asSuperuser<{ id: string }>(
    `select id from ${schema}.category order by path limit 1`,
  );
  const { id: rated } = await district.register('community', { title: `${WORD}类别评价`, categoryId: category!.id });
  await district.do('centre', 'appealSeatObservers', rated, { unitIds: [deputy] });
  const rating = { categoryId: category!.id, score: 4, remark: '答复及时' };
  const given: string = (await district.act('deputy', 'ratingGive', {}, rating)).matter.id;

  const proposer: Place = { role: 'PROPOSER', state: 'SEATED' };
  const lead: Place = { role: 'LEAD', state: 'ASSIGNED' };
  const co = (state: string, flags: string[] = []): Place => ({ role: 'CO_HANDLER', state, flags });
  const base = { kind: 'deputy_suggestion', district: 'main', leadershipReads: true } as const;
  const handled = { centre: SUPERVISOR, 'deputy-1': proposer, market: lead };
  const looksOn: Place = { role: 'OBSERVER', state: 'SEATED' };
  const ordinary = { kind: 'appeal', district: 'main', leadershipReads: true, state: 'REGISTERED' } as const;
  const followed = {
    kind: 'focused_supervision',
    district: 'main',
    leadershipReads: true,
    seats: {
      centre: SUPERVISOR,
      'station-1': { role: 'STATION', state: 'SEATED' },
      'deputy-1': { role: 'DEPUTY', state: 'SEATED' },
    },
  } as const;
  const onDay = {
    kind: 'station_day',
    district: 'main',
    leadershipReads: true,
    state: 'ANNOUNCED',
    seats: { 'station-1': { role: 'STATION', state: 'SEATED' }, 'deputy-1': { role: 'DEPUTY', state: 'SEATED' } },
  } as const;
  const registered = { centre: SUPERVISOR, '370202001001': { role: 'FIRST_RECEIVER', state: 'SEATED' } };
  return [
    {
      ...ordinary,
      id: first!,
      name: 'is handled before the eyes of a deputy',
      state: 'IN_HANDLING',
      flags: ['HAS_LEAD'],
      seats: {
        centre: SUPERVISOR,
        '370202001001': { role: 'FIRST_RECEIVER', state: 'RELIEVED' },
        market: { role: 'LEAD', state: 'ACCEPTED', flags: ['QUESTIONED'] },
        'deputy-1': looksOn,
      },
      parts: {
        observerQuestion: await stagedParts(district, 'observer_question', first!, { state: 'OPEN', unit: 'market' }),
      },
    },
    ...[observed[2]!, rated].map((id) => ({
      ...ordinary,
      id,
      name: 'waits before the eyes of a deputy',
      seats: { ...registered, 'deputy-1': looksOn },
    })),
    {
      ...ordinary,
      id: observed[1]!,
      name: 'is followed by a group of deputies',
      seats: { ...registered, 'deputy-1': looksOn, 'station-1': looksOn },
    },
    { ...followed, id: proposed, name: 'is a supervision that waits for its appeals', state: 'PROPOSED' },
    { ...followed, id: running, name: 'is a supervision that runs', state: 'IN_PROGRESS' },
    {
      id: given,
      name: 'is a rating of a subject',
      kind: 'handling_rating',
      district: 'main',
      leadershipReads: true,
      state: 'GIVEN',
      seats: { 'deputy-1': { role: 'RATER', state: 'SEATED' } },
    },
    {
      ...base,
      id: submitted,
      name: 'is a suggestion that waits for its assignment',
      state: 'SUBMITTED',
      seats: { centre: SUPERVISOR, 'deputy-1': proposer },
    },
    {
      ...base,
      id: assigned,
      name: 'is an assigned suggestion',
      state: 'ASSIGNED',
      seats: { ...handled, housing: co('ASSIGNED') },
    },
    {
      ...base,
      id: asked,
      name: 'is a suggestion for which longer time is asked',
      state: 'ASSIGNED',
      flags: ['LONGER_ASKED'],
      seats: { ...handled, housing: co('ASSIGNED') },
    },
    {
      ...base,
      id: objected,
      name: 'is a suggestion that a unit objects to',
      state: 'ASSIGNED',
      seats: { ...handled, housing: co('OBJECTED', ['OBJECTED_ONCE']) },
    },
    {
      ...base,
      id: answered,
      name: 'is an answered suggestion',
      state: 'ANSWERED',
      seats: { ...handled, housing: co('DONE') },
    },
    { ...onDay, id: announced, name: 'is an announced station day' },
    {
      ...onDay,
      id: begun,
      name: 'is a station day on which somebody came',
      parts: {
        stationContact: await stagedParts(
          district,
          'station_contact',
          begun,
          { state: 'WAITING' },
          { state: 'FED_BACK' },
        ),
      },
    },
  ];
}

export const deputy: Room = {
  people: [person('station', 'station-1', 'DEPUTY_STATION', ['HEAD', 'HANDLER'])],
  rules: {
    // Deputies look on at what is neither confidential nor a violation report.
    appealSeatObservers: appeal({ seat: CENTRE, unlessMatter: ['CONFIDENTIAL', 'VIOLATION_REPORT'] }),
    appealEndObserver: appeal({ seat: CENTRE, part: 'observerSeat', partSeats: ['OBSERVER'], partFrom: ['SEATED'] }),
    appealAskQuestion: appeal({ seat: ['OBSERVER', 'FIRST_RECEIVER'], kinds: DEPUTIES }),
    // Whoever was asked; the centre, where that unit does not handle it any more.
    appealReplyToQuestion: appeal({
      seat: ['LEAD', 'CO_HANDLER', ...CENTRE],
      part: 'observerQuestion',
      partFrom: ['OPEN'],
      ownPartFrom: ['LEAD', 'CO_HANDLER'],
    }),
    suggestionDecline: suggestion({ from: ['SUBMITTED'], seat: CENTRE }),
    suggestionAssign: suggestion({ from: ['SUBMITTED'], seat: CENTRE }),
    suggestionObject: suggestion({
      from: ['ASSIGNED'],
      seat: HANDLING,
      unless: ['OBJECTED_ONCE'],
      unlessMatter: ['REHANDLED'],
    }),
    suggestionGrantObjection: suggestion({ from: ['ASSIGNED'], seat: CENTRE, ...OBJECTING }),
    suggestionRefuseObjection: suggestion({ from: ['ASSIGNED'], seat: CENTRE, ...OBJECTING }),
    suggestionGiveOpinion: suggestion({ from: ['ASSIGNED'], seat: ['CO_HANDLER:ASSIGNED'] }),
    suggestionAskLonger: suggestion({
      from: ['ASSIGNED'],
      seat: ['LEAD:ASSIGNED'],
      unlessMatter: ['LONGER_ASKED', 'LONGER_DECIDED', 'REHANDLED'],
    }),
    suggestionAgreeLonger: suggestion({ from: ['ASSIGNED'], seat: ['PROPOSER'], needsMatter: ['LONGER_ASKED'] }),
    suggestionRefuseLonger: suggestion({ from: ['ASSIGNED'], seat: ['PROPOSER'], needsMatter: ['LONGER_ASKED'] }),
    suggestionAnswer: suggestion({ from: ['ASSIGNED'], seat: ['LEAD:ASSIGNED'] }),
    suggestionEvaluate: suggestion({ from: ['ANSWERED'], seat: ['PROPOSER'] }),
    suggestionComment: suggestion({ seat: 'seated' }),
    stationDayCancel: stationDay({ from: ['ANNOUNCED'] }),
    stationContactRecord: stationDay({ from: ['ANNOUNCED', 'FEEDBACK'] }),
    stationContactFeedBack: stationDay({
      from: ['ANNOUNCED', 'FEEDBACK'],
      part: 'stationContact',
      partFrom: ['WAITING'],
    }),
    stationDayEnd: stationDay({ from: ['ANNOUNCED'] }),
    supervisionAccept: supervision({ from: ['PROPOSED'], seat: CENTRE }),
    supervisionDecline: supervision({ from: ['PROPOSED'], seat: CENTRE }),
    supervisionAddAppeals: supervision({ from: ['IN_PROGRESS'], seat: CENTRE }),
    supervisionReport: supervision({ from: ['IN_PROGRESS'], seat: ['STATION', 'DEPUTY'] }),
    supervisionComment: supervision({ seat: 'seated' }),
  },
  openings: {
    suggestionMake: { kinds: DEPUTIES },
    ratingGive: { kinds: DEPUTIES },
    stationDayAnnounce: { kinds: ['DEPUTY_STATION'] },
    supervisionPropose: { kinds: ['DEPUTY_STATION'] },
  },
  namedByTheHouse: ['handling_rating'],
  published: { station_day_announcement: ({ kind }) => kind === 'station_day' },
  queries: {
    deputySuggestions: listOf('deputySuggestions', 'deputy_suggestion'),
    stationDays: listOf('stationDays', 'station_day'),
    focusedSupervisions: listOf('focusedSupervisions', 'focused_supervision'),
    async subjectRatings(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ subjectRatings { count mean } }');
      const seen = asking.visibleTo(who, ({ kind }) => kind === 'handling_rating');
      expect(data!['subjectRatings'], who.username).toEqual(seen.map(() => ({ count: 1, mean: 4 })));
    },
    async publicStationDays(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ publicStationDays(district: "370202") { topic } }');
      expect(data!['publicStationDays'], who.username).toContainEqual({ topic: WORD });
    },
    async observerQuestions(who, asking) {
      const nodes = await asking.pages(who, 'observerQuestions', '', 'id matter { id }');
      const asks = who.district === 'main' && ['deputy-1', 'market'].includes(who.unit);
      expect(nodes, who.username).toHaveLength(asks ? 1 : 0);
    },
    async observedClusters(who, asking) {
      const { data } = await asking.district.ask(who.username, '{ observedClusters { appeals { id } } }');
      const told = data!['observedClusters'].flatMap(({ appeals }: any) => appeals.map(({ id }: any) => id));
      const own = asking.visibleTo(who, ({ kind, seats, flags = [], leadershipReads }) => {
        const role = kind === 'appeal' && !seats[who.unit]?.ended && seats[who.unit]?.role;
        const reserved = flags.some((flag) => ['CONFIDENTIAL', 'VIOLATION_REPORT'].includes(flag)) || !leadershipReads;
        return !reserved && (role === 'OBSERVER' || role === 'FIRST_RECEIVER');
      });
      expect(asking.ofScene(told), who.username).toEqual(own);
    },
  },
  stage,
};
