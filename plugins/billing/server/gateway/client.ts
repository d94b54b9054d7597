import http from 'node:http';
import https from 'node:https';
import { isLiveKey, readEnvironment } from '@sys/config';
import Stripe from 'stripe';

/** Our way to Stripe, and whether money moves on it. */
export interface StripeHouse {
  stripe: Stripe;
  live: boolean;
  webhookSecret: string;
}

/** What a request that changes nothing waits for at most; somebody may be waiting for us. */
const PATIENCE_MS = 10_000;
const RETRIES = 2;

/** Null when cards are not offered. */
export function openStripe(): StripeHouse | null {
  const { STRIPE_SECRET_KEY: key, STRIPE_WEBHOOK_SECRET: webhookSecret, STRIPE_API_URL } = readEnvironment();
  if (!key || !webhookSecret) return null;
  const { protocol, hostname, port } = new URL(STRIPE_API_URL);
  const secure = protocol === 'https:';
  const { Agent } = secure ? https : http;
  const stripe = new Stripe(key, {
    host: hostname,
    port: port || (secure ? 443 : 80),
    protocol: secure ? 'https' : 'http',
    // Of our own: the library's shares one without bounds with whoever else uses it.
    httpClient: Stripe.createNodeHttpClient(new Agent({ keepAlive: true, maxSockets: 20, timeout: PATIENCE_MS })),
    timeout: PATIENCE_MS,
    // With the same key: an act that was done and whose answer was lost is answered, not done again.
    maxNetworkRetries: RETRIES,
    telemetry: false,
  });
  return { stripe, live: isLiveKey(key), webhookSecret };
}

/** Whether they say that there is no such object. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing';
