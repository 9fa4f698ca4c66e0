import { Connection } from './load.ts';
import { PASSWORD } from './terms.ts';

export interface Done {
  readonly id: string;
  readonly version: number;
}

/** Somebody who is signed in at a server and does acts there. */
export class Speaker {
  readonly port: number;
  readonly cookie: string;
  private readonly connection: Connection;

  constructor(port: number, cookie: string, connection = new Connection(port)) {
    this.port = port;
    this.cookie = cookie;
    this.connection = connection;
  }

  static async signIn(port: number, username: string): Promise<Speaker> {
    const response = await fetch(`http://127.0.0.1:${port}/api/auth/sign-in/username`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: PASSWORD }),
    });
    if (!response.ok) throw new Error(`${username} could not sign in: ${await response.text()}`);
    const cookies = response.headers.getSetCookie().map((set) => set.split(';')[0]);
    return new Speaker(port, cookies.join('; '));
  }

  /** The same person on another connection. */
  on(connection: Connection): Speaker {
    return new Speaker(this.port, this.cookie, connection);
  }

  request(query: string, variables: object = {}) {
    return { path: '/graphql', headers: { cookie: this.cookie }, body: JSON.stringify({ query, variables }) };
  }

  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = JSON.parse(await this.connection.send(this.request(query, variables)));
    if (errors) throw new Error(JSON.stringify(errors));
    return data as Data;
  }

  /** Does an act; on a part of the matter where one is named. */
  async do(act: string, on: Partial<Done> & { part?: string }, input?: object): Promise<Done> {
    const Act = act[0]!.toUpperCase() + act.slice(1);
    const given = [
      ...(on.id ? [['id', 'ID!', on.id] as const] : []),
      ...(on.id && !ADDITIVE.has(act) ? [['version', 'Int!', on.version] as const] : []),
      ...(on.part ? [['part', 'ID!', on.part] as const] : []),
      ...(input ? [['input', `${Act}Input!`, input] as const] : []),
    ];
    const inputType = INPUTS[act] ?? `${Act}Input`;
    const declared = given.map(([name, type]) => `$${name}: ${name === 'input' ? `${inputType}!` : type}`).join(', ');
    const passed = given.map(([name]) => `${name}: $${name}`).join(', ');
    const query = `mutation${declared ? `(${declared})` : ''} { answer: ${act}${passed ? `(${passed})` : ''} {
      __typename ... on ${Act}Success { matter { id version } } ... on Problem { message } } }`;
    const variables = Object.fromEntries(given.map(([name, , value]) => [name, value]));
    const { answer } = await this.ask<{ answer: { __typename: string; matter?: Done } }>(query, variables);
    if (!answer.matter) throw new Error(`${act}: ${JSON.stringify(answer)}`);
    return answer.matter;
  }

  close(): void {
    this.connection.close();
  }
}

/** Acts whose input has the name of what it says rather than of the act. */
const INPUTS: Readonly<Record<string, string>> = {
  workOrderRecordContact: 'WorkOrderContactInput',
  workOrderReply: 'AppealAnswerInput',
  appealRecordCallback: 'CallbackInput',
  assessmentFormulaDraft: 'AssessmentFormulaInput',
};

/** Acts that do not depend on what was seen before. */
const ADDITIVE: ReadonlySet<string> = new Set(['jointCaseTakeSeat', 'appealRecordCallback']);
