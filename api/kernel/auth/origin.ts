/** The headers that tell from whose page a request comes. */
export interface Sender {
  readonly origin?: string | null | undefined;
  readonly host?: string | null | undefined;
}

/**
 * Whether a request that changes something, or that stays open, comes from our own pages. Browsers name the origin of
 * every such request; what is not a browser carries no foreign cookies.
 */
export function originCheck(baseUrl: string, trustedOrigins: readonly string[]): (sender: Sender) => boolean {
  const origins = new Set([new URL(baseUrl).origin, ...trustedOrigins]);
  return ({ origin, host }) => {
    if (origin === undefined || origin === null || origins.has(origin)) return true;
    return URL.canParse(origin) && new URL(origin).host === host;
  };
}
