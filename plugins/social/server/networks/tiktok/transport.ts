import { createOutbound } from '@sys/platform/services';
import { NoAnswer } from '../network.ts';

const MAX_BYTES = 1024 * 1024;
const TIMEOUT_MS = 20_000;
/** A chunk of ten megabytes has to get through a slow line. */
const UPLOAD_TIMEOUT_MS = 120_000;

interface Sent {
  method: 'GET' | 'POST' | 'PUT';
  url: string;
  headers: Record<string, string>;
  body?: Buffer | string;
}

export interface Came {
  status: number;
  /** Parsed; null where it is no JSON. */
  body: unknown;
}

/**
 * One request to TikTok, bounded in time and size, following nothing. A stand-in on this machine is reached where the
 * settings name one (`base`). Throws `NoAnswer`, also for what a house that is out of order answers.
 */
export async function send(base: string, { url, ...sent }: Sent, signal?: AbortSignal): Promise<Came> {
  signal?.throwIfAborted();
  const { hostname, port, protocol } = new URL(base);
  const isStandIn = protocol === 'http:';
  // TikTok itself says where a video is sent to.
  if (!isStandIn && new URL(url).protocol !== 'https:') throw new NoAnswer('an address that is not https');
  const outbound = createOutbound({
    allowPorts: port ? [Number(port)] : [],
    standIns: isStandIn ? [hostname] : [],
    timeoutMs: sent.method === 'PUT' ? UPLOAD_TIMEOUT_MS : TIMEOUT_MS,
    maxBytes: MAX_BYTES,
    maxRedirects: 0,
  });
  const outcome = await outbound.fetch(url, sent);
  if (outcome.kind !== 'answer') throw new NoAnswer(`${outcome.kind}: ${outcome.reason}`);
  if (outcome.status >= 500) throw new NoAnswer(`status ${outcome.status}`);
  return { status: outcome.status, body: parseJson(outcome.body.toString('utf8')) };
}

/**
 * JSON whose whole numbers are kept as they are written where JavaScript cannot hold them: ids of posts have nineteen
 * digits, and would become those of other posts. Null for what is none.
 */
export function parseJson(text: string): unknown {
  const exact = (_: string, value: unknown, { source = '' }: { source?: string }) =>
    typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) && /^\d+$/.test(source) ? source : value; // prettier-ignore
  try {
    return JSON.parse(text, exact as (key: string, value: unknown) => unknown);
  } catch {
    return null;
  }
}
