import { z } from 'zod';
import type { Format } from '../../../domain/networks.ts';
import { CONTAINER_STATES } from '../../../domain/networks/instagram/lost.ts';
import { insights, made, metaId, metaTime, permalink } from '../graph/answers.ts';
import { at, type Question } from '../graph/ask.ts';
import type { PublishedMedia } from '../network.ts';

const quotaSchema = z.object({
  data: z
    .array(
      z.object({
        quota_usage: z.number().int().nonnegative(),
        config: z.object({ quota_total: z.number().int().nonnegative() }).optional(),
      }),
    )
    .min(1),
});

/** How much of a day’s posts is used: documents disagree on how many there are, so both are asked. */
export const quota = (account: string): Question<z.infer<typeof quotaSchema>> => ({
  method: 'GET',
  path: at(account, 'content_publishing_limit'),
  params: { fields: 'quota_usage,config' },
  answer: quotaSchema,
});

export interface NewContainer {
  format: Format;
  caption: string;
  media?: PublishedMedia;
  children?: readonly string[];
}

/** Prepares a post, or (`child`) one of the pictures of a carousel. */
export const container = (account: string, wanted: NewContainer, child = false): Question<{ id: string }> => ({
  method: 'POST',
  path: at(account, 'media'),
  params: child ? { ...fileOf(wanted), is_carousel_item: 'true' } : { ...fileOf(wanted), ...kindOf(wanted) },
  answer: made,
});

function fileOf({ format, media }: NewContainer): Record<string, string | undefined> {
  if (!media) return {};
  if (media.kind === 'image') return { image_url: media.url, alt_text: format === 'story' ? undefined : media.alt || undefined };
  // A reel and a story say their own kind.
  return { video_url: media.url, media_type: format === 'carousel' ? 'VIDEO' : undefined };
} // prettier-ignore

function kindOf({ format, caption, children }: NewContainer): Record<string, string | undefined> {
  if (format === 'story') return { media_type: 'STORIES' };
  const said = { caption: caption || undefined };
  if (format === 'carousel') return { ...said, media_type: 'CAROUSEL', children: children?.join(',') };
  return format === 'reel' ? { ...said, media_type: 'REELS', share_to_feed: 'true' } : said;
}

const statusSchema = z.object({ status_code: z.enum(CONTAINER_STATES), status: z.string().default('') });

export const status = (id: string): Question<z.infer<typeof statusSchema>> => ({
  method: 'GET',
  path: at(id),
  params: { fields: 'status_code,status' },
  answer: statusSchema,
});

export const publish = (account: string, container: string): Question<{ id: string }> => ({
  method: 'POST',
  path: at(account, 'media_publish'),
  params: { creation_id: container },
  answer: made,
});

const linkSchema = z.object({ permalink });

export const linkTo = (media: string): Question<z.infer<typeof linkSchema>> => ({
  method: 'GET',
  path: at(media),
  params: { fields: 'permalink' },
  answer: linkSchema,
});

const listSchema = z.object({
  data: z.array(z.object({ id: metaId, caption: z.string().nullish(), timestamp: metaTime.optional(), permalink })),
});

/** What was posted between two seconds; stories are listed apart, and only while they last. */
export const recent = (
  account: string,
  format: Format,
  range: { since: string; until: string },
): Question<z.infer<typeof listSchema>> => ({
  method: 'GET',
  path: at(account, format === 'story' ? 'stories' : 'media'),
  params: {
    fields: 'id,caption,timestamp,permalink',
    limit: '50',
    ...(format === 'story' ? {} : range),
  },
  answer: listSchema,
});

const METRICS = 'views,reach,likes,comments,saved,shares,total_interactions';
/** A story has no others. */
const STORY_METRICS = 'views,reach,shares';

export const measures = (media: string, format: Format): Question<z.infer<typeof insights>> => ({
  method: 'GET',
  path: at(media, 'insights'),
  params: { metric: format === 'story' ? STORY_METRICS : METRICS },
  answer: insights,
});
