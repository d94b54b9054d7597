import { accepts, afterRedirect, cleanHeaders, isRedirect, type Hop, type Method } from '../../domain/net/redirects.ts';
import { judgeTarget, reachable, type RefusedReason } from '../../domain/net/targets.ts';
import { exchange, type Answer, type FailedReason } from './exchange.ts';
import { guardedLookup, type Lookup } from './lookup.ts';

export interface OutboundOptions {
  /** Ports beside 80 and 443. */
  allowPorts?: readonly number[];
  /** For everything together: looking up, connecting, each redirect, reading. */
  timeoutMs: number;
  /** Of the body. */
  maxBytes: number;
  /** 0: a redirect is a failure, as it should be for a webhook. */
  maxRedirects: number;
  lookup?: Lookup;
  /** Addresses of this machine on which tests run their stand-ins. Production code never sets it. */
  standIns?: readonly string[];
}

export interface OutboundRequest {
  method?: Method;
  headers?: Record<string, string>;
  body?: Buffer | string;
  /** Media types the caller can use, e.g. `['image/*']`; a good answer of another type is a failure. */
  accept?: readonly string[];
}

export type Outcome = Answer | { kind: 'refused'; reason: RefusedReason } | { kind: 'failed'; reason: FailedReason };

export interface Outbound {
  fetch(url: string, request?: OutboundRequest): Promise<Outcome>;
}

/**
 * The client for every URL that a user gave. It reaches public hosts over http(s) only, whatever the
 * name, its resolver or a redirect say, and is bounded in bytes and time. `refused` is our decision
 * about the URL, `failed` is what became of the attempt; neither throws.
 */
export function createOutbound(options: OutboundOptions): Outbound {
  const { allowPorts = [], timeoutMs, maxBytes, maxRedirects } = options;
  const mayReach = reachable(options.standIns);
  const lookup = guardedLookup(mayReach, options.lookup);

  return {
    async fetch(text, { method = 'GET', headers = {}, body, accept } = {}) {
      const clean = cleanHeaders({ ...(accept ? { accept: accept.join(', ') } : {}), ...headers });
      if (!clean) return { kind: 'refused', reason: 'header' };
      let hop: Hop = { method, headers: clean, body: typeof body === 'string' ? Buffer.from(body) : body };
      let target = judgeTarget(text, { allowPorts, mayReach });
      const signal = AbortSignal.timeout(timeoutMs);
      for (let redirects = 0; ; redirects++) {
        if (!target.ok) return { kind: 'refused', reason: target.reason };
        const outcome = await exchange(target.url, hop, { lookup, maxBytes, signal });
        if (outcome.kind !== 'answer') return outcome;
        const { status, headers: answered } = outcome;
        if (!isRedirect(status) || answered.location === undefined) {
          const wanted = status < 200 || status > 299 || accepts(accept, answered['content-type']);
          return wanted ? outcome : { kind: 'failed', reason: 'type' };
        }
        if (redirects >= maxRedirects) return { kind: 'failed', reason: 'redirects' };
        target = judgeTarget(answered.location, { allowPorts, mayReach }, target.url);
        hop = afterRedirect(hop, status);
      }
    },
  };
}
