import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { CalendarYearMissing, remaining } from '../kernel/calendar/index.ts';
import { soonAfter } from './marks.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { say } from '../kernel/i18n/index.ts';
import { readModel } from '../kernel/read/index.ts';
import { registersOf, Unit, unitModel } from '../unit/index.ts';
import type { Act, SeatFacts } from './act.ts';
import { actNamed } from './act.ts';
import { kindOf } from './kind.ts';
import { Link } from './link.entity.ts';
import { linkPurpose } from './links.ts';
import { Clock, ClockState, Document, Entry, Matter, Seat } from './matter.entity.ts';
import { abilitiesOf, partAbilitiesOf, seatAbilitiesOf } from './matter.policy.ts';
import { actorFacts } from './pipeline.ts';

const PRINCIPAL = `nullif(current_setting('app.principal', true), '')::uuid`;
const MY_SEAT = `(select to_json(s) from (select id, unit_id as "unitId", role, state, flags, live from participation
  where matter_id = $.id and live and unit_id = ${PRINCIPAL} limit 1) s)`;

/** Facts of the matter and of the reader's seat, for abilities of anything inside a matter. */
export const standingNeeds = (matterColumn: string) =>
  [
    {
      as: 'standing',
      sql: `(select to_json(f) from (select m.kind, m.state, m.flags, m.proposer,
        (select to_json(s) from (select id, unit_id as "unitId", role, state, flags, live from participation
          where matter_id = m.id and live and unit_id = ${PRINCIPAL} limit 1) s) as seat
        from matter m where m.id = $.${matterColumn}) f)`,
    },
  ] as const;

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
  computed: { sentence: ['act', 'data'], label: ['act'] },
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
  computed: { url: ['id'] },
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

export enum AbilityTone {
  PRIMARY = 'PRIMARY',
  PLAIN = 'PLAIN',
  DANGER = 'DANGER',
}

registerEnumType(AbilityTone, {
  name: 'AbilityTone',
  description: 'How an act’s button should look.',
  valuesConfig: {
    PRIMARY: { description: 'The act that usually comes next.' },
    PLAIN: { description: 'An act among others.' },
    DANGER: { description: 'An act that refuses, ends or cannot be undone.' },
  },
});

@ObjectType('Ability', { description: 'An act that the reader may do now.' })
export class Ability {
  @Field(() => String, { description: 'Name of the mutation.' })
  act: string;

  @Field(() => String, { description: 'Verb for the button.' })
  label: string;

  @Field(() => AbilityTone, { description: 'How the button should look.' })
  tone: AbilityTone;

  @Field(() => String, { nullable: true, description: 'What will happen and to whom; asked before the act.' })
  confirm: string | null;
}

const drawn: Readonly<Record<Context['locale'], WeakMap<readonly Act[], Ability[]>>> = {
  'zh-CN': new WeakMap(),
  en: new WeakMap(),
};

/** Abilities as the portal draws them: what usually comes next first, otherwise in the order of their declaration. */
export function toAbilities(acts: readonly Act[], { locale }: Context): Ability[] {
  const known = drawn[locale].get(acts);
  if (known) return known;
  const next = acts.filter((act) => act.tone === 'PRIMARY');
  const abilities = [...next, ...acts.filter((act) => act.tone !== 'PRIMARY')].map((act) => ({
    act: act.name,
    label: say(act.label, locale),
    tone: (act.tone ?? 'PLAIN') as AbilityTone,
    confirm: act.confirm ? say(act.confirm, locale) : null,
  }));
  drawn[locale].set(acts, abilities);
  return abilities;
}

export interface StandingRow {
  readonly kind: string;
  readonly state: string;
  readonly flags: string[];
  readonly proposer?: string | null;
  readonly seat: SeatFacts | null;
}

/** Abilities on a part of a matter, from the facts that `standingNeeds` reads. */
export function partAbilities(
  context: Context,
  standing: StandingRow | null,
  name: string,
  part: { id: string; state: string; unitId: string | null; flags?: readonly string[] },
): Ability[] {
  if (!standing || !context.who) return [];
  const facts = { actor: actorFacts(context.who), matter: standing, seat: standing.seat, part };
  return toAbilities(partAbilitiesOf(facts, name), context);
}

export enum ClockBand {
  OVERDUE = 'OVERDUE',
  DUE_SOON = 'DUE_SOON',
  IN_TIME = 'IN_TIME',
  PAUSED = 'PAUSED',
  DONE = 'DONE',
}

registerEnumType(ClockBand, {
  name: 'ClockBand',
  description: 'How pressing a deadline is.',
  valuesConfig: {
    OVERDUE: { description: '逾期: it has passed.' },
    DUE_SOON: { description: '临期: at most one working day is left.' },
    IN_TIME: { description: '正常: there is time.' },
    PAUSED: { description: '暂停: time does not count.' },
    DONE: { description: '已停: nothing is owed any more.' },
  },
});

export enum RemainingUnit {
  WORKING_DAY = 'WORKING_DAY',
  WORKING_HOUR = 'WORKING_HOUR',
  NATURAL_HOUR = 'NATURAL_HOUR',
  CALENDAR_DAY = 'CALENDAR_DAY',
}

registerEnumType(RemainingUnit, {
  name: 'RemainingUnit',
  description: 'Unit of time that a clock counts in.',
  valuesConfig: {
    WORKING_DAY: { description: 'Days on which offices are open.' },
    WORKING_HOUR: { description: 'Hours during which offices are open.' },
    NATURAL_HOUR: { description: 'Hours, day and night.' },
    CALENDAR_DAY: { description: 'Days of the calendar.' },
  },
});

@ObjectType('Remaining', { description: 'How much time is left, in the unit that the clock counts in.' })
export class RemainingTime {
  @Field(() => Float, { description: 'Amount that is left; negative when overdue, 0 when due today.' })
  amount: number;

  @Field(() => RemainingUnit, { description: 'Unit of the amount.' })
  unit: RemainingUnit;

  @Field(() => Boolean, { description: 'Whether the deadline has passed.' })
  overdue: boolean;
}

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
}

export enum ClockBasisSource {
  DISTRICT = 'DISTRICT',
  BUILT_IN = 'BUILT_IN',
  MATTER = 'MATTER',
}

registerEnumType(ClockBasisSource, {
  name: 'ClockBasisSource',
  description: 'Where the limit of a clock comes from.',
  valuesConfig: {
    DISTRICT: { description: '区定时限: a rule that the district has set.' },
    BUILT_IN: { description: '默认时限: what holds until the district sets a rule.' },
    MATTER: { description: '本件期限: given for this matter alone, by a law or as a day that was promised.' },
  },
});

@ObjectType('ClockBasis', {
  description: 'By what rule a clock runs: the one that held when it was started, whatever was set since.',
})
class ClockBasis {
  @Field(() => ClockBasisSource, { description: 'Where the limit comes from.' })
  source: ClockBasisSource;

  @Field(() => DateTime, { nullable: true, description: 'Since when that rule of the district holds.' })
  since: string | null;

  @Field(() => Float, { nullable: true, description: 'The limit of the rule; null where the matter has its own.' })
  amount: number | null;

  @Field(() => RemainingUnit, { nullable: true, description: 'In what the limit is counted.' })
  unit: RemainingUnit | null;
}

interface BasisRoot {
  readonly _basis: 'RULE' | 'ACT';
  readonly _amount: number;
  readonly _unit: RemainingUnit;
  readonly _since: string | null;
}

interface ClockRoot {
  readonly _kind: string;
  readonly _matter_kind: string | null;
  readonly _deadline: string;
  readonly _state: ClockState;
  readonly _unit: RemainingUnit;
  readonly _stopped_at: string | null;
}

@Resolver(() => Clock)
export class ClockFields {
  @FieldResolver(() => String, { description: 'What must be done, in words.' })
  label(@Root() root: ClockRoot, @Ctx() { locale }: Context): string {
    const rule = root._matter_kind ? kindOf(root._matter_kind).clocks[root._kind] : undefined;
    return rule ? say(rule.label, locale) : root._kind;
  }

  @FieldResolver(() => Seat, { nullable: true, description: 'The seat that owes it.' })
  seat(@Root() root: { seat: Seat | null }): Seat | null {
    return root.seat;
  }

  @FieldResolver(() => RemainingTime, { nullable: true, description: 'Time that is left; null when it does not run.' })
  async remaining(@Root() root: ClockRoot, @Ctx() context: Context): Promise<RemainingTime | null> {
    if (root._state !== ClockState.RUNNING) return null;
    return remainingOf(root, context);
  }

  @FieldResolver(() => ClockBasis, { description: 'By what rule it runs.' })
  basis(@Root() { _basis, _amount, _unit, _since }: BasisRoot): ClockBasis {
    if (_basis === 'ACT') return { source: ClockBasisSource.MATTER, since: null, amount: null, unit: null };
    const source = _since ? ClockBasisSource.DISTRICT : ClockBasisSource.BUILT_IN;
    return { source, since: _since, amount: Number(_amount), unit: _unit };
  }

  @FieldResolver(() => ClockBand, { description: 'How pressing it is.' })
  async band(@Root() root: ClockRoot, @Ctx() context: Context): Promise<ClockBand> {
    if (root._state === ClockState.PAUSED) return ClockBand.PAUSED;
    if (root._state === ClockState.STOPPED) return ClockBand.DONE;
    const tx = transactionOf(context);
    const deadline = new Date(root._deadline);
    if (deadline < tx.now) return ClockBand.OVERDUE;
    const { calendar } = await registersOf(tx);
    // The same line as the desk's counts and filter: a number leads to exactly what it counts.
    return deadline <= soonAfter(calendar, tx.now) ? ClockBand.DUE_SOON : ClockBand.IN_TIME;
  }
}

/** In the clock's own unit; in natural hours where the calendar of an old year is not loaded. */
async function remainingOf(root: ClockRoot, context: Context): Promise<RemainingTime> {
  const tx = transactionOf(context);
  const { calendar } = await registersOf(tx);
  const deadline = new Date(root._deadline);
  try {
    return remaining(calendar, tx.now, deadline, root._unit) as RemainingTime;
  } catch (error) {
    if (!(error instanceof CalendarYearMissing)) throw error;
    return remaining(calendar, tx.now, deadline, 'NATURAL_HOUR') as RemainingTime;
  }
}

@Resolver(() => Document)
export class DocumentFields {
  @FieldResolver(() => String, { description: 'Path to open it with the same session.' })
  url(@Root() root: { _id: string }): string {
    return `/files/${root._id}`;
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

interface LinkRoot {
  readonly _id: string;
  readonly _purpose: string;
  readonly _revoked_at: string | null;
  readonly _expires_at: string;
  readonly _standing: StandingRow | null;
}

@Resolver(() => Link)
export class LinkFields {
  @FieldResolver(() => String, { description: 'What it is good for, in words.' })
  purposeLabel(@Root() { _purpose }: LinkRoot, @Ctx() { locale }: Context): string {
    return say(linkPurpose(_purpose)?.label ?? { 'zh-CN': _purpose, en: _purpose }, locale);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it still opens anything.' })
  holds(@Root() { _revoked_at, _expires_at }: LinkRoot, @Ctx() context: Context): boolean {
    return _revoked_at === null && new Date(_expires_at) > transactionOf(context).now;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do with it now.' })
  abilities(@Root() root: LinkRoot, @Ctx() context: Context): Ability[] {
    const state = this.holds(root, context) ? 'LIVE' : 'ENDED';
    return partAbilities(context, root._standing, 'link', { id: root._id, state, unitId: null });
  }
}
