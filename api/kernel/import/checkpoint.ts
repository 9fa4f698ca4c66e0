import type { Transaction } from '../database/index.ts';
import { ImportStopped } from './stopped.ts';

/** What makes two runs the same import: what is imported, from which bytes, by which mapping. */
export interface ImportIdentity {
  readonly job: string;
  readonly fileDigest: string;
  readonly mappingDigest: string;
}

/** How far an import has come; kept in the transaction of the rows themselves. */
export interface Progress {
  /** Records of the file that are dealt with. */
  readonly position: number;
  readonly imported: number;
  readonly repeated: number;
  readonly rejected: number;
  readonly reportEnd: number;
}

export const BEGINNING: Progress = { position: 0, imported: 0, repeated: 0, rejected: 0, reportEnd: 0 };

const FIND = {
  name: 'import_find',
  text: `select position, imported, repeated, rejected, report_end as "reportEnd", finished_at is not null as finished
           from import_run where job = $1 and file_digest = $2 and mapping_digest = $3`,
};
const LOCK = { name: 'import_lock', text: `${FIND.text} for update` };
const BEGIN = {
  name: 'import_begin',
  text: `insert into import_run (principal_id, job, file_digest, mapping_digest, position, imported, repeated, rejected,
                                report_end, changed_at) values ($1, $2, $3, $4, 0, 0, 0, 0, 0, $5)
         on conflict (principal_id, job, file_digest, mapping_digest) do update
            set position = 0, imported = 0, repeated = 0, rejected = 0, report_end = 0, finished_at = null, changed_at = $5`,
};
const KEEP = {
  name: 'import_keep',
  text: `update import_run set position = $4, imported = $5, repeated = $6, rejected = $7, report_end = $8,
                               changed_at = $9, finished_at = case when $10 then $9::timestamptz end
          where job = $1 and file_digest = $2 and mapping_digest = $3`,
};

/**
 * Where an interrupted import goes on. One that was finished begins again: its rows are known, and what was rejected then
 * may be good by now.
 */
export async function resume(tx: Transaction, { job, fileDigest, mappingDigest }: ImportIdentity): Promise<Progress> {
  const [kept] = await tx.rows<Progress & { finished: boolean }>(FIND, [job, fileDigest, mappingDigest]);
  if (kept && !kept.finished) return kept;
  await tx.rows(BEGIN, [tx.who.principal, job, fileDigest, mappingDigest, tx.now]);
  return BEGINNING;
}

/** Holds the import for this batch; another process that works on the same one has moved it on. */
export async function hold(tx: Transaction, identity: ImportIdentity, from: Progress): Promise<void> {
  const { job, fileDigest, mappingDigest } = identity;
  const [kept] = await tx.rows<Progress>(LOCK, [job, fileDigest, mappingDigest]);
  if (kept?.position !== from.position)
    throw new ImportStopped('Another process imports the same file; this one leaves it to it.');
}

export async function keep(
  tx: Transaction,
  { job, fileDigest, mappingDigest }: ImportIdentity,
  { position, imported, repeated, rejected, reportEnd }: Progress,
  finished: boolean,
): Promise<void> {
  const counts = [position, imported, repeated, rejected, reportEnd];
  await tx.rows(KEEP, [job, fileDigest, mappingDigest, ...counts, tx.now, finished]);
}
