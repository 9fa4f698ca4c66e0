// `pnpm bench`: installs and builds what is needed, then measures. Plain JavaScript: nothing may be installed yet.
import { buildApi } from '../../api/launch/build.mjs';
import { install, onPinnedNode } from '../../api/launch/install.mjs';
import { progress } from '../../api/launch/terms.mjs';

progress.stream = process.stderr;
await install();
const code = await onPinnedNode();
if (code !== null) process.exit(code);
await buildApi();
await import('./bench.ts');
