/** What a push carries: what the device shows, and what it opens. */
export interface PushMessage {
  /** Of the notification; a device that gets it twice shows it once. */
  id: string;
  title: string;
  body: string;
  /** On the shop, from its root. */
  path: string;
  locale: string;
}

const MOST_BYTES = 3000;

/** The message as JSON of at most 3,000 bytes in UTF-8: the body is cut, then the title, whole letters at a time. */
export function pushPayload(message: PushMessage): string {
  const path = bytesOf(message.path) > 1000 ? '/' : message.path;
  const title = cut(message.title, 200);
  let letters = [...cut(message.body, 1000)];
  for (;;) {
    const text = JSON.stringify({ ...message, path, title, body: letters.join('') });
    if (bytesOf(text) <= MOST_BYTES) return text;
    letters = [...letters.slice(0, Math.floor((letters.length - 1) * 0.8)), '…'];
  }
}

/**
 * The path of a link into the shop, with its query: what a device may open. Null for a link to anywhere else,
 * which a notification never carries.
 */
export function pathOnSite(link: string, siteUrl: string): string | null {
  if (!URL.canParse(link, siteUrl)) return null;
  const { origin, pathname, search, hash } = new URL(link, siteUrl);
  // “//host” would be another site to a browser that reads it as an address.
  return origin === new URL(siteUrl).origin && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : null;
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function cut(text: string, max: number): string {
  const letters = [...text];
  return letters.length > max ? `${letters.slice(0, max - 1).join('')}…` : text;
}
