import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { documents } from './vite/documents.ts';
import { elementStyles } from './vite/element-styles.ts';
import codegen from './codegen.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const api = process.env['QIYING_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root,
  plugins: [
    vue(),
    { name: 'qiying:codegen', config: async () => void (await generate(codegen, true)) },
    documents(root),
    elementStyles(),
  ],
  define: {
    __VUE_I18N_LEGACY_API__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
  },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    // What is loaded when: `first-load.spec.ts` weighs it.
    manifest: true,
    chunkSizeWarningLimit: 800,
    reportCompressedSize: true,
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: {
      '/api': api,
      '/files': api,
      '/graphql': { target: api, ws: true },
    },
  },
});
