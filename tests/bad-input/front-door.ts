import { expect } from 'vitest';
import { TestDistrict } from '../support/district.ts';

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly errors: readonly { message: string; extensions: { code: string } }[];
  readonly data: Record<string, any> | null;
}

/** What no answer may carry: SQL, stack traces, paths, hints at names, names of libraries. */
const NEVER =
  /did you mean|\bselect\b.*\bfrom\b|insert into|\bat [^ ]+ \(|node_modules|file:\/\/|\.(ts|js):\d|\bpg_|apollo|fastify|FST_|graphql-jit|call stack|relation "|column "|SQLSTATE|row-level/i;

/** Everything that may be lost or added: rows of the ledger and of what stands beside it. */
const COUNTED = ['matter', 'entry', 'participation', 'clock', 'clock_mark', 'document', 'notification', 'appeal'];

/** Qiying as in production, spoken to in ways that a portal would not. */
export class FrontDoor {
  private constructor(readonly district: TestDistrict) {}

  static async open(): Promise<FrontDoor> {
    return new FrontDoor(await TestDistrict.open({ development: false }));
  }

  async close(): Promise<void> {
    await this.district.close();
  }

  /** Any body with any headers, from a signed-in member or from nobody. */
  async send(as: string | null, body: string, headers: Record<string, string> = {}): Promise<Answer> {
    const cookie: Record<string, string> = as ? { cookie: await this.district.cookieOf(as) } : {};
    const response = await fetch(`${this.district.base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...cookie, ...headers },
      body,
    });
    const text = await response.text();
    const { errors = [], data = null } = JSON.parse(text) as Partial<Answer>;
    return { status: response.status, text, errors, data };
  }

  query(as: string | null, query: string, variables: object = {}): Promise<Answer> {
    return this.send(as, JSON.stringify({ query, variables }));
  }

  /** Rows of the district as the command centre sees them. */
  async counts(): Promise<Record<string, number>> {
    const sums = COUNTED.map((table) => `(select count(*)::int from ${table}) as "${table}"`).join(', ');
    const [row] = await this.district.direct<Record<string, number>>(this.district.mainCentre(), `select ${sums}`);
    return row!;
  }

  /** Expects that what is sent is refused with a sentence, and that nothing was lost or added. */
  async refused(code: string, send: () => Promise<Answer>): Promise<Answer> {
    const before = await this.counts();
    const answer = await send();
    expectClean(answer);
    expect(answer.errors[0]?.extensions.code, answer.text).toBe(code);
    expect(Object.values(answer.data ?? {}).every((value) => value === null)).toBe(true);
    expect(await this.counts()).toEqual(before);
    return answer;
  }
}

/** A refusal is a sentence and a code, whatever went wrong. */
export function expectClean({ text, errors }: Answer): void {
  expect(text).not.toMatch(NEVER);
  for (const error of errors) {
    expect(Object.keys(error).filter((key) => !['message', 'extensions'].includes(key))).toEqual([]);
    expect(Object.keys(error.extensions)).toEqual(['code']);
    expect(error.message.length, text).toBeGreaterThan(10);
    expect(error.message.length).toBeLessThanOrEqual(301);
  }
}
