import { expect } from 'vitest';
import { kindOf } from '../../api/matter/kind.ts';
import { sorted } from './answers.ts';
import { elsewhere, offered, offeredAbout, openings } from './oracle.ts';
import { partsIn, partsOf } from './parts.ts';
import type { Expectation } from './room.ts';
import { WORD } from './room.ts';
import { ofRooms, ROOMS } from './rooms/index.ts';

/** Their titles are not written by those who open them. */
const NAMED_BY_THE_HOUSE = new Set(ROOMS.flatMap(({ namedByTheHouse = [] }) => namedByTheHouse));

/** What each field of Query shows a person: those about matters of every kind here; one without an expectation fails. */
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
        const listed = new Set(
          elsewhere(kind)
            .flatMap((name) => matter.parts?.[name] ?? [])
            .map(({ id }) => id),
        );
        const missed = [...offeredAbout(who, matter)].filter(
          ([part, acts]) => acts.length > 0 && !found.has(part) && !listed.has(part),
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
  async viewer(who, asking) {
    const { data } = await asking.district.ask(who.username, '{ viewer { mayOpen unitKind district { name } } }');
    expect(sorted(data!['viewer'].mayOpen), who.username).toEqual(openings(who));
    expect(data!['viewer'].unitKind).toBe(who.kind);
    expect(data!['viewer'].district.name).toBe(who.district === 'main' ? '青岛市市南区' : '青岛市市北区');
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
  ...ofRooms(({ queries }) => queries),
};
