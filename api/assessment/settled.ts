import { defineSettled } from '../register/index.ts';

const CLOSED_AFTER = {
  name: 'assessment_closed_after',
  text: `select code from assessment_period where signed_at is not null and ends_at > $1 order by ends_at limit 1`,
};

/** A period that is signed keeps the rules under which it was handled. */
defineSettled(async (tx, at) => {
  const [closed] = await tx.rows<{ code: string }>(CLOSED_AFTER, [at]);
  return closed?.code ?? null;
});
