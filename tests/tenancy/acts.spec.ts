import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actNamed, allActs } from '../../api/matter/act.ts';
import { createSchema } from '../../api/schema.ts';
import { GONE, sorted } from './answers.ts';
import type { Attempt } from './attempts.ts';
import { byLinkAlone } from './attempts.ts';
import { BY_LINK, knows, may, mayAbout, mayOpen, OPENINGS, partsFor, PEOPLE, RULES, sees } from './oracle.ts';
import type { Person, StagedMatter } from './room.ts';
import { ROOMS } from './rooms/index.ts';
import { closedToLinks, fieldsOf, World } from './world.ts';

/**
 * Every act, tried by every kind of unit on a matter of its own, one at which it has a seat, one at which it has none, and
 * one of the other district, about each part of it. What the oracle forbids is refused.
 */

const mutations = fieldsOf(createSchema().getMutationType());
const MUTATIONS = new Set(mutations.map(({ name }) => name));
let world: World;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

/** What a member marks and keeps for itself is no act (docs/decisions/006). */
const NO_ACTS = new Set([
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
    const mutations = [...MUTATIONS].filter((name) => !NO_ACTS.has(name));
    const acts = new Set([...Object.keys(RULES), ...Object.keys(OPENINGS)]);
    expect(mutations.filter((name) => !acts.has(name))).toEqual([]);
  });

  test.each(PEOPLE)('what the rules forbid $username is refused', async (who) => {
    await Promise.all(
      world.matters
        .filter((matter) => sees(who, matter))
        .map(async (matter) => {
          const tries = forbidden(who, matter);
          const answers = await world.attempts.together(who, matter, tries);
          const came = tries.map(({ act, part }, at) => `${act} ${part ?? ''} ${answers[at]}`);
          const wanted = tries.map(({ act, part, answer }) => `${act} ${part ?? ''} ${answer}`);
          expect(came, `${who.username}: on what ${matter.name}`).toEqual(wanted);
        }),
    );
  });

  test.each(PEOPLE)('of a matter that $username does not see no act says that it exists', async (who) => {
    const hidden = world.matters.filter((matter) => !sees(who, matter));
    const tries = hidden.flatMap((matter) =>
      actsFor(matter)
        .filter((act) => actNamed(act).from !== 'NEW')
        .flatMap((act) => [{ act, matter }, ...partsFor(act, matter).map(({ id }) => ({ act, matter, part: id }))]),
    );
    const told = await world.attempts.found(who, tries);
    expect(
      told.map(({ act, matter }) => `${act} on what ${matter.name}`),
      who.username,
    ).toEqual([]);
    // Some of the mutations once more as they are sent; who comes next sends others.
    const turn = PEOPLE.indexOf(who) % TURNS;
    const sent = [...new Map(tries.map((one) => [one.act, one])).values()]
      .filter(({ act }) => isMutation(act))
      .filter((_, at) => at % TURNS === turn);
    await Promise.all(
      sent.map(async ({ act, matter }) =>
        expect(await world.attempts.alone(who.username, { act }, matter), `${who.username}: ${act}`).toBe(
          byLinkAlone(act) ? 'FORBIDDEN' : GONE,
        ),
      ),
    );
  });

  test.each(PEOPLE)('what the house or a link alone does, $username does not', async (who) => {
    const seen = world.matters.filter((matter) => sees(who, matter));
    const tries = seen.flatMap((matter) =>
      actsFor(matter)
        .filter((act) => (RULES[act]!.never || !isMutation(act)) && !may(who, act, matter))
        .map((act) => {
          const part = ofClocks(act) ? world.marks.get(matter.id) : partsFor(act, matter)[0]?.id;
          return { act, matter, ...(part ? { part } : {}) };
        }),
    );
    const answers = await world.attempts.inside(who, tries);
    for (const [at, { act, matter, part }] of tries.entries())
      expect(answers[at], `${who.username}: ${act} on what ${matter.name}`).toBe(
        actNamed(act).part && !part ? 'PartNotFound' : 'NotPermitted',
      );
    const byLink = [...new Map(tries.map((one) => [one.act, one])).values()].filter(({ act }) => isMutation(act));
    for (const { act, matter } of byLink)
      expect(await world.attempts.alone(who.username, { act }, matter), `${who.username}: ${act}`).toBe(
        byLinkAlone(act) ? 'FORBIDDEN' : 'NotPermitted',
      );
  });

  test.each(PEOPLE)('$username opens nothing that the rules do not give', async (who) => {
    const refused = Object.keys(OPENINGS).filter((act) => !mayOpen(who, act));
    const answers = await Promise.all(refused.map((act) => world.attempts.alone(who.username, { act })));
    expect(answers, refused.join()).toEqual(refused.map(() => 'NotPermitted'));
  });

  test('nobody without a session does anything', async () => {
    for (const name of MUTATIONS)
      if (!NO_ACTS.has(name))
        expect(await world.attempts.alone(null, { act: name }, world.matters[0]), name).toBe('UNAUTHENTICATED');
  });
});

/** Everybody sends one of so many mutations on what it does not see. */
const TURNS = 4;
const NOBODYS = '00000000-0000-4000-8000-000000000000';

/** Acts of the house about a mark of a clock, which is no part that anybody is shown. */
const ofClocks = (act: string): boolean => RULES[act]!.on === 'any' && RULES[act]!.never === 'BY_HOUSE';

const isMutation = (act: string): boolean => MUTATIONS.has(act);

/** The acts of the oracle that are done on a matter of such a kind. */
const actsFor = ({ kind }: StagedMatter): string[] =>
  Object.keys(RULES).filter((act) => RULES[act]!.on === 'any' || RULES[act]!.on === kind);

/** Every act that a person may not do on a matter that it sees, about each part of it. */
function forbidden(who: Person, matter: StagedMatter): (Attempt & { readonly answer: string })[] {
  return actsFor(matter)
    .filter((act) => isMutation(act) && !RULES[act]!.never)
    .flatMap((act) => {
      if (!RULES[act]!.part) return may(who, act, matter) ? [] : [{ act, answer: 'NotPermitted' }];
      const parts = partsFor(act, matter).filter((part) => !mayAbout(who, act, matter, part));
      // One that is not there, where there is none to try.
      if (parts.length === 0) return [{ act, part: NOBODYS, answer: 'PartNotFound' }];
      return parts.map((part) => {
        const answer = knows(who, part) ? 'NotPermitted' : 'PartNotFound';
        return { act, part: part.id, answer };
      });
    });
}

/** What may be asked for by a link at all. */
const doing = mutations.filter(({ extensions }) => (extensions['requires'] as readonly string[]).includes('LINK'));

describe('through the link of a resident', () => {
  test('nothing is done on it but what the rules say, and nothing on another appeal', async () => {
    expect(doing.map(({ name }) => name).toSorted()).toEqual(expect.arrayContaining(Object.keys(BY_LINK).toSorted()));
    const all = world.linked();
    for (const [at, own] of all.entries()) {
      const other = all[(at + 1) % all.length]!;
      for (const { name: act } of doing) {
        expect(await world.attempts.alone(own, { act }, other), `${own.name}: ${act} on another`).toBe(GONE);
        if (act in BY_LINK && !BY_LINK[act]!(own))
          expect(await world.attempts.alone(own, { act }, own), `${own.name}: ${act}`).toBe('NotPermitted');
      }
    }
  });

  test('it does nothing that is for members', async () => {
    const { link } = world.linked()[0]!;
    for (const { name: act } of closedToLinks(mutations))
      expect(await world.attempts.alone({ link }, { act }, world.matters[0]), act).toBe('FORBIDDEN');
  });
});

describe('through the link of a merchant or a consumer', () => {
  test('nothing is done on what it does not open', async () => {
    for (const { link, field, matter } of world.given())
      for (const { name: act } of doing) {
        const { kind } = actNamed(act);
        const others = world.matters.filter(({ id, ...of }) => id !== matter.id && of.kind === (kind ?? matter.kind));
        expect(await world.attempts.alone({ link }, { act }, others[0]), `${field}: ${act}`).toBe(GONE);
      }
  });

  test('it does nothing that is for members', async () => {
    for (const { link } of world.given())
      for (const { name: act } of closedToLinks(mutations))
        expect(await world.attempts.alone({ link }, { act }, world.matters[0]), act).toBe('FORBIDDEN');
  });
});
