import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const NAMED = /import\s*\{([^}]*)\}\s*from\s*['"]element-plus['"]/g;

/** Brings the styles of exactly those Element Plus components that a module imports by name. */
export function elementStyles(): Plugin {
  return {
    name: 'qiying:element-styles',
    enforce: 'post',
    transform(code, id) {
      if (!/\.(vue|ts)(\?|$)/.test(id) || id.includes('node_modules') || !code.includes('element-plus')) return null;
      const names = [...code.matchAll(NAMED)].flatMap(([, list = '']) => list.split(','));
      const styles = names.map(styleOf).filter((style) => style !== null);
      return styles.length
        ? { code: `${styles.map((style) => `import '${style}';`).join('')}${code}`, map: null }
        : null;
    },
  };
}

function styleOf(imported: string): string | null {
  const name = /^\s*El([A-Z]\w*)/.exec(imported)?.[1];
  if (!name) return null;
  const folder = name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  const style = `element-plus/es/components/${folder}/style/css`;
  return existsSync(fileURLToPath(import.meta.resolve(`${style}.mjs`))) ? style : null;
}
