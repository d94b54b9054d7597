import { z } from 'zod';
import {
  audienceField,
  cityField,
  emailField,
  iceField,
  languagesField,
  localeField,
  nameField,
  networksField,
  nicheField,
  passwordField,
  shopNameField,
  tokenField,
  tradeField,
} from './fields.ts';

export const shopperFields = { kind: z.literal('shopper') };
export const influencerFields = {
  kind: z.literal('influencer'),
  city: cityField,
  niche: nicheField,
  audience: audienceField,
  languages: languagesField,
  networks: networksField,
};
export const merchantFields = {
  kind: z.literal('merchant'),
  shopName: shopNameField,
  ice: iceField,
  trade: tradeField,
  city: cityField,
};
const account = { name: nameField, email: emailField, password: passwordField, locale: localeField };

/** Strict: a role, a balance or whatever else somebody adds is refused by its name. */
export const registerSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ ...account, ...shopperFields }),
    z.strictObject({ ...account, ...influencerFields }),
    z.strictObject({ ...account, ...merchantFields }),
  ],
  { error: 'required' },
);
export type Registration = z.output<typeof registerSchema>;

const person = { name: nameField, locale: localeField };
/** `kind` says which form it is: that of the account, or of what it may become (`mayBecome`). */
export const profileSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ ...person, ...shopperFields }),
    z.strictObject({ ...person, ...influencerFields }),
    z.strictObject({ ...person, ...merchantFields }),
  ],
  { error: 'required' },
);
export type ProfileChange = z.output<typeof profileSchema>;

/** What is asked of an address, whoever has it. */
export const addressSchema = z.strictObject({ email: emailField, locale: localeField });
/** The token of a link that was sent by mail. */
export const tokenSchema = z.strictObject({ token: tokenField });
export const resetSchema = z.strictObject({ token: tokenField, password: passwordField });
export const changePasswordSchema = z.strictObject({ current: passwordField, password: passwordField });
export const changeEmailSchema = z.strictObject({ email: emailField, password: passwordField });
export const deletionSchema = z.strictObject({ password: passwordField });
/** A photograph as base64 of at most some 70 KB: browsers make it smaller before they send it. */
export const pictureSchema = z.strictObject({
  picture: z.string({ error: 'required' }).max(96_000, 'too-large').regex(/^[A-Za-z0-9+/]+={0,2}$/, 'not-a-picture'),
}); // prettier-ignore
