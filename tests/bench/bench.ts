// `pnpm bench`: what Qiying costs against the limit of its database, in one run. See docs/bench.md.
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DATABASE_CORE, onCore, pinned, SERVER_CORE, stayOn } from './cores.ts';
import type { Postgres } from '../support/embedded.ts';
import { startPostgres } from '../support/embedded.ts';
import { morningSince } from '../support/morning.ts';
import { askDesk, assertSame, DESK, keepAbilities, limitStatement } from './desk.ts';
import type { FigureTimes } from './figures.ts';
import { measureFigures, publishMonth } from './figures.ts';
import { fill, MainLine, withClient } from './fill.ts';
import { copies, lifecycle, record, standingIds } from './lifecycle.ts';
import { Connection, median, rate } from './load.ts';
import { Speaker } from './speaker.ts';
import type { Place, Started, Way } from './terms.ts';
import { CONNECTIONS, DISTRICT, LIMIT_ROLE } from './terms.ts';

const SIZES = (process.env['QIYING_BENCH_SIZES'] ?? '10000,200000').split(',').map(Number);
const ROUNDS = Number(process.env['QIYING_BENCH_ROUNDS'] ?? 5);
const SECONDS = Number(process.env['QIYING_BENCH_SECONDS'] ?? 4);
/** More than a round of plain SQL gets through, so that no write is made twice. */
const SPARE_LIFECYCLES = 1200;
const SCHEMA = `district_${DISTRICT}`;
const LOAD = { connections: CONNECTIONS, seconds: SECONDS };

/** A filled database with its servers. */
interface Stage {
  readonly matters: number;
  readonly superuserUrl: string;
  readonly withSession: Server;
  readonly withoutSession: Server;
  readonly limit: Server;
  readonly market: Speaker;
  readonly line: MainLine;
}

interface Server {
  readonly child: ChildProcess;
  readonly port: number;
}

const running: ChildProcess[] = [];
const begunAt = Date.now();

async function main(): Promise<void> {
  stayOn(DATABASE_CORE);
  const home = mkdtempSync(join(tmpdir(), 'qiying-bench-'));
  const postgres = await startPostgres({ durable: true });
  try {
    const stages: Stage[] = [];
    for (const size of SIZES) stages.push(await stage(postgres, join(home, String(size)), size));
    const today = morningSince(begunAt);
    const figures: FigureTimes[] = [];
    for (const { line } of stages) {
      await publishMonth(line.centre, today);
      figures.push(await measureFigures(line.centre, today));
    }
    const desks = await measureDesks(stages);
    const lives = await measureLifecycles(stages);
    report(stages, desks, lives, figures);
  } finally {
    for (const child of running) child.kill();
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function stage(postgres: Postgres, folder: string, size: number): Promise<Stage> {
  const began = performance.now();
  const name = `bench_${size}`;
  const place: Place = { ownerUrl: await postgres.createDatabase(name), folder, begunAt };
  const superuserUrl = withPath(postgres.superuserUrl, name);
  const withSession = await start('./qiying-server.ts', JSON.stringify(place), 'session');
  const matters = await fill(withSession.port, superuserUrl, size);
  const withoutSession = await start('./qiying-server.ts', JSON.stringify(place));
  const market = await Speaker.signIn(withSession.port, 'market');
  const line = await MainLine.at(withSession.port, superuserUrl);
  const limit = await startLimit(superuserUrl, line, await askDesk(market));
  say(`${matters} matters stand after ${Math.round((performance.now() - began) / 1000)} s`);
  return { matters, superuserUrl, withSession, withoutSession, limit, market, line };
}

/** A role that the policies hold like the application's own; it signs in with a password of its own. */
async function startLimit(superuserUrl: string, line: MainLine, desk: string): Promise<Server> {
  await withClient(superuserUrl, (client) =>
    client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${LIMIT_ROLE}') then
        create role ${LIMIT_ROLE} login password '${LIMIT_ROLE}' in role qiying_app;
      end if; end $$`),
  );
  await keepAbilities(superuserUrl, SCHEMA, desk);
  const url = new URL(superuserUrl);
  url.username = LIMIT_ROLE;
  url.password = LIMIT_ROLE;
  const unit = line.unit('market');
  const task = { url: url.href, schema: SCHEMA, principal: unit, read: limitStatement(unit) };
  const limit = await start('./limit-server.ts', JSON.stringify(task));
  const connection = new Connection(limit.port);
  assertSame(await connection.send({ path: '/read/at-once', body: '' }), desk);
  assertSame(await connection.send({ path: '/read/in-turn', body: '' }), desk);
  connection.close();
  return limit;
}

async function start(file: string, ...args: string[]): Promise<Server> {
  const script = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(...onCore(SERVER_CORE, process.execPath, [script, ...args]), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  running.push(child);
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`${file} did not start.`))),
  ])) as [Started];
  return { child, port: message.port };
}

type Rates<Name extends string> = readonly Readonly<Record<Name, number>>[];
type Job = () => Promise<number>;

/** Each thing in turn, round after round, so that what disturbs the machine disturbs them alike; the median of the rounds. */
async function inTurn<Name extends string>(jobs: readonly Record<Name, Job>[]): Promise<Rates<Name>> {
  const rates = jobs.map((job) => mapValues(job, () => [] as number[]));
  for (let round = 0; round <= ROUNDS; round++)
    for (const [at, job] of jobs.entries())
      for (const [name, run] of Object.entries(job) as [Name, Job][]) {
        const measured = await run();
        // The first round warms up.
        if (round > 0) rates[at]![name].push(measured);
      }
  return rates.map((one) => mapValues(one, median));
}

function mapValues<Name extends string, From, To>(of: Record<Name, From>, to: (from: From) => To): Record<Name, To> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, to(value as From)])) as Record<Name, To>;
}

function measureDesks(stages: readonly Stage[]) {
  return inTurn(
    stages.map(({ withSession, withoutSession, limit, market }) => {
      const asked = market.request(DESK);
      const read = (way: Way) => ({ path: `/read/${way}`, body: '' });
      return {
        inTurn: () => rate(limit.port, LOAD, (connection) => connection.send(read('in-turn'))),
        atOnce: () => rate(limit.port, LOAD, (connection) => connection.send(read('at-once'))),
        withoutSession: () => rate(withoutSession.port, LOAD, (connection) => connection.send(asked)),
        withSession: () => rate(withSession.port, LOAD, (connection) => connection.send(asked)),
      };
    }),
  );
}

async function measureLifecycles(stages: readonly Stage[]) {
  const jobs = stages.map(async ({ superuserUrl, withSession, limit, line }) => {
    const recorded = await record(withSession.child, line, SCHEMA);
    const standing = await standingIds(superuserUrl, SCHEMA);
    say(`a lifecycle is ${recorded.acts.length} acts and ${recorded.acts.flatMap((act) => act.writes).length} writes`);
    const plain = async (way: Way) => {
      limit.child.send({ replays: copies(recorded, standing, SPARE_LIFECYCLES) });
      await once(limit.child, 'message');
      let next = 0;
      return rate(limit.port, LOAD, async (connection) => {
        const appeal = next++;
        for (const act of recorded.acts.keys())
          await connection.send({ path: `/write/${way}/${appeal}/${act}`, body: '' });
      });
    };
    return {
      inTurn: () => plain('in-turn'),
      atOnce: () => plain('at-once'),
      graphql: () => rate(withSession.port, LOAD, (connection) => lifecycle(line, connection)),
    };
  });
  return inTurn(await Promise.all(jobs));
}

function report(
  stages: readonly Stage[],
  desks: Rates<'inTurn' | 'atOnce' | 'withoutSession' | 'withSession'>,
  lives: Rates<'inTurn' | 'atOnce' | 'graphql'>,
  figures: readonly FigureTimes[],
): void {
  const results = stages.map(({ matters }, at) => {
    const desk = desks[at]!;
    const life = lives[at]!;
    return {
      matters,
      desk: {
        limitPerSecond: round(desk.inTurn),
        perSecond: round(desk.withSession),
        ratio: round(desk.withSession / desk.inTurn),
        ratioWithoutSession: round(desk.withoutSession / desk.inTurn),
        ratioAtOnce: round(desk.withSession / desk.atOnce),
        ratioAtOnceWithoutSession: round(desk.withoutSession / desk.atOnce),
      },
      lifecycle: {
        plainPerSecond: round(life.inTurn),
        perSecond: round(life.graphql),
        ratio: round(life.graphql / life.inTurn),
        ratioAtOnce: round(life.graphql / life.atOnce),
      },
      figuresMs: mapValues({ ...figures[at]! }, round),
    };
  });
  const [small, large] = [results[0]!, results.at(-1)!];
  const growth = {
    desk: round(small.desk.perSecond / large.desk.perSecond),
    lifecycle: round(small.lifecycle.perSecond / large.lifecycle.perSecond),
  };
  console.log(
    JSON.stringify({ cores: cpus().length, pinned, rounds: ROUNDS, seconds: SECONDS, results, growth }, null, 2),
  );
  console.table(
    results.map(({ matters, desk, lifecycle: life, figuresMs }) => ({
      matters,
      'desk: limit/s': desk.limitPerSecond,
      'desk/s': desk.perSecond,
      'of the limit': desk.ratio,
      'without session': desk.ratioWithoutSession,
      'of the limit at once': desk.ratioAtOnce,
      'without session, at once': desk.ratioAtOnceWithoutSession,
      'lifecycles: plain/s': life.plainPerSecond,
      'lifecycles/s': life.perSecond,
      'of plain SQL': life.ratio,
      'of plain SQL at once': life.ratioAtOnce,
      'board ms': figuresMs.board,
      'subjects ms': figuresMs.subjects,
      'trial ms': figuresMs.trial,
      'ranking ms': figuresMs.ranking,
      'overview ms': figuresMs.overview,
    })),
  );
  console.log(
    `From ${small.matters} to ${large.matters} matters: desk ${growth.desk}, lifecycle ${growth.lifecycle} times slower.`,
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;

function withPath(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = database;
  return address.href;
}

function say(sentence: string): void {
  console.error(`  ${sentence}`);
}

await main();
