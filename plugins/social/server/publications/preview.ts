import type { Core } from '@strapi/strapi';
import { influencerOf } from '@sys/affiliate/services';
import type { Querier } from '@sys/database/marketplace';
import { answering, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import {
  previewRequestSchema,
  previewResponseSchema,
  type PreviewPart,
  type PreviewRequest,
} from '../../contracts/preview.ts';
import { captionLimits, countCaption, sentText } from '../../domain/captions/index.ts';
import { viewMedia } from '../media/rows.ts';
import { carriedBy, drawParts, linkFor, type Part } from './create.ts';

/** What networks would be sent of what is being written. */
export const previews = ({ strapi }: { strapi: Core.Strapi }) => ({
  show: answering(async (ctx: Context) => {
    const owner = influencerOf(ctx);
    const wanted = parseRequest(previewRequestSchema, ctx.request.body ?? {});
    const deliveries = await inTransaction(strapi, (db) => previewFor(db, owner, wanted, new Date()));
    ctx.body = previewResponseSchema.parse({ data: { deliveries } });
  }),
});

/** What a publication of the same wish would send, drawn by what makes it. Writes nothing. */
async function previewFor(db: Querier, owner: number, wanted: PreviewRequest, now: Date): Promise<PreviewPart[]> {
  const link = wanted.link === null ? null : await linkFor(db, owner, wanted.link.slice('lnk_'.length));
  const parts = await drawParts(db, { owner, ...wanted }, carriedBy(link), now, { previewed: true });
  const off = link?.live === false ? [{ code: 'link-off' }] : [];
  return parts.map((part, index) => {
    const seen = viewPreview(part, wanted.deliveries[index]!.options['mode'], now);
    return { ...seen, problems: [...off, ...seen.problems] };
  });
}

/** A part as its author is shown it. @param mode of TikTok, as it was chosen so far */
export function viewPreview(
  { account, network, format, caption, address, media, problems }: Part,
  mode: unknown,
  now: Date,
): PreviewPart {
  const text = sentText({ network, format, mode }, caption);
  const { hashtags: mostHashtags, hashtagsWell } = captionLimits(network, format);
  const isSent = text !== '' || format === 'link';
  return {
    account: `acc_${account}`,
    network,
    format,
    text,
    link: isSent ? address : null,
    count: { ...countCaption(network, format, text), mostHashtags, hashtagsWell },
    media: media.map((row) => {
      const { id, kind, url, width, height, alt } = viewMedia(row, now);
      return { id, kind, url, width, height, alt };
    }),
    problems: problems.map((problem) => ({ ...problem })),
  };
}
