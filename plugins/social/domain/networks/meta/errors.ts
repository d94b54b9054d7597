import type { Failure } from '../../delivery/failure.ts';
import { meaningOf, type MetaFailure } from './failures.ts';
import { sayable } from './sayable.ts';

/** An error as Meta told it, parsed. */
export interface MetaError {
  /** Of HTTP; Meta answers most errors with 400. */
  status: number;
  code: number | null;
  subcode: number | null;
  message: string;
  transient: boolean;
  trace: string | null;
}

/** Instagram’s, by code and subcode: https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/error-codes */
export const PAIRS: Readonly<Record<string, MetaFailure>> = {
  '-2/2207003': 'meta-slow-fetch',
  '-2/2207020': 'instagram-container',
  '-1/2207001': 'meta-away',
  '-1/2207032': 'instagram-container',
  '-1/2207053': 'instagram-container',
  '1/2207057': 'instagram-cover',
  '4/2207051': 'instagram-action-block',
  '9/2207042': 'instagram-quota',
  // Not there yet, or published already: its status says which.
  '24/2207006': 'instagram-settling',
  '24/2207008': 'instagram-settling',
  '25/2207050': 'instagram-restricted',
  '100/33': 'meta-unreadable',
  '100/2207028': 'instagram-carousel',
  '190/458': 'meta-token-revoked',
  '190/459': 'meta-checkpoint',
  '190/460': 'meta-password-changed',
  '190/463': 'meta-token-expired',
  '190/464': 'meta-checkpoint',
  '352/2207026': 'instagram-video',
  '9004/2207052': 'meta-unfetchable',
  '9007/2207027': 'instagram-not-ready',
  '36000/2207004': 'instagram-size',
  '36001/2207005': 'instagram-type',
  '36003/2207009': 'instagram-aspect',
  '36004/2207010': 'instagram-caption',
};

/** Of the Graph API as a whole, whatever the subcode: https://developers.facebook.com/docs/graph-api/guides/error-handling */
export const CODES: Readonly<Record<number, MetaFailure>> = {
  1: 'meta-away',
  2: 'meta-away',
  4: 'meta-busy',
  10: 'meta-permission',
  17: 'meta-busy',
  32: 'meta-busy',
  102: 'meta-token',
  190: 'meta-token',
  324: 'facebook-photo',
  341: 'meta-busy',
  352: 'facebook-video',
  368: 'facebook-blocked',
  389: 'meta-unfetchable',
  452: 'meta-token',
  506: 'facebook-duplicate',
  613: 'meta-busy',
  6000: 'facebook-upload',
  80001: 'meta-busy',
  80002: 'meta-busy',
  1609005: 'facebook-link',
};

/** Subcodes are Instagram’s own: where only one is told, as in the status of a container, it says enough. */
const BY_SUBCODE = new Map(
  Object.entries(PAIRS).flatMap(([pair, code]) => {
    const subcode = Number(pair.split('/')[1]);
    return subcode > 2_207_000 ? [[subcode, code] as const] : [];
  }),
);

function judge({ status, code, subcode, transient }: MetaError): MetaFailure {
  const known = PAIRS[`${code}/${subcode}`] ?? (code === null ? undefined : CODES[code]);
  if (known) return known;
  if (code !== null && code >= 200 && code <= 299) return 'meta-permission';
  if (status === 429) return 'meta-busy';
  return transient || status >= 500 ? 'meta-away' : 'meta-refused';
}

/** What is to be done about an error. `seconds`: how long Meta itself asks to wait; `secrets` are never in its words. */
export function metaFailure(error: MetaError, secrets: readonly string[], seconds = 0): Failure {
  const { status, code, subcode, message, trace } = error;
  return failing(judge(error), { status, code, subcode, message: sayable(message, secrets), trace }, seconds);
}

/** A failure that Meta tells otherwise than by an error: by the state of what was made, for one. */
export function failing(code: MetaFailure, said: Failure['said'], seconds = 0): Failure {
  const meaning = meaningOf(code);
  const wait = Math.max(seconds, meaning.seconds ?? 0);
  return { kind: meaning.kind, code, said, ...(wait > 0 ? { seconds: wait } : {}) };
}

/** Of a container that came to nothing, by the words of its status: `Error: … with error code 2207026`. */
export function containerFailure(status: string, secrets: readonly string[]): Failure {
  const subcode = Number(/\b2207\d{3}\b/.exec(status)?.[0] ?? NaN);
  const known = BY_SUBCODE.get(subcode);
  // What may be tried again is tried with another container: this one is spent.
  const code = known && meaningOf(known).kind === 'stop' ? known : 'instagram-container';
  const told = Number.isNaN(subcode) ? null : subcode;
  return failing(code, { status: 200, code: null, subcode: told, message: sayable(status, secrets) });
}

/**
 * Whether something may have been done all the same: an error of the house itself, and not a refusal. After the call
 * that publishes, that is no answer.
 */
export const isDoubtful = ({ code, said }: Failure): boolean => code === 'meta-away' || said.status >= 500;
