import { isIP } from 'node:net';

/** A setting of the environment that cannot be understood, in one sentence for the person who starts Qiying. */
export class SettingUnusable extends Error {}

/** Who is trusted: nobody, so many proxies in a row, or proxies at these addresses. */
export type TrustedProxies = false | number | string[];

const MOST_HOPS = 10;

/**
 * Reads `QIYING_TRUST_PROXY`: how many proxies stand before the server, or their addresses and networks, separated by
 * commas. Who trusts every proxy lets everybody write the address that the limits of the public page count by.
 */
export function trustedProxies(value: string | undefined): TrustedProxies {
  const parts = (value ?? '').split(',').map((part) => part.trim());
  const given = parts.filter(Boolean);
  if (given.length === 0) return false;
  if (given.length === 1 && /^\d+$/.test(given[0]!)) return hops(Number(given[0]));
  const wrong = given.find((address) => !isAddress(address));
  if (wrong !== undefined) throw unusable(wrong);
  return given;
}

function hops(count: number): TrustedProxies {
  if (count > MOST_HOPS) throw unusable(String(count));
  return count === 0 ? false : count;
}

/** As the server asks it: proxies are counted from the nearest on. */
export function trustOf(
  trusted: TrustedProxies = false,
): false | string[] | ((address: string, hop: number) => boolean) {
  return typeof trusted === 'number' ? (_, hop) => hop < trusted : trusted;
}

function isAddress(given: string): boolean {
  const [address = '', bits, ...rest] = given.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= (version === 4 ? 32 : 128))
  );
}

const unusable = (what: string): SettingUnusable =>
  new SettingUnusable(
    `QIYING_TRUST_PROXY is a number of proxies (at most ${MOST_HOPS}) or a list of their addresses, for example 10.0.0.0/8; "${what}" is neither.`,
  );
