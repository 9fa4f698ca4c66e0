import { buildClientSchema, getIntrospectionQuery } from 'graphql';
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
    const { data, errors } = await district.ask('centre', getIntrospectionQuery());
    if (!development) return expect(errors).toMatchObject([{ message: 'The schema is not told here.' }]);
    expect(buildClientSchema(data as never).getType('Appeal')).toBeDefined();
  });
});
