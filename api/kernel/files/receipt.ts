import { createHmac, timingSafeEqual } from 'node:crypto';

/** A file that was received and stored, before an act adds it to a matter. */
export interface Upload {
  readonly key: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

interface Receipt extends Upload {
  readonly principal: string;
  readonly until: number;
}

export const RECEIPT_VALID_MS = 24 * 3600_000;
let secret: Buffer | undefined;

/** Sets the key that receipts are signed with; every API process of a deployment has the same. */
export function signReceiptsWith(key: Buffer): void {
  secret = key;
}

/** A receipt for an upload: it lets the same principal, and nobody else, add the file to a matter within a day. */
export function receiptFor(upload: Upload, principal: string, now = Date.now()): string {
  const body = Buffer.from(
    JSON.stringify({ ...upload, principal, until: now + RECEIPT_VALID_MS } satisfies Receipt),
  ).toString('base64url');
  return `${body}.${sign(body)}`;
}

/** The upload that a receipt is for, or null when it is forged, expired or somebody else's. */
export function verifyReceipt(receipt: string, principal: string, now = Date.now()): Upload | null {
  const [body = '', signature = ''] = receipt.split('.');
  const expected = Buffer.from(sign(body));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const { principal: owner, until, ...upload } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Receipt;
  return owner === principal && until > now ? upload : null;
}

function sign(body: string): string {
  if (!secret) throw new Error('The key for receipts is not set.');
  return createHmac('sha256', secret).update(body).digest('base64url');
}
