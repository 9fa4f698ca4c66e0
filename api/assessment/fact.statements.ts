import type { Statement } from '../kernel/database/index.ts';

/** How the facts are kept: fixed, named, one statement for all rows of an act. */

const named = (name: string, text: string): Statement => ({ name: `assessment_${name}`, text });

const OF_ORDER = 'appeal_id, order_id, unit_id, unit_kind, category_id, sub_district_id, audience';
const WHAT = `${OF_ORDER}, excluded_at`;

export const OPEN_FACTS = named(
  'open',
  `insert into assessment_fact (id, measure, instance, ${WHAT})
   select id, measure, instance, ${WHAT} from jsonb_populate_recordset(null::assessment_fact, $1)
   on conflict (order_id, measure, instance) do nothing`,
);

/** A limit that has passed is not moved any more: neither an extension nor a pause mends it afterwards. */
export const MOVE_FACTS = named(
  'move',
  `update assessment_fact f
      set due_at = case when f.due_at < $2 then f.due_at else r.due_at end, done_at = r.done_at
     from jsonb_to_recordset($1)
       as r(order_id uuid, measure text, instance uuid, due_at timestamptz, done_at timestamptz)
    where f.order_id = r.order_id and f.measure = r.measure and f.instance = r.instance and f.done_at is null`,
);

export const EVENT_FACTS = named(
  'event',
  `insert into assessment_fact (id, measure, instance, answer, done_at, excluded_at, ${OF_ORDER})
   select r.id, r.measure, r.instance, r.answer, $2, r.excluded_at, ${OF_ORDER.split(', ')
     .map((column) => `f.${column}`)
     .join(', ')}
     from jsonb_to_recordset($1)
       as r(id uuid, order_id uuid, measure text, instance uuid, answer text, beside text, excluded_at timestamptz)
     join assessment_fact f on f.order_id = r.order_id and f.measure = r.beside and f.instance = r.order_id`,
);

export const ANSWER_FACTS = named(
  'answer',
  `update assessment_fact f set answer = r.answer, done_at = $2
     from jsonb_to_recordset($1) as r(order_id uuid, measure text, answer text)
    where f.order_id = r.order_id and f.measure = r.measure and f.done_at is null`,
);

export const EXCLUDE_FACTS = named(
  'exclude',
  `update assessment_fact set excluded_at = $2 where order_id = any($1::uuid[]) and excluded_at is null`,
);

/** What settled in a period that was drawn up without it and signed stays as it was signed. */
export const INCLUDE_FACTS = named(
  'include',
  `update assessment_fact f set excluded_at = null
    where f.order_id = any($1::uuid[]) and f.excluded_at is not null
      and not exists (select from assessment_period p
        where p.signed_at is not null and f.at >= p.starts_at and f.at < p.ends_at and f.excluded_at <= p.as_of)`,
);
