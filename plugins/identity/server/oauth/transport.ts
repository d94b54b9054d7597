import { createOutbound } from '@sys/platform/services';

/** The provider does not answer, or not as one that works. */
export class ProviderAway extends Error {}

const TIMEOUT_MS = 8_000;
const MAX_BYTES = 256 * 1024;

interface Asked {
  method: string;
  headers: Record<string, string>;
  body?: URLSearchParams | null;
}

/**
 * `fetch` for one provider at `base`, bounded in time and size, following nothing. A stand-in on this machine is
 * reached when `base` is that machine; the settings see to it that anything else is https. Throws `ProviderAway`.
 */
export function fetchFrom(base: string) {
  const { hostname, port, protocol } = new URL(base);
  const isStandIn = protocol === 'http:';
  const outbound = createOutbound({
    allowPorts: port ? [Number(port)] : [],
    standIns: isStandIn ? [hostname] : [],
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_BYTES,
    maxRedirects: 0,
  });
  return async (url: string, { method, headers, body }: Asked): Promise<Response> => {
    const outcome = await outbound.fetch(url, {
      method: method as 'GET' | 'POST',
      headers,
      body: body ? body.toString() : undefined,
    });
    if (outcome.kind !== 'answer') throw new ProviderAway(`${outcome.kind}: ${outcome.reason}`);
    if (outcome.status >= 500) throw new ProviderAway(`status ${outcome.status}`);
    return new Response(Uint8Array.from(outcome.body), { status: outcome.status, headers: outcome.headers });
  };
}
