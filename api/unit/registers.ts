import type { Calendar, OfficeHours } from '../kernel/calendar/index.ts';
import { calendarFrom, DEFAULT_OFFICE_HOURS } from '../kernel/calendar/index.ts';
import type { Transaction } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import type { GroundList, GroundVersion } from './ground.ts';
import { firstGrounds } from './ground.ts';
import type { Setting } from './setting.ts';
import { defineSetting } from './setting.ts';
import type { UnitKind } from './unit.entity.ts';

export interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  readonly areaCode: string | null;
  readonly active: boolean;
}

/** A value of a setting, and from when on it holds. */
export interface SettingRow {
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
  readonly effectiveFrom: Date;
}

/** The district's registers as an act needs them: units, working-day calendar, settings, grounds. Never older than a minute. */
export class Registers {
  private readonly units: ReadonlyMap<string, UnitRow>;

  constructor(
    units: readonly UnitRow[],
    readonly calendar: Calendar,
    private readonly settings: readonly SettingRow[],
    private readonly grounds: readonly GroundVersion[],
    readonly readAt: number,
  ) {
    this.units = new Map(units.map((unit) => [unit.id, unit]));
  }

  unit(id: string): UnitRow | undefined {
    return this.units.get(id);
  }

  *allUnits(): Iterable<UnitRow> {
    yield* this.units.values();
  }

  /** The units of a kind. */
  unitsOf(kind: UnitKind): UnitRow[] {
    return [...this.units.values()].filter((unit) => unit.kind === kind);
  }

  /** The unit and every unit above it. */
  lineOf(id: string): string[] {
    const line: string[] = [];
    for (let unit = this.units.get(id); unit; unit = unit.parentId ? this.units.get(unit.parentId) : undefined)
      line.push(unit.id);
    return line;
  }

  /** The unit and every unit below it. */
  treeOf(id: string): string[] {
    return [...this.units.keys()].filter((candidate) => this.lineOf(candidate).includes(id));
  }

  /** What the district set that is in force at a time. */
  inForce(key: string, at: Date): SettingRow | undefined {
    return inForce(this.settings, key, at);
  }

  /** What the district set once, whatever holds by now. */
  settingById(id: string): SettingRow | undefined {
    return this.settings.find((row) => row.id === id);
  }

  /** The value of a declared setting that is in force at a time. */
  valueOf<T>({ key, fallback }: Setting<T>, at: Date): T {
    const row = this.inForce(key, at);
    return row ? (row.value as T) : fallback;
  }

  /** Every value that a setting was given, the one that begins last first. */
  historyOf(key: string): readonly SettingRow[] {
    const rows = this.settings.filter((row) => row.key === key);
    return rows.toSorted((one, other) => other.effectiveFrom.getTime() - one.effectiveFrom.getTime());
  }

  /** The grounds of a list that are in force at a time, in the order of the list. */
  groundsIn(list: GroundList, at: Date): GroundVersion[] {
    const latest = new Map<string, GroundVersion>();
    for (const version of this.groundVersions(list))
      if (!version.effectiveFrom || version.effectiveFrom <= at) latest.set(version.code, version);
    return [...latest.values()].filter(({ active }) => active);
  }

  /** A version of a ground that the district has set. */
  groundById(id: string): GroundVersion | undefined {
    return this.grounds.find((version) => version.id === id);
  }

  /** Every version of the grounds of a list, the earlier ones of a code before the later ones. */
  groundVersions(list: GroundList): readonly GroundVersion[] {
    return this.grounds.filter((version) => version.list === list);
  }
}

const UNITS = {
  name: 'registers_units',
  text: `select id, code, name, short_name as "shortName", kind, parent_id as "parentId", area_code as "areaCode", active from unit`,
};
const DAYS = { name: 'registers_days', text: 'select date, kind from calendar_day' };
const YEARS = { name: 'registers_years', text: 'select year, provisional from calendar_year' };
const SETTINGS = {
  name: 'registers_settings',
  text: 'select id, key, value, effective_from as "effectiveFrom" from district_setting',
};
/** What was set anew for the same time takes the place of what was set before. */
const GROUNDS = {
  name: 'registers_grounds',
  text: `select distinct on (effective_from, list, code)
                id, list, code, words, basis, needs, active, effective_from as "effectiveFrom"
           from ground order by effective_from, list, code, id desc`,
};
/** When the offices of the district are open: clocks that count in working hours and days run then. */
export const officeHours = defineSetting({
  key: 'calendar.officeHours',
  label: text('工作时间', 'Office hours'),
  description: text(
    '按工作时间、工作日计算的时限只在此时段内走表；午休不计。',
    'Limits in working hours and days run in these hours only; the midday break does not count.',
  ),
  form: 'OFFICE_HOURS',
  fallback: DEFAULT_OFFICE_HOURS,
});
const MAX_AGE_MS = 60_000;

const kept = new Map<string, Registers>();

/**
 * The registers of the transaction's district, kept in the process until an act on the district's file changes them. Each
 * operation that finds none reads them by itself: one that waited for another one's reading would wait for that one's
 * locks as well, and two acts on a matter could wait for each other for ever.
 */
export async function registersOf(tx: Transaction): Promise<Registers> {
  if (changing.has(tx)) return readRegisters(tx);
  const district = tx.who.district.id;
  const known = kept.get(district);
  if (known && Date.now() - known.readAt < MAX_AGE_MS) return known;
  const begun = forgotten;
  const registers = await readRegisters(tx);
  // What was read before somebody's change was committed is not kept after it.
  if (begun === forgotten) kept.set(district, registers);
  return registers;
}

let forgotten = 0;
/** Transactions that have changed the registers: until they commit, what they read is theirs alone. */
const changing = new WeakSet<Transaction>();

/** The registers as an act of this transaction has just changed them. Other processes read them anew within a minute. */
export function changedRegisters(tx: Transaction): Promise<Registers> {
  changing.add(tx);
  tx.afterCommit(() => forgetRegisters(tx.who.district.id));
  return readRegisters(tx);
}

/** Forgets what is kept of a district; of all of them, when the process opens a database. */
export function forgetRegisters(districtId?: string): void {
  forgotten += 1;
  if (districtId === undefined) kept.clear();
  else kept.delete(districtId);
}

async function readRegisters(tx: Transaction): Promise<Registers> {
  const [units, days, years, settings, grounds] = await Promise.all([
    tx.rows<UnitRow>(UNITS),
    tx.rows<{ date: string; kind: 'HOLIDAY' | 'WORKDAY' }>(DAYS),
    tx.rows<{ year: number; provisional: boolean }>(YEARS),
    tx.rows<SettingRow>(SETTINGS),
    tx.rows<GroundVersion>(GROUNDS),
  ]);
  const loaded = years.map((row) => row.year);
  const hours = inForce(settings, officeHours.key, tx.now)?.value ?? officeHours.fallback;
  const provisional = years.filter((row) => row.provisional).map((row) => row.year);
  const calendar = calendarFrom(days, loaded, hours as readonly OfficeHours[], provisional);
  return new Registers(units, calendar, settings, [...firstGrounds(), ...grounds], Date.now());
}

function inForce(settings: readonly SettingRow[], key: string, at: Date): SettingRow | undefined {
  let found: SettingRow | undefined;
  for (const row of settings) {
    if (row.key !== key || row.effectiveFrom > at) continue;
    if (!found || row.effectiveFrom > found.effectiveFrom) found = row;
  }
  return found;
}
