import type { LetterPage } from '../../shared/utils/letter-page.ts';
import type { PostedForm } from '../../shared/utils/posted-form.ts';
import type { RenderedPage } from './page-cache.ts';

declare module 'h3' {
  interface H3EventContext {
    posted?: PostedForm;
    letter?: LetterPage;
    /** An editor has said that what was here is gone. */
    gone?: boolean;
  }
}

/** Marks a request that the cache makes to the renderer, so that it is not taken from the cache. */
export const RENDER_HEADER = 'x-render';
/** Carries the tags of a page from the renderer to the cache; it never leaves the server. */
export const TAGS_HEADER = 'x-page-tags';

const KEPT_HEADERS = ['content-type', 'location', 'x-robots-tag', 'content-security-policy'];

/**
 * Renders a page without anything of the visitor: no cookie, no language, no address. What is shared
 * by all can then be kept for all. Called as Node would, not fetched: a `Response` copies the page three times.
 */
export async function renderPage(key: string, secret: string): Promise<RenderedPage> {
  return render(key, secret);
}

/** The same for one person, who sent a form that has to be mended: what they typed is in it, and it is never kept. */
export function renderPosted(path: string, secret: string, posted: PostedForm): Promise<RenderedPage> {
  return render(path, secret, { _platform: { posted } });
}

/** The same for the reader of the newsletter whose link it is: what belongs to them is in it, and it is never kept. */
export function renderLetter(path: string, secret: string, letter: LetterPage): Promise<RenderedPage> {
  return render(path, secret, { _platform: { letter } });
}

/** The page that says that something is gone, where there is nothing. */
export function renderGone(key: string, secret: string): Promise<RenderedPage> {
  return render(key, secret, { _platform: { gone: true } });
}

async function render(url: string, secret: string, context?: object): Promise<RenderedPage> {
  const {
    status,
    headers: sent,
    body,
  } = await useNitroApp().localCall({
    url,
    headers: { accept: 'text/html', [RENDER_HEADER]: secret },
    context,
  });
  const headers: Record<string, string> = {};
  for (const name of KEPT_HEADERS) if (sent[name]) headers[name] = String(sent[name]);
  const tags = String(sent[TAGS_HEADER] ?? '').split(' ');
  return { status, html: String(body ?? ''), headers, tags: tags.filter(Boolean) };
}
