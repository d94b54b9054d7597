import { readEnvironment } from '@sys/config';

const TIMEOUT_MS = 2_000;
/** By which our own counts of missing pages know us. */
export const AGENT = 'ShareYourSales-LinkCheck/1.0 (bot)';

export interface SeenPage {
  status: number;
  /** Where it leads. */
  location: string | null;
}

/**
 * What the storefront answers at a path of its own: it alone knows what lives there. `null` when it is away or slow.
 * What has just been edited may still be on its way to it.
 */
export async function seeOwnPage(path: string): Promise<SeenPage | null> {
  const { STOREFRONT_INTERNAL_URLS, SITE_URL } = readEnvironment();
  const base = STOREFRONT_INTERNAL_URLS?.[0] ?? SITE_URL;
  const response = await fetch(new URL(path, base), {
    method: 'HEAD',
    redirect: 'manual',
    headers: { 'user-agent': AGENT },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null);
  return response && { status: response.status, location: response.headers.get('location') };
}
