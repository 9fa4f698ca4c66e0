import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface Request {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One connection of HTTP/1.1 that waits for each answer; so lean that it takes little from what it measures. */
export class Connection {
  private readonly port: number;
  private socket: Socket | null = null;
  private buffer: Buffer = Buffer.alloc(0);
  private waiting: { resolve: (body: string) => void; reject: (error: Error) => void } | null = null;

  constructor(port: number) {
    this.port = port;
  }

  send({ path, headers = {}, body }: Request): Promise<string> {
    const lines = Object.entries({
      host: '127.0.0.1',
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket ??= this.open();
      this.socket.write(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
    });
  }

  close(): void {
    this.socket?.destroy();
  }

  private open(): Socket {
    this.buffer = Buffer.alloc(0);
    const socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true });
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('error', (error) => this.waiting?.reject(error));
    // A server ends what was idle for long; the next request opens it again.
    socket.on('close', () => {
      this.socket = null;
      this.waiting?.reject(new Error('The server hung up.'));
    });
    return socket;
  }

  private take(chunk: Buffer): void {
    this.buffer = this.buffer.length > 0 ? Buffer.concat([this.buffer, chunk]) : chunk;
    const end = this.buffer.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.buffer.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    if (this.buffer.length < end + 4 + length) return;
    const body = this.buffer.toString('utf8', end + 4, end + 4 + length);
    this.buffer = this.buffer.subarray(end + 4 + length);
    const { resolve, reject } = this.waiting ?? {};
    this.waiting = null;
    if (head.startsWith('HTTP/1.1 200')) resolve?.(body);
    else reject?.(new Error(`${head.split('\r\n')[0]}: ${body.slice(0, 500)}`));
  }
}

/** Does a job over and over on some connections at once, and answers with how often in a second. */
export async function rate(
  port: number,
  { connections, seconds }: { connections: number; seconds: number },
  job: (connection: Connection) => Promise<unknown>,
): Promise<number> {
  const open = Array.from({ length: connections }, () => new Connection(port));
  const began = performance.now();
  const until = began + seconds * 1000;
  let done = 0;
  await Promise.all(
    open.map(async (connection) => {
      while (performance.now() < until) {
        await job(connection);
        done++;
      }
    }),
  );
  const took = (performance.now() - began) / 1000;
  for (const connection of open) connection.close();
  return done / took;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
