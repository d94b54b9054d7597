import type { Core } from '@strapi/strapi';
import { influencerOf, publishableLink } from '@sys/affiliate/services';
import { answering, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { captionsQuerySchema, captionsResponseSchema } from '../../contracts/captions.ts';
import { hashtagOf, rankHashtags, writeCaption, type HashtagSource } from '../../domain/captions/index.ts';
import { SocialError } from '../errors.ts';
import { dealFacts, type DealFacts } from './facts.ts';
import { hashtagHistory } from './history.ts';

const MOST_HASHTAGS = 10;
/** What goes with every deal of the house. */
const OF_THE_HOUSE = ['BonPlanMaroc', 'Maroc', 'ShareYourSales'];

/** What to write under a post, proposed: its author goes on from it. */
export const captions = ({ strapi }: { strapi: Core.Strapi }) => ({
  propose: answering(async (ctx: Context) => {
    const owner = influencerOf(ctx);
    const { link: named, ...style } = parseRequest(captionsQuerySchema, ctx.query);
    ctx.body = await inTransaction(strapi, async (db) => {
      const link = await publishableLink(db, owner, named.slice('lnk_'.length));
      const facts = link && (await dealFacts(db, { deal: link.deal, link: link.id }, style.locale));
      if (!link || !facts) throw new SocialError('no-link');
      const { records, mean, posts } = await hashtagHistory(db, owner);
      return captionsResponseSchema.parse({
        data: {
          body: writeCaption(facts.words, style),
          hashtags: rankHashtags(proposalsOf(facts), records, mean, MOST_HASHTAGS),
          measured: posts,
          pictures: facts.pictures.map((url, picture) => ({ picture, url })),
          deal: link.deal,
        },
      });
    });
  }),
});

function proposalsOf({ category, words: { city, merchant } }: DealFacts): { tag: string; from: HashtagSource }[] {
  const named: [string | null, HashtagSource][] = [
    [category, 'category'],
    [city, 'city'],
    [merchant, 'merchant'],
    ...OF_THE_HOUSE.map((tag): [string, HashtagSource] => [tag, 'house']),
  ];
  return named.flatMap(([written, from]) => {
    const tag = written === null ? null : hashtagOf(written);
    return tag === null ? [] : [{ tag, from }];
  });
}
