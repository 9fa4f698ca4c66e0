import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { say } from '../kernel/i18n/index.ts';
import { readModel } from '../kernel/read/index.ts';
import { Unit, unitModel } from '../unit/index.ts';
import type { StandingRow } from './ability.ts';
import { Ability, PRINCIPAL, standingNeeds, toAbilities } from './ability.ts';
import type { SeatFacts } from './act.ts';
import { actNamed } from './act.ts';
import { kindOf } from './kind.ts';
import { Link } from './link.entity.ts';
import { Clock, Document, Entry, Matter, Seat } from './matter.entity.ts';
import { actorIn } from './links.ts';
import { abilitiesOf, seatAbilitiesOf } from './matter.policy.ts';
import { actorFacts } from './pipeline.ts';

const MY_SEAT = `(select to_json(s) from (select id, unit_id as "unitId", role, state, flags, live from participation
  where matter_id = $.id and live and unit_id = ${PRINCIPAL} limit 1) s)`;

export const matterModel = readModel({
  type: 'Matter',
  table: 'matter',
  entity: Matter,
  always: ['kind'],
  expressions: { nextDeadline: `nullif($.next_deadline, 'infinity')` },
  one: {
    leadUnit: { model: () => unitModel, on: ['lead_unit_id', 'id'] },
    mySeat: { model: () => seatModel, on: ['id', 'matter_id'], where: `$.live and $.unit_id = ${PRINCIPAL}` },
    lastEntry: { model: () => entryModel, on: ['id', 'matter_id'], order: '$.seq desc' },
  },
  many: {
    seats: { model: () => seatModel, on: ['id', 'matter_id'], order: '$.since, $.id', most: 100 },
    entries: { model: () => entryModel, on: ['id', 'matter_id'], order: '$.seq desc', most: 50 },
    clocks: { model: () => clockModel, on: ['id', 'matter_id'], order: '$.deadline, $.id', most: 100 },
    documents: {
      model: () => documentModel,
      on: ['id', 'matter_id'],
      order: '$.at, $.id',
      most: 100,
      where: 'not $.withdrawn',
    },
    links: { model: () => linkModel, on: ['id', 'matter_id'], order: '$.given_at, $.id', most: 100 },
  },
  computed: {
    kindLabel: ['kind'],
    stateLabel: ['kind', 'state'],
    steps: ['kind', 'state'],
    isOpen: ['kind', 'state'],
    abilities: ['kind', 'state', 'flags', 'proposer', { as: 'seat', sql: MY_SEAT }],
  },
  variants: {},
});

export const seatModel = readModel({
  type: 'Seat',
  table: 'participation',
  entity: Seat,
  expressions: { nextDeadline: `nullif($.next_deadline, 'infinity')` },
  one: {
    unit: { model: () => unitModel, on: ['unit_id', 'id'] },
    matter: { model: () => matterModel, on: ['matter_id', 'id'] },
    clock: {
      model: () => clockModel,
      on: ['id', 'seat_id'],
      where: `$.state = 'RUNNING'`,
      order: '$.deadline, $.id',
    },
  },
  many: {
    clocks: { model: () => clockModel, on: ['id', 'seat_id'], order: '$.deadline, $.id', most: 50 },
  },
  computed: {
    partAbilities: ['id', 'unit_id', 'role', 'state', 'flags', 'live', ...standingNeeds('matter_id')],
    roleLabel: ['matter_kind', 'role'],
    stateLabel: ['matter_kind', 'state'],
    dutyLabel: ['matter_kind', 'duty'],
    handlerName: [{ as: 'handler', sql: `(select name from member where id = $.handler_id)` }],
    // From the own seat alone: of the matter only the flags and who proposed it are not on the seat.
    abilities: [
      'id',
      'unit_id',
      'role',
      'state',
      'flags',
      'live',
      'matter_kind',
      'matter_state',
      { as: 'matter_flags', sql: '(select m.flags from matter m where m.id = $.matter_id)' },
      { as: 'matter_proposer', sql: '(select m.proposer from matter m where m.id = $.matter_id)' },
    ],
  },
});

export const entryModel = readModel({
  type: 'Entry',
  table: 'entry',
  entity: Entry,
  computed: { sentence: ['act', 'data'], label: ['act'], unitName: ['unit_name'] },
});

export const clockModel = readModel({
  type: 'Clock',
  table: 'clock',
  entity: Clock,
  one: { seat: { model: () => seatModel, on: ['seat_id', 'id'] } },
  computed: {
    label: ['kind', { as: 'matter_kind', sql: `(select kind from matter where id = $.matter_id)` }],
    remaining: ['deadline', 'state', 'unit', 'stopped_at'],
    band: ['deadline', 'state', 'unit', 'stopped_at'],
    basis: [
      'basis',
      'amount',
      'unit',
      { as: 'since', sql: `(select effective_from from district_setting where id = $.rule_id)` },
    ],
  },
});

export const documentModel = readModel({
  type: 'Document',
  table: 'document',
  entity: Document,
  computed: { url: ['id'], unitName: ['unit_name'] },
});

const linkModel = readModel({
  type: 'Link',
  table: 'link',
  entity: Link,
  computed: {
    purposeLabel: ['purpose'],
    holds: ['revoked_at', 'expires_at'],
    abilities: ['id', 'revoked_at', 'expires_at', ...standingNeeds('matter_id')],
  },
});

@ObjectType('Step', { description: 'A state on the usual path of a kind of matter.' })
export class Step {
  @Field(() => String, { description: 'The state.' })
  state: string;

  @Field(() => String, { description: 'Its name.' })
  label: string;

  @Field(() => Boolean, { description: 'Whether the matter has passed it.' })
  done: boolean;

  @Field(() => Boolean, { description: 'Whether the matter stands there.' })
  current: boolean;
}

interface MatterRoot {
  readonly _kind: string;
  readonly _state: string;
  readonly _flags: string[];
  readonly _proposer: string | null;
  readonly _seat: SeatFacts | null;
}

@Resolver(() => Matter)
export class MatterFields {
  @FieldResolver(() => String, { description: 'Name of the kind of matter.' })
  kindLabel(@Root() root: MatterRoot, @Ctx() { locale }: Context): string {
    return say(kindOf(root._kind).label, locale);
  }

  @FieldResolver(() => String, { description: 'Name of the state.' })
  stateLabel(@Root() root: MatterRoot, @Ctx() { locale }: Context): string {
    return labelIn(kindOf(root._kind).states, root._state, locale);
  }

  @FieldResolver(() => Boolean, { description: 'Whether anything may still be owed.' })
  isOpen(@Root() root: MatterRoot): boolean {
    return !kindOf(root._kind).closed.includes(root._state);
  }

  @FieldResolver(() => [Step], { description: 'The usual path, and where the matter stands on it.' })
  steps(@Root() root: MatterRoot, @Ctx() { locale }: Context): Step[] {
    const kind = kindOf(root._kind);
    const at = kind.path.indexOf(kind.beside?.[root._state] ?? root._state);
    return kind.path.map((state, index) => ({
      state,
      label: labelIn(kind.states, state, locale),
      done: at >= 0 && index < at,
      current: index === at,
    }));
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that leads.' })
  leadUnit(@Root() root: { leadUnit: Unit | null }): Unit | null {
    return root.leadUnit;
  }

  @FieldResolver(() => Seat, { nullable: true, description: 'The seat of the reader’s own unit.' })
  mySeat(@Root() root: { mySeat: Seat | null }): Seat | null {
    return root.mySeat;
  }

  @FieldResolver(() => [Seat], { description: 'Who sits at it, in the order of arrival.' })
  seats(
    @Root() root: { seats: Seat[] },
    @Arg('first', () => Int, { nullable: true, description: 'At most so many.' }) _first?: number,
  ): Seat[] {
    return root.seats;
  }

  @FieldResolver(() => [Entry], { description: 'The ledger as the reader sees it, newest first.' })
  entries(
    @Root() root: { entries: Entry[] },
    @Arg('first', () => Int, { nullable: true, description: 'At most so many.' }) _first?: number,
  ): Entry[] {
    return root.entries;
  }

  @FieldResolver(() => [Link], { description: 'Links without an account that the reader oversees.' })
  links(@Root() root: { links: Link[] }): Link[] {
    return root.links;
  }

  @FieldResolver(() => Entry, { nullable: true, description: 'The last act on the ledger that the reader sees.' })
  lastEntry(@Root() root: { lastEntry: Entry | null }): Entry | null {
    return root.lastEntry;
  }

  @FieldResolver(() => [Clock], { description: 'Its clocks, the nearest deadline first.' })
  clocks(
    @Root() root: { clocks: Clock[] },
    @Arg('first', () => Int, { nullable: true, description: 'At most so many.' }) _first?: number,
  ): Clock[] {
    return root.clocks;
  }

  @FieldResolver(() => [Document], { description: 'Its documents that the reader may open.' })
  documents(
    @Root() root: { documents: Document[] },
    @Arg('first', () => Int, { nullable: true, description: 'At most so many.' }) _first?: number,
  ): Document[] {
    return root.documents;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do now.' })
  abilities(@Root() root: MatterRoot, @Ctx() context: Context): Ability[] {
    if (!context.who) return [];
    const matter = { kind: root._kind, state: root._state, flags: root._flags, proposer: root._proposer };
    const standing = { actor: actorFacts(context.who), matter, seat: root._seat, part: null };
    return toAbilities(abilitiesOf(standing), context);
  }
}

interface SeatRoot {
  readonly _matter_kind: string;
  readonly _matter_state: string;
  readonly _matter_flags: string[] | null;
  readonly _matter_proposer: string | null;
  readonly _id: string;
  readonly _unit_id: string;
  readonly _role: string;
  readonly _state: string;
  readonly _flags: string[];
  readonly _live: boolean;
  readonly _duty: string | null;
  readonly _handler: string | null;
  readonly _standing: StandingRow | null;
}

@Resolver(() => Seat)
export class SeatFields {
  @FieldResolver(() => Unit, { description: 'The unit that sits there.' })
  unit(@Root() root: { unit: Unit }): Unit {
    return root.unit;
  }

  @FieldResolver(() => Matter, {
    nullable: true,
    description: 'The matter it is at; null when the reader does not see it any more.',
  })
  matter(@Root() root: { matter: Matter | null }): Matter | null {
    return root.matter;
  }

  @FieldResolver(() => String, { description: 'Name of the role.' })
  roleLabel(@Root() root: SeatRoot, @Ctx() { locale }: Context): string {
    return labelIn(kindOf(root._matter_kind).seatRoles, root._role, locale);
  }

  @FieldResolver(() => String, { description: 'Name of the state.' })
  stateLabel(@Root() root: SeatRoot, @Ctx() { locale }: Context): string {
    return labelIn(kindOf(root._matter_kind).seatStates, root._state, locale);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it owes next, in words.' })
  dutyLabel(@Root() root: SeatRoot, @Ctx() { locale }: Context): string | null {
    return root._duty ? labelIn(kindOf(root._matter_kind).duties, root._duty, locale) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Member who handles it; seen within the own unit.' })
  handlerName(@Root() root: SeatRoot): string | null {
    return root._handler;
  }

  @FieldResolver(() => Clock, { nullable: true, description: 'The running clock with the nearest deadline.' })
  clock(@Root() root: { clock: Clock | null }): Clock | null {
    return root.clock;
  }

  @FieldResolver(() => [Clock], { description: 'All clocks of the seat.' })
  clocks(@Root() root: { clocks: Clock[] }): Clock[] {
    return root.clocks;
  }

  @FieldResolver(() => [Ability], {
    description: 'What the reader may do from this seat now; empty at another unit’s seat.',
  })
  abilities(@Root() root: SeatRoot, @Ctx() context: Context): Ability[] {
    const { who } = context;
    const seat = seatOf(root);
    const own = who && who.actor.type !== 'LINK' && who.actor.unitId === seat.unitId;
    if (!own || !root._matter_flags) return [];
    const matter = {
      kind: root._matter_kind,
      state: root._matter_state,
      flags: root._matter_flags,
      proposer: root._matter_proposer,
    };
    return toAbilities(abilitiesOf({ actor: actorFacts(who), matter, seat, part: null }), context);
  }

  @FieldResolver(() => [Ability], {
    description: 'What the reader may do about this seat as a part of the matter, for example review its return.',
  })
  partAbilities(@Root() root: SeatRoot, @Ctx() context: Context): Ability[] {
    if (!context.who || !root._standing) return [];
    const seat = seatOf(root);
    const standing = { actor: actorFacts(context.who), matter: root._standing, seat: root._standing.seat, part: seat };
    return toAbilities(seatAbilitiesOf(standing, seat.role), context);
  }
}

function seatOf(root: SeatRoot): SeatFacts {
  return {
    id: root._id,
    unitId: root._unit_id,
    role: root._role,
    state: root._state,
    flags: root._flags,
    live: root._live,
  };
}

interface EntryRoot {
  readonly _act: string;
  readonly _data: Record<string, unknown>;
  readonly _unit_name: string;
}

@Resolver(() => Entry)
export class EntryFields {
  @FieldResolver(() => String, { description: 'What was done, as the sentence that follows the unit’s name.' })
  sentence(@Root() root: EntryRoot, @Ctx() { locale }: Context): string {
    return say(actNamed(root._act).sentence, locale, root._data);
  }

  @FieldResolver(() => String, { description: 'Name of the act in words.' })
  label(@Root() root: EntryRoot, @Ctx() { locale }: Context): string {
    return say(actNamed(root._act).label, locale);
  }

  @FieldResolver(() => String, {
    description: 'Unit for which it was done, as it was called then; by a link, what its holder is.',
  })
  unitName(@Root() root: EntryRoot, @Ctx() { locale }: Context): string {
    return actorIn(locale, root._unit_name);
  }
}

@Resolver(() => Document)
export class DocumentFields {
  @FieldResolver(() => String, { description: 'Path to open it with the same session.' })
  url(@Root() root: { _id: string }): string {
    return `/files/${root._id}`;
  }

  @FieldResolver(() => String, { description: 'Unit that added it; by a link, what its holder is.' })
  unitName(@Root() root: { _unit_name: string }, @Ctx() { locale }: Context): string {
    return actorIn(locale, root._unit_name);
  }
}

function labelIn(
  words: Readonly<Record<string, { 'zh-CN': string; en: string }>>,
  key: string,
  locale: Context['locale'],
): string {
  const word = words[key];
  return word ? say(word, locale) : key;
}
