import type { Component } from 'vue';

/** The page that a link without an account opens, by its purpose; a capability declares its own in `links.ts`. */
export type LinkPages = Readonly<Record<string, () => Promise<{ default: Component }>>>;

const pages: LinkPages = Object.assign(
  {},
  ...Object.values(import.meta.glob<LinkPages>('../*/link-pages.ts', { eager: true, import: 'linkPages' })),
);

export interface PresentedLink {
  /** `district/PURPOSE/number/code`, as it is presented to the API. */
  readonly link: string;
  readonly page: () => Promise<{ default: Component }>;
}

const ADDRESS = /^#?([0-9a-z]{1,20}\/([A-Z_]{2,40})\/[0-9A-Z-]{6,20}\/[0-9A-Z]{8,24})$/;

/** What stands behind the `#` of an address: it is not sent to any server until the page presents it. */
export function presentedLink(hash: string): PresentedLink | null {
  const [, link, purpose] = ADDRESS.exec(hash) ?? [];
  const page = purpose ? pages[purpose] : undefined;
  return link && page ? { link, page } : null;
}
