import { neverWake } from '~/utils/waking';

/** The text of an article: words and links, which have nothing to wake for. */
export const ArticleBody = neverWake(() => import('./BlocksText'));
