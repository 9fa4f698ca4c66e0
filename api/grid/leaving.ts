import { defineProjection } from '../matter/index.ts';
import { ANYBODY } from '../kernel/database/index.ts';

/*
 * Whoever does not work for the unit any more stands before no resident: the act that ends a membership hides the profile
 * and its photograph, in its own commit. A new name is shown as well.
 */

const WITHOUT = `audience = array_remove(audience, '${ANYBODY}'::uuid)`;
const LEFT = `(select p.photo_id from public_profile p join member m on m.id = p.member_id
                where p.matter_id = $1 and not m.active)`;

defineProjection('file', ({ act, acting }) => {
  if (act !== 'memberChange') return [];
  const values = [acting.matter.id];
  return [
    [{ name: 'profile_photo_leaves', text: `update document set ${WITHOUT} where id in ${LEFT}` }, values],
    [
      {
        name: 'profile_follows_member',
        text: `update public_profile p set name = m.name, shown = p.shown and m.active,
                 audience = case when m.active then p.audience
                            else array_remove(p.audience, '${ANYBODY}'::uuid) end
                from member m where m.id = p.member_id and p.matter_id = $1`,
      },
      values,
    ],
  ];
});
