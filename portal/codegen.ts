import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Types of every operation from the committed schema, never from a running server. The documents themselves are put in
 * place by the bundler (`vite/documents.ts`): a page carries only its own.
 */
const config: CodegenConfig = {
  cwd: fileURLToPath(new URL('.', import.meta.url)),
  schema: '../schema/schema.graphql',
  documents: ['**/*.vue', '**/*.ts', '!gql/**', '!dist/**', '!node_modules/**'],
  ignoreNoDocuments: true,
  silent: true,
  config: {
    scalars: { DateTime: 'string', Fen: 'number', ID: 'string' },
    useTypeImports: true,
    enumsAsTypes: true,
    defaultScalarType: 'unknown',
  },
  generates: {
    './gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
    },
    './gql/schema.ts': { plugins: ['typescript'] },
    './gql/acts.ts': { plugins: ['./vite/acts.mjs'] },
  },
};

export default config;
