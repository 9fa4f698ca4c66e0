import type { TestDistrict } from './district.ts';

/** Enters a merchant on the register; answers with the act's union. */
export function enterMerchant(district: TestDistrict, as: string, input: object): Promise<any> {
  return district.act(as, 'merchantEnter', {}, input);
}

/** Registers an appeal that names a merchant. */
export function appealNaming(district: TestDistrict, merchant: string, input: object = {}): Promise<{ id: string }> {
  return district.register('community', { merchant, ...input });
}

/** What somebody reads of the file of a merchant. */
export async function readMerchant(district: TestDistrict, as: string, id: string, select: string): Promise<any> {
  const { data, errors } = await district.ask(
    as,
    `query($id: ID!) { matter(id: $id) { title abilities { act } ... on Merchant { ${select} } } }`,
    { id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data!['matter'];
}
