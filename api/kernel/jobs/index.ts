export { createJobs, migrateJobs } from './jobs.ts';
export type { Jobs } from './jobs.ts';
