import type { Network } from '@sys/social/contracts';

export const NETWORK_ICONS = {
  instagram: 'brand-instagram',
  facebook: 'brand-facebook',
  tiktok: 'brand-tiktok',
} as const satisfies Record<Network, string>;
