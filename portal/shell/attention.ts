/** After so long without a hand on it, what a page reads is no use of the session: idle time-out comes as it should. */
const ATTENDED_MS = 60_000;

let lastTouch = Date.now();

/** Whether somebody works with this page, rather than the page reading again by itself. */
export function isAttended(): boolean {
  return Date.now() - lastTouch <= ATTENDED_MS;
}

/** Notices the hands on this page from now on. */
export function payAttention(): void {
  for (const touch of ['pointerdown', 'keydown', 'wheel', 'touchstart'])
    addEventListener(touch, () => (lastTouch = Date.now()), { passive: true, capture: true });
}
