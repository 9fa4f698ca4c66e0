import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import type { Acting, ActPart } from '../matter/index.ts';
import { defineAct } from '../matter/index.ts';
import { isCommunityFile, UNIT_ADMINISTRATOR } from '../register/index.ts';
import { GridInput } from './grid.inputs.ts';
import { GridNameTaken } from './grid.problems.ts';

/*
 * The grids of a community stand on its file and are told to everybody: name, area, who works there and the telephone
 * (滨州市网格化条例 Arts. 6, 11).
 */

/** A grid, on the file of its community. */
const gridPart: ActPart = {
  name: 'grid',
  from: ['ACTIVE'],
  async load(acting, id) {
    const [grid] = await acting.tx.execute<{ unitId: string; active: boolean }>(
      'select community_id as "unitId", active from grid where id = $1 and matter_id = $2',
      [id, acting.matter.id],
    );
    return grid ? { id, unitId: grid.unitId, state: grid.active ? 'ACTIVE' : 'ENDED' } : null;
  },
};

export const gridAdd = defineAct({
  name: 'gridAdd',
  kind: 'file',
  description: 'Adds a grid to a community. By the community’s own administrator or the district’s.',
  label: text('新增网格', 'Add grid'),
  sentence: text('新增网格“{grid}”', 'added the grid “{grid}”'),
  from: ['KEPT'],
  by: UNIT_ADMINISTRATOR,
  when: isCommunityFile,
  input: GridInput,
  problems: [GridNameTaken],
  async run(acting, { name, area }) {
    if (await isTaken(acting, name, null)) return GridNameTaken({ name });
    await acting.tx.execute(
      `insert into grid (id, matter_id, community_id, name, area, active) values ($1, $2, $3, $4, $5, true)`,
      [newId(), acting.matter.id, keeperOf(acting), name, area],
    );
    acting.data['grid'] = name;
    return undefined;
  },
});

export const gridChange = defineAct({
  name: 'gridChange',
  kind: 'file',
  description: 'Changes name or area of a grid. By the community’s own administrator or the district’s.',
  label: text('修改网格', 'Change grid'),
  sentence: text('修改网格“{grid}”', 'changed the grid “{grid}”'),
  from: ['KEPT'],
  by: UNIT_ADMINISTRATOR,
  when: isCommunityFile,
  part: gridPart,
  input: GridInput,
  problems: [GridNameTaken],
  async run(acting, { name, area }) {
    const { id } = acting.part!;
    if (await isTaken(acting, name, id)) return GridNameTaken({ name });
    await acting.tx.execute('update grid set name = $2, area = $3 where id = $1', [id, name, area]);
    acting.data['grid'] = name;
    return undefined;
  },
});

export const gridEnd = defineAct({
  name: 'gridEnd',
  kind: 'file',
  description:
    'Takes a grid out of use; its visits stay, its workers have none until they get another. By the community’s own administrator or the district’s.',
  label: text('停用网格', 'End grid'),
  sentence: text('停用网格“{grid}”', 'ended the grid “{grid}”'),
  tone: 'DANGER',
  confirm: text(
    '停用后走访不能再选此网格，网格员须另行安排；已有的走访不变。',
    'It cannot be chosen for visits any more, and its workers need another one. Visits stay.',
  ),
  from: ['KEPT'],
  by: UNIT_ADMINISTRATOR,
  when: isCommunityFile,
  part: gridPart,
  async run(acting) {
    const { id } = acting.part!;
    const [grid] = await acting.tx.execute<{ name: string }>(
      'update grid set active = false where id = $1 returning name',
      [id],
    );
    await acting.tx.execute('update public_profile set grid_id = null where grid_id = $1', [id]);
    acting.data['grid'] = grid!.name;
  },
});

/** The unit whose file it is. */
export function keeperOf(acting: Acting): string {
  return acting.seats.find((seat) => seat.role === 'KEEPER')!.unitId;
}

async function isTaken(acting: Acting, name: string, except: string | null): Promise<boolean> {
  const found = await acting.tx.execute(
    'select from grid where matter_id = $1 and name = $2 and active and id is distinct from $3::uuid limit 1',
    [acting.matter.id, name, except],
  );
  return found.length > 0;
}
