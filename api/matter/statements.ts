import type { Statement } from '../kernel/database/index.ts';

/** The pipeline's own statements: fixed, named, prepared once per connection. */

const named = (name: string, text: string): Statement => ({ name: `act_${name}`, text });

export const LOCK_KEY = named('lock_key', 'select pg_advisory_xact_lock(hashtextextended($1, 0))');

export const FIND_KEY = named(
  'find_key',
  'select request, matter_id as "matterId", sealed from act_key where principal_id = $1 and key = $2',
);

/** In the order of the keys, so that two batches wait for each other instead of locking each other out. */
export const LOCK_KEYS = named(
  'lock_keys',
  'select pg_advisory_xact_lock(hashtextextended(k.key, 0)) from unnest($1::text[]) with ordinality k(key, place) order by k.place',
);

export const FIND_KEYS = named(
  'find_keys',
  `select key, request, matter_id as "matterId", sealed from act_key where principal_id = $1 and key = any($2::text[])`,
);

export const KEEP_KEY = named(
  'keep_key',
  'insert into act_key (principal_id, key, act, request, matter_id, sealed, at) values ($1, $2, $3, $4, $5, $6, $7)',
);

export const LOCK_MATTER = named(
  'lock_matter',
  `select id, kind, number, title, state, flags, proposer, urgency, type, category_id as "categoryId",
          sub_district_id as "subDistrictId", lead_unit_id as "leadUnitId", first_receiver_id as "firstReceiverId",
          version, head_hash as "headHash", opened_at as "openedAt", closed_at as "closedAt", standing, barred, audience,
          null as "searchText"
     from matter where id = $1 for update`,
);

export const READ_SEATS = named(
  'read_seats',
  `select id, unit_id as "unitId", superior_id as "superiorId", role, state, flags, live, duty,
          handler_id as "handlerId", since, until
     from participation where matter_id = $1 order by id`,
);

export const READ_CLOCKS = named(
  'read_clocks',
  `select id, seat_id as "seatId", part_id as "partId", kind, state, amount::float8 as amount, unit, rule_id as "ruleId",
          basis, started_at as "startedAt", deadline, pauses, extensions, stopped_at as "stoppedAt"
     from clock where matter_id = $1 and state <> 'STOPPED' order by id`,
);

const MATTER_COLUMNS = [
  'id',
  'kind',
  'number',
  'title',
  'state',
  'flags',
  'proposer',
  'version',
  'urgency',
  'type',
  'category_id',
  'sub_district_id',
  'lead_unit_id',
  'first_receiver_id',
  'next_deadline',
  'entry_count',
  'head_hash',
  'opened_at',
  'changed_at',
  'closed_at',
  'standing',
  'barred',
  'audience',
];

export const OPEN_MATTER = named(
  'open_matter',
  `insert into matter (${MATTER_COLUMNS.join(', ')}, search)
   select ${MATTER_COLUMNS.map((column) => `r.${column}`).join(', ')}, to_tsvector('simple', coalesce($2, ''))
     from jsonb_populate_record(null::matter, $1) r`,
);

const CHANGED = MATTER_COLUMNS.filter((column) => !['id', 'kind', 'number', 'opened_at'].includes(column));

export const CHANGE_MATTER = named(
  'change_matter',
  `update matter m
      set ${CHANGED.map((column) => `${column} = r.${column}`).join(', ')},
          search = case when $2::text is null then m.search else to_tsvector('simple', $2) end
     from jsonb_populate_record(null::matter, $1) r where m.id = r.id`,
);

/** Inserts or updates rows of a table of the matter, given as JSON records. */
function keep(table: string, fixed: readonly string[], changing: readonly string[]): Statement {
  const columns = [...fixed, ...changing];
  return named(
    `keep_${table}`,
    `insert into ${table} (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1)
     on conflict (id) do update set ${changing.map((column) => `${column} = excluded.${column}`).join(', ')}`,
  );
}

export const KEEP_SEATS = keep(
  'participation',
  ['id', 'matter_id', 'unit_id', 'superior_id', 'since', 'matter_kind'],
  [
    'role',
    'state',
    'flags',
    'live',
    'duty',
    'handler_id',
    'until',
    'matter_state',
    'category_id',
    'sub_district_id',
    'urgency',
    'next_deadline',
    'audience',
  ],
);

export const KEEP_CLOCKS = keep(
  'clock',
  ['id', 'matter_id', 'seat_id', 'part_id', 'kind', 'rule_id', 'started_at', 'reach'],
  ['state', 'amount', 'unit', 'basis', 'deadline', 'pauses', 'extensions', 'stopped_at', 'audience'],
);

export const VOID_MARKS = named(
  'void_marks',
  `update clock_mark set void = true where clock_id = any($1::uuid[]) and fired_at is null and not void`,
);

export const VOID_COMING_MARKS = named(
  'void_coming_marks',
  `update clock_mark set void = true where clock_id = any($1::uuid[]) and fired_at is null and not void and due_at > $2`,
);

export const ADD_MARKS = named(
  'add_marks',
  `insert into clock_mark (id, clock_id, matter_id, kind, amount, unit, act, due_at, audience)
   select id, clock_id, matter_id, kind, amount, unit, act, due_at, audience
     from jsonb_populate_recordset(null::clock_mark, $1)`,
);

export const ADD_ENTRY = named(
  'add_entry',
  `insert into entry (id, matter_id, seq, act, at, unit_id, unit_name, member_id, member_name, seat_id, part_id,
                      state, note, data, effects, prior_hash, hash, reach, audience)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
);

export const ADD_NOTICES = named(
  'add_notices',
  `insert into notification (id, matter_id, unit_id, member_id, kind, act, data, at, audience)
   select id, matter_id, unit_id, member_id, kind, act, data, at, audience
     from jsonb_populate_recordset(null::notification, $1)`,
);

export const TELL = named('tell', `select pg_notify('qiying', $1)`);

export const TELL_NOTICE = named('tell_notice', `select pg_notify('qiying_notice', $1)`);

/** Hands the rows that follow the seats to the new audience; what is between a unit and the lead ends for who has left. */
export function followSeats(table: string): Statement {
  return named(
    `follow_${table}`,
    `update ${table} set audience = case reach
            when 'ALL' then $2::uuid[]
            when 'SEATS' then $3::uuid[]
            else array(select seen from unnest(audience) seen where seen <> all($4::uuid[])) end
      where matter_id = $1 and (reach in ('ALL', 'SEATS') or reach = 'LEAD' and audience && $4::uuid[])`,
  );
}

/** Hands a row that is for some only to whom it is for now. */
export function handOn(table: string): Statement {
  return named(`hand_on_${table}`, `update ${table} set audience = $2::uuid[] where matter_id = $1`);
}

/** Takes every row of the matter from those who must not see it any more, whatever they were given before. */
export function closeTo(table: string): Statement {
  return named(
    `close_${table}`,
    `update ${table} set audience = array(select seen from unnest(audience) seen where seen <> all($2::uuid[]))
      where matter_id = $1 and audience && $2::uuid[]`,
  );
}

/** Takes the confidential annex from units whose seats have ended, but for what they put there themselves. */
export function closeAnnex(table: string, isAnnex: string): Statement {
  return named(
    `close_annex_${table}`,
    `update ${table} set audience = array(select seen from unnest(audience) seen where seen <> all($2::uuid[]) or seen = unit_id)
      where matter_id = $1 and reach = 'NAMED' and ${isAnnex} and audience && $2::uuid[]`,
  );
}

/** What was done since a version, as far as the reader sees it. */
export const ENTRIES_SINCE = named(
  'entries_since',
  `select to_json(o) as node from (
     select id, seq, act, at, unit_name as "_unit_name", member_name as "memberName", state, note, hash,
            act as "_act", data as "_data", $3::text as "_kind"
       from entry where matter_id = $1 and seq > $2 order by seq limit 20) o`,
);

export function nextNumber(kind: string): Statement {
  return named(`number_${kind}`, `select nextval('number_${kind}') as number`);
}
