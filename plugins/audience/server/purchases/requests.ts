import { readEnvironment } from '@sys/config';
import { googlePurchase, googleRefund } from '../../domain/purchases/google.ts';
import { metaBody } from '../../domain/purchases/meta.ts';
import { tiktokBody } from '../../domain/purchases/tiktok.ts';
import { accountOf } from './platforms.ts';
import type { Due } from './read.ts';

export interface PlatformRequest {
  /** Google’s bears its secret: it is written nowhere. */
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** The request that tells it; null when we have no account there any more, or nobody could be told of. */
export function requestFor(due: Due): PlatformRequest | null {
  const account = accountOf(due.platform);
  if (!account?.token) return null;
  const { id, token } = account;
  const json = { 'content-type': 'application/json' };
  const { META_GRAPH_URL, META_VERSION, TIKTOK_EVENTS_URL, GOOGLE_EVENTS_URL } = readEnvironment();
  switch (due.platform) {
    case 'meta':
      return {
        url: `${META_GRAPH_URL}/${META_VERSION}/${id}/events`,
        headers: json,
        body: JSON.stringify(metaBody(due, token)),
      };
    case 'tiktok':
      return {
        url: `${TIKTOK_EVENTS_URL}/open_api/v1.3/event/track/`,
        headers: { ...json, 'access-token': token },
        body: JSON.stringify(tiktokBody(due, id)),
      };
    case 'google': {
      // Its tag has given this browser no number: whoever blocks it is not measured behind their back.
      if (!due.signals.ga) return null;
      const body = due.refund === null ? googlePurchase(due) : googleRefund({ ...due, refund: due.refund });
      const query = new URLSearchParams({ measurement_id: id, api_secret: token });
      return { url: `${GOOGLE_EVENTS_URL}/mp/collect?${query}`, headers: json, body: JSON.stringify(body) };
    }
  }
}
