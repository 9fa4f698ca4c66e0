import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Act, MatterKind } from './matter/index.ts';
import { actsOn, allKinds } from './matter/index.ts';
import { createSchema } from './schema.ts';

/** The state diagrams and act tables of every kind of matter, printed from the same data as the checks. */
export function statesPage(): string {
  createSchema();
  const kinds = allKinds().filter((kind) => kind.path.length > 1);
  return [
    '# States and acts',
    '',
    'Generated from the code by `pnpm schema`; do not edit.',
    '',
    ...kinds.flatMap(section),
  ].join('\n');
}

function section(kind: MatterKind): string[] {
  const acts = actsOn(kind.kind).filter((act) => act.kind === kind.kind);
  return [
    `## ${kind.label.en} ${kind.label['zh-CN']}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...Object.entries(kind.states).map(([state, words]) => `  ${state}: ${words['zh-CN']} ${words.en}`),
    ...acts.flatMap((act) => arrows(kind, act)),
    '```',
    '',
    '| act | 中文 | from | to | by |',
    '|---|---|---|---|---|',
    ...acts.map((act) => `| \`${act.name}\` | ${act.label['zh-CN']} | ${fromOf(act)} | ${toOf(act)} | ${byOf(act)} |`),
    '',
  ];
}

function arrows(kind: MatterKind, act: Act): string[] {
  const targets = act.to ? [act.to] : (act.mayLeadTo ?? []);
  const sources = act.from === 'NEW' ? ['[*]'] : Array.isArray(act.from) ? (act.from as string[]) : [];
  return sources.flatMap((source) =>
    targets
      .filter((target) => target !== source && target in kind.states)
      .map((target) => `  ${source} --> ${target}: ${act.label['zh-CN']}`),
  );
}

const fromOf = (act: Act): string => (typeof act.from === 'string' ? act.from.toLowerCase() : act.from.join(', '));
const toOf = (act: Act): string => act.to ?? act.mayLeadTo?.join(', ') ?? '—';

function byOf(act: Act): string {
  return act.by
    .map((way) => {
      if (way.system) return 'the clock or the system';
      if (way.link) return 'the appellant’s link';
      const seat = way.seated ? 'any seat' : way.seat?.join(' / ');
      const state = way.seatState ? ` (${way.seatState.join(' / ')})` : '';
      return [`${seat ?? ''}${state}`, way.unitKind && !way.seat ? way.unitKind.join(' / ') : '']
        .filter(Boolean)
        .join(' ');
    })
    .join('; ');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(new URL('../../docs/states.md', import.meta.url), `${statesPage()}\n`);
