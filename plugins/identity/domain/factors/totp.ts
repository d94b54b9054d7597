import { generateURI, verifySync, type HashAlgorithm } from 'otplib';

/** How long a code is shown, in seconds. */
const PERIOD = 30;

export interface Totp {
  /** In base32, as it is typed into an app. */
  secret: string;
  digits?: 6 | 8;
  algorithm?: HashAlgorithm;
}

/**
 * The time step that a code of an app belongs to, the current one or the one before (people type slowly, and
 * clocks are late); null when it belongs to neither. A code is good once: whoever uses it keeps its step and
 * takes none that is not later. `now` in milliseconds.
 */
export function stepOf(code: string, { secret, digits = 6, algorithm = 'sha1' }: Totp, now: number): number | null {
  if (!/^\d+$/.test(code) || code.length !== digits) return null;
  const result = verifySync({
    strategy: 'totp',
    secret,
    token: code,
    digits,
    algorithm,
    period: PERIOD,
    epoch: Math.floor(now / 1000),
    epochTolerance: [PERIOD, 0],
  });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}

/** What an app reads from the square picture. */
export const totpUri = ({ secret }: Totp, issuer: string, label: string): string =>
  generateURI({ strategy: 'totp', issuer, label, secret });

/** The secret in groups of four, as a person types it. */
export const typedSecret = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? '';
