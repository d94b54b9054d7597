import { TAGS_HEADER } from '../utils/render-page.ts';

/** Tells the cache which content a rendered page shows. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:response', (response, { event }) => {
    const tags = event.context.cacheTags;
    if (tags?.size) response.headers = { ...response.headers, [TAGS_HEADER]: [...tags].join(' ') };
  });
});
