import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { readEnvironment } from '@sys/config';

/** A network fetches within minutes, and tries again for some hours; nobody else has a use for the address. */
const GOOD_FOR_SECONDS = 6 * 3600;
const PLACE = /^([0-9a-f-]{36})\.(\d{10})\.([A-Za-z0-9_-]{22})\.(jpg|webp|mp4|mov)$/;

const macOf = (id: string, ends: number): string => {
  const key = Buffer.from(hkdfSync('sha256', readEnvironment().SOCIAL_KEY, '', 'social/media', 32));
  return createHmac('sha256', key).update(`${id}.${ends}`).digest('base64url').slice(0, 22);
};

/** Where a file is fetched until a few hours from now; the same within a minute, so that it may be kept on the way. */
export function mediaAddress(id: string, ending: string, now: Date): string {
  const ends = Math.floor(now.getTime() / 60_000) * 60 + GOOD_FOR_SECONDS;
  return `${readEnvironment().SITE_URL}/api/social/media/${id}.${ends}.${macOf(id, ends)}.${ending}`;
}

/** The file that an address names; null for one of nobody’s making, or that is over. */
export function mediaAt(place: string, now: Date): string | null {
  const [, id, ends, mac] = PLACE.exec(place) ?? [];
  if (!id || !ends || !mac || Number(ends) * 1000 < now.getTime()) return null;
  return timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(id, Number(ends)))) ? id : null;
}
