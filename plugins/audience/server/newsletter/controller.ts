import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { doneSchema, tokenSchema } from '@sys/identity/contracts';
import { parseBody, refuseField } from '@sys/identity/services';
import { answering, inTransaction, visitorAddress } from '@sys/platform/services';
import type { Context } from 'koa';
import {
  followedSchema,
  followLinkSchema,
  preferencesSchema,
  readerPreferencesSchema,
  readPreferencesSchema,
  signedTokenSchema,
  subscribeSchema,
  unsubscribeSchema,
} from '../../contracts/newsletter/readers.ts';
import { stopReminders } from '../reminders/stop.ts';
import { NewsletterError } from './errors.ts';
import { traceOf } from './keys.ts';
import { unsubscribe } from './leave.ts';
import { followLink } from './links.ts';
import { countsOpens, noteOpening, refuseOpens } from './opens.ts';
import { pathWith } from './pages.ts';
import { readChoices } from './places.ts';
import { eraseReader, readerBy, readerToken, type Reader } from './readers.ts';
import { confirm, planSubscription } from './subscribe.ts';

const DONE = doneSchema.parse({ data: { done: true } });

/** `s•••@example.ma`: enough for who knows it. */
const hidden = (email: string): string => `${email[0]}•••${email.slice(email.lastIndexOf('@'))}`;

/** The newsletter for whoever reads it. Nobody is signed in: what opens something is a link from a mail. */
export const letters = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Works on the reader whose link it is. Throws what is answered as 400 with the field when it is nobody’s. */
  const withReader = (token: string, work: (db: Querier, reader: Reader, issue: string | null) => Promise<void>) =>
    inTransaction(strapi, async (db) => {
      const found = await readerBy(db, token);
      if (!found) throw refuseField('token', 'invalid');
      await work(db, found.reader, found.issue);
    });

  return {
    /** Answers the same whoever asks, and whatever is known of the address. */
    async subscribe(ctx: Context) {
      const { email, locale, from, website } = parseBody(subscribeSchema, ctx.request.body);
      if (!website) {
        const source = traceOf('source', visitorAddress(ctx.req)).toString('hex');
        await inTransaction(strapi, (db) => planSubscription(db, { email, locale, page: from ?? null, source }));
      }
      ctx.status = 202;
      ctx.body = DONE;
    },

    async confirm(ctx: Context) {
      const { token } = parseBody(tokenSchema, ctx.request.body);
      const reader = await inTransaction(strapi, (db) => confirm(db, token));
      if (!reader) throw refuseField('token', 'invalid');
      ctx.body = { data: { done: true, then: pathWith('lettre-confirmee', reader.locale, readerToken(reader)) } };
    },

    async preferences(ctx: Context) {
      const { token, locale } = parseBody(readPreferencesSchema, ctx.request.body);
      await withReader(token, async (db, reader) => {
        const { email, state, city, interests, frequency } = reader;
        const choices = await readChoices(db, locale);
        const opens = { counted: await countsOpens(db), refused: reader.refusesOpens };
        ctx.body = readerPreferencesSchema.parse({
          data: { email: hidden(email), subscribed: state === 'confirmed', locale: reader.locale, city, interests, frequency, opens, choices }, // prettier-ignore
        });
      });
    },

    async choose(ctx: Context) {
      const { token, locale, city, interests, frequency, refuseOpens: refuses } = parseBody(preferencesSchema, ctx.request.body); // prettier-ignore
      await withReader(token, async (db, { id }) => {
        const { cities, categories } = await readChoices(db, locale);
        if (city !== null && !cities.some((one) => one.id === city)) throw refuseField('city', 'invalid');
        const known = interests.filter((one) => categories.some(({ id: category }) => category === one));
        if (known.length < interests.length) throw refuseField('interests', 'invalid');
        await db.query(
          'UPDATE audience_subscribers SET locale = $2, city = $3, interests = $4, frequency = $5 WHERE id = $1',
          [id, locale, city, [...new Set(known)], frequency],
        );
        if (refuses !== undefined) await refuseOpens(db, id, refuses);
      });
      ctx.body = DONE;
    },

    /** Of the newsletter, or of reminders, by what the token is for. */
    async unsubscribe(ctx: Context) {
      const { token, oneClick } = parseBody(unsubscribeSchema, ctx.request.body);
      if (token.startsWith('r')) {
        if (!(await inTransaction(strapi, (db) => stopReminders(db, token)))) throw refuseField('token', 'invalid');
      } else
        await withReader(token, (db, reader, issue) => unsubscribe(db, reader, issue, oneClick ? 'one-click' : 'page'));
      ctx.body = DONE;
    },

    async erase(ctx: Context) {
      const { token } = parseBody(signedTokenSchema, ctx.request.body);
      await withReader(token, (db, { id }) => eraseReader(db, id));
      ctx.body = DONE;
    },

    /** Where a link of an issue leads; counted, unless it is only looked at. */
    follow: answering(async (ctx: Context) => {
      const { token, counted } = parseBody(followLinkSchema, ctx.request.body);
      const path = await inTransaction(strapi, (db) => followLink(db, token, counted));
      if (path === null) throw new NewsletterError('no-link');
      ctx.body = followedSchema.parse({ data: { path } });
    }),

    /** A picture of a letter was asked for. Answers the same whether that counts or not. */
    async opened(ctx: Context) {
      const { token } = parseBody(signedTokenSchema, ctx.request.body);
      await inTransaction(strapi, (db) => noteOpening(db, token));
      ctx.body = DONE;
    },
  };
};
