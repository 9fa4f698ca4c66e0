import { getNamedType, isLeafType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSchema } from '../../api/schema.ts';
import { UnitKind } from '../../api/unit/index.ts';
import type { TestDistrict } from '../support/district.ts';
import { LiveConnection } from '../support/live.ts';
import { sample } from '../support/sample.ts';
import { codeOf, GONE, sorted } from './answers.ts';
import type { Asking } from './asking.ts';
import { BY_LINK, PEOPLE, sees } from './oracle.ts';
import { QUERIES } from './queries.ts';
import type { Person, StagedMatter, Watch } from './room.ts';
import { ofRooms, ROOMS } from './rooms/index.ts';
import { closedToLinks, fieldsOf, World } from './world.ts';

/**
 * Every field of Query, every subscription and every table, asked by every kind of unit about a matter of its own, one at
 * which it has a seat, one at which it has none, and one of the other district. What is shown equals what the oracle says;
 * of acts `acts.spec.ts` tries what it forbids.
 */

const schema = createSchema();
let world: World;
let district: TestDistrict;
let matters: readonly StagedMatter[];
let asking: Asking;

beforeAll(async () => {
  world = await World.open();
  ({ district, matters, asking } = world);
});
afterAll(() => world?.close());

const visibleTo: Asking['visibleTo'] = (who, of) => asking.visibleTo(who, of);
const ofScene: Asking['ofScene'] = (ids) => asking.ofScene(ids);

test('there is somebody of every kind of unit', () => {
  expect(sorted(new Set(PEOPLE.map(({ kind }) => kind)))).toEqual(sorted(Object.values(UnitKind)));
});

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

describe('through the link of a resident', () => {
  test('it shows its own appeal with what may be done there, and no other matter', async () => {
    expect(world.linked().length).toBeGreaterThan(15);
    for (const { id, link, name, ...scene } of world.linked()) {
      const { data } = await district.ask({ link }, '{ myAppeal { id abilities { act } seats { id } links { id } } }');
      const { abilities, ...shown } = data!['myAppeal'];
      expect(shown, name).toMatchObject({ id });
      const wanted = Object.keys(BY_LINK).filter((act) => BY_LINK[act]!({ name, ...scene }));
      expect(sorted(abilities.map(({ act }: { act: string }) => act)), name).toEqual(sorted(wanted));
      for (const [other, shows] of await shownThrough(link))
        expect(shows, `${name}: ${other.name}`).toBe(other.id === id || other.openTo === id);
    }
  });

  test('it asks for nothing that is for members', () => asksForNothing(world.linked()[0]!.link));
});

describe('through the link of a merchant or a consumer', () => {
  test('it shows what it was given for, and no other matter', async () => {
    const fields = new Set(world.given().map(({ field }) => field));
    expect(sorted(fields)).toEqual(['myClaim', 'myClosure', 'myInterview']);
    for (const { link, field, matter } of world.given()) {
      for (const name of [...fields, 'myAppeal', 'myIdea']) {
        const code = codeOf(await district.ask({ link }, `{ ${name} { __typename } }`));
        expect(code, `${field}: ${name}`).toBe(name === field ? undefined : GONE);
      }
      const shown = await shownThrough(link);
      const others = [...shown].filter(([other, shows]) => shows && other.id !== matter.id);
      expect(others, field).toEqual([]);
      // A receipt opens its row of the register, and not the register.
      expect(shown.get(matter), field).toBe(field !== 'myClaim');
    }
  });

  test('it asks for nothing that is for members', async () => {
    for (const { link } of world.given()) await asksForNothing(link);
  });
});

/** Whatever is for members is refused to who comes by a link, before anything is looked at. */
async function asksForNothing(link: string): Promise<void> {
  for (const { name, args } of closedToLinks(fieldsOf(schema.getQueryType()))) {
    const needed = args.filter(isRequiredArgument);
    const head = needed.map(({ name: arg, type }) => `$${arg}: ${String(type)}`).join(', ');
    const call = needed.map(({ name: arg }) => `${arg}: $${arg}`).join(', ');
    const of = isLeafType(getNamedType(schema.getQueryType()!.getFields()[name]!.type)) ? '' : '{ __typename }';
    const query = `query${head && `(${head})`} { ${name}${call && `(${call})`} ${of} }`;
    const variables = Object.fromEntries(needed.map(({ name: arg, type }) => [arg, sample(type)]));
    expect(codeOf(await district.ask({ link }, query, variables)), name).toBe('FORBIDDEN');
  }
}

/** Of each matter of the scene, whether a link shows it. */
async function shownThrough(link: string): Promise<Map<StagedMatter, boolean>> {
  const shown = new Map<StagedMatter, boolean>();
  for (const some of inChunks(matters)) {
    const head = some.map((_, at) => `$id${at}: ID!`).join(', ');
    const fields = some.map((_, at) => `of${at}: matter(id: $id${at}) { id }`).join('\n');
    const ids = Object.fromEntries(some.map(({ id }, at) => [`id${at}`, id]));
    const { data } = await district.ask({ link }, `query(${head}) { ${fields} }`, ids);
    for (const [at, matter] of some.entries()) shown.set(matter, data![`of${at}`]?.id === matter.id);
  }
  return shown;
}

/** As many as one operation may ask for. */
function inChunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / 15) }, (_, at) => all.slice(at * 15, (at + 1) * 15));
}

/** What each subscription delivers a person at once. */
const SUBSCRIPTIONS: Readonly<Record<string, Watch>> = {
  async matterChanged(who, live) {
    const query = 'subscription($id: ID!) { matterChanged(id: $id) { id } }';
    for (const some of inChunks(matters)) await Promise.all(some.map((matter) => first(who, live, query, matter)));
  },
  async matterViewers(who, live) {
    const query = 'subscription($id: ID!) { matterViewers(id: $id) { unitName } }';
    for (const some of inChunks(matters)) await Promise.all(some.map((matter) => first(who, live, query, matter)));
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
  const REGISTERS = new Set(ROOMS.flatMap(({ registers = [] }) => registers));
  const TABLES = `select table_name as name from information_schema.columns
    where table_schema = current_schema() and column_name = 'matter_id'`;

  /** What stays one's own after one has left a matter, and whose it says that it is. */
  const KEPT: Readonly<Record<string, readonly string[]>> = {
    notification: ['unit_id'],
    participation: ['unit_id'],
    ...ofRooms(({ kept }) => kept),
  };

  test.each(PEOPLE)('shows $username the rows of no matter that the rules hide', async (who) => {
    const code = who.district === 'main' ? '370202' : '370203';
    const unit = await district.unit(who.unit, code);
    const tables = await district.direct<{ name: string }>(unit, TABLES, [], code);
    expect(tables.length).toBeGreaterThan(10);
    const inSight = visibleTo(who);
    const own = (name: string): string =>
      KEPT[name] ? `array[${KEPT[name].join()}]::uuid[] @> array[$1::uuid]` : 'false';
    const each = [...tables, { name: 'matter' }].map(
      ({
        name,
      }) => `select distinct '${name}' as name, ${name === 'matter' ? 'id' : 'matter_id'} as id, ${own(name)} as own
                       from ${name} where $1::uuid is not null`,
    );
    const rows = await district.direct<{ name: string; id: string; own: boolean }>(
      unit,
      each.join(' union all '),
      [unit],
      code,
    );
    const known = new Set(matters.map(({ id }) => id));
    const files = new Set(matters.filter(({ kind }) => kind === 'file').map(({ id }) => id));
    const seen = new Set(inSight);
    const hidden = rows.filter(({ name, id, own: kept }) => {
      if (!known.has(id) || seen.has(id) || kept) return false;
      // What files hold are the registers, which every unit of the district reads.
      if (files.has(id)) return !(REGISTERS.has(name) && who.district === 'main');
      const published = who.district === 'main' ? ofRooms((room) => room.published)[name] : undefined;
      return !published?.(matters.find((matter) => matter.id === id)!);
    });
    const told = hidden.map(({ name, id }) => `${name} of what ${matters.find((matter) => matter.id === id)!.name}`);
    expect(told, who.username).toEqual([]);
    const whole = rows.filter(({ name }) => name === 'matter').map(({ id }) => id);
    expect(ofScene(whole), who.username).toEqual(inSight);
  });
});
