import { getMigrations } from 'better-auth/db/migration';
import { Client, Pool, escapeIdentifier, escapeLiteral } from 'pg';
import { untilAlone } from '../database/index.ts';
import { libraryOptions } from './options.ts';

/** The role under which sign-in reads and writes its own schema. */
export const authRole = 'qiying_auth';

/** What the migration of sign-in needs. */
export interface AuthMigration {
  /** Connects as the owner of the database. */
  ownerUrl: string;
  /** The password that the role `qiying_auth` shall have. */
  authPassword: string;
  /** The application's role; it exists already. */
  appRole: string;
}

/**
 * Creates or completes the schema `auth`: the library's tables, ours, the role of
 * sign-in and the grants. May be run any number of times.
 */
export async function migrateAuth(migration: AuthMigration): Promise<void> {
  const client = new Client({ connectionString: migration.ownerUrl });
  await client.connect();
  try {
    // Two processes may start at once; the lock falls with the connection.
    await client.query(`select pg_advisory_lock(hashtext('qiying: migration of auth'))`);
    await client.query('create schema if not exists auth');
    await createRole(client, migration.authPassword);
    await migrateLibrary(migration.ownerUrl);
    await client.query('begin');
    await client.query(tables);
    await client.query(policies(escapeIdentifier(migration.appRole)));
    await client.query(functions(escapeIdentifier(migration.appRole)));
    await client.query(grants(escapeIdentifier(migration.appRole)));
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function createRole(client: Client, password: string): Promise<void> {
  // Roles belong to the whole server: another database's migration may be creating this one now.
  await client.query(`do $$ begin
    create role ${authRole} login nosuperuser nocreatedb nocreaterole nobypassrls;
  exception when duplicate_object or unique_violation then null; end $$`);
  const database = (await client.query<{ name: string }>('select current_database() as name')).rows[0]!.name;
  await untilAlone(client, `alter role ${authRole} login password ${escapeLiteral(password)}`);
  // A setting of the role, unlike a start-up option, also passes a connection pooler.
  await untilAlone(client, `alter role ${authRole} in database ${escapeIdentifier(database)} set search_path = auth`);
}

async function migrateLibrary(ownerUrl: string): Promise<void> {
  const pool = new Pool({ connectionString: ownerUrl, options: '-c search_path=auth', max: 1 });
  try {
    const surroundings = {
      pool,
      secret: 'the migration signs nothing and so needs no secret of its own',
      baseUrl: 'http://127.0.0.1',
      maxHours: 12,
    };
    const { runMigrations } = await getMigrations(libraryOptions(surroundings));
    await runMigrations();
  } finally {
    await pool.end();
  }
}

const tables = `
create table if not exists auth.membership (
  id uuid primary key,
  account_id text not null references auth."user" (id) on delete cascade,
  district text not null,
  unit_id uuid not null,
  unit_name text not null,
  unit_kind text not null,
  member_id uuid not null,
  member_name text not null,
  roles text[] not null,
  active boolean not null default true,
  unique (account_id, unit_id)
);
create table if not exists auth.seat_of_work (
  session_id text primary key references auth.session (id) on delete cascade,
  membership_id uuid not null references auth.membership (id) on delete cascade,
  seen_at timestamptz not null default now()
);
create index if not exists seat_of_work_membership on auth.seat_of_work (membership_id);
create table if not exists auth.sign_in_attempt (
  username text primary key,
  failures timestamptz[] not null,
  locked_until timestamptz
);
alter table auth."user" add column if not exists "mustChangePassword" boolean not null default false;
create table if not exists auth.sign_in_event (
  id uuid primary key,
  at timestamptz not null default now(),
  kind text not null,
  username text not null,
  name text not null,
  address text,
  audience uuid[] not null
);
create index if not exists sign_in_event_at on auth.sign_in_event (at desc, id desc);
create index if not exists sign_in_event_username on auth.sign_in_event (username, at desc);
alter table auth.membership enable row level security;
alter table auth.membership force row level security;
alter table auth.sign_in_event enable row level security;
alter table auth.sign_in_event force row level security;`;

// A unit administrator writes the memberships of the own unit; an act that opened
// a matter (the district administrator founding a unit) writes any.
const policies = (appRole: string) => `
drop policy if exists membership_of_unit on auth.membership;
create policy membership_of_unit on auth.membership to ${appRole}
  using (unit_id = nullif(current_setting('app.principal', true), '')::uuid
    or nullif(current_setting('app.matter', true), '')::uuid is not null)
  with check (unit_id = nullif(current_setting('app.principal', true), '')::uuid
    or nullif(current_setting('app.matter', true), '')::uuid is not null);
drop policy if exists membership_of_sign_in on auth.membership;
create policy membership_of_sign_in on auth.membership to ${authRole} using (true);
drop policy if exists membership_of_owner on auth.membership;
create policy membership_of_owner on auth.membership for select to current_user using (true);
drop policy if exists event_of_units on auth.sign_in_event;
create policy event_of_units on auth.sign_in_event for select to ${appRole}
  using (nullif(current_setting('app.principal', true), '')::uuid = any(audience));
drop policy if exists event_of_sign_in on auth.sign_in_event;
create policy event_of_sign_in on auth.sign_in_event to ${authRole} using (true);
drop policy if exists event_of_owner on auth.sign_in_event;
create policy event_of_owner on auth.sign_in_event for select to current_user using (true);`;

// What an administrator may do with an account and see of it, and nothing else: passwords, sessions and second factors
// stay out of the application's reach. Each answers for the account of a member that the bound principal may see; an act
// has checked before that the member is on its file. Who stands behind a session is told to whoever holds its token.
const functions = (appRole: string) => `
create or replace function auth.account_of(member uuid) returns text
  language sql stable security definer set search_path = auth, pg_temp as $$
    select m.account_id from auth.membership m
     where m.member_id = member
       and (m.unit_id = nullif(current_setting('app.principal', true), '')::uuid
         or nullif(current_setting('app.matter', true), '')::uuid is not null
         or exists (select from auth.membership c
              where c.unit_id = nullif(current_setting('app.principal', true), '')::uuid
                and c.unit_kind = 'COMMAND_CENTRE' and c.district = m.district))
  $$;
create or replace function auth.unlock(member uuid) returns void
  language sql security definer set search_path = auth, pg_temp as $$
    delete from auth.sign_in_attempt a using auth."user" u
     where u.id = auth.account_of(member) and a.username = u.username
       and nullif(current_setting('app.matter', true), '') is not null
  $$;
create or replace function auth.reset_password(member uuid, hash text, without_second_factor boolean) returns void
  language plpgsql security definer set search_path = auth, pg_temp as $$
    declare holder text := auth.account_of(member);
    begin
      if nullif(current_setting('app.matter', true), '') is null then holder := null; end if;
      update auth.account set password = hash, "updatedAt" = now()
       where "userId" = holder and "providerId" = 'credential';
      if not found then raise insufficient_privilege using message = 'No such account.'; end if;
      update auth."user" set "mustChangePassword" = true where id = holder;
      delete from auth.session where "userId" = holder;
      perform auth.unlock(member);
      if without_second_factor then
        delete from auth."twoFactor" where "userId" = holder;
        update auth."user" set "twoFactorEnabled" = false where id = holder;
      end if;
    end $$;
create or replace function auth.access_of(member uuid) returns jsonb
  language sql stable security definer set search_path = auth, pg_temp as $$
    select jsonb_build_object(
      'secondFactor', coalesce(u."twoFactorEnabled", false),
      'mustChangePassword', u."mustChangePassword",
      'lockedUntil', (select a.locked_until from auth.sign_in_attempt a
         where a.username = u.username and a.locked_until > now()),
      'lastSignInAt', (select max(e.at) from auth.sign_in_event e
         where e.username = u.username and e.kind = 'SIGNED_IN'))
      from auth."user" u where u.id = auth.account_of(member)
  $$;
create or replace function auth.identity(of_token text, idle_minutes integer) returns text
  language plpgsql stable security definer set search_path = auth, pg_temp as $$
    begin
      return (select row_to_json(i)::text from (
        select s.id as "sessionId", u.id as "accountId", u.username, u.name, u.locale,
          coalesce(u."twoFactorEnabled", false) as "twoFactor", u."mustChangePassword",
          m.id as "membershipId", m.district, m.unit_id as "unitId", m.unit_name as "unitName",
          m.unit_kind as "unitKind", m.member_id as "memberId", m.member_name as "memberName", m.roles,
          -- A session without a seat of work (its membership was deleted) counts from its beginning.
          s."expiresAt" <= now() or u.banned or m.active is false
            or coalesce(w.seen_at, s."createdAt") <= now() - make_interval(mins => idle_minutes) as refused,
          w.seen_at < now() - interval '1 minute' as unseen
        from auth.session s
        join auth."user" u on u.id = s."userId"
        left join auth.seat_of_work w on w.session_id = s.id
        left join auth.membership m on m.id = w.membership_id and m.account_id = u.id
        where s.token = of_token) i);
    end $$;
revoke all on all functions in schema auth from public;
grant execute on function auth.identity(text, integer) to ${authRole}, ${appRole};
grant execute on function auth.unlock(uuid), auth.reset_password(uuid, text, boolean), auth.access_of(uuid) to ${appRole};`;

const grants = (appRole: string) => `
revoke all on schema auth from public;
grant usage on schema auth to ${authRole}, ${appRole};
grant select, insert, update, delete on all tables in schema auth to ${authRole};
revoke all on all tables in schema auth from ${appRole};
grant insert on auth."user", auth.account to ${appRole};
grant select, insert, update on auth.membership to ${appRole};
grant select on auth.sign_in_event to ${appRole};`;
