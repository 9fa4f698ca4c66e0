import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Pooler {
  /** Host and port that the application connects to. */
  readonly address: string;
  stop(): Promise<void>;
}

export interface PoolerOptions {
  /** The server behind it. */
  readonly server: string;
  /** Who may pass, and with which password it signs in at the server. */
  readonly users: Readonly<Record<string, string>>;
  /** Connections to the server, for each user and database. */
  readonly size: number;
}

/** A PgBouncer in transaction mode: one connection to the server carries the operations of many clients in turn. */
export async function startPooler({ server, users, size }: PoolerOptions): Promise<Pooler> {
  const program = findPooler();
  const folder = mkdtempSync(join(tmpdir(), 'qiying-pooler-'));
  const { hostname, port: serverPort } = new URL(server);
  const port = await freePort();
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(
    join(folder, 'users.txt'),
    Object.entries(users)
      .map(([name, password]) => `"${name}" "${password}"\n`)
      .join(''),
  );
  writeFileSync(
    settings,
    `[databases]
* = host=${hostname} port=${serverPort}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
pool_mode = transaction
default_pool_size = ${size}
max_client_conn = 500
auth_type = plain
auth_file = ${join(folder, 'users.txt')}
ignore_startup_parameters = extra_float_digits
`,
  );
  const child = spawn(program, [settings], { stdio: ['ignore', 'ignore', 'pipe'], ...unprivileged(folder) });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await ready(child.stderr, exited);
  return {
    address: `127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findPooler(): string {
  const folders = ['/usr/sbin', ...(process.env['PATH'] ?? '').split(delimiter)];
  const found = folders.map((folder) => join(folder, 'pgbouncer')).find((path) => existsSync(path));
  if (!found) throw new Error('The specs of pooling need PgBouncer: install the package pgbouncer.');
  return found;
}

/** PgBouncer refuses to run as root. */
function unprivileged(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const nobody = /^nobody:[^:]*:(\d+):(\d+)/m.exec(readFileSync('/etc/passwd', 'utf8'));
  const [uid, gid] = [Number(nobody?.[1] ?? 65_534), Number(nobody?.[2] ?? 65_534)];
  for (const path of [folder, join(folder, 'users.txt'), join(folder, 'pgbouncer.ini')]) chownSync(path, uid, gid);
  return { uid, gid };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

/** It says on its log that it is up; what it said before an early end is the error. */
async function ready(log: NodeJS.ReadableStream, exited: Promise<number | null>): Promise<void> {
  let said = '';
  const up = new Promise<void>((resolve) => {
    log.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('process up')) resolve();
    });
  });
  const ended = exited.then((code) => {
    throw new Error(`PgBouncer ended with ${code}: ${said}`);
  });
  await Promise.race([up, ended]);
}
