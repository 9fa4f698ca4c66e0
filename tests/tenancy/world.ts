import type { GraphQLField, GraphQLSchema } from 'graphql';
import { createSchema } from '../../api/schema.ts';
import { TestDistrict } from '../support/district.ts';
import { Asking } from './asking.ts';
import { Attempts } from './attempts.ts';
import type { StagedMatter } from './room.ts';
import { stage } from './scenes.ts';

/** The scene in a district of its own, with whoever asks about it and tries what is forbidden. */
export class World {
  private constructor(
    readonly district: TestDistrict,
    readonly matters: readonly StagedMatter[],
    readonly schema: GraphQLSchema,
    readonly asking: Asking,
    readonly attempts: Attempts,
    /** Of a matter a mark of its clock that has not been reached. */
    readonly marks: ReadonlyMap<string, string>,
  ) {}

  static async open(): Promise<World> {
    const schema = createSchema();
    const district = await TestDistrict.open({ linksPerHour: 10_000 });
    const matters = await stage(district);
    const attempts = new Attempts(district, fieldsOf(schema.getMutationType()), await versionsIn(district));
    return new World(
      district,
      matters,
      schema,
      new Asking(district, matters, schema),
      attempts,
      await marksIn(district),
    );
  }

  /** The appeals of the scene with what opens them to whoever made them. */
  linked(): (StagedMatter & { readonly link: string })[] {
    return this.matters.flatMap((matter) => {
      const link = matter.district === 'main' ? this.district.links.get(matter.id) : undefined;
      return link ? [{ ...matter, link }] : [];
    });
  }

  /** What was given to merchants and consumers, each with the matter that it opens something of. */
  given(): { readonly link: string; readonly field: string; readonly matter: StagedMatter }[] {
    return this.matters.flatMap((matter) => (matter.opens ?? []).map((one) => ({ ...one, matter })));
  }

  close(): Promise<void> {
    return this.district.close();
  }
}

export type RootField = GraphQLField<unknown, unknown>;

export const fieldsOf = (type: { getFields(): Record<string, RootField> } | null | undefined): RootField[] =>
  Object.values(type!.getFields());

/** Root fields that no link may ask for: refused before anything is looked at. */
export const closedToLinks = (fields: readonly RootField[]): RootField[] =>
  fields.filter(({ extensions }) => {
    const requires = extensions['requires'] as readonly string[];
    return !requires.includes('LINK') && !requires.includes('PUBLIC');
  });

/** As the scene was left: what is refused changes no version. */
async function versionsIn(district: TestDistrict): Promise<Map<string, number>> {
  const versions = new Map<string, number>();
  for (const { schema } of district.services.districts.values()) {
    const rows = await district.asSuperuser<{ id: string; version: number }>(
      `select id, version from ${schema}.matter`,
    );
    for (const { id, version } of rows) versions.set(id, version);
  }
  return versions;
}

async function marksIn(district: TestDistrict): Promise<Map<string, string>> {
  const { schema } = district.services.districts.get('370202')!;
  const rows = await district.asSuperuser<{ id: string; matter: string }>(
    `select id, matter_id as matter from ${schema}.clock_mark where fired_at is null and not void`,
  );
  return new Map(rows.map(({ id, matter }) => [matter, id]));
}
