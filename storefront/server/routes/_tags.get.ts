import { tagFramePolicy } from '../utils/security-headers.ts';
import { ownTags } from '../utils/tags.ts';

/**
 * The frame in which tags of others run, and the one document that may load them: an empty page of ours, which is told
 * what happened and under which address it may say so. So no page lets their scripts in, they see no field and no address
 * that we do not show them, and taking the frame away stops them. What they may load is decided once more in it, by what
 * its cookie allows (public/tags.js).
 */
export default defineEventHandler((event) => {
  const tags = ownTags();
  if (tags.length === 0) throw createError({ statusCode: 404 });
  setResponseHeaders(event, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': tagFramePolicy(tags),
    // To others it is a page of the shop, and no more is said of which.
    'referrer-policy': 'strict-origin',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
  });
  const told = JSON.stringify(tags).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${TITLE}</title></head><body><script type="application/json" id="tags">${told}</script><script src="/tags.js"></script></body></html>`;
});

const TITLE = 'ShareYourSales';
