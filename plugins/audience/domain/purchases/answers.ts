import type { Platform } from './platforms.ts';

/** What a platform answered: its status, its headers by names in lower case, and its body where it was JSON. */
export interface PlatformAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

export type Verdict =
  | { kind: 'sent' }
  /** It will never be taken as it is. */
  | { kind: 'refused'; code: string }
  /** Not now. `after`: it named seconds; `held`: it only asked for patience, which is no failure of the purchase. */
  | { kind: 'later'; code: string; after: number | null; held: boolean };

/** Of Graph API: limits of the application, the account, the page and the Conversions API. */
const META_HELD = [4, 17, 32, 613, 80_004, 80_014];
/** Unknown error, service away, asked to be tried again. */
const META_AWAY = [1, 2];
const TIKTOK_HELD = [40_100, 40_133];

/** What an answer means for what was told. */
export function judge(platform: Platform, answer: PlatformAnswer): Verdict {
  const { status, headers } = answer;
  const after = retryAfter(headers);
  if (status === 429) return { kind: 'later', code: '429', after, held: true };
  if (status >= 500 || status === 408) return { kind: 'later', code: String(status), after, held: false };
  if (platform === 'meta') return meta(answer, after);
  if (platform === 'tiktok') return tiktok(answer, after);
  // Measurement Protocol says 2xx to whatever it could read.
  return status < 300 ? { kind: 'sent' } : { kind: 'refused', code: String(status) };
}

function meta({ status, body, headers }: PlatformAnswer, after: number | null): Verdict {
  const { events_received: received, error } = fieldsOf(body) as {
    events_received?: unknown;
    error?: { code?: unknown; error_subcode?: unknown; is_transient?: unknown };
  };
  if (status < 300 && received === 1) return { kind: 'sent' };
  const code = Number(error?.code);
  if (META_HELD.includes(code))
    return { kind: 'later', code: `${code}`, after: after ?? regained(headers), held: true };
  if (META_AWAY.includes(code) || error?.is_transient === true)
    return { kind: 'later', code: `${code}`, after, held: false };
  const sub = Number(error?.error_subcode);
  const named = Number.isInteger(code) ? `${code}${Number.isInteger(sub) ? `/${sub}` : ''}` : String(status);
  // A 2xx that does not say how many it took is an answer of somebody else on the way.
  return status < 300 ? { kind: 'later', code: 'unread', after, held: false } : { kind: 'refused', code: named };
}

function tiktok({ status, body }: PlatformAnswer, after: number | null): Verdict {
  const code = Number((fieldsOf(body) as { code?: unknown }).code);
  if (status < 300 && code === 0) return { kind: 'sent' };
  if (TIKTOK_HELD.includes(code)) return { kind: 'later', code: `${code}`, after, held: true };
  if (code >= 50_000) return { kind: 'later', code: `${code}`, after, held: false };
  if (Number.isInteger(code) && code > 0) return { kind: 'refused', code: `${code}` };
  return status < 300
    ? { kind: 'later', code: 'unread', after, held: false }
    : { kind: 'refused', code: String(status) };
}

const fieldsOf = (body: unknown): object => (typeof body === 'object' && body !== null ? body : {});

/** Seconds; a date is not among what these platforms write. */
function retryAfter({ 'retry-after': value = '' }: Record<string, string>): number | null {
  return /^\d{1,6}$/.test(value.trim()) ? Number(value) : null;
}

/** `x-business-use-case-usage` names minutes until access is regained, for each account and use. */
function regained({ 'x-business-use-case-usage': value = '' }: Record<string, string>): number | null {
  try {
    const uses = Object.values(
      JSON.parse(value) as Record<string, { estimated_time_to_regain_access?: number }[]>,
    ).flat();
    const minutes = Math.max(0, ...uses.map(({ estimated_time_to_regain_access: each = 0 }) => Number(each) || 0));
    return minutes > 0 ? minutes * 60 : null;
  } catch {
    return null;
  }
}
