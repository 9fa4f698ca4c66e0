import { PgBoss } from 'pg-boss';

const SCHEMA = 'pgboss';

/** Creates and updates the job tables as the owner, and lets the application role work with them. */
export async function migrateJobs(ownerUrl: string, queues: readonly string[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: SCHEMA, schedule: false, supervise: false });
  await boss.start();
  for (const queue of queues) await boss.createQueue(queue);
  const db = boss.getDb();
  await db.executeSql(`
    grant usage on schema ${SCHEMA} to qiying_app;
    grant select, insert, update, delete on all tables in schema ${SCHEMA} to qiying_app;
    grant execute on all functions in schema ${SCHEMA} to qiying_app`);
  await boss.stop({ graceful: false });
}

export interface Jobs {
  work(queue: string, handler: (data: object) => Promise<void>): Promise<void>;
  /** Runs a queue's job on a cron schedule, in exactly one of the processes. */
  repeat(queue: string, cron: string): Promise<void>;
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

export async function createJobs(url: string, report: (error: unknown) => void): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: url,
    schema: SCHEMA,
    migrate: false,
    createSchema: false,
    max: 3,
  } as never);
  boss.on('error', report);
  await boss.start();
  return {
    async work(queue, handler) {
      await boss.work(queue, { pollingIntervalSeconds: 2 }, async (jobs) => {
        for (const job of jobs) await handler(job.data as object);
      });
    },
    repeat: (queue, cron) => boss.schedule(queue, cron),
    async isReachable() {
      return boss
        .getDb()
        .executeSql('select 1')
        .then(() => true)
        .catch(() => false);
    },
    // Every job is a transaction of its own that another runner may do again: nothing is lost by not waiting.
    close: () => boss.stop({ graceful: false }),
  };
}
