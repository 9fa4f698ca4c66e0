import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { expect, test } from 'vitest';
import { statesPage } from './diagrams.ts';
import { createSchema, schemaPage } from './schema.ts';

const committed = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('the committed schema is the one of the code; `pnpm schema` writes it', () => {
  expect(schemaPage()).toBe(committed('schema/schema.graphql'));
});

test('the committed states and acts are those of the code; `pnpm schema` writes them', () => {
  expect(statesPage().trimEnd()).toBe(committed('docs/states.md').trimEnd());
});

test('whatever breaks a client of the last release is named in the changelog, in these words', () => {
  const released = buildSchema(committed('schema/released.graphql'));
  const changelog = committed('CHANGELOG.md');
  const changes = findBreakingChanges(released, createSchema()).map(({ description }) =>
    description.replace(/\.$/, ''),
  );
  expect(changes.filter((change) => !changelog.includes(change))).toEqual([]);
});
