import { expect, it } from 'vitest';
import { localeOfPath, localeOfTag } from './locale-route.ts';

it.each([
  ['/', 'fr'],
  ['/produits', 'fr'],
  ['/ar', 'ar'],
  ['/ar?q=1', 'ar'],
  ['/ar/oroud/x', 'ar'],
  ['/en#a', 'en'],
  ['/argan', 'fr'],
  ['/fr', 'fr'],
  ['', 'fr'],
])('%s is in %s', (path, locale) => expect(localeOfPath(path)).toBe(locale));

it.each([
  ['fr-MA', 'fr'],
  ['ar-MA', 'ar'],
  ['en', 'en'],
  ['', 'fr'],
  ['de', 'fr'],
])('a document in %s is in %s', (tag, locale) => expect(localeOfTag(tag)).toBe(locale));
