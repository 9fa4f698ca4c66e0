import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { isUuid } from '../kernel/database/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { forbidden, notFound } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { say } from '../kernel/i18n/index.ts';
import { extendReadModel, readModel, readOne, readPage } from '../kernel/read/index.ts';
import type { StandingRow } from '../matter/index.ts';
import { Ability, matterModel, partAbilities, standingNeeds } from '../matter/index.ts';
import type { Registers, Setting as DeclaredSetting, SettingRow } from '../unit/index.ts';
import { Category, Member, memberModel, registersOf, Unit, unitModel } from '../unit/index.ts';
import { fileStanding } from './file-standing.ts';
import { CalendarDay, DispatchRule, SignInEvent, UnitFile } from './register.entity.ts';
import { categoryModel } from './register.fields.ts';
import { READS_SIGN_INS, unitStateOf } from './register.policy.ts';
import { knownSettings } from './setting-forms.ts';

const dispatchRuleModel = readModel({
  type: 'DispatchRule',
  table: 'dispatch_rule',
  entity: DispatchRule,
  one: {
    category: { model: () => categoryModel, on: ['category_id', 'id'] },
    subDistrict: { model: () => unitModel, on: ['sub_district_id', 'id'] },
    unit: { model: () => unitModel, on: ['unit_id', 'id'] },
  },
  computed: { abilities: ['id', 'unit_id', 'active', ...standingNeeds('matter_id')] },
});
const calendarDayModel = readModel({ type: 'CalendarDay', table: 'calendar_day', entity: CalendarDay });
const signInEventModel = readModel({ type: 'SignInEvent', table: 'auth.sign_in_event', entity: SignInEvent });

extendReadModel(categoryModel, { computed: { abilities: ['id', 'active', ...standingNeeds('matter_id')] } });

const LOCKED = `auth.access_of($.id) ->> 'lockedUntil' is not null`;
extendReadModel(memberModel, {
  computed: {
    access: [{ as: 'access', sql: 'auth.access_of($.id)' }],
    abilities: ['id', 'unit_id', 'active', { as: 'locked', sql: LOCKED }, ...standingNeeds('matter_id')],
  },
});
extendReadModel(unitModel, {
  expressions: { memberCount: `(select count(*) from member x where x.unit_id = $.id and x.active)` },
  computed: { abilities: ['id', 'active', 'kind', ...standingNeeds('matter_id')] },
});

const DispatchRuleConnection = connectionOf('DispatchRule', () => DispatchRule);
const CalendarDayConnection = connectionOf('CalendarDay', () => CalendarDay);
const SignInEventConnection = connectionOf('SignInEvent', () => SignInEvent);

@ObjectType('MemberAccess', { description: 'How a member signs in, for those who answer for it.' })
class MemberAccess {
  @Field(() => Boolean, { description: 'Whether a second factor is asked for.' })
  secondFactor: boolean;

  @Field(() => Boolean, { description: 'Whether the password is one that an administrator has set.' })
  mustChangePassword: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Until when no attempt is taken, after too many failures.' })
  lockedUntil: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When a session was last opened.' })
  lastSignInAt: string | null;
}

enum SettingForm {
  FLAG = 'FLAG',
  NUMBER = 'NUMBER',
  OFFICE_HOURS = 'OFFICE_HOURS',
  LIMITS = 'LIMITS',
  STEPS = 'STEPS',
  TEXT = 'TEXT',
}

registerEnumType(SettingForm, {
  name: 'SettingForm',
  description: 'What a value of a setting looks like.',
  valuesConfig: {
    FLAG: { description: '`true` or `false`.' },
    NUMBER: { description: 'A whole number.' },
    OFFICE_HOURS: { description: 'Stretches of the day: `[{ from, until }]`, `HH:MM`.' },
    STEPS: { description: 'A way up through the choices: `["…", "…"]`, none milder than the one before it.' },
    TEXT: { description: 'A text, a sentence a line.' },
    LIMITS: {
      description:
        'A limit by urgency, and by type where the choices name types: `{ limits: { ORDINARY: { amount, unit } }, byType: { INQUIRY: { ORDINARY: … } } }`.',
    },
  },
});

@ObjectType('SettingChoice', { description: 'What a step of a setting may be.' })
class SettingChoice {
  @Field(() => String, { description: 'As it stands in the value.' })
  value: string;

  @Field(() => String, { description: 'Its name.' })
  label: string;
}

@ObjectType('SettingValue', { description: 'A value that a setting was given.' })
class SettingValue {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id: string;

  @Field(() => String, { description: 'The value, as JSON.' })
  value: string;

  @Field(() => DateTime, { description: 'From when on it holds.' })
  effectiveFrom: Date;

  @Field(() => [Ability], { description: 'What the reader may do about the value now, on the district’s file.' })
  abilities: Ability[];
}

@ObjectType('Setting', { description: 'Something that the district decides for itself.' })
class Setting {
  @Field(() => String, { description: 'Its key on the record.' })
  key: string;

  @Field(() => String, { description: 'Its name.' })
  label: string;

  @Field(() => String, { description: 'What it changes.' })
  description: string;

  @Field(() => String, { nullable: true, description: 'Where the rule comes from, if that is known.' })
  ground: string | null;

  @Field(() => SettingForm, { description: 'What a value looks like.' })
  form: SettingForm;

  @Field(() => String, { nullable: true, description: 'What a number counts, for example working days.' })
  unit: string | null;

  @Field(() => [SettingChoice], {
    description:
      'For steps: what each may be, the mildest first. For limits: the types that may have limits of their own.',
  })
  choices: SettingChoice[];

  @Field(() => String, { description: 'The value in force, as JSON.' })
  value: string;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is in force; null where nothing was set yet.' })
  effectiveFrom: Date | null;

  @Field(() => String, { description: 'The value that holds until the district sets one, as JSON.' })
  fallback: string;

  @Field(() => [SettingValue], { description: 'Every value that it was given, the one that begins last first.' })
  values: SettingValue[];
}

interface PartRoot {
  readonly _id: string;
  readonly _unit_id: string;
  readonly _active: boolean;
  readonly _standing: StandingRow | null;
}

const partOf = ({ _id, _unit_id, _active }: PartRoot) => ({
  id: _id,
  unitId: _unit_id,
  state: _active ? 'ACTIVE' : 'ENDED',
});

@Resolver(() => Member)
export class MemberFileFields {
  @FieldResolver(() => MemberAccess, {
    nullable: true,
    description: 'How the member signs in; for administrators and auditors.',
  })
  access(@Root() root: { _access: MemberAccess | null }, @Ctx() context: Context): MemberAccess | null {
    return readsSignIns(context) ? root._access : null;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about the member now, on the unit’s file.' })
  abilities(@Root() root: PartRoot & { _locked: boolean }, @Ctx() context: Context): Ability[] {
    const locked = { ...partOf(root), state: root._locked ? 'LOCKED' : 'OPEN' };
    return [
      ...partAbilities(context, root._standing, 'member', partOf(root)),
      ...partAbilities(context, root._standing, 'lockedMember', locked),
    ];
  }
}

@Resolver(() => Unit)
export class UnitFileFields {
  @FieldResolver(() => Int, { description: 'Its active members, as far as the reader may see them.' })
  memberCount(@Root() root: { memberCount: number }): number {
    return root.memberCount;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about the unit now, on the district’s file.' })
  abilities(@Root() root: Omit<PartRoot, '_unit_id'> & { _kind: string }, @Ctx() context: Context): Ability[] {
    const known = partOf({ ...root, _unit_id: root._id });
    const unit = { ...known, state: unitStateOf({ kind: root._kind, active: root._active }) };
    const community = { ...known, state: root._active ? root._kind : known.state };
    return [
      ...partAbilities(context, root._standing, 'unit', unit),
      ...partAbilities(context, root._standing, 'community', community),
    ];
  }
}

@Resolver(() => Category)
export class CategoryFileFields {
  @FieldResolver(() => [Ability], {
    description: 'What the reader may do about the subject now, on the district’s file.',
  })
  abilities(@Root() root: Omit<PartRoot, '_unit_id'>, @Ctx() context: Context): Ability[] {
    return partAbilities(context, root._standing, 'category', partOf({ ...root, _unit_id: root._id }));
  }
}

@Resolver(() => DispatchRule)
export class DispatchRuleFields {
  @FieldResolver(() => [Ability], { description: 'What the reader may do about the line now, on the district’s file.' })
  abilities(@Root() root: PartRoot, @Ctx() context: Context): Ability[] {
    return partAbilities(context, root._standing, 'dispatchRule', partOf(root));
  }
}

@Resolver()
export class AdministrationResolver {
  @Query(() => UnitFile, {
    nullable: true,
    description: 'The file of a unit; the district’s own for the command centre.',
  })
  @Requires('MEMBER')
  async unitFile(
    @Arg('unitId', () => ID, { nullable: true, description: 'The unit; the own one if none.' }) unitId: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const tx = transactionOf(context);
    if (unitId && !isUuid(unitId)) throw notFound();
    const ofUnit = `r.id = (select f.id from unit_file f where f.unit_id = $1)`;
    const file = await readOne(tx, info, matterModel, ofUnit, [unitId ?? tx.who.principal]);
    if (!file) throw notFound();
    return file;
  }

  @Query(() => DispatchRuleConnection, { description: 'The dispatch catalogue, in the order in which it was made.' })
  @Requires('MEMBER')
  async dispatchRules(
    @Arg('all', () => Boolean, { defaultValue: false, description: 'Also those that were closed.' }) all: boolean,
    @Arg('first', () => Int, { defaultValue: 100, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'dispatch-rules',
      model: dispatchRuleModel,
      where: all ? [] : ['r.active'],
      values: [],
      order: [{ column: 'id', cast: 'uuid' }],
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => [Int], { description: 'The years whose working-day calendar is loaded; no clock reaches into another.' })
  @Requires('MEMBER')
  async calendarYears(@Ctx() context: Context): Promise<number[]> {
    const { calendar } = await registersOf(transactionOf(context));
    return [...calendar.loadedYears].toSorted((one, other) => one - other);
  }

  @Query(() => [Int], {
    description:
      'Of the loaded years those whose holidays were not announced yet: weekends and what the law fixes, no more.',
  })
  @Requires('MEMBER')
  async provisionalCalendarYears(@Ctx() context: Context): Promise<number[]> {
    const { calendar } = await registersOf(transactionOf(context));
    return [...calendar.provisionalYears].toSorted((one, other) => one - other);
  }

  @Query(() => CalendarDayConnection, { description: 'The days of a year that are not what their weekday says.' })
  @Requires('MEMBER')
  async calendarDays(
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Arg('first', () => Int, { defaultValue: 100, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'calendar-days',
      model: calendarDayModel,
      where: ['extract(year from r.date) = $1::integer'],
      values: [year],
      order: [{ column: 'date', cast: 'date' }],
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => [Setting], { description: 'Everything that the district decides for itself, with what holds now.' })
  @Requires('MEMBER')
  async settings(@Ctx() context: Context): Promise<Setting[]> {
    const tx = transactionOf(context);
    const registers = await registersOf(tx);
    const onFile = { registers, context, now: tx.now, standing: await fileStanding(tx) };
    return knownSettings().map((setting) => settingIn(setting, onFile));
  }

  @Query(() => SignInEventConnection, {
    description: 'Attempts of the unit’s members to sign in, newest first; for its administrators and auditors.',
  })
  @Requires('MEMBER')
  async signInEvents(
    @Arg('first', () => Int, { defaultValue: 50, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    if (!readsSignIns(context)) throw forbidden();
    return readPage(transactionOf(context), info, {
      name: 'sign-in-events',
      model: signInEventModel,
      where: [],
      values: [],
      order: [
        { column: 'at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }
}

function readsSignIns({ who }: Context): boolean {
  return who?.actor.type === 'MEMBER' && who.actor.roles.some((role) => READS_SIGN_INS.includes(role));
}

interface OnFile {
  readonly registers: Registers;
  readonly context: Context;
  readonly now: Date;
  readonly standing: StandingRow | null;
}

function settingIn(setting: DeclaredSetting, { registers, context, now, standing }: OnFile): Setting {
  const { locale } = context;
  const history = registers.historyOf(setting.key);
  const inForce = history.find(({ effectiveFrom }) => effectiveFrom <= now);
  const partOfValue = ({ id, effectiveFrom }: SettingRow) => ({
    id,
    unitId: null,
    state: effectiveFrom > now ? 'ANNOUNCED' : 'BEGUN',
  });
  return {
    key: setting.key,
    label: say(setting.label, locale),
    description: say(setting.description, locale),
    ground: setting.ground ? say(setting.ground, locale) : null,
    form: setting.form as SettingForm,
    unit: setting.range ? say(setting.range.unit, locale) : null,
    choices: Object.entries(setting.choices ?? {}).map(([value, label]) => ({ value, label: say(label, locale) })),
    value: JSON.stringify(inForce?.value ?? setting.fallback),
    effectiveFrom: inForce?.effectiveFrom ?? null,
    fallback: JSON.stringify(setting.fallback),
    values: history.map((row) => ({
      id: row.id,
      value: JSON.stringify(row.value),
      effectiveFrom: row.effectiveFrom,
      abilities: partAbilities(context, standing, 'settingValue', partOfValue(row)),
    })),
  };
}
