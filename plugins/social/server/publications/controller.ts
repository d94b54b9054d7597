import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import type { z } from 'zod';
import { deliveryId, linkId, publicationId } from '../../contracts/common.ts';
import type { SocialErrorCode } from '../../contracts/errors.ts';
import {
  publicationQuerySchema,
  publicationResponseSchema,
  publicationsQuerySchema,
  publicationsResponseSchema,
  publicationStatsResponseSchema,
  publishAllRequestSchema,
  publishLinkRequestSchema,
  publishRequestSchema,
  removalResponseSchema,
  rescheduleRequestSchema,
  retryRequestSchema,
  type Publication,
} from '../../contracts/publications.ts';
import { SocialError } from '../errors.ts';
import { influencerOf } from '../people.ts';
import { readResults } from '../statistics/results.ts';
import { attestDelivery, cancelPublication, reschedule, retryDelivery } from './acts.ts';
import { createPublication, type NewPublication } from './create.ts';
import { deliveryDeed, publicationDeed } from './deeds.ts';
import { findPublication, listPublications, partsOfPublications } from './rows.ts';
import { viewPublication } from './view.ts';

/** The row that the address names (`pub_17`); what can be none is not there. */
function named(ctx: Context, schema: z.ZodType<string>, missing: SocialErrorCode): string {
  const read = schema.safeParse((ctx.params as { id?: unknown }).id);
  if (!read.success) throw new SocialError(missing);
  return read.data.slice(4);
}

async function show(db: Querier, owner: number, id: string): Promise<Publication> {
  const row = await findPublication(db, owner, id);
  if (!row) throw new SocialError('no-publication');
  return viewPublication(row, await partsOfPublications(db, [id]));
}

/** What an influencer publishes. Nobody else’s can be named. */
export const publications = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Writes one and shows it; the same wish again shows what there is. The row of the trail comes last. */
  const create = async (ctx: Context, read: (ctx: Context) => Omit<NewPublication, 'owner'>) => {
    const owner = influencerOf(ctx);
    const wanted = read(ctx);
    await inTransaction(strapi, async (db) => {
      const { id, made } = await createPublication(db, { ...wanted, owner }, new Date());
      const data = await show(db, owner, id);
      ctx.body = publicationResponseSchema.parse({ data });
      ctx.status = made ? 201 : 200;
      if (made) await enter(strapi, [publicationDeed('created', data)]);
    });
  };
  const list = (linked: boolean) =>
    answering(async (ctx: Context) => {
      const owner = influencerOf(ctx);
      const query = parseRequest(publicationsQuerySchema, ctx.query);
      ctx.body = await inTransaction(strapi, async (db) => {
        const { publications: rows, next } = await listPublications(db, owner, query, { linked });
        const parts = await partsOfPublications(db, rows.map(({ id }) => id)); // prettier-ignore
        const data = rows.map((row) => viewPublication(row, parts));
        return publicationsResponseSchema.parse({ data, has_more: next !== null, next_cursor: next });
      });
    });
  const toPart = (
    done: 'retried' | 'attested',
    work: (db: Querier, owner: number, id: string, ctx: Context) => ReturnType<typeof attestDelivery>,
  ) =>
    answering(async (ctx: Context) => {
      const owner = influencerOf(ctx);
      const id = named(ctx, deliveryId, 'no-delivery');
      await inTransaction(strapi, async (db) => {
        const { before, state } = await work(db, owner, id, ctx);
        ctx.body = publicationResponseSchema.parse({ data: await show(db, owner, before.publication) });
        await enter(strapi, [deliveryDeed(done, before, state)]);
      });
    });

  return {
    publish: answering((ctx: Context) =>
      create(ctx, () => {
        const { link, at, zone, wish, locale, ...delivery } = parseRequest(
          publishRequestSchema,
          ctx.request.body ?? {},
        );
        return { ...{ at, zone, wish, locale }, deliveries: [delivery], link: link && link.slice('lnk_'.length) };
      }),
    ),
    publishAll: answering((ctx: Context) =>
      create(ctx, () => {
        const { link, ...rest } = parseRequest(publishAllRequestSchema, ctx.request.body ?? {});
        return { ...rest, link: link && link.slice('lnk_'.length) };
      }),
    ),
    publishLink: answering((ctx: Context) =>
      create(ctx, () => ({
        link: named(ctx, linkId, 'no-link'),
        ...parseRequest(publishLinkRequestSchema, ctx.request.body ?? {}),
      })),
    ),
    list: list(false),
    ofLinks: list(true),

    show: answering(async (ctx: Context) => {
      const owner = influencerOf(ctx);
      parseRequest(publicationQuerySchema, ctx.query);
      const id = named(ctx, publicationId, 'no-publication');
      const data = await inTransaction(strapi, (db) => show(db, owner, id));
      ctx.body = publicationResponseSchema.parse({ data });
    }),

    stats: answering(async (ctx: Context) => {
      const owner = influencerOf(ctx);
      const id = named(ctx, publicationId, 'no-publication');
      const data = await inTransaction(strapi, async (db) => {
        const row = await findPublication(db, owner, id);
        if (!row) throw new SocialError('no-publication');
        return readResults(db, row, await partsOfPublications(db, [id]));
      });
      ctx.body = publicationStatsResponseSchema.parse({ data });
    }),

    cancel: answering(async (ctx: Context) => {
      const owner = influencerOf(ctx);
      const id = named(ctx, publicationId, 'no-publication');
      await inTransaction(strapi, async (db) => {
        const before = await show(db, owner, id);
        const outcomes = await cancelPublication(db, id);
        const publication = await show(db, owner, id);
        const deliveries = outcomes.map(({ id: part, outcome }) => ({ id: `dlv_${part}`, outcome }));
        ctx.body = removalResponseSchema.parse({ data: { publication, deliveries } });
        await enter(strapi, [publicationDeed('cancelled', publication, before)]);
      });
    }),

    schedule: answering(async (ctx: Context) => {
      const owner = influencerOf(ctx);
      const id = named(ctx, publicationId, 'no-publication');
      const wanted = parseRequest(rescheduleRequestSchema, ctx.request.body ?? {});
      await inTransaction(strapi, async (db) => {
        const before = await show(db, owner, id);
        await reschedule(db, id, wanted, new Date());
        const data = await show(db, owner, id);
        ctx.body = publicationResponseSchema.parse({ data });
        await enter(strapi, [publicationDeed('rescheduled', data, before)]);
      });
    }),

    retry: toPart('retried', (db, owner, id, ctx) =>
      retryDelivery(db, owner, id, parseRequest(retryRequestSchema, ctx.request.body ?? {})),
    ),
    attest: toPart('attested', (db, owner, id) => attestDelivery(db, owner, id)),
  };
};
