import { invalid, invalidQuery, notFound, unavailable, type Reply } from './reply.ts';
import { message, type Language } from './messages.ts';
import { isConnectionLost, isTimeout, type Reader } from './pool.ts';
import { readKey, type ReadCache } from './read-cache.ts';
import type { Route } from './routes.ts';

const MAX_ID = 160;
/** PostgreSQL cannot store a NUL, and no control character has a meaning in an address. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** Checks the query, asks the endpoint and turns every failure into an answer. */
export async function answer(
  { endpoint, id }: Route,
  url: URL,
  db: Reader,
  cache: ReadCache | null,
  onError: (error: unknown) => void,
): Promise<Reply> {
  const language = languageOf(url.searchParams.get('locale'));
  const given: Record<string, string> = {};
  for (const [name, value] of url.searchParams) {
    const problem = Object.hasOwn(given, name)
      ? 'repeated'
      : CONTROL.test(name) || CONTROL.test(value)
        ? 'format'
        : null;
    if (problem) return invalid([{ field: name.slice(0, 60), message: message(problem, language) }], language);
    Object.defineProperty(given, name, { value, enumerable: true, configurable: true });
  }
  if (id.length > MAX_ID || CONTROL.test(id)) return notFound(language);
  const query = endpoint.schema.safeParse(given);
  if (!query.success) return invalidQuery(query.error, language);
  const read = () => endpoint.answer({ query: query.data, id, language, url, db });
  try {
    if (!cache || !endpoint.isCached(query.data)) return await read();
    return await cache.answer(readKey(url.pathname, language, query.data), read);
  } catch (error) {
    onError(error);
    return unavailable(isConnectionLost(error) || isTimeout(error) ? 503 : 500, language);
  }
}

function languageOf(locale: string | null): Language {
  return locale === 'ar' || locale === 'en' ? locale : 'fr';
}
