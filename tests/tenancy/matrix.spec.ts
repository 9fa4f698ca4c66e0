import type { GraphQLField, GraphQLSchema } from 'graphql';
import { getNamedType, isLeafType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actNamed, allActs } from '../../api/matter/act.ts';
import { createSchema } from '../../api/schema.ts';
import { UnitKind } from '../../api/unit/index.ts';
import { TestDistrict } from '../support/district.ts';
import { LiveConnection } from '../support/live.ts';
import { sample } from '../support/sample.ts';
import { Asking, codeOf, GONE, sorted } from './asking.ts';
import type { Attempt } from './attempts.ts';
import { Attempts, byLinkAlone } from './attempts.ts';
import { BY_LINK, knows, may, mayAbout, mayOpen, OPENINGS, partsFor, PEOPLE, RULES, sees } from './oracle.ts';
import { publishedOnes, QUERIES } from './queries.ts';
import type { Person, StagedMatter, Watch } from './room.ts';
import { ofRooms, ROOMS } from './rooms/index.ts';
import { stage } from './scenes.ts';

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
/** Of a matter a mark of its clock that has not been reached. */
const marks = new Map<string, string>();
let attempts: Attempts;

beforeAll(async () => {
  district = await TestDistrict.open({ linksPerHour: 10_000 });
  matters = await stage(district);
  asking = new Asking(district, matters, schema);
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
  const { schema: main } = district.services.districts.get('370202')!;
  for (const { id, matter } of await district.asSuperuser<{ id: string; matter: string }>(
    `select id, matter_id as matter from ${main}.clock_mark where fired_at is null and not void`,
  ))
    marks.set(matter, id);
  attempts = new Attempts(district, Object.values(schema.getMutationType()!.getFields()), versions);
});
afterAll(() => district?.close());

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

  test.each(PEOPLE)('what the rules forbid $username is refused', async (who) => {
    await Promise.all(
      matters
        .filter((matter) => sees(who, matter))
        .map(async (matter) => {
          const tries = forbidden(who, matter);
          const answers = await attempts.together(who, matter, tries);
          const came = tries.map(({ act, part }, at) => `${act} ${part ?? ''} ${answers[at]}`);
          const wanted = tries.map(({ act, part, answer }) => `${act} ${part ?? ''} ${answer}`);
          expect(came, `${who.username}: on what ${matter.name}`).toEqual(wanted);
        }),
    );
  });

  test.each(PEOPLE)('of a matter that $username does not see no act says that it exists', async (who) => {
    const hidden = matters.filter((matter) => !sees(who, matter));
    const tries = hidden.flatMap((matter) =>
      actsFor(matter)
        .filter((act) => actNamed(act).from !== 'NEW')
        .flatMap((act) => [{ act, matter }, ...partsFor(act, matter).map(({ id }) => ({ act, matter, part: id }))]),
    );
    const answers = await attempts.inside(who, tries);
    const told = tries.filter((_, at) => answers[at] !== GONE);
    expect(
      told.map(({ act, matter }) => `${act} on what ${matter.name}`),
      who.username,
    ).toEqual([]);
    // Each mutation once more as it is sent, on one of the matters.
    const sent = [...new Map(tries.map((one) => [one.act, one])).values()].filter(({ act }) => isMutation(act));
    await Promise.all(
      sent.map(async ({ act, matter }) =>
        expect(await attempts.alone(who.username, { act }, matter), `${who.username}: ${act}`).toBe(
          byLinkAlone(act) ? 'FORBIDDEN' : GONE,
        ),
      ),
    );
  });

  test.each(PEOPLE)('what the house or a link alone does, $username does not', async (who) => {
    const seen = matters.filter((matter) => sees(who, matter));
    const tries = seen.flatMap((matter) =>
      actsFor(matter)
        .filter((act) => RULES[act]!.never)
        .map((act) => ({ act, matter, ...(marks.has(matter.id) ? { part: marks.get(matter.id)! } : {}) })),
    );
    const answers = await attempts.inside(who, tries);
    for (const [at, { act, matter, part }] of tries.entries())
      expect(answers[at], `${who.username}: ${act} on what ${matter.name}`).toBe(
        actNamed(act).part && !part ? 'PartNotFound' : 'NotPermitted',
      );
    const byLink = [...new Map(tries.map((one) => [one.act, one])).values()].filter(({ act }) => isMutation(act));
    for (const { act, matter } of byLink)
      expect(await attempts.alone(who.username, { act }, matter), `${who.username}: ${act}`).toBe(
        byLinkAlone(act) ? 'FORBIDDEN' : 'NotPermitted',
      );
  });

  test.each(PEOPLE)('$username opens nothing that the rules do not give', async (who) => {
    const refused = Object.keys(OPENINGS).filter((act) => !mayOpen(who, act));
    const answers = await Promise.all(refused.map((act) => attempts.alone(who.username, { act })));
    expect(answers, refused.join()).toEqual(refused.map(() => 'NotPermitted'));
  });

  test('nobody without a session does anything', async () => {
    for (const name of Object.keys(schema.getMutationType()!.getFields()))
      if (!NO_ACTS.has(name))
        expect(await attempts.alone(null, { act: name }, matters[0]), name).toBe('UNAUTHENTICATED');
  });
});

const NOBODYS = '00000000-0000-4000-8000-000000000000';

const isMutation = (act: string): boolean => act in schema.getMutationType()!.getFields();

/** The acts of the oracle that are done on a matter of such a kind. */
const actsFor = ({ kind }: StagedMatter): string[] =>
  Object.keys(RULES).filter((act) => RULES[act]!.on === 'any' || RULES[act]!.on === kind);

/** Every act that a person may not do on a matter that it sees, about each part of it and about one that is not there. */
function forbidden(who: Person, matter: StagedMatter): (Attempt & { readonly answer: string })[] {
  return actsFor(matter)
    .filter((act) => isMutation(act) && !RULES[act]!.never)
    .flatMap((act) => {
      if (!RULES[act]!.part) return may(who, act, matter) ? [] : [{ act, answer: 'NotPermitted' }];
      const parts = partsFor(act, matter).filter((part) => !mayAbout(who, act, matter, part));
      return [
        { act, part: NOBODYS, answer: 'PartNotFound' },
        ...parts.map((part) => ({ act, part: part.id, answer: knows(who, part) ? 'NotPermitted' : 'PartNotFound' })),
      ];
    });
}

describe('through the link of a resident', () => {
  const linked = (): (StagedMatter & { readonly link: string })[] =>
    matters.flatMap((matter) => {
      const link = matter.district === 'main' ? district.links.get(matter.id) : undefined;
      return link ? [{ ...matter, link }] : [];
    });
  /** Root fields that no link may ask for: refused before anything is looked at. */
  const closed = (fields: readonly GraphQLField<unknown, unknown>[]): GraphQLField<unknown, unknown>[] =>
    fields.filter(({ extensions }) => {
      const requires = extensions['requires'] as readonly string[];
      return !requires.includes('LINK') && !requires.includes('PUBLIC');
    });

  test('it shows its own appeal with what may be done there, and no other matter', async () => {
    expect(linked().length).toBeGreaterThan(15);
    for (const { id, link, name, ...scene } of linked()) {
      const { data } = await district.ask({ link }, '{ myAppeal { id abilities { act } seats { id } links { id } } }');
      const { abilities, ...shown } = data!['myAppeal'];
      expect(shown, name).toMatchObject({ id });
      const wanted = Object.keys(BY_LINK).filter((act) => BY_LINK[act]!({ name, ...scene }));
      expect(sorted(abilities.map(({ act }: { act: string }) => act)), name).toEqual(sorted(wanted));
      for (const some of inChunks(matters)) {
        const head = some.map((_, at) => `$id${at}: ID!`).join(', ');
        const fields = some.map((_, at) => `of${at}: matter(id: $id${at}) { id }`).join('\n');
        const ids = Object.fromEntries(some.map((other, at) => [`id${at}`, other.id]));
        const answer = await district.ask({ link }, `query(${head}) { ${fields} }`, ids);
        for (const [at, other] of some.entries())
          expect(answer.data?.[`of${at}`] ?? null, `${name}: ${other.name}`).toEqual(
            other.id === id || other.openTo === id ? { id: other.id } : null,
          );
      }
    }
  });

  test('nothing is done on it but what the rules say, and nothing on another appeal', async () => {
    const doing = Object.values(schema.getMutationType()!.getFields()).filter(({ extensions }) =>
      (extensions['requires'] as readonly string[]).includes('LINK'),
    );
    expect(doing.map(({ name }) => name).toSorted()).toEqual(expect.arrayContaining(Object.keys(BY_LINK).toSorted()));
    const all = linked();
    for (const [at, own] of all.entries()) {
      const other = all[(at + 1) % all.length]!;
      for (const { name: act } of doing) {
        expect(await attempts.alone(own, { act }, other), `${own.name}: ${act} on another`).toBe(GONE);
        if (act in BY_LINK && !BY_LINK[act]!(own))
          expect(await attempts.alone(own, { act }, own), `${own.name}: ${act}`).toBe('NotPermitted');
      }
    }
  });

  test('it asks for nothing and does nothing that is for members', async () => {
    const { link } = linked()[0]!;
    for (const { name, args } of closed(Object.values(schema.getQueryType()!.getFields()))) {
      const needed = args.filter(isRequiredArgument);
      const head = needed.map(({ name: arg, type }) => `$${arg}: ${String(type)}`).join(', ');
      const call = needed.map(({ name: arg }) => `${arg}: $${arg}`).join(', ');
      const of = isLeafType(getNamedType(schema.getQueryType()!.getFields()[name]!.type)) ? '' : '{ __typename }';
      const query = `query${head && `(${head})`} { ${name}${call && `(${call})`} ${of} }`;
      const variables = Object.fromEntries(needed.map(({ name: arg, type }) => [arg, sample(type)]));
      expect(codeOf(await district.ask({ link }, query, variables)), name).toBe('FORBIDDEN');
    }
    for (const { name: act } of closed(Object.values(schema.getMutationType()!.getFields())))
      expect(await attempts.alone({ link }, { act }, matters[0]), act).toBe('FORBIDDEN');
  });
});

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

  /** What stays one's own after one has left a matter, and whose it says that it is. */
  const KEPT: Readonly<Record<string, readonly string[]>> = {
    notification: ['unit_id'],
    participation: ['unit_id'],
    work_order: ['unit_id'],
    escalation: ['from_unit_id', 'to_unit_id'],
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
    const open = new Set(who.district === 'main' ? publishedOnes(asking) : []);
    const file = matters.find(({ kind }) => kind === 'file')!.id;
    const seen = new Set(inSight);
    const hidden = rows.filter(({ name, id, own: kept }) => {
      if (!known.has(id) || seen.has(id) || kept) return false;
      // What the file of the district holds are the registers, which every unit of the district reads.
      if (id === file) return !(REGISTERS.has(name) && who.district === 'main');
      if (name === 'circular_publication' && open.has(id)) return false;
      const published = who.district === 'main' ? ofRooms((room) => room.published)[name] : undefined;
      return !published?.(matters.find((matter) => matter.id === id)!);
    });
    const told = hidden.map(({ name, id }) => `${name} of what ${matters.find((matter) => matter.id === id)!.name}`);
    expect(told, who.username).toEqual([]);
    const whole = rows.filter(({ name }) => name === 'matter').map(({ id }) => id);
    expect(ofScene(whole), who.username).toEqual(inSight);
  });
});
