import { z } from 'zod';
import { ownRecoverySchema } from './recovery.ts';

const token = z.string().regex(/^[\w-]{43}$/);
const typedCode = z.string().min(1).max(60);
const password = z.string().min(1).max(200);

/** What somebody is answered whose password was right and whose account has a second factor. */
export const challengeResponseSchema = z.object({
  challenge: z.object({ token, expiresAt: z.iso.datetime() }),
});
export type ChallengeResponse = z.infer<typeof challengeResponseSchema>;

export const signInRequestSchema = z.object({
  identifier: z.string().trim().min(1).max(320),
  password,
  deviceId: z.string().max(64).optional(),
  /** Of a device that was trusted: it stands for the second factor. */
  trustedDevice: z.string().max(64).optional(),
  /** Of who came from a provider: whoever signs in with it is linked. */
  ticket: token.optional(),
});

export const verifyRequestSchema = z.object({
  challenge: token,
  code: typedCode,
  /** Trust this device for thirty days. */
  remember: z.boolean().default(false),
});
/** What somebody is answered who is let in by their password alone. */
export const signedInSchema = z.object({
  jwt: z.string(),
  refreshToken: z.string(),
  /** Their lost factor was taken away: a new one is to be set up at once. */
  setUpFactor: z.boolean(),
});
export type SignedIn = z.infer<typeof signedInSchema>;
export const tokensResponseSchema = z.object({
  jwt: z.string(),
  refreshToken: z.string(),
  trustedDevice: token.nullable(),
  /** Whether the provider that somebody came from opens their account from now on. */
  linked: z.boolean().optional(),
});

export const mailCodeRequestSchema = z.object({ challenge: token });

export const setUpRequestSchema = z.object({ password: password.optional() });
export const setUpResponseSchema = z.object({
  data: z.object({ secret: z.string(), uri: z.string(), picture: z.string() }),
});
export type SetUp = z.infer<typeof setUpResponseSchema>['data'];

export const codeRequestSchema = z.object({ code: typedCode });
export const backupCodesResponseSchema = z.object({ data: z.object({ codes: z.array(z.string()) }) });
export type BackupCodes = z.infer<typeof backupCodesResponseSchema>['data'];

export const freshResponseSchema = z.object({ data: z.object({ until: z.iso.datetime() }) });

const trustedDeviceSchema = z.object({
  id: z.string(),
  device: z.string(),
  network: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export const twoFactorResponseSchema = z.object({
  data: z.object({
    enabled: z.boolean(),
    since: z.iso.datetime().nullable(),
    backupCodesLeft: z.number().int(),
    hasPassword: z.boolean(),
    freshUntil: z.iso.datetime().nullable(),
    trustedDevices: z.array(trustedDeviceSchema),
    /** A request to take the factor away; the last that was approved, while no new factor is set up. */
    recovery: ownRecoverySchema.nullable(),
  }),
});
export type TwoFactor = z.infer<typeof twoFactorResponseSchema>['data'];

export const trustedDeviceRequestSchema = z.object({ id: z.string().regex(/^\d{1,18}$/) });

/** Why something of the second factor was not done: `error.details.code`. */
export const FACTOR_REFUSALS = [
  'wrong-code',
  'wrong-password',
  'step-up',
  'second-factor',
  'already-on',
  'not-on',
  'last-way-in',
  'not-linked',
] as const;
export type FactorRefusal = (typeof FACTOR_REFUSALS)[number];
