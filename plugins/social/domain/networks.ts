/** Where is published. */
export const NETWORKS = ['instagram', 'facebook', 'tiktok'] as const;
export type Network = (typeof NETWORKS)[number];

/**
 * Whom somebody signs in with to connect accounts: Facebook opens Pages and the Instagram accounts tied to them,
 * Instagram one account by itself, which then cannot delete what it published.
 */
export const LOGINS = ['facebook', 'instagram', 'tiktok'] as const;
export type Login = (typeof LOGINS)[number];

/** What a network can be given. */
export const FORMATS = {
  instagram: ['image', 'carousel', 'reel', 'story'],
  facebook: ['link', 'photos', 'reel', 'video', 'story'],
  tiktok: ['video', 'photos'],
} as const satisfies Record<Network, readonly string[]>;
export type Format<Of extends Network = Network> = (typeof FORMATS)[Of][number];

export const canTake = (network: Network, format: string): format is Format =>
  (FORMATS[network] as readonly string[]).includes(format);
