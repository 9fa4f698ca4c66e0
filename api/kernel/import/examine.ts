import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { ImportStopped } from './stopped.ts';

/** What is known of a file after one look at all of it. */
export interface Examined {
  /** SHA-256 of its bytes. */
  readonly digest: string;
  readonly encoding: string;
}

const REPLACEMENT = /\uFFFD/g;
const BEYOND_ASCII = /[^\0-\x7F]/g;

/**
 * Reads a file once for its digest and its encoding: what a byte order mark says, else UTF-8, else GB18030, which old
 * systems in China write. A few broken bytes do not make another encoding: they are reported with their rows.
 */
export async function examine(path: string, named?: string): Promise<Examined> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8');
  let beyond = 0;
  let broken = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (named) continue;
    const text = decoder.decode(chunk, { stream: true });
    beyond += text.match(BEYOND_ASCII)?.length ?? 0;
    broken += text.match(REPLACEMENT)?.length ?? 0;
  }
  const digest = hash.digest('hex');
  if (named) return { digest, encoding: knownEncoding(named) };
  const marked = await byteOrderMark(path);
  // Chinese in GB18030 that is read as UTF-8 is broken nearly everywhere; in true UTF-8 only a broken byte is.
  return { digest, encoding: marked ?? (broken > beyond / 3 ? 'gb18030' : 'utf-8') };
}

function knownEncoding(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new ImportStopped(`No encoding is called “${name}”; try utf-8 or gb18030.`);
  }
}

async function byteOrderMark(path: string): Promise<string | null> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(3), 0, 3, 0);
    const mark = buffer.subarray(0, bytesRead).toString('hex');
    if (mark === 'efbbbf') return 'utf-8';
    if (mark.startsWith('fffe')) return 'utf-16le';
    return mark.startsWith('feff') ? 'utf-16be' : null;
  } finally {
    await file.close();
  }
}
