import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { MainLine } from './fill.ts';
import { accepted, answered, withClient } from './fill.ts';
import type { Connection } from './load.ts';
import type { Done, Speaker } from './speaker.ts';
import type { Replay, Sent } from './terms.ts';

/** An appeal from registration to close, on one connection. */
export function lifecycle(line: MainLine, connection: Connection): Promise<Done> {
  return throughHands(line, line.centre.on(connection), line.market.on(connection));
}

async function throughHands(line: MainLine, centre: Speaker, market: Speaker): Promise<Done> {
  const dispatched = await line.dispatch(await line.register('路灯不亮', centre), 'market', [], centre);
  return answered(await accepted(dispatched, market), market, centre);
}

/** What each act of a lifecycle writes: its statements as they went to PostgreSQL, without what it only reads. */
export async function record(server: ChildProcess, line: MainLine, schema: string): Promise<Replay> {
  const taken: Sent[][] = [];
  const watched = (speaker: Speaker) =>
    Object.assign(Object.create(speaker) as Speaker, {
      async do(...asked: Parameters<Speaker['do']>) {
        await told(server, 'record');
        const done = await speaker.do(...asked);
        const { recorded } = await told(server, 'recorded');
        taken.push(lastAttempt(recorded ?? []));
        return done;
      },
    });
  await throughHands(line, watched(line.centre), watched(line.market));
  const acts = taken.map((sent) => ({ principal: principalOf(sent), writes: sent.filter(isWrite) }));
  return { schema, acts };
}

/** An operation whose session had to be looked up anew was rolled back and done again (docs/decisions/009). */
const lastAttempt = (sent: readonly Sent[]): Sent[] =>
  sent.slice(sent.findLastIndex(({ text }) => text === 'rollback') + 1);

/** What a server answers a word with: it has heard it then, and what is asked over HTTP comes after. */
async function told(server: ChildProcess, word: 'record' | 'recorded'): Promise<{ recorded?: Sent[] }> {
  const answer = once(server, 'message');
  server.send(word);
  return ((await answer) as [{ recorded?: Sent[] }])[0];
}

function principalOf(sent: readonly Sent[]): string {
  for (const { text } of sent) {
    const found = /set local app\.principal = '([0-9a-f-]{36})'/.exec(text)?.[1];
    if (found) return found;
  }
  throw new Error('No operation was seen.');
}

/** Rows that are written, the lock before them, the setting that opens the matter to the act, and the wake-up. */
function isWrite({ text }: Sent): boolean {
  return (
    /^\s*(?:insert|update|delete|with)\b/i.test(text) ||
    /\bfor update\b/i.test(text) ||
    /\b(?:nextval|pg_notify|pg_advisory_xact_lock)\(/.test(text) ||
    /set local app\.matter/.test(text)
  );
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** The same writes for other appeals: every identifier that the lifecycle made is another one in each. */
export function copies(original: Replay, standing: ReadonlySet<string>, times: number): Replay[] {
  const text = JSON.stringify(original);
  const made = new Set((text.match(UUID) ?? []).filter((id) => !standing.has(id)));
  const number = numberOf(original);
  return Array.from({ length: times }, () => {
    const anew = new Map([...made].map((id) => [id, randomUUID()]));
    const own = randomUUID();
    return JSON.parse(text.replaceAll(UUID, (id) => anew.get(id) ?? id).replaceAll(number, own)) as Replay;
  });
}

/** The number that the appeal was registered under. */
function numberOf({ acts }: Replay): string {
  const opening = acts.flatMap(({ writes }) => writes).find(({ text }) => text.startsWith('insert into matter '));
  return (JSON.parse(String(opening!.values[0])) as { number: string }).number;
}

/** Identifiers of units, members and subjects: no lifecycle makes them. */
export async function standingIds(superuserUrl: string, schema: string): Promise<Set<string>> {
  return withClient(superuserUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from ${schema}.unit union select id from ${schema}.member union select id from ${schema}.category`,
    );
    return new Set(rows.map(({ id }) => id));
  });
}
