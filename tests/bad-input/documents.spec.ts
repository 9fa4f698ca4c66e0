import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectClean, FrontDoor } from './front-door.ts';

let door: FrontDoor;
let id: string;
beforeAll(async () => {
  door = await FrontDoor.open();
  ({ id } = await door.district.register('centre'));
});
afterAll(() => door?.close());

const refused = (query: string, variables?: object, code = 'GRAPHQL_VALIDATION_FAILED') =>
  door.refused(code, () => door.query('centre', query, variables));

describe('documents that cost too much', () => {
  test.each([
    ['too deep', `{desk{nodes${'{matter{mySeat'.repeat(8)}{id}${'}}'.repeat(8)}}}`],
    ['too deep by inline fragments', `{desk{nodes{${'matter{...{mySeat{'.repeat(8)}id${'}}}'.repeat(8)}}}}`],
    ['too costly', '{desk(first:100){nodes{matter{seats(first:100){clocks{kind state} id}}}}}'],
    [
      'too costly by default sizes',
      '{desk{nodes{matter{seats{matter{seats{matter{seats{matter{seats{id role state flags}}}}}}}}}}}',
    ],
    ['too costly by a variable', 'query($n:Int!){desk(first:$n){nodes{matter{seats(first:$n){matter{id}}}}}}'],
    ['of a hundred aliases', `{desk{nodes{${Array.from({ length: 100 }, (_, i) => `a${i}:id`).join(' ')}}}}`],
    ['of many root fields', `{${'deskCounts{kind} '.repeat(30)}}`],
    ['of many root fields in a fragment', `{...F} fragment F on Query{${'deskCounts{kind} '.repeat(30)}}`],
    ['of many directives', `{deskCounts{kind ${'@include(if:true) '.repeat(90)}}}`],
  ])('one %s is refused', async (_, query) => {
    await refused(query, { n: 1 });
  });

  test.each([
    ['a long list', `{matters(kind:"appeal",states:[${'"a",'.repeat(100_000)}]){nodes{id}}}`],
    ['a field again and again', `{deskCounts{${'kind '.repeat(50_000)}}}`],
    ['nothing but nesting', `{${'...{'.repeat(50_000)}deskCounts{kind}${'}'.repeat(50_000)}}`],
  ])('one with %s is refused before it is read to its end', async (_, query) => {
    const { errors } = await refused(query, {}, 'GRAPHQL_PARSE_FAILED');
    expect(errors).toHaveLength(1);
  });

  test('the fragments of a document cannot multiply each other', async () => {
    const names = Array.from({ length: 25 }, (_, index) => `F${index}`);
    const spreads = names.map((name) => `...${name}`).join(' ');
    const { errors } = await refused(
      `{...F0} ${names.map((name) => `fragment ${name} on Query{${spreads}}`).join(' ')}`,
    );
    expect(errors.map(({ message }) => message)).toContain('The operation costs too much; ask for smaller pages.');
    const doubling = Array.from({ length: 30 }, (_, i) => `fragment F${i} on Query{...F${i + 1} ...F${i + 1}}`);
    await refused(`{...F0} ${doubling.join(' ')} fragment F30 on Query{deskCounts{kind}}`);
  });
});

describe('what the schema is', () => {
  test.each([
    '{__schema{types{name}}}',
    '{__type(name:"Appeal"){name fields{name}}}',
    'query{...F} fragment F on Query{__schema{queryType{name}}}',
  ])('is not told in production: %s', async (query) => {
    const { text } = await refused(query);
    expect(text).not.toContain('introspection');
  });

  test.each([
    ['a field', '{mattr(id:"x"){number}}', {}],
    ['an argument', '{matter(ident:"x"){number}}', {}],
    ['a type', '{desk{nodes{matter{...on Apeal{id}}}}}', {}],
    ['a value of an enum', '{desk(filter:{scope:OWIN}){nodes{id}}}', {}],
    ['a field of an input', '{desk(filter:{scop:OWING}){nodes{id}}}', {}],
    ['a directive', '{deskCounts{kind @includ(if:true)}}', {}],
  ])('is not hinted at for a mistyped %s', async (_, query, variables) => {
    await refused(query, variables);
  });

  test.each([
    ['a value of an enum', { scope: 'OWIN' }],
    ['a field of an input', { scop: 'OWING' }],
  ])('is not hinted at for a mistyped %s in a variable', async (_, filter) => {
    await refused('query($filter:DeskFilter){desk(filter:$filter){nodes{id}}}', { filter }, 'BAD_USER_INPUT');
  });

  test('an answer does not carry a large input back', async () => {
    const query = 'query($first:Int!){desk(first:$first){nodes{id}}}';
    const { text } = await refused(query, { first: 'x'.repeat(500_000) }, 'BAD_USER_INPUT');
    expect(text.length).toBeLessThan(600);
  });
});

describe('several acts in one operation', () => {
  const comment = 'appealComment(id:$id,input:{text:"同一请求"}){__typename}';

  test('are undone together when one of them fails', async () => {
    const { data } = await door.refused('NOT_FOUND', () =>
      door.query('centre', `mutation($id:ID!,$no:ID!){one:${comment} two:${comment.replace('$id', '$no')}}`, {
        id,
        no: '01890000-0000-7000-8000-000000000000',
      }),
    );
    expect(data).toBeNull();
  });

  test('a read that fails shows nothing of the failure', async () => {
    const answer = await door.query('centre', 'query($id:ID!){matter(id:$id){number} desk(first:0){nodes{id}}}', {
      id,
    });
    expectClean(answer);
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
