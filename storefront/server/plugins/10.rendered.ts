import { TAGS_HEADER } from '../utils/render-page.ts';
import { fillLocaleLinks } from '../../shared/utils/locale-link.ts';
import { contentSecurityPolicy } from '../utils/security-headers.ts';

/** Gives every rendered page its language links, its styles and its policy, and tells the cache which content it shows. */
export default defineNitroPlugin((nitro) => {
  const { SITE_URL, CMS_URL } = environment();
  nitro.hooks.hook('render:response', (response, { event }) => {
    const { cacheTags, preview, localePaths, styledParts } = event.context;
    const html = typeof response.body === 'string' ? response.body : '';
    const linked = localePaths ? fillLocaleLinks(html, localePaths) : html;
    response.body = fillStyles(linked, styledParts ?? []);
    response.headers = {
      ...response.headers,
      'content-security-policy': contentSecurityPolicy(html, {
        https: SITE_URL.startsWith('https:'),
        // The admin panel shows previews in a frame of its own.
        framedBy: preview ? CMS_URL : undefined,
      }),
      ...(cacheTags?.size ? { [TAGS_HEADER]: [...cacheTags].join(' ') } : {}),
    };
  });
});
