import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

export interface RenderedPage {
  status: number;
  html: string;
  headers: Record<string, string>;
  /** What the page shows: purging any of these purges the page. */
  tags: string[];
  /** The rule of an editor that gave this answer. */
  rule?: string;
}

export interface CachedPage {
  status: number;
  headers: Record<string, string>;
  /** The plain text, and its compressed forms as they were first asked for. */
  bodies: Partial<Record<Encoding, Buffer>> & { identity: Buffer };
  tags: string[];
  rule?: string;
  /** Until this instant (ms) the page is served as it is; after it, only when it cannot be made anew. */
  freshUntil: number;
  bytes: number;
}

/**
 * Rendered pages, kept in memory: the least recently used leave first
 * when the pages outgrow `maxBytes`. Knows nothing of HTTP or of time: `now` is passed in.
 */
export class PageCache {
  readonly #pages = new Map<string, CachedPage>();
  readonly #keysByTag = new Map<string, Set<string>>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get size(): number {
    return this.#pages.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): CachedPage | undefined {
    const page = this.#pages.get(key);
    if (!page) return undefined;
    // Back to the young end of the map's order.
    this.#pages.delete(key);
    this.#pages.set(key, page);
    return page;
  }

  set(key: string, rendered: RenderedPage, freshUntil: number): CachedPage {
    this.delete(key);
    const page = toCachedPage(rendered, freshUntil);
    if (page.bytes > this.#maxBytes) return page;
    this.#pages.set(key, page);
    this.#bytes += page.bytes;
    for (const tag of page.tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set();
      this.#keysByTag.set(tag, keys.add(key));
    }
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.delete(oldest);
    }
    return page;
  }

  delete(key: string): void {
    const page = this.#pages.get(key);
    if (!page) return;
    this.#pages.delete(key);
    this.#bytes -= page.bytes;
    for (const tag of page.tags) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }

  /** Drops every page that shows one of these; `*` drops all. Returns how many went. */
  purge(tags: Iterable<string>): number {
    const keys = new Set<string>();
    for (const tag of tags) {
      for (const key of tag === '*' ? this.#pages.keys() : (this.#keysByTag.get(tag) ?? [])) keys.add(key);
    }
    for (const key of keys) this.delete(key);
    return keys.size;
  }
}

/** The compressed forms come later; together they take some 40 % of the text they are made from. */
const COMPRESSED_SHARE = 0.4;

export function toCachedPage({ status, headers, tags, html, rule }: RenderedPage, freshUntil: number): CachedPage {
  const identity = Buffer.from(html);
  return {
    status,
    headers,
    tags,
    ...(rule !== undefined && { rule }),
    freshUntil,
    bodies: { identity },
    bytes: Math.ceil(identity.length * (1 + COMPRESSED_SHARE)),
  };
}

/** The page's text in one encoding, compressed at the first request for it. */
export function bodyOf({ bodies }: CachedPage, encoding: Encoding): Buffer {
  return (bodies[encoding] ??= encoding === 'br' ? brotli(bodies.identity) : gzipSync(bodies.identity, { level: 6 }));
}

/** Quality 5 costs a few milliseconds and is within 3 % of what 11 reaches in a second. */
function brotli(text: Buffer): Buffer {
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  });
}

/** The best encoding the client takes; a client that names none gets the plain text. */
export function chooseEncoding(accept: string | undefined): Encoding {
  const offered = new Map(
    (accept ?? '').split(',').map((part) => {
      const [name, ...params] = part.trim().toLowerCase().split(';');
      const weight = params.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
      return [name!, weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  for (const encoding of ['br', 'gzip'] as const) if ((offered.get(encoding) ?? 0) > 0) return encoding;
  return 'identity';
}
