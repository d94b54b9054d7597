import { readEnvironment } from '@sys/config';
import { PLATFORMS, type Platform } from '../../domain/purchases/platforms.ts';

/** What we are at a platform. `token` is null where only browsers tell it of purchases. */
export interface Account {
  id: string;
  token: string | null;
}

/** Our accounts at the platforms, as the settings name them; null where there is none. */
export function accountOf(platform: Platform): Account | null {
  const env = readEnvironment();
  const [id, token] = {
    meta: [env.META_PIXEL_ID, env.META_PIXEL_TOKEN],
    tiktok: [env.TIKTOK_PIXEL_ID, env.TIKTOK_PIXEL_TOKEN],
    google: [env.GOOGLE_TAG_ID, env.GOOGLE_TAG_SECRET],
  }[platform];
  return id === undefined ? null : { id, token: token ?? null };
}

/** Who is told from the server. */
export const toldFromServer = (): Platform[] => PLATFORMS.filter((platform) => accountOf(platform)?.token);

/**
 * Who is told by the browser. Meta and TikTok hear a purchase twice and count it once, by its id. Google says of nothing
 * but its tag that it does: there only one tells, the server where it can.
 */
export const toldByBrowser = (): Platform[] =>
  PLATFORMS.filter((platform) => {
    const account = accountOf(platform);
    return account !== null && !(platform === 'google' && account.token);
  });
