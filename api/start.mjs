// `npm start`: brings Qiying up on a machine that has only Node 20 or newer and npm. `--command …` runs one command instead.
import { install, onPinnedNode } from './launch/install.mjs';
import { preflight } from './launch/preflight.mjs';
import { progress, Stop } from './launch/terms.mjs';

async function start() {
  const [option, ...args] = process.argv.slice(2);
  const isCommand = option === '--command';
  if (isCommand) progress.stream = process.stderr;
  const ground = await preflight({ serves: !isCommand });
  await install();
  ground.presence.leave();
  const code = await onPinnedNode();
  if (code !== null) return code;
  ground.presence.enter();
  const { command, serve } = await import('./launch/serve.mjs');
  return isCommand ? command(ground, args) : serve(ground);
}

start().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Stop ? `Qiying cannot start: ${error.message}` : error);
    process.exit(1);
  },
);
