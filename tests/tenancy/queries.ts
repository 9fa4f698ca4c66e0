import { expect } from 'vitest';
import { before, periodOf } from '../../api/assessment/period-code.ts';
import { kindOf } from '../../api/matter/kind.ts';
import { inDays } from '../support/time.ts';
import type { Asking } from './asking.ts';
import { codeOf, GONE, sorted } from './asking.ts';
import { offered, offeredAbout, openings, PEOPLE, sees } from './oracle.ts';
import { partsIn, partsOf } from './parts.ts';
import type { Expectation, Person } from './room.ts';
import { WORD } from './room.ts';
import { ofRooms, ROOMS } from './rooms/index.ts';

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
export const publishedOnes = (asking: Asking): string[] =>
  asking.matters
    .filter(({ kind, state }) => kind === 'assessment_circular' && state === 'PUBLISHED')
    .map(({ id }) => id);

/** Between whom the matters of the scene were handed up. */
const HANDED_UP: Readonly<Record<string, readonly string[]>> = {
  'was handed up to the paired department': ['370202001', 'housing'],
  'was handed up to the sub-district': ['370202001001', '370202001'],
};

/** A register, which each unit of a district reads as every other one does. */
function readsWithAll(who: Person, asking: Asking, register: string, read: readonly object[]): void {
  const first = asking.firstRead(`${who.district} ${register}`, read);
  expect(read, `${who.username}: ${register}`).toEqual(first);
}

/** Parts that are shown in lists of their own, not on the matter. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  appeal: ['exclusion'],
  file: [
    'unit',
    'community',
    'member',
    'lockedMember',
    'category',
    'dispatchRule',
    'settingValue',
    'statutoryPeriod',
    'grid',
    'profile',
  ],
};

/** Of a part in such a list: what is offered about it is what the rules say. */
function offersAbout(who: Person, asking: Asking, kind: string, nodes: readonly Record<string, any>[]): void {
  const names = ELSEWHERE[kind]!;
  for (const matter of asking.matters.filter((one) => one.kind === kind)) {
    const offered = offeredAbout(who, matter);
    const known = new Set(names.flatMap((name) => matter.parts?.[name] ?? []).map(({ id }) => id));
    for (const { id, abilities } of nodes.filter((node) => known.has(node['id'])))
      expect(sorted(abilities.map(({ act }: { act: string }) => act)), `${who.username}: ${id}`).toEqual(
        offered.get(id),
      );
  }
}

/** What each field of Query shows a person; one without an expectation fails. */
export const QUERIES: Readonly<Record<string, Expectation>> = {
  async matter(who, asking) {
    const all = new Map(asking.matters.flatMap((matter) => [...offeredAbout(who, matter)]));
    for (const [kind, some] of Map.groupBy(asking.matters, (matter) => matter.kind)) {
      const select = `abilities { act } ${partsOf(asking.schema, kindOf(kind).typeName)}`;
      const shown = await asking.each(who, some, 'matter(id: $id)', select, 6);
      for (const matter of some.filter(({ id }) => shown.has(id))) {
        const { abilities, ...rest } = shown.get(matter.id);
        const about = `${who.username}: what ${matter.name}`;
        expect(sorted(abilities.map(({ act }: { act: string }) => act)), about).toEqual(offered(who, matter));
        const found = partsIn(rest);
        for (const [part, acts] of found) {
          const wanted = all.get(part);
          // Whatever is offered something about is a part that the scene lists.
          expect(acts, `${about}: ${part}`).toEqual(wanted ?? []);
        }
        // What is offered about a part is offered where the part is shown.
        const elsewhere = new Set(
          (ELSEWHERE[kind] ?? []).flatMap((name) => matter.parts?.[name] ?? []).map(({ id }) => id),
        );
        const missed = [...offeredAbout(who, matter)].filter(
          ([part, acts]) => acts.length > 0 && !found.has(part) && !elsewhere.has(part),
        );
        expect(missed, about).toEqual([]);
      }
    }
  },
  async matters(who, asking) {
    for (const kind of new Set(asking.matters.map((matter) => matter.kind))) {
      if (kind === 'file') continue;
      const nodes = await asking.pages(who, 'matters', `kind: "${kind}"`, 'id');
      const wanted = asking.visibleTo(who, (matter) => matter.kind === kind);
      expect(asking.ofScene(nodes.map(({ id }) => id)), `${who.username}: ${kind}`).toEqual(wanted);
    }
  },
  async search(who, asking) {
    const nodes = await asking.pages(who, 'search', `text: "${WORD}"`, 'id');
    expect(asking.ofScene(nodes.map(({ id }) => id)), who.username).toEqual(
      asking.visibleTo(who, ({ kind }) => kind !== 'file' && !NAMED_BY_THE_HOUSE.has(kind)),
    );
  },
  async desk(who, asking) {
    const nodes = await asking.pages(who, 'desk', 'filter: { scope: LIVE }', 'matter { id } unit { code }');
    const wanted = asking.visibleTo(who, ({ seats }) => seats[who.unit] !== undefined && !seats[who.unit]!.ended);
    expect(asking.ofScene(nodes.map(({ matter }) => matter.id)), who.username).toEqual(wanted);
    expect(nodes.every(({ unit }) => unit.code === who.unit)).toBe(true);
  },
  async deskCounts(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ deskCounts { count } }');
    const owing = await asking.pages(who, 'desk', '', 'id');
    expect(data!['deskCounts'].reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
      owing.length,
    );
  },
  async ledger(who, asking) {
    const shown = await asking.all(who, asking.matters, 'ledger(matterId: $id, first: 50)', 'nodes { id }');
    const told = asking.matters.filter(({ id }) => shown.get(id).nodes.length > 0).map(({ id }) => id);
    expect(sorted(told), who.username).toEqual(asking.visibleTo(who));
  },
  async alerts(who, asking) {
    const nodes = await asking.pages(who, 'alerts', '', 'id');
    expect(asking.ofScene(nodes.map(({ id }) => id)), who.username).toEqual(
      asking.visibleTo(who, ({ kind }) => kind === 'alert'),
    );
  },
  async alertCounts(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ alertCounts { count } }');
    const listed = await asking.pages(who, 'alerts', '', 'id');
    const counted = data!['alertCounts'].reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(counted, who.username).toBe(listed.length);
  },
  async alertRules(who, asking) {
    const nodes = await asking.pages(who, 'alertRules', '', 'id');
    const wanted = asking.visibleTo(who, ({ kind }) => kind === 'alert_rule');
    expect(asking.ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
  },
  async alertTrial(who, asking) {
    const query = 'query($ruleId: ID!) { alertTrial(ruleId: $ruleId) { count } }';
    for (const rule of asking.matters.filter(({ kind }) => kind === 'alert_rule')) {
      const { data } = await asking.district.ask(who.username, query, { ruleId: rule.id });
      const tries = who.kind === 'COMMAND_CENTRE' && sees(who, rule);
      expect(data!['alertTrial'] !== null, who.username).toBe(tries);
    }
  },
  async notices(who, asking) {
    const nodes = await asking.pages(who, 'notices', '', 'id');
    const wanted = asking.visibleTo(who, ({ kind }) => kind === 'notice');
    expect(asking.ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
  },
  async meetings(who, asking) {
    const nodes = await asking.pages(who, 'meetings', '', 'id');
    const wanted = asking.visibleTo(who, ({ kind }) => kind === 'meeting');
    expect(asking.ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
  },
  async agendaProposals(who, asking) {
    const meetings = asking.matters.filter(({ kind }) => kind === 'meeting');
    const shown = await asking.each(who, meetings, 'agendaProposals(meetingId: $id)', 'refId');
    const prepares = ['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind);
    for (const proposals of shown.values()) if (!prepares) expect(proposals, who.username).toEqual([]);
  },
  async noticeCounts(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ noticeCounts { count } }');
    const listed = await asking.pages(who, 'notices', '', 'id');
    const counted = data!['noticeCounts'].reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(counted, who.username).toBe(listed.length);
  },
  async callbackQueue(who, asking) {
    const nodes = await asking.pages(who, 'callbackQueue', '', 'appeal { id }');
    const called = asking.visibleTo(who, ({ kind, state }) => kind === 'appeal' && state === 'IN_CALLBACK');
    const operates = who.kind === 'COMMAND_CENTRE' && who.district === 'main';
    expect(asking.ofScene(nodes.map(({ appeal }) => appeal.id)), who.username).toEqual(operates ? called : []);
  },
  async callbackDesk(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ callbackDesk { now script } }');
    const queued = await asking.pages(who, 'callbackQueue', '', 'id');
    expect(data!['callbackDesk'].now, who.username).toBe(queued.length);
  },
  async weeklyReviewItems(who, asking) {
    const nodes = await asking.pages(who, 'weeklyReviewItems', '', 'matter { id } unit { code }');
    const own = asking.visibleTo(who, ({ state, seats }) => {
      const seat = seats[who.unit];
      return (
        (state === 'HARD_CASE' && seat?.role === 'LEAD') || ['RETURN_ASKED', 'ARBITRATION'].includes(seat?.state ?? '')
      );
    });
    expect(asking.ofScene(nodes.map(({ matter }) => matter.id)), who.username).toEqual(own);
    expect(nodes.every(({ unit }) => unit.code === who.unit)).toBe(true);
  },
  async weeklyReviews(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ weeklyReviews { unitId } }');
    const market = await asking.district.unit('market');
    const reads =
      who.district === 'main' && (who.unit === 'market' || ['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind));
    const told = data!['weeklyReviews'].map(({ unitId }: { unitId: string }) => unitId);
    expect(told.includes(market), who.username).toBe(reads);
  },
  async hardCases(who, asking) {
    const nodes = await asking.pages(who, 'hardCases', '', 'appeal { id }');
    const hard = asking.visibleTo(who, ({ state }) => state === 'HARD_CASE');
    expect(asking.ofScene(nodes.map(({ appeal }) => appeal.id)), who.username).toEqual(hard);
  },
  async hardCaseCounts(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ hardCaseCounts { open } }');
    const listed = await asking.pages(who, 'hardCases', '', 'id');
    const counted = data!['hardCaseCounts'].reduce((sum: number, { open }: { open: number }) => sum + open, 0);
    expect(counted, who.username).toBe(listed.length);
  },
  async escalations(who, asking) {
    const nodes = await asking.pages(who, 'escalations', '', 'matter { id }');
    // Who handed it up and who got it keep it on their ledger; the appeal itself only whoever has a seat.
    const readsAll = who.kind === 'COMMAND_CENTRE' || who.kind === 'LEADERSHIP';
    const kept = asking.matters.filter(
      ({ name }) => HANDED_UP[name] !== undefined && (readsAll || HANDED_UP[name].includes(who.unit)),
    );
    const keeps = who.district === 'main' && kept.length > 0;
    expect(nodes.length > 0, who.username).toBe(keeps);
    const opened = nodes.flatMap(({ matter }) => (matter ? [matter.id as string] : []));
    expect(asking.ofScene(opened), who.username).toEqual(
      keeps ? asking.visibleTo(who, (matter) => kept.includes(matter)) : [],
    );
  },
  async escalationCounts(who, asking) {
    const listed = await asking.pages(who, 'escalations', '', 'id');
    for (const by of ['COMMUNITY', 'TO_UNIT']) {
      const { data } = await asking.district.ask(who.username, `{ escalationCounts(by: ${by}) { count } }`);
      const counted = data!['escalationCounts'].reduce((sum: number, { count }: { count: number }) => sum + count, 0);
      expect(counted, `${who.username} by ${by}`).toBe(listed.length);
    }
  },
  async deferrals(who, asking) {
    const nodes = await asking.pages(who, 'deferrals', '', 'appeal { id }');
    const deferred = asking.visibleTo(who, ({ state }) => state === 'DEFERRED');
    expect(asking.ofScene(nodes.map(({ appeal }) => appeal.id)), who.username).toEqual(deferred);
  },
  async deferralCounts(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ deferralCounts { group count } }');
    for (const { group, count } of data!['deferralCounts'])
      expect(await asking.pages(who, 'deferrals', `group: ${group}`, 'id'), `${who.username}: ${group}`).toHaveLength(
        count,
      );
  },
  async dispatchProposals(who, asking) {
    const appeals = asking.matters.filter(({ kind }) => kind === 'appeal');
    await asking.each(who, appeals, 'dispatchProposals(appealId: $id)', 'ground');
  },
  async similarAppeals(who, asking) {
    const appeals = asking.matters.filter(({ kind }) => kind === 'appeal');
    await asking.each(who, appeals, 'similarAppeals(appealId: $id, first: 20)', 'appeal { id }');
    const query = `query($draft: SimilarAppealsInput) { similarAppeals(draft: $draft, first: 20) { appeal { id } } }`;
    const { data } = await asking.district.ask(who.username, query, { draft: { text: `${WORD}诉求` } });
    const shown = data!['similarAppeals'].map(({ appeal }: { appeal: { id: string } }) => appeal.id);
    const seen = asking.visibleTo(who, ({ kind }) => kind === 'appeal');
    expect(seen, who.username).toEqual(expect.arrayContaining(shown));
  },
  async myAppeal(who, asking) {
    expect(codeOf(await asking.district.ask(who.username, '{ myAppeal { id } }'))).toBe('FORBIDDEN');
  },
  async viewer(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ viewer { mayOpen unitKind district { name } } }');
    expect(sorted(data!['viewer'].mayOpen), who.username).toEqual(openings(who));
    expect(data!['viewer'].unitKind).toBe(who.kind);
    expect(data!['viewer'].district.name).toBe(who.district === 'main' ? '青岛市市南区' : '青岛市市北区');
  },
  async units(who, asking) {
    const units = await asking.pages(who, 'units', '', 'id code abilities { act }');
    offersAbout(who, asking, 'file', units);
    const codes = units.map(({ code }) => code);
    const { schema } = asking.district.services.districts.get(who.district === 'main' ? '370202' : '370203')!;
    const all = await asking.district.asSuperuser<{ code: string }>(`select code from ${schema}.unit where active`);
    expect(sorted(codes), who.username).toEqual(sorted(all.map(({ code }) => code)));
  },
  async categories(who, asking) {
    const categories = await asking.pages(who, 'categories', '', 'id abilities { act }');
    offersAbout(who, asking, 'file', categories);
    const ids = categories.map(({ id }) => ({ id: id as string }));
    readsWithAll(who, asking, 'categories', ids);
  },
  async members(who, asking) {
    const members = await asking.pages(who, 'members', '', 'id unit { code } abilities { act }');
    offersAbout(who, asking, 'file', members);
    const units = members.map(({ unit }) => unit.code);
    expect(new Set(units), who.username).toEqual(new Set([who.unit]));
  },
  async unitFile(who, asking) {
    const unitId = await asking.district.unit('housing');
    const query = 'query($unitId: ID) { unitFile(unitId: $unitId) { id } }';
    const others = codeOf(await asking.district.ask(who.username, query, { unitId }));
    const keeps = who.district === 'main' && (who.unit === 'housing' || who.kind === 'COMMAND_CENTRE');
    expect(others, who.username).toBe(keeps ? undefined : GONE);
    expect(codeOf(await asking.district.ask(who.username, query)), who.username).toBeUndefined();
  },
  async signInEvents(who, asking) {
    const answer = await asking.district.ask(who.username, '{ signInEvents(first: 100) { nodes { id } } }');
    const reads = who.roles.some((role) => role === 'ADMINISTRATOR' || role === 'AUDITOR');
    expect(codeOf(answer), who.username).toBe(reads ? undefined : 'FORBIDDEN');
  },
  async notifications(who, asking) {
    const nodes = await asking.pages(who, 'notifications', '', 'matter { id }');
    const seen = new Set(asking.visibleTo(who));
    // Of what left one's sight the notice stays, without the matter.
    const told = nodes.flatMap(({ matter }) => (matter ? [matter.id as string] : []));
    expect(
      asking.ofScene(told).filter((id) => !seen.has(id)),
      who.username,
    ).toEqual([]);
  },
  async deskViews(who, asking) {
    const name = `视图${who.username}`.slice(0, 20);
    await asking.district.ask(
      who.username,
      'mutation($name: String!) { deskViewKeep(name: $name, filter: { mine: true }) { name } }',
      { name },
    );
    const { data } = await asking.district.ask(who.username, '{ deskViews { name mine } }');
    // Everybody has kept one by now, and sees no other.
    expect(data!['deskViews'], who.username).toEqual([{ name, mine: true }]);
  },
  async inbox(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ inbox { unread } }');
    const unread = await asking.pages(who, 'notifications', 'unreadOnly: true,', 'id');
    expect(data!['inbox'].unread, who.username).toBe(unread.length);
  },
  async dispatchRules(who, asking) {
    const rules = await asking.pages(who, 'dispatchRules', '', 'id abilities { act }');
    offersAbout(who, asking, 'file', rules);
    expect(rules.length > 0, who.username).toBe(who.district === 'main');
    readsWithAll(
      who,
      asking,
      'dispatchRules',
      rules.map(({ id }) => ({ id: id as string })),
    );
  },
  async statutoryPeriods(who, asking) {
    const periods = await asking.pages(who, 'statutoryPeriods', '', 'id abilities { act }');
    offersAbout(who, asking, 'file', periods);
    expect(periods.length > 0, who.username).toBe(who.district === 'main');
    readsWithAll(
      who,
      asking,
      'statutoryPeriods',
      periods.map(({ id }) => ({ id: id as string })),
    );
  },
  async catalogueProposals(who, asking) {
    const [category] = await asking.pages(who, 'categories', '', 'id');
    if (!category) return;
    const query = 'query($id: ID!) { catalogueProposals(categoryId: $id) { unit { code } } }';
    expect(
      codeOf(await asking.district.ask(who.username, query, { id: category['id'] })),
      who.username,
    ).toBeUndefined();
  },
  async provisionalCalendarYears(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ provisionalCalendarYears }');
    expect(data!['provisionalCalendarYears'], who.username).toEqual([]);
  },
  async calendarYears(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ calendarYears }');
    expect(data!['calendarYears'], who.username).toContain(2026);
  },
  async calendarDays(who, asking) {
    const days = await asking.pages(who, 'calendarDays', 'year: 2026,', 'date');
    expect(days.length, who.username).toBeGreaterThan(0);
    readsWithAll(who, asking, 'calendarDays', days);
  },
  async settingPreview(who, asking) {
    const query = `{ settingPreview(input: { key: "clock.appeal.TRIAGE", value: "{}" }) { issues { path } } }`;
    const { data } = await asking.district.ask(who.username, query);
    expect(data!['settingPreview'] !== null, who.username).toBe(
      who.kind === 'COMMAND_CENTRE' && who.roles.includes('ADMINISTRATOR'),
    );
  },
  async settings(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ settings { key } }');
    expect(data!['settings'].length, who.username).toBeGreaterThan(0);
    readsWithAll(who, asking, 'settings', data!['settings']);
  },
  async grounds(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ grounds(list: DECLINE, all: true) { code } }');
    expect(data!['grounds'].length, who.username).toBeGreaterThan(0);
    readsWithAll(who, asking, 'grounds', data!['grounds']);
  },
  async groundLists(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ groundLists { list always } }');
    expect(data!['groundLists'].length, who.username).toBe(5);
  },
  async assessmentBoard(who, asking) {
    const query = `query($period: String!) { assessmentBoard(period: $period) {
      complete standings { unit { code } } nothingDue { unit { code } } } }`;
    const { data } = await asking.district.ask(who.username, query, { period: thisMonth() });
    const { complete, standings } = data!['assessmentBoard'];
    expect(complete, who.username).toBe(['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind));
    const codes = standings.map(({ unit }: { unit: { code: string } }) => unit.code);
    expect(codes.filter((code: string) => !readsFigures(who, code))).toEqual([]);
    if (who.unit === 'market') expect(codes, who.username).toEqual(['market']);
  },
  async assessmentRanking(who, asking) {
    // Closed, but not published.
    const { data } = await asking.district.ask(
      who.username,
      `{ assessmentRanking(period: "${lastMonth()}") { place } }`,
    );
    expect(data!['assessmentRanking'], who.username).toEqual([]);
  },
  async assessmentRecount(who, asking) {
    const { data } = await asking.district.ask(
      who.username,
      `{ assessmentRecount(period: "${lastMonth()}") { same } }`,
    );
    const recounts = who.district === 'main' && ['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind);
    expect(data!['assessmentRecount'], who.username).toEqual(recounts ? { same: true } : null);
  },
  async assessmentFormulas(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ assessmentFormulas { id adoptedAt } }');
    const drafts = data!['assessmentFormulas'].filter(({ id, adoptedAt }: any) => id && !adoptedAt);
    const reads = asking.matters.find(({ kind }) => kind === 'assessment_formula')!;
    expect(drafts.length > 0, who.username).toBe(sees(who, reads));
  },
  async assessmentExclusions(who, asking) {
    const nodes = await asking.pages(who, 'assessmentExclusions', '', 'id unit { code } abilities { act }');
    offersAbout(who, asking, 'appeal', nodes);
    const codes = new Set(nodes.map(({ unit }) => unit.code));
    const decides = who.district === 'main' && ['COMMAND_CENTRE', 'LEADERSHIP'].includes(who.kind);
    expect(codes.has('market'), who.username).toBe(decides || (who.district === 'main' && who.unit === 'market'));
  },
  async assessmentBreakdown(who, asking) {
    const query = `query($period: String!, $unitId: ID) { assessmentBreakdown(period: $period, by: UNIT_KIND, unitId: $unitId) { key } }`;
    const unitId = await asking.district.unit('market');
    const { data } = await asking.district.ask(who.username, query, { period: thisMonth(), unitId });
    expect(data!['assessmentBreakdown'].length > 0, who.username).toBe(readsFigures(who, 'market'));
  },
  async assessmentFacts(who, asking) {
    const filter = '{ measures: [RESPONSE, HANDLING], outcomes: [IN_TIME, LATE] }';
    const nodes = await asking.pages(
      who,
      'assessmentFacts',
      `period: "${thisMonth()}", filter: ${filter},`,
      'unit { code }',
    );
    const codes = nodes.map(({ unit }) => unit.code as string);
    expect(codes.filter((code) => !readsFigures(who, code))).toEqual([]);
    expect(codes.includes('market'), who.username).toBe(readsFigures(who, 'market'));
  },
  async assessmentTrend(who, asking) {
    const query = `query($unitId: ID) { assessmentTrend(step: DAY, points: 2, unitId: $unitId) { rates { of } } }`;
    const { data } = await asking.district.ask(who.username, query, { unitId: await asking.district.unit('market') });
    const counted = data!['assessmentTrend'].flatMap(({ rates }: any) => rates.map(({ of }: any) => of));
    expect(
      counted.some((of: number) => of > 0),
      who.username,
    ).toBe(readsFigures(who, 'market'));
  },
  async overviewLoad(who, asking) {
    const query = `query($f: OverviewFilter!) { overviewLoad { load count } overviewAppeals(filter: $f, first: 100) { nodes { id } } }`;
    const { data } = await asking.district.ask(who.username, query, { f: { load: 'IN_HANDLING' } });
    const open = asking.visibleTo(who, ({ kind, state }) => kind === 'appeal' && state === 'IN_HANDLING');
    expect(asking.ofScene(data!['overviewAppeals'].nodes.map(({ id }: any) => id)), who.username).toEqual(open);
    const counted = data!['overviewLoad'].find(({ load }: any) => load === 'IN_HANDLING').count;
    expect(counted, who.username).toBe(data!['overviewAppeals'].nodes.length);
  },
  async overviewHot(who, asking) {
    const query = `{ overviewHot(by: CATEGORY) { spots { count } } overviewLoad { load count } }`;
    const { data } = await asking.district.ask(who.username, query);
    const counted = data!['overviewHot'].spots.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    const seen = data!['overviewLoad'].find(({ load }: any) => load === 'REGISTERED').count;
    expect(counted, who.username).toBe(seen);
  },
  async overviewAppeals(who, asking) {
    const nodes = await asking.pages(who, 'overviewAppeals', 'filter: { load: REGISTERED },', 'id');
    const wanted = asking.visibleTo(who, ({ kind }) => kind === 'appeal');
    expect(asking.ofScene(nodes.map(({ id }) => id)), who.username).toEqual(wanted);
  },
  async publicCirculars(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ publicCirculars(district: "370202") { id } }');
    expect(
      data!['publicCirculars'].map(({ id }: { id: string }) => id),
      who.username,
    ).toEqual(publishedOnes(asking));
  },
  async publicCircular(who, asking) {
    const query = 'query($id: ID!) { publicCircular(district: "370202", id: $id) { id } }';
    for (const { id } of asking.matters.filter(({ kind }) => kind === 'assessment_circular')) {
      const { data } = await asking.district.ask(who.username, query, { id });
      expect(data!['publicCircular'] !== null, who.username).toBe(publishedOnes(asking).includes(id));
    }
  },
  async publicSubjects(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ publicSubjects(district: "370202") { path } }');
    expect(data!['publicSubjects'].length, who.username).toBeGreaterThan(0);
  },
  async publicUnits(who, asking) {
    const query = '{ publicUnits(district: "370202", kinds: [SUB_DISTRICT, COMMAND_CENTRE]) { name } }';
    const { data } = await asking.district.ask(who.username, query);
    expect(data!['publicUnits'], who.username).toHaveLength(11);
  },
  async publicDistricts(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ publicDistricts { id } }');
    expect(data!['publicDistricts'].map(({ id }: { id: string }) => id)).toEqual(['370202', '370203']);
  },
  ...ofRooms(({ queries }) => queries),
};
