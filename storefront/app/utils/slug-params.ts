import type { Locale } from '@sys/config/locales';

type Slugs = Partial<Record<Locale, string>>;

/** Slugs by language as route parameters by language. With a second map, both must exist in a language. */
export function slugParams(slugs: Slugs, cities?: Slugs): Partial<Record<Locale, Record<string, string>>> {
  const entries = Object.entries(slugs) as Array<[Locale, string]>;
  return Object.fromEntries(
    entries
      .filter(([code]) => !cities || cities[code])
      .map(([code, slug]) => [code, cities ? { slug, city: cities[code]! } : { slug }]),
  );
}
