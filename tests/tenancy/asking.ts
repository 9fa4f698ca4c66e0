import type { GraphQLSchema } from 'graphql';
import { isNonNullType } from 'graphql';
import { expect } from 'vitest';
import type { TestDistrict } from '../support/district.ts';
import { GONE, sorted } from './answers.ts';
import { elsewhere, isAbove, offeredAbout, sees } from './oracle.ts';
import type { Person, StagedMatter } from './room.ts';

/** As many root fields as the house takes in one operation. */
const MOST = 15;

/** Whole chunks and then one by one: of few lengths, so that few documents are compiled. */
function chunksOf<T>(all: readonly T[], most: number): T[][] {
  const whole = all.length - (all.length % most);
  const starts = Array.from({ length: whole / most }, (_, at) => at * most);
  return [...starts.map((at) => all.slice(at, at + most)), ...all.slice(whole).map((one) => [one])];
}

/** Asks as the people of the matrix, and knows what of the scene each of them should see. */
export class Asking {
  /** By district and register, as whoever asked first read it. */
  private readonly read = new Map<string, readonly object[]>();

  constructor(
    readonly district: TestDistrict,
    readonly matters: readonly StagedMatter[],
    readonly schema: GraphQLSchema,
  ) {}

  /** As the rules have it, which are made of what the rooms bring: a room asks for them here. */
  sees(who: Person, matter: StagedMatter): boolean {
    return sees(who, matter);
  }

  isAbove(who: Person, unit: string): boolean {
    return isAbove(who, unit);
  }

  /** A register, which each unit of a district reads as every other one does. */
  readsWithAll(who: Person, register: string, read: readonly object[]): void {
    const name = `${who.district} ${register}`;
    if (!this.read.has(name)) this.read.set(name, read);
    expect(read, `${who.username}: ${register}`).toEqual(this.read.get(name));
  }

  /** Of a part in a list of its own: what is offered about it is what the rules say. */
  offersAbout(who: Person, kind: string, nodes: readonly Record<string, any>[]): void {
    const names = elsewhere(kind);
    for (const matter of this.matters.filter((one) => one.kind === kind)) {
      const offered = offeredAbout(who, matter);
      const known = new Set(names.flatMap((name) => matter.parts?.[name] ?? []).map(({ id }) => id));
      for (const { id, abilities } of nodes.filter((node) => known.has(node['id'])))
        expect(sorted(abilities.map(({ act }: { act: string }) => act)), `${who.username}: ${id}`).toEqual(
          offered.get(id),
        );
    }
  }

  /** The matters of the scene that the rules show a person. */
  visibleTo(who: Person, of: (matter: StagedMatter) => boolean = () => true): string[] {
    return sorted(this.matters.filter((matter) => of(matter) && sees(who, matter)).map(({ id }) => id));
  }

  /** Those of the ids that are of the scene. */
  ofScene(ids: Iterable<string>): string[] {
    const known = new Set(this.matters.map(({ id }) => id));
    return sorted(new Set([...ids].filter((id) => known.has(id))));
  }

  /**
   * The same field asked about each of the matters, as many in one operation as the house takes: what it shows of those
   * that the rules show the person. Of each of the others it must say that it does not exist.
   */
  async each(
    who: Person,
    matters: readonly StagedMatter[],
    field: string,
    select: string,
    most = MOST,
  ): Promise<Map<string, any>> {
    const shown = await this.all(
      who,
      matters.filter((matter) => sees(who, matter)),
      field,
      select,
      most,
    );
    const hidden = matters.filter((matter) => !shown.has(matter.id));
    const codes = await this.codesOf(who, hidden, field, select);
    for (const { id, name } of hidden) expect(codes.get(id), `${who.username}: ${field} of what ${name}`).toBe(GONE);
    return shown;
  }

  /** The same field asked about each of the matters, which must answer of each of them. */
  async all(
    who: Person,
    matters: readonly StagedMatter[],
    field: string,
    select: string,
    most = MOST,
  ): Promise<Map<string, any>> {
    const shown = new Map<string, any>();
    for (const some of chunksOf(matters, most)) {
      const { data, errors } = await this.about(who, some, field, select);
      if (!data || errors) throw new Error(`${who.username}: ${field}: ${JSON.stringify(errors)}`);
      for (const [index, { id }] of some.entries()) shown.set(id, data[`of${index}`]);
    }
    return shown;
  }

  /** With which code the field is refused of each of the matters; many at once where each is answered for itself. */
  private async codesOf(
    who: Person,
    matters: readonly StagedMatter[],
    field: string,
    select: string,
  ): Promise<Map<string, string | undefined>> {
    const root = this.schema.getQueryType()!.getFields()[field.split('(')[0]!]!;
    // Where a field must answer, one that does not hides the others.
    const [most, shown] = isNonNullType(root.type) ? [1, select] : [MOST, '__typename'];
    const codes = new Map<string, string | undefined>();
    const ask = async (some: readonly StagedMatter[]): Promise<void> => {
      const { data, errors = [] } = await this.about(who, some, field, shown);
      // An error does not say of which of them it is: as many as there are must be left out.
      const refused = some.filter((_, index) => (data?.[`of${index}`] ?? null) === null);
      for (const [index, { id }] of refused.entries()) codes.set(id, errors[index]?.extensions.code);
    };
    await Promise.all(chunksOf(matters, most).map(ask));
    return codes;
  }

  private about(who: Person, matters: readonly StagedMatter[], field: string, select: string) {
    const head = matters.map((_, index) => `$id${index}: ID!`).join(', ');
    const fields = matters.map((_, index) => `of${index}: ${field.replace('$id', `$id${index}`)} { ${select} }`);
    const variables = Object.fromEntries(matters.map(({ id }, index) => [`id${index}`, id]));
    return this.district.ask(who.username, `query(${head}) { ${fields.join('\n')} }`, variables);
  }

  /** A list whole, page after page. */
  async pages(who: Person, field: string, args: string, select: string): Promise<Record<string, any>[]> {
    const found: Record<string, any>[] = [];
    for (let after: string | null = null, more = true; more;) {
      const query: string = `query($after: String) { list: ${field}(${args} first: 100, after: $after) { nodes { ${select} } pageInfo { hasNextPage endCursor } } }`;
      const { data } = await this.district.ask(who.username, query, { after });
      found.push(...data!['list'].nodes);
      after = data!['list'].pageInfo.endCursor;
      more = data!['list'].pageInfo.hasNextPage;
    }
    return found;
  }
}
