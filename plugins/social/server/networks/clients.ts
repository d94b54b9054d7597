import type { Network } from '../../domain/networks.ts';
import { facebook } from './facebook/index.ts';
import { instagram } from './instagram/index.ts';
import type { NetworkClient } from './network.ts';
import { tiktok } from './tiktok/index.ts';

/** Where is published. */
export const NETWORK_CLIENTS: Readonly<Record<Network, NetworkClient>> = { instagram, facebook, tiktok };
