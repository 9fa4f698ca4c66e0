import { randomBytes } from 'node:crypto';
import type { Locale, Transaction } from '../kernel/database/index.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { theSeal } from '../kernel/privacy/index.ts';
import type { Acting } from './acting.ts';
import { Link } from './link.entity.ts';

/**
 * What a link is good for. A link is a principal that is computed from itself (decision 004): nothing can be enumerated,
 * and what it was not given for, no policy lets it do.
 */
export interface LinkPurpose {
  /** Upper case; acts name it in `by: [{ link }]`, and it is part of what the link's principal is computed from. */
  readonly purpose: string;
  readonly label: Text;
  /** Who acts by it, as the ledger names them. */
  readonly holder: Text;
  /** How long it opens anything, in days. */
  readonly days: number;
}

const purposes = new Map<string, LinkPurpose>();
/** By the name under which the ledger keeps them. */
const holders = new Map<string, Text>();

export function defineLinkPurpose(purpose: LinkPurpose): LinkPurpose {
  if (purposes.has(purpose.purpose)) throw new Error(`The link purpose ${purpose.purpose} is declared twice.`);
  purposes.set(purpose.purpose, purpose);
  holders.set(purpose.holder['zh-CN'], purpose.holder);
  return purpose;
}

export function linkPurpose(purpose: string): LinkPurpose | undefined {
  return purposes.get(purpose);
}

const ANYBODY = text('群众', 'resident');

/** Who acts by a link, as the ledger names them. */
export function holderOf(purpose: string): string {
  return (purposes.get(purpose)?.holder ?? ANYBODY)['zh-CN'];
}

/** Whoever acted, in the reader's language: a unit has its name, who came by a link is called what it is. */
export function actorIn(locale: Locale, name: string): string {
  return (holders.get(name) ?? (name === ANYBODY['zh-CN'] ? ANYBODY : null))?.[locale] ?? name;
}

export interface GivenLink {
  /** The principal: for audiences. */
  readonly linkId: string;
  /** The secret, told once. */
  readonly code: string;
  /** `district/PURPOSE/number/code`: what the holder presents, behind the `#` of an address. */
  readonly address: string;
}

export interface LinkOptions {
  readonly partId?: string;
  /** To whom, without personal data. */
  readonly holder?: string;
  /** Another time than the purpose's own. */
  readonly expiresAt?: Date;
  /** It sees the rows that name it and nothing else of the matter: one of many that are given out, such as a receipt. */
  readonly apart?: true;
  /** Units that may take it back, besides the centre and the acting unit. */
  readonly overseenBy?: readonly string[];
}

const DAY = 86_400_000;

/**
 * Gives a link to the matter that is acted on. It sees the envelope and what reaches `ALL`, until it expires or is taken
 * back; to rows of narrower reach the caller adds `linkId` where it writes them.
 */
export function giveLink(acting: Acting, { purpose, days }: LinkPurpose, options: LinkOptions = {}): GivenLink {
  const { id: district, centreId } = acting.tx.who.district;
  const code = newCode();
  const { number } = acting.matter;
  const linkId = theSeal().linkPrincipal({ district, purpose, number, code });
  const overseers = [centreId, acting.actor.unitId, ...(options.overseenBy ?? [])];
  acting.tx.add(Link, {
    id: linkId,
    matterId: acting.matter.id,
    purpose,
    partId: options.partId ?? null,
    holder: options.holder ?? null,
    givenAt: acting.now,
    expiresAt: options.expiresAt ?? new Date(acting.now.getTime() + days * DAY),
    revokedAt: null,
    audience: acting.namedOnly([linkId, ...overseers]),
  });
  if (!options.apart && !acting.matter.standing.includes(linkId)) acting.matter.standing.push(linkId);
  return { linkId, code, address: `${district}/${purpose}/${number}/${code}` };
}

const REVOKE_LINK = {
  name: 'revoke_link',
  text: 'update link set revoked_at = $2 where id = $1 and revoked_at is null',
};

/** A link of the matter opens nothing from now on. */
export async function takeLinkBack(acting: Acting, linkId: string): Promise<void> {
  await acting.tx.rows(REVOKE_LINK, [linkId, acting.now]);
  acting.matter.standing = acting.matter.standing.filter((principal) => principal !== linkId);
}

const REVOKE_LINKS = {
  name: 'revoke_links',
  text: 'update link set revoked_at = $2 where matter_id = $1 and revoked_at is null returning id',
};

/** None of the matter's links opens anything from now on, whoever gave it. */
export async function takeLinksBack(acting: Acting): Promise<void> {
  const revoked = await acting.tx.rows<{ id: string }>(REVOKE_LINKS, [acting.matter.id, acting.now]);
  const gone = new Set(revoked.map(({ id }) => id));
  acting.matter.standing = acting.matter.standing.filter((principal) => !gone.has(principal));
}

/** No letters or digits that are mistaken for one another; 16 of these 32 carry 80 bits. */
const CODE_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const CODE_LENGTH = 16;

function newCode(): string {
  return [...randomBytes(CODE_LENGTH)].map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join('');
}

const OWN_LINK = {
  name: 'own_link',
  text: `select matter_id as "matterId", part_id as "partId" from link
          where id = $1 and revoked_at is null and expires_at > $2`,
};

/** What the transaction's own link opens; null for one that was never given, has expired or was taken back. */
export async function ownLink(tx: Transaction): Promise<{ matterId: string; partId: string | null } | null> {
  const [link] = await tx.rows<{ matterId: string; partId: string | null }>(OWN_LINK, [tx.who.principal, tx.now]);
  return link ?? null;
}

/** Whether the transaction's principal is a link that was given and still opens something. */
export async function linkHolds(tx: Transaction): Promise<boolean> {
  return (await ownLink(tx)) !== null;
}

const ADDRESS = /^([0-9a-z]{1,20})\/(?:([A-Z_]{2,40})\/)?([0-9A-Z-]{6,20})\/([0-9A-Z]{8,24})$/;

/** The parts of a presented link. An appeal's query code is told without its purpose: a resident types it. */
export function linkAddress(text: string): { district: string; purpose: string; number: string; code: string } | null {
  const [, district, purpose = 'APPEAL', number, code] = ADDRESS.exec(text) ?? [];
  return district && number && code && purposes.has(purpose) ? { district, purpose, number, code } : null;
}
