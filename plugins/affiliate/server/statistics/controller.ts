import type { Core } from '@strapi/strapi';
import { answering, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { statsQuerySchema, statsResponseSchema } from '../../contracts/statistics.ts';
import { AffiliateError } from '../errors.ts';
import { linkNamed } from '../links/named.ts';
import { influencerOf } from '../people.ts';
import { rangeOf, readStats } from './read.ts';
import { viewStats } from './view.ts';

export const statistics = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Of a link of one’s own. */
  link: answering(async (ctx: Context) => {
    const query = parseRequest(statsQuerySchema, ctx.query);
    ctx.body = await inTransaction(strapi, async (db) => {
      const id = linkNamed(ctx);
      const { rows } = await db.query('SELECT 1 FROM affiliate_links WHERE id = $1 AND influencer = $2', [id, influencerOf(ctx)]); // prettier-ignore
      if (rows.length === 0) throw new AffiliateError('no-link');
      const range = await rangeOf(db, query);
      return statsResponseSchema.parse({ data: viewStats(await readStats(db, id, range), range) });
    });
  }),
});
