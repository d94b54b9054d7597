import { createOutbound } from '@sys/platform/services';
import type { PlatformAnswer } from '../../domain/purchases/answers.ts';
import type { PlatformRequest } from './requests.ts';

const TIMEOUT_MS = 15_000;
const MOST_BYTES = 256 * 1024;

/**
 * One request to a platform, bounded in time and size, following nothing; null when nothing came back. A stand-in on this
 * machine is reached where the settings name one.
 */
export async function ask({ url, headers, body }: PlatformRequest): Promise<PlatformAnswer | null> {
  const { hostname, port, protocol } = new URL(url);
  const outbound = createOutbound({
    allowPorts: port ? [Number(port)] : [],
    standIns: protocol === 'http:' ? [hostname] : [],
    timeoutMs: TIMEOUT_MS,
    maxBytes: MOST_BYTES,
    maxRedirects: 0,
  });
  const outcome = await outbound.fetch(url, { method: 'POST', headers, body });
  if (outcome.kind !== 'answer') return null;
  return { status: outcome.status, headers: outcome.headers, body: jsonOf(outcome.body) };
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
