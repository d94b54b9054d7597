import type { Network } from '../networks.ts';

/**
 * Seconds from the beginning of one delivery to that of the next, so that what is due in one minute leaves as quickly
 * as a network takes it. Of an account where its network says so: TikTok takes six a minute of a person (`video/init`).
 * Of a network by ourselves: twenty a second, that a thousand do not come as one.
 */
export const ACCOUNT_SPACING: Record<Network, number | null> = { tiktok: 10, instagram: null, facebook: null };
export const NETWORK_SPACING = 0.05;

interface Bucket {
  name: string;
  seconds: number;
}

/** Whose turns a delivery needs, always in this order. */
export function bucketsOf(network: Network, account: string): Bucket[] {
  const own = ACCOUNT_SPACING[network];
  return [
    ...(own === null ? [] : [{ name: `account:${account}`, seconds: own }]),
    { name: `network:${network}`, seconds: NETWORK_SPACING },
  ];
}
