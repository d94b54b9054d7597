import { randomBytes } from 'node:crypto';
import { gonePage, readRedirect, redirectPage, type EditorRedirect } from './editor-redirects.ts';
import { Gate } from './gate.ts';
import { KeptReads } from './kept-reads.ts';
import { PageCache, toCachedPage, type CachedPage, type RenderedPage } from './page-cache.ts';
import { renderGone, renderPage } from './render-page.ts';

/** Rendering is work for one core: more at once would only take memory, and make everybody wait for the last. */
const RENDERS_AT_ONCE = 8;

/**
 * The pages of this process: from the cache while fresh, else rendered once for all who wait. When
 * the CMS is away, the last good copy goes on being served.
 */
export class Pages {
  readonly cache: PageCache;
  readonly reads = new KeptReads(60_000);
  /** Proves that a request comes from `renderPage` of this process. */
  readonly renderSecret = randomBytes(16).toString('hex');
  readonly #seconds: number;
  readonly #redirectAt: (path: string) => Promise<EditorRedirect | null>;
  readonly #gate: Gate;
  readonly #inFlight = new Map<string, Promise<CachedPage>>();

  constructor(options: {
    seconds: number;
    megabytes: number;
    queue: number;
    redirectAt: (path: string) => Promise<EditorRedirect | null>;
  }) {
    this.#redirectAt = options.redirectAt;
    this.#gate = new Gate(RENDERS_AT_ONCE, options.queue);
    this.cache = new PageCache(options.megabytes * 1024 * 1024);
    this.#seconds = options.seconds;
  }

  /** How many pages are being rendered now, and how many wait for it. */
  get renders(): { inside: number; waiting: number } {
    return this.#gate.load;
  }

  /** Renders what is for one person, in line with all other pages. Throws a `GateFullError` when the line is full. */
  inTurn<T>(render: () => Promise<T>): Promise<T> {
    return this.#gate.pass(render);
  }

  /** Throws a `GateFullError` when too many wait for a page and there is no copy of it, however old. */
  async get(key: string): Promise<{ page: CachedPage; from: 'cache' | 'render' | 'stale' }> {
    const kept = this.cache.get(key);
    if (kept && kept.freshUntil > Date.now()) return { page: kept, from: 'cache' };
    const page = await this.#renderOnce(key).catch((error: unknown) => {
      if (kept) return null;
      throw error;
    });
    if (!page) return { page: kept!, from: 'stale' };
    if (kept && page.status >= 500) return { page: kept, from: 'stale' };
    return { page, from: 'render' };
  }

  #renderOnce(key: string): Promise<CachedPage> {
    const running = this.#inFlight.get(key);
    if (running) return running;
    const render = this.#gate.pass(() => this.#render(key)).finally(() => this.#inFlight.delete(key));
    this.#inFlight.set(key, render);
    return render;
  }

  async #render(key: string): Promise<CachedPage> {
    const purges = this.#purges;
    const rendered = await this.#orElsewhere(key, await renderPage(key, this.renderSecret));
    // What was purged while it was being rendered may show the old content: it is served, not kept.
    const keep =
      (rendered.status === 200 || rendered.rule !== undefined) && this.#seconds > 0 && purges === this.#purges;
    if (keep) return this.cache.set(key, rendered, Date.now() + this.#seconds * 1000);
    if (rendered.status < 500) this.cache.delete(key);
    return toCachedPage(rendered, 0);
  }

  /** What is not there may have gone elsewhere: editors say where. A page that lives is never asked for. */
  async #orElsewhere(key: string, rendered: RenderedPage): Promise<RenderedPage> {
    if (rendered.status !== 404 && rendered.status !== 410) return rendered;
    const rule = await this.#redirectAt(key.split('?', 1)[0]!);
    if (!rule) return rendered;
    if (rule.kind !== 'gone') return redirectPage(rule);
    return gonePage(rendered.status === 410 ? rendered : await renderGone(key, this.renderSecret), rule);
  }

  #purges = 0;
  purge(tags: string[]): number {
    this.#purges++;
    this.reads.purge(tags);
    return this.cache.purge(tags);
  }
}

let pages: Pages | undefined;

/** One for the process: what it holds is the same for every visitor. */
export function usePages(): Pages {
  const env = environment();
  return (pages ??= new Pages({
    seconds: env.PAGE_CACHE_SECONDS,
    megabytes: env.PAGE_CACHE_MB,
    queue: env.RENDER_QUEUE,
    redirectAt: (path) => readRedirect({ url: cmsUrl(), key: env.STOREFRONT_SECRET }, path),
  }));
}
