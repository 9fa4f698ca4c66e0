import type { Transaction } from '../kernel/database/index.ts';
import type { StoredFile } from '../kernel/files/index.ts';

const STORED_FILE = {
  name: 'stored_file',
  text: `select storage_key as key, name, media_type as "mediaType", size from document where id = $1 and not withdrawn`,
};

/** The file of a document, where the transaction's principal sees the document; null is both absent and invisible. */
export async function storedFileOf(tx: Transaction, documentId: string): Promise<StoredFile | null> {
  const [file] = await tx.rows<StoredFile>(STORED_FILE, [documentId]);
  return file ?? null;
}
