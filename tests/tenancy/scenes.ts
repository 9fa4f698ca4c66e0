import type { TestDistrict } from '../support/district.ts';
import type { Scene, StagedMatter } from './room.ts';
import { ROOMS } from './rooms/index.ts';

/** Sets up one matter for each standing that the rules tell apart, by acts of those who may do them. */
export async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
  return identify(district, await stageAll(district));
}

/** Finds the seats of the matters, and the links to them, which only those oversee who gave them. */
async function identify(district: TestDistrict, matters: readonly StagedMatter[]): Promise<readonly StagedMatter[]> {
  const seats = new Map<string, string>();
  const links = new Map<string, string[]>();
  for (const { schema } of district.services.districts.values()) {
    for (const { key, id } of await district.asSuperuser<{ key: string; id: string }>(
      `select concat_ws(' ', p.matter_id, u.code, p.live) as key, p.id
         from ${schema}.participation p join ${schema}.unit u on u.id = p.unit_id`,
    ))
      seats.set(key, id);
    for (const { id, matter } of await district.asSuperuser<{ id: string; matter: string }>(
      `select id, matter_id as matter from ${schema}.link`,
    ))
      links.set(matter, [...(links.get(matter) ?? []), id]);
  }
  return matters.map((matter) => {
    const found = Object.entries(matter.seats).map(
      ([unit, { ended }]) => [unit, seats.get(`${matter.id} ${unit} ${ended ? 'f' : 't'}`)!] as const,
    );
    const { linksOf = unitsOf(matter, 'FIRST_RECEIVER') } = matter;
    const readers = ['centre', ...linksOf];
    const given = (links.get(matter.id) ?? []).map((id) => ({ id, state: 'LIVE', readers }));
    return { ...matter, seatIds: Object.fromEntries(found), parts: { link: given, ...matter.parts } };
  });
}

const unitsOf = ({ seats }: Scene, wanted: string): string[] =>
  Object.entries(seats).flatMap(([unit, { role }]) => (role === wanted ? [unit] : []));

async function stageAll(district: TestDistrict): Promise<readonly StagedMatter[]> {
  const staged: StagedMatter[] = [];
  for (const room of ROOMS) staged.push(...(await room.stage(district, staged)));
  return staged;
}
