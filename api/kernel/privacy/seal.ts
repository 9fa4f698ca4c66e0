import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The one secret of a deployment; every other key is derived from it. */
export class MasterKey {
  /** Earlier secrets open what was sealed under them; the last one is the eldest. */
  constructor(
    private readonly secret: Buffer,
    readonly earlier: readonly MasterKey[] = [],
  ) {
    if (secret.length < 32) throw new Error('The secret needs at least 32 bytes.');
  }

  /** A key for one purpose: HKDF-SHA256, 32 bytes. */
  derive(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, 'qiying', purpose, 32));
  }

  /** A password for one purpose, such as a database role. */
  password(purpose: string): string {
    return this.derive(purpose).toString('base64url');
  }

  /** Names the secret in sealed values without telling anything about it. */
  get id(): string {
    return this.derive('key id').toString('hex', 0, 4);
  }
}

/**
 * The secret from the environment, else from a file in the data folder that is made when it is missing. To change it,
 * put the new one before the old one, on a line of its own: the first seals, all of them open.
 */
export function loadMasterKey(dataFolder: string, fromEnvironment?: string): MasterKey {
  const secrets = (fromEnvironment || secretFile(dataFolder)).split(/\s+/).filter(Boolean);
  const [current, ...earlier] = secrets.map((secret) => Buffer.from(secret));
  return new MasterKey(
    current ?? Buffer.alloc(0),
    earlier.map((secret) => new MasterKey(secret)),
  );
}

function secretFile(dataFolder: string): string {
  const file = join(dataFolder, 'secret');
  if (!existsSync(file)) {
    mkdirSync(dataFolder, { recursive: true });
    // A link appears at once and whole, so that two processes that start together read the same secret.
    const draft = `${file}.${randomBytes(6).toString('hex')}`;
    writeFileSync(draft, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
    try {
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft);
    }
  }
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8');
}

/** What the holder of a link presents; together they name its principal. */
export interface LinkSecret {
  /** Code of the district. */
  readonly district: string;
  /** What it is good for, in upper case. */
  readonly purpose: string;
  /** Number of the matter. */
  readonly number: string;
  /** The secret part. */
  readonly code: string;
}

/** Authenticated encryption of personal data at rest: AES-256-GCM, bound to the row it stands in. */
export class Seal {
  private readonly keys: ReadonlyMap<string, Buffer>;
  private readonly lookupKeys: readonly Buffer[];
  private readonly linkKey: Buffer;
  private readonly voucherKey: Buffer;
  private readonly keyId: string;

  constructor(master: MasterKey) {
    const masters = [master, ...master.earlier];
    this.keyId = master.id;
    this.keys = new Map(masters.map((one) => [one.id, one.derive('personal data')]));
    this.lookupKeys = masters.map((one) => one.derive('look-up'));
    this.voucherKey = master.derive('vouchers');
    // Principals of links stand in audiences, and so outlive a change of the secret.
    this.linkKey = masters.at(-1)!.derive('links');
  }

  /** Encrypts for one row; to erase the person, delete the row: no entry of the ledger carries identity. */
  seal(plain: object, rowId: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keys.get(this.keyId)!, nonce).setAAD(Buffer.from(rowId));
    const sealed = Buffer.concat([cipher.update(JSON.stringify(plain), 'utf8'), cipher.final()]);
    return `${this.keyId}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
  }

  /** Decrypts what was sealed for this row; a value of another row, or one that was changed, does not open. */
  open<T>(sealed: string, rowId: string): T {
    const [keyId = '', body = ''] = sealed.split('.');
    const key = this.keys.get(keyId);
    if (!key) throw new Error('The secret that sealed this value is not loaded.');
    const bytes = Buffer.from(body, 'base64url');
    if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new Error('This is not a sealed value.');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(rowId))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    return JSON.parse(plain.toString('utf8')) as T;
  }

  /** Whether an earlier secret sealed the value, so that it should be sealed anew. */
  isOutdated(sealed: string): boolean {
    return !sealed.startsWith(`${this.keyId}.`);
  }

  /** Finds equal values, such as the same telephone, without keeping them readable. */
  lookupHash(value: string): string {
    return this.lookupHashes(value)[0]!;
  }

  /** What the value may be found by, the current hash first: rows of before a change of the secret carry an older one. */
  lookupHashes(value: string): string[] {
    return this.lookupKeys.map((key) => createHmac('sha256', key).update(value).digest('base64url'));
  }

  /** Vouches for a value that leaves the house and comes back soon, such as a place in a list. */
  vouch(value: string): string {
    return createHmac('sha256', this.voucherKey).update(value).digest('base64url');
  }

  vouchedFor(value: string, voucher: string): boolean {
    const [given, wanted] = [Buffer.from(voucher), Buffer.from(this.vouch(value))];
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }

  /** The principal of a link without an account: only who knows number and code can name it, and for its purpose alone. */
  linkPrincipal({ district, purpose, number, code }: LinkSecret): string {
    // Appeals had links before there were other purposes: theirs are computed as they always were.
    const named = purpose === 'APPEAL' ? [district, number, code] : [district, purpose, number, code];
    const bytes = createHmac('sha256', this.linkKey).update(named.join('|')).digest();
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

/** The seal of the process. */
export function theSeal(): Seal {
  if (!inUse) throw new Error('The seal is not set.');
  return inUse;
}
