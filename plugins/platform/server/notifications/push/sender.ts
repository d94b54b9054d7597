import type { RequestDetails } from 'web-push';
import { generateRequestDetails } from 'web-push';
import type { Environment } from '@sys/config';
import type { PushOutcome } from '../../../domain/notifications/delivery.ts';
import { isPushEndpoint } from '../../../domain/notifications/endpoint.ts';
import { createOutbound, type Outbound } from '../../outbound/index.ts';

export interface PushKeys {
  publicKey: string;
  privateKey: string;
  subject: string;
}

export interface PushTarget {
  endpoint: string;
  p256dh: string;
  auth: string;
}

export interface PushOptions {
  ttlSeconds: number;
  urgency: 'low' | 'normal' | 'high';
  topic: string;
}

export interface PushSender {
  /** Resolves always: what came of it is for the caller to judge. */
  send(target: PushTarget, payload: string, options: PushOptions): Promise<PushOutcome>;
}

/** The keys by which push services know us; null when the settings name none and nothing is pushed. */
export function pushKeysOf(env: Environment): PushKeys | null {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey, VAPID_SUBJECT: subject } = env;
  return publicKey && privateKey && subject ? { publicKey, privateKey, subject } : null;
}

/**
 * Hands messages to push services. An endpoint is a URL that a user gave, so it is reached through the
 * client for those. `standIn` is the origin of the stand-in of development and the tests.
 */
export function createPushSender(keys: PushKeys, standIn?: string): PushSender {
  const outbound = outboundTo(standIn);
  return {
    async send({ endpoint, p256dh, auth }, payload, { ttlSeconds, urgency, topic }) {
      if (!isPushEndpoint(endpoint, standIn)) return { kind: 'refused' };
      let request: RequestDetails;
      try {
        request = generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
          vapidDetails: keys,
          TTL: Math.max(0, Math.floor(ttlSeconds)),
          urgency,
          topic,
          contentEncoding: 'aes128gcm',
        });
      } catch {
        // Its keys are no keys: nothing can be encrypted for it.
        return { kind: 'refused' };
      }
      const outcome = await outbound.fetch(endpoint, {
        method: 'POST',
        headers: headersOf(request),
        body: request.body ?? undefined,
      });
      if (outcome.kind !== 'answer') return { kind: outcome.kind };
      return { kind: 'answer', status: outcome.status, retryAfter: outcome.headers['retry-after'] };
    },
  };
}

function outboundTo(standIn?: string): Outbound {
  const local = standIn ? new URL(standIn) : null;
  return createOutbound({
    allowPorts: local?.port ? [Number(local.port)] : [],
    standIns: local ? [local.hostname] : [],
    timeoutMs: 15_000,
    maxBytes: 64 * 1024,
    maxRedirects: 0,
  });
}

/** The length is the client's to say. */
function headersOf({ headers }: RequestDetails): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name.toLowerCase() !== 'content-length')
      .map(([name, value]) => [name, String(value)]),
  );
}
