/** As Meta’s own crawler calls itself: https://developers.facebook.com/docs/sharing/webmasters/web-crawlers */
const AGENT = 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)';
const PATIENCE_MS = 20_000;
const MOST_BYTES = 1024 * 1024 * 1024;

export type Fetched = { ok: true; bytes: Buffer } | { ok: false; why: string };

/** Really gets a file from where we are told that it is. */
export async function fetchFile(address: string): Promise<Fetched> {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    return { ok: false, why: 'is no address' };
  try {
    const answer = await fetch(address, { headers: { 'user-agent': AGENT }, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!answer.ok) return { ok: false, why: `answers ${answer.status}` };
    if (Number(answer.headers.get('content-length') ?? 0) > MOST_BYTES) return { ok: false, why: 'is far too large' };
    return { ok: true, bytes: Buffer.from(await answer.arrayBuffer()) };
  } catch (error) {
    return { ok: false, why: (error as Error).name === 'TimeoutError' ? 'takes too long' : 'does not answer' };
  }
}
