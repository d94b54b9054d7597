import type { SubIds } from './target.ts';

/** The short address of a link, with what the influencer notes with it: `https://shareyoursales.ma/r/abcd?n=story`. */
export function addressOf(site: string, code: string, { campaign, network }: SubIds): string {
  const noted = new URLSearchParams();
  if (campaign !== null) noted.set('c', campaign);
  if (network !== null) noted.set('n', network);
  const query = noted.toString();
  return `${site}/r/${code}${query && `?${query}`}`;
}
