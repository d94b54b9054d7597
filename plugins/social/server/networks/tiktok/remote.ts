import type { TikTokOptions } from '../../../domain/networks/tiktok/choices.ts';
import type { TikTokRemote } from '../../../domain/networks/tiktok/plan.ts';
import { tiktokOptions } from '../../../contracts/tiktok.ts';
import type { Work } from '../network.ts';

/** What was stored is what these steps have said. */
export const remoteOf = ({ remote }: Pick<Work, 'remote'>): TikTokRemote => remote;

/** What its author chose, as it was stored. */
export const optionsOf = ({ options }: Pick<Work, 'options'>): TikTokOptions => tiktokOptions.parse(options);
