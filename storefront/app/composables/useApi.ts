const PREFIX = '/api/marketplace';
const TIMEOUT_MS = 8_000;

/**
 * Reads of the marketplace. On the server they go straight to the CMS (server/utils/page-read.ts), in the
 * browser through the storefront's own origin. The address is chosen inside `$fetch` and not with
 * `baseURL`, because Nuxt makes the payload key of it, which must be the same on both sides.
 */
export const useApi = createUseFetch(() => {
  if (import.meta.client) return { $fetch: $fetch.create({ baseURL: PREFIX, timeout: TIMEOUT_MS }) as typeof $fetch };
  const { read } = useRequestEvent()!.context;
  return {
    $fetch: ((path: string, options?: { query?: Record<string, unknown> }) =>
      read!(path, options?.query)) as typeof $fetch,
  };
});

/** The status the visitor gets for a failed read: what is gone or missing says so, the rest is "unavailable". */
export function toPageError(error: { statusCode?: number; data?: unknown }) {
  const status =
    error.statusCode === 404 || error.statusCode === 410 || error.statusCode === 400 ? error.statusCode : 503;
  // A wrong address is the visitor's affair and not a failure of ours: only failures are logged as fatal.
  return createError({ statusCode: status === 400 ? 404 : status, fatal: import.meta.client || status === 503 });
}
