import type { CodegenConfig } from '@graphql-codegen/cli';

export default {
  schema: '../schema/schema.graphql',
  documents: ['**/*.{ts,vue}', '!gql/**', '!dist/**'],
  generates: {
    './gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: { useTypeImports: true, enumsAsTypes: true, scalars: { DateTime: 'string' } },
    },
    './ui/acts.ts': { plugins: ['./acts.codegen.mjs'] },
  },
} satisfies CodegenConfig;
