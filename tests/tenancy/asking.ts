import type { TestDistrict } from '../support/district.ts';
import type { Person, StagedMatter } from './room.ts';
import { sees } from './oracle.ts';

export const GONE = 'NOT_FOUND';

/** The code of what an answer was refused with. */
export const codeOf = (answer: { errors?: readonly { extensions: { code: string } }[] }): string | undefined =>
  answer.errors?.[0]?.extensions.code;
export const sorted = (ids: Iterable<string>): string[] => [...ids].toSorted();

/** Asks as the people of the matrix, and knows what of the scene each of them should see. */
export class Asking {
  constructor(
    readonly district: TestDistrict,
    readonly matters: readonly StagedMatter[],
  ) {}

  /** The matters of the scene that the rules show a person. */
  visibleTo(who: Person, of: (matter: StagedMatter) => boolean = () => true): string[] {
    return sorted(this.matters.filter((matter) => of(matter) && sees(who, matter)).map(({ id }) => id));
  }

  /** Those of the ids that are of the scene. */
  ofScene(ids: Iterable<string>): string[] {
    const known = new Set(this.matters.map(({ id }) => id));
    return sorted(new Set([...ids].filter((id) => known.has(id))));
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
