import type { Transaction } from '../kernel/database/index.ts';
import { newId } from '../kernel/database/index.ts';
import type { MatterEvent, NoticeEvent } from '../kernel/live/index.ts';
import { toTsVectorInput, segment } from '../kernel/text/index.ts';
import type { Act } from './act.ts';
import type { Acting, ClockRow, Reach, SeatRow } from './acting.ts';
import type { Effects, Standpoint } from './effects.ts';
import { kindOf } from './kind.ts';
import { maskWords } from './masking.ts';
import { chainHash } from './ledger.ts';
import { projected } from './projection.ts';
import { holderOf } from './links.ts';
import * as sql from './statements.ts';

/** Shared tables whose rows follow the seats; a kind names its own. */
const SHARED_TABLES = ['entry', 'document', 'clock'];
/** Shared tables in which a unit keeps rows of its own after it has left. */
const SEEN_ALONE = ['participation', 'notification', 'link'];

/** Where a confidential annex lies, besides the tables that a kind names: its documents, and what the ledger says of it. */
const ANNEX = { document: 'annex', entry: `data ? 'annex'` };

interface Context {
  readonly isNew: boolean;
  /** How the matter stood before the act. */
  readonly before: Standpoint;
  /** Units whose seats owed something before the act. */
  readonly hadDuty: ReadonlySet<string>;
}

/** Writes what an act changed: envelope, entry, seats, clocks, notices. The statements travel together. */
export async function write(acting: Acting, act: Act, context: Context): Promise<void> {
  const { tx, matter } = acting;
  const kind = kindOf(matter.kind);
  const wasAudience = matter.audience;
  maskWords(acting);
  closeOrReopen(acting, kind.closed);
  assignDuties(acting);
  matter.audience = acting.wholeAudience();
  const seatsAudience = acting.seatsAudience();
  const effects = context.before.effects(acting);
  const entry = entryOf(acting, act, effects);
  const pending: Promise<unknown>[] = [
    writeMatter(acting, context.isNew, entry.hash),
    tx.rows(sql.KEEP_SEATS, [JSON.stringify(acting.seats.map((seat) => seatRecord(acting, seat)))]),
    writeEntry(acting, act, entry),
    ...writeClocks(acting),
    writeNotices(acting, act, context),
    ...projected({ act: act.name, acting, effects: effects ?? {} }).map((write) => tx.rows(...write)),
  ];
  if (!context.isNew && !sameSet(wasAudience, matter.audience)) {
    const left = wasAudience.filter((id) => !matter.audience.includes(id));
    for (const table of [...SHARED_TABLES, ...kind.tables]) {
      const [all, seats] =
        table === 'document'
          ? [acting.documentsAudience('ALL'), acting.documentsAudience('SEATS')]
          : [matter.audience, seatsAudience];
      pending.push(tx.rows(sql.followSeats(table), [matter.id, all, seats, left]));
    }
  }
  for (const [table, audience] of context.isNew ? [] : context.before.handedOn(acting))
    pending.push(tx.rows(sql.handOn(table), [matter.id, audience]));
  const unseated = context.isNew ? [] : context.before.unseated(acting);
  if (unseated.length > 0)
    for (const [table, isAnnex] of [
      ...Object.entries(ANNEX),
      ...(kind.annex ?? []).map((own) => [own, 'true'] as const),
    ])
      pending.push(tx.rows(sql.closeAnnex(table, isAnnex), [matter.id, unseated]));
  const lost = context.isNew ? [] : context.before.lost(acting);
  if (lost.length > 0)
    for (const table of [...SHARED_TABLES, ...SEEN_ALONE, ...kind.tables, ...Object.keys(kind.reserved ?? {})])
      pending.push(tx.rows(sql.closeTo(table), [matter.id, lost]));
  pending.push(
    ...eventsOf(acting, act, wasAudience).map((event) => tx.rows(sql.TELL, [JSON.stringify(event)])),
    // Closed before any result field resolves: from here on the actor sees what its seat allows.
    tx.execute(`set local app.matter = ''`),
  );
  await settled(pending);
}

/** Waits for all statements, then throws the first error: a pipelined failure makes the rest fail as well. */
async function settled(pending: readonly Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(pending);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

function closeOrReopen({ matter, now }: Acting, closed: readonly string[]): void {
  if (!closed.includes(matter.state)) matter.closedAt = null;
  else matter.closedAt ??= now;
}

function assignDuties({ matter, seats }: Acting): void {
  const kind = kindOf(matter.kind);
  for (const seat of seats) seat.duty = seat.live ? kind.dutyOf(matter, seat, seats) : null;
}

/** What is due next by the district or by law: everybody at the matter sees it, and is overdue by it. */
function nextDeadline(acting: Acting, of: (clock: ClockRow) => boolean = () => true): string {
  const running = acting.clocks
    .filter((clock) => clock.state === 'RUNNING' && !acting.isOwn(clock) && of(clock))
    .map((clock) => clock.deadline.getTime());
  return running.length === 0 ? 'infinity' : new Date(Math.min(...running)).toISOString();
}

async function writeMatter(acting: Acting, isNew: boolean, headHash: string): Promise<void> {
  const { tx, matter } = acting;
  const version = matter.version + 1;
  const record = {
    id: matter.id,
    kind: matter.kind,
    number: matter.number,
    title: matter.title,
    state: matter.state,
    flags: matter.flags,
    proposer: matter.proposer,
    version,
    urgency: matter.urgency,
    type: matter.type,
    category_id: matter.categoryId,
    sub_district_id: matter.subDistrictId,
    lead_unit_id: matter.leadUnitId,
    first_receiver_id: matter.firstReceiverId,
    next_deadline: nextDeadline(acting),
    entry_count: version,
    head_hash: headHash,
    opened_at: matter.openedAt,
    changed_at: tx.now,
    closed_at: matter.closedAt,
    standing: matter.standing,
    barred: matter.barred,
    audience: matter.audience,
  };
  const words = matter.searchText === null ? null : toTsVectorInput(segment(`${matter.number} ${matter.searchText}`));
  await tx.rows(isNew ? sql.OPEN_MATTER : sql.CHANGE_MATTER, [JSON.stringify(record), words]);
}

function seatRecord(acting: Acting, seat: SeatRow): object {
  const { matter } = acting;
  const audience = acting.seatsAudience();
  return {
    id: seat.id,
    matter_id: matter.id,
    unit_id: seat.unitId,
    superior_id: seat.superiorId,
    role: seat.role,
    state: seat.state,
    flags: seat.flags,
    live: seat.live,
    duty: seat.duty,
    handler_id: seat.handlerId,
    since: seat.since,
    until: seat.until,
    matter_kind: matter.kind,
    matter_state: matter.state,
    category_id: matter.categoryId,
    sub_district_id: matter.subDistrictId,
    urgency: matter.urgency,
    next_deadline: nextDeadline(acting, ({ seatId }) => seatId === seat.id),
    // A unit keeps sight of its own ended seat, so that its list of past work is complete.
    audience: seat.live ? audience : acting.namedOnly([...audience, seat.unitId]),
  };
}

interface ChainedEntry {
  readonly seq: number;
  readonly effects: Effects | null;
  readonly hash: string;
}

function entryOf(acting: Acting, act: Act, effects: Effects | null): ChainedEntry {
  const { matter, tx } = acting;
  const seq = matter.version + 1;
  const hash = chainHash(matter.headHash, {
    matterId: matter.id,
    seq,
    act: act.name,
    at: tx.now.toISOString(),
    unitId: acting.actor.unitId,
    memberId: memberOf(tx)?.memberId ?? null,
    seatId: acting.seat?.id ?? null,
    partId: acting.part?.id ?? null,
    state: matter.state,
    note: acting.note,
    data: acting.data,
    effects,
  });
  return { seq, effects, hash };
}

async function writeEntry(acting: Acting, act: Act, { seq, effects, hash }: ChainedEntry): Promise<void> {
  const { tx, matter } = acting;
  await tx.rows(sql.ADD_ENTRY, [
    newId(),
    matter.id,
    seq,
    act.name,
    tx.now,
    acting.actor.unitId,
    actingName(tx),
    memberOf(tx)?.memberId ?? null,
    memberOf(tx)?.memberName ?? null,
    acting.seat?.id ?? null,
    acting.part?.id ?? null,
    matter.state,
    acting.note,
    JSON.stringify(acting.data),
    effects && JSON.stringify(effects),
    matter.headHash,
    hash,
    acting.reach,
    audienceOf(acting, acting.reach),
  ]);
}

function audienceOf(acting: Acting, reach: Reach): string[] {
  if (reach === 'ALL') return acting.wholeAudience();
  if (reach === 'SEATS') return acting.seatsAudience();
  if (reach === 'LEAD') return acting.leadAudience();
  return acting.namedOnly(acting.namedAudience);
}

function writeClocks(acting: Acting): Promise<unknown>[] {
  const { tx, matter, clocks } = acting;
  if (clocks.length === 0) return [];
  const records = clocks.map((clock) => ({
    id: clock.id,
    matter_id: matter.id,
    seat_id: clock.seatId,
    part_id: clock.partId,
    kind: clock.kind,
    state: clock.state,
    amount: clock.amount,
    unit: clock.unit,
    rule_id: clock.ruleId,
    basis: clock.basis,
    started_at: clock.startedAt,
    deadline: clock.deadline,
    pauses: clock.pauses,
    extensions: clock.extensions,
    stopped_at: clock.stoppedAt,
    reach: acting.isOwn(clock) ? 'NAMED' : 'SEATS',
    audience: acting.clockAudience(clock),
  }));
  const marks = acting.newMarks.map((mark) => ({
    id: mark.id,
    clock_id: mark.clockId,
    matter_id: matter.id,
    kind: mark.kind,
    amount: mark.amount,
    unit: mark.unit,
    act: mark.act,
    due_at: mark.dueAt ?? 'infinity',
    // The clock works as the command centre; nobody else needs to see what is going to happen.
    audience: [tx.who.district.centreId],
  }));
  return [
    tx.rows(sql.KEEP_CLOCKS, [JSON.stringify(records)]),
    ...(acting.voidedClocks.size > 0 ? [tx.rows(sql.VOID_MARKS, [[...acting.voidedClocks]])] : []),
    ...(acting.pausedClocks.size > 0 ? [tx.rows(sql.VOID_COMING_MARKS, [[...acting.pausedClocks], tx.now])] : []),
    ...(marks.length > 0 ? [tx.rows(sql.ADD_MARKS, [JSON.stringify(marks)])] : []),
  ];
}

/** Units that owe something they did not owe before are told by themselves; other notices are the act's. */
async function writeNotices(acting: Acting, act: Act, { hadDuty }: Context): Promise<void> {
  if (act.untold) return;
  const { tx, matter, seats } = acting;
  const newlyOwing = seats.filter((seat) => seat.duty && !hadDuty.has(seat.unitId)).map((seat) => seat.unitId);
  const notices = [{ unitIds: newlyOwing, kind: 'DUTY', data: {} }, ...acting.notices];
  const told = new Map<string, object>();
  for (const notice of notices)
    for (const unitId of notice.unitIds) {
      if (unitId === acting.actor.unitId && acting.actor.type === 'MEMBER') continue;
      if (acting.isBarred(unitId) || told.has(unitId)) continue;
      told.set(unitId, {
        id: newId(),
        matter_id: matter.id,
        unit_id: unitId,
        member_id: null,
        kind: notice.kind,
        act: act.name,
        data: notice.data ?? {},
        at: tx.now,
        audience: [unitId],
      });
    }
  if (told.size === 0) return;
  const events = portionsOf([...told.keys()]).map((units) => ({ district: tx.who.district.id, units }));
  await Promise.all([
    tx.rows(sql.ADD_NOTICES, [JSON.stringify([...told.values()])]),
    ...events.map((event: NoticeEvent) => tx.rows(sql.TELL_NOTICE, [JSON.stringify(event)])),
  ]);
}

/** How many units fit into one notification of PostgreSQL, which has at most 8000 bytes. */
const UNITS_IN_EVENT = 180;

/** The wake-up for open portals, for those who saw the matter before the act and for those who see it after. */
function eventsOf({ tx, matter, reach }: Acting, act: Act, wasAudience: readonly string[]): MatterEvent[] {
  // What only named seats may know of is not told by its name.
  const name = reach === 'NAMED' ? null : act.name;
  const event = { district: tx.who.district.id, matter: matter.id, version: matter.version + 1, act: name };
  return portionsOf([...new Set([...wasAudience, ...matter.audience])]).map((units) => ({ ...event, units }));
}

function portionsOf(units: readonly string[]): string[][] {
  const count = Math.ceil(units.length / UNITS_IN_EVENT);
  return Array.from({ length: count }, (_, at) => units.slice(at * UNITS_IN_EVENT, (at + 1) * UNITS_IN_EVENT));
}

function memberOf(tx: Transaction) {
  return tx.who.actor.type === 'MEMBER' ? tx.who.actor : null;
}

/** Who acts, as the ledger names it. */
export function actingName({ who: { actor } }: Transaction): string {
  return actor.type === 'LINK' ? holderOf(actor.purpose) : actor.unitName;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().every((id, index) => id === b[index]);
}
