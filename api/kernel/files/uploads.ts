import type { Database, District, Transaction } from '../database/index.ts';
import { newId, operation, systemPrincipal } from '../database/index.ts';
import { RECEIPT_VALID_MS } from './receipt.ts';
import type { Upload } from './receipt.ts';
import type { FileStore } from './store.ts';

/** Queue whose job forgets uploads that no act has added to a matter. */
export const FILE_QUEUE = 'file-sweep';

const NOTE_UPLOAD = {
  name: 'note_upload',
  text: 'insert into upload (id, storage_key, at, audience) values ($1, $2, $3, $4)',
};
const CLAIM_UPLOADS = { name: 'claim_uploads', text: 'delete from upload where storage_key = any($1)' };
const ORPHANS = {
  name: 'orphaned_uploads',
  text: 'select id, storage_key as key from upload where at < $1 order by at, id limit 500',
};
const FORGET_UPLOADS = { name: 'forget_uploads', text: 'delete from upload where id = any($1)' };

/** Notes that a file was received and belongs to no matter yet; the command centre sees it, because it sweeps. */
export async function noteUpload(tx: Transaction, { key }: Upload): Promise<void> {
  const { principal, district } = tx.who;
  await tx.rows(NOTE_UPLOAD, [newId(), key, tx.now, [...new Set([principal, district.centreId])].sort()]);
}

/** An act has added these files to a matter: they stay. */
export async function claimUploads(tx: Transaction, uploads: readonly Upload[]): Promise<void> {
  await tx.rows(CLAIM_UPLOADS, [uploads.map(({ key }) => key)]);
}

/**
 * Forgets files that no act has added by the time their receipts have expired: first the bytes, then the note, so that a
 * sweep that is cut short is made good by the next.
 */
export async function sweepUploads(
  database: Database,
  districts: Iterable<District>,
  store: FileStore,
  now = database.now().getTime(),
): Promise<number> {
  const expired = new Date(now - RECEIPT_VALID_MS - 3600_000);
  let swept = 0;
  for (const district of districts) {
    const who = systemPrincipal(district, 'FILES');
    const orphans = await operation(database, who, (tx) => tx.rows<{ id: string; key: string }>(ORPHANS, [expired]), {
      readOnly: true,
    });
    for (const { key } of orphans) await store.forget(key);
    await operation(database, who, (tx) => tx.rows(FORGET_UPLOADS, [orphans.map(({ id }) => id)]));
    swept += orphans.length;
  }
  return swept;
}
