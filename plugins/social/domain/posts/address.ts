import type { Network } from '../networks.ts';

/**
 * The address that a post of the house carries to a page of the shop: what comes by it is told apart by network and post.
 * `campaign` is null while there is no post to tell apart.
 */
export function houseAddress(page: string, { campaign, network }: { campaign: string | null; network: Network }): string {
  const address = new URL(page);
  address.searchParams.set('utm_source', network);
  address.searchParams.set('utm_medium', 'social');
  if (campaign !== null) address.searchParams.set('utm_campaign', campaign);
  return address.toString();
} // prettier-ignore
