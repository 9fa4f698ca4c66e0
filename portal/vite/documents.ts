import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const DEFINITION = /\b(query|mutation|subscription|fragment)\s+(\w+)/;
const SPREAD = /\.\.\.\s*([A-Z]\w*)/g;
const NOT_SOURCE = new Set(['node_modules', 'dist', 'gql', 'vite']);

/**
 * Puts each operation, with the fragments it spreads, where it is written, as text. The generated look-up table holds all
 * documents of the portal as syntax trees and would go into the first load whole.
 */
export function documents(root: string): Plugin {
  return {
    name: 'qiying:documents',
    enforce: 'post',
    transform(code, id) {
      if (!id.startsWith(root) || !code.includes('graphql(') || id.includes('/gql/')) return null;
      const fragments = fragmentsIn(root);
      const replaced = code.replaceAll(CALL, (_, document: string) => {
        const [, kind, name = ''] = DEFINITION.exec(document) ?? [];
        // Reading a masked fragment needs its type only.
        if (kind === 'fragment') return 'undefined';
        return JSON.stringify(compact(complete(name, document, fragments)));
      });
      return { code: replaced, map: null };
    },
  };
}

function complete(name: string, document: string, fragments: ReadonlyMap<string, string>): string {
  const found = new Set<string>();
  const collect = (text: string) => {
    for (const [, spread = ''] of text.matchAll(SPREAD)) {
      if (found.has(spread)) continue;
      const fragment = fragments.get(spread);
      if (!fragment) throw new Error(`${name} spreads ${spread}, which no component declares.`);
      found.add(spread);
      collect(fragment);
    }
  };
  collect(document);
  return [document, ...[...found].map((spread) => fragments.get(spread))].join('\n');
}

const compact = (document: string): string =>
  document
    .replaceAll(/\s*#[^\n]*/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

function fragmentsIn(folder: string, found = new Map<string, string>()): Map<string, string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!NOT_SOURCE.has(entry.name)) fragmentsIn(path, found);
    } else if (/\.(vue|ts)$/.test(entry.name)) {
      for (const [, document = ''] of readFileSync(path, 'utf8').matchAll(CALL)) {
        const [, kind, name = ''] = DEFINITION.exec(document) ?? [];
        if (kind === 'fragment') found.set(name, document);
      }
    }
  }
  return found;
}
