import type { Acting } from '../matter/index.ts';

/** A line of the dispatch catalogue that fits a subject, with the subject that it stands at. */
export interface CatalogueLine {
  readonly unitId: string;
  readonly ground: string;
  readonly path: string;
  /** Whether it holds in this area only. */
  readonly local: boolean;
}

/** The lines for a subject in an area, the nearest subject first. */
export const CATALOGUE_LINES = {
  name: 'dispatch_proposals',
  text: `with recursive line as (
      select id, parent_id, path, 0 as up from category where id = $1
      union all select c.id, c.parent_id, c.path, up + 1 from category c join line on c.id = line.parent_id)
    select r.unit_id as "unitId", r.ground, line.path, r.sub_district_id is not null as local
      from line join dispatch_rule r on r.category_id = line.id and r.active
     where r.sub_district_id is null or r.sub_district_id = $2
     order by up, r.sub_district_id is null, r.id limit 5`,
};

/** Whether the catalogue names no unit for what the appeal is about (职责空白). Without a subject nobody can tell. */
export async function isMandateGap({ tx, matter, registers }: Acting): Promise<boolean> {
  if (!matter.categoryId) return false;
  const lines = await tx.rows<CatalogueLine>(CATALOGUE_LINES, [matter.categoryId, matter.subDistrictId]);
  return !lines.some(({ unitId }) => registers.unit(unitId)?.active);
}
