import { newId } from '../kernel/database/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Acting, ActPart } from '../matter/index.ts';
import { defineAct, performWithin, UnitNotEligible } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { DISTRICT_ADMINISTRATOR, isDistrictFile, unitStateOf } from './register.policy.ts';
import {
  CalendarYearInput,
  CategoriesAddInput,
  CategoryNameInput,
  CommunityPairInput,
  DispatchRuleInput,
  FileOpenInput,
  UnitAddInput,
  UnitChangeInput,
} from './register.inputs.ts';
import { CodeTaken, UnknownReference } from './register.problems.ts';

/** A unit, on the file of its district. */
const unitPart: ActPart = {
  name: 'unit',
  from: 'ANY',
  load(acting, id) {
    const unit = acting.registers.unit(id);
    return unit ? { id, unitId: id, state: unitStateOf(unit) } : null;
  },
};

/** A line of the dispatch catalogue. */
const dispatchRulePart: ActPart = {
  name: 'dispatchRule',
  from: ['ACTIVE'],
  async load(acting, id) {
    const [rule] = await acting.tx.execute<{ unitId: string; active: boolean }>(
      'select unit_id as "unitId", active from dispatch_rule where id = $1',
      [id],
    );
    return rule ? { id, unitId: rule.unitId, state: rule.active ? 'ACTIVE' : 'ENDED' } : null;
  },
};

/** A subject of the tree. */
const categoryPart: ActPart = {
  name: 'category',
  from: ['ACTIVE'],
  async load(acting, id) {
    const [row] = await acting.tx.execute<{ active: boolean }>('select active from category where id = $1', [id]);
    return row ? { id, unitId: null, state: row.active ? 'ACTIVE' : 'ENDED' } : null;
  },
};

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
    const unit = acting.unitOf(input.unitId);
    if (unit.kind === UnitKind.COMMUNITY) acting.flag('COMMUNITY');
    acting.matter.title = unit.name;
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
  description: 'Changes what is known of a unit. By the district administrator.',
  label: text('修改单位', 'Change unit'),
  sentence: text('修改单位 {unit}', 'changed the unit {unit}'),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  part: unitPart,
  input: UnitChangeInput,
  async run(acting, { name, shortName, duty, phone }) {
    const unit = acting.registers.unit(acting.part!.id)!;
    await acting.tx.execute(
      `update unit set name = coalesce($2, name), short_name = coalesce($3, short_name), duty = coalesce($4, duty),
              phone = coalesce($5, phone) where id = $1`,
      [unit.id, name ?? null, shortName ?? null, duty ?? null, phone ?? null],
    );
    // Members act under the name that stands with their sign-in.
    if (name)
      await acting.tx.execute('update auth.membership set unit_name = $2 where unit_id = $1 and unit_name <> $2', [
        unit.id,
        name,
      ]);
    await acting.reloadRegisters();
    acting.data['unit'] = name ?? unit.name;
  },
});

export const unitEnd = defineAct({
  name: 'unitEnd',
  kind: 'file',
  description:
    'Takes a unit out of service: it is given nothing any more. The command centre itself stays. By the district administrator.',
  label: text('停用', 'Take out of service'),
  sentence: text('停用单位 {unit}', 'took the unit {unit} out of service'),
  tone: 'DANGER',
  confirm: text(
    '停用后不再派单给该单位，也不能邀请它；它已承办的事项和历史记录保留，可重新启用。',
    'It is given no work and no invitation any more. What it works on and its records stay; it can be put back into service.',
  ),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  part: { ...unitPart, from: ['ACTIVE'] },
  run: (acting) => keepInService(acting, false),
});

export const unitRestore = defineAct({
  name: 'unitRestore',
  kind: 'file',
  description: 'Puts a unit back into service. By the district administrator.',
  label: text('重新启用', 'Put back into service'),
  sentence: text('重新启用单位 {unit}', 'put the unit {unit} back into service'),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  part: { ...unitPart, from: ['ENDED'] },
  run: (acting) => keepInService(acting, true),
});

async function keepInService(acting: Acting, active: boolean): Promise<void> {
  const { id, name } = acting.registers.unit(acting.part!.id)!;
  await acting.tx.execute('update unit set active = $2 where id = $1', [id, active]);
  await acting.reloadRegisters();
  acting.data['unit'] = name;
}

/** A community in service, on the file of its district. */
const communityPart: ActPart = {
  name: 'community',
  from: ['COMMUNITY'],
  load(acting, id) {
    const unit = acting.registers.unit(id);
    const state = unit?.active ? unit.kind : 'ENDED';
    return unit ? { id, unitId: id, state } : null;
  },
};

export const communityPair = defineAct({
  name: 'communityPair',
  kind: 'file',
  description:
    'Pairs a community with a cadre and a department, or changes the pairing. By the district administrator.',
  label: text('包联', 'Pair'),
  sentence: text('{community} 由 {department} {cadre}包联', 'paired {community} with {department}, {cadre}'),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  part: communityPart,
  input: CommunityPairInput,
  async run(acting, input) {
    const community = acting.registers.unit(acting.part!.id)!;
    const department = acting.unitOf(input.departmentId);
    if (department.kind !== UnitKind.DEPARTMENT) {
      const reason = text('包联单位须是部门。', 'a community is paired with a department.');
      return UnitNotEligible({ unitId: department.id, unit: department.name, reason });
    }
    await acting.tx.execute(
      `insert into community_pairing (id, matter_id, department_id, cadre_name, cadre_post, cadre_phone, since)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (id) do update set department_id = excluded.department_id, cadre_name = excluded.cadre_name,
         cadre_post = excluded.cadre_post, cadre_phone = excluded.cadre_phone, since = excluded.since`,
      [
        community.id,
        acting.matter.id,
        department.id,
        input.cadreName,
        input.cadrePost,
        input.cadrePhone ?? null,
        acting.now,
      ],
    );
    Object.assign(acting.data, { community: community.name, department: department.name, cadre: input.cadreName });
    return undefined;
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

const SUBJECT = 'select name, path from category where id = $1';

export const categoryRename = defineAct({
  name: 'categoryRename',
  kind: 'file',
  description: 'Gives a subject another name; what is filed under it stays there. By the district administrator.',
  label: text('更名', 'Rename'),
  sentence: text('类别“{before}”更名为“{after}”', 'renamed the subject “{before}” to “{after}”'),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  part: categoryPart,
  input: CategoryNameInput,
  problems: [CodeTaken],
  async run(acting, { name }) {
    const { id } = acting.part!;
    const [was] = await acting.tx.execute<{ name: string; path: string }>(SUBJECT, [id]);
    const path = was!.path.slice(0, was!.path.length - was!.name.length) + name;
    const [other] = await acting.tx.execute('select from category where path = $1 and id <> $2', [path, id]);
    if (other) return CodeTaken({ code: path });
    // What stands below is found by its path from the root.
    await acting.tx.execute(
      `update category set name = case when id = $1 then $2 else name end, path = $3 || substr(path, length($4) + 1)
        where id = $1 or starts_with(path, $4 || ' / ')`,
      [id, name, path, was!.path],
    );
    Object.assign(acting.data, { before: was!.path, after: path });
    return undefined;
  },
});

export const categoryEnd = defineAct({
  name: 'categoryEnd',
  kind: 'file',
  description: 'Takes a subject, and those below it, out of use for new appeals. By the district administrator.',
  label: text('停用', 'End'),
  sentence: text(
    '停用类别“{path}”及其下级共 {count} 个',
    'ended the subject “{path}” and those below it, {count} in all',
  ),
  tone: 'DANGER',
  confirm: text(
    '此类别及其下级不能再用于新诉求；已归入的诉求不变。',
    'New appeals cannot be filed under it or below it; those that are stay.',
  ),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  part: categoryPart,
  async run(acting) {
    const { id } = acting.part!;
    const [{ path }] = (await acting.tx.execute<{ path: string }>(SUBJECT, [id])) as [{ path: string }];
    const ended = await acting.tx.execute(
      `update category set active = false where active and (id = $1 or starts_with(path, $2 || ' / ')) returning id`,
      [id, path],
    );
    Object.assign(acting.data, { path, count: ended.length });
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
    if (!category) return UnknownReference({ what: text('类别', 'subject') });
    const unit = acting.unitOf(input.unitId);
    await acting.tx.execute(
      `insert into dispatch_rule (id, matter_id, category_id, sub_district_id, unit_id, ground) values ($1, $2, $3, $4, $5, $6)`,
      [newId(), acting.matter.id, input.categoryId, input.subDistrictId ?? null, unit.id, input.ground],
    );
    Object.assign(acting.data, { category: category.path, unit: unit.name });
    return undefined;
  },
});

export const dispatchRuleEnd = defineAct({
  name: 'dispatchRuleEnd',
  kind: 'file',
  description: 'Takes a line out of the dispatch catalogue. By the district administrator.',
  label: text('停用', 'Close'),
  sentence: text('停用派单目录：{category} → {unit}', 'closed in the dispatch catalogue: {category} → {unit}'),
  tone: 'DANGER',
  confirm: text(
    '停用后不再按此条提示承办单位；已派出的工单不受影响。',
    'It proposes no unit any more; work orders that were dispatched by it stay.',
  ),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  part: dispatchRulePart,
  async run(acting) {
    const [rule] = await acting.tx.execute<{ category: string; unit: string }>(
      `update dispatch_rule r set active = false from category c, unit u
        where r.id = $1 and c.id = r.category_id and u.id = r.unit_id
        returning c.path as category, u.name as unit`,
      [acting.part!.id],
    );
    Object.assign(acting.data, rule);
  },
});

/** Whether it is a date of the year; `Date` takes the 30th of February for the 2nd of March. */
function isDayOf(year: number, date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === date && date.startsWith(`${year}-`);
}

const OUTSIDE = text('{date} 不在 {year} 年内。', '{date} is not in {year}.');
const TWICE = text('{date} 重复。', '{date} is there twice.');

export const calendarYearSet = defineAct({
  name: 'calendarYearSet',
  kind: 'file',
  description: 'Loads or corrects the working-day calendar of a year. By the district administrator.',
  label: text('录入工作日历', 'Load calendar'),
  sentence: text('录入工作日历（{year}）', 'loaded the calendar of {year}'),
  from: ['KEPT'],
  by: DISTRICT_ADMINISTRATOR,
  when: isDistrictFile,
  input: CalendarYearInput,
  async run(acting, { year, days, provisional = false }) {
    const { locale } = acting.tx.who;
    const issues = days.flatMap(({ date }, index) => {
      const path = `days.${index}.date`;
      if (!isDayOf(year, date)) return [{ path, code: 'outside', message: say(OUTSIDE, locale, { date, year }) }];
      if (days.findIndex((day) => day.date === date) < index)
        return [{ path, code: 'twice', message: say(TWICE, locale, { date }) }];
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
      `insert into calendar_year (year, matter_id, provisional) values ($1, $2, $3)
       on conflict (year) do update set provisional = excluded.provisional`,
      [year, acting.matter.id, provisional],
    );
    acting.data['year'] = provisional ? text(`${year}，暂定`, `${year}, provisional`) : year;
    await acting.reloadRegisters();
    return undefined;
  },
});

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
