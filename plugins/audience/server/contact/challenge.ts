import { hkdfSync, randomInt } from 'node:crypto';
import { readEnvironment } from '@sys/config';
import { createChallenge, pbkdf2, verifySolution } from 'altcha/lib';
import { z } from 'zod';
import { LEAST_MS } from '../../domain/contact/suspicion.ts';
import type { ContactChallenge } from '../../contracts/contact/submit.ts';
import { AudienceError } from '../errors.ts';

/** Of one guess: a millisecond on a desktop computer, several on a cheap phone. */
const COST = 5_000;
/** Guesses until it is found: below a second, or a few on a phone, while somebody types. */
const [LEAST_GUESSES, MOST_GUESSES] = [100, 500];
/** A message may be thought over. */
const LASTS_MS = 3_600_000;

const secret = () =>
  Buffer.from(hkdfSync('sha256', readEnvironment().CONTACT_KEY, '', 'audience/contact-challenge', 32)).toString('hex');

const someGuesses = () => randomInt(LEAST_GUESSES, MOST_GUESSES);

/** A piece of work of so many guesses for a browser, signed with its hour; nothing of it is kept here. */
export async function newChallenge(now: Date, guesses = someGuesses()): Promise<ContactChallenge> {
  const { parameters, signature } = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST,
    counter: guesses,
    deriveKey: pbkdf2.deriveKey,
    expiresAt: new Date(now.getTime() + LASTS_MS),
    data: { at: now.getTime() },
    hmacSignatureSecret: secret(),
  });
  return { parameters, signature, leastMs: LEAST_MS } as ContactChallenge;
}

const hex = (least: number, most: number) => z.string().regex(new RegExp(`^[0-9a-f]{${least},${most}}$`));
const solvedSchema = z.object({
  challenge: z.object({
    parameters: z.strictObject({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: hex(16, 64),
      salt: hex(16, 64),
      cost: z.literal(COST),
      keyLength: z.literal(32),
      keyPrefix: hex(2, 64),
      expiresAt: z.int(),
      data: z.strictObject({ at: z.int() }),
    }),
    signature: hex(64, 64),
  }),
  solution: z.object({ counter: z.int().min(0).max(0xff_ff_ff_ff), derivedKey: hex(64, 64) }),
});

export interface Solved {
  /** Names the challenge: whoever has used it up has used it up for all. */
  nonce: string;
  expiresAt: Date;
  /** When it was given out. */
  at: Date;
}

/** What a browser solved. Throws `captcha-invalid` for what is not ours or not solved, `captcha-expired` after its hour. */
export async function readSolved(captcha: string): Promise<Solved> {
  const { challenge, solution } = parsed(captcha);
  const { verified, expired } = await verifySolution({
    challenge,
    solution,
    deriveKey: pbkdf2.deriveKey,
    hmacSignatureSecret: secret(),
  });
  const { nonce, expiresAt, data } = challenge.parameters;
  // Of what is over nothing else has been looked at: it is refused, whoever made it.
  if (expired) throw new AudienceError('captcha-expired');
  if (!verified) throw new AudienceError('captcha-invalid');
  return { nonce, expiresAt: new Date(expiresAt * 1000), at: new Date(data.at) };
}

function parsed(captcha: string): z.output<typeof solvedSchema> {
  try {
    return solvedSchema.parse(JSON.parse(Buffer.from(captcha, 'base64').toString('utf8')));
  } catch {
    throw new AudienceError('captcha-invalid');
  }
}
