import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const graphql = fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url));

/**
 * Specs run two files at a time on one embedded PostgreSQL, each file in a database of its own; journeys one at a time,
 * because a browser, a server and a database already fill two cores and a person's wait is bounded.
 */
export default defineConfig({
  // One copy of graphql: its CommonJS and ESM builds refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  test: {
    include: process.env['QIYING_JOURNEYS']
      ? ['tests/journeys/**/*.spec.ts']
      : ['api/**/*.spec.ts', 'portal/**/*.spec.ts', 'tests/**/*.spec.ts'],
    exclude: ['**/node_modules/**', 'build/**', ...(process.env['QIYING_JOURNEYS'] ? [] : ['tests/journeys/**'])],
    setupFiles: ['tests/support/setup.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    // A journey waits for each thing it looks for, and for no longer; how many there are is the story's own affair.
    testTimeout: process.env['QIYING_JOURNEYS'] ? 240_000 : 60_000,
    hookTimeout: 120_000,
    // Every file has a database of its own and leaves nothing in the process; to read the whole API anew for each of them
    // would cost as much as the specs do.
    isolate: false,
    maxWorkers: process.env['QIYING_JOURNEYS'] ? 1 : 2,
    server: { deps: { inline: [/type-graphql/, /graphql-jit/, /graphql-ws/] } },
  },
});
