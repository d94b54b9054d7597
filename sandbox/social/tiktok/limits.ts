import { TikTokError } from './answers.ts';

const MINUTE = 60_000;

/** Calls that a token may make in a minute, as the documents of each call say. */
const PER_MINUTE: Record<string, number> = {
  '/v2/post/publish/creator_info/query/': 20,
  '/v2/post/publish/video/init/': 6,
  '/v2/post/publish/inbox/video/init/': 6,
  '/v2/post/publish/content/init/': 6,
  '/v2/post/publish/status/fetch/': 30,
  '/v2/user/info/': 600,
  '/v2/video/list/': 600,
  '/v2/video/query/': 600,
};

export class Limits {
  readonly #made = new Map<string, number[]>();

  count(path: string, token: string, now: number): void {
    const key = `${path} ${token}`;
    const recent = (this.#made.get(key) ?? []).filter((at) => at > now - MINUTE);
    if (recent.length >= (PER_MINUTE[path] ?? Infinity))
      throw new TikTokError(429, 'rate_limit_exceeded', 'The API rate limit was exceeded. Please try again later.');
    this.#made.set(key, [...recent, now]);
  }
}
