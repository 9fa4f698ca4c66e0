import { expect } from 'vitest';
import { codeOf } from '../answers.ts';
import type { Room } from '../room.ts';
import { WORD } from '../room.ts';
import { byLink, openings, rules } from './appeal-rules.ts';
import { stage } from './appeal-scene.ts';

/** Between whom the matters of the scene were handed up. */
const HANDED_UP: Readonly<Record<string, readonly string[]>> = {
  'was handed up to the paired department': ['370202001', 'housing'],
  'was handed up to the sub-district': ['370202001001', '370202001'],
};

export const appeals: Room = {
  rules,
  openings,
  byLink,
  elsewhere: { appeal: ['exclusion'] },
  // A resident files without an account.
  noActs: ['publicAppealRegister'],
  kept: { escalation: ['from_unit_id', 'to_unit_id'] },
  queries: {
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
  },
  stage,
};
