import { createOutbound } from '@sys/platform/services';
import { NoAnswer } from '../network.ts';

const MAX_BYTES = 1024 * 1024;
/** Meta fetches a file before it answers. */
const TIMEOUT_MS = 45_000;

export interface Sent {
  method: 'GET' | 'POST' | 'DELETE';
  url: string;
  headers: Record<string, string>;
  body?: string;
}

export interface Came {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** Parsed; null where it is no JSON. */
  body: unknown;
}

/**
 * One request to Meta, bounded in time and size, following nothing. A stand-in on this machine is reached where the
 * settings name one. Throws `NoAnswer`.
 */
export async function send({ url, ...sent }: Sent, signal?: AbortSignal): Promise<Came> {
  // Outside of a request all is well: whoever is to stop has called nothing.
  signal?.throwIfAborted();
  const { hostname, port, protocol } = new URL(url);
  const outbound = createOutbound({
    allowPorts: port ? [Number(port)] : [],
    standIns: protocol === 'http:' ? [hostname] : [],
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_BYTES,
    maxRedirects: 0,
  });
  const outcome = await outbound.fetch(url, sent);
  if (outcome.kind !== 'answer') throw new NoAnswer(`${outcome.kind}: ${outcome.reason}`);
  return { status: outcome.status, headers: outcome.headers, body: jsonOf(outcome.body) };
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
