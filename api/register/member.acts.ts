import { Field, ObjectType } from 'type-graphql';
import { accountRows, hashPassword, oneTimePassword, passwordIssues } from '../kernel/auth/index.ts';
import { newId } from '../kernel/database/index.ts';
import { badInput } from '../kernel/graphql/errors.ts';
import { text } from '../kernel/i18n/index.ts';
import type { Acting, ActPart } from '../matter/index.ts';
import { defineAct } from '../matter/index.ts';
import { MemberRole } from '../unit/index.ts';
import { MemberAddInput, MemberChangeInput, MemberJoinInput, PasswordResetInput } from './register.inputs.ts';
import { isDistrictFile, OVER_UNITS, UNIT_ADMINISTRATOR } from './register.policy.ts';
import {
  AccountShared,
  AlreadyMember,
  CodeTaken,
  LastAdministrator,
  MemberUnknown,
  WeakPassword,
} from './register.problems.ts';

@ObjectType('OneTimePassword', { description: 'A password for the next sign-in; it is told once and kept nowhere.' })
class OneTimePassword {
  @Field(() => String, { description: 'Name to sign in with.' })
  username: string;

  @Field(() => String, { description: 'The password.' })
  password: string;
}

/** A member, on the file of its unit. */
const memberPart: ActPart = {
  name: 'member',
  from: 'ANY',
  async load(acting, id) {
    const [member] = await acting.tx.execute<{ unitId: string; active: boolean }>(
      'select unit_id as "unitId", active from member where id = $1 and matter_id = $2',
      [id, acting.matter.id],
    );
    return member ? { id, unitId: member.unitId, state: member.active ? 'ACTIVE' : 'ENDED' } : null;
  },
};

/** A member who has failed to sign in too often. */
const lockedMemberPart: ActPart = {
  name: 'lockedMember',
  from: ['LOCKED'],
  async load(acting, id) {
    const [member] = await acting.tx.execute<{ unitId: string; locked: boolean }>(
      `select unit_id as "unitId", auth.access_of(id) ->> 'lockedUntil' is not null as locked
         from member where id = $1 and matter_id = $2`,
      [id, acting.matter.id],
    );
    return member ? { id, unitId: member.unitId, state: member.locked ? 'LOCKED' : 'OPEN' } : null;
  },
};

export const memberAdd = defineAct({
  name: 'memberAdd',
  kind: 'file',
  description: 'Adds a member with an account to the unit. By its own administrator or the district’s.',
  label: text('新增成员', 'Add member'),
  sentence: text('新增成员 {member}', 'added the member {member}'),
  from: ['KEPT'],
  by: UNIT_ADMINISTRATOR,
  input: MemberAddInput,
  problems: [CodeTaken, WeakPassword],
  yields: OneTimePassword,
  async run(acting, input) {
    const password = input.password ?? oneTimePassword();
    if (passwordIssues(password, input.username).length > 0) return WeakPassword();
    const { userId, statements } = await accountRows({
      username: input.username,
      name: input.name,
      password,
      district: acting.tx.who.district.id,
      // Whoever adds a member knows the password; the house itself adds none to keep.
      mustChangePassword: acting.actor.type === 'MEMBER',
    });
    await acting.tx.execute('savepoint account');
    try {
      for (const statement of statements) await acting.tx.execute(statement.text, statement.values);
    } catch (error) {
      if ((error as { code?: string }).code !== '23505') throw error;
      await acting.tx.execute('rollback to savepoint account');
      return CodeTaken({ code: input.username });
    }
    await takeIn(acting, userId, input);
    return { username: input.username, password };
  },
});

export const memberJoin = defineAct({
  name: 'memberJoin',
  kind: 'file',
  description:
    'Gives a person who has an account in the district a seat of work at this unit as well. By the district’s administrator alone: the answer says who has an account.',
  label: text('增加兼任成员', 'Add from another unit'),
  sentence: text('新增兼任成员 {member}', 'added {member}, who works for another unit as well'),
  from: ['KEPT'],
  by: OVER_UNITS,
  input: MemberJoinInput,
  problems: [MemberUnknown, AlreadyMember],
  async run(acting, { username, roles, phone }) {
    const [person] = await acting.tx.execute<{ accountId: string; name: string }>(
      `select account_id as "accountId", name from member where username = $1 and active and account_id is not null
        order by created_at limit 1`,
      [username],
    );
    if (!person) return MemberUnknown({ username });
    const here = await acting.tx.execute('select from member where unit_id = $1 and account_id = $2 limit 1', [
      await keeperOf(acting),
      person.accountId,
    ]);
    if (here.length > 0) return AlreadyMember();
    await takeIn(acting, person.accountId, { username, name: person.name, roles, phone });
    return undefined;
  },
});

export const memberChange = defineAct({
  name: 'memberChange',
  kind: 'file',
  description:
    'Changes a member’s name or roles, or ends the membership. By the unit’s own administrator or the district’s.',
  label: text('修改成员', 'Change member'),
  sentence: text('修改成员 {member}', 'changed the member {member}'),
  from: ['KEPT'],
  by: UNIT_ADMINISTRATOR,
  part: memberPart,
  input: MemberChangeInput,
  problems: [LastAdministrator],
  async run(acting, input) {
    const values = [acting.part!.id, input.name ?? null, input.roles ?? null, input.active ?? null];
    const [member] = await acting.tx.execute<{ name: string }>(
      `update member set name = coalesce($2, name), roles = coalesce($3, roles), active = coalesce($4, active)
        where id = $1 returning name`,
      values,
    );
    if (isDistrictFile(acting) && !(await hasAdministrator(acting))) return LastAdministrator();
    await acting.tx.execute(
      `update auth.membership set member_name = coalesce($2, member_name), roles = coalesce($3, roles),
              active = coalesce($4, active) where member_id = $1`,
      values,
    );
    acting.data['member'] = member!.name;
    return undefined;
  },
});

export const memberPasswordReset = defineAct({
  name: 'memberPasswordReset',
  kind: 'file',
  description:
    'Gives a member a password for the next sign-in, at which it has to be changed, and ends the sessions of the account. By the unit’s own administrator or the district’s.',
  label: text('重置密码', 'Reset password'),
  sentence: text('重置了成员 {member} 的密码', 'reset the password of the member {member}'),
  confirm: text(
    '该成员将立即退出登录；新的一次性密码只显示一次，首次登录后须修改。',
    'The member is signed out at once. The one-time password is shown once and has to be changed at the next sign-in.',
  ),
  from: ['KEPT'],
  by: UNIT_ADMINISTRATOR,
  part: { ...memberPart, from: ['ACTIVE'] },
  input: PasswordResetInput,
  problems: [AccountShared],
  yields: OneTimePassword,
  async run(acting, { withoutSecondFactor = false, reason }) {
    const member = await memberOf(acting);
    if (acting.seat?.role === 'KEEPER' && !isDistrictFile(acting) && (await worksElsewhere(acting)))
      return AccountShared();
    const password = oneTimePassword();
    await acting.tx.execute('select auth.reset_password($1, $2, $3)', [
      member.id,
      await hashPassword(password),
      withoutSecondFactor,
    ]);
    acting.data['member'] = member.name;
    acting.note = reason;
    return { username: member.username, password };
  },
});

export const memberUnlock = defineAct({
  name: 'memberUnlock',
  kind: 'file',
  description:
    'Lets a member try to sign in again before the lock-out ends. By the unit’s own administrator or the district’s.',
  label: text('解除锁定', 'Unlock'),
  sentence: text('解除了成员 {member} 的登录锁定', 'lifted the lock-out of the member {member}'),
  from: ['KEPT'],
  by: UNIT_ADMINISTRATOR,
  part: lockedMemberPart,
  async run(acting) {
    const member = await memberOf(acting);
    await acting.tx.execute('select auth.unlock($1)', [member.id]);
    acting.data['member'] = member.name;
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
  additive: true,
  quiet: true,
  run(acting) {
    const { actor } = acting.tx.who;
    acting.data['member'] = actor.type === 'MEMBER' ? actor.memberName : '';
  },
});

interface NewMember {
  readonly username: string;
  readonly name: string;
  readonly roles: readonly MemberRole[];
  readonly phone?: string | undefined;
}

/** The account has a seat of work at the unit of the file from now on. */
async function takeIn(acting: Acting, accountId: string, { username, name, roles, phone }: NewMember): Promise<void> {
  const unit = acting.unitOf(await keeperOf(acting));
  const id = newId();
  await acting.tx.execute(
    `insert into member (id, matter_id, unit_id, account_id, username, name, roles, phone, active, audience, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, true, $9, $10)`,
    [
      id,
      acting.matter.id,
      unit.id,
      accountId,
      username,
      name,
      roles,
      phone ?? null,
      acting.seatsAudience(),
      acting.tx.now,
    ],
  );
  await acting.tx.execute(
    `insert into auth.membership (id, account_id, district, unit_id, unit_name, unit_kind, member_id, member_name, roles)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [newId(), accountId, acting.tx.who.district.id, unit.id, unit.name, unit.kind, id, name, roles],
  );
  acting.data['member'] = name;
}

async function keeperOf(acting: Acting): Promise<string> {
  const keeper = acting.seats.find((seat) => seat.role === 'KEEPER');
  if (!keeper) throw badInput('This file has no keeper.');
  return keeper.unitId;
}

async function memberOf(acting: Acting): Promise<{ id: string; name: string; username: string }> {
  const [member] = await acting.tx.execute<{ id: string; name: string; username: string }>(
    'select id, name, username from member where id = $1',
    [acting.part!.id],
  );
  return member!;
}

async function hasAdministrator(acting: Acting): Promise<boolean> {
  const found = await acting.tx.execute(
    'select from member where matter_id = $1 and active and $2 = any(roles) limit 1',
    [acting.matter.id, MemberRole.ADMINISTRATOR],
  );
  return found.length > 0;
}

/** Whether the member's account has a seat of work at another unit. */
async function worksElsewhere(acting: Acting): Promise<boolean> {
  const found = await acting.tx.execute(
    `select from auth.membership o join auth.membership m on m.account_id = o.account_id
      where m.member_id = $1 and o.member_id <> $1 and o.active limit 1`,
    [acting.part!.id],
  );
  return found.length > 0;
}
