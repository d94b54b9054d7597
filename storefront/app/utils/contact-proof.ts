import type { ContactChallenge } from '@sys/audience/contracts';
// ALTCHA’s worker as a file of our own: the policy of the page lets no other run.
import Solver from 'altcha/workers/pbkdf2?worker';

export interface Proof {
  /** As the server reads it. */
  captcha: string;
  /** On the clock of this page: not to be sent before, and of no use after. */
  readyAt: number;
  endsAt: number;
}

interface Solution {
  counter: number;
  derivedKey: string;
}

/** For how long a browser works at it before it gives up, in ms. */
const PATIENCE_MS = 120_000;
/** Whatever the network took, the server’s clock began earlier than ours. */
const MARGIN_MS = 100;

/** Asks for a challenge and solves it beside the page. Throws when it cannot be had, or not be solved. */
export async function prove(): Promise<Proof> {
  const response = await fetch('/api/contact/challenge', { cache: 'no-store' });
  if (!response.ok) throw new Error(`No challenge: ${response.status}.`);
  const { leastMs, ...challenge } = ((await response.json()) as { data: ContactChallenge }).data;
  const came = performance.now();
  const { parameters } = challenge;
  const solution = await solve(challenge);
  return {
    captcha: btoa(JSON.stringify({ challenge, solution })),
    readyAt: came + leastMs + MARGIN_MS,
    endsAt: came + (parameters.expiresAt * 1000 - parameters.data.at) * 0.9,
  };
}

function solve(challenge: Omit<ContactChallenge, 'leastMs'>): Promise<Solution> {
  const worker = new Solver();
  return new Promise<Solution>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Not solved in time.')), PATIENCE_MS);
    worker.onmessage = ({ data }: MessageEvent<Solution | { error: unknown } | null>) => {
      clearTimeout(late);
      if (data && 'counter' in data) resolve({ counter: data.counter, derivedKey: data.derivedKey });
      else reject(new Error('Not solved.'));
    };
    worker.onerror = () => {
      clearTimeout(late);
      reject(new Error('The worker did not run.'));
    };
    worker.postMessage({ type: 'work', challenge, counterStart: 0, counterStep: 1, timeout: PATIENCE_MS });
  }).finally(() => worker.terminate());
}
