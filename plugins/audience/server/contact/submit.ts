import type { Core } from '@strapi/strapi';
import { parseBody } from '@sys/identity/services';
import { answering, inTransaction, parseRequest, personIfAny } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  challengeResponseSchema,
  contactRequestSchema,
  contactResponseSchema,
} from '../../contracts/contact/submit.ts';
import { suspicionsOf } from '../../domain/contact/suspicion.ts';
import { AudienceError } from '../errors.ts';
import { newChallenge, readSolved } from './challenge.ts';
import { tellReceived } from './tell.ts';
import { useUp } from './used.ts';
import { insertMessage, wished, type Kept } from './write.ts';

const nothing = z.strictObject({});

/** What whoever visits may do: ask for a challenge, and write to us with it. */
export const contact = ({ strapi }: { strapi: Core.Strapi }) => ({
  challenge: answering(async (ctx: Context) => {
    ctx.set('cache-control', 'no-store');
    parseRequest(nothing, ctx.query);
    ctx.body = challengeResponseSchema.parse({ data: await newChallenge(new Date()) });
  }),

  submit: answering(async (ctx: Context) => {
    ctx.set('cache-control', 'private, no-store');
    const request = parseBody(contactRequestSchema, ctx.request.body);
    const now = new Date();
    const answer = ({ reference }: Kept, status: number) => {
      ctx.status = status;
      ctx.body = contactResponseSchema.parse({ data: { reference } });
    };
    const before = await inTransaction(strapi, (db) => wished(db, request));
    if (before) return answer(before, 200);
    const solved = await readSolved(request.captcha);
    const tookMs = now.getTime() - solved.at.getTime();
    const suspicions = suspicionsOf({ trap: request.website, message: request.message, tookMs });
    try {
      const kept = await inTransaction(strapi, async (db) => {
        await useUp(db, solved);
        const written = await insertMessage(db, request, { user: personIfAny(ctx), suspicions });
        // Of what may be spam nobody is written to: the form must not carry mail to strangers.
        if (written && suspicions.length === 0) await tellReceived(db, written, request);
        return written;
      });
      if (kept) return answer(kept, 201);
    } catch (error) {
      if (!(error instanceof AudienceError && error.code === 'captcha-used')) throw error;
      const other = await inTransaction(strapi, (db) => wished(db, request));
      if (other) return answer(other, 200);
      throw error;
    }
    // Another click of the same wish, with a proof of its own, has come first.
    answer((await inTransaction(strapi, (db) => wished(db, request)))!, 200);
  }),
});
