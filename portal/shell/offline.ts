import type { Viewer } from './session.ts';

/*
 * A page that works without a network asks for it here: the shell and what the page is made of are kept on the device by
 * the service worker, and so is who was signed in last, by name and seat, to go on under. Whatever is sent later is sent
 * with the session, which the server asks for then as ever.
 */

const VIEWER = 'qiying.viewer';
const KEPT_DAYS = 7;

/** Keeps on this device what is loaded now, to open without a network. */
export async function keepShell(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/sw.js');
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ keep: loadedAssets() }, {});
  } catch {
    // A browser that keeps nothing goes on as before; unsent work is on the device all the same.
  }
}

/** The scripts, styles and fonts that this window has loaded. */
function loadedAssets(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const marked = [...document.querySelectorAll<HTMLElement>('script[src], link[href]')].map(
    (one) => new URL(one.getAttribute('src') ?? one.getAttribute('href')!, location.href),
  );
  const own = [...loaded, ...marked].filter(({ origin }) => origin === location.origin);
  return [...new Set(own.map(({ pathname }) => pathname).filter((path) => path.startsWith('/assets/')))];
}

/** Remembers who is signed in, to open without a network within a week. */
export function rememberViewer(viewer: Viewer): void {
  localStorage.setItem(VIEWER, JSON.stringify({ at: Date.now(), viewer }));
}

/** Who was signed in on this device last, and worked where no network is needed. */
export function rememberedViewer(): Viewer | null {
  try {
    const kept = JSON.parse(localStorage.getItem(VIEWER) ?? 'null') as { at: number; viewer: Viewer } | null;
    return kept && kept.at > Date.now() - KEPT_DAYS * 86_400_000 ? kept.viewer : null;
  } catch {
    return null;
  }
}

export function forgetViewer(): void {
  localStorage.removeItem(VIEWER);
}
