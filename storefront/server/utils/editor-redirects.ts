import type { RedirectResponse } from '@sys/cms/contracts';
import { cmsGet } from './cms-get.ts';
import type { RenderedPage } from './page-cache.ts';

export type EditorRedirect = NonNullable<RedirectResponse['data']>;

/** Tags of every answer that a rule gave: an edit of any rule drops all of them. */
const TAGS = ['redirects'];
/** What no page of ours ends in, and old sites are full of. */
export const OLD_FILE = /\.(?:html?|php\d?|aspx?|jsp|cgi)$/i;
/** What is worth carrying along to where somebody is led: what they chose, and whence they came. */
const CARRIED =
  /^(?:q|category|city|merchant|minPrice|maxPrice|minDiscount|minRating|sort|tag|utm_(?:source|medium|campaign|content|term)|gclid|fbclid|ttclid)$/;
const LONGEST = 300;

/** The rule of an editor that stands at a path, as it was asked for. Without the CMS there is none. */
export async function readRedirect(cms: { url: string; key: string }, path: string): Promise<EditorRedirect | null> {
  const answer = await cmsGet(`${cms.url}/api/marketplace/redirects?path=${encodeURIComponent(path)}`, cms.key).catch(
    () => null,
  );
  if (answer?.status !== 200) return null;
  return (JSON.parse(answer.body) as RedirectResponse).data;
}

/** The answer of a rule that leads somewhere, in the form in which pages are kept. */
export function redirectPage({ id, kind, location }: EditorRedirect): RenderedPage {
  const status = kind === 'permanent' ? 301 : 302;
  return { status, html: '', headers: { location: location! }, tags: TAGS, rule: id };
}

/** The page of what an editor has said to be gone. */
export const gonePage = (rendered: RenderedPage, { id }: EditorRedirect): RenderedPage => ({
  ...rendered,
  tags: TAGS,
  rule: id,
});

/** Where a visitor is led, with what of their query has a meaning there; what the rule says itself goes before it. */
export function withQuery(location: string, query: string | undefined): string {
  const [rest = '', mark] = location.split('#', 2);
  const [path = '', own] = rest.split('?', 2);
  const asked = new URLSearchParams(own);
  for (const [name, value] of new URLSearchParams(query ?? ''))
    if (CARRIED.test(name) && value.length <= LONGEST && !asked.has(name)) asked.set(name, value);
  return path + (asked.size > 0 ? `?${asked}` : '') + (mark === undefined ? '' : `#${mark}`);
}
