// One Qiying server for the bench: the API as it was built, on a database of its own. Without `session` the identity of
// the first request is taken for all that follow, so that the look-up of the session can be told from the rest.
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import type { Identity } from '../../api/kernel/auth/index.ts';
import type { Place, Sent } from './terms.ts';
import { morningSince } from '../support/morning.ts';
import { CONNECTIONS, PASSWORD, SECRET } from './terms.ts';

const built = <Module>(path: string): Promise<Module> =>
  import(new URL(`../../build/api/${path}`, import.meta.url).href) as Promise<Module>;
const { MasterKey } = await built<typeof import('../../api/kernel/privacy/index.ts')>('kernel/privacy/index.js');
const { openServices } = await built<typeof import('../../api/services.ts')>('services.js');
const { createServer } = await built<typeof import('../../api/server.ts')>('server.js');
const { readyDistricts } = await built<typeof import('../../api/kernel/database/index.ts')>('kernel/database/index.js');
const { seedDemo } = await built<typeof import('../../api/demo/demo.ts')>('demo/demo.js');

type Services = Awaited<ReturnType<typeof openServices>>;

const place = JSON.parse(process.argv[2]!) as Place;
const session = process.argv[3] === 'session';

const services = await openServices({
  ownerUrl: place.ownerUrl,
  master: new MasterKey(Buffer.from(SECRET)),
  baseUrl: 'http://127.0.0.1',
  filesFolder: place.folder,
  poolSize: CONNECTIONS,
  withJobs: false,
  now: () => morningSince(place.begunAt),
});
if (services.districts.size === 0) {
  await seedDemo(services, PASSWORD);
  await readyDistricts(services.ownerUrl);
}
const recorder = record(services);
const { database, files, live, districts } = services;
const auth = session ? services.auth : withoutLookUp(services.auth);
const app = await createServer({
  database,
  auth,
  jobs: null,
  files,
  live,
  districts,
  development: false,
  portal: null,
  publicPerHour: Number.MAX_SAFE_INTEGER,
});
await app.listen({ port: 0, host: '127.0.0.1' });
process.on('disconnect', () => process.exit());
process.on('message', (message) => {
  if (message === 'record') {
    recorder.start();
    process.send!({});
  }
  if (message === 'recorded') process.send!({ recorded: recorder.stop() });
});
process.send!({ port: (app.server.address() as AddressInfo).port });

/** Takes down what is sent to PostgreSQL, while it is asked to. */
function record({ database: { pool } }: Services) {
  let sent: Sent[] | null = null;
  const watched = new WeakSet<object>();
  pool.on('acquire', (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    const query = client.query.bind(client) as (...asked: unknown[]) => unknown;
    const recorded = (asked: string | { text: string; values?: unknown[] }, ...more: unknown[]) => {
      const { text, values } = typeof asked === 'string' ? { text: asked, values: more[0] } : asked;
      sent?.push({ text, values: Array.isArray(values) ? values : [] });
      return query(asked, ...more);
    };
    client.query = recorded as typeof client.query;
  });
  return {
    start: () => void (sent = []),
    stop: () => {
      const taken = sent ?? [];
      sent = null;
      return taken;
    },
  };
}

function withoutLookUp(real: Services['auth']): Services['auth'] {
  let known: Identity | null = null;
  const authenticate: typeof real.authenticate = async (headers, options) =>
    (known ??= await real.authenticate(headers, options));
  return Object.assign(Object.create(real) as typeof real, { authenticate, recall: () => null });
}
