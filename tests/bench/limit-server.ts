// The limit that the bench compares with: `node:http` and prepared statements on the same tables, under the same policies.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { Replay, Way } from './terms.ts';
import { CONNECTIONS } from './terms.ts';

interface Task {
  readonly url: string;
  readonly schema: string;
  readonly principal: string;
  /** One statement that answers the whole body. */
  readonly read: string;
}

const task = JSON.parse(process.argv[2]!) as Task;
const pool = new pg.Pool({ connectionString: task.url, max: CONNECTIONS, pipeline: true } as pg.PoolConfig);
let replays: readonly Replay[] = [];
const names = new Map<string, string>();

const server = createServer((request, response) => {
  request.on('data', () => undefined);
  request.on('end', () => {
    const [, what, way, lifecycle, act] = request.url!.split('/');
    const answer = what === 'read' ? read(way as Way) : write(way as Way, Number(lifecycle), Number(act));
    answer.then(
      (body) => {
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.setHeader('content-length', Buffer.byteLength(body));
        response.end(body);
      },
      (error: unknown) => {
        response.statusCode = 500;
        response.end(`${String(error)} ${(error as { detail?: string }).detail ?? ''}`);
      },
    );
  });
});

type Work = (client: pg.PoolClient) => Promise<string>;

function read(way: Way): Promise<string> {
  return WAYS[way](`begin read only; ${binding(task.schema, task.principal)}`, async (client) => {
    const { rows } = await client.query<{ body: string }>({ name: 'read', text: task.read });
    return rows[0]!.body;
  });
}

function write(way: Way, lifecycle: number, act: number): Promise<string> {
  const { schema, acts } = replays[lifecycle]!;
  const { principal, writes } = acts[act]!;
  return WAYS[way](`begin; ${binding(schema, principal)}`, async (client) => {
    const sent = writes.map(
      ({ text, values }) =>
        () =>
          client.query({ name: nameOf(text), text, values: [...values] }),
    );
    if (way === 'in-turn') for (const send of sent) await send();
    else await Promise.all(sent.map((send) => send()));
    return '{"data":{}}';
  });
}

function binding(schema: string, principal: string): string {
  return `set local search_path to ${schema}; set local app.principal = '${principal}'`;
}

const WAYS: Readonly<Record<Way, (begin: string, work: Work) => Promise<string>>> = {
  async 'in-turn'(begin, work) {
    const client = await pool.connect();
    try {
      await client.query(begin);
      const body = await work(client);
      assertCommitted(await client.query('commit'));
      return body;
    } finally {
      client.release();
    }
  },
  async 'at-once'(begin, work) {
    const client = await pool.connect();
    try {
      const begun = client.query(begin);
      begun.catch(() => undefined);
      const worked = work(client);
      worked.catch(() => undefined);
      // On the wire at once; an error makes PostgreSQL answer ROLLBACK.
      const committed = await client.query('commit');
      await begun;
      const body = await worked;
      assertCommitted(committed);
      return body;
    } finally {
      client.release();
    }
  },
};

function assertCommitted({ command }: pg.QueryResult): void {
  if (command !== 'COMMIT') throw new Error('rolled back');
}

function nameOf(text: string): string {
  const known = names.get(text) ?? `s${names.size}`;
  names.set(text, known);
  return known;
}

process.on('disconnect', () => process.exit());
process.on('message', (message: { replays: readonly Replay[] }) => {
  replays = message.replays;
  process.send!({ ready: true });
});
server.listen(0, '127.0.0.1', () => process.send!({ port: (server.address() as AddressInfo).port }));
