import { STOREFRONT_KEY } from '@sys/platform/door';

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 25 * 1024 * 1024;

export type ImageSource =
  { kind: 'found'; bytes: Uint8Array } | { kind: 'missing' } | { kind: 'unavailable' } | { kind: 'too-large' };

/** An upload of the CMS. Its size is checked while it arrives: a header may lie. */
export async function fetchImageSource(cms: { url: string; key: string }, file: string): Promise<ImageSource> {
  try {
    const response = await fetch(`${cms.url}/uploads/${encodeURIComponent(file)}`, {
      headers: { [STOREFRONT_KEY]: cms.key },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
    });
    if (response.status === 404) return { kind: 'missing' };
    if (!response.ok || !response.body) return { kind: 'unavailable' };
    const chunks: Uint8Array[] = [];
    let length = 0;
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > MAX_BYTES) {
        await reader.cancel();
        return { kind: 'too-large' };
      }
      chunks.push(part.value);
    }
    return { kind: 'found', bytes: Buffer.concat(chunks) };
  } catch {
    return { kind: 'unavailable' };
  }
}
