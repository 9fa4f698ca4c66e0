/** A district is an outer wall: one PostgreSQL schema that an operation works in, and no other. */
export interface District {
  /** Administrative division code, for example `370202`. */
  readonly id: string;
  readonly name: string;
  /** Schema name; validated, because it is written into `set local search_path`. */
  readonly schema: string;
  /** The command centre's unit: it stands in the audience of every clock. */
  readonly centreId: string;
  /** The matter that carries the acts on the district itself: units, calendar, catalogue. */
  readonly fileId: string;
}

export type Locale = 'zh-CN' | 'en';

/**
 * On whose behalf an operation runs. `principal` is what row-level security compares with a row's
 * `audience`: the unit whose seat of work the member has taken, or the link of somebody without an account.
 */
export interface Principal {
  readonly district: District;
  readonly principal: string;
  readonly actor: Actor;
  readonly locale: Locale;
  /** Session of a signed-in member; absent for links, jobs and commands. */
  readonly sessionId?: string;
}

export type Actor = MemberActor | LinkActor | SystemActor;

export interface MemberActor {
  readonly type: 'MEMBER';
  readonly unitId: string;
  readonly unitName: string;
  readonly unitKind: string;
  readonly memberId: string;
  readonly memberName: string;
  /** The person’s account: the same one whichever unit they work for at the moment. */
  readonly accountId?: string;
  readonly roles: readonly string[];
}

/** Somebody who holds a link: a resident with a query code. */
export interface LinkActor {
  readonly type: 'LINK';
  readonly purpose: string;
}

/** The clock, an import: acts without a person, on behalf of the command centre. */
export interface SystemActor {
  readonly type: 'SYSTEM';
  readonly unitId: string;
  readonly unitName: string;
  readonly purpose: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const SCHEMA = /^[a-z_][a-z0-9_]{0,62}$/;

/** True for the lower-case canonical form of a UUID, the only form that is written into a setting. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/**
 * The settings that bind a transaction, as one message. They are `set local`, so that nothing is left on a
 * pooled connection, and literals, because `set` takes no parameters: both values are checked here.
 */
export function bindingOf({ district, principal }: Pick<Principal, 'district' | 'principal'>): string {
  if (!SCHEMA.test(district.schema)) throw new Error('A district schema has an unexpected name.');
  if (!isUuid(principal)) throw new Error('A principal is not a UUID.');
  return `set local search_path to ${district.schema}; set local app.principal = '${principal}'`;
}

/** The command centre acting without a person: the clock, an import, the public page. */
export function systemPrincipal(district: District, purpose: string): Principal {
  return {
    district,
    principal: district.centreId,
    locale: 'zh-CN',
    actor: { type: 'SYSTEM', unitId: district.centreId, unitName: '区指挥中心', purpose },
  };
}

/** Whoever looks without an account and without a link: a row that is meant for everybody has it in its audience. */
export const ANYBODY = '00000000-0000-4000-8000-000000000000';

/** Anybody at all: sees the registers that every principal of the district reads, and of a matter what is meant for everybody. */
export function publicPrincipal(district: District): Principal {
  return {
    district,
    principal: ANYBODY,
    locale: 'zh-CN',
    actor: { type: 'LINK', purpose: 'PUBLIC' },
  };
}

/** What time it is, in the SQL of policies and computed fields, which take no parameters: that of the operation. */
export const NOW = `coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())`;

/** Binds a transaction to another time than PostgreSQL’s. */
export const timeOf = (now: Date): string => `set local app.now = '${now.toISOString()}'`;
