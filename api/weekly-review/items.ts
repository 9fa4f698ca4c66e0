import { ReviewReason } from './weekly-review.entity.ts';

/*
 * What a unit looks at in its weekly review, from its live seats at appeals: the hard cases that it owns, what it has not
 * done in time, and what it has asked to return.
 */
const REASONS: Readonly<Record<ReviewReason, string>> = {
  [ReviewReason.HARD_CASE]: `r.matter_state = 'HARD_CASE' and r.role = 'LEAD'`,
  [ReviewReason.RETURN]: `r.state in ('RETURN_ASKED', 'ARBITRATION')`,
  [ReviewReason.OVERDUE]: `r.duty is not null and r.next_deadline < $2`,
};

/** The gravest reason of a seat `r`; `$2` is the moment. */
export const REASON = `case ${Object.entries(REASONS)
  .map(([reason, holds]) => `when ${holds} then '${reason}'`)
  .join(' ')} end`;

/** Seats `r` of the unit `$1` that it looks at. */
export const REVIEWED = `r.unit_id = $1 and r.live and r.matter_kind = 'appeal' and r.role in ('LEAD', 'CO_HANDLER')
  and (${Object.values(REASONS)
    .map((holds) => `(${holds})`)
    .join(' or ')})`;
