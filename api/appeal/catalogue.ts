import type { Acting } from '../matter/index.ts';
import { Appeal } from './appeal.entity.ts';

const MOST_GROUND = 300;

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
export async function isMandateGap(acting: Acting): Promise<boolean> {
  if (!acting.matter.categoryId) return false;
  return !(await linesOf(acting)).some(({ unitId }) => acting.registers.unit(unitId)?.active);
}

function linesOf({ tx, matter }: Acting): Promise<CatalogueLine[]> {
  return tx.rows<CatalogueLine>(CATALOGUE_LINES, [matter.categoryId, matter.subDistrictId]);
}

/**
 * The catalogue learns who handled what it did not know: the line is proposed, and the administrator, another person than
 * who decided, reviews it. What was suggested by hand stands.
 */
export async function proposeLine(acting: Acting, unitId: string | null, ground: string): Promise<void> {
  const { matter, registers } = acting;
  if (!unitId || !matter.categoryId || matter.flags.includes('CATALOGUE_SUGGESTED')) return;
  if (!registers.unit(unitId)?.active || (await linesOf(acting)).some((line) => line.unitId === unitId)) return;
  const { actor } = acting.tx.who;
  const appeal = await (await acting.em()).findOneOrFail(Appeal, { id: matter.id });
  Object.assign(appeal, {
    catalogueUnitId: unitId,
    catalogueGround: [...ground].slice(0, MOST_GROUND).join(''),
    catalogueAreaOnly: false,
    catalogueMemberId: actor.type === 'MEMBER' ? actor.memberId : null,
  });
  acting.flag('MANDATE_GAP');
  acting.flag('CATALOGUE_SUGGESTED');
}
