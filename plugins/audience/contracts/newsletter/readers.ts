import { emailField, localeField } from '@sys/identity/contracts';
import { z } from 'zod';
import { FREQUENCIES } from '../../domain/newsletter/subscription.ts';

/** The words that stand beside the button, by the day on which they were last changed. */
export const SUBSCRIBE_WORDING = '2026-12-01';

/** Where somebody was when they subscribed: a path of the shop. */
const page = z.string().regex(/^\/(?![/\\])/).max(500).optional().catch(undefined); // prettier-ignore
/** Nobody sees this field; what fills it is no person. */
export const trap = z.string().max(1000).optional();

export const subscribeSchema = z.strictObject({ email: emailField, locale: localeField, from: page, website: trap });

/** Of the links in our mails: signed, so they hold what they are for. */
export const signedTokenField = z.string({ error: 'required' }).regex(/^[a-z][\w.-]{20,150}$/, 'invalid');
export const signedTokenSchema = z.strictObject({ token: signedTokenField });
/** `counted: false` asks where a link leads, and is no click. */
export const followLinkSchema = z.strictObject({ token: signedTokenField, counted: z.boolean().default(true) });
export const unsubscribeSchema = z.strictObject({
  token: signedTokenField,
  /** By the button that mail programs show (RFC 8058). */
  oneClick: z.boolean().default(false),
});

const place = z.string().regex(/^[a-z0-9]{10,40}$/, 'invalid');
export const preferencesSchema = z.strictObject({
  token: signedTokenField,
  locale: z.enum(['fr', 'ar', 'en'], { error: 'invalid' }),
  city: place.nullable(),
  interests: z.array(place, { error: 'invalid' }).max(30, 'invalid'),
  frequency: z.enum(FREQUENCIES, { error: 'invalid' }),
  /** As it was when it is not said. */
  refuseOpens: z.boolean({ error: 'invalid' }).optional(),
});
export const readPreferencesSchema = z.strictObject({ token: signedTokenField, locale: localeField });

const choice = z.object({ id: z.string(), name: z.string() });
export const readerPreferencesSchema = z.object({
  data: z.object({
    /** With most of it hidden: who has the link may be somebody else. */
    email: z.string(),
    subscribed: z.boolean(),
    locale: z.enum(['fr', 'ar', 'en']),
    city: z.string().nullable(),
    interests: z.array(z.string()),
    frequency: z.enum(FREQUENCIES),
    /** Whether it is counted that letters are opened, and whether this reader refuses that. */
    opens: z.object({ counted: z.boolean(), refused: z.boolean() }),
    choices: z.object({ cities: z.array(choice), categories: z.array(choice) }),
  }),
});
export type ReaderPreferences = z.output<typeof readerPreferencesSchema>['data'];

/** What a link in an issue leads to, on the shop. */
export const followedSchema = z.object({ data: z.object({ path: z.string() }) });
