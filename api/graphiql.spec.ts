import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../tests/support/district.ts';

describe.each([
  { development: true, status: 200 },
  { development: false, status: 404 },
])('where development is $development', ({ development, status }) => {
  let district: TestDistrict;
  beforeAll(async () => {
    district = await TestDistrict.open({ development });
  });
  afterAll(() => district?.close());

  test(`a browser that opens the address of GraphQL gets ${status}`, async () => {
    const response = await fetch(`${district.base}/graphql`, { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(response.status).toBe(status);
    expect(page.includes('renderYogaGraphiQL(')).toBe(development);
    // Whatever the page needs is in it.
    expect(page).not.toMatch(/<(script|link)[^>]*(src|href)="https?:/);
  });

  test(`its schema is ${development ? 'told' : 'not told'}`, async () => {
    const { data } = await district.ask(null, '{ __schema { queryType { name } } }');
    expect(data?.['__schema']?.queryType.name).toBe(development ? 'Query' : undefined);
  });
});
