export { receiptFor, signReceiptsWith, verifyReceipt } from './receipt.ts';
export type { Upload } from './receipt.ts';
export { fileRoutes } from './routes.ts';
export type { StoredFile } from './routes.ts';
export { FileStore } from './store.ts';
export { claimUploads, FILE_QUEUE, sweepUploads } from './uploads.ts';
