/** What came of asking for something that belongs to whoever asks, signed in or not. */
export type ApiRead<T> =
  | { kind: 'got'; body: T }
  /** The server has looked at it and says no: asking again changes nothing. */
  | { kind: 'refused'; status: number; code: string | undefined; problems: unknown }
  | { kind: 'failed' };

const TIMEOUT_MS = 10_000;

/** Reads of our own API, for scripts in the browser; `path` stands below `/api`. Never throws. */
export async function apiRead<T>(path: string): Promise<ApiRead<T>> {
  const headers = { 'accept-language': document.documentElement.lang };
  const response = await fetch(`/api${path}`, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => null);
  const body = (await response?.json().catch(() => null)) as {
    error?: { details?: { code?: string; problems?: unknown } };
  } | null;
  if (!response || !body) return { kind: 'failed' };
  if (response.ok) return { kind: 'got', body: body as T };
  if (response.status >= 500 || response.status === 429) return { kind: 'failed' };
  const { code, problems } = body.error?.details ?? {};
  return { kind: 'refused', status: response.status, code, problems };
}

/** Whether nobody is signed in: the CMS refuses a guest without a reason of ours. */
export const isStranger = (read: ApiRead<unknown>): boolean =>
  read.kind === 'refused' && (read.status === 401 || (read.status === 403 && read.code === undefined));
