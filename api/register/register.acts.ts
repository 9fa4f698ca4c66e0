import { accountRows, passwordIssues } from '../kernel/auth/index.ts';
import { newId } from '../kernel/database/index.ts';
import { badInput } from '../kernel/graphql/errors.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';
import type { Acting, Standing, Way } from '../matter/index.ts';
import { defineAct, performWithin } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import {
  CalendarYearInput,
  CategoriesAddInput,
  DispatchRuleInput,
  FileOpenInput,
  MemberAddInput,
  MemberChangeInput,
  SettingInput,
  UnitAddInput,
  UnitChangeInput,
} from './register.inputs.ts';
import { CodeTaken, UnknownReference, WeakPassword } from './register.problems.ts';

const isDistrictFile = ({ matter }: Standing): boolean => matter.flags.includes('DISTRICT');
const isUnitFile = (standing: Standing): boolean => !isDistrictFile(standing);

/** The district administrator: an administrator of the command centre. */
const DISTRICT_ADMINISTRATOR: readonly Way[] = [
  { seat: ['KEEPER'], unitKind: [UnitKind.COMMAND_CENTRE], member: [MemberRole.ADMINISTRATOR] },
  { system: true },
];

/** A unit administrator, for the own unit only: the seat KEEPER at a unit's file is the unit's own. */
const UNIT_ADMINISTRATOR: readonly Way[] = [{ seat: ['KEEPER'], member: [MemberRole.ADMINISTRATOR] }, { system: true }];

export const fileOpen = defineAct({
  name: 'fileOpen',
  kind: 'file',
  description: 'Opens the file of the district or of a unit.',
  label: text('建档', 'Open file'),
  sentence: text('建立档案', 'opened the file'),
  from: 'NEW',
  to: 'KEPT',
  by: [{ system: true }, { unitKind: [UnitKind.COMMAND_CENTRE], member: [MemberRole.ADMINISTRATOR] }],
  input: FileOpenInput,
  quiet: true,
  async run(acting, input) {
    const { centreId } = acting.tx.who.district;
    if (input.ofDistrict) {
      await insertUnit(acting, centreId, {
        code: 'centre',
        name: '区指挥中心',
        shortName: '指挥中心',
        kind: UnitKind.COMMAND_CENTRE,
      });
      await acting.reloadRegisters();
      acting.flag('DISTRICT');
    }
    acting.matter.title = acting.unitOf(input.unitId).name;
    acting.grantSeat({ unitId: input.unitId, role: 'KEEPER', state: 'SEATED' });
    if (input.unitId !== centreId) acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
    await acting.tx.execute(
      `insert into unit_file (id, matter_id, unit_id, reach, audience) values ($1, $1, $2, 'SEATS', $3)`,
      [acting.matter.id, input.unitId, acting.seatsAudience()],
    );
  },
});

export const unitAdd = defineAct({
  name: 'unitAdd',
  kind: 'file',
  description: 'Adds a unit to the district and opens its file. By the district administrator.',
  label: text('新增单位', 'Add unit'),
  sentence: text('新增单位 {unit}', 'added the unit {unit}'),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  input: UnitAddInput,
  problems: [CodeTaken],
  async run(acting, input) {
    const taken = await acting.tx.execute('select from unit where code = $1', [input.code]);
    if (taken.length > 0) return CodeTaken({ code: input.code });
    if (input.parentId) acting.unitOf(input.parentId);
    const id = newId();
    await insertUnit(acting, id, input);
    await acting.reloadRegisters();
    await performWithin(acting, fileOpen, { input: { unitId: id } });
    acting.data['unit'] = input.name;
    return undefined;
  },
});

export const unitChange = defineAct({
  name: 'unitChange',
  kind: 'file',
  description: 'Changes what is known of a unit, or takes it out of service. By the district administrator.',
  label: text('修改单位', 'Change unit'),
  sentence: text('修改单位 {unit}', 'changed the unit {unit}'),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  input: UnitChangeInput,
  problems: [UnknownReference],
  async run(acting, input) {
    const unit = acting.registers.unit(input.unitId);
    if (!unit) return UnknownReference({ what: '单位' });
    await acting.tx.execute(
      `update unit set name = coalesce($2, name), short_name = coalesce($3, short_name), duty = coalesce($4, duty),
              phone = coalesce($5, phone), active = coalesce($6, active) where id = $1`,
      [
        unit.id,
        input.name ?? null,
        input.shortName ?? null,
        input.duty ?? null,
        input.phone ?? null,
        input.active ?? null,
      ],
    );
    await acting.reloadRegisters();
    acting.data['unit'] = input.name ?? unit.name;
    return undefined;
  },
});

export const memberAdd = defineAct({
  name: 'memberAdd',
  kind: 'file',
  description: 'Adds a member with an account to the unit. By the unit’s own administrator.',
  label: text('新增成员', 'Add member'),
  sentence: text('新增成员 {member}', 'added the member {member}'),
  from: ['KEPT'],
  by: UNIT_ADMINISTRATOR,
  input: MemberAddInput,
  problems: [CodeTaken, WeakPassword],
  async run(acting, input) {
    if (passwordIssues(input.password, input.username).length > 0) return WeakPassword();
    const unit = acting.unitOf(await keeperOf(acting));
    const { id: district } = acting.tx.who.district;
    const { userId, statements } = await accountRows({ ...input, district });
    await acting.tx.execute('savepoint account');
    try {
      for (const statement of statements) await acting.tx.execute(statement.text, statement.values);
    } catch (error) {
      if ((error as { code?: string }).code !== '23505') throw error;
      await acting.tx.execute('rollback to savepoint account');
      return CodeTaken({ code: input.username });
    }
    const member = newId();
    await acting.tx.execute(
      `insert into member (id, matter_id, unit_id, account_id, username, name, roles, phone, active, audience)
       values ($1, $2, $3, $4, $5, $6, $7, $8, true, $9)`,
      [
        member,
        acting.matter.id,
        unit.id,
        userId,
        input.username,
        input.name,
        input.roles,
        input.phone ?? null,
        acting.seatsAudience(),
      ],
    );
    await acting.tx.execute(
      `insert into auth.membership (id, account_id, district, unit_id, unit_name, unit_kind, member_id, member_name, roles)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [newId(), userId, district, unit.id, unit.name, unit.kind, member, input.name, input.roles],
    );
    acting.data['member'] = input.name;
    return undefined;
  },
});

export const memberChange = defineAct({
  name: 'memberChange',
  kind: 'file',
  description: 'Changes a member’s name or roles, or ends the membership. By the unit’s own administrator.',
  label: text('修改成员', 'Change member'),
  sentence: text('修改成员 {member}', 'changed the member {member}'),
  from: ['KEPT'],
  by: UNIT_ADMINISTRATOR,
  input: MemberChangeInput,
  problems: [UnknownReference],
  async run(acting, input) {
    const [member] = await acting.tx.execute<{ name: string }>(
      `update member set name = coalesce($3, name), roles = coalesce($4, roles), active = coalesce($5, active)
        where id = $1 and matter_id = $2 returning name`,
      [input.memberId, acting.matter.id, input.name ?? null, input.roles ?? null, input.active ?? null],
    );
    if (!member) return UnknownReference({ what: '成员' });
    await acting.tx.execute(
      `update auth.membership set member_name = coalesce($2, member_name), roles = coalesce($3, roles),
              active = coalesce($4, active) where member_id = $1`,
      [input.memberId, input.name ?? null, input.roles ?? null, input.active ?? null],
    );
    acting.data['member'] = member.name;
    return undefined;
  },
});

export const seatOfWorkSwitch = defineAct({
  name: 'seatOfWorkSwitch',
  kind: 'file',
  description: 'Records that a person takes the seat of work at this unit.',
  label: text('切换工作席位', 'Switch seat of work'),
  sentence: text('{member} 切换到本单位办公', '{member} took the seat of work at this unit'),
  from: ['KEPT'],
  by: [{ system: true }, { seat: ['KEEPER'], member: Object.values(MemberRole) }],
  when: isUnitFile,
  additive: true,
  quiet: true,
  run(acting) {
    const { actor } = acting.tx.who;
    acting.data['member'] = actor.type === 'MEMBER' ? actor.memberName : '';
  },
});

export const categoriesAdd = defineAct({
  name: 'categoriesAdd',
  kind: 'file',
  description: 'Adds subjects to the subject tree. By the district administrator.',
  label: text('新增类别', 'Add subjects'),
  sentence: text('新增类别 {count} 项', 'added {count} subjects'),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  input: CategoriesAddInput,
  async run(acting, { categories }) {
    const known = new Map<string, string>();
    for (const row of await acting.tx.execute<{ id: string; path: string }>('select id, path from category'))
      known.set(row.path, row.id);
    const rows: object[] = [];
    for (const { path } of categories) collectPath(path, known, rows, acting.matter.id);
    await acting.tx.execute(
      `insert into category (id, matter_id, parent_id, name, path, depth, sort, active)
       select id, matter_id, parent_id, name, path, depth, sort, true from jsonb_populate_recordset(null::category, $1)`,
      [JSON.stringify(rows)],
    );
    acting.data['count'] = rows.length;
  },
});

export const dispatchRuleAdd = defineAct({
  name: 'dispatchRuleAdd',
  kind: 'file',
  description: 'Adds a line to the dispatch catalogue. By the district administrator.',
  label: text('新增派单目录', 'Add dispatch rule'),
  sentence: text('派单目录：{category} → {unit}', 'dispatch catalogue: {category} → {unit}'),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  input: DispatchRuleInput,
  problems: [UnknownReference],
  async run(acting, input) {
    const [category] = await acting.tx.execute<{ path: string }>('select path from category where id = $1', [
      input.categoryId,
    ]);
    if (!category) return UnknownReference({ what: '类别' });
    const unit = acting.unitOf(input.unitId);
    await acting.tx.execute(
      `insert into dispatch_rule (id, matter_id, category_id, sub_district_id, unit_id, ground) values ($1, $2, $3, $4, $5, $6)`,
      [newId(), acting.matter.id, input.categoryId, input.subDistrictId ?? null, unit.id, input.ground],
    );
    Object.assign(acting.data, { category: category.path, unit: unit.name });
    return undefined;
  },
});

/** Whether it is a date of the year; `Date` takes the 30th of February for the 2nd of March. */
function isDayOf(year: number, date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === date && date.startsWith(`${year}-`);
}

export const calendarYearSet = defineAct({
  name: 'calendarYearSet',
  kind: 'file',
  description: 'Loads or corrects the working-day calendar of a year. By the district administrator.',
  label: text('录入工作日历', 'Load calendar'),
  sentence: text('录入 {year} 年工作日历', 'loaded the calendar of {year}'),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  input: CalendarYearInput,
  async run(acting, { year, days }) {
    const issues = days.flatMap(({ date }, index) => {
      const path = `days.${index}.date`;
      if (!isDayOf(year, date)) return [{ path, code: 'outside', message: `${date} 不在 ${year} 年内。` }];
      if (days.findIndex((day) => day.date === date) < index)
        return [{ path, code: 'twice', message: `${date} 重复。` }];
      return [];
    });
    if (issues.length > 0) return InvalidInput({ issues });
    await acting.tx.execute(`delete from calendar_day where date between $1 and $2`, [
      `${year}-01-01`,
      `${year}-12-31`,
    ]);
    await acting.tx.execute(
      `insert into calendar_day (date, matter_id, kind, name)
       select date, $2, kind, name from jsonb_populate_recordset(null::calendar_day, $1)`,
      [JSON.stringify(days), acting.matter.id],
    );
    await acting.tx.execute(
      `insert into calendar_year (year, matter_id) values ($1, $2) on conflict (year) do nothing`,
      [year, acting.matter.id],
    );
    acting.data['year'] = year;
    await acting.reloadRegisters();
    return undefined;
  },
});

export const settingSet = defineAct({
  name: 'settingSet',
  kind: 'file',
  description:
    'Sets a setting of the district from now on; earlier values stay on record. By the district administrator.',
  label: text('修改设置', 'Change setting'),
  sentence: text('设置 {key} 为 {value}', 'set {key} to {value}'),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  input: SettingInput,
  async run(acting, { key, value }) {
    try {
      JSON.parse(value);
    } catch {
      return InvalidInput({ issues: [{ path: 'value', code: 'format', message: '请填写 JSON。' }] });
    }
    await acting.tx.execute(
      `insert into district_setting (id, matter_id, key, value, effective_from) values ($1, $2, $3, $4, $5)`,
      [newId(), acting.matter.id, key, value, acting.now],
    );
    Object.assign(acting.data, { key, value });
    await acting.reloadRegisters();
    return undefined;
  },
});

async function keeperOf(acting: Acting): Promise<string> {
  const keeper = acting.seats.find((seat) => seat.role === 'KEEPER');
  if (!keeper) throw badInput('This file has no keeper.');
  return keeper.unitId;
}

type NewUnit = Pick<UnitAddInput, 'code' | 'name' | 'shortName' | 'kind'> & Partial<UnitAddInput>;

async function insertUnit(acting: Acting, id: string, unit: NewUnit): Promise<void> {
  await acting.tx.execute(
    `insert into unit (id, matter_id, code, name, short_name, kind, parent_id, area_code, duty, phone)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      acting.matter.id,
      unit.code,
      unit.name,
      unit.shortName,
      unit.kind,
      unit.parentId ?? null,
      unit.areaCode ?? null,
      unit.duty ?? null,
      unit.phone ?? null,
    ],
  );
}

function collectPath(path: string, known: Map<string, string>, rows: object[], matterId: string): void {
  const names = path.split(' / ').map((name) => name.trim());
  let parent: string | null = null;
  for (const [index, name] of names.entries()) {
    const here = names.slice(0, index + 1).join(' / ');
    let id = known.get(here);
    if (!id) {
      id = newId();
      known.set(here, id);
      rows.push({ id, matter_id: matterId, parent_id: parent, name, path: here, depth: index + 1, sort: rows.length });
    }
    parent = id;
  }
}
