/** What the processes of the bench say to one another. */

/** A filled database that a server works on. */
export interface Place {
  readonly ownerUrl: string;
  readonly folder: string;
  /** When the bench began, by the machine's clock: its districts live in a time of their own. */
  readonly begunAt: number;
}

/** What a started server answers. */
export interface Started {
  readonly port: number;
}

/** A statement as it went to PostgreSQL. */
export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A statement with its values, to be run many times over. */
export interface Replay {
  readonly schema: string;
  readonly acts: readonly { readonly principal: string; readonly writes: readonly Sent[] }[];
}

/** How plain SQL is sent: a statement after the answer to the one before, or all at once. */
export type Way = 'in-turn' | 'at-once';

export const PASSWORD = 'Qiying-bench-1';
export const SECRET = 'a secret for the bench that is long enough, really';
export const DISTRICT = '370202';
/** Signs in with its own password, and is held by every policy of the application's role. */
export const LIMIT_ROLE = 'qiying_bench';
export const CONNECTIONS = 10;
