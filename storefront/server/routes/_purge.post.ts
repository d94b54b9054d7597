import { timingSafeEqual, createHash } from 'node:crypto';

const MAX_TAGS = 1000;

/** The CMS names what has changed; every page that shows it is dropped, in every process. */
export default defineEventHandler(async (event) => {
  const given = getRequestHeader(event, 'authorization') ?? '';
  if (!same(given, `Bearer ${environment().PURGE_SECRET}`)) throw createError({ statusCode: 401 });
  const body: unknown = await readBody(event);
  const tags = typeof body === 'object' && body !== null ? (body as { tags?: unknown }).tags : undefined;
  if (!Array.isArray(tags) || tags.length > MAX_TAGS || !tags.every((tag) => typeof tag === 'string')) {
    throw createError({ statusCode: 400, statusMessage: 'tags must be a list of texts' });
  }
  const here = usePages().purge(tags as string[]);
  return { purged: here + (await purgeSiblings(tags as string[])) };
});

/** Compares in a time that does not tell how much of the secret was right. */
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
