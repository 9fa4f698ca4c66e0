import type { GraphQLArgument, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { before, periodOf } from '../../api/assessment/period-code.ts';
import { allActs } from '../../api/matter/act.ts';
import { createSchema } from '../../api/schema.ts';
import { TestDistrict } from '../support/district.ts';
import { LiveConnection } from '../support/live.ts';
import { sample } from '../support/sample.ts';
import { Asking, codeOf, GONE, sorted } from './asking.ts';
import { may, mayOpen, offered, OPENINGS, openings, PEOPLE, RULES, sees } from './oracle.ts';
import type { Expectation, Person, StagedMatter, Watch } from './room.ts';
import { WORD } from './room.ts';
import { ofRooms, ROOMS } from './rooms/index.ts';
import { stage } from './scenes.ts';
import { inDays } from '../support/time.ts';

/**
 * Every root field, every act and every subscription, asked by every kind of unit about a matter of its own, one at which
 * it has a seat, one at which it has none, and one of the other district. What happens equals what the oracle says.
 */

const schema: GraphQLSchema = createSchema();
let district: TestDistrict;
let matters: readonly StagedMatter[];
let asking: Asking;
/** As the scene was left: what is refused changes no version. */
const versions = new Map<string, number>();

beforeAll(async () => {
  district = await TestDistrict.open();
  matters = await stage(district);
  asking = new Asking(district, matters);
  for (const code of ['370202', '370203']) {
    const { centreId } = district.services.districts.get(code)!;
    const rows = await district.direct<{ id: string; version: number }>(
      centreId,
      'select id, version from matter',
      [],
      code,
    );
    for (const { id, version } of rows) versions.set(id, version);
  }
});
afterAll(() => district?.close());

const visibleTo: Asking['visibleTo'] = (who, of) => asking.visibleTo(who, of);
const pages: Asking['pages'] = (who, field, args, select) => asking.pages(who, field, args, select);
const ofScene: Asking['ofScene'] = (ids) => asking.ofScene(ids);

/** Their titles are not written by those who open them. */
const NAMED_BY_THE_HOUSE = new Set([
  'alert',
  'assessment_period',
  'assessment_objection',
  'assessment_circular',
  'weekly_review',
  ...ROOMS.flatMap(({ namedByTheHouse = [] }) => namedByTheHouse),
]);

/** The month of the scene, as assessment names it. */
const thisMonth = (): string => inDays(0).slice(0, 7);
const lastMonth = (): string => before(periodOf(thisMonth())!).code;

/** Whether a person reads the open figures of a unit: its own, those of units below it, or all. */
const readsFigures = (who: Person, unit: string): boolean =>
  who.district === 'main' &&
  (who.unit === unit ||
    ['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind) ||
    PEOPLE.some((person) => person.unit === unit && person.superior === who.unit));

/** Circulars that everybody may read, also without an account. */
const publishedOnes = (): string[] =>
  matters.filter(({ kind, state }) => kind === 'assessment_circular' && state === 'PUBLISHED').map(({ id }) => id);

/** Between whom the matters of the scene were handed up. */
const HANDED_UP: Readonly<Record<string, readonly string[]>> = {
  'was handed up to the paired department': ['370202001', 'housing'],
  'was handed up to the sub-district': ['370202001001', '370202001'],
};

/** What each field of Query shows a person; one without an expectation fails. */
const QUERIES: Readonly<Record<string, Expectation>> = {
  async matter(who) {
    for (const matter of matters) {
      const answer = await district.ask(who.username, 'query($id: ID!) { matter(id: $id) { id abilities { act } } }', {
        id: matter.id,
      });
      const about = `${who.username}: what ${matter.name}`;
      if (!sees(who, matter)) expect(codeOf(answer), about).toBe(GONE);
      else
        expect(sorted(answer.data!['matter'].abilities.map(({ act }: { act: string }) => act)), about).toEqual(
          offered(who, matter),
        );
    }
  },
  async matters(who) {
    for (const kind of new Set(matters.map((matter) => matter.kind))) {
      if (kind === 'file') continue;
      const nodes = await pages(who, 'matters', `kind: "${kind}"`, 'id');
      const wanted = visibleTo(who, (matter) => matter.kind === kind);
      expect(ofScene(nodes.map(({ id }) => id)), `${who.username}: ${kind}`).toEqual(wanted);
    }
  },
  async search(who) {
    const nodes = await pages(who, 'search', `text: "${WORD}"`, 'id');
    expect(ofScene(nodes.map(({ id }) => id)), who.username).toEqual(
      visibleTo(who, ({ kind }) => kind !== 'file' && !NAMED_BY_THE_HOUSE.has(kind)),
    );
  },
  async desk(who) {
    const nodes = await pages(who, 'desk', 'filter: { scope: LIVE }', 'matter { id } unit { code }');
    const wanted = visibleTo(who, ({ seats }) => seats[who.unit] !== undefined && !seats[who.unit]!.ended);
    expect(ofScene(nodes.map(({ matter }) => matter.id)), who.username).toEqual(wanted);
    expect(nodes.every(({ unit }) => unit.code === who.unit)).toBe(true);
  },
  async deskCounts(who) {
    const { data } = await district.ask(who.username, '{ deskCounts { count } }');
    const owing = await pages(who, 'desk', '', 'id');
    expect(data!['deskCounts'].reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
      owing.length,
    );
  },
  async ledger(who) {
    for (const matter of matters) {
      const query = 'query($id: ID!) { ledger(matterId: $id, first: 50) { nodes { id } } }';
      const answer = await district.ask(who.username, query, { id: matter.id });
      const nodes = answer.data?.['ledger'].nodes ?? [];
      expect(nodes.length > 0, `${who.username}: ledger of what ${matter.name}`).toBe(sees(who, matter));
    }
  },
  async alerts(who) {
    const nodes = await pages(who, 'alerts', '', 'id');
    expect(ofScene(nodes.map(({ id }) => id)), who.username).toEqual(visibleTo(who, ({ kind }) => kind === 'alert'));
  },
  async alertCounts(who) {
    const { data } = await district.ask(who.username, '{ alertCounts { count } }');
    const listed = await pages(who, 'alerts', '', 'id');
    const counted = data!['alertCounts'].reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(counted, who.username).toBe(listed.length);
  },
  async alertRules(who) {
    const nodes = await pages(who, 'alertRules', '', 'id');
    const wanted = visibleTo(who, ({ kind }) => kind === 'alert_rule');
    expect(ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
  },
  async alertTrial(who) {
    const query = 'query($ruleId: ID!) { alertTrial(ruleId: $ruleId) { count } }';
    for (const rule of matters.filter(({ kind }) => kind === 'alert_rule')) {
      const { data } = await district.ask(who.username, query, { ruleId: rule.id });
      const tries = who.kind === 'COMMAND_CENTRE' && sees(who, rule);
      expect(data!['alertTrial'] !== null, who.username).toBe(tries);
    }
  },
  async notices(who) {
    const nodes = await pages(who, 'notices', '', 'id');
    const wanted = visibleTo(who, ({ kind }) => kind === 'notice');
    expect(ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
  },
  async meetings(who) {
    const nodes = await pages(who, 'meetings', '', 'id');
    const wanted = visibleTo(who, ({ kind }) => kind === 'meeting');
    expect(ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
  },
  async agendaProposals(who) {
    for (const matter of matters.filter(({ kind }) => kind === 'meeting')) {
      const query = 'query($id: ID!) { agendaProposals(meetingId: $id) { refId } }';
      const answer = await district.ask(who.username, query, { id: matter.id });
      expect(codeOf(answer), matter.name).toBe(sees(who, matter) ? undefined : GONE);
      const prepares = ['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind);
      if (sees(who, matter) && !prepares) expect(answer.data!['agendaProposals'], who.username).toEqual([]);
    }
  },
  async noticeCounts(who) {
    const { data } = await district.ask(who.username, '{ noticeCounts { count } }');
    const listed = await pages(who, 'notices', '', 'id');
    const counted = data!['noticeCounts'].reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(counted, who.username).toBe(listed.length);
  },
  async callbackQueue(who) {
    const nodes = await pages(who, 'callbackQueue', '', 'appeal { id }');
    const called = visibleTo(who, ({ kind, state }) => kind === 'appeal' && state === 'IN_CALLBACK');
    const operates = who.kind === 'COMMAND_CENTRE' && who.district === 'main';
    expect(ofScene(nodes.map(({ appeal }) => appeal.id)), who.username).toEqual(operates ? called : []);
  },
  async callbackDesk(who) {
    const { data } = await district.ask(who.username, '{ callbackDesk { now script } }');
    const queued = await pages(who, 'callbackQueue', '', 'id');
    expect(data!['callbackDesk'].now, who.username).toBe(queued.length);
  },
  async weeklyReviewItems(who) {
    const nodes = await pages(who, 'weeklyReviewItems', '', 'matter { id } unit { code }');
    const own = visibleTo(who, ({ state, seats }) => {
      const seat = seats[who.unit];
      return (state === 'HARD_CASE' && seat?.role === 'LEAD') || seat?.state === 'ARBITRATION';
    });
    expect(ofScene(nodes.map(({ matter }) => matter.id)), who.username).toEqual(own);
    expect(nodes.every(({ unit }) => unit.code === who.unit)).toBe(true);
  },
  async weeklyReviews(who) {
    const { data } = await district.ask(who.username, '{ weeklyReviews { unitId } }');
    const market = await district.unit('market');
    const reads =
      who.district === 'main' && (who.unit === 'market' || ['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind));
    const told = data!['weeklyReviews'].map(({ unitId }: { unitId: string }) => unitId);
    expect(told.includes(market), who.username).toBe(reads);
  },
  async hardCases(who) {
    const nodes = await pages(who, 'hardCases', '', 'appeal { id }');
    const hard = visibleTo(who, ({ state }) => state === 'HARD_CASE');
    expect(ofScene(nodes.map(({ appeal }) => appeal.id)), who.username).toEqual(hard);
  },
  async hardCaseCounts(who) {
    const { data } = await district.ask(who.username, '{ hardCaseCounts { open } }');
    const listed = await pages(who, 'hardCases', '', 'id');
    const counted = data!['hardCaseCounts'].reduce((sum: number, { open }: { open: number }) => sum + open, 0);
    expect(counted, who.username).toBe(listed.length);
  },
  async escalations(who) {
    const nodes = await pages(who, 'escalations', '', 'matter { id }');
    // Who handed it up and who got it keep it on their ledger; the appeal itself only whoever has a seat.
    const readsAll = who.kind === 'COMMAND_CENTRE' || who.kind === 'LEADERSHIP';
    const kept = matters.filter(
      ({ name }) => HANDED_UP[name] !== undefined && (readsAll || HANDED_UP[name].includes(who.unit)),
    );
    const keeps = who.district === 'main' && kept.length > 0;
    expect(nodes.length > 0, who.username).toBe(keeps);
    const opened = nodes.flatMap(({ matter }) => (matter ? [matter.id as string] : []));
    expect(ofScene(opened), who.username).toEqual(keeps ? visibleTo(who, (matter) => kept.includes(matter)) : []);
  },
  async escalationCounts(who) {
    const listed = await pages(who, 'escalations', '', 'id');
    for (const by of ['COMMUNITY', 'TO_UNIT']) {
      const { data } = await district.ask(who.username, `{ escalationCounts(by: ${by}) { count } }`);
      const counted = data!['escalationCounts'].reduce((sum: number, { count }: { count: number }) => sum + count, 0);
      expect(counted, `${who.username} by ${by}`).toBe(listed.length);
    }
  },
  async deferrals(who) {
    const nodes = await pages(who, 'deferrals', '', 'appeal { id }');
    const deferred = visibleTo(who, ({ state }) => state === 'DEFERRED');
    expect(ofScene(nodes.map(({ appeal }) => appeal.id)), who.username).toEqual(deferred);
  },
  async deferralCounts(who) {
    const { data } = await district.ask(who.username, '{ deferralCounts { group count } }');
    for (const { group, count } of data!['deferralCounts'])
      expect(await pages(who, 'deferrals', `group: ${group}`, 'id'), `${who.username}: ${group}`).toHaveLength(count);
  },
  async dispatchProposals(who) {
    for (const matter of matters.filter(({ kind }) => kind === 'appeal')) {
      const query = 'query($id: ID!) { dispatchProposals(appealId: $id) { ground } }';
      const answer = await district.ask(who.username, query, { id: matter.id });
      expect(codeOf(answer), matter.name).toBe(sees(who, matter) ? undefined : GONE);
    }
  },
  async similarAppeals(who) {
    const query = `query($id: ID, $draft: SimilarAppealsInput) {
      similarAppeals(appealId: $id, draft: $draft, first: 20) { appeal { id } } }`;
    for (const matter of matters.filter(({ kind }) => kind === 'appeal')) {
      const answer = await district.ask(who.username, query, { id: matter.id });
      expect(codeOf(answer), matter.name).toBe(sees(who, matter) ? undefined : GONE);
    }
    const { data } = await district.ask(who.username, query, { draft: { text: `${WORD}诉求` } });
    const shown = data!['similarAppeals'].map(({ appeal }: { appeal: { id: string } }) => appeal.id);
    const seen = visibleTo(who, ({ kind }) => kind === 'appeal');
    expect(seen, who.username).toEqual(expect.arrayContaining(shown));
  },
  async myAppeal(who) {
    expect(codeOf(await district.ask(who.username, '{ myAppeal { id } }'))).toBe('FORBIDDEN');
  },
  async viewer(who) {
    const { data } = await district.ask(who.username, '{ viewer { mayOpen unitKind district { name } } }');
    expect(sorted(data!['viewer'].mayOpen), who.username).toEqual(openings(who));
    expect(data!['viewer'].unitKind).toBe(who.kind);
    expect(data!['viewer'].district.name).toBe(who.district === 'main' ? '青岛市市南区' : '青岛市市北区');
  },
  async units(who) {
    const codes = (await pages(who, 'units', '', 'code')).map(({ code }) => code);
    expect(codes.includes('370202001')).toBe(who.district === 'main');
  },
  async categories(who) {
    expect(codeOf(await district.ask(who.username, '{ categories(first: 1) { nodes { id } } }'))).toBeUndefined();
  },
  async members(who) {
    const units = (await pages(who, 'members', '', 'unit { code }')).map(({ unit }) => unit.code);
    const readsAll = who.kind === 'COMMAND_CENTRE' && who.roles.includes('ADMINISTRATOR');
    if (!readsAll) expect(new Set(units), who.username).toEqual(new Set([who.unit]));
  },
  async unitFile(who) {
    const unitId = await district.unit('housing');
    const query = 'query($unitId: ID) { unitFile(unitId: $unitId) { id } }';
    const others = codeOf(await district.ask(who.username, query, { unitId }));
    const keeps = who.district === 'main' && (who.unit === 'housing' || who.kind === 'COMMAND_CENTRE');
    expect(others, who.username).toBe(keeps ? undefined : GONE);
    expect(codeOf(await district.ask(who.username, query)), who.username).toBeUndefined();
  },
  async signInEvents(who) {
    const answer = await district.ask(who.username, '{ signInEvents(first: 100) { nodes { id } } }');
    const reads = who.roles.some((role) => role === 'ADMINISTRATOR' || role === 'AUDITOR');
    expect(codeOf(answer), who.username).toBe(reads ? undefined : 'FORBIDDEN');
  },
  async notifications(who) {
    const nodes = await pages(who, 'notifications', '', 'matter { id }');
    const seen = new Set(visibleTo(who));
    // Of what left one's sight the notice stays, without the matter.
    const told = nodes.flatMap(({ matter }) => (matter ? [matter.id as string] : []));
    expect(
      ofScene(told).filter((id) => !seen.has(id)),
      who.username,
    ).toEqual([]);
  },
  async deskViews(who) {
    const name = `视图${who.username}`.slice(0, 20);
    await district.ask(
      who.username,
      'mutation($name: String!) { deskViewKeep(name: $name, filter: { mine: true }) { name } }',
      { name },
    );
    const { data } = await district.ask(who.username, '{ deskViews { name mine } }');
    // Everybody has kept one by now, and sees no other.
    expect(data!['deskViews'], who.username).toEqual([{ name, mine: true }]);
  },
  async inbox(who) {
    const { data } = await district.ask(who.username, '{ inbox { unread } }');
    const unread = await pages(who, 'notifications', 'unreadOnly: true,', 'id');
    expect(data!['inbox'].unread, who.username).toBe(unread.length);
  },
  async dispatchRules(who) {
    const rules = await pages(who, 'dispatchRules', '', 'id');
    expect(rules.length > 0, who.username).toBe(who.district === 'main');
  },
  async statutoryPeriods(who) {
    const periods = await pages(who, 'statutoryPeriods', '', 'id');
    expect(periods.length > 0, who.username).toBe(who.district === 'main');
  },
  async catalogueProposals(who) {
    const [category] = await pages(who, 'categories', '', 'id');
    if (!category) return;
    const query = 'query($id: ID!) { catalogueProposals(categoryId: $id) { unit { code } } }';
    expect(codeOf(await district.ask(who.username, query, { id: category['id'] })), who.username).toBeUndefined();
  },
  async provisionalCalendarYears(who) {
    const { data } = await district.ask(who.username, '{ provisionalCalendarYears }');
    expect(data!['provisionalCalendarYears'], who.username).toEqual([]);
  },
  async calendarYears(who) {
    const { data } = await district.ask(who.username, '{ calendarYears }');
    expect(data!['calendarYears'], who.username).toContain(2026);
  },
  async calendarDays(who) {
    expect((await pages(who, 'calendarDays', 'year: 2026,', 'date')).length, who.username).toBeGreaterThan(0);
  },
  async settingPreview(who) {
    const query = `{ settingPreview(input: { key: "clock.appeal.TRIAGE", value: "{}" }) { issues { path } } }`;
    const { data } = await district.ask(who.username, query);
    expect(data!['settingPreview'] !== null, who.username).toBe(
      who.kind === 'COMMAND_CENTRE' && who.roles.includes('ADMINISTRATOR'),
    );
  },
  async settings(who) {
    const { data } = await district.ask(who.username, '{ settings { key } }');
    expect(data!['settings'].length, who.username).toBeGreaterThan(0);
  },
  async grounds(who) {
    const { data } = await district.ask(who.username, '{ grounds(list: DECLINE, all: true) { code } }');
    expect(data!['grounds'].length, who.username).toBeGreaterThan(0);
  },
  async groundLists(who) {
    const { data } = await district.ask(who.username, '{ groundLists { list always } }');
    expect(data!['groundLists'].length, who.username).toBe(5);
  },
  async assessmentBoard(who) {
    const query = `query($period: String!) { assessmentBoard(period: $period) {
      complete standings { unit { code } } nothingDue { unit { code } } } }`;
    const { data } = await district.ask(who.username, query, { period: thisMonth() });
    const { complete, standings } = data!['assessmentBoard'];
    expect(complete, who.username).toBe(['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind));
    const codes = standings.map(({ unit }: { unit: { code: string } }) => unit.code);
    expect(codes.filter((code: string) => !readsFigures(who, code))).toEqual([]);
    if (who.unit === 'market') expect(codes, who.username).toEqual(['market']);
  },
  async assessmentRanking(who) {
    // Closed, but not published.
    const { data } = await district.ask(who.username, `{ assessmentRanking(period: "${lastMonth()}") { place } }`);
    expect(data!['assessmentRanking'], who.username).toEqual([]);
  },
  async assessmentRecount(who) {
    const { data } = await district.ask(who.username, `{ assessmentRecount(period: "${lastMonth()}") { same } }`);
    const recounts = who.district === 'main' && ['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind);
    expect(data!['assessmentRecount'], who.username).toEqual(recounts ? { same: true } : null);
  },
  async assessmentFormulas(who) {
    const { data } = await district.ask(who.username, '{ assessmentFormulas { id adoptedAt } }');
    const drafts = data!['assessmentFormulas'].filter(({ id, adoptedAt }: any) => id && !adoptedAt);
    const reads = matters.find(({ kind }) => kind === 'assessment_formula')!;
    expect(drafts.length > 0, who.username).toBe(sees(who, reads));
  },
  async assessmentExclusions(who) {
    const nodes = await pages(who, 'assessmentExclusions', '', 'unit { code }');
    const codes = new Set(nodes.map(({ unit }) => unit.code));
    const decides = who.district === 'main' && ['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind);
    expect(codes.has('market'), who.username).toBe(decides || (who.district === 'main' && who.unit === 'market'));
  },
  async assessmentBreakdown(who) {
    const query = `query($period: String!, $unitId: ID) { assessmentBreakdown(period: $period, by: UNIT_KIND, unitId: $unitId) { key } }`;
    const unitId = await district.unit('market');
    const { data } = await district.ask(who.username, query, { period: thisMonth(), unitId });
    expect(data!['assessmentBreakdown'].length > 0, who.username).toBe(readsFigures(who, 'market'));
  },
  async assessmentFacts(who) {
    const filter = '{ measures: [RESPONSE, HANDLING], outcomes: [IN_TIME, LATE] }';
    const nodes = await pages(who, 'assessmentFacts', `period: "${thisMonth()}", filter: ${filter},`, 'unit { code }');
    const codes = nodes.map(({ unit }) => unit.code as string);
    expect(codes.filter((code) => !readsFigures(who, code))).toEqual([]);
    expect(codes.includes('market'), who.username).toBe(readsFigures(who, 'market'));
  },
  async assessmentTrend(who) {
    const query = `query($unitId: ID) { assessmentTrend(step: DAY, points: 2, unitId: $unitId) { rates { of } } }`;
    const { data } = await district.ask(who.username, query, { unitId: await district.unit('market') });
    const counted = data!['assessmentTrend'].flatMap(({ rates }: any) => rates.map(({ of }: any) => of));
    expect(
      counted.some((of: number) => of > 0),
      who.username,
    ).toBe(readsFigures(who, 'market'));
  },
  async overviewLoad(who) {
    const query = `query($f: OverviewFilter!) { overviewLoad { load count } overviewAppeals(filter: $f, first: 100) { nodes { id } } }`;
    const { data } = await district.ask(who.username, query, { f: { load: 'IN_HANDLING' } });
    const open = visibleTo(who, ({ kind, state }) => kind === 'appeal' && state === 'IN_HANDLING');
    expect(ofScene(data!['overviewAppeals'].nodes.map(({ id }: any) => id)), who.username).toEqual(open);
    const counted = data!['overviewLoad'].find(({ load }: any) => load === 'IN_HANDLING').count;
    expect(counted, who.username).toBe(data!['overviewAppeals'].nodes.length);
  },
  async overviewHot(who) {
    const query = `{ overviewHot(by: CATEGORY) { spots { count } } overviewLoad { load count } }`;
    const { data } = await district.ask(who.username, query);
    const counted = data!['overviewHot'].spots.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    const seen = data!['overviewLoad'].find(({ load }: any) => load === 'REGISTERED').count;
    expect(counted, who.username).toBe(seen);
  },
  async overviewAppeals(who) {
    const nodes = await pages(who, 'overviewAppeals', 'filter: { load: REGISTERED },', 'id');
    const wanted = visibleTo(who, ({ kind }) => kind === 'appeal');
    expect(ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
  },
  async publicCirculars(who) {
    const { data } = await district.ask(who.username, '{ publicCirculars(district: "370202") { id } }');
    expect(
      data!['publicCirculars'].map(({ id }: { id: string }) => id),
      who.username,
    ).toEqual(publishedOnes());
  },
  async publicCircular(who) {
    const query = 'query($id: ID!) { publicCircular(district: "370202", id: $id) { id } }';
    for (const { id } of matters.filter(({ kind }) => kind === 'assessment_circular')) {
      const { data } = await district.ask(who.username, query, { id });
      expect(data!['publicCircular'] !== null, who.username).toBe(publishedOnes().includes(id));
    }
  },
  async publicSubjects(who) {
    const { data } = await district.ask(who.username, '{ publicSubjects(district: "370202") { path } }');
    expect(data!['publicSubjects'].length, who.username).toBeGreaterThan(0);
  },
  async publicUnits(who) {
    const query = '{ publicUnits(district: "370202", kinds: [SUB_DISTRICT, COMMAND_CENTRE]) { name } }';
    const { data } = await district.ask(who.username, query);
    expect(data!['publicUnits'], who.username).toHaveLength(11);
  },
  async publicDistricts(who) {
    const { data } = await district.ask(who.username, '{ publicDistricts { id } }');
    expect(data!['publicDistricts'].map(({ id }: { id: string }) => id)).toEqual(['370202', '370203']);
  },
  ...ofRooms(({ queries }) => queries),
};

describe('queries', () => {
  test('each has an expectation here', () => {
    expect(sorted(Object.keys(QUERIES)), 'add what each kind of unit sees to QUERIES').toEqual(
      sorted(Object.keys(schema.getQueryType()!.getFields())),
    );
  });

  describe.each(PEOPLE)('as $username', (who) => {
    test.each(Object.keys(QUERIES))('%s shows what the rules say', (field) => QUERIES[field]!(who, asking));
  });
});

/** A resident files without an account; what a member marks and keeps for itself is no act (docs/decisions/006). */
const NO_ACTS = new Set([
  'publicAppealRegister',
  'notificationRead',
  'notificationReadAll',
  'notificationSwitch',
  'deskViewKeep',
  'deskViewDrop',
  ...ROOMS.flatMap(({ noActs = [] }) => noActs),
]);

describe('acts', () => {
  test('each has a rule in the oracle', () => {
    expect(sorted([...Object.keys(RULES), ...Object.keys(OPENINGS)]), 'add who may do it to the oracle').toEqual(
      sorted(allActs().map(({ name }) => name)),
    );
  });

  test('each is a mutation, and there are few others', () => {
    const mutations = Object.keys(schema.getMutationType()!.getFields()).filter((name) => !NO_ACTS.has(name));
    const acts = new Set([...Object.keys(RULES), ...Object.keys(OPENINGS)]);
    expect(mutations.filter((name) => !acts.has(name))).toEqual([]);
  });

  test.each(PEOPLE)('what the rules forbid $username is refused, and an unseen matter does not exist', async (who) => {
    const fields = Object.entries(schema.getMutationType()!.getFields());
    for (const matter of matters)
      await Promise.all(
        fields.map(async ([name, field]) => {
          const rule = RULES[name];
          if (!rule || (rule.on !== 'any' && rule.on !== matter.kind) || may(who, name, matter)) return;
          const answer = await attempt(who, name, field.args, matter);
          const about = `${who.username}: ${name} on what ${matter.name}`;
          if (rule.never === 'BY_LINK') expect(answer, about).toBe('FORBIDDEN');
          else if (!sees(who, matter)) expect(answer, about).toBe(GONE);
          else expect(rule.part ? ['NotPermitted', 'PartNotFound'] : ['NotPermitted'], about).toContain(answer);
        }),
      );
  });

  test.each(PEOPLE)('$username opens nothing that the rules do not give', async (who) => {
    for (const name of Object.keys(OPENINGS).filter((act) => !mayOpen(who, act))) {
      const answer = await attempt(who, name, schema.getMutationType()!.getFields()[name]!.args);
      expect(answer, `${who.username}: ${name}`).toBe('NotPermitted');
    }
  });

  test('nobody without a session does anything', async () => {
    const nobody = { username: null };
    for (const [name, field] of Object.entries(schema.getMutationType()!.getFields()))
      if (!NO_ACTS.has(name)) expect(await attempt(nobody, name, field.args, matters[0]), name).toBe('UNAUTHENTICATED');
  });
});

/** Sends a mutation with an input that fits its types, and answers with the code of what came. */
async function attempt(
  who: { readonly username: string | null },
  name: string,
  args: readonly GraphQLArgument[],
  matter?: StagedMatter,
): Promise<string | undefined> {
  const variables: Record<string, unknown> = {};
  for (const { name: arg, type } of args) {
    if (arg === 'id') variables[arg] = matter?.id;
    else if (arg === 'version') variables[arg] = versions.get(matter!.id);
    else if (arg !== 'key') variables[arg] = sample(type);
  }
  const declared = args.filter(({ name: arg }) => arg in variables);
  const head = declared.map(({ name: arg, type }) => `$${arg}: ${type}`).join(', ');
  const call = declared.map(({ name: arg }) => `${arg}: $${arg}`).join(', ');
  const answer = await district.ask(who.username, `mutation(${head}) { ${name}(${call}) { __typename } }`, variables);
  return codeOf(answer) ?? answer.data![name].__typename;
}

/** What each subscription delivers a person at once. */
const SUBSCRIPTIONS: Readonly<Record<string, Watch>> = {
  async matterChanged(who, live) {
    const query = 'subscription($id: ID!) { matterChanged(id: $id) { id } }';
    for (const matter of matters.slice(0, 6)) await first(who, live, query, matter);
  },
  async matterViewers(who, live) {
    const query = 'subscription($id: ID!) { matterViewers(id: $id) { unitName } }';
    for (const matter of matters.slice(0, 6)) await first(who, live, query, matter);
  },
  async notificationArrived(_, live) {
    const stream = live.watch('subscription { notificationArrived { unread } }');
    expect((await stream.next()).value.data).toBeTruthy();
    await stream.return?.();
  },
  async deskChanged(_, live) {
    const stream = live.watch('subscription { deskChanged { __typename } }');
    expect((await stream.next()).value.data).toBeTruthy();
    await stream.return?.();
  },
  ...ofRooms(({ subscriptions }) => subscriptions),
};

async function first(who: Person, live: LiveConnection, query: string, matter: StagedMatter): Promise<void> {
  const about = `${who.username}: what ${matter.name}`;
  if (!sees(who, matter)) return expect(await live.refusal(query, { id: matter.id }), about).toBe(GONE);
  const stream = live.watch(query, { id: matter.id });
  expect((await stream.next()).value.errors, about).toBeUndefined();
  await stream.return?.();
  return undefined;
}

describe('subscriptions', () => {
  test('each has an expectation here', () => {
    expect(sorted(Object.keys(SUBSCRIPTIONS)), 'add what each kind of unit is told to SUBSCRIPTIONS').toEqual(
      sorted(Object.keys(schema.getSubscriptionType()!.getFields())),
    );
  });

  test.each(PEOPLE)('tell $username what the rules say', async (who) => {
    const live = new LiveConnection(district.base, {
      cookie: await district.cookieOf(who.username),
      origin: district.base,
    });
    try {
      for (const watch of Object.values(SUBSCRIPTIONS)) await watch(who, live, asking);
    } finally {
      await live.end();
    }
  });
});

describe('plain SQL as the application role', () => {
  const REGISTERS = new Set([
    'unit',
    'community_pairing',
    'category',
    'dispatch_rule',
    'calendar_year',
    'calendar_day',
    'district_setting',
    'statutory_period',
    'ground',
    ...ROOMS.flatMap(({ registers = [] }) => registers),
  ]);
  const TABLES = `select table_name as name from information_schema.columns
    where table_schema = current_schema() and column_name = 'matter_id'`;

  test.each(PEOPLE)('shows $username the rows of no matter that the rules hide', async (who) => {
    const code = who.district === 'main' ? '370202' : '370203';
    const unit = await district.unit(who.unit, code);
    const tables = await district.direct<{ name: string }>(unit, TABLES, [], code);
    expect(tables.length).toBeGreaterThan(10);
    const file = matters.find(({ kind }) => kind === 'file')!.id;
    const inSight = visibleTo(who);
    for (const { name } of tables) {
      // What the file of the district holds are the registers, which every unit of the district reads.
      const open = name === 'circular_publication' && who.district === 'main' ? publishedOnes() : [];
      const isPublished = ofRooms(({ published }) => published)[name];
      if (isPublished && who.district === 'main') open.push(...matters.filter(isPublished).map(({ id }) => id));
      // Of what left one's sight the notice stays, one's own seat and whom it was handed up to.
      if (['notification', 'participation', 'escalation'].includes(name))
        open.push(...matters.filter(({ seats }) => who.unit in seats).map(({ id }) => id));
      const seen = new Set(REGISTERS.has(name) && who.district === 'main' ? [...inSight, file] : [...inSight, ...open]);
      const column = name === 'matter' ? 'id' : 'matter_id';
      const rows = await district.direct<{ id: string }>(
        unit,
        `select distinct ${column} as id from ${name}`,
        [],
        code,
      );
      const ids = ofScene(rows.map(({ id }) => id));
      expect(
        ids.filter((id) => !seen.has(id)),
        `${who.username}: ${name}`,
      ).toEqual([]);
    }
    const rows = await district.direct<{ id: string }>(unit, 'select id from matter', [], code);
    expect(ofScene(rows.map(({ id }) => id)), who.username).toEqual(inSight);
  });
});
