import { ALERT_QUEUE } from './alert/index.ts';
import type { Auth } from './kernel/auth/index.ts';
import { createAuth, migrateAuth } from './kernel/auth/index.ts';
import type { District, Principal, Transaction } from './kernel/database/index.ts';
import {
  alone,
  asOwner,
  Database,
  listDistricts,
  migrateDistrict,
  newId,
  operation,
  prepareDatabase,
  systemPrincipal,
} from './kernel/database/index.ts';
import { FILE_QUEUE, FileStore, signReceiptsWith } from './kernel/files/index.ts';
import type { Jobs } from './kernel/jobs/index.ts';
import { createJobs, migrateJobs } from './kernel/jobs/index.ts';
import { Live } from './kernel/live/index.ts';
import type { MasterKey } from './kernel/privacy/index.ts';
import { Seal, useSeal } from './kernel/privacy/index.ts';
import { performNamed } from './matter/index.ts';
import { fileOpen } from './register/index.ts';
import { createSchema } from './schema.ts';
import { forgetRegisters } from './unit/index.ts';
import { CLOCK_QUEUE } from './clock-sweep.ts';

export interface ServicesConfig {
  readonly ownerUrl: string;
  readonly master: MasterKey;
  readonly baseUrl: string;
  /** Folder where uploaded files are kept. */
  readonly filesFolder: string;
  readonly poolSize?: number;
  /** Off behind a pooler that cannot carry named statements. */
  readonly prepare?: boolean;
  /** Address that the application connects to, where it is not the owner's: a pooler. */
  readonly applicationHost?: string;
  readonly withJobs?: boolean;
  /** What time it is in the districts; the machine's time without it. */
  readonly now?: () => Date;
}

/** Everything that a server or a command works with. */
export interface Services {
  readonly ownerUrl: string;
  readonly database: Database;
  readonly auth: Auth;
  readonly jobs: Jobs | null;
  readonly files: FileStore;
  /** Hears of what other processes do; started by a server, not by a command. */
  readonly live: Live;
  readonly districts: Map<string, District>;
  close(): Promise<void>;
}

/** Brings the database up to date and connects as the roles that own nothing. */
export async function openServices(config: ServicesConfig): Promise<Services> {
  const { ownerUrl, master } = config;
  const appPassword = master.password('role qiying_app');
  const authPassword = master.password('role qiying_auth');
  const districts = await alone(ownerUrl, () => bringUpToDate(config, { appPassword, authPassword }));
  createSchema();
  forgetRegisters();
  useSeal(new Seal(master));
  signReceiptsWith(master.derive('receipts'));
  const appUrl = asRole(config.applicationHost ?? ownerUrl, 'qiying_app', appPassword);
  const database = new Database({
    url: appUrl,
    max: config.poolSize ?? 10,
    prepare: config.prepare ?? true,
    ...(config.now ? { now: config.now } : {}),
  });
  await database.assertHarmless();
  const auth = createAuth({
    authUrl: asRole(ownerUrl, 'qiying_auth', authPassword),
    secret: master.password('sessions'),
    baseUrl: config.baseUrl,
    namedStatements: config.prepare ?? true,
    onSeatSwitch: (identity, membership) =>
      recordSwitch(database, districts, membership.district, membership, identity.sessionId),
  });
  const jobs =
    config.withJobs === false
      ? null
      : await createJobs(asRole(ownerUrl, 'qiying_app', appPassword), (error) => console.error(error));
  // Straight to the server: a pooler forgets who listens.
  const live = new Live(asRole(ownerUrl, 'qiying_app', appPassword));
  return {
    ownerUrl,
    database,
    auth,
    jobs,
    files: new FileStore(config.filesFolder),
    live,
    districts,
    async close() {
      await live.close();
      await jobs?.close();
      await auth.close();
      await database.close();
    },
  };
}

async function bringUpToDate(
  { ownerUrl, withJobs }: ServicesConfig,
  { appPassword, authPassword }: { appPassword: string; authPassword: string },
): Promise<Map<string, District>> {
  await prepareDatabase({ ownerUrl, appPassword });
  await migrateAuth({ ownerUrl, authPassword, appRole: 'qiying_app' });
  if (withJobs !== false) await migrateJobs(ownerUrl, [CLOCK_QUEUE, ALERT_QUEUE, FILE_QUEUE]);
  const districts = await listDistricts(ownerUrl);
  for (const district of districts) await migrateDistrict(ownerUrl, district.schema);
  return new Map(districts.map((district) => [district.id, district]));
}

/** The same server and database as another role. */
export function asRole(url: string, role: string, password: string): string {
  const address = new URL(url);
  address.username = role;
  address.password = password;
  return address.href;
}

/** Opens a new district: its schema, its command centre and its file. */
export async function openDistrict(
  services: Pick<Services, 'ownerUrl' | 'database' | 'districts'>,
  { id, name, demo }: { id: string; name: string; demo: boolean },
): Promise<District> {
  const schema = `district_${id}`;
  const centreId = newId();
  const { ownerUrl } = services;
  await asOwner(ownerUrl, (owner) =>
    owner.query(
      `insert into common.district (id, name, schema_name, demo, centre_id, file_id) values ($1, $2, $3, $4, $5, $5)`,
      [id, name, schema, demo, centreId],
    ),
  );
  await migrateDistrict(ownerUrl, schema);
  const draft: District = { id, name, schema, centreId, fileId: centreId };
  const answer = await operation(services.database, systemPrincipal(draft, 'FOUNDING'), (tx) =>
    performNamed(tx, fileOpen.name, {
      input: Object.assign(new fileOpen.input!(), { unitId: centreId, ofDistrict: true }),
    }),
  );
  if (!answer.done) throw new Error('The district’s file could not be opened.');
  await asOwner(ownerUrl, (owner) =>
    owner.query('update common.district set file_id = $2 where id = $1', [id, answer.matterId]),
  );
  const district: District = { ...draft, fileId: answer.matterId };
  services.districts.set(id, district);
  return district;
}

async function recordSwitch(
  database: Database,
  districts: ReadonlyMap<string, District>,
  districtId: string,
  membership: {
    unitId: string;
    unitName: string;
    unitKind: string;
    memberId: string;
    memberName: string;
    roles: string[];
  },
  sessionId: string,
): Promise<void> {
  const district = districts.get(districtId);
  if (!district) throw new Error('The district is not served here.');
  const who: Principal = {
    district,
    principal: membership.unitId,
    sessionId,
    locale: 'zh-CN',
    actor: { type: 'MEMBER', ...membership },
  };
  const answer = await operation(database, who, async (tx: Transaction) => {
    const [file] = await tx.execute<{ id: string }>('select id from unit_file where unit_id = $1', [membership.unitId]);
    return performNamed(tx, 'seatOfWorkSwitch', { id: file?.id ?? null });
  });
  if (!answer.done) throw new Error('The switch could not be recorded.');
}
