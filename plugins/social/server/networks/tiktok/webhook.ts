import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from './transport.ts';

const PATIENCE_SECONDS = 300;

/**
 * Whether TikTok sent this: `t=<seconds>,s=<hex>`, an HMAC-SHA256 with our secret over the time, a full stop and the body
 * as it came. What is older than five minutes may be somebody’s copy. `now`: UTC.
 * https://developers.tiktok.com/doc/webhooks-verification
 */
export function isFromTikTok(header: string, body: Buffer, secret: string, now: Date): boolean {
  const { t = '', s = '' } = Object.fromEntries(header.split(',').map((part) => part.trim().split('=', 2))) as { t?: string; s?: string }; // prettier-ignore
  if (!/^\d{1,12}$/.test(t) || !/^[\da-f]{64}$/i.test(s)) return false;
  const right = createHmac('sha256', secret).update(`${t}.`).update(body).digest();
  if (!timingSafeEqual(right, Buffer.from(s, 'hex'))) return false;
  return Math.abs(now.getTime() / 1000 - Number(t)) <= PATIENCE_SECONDS;
}

/** What TikTok tells. `at`: UTC. It may tell it twice, late, and in any order. */
export type TikTokEvent = { account: string; at: Date } & (
  | { kind: 'failed'; publish: string; reason: string }
  | { kind: 'published' | 'in-inbox'; publish: string }
  | { kind: 'visible' | 'hidden'; publish: string; post: string }
  | { kind: 'removed' }
);

const letter = z.object({
  event: z.string(),
  create_time: z.number().int(),
  user_openid: z.string().min(1).max(200),
  content: z.string().default('{}'),
});

const publishing = z.object({ publish_id: z.string() });
const failed = publishing.extend({ reason: z.string().default('') });
const seen = publishing.extend({ post_id: z.union([z.string(), z.number().transform(String)]).pipe(z.string().regex(/^\d{1,30}$/)) }); // prettier-ignore

/** Reads what `isFromTikTok`; null for what is none of ours to know, and for what cannot be read. */
export function eventIn(body: Buffer): TikTokEvent | null {
  const read = letter.safeParse(parseJson(body.toString('utf8')));
  if (!read.success) return null;
  const { event, create_time, user_openid: account, content } = read.data;
  const base = { account, at: new Date(create_time * 1000) };
  const inside = parseJson(content);
  switch (event) {
    case 'authorization.removed':
      return { ...base, kind: 'removed' };
    case 'post.publish.failed': {
      const told = failed.safeParse(inside);
      return told.success ? { ...base, kind: 'failed', publish: told.data.publish_id, reason: told.data.reason } : null;
    }
    case 'post.publish.complete':
    case 'post.publish.inbox_delivered': {
      const kind = event === 'post.publish.complete' ? 'published' : 'in-inbox';
      const told = publishing.safeParse(inside);
      return told.success ? { ...base, kind, publish: told.data.publish_id } : null;
    }
    // Its documents spell them in both ways.
    case 'post.publish.publicly_available':
    case 'post.publish.publicaly_available':
    case 'post.publish.no_longer_publicly_available':
    case 'post.publish.no_longer_publicaly_available': {
      const kind = event.includes('no_longer') ? 'hidden' : 'visible';
      const told = seen.safeParse(inside);
      return told.success ? { ...base, kind, publish: told.data.publish_id, post: told.data.post_id } : null;
    }
    default:
      return null;
  }
}
