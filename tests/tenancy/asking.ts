import type { GraphQLSchema } from 'graphql';
import { expect } from 'vitest';
import type { TestDistrict } from '../support/district.ts';
import type { Person, StagedMatter } from './room.ts';
import { sees } from './oracle.ts';

export const GONE = 'NOT_FOUND';

/** The code of what an answer was refused with. */
export const codeOf = (answer: { errors?: readonly { extensions: { code: string } }[] }): string | undefined =>
  answer.errors?.[0]?.extensions.code;
export const sorted = (ids: Iterable<string>): string[] => [...ids].toSorted();

/** As many root fields as the house takes in one operation. */
const MOST = 15;

/** Asks as the people of the matrix, and knows what of the scene each of them should see. */
export class Asking {
  private readonly read = new Map<string, unknown>();

  constructor(
    readonly district: TestDistrict,
    readonly matters: readonly StagedMatter[],
    readonly schema: GraphQLSchema,
  ) {}

  /** What was read first under a name; that itself where nothing was. */
  firstRead<T>(name: string, read: T): T {
    if (!this.read.has(name)) this.read.set(name, read);
    return this.read.get(name) as T;
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
    const query = `query($id: ID!) { ${field} { ${select} } }`;
    const answers = await Promise.all(hidden.map(({ id }) => this.district.ask(who.username, query, { id })));
    for (const [index, answer] of answers.entries())
      expect(codeOf(answer), `${who.username}: ${field} of what ${hidden[index]!.name}`).toBe(GONE);
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
    for (let at = 0; at < matters.length; at += most) {
      const some = matters.slice(at, at + most);
      const head = some.map((_, index) => `$id${index}: ID!`).join(', ');
      const fields = some.map((_, index) => `of${index}: ${field.replace('$id', `$id${index}`)} { ${select} }`);
      const variables = Object.fromEntries(some.map(({ id }, index) => [`id${index}`, id]));
      const { data, errors } = await this.district.ask(
        who.username,
        `query(${head}) { ${fields.join('\n')} }`,
        variables,
      );
      if (!data || errors) throw new Error(`${who.username}: ${field}: ${JSON.stringify(errors)}`);
      for (const [index, { id }] of some.entries()) shown.set(id, data[`of${index}`]);
    }
    return shown;
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
