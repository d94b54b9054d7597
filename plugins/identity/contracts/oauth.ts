import { z } from 'zod';
import { ACCOUNT_KINDS } from '../domain/accounts/index.ts';
import { PROVIDERS } from '../domain/oauth/providers.ts';
import { emailField, localeField, nameField, tokenField } from './accounts/fields.ts';
import { influencerFields, merchantFields, shopperFields } from './accounts/requests.ts';

const provider = z.enum(PROVIDERS);
/** 256 bits: what a browser keeps, or a provider brings back. */
const token = z.string().regex(/^[\w-]{43}$/);
const locale = z.enum(['fr', 'ar', 'en']);
/** A path of the shop; the storefront looks at it again before it leads anybody there. */
const next = z.string().max(499).regex(/^\/(?![/\\])/).nullish(); // prettier-ignore
const password = z.string().min(1).max(200).optional();

export const startRequestSchema = z.strictObject({
  provider,
  browser: token,
  locale,
  next,
  kind: z.enum(ACCOUNT_KINDS).nullish(),
});
export const linkRequestSchema = z.strictObject({ provider, browser: token, locale, password });
export const startResponseSchema = z.object({ data: z.object({ url: z.url() }) });

/** What a provider has sent a browser back with, and what the browser kept. */
export const callbackRequestSchema = z.strictObject({
  provider,
  browser: z.string().max(64),
  state: z.string().max(64),
  code: z.string().min(1).max(4000).optional(),
  /** Why there is none. */
  error: z.string().max(100).optional(),
  /** Which server it says it is (RFC 9207). */
  iss: z.string().max(300).optional(),
  deviceId: z.string().max(64).optional(),
  trustedDevice: z.string().max(64).optional(),
});
export type CallbackRequest = z.output<typeof callbackRequestSchema>;

/**
 * Why somebody who came from a provider got no further. `denied`: they did not want to, there. `state`: not begun in
 * this browser, too long ago, or done already. `away`: the provider does not answer. `invalid`: what it said does not
 * hold. `closed`: the account is not open. `taken`: it opens another account. `occupied`: another of the same provider
 * is linked.
 */
export const ARRIVAL_REFUSALS = ['denied', 'state', 'away', 'invalid', 'closed', 'taken', 'occupied'] as const;
export type ArrivalRefusal = (typeof ARRIVAL_REFUSALS)[number];

const on = { next: z.string().nullable(), locale };
const tokens = { jwt: z.string(), refreshToken: z.string() };
export const callbackResponseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('in'), ...tokens, ...on }),
  z.object({ kind: z.literal('challenge'), challenge: z.object({ token, expiresAt: z.iso.datetime() }), ...on }),
  z.object({
    kind: z.literal('ticket'),
    step: z.enum(['sign-up', 'prove']),
    ticket: token,
    accountKind: z.enum(ACCOUNT_KINDS).nullable(),
    ...on,
  }),
  z.object({ kind: z.literal('linked'), locale }),
  z.object({ kind: z.literal('refused'), reason: z.enum(ARRIVAL_REFUSALS), locale: locale.nullable() }),
]);
export type CallbackAnswer = z.infer<typeof callbackResponseSchema>;

export const ticketRequestSchema = z.strictObject({ ticket: token });
/** Who came back from a provider, as the pages show it to them. */
export const newcomerResponseSchema = z.object({
  data: z.object({ provider, name: z.string(), email: z.string().nullable(), proven: z.boolean() }),
});
export type Newcomer = z.infer<typeof newcomerResponseSchema>['data'];

/** The address is asked for when the provider does not vouch for one. No password: it can be set later, by mail. */
const account = { ticket: tokenField, name: nameField, email: emailField.optional(), locale: localeField, deviceId: z.string().max(64).optional() }; // prettier-ignore
export const providerSignUpSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ ...account, ...shopperFields }),
    z.strictObject({ ...account, ...influencerFields }),
    z.strictObject({ ...account, ...merchantFields }),
  ],
  { error: 'required' },
);
export type ProviderSignUp = z.output<typeof providerSignUpSchema>;
export const signedUpResponseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('in'), ...tokens }),
  z.object({ kind: z.literal('mailed') }),
  z.object({ kind: z.literal('prove') }),
]);

export const linkedResponseSchema = z.object({
  data: z.object({
    hasPassword: z.boolean(),
    providers: z.array(
      z.object({ provider, email: z.string().nullable(), linkedAt: z.iso.datetime().nullable() }),
    ),
  }),
}); // prettier-ignore
/** With whom somebody can sign in: every provider there is, and since when it is linked. */
export type LinkedProviders = z.infer<typeof linkedResponseSchema>['data'];
export const unlinkRequestSchema = z.strictObject({ provider, password });
