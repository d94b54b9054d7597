import type { Publish, World } from './world.ts';

const PATIENCE = 30_000;
const MOST_BYTES = 300 * 1_000_000;

/** Fetches what is to be posted, after the answer, as TikTok does. Redirects are not followed. */
export function pull(world: World, publish: Publish, urls: readonly string[]): void {
  const pulling = Promise.all(urls.map(bytesAt)).then((parts) => {
    if (parts.some((part) => part === null))
      return world.fail(publish, publish.media === 'video' ? 'video_pull_failed' : 'photo_pull_failed');
    publish.parts = parts as Buffer[];
    publish.bytes = publish.parts.reduce((sum, part) => sum + part.length, 0);
    publish.wholeAt = world.now();
  });
  world.follow(pulling);
}

async function bytesAt(url: string): Promise<Buffer | null> {
  try {
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) return null;
    const bytes = Buffer.from(await answer.arrayBuffer());
    return bytes.length > 0 && bytes.length <= MOST_BYTES ? bytes : null;
  } catch {
    return null;
  }
}
