import { defineProposer } from '../appeal/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { registersOf } from '../unit/index.ts';
import { associationFirst } from './merchant.settings.ts';
import { NAMING_APPEALS } from './naming.ts';

const ASSOCIATION = {
  name: 'merchant_association_of_appeal',
  text: `select c.association_id as "unitId", c.name from ${NAMING_APPEALS} join merchant c on c.id = n.matter_id
          where a.id = $1 and c.association_id is not null and c.struck_at is null`,
};

/** A complaint about a member goes to its association first, where the district says so; the order's own clocks run for it. */
defineProposer(async (tx, appealId) => {
  const registers = await registersOf(tx);
  if (!registers.valueOf(associationFirst, tx.now)) return [];
  const rows = await tx.rows<{ unitId: string; name: string }>(ASSOCIATION, [appealId]);
  return rows.map(({ unitId, name }) => ({
    unitId,
    ground: text(`“${name}”是该协会会员，按规定先由协会联系处理`, `“${name}” is a member of it: it answers first`),
  }));
});
