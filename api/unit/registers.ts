import type { Calendar } from '../kernel/calendar/index.ts';
import { calendarFrom } from '../kernel/calendar/index.ts';
import type { Transaction } from '../kernel/database/index.ts';
import { UnitKind } from './unit.entity.ts';

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

interface SettingRow {
  readonly key: string;
  readonly value: unknown;
  readonly effectiveFrom: Date;
}

/** The district's registers as an act needs them: units, working-day calendar, settings. Never older than a minute. */
export class Registers {
  private readonly units: ReadonlyMap<string, UnitRow>;

  constructor(
    units: readonly UnitRow[],
    readonly calendar: Calendar,
    private readonly settings: readonly SettingRow[],
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

  /** The value of a setting that is in force at a time, or the default of the code that asks. */
  setting<T>(key: string, fallback: T, at: Date): T {
    let found: SettingRow | undefined;
    for (const row of this.settings) {
      if (row.key !== key || row.effectiveFrom > at) continue;
      if (!found || row.effectiveFrom > found.effectiveFrom) found = row;
    }
    return found ? (found.value as T) : fallback;
  }
}

const UNITS = {
  name: 'registers_units',
  text: `select id, code, name, short_name as "shortName", kind, parent_id as "parentId", area_code as "areaCode", active from unit`,
};
const DAYS = { name: 'registers_days', text: 'select date, kind from calendar_day' };
const YEARS = { name: 'registers_years', text: 'select year from calendar_year' };
const SETTINGS = {
  name: 'registers_settings',
  text: 'select key, value, effective_from as "effectiveFrom" from district_setting',
};
const OFFICE_HOURS = [
  { from: '09:00', until: '12:00' },
  { from: '13:30', until: '17:30' },
];
const MAX_AGE_MS = 60_000;

const kept = new Map<string, Promise<Registers>>();

/** The registers of the transaction's district, kept in the process until an act on the district's file changes them. */
export async function registersOf(tx: Transaction): Promise<Registers> {
  const district = tx.who.district.id;
  const known = kept.get(district);
  if (known) {
    const registers = await known;
    if (Date.now() - registers.readAt < MAX_AGE_MS) return registers;
  }
  const reading = readRegisters(tx);
  kept.set(district, reading);
  reading.catch(() => kept.delete(district));
  return reading;
}

/** Forgets what is kept of a district; called when an act on its file was committed, here or in another process. */
export function forgetRegisters(districtId: string): void {
  kept.delete(districtId);
}

async function readRegisters(tx: Transaction): Promise<Registers> {
  const [units, days, years, settings] = await Promise.all([
    tx.rows<UnitRow>(UNITS),
    tx.rows<{ date: string; kind: 'HOLIDAY' | 'WORKDAY' }>(DAYS),
    tx.rows<{ year: number }>(YEARS),
    tx.rows<SettingRow>(SETTINGS),
  ]);
  const officeHours = settings.findLast((row) => row.key === 'calendar.officeHours')?.value ?? OFFICE_HOURS;
  const calendar = calendarFrom(
    days,
    years.map((row) => row.year),
    officeHours as typeof OFFICE_HOURS,
  );
  return new Registers(units, calendar, settings, Date.now());
}
