import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { startPostgres } from '../support/embedded.ts';
import { DESK, limitStatement } from './desk.ts';
import { fill, MainLine } from './fill.ts';
import { lifecycle } from './lifecycle.ts';
import { rate } from './load.ts';
import { Speaker } from './speaker.ts';
const pg = await startPostgres({ durable: true });
const ownerUrl = await pg.createDatabase('p1');
const su = new URL(pg.superuserUrl);
su.pathname = 'p1';
writeFileSync('/tmp/prof/url', su.href);
const place = JSON.stringify({ ownerUrl, folder: '/tmp/prof/f' });
const run = (exec: string[]) =>
  fork(new URL('./qiying-server.ts', import.meta.url), [place, 'session'], {
    execArgv: exec,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
let c = run([]);
let [m] = (await once(c, 'message')) as any;
await fill(m.port, su.href, Number(process.argv[2] ?? 20000));
const sp = await Speaker.signIn(m.port, 'market');
c.send('record');
const answer = await sp.ask<any>(DESK);
c.send('recorded');
const [{ recorded }] = (await once(c, 'message')) as any;
writeFileSync('/tmp/prof/sql.json', JSON.stringify(recorded, null, 1));
writeFileSync('/tmp/prof/answer.json', JSON.stringify(answer));
const line = await MainLine.at(m.port, su.href);
writeFileSync('/tmp/prof/limit.sql', limitStatement(line.unit('market')));
c.kill();
for (const what of ['desk', 'life']) {
  c = run(['--cpu-prof', `--cpu-prof-dir=/tmp/prof/${what}`]);
  [m] = (await once(c, 'message')) as any;
  const s2 = await Speaker.signIn(m.port, 'market');
  const l2 = await MainLine.at(m.port, su.href);
  const r = await rate(m.port, { connections: 10, seconds: 8 }, (k) =>
    what === 'desk' ? k.send(s2.request(DESK)) : lifecycle(l2, k),
  );
  console.log(what, r);
  c.disconnect();
  await once(c, 'exit');
}
console.log('ready');
setInterval(() => undefined, 1000);
await new Promise((r) => process.on('SIGTERM', r as never));
await pg.stop();
