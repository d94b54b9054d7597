const PREFIX = '/api/marketplace';
const TIMEOUT_MS = 8_000;

/**
 * Reads of the marketplace: on the server straight from the CMS (server/utils/page-read.ts), in the browser
 * through the storefront's own origin.
 */
export function useRead() {
  if (import.meta.client) return $fetch.create({ baseURL: PREFIX, timeout: TIMEOUT_MS });
  const { read } = useRequestEvent()!.context;
  return ((path: string, options?: { query?: Record<string, unknown> }) =>
    read!(path, options?.query)) as typeof $fetch;
}

/**
 * The same for what a page shows. The address is chosen inside `$fetch` and not with `baseURL`, because
 * Nuxt makes the payload key of it, which must be the same on both sides.
 */
export const useApi = createUseFetch(() => ({ $fetch: useRead() as typeof $fetch }));

export function toPageError(error: { statusCode?: number; data?: unknown }) {
  const status =
    error.statusCode === 404 || error.statusCode === 410 || error.statusCode === 400 ? error.statusCode : 503;
  // A wrong address is the visitor's affair and not a failure of ours: only failures are logged as fatal.
  return createError({ statusCode: status === 400 ? 404 : status, fatal: import.meta.client || status === 503 });
}
