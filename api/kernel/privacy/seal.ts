import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY_ID = 'k1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The one secret of a deployment; every other key is derived from it. */
export class MasterKey {
  constructor(private readonly secret: Buffer) {
    if (secret.length < 32) throw new Error('The secret needs at least 32 bytes.');
  }

  /** A key for one purpose: HKDF-SHA256, 32 bytes. */
  derive(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, 'qiying', purpose, 32));
  }

  password(purpose: string): string {
    return this.derive(purpose).toString('base64url');
  }
}

/** The secret from the environment, else from a file in the data folder that is made when it is missing. */
export function loadMasterKey(dataFolder: string, fromEnvironment?: string): MasterKey {
  if (fromEnvironment) return new MasterKey(Buffer.from(fromEnvironment));
  const file = join(dataFolder, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  chmodSync(file, 0o600);
  return new MasterKey(Buffer.from(readFileSync(file, 'utf8').trim()));
}

/** Authenticated encryption of personal data at rest: AES-256-GCM, bound to the row it stands in. */
export class Seal {
  private readonly key: Buffer;
  private readonly lookupKey: Buffer;
  private readonly linkKey: Buffer;

  constructor(master: MasterKey) {
    this.key = master.derive('personal data');
    this.lookupKey = master.derive('look-up');
    this.linkKey = master.derive('links');
  }

  seal(plain: object, rowId: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(rowId));
    const sealed = Buffer.concat([cipher.update(JSON.stringify(plain), 'utf8'), cipher.final()]);
    return `${KEY_ID}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
  }

  open<T>(sealed: string, rowId: string): T {
    const bytes = Buffer.from(sealed.slice(KEY_ID.length + 1), 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(rowId))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    return JSON.parse(plain.toString('utf8')) as T;
  }

  /** Finds equal values, such as the same telephone, without keeping them readable. */
  lookupHash(value: string): string {
    return createHmac('sha256', this.lookupKey).update(value).digest('base64url');
  }

  /** The principal of a link without an account: only who knows number and code can name it. */
  linkPrincipal(district: string, number: string, code: string): string {
    const bytes = createHmac('sha256', this.linkKey).update(`${district}|${number}|${code}`).digest();
    bytes[6] = (bytes[6]! & 0x0f) | 0x80;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
  }
}

let inUse: Seal | undefined;

/** Sets the seal of the process; called once, by the composition root. */
export function useSeal(seal: Seal): void {
  inUse = seal;
}

export function theSeal(): Seal {
  if (!inUse) throw new Error('The seal is not set.');
  return inUse;
}
