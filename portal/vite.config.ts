import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const api = process.env['QIYING_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [vue()],
  publicDir: false,
  define: { __VUE_I18N_LEGACY_API__: 'false', __VUE_I18N_FULL_INSTALL__: 'false', __INTLIFY_PROD_DEVTOOLS__: 'false' },
  server: { host: '127.0.0.1', proxy: { '/graphql': { target: api, ws: true }, '/api': api, '/files': api } },
  build: { outDir: 'dist', target: 'es2022', chunkSizeWarningLimit: 600 },
});
