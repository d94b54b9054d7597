import type { Login, Network } from '../networks.ts';

/** Whether we can take a post back: Instagram’s own login and TikTok let nobody but its owner do it, in the app. */
export const canDelete = (network: Network, login: Login): boolean =>
  network === 'facebook' || (network === 'instagram' && login === 'facebook');
