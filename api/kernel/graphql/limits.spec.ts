import fc from 'fast-check';
import { buildSchema, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { excessOf, LIMITS } from './limits.ts';

const schema = buildSchema(`
  type Query { page(first: Int = 20): PageConnection! short: [Item!]! item: Item }
  type Mutation { change: Item }
  type PageConnection { nodes: [Item!]! }
  interface Named { name: String items(first: Int): [Item!]! }
  type Item implements Named { name: String item: Item items(first: Int): [Item!]! page(first: Int = 20): PageConnection! }
`);
const excess = (query: string, limits = LIMITS) => excessOf(schema, parse(query), limits);
const TOO_DEEP = 'The operation is nested too deeply.';
const TOO_COSTLY = 'The operation costs too much; ask for smaller pages.';
const TOO_MANY_ALIASES = 'The operation uses too many aliases.';
const TOO_MANY_ROOTS = 'The operation asks for too many root fields.';

/** The least limit of cost under which a document passes. */
function costOf(query: string): number {
  let [passes, fails] = [1_000_000, 0];
  while (passes - fails > 1) {
    const middle = (passes + fails) >> 1;
    if (excess(query, { ...LIMITS, cost: middle })) fails = middle;
    else passes = middle;
  }
  return passes;
}

const nested = (levels: number) => `{${'item{'.repeat(levels - 1)}name${'}'.repeat(levels - 1)}}`;

describe('the depth of an operation', () => {
  test('is allowed up to the limit and refused beyond it', () => {
    expect(excess(nested(LIMITS.depth))).toBeUndefined();
    expect(excess(nested(LIMITS.depth + 1))).toBe(TOO_DEEP);
  });

  test('counts through named and inline fragments', () => {
    const half = `item{${'item{'.repeat(6)}name${'}'.repeat(6)}}`;
    const rest = `fragment Rest on Item{${'item{'.repeat(6)}name${'}'.repeat(6)}}`;
    expect(excess(`{item{${'item{'.repeat(6)}...Rest${'}'.repeat(6)}}} ${rest}`)).toBe(TOO_DEEP);
    expect(excess(`{...on Query{${half}}}`)).toBeUndefined();
  });
});

describe('the number of aliases and root fields', () => {
  test('a hundred aliases are refused, in one selection or in many', () => {
    const aliases = Array.from({ length: 100 }, (_, index) => `a${index}: name`);
    expect(excess(`{item{${aliases.join(' ')}}}`)).toBe(TOO_MANY_ALIASES);
    expect(excess(`{item{${aliases.slice(0, LIMITS.aliases).join(' ')}}}`)).toBeUndefined();
    const spread = aliases.map((alias) => `...on Item{${alias}}`).join(' ');
    expect(excess(`{item{${spread}}}`)).toBe(TOO_MANY_ALIASES);
  });

  test('root fields are counted inside of fragments too', () => {
    const roots = (count: number) => 'item{name} '.repeat(count);
    expect(excess(`{${roots(LIMITS.roots)}}`)).toBeUndefined();
    expect(excess(`{${roots(LIMITS.roots + 1)}}`)).toBe(TOO_MANY_ROOTS);
    expect(excess(`{...F} fragment F on Query{${roots(LIMITS.roots + 1)}}`)).toBe(TOO_MANY_ROOTS);
    expect(excess(`{...on Query{${roots(LIMITS.roots + 1)}}}`)).toBe(TOO_MANY_ROOTS);
    expect(excess(`mutation{${'change{name} '.repeat(LIMITS.roots + 1)}}`)).toBe(TOO_MANY_ROOTS);
  });
});

describe('the cost of an operation', () => {
  test('multiplies a field by the pages around it, as written, in a variable, or by default', () => {
    expect(costOf('{page(first:3){nodes{name}}}')).toBe(1 + 3 + 3);
    expect(costOf('query($n:Int){page(first:$n){nodes{name}}}')).toBe(1 + 100 + 100);
    expect(costOf('{page{nodes{name}}}')).toBe(1 + 20 + 20);
    expect(costOf('{item{...on Named{items(first:7){name}}}}')).toBe(1 + 1 + 1 + 7);
  });

  test('a list for which no size is asked is not free', () => {
    expect(costOf('{short{name}}')).toBe(1 + 5);
    expect(costOf('{item{items{name}}}')).toBe(1 + 1 + 5);
    expect(costOf('{item{items(first:null){name}}}')).toBe(1 + 1 + 5);
  });

  test('nested pages are refused, also where each of them has its default size', () => {
    const pages = (levels: number) => `{${'page{nodes{'.repeat(levels)}name${'}}'.repeat(levels)}}`;
    expect(excess(pages(2))).toBeUndefined();
    expect(excess(pages(4))).toBe(TOO_COSTLY);
    expect(excess('{page(first:100){nodes{page(first:100){nodes{page(first:100){nodes{name}}}}}}}')).toBe(TOO_COSTLY);
  });

  test('never falls when a selection is added', () => {
    const selection = fc.letrec<{ set: string; node: string }>((tie) => ({
      set: fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((nodes) => nodes.join(' ')),
      node: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('name', '__typename'),
        tie('set').map((set) => `items{${set}}`),
        fc.tuple(fc.integer({ min: 1, max: 9 }), tie('set')).map(([first, set]) => `items(first:${first}){${set}}`),
        tie('set').map((set) => `...on Item{${set}}`),
      ),
    })).set;
    fc.assert(
      fc.property(selection, selection, (one, other) => {
        expect(costOf(`{item{${one} ${other}}}`)).toBeGreaterThan(costOf(`{item{${one}}}`));
      }),
      { numRuns: 50 },
    );
  });

  test('fragments that spread nothing but each other do not keep the server busy', () => {
    const every = Array.from({ length: 30 }, (_, index) => `F${index}`);
    const spreads = every.map((name) => `...${name}`).join(' ');
    const bomb = every.map((name) => `fragment ${name} on Query{${spreads}}`).join(' ');
    expect(excess(`{...F0} ${bomb}`)).toBe(TOO_COSTLY);
  });
});
