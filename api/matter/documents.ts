import type { Upload } from '../kernel/files/index.ts';
import { claimUploads, verifyReceipt } from '../kernel/files/index.ts';
import { newId } from '../kernel/database/index.ts';
import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';
import type { Acting, Reach } from './acting.ts';
import { kindOf } from './kind.ts';
import { holderOf } from './links.ts';
import { Document } from './matter.entity.ts';
import { actingName } from './write.ts';

export const UploadNotFound = problem('UploadNotFound', {
  description: 'A receipt does not belong to an upload of this unit, or it has expired.',
  message: text('有文件没有上传成功或已过期，请重新上传。', 'An upload was not found or has expired; upload it again.'),
});

interface Keeping {
  readonly partId: string | null;
  readonly annex: boolean;
  readonly reach: Reach;
  readonly audience: string[];
}

/** Makes documents of the matter out of uploads, each taken once; answers with their identifiers. */
export async function keepUploads(
  acting: Acting,
  uploads: readonly Upload[],
  keeping: Keeping,
): Promise<readonly string[]> {
  await claimUploads(acting.tx, uploads);
  const em = await acting.em();
  return uploads.map((upload) => {
    const id = newId();
    em.create(Document, {
      id,
      matterId: acting.matter.id,
      name: upload.name,
      mediaType: upload.mediaType,
      size: upload.size,
      sha256: upload.sha256,
      storageKey: upload.key,
      unitId: acting.actor.unitId,
      unitName: isVisitor(acting) ? holderOf('APPEAL') : actingName(acting.tx),
      at: acting.now,
      withdrawn: false,
      ...keeping,
    });
    return id;
  });
}

/**
 * Adds the uploads of an act that carries documents, such as an answer with its evidence, to the matter or a part of it.
 * Whoever sees documents sees them; with `LEAD` those at that part alone; with `SEATS` the units alone, where the link that
 * gives them is one that many hold.
 */
export async function attachDocuments(
  acting: Acting,
  receipts: string,
  partId: string | null,
  reach?: string,
): Promise<void> {
  const uploads = uploadsOf(acting, receipts) ?? acting.refuse(UploadNotFound());
  const seen =
    reach === 'LEAD'
      ? { reach: 'LEAD' as const, audience: acting.leadAudience() }
      : reach === 'SEATS'
        ? { reach: 'SEATS' as const, audience: acting.seatsAudience() }
        : { reach: documentReach(acting), audience: documentAudience(acting) };
  await keepUploads(acting, uploads, { partId, annex: false, ...seen });
}

/** The uploads that the receipts are for; null when one of them is not the actor's or has expired. */
export function uploadsOf(acting: Acting, receipts: string): Upload[] | null {
  const uploads = receipts.split('\n').map((receipt) => verifyReceipt(receipt.trim(), acting.tx.who.principal));
  return uploads.every((upload) => upload !== null) ? uploads : null;
}

/** What the appellant gives it sees again; a kind whose records stay with it, such as a mediation, keeps these as well. */
export function documentReach(acting: Acting): Reach {
  if (kindOf(acting.matter.kind).recordsAudience) return 'NAMED';
  return acting.actor.type === 'LINK' || isVisitor(acting) ? 'ALL' : 'SEATS';
}

/** Whoever files on the public page is not known to the house, which acts in the appellant's place. */
function isVisitor({ tx: { who } }: Acting): boolean {
  return who.actor.type === 'SYSTEM' && who.actor.purpose === 'PUBLIC';
}

/** A kind whose records stay with it says who sees them; who added one goes on seeing it. */
export function documentAudience(acting: Acting): string[] {
  const records = kindOf(acting.matter.kind).recordsAudience?.(acting);
  if (records) return acting.namedOnly([acting.tx.who.principal, ...records]);
  return acting.documentsAudience(documentReach(acting) === 'ALL' ? 'ALL' : 'SEATS');
}
