import type { H3Event } from 'h3';
import type { FetchContext } from 'ofetch';

declare module 'h3' {
  interface H3EventContext {
    /** The cache tags of everything the page read: purging one of them purges the page. */
    cacheTags?: Set<string>;
  }
}

const PREFIX = '/api/marketplace';
const TIMEOUT_MS = 8_000;

const DRAFT_READS = {
  products: /^\/products\/[^/]+$/,
  articles: /^\/articles\/[^/]+$/,
  pages: /^\/pages\/[^/]+$/,
  home: /^\/home$/,
};

/**
 * Reads of the marketplace. On the server they go straight to the CMS, in the browser through the
 * storefront's own origin. The address is chosen inside `$fetch` and not with `baseURL`, because
 * Nuxt makes the payload key of it, which must be the same on both sides.
 */
export const useApi = createUseFetch(() => {
  if (import.meta.client) return { $fetch: $fetch.create({ baseURL: PREFIX, timeout: TIMEOUT_MS }) as typeof $fetch };

  const event = useRequestEvent();
  const tags = event ? (event.context.cacheTags ??= new Set<string>()) : new Set<string>();
  return {
    $fetch: $fetch.create({
      baseURL: `${useRuntimeConfig().cmsUrl}${PREFIX}`,
      timeout: TIMEOUT_MS,
      retry: 0,
      onRequest: (context: FetchContext) => readDraft(context, event),
      onResponse: ({ response }: FetchContext & { response: Response }) => collectTags(response, tags),
    }) as typeof $fetch,
  };
});

/** In a preview, the read that brings the page's own content brings the draft; all else stays as published. */
function readDraft(context: FetchContext, event: H3Event | undefined): void {
  const preview = event?.context.preview;
  if (!preview || !DRAFT_READS[preview.kind].test(String(context.request))) return;
  context.options.baseURL = useRuntimeConfig(event).cmsUrl as string;
  context.request = `/api/preview/${preview.kind}/${preview.id}`;
  context.options.query = { ...context.options.query, token: preview.token };
}

function collectTags(response: Response, tags: Set<string>): void {
  for (const tag of (response.headers.get('cache-tag') ?? '').split(/[\s,]+/)) if (tag) tags.add(tag);
}

/** The status the visitor gets for a failed read: what is gone or missing says so, the rest is "unavailable". */
export function toPageError(error: { statusCode?: number; data?: unknown }) {
  const status =
    error.statusCode === 404 || error.statusCode === 410 || error.statusCode === 400 ? error.statusCode : 503;
  return createError({ statusCode: status === 400 ? 404 : status, fatal: true });
}
