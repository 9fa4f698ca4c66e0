import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../../api/start.mjs', import.meta.url));
/** What would lead a start elsewhere than the test says. */
const ELSEWHERE = /^(PORT|HOST|DATABASE_URL|NODE_ENV|QIYING_.*|VITEST.*|npm_.*)$/;

/** `npm start` as a person gives it, with what it says. */
export class Launch {
  said = '';
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;
  private readonly heard = new Set<() => void>();

  constructor(env: Record<string, string>) {
    const own = Object.entries(process.env).filter(([name]) => !ELSEWHERE.test(name));
    this.child = spawn(process.execPath, [START], {
      env: { ...Object.fromEntries(own), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout!, this.child.stderr!])
      stream.on('data', (chunk) => this.hear(String(chunk)));
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
    void this.ended.then(() => this.hear(''));
  }

  /** Waits until it has said something; its end without it is a failure. */
  async says(words: string): Promise<void> {
    while (!this.said.includes(words)) {
      if (this.child.exitCode !== null) throw new Error(`It ended without “${words}”:\n${this.said}`);
      await new Promise<void>((resolve) => this.heard.add(resolve));
    }
  }

  /** Sends a signal and waits for the end. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }

  private hear(words: string): void {
    this.said += words;
    for (const tell of this.heard) tell();
    this.heard.clear();
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** A PostgreSQL of an earlier version, as far as the first question gets: one row of text. */
export async function startOldPostgres(columns: Record<string, string>): Promise<{ url: string; stop(): void }> {
  const server = createServer((socket) => {
    let greeted = false;
    socket.on('error', () => undefined);
    socket.on('data', (asked) => {
      if (!greeted) socket.write(Buffer.concat([message('R', int(0)), READY]));
      else if (asked.toString('latin1').startsWith('Q')) socket.write(Buffer.concat(answerOf(columns)));
      greeted = true;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `postgres://qiying@127.0.0.1:${port}/qiying`, stop: () => void server.close() };
}

const int = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const short = (value: number): Buffer => int(value).subarray(2);
const message = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int(body.length + 4), body]);
};
const READY = message('Z', Buffer.from('I'));

/** One row of text columns, as the simple protocol writes it. */
function answerOf(columns: Record<string, string>): Buffer[] {
  const names = Object.keys(columns).map((name) =>
    Buffer.concat([Buffer.from(`${name}\0`), int(0), short(0), int(25), short(-1), int(-1), short(0)]),
  );
  const values = Object.values(columns).map((value) =>
    Buffer.concat([int(Buffer.byteLength(value)), Buffer.from(value)]),
  );
  return [
    message('T', short(names.length), ...names),
    message('D', short(values.length), ...values),
    message('C', Buffer.from('SELECT 1\0')),
    READY,
  ];
}
