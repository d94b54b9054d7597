import { emailField } from '@sys/identity/contracts';
import { z } from 'zod';
import { ISSUE_STATES, SEND_STATES } from '../../domain/newsletter/issue.ts';
import { SUBSCRIBER_STATES } from '../../domain/newsletter/subscription.ts';

/** Why something of the newsletter was not done: `error.details.code`. */
export type NewsletterErrorCode = 'no-issue' | 'no-link' | 'no-reader' | 'wrong-state' | 'changed-meanwhile' | 'too-few' | 'day-taken' | 'invalid'; // prettier-ignore

const LOCALES = ['fr', 'ar', 'en'] as const;
const locale = z.enum(LOCALES);
const document = z.string().regex(/^[a-z0-9]{10,40}$/);

export const issueTextsSchema = z.strictObject({
  subject: z.string().trim().min(1).max(120),
  preheader: z.string().trim().min(1).max(150),
  intro: z.string().trim().min(1).max(1000),
});
export type IssueTexts = z.output<typeof issueTextsSchema>;
const textsByLocale = z.strictObject({ fr: issueTextsSchema, ar: issueTextsSchema, en: issueTextsSchema });
export type AllTexts = z.output<typeof textsByLocale>;

/** Somebody has asked not to be written to any more, by another way than a link. */
export const strikeSchema = z.strictObject({ email: emailField });

/** Whether openings are counted from now on. */
export const countOpensSchema = z.strictObject({ on: z.boolean() });

const version = z.number().int().min(1);
export const moveIssueSchema = z.strictObject({ version });
export const editIssueSchema = z.strictObject({
  version,
  texts: textsByLocale,
  /** In their new order; some may be left out, none come in. */
  deals: z.array(document).min(1).max(24),
  article: document.nullable(),
});

/** A reader who is made up, to see what somebody like that gets. */
export const segmentSchema = z.strictObject({
  locale: locale.default('fr'),
  city: document.optional(),
  interest: document.optional(),
});
export const previewIssueSchema = segmentSchema.extend({
  /** The version that whoever looks knows of: another one is asked for anew. */
  seen: z.string().max(10).optional(),
});

const issueDeal = z.object({
  deal: z.string(),
  /** In French, or as it can be read. */
  title: z.string(),
  merchant: z.string(),
  city: z.string().nullable(),
  /** Centimes. */
  price: z.number(),
  originalPrice: z.number(),
  endsAt: z.string(),
  locales: z.array(locale),
  /** It can still be bought. */
  live: z.boolean(),
});
export type IssueDeal = z.output<typeof issueDeal>;

const counts = z.record(z.enum(SEND_STATES), z.number());
const summary = z.object({
  id: z.string(),
  /** `2026-12-03`. */
  day: z.string(),
  state: z.enum(ISSUE_STATES),
  version,
  subject: z.string(),
  composedAt: z.string(),
  approvedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  sends: counts,
  clicks: z.number(),
  unsubscribed: z.number(),
  /** Of the letters that could tell: how many went out, and were opened. Null where none could. */
  opens: z.object({ letters: z.number(), opened: z.number() }).nullable(),
});
export type IssueSummary = z.output<typeof summary>;

export const newsletterOverviewSchema = z.object({
  data: z.object({
    may: z.object({ send: z.boolean() }),
    subscribers: z.object({
      states: z.record(z.enum(SUBSCRIBER_STATES), z.number()),
      /** Of those who are confirmed. */
      locales: z.record(locale, z.number()),
    }),
    /** Whether letters that leave from now on tell that they are opened. */
    countsOpens: z.boolean(),
    issues: z.array(summary),
  }),
});
export type NewsletterOverview = z.output<typeof newsletterOverviewSchema>['data'];

const choice = z.object({ id: z.string(), name: z.string() });
export const issueResponseSchema = z.object({
  data: summary.extend({
    may: z.object({ send: z.boolean() }),
    texts: textsByLocale,
    deals: z.array(issueDeal),
    article: z.string().nullable(),
    links: z.array(z.object({ label: z.string(), locale, clicks: z.number() })),
    /** Who gets it as things stand, by language. */
    readers: z.record(locale, z.number()),
    choices: z.object({
      cities: z.array(choice),
      categories: z.array(choice),
      /** The newest of the blog. */
      articles: z.array(choice),
    }),
  }),
});
export type Issue = z.output<typeof issueResponseSchema>['data'];

export const issuePreviewSchema = z.object({
  data: z.object({
    /** Null where somebody like that gets nothing: too few deals can be read in their language. */
    letter: z.object({ subject: z.string(), html: z.string(), text: z.string() }).nullable(),
  }),
});
export type IssuePreview = z.output<typeof issuePreviewSchema>['data']['letter'];
