/*
 * Lets the portal open without a network: its shell, and what the page asked to keep. What is read and done in it never
 * passes through here: neither GraphQL nor files nor sign-in is answered or kept, so that nothing of one person is left for
 * another. The page that needs it registers it (shell/offline.ts).
 */
const SHELL = 'qiying-shell';
const PAGE = '/index.html';

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && !/^\/(api|files|graphql)\b/.test(pathname)) event.respondWith(page(request));
  else if (pathname.startsWith('/assets/') || pathname === '/icon.svg') event.respondWith(asset(request));
});

/** The newest page of the portal; the last known one without a network. Every address of the portal has the same. */
async function page(request) {
  const shell = await caches.open(SHELL);
  try {
    const response = await fetch(request);
    const isPage = response.ok && response.headers.get('content-type')?.startsWith('text/html');
    if (isPage) await shell.put(PAGE, response.clone());
    return response;
  } catch (error) {
    const known = await shell.match(PAGE);
    if (known) return known;
    throw error;
  }
}

/** Names of assets carry a hash of their content: a known one is the right one. */
async function asset(request) {
  const shell = await caches.open(SHELL);
  return (await shell.match(request)) ?? fetch(request);
}

/** Keeps the page and exactly these assets, and forgets those of earlier versions. */
self.addEventListener('message', (event) => {
  const { keep } = event.data ?? {};
  if (Array.isArray(keep)) event.waitUntil(keepOnly(keep));
});

async function keepOnly(paths) {
  const shell = await caches.open(SHELL);
  const wanted = new Set([PAGE, ...paths]);
  for (const { url } of await shell.keys()) if (!wanted.has(new URL(url).pathname)) await shell.delete(url);
  const missing = [];
  for (const path of paths) if (!(await shell.match(path))) missing.push(path);
  await shell.addAll(missing);
  // The page is read anew each time: it names the assets of this version.
  await shell.add(new Request(PAGE, { cache: 'reload' }));
}
