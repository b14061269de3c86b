import type { ViewContext } from '../view-context.ts';

/** As many colours and gables as there are; a fourth part begins anew. */
const looks = 3;

/** Parts have a colour and a gable each, by their place in the strategy; what belongs to a part has them too. */
export function partNumber(
  page: { readonly address: string },
  { partAddresses }: ViewContext,
): number | undefined {
  const index = partAddresses.findIndex(
    (address) => page.address === address || page.address.startsWith(`${address}/`),
  );
  return index === -1 ? undefined : (index % looks) + 1;
}
