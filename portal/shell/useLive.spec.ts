import { Client, subscriptionExchange } from '@urql/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EffectScope } from 'vue';
import { effectScope, ref } from 'vue';
import { client } from './client.ts';
import { useInboxLive, useMatterLive } from './useLive.ts';

interface Stream {
  readonly field: string;
  readonly variables: unknown;
  send(data: object): void;
  end(): void;
  stopped: boolean;
}

let streams: Stream[];
let scope: EffectScope;

/** A client whose server is this spec: it says what each stream delivers. */
function spokenTo(): Client {
  const forwardSubscription = ({ query = '', variables }: { query?: string | undefined; variables?: unknown }) => ({
    subscribe: (sink: { next(result: object): void; complete(): void }) => {
      const stream: Stream = {
        field: /\{\s*(\w+)/.exec(query)![1]!,
        variables,
        send: (data) => sink.next({ data }),
        end: () => sink.complete(),
        stopped: false,
      };
      streams.push(stream);
      return { unsubscribe: () => void (stream.stopped = true) };
    },
  });
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [subscriptionExchange({ forwardSubscription: forwardSubscription as never })],
  });
}

beforeEach(() => {
  streams = [];
  scope = effectScope();
  client.value = spokenTo();
});
afterEach(() => scope.stop());

/** Streams are opened in the turn after they were asked for. */
const opened = () => new Promise((resolve) => setImmediate(resolve));
const streamOf = (field: string) => streams.findLast((stream) => stream.field === field)!;

test('a matter tells each version, and null when it has left the sight of the seat', async () => {
  const heard: (number | null)[] = [];
  scope.run(() => useMatterLive('m', (version) => heard.push(version)));
  await opened();
  const stream = streamOf('matterChanged');
  stream.send({ matterChanged: { id: 'm', version: 3 } });
  stream.send({ matterChanged: { id: 'm', version: 4 } });
  stream.end();
  expect(heard).toEqual([3, 4, null]);
});

test('who looks is known until the stream ends', async () => {
  const { viewers } = scope.run(() => useMatterLive('m', () => undefined))!;
  await opened();
  streamOf('matterViewers').send({ matterViewers: [{ memberId: 'a', memberName: '甲' }] });
  expect(viewers.value).toMatchObject([{ memberName: '甲' }]);
  streamOf('matterViewers').end();
  expect(viewers.value).toEqual([]);
});

test('another matter is followed instead, and nothing of the former is heard', async () => {
  const id = ref('first');
  const heard: (number | null)[] = [];
  scope.run(() => useMatterLive(id, (version) => heard.push(version)));
  await opened();
  const former = streamOf('matterChanged');
  id.value = 'second';
  await opened();
  expect([former.stopped, streamOf('matterChanged').variables]).toEqual([true, { id: 'second' }]);
  former.send({ matterChanged: { id: 'first', version: 9 } });
  expect(heard).toEqual([]);
});

test('another session is listened to anew', async () => {
  const heard: number[] = [];
  scope.run(() => useInboxLive(({ unread }) => heard.push(unread)));
  await opened();
  streamOf('notificationArrived').send({ notificationArrived: { unread: 1 } });
  client.value = spokenTo();
  await opened();
  streamOf('notificationArrived').send({ notificationArrived: { unread: 5 } });
  expect([heard, streams.length]).toEqual([[1, 5], 2]);
});

test('a page that is left listens to nothing', async () => {
  scope.run(() => useMatterLive('m', () => undefined));
  await opened();
  scope.stop();
  expect(streams.map(({ stopped }) => stopped)).toEqual([true, true]);
});
