import type { EntityManager } from '@mikro-orm/postgresql';
import { deadlineOf, shift } from '../kernel/calendar/index.ts';
import type { Transaction } from '../kernel/database/index.ts';
import { newId } from '../kernel/database/index.ts';
import type { Problem } from '../kernel/graphql/problem.ts';
import { Refusal } from '../kernel/graphql/problem.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';
import type { Registers, SettingRow, UnitRow } from '../unit/index.ts';
import { changedRegisters, UnitKind } from '../unit/index.ts';
import type { Act, ActorFacts, PartFacts, SeatFacts, Standing } from './act.ts';
import type { Awaited, ClockRule, Limit, Mark, MatterKind } from './kind.ts';
import { clockKey, limitIn, ruleInForce, ruleWith } from './kind.ts';
import { placeOf } from './marks.ts';
import { PartNotFound, UnitNotEligible } from './matter.problems.ts';

/** A row of `matter` as the pipeline holds it, locked. */
export interface MatterRow {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  title: string;
  state: string;
  flags: string[];
  proposer: string | null;
  urgency: string;
  /** Type within its kind, where limits differ by it. */
  type: string | null;
  categoryId: string | null;
  subDistrictId: string | null;
  leadUnitId: string | null;
  firstReceiverId: string | null;
  readonly version: number;
  readonly headHash: string;
  /** Set by the act that opens it, where it was open elsewhere before. */
  openedAt: Date;
  closedAt: Date | null;
  /** Principals that see it whatever the seats are. */
  standing: string[];
  /** Units that must not see it, whatever their seats, nor any unit below them. */
  barred: string[];
  audience: string[];
  /** Text to search by; null leaves the index as it is. */
  searchText: string | null;
}

export interface SeatRow extends SeatFacts {
  readonly superiorId: string | null;
  role: string;
  state: string;
  flags: string[];
  live: boolean;
  duty: string | null;
  handlerId: string | null;
  readonly since: Date;
  until: Date | null;
}

export interface ClockRow {
  readonly id: string;
  readonly seatId: string;
  readonly partId: string | null;
  readonly kind: string;
  state: 'RUNNING' | 'PAUSED' | 'STOPPED';
  amount: number;
  unit: Limit['unit'];
  /** The value of the district's setting under which it was started; null for what the house comes with. */
  readonly ruleId: string | null;
  /** Whether the limit is the rule's, or an act gave it: a law, a promised day. */
  basis: 'RULE' | 'ACT';
  readonly startedAt: Date;
  deadline: Date;
  pauses: { from: string; until: string | null }[];
  /** Time that was granted on top of the limit. */
  extensions: Limit[];
  stoppedAt: Date | null;
}

export interface MarkRow {
  readonly id: string;
  readonly clockId: string;
  readonly kind: Mark['kind'];
  readonly amount: number;
  readonly unit: Limit['unit'];
  /** What the house does there; null where it only tells. */
  readonly act: string | null;
  /** Null while the calendar of its year is not loaded. */
  readonly dueAt: Date | null;
}

export interface Notice {
  readonly unitIds: readonly string[];
  readonly kind: 'DUTY' | 'PROGRESS' | 'DECISION' | 'CLOCK' | 'INVITATION';
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Who sees a row: every seat and the appellant's link, every seat, the lead and the one it concerns, or who is named. */
export type Reach = 'ALL' | 'SEATS' | 'LEAD' | 'NAMED';

export interface Work {
  readonly tx: Transaction;
  readonly act: Act;
  readonly actor: ActorFacts;
  readonly registers: Registers;
  readonly kind: MatterKind;
  readonly matter: MatterRow;
  readonly seats: SeatRow[];
  readonly clocks: ClockRow[];
  readonly part: PartFacts | null;
}

/**
 * What an act's `run` works with. It changes seats, clocks and the matter's envelope here, in memory; the pipeline
 * writes them with the entry, in one go. A capability's own rows go through `em()`.
 */
export class Acting {
  readonly tx: Transaction;
  readonly now: Date;
  readonly actor: ActorFacts;
  registers: Registers;
  readonly matter: MatterRow;
  readonly seats: SeatRow[];
  readonly clocks: ClockRow[];
  readonly notices: Notice[] = [];
  readonly newMarks: MarkRow[] = [];
  readonly voidedClocks = new Set<string>();
  /** Clocks that stand still: what was due before still strikes. */
  readonly pausedClocks = new Set<string>();
  readonly data: Record<string, unknown> = {};
  note: string | null = null;
  reach: Reach;
  namedAudience: string[] = [];
  part: PartFacts | null;
  private readonly kind: MatterKind;

  constructor(work: Work) {
    this.tx = work.tx;
    this.now = work.tx.now;
    this.actor = work.actor;
    this.registers = work.registers;
    this.kind = work.kind;
    this.matter = work.matter;
    this.seats = work.seats;
    this.clocks = work.clocks;
    this.part = work.part;
    this.reach = work.act.reach ?? 'SEATS';
  }

  em(): Promise<EntityManager> {
    return this.tx.em();
  }

  /** Reads the district's registers again, after this act changed them. */
  async reloadRegisters(): Promise<void> {
    this.registers = await changedRegisters(this.tx);
  }

  /** The actor's own live seat. */
  get seat(): SeatRow | null {
    return this.seats.find((seat) => seat.live && seat.unitId === this.actor.unitId) ?? null;
  }

  get unitId(): string {
    if (!this.actor.unitId) throw new Error('This act is not done for a unit.');
    return this.actor.unitId;
  }

  standing(): Standing {
    return { actor: this.actor, matter: this.matter, seat: this.seat, part: this.part };
  }

  refuse(problem: Problem): never {
    throw new Refusal(problem);
  }

  /** The unit, or a refusal: unknown and inactive units get no seats. */
  unitOf(id: string): UnitRow {
    const unit = this.registers.unit(id);
    if (unit?.active) return unit;
    const name = unit?.name ?? text('该单位', 'the unit');
    const reason = text('单位不存在或已停用。', 'there is no such unit, or it is not in service.');
    return this.refuse(UnitNotEligible({ unitId: id, unit: name, reason }));
  }

  /** The units that see the work of every unit: the command centre and the leadership. */
  overseers(): string[] {
    const leaders = this.registers.unitsOf(UnitKind.LEADERSHIP).map(({ id }) => id);
    return [this.tx.who.district.centreId, ...leaders];
  }

  /** Name of an active member of the actor's own unit, or a refusal. */
  async nameOfOwn(memberId: string): Promise<string> {
    const [member] = await this.tx.execute<{ name: string }>(
      'select name from member where id = $1 and unit_id = $2 and active',
      [memberId, this.unitId],
    );
    return member?.name ?? this.refuse(PartNotFound());
  }

  /** Whether a clock runs to a day that its unit named for itself. */
  isOwn({ kind }: Pick<ClockRow, 'kind'>): boolean {
    return this.kind.clocks[kind]?.own ?? false;
  }

  /** Who sees a clock and what is told of it: everybody at the matter, or its unit and the centre. */
  clockAudience(clock: ClockRow): string[] {
    if (!this.isOwn(clock)) return this.seatsAudience();
    return this.namedOnly([this.seatOf(clock.seatId).unitId, this.tx.who.district.centreId]);
  }

  seatOf(id: string): SeatRow {
    const seat = this.seats.find((candidate) => candidate.id === id);
    if (!seat) throw new Error('The seat is not at this matter.');
    return seat;
  }

  liveSeatOf(unitId: string): SeatRow | undefined {
    return this.seats.find((seat) => seat.live && seat.unitId === unitId);
  }

  /** Gives a unit a seat. A unit has at most one live seat at a matter; a community's sub-district sees with it. */
  grantSeat(seat: {
    unitId: string;
    role: string;
    state: string;
    flags?: string[];
    handlerId?: string | null;
  }): SeatRow {
    const unit = this.unitOf(seat.unitId);
    const refuse = (reason: Text) => this.refuse(UnitNotEligible({ unitId: unit.id, unit: unit.name, reason }));
    if (this.isBarred(unit.id))
      return refuse(text('该单位是被举报方或其下属。', 'it is the unit accused, or one below it.'));
    if (this.liveSeatOf(unit.id)) return refuse(text('该单位已有席位。', 'it has a seat already.'));
    const sharesSight = unit.kind === UnitKind.COMMUNITY || unit.kind === UnitKind.DEPUTY;
    const row: SeatRow = {
      id: newId(),
      unitId: unit.id,
      superiorId: sharesSight ? unit.parentId : null,
      role: seat.role,
      state: seat.state,
      flags: seat.flags ?? [],
      live: true,
      duty: null,
      handlerId: seat.handlerId ?? null,
      since: this.now,
      until: null,
    };
    this.seats.push(row);
    return row;
  }

  /** Ends a seat: the unit leaves the audience of everything that follows the seats; its clocks stop. */
  endSeat(seat: SeatRow, state: string): void {
    seat.state = state;
    seat.live = false;
    seat.duty = null;
    seat.until = this.now;
    for (const clock of this.clocks) if (clock.seatId === seat.id) this.stop(clock);
  }

  /** Bars a unit and all below it: their seats end, and nothing of the matter is theirs to see any more. */
  bar(unitId: string, endState: string): void {
    this.matter.barred = [...new Set([...this.matter.barred, unitId])];
    for (const seat of this.seats) if (seat.live && this.isBarred(seat.unitId)) this.endSeat(seat, endState);
  }

  /** Ends the seats of those who only look on. */
  dismissOnlookers(endState: string): void {
    const { onlookers = [] } = this.kind;
    for (const seat of this.seats) if (seat.live && onlookers.includes(seat.role)) this.endSeat(seat, endState);
  }

  isBarred(unitId: string): boolean {
    const line = this.registers.lineOf(unitId);
    return this.matter.barred.some((barred) => line.includes(barred));
  }

  /** Starts a clock of the kind's rules for a seat; the limit may be given where an act decides it. */
  startClock(
    kind: string,
    seat: SeatRow,
    options: { limit?: Limit | null; partId?: string | undefined; deadline?: Date } = {},
  ): ClockRow {
    const { limit: given = null, deadline = null } = options;
    const limit = given ?? this.limitOf(kind);
    const clock: ClockRow = {
      id: newId(),
      seatId: seat.id,
      partId: options.partId ?? null,
      kind,
      state: 'RUNNING',
      amount: limit.amount,
      unit: limit.unit,
      ruleId: this.settingOf(kind)?.id ?? null,
      basis: given || deadline ? 'ACT' : 'RULE',
      startedAt: this.now,
      deadline: deadline ?? deadlineOf(this.registers.calendar, this.now, limit),
      pauses: [],
      extensions: [],
      stoppedAt: null,
    };
    this.clocks.push(clock);
    this.setMarks(clock);
    return clock;
  }

  /** Stops the running clocks of a kind: of a seat, of a part, or all of them. */
  stopClocks(kind: string, { seat, partId }: { seat?: SeatFacts; partId?: string } = {}): void {
    for (const clock of this.clocks) {
      if (clock.kind !== kind || (seat && clock.seatId !== seat.id)) continue;
      if (partId !== undefined && clock.partId !== partId) continue;
      this.stop(clock);
    }
  }

  /** Those that follow the facts end with them. */
  stopAllClocks(): void {
    for (const clock of this.clocks) if (!this.kind.clocks[clock.kind]?.runsWhile) this.stop(clock);
  }

  /** Starts and stops the clocks that run as long as somebody is waited for by the facts alone. */
  followFacts(): void {
    for (const [kind, { runsWhile }] of Object.entries(this.kind.clocks)) {
      if (!runsWhile) continue;
      const awaited = runsWhile(this.matter, this.seats);
      const running = this.clocks.filter((clock) => clock.kind === kind && clock.state !== 'STOPPED');
      const isOf = (clock: ClockRow, { seat, partId }: Awaited): boolean =>
        clock.seatId === seat.id && clock.partId === (partId ?? null);
      for (const clock of running) if (!awaited.some((one) => isOf(clock, one))) this.stop(clock);
      for (const one of awaited)
        if (!running.some((clock) => isOf(clock, one)))
          this.startClock(kind, this.seatOf(one.seat.id), { partId: one.partId });
    }
  }

  stop(clock: ClockRow): void {
    if (clock.state === 'STOPPED') return;
    clock.state = 'STOPPED';
    clock.stoppedAt = this.now;
    this.voidedClocks.add(clock.id);
  }

  pauseClocks(seat: SeatFacts): void {
    for (const clock of this.clocks) {
      if (clock.seatId !== seat.id || clock.state !== 'RUNNING') continue;
      clock.state = 'PAUSED';
      clock.pauses.push({ from: this.now.toISOString(), until: null });
      this.pausedClocks.add(clock.id);
    }
  }

  /** Lets paused clocks run on; their deadlines are rebuilt from the whole history of pauses and extensions. */
  resumeClocks(seat: SeatFacts): void {
    for (const clock of this.clocks) {
      if (clock.seatId !== seat.id || clock.state !== 'PAUSED') continue;
      clock.state = 'RUNNING';
      const pause = clock.pauses.at(-1)!;
      pause.until = this.now.toISOString();
      clock.deadline = this.deadlineOf(clock);
      this.setMarks(clock, new Date(pause.from));
    }
  }

  /** Grants time on top of a clock's limit. */
  extendClock(clock: ClockRow, by: Limit): void {
    clock.extensions.push(by);
    clock.deadline = shift(this.registers.calendar, clock.deadline, by);
    this.voidedClocks.add(clock.id);
    this.setMarks(clock);
  }

  /** Gives a clock another limit from its start, such as one that a law sets, or its rule's own; pauses and extensions stay. */
  setLimit(clock: ClockRow, given: Limit | null): void {
    const { amount, unit } = given ?? this.limitUnder(clock);
    Object.assign(clock, { amount, unit, basis: given ? 'ACT' : 'RULE' });
    if (clock.state !== 'RUNNING') return;
    clock.deadline = this.deadlineOf(clock);
    this.voidedClocks.add(clock.id);
    this.setMarks(clock);
  }

  private deadlineOf(clock: ClockRow): Date {
    const { calendar } = this.registers;
    const pauses = clock.pauses.map(({ from, until }) => ({ from: new Date(from), until: new Date(until!) }));
    const limit = deadlineOf(calendar, clock.startedAt, clock, pauses)!;
    return clock.extensions.reduce((deadline, by) => shift(calendar, deadline, by), limit);
  }

  notify(notice: Notice): void {
    this.notices.push(notice);
  }

  /** Records who leads: the seat whose rows the co-handling units' ones are shown to. */
  lead(unitId: string | null): void {
    this.matter.leadUnitId = unitId;
  }

  /** Whoever acts has proposed what a second person is to decide (`second` of a way). */
  propose(): void {
    this.matter.proposer = this.actor.person ?? null;
  }

  flag(flag: string): void {
    if (!this.matter.flags.includes(flag)) this.matter.flags.push(flag);
  }

  unflag(flag: string): void {
    this.matter.flags = this.matter.flags.filter((known) => known !== flag);
  }

  /** Audience of rows that every seat sees: those who always see, and each live seat with its superior. */
  seatsAudience(): string[] {
    // A link is not a unit: what the units say among themselves is not for it.
    return this.wholeAudience().filter((id) => this.registers.unit(id) !== undefined);
  }

  /** Audience of rows that the appellant's link sees as well. */
  wholeAudience(): string[] {
    return this.audienceOf(this.seats.filter((seat) => seat.live));
  }

  /** Audience of documents: everybody at the matter but those who only look on; a link where it sees them as well. */
  documentsAudience(reach: 'ALL' | 'SEATS'): string[] {
    const { onlookers = [], withoutDocuments = [] } = this.kind;
    const looksOn = ({ unitId, role }: SeatRow) =>
      onlookers.includes(role) || withoutDocuments.includes(this.registers.unit(unitId)?.kind as UnitKind);
    const close = this.audienceOf(this.seats.filter((seat) => seat.live && !looksOn(seat)));
    return reach === 'ALL' ? close : close.filter((id) => this.registers.unit(id) !== undefined);
  }

  private audienceOf(seats: readonly SeatRow[]): string[] {
    return this.admitted([...this.matter.standing, ...seats.flatMap((seat) => [seat.unitId, seat.superiorId])]);
  }

  /** Audience of rows between one unit and the lead. */
  leadAudience(unitId: string | null = this.actor.unitId): string[] {
    const seat = unitId ? this.liveSeatOf(unitId) : undefined;
    const units = this.matter.standing.filter((id) => this.registers.unit(id) !== undefined);
    return this.admitted([...units, this.matter.leadUnitId, unitId, seat?.superiorId ?? null]);
  }

  /** Audience of rows that only named units see. */
  namedOnly(unitIds: readonly (string | null)[]): string[] {
    return this.admitted(unitIds);
  }

  private admitted(ids: readonly (string | null | undefined)[]): string[] {
    return [...new Set(ids.filter((id): id is string => Boolean(id) && !this.isBarred(id!)))].sort();
  }

  /** The limit of a clock for the matter's urgency and type, as it is in force now. */
  limitOf(kind: string): Limit {
    return this.limitFrom(ruleInForce(this.registers, this.kind, kind, this.now));
  }

  /** The limit by the rule under which a clock was started, whatever holds by now. */
  limitUnder(clock: ClockRow): Limit {
    return this.limitFrom(this.ruleUnder(clock));
  }

  private limitFrom(rule: ClockRule): Limit {
    return limitIn(rule, this.matter.urgency, this.matter.type);
  }

  private ruleUnder({ kind, ruleId }: ClockRow): ClockRule {
    return ruleWith(this.kind, kind, ruleId ? this.registers.settingById(ruleId) : undefined);
  }

  private settingOf(kind: string): SettingRow | undefined {
    return this.registers.inForce(clockKey(this.kind, kind), this.now);
  }

  /** Sets what happens around the deadline, but for what was due before a clock stood still. */
  private setMarks(clock: ClockRow, stoodSince: Date | null = null): void {
    for (const mark of this.ruleUnder(clock).marks) {
      const dueAt = placeOf(this.registers.calendar, clock.deadline, mark);
      if (stoodSince && dueAt && dueAt <= stoodSince) continue;
      // A mark that would lie before the clock even starts says nothing: a two-hour limit has no day before it.
      if (mark.amount < 0 && dueAt && dueAt <= this.now) continue;
      this.newMarks.push({
        id: newId(),
        clockId: clock.id,
        kind: mark.kind,
        amount: mark.amount,
        unit: mark.unit,
        act: mark.act ?? null,
        dueAt,
      });
    }
  }
}
